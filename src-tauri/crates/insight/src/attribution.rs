//! Which channels, or which origins, have a share in customers reaching a goal.
//!
//! None of these rules shows what caused what: each only divides the goals that
//! were reached among the channels that customers had used, in another way. They
//! are told side by side so that nobody takes one for the truth.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::visits::SAME_VISIT;
use crate::{Journey, Log, Station, Visit};

/// After so many seconds a touch weighs half: seven days, as is usual.
const HALF_LIFE: f64 = 7.0 * 24.0 * 60.0 * 60.0;
/// How much the first and the last touch weigh each, by position.
const ENDS: f64 = 0.4;

/// To what goals are ascribed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum AscribeTo {
    /// The channels that customers used on their way.
    Channels,
    /// What is known of the case as a whole, by its place among the traits.
    Trait(usize),
}

/// Which channels, or which origins, have a share in customers reaching a goal.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Attribution {
    /// How many journeys reached the goal.
    pub reached: usize,
    /// Of how many.
    pub of: usize,
    /// The shares, the greatest last touch first.
    pub credits: Vec<Credit>,
}

/// The share of one channel or origin. The credits of all add up to the journeys
/// that reached the goal, by each rule.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Credit {
    /// Its name in the log; nothing where it is not known.
    pub name: Option<String>,
    /// In how many journeys it took part at all.
    pub journeys: usize,
    /// In how many it did on the way to the goal.
    pub reached: usize,
    /// All for the first touch.
    pub first: f64,
    /// All for the last touch, which may be the goal itself.
    pub last: f64,
    /// As much for each touch.
    pub linear: f64,
    /// 40 % for the first, 40 % for the last, the rest for all between; half
    /// each where there are two.
    pub position: f64,
    /// Half as much for each seven days before the goal.
    pub decay: f64,
}

/// A stay in one channel.
struct Touch {
    name: Option<u32>,
    until: Timestamp,
}

/// Ascribes reaching any of the stations of a goal.
///
/// A touch is a stay in one channel up to and including the first visit at the
/// goal; half an hour of nothing ends it.
pub fn attribution(
    log: &Log,
    journeys: &[Journey],
    goal: &[Station],
    to: AscribeTo,
) -> Attribution {
    let goal: BTreeSet<Station> = goal.iter().copied().collect();
    let mut credits: BTreeMap<Option<u32>, Credit> = BTreeMap::new();
    let mut reached = 0;
    for journey in journeys {
        let end = journey.visits.iter().position(|visit| goal.contains(&visit.station));
        let seen = touches(log, journey, &journey.visits, to);
        for name in seen.iter().map(|touch| touch.name).collect::<BTreeSet<_>>() {
            credits.entry(name).or_default().journeys += 1;
        }
        let Some(end) = end else { continue };
        reached += 1;
        let way = &journey.visits[..=end];
        let touches = touches(log, journey, way, to);
        for name in touches.iter().map(|touch| touch.name).collect::<BTreeSet<_>>() {
            credits.entry(name).or_default().reached += 1;
        }
        let at = journey.visits[end].from;
        let weights: Vec<f64> = touches.iter().map(|touch| decayed(touch.until, at)).collect();
        let total: f64 = weights.iter().sum();
        let count = touches.len();
        for (index, touch) in touches.iter().enumerate() {
            let credit = credits.entry(touch.name).or_default();
            let (is_first, is_last) = (index == 0, index + 1 == count);
            credit.first += f64::from(u8::from(is_first));
            credit.last += f64::from(u8::from(is_last));
            credit.linear += 1.0 / count as f64;
            credit.position += position(is_first, is_last, count);
            credit.decay += weights[index] / total;
        }
    }
    let named = |place: u32| match to {
        AscribeTo::Channels => log.channels.name(place),
        AscribeTo::Trait(index) => log.traits.get(index).map_or("", |it| it.values.name(place)),
    };
    let mut credits: Vec<Credit> = credits
        .into_iter()
        .map(|(name, credit)| Credit { name: name.map(|it| named(it).to_owned()), ..credit })
        .collect();
    credits.sort_by(|a, b| {
        b.last
            .total_cmp(&a.last)
            .then_with(|| (Reverse(a.journeys), &a.name).cmp(&(Reverse(b.journeys), &b.name)))
    });
    Attribution { reached, of: journeys.len(), credits }
}

fn touches(log: &Log, journey: &Journey, way: &[Visit], to: AscribeTo) -> Vec<Touch> {
    let Some(last) = way.last() else { return Vec::new() };
    if let AscribeTo::Trait(index) = to {
        let known = log.cases.get(journey.case).and_then(|case| case.traits.get(index).copied());
        return vec![Touch { name: known.flatten(), until: last.until }];
    }
    let mut touches: Vec<Touch> = Vec::new();
    for visit in way {
        match touches.last_mut() {
            Some(touch)
                if touch.name == visit.channel
                    && visit.from.duration_since(touch.until) <= SAME_VISIT =>
            {
                touch.until = touch.until.max(visit.until);
            }
            _ => touches.push(Touch { name: visit.channel, until: visit.until }),
        }
    }
    touches
}

/// How much a touch weighs that ended so long before.
fn decayed(until: Timestamp, at: Timestamp) -> f64 {
    let before = at.duration_since(until).as_secs_f64().max(0.0);
    // What lies years back would weigh nothing at all, and its sum be no number.
    (-before / HALF_LIFE).exp2().max(f64::MIN_POSITIVE)
}

fn position(is_first: bool, is_last: bool, count: usize) -> f64 {
    match count {
        1 => 1.0,
        2 => 0.5,
        _ if is_first || is_last => ENDS,
        _ => (1.0 - 2.0 * ENDS) / (count - 2) as f64,
    }
}

impl Default for Credit {
    fn default() -> Self {
        Self {
            name: None,
            journeys: 0,
            reached: 0,
            first: 0.0,
            last: 0.0,
            linear: 0.0,
            position: 0.0,
            decay: 0.0,
        }
    }
}
