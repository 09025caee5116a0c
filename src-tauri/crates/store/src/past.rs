//! The past of a map: which revisions it knows, what they changed, and what it
//! was as of one of them.
//!
//! Some are edits of this library, see [`crate::log`]. Others were made
//! elsewhere: a map that came from a file, or as a copy, knows them from there,
//! by their ids and perhaps with what they changed. The edit that put such a
//! map in made it as the last of those had left it. So it is no step of the
//! past by itself, and is not passed on.

use edit::{Changes, invert, play};
use jiff::Timestamp;
use model::Map;
use rusqlite::{Connection, OptionalExtension, Row, params};
use uuid::Uuid;

use crate::rows::{self, Text};
use crate::{MapId, StoreError, log, schema};

/// What a revision changed, as it is told outside of the library in which it
/// was made.
#[derive(Clone, Debug, PartialEq)]
pub struct PastRevision {
    /// Its lasting name, everywhere.
    pub id: Uuid,
    /// The revision before it.
    pub parent: Option<Uuid>,
    /// The revision of another copy that a merge brought in.
    pub merged_parent: Option<Uuid>,
    /// What groups it with the other revisions of the same gesture.
    pub mark: Uuid,
    /// The mark that it takes back, if it is an undo or a redo.
    pub undoes: Option<Uuid>,
    /// When.
    pub at: Timestamp,
    /// By whom; empty if nobody has said.
    pub author: String,
    /// What was done, as the key of a message.
    pub label: String,
    /// What it changed.
    pub changes: Changes,
}

/// A revision that a map knows from elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub enum Known {
    /// That it was.
    Named(Uuid),
    /// What it changed, too.
    Told(PastRevision),
}

/// How much of a map's past is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Past {
    /// The ids of the revisions.
    Named,
    /// What they changed, too, as far as it is known: also texts that have been
    /// deleted.
    Told,
}

/// A map with its past, as it goes into a file; all of one moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Shared {
    /// The map.
    pub map: Map,
    /// The ids of all revisions that it knows, oldest first; it is at the last.
    pub revisions: Vec<Uuid>,
    /// What the newest of them changed, oldest first; nothing if it was not
    /// asked for.
    pub history: Vec<PastRevision>,
}

impl Known {
    /// Its id.
    pub const fn id(&self) -> Uuid {
        match self {
            Self::Named(id) => *id,
            Self::Told(revision) => revision.id,
        }
    }
}

/// Writes down what a map knows from elsewhere when its first revision is made.
pub fn add(connection: &Connection, map: MapId, known: &[Known]) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO known_revision (map, seq, place, id, parent, merged_parent, mark, undoes,
             at, author, label, schema, changes)
         VALUES (?1, 1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    )?;
    for (place, known) in (1_i64..).zip(known) {
        let told = match known {
            Known::Named(_) => None,
            Known::Told(told) => Some(told),
        };
        statement.execute(params![
            Text(map.uuid()),
            place,
            Text(known.id()),
            told.and_then(|it| it.parent).map(Text),
            told.and_then(|it| it.merged_parent).map(Text),
            told.map(|it| Text(it.mark)),
            told.and_then(|it| it.undoes).map(Text),
            told.map(|it| it.at.to_string()),
            told.map(|it| &it.author),
            told.map(|it| &it.label),
            told.map(|_| schema::SCHEMA),
            told.map(|it| log::written(&it.changes)).transpose()?,
        ])?;
    }
    Ok(())
}

/// Lets a copy know, by their ids, all revisions that the original knows.
pub fn copy(connection: &Connection, original: MapId, copy: MapId) -> Result<(), StoreError> {
    let sentence = format!(
        "INSERT INTO known_revision (map, seq, place, id)
         SELECT ?2, 1, row_number() OVER (ORDER BY seq, own, place), id FROM ({KNOWN})"
    );
    connection
        .prepare_cached(&sentence)?
        .execute(params![Text(original.uuid()), Text(copy.uuid())])?;
    Ok(())
}

/// A map with its past.
pub fn share(connection: &Connection, map: MapId, past: Past) -> Result<Shared, StoreError> {
    let whole = rows::read(connection, map)?;
    let sentence = format!("SELECT id FROM ({KNOWN}) ORDER BY seq, own, place");
    let mut statement = connection.prepare_cached(&sentence)?;
    let ids = statement.query_map([Text(map.uuid())], |row| row.get::<_, String>(0))?;
    let revisions = ids.map(|id| log::id(&id?)).collect::<Result<Vec<_>, _>>()?;
    let history = match past {
        Past::Named => Vec::new(),
        Past::Told => tell(connection, map)?,
    };
    Ok(Shared { map: whole, revisions, history })
}

