//! Removing records and all that cannot be without them.

use std::collections::{BTreeMap, BTreeSet};

use model::{AnyRecord, ColumnType, RecordKind, Value};
use uuid::Uuid;

use crate::draft::Draft;
use crate::error::Unfit;
use crate::{Columns, EditError, Target};
use crate::{heading, owner, span};

/// What becomes of a record when something that it refers to goes.
enum Fate {
    /// It goes too.
    Goes,
    /// It stays and refers to nothing.
    Stays,
}

/// E14: what cannot be without the thing goes with it; what only mentions it
/// forgets it.
fn fate(kind: RecordKind, column: &str, stored: ColumnType) -> Fate {
    match (kind, column) {
        (_, _) if stored == ColumnType::Reference => Fate::Goes,
        (RecordKind::Card, "touchpoint" | "stage" | "under")
        | (
            RecordKind::Claim,
            "touchpoint" | "hand_off" | "card" | "metric" | "action" | "question",
        )
        | (RecordKind::Answer, "pain_point" | "hand_off")
        | (RecordKind::ActionSubject, "card" | "hand_off")
        // E71: without what it is about it would be about the map, or about all.
        | (RecordKind::Metric, "stage" | "touchpoint" | "hand_off" | "channel")
        | (RecordKind::Reading, "channel" | "persona")
        | (RecordKind::ViewFilter | RecordKind::Silence, _) => Fate::Goes,
        _ => Fate::Stays,
    }
}

/// Removes the targets, last what others depend on.
pub(crate) fn remove(draft: &mut Draft, targets: &[Target]) -> Result<(), EditError> {
    if targets.is_empty() {
        return Err(EditError::Empty);
    }
    let mut doomed: BTreeMap<RecordKind, BTreeSet<Uuid>> = BTreeMap::new();
    for target in targets {
        if target.record == RecordKind::MapInfo {
            return Err(EditError::Unfit { record: target.record, fault: Unfit::MapRemoved });
        }
        draft.record(target.record, target.id)?;
        doomed.entry(target.record).or_default().insert(target.id);
    }
    for target in targets {
        if heading::is_heading(draft.map(), target.id) {
            heading::dissolve(draft, target.id)?;
        }
    }
    span::shrink(draft, &doomed)?;
    let mut forgetting: Vec<(RecordKind, Uuid, &'static str)> = Vec::new();
    let mut frontier = doomed.clone();
    while !frontier.is_empty() {
        let mut next: BTreeMap<RecordKind, BTreeSet<Uuid>> = BTreeMap::new();
        for (gone_kind, gone) in &frontier {
            for (kind, column) in gone_kind.referrers() {
                for record in draft.map().records(kind) {
                    let refers = matches!(
                        record.get(column.name),
                        Some(Value::Text(id)) if Uuid::try_parse(&id).is_ok_and(|id| gone.contains(&id))
                    );
                    if !refers {
                        continue;
                    }
                    match fate(kind, column.name, column.kind) {
                        Fate::Goes => {
                            if doomed.entry(kind).or_default().insert(record.uuid()) {
                                next.entry(kind).or_default().insert(record.uuid());
                            }
                        }
                        Fate::Stays => forgetting.push((kind, record.uuid(), column.name)),
                    }
                }
            }
        }
        frontier = next;
    }
    for (kind, id, column) in forgetting {
        if doomed.get(&kind).is_some_and(|ids| ids.contains(&id)) {
            continue;
        }
        let record = draft.record(kind, id)?;
        let mut set = Columns::from([(column.to_owned(), Value::Null)]);
        owner::complete(draft.map(), &record, &mut set);
        draft.patch(kind, id, set.iter().map(|(name, value)| (name.as_str(), value.clone())))?;
        // E70: what is agreed has somebody who does it.
        if let AnyRecord::Action(action) = draft.record(kind, id)?
            && action.state.is_agreed()
            && action.owner_state.is_none()
        {
            let title = action.title.clone();
            return Err(EditError::Unfit { record: kind, fault: Unfit::StandsAlone { title } });
        }
    }
    // The kinds are listed with what others depend on first.
    for (kind, ids) in doomed.into_iter().rev() {
        for id in ids {
            draft.delete(kind, id)?;
        }
    }
    Ok(())
}
