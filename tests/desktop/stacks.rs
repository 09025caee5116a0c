//! Cards that say the same come to lie on one another, without a mouse.

use fantoccini::key::Key;
use serde_json::json;

use crate::Trip;
use crate::canvas::{cell, wait_for_cards};
use crate::capture::says;
use crate::window::{CONTROL, SHIFT};

const TYPING: &str = "return document.activeElement?.tagName === 'TEXTAREA'";

#[tokio::test]
async fn what_reads_alike_is_stacked_opened_and_taken_apart() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    let place = cell(&window, "Customer actions", 1).await;
    let before = wait_for_cards(&window, &place, 1).await.len();
    window.reveal(&place).await;
    window.click(&place).await;
    window.type_text("Looks for the old invoice").await;
    window.press(Key::Enter).await;
    window.type_text("Looking for the old invoice").await;
    window.press(Key::Enter).await;
    // The offer leaves whoever types alone.
    says(&window, "[role=status]", "Like").await;
    assert_eq!(window.eval(TYPING).await, json!(true));
    window.press(Key::Escape).await;
    wait_for_cards(&window, &place, before + 2).await;

    // All that reads alike is found, and stacked where the keyboard begins.
    window.chord(&[CONTROL, SHIFT, 'd']).await;
    window.wait_for("dialog input[type=checkbox]:focus").await;
    window.press_button("Stack").await;
    wait_for_cards(&window, &place, before + 1).await;
    window.press(Key::Escape).await;
    let stack = format!("{place} [data-node^=\"card:\"]:has([data-node^=\"stack:\"])");
    says(&window, &stack, "×").await;

    // It is opened, closed and taken apart by keys.
    window.chord(&[CONTROL, 'e']).await;
    wait_for_cards(&window, &place, before + 2).await;
    window.chord(&[CONTROL, 'e']).await;
    wait_for_cards(&window, &place, before + 1).await;
    window.chord(&[CONTROL, SHIFT, 'b']).await;
    wait_for_cards(&window, &place, before + 2).await;
    window.chord(&[CONTROL, 'z']).await;
    wait_for_cards(&window, &place, before + 1).await;
    window.close().await;
}
