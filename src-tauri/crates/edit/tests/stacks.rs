//! Cards that lie under others.
#![allow(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

mod support;

use edit::{Clip, Command, EditError, Place, Target, apply, invert, play};
use model::records::{Card, CardKind};
use model::{Id, RecordKind, facts};
use uuid::Uuid;

use support::{Bench, cell, cell_before, id, ids, text};

/// Cards `a` to `e` in one cell, each saying its own name.
fn five() -> Bench {
    let mut bench = Bench::new();
    for name in ["a", "b", "c", "d", "e"] {
        bench.card(&format!("card-{name}"), "notes", "t1");
        bench.change(RecordKind::Card, &format!("card-{name}"), &[("text", text(name))]);
    }
    bench
}

fn stack(names: &str) -> Command {
    Command::Stack { cards: cards(names) }
}

fn unstack(names: &str) -> Command {
    Command::Unstack { cards: cards(names) }
}

fn moved(names: &str, to: Place) -> Command {
    let ids = cards(names).into_iter().map(Id::uuid).collect();
    Command::Move { record: RecordKind::Card, ids, to }
}

fn cards(names: &str) -> Vec<Id<Card>> {
    names.chars().map(|name| Id::new(id(&format!("card-{name}")))).collect()
}

/// What a cell says, stacks in brackets from the top down.
fn reads(bench: &Bench, lane: &str, touchpoint: &str) -> String {
    let place = (Id::new(id(lane)), Some(Id::new(id(touchpoint))), None);
    let mut said = String::new();
    for card in facts::cards_at(&bench.map, place.0, place.1, place.2) {
        if card.under.is_some() {
            continue;
        }
        said.push_str(&card.text);
        let below = facts::cards_under(&bench.map, card.id);
        if !below.is_empty() {
            let below: String = below.iter().map(|card| card.text.as_str()).collect();
            said.push_str(&format!("({below})"));
        }
    }
    said
}

#[test]
fn e62_cards_are_laid_under_the_first_and_stacks_come_whole() {
    let cases: &[(&[&str], &str)] = &[
        (&["bd"], "ab(d)ce"),
        (&["db"], "acd(b)e"),
        (&["bde"], "ab(de)c"),
        (&["bd", "ba"], "b(da)ce"),
        (&["bd", "cb"], "ac(bd)e"),
        (&["bd", "cd"], "abc(d)e"),
        (&["bd", "da"], "b(da)ce"),
        (&["bd", "bd"], "ab(d)ce"),
        (&["bd", "ce", "bc"], "ab(dce)"),
    ];
    for (commands, expected) in cases {
        let mut bench = five();
        for names in *commands {
            bench.run(&stack(names));
        }
        assert_eq!(reads(&bench, "notes", "t1"), *expected, "{commands:?}");
    }
}

#[test]
fn e62_who_comes_from_elsewhere_comes_to_the_place_of_the_top_and_is_of_its_kind() {
    let mut bench = five();
    bench.card("card-p", "pains", "t2");
    bench.change(RecordKind::Card, "card-p", &[("text", text("p"))]);
    bench.run(&stack("pa"));
    assert_eq!(reads(&bench, "notes", "t1"), "bcde");
    assert_eq!(reads(&bench, "pains", "t2"), "p(a)");
    assert_eq!(bench.the_card("card-a").kind, CardKind::PainPoint);
}

#[test]
fn e63_who_is_named_before_its_top_comes_on_top_of_it() {
    let mut bench = five();
    bench.run(&stack("bcd"));
    bench.change(RecordKind::Card, "card-b", &[("opened", model::Value::Bool(true))]);
    bench.run(&stack("db"));
    assert_eq!(reads(&bench, "notes", "t1"), "ad(bc)e");
    assert!(bench.the_card("card-d").opened && !bench.the_card("card-b").opened);
}

#[test]
fn e64_what_is_taken_out_stands_behind_the_stack() {
    let cases = [("c", "ab(d)ce"), ("b", "abcde"), ("d", "ab(c)de"), ("dc", "abcde")];
    for (names, expected) in cases {
        let mut bench = five();
        bench.run(&stack("bcd"));
        bench.run(&unstack(names));
        assert_eq!(reads(&bench, "notes", "t1"), expected, "{names}");
    }
    assert_eq!(five().try_run(&unstack("ab")), Err(EditError::Empty));
}

#[test]
fn e60_a_stack_moves_as_one_and_a_card_under_another_leaves_it() {
    let mut bench = five();
    bench.run(&stack("bd"));
    bench.run(&moved("b", cell("pains", "t2")));
    assert_eq!(reads(&bench, "pains", "t2"), "b(d)");
    // Both are named, as when all that is in a cell is moved.
    bench.run(&moved("db", cell("notes", "t1")));
    assert_eq!(reads(&bench, "notes", "t1"), "aceb(d)");
    bench.run(&moved("d", cell_before("notes", "t1", "card-c")));
    assert_eq!(reads(&bench, "notes", "t1"), "adceb");
    bench.run(&stack("bd"));
    bench.run(&moved("b", Place::Parking { lane: None, before: None }));
    let parked = bench.the_card("card-d");
    assert_eq!((parked.touchpoint, parked.under), (None, Some(Id::new(id("card-b")))));
}

