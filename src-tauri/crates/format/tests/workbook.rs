//! The whole map as tables: out, in again, and as others read it.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test fails by panicking, and says when it is not run"
)]

use std::fs;
use std::io::Cursor;
use std::process::Command as Process;
use std::sync::Arc;

use calamine::{Data, Reader as _, Xlsx};
use edit::{Command, apply, play};
use format::table::{Preview, TableWarning, read_table};
use format::workbook;
use model::records::{Card, CardKind, OwnerState};
use model::{AnyRecord, IdSequence, Map, RecordKind, facts, invariants};
use uuid::Uuid;
use words::Words;

use support::{all_maps, empty, nasty};

mod support;

fn read(map: &Map, bytes: &[u8]) -> Preview {
    let mut ids = IdSequence::new(Uuid::from_u128(0x0190_0000_0000_7000_8000_ffff_0000_0000));
    read_table(bytes, "cards.csv", map, &Words::english(), &mut ids).unwrap()
}

fn after(map: &Map, preview: Preview) -> Map {
    let mut map = map.clone();
    let changes = apply(&map, &preview.command()).unwrap();
    play(&mut map, &changes).unwrap();
    assert_eq!(invariants::check(&map), []);
    map
}

#[test]
fn a_map_as_csv_and_back_says_the_same() {
    for (_, map) in all_maps() {
        let csv = workbook::csv(&map);
        assert!(csv.starts_with("\u{feff}record,stage,touchpoint".as_bytes()));
        let preview = read(&empty(), &csv);
        assert_eq!((&preview.skipped[..], &preview.warnings[..]), (&[][..], &[][..]));
        let back = after(&empty(), preview);
        let (out, again) = (String::from_utf8(csv).unwrap(), workbook::csv(&back));
        let again = String::from_utf8(again).unwrap();
        for (out, again) in out.lines().zip(again.lines()) {
            assert_eq!(out, again);
        }
        assert_eq!(out, again);
        let texts = |map: &Map| map.cards.values().map(|it| it.text.clone()).collect::<Vec<_>>();
        assert_eq!(texts(&map), texts(&back));
    }
}

#[test]
fn a_second_import_changes_nothing() {
    for (_, map) in all_maps() {
        let preview = read(&map, &workbook::csv(&map));
        assert!(preview.is_void(), "{:?} {:?}", preview.records.first(), preview.changed.first());
        assert_eq!(preview.present, map.cards.len());
    }
}

#[test]
fn rows_with_ids_change_what_is_there() {
    let map = format::sample().unwrap();
    let csv = String::from_utf8(workbook::csv(&map)).unwrap();
    let pain = map.cards.values().find(|it| it.severity == Some(5)).unwrap();
    let line = csv.lines().find(|line| line.contains(&pain.id.to_string())).unwrap();
    let edited = line.replace(&pain.text, "Nobody told me").replace(",5,", ",3,");
    let preview = read(&map, csv.replace(line, &edited).as_bytes());
    assert_eq!((preview.records.len(), preview.changed.len(), preview.removed.len()), (0, 1, 0));
    let map_after = after(&map, preview);
    let card = &map_after.cards[&pain.id];
    assert_eq!((card.text.as_str(), card.severity), ("Nobody told me", Some(3)));
    // All else is as it was.
    let mut undone = map_after.clone();
    undone.put(AnyRecord::Card(Arc::clone(pain)));
    assert_eq!(undone, map);
}

#[test]
fn a_column_that_was_taken_out_keeps_its_values() {
    let map = format::sample().unwrap();
    let pain = map.cards.values().find(|it| it.severity == Some(5)).unwrap();
    let csv = format!("record,id,text\ncard,{},Other words\n", pain.id);
    // Without its place a card is one that waits: lane and place are said.
    let preview = read(&map, csv.as_bytes());
    let card = &after(&map, preview).cards[&pain.id];
    assert_eq!((card.text.as_str(), card.severity), ("Other words", Some(5)));
    assert_eq!((card.lane, card.touchpoint, card.stage), (pain.lane, pain.touchpoint, pain.stage));
    assert_eq!(card.kind, CardKind::PainPoint);
}

