//! A map of the future, what it is compared with, and journeys inside of a
//! touchpoint.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use desk::wire::{Lens, NewFuture};
use desk::{Desk, Options};
use edit::{Carried, Command};
use layout::text::FontSource;
use model::records::{MapState, OwnerState};
use model::{AnyRecord, RecordKind, Value};
use scene::wire::Nodes;
use tempfile::TempDir;
use uuid::Uuid;

fn desk() -> (Desk, TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let library = Some(folder.path().join("library.sqlite"));
    let options = Options { library, fonts: FontSource::Bundled, ..Options::default() };
    (Desk::open(options).unwrap(), folder)
}

fn records(desk: &Desk, map: Uuid) -> Vec<AnyRecord> {
    desk.open_map(map).unwrap().records
}

fn touchpoints(desk: &Desk, map: Uuid) -> Vec<Uuid> {
    let all = records(desk, map);
    all.iter().filter(|it| it.kind() == RecordKind::Touchpoint).map(AnyRecord::uuid).collect()
}

fn set(desk: &Desk, map: Uuid, touchpoint: Uuid, column: &str, value: Value) {
    let set = [(column.to_owned(), value)].into();
    let command = Command::Change { record: RecordKind::Touchpoint, ids: vec![touchpoint], set };
    desk.edit(map, command, None).unwrap();
}

fn says(nodes: &Nodes, text: &str) -> bool {
    serde_json::to_string(nodes).unwrap().contains(text)
}

/// All that a picture says, line after line.
fn said(desk: &Desk, map: Uuid) -> String {
    fn collect(value: &serde_json::Value, into: &mut Vec<String>) {
        match value {
            serde_json::Value::Object(fields) => {
                into.extend(fields.get("lines").and_then(|it| it.as_str()).map(str::to_owned));
                fields.values().for_each(|it| collect(it, into));
            }
            serde_json::Value::Array(items) => items.iter().for_each(|it| collect(it, into)),
            _ => {}
        }
    }
    let mut lines = Vec::new();
    collect(&serde_json::to_value(&desk.open_map(map).unwrap().scene).unwrap(), &mut lines);
    lines.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_future_map_is_beside_the_one_that_it_was_made_from() {
    let (desk, _folder) = desk();
    let today = desk.open_sample().unwrap();
    let asked = NewFuture { title: String::new(), carried: Carried::default() };
    let future = desk.make_future(today, &asked).unwrap();
    let entries = desk.library().unwrap();
    let entry = entries.iter().find(|it| it.id == future.to_string()).unwrap();
    assert_eq!(entry.state, MapState::Future);
    assert!(entry.title.ends_with("– future"), "{}", entry.title);

    // Each knows the other, and which of the two is the later one.
    let here = desk.open_map(future).unwrap();
    let beside = here.beside.unwrap();
    assert_eq!((&*beside.map, beside.is_later), (&*today.to_string(), false));
    let there = desk.open_map(today).unwrap().beside.unwrap();
    assert_eq!((&*there.map, there.is_later), (&*future.to_string(), true));

    // What changes in the future is told, also in the picture.
    let drawn = desk.look_through(future, Lens::Comparison).unwrap();
    assert!(!says(&drawn.patch.changed, "Changed"));
    let first = touchpoints(&desk, future)[0];
    set(&desk, future, first, "owner_state", Value::Text(OwnerState::Disputed.word().into()));
    let seen = desk.open_map(future).unwrap();
    assert!(serde_json::to_string(&seen.scene).unwrap().contains("Changed"));

    // The overlay is drawn as soon as it is asked for, and gone when it is not.
    desk.look_through(future, Lens::Journey).unwrap();
    let over = desk.compare_with(future, Some(today), true).unwrap();
    assert!(over.beside.unwrap().is_drawn);
    assert!(says(&over.patch.changed, "Changed: "));
    let plain = desk.compare_with(future, None, false).unwrap();
    assert!(plain.beside.is_none());
    assert!(!says(&plain.patch.changed, "Changed: "));
}

#[test]
fn a_touchpoint_shows_the_map_that_it_leads_to_as_that_is_now() {
    let (desk, _folder) = desk();
    let sample = desk.open_sample().unwrap();
    let inner = desk.duplicate_map(sample).unwrap();
    let touchpoint = touchpoints(&desk, sample)[0];
    set(&desk, sample, touchpoint, "sub_journey", Value::Text(inner.to_string()));
    let shown = |desk: &Desk| said(desk, sample);
    assert!(shown(&desk).contains("Copy of MetroFibre"));
    assert!(shown(&desk).contains("−2 3"), "the lowest rating and the pain points that are open");

    // What is changed there is seen here.
    let title = [("title".to_owned(), Value::Text("Step by step".into()))].into();
    let rename = Command::Change { record: RecordKind::MapInfo, ids: vec![inner], set: title };
    desk.edit(inner, rename, None).unwrap();
    assert!(shown(&desk).contains("Step by step"));

    // A map that is gone is said to be, and the link is kept.
    desk.delete_map(inner).unwrap();
    assert!(shown(&desk).contains("not in this library"));
    let kept = records(&desk, sample).into_iter().find_map(|it| match it {
        AnyRecord::Touchpoint(it) if it.id.uuid() == touchpoint => it.sub_journey,
        _ => None,
    });
    assert_eq!(kept, Some(inner));
    desk.restore_map(inner).unwrap();
    assert!(shown(&desk).contains("Step by step"));
}
