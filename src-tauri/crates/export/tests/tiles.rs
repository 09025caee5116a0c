//! What a reader of a PDF on many sheets would miss.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a test that cannot go on says so")]

mod support;

use std::path::PathBuf;
use std::process::Command;

use export::{
    ExportError, Join, Orientation, Page, Paper, PdfOptions, Plan, Spread, Tiling, Warned, Warning,
    pdf, plan,
};
use scene::Scene;
use support::{journey, one_note, pictures, synthetic};

fn tiling(overlap: f32, spread: Spread) -> Tiling {
    Tiling {
        paper: Paper::A4,
        orientation: Orientation::Landscape,
        margin: 10.0,
        overlap,
        spread,
        join: Join::Glued,
    }
}

fn on(page: Page) -> PdfOptions {
    PdfOptions { page, ..PdfOptions::new("2026-11-21T10:00:00Z".parse().unwrap()) }
}

fn made(scene: &Scene, tiling: Tiling) -> Warned<Vec<u8>> {
    pdf(scene, &on(Page::Tiles(tiling)), &pictures()).unwrap()
}

fn planned(scene: &Scene, tiling: Tiling) -> Result<Plan, ExportError> {
    plan(scene, &Page::Tiles(tiling))
}

fn count(bytes: &[u8], wanted: &str) -> usize {
    bytes.windows(wanted.len()).filter(|window| *window == wanted.as_bytes()).count()
}

