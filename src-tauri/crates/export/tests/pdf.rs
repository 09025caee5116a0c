//! What a reader of a PDF would miss.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test that cannot go on says so")]

mod support;

use std::path::PathBuf;
use std::process::Command;
use std::sync::{Arc, OnceLock};

use export::{
    Attachment, Blob, Claim, ExportError, Orientation, Page, Paper, PdfOptions, Warned, Warning,
    attachment, pdf,
};
use layout::text::FontSource;
use scene::{Fit, Image, Item, Link, Node, Rect, Role, Scene, Shape, TextBlock, Token, Weight};
use support::{Draft, disguised, journey, one_item, one_note, pictures};

fn options() -> PdfOptions {
    PdfOptions::new("2026-11-21T10:00:00Z".parse().unwrap())
}

fn made(scene: &Scene) -> Warned<Vec<u8>> {
    pdf(scene, &options(), &pictures()).unwrap()
}

fn count(bytes: &[u8], wanted: &str) -> usize {
    bytes.windows(wanted.len()).filter(|window| *window == wanted.as_bytes()).count()
}

/// What a program prints about a PDF, or nothing, said aloud, where this
/// computer does not have the program.
fn said_by(program: &str, bytes: &[u8], name: &str, arguments: &[&str]) -> Option<String> {
    let path: PathBuf =
        std::env::temp_dir().join(format!("export-test-{}-{name}.pdf", std::process::id()));
    std::fs::write(&path, bytes).unwrap();
    let output = Command::new(program).args(arguments).arg(&path).arg("-").output();
    std::fs::remove_file(&path).unwrap();
    match output {
        Ok(output) => Some(String::from_utf8_lossy(&output.stdout).into_owned()),
        Err(error) => {
            println!("SKIPPED: {program} cannot be run: {error}");
            None
        }
    }
}

#[test]
fn text_comes_out_in_reading_order() {
    let Some(text) = said_by("pdftotext", &made(&journey()).value, "order", &["-raw"]) else {
        return;
    };
    // The program marks where text turns round.
    let text = text.replace(|c: char| ('\u{202a}'..='\u{202e}').contains(&c), "");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut from = 0;
    for words in [
        "A fault is repaired",
        "Ana, works from home",
        "“I only want to know when it works again.” 👩‍💻",
        "Notice",
        "Report",
        "Repair",
        "The line drops",
        "Restarts the router",
        "技術者が来る",
        "Emotions",
        "Pain points",
        "No light on the modem",
        "Did I pay the bill?",
        "הטכנאי מגיע מחר בבוקר",
        "Waits 25 minutes — told the",
        "Sehr schöne Grüße aus Łódź",
    ] {
        let at = text[from..].find(words);
        from +=
            at.unwrap_or_else(|| panic!("{words:?} is not after {:?} in {text}", &text[..from]));
    }
}

#[test]
fn a_sign_is_read_out_as_what_it_means() {
    let mut draft = Draft::new(FontSource::Bundled);
    let Item::Text(mut sign) = draft.text("3×", 12.0, Weight::Bold, 100.0) else {
        unreachable!("a text is a text")
    };
    sign.spoken = Some("Stack of 3".into());
    let after = draft.text("Waits at the door", 12.0, Weight::Regular, 200.0);
    let frame = Rect::new(0.0, 0.0, 240.0, 80.0);
    let node = draft.node(Role::Note, frame, vec![Item::Text(sign), after], vec![]);
    let bytes = made(&draft.scene("Signs", 240.0, 80.0, vec![node])).value;
    let Some(text) = said_by("pdftotext", &bytes, "sign", &["-raw"]) else { return };
    assert_eq!(
        text.split_whitespace().collect::<Vec<_>>().join(" "),
        "Stack of 3 Waits at the door"
    );
}

#[test]
fn words_at_line_ends_stay_apart() {
    let scene = one_note("Waits twenty-five minutes and tells\nthe same story twice");
    let arguments = ["-raw", "-enc", "UTF-8"];
    let Some(text) = said_by("pdftotext", &made(&scene).value, "ends", &arguments) else { return };
    let words: Vec<&str> = text.split_whitespace().collect();
    assert_eq!(words.join(" "), "Waits twenty-five minutes and tells the same story twice");
}

