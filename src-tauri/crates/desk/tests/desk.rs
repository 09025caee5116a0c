//! What a person does at the desk, without a window: in a folder of its own.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use desk::label::plain;
use desk::wire::{
    AppError, AppErrorCode, Edited, ExportFormat, ExportRequest, FileOpened, Lens, NewMap,
    OpenedMap, PatchWire, SettingsChange, StartingPoint, Startup, plain_json,
};
use desk::{Desk, DeskError, Keep, Options, Start};
use edit::{Columns, Command, Place, Target};
use layout::text::FontSource;
use model::{AnyRecord, Id, RecordKind, Value};
use uuid::Uuid;

/// A desk in a folder of its own.
struct Host {
    folder: tempfile::TempDir,
    desk: Desk,
}

impl Host {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::open(options(folder.path(), Start::Library)).unwrap();
        Self { folder, desk }
    }

    /// Closes the desk and opens another one on the same library.
    fn again(self, start: Start) -> Self {
        let Self { folder, desk } = self;
        desk.close();
        drop(desk);
        let desk = Desk::open(options(folder.path(), start)).unwrap();
        Self { folder, desk }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, text).unwrap();
        path
    }

    fn new_map(&self, stage_set: Option<&str>) -> Uuid {
        let with = match stage_set {
            Some(name) => StartingPoint::StageSet { name: name.into() },
            None => StartingPoint::Blank,
        };
        let options = NewMap { title: "A fault".into(), with };
        self.desk.create_map(&options).unwrap()
    }
}

fn options(folder: &Path, start: Start) -> Options {
    Options {
        library: Some(folder.join("library.sqlite")),
        settings: Keep::BesideLibrary { before: None },
        system_language: "en_GB.UTF-8".into(),
        fonts: FontSource::Bundled,
        start,
    }
}

fn first(opened: &OpenedMap, kind: RecordKind) -> Uuid {
    opened.records.iter().find(|record| record.kind() == kind).unwrap().uuid()
}

fn texts(opened: &OpenedMap) -> Vec<String> {
    let cards = opened.records.iter().filter_map(|record| match record {
        AnyRecord::Card(card) => Some(card.text.clone()),
        _ => None,
    });
    let mut texts: Vec<String> = cards.collect();
    texts.sort();
    texts
}

/// A cell of the first lane that holds cards.
fn cell(opened: &OpenedMap) -> Place {
    Place::Cell {
        lane: Id::new(first(opened, RecordKind::Lane)),
        touchpoint: Id::new(first(opened, RecordKind::Touchpoint)),
        before: None,
    }
}

fn add_card(host: &Host, map: Uuid, opened: &OpenedMap, text: &str) -> Edited {
    let command = Command::Create {
        record: RecordKind::Card,
        id: Uuid::now_v7(),
        at: Some(cell(opened)),
        set: Columns::from([("text".to_owned(), Value::Text(text.to_owned()))]),
    };
    host.desk.edit(map, command, None).unwrap()
}

#[test]
fn a_new_map_is_listed_opened_and_drawn() {
    let host = Host::new();
    let map = host.new_map(Some("classic"));
    let listed = host.desk.library().unwrap();
    assert_eq!(listed.len(), 1);
    assert_eq!((listed[0].title.as_str(), listed[0].counts.stages), ("A fault", 4));

    let opened = host.desk.open_map(map).unwrap();
    assert_eq!(opened.records[0].kind(), RecordKind::MapInfo);
    assert_eq!(opened.history.undo, None);
    let drawn: Vec<String> = opened
        .scene
        .nodes
        .iter()
        .flat_map(|node| node.items)
        .filter_map(|item| match item {
            scene::wire::ItemWire::Text(text) => text.lines.lines().next().map(str::to_owned),
            _ => None,
        })
        .collect();
    for title in ["A fault", "Awareness", "Consideration", "Purchase", "Advocacy"] {
        assert!(drawn.iter().any(|text| text == title), "{title} is not among {drawn:?}");
    }
    let thumbnail = host.desk.thumbnail(map).unwrap();
    assert!(thumbnail.starts_with("data:image/png;base64,"));
    host.desk.look_through(map, Lens::Outline).unwrap();
    assert_eq!(host.desk.thumbnail(map).unwrap(), thumbnail, "it shows the journey");
}

