//! Whatever a table declares of a map comes back from it, word for word, for maps
//! of all sorts: as CSV, as a workbook and as OpenDocument.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use format::workbook;
use model::{ColumnType, Map, RecordKind, Value, invariants};
use proptest::prelude::*;
use support::{Book, bring, empty, read};
use words::Words;

/// What texts are made of that sheets and tables stumble over.
const BITS: &[&str] = &[
    "a",
    "B",
    " ",
    "  ",
    "\n",
    "\t",
    ",",
    ";",
    "\"",
    "'",
    "=",
    "+",
    "-",
    "@",
    "|",
    "1",
    "0.5",
    "🙂",
    "ü",
    "סדר",
    "ترتيب",
    "日本",
    "_x000A_",
    "<b>",
    "&amp;",
    "#tag",
    "→",
    " · ",
    ": ",
    "TRUE",
    "2026-01-02",
    "1:30",
    "\u{a0}",
    "\u{200f}",
    "…",
];

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(BITS), 0..6).prop_map(|bits| bits.concat())
}

/// Kinds whose records are told apart by their ids alone, so that they may be
/// called anything.
const FREE: &[RecordKind] = &[
    RecordKind::Stage,
    RecordKind::Touchpoint,
    RecordKind::Lane,
    RecordKind::Card,
    RecordKind::Persona,
    RecordKind::Emotion,
    RecordKind::Estimate,
    RecordKind::HandOff,
    RecordKind::Metric,
    RecordKind::Reading,
    RecordKind::Action,
    RecordKind::Question,
    RecordKind::Pilot,
    RecordKind::Inconsistency,
];

/// Another value for a column; none where that would be another map.
fn other(column: &model::Column, text: &str, dice: u32) -> Option<Value> {
    let word = |list: &[&str]| Value::Text(list[dice as usize % list.len()].to_owned());
    Some(match column.kind {
        _ if matches!(
            column.name,
            "kind" | "state" | "owner_state" | "extensions" | "image_alt"
        ) =>
        {
            return None;
        }
        ColumnType::Text => Value::Text(text.to_owned()),
        ColumnType::Choice(list) | ColumnType::OptionalChoice(list) => word(list),
        ColumnType::Bool => Value::Bool(dice.is_multiple_of(2)),
        ColumnType::OptionalReal | ColumnType::OptionalInteger | ColumnType::OptionalDate
            if dice.is_multiple_of(3) =>
        {
            Value::Null
        }
        ColumnType::OptionalReal => Value::from_number(f64::from(dice % 1_000) / 7.0),
        ColumnType::OptionalInteger if matches!(column.name, "width" | "height") => return None,
        ColumnType::OptionalInteger => Value::Integer(i64::from(dice % 4) + 1),
        ColumnType::OptionalDate if column.name.starts_with("period") || column.name == "due" => {
            return None;
        }
        ColumnType::OptionalDate => Value::Text(format!("2026-0{}-11", dice % 9 + 1)),
        ColumnType::Real => Value::from_number(f64::from(dice % 17) / 4.0 - 2.0),
        _ => return None,
    })
}

/// Which record of its kind gets which words and numbers.
type Change = (prop::sample::Index, String, u32);

fn changes() -> impl Strategy<Value = Vec<Change>> {
    prop::collection::vec((any::<prop::sample::Index>(), text(), any::<u32>()), 1..60)
}

/// The full sample with other words and numbers in some of its columns.
fn changed(changes: &[Change]) -> Map {
    let mut map = support::full();
    for (index, text, dice) in changes {
        let kind = FREE[*dice as usize % FREE.len()];
        let records = map.records(kind);
        let mut record = records[index.index(records.len())].clone();
        let column = &kind.columns()[(dice / 16) as usize % kind.columns().len()];
        if let Some(value) = other(column, text, dice / 1_000) {
            record.set(column.name, &value).unwrap();
            let mut with = map.clone();
            with.put(record);
            if invariants::check(&with).is_empty() {
                map = with;
            }
        }
    }
    map
}