#[test]
fn lines_that_are_drawn_in_one_go_stand_under_each_other() {
    let lines: Vec<String> = (0..5).map(|number| format!("line{number} To AVATAR, 2")).collect();
    let scene = one_note(&lines.join("\n"));
    let Some(said) = said_by("pdftotext", &made(&scene).value, "lines", &["-bbox"]) else { return };
    let at = |name: &str| -> f64 {
        let line = said.lines().filter(|line| line.contains(">line"));
        let spread: Vec<f64> = line
            .filter_map(|line| {
                let (_, rest) = line.split_once(&format!("{name}=\""))?;
                rest.split_once('"')?.0.parse().ok()
            })
            .collect();
        assert_eq!(spread.len(), lines.len(), "{said}");
        let gaps: Vec<f64> = spread.windows(2).map(|pair| pair[1] - pair[0]).collect();
        let widest = gaps.iter().copied().fold(f64::MIN, f64::max);
        let narrowest = gaps.iter().copied().fold(f64::MAX, f64::min);
        assert!(widest - narrowest < 0.01, "{name}: {gaps:?}");
        widest
    };
    assert!(at("xMin").abs() < 0.01);
    assert!(at("yMin") > 5.0);
}

#[test]
fn a_journey_claims_both_standards() {
    let made = made(&journey());
    assert_eq!(made.warnings, []);
    for mark in [
        "<pdfaid:part>3</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "/Lang(en)",
        "/MarkInfo",
        "<rdf:li xml:lang=\"x-default\">A fault is repaired</rdf:li>",
    ] {
        assert!(count(&made.value, mark) > 0, "{mark} is not in the file");
    }
}

#[test]
fn every_role_becomes_its_tag() {
    let bytes = made(&journey()).value;
    for (tag, times) in [
        ("/S/Document", 1),
        ("/S/Part", 1),
        ("/S/H1", 1),
        ("/S/H2", 1),
        ("/S/Table", 1),
        ("/S/THead", 1),
        ("/S/TBody", 1),
        // Two rows of headers, the curve, the separator, the cards.
        ("/S/TR", 5),
        // Three stages, four touchpoints, two lanes.
        ("/S/TH", 9),
        // Two corners, the curve, the separator, four cells.
        ("/S/TD", 8),
        ("/S/Link", 1),
        // The portrait, the curve, the separator.
        ("/S/Figure", 3),
        // The quote and six cards.
        ("/S/P/", 7),
        ("/Alt(Portrait of Ana)", 1),
        ("/Alt(Line of interaction)", 1),
        ("/Summary(The journey, step by step)", 1),
        ("/ColSpan 2", 1),
        ("/ColSpan 4", 1),
        ("/ColSpan 5", 1),
        ("/URI(https://example.org/ana?x=%C3%BC)", 1),
    ] {
        // The name of one tag begins that of another.
        let ends = if tag == "/S/TH" { "/S/THead" } else { "/no such tag" };
        assert_eq!(count(&bytes, tag) - count(&bytes, ends), times, "{tag}");
    }
}

#[test]
fn bookmarks_name_headings_and_stages() {
    let bytes = made(&journey()).value;
    let titles = ["A fault is repaired", "Ana, works from home", "Notice", "Report", "Repair"];
    for title in titles {
        // The first is the document's own title as well.
        let times = if title == titles[0] { 2 } else { 1 };
        assert_eq!(count(&bytes, &format!("/Title({title})")), times, "{title}");
    }
    assert_eq!(count(&bytes, "/Title(The line drops)"), 0);
}

#[test]
fn gaps_in_a_row_are_filled() {
    let mut d = Draft::new(FontSource::Bundled);
    let mut cell = |column, span| {
        let text = d.text("x", 12.0, Weight::Regular, 50.0);
        let role = Role::Cell { row: 0, column, span };
        d.node(role, Rect::new(50.0 * column as f32, 0.0, 50.0, 30.0), vec![text], vec![])
    };
    let cells = vec![cell(1, 1), cell(4, 2)];
    let frame = Rect::new(0.0, 0.0, 400.0, 30.0);
    let row = d.node(Role::Row { row: 0 }, frame, vec![], cells);
    let table = d.node(Role::Table { rows: 1, columns: 8 }, frame, vec![], vec![row]);
    let bytes = made(&d.scene("Gaps", 400.0, 30.0, vec![table])).value;
    // One before the first, two between, two after.
    assert_eq!(count(&bytes, "/S/TD"), 5);
    assert_eq!(count(&bytes, "/ColSpan 2"), 3);
}

