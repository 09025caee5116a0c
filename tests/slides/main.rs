//! Slides as those read them who did not write them: nothing is lost, nothing
//! lies beside a slide, and programs that are strict open them.
//!
//! What stands on the slides of the sample is kept as text beside the other
//! golden files, and accepted like them with `THROUGHLINE_ACCEPT=1`.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test that finds nothing to unwrap has failed"
)]

mod package;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::process::Command;

use export::{PptxOptions, SlideSize, Warned, pptx};
use format::Timestamp;
use layout::text::{FontSource, Shaper};
use layout::{LayoutOptions, Layouter, Lens};
use package::{Package, Place};
use scene::{Item, Role, Scene, Theme};
use tests::fixtures::{LENSES, folder, maps};
use words::Words;

/// The maps that are looked at through every lens.
const THROUGH_ALL: [&str; 4] = ["sample", "empty", "right-to-left", "mixed-scripts"];

#[test]
fn slides_of_every_map_through_every_lens_are_whole() {
    let made: Vec<Made> = scenes(&LENSES)
        .into_iter()
        .enumerate()
        .map(|(number, (name, scene))| {
            // Either size for about half of them.
            let size = if number % 2 == 0 { SlideSize::Wide } else { SlideSize::A4 };
            let package = Package::open(&made(&scene, size).value);
            let slides = package.slides();
            Made { name, scene, package, slides }
        })
        .collect();
    check_parts(&made);
    check_cards(&made);
    check_places(&made);
    check_titles(&made);
    check_descriptions(&made);
}

/// A scene and its slides.
struct Made {
    name: String,
    scene: Scene,
    package: Package,
    slides: Vec<package::Slide>,
}

/// Every part has a kind, and everything that is referred to is there.
fn check_parts(made: &[Made]) {
    for Made { name, package, slides, .. } in made {
        let types = package.xml("[Content_Types].xml");
        let named: BTreeSet<String> = types
            .all("Override")
            .iter()
            .map(|it| it.get("PartName").unwrap().trim_start_matches('/').to_owned())
            .collect();
        for part in package.parts.keys() {
            let is_known = named.contains(part)
                || part.ends_with(".rels")
                || part.starts_with("ppt/media/")
                || part == "[Content_Types].xml";
            assert!(is_known, "{name}: {part} has no content type");
            package.relations(part);
        }
        assert!(named.iter().all(|it| package.parts.contains_key(it)), "{name}");
        for part in ["ppt/theme/theme1.xml", "ppt/theme/theme2.xml"] {
            let theme = package.xml(part);
            for list in ["a:fillStyleLst", "a:lnStyleLst", "a:effectStyleLst", "a:bgFillStyleLst"] {
                assert_eq!(theme.first(list).unwrap().children.len(), 3, "{part} {list}");
            }
        }
        assert!(!slides.is_empty(), "{name}");
    }
}

/// What a card says is on a slide and in its notes.
fn check_cards(made: &[Made]) {
    for Made { name, scene, slides, .. } in made {
        let told: Vec<(String, String)> = slides
            .iter()
            .map(|slide| {
                let texts: String = slide.things.iter().map(|it| it.text.as_str()).collect();
                (bare(&texts), bare(&slide.notes))
            })
            .collect();
        scene.walk(|visit| {
            if visit.node.role != Role::Note {
                return;
            }
            for item in &visit.node.items {
                let Item::Text(text) = item else { continue };
                let said = bare(&text.block.text);
                let is_told = told
                    .iter()
                    .any(|(slide, notes)| slide.contains(&said) && notes.contains(&said));
                assert!(is_told, "{name}: {} is lost: {:?}", visit.node.id, text.block.text);
            }
        });
    }
}

/// Everything lies on its slide, under a title.
fn check_places(made: &[Made]) {
    for Made { name, package, slides, .. } in made {
        let (width, height) = package.size();
        for slide in slides {
            let title = &slide.title;
            assert!(!title.trim().is_empty(), "{name}: a slide without a title");
            for thing in &slide.things {
                let Some(Place { x, y, width: wide, height: high }) = thing.place else {
                    continue;
                };
                let is_on =
                    x >= -2.0 && y >= -2.0 && x + wide <= width + 2.0 && y + high <= height + 2.0;
                assert!(is_on, "{name}: {title}: {} at {:?}", thing.name, thing.place);
            }
        }
    }
}

