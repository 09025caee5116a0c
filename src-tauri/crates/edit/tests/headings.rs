//! Cards that stand under a heading.
#![allow(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

mod support;

use edit::{Clip, Command, EditError, Place, Target, apply, invert, play};
use model::records::{Card, CardKind};
use model::{Id, RecordKind, Value, facts, invariants};

use support::{Bench, cell, cell_before, id, ids, text};

/// Cards `a` to `e` in one cell, and behind them the heading `H`, under which
/// stand those that are named. Each says its own name.
fn under_heading(names: &str) -> Bench {
    let mut bench = Bench::new();
    for name in ["a", "b", "c", "d", "e"] {
        bench.card(&format!("card-{name}"), "notes", "t1");
        bench.change(RecordKind::Card, &format!("card-{name}"), &[("text", text(name))]);
    }
    heading(&mut bench, "H", cell("notes", "t1"));
    if !names.is_empty() {
        bench.run(&moved(names, below("H", None)));
    }
    bench
}

fn heading(bench: &mut Bench, name: &str, at: Place) {
    let columns = [("kind", text("heading")), ("text", text(name))];
    bench.create(RecordKind::Card, &format!("card-{name}"), Some(at), &columns);
}

fn below(heading: &str, before: Option<&str>) -> Place {
    let before = before.map(|name| id(&format!("card-{name}")));
    Place::Heading { heading: card(heading), before }
}

fn card(name: &str) -> Id<Card> {
    Id::new(id(&format!("card-{name}")))
}

fn cards(names: &str) -> Vec<Id<Card>> {
    names.chars().map(|name| card(&name.to_string())).collect()
}

fn moved(names: &str, to: Place) -> Command {
    let ids = cards(names).into_iter().map(Id::uuid).collect();
    Command::Move { record: RecordKind::Card, ids, to }
}

fn removed(names: &str) -> Command {
    let target = |card: Id<Card>| Target { record: RecordKind::Card, id: card.uuid() };
    Command::Remove { targets: cards(names).into_iter().map(target).collect() }
}

/// What a cell says: what stands under a heading in braces, stacks in brackets.
fn reads(bench: &Bench, lane: &str, touchpoint: &str) -> String {
    let here = facts::cards_at(&bench.map, Id::new(id(lane)), Some(Id::new(id(touchpoint))), None);
    let mut said = String::new();
    let mut closing: Vec<char> = Vec::new();
    for card in here {
        let depth = usize::from(card.heading.is_some()) + usize::from(card.under.is_some());
        while closing.len() > depth {
            said.extend(closing.pop());
        }
        if card.under.is_some() && closing.len() < depth {
            said.push('(');
            closing.push(')');
        } else if card.heading.is_some() && closing.len() < depth {
            said.push('{');
            closing.push('}');
        }
        said.push_str(&card.text);
    }
    said.extend(closing.into_iter().rev());
    said
}

#[test]
fn e66_a_new_heading_shows_what_stands_under_it() {
    let bench = under_heading("");
    assert!(bench.the_card("card-H").opened);
    assert_eq!(reads(&bench, "notes", "t1"), "abcdeH");
}

#[test]
fn e3_cards_go_under_a_heading_at_its_end_or_before_one_that_stands_there() {
    let mut bench = under_heading("bd");
    assert_eq!(reads(&bench, "notes", "t1"), "aceH{bd}");
    bench.run(&moved("a", below("H", Some("d"))));
    assert_eq!(reads(&bench, "notes", "t1"), "ceH{bad}");
    bench.run(&moved("H", cell_before("notes", "t1", "card-c")));
    assert_eq!(reads(&bench, "notes", "t1"), "H{bad}ce");
}

