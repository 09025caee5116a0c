//! How a library is opened, and when it is not.

mod common;

use std::fs;
use std::path::Path;

use common::*;
use jiff::SignedDuration;
use model::records::Medium;
use store::{DailyBackup, Known, Past, PastRevision, Report, StoreError, Surroundings as _};
use words::Explain as _;

/// A library of each schema that was ever shipped, as SQL.
const MUSEUM: &[&str] = &[
    include_str!("museum/schema-1.sql"),
    include_str!("museum/schema-2.sql"),
    include_str!("museum/schema-3.sql"),
    include_str!("museum/schema-4.sql"),
    include_str!("museum/schema-5.sql"),
    include_str!("museum/schema-6.sql"),
    include_str!("museum/schema-7.sql"),
    include_str!("museum/schema-8.sql"),
    include_str!("museum/schema-9.sql"),
];

#[test]
fn a_library_is_made_where_there_is_nothing() {
    let place = Place::new();
    let deep = place.folder.path().join("not/yet/there/library.sqlite");
    drop(place.try_open_at(&deep).unwrap());
    assert!(deep.exists());
    // Made but never filled, as a crash may leave it.
    fs::write(place.path(), b"").unwrap();
    assert_eq!(place.open().list().unwrap(), []);
    let empty = place.folder.path().join("empty.sqlite");
    rusqlite::Connection::open(&empty).unwrap().execute_batch("PRAGMA journal_mode = WAL").unwrap();
    assert_eq!(place.try_open_at(&empty).unwrap().list().unwrap(), []);
}

#[test]
fn libraries_of_every_schema_can_still_be_opened() {
    for (schema, sentences) in (1..).zip(MUSEUM) {
        let place = Place::new();
        // Today's ids begin where those of the day of the piece began.
        for _ in 0..1_000 {
            place.held.new_id();
        }
        place.by_hand().execute_batch(sentences).unwrap();
        let older = schema < MUSEUM.len();
        assert_eq!(place.open_to_read().is_err(), older);
        let library = place.open();
        // What an older program left is kept as it was.
        let kept = library.backups();
        assert_eq!(kept.len(), usize::from(older));
        let name = format!("schema-{schema}.sqlite");
        assert!(kept.iter().all(|it| it.name.ends_with(&name)), "{kept:?}");
        let titles: Vec<String> =
            library.list().unwrap().into_iter().map(|entry| entry.title).collect();
        assert_eq!(titles, ["Museum piece"]);
        assert_sound(&library);
        let before = library.load(map_id()).unwrap();
        let undone = library.undo(map_id(), uuid(0xffff)).unwrap();
        assert_ne!(undone.map, before);
        assert_eq!(library.redo(map_id(), uuid(0xfffe)).unwrap().map, before);
        let shared = library.share(map_id(), Past::Told).unwrap();
        let came_from_a_file = schema > 1;
        assert_eq!(shared.revisions.contains(&uuid(0xa)), came_from_a_file);
        let first = library.as_of(map_id(), shared.revisions[0]).unwrap();
        assert_eq!(first.cards.len(), if came_from_a_file { 0 } else { 1 });
        assert_eq!(library.as_of(map_id(), *shared.revisions.last().unwrap()).unwrap(), before);
    }
}

/// Before the medium of a channel could be unknown it was `digital` where
/// nothing was said.
#[test]
fn a_channel_of_an_older_library_keeps_its_medium_and_its_past() {
    let place = Place::new();
    for _ in 0..1_000 {
        place.held.new_id();
    }
    let by_hand = place.by_hand();
    by_hand.execute_batch(MUSEUM[1]).unwrap();
    let edit = |seq: u32, changes: &str| {
        let sentence = format!(
            "INSERT INTO revision
             SELECT map, {seq}, 'id-{seq}', 'id-{seq}', NULL, NULL, at, author, session,
                    'command-{seq}', 'label', 2, '{changes}'
             FROM revision WHERE seq = 1"
        )
        .replace("id-", "00000000-0000-abcd-0000-00000000010")
        .replace("command-", "00000000-0000-0000-0000-00000000010");
        by_hand.execute_batch(&sentence).unwrap();
    };
    let id = |number: u32| format!("00000000-0000-0000-0000-000000000{number}");
    let (kept, removed, called) = (id(600), id(601), id(602));
    edit(
        6,
        &format!(
            r#"[{{"record":"channel","id":"{kept}","after":{{"position":"V","name":"Kiosk"}}}},
            {{"record":"channel","id":"{removed}","after":{{"position":"W","name":"Fax"}}}},
            {{"record":"channel","id":"{called}","after":{{"position":"X","name":"Line","medium":"voice"}}}}]"#
        ),
    );
    edit(
        7,
        &format!(
            r#"[{{"record":"channel","id":"{removed}","before":{{"position":"W","name":"Fax"}}}}]"#
        ),
    );
    by_hand
        .execute_batch(&format!(
            "INSERT INTO channel SELECT id, '{kept}', 'V', 'Kiosk', '', 'digital', '', '' FROM map;
             INSERT INTO channel SELECT id, '{called}', 'X', 'Line', '', 'voice', '', '' FROM map;"
        ))
        .unwrap();
    drop(by_hand);
    let library = place.open();
    assert_sound(&library);
    let media = |map: &model::Map| -> Vec<_> {
        let mut media: Vec<_> =
            map.channels.values().map(|it| (it.name.clone(), it.medium)).collect();
        media.sort_by(|a, b| a.0.cmp(&b.0));
        media
    };
    let (digital, voice) = (Some(Medium::Digital), Some(Medium::Voice));
    let now = library.load(map_id()).unwrap();
    assert_eq!(media(&now), [("Kiosk".into(), digital), ("Line".into(), voice)]);
    let back = library.undo(map_id(), uuid(0xffff)).unwrap().map;
    assert_eq!(
        media(&back),
        [("Fax".into(), digital), ("Kiosk".into(), digital), ("Line".into(), voice)]
    );
    assert_eq!(media(&library.redo(map_id(), uuid(0xfffe)).unwrap().map), media(&now));
    assert_sound(&library);
}

