//! The library: all maps on this computer.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Sender, SyncSender, channel, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;
use std::{fs, thread};

use edit::{Changes, Command, History};
use jiff::SignedDuration;
use model::Map;
use uuid::Uuid;

use crate::backup::Backups;
use crate::guard::Guard;
use crate::ledger::{Identity, Ledger};
use crate::readers::Readers;
use crate::restoring::{BroughtBack, Copy};
use crate::schema::{FileCheck, Found};
use crate::writer::{Asked, Job, Published};
use crate::{
    Backup, Blob, Entry, InBackup, Known, MapId, Past, Report, Restored, Revision, Shared,
    StoreError, Surroundings, System, Version, blobs, check, entries, log, past, restoring, rows,
    schema, writer,
};

/// How long a map stays in the bin.
const KEPT_IN_BIN: SignedDuration = SignedDuration::from_hours(30 * 24);

/// All maps on this computer, in one file of which this process is the only
/// writer.
///
/// Whatever changes something answers after it is on disk. Every call blocks
/// until then; a program with a window asks from a thread that may wait.
#[derive(Debug)]
pub struct Library {
    path: PathBuf,
    backups: Backups,
    surroundings: Arc<dyn Surroundings>,
    /// The way to the thread that writes; none if nothing may be written.
    jobs: Option<Sender<Box<dyn Job>>>,
    threads: Mutex<Vec<JoinHandle<()>>>,
    readers: Readers,
    published: Arc<Published>,
    guard: Option<Guard>,
}

/// How a library is opened.
#[derive(Clone, Debug)]
pub struct Options {
    /// Who makes the edits, where an edit does not say itself.
    pub author: String,
    /// What this run of the program is called in the history.
    pub session: String,
    /// Clock and dice.
    pub surroundings: Arc<dyn Surroundings>,
    /// Whether a backup is made when a day begins.
    pub backups: DailyBackup,
    /// What it is opened for.
    pub access: Access,
}

/// What a library is opened for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Access {
    /// To be changed, by nobody else at the same time.
    #[default]
    Change,
    /// Only to be read, perhaps while another program changes it. Nothing is
    /// written: what would change something is refused, a library of an older
    /// schema too, and one that is not there is empty.
    Read,
}

/// Whether a backup is made when a library is opened for the first time in a
/// day. Before its schema changes one is made in any case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DailyBackup {
    /// Yes, while work goes on.
    #[default]
    Yes,
    /// No.
    No,
}

/// What is written down with an edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// An id that whoever asks gives to the command. If it comes twice, it is
    /// carried out once and answered twice.
    pub command_id: Uuid,
    /// What groups it with other edits of the same gesture, so that they are
    /// undone together.
    pub mark: Option<Uuid>,
    /// What was done, as the key of a message.
    pub label: String,
    /// Who did it, if it is not the library's own author.
    pub author: Option<String>,
}

/// An edit that is on disk.
#[derive(Clone, Debug, PartialEq)]
pub struct Committed {
    /// The revision; none if the command left everything as it was.
    pub revision: Option<Revision>,
    /// What the revision changed.
    pub changes: Changes,
    /// The map as it is now.
    pub map: Map,
    /// What undo would take back now, as the key of a message.
    pub undo: Option<String>,
    /// What redo would bring back now, as the key of a message.
    pub redo: Option<String>,
}

impl Library {
    /// Opens the library at a path, and makes it if there is nothing and it
    /// is to be changed.
    pub fn open(path: impl Into<PathBuf>, options: Options) -> Result<Self, StoreError> {
        let path = path.into();
        let backups = Backups::of(&path);
        let opened = match options.access {
            Access::Change => open(&path, &backups, options),
            Access::Read => open_to_read(&path, &backups, options),
        };
        opened.map_err(|error| error.about(&path, || backups.newest()))
    }

