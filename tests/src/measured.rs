//! What is measured on a map and how it is handed on, more of it than on any
//! dashboard: for measuring what it costs.

use model::measures::{Unit, metrics};
use model::records::{HandOff, HandOffKind, Metric, MetricKind, Reading, Repeats};
use model::{Date, Field as _, IdSequence, Map, OrderKey, Record, facts};
use uuid::Uuid;

use crate::synthetic::Dice;

/// So many metrics of all kinds, by turns.
const METRICS: usize = 100;
/// Each was read once a month, for each of so many channels.
const CHANNELS: usize = 2;

/// Describes every hand-off of a map, and adds metrics with a year of readings.
pub fn add(map: &mut Map, seed: u64) {
    let mut dice = Dice(seed);
    let mut ids = IdSequence::new(Uuid::from_u128(0x0191_0000_0000_7000_8000_0000_0000_0000));
    let journey = facts::journey(map);
    for pair in journey.windows(2) {
        let hand_off = HandOff {
            from_touchpoint: pair[0].id,
            to_touchpoint: pair[1].id,
            kind: HandOffKind::ALL[dice.below(HandOffKind::ALL.len())],
            repeats: Repeats::ALL.get(dice.below(4)).copied(),
            wait_typical: Some(60 * dice.below(600) as i64),
            ..HandOff::blank(ids.next_uuid())
        };
        map.put(hand_off.into());
    }
    let channels = facts::channels(map);
    for (number, position) in OrderKey::spread(METRICS).into_iter().enumerate() {
        let metric = Metric {
            position,
            kind: MetricKind::ALL[number % MetricKind::ALL.len()],
            touchpoint: journey.get(dice.below(journey.len())).map(|it| it.id),
            target: Some(50.0),
            ..Metric::blank(ids.next_uuid())
        };
        for month in 1..=12 {
            for channel in channels.iter().take(CHANNELS) {
                let reading = Reading {
                    period_end: Date::new(2026, month, 28).ok(),
                    channel: Some(channel.id),
                    ..reading(&metric, ids.next_uuid(), &mut dice)
                };
                map.put(reading.into());
            }
        }
        map.put(metric.into());
    }
}

/// A reading that has all that the kind of the metric asks for.
fn reading(metric: &Metric, id: Uuid, dice: &mut Dice) -> Reading {
    let mut reading = Reading { metric: metric.id, ..Reading::blank(id) };
    for needed in metrics::definition(metric.kind).inputs {
        let Some(column) = needed.column else { continue };
        // A whole is greater than any of its parts.
        let number: i64 = match column {
            "denominator" => 1_000 + dice.below(1_000) as i64,
            "retention_rate" | "discount_rate" | "won" => 0,
            _ => dice.below(400) as i64,
        };
        // Every column that is asked for takes a number.
        let _ = reading.set(column, &Some(number).to_value());
    }
    if metric.kind == MetricKind::CesIndex {
        reading.rated_2 = Some(40);
        reading.rated_7 = Some(60);
    }
    if metrics::definition(metric.kind).unit == Unit::Rating {
        // The mean of answers lies on their scale.
        reading.numerator = reading.denominator.map(|all| all * 3.0);
    }
    reading
}

#[cfg(test)]
mod tests {
    use model::invariants;
    use model::measures::measure_all;

    use super::add;
    use crate::synthetic::{self, Amounts};

    #[test]
    fn the_map_is_sound_and_most_of_what_is_measured_has_a_value() {
        let mut map = synthetic::map(Amounts::measured(50), 1);
        add(&mut map, 1);
        assert_eq!(invariants::check(&map), []);
        let all = measure_all(&map);
        let points = all.iter().flat_map(|measured| &measured.overall.points);
        let (fine, faulty): (Vec<_>, Vec<_>) = points.partition(|point| point.value.is_ok());
        assert!(fine.len() > 8 * faulty.len(), "{} of {}", fine.len(), faulty.len());
    }
}
