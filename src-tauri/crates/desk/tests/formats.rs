//! The formats that a map leaves as, and what is said before it does.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;

use desk::wire::{ExportFormat, ExportRequest, PictureSize, ShareRequest};
use desk::{Desk, FORMATS, Keep, Options};
use layout::text::FontSource;

fn host() -> (tempfile::TempDir, Desk) {
    let folder = tempfile::tempdir().unwrap();
    let library = Some(folder.path().join("library.sqlite"));
    let settings = Keep::BesideLibrary { before: None };
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

#[test]
fn the_pages_of_a_report_are_looked_at_before_they_are_written() {
    let (folder, desk) = host();
    let map = desk.open_sample().unwrap();
    let request = ExportRequest { format: ExportFormat::Report, ..ExportRequest::default() };
    let plan = desk.print_plan(map, &request).unwrap();
    assert_eq!(plan.sizes.len(), plan.names.len());
    let lies = |index: usize| plan.sizes[index].0 > plan.sizes[index].1;
    assert!(!lies(0) && lies(1) && !lies(plan.sizes.len() - 1), "{:?}", plan.sizes);
    let sheet = |index: usize| desk.print_sheet(map, &request, index as u32, PictureSize::Card);
    assert!(sheet(0).unwrap().starts_with("data:image/png"));
    assert_ne!(sheet(0).unwrap(), sheet(1).unwrap());
    assert_ne!(sheet(1).unwrap(), sheet(plan.names.len() - 1).unwrap());
    assert!(sheet(plan.names.len()).is_err());
    // As many pages are written.
    let path = folder.path().join("report.pdf");
    desk.export(map, &request, &path).unwrap();
    let bytes = fs::read(&path).unwrap();
    let pages = bytes.windows(9).filter(|it| *it == b"/MediaBox").count();
    assert_eq!(pages, plan.names.len());
    // Without the map no page lies.
    let sections = Some(vec!["cover".to_owned(), "hand-offs".to_owned()]);
    let plan = desk.print_plan(map, &ExportRequest { sections, ..request }).unwrap();
    assert!(plan.sizes.iter().all(|(width, height)| width < height));
    assert!(plan.names.len() > 1);
}
