//! What a room full of people is shown of a map, and is told of its edits.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use desk::wire::{Area, Presentation, Projection, ProjectorEvent, SettingsChange, ThemeChoice};
use desk::{Desk, Keep, Options, Start};
use edit::{Columns, Command};
use layout::text::FontSource;
use model::records::ColourBy;
use model::{AnyRecord, RecordKind, Value};
use uuid::Uuid;

fn desk(folder: &tempfile::TempDir) -> Desk {
    Desk::open(Options {
        library: Some(folder.path().join("library.sqlite")),
        settings: Keep::Nothing,
        system_language: "en".into(),
        fonts: FontSource::Bundled,
        start: Start::Library,
    })
    .unwrap()
}

fn presentation(map: Uuid) -> Presentation {
    Presentation {
        map,
        sees: Area { x: 0.0, y: 0.0, width: 100.0, height: 100.0 },
        lit: Vec::new(),
        marker: String::new(),
        blank: false,
        draft: None,
        theme: ThemeChoice::Contrast,
    }
}

fn project(desk: &Desk, map: Uuid) -> Projection {
    desk.project(presentation(map)).unwrap()
}

/// What the projector is told now, as it crosses the bridge.
fn told(desk: &Desk, map: Uuid) -> Option<serde_json::Value> {
    let mut told = None;
    desk.tell_projector(map, |event| told = Some(serde_json::to_value(event).unwrap())).unwrap();
    told
}

fn change(record: RecordKind, id: Uuid, column: &str, text: &str) -> Command {
    let set = Columns::from([(column.to_owned(), Value::Text(text.to_owned()))]);
    Command::Change { record, ids: vec![id], set }
}

#[test]
fn what_is_private_never_leaves_for_the_projector() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(&folder);
    let map = desk.open_sample().unwrap();
    let opened = desk.open_map(map).unwrap();
    let noted = change(RecordKind::MapInfo, map, "notes", "Not for the board");
    desk.edit(map, noted, None).unwrap();

    let sent = serde_json::to_string(&project(&desk, map)).unwrap();
    assert!(sent.contains("Technician mends the line"));
    assert!(!sent.contains("Not for the board"));
    for record in &opened.records {
        let AnyRecord::Card(card) = record else { continue };
        if !card.author.is_empty() {
            assert!(!sent.contains(&format!("– {}", card.author)), "{}", card.author);
        }
        if card.touchpoint.is_none() && card.stage.is_none() {
            assert!(!sent.contains(&card.id.to_string()), "{}", card.text);
        }
    }
    assert!(!sent.contains("parking"));
}

#[test]
fn an_edit_is_told_once_and_only_while_the_map_is_shown() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(&folder);
    let map = desk.open_sample().unwrap();
    let opened = desk.open_map(map).unwrap();
    let card = opened.records.iter().find_map(|record| match record {
        AnyRecord::Card(card) if card.touchpoint.is_some() => Some(card.id.uuid()),
        _ => None,
    });
    let card = card.unwrap();
    let edit =
        |text: &str| desk.edit(map, change(RecordKind::Card, card, "text", text), None).unwrap();

    edit("Nobody looks");
    assert_eq!(told(&desk, map), None);

    let before = project(&desk, map).revision;
    let edited = edit("Everybody looks");
    let news = told(&desk, map).unwrap();
    assert_eq!(news["event"], "changed");
    assert_eq!(news["revision"], edited.revision);
    assert!(edited.revision > before);
    assert!(news["patch"].to_string().contains("Everybody looks"));
    let again = told(&desk, map).unwrap();
    assert_eq!(again["patch"]["changed"], serde_json::json!([]));

    desk.undo(map).unwrap();
    assert!(told(&desk, map).unwrap()["patch"].to_string().contains("Nobody looks"));

    desk.end_projection();
    edit("Nobody looks any more");
    assert_eq!(told(&desk, map), None);
}

#[test]
fn a_map_that_turns_around_is_asked_for_again() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(&folder);
    let map = desk.open_sample().unwrap();
    project(&desk, map);
    desk.edit(map, change(RecordKind::MapInfo, map, "direction", "rtl"), None).unwrap();
    assert_eq!(told(&desk, map).unwrap()["event"], "anew");
}

#[test]
fn the_projector_speaks_the_language_of_the_window() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(&folder);
    let map = desk.open_sample().unwrap();
    let said = |desk: &Desk| serde_json::to_string(&project(desk, map)).unwrap();
    assert!(said(&desk).contains("Frustrations"));
    let german = SettingsChange { language: Some("de".into()), ..SettingsChange::default() };
    desk.change_settings(german).unwrap();
    assert!(!said(&desk).contains("Frustrations"));
}

#[test]
fn what_is_shown_is_nothing_but_a_view() {
    // Whoever sends more than that is refused.
    let mut wire = serde_json::to_value(presentation(Uuid::nil())).unwrap();
    assert!(serde_json::from_value::<Presentation>(wire.clone()).is_ok());
    wire["notes"] = "private".into();
    assert!(serde_json::from_value::<Presentation>(wire).is_err());
    let told =
        serde_json::to_value(ProjectorEvent::Shows { presentation: presentation(Uuid::nil()) });
    assert_eq!(told.unwrap()["presentation"]["blank"], false);
}

#[test]
fn colours_are_those_of_the_facilitator_but_never_say_who_wrote_what() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(&folder);
    let map = desk.open_sample().unwrap();
    let opened = desk.open_map(map).unwrap();
    let author = opened.records.iter().find_map(|record| match record {
        AnyRecord::Card(card) if !card.author.is_empty() => Some(card.author.clone()),
        _ => None,
    });
    let author = author.unwrap();
    let plain = serde_json::to_string(&project(&desk, map).scene).unwrap();

    desk.colour_map(map, ColourBy::Severity).unwrap();
    let told_of = told(&desk, map).unwrap().to_string();
    assert!(told_of.contains("tint-step-"), "the room sees what the facilitator does");

    let own = serde_json::to_string(&desk.colour_map(map, ColourBy::Author).unwrap()).unwrap();
    assert!(own.contains("tint-sky") && own.contains(&author));
    let told_of = told(&desk, map).unwrap().to_string();
    assert!(!told_of.contains("tint-") && !told_of.contains(&author), "{told_of}");
    let anew = serde_json::to_string(&project(&desk, map).scene).unwrap();
    assert_eq!(anew, plain, "as if nothing had been chosen");

    // An edit is told in both pictures.
    let card = opened.records.iter().find_map(|record| match record {
        AnyRecord::Card(card) if card.touchpoint.is_some() && !card.author.is_empty() => {
            Some(card.id.uuid())
        }
        _ => None,
    });
    desk.edit(map, change(RecordKind::Card, card.unwrap(), "text", "Said anew"), None).unwrap();
    let told_of = told(&desk, map).unwrap().to_string();
    assert!(told_of.contains("Said anew") && !told_of.contains("tint-"));
}
