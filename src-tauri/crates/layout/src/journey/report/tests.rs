//! What a reader of a report on paper would miss.

use model::records::{MapInfo, OwnerState, Persona};
use model::report::{Block, Cell, Head, Holds, Mark, Part, Picture, Report, Section, Table};
use model::{Id, Map, Record};
use scene::{Item, Node, Rect, Role, Scene, Size};
use uuid::Uuid;
use words::Words;

use super::ReportPaper;
use crate::text::{FontSource, Shaper};
use crate::{Layouter, ReportPart};

const PAPER: ReportPaper =
    ReportPaper { size: Size::new(794.0, 1122.5), above: 87.0, below: 72.0, aside: 72.0 };

fn report(parts: Vec<Part>, right_to_left: bool) -> Report {
    Report {
        title: "A fault is reported".into(),
        subtitle: "The journey as it is".into(),
        language: "en".into(),
        words_language: "en".into(),
        right_to_left,
        parts,
    }
}

fn part(section: Section, blocks: Vec<Block>) -> Part {
    Part { section, title: section.word().into(), blocks }
}

fn table(heads: &[(&str, Holds)], rows: Vec<Vec<Cell>>) -> Block {
    let head = |(title, holds): &(&str, Holds)| Head { title: (*title).into(), holds: *holds };
    Block::Table(Table { caption: "What".into(), heads: heads.iter().map(head).collect(), rows })
}

fn set(report: &Report, picture: usize) -> Vec<ReportPart> {
    let map = Map::new(Id::<MapInfo>::new(Uuid::from_u128(1)));
    let mut layouter = Layouter::new(Shaper::new(FontSource::Bundled));
    layouter.report(&map, report, &PAPER, picture, &Words::of("en")).parts
}

/// The pictures of the text, one after the other.
fn texts(parts: &[ReportPart]) -> Vec<&Scene> {
    fn scene(part: &ReportPart) -> Option<&Scene> {
        match part {
            ReportPart::Text(scene) => Some(scene),
            ReportPart::Picture { .. } => None,
        }
    }
    parts.iter().filter_map(scene).collect()
}

/// Every line that is read, with where it is, in order.
fn lines(scene: &Scene) -> Vec<(Rect, String)> {
    let mut lines = Vec::new();
    read(&scene.root, Rect::default(), &mut lines);
    lines
}

fn read(node: &Node, parent: Rect, lines: &mut Vec<(Rect, String)>) {
    if node.role == Role::Decoration {
        return;
    }
    let frame = node.frame;
    let origin = Rect::new(parent.x + frame.x, parent.y + frame.y, 0.0, 0.0);
    for item in &node.items {
        let Item::Text(text) = item else { continue };
        let high = text.block.style.line_height;
        for (index, line) in text.block.lines.iter().enumerate() {
            let range = line.range.start as usize..line.range.end as usize;
            let y = origin.y + text.at.y + index as f32 * high;
            let at = Rect::new(origin.x + text.at.x + line.x, y, line.width, high);
            lines.push((at, text.block.text[range].to_owned()));
        }
    }
    node.children.iter().for_each(|child| read(child, origin, lines));
}

fn said(scene: &Scene) -> String {
    let lines: Vec<String> = lines(scene).into_iter().map(|(_, text)| text).collect();
    lines.join(" ")
}

/// A text of so many words that can be told from others.
fn words(name: &str, count: usize) -> String {
    (0..count).map(|index| format!("{name}{index}")).collect::<Vec<_>>().join(" ")
}

