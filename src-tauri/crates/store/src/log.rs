//! The list of revisions.

use edit::{Change, Changes, Misfit, Step, invert, play};
use jiff::Timestamp;
use model::Map;
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;
use words::{Explain as _, sentence};

use crate::rows::Text;
use crate::{MapId, StoreError};

/// One accepted edit of a map.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Revision {
    /// The map.
    pub map: MapId,
    /// Its number within the map, from 1: the one that made the map.
    #[ts(type = "number")]
    pub seq: i64,
    /// Its lasting name, everywhere.
    pub id: Uuid,
    /// What groups it with the other revisions of the same gesture.
    pub mark: Uuid,
    /// The mark that it takes back, if it is an undo or a redo.
    pub undoes: Option<Uuid>,
    /// The revision of the other side that a merge brought in.
    pub merged_parent: Option<Uuid>,
    /// When.
    pub at: Timestamp,
    /// By whom; empty if nobody has said.
    pub author: String,
    /// In which run of the program, or session in the room.
    pub session: String,
    /// The command that it answers.
    pub command_id: Uuid,
    /// What was done, as the key of a message.
    pub label: String,
}

/// Adds a revision.
pub fn add(
    connection: &Connection,
    revision: &Revision,
    schema: u32,
    changes: &[Change],
) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO revision (map, seq, id, mark, undoes, merged_parent, at, author, session,
             command_id, label, schema, changes)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
    )?;
    statement.execute(params![
        Text(revision.map.uuid()),
        revision.seq,
        Text(revision.id),
        Text(revision.mark),
        revision.undoes.map(Text),
        revision.merged_parent.map(Text),
        revision.at.to_string(),
        revision.author,
        revision.session,
        Text(revision.command_id),
        revision.label,
        schema,
        written(changes)?,
    ])?;
    Ok(())
}

/// The revision that answered a command, and what it changed.
pub fn of_command(
    connection: &Connection,
    command_id: Uuid,
) -> Result<Option<(Revision, Changes)>, StoreError> {
    let sentence = format!("SELECT {COLUMNS}, changes FROM revision WHERE command_id = ?1");
    connection
        .prepare_cached(&sentence)?
        .query_row([Text(command_id)], |row| Ok(read(row)))
        .optional()?
        .transpose()
}

/// Writes down a command that changed nothing.
pub fn note_idle(connection: &Connection, map: MapId, command_id: Uuid) -> Result<(), StoreError> {
    connection
        .prepare_cached("INSERT INTO idle_command (command_id, map) VALUES (?1, ?2)")?
        .execute([Text(command_id), Text(map.uuid())])?;
    Ok(())
}

/// The map that a command left as it was.
pub fn map_of_idle(connection: &Connection, command_id: Uuid) -> Result<Option<MapId>, StoreError> {
    let found: Option<String> = connection
        .prepare_cached("SELECT map FROM idle_command WHERE command_id = ?1")?
        .query_row([Text(command_id)], |row| row.get(0))
        .optional()?;
    found.map(|map| Ok(MapId::new(id(&map)?))).transpose()
}

/// The revisions of a map after one, oldest first.
pub fn since(
    connection: &Connection,
    map: MapId,
    seq: i64,
) -> Result<Vec<(Revision, Changes)>, StoreError> {
    let mut all = Vec::new();
    each(connection, map, seq, |revision, changes| all.push((revision, changes)))?;
    Ok(all)
}

/// Looks at the revisions of a map after one, oldest first.
pub fn each(
    connection: &Connection,
    map: MapId,
    seq: i64,
    mut look: impl FnMut(Revision, Changes),
) -> Result<(), StoreError> {
    let sentence =
        format!("SELECT {COLUMNS}, changes FROM revision WHERE map = ?1 AND seq > ?2 ORDER BY seq");
    let mut statement = connection.prepare_cached(&sentence)?;
    let rows = statement.query_map(params![Text(map.uuid()), seq], |row| Ok(read(row)))?;
    for row in rows {
        let (revision, changes) = row??;
        look(revision, changes);
    }
    Ok(())
}

/// The number of the last revision of a mark, and what all of them changed,
/// oldest first.
pub fn of_mark(
    connection: &Connection,
    map: MapId,
    mark: Uuid,
) -> Result<(i64, Changes), StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT seq, changes FROM revision WHERE map = ?1 AND mark = ?2 ORDER BY seq",
    )?;
    let mut rows = statement.query(params![Text(map.uuid()), Text(mark)])?;
    let (mut last, mut all) = (0, Changes::new());
    while let Some(row) = rows.next()? {
        last = row.get(0)?;
        all.extend(parse(row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?)?);
    }
    Ok((last, all))
}

/// Whether any revision of the map has that mark.
pub fn has_mark(connection: &Connection, map: MapId, mark: Uuid) -> Result<bool, StoreError> {
    Ok(connection
        .prepare_cached("SELECT 1 FROM revision WHERE map = ?1 AND mark = ?2")?
        .exists(params![Text(map.uuid()), Text(mark)])?)
}

