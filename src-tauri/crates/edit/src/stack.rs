//! Cards that lie under others.
//!
//! A stack is its top card and those whose `under` names it. What is done to
//! the top is done to all of it; a card under another can be taken out.

use model::records::Card;
use model::{AnyRecord, Field, Id, Map, RecordKind, Value, facts};
use uuid::Uuid;

use crate::apply::suggested_kind;
use crate::draft::Draft;
use crate::error::Unfit;
use crate::follow::follow;
use crate::siblings::{group_of, make_room};
use crate::{Columns, EditError, heading};

/// The records without those that lie under another one that is named, or stand
/// under a heading that is: they come with it.
pub(crate) fn standing(map: &Map, kind: RecordKind, ids: &[Uuid]) -> Vec<Uuid> {
    if kind != RecordKind::Card {
        return ids.to_vec();
    }
    let named = |above: Option<Id<Card>>| above.is_some_and(|above| ids.contains(&above.uuid()));
    let comes_along = |id: Uuid| {
        map.cards.get(&Id::new(id)).is_some_and(|it| named(it.under) || named(it.heading))
    };
    ids.iter().copied().filter(|&id| !comes_along(id)).collect()
}

/// The records with all that lie under them, each once: a stack comes whole
/// where its top is named.
pub(crate) fn whole(map: &Map, kind: RecordKind, ids: &[Uuid]) -> Vec<Uuid> {
    let standing = standing(map, kind, ids);
    if kind != RecordKind::Card || map.cards.values().all(|card| card.under.is_none()) {
        return standing;
    }
    let mut all = Vec::with_capacity(ids.len());
    for id in standing {
        all.push(id);
        all.extend(facts::cards_under(map, Id::new(id)).iter().map(|card| card.id.uuid()));
    }
    all
}

/// The card that lies on top of a card; itself if it is in no stack.
pub(crate) fn top_of(map: &Map, kind: RecordKind, id: Uuid) -> Uuid {
    match kind {
        RecordKind::Card => under(map, id).map_or(id, Id::uuid),
        _ => id,
    }
}

/// Lays the cards under the first of them, or under the card that this one lies
/// under, unless that one is named, too.
pub(crate) fn stack(draft: &mut Draft, cards: &[Id<Card>]) -> Result<(), EditError> {
    let named: Vec<Uuid> = cards.iter().map(|card| card.uuid()).collect();
    let [first, others @ ..] = named.as_slice() else { return Err(EditError::Empty) };
    let first = *first;
    if others.is_empty() {
        return Err(EditError::Empty);
    }
    for (index, &id) in named.iter().enumerate() {
        draft.record(RecordKind::Card, id)?;
        if named[..index].contains(&id) {
            let (record, fault) = (RecordKind::Card, Unfit::NamedTwice);
            return Err(EditError::Unfit { record, fault });
        }
    }
    heading::refuse(draft.map(), &named, Unfit::HeadingStacked)?;
    let above = under(draft.map(), first).map(Id::uuid);
    let all = whole(draft.map(), RecordKind::Card, &named);
    match above {
        // E63: who lay under one of them comes to lie on top of it.
        Some(above) if named.contains(&above) => {
            raise(draft, first, above)?;
            lay(draft, first, &all)
        }
        Some(above) => lay(draft, above, &all),
        None => lay(draft, first, &all),
    }
}

/// Takes the cards out; they stand behind the stack, in their order. The top of
/// a stack lets go of all that lie under it.
pub(crate) fn unstack(draft: &mut Draft, cards: &[Id<Card>]) -> Result<(), EditError> {
    let mut loose: Vec<Id<Card>> = Vec::new();
    for card in cards {
        draft.record(RecordKind::Card, card.uuid())?;
        let below = facts::cards_under(draft.map(), *card).into_iter().map(|it| it.id);
        let itself = under(draft.map(), card.uuid()).map(|_| *card);
        for card in below.chain(itself) {
            if !loose.contains(&card) {
                loose.push(card);
            }
        }
    }
    if loose.is_empty() {
        return Err(EditError::Empty);
    }
    // Each comes right behind its top, so the last is taken out first.
    let cards = &draft.map().cards;
    loose.sort_by_key(|id| cards.get(id).map(|card| (card.position.clone(), card.id)));
    for card in loose.into_iter().rev() {
        release(draft, card)?;
    }
    Ok(())
}

