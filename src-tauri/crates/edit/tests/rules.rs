//! The rules of editing, one by one, on a map small enough to read.
#![allow(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

mod support;

use edit::{Clip, Columns, Command, EditError, Place, Target, apply, play};
use model::records::{CardKind, OwnerState};
use model::{Id, Map, RecordKind, Value, facts};

use support::{Bench, cell, cell_before, id, ids, reference, set, text};

#[test]
fn e3_new_records_go_last_or_before_the_one_named() {
    let mut bench = Bench::new();
    bench.card("x", "notes", "t1");
    bench.card("y", "notes", "t1");
    let at = Some(cell_before("notes", "t1", "y"));
    bench.create(RecordKind::Card, "between", at, &[]);
    assert_eq!(bench.in_cell("notes", "t1"), ids(&["x", "between", "y"]));
    let homeless = Command::Create {
        record: RecordKind::Card,
        id: id("homeless"),
        at: None,
        set: Columns::new(),
    };
    assert!(matches!(apply(&bench.map, &homeless), Err(EditError::Place { .. })));
}

#[test]
fn e4_e5_the_lane_says_what_a_new_card_and_a_plain_note_are() {
    let mut bench = Bench::new();
    bench.card("pain", "pains", "t1");
    assert_eq!(bench.the_card("pain").kind, CardKind::PainPoint);
    bench.card("note", "notes", "t1");
    assert_eq!(bench.the_card("note").kind, CardKind::Note);
    for card in ["note", "pain"] {
        for lane in ["pains", "notes"] {
            let to = cell(lane, "t2");
            bench.run(&Command::Move { record: RecordKind::Card, ids: ids(&[card]), to });
        }
    }
    assert_eq!(bench.the_card("note").kind, CardKind::PainPoint);
    assert_eq!(bench.the_card("pain").kind, CardKind::PainPoint);
}

#[test]
fn e6_place_is_not_a_column_to_set() {
    let bench = Bench::new();
    for (record, column) in [
        (RecordKind::Touchpoint, "stage"),
        (RecordKind::Stage, "position"),
        (RecordKind::Lane, "position"),
    ] {
        let name = if record == RecordKind::Touchpoint { "t1" } else { "s1" };
        let command =
            Command::Change { record, ids: ids(&[name]), set: set(&[(column, text("V"))]) };
        assert!(matches!(apply(&bench.map, &command), Err(EditError::Unfit { .. })), "{column}");
    }
}

#[test]
fn e7_e8_e9_state_team_and_person_follow_each_other() {
    let owner = |bench: &Bench| {
        let touchpoint = bench.map.touchpoints.get(&Id::new(id("t1"))).unwrap();
        (
            touchpoint.owner_state,
            touchpoint.owner_team.map(Id::uuid),
            touchpoint.owner_person.map(Id::uuid),
        )
    };
    let (a, b, p) = (Some(id("a")), Some(id("b")), Some(id("p")));
    let owned = Some(OwnerState::Owned);
    let mut bench = Bench::new();
    let mut check = |columns: &[(&str, Value)], expected| {
        bench.change(RecordKind::Touchpoint, "t1", columns);
        assert_eq!(owner(&bench), expected, "{columns:?}");
    };
    check(&[("owner_team", reference("b"))], (owned, b, None));
    check(&[("owner_person", reference("p"))], (owned, a, p));
    check(&[("owner_team", reference("b"))], (owned, b, None));
    check(&[("owner_state", text("disputed"))], (Some(OwnerState::Disputed), b, None));
    check(&[("owner_team", reference("a"))], (Some(OwnerState::Disputed), a, None));
    check(&[("owner_state", text("unknown"))], (Some(OwnerState::Unknown), None, None));
    check(&[("owner_person", reference("p"))], (owned, a, p));
    check(&[("owner_state", Value::Null)], (None, None, None));
    check(&[("owner_team", reference("a"))], (owned, a, None));
    check(&[("owner_team", Value::Null)], (None, None, None));
}

#[test]
fn e10_who_changes_teams_takes_along_what_they_answer_for() {
    let mut bench = Bench::new();
    bench.change(RecordKind::Touchpoint, "t1", &[("owner_person", reference("p"))]);
    bench.change(RecordKind::Person, "p", &[("team", reference("b"))]);
    let touchpoint = bench.map.touchpoints.get(&Id::new(id("t1"))).unwrap();
    assert_eq!(touchpoint.owner_team.map(Id::uuid), Some(id("b")));
}

#[test]
fn e11_a_card_that_changes_its_kind_loses_its_answers() {
    let mut bench = Bench::new();
    bench.card("pain", "pains", "t1");
    bench.card("idea", "notes", "t1");
    bench.change(RecordKind::Card, "idea", &[("kind", text("opportunity"))]);
    let answer = [("opportunity", reference("idea")), ("pain_point", reference("pain"))];
    bench.create(RecordKind::Answer, "answer", None, &answer);
    bench.change(RecordKind::Card, "idea", &[("kind", text("note"))]);
    assert!(bench.map.answers.is_empty());
}

