//! What lies in a backup, and how it comes back.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use rusqlite::backup::{Backup as Pour, StepResult};
use rusqlite::{Connection, OpenFlags, ffi};

use crate::backup::Backups;
use crate::schema::{FileCheck, Found};
use crate::{Blob, MapId, Shared, StoreError, log, schema};

/// A map in a backup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InBackup {
    /// Its id.
    pub id: MapId,
    /// What it was called.
    pub title: String,
    /// When it had been changed last.
    pub changed_at: Timestamp,
}

/// What a library became.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// The backup of what it was before, by the name of its file.
    pub kept: String,
    /// How many maps it has, without those in the bin.
    pub maps: usize,
}

/// What comes out of a backup with a map.
pub type BroughtBack = (Shared, Vec<Blob>);

/// A copy of a backup that may be worked on, in the schema of today. It is
/// removed when it is no longer needed.
pub struct Copy {
    path: PathBuf,
    connection: Option<Connection>,
}

/// The maps in a backup, what was changed last first; those in its bin are left
/// out. The backup is only read, whatever its schema.
pub fn maps(backup: &Path) -> Result<Vec<InBackup>, StoreError> {
    let read = || {
        if schema::inspect(backup)? == Found::Nothing {
            return Err(StoreError::Foreign { path: backup.to_owned() });
        }
        listed(&schema::open_reader(backup)?)
    };
    read().map_err(|error| of_backup(error, backup))
}

/// Makes a copy of a backup, brings it to the schema of today and checks
/// whatever can be checked if all of it shall be used, else only the file.
pub fn copy(
    backups: &Backups,
    backup: &Path,
    id: &str,
    check: FileCheck,
) -> Result<Copy, StoreError> {
    let found = schema::inspect(backup).map_err(|error| of_backup(error, backup))?;
    let Found::Library(found) = found else {
        return Err(of_backup(StoreError::Foreign { path: backup.to_owned() }, backup));
    };
    let path = backups.copy_aside(backup, id)?;
    let mut copy = Copy { path, connection: None };
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let prepare = || -> Result<Connection, StoreError> {
        let connection = Connection::open_with_flags(&copy.path, flags)?;
        schema::settle(&connection)?;
        // What is copied anyway need not survive a crash.
        connection.pragma_update(None, "journal_mode", "MEMORY")?;
        if let Some(fault) = schema::file_faults(&connection, FileCheck::Quick)?.into_iter().next()
        {
            return Err(StoreError::Content(fault));
        }
        if found < schema::SCHEMA {
            schema::migrate(&connection, found)?;
        }
        if check == FileCheck::Full {
            let report = crate::check::check(&connection)?;
            if let Some(problem) = report.problems.into_iter().next() {
                return Err(StoreError::Content(problem.what));
            }
        }
        Ok(connection)
    };
    let prepared = prepare().map_err(|error| of_backup(error, backup));
    copy.connection = Some(prepared?);
    Ok(copy)
}

/// Puts all that is in one database into another in place of what is there,
/// whole or not at all: whoever reads it meanwhile sees the one or the other.
pub fn pour(from: &Connection, into: &mut Connection) -> Result<(), StoreError> {
    let pour = Pour::new(from, into)?;
    match pour.step(-1)? {
        StepResult::Done => Ok(()),
        _ => Err(rusqlite::Error::SqliteFailure(ffi::Error::new(ffi::SQLITE_BUSY), None).into()),
    }
}

impl Copy {
    /// The database; it is there as long as the copy is.
    pub fn connection(&self) -> Result<&Connection, StoreError> {
        self.connection.as_ref().ok_or(StoreError::Closed)
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        self.connection = None;
        if let Err(error) = std::fs::remove_file(&self.path) {
            // The next opening of the library removes it.
            tracing::warn!(%error, path = %self.path.display(), "a copy could not be removed");
        }
    }
}

/// The maps that are not in the bin; as every schema has them.
pub fn listed(connection: &Connection) -> Result<Vec<InBackup>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT id, title,
             (SELECT at FROM revision WHERE revision.map = map.id ORDER BY seq DESC LIMIT 1)
         FROM map LEFT JOIN library_entry ON library_entry.map = map.id
         WHERE deleted_at IS NULL",
    )?;
    let mut rows = statement.query([])?;
    let mut maps = Vec::new();
    while let Some(row) = rows.next()? {
        maps.push(InBackup {
            id: MapId::new(log::id(&row.get::<_, String>(0)?)?),
            title: row.get(1)?,
            changed_at: log::moment(&row.get::<_, String>(2)?)?,
        });
    }
    maps.sort_by(|a, b| b.changed_at.cmp(&a.changed_at).then(a.id.cmp(&b.id)));
    Ok(maps)
}

/// What is wrong with a backup is not wrong with the library.
fn of_backup(error: StoreError, backup: &Path) -> StoreError {
    match error.about(backup, || None) {
        StoreError::Damaged { path, what, .. } => StoreError::BadBackup { path, what },
        StoreError::Foreign { path } => {
            StoreError::BadBackup { path, what: words::sentence!("found-no-library") }
        }
        other => other,
    }
}
