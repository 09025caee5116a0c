//! `journey measures`.

use desk::title_of_metric;
use model::measures::said::{self, Counted};
use model::measures::{MeasureArea, Measured, Point, Unit, against_target, measure_all, metrics};
use model::records::{Metric, MetricKind};
use model::{Date, facts};
use serde::Serialize;
use words::{Explain as _, Sentence, sentence};

use crate::arguments::Measures;
use crate::convert::read_map;
use crate::failure::Failure;
use crate::speech::{self, answer};

/// A metric as others read it.
#[derive(Serialize)]
struct Told {
    id: String,
    title: String,
    kind: MetricKind,
    area: MeasureArea,
    unit: Unit,
    value: Option<f64>,
    reason: Option<String>,
    n: Option<f64>,
    /// Where the truth lies in nineteen samples of twenty.
    interval: Option<[f64; 2]>,
    formula: String,
    worked: Option<String>,
    start: Option<Date>,
    end: Option<Date>,
    target: Option<f64>,
    points: Vec<ToldPoint>,
}

/// The value of a period.
#[derive(Serialize)]
struct ToldPoint {
    start: Option<Date>,
    end: Option<Date>,
    value: Option<f64>,
}

/// Says what all metrics of a map amount to.
pub fn measures(asked: &Measures) -> Result<(), Failure> {
    let map = read_map(&asked.file)?.map;
    let metrics = facts::metrics(&map);
    let all = measure_all(&map);
    let pairs = || metrics.iter().zip(&all);
    if asked.json {
        let told: Vec<Told> = pairs().map(|(metric, measured)| told(metric, measured)).collect();
        return answer(&serde_json::to_string_pretty(&told).unwrap_or_default());
    }
    for (metric, measured) in pairs() {
        let counted = Counted::of(metric, &map.info.currency);
        let title = title_of_metric(metric, &speech::words());
        let now = measured.overall.now();
        let what = now.map_or_else(
            || sentence!("cli-measure-nothing"),
            |point| in_words(metric, point, counted),
        );
        answer(&speech::say(&sentence!("cli-measure", title = title, what = what)))?;
        let value = now.and_then(|point| Some((point, *point.value.as_ref().ok()?)));
        if let Some((point, value)) = value
            && let Some(formula) = point.worked(metric.kind)
        {
            let value = counted.value(value);
            let line = sentence!("cli-measure-formula", formula = formula, value = value);
            answer(&format!("    {}", speech::say(&line)))?;
        }
    }
    answer(&speech::say(&sentence!("cli-measures", count = metrics.len())))
}

fn in_words(metric: &Metric, point: &Point, counted: Counted<'_>) -> Sentence {
    let period = said::period(point.start, point.end);
    let value = match &point.value {
        Ok(value) => counted.value(*value),
        Err(fault) => {
            return sentence!("cli-measure-reason", period = period, reason = fault.message());
        }
    };
    let mut line = sentence!("cli-measure-value", value = value, period = period);
    let mut add = |detail: Sentence| {
        line = sentence!("cli-measure-detail", value = line.clone(), detail = detail);
    };
    if let Some(n) = point.n {
        add(said::base(n));
    }
    if let Some(interval) = &point.interval {
        add(counted.interval(interval));
    }
    if let Some(standing) = against_target(metric, point) {
        let (target, by) =
            (counted.value(standing.target), counted.difference(standing.difference));
        add(sentence!("cli-measure-target", target = target, difference = by));
    }
    line
}

fn told(metric: &Metric, measured: &Measured) -> Told {
    let definition = metrics::definition(metric.kind);
    let now = measured.overall.now();
    let value = now.map(|point| &point.value);
    let number = |value: &Result<f64, _>| value.as_ref().ok().copied();
    Told {
        id: metric.id.to_string(),
        title: title_of_metric(metric, &speech::words()),
        kind: metric.kind,
        area: metrics::area(metric.kind),
        unit: definition.unit,
        value: value.and_then(number),
        reason: match value {
            None => Some(speech::say(&sentence!("concern-no-readings"))),
            Some(value) => value.as_ref().err().map(|fault| speech::say(&fault.message())),
        },
        n: now.and_then(|point| point.n),
        interval: now.and_then(|point| point.interval).map(|it| [it.low, it.high]),
        formula: speech::say(&definition.formula.sentence()),
        worked: now.and_then(|point| point.worked(metric.kind)).map(|it| speech::say(&it)),
        start: now.and_then(|point| point.start),
        end: now.and_then(|point| point.end),
        target: metric.target,
        points: measured
            .overall
            .points
            .iter()
            .map(|it| ToldPoint { start: it.start, end: it.end, value: number(&it.value) })
            .collect(),
    }
}