/// Titles of slides differ.
fn check_titles(made: &[Made]) {
    for Made { name, slides, .. } in made {
        let titles: BTreeSet<&str> = slides.iter().map(|it| it.title.as_str()).collect();
        // Stages may be called alike.
        if name.starts_with("sample") {
            assert_eq!(titles.len(), slides.len(), "{name}: {titles:?}");
        }
    }
}

/// What has no text says what it is, or that it says nothing.
fn check_descriptions(made: &[Made]) {
    for Made { name, slides, .. } in made {
        for slide in slides {
            for thing in &slide.things {
                let has_text = !thing.text.trim().is_empty();
                let is_told = has_text || thing.alt.is_some() || thing.is_decorative;
                assert!(is_told, "{name}: {}: {}", slide.title, thing.name);
            }
        }
    }
}

#[test]
fn a_card_is_one_shape_and_comes_once() {
    let (_, scene) = scenes(&[Lens::Journey]).remove(0);
    let slides = Package::open(&made(&scene, SlideSize::Wide).value).slides();
    let card = "The page turns red only after twenty reports.";
    let shapes: Vec<&package::Thing> =
        slides.iter().flat_map(|it| &it.things).filter(|it| it.text.contains(card)).collect();
    let [shape] = shapes[..] else { panic!("{} shapes", shapes.len()) };
    for part in ["●●●●○", "Network operations", "n\u{a0}=\u{a0}1,184"] {
        assert!(shape.text.contains(part), "{part} is missing in {}", shape.text);
    }
}

#[test]
fn curves_are_paths_that_can_be_edited() {
    let (_, scene) = scenes(&[Lens::Journey]).remove(0);
    let slides = Package::open(&made(&scene, SlideSize::Wide).value).slides();
    let overview = &slides[0];
    assert!(overview.xml.contains("<a:cubicBezTo>"));
    let curve = overview.things.iter().find(|it| {
        it.alt.as_ref().is_some_and(|alt| alt.starts_with("Emotions of Ana, works from home"))
    });
    assert!(curve.is_some(), "the curve has no description");
    let stages = slides.iter().filter(|it| it.xml.contains("<a:cubicBezTo>")).count();
    assert!(stages > 5, "the curve is on {stages} slides");
}

