//! What somebody types while others talk: a text, with marks in it.

use model::records::{CardKind, Channel};
use model::{AnyRecord, Field, Id, IdSequence, RecordKind, Value};
use uuid::Uuid;

use crate::apply::{change, create};
use crate::draft::Draft;
use crate::error::Unfit;
use crate::marks::{self, Allowed, Marked, Owner, folded};
use crate::merge::beside;
use crate::siblings::{Group, insert_last};
use crate::{Columns, EditError, Place};

/// Makes one card or touchpoint of each text.
pub(crate) fn capture(
    draft: &mut Draft,
    first_id: Uuid,
    at: Place,
    texts: &[String],
) -> Result<(), EditError> {
    let kind =
        if matches!(at, Place::Stage { .. }) { RecordKind::Touchpoint } else { RecordKind::Card };
    let mut ids = IdSequence::new(first_id);
    let mut made = false;
    for text in texts.iter().filter(|text| !text.trim().is_empty()) {
        let id = ids.next_uuid();
        create(draft, kind, id, Some(at), &Columns::new())?;
        put(draft, kind, id, text, "", &mut ids)?;
        made = true;
    }
    if made { Ok(()) } else { Err(EditError::Empty) }
}

/// Gives a card or a touchpoint another text.
pub(crate) fn write(
    draft: &mut Draft,
    kind: RecordKind,
    id: Uuid,
    text: &str,
    first_id: Uuid,
) -> Result<(), EditError> {
    let before = match draft.record(kind, id)? {
        AnyRecord::Card(card) => card.text.clone(),
        AnyRecord::Touchpoint(touchpoint) => touchpoint.title.clone(),
        _ => return Err(EditError::Unfit { record: kind, fault: Unfit::NotWritten }),
    };
    put(draft, kind, id, text, &before, &mut IdSequence::new(first_id))
}

fn put(
    draft: &mut Draft,
    kind: RecordKind,
    id: Uuid,
    text: &str,
    before: &str,
    ids: &mut IdSequence,
) -> Result<(), EditError> {
    let record = draft.record(kind, id)?;
    let (column, allowed) = match &record {
        AnyRecord::Card(card) => {
            let severity = matches!(card.kind, CardKind::Note | CardKind::PainPoint);
            let channel = card.touchpoint.is_some();
            ("text", Allowed { tags: true, severity, channel })
        }
        _ => ("title", Allowed { tags: false, severity: false, channel: true }),
    };
    let marked = marks::read(draft.map(), text, before, allowed);
    let mut set = Columns::from([(column.to_owned(), Value::Text(marked.text.clone()))]);
    set.extend(columns(&marked));
    if let (Some(channel), AnyRecord::Touchpoint(_)) = (marked.channel, &record) {
        set.insert("channel".to_owned(), Value::Text(channel.to_string()));
    }
    change(draft, kind, &[id], &set)?;
    if let (Some(channel), AnyRecord::Card(card)) = (marked.channel, &record)
        && let Some(touchpoint) = card.touchpoint
    {
        use_channel(draft, touchpoint.uuid(), channel, ids)?;
    }
    for tag in &marked.tags {
        bear(draft, id, tag, ids)?;
    }
    Ok(())
}

/// What the marks say about the record itself.
fn columns(marked: &Marked) -> Columns {
    let mut set = Columns::new();
    let text = |id: String| Value::Text(id);
    match marked.owner {
        Some(Owner::Team(team)) => {
            set.insert("owner_team".to_owned(), text(team.to_string()));
        }
        Some(Owner::Person(person)) => {
            set.insert("owner_person".to_owned(), text(person.to_string()));
        }
        Some(Owner::Unknown) => {
            set.insert("owner_state".to_owned(), text("unknown".to_owned()));
        }
        None => {}
    }
    if let Some(severity) = marked.severity {
        // What is severe is a pain point.
        set.insert("kind".to_owned(), CardKind::PainPoint.to_value());
        set.insert("severity".to_owned(), Value::Integer(severity));
    }
    set
}

/// Lets a card bear a tag, which is made if nobody has used the word before.
fn bear(draft: &mut Draft, card: Uuid, name: &str, ids: &mut IdSequence) -> Result<(), EditError> {
    let known = draft.map().tags.values().find(|it| folded(&it.name) == folded(name));
    let tag = match known.map(|it| it.id.uuid()) {
        Some(tag) => tag,
        None => {
            let tag = ids.next_uuid();
            let set = Columns::from([("name".to_owned(), Value::Text(name.to_owned()))]);
            create(draft, RecordKind::Tag, tag, None, &set)?;
            tag
        }
    };
    let borne =
        draft.map().card_tags.values().any(|it| it.card.uuid() == card && it.tag.uuid() == tag);
    if borne {
        return Ok(());
    }
    let mut record = AnyRecord::blank(RecordKind::CardTag, ids.next_uuid());
    record.set("card", &Value::Text(card.to_string()))?;
    record.set("tag", &Value::Text(tag.to_string()))?;
    insert_last(draft, record, Group::Of(RecordKind::CardTag, card))
}

/// Says that a touchpoint uses a channel: as its own if it has none, else
/// beside its own.
fn use_channel(
    draft: &mut Draft,
    touchpoint: Uuid,
    channel: Id<Channel>,
    ids: &mut IdSequence,
) -> Result<(), EditError> {
    let AnyRecord::Touchpoint(record) = draft.record(RecordKind::Touchpoint, touchpoint)? else {
        return Ok(());
    };
    if record.channel.is_none() {
        let set = Columns::from([("channel".to_owned(), Value::Text(channel.to_string()))]);
        return change(draft, RecordKind::Touchpoint, &[touchpoint], &set);
    }
    beside(draft, touchpoint, channel.uuid(), ids)
}
