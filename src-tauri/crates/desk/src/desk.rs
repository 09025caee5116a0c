//! The desk itself: the library, the settings, and the maps that are open.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard};

use layout::text::FontSource;
use scene::Direction;
use store::{Access, Library, MapId, StoreError};
use uuid::Uuid;
use words::{LANGUAGES, Words};

use crate::DeskError;
use crate::drawing::Drawing;
use crate::elsewhere::OtherMaps;
use crate::idle::Idle;
use crate::imports::WaitingFile;
use crate::interactions::OpenLog;
use crate::locks::held;
use crate::open_map::OpenMap;
use crate::preferences::{self, Preferences, TEXT_SIZES, file_name};
use crate::print::LookedAt;
use crate::transfer::Sent;
use crate::wire::{
    FileOpened, Lens, RecentFile, RegisterLook, ReplayRequest, Settings, SettingsChange, Startup,
};

/// Where new versions are, if whoever builds this says so. Without an
/// address the window does not offer to look.
const RELEASES: Option<&str> = option_env!("THROUGHLINE_RELEASES");

/// A library, what its person likes, and the maps that are open.
///
/// All methods block until what they say is on disk, and may be called from
/// any thread. Those about one map wait for each other.
pub struct Desk {
    library: Mutex<Option<Arc<Library>>>,
    pub(crate) fonts: FontSource,
    settings: Option<PathBuf>,
    system_language: String,
    pub(crate) preferences: Mutex<Preferences>,
    /// What maps are looked at through, where that is not the usual.
    pub(crate) lenses: Mutex<BTreeMap<MapId, Lens>>,
    /// How their registers are looked at, where that is not the usual.
    pub(crate) registers: Mutex<BTreeMap<MapId, RegisterLook>>,
    /// What is known of other maps than the open one.
    pub(crate) others: Mutex<OtherMaps>,
    words: Mutex<Arc<Words>>,
    beginning: Mutex<Beginning>,
    /// The maps that are open, the one that was used last at the end.
    pub(crate) open: Mutex<Vec<(MapId, Arc<Mutex<OpenMap>>)>>,
    /// Draws maps that are not open.
    pub(crate) easel: Mutex<Option<Drawing>>,
    /// Files that wait for a decision, the oldest first.
    pub(crate) waiting: Mutex<Vec<WaitingFile>>,
    /// Interaction data, by the map for which it was opened.
    pub(crate) logs: Mutex<BTreeMap<MapId, Arc<OpenLog>>>,
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

/// What to begin with, until that is done, and then what became of it.
struct Beginning {
    asked: Start,
    done: Startup,
}

/// What a desk begins with.
#[derive(Clone, Debug)]
pub struct Options {
    /// The library; the usual one if nothing is said.
    pub library: Option<PathBuf>,
    /// The file that settings are kept in; they end with the desk without one.
    pub settings: Option<PathBuf>,
    /// What the system is set to: a BCP 47 tag, or what `LANG` says.
    pub system_language: String,
    /// Where letters come from.
    pub fonts: FontSource,
    /// What to begin with.
    pub start: Start,
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
            settings: None,
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
        let preferences = self.settings.as_deref().map(Preferences::read).unwrap_or_default();
        Words::of(preferences.language.as_deref().unwrap_or(&self.system_language))
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
        let Options { library, settings, system_language, fonts, start } = options;
        let path = library.map_or_else(store::default_path, Ok)?;
        let library = Library::open(path, store::Options { access, ..Default::default() })?;
        let preferences = settings.as_deref().map(Preferences::read).unwrap_or_default();
        let words = Words::of(preferences.language.as_deref().unwrap_or(&system_language));
        Ok(Self {
            library: Mutex::new(Some(Arc::new(library))),
            fonts,
            settings,
            system_language,
            preferences: Mutex::new(preferences),
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

    /// The settings, and what the app was started for: that is done now, unless
    /// it was [prepared](Self::prepare), and told once.
    pub fn settings(&self) -> Settings {
        let done = std::mem::take(&mut self.begun().done);
        let broken = std::mem::take(&mut held(&self.preferences).keys.broken);
        let words = self.words();
        let remarks = broken.iter().map(|action| {
            if action.is_empty() {
                return words.text("settings-no-keys");
            }
            words.with("settings-broken-keys", &[("action", action.as_str().into())])
        });
        Settings { remarks: remarks.collect(), ..self.settings_now(done) }
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

    /// The settings, for somebody who has begun already.
    pub fn settings_again(&self) -> Settings {
        self.settings_now(Startup::Library)
    }

    /// Makes some settings different.
    pub fn change_settings(&self, change: SettingsChange) -> Result<Settings, DeskError> {
        let SettingsChange {
            language,
            theme,
            density,
            text_size,
            keys,
            letter_keys,
            overview_map,
            used_action,
            forget_tables,
            whole_pictures,
        } = change;
        self.change_preferences(|preferences| {
            if let Some(language) = language {
                preferences.language = (!language.is_empty()).then_some(language);
            }
            preferences.theme = theme.unwrap_or(preferences.theme);
            preferences.density = density.unwrap_or(preferences.density);
            preferences.text_size = text_size.unwrap_or(preferences.text_size);
            preferences.letter_keys = letter_keys.unwrap_or(preferences.letter_keys);
            preferences.overview_map = overview_map.or(preferences.overview_map);
            if let Some(keys) = keys {
                preferences.keys.by_action = keys;
            }
            preferences.whole_pictures = whole_pictures.unwrap_or(preferences.whole_pictures);
            if forget_tables == Some(true) {
                preferences.mapped.clear();
            }
            if let Some(action) = used_action {
                preferences.use_action(action);
            }
        })?;
        let language = held(&self.preferences).language.clone();
        let words = Words::of(language.as_deref().unwrap_or(&self.system_language));
        *held(&self.words) = Arc::new(words);
        Ok(self.settings_again())
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
        *held(&self.library) = None;
    }

    /// The library, unless it has been closed.
    pub(crate) fn shelves(&self) -> Result<Arc<Library>, StoreError> {
        held(&self.library).clone().ok_or(StoreError::Closed)
    }

    /// Makes preferences different and keeps them.
    pub(crate) fn change_preferences(
        &self,
        change: impl FnOnce(&mut Preferences),
    ) -> Result<(), DeskError> {
        let mut preferences = held(&self.preferences);
        change(&mut preferences);
        let Some(path) = &self.settings else { return Ok(()) };
        preferences.write(path).map_err(|source| DeskError::Settings { path: path.clone(), source })
    }

    /// What became of what the app was started for; it is done first if nobody
    /// has yet. Whoever else asks waits.
    fn begun(&self) -> MutexGuard<'_, Beginning> {
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

    fn settings_now(&self, open: Startup) -> Settings {
        let preferences = held(&self.preferences).clone();
        let library = self.shelves().map(|library| file_name(library.path())).unwrap_or_default();
        let language = self.words().language();
        Settings {
            language: language.to_owned(),
            direction: match words::is_right_to_left(language) {
                true => Direction::Rtl,
                false => Direction::Ltr,
            },
            languages: LANGUAGES.iter().map(ToString::to_string).collect(),
            theme: preferences.theme,
            density: preferences.density,
            text_size: preferences::text_size(preferences.text_size),
            text_sizes: TEXT_SIZES.to_vec(),
            recent: preferences.recent_files(),
            keys: preferences.keys.by_action,
            letter_keys: preferences.letter_keys,
            overview_map: preferences.overview_map,
            used_actions: preferences.used,
            whole_pictures: preferences.whole_pictures,
            mapped_tables: preferences.mapped.len() as u32,
            remarks: Vec::new(),
            chosen_language: preferences.language,
            library,
            open,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            releases: RELEASES.map(ToOwned::to_owned),
        }
    }
}
