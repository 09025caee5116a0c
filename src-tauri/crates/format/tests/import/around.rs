//! What people write above and below their tables.

use rust_xlsxwriter::Workbook;
use words::Words;

use crate::{Read, read};

const LONG: &str =
    "stage,touchpoint,lane,text,emotion\nFind,Web,Actions,Searches,2\nBuy,Till,Actions,Pays,-1\n";
const DOWN: &str = "Stage,Touchpoint,Action,Emotion\nFind,Web,Searches,2\nBuy,Till,Pays,-1\n";

fn check_the_map(read: &Read, text: &str) {
    assert_eq!(read.stages(), ["Find", "Buy"], "{text}");
    assert_eq!(read.journey(), ["Web", "Till"], "{text}");
    assert_eq!(read.place("Searches").2.as_deref(), Some("Web"), "{text}");
}

#[test]
fn a_title_above_a_table_is_that_of_the_map() {
    let check = |above: &str, title: &str| {
        for table in [LONG, DOWN] {
            let text = format!("{above}{table}");
            let read = read("titled.csv", &text);
            check_the_map(&read, &text);
            assert_eq!(read.import.info.title, title, "{text}");
            assert_eq!(read.remarks(), Vec::<String>::new(), "{text}");
        }
    };
    check("Customer journey map\n\n", "Customer journey map");
    check("Customer journey map,,,\n,,,\n", "Customer journey map");
    check("\"Broadband: order, use\"\n", "Broadband: order, use");
    check("Broadband; a journey\n", "Broadband; a journey");
    check("Journey map; draft; v2\n\n", "Journey map; draft; v2");
}

#[test]
fn what_is_said_above_a_table_is_said_of_the_map() {
    let check = |above: &str| {
        for table in [LONG, DOWN] {
            let text = format!("{above}{table}");
            let read = read("said.csv", &text);
            check_the_map(&read, &text);
            let info = &read.import.info;
            assert_eq!(
                (info.goal.as_str(), info.scenario.as_str()),
                ("Switch", "Moving"),
                "{text}"
            );
            assert_eq!(read.personas(), ["Gareth (45)"], "{text}");
            assert_eq!(read.rating("Gareth (45)", "Web"), Some(2.0), "{text}");
        }
    };
    check("Persona: Gareth (45)\nGoal: Switch\nScenario: Moving\n\n");
    check("Persona,Gareth (45),,\nGoal,Switch,,\nScenario,Moving,,\n,,,\n");
    check("Persona:,Gareth (45),\nGoal:,Switch,\nScenario:,Moving,\n");
    let other = DOWN.replace(',', ";");
    let read = read("said.csv", format!("Project:;Broadband\nAuthor:;Ann\n\n{other}"));
    check_the_map(&read, "Project");
    assert_eq!(read.import.info.notes, "Project: Broadband\nAuthor: Ann");
}

#[test]
fn a_scale_above_a_table_is_that_of_its_feelings() {
    let check = |above: &str, rated: [f64; 2], told: &str| {
        let table = "stage,touchpoint,action,emotion\nFind,Web,Searches,5\nBuy,Till,Pays,1\n";
        let long = "stage,touchpoint,lane,text,emotion\nFind,Web,Actions,Searches,5\nBuy,Till,Actions,Pays,1\n";
        for table in [table, long] {
            let text = format!("{above}\n{table}");
            let read = read("scale.csv", &text);
            check_the_map(&read, &text);
            let found = ["Web", "Till"].map(|it| read.rating("Unnamed persona", it));
            assert_eq!(found, rated.map(Some), "{text}");
            let remarks = read.remarks();
            assert!(remarks.iter().any(|it| it.contains(told)), "{remarks:?}");
        }
    };
    let plain = "on a scale from 1 to 5";
    check("Emotion scale: 1 = very bad; 5 = very good", [2.0, -2.0], plain);
    check("Emotion scale: 1 = bad; 3 = ok; 5 = good", [2.0, -2.0], plain);
    check("Notes: scale 1 to 5", [2.0, -2.0], plain);
    check("Emotion (1-5),,,\n1 = very bad,,,\n5 = very good,,,", [2.0, -2.0], plain);
    check("Scale: 1 = best; 5 = worst", [-2.0, 2.0], "1 is the best and 5 is the worst");
}

