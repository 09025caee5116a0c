//! Where two channels tell customers different things, it is written down, seen
//! on the map and found again.

use fantoccini::key::Key;
use serde_json::json;

use crate::Trip;
use crate::capture::says;
use crate::window::{ALT, CONTROL, SHIFT, Window};

const PANEL: &str = "aside[aria-label=Inconsistencies]";

/// Chooses in a list of the panel, by its name and what is chosen.
async fn choose(window: &Window, section: &str, text: &str) {
    let list = format!("{PANEL} section[aria-label=\"{section}\"] select");
    let script = format!(
        "const list = document.querySelector({});
         const it = [...list.options].find((it) => it.textContent.trim() === {});
         list.value = it.value;
         list.dispatchEvent(new Event('change', {{ bubbles: true }}));
         return true",
        json!(list),
        json!(text)
    );
    window.wait_until(&format!("{text} is chosen"), &script).await;
}

/// Waits until a touchpoint of the map says a text.
async fn shows(window: &Window, text: &str, is_there: bool) {
    let script = format!(
        "return [...document.querySelectorAll('[data-node^=\"touchpoint:\"]')].some((it) =>
            (it.textContent + (it.getAttribute('aria-label') ?? '')).includes({})) === {is_there}",
        json!(text)
    );
    window.wait_until(&format!("the map says {text}: {is_there}"), &script).await;
}

#[tokio::test]
async fn what_channels_say_differently_is_noted_where_it_shows_and_found_again() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node^=\"touchpoint:\"]").await;
    // The sample has two of its own.
    shows(&window, "Whether there is a fault", true).await;
    window.step_back().await;
    window.click("[data-node^=\"touchpoint:\"]").await;
    window.chord(&[CONTROL, ALT, 'w']).await;
    window.wait_for(&format!("{PANEL} input:focus")).await;
    window.type_text("How long it takes").await;
    window.press(Key::Tab).await;
    shows(&window, "How long it takes", true).await;
    choose(&window, "Through the one channel", "Phone").await;
    choose(&window, "Through the other channel", "App").await;

    // One channel cannot contradict itself: it says so, and nothing changes.
    choose(&window, "Through the other channel", "Phone").await;
    says(&window, "body", "Both sides are the same channel").await;

    // Every lens with touchpoints shows it.
    window.chord(&[CONTROL, ALT, '2']).await;
    shows(&window, "How long it takes", true).await;

    // The map check leads to it, and so does the evidence register.
    window.press_button("All inconsistencies").await;
    says(&window, PANEL, "Free appointments").await;
    window.chord(&[CONTROL, '7']).await;
    let pressed = "const it = [...document.querySelectorAll('aside button.message')]
        .find((it) => it.textContent.includes('How long it takes'));
        it?.click();
        return it !== undefined";
    window.wait_until("the finding is there", pressed).await;
    window.wait_for(&format!("{PANEL} [role=group] input")).await;

    // The search finds it through what is said there.
    window.chord(&[CONTROL, 'f']).await;
    window.wait_for("[role=searchbox]:focus").await;
    window.type_text("Nothing before Tuesday").await;
    says(&window, "search .tally", "1").await;
    window.press(Key::Enter).await;
    let topic = format!("return document.querySelector('{PANEL} [role=group] input')?.value");
    window.wait_until("it is open", &format!("{topic} === 'Free appointments'")).await;
    window.press(Key::Escape).await;

    // It goes with one press, and comes back with one undo.
    window.press_button("Remove this inconsistency").await;
    says(&window, PANEL, "How long it takes").await;
    let gone = format!(
        "return !document.querySelector('{PANEL}').textContent.includes('Free appointments')"
    );
    window.wait_until("it is gone", &gone).await;
    window.chord(&[CONTROL, 'z']).await;
    says(&window, PANEL, "Free appointments").await;
    window.chord(&[CONTROL, SHIFT, 'z']).await;
    window.wait_until("it is gone again", &gone).await;
    window.close().await;
}