#[test]
fn e12_a_channel_is_own_or_other_not_both() {
    let mut bench = Bench::new();
    let link = [("touchpoint", reference("t1")), ("channel", reference("phone"))];
    bench.create(RecordKind::TouchpointChannel, "link", None, &link);
    bench.change(RecordKind::Touchpoint, "t1", &[("channel", reference("phone"))]);
    assert!(bench.map.touchpoint_channels.is_empty());
    let again = Command::Create {
        record: RecordKind::TouchpointChannel,
        id: id("again"),
        at: None,
        set: set(&link),
    };
    assert!(matches!(apply(&bench.map, &again), Err(EditError::Invariant(it)) if it.rule == "I10"));
}

#[test]
fn e13_what_moves_keeps_the_order_in_which_it_is_named() {
    let start = || {
        let mut bench = Bench::new();
        for card in ["1", "2", "3", "4"] {
            bench.card(card, "notes", "t1");
        }
        bench
    };
    let check = |moving: &[&str], before: Option<&str>, expected: &[&str]| {
        let mut bench = start();
        let to = before.map_or(cell("notes", "t1"), |name| cell_before("notes", "t1", name));
        bench.run(&Command::Move { record: RecordKind::Card, ids: ids(moving), to });
        assert_eq!(bench.in_cell("notes", "t1"), ids(expected), "{moving:?} {before:?}");
    };
    check(&["3", "1"], None, &["2", "4", "3", "1"]);
    check(&["4"], Some("1"), &["4", "1", "2", "3"]);
    check(&["1", "2"], Some("2"), &["1", "2", "3", "4"]);
    check(&["2", "1"], Some("1"), &["2", "1", "3", "4"]);
    check(&["1"], Some("4"), &["2", "3", "1", "4"]);
}

#[test]
fn e14_removing_takes_along_what_cannot_be_alone_and_no_more() {
    let mut bench = Bench::new();
    bench.card("x", "notes", "t1");
    bench.card("kept", "notes", "t3");
    let hand_off = [("from_touchpoint", reference("t2")), ("to_touchpoint", reference("t3"))];
    bench.create(RecordKind::HandOff, "off", None, &hand_off);
    bench.change(RecordKind::Touchpoint, "t3", &[("owner_person", reference("p"))]);
    let claim = [("hand_off", reference("off")), ("team", reference("a"))];
    bench.create(RecordKind::Claim, "claim", None, &claim);
    let before = bench.map.clone();
    bench.remove(RecordKind::Stage, "s1");
    assert_eq!(bench.map.touchpoints.len(), 1);
    assert_eq!(bench.map.cards.len(), 1);
    assert!(bench.map.hand_offs.is_empty() && bench.map.claims.is_empty());
    bench.map = before;
    bench.remove(RecordKind::Team, "a");
    let touchpoint = bench.map.touchpoints.get(&Id::new(id("t3"))).unwrap();
    assert_eq!(touchpoint.owner_state, Some(OwnerState::Owned), "the person is still there");
    assert_eq!(bench.map.claims.len(), 1, "a claim is kept also when its team is gone");
    bench.remove(RecordKind::Person, "p");
    let touchpoint = bench.map.touchpoints.get(&Id::new(id("t3"))).unwrap();
    assert_eq!(touchpoint.owner_state, None);
}

#[test]
fn e15_a_lane_with_cards_cannot_become_a_line() {
    let mut bench = Bench::new();
    bench.card("x", "notes", "t1");
    let command = Command::Change {
        record: RecordKind::Lane,
        ids: ids(&["notes"]),
        set: set(&[("kind", text("line_of_visibility"))]),
    };
    assert!(matches!(apply(&bench.map, &command), Err(EditError::Unfit { .. })));
    let into_line =
        Command::Move { record: RecordKind::Card, ids: ids(&["x"]), to: cell("line", "t1") };
    assert!(
        matches!(apply(&bench.map, &into_line), Err(EditError::Invariant(it)) if it.rule == "I3")
    );
}

#[test]
fn e16_rating_is_one_record_a_persona_and_touchpoint() {
    let mut bench = Bench::new();
    let mut rate = |value, name: &str| {
        bench.try_run(&Command::Rate {
            persona: Id::new(id("ana")),
            touchpoint: Id::new(id("t1")),
            value,
            id: id(name),
        })?;
        Ok::<_, EditError>(bench.map.emotions.values().map(|it| it.value).collect::<Vec<_>>())
    };
    assert_eq!(rate(Some(1.0), "r1").unwrap(), [1.0]);
    assert_eq!(rate(Some(-1.5), "r2").unwrap(), [-1.5]);
    assert!(matches!(rate(Some(2.5), "r3"), Err(EditError::Invariant(it)) if it.rule == "I4"));
    assert!(rate(Some(f64::NAN), "r4").is_err());
    assert_eq!(rate(None, "r5").unwrap(), [] as [f64; 0]);
}

