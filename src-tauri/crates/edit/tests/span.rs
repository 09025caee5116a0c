//! Cards that cover several touchpoints, rule by rule.
#![allow(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

mod support;

use edit::{Clip, Command, EditError, Place, Target, apply, play};
use model::{Id, Map, RecordKind, facts, invariants};

use support::{Bench, cell, id, ids, reference, set};

/// The bench with `t4` and `t5` behind `t3`, and a card `x` from one of them to
/// another.
fn spanning(from: &str, until: &str) -> Bench {
    let mut bench = Bench::new();
    for touchpoint in ["t4", "t5"] {
        let at = Place::Stage { stage: Id::new(id("s2")), before: None };
        bench.create(RecordKind::Touchpoint, touchpoint, Some(at), &[]);
    }
    bench.card("x", "notes", from);
    span(&mut bench, "x", from, until);
    bench
}

fn span(bench: &mut Bench, card: &str, from: &str, until: &str) {
    bench.run(&spans(card, from, until));
}

fn spans(card: &str, from: &str, until: &str) -> Command {
    Command::Span {
        cards: vec![Id::new(id(card))],
        from: Id::new(id(from)),
        until: Id::new(id(until)),
    }
}

/// Where the card begins and ends, and that the map is sound.
fn check(bench: &Bench, card: &str, from: &str, until: Option<&str>) {
    let card = bench.the_card(card);
    let ends = (card.touchpoint, card.until, card.stage);
    assert_eq!(ends, (Some(Id::new(id(from))), until.map(|it| Id::new(id(it))), None));
    assert_eq!(invariants::check(&bench.map), Vec::new());
}

#[test]
fn e36_a_card_covers_the_touchpoints_from_one_to_another() {
    let mut bench = spanning("t2", "t4");
    check(&bench, "x", "t2", Some("t4"));
    let covered = facts::covered(&bench.map, bench.the_card("x"));
    assert_eq!(covered, ["t2", "t3", "t4"].map(|it| Id::new(id(it))));
    span(&mut bench, "x", "t3", "t1");
    check(&bench, "x", "t1", Some("t3"));
    span(&mut bench, "x", "t4", "t4");
    check(&bench, "x", "t4", None);
    // Across a stage before, and off the grid.
    for to in [
        Place::Span { lane: Id::new(id("notes")), stage: Id::new(id("s1")), before: None },
        Place::Parking { lane: None, before: None },
    ] {
        bench.run(&Command::Move { record: RecordKind::Card, ids: ids(&["x"]), to });
        span(&mut bench, "x", "t1", "t2");
        check(&bench, "x", "t1", Some("t2"));
    }
}

#[test]
fn e36_what_is_not_there_cannot_be_covered() {
    let bench = spanning("t1", "t2");
    let none = Command::Span { cards: vec![], from: Id::new(id("t1")), until: Id::new(id("t2")) };
    assert!(matches!(apply(&bench.map, &none), Err(EditError::Empty)));
    for (card, from) in [("x", "t9"), ("y", "t1")] {
        let command = spans(card, from, "t2");
        assert!(matches!(apply(&bench.map, &command), Err(EditError::Missing { .. })));
    }
}

#[test]
fn e6_the_end_of_a_card_is_not_a_column_to_set() {
    let bench = spanning("t1", "t2");
    let set = set(&[("until", reference("t3"))]);
    let command = Command::Change { record: RecordKind::Card, ids: ids(&["x"]), set };
    assert!(matches!(apply(&bench.map, &command), Err(EditError::Unfit { .. })));
}

#[test]
fn e37_what_moves_keeps_its_length_as_far_as_the_journey_goes() {
    for (to, from, until) in [
        ("t1", "t1", Some("t3")),
        ("t3", "t3", Some("t5")),
        ("t4", "t4", Some("t5")),
        ("t5", "t5", None),
    ] {
        let mut bench = spanning("t2", "t4");
        let place = cell("pains", to);
        bench.run(&Command::Move { record: RecordKind::Card, ids: ids(&["x"]), to: place });
        check(&bench, "x", from, until);
        let mut bench = spanning("t2", "t4");
        bench.run(&Command::Copy {
            record: RecordKind::Card,
            ids: ids(&["x"]),
            to: Some(place),
            first_id: id("copy"),
        });
        check(&bench, "copy", from, until);
        check(&bench, "x", "t2", Some("t4"));
        let mut bench = spanning("t2", "t4");
        let clip = clip(&bench.map, RecordKind::Card, "x");
        bench.run(&Command::Paste { clip, at: place, first_id: id("copy") });
        check(&bench, "copy", from, until);
    }
}

#[test]
fn e37_off_the_grid_and_across_a_stage_nothing_is_left_of_the_length() {
    for to in [
        Place::Span { lane: Id::new(id("notes")), stage: Id::new(id("s1")), before: None },
        Place::Parking { lane: None, before: None },
    ] {
        let mut bench = spanning("t2", "t4");
        bench.run(&Command::Move { record: RecordKind::Card, ids: ids(&["x"]), to });
        assert_eq!(bench.the_card("x").until, None);
        assert_eq!(bench.the_card("x").touchpoint, None);
    }
}

#[test]
fn e37_in_another_map_a_pasted_card_covers_what_came_with_it() {
    let bench = spanning("t2", "t4");
    let mut other = Bench::new();
    other.remove(RecordKind::Stage, "s2");
    let pasted = clip(&bench.map, RecordKind::Card, "x");
    other.run(&Command::Paste { clip: pasted, at: cell("notes", "t1"), first_id: id("copy") });
    check(&other, "copy", "t1", None);

    let mut other = Bench::new();
    let pasted = clip(&bench.map, RecordKind::Stage, "s2");
    let at = Place::Map { before: None };
    other.run(&Command::Paste { clip: pasted, at, first_id: id("stage") });
    assert_eq!(invariants::check(&other.map), Vec::new());
}

