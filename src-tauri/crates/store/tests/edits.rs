//! What happens to maps in a library.

mod common;

use std::sync::Arc;
use std::thread;

use common::*;
use edit::{Change, Command, EditError};
use jiff::SignedDuration;
use model::records::{Card, MapState, Stage};
use model::{AnyRecord, OrderKey, RecordKind, Value};
use store::{Blob, Library, StoreError};

#[test]
fn a_map_is_the_same_after_a_restart() {
    let place = Place::new();
    let library = place.open();
    let made = library.create(small_map(), note(1, "create-map")).unwrap();
    assert_eq!(made.map, small_map());
    assert_eq!((made.undo, made.redo), (None, None));
    let edited = library.change(map_id(), new_text(&made.map, CARD, "Again!"), note(2, "type"));
    let edited = edited.unwrap();
    assert_eq!(text_of(&edited, CARD), "Again!");
    assert_eq!(library.load(map_id()).unwrap(), edited.map);
    library.close();

    let library = place.open();
    assert_eq!(library.load(map_id()).unwrap(), edited.map);
    assert_sound(&library);
    let entry = library.list().unwrap().remove(0);
    assert_eq!(entry.title, "A fault, mended");
    assert_eq!(entry.state, MapState::Current);
    assert_eq!((entry.stages, entry.touchpoints, entry.cards), (1, 1, 1));
}

#[test]
fn the_list_says_when_maps_and_what_is_measured_on_them_are_to_be_looked_at_again() {
    let place = Place::new();
    let library = place.open();
    library.create(small_map(), note(1, "create-map")).unwrap();
    let dates = || {
        let entry = library.list().unwrap().remove(0);
        [entry.review_date, entry.metrics_review_date].map(|day| day.map(|day| day.to_string()))
    };
    assert_eq!(dates(), [None, None]);
    let day = |day: &str| ("review_date".to_owned(), Value::Text(day.into()));
    for (number, set) in [(90, None), (91, Some("2026-03-02")), (92, Some("2026-01-31"))] {
        let set = set.map(day).into_iter().collect();
        let record = RecordKind::Metric;
        let metric = Command::Create { record, id: uuid(number), at: None, set };
        library.edit(map_id(), metric, note(number, "create-metric")).unwrap();
    }
    let first = Some("2026-01-31".to_owned());
    assert_eq!(dates(), [None, first.clone()]);
    let record = RecordKind::MapInfo;
    let ids = vec![map_id().uuid()];
    let set = [day("2027-01-19")].into();
    library.edit(map_id(), Command::Change { record, ids, set }, note(93, "change-map")).unwrap();
    assert_eq!(dates(), [Some("2027-01-19".to_owned()), first]);
}

#[test]
fn a_command_is_carried_out_and_written_down() {
    let place = Place::new();
    let library = place.open();
    library.create(small_map(), note(1, "create-map")).unwrap();
    let rename = Command::Change {
        record: RecordKind::Stage,
        ids: vec![uuid(STAGE)],
        set: [("title".to_owned(), Value::Text("Complain".into()))].into(),
    };
    let done = library.edit(map_id(), rename, note(2, "change-stage")).unwrap();
    assert_eq!(done.map.stages[&id::<Stage>(STAGE)].title, "Complain");
    assert_eq!(done.undo.as_deref(), Some("change-stage"));
    let revision = done.revision.unwrap();
    assert_eq!((revision.seq, revision.author.as_str()), (2, "Maren"));

    let nonsense = Command::Remove { targets: vec![] };
    let refused = library.edit(map_id(), nonsense, note(3, "remove")).unwrap_err();
    assert!(matches!(refused, StoreError::Edit(EditError::Empty)), "{refused}");
    let title: String =
        place.by_hand().query_row("SELECT title FROM stage", [], |row| row.get(0)).unwrap();
    assert_eq!(title, "Complain");
    assert_sound(&library);
}

