//! The gallery of what new maps can begin with.

use fantoccini::key::Key;
use serde_json::Value;

use crate::Trip;

/// The name of the choice that is marked.
const MARKED: &str = "const radio = document.querySelector('dialog input[type=radio]:checked');
    const name = document.getElementById(radio?.getAttribute('aria-labelledby') ?? '');
    return name?.textContent ?? null";

#[tokio::test]
async fn a_map_is_made_of_a_template_by_keyboard_alone() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&[]).await;
    window.wait_for("main").await;
    window.chord(&[char::from(Key::Control), 'n']).await;
    window
        .wait_until(
            "the title is asked for and the templates are there",
            "return document.activeElement?.matches('dialog input[type=text]')
                && document.querySelectorAll('dialog input[type=radio]').length === 13",
        )
        .await;
    window.press(Key::Tab).await;
    // Past the stage sets, to the third template.
    for _ in 0..7 {
        window.press(Key::Down).await;
    }
    assert_eq!(window.eval(MARKED).await, Value::from("Insurance claim"));
    window
        .wait_until(
            "it is shown large, and what it is called is said",
            "const large = document.querySelector('dialog section img');
             const title = document.querySelector('dialog input[type=text]');
             return (large?.naturalWidth ?? 0) > 800 && title.placeholder.includes('Hafen')",
        )
        .await;
    window.press(Key::Enter).await;
    window.wait_for("[data-node=map]").await;
    // The map has the keyboard: its beginning is in sight, and End leads to the end.
    let shows = |title: &str| {
        format!(
            "return [...document.querySelectorAll('[data-node^=\"stage:\"]')]
                .some((it) => it.textContent.includes('{title}'))"
        )
    };
    for title in ["Stop the water", "Be assessed"] {
        window.wait_until(title, &shows(title)).await;
    }
    window.press(Key::Down).await;
    window.press(Key::End).await;
    window.wait_until("the last stage comes into sight", &shows("Close")).await;
    // Undo does not take it apart: there is nothing to undo.
    window.chord(&[char::from(Key::Control), 'z']).await;
    window.press(Key::Home).await;
    window.wait_until("the first stage comes into sight", &shows("Stop the water")).await;
    window.close().await;
}
