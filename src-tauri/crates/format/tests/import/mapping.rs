//! Columns that somebody says the use of.

use format::import::{Import, ImportError};
use format::table::{Mapping, Shape, TableField, Use};
use model::records::LaneKind;
use model::{Map, facts};
use words::{Explain as _, Words};

use crate::{after, blank, bring, mapped};

const FOREIGN: &str = "Wo;Was;Laune;Stimme;Nr;Wie viele;Wann\n\
                       Kauf;Zahlt;7;\"Geht das?\n- Sicher?\";A-1;1.200;3/4/2026\n\
                       Kauf;Wartet;3,5;;A-2;3;13/4/2026\n";

fn mapping(text: &str) -> Mapping {
    Mapping::read(text).unwrap()
}

fn read(text: &str, of: &Mapping) -> (Map, Import) {
    let map = blank();
    let import = mapped(text.as_bytes(), "table.csv", &map, of).unwrap();
    (after(&map, &import), import)
}

#[test]
fn what_is_said_goes_before_what_is_found() {
    let of = mapping(
        r#"{ "columns": { "Wo": "stage", "Was": "touchpoint", "Laune": "emotion",
             "Stimme": { "lane": "Quotes" }, "Wie viele": "n", "Wann": "date" },
             "scale": "1..10" }"#,
    );
    let (map, import) = read(FOREIGN, &of);
    let table = import.table.unwrap();
    assert_eq!((table.rows, table.taken, table.shape), (2, 2, Shape::Rows));
    let titles: Vec<String> = facts::journey(&map).iter().map(|it| it.title.clone()).collect();
    assert_eq!(titles, ["Zahlt", "Wartet"]);
    let quotes: Vec<&str> = map.cards.values().map(|card| card.text.as_str()).collect();
    assert_eq!(quotes, ["Geht das?", "Sicher?"]);
    assert!(facts::lanes(&map).iter().any(|lane| lane.kind == LaneKind::Quotes));
    let mut values: Vec<f64> = map.emotions.values().map(|it| it.value).collect();
    values.sort_by(f64::total_cmp);
    assert_eq!(values, [-0.89, 0.67]);
    let first = map.cards.values().next().unwrap();
    // The thirteenth of a month says what comes first, three digits what a point is.
    assert_eq!(first.evidence_date.unwrap().to_string(), "2026-04-03");
    assert_eq!(first.evidence_n, Some(1200));
}

#[test]
fn a_table_whose_headers_nobody_knows_shows_what_it_holds() {
    let unmapped = mapped(FOREIGN.as_bytes(), "table.csv", &blank(), &mapping("{}"));
    let Err(ImportError::Unmapped { table, .. }) = unmapped else { panic!() };
    let names: Vec<&str> = table.columns.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["Wo", "Was", "Laune", "Stimme", "Nr", "Wie viele", "Wann"]);
    assert_eq!(table.columns[2].examples, ["7", "3,5"]);
}

