//! Golden files: the picture of each fixture map, as text first and as pixels
//! last.
//!
//! For each map in `tests/fixtures/maps`, and for the sample, these are kept:
//! `scene.txt` (every box and line), `picture.svg`, `pdf.txt` (what a reader of
//! the PDF gets, in reading order) and `picture.png` (small). Of some of them
//! there is also what is seen through the other lenses: `channels-scene.txt`,
//! `channels.svg`, and so on. Only the bundled fonts are used, so they are the
//! same on every machine.
//!
//! After a wanted change look at the report that a failing run leaves in
//! `target/golden/report.html`, then accept with `THROUGHLINE_ACCEPT=1`.

#![allow(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

mod report;

use std::fs;
use std::path::Path;
use std::process::Command;

use edit::Carried;
use export::{PdfOptions, PngSize, SvgOptions};
use layout::text::{FontSource, Shaper};
use layout::{Beside, Elsewhere, LayoutOptions, Layouter, Lens};
use model::{IdSequence, Map, RecordKind, facts};
use report::Report;
use scene::{Scene, Theme};
use tests::fixtures::{folder, maps};
use uuid::Uuid;
use words::Words;

/// The lenses besides the usual one, with their names.
const LENSES: [(Lens, &str); 10] = [
    (Lens::Channels, "channels"),
    (Lens::Owners, "owners"),
    (Lens::Flow, "flow"),
    (Lens::Timeline, "timeline"),
    (Lens::Outline, "outline"),
    (Lens::Register, "register"),
    (Lens::Priorities, "priorities"),
    (Lens::Dashboard, "dashboard"),
    (Lens::Comparison, "comparison"),
    (Lens::Personas, "personas"),
];

/// The maps that are kept as they are seen through every lens.
const THROUGH_ALL: [&str; 3] = ["sample", "empty", "right-to-left"];

#[test]
fn every_fixture_map_looks_as_it_did() {
    let accept = std::env::var_os("THROUGHLINE_ACCEPT").is_some();
    let mut report = Report::default();
    for (name, map) in maps() {
        let mut layouter = Layouter::new(Shaper::new(FontSource::Bundled));
        let words = Words::of("en");
        let mut scene = layouter.scene(&map, Lens::Journey, &LayoutOptions::of(&words));
        scene.fonts = layouter.shaper().complete_scene(&scene);
        let mut kept: Vec<(String, Vec<u8>)> =
            renderings(&scene).into_iter().map(|(file, bytes)| (file.to_owned(), bytes)).collect();
        if THROUGH_ALL.contains(&&*name) {
            let elsewhere = Elsewhere { beside: Some(beside(&map)), ..Elsewhere::default() };
            for (lens, word) in LENSES {
                let options =
                    LayoutOptions { elsewhere: Some(&elsewhere), ..LayoutOptions::of(&words) };
                let scene = layouter.scene(&map, lens, &options);
                kept.push((format!("{word}-scene.txt"), scene::dump(&scene).into_bytes()));
                kept.push((format!("{word}.svg"), drawn(&scene)));
            }
        }
        for (file, bytes) in kept {
            let golden = folder().join("golden").join(&name).join(&file);
            if accept {
                fs::create_dir_all(golden.parent().unwrap()).unwrap();
                fs::write(&golden, &bytes).unwrap();
                continue;
            }
            let expected = fs::read(&golden).unwrap_or_default();
            if !same(&file, &expected, &bytes) {
                report.add(&format!("{name}/{file}"), &expected, &bytes);
            }
        }
    }
    report.finish(&workspace().join("target/golden"));
}

/// A map of the future that was made from this one: without its third
/// touchpoint, and the first two are one.
fn beside(map: &Map) -> Beside {
    let mut ids = IdSequence::new(Uuid::from_u128(0x0190_0000_0000_7000_8000_00f0_0000_0000));
    let mut future = edit::future(map, "Tomorrow", Carried::default(), &mut ids).unwrap();
    let journey: Vec<Uuid> = facts::journey(&future).iter().map(|it| it.id.uuid()).collect();
    if let [first, second, third, ..] = journey[..] {
        let record = RecordKind::Touchpoint;
        let merge =
            edit::Command::Merge { record, ids: vec![first, second], first_id: ids.next_uuid() };
        let target = edit::Target { record, id: third };
        for command in [merge, edit::Command::Remove { targets: vec![target] }] {
            let changes = edit::apply(&future, &command).unwrap();
            edit::play(&mut future, &changes).unwrap();
        }
    }
    Beside { map: future, is_later: true, is_drawn: false }
}

#[test]
fn no_golden_file_is_left_over() {
    let names: Vec<String> = maps().into_iter().map(|(name, _)| name).collect();
    for entry in fs::read_dir(folder().join("golden")).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            let name = entry.file_name().into_string().unwrap();
            assert!(names.contains(&name), "{name} belongs to no fixture; remove it");
        }
    }
}

/// Every kept form of a scene.
fn renderings(scene: &Scene) -> Vec<(&'static str, Vec<u8>)> {
    let no_pictures = |_: &str| None;
    let mut png = Vec::new();
    let largest = PngSize { width: 720, height: 480 };
    export::thumbnail(scene, Theme::Light, largest, &no_pictures, &mut png).unwrap();
    let mut kept = vec![
        ("scene.txt", scene::dump(scene).into_bytes()),
        ("picture.svg", drawn(scene)),
        ("picture.png", png),
    ];
    let pdf = export::pdf(scene, &PdfOptions::new(format::Timestamp::UNIX_EPOCH), &no_pictures)
        .unwrap()
        .value;
    match text_of(&pdf) {
        Some(text) => kept.push(("pdf.txt", text)),
        None => eprintln!("skipped: pdftotext is not here; `cargo xtask setup` installs it"),
    }
    kept
}

/// A scene as SVG.
fn drawn(scene: &Scene) -> Vec<u8> {
    let options = SvgOptions { theme: Theme::Light, lettering: export::Lettering::Named };
    export::svg(scene, &options, &|_: &str| None).unwrap().value.into_bytes()
}

/// What a reader of the PDF gets, in the order of the file.
fn text_of(pdf: &[u8]) -> Option<Vec<u8>> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("map.pdf");
    fs::write(&path, pdf).unwrap();
    let output = Command::new("pdftotext").arg("-raw").arg(&path).arg("-").output().ok()?;
    output.status.success().then_some(output.stdout)
}

/// Texts are the same to the byte, pictures to what an eye can see.
fn same(file: &str, expected: &[u8], found: &[u8]) -> bool {
    if !file.ends_with(".png") {
        return expected == found;
    }
    let (Some(a), Some(b)) = (pixels(expected), pixels(found)) else { return false };
    if (a.width, a.height) != (b.width, b.height) {
        return false;
    }
    // The rasteriser may round differently where another processor has other
    // vector units; a glyph that moved differs by far more.
    let far = a.bytes.iter().zip(&b.bytes).filter(|(a, b)| a.abs_diff(**b) > 24).count();
    far * 2_000 <= a.bytes.len()
}

struct Pixels {
    width: u32,
    height: u32,
    bytes: Vec<u8>,
}

fn pixels(bytes: &[u8]) -> Option<Pixels> {
    let mut reader = png::Decoder::new(std::io::Cursor::new(bytes)).read_info().ok()?;
    let mut buffer = vec![0; reader.output_buffer_size()?];
    let info = reader.next_frame(&mut buffer).ok()?;
    buffer.truncate(info.buffer_size());
    Some(Pixels { width: info.width, height: info.height, bytes: buffer })
}

fn workspace() -> &'static Path {
    folder().parent().unwrap()
}
