//! What is typed while others talk: marks, what becomes one, what is folded.

use fantoccini::key::Key;
use serde_json::json;

use crate::Trip;
use crate::canvas::{cell, saved, wait_for_cards};
use crate::window::{ALT, CONTROL, SHIFT, Window};

/// Waits until what a selector finds says something.
pub async fn says(window: &Window, css: &str, text: &str) {
    let script = format!(
        "return [...document.querySelectorAll({})].some((it) => it.textContent.includes({}))",
        json!(css),
        json!(text)
    );
    window.wait_until(&format!("{css} says {text}"), &script).await;
}

#[tokio::test]
async fn marks_that_are_typed_say_something_about_the_card() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    let place = cell(&window, "Customer actions", 1).await;
    let before = wait_for_cards(&window, &place, 1).await.len();
    window.reveal(&place).await;
    window.click(&place).await;
    window.type_text("Nobody calls back #billing !4 @fie").await;
    // The name that the map knows is offered, and Enter takes it.
    window.wait_for("[role=listbox] [aria-selected=true]").await;
    window.press(Key::Enter).await;
    window.press(Key::Enter).await;
    // A tag is offered as soon as the map knows it.
    wait_for_cards(&window, &place, before + 1).await;
    window.type_text("Again #bil").await;
    window.wait_for("[role=listbox]").await;
    window.press(Key::Tab).await;
    window.press(Key::Escape).await;
    let typed = wait_for_cards(&window, &place, before + 2).await;
    assert_eq!(typed[before..], ["Nobody calls back", "Again"]);
    saved(&window).await;
    let first = format!("{place} [data-node^=\"card:\"]:nth-of-type({})", before + 1);
    for mark in ["#billing", "Field service", "4"] {
        says(&window, &first, mark).await;
    }
    says(&window, &format!("{place} [data-node^=\"card:\"]:last-of-type"), "#billing").await;

    // What can be done from anywhere can be done while a card is typed, which is kept.
    window.click(&place).await;
    window.type_text("And never again").await;
    window.chord(&[CONTROL, 'f']).await;
    window.wait_for("[role=searchbox]").await;
    let kept = wait_for_cards(&window, &place, before + 3).await;
    assert!(kept.iter().any(|text| text == "And never again"), "{kept:?}");
    window.press(Key::Escape).await;
    window.chord(&[CONTROL, 'z']).await;
    wait_for_cards(&window, &place, before + 2).await;

    // Both become one that says all, and undo makes them two again.
    window.click(&first).await;
    window.chord(&[SHIFT, '\u{e015}']).await;
    window.chord(&[CONTROL, SHIFT, 'm']).await;
    let merged = wait_for_cards(&window, &place, before + 1).await;
    assert_eq!(merged[before], "Nobody calls back\nAgain");
    window.chord(&[CONTROL, 'z']).await;
    wait_for_cards(&window, &place, before + 2).await;
    window.close().await;
}

#[tokio::test]
async fn what_is_folded_is_counted_and_opened_by_enter() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    let there = "return document.querySelector('[data-node^=\"touchpoint:\"]').dataset.node";
    let before = window.eval(there).await;
    window.click("[data-node^=\"stage:\"]").await;
    window.chord(&[CONTROL, '.']).await;
    says(&window, "[data-node=touchpoints] [data-node^=\"folded:\"]", "touchpoints").await;
    assert_ne!(window.eval(there).await, before);
    window.click("[data-node=touchpoints] [data-node^=\"folded:\"]").await;
    window.press(Key::Enter).await;
    let script = "return document.querySelector('[data-node^=\"folded:\"]') === null";
    window.wait_until("the stage is open again", script).await;
    window.close().await;
}

#[tokio::test]
async fn what_has_no_place_is_parked_and_put_on_the_map() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    let place = cell(&window, "Customer actions", 1).await;
    let before = wait_for_cards(&window, &place, 1).await.len();
    window.reveal(&place).await;
    window.click(&place).await;
    let parked = "return document.querySelectorAll('aside li').length";
    window.chord(&[CONTROL, '6']).await;
    window.wait_for("aside textarea").await;
    let waiting = window.eval(parked).await.as_u64().unwrap();
    window.type_text("Who tells the neighbours?").await;
    window.press(Key::Enter).await;
    let one_more = format!("{parked} === {}", waiting + 1);
    window.wait_until("it is in the parking lot", &one_more).await;

    // By hand, from beside the map to a cell.
    window
        .drag(window.middle("aside li:last-of-type button").await, window.middle(&place).await)
        .await;
    let there = wait_for_cards(&window, &place, before + 1).await;
    assert!(there.contains(&"Who tells the neighbours?".to_owned()), "{there:?}");
    let as_before = format!("{parked} === {waiting}");
    window.wait_until("it has left the parking lot", &as_before).await;
    window.close().await;
}

#[tokio::test]
async fn what_is_typed_in_large_letters_goes_from_touchpoint_to_touchpoint() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    let first = cell(&window, "Customer actions", 1).await;
    let second = cell(&window, "Customer actions", 2).await;
    let before = wait_for_cards(&window, &first, 1).await.len();
    let beside = wait_for_cards(&window, &second, 1).await.len();
    window.reveal(&first).await;
    window.click(&first).await;
    window.chord(&[CONTROL, ALT, char::from(Key::Enter)]).await;
    window.wait_for(".capture-bar textarea:focus").await;
    window.type_text("Nobody calls").await;
    window.press(Key::Enter).await;
    window.type_text("Again").await;
    window.press(Key::Tab).await;
    let typed = wait_for_cards(&window, &first, before + 2).await;
    assert_eq!(typed[before..], ["Nobody calls", "Again"]);
    window.type_text("And here").await;
    // A message takes nobody's view of what is being typed.
    window.run_action("Back up the library now").await;
    window.wait_for(".toast").await;
    let above = "const [toast, bar] = ['.toast', '.capture-bar']
            .map((it) => document.querySelector(it)?.getBoundingClientRect());
        return toast !== undefined && toast.bottom <= bar.top";
    window.wait_until("the message lies above the bar", above).await;
    window.press(Key::Escape).await;
    let typed = wait_for_cards(&window, &second, beside + 1).await;
    assert_eq!(typed[beside], "And here");
    window.press(Key::Escape).await;
    let script = "return document.querySelector('.capture-bar') === null";
    window.wait_until("the bar is gone", script).await;
    window.close().await;
}