#[test]
fn an_edit_answers_with_what_differs_and_can_be_taken_back() {
    let host = Host::new();
    let map = host.new_map(Some("classic"));
    let opened = host.desk.open_map(map).unwrap();
    let edited = add_card(&host, map, &opened, "The line is dead");
    assert_eq!(edited.revision, opened.revision + 1);
    assert_eq!(edited.changes.len(), 1);
    assert_eq!(edited.label, "Add card");
    assert_eq!(edited.history.undo.as_deref(), Some("Add card"));
    assert!(!edited.patch.changed.is_empty());
    assert!(edited.patch.changed.len() < opened.scene.nodes.len());

    let undone = host.desk.undo(map).unwrap();
    assert_eq!(undone.changes, edit::invert(&edited.changes));
    assert_eq!(undone.history.redo.as_deref(), Some("Add card"));
    assert!(!undone.patch.removed.is_empty());
    let redone = host.desk.redo(map).unwrap();
    assert_eq!(redone.changes, edited.changes);
    assert_eq!(texts(&host.desk.open_map(map).unwrap()), ["The line is dead"]);
}

#[test]
fn patches_amount_to_the_whole_picture() {
    let host = Host::new();
    let map = host.desk.open_sample().unwrap();
    let opened = host.desk.open_map(map).unwrap();
    let mut nodes: std::collections::BTreeMap<String, serde_json::Value> = opened
        .scene
        .nodes
        .iter()
        .map(|node| (node.id.clone(), serde_json::to_value(&node).unwrap()))
        .collect();
    let mut play = |edited: Edited| {
        for node in edited.patch.changed.iter() {
            nodes.insert(node.id.clone(), serde_json::to_value(&node).unwrap());
        }
        for (id, frame) in &edited.patch.moved {
            nodes.get_mut(id).unwrap()["frame"] = serde_json::json!(frame);
        }
        for id in &edited.patch.removed {
            nodes.remove(id);
        }
    };
    play(add_card(&host, map, &opened, "One"));
    play(add_card(&host, map, &opened, "Two, with rather more to say than the first one had"));
    let touchpoint =
        Target { record: RecordKind::Touchpoint, id: first(&opened, RecordKind::Touchpoint) };
    play(host.desk.edit(map, Command::Remove { targets: vec![touchpoint] }, None).unwrap());
    play(host.desk.undo(map).unwrap());
    play(host.desk.undo(map).unwrap());

    let whole = host.desk.open_map(map).unwrap();
    let whole: std::collections::BTreeMap<String, serde_json::Value> = whole
        .scene
        .nodes
        .iter()
        .map(|node| (node.id.clone(), serde_json::to_value(&node).unwrap()))
        .collect();
    assert_eq!(nodes, whole);
}

#[test]
fn what_is_foreseen_is_what_comes_and_nothing_of_it_is_kept() {
    let host = Host::new();
    let map = host.desk.open_sample().unwrap();
    let opened = host.desk.open_map(map).unwrap();
    let cards = opened.records.iter().filter(|record| record.kind() == RecordKind::Card);
    let cards: Vec<Uuid> = cards.map(AnyRecord::uuid).collect();
    let to = cell(&opened);
    let moved = |ids: &[Uuid]| Command::Move { record: RecordKind::Card, ids: ids.to_vec(), to };
    let (one, other) = (moved(&cards[5..7]), moved(&cards[8..9]));
    let drawn = |patch: &PatchWire| serde_json::to_string(patch).unwrap();

    // Seen in any order and as often as one likes, it is the same.
    let first = drawn(&host.desk.foresee(map, std::slice::from_ref(&one)).unwrap());
    let both = host.desk.foresee(map, &[one.clone(), other]).unwrap();
    assert_eq!(drawn(&host.desk.foresee(map, std::slice::from_ref(&one)).unwrap()), first);
    assert_ne!(drawn(&both), first);
    assert!(host.desk.foresee(map, &[]).unwrap().changed.is_empty());

    let before = host.desk.open_map(map).unwrap();
    assert_eq!(before.records, opened.records);
    assert_eq!(before.history, opened.history);
    assert_eq!(drawn(&host.desk.edit(map, one, None).unwrap().patch), first);

    let refused = Command::Move { record: RecordKind::Card, ids: vec![Uuid::nil()], to };
    assert!(host.desk.foresee(map, &[refused]).is_err());
}

