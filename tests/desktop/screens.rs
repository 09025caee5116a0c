//! All screens, panels, menus and dialogs of an open map, one after the other, in
//! any language. What there is around a map stands in `around.rs`.

use fantoccini::key::Key;
use serde_json::json;
use words::Words;

use crate::window::{ALT, CONTROL, SHIFT, Window};

const DOWN: char = '\u{e015}';
const HOME: char = '\u{e011}';
const RIGHT: char = '\u{e014}';

/// The lenses, by the digit of their keys.
const LENSES: [&str; 9] = [
    "journey",
    "channels",
    "owners",
    "flow",
    "timeline",
    "outline",
    "register",
    "priorities",
    "dashboard",
];

/// The actions that open a dialog wherever one is.
const DIALOGS: [&str; 15] = [
    "action-export-pdf",
    "action-export-report",
    "action-export-svg",
    "action-export-png",
    "action-export-pptx",
    "action-export-xlsx",
    "action-export-other",
    "action-share-copy",
    "action-new-map",
    "action-make-future",
    "action-compare-with",
    "action-find-duplicates",
    "action-show-settings",
    "action-show-keys",
    "action-show-about",
];

/// The actions that open a dialog about what is selected.
const ABOUT_SELECTED: [&str; 3] = ["action-move-to", "action-move-to-map", "action-copy-to-map"];

/// The panels beside the map.
pub const PANELS: [&str; 13] = [
    "action-panel-inspector",
    "action-panel-personas",
    "action-panel-channels",
    "action-panel-teams",
    "action-panel-lanes",
    "action-panel-parking",
    "action-panel-check",
    "action-panel-questions",
    "action-panel-evidence",
    "action-panel-inconsistencies",
    "action-panel-actions",
    "action-panel-measures",
    "action-panel-interactions",
];

/// Goes from screen to screen of an open map and calls out what is shown now.
pub async fn visit(window: &Window, words: &Words, mut look: impl AsyncFnMut(&str)) {
    lenses(window, words, &mut look).await;
    for action in DIALOGS {
        window.run_action(&words.text(action)).await;
        window.wait_for("dialog[open]").await;
        window.stands_still().await;
        look(action).await;
        leave_dialog(window).await;
    }
    for (key, palette) in [('k', "palette"), ('j', "palette of the journey")] {
        window.chord(&[CONTROL, key]).await;
        window.wait_for("[role=combobox]").await;
        look(palette).await;
        leave_dialog(window).await;
    }
    on_the_map(window, words, &mut look).await;
    for action in PANELS {
        panel(window, words, action).await;
        look(action).await;
    }
    window.run_action(&words.text("action-hand-off-drawer")).await;
    window.wait_for(".hand-off-drawer .columns").await;
    look("hand-off drawer").await;
    window.chord(&[CONTROL, 'f']).await;
    window.wait_for("[role=searchbox]").await;
    look("find").await;
    menus(window, "search", "find", &mut look).await;
    window.press(Key::Escape).await;
    window.run_action(&words.text("action-present")).await;
    window.wait_for(".now").await;
    look("presenting").await;
    window.run_action(&words.text("action-present-end")).await;
}

/// Shows a panel beside the map.
pub async fn panel(window: &Window, words: &Words, action: &str) {
    let name = words.text(action);
    window.run_action(&name).await;
    window.wait_for(&format!("aside[aria-label={}] h2", json!(name))).await;
    window.stands_still().await;
}

/// What the map is looked at through, and what is chosen in a cell of a table.
async fn lenses(window: &Window, words: &Words, look: &mut impl AsyncFnMut(&str)) {
    for (key, lens) in ('1'..).zip(LENSES) {
        lens_at(window, key, lens).await;
        look(&format!("lens {lens}")).await;
        if lens == "register" {
            walk(window, &[DOWN, RIGHT, RIGHT, RIGHT]).await;
            window.press(Key::Enter).await;
            window.wait_for(".choice input").await;
            look("a cell of a table").await;
            window.press(Key::Escape).await;
        }
    }
    window.run_action(&words.text("action-persona-sheets")).await;
    window.wait_for("[data-node^=\"sheet:\"]").await;
    look("persona sheets").await;
    lens_at(window, '1', "journey").await;
    look("lens journey again").await;
}

async fn lens_at(window: &Window, key: char, lens: &str) {
    window.chord(&[CONTROL, ALT, key]).await;
    window.wait_for(&format!("[data-lens={lens}][aria-checked=true]")).await;
    window.stands_still().await;
}

