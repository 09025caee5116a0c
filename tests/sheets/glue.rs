//! The sheets of a PDF, cut along their marks and laid over each other where
//! they overlap, are the poster.
//!
//! The file itself is looked at, as another program draws it, and beside it the
//! preview of the app.

use std::fs;
use std::path::Path;
use std::process::Command;

use export::{
    Background, Orientation, Page, Paper, PdfOptions, Plan, PlannedSheet, PngOptions, SheetLook,
    Spread, Tiling, pdf, plan, sheet_png,
};
use layout::Lens;
use scene::{Rect, Scene, Theme};

use tests::fixtures::maps;

use super::{scene, tiling};

/// Dots of the poster to a millimetre of paper.
const DOTS: f32 = 3.0;

/// How much darker or lighter a dot may be on average: two painters of one
/// thing differ at the edges of letters by how they lie between dots.
const TOLERATED: f32 = 4.0;

/// A dot that is so far off is no edge of a letter.
const WRONG: f32 = 110.0;

/// A poster and how it is spread.
fn posters() -> Vec<(&'static str, Scene, Tiling)> {
    let sample = format::sample().unwrap();
    let arabic = maps().into_iter().find(|(name, _)| name == "right-to-left").unwrap().1;
    let glued = |paper, overlap, scale| tiling(paper, Orientation::Auto, overlap, scale);
    vec![
        ("sample on A3", scene(&sample, Lens::Journey), glued(Paper::A3, 10.0, Spread::Scale(0.7))),
        (
            "sample on A4, edge to edge",
            scene(&sample, Lens::Journey),
            glued(Paper::A4, 0.0, Spread::Scale(0.8)),
        ),
        ("Arabic on A4", scene(&arabic, Lens::Journey), glued(Paper::A4, 10.0, Spread::Scale(1.0))),
        ("Arabic on A3", scene(&arabic, Lens::Journey), glued(Paper::A3, 15.0, Spread::Scale(1.6))),
        ("sample as a flow", scene(&sample, Lens::Flow), glued(Paper::A4, 5.0, Spread::Scale(1.0))),
    ]
}

/// Dots of a grey bitmap.
struct Bitmap {
    width: usize,
    height: usize,
    bytes: Vec<u8>,
}

impl Bitmap {
    /// How bright it is at a place between its dots; white outside.
    fn at(&self, x: f32, y: f32) -> f32 {
        let dot = |x: f32, y: f32| {
            let is_inside = x >= 0.0 && y >= 0.0 && x < self.width as f32 && y < self.height as f32;
            match is_inside {
                true => f32::from(self.bytes[y as usize * self.width + x as usize]),
                false => 255.0,
            }
        };
        let (left, top) = (x.floor(), y.floor());
        let (right_part, lower_part) = (x - left, y - top);
        let upper = dot(left, top) * (1.0 - right_part) + dot(left + 1.0, top) * right_part;
        let lower =
            dot(left, top + 1.0) * (1.0 - right_part) + dot(left + 1.0, top + 1.0) * right_part;
        upper * (1.0 - lower_part) + lower * lower_part
    }
}

/// How far a sheet is off the poster on average, and which part of its dots is
/// wrong. What is repeated on it, its heads and its foot, does not count.
fn differs(
    plan: &Plan,
    sheet: &PlannedSheet,
    on_sheet: &Bitmap,
    poster: &Bitmap,
    dots: f32,
) -> (f32, f32) {
    let millimetres = 25.4 / 96.0 * plan.percent / 100.0;
    let (mut difference, mut wrong, mut count) = (0.0, 0.0, 0.0);
    // The edges are cut off, where a dot is half of this and half of that.
    let (wide, high) = (sheet.place.width * dots, sheet.place.height * dots);
    for y in 2..(high as usize).saturating_sub(2) {
        for x in 2..(wide as usize).saturating_sub(2) {
            let (x, y) = ((x as f32 + 0.5) / dots, (y as f32 + 0.5) / dots);
            let there =
                on_sheet.at((sheet.place.x + x) * dots - 0.5, (sheet.place.y + y) * dots - 0.5);
            let whole = poster.at(
                (sheet.shown.x * millimetres + x) * dots - 0.5,
                (sheet.shown.y * millimetres + y) * dots - 0.5,
            );
            let off = (there - whole).abs();
            difference += off;
            wrong += f32::from(u8::from(off > WRONG));
            count += 1.0;
        }
    }
    (difference / count, wrong / count)
}

/// A part of a poster that no sheet shows is blank but for its ground.
fn is_bare(poster: &Bitmap, plan: &Plan, picture: Rect) -> bool {
    let step = picture.width / poster.width as f32;
    let across = (picture.width / step) as usize;
    let down = (picture.height / step) as usize;
    let mut dark = 0;
    for y in 0..down {
        for x in 0..across {
            let (px, py) = (x as f32 * step, y as f32 * step);
            let here = Rect::new(px, py, 0.1, 0.1);
            let is_shown = plan.sheets.iter().any(|it| it.shown.contains(&here, step));
            // Lines between cells are light; letters are not.
            let grey =
                poster.bytes[y.min(poster.height - 1) * poster.width + x.min(poster.width - 1)];
            dark += usize::from(!is_shown && grey < 110);
        }
    }
    dark == 0
}

