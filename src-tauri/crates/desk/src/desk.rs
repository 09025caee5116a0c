//! The desk itself: the library, the settings, and the maps that are open.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread;
use std::time::Duration;

use layout::text::FontSource;
use store::{Access, Library, MapId, Place, StoreError};
use uuid::Uuid;
use words::{Sentence, Words};

use crate::DeskError;
use crate::drawing::Drawing;
use crate::elsewhere::OtherMaps;
use crate::idle::Idle;
use crate::imports::WaitingFile;
use crate::interactions::OpenLogs;
use crate::locks::held;
use crate::open_map::OpenMap;
use crate::preferences::Preferences;
use crate::print::LookedAt;
use crate::settings::Kept;
use crate::transfer::Sent;
use crate::wire::{FileOpened, Lens, RecentFile, RegisterLook, ReplayRequest, Startup};

/// So often, and so long each time, it is waited for those who still use the
/// library.
const TRIES: u32 = 500;
const A_MOMENT: Duration = Duration::from_millis(10);

/// A library, what its person likes, and the maps that are open.
///
/// All methods block until what they say is on disk, and may be called from
/// any thread. Those about one map wait for each other.
pub struct Desk {
    /// Held as long as the library is moved: nobody who must not wait asks for
    /// it.
    pub(crate) library: Mutex<Shelf>,
    pub(crate) place: Mutex<Place>,
    pub(crate) fonts: FontSource,
    pub(crate) keep: Keep,
    pub(crate) system_language: String,
    pub(crate) preferences: Mutex<Preferences>,
    /// Held by whoever changes them until they are on disk, so that others may
    /// read them meanwhile.
    pub(crate) changing: Mutex<()>,
    /// What there is to say of how they were found, until it is said.
    pub(crate) remarks: Mutex<Vec<Sentence>>,
    /// What maps are looked at through, where that is not the usual.
    pub(crate) lenses: Mutex<BTreeMap<MapId, Lens>>,
    /// How their registers are looked at, where that is not the usual.
    pub(crate) registers: Mutex<BTreeMap<MapId, RegisterLook>>,
    /// What is known of other maps than the open one.
    pub(crate) others: Mutex<OtherMaps>,
    pub(crate) words: Mutex<Arc<Words>>,
    beginning: Mutex<Beginning>,
    /// The maps that are open, the one that was used last at the end.
    pub(crate) open: Mutex<Vec<(MapId, Arc<Mutex<OpenMap>>)>>,
    /// Draws maps that are not open.
    pub(crate) easel: Mutex<Option<Drawing>>,
    /// Files that wait for a decision, the oldest first.
    pub(crate) waiting: Mutex<Vec<WaitingFile>>,
    /// Interaction data, by the map for which it was opened.
    pub(crate) logs: Mutex<OpenLogs>,
    /// Which of its journeys is drawn over the map.
    pub(crate) replays: Mutex<BTreeMap<MapId, ReplayRequest>>,
    /// Files that were written, by the id under which they can be shown.
    pub(crate) saved: Mutex<BTreeMap<Uuid, PathBuf>>,
    /// What was looked at last before it is printed.
    pub(crate) looked_at: Mutex<Option<Arc<LookedAt>>>,
    /// The last transfer between maps, which can be taken back in both.
    pub(crate) sent: Mutex<Option<Sent>>,
    /// What is done while nobody asks for anything.
    pub(crate) idle: Arc<Idle>,
}

/// Where the library is had from.
pub(crate) enum Shelf {
    /// It is open.
    Open(Arc<Library>),
    /// It could not be opened again after it had to be closed: whoever asks for
    /// it tries once more.
    Lost,
    /// It has been closed for good.
    Closed,
}

/// What to begin with, until that is done, and then what became of it.
pub(crate) struct Beginning {
    asked: Start,
    pub(crate) done: Startup,
}

/// What a desk begins with.
#[derive(Clone, Debug)]
pub struct Options {
    /// The library; the usual one if nothing is said.
    pub library: Option<PathBuf>,
    /// Whether settings outlive the desk.
    pub settings: Keep,
    /// What the system is set to: a BCP 47 tag, or what `LANG` says.
    pub system_language: String,
    /// Where letters come from.
    pub fonts: FontSource,
    /// What to begin with.
    pub start: Start,
}

