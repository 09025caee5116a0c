//! The values of a metric from period to period.

use std::collections::BTreeMap;

use words::Sentence;

use super::{
    Definition, Fault, Formula, Input, Interval, Method, SMALL_BASE, Unit, interval, metrics,
};
use crate::records::{Channel, Metric, MetricKind, Persona, Reading};
use crate::{Date, Id, Map, facts};

/// All that the readings of a metric amount to.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured {
    /// The metric.
    pub metric: Id<Metric>,
    /// For all channels and personas.
    pub overall: Series,
    /// For each channel that there are readings of, by id.
    pub by_channel: Vec<(Id<Channel>, Series)>,
    /// For each persona that there are readings of, by id.
    pub by_persona: Vec<(Id<Persona>, Series)>,
}

/// Values from period to period.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Series {
    /// One a period, the oldest first; what has no date is older than all.
    pub points: Vec<Point>,
}

/// What was counted in a period amounts to this.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// The first day.
    pub start: Option<Date>,
    /// The last day.
    pub end: Option<Date>,
    /// The value in the unit of the metric's kind, or why there is none.
    pub value: Result<f64, Fault>,
    /// How many people or cases it rests on, if that is known.
    pub n: Option<f64>,
    /// Of how many readings of channels or personas it was put together, which
    /// need not be all that there are; 0 if it was counted for all.
    pub parts: usize,
    /// Where the truth lies.
    pub interval: Option<Interval>,
    /// What the formula starts from, if all of it is known.
    pub(super) numbers: Option<Numbers>,
}

/// The numbers that a formula starts from, in the order of a definition's inputs.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Numbers([f64; MOST]);

/// More inputs than any definition has.
const MOST: usize = 6;

/// What all metrics of a map amount to, in the order of the metrics.
pub fn measure_all(map: &Map) -> Vec<Measured> {
    let mut of_metric: BTreeMap<Id<Metric>, Vec<&Reading>> = BTreeMap::new();
    for reading in map.readings.values() {
        of_metric.entry(reading.metric).or_default().push(reading);
    }
    facts::metrics(map)
        .iter()
        .map(|metric| measure(metric, of_metric.get(&metric.id).map_or(&[], Vec::as_slice)))
        .collect()
}

/// What the readings of a metric amount to.
pub fn measure(metric: &Metric, readings: &[&Reading]) -> Measured {
    let definition = metrics::definition(metric.kind);
    let mut readings = readings.to_vec();
    readings.sort_by_key(|it| (it.period_end, it.period_start, it.id));
    let mut channels: BTreeMap<Id<Channel>, Vec<&Reading>> = BTreeMap::new();
    let mut personas: BTreeMap<Id<Persona>, Vec<&Reading>> = BTreeMap::new();
    for reading in &readings {
        if let Some(channel) = reading.channel {
            channels.entry(channel).or_default().push(reading);
        }
        if let Some(persona) = reading.persona {
            personas.entry(persona).or_default().push(reading);
        }
    }
    // A reading of all says more than what its parts add up to. Where there is
    // none, those of all channels come before those of all personas, so that
    // nobody is counted twice.
    let overall = series(definition, &readings, |it| match (it.channel, it.persona) {
        (None, None) => 0,
        (Some(_), None) => 1,
        (None, Some(_)) => 2,
        (Some(_), Some(_)) => 3,
    });
    Measured {
        metric: metric.id,
        overall,
        by_channel: channels
            .into_iter()
            .map(|(id, of)| (id, series(definition, &of, |it| u8::from(it.persona.is_some()))))
            .collect(),
        by_persona: personas
            .into_iter()
            .map(|(id, of)| (id, series(definition, &of, |it| u8::from(it.channel.is_some()))))
            .collect(),
    }
}

impl Point {
    /// Whether a few answers more or less would change everything.
    pub fn rests_on_few(&self) -> bool {
        self.n.is_some_and(|n| n < SMALL_BASE)
    }

    /// The formula of a kind with the numbers of this point put in; nothing if
    /// some of them are not known.
    pub fn worked(&self, kind: MetricKind) -> Option<Sentence> {
        let definition = metrics::definition(kind);
        let numbers = self.numbers?;
        Some(definition.formula.filled(&|input| numbers.get(definition, input)))
    }
}

impl Series {
    /// The newest point.
    pub fn now(&self) -> Option<&Point> {
        self.points.last()
    }
}

/// A point for each period, from the readings that are about the most.
fn series(
    definition: &Definition<Reading>,
    readings: &[&Reading],
    about_less: fn(&Reading) -> u8,
) -> Series {
    let same_period = |a: &&Reading, b: &&Reading| {
        (a.period_end, a.period_start) == (b.period_end, b.period_start)
    };
    let points = readings.chunk_by(same_period).map(|period| {
        let least = period.iter().map(|it| about_less(it)).min();
        let of_most = period.iter().copied().filter(|it| Some(about_less(it)) == least);
        let parts = if least == Some(0) { 0 } else { of_most.clone().count() };
        Point { parts, ..point(definition, of_most) }
    });
    Series { points: points.collect() }
}

