//! Cards that read alike, as the window asks for them.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use desk::wire::{NewMap, StartingPoint};
use desk::{Desk, Keep, Options, Start};
use edit::{Columns, Command, Place};
use layout::text::FontSource;
use model::{Id, RecordKind, Value};
use uuid::Uuid;

#[test]
fn they_are_named_until_they_are_stacked_or_told_apart() {
    let folder = tempfile::tempdir().unwrap();
    let desk = Desk::open(Options {
        library: Some(folder.path().join("library.sqlite")),
        settings: Keep::BesideLibrary { before: None },
        system_language: "en_GB.UTF-8".into(),
        fonts: FontSource::Bundled,
        start: Start::Library,
    })
    .unwrap();
    let with = StartingPoint::StageSet { name: "classic".into() };
    let map = desk.create_map(&NewMap { title: "A fault".into(), with }).unwrap();
    let opened = desk.open_map(map).unwrap();
    let the = |kind| opened.records.iter().find(|it| it.kind() == kind).unwrap().uuid();
    let lane = Id::new(the(RecordKind::Lane));
    let touchpoint = Id::new(the(RecordKind::Touchpoint));
    let at = Place::Cell { lane, touchpoint, before: None };
    let made = |text: &str| {
        let first_id = Uuid::now_v7();
        let command = Command::CreateCards { first_id, at, texts: vec![text.to_owned()] };
        desk.edit(map, command, None).unwrap();
        first_id
    };
    let (first, other) = (made("Nobody calls back"), made("Nobody ever calls back"));
    made("The invoice is late");
    let found = || desk.look_alikes(map).unwrap();
    assert_eq!(found(), [[first, other]]);
    assert_eq!(desk.like_beside(map, other).unwrap(), [first]);

    let stack = Command::Stack { cards: vec![Id::new(first), Id::new(other)] };
    desk.edit(map, stack, None).unwrap();
    assert!(found().is_empty());
    desk.undo(map).unwrap();
    assert_eq!(found(), [[first, other]]);

    let text = |id: Uuid| Value::Text(id.to_string());
    let set = Columns::from([("card".to_owned(), text(first)), ("other".to_owned(), text(other))]);
    let apart = Command::Create { record: RecordKind::Unlike, id: Uuid::now_v7(), at: None, set };
    desk.edit(map, apart, None).unwrap();
    assert!(found().is_empty() && desk.like_beside(map, other).unwrap().is_empty());
}
