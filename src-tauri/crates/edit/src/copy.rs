//! Making copies with all that belongs to them.

use std::collections::{BTreeMap, BTreeSet};

use model::{AnyRecord, Field, Id, IdSequence, Map, RecordKind, Value};
use uuid::Uuid;

use crate::draft::Draft;
use crate::error::Unfit;
use crate::siblings::{self, Group};
use crate::{EditError, Place, Target, heading, span, stack};

/// E17: the columns by which a record belongs to another, and so is copied
/// along with it.
const BELONGS: &[(RecordKind, &str)] = &[
    (RecordKind::Touchpoint, "stage"),
    (RecordKind::TouchpointChannel, "touchpoint"),
    (RecordKind::LogName, "touchpoint"),
    (RecordKind::PersonaChannel, "persona"),
    (RecordKind::Card, "lane"),
    (RecordKind::Card, "touchpoint"),
    (RecordKind::Card, "stage"),
    (RecordKind::Card, "under"),
    (RecordKind::Card, "heading"),
    (RecordKind::Emotion, "persona"),
    (RecordKind::Emotion, "touchpoint"),
    (RecordKind::Answer, "opportunity"),
    (RecordKind::Claim, "touchpoint"),
    (RecordKind::Claim, "hand_off"),
    (RecordKind::Claim, "card"),
    (RecordKind::Claim, "metric"),
    (RecordKind::Claim, "action"),
    (RecordKind::Claim, "question"),
    (RecordKind::CardTag, "card"),
    (RecordKind::ViewFilter, "view"),
    (RecordKind::Metric, "stage"),
    (RecordKind::Metric, "touchpoint"),
    (RecordKind::Metric, "hand_off"),
    (RecordKind::Reading, "metric"),
    (RecordKind::ActionSubject, "action"),
    (RecordKind::Pilot, "action"),
    (RecordKind::Estimate, "card"),
    (RecordKind::Replacement, "touchpoint"),
    (RecordKind::Inconsistency, "touchpoint"),
];

/// What each record that was copied is called as a copy.
pub(crate) type NewNames = BTreeMap<(RecordKind, Uuid), Uuid>;

/// The records, those that belong to them, and hand-offs that both begin and
/// end among them; parents first.
pub(crate) fn with_belongings(map: &Map, targets: &[Target]) -> Result<Vec<AnyRecord>, EditError> {
    let mut taken: BTreeMap<(RecordKind, Uuid), AnyRecord> = BTreeMap::new();
    let mut frontier = BTreeSet::new();
    for target in targets {
        let record = map
            .record(target.record, target.id)
            .ok_or(EditError::Missing { record: target.record, id: target.id })?;
        if taken.insert((target.record, target.id), record).is_none() {
            frontier.insert((target.record, target.id));
        }
    }
    while !frontier.is_empty() {
        let owners = std::mem::take(&mut frontier);
        for &(kind, column) in BELONGS {
            let Some(target) = kind.column(column).and_then(|column| column.target) else {
                continue;
            };
            if !owners.iter().any(|(owner, _)| *owner == target) {
                continue;
            }
            for record in map.records(kind) {
                let belongs = reference(&record, column)
                    .is_some_and(|owner| owners.contains(&(target, owner)));
                if belongs && taken.insert((kind, record.uuid()), record.clone()).is_none() {
                    frontier.insert((kind, record.uuid()));
                }
            }
        }
        if owners.iter().any(|(owner, _)| *owner == RecordKind::Touchpoint) {
            for hand_off in map.hand_offs.values() {
                let inside = |id: Uuid| taken.contains_key(&(RecordKind::Touchpoint, id));
                if inside(hand_off.from_touchpoint.uuid()) && inside(hand_off.to_touchpoint.uuid())
                {
                    let record = AnyRecord::HandOff(std::sync::Arc::clone(hand_off));
                    let key = (RecordKind::HandOff, record.uuid());
                    if taken.insert(key, record).is_none() {
                        frontier.insert(key);
                    }
                }
            }
        }
    }
    span::within(map, &mut taken)?;
    Ok(taken.into_values().collect())
}