#[test]
fn what_no_table_has_and_what_is_said_twice_is_refused_by_name() {
    let check = |of: &str, parts: &[&str]| {
        let refused = mapped(FOREIGN.as_bytes(), "table.csv", &blank(), &mapping(of));
        let said = Words::english().say(&refused.unwrap_err().message());
        for part in parts {
            assert!(said.contains(part), "{said}");
        }
    };
    check(r#"{ "columns": { "Ort": "stage" } }"#, &["Ort", "Wo", "Wann"]);
    check(r#"{ "columns": { "Wo": "text", "Was": "text" } }"#, &["Wo", "Was", "text"]);
    let of = mapping(r#"{ "scale": "1..5" }"#);
    let refused = mapped(b"journey\n  section A\n    B: 3: C\n", "a.mmd", &blank(), &of);
    assert!(refused.is_err());
}

#[test]
fn all_that_a_table_was_read_by_can_be_said_again() {
    let (map, import) = read("stage,touchpoint,lane,text,mood\nA,B,Notes,c,1\n", &mapping("{}"));
    let of = import.table.as_ref().unwrap().mapping();
    assert_eq!(of.columns["mood"], Use::Field(TableField::Emotion));
    let text = "stage,touchpoint,lane,text,mood\nA,B,Notes,c,1\n";
    let again = after(&blank(), &mapped(text.as_bytes(), "t.csv", &blank(), &of).unwrap());
    assert_eq!(facts::counts(&again), facts::counts(&map));
    assert_eq!(Mapping::read(&of.write()), Ok(of));
}

#[test]
fn a_map_that_was_drawn_is_turned_and_its_lanes_named_by_hand() {
    let drawn = ";Suchen;Kaufen\nX;klickt;zahlt\nY;2;9\nZ;egal;egal\n";
    let (map, import) = read(
        drawn,
        &mapping(
            r#"{ "shape": "across", "columns": { "X": { "lane": "Actions" }, "Y": "emotion",
                 "Z": "ignore" }, "scale": "0..10" }"#,
        ),
    );
    let stages: Vec<String> = facts::stages(&map).iter().map(|it| it.title.clone()).collect();
    assert_eq!(stages, ["Suchen", "Kaufen"]);
    assert_eq!((map.cards.len(), map.emotions.len()), (2, 2));
    assert!(facts::lanes(&map).iter().any(|lane| lane.kind == LaneKind::Actions));
    let table = import.table.unwrap();
    let uses: Vec<Use> = table.columns.iter().map(|it| it.used.clone()).collect();
    assert_eq!(
        uses,
        [
            Use::Field(TableField::Stage),
            Use::Lane("Actions".into()),
            Use::Field(TableField::Emotion),
            Use::Ignored
        ]
    );
    let turned = "stages;Needs\nSuchen;Überblick\nKaufen;Sicherheit\n";
    let (map, import) = read(turned, &mapping(r#"{ "shape": "down" }"#));
    assert_eq!(facts::stages(&map).len(), 2);
    assert_eq!(import.table.unwrap().shape, Shape::Down);
}

#[test]
fn an_encoding_is_taken_as_it_is_said() {
    let bytes = b"stage,text\nA,Gr\xFC\xDFe\n";
    let of = mapping(r#"{ "encoding": "windows-1252" }"#);
    let import = mapped(bytes, "t.csv", &blank(), &of).unwrap();
    assert_eq!(after(&blank(), &import).cards.values().next().unwrap().text, "Grüße");
    let of = mapping(r#"{ "encoding": "utf-8" }"#);
    let import = mapped(bytes, "t.csv", &blank(), &of).unwrap();
    assert!(after(&blank(), &import).cards.values().next().unwrap().text.contains('\u{fffd}'));
}

#[test]
fn rows_that_come_again_change_their_cards() {
    let of = mapping("{}");
    let text = "id,stage,touchpoint,lane,text,severity,tags\n\
                7,Buy,Pays,Pain points,No invoice,2,money\n\
                8,Buy,Pays,Pain points,Slow,high,\n";
    let (map, import) = read(text, &of);
    assert_eq!(map.tags.len(), 1);
    assert!(import.report.remarks.iter().any(|it| it.about.as_deref() == Some("severity")));
    let again = mapped(text.as_bytes(), "table.csv", &map, &of).unwrap();
    assert!(again.is_void(), "{:?}", again.changed);
    let text = "id,stage,touchpoint,lane,text,severity,tags\n\
                7,Buy,Pays,Pain points,No invoice at all,3,\"money, law\"\n\
                8,Buy,Waits,Pain points,Slow,high,\n\
                9,Buy,Pays,Pain points,New,,\n";
    let again = mapped(text.as_bytes(), "table.csv", &map, &of).unwrap();
    assert_eq!(again.changed.len(), 2);
    let map = after(&map, &again);
    let mut cards: Vec<(&str, Option<i64>)> =
        map.cards.values().map(|card| (card.text.as_str(), card.severity)).collect();
    cards.sort();
    assert_eq!(cards, [("New", None), ("No invoice at all", Some(3)), ("Slow", None)]);
    assert_eq!((map.tags.len(), map.card_tags.len()), (2, 2));
    let slow = map.cards.values().find(|card| card.text == "Slow").unwrap();
    assert_eq!(map.touchpoints[&slow.touchpoint.unwrap()].title, "Waits");
}

#[test]
fn rows_are_those_of_the_file_whichever_way_a_map_is_drawn() {
    let rows = |text: &str| {
        let import = bring("drawn.csv", text.as_bytes(), None, &blank()).unwrap();
        let table = import.table.unwrap();
        (table.shape, table.rows, table.taken)
    };
    let down = "Stage,Touchpoint,Action,Pain points\nFind,Web,Looks,Slow\nBuy,Till,Pays,Queue\n";
    assert_eq!(rows(down), (Shape::Down, 2, 2));
    let across = "Stage,Find,Buy\nTouchpoint,Web,Till\nAction,Looks,Pays\nPain points,Slow,\n";
    assert_eq!(rows(across), (Shape::Across, 4, 4));
}
