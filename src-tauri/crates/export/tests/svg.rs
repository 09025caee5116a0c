//! What a browser would miss in an SVG.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test that cannot go on says so")]

mod support;

use export::{Lettering, SvgOptions, Warning, svg};
use layout::text::FontSource;
use scene::{Direction, Fit, Hue, Image, Item, Link, Rect, Role, Scene, Theme, Weight};
use support::{Draft, disguised, journey, one_item, one_note, pictures};

fn made(scene: &Scene, lettering: Lettering) -> String {
    let options = SvgOptions { theme: Theme::Light, lettering };
    svg(scene, &options, &pictures()).unwrap().value
}

/// Whether tags nest and end, attributes are quoted, and no character stands
/// in the document that XML forbids.
fn assert_well_formed(document: &str) {
    let allowed = |c: char| c == '\n' || (c >= ' ' && c != '\u{fffe}' && c != '\u{ffff}');
    assert!(document.chars().all(allowed), "a character that XML forbids");
    let mut open: Vec<&str> = Vec::new();
    let mut rest = document;
    while let Some(start) = rest.find('<') {
        assert!(!rest[..start].contains('>'), "a bare > in {}", &rest[..start]);
        let end = start + rest[start..].find('>').expect("a tag without an end");
        let tag = &rest[start + 1..end];
        assert!(!tag.contains('<') && tag.matches('"').count().is_multiple_of(2), "{tag}");
        let name = tag.split([' ', '/', '\n']).next().unwrap();
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name));
        } else if !tag.starts_with('?') && !tag.ends_with('/') {
            open.push(name);
        }
        rest = &rest[end + 1..];
    }
    assert!(open.is_empty(), "{open:?} are still open");
}

#[test]
fn a_journey_is_text_with_names_roles_and_faces() {
    let document = made(&journey(), Lettering::Named);
    assert_well_formed(&document);
    for part in [
        r#"width="1064""#,
        r#"xml:lang="en""#,
        "<title>A fault is repaired</title>",
        "text-rendering:geometricPrecision",
        r#" role="table" aria-rowcount="5" aria-colcount="5" aria-label="The journey, step by step""#,
        r#" role="columnheader" aria-colindex="2" aria-colspan="2""#,
        r#" role="rowheader""#,
        r#" role="heading" aria-level="2""#,
        r#" role="img" aria-label="Portrait of Ana""#,
        r#" role="separator" aria-label="Line of interaction""#,
        r#" aria-hidden="true""#,
        r#" textLength=""#,
        r#"direction="rtl" text-anchor="end""#,
        r#">No light on the modem</text>"#,
        r#">הטכנאי מגיע מחר בבוקר</text>"#,
        r#"stroke-dasharray="4""#,
        r#"href="https://example.org/ana?x=ü""#,
        r#"href="data:image/png;base64,"#,
        r##"clip-path="url(#c1)""##,
        r#"preserveAspectRatio="xMidYMid slice""#,
    ] {
        assert!(document.contains(part), "{part} is not in the document");
    }
    assert!(!document.contains("@font-face"));
}

#[test]
fn the_faces_of_the_app_travel_inside_on_request() {
    let document = made(&one_note("Card"), Lettering::Embedded);
    assert_well_formed(&document);
    assert_eq!(document.matches("@font-face").count(), 1);
    assert!(document.contains("font-weight:400;font-style:normal;src:url(data:font/ttf;base64,"));
}

#[test]
fn outlines_need_no_font_and_can_still_be_read_out() {
    let document = made(&one_note("Ana & Ben < 5"), Lettering::Outlines);
    assert_well_formed(&document);
    assert!(!document.contains("<text"));
    assert!(document.contains(r#"role="img" aria-label="Ana &amp; Ben &lt; 5""#));
    // Each letter once, although one comes twice.
    assert_eq!(document.matches(r#"<path id="g"#).count(), "Ana&Be<5".len());
}

#[test]
fn hostile_text_stays_text() {
    for said in [
        "</text><script>alert(1)</script>",
        "\" onload=\"alert(1)",
        "&amp;&#0;",
        "]]>",
        "<![CDATA[",
        "--><!--",
    ] {
        for lettering in [Lettering::Named, Lettering::Outlines] {
            let mut scene = one_note(said);
            scene.title = said.into();
            scene.language = said.into();
            let document = made(&scene, lettering);
            assert_well_formed(&document);
            assert!(!document.contains("<script"), "{said}");
        }
    }
    for said in ["a\0b", "a\u{1b}b", "a\tb"] {
        assert_well_formed(&made(&disguised("a b", said), Lettering::Named));
    }
    assert_well_formed(&made(&disguised("a€b", "a\u{ffff}b"), Lettering::Named));
}

#[test]
fn identifiers_are_safe_and_stay_different() {
    let mut d = Draft::new(FontSource::Bundled);
    let ids = ["a:b", "a.b", "a_b", "a b", "\"><x", "é", ""];
    let nodes = ids
        .iter()
        .map(|id| {
            let mut node = (*d.note("x", 0.0, 50.0, Hue::Red)).clone();
            node.id = (*id).into();
            node.into()
        })
        .collect();
    let document = made(&d.scene("Ids", 50.0, 50.0, nodes), Lettering::Named);
    assert_well_formed(&document);
    let mut found: Vec<&str> =
        document.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    let count = found.len();
    found.sort_unstable();
    found.dedup();
    assert_eq!(found.len(), count);
    let safe = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    assert!(found.iter().all(|id| id.chars().all(safe)), "{found:?}");
}

#[test]
fn what_cannot_be_shown_is_told() {
    let options = SvgOptions::default();
    let image = Item::Image(Image {
        rect: Rect::new(0.0, 0.0, 10.0, 10.0),
        blob: "00".into(),
        fit: Fit::Contain,
        radius: 0.0,
    });
    let made = svg(&one_item(Role::Figure, image), &options, &pictures()).unwrap();
    assert!(matches!(made.warnings[..], [Warning::MissingPicture { .. }]));
    assert!(!made.value.contains("<image"));
    let link =
        Item::Link(Link { rect: Rect::new(0.0, 0.0, 9.0, 9.0), target: "javascript:x".into() });
    let made = svg(&one_item(Role::Note, link), &options, &pictures()).unwrap();
    assert!(matches!(made.warnings[..], [Warning::RefusedLink { .. }]));
    assert!(!made.value.contains("javascript"));
}

#[test]
fn odd_scenes_are_still_documents() {
    let mut d = Draft::new(FontSource::Bundled);
    let mut empty = d.scene("", 0.0, 0.0, vec![]);
    empty.language = "".into();
    empty.direction = Direction::Rtl;
    assert_well_formed(&made(&empty, Lettering::Embedded));
    let text = d.text("", 12.0, Weight::Regular, 10.0);
    assert_well_formed(&made(&one_item(Role::Note, text), Lettering::Outlines));
    assert_eq!(made(&journey(), Lettering::Outlines), made(&journey(), Lettering::Outlines));
}
