//! What there is around an open map: the first screens, what comes out of files,
//! what is empty, the tour, and the windows beside it.

use fantoccini::key::Key;
use fantoccini::wd::WindowHandle;
use serde_json::json;
use words::Words;

use crate::Trip;
use crate::screens::{PANELS, leave_dialog, menus, panel};
use crate::window::{CONTROL, PATIENCE, Window};

const TABLE: &str = "\
stage;touchpoint;channel;lane;text;emotion;owner;source
Before;Hears of it;Word of mouth;Thoughts;Is it for me?;1;;
Before;Hears of it;Word of mouth;Pain points;Nobody explains it;;Sales;Interview 3
After;Calls;Phone;Quotes;“Who are you again?”;-2;Contact centre;
After;Calls;Phone;Emotions;;great;;
;;;;;;;
";

const COUNTS: &str = "\
date;answers of 9 and 10;answers of 7 and 8;answers of 0 to 6
2026-01;40;30;30
soon;1;2;3
";

/// Goes from screen to screen, from the very first one of an empty library on,
/// and calls out what is shown now.
pub async fn visit(trip: &Trip, window: &Window, words: &Words, mut look: impl AsyncFnMut(&str)) {
    let look = &mut look;
    look("first screen").await;
    broken(trip, window, words, look).await;
    imported(trip, window, words, look).await;
    empty(window, words, look).await;
    library(window, words, look).await;
    measured(trip, window, words, look).await;
    interactions(trip, window, words, look).await;
    tour(window, words, look).await;
    help(window, words, look).await;
    projector(window, words, look).await;
}

/// A fault that is told.
async fn broken(trip: &Trip, window: &Window, words: &Words, look: &mut impl AsyncFnMut(&str)) {
    let file = trip.path("broken.journey");
    std::fs::write(&file, b"PK\x03\x04 not a map").unwrap();
    trip.answer(&[&file]);
    window.run_action(&words.text("action-open-file")).await;
    window.wait_for(".toast[role=alert]").await;
    look("what cannot be opened").await;
    window.press_button(&words.text("toast-dismiss")).await;
}

/// A table of another program, before it is taken and afterwards.
async fn imported(trip: &Trip, window: &Window, words: &Words, look: &mut impl AsyncFnMut(&str)) {
    let table = trip.path("journey.csv");
    std::fs::write(&table, TABLE).unwrap();
    trip.answer(&[&table]);
    window.run_action(&words.text("action-import-file")).await;
    window.wait_for("dialog[open] table").await;
    look("what a table would become").await;
    window
        .eval("document.querySelectorAll('dialog details').forEach((it) => (it.open = true))")
        .await;
    look("what a table would become, in full").await;
    press(window, "dialog footer button:last-of-type").await;
    window.wait_for("[data-node=map]").await;
    window.wait_for(".toast").await;
    look("what was imported").await;
}

/// Presses what matches. The driver's own clicks miss where everything is larger.
async fn press(window: &Window, css: &str) {
    window.wait_for(css).await;
    window.eval(&format!("document.querySelector({}).click()", json!(css))).await;
}

/// A map in which nothing is, and all panels without anything to list.
async fn empty(window: &Window, words: &Words, look: &mut impl AsyncFnMut(&str)) {
    window.run_action(&words.text("action-new-map")).await;
    window.wait_for("dialog input[type=radio]").await;
    window.eval("[...document.querySelectorAll('dialog input[type=radio]')].at(-1).click()").await;
    // Where everything is large it comes when it is scrolled to.
    let large = "const section = document.querySelector('dialog section');
        section?.scrollIntoView();
        return (section?.querySelector('img')?.naturalWidth ?? 0) > 800";
    window.wait_until("what is chosen is shown large", large).await;
    look("gallery").await;
    window.eval("document.querySelector('dialog input[type=radio]').click()").await;
    press(window, "dialog footer button:last-of-type").await;
    let is_empty = "return document.querySelector('dialog[open]') === null
        && document.querySelector('[data-node=map]') !== null
        && document.querySelector('[data-node^=\"touchpoint:\"]') === null";
    window.wait_until("an empty map is open", is_empty).await;
    window.stands_still().await;
    look("empty map").await;
    for action in PANELS {
        panel(window, words, action).await;
        look(&format!("{action}, empty")).await;
    }
}

/// The maps of the library, and one that is deleted.
async fn library(window: &Window, words: &Words, look: &mut impl AsyncFnMut(&str)) {
    window.run_action(&words.text("action-close-map")).await;
    window.wait_for(".maps .map").await;
    look("library").await;
    menus(window, ".maps li:first-child", "a map of the library", look).await;
    press(window, ".maps li:first-child button[aria-haspopup=menu]").await;
    window.press_entry(&words.text("action-delete")).await;
    window.wait_for(".toast button").await;
    look("a map is deleted").await;
    window.press_button(&words.text("toast-dismiss")).await;
    press(window, ".maps .sample button").await;
    window.wait_for("[data-node^=\"touchpoint:\"]").await;
}