#[test]
fn e60_a_stack_is_copied_and_removed_as_one() {
    let mut bench = five();
    bench.run(&stack("bd"));
    let copy = |ids: Vec<Uuid>, to| Command::Copy {
        record: RecordKind::Card,
        ids,
        to,
        first_id: id("copies"),
    };
    let before = bench.map.clone();
    bench.run(&copy(ids(&["card-b"]), None));
    assert_eq!(reads(&bench, "notes", "t1"), "ab(d)b(d)ce");
    bench.map = before.clone();
    bench.run(&copy(ids(&["card-d"]), None));
    assert_eq!(reads(&bench, "notes", "t1"), "ab(d)dce");
    bench.map = before.clone();
    bench.run(&copy(ids(&["card-d", "card-b"]), Some(cell("notes", "t3"))));
    assert_eq!(reads(&bench, "notes", "t3"), "b(d)");
    bench.map = before.clone();
    bench.remove(RecordKind::Card, "card-d");
    assert_eq!(reads(&bench, "notes", "t1"), "abce");
    bench.map = before;
    bench.remove(RecordKind::Card, "card-b");
    assert_eq!(reads(&bench, "notes", "t1"), "ace");
}

#[test]
fn e50_a_clip_of_a_stack_is_a_stack_and_of_a_card_in_it_a_card() {
    let mut bench = five();
    bench.run(&stack("bd"));
    let clip = |bench: &Bench, names: &[&str]| {
        let target = |name: &&str| Target { record: RecordKind::Card, id: id(name) };
        Clip::of(&bench.map, &names.iter().map(target).collect::<Vec<_>>()).unwrap()
    };
    let (whole, part) = (clip(&bench, &["card-b", "card-d"]), clip(&bench, &["card-d"]));
    bench.run(&Command::Paste { clip: whole, at: cell("pains", "t2"), first_id: id("x") });
    assert_eq!(reads(&bench, "pains", "t2"), "b(d)");
    bench.run(&Command::Paste { clip: part, at: cell("notes", "t3"), first_id: id("y") });
    assert_eq!(reads(&bench, "notes", "t3"), "d");
}

#[test]
fn e60_a_stack_merges_whole_and_e65_a_part_of_a_split_card_is_loose() {
    let mut bench = five();
    bench.run(&stack("bd"));
    let merge = |names: &[&str]| Command::Merge {
        record: RecordKind::Card,
        ids: ids(names),
        first_id: id("m"),
    };
    let before = bench.map.clone();
    bench.run(&merge(&["card-b"]));
    assert_eq!(reads(&bench, "notes", "t1"), "ab\ndce");
    bench.map = before.clone();
    bench.run(&merge(&["card-a", "card-b"]));
    assert_eq!(reads(&bench, "notes", "t1"), "a\nb\ndce");
    bench.map = before;
    assert_eq!(bench.try_run(&merge(&["card-a"])), Err(EditError::Empty));
    let split = |card, texts: [&str; 2]| Command::Split {
        card: Id::new(id(card)),
        texts: texts.map(str::to_owned).to_vec(),
        first_id: id(&format!("split-{card}")),
    };
    bench.run(&split("card-b", ["x", "y"]));
    assert_eq!(reads(&bench, "notes", "t1"), "ax(d)yce");
    bench.run(&split("card-d", ["v", "w"]));
    assert_eq!(reads(&bench, "notes", "t1"), "ax(v)wyce");
}

#[test]
fn e61_a_card_in_a_stack_stands_for_it_as_a_landmark() {
    let mut bench = five();
    bench.run(&stack("bd"));
    bench.run(&moved("e", cell_before("notes", "t1", "card-d")));
    assert_eq!(reads(&bench, "notes", "t1"), "aeb(d)c");
}

#[test]
fn i15_nothing_but_stack_says_what_a_card_lies_under() {
    let mut bench = five();
    let set = support::set(&[("under", support::reference("card-b"))]);
    let asked = Command::Change { record: RecordKind::Card, ids: ids(&["card-a"]), set };
    assert!(matches!(bench.try_run(&asked), Err(EditError::Unfit { .. })));
    bench.run(&stack("bd"));
    let changes = apply(&bench.map, &stack("cb")).unwrap();
    let before = bench.map.clone();
    play(&mut bench.map, &changes).unwrap();
    play(&mut bench.map, &invert(&changes)).unwrap();
    assert_eq!(bench.map, before);
}
