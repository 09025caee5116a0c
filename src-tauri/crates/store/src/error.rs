//! Why the library could not do what was asked.

use std::io;
use std::path::{Path, PathBuf};

use edit::{EditError, Misfit};
use model::invariants::Violation;
use rusqlite::ErrorCode;
use uuid::Uuid;
use words::{Explain, Sentence, sentence};

use crate::{MapId, Revision};

/// Why the library could not do what was asked. Nothing has been changed.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// No map has that id.
    MissingMap {
        /// The id.
        map: MapId,
    },
    /// A map has that id already.
    MapExists {
        /// The id.
        map: MapId,
    },
    /// The edit was refused.
    Edit(#[from] EditError),
    /// The map would not be sound.
    Unsound {
        /// The map.
        map: MapId,
        /// The first rule that would not hold.
        violation: Violation,
    },
    /// The changes do not fit the map, because it has been changed since.
    Outdated {
        /// The map.
        map: MapId,
        /// What does not fit.
        misfit: Misfit,
        /// The revision that changed it last, if it is known.
        by: Option<Box<Revision>>,
    },
    /// Nothing has been done that could be taken back.
    NothingToUndo {
        /// The map.
        map: MapId,
    },
    /// Nothing has been taken back that could be brought back.
    NothingToRedo {
        /// The map.
        map: MapId,
    },
    /// Another map was changed under that id of a command.
    CommandTaken {
        /// The id of the command.
        command_id: Uuid,
        /// The map that it changed.
        map: MapId,
    },
    /// No revision has that number.
    MissingRevision {
        /// The map.
        map: MapId,
        /// The number.
        seq: i64,
    },
    /// What the map was as of a revision is not known here.
    UntoldRevision {
        /// The map.
        map: MapId,
        /// The revision.
        revision: Uuid,
    },
    /// The bytes are not those of that hash.
    WrongHash {
        /// The hash that was given.
        expected: String,
        /// The hash of the bytes.
        found: String,
    },
    /// Another program has the library open.
    Locked {
        /// The library.
        path: PathBuf,
        /// The process that has it open, if it said so.
        pid: Option<u32>,
    },
    /// The library was written by a newer Throughline.
    Newer {
        /// The library.
        path: PathBuf,
        /// Its schema.
        found: u32,
        /// The newest schema that is known here.
        known: u32,
    },
    /// The library was written by an older Throughline, and was only to be
    /// read.
    Older {
        /// The library.
        path: PathBuf,
        /// Its schema.
        found: u32,
        /// The schema that can be read.
        known: u32,
    },
    /// The library was opened only to be read.
    OnlyRead {
        /// The library.
        path: PathBuf,
    },
    /// The file is something else.
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// The library cannot be read, or says what cannot be.
    Damaged {
        /// The library.
        path: PathBuf,
        /// What was found.
        what: Sentence,
        /// The newest backup, if there is one.
        newest_backup: Option<PathBuf>,
    },
    /// A backup cannot be read, or says what cannot be.
    BadBackup {
        /// The backup.
        path: PathBuf,
        /// What was found.
        what: Sentence,
    },
    /// No backup has that name.
    MissingBackup {
        /// The name.
        name: String,
    },
    /// The library was moved to where nothing is now.
    Gone {
        /// Where it should be.
        path: PathBuf,
        /// The file that says so.
        signpost: PathBuf,
    },
    /// Where the library shall go is something that it would meet: a library, a
    /// backup, settings.
    Occupied {
        /// That file.
        path: PathBuf,
    },
    /// The library or its folder may not be written.
    NotWritable {
        /// The library.
        path: PathBuf,
    },
    /// There is no room left on the disk.
    Full {
        /// The library.
        path: PathBuf,
    },
    /// The file system said no.
    File {
        /// The file.
        path: PathBuf,
        /// What it said.
        source: io::Error,
    },
    /// The database said no.
    Database(#[from] rusqlite::Error),
    /// What the database holds is not what it should.
    Content(Sentence),
    /// The library has been closed, or has broken down.
    Closed,
    /// A mistake in the program came to light while it worked on this.
    Mistake,
    /// The system does not say where programs keep their data.
    NoPlace,
}

impl StoreError {
    /// The map that it is about.
    pub const fn map(&self) -> Option<MapId> {
        match self {
            Self::MissingMap { map }
            | Self::MapExists { map }
            | Self::Unsound { map, .. }
            | Self::Outdated { map, .. }
            | Self::NothingToUndo { map }
            | Self::NothingToRedo { map }
            | Self::CommandTaken { map, .. }
            | Self::UntoldRevision { map, .. }
            | Self::MissingRevision { map, .. } => Some(*map),
            _ => None,
        }
    }

    /// The file that it is about.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::Locked { path, .. }
            | Self::Newer { path, .. }
            | Self::Older { path, .. }
            | Self::OnlyRead { path }
            | Self::Foreign { path }
            | Self::Damaged { path, .. }
            | Self::BadBackup { path, .. }
            | Self::Gone { path, .. }
            | Self::Occupied { path }
            | Self::NotWritable { path }
            | Self::Full { path }
            | Self::File { path, .. } => Some(path),
            _ => None,
        }
    }

    /// What an error of the file system means for a file.
    pub(crate) fn file(path: &Path, source: io::Error) -> Self {
        let path = path.to_owned();
        match source.kind() {
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Self::NotWritable { path }
            }
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::Full { path },
            _ => Self::File { path, source },
        }
    }

    /// The same, in terms of the file where it can be said in such terms.
    pub(crate) fn about(
        self,
        path: &Path,
        newest_backup: impl FnOnce() -> Option<PathBuf>,
    ) -> Self {
        let damaged =
            |what| Self::Damaged { path: path.to_owned(), what, newest_backup: newest_backup() };
        match self {
            Self::Database(error) => match error.sqlite_error_code() {
                Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                    damaged(sqlite_says(&error))
                }
                // A folder that may not be written is one in which the
                // files beside the library cannot be opened.
                Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
                    Self::NotWritable { path: path.to_owned() }
                }
                Some(ErrorCode::DiskFull) => Self::Full { path: path.to_owned() },
                _ => Self::Database(error),
            },
            Self::Content(what) => damaged(what),
            other => other,
        }
    }
}

