//! A small map to try commands on.
#![allow(dead_code, reason = "each test program uses a part of it")]
#![allow(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

use edit::{Columns, Command, EditError, Place, Target, apply, play};
use model::records::{Card, LaneKind};
use model::{Id, Map, RecordKind, Value, facts};
use uuid::Uuid;

/// A map that is built and read by short names: stages `s1 s2`, touchpoints
/// `t1 t2` in s1 and `t3` in s2, lanes `notes pains line`, teams `a b`, a
/// person `p` of team a.
pub struct Bench {
    pub map: Map,
}

pub fn id(name: &str) -> Uuid {
    let mut bytes = [0_u8; 16];
    for (place, byte) in bytes.iter_mut().zip(name.bytes()) {
        *place = byte;
    }
    bytes[6] = 0x70 | (bytes[6] & 0x0f);
    bytes[8] = 0x80;
    Uuid::from_bytes(bytes)
}

pub fn set(columns: &[(&str, Value)]) -> Columns {
    columns.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect()
}

pub fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

pub fn reference(name: &str) -> Value {
    Value::Text(id(name).to_string())
}

pub fn cell(lane: &str, touchpoint: &str) -> Place {
    Place::Cell { lane: Id::new(id(lane)), touchpoint: Id::new(id(touchpoint)), before: None }
}

pub fn cell_before(lane: &str, touchpoint: &str, before: &str) -> Place {
    Place::Cell {
        lane: Id::new(id(lane)),
        touchpoint: Id::new(id(touchpoint)),
        before: Some(id(before)),
    }
}

impl Bench {
    pub fn new() -> Self {
        let mut bench = Self { map: Map::new(Id::new(id("map"))) };
        for stage in ["s1", "s2"] {
            bench.create(RecordKind::Stage, stage, None, &[("title", text(stage))]);
        }
        for (stage, touchpoint) in [("s1", "t1"), ("s1", "t2"), ("s2", "t3")] {
            let at = Place::Stage { stage: Id::new(id(stage)), before: None };
            bench.create(RecordKind::Touchpoint, touchpoint, Some(at), &[]);
        }
        for (lane, kind) in [
            ("notes", LaneKind::Text),
            ("pains", LaneKind::PainPoints),
            ("line", LaneKind::LineOfVisibility),
        ] {
            bench.create(RecordKind::Lane, lane, None, &[("kind", text(kind.word()))]);
        }
        for team in ["a", "b"] {
            bench.create(RecordKind::Team, team, None, &[]);
        }
        bench.create(RecordKind::Person, "p", None, &[("team", reference("a"))]);
        bench.create(RecordKind::Persona, "ana", None, &[]);
        bench.create(RecordKind::Channel, "phone", None, &[]);
        bench
    }

    pub fn run(&mut self, command: &Command) {
        self.try_run(command).unwrap();
    }

    pub fn try_run(&mut self, command: &Command) -> Result<(), EditError> {
        let changes = apply(&self.map, command)?;
        play(&mut self.map, &changes).unwrap();
        Ok(())
    }

    pub fn create(
        &mut self,
        record: RecordKind,
        name: &str,
        at: Option<Place>,
        columns: &[(&str, Value)],
    ) {
        self.run(&Command::Create { record, id: id(name), at, set: set(columns) });
    }

    pub fn card(&mut self, name: &str, lane: &str, touchpoint: &str) {
        self.create(RecordKind::Card, name, Some(cell(lane, touchpoint)), &[]);
    }

    pub fn change(&mut self, record: RecordKind, name: &str, columns: &[(&str, Value)]) {
        self.run(&Command::Change { record, ids: vec![id(name)], set: set(columns) });
    }

    pub fn remove(&mut self, record: RecordKind, name: &str) {
        self.run(&Command::Remove { targets: vec![Target { record, id: id(name) }] });
    }

    pub fn the_card(&self, name: &str) -> &Card {
        self.map.cards.get(&Id::new(id(name))).unwrap()
    }

    pub fn in_cell(&self, lane: &str, touchpoint: &str) -> Vec<Uuid> {
        facts::cards_at(&self.map, Id::new(id(lane)), Some(Id::new(id(touchpoint))), None)
            .iter()
            .map(|card| card.id.uuid())
            .collect()
    }
}

pub fn ids(names: &[&str]) -> Vec<Uuid> {
    names.iter().map(|name| id(name)).collect()
}
