//! What a person likes is kept from one start to the next.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use desk::label::plain;
use desk::wire::{SettingsChange, Startup, ThemeChoice};
use desk::{Desk, Options, Start};
use layout::text::FontSource;
use serde_json::json;

/// A desk in a folder, which can be opened there again once this one is gone.
fn desk_in(folder: &Path) -> Desk {
    Desk::open(Options {
        library: Some(folder.join("library.sqlite")),
        settings: Some(folder.join("settings.json")),
        system_language: "en_GB.UTF-8".into(),
        fonts: FontSource::Bundled,
        start: Start::Library,
    })
    .unwrap()
}

#[test]
fn settings_are_kept_and_change_the_language() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk_in(folder.path());
    assert_eq!(desk.settings().language, "en");
    let change = SettingsChange {
        language: Some("de".into()),
        theme: Some(ThemeChoice::Dark),
        ..SettingsChange::default()
    };
    let settings = desk.change_settings(change).unwrap();
    assert_eq!((settings.language.as_str(), settings.theme), ("de", ThemeChoice::Dark));
    drop(desk);

    let desk = desk_in(folder.path());
    let settings = desk.settings();
    assert_eq!(settings.chosen_language.as_deref(), Some("de"));
    assert_eq!(settings.open, Startup::Library);
    let follow = SettingsChange { language: Some(String::new()), ..SettingsChange::default() };
    assert_eq!(desk.change_settings(follow).unwrap().language, "en");
}

#[test]
fn keys_are_kept_and_what_cannot_be_read_of_them_is_said_once() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk_in(folder.path());
    let keys = json!({ "undo": ["F9"], "redo": [], "of-the-future": ["F8"] });
    let change = SettingsChange {
        keys: Some(serde_json::from_value(keys).unwrap()),
        letter_keys: Some(false),
        used_action: Some("zoom-in".into()),
        ..SettingsChange::default()
    };
    desk.change_settings(change).unwrap();
    drop(desk);

    let path = folder.path().join("settings.json");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("\"F9\"", "\"Ctrl+\"")).unwrap();
    let desk = desk_in(folder.path());
    let settings = desk.settings();
    assert_eq!(
        settings.remarks.iter().map(|it| plain(it)).collect::<Vec<_>>(),
        ["The settings name keys for “undo” that cannot be read. The usual ones hold."]
    );
    assert_eq!(settings.keys.keys().collect::<Vec<_>>(), ["of-the-future", "redo"]);
    assert!(settings.keys["redo"].is_empty());
    assert!(!settings.letter_keys);
    assert_eq!(settings.used_actions, ["zoom-in"]);
    assert!(desk.settings().remarks.is_empty());
}
