//! What kind of file it is, and how an older one becomes one of today.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use words::{Sentence, sentence};

use crate::StoreError;

/// Marks the file as a library of Throughline: the letters `ThrL`.
pub const APPLICATION_ID: i32 = i32::from_be_bytes(*b"ThrL");

/// The schema of today.
pub const SCHEMA: u32 = MIGRATIONS.len() as u32;

/// What turns an older schema into the next. A migration that has been shipped
/// never changes.
const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001_library.sql"),
    include_str!("../migrations/0002_past.sql"),
    include_str!("../migrations/0003_medium.sql"),
    include_str!("../migrations/0004_tags.sql"),
    include_str!("../migrations/0005_cards_and_views.sql"),
    include_str!("../migrations/0006_headings.sql"),
    include_str!("../migrations/0007_measures.sql"),
    include_str!("../migrations/0008_card_persona.sql"),
    include_str!("../migrations/0009_log_name.sql"),
];

/// What lies at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing yet.
    Nothing,
    /// A library of that schema, which is known here.
    Library(u32),
}

/// Looks at what lies at a path without changing anything.
pub fn inspect(path: &Path) -> Result<Found, StoreError> {
    const MAGIC: &[u8; 16] = b"SQLite format 3\0";
    let mut start = Vec::new();
    match File::open(path) {
        Ok(file) => {
            file.take(16).read_to_end(&mut start).map_err(|error| StoreError::file(path, error))?;
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Found::Nothing),
        Err(error) => return Err(StoreError::file(path, error)),
    }
    if start.is_empty() {
        return Ok(Found::Nothing);
    }
    let foreign = || StoreError::Foreign { path: path.to_owned() };
    if start != MAGIC {
        return Err(foreign());
    }
    let connection = Connection::open_with_flags(path, reading())?;
    let application: i32 = connection.pragma_query_value(None, "application_id", |it| it.get(0))?;
    let found: i64 = connection.pragma_query_value(None, "user_version", |it| it.get(0))?;
    if application == 0 && found == 0 {
        // Made, but never filled: the program was killed in between.
        let empty = !connection.prepare("SELECT 1 FROM sqlite_schema")?.exists([])?;
        return if empty { Ok(Found::Nothing) } else { Err(foreign()) };
    }
    if application != APPLICATION_ID {
        return Err(foreign());
    }
    match u32::try_from(found) {
        Ok(schema @ 1..=SCHEMA) => Ok(Found::Library(schema)),
        Ok(newer @ 1..) => {
            Err(StoreError::Newer { path: path.to_owned(), found: newer, known: SCHEMA })
        }
        _ => Err(foreign()),
    }
}

/// Opens the connection that writes.
pub fn open_writer(path: &Path) -> Result<Connection, StoreError> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    if cfg!(target_os = "macos") {
        connection.pragma_update(None, "fullfsync", true)?;
        connection.pragma_update(None, "checkpoint_fullfsync", true)?;
    }
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "journal_size_limit", 16 << 20)?;
    settle(&connection)?;
    // Statements for every kind of record are kept, and those for the
    // combinations of columns that are often changed together.
    connection.set_prepared_statement_cache_capacity(256);
    Ok(connection)
}

/// Opens a connection that only reads.
pub fn open_reader(path: &Path) -> Result<Connection, StoreError> {
    let connection = Connection::open_with_flags(path, reading())?;
    settle(&connection)?;
    Ok(connection)
}

/// Brings a library from a schema to that of today, whole or not at all.
pub fn migrate(connection: &Connection, from: u32) -> Result<(), StoreError> {
    migrate_by(connection, MIGRATIONS, from)
}

fn migrate_by(connection: &Connection, steps: &[&str], from: u32) -> Result<(), StoreError> {
    // A migration may build a table anew; the keys are checked at the end.
    connection.pragma_update(None, "foreign_keys", false)?;
    let done = in_one_transaction(connection, || {
        for step in steps.iter().skip(from as usize) {
            connection.execute_batch(step)?;
        }
        connection.pragma_update(None, "application_id", APPLICATION_ID)?;
        connection.pragma_update(None, "user_version", steps.len() as u32)?;
        match broken_keys(connection)?.first() {
            None => Ok(()),
            Some(broken) => Err(StoreError::Content(broken.clone())),
        }
    });
    connection.pragma_update(None, "foreign_keys", true)?;
    done
}

