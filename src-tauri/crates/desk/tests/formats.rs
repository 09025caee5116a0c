//! The formats that a map leaves as, and what is said before it does.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;

use desk::wire::{ExportFormat, ExportRequest, ShareRequest};
use desk::{Desk, FORMATS, Options};
use layout::text::FontSource;

fn host() -> (tempfile::TempDir, Desk) {
    let folder = tempfile::tempdir().unwrap();
    let library = Some(folder.path().join("library.sqlite"));
    let settings = Some(folder.path().join("settings.json"));
    let options = Options { library, settings, fonts: FontSource::Bundled, ..Options::default() };
    let desk = Desk::open(options).unwrap();
    (folder, desk)
}

#[test]
fn a_map_leaves_as_every_format_of_other_programs() {
    let (folder, desk) = host();
    let map = desk.open_sample().unwrap();
    for (format, begins) in [
        (ExportFormat::Cards, &b"\xEF\xBB\xBFrecord,"[..]),
        (ExportFormat::Xlsx, b"PK"),
        (ExportFormat::Html, b"<!doctype html>"),
        (ExportFormat::Markdown, b"# MetroFibre"),
        (ExportFormat::Mermaid, b"journey\n"),
        (ExportFormat::Cjml, b"<?xml"),
        (ExportFormat::Ics, b"BEGIN:VCALENDAR"),
    ] {
        let path = folder.path().join(format!("out.{}", format.extension()));
        let request = ExportRequest { format, ..ExportRequest::default() };
        let saved = desk.export(map, &request, &path).unwrap();
        assert!(fs::read(&path).unwrap().starts_with(begins), "{format:?}");
        // What the file leaves out is said again when it is written.
        let choices = desk.export_choices(map, &ShareRequest::default()).unwrap();
        let choice = choices.iter().find(|it| it.format == format).unwrap();
        let said = saved.warnings.join(" ");
        if format != ExportFormat::Ics {
            assert!(choice.left_out.iter().all(|it| said.contains(it)), "{format:?}: {said}");
        }
        assert!(!choice.left_out.is_empty(), "{format:?}");
    }
}

#[test]
fn the_window_is_offered_every_format_once() {
    let (_folder, desk) = host();
    let map = desk.open_sample().unwrap();
    let choices = desk.export_choices(map, &ShareRequest::default()).unwrap();
    assert_eq!(choices.len(), FORMATS.len());
    for choice in &choices {
        assert_eq!(choices.iter().filter(|it| it.label == choice.label).count(), 1);
        assert!(!choice.hint.starts_with("format-"), "{}", choice.hint);
    }
    let report = choices.iter().find(|it| it.format == ExportFormat::Html).unwrap();
    assert_eq!(report.sections.len(), 9);
}
