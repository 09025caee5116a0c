//! Dated copies of the whole library, in a folder beside it.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use rusqlite::Connection;

use crate::StoreError;
use crate::place::not_unicode;

/// How many are kept of those that are made by themselves, how many of those
/// that somebody asked for, and how many of those that were made before one was
/// restored: none drive out the others.
const KEPT: usize = 10;

/// What ends the name of one that was made before another was restored.
const BEFORE_RESTORE: &str = "-before-restore";

/// The ending of one that is being made.
const UNFINISHED: &str = "unfinished";

/// A copy of the whole library as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    /// The name of its file.
    pub name: String,
    /// Where it lies.
    pub path: PathBuf,
    /// When it was made.
    pub made_at: Timestamp,
    /// Why it was made.
    pub occasion: Occasion,
    /// How large it is, in bytes.
    pub size: u64,
}

/// Why a backup was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// A day began.
    Day,
    /// A new version was about to write the library in its own way.
    Migration,
    /// Somebody asked for it.
    Asked,
    /// An older one was about to be restored.
    BeforeRestore,
}

/// The backups of one library. Their names sort by the moment in which they
/// were made.
#[derive(Clone, Debug)]
pub struct Backups {
    folder: PathBuf,
    stem: String,
}

impl Backups {
    /// The backups of the library at a path.
    pub fn of(library: &Path) -> Self {
        let stem = library.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let folder = library.parent().unwrap_or(Path::new("")).join("backups");
        Self { folder, stem }
    }

    /// The newest one.
    pub fn newest(&self) -> Option<PathBuf> {
        self.all().pop()
    }