/// A map as it was after a revision that it knows.
///
/// It is taken back to there from what it is, revision by revision: so it takes
/// the longer the more has happened since, and no more memory.
pub fn as_of(connection: &Connection, map: MapId, revision: Uuid) -> Result<Map, StoreError> {
    let mut whole = rows::read(connection, map)?;
    let own: Option<i64> = connection
        .prepare_cached("SELECT seq FROM revision WHERE map = ?1 AND id = ?2")?
        .query_row(params![Text(map.uuid()), Text(revision)], |row| row.get(0))
        .optional()?;
    let untold = StoreError::UntoldRevision { map, revision };
    if own.is_none() && !knows(connection, map, revision)? {
        return Err(untold);
    }
    log::take_back(connection, &mut whole, own.unwrap_or(1))?;
    if own.is_some() {
        return Ok(whole);
    }
    let mut at = last_known(connection, map)?;
    while let Some(id) = at.filter(|id| *id != revision) {
        let Some(told) = told(connection, map, id)? else { return Err(untold) };
        play(&mut whole, &invert(&told.changes))
            .map_err(|misfit| log::broken(map, id.to_string(), &misfit))?;
        at = told.parent;
    }
    at.map(|_| whole).ok_or(untold)
}

/// All revisions that a map knows: its own, and before each those that came
/// with it.
const KNOWN: &str = "SELECT seq, 0 AS own, place, id FROM known_revision WHERE map = ?1
     UNION ALL
     SELECT seq, 1, 0, id FROM revision
     WHERE map = ?1
         AND (seq > 1 OR NOT EXISTS (SELECT 1 FROM known_revision WHERE map = ?1 AND seq = 1))";

const TOLD: &str = "SELECT id, parent, merged_parent, mark, undoes, at, author, label, changes
     FROM known_revision WHERE map = ?1 AND changes IS NOT NULL";

/// What is known of how a map came to be, oldest first.
fn tell(connection: &Connection, map: MapId) -> Result<Vec<PastRevision>, StoreError> {
    let mut statement = connection.prepare(&format!("{TOLD} ORDER BY seq, place"))?;
    let told = statement.query_map([Text(map.uuid())], |row| Ok(read(row)))?;
    let mut history: Vec<PastRevision> = told.map(|told| told?).collect::<Result<_, _>>()?;
    let mut parent = last_known(connection, map)?;
    // The one that put a map in changed nothing of what had been known.
    let since = i64::from(parent.is_some());
    log::each(connection, map, since, |revision, changes| {
        history.push(PastRevision {
            id: revision.id,
            parent: parent.replace(revision.id),
            merged_parent: revision.merged_parent,
            mark: revision.mark,
            undoes: revision.undoes,
            at: revision.at,
            author: revision.author,
            label: revision.label,
            changes,
        });
    })?;
    Ok(history)
}

/// The revision that a map was at elsewhere before it came here.
fn last_known(connection: &Connection, map: MapId) -> Result<Option<Uuid>, StoreError> {
    let found: Option<String> = connection
        .prepare_cached(
            "SELECT id FROM known_revision WHERE map = ?1 AND seq = 1 ORDER BY place DESC LIMIT 1",
        )?
        .query_row([Text(map.uuid())], |row| row.get(0))
        .optional()?;
    found.as_deref().map(log::id).transpose()
}

fn knows(connection: &Connection, map: MapId, revision: Uuid) -> Result<bool, StoreError> {
    Ok(connection
        .prepare_cached("SELECT 1 FROM known_revision WHERE map = ?1 AND id = ?2 AND seq = 1")?
        .exists(params![Text(map.uuid()), Text(revision)])?)
}

fn told(
    connection: &Connection,
    map: MapId,
    revision: Uuid,
) -> Result<Option<PastRevision>, StoreError> {
    connection
        .prepare_cached(&format!("{TOLD} AND id = ?2"))?
        .query_row(params![Text(map.uuid()), Text(revision)], |row| Ok(read(row)))
        .optional()?
        .transpose()
}

fn read(row: &Row<'_>) -> Result<PastRevision, StoreError> {
    let optional = |place| {
        let text: Option<String> = row.get(place)?;
        text.as_deref().map(log::id).transpose()
    };
    Ok(PastRevision {
        id: log::id(&row.get::<_, String>(0)?)?,
        parent: optional(1)?,
        merged_parent: optional(2)?,
        mark: log::id(&row.get::<_, String>(3)?)?,
        undoes: optional(4)?,
        at: log::moment(&row.get::<_, String>(5)?)?,
        author: row.get(6)?,
        label: row.get(7)?,
        changes: log::parse(row.get_ref(8)?.as_str().map_err(rusqlite::Error::from)?)?,
    })
}
