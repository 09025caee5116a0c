//! The rules of what is measured, done and asked.
#![allow(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

mod support;

use std::slice::from_ref;

use edit::{Clip, Command, EditError, NewRecord, Place, Target, apply, play, receive};
use model::records::{ActionState, CardKind, OwnerState};
use model::{Id, Map, RecordKind, Value, invariants};

use support::{Bench, cell, id, ids, reference, set, text};

const DATE: &str = "2027-01-31";

/// The rule of an invariant that a command would break.
fn broken(result: Result<(), EditError>) -> Option<&'static str> {
    match result {
        Err(EditError::Invariant(violation)) => Some(violation.rule),
        _ => None,
    }
}

fn create(record: RecordKind, name: &str, columns: &[(&str, Value)]) -> Command {
    Command::Create { record, id: id(name), at: None, set: set(columns) }
}

fn change(record: RecordKind, name: &str, columns: &[(&str, Value)]) -> Command {
    Command::Change { record, ids: ids(&[name]), set: set(columns) }
}

fn place(card: &str, lane: &str) -> Command {
    let at = Some(cell(lane, "t1"));
    Command::Create { record: RecordKind::Card, id: id(card), at, set: set(&[]) }
}

/// A metric of `t2` with a reading, an agreed action of team a about a pain
/// point, and a question that came from a rating.
fn bench() -> Bench {
    let mut bench = Bench::new();
    bench.run(&place("pain", "pains"));
    bench.create(RecordKind::Metric, "nps", None, &[("touchpoint", reference("t2"))]);
    let reading = [("metric", reference("nps")), ("channel", reference("phone"))];
    bench.create(RecordKind::Reading, "march", None, &reading);
    let action = [
        ("title", text("One ticket for all")),
        ("state", text("agreed")),
        ("owner_team", reference("a")),
        ("due", text(DATE)),
        ("metric", reference("nps")),
    ];
    bench.create(RecordKind::Action, "act", None, &action);
    let about = [("action", reference("act")), ("card", reference("pain"))];
    bench.create(RecordKind::ActionSubject, "about", None, &about);
    bench.create(RecordKind::Pilot, "trial", None, &[("action", reference("act"))]);
    bench.run(&Command::Rate {
        persona: Id::new(id("ana")),
        touchpoint: Id::new(id("t1")),
        value: Some(-1.0),
        id: id("mood"),
    });
    bench.create(RecordKind::Question, "why", None, &[("emotion", reference("mood"))]);
    bench
}

#[test]
fn i21_no_door_lets_an_action_be_agreed_without_owner_and_date() {
    let owner = ("owner_team", reference("a"));
    let due = ("due", text(DATE));
    for state in ["agreed", "doing", "done"] {
        let state = ("state", text(state));
        let mut bench = Bench::new();
        let lacking: [&[_]; 3] =
            [from_ref(&state), &[state.clone(), owner.clone()], &[state.clone(), due.clone()]];
        for columns in lacking {
            let made = bench.try_run(&create(RecordKind::Action, "act", columns));
            assert_eq!(broken(made), Some("I21"), "{columns:?}");
            let added = bench.try_run(&Command::Add {
                records: vec![NewRecord {
                    record: RecordKind::Action,
                    id: id("act"),
                    columns: set(columns),
                }],
            });
            assert_eq!(broken(added), Some("I21"), "{columns:?}");
        }
        bench.create(RecordKind::Action, "act", None, &[]);
        let agreed = bench.try_run(&change(RecordKind::Action, "act", from_ref(&state)));
        assert_eq!(broken(agreed), Some("I21"));
        bench.change(RecordKind::Action, "act", &[state, owner.clone(), due.clone()]);
        for (column, rule) in [("owner_team", Some("I21")), ("due", Some("I21")), ("metric", None)]
        {
            let taken = bench.try_run(&change(RecordKind::Action, "act", &[(column, Value::Null)]));
            assert_eq!(broken(taken), rule, "{column}");
        }
        let disputed = [("owner_state", text("disputed"))];
        let taken = bench.try_run(&change(RecordKind::Action, "act", &disputed));
        assert_eq!(broken(taken), Some("I21"));
    }
    // Whoever drops it, or only thinks of it, need not know who.
    let mut bench = Bench::new();
    bench.create(RecordKind::Action, "act", None, &[("state", text("dropped"))]);
}

