//! A workbook that was written comes in again as a whole: all its sheets, also
//! as OpenDocument, and into a map that has some of it already.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod support;

use format::import::Fate;
use model::records::{ActionState, Card, CardKind, OwnerState};
use model::{AnyRecord, RecordKind, Value};
use support::{Book, all_maps, bring, empty, full, read};
use words::Words;

/// What no sheet tells of a record: where it stands among its siblings is told by
/// the order of the rows, and how it is drawn is nobody's data.
const UNTOLD: &[&str] = &[
    "position",
    "extensions",
    "opened",
    "image",
    "image_alt",
    "portrait",
    "portrait_alt",
    "hidden",
    "collapsed",
    "height",
    "width",
    "sub_journey",
    "share",
    "reason",
];

fn told(record: &AnyRecord) -> Vec<(&'static str, Value)> {
    let columns = record.kind().columns().iter().map(|it| it.name);
    let told = columns.filter(|column| !UNTOLD.contains(column));
    told.map(|column| (column, record.get(column).unwrap())).collect()
}

#[test]
fn a_map_as_a_workbook_and_back_is_the_same_map() {
    for (name, map) in all_maps() {
        // One map in all languages says enough of them.
        let languages = if name == "full" { words::LANGUAGES } else { &["en"] };
        for language in languages {
            let words = Words::of(language);
            let book = format::workbook::xlsx(&map, &words).unwrap();
            let import = read(&empty(), &book, "map.xlsx");
            assert_eq!(import.report.remarks, [], "{name} {language}");
            let back = bring(&empty(), import);
            for &kind in format::workbook::IN_XLSX {
                // A tag that no card bears and a channel that nobody uses are known
                // by their sheets or not at all.
                let before = map.records(kind);
                let is_link = matches!(
                    kind,
                    RecordKind::Tag
                        | RecordKind::CardTag
                        | RecordKind::TouchpointChannel
                        | RecordKind::PersonaChannel
                        | RecordKind::ActionSubject
                        | RecordKind::Claim
                        | RecordKind::Estimate
                );
                if is_link {
                    assert_eq!(before.len(), back.count(kind), "{name} {kind:?}");
                    continue;
                }
                for record in before {
                    let there = back.record(kind, record.uuid());
                    assert_eq!(Some(told(&record)), there.as_ref().map(told), "{name}");
                }
                assert_eq!(map.count(kind), back.count(kind), "{name} {kind:?}");
            }
            // Whatever a cell says it says again, in the same order.
            let again = format::workbook::xlsx(&back, &words).unwrap();
            let (before, after) = (Book::of(&book), Book::of(&again));
            assert_eq!(before.names(), after.names(), "{name}");
            for (sheet, other) in before.sheets.iter().zip(&after.sheets) {
                for (row, other) in sheet.rows.iter().zip(&other.rows) {
                    // A new map has an id of its own.
                    let until = if sheet.name == words.text("sheet-map") { 13 } else { row.len() };
                    assert_eq!(row[..until], other[..until], "{name} {}", sheet.name);
                }
                assert_eq!(sheet.rows.len(), other.rows.len(), "{name} {}", sheet.name);
            }
        }
    }
}

#[test]
fn a_workbook_changes_nothing_in_the_map_that_it_was_made_from() {
    for (name, map) in all_maps() {
        let book = format::workbook::xlsx(&map, &Words::of("de")).unwrap();
        let import = read(&map, &book, "map.xlsx");
        assert_eq!((&import.records[..], &import.changed[..]), (&[][..], &[][..]), "{name}");
        assert!(import.is_void(), "{name}: {:?}", import.removed);
        assert_eq!(import.report.remarks, [], "{name}");
        assert_eq!(import.present, map.cards.len());
    }
}

