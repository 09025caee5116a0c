//! What a person likes is kept from one start to the next.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::Path;

use desk::label::plain;
use desk::wire::{
    Area, CurveShape, Density, ExportFormat, ExportRequest, Lens, Presentation, Setting,
    SettingsChange, Startup, ThemeChoice,
};
use desk::{Desk, Keep, Options, Start};
use layout::text::FontSource;
use model::records::ColourBy;
use scene::wire::Nodes;
use serde_json::json;

/// A desk in a folder, which can be opened there again once this one is gone.
fn desk_in(folder: &Path) -> Desk {
    Desk::open(Options {
        library: Some(folder.join("library.sqlite")),
        settings: Keep::BesideLibrary { before: None },
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
        overview_map: Some(true),
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
    assert_eq!(settings.overview_map, Some(true));
    assert_eq!(settings.used_actions, ["zoom-in"]);
    assert!(desk.settings().remarks.is_empty());
}

#[test]
fn the_colours_of_a_map_are_kept_beside_it_and_hold_for_what_is_exported() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk_in(folder.path());
    let map = desk.open_sample().unwrap();
    assert_eq!(desk.open_map(map).unwrap().colour_by, ColourBy::Kind);
    desk.colour_map(map, ColourBy::Severity).unwrap();
    drop(desk);

    let desk = desk_in(folder.path());
    let opened = desk.open_map(map).unwrap();
    assert_eq!(opened.colour_by, ColourBy::Severity);
    let steps = |text: &str| text.contains("Severity 5 of 5") || text.contains("of the cards");
    assert!(steps(&serde_json::to_string(&opened.scene).unwrap()));
    let written = |colour_by| {
        let path = folder.path().join("map.svg");
        let request =
            ExportRequest { format: ExportFormat::Svg, colour_by, ..ExportRequest::default() };
        desk.export(map, &request, &path).unwrap();
        fs::read_to_string(path).unwrap()
    };
    assert_ne!(written(None), written(Some(ColourBy::Kind)));
    assert_eq!(written(None), written(Some(ColourBy::Severity)));
    // What the window was sent is still what the next difference is of.
    assert!(desk.colour_map(map, ColourBy::Severity).unwrap().patch.changed.is_empty());
}

#[test]
fn another_lens_is_told_whole_once_and_holds_for_what_is_exported() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk_in(folder.path());
    let map = desk.open_sample().unwrap();
    let opened = desk.open_map(map).unwrap();
    assert_eq!(opened.lens, Lens::Journey);
    let has = |nodes: &Nodes, id: &str| nodes.iter().any(|node| node.id == id);
    assert!(!has(&opened.scene.nodes, "row:none"));
    let channels = desk.look_through(map, Lens::Channels).unwrap();
    assert!(has(&channels.patch.changed, "row:none") && has(&channels.patch.changed, "map"));
    assert_eq!(channels.revision, opened.revision + 1);
    // There and back again: nothing has changed meanwhile, so nothing is told.
    assert!(desk.look_through(map, Lens::Journey).unwrap().patch.changed.is_empty());
    assert!(desk.look_through(map, Lens::Channels).unwrap().patch.changed.is_empty());
    let written = |lens| {
        let path = folder.path().join("map.svg");
        let request = ExportRequest { format: ExportFormat::Svg, lens, ..ExportRequest::default() };
        desk.export(map, &request, &path).unwrap();
        fs::read_to_string(path).unwrap()
    };
    assert_eq!(written(None), written(Some(Lens::Channels)));
    assert_ne!(written(None), written(Some(Lens::Journey)));
    // Whoever opens the map anew looks through the same lens, and is told all.
    let again = desk.open_map(map).unwrap();
    assert_eq!(again.lens, Lens::Channels);
    assert!(has(&again.scene.nodes, "row:none"));
    assert!(has(&desk.look_through(map, Lens::Journey).unwrap().patch.changed, "map"));
}

