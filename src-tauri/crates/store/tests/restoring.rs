//! Backups: what is told of them, and how they come back.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use std::fs;

use common::{CARD, Place, assert_sound, id, map_id, new_card, new_text, note, small_map, uuid};
use jiff::SignedDuration;
use model::Map;
use model::records::MapInfo;
use store::{Blob, DailyBackup, Library, Occasion, StoreError};

/// A library with a map, and the name of a backup of it.
fn backed_up(place: &Place) -> (Library, String) {
    let library = place.open();
    library.create(small_map(), note(1, "create-map 1")).unwrap();
    let path = library.backup().unwrap();
    let name = path.file_name().unwrap().to_str().unwrap().to_owned();
    place.held.pass(SignedDuration::from_mins(1));
    (library, name)
}

fn other_map(number: u128) -> Map {
    let mut map = Map::new(id(number));
    map.info = MapInfo { title: "Another".into(), ..(*map.info).clone() }.into();
    map
}

fn titles(library: &Library) -> Vec<String> {
    library.list().unwrap().into_iter().map(|entry| entry.title).collect()
}

fn text(library: &Library) -> String {
    library.load(map_id()).unwrap().cards[&id(CARD)].text.clone()
}

/// What is left beside the backups of what was being done.
fn left_over(place: &Place) -> usize {
    let entries = fs::read_dir(place.folder.path().join("backups")).unwrap();
    entries.filter(|it| it.as_ref().unwrap().path().extension().unwrap() != "sqlite").count()
}

#[test]
fn a_backup_comes_back_while_the_library_is_open_and_what_was_there_can_be_had_again() {
    let place = Place::new();
    let (library, name) = backed_up(&place);
    let map = library.load(map_id()).unwrap();
    library.change(map_id(), new_text(&map, CARD, "Changed"), note(2, "change-card 1")).unwrap();
    library.create(other_map(0x900), note(3, "create-map 1")).unwrap();
    let reader = place.open_to_read().unwrap();
    assert_eq!(titles(&reader).len(), 2);

    let restored = library.restore_backup(&name).unwrap();
    assert_eq!(restored.maps, 1);
    assert_eq!(titles(&library), ["A fault, mended"]);
    assert_eq!(text(&library), "Not again");
    // Whoever reads beside it sees the same.
    assert_eq!(titles(&reader), ["A fault, mended"]);
    assert_sound(&library);
    assert_eq!(left_over(&place), 0);

    // Work goes on, and is there after a restart.
    library.change(map_id(), new_card(0x501, "Went on"), note(4, "create-card 1")).unwrap();
    library.undo(map_id(), uuid(5)).unwrap();
    library.close();
    let library = place.open();
    assert_eq!(text(&library), "Not again");
    assert_sound(&library);

    place.held.pass(SignedDuration::from_mins(1));
    library.restore_backup(&restored.kept).unwrap();
    assert_eq!(titles(&library).len(), 2);
    assert_eq!(text(&library), "Changed");
    assert_sound(&library);
}