fn check(map: &Map, file: &str, bytes: &[u8], again: impl Fn(&Map) -> Vec<u8>) {
    let import = read(&empty(), bytes, file);
    assert_eq!(import.report.remarks, [], "{file}");
    let back = bring(&empty(), import);
    let (out, back) = (again(map), again(&back));
    if file.ends_with("csv") {
        assert_eq!(String::from_utf8(out).unwrap(), String::from_utf8(back).unwrap());
    } else {
        let (out, back) = (Book::of(&out), Book::of(&back));
        for (sheet, other) in out.sheets.iter().zip(&back.sheets) {
            let ends = sheet.rows[0].len() - usize::from(sheet.name == "Map");
            for (row, other) in sheet.rows.iter().zip(&other.rows) {
                assert_eq!(row[..ends], other[..ends], "{}", sheet.name);
            }
            assert_eq!(sheet.rows.len(), other.rows.len(), "{}", sheet.name);
        }
    }
    let import = read(map, bytes, file);
    assert_eq!(import.changed, [], "{file}");
    assert_eq!(import.records, [], "{file}");
    assert!(import.is_void(), "{file}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn a_table_and_back_changes_nothing_that_it_declares(changes in changes()) {
        let map = changed(&changes);
        check(&map, "map.csv", &workbook::csv(&map), workbook::csv);
    }

    #[test]
    fn a_workbook_and_back_changes_nothing_that_it_declares(changes in changes()) {
        let map = changed(&changes);
        let out = |map: &Map| workbook::xlsx(map, &Words::english()).unwrap();
        check(&map, "map.xlsx", &out(&map), out);
        check(&map, "map.ods", &Book::of(&out(&map)).ods(), out);
    }
}

#[test]
fn what_the_rows_of_touchpoints_say_comes_in_and_follows_the_table() {
    let map = support::full();
    let csv = String::from_utf8(workbook::csv(&map)).unwrap();
    let journey = model::facts::journey(&map);
    let first = journey.iter().find(|it| it.duration == Some(95_400)).unwrap();
    assert_eq!(csv.matches("26:30:00,yes,").count(), 1);
    let edited = csv.replace("26:30:00,yes,", "0:45,no,");
    let import = read(&map, edited.as_bytes(), "map.csv");
    assert_eq!((import.changed.len(), &import.report.remarks[..]), (1, &[][..]));
    let after = bring(&map, import);
    let it = &after.touchpoints[&first.id];
    assert_eq!((it.duration, it.moment_of_truth), (Some(2_700), false));
    // Of a number alone nobody knows what it counts.
    let edited = csv.replace("26:30:00,yes,", "45,yes,");
    let import = read(&map, edited.as_bytes(), "map.csv");
    assert!(import.is_void());
    assert_eq!(import.report.remarks[0].about.as_deref(), Some("duration"));
}

#[test]
fn an_estimate_is_a_part_of_the_row_of_its_card() {
    let map = support::full();
    let estimate = map.estimates.values().find(|it| it.reach == Some(0.5)).unwrap();
    let bare = map.cards.values().find(|it| map.estimates.values().all(|of| of.card != it.id));
    let bare = bare.unwrap();
    let csv = format!(
        "record,id,reach,feasibility,estimate_notes\ncard,{},12.5,9,\ncard,{},,2,New\n",
        estimate.card, bare.id
    );
    let import = read(&map, csv.as_bytes(), "map.csv");
    assert_eq!(import.report.remarks.len(), 1, "{:?}", import.report);
    let after = bring(&map, import);
    let it = &after.estimates[&estimate.id];
    assert_eq!((it.reach, it.feasibility, it.notes.as_str()), (Some(12.5), Some(4), ""));
    let new = after.estimates.values().find(|it| it.card == bare.id).unwrap();
    assert_eq!((new.reach, new.feasibility, new.notes.as_str()), (None, Some(2), "New"));
}

#[test]
fn another_name_beside_an_id_counts_more_than_the_id() {
    let map = support::full();
    let card = map.cards.values().find(|it| it.touchpoint.is_some()).unwrap();
    let touchpoint = &map.touchpoints[&card.touchpoint.unwrap()];
    let stage = &map.stages[&touchpoint.stage];
    let journey = model::facts::journey(&map);
    let other = journey.iter().find(|it| it.stage == stage.id && it.title != touchpoint.title);
    let other = other.unwrap();
    let csv = format!(
        "record,id,stage,stage_id,touchpoint,touchpoint_id\ncard,{},{},{},{},{}\n",
        card.id, stage.title, stage.id, other.title, touchpoint.id
    );
    let after = bring(&map, read(&map, csv.as_bytes(), "map.csv"));
    assert_eq!(after.cards[&card.id].touchpoint, Some(other.id));
    // What is called otherwise by its own row is the same under both names.
    let csv = format!(
        "record,id,stage,stage_id,touchpoint,touchpoint_id\n\
         touchpoint,{},{},{},{},\ncard,{},{},{},{},{}\n",
        touchpoint.id,
        stage.title,
        stage.id,
        "Renamed",
        card.id,
        stage.title,
        stage.id,
        touchpoint.title,
        touchpoint.id
    );
    let after = bring(&map, read(&map, csv.as_bytes(), "map.csv"));
    assert_eq!(after.touchpoints[&touchpoint.id].title, "Renamed");
    assert_eq!(after.cards[&card.id].touchpoint, Some(touchpoint.id));
}
