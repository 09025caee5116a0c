//! How long journeys take that are small enough to add up by hand.
#![allow(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

use model::records::{HandOff, HandOffKind, Stage, Touchpoint, TouchpointKind};
use model::timing::{Spent, What, timing};
use model::{Id, Map, OrderKey, Record, invariants};
use uuid::Uuid;

fn id<T>(number: usize) -> Id<T> {
    Id::new(Uuid::from_u128(number as u128 + 1))
}

/// A journey of one stage; each touchpoint is a length in seconds, or nothing,
/// and whether the customer waits there.
fn journey(lengths: &[(Option<i64>, bool)]) -> Map {
    let mut map = Map::new(id(0));
    let position = OrderKey::parse("V").unwrap();
    map.put(Stage { position, ..Stage::blank(Uuid::from_u128(1)) }.into());
    let keys = OrderKey::spread(lengths.len());
    for (number, ((duration, waits), position)) in lengths.iter().zip(keys).enumerate() {
        let kind = if *waits { TouchpointKind::Wait } else { TouchpointKind::Direct };
        let blank = Touchpoint::blank(id::<Touchpoint>(number).uuid());
        let touchpoint = Touchpoint { stage: id(0), position, kind, duration: *duration, ..blank };
        map.put(touchpoint.into());
    }
    assert_eq!(invariants::check(&map), []);
    map
}

fn hand_off(map: &mut Map, ends: (usize, usize), waits: (Option<i64>, Option<i64>)) {
    put(map, ends, waits, HandOffKind::Usual);
}

fn put(
    map: &mut Map,
    (from, to): (usize, usize),
    (wait_typical, wait_worst): (Option<i64>, Option<i64>),
    kind: HandOffKind,
) {
    let hand_off = HandOff {
        from_touchpoint: id(from),
        to_touchpoint: id(to),
        kind,
        wait_typical,
        wait_worst,
        ..HandOff::blank(Uuid::from_u128(1000 + map.hand_offs.len() as u128))
    };
    map.put(hand_off.into());
}

/// The steps of a map: a length each, `w` where the customer waits, `-` for
/// the way between two touchpoints.
fn said(map: &Map) -> Vec<String> {
    let said = |step: &model::timing::Step| {
        let way = if matches!(step.what, What::HandOff(_)) { "-" } else { "" };
        let wait = if step.waits() { "w" } else { "" };
        let number = |it: Option<i64>| it.map_or("?".to_owned(), |it| it.to_string());
        let worst = step.worst.map_or(String::new(), |it| format!("≤{it}"));
        format!("{way}{}{wait}{worst}", number(step.typical))
    };
    timing(map).steps().map(said).collect()
}

#[test]
fn the_wait_of_a_hand_off_lies_between_its_touchpoints() {
    let mut map = journey(&[(Some(60), false), (Some(120), false)]);
    assert_eq!(said(&map), ["60", "120"]);
    hand_off(&mut map, (0, 1), (Some(600), Some(3600)));
    assert_eq!(said(&map), ["60", "-600w≤3600", "120"]);
    let spent = timing(&map).spent();
    assert_eq!((spent.active, spent.waiting, spent.worst), (180, 600, 3780));
    assert!((spent.share().unwrap() - 100.0 * 600.0 / 780.0).abs() < 1e-9);
    assert!(!spent.is_at_least());
}

#[test]
fn a_hand_off_into_a_wait_is_that_wait_and_counts_once() {
    let mut map = journey(&[(Some(60), false), (Some(900), true), (Some(30), false)]);
    hand_off(&mut map, (0, 1), (Some(900), Some(2700)));
    assert_eq!(said(&map), ["60", "900w≤2700", "30"]);
    assert_eq!(timing(&map).spent().waiting, 900);
    // Where only the hand-off says how long it takes that is how long it takes.
    let mut map = journey(&[(Some(60), false), (None, true)]);
    hand_off(&mut map, (0, 1), (Some(900), None));
    assert_eq!(said(&map), ["60", "900w"]);
    assert_eq!(timing(&map).spent().known, 2);
    // What comes after a wait is another one.
    let mut map = journey(&[(Some(900), true), (Some(30), false)]);
    hand_off(&mut map, (0, 1), (Some(60), None));
    assert_eq!(said(&map), ["900w", "-60w", "30"]);
}

#[test]
fn what_nobody_has_said_is_unknown_and_not_nothing() {
    let mut map = journey(&[(None, false), (Some(60), false), (None, true)]);
    hand_off(&mut map, (0, 1), (None, None));
    assert_eq!(said(&map), ["?", "-?w", "60", "?w"]);
    let spent = timing(&map).spent();
    assert_eq!((spent.known, spent.of, spent.unknown_waits), (1, 3, 1));
    assert!(spent.is_at_least());
    assert_eq!(timing(&journey(&[(None, false)])).spent().share(), None);
    assert_eq!(timing(&Map::new(id(0))).spent(), Spent::default());
    // A wait of which only the worst is known adds that to the worst.
    let mut map = journey(&[(Some(1), false), (Some(1), false)]);
    hand_off(&mut map, (0, 1), (None, Some(90)));
    assert_eq!(said(&map), ["1", "-?w≤90", "1"]);
    assert_eq!(timing(&map).spent().worst, 92);
}

#[test]
fn where_nobody_waits_nothing_lies_between() {
    let mut map = journey(&[(Some(1), false), (Some(1), false)]);
    hand_off(&mut map, (0, 1), (Some(0), None));
    assert_eq!(said(&map), ["1", "1"]);
    assert!(!timing(&map).spent().is_at_least());
}

#[test]
fn what_is_not_on_the_way_is_counted_apart() {
    let mut map = journey(&[(Some(1), false), (Some(1), false), (Some(1), false)]);
    hand_off(&mut map, (0, 2), (Some(50), None));
    hand_off(&mut map, (2, 0), (Some(50), None));
    put(&mut map, (0, 1), (Some(500), None), HandOffKind::Exception);
    assert_eq!(said(&map), ["1", "1", "1"]);
    assert_eq!(timing(&map).elsewhere, 3);
    // Of several ways between two neighbours the longest is shown.
    hand_off(&mut map, (0, 1), (Some(5), None));
    put(&mut map, (0, 1), (Some(7), None), HandOffKind::Escalation);
    assert_eq!(said(&map), ["1", "-7w", "1", "1"]);
    assert_eq!(timing(&map).elsewhere, 4);
}
