//! What a map was, and what it knows of its time elsewhere.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "kill/commands.rs"]
mod commands;
mod common;
#[path = "kill/dice.rs"]
mod dice;

use std::sync::Arc;

use common::*;
use edit::Changes;
use model::records::{Lane, Persona, Stage, Touchpoint};
use model::{AnyRecord, Map, OrderKey, Record};
use store::{Known, Library, MapId, Past, PastRevision, Shared, StoreError};
use uuid::Uuid;

use crate::dice::Dice;

#[test]
fn a_map_as_of_a_revision_is_what_it_was_then() {
    let place = Place::new();
    let mut library = place.open();
    for seed in 0..6 {
        let mut dice = Dice::new(seed);
        let map = MapId::new(dice.uuid());
        let made = library.create(roomy(map), note_by(&mut dice)).unwrap();
        let mut states = vec![(made.revision.unwrap().id, made.map)];
        for number in 0..120 {
            let done = match dice.below(6) {
                0 => library.undo(map, dice.uuid()),
                1 => library.redo(map, dice.uuid()),
                _ => {
                    let command = commands::command(&states[states.len() - 1].1, &mut dice);
                    let note = note_by(&mut dice);
                    // Some edits belong to one gesture.
                    let mark = Uuid::from_u128(u128::from((seed << 32) | (number / 4)));
                    library.edit(
                        map,
                        command,
                        if number % 3 > 0 { note.within(mark) } else { note },
                    )
                }
            };
            // Nonsense is refused, and some commands change nothing.
            if let Ok(done) = done
                && let Some(revision) = done.revision
            {
                states.push((revision.id, done.map));
            }
        }
        assert!(states.len() > 60, "{}", states.len());
        if seed % 2 == 0 {
            library.close();
            library = place.open();
        }
        for (revision, state) in &states {
            assert_eq!(library.as_of(map, *revision).unwrap(), *state, "seed {seed}");
        }
        // A copy knows them, and knows what it was at the last of them only.
        let copy = MapId::new(dice.uuid());
        library.duplicate(map, copy, "A copy".into(), note_by(&mut dice)).unwrap();
        let (last, state) = &states[states.len() - 1];
        let mut expected = state.clone();
        Arc::make_mut(&mut expected.info).id = copy;
        assert_eq!(library.as_of(copy, *last).unwrap(), expected);
        assert_untold(&library, copy, states[0].0);
        let shared = library.share(copy, Past::Named).unwrap();
        assert_eq!(shared.revisions.len(), states.len() + 1);
        assert!(shared.revisions.iter().zip(&states).all(|(id, (known, _))| id == known));
        assert_eq!(shared.map.info.title, "A copy");
    }
    assert_sound(&library);
}

#[test]
fn what_a_file_knew_of_its_past_is_kept_and_passed_on() {
    let place = Place::new();
    let library = place.open();
    let sent = Elsewhere::new();
    let made = library.take_in(sent.map(), sent.known(1), note(1, "open")).unwrap();
    assert_eq!((made.undo, made.redo), (None, None));
    // What came in goes out as it came.
    let told = sent.told(1);
    let ids: Vec<Uuid> = sent.states.iter().map(|(revision, _)| revision.id).collect();
    let shared = library.share(map_id(), Past::Told).unwrap();
    assert_eq!(shared, Shared { map: sent.map(), revisions: ids.clone(), history: told.clone() });

    let edited = library.change(map_id(), new_card(0x900, "Here"), note(2, "add-card")).unwrap();
    library.undo(map_id(), uuid(3)).unwrap();
    let nothing = library.undo(map_id(), uuid(4)).unwrap_err();
    assert!(matches!(nothing, StoreError::NothingToUndo { .. }), "{nothing}");
    library.close();

    let library = place.open();
    let shared = library.share(map_id(), Past::Told).unwrap();
    assert_eq!(shared.revisions[..ids.len()], ids);
    assert_eq!(shared.revisions.len(), ids.len() + 2);
    assert_eq!(shared.history[..told.len()], told);
    let lines = &shared.history[told.len() - 1..];
    assert!(lines.windows(2).all(|pair| pair[1].parent == Some(pair[0].id)));
    assert_eq!(lines[2].undoes, Some(lines[1].mark));
    assert_eq!(library.share(map_id(), Past::Named).unwrap().history, []);

    // What was told can be looked at; before that nothing is known.
    assert_eq!(library.as_of(map_id(), edited.revision.unwrap().id).unwrap(), edited.map);
    for (revision, state) in &sent.states[1..] {
        assert_eq!(library.as_of(map_id(), revision.id).unwrap(), *state, "{}", revision.label);
    }
    assert_eq!(library.as_of(map_id(), ids[0]).unwrap(), sent.states[0].1);
    assert_untold(&library, map_id(), uuid(0xdead));
    assert_sound(&library);

    library.purge(map_id()).unwrap();
    library.take_in(sent.map(), sent.known(3), note(5, "open")).unwrap();
    let shared = library.share(map_id(), Past::Told).unwrap();
    assert_eq!((shared.revisions, shared.history.len()), (ids.clone(), 1));
    assert_eq!(library.as_of(map_id(), ids[2]).unwrap(), sent.states[2].1);
    assert_untold(&library, map_id(), ids[1]);
}