#[test]
fn j83_nothing_lies_on_two_pages_or_in_the_margins_and_nothing_is_lost() {
    let long = words("l", 3000);
    let rows = (0..60)
        .map(|row| {
            let text = words(&format!("r{row}x"), if row == 30 { 2500 } else { row % 17 + 1 });
            vec![
                text.into(),
                Cell::of(vec![words("a", row % 5), words("b", 3)]),
                "7".to_owned().into(),
            ]
        })
        .collect();
    let heads = [("Text", Holds::Words), ("More", Holds::Words), ("n", Holds::Numbers)];
    let facts =
        (0..40).map(|it| (format!("fact{it}"), vec![words("f", it % 30 + 1), words("g", 4)]));
    let report = report(
        vec![
            part(Section::Cover, vec![Block::Facts(vec![("question".into(), vec![long.clone()])])]),
            part(Section::PainPoints, vec![table(&heads, rows)]),
            part(Section::Evidence, vec![Block::Text(long.clone()), Block::Quote(words("q", 900))]),
            part(
                Section::Appendix,
                vec![Block::Heading("Here".into()), Block::Facts(facts.collect())],
            ),
        ],
        false,
    );
    let parts = set(&report, 0);
    for scene in texts(&parts) {
        let pages = (scene.size().height / PAPER.size.height).round();
        assert!(pages > 2.0, "{pages}");
        for (at, text) in lines(scene) {
            let page = (at.y / PAPER.size.height).floor() * PAPER.size.height;
            let (top, bottom) = (page + PAPER.above, page + PAPER.size.height - PAPER.below);
            assert!(at.y >= top - 1.0 && at.bottom() <= bottom + 1.0, "{text} at {at:?}");
            let end = PAPER.size.width - PAPER.aside;
            assert!(at.x >= PAPER.aside - 0.5 && at.right() <= end + 0.5, "{text} at {at:?}");
        }
    }
    let said: String = texts(&parts).into_iter().map(said).collect::<Vec<_>>().join(" ");
    assert_eq!(said.matches(&long).count(), 2);
    assert!(said.contains(&words("r30x", 2500)));
    for index in 0..60 {
        assert_eq!(said.matches(&format!("r{index}x0 ")).count(), 1, "row {index}");
    }
}

#[test]
fn j81_a_row_is_in_one_piece_and_heads_are_read_once() {
    let rows =
        (0..80).map(|row| vec![words(&format!("r{row}x"), 40).into(), "b".to_owned().into()]);
    let heads = [("First", Holds::Words), ("Second", Holds::Words)];
    let report = report(vec![part(Section::Evidence, vec![table(&heads, rows.collect())])], false);
    let parts = set(&report, 0);
    let scenes = texts(&parts);
    let all = lines(scenes[1]);
    assert_eq!(all.iter().filter(|(_, text)| text == "First").count(), 1);
    let page = |at: &Rect| (at.y / PAPER.size.height) as usize;
    for row in 0..80 {
        let name = format!("r{row}x");
        let of_row = all.iter().filter(|(_, text)| text.contains(&name));
        let pages: std::collections::BTreeSet<usize> = of_row.map(|(at, _)| page(at)).collect();
        assert_eq!(pages.len(), 1, "row {row}");
    }
    // Drawn again they are at the top of each further page.
    let mut again = 0;
    scenes[1].walk(|visit| {
        if visit.node.role == Role::Decoration && visit.node.id.0.starts_with("heads:") {
            let page = (visit.frame.y / PAPER.size.height).floor() * PAPER.size.height;
            assert!((visit.frame.y - page - PAPER.above).abs() < 0.5);
            again += 1;
        }
    });
    let pages = all.iter().map(|(at, _)| page(at)).max().unwrap_or(0);
    assert_eq!(again, pages);
}

#[test]
fn j82_a_column_that_says_nothing_is_left_out_and_a_wide_table_is_set_row_by_row() {
    let cell = |text: &str| Cell::from(text.to_owned());
    let heads = [("Name", Holds::Words), ("Empty", Holds::Words), ("Place", Holds::Asides)];
    let narrow = vec![vec![cell("one"), Cell::default(), cell("here")]];
    let wide: Vec<(&str, Holds)> = ["Wide", "B", "C", "D", "E", "F", "G", "H", "I"]
        .into_iter()
        .map(|title| (title, Holds::Words))
        .collect();
    let owner = cell("Disputed").marked(Some(Mark::Owner(OwnerState::Disputed)));
    let mut row: Vec<Cell> = (0..9).map(|it| cell(&words(&format!("c{it}x"), 12))).collect();
    row[1] = owner;
    let report = report(
        vec![
            part(Section::Evidence, vec![table(&heads, narrow)]),
            part(Section::HandOffs, vec![table(&wide, vec![row])]),
        ],
        false,
    );
    let parts = set(&report, 0);
    let scene = texts(&parts)[1];
    let said = said(scene);
    assert!(!said.contains("Empty") && !said.contains("Place") && said.contains("one here"));
    let mut columns = Vec::new();
    let mut entries = Vec::new();
    scene.walk(|visit| match visit.node.role {
        Role::Table { columns: count, .. } => columns.push(count),
        Role::Heading(3) => entries.push(visit.node.id.clone()),
        _ => {}
    });
    assert_eq!(columns, [1], "the other is set row by row");
    assert_eq!(entries.len(), 1);
    let order = ["c0x0", "B Disputed", "C c2x0", "I c8x0"].map(|text| said.find(text));
    assert!(order.is_sorted() && order[0].is_some(), "{order:?} in {said}");
}

