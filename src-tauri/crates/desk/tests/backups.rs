//! Backups of the library, as a person has to do with them.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use desk::label::plain;
use desk::wire::{MapNow, NewMap, Occasion, StartingPoint};
use desk::{Desk, Options};
use edit::{Columns, Command};
use layout::text::FontSource;
use model::{RecordKind, Value};
use uuid::Uuid;

fn desk_in(folder: &Path) -> Desk {
    let options = Options {
        library: Some(folder.join("library.sqlite")),
        system_language: "en_GB.UTF-8".into(),
        fonts: FontSource::Bundled,
        ..Options::default()
    };
    Desk::open(options).unwrap()
}

fn new_map(desk: &Desk, title: &str) -> Uuid {
    desk.create_map(&NewMap { title: title.into(), with: StartingPoint::Blank }).unwrap()
}

fn rename(desk: &Desk, map: Uuid, title: &str) {
    let set = Columns::from([("title".to_owned(), Value::Text(title.to_owned()))]);
    let command = Command::Change { record: RecordKind::MapInfo, ids: vec![map], set };
    desk.edit(map, command, None).unwrap();
}

fn titles(desk: &Desk) -> Vec<String> {
    let mut titles: Vec<String> =
        desk.library().unwrap().into_iter().map(|entry| entry.title).collect();
    titles.sort();
    titles
}

#[test]
fn a_backup_is_restored_while_a_map_is_open_and_the_library_of_before_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk_in(folder.path());
    let map = new_map(&desk, "First");
    let made = desk.make_backup().unwrap();
    assert_eq!((made.occasion, made.maps), (Occasion::Asked, Some(1)));
    desk.open_map(map).unwrap();
    rename(&desk, map, "Changed");
    let later = new_map(&desk, "Later");
    desk.open_map(later).unwrap();

    let restored = desk.restore_backup(&made.name).unwrap();
    assert_eq!(restored.maps, 1);
    assert_eq!(titles(&desk), ["First"]);
    assert_eq!(desk.open_map(map).unwrap().scene.title, "First");
    assert!(desk.open_map(later).is_err());
    rename(&desk, map, "Goes on");
    assert_eq!(desk.undo(map).unwrap().history.undo, None);

    let backups = desk.backups().unwrap();
    assert!(backups.iter().any(|it| it.name == restored.kept && it.maps == Some(2)));
    desk.restore_backup(&restored.kept).unwrap();
    assert_eq!(titles(&desk), ["Changed", "Later"]);
    assert_eq!(desk.check().unwrap().problems, []);
}

#[test]
fn a_single_map_comes_back_beside_what_it_became() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk_in(folder.path());
    let sample = desk.open_sample().unwrap();
    let kept = new_map(&desk, "Kept");
    let made = desk.make_backup().unwrap();
    let now = |desk: &Desk, map: Uuid| {
        let maps = desk.maps_in_backup(&made.name).unwrap();
        maps.into_iter().find(|it| it.id == map.to_string()).unwrap().now
    };
    assert_eq!(now(&desk, sample), MapNow::Same);

    // One that has been changed stays, and the other stands beside it.
    rename(&desk, sample, "Not what it was");
    assert_eq!(now(&desk, sample), MapNow::Changed);
    let before = desk.library().unwrap().len();
    let copy = desk.bring_back(&made.name, sample).unwrap();
    assert!(copy.is_copy && copy.title.ends_with("(from a backup)"), "{}", copy.title);
    assert_eq!(desk.library().unwrap().len(), before + 1);
    let copied = desk.open_map(copy.map.parse().unwrap()).unwrap();
    assert_eq!(copied.scene.title, copy.title);
    assert!(copied.scene.nodes.iter().any(|node| node.id.starts_with("card:")));
    assert_eq!(desk.open_map(sample).unwrap().scene.title, "Not what it was");

    // One that is in the bin is taken out again, and is no copy.
    desk.delete_map(kept).unwrap();
    assert_eq!(now(&desk, kept), MapNow::Gone);
    let back = desk.bring_back(&made.name, kept).unwrap();
    assert_eq!((back.map, back.is_copy), (kept.to_string(), false));
    assert_eq!(now(&desk, kept), MapNow::Same);
    assert_eq!(desk.check().unwrap().problems, []);
}

#[test]
fn a_backup_that_cannot_be_read_is_listed_as_such_and_refused() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk_in(folder.path());
    let map = new_map(&desk, "First");
    let made = desk.make_backup().unwrap();
    let path = desk.backup_path(&made.name).unwrap();
    fs::write(&path, "no library at all").unwrap();
    assert_eq!(desk.backups().unwrap()[0].maps, None);
    for refused in [
        desk.restore_backup(&made.name).unwrap_err(),
        desk.maps_in_backup(&made.name).unwrap_err(),
        desk.bring_back(&made.name, map).unwrap_err(),
    ] {
        let said = refused.said(&desk.words());
        assert!(plain(&said.message).contains("cannot be used"), "{}", said.message);
        assert!(said.hint.unwrap().contains("another backup"));
    }
    assert_eq!(titles(&desk), ["First"]);
    assert!(desk.backup_path("../library.sqlite").is_err());
}

#[test]
fn a_map_that_was_changed_and_then_deleted_comes_back_under_its_own_title() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk_in(folder.path());
    let map = new_map(&desk, "First");
    let made = desk.make_backup().unwrap();
    desk.open_map(map).unwrap();
    rename(&desk, map, "Changed");
    desk.delete_map(map).unwrap();
    assert_eq!(desk.maps_in_backup(&made.name).unwrap()[0].now, MapNow::Gone);

    let back = desk.bring_back(&made.name, map).unwrap();
    assert_eq!((back.title.as_str(), back.is_copy), ("First", false));
    assert!(back.other_in_bin);
    assert_eq!(titles(&desk), ["First"]);
    // What was deleted is as it was, and can still be had.
    desk.restore_map(map).unwrap();
    assert_eq!(titles(&desk), ["Changed", "First"]);
    assert_eq!(desk.check().unwrap().problems, []);
}

#[test]
fn a_map_that_can_no_longer_be_read_comes_back_out_of_a_backup() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk_in(folder.path());
    let map = new_map(&desk, "First");
    let made = desk.make_backup().unwrap();
    desk.close();
    drop(desk);
    // A lane says that it is of a kind that there is not.
    let path = folder.path().join("library.sqlite");
    let mut bytes = fs::read(&path).unwrap();
    let row = bytes.windows(16).position(|it| it == b"Emotionsemotions").unwrap();
    bytes[row + 8..row + 16].copy_from_slice(b"whatever");
    fs::write(&path, bytes).unwrap();

    let desk = desk_in(folder.path());
    assert!(desk.open_map(map).is_err());
    assert_eq!(desk.maps_in_backup(&made.name).unwrap()[0].now, MapNow::Changed);
    let back = desk.bring_back(&made.name, map).unwrap();
    assert!(back.is_copy && back.title.starts_with("First"), "{back:?}");
    assert_eq!(desk.open_map(back.map.parse().unwrap()).unwrap().scene.title, back.title);
}
