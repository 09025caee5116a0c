//! What a PDF would be like, before it is written.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;

use base64::Engine as _;
use desk::wire::{ExportPaper, ExportRequest, ExportSpread, ExportTiles, Lens, PictureSize};
use desk::{Desk, DeskError, Keep, Options};
use export::ExportError;
use layout::text::FontSource;

#[test]
fn what_is_shown_before_is_what_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let library = Some(folder.path().join("library.sqlite"));
    let settings = Keep::BesideLibrary { before: None };
    let options = Options { library, settings, fonts: FontSource::Bundled, ..Options::default() };
    let desk = Desk::open(options).unwrap();
    let map = desk.open_sample().unwrap();
    desk.open_map(map).unwrap();
    let path = folder.path().join("map.pdf");
    let check = |tiles: Option<ExportTiles>, lens, columns: u32, names: &[&str]| {
        let request =
            ExportRequest { paper: ExportPaper::A3, tiles, lens, ..ExportRequest::default() };
        let plan = desk.print_plan(map, &request).unwrap();
        assert_eq!((plan.columns, plan.names.len()), (columns, names.len()), "{tiles:?}");
        assert_eq!(plan.names, names);
        desk.export(map, &request, &path).unwrap();
        let pdf = fs::read(&path).unwrap();
        let pages = pdf.windows(9).filter(|it| it == b"/MediaBox").count();
        assert_eq!(pages, names.len());
        let last = names.len() as u32 - 1;
        let url = desk.print_sheet(map, &request, last, PictureSize::Card).unwrap();
        let png = url.strip_prefix("data:image/png;base64,").unwrap();
        let png = base64::engine::general_purpose::STANDARD.decode(png).unwrap();
        let size = export::picture_size(&png).unwrap();
        assert!((size.width / size.height - plan.width / plan.height).abs() < 0.02);
        let refused = desk.print_sheet(map, &request, last + 1, PictureSize::Large).unwrap_err();
        assert!(matches!(refused, DeskError::Export(ExportError::NoSheet)), "{refused}");
    };
    let scale = |scale| Some(ExportTiles { spread: ExportSpread::Scale { scale }, overlap: None });
    // The corners that are empty have no page, and the others keep their names.
    let a4 =
        ExportRequest { paper: ExportPaper::A4, tiles: scale(1.0), ..ExportRequest::default() };
    let plan = desk.print_plan(map, &a4).unwrap();
    assert_eq!(plan.empty, ["D8–G8"]);
    assert_eq!(plan.names.last().unwrap(), "C8");
    assert_eq!(plan.places.last(), Some(&(2, 7)));
    let warnings = desk.export(map, &a4, &path).unwrap().warnings;
    assert!(warnings.iter().any(|it| it.contains("D8–G8")), "{warnings:?}");
    check(None, None, 1, &["1"]);
    check(scale(0.7), None, 2, &["A1", "B1", "A2", "B2", "A3", "B3"]);
    // A text takes as many pages as it needs, unless it is told not to.
    check(None, Some(Lens::Outline), 1, &["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
    let one = Some(ExportTiles { spread: ExportSpread::OnePage, overlap: None });
    check(one, Some(Lens::Outline), 1, &["1"]);
}
