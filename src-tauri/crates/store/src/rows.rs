//! Records as rows: one table a kind, one column a column.
//!
//! Nothing here names a kind or a column. The sentences follow from the
//! columns that the model declares; a test holds the migrations to the same.

use std::sync::LazyLock;

use edit::Change;
use model::{AnyRecord, Column, ColumnType, Map, RecordKind, Value};
use rusqlite::types::{ToSqlOutput, Value as Cell, ValueRef};
use rusqlite::{Connection, Row, ToSql, params_from_iter};
use uuid::Uuid;
use words::{Explain as _, Sentence, sentence};

use crate::error::sqlite_says;
use crate::{MapId, StoreError};

/// Writes what differs. `after` is the map as it is with the changes; the
/// values are taken from it, so that rows and map cannot differ in form.
pub fn write(connection: &Connection, after: &Map, changes: &[Change]) -> Result<(), StoreError> {
    for change in changes {
        if change.is_delete() {
            delete(connection, after.info.id, change)?;
            continue;
        }
        let record = after.record(change.record, change.id).ok_or_else(|| {
            let (record, id) = (change.record.word(), change.id.to_string());
            StoreError::Content(sentence!("found-no-record", record = record, id = id))
        })?;
        if change.is_insert() {
            insert(connection, after.info.id, &record)?;
        } else {
            patch(connection, after.info.id, change, &record)?;
        }
    }
    Ok(())
}

/// Puts a record in.
pub fn insert(connection: &Connection, map: MapId, record: &AnyRecord) -> Result<(), StoreError> {
    let kind = record.kind();
    let cells = kind.columns().iter().map(|column| cell(record.get(column.name)));
    let mut statement = connection.prepare_cached(&sentences(kind).insert)?;
    statement.execute(params_from_iter(key(kind, map, record.uuid()).chain(cells)))?;
    Ok(())
}

/// Takes all records of a map out, those that refer to others first: SQLite
/// only counts the references that dangle, and would miscount if some did so
/// before.
pub fn delete_all(connection: &Connection, map: MapId) -> Result<(), StoreError> {
    for &kind in RecordKind::ALL.iter().rev() {
        connection.prepare_cached(&sentences(kind).delete_all)?.execute([Text(map.uuid())])?;
    }
    Ok(())
}

/// Whether the library has the map.
pub fn has(connection: &Connection, map: MapId) -> Result<bool, StoreError> {
    Ok(connection.prepare_cached("SELECT 1 FROM map WHERE id = ?1")?.exists([Text(map.uuid())])?)
}

/// Reads a map.
pub fn read(connection: &Connection, map: MapId) -> Result<Map, StoreError> {
    if !has(connection, map)? {
        return Err(StoreError::MissingMap { map });
    }
    let mut whole = Map::new(map);
    for &kind in RecordKind::ALL {
        let mut statement = connection.prepare_cached(&sentences(kind).select)?;
        let mut rows = statement.query([Text(map.uuid())])?;
        while let Some(row) = rows.next()? {
            whole.put(read_record(kind, row)?);
        }
    }
    Ok(whole)
}

/// A UUID as it is written in the tables.
pub struct Text(pub Uuid);

impl ToSql for Text {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Owned(Cell::Text(self.0.to_string())))
    }
}

/// What is said to the database about a kind of record.
struct Sentences {
    insert: String,
    select: String,
    delete: String,
    delete_all: String,
}

fn sentences(kind: RecordKind) -> &'static Sentences {
    static ALL: LazyLock<Vec<Sentences>> =
        LazyLock::new(|| RecordKind::ALL.iter().map(|&kind| Sentences::about(kind)).collect());
    &ALL[kind as usize]
}

impl Sentences {
    fn about(kind: RecordKind) -> Self {
        let table = kind.word();
        let columns: Vec<String> =
            kind.columns().iter().map(|column| format!("\"{}\"", column.name)).collect();
        let columns = columns.join(", ");
        let (keys, owner) = match kind {
            RecordKind::MapInfo => ("id", "id"),
            _ => ("map, id", "map"),
        };
        let count = key(kind, MapId::nil(), Uuid::nil()).count() + kind.columns().len();
        let places: Vec<String> = (1..=count).map(|place| format!("?{place}")).collect();
        Self {
            insert: format!(
                "INSERT INTO {table} ({keys}, {columns}) VALUES ({})",
                places.join(", ")
            ),
            select: format!("SELECT id, {columns} FROM {table} WHERE {owner} = ?1"),
            delete: format!("DELETE FROM {table} WHERE {}", matching(kind)),
            delete_all: format!("DELETE FROM {table} WHERE {owner} = ?1"),
        }
    }
}

