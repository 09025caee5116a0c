//! Cards of a cell come under a heading, without a mouse.

use fantoccini::key::Key;

use crate::Trip;
use crate::canvas::{cell, wait_for_cards};
use crate::capture::says;
use crate::window::{ALT, CONTROL, SHIFT};

#[tokio::test]
async fn cards_are_put_under_a_heading_that_is_typed_and_come_out_again() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    let place = cell(&window, "Customer actions", 1).await;
    let before = wait_for_cards(&window, &place, 1).await.len();
    window.reveal(&place).await;
    window.click(&place).await;
    for text in ["Looks at the router", "Calls a neighbour"] {
        window.type_text(text).await;
        window.press(Key::Enter).await;
    }
    window.press(Key::Escape).await;
    wait_for_cards(&window, &place, before + 2).await;
    let first = format!("{place} [data-node^=\"card:\"]:nth-last-of-type(2)");
    window.click(&first).await;
    window.chord(&[SHIFT, '\u{e015}']).await;

    // The heading is typed where it will stand; what is typed next stands under it.
    window.chord(&[CONTROL, SHIFT, 'h']).await;
    wait_for_cards(&window, &place, before + 3).await;
    window.type_text("Finding out alone").await;
    window.press(Key::Enter).await;
    window.type_text("Restarts everything").await;
    window.press(Key::Escape).await;
    wait_for_cards(&window, &place, before + 4).await;
    let panel = format!("{place} [data-node^=\"group:\"]");
    window.wait_for(&panel).await;
    says(&window, &place, " cards").await;

    // Folded it counts them; removed it leaves them.
    window.chord(&[CONTROL, 'e']).await;
    wait_for_cards(&window, &place, before + 1).await;
    window.chord(&[CONTROL, 'e']).await;
    wait_for_cards(&window, &place, before + 4).await;
    window.chord(&[CONTROL, ALT, 'h']).await;
    wait_for_cards(&window, &place, before + 3).await;
    window.chord(&[CONTROL, 'z']).await;
    window.wait_for(&panel).await;
    window.close().await;
}