#[test]
fn a_command_that_comes_twice_is_carried_out_once() {
    let place = Place::new();
    let library = place.open();
    library.create(small_map(), note(1, "create-map")).unwrap();
    let first = library.change(map_id(), new_card(0x501, "One"), note(2, "add-card")).unwrap();
    let later = library.change(map_id(), new_card(0x502, "Two"), note(3, "add-card")).unwrap();
    let again = library.change(map_id(), new_card(0x501, "One"), note(2, "add-card")).unwrap();
    assert_eq!(again.revision, first.revision);
    assert_eq!(again.changes, first.changes);
    assert_eq!(again.map, later.map);
    library.close();

    let library = place.open();
    let again = library.create(small_map(), note(1, "create-map")).unwrap();
    assert_eq!(again.map, later.map);
    assert_eq!(library.revisions(map_id(), 0).unwrap().len(), 3);

    let mut other = small_map();
    Arc::make_mut(&mut other.info).id = id(0x101);
    let taken = library.create(other, note(1, "create-map")).unwrap_err();
    assert!(matches!(taken, StoreError::CommandTaken { .. }), "{taken}");
}

#[test]
fn what_changes_nothing_is_no_revision() {
    let place = Place::new();
    let library = place.open();
    library.create(small_map(), note(1, "create-map")).unwrap();
    let done = library.change(map_id(), vec![], note(2, "type")).unwrap();
    assert_eq!((done.revision, done.undo), (None, None));
    assert_eq!(library.revisions(map_id(), 0).unwrap().len(), 1);
}

#[test]
fn undo_to_the_beginning_and_redo_to_the_end_also_across_restarts() {
    let place = Place::new();
    let mut library = place.open();
    let mut map = library.create(small_map(), note(1, "create-map")).unwrap().map;
    let mut states = vec![map.clone()];
    for number in 0..6 {
        let changes = match number % 3 {
            0 => new_card(0x600 + number, "New"),
            1 => new_text(&map, 0x600 + number - 1, "Changed"),
            _ => vec![Change::delete(&AnyRecord::Card(Arc::clone(
                &map.cards[&id(0x600 + number - 2)],
            )))],
        };
        map = library.change(map_id(), changes, note(10 + number, "edit")).unwrap().map;
        states.push(map.clone());
    }
    let last = states.len() - 1;
    for round in 0..2 {
        for state in states[..last].iter().rev() {
            let undone = library.undo(map_id(), uuid::Uuid::now_v7()).unwrap();
            assert_eq!(undone.map, *state, "round {round}");
            library.close();
            library = place.open();
        }
        let nothing = library.undo(map_id(), uuid::Uuid::now_v7()).unwrap_err();
        assert!(matches!(nothing, StoreError::NothingToUndo { .. }), "{nothing}");
        assert_sound(&library);
        for state in &states[1..] {
            let redone = library.redo(map_id(), uuid::Uuid::now_v7()).unwrap();
            assert_eq!(redone.map, *state, "round {round}");
            library.close();
            library = place.open();
        }
        let nothing = library.redo(map_id(), uuid::Uuid::now_v7()).unwrap_err();
        assert!(matches!(nothing, StoreError::NothingToRedo { .. }), "{nothing}");
        assert_sound(&library);
    }
}

#[test]
fn a_gesture_is_undone_as_one_but_not_past_what_came_between() {
    let place = Place::new();
    let library = place.open();
    let mut map = library.create(small_map(), note(1, "create-map")).unwrap().map;
    let mut type_in = |command: u128, text: &str, mark: Option<u128>| {
        let mut note = note(command, "type");
        note.mark = mark.map(uuid);
        map = library.change(map_id(), new_text(&map, CARD, text), note).unwrap().map;
    };
    type_in(2, "a", Some(0xa));
    type_in(3, "ab", Some(0xa));
    type_in(4, "between", None);
    type_in(5, "abc", Some(0xa));
    type_in(6, "abcd", Some(0xa));
    for (command, expected) in [(7, "between"), (8, "ab"), (9, "Not again")] {
        let undone = library.undo(map_id(), uuid(command)).unwrap();
        assert_eq!(text_of(&undone, CARD), expected);
    }
    for (command, expected) in [(10, "ab"), (11, "between"), (12, "abcd")] {
        let redone = library.redo(map_id(), uuid(command)).unwrap();
        assert_eq!(text_of(&redone, CARD), expected);
    }
    assert_sound(&library);
}