#[test]
fn e90_what_is_agreed_stays_so_wherever_it_is_put() {
    let mut bench = bench();
    bench.change(RecordKind::Action, "act", &[("owner_person", reference("p"))]);
    let target = Target { record: RecordKind::Action, id: id("act") };
    let clip = Clip::of(&bench.map, &[target]).unwrap();
    let at = Place::Map { before: None };

    // Who answers for it comes along into a map that does not know them.
    let empty = Map::new(Id::new(id("other")));
    let mut other = Bench { map: empty.clone() };
    other.run(&Command::Paste { clip: clip.clone(), at, first_id: id("new") });
    let mut sent = empty.clone();
    let changes = receive(&sent, &bench.map, &[target], Some(at), id("new")).unwrap();
    play(&mut sent, &changes).unwrap();
    for map in [&other.map, &sent] {
        assert_eq!(invariants::check(map), []);
        let action = map.actions.values().next().unwrap();
        assert_eq!(action.state, ActionState::Agreed);
        assert!(map.teams.contains_key(&action.owner_team.unwrap()));
        assert!(map.people.contains_key(&action.owner_person.unwrap()));
        assert!(action.due.is_some());
    }

    // A clip that somebody has tampered with does not get in without them.
    for column in ["owner_team", "due"] {
        let mut poor = clip.clone();
        for record in &mut poor.records {
            if record.record == RecordKind::Action {
                record.columns.remove("owner_person");
                record.columns.remove(column);
            }
        }
        let mut other = Bench { map: empty.clone() };
        let refused = other.try_run(&Command::Paste { clip: poor, at, first_id: id("new") });
        assert!(matches!(broken(refused), Some("I21" | "I7")), "{column}");
    }
    let mut alone = clip;
    alone.context.clear();
    let mut other = Bench { map: empty };
    let refused = other.try_run(&Command::Paste { clip: alone, at, first_id: id("new") });
    assert!(broken(refused).is_some());
}

#[test]
fn e70_who_alone_answers_for_an_agreed_action_is_not_removed() {
    let mut bench = bench();
    let remove =
        |record, name: &str| Command::Remove { targets: vec![Target { record, id: id(name) }] };
    let refused = bench.try_run(&remove(RecordKind::Team, "a")).unwrap_err();
    assert!(refused.to_string().contains("One ticket for all"), "{refused}");
    // With a person left, or after it was given away, the team may go.
    let before = bench.map.clone();
    bench.change(RecordKind::Action, "act", &[("owner_person", reference("p"))]);
    bench.remove(RecordKind::Team, "a");
    assert_eq!(bench.map.actions[&Id::new(id("act"))].state, ActionState::Agreed);
    assert!(bench.try_run(&remove(RecordKind::Person, "p")).is_err());
    bench.map = before;
    bench.change(RecordKind::Action, "act", &[("owner_team", reference("b"))]);
    bench.remove(RecordKind::Team, "a");
    // What is only an idea lets go.
    bench.change(RecordKind::Action, "act", &[("state", text("idea"))]);
    bench.remove(RecordKind::Team, "b");
    assert_eq!(bench.map.actions[&Id::new(id("act"))].owner_state, None);
}

