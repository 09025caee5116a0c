//! All screens, panels and dialogs, one after the other, in any language.

use fantoccini::key::Key;
use words::Words;

use crate::window::{ALT, CONTROL, Window};

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

/// The actions that open a dialog.
const DIALOGS: [&str; 13] = [
    "action-export-pdf",
    "action-export-report",
    "action-export-svg",
    "action-export-png",
    "action-export-pptx",
    "action-export-xlsx",
    "action-share-copy",
    "action-new-map",
    "action-make-future",
    "action-compare-with",
    "action-show-settings",
    "action-show-keys",
    "action-show-about",
];

/// The panels beside the map.
const PANELS: [&str; 12] = [
    "action-panel-inspector",
    "action-panel-personas",
    "action-panel-channels",
    "action-panel-teams",
    "action-panel-lanes",
    "action-panel-parking",
    "action-panel-questions",
    "action-panel-inconsistencies",
    "action-panel-actions",
    "action-panel-measures",
    "action-panel-interactions",
    "action-panel-check",
];

/// Goes from screen to screen of an open map and calls out what is shown now.
pub async fn visit(window: &Window, words: &Words, mut look: impl AsyncFnMut(&str)) {
    for (key, lens) in ('1'..).zip(LENSES).chain([('1', "journey")]) {
        window.chord(&[CONTROL, ALT, key]).await;
        let chosen = format!("[data-lens={lens}][aria-checked=true]");
        window.wait_for(&chosen).await;
        window.stands_still().await;
        look(&format!("lens {lens}")).await;
    }
    for action in DIALOGS {
        window.run_action(&words.text(action)).await;
        window.wait_for("dialog[open]").await;
        window.stands_still().await;
        look(action).await;
        leave_dialog(window).await;
    }
    window.chord(&[CONTROL, 'k']).await;
    window.wait_for("[role=combobox]").await;
    look("palette").await;
    leave_dialog(window).await;
    for action in PANELS {
        window.run_action(&words.text(action)).await;
        window.wait_for("aside h2").await;
        window.stands_still().await;
        look(action).await;
    }
    window.run_action(&words.text("action-hand-off-drawer")).await;
    window.wait_for(".hand-off-drawer .columns").await;
    look("hand-off drawer").await;
    window.chord(&[CONTROL, 'f']).await;
    window.wait_for("[role=searchbox]").await;
    look("find").await;
    window.press(Key::Escape).await;
    window.run_action(&words.text("action-present")).await;
    window.wait_for(".now").await;
    look("presenting").await;
    window.run_action(&words.text("action-present-end")).await;
}

async fn leave_dialog(window: &Window) {
    window.press(Key::Escape).await;
    let gone = "return document.querySelector('dialog[open]') === null";
    window.wait_until("the dialog is gone", gone).await;
}