/// Whether settings outlive the desk.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Keep {
    /// They end with it.
    #[default]
    Nothing,
    /// They lie beside the library.
    BesideLibrary {
        /// Where older versions had them: they are taken from there, once, if
        /// there are none beside the library.
        before: Option<PathBuf>,
    },
}

/// What to begin with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Start {
    /// The list of maps.
    #[default]
    Library,
    /// The sample.
    Sample,
    /// A map, or a file of another program.
    File(PathBuf),
    /// The same where nobody is there to decide about an import: it is done.
    Unattended(PathBuf),
}

impl Default for Options {
    /// The usual library, settings that are not kept, English, the system's
    /// letters.
    fn default() -> Self {
        Self {
            library: None,
            settings: Keep::Nothing,
            system_language: String::new(),
            fonts: FontSource::System,
            start: Start::default(),
        }
    }
}

impl Options {
    /// The language that a desk will speak, known also where none can be
    /// opened.
    pub fn words(&self) -> Words {
        let place = place_of(self.library.clone()).ok();
        let language = place.and_then(|place| self.settings.read(&place).choices.language);
        Words::of(language.as_deref().unwrap_or(&self.system_language))
    }
}

impl Desk {
    /// Opens the library and reads the settings.
    pub fn open(options: Options) -> Result<Self, DeskError> {
        Self::open_for(Access::Change, options)
    }

    /// The same only to look and to take copies: also while the app has the
    /// library open, and without a trace in it.
    pub fn open_to_read(options: Options) -> Result<Self, DeskError> {
        Self::open_for(Access::Read, options)
    }

    fn open_for(access: Access, options: Options) -> Result<Self, DeskError> {
        Self::open_at(place_of(options.library.clone())?, access, options)
    }

    /// Opens the library at a place, whatever the options say of one.
    pub(crate) fn open_at(
        place: Place,
        access: Access,
        options: Options,
    ) -> Result<Self, DeskError> {
        let Options { library: _, settings, system_language, fonts, start } = options;
        let library =
            Library::open(place.library(), store::Options { access, ..Default::default() })?;
        let Kept { preferences, remarks, keep } = settings.take_over(&place, access);
        let language = preferences.choices.language.as_deref();
        let words = Words::of(language.unwrap_or(&system_language));
        Ok(Self {
            library: Mutex::new(Shelf::Open(Arc::new(library))),
            place: Mutex::new(place),
            fonts,
            keep,
            system_language,
            preferences: Mutex::new(preferences),
            changing: Mutex::default(),
            remarks: Mutex::new(remarks),
            lenses: Mutex::default(),
            registers: Mutex::default(),
            logs: Mutex::default(),
            replays: Mutex::default(),
            others: Mutex::default(),
            words: Mutex::new(Arc::new(words)),
            beginning: Mutex::new(Beginning { asked: start, done: Startup::default() }),
            open: Mutex::default(),
            easel: Mutex::default(),
            waiting: Mutex::default(),
            saved: Mutex::default(),
            looked_at: Mutex::default(),
            sent: Mutex::default(),
            idle: Arc::default(),
        })
    }

    /// Does what the app was started for before anybody asks, so that a window
    /// that takes a while to come finds its answers ready. What fails is told
    /// when it is asked for.
    pub fn prepare(&self) {
        let map = match &self.begun().done {
            Startup::Opened { opened: FileOpened::Map { map, .. } } => map.parse().ok(),
            _ => None,
        };
        if let Some(map) = map {
            let _ = self.make_ready(map);
        }
    }

    /// The language that is spoken.
    pub fn words(&self) -> Arc<Words> {
        Arc::clone(&held(&self.words))
    }

    /// Files that were opened or saved, the newest first.
    pub fn recent_files(&self) -> Vec<RecentFile> {
        held(&self.preferences).recent_files()
    }

    /// Where a file of that list is.
    pub fn recent_path(&self, id: &str) -> Result<PathBuf, DeskError> {
        held(&self.preferences)
            .recent
            .iter()
            .find(|file| file.id.to_string() == id)
            .map(|file| file.path.clone())
            .ok_or_else(|| DeskError::Recent(id.to_owned()))
    }