#[test]
fn a_map_that_was_never_sent_is_sent_whole_with_its_first_edit() {
    let host = Host::new();
    let map = host.desk.open_sample().unwrap();
    let opened = host.desk.open_map(map).unwrap();
    let host = host.again(Start::Library);
    let edited = add_card(&host, map, &opened, "One");
    assert!(edited.patch.changed.len() > opened.scene.nodes.len());
    assert_eq!(edited.patch.changed.iter().next().unwrap().id, opened.scene.root);
}

#[test]
fn a_refused_command_says_why_and_changes_nothing() {
    let host = Host::new();
    let map = host.new_map(None);
    let id = Uuid::now_v7();
    let targets = vec![Target { record: RecordKind::Card, id }];
    let error: AppError = host
        .desk
        .edit(map, Command::Remove { targets }, None)
        .unwrap_err()
        .said(&host.desk.words());
    assert_eq!(error.code, AppErrorCode::Outdated);
    assert_eq!(error.about.record, Some(Target { record: RecordKind::Card, id }));
    assert!(error.message.ends_with('.') && error.hint.is_some(), "{error:?}");
    assert_eq!(host.desk.open_map(map).unwrap().history.undo, None);
}

#[test]
fn all_is_there_after_the_desk_was_closed() {
    let host = Host::new();
    let map = host.new_map(Some("delivery"));
    let opened = host.desk.open_map(map).unwrap();
    add_card(&host, map, &opened, "Kept");
    let host = host.again(Start::Library);
    let opened = host.desk.open_map(map).unwrap();
    assert_eq!(texts(&opened), ["Kept"]);
    assert_eq!(opened.history.undo.as_deref(), Some("Add card"));
    host.desk.undo(map).unwrap();
    assert_eq!(texts(&host.desk.open_map(map).unwrap()), [""; 0]);
}

#[test]
fn text_is_pasted_as_a_card_a_line_and_records_as_records() {
    let host = Host::new();
    let map = host.new_map(Some("classic"));
    let opened = host.desk.open_map(map).unwrap();
    let at = cell(&opened);
    host.desk.paste(map, "One\r\n\n  Two  \n", at, None).unwrap();
    assert_eq!(texts(&host.desk.open_map(map).unwrap()), ["One", "Two"]);

    let nothing = host.desk.paste(map, " \n ", at, None);
    assert!(matches!(nothing, Err(DeskError::NothingToPaste)));
    let table = host.desk.paste(map, "Up\t\nDown\t\n", at, None).unwrap();
    assert_eq!(table.label, "Add 2 cards");
    host.desk.undo(map).unwrap();

    let opened = host.desk.open_map(map).unwrap();
    let targets: Vec<Target> = opened
        .records
        .iter()
        .filter(|record| record.kind() == RecordKind::Card)
        .map(|record| Target { record: RecordKind::Card, id: record.uuid() })
        .collect();
    let clip = host.desk.copy(map, &targets).unwrap();
    let other = host.new_map(Some("delivery"));
    let there = host.desk.open_map(other).unwrap();
    let pasted = host.desk.paste(other, &clip, cell(&there), None).unwrap();
    assert_eq!(pasted.label, "Paste 2 cards");
    assert_eq!(texts(&host.desk.open_map(other).unwrap()), ["One", "Two"]);
}

#[test]
fn lines_that_are_pasted_into_a_stage_are_touchpoints() {
    let host = Host::new();
    let map = host.new_map(Some("classic"));
    let opened = host.desk.open_map(map).unwrap();
    let stage = Id::new(first(&opened, RecordKind::Stage));
    let at = Place::Stage { stage, before: None };
    let pasted = host.desk.paste(map, "Waits\nIs called back\n", at, None).unwrap();
    let made = pasted.changes.iter().filter(|change| change.record == RecordKind::Touchpoint);
    assert_eq!(made.count(), 2);
}

#[test]
fn commands_of_one_mark_are_one_step() {
    let host = Host::new();
    let map = host.new_map(Some("classic"));
    let opened = host.desk.open_map(map).unwrap();
    let mark = Some(Uuid::now_v7());
    for text in ["One", "Two"] {
        host.desk.paste(map, text, cell(&opened), mark).unwrap();
    }
    assert_eq!(host.desk.undo(map).unwrap().changes.len(), 2);
    assert_eq!(host.desk.open_map(map).unwrap().history.undo, None);
}