#[test]
fn e66_what_stands_under_a_heading_goes_where_it_goes() {
    let mut bench = under_heading("bd");
    bench.run(&moved("H", cell("pains", "t2")));
    assert_eq!(reads(&bench, "notes", "t1"), "ace");
    assert_eq!(reads(&bench, "pains", "t2"), "H{bd}");
    assert_eq!(bench.the_card("card-b").kind, CardKind::PainPoint);
    assert_eq!(bench.the_card("card-H").kind, CardKind::Heading);
    let span = Place::Span { lane: Id::new(id("notes")), stage: Id::new(id("s1")), before: None };
    for place in [span, Place::Parking { lane: None, before: None }] {
        // All are named, as when a whole place is moved.
        bench.run(&moved("dHb", place));
        assert_eq!(bench.the_card("card-d").heading, Some(card("H")));
    }
    assert_eq!(invariants::check(&bench.map), []);
}

#[test]
fn e66_a_heading_over_several_touchpoints_takes_along_what_stands_under_it() {
    let mut bench = under_heading("bd");
    let (from, until) = (Id::new(id("t1")), Id::new(id("t3")));
    bench.run(&Command::Span { cards: cards("H"), from, until });
    assert_eq!(bench.the_card("card-b").until, Some(until));
    bench.run(&moved("a", below("H", None)));
    assert_eq!(bench.the_card("card-a").until, Some(until));
    bench.run(&removed_touchpoint("t3"));
    assert_eq!(bench.the_card("card-a").until, Some(Id::new(id("t2"))));
    bench.run(&moved("a", cell("notes", "t1")));
    assert_eq!((bench.the_card("card-a").until, bench.the_card("card-a").heading), (None, None));
}

fn removed_touchpoint(name: &str) -> Command {
    Command::Remove { targets: vec![Target { record: RecordKind::Touchpoint, id: id(name) }] }
}

#[test]
fn e67_what_stands_under_a_heading_that_is_removed_stays_in_its_place() {
    let mut bench = under_heading("db");
    bench.run(&moved("H", cell_before("notes", "t1", "card-c")));
    let before = bench.map.clone();
    let changes = apply(&bench.map, &removed("H")).unwrap();
    play(&mut bench.map, &changes).unwrap();
    assert_eq!(reads(&bench, "notes", "t1"), "adbce");
    play(&mut bench.map, &invert(&changes)).unwrap();
    assert_eq!(bench.map, before);
    bench.run(&removed("Hd"));
    assert_eq!(reads(&bench, "notes", "t1"), "abce");
}

#[test]
fn e68_a_card_that_goes_elsewhere_leaves_its_heading() {
    let mut bench = under_heading("bd");
    bench.run(&moved("b", cell_before("notes", "t1", "card-c")));
    assert_eq!(reads(&bench, "notes", "t1"), "abceH{d}");
    let (from, until) = (Id::new(id("t1")), Id::new(id("t2")));
    bench.run(&Command::Span { cards: cards("d"), from, until });
    assert_eq!(bench.the_card("card-d").heading, None);
    assert_eq!(bench.the_card("card-d").until, Some(until));
}

#[test]
fn e68_a_stack_stands_under_a_heading_as_one() {
    let mut bench = under_heading("d");
    bench.run(&Command::Stack { cards: cards("ab") });
    bench.run(&moved("a", below("H", Some("d"))));
    assert_eq!(reads(&bench, "notes", "t1"), "ceH{a(b)d}");
    // Who is laid under a card that stands under a heading stands there, too.
    bench.run(&Command::Stack { cards: cards("dc") });
    assert_eq!(reads(&bench, "notes", "t1"), "eH{a(b)d(c)}");
    bench.run(&Command::Unstack { cards: cards("b") });
    assert_eq!(reads(&bench, "notes", "t1"), "eH{abd(c)}");
    bench.run(&moved("b", cell("notes", "t2")));
    bench.run(&removed("H"));
    assert_eq!(reads(&bench, "notes", "t1"), "ead(c)");
}