#[test]
fn e17_e18_a_copy_brings_all_that_belongs_and_stands_behind_its_original() {
    let mut bench = Bench::new();
    bench.card("x", "notes", "t1");
    bench.run(&Command::Rate {
        persona: Id::new(id("ana")),
        touchpoint: Id::new(id("t1")),
        value: Some(2.0),
        id: id("r"),
    });
    let hand_off = [("from_touchpoint", reference("t1")), ("to_touchpoint", reference("t2"))];
    bench.create(RecordKind::HandOff, "off", None, &hand_off);
    let copy = Command::Copy {
        record: RecordKind::Stage,
        ids: ids(&["s1"]),
        to: None,
        first_id: id("copy"),
    };
    bench.run(&copy);
    let counts = facts::counts(&bench.map);
    assert_eq!((counts.stages, counts.touchpoints, counts.cards), (3, 5, 2));
    assert_eq!((counts.emotions, counts.hand_offs), (2, 2));
    let order: Vec<String> =
        facts::stages(&bench.map).iter().map(|stage| stage.title.clone()).collect();
    assert_eq!(order, ["s1", "s1", "s2"]);
    assert!(matches!(bench.try_run(&copy), Err(EditError::Exists { .. })));
}

#[test]
fn e20_a_crowded_place_is_numbered_anew() {
    let mut bench = Bench::new();
    bench.card("first", "notes", "t1");
    bench.card("last", "notes", "t1");
    let mut before = "last".to_owned();
    for index in 0..400 {
        let name = format!("c{index}");
        let at = Some(cell_before("notes", "t1", &before));
        bench.create(RecordKind::Card, &name, at, &[]);
        if index % 2 == 0 {
            before = name;
        }
    }
    assert!(bench.map.cards.values().all(|card| card.position.as_str().len() <= 24));
    let cell = bench.in_cell("notes", "t1");
    assert_eq!((cell[0], cell[401]), (id("first"), id("last")));
}

#[test]
fn e21_blank_texts_make_no_cards() {
    let mut bench = Bench::new();
    let cards = |texts: &[&str]| Command::CreateCards {
        first_id: id("new"),
        at: cell("pains", "t1"),
        texts: texts.iter().map(|&text| text.to_owned()).collect(),
    };
    assert_eq!(bench.try_run(&cards(&["", "  \n"])), Err(EditError::Empty));
    bench.run(&cards(&[" one ", "", "two"]));
    let texts: Vec<String> = bench
        .in_cell("pains", "t1")
        .into_iter()
        .map(|card| bench.map.cards.get(&Id::new(card)).unwrap().text.clone())
        .collect();
    assert_eq!(texts, ["one", "two"]);
}

#[test]
fn e32_changes_that_do_not_fit_are_named_and_nothing_is_played() {
    let mut bench = Bench::new();
    bench.card("x", "notes", "t1");
    let rename = |to: &str| Command::Change {
        record: RecordKind::Card,
        ids: ids(&["x"]),
        set: set(&[("text", text(to))]),
    };
    let stale = apply(&bench.map, &rename("theirs")).unwrap();
    bench.run(&rename("mine"));
    let before = bench.map.clone();
    let misfit = play(&mut bench.map, &stale).unwrap_err();
    assert_eq!((misfit.id, misfit.column.as_deref()), (id("x"), Some("text")));
    assert_eq!(bench.map, before);
}

