//! Maps of the future, and what becomes of today in them.
#![allow(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

mod support;

use edit::{Carried, Command, Target, apply, future, play};
use model::comparison::{Aspect, Counted, Fate, compare};
use model::records::{CardKind, Evidence, MapState, Touchpoint};
use model::{Id, IdSequence, Map, RecordKind, Value, facts, invariants};
use support::{Bench, id, ids, reference, text};

/// The small map with a pain point and what answers it, a rating, a hand-off
/// with a wait, and something that is known.
fn today() -> Bench {
    let mut bench = Bench::new();
    for (touchpoint, title) in [("t1", "Call"), ("t2", "Call again"), ("t3", "Pay")] {
        let columns = [("title", text(title)), ("channel", reference("phone"))];
        bench.change(RecordKind::Touchpoint, touchpoint, &columns);
    }
    bench.change(RecordKind::Touchpoint, "t1", &[("evidence", text("data"))]);
    bench.card("note", "notes", "t1");
    bench.card("pain", "pains", "t2");
    bench.card("idea", "notes", "t2");
    bench.change(RecordKind::Card, "idea", &[("kind", text("opportunity"))]);
    let answer = [("opportunity", reference("idea")), ("pain_point", reference("pain"))];
    bench.create(RecordKind::Answer, "answer", None, &answer);
    bench.run(&Command::Rate {
        persona: Id::new(id("ana")),
        touchpoint: Id::new(id("t2")),
        value: Some(-2.0),
        id: id("felt"),
    });
    let hand_off = [
        ("from_touchpoint", reference("t1")),
        ("to_touchpoint", reference("t2")),
        ("context_lost", text("What was tried")),
        ("wait_typical", Value::Integer(600)),
    ];
    bench.create(RecordKind::HandOff, "over", None, &hand_off);
    bench
}

fn grown(bench: &Bench, carried: Carried) -> Map {
    let made = future(&bench.map, "Tomorrow", carried, &mut IdSequence::new(id("anew"))).unwrap();
    assert_eq!(invariants::check(&made), []);
    made
}

fn titled(map: &Map, title: &str) -> Id<Touchpoint> {
    facts::journey(map).iter().find(|it| it.title == title).unwrap().id
}

fn run(map: &mut Map, command: &Command) {
    let changes = apply(map, command).unwrap();
    play(map, &changes).unwrap();
}

#[test]
fn e80_e81_a_future_map_knows_what_it_replaces_and_shares_who_makes_the_journey() {
    let bench = today();
    let future = grown(&bench, Carried::default());
    assert_eq!(future.info.state, MapState::Future);
    assert_eq!(future.info.based_on, Some(id("map")));
    assert_eq!(&*future.info.title, "Tomorrow");
    assert_ne!(future.info.id, bench.map.info.id);
    assert_eq!(future.personas, bench.map.personas);
    assert_eq!(future.channels, bench.map.channels);
    assert_eq!(future.teams, bench.map.teams);
    for touchpoint in facts::journey(&bench.map) {
        assert!(!future.touchpoints.contains_key(&touchpoint.id));
        let new = titled(&future, &touchpoint.title);
        let link = future.replacements.values().find(|it| it.touchpoint == new).unwrap();
        assert_eq!((link.other_map, link.other_touchpoint), (id("map"), touchpoint.id.uuid()));
    }
}

#[test]
fn e82_what_is_true_of_today_stays_there_unless_it_is_asked_for() {
    let bench = today();
    let kinds = |map: &Map| {
        let mut kinds: Vec<CardKind> = map.cards.values().map(|it| it.kind).collect();
        kinds.sort();
        kinds
    };
    let usual = grown(&bench, Carried::default());
    assert_eq!(kinds(&usual), [CardKind::Note, CardKind::Opportunity]);
    assert!(usual.emotions.is_empty() && usual.answers.is_empty());
    let all = Carried { pain_points: true, ratings: true, ..Carried::default() };
    let all = grown(&bench, all);
    assert_eq!(kinds(&all).len(), 3);
    assert_eq!((all.emotions.len(), all.answers.len()), (1, 1));
    let bare = Carried { notes: false, opportunities: false, ..Carried::default() };
    assert!(grown(&bench, bare).cards.is_empty());
}

#[test]
fn e83_nobody_knows_the_future() {
    let future = grown(&today(), Carried::default());
    assert!(future.touchpoints.values().all(|it| it.evidence == Evidence::Assumption));
}

#[test]
fn e84_trouble_comes_along_so_that_only_what_is_taken_out_is_saved() {
    let bench = today();
    let future = grown(&bench, Carried::default());
    let compared = compare(&bench.map, &future);
    assert!(compared.figures.iter().all(|figure| figure.saved() == 0), "{compared:?}");
    let smooth = grown(&bench, Carried { trouble: false, ..Carried::default() });
    let compared = compare(&bench.map, &smooth);
    let saved: Vec<(Counted, i64)> = compared
        .figures
        .iter()
        .filter(|figure| figure.saved() != 0)
        .map(|figure| (figure.of, figure.saved()))
        .collect();
    let expected = [(Counted::Waits, 1), (Counted::Waiting, 600), (Counted::ContextLost, 1)];
    assert_eq!(saved, expected);
}

#[test]
fn what_is_merged_added_removed_and_changed_is_found_again() {
    let bench = today();
    let mut future = grown(&bench, Carried::default());
    let fates = |future: &Map| -> Vec<Fate> {
        compare(&bench.map, future).pairs.iter().map(|pair| pair.fate).collect()
    };
    assert_eq!(fates(&future), [Fate::Kept; 3]);
    let (call, again, pay) =
        (titled(&future, "Call"), titled(&future, "Call again"), titled(&future, "Pay"));
    let mut changed = future.clone();
    run(
        &mut changed,
        &Command::Change {
            record: RecordKind::Touchpoint,
            ids: vec![pay.uuid()],
            set: support::set(&[("channel", Value::Null), ("title", text("Pay at once"))]),
        },
    );
    let compared = compare(&bench.map, &changed);
    assert_eq!(compared.pairs[2].fate, Fate::Changed);
    assert_eq!(compared.pairs[2].changed, [Aspect::Title, Aspect::Channel]);
    run(
        &mut future,
        &Command::Merge {
            record: RecordKind::Touchpoint,
            ids: vec![call.uuid(), again.uuid()],
            first_id: id("merged"),
        },
    );
    let target = Target { record: RecordKind::Touchpoint, id: pay.uuid() };
    run(&mut future, &Command::Remove { targets: vec![target] });
    let at = edit::Place::Stage { stage: facts::stages(&future)[0].id, before: None };
    run(
        &mut future,
        &Command::Create {
            record: RecordKind::Touchpoint,
            id: ids(&["fresh"])[0],
            at: Some(at),
            set: support::set(&[("title", text("Report in the app"))]),
        },
    );
    assert_eq!(fates(&future), [Fate::Merged, Fate::Removed, Fate::Added]);
}
