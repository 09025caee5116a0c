//! The gallery: what new maps can begin with.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use desk::wire::{GalleryPicture, NewMap, OpenedMap, PictureSize, SettingsChange, StartingPoint};
use desk::{Desk, Options};
use layout::text::FontSource;
use model::{AnyRecord, RecordKind};
use scene::Theme;
use uuid::Uuid;

/// A desk in a folder of its own.
fn desk() -> (tempfile::TempDir, Desk) {
    let folder = tempfile::tempdir().unwrap();
    let library = Some(folder.path().join("library.sqlite"));
    let options = Options { library, fonts: FontSource::Bundled, ..Options::default() };
    (folder, Desk::open(options).unwrap())
}

#[test]
fn a_map_of_a_template_is_one_of_its_own_and_one_step() {
    let (_folder, desk) = desk();
    let made = |title: &str| {
        let with = StartingPoint::Template { name: "insurance-claim".into() };
        desk.create_map(&NewMap { title: title.into(), with }).unwrap()
    };
    let (map, other) = (made("Burst pipes"), made("  "));
    let titles: Vec<String> =
        desk.library().unwrap().into_iter().map(|entry| entry.title).collect();
    assert!(titles.contains(&"Burst pipes".to_owned()), "{titles:?}");
    assert!(titles.iter().any(|title| title.starts_with("Hafen Mutual")), "{titles:?}");

    // Nothing of it can be undone: it began like this.
    let opened = desk.open_map(map).unwrap();
    assert_eq!(opened.history.undo, None);
    let ids = |opened: &OpenedMap| -> BTreeSet<Uuid> {
        opened.records.iter().map(AnyRecord::uuid).collect()
    };
    let (first, second) = (ids(&opened), ids(&desk.open_map(other).unwrap()));
    assert_eq!(first.len(), second.len());
    assert!(first.is_disjoint(&second));
    let template = format::Template::of("insurance-claim").unwrap().map("en").unwrap();
    let cards = opened.records.iter().filter(|it| it.kind() == RecordKind::Card).count();
    assert_eq!(cards, template.cards.len());
    assert!(!first.contains(&template.info.id.uuid()));
}

#[test]
fn the_gallery_shows_what_a_map_would_be() {
    let (_folder, desk) = desk();
    let templates = desk.templates().unwrap();
    assert_eq!(templates.len(), 8);
    assert_eq!(templates[2].id, "insurance-claim");
    assert_eq!((templates[2].stages.len(), templates[2].counts.stages), (5, 5));
    let picture = |with: StartingPoint, theme, size| {
        desk.gallery_picture(&GalleryPicture { with, theme, size }).unwrap()
    };
    let event = || StartingPoint::Template { name: "event".into() };
    let card = picture(event(), Theme::Light, PictureSize::Card);
    assert!(card.starts_with("data:image/png;base64,"));
    // What is kept is what was painted.
    assert_eq!(card, picture(event(), Theme::Light, PictureSize::Card));
    assert_ne!(card, picture(event(), Theme::Dark, PictureSize::Card));
    assert!(card.len() < picture(event(), Theme::Light, PictureSize::Large).len());
    // What is made anew in another language is drawn anew.
    let blank = picture(StartingPoint::Blank, Theme::Light, PictureSize::Large);
    let german = SettingsChange { language: Some("de".into()), ..SettingsChange::default() };
    desk.change_settings(german).unwrap();
    assert_ne!(blank, picture(StartingPoint::Blank, Theme::Light, PictureSize::Large));
    assert!(desk.library().unwrap().is_empty());

    let with = StartingPoint::Template { name: "nine-lives".into() };
    let refused = desk.create_map(&NewMap { title: String::new(), with }).unwrap_err();
    assert!(refused.to_string().contains("nine-lives"), "{refused}");
}
