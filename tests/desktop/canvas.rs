//! On the canvas: typing, dragging, rating, undoing, and what a power cut
//! leaves.

use fantoccini::key::Key;
use serde_json::json;

use crate::Trip;
use crate::window::{ALT, CONTROL, SHIFT, Window};

/// The node of a cell by the words of its row and its column.
pub async fn cell(window: &Window, lane: &str, column: usize) -> String {
    let script = format!(
        "const header = [...document.querySelectorAll('[role=rowheader]')]
            .find((it) => it.textContent.includes({}));
         if (!header) return null;
         const lane = header.dataset.node.split(':')[1];
         const cells = [...document.querySelectorAll(`[data-node^=\"cell:${{lane}}:\"]`)];
         return cells[{column}]?.dataset.node ?? null",
        json!(lane)
    );
    let found = window.wait_until(&format!("there is a cell {column} in {lane}"), &script).await;
    node(found.as_str().unwrap())
}

/// The selector of a node.
fn node(id: &str) -> String {
    format!("[data-node=\"{id}\"]")
}

/// Texts of the cards in a cell, in order.
async fn cards(window: &Window, cell: &str) -> Vec<String> {
    let script = format!(
        "return [...document.querySelectorAll('{} [data-node^=\"card:\"]')]
            .map((it) => it.querySelector('[dir]')?.textContent ?? it.textContent)",
        cell.replace('"', "\\\"")
    );
    let value = window.eval(&script).await;
    value.as_array().unwrap().iter().map(|it| it.as_str().unwrap_or_default().to_owned()).collect()
}

pub async fn wait_for_cards(window: &Window, cell: &str, expected: usize) -> Vec<String> {
    let script = format!(
        "return document.querySelectorAll('{} [data-node^=\"card:\"]').length === {expected}",
        cell.replace('"', "\\\"")
    );
    window.wait_until(&format!("{expected} cards in {cell}"), &script).await;
    cards(window, cell).await
}

pub async fn saved(window: &Window) {
    window
        .wait_until(
            "it is saved",
            "return document.querySelector('.saving')?.dataset.saving === 'saved'",
        )
        .await;
}

#[tokio::test]
async fn what_was_typed_dragged_and_saved_is_there_after_a_power_cut() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;

    // Room for a drag between cells that are both in sight.
    for _ in 0..3 {
        window.run_action("Zoom out").await;
    }

    // Three cards, one after the other, without leaving the keyboard.
    let source = cell(&window, "Customer actions", 0).await;
    let before = cards(&window, &source).await.len();
    window.reveal(&source).await;
    window.click(&source).await;
    window.type_text("One").await;
    window.press(Key::Enter).await;
    window.type_text("Zwei ü").await;
    window.press(Key::Enter).await;
    window.type_text("Three").await;
    window.press(Key::Escape).await;
    let typed = wait_for_cards(&window, &source, before + 3).await;
    assert!(typed.iter().any(|text| text.contains("Zwei ü")), "{typed:?}");
    saved(&window).await;

    // One of them to another cell, by hand.
    let target = cell(&window, "Customer actions", 2).await;
    let there = cards(&window, &target).await.len();
    let card = format!("{source} [data-node^=\"card:\"]:nth-last-of-type(1)");
    window.drag(window.middle(&card).await, window.middle(&target).await).await;
    wait_for_cards(&window, &target, there + 1).await;
    wait_for_cards(&window, &source, before + 2).await;
    saved(&window).await;
    let (left, arrived) = (cards(&window, &source).await, cards(&window, &target).await);
    window.kill();

    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    assert_eq!(wait_for_cards(&window, &source, left.len()).await, left);
    assert_eq!(cards(&window, &target).await, arrived);

    // Undo goes on where the other process left off.
    window.click(&source).await;
    for _ in 0..4 {
        window.chord(&[CONTROL, 'z']).await;
        saved(&window).await;
    }
    wait_for_cards(&window, &source, before).await;
    wait_for_cards(&window, &target, there).await;
    window.close().await;
}

#[tokio::test]
async fn a_point_of_the_curve_is_dragged_and_comes_back_with_undo() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    window.step_back().await;
    // Others come before it when more of the map has elements.
    window.wait_for("[data-node^=\"emotion:\"]").await;
    let id = window.eval("return document.querySelector('[data-node^=\"emotion:\"]').dataset.node");
    let point = &format!("[data-node={}]", id.await);
    let label = format!("return document.querySelector('{point}').getAttribute('aria-label')");
    window.reveal(point).await;
    let before = window.eval(&label).await;
    let (x, y) = window.middle(point).await;
    window.drag((x, y), (x, y + 40.0)).await;
    window
        .wait_until(
            "the rating is lower",
            &format!(
                "return document.querySelector('{point}').getAttribute('aria-label') !== {before}"
            ),
        )
        .await;
    saved(&window).await;
    window.chord(&[CONTROL, 'z']).await;
    window
        .wait_until(
            "the rating is back",
            &format!(
                "return document.querySelector('{point}').getAttribute('aria-label') === {before}"
            ),
        )
        .await;
    window.close().await;
}