#[test]
fn undo_that_comes_twice_is_carried_out_once() {
    let place = Place::new();
    let library = place.open();
    library.create(small_map(), note(1, "create-map")).unwrap();
    library.change(map_id(), new_card(0x501, "One"), note(2, "add-card")).unwrap();
    library.change(map_id(), new_card(0x502, "Two"), note(3, "add-card")).unwrap();
    let first = library.undo(map_id(), uuid(4)).unwrap();
    let again = library.undo(map_id(), uuid(4)).unwrap();
    assert_eq!(again, first);
    assert_eq!(again.map.cards.len(), 2);
    assert_eq!(
        (again.undo.as_deref(), again.redo.as_deref()),
        (Some("add-card"), Some("add-card"))
    );
}

#[test]
fn what_would_not_be_sound_is_refused_and_leaves_nothing_behind() {
    let place = Place::new();
    let library = place.open();
    let mut homeless = small_map();
    homeless.lanes.clear();
    let refused = library.create(homeless, note(1, "import")).unwrap_err();
    assert!(refused.to_string().contains("the lane"), "{refused}");
    assert_eq!(library.list().unwrap(), []);

    library.create(small_map(), note(2, "create-map")).unwrap();
    let stray = Card { lane: id(0x999), ..card(0x501, "Stray") };
    let changes = vec![Change::insert(&stray.into())];
    let refused = library.change(map_id(), changes, note(3, "import")).unwrap_err();
    assert!(matches!(refused, StoreError::Unsound { .. }), "{refused}");
    let twice = library.change(map_id(), new_card(CARD, "Twice"), note(4, "import")).unwrap_err();
    assert!(matches!(twice, StoreError::Edit(EditError::Misfit(_))), "{twice}");
    let missing = library.change(id(0x101), vec![], note(5, "type")).unwrap_err();
    assert!(matches!(missing, StoreError::MissingMap { .. }), "{missing}");
    let exists = library.create(small_map(), note(6, "create-map")).unwrap_err();
    assert!(matches!(exists, StoreError::MapExists { .. }), "{exists}");
    assert_eq!(library.load(map_id()).unwrap(), small_map());
    assert_sound(&library);
}

#[test]
fn many_at_once_are_all_on_disk_when_they_are_answered() {
    let place = Place::new();
    let library = Arc::new(place.open());
    library.create(small_map(), note(1, "create-map")).unwrap();
    let clients: Vec<_> = (0..8_u128)
        .map(|client| {
            let (library, path) = (Arc::clone(&library), place.path());
            thread::spawn(move || {
                let reader = rusqlite::Connection::open(path).unwrap();
                for number in 0..20 {
                    let card = 0x1_0000 + client * 0x100 + number;
                    let note = note(card, "add-card");
                    if number % 5 == 4 {
                        // A refusal in the group must not harm the others.
                        let stray = Card { lane: id(0x999), ..common::card(card, "Stray") };
                        let changes = vec![Change::insert(&stray.into())];
                        library.change(map_id(), changes, note).unwrap_err();
                        continue;
                    }
                    library.change(map_id(), new_card(card, "Hello"), note).unwrap();
                    let there = reader
                        .prepare("SELECT 1 FROM card WHERE id = ?1")
                        .unwrap()
                        .exists([uuid(card).to_string()])
                        .unwrap();
                    assert!(there);
                }
            })
        })
        .collect();
    clients.into_iter().for_each(|client| client.join().unwrap());
    assert_eq!(library.load(map_id()).unwrap().cards.len(), 1 + 8 * 16);
    let revisions = library.revisions(map_id(), 0).unwrap();
    let numbers: Vec<i64> = revisions.iter().map(|(revision, _)| revision.seq).collect();
    assert_eq!(numbers, (1..=1 + 8 * 16).collect::<Vec<i64>>());
    assert_sound(&library);
}

