//! Words that an input method puts together: the key that chooses one belongs
//! to it, in either engine's way, and the next is a person's.

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::Trip;
use crate::canvas::{cell, saved, wait_for_cards};
use crate::capture::says;
use crate::window::{ALT, CONTROL, Window};

/// Keys as an input method sends them to what has the focus: the page cannot
/// tell them from real ones.
const COMPOSE: &str = "
    const field = document.activeElement;
    const compose = (type, data) =>
        field.dispatchEvent(new CompositionEvent(type, { data, bubbles: true }));
    const enter = (isComposing) => {
        const event = new KeyboardEvent('keydown',
            { key: 'Enter', code: 'Enter', isComposing, bubbles: true, cancelable: true });
        Object.defineProperty(event, 'keyCode', { value: 229 });
        field.dispatchEvent(event);
    };
    const write = (text) => {
        field.value = text;
        field.setSelectionRange(text.length, text.length);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    };";

/// Composes a text behind what is there, letter by letter, and chooses it with
/// Enter: during the composition, as Blink tells it, and after its end, as
/// WebKit does. What the field says then, if it still has the keyboard.
async fn compose(window: &Window, text: &str) -> Value {
    let script = format!(
        "{COMPOSE}
         const before = field.value;
         const text = {};
         compose('compositionstart', '');
         for (let end = 1; end <= text.length; end += 1) {{
             const part = text.slice(0, end);
             compose('compositionupdate', part);
             write(before + part);
         }}
         enter(true);
         compose('compositionend', text);
         enter(false);
         return document.activeElement === field ? field.value : null",
        json!(text)
    );
    window.eval(&script).await
}

#[tokio::test]
async fn a_card_that_is_composed_is_one_card() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    let place = cell(&window, "Customer actions", 1).await;
    let before = wait_for_cards(&window, &place, 1).await.len();
    window.reveal(&place).await;
    // The first key belongs to the input method already, and opens the card.
    window
        .eval(
            "const event = new KeyboardEvent('keydown',
                { key: 'Process', code: 'KeyD', bubbles: true, cancelable: true });
             Object.defineProperty(event, 'keyCode', { value: 229 });
             document.activeElement.dispatchEvent(event)",
        )
        .await;
    window.wait_for("textarea.map-editor:focus").await;
    assert_eq!(compose(&window, "誰も電話に出ない").await, json!("誰も電話に出ない"));
    wait_for_cards(&window, &place, before).await;
    window.press(Key::Enter).await;
    let cards = wait_for_cards(&window, &place, before + 1).await;
    assert_eq!(cards[before], "誰も電話に出ない");
    // Nothing half is kept when the next one is given up.
    window.press(Key::Escape).await;
    saved(&window).await;
    wait_for_cards(&window, &place, before + 1).await;
    window.close().await;
}

#[tokio::test]
async fn marks_are_understood_as_input_methods_write_them() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    let place = cell(&window, "Customer actions", 1).await;
    let before = wait_for_cards(&window, &place, 1).await.len();
    window.reveal(&place).await;
    window.chord(&[CONTROL, char::from(Key::Enter)]).await;
    window.wait_for("textarea.map-editor:focus").await;
    compose(&window, "誰も出ない　＃電話　！４　＠fie").await;
    // What the map knows is offered behind a wide sign too; the real Enter takes it.
    window.wait_for("[role=listbox] [aria-selected=true]").await;
    wait_for_cards(&window, &place, before).await;
    window.press(Key::Enter).await;
    window.press(Key::Enter).await;
    let cards = wait_for_cards(&window, &place, before + 1).await;
    assert_eq!(cards[before], "誰も出ない");
    let card = format!("{place} [data-node^=\"card:\"]:nth-of-type({})", before + 1);
    for mark in ["#電話", "4", "Field service"] {
        says(&window, &card, mark).await;
    }
    compose(&window, "لا أحد يرد !٥").await;
    window.press(Key::Enter).await;
    let cards = wait_for_cards(&window, &place, before + 2).await;
    assert_eq!(cards[before + 1], "لا أحد يرد");
    says(&window, &format!("{place} [data-node^=\"card:\"]:last-of-type"), "5").await;
    window.close().await;
}

#[tokio::test]
async fn the_bar_of_large_letters_the_parking_lot_and_names_wait_for_the_real_enter() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    let place = cell(&window, "Customer actions", 1).await;
    let before = wait_for_cards(&window, &place, 1).await.len();
    window.reveal(&place).await;
    window.chord(&[CONTROL, ALT, char::from(Key::Enter)]).await;
    window.wait_for(".capture-bar textarea:focus").await;
    assert_eq!(compose(&window, "谁也不接电话").await, json!("谁也不接电话"));
    wait_for_cards(&window, &place, before).await;
    window.press(Key::Enter).await;
    let cards = wait_for_cards(&window, &place, before + 1).await;
    assert_eq!(cards[before], "谁也不接电话");
    window.press(Key::Escape).await;

    window.chord(&[CONTROL, '6']).await;
    window.wait_for("aside textarea:focus").await;
    let parked = "return document.querySelectorAll('aside li').length";
    let waiting = window.eval(parked).await.as_u64().unwrap();
    assert_eq!(compose(&window, "누가 이웃에게 알리나").await, json!("누가 이웃에게 알리나"));
    assert_eq!(window.eval(parked).await, json!(waiting));
    window.press(Key::Enter).await;
    let one_more = format!("{parked} === {}", waiting + 1);
    window.wait_until("one card is in the parking lot", &one_more).await;
    window.press(Key::Escape).await;

    // A name that is changed where it stands.
    let stage = "[data-node^=\"stage:\"]";
    window.reveal(stage).await;
    window.press(Key::F2).await;
    window.wait_for("textarea.map-editor:focus").await;
    window.press(Key::Delete).await;
    assert_eq!(compose(&window, "気づく").await, json!("気づく"));
    window.press(Key::Enter).await;
    says(&window, stage, "気づく").await;
    let left = "return document.querySelector('textarea.map-editor') === null";
    window.wait_until("the name is kept", left).await;
    window.close().await;
}

#[tokio::test]
async fn searches_choose_nothing_while_a_word_is_composed() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    window.chord(&[CONTROL, 'f']).await;
    window.wait_for("[role=searchbox]:focus").await;
    assert_eq!(compose(&window, "technician").await, json!("technician"));
    let tally = "return document.querySelector('search .tally').textContent
        .replace(/[\\u2068\\u2069]/g, '').trim()";
    let first = format!("return (() => {{ {tally} }})().startsWith('1 of ')");
    window.wait_until("it is at the first", &first).await;
    window.press(Key::Enter).await;
    let second = format!("return (() => {{ {tally} }})().startsWith('2 of ')");
    window.wait_until("the real Enter goes on", &second).await;
    window.press(Key::Escape).await;

    window.chord(&[CONTROL, 'k']).await;
    window.wait_for("[role=combobox]:focus").await;
    assert_eq!(compose(&window, "Dark colours").await, json!("Dark colours"));
    let theme = "return document.documentElement.dataset.theme";
    assert_ne!(window.eval(theme).await, json!("dark"));
    window.press(Key::Enter).await;
    window.wait_until("it is dark", &format!("{theme} === 'dark'")).await;
    window.close().await;
}
