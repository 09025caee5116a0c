//! What a reader of a PDF of several pictures would miss.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod support;

use export::{
    BookOptions, BookPart, Join, Leaves, Orientation, Page, Paper, Spread, Tiling, Warned, Warning,
    book, plan,
};
use layout::text::FontSource;
use scene::{Item, Link, Rect, Role, Scene, Theme, Weight};
use support::{Draft, journey, pictures, synthetic};

const LEAVES: Leaves = Leaves { paper: Paper::A4, orientation: Orientation::Portrait };

/// Text on two pages; on the first of them something leads elsewhere.
fn text(target: &str) -> Scene {
    let mut draft = Draft::new(FontSource::Bundled);
    let size = LEAVES.size().unwrap();
    let mut page = |text: &str, y: f32, link: Option<Item>| {
        let words = draft.text(text, 20.0, Weight::Bold, 600.0);
        let items = std::iter::once(words).chain(link).collect();
        draft.node(Role::Heading(1), Rect::new(60.0, y, 600.0, 40.0), items, vec![])
    };
    let link = Link { rect: Rect::new(0.0, 0.0, 200.0, 30.0), target: target.into() };
    let first = page("First page", 80.0, Some(Item::Link(link)));
    let second = page("Second page", size.height + 80.0, None);
    draft.scene("Two pages", size.width, 2.0 * size.height, vec![first, second])
}

fn part(scene: &Scene, page: Page, title: Option<&str>) -> BookPart<'static> {
    let scene: &'static Scene = Box::leak(Box::new(scene.clone()));
    BookPart { scene, page, captions: Vec::new(), title: title.map(str::to_owned) }
}

fn bound(parts: &[BookPart<'_>]) -> Warned<Vec<u8>> {
    let options = BookOptions {
        theme: Theme::Print,
        title: None,
        modified: "2026-11-21T10:00:00Z".parse().unwrap(),
        attachment: None,
    };
    book(parts, &options, &pictures()).unwrap()
}

fn count(bytes: &[u8], wanted: &str) -> usize {
    bytes.windows(wanted.len()).filter(|window| *window == wanted.as_bytes()).count()
}

#[test]
fn pages_that_are_set_are_pages_and_what_is_on_them_stays_there() {
    let plan = plan(&text("https://example.org"), &Page::Leaves(LEAVES)).unwrap();
    assert_eq!(plan.sheets.len(), 2);
    assert_eq!((plan.width.round(), plan.height.round(), plan.percent), (210.0, 297.0, 100.0));
    let made = bound(&[part(&text("https://example.org"), Page::Leaves(LEAVES), None)]);
    assert_eq!(made.warnings, []);
    assert_eq!(count(&made.value, "/MediaBox"), 2);
}

#[test]
fn a_link_leads_to_a_node_of_another_picture_and_nowhere_else() {
    // The root of the picture is the last node that was made of it.
    let picture = journey();
    let target = format!("#{}", picture.root.id);
    let sheet = Page::Sheet { paper: Paper::A3, orientation: Orientation::Landscape, margin: 8.0 };
    let both = |target: &str| {
        bound(&[
            part(&text(target), Page::Leaves(LEAVES), None),
            part(&picture, sheet, Some("The map")),
        ])
    };
    let made = both(&target);
    assert_eq!(made.warnings, []);
    assert_eq!(count(&made.value, "/MediaBox"), 3);
    assert!(made.value == both(&target).value, "the same bytes again");
    let lost = both("#nobody");
    assert!(matches!(lost.warnings[..], [Warning::RefusedLink { .. }]), "{:?}", lost.warnings);
}

#[test]
fn sheets_that_are_turned_over_repeat_heads_without_losing_a_claim_and_leave_none_empty() {
    let scene = synthetic(300);
    let tiling = |join| {
        let spread = Spread::Scale(0.8);
        let (paper, orientation) = (Paper::A4, Orientation::Landscape);
        Page::Tiles(Tiling { paper, orientation, margin: 8.0, overlap: 0.0, spread, join })
    };
    let glued = plan(&scene, &tiling(Join::Glued)).unwrap();
    let turned = plan(&scene, &tiling(Join::Turned)).unwrap();
    assert!(turned.columns > 1);
    assert_eq!((glued.columns, glued.rows), (turned.columns, turned.rows));
    assert!(turned.sheets.len() <= glued.sheets.len());
    // Those that are left have the names that they would have among all.
    let names = |plan: &export::Plan| -> Vec<String> {
        plan.sheets.iter().map(|sheet| sheet.name.name.clone()).collect()
    };
    let all = names(&glued);
    assert!(names(&turned).iter().all(|name| all.contains(name)));
    let made = bound(&[part(&scene, tiling(Join::Turned), Some("The map"))]);
    assert!(!made.warnings.iter().any(|it| matches!(it, Warning::LostClaims { .. })));
    assert_eq!(count(&made.value, "/MediaBox"), turned.sheets.len());
}
