//! Commands that dice choose.

use edit::{Command, Place, Target};
use model::{Id, Map, RecordKind, Value};

use crate::dice::Dice;

/// Something that can be asked of a map, mostly something that can be done.
pub fn command(map: &Map, dice: &mut Dice) -> Command {
    fn any<T>(mut ids: impl ExactSizeIterator<Item = Id<T>>, dice: &mut Dice) -> Id<T> {
        let count = ids.len().max(1);
        ids.nth(dice.below(count)).unwrap_or_default()
    }
    let card = any(map.cards.keys().copied(), dice);
    let place = Place::Cell {
        lane: any(map.lanes.keys().copied(), dice),
        touchpoint: any(map.touchpoints.keys().copied(), dice),
        before: None,
    };
    match dice.below(10) {
        0..3 if map.cards.len() < 200 => {
            let texts = (0..=dice.below(3)).map(|_| dice.words()).collect();
            Command::CreateCards { first_id: dice.uuid(), at: place, texts }
        }
        0..4 => {
            Command::Remove { targets: vec![Target { record: RecordKind::Card, id: card.uuid() }] }
        }
        4..6 => Command::Change {
            record: RecordKind::Card,
            ids: vec![card.uuid()],
            set: [("text".to_owned(), Value::Text(dice.words()))].into(),
        },
        6..8 => Command::Move { record: RecordKind::Card, ids: vec![card.uuid()], to: place },
        8 => Command::Rate {
            persona: any(map.personas.keys().copied(), dice),
            touchpoint: any(map.touchpoints.keys().copied(), dice),
            value: Some(dice.below(5) as f64 - 2.0),
            id: dice.uuid(),
        },
        _ => Command::Create {
            record: RecordKind::Touchpoint,
            id: dice.uuid(),
            at: Some(Place::Stage { stage: any(map.stages.keys().copied(), dice), before: None }),
            set: [("title".to_owned(), Value::Text(dice.words()))].into(),
        },
    }
}
