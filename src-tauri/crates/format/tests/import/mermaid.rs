//! Mermaid's journeys.

use format::import::{Fate, ImportError};
use model::records::ReadingDirection;

use crate::{read, real, refused};

const DAY: &str = "\
---
title: A day of repairs
config:
  theme: dark
---
%% drawn on Monday
journey
    accTitle: The day of a technician
    accDescr {
        From the first call
        to the last signature
    }
    Look at the list: 3: Sam
    section Morning
        Drive: 2: Sam, Van
        Ring at 9:30: 4: Sam
    section Afternoon
        Repair: 5: Sam; Sign: 7: Ana
        Drive home: good: Sam
    section Morning
        Sleep: 1
";

#[test]
fn a_diagram_becomes_stages_touchpoints_personas_and_ratings() {
    let day = read("day.mmd", DAY);
    assert_eq!(day.map.info.title, "A day of repairs");
    assert_eq!(
        day.map.info.notes,
        "The day of a technician\nFrom the first call\nto the last signature"
    );
    assert_eq!(day.stages(), ["Untitled stage", "Morning", "Afternoon", "Morning"]);
    assert_eq!(
        day.journey(),
        ["Look at the list", "Drive", "Ring at 9:30", "Repair", "Sign", "Drive home", "Sleep"]
    );
    assert_eq!(day.personas(), ["Sam", "Van", "Ana"]);
    assert_eq!(day.rating("Sam", "Drive"), Some(-1.0));
    assert_eq!(day.rating("Van", "Drive"), Some(-1.0));
    assert_eq!(day.rating("Sam", "Ring at 9:30"), Some(1.0));
    assert_eq!(day.rating("Sam", "Repair"), Some(2.0));
    assert_eq!(day.rating("Sam", "Sleep"), Some(-2.0));
}

#[test]
fn what_is_not_taken_as_it_stands_is_reported_by_line() {
    let day = read("day.mmd", DAY);
    assert_eq!(day.rating("Ana", "Sign"), None);
    assert_eq!(day.rating("Sam", "Drive home"), None);
    assert_eq!(
        day.remarks(),
        [
            "line 1: Above the diagram only the title is read, not: config.",
            "line 6: A comment is left out.",
            "line 13: A task stands before the first section and has a stage of its own.",
            "line 16: The name of the task was read as “Ring at 9:30”: the score is what stands \
             before the actors.",
            "line 18: The score “7” of “Sign” is none from 1 to 5; it is not rated.",
            "line 19: The score “good” of “Drive home” is none from 1 to 5; it is not rated.",
            "line 21: A score names nobody and was given to the first persona.",
        ]
    );
    let left_out = day.import.report.remarks.iter().filter(|it| it.fate == Fate::LeftOut);
    assert_eq!(left_out.count(), 2);
}

#[test]
fn other_scripts_line_ends_and_marks_are_read() {
    let text = "\u{feff}journey\r\n  title رحلة العميل في المتجر\r\n  section البحث\r\n    \
                يبحث عن المنتج: ٤: العميل، البائع\r\n";
    let shop = read("shop.mmd", text);
    assert_eq!(shop.map.info.language, "ar");
    assert_eq!(shop.map.info.direction, ReadingDirection::Auto);
    assert_eq!(shop.personas(), ["العميل", "البائع"]);
    assert_eq!(shop.rating("العميل", "يبحث عن المنتج"), Some(1.0));
    let utf16: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain("journey\nsection 店\n買う: 5: 客\n".encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    assert_eq!(read("shop.mmd", utf16).journey(), ["買う"]);
}

#[test]
fn what_is_no_journey_is_refused_with_a_reason() {
    let error = refused("a.mmd", "%% x\nflowchart TD\n  A --> B\n");
    assert!(matches!(error, ImportError::Fault { line: Some(2), .. }), "{error}");
    assert!(matches!(refused("a.mmd", "journey\n"), ImportError::NoJourney { .. }));
    assert!(matches!(refused("a.mmd", ""), ImportError::NoJourney { .. }));
}

#[test]
fn sections_may_have_colons_and_diagrams_a_fence() {
    let text = "journey\n  section Day 1: arrive\n    Park: 3: Me\n  section Phase: 2\n    \
                section review: 3: Me\n";
    let days = read("days.mmd", text);
    assert_eq!(days.stages(), ["Day 1: arrive", "Phase: 2"]);
    assert_eq!(days.journey(), ["Park", "section review"]);
    let said = "line 2: The name of the section was read as “Day 1: arrive”, with its colon.";
    assert_eq!(days.remarks()[0], said);
    let fenced =
        read("fence.mmd", "```mermaid\njourney\n  title T\n  section A\n    x: 9: Me\n```\n");
    assert_eq!(fenced.journey(), ["x"]);
    assert!(fenced.remarks()[0].starts_with("line 5:"), "{:?}", fenced.remarks());
    let other = refused("other.mmd", "```mermaid\nflowchart TD\n```\n");
    assert!(matches!(other, ImportError::Fault { line: Some(1), .. }), "{other}");
}

#[test]
fn hostile_diagrams_are_read_in_bounded_time() {
    let many = format!("journey\n{}", "x: 5: a\n".repeat(20_000));
    assert_eq!(read("many.mmd", many).map.touchpoints.len(), 20_000);
    let colons = format!("journey\n{}\n", ":".repeat(100_000));
    read("colons.mmd", colons);
    let open = format!("journey\naccDescr {{ {}\n", "x\n".repeat(1_000));
    let open = refused("open.mmd", open);
    assert!(matches!(open, ImportError::NoJourney { .. }), "{open}");
    let semicolons = format!("journey\nsection A\n{}", ";".repeat(20_000));
    read("semicolons.mmd", semicolons);
    let bomb = "---\na: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\n\
                c: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c]\n\
                e: [*d,*d,*d,*d,*d,*d,*d,*d]\n---\njourney\nsection A\nB: 3\n";
    assert_eq!(read("bomb.mmd", bomb).journey(), ["B"]);
}

#[test]
fn the_diagrams_of_others_come_in_whole() {
    let check = |path: &str, title: &str, counts: (usize, usize, usize, usize)| {
        let Some(bytes) = real(path) else { return };
        let found = read(path, bytes);
        assert_eq!(found.map.info.title, title);
        let (map, personas) = (&found.map, found.personas().len());
        let all = (map.stages.len(), map.touchpoints.len(), personas, map.emotions.len());
        assert_eq!(all, counts, "{path}");
    };
    check("mermaid/talentys/user-journey.mmd", "Data Citizen Journey", (6, 19, 3, 27));
    let keen = "Keen User Journey — From Install to Power User";
    check("mermaid/keen/user-journey.mmd", keen, (5, 15, 1, 15));
    check("mermaid/mermaid-docs/demos-journey.mmd", "My working day", (2, 5, 2, 6));
}
