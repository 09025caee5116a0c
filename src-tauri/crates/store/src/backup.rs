//! Dated copies of the whole library, in a folder beside it.

use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::Connection;

use crate::StoreError;

/// How many are kept.
const KEPT: usize = 10;

/// The ending of one that is being made.
const UNFINISHED: &str = "unfinished";

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
        self.make(connection, &date(day))
    }

    /// Makes one before the schema changes.
    pub fn make_before_migration(
        &self,
        connection: &Connection,
        day: Timestamp,
        schema: u32,
    ) -> Result<PathBuf, StoreError> {
        self.make(connection, &format!("{}-schema-{schema}", date(day)))
    }

    /// Makes one because somebody asked.
    pub fn make_now(&self, connection: &Connection, now: Timestamp) -> Result<PathBuf, StoreError> {
        let moment: String =
            now.to_string().chars().take(19).filter(|&it| it != ':').chain(['Z']).collect();
        self.make(connection, &moment)
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

    fn make(&self, connection: &Connection, when: &str) -> Result<PathBuf, StoreError> {
        let fail = |error| StoreError::file(&self.folder, error);
        fs::create_dir_all(&self.folder).map_err(fail)?;
        let path = self.path(when);
        // What is half done must not look like a backup.
        let unfinished = path.with_extension(UNFINISHED);
        if unfinished.exists() {
            fs::remove_file(&unfinished).map_err(fail)?;
        }
        let target = unfinished.to_str().ok_or_else(|| {
            let reason = "the path is not written in Unicode";
            fail(std::io::Error::new(std::io::ErrorKind::InvalidFilename, reason))
        })?;
        connection.execute("VACUUM INTO ?1", [target])?;
        let written = fs::OpenOptions::new().write(true).open(&unfinished);
        written.and_then(|file| file.sync_all()).map_err(fail)?;
        fs::rename(&unfinished, &path).map_err(fail)?;
        self.remove_old();
        Ok(path)
    }

    fn remove_old(&self) {
        let all = self.all();
        all[..all.len().saturating_sub(KEPT)].iter().for_each(|path| remove(path));
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

fn remove(path: &Path) {
    if let Err(error) = fs::remove_file(path) {
        tracing::warn!(%error, path = %path.display(), "an old backup could not be removed");
    }
}

/// The day, in the time of Greenwich.
fn date(moment: Timestamp) -> String {
    moment.to_string().chars().take(10).collect()
}
