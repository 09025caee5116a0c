//! The report on paper, read back as its readers read it.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test that cannot go on says so")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use desk::wire::{ExportFormat, ExportPaper, ExportRequest};
use desk::{Document, Drawing, Look, Manner, Rendered, read, render};
use format::MapFile;
use format::report::report;
use layout::text::FontSource;
use model::report::{Block, Report, Section};
use model::{Date, Map};
use scene::Theme;
use words::Words;

const TODAY: Date = Date::constant(2026, 11, 22);

fn request(sections: &[Section]) -> ExportRequest {
    ExportRequest {
        format: ExportFormat::Report,
        theme: Theme::Print,
        sections: Some(sections.iter().map(|it| it.word().to_owned()).collect()),
        ..ExportRequest::default()
    }
}

fn made(map: &Map, request: &ExportRequest) -> Rendered {
    let words = Arc::new(Words::of("en"));
    let manner = Manner {
        words: Arc::clone(&words),
        colour_by: Default::default(),
        density: Default::default(),
        curves: Default::default(),
        lens: Default::default(),
        register: Default::default(),
        figures: true,
        today: TODAY,
        elsewhere: Arc::default(),
        replay: None,
    };
    let file = MapFile::new(map.clone());
    let modified = "2026-11-21T10:00:00Z".parse().unwrap();
    render(&file, &Look { request, modified, words: &words, today: TODAY }, || {
        let mut drawing = Drawing::of_file(FontSource::Bundled, &file);
        let scene = drawing.finished(map, &manner);
        drawing.on_paper(map, scene, request, (&words, TODAY))
    })
    .unwrap()
}

fn sample() -> Map {
    format::sample().unwrap()
}

fn told(map: &Map) -> Report {
    report(map, &Section::ALL, TODAY, &Words::of("en"))
}

/// What a program prints about a PDF, or nothing, said aloud, where this
/// computer does not have the program.
fn said_by(program: &str, arguments: &[&str], bytes: &[u8], after: &[&str]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join("report.pdf");
    std::fs::write(&path, bytes).unwrap();
    match Command::new(program).args(arguments).arg(&path).args(after).output() {
        Ok(output) => Some(String::from_utf8_lossy(&output.stdout).into_owned()),
        Err(error) => {
            println!("SKIPPED: {program} cannot be run: {error}");
            None
        }
    }
}

/// A text without the spaces and line ends that pages put into it.
fn run_together(text: &str) -> String {
    text.chars()
        .filter(|it| !it.is_whitespace() && !matches!(it, '\u{2066}'..='\u{2069}'))
        .collect()
}

/// Sees that some texts follow each other in a text.
fn in_order(text: &str, wanted: &[String]) {
    let text = run_together(text);
    let mut rest = &*text;
    for it in wanted {
        let it = run_together(it);
        let at = rest.find(&it).unwrap_or_else(|| panic!("{it:?} is not behind the one before"));
        rest = &rest[at + it.len()..];
    }
}

/// What a report says, in the order of the report. Of rows only their names are
/// taken, since a wide table has its heads beside every cell.
fn order(report: &Report) -> Vec<String> {
    let mut order = vec![report.title.clone(), report.subtitle.clone()];
    for part in &report.parts {
        if part.section != Section::Cover {
            order.push(part.title.clone());
        }
        for block in &part.blocks {
            match block {
                Block::Heading(text)
                | Block::Persona { name: text, .. }
                | Block::Text(text)
                | Block::Quote(text) => {
                    order.push(text.clone());
                }
                Block::Facts(facts) => {
                    for (name, texts) in facts {
                        order.push(name.clone());
                        order.extend(texts.iter().cloned());
                    }
                }
                Block::Table(table) => {
                    order.push(table.caption.clone());
                    order.extend(table.rows.iter().flat_map(|row| row[0].items.iter().cloned()));
                }
                Block::Picture(_) => {}
            }
        }
    }
    order
}

/// The sections that the first page lists, and their pages.
fn contents(text: &str) -> BTreeMap<String, u32> {
    let first = text.split("Page 1 of").next().unwrap();
    let lines = first.split("Contents").nth(1).unwrap_or_default().lines().filter_map(|line| {
        let (name, page) = line.trim().rsplit_once(' ')?;
        Some((name.trim().to_owned(), page.parse().ok()?))
    });
    lines.collect()
}

#[test]
fn it_is_read_aloud_in_the_order_of_the_report() {
    let map = sample();
    let made = made(&map, &request(&Section::ALL));
    assert!(!made.warnings.iter().any(|it| Words::of("en").say(it).contains("PDF/UA")));
    let Some(said) = said_by("pdfinfo", &["-struct-text"], &made.bytes, &[]) else { return };
    // The tree has each text between quotes.
    let texts = said.lines().filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix('"'));
    let texts: Vec<&str> = texts.collect();
    let report = told(&map);
    in_order(
        &texts.join(" "),
        &order(&Report {
            parts: report.parts.into_iter().filter(|it| it.section != Section::Map).collect(),
            ..report
        }),
    );
    // The map is a table in it.
    assert!(said.contains("\n      Table") || said.contains("\n    Table"), "no table");
}

#[test]
fn what_nobody_owns_and_what_is_disputed_comes_first_on_paper_too() {
    let map = sample();
    let made = made(&map, &request(&[Section::HandOffs]));
    let Some(text) = said_by("pdftotext", &["-raw"], &made.bytes, &["-"]) else { return };
    let report = report(&map, &[Section::HandOffs], TODAY, &Words::of("en"));
    in_order(&text, &order(&report));
    let text = run_together(&text);
    let last = text.rfind("Ownerunknown").max(text.rfind("Ownerdisputed")).unwrap();
    let owned = text.find("Contactcentre,TomAdeyemi").unwrap();
    assert!(last < owned);
}

