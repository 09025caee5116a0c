//! Records that go to another map of the library.

use model::records::{Lane, Stage, Touchpoint};
use model::{AnyRecord, Id, Map, facts};
use uuid::Uuid;

use crate::clip::{self, Clip};
use crate::draft::Draft;
use crate::error::PlaceFault;
use crate::{Changes, EditError, Place, Target};

/// What taking in records of another map would change: at a place, or each
/// where the same names are (E53). The maps are only looked at.
pub fn receive(
    to: &Map,
    from: &Map,
    targets: &[Target],
    at: Option<Place>,
    first_id: Uuid,
) -> Result<Changes, EditError> {
    let clip = Clip::of(from, targets)?;
    let mut draft = Draft::new(to);
    clip::paste_each(&mut draft, &clip, first_id, |target| {
        at.map_or_else(|| namesake(to, from, target), Ok)
    })?;
    draft.finish()
}

/// Where the same names are: for a card the cell of a lane and a touchpoint, or
/// the span of a stage, else the parking lot; for a touchpoint the stage, else
/// the last one.
fn namesake(to: &Map, from: &Map, target: Target) -> Result<Place, EditError> {
    match from.record(target.record, target.id) {
        Some(AnyRecord::Card(card)) => {
            let lane = lane_like(to, from, card.lane);
            let touchpoint = card.touchpoint.and_then(|it| touchpoint_like(to, from, it));
            let stage = card.stage.and_then(|it| stage_like(to, from, it));
            Ok(match (lane, touchpoint, stage) {
                (Some(lane), Some(touchpoint), _) => Place::Cell { lane, touchpoint, before: None },
                (Some(lane), None, Some(stage)) => Place::Span { lane, stage, before: None },
                (lane, _, _) => {
                    Place::Parking { lane: lane.or_else(|| first_lane(to)), before: None }
                }
            })
        }
        Some(AnyRecord::Touchpoint(touchpoint)) => {
            let stage = stage_like(to, from, touchpoint.stage)
                .or_else(|| facts::stages(to).last().map(|it| it.id))
                .ok_or(EditError::Place { record: target.record, fault: PlaceFault::Unsaid })?;
            Ok(Place::Stage { stage, before: None })
        }
        _ => Ok(Place::Map { before: None }),
    }
}

/// A lane that holds the same sort of thing and is called the same.
fn lane_like(to: &Map, from: &Map, lane: Id<Lane>) -> Option<Id<Lane>> {
    if to.lanes.contains_key(&lane) {
        return Some(lane);
    }
    let lane = from.lanes.get(&lane)?;
    let same = |it: &Lane| it.kind == lane.kind && named(&it.title) == named(&lane.title);
    facts::lanes(to).iter().find(|it| same(it)).map(|it| it.id)
}

fn stage_like(to: &Map, from: &Map, stage: Id<Stage>) -> Option<Id<Stage>> {
    if to.stages.contains_key(&stage) {
        return Some(stage);
    }
    let name = named(&from.stages.get(&stage)?.title);
    let stages = facts::stages(to);
    stages.iter().find(|it| !name.is_empty() && named(&it.title) == name).map(|it| it.id)
}

/// Of several touchpoints of one name, the one in a stage of the same name.
fn touchpoint_like(to: &Map, from: &Map, touchpoint: Id<Touchpoint>) -> Option<Id<Touchpoint>> {
    if to.touchpoints.contains_key(&touchpoint) {
        return Some(touchpoint);
    }
    let touchpoint = from.touchpoints.get(&touchpoint)?;
    let name = named(&touchpoint.title);
    let stage = stage_like(to, from, touchpoint.stage);
    let journey = facts::journey(to);
    let mut same = journey.iter().filter(|it| !name.is_empty() && named(&it.title) == name);
    let first = same.clone().next();
    same.find(|it| Some(it.stage) == stage).or(first).map(|it| it.id)
}

/// The first lane that holds cards.
fn first_lane(map: &Map) -> Option<Id<Lane>> {
    facts::lanes(map).iter().find(|it| !it.kind.is_line()).map(|it| it.id)
}

/// Capitals and spaces around a name make no other name of it.
fn named(name: &str) -> String {
    name.trim().to_lowercase()
}

/// Whether a place says which lane a card lies in.
pub(crate) const fn says_lane(place: Place) -> bool {
    matches!(place, Place::Cell { .. } | Place::Span { .. } | Place::Parking { lane: Some(_), .. })
}
