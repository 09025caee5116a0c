//! From a command to what it changes.

use model::records::{CardKind, Lane, LaneKind, Touchpoint};
use model::{AnyRecord, Field, Id, IdSequence, Map, OrderKey, RecordKind, Value, facts};
use uuid::Uuid;

use crate::draft::Draft;
use crate::error::{PlaceFault, Unfit};
use crate::follow::follow;
use crate::siblings::{self, Group, make_room};
use crate::{
    Changes, Columns, Command, EditError, NewRecord, Place, Target, capture, clip, copy, heading,
    merge, owner, remove, span, stack, update,
};

/// What a command would change. The map is only looked at; an error means that
/// the command is refused as a whole.
pub fn apply(map: &Map, command: &Command) -> Result<Changes, EditError> {
    let mut draft = Draft::new(map);
    match command {
        Command::Create { record, id, at, set } => create(&mut draft, *record, *id, *at, set)?,
        Command::CreateCards { first_id, at, texts } => {
            create_cards(&mut draft, *first_id, *at, texts)?;
        }
        Command::CreateGrid { first_id, lane, touchpoint, rows } => {
            create_grid(&mut draft, *first_id, *lane, *touchpoint, rows)?;
        }
        Command::Capture { first_id, at, texts } => {
            capture::capture(&mut draft, *first_id, *at, texts)?;
        }
        Command::Write { record, id, text, first_id } => {
            capture::write(&mut draft, *record, *id, text, *first_id)?;
        }
        Command::Change { record, ids, set } => change(&mut draft, *record, ids, set)?,
        Command::Move { record, ids, to } => move_records(&mut draft, *record, ids, *to)?,
        Command::Span { cards, from, until } => span::span(&mut draft, cards, *from, *until)?,
        Command::Copy { record, ids, to, first_id } => {
            copy::copy(&mut draft, *record, ids, *to, &mut IdSequence::new(*first_id))?;
        }
        Command::Merge { record, ids, first_id } => {
            merge::merge(&mut draft, *record, ids, *first_id)?;
        }
        Command::Split { card, texts, first_id } => {
            merge::split(&mut draft, card.uuid(), texts, *first_id)?;
        }
        Command::Stack { cards } => stack::stack(&mut draft, cards)?,
        Command::Unstack { cards } => stack::unstack(&mut draft, cards)?,
        Command::Remove { targets } => remove::remove(&mut draft, targets)?,
        Command::Rate { persona, touchpoint, value, id } => {
            rate(&mut draft, persona.uuid(), touchpoint.uuid(), *value, *id)?;
        }
        Command::Add { records } => add(&mut draft, records)?,
        Command::Update { add, change, remove } => {
            update::update(&mut draft, add, change, remove)?;
        }
        Command::Paste { clip, at, first_id } => clip::paste(&mut draft, clip, *at, *first_id)?,
    }
    span::settle(&mut draft)?;
    draft.finish()
}

pub(crate) fn create(
    draft: &mut Draft,
    kind: RecordKind,
    id: Uuid,
    at: Option<Place>,
    set: &Columns,
) -> Result<(), EditError> {
    if kind == RecordKind::MapInfo {
        return Err(EditError::Unfit { record: kind, fault: Unfit::MapMade });
    }
    refuse_placing(kind, set)?;
    let mut record = AnyRecord::blank(kind, id);
    for (column, value) in set {
        record.set(column, value)?;
    }
    let at = match (at, siblings::group_of(&record)) {
        (None, Some(Group::Whole(_))) => Some(Place::Map { before: None }),
        (at, _) => at,
    };
    match at {
        Some(place) => {
            let spot = siblings::spot(draft.map(), kind, place)?;
            let keys = make_room(draft, spot.group, spot.before, &[], 1)?;
            for (column, value) in &spot.columns {
                record.set(column, value)?;
            }
            for key in keys {
                record.set("position", &key.to_value())?;
            }
        }
        None => match siblings::group_of(&record) {
            Some(group @ Group::Of(..)) => {
                let keys = make_room(draft, group, None, &[], 1)?;
                for key in keys {
                    record.set("position", &key.to_value())?;
                }
            }
            None => {}
            Some(_) => {
                return Err(EditError::Place { record: kind, fault: PlaceFault::Unsaid });
            }
        },
    }
    if let AnyRecord::Card(card) = &record
        && !set.contains_key("kind")
    {
        let suggested = suggested_kind(draft.map(), card.lane);
        record.set("kind", &suggested.to_value())?;
    }
    // E66: what stands under a new heading is shown.
    if matches!(&record, AnyRecord::Card(card) if card.kind == CardKind::Heading)
        && !set.contains_key("opened")
    {
        record.set("opened", &Value::Bool(true))?;
    }
    let mut completed = set.clone();
    owner::complete(draft.map(), &record, &mut completed);
    for (column, value) in &completed {
        record.set(column, value)?;
    }
    draft.insert(record)
}

