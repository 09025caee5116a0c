//! Maps on sheets: nothing is lost between them, and together they are the
//! picture.
//!
//! Which card is on which sheet is kept as text beside the other golden files.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test that cannot go on says so")]

mod glue;

use std::fs;
use std::path::Path;

use export::{Join, Orientation, Page, Paper, Plan, Spread, Tiling, plan};
use layout::text::{FontSource, Shaper};
use layout::{LayoutOptions, Layouter, Lens};
use model::Map;
use scene::{Node, Rect, Role, Scene};
use tests::fixtures::{LENSES, maps};
use words::Words;

const MARGIN: f32 = 8.0;

fn tiling(paper: Paper, orientation: Orientation, overlap: f32, spread: Spread) -> Tiling {
    Tiling { paper, orientation, margin: MARGIN, overlap, spread, join: Join::Glued }
}

/// Sheets of many sizes.
fn tilings() -> Vec<Tiling> {
    use Orientation::{Auto, Landscape, Portrait};
    vec![
        tiling(Paper::A4, Auto, 10.0, Spread::Scale(1.0)),
        tiling(Paper::A4, Portrait, 0.0, Spread::Scale(0.7)),
        tiling(Paper::A4, Landscape, 10.0, Spread::Scale(0.7)),
        tiling(Paper::A3, Auto, 10.0, Spread::Scale(0.7)),
        tiling(Paper::Letter, Auto, 15.0, Spread::Scale(0.55)),
        tiling(Paper::A3, Landscape, 10.0, Spread::PagesWide(3)),
        tiling(Paper::A4, Auto, 0.0, Spread::PagesWide(1)),
        tiling(Paper::A1, Auto, 10.0, Spread::Scale(2.0)),
        tiling(Paper::Custom { width: 150.0, height: 150.0 }, Auto, 5.0, Spread::Scale(0.9)),
    ]
}

fn scene(map: &Map, lens: Lens) -> Scene {
    let mut layouter = Layouter::new(Shaper::new(FontSource::Bundled));
    let words = Words::of("en");
    let mut scene = layouter.scene(map, lens, &LayoutOptions::of(&words));
    scene.fonts = layouter.shaper().complete_scene(&scene);
    scene
}

/// What a person would miss if it was whole on no sheet.
fn is_one_thing(node: &Node) -> bool {
    match node.role {
        Role::Note | Role::Heading(_) => true,
        Role::Paragraph => node.children.is_empty(),
        _ => false,
    }
}

#[test]
fn every_card_is_whole_on_a_sheet_unless_it_is_larger_than_one() {
    each(|about, scene, plan, _| {
        let pixels = 96.0 / 25.4 * 100.0 / plan.percent;
        scene.walk(|visit| {
            let frame = visit.frame;
            if !is_one_thing(visit.node) || plan.cut.contains(&visit.node.id) {
                return;
            }
            // A card that is not whole must be said; of the rest what takes no
            // more than half of a sheet.
            let is_large = frame.width > plan.width * pixels / 2.0
                || frame.height > plan.height * pixels / 2.0;
            let may_be_cut = is_large && visit.node.role != Role::Note;
            let is_whole = plan.sheets.iter().any(|sheet| sheet.shown.contains(&frame, 0.6));
            assert!(is_whole || may_be_cut, "{about}: {:?} {frame:?}", visit.node.id);
        });
    });
}

