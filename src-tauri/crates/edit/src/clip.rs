//! Records on their way from one place to another, perhaps in another map.

use std::collections::{BTreeMap, BTreeSet};

use model::{AnyRecord, ColumnType, Field, IdSequence, Map, RecordKind, Value};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::draft::Draft;
use crate::receive::says_lane;
use crate::{Change, EditError, NewRecord, Place, Target, copy, heading, siblings, span, stack};

/// Records that were copied or cut: they, what belongs to them, and what they
/// refer to, so that another map can take them in.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Clip {
    /// What was chosen, in order.
    pub targets: Vec<Target>,
    /// What was chosen and what belongs to it; each gets a new id when pasted.
    pub records: Vec<NewRecord>,
    /// What these refer to; found again where they are pasted, or brought.
    pub context: Vec<NewRecord>,
}

/// What a text on the clipboard begins with when it is a clip.
const MARKER: &str = "{\"throughline_clip\":";

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wrapped {
    throughline_clip: u32,
    clip: Clip,
}

impl Clip {
    /// The records with all that they need.
    pub fn of(map: &Map, targets: &[Target]) -> Result<Self, EditError> {
        if targets.is_empty() {
            return Err(EditError::Empty);
        }
        let records = copy::with_belongings(map, targets)?;
        let inside: BTreeSet<(RecordKind, Uuid)> =
            records.iter().map(|record| (record.kind(), record.uuid())).collect();
        let mut context: BTreeMap<(RecordKind, Uuid), AnyRecord> = BTreeMap::new();
        let mut frontier = records.clone();
        while let Some(record) = frontier.pop() {
            for column in record.kind().columns() {
                let Some(target) = column.target else { continue };
                if !is_context(target) {
                    continue;
                }
                let Some(id) = copy::reference(&record, column.name) else { continue };
                if inside.contains(&(target, id)) || context.contains_key(&(target, id)) {
                    continue;
                }
                if let Some(found) = map.record(target, id) {
                    frontier.push(found.clone());
                    context.insert((target, id), found);
                }
            }
        }
        Ok(Self {
            targets: targets.to_vec(),
            records: records.iter().map(NewRecord::of).collect(),
            context: context.values().map(NewRecord::of).collect(),
        })
    }

    /// The clip as a text for the clipboard.
    pub fn to_text(&self) -> String {
        let wrapped = Wrapped { throughline_clip: 1, clip: self.clone() };
        // Plain data of strings and numbers always has a JSON form.
        serde_json::to_string(&wrapped).unwrap_or_default()
    }

    /// The clip that a text is; none if the text is anything else.
    pub fn from_text(text: &str) -> Option<Self> {
        let text = text.trim();
        if !text.starts_with(MARKER) {
            return None;
        }
        let wrapped: Wrapped = serde_json::from_str(text).ok()?;
        (wrapped.throughline_clip == 1).then_some(wrapped.clip)
    }
}

impl NewRecord {
    /// A record as it can be put into another map.
    pub fn of(record: &AnyRecord) -> Self {
        Self {
            record: record.kind(),
            id: record.uuid(),
            columns: Change::insert(record).after.unwrap_or_default(),
        }
    }

    /// The record.
    pub fn to_record(&self) -> Result<AnyRecord, EditError> {
        let mut record = AnyRecord::blank(self.record, self.id);
        for (column, value) in &self.columns {
            record.set(column, value)?;
        }
        Ok(record)
    }
}

/// Puts a clip in. What was chosen goes to the place; the rest follows.
pub(crate) fn paste(
    draft: &mut Draft,
    clip: &Clip,
    at: Place,
    first_id: Uuid,
) -> Result<(), EditError> {
    paste_each(draft, clip, first_id, |_| Ok(at))
}

/// The same with a place for each thing that was chosen.
pub(crate) fn paste_each(
    draft: &mut Draft,
    clip: &Clip,
    first_id: Uuid,
    at: impl Fn(Target) -> Result<Place, EditError>,
) -> Result<(), EditError> {
    let mut places = BTreeMap::new();
    for target in &clip.targets {
        places.insert((target.record, target.id), at(*target)?);
    }
    let found = settle(draft, &needed(clip, &places))?;
    let originals = clip
        .records
        .iter()
        .filter(|it| it.record != RecordKind::MapInfo)
        .map(NewRecord::to_record)
        .collect::<Result<Vec<_>, _>>()?;
    let (mut copies, names) = copy::renamed(&originals, &mut IdSequence::new(first_id))?;
    copies.sort_by_key(|record| (record.kind(), siblings::position(record), record.uuid()));

    // What lies under another card, or stands under a heading, comes with it.
    let brought: BTreeSet<Uuid> = copies.iter().map(AnyRecord::uuid).collect();
    let comes_with_it = |record: &&AnyRecord| {
        let above = ["under", "heading"].map(|column| copy::reference(record, column));
        above.into_iter().flatten().any(|above| brought.contains(&above))
    };
    let with_it: BTreeSet<Uuid> =
        copies.iter().filter(comes_with_it).map(AnyRecord::uuid).collect();
    let chosen: BTreeMap<(RecordKind, Uuid), Place> = places
        .iter()
        .filter_map(|(&(kind, id), &at)| names.get(&(kind, id)).map(|&new| ((kind, new), at)))
        .filter(|((_, id), _)| !with_it.contains(id))
        .collect();
    if chosen.is_empty() {
        return Err(EditError::Empty);
    }
    let mut incoming: BTreeSet<(RecordKind, Uuid)> =
        copies.iter().map(|record| (record.kind(), record.uuid())).collect();
    for mut record in copies {
        let place = chosen.get(&(record.kind(), record.uuid())).map(|&at| {
            siblings::spot(draft.map(), record.kind(), at).or_else(|_| {
                siblings::spot(draft.map(), record.kind(), Place::Map { before: None })
            })
        });
        if let Some(spot) = place {
            let spot = spot?;
            let at = chosen.get(&(record.kind(), record.uuid())).copied();
            if let Some((column, value)) = at.and_then(|at| span::end_at(draft.map(), &record, at))
            {
                record.set(column, &value)?;
            }
            for (column, value) in &spot.columns {
                record.set(column, value)?;
            }
            let keys = siblings::make_room(draft, spot.group, spot.before, &[], 1)?;
            for key in keys {
                record.set("position", &key.to_value())?;
            }
        }
        if refer_again(draft.map(), &mut record, &found, &incoming)? {
            draft.insert(record)?;
        } else {
            incoming.remove(&(record.kind(), record.uuid()));
        }
    }
    for (kind, id) in chosen.into_keys() {
        stack::gather(draft, kind, id)?;
        heading::gather(draft, id)?;
    }
    Ok(())
}