#[test]
fn e71_what_measures_a_thing_goes_with_it_and_what_came_from_it_stays() {
    let mut bench = bench();
    let before = bench.map.clone();
    bench.remove(RecordKind::Touchpoint, "t2");
    assert!(bench.map.metrics.is_empty() && bench.map.readings.is_empty());
    assert_eq!(bench.map.actions[&Id::new(id("act"))].metric, None);
    bench.map = before.clone();
    bench.remove(RecordKind::Channel, "phone");
    assert!(bench.map.readings.is_empty(), "a reading of one channel is no reading of all");
    assert_eq!(bench.map.metrics.len(), 1);
    bench.map = before.clone();
    bench.remove(RecordKind::Action, "act");
    assert!(bench.map.action_subjects.is_empty() && bench.map.pilots.is_empty());
    bench.map = before.clone();
    bench.remove(RecordKind::Card, "pain");
    assert!(bench.map.action_subjects.is_empty());
    assert_eq!(bench.map.actions.len(), 1);
    // A rating that is taken back is forgotten by the question that it led to.
    bench.map = before;
    bench.run(&Command::Rate {
        persona: Id::new(id("ana")),
        touchpoint: Id::new(id("t1")),
        value: None,
        id: id("mood"),
    });
    assert_eq!(bench.map.questions[&Id::new(id("why"))].emotion, None);
    assert_eq!(invariants::check(&bench.map), []);
}

#[test]
fn e71_a_finding_that_is_let_be_is_forgotten_with_what_it_was_about() {
    let mut bench = bench();
    let silence = |what: &str, on: &str| {
        let columns =
            [("rule", text("no-owner")), ("reason", text("Nobody will")), (what, reference(on))];
        create(RecordKind::Silence, &format!("quiet {on}"), &columns)
    };
    bench.run(&silence("touchpoint", "t1"));
    bench.run(&silence("metric", "nps"));
    bench.remove(RecordKind::Touchpoint, "t2");
    assert_eq!(bench.map.silences.len(), 1);
    // Once is enough, and there is a reason.
    let again = bench.try_run(&Command::Create {
        record: RecordKind::Silence,
        id: id("again"),
        at: None,
        set: set(&[
            ("rule", text(" no-owner")),
            ("reason", text("Still")),
            ("touchpoint", reference("t1")),
        ]),
    });
    assert_eq!(broken(again), Some("I28"));
    let mute = bench.try_run(&create(RecordKind::Silence, "mute", &[("rule", text("x"))]));
    assert_eq!(broken(mute), Some("I26"));
    let both = [("stage", reference("s1")), ("rule", text("x")), ("reason", text("y"))];
    let both = [&both[..], &[("touchpoint", reference("t1"))]].concat();
    let two = bench.try_run(&create(RecordKind::Silence, "two", &both));
    assert_eq!(broken(two), Some("I26"));
}

#[test]
fn e72_what_measures_a_thing_is_copied_with_it() {
    let mut bench = bench();
    bench.create(
        RecordKind::HandOff,
        "off",
        None,
        &[("from_touchpoint", reference("t1")), ("to_touchpoint", reference("t2"))],
    );
    bench.create(RecordKind::Metric, "rate", None, &[("hand_off", reference("off"))]);
    let claim = [("hand_off", reference("off")), ("team", reference("a"))];
    bench.create(RecordKind::Claim, "claim", None, &claim);
    bench.run(&Command::Copy {
        record: RecordKind::Stage,
        ids: ids(&["s1"]),
        to: None,
        first_id: id("copy"),
    });
    let map = &bench.map;
    assert_eq!((map.metrics.len(), map.readings.len()), (4, 2));
    assert_eq!((map.hand_offs.len(), map.claims.len()), (2, 2));
    assert_eq!(map.actions.len(), 1, "what is done about it is done once");
    assert_eq!(invariants::check(map), []);
    // An action brings what it is about and how it was tried out.
    bench.run(&Command::Copy {
        record: RecordKind::Action,
        ids: ids(&["act"]),
        to: None,
        first_id: id("twice"),
    });
    assert_eq!((bench.map.action_subjects.len(), bench.map.pilots.len()), (2, 2));
}

