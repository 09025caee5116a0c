//! What the map check finds is mended, or let be with a reason.

use fantoccini::key::Key;

use crate::Trip;
use crate::capture::says;
use crate::window::{CONTROL, Window};

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