#[test]
fn a_library_can_be_read_while_another_program_changes_it() {
    let place = Place::new();
    let nothing = place.open_to_read().unwrap();
    assert_eq!(nothing.list().unwrap(), []);
    assert_eq!(nothing.check().unwrap(), Report::default());
    assert!(!place.path().exists());

    let library = place.open();
    library.create(small_map(), note(1, "create-map")).unwrap();
    let reading = place.open_to_read().unwrap();
    assert_eq!(reading.list().unwrap(), library.list().unwrap());
    assert_eq!(reading.load(map_id()).unwrap(), small_map());
    reading.release(map_id()).unwrap();
    let edited = library.change(map_id(), new_card(0x501, "One"), note(2, "add-card")).unwrap();
    assert_eq!(reading.load(map_id()).unwrap(), edited.map);
    assert_eq!(reading.share(map_id(), Past::Named).unwrap().map, edited.map);
    assert_eq!(reading.history(map_id()).unwrap(), library.history(map_id()).unwrap());
    assert_sound(&reading);
    for refused in [
        reading.undo(map_id(), uuid(3)).unwrap_err(),
        reading.delete(map_id()).unwrap_err(),
        reading.put_cached("key".into(), vec![1]).unwrap_err(),
        reading.create(small_map(), note(4, "create-map")).unwrap_err(),
    ] {
        assert!(matches!(refused, StoreError::OnlyRead { .. }), "{refused}");
    }
    // Whoever reads is in nobody's way, and outlives whoever changes.
    library.close();
    assert_eq!(reading.load(map_id()).unwrap(), edited.map);
    place.open().undo(map_id(), uuid(5)).unwrap();
    assert_eq!(reading.load(map_id()).unwrap(), small_map());
}

#[test]
fn a_library_that_is_only_read_is_not_touched() {
    let check = |make: &dyn Fn(&Place), expected: fn(&StoreError) -> bool| {
        let place = Place::new();
        make(&place);
        let before = fs::read(place.path()).unwrap();
        let refused = place.open_to_read().unwrap_err();
        assert!(expected(&refused), "{refused}");
        assert_eq!(refused.path(), Some(place.path().as_path()));
        assert!(!refused.hint().to_string().is_empty());
        assert_eq!(fs::read(place.path()).unwrap(), before, "{refused}");
        let beside: Vec<_> = fs::read_dir(place.folder.path()).unwrap().collect();
        assert_eq!(beside.len(), 1, "{refused}: {beside:?}");
    };
    check(&|place| place.by_hand().execute_batch(MUSEUM[0]).unwrap(), |error| {
        matches!(error, StoreError::Older { found: 1, .. })
    });
    check(
        &|place| {
            place.by_hand().execute_batch(MUSEUM[0]).unwrap();
            place.by_hand().execute_batch("PRAGMA user_version = 99").unwrap();
        },
        |error| matches!(error, StoreError::Newer { found: 99, .. }),
    );
    check(&|place| fs::write(place.path(), "Dear diary").unwrap(), |error| {
        matches!(error, StoreError::Foreign { .. })
    });

    let place = Place::new();
    let library = place.open();
    library.create(small_map(), note(1, "create-map")).unwrap();
    library.close();
    let before = fs::read(place.path()).unwrap();
    let lock = fs::read(place.folder.path().join("library.sqlite.lock")).unwrap();
    let reading = place.open_to_read().unwrap();
    assert_eq!(reading.load(map_id()).unwrap(), small_map());
    assert_sound(&reading);
    reading.close();
    assert_eq!(fs::read(place.path()).unwrap(), before);
    assert_eq!(fs::read(place.folder.path().join("library.sqlite.lock")).unwrap(), lock);
    assert!(!place.folder.path().join("backups").exists());
}

