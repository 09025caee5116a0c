//! What the map check finds is mended, or let be with a reason.

use std::fs;

use fantoccini::key::Key;
use serde_json::json;

use crate::Trip;
use crate::capture::says;
use crate::window::{ALT, CONTROL, Window};

const PANEL: &str = "aside[aria-label=\"Map check\"]";

/// Waits until the check finds so many problems.
async fn problems(window: &Window, count: usize) {
    let what = format!("there are {count} problems");
    let test = format!(
        "return document.querySelectorAll('aside section section:has(.problem) li').length === {count}"
    );
    window.wait_until(&what, &test).await;
}

#[tokio::test]
async fn a_finding_is_mended_and_another_is_let_be() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    window.chord(&[CONTROL, '7']).await;
    problems(&window, 9).await;

    // One press leads to the place and makes the card that is missing there.
    window.press_button("Add a pain point").await;
    window.wait_for("textarea[dir=auto]:focus").await;
    window.type_text("The call with three people is gone").await;
    window.press(Key::Escape).await;
    problems(&window, 8).await;

    window.press_button("Let be …").await;
    window.wait_for(&format!("{PANEL} input:focus")).await;
    window.type_text("The portal is replaced in spring").await;
    window.press(Key::Enter).await;
    says(&window, PANEL, "One finding is let be").await;
    says(&window, &format!("{PANEL} .silenced"), "The portal is replaced in spring").await;
    window.chord(&[CONTROL, 'z']).await;
    let gone = "return document.querySelector('aside .silenced') === null";
    window.wait_until("it is found again", gone).await;
    window.close().await;
}

#[tokio::test]
async fn from_any_lens_a_finding_leads_to_its_place_and_what_mended_it_is_undone() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    window.chord(&[CONTROL, ALT, '2']).await;
    window.wait_for("[data-node^=\"hop:\"]").await;
    window.chord(&[CONTROL, '7']).await;
    problems(&window, 9).await;
    // Only the journey has cards: there it is written.
    window.press_button("Add a pain point").await;
    window.wait_for("textarea[dir=auto]:focus").await;
    window.type_text("The call with three people is gone").await;
    window.press(Key::Escape).await;
    problems(&window, 8).await;
    window.chord(&[CONTROL, 'z']).await;
    window.chord(&[CONTROL, 'z']).await;
    problems(&window, 9).await;

    // What no lens shows is in its panel, and a card in no board is on the journey.
    window.chord(&[CONTROL, ALT, '8']).await;
    window.wait_for("[data-node^=\"placed:\"]").await;
    let leads = |to: &str| {
        format!(
            "const it = [...document.querySelectorAll('{PANEL} button.message')]
                .find((it) => it.textContent.includes({}));
             it?.click();
             return it !== undefined",
            json!(to)
        )
    };
    window.wait_until("a card is found", &leads("no pain point says why")).await;
    let there = "return document.activeElement?.closest('[data-node^=\"touchpoint:\"]') !== null";
    window.wait_until("its touchpoint has the keyboard", there).await;
    window.close().await;
}

#[tokio::test]
async fn a_map_that_nobody_has_looked_at_again_says_so_until_a_new_day_is_set() {
    let Some(trip) = Trip::new() else { return };
    let file = trip.path("old.json");
    let map = json!({
        "format": "throughline-map", "version": 1, "id": "01990000-0000-7000-8000-000000000001",
        "title": "Buying a bicycle", "state": "current", "basis": "assumption",
        "review_date": "2025-01-31",
    });
    fs::write(&file, map.to_string()).unwrap();
    let window = trip.start(&[file.to_str().unwrap()]).await;
    window.wait_for("[data-node=map]").await;
    window.chord(&[CONTROL, '7']).await;
    says(&window, PANEL, "The map was to be looked at again on").await;

    // The badge leads to the form, which says what to do.
    window.press_button("Review overdue").await;
    says(&window, "aside", "That day has passed").await;
    window.run_action("All maps").await;
    says(&window, "main", "Review overdue since").await;

    // With another day it is gone everywhere.
    window.click("main .map").await;
    window.wait_for("[data-node=map]").await;
    window.press_button("Review overdue").await;
    let field = "const label = [...document.querySelectorAll('aside label')]
            .find((it) => it.textContent.includes('Review date'));
        const field = document.getElementById(label.htmlFor) ?? label.querySelector('input');
        field.focus();
        field.select();
        return document.activeElement === field";
    window.wait_until("the day can be typed", field).await;
    window.type_text("2095-01-31").await;
    window.press(Key::Enter).await;
    let gone = "return document.querySelector('header .stale') === null";
    window.wait_until("the badge is gone", gone).await;
    window.close().await;
}
