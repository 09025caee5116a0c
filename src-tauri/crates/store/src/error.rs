//! Why the library could not do what was asked.

use std::io;
use std::path::{Path, PathBuf};

use edit::{EditError, Misfit};
use model::invariants::Violation;
use rusqlite::ErrorCode;
use uuid::Uuid;

use crate::{MapId, Revision};

/// Why the library could not do what was asked. Nothing has been changed.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// No map has that id.
    #[error("the library has no map {map}")]
    MissingMap {
        /// The id.
        map: MapId,
    },
    /// A map has that id already.
    #[error("the library has a map {map} already")]
    MapExists {
        /// The id.
        map: MapId,
    },
    /// The edit was refused.
    #[error(transparent)]
    Edit(#[from] EditError),
    /// The map would not be sound.
    #[error("map {map} would not be sound: {violation}")]
    Unsound {
        /// The map.
        map: MapId,
        /// The first rule that would not hold.
        violation: Violation,
    },
    /// The changes do not fit the map, because it has been changed since.
    #[error("{}", outdated(.misfit, .by.as_deref()))]
    Outdated {
        /// The map.
        map: MapId,
        /// What does not fit.
        misfit: Misfit,
        /// The revision that changed it last, if it is known.
        by: Option<Box<Revision>>,
    },
    /// Nothing has been done that could be taken back.
    #[error("there is nothing to undo")]
    NothingToUndo {
        /// The map.
        map: MapId,
    },
    /// Nothing has been taken back that could be brought back.
    #[error("there is nothing to redo")]
    NothingToRedo {
        /// The map.
        map: MapId,
    },
    /// Another map was changed under that id of a command.
    #[error("the command {command_id} has been carried out on another map, {map}")]
    CommandTaken {
        /// The id of the command.
        command_id: Uuid,
        /// The map that it changed.
        map: MapId,
    },
    /// No revision has that number.
    #[error("map {map} has no revision {seq}")]
    MissingRevision {
        /// The map.
        map: MapId,
        /// The number.
        seq: i64,
    },
    /// What the map was as of a revision is not known here.
    #[error("what map {map} was as of the revision {revision} is not known")]
    UntoldRevision {
        /// The map.
        map: MapId,
        /// The revision.
        revision: Uuid,
    },
    /// The bytes are not those of that hash.
    #[error("the picture should have the hash {expected}, but has {found}")]
    WrongHash {
        /// The hash that was given.
        expected: String,
        /// The hash of the bytes.
        found: String,
    },
    /// Another program has the library open.
    #[error("{} is open in another program{}", .path.display(), process(*.pid))]
    Locked {
        /// The library.
        path: PathBuf,
        /// The process that has it open, if it said so.
        pid: Option<u32>,
    },
    /// The library was written by a newer Throughline.
    #[error(
        "{} was written by a newer version of Throughline (schema {found}; this one knows {known})",
        .path.display()
    )]
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
    #[error(
        "{} was written by an older version of Throughline (schema {found}; this one reads {known})",
        .path.display()
    )]
    Older {
        /// The library.
        path: PathBuf,
        /// Its schema.
        found: u32,
        /// The schema that can be read.
        known: u32,
    },
    /// The library was opened only to be read.
    #[error("{} was opened only to be read", .path.display())]
    OnlyRead {
        /// The library.
        path: PathBuf,
    },
    /// The file is something else.
    #[error("{} is not a library of Throughline", .path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// The library cannot be read, or says what cannot be.
    #[error("{} is damaged: {detail}", .path.display())]
    Damaged {
        /// The library.
        path: PathBuf,
        /// What was found.
        detail: String,
        /// The newest backup, if there is one.
        newest_backup: Option<PathBuf>,
    },
    /// The library or its folder may not be written.
    #[error("{} cannot be written", .path.display())]
    NotWritable {
        /// The library.
        path: PathBuf,
    },
    /// There is no room left on the disk.
    #[error("there is no room left on the disk of {}", .path.display())]
    Full {
        /// The library.
        path: PathBuf,
    },
    /// The file system said no.
    #[error("{}: {source}", .path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What it said.
        source: io::Error,
    },
    /// The database said no.
    #[error("the library could not be used: {0}")]
    Database(#[from] rusqlite::Error),
    /// What the database holds is not what it should.
    #[error("the library holds something that cannot be: {0}")]
    Content(String),
    /// The library has been closed, or has broken down.
    #[error("the library is closed")]
    Closed,
    /// A mistake in the program came to light while it worked on this.
    #[error("the program made a mistake; nothing was changed")]
    Mistake,
    /// The system does not say where programs keep their data.
    #[error("there is no folder for the data of programs")]
    NoPlace,
}

