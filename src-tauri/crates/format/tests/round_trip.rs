//! What a file says, it keeps.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use edit::{Change, Columns};
use format::{MapFile, Revision};
use model::records::{
    Action, ActionState, ActionSubject, Card, Channel, ColourBy, Estimate, Evidence, Lane, MapInfo,
    Metric, MetricKind, OwnerState, Pilot, Question, QuestionState, Reading, Replacement, Silence,
    Stage, Team, Touchpoint, Unowned, View, ViewFilter,
};
use model::{AnyRecord, Id, Map, OrderKey, Record, Value};
use proptest::prelude::*;
use uuid::Uuid;

#[test]
fn f14_saving_what_was_opened_gives_the_same_bytes() {
    let file = whole_file();
    let journey = format::write_journey(&file).unwrap();
    let opened = format::open(&journey, "a.journey").unwrap();
    assert_eq!(opened, file);
    assert_eq!(format::write_journey(&opened).unwrap(), journey);

    let json = format::write_json(&file).unwrap();
    let opened = format::open(&json, "a.json").unwrap();
    assert_eq!(opened.map, file.map);
    assert_eq!(format::write_json(&opened).unwrap(), json);
}

#[test]
fn f4_extensions_come_back_byte_for_byte() {
    let odd = r#"{"z": 1.50, "a" :[1e2, "ä\u00e4"],   "big": 12345678901234567890.123}"#;
    let mut map = format::sample().unwrap();
    let id = *map.stages.keys().next().unwrap();
    let mut stage = (*map.stages[&id]).clone();
    stage.extensions = odd.to_owned();
    map.stages.insert(id, stage.into());
    let mut info = (*map.info).clone();
    info.extensions = r#"{"org.example.tool": {"colour": "red"}}"#.to_owned();
    map.info = info.into();
    let file = MapFile::new(map);
    for bytes in [format::write_json(&file).unwrap(), format::write_journey(&file).unwrap()] {
        assert_eq!(format::open(&bytes, "file").unwrap().map, file.map);
    }
}

#[test]
fn what_could_not_be_opened_again_is_not_written() {
    let check = |extensions: String| {
        let mut map = format::sample().unwrap();
        let mut info = (*map.info).clone();
        info.extensions = extensions;
        map.info = info.into();
        assert!(format::write_json(&MapFile::new(map.clone())).is_err());
        assert!(format::write_journey(&MapFile::new(map)).is_err());
    };
    check(format!("{{\"a\":{}1{}}}", "[".repeat(80), "]".repeat(80)));
    check(r#"{"a":1,"a":2}"#.to_owned());
    check("not json".to_owned());
}

#[test]
fn f15_a_file_is_replaced_whole_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("map.json");
    format::write_atomically(&path, b"first").unwrap();
    format::write_atomically(&path, b"second").unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), b"second");
    // What cannot be put in its place leaves nothing beside it.
    let occupied = folder.path().join("folder");
    std::fs::create_dir_all(occupied.join("inner")).unwrap();
    assert!(format::write_atomically(&occupied, b"third").is_err());
    assert!(format::write_atomically(&folder.path().join("no/such/folder"), b"x").is_err());
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[test]
fn f11_what_packs_too_well_to_be_opened_is_not_packed() {
    let mut map = format::sample().unwrap();
    for card in map.cards.clone().keys() {
        let mut long = (*map.cards[card]).clone();
        long.text = "ha".repeat(45_000);
        map.cards.insert(*card, long.into());
    }
    let file = MapFile::new(map);
    let bytes = format::write_journey(&file).unwrap();
    assert_eq!(format::open(&bytes, "long.journey").unwrap(), file);
}