#[test]
fn e72_a_metric_goes_to_another_map_with_its_readings_and_their_channels() {
    let bench = bench();
    let clip =
        Clip::of(&bench.map, &[Target { record: RecordKind::Touchpoint, id: id("t2") }]).unwrap();
    let mut other = Bench { map: Map::new(Id::new(id("other"))) };
    other.create(RecordKind::Stage, "elsewhere", None, &[]);
    let at = Place::Stage { stage: Id::new(id("elsewhere")), before: None };
    other.run(&Command::Paste { clip, at, first_id: id("new") });
    assert_eq!((other.map.metrics.len(), other.map.readings.len()), (1, 1));
    let reading = other.map.readings.values().next().unwrap();
    assert_eq!(reading.channel, Some(Id::new(id("phone"))));
    assert!(other.map.channels.contains_key(&Id::new(id("phone"))));
    assert_eq!(invariants::check(&other.map), []);
}

#[test]
fn e73_what_is_merged_hands_on_what_is_about_it() {
    let mut bench = bench();
    bench.run(&place("second", "pains"));
    let about = [("action", reference("act")), ("card", reference("second"))];
    bench.create(RecordKind::ActionSubject, "also", None, &about);
    bench.create(RecordKind::Question, "whence", None, &[("card", reference("second"))]);
    let estimate = [("card", reference("second")), ("reach", Value::Integer(500))];
    bench.create(RecordKind::Estimate, "worth", None, &estimate);
    bench.run(&Command::Merge {
        record: RecordKind::Card,
        ids: ids(&["pain", "second"]),
        first_id: id("made"),
    });
    assert_eq!(bench.map.action_subjects.len(), 1, "the action is about it once");
    assert_eq!(bench.map.questions[&Id::new(id("whence"))].card, Some(Id::new(id("pain"))));
    assert_eq!(bench.map.estimates[&Id::new(id("worth"))].card, Id::new(id("pain")));

    let elsewhere = text("01990000-0000-7000-8000-00000000aaaa");
    for (name, touchpoint) in [("r1", "t1"), ("r2", "t2"), ("r3", "t2")] {
        let there = if name == "r3" { "other" } else { "same" };
        let replaced = [
            ("touchpoint", reference(touchpoint)),
            ("other_map", elsewhere.clone()),
            ("other_touchpoint", reference(there)),
        ];
        bench.create(RecordKind::Replacement, name, None, &replaced);
    }
    bench.run(&Command::Merge {
        record: RecordKind::Touchpoint,
        ids: ids(&["t1", "t2"]),
        first_id: id("made-2"),
    });
    assert_eq!(bench.map.metrics[&Id::new(id("nps"))].touchpoint, Some(Id::new(id("t1"))));
    assert_eq!(bench.map.replacements.len(), 2, "each replaced touchpoint once");
    assert_eq!(invariants::check(&bench.map), []);
}

#[test]
fn e74_nobody_works_on_what_is_no_pain_point_and_no_opportunity() {
    let mut bench = bench();
    bench.change(RecordKind::Card, "pain", &[("kind", text("opportunity"))]);
    assert_eq!(bench.map.action_subjects.len(), 1);
    bench.change(RecordKind::Card, "pain", &[("kind", text("note"))]);
    assert_eq!(bench.the_card("pain").kind, CardKind::Note);
    assert!(bench.map.action_subjects.is_empty());
    let about = [("action", reference("act")), ("card", reference("pain"))];
    let again = bench.try_run(&create(RecordKind::ActionSubject, "again", &about));
    assert_eq!(broken(again), Some("I24"));
}