#[test]
fn less_air_holds_for_the_window_and_for_what_is_exported() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk_in(folder.path());
    let map = desk.open_sample().unwrap();
    let width = |desk: &Desk| {
        let scene = desk.open_map(map).unwrap().scene;
        scene.nodes.iter().find(|node| node.id == scene.root).unwrap().frame[2]
    };
    let airy = width(&desk);
    let change = SettingsChange { density: Some(Density::Compact), ..SettingsChange::default() };
    desk.change_settings(change).unwrap();
    let dense = width(&desk);
    assert!(dense < airy);
    let path = folder.path().join("map.svg");
    let request = ExportRequest { format: ExportFormat::Svg, ..ExportRequest::default() };
    desk.export(map, &request, &path).unwrap();
    assert!(fs::read_to_string(path).unwrap().contains(&format!("width=\"{dense}")));
}

#[test]
fn settings_of_an_older_version_are_copied_for_every_library_that_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let before = folder.path().join("config/settings.json");
    fs::create_dir(before.parent().unwrap()).unwrap();
    fs::write(&before, r#"{ "theme": "dark", "letterKeys": false, "used": ["undo"] }"#).unwrap();
    let start = |library: &str| {
        let options = Options {
            library: Some(folder.path().join(library).join("library.sqlite")),
            settings: Keep::BesideLibrary { before: Some(before.clone()) },
            fonts: FontSource::Bundled,
            ..Options::default()
        };
        Desk::open(options).unwrap()
    };
    let desk = start("first");
    let settings = desk.settings();
    assert_eq!((settings.theme, settings.letter_keys), (ThemeChoice::Dark, false));
    assert_eq!(settings.used_actions, ["undo"]);
    assert!(folder.path().join("first/settings.json").exists());
    // They are those of the usual library, which was not opened yet.
    assert!(before.exists());
    let light = SettingsChange { theme: Some(ThemeChoice::Light), ..SettingsChange::default() };
    desk.change_settings(light).unwrap();
    drop(desk);
    assert_eq!(start("second").settings().theme, ThemeChoice::Dark);
    assert_eq!(start("first").settings().theme, ThemeChoice::Light);
}

#[test]
fn straight_curves_hold_for_the_window_the_projector_and_what_is_exported() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk_in(folder.path());
    let map = desk.open_sample().unwrap();
    let curve = |nodes: &Nodes| {
        let curve = nodes.iter().find(|node| node.id.starts_with("curve:")).unwrap();
        serde_json::to_string(&curve).unwrap()
    };
    let presentation = Presentation {
        map,
        sees: Area { x: 0.0, y: 0.0, width: 100.0, height: 100.0 },
        lit: Vec::new(),
        marker: String::new(),
        blank: false,
        draft: None,
        theme: ThemeChoice::Light,
    };
    let window = |desk: &Desk| curve(&desk.open_map(map).unwrap().scene.nodes);
    let exported = |desk: &Desk| {
        let path = folder.path().join("map.svg");
        let request = ExportRequest { format: ExportFormat::Svg, ..ExportRequest::default() };
        desk.export(map, &request, &path).unwrap();
        fs::read_to_string(path).unwrap()
    };
    let (smooth, svg) = (window(&desk), exported(&desk));
    let change = SettingsChange { curves: Some(CurveShape::Straight), ..SettingsChange::default() };
    assert_eq!(desk.change_settings(change).unwrap().changed, [Setting::Curves]);
    let straight = window(&desk);
    assert_ne!(smooth, straight);
    assert_ne!(svg, exported(&desk));
    assert_eq!(curve(&desk.project(presentation).unwrap().scene.nodes), straight);
    let reset = Some(vec![Setting::Curves]);
    desk.change_settings(SettingsChange { reset, ..SettingsChange::default() }).unwrap();
    assert_eq!((window(&desk), exported(&desk)), (smooth, svg));
}

