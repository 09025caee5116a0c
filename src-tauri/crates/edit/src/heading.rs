//! Cards that stand under a heading.
//!
//! A heading is a card of its own kind. Which cards stand under it, they say
//! themselves; wherever it goes, they go along, and without it they stay.

use std::sync::Arc;

use model::records::{Card, CardKind};
use model::{Field, Id, Map, RecordKind, Value, facts};
use uuid::Uuid;

use crate::apply::{move_records, suggested_kind};
use crate::draft::Draft;
use crate::error::Unfit;
use crate::siblings::{group_of, make_room};
use crate::{EditError, Place};

/// The columns that put a card where another one lies, without its order and
/// what it belongs to.
pub(crate) fn place_of(card: &Card) -> Vec<(&'static str, Value)> {
    vec![
        ("lane", card.lane.to_value()),
        ("touchpoint", card.touchpoint.to_value()),
        ("stage", card.stage.to_value()),
        ("until", card.until.to_value()),
    ]
}

/// Whether a record is a heading.
pub(crate) fn is_heading(map: &Map, id: Uuid) -> bool {
    map.cards.get(&Id::new(id)).is_some_and(|card| card.kind == CardKind::Heading)
}

/// E69: refuses what is not done to headings.
pub(crate) fn refuse(map: &Map, ids: &[Uuid], fault: Unfit) -> Result<(), EditError> {
    if ids.iter().any(|&id| is_heading(map, id)) {
        return Err(EditError::Unfit { record: RecordKind::Card, fault });
    }
    Ok(())
}

/// E66: brings all that stand under a heading to where it is now.
pub(crate) fn gather(draft: &mut Draft, heading: Uuid) -> Result<(), EditError> {
    let above = draft.map().cards.get(&Id::new(heading)).map(Arc::clone);
    let Some(above) = above.filter(|it| it.kind == CardKind::Heading) else { return Ok(()) };
    for card in facts::cards_under_heading(draft.map(), above.id) {
        let mut columns = place_of(&above);
        // E5 holds for them, too.
        if card.kind == CardKind::Note && card.lane != above.lane {
            columns.push(("kind", suggested_kind(draft.map(), above.lane).to_value()));
        }
        draft.patch(RecordKind::Card, card.id.uuid(), columns)?;
    }
    Ok(())
}

/// E67: lets go of all that stand under a heading; they stand in its place, in
/// their order.
pub(crate) fn dissolve(draft: &mut Draft, heading: Uuid) -> Result<(), EditError> {
    release(draft, heading, &standing_under(draft.map(), heading), Some(heading))
}

/// E68: takes a card out from under its heading, and what lies under it; they
/// stand behind the heading.
pub(crate) fn leave(draft: &mut Draft, card: Id<Card>) -> Result<(), EditError> {
    let Some(heading) = draft.map().cards.get(&card).and_then(|it| it.heading) else {
        return Ok(());
    };
    let below = facts::cards_under(draft.map(), card);
    let ids: Vec<Uuid> =
        [card].into_iter().chain(below.iter().map(|it| it.id)).map(Id::uuid).collect();
    let next = facts::cards_beside(draft.map(), heading)
        .iter()
        .filter(|it| it.heading.is_none() && it.under.is_none())
        .skip_while(|it| it.id != heading)
        .nth(1)
        .map(|it| it.id.uuid());
    release(draft, heading.uuid(), &ids, next)
}

/// E69: lets what stands under one heading stand under another.
pub(crate) fn hand_over(draft: &mut Draft, from: Uuid, to: Uuid) -> Result<(), EditError> {
    let ids = standing_under(draft.map(), from);
    if ids.is_empty() {
        return Ok(());
    }
    let to = Place::Heading { heading: Id::new(to), before: None };
    move_records(draft, RecordKind::Card, &ids, to)
}

fn standing_under(map: &Map, heading: Uuid) -> Vec<Uuid> {
    let cards = facts::cards_under_heading(map, Id::new(heading));
    cards.iter().map(|card| card.id.uuid()).collect()
}

/// Puts cards that stand under a heading beside it.
fn release(
    draft: &mut Draft,
    heading: Uuid,
    cards: &[Uuid],
    before: Option<Uuid>,
) -> Result<(), EditError> {
    let Some(group) = group_of(&draft.record(RecordKind::Card, heading)?) else { return Ok(()) };
    let keys = make_room(draft, group, before, cards, cards.len())?;
    for (&id, key) in cards.iter().zip(keys) {
        let columns = [("heading", Value::Null), ("position", key.to_value())];
        draft.patch(RecordKind::Card, id, columns)?;
    }
    Ok(())
}