#[test]
fn sheets_lie_over_each_other_and_hold_all_of_the_picture() {
    each(|about, scene, plan, tiling| {
        let pixels = 96.0 / 25.4 * 100.0 / plan.percent;
        let overlap = tiling.overlap * pixels;
        let is_rtl = scene.direction == scene::Direction::Rtl;
        for sheet in &plan.sheets {
            let (shown, place) = (sheet.shown, sheet.place);
            // All are drawn in one size, on their paper.
            assert!((place.width * pixels - shown.width).abs() < 0.5, "{about}");
            assert!(place.x >= MARGIN - 0.1 && place.right() <= plan.width - MARGIN + 0.1);
            assert!(place.y >= MARGIN - 0.1 && place.bottom() <= plan.height - MARGIN + 0.1);
            let at = |column: usize, row: usize| {
                plan.sheets.iter().find(|it| (it.column, it.row) == (column, row))
            };
            if let Some(beside) = at(sheet.column + 1, sheet.row) {
                let next = beside.shown;
                let both = if is_rtl { next.right() - shown.x } else { shown.right() - next.x };
                assert!(both >= overlap - 0.5, "{about}: {both} of {overlap}");
            }
            if let Some(below) = at(sheet.column, sheet.row + 1) {
                assert!(shown.bottom() - below.shown.y >= overlap - 0.5, "{about}");
            }
        }
        scene.walk(|visit| {
            for item in &visit.node.items {
                let scene::Item::Text(text) = item else { continue };
                for line in &text.block.lines {
                    let x = visit.frame.x + text.at.x + line.x + line.width / 2.0;
                    let y = visit.frame.y + text.at.y + line.baseline - 2.0;
                    let middle = Rect::new(x, y, 0.1, 0.1);
                    let is_shown = plan.sheets.iter().any(|it| it.shown.contains(&middle, 0.0));
                    assert!(is_shown, "{about}: {:?}", text.block.text);
                }
            }
        });
    });
}

/// Through every lens, on sheets of every size.
fn each(check: impl Fn(&str, &Scene, &Plan, &Tiling)) {
    for (name, map) in maps() {
        for lens in LENSES {
            let scene = scene(&map, lens);
            for tiling in tilings() {
                let plan = plan(&scene, &Page::Tiles(tiling)).unwrap();
                check(&format!("{name} {lens:?} {tiling:?}"), &scene, &plan, &tiling);
            }
        }
    }
}

/// What is kept of a map: on which sheets each card is whole.
fn page_map(scene: &Scene, tiling: Tiling) -> String {
    let plan = plan(scene, &Page::Tiles(tiling)).unwrap();
    let mut text = format!(
        "{} {:?} {:?}: {:.0} × {:.0} mm, {:.1} %, {} × {}, {} cut\n",
        tiling.paper.name(),
        tiling.orientation,
        tiling.spread,
        plan.width,
        plan.height,
        plan.percent,
        plan.columns,
        plan.rows,
        plan.cut.len(),
    );
    if !plan.empty.is_empty() {
        text.push_str(&format!("  empty: {}\n", plan.empty.join(", ")));
    }
    for sheet in &plan.sheets {
        let Rect { x, y, width, height } = sheet.shown;
        let name = &sheet.name.name;
        text.push_str(&format!("  {name} {x:.0},{y:.0} {width:.0}x{height:.0}\n"));
        scene.walk(|visit| {
            let is_here = sheet.shown.contains(&visit.frame, 0.6);
            if visit.node.role == Role::Note && is_here {
                text.push_str(&format!("    {}\n", first_words(visit.node)));
            }
        });
    }
    text
}

fn first_words(node: &Node) -> String {
    let texts = node.items.iter().filter_map(|item| match item {
        scene::Item::Text(text) => Some(&text.block.text),
        _ => None,
    });
    let words = texts.flat_map(|text| text.split_whitespace()).take(6);
    words.collect::<Vec<&str>>().join(" ")
}

#[test]
fn cards_are_on_the_sheets_that_they_were_on() {
    let accept = std::env::var_os("THROUGHLINE_ACCEPT").is_some();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden");
    for (name, map) in maps() {
        let scene = scene(&map, Lens::Journey);
        let text: String = tilings()[..6].iter().map(|tiling| page_map(&scene, *tiling)).collect();
        let path = folder.join(&name).join("sheets.txt");
        if accept {
            fs::write(&path, &text).unwrap();
            continue;
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        let line = expected.lines().zip(text.lines()).position(|(a, b)| a != b);
        assert!(
            expected == text,
            "{}, line {}: accept with THROUGHLINE_ACCEPT=1 after a wanted change",
            path.display(),
            line.unwrap_or_default() + 1,
        );
    }
}