#[test]
fn e38_removed_ends_shrink_a_card_and_it_goes_with_the_last() {
    for (gone, from, until) in [
        (&["t2"][..], "t3", Some("t4")),
        (&["t4"], "t2", Some("t3")),
        (&["t3"], "t2", Some("t4")),
        (&["t2", "t3"], "t4", None),
        (&["t4", "t3"], "t2", None),
    ] {
        let mut bench = spanning("t2", "t4");
        let target = |name: &&str| Target { record: RecordKind::Touchpoint, id: id(name) };
        bench.run(&Command::Remove { targets: gone.iter().map(target).collect() });
        check(&bench, "x", from, until);
    }
    let mut bench = spanning("t2", "t4");
    bench.remove(RecordKind::Stage, "s2");
    check(&bench, "x", "t2", None);
    let mut bench = spanning("t2", "t4");
    bench.remove(RecordKind::Stage, "s1");
    check(&bench, "x", "t3", Some("t4"));
    let mut bench = spanning("t3", "t5");
    bench.remove(RecordKind::Stage, "s2");
    assert!(!bench.map.cards.contains_key(&Id::new(id("x"))));
}

#[test]
fn e38_merged_touchpoints_take_over_the_ends_of_cards() {
    for (merged, from, until) in [
        (["t1", "t2"], "t1", Some("t4")),
        (["t3", "t4"], "t2", Some("t3")),
        (["t4", "t5"], "t2", Some("t4")),
        (["t5", "t2"], "t4", Some("t5")),
        (["t1", "t4"], "t1", Some("t2")),
        (["t2", "t4"], "t2", None),
    ] {
        let mut bench = spanning("t2", "t4");
        bench.run(&Command::Merge {
            record: RecordKind::Touchpoint,
            ids: ids(&merged),
            first_id: id("new"),
        });
        check(&bench, "x", from, until);
    }
    let mut bench = spanning("t2", "t4");
    bench.run(&Command::Merge {
        record: RecordKind::Stage,
        ids: ids(&["s1", "s2"]),
        first_id: id("new"),
    });
    check(&bench, "x", "t2", Some("t4"));
}

#[test]
fn e38_a_card_that_is_copied_with_its_touchpoints_covers_their_copies() {
    let mut bench = spanning("t2", "t4");
    bench.run(&Command::Copy {
        record: RecordKind::Stage,
        ids: ids(&["s1"]),
        to: None,
        first_id: id("copy"),
    });
    let copies: Vec<_> =
        bench.map.cards.values().filter(|card| card.id.uuid() != id("x")).collect();
    assert_eq!(copies.len(), 1);
    // Only the one that was copied.
    assert_eq!(copies[0].until, None);
    check(&bench, "x", "t2", Some("t4"));

    let mut bench = spanning("t3", "t5");
    bench.run(&Command::Copy {
        record: RecordKind::Touchpoint,
        ids: ids(&["t3", "t4"]),
        to: None,
        first_id: id("copy"),
    });
    let copy = bench.map.cards.values().find(|card| card.id.uuid() != id("x")).unwrap();
    let covered = facts::covered(&bench.map, copy);
    assert_eq!(covered.len(), 3, "t4 lies between the copies");
    assert_eq!(invariants::check(&bench.map), Vec::new());
}

#[test]
fn e39_ends_that_change_places_stay_ends() {
    // The last goes before the first.
    let mut bench = spanning("t1", "t3");
    let to = Place::Stage { stage: Id::new(id("s1")), before: Some(id("t1")) };
    bench.run(&Command::Move { record: RecordKind::Touchpoint, ids: ids(&["t3"]), to });
    check(&bench, "x", "t3", Some("t1"));
    // Stages change places.
    let mut bench = spanning("t1", "t3");
    let to = Place::Map { before: Some(id("s1")) };
    bench.run(&Command::Move { record: RecordKind::Stage, ids: ids(&["s2"]), to });
    check(&bench, "x", "t3", Some("t1"));
    // Others that change places change only what lies between.
    let mut bench = spanning("t1", "t3");
    let to = Place::Stage { stage: Id::new(id("s2")), before: None };
    bench.run(&Command::Move { record: RecordKind::Touchpoint, ids: ids(&["t2"]), to });
    check(&bench, "x", "t1", Some("t3"));
}

#[test]
fn e39_what_begins_elsewhere_comes_last_in_its_cell() {
    let mut bench = spanning("t1", "t3");
    bench.card("y", "notes", "t3");
    let to = Place::Map { before: Some(id("s1")) };
    let command = Command::Move { record: RecordKind::Stage, ids: ids(&["s2"]), to };
    let changes = apply(&bench.map, &command).unwrap();
    let before = bench.map.clone();
    bench.run(&command);
    assert_eq!(bench.in_cell("notes", "t3"), ids(&["y", "x"]));
    // One undo takes back both.
    let mut after = bench.map.clone();
    play(&mut after, &edit::invert(&changes)).unwrap();
    assert!(after == before);
}

#[test]
fn e28_the_parts_of_a_card_cover_what_it_did() {
    let mut bench = spanning("t2", "t4");
    bench.run(&Command::Split {
        card: Id::new(id("x")),
        texts: vec!["a".to_owned(), "b".to_owned()],
        first_id: id("part"),
    });
    check(&bench, "x", "t2", Some("t4"));
    check(&bench, "part", "t2", Some("t4"));
    assert_eq!(bench.in_cell("notes", "t2"), ids(&["x", "part"]));
}

fn clip(map: &Map, record: RecordKind, name: &str) -> Clip {
    Clip::of(map, &[Target { record, id: id(name) }]).unwrap()
}
