//! Tables of what was counted.
#![allow(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

use edit::{Command, Target, apply, play};
use format::readings::{
    CountFault, Counts, CountsError, DateOrder, DecimalSign, How, read_counts, text_of,
};
use jiff::ToSpan as _;
use model::measures::{measure, measure_all};
use model::records::{Channel, Metric, MetricKind};
use model::{IdSequence, Map, Record, RecordKind};
use uuid::Uuid;

const USUAL: How =
    How { order: None, decimal: None, usual: (DateOrder::DayFirst, DecimalSign::Point) };

/// A map with one metric and the channel Phone.
fn map(kind: MetricKind) -> (Map, Metric) {
    let mut map = Map::new(IdSequence::new(Uuid::from_u128(1)).next_id());
    let metric = Metric { kind, ..Metric::blank(Uuid::from_u128(2)) };
    map.put(metric.clone().into());
    let phone = Channel { name: "Phone".into(), ..Channel::blank(Uuid::from_u128(3)) };
    map.put(phone.into());
    (map, metric)
}

fn read(text: &str, kind: MetricKind, how: How) -> Result<Counts, CountsError> {
    let (map, metric) = map(kind);
    read_counts(text, &metric, &map, how, &mut IdSequence::new(Uuid::from_u128(100)))
}

/// The values that a table amounts to, period by period.
#[track_caller]
fn check(text: &str, kind: MetricKind, expected: &[f64]) -> Counts {
    let counts = read(text, kind, USUAL).unwrap();
    let (_, metric) = map(kind);
    let readings: Vec<_> = counts.readings.iter().map(|(reading, _)| reading).collect();
    let points = measure(&metric, &readings).overall.points;
    let values: Vec<f64> = points.into_iter().map(|point| point.value.unwrap()).collect();
    assert_eq!(values, expected, "{text}");
    counts
}

#[test]
fn inputs_are_found_by_their_names_in_both_languages_and_by_rating() {
    check("date,promoters,passives,detractors\n2026-01,50,30,20\n", MetricKind::Nps, &[30.0]);
    check(
        "Monat;Antworten 9 und 10;Antworten 7 und 8;Antworten 0 bis 6\n1/2026;50;30;20\n",
        MetricKind::Nps,
        &[30.0],
    );
    check(
        "date\t0\t1\t2\t3\t4\t5\t6\t7\t8\t9\t10\nQ1 2026\t0\t0\t0\t0\t0\t0\t20\t30\t0\t0\t50\n",
        MetricKind::Nps,
        &[30.0],
    );
    check("to,numerator,denominator\n2026-01-31,80,100\n", MetricKind::CsatTopTwoOfFive, &[80.0]);
}

#[test]
fn decimal_commas_and_the_order_of_days_are_told_by_the_table() {
    let counts = check(
        "Datum;Kosten;bearbeitete Kontakte\n1.2.2026;1.234,50;100\n28.2.2026;500,5;50\n",
        MetricKind::CostPerInteraction,
        &[12.345, 10.01],
    );
    assert_eq!(counts.delimiter, ';');
    assert_eq!(counts.decimal, (DecimalSign::Comma, true));
    let counts =
        check("date,part,whole\n2/1/2026,1,2\n1/31/2026,1,4\n", MetricKind::Ratio, &[25.0, 50.0]);
    assert_eq!(counts.order, (DateOrder::MonthFirst, true));
    // Nothing tells: what is usual is taken, and said to be a guess.
    let counts = check("date,part,whole\n2/1/2026,1,2\n", MetricKind::Ratio, &[50.0]);
    assert_eq!(counts.order, (DateOrder::DayFirst, false));
    assert_eq!(counts.decimal, (DecimalSign::Point, false));
}

