//! All screens, panels and dialogs, one after the other, in any language.

use fantoccini::key::Key;
use words::Words;

use crate::window::{ALT, CONTROL, Window};

/// The lenses: the keys, and what their picture has.
const LENSES: [(char, &str); 10] = [
    ('1', "lane:"),
    ('2', "row:channel:"),
    ('3', "row:team:"),
    ('4', "flow:0"),
    ('5', "row:times"),
    ('6', "outline"),
    ('7', "heads:grid"),
    ('8', "board:impact"),
    ('9', "area:satisfaction"),
    ('p', "sheet:"),
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
    for (key, node) in LENSES {
        window.chord(&[CONTROL, ALT, key]).await;
        window.wait_for(&format!("[data-node^=\"{node}\"]")).await;
        look(&format!("lens {key}")).await;
    }
    window.chord(&[CONTROL, ALT, '1']).await;
    window.wait_for("[data-node^=\"lane:\"]").await;
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
