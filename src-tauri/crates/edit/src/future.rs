//! A map of the future, made from one of today.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use model::records::{Basis, Card, CardKind, Evidence, HandOff, MapState, Replacement};
use model::{AnyRecord, ColumnType, Field, Id, IdSequence, Map, Record, RecordKind, Value};
use model::{facts, invariants};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::{EditError, copy};

/// What of today a map of the future begins with beside the journey itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
#[allow(clippy::struct_excessive_bools, reason = "each is a box that somebody ticks")]
pub struct Carried {
    /// Plain notes and pictures.
    pub notes: bool,
    /// Opportunities: what could be better.
    pub opportunities: bool,
    /// Pain points, and what people have said: what is true of today.
    pub pain_points: bool,
    /// How it feels today.
    pub ratings: bool,
    /// What goes wrong at hand-offs: waits, what is lost, who says it again.
    pub trouble: bool,
}

impl Default for Carried {
    /// What is usual: notes and ideas, and the trouble at hand-offs, so that
    /// only what somebody takes out counts as saved.
    fn default() -> Self {
        Self { notes: true, opportunities: true, pain_points: false, ratings: false, trouble: true }
    }
}

/// A map of the future that begins with the journey of this one (E80 to E84).
pub fn future(
    map: &Map,
    title: &str,
    carried: Carried,
    ids: &mut IdSequence,
) -> Result<Map, EditError> {
    let mut kept: BTreeMap<(RecordKind, Uuid), AnyRecord> = BTreeMap::new();
    for &kind in RecordKind::ALL.iter().filter(|kind| goes_on(**kind)) {
        for record in map.records(kind).into_iter().filter(|it| is_carried(it, map, carried)) {
            kept.insert((kind, record.uuid()), record);
        }
    }
    leave_behind(&mut kept)?;
    let (stay, renamed): (Vec<AnyRecord>, Vec<AnyRecord>) =
        kept.into_values().partition(|record| keeps_its_id(record.kind()));
    let (copies, names) = copy::renamed(&renamed, ids)?;
    let mut future = Map::new(ids.next_id());
    let mut info = map.info.as_ref().clone();
    info.id = future.info.id;
    title.clone_into(&mut info.title);
    info.state = MapState::Future;
    info.basis = Basis::Assumption;
    info.based_on = Some(map.info.id.uuid());
    info.review_date = None;
    future.info = Arc::new(info);
    stay.into_iter().for_each(|record| future.put(record));
    for mut record in copies {
        assume(&mut record)?;
        if let AnyRecord::HandOff(hand_off) = &mut record
            && !carried.trouble
        {
            smooth(Arc::make_mut(hand_off));
        }
        future.put(record);
    }
    for touchpoint in facts::journey(map) {
        let Some(&new) = names.get(&(RecordKind::Touchpoint, touchpoint.id.uuid())) else {
            continue;
        };
        let link = Replacement {
            touchpoint: Id::new(new),
            other_map: map.info.id.uuid(),
            other_touchpoint: touchpoint.id.uuid(),
            ..Replacement::blank(ids.next_uuid())
        };
        future.put(link.into());
    }
    match invariants::check(&future).into_iter().next() {
        Some(violation) => Err(EditError::Invariant(violation)),
        None => Ok(future),
    }
}

