//! From what hurts to what somebody will do, and what of it comes first.

use std::fs;

use fantoccini::key::Key;
use serde_json::json;

use crate::Trip;
use crate::capture::says;
use crate::window::{ALT, CONTROL, Window};

const UP: char = '\u{e013}';
const RIGHT: char = '\u{e014}';
const PANEL: &str = "aside[aria-label=Actions]";

/// A card with these words.
async fn card(window: &Window, text: &str) -> String {
    let script = format!(
        "return [...document.querySelectorAll('[data-node^=\"card:\"], [data-node^=\"placed:impact:\"]')]
            .find((it) => it.textContent.includes({}))?.dataset.node",
        json!(text)
    );
    let id = window.wait_until(text, &script).await;
    format!("[data-node=\"{}\"]", id.as_str().unwrap())
}

/// Waits until a note stands on the board where its words say.
async fn stands(window: &Window, node: &str, place: &str) {
    let script = format!(
        "const said = document.querySelector({})?.getAttribute('aria-label') ?? '';
         return said.replace(/[\\u2068\\u2069]/g, '').includes({})",
        json!(node),
        json!(place)
    );
    window.wait_until(&format!("{node} is at {place}"), &script).await;
}

#[tokio::test]
async fn a_pain_point_becomes_an_opportunity_an_action_and_a_date() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node^=\"card:\"]").await;
    window.chord(&[CONTROL, 'k']).await;
    window.wait_for("[role=combobox]").await;
    window.type_text("22 minutes on weekday").await;
    let found = "return [...document.querySelectorAll('[role=option]')]
        .some((it) => it.textContent.includes('22 minutes'))";
    window.wait_until("the pain point is found", found).await;
    window.press(Key::Enter).await;
    card(&window, "22 minutes").await;
    window.stands_still().await;
    window.chord(&[CONTROL, ALT, 'o']).await;
    window.wait_for("textarea[dir=auto]:focus").await;
    window.type_text("call back by ourselves?").await;
    window.press(Key::Escape).await;
    let opportunity = card(&window, "How might we").await;
    window.wait_for(&opportunity).await;

    // The action opens with a title of its own, and is only an idea.
    window.chord(&[CONTROL, ALT, 'a']).await;
    let title = format!("return document.querySelector('{PANEL} input')?.value");
    let said = window.wait_until("the action has a title", &title).await;
    assert_eq!(said, json!("Call back by ourselves"));
    window.press_button("All actions").await;
    let on_board = |state: &str| {
        format!(
            "const it = [...document.querySelectorAll('{PANEL} [data-state={state}] [data-action]')]
                .find((it) => it.textContent.includes('Call back by ourselves'));
             it?.focus();
             return it?.dataset.action"
        )
    };
    let id = window.wait_until("it is an idea", &on_board("idea")).await;
    let action = format!("{PANEL} [data-action=\"{}\"]", id.as_str().unwrap());

    // It cannot be agreed by nobody: what is missing is asked for at once.
    window.chord(&[ALT, RIGHT]).await;
    says(&window, PANEL, "cannot be agreed yet").await;
    let chosen = window
        .eval(&format!(
            "const list = document.querySelector('{PANEL} [role=group] select');
             const team = [...list.options].find((it) => it.textContent.trim() === 'Contact centre');
             list.value = team.value;
             list.dispatchEvent(new Event('change', {{ bubbles: true }}));
             return true"
        ))
        .await;
    assert_eq!(chosen, json!(true));
    window.press_button("Agree").await;
    says(&window, &format!("{PANEL} [role=alert]"), "date").await;
    window.click(&format!("{PANEL} [role=group] input")).await;
    window.type_text("2030-01-31").await;
    window.press(Key::Enter).await;
    window.press_button("Agree").await;
    window.wait_until("it is agreed", &on_board("agreed")).await;

    // And on by hand, over the columns.
    let from = window.middle(&action).await;
    let to = window.middle(&format!("{PANEL} [data-state=doing]")).await;
    window.drag(from, to).await;
    window.wait_until("it is being done", &on_board("doing")).await;

    // The day goes into a calendar.
    let file = trip.path("actions.ics");
    trip.answer(&[&file]);
    window.press_button("Calendar file").await;
    let there = "return document.body.textContent.includes('actions.ics')";
    window.wait_until("the file is written", there).await;
    let calendar = fs::read_to_string(&file).unwrap();
    assert!(calendar.contains("DTSTART;VALUE=DATE:20300131\r\n"), "{calendar}");

    // By date it is among those that come later.
    window.click(&format!("{PANEL} fieldset label:nth-child(2)")).await;
    says(&window, PANEL, "Later").await;
    window.close().await;
}

#[tokio::test]
async fn an_opportunity_is_weighed_by_keyboard_and_by_hand() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node^=\"card:\"]").await;
    window.chord(&[CONTROL, ALT, '8']).await;
    window.wait_for("[data-node=\"board:impact\"]").await;
    window.step_back().await;
    let note = card(&window, "Offer a call back").await;
    stands(&window, &note, "impact 4, effort 2: Quick wins").await;
    window.click(&note).await;
    window.chord(&[ALT, UP]).await;
    stands(&window, &note, "impact 5, effort 2").await;
    let said = "return [...document.querySelectorAll('[aria-live]')]
        .some((it) => it.textContent.includes('Quick wins'))";
    window.wait_until("its place is spoken", said).await;
    window.chord(&[CONTROL, 'z']).await;
    stands(&window, &note, "impact 4, effort 2").await;

    // By hand, to where the steps five and five meet.
    let from = window.middle(&note).await;
    let to = window.middle("[data-node=\"square:impact:5:5\"]").await;
    window.drag(from, to).await;
    stands(&window, &note, "impact 5, effort 5: Big bets").await;
    window.chord(&[ALT, RIGHT]).await;
    stands(&window, &note, "Not placed yet").await;
    window.close().await;
}