/// The records under new ids, with what they refer to among themselves renamed
/// alike.
pub(crate) fn renamed(
    records: &[AnyRecord],
    ids: &mut IdSequence,
) -> Result<(Vec<AnyRecord>, NewNames), EditError> {
    let names: BTreeMap<(RecordKind, Uuid), Uuid> =
        records.iter().map(|record| ((record.kind(), record.uuid()), ids.next_uuid())).collect();
    let mut copies = Vec::with_capacity(records.len());
    for record in records {
        let kind = record.kind();
        let id = names.get(&(kind, record.uuid())).copied().unwrap_or_default();
        let mut copy = AnyRecord::blank(kind, id);
        for column in kind.columns() {
            let Some(mut value) = record.get(column.name) else { continue };
            if let (Some(target), Some(old)) = (column.target, reference(record, column.name))
                && let Some(new) = names.get(&(target, old))
            {
                value = Value::Text(new.to_string());
            }
            copy.set(column.name, &value)?;
        }
        // E60: a copy without the card above it is in no stack.
        if let Some(above) = reference(record, "under")
            && !names.contains_key(&(RecordKind::Card, above))
        {
            copy.set("under", &Value::Null)?;
        }
        copies.push(copy);
    }
    Ok((copies, names))
}

/// Makes copies of the records and puts them somewhere, or behind each
/// original. What the copies are called, in the order of the originals.
pub(crate) fn copy(
    draft: &mut Draft,
    kind: RecordKind,
    ids: &[Uuid],
    to: Option<Place>,
    new: &mut IdSequence,
) -> Result<Vec<Uuid>, EditError> {
    if ids.is_empty() {
        return Err(EditError::Empty);
    }
    let ids = &stack::standing(draft.map(), kind, ids);
    let targets: Vec<Target> = ids.iter().map(|&id| Target { record: kind, id }).collect();
    for &id in ids {
        let record = draft.record(kind, id)?;
        if matches!(siblings::group_of(&record), None | Some(Group::Of(..))) {
            return Err(EditError::Unfit { record: kind, fault: Unfit::Belongs });
        }
    }
    let originals = with_belongings(draft.map(), &targets)?;
    let (copies, names) = renamed(&originals, new)?;
    for copy in copies {
        draft.insert(copy)?;
    }
    let new_ids: Vec<Uuid> = ids.iter().filter_map(|&id| names.get(&(kind, id)).copied()).collect();
    match to {
        Some(place) => {
            let spot = siblings::spot(draft.map(), kind, place)?;
            let keys =
                siblings::make_room(draft, spot.group, spot.before, &new_ids, new_ids.len())?;
            for (&id, key) in new_ids.iter().zip(keys) {
                let end = span::end_at(draft.map(), &draft.record(kind, id)?, place);
                let columns = spot.columns.iter().cloned().chain(end);
                draft.patch(kind, id, columns.chain([("position", key.to_value())]))?;
                stack::gather(draft, kind, id)?;
                heading::gather(draft, id)?;
            }
        }
        None => {
            for (&original, &copy) in ids.iter().zip(&new_ids) {
                let record = draft.record(kind, original)?;
                let Some(group) = siblings::group_of(&record) else { continue };
                let before = stack::top_of(draft.map(), kind, original);
                let order = siblings::in_group(draft.map(), group);
                let next = order
                    .iter()
                    .map(|(_, id)| *id)
                    .skip_while(|id| *id != before)
                    .skip(1)
                    .find(|id| *id != copy && stack::top_of(draft.map(), kind, *id) == *id);
                let keys = siblings::make_room(draft, group, next, &[copy], 1)?;
                for key in keys {
                    draft.patch(kind, copy, [("position", key.to_value())])?;
                }
            }
        }
    }
    Ok(new_ids)
}

/// The same map with a new id for itself and for each of its records: one that
/// has nothing in common with the other, for a map that serves as a template
/// (E52).
pub fn anew(map: &Map, ids: &mut IdSequence) -> Result<Map, EditError> {
    let records: Vec<AnyRecord> =
        RecordKind::ALL.iter().flat_map(|&kind| map.records(kind)).collect();
    let (copies, _) = renamed(&records, ids)?;
    // The record of the map itself takes the place of this one.
    let mut copy = Map::new(Id::nil());
    for record in copies {
        copy.put(record);
    }
    Ok(copy)
}

/// The id that a column of a record refers to.
pub(crate) fn reference(record: &AnyRecord, column: &str) -> Option<Uuid> {
    match record.get(column)? {
        Value::Text(text) => Uuid::try_parse(&text).ok(),
        _ => None,
    }
}
