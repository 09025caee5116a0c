//! Records that share a place, and their order.

use std::collections::{BTreeMap, BTreeSet};

use model::{AnyRecord, Field, Map, OrderKey, RecordKind, Value};
use uuid::Uuid;

use crate::draft::Draft;
use crate::error::PlaceFault;
use crate::{EditError, Place, heading, stack};

/// A place that records of one kind share.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Group {
    /// All of the kind.
    Whole(RecordKind),
    /// Touchpoints of a stage.
    Stage(Uuid),
    /// Cards of a cell: lane and touchpoint.
    Cell(Uuid, Uuid),
    /// Cards across a stage: lane and stage.
    Span(Uuid, Uuid),
    /// Cards beside the grid.
    Parking,
    /// Cards under a heading.
    Heading(Uuid),
    /// Links or claims of one owner: their kind and the record that owns them.
    Of(RecordKind, Uuid),
}

/// The place that a record shares with its siblings; none if its kind has no
/// order.
pub(crate) fn group_of(record: &AnyRecord) -> Option<Group> {
    let kind = record.kind();
    Some(match record {
        AnyRecord::Stage(_)
        | AnyRecord::Lane(_)
        | AnyRecord::Persona(_)
        | AnyRecord::Channel(_)
        | AnyRecord::Tag(_)
        | AnyRecord::Team(_)
        | AnyRecord::Person(_)
        | AnyRecord::View(_)
        | AnyRecord::Metric(_)
        | AnyRecord::Action(_)
        | AnyRecord::Question(_)
        | AnyRecord::Accountable(_) => Group::Whole(kind),
        AnyRecord::Touchpoint(it) => Group::Stage(it.stage.uuid()),
        AnyRecord::Card(it) => match (it.heading, it.touchpoint, it.stage) {
            (Some(heading), ..) => Group::Heading(heading.uuid()),
            (None, Some(touchpoint), _) => Group::Cell(it.lane.uuid(), touchpoint.uuid()),
            (None, None, Some(stage)) => Group::Span(it.lane.uuid(), stage.uuid()),
            (None, None, None) => Group::Parking,
        },
        AnyRecord::PersonaChannel(it) => Group::Of(kind, it.persona.uuid()),
        AnyRecord::CardTag(it) => Group::Of(kind, it.card.uuid()),
        AnyRecord::ViewFilter(it) => Group::Of(kind, it.view.uuid()),
        AnyRecord::TouchpointChannel(it) => Group::Of(kind, it.touchpoint.uuid()),
        AnyRecord::Claim(it) => {
            let subject = it
                .touchpoint
                .map(model::Id::uuid)
                .or(it.hand_off.map(model::Id::uuid))
                .or(it.card.map(model::Id::uuid))
                .or(it.metric.map(model::Id::uuid))
                .or(it.action.map(model::Id::uuid))
                .or(it.question.map(model::Id::uuid));
            Group::Of(kind, subject.unwrap_or_default())
        }
        AnyRecord::MapInfo(_)
        | AnyRecord::Emotion(_)
        | AnyRecord::HandOff(_)
        | AnyRecord::Answer(_)
        | AnyRecord::Unlike(_)
        | AnyRecord::LogName(_)
        | AnyRecord::Reading(_)
        | AnyRecord::ActionSubject(_)
        | AnyRecord::Pilot(_)
        | AnyRecord::Estimate(_)
        | AnyRecord::Replacement(_)
        | AnyRecord::Inconsistency(_)
        | AnyRecord::Silence(_) => return None,
    })
}

impl Group {
    /// The kind of record that it holds.
    pub(crate) const fn kind(self) -> RecordKind {
        match self {
            Self::Whole(kind) | Self::Of(kind, _) => kind,
            Self::Stage(_) => RecordKind::Touchpoint,
            Self::Cell(..) | Self::Span(..) | Self::Parking | Self::Heading(_) => RecordKind::Card,
        }
    }
}