#[test]
fn a_map_goes_to_the_bin_and_comes_back_until_it_has_been_there_for_long() {
    let place = Place::new();
    let library = place.open();
    library.create(small_map(), note(1, "create-map")).unwrap();
    library.delete(map_id()).unwrap();
    assert!(library.list().unwrap()[0].deleted_at.is_some());
    library.restore(map_id()).unwrap();
    assert_eq!(library.list().unwrap()[0].deleted_at, None);
    library.delete(map_id()).unwrap();
    library.close();

    place.held.pass(SignedDuration::from_hours(29 * 24));
    assert_eq!(place.open().load(map_id()).unwrap(), small_map());
    place.held.pass(SignedDuration::from_hours(2 * 24));
    let library = place.open();
    assert_eq!(library.list().unwrap(), []);
    let gone = library.restore(map_id()).unwrap_err();
    assert!(matches!(gone, StoreError::MissingMap { .. }), "{gone}");
    assert_sound(&library);
    library.create(small_map(), note(2, "create-map")).unwrap();
    library.purge(map_id()).unwrap();
    assert!(matches!(library.load(map_id()), Err(StoreError::MissingMap { .. })));
}

#[test]
fn a_copy_has_the_same_records_and_a_life_of_its_own() {
    let place = Place::new();
    let library = place.open();
    let original = library.create(small_map(), note(1, "create-map")).unwrap().map;
    let copy = id(0x101);
    let made = library.duplicate(map_id(), copy, "A copy".into(), note(2, "duplicate")).unwrap();
    assert_eq!(made.map.info.title, "A copy");
    assert_eq!(made.map.cards, original.cards);
    library.change(copy, new_text(&made.map, CARD, "Only here"), note(3, "type")).unwrap();
    assert_eq!(library.load(map_id()).unwrap(), original);
    assert_eq!(library.list().unwrap().len(), 2);
    assert_sound(&library);
}

#[test]
fn numbers_and_texts_come_back_as_they_were() {
    let place = Place::new();
    let library = place.open();
    let mut map = small_map();
    let texts = ["", "Grüße 🙂\n\ttab", "שלום", "'; DROP TABLE card; --", "\u{feff}a\u{301}"];
    for (number, text) in (0x700..).zip(texts) {
        let card = Card {
            image: Some(text.into()),
            evidence_n: Some((1 << 53) - number as i64),
            evidence_date: Some("2026-03-31".parse().unwrap()),
            extensions: r#"{"x":[1.0]}"#.into(),
            ..card(number, text)
        };
        map.put(card.into());
    }
    let persona = model::records::Persona {
        position: OrderKey::parse("V").unwrap(),
        ..model::Record::blank(uuid(0x800))
    };
    map.put(persona.into());
    let emotion = model::records::Emotion {
        persona: id(0x800),
        touchpoint: id(TOUCHPOINT),
        value: 0.1 + 0.2,
        ..model::Record::blank(uuid(0x801))
    };
    map.put(emotion.into());
    library.create(map.clone(), note(1, "import")).unwrap();
    library.close();
    let library = place.open();
    assert_eq!(library.load(map_id()).unwrap(), map);
    assert_sound(&library);
}

#[test]
fn a_picture_is_kept_under_its_hash_and_no_other() {
    let place = Place::new();
    let library = place.open();
    let picture = Blob::new("image/png", vec![1, 2, 3]);
    assert_eq!(picture.hash, "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81");
    for _ in 0..2 {
        library.put_blob(picture.clone()).unwrap();
    }
    assert_eq!(library.blob(&picture.hash).unwrap(), Some(picture.clone()));
    assert_eq!(library.blob("none").unwrap(), None);
    let wrong = Blob { data: vec![1, 2, 4], ..picture.clone() };
    let refused = library.put_blob(wrong).unwrap_err();
    assert!(matches!(refused, StoreError::WrongHash { .. }), "{refused}");

    place.by_hand().execute("UPDATE blob SET data = x'00'", []).unwrap();
    let damaged = library.blob(&picture.hash).unwrap_err();
    assert!(matches!(damaged, StoreError::Damaged { .. }), "{damaged}");
    assert_eq!(library.check().unwrap().problems.len(), 1);
}

