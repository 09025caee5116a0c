//! A map while a command is being worked out.
//!
//! The draft is a clone, which costs next to nothing, and three verbs are the
//! only way to change it. They note what they did; if the command fails, the
//! draft is dropped and nothing has happened.

use model::{AnyRecord, Map, RecordKind, Value, invariants};
use uuid::Uuid;

use crate::{Change, Changes, EditError, squash};

/// A map in the making, and what differs so far.
pub(crate) struct Draft {
    map: Map,
    changes: Changes,
}

impl Draft {
    pub(crate) fn new(map: &Map) -> Self {
        Self { map: map.clone(), changes: Changes::new() }
    }

    /// The map as it is by now.
    pub(crate) const fn map(&self) -> &Map {
        &self.map
    }

    /// What differs so far.
    pub(crate) fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The record, or the error that it is missing.
    pub(crate) fn record(&self, record: RecordKind, id: Uuid) -> Result<AnyRecord, EditError> {
        self.map.record(record, id).ok_or(EditError::Missing { record, id })
    }

    pub(crate) fn insert(&mut self, record: AnyRecord) -> Result<(), EditError> {
        if self.map.has(record.kind(), record.uuid()) {
            return Err(EditError::Exists { record: record.kind(), id: record.uuid() });
        }
        self.changes.push(Change::insert(&record));
        self.map.put(record);
        Ok(())
    }

    /// Gives columns new values; those that are equal make no difference.
    pub(crate) fn patch<'a>(
        &mut self,
        kind: RecordKind,
        id: Uuid,
        columns: impl IntoIterator<Item = (&'a str, Value)>,
    ) -> Result<(), EditError> {
        let before = self.record(kind, id)?;
        let mut after = before.clone();
        for (column, value) in columns {
            after.set(column, &value)?;
        }
        if let Some(change) = Change::patch(&before, &after) {
            self.changes.push(change);
            self.map.put(after);
        }
        Ok(())
    }

    pub(crate) fn delete(&mut self, kind: RecordKind, id: Uuid) -> Result<(), EditError> {
        let record = self.map.take(kind, id).ok_or(EditError::Missing { record: kind, id })?;
        self.changes.push(Change::delete(&record));
        Ok(())
    }

    /// The net changes, if the map that they lead to is sound.
    pub(crate) fn finish(self) -> Result<Changes, EditError> {
        let mut found = Vec::new();
        let mut links_touched = false;
        let mut stacks_touched = false;
        for change in &self.changes {
            links_touched |= matches!(
                change.record,
                RecordKind::Emotion
                    | RecordKind::Touchpoint
                    | RecordKind::TouchpointChannel
                    | RecordKind::PersonaChannel
                    | RecordKind::CardTag
                    | RecordKind::ActionSubject
                    | RecordKind::Estimate
                    | RecordKind::Replacement
                    | RecordKind::Silence
            );
            stacks_touched |= change.record == RecordKind::Card && places(change);
            if let Some(record) = self.map.record(change.record, change.id) {
                invariants::check_record(&self.map, &record, &mut found);
            }
            if let Some(violation) = found.pop() {
                return Err(EditError::Invariant(violation));
            }
        }
        if links_touched {
            invariants::check_uniqueness(&self.map, &mut found);
        }
        if stacks_touched {
            invariants::check_stacks(&self.map, &mut found);
        }
        match found.into_iter().next() {
            Some(violation) => Err(EditError::Invariant(violation)),
            None => Ok(squash(self.changes)),
        }
    }
}

/// Whether a change says where a card lies, or whether it is a heading.
fn places(change: &Change) -> bool {
    let said = change.after.iter().flatten();
    let mut names = said.map(|(name, _)| name.as_str());
    names.any(|name| {
        matches!(name, "lane" | "touchpoint" | "stage" | "until" | "under" | "heading" | "kind")
    })
}