/// What a place asks of a record that goes there.
pub(crate) struct Spot {
    /// The siblings.
    pub(crate) group: Group,
    /// The one before which it goes.
    pub(crate) before: Option<Uuid>,
    /// The columns that put a record there, the order key not among them.
    pub(crate) columns: Vec<(&'static str, Value)>,
}

/// What a place is for a record of that kind; an error if it is none.
pub(crate) fn spot(map: &Map, kind: RecordKind, place: Place) -> Result<Spot, EditError> {
    let exists = |record, id: Uuid| {
        if map.has(record, id) { Ok(()) } else { Err(EditError::Missing { record, id }) }
    };
    let text = |id: Uuid| Value::Text(id.to_string());
    let spot = match (place, kind) {
        (
            Place::Map { before },
            RecordKind::Stage
            | RecordKind::Lane
            | RecordKind::Persona
            | RecordKind::Channel
            | RecordKind::Tag
            | RecordKind::Team
            | RecordKind::Person
            | RecordKind::View
            | RecordKind::Metric
            | RecordKind::Action
            | RecordKind::Question
            | RecordKind::Accountable,
        ) => Spot { group: Group::Whole(kind), before, columns: Vec::new() },
        (Place::Stage { stage, before }, RecordKind::Touchpoint) => {
            exists(RecordKind::Stage, stage.uuid())?;
            Spot {
                group: Group::Stage(stage.uuid()),
                before,
                columns: vec![("stage", text(stage.uuid()))],
            }
        }
        (Place::Cell { lane, touchpoint, before }, RecordKind::Card) => {
            exists(RecordKind::Lane, lane.uuid())?;
            exists(RecordKind::Touchpoint, touchpoint.uuid())?;
            Spot {
                group: Group::Cell(lane.uuid(), touchpoint.uuid()),
                before,
                columns: vec![
                    ("lane", text(lane.uuid())),
                    ("touchpoint", text(touchpoint.uuid())),
                    ("stage", Value::Null),
                    ("heading", Value::Null),
                ],
            }
        }
        (Place::Span { lane, stage, before }, RecordKind::Card) => {
            exists(RecordKind::Lane, lane.uuid())?;
            exists(RecordKind::Stage, stage.uuid())?;
            Spot {
                group: Group::Span(lane.uuid(), stage.uuid()),
                before,
                columns: vec![
                    ("lane", text(lane.uuid())),
                    ("touchpoint", Value::Null),
                    ("stage", text(stage.uuid())),
                    ("heading", Value::Null),
                ],
            }
        }
        (Place::Heading { heading, before }, RecordKind::Card) => {
            let missing = EditError::Missing { record: kind, id: heading.uuid() };
            let mut columns = heading::place_of(map.cards.get(&heading).ok_or(missing)?);
            columns.push(("heading", text(heading.uuid())));
            Spot { group: Group::Heading(heading.uuid()), before, columns }
        }
        (Place::Parking { lane, before }, RecordKind::Card) => {
            let mut columns =
                vec![("touchpoint", Value::Null), ("stage", Value::Null), ("heading", Value::Null)];
            if let Some(lane) = lane {
                exists(RecordKind::Lane, lane.uuid())?;
                columns.push(("lane", text(lane.uuid())));
            }
            Spot { group: Group::Parking, before, columns }
        }
        (Place::Team { team, before }, RecordKind::Person) => {
            exists(RecordKind::Team, team.uuid())?;
            Spot { group: Group::Whole(kind), before, columns: vec![("team", text(team.uuid()))] }
        }
        (_, record) => {
            return Err(EditError::Place { record, fault: PlaceFault::OfOthers });
        }
    };
    Ok(spot)
}

/// The siblings in order, by key and then id.
pub(crate) fn in_group(map: &Map, group: Group) -> Vec<(OrderKey, Uuid)> {
    let mut siblings: Vec<(OrderKey, Uuid)> = if group.kind() == RecordKind::Card {
        map.cards
            .values()
            .filter(|card| group_of(&AnyRecord::Card(std::sync::Arc::clone(card))) == Some(group))
            .map(|card| (card.position.clone(), card.id.uuid()))
            .collect()
    } else {
        map.records(group.kind())
            .into_iter()
            .filter(|record| group_of(record) == Some(group))
            .map(|record| (position(&record), record.uuid()))
            .collect()
    };
    siblings.sort();
    siblings
}

/// The last key in every group that has members, for these kinds of record.
pub(crate) fn last_keys(
    map: &Map,
    kinds: impl IntoIterator<Item = RecordKind>,
) -> BTreeMap<Group, OrderKey> {
    let kinds: BTreeSet<RecordKind> = kinds.into_iter().collect();
    let mut last: BTreeMap<Group, OrderKey> = BTreeMap::new();
    for record in kinds.into_iter().flat_map(|kind| map.records(kind)) {
        let Some(group) = group_of(&record) else { continue };
        let key = position(&record);
        let greatest = last.entry(group).or_default();
        if key > *greatest {
            *greatest = key;
        }
    }
    last
}

/// The order key of a record; the empty key if its kind has none.
pub(crate) fn position(record: &AnyRecord) -> OrderKey {
    record.get("position").and_then(|value| OrderKey::from_value(&value).ok()).unwrap_or_default()
}

/// Keys for `count` records that go into a group before one of its members,
/// those that are being moved not counted as members. Numbers the others anew
/// if there is no room.
pub(crate) fn make_room(
    draft: &mut Draft,
    group: Group,
    before: Option<Uuid>,
    moving: &[Uuid],
    count: usize,
) -> Result<Vec<OrderKey>, EditError> {
    let all = in_group(draft.map(), group);
    // E61: a card in a stack stands for it as a landmark.
    let before = before.map(|it| stack::top_of(draft.map(), group.kind(), it));
    let place = match before {
        None => all.len(),
        Some(before) => all
            .iter()
            .position(|(_, id)| *id == before)
            .ok_or(EditError::Missing { record: group.kind(), id: before })?,
    };
    // A sibling that moves itself is no landmark; the next that stays is.
    let stay = |entry: &&(OrderKey, Uuid)| !moving.contains(&entry.1);
    let behind: Vec<&(OrderKey, Uuid)> = all[place..].iter().filter(stay).collect();
    let ahead: Vec<&(OrderKey, Uuid)> = all[..place].iter().filter(stay).collect();
    let (after, next) = (ahead.last(), behind.first());
    if let Some(keys) =
        OrderKey::several_between(after.map(|entry| &entry.0), next.map(|entry| &entry.0), count)
    {
        return Ok(keys);
    }
    let mut fresh = OrderKey::spread(ahead.len() + count + behind.len());
    let tail = fresh.split_off(ahead.len() + count);
    let keys = fresh.split_off(ahead.len());
    let staying: Vec<Uuid> = ahead.iter().chain(&behind).map(|entry| entry.1).collect();
    for (id, key) in staying.into_iter().zip(fresh.into_iter().chain(tail)) {
        draft.patch(group.kind(), id, [("position", key.to_value())])?;
    }
    Ok(keys)
}

/// Puts a record in, behind the others of its group.
pub(crate) fn insert_last(
    draft: &mut Draft,
    mut record: AnyRecord,
    group: Group,
) -> Result<(), EditError> {
    for key in make_room(draft, group, None, &[], 1)? {
        record.set("position", &key.to_value())?;
    }
    draft.insert(record)
}