#[test]
fn a_map_that_was_made_here_tells_all_of_its_past() {
    let place = Place::new();
    let library = place.open();
    library.create(small_map(), note(1, "create-map")).unwrap();
    library.change(map_id(), new_card(0x900, "One"), note(2, "add-card")).unwrap();
    let Shared { map, revisions, history } = library.share(map_id(), Past::Told).unwrap();
    assert_eq!(revisions, Vec::from_iter(history.iter().map(|revision| revision.id)));
    assert_eq!((history[0].parent, history[1].parent), (None, Some(history[0].id)));
    let mut told = Map::new(map_id());
    for revision in &history {
        edit::play(&mut told, &revision.changes).unwrap();
    }
    assert_eq!(told, map);
}

#[test]
fn the_same_past_can_come_in_twice() {
    let place = Place::new();
    let library = place.open();
    let sent = Elsewhere::new();
    library.take_in(sent.map(), sent.known(1), note(1, "open")).unwrap();
    let mut beside = sent.map();
    Arc::make_mut(&mut beside.info).id = id(0x101);
    library.take_in(beside, sent.known(1), note(2, "open")).unwrap();
    let ids = |map| library.share(map, Past::Named).unwrap().revisions;
    assert_eq!(ids(map_id()), ids(id(0x101)));
    // A past that says a thing twice is refused, whole.
    let mut other = sent.map();
    Arc::make_mut(&mut other.info).id = id(0x102);
    let twice = vec![Known::Named(uuid(1)), Known::Named(uuid(1))];
    library.take_in(other, twice, note(3, "open")).unwrap_err();
    assert_eq!(library.list().unwrap().len(), 2);
    assert_sound(&library);
}

#[test]
fn a_copy_knows_what_the_original_knows_and_cannot_be_undone() {
    let place = Place::new();
    let library = place.open();
    let sent = Elsewhere::new();
    library.take_in(sent.map(), sent.known(1), note(1, "open")).unwrap();
    library.change(map_id(), new_card(0x900, "Here"), note(2, "add-card")).unwrap();
    let copy = id(0x101);
    let made = library.duplicate(map_id(), copy, "A copy".into(), note(3, "copy-map")).unwrap();
    assert_eq!((&made.undo, &made.redo), (&None, &None));
    let again = library.duplicate(map_id(), copy, "A copy".into(), note(3, "copy-map")).unwrap();
    assert_eq!(again, made);
    library.close();
    let library = place.open();
    assert_eq!(library.history(copy).unwrap().undo(), None);
    let original = library.share(map_id(), Past::Named).unwrap().revisions;
    let copied = library.share(copy, Past::Named).unwrap().revisions;
    // What it knows, and that it has another title.
    assert_eq!(copied[..original.len()], original);
    assert_eq!(copied.len(), original.len() + 1);
    library.purge(map_id()).unwrap();
    let title = library.as_of(copy, original[original.len() - 1]).unwrap().info.title.clone();
    assert_eq!(title, "A fault, mended");
    assert_sound(&library);
}