/// What a clip refers to, without the lanes that its cards leave for others.
fn needed(clip: &Clip, places: &BTreeMap<(RecordKind, Uuid), Place>) -> Vec<NewRecord> {
    // A card under another one goes with it, whether that is a heading or not.
    let place = |card: &NewRecord| {
        let above = |column| match card.columns.get(column) {
            Some(Value::Text(above)) => above.parse().ok(),
            _ => None,
        };
        let ids = [Some(card.id), above("under"), above("heading")];
        ids.into_iter().flatten().find_map(|id| places.get(&(card.record, id)).copied())
    };
    let stays = |card: &NewRecord| !place(card).is_some_and(says_lane);
    let lanes: Vec<&Value> = clip
        .records
        .iter()
        .filter(|it| it.record == RecordKind::Card && stays(it))
        .filter_map(|card| card.columns.get("lane"))
        .collect();
    let is_needed = |it: &&NewRecord| {
        it.record != RecordKind::Lane || lanes.contains(&&Value::Text(it.id.to_string()))
    };
    clip.context.iter().filter(is_needed).cloned().collect()
}

/// Finds what a clip refers to by its id, else by its name, else brings it
/// along (E51).
fn settle(draft: &mut Draft, context: &[NewRecord]) -> Result<copy::NewNames, EditError> {
    let mut found = copy::NewNames::new();
    let mut context: Vec<&NewRecord> = context.iter().filter(|it| is_context(it.record)).collect();
    // Teams come before their people.
    context.sort_by_key(|it| (it.record, it.id));
    for new in context {
        if draft.map().has(new.record, new.id) {
            found.insert((new.record, new.id), new.id);
            continue;
        }
        let mut record = new.to_record()?;
        let same_name = draft
            .map()
            .records(new.record)
            .into_iter()
            .find(|other| !name(other).1.is_empty() && name(other) == name(&record));
        if let Some(same) = same_name {
            found.insert((new.record, new.id), same.uuid());
            continue;
        }
        if let (AnyRecord::Person(_), Some(team)) = (&record, copy::reference(&record, "team")) {
            let team = found.get(&(RecordKind::Team, team)).copied();
            let value = team.map_or(Value::Null, |team| Value::Text(team.to_string()));
            record.set("team", &value)?;
        }
        if let Some(group) = siblings::group_of(&record) {
            for key in siblings::make_room(draft, group, None, &[], 1)? {
                record.set("position", &key.to_value())?;
            }
        }
        draft.insert(record)?;
        found.insert((new.record, new.id), new.id);
    }
    Ok(found)
}

/// Points a record's references to what was found. What is nowhere is
/// forgotten; whether the record can be without it is the answer.
fn refer_again(
    map: &Map,
    record: &mut AnyRecord,
    found: &copy::NewNames,
    incoming: &BTreeSet<(RecordKind, Uuid)>,
) -> Result<bool, EditError> {
    let kind = record.kind();
    for column in kind.columns() {
        let Some(target) = column.target else { continue };
        let Some(id) = copy::reference(record, column.name) else { continue };
        if incoming.contains(&(target, id)) {
            continue;
        }
        let there = found.get(&(target, id)).copied().or(map.has(target, id).then_some(id));
        match there {
            Some(there) => record.set(column.name, &Value::Text(there.to_string()))?,
            None if column.kind == ColumnType::Reference => return Ok(false),
            // A link or a claim that has lost what it is about says nothing.
            None if matches!(
                kind,
                RecordKind::Answer | RecordKind::Claim | RecordKind::ActionSubject
            ) && !matches!(column.name, "team" | "person") =>
            {
                return Ok(false);
            }
            None => record.set(column.name, &Value::Null)?,
        }
    }
    Ok(true)
}

/// Whether records of a kind are looked up where a clip arrives.
const fn is_context(kind: RecordKind) -> bool {
    matches!(
        kind,
        RecordKind::Team
            | RecordKind::Person
            | RecordKind::Channel
            | RecordKind::Tag
            | RecordKind::Persona
            | RecordKind::Lane
    )
}

/// What a record is known by to people: for a lane also what it holds.
fn name(record: &AnyRecord) -> (Option<Value>, String) {
    let column = if record.kind() == RecordKind::Lane { "title" } else { "name" };
    let text = match record.get(column) {
        Some(Value::Text(text)) => text.trim().to_lowercase(),
        _ => String::new(),
    };
    match record {
        // A lane without a title is known by its kind alone.
        AnyRecord::Lane(lane) => (Some(lane.kind.to_value()), format!("lane {text}")),
        _ => (None, text),
    }
}