/// E82: whether records of a kind can be of the future at all.
const fn goes_on(kind: RecordKind) -> bool {
    match kind {
        RecordKind::Team
        | RecordKind::Person
        | RecordKind::Channel
        | RecordKind::Tag
        | RecordKind::Persona
        | RecordKind::PersonaChannel
        | RecordKind::Stage
        | RecordKind::Touchpoint
        | RecordKind::TouchpointChannel
        | RecordKind::LogName
        | RecordKind::Lane
        | RecordKind::Card
        | RecordKind::CardTag
        | RecordKind::Emotion
        | RecordKind::HandOff
        | RecordKind::Metric
        | RecordKind::Answer
        | RecordKind::Claim
        | RecordKind::View
        | RecordKind::ViewFilter
        | RecordKind::Accountable => true,
        // The record of the map itself is made anew; the others say what was
        // counted, found, asked and done about the map of today.
        RecordKind::MapInfo
        | RecordKind::Unlike
        | RecordKind::Reading
        | RecordKind::Action
        | RecordKind::ActionSubject
        | RecordKind::Pilot
        | RecordKind::Question
        | RecordKind::Estimate
        | RecordKind::Replacement
        | RecordKind::Inconsistency
        | RecordKind::Silence => false,
    }
}

/// E80: what is the same in all maps of a library.
const fn keeps_its_id(kind: RecordKind) -> bool {
    matches!(
        kind,
        RecordKind::Team
            | RecordKind::Person
            | RecordKind::Channel
            | RecordKind::Tag
            | RecordKind::Persona
            | RecordKind::PersonaChannel
    )
}

fn is_carried(record: &AnyRecord, map: &Map, carried: Carried) -> bool {
    match record {
        AnyRecord::Card(card) => is_card_carried(card, map, carried),
        AnyRecord::Emotion(_) => carried.ratings,
        _ => true,
    }
}

/// Cards without a place wait for a decision about today. A heading goes on
/// where something under it does.
fn is_card_carried(card: &Card, map: &Map, carried: Carried) -> bool {
    if card.touchpoint.is_none() && card.stage.is_none() {
        return false;
    }
    match card.kind {
        CardKind::Note | CardKind::Image => carried.notes,
        CardKind::Quote | CardKind::PainPoint => carried.pain_points,
        CardKind::Opportunity => carried.opportunities,
        CardKind::Heading => facts::cards_under_heading(map, card.id)
            .iter()
            .any(|under| is_card_carried(under, map, carried)),
    }
}

/// Takes out what cannot be without something that stays behind, and lets the
/// others forget it.
fn leave_behind(kept: &mut BTreeMap<(RecordKind, Uuid), AnyRecord>) -> Result<(), EditError> {
    loop {
        let there: BTreeSet<(RecordKind, Uuid)> = kept.keys().copied().collect();
        let mut gone = Vec::new();
        for (&key, record) in kept.iter_mut() {
            for column in key.0.columns() {
                let Some(target) = column.target else { continue };
                let Some(id) = copy::reference(record, column.name) else { continue };
                if there.contains(&(target, id)) {
                    continue;
                }
                // What is about one thing of several says nothing without it.
                let is_about = matches!(
                    key.0,
                    RecordKind::Answer | RecordKind::Claim | RecordKind::ViewFilter
                );
                if column.kind == ColumnType::Reference || is_about {
                    gone.push(key);
                } else {
                    record.set(column.name, &Value::Null)?;
                }
            }
        }
        if gone.is_empty() {
            return Ok(());
        }
        for key in gone {
            kept.remove(&key);
        }
    }
}

/// E83: nobody knows the future.
fn assume(record: &mut AnyRecord) -> Result<(), EditError> {
    let unknown = [
        ("evidence", Evidence::Assumption.to_value()),
        ("evidence_kind", Value::Null),
        ("evidence_source", Value::Text(String::new())),
        ("evidence_date", Value::Null),
        ("evidence_n", Value::Null),
        ("spread", Value::Null),
    ];
    for (column, value) in unknown {
        if record.kind().column(column).is_some() {
            record.set(column, &value)?;
        }
    }
    Ok(())
}

/// A hand-off at which nothing goes wrong that anybody has said.
fn smooth(hand_off: &mut HandOff) {
    hand_off.context_lost.clear();
    hand_off.repeats = None;
    hand_off.wait_typical = None;
    hand_off.wait_worst = None;
    hand_off.pauses = false;
    hand_off.resumes = false;
}
