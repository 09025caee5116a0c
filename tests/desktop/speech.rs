//! What is said to those who hear the window: by one polite voice, in one
//! breath what comes in one, in English and in German.

use fantoccini::key::Key;
use serde_json::json;

use crate::Trip;
use crate::window::{ALT, CONTROL, Window};

const UP: char = '\u{e013}';
const RIGHT: char = '\u{e014}';

const TABLE: &str = "\
stage;touchpoint;lane;text;emotion;persona
Before;Hears of it;Remarks;Is it for me?;0;Ana
After;Calls;Remarks;Who are you?;;
After;Calls;Remarks;Once more, please;;
";

/// What is heard in a language, in the order of the journey.
struct Heard {
    locale: &'static str,
    imported: &'static str,
    moved: &'static str,
    risen: &'static str,
    written: &'static str,
    rated: &'static str,
    deleted: &'static str,
    undone: &'static str,
    found: &'static str,
    nothing: &'static str,
    filtered: &'static str,
    lens: &'static str,
}

const ENGLISH: Heard = Heard {
    locale: "en_US.UTF-8",
    imported: "3 rows of journey.csv were imported.",
    moved: "Moved to Calls, Remarks, 3 of 3",
    risen: "Moved to Calls, Remarks, 1 of 3",
    written: "Now says: Is it for us?",
    rated: "Rated: Ana, Calls, Good",
    deleted: "“Is it for us?” deleted",
    undone: "Undone: Delete card",
    found: "1 of 1: Who are you?",
    nothing: "Nothing found",
    filtered: "4 of 5: Who are you?",
    lens: "Looking at: Channels",
};

const GERMAN: Heard = Heard {
    locale: "de_DE.UTF-8",
    imported: "3 Zeilen aus journey.csv wurden importiert.",
    moved: "Verschoben nach Calls, Remarks, 3 von 3",
    risen: "Verschoben nach Calls, Remarks, 1 von 3",
    written: "Heißt jetzt: Is it for us?",
    rated: "Bewertet: Ana, Calls, Gut",
    deleted: "„Is it for us?“ gelöscht",
    undone: "Rückgängig gemacht: Zettel löschen",
    found: "1 von 1: Who are you?",
    nothing: "Nichts gefunden",
    filtered: "4 von 5: Who are you?",
    lens: "Ansicht: Kanäle",
};

/// Writes down what the voice says, breath by breath.
const LISTEN: &str = "
    const voice = document.querySelector('#app > [aria-live=polite], [aria-live=polite]');
    window.breaths = [];
    new MutationObserver(() => {
        const said = [...voice.children].map((it) => it.textContent.replace(/[\\u2068\\u2069]/g, ''));
        if (said.length > 0) window.breaths.push(said);
    }).observe(voice, { childList: true });
    return true";

/// Waits until something is said, alone in its breath, and forgets all before.
async fn says(window: &Window, text: &str) {
    let script = format!("return window.breaths.some((it) => it.join('|') === {})", json!(text));
    let deadline = std::time::Instant::now() + crate::window::PATIENCE;
    while window.eval(&script).await != json!(true) {
        let heard = window.eval("return window.breaths").await;
        assert!(std::time::Instant::now() < deadline, "one hears {heard} and not {text:?}");
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    window.eval("window.breaths = []; return true").await;
}

#[tokio::test]
async fn one_hears_in_english_what_was_done() {
    listen(&ENGLISH).await;
}

#[tokio::test]
async fn one_hears_in_german_what_was_done() {
    listen(&GERMAN).await;
}

async fn listen(heard: &Heard) {
    let Some(trip) = Trip::new() else { return };
    let table = trip.path("journey.csv");
    std::fs::write(&table, TABLE).unwrap();
    let window = trip.start_with(&[table.to_str().unwrap()], &[("LC_ALL", heard.locale)]).await;
    window.wait_for("dialog footer button:last-of-type").await;
    window.eval(LISTEN).await;
    window.chord(&[CONTROL, char::from(Key::Enter)]).await;
    says(&window, heard.imported).await;

    let card = "return [...document.querySelectorAll('[data-node^=\"card:\"]')]
        .find((it) => it.textContent.includes('Is it for me?'))?.dataset.node";
    let card = window.wait_until("the card is there", card).await;
    window.reveal(&format!("[data-node={card}]")).await;
    window.chord(&[ALT, RIGHT]).await;
    says(&window, heard.moved).await;
    // Whoever holds a key down hears once where it went.
    window.hold_down(&[ALT], UP, 2).await;
    says(&window, heard.risen).await;
    let breaths = window.eval("return window.breaths.length").await;
    assert_eq!(breaths, json!(0), "nothing more is said");

    window.press(Key::F2).await;
    window.wait_for("textarea.map-editor:focus").await;
    window.chord(&[CONTROL, 'a']).await;
    window.type_text("Is it for us?").await;
    window.press(Key::Escape).await;
    says(&window, heard.written).await;
    window.chord(&['\u{e034}']).await;
    says(&window, heard.rated).await;
    window.press(Key::Delete).await;
    says(&window, heard.deleted).await;
    window.chord(&[CONTROL, 'z']).await;
    says(&window, heard.undone).await;

    window.chord(&[CONTROL, 'f']).await;
    window.wait_for("[role=searchbox]:focus").await;
    window.type_text("who are").await;
    says(&window, heard.found).await;
    window.type_text("xyz").await;
    says(&window, heard.nothing).await;
    window.chord(&[CONTROL, 'a']).await;
    window.press(Key::Backspace).await;
    window.click("search .kind").await;
    window.wait_for("[role=menuitemcheckbox]").await;
    window.press(Key::Down).await;
    window.press(Key::Enter).await;
    says(&window, heard.filtered).await;
    window.press(Key::Escape).await;
    window.press(Key::Escape).await;

    window.chord(&[CONTROL, ALT, '2']).await;
    says(&window, heard.lens).await;

    // There is no other voice, whatever stands beside the map.
    for keys in [&[CONTROL, ALT, 'e'][..], &[CONTROL, ALT, 'k'], &[CONTROL, '\u{e036}']] {
        window.chord(keys).await;
    }
    window.wait_for(".hand-off-drawer").await;
    let voices = "return document.querySelectorAll(
        '[role=status], [role=log], output, [aria-live]:not([aria-live=off])').length";
    assert_eq!(window.eval(voices).await, json!(1));
    window.close().await;
}
