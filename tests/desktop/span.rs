//! Cards over several touchpoints, and the curves of several personas.

use fantoccini::key::Key;
use serde_json::json;

use crate::Trip;
use crate::canvas::cell;
use crate::window::{ALT, CONTROL, SHIFT, Window};

const RIGHT: char = '\u{e014}';
const DOWN: char = '\u{e015}';

/// The name of the cell that a card over several touchpoints lies in; nothing
/// for a card of one.
fn across(card: &str) -> String {
    format!(
        "return document.querySelector('{card}')?.closest('[data-node^=\"across:\"]')
            ?.getAttribute('aria-label')?.replace(/[\\u2068\\u2069]/g, '') ?? null"
    )
}

async fn wait_for_span(window: &Window, card: &str, expected: &str) {
    let script =
        format!("const now = (() => {{ {} }})(); return now === {}", across(card), json!(expected));
    window.wait_until(&format!("the card {expected}"), &script).await;
}

/// Where the card ends, and as high the middle of the third column.
async fn end_and_column(window: &Window, card: &str) -> ((f64, f64), (f64, f64)) {
    window.stands_still().await;
    let edge = window
        .eval(&format!(
            "const it = document.querySelector('{card}').getBoundingClientRect();
             return [it.right, it.y + it.height / 2]"
        ))
        .await;
    let (x, y) = (edge[0].as_f64().unwrap(), edge[1].as_f64().unwrap());
    let (column, _) = window.middle(&cell(window, "Customer actions", 2).await).await;
    ((x, y), (column, y))
}

#[tokio::test]
async fn a_card_is_stretched_by_keyboard_and_by_its_end_and_comes_back_with_undo() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    let first = cell(&window, "Customer actions", 0).await;
    window.reveal(&first).await;
    let id = window
        .eval(&format!(
            "return document.querySelector('{first} [data-node^=\"card:\"]').dataset.node"
        ))
        .await;
    let card = format!("[data-node=\"{}\"]", id.as_str().unwrap());
    window.click(&card).await;
    let held = format!("return document.activeElement === document.querySelector('{card}')");
    window.wait_until("the keyboard is at the card", &held).await;
    window.chord(&[ALT, SHIFT, RIGHT]).await;
    wait_for_span(&window, &card, "Spans Connection drops to Asks the neighbours, 2 touchpoints")
        .await;

    // The same by hand: from the end of the card to the middle of a column.
    let (from, to) = end_and_column(&window, &card).await;
    window.hold(from, to).await;
    let shown = "return document.querySelector('.landing-box') !== null";
    window.wait_until("where it would end is shown", shown).await;
    // Whoever pulls at its end does not take it to another map.
    let doors = "return document.querySelector('.doors') !== null";
    assert_eq!(window.eval(doors).await, json!(false));
    window.press(Key::Escape).await;
    window.wait_until("the drag is over", "return !document.querySelector('.landing-box')").await;
    window.click_at(to).await;
    window.click(&card).await;
    let (from, to) = end_and_column(&window, &card).await;
    window.drag(from, to).await;
    wait_for_span(&window, &card, "Spans Connection drops to Restarts the router, 3 touchpoints")
        .await;

    for _ in 0..2 {
        window.chord(&[CONTROL, 'z']).await;
    }
    let script = format!("return document.querySelector('{first} {card}') !== null");
    window.wait_until("the card is in its cell again", &script).await;
    window.close().await;
}

#[tokio::test]
async fn a_rating_tells_what_is_known_and_the_next_persona_is_a_key_away() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    window.step_back().await;
    window.wait_for("[data-node^=\"emotion:\"]").await;
    let id = window.eval("return document.querySelector('[data-node^=\"emotion:\"]').dataset.node");
    let id = id.await;
    let point = format!("[data-node={id}]");
    window.reveal(&point).await;
    window.click(&point).await;
    window.wait_for(".tip").await;
    let tip = "return document.querySelector('.tip').textContent";
    let said = window.eval(tip).await;
    let name = window
        .eval(&format!("return document.querySelector('{point}').getAttribute('aria-label')"))
        .await;
    let persona =
        name.as_str().unwrap().split(':').next().unwrap().replace(['\u{2068}', '\u{2069}'], "");
    let (persona, _) = persona.rsplit_once(", ").unwrap();
    assert!(said.as_str().unwrap().contains(persona), "{said} is about {persona}");

    window.chord(&[ALT, SHIFT, DOWN]).await;
    let other = format!(
        "const it = document.activeElement.dataset.node;
         return /^(emotion|curves):/.test(it) && it !== {id}"
    );
    window.wait_until("another persona is in the hand", &other).await;
    window.chord(&[CONTROL, SHIFT, 'e']).await;
    let faint = format!("return document.querySelector('{point}').dataset.found === 'rest'");
    window.wait_until("the first curve is faint", &faint).await;
    window.close().await;
}
