//! Journeys as they happened, as visits to stations.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::{Case, Log, Matching};

/// Interactions at the same place that lie no further apart are one visit: the
/// half hour after which web analytics begins a new session.
pub const SAME_VISIT: SignedDuration = SignedDuration::from_mins(30);

/// Where interactions happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Station {
    /// A touchpoint of the map.
    Touchpoint(Uuid),
    /// What the map does not have: an activity of the log.
    Activity(u32),
}

/// Which interactions are looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Scope {
    /// Those that belong to touchpoints; the others as if they had not been.
    #[default]
    OnMap,
    /// All of them.
    All,
}

/// A customer at a place, through one channel and with the same people at the
/// company, until they go elsewhere or do nothing for half an hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Visit {
    /// Where.
    pub station: Station,
    /// Through which channel, if that is known.
    pub channel: Option<u32>,
    /// Who took part, if that is known.
    pub hand: Option<u32>,
    /// When it began.
    pub from: Timestamp,
    /// When it was over.
    pub until: Timestamp,
    /// How many interactions it consists of.
    pub interactions: usize,
}

/// A journey as it happened.
#[derive(Clone, Debug, PartialEq)]
pub struct Journey {
    /// Which case of the log it is.
    pub case: usize,
    /// Where the customer was, in order; at least one.
    pub visits: Vec<Visit>,
}

/// The journeys of a log; cases in which nothing is looked at are none.
pub fn journeys(log: &Log, matching: &Matching, scope: Scope) -> Vec<Journey> {
    (0..log.cases.len()).filter_map(|case| journey(log, matching, scope, case)).collect()
}

/// The journey of one case; nothing if there is no such case, or if nothing of it
/// is looked at.
pub fn journey(log: &Log, matching: &Matching, scope: Scope, case: usize) -> Option<Journey> {
    let visits = visits(log.cases.get(case)?, matching, scope);
    (!visits.is_empty()).then_some(Journey { case, visits })
}

/// What a case is as visits.
fn visits(case: &Case, matching: &Matching, scope: Scope) -> Vec<Visit> {
    let mut visits: Vec<Visit> = Vec::new();
    for it in &case.interactions {
        let station = match (matching.at(it.activity).touchpoint(), scope) {
            (Some(touchpoint), _) => Station::Touchpoint(touchpoint),
            (None, Scope::All) => Station::Activity(it.activity),
            (None, Scope::OnMap) => continue,
        };
        if let Some(last) = visits.last_mut()
            && last.goes_on(station, it.channel, it.hand)
            && it.from.duration_since(last.until) <= SAME_VISIT
        {
            last.until = last.until.max(it.until);
            last.channel = last.channel.or(it.channel);
            last.hand = last.hand.or(it.hand);
            last.interactions += 1;
            continue;
        }
        let (channel, hand, from, until) = (it.channel, it.hand, it.from, it.until.max(it.from));
        visits.push(Visit { station, channel, hand, from, until, interactions: 1 });
    }
    visits
}

impl Visit {
    /// Whether the same visit can go on there. What is not known is no change.
    fn goes_on(&self, station: Station, channel: Option<u32>, hand: Option<u32>) -> bool {
        self.station == station && !differs(self.channel, channel) && !differs(self.hand, hand)
    }

    /// How long it took, in seconds.
    pub fn seconds(&self) -> i64 {
        self.until.duration_since(self.from).as_secs()
    }

    /// How long nothing happened between this and a later one, in seconds. What
    /// overlaps leaves no wait.
    pub fn wait_until(&self, next: &Self) -> i64 {
        next.from.duration_since(self.until).as_secs().max(0)
    }

    /// Whether the next follows so soon that it would be the same visit, were
    /// channel and people the same.
    pub(crate) fn is_within_a_visit_of(&self, next: &Self) -> bool {
        next.from.duration_since(self.until) <= SAME_VISIT
    }

    /// Whether the channel is another one than at the next.
    pub fn switches_to(&self, next: &Self) -> bool {
        differs(self.channel, next.channel)
    }

    /// Whether somebody else takes part in the next.
    pub fn passes_to(&self, next: &Self) -> bool {
        differs(self.hand, next.hand)
    }
}

impl Journey {
    /// From the beginning of the first visit to the end of all, in seconds.
    pub fn seconds(&self) -> i64 {
        let from = self.visits.iter().map(|it| it.from).min();
        let until = self.visits.iter().map(|it| it.until).max();
        from.zip(until).map_or(0, |(from, until)| until.duration_since(from).as_secs())
    }

    /// How long nothing happened in all, in seconds.
    pub fn waits(&self) -> i64 {
        self.visits.windows(2).map(|pair| pair[0].wait_until(&pair[1])).sum()
    }

    /// The stations in order, each once until another one comes.
    pub fn stations(&self) -> Vec<Station> {
        let mut stations: Vec<Station> = self.visits.iter().map(|it| it.station).collect();
        stations.dedup();
        stations
    }
}

/// Whether two are known and not the same.
fn differs(one: Option<u32>, other: Option<u32>) -> bool {
    matches!((one, other), (Some(one), Some(other)) if one != other)
}