#[test]
fn reading_from_the_right_texts_say_so() {
    let scenes = scenes(&[Lens::Journey]);
    let (_, scene) = scenes.iter().find(|(name, _)| name.starts_with("right-to-left")).unwrap();
    let package = Package::open(&made(scene, SlideSize::Wide).value);
    let slides = package.slides();
    assert!(slides[0].xml.contains(r#"<a:pPr algn="r" rtl="1"/><a:r><a:rPr lang="ar""#));
    // The names of rows stand on the right.
    let (width, _) = package.size();
    let stage = &slides[2];
    let label = stage.things.iter().find(|it| it.text == "Touchpoints").unwrap();
    assert!(label.place.unwrap().x > width / 2.0, "{:?}", label.place);
}

#[test]
fn the_same_map_makes_the_same_bytes() {
    let twice: Vec<Vec<u8>> = (0..2)
        .map(|_| made(&scenes(&[Lens::Journey]).remove(0).1, SlideSize::Wide).value)
        .collect();
    assert!(twice[0] == twice[1]);
}

#[test]
fn slides_of_the_sample_look_as_they_did() {
    let (_, scene) = scenes(&[Lens::Journey]).remove(0);
    let made = made(&scene, SlideSize::Wide);
    assert!(made.warnings.is_empty(), "{:?}", made.warnings);
    let dump = dump(&Package::open(&made.value));
    let golden = folder().join("golden/sample/slides.txt");
    if std::env::var_os("THROUGHLINE_ACCEPT").is_some() {
        fs::write(&golden, dump).unwrap();
        return;
    }
    let expected = fs::read_to_string(&golden).unwrap_or_default();
    let differs = expected.lines().zip(dump.lines()).find(|(a, b)| a != b);
    assert!(expected == dump, "first difference: {differs:?}");
}

/// For developers: `cargo nextest run -p tests --run-ignored only -E
/// 'test(python)'`, where the Python of `THROUGHLINE_PYTHON`, or the usual
/// one, has python-pptx.
#[test]
#[ignore = "needs python-pptx"]
fn slides_come_back_through_python_pptx() {
    let script = "
import sys
from pptx import Presentation
shown = Presentation(sys.argv[1])
for slide in shown.slides:
    assert slide.shapes.title is not None
    print(slide.shapes.title.text, len(slide.shapes), len(slide.notes_slide.notes_text_frame.text))
shown.save(sys.argv[2])
";
    let python = std::env::var("THROUGHLINE_PYTHON").unwrap_or_else(|_| "python3".into());
    let can = Command::new(&python).args(["-c", "import pptx"]).output();
    if !can.is_ok_and(|it| it.status.success()) {
        println!("SKIPPED: {python} has no python-pptx");
        return;
    }
    let place = tempfile::tempdir().unwrap();
    for (name, scene) in scenes(&LENSES) {
        let (there, back) = (place.path().join("there.pptx"), place.path().join("back.pptx"));
        let made = made(&scene, SlideSize::Wide).value;
        fs::write(&there, &made).unwrap();
        let run =
            Command::new(&python).args(["-c", script]).arg(&there).arg(&back).output().unwrap();
        assert!(run.status.success(), "{name}: {}", String::from_utf8_lossy(&run.stderr));
        let told = String::from_utf8(run.stdout).unwrap();
        assert_eq!(told.lines().count(), Package::open(&made).slides().len(), "{name}");
        let again = Package::open(&fs::read(&back).unwrap());
        assert_eq!(again.slides().len(), Package::open(&made).slides().len(), "{name}");
    }
}

fn made(scene: &Scene, size: SlideSize) -> Warned<Vec<u8>> {
    let words = Words::of("en");
    let options =
        PptxOptions { size, theme: Theme::Print, modified: Timestamp::UNIX_EPOCH, words: &words };
    pptx(scene, &options, &|_: &str| None).unwrap()
}

/// The sample and the fixture maps through some lenses, by name; the sample's
/// journey first.
fn scenes(lenses: &[Lens]) -> Vec<(String, Scene)> {
    let mut layouter = Layouter::new(Shaper::new(FontSource::Bundled));
    let words = Words::of("en");
    let mut scenes = Vec::new();
    for (name, map) in maps() {
        let through = if THROUGH_ALL.contains(&&*name) { lenses } else { &lenses[..1] };
        for lens in through {
            let mut scene = layouter.scene(&map, *lens, &LayoutOptions::of(&words));
            scene.fonts = layouter.shaper().complete_scene(&scene);
            scenes.push((format!("{name}, {lens:?}"), scene));
        }
    }
    scenes
}

/// A text without white space and without what only steers its direction.
fn bare(text: &str) -> String {
    let is_silent = |c: &char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '\u{61c}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    text.chars().filter(|c| !is_silent(c)).collect()
}

/// What stands on slides, and where, to the pixel.
fn dump(package: &Package) -> String {
    let mut out = String::new();
    for (number, slide) in package.slides().iter().enumerate() {
        writeln!(out, "slide {} {:?}", number + 1, slide.title).unwrap();
        for thing in slide.things.iter().filter(|it| !it.is_title && !it.is_number) {
            let place = thing.place.unwrap();
            write!(out, "  {:.0},{:.0} {:.0}x{:.0}", place.x, place.y, place.width, place.height)
                .unwrap();
            match (&thing.alt, thing.text.trim()) {
                (Some(alt), _) => writeln!(out, " ({alt})").unwrap(),
                (None, "") => writeln!(out).unwrap(),
                (None, text) => writeln!(out, " {text:?}").unwrap(),
            }
        }
        writeln!(out, "  notes {:?}", slide.notes).unwrap();
    }
    out
}