impl Explain for StoreError {
    fn message(&self) -> Sentence {
        match self {
            Self::MissingMap { map } => sentence!("library-missing-map", map = map.to_string()),
            Self::MapExists { map } => sentence!("library-map-exists", map = map.to_string()),
            Self::Edit(error) => error.message(),
            Self::Unsound { map, violation } => sentence!(
                "library-unsound",
                map = map.to_string(),
                rule = violation.rule,
                record = violation.record.word(),
                id = violation.id.to_string(),
                what = violation.what.clone(),
            ),
            Self::Outdated { misfit, by, .. } => outdated(misfit, by.as_deref()),
            Self::NothingToUndo { .. } => sentence!("library-nothing-to-undo"),
            Self::NothingToRedo { .. } => sentence!("library-nothing-to-redo"),
            Self::CommandTaken { command_id, map } => sentence!(
                "library-command-taken",
                command = command_id.to_string(),
                map = map.to_string(),
            ),
            Self::MissingRevision { map, seq } => {
                sentence!("library-missing-revision", map = map.to_string(), seq = *seq)
            }
            Self::UntoldRevision { map, revision } => sentence!(
                "library-untold-revision",
                map = map.to_string(),
                revision = revision.to_string(),
            ),
            Self::WrongHash { expected, found } => {
                sentence!("library-wrong-hash", expected = expected, found = found)
            }
            Self::Locked { path, pid: Some(pid) } => {
                sentence!("library-locked-by", path = path.as_path(), pid = pid.to_string())
            }
            Self::Locked { path, pid: None } => {
                sentence!("library-locked", path = path.as_path())
            }
            Self::Newer { path, found, known } => {
                sentence!("library-newer", path = path.as_path(), found = *found, known = *known)
            }
            Self::Older { path, found, known } => {
                sentence!("library-older", path = path.as_path(), found = *found, known = *known)
            }
            Self::OnlyRead { path } => sentence!("library-only-read", path = path.as_path()),
            Self::Foreign { path } => sentence!("library-foreign", path = path.as_path()),
            Self::Damaged { path, what, .. } => {
                sentence!("library-damaged", path = path.as_path(), what = what.clone())
            }
            Self::BadBackup { path, what } => {
                sentence!("library-bad-backup", path = path.as_path(), what = what.clone())
            }
            Self::MissingBackup { name } => sentence!("library-missing-backup", name = name),
            Self::Gone { path, .. } => sentence!("library-gone", path = path.as_path()),
            Self::Occupied { path } => sentence!("library-occupied", path = path.as_path()),
            Self::NotWritable { path } => sentence!("library-not-writable", path = path.as_path()),
            Self::Full { path } => sentence!("library-full", path = path.as_path()),
            Self::File { path, source } => {
                sentence!("library-file", path = path.as_path(), what = words::disk(source))
            }
            Self::Database(error) => sentence!("library-database", what = sqlite_says(error)),
            Self::Content(what) => sentence!("library-content", what = what.clone()),
            Self::Closed => sentence!("library-closed"),
            Self::Mistake => sentence!("library-mistake"),
            Self::NoPlace => sentence!("library-no-place"),
        }
    }

