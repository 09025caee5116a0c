//! Registers and the outline: changed, sorted, copied and written in.

use fantoccini::key::Key;
use serde_json::json;

use crate::Trip;
use crate::files::wait_for_file;
use crate::window::{ALT, CONTROL, SHIFT, Window};

/// What stands in the first row of the table, cell by cell.
const FIRST_ROW: &str = "const row = document.querySelector('[role=row][aria-rowindex=\"2\"]');
    const cells = row ? [...row.querySelectorAll('[role=rowheader], [role=gridcell]')] : [];
    const said = cells.map((it) => it.textContent.trim());";

async fn wait_for_first(window: &Window, column: usize, text: &str) {
    let script = format!("{FIRST_ROW} return (said[{column}] ?? '').includes({})", json!(text));
    window.wait_until(&format!("column {column} says {text:?}"), &script).await;
}

/// The cell of a column in the first row.
async fn first_cell(window: &Window, column: usize) -> String {
    let script = format!("{FIRST_ROW} return cells[{column}]?.dataset.node");
    let id = window.wait_until("a first row", &script).await;
    format!("[data-node=\"{}\"]", id.as_str().unwrap())
}

#[tokio::test]
async fn a_register_is_sorted_filtered_changed_in_its_cells_and_copied() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node^=\"touchpoint:\"]").await;
    window.chord(&[CONTROL, ALT, '7']).await;
    window.wait_for("[data-node=\"heads:grid\"]").await;
    wait_for_first(&window, 0, "The page turns red").await;

    // The head sorts, by hand and by keyboard, and says which way.
    window.click("[data-node=\"head:grid:severity\"]").await;
    wait_for_first(&window, 3, "2").await;
    window.wait_for("[data-node=\"head:grid:severity\"][aria-sort=ascending]").await;
    window.press(Key::Enter).await;
    window.wait_for("[data-node=\"head:grid:severity\"][aria-sort=descending]").await;
    wait_for_first(&window, 3, "5").await;

    // A text is typed over where it stands, and Tab goes on.
    let cell = first_cell(&window, 0).await;
    window.click(&cell).await;
    window.type_text("Four of ten give up").await;
    window.press(Key::Tab).await;
    wait_for_first(&window, 0, "Four of ten give up").await;
    let beside = format!("{FIRST_ROW} return cells[1] === document.activeElement");
    window.wait_until("the keyboard is in the next cell", &beside).await;
    window.chord(&[CONTROL, 'z']).await;
    wait_for_first(&window, 0, "Four of ten leave the bot").await;

    // What is one of a few is chosen beside its cell, and Delete empties it.
    let severity = first_cell(&window, 3).await;
    window.click(&severity).await;
    window.press(Key::Enter).await;
    window.wait_for(".choice input[type=radio]").await;
    window.press(Key::Escape).await;
    let closed = "return document.querySelector('.choice') === null";
    window.wait_until("nothing is chosen any more", closed).await;
    let breakdown = first_cell(&window, 4).await;
    window.click(&breakdown).await;
    window.press(Key::Delete).await;
    let empty = format!("{FIRST_ROW} return said[4] === ''");
    window.wait_until("it says nothing", &empty).await;
    window.chord(&[CONTROL, 'z']).await;
    wait_for_first(&window, 4, "Process").await;

    // Its row is copied for a sheet.
    window
        .eval(
            "window.copied = null;
             navigator.clipboard.write = async ([item]) => {
                const blob = await item.getType('text/plain');
                window.copied = await blob.text();
             };
             return true",
        )
        .await;
    window.chord(&[CONTROL, 'c']).await;
    let copied = window.wait_until("a copy", "return window.copied").await;
    let lines: Vec<&str> = copied.as_str().unwrap().lines().collect();
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(lines[0].starts_with("What\tWhere\tLane\tSeverity"), "{lines:?}");
    assert!(lines[1].starts_with("Four of ten leave the bot"), "{lines:?}");

    // Rows that do not say it are left out; the picture says how many.
    window.click("input[aria-label=\"Only rows that say\"]").await;
    window.type_text("calendar").await;
    wait_for_first(&window, 0, "App and agents see two calendars").await;

    // And from the row to its place on the map.
    window.press(Key::Enter).await;
    let cell = first_cell(&window, 0).await;
    let card = cell.replace("field:", "").replace(":text", "");
    window.chord(&[CONTROL, SHIFT, 'j']).await;
    window.wait_for(&card).await;
    let focused = format!("return document.activeElement === document.querySelector('{card}')");
    window.wait_until("the keyboard is at the card", &focused).await;
    window.close().await;
}

#[tokio::test]
async fn the_outline_has_headings_and_is_written_in() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node^=\"touchpoint:\"]").await;
    window.chord(&[CONTROL, ALT, '6']).await;
    window.wait_for("[data-node=outline]").await;
    window.wait_for("[role=heading][aria-level=\"1\"]").await;
    // The arrows go from line to line; what comes into sight has its place among the headings.
    for _ in 0..4 {
        window.press(Key::Down).await;
    }
    for level in 2..=4 {
        window.wait_for(&format!("[role=heading][aria-level=\"{level}\"]")).await;
    }

    // A card is typed behind another one with Enter, and is on the map.
    let first = window
        .wait_until(
            "a card",
            "return document.querySelector('[data-node^=\"card:\"]')?.dataset.node",
        )
        .await;
    let card = format!("[data-node=\"{}\"]", first.as_str().unwrap());
    // The first one that is there may lie below what is in sight.
    window.reveal(&card).await;
    window.click(&card).await;
    window.press(Key::Enter).await;
    window.wait_for("textarea.map-editor").await;
    window.press(Key::Enter).await;
    window
        .wait_until(
            "a new card",
            "return document.querySelector('textarea.map-editor')?.value === ''",
        )
        .await;
    window.type_text("And to hear it from somebody").await;
    window.press(Key::Enter).await;
    window.press(Key::Escape).await;
    let is_there = "return [...document.querySelectorAll('[data-node^=\"card:\"]')]
        .some((it) => it.textContent.includes('And to hear it from somebody'))";
    window.wait_until("the new card", is_there).await;
    window.click("[data-lens=journey]").await;
    window.wait_for("[data-node=grid]").await;
    window.wait_until("the new card on the map", is_there).await;
    window.close().await;
}

#[tokio::test]
async fn a_register_leaves_as_a_table_as_it_is_shown() {
    let Some(trip) = Trip::new() else { return };
    let rows = trip.path("rows.csv");
    trip.answer(&[&rows]);
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node^=\"touchpoint:\"]").await;
    window.chord(&[CONTROL, ALT, '7']).await;
    window.wait_for("[data-node=\"heads:grid\"]").await;
    window.click("input[aria-label=\"Only rows that say\"]").await;
    window.type_text("calendar").await;
    wait_for_first(&window, 0, "App and agents see two calendars").await;
    window.run_action("Export the register as CSV…").await;
    window.wait_for("dialog").await;
    let says = "return document.querySelector('dialog').textContent
        .replace(/[\\u2068\\u2069]/g, '').includes('Register, Pain points')";
    window.wait_until("the dialog says what is written", says).await;
    window.press_button("Choose where to save…").await;
    wait_for_file(&rows).await;
    let text = std::fs::read_to_string(&rows).unwrap();
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
    assert!(lines[0].starts_with("What,Where,Lane,Severity"), "{text}");
    assert!(lines[1].starts_with("App and agents see two calendars"), "{text}");
    assert!(text.to_lowercase().matches("calendar").count() >= lines.len() - 1, "{text}");
    window.close().await;
}