/// What a program prints about a PDF, or nothing, said aloud, where this
/// computer does not have the program.
fn said_by(program: &str, arguments: &[&str], bytes: &[u8], name: &str) -> Option<String> {
    let path: PathBuf =
        std::env::temp_dir().join(format!("tiles-test-{}-{name}.pdf", std::process::id()));
    std::fs::write(&path, bytes).unwrap();
    let output = Command::new(program).args(arguments).arg(&path).output();
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
fn there_is_a_page_for_each_sheet_and_the_same_bytes_each_time() {
    let scene = synthetic(500);
    let tiling = tiling(10.0, Spread::Scale(0.8));
    let plan = planned(&scene, tiling).unwrap();
    assert!(plan.columns > 2 && plan.sheets.len() >= 2 * plan.columns, "{plan:?}");
    let first = made(&scene, tiling).value;
    assert_eq!(count(&first, "/MediaBox"), plan.sheets.len());
    assert_eq!(made(&scene, tiling).value, first);
    let name = &plan.sheets[plan.columns].name;
    assert_eq!((&*name.name, name.last.as_bytes()[0]), ("A2", b'A' + plan.columns as u8 - 1));
}

#[test]
fn it_is_read_as_the_poster_is() {
    let scene = synthetic(60);
    let poster = pdf(&scene, &on(Page::default()), &pictures()).unwrap().value;
    let Some(expected) = said_by("pdfinfo", &["-struct-text"], &poster, "poster") else { return };
    for (name, tiling) in [
        ("glued", tiling(10.0, Spread::Scale(1.0))),
        ("turned", tiling(0.0, Spread::PagesWide(1))),
        ("large", tiling(5.0, Spread::Scale(2.5))),
    ] {
        let made = made(&scene, tiling).value;
        let said = said_by("pdfinfo", &["-struct-text"], &made, name).unwrap();
        let (said, expected) = (words(&said), words(&expected));
        assert!(said.len() > 500);
        let first = said.iter().zip(&expected).position(|(a, b)| a != b);
        assert!(said == expected, "{name}: {:?}", first.map(|it| &said[it..it + 6]));
    }
}

/// What is said, without how the lines of a printout break.
fn words(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

#[test]
fn only_what_shows_no_text_twice_claims_to_be_readable_aloud() {
    let check = |tiling: Tiling, claims: usize| {
        let made = made(&journey(), tiling);
        let lost = made.warnings.iter().any(|it| matches!(it, Warning::LostClaims { .. }));
        assert!(!lost, "{:?}", made.warnings);
        assert_eq!(count(&made.value, "<pdfuaid:part>1</pdfuaid:part>"), claims, "{tiling:?}");
        assert_eq!(count(&made.value, "<pdfaid:part>3</pdfaid:part>"), 1);
    };
    check(tiling(0.0, Spread::PagesWide(1)), 1);
    check(tiling(0.0, Spread::Scale(2.0)), 0);
    check(tiling(30.0, Spread::Scale(2.0)), 0);
}

#[test]
fn bookmarks_lead_to_the_sheet_that_has_it() {
    let scene = synthetic(500);
    let tiling = tiling(10.0, Spread::Scale(0.8));
    let plan = planned(&scene, tiling).unwrap();
    let made = made(&scene, tiling).value;
    // Each page object is named by at least one destination but those at the
    // edges that hold no head; the first row holds the heads of all columns.
    let heads = (0..plan.columns).filter(|column| {
        let shown = plan.sheets[*column].shown;
        let mut found = false;
        scene.walk(|visit| {
            let is_head = matches!(visit.node.role, scene::Role::ColumnHeader { row: 0, .. });
            found |= is_head && shown.contains(&visit.frame, 0.5);
        });
        found
    });
    let Some(said) = said_by("pdftohtml", &["-stdout", "-xml", "-i"], &made, "marks") else {
        return;
    };
    let outline = said.split("<outline>").nth(1).unwrap_or_default();
    for column in heads {
        assert!(outline.contains(&format!("page=\"{}\"", column + 1)), "{column}: {outline}");
    }
}

#[test]
fn what_is_larger_than_a_sheet_is_cut_and_said_to_be() {
    let scene = one_note(&"A word and another one. ".repeat(400));
    let tiling = tiling(0.0, Spread::Scale(4.0));
    let made = made(&scene, tiling);
    let cut = made.warnings.iter().find_map(|it| match it {
        Warning::Cut { nodes } => Some(nodes.len()),
        _ => None,
    });
    assert_eq!(cut, Some(1), "{:?}", made.warnings);
    assert!(planned(&scene, tiling).unwrap().sheets.len() > 1);
    // The poster of the same is whole.
    let poster = pdf(&scene, &on(Page::default()), &pictures()).unwrap();
    assert_eq!(poster.warnings, []);
}

#[test]
fn nonsense_is_refused_with_a_way_out() {
    let scene = journey();
    let check = |tiling: Tiling, expected: &str| {
        let error = planned(&scene, tiling).unwrap_err().to_string();
        assert_eq!(error, expected, "{tiling:?}");
        assert_eq!(
            pdf(&scene, &on(Page::Tiles(tiling)), &pictures()).unwrap_err().to_string(),
            error
        );
    };
    let ten = |spread| tiling(10.0, spread);
    let scale = "A picture cannot be drawn at a scale of ";
    check(ten(Spread::Scale(0.0)), &format!("{scale}0."));
    check(ten(Spread::Scale(-1.0)), &format!("{scale}−1."));
    check(ten(Spread::Scale(f32::NAN)), &format!("{scale}NaN."));
    check(ten(Spread::PagesWide(0)), "A picture cannot be 0 sheets wide.");
    check(ten(Spread::PagesWide(101)), "A picture cannot be 101 sheets wide.");
    check(ten(Spread::Scale(200.0)), "This would take more than 1,000 sheets.");
    check(tiling(-1.0, Spread::Scale(1.0)), "Sheets cannot overlap by −1 mm.");
    check(tiling(96.0, Spread::Scale(1.0)), "Sheets cannot overlap by 96 mm.");
    let narrow = Tiling { margin: 101.0, ..ten(Spread::Scale(1.0)) };
    check(narrow, "A page of 297 × 210 mm with margins of 101 mm has no room for a picture.");
}

#[test]
fn small_print_on_sheets_asks_for_a_larger_scale_and_not_for_one_large_page() {
    let small = made(&journey(), tiling(0.0, Spread::Scale(0.3)));
    let warned =
        |it: &Warning| matches!(it, Warning::SmallTextOnSheets { points } if *points < 5.0);
    assert!(small.warnings.iter().any(warned), "{:?}", small.warnings);
    let fine = made(&journey(), tiling(0.0, Spread::Scale(1.0)));
    assert!(!fine.warnings.iter().any(warned), "{:?}", fine.warnings);
}