fn create_cards(
    draft: &mut Draft,
    first_id: Uuid,
    at: Place,
    texts: &[String],
) -> Result<(), EditError> {
    let texts: Vec<&str> =
        texts.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
    if texts.is_empty() {
        return Err(EditError::Empty);
    }
    let mut ids = IdSequence::new(first_id);
    for text in texts {
        let set = Columns::from([("text".to_owned(), Value::Text(text.to_owned()))]);
        create(draft, RecordKind::Card, ids.next_uuid(), Some(at), &set)?;
    }
    Ok(())
}

fn create_grid(
    draft: &mut Draft,
    first_id: Uuid,
    lane: Id<Lane>,
    touchpoint: Id<Touchpoint>,
    rows: &[Vec<String>],
) -> Result<(), EditError> {
    draft.record(RecordKind::Lane, lane.uuid())?;
    draft.record(RecordKind::Touchpoint, touchpoint.uuid())?;
    let all = facts::lanes(draft.map());
    let lanes: Vec<Id<Lane>> = all
        .iter()
        .skip_while(|it| it.id != lane)
        .filter(|it| !it.kind.is_line() && !it.hidden)
        .map(|it| it.id)
        .collect();
    let journey = facts::journey(draft.map());
    let touchpoints: Vec<Id<Touchpoint>> =
        journey.iter().skip_while(|it| it.id != touchpoint).map(|it| it.id).collect();
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    if rows.len() > lanes.len() || columns > touchpoints.len() {
        let (rows, lanes, touchpoints) = (rows.len(), lanes.len(), touchpoints.len());
        return Err(EditError::TooLarge { rows, columns, lanes, touchpoints });
    }
    let mut ids = IdSequence::new(first_id);
    let mut made = false;
    for (row, lane) in rows.iter().zip(lanes) {
        for (text, &touchpoint) in row.iter().zip(&touchpoints) {
            if !text.trim().is_empty() {
                let at = Place::Cell { lane, touchpoint, before: None };
                let set = Columns::from([("text".to_owned(), Value::Text(text.trim().to_owned()))]);
                create(draft, RecordKind::Card, ids.next_uuid(), Some(at), &set)?;
                made = true;
            }
        }
    }
    if made { Ok(()) } else { Err(EditError::Empty) }
}

pub(crate) fn change(
    draft: &mut Draft,
    kind: RecordKind,
    ids: &[Uuid],
    set: &Columns,
) -> Result<(), EditError> {
    if ids.is_empty() {
        return Err(EditError::Empty);
    }
    refuse_placing(kind, set)?;
    for &id in ids {
        let record = draft.record(kind, id)?;
        let mut completed = set.clone();
        owner::complete(draft.map(), &record, &mut completed);
        draft.patch(
            kind,
            id,
            completed.iter().map(|(name, value)| (name.as_str(), value.clone())),
        )?;
        let after = draft.record(kind, id)?;
        follow(draft, &record, &after)?;
    }
    Ok(())
}

pub(crate) fn move_records(
    draft: &mut Draft,
    kind: RecordKind,
    ids: &[Uuid],
    to: Place,
) -> Result<(), EditError> {
    if ids.is_empty() {
        return Err(EditError::Empty);
    }
    for (index, &id) in ids.iter().enumerate() {
        draft.record(kind, id)?;
        if ids[..index].contains(&id) {
            return Err(EditError::Unfit { record: kind, fault: Unfit::NamedTwice });
        }
    }
    let spot = siblings::spot(draft.map(), kind, to)?;
    let all = stack::whole(draft.map(), kind, ids);
    let keys = make_room(draft, spot.group, spot.before, &all, all.len())?;
    for (&id, key) in all.iter().zip(keys) {
        let before = draft.record(kind, id)?;
        let mut columns = spot.columns.clone();
        columns.push(("position", key.to_value()));
        columns.extend(span::end_at(draft.map(), &before, to));
        // E60: who moves without the top of the stack leaves it.
        if let AnyRecord::Card(card) = &before
            && card.under.is_some_and(|top| !all.contains(&top.uuid()))
        {
            columns.push(("under", Value::Null));
        }
        // E5: a plain note becomes what its new lane is for.
        if let AnyRecord::Card(card) = &before
            && card.kind == CardKind::Note
            && let Some((_, Value::Text(lane))) = columns.iter().find(|(name, _)| *name == "lane")
            && let Ok(lane) = lane.parse()
            && lane != card.lane
        {
            columns.push(("kind", suggested_kind(draft.map(), lane).to_value()));
        }
        draft.patch(kind, id, columns)?;
        let after = draft.record(kind, id)?;
        follow(draft, &before, &after)?;
        if kind == RecordKind::Card {
            heading::gather(draft, id)?;
        }
    }
    Ok(())
}

