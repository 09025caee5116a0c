//! The same map through other lenses.

use fantoccini::key::Key;
use serde_json::json;

use crate::Trip;
use crate::window::{ALT, CONTROL, Window};

const UP: char = '\u{e013}';

/// What is heard of a node begins so.
async fn wait_to_hear(window: &Window, node: &str, beginning: &str) {
    let script = format!(
        "const said = document.querySelector({})?.getAttribute('aria-label') ?? '';
         return said.replace(/[\\u2068\\u2069]/g, '').startsWith({})",
        json!(node),
        json!(beginning)
    );
    window.wait_until(&format!("{node} says {beginning:?}"), &script).await;
}

/// The node of the touchpoint of that name.
async fn touchpoint(window: &Window, name: &str) -> String {
    let script = format!(
        "return [...document.querySelectorAll('[data-node^=\"touchpoint:\"]')]
            .find((it) => it.textContent.includes({}))?.dataset.node",
        json!(name)
    );
    let id = window.wait_until(name, &script).await;
    format!("[data-node=\"{}\"]", id.as_str().unwrap())
}

/// The middle of the row of that name, as far across as a node is.
async fn row_below(window: &Window, name: &str, node: &str) -> (f64, f64) {
    let script = format!(
        "const row = [...document.querySelectorAll('[role=rowheader]')]
            .find((it) => it.textContent.startsWith({0}))?.getBoundingClientRect();
         const at = document.querySelector({1})?.getBoundingClientRect();
         return row && at ? [at.x + at.width / 2, row.y + row.height / 2] : null",
        json!(name),
        json!(node)
    );
    let at = window.wait_until(name, &script).await;
    (at[0].as_f64().unwrap(), at[1].as_f64().unwrap())
}

#[tokio::test]
async fn a_touchpoint_comes_onto_another_channel_by_hand_and_by_keyboard() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node^=\"touchpoint:\"]").await;
    let bot = touchpoint(&window, "Tries the chat bot").await;
    window.click(&bot).await;

    // What was selected in the journey is so among the channels.
    window.chord(&[CONTROL, ALT, '2']).await;
    window.wait_for("[data-node^=\"row:channel:\"]").await;
    wait_to_hear(
        &window,
        &bot,
        "Chat, touchpoint 5 Tries the chat bot, 20 s, hand-off from Website",
    )
    .await;
    let focused = format!("return document.activeElement === document.querySelector('{bot}')");
    window.wait_until("the keyboard is at it", &focused).await;
    window.stands_still().await;
    // It comes from where it was in the journey.
    let rests = "return document.getAnimations().every((it) => it.playState !== 'running')";
    window.wait_until("it has arrived", rests).await;

    // By hand: first it is only shown, and Escape puts it back.
    let from = window.middle(&bot).await;
    window.hold(from, row_below(&window, "App", &bot).await).await;
    wait_to_hear(&window, &bot, "App, touchpoint 5").await;
    window.press(Key::Escape).await;
    wait_to_hear(&window, &bot, "Chat, touchpoint 5").await;
    window.click_at(from).await;
    window.drag(from, row_below(&window, "App", &bot).await).await;
    wait_to_hear(&window, &bot, "App, touchpoint 5").await;

    // By keyboard, and where it is now is said.
    window.chord(&[ALT, UP]).await;
    wait_to_hear(&window, &bot, "Website, touchpoint 5").await;
    let said = "return [...document.querySelectorAll('[aria-live]')]
        .some((it) => it.textContent.includes('Website'))";
    window.wait_until("the new row is spoken", said).await;
    for expected in ["App, touchpoint 5", "Chat, touchpoint 5"] {
        window.chord(&[CONTROL, 'z']).await;
        wait_to_hear(&window, &bot, expected).await;
    }

    // Without dragging, from a list.
    window.chord(&[CONTROL, 'm']).await;
    let chosen = window
        .eval(
            "const list = [...document.querySelectorAll('dialog select, [role=dialog] select')][0];
             const sms = [...list.options].find((it) => it.textContent.trim() === 'SMS');
             list.value = sms.value;
             list.dispatchEvent(new Event('change', { bubbles: true }));
             return true",
        )
        .await;
    assert_eq!(chosen, json!(true));
    window.press_button("Move").await;
    wait_to_hear(&window, &bot, "SMS, touchpoint 5").await;

    // The owners, and back to a journey that knows of it all.
    window.run_action("Look at the journey between owners").await;
    window.wait_for("[data-node^=\"row:team:\"]").await;
    wait_to_hear(&window, &bot, "Web & app, touchpoint 5").await;
    window.click("[data-lens=journey]").await;
    window
        .wait_until(
            "the journey says the new channel",
            &format!("return document.querySelector('{bot}')?.textContent.includes('SMS')"),
        )
        .await;
    window.close().await;
}