#[test]
fn an_attachment_comes_back_byte_for_byte() {
    for bytes in [
        Vec::new(),
        b"{}".to_vec(),
        "{\"title\":\"Łódź \u{1f642}\"}\n".repeat(5000).into_bytes(),
        (0..=255).collect(),
    ] {
        let mut options = options();
        options.attachment = Some(Attachment {
            name: "map.json".into(),
            media_type: "application/json".into(),
            description: "The map".into(),
            bytes: bytes.clone(),
        });
        let made = pdf(&one_note("Card"), &options, &pictures()).unwrap();
        assert_eq!(made.warnings, []);
        let back = attachment(&made.value, "application/json", 1 << 20).unwrap();
        assert_eq!(back, Some(bytes));
    }
    assert_eq!(attachment(&made(&one_note("Card")).value, "application/json", 9), Ok(None));
}

#[test]
fn a_file_without_a_media_type_is_refused() {
    let mut options = options();
    options.attachment = Some(Attachment {
        name: "map".into(),
        media_type: "json".into(),
        description: String::new(),
        bytes: Vec::new(),
    });
    let error = pdf(&one_note("Card"), &options, &pictures()).unwrap_err();
    assert_eq!(error.to_string(), "“json” is not a media type.");
}

#[test]
fn the_same_scene_gives_the_same_bytes() {
    let scene = journey();
    assert!(made(&scene).value == made(&scene).value);
}

#[test]
fn characters_that_say_nothing_cost_no_claim() {
    let check = |shown: &str, said: &str| {
        let made = made(&disguised(shown, said));
        assert_eq!(made.warnings, [], "{said:?}");
    };
    check("a b", "a\tb");
    check("a b", "a\nb");
    check("aXb", "a\0b");
    check("aXb", "a\u{7}b");
    check("aéb", "a\u{85}b");
    check("a€b", "a\u{feff}b");
    check("a€b", "a\u{200b}b");
    check("a€b", "a\u{202e}b");
    check("XX", "\u{1}\u{2}");
}

#[test]
fn characters_that_cannot_be_claimed_are_named() {
    let check = |scene: &Scene, lost: &[Claim], problem: &str| {
        let made = made(scene);
        let [Warning::LostClaims { claims, problems }] = &made.warnings[..] else {
            panic!("{:?}", made.warnings)
        };
        assert_eq!(claims, lost);
        let problems: Vec<String> = problems.iter().map(|it| it.in_words().to_string()).collect();
        assert_eq!(problems, [problem]);
        for (claim, mark) in
            [(Claim::Archival, "<pdfaid:part>"), (Claim::Accessible, "<pdfuaid:part>")]
        {
            assert_eq!(count(&made.value, mark) == 0, lost.contains(&claim), "{mark}");
        }
    };
    check(
        &one_note("Tea: 茶"),
        &[Claim::Archival, Claim::Accessible],
        "No font has the character “茶” (U+8336). (In “Tea: 茶”, node:1.)",
    );
    check(
        &disguised("a€b", "a\u{e000}b"),
        &[Claim::Archival],
        "The character “\u{e000}” (U+E000) has no agreed meaning. (In “a\u{e000}b”, node:1.)",
    );
    let nameless = one_item(
        Role::Figure,
        Item::Shape(Shape {
            rect: Rect::new(0.0, 0.0, 10.0, 10.0),
            radius: 0.0,
            fill: Some(Token::Ink),
            stroke: None,
        }),
    );
    check(
        &nameless,
        &[Claim::Archival, Claim::Accessible],
        "A figure has no description. (node:1)",
    );
    let mut untitled = one_note("Card");
    untitled.title = "".into();
    check(&untitled, &[Claim::Accessible], "The document has no title.");
}