#[test]
fn e69_a_heading_lies_in_no_stack_and_under_no_heading() {
    let mut bench = under_heading("bd");
    heading(&mut bench, "G", cell("notes", "t1"));
    for names in ["aH", "Ha"] {
        let stack = Command::Stack { cards: cards(names) };
        assert!(matches!(bench.try_run(&stack), Err(EditError::Unfit { .. })), "{names}");
    }
    let refused = bench.try_run(&moved("G", below("H", None)));
    assert!(matches!(refused, Err(EditError::Invariant(fault)) if fault.rule == "I20"));
    let refused = bench.try_run(&moved("a", below("b", None)));
    assert!(matches!(refused, Err(EditError::Invariant(fault)) if fault.rule == "I20"));
    let set = support::set(&[("kind", text("note"))]);
    let note = Command::Change { record: RecordKind::Card, ids: ids(&["card-H"]), set };
    assert!(
        matches!(bench.try_run(&note), Err(EditError::Invariant(fault)) if fault.rule == "I20")
    );
}

#[test]
fn e69_headings_are_merged_with_what_stands_under_them_and_with_nothing_else() {
    let mut bench = under_heading("bd");
    heading(&mut bench, "G", cell("notes", "t2"));
    bench.run(&moved("a", below("G", None)));
    let merge = |names: &str| Command::Merge {
        record: RecordKind::Card,
        ids: cards(names).into_iter().map(Id::uuid).collect(),
        first_id: id("new"),
    };
    assert!(matches!(bench.try_run(&merge("He")), Err(EditError::Unfit { .. })));
    bench.run(&merge("GH"));
    assert_eq!(reads(&bench, "notes", "t2"), "G\nH{abd}");
}

#[test]
fn e69_what_stands_under_a_split_heading_stays_under_the_first_part() {
    let mut bench = under_heading("bd");
    let texts = vec!["H".to_owned(), "G".to_owned()];
    bench.run(&Command::Split { card: card("H"), texts, first_id: id("new") });
    assert_eq!(reads(&bench, "notes", "t1"), "aceH{bd}G");
}

#[test]
fn e17_a_copied_heading_brings_what_stands_under_it_and_a_copied_card_stays_there() {
    let mut bench = under_heading("bd");
    let copy = |name: &str, to| Command::Copy {
        record: RecordKind::Card,
        ids: vec![card(name).uuid()],
        to,
        first_id: id(&format!("copy-{name}")),
    };
    bench.run(&copy("H", Some(cell("notes", "t2"))));
    assert_eq!(reads(&bench, "notes", "t2"), "H{bd}");
    bench.run(&copy("b", None));
    assert_eq!(reads(&bench, "notes", "t1"), "aceH{bbd}");
    bench.run(&copy("d", Some(cell("notes", "t3"))));
    assert_eq!(reads(&bench, "notes", "t3"), "d");
}

#[test]
fn e50_a_clip_of_a_heading_holds_what_stands_under_it() {
    let bench = under_heading("bd");
    let of = |name: &str| {
        Clip::of(&bench.map, &[Target { record: RecordKind::Card, id: card(name).uuid() }]).unwrap()
    };
    let mut other = Bench::new();
    let (at, first_id) = (cell("notes", "t2"), id("pasted"));
    other.run(&Command::Paste { clip: of("H"), at, first_id });
    assert_eq!(reads(&other, "notes", "t2"), "H{bd}");
    other.run(&Command::Paste { clip: of("b"), at, first_id: id("again") });
    assert_eq!(reads(&other, "notes", "t2"), "H{bd}b");
}

#[test]
fn e6_a_heading_is_not_set_as_a_column() {
    let mut bench = under_heading("bd");
    let set = support::set(&[("heading", Value::Null)]);
    let change = Command::Change { record: RecordKind::Card, ids: ids(&["card-b"]), set };
    assert!(matches!(bench.try_run(&change), Err(EditError::Unfit { .. })));
}

#[test]
fn cards_are_captured_under_a_heading() {
    let mut bench = under_heading("b");
    let texts = vec!["x !4".to_owned(), "y".to_owned()];
    bench.run(&Command::Capture { first_id: id("typed"), at: below("H", Some("b")), texts });
    assert_eq!(reads(&bench, "notes", "t1"), "acdeH{xyb}");
}