fn patch(
    connection: &Connection,
    map: MapId,
    change: &Change,
    record: &AnyRecord,
) -> Result<(), StoreError> {
    let kind = record.kind();
    let names: Vec<&str> = change.after.iter().flatten().map(|(name, _)| name.as_str()).collect();
    if names.is_empty() {
        return Ok(());
    }
    let first = key(kind, map, change.id).count() + 1;
    let sets: Vec<String> =
        (first..).zip(&names).map(|(place, name)| format!("\"{name}\" = ?{place}")).collect();
    let sentence =
        format!("UPDATE {} SET {} WHERE {}", kind.word(), sets.join(", "), matching(kind));
    let cells = names.iter().map(|name| cell(record.get(name)));
    let mut statement = connection.prepare_cached(&sentence)?;
    let count = statement.execute(params_from_iter(key(kind, map, change.id).chain(cells)))?;
    one_row(count, change)
}

fn delete(connection: &Connection, map: MapId, change: &Change) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(&sentences(change.record).delete)?;
    let count = statement.execute(params_from_iter(key(change.record, map, change.id)))?;
    one_row(count, change)
}

/// Rows and the maps in memory are written together; a row that is not there
/// was taken out by somebody else's hand.
fn one_row(count: usize, change: &Change) -> Result<(), StoreError> {
    if count == 1 {
        return Ok(());
    }
    let (record, id) = (change.record.word(), change.id.to_string());
    Err(StoreError::Content(sentence!("found-no-row", record = record, id = id)))
}

fn read_record(kind: RecordKind, row: &Row<'_>) -> Result<AnyRecord, StoreError> {
    let wrong = |what: Sentence| {
        StoreError::Content(sentence!("found-wrong-row", table = kind.word(), what = what))
    };
    let id = row.get_ref(0)?.as_str().map_err(|error| wrong(sqlite_says(&error.into())))?;
    let id = Uuid::try_parse(id).map_err(|_| wrong(sentence!("found-no-id", text = id)))?;
    let mut record = AnyRecord::blank(kind, id);
    for (place, column) in (1..).zip(kind.columns()) {
        let Some(value) = value(column, row.get_ref(place)?) else { continue };
        record.set(column.name, &value).map_err(|error| {
            let (record, id, what) = (kind.word(), id.to_string(), error.message());
            StoreError::Content(sentence!(
                "found-wrong-record",
                record = record,
                id = id,
                what = what
            ))
        })?;
    }
    Ok(record)
}

/// The value in a cell; none where a blank record has the same.
fn value(column: &Column, cell: ValueRef<'_>) -> Option<Value> {
    match (cell, column.kind) {
        (ValueRef::Null, _) | (ValueRef::Text(b""), ColumnType::Text) => None,
        (ValueRef::Integer(number @ (0 | 1)), ColumnType::Bool) => Some(Value::Bool(number == 1)),
        (ValueRef::Integer(number), _) => Some(Value::Integer(number)),
        (ValueRef::Real(number), _) => Some(Value::Real(number)),
        (ValueRef::Text(bytes) | ValueRef::Blob(bytes), _) => {
            Some(Value::Text(String::from_utf8_lossy(bytes).into_owned()))
        }
    }
}

fn cell(value: Option<Value>) -> Cell {
    match value {
        None | Some(Value::Null) => Cell::Null,
        Some(Value::Bool(value)) => Cell::Integer(i64::from(value)),
        Some(Value::Integer(number)) => Cell::Integer(number),
        Some(Value::Real(number)) => Cell::Real(number),
        Some(Value::Text(text)) => Cell::Text(text),
    }
}

fn key(kind: RecordKind, map: MapId, id: Uuid) -> impl Iterator<Item = Cell> {
    let map = Some(Cell::Text(map.to_string()));
    let id = (kind != RecordKind::MapInfo).then(|| Cell::Text(id.to_string()));
    map.into_iter().chain(id)
}

const fn matching(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::MapInfo => "id = ?1",
        _ => "map = ?1 AND id = ?2",
    }
}