#[test]
fn e50_e51_a_clip_arrives_whole_in_another_map() {
    let mut bench = Bench::new();
    bench.change(RecordKind::Channel, "phone", &[("name", text("Phone"))]);
    bench.change(RecordKind::Team, "a", &[("name", text("Sales"))]);
    bench.change(RecordKind::Touchpoint, "t1", &[("channel", reference("phone"))]);
    bench.change(RecordKind::Touchpoint, "t1", &[("owner_person", reference("p"))]);
    bench.card("x", "pains", "t1");
    bench.change(RecordKind::Card, "x", &[("text", text("Nobody calls back"))]);
    let targets = [Target { record: RecordKind::Touchpoint, id: id("t1") }];
    let clip = Clip::of(&bench.map, &targets).unwrap();
    let clip = Clip::from_text(&clip.to_text()).unwrap();

    // The other map knows the channel under the same name, the lane by its
    // kind, and neither team nor person.
    let mut other = Bench { map: Map::new(Id::new(id("other"))) };
    other.create(RecordKind::Stage, "stage", None, &[]);
    other.create(RecordKind::Channel, "their phone", None, &[("name", text("phone "))]);
    other.create(RecordKind::Lane, "their pains", None, &[("kind", text("pain_points"))]);
    let at = Place::Stage { stage: Id::new(id("stage")), before: None };
    other.run(&Command::Paste { clip, at, first_id: id("new") });
    let touchpoint = other.map.touchpoints.values().next().unwrap();
    assert_ne!(touchpoint.id.uuid(), id("t1"));
    assert_eq!(touchpoint.channel.map(Id::uuid), Some(id("their phone")));
    assert_eq!(touchpoint.owner_person.map(Id::uuid), Some(id("p")));
    assert_eq!(other.map.teams.len(), 1);
    let card = other.map.cards.values().next().unwrap();
    assert_eq!(card.text, "Nobody calls back");
    assert_eq!(card.lane.uuid(), id("their pains"));
    assert_eq!(card.touchpoint, Some(touchpoint.id));
    assert!(model::invariants::check(&other.map).is_empty());
}

#[test]
fn e52_a_map_made_anew_is_the_same_under_other_ids() {
    let mut bench = Bench::new();
    bench.change(RecordKind::Touchpoint, "t1", &[("owner_person", reference("p"))]);
    bench.card("x", "pains", "t1");
    bench.card("y", "pains", "t1");
    let copy = edit::anew(&bench.map, &mut model::IdSequence::new(id("new"))).unwrap();
    assert!(model::invariants::check(&copy).is_empty());
    for &kind in RecordKind::ALL {
        assert_eq!(copy.count(kind), bench.map.count(kind), "{}", kind.word());
        for record in bench.map.records(kind) {
            assert!(!copy.has(kind, record.uuid()), "{} keeps its id", kind.word());
        }
    }
    // Under the same ids again it would be the same map.
    let named = |map: &Map| {
        let owner = facts::journey(map)[0].owner_person.and_then(|it| map.people.get(&it)).cloned();
        let cards: Vec<String> =
            map.cards.values().map(|card| card.position.as_str().to_owned()).collect();
        (owner.map(|it| it.name.clone()), cards, facts::counts(map))
    };
    assert_eq!(named(&copy), named(&bench.map));
}

#[test]
fn e50_cards_are_pasted_into_the_cell_that_is_named() {
    let mut bench = Bench::new();
    bench.card("x", "notes", "t1");
    bench.card("y", "notes", "t1");
    let targets = ["x", "y"].map(|name| Target { record: RecordKind::Card, id: id(name) });
    let clip = Clip::of(&bench.map, &targets).unwrap();
    bench.run(&Command::Paste { clip, at: cell("pains", "t3"), first_id: id("new") });
    assert_eq!(bench.in_cell("pains", "t3").len(), 2);
    assert_eq!(bench.in_cell("notes", "t1").len(), 2);
}

#[test]
fn a_text_that_is_no_clip_is_none() {
    for text in ["", "hello", "{}", "{\"throughline_clip\":2}", "{\"throughline_clip\":"] {
        assert_eq!(Clip::from_text(text), None, "{text}");
    }
}

#[test]
fn e14_a_view_stays_when_what_it_is_narrowed_down_to_goes() {
    let mut bench = Bench::new();
    let named = [("name", text("Unowned pains")), ("colour_by", text("severity"))];
    bench.create(RecordKind::View, "view", None, &named);
    let narrowed = [
        ("one", ("team", reference("a"))),
        ("two", ("unowned", text("unknown"))),
        ("three", ("persona", reference("ana"))),
    ];
    for (name, value) in narrowed {
        bench.create(RecordKind::ViewFilter, name, None, &[("view", reference("view")), value]);
    }
    let before = bench.map.clone();
    bench.remove(RecordKind::Team, "a");
    assert_eq!(bench.map.views.len(), 1);
    assert_eq!(bench.map.view_filters.len(), 2);
    bench.map = before;
    bench.remove(RecordKind::View, "view");
    assert!(bench.map.view_filters.is_empty() && bench.map.teams.len() == 2);
}

#[test]
fn i19_a_filter_is_for_one_thing() {
    let mut bench = Bench::new();
    bench.create(RecordKind::View, "view", None, &[]);
    let mut refused = |columns: &[(&str, Value)]| {
        let set = set(&[&[("view", reference("view"))], columns].concat());
        let create =
            Command::Create { record: RecordKind::ViewFilter, id: id("it"), at: None, set };
        assert!(bench.try_run(&create).is_err(), "{columns:?}");
    };
    refused(&[]);
    refused(&[("team", reference("a")), ("person", reference("p"))]);
    refused(&[("severity", Value::Integer(6))]);
    refused(&[("tag", reference("a"))]);
}