#[test]
fn a_map_is_duplicated_deleted_and_brought_back() {
    let host = Host::new();
    let map = host.new_map(None);
    let copy = host.desk.duplicate_map(map).unwrap();
    let titles = |host: &Host| -> Vec<String> {
        let mut titles: Vec<String> =
            host.desk.library().unwrap().into_iter().map(|entry| entry.title).collect();
        titles.sort();
        titles
    };
    assert_eq!(titles(&host), ["A fault", "Copy of A fault"]);
    host.desk.delete_map(copy).unwrap();
    assert_eq!(titles(&host), ["A fault"]);
    host.desk.restore_map(copy).unwrap();
    assert_eq!(titles(&host), ["A fault", "Copy of A fault"]);
    let missing: AppError =
        host.desk.open_map(Uuid::now_v7()).unwrap_err().said(&host.desk.words());
    assert_eq!(missing.code, AppErrorCode::Missing);
}

#[test]
fn a_map_leaves_as_every_format_and_comes_back_from_those_that_hold_it() {
    let host = Host::new();
    let map = host.desk.open_sample().unwrap();
    for (format, begins) in [
        (ExportFormat::Journey, &b"PK"[..]),
        (ExportFormat::Json, b"{"),
        (ExportFormat::Pdf, b"%PDF-"),
        (ExportFormat::Svg, b"<svg"),
        (ExportFormat::Png, b"\x89PNG"),
    ] {
        let path = host.path(&format!("out.{}", format.extension()));
        let request = ExportRequest { format, ..ExportRequest::default() };
        let saved = host.desk.export(map, &request, &path).unwrap();
        assert_eq!(saved.name, format!("out.{}", format.extension()));
        let bytes = fs::read(&path).unwrap();
        let head = &bytes[..bytes.len().min(200)];
        assert!(head.windows(begins.len()).any(|part| part == begins), "{format:?}");
        assert_eq!(host.desk.saved_path(saved.id.parse().unwrap()).unwrap(), path);
    }
    // The very same map is in the library already.
    for name in ["out.journey", "out.json", "out.pdf"] {
        let opened = host.desk.open_file(&host.path(name)).unwrap();
        let same = FileOpened::Map { map: map.to_string(), warnings: Vec::new() };
        assert_eq!(opened, same, "{name}");
    }
    // Elsewhere it comes in as it was.
    let other = Host::new();
    let opened = other.desk.open_file(&host.path("out.pdf")).unwrap();
    assert_eq!(opened, FileOpened::Map { map: map.to_string(), warnings: Vec::new() });
    let records = |host: &Host| host.desk.open_map(map).unwrap().records;
    assert_eq!(records(&host), records(&other));
    // A version that differs is put beside it.
    let here = other.desk.open_map(map).unwrap();
    add_card(&other, map, &here, "Another thought");
    let FileOpened::Map { map: beside, warnings } =
        other.desk.open_file(&host.path("out.journey")).unwrap()
    else {
        panic!("a map was expected");
    };
    assert_ne!(beside, map.to_string());
    assert_eq!(warnings.len(), 1);
}

#[test]
fn a_copy_is_saved_in_the_format_that_its_name_says_or_not_at_all() {
    let host = Host::new();
    let map = host.new_map(None);
    host.desk.save_copy(map, &host.path("a.json")).unwrap();
    assert!(fs::read(host.path("a.json")).unwrap().starts_with(b"{"));
    let refused = host.desk.save_copy(map, &host.path("a.docx"));
    assert!(matches!(refused, Err(DeskError::Ending { .. })));
    assert!(!host.path("a.docx").exists());
    let error: AppError = host
        .desk
        .save_copy(map, &host.path("no/such/folder/a.json"))
        .unwrap_err()
        .said(&host.desk.words());
    assert_eq!(error.code, AppErrorCode::Storage);
}