#[test]
fn odd_scenes_have_a_page_or_an_error() {
    let mut draft = Draft::new(FontSource::Bundled);
    let empty = draft.scene("Nothing", 0.0, 0.0, vec![]);
    assert_eq!(made(&empty).warnings, []);
    assert_eq!(made(&one_note("")).warnings, []);
    assert_eq!(made(&one_note("   \n  ")).warnings, []);

    let flat = Item::Shape(Shape {
        rect: Rect::new(5.0, 5.0, 0.0, 0.0),
        radius: 4.0,
        fill: Some(Token::Ink),
        stroke: None,
    });
    assert_eq!(made(&one_item(Role::Note, flat)).warnings, []);

    let broken = |frame: Rect| {
        let mut draft = Draft::new(FontSource::Bundled);
        let node = draft.node(Role::Note, frame, vec![], vec![]);
        let scene = draft.scene("Broken", 10.0, 10.0, vec![node]);
        pdf(&scene, &options(), &pictures()).unwrap_err().to_string()
    };
    assert_eq!(
        broken(Rect::new(f32::NAN, 0.0, 1.0, 1.0)),
        "“node:1” has no place in the picture: one of its numbers is NaN."
    );
    assert_eq!(
        broken(Rect::new(0.0, 0.0, f32::INFINITY, 1.0)),
        "“node:1” has no place in the picture: one of its numbers is inf."
    );

    let mut deep = draft.node(Role::Section, Rect::default(), vec![], vec![]);
    for _ in 0..300 {
        deep = draft.node(Role::Section, Rect::default(), vec![], vec![deep]);
    }
    let scene = draft.scene("Deep", 10.0, 10.0, vec![deep]);
    let error = pdf(&scene, &options(), &pictures()).unwrap_err();
    assert!(matches!(error, ExportError::TooDeep { limit: 200, .. }), "{error}");
}

#[test]
fn texts_without_glyphs_or_with_wrong_ones_are_refused() {
    let altered = |change: &dyn Fn(&mut TextBlock)| {
        let mut draft = Draft::new(FontSource::Bundled);
        let Item::Text(mut item) = draft.text("Hello", 12.0, Weight::Regular, 100.0) else {
            unreachable!("a text is a text")
        };
        let block = &item.block;
        let mut other = TextBlock {
            text: block.text.clone(),
            style: block.style,
            max_width: block.max_width,
            size: block.size,
            direction: block.direction,
            lines: block.lines.clone(),
            runs: block.runs.clone(),
        };
        change(&mut other);
        item.block = Arc::new(other);
        let node = draft.node(Role::Note, Rect::default(), vec![Item::Text(item)], vec![]);
        let scene = draft.scene("Altered", 10.0, 10.0, vec![node]);
        pdf(&scene, &options(), &pictures()).unwrap_err()
    };
    let unshaped = altered(&|block| block.runs = OnceLock::new());
    assert!(matches!(unshaped, ExportError::NotShaped { .. }), "{unshaped}");
    for error in [
        altered(&|block| block.text = "Hé".into()),
        altered(&|block| block.runs = OnceLock::from(vec![])),
        altered(&|block| block.runs.get_mut().unwrap()[0][0].font.0 = 99),
        altered(&|block| block.lines[0].range.end = 99),
    ] {
        assert!(matches!(error, ExportError::BadText { .. }), "{error}");
    }
}

#[test]
fn missing_and_broken_pictures_leave_a_frame_and_a_warning() {
    let image = |blob: &str| {
        Item::Image(Image {
            rect: Rect::new(0.0, 0.0, 40.0, 40.0),
            blob: blob.into(),
            fit: Fit::Contain,
            radius: 4.0,
        })
    };
    let figure = |blob: &str| {
        let mut draft = Draft::new(FontSource::Bundled);
        let frame = Rect::new(0.0, 0.0, 40.0, 40.0);
        let node = draft.labelled(Role::Figure, "A shop", frame, vec![image(blob)], vec![]);
        draft.scene("Picture", 40.0, 40.0, vec![node])
    };
    let check = |bytes: Option<&[u8]>, expected: &str| {
        let blobs = |_: &str| {
            bytes.map(|bytes| Blob { media_type: "image/png".into(), bytes: bytes.into() })
        };
        let made = pdf(&figure("0123456789abcdef"), &options(), &blobs).unwrap();
        let warnings: Vec<String> =
            made.warnings.iter().map(|it| it.in_words().to_string()).collect();
        assert!(warnings.len() == 1 && warnings[0].starts_with(expected), "{warnings:?}");
    };
    check(None, "The picture 0123456789ab of “node:1” is missing");
    check(Some(b""), "The picture 0123456789ab of “node:1” cannot be read");
    check(Some(b"<svg/>"), "The picture 0123456789ab of “node:1” cannot be read");
    check(
        Some(b"\x89PNG\r\n\x1a\nnonsense"),
        "The picture 0123456789ab of “node:1” cannot be read",
    );
    check(Some(b"\xff\xd8\xff\xe0"), "The picture 0123456789ab of “node:1” cannot be read");
    assert_eq!(made(&figure(support::PICTURE)).warnings, []);
}