    /// All of them, oldest first.
    pub fn all(&self) -> Vec<PathBuf> {
        let Ok(entries) = fs::read_dir(&self.folder) else { return Vec::new() };
        let mut found: Vec<PathBuf> = entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| self.is_one(path))
            .collect();
        found.sort();
        found
    }

    /// What there is to say of all of them, oldest first.
    pub fn described(&self) -> Vec<Backup> {
        let mut found: Vec<Backup> =
            self.all().iter().filter_map(|path| self.described_one(path)).collect();
        found.sort_by(|a, b| (a.made_at, &a.name).cmp(&(b.made_at, &b.name)));
        found
    }

    /// The one whose file has that name.
    pub fn named(&self, name: &str) -> Result<PathBuf, StoreError> {
        let found =
            self.all().into_iter().find(|path| path.file_name().is_some_and(|it| it == name));
        found.ok_or_else(|| StoreError::MissingBackup { name: name.to_owned() })
    }

    /// Copies one to where it can be worked on, under a name by which it is
    /// removed if nobody is left to do so.
    pub fn copy_aside(&self, backup: &Path, id: &str) -> Result<PathBuf, StoreError> {
        let aside = self.path(&format!("0-{id}")).with_extension(UNFINISHED);
        copy_file(backup, &aside)
            .map(|()| aside.clone())
            .map_err(|error| StoreError::file(&aside, error))
    }

    /// Copies them beside another library that has none, and writes down each
    /// copy that is there.
    pub fn copy_beside(
        &self,
        these: &[PathBuf],
        library: &Path,
        made: &mut Vec<PathBuf>,
    ) -> Result<(), StoreError> {
        let there = Self::of(library);
        let fail = |error| StoreError::file(&there.folder, error);
        if these.is_empty() {
            return Ok(());
        }
        disk::make_folder(&there.folder).map_err(fail)?;
        for path in these {
            let target = there.folder.join(path.file_name().unwrap_or_default());
            let unfinished = target.with_extension(UNFINISHED);
            copy_file(path, &unfinished).map_err(fail)?;
            if let Err(error) = fs::rename(&unfinished, &target) {
                remove(&unfinished);
                return Err(fail(error));
            }
            made.push(target);
        }
        disk::sync_folder(&there.folder).map_err(fail)
    }

    /// Removes some of them, and their folder if nothing else is in it.
    pub fn remove(&self, these: &[PathBuf]) {
        these.iter().for_each(|path| remove(path));
        // What is not empty stays.
        let _ = fs::remove_dir(&self.folder);
    }

    /// Whether there is one of that day already.
    pub fn has_one_of(&self, day: Timestamp) -> bool {
        self.path(&date(day)).exists()
    }

    /// Makes the one of the day.
    pub fn make_daily(
        &self,
        connection: &Connection,
        day: Timestamp,
    ) -> Result<PathBuf, StoreError> {
        self.make(connection, &date(day), None)
    }

    /// Makes one before the schema changes.
    pub fn make_before_migration(
        &self,
        connection: &Connection,
        day: Timestamp,
        schema: u32,
    ) -> Result<PathBuf, StoreError> {
        self.make(connection, &format!("{}-schema-{schema}", date(day)), None)
    }

    /// Makes one because somebody asked.
    pub fn make_now(&self, connection: &Connection, now: Timestamp) -> Result<PathBuf, StoreError> {
        self.make(connection, &written(now), None)
    }

    /// Makes one before another is restored, which stays in any case.
    pub fn make_before_restore(
        &self,
        connection: &Connection,
        now: Timestamp,
        restored: &Path,
    ) -> Result<PathBuf, StoreError> {
        let mut moment = now;
        let name = |moment| format!("{}{BEFORE_RESTORE}", written(moment));
        // Whoever takes one back at once must not lose what they take back to.
        while self.path(&name(moment)).exists() {
            moment += SignedDuration::from_secs(1);
        }
        self.make(connection, &name(moment), Some(restored))
    }

    /// Removes what was being made when the program was killed.
    pub fn remove_unfinished(&self) {
        let Ok(entries) = fs::read_dir(&self.folder) else { return };
        for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
            if path.extension().is_some_and(|it| it == UNFINISHED)
                && self.is_one(&path.with_extension("sqlite"))
            {
                remove(&path);
            }
        }
    }

    fn make(
        &self,
        connection: &Connection,
        when: &str,
        restored: Option<&Path>,
    ) -> Result<PathBuf, StoreError> {
        let fail = |error| StoreError::file(&self.folder, error);
        disk::make_folder(&self.folder).map_err(fail)?;
        let path = self.path(when);
        // What is half done must not look like a backup.
        let unfinished = path.with_extension(UNFINISHED);
        if unfinished.exists() {
            fs::remove_file(&unfinished).map_err(fail)?;
        }
        let target = unfinished.to_str().ok_or_else(|| fail(not_unicode()))?;
        connection.execute("VACUUM INTO ?1", [target])?;
        let written = fs::OpenOptions::new().write(true).open(&unfinished);
        written.and_then(|file| file.sync_all()).map_err(fail)?;
        fs::rename(&unfinished, &path).map_err(fail)?;
        // Older ones go only when this one is sure to stay.
        disk::sync_folder(&self.folder).map_err(fail)?;
        self.remove_old(restored);
        Ok(path)
    }

    fn remove_old(&self, restored: Option<&Path>) {
        let all = self.described();
        let kinds: [&[Occasion]; 3] =
            [&[Occasion::Day, Occasion::Migration], &[Occasion::Asked], &[Occasion::BeforeRestore]];
        for kind in kinds {
            let of_kind: Vec<&Backup> =
                all.iter().filter(|it| kind.contains(&it.occasion)).collect();
            let old = &of_kind[..of_kind.len().saturating_sub(KEPT)];
            let old = old.iter().filter(|it| Some(it.path.as_path()) != restored);
            old.for_each(|it| remove(&it.path));
        }
    }

    fn described_one(&self, path: &Path) -> Option<Backup> {
        let name = path.file_name()?.to_str()?.to_owned();
        let when = name.strip_prefix(self.stem.as_str())?.strip_prefix('-')?;
        let when = when.strip_suffix(".sqlite")?;
        let about = fs::metadata(path).ok()?;
        let day = || when.get(..10)?.parse::<jiff::civil::Date>().ok();
        let (made_at, occasion) = if when.len() > 10 && when.as_bytes().get(10) == Some(&b'T') {
            match when.strip_suffix(BEFORE_RESTORE) {
                Some(when) => (moment(when)?, Occasion::BeforeRestore),
                None => (moment(when)?, Occasion::Asked),
            }
        } else {
            let begins = day()?.to_zoned(TimeZone::UTC).ok()?.timestamp();
            // The file knows the hour, unless it was copied since.
            let written = about.modified().ok().and_then(|it| Timestamp::try_from(it).ok());
            let made_at = written.filter(|it| date(*it) == date(begins)).unwrap_or(begins);
            let occasion = if when.len() > 10 { Occasion::Migration } else { Occasion::Day };
            (made_at, occasion)
        };
        Some(Backup { name, path: path.to_owned(), made_at, occasion, size: about.len() })
    }

    fn path(&self, when: &str) -> PathBuf {
        self.folder.join(format!("{}-{when}.sqlite", self.stem))
    }

    fn is_one(&self, path: &Path) -> bool {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.strip_prefix(self.stem.as_str())
            .and_then(|rest| rest.strip_prefix('-'))
            .and_then(|rest| rest.strip_suffix(".sqlite"))
            .is_some_and(|when| when.starts_with(|it: char| it.is_ascii_digit()))
    }
}

/// Copies what is in a file, and not who may write it.
fn copy_file(from: &Path, to: &Path) -> io::Result<()> {
    let mut copy = File::create(to)?;
    let copied = File::open(from).and_then(|mut file| io::copy(&mut file, &mut copy));
    let done = copied.and_then(|_| copy.sync_all());
    if done.is_err() {
        remove(to);
    }
    done
}

fn remove(path: &Path) {
    if let Err(error) = fs::remove_file(path) {
        tracing::warn!(%error, path = %path.display(), "a backup could not be removed");
    }
}

/// The day, in the time of Greenwich.
fn date(moment: Timestamp) -> String {
    moment.to_string().chars().take(10).collect()
}

/// A moment for the name of a file, such as `2026-03-31T093000Z`.
fn written(moment: Timestamp) -> String {
    moment.to_string().chars().take(19).filter(|&it| it != ':').chain(['Z']).collect()
}

/// The moment in the name of a file.
fn moment(text: &str) -> Option<Timestamp> {
    let (day, time) = text.strip_suffix('Z')?.split_once('T')?;
    let digits = |place: usize| time.get(place..place + 2);
    format!("{day}T{}:{}:{}Z", digits(0)?, digits(2)?, digits(4)?).parse().ok()
}