#[test]
fn owners_of_metrics_actions_and_questions_are_said_like_all_others() {
    let mut bench = bench();
    for (record, name) in
        [(RecordKind::Metric, "nps"), (RecordKind::Action, "act"), (RecordKind::Question, "why")]
    {
        bench.change(record, name, &[("owner_person", reference("p"))]);
        let found = bench.map.record(record, id(name)).unwrap();
        assert_eq!(found.get("owner_team"), Some(reference("a")), "{name}: E9");
        assert_eq!(found.get("owner_state"), Some(text("owned")), "{name}: E7");
    }
    bench.change(RecordKind::Person, "p", &[("team", reference("b"))]);
    for record in [RecordKind::Metric, RecordKind::Action, RecordKind::Question] {
        let all = bench.map.records(record);
        assert_eq!(all[0].get("owner_team"), Some(reference("b")), "{record:?}: E10");
    }
    // Both sides of a dispute about a metric are kept.
    bench.change(RecordKind::Metric, "nps", &[("owner_state", text("disputed"))]);
    for team in ["a", "b"] {
        let claim = [("metric", reference("nps")), ("team", reference(team))];
        bench.create(RecordKind::Claim, &format!("claim of {team}"), None, &claim);
    }
    let metric = &bench.map.metrics[&Id::new(id("nps"))];
    assert_eq!(metric.owner_state, Some(OwnerState::Disputed));
    bench.remove(RecordKind::Metric, "nps");
    assert!(bench.map.claims.is_empty());
}

#[test]
fn i22_to_i29_what_makes_no_sense_is_refused() {
    let mut bench = bench();
    let mut refused = |record, columns: &[(&str, Value)], rule: &'static str| {
        let made = bench.try_run(&create(record, "new", columns));
        assert_eq!(broken(made), Some(rule), "{columns:?}");
    };
    let (t1, s1, phone) = (reference("t1"), reference("s1"), reference("phone"));
    refused(RecordKind::Metric, &[("touchpoint", t1.clone()), ("stage", s1)], "I22");
    let dates = [("period_start", text("2026-02-01")), ("period_end", text("2026-01-31"))];
    let of_metric = ("metric", reference("nps"));
    refused(RecordKind::Reading, &[&dates[..], from_ref(&of_metric)].concat(), "I23");
    refused(RecordKind::Reading, &[of_metric, ("rated_3", Value::Integer(-1))], "I6");
    refused(RecordKind::ActionSubject, &[("action", reference("act"))], "I24");
    let origins = [("touchpoint", t1), ("card", reference("pain"))];
    refused(RecordKind::Question, &origins, "I25");
    let same = [("channel", phone.clone()), ("other", phone.clone())];
    refused(RecordKind::Inconsistency, &same, "I27");
    let share = [("persona", reference("ana")), ("channel", phone), ("share", Value::Integer(101))];
    refused(RecordKind::PersonaChannel, &share, "I29");
    let blank = [("touchpoint", reference("t1")), ("name", text(" "))];
    refused(RecordKind::LogName, &blank, "I30");
    let card = ("card", reference("pain"));
    refused(RecordKind::Estimate, &[card.clone(), ("feasibility", Value::Integer(6))], "I5");
    bench.create(RecordKind::Estimate, "one", None, from_ref(&card));
    let twice = bench.try_run(&create(RecordKind::Estimate, "two", &[card]));
    assert_eq!(broken(twice), Some("I28"));
}

#[test]
fn e52_a_map_made_anew_still_knows_the_map_that_it_was_made_from() {
    let mut bench = bench();
    let (map, touchpoint) = (reference("today"), reference("then"));
    let replaced = [
        ("touchpoint", reference("t1")),
        ("other_map", map.clone()),
        ("other_touchpoint", touchpoint.clone()),
    ];
    bench.create(RecordKind::Replacement, "link", None, &replaced);
    let first = id("anew");
    let anew = edit::anew(&bench.map, &mut model::IdSequence::new(first)).unwrap();
    let link = anew.replacements.values().next().unwrap();
    assert_eq!(link.other_map, id("today"));
    assert!(anew.touchpoints.contains_key(&link.touchpoint));
    assert_ne!(link.touchpoint, Id::new(id("t1")));
    assert_eq!(invariants::check(&anew), []);
    // And a copy of the touchpoint replaces the same.
    let copy = Command::Copy {
        record: RecordKind::Touchpoint,
        ids: ids(&["t1"]),
        to: None,
        first_id: id("more"),
    };
    let changes = apply(&bench.map, &copy).unwrap();
    play(&mut bench.map, &changes).unwrap();
    assert_eq!(bench.map.replacements.len(), 2);
}