#[test]
fn the_contents_say_on_which_page_each_section_begins() {
    let picture = Picture { caption: String::new(), told: Vec::new() };
    let text = |count| Block::Text(words("t", count));
    let report = report(
        vec![
            part(Section::Map, vec![Block::Picture(picture)]),
            part(Section::PainPoints, vec![text(1500)]),
            part(Section::Appendix, vec![text(10)]),
        ],
        false,
    );
    let parts = set(&report, 7);
    let scenes = texts(&parts);
    let pages = (scenes[1].size().height / PAPER.size.height).round() as usize;
    let first = said(scenes[0]);
    let expected = format!("map 2 pain-points 9 appendix {}", 8 + pages);
    assert!(first.ends_with(&expected), "{first} is not … {expected}");
    assert!(matches!(parts[1], ReportPart::Picture { before: 1 }));
    // They lead to where it begins.
    let mut targets = Vec::new();
    scenes[0].walk(|visit| {
        targets.extend(visit.node.items.iter().filter_map(|item| match item {
            Item::Link(link) => Some(link.target.to_string()),
            _ => None,
        }));
    });
    assert_eq!(targets, ["#map", "#section:pain-points", "#section:appendix"]);
}

#[test]
fn a_persona_has_its_face_or_its_first_letter() {
    let mut map = Map::new(Id::<MapInfo>::new(Uuid::from_u128(1)));
    let seen = Persona {
        name: "Ann".into(),
        portrait: Some("ab".repeat(32)),
        ..Persona::blank(Uuid::from_u128(2))
    };
    let unseen = Persona { name: "Bob".into(), ..Persona::blank(Uuid::from_u128(3)) };
    let blocks = [&seen, &unseen]
        .map(|it| Block::Persona { id: it.id, name: format!("{} (Assumed)", it.name) });
    map.put(seen.into());
    map.put(unseen.into());
    let report = report(vec![part(Section::Personas, blocks.to_vec())], false);
    let mut layouter = Layouter::new(Shaper::new(FontSource::Bundled));
    let set = layouter.report(&map, &report, &PAPER, 0, &Words::of("en")).parts;
    let (mut figures, mut letters) = (Vec::new(), Vec::new());
    for scene in texts(&set) {
        scene.walk(|visit| {
            let node = visit.node;
            if node.items.iter().any(|item| matches!(item, Item::Image(_))) {
                assert_eq!(node.role, Role::Figure);
                figures.push(node.label.to_string());
            }
            if node.role == Role::Decoration && node.id.0.starts_with("portrait:") {
                letters.extend(node.items.iter().filter_map(|item| match item {
                    Item::Text(text) => Some(text.block.text.to_string()),
                    _ => None,
                }));
            }
        });
    }
    assert_eq!(figures, ["Portrait of \u{2068}Ann\u{2069}"]);
    assert_eq!(letters, ["B"]);
}

#[test]
fn a_report_from_right_to_left_is_the_same_turned_round() {
    let blocks = vec![Block::Facts(vec![("name".into(), vec!["said".into()])])];
    let places = |right_to_left| {
        let parts = set(&report(vec![part(Section::Cover, blocks.clone())], right_to_left), 0);
        let all = lines(texts(&parts)[0]);
        let at = |text: &str| all.iter().find(|(_, it)| it == text).map(|(at, _)| *at);
        (at("name").unwrap_or_default(), at("said").unwrap_or_default())
    };
    let ((name, said), (turned_name, turned_said)) = (places(false), places(true));
    for (at, turned) in [(name, turned_name), (said, turned_said)] {
        assert!((PAPER.size.width - turned.right() - at.x).abs() < 0.5, "{at:?} {turned:?}");
        assert_eq!(at.y, turned.y);
    }
    assert!(name.x < said.x);
}