#[test]
fn a_backup_that_is_not_sound_is_refused_and_nothing_is_changed() {
    let place = Place::new();
    let (library, name) = backed_up(&place);
    let map = library.load(map_id()).unwrap();
    library.change(map_id(), new_text(&map, CARD, "Changed"), note(2, "change-card 1")).unwrap();
    let backup = library.backups()[0].path.clone();
    let whole = fs::read(&backup).unwrap();
    let check = |expected: &str| {
        let refused = library.restore_backup(&name).unwrap_err();
        assert!(matches!(refused, StoreError::BadBackup { .. }), "{refused:?}");
        assert!(refused.to_string().contains(expected), "{refused}");
        assert_eq!(text(&library), "Changed");
        assert_eq!(library.backups().len(), 1, "nothing is backed up for nothing");
        assert_eq!(left_over(&place), 0);
    };

    let mut torn = whole.clone();
    let middle = torn.len() / 2;
    torn[middle..].fill(0xff);
    fs::write(&backup, torn).unwrap();
    check("cannot be used");
    fs::write(&backup, "a letter to the landlord").unwrap();
    check("no library of Throughline");
    fs::write(&backup, "").unwrap();
    check("no library of Throughline");

    // The file is whole, and says what cannot be.
    fs::write(&backup, &whole).unwrap();
    let by_hand = rusqlite::Connection::open(&backup).unwrap();
    by_hand.execute("UPDATE card SET text = 'Nobody wrote this'", []).unwrap();
    by_hand.close().unwrap();
    check("cannot be used");

    fs::write(&backup, &whole).unwrap();
    let by_hand = rusqlite::Connection::open(&backup).unwrap();
    by_hand.pragma_update(None, "user_version", 9999).unwrap();
    by_hand.close().unwrap();
    let newer = library.restore_backup(&name).unwrap_err();
    assert!(matches!(newer, StoreError::Newer { .. }), "{newer:?}");
    let missing = library.restore_backup("library-2001-01-01.sqlite").unwrap_err();
    assert!(matches!(missing, StoreError::MissingBackup { .. }), "{missing:?}");
    let outside = library.restore_backup("../library.sqlite").unwrap_err();
    assert!(matches!(outside, StoreError::MissingBackup { .. }), "{outside:?}");
}

#[test]
fn a_backup_of_an_older_version_comes_back_in_the_schema_of_today() {
    let place = Place::new();
    let (library, _) = backed_up(&place);
    let old = place.folder.path().join("backups/library-2025-01-01-schema-1.sqlite");
    let museum = include_str!("museum/schema-1.sql");
    let by_hand = rusqlite::Connection::open(&old).unwrap();
    by_hand.pragma_update(None, "foreign_keys", false).unwrap();
    by_hand.execute_batch(museum).unwrap();
    by_hand.close().unwrap();
    let bytes = fs::read(&old).unwrap();

    let told = library.backups();
    assert_eq!(told[0].occasion, Occasion::Migration);
    let name = told[0].name.clone();
    let maps = library.maps_in_backup(&name).unwrap();
    assert_eq!(maps.iter().map(|it| &*it.title).collect::<Vec<_>>(), ["Museum piece"]);
    let (shared, _) = library.map_in_backup(&name, maps[0].id, |_| Vec::new()).unwrap();
    assert_eq!(shared.map.info.title, "Museum piece");
    library.restore_backup(&name).unwrap();
    assert_eq!(titles(&library), ["Museum piece"]);
    assert_sound(&library);
    assert_eq!(fs::read(&old).unwrap(), bytes, "a backup is only read");
}

#[test]
fn a_map_of_a_backup_is_told_with_its_past_and_its_pictures() {
    let place = Place::new();
    let library = place.open();
    library.create(small_map(), note(1, "create-map 1")).unwrap();
    library.create(other_map(0x900), note(2, "create-map 1")).unwrap();
    library.delete(id(0x900)).unwrap();
    let picture = Blob::new("image/png", vec![1, 2, 3]);
    library.put_blob(picture.clone()).unwrap();
    let changed = library.load(map_id()).unwrap();
    library.change(map_id(), new_text(&changed, CARD, "Twice"), note(3, "change-card 1")).unwrap();
    let backup = library.backup().unwrap();
    library.purge(map_id()).unwrap();

    let name = backup.file_name().unwrap().to_str().unwrap();
    let maps = library.maps_in_backup(name).unwrap();
    // What was in the bin is not offered.
    assert_eq!(maps.iter().map(|it| it.id).collect::<Vec<_>>(), [map_id()]);
    let wanted = vec![picture.hash.clone(), "none".into()];
    let (shared, blobs) = library.map_in_backup(name, map_id(), |_| wanted).unwrap();
    assert_eq!(shared.map.cards[&id(CARD)].text, "Twice");
    assert_eq!(shared.revisions.len(), 2);
    assert_eq!(blobs, [picture]);
    let missing = library.map_in_backup(name, id(0x999), |_| Vec::new()).unwrap_err();
    assert!(matches!(missing, StoreError::MissingMap { .. }), "{missing:?}");
}