/// References that lead nowhere.
pub fn broken_keys(connection: &Connection) -> Result<Vec<Sentence>, StoreError> {
    let mut statement = connection.prepare("PRAGMA foreign_key_check")?;
    let broken = statement.query_map([], |row| {
        let (table, target): (String, String) = (row.get(0)?, row.get(2)?);
        let row: Option<i64> = row.get(1)?;
        Ok(match row {
            Some(row) => {
                let row = row.to_string();
                sentence!("found-broken-key-row", table = table, row = row, target = target)
            }
            None => sentence!("found-broken-key", table = table, target = target),
        })
    })?;
    Ok(broken.collect::<Result<_, _>>()?)
}

/// What a check of the whole file finds, in the words of SQLite; nothing if
/// all is well.
pub fn file_faults(connection: &Connection, check: FileCheck) -> Result<Vec<Sentence>, StoreError> {
    let pragma = match check {
        FileCheck::Quick => "PRAGMA quick_check(10)",
        FileCheck::Full => "PRAGMA integrity_check(100)",
    };
    let mut statement = connection.prepare(pragma)?;
    let lines = statement.query_map([], |row| row.get::<_, String>(0))?;
    let lines: Vec<String> = lines.collect::<Result<_, _>>()?;
    let faults = lines.into_iter().filter(|line| line != "ok");
    Ok(faults.map(|line| sentence!("sqlite-says", detail = line)).collect())
}

/// How thoroughly the file is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileCheck {
    /// Without comparing indexes with their tables.
    Quick,
    /// Everything.
    Full,
}

/// Runs what shall happen whole or not at all.
pub fn in_one_transaction<T>(
    connection: &Connection,
    work: impl FnOnce() -> Result<T, StoreError>,
) -> Result<T, StoreError> {
    connection.execute_batch("BEGIN IMMEDIATE")?;
    let done = work().and_then(|done| {
        connection.execute_batch("COMMIT")?;
        Ok(done)
    });
    if done.is_err() && !connection.is_autocommit() {
        connection.execute_batch("ROLLBACK")?;
    }
    done
}

fn reading() -> OpenFlags {
    OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX
}

