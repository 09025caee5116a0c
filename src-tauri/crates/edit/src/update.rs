//! What a table says of records that it names.

use std::collections::BTreeSet;

use model::records::Card;
use model::{AnyRecord, RecordKind, Value};
use uuid::Uuid;

use crate::apply::add;
use crate::draft::Draft;
use crate::follow::follow;
use crate::{EditError, NewRecord, Target, remove};

/// E85: what is new comes first, so that what changes can refer to it; what
/// goes comes last.
pub(crate) fn update(
    draft: &mut Draft,
    new: &[NewRecord],
    change: &[NewRecord],
    gone: &[Target],
) -> Result<(), EditError> {
    if new.is_empty() && change.is_empty() && gone.is_empty() {
        return Err(EditError::Empty);
    }
    if !new.is_empty() {
        add(draft, new)?;
    }
    let mut moved = BTreeSet::new();
    for NewRecord { record, id, columns } in change {
        let before = draft.record(*record, *id)?;
        let values = columns.iter().map(|(name, value)| (name.as_str(), value.clone()));
        draft.patch(*record, *id, values)?;
        let after = draft.record(*record, *id)?;
        if let (AnyRecord::Card(before), AnyRecord::Card(after)) = (&before, &after)
            && place(before) != place(after)
        {
            moved.insert(*id);
        }
        follow(draft, &before, &after)?;
    }
    part(draft, &moved)?;
    let there: Vec<Target> =
        gone.iter().filter(|it| draft.map().has(it.record, it.id)).copied().collect();
    if there.is_empty() { Ok(()) } else { remove::remove(draft, &there) }
}

/// E86: a card that now lies elsewhere than its heading or the top of its
/// stack leaves them.
fn part(draft: &mut Draft, moved: &BTreeSet<Uuid>) -> Result<(), EditError> {
    if moved.is_empty() {
        return Ok(());
    }
    let mut parted = Vec::new();
    for card in draft.map().cards.values() {
        let above = [("under", card.under), ("heading", card.heading)];
        for (column, id) in above {
            let Some(other) = id.and_then(|id| draft.map().cards.get(&id)) else { continue };
            let is_touched = moved.contains(&card.id.uuid()) || moved.contains(&other.id.uuid());
            if is_touched && place(card) != place(other) {
                parted.push((card.id.uuid(), column));
            }
        }
    }
    for (id, column) in parted {
        draft.patch(RecordKind::Card, id, [(column, Value::Null)])?;
    }
    Ok(())
}

fn place(card: &Card) -> [Option<Uuid>; 3] {
    let lane = Some(card.lane.uuid());
    [lane, card.touchpoint.map(|id| id.uuid()), card.stage.map(|id| id.uuid())]
}