    /// Where it lies.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Its maps, those in the bin included; what was changed last comes first.
    pub fn list(&self) -> Result<Vec<Entry>, StoreError> {
        self.read(entries::list)
    }

    /// Puts a map in. What it consists of is its first revision, which cannot
    /// be undone: a map goes by [`Library::delete`].
    pub fn create(&self, map: Map, note: Note) -> Result<Committed, StoreError> {
        self.take_in(map, Vec::new(), note)
    }

    /// Puts in a map that was made elsewhere, with the revisions that it knows
    /// from there, oldest first: the map is as the last of them left it. They
    /// cannot be undone.
    pub fn take_in(
        &self,
        map: Map,
        known: Vec<Known>,
        note: Note,
    ) -> Result<Committed, StoreError> {
        self.ask(move |ledger| ledger.create(&map, &known, &note))
    }

    /// Puts in a copy of a map under another id and title. Its records keep
    /// their ids, and it knows the revisions that the map knows; undo begins
    /// anew.
    pub fn duplicate(
        &self,
        map: MapId,
        copy: MapId,
        title: String,
        note: Note,
    ) -> Result<Committed, StoreError> {
        self.ask(move |ledger| ledger.duplicate(map, copy, &title, &note))
    }

    /// A map as it is now. It stays in memory until [`Library::release`].
    pub fn load(&self, map: MapId) -> Result<Map, StoreError> {
        match self.published.get(map) {
            Some(whole) => Ok(whole),
            None if self.jobs.is_none() => self.read(|connection| rows::read(connection, map)),
            None => self.ask(move |ledger| ledger.open(map)),
        }
    }

    /// A map as it was after a revision that it knows: one of its own, or one
    /// from elsewhere of which it is told how to get back there.
    pub fn as_of(&self, map: MapId, revision: Uuid) -> Result<Map, StoreError> {
        self.read(|connection| past::as_of(connection, map, revision))
    }

    /// A map with its past, as it goes into a file.
    pub fn share(&self, map: MapId, past: Past) -> Result<Shared, StoreError> {
        self.read(|connection| past::share(connection, map, past))
    }

    /// Drops a map from memory.
    pub fn release(&self, map: MapId) -> Result<(), StoreError> {
        if self.jobs.is_none() {
            return Ok(());
        }
        self.ask(move |ledger| {
            ledger.close(map);
            Ok(())
        })
    }

    /// Writes down that somebody begins to look at a map.
    pub fn note_opened(&self, map: MapId) -> Result<(), StoreError> {
        self.ask(move |ledger| ledger.note_opened(map))
    }

    /// Carries out a command.
    pub fn edit(&self, map: MapId, command: Command, note: Note) -> Result<Committed, StoreError> {
        self.ask(move |ledger| ledger.edit(map, &command, &note))
    }

    /// Plays changes that were made elsewhere, such as an import: one revision,
    /// refused if the map would not be sound with it.
    pub fn change(
        &self,
        map: MapId,
        changes: Changes,
        note: Note,
    ) -> Result<Committed, StoreError> {
        self.ask(move |ledger| ledger.change(map, &changes, &note))
    }

    /// Takes back the last gesture that was not taken back yet.
    pub fn undo(&self, map: MapId, command_id: Uuid) -> Result<Committed, StoreError> {
        self.ask(move |ledger| ledger.undo(map, command_id))
    }

    /// Brings back the gesture that was taken back last.
    pub fn redo(&self, map: MapId, command_id: Uuid) -> Result<Committed, StoreError> {
        self.ask(move |ledger| ledger.redo(map, command_id))
    }

    /// What can be undone and redone.
    pub fn history(&self, map: MapId) -> Result<History, StoreError> {
        if self.jobs.is_none() {
            let steps = self.read(|connection| log::steps(connection, map))?;
            return Ok(History::from_steps(&steps.steps));
        }
        self.ask(move |ledger| ledger.history(map))
    }

