//! From what was counted to what it amounts to.
//!
//! A [`Metric`] has a kind, a kind has a [`Definition`] (see [`metrics`]), and a
//! definition says which numbers it starts from, what they must be like, and the
//! [`Formula`] that makes one number of them. The formula is data: what is shown
//! to people is what is computed. Whatever makes no sense (nothing to divide by,
//! a rating that is not on the scale, a part greater than the whole) is a
//! [`Fault`] that says so, and never 0 or no number at all.
//!
//! Readings of one period are counted together before anything is divided, so
//! that a channel with few contacts weighs little. In the same way improvements
//! are weighed against each other (see [`scores`]).

mod concerns;
mod fault;
mod formula;
mod input;
mod interval;
pub mod metrics;
mod money;
pub mod said;
pub mod scores;
mod series;

use crate::choice::choice;
use crate::records::{Better, Metric};

pub use concerns::{Concern, concerns};
pub use fault::Fault;
pub use formula::Formula;
pub use input::{Check, Input, Needed};
pub use interval::{Interval, Method};
pub use series::{Measured, Point, Series, measure, measure_all};

/// How a number is computed from the columns of a record of type `R`.
#[derive(Debug)]
pub struct Definition<R: 'static> {
    /// What it starts from.
    pub inputs: &'static [Needed<R>],
    /// What is done with that.
    pub formula: Formula,
    /// What the result is counted in.
    pub unit: Unit,
    /// Which way is better, where that goes without saying.
    pub better: Option<Better>,
    /// The scale of the answers, where it is about answers.
    pub scale: Option<(i64, i64)>,
    /// The input that says how many cases it rests on.
    pub base: Option<Input>,
    /// How far the truth may lie off.
    pub interval: Option<Method>,
    /// Whether readings of several channels can be counted together.
    pub adds_up: bool,
}

choice! {
    /// What a value is counted in.
    pub enum Unit {
        /// Points, such as those of a net promoter score: no per cent.
        Points = "points",
        /// Per cent, from 0 to 100.
        Percent = "percent",
        /// The scale of the answers.
        Rating = "rating",
        /// Seconds.
        Seconds = "seconds",
        /// Money, in the map's currency.
        Money = "money",
        /// Contacts an hour.
        PerHour = "per_hour",
        /// Whatever the metric says.
        Own = "own",
    }
}

choice! {
    /// What a metric tells about: the three sides of a dashboard, and what only
    /// its definition says.
    pub enum MeasureArea {
        /// How customers find it.
        Satisfaction = "satisfaction",
        /// How the work is done.
        Operations = "operations",
        /// What it costs and brings.
        Money = "money",
        /// Whatever the metric says.
        Own = "own",
    }
}

/// How a value stands to a target.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standing {
    /// The target.
    pub target: f64,
    /// The value less the target.
    pub difference: f64,
    /// Whether it is met; nothing if nobody has said which way is better.
    pub met: Option<bool>,
    /// Whether the target lies within the interval, so that the counts do not
    /// settle it.
    pub open: bool,
}

/// How a value stands to the one before.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// The value before.
    pub from: f64,
    /// The value less that.
    pub difference: f64,
    /// Whether it has become better; nothing if it is the same, or nobody has
    /// said which way is better.
    pub better: Option<bool>,
}

/// A base below which a few answers more or less change everything.
pub const SMALL_BASE: f64 = 30.0;

/// Which way is better for a metric: as it says, else as its kind suggests.
pub fn better(metric: &Metric) -> Option<Better> {
    metric.better.or(metrics::definition(metric.kind).better)
}

/// Whether the values of a metric are money: by its kind, or by its unit.
pub fn is_money(metric: &Metric) -> bool {
    match metrics::definition(metric.kind).unit {
        Unit::Money => true,
        Unit::Own => {
            let mut words = metric.unit.split([' ', '\u{a0}', '/']);
            words.any(|word| money::Money::known(word).is_some())
        }
        _ => false,
    }
}

/// Whether a word is the sign or the letters of some money.
pub fn is_currency(word: &str) -> bool {
    money::Money::known(word).is_some()
}

/// How a point stands to the target of its metric; nothing if there is no value
/// or no target.
pub fn against_target(metric: &Metric, point: &Point) -> Option<Standing> {
    let (target, value) = (metric.target?, point.value.as_ref().ok()?);
    let difference = difference(*value, target);
    let met = better(metric).map(|better| match better {
        Better::Higher => difference >= 0.0,
        Better::Lower => difference <= 0.0,
    });
    let open = point.interval.is_some_and(|it| it.low <= target && target <= it.high);
    Some(Standing { target, difference, met, open })
}

/// How the newest value of a series stands to the one before.
pub fn against_last(metric: &Metric, series: &Series) -> Option<Step> {
    let mut newest = series.points.iter().rev();
    let value = *newest.next()?.value.as_ref().ok()?;
    let from = *newest.find_map(|point| point.value.as_ref().ok())?;
    let difference = difference(value, from);
    let better = better(metric).filter(|_| difference != 0.0).map(|better| match better {
        Better::Higher => difference > 0.0,
        Better::Lower => difference < 0.0,
    });
    Some(Step { from, difference, better })
}

/// The first less the second: nothing if only the rounding of the last digits
/// lies between them, so that what meets a target exactly meets it.
fn difference(value: f64, other: f64) -> f64 {
    let difference = value - other;
    let size = value.abs().max(other.abs());
    if difference.abs() <= size * 1e-12 { 0.0 } else { difference }
}