    /// Where something was saved.
    pub fn saved_path(&self, id: Uuid) -> Result<PathBuf, DeskError> {
        held(&self.saved).get(&id).cloned().ok_or(DeskError::Saved(id))
    }

    /// Checks everything in the library.
    pub fn check(&self) -> Result<store::Report, DeskError> {
        Ok(self.shelves()?.check()?)
    }

    /// Lets go of the library. What was accepted is on disk already.
    pub fn close(&self) {
        self.idle.end();
        self.put_away_all();
        let shelf = std::mem::replace(&mut *held(&self.library), Shelf::Closed);
        // Whoever works with it still may finish. What takes too long is cut
        // off, and the next start finds that the library was left open.
        if let Shelf::Open(library) = shelf {
            patiently(|| (Arc::strong_count(&library) == 1).then_some(()));
        }
    }

    /// The library, unless it has been closed.
    pub(crate) fn shelves(&self) -> Result<Arc<Library>, StoreError> {
        held(&self.library).library(&self.library_path())
    }

    /// The shelf without the library, which nobody else uses.
    pub(crate) fn emptied(&self) -> Result<(MutexGuard<'_, Shelf>, Library), DeskError> {
        let alone = patiently(|| {
            let mut shelf = held(&self.library);
            let library = match shelf.library(&self.library_path()) {
                Ok(library) => library,
                Err(error) => return Some(Err(error.into())),
            };
            *shelf = Shelf::Lost;
            match Arc::try_unwrap(library) {
                Ok(library) => Some(Ok((shelf, library))),
                // Whoever uses it may have to ask for it again before they are
                // done.
                Err(library) => {
                    *shelf = Shelf::Open(library);
                    None
                }
            }
        });
        alone.unwrap_or(Err(DeskError::Busy))
    }

    /// What became of what the app was started for; it is done first if nobody
    /// has yet. Whoever else asks waits.
    pub(crate) fn begun(&self) -> MutexGuard<'_, Beginning> {
        let mut beginning = held(&self.beginning);
        let opened = match std::mem::take(&mut beginning.asked) {
            Start::Library => return beginning,
            Start::Sample => self
                .open_sample()
                .map(|map| FileOpened::Map { map: map.to_string(), warnings: Vec::new() }),
            Start::File(path) => self.open_file(&path),
            Start::Unattended(path) => self.open_file(&path).and_then(|it| self.decide(it)),
        };
        beginning.done = match opened {
            Ok(opened) => Startup::Opened { opened },
            Err(error) => Startup::Failed { error: error.said(&self.words()) },
        };
        beginning
    }

    /// Makes a map of what was only previewed. Nobody is there to read what the
    /// preview warned of; importing it by hand, or the command line, says it.
    fn decide(&self, opened: FileOpened) -> Result<FileOpened, DeskError> {
        let FileOpened::Import { preview } = opened else { return Ok(opened) };
        let map = self.import_file(&preview.id, None)?.map;
        Ok(FileOpened::Map { map, warnings: Vec::new() })
    }
}

impl Shelf {
    /// The library, which lies at that path.
    fn library(&mut self, path: &Path) -> Result<Arc<Library>, StoreError> {
        match self {
            Self::Open(library) => Ok(Arc::clone(library)),
            Self::Closed => Err(StoreError::Closed),
            Self::Lost => {
                let options = store::Options { access: Access::Change, ..Default::default() };
                let library = Arc::new(Library::open(path, options)?);
                *self = Self::Open(Arc::clone(&library));
                Ok(library)
            }
        }
    }
}

/// What is tried until it comes to something or has taken too long.
fn patiently<T>(mut attempt: impl FnMut() -> Option<T>) -> Option<T> {
    for _ in 0..TRIES {
        if let Some(done) = attempt() {
            return Some(done);
        }
        thread::sleep(A_MOMENT);
    }
    None
}

/// Where the library lies, if it is not said where it usually does.
fn place_of(library: Option<PathBuf>) -> Result<Place, StoreError> {
    library.map_or_else(Place::usual, |library| Ok(Place::given(library)))
}
