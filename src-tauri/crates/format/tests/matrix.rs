//! The map as the table that it is.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use format::{MapFile, matrix, open};
use model::{Map, facts};
use words::Words;

fn fixture(name: &str) -> Map {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../tests/fixtures/maps")
        .join(name);
    let MapFile { map, .. } = open(&std::fs::read(path).unwrap(), name).unwrap();
    map
}

#[test]
fn a_map_as_a_table_has_a_column_for_each_touchpoint_and_all_that_is_shown() {
    let map = format::sample().unwrap();
    let rows = matrix(&map, &Words::of("en"));
    assert_eq!(rows[0][..3], ["Stages", "Notice", ""]);
    assert_eq!(rows[1][..3], ["Touchpoints", "Connection drops", "Asks the neighbours"]);
    let across = facts::journey(&map).len() + 1;
    for row in &rows {
        assert_eq!(row.len(), across, "{row:?}");
    }
    let row = |label: &str| rows.iter().find(|row| row[0] == label).unwrap();
    assert_eq!(row("Channel")[4], "Website");
    assert_eq!(row("Emotions: Ana, works from home")[1], "-1.5");
    let hidden = |lane| map.lanes[&lane].hidden;
    for card in map.cards.values() {
        let is_shown = card.touchpoint.is_some() || card.stage.is_some();
        let text = card.text.trim();
        let is_there = rows.iter().flatten().any(|cell| cell.contains(text));
        assert!(is_there || !is_shown || hidden(card.lane), "“{text}” is missing");
    }
}

#[test]
fn numbers_are_written_as_sheets_of_the_language_read_them() {
    let rows = matrix(&format::sample().unwrap(), &Words::of("de"));
    let felt = rows.iter().find(|row| row[0].ends_with(": Ana, works from home")).unwrap();
    assert_eq!(felt[1], "-1,5");
}

#[test]
fn maps_with_nothing_in_them_are_tables_too() {
    let rows = matrix(&fixture("empty.json"), &Words::of("en"));
    assert_eq!(rows[0], ["Stages"]);
    let rows = matrix(&fixture("right-to-left.json"), &Words::of("en"));
    assert!(rows.iter().all(|row| row.len() == rows[0].len()));
}