#[test]
fn f12_a_file_that_names_no_revision_is_at_one_that_follows_from_its_content() {
    let map = format::sample().unwrap();
    let file = MapFile::new(map.clone());
    let journey = format::open(&format::write_journey(&file).unwrap(), "a").unwrap();
    let json = format::open(&format::write_json(&file).unwrap(), "b").unwrap();
    assert_eq!(journey.revision().unwrap(), json.revision().unwrap());

    let mut other = map;
    std::sync::Arc::make_mut(&mut other.info).title.push('!');
    assert_ne!(MapFile::new(other).revision().unwrap(), file.revision().unwrap());
    let whole = whole_file();
    assert_eq!(whole.revision().unwrap(), Uuid::from_u128(2));
}

#[test]
fn f13_an_edit_outside_of_a_library_is_one_more_revision() {
    let at = "2026-10-21T08:00:00Z".parse().unwrap();
    let rename = |file: &MapFile, title: &str| {
        let mut map = file.map.clone();
        std::sync::Arc::make_mut(&mut map.info).title = title.to_owned();
        let info = |map: &Map| AnyRecord::MapInfo(map.info.clone());
        let changes = Vec::from_iter(Change::patch(&info(&file.map), &info(&map)));
        (map, changes)
    };
    let edit = |mut file: MapFile, title: &str| {
        let (map, changes) = rename(&file, title);
        file.take_edit(map, &changes, at, "apply").unwrap();
        file
    };
    let first = whole_file();
    let edited = edit(first.clone(), "Another");
    assert_eq!(edited.revisions[..3], first.revisions);
    assert_eq!((edited.revisions.len(), edited.history.len()), (4, 3));
    assert_eq!(edited.history[2].parent, Some(Uuid::from_u128(2)));
    let bytes = format::write_journey(&edited).unwrap();
    assert_eq!(format::open(&bytes, "edited").unwrap(), edited);
    // The same edit gives the same file; there and back is not where it was.
    assert_eq!(edit(first.clone(), "Another"), edited);
    let back = edit(edited, &first.map.info.title);
    assert_eq!((back.revisions.len(), &back.map), (5, &first.map));
    // Nothing done is nothing said.
    assert_eq!(edit(first.clone(), &first.map.info.title), first);

    // Of a past that is not told nothing is told now, but both ends are named.
    let json = MapFile::new(first.map.clone());
    let edited = edit(json.clone(), "Another");
    assert_eq!(edited.revisions[0], json.revision().unwrap());
    assert_eq!((edited.revisions.len(), edited.history.len()), (2, 0));
}

#[test]
fn f13_a_history_that_leads_elsewhere_is_not_written() {
    let check = |spoil: &dyn Fn(&mut MapFile), expected: &str| {
        let mut file = whole_file();
        spoil(&mut file);
        let refused = format::write_journey(&file).unwrap_err().to_string();
        assert!(refused.contains(expected), "{refused}");
    };
    check(&|file| file.history[1].changes.clear(), "line 1");
    check(&|file| file.revisions.retain(|id| *id != Uuid::from_u128(1)), "line 1");
    check(&|file| file.revisions.push(Uuid::from_u128(3)), "line 2");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn f14_any_map_comes_back_and_equal_maps_give_equal_bytes(
        texts in prop::collection::vec("\\PC{0,40}|[\\n\\t\"\\\\\u{1}-\u{1f}]{1,5}", 1..30),
        keys in prop::collection::vec("[0-9A-Za-z]{0,5}[1-9A-Za-z]", 30),
        numbers in prop::collection::vec(prop::num::f64::NORMAL | prop::num::f64::ZERO, 4),
    ) {
        let mut map = any_map(&texts, &keys);
        work(&mut map, &texts, &keys, &numbers);
        let file = MapFile::new(map);
        let bytes = format::write_journey(&file).unwrap();
        let opened = format::open(&bytes, "any").unwrap();
        prop_assert_eq!(&opened, &file);
        prop_assert_eq!(format::write_journey(&opened).unwrap(), bytes);
        let bytes = format::write_json(&file).unwrap();
        let opened = format::open(&bytes, "any").unwrap();
        prop_assert_eq!(&opened.map, &file.map);
        prop_assert_eq!(format::write_json(&opened).unwrap(), bytes);
    }

    #[test]
    fn any_bytes_give_an_error_and_no_panic(
        bytes in prop::collection::vec(any::<u8>(), 0..200),
        start in prop::sample::select(vec![&b""[..], b"{", b"PK\x03\x04", b"{\"format\":", b"%PDF-"]),
    ) {
        let bytes = [start, &bytes].concat();
        prop_assert!(format::open(&bytes, "any").is_err());
        prop_assert!(format::open_json(&bytes, "any").is_err());
        prop_assert!(format::open_journey(&bytes, "any").is_err());
    }
}