#[test]
fn what_is_not_ours_is_refused_and_not_touched() {
    let check = |make: &dyn Fn(&Path), expected: fn(&StoreError) -> bool| {
        let place = Place::new();
        make(&place.path());
        let before = fs::read(place.path()).unwrap();
        let refused = place.try_open().unwrap_err();
        assert!(expected(&refused), "{refused}");
        assert_eq!(refused.path(), Some(place.path().as_path()));
        assert!(!refused.hint().to_string().is_empty());
        assert_eq!(fs::read(place.path()).unwrap(), before, "{refused}");
        let beside: Vec<_> = fs::read_dir(place.folder.path()).unwrap().collect();
        assert_eq!(beside.len(), 1, "{refused}: {beside:?}");
    };
    let by_hand = |path: &Path, sentences: &str| {
        rusqlite::Connection::open(path).unwrap().execute_batch(sentences).unwrap();
    };
    let foreign = |error: &StoreError| matches!(error, StoreError::Foreign { .. });
    check(&|path| fs::write(path, "Dear diary").unwrap(), foreign);
    check(&|path| by_hand(path, "CREATE TABLE recipe (name TEXT)"), foreign);
    check(&|path| by_hand(path, "PRAGMA application_id = 7; PRAGMA user_version = 1"), foreign);
    check(
        &|path| by_hand(path, "PRAGMA user_version = 1; CREATE TABLE recipe (name TEXT)"),
        foreign,
    );
    check(
        &|path| {
            by_hand(path, MUSEUM[0]);
            by_hand(path, "PRAGMA user_version = 99");
        },
        |error| matches!(error, StoreError::Newer { found: 99, .. }),
    );
}

#[test]
fn a_map_that_is_damaged_hides_no_other() {
    let place = Place::new();
    let library = place.open();
    library.create(small_map(), note(1, "create-map")).unwrap();
    library.close();
    let damaged = "PRAGMA ignore_check_constraints = 1; UPDATE map SET state = 'plaid'";
    place.by_hand().execute_batch(damaged).unwrap();
    let library = place.open();
    assert_eq!(library.list().unwrap().len(), 1);
    let refused = library.load(map_id()).unwrap_err();
    assert!(refused.to_string().contains("plaid"), "{refused}");
}

#[test]
fn a_second_program_is_told_who_has_the_library() {
    let place = Place::new();
    let library = place.open();
    let refused = place.try_open().unwrap_err();
    let StoreError::Locked { pid, .. } = &refused else { panic!("{refused}") };
    assert_eq!(*pid, Some(std::process::id()));
    assert!(refused.to_string().contains(&std::process::id().to_string()), "{refused}");
    library.close();
    drop(place.open());
}

#[test]
fn a_damaged_library_names_the_newest_backup() {
    let place = Place::new();
    let library = place.open();
    library.create(small_map(), note(1, "create-map")).unwrap();
    let backup = library.backup().unwrap();
    library.close();
    let whole = fs::read(place.path()).unwrap();
    let check = |damage: &dyn Fn(&mut Vec<u8>)| {
        let mut bytes = whole.clone();
        damage(&mut bytes);
        fs::write(place.path(), &bytes).unwrap();
        // Nobody closed it: so it is looked at closely.
        fs::write(place.folder.path().join("library.sqlite.lock"), "1\n").unwrap();
        let refused = place.try_open().unwrap_err();
        let StoreError::Damaged { newest_backup, .. } = &refused else { panic!("{refused}") };
        assert_eq!(newest_backup.as_ref(), Some(&backup), "{refused}");
        assert!(refused.hint().to_string().contains(&backup.display().to_string()));
        assert_eq!(fs::read(place.path()).unwrap(), bytes);
    };
    check(&|bytes| bytes[100..2000].fill(0x55));
    check(&|bytes| {
        let end = bytes.len();
        bytes[end - 4096 * 3..].fill(0x55);
    });
    check(&|bytes| bytes.truncate(4096 * 2));

    // The backup is a library like any other.
    fs::copy(&backup, place.path()).unwrap();
    assert_eq!(place.open().load(map_id()).unwrap(), small_map());
}