fn rate(
    draft: &mut Draft,
    persona: Uuid,
    touchpoint: Uuid,
    value: Option<f64>,
    id: Uuid,
) -> Result<(), EditError> {
    draft.record(RecordKind::Persona, persona)?;
    draft.record(RecordKind::Touchpoint, touchpoint)?;
    let existing = draft
        .map()
        .emotions
        .values()
        .find(|it| it.persona.uuid() == persona && it.touchpoint.uuid() == touchpoint)
        .map(|it| it.id.uuid());
    match (existing, value) {
        (None, None) => Ok(()),
        (Some(existing), None) => {
            let target = Target { record: RecordKind::Emotion, id: existing };
            remove::remove(draft, &[target])
        }
        (Some(existing), Some(value)) => {
            draft.patch(RecordKind::Emotion, existing, [("value", Value::from_number(value))])
        }
        (None, Some(value)) => {
            let mut record = AnyRecord::blank(RecordKind::Emotion, id);
            record.set("persona", &Value::Text(persona.to_string()))?;
            record.set("touchpoint", &Value::Text(touchpoint.to_string()))?;
            record.set("value", &Value::from_number(value))?;
            draft.insert(record)
        }
    }
}

pub(crate) fn add(draft: &mut Draft, records: &[NewRecord]) -> Result<(), EditError> {
    if records.is_empty() {
        return Err(EditError::Empty);
    }
    let mut complete = Vec::with_capacity(records.len());
    for new in records {
        if new.record == RecordKind::MapInfo {
            return Err(EditError::Exists { record: new.record, id: new.id });
        }
        complete.push(new.to_record()?);
    }
    // E19: parents first; within a place by the key that they bring.
    complete.sort_by_key(|record| {
        (record.kind(), siblings::group_of(record), siblings::position(record), record.uuid())
    });
    let there = siblings::last_keys(draft.map(), complete.iter().map(AnyRecord::kind));
    let is_of =
        |it: &AnyRecord, of: (RecordKind, Option<Group>)| (it.kind(), siblings::group_of(it)) == of;
    let mut rest = complete.into_iter();
    while let Some(first) = rest.as_slice().first() {
        let (kind, group) = (first.kind(), siblings::group_of(first));
        let left = rest.as_slice();
        let length = left.iter().take_while(|it| is_of(it, (kind, group))).count();
        let has_no_key = |it: &AnyRecord| siblings::position(it).as_str().is_empty();
        let keys = match group {
            Some(group) if there.contains_key(&group) => {
                // Numbering anew looks at every sibling; it is for the rare case.
                OrderKey::several_between(there.get(&group), None, length)
                    .map_or_else(|| make_room(draft, group, None, &[], length), Ok)?
            }
            Some(_) if left[..length].iter().any(has_no_key) => OrderKey::spread(length),
            _ => Vec::new(),
        };
        let mut keys = keys.into_iter();
        for mut record in rest.by_ref().take(length) {
            if let Some(key) = keys.next() {
                record.set("position", &key.to_value())?;
            }
            draft.insert(record)?;
        }
    }
    Ok(())
}

/// E6: order and place are changed by moving, not by setting columns.
fn refuse_placing(kind: RecordKind, set: &Columns) -> Result<(), EditError> {
    let placing: &[&str] = match kind {
        RecordKind::Card => {
            &["lane", "touchpoint", "stage", "until", "position", "under", "heading"]
        }
        RecordKind::Touchpoint => &["stage", "position"],
        _ => &["position"],
    };
    match set.keys().find(|column| placing.contains(&column.as_str())) {
        None => Ok(()),
        Some(column) => {
            Err(EditError::Unfit { record: kind, fault: Unfit::Placing { column: column.clone() } })
        }
    }
}

/// E4: the kind of card that a lane is for.
pub(crate) fn suggested_kind(map: &Map, lane: Id<model::records::Lane>) -> CardKind {
    match map.lanes.get(&lane).map(|lane| lane.kind) {
        Some(LaneKind::PainPoints) => CardKind::PainPoint,
        Some(LaneKind::Opportunities) => CardKind::Opportunity,
        Some(LaneKind::Quotes) => CardKind::Quote,
        Some(LaneKind::Images) => CardKind::Image,
        _ => CardKind::Note,
    }
}