    /// The revisions of a map behind that number, oldest first, with what they
    /// changed.
    pub fn revisions(
        &self,
        map: MapId,
        since: i64,
    ) -> Result<Vec<(Revision, Changes)>, StoreError> {
        self.read(|connection| {
            if !rows::has(connection, map)? {
                return Err(StoreError::MissingMap { map });
            }
            log::since(connection, map, since)
        })
    }

    /// Gives a revision a name. A name that is taken moves to it.
    pub fn name_version(&self, map: MapId, seq: i64, name: String) -> Result<(), StoreError> {
        let at = self.surroundings.now();
        self.ask(move |ledger| entries::name_version(&ledger.connection, map, seq, &name, at))
    }

    /// The revisions that have names, oldest first.
    pub fn versions(&self, map: MapId) -> Result<Vec<Version>, StoreError> {
        self.read(|connection| entries::versions(connection, map))
    }

    /// Puts a map in the bin. It is removed for good when the library is
    /// opened after 30 days.
    pub fn delete(&self, map: MapId) -> Result<(), StoreError> {
        self.ask(move |ledger| ledger.delete(map))
    }

    /// Takes a map out of the bin.
    pub fn restore(&self, map: MapId) -> Result<(), StoreError> {
        self.ask(move |ledger| ledger.restore(map))
    }

    /// Removes a map and its history for good.
    pub fn purge(&self, map: MapId) -> Result<(), StoreError> {
        self.ask(move |ledger| ledger.purge(map))
    }

    /// Keeps a picture, once however often it is put in.
    pub fn put_blob(&self, blob: Blob) -> Result<(), StoreError> {
        blob.verify()?;
        self.ask(move |ledger| blobs::put(&ledger.connection, &blob))
    }

    /// The picture of that hash, if it is there.
    pub fn blob(&self, hash: &str) -> Result<Option<Blob>, StoreError> {
        self.read(|connection| blobs::get(connection, hash))
    }

    /// Keeps something that can be computed again.
    pub fn put_cached(&self, key: String, data: Vec<u8>) -> Result<(), StoreError> {
        self.ask(move |ledger| blobs::put_cached(&ledger.connection, &key, &data))
    }

    /// What was kept under that key.
    pub fn cached(&self, key: &str) -> Result<Option<Vec<u8>>, StoreError> {
        self.read(|connection| blobs::cached(connection, key))
    }

    /// Checks everything that can be checked.
    pub fn check(&self) -> Result<Report, StoreError> {
        self.read(check::check)
    }

    /// Writes the rows of a map anew, as its revisions say.
    pub fn rebuild(&self, map: MapId) -> Result<(), StoreError> {
        self.ask(move |ledger| ledger.rebuild(map))
    }

    /// Makes a backup and says where it is.
    pub fn backup(&self) -> Result<PathBuf, StoreError> {
        let now = self.surroundings.now();
        // A copy cannot be made within a transaction.
        schema::open_reader(&self.path)
            .and_then(|connection| self.backups.make_now(&connection, now))
            .map_err(|error| self.about(error))
    }

    /// The backups, oldest first.
    pub fn backups(&self) -> Vec<Backup> {
        self.backups.described()
    }

    /// The maps in a backup, what was changed last first.
    pub fn maps_in_backup(&self, name: &str) -> Result<Vec<InBackup>, StoreError> {
        restoring::maps(&self.backups.named(name)?)
    }

    /// A map in a backup with its past, and those of its pictures that are
    /// wanted, by their hashes.
    pub fn map_in_backup(
        &self,
        name: &str,
        map: MapId,
        wanted: impl FnOnce(&Shared) -> Vec<String>,
    ) -> Result<BroughtBack, StoreError> {
        let copy = self.copy_of_backup(name, FileCheck::Quick)?;
        let connection = copy.connection()?;
        let shared = past::share(connection, map, Past::Told)?;
        let wanted = wanted(&shared);
        let blobs = wanted.iter().filter_map(|hash| blobs::get(connection, hash).transpose());
        let blobs = blobs.collect::<Result<Vec<Blob>, _>>()?;
        Ok((shared, blobs))
    }

