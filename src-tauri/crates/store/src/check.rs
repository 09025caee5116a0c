//! Whether all is as it should be.

use model::{Map, RecordKind};
use rusqlite::Connection;
use words::{Explain as _, Sentence, sentence};

use crate::schema::{FileCheck, broken_keys, file_faults};
use crate::{Blob, MapId, StoreError, log, rows};

/// What a check found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// How many maps were looked at.
    pub maps: usize,
    /// How many records.
    pub records: usize,
    /// How many pictures.
    pub blobs: usize,
    /// What is wrong; nothing if all is well.
    pub problems: Vec<Problem>,
}

/// Something that is wrong.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The map that it is about, if it is about one.
    pub map: Option<MapId>,
    /// What is wrong.
    pub what: Sentence,
    /// What can be done.
    pub remedy: Remedy,
}

/// What can be done about a problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// The rows can be written anew from the revisions.
    Rebuild,
    /// A backup has to be taken.
    Backup,
}

/// Checks the file, its keys, each map against its revisions, and the pictures
/// against their hashes.
pub fn check(connection: &Connection) -> Result<Report, StoreError> {
    let mut report = Report::default();
    let mut note = |map, what, remedy| report.problems.push(Problem { map, what, remedy });
    for fault in file_faults(connection, FileCheck::Full)? {
        note(None, fault, Remedy::Backup);
    }
    for broken in broken_keys(connection)? {
        note(None, broken, Remedy::Rebuild);
    }
    for map in maps(connection)? {
        report.maps += 1;
        let folded = match log::fold(connection, map) {
            Ok(folded) => folded,
            Err(StoreError::Content(what)) => {
                note(Some(map), what, Remedy::Backup);
                continue;
            }
            Err(error) => return Err(error),
        };
        match rows::read(connection, map) {
            Ok(read) => {
                report.records +=
                    RecordKind::ALL.iter().map(|&kind| read.count(kind)).sum::<usize>();
                if let Some(what) = first_difference(&read, &folded) {
                    note(Some(map), what, Remedy::Rebuild);
                }
            }
            Err(error @ (StoreError::Content(_) | StoreError::MissingMap { .. })) => {
                note(Some(map), error.message(), Remedy::Rebuild);
            }
            Err(error) => return Err(error),
        }
    }
    let mut statement = connection.prepare("SELECT hash, media_type, data FROM blob")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        report.blobs += 1;
        let blob = Blob { hash: row.get(0)?, media_type: row.get(1)?, data: row.get(2)? };
        if let Err(error) = blob.verify() {
            note(None, error.message(), Remedy::Backup);
        }
    }
    Ok(report)
}

/// The maps that have rows or revisions.
fn maps(connection: &Connection) -> Result<Vec<MapId>, StoreError> {
    let mut statement =
        connection.prepare("SELECT id FROM map UNION SELECT map FROM revision ORDER BY 1")?;
    let mut rows = statement.query([])?;
    let mut maps = Vec::new();
    while let Some(row) = rows.next()? {
        maps.push(MapId::new(log::id(&row.get::<_, String>(0)?)?));
    }
    Ok(maps)
}

fn first_difference(rows: &Map, folded: &Map) -> Option<Sentence> {
    RecordKind::ALL.iter().find_map(|&kind| {
        let (seen, expected) = (rows.records(kind), folded.records(kind));
        if seen == expected {
            return None;
        }
        let differs = |id| rows.record(kind, id) != folded.record(kind, id);
        seen.iter()
            .chain(&expected)
            .map(|record| record.uuid())
            .find(|&id| differs(id))
            .map(|id| sentence!("found-difference", record = kind.word(), id = id.to_string()))
    })
}