#[test]
fn rows_that_cannot_be_read_are_named_by_line_with_a_reason() {
    let text = "date,part,whole\n\
        2026-01,1,2\n\
        soon,1,2\n\
        ,1,2\n\
        2026-02,many,2\n\
        2026-03,-1,2\n\
        2026-04,,\n\
        \n\
        2026-01,3,4\n\
        2026-05,1,2,3\n";
    let counts = read(text, MetricKind::Ratio, USUAL).unwrap();
    assert_eq!(counts.readings.len(), 1);
    let found: Vec<(usize, String)> =
        counts.left_out.iter().map(|row| (row.line, row.in_words().to_string())).collect();
    let lines: Vec<usize> = found.iter().map(|(line, _)| *line).collect();
    assert_eq!(lines, [3, 4, 5, 6, 7, 9, 10], "{found:?}");
    assert_eq!(counts.left_out[5].reason, CountFault::Same(2));
    assert!(found[2].1.contains("many") && found[2].1.contains("part"), "{found:?}");
}

#[test]
fn what_makes_no_sense_is_kept_and_says_why_it_has_no_value() {
    let counts = read("date,part,whole\n2026-01,5,0\n", MetricKind::Ratio, USUAL).unwrap();
    let (_, measured) = &counts.readings[0];
    let fault = measured.overall.points[0].value.as_ref().unwrap_err();
    assert_eq!(fault.to_string(), "There is nothing to divide by: all is 0.");
}

#[test]
fn channels_are_matched_by_name_and_new_ones_come_along() {
    let text = "date,channel,part,whole\n2026-01,phone,1,2\n2026-01,Kiosk,1,4\n2026-02,kiosk,1,4\n";
    let counts = check(text, MetricKind::Ratio, &[100.0 * 2.0 / 6.0, 25.0]);
    let names: Vec<&str> = counts.channels.iter().map(|it| &*it.name).collect();
    assert_eq!(names, ["Kiosk"]);
}

#[test]
fn who_imports_a_table_twice_has_it_once() {
    let (mut map, metric) = map(MetricKind::Ratio);
    let mut ids = IdSequence::new(Uuid::from_u128(100));
    let mut take = |map: &mut Map, text: &str| {
        let counts = read_counts(text, &metric, map, USUAL, &mut ids).unwrap();
        let target = |id: &model::Id<_>| Target { record: RecordKind::Reading, id: id.uuid() };
        let targets: Vec<Target> = counts.replaced.iter().map(target).collect();
        let count = targets.len();
        let remove = (count > 0).then_some(Command::Remove { targets });
        for command in remove.into_iter().chain([Command::Add { records: counts.records() }]) {
            let changes = apply(map, &command).unwrap();
            play(map, &changes).unwrap();
        }
        count
    };
    let text = "date,channel,part,whole\n2026-01,Kiosk,1,2\n2026-01,,1,4\n";
    assert_eq!(take(&mut map, text), 0);
    assert_eq!(take(&mut map, &text.replace("1,4", "1,5")), 2);
    assert_eq!((map.readings.len(), map.channels.len()), (2, 2));
    assert_eq!(measure_all(&map)[0].overall.points[0].value, Ok(20.0));
}

#[test]
fn a_table_without_names_of_columns_is_refused_with_those_that_are_wanted() {
    let error = read("2026-01,50,30,20\n2026-02,1,2,3\n", MetricKind::Nps, USUAL).unwrap_err();
    let CountsError::NoColumns { wanted, .. } = &error else { panic!("{error:?}") };
    assert_eq!(wanted.len(), 4);
    assert_eq!(read(" \n", MetricKind::Nps, USUAL).unwrap_err(), CountsError::Empty);
    assert_eq!(text_of(b"\xFF\xFEa\0b\0"), "ab");
}

/// The lines that are left out, each with its reason.
fn left_out(text: &str, kind: MetricKind) -> Vec<(usize, String)> {
    let counts = read(text, kind, USUAL).unwrap();
    counts.left_out.iter().map(|row| (row.line, row.in_words().to_string())).collect()
}