/// What readings of one period amount to.
fn point<'a>(
    definition: &Definition<Reading>,
    readings: impl Iterator<Item = &'a Reading> + Clone,
) -> Point {
    let first = readings.clone().next();
    let numbers = counted(definition, readings.clone());
    let value = numbers.clone().and_then(|numbers| {
        let value = numbers.value(definition)?;
        match definition.scale {
            // The mean of answers lies on their scale, or it is none.
            Some((least, most))
                if definition.unit == Unit::Rating
                    && !(least as f64..=most as f64).contains(&value) =>
            {
                Err(Fault::OffScale { rating: value, least, most })
            }
            _ => Ok(value),
        }
    });
    let number = |input| numbers.as_ref().ok().and_then(|it| it.get(definition, input));
    // What nobody said, but goes without saying, is no number of cases.
    let base = definition.base.filter(|base| {
        let column = definition.inputs.iter().find(|needed| needed.input == *base);
        column.is_some_and(|needed| {
            needed.otherwise.is_none() || readings.clone().all(|it| (needed.read)(it).is_some())
        })
    });
    let said = readings.map(|it| it.n).reduce(|a, b| Some(a?.saturating_add(b?))).flatten();
    let n = base.and_then(number).or(said.map(|n| n as f64));
    let interval = match (&value, definition.interval, definition.formula) {
        (Ok(_), Some(Method::AdjustedWald), _) => {
            let (plus, minus) = (number(Input::Promoters), number(Input::Detractors));
            plus.zip(minus)
                .zip(number(Input::Answers))
                .map(|((plus, minus), all)| interval::of_difference(plus, minus, all))
        }
        (Ok(_), Some(Method::Wilson), Formula::Share(part, whole)) => part
            .value(&number)
            .ok()
            .zip(whole.value(&number).ok())
            .map(|(part, all)| interval::of_share(part, all)),
        _ => None,
    };
    Point {
        start: first.and_then(|it| it.period_start),
        end: first.and_then(|it| it.period_end),
        value,
        n,
        parts: 0,
        interval,
        numbers: numbers.ok(),
    }
}

/// What readings have counted together.
fn counted<'a>(
    definition: &Definition<Reading>,
    readings: impl Iterator<Item = &'a Reading>,
) -> Result<Numbers, Fault> {
    let mut sum: Option<Numbers> = None;
    for reading in readings {
        let numbers = Numbers::of(definition, reading, answers(reading))?;
        sum = Some(match sum {
            None => numbers,
            Some(_) if !definition.adds_up => return Err(Fault::DoesNotAddUp),
            Some(before) => before.and(numbers),
        });
    }
    let nothing = definition.inputs.first().map_or(Input::Total, |needed| needed.input);
    let sum = sum.ok_or(Fault::Missing { input: nothing })?;
    // A part of something endless would be 0, which it is not.
    if sum.0.iter().all(|number| number.is_finite()) { Ok(sum) } else { Err(Fault::TooLarge) }
}

/// The answers that were counted one by one, if any were.
fn answers(reading: &Reading) -> Option<[i64; 11]> {
    let counts = [
        reading.rated_0,
        reading.rated_1,
        reading.rated_2,
        reading.rated_3,
        reading.rated_4,
        reading.rated_5,
        reading.rated_6,
        reading.rated_7,
        reading.rated_8,
        reading.rated_9,
        reading.rated_10,
    ];
    let any = counts.iter().any(Option::is_some);
    any.then(|| counts.map(Option::unwrap_or_default))
}

impl Numbers {
    /// What a record says, if it makes sense.
    pub(super) fn of<R>(
        definition: &Definition<R>,
        record: &R,
        answers: Option<[i64; 11]>,
    ) -> Result<Self, Fault> {
        let answers = answers.filter(|_| definition.scale.is_some());
        if let (Some(answers), Some((least, most))) = (answers, definition.scale) {
            for (rating, &count) in (0..).zip(&answers) {
                if count != 0 && !(least..=most).contains(&rating) {
                    return Err(Fault::OffScale { rating: rating as f64, least, most });
                }
                if count < 0 {
                    let number = count as f64;
                    return Err(Fault::Negative { input: Input::Answers, number });
                }
            }
        }
        let mut numbers = [0.0; MOST];
        for (place, needed) in numbers.iter_mut().zip(definition.inputs) {
            let input = needed.input;
            let said = (needed.read)(record);
            let counted = needed.from_answers.zip(answers).map(|(from, answers)| from(&answers));
            if let (Some(counted), Some(said)) = (counted, said)
                && counted != said
            {
                return Err(Fault::Contradiction { input, counted, said });
            }
            let number = counted.or(said).or(needed.otherwise).ok_or(Fault::Missing { input })?;
            needed.check.holds(input, number)?;
            *place = number;
        }
        Ok(Self(numbers))
    }

    /// The value of a definition's formula.
    pub(super) fn value<R>(&self, definition: &Definition<R>) -> Result<f64, Fault> {
        definition.formula.value(&|input| self.get(definition, input))
    }

    fn get<R>(&self, definition: &Definition<R>, input: Input) -> Option<f64> {
        let place = definition.inputs.iter().position(|needed| needed.input == input)?;
        self.0.get(place).copied()
    }

    /// Both together.
    fn and(mut self, other: Self) -> Self {
        for (number, more) in self.0.iter_mut().zip(other.0) {
            *number += more;
        }
        self
    }
}