#[tokio::test]
async fn a_map_is_made_without_a_mouse() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&[]).await;
    window.press_button("New map").await;
    window.wait_for("dialog input").await;
    window.type_text("Moving house").await;
    window.press(Key::Enter).await;
    window.wait_for("[data-node=map]").await;
    window
        .wait_until(
            "the title is there",
            "return document.querySelector('[data-node=title]')?.textContent.includes('Moving house')",
        )
        .await;
    saved(&window).await;

    // A stage and a touchpoint by the list of all actions, a card by typing.
    window.run_action("Add a stage").await;
    window.type_text("Pack").await;
    window.press(Key::Enter).await;
    window.wait_for("[data-node^=\"stage:\"]").await;
    window.press(Key::Escape).await;
    window.run_action("Add a touchpoint").await;
    window.type_text("Borrow boxes").await;
    window.press(Key::Enter).await;
    window.wait_for("[data-node^=\"touchpoint:\"]").await;
    window.press(Key::Escape).await;
    window.press(Key::Down).await;
    window
        .wait_until(
            "a cell is active",
            "return document.activeElement?.dataset.node?.startsWith('cell:')",
        )
        .await;
    window.type_text("Asks the neighbours").await;
    window.press(Key::Enter).await;
    window.press(Key::Escape).await;
    window.wait_for("[data-node^=\"card:\"]").await;

    // Moved with the keyboard, and said aloud.
    window.press(Key::Down).await;
    window
        .wait_until(
            "a card or cell is active",
            "return document.activeElement?.dataset.node !== undefined",
        )
        .await;
    window.eval("document.querySelector('[data-node^=\"card:\"]').focus()").await;
    window.chord(&[ALT, char::from(Key::Down)]).await;
    window
        .wait_until(
            "the new place is spoken",
            "return [...document.querySelectorAll('[aria-live]')].some((it) => it.textContent.trim() !== '')",
        )
        .await;
    window.close().await;
}

#[tokio::test]
async fn lines_that_are_pasted_become_cards() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    let target = cell(&window, "Customer actions", 1).await;
    let before = cards(&window, &target).await.len();
    // Three lines onto the clipboard, through a field that has several.
    window.run_action("Details").await;
    let field = "aside textarea";
    window.click(field).await;
    window.chord(&[CONTROL, 'a']).await;
    window.type_text("first line").await;
    window.chord(&[SHIFT, char::from(Key::Enter)]).await;
    window.type_text("second line").await;
    window.chord(&[CONTROL, 'a']).await;
    window.chord(&[CONTROL, 'c']).await;
    window.press(Key::Escape).await;
    window.reveal(&target).await;
    window.chord(&[CONTROL, 'v']).await;
    let texts = wait_for_cards(&window, &target, before + 2).await;
    assert!(texts.iter().any(|text| text.contains("second line")), "{texts:?}");
    window.close().await;
}

#[tokio::test]
async fn what_is_looked_at_is_copied_as_a_picture() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    let target = cell(&window, "Customer actions", 1).await;
    let before = cards(&window, &target).await.len();
    window.reveal(&target).await;
    window.chord(&[CONTROL, SHIFT, 'c']).await;
    let copied = "const toasts = [...document.querySelectorAll('.toast')];
        return toasts.some((it) => it.textContent.includes('Copied as a picture'))";
    window.wait_until("the picture is copied", copied).await;
    // Another program would take it as this one does.
    window.chord(&[CONTROL, 'v']).await;
    wait_for_cards(&window, &target, before + 1).await;
    let image = format!("return document.querySelector('{target} img')?.naturalWidth > 1000");
    window.wait_until("the picture is there", &image).await;
    window.close().await;
}

#[tokio::test]
async fn a_stage_that_is_cut_and_pasted_is_back_in_its_place() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    let names = "return [...document.querySelectorAll('[data-node^=\"stage:\"]')]
        .sort((a, b) => a.getBoundingClientRect().x - b.getBoundingClientRect().x)
        .slice(0, 2).map((it) => it.textContent).join(' | ')";
    let before = window.eval(names).await;
    let stage = "[data-node^=\"stage:\"]:nth-of-type(2)";
    window.reveal(stage).await;
    window.chord(&[CONTROL, 'x']).await;
    saved(&window).await;
    window.wait_until("the stage is gone", &changed(names, &before)).await;
    window.chord(&[CONTROL, 'v']).await;
    let back = format!("return (() => {{ {names} }})() === {before}");
    window.wait_until("the stage is back in its place", &back).await;
    window.close().await;
}

#[tokio::test]
async fn a_lane_that_is_hidden_keeps_its_form() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    if window.eval("return document.querySelector('aside') === null").await == json!(true) {
        window.run_action("Details").await;
    }
    let label = "return [...document.querySelectorAll('[data-node^=\"label:\"]')]
        .find((it) => it.textContent.includes('Customer actions'))?.dataset.node";
    let label = window.wait_until("there is a lane of customer actions", label).await;
    window.reveal(&node(label.as_str().unwrap())).await;
    let title = "return document.querySelector('aside h2').textContent";
    let name = window.eval(title).await;
    window.click("aside input[type=checkbox]").await;
    window.press_button(&format!("Show: {}", name.as_str().unwrap())).await;
    window
        .wait_until(
            "it is shown and still selected",
            &format!(
                "return document.querySelector('aside h2').textContent === {name}
                    && ![...document.querySelectorAll('aside button')]
                        .some((it) => it.textContent.includes('Show:'))"
            ),
        )
        .await;
    window.close().await;
}

/// A script that tells whether what another gives has become different.
fn changed(script: &str, from: &serde_json::Value) -> String {
    format!("return (() => {{ {script} }})() !== {from}")
}