#[test]
fn a_library_that_may_not_be_written_is_refused_with_its_name() {
    let place = Place::new();
    drop(place.open());
    for (protected, probe) in [
        (place.path(), place.path()),
        (place.folder.path().into(), place.path().with_extension("x")),
    ] {
        set_readonly(&protected, true);
        // An administrator may write all the same.
        let may = fs::OpenOptions::new().create(true).append(true).open(probe).is_ok();
        let opened = place.try_open();
        set_readonly(&protected, false);
        if !may {
            let refused = opened.unwrap_err();
            assert!(matches!(refused, StoreError::NotWritable { .. }), "{refused}");
        }
    }
    let under_a_file = place.path().join("library.sqlite");
    let refused = place.try_open_at(&under_a_file).unwrap_err();
    assert!(refused.to_string().contains("library.sqlite"), "{refused}");
    assert_eq!(refused.path(), Some(under_a_file.as_path()));
}

#[allow(clippy::unwrap_used, clippy::permissions_set_readonly_false)]
fn set_readonly(path: &Path, readonly: bool) {
    let mut permissions = fs::metadata(path).unwrap().permissions();
    permissions.set_readonly(readonly);
    fs::set_permissions(path, permissions).unwrap();
}

#[test]
fn there_is_a_backup_a_day_and_ten_are_kept() {
    let mut place = Place::new();
    place.daily = DailyBackup::Yes;
    drop(place.open());
    let names = |place: &Place| -> Vec<String> {
        let library = place.open();
        let backups = library.backups();
        drop(library);
        backups.into_iter().map(|it| it.name).collect()
    };
    // What was made on the first day is there after the library is closed.
    names(&place);
    let unfinished = place.folder.path().join("backups/library-2026-03-30.unfinished");
    fs::write(&unfinished, "killed amid it").unwrap();
    assert_eq!(names(&place), ["library-2026-03-31.sqlite"]);
    assert!(!unfinished.exists());
    place.held.pass(SignedDuration::from_hours(1));
    names(&place);
    assert_eq!(names(&place).len(), 1);
    for _ in 0..12 {
        place.held.pass(SignedDuration::from_hours(24));
        drop(place.open());
    }
    let kept = names(&place);
    assert_eq!(kept.len(), 10);
    assert_eq!(kept[0], "library-2026-04-03.sqlite");
    assert_eq!(kept[9], "library-2026-04-12.sqlite");
}

/// Writes a museum piece of today's schema; run by hand before a schema is
/// shipped.
#[test]
#[ignore = "makes a museum piece"]
fn make_a_museum_piece() {
    let place = Place::new();
    let library = place.open();
    let mut map = small_map();
    std::sync::Arc::make_mut(&mut map.info).title = "Museum piece".into();
    let card = new_card(CARD, "Not again");
    let told = PastRevision {
        id: uuid(0xb),
        parent: Some(uuid(0xa)),
        merged_parent: None,
        mark: uuid(0xb),
        undoes: None,
        at: place.held.now(),
        author: "Noor".into(),
        label: "create-card 1".into(),
        changes: card,
    };
    let known = vec![Known::Named(uuid(0xa)), Known::Told(told)];
    let made = library.take_in(map, known, note(1, "open map.journey")).unwrap();
    library.change(map_id(), vec![], note(6, "nothing")).unwrap();
    library.change(map_id(), new_card(0x501, "It's old"), note(2, "add-card")).unwrap();
    library.change(map_id(), new_text(&made.map, CARD, "Older"), note(3, "change-card")).unwrap();
    library.undo(map_id(), uuid(4)).unwrap();
    library.redo(map_id(), uuid(5)).unwrap();
    library.name_version(map_id(), 2, "First".into()).unwrap();
    library.close();
    print!("{}", dump(&place.by_hand()));
}

/// A library as SQL that makes the same again.
#[allow(clippy::unwrap_used)]
fn dump(connection: &rusqlite::Connection) -> String {
    let pragma = |name: &str| -> i64 {
        connection.pragma_query_value(None, name, |row| row.get(0)).unwrap()
    };
    let mut text = String::new();
    for name in ["application_id", "user_version"] {
        text += &format!("PRAGMA {name} = {};\n", pragma(name));
    }
    let mut schema = connection
        .prepare("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
        .unwrap();
    let mut rows = schema.query([]).unwrap();
    let mut tables = Vec::new();
    while let Some(row) = rows.next().unwrap() {
        let (kind, name, sql): (String, String, String) =
            (row.get(0).unwrap(), row.get(1).unwrap(), row.get(2).unwrap());
        text += &format!("{sql};\n");
        if kind == "table" {
            tables.push(name);
        }
    }
    for table in tables {
        let mut statement = connection.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let count = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let cells: Vec<String> = (0..count)
                .map(|place| {
                    let cell: rusqlite::types::Value = row.get(place).unwrap();
                    connection.query_row("SELECT quote(?1)", [cell], |row| row.get(0)).unwrap()
                })
                .collect();
            text += &format!("INSERT INTO {table} VALUES ({});\n", cells.join(", "));
        }
    }
    text
}