fn read(png: &[u8]) -> Bitmap {
    let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().unwrap();
    let mut buffer = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut buffer).unwrap();
    buffer.truncate(info.buffer_size());
    let parts = info.color_type.samples();
    let grey = |dot: &[u8]| (dot.iter().map(|it| u32::from(*it)).sum::<u32>() / parts as u32) as u8;
    Bitmap {
        width: info.width as usize,
        height: info.height as usize,
        bytes: buffer.chunks_exact(parts).map(grey).collect(),
    }
}

/// The pages of a PDF as poppler draws them; none where it is not there.
fn drawn(bytes: &[u8], dots: f32, folder: &Path, name: &str) -> Option<Vec<Bitmap>> {
    let path = folder.join(format!("{name}.pdf"));
    fs::write(&path, bytes).unwrap();
    let dots_to_the_inch = (dots * 25.4).to_string();
    let output = Command::new("pdftoppm")
        .args(["-png", "-gray", "-r", &dots_to_the_inch])
        .args([&path, &folder.join(name)])
        .output();
    if let Err(error) = output {
        println!("SKIPPED: pdftoppm cannot be run: {error}");
        return None;
    }
    let entries = fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    let is_page = |path: &std::path::PathBuf| {
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        file.starts_with(&format!("{name}-")) && file.ends_with(".png")
    };
    let mut pages: Vec<_> = entries.filter(is_page).collect();
    pages.sort();
    Some(pages.iter().map(|path| read(&fs::read(path).unwrap())).collect())
}

#[test]
fn the_sheets_of_a_pdf_glued_together_are_the_poster() {
    let no_pictures = |_: &str| None;
    for (about, scene, tiling) in posters() {
        let folder = tempfile::tempdir().unwrap();
        let page = Page::Tiles(tiling);
        let plan = plan(&scene, &page).unwrap();
        assert!(plan.columns > 1, "{about}");
        let made = |page| {
            let options =
                PdfOptions { page, ..PdfOptions::new("2026-11-21T10:00:00Z".parse().unwrap()) };
            pdf(&scene, &options, &no_pictures).unwrap().value
        };
        let Some(sheets) = drawn(&made(page), DOTS, folder.path(), "sheets") else { return };
        // The poster is one page at its own size, drawn as large as it is on the
        // sheets.
        let dots = DOTS * plan.percent / 100.0;
        let poster =
            drawn(&made(Page::Fit { margin: 0.0 }), dots, folder.path(), "poster").unwrap();
        assert_eq!(sheets.len(), plan.sheets.len(), "{about}");
        for (sheet, bitmap) in plan.sheets.iter().zip(&sheets) {
            let (difference, wrong) = differs(&plan, sheet, bitmap, &poster[0], DOTS);
            let name = &sheet.name.name;
            assert!(difference < TOLERATED, "{about}, {name}: {difference} on average");
            assert!(wrong < 0.003, "{about}, {name}: {wrong} of the dots are wrong");
        }
        let picture = Rect::new(0.0, 0.0, scene.size().width, scene.size().height);
        assert!(is_bare(&poster[0], &plan, picture), "{about}: {:?}", plan.empty);
    }
}

#[test]
fn sheets_that_are_looked_at_are_the_poster() {
    let no_pictures = |_: &str| None;
    let (about, scene, tiling) = posters().swap_remove(0);
    let page = Page::Tiles(tiling);
    let plan = plan(&scene, &page).unwrap();
    let dots = 1.5;
    let width = (plan.width * dots).round() as u32;
    let sheet_dots = width as f32 / plan.width;
    let scale = 25.4 / 96.0 * plan.percent / 100.0 * sheet_dots;
    let mut whole = Vec::new();
    let options = PngOptions { scale, theme: Theme::Print, background: Background::Theme };
    export::png(&scene, &options, &no_pictures, &mut whole).unwrap();
    let whole = read(&whole);
    for (index, sheet) in plan.sheets.iter().enumerate() {
        let captions = Vec::new();
        let look = SheetLook { page, captions, sheet: index, width, theme: Theme::Print };
        let mut bytes = Vec::new();
        sheet_png(&scene, &look, &no_pictures, &mut bytes).unwrap();
        let (difference, _) = differs(&plan, sheet, &read(&bytes), &whole, sheet_dots);
        assert!(difference < TOLERATED, "{about}, {:?}: {difference}", sheet.name);
    }
}

#[test]
fn corners_of_a_poster_with_nothing_on_them_are_left_out() {
    let map = format::sample().unwrap();
    let tiling = tiling(Paper::A4, Orientation::Auto, 10.0, Spread::Scale(1.0));
    let scene = scene(&map, Lens::Journey);
    let page = Page::Tiles(tiling);
    let plan = plan(&scene, &page).unwrap();
    assert_eq!(plan.empty, ["D8–G8"]);
    // The names are those of the grid, as if all were there.
    assert!(plan.sheets.iter().all(|it| it.name.last == "G8"));
}