#[test]
fn what_can_be_computed_again_is_kept_until_it_is_replaced() {
    let place = Place::new();
    let library = place.open();
    assert_eq!(library.cached("breaks").unwrap(), None);
    library.put_cached("breaks".into(), vec![1]).unwrap();
    library.put_cached("breaks".into(), vec![2]).unwrap();
    assert_eq!(library.cached("breaks").unwrap(), Some(vec![2]));
}

#[test]
fn revisions_can_be_named_and_read() {
    let place = Place::new();
    let library = place.open();
    let made = library.create(small_map(), note(1, "create-map")).unwrap();
    library.change(map_id(), new_text(&made.map, CARD, "x"), note(2, "type")).unwrap();
    library.name_version(map_id(), 1, "Before".into()).unwrap();
    library.name_version(map_id(), 2, "After".into()).unwrap();
    let names: Vec<_> =
        library.versions(map_id()).unwrap().into_iter().map(|it| (it.seq, it.name)).collect();
    assert_eq!(names, [(1, "Before".to_owned()), (2, "After".to_owned())]);
    let missing = library.name_version(map_id(), 3, "Never".into()).unwrap_err();
    assert!(matches!(missing, StoreError::MissingRevision { seq: 3, .. }), "{missing}");
    let since = library.revisions(map_id(), 1).unwrap();
    assert_eq!(since.len(), 1);
    assert_eq!(since[0].0.label, "type");
}

/// What a hand with an SQLite tool can do to a map, and what a check says.
#[test]
fn a_check_finds_what_a_strange_hand_did_and_the_revisions_mend_it() {
    let check = |sentence: &str, expected: &str| {
        let place = Place::new();
        let library = place.open();
        library.create(small_map(), note(1, "create-map")).unwrap();
        library.change(map_id(), new_card(0x501, "One"), note(2, "add-card")).unwrap();
        let whole = library.load(map_id()).unwrap();
        library.close();
        place.by_hand().execute_batch(sentence).unwrap();
        let library = place.open();
        let problems = library.check().unwrap().problems;
        let found = problems.iter().any(|problem| problem.what.to_string().contains(expected));
        assert!(found, "{sentence}: {problems:?}");
        library.rebuild(map_id()).unwrap_or_else(|error| panic!("{sentence}: {error}"));
        assert_eq!(library.load(map_id()).unwrap(), whole, "{sentence}");
        assert_sound(&library);
    };
    check("UPDATE card SET text = 'Mine' WHERE text = 'One'", "differ in the card");
    check("DELETE FROM card WHERE text = 'One'", "differ in the card");
    check("UPDATE map SET title = 'Mine'", "differ in the map");
    check("UPDATE card SET lane = 'nowhere'", "something in the table “lane”");
    check("UPDATE stage SET position = '?'", "takes an order key");
    check("DELETE FROM map", "no map");
}

#[test]
fn an_undo_that_does_not_fit_says_what_is_in_its_way() {
    let place = Place::new();
    let library = place.open();
    library.create(small_map(), note(1, "create-map")).unwrap();
    library.change(map_id(), new_card(0x501, "One"), note(2, "add-card")).unwrap();
    library.close();
    place.by_hand().execute("UPDATE card SET text = 'Mine' WHERE text = 'One'", []).unwrap();
    let library = place.open();
    let outdated = library.undo(map_id(), uuid(3)).unwrap_err();
    assert!(outdated.to_string().contains("has been changed since"), "{outdated}");
    assert_eq!(outdated.map(), Some(map_id()));
}

fn _a_library_can_be_shared(library: Library) -> impl Send + Sync {
    library
}
