//! Whatever is asked of a map: it is refused and nothing changes, or the map is
//! sound afterwards and undo takes all of it back.

#![no_main]

use std::sync::LazyLock;

use edit::{Columns, Command, Place, Target};
use libfuzzer_sys::fuzz_target;
use model::{Id, Map, RecordKind, Value, invariants};
use uuid::Uuid;

static SAMPLE: LazyLock<Map> = LazyLock::new(|| format::sample().expect("the sample is sound"));

fuzz_target!(|bytes: &[u8]| {
    let mut map = SAMPLE.clone();
    let mut done = Vec::new();
    let mut choices = Choices { bytes, made: 0 };
    while !choices.bytes.is_empty() {
        let command = choices.command(&map);
        let Ok(changes) = edit::apply(&map, &command) else { continue };
        edit::play(&mut map, &changes).expect("changes fit the map that they are of");
        assert!(invariants::check(&map).is_empty(), "{command:?}");
        done.push(changes);
    }
    for changes in done.iter().rev() {
        edit::play(&mut map, &edit::invert(changes)).expect("every change can be taken back");
    }
    assert_eq!(map, *SAMPLE);
});

/// Turns bytes into choices.
struct Choices<'a> {
    bytes: &'a [u8],
    made: u128,
}

impl Choices<'_> {
    fn below(&mut self, bound: usize) -> usize {
        let Some((first, rest)) = self.bytes.split_first() else { return 0 };
        self.bytes = rest;
        usize::from(*first) % bound.max(1)
    }

    fn kind(&mut self) -> RecordKind {
        RecordKind::ALL[self.below(RecordKind::ALL.len())]
    }

    /// A record of that kind; sometimes one that does not exist.
    fn record(&mut self, map: &Map, kind: RecordKind) -> Uuid {
        let records = map.records(kind);
        let choice = self.below(records.len() + 1);
        records.get(choice).map_or_else(|| self.fresh(), |record| record.uuid())
    }

    fn fresh(&mut self) -> Uuid {
        self.made += 1;
        Uuid::from_u128((self.made << 64) | 0x7000_8000_0000_0000_0000)
    }

    fn id<T>(&mut self, map: &Map, kind: RecordKind) -> Id<T> {
        Id::new(self.record(map, kind))
    }

    fn columns(&mut self, map: &Map, kind: RecordKind) -> Columns {
        let columns = kind.columns();
        (0..self.below(3))
            .map(|_| {
                let column = columns[self.below(columns.len())];
                (column.name.to_owned(), self.value(map, column.target))
            })
            .collect()
    }

    fn value(&mut self, map: &Map, target: Option<RecordKind>) -> Value {
        const WORDS: [&str; 6] = ["", "V", "pain_point", "owned", "2026-10-20", "{\"a\": 1}"];
        match (self.below(5), target) {
            (0, _) => Value::Null,
            (1, _) => Value::Bool(true),
            (2, _) => Value::Integer(self.below(8) as i64 - 2),
            (_, Some(target)) => Value::Text(self.record(map, target).to_string()),
            (_, None) => Value::Text(WORDS[self.below(WORDS.len())].to_owned()),
        }
    }

    fn place(&mut self, map: &Map, kind: RecordKind) -> Place {
        let before = (self.below(2) == 1).then(|| self.record(map, kind));
        let lane = self.id(map, RecordKind::Lane);
        let stage = self.id(map, RecordKind::Stage);
        match self.below(6) {
            0 => Place::Map { before },
            1 => Place::Stage { stage, before },
            2 => Place::Cell { lane, touchpoint: self.id(map, RecordKind::Touchpoint), before },
            3 => Place::Span { lane, stage, before },
            4 => Place::Parking { lane: Some(lane), before },
            _ => Place::Team { team: self.id(map, RecordKind::Team), before },
        }
    }

    fn command(&mut self, map: &Map) -> Command {
        let record = self.kind();
        let ids = vec![self.record(map, record), self.record(map, record)];
        match self.below(8) {
            0 => Command::Create {
                record,
                id: self.fresh(),
                at: (self.below(2) == 1).then(|| self.place(map, record)),
                set: self.columns(map, record),
            },
            1 => Command::CreateCards {
                first_id: self.fresh(),
                at: self.place(map, RecordKind::Card),
                texts: vec!["one".to_owned(); self.below(4)],
            },
            2 => Command::Change { record, ids, set: self.columns(map, record) },
            3 => Command::Move { record, ids, to: self.place(map, record) },
            4 => Command::Copy {
                record,
                ids,
                to: (self.below(2) == 1).then(|| self.place(map, record)),
                first_id: self.fresh(),
            },
            5 | 6 => Command::Remove {
                targets: ids.into_iter().map(|id| Target { record, id }).collect(),
            },
            _ => Command::Rate {
                persona: self.id(map, RecordKind::Persona),
                touchpoint: self.id(map, RecordKind::Touchpoint),
                value: (self.below(2) == 1).then(|| self.below(7) as f64 - 3.0),
                id: self.fresh(),
            },
        }
    }
}