#[test]
fn what_somebody_asked_for_does_not_drive_out_what_is_made_by_itself() {
    let mut place = Place::new();
    place.daily = DailyBackup::Yes;
    drop(place.open());
    drop(place.open());
    let library = place.open();
    for _ in 0..12 {
        place.held.pass(SignedDuration::from_mins(1));
        library.backup().unwrap();
    }
    let told = library.backups();
    let of = |occasion| told.iter().filter(|it| it.occasion == occasion).count();
    assert_eq!((of(Occasion::Day), of(Occasion::Asked)), (1, 10));
    let newest = told.iter().rfind(|it| it.occasion == Occasion::Asked).unwrap();
    assert_eq!(newest.made_at.to_string(), "2026-03-31T09:42:00Z");
    assert_eq!(newest.size, fs::metadata(&newest.path).unwrap().len());
}

#[test]
fn where_a_backup_cannot_be_made_nothing_is_replaced() {
    let place = Place::new();
    let (library, name) = backed_up(&place);
    let map = library.load(map_id()).unwrap();
    library.change(map_id(), new_text(&map, CARD, "Changed"), note(2, "change-card 1")).unwrap();
    // A folder stands where the copy of today would go.
    let in_the_way =
        place.folder.path().join("backups/library-2026-03-31T093100Z-before-restore.unfinished");
    fs::create_dir_all(in_the_way.join("x")).unwrap();
    let refused = library.restore_backup(&name).unwrap_err();
    assert!(refused.to_string().contains("backups"), "{refused}");
    assert_eq!(text(&library), "Changed");
    let only_read = place.open_to_read().unwrap().restore_backup(&name).unwrap_err();
    assert!(matches!(only_read, StoreError::OnlyRead { .. }), "{only_read:?}");
}

#[test]
fn what_is_kept_before_restoring_drives_out_nothing_that_somebody_asked_for() {
    let place = Place::new();
    let (library, first) = backed_up(&place);
    for _ in 1..10 {
        library.backup().unwrap();
        place.held.pass(SignedDuration::from_mins(1));
    }
    let asked: Vec<String> = library.backups().into_iter().map(|it| it.name).collect();
    assert_eq!(asked.len(), 10);
    for _ in 0..12 {
        library.restore_backup(&first).unwrap();
        place.held.pass(SignedDuration::from_mins(1));
    }
    let told = library.backups();
    assert!(asked.iter().all(|name| told.iter().any(|it| it.name == *name)), "{told:?}");
    let kept = told.iter().filter(|it| it.occasion == Occasion::BeforeRestore).count();
    assert_eq!((kept, told.len()), (10, 20));
    assert_eq!(told.last().unwrap().made_at.to_string(), "2026-03-31T09:51:00Z");
}

#[test]
fn a_backup_that_is_restored_stays_although_it_is_the_oldest_of_its_kind() {
    let place = Place::new();
    let (library, first) = backed_up(&place);
    let kept: Vec<String> = (0..10)
        .map(|_| {
            place.held.pass(SignedDuration::from_mins(1));
            library.restore_backup(&first).unwrap().kept
        })
        .collect();
    place.held.pass(SignedDuration::from_mins(1));
    library.restore_backup(&kept[0]).unwrap();
    assert!(library.backups().iter().any(|it| it.name == kept[0]));
    library.restore_backup(&kept[0]).unwrap();
}

#[test]
fn whoever_takes_a_restore_back_within_the_same_second_keeps_both_states() {
    let place = Place::new();
    let (library, name) = backed_up(&place);
    let map = library.load(map_id()).unwrap();
    library.change(map_id(), new_text(&map, CARD, "Changed"), note(2, "change-card 1")).unwrap();
    let changed = library.restore_backup(&name).unwrap().kept;
    let restored = library.restore_backup(&changed).unwrap().kept;
    assert_ne!(changed, restored);
    assert_eq!(text(&library), "Changed");
    library.restore_backup(&restored).unwrap();
    assert_eq!(text(&library), "Not again");
    library.restore_backup(&changed).unwrap();
    assert_eq!(text(&library), "Changed");
}