#[test]
fn what_a_row_is_left_out_for_is_said_with_its_column() {
    let check = |text: &str, kind, line: usize, parts: &[&str]| {
        let found = left_out(text, kind);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert_eq!(found[0].0, line, "{found:?}");
        for part in parts {
            assert!(found[0].1.contains(part), "{part} is missing in {found:?}");
        }
    };
    let ratio = MetricKind::Ratio;
    check("date,part,whole\n31.2.2026,1,2\n", ratio, 2, &["31.2.2026", "date"]);
    check("from,to,part,whole\nsoon,2026-01,1,2\n", ratio, 2, &["soon", "from"]);
    check("date,part,whole\n2026-01,=1+1,2\n", ratio, 2, &["=1+1", "part"]);
    check("date,part,whole\n2026-01,NaN,2\n", ratio, 2, &["NaN", "part"]);
    check("date,part,whole\n2026-01,1,-inf\n", ratio, 2, &["-inf", "whole"]);
    check("date,part,whole\n2026-01,1e9,2\n", ratio, 2, &["1e9", "part"]);
    let endless = format!("date,part,whole\n2026-01,{},2\n", "9".repeat(400));
    check(&endless, ratio, 2, &["no number", "part"]);
    let nps = "date;promoters;passives;detractors\n";
    check(&format!("{nps}2026-01;-1;2;3\n"), MetricKind::Nps, 2, &["-1", "promoters"]);
    check(&format!("{nps}2026-01;1,5;2;3\n"), MetricKind::Nps, 2, &["1,5", "promoters"]);
    let beyond = format!("{nps}2026-01;99999999999999999999;2;3\n");
    check(&beyond, MetricKind::Nps, 2, &["99999999999999999999", "promoters"]);
}

#[test]
fn answers_off_the_scale_are_never_overlooked() {
    for (header, rating) in [("0", 0), ("8", 8), ("10", 10)] {
        let text = format!("date,1,7,{header}\n2026-01,5,5,3\n");
        let counts = read(&text, MetricKind::CesMean, USUAL).unwrap();
        let (_, measured) = &counts.readings[0];
        let fault = measured.overall.points[0].value.as_ref().unwrap_err();
        assert!(fault.to_string().contains(&rating.to_string()), "{header}: {fault}");
    }
    // Nobody has answered so: the column says nothing.
    check("date,0,1,7\n2026-01,0,5,5\n", MetricKind::CesMean, &[4.0]);
    let found = left_out("date,9,10,11\n2026-01,5,5,3\n2026-02,5,5,0\n", MetricKind::Nps);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].0 == 2 && found[0].1.contains("11"), "{found:?}");
}

#[test]
fn letters_that_cannot_be_read_are_said_and_not_guessed() {
    let broken =
        text_of(b"\xEF\xBB\xBFdate,channel,part,whole\n2026-01,K\xFFln,1,2\n2026-02,Web,1,4\n");
    let counts = read(&broken, MetricKind::Ratio, USUAL).unwrap();
    assert_eq!(counts.readings.len(), 1);
    let names: Vec<&str> = counts.channels.iter().map(|it| &*it.name).collect();
    assert_eq!(names, ["Web"]);
    let said = counts.left_out[0].in_words().to_string();
    assert!(counts.left_out[0].line == 2 && said.contains("channel"), "{said}");
    // Other encodings are read as what they are.
    let latin = text_of(b"date;channel;part;whole\n2026-01;K\xF6ln;1;2\n");
    let counts = read(&latin, MetricKind::Ratio, USUAL).unwrap();
    assert_eq!(counts.channels[0].name, "Köln");
}

#[test]
fn a_hundred_thousand_rows_are_one_edit() {
    let mut text = String::from("date;channel;part;whole\n");
    let first = model::Date::new(1800, 1, 1).unwrap();
    for (row, day) in first.series(1.day()).take(100_000).enumerate() {
        let part = row % 7;
        text.push_str(&format!("{day};Kiosk;{part},5;{}\n", 10 + part));
    }
    let (mut map, metric) = map(MetricKind::Ratio);
    let mut ids = IdSequence::new(Uuid::from_u128(100));
    let counts = read_counts(&text, &metric, &map, USUAL, &mut ids).unwrap();
    assert_eq!((counts.readings.len(), counts.left_out.len()), (100_000, 0));
    let changes = apply(&map, &Command::Add { records: counts.records() }).unwrap();
    play(&mut map, &changes).unwrap();
    assert_eq!(measure_all(&map)[0].overall.points.len(), 100_000);
    let back: Vec<_> = changes.iter().rev().map(edit::Change::inverse).collect();
    play(&mut map, &back).unwrap();
    assert_eq!((map.readings.len(), map.channels.len()), (0, 1));
}