/// What the revisions of a map amount to for undo and redo.
#[derive(Debug)]
pub struct Steps {
    /// The number of the last revision.
    pub last: i64,
    /// The mark of those that made the map, which cannot be undone.
    pub made_by: Uuid,
    /// What history must know of all others, oldest first.
    pub steps: Vec<Step>,
}

/// What undo and redo must know of the revisions of a map.
pub fn steps(connection: &Connection, map: MapId) -> Result<Steps, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT seq, mark, undoes, label FROM revision WHERE map = ?1 ORDER BY seq",
    )?;
    let mut rows = statement.query([Text(map.uuid())])?;
    let mut found = Steps { last: 0, made_by: Uuid::nil(), steps: Vec::new() };
    while let Some(row) = rows.next()? {
        found.last = row.get(0)?;
        let mark = id(row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?)?;
        if found.last == 1 {
            found.made_by = mark;
        }
        if mark != found.made_by {
            let undoes: Option<String> = row.get(2)?;
            let undoes = undoes.as_deref().map(id).transpose()?;
            found.steps.push(Step { mark, undoes, label: row.get(3)? });
        }
    }
    Ok(found)
}

/// What the revisions of a map amount to.
pub fn fold(connection: &Connection, map: MapId) -> Result<Map, StoreError> {
    let mut whole = Map::new(map);
    let mut statement = connection
        .prepare_cached("SELECT seq, changes FROM revision WHERE map = ?1 ORDER BY seq")?;
    let mut rows = statement.query([Text(map.uuid())])?;
    let mut expected = 1;
    while let Some(row) = rows.next()? {
        let seq: i64 = row.get(0)?;
        if seq != expected {
            let (map, seq, expected) = (map.to_string(), seq.to_string(), expected.to_string());
            return Err(StoreError::Content(sentence!(
                "found-hole",
                map = map,
                seq = seq,
                expected = expected
            )));
        }
        expected += 1;
        let changes = parse(row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?)?;
        play(&mut whole, &changes).map_err(|misfit| broken(map, seq.to_string(), &misfit))?;
    }
    if expected == 1 {
        return Err(StoreError::Content(sentence!("found-no-revisions", map = map.to_string())));
    }
    Ok(whole)
}

/// Takes the revisions after one back, the last first.
pub fn take_back(connection: &Connection, map: &mut Map, seq: i64) -> Result<(), StoreError> {
    let id = map.info.id;
    let mut statement = connection.prepare_cached(
        "SELECT seq, changes FROM revision WHERE map = ?1 AND seq > ?2 ORDER BY seq DESC",
    )?;
    let mut rows = statement.query(params![Text(id.uuid()), seq])?;
    while let Some(row) = rows.next()? {
        let seq: i64 = row.get(0)?;
        let changes = parse(row.get_ref(1)?.as_str().map_err(rusqlite::Error::from)?)?;
        play(map, &invert(&changes)).map_err(|misfit| broken(id, seq.to_string(), &misfit))?;
    }
    Ok(())
}

const COLUMNS: &str = "map, seq, id, mark, undoes, merged_parent, at, author, session, \
                       command_id, label";

fn read(row: &Row<'_>) -> Result<(Revision, Changes), StoreError> {
    let uuid = |place| id(row.get_ref(place)?.as_str().map_err(rusqlite::Error::from)?);
    let optional = |place| {
        let text: Option<String> = row.get(place)?;
        text.as_deref().map(id).transpose()
    };
    let at: String = row.get(6)?;
    let revision = Revision {
        map: MapId::new(uuid(0)?),
        seq: row.get(1)?,
        id: uuid(2)?,
        mark: uuid(3)?,
        undoes: optional(4)?,
        merged_parent: optional(5)?,
        at: moment(&at)?,
        author: row.get(7)?,
        session: row.get(8)?,
        command_id: uuid(9)?,
        label: row.get(10)?,
    };
    Ok((revision, parse(row.get_ref(11)?.as_str().map_err(rusqlite::Error::from)?)?))
}

/// A moment as it is written in the tables.
pub fn moment(text: &str) -> Result<Timestamp, StoreError> {
    text.parse().map_err(|_| StoreError::Content(sentence!("found-no-moment", text = text)))
}

/// An id as it is written in the tables.
pub fn id(text: &str) -> Result<Uuid, StoreError> {
    Uuid::try_parse(text).map_err(|_| StoreError::Content(sentence!("found-no-id", text = text)))
}

/// That a revision, by its number or its id, does not fit the others.
pub fn broken(map: MapId, revision: String, misfit: &Misfit) -> StoreError {
    let (map, what) = (map.to_string(), misfit.message());
    StoreError::Content(sentence!(
        "found-wrong-revision",
        map = map,
        revision = revision,
        what = what
    ))
}

/// Changes as they are written in the tables.
pub fn written(changes: &[Change]) -> Result<String, StoreError> {
    serde_json::to_string(changes)
        .map_err(|error| sentence!("found-unwritable-changes", detail = error.to_string()))
        .map_err(StoreError::Content)
}

/// Changes that were written in the tables.
pub fn parse(changes: &str) -> Result<Changes, StoreError> {
    serde_json::from_str(changes)
        .map_err(|error| sentence!("found-unreadable-changes", detail = error.to_string()))
        .map_err(StoreError::Content)
}