#[test]
fn settings_go_to_another_computer_as_a_file_without_what_was_done_here() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let desk = desk_in(here.path());
    let change = SettingsChange {
        theme: Some(ThemeChoice::Dark),
        text_size: Some(150),
        used_action: Some("zoom-in".into()),
        ..SettingsChange::default()
    };
    desk.change_settings(change).unwrap();
    let path = here.path().join("mine.json");
    let saved = desk.export_settings(&path).unwrap();
    assert_eq!(desk.saved_path(saved.id.parse().unwrap()).unwrap(), path);
    assert!(!fs::read_to_string(&path).unwrap().contains("zoom-in"));

    let desk = desk_in(there.path());
    let file = desk.read_settings(&path).unwrap();
    assert_eq!((file.file.as_str(), file.unknown.len()), ("mine.json", 0));
    // Nothing holds before it is taken over.
    assert_eq!(desk.settings().changed, []);
    let settings = desk.change_settings(file.change).unwrap();
    assert_eq!(settings.changed, [Setting::Theme, Setting::TextSize]);

    fs::write(
        &path,
        r#"{ "format": "throughline-settings", "version": 1, "settings": { "theme": 7 } }"#,
    )
    .unwrap();
    let said = desk.read_settings(&path).unwrap_err().said(&desk.words());
    assert_eq!(
        plain(&said.message),
        r#"mine.json: “theme” cannot be 7. It can be: "system", "light", "dark", "contrast"."#
    );
    assert_eq!(said.about.file.as_deref(), Some("mine.json"));
    let missing = desk.read_settings(&here.path().join("none.json")).unwrap_err();
    assert!(missing.to_string().contains("none.json"), "{missing}");
    let nowhere = desk.export_settings(&path.join("file.json")).unwrap_err();
    assert!(nowhere.to_string().contains("file.json"), "{nowhere}");
}

#[test]
fn settings_that_cannot_be_kept_do_not_hold_and_it_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk_in(folder.path());
    // A folder stands where they would go.
    fs::create_dir_all(folder.path().join("settings.json/x")).unwrap();
    let change = SettingsChange { theme: Some(ThemeChoice::Dark), ..SettingsChange::default() };
    let refused = desk.change_settings(change).unwrap_err();
    assert!(refused.to_string().contains("settings.json cannot be written"), "{refused}");
    assert_eq!(desk.settings_again().theme, ThemeChoice::System);
}

/// What is said once of how the settings were found, in a window that asks for
/// its words first.
fn remarks(folder: &Path) -> (Desk, Vec<String>) {
    let options = Options {
        library: Some(folder.join("library.sqlite")),
        settings: Keep::BesideLibrary { before: None },
        system_language: "en".into(),
        fonts: FontSource::Bundled,
        start: Start::Library,
    };
    options.words();
    let desk = Desk::open(options).unwrap();
    let remarks = desk.settings().remarks.iter().map(|it| plain(it)).collect();
    assert!(desk.settings().remarks.is_empty());
    (desk, remarks)
}

#[test]
fn a_setting_of_a_newer_version_costs_no_other_and_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.json");
    let text =
        r#"{ "theme": "sepia", "density": "compact", "used": ["undo"], "keys": { "redo": 7 } }"#;
    fs::write(&path, text).unwrap();
    let (desk, remarks) = remarks(folder.path());
    assert_eq!(
        remarks,
        [
            "Not all of the settings can be read. Left out, wholly or in part: theme.",
            "The settings name keys for “redo” that cannot be read. The usual ones hold."
        ]
    );
    let settings = desk.settings_again();
    assert_eq!((settings.theme, settings.density), (ThemeChoice::System, Density::Compact));
    assert_eq!(settings.used_actions, ["undo"]);
}

#[test]
fn settings_that_are_no_settings_are_put_aside_and_it_is_said_where() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.json");
    fs::write(&path, "{ \"theme\": ").unwrap();
    let (desk, remarks) = remarks(folder.path());
    assert!(remarks[0].contains("settings.json.damaged"), "{remarks:?}");
    let change = SettingsChange { theme: Some(ThemeChoice::Dark), ..SettingsChange::default() };
    desk.change_settings(change).unwrap();
    let aside = fs::read_to_string(folder.path().join("settings.json.damaged")).unwrap();
    assert_eq!(aside, "{ \"theme\": ");
}

#[cfg(unix)]
#[test]
fn settings_that_the_disk_does_not_give_out_are_never_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.json");
    // It leads to itself.
    std::os::unix::fs::symlink(&path, &path).unwrap();
    let (desk, remarks) = remarks(folder.path());
    assert!(remarks[0].contains("settings.json cannot be read"), "{remarks:?}");
    let change = SettingsChange { theme: Some(ThemeChoice::Dark), ..SettingsChange::default() };
    assert_eq!(desk.change_settings(change).unwrap().theme, ThemeChoice::Dark);
    assert!(fs::read_link(&path).is_ok());
}