#[test]
fn a_command_that_changed_nothing_changes_nothing_when_it_comes_again() {
    let place = Place::new();
    let library = place.open();
    let made = library.create(small_map(), note(1, "create-map")).unwrap();
    let idle = library.change(map_id(), vec![], note(2, "type")).unwrap();
    assert_eq!(idle.revision, None);
    library.close();
    let library = place.open();
    let again = library.change(map_id(), new_text(&made.map, CARD, "x"), note(2, "type")).unwrap();
    assert_eq!((again.revision, again.changes), (None, vec![]));
    assert_eq!(library.load(map_id()).unwrap(), small_map());
    let mut other = small_map();
    Arc::make_mut(&mut other.info).id = id(0x101);
    let taken = library.create(other, note(2, "create-map")).unwrap_err();
    assert!(matches!(taken, StoreError::CommandTaken { .. }), "{taken}");
    library.purge(map_id()).unwrap();
    assert_sound(&library);
}

/// A map that was edited in another library.
struct Elsewhere {
    states: Vec<(PastRevision, Map)>,
}

impl Elsewhere {
    fn new() -> Self {
        let mut elsewhere = Self { states: Vec::new() };
        elsewhere.add(small_map(), vec![]);
        for (number, text) in (0x700..).zip(["One", "Two", "Three"]) {
            let mut map = elsewhere.map();
            let changes = new_card(number, text);
            edit::play(&mut map, &changes).unwrap();
            elsewhere.add(map, changes);
        }
        elsewhere
    }

    fn add(&mut self, map: Map, changes: Changes) {
        let id = uuid(0xe000 + self.states.len() as u128);
        let revision = PastRevision {
            id,
            parent: self.states.last().map(|(revision, _)| revision.id),
            merged_parent: None,
            mark: id,
            undoes: None,
            at: "2026-03-30T09:30:00Z".parse().unwrap(),
            author: "Noor".into(),
            label: format!("step {}", self.states.len()),
            changes,
        };
        self.states.push((revision, map));
    }

    fn map(&self) -> Map {
        self.states[self.states.len() - 1].1.clone()
    }

    /// What it tells if those before a step are only named.
    fn told(&self, from: usize) -> Vec<PastRevision> {
        self.states[from..].iter().map(|(revision, _)| revision.clone()).collect()
    }

    fn known(&self, from: usize) -> Vec<Known> {
        let named = self.states[..from].iter().map(|(revision, _)| Known::Named(revision.id));
        named.chain(self.told(from).into_iter().map(Known::Told)).collect()
    }
}

fn assert_untold(library: &Library, map: MapId, revision: Uuid) {
    let untold = library.as_of(map, revision).unwrap_err();
    assert!(matches!(untold, StoreError::UntoldRevision { .. }), "{untold}");
}

fn note_by(dice: &mut Dice) -> store::Note {
    store::Note::new(dice.uuid(), "edit")
}

/// A map in which there is something to do.
fn roomy(id: MapId) -> Map {
    let mut map = Map::new(id);
    let keys = OrderKey::spread(3);
    let mut number = 0x100_u128;
    for key in &keys {
        let mut next = || {
            number += 1;
            uuid(number)
        };
        let stage = Stage { position: key.clone(), ..Stage::blank(next()) };
        let touchpoint =
            Touchpoint { stage: stage.id, position: key.clone(), ..Touchpoint::blank(next()) };
        let records: [AnyRecord; 4] = [
            stage.into(),
            touchpoint.into(),
            Lane { position: key.clone(), ..Lane::blank(next()) }.into(),
            Persona { position: key.clone(), ..Persona::blank(next()) }.into(),
        ];
        records.into_iter().for_each(|record| map.put(record));
    }
    map
}
