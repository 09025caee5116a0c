//! Cards that cover several touchpoints.
//!
//! A card's ends are two touchpoints. Whatever happens to the journey, the card
//! stays over what is left of the moments that it is about.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use model::records::{Card, Touchpoint};
use model::{AnyRecord, Field, Id, Map, RecordKind, Value, facts};
use uuid::Uuid;

use crate::draft::Draft;
use crate::siblings::{Group, make_room};
use crate::{EditError, Place, heading, stack};

/// E36: lets cards cover the touchpoints from one to another.
pub(crate) fn span(
    draft: &mut Draft,
    cards: &[Id<Card>],
    from: Id<Touchpoint>,
    until: Id<Touchpoint>,
) -> Result<(), EditError> {
    if cards.is_empty() {
        return Err(EditError::Empty);
    }
    for end in [from, until] {
        draft.record(RecordKind::Touchpoint, end.uuid())?;
    }
    let (first, last) =
        if facts::is_before(draft.map(), until, from) { (until, from) } else { (from, until) };
    let named: Vec<Uuid> = cards.iter().map(|card| card.uuid()).collect();
    for &card in &named {
        draft.record(RecordKind::Card, card)?;
    }
    // E60: a stack covers them as one, and who goes without its top leaves it.
    for card in stack::whole(draft.map(), RecordKind::Card, &named) {
        let above = draft.map().cards.get(&Id::new(card)).and_then(|it| it.under);
        if named.contains(&card) && above.is_some_and(|top| !named.contains(&top.uuid())) {
            draft.patch(RecordKind::Card, card, [("under", Value::Null)])?;
        }
        heading::leave(draft, Id::new(card))?;
        cover(draft, Id::new(card), first, last)?;
        heading::gather(draft, card)?;
    }
    Ok(())
}

/// E37: the column that says where a card ends that goes to a place; none for
/// what covers one touchpoint at the most.
pub(crate) fn end_at(map: &Map, record: &AnyRecord, to: Place) -> Option<(&'static str, Value)> {
    let AnyRecord::Card(card) = record else { return None };
    // What stands under a heading covers what that one does.
    if matches!(to, Place::Heading { .. }) {
        return None;
    }
    card.until?;
    let end = match to {
        // E68: who leaves a heading covers what that one did no longer.
        Place::Cell { touchpoint, .. } if card.heading.is_none() => as_long(map, card, touchpoint),
        _ => None,
    };
    Some(("until", end.to_value()))
}

/// E38: cards that are copied along with touchpoints cover those of theirs that
/// are.
pub(crate) fn within(
    map: &Map,
    taken: &mut BTreeMap<(RecordKind, Uuid), AnyRecord>,
) -> Result<(), EditError> {
    let is_taken = |id: &Id<Touchpoint>| taken.contains_key(&(RecordKind::Touchpoint, id.uuid()));
    let mut ends = Vec::new();
    for record in taken.values() {
        let AnyRecord::Card(card) = record else { continue };
        if card.until.is_some() && card.touchpoint.as_ref().is_some_and(is_taken) {
            let last = facts::covered(map, card).into_iter().rfind(is_taken);
            ends.push((card.id.uuid(), last.filter(|last| Some(*last) != card.touchpoint)));
        }
    }
    for (id, end) in ends {
        if let Some(record) = taken.get_mut(&(RecordKind::Card, id)) {
            record.set("until", &end.to_value())?;
        }
    }
    Ok(())
}

/// E38: cards let go of those of their touchpoints that will be removed, unless
/// that is all of them.
pub(crate) fn shrink(
    draft: &mut Draft,
    doomed: &BTreeMap<RecordKind, BTreeSet<Uuid>>,
) -> Result<(), EditError> {
    let is_doomed = |kind, id| doomed.get(&kind).is_some_and(|ids| ids.contains(&id));
    for card in spanning(draft.map()) {
        let touchpoints = &draft.map().touchpoints;
        let left: Vec<Id<Touchpoint>> = facts::covered(draft.map(), &card)
            .into_iter()
            .filter(|id| {
                let stage = touchpoints.get(id).map(|it| it.stage.uuid());
                !is_doomed(RecordKind::Touchpoint, id.uuid())
                    && !stage.is_some_and(|stage| is_doomed(RecordKind::Stage, stage))
            })
            .collect();
        if let (Some(first), Some(last)) = (left.first(), left.last()) {
            cover(draft, card.id, *first, *last)?;
        }
    }
    Ok(())
}