#[test]
fn what_was_changed_in_any_sheet_is_changed_in_the_map() {
    let map = full();
    let mut book = Book::of(&format::workbook::xlsx(&map, &Words::english()).unwrap());
    let touchpoint = model::facts::journey(&map)[1].clone();
    let journey = model::facts::journey(&map);
    let other = journey.iter().rfind(|it| it.id != touchpoint.id).unwrap().clone();
    book.set("Touchpoints", &touchpoint.title, "Duration", "26:30:00");
    book.set("Touchpoints", &touchpoint.title, "This is a moment of truth", "yes");
    let hand_off = book.row_of("Hand-offs", 1);
    book.set("Hand-offs", &hand_off, "To", &other.title);
    book.set("Hand-offs", &hand_off, "What gets lost", "=The ticket");
    let metric = model::facts::metrics(&map)[0].clone();
    book.set("Metrics", &metric.title, "Target", "41.5");
    let persona = model::facts::personas(&map)[0].clone();
    book.set("Personas", &persona.name, "Goals", "To be left alone");
    book.set("Personas", &persona.name, "Preferred channels", "Carrier pigeon; Phone");
    let action = model::facts::actions(&map)[0].clone();
    book.set("Actions", &action.title, "Owner", "Night shift");
    book.set("Actions", &action.title, "Who answers for it", "");
    let import = read(&map, &book.xlsx(), "map.xlsx");
    assert_eq!(import.report.remarks, []);
    let after = bring(&map, import);
    let it = &after.touchpoints[&touchpoint.id];
    assert_eq!((it.duration, it.moment_of_truth), (Some(95_400), true));
    let changed: Vec<_> = after
        .hand_offs
        .values()
        .filter(|it| map.hand_offs[&it.id] != **it)
        .map(|it| (it.to_touchpoint, it.context_lost.as_str()))
        .collect();
    assert_eq!(changed, [(other.id, "=The ticket")]);
    assert_eq!(after.metrics[&metric.id].target, Some(41.5));
    assert_eq!(after.personas[&persona.id].goals, "To be left alone");
    let liked = model::facts::preferred_channels(&after, persona.id);
    let liked: Vec<&str> = liked.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(liked, ["Carrier pigeon", "Phone"]);
    let it = &after.actions[&action.id];
    assert_eq!(it.owner_state, Some(OwnerState::Owned));
    assert_eq!(after.teams[&it.owner_team.unwrap()].name, "Night shift");
    assert_eq!(map.cards, after.cards);
}

#[test]
fn rows_without_an_id_are_new_and_find_what_they_name() {
    let map = full();
    let mut book = Book::of(&format::workbook::xlsx(&map, &Words::english()).unwrap());
    let journey = model::facts::journey(&map);
    let pain = map.cards.values().find(|it| it.kind == CardKind::PainPoint).unwrap();
    book.add("Touchpoints", &[("Stage", "Afterwards"), ("Touchpoint", "Tells a friend")]);
    book.add(
        "Hand-offs",
        &[("From", &journey[0].title), ("To", "Tells a friend"), ("Typical wait", "0:10")],
    );
    book.add(
        "Actions",
        &[
            ("What is done", "Call back"),
            ("About", &pain.text.replace('\n', " ")),
            ("Owner", "Nobody yet"),
        ],
    );
    book.add("Metrics", &[("Title", "Calls again"), ("Touchpoint", "Tells a friend")]);
    book.add("Readings", &[("Metric", "Calls again"), ("Last day", "2026-03-31"), ("n", "12")]);
    let import = read(&map, &book.xlsx(), "map.xlsx");
    assert_eq!(import.report.remarks, [], "{:?}", book.headers("Actions"));
    let after = bring(&map, import);
    let new = model::facts::journey(&after).into_iter().find(|it| it.title == "Tells a friend");
    let new = new.unwrap();
    assert_eq!(after.stages[&new.stage].title, "Afterwards");
    let hand_off = after.hand_offs.values().find(|it| it.to_touchpoint == new.id).unwrap();
    assert_eq!((hand_off.from_touchpoint, hand_off.wait_typical), (journey[0].id, Some(600)));
    let metric = after.metrics.values().find(|it| it.touchpoint == Some(new.id)).unwrap();
    let reading = after.readings.values().find(|it| it.metric == metric.id).unwrap();
    assert_eq!(
        (reading.n, reading.period_end.map(|it| it.to_string())),
        (Some(12), Some("2026-03-31".into()))
    );
    let action = after.actions.values().find(|it| it.title == "Call back").unwrap();
    let about = after.action_subjects.values().find(|it| it.action == action.id).unwrap();
    assert_eq!(about.card, Some(pain.id));
}

