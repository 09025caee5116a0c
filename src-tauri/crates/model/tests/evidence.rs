//! How all that a map says is known, along the journey.
#![allow(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

use jiff::civil::date;
use model::evidence::register;
use model::records::{
    Card, CardKind, Emotion, Evidence, HandOff, Lane, Metric, Persona, Stage, Touchpoint,
};
use model::{AnyRecord, Date, Id, Map, OrderKey, Record, RecordKind};
use uuid::Uuid;

const TODAY: Date = date(2026, 11, 22);

fn id<T>(number: u128) -> Id<T> {
    Id::new(Uuid::from_u128(number))
}

fn put<T: Record>(map: &mut Map, number: u128, change: impl FnOnce(&mut T))
where
    AnyRecord: From<T>,
{
    let mut record = T::blank(Uuid::from_u128(number));
    change(&mut record);
    map.put(record.into());
}

/// Two stages, of two touchpoints and of one.
fn map() -> Map {
    let mut map = Map::new(id(1));
    let keys = OrderKey::spread(3);
    for (number, stage) in [(40, 30), (41, 30), (42, 31)] {
        let position = keys[(number - 40) as usize].clone();
        put(&mut map, stage, |it: &mut Stage| it.position = keys[(stage - 30) as usize].clone());
        put(&mut map, number, |it: &mut Touchpoint| {
            (it.stage, it.position) = (id(stage), position);
        });
    }
    put(&mut map, 50, |_: &mut Persona| {});
    put(&mut map, 60, |_: &mut Lane| {});
    map
}

#[test]
fn all_that_can_be_known_is_listed_along_the_journey() {
    let mut map = map();
    put(&mut map, 90, |_: &mut Metric| {});
    put(&mut map, 91, |it: &mut Metric| it.hand_off = Some(id(80)));
    put(&mut map, 80, |it: &mut HandOff| {
        (it.from_touchpoint, it.to_touchpoint) = (id(40), id(41));
    });
    put(&mut map, 70, |it: &mut Emotion| (it.persona, it.touchpoint) = (id(50), id(42)));
    let cards = [(71, Some(40), Some(42)), (72, None, None), (73, Some(40), None)];
    for (card, touchpoint, until) in cards {
        put(&mut map, card, |it: &mut Card| {
            it.lane = id(60);
            (it.touchpoint, it.until) = (touchpoint.map(id), until.map(id));
            // A heading says nothing that could be known.
            it.kind = if card == 73 { CardKind::Heading } else { CardKind::Note };
        });
    }
    put(&mut map, 74, |it: &mut Card| (it.lane, it.stage) = (id(60), Some(id(31))));
    let said: Vec<(RecordKind, u128, Vec<u128>)> = register(&map, TODAY)
        .into_iter()
        .map(|it| {
            let stages = it.stages.iter().map(|stage| stage.as_u128()).collect();
            (it.record, it.id.as_u128(), stages)
        })
        .collect();
    let expected = [
        (RecordKind::Touchpoint, 40, vec![30]),
        (RecordKind::Card, 71, vec![30, 31]),
        (RecordKind::Touchpoint, 41, vec![30]),
        (RecordKind::HandOff, 80, vec![30]),
        (RecordKind::Metric, 91, vec![30]),
        (RecordKind::Touchpoint, 42, vec![31]),
        (RecordKind::Emotion, 70, vec![31]),
        (RecordKind::Card, 74, vec![31]),
        (RecordKind::Card, 72, vec![]),
        (RecordKind::Metric, 90, vec![]),
    ];
    assert_eq!(said, expected);
}

#[test]
fn a_source_is_stale_after_a_year_and_a_dispute_backs_nothing() {
    let known = |evidence, day: Option<Date>| {
        let mut map = Map::new(id(1));
        put(&mut map, 90, |it: &mut Metric| {
            (it.evidence, it.evidence_date) = (evidence, day);
        });
        let thing = register(&map, TODAY).pop().unwrap();
        (thing.is_backed, thing.is_stale)
    };
    assert_eq!(known(Evidence::Assumption, None), (false, false));
    assert_eq!(known(Evidence::Anecdote, Some(date(2025, 11, 22))), (true, false));
    assert_eq!(known(Evidence::Data, Some(date(2025, 11, 21))), (true, true));
    assert_eq!(known(Evidence::Disputed, Some(TODAY)), (false, false));
}