#[test]
fn what_goes_wrong_is_said_in_the_language_of_the_window() {
    let host = Host::new();
    let german = SettingsChange { language: Some("de".into()), ..SettingsChange::default() };
    host.desk.change_settings(german).unwrap();
    let check = |name: &str, bytes: &[u8], message: &str, hint: &str| {
        let path = host.path(name);
        fs::write(&path, bytes).unwrap();
        let error = host.desk.open_file(&path).unwrap_err().said(&host.desk.words());
        assert_eq!(plain(&error.message), message);
        assert_eq!(plain(&error.hint.unwrap()), hint);
    };
    check(
        "leer.journey",
        b"",
        "leer.journey: Die Datei ist leer.",
        "Vielleicht ist das Kopieren misslungen. Lass dir die Datei noch einmal geben.",
    );
    // No word of the library that unpacks, and the file is named as it is.
    check(
        "kaputt",
        b"PK\x03\x04 and no more",
        "kaputt: Die Datei ist gepackt, aber das Verzeichnis ihrer Teile am Ende fehlt oder ist \
         beschädigt.",
        "Vielleicht ist die Kopie beschädigt oder abgeschnitten. Lass dir die Datei noch einmal \
         geben.",
    );
    check(
        "falsch.json",
        b"{ \"format\" \"x\" }",
        "falsch.json, Zeile 1, Spalte 12: Das JSON ist fehlerhaft. Hier fehlt ein Doppelpunkt.",
        "Wurde die Datei von Hand bearbeitet, dann sieh an der genannten Stelle nach.",
    );
    check(
        "preise.csv",
        b"name,price\n",
        "preise.csv: Die Tabelle hat Spaltenköpfe, aber keine Zeilen.",
        "Prüfe, ob die richtige Datei gewählt und gespeichert ist.",
    );

    let table = host.write("reise.csv", "stage;touchpoint;text\nKauf;;gut\nKauf;Zahlen;zu;teuer\n");
    let preview = host.desk.preview_file(&table, None).unwrap();
    assert_eq!(preview.table.unwrap().writing.unwrap().delimiter, "Semikolon");
    let said: Vec<String> = preview.problems.iter().map(|it| plain(&it.message)).collect();
    assert_eq!(said, ["Die Zeile hat 4 Felder, überschrieben sind 3."]);
}

const TABLE: &str = "stage,touchpoint,channel,lane,text,emotion,owner,source\n\
    Report,Call the hotline,Phone,Pain points,On hold for 20 minutes,-2,Contact centre,\n\
    Report,Call the hotline,Phone,Quotes,\u{201c}Again?\u{201d},it depends,,\n\
    too,few\n\
    Repair,Technician visits,Visit,Frontstage,Replaces the router,1,Field service,\n";

#[test]
fn a_table_is_previewed_and_imported_in_one_step() {
    let host = Host::new();
    let path = host.write("field-service.csv", TABLE);
    let FileOpened::Import { preview } = host.desk.open_file(&path).unwrap() else {
        panic!("a table was expected");
    };
    let table = preview.table.as_ref().unwrap();
    assert_eq!(table.writing.as_ref().unwrap().delimiter, "commas");
    assert_eq!((preview.title.as_str(), table.rows, table.taken), ("Field service", 4, 3));
    assert_eq!((preview.counts.stages, preview.counts.touchpoints), (2, 2));
    assert_eq!(preview.counts.pain_points, 1);
    let left_out: Vec<u64> =
        preview.problems.iter().filter(|it| it.left_out).map(|it| it.line).collect();
    assert_eq!(left_out, [4]);
    assert!(preview.problems.iter().any(|it| it.line == 3 && !it.left_out), "{preview:?}");
    assert_eq!(host.desk.library().unwrap().len(), 0);

    let imported = host.desk.import_file(&preview.id, None).unwrap();
    let map: Uuid = imported.map.parse().unwrap();
    let opened = host.desk.open_map(map).unwrap();
    assert_eq!(opened.history.undo.as_deref(), Some("Import of field-service.csv"));
    assert!(texts(&opened).contains(&"On hold for 20 minutes".to_owned()));
    assert!(matches!(host.desk.import_file(&preview.id, None), Err(DeskError::Preview(_))));
    host.desk.undo(map).unwrap();
    assert_eq!(host.desk.open_map(map).unwrap().records.len(), 1);
}

#[test]
fn a_table_extends_the_map_that_is_open() {
    let host = Host::new();
    let map = host.new_map(Some("classic"));
    let before = host.desk.open_map(map).unwrap();
    let path = host.write("more.csv", TABLE);
    let preview = host.desk.preview_file(&path, Some(map)).unwrap();
    let edited = host.desk.import_file(&preview.id, Some(map)).unwrap().edited.unwrap();
    assert_eq!(edited.revision, before.revision + 1);
    assert_eq!(edited.label, "Import of more.csv");
    host.desk.undo(map).unwrap();
    let after = host.desk.open_map(map).unwrap();
    assert_eq!(after.records, before.records);
}