/// What holds for all connections: a file that somebody tampered with must not
/// run anything, and must be found out.
pub fn settle(connection: &Connection) -> Result<(), StoreError> {
    connection.busy_timeout(Duration::from_secs(5))?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use model::{Column, ColumnType, RecordKind};

    use super::*;

    /// A table as the database sees it: type, whether it may be null, and
    /// where it refers to, by column.
    type Seen = BTreeMap<String, (String, bool, Option<String>)>;

    fn library() -> Connection {
        let connection = Connection::open_in_memory().unwrap();
        migrate(&connection, 0).unwrap();
        connection
    }

    fn seen(connection: &Connection, table: &str) -> Seen {
        let mut targets = BTreeMap::new();
        let mut statement = connection
            .prepare("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?1)")
            .unwrap();
        let mut rows = statement.query([table]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let (from, target): (String, String) = (row.get(0).unwrap(), row.get(1).unwrap());
            if from != "map" && from != "id" {
                targets.insert(from, target);
            }
        }
        let mut statement = connection
            .prepare("SELECT name, type, \"notnull\" FROM pragma_table_info(?1)")
            .unwrap();
        let columns = statement
            .query_map([table], |row| {
                Ok((row.get::<_, String>(0)?, (row.get::<_, String>(1)?, !row.get::<_, bool>(2)?)))
            })
            .unwrap();
        columns
            .map(|column| {
                let (name, (kind, null)) = column.unwrap();
                let target = targets.get(&name).cloned();
                (name, (kind, null, target))
            })
            .collect()
    }

    fn declared(column: &Column) -> (String, bool, Option<String>) {
        let (kind, null) = match column.kind {
            ColumnType::Text
            | ColumnType::Order
            | ColumnType::Reference
            | ColumnType::Elsewhere
            | ColumnType::Choice(_) => ("TEXT", false),
            ColumnType::OptionalText
            | ColumnType::OptionalReference
            | ColumnType::OptionalElsewhere
            | ColumnType::OptionalChoice(_)
            | ColumnType::OptionalDate => ("TEXT", true),
            ColumnType::Bool => ("INTEGER", false),
            ColumnType::OptionalInteger => ("INTEGER", true),
            ColumnType::Real => ("REAL", false),
            ColumnType::OptionalReal => ("REAL", true),
        };
        (kind.to_owned(), null, column.target.map(|target| target.word().to_owned()))
    }

    #[test]
    fn the_tables_have_the_columns_that_the_model_declares() {
        let connection = library();
        for &kind in RecordKind::ALL {
            let mut seen = seen(&connection, kind.word());
            let id = ("TEXT".to_owned(), false, None);
            assert_eq!(seen.remove("id"), Some(id.clone()), "{kind:?}");
            if kind != RecordKind::MapInfo {
                assert_eq!(seen.remove("map"), Some(id), "{kind:?}");
            }
            let columns = kind.columns().iter();
            let declared: Seen =
                columns.map(|column| (column.name.to_owned(), declared(column))).collect();
            assert_eq!(seen, declared, "{kind:?}");
        }
    }

    #[test]
    fn the_tables_take_exactly_the_words_that_the_model_declares() {
        let connection = library();
        for &kind in RecordKind::ALL {
            let sentence: String = connection
                .query_row("SELECT sql FROM sqlite_schema WHERE name = ?1", [kind.word()], |row| {
                    row.get(0)
                })
                .unwrap();
            let sentence = sentence.split_whitespace().collect::<Vec<_>>().join(" ");
            let sentence = sentence.replace("( ", "(").replace(" )", ")");
            for column in kind.columns() {
                let (ColumnType::Choice(words) | ColumnType::OptionalChoice(words)) = column.kind
                else {
                    continue;
                };
                let check = format!("CHECK ({} IN ('{}'))", column.name, words.join("', '"));
                assert!(sentence.contains(&check), "{check} is not in {sentence}");
            }
        }
    }

    #[test]
    fn every_table_is_strict_and_the_views_work() {
        let connection = library();
        let loose: Vec<String> = connection
            .prepare("SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'")
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        assert_eq!(loose, Vec::<String>::new());
        for view in ["maps", "touchpoints", "cards", "ratings", "hand_off_ledger"] {
            connection.prepare(&format!("SELECT * FROM {view}")).unwrap().exists([]).unwrap();
        }
    }

    #[test]
    fn a_migration_that_fails_leaves_the_file_as_it_was() {
        let check = |second: &str| {
            let connection = Connection::open_in_memory().unwrap();
            let first = "CREATE TABLE a (id TEXT PRIMARY KEY NOT NULL) STRICT;";
            migrate_by(&connection, &[first], 0).unwrap();
            migrate_by(&connection, &[first, second], 1).unwrap_err();
            let version: u32 =
                connection.pragma_query_value(None, "user_version", |it| it.get(0)).unwrap();
            assert_eq!(version, 1, "{second}");
            let tables: u32 = connection
                .query_row("SELECT count(*) FROM sqlite_schema WHERE type = 'table'", [], |row| {
                    row.get(0)
                })
                .unwrap();
            assert_eq!(tables, 1, "{second}");
            assert!(
                connection
                    .pragma_query_value(None, "foreign_keys", |it| it.get::<_, bool>(0))
                    .unwrap()
            );
        };
        check("CREATE TABLE b (id TEXT PRIMARY KEY NOT NULL) STRICT; CREATE TABLE b (nonsense);");
        check(
            "CREATE TABLE b (a TEXT NOT NULL REFERENCES a (id)) STRICT; INSERT INTO b VALUES ('x');",
        );
    }
}