#[test]
fn every_section_can_be_left_out() {
    let map = sample();
    let of = |sections: &[Section]| {
        let made = made(&map, &request(sections));
        said_by("pdftotext", &["-layout"], &made.bytes, &["-"])
    };
    let Some(whole) = of(&Section::ALL) else { return };
    // What stands in no other section.
    let only = |section| match section {
        Section::Cover => "Business question",
        Section::Map => "How to read this map",
        Section::Personas => "I want to speak to a human being.",
        Section::PainPoints => "The worst first.",
        Section::HandOffs => "Those first that nobody answers for",
        Section::Opportunities => "Those first that would help most",
        Section::Actions => "What somebody will do, by when.",
        Section::Evidence => "What rests on more than an assumption",
        Section::Appendix => "All cards",
    };
    for left in Section::ALL {
        let others: Vec<Section> = Section::ALL.into_iter().filter(|it| *it != left).collect();
        let text = of(&others).unwrap();
        for section in Section::ALL {
            assert!(whole.contains(only(section)), "{section:?}");
            assert_eq!(
                text.contains(only(section)),
                section != left,
                "{section:?} without {left:?}"
            );
            let title = section.title(&Words::of("en"));
            let listed = contents(&text).contains_key(&title);
            assert_eq!(listed, section != left && section != Section::Cover, "{title}");
        }
    }
    // With none of them there is the title.
    let none = made(&map, &request(&[]));
    let text = said_by("pdftotext", &[], &none.bytes, &["-"]).unwrap();
    assert!(text.starts_with("MetroFibre") && text.contains("Page 1 of 1"));
}

#[test]
fn all_cards_are_in_the_appendix_word_for_word() {
    let map = sample();
    let made = made(&map, &request(&[Section::Appendix]));
    let Some(text) = said_by("pdftotext", &["-raw"], &made.bytes, &["-"]) else { return };
    let text = run_together(&text);
    for card in map.cards.values().filter(|it| !it.text.trim().is_empty()) {
        assert!(text.contains(&run_together(&card.text)), "{}", card.text);
    }
}

#[test]
fn each_section_begins_on_its_page() {
    let pages = |paper| -> Option<BTreeMap<String, u32>> {
        let request = ExportRequest { paper, ..request(&Section::ALL) };
        let made = made(&sample(), &request);
        Some(contents(&said_by("pdftotext", &["-l", "1", "-layout"], &made.bytes, &["-"])?))
    };
    let check = |paper, expected: [u32; 8]| {
        let Some(pages) = pages(paper) else { return };
        let names = Section::ALL[1..].iter().map(|it| it.title(&Words::of("en")));
        let expected: BTreeMap<String, u32> = names.zip(expected).collect();
        assert_eq!(pages, expected, "{paper:?}");
    };
    check(ExportPaper::A4, [2, 20, 21, 22, 24, 25, 27, 33]);
    check(ExportPaper::Letter, [2, 20, 21, 22, 24, 25, 27, 34]);
}

#[test]
fn the_same_map_gives_the_same_bytes_and_comes_back_out_of_them() {
    let map = sample();
    let first = made(&map, &request(&Section::ALL)).bytes;
    assert!(first == made(&map, &request(&Section::ALL)).bytes);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("report.pdf");
    std::fs::write(&path, &first).unwrap();
    let Document::Map(file) = read(&path).unwrap() else { panic!("no map is in it") };
    assert_eq!(file.map, map);
}

#[test]
fn what_is_whole_on_one_page_is_on_no_other_and_all_is_readable_aloud() {
    let made = made(&sample(), &request(&Section::ALL));
    let claim: &[u8] = b"<pdfuaid:part>1</pdfuaid:part>";
    assert!(made.bytes.windows(claim.len()).any(|it| it == claim));
    let Some(text) = said_by("pdftotext", &["-l", "20"], &made.bytes, &["-"]) else { return };
    // On the pages of the map, where its tile goes on beyond a touchpoint.
    assert_eq!(text.matches("What it costs until a line works").count(), 1);
}

#[test]
fn a_map_from_right_to_left_is_read_from_the_right() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../tests/fixtures/maps/right-to-left.json");
    let Document::Map(file) = read(&path).unwrap() else { panic!("no map") };
    let made = made(&file.map, &request(&Section::ALL));
    assert!(!made.warnings.iter().any(|it| Words::of("en").say(it).contains("PDF/UA")));
    let Some(boxes) = said_by("pdftotext", &["-l", "1", "-bbox"], &made.bytes, &["-"]) else {
        return;
    };
    let is_arabic = |line: &&str| line.contains(|it| matches!(it, '\u{600}'..='\u{6ff}'));
    let right = |line: &str| line.split("xMax=\"").nth(1)?.split('"').next()?.parse::<f64>().ok();
    let rights = boxes.lines().filter(is_arabic).filter_map(right);
    assert!(rights.fold(0.0, f64::max) > 500.0, "{boxes}");
}

#[test]
fn an_empty_map_is_one_page_that_says_what_is_known() {
    let map = Map::new(sample().info.id);
    let made = made(&map, &request(&Section::ALL));
    let Some(text) = said_by("pdftotext", &[], &made.bytes, &["-"]) else { return };
    assert!(text.contains("Page 1 of 1"), "{text}");
    assert!(text.contains("As of"), "{text}");
    assert!(!text.contains("Contents"));
}