/// A file with everything that a file can have.
fn whole_file() -> MapFile {
    let mut map = format::sample().unwrap();
    let picture = b"\xFF\xD8\xFF\xE0 a picture".to_vec();
    let old = b"RIFF\0\0\0\0WEBP an older picture".to_vec();
    let (name, old_name) = (format::picture_name(&picture), format::picture_name(&old));
    let id = *map.personas.keys().next().unwrap();
    let mut persona = (*map.personas[&id]).clone();
    persona.portrait = Some(name.clone());
    map.personas.insert(id, persona.into());
    let revision = |number: u128, parent: Option<u128>, from: &str, to: &str| Revision {
        id: Uuid::from_u128(number),
        parent: parent.map(Uuid::from_u128),
        merged_parent: parent.map(|it| Uuid::from_u128(it + 50)),
        mark: Uuid::from_u128(number + 100),
        undoes: None,
        at: "2026-10-20T09:30:00.123Z".parse().unwrap(),
        author: "Maren".to_owned(),
        label: "portrait\nagain".to_owned(),
        changes: vec![Change {
            record: model::RecordKind::Persona,
            id: id.uuid(),
            before: Some(Columns::from([("portrait".into(), Value::Text(from.to_owned()))])),
            after: Some(Columns::from([("portrait".into(), Value::Text(to.to_owned()))])),
        }],
    };
    MapFile {
        map,
        pictures: BTreeMap::from([(name.clone(), picture.into()), (old_name.clone(), old.into())]),
        revisions: [9, 1, 2].map(Uuid::from_u128).into(),
        history: vec![revision(1, None, &name, &old_name), revision(2, Some(1), &old_name, &name)],
    }
}

fn any_map(texts: &[String], keys: &[String]) -> Map {
    let mut map = Map::new(Id::<MapInfo>::new(Uuid::from_u128(7)));
    let mut put = |record: AnyRecord| map.put(record);
    let id = |number: usize| Uuid::from_u128(1000 + number as u128);
    let key = |index: usize| OrderKey::parse(&keys[index % keys.len()]).unwrap();
    let text = |index: usize| texts[index % texts.len()].clone();
    for index in 0..3 {
        let stage = Stage { position: key(index), title: text(index), ..Stage::blank(id(index)) };
        put(stage.into());
        let lane = Lane { position: key(index + 3), title: text(index), ..Lane::blank(id(index)) };
        put(lane.into());
        let channel = Channel { position: key(index), ..Channel::blank(id(index)) };
        put(channel.into());
    }
    for index in 0..6 {
        let touchpoint = Touchpoint {
            stage: Id::new(id(index % 3)),
            position: key(index * 2),
            channel: (index % 2 == 0).then(|| Id::new(id(index % 3))),
            title: text(index),
            ..Touchpoint::blank(id(index))
        };
        put(touchpoint.into());
    }
    for (index, text) in texts.iter().enumerate() {
        let card = Card {
            lane: Id::new(id(index % 3)),
            touchpoint: (index % 3 == 0).then(|| Id::new(id(index % 6))),
            stage: (index % 3 == 1).then(|| Id::new(id(index % 3))),
            position: key(index),
            text: text.clone(),
            ..Card::blank(id(index))
        };
        put(card.into());
    }
    for index in 0..2 {
        let view = View {
            position: key(index),
            name: text(index),
            text: text(index + 1),
            colour_by: ColourBy::ALL[index * 4],
            ..View::blank(id(index))
        };
        put(view.into());
    }
    for index in 0..4 {
        let filter = ViewFilter {
            view: Id::new(id(index % 2)),
            position: key(index),
            unowned: (index == 0).then_some(Unowned::Disputed),
            evidence: (index == 1).then_some(Evidence::Research),
            severity: (index == 2).then_some(5),
            channel: (index == 3).then(|| Id::new(id(1))),
            ..ViewFilter::blank(id(index))
        };
        put(filter.into());
    }
    map
}