/// What there is to see of the journey's lanes: what each thing says of itself,
/// what can be done with it, what is typed, what the colours say.
async fn on_the_map(window: &Window, words: &Words, look: &mut impl AsyncFnMut(&str)) {
    panel(window, words, "action-panel-inspector").await;
    walk(window, &[RIGHT]).await;
    look("a stage in the inspector").await;
    walk(window, &[RIGHT, DOWN]).await;
    look("a touchpoint in the inspector").await;
    walk(window, &[DOWN, DOWN]).await;
    look("a lane in the inspector").await;
    let kinds = cards(window, look).await;
    assert!(kinds > 2, "cards of {kinds} lanes are looked at");
    window.run_action(&words.text("action-panel-inspector")).await;

    for action in ABOUT_SELECTED {
        window.run_action(&words.text(action)).await;
        window.wait_for("dialog[open]").await;
        look(action).await;
        leave_dialog(window).await;
    }
    window.chord(&[SHIFT, char::from(Key::F10)]).await;
    window.wait_for(".menu").await;
    look("context menu").await;
    leave_menu(window).await;
    menus(window, "header", "header", look).await;
    window.press(Key::F2).await;
    window.wait_for("textarea.map-editor").await;
    look("typing on the map").await;
    window.press(Key::Escape).await;
    window.run_action(&words.text("action-capture-bar")).await;
    window.wait_for(".capture-bar textarea").await;
    window.type_text("@").await;
    window.wait_for("[role=listbox] [role=option]").await;
    look("typing in large letters").await;
    window.press(Key::Backspace).await;
    let nothing = "return document.querySelector('.capture-bar textarea').value === ''
        && document.querySelector('[role=listbox]') === null";
    window.wait_until("nothing is offered any more", nothing).await;
    window.press(Key::Escape).await;
    let gone = "return document.querySelector('.capture-bar') === null";
    window.wait_until("the bar for large letters is gone", gone).await;
    window.run_action(&words.text("action-colour-by-evidence")).await;
    window.wait_for("section .meaning").await;
    look("colours by evidence").await;
    window.run_action(&words.text("action-colour-by-kind")).await;
    // Shown or hidden, as it was before.
    for turn in ["turned", "turned again"] {
        window.run_action(&words.text("action-overview-map")).await;
        look(&format!("overview map {turn}")).await;
    }
}

/// Goes down the first touchpoint and looks at a card of each lane that has one.
/// Gives in how many lanes there was one; a card is selected then.
async fn cards(window: &Window, look: &mut impl AsyncFnMut(&str)) -> usize {
    const MOST: usize = 24;
    walk(window, &[RIGHT, DOWN]).await;
    let mut looked = 0;
    for _ in 0..MOST {
        window.chord(&[DOWN]).await;
        window.stands_still().await;
        let has = "return document.activeElement?.querySelector('[data-node^=\"card:\"]') != null";
        if window.eval(has).await != true {
            continue;
        }
        window.press(Key::Enter).await;
        let at = "return document.activeElement?.matches('[data-node^=\"card:\"]')";
        window.wait_until("the keyboard is at a card", at).await;
        looked += 1;
        look(&format!("card {looked} in the inspector")).await;
        if looked == 5 {
            break;
        }
        window.press(Key::Escape).await;
    }
    looked
}

/// Goes from the very first thing on the map along these keys.
async fn walk(window: &Window, keys: &[char]) {
    window.eval("document.querySelector('.viewport [tabindex=\"0\"]')?.focus()").await;
    window.chord(&[CONTROL, HOME]).await;
    for &key in keys {
        window.chord(&[key]).await;
    }
    window.stands_still().await;
}

/// Opens the menus that are offered in a part of the window, one after the other.
pub async fn menus(window: &Window, part: &str, name: &str, look: &mut impl AsyncFnMut(&str)) {
    let all = format!("document.querySelectorAll('{part} button[aria-haspopup=menu]')");
    let count = window.eval(&format!("return {all}.length")).await.as_u64().unwrap();
    assert!(count > 0, "there are no menus in {part}");
    for place in 0..count {
        window.eval(&format!("{all}[{place}].click()")).await;
        window.wait_for(".menu").await;
        look(&format!("menu {place} of {name}")).await;
        leave_menu(window).await;
    }
}

async fn leave_menu(window: &Window) {
    window.press(Key::Escape).await;
    let gone = "return document.querySelector('.menu') === null";
    window.wait_until("the menu is gone", gone).await;
}

/// Gives up the dialog that is open.
pub async fn leave_dialog(window: &Window) {
    window.press(Key::Escape).await;
    let gone = "return document.querySelector('dialog[open]') === null";
    window.wait_until("the dialog is gone", gone).await;
}