    fn hint(&self) -> Sentence {
        match self {
            Self::MissingMap { .. } => sentence!("library-missing-map-hint"),
            Self::MapExists { .. } => sentence!("library-map-exists-hint"),
            Self::Edit(error) => error.hint(),
            Self::Unsound { .. } => sentence!("library-unsound-hint"),
            Self::Outdated { misfit, .. } => misfit.hint(),
            Self::NothingToUndo { .. } => sentence!("library-nothing-to-undo-hint"),
            Self::NothingToRedo { .. } => sentence!("library-nothing-to-redo-hint"),
            Self::CommandTaken { .. } => sentence!("library-command-taken-hint"),
            Self::MissingRevision { .. } => sentence!("library-missing-revision-hint"),
            Self::UntoldRevision { .. } => sentence!("library-untold-revision-hint"),
            Self::WrongHash { .. } => sentence!("library-wrong-hash-hint"),
            Self::Locked { .. } => sentence!("library-locked-hint"),
            Self::Newer { .. } => sentence!("library-newer-hint"),
            Self::Older { .. } => sentence!("library-older-hint"),
            Self::OnlyRead { .. } => sentence!("library-only-read-hint"),
            Self::Foreign { .. } => sentence!("library-foreign-hint"),
            Self::Damaged { newest_backup: Some(backup), .. } => {
                sentence!("library-damaged-backup-hint", backup = backup.as_path())
            }
            Self::Damaged { newest_backup: None, .. } => sentence!("library-damaged-hint"),
            Self::BadBackup { .. } => sentence!("library-bad-backup-hint"),
            Self::MissingBackup { .. } => sentence!("library-missing-backup-hint"),
            Self::Gone { signpost, .. } => {
                sentence!("library-gone-hint", signpost = signpost.as_path())
            }
            Self::Occupied { .. } => sentence!("library-occupied-hint"),
            Self::NotWritable { .. } => sentence!("library-not-writable-hint"),
            Self::Full { .. } => sentence!("library-full-hint"),
            Self::File { .. } => sentence!("library-file-hint"),
            Self::Database(_) => sentence!("library-database-hint"),
            Self::Content(_) => sentence!("library-content-hint"),
            Self::Closed => sentence!("library-closed-hint"),
            Self::Mistake => sentence!("library-mistake-hint"),
            Self::NoPlace => sentence!("library-no-place-hint"),
        }
    }
}

words::displays_its_message!(StoreError);

/// What SQLite says is for those who know it; it says so in English only.
pub(crate) fn sqlite_says(error: &rusqlite::Error) -> Sentence {
    sentence!("sqlite-says", detail = error.to_string())
}

fn outdated(misfit: &Misfit, by: Option<&Revision>) -> Sentence {
    let Some(by) = by else { return misfit.message() };
    let (misfit, at) = (misfit.message(), by.at.strftime("%Y-%m-%d %H:%M UTC").to_string());
    if by.author.is_empty() {
        return sentence!("library-outdated", misfit = misfit, at = at);
    }
    sentence!("library-outdated-by", misfit = misfit, author = &by.author, at = at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_file_system_says_is_said_in_terms_of_the_library() {
        let check = |kind: io::ErrorKind, expected: &str| {
            let error = StoreError::file(Path::new("maps/library.sqlite"), kind.into());
            assert!(error.to_string().contains(expected), "{error}");
            assert_eq!(error.path(), Some(Path::new("maps/library.sqlite")));
            assert!(!error.hint().to_string().is_empty());
        };
        check(io::ErrorKind::PermissionDenied, "maps/library.sqlite cannot be written");
        check(io::ErrorKind::ReadOnlyFilesystem, "maps/library.sqlite cannot be written");
        check(io::ErrorKind::StorageFull, "no room left");
        check(io::ErrorKind::NotADirectory, "maps/library.sqlite cannot be used");
    }

    #[test]
    fn what_the_database_says_is_said_in_terms_of_the_library() {
        let check = |code: i32, expected: &str| {
            let said = rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None);
            let backup = || Some(PathBuf::from("backups/yesterday.sqlite"));
            let error = StoreError::from(said).about(Path::new("library.sqlite"), backup);
            assert!(error.to_string().contains(expected), "{error}");
        };
        check(rusqlite::ffi::SQLITE_CORRUPT, "library.sqlite is damaged");
        check(rusqlite::ffi::SQLITE_NOTADB, "library.sqlite is damaged");
        check(rusqlite::ffi::SQLITE_READONLY, "library.sqlite cannot be written");
        check(rusqlite::ffi::SQLITE_CANTOPEN, "library.sqlite cannot be written");
        check(rusqlite::ffi::SQLITE_FULL, "no room left");
        check(rusqlite::ffi::SQLITE_BUSY, "could not be used");
    }
}