/// Brings all that lie under a card to where it is now.
pub(crate) fn gather(draft: &mut Draft, kind: RecordKind, top: Uuid) -> Result<(), EditError> {
    if kind != RecordKind::Card {
        return Ok(());
    }
    let below: Vec<Uuid> =
        facts::cards_under(draft.map(), Id::new(top)).iter().map(|card| card.id.uuid()).collect();
    lay(draft, top, &below)
}

/// Lays cards under one, in order, and puts them where it is.
fn lay(draft: &mut Draft, top: Uuid, cards: &[Uuid]) -> Result<(), EditError> {
    let above = draft.record(RecordKind::Card, top)?;
    let (AnyRecord::Card(place), Some(group)) = (&above, group_of(&above)) else { return Ok(()) };
    let below: Vec<Uuid> = cards.iter().copied().filter(|&id| id != top).collect();
    // What lay there already stays above what comes.
    let known: Vec<Uuid> = facts::cards_under(draft.map(), place.id)
        .iter()
        .map(|card| card.id.uuid())
        .filter(|id| !below.contains(id))
        .collect();
    let order: Vec<Uuid> = known.into_iter().chain(below).collect();
    let keys = make_room(draft, group, None, &order, order.len())?;
    for (id, key) in order.into_iter().zip(keys) {
        let AnyRecord::Card(before) = draft.record(RecordKind::Card, id)? else { continue };
        let mut columns = Columns::from([
            ("lane".to_owned(), place.lane.to_value()),
            ("touchpoint".to_owned(), place.touchpoint.to_value()),
            ("stage".to_owned(), place.stage.to_value()),
            ("until".to_owned(), place.until.to_value()),
            ("heading".to_owned(), place.heading.to_value()),
            ("position".to_owned(), key.to_value()),
            ("under".to_owned(), Some(place.id).to_value()),
            ("opened".to_owned(), Value::Bool(false)),
        ]);
        // E5 holds for them, too.
        if before.kind == model::records::CardKind::Note && before.lane != place.lane {
            let kind = suggested_kind(draft.map(), place.lane);
            columns.insert("kind".to_owned(), kind.to_value());
        }
        patch(draft, id, &columns)?;
    }
    Ok(())
}

/// Brings a card on top of the one that it lies under.
fn raise(draft: &mut Draft, card: Uuid, above: Uuid) -> Result<(), EditError> {
    let AnyRecord::Card(top) = draft.record(RecordKind::Card, above)? else { return Ok(()) };
    let below = facts::cards_under(draft.map(), top.id);
    let set = Columns::from([
        ("under".to_owned(), Value::Null),
        ("position".to_owned(), top.position.to_value()),
        ("opened".to_owned(), Value::Bool(top.opened)),
    ]);
    patch(draft, card, &set)?;
    for other in below.iter().map(|it| it.id.uuid()).filter(|&id| id != card).chain([above]) {
        let set = Columns::from([("under".to_owned(), Value::Text(card.to_string()))]);
        patch(draft, other, &set)?;
    }
    Ok(())
}

/// Puts a card right behind the stack that it lies in.
fn release(draft: &mut Draft, card: Id<Card>) -> Result<(), EditError> {
    let record = draft.record(RecordKind::Card, card.uuid())?;
    let (Some(top), Some(group)) = (under(draft.map(), card.uuid()), group_of(&record)) else {
        return Ok(());
    };
    let heading = draft.map().cards.get(&top).and_then(|it| it.heading);
    let next = facts::cards_beside(draft.map(), top)
        .into_iter()
        .filter(|it| it.under.is_none() && it.heading == heading)
        .map(|it| it.id)
        .skip_while(|it| *it != top)
        .nth(1);
    for key in make_room(draft, group, next.map(Id::uuid), &[card.uuid()], 1)? {
        let set = Columns::from([
            ("under".to_owned(), Value::Null),
            ("position".to_owned(), key.to_value()),
        ]);
        patch(draft, card.uuid(), &set)?;
    }
    Ok(())
}

fn patch(draft: &mut Draft, id: Uuid, set: &Columns) -> Result<(), EditError> {
    let before = draft.record(RecordKind::Card, id)?;
    let columns = set.iter().map(|(name, value)| (name.as_str(), value.clone()));
    draft.patch(RecordKind::Card, id, columns)?;
    let after = draft.record(RecordKind::Card, id)?;
    follow(draft, &before, &after)
}

fn under(map: &Map, id: Uuid) -> Option<Id<Card>> {
    map.cards.get(&Id::new(id))?.under
}