    /// Puts what is in a backup in place of all that is here, of which a backup
    /// is made first. A backup that is not sound is refused, and all stays as
    /// it is.
    pub fn restore_backup(&self, name: &str) -> Result<Restored, StoreError> {
        let (copy, restored) =
            (self.copy_of_backup(name, FileCheck::Full)?, self.backups.named(name)?);
        let maps = restoring::listed(copy.connection()?)?.len();
        let (backups, now) = (self.backups.clone(), self.surroundings.now());
        let mut copy = Some(copy);
        // Between the two nobody else may write.
        let kept = self.ask_alone(move |ledger| {
            let copy = copy.take().ok_or(StoreError::Closed)?;
            let kept = backups.make_before_restore(&ledger.connection, now, &restored)?;
            ledger.forget();
            restoring::pour(copy.connection()?, &mut ledger.connection)?;
            Ok(kept)
        })?;
        let kept = kept.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Ok(Restored { kept, maps })
    }

    /// Closes the library. Dropping it does the same.
    pub fn close(self) {
        drop(self);
    }

    fn copy_of_backup(&self, name: &str, check: FileCheck) -> Result<Copy, StoreError> {
        let id = self.surroundings.new_id().to_string();
        restoring::copy(&self.backups, &self.backups.named(name)?, &id, check)
    }

    fn ask<T: Send + 'static>(
        &self,
        work: impl FnMut(&mut Ledger) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.ask_for(|reply| Asked::new(work, reply))
    }

    /// Asks for what is done by itself, outside of any transaction.
    fn ask_alone<T: Send + 'static>(
        &self,
        work: impl FnMut(&mut Ledger) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        self.ask_for(|reply| Asked::alone(work, reply))
    }

    fn ask_for<T: Send + 'static, J: Job + 'static>(
        &self,
        job: impl FnOnce(SyncSender<Result<T, StoreError>>) -> J,
    ) -> Result<T, StoreError> {
        let (reply, answer) = sync_channel(1);
        let only_read = || StoreError::OnlyRead { path: self.path.clone() };
        let jobs = self.jobs.as_ref().ok_or_else(only_read)?;
        jobs.send(Box::new(job(reply))).map_err(|_| StoreError::Closed)?;
        answer.recv().map_err(|_| StoreError::Closed)?.map_err(|error| self.about(error))
    }

    fn read<T>(
        &self,
        work: impl FnOnce(&rusqlite::Connection) -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.readers.read(work).map_err(|error| self.about(error))
    }

    fn about(&self, error: StoreError) -> StoreError {
        error.about(&self.path, || self.backups.newest())
    }
}

impl Drop for Library {
    fn drop(&mut self) {
        self.readers.close();
        self.jobs = None;
        let threads =
            std::mem::take(self.threads.get_mut().unwrap_or_else(PoisonError::into_inner));
        let ended = threads.into_iter().map(JoinHandle::join).filter(Result::is_err).count();
        if let Some(guard) = self.guard.take()
            && ended == 0
        {
            guard.give_back();
        }
    }
}

impl Default for Options {
    /// An author without a name, the computer's clock, daily backups.
    fn default() -> Self {
        Self {
            author: String::new(),
            session: String::new(),
            surroundings: Arc::new(System),
            backups: DailyBackup::Yes,
            access: Access::Change,
        }
    }
}

impl Note {
    /// A note of an edit that is a gesture by itself.
    pub fn new(command_id: Uuid, label: impl Into<String>) -> Self {
        Self { command_id, mark: None, label: label.into(), author: None }
    }

    /// The same, as part of a gesture.
    pub fn within(self, mark: Uuid) -> Self {
        Self { mark: Some(mark), ..self }
    }
}