/// A metric, what is counted for it, and a table of counts.
async fn measured(trip: &Trip, window: &Window, words: &Words, look: &mut impl AsyncFnMut(&str)) {
    let table = trip.path("counts.csv");
    std::fs::write(&table, COUNTS).unwrap();
    trip.answer(&[&table]);
    panel(window, words, "action-panel-measures").await;
    window.press_button(&words.text("add-metric")).await;
    window.wait_for("aside li button").await;
    look("kinds of metrics").await;
    press(window, "aside li button").await;
    window.press_button(&words.text("action-add-reading")).await;
    window.wait_for("aside form input").await;
    look("a reading").await;
    window.press_button(&words.text("cancel")).await;
    window.press_button(&words.text("import-counts")).await;
    window.wait_for("dialog table").await;
    look("a table of counts").await;
    leave_dialog(window).await;
}

/// What customers did, in all its views.
async fn interactions(
    trip: &Trip,
    window: &Window,
    words: &Words,
    look: &mut impl AsyncFnMut(&str),
) {
    let data = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    trip.answer(&[&data.join("fixtures/logs/fault-repair.csv")]);
    panel(window, words, "action-panel-interactions").await;
    window.press_button(&words.text("interactions-open")).await;
    window.wait_for("aside fieldset input").await;
    for view in ["names", "funnel", "ways", "channels", "evidence", "replay"] {
        let name = words.text(&format!("interactions-view-{view}"));
        let script = format!(
            "const label = [...document.querySelectorAll('aside fieldset label')]
                 .find((it) => it.textContent.trim() === {});
             label?.querySelector('input').click();
             return label !== undefined",
            json!(name)
        );
        window.wait_until(&format!("the view {view} is there"), &script).await;
        look(&format!("interaction data, {view}")).await;
    }
    window.press_button(&words.text("interactions-close")).await;
}

/// The steps that are shown above the map.
async fn tour(window: &Window, words: &Words, look: &mut impl AsyncFnMut(&str)) {
    window.run_action(&words.text("action-start-tour")).await;
    window.wait_for("progress").await;
    look("tour").await;
    window.press_button(&words.text("tour-leave")).await;
    let gone = "return document.querySelector('progress') === null";
    window.wait_until("the tour is gone", gone).await;
}

/// The window of help: each page, and what is found.
async fn help(window: &Window, words: &Words, look: &mut impl AsyncFnMut(&str)) {
    let desk = window.client.window().await.unwrap();
    window.run_action(&words.text("action-show-help")).await;
    to_other(window, &desk).await;
    window.wait_for("nav [aria-current=page]").await;
    let count = "return document.querySelectorAll('nav a').length";
    for page in 0..window.eval(count).await.as_u64().unwrap() {
        window.eval(&format!("document.querySelectorAll('nav a')[{page}].click()")).await;
        let read = format!(
            "const it = document.querySelectorAll('nav a')[{page}];
             const title = document.querySelector('article h1')?.textContent.trim();
             return it.hasAttribute('aria-current') && title ? title : false"
        );
        let title = window.wait_until("the page is read", &read).await;
        look(&format!("help, {}", title.as_str().unwrap_or_default())).await;
    }
    window.eval("document.querySelector('[role=searchbox]').focus()").await;
    window.type_text("card").await;
    window.wait_for("main li a").await;
    look("help, found").await;
    // Once this is answered the window may go.
    let close = "setTimeout(() => dispatchEvent(
        new KeyboardEvent('keydown', { key: 'w', ctrlKey: true })), 100)";
    window.eval(close).await;
    window.client.switch_to_window(desk).await.unwrap();
    alone(window).await;
}

/// The window for the room, and what the facilitator sees of it.
async fn projector(window: &Window, words: &Words, look: &mut impl AsyncFnMut(&str)) {
    let desk = window.client.window().await.unwrap();
    window.run_action(&words.text("action-present")).await;
    to_other(window, &desk).await;
    window.wait_for("[data-node=map]").await;
    look("projector").await;
    window.press(Key::PageDown).await;
    window.wait_for(".marker").await;
    look("projector, a stage").await;
    window.type_text("b").await;
    window.wait_for(".blank").await;
    look("projector, blank").await;
    window.client.switch_to_window(desk).await.unwrap();
    window.wait_for(".now").await;
    look("a blank projector at the desk").await;
    window.run_action(&words.text("action-present-end")).await;
    alone(window).await;
    window.chord(&[CONTROL, '0']).await;
}

/// Goes to the window that is not this one.
async fn to_other(window: &Window, this: &WindowHandle) {
    let deadline = std::time::Instant::now() + PATIENCE;
    loop {
        let all = window.client.windows().await.unwrap();
        if let Some(other) = all.into_iter().find(|it| it != this) {
            window.client.switch_to_window(other).await.unwrap();
            return;
        }
        assert!(std::time::Instant::now() < deadline, "there is no second window");
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
}

/// Waits until there is but one window.
async fn alone(window: &Window) {
    let deadline = std::time::Instant::now() + PATIENCE;
    while window.client.windows().await.unwrap().len() > 1 {
        assert!(std::time::Instant::now() < deadline, "the second window stays");
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
}
