//! A map of the future, the comparison with that of today, and the sheets of
//! the personas.

use fantoccini::key::Key;
use serde_json::json;

use crate::Trip;
use crate::window::{ALT, CONTROL, Window};

async fn wait_for_text(window: &Window, text: &str) {
    let script = format!("return document.body.textContent.includes({})", json!(text));
    window.wait_until(text, &script).await;
}

#[tokio::test]
async fn a_future_map_is_made_changed_and_compared_by_keyboard() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node^=\"touchpoint:\"]").await;

    // Made from this one, with what is usual.
    window.chord(&[CONTROL, ALT, 'f']).await;
    window.wait_for("dialog[open]").await;
    wait_for_text(&window, "What comes along").await;
    window.press(Key::Enter).await;
    let made = "return document.querySelector('[data-node=title]')?.textContent.includes('future')";
    window.wait_until("the future map is open", made).await;

    // One touchpoint less is one that is gone.
    let first = "return document.querySelector('[data-node^=\"touchpoint:\"]')?.dataset.node";
    let first = window.wait_until("a touchpoint", first).await;
    let node = format!("[data-node=\"{}\"]", first.as_str().unwrap());
    window.click(&node).await;
    window.press(Key::Delete).await;
    let gone = format!("return document.querySelector('{node}') === null");
    window.wait_until("it is gone", &gone).await;

    // Side by side.
    window.chord(&[CONTROL, ALT, 'c']).await;
    wait_for_text(&window, "What becomes of the journey").await;
    wait_for_text(&window, "Gone").await;
    window.wait_for("[role=toolbar][aria-label=\"Other maps\"]").await;

    // And over the map itself.
    window.chord(&[CONTROL, ALT, 'g']).await;
    window.wait_for("[data-node^=\"ghost:\"]").await;
    wait_for_text(&window, "Gone: ").await;
    window.chord(&[CONTROL, ALT, 'g']).await;
    let plain = "return document.querySelector('[data-node^=\"ghost:\"]') === null";
    window.wait_until("the overlay is gone", plain).await;

    // The personas, and back.
    window.chord(&[CONTROL, ALT, 'p']).await;
    window.wait_for("[data-node^=\"sheet:\"]").await;
    window.chord(&[CONTROL, ALT, 'p']).await;
    window.wait_for("[data-node^=\"touchpoint:\"]").await;
    window.close().await;
}
