//! The journey in time, and as a flow chart.

use fantoccini::key::Key;
use serde_json::json;

use crate::Trip;
use crate::window::{ALT, CONTROL, SHIFT, Window};

const RIGHT: char = '\u{e014}';

/// The node of the touchpoint of that name.
async fn touchpoint(window: &Window, name: &str) -> String {
    let script = format!(
        "return [...document.querySelectorAll('[data-node^=\"touchpoint:\"]')]
            .find((it) => it.textContent.includes({}))?.dataset.node",
        json!(name)
    );
    window.wait_until(name, &script).await.as_str().unwrap().to_owned()
}

fn css(node: &str) -> String {
    format!("[data-node=\"{node}\"]")
}

/// What is heard of a node, or written in it, says this.
async fn wait_to_hear(window: &Window, node: &str, words: &str) {
    let script = format!(
        "const it = document.querySelector({});
         const said = `${{it?.getAttribute('aria-label') ?? ''}} ${{it?.textContent ?? ''}}`;
         return said.replace(/[\\u2068\\u2069]/g, '').includes({})",
        json!(css(node)),
        json!(words)
    );
    window.wait_until(&format!("{node} says {words:?}"), &script).await;
}

/// Where a bar ends, and the middle of its height.
async fn end_of(window: &Window, bar: &str) -> (f64, f64) {
    let script = format!(
        "const it = document.querySelector({})?.getBoundingClientRect();
         return it ? [it.right, it.y + it.height / 2] : null",
        json!(css(bar))
    );
    let at = window.wait_until(bar, &script).await;
    (at[0].as_f64().unwrap(), at[1].as_f64().unwrap())
}

#[tokio::test]
async fn a_duration_is_typed_pulled_and_nudged_where_the_time_is_seen() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node^=\"touchpoint:\"]").await;
    let router = touchpoint(&window, "Restarts the router").await;
    window.click(&css(&router)).await;
    window.chord(&[CONTROL, ALT, '5']).await;
    window.wait_for("[data-node=\"row:times\"]").await;
    let id = router.trim_start_matches("touchpoint:");
    let (cell, bar) = (format!("duration:{id}"), format!("bar:{id}"));
    wait_to_hear(&window, &cell, "7 min").await;
    window.stands_still().await;

    // Typed over the bar; what is no time is refused with a reason.
    window.click(&css(&cell)).await;
    window.press(Key::F2).await;
    window.wait_for("textarea.map-editor").await;
    window.type_text("12 parsecs").await;
    window.press(Key::Enter).await;
    let refused =
        "return [...document.querySelectorAll('[role=alert], [role=status], [aria-live]')]
        .some((it) => it.textContent.includes('parsecs'))";
    window.wait_until("why it is refused", refused).await;
    wait_to_hear(&window, &cell, "7 min").await;
    window.click(&css(&cell)).await;
    window.press(Key::F2).await;
    window.wait_for("textarea.map-editor").await;
    window.type_text("9 min").await;
    window.press(Key::Enter).await;
    wait_to_hear(&window, &cell, "9 min").await;

    // By its end.
    window.stands_still().await;
    let from = end_of(&window, &bar).await;
    window.drag(from, (from.0 + 12.0, from.1)).await;
    let longer = format!(
        "const it = document.querySelector({});
         const said = (it?.textContent ?? '').replace(/[\\u2068\\u2069]/g, '');
         const found = /(\\d+) min/.exec(said);
         return found !== null && Number(found[1]) > 9",
        json!(css(&cell))
    );
    window.wait_until("the bar lasts longer", &longer).await;
    window.chord(&[CONTROL, 'z']).await;
    wait_to_hear(&window, &cell, "9 min").await;

    // By keyboard.
    window.click(&css(&cell)).await;
    window.chord(&[ALT, RIGHT]).await;
    wait_to_hear(&window, &cell, "10 min").await;

    // Without its length the touchpoint is still there.
    window.press(Key::Delete).await;
    wait_to_hear(&window, &cell, "not known").await;
    window.wait_for(&css(&router)).await;
    window.close().await;
}

#[tokio::test]
async fn a_hand_off_is_drawn_from_box_to_box_and_made_by_keyboard() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node^=\"touchpoint:\"]").await;
    window.chord(&[CONTROL, ALT, '4']).await;
    window.wait_for("[data-node=\"flow:0\"]").await;
    window.stands_still().await;
    window.step_back().await;
    let first = touchpoint(&window, "Connection drops").await;
    let second = touchpoint(&window, "Asks the neighbours").await;
    wait_to_hear(&window, &first, "leads to 2: Asks the neighbours").await;
    let count = "return document.querySelectorAll('[data-node^=\"hand_off:\"]').length";
    let before = window.eval(count).await.as_u64().unwrap();

    window.click(&css(&first)).await;
    window.stands_still().await;
    let (from, to) = (window.middle(&css(&first)).await, window.middle(&css(&second)).await);
    window.drag(from, to).await;
    let more = |by: u64| {
        format!(
            "return document.querySelectorAll('[data-node^=\"hand_off:\"]').length >= {}",
            before + by
        )
    };
    window.wait_until("a hand-off is there", &more(1)).await;

    // From there on by keyboard: along the journey, and on to the next.
    window.click(&css(&first)).await;
    window.press(Key::Right).await;
    let on = "return document.activeElement?.dataset.node?.startsWith('hand_off:')";
    window.wait_until("the keyboard is at the hand-off", on).await;
    window.press(Key::Right).await;
    let at = format!("return document.activeElement?.dataset.node === {}", json!(second));
    window.wait_until("the keyboard is at the next box", &at).await;
    window.chord(&[CONTROL, SHIFT, 'k']).await;
    window.wait_until("another hand-off is there", &more(2)).await;
    window.chord(&[CONTROL, 'z']).await;

    // A name is typed in its box.
    window.click(&css(&first)).await;
    window.press(Key::F2).await;
    window.wait_for("textarea.map-editor").await;
    window.type_text("The line goes dead").await;
    window.press(Key::Enter).await;
    wait_to_hear(&window, &first, "The line goes dead").await;
    window.close().await;
}