/// What is measured, done and asked on a map made by [`any_map`].
fn work(map: &mut Map, texts: &[String], keys: &[String], numbers: &[f64]) {
    let mut put = |record: AnyRecord| map.put(record);
    let id = |number: usize| Uuid::from_u128(1000 + number as u128);
    let key = |index: usize| OrderKey::parse(&keys[index % keys.len()]).unwrap();
    let text = |index: usize| texts[index % texts.len()].clone();
    let number = |index: usize| Some(numbers[index % numbers.len()]);
    let day = |day: i8| model::Date::new(2026, 11, day).ok();
    put(Team { position: key(1), name: text(1), ..Team::blank(id(0)) }.into());
    for index in 0..4 {
        let metric = Metric {
            position: key(index),
            title: text(index),
            kind: MetricKind::ALL[index * 6],
            touchpoint: (index == 1).then(|| Id::new(id(2))),
            stage: (index == 2).then(|| Id::new(id(1))),
            target: number(index),
            ..Metric::blank(id(index))
        };
        put(metric.into());
        let reading = Reading {
            metric: Id::new(id(index % 2)),
            period_start: day(1),
            period_end: day(1 + index as i8),
            channel: (index % 2 == 0).then(|| Id::new(id(1))),
            numerator: number(index + 1),
            talk: number(index + 2),
            rated_10: Some(index as i64),
            source: text(index),
            ..Reading::blank(id(index))
        };
        put(reading.into());
        let agreed = index % 2 == 0;
        let action = Action {
            position: key(index + 4),
            title: text(index + 2),
            state: if agreed { ActionState::Doing } else { ActionState::Dropped },
            owner_state: agreed.then_some(OwnerState::Owned),
            owner_team: agreed.then(|| Id::new(id(0))),
            due: agreed.then(|| day(30)).flatten(),
            metric: Some(Id::new(id(index))),
            baseline: number(index),
            cost: number(index + 3),
            ..Action::blank(id(index))
        };
        put(action.into());
        let pilot = Pilot { action: Id::new(id(index)), date: day(5), ..Pilot::blank(id(index)) };
        put(pilot.into());
        let question = Question {
            position: key(index),
            text: text(index),
            metric: (index > 1).then(|| Id::new(id(index))),
            state: QuestionState::ALL[index % 2],
            answer: text(index + 1),
            ..Question::blank(id(index))
        };
        put(question.into());
        let replacement = Replacement {
            touchpoint: Id::new(id(index)),
            other_map: id(500),
            other_touchpoint: id(501),
            notes: text(index),
            ..Replacement::blank(id(index))
        };
        put(replacement.into());
        let silence = Silence {
            rule: format!("rule-{index}"),
            reason: "known".to_owned(),
            metric: (index < 2).then(|| Id::new(id(index))),
            ..Silence::blank(id(index))
        };
        put(silence.into());
    }
    let estimate = Estimate {
        card: Id::new(id(0)),
        reach: number(0),
        importance: number(1),
        feasibility: Some(5),
        ..Estimate::blank(id(0))
    };
    put(estimate.into());
    let hand_off = model::records::HandOff {
        from_touchpoint: Id::new(id(0)),
        to_touchpoint: Id::new(id(1)),
        pauses: true,
        ..Record::blank(id(0))
    };
    put(hand_off.into());
    let subject = ActionSubject {
        action: Id::new(id(0)),
        hand_off: Some(Id::new(id(0))),
        ..ActionSubject::blank(id(0))
    };
    put(subject.into());
}