impl StoreError {
    /// What a person can do about it.
    pub fn hint(&self) -> String {
        match self {
            Self::MissingMap { .. } => "It may have been removed for good.".into(),
            Self::MapExists { .. } => "Give the new map an id of its own.".into(),
            Self::Edit(error) => error.hint().into(),
            Self::Unsound { .. } => "Correct that record and try again.".into(),
            Self::Outdated { .. } => {
                "It has been changed in the meantime. Look at it and try again.".into()
            }
            Self::NothingToUndo { .. } => "This is how the map began.".into(),
            Self::NothingToRedo { .. } => "This is the latest state.".into(),
            Self::CommandTaken { .. } => "Give every command an id of its own.".into(),
            Self::MissingRevision { .. } => "Choose one from the history.".into(),
            Self::UntoldRevision { .. } => {
                "Ask whoever sent the file for one that tells its history.".into()
            }
            Self::WrongHash { .. } => {
                "The file was damaged on its way. Get it again from where it came.".into()
            }
            Self::Locked { .. } => {
                "Go on in the window that is open: it can do the same. Or close it and try again."
                    .into()
            }
            Self::Newer { .. } => {
                "Install the newest version of Throughline. The file has not been touched.".into()
            }
            Self::Older { .. } => {
                "Open it once with the app, which brings it up to date. It has not been touched."
                    .into()
            }
            Self::OnlyRead { .. } => "Open it to be changed, when no other program has it.".into(),
            Self::Foreign { .. } => "Choose another file. This one has not been touched.".into(),
            Self::Damaged { newest_backup: Some(backup), .. } => format!(
                "The newest backup is {}. Keep the damaged file: much of it can be read.",
                backup.display()
            ),
            Self::Damaged { newest_backup: None, .. } => {
                "There is no backup. Keep the damaged file: much of it can be read.".into()
            }
            Self::NotWritable { .. } => {
                "Allow writing to the file and its folder, or choose another place.".into()
            }
            Self::Full { .. } => {
                "Make room on the disk and try again. What was accepted is safe.".into()
            }
            Self::File { .. } => "Check that the file and its folder can be reached.".into(),
            Self::Database(_) => "Try again. What was accepted is safe.".into(),
            Self::Content(_) => "Run a check of the library; it says what can be repaired.".into(),
            Self::Closed => "Open the library again.".into(),
            Self::Mistake => {
                "What was accepted before is safe. Please report what you were doing.".into()
            }
            Self::NoPlace => "Say where the library shall be.".into(),
        }
    }

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
        let damaged = |detail| Self::Damaged {
            path: path.to_owned(),
            detail,
            newest_backup: newest_backup(),
        };
        match self {
            Self::Database(error) => match error.sqlite_error_code() {
                Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => {
                    damaged(error.to_string())
                }
                // A folder that may not be written is one in which the
                // files beside the library cannot be opened.
                Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
                    Self::NotWritable { path: path.to_owned() }
                }
                Some(ErrorCode::DiskFull) => Self::Full { path: path.to_owned() },
                _ => Self::Database(error),
            },
            Self::Content(detail) => damaged(detail),
            other => other,
        }
    }
}

fn outdated(misfit: &Misfit, by: Option<&Revision>) -> String {
    match by {
        Some(by) if by.author.is_empty() => format!("{misfit} (“{}”, {})", by.label, by.at),
        Some(by) => format!("{misfit} (“{}” by {}, {})", by.label, by.author, by.at),
        None => misfit.to_string(),
    }
}

fn process(pid: Option<u32>) -> String {
    pid.map_or_else(String::new, |pid| format!(" (process {pid})"))
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
            assert!(!error.hint().is_empty());
        };
        check(io::ErrorKind::PermissionDenied, "maps/library.sqlite cannot be written");
        check(io::ErrorKind::ReadOnlyFilesystem, "maps/library.sqlite cannot be written");
        check(io::ErrorKind::StorageFull, "no room left");
        check(io::ErrorKind::NotADirectory, "maps/library.sqlite: ");
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