#[test]
fn links_lead_to_the_web_or_nowhere() {
    let link = |target: &str| {
        let link =
            Item::Link(Link { rect: Rect::new(0.0, 0.0, 50.0, 20.0), target: target.into() });
        made(&one_item(Role::Paragraph, link))
    };
    for target in ["https://example.org/", "HTTP://example.org/", "mailto:ana@example.org"] {
        let made = link(target);
        assert_eq!(made.warnings, [], "{target}");
        assert_eq!(count(&made.value, "/S/Link"), 1, "{target}");
    }
    for target in ["javascript:alert(1)", "file:///etc/passwd", "", "https"] {
        let made = link(target);
        assert_eq!(made.warnings.len(), 1, "{target}");
        assert_eq!(count(&made.value, "/URI"), 0, "{target}");
    }
}

#[test]
fn a_link_on_several_lines_is_one_link() {
    let check = |targets: &[&str], links: usize| {
        let mut scene = one_item(Role::Paragraph, Item::Link(place(0.0, targets[0])));
        let root = Arc::make_mut(&mut scene.root);
        let node = Arc::make_mut(&mut root.children[0]);
        let others = targets.iter().enumerate().skip(1);
        node.items.extend(others.map(|(index, target)| Item::Link(place(index as f32, target))));
        let made = made(&scene);
        assert_eq!(made.warnings, [], "{targets:?}");
        assert_eq!(count(&made.value, "/Subtype/Link"), links, "{targets:?}");
    };
    fn place(line: f32, target: &str) -> Link {
        Link { rect: Rect::new(0.0, 20.0 * line, 50.0, 20.0), target: target.into() }
    }
    check(&["https://example.org/"], 1);
    check(&["https://example.org/", "https://example.org/", "https://example.org/"], 1);
    check(&["https://example.org/", "https://example.org/2", "https://example.org/"], 3);
}

#[test]
fn paper_is_as_large_as_asked_and_small_print_is_told() {
    let scene = journey();
    let mut options = options();
    let mut check = |paper, orientation, media_box: &str, warnings: &[&str]| {
        options.page = Page::Sheet { paper, orientation, margin: 10.0 };
        let made = pdf(&scene, &options, &pictures()).unwrap();
        assert!(count(&made.value, media_box) > 0, "{media_box}");
        let said: Vec<String> = made.warnings.iter().map(|it| it.in_words().to_string()).collect();
        assert_eq!(said, warnings, "{paper:?}");
    };
    check(Paper::A3, Orientation::Auto, "/MediaBox[0 0 1190.5513 841.8898]", &[]);
    check(Paper::Letter, Orientation::Auto, "/MediaBox[0 0 792 612]", &[]);
    check(Paper::Letter, Orientation::Portrait, "/MediaBox[0 0 612 792]", &[]);
    let tiny = Paper::Custom { width: 100.0, height: 100.0 };
    check(
        tiny,
        Orientation::Auto,
        "/MediaBox[0 0 283.46457 283.46457]",
        &["The smallest text is 2.8 pt high, hard to read on paper. On A3 it would be 13.9 pt."],
    );
    options.page = Page::Sheet { paper: Paper::A4, orientation: Orientation::Auto, margin: 150.0 };
    let error = pdf(&scene, &options, &pictures()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "A page of 210 × 297 mm with margins of 150 mm has no room for a picture."
    );
}

#[test]
fn deep_roles_out_of_place_are_tagged_all_the_same() {
    // Rows without a table, cells without a row, tables in paragraphs: none of
    // it is what layout makes, all of it must come out readable.
    let mut d = Draft::new(FontSource::Bundled);
    let roles = [
        Role::Document,
        Role::Section,
        Role::Heading(6),
        Role::Heading(0),
        Role::Paragraph,
        Role::Table { rows: 1, columns: 0 },
        Role::Row { row: 0 },
        Role::ColumnHeader { row: 0, column: 0, span: 0 },
        Role::RowHeader { row: 0 },
        Role::Cell { row: 0, column: u32::MAX, span: u32::MAX },
        Role::Note,
        Role::Figure,
        Role::Separator,
        Role::Decoration,
    ];
    let frame = Rect::new(0.0, 0.0, 80.0, 20.0);
    let mut children: Vec<Arc<Node>> = Vec::new();
    for outer in roles {
        for inner in roles {
            let text = d.text("words", 12.0, Weight::Regular, 80.0);
            let inner = d.node(inner, frame, vec![text.clone()], vec![]);
            children.push(d.node(outer, frame, vec![text], vec![inner]));
        }
    }
    let made = made(&d.scene("Odd", 80.0, 20.0, children));
    assert_eq!(made.warnings, []);
}