#[test]
fn what_a_sheet_says_that_cannot_be_is_left_out_by_line() {
    let map = full();
    let mut book = Book::of(&format::workbook::xlsx(&map, &Words::english()).unwrap());
    let journey = model::facts::journey(&map);
    book.set("Touchpoints", &journey[0].title, "Duration", "a while");
    book.set("Touchpoints", &journey[0].title, "Kind", "gossip");
    book.add("Hand-offs", &[("From", &journey[0].title), ("To", "Nowhere")]);
    book.add("Hand-offs", &[("From", &journey[0].title), ("To", &journey[0].title)]);
    book.add("Ratings", &[("Persona", "Ana"), ("Touchpoint", &journey[0].title), ("Emotion", "9")]);
    book.add("Actions", &[("What is done", "Now"), ("How far it is", "Agreed")]);
    book.column("Personas", "Shoe size", "44");
    book.sheet("Lunch", &[&["Who", "What"], &["Tim", "Soup"]]);
    let import = read(&map, &book.xlsx(), "map.xlsx");
    let said: Vec<(Option<usize>, Option<String>, Fate, String)> = import
        .report
        .remarks
        .iter()
        .map(|it| (it.line, it.about.clone(), it.fate, Words::english().say(&it.what)))
        .collect();
    let check = |about: &str, fate: Fate, part: &str| {
        let found = said.iter().any(|(_, it, its, what)| {
            it.as_deref().unwrap_or_default() == about && *its == fate && what.contains(part)
        });
        assert!(found, "{about} {part}: {said:#?}");
    };
    check("Touchpoints · Duration", Fate::Otherwise, "a while");
    check("Touchpoints · Kind", Fate::Otherwise, "gossip");
    check("Hand-offs · To", Fate::LeftOut, "Nowhere");
    check("Hand-offs · To", Fate::LeftOut, &journey[0].title);
    check("Ratings · Emotion", Fate::LeftOut, "9");
    check("Actions · How far it is", Fate::Otherwise, "Agreed");
    check("", Fate::LeftOut, "Shoe size");
    check("", Fate::LeftOut, "Lunch");
    assert_eq!(said.len(), 8);
    let after = bring(&map, import);
    let action = after.actions.values().find(|it| it.title == "Now").unwrap();
    assert_eq!(action.state, ActionState::Idea);
    assert_eq!(after.touchpoints, map.touchpoints);
}

#[test]
fn a_text_that_no_cell_holds_stays_whole_in_its_map() {
    let mut map = format::sample().unwrap();
    let card = map.cards.values().next().unwrap().clone();
    map.put(Card { text: "ü".repeat(40_000), ..(*card).clone() }.into());
    let book = format::workbook::xlsx(&map, &Words::english()).unwrap();
    assert!(read(&map, &book, "map.xlsx").is_void());
    let back = bring(&empty(), read(&empty(), &book, "map.xlsx"));
    assert_eq!(back.cards[&card.id].text.chars().count(), 32_767);
}

#[test]
fn opendocument_brings_the_same() {
    for (name, mut map) in all_maps() {
        // OpenDocument has no sign for the line ends of Windows.
        for card in map.cards.clone().values().filter(|card| card.text.contains('\r')) {
            map.put(Card { text: card.text.replace('\r', ""), ..(**card).clone() }.into());
        }
        let bytes = format::workbook::xlsx(&map, &Words::english()).unwrap();
        let from_excel = read(&empty(), &bytes, "map.xlsx");
        let from_document = read(&empty(), &Book::of(&bytes).ods(), "map.ods");
        assert_eq!(from_excel.report, from_document.report, "{name}");
        for (one, other) in from_excel.records.iter().zip(&from_document.records) {
            assert_eq!(one, other, "{name}");
        }
        assert_eq!(from_excel, from_document, "{name}");
        assert!(read(&map, &Book::of(&bytes).ods(), "map.ods").is_void(), "{name}");
    }
}