/// E38: cards that begin or end at touchpoints that are merged into another do
/// so there.
pub(crate) fn hand_over(
    draft: &mut Draft,
    into: Id<Touchpoint>,
    merged: &[Uuid],
) -> Result<(), EditError> {
    let now = |id: Id<Touchpoint>| if merged.contains(&id.uuid()) { into } else { id };
    for card in spanning(draft.map()) {
        let (Some(from), Some(until)) = (card.touchpoint, card.until) else { continue };
        let (from, until) = (now(from), now(until));
        if (Some(from), Some(until)) != (card.touchpoint, card.until) {
            let ends = if facts::is_before(draft.map(), until, from) {
                (until, from)
            } else {
                (from, until)
            };
            cover(draft, card.id, ends.0, ends.1)?;
        }
    }
    Ok(())
}

/// E39: sets right the ends of cards that a command has left the other way
/// round.
pub(crate) fn settle(draft: &mut Draft) -> Result<(), EditError> {
    let touched = |kind| draft.changes().iter().any(move |change| change.record == kind);
    let journey = touched(RecordKind::Stage) || touched(RecordKind::Touchpoint);
    let changed: BTreeSet<Uuid> = draft
        .changes()
        .iter()
        .filter(|change| change.record == RecordKind::Card)
        .map(|change| change.id)
        .collect();
    let cards: Vec<Arc<Card>> = if journey {
        spanning(draft.map())
    } else {
        let card = |id| draft.map().cards.get(&Id::new(id)).map(Arc::clone);
        changed.into_iter().filter_map(card).filter(|card| card.until.is_some()).collect()
    };
    for card in cards {
        let Some(until) = card.until else { continue };
        let Some(from) = card.touchpoint else {
            draft.patch(RecordKind::Card, card.id.uuid(), [("until", Value::Null)])?;
            continue;
        };
        if from == until {
            cover(draft, card.id, from, until)?;
        } else if facts::is_before(draft.map(), until, from) {
            cover(draft, card.id, until, from)?;
        }
    }
    Ok(())
}

/// Puts a card over the touchpoints from one to a later one, or to itself. What
/// begins elsewhere than before comes last in its cell.
fn cover(
    draft: &mut Draft,
    card: Id<Card>,
    first: Id<Touchpoint>,
    last: Id<Touchpoint>,
) -> Result<(), EditError> {
    let id = card.uuid();
    let Some(card) = draft.map().cards.get(&card).map(Arc::clone) else { return Ok(()) };
    // What stands under a heading has its place among those that do.
    if card.touchpoint != Some(first) && card.heading.is_none() {
        let group = Group::Cell(card.lane.uuid(), first.uuid());
        for key in make_room(draft, group, None, &[id], 1)? {
            draft.patch(RecordKind::Card, id, [("position", key.to_value())])?;
        }
    }
    let until = (first != last).then_some(last);
    draft.patch(
        RecordKind::Card,
        id,
        [
            ("touchpoint", Some(first).to_value()),
            ("stage", Value::Null),
            ("until", until.to_value()),
        ],
    )
}

/// Where a card ends that begins at another touchpoint and is as long as
/// before, as far as the journey goes; none where nothing is left of it.
fn as_long(map: &Map, card: &Card, from: Id<Touchpoint>) -> Option<Id<Touchpoint>> {
    let length = facts::covered(map, card).len();
    let journey = facts::journey(map);
    let rest: Vec<_> = journey.iter().skip_while(|it| it.id != from).take(length).collect();
    rest.last().map(|it| it.id).filter(|last| *last != from)
}

fn spanning(map: &Map) -> Vec<Arc<Card>> {
    map.cards.values().filter(|card| card.until.is_some()).map(Arc::clone).collect()
}