#[test]
fn a_map_that_was_drawn_may_have_its_persona_above_it() {
    let text = "My map,,,\nPersona,Gareth,,\nGoal,Switch,,\n,Find,Buy,Use\nActions,a,b,c\nEmotions,1,-1,2\n";
    let read = read("drawn.csv", text);
    assert_eq!(read.stages(), ["Find", "Buy", "Use"]);
    assert_eq!(
        (read.import.info.title.as_str(), read.import.info.goal.as_str()),
        ("My map", "Switch")
    );
    assert_eq!(read.rating("Gareth", "Use"), Some(2.0));
}

#[test]
fn what_stands_below_a_table_is_told_and_no_stage() {
    let check = |below: &str, told: &[&str]| {
        for table in [LONG, DOWN] {
            let text = format!("{table}\n{below}");
            let read = read("below.csv", &text);
            check_the_map(&read, &text);
            let found = read.remarks();
            for part in told {
                assert!(found.iter().any(|it| it.contains(part)), "{text} {found:?}");
            }
        }
    };
    check("Notes\nScale from -2 to +2\n", &["line 5: ", "up to line 6", "Notes; Scale from"]);
    check("Source: interviews\n", &["line 5: ", "Source: interviews"]);
    check("Legend,,,\n-2,very bad,,\n", &["line 5: ", "-2, very bad"]);
    check("Persona,Goal,Quote\nGareth,Switch,\"Easy, please\"\n", &["line 5: ", "Gareth, Switch"]);
    let read = read("gap.csv", "Stage,Touchpoint,Action\nFind,Web,Searches\n\nBuy,Till,Pays\n");
    check_the_map(&read, "gap");
}

#[test]
fn a_title_above_a_table_in_a_sheet_is_that_of_the_map() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let rows: [&[&str]; 6] = [
        &["Broadband"],
        &["Persona", "Gareth"],
        &[],
        &["Stage", "Touchpoint", "Action", "Emotion"],
        &["Find", "Web", "Searches", "2"],
        &["Buy", "Till", "Pays", "-1"],
    ];
    for (row, cells) in (0..).zip(rows) {
        for (column, text) in (0..).zip(cells) {
            sheet.write_string(row, column, *text).unwrap();
        }
    }
    let read = read("titled.xlsx", book.save_to_buffer().unwrap());
    check_the_map(&read, "sheet");
    assert_eq!(read.import.info.title, "Broadband");
    assert_eq!(read.rating("Gareth", "Till"), Some(-1.0));
}

#[test]
fn remarks_of_one_kind_are_counted_where_there_are_very_many() {
    let rows: String = (0..500).map(|at| format!("A,t{at},it depends,n{at}\n")).collect();
    let read = read("many.csv", format!("stage,touchpoint,emotion,text\n{rows}"));
    let remarks = read.remarks();
    assert_eq!(remarks.len(), 51, "{remarks:?}");
    assert_eq!(remarks[0], "450 further rows have a remark of the same kind as line 2.");
    for language in words::LANGUAGES {
        let said = Words::of(language).say(&read.import.report.remarks[0].what);
        assert!(said.contains("450"), "{language}: {said}");
    }
}

#[test]
fn a_scale_below_its_header_is_read_with_it() {
    let text = "Stage,Touchpoint,Action,Emotion\n,,,(1 good - 5 bad)\n\
                Find,Web,Looks,5\nBuy,Till,Pays,1\n";
    let read = crate::read("below.csv", text);
    assert_eq!(read.stages(), ["Find", "Buy"]);
    let emotions: Vec<f64> = read.map.emotions.values().map(|it| it.value).collect();
    assert_eq!(emotions, [-2.0, 2.0]);
    // What is no scale is a row.
    let read = crate::read("row.csv", text.replace("(1 good - 5 bad)", "(soon)"));
    assert_eq!(read.stages().len(), 3);
}