#[test]
fn what_a_cell_cannot_mean_is_reported_and_left() {
    let map = format::sample().unwrap();
    let pain = map.cards.values().find(|it| it.severity == Some(5)).unwrap();
    let csv = format!("record,id,severity,date,kind\ncard,{},9,soon,gossip\n", pain.id);
    let preview = read(&map, csv.as_bytes());
    assert!(preview.is_void());
    let headers: Vec<&str> = preview
        .warnings
        .iter()
        .map(|warning| match warning {
            TableWarning::ValueNotKept { header, .. } => header.as_str(),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(headers, ["kind", "severity", "date"]);
}

#[test]
fn tags_owners_and_places_follow_the_table() {
    let map = format::sample().unwrap();
    let card = map.cards.values().find(|it| it.kind == CardKind::PainPoint).unwrap();
    let stage = facts::stages(&map)[0].clone();
    let csv = format!(
        "record,id,stage,lane,owner,person,tags\ncard,{},{},Ideas,Night shift,Kim,one; two\n",
        card.id, stage.title
    );
    let preview = read(&map, csv.as_bytes());
    let map = after(&map, preview);
    let card = &map.cards[&card.id];
    assert_eq!((card.touchpoint, card.stage), (None, Some(stage.id)));
    assert_eq!(map.lanes[&card.lane].title, "Ideas");
    assert_eq!(card.owner_state, Some(OwnerState::Owned));
    assert_eq!(map.teams[&card.owner_team.unwrap()].name, "Night shift");
    assert_eq!(map.people[&card.owner_person.unwrap()].name, "Kim");
    let tags = map.card_tags.values().filter(|it| it.card == card.id);
    let mut tags: Vec<&str> = tags.map(|it| map.tags[&it.tag].name.as_str()).collect();
    tags.sort_unstable();
    assert_eq!(tags, ["one", "two"]);
}

/// The sheets in German, and what each has a row for.
const SHEETS: [(&str, RecordKind); 18] = [
    ("Zettel", RecordKind::Card),
    ("Kontaktpunkte", RecordKind::Touchpoint),
    ("Bewertungen", RecordKind::Emotion),
    ("Personas", RecordKind::Persona),
    ("Übergaben", RecordKind::HandOff),
    ("Kennzahlen", RecordKind::Metric),
    ("Messungen", RecordKind::Reading),
    ("Maßnahmen", RecordKind::Action),
    ("Erprobungen", RecordKind::Pilot),
    ("Fragen", RecordKind::Question),
    ("Antworten", RecordKind::Answer),
    ("Widersprüche", RecordKind::Inconsistency),
    ("Phasen", RecordKind::Stage),
    ("Zeilen", RecordKind::Lane),
    ("Kanäle", RecordKind::Channel),
    ("Teams", RecordKind::Team),
    ("Personen", RecordKind::Person),
    ("Karte", RecordKind::MapInfo),
];

fn open(bytes: Vec<u8>) -> Xlsx<Cursor<Vec<u8>>> {
    calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap()
}

#[test]
fn others_read_the_workbook() {
    let map = nasty();
    let words = Words::of("de");
    let mut book = open(workbook::xlsx(&map, &words).unwrap());
    assert_eq!(book.sheet_names(), SHEETS.map(|(name, _)| name));
    for (name, kind) in SHEETS {
        let sheet = book.worksheet_range(name).unwrap();
        assert_eq!(sheet.height(), map.count(kind) + 1, "{name}");
    }
    let sheet = book.worksheet_range("Zettel").unwrap();
    let column = |title: &str| {
        let head = sheet.rows().next().unwrap();
        head.iter().position(|cell| *cell == Data::String(title.to_owned())).unwrap()
    };
    let texts: Vec<String> =
        sheet.rows().skip(1).map(|row| row[column("Text des Zettels")].to_string()).collect();
    for text in ["=HYPERLINK(\"http://x\")", "- ask Ana", "@SUM(A1)", "Größe 😡 סדר ترتيب"]
    {
        assert!(texts.iter().any(|it| it == text), "{text}");
    }
    // No text is a formula.
    assert_eq!(book.worksheet_formula("Zettel").unwrap().used_cells().count(), 0);
    let severity = sheet.rows().skip(1).map(|row| &row[column("Schwere")]);
    assert!(severity.clone().any(|cell| *cell == Data::Float(5.0)));
    let days = book.worksheet_range("Maßnahmen").unwrap();
    assert!(days.used_cells().any(|(_, _, cell)| matches!(cell, Data::DateTime(_))));
}

/// For developers: `cargo nextest run -p format --run-ignored only -E
/// 'test(python)'`, where the Python of `THROUGHLINE_PYTHON`, or the usual
/// one, has openpyxl.
#[test]
#[ignore = "needs openpyxl"]
fn the_workbook_comes_back_through_python() {
    let script = "
import datetime, sys
from openpyxl import load_workbook
book = load_workbook(sys.argv[1])
for sheet in book:
    assert sheet.freeze_panes == 'A2' and sheet.auto_filter.ref, sheet.title
    assert sheet.auto_filter.ref.endswith(f'{sheet.max_row}'), sheet.auto_filter.ref
    assert all(it.width >= 8 for it in sheet.column_dimensions.values()), sheet.title
    assert len(sheet.column_dimensions) > 1 and sheet['A1'].font.bold, sheet.title
    assert not any(cell.data_type == 'f' for row in sheet for cell in row), sheet.title
    print(sheet.max_row)
def column(sheet, title):
    heads = {cell.value: cell.column for cell in book[sheet][1]}
    return [row[heads[title] - 1] for row in book[sheet].iter_rows(min_row=2)]
def values(sheet, title, kind):
    found = [cell.value for cell in column(sheet, title) if cell.value is not None]
    assert found and all(type(it) in kind for it in found), (sheet, title, found[:3])
    return found
values('Maßnahmen', 'Bis wann', [datetime.datetime])
values('Zettel', 'Schwere', [int])
values('Bewertungen', 'Emotion', [int, float])
values('Kontaktpunkte', 'Dauer', [datetime.timedelta, datetime.time])
values('Kontaktpunkte', 'Dies ist ein Moment der Wahrheit', [bool])
texts = values('Zettel', 'Text des Zettels', [str])
for text in ['=HYPERLINK(\"http://x\")', '+49 30 901820', '- ask Ana', '@SUM(A1)', '-1.5']:
    assert text in texts, text
book.save(sys.argv[2])
";
    let python = std::env::var("THROUGHLINE_PYTHON").unwrap_or_else(|_| "python3".into());
    let can = Process::new(&python).args(["-c", "import openpyxl"]).output();
    if !can.is_ok_and(|it| it.status.success()) {
        println!("SKIPPED: {python} has no openpyxl");
        return;
    }
    let place = tempfile::tempdir().unwrap();
    let (there, back) = (place.path().join("there.xlsx"), place.path().join("back.xlsx"));
    let mut map = nasty();
    // That library saves neither spaces alone nor what looks like its own escapes.
    let is_lost = |text: &str| text.trim().is_empty() || text.starts_with("_x");
    for card in map.cards.clone().values().filter(|card| is_lost(&card.text)) {
        map.put(Card { text: String::new(), ..(**card).clone() }.into());
    }
    fs::write(&there, workbook::xlsx(&map, &Words::of("de")).unwrap()).unwrap();
    let run = Process::new(&python).args(["-c", script]).arg(&there).arg(&back).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let told = String::from_utf8(run.stdout).unwrap();
    let rows: Vec<usize> = told.lines().map(|line| line.parse().unwrap()).collect();
    assert_eq!(rows, SHEETS.map(|(_, kind)| map.count(kind) + 1));
    // What another program has saved says the same as before.
    let sheet = |bytes: Vec<u8>| open(bytes).worksheet_range(SHEETS[0].0).unwrap();
    let (before, after) = (sheet(fs::read(&there).unwrap()), sheet(fs::read(&back).unwrap()));
    for (before, after) in before.rows().zip(after.rows()) {
        assert_eq!(before, after);
    }
    assert!(support::read(&map, &fs::read(&back).unwrap(), "back.xlsx").is_void());
}

#[test]
fn the_sheet_of_cards_reads_back_in_its_own_language() {
    let map = format::sample().unwrap();
    for language in words::LANGUAGES {
        let mut book = open(workbook::xlsx(&map, &Words::of(language)).unwrap());
        let name = book.sheet_names()[0].clone();
        let sheet = book.worksheet_range(&name).unwrap();
        let rows = sheet.rows().map(|row| {
            row.iter()
                .map(|cell| match cell {
                    Data::DateTime(day) => {
                        let (year, month, day, ..) = day.to_ymd_hms_milli();
                        format!("{year:04}-{month:02}-{day:02}")
                    }
                    other => other.to_string(),
                })
                .collect::<Vec<String>>()
        });
        let csv = format::sheet::commas(&rows.collect::<Vec<_>>());
        let preview = read(&map, csv.as_bytes());
        assert_eq!(preview.warnings, [], "{language}");
        assert!(preview.is_void(), "{language}: {:?}", preview.changed.first());
    }
}

#[test]
fn the_same_map_gives_the_same_bytes() {
    let words = Words::english();
    let map = format::sample().unwrap();
    assert_eq!(workbook::xlsx(&map, &words).unwrap(), workbook::xlsx(&map, &words).unwrap());
    let command = Command::Add { records: Vec::new() };
    assert!(apply(&map, &command).is_err());
}

#[test]
fn sheets_run_as_the_map_does() {
    let mut map = format::sample().unwrap();
    let of = |map: &Map| {
        let bytes = workbook::xlsx(map, &Words::english()).unwrap();
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut text = String::new();
        let mut part = archive.by_name("xl/worksheets/sheet1.xml").unwrap();
        std::io::Read::read_to_string(&mut part, &mut text).unwrap();
        text
    };
    let text = of(&map);
    assert!(!text.contains("rightToLeft=\"1\""));
    assert!(text.contains("state=\"frozen\"") && text.contains("<autoFilter"), "{}", &text[..900]);
    Arc::make_mut(&mut map.info).language = "ar".to_owned();
    assert!(of(&map).contains("rightToLeft=\"1\""));
}
