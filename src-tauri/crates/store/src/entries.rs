//! What the library says of its maps.

use jiff::Timestamp;
use model::Date;
use model::records::MapState;
use rusqlite::{Connection, params};
use serde::Serialize;
use ts_rs::TS;

use crate::rows::{self, Text};
use crate::{MapId, StoreError, log};

/// A map in the library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Entry {
    /// Its id.
    pub id: MapId,
    /// What it is called.
    pub title: String,
    /// Whether it shows what is or what shall be.
    pub state: MapState,
    /// When it is to be looked at again.
    #[ts(type = "string | null")]
    pub review_date: Option<Date>,
    /// The first day on which one of its metrics is to be looked at again.
    #[ts(type = "string | null")]
    pub metrics_review_date: Option<Date>,
    /// How many stages it has.
    pub stages: u32,
    /// How many touchpoints it has.
    pub touchpoints: u32,
    /// How many cards it has.
    pub cards: u32,
    /// When it came into the library.
    pub created_at: Timestamp,
    /// When it was changed last.
    pub changed_at: Timestamp,
    /// When somebody looked at it last.
    pub opened_at: Option<Timestamp>,
    /// Since when it has been in the bin.
    pub deleted_at: Option<Timestamp>,
}

/// A revision that has a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Version {
    /// The name.
    pub name: String,
    /// The number of the revision.
    #[ts(type = "number")]
    pub seq: i64,
    /// When it was given the name.
    pub at: Timestamp,
}

/// All maps, what was changed last first.
pub fn list(connection: &Connection) -> Result<Vec<Entry>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT id, title, state,
             (SELECT count(*) FROM stage WHERE stage.map = map.id),
             (SELECT count(*) FROM touchpoint WHERE touchpoint.map = map.id),
             (SELECT count(*) FROM card WHERE card.map = map.id),
             (SELECT at FROM revision WHERE revision.map = map.id ORDER BY seq LIMIT 1),
             (SELECT at FROM revision WHERE revision.map = map.id ORDER BY seq DESC LIMIT 1),
             opened_at, deleted_at, review_date,
             (SELECT min(review_date) FROM metric WHERE metric.map = map.id)
         FROM map LEFT JOIN library_entry ON library_entry.map = map.id",
    )?;
    let mut rows = statement.query([])?;
    let mut entries = Vec::new();
    while let Some(row) = rows.next()? {
        let moment = |place| log::moment(&row.get::<_, String>(place)?);
        let perhaps = |place| {
            let text: Option<String> = row.get(place)?;
            text.as_deref().map(log::moment).transpose()
        };
        let day = |place| -> Result<Option<Date>, StoreError> {
            let text: Option<String> = row.get(place)?;
            // What is no day is told when the map is opened.
            Ok(text.and_then(|text| text.parse().ok()))
        };
        let state: String = row.get(2)?;
        entries.push(Entry {
            id: MapId::new(log::id(&row.get::<_, String>(0)?)?),
            title: row.get(1)?,
            // What is no state is told when the map is opened: one map that is damaged
            // must not hide the others.
            state: MapState::from_word(&state).unwrap_or(MapState::Current),
            review_date: day(10)?,
            metrics_review_date: day(11)?,
            stages: row.get(3)?,
            touchpoints: row.get(4)?,
            cards: row.get(5)?,
            created_at: moment(6)?,
            changed_at: moment(7)?,
            opened_at: perhaps(8)?,
            deleted_at: perhaps(9)?,
        });
    }
    entries.sort_by(|a, b| b.changed_at.cmp(&a.changed_at).then(a.id.cmp(&b.id)));
    Ok(entries)
}

/// Gives a revision a name.
pub fn name_version(
    connection: &Connection,
    map: MapId,
    seq: i64,
    name: &str,
    at: Timestamp,
) -> Result<(), StoreError> {
    let there = connection
        .prepare_cached("SELECT 1 FROM revision WHERE map = ?1 AND seq = ?2")?
        .exists(params![Text(map.uuid()), seq])?;
    if !there {
        return Err(if rows::has(connection, map)? {
            StoreError::MissingRevision { map, seq }
        } else {
            StoreError::MissingMap { map }
        });
    }
    connection
        .prepare_cached(
            "INSERT OR REPLACE INTO version (map, name, seq, at) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![Text(map.uuid()), name, seq, at.to_string()])?;
    Ok(())
}

/// The named revisions of a map, oldest first.
pub fn versions(connection: &Connection, map: MapId) -> Result<Vec<Version>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT name, seq, at FROM version WHERE map = ?1 ORDER BY seq, name")?;
    let mut rows = statement.query([Text(map.uuid())])?;
    let mut versions = Vec::new();
    while let Some(row) = rows.next()? {
        let at: String = row.get(2)?;
        versions.push(Version { name: row.get(0)?, seq: row.get(1)?, at: log::moment(&at)? });
    }
    Ok(versions)
}