#[test]
fn files_that_are_none_of_ours_are_refused_by_name() {
    let host = Host::new();
    let check = |name: &str, text: &str, code: AppErrorCode| {
        let path = host.write(name, text);
        let error: AppError = host.desk.open_file(&path).unwrap_err().said(&host.desk.words());
        assert_eq!(error.code, code, "{error:?}");
        assert_eq!(error.about.file.as_deref(), Some(name), "{error:?}");
    };
    check("empty.journey", "", AppErrorCode::Unreadable);
    check("broken.json", "{ \"format\": ", AppErrorCode::Unreadable);
    check("other.csv", "name,price\n", AppErrorCode::Unreadable);
    check("bare.pdf", "%PDF-1.7\n%%EOF\n", AppErrorCode::Unreadable);
    assert_eq!(host.desk.library().unwrap().len(), 0);
    assert!(host.desk.recent_files().is_empty());
}

#[test]
fn what_the_app_was_started_for_is_told_once() {
    let host = Host::new();
    let path = host.write("table.csv", TABLE);
    let host = host.again(Start::File(path));
    assert!(matches!(
        host.desk.settings().open,
        Startup::Opened { opened: FileOpened::Import { .. } }
    ));
    assert_eq!(host.desk.settings().open, Startup::Library);
    assert_eq!(host.desk.recent_files()[0].name, "table.csv");
    let unattended = Start::Unattended(host.path("table.csv"));
    let host = host.again(unattended);
    assert!(matches!(
        host.desk.settings().open,
        Startup::Opened { opened: FileOpened::Map { .. } }
    ));
    let host = host.again(Start::Sample);
    assert!(matches!(host.desk.settings().open, Startup::Opened { .. }));
    // The sample comes with what it shall become.
    assert_eq!(host.desk.library().unwrap().len(), 3);
    let gone = host.path("gone.journey");
    let host = host.again(Start::File(gone));
    assert!(matches!(host.desk.settings().open, Startup::Failed { .. }));
}

#[test]
fn what_was_prepared_is_what_is_told() {
    let map_of = |startup: Startup| match startup {
        Startup::Opened { opened: FileOpened::Map { map, .. } } => map.parse::<Uuid>().unwrap(),
        other => panic!("no map: {other:?}"),
    };
    let host = Host::new();
    host.desk.open_map(host.desk.open_sample().unwrap()).unwrap();
    // As if it had not been prepared; both with the line breaks of the first.
    let host = host.again(Start::Sample);
    let plain = host.desk.open_map(map_of(host.desk.settings().open)).unwrap();
    let host = host.again(Start::Sample);
    host.desk.prepare();
    host.desk.prepare();
    let map = map_of(host.desk.settings().open);
    let told = host.desk.tell_map(map).unwrap();
    let prepared = told.opened.clone();
    assert!(told.into_json().unwrap() == plain_json(&prepared).unwrap(), "it is told otherwise");
    assert_eq!(prepared.revision, 1);
    assert_eq!(prepared.records, plain.records);
    let wire = |opened: &OpenedMap| serde_json::to_string(&opened.scene).unwrap();
    assert_eq!(wire(&prepared), wire(&plain));
    assert_eq!(add_card(&host, map, &prepared, "It is dead.").revision, 2);
    assert_eq!(host.desk.settings().open, Startup::Library);

    // What happens before the window asks is in the answer.
    let host = host.again(Start::Sample);
    host.desk.prepare();
    add_card(&host, map, &prepared, "Still dead.");
    let german = SettingsChange { language: Some("de".into()), ..SettingsChange::default() };
    host.desk.change_settings(german).unwrap();
    let late = host.desk.open_map(map).unwrap();
    assert!(texts(&late).contains(&"Still dead.".to_owned()));
    let undo = late.history.undo.clone().unwrap();
    assert!(undo.contains("Zettel"), "{undo}");

    // A file that cannot be opened is told as ever.
    let gone = host.path("gone.journey");
    let host = host.again(Start::File(gone));
    host.desk.prepare();
    assert!(matches!(host.desk.settings().open, Startup::Failed { .. }));
}

#[test]
fn names_for_files_are_fit_for_every_system() {
    let host = Host::new();
    let check = |title: &str, expected: &str| {
        let map = host
            .desk
            .create_map(&NewMap { title: title.into(), with: StartingPoint::Blank })
            .unwrap();
        assert_eq!(host.desk.name_for_file(map).unwrap(), expected);
    };
    check("A fault", "A fault");
    check("Q: why / how?", "Q- why - how-");
    check("../../etc", "-..-etc");
    check("", "Untitled map");
}