impl Committed {
    pub(crate) fn new(
        revision: Option<Revision>,
        changes: Changes,
        map: &Map,
        history: &History,
    ) -> Self {
        let label = |gesture: Option<(Uuid, &str)>| gesture.map(|(_, label)| label.to_owned());
        Self {
            revision,
            changes,
            map: map.clone(),
            undo: label(history.undo()),
            redo: label(history.redo()),
        }
    }
}

fn open(path: &Path, backups: &Backups, options: Options) -> Result<Library, StoreError> {
    // What is not ours is refused before anything is put beside it.
    schema::inspect(path)?;
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        fs::create_dir_all(folder).map_err(|error| StoreError::file(path, error))?;
    }
    let mut guard = Guard::take(path)?;
    let found = schema::inspect(path)?;
    let left_open = guard.left_open();
    guard.sign(path)?;
    backups.remove_unfinished();
    let Options { author, session, surroundings, backups: daily, access: _ } = options;

    let connection = schema::open_writer(path)?;
    if connection.is_readonly("main")? {
        return Err(StoreError::NotWritable { path: path.to_owned() });
    }
    if left_open && found != Found::Nothing {
        let faults = schema::file_faults(&connection, FileCheck::Quick)?;
        if let Some(first) = faults.into_iter().next() {
            return Err(StoreError::Content(first));
        }
    }
    let now = surroundings.now();
    match found {
        Found::Nothing => schema::migrate(&connection, 0)?,
        Found::Library(schema) if schema < schema::SCHEMA => {
            backups.make_before_migration(&connection, now, schema)?;
            schema::migrate(&connection, schema)?;
        }
        Found::Library(_) => {}
    }

    let identity = Identity { author, session, surroundings: Arc::clone(&surroundings) };
    let ledger = Ledger::new(connection, identity);

    let start = |name: &str, work: Box<dyn FnOnce() + Send>| {
        thread::Builder::new()
            .name(name.to_owned())
            .spawn(work)
            .map_err(|error| StoreError::file(path, error))
    };
    let published = Arc::new(Published::default());
    let (jobs, waiting) = channel();
    let to_publish = Arc::clone(&published);
    let mut threads = vec![start(
        "library-writer",
        Box::new(move || writer::work(ledger, &waiting, &to_publish)),
    )?];
    if daily == DailyBackup::Yes && found != Found::Nothing && !backups.has_one_of(now) {
        let (path, backups) = (path.to_owned(), backups.clone());
        threads.push(start(
            "library-backup",
            Box::new(move || {
                let made = schema::open_reader(&path)
                    .and_then(|connection| backups.make_daily(&connection, now));
                if let Err(error) = made {
                    tracing::warn!(%error, "the daily backup could not be made");
                }
            }),
        )?);
    }
    let library = Library {
        path: path.to_owned(),
        backups: backups.clone(),
        surroundings,
        jobs: Some(jobs),
        threads: Mutex::new(threads),
        readers: Readers::new(path.to_owned()),
        published,
        guard: Some(guard),
    };
    let long_ago = now.checked_sub(KEPT_IN_BIN).unwrap_or(now);
    library.ask(move |ledger| ledger.purge_deleted_before(long_ago))?;
    Ok(library)
}

/// Opens what is there beside whoever changes it.
fn open_to_read(path: &Path, backups: &Backups, options: Options) -> Result<Library, StoreError> {
    let readers = match schema::inspect(path)? {
        Found::Nothing => Readers::of_nothing(),
        Found::Library(found) if found < schema::SCHEMA => {
            let (path, known) = (path.to_owned(), schema::SCHEMA);
            return Err(StoreError::Older { path, found, known });
        }
        Found::Library(_) => Readers::new(path.to_owned()),
    };
    Ok(Library {
        path: path.to_owned(),
        backups: backups.clone(),
        surroundings: options.surroundings,
        jobs: None,
        threads: Mutex::default(),
        readers,
        published: Arc::default(),
        guard: None,
    })
}
