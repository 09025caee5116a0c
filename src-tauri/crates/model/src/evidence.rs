//! How all that a map says is known: one list of everything that can be backed.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use crate::records::{CardKind, Evidence, EvidenceKind, Stage, Touchpoint};
use crate::{Id, Map, RecordKind, facts};

/// Something that a map says, and how it is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Backing {
    /// What sort of thing it is.
    pub record: RecordKind,
    /// Which.
    pub id: Uuid,
    /// The stages that it lies in, in order; none if it is about all of the
    /// map, or lies beside the grid.
    pub stages: Vec<Uuid>,
    /// How it is known.
    pub evidence: Evidence,
    /// What sort of source that is; nothing if nobody has said.
    pub kind: Option<EvidenceKind>,
    /// Where that comes from.
    pub source: String,
    /// Of when it is.
    #[ts(type = "string | null")]
    pub date: Option<Date>,
    /// How many people or cases it rests on.
    pub n: Option<i64>,
    /// Whether more than an assumption backs it that is not disputed.
    pub is_backed: bool,
    /// Whether its source is more than a year old. Channels and teams are other
    /// ones after a year: what was true then has to be asked again.
    pub is_stale: bool,
}

/// All that a map says, along the journey, and what is about all of it at the
/// end; with what is stale that day.
pub fn register(map: &Map, today: Date) -> Vec<Backing> {
    let register = Register::of(map, today);
    let mut things = Vec::new();
    let mut add = |place: Option<usize>, thing: Backing| {
        things.push((place.unwrap_or(usize::MAX), thing));
    };
    macro_rules! backing {
        ($kind:expr, $it:expr, $stages:expr) => {
            Backing {
                record: $kind,
                id: $it.id.uuid(),
                stages: $stages,
                evidence: $it.evidence,
                kind: $it.evidence_kind,
                source: $it.evidence_source.clone(),
                date: $it.evidence_date,
                n: $it.evidence_n,
                is_backed: is_backed($it.evidence),
                is_stale: $it.evidence_date.is_some_and(|date| date < register.fresh_from),
            }
        };
    }
    for it in map.touchpoints.values() {
        let stages = vec![it.stage.uuid()];
        add(register.place(it.id), backing!(RecordKind::Touchpoint, it, stages));
    }
    for it in map.emotions.values() {
        let stages = register.stages(&[it.touchpoint]);
        add(register.place(it.touchpoint), backing!(RecordKind::Emotion, it, stages));
    }
    // A heading claims nothing by itself.
    for it in map.cards.values().filter(|card| card.kind != CardKind::Heading) {
        let (place, stages) = match (it.touchpoint, it.stage) {
            (Some(from), _) => {
                (register.place(from), register.stages(&register.columns(from, it.until)))
            }
            (None, Some(stage)) => (register.begins(stage), vec![stage.uuid()]),
            (None, None) => (None, Vec::new()),
        };
        add(place, backing!(RecordKind::Card, it, stages));
    }
    for it in map.hand_offs.values() {
        let stages = register.stages(&[it.to_touchpoint]);
        add(register.place(it.to_touchpoint), backing!(RecordKind::HandOff, it, stages));
    }
    for it in map.inconsistencies.values() {
        let stages = it.touchpoint.map_or_else(Vec::new, |at| register.stages(&[at]));
        let place = it.touchpoint.and_then(|at| register.place(at));
        add(place, backing!(RecordKind::Inconsistency, it, stages));
    }
    for it in map.metrics.values() {
        let hand_off = it.hand_off.and_then(|id| map.hand_offs.get(&id));
        let touchpoint = it.touchpoint.or(hand_off.map(|it| it.to_touchpoint));
        let (place, stages) = match (touchpoint, it.stage) {
            (Some(at), _) => (register.place(at), register.stages(&[at])),
            (None, Some(stage)) => (register.begins(stage), vec![stage.uuid()]),
            (None, None) => (None, Vec::new()),
        };
        add(place, backing!(RecordKind::Metric, it, stages));
    }
    things.sort_by_key(|(place, thing)| (*place, order(thing.record), thing.id));
    things.into_iter().map(|(_, thing)| thing).collect()
}

/// Whether more than an assumption backs something, and nobody disputes it.
pub const fn is_backed(evidence: Evidence) -> bool {
    matches!(evidence, Evidence::Anecdote | Evidence::Research | Evidence::Data)
}

/// What comes first where several things stand in one place.
const fn order(record: RecordKind) -> usize {
    match record {
        RecordKind::Touchpoint => 0,
        RecordKind::HandOff => 1,
        RecordKind::Emotion => 2,
        RecordKind::Card => 3,
        _ => 4,
    }
}

/// A map as the list is made of it.
struct Register {
    /// The touchpoints in the order of the journey, each with its stage.
    journey: Vec<(Id<Touchpoint>, Id<Stage>)>,
    places: BTreeMap<Id<Touchpoint>, usize>,
    /// A source of a day before is stale.
    fresh_from: Date,
}

impl Register {
    fn of(map: &Map, today: Date) -> Self {
        let journey: Vec<_> = facts::journey(map).iter().map(|it| (it.id, it.stage)).collect();
        let places = journey.iter().enumerate().map(|(place, it)| (it.0, place)).collect();
        // There is a day a year before all but the first ones of the calendar.
        let fresh_from = today.checked_sub(1.year()).unwrap_or(Date::MIN);
        Self { journey, places, fresh_from }
    }

    fn place(&self, touchpoint: Id<Touchpoint>) -> Option<usize> {
        self.places.get(&touchpoint).copied()
    }

    fn begins(&self, stage: Id<Stage>) -> Option<usize> {
        self.journey.iter().position(|(_, of)| *of == stage)
    }

    /// The touchpoints from one to another.
    fn columns(&self, from: Id<Touchpoint>, until: Option<Id<Touchpoint>>) -> Vec<Id<Touchpoint>> {
        let until = until.unwrap_or(from);
        match (self.place(from), self.place(until)) {
            (Some(first), Some(last)) if first <= last => {
                self.journey[first..=last].iter().map(|(id, _)| *id).collect()
            }
            _ => vec![from],
        }
    }

    /// The stages of some touchpoints, each once.
    fn stages(&self, touchpoints: &[Id<Touchpoint>]) -> Vec<Uuid> {
        let mut seen = BTreeSet::new();
        touchpoints
            .iter()
            .filter_map(|it| self.place(*it))
            .map(|place| self.journey[place].1.uuid())
            .filter(|stage| seen.insert(*stage))
            .collect()
    }
}
