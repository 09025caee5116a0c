//! The one currency: what differs, record by record and column by column.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap};

use model::{AnyRecord, Map, RecordKind, Value};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;
use words::{Explain, Sentence, sentence};

/// Named columns and their values.
pub type Columns = BTreeMap<String, Value>;

/// What differs in one record.
///
/// A record that comes into being has no `before`, one that goes has no
/// `after`; both then name only the columns that differ from a blank record's,
/// so that a column that is added to a kind later needs no rewriting of old
/// changes. A record that stays names, before and after, the columns that
/// differ.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[ts(export)]
pub struct Change {
    /// The kind of the record.
    pub record: RecordKind,
    /// The record.
    pub id: Uuid,
    /// What was there; nothing if the record comes into being.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub before: Option<Columns>,
    /// What is there now; nothing if the record goes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub after: Option<Columns>,
}

/// What differs between two states of a map, in an order in which it can be
/// played.
pub type Changes = Vec<Change>;

/// A change that does not fit the map that it is played on: something is there
/// that should not be, is gone, or has another value than the change was made
/// from.
#[derive(Clone, Debug, PartialEq)]
pub struct Misfit {
    /// The kind of the record.
    pub record: RecordKind,
    /// The record.
    pub id: Uuid,
    /// The column that has another value; none when the whole record does not
    /// fit.
    pub column: Option<String>,
    /// What is wrong.
    pub what: Sentence,
}

impl Explain for Misfit {
    fn message(&self) -> Sentence {
        sentence!(
            "edit-misfit",
            record = self.record.word(),
            id = self.id.to_string(),
            what = self.what.clone(),
        )
    }

    fn hint(&self) -> Sentence {
        sentence!("edit-misfit-hint")
    }
}

words::displays_its_message!(Misfit);

impl std::error::Error for Misfit {}

impl Change {
    /// What it takes for `record` to come into being.
    pub fn insert(record: &AnyRecord) -> Self {
        Self {
            record: record.kind(),
            id: record.uuid(),
            before: None,
            after: Some(own_columns(record)),
        }
    }

    /// What it takes for `record` to go.
    pub fn delete(record: &AnyRecord) -> Self {
        Self {
            record: record.kind(),
            id: record.uuid(),
            before: Some(own_columns(record)),
            after: None,
        }
    }

    /// What it takes to turn one record into another of the same kind and id;
    /// none if they are equal.
    pub fn patch(before: &AnyRecord, after: &AnyRecord) -> Option<Self> {
        let mut change = Self {
            record: before.kind(),
            id: before.uuid(),
            before: Some(Columns::new()),
            after: Some(Columns::new()),
        };
        let mut differs = false;
        for column in before.kind().columns() {
            let (old, new) = (before.get(column.name), after.get(column.name));
            if old != new {
                differs = true;
                let note = |columns: &mut Option<Columns>, value: Option<Value>| {
                    if let (Some(columns), Some(value)) = (columns.as_mut(), value) {
                        columns.insert(column.name.to_owned(), value);
                    }
                };
                note(&mut change.before, old);
                note(&mut change.after, new);
            }
        }
        differs.then_some(change)
    }

    /// The change that takes this one back.
    pub fn inverse(&self) -> Self {
        Self {
            record: self.record,
            id: self.id,
            before: self.after.clone(),
            after: self.before.clone(),
        }
    }

    /// Whether the record comes into being.
    pub const fn is_insert(&self) -> bool {
        self.before.is_none() && self.after.is_some()
    }

    /// Whether the record goes.
    pub const fn is_delete(&self) -> bool {
        self.before.is_some() && self.after.is_none()
    }

    /// The record as it is after an insert or was before a delete; none for
    /// other changes, and an error if the columns are no such record's.
    pub fn whole_record(&self) -> Result<Option<AnyRecord>, Misfit> {
        let columns = match (&self.before, &self.after) {
            (None, Some(columns)) | (Some(columns), None) => columns,
            _ => return Ok(None),
        };
        let mut record = AnyRecord::blank(self.record, self.id);
        for (name, value) in columns {
            record.set(name, value).map_err(|error| Misfit {
                record: self.record,
                id: self.id,
                column: Some(name.clone()),
                what: error.message(),
            })?;
        }
        Ok(Some(record))
    }
}

/// The changes that take these back: the inverse of each, last first.
pub fn invert(changes: &[Change]) -> Changes {
    changes.iter().rev().map(Change::inverse).collect()
}

/// The net effect of changes that were made one after the other: at most one
/// change a record, and none where all was taken back.
///
/// Records that come are put before those that only differ, and those that go
/// last, so that what is referred to is there in between.
pub fn squash(changes: impl IntoIterator<Item = Change>) -> Changes {
    let mut squashed = Changes::new();
    let mut places: HashMap<(RecordKind, Uuid), usize> = HashMap::new();
    for change in changes {
        match places.entry((change.record, change.id)) {
            Entry::Vacant(free) => {
                free.insert(squashed.len());
                squashed.push(change);
            }
            Entry::Occupied(taken) => {
                let net = &mut squashed[*taken.get()];
                let earlier = std::mem::replace(net, change);
                *net = follow(earlier, net);
            }
        }
    }
    squashed.retain(|it| !is_void(it));
    squashed.sort_by_key(|change| match (change.is_insert(), change.is_delete()) {
        (true, _) => (0, change.record as usize),
        (_, true) => (2, usize::MAX - change.record as usize),
        _ => (1, 0),
    });
    squashed
}

/// Plays changes on a map, whole or not at all.
///
/// Each must fit: what it says was there must be there.
pub fn play(map: &mut Map, changes: &[Change]) -> Result<(), Misfit> {
    let mut next = map.clone();
    for change in changes {
        play_one(&mut next, change)?;
    }
    *map = next;
    Ok(())
}

fn play_one(map: &mut Map, change: &Change) -> Result<(), Misfit> {
    let misfit = |column: Option<&str>, what: Sentence| Misfit {
        record: change.record,
        id: change.id,
        column: column.map(str::to_owned),
        what,
    };
    match (&change.before, &change.after) {
        (None, None) => Err(misfit(None, sentence!("misfit-says-nothing"))),
        (None, Some(_)) => {
            if map.has(change.record, change.id) {
                return Err(misfit(None, sentence!("misfit-there")));
            }
            if let Some(record) = change.whole_record()? {
                map.put(record);
            }
            Ok(())
        }
        (Some(before), None) => {
            let Some(record) = map.record(change.record, change.id) else {
                return Err(misfit(None, sentence!("misfit-gone")));
            };
            let own = own_columns(&record);
            if own != *before {
                let column = own
                    .iter()
                    .find(|(name, value)| before.get(*name) != Some(value))
                    .map(|(name, _)| name.as_str())
                    .or_else(|| {
                        before.keys().find(|name| !own.contains_key(*name)).map(|n| n.as_str())
                    });
                return Err(misfit(column, sentence!("misfit-changed")));
            }
            map.take(change.record, change.id);
            Ok(())
        }
        (Some(before), Some(after)) => {
            let Some(mut record) = map.record(change.record, change.id) else {
                return Err(misfit(None, sentence!("misfit-gone")));
            };
            for (name, value) in before {
                if record.get(name).as_ref() != Some(value) {
                    return Err(misfit(Some(name), sentence!("misfit-column", column = name)));
                }
            }
            for (name, value) in after {
                record.set(name, value).map_err(|error| misfit(Some(name), error.message()))?;
            }
            map.put(record);
            Ok(())
        }
    }
}

/// One change made of two to the same record.
fn follow(earlier: Change, later: &Change) -> Change {
    let Change { record, id, before, after } = earlier;
    match (before, after, &later.before, &later.after) {
        // It came, then it differed.
        (None, Some(mut after), Some(_), Some(new)) => {
            let blank = AnyRecord::blank(record, id);
            for (name, value) in new {
                if blank.get(name).as_ref() == Some(value) {
                    after.remove(name);
                } else {
                    after.insert(name.clone(), value.clone());
                }
            }
            Change { record, id, before: None, after: Some(after) }
        }
        // It differed twice.
        (Some(mut before), Some(mut after), Some(old), Some(new)) => {
            for (name, value) in old {
                before.entry(name.clone()).or_insert_with(|| value.clone());
            }
            for (name, value) in new {
                after.insert(name.clone(), value.clone());
            }
            let same: Vec<String> = before
                .iter()
                .filter(|(name, value)| after.get(*name) == Some(value))
                .map(|(name, _)| name.clone())
                .collect();
            for name in same {
                before.remove(&name);
                after.remove(&name);
            }
            Change { record, id, before: Some(before), after: Some(after) }
        }
        // It differed, then it went: what went is what was there at first.
        (Some(before), Some(after), Some(old), None) => {
            let blank = AnyRecord::blank(record, id);
            let mut whole = old.clone();
            for name in after.keys() {
                match before.get(name) {
                    Some(value) if blank.get(name).as_ref() != Some(value) => {
                        whole.insert(name.clone(), value.clone());
                    }
                    _ => {
                        whole.remove(name);
                    }
                }
            }
            Change { record, id, before: Some(whole), after: None }
        }
        // It went and came again: only the columns that differ remain.
        (Some(old), None, None, Some(new)) => {
            let blank = AnyRecord::blank(record, id);
            let mut change =
                Change { record, id, before: Some(Columns::new()), after: Some(Columns::new()) };
            for column in record.columns() {
                let value = |columns: &Columns| {
                    columns.get(column.name).cloned().or_else(|| blank.get(column.name))
                };
                let (was, is) = (value(&old), value(new));
                if was != is
                    && let (Some(before), Some(after), Some(was), Some(is)) =
                        (change.before.as_mut(), change.after.as_mut(), was, is)
                {
                    before.insert(column.name.to_owned(), was);
                    after.insert(column.name.to_owned(), is);
                }
            }
            change
        }
        // It came and went, or the two do not belong together; the outer ends
        // say what is left.
        (before, _, _, after) => Change { record, id, before, after: after.clone() },
    }
}

/// Whether nothing is left of it.
fn is_void(change: &Change) -> bool {
    match (&change.before, &change.after) {
        (None, None) => true,
        (Some(before), Some(after)) => before.is_empty() && after.is_empty(),
        _ => false,
    }
}

/// The columns in which a record differs from a blank one.
fn own_columns(record: &AnyRecord) -> Columns {
    let filled = record.filled().into_iter();
    filled.map(|(column, value)| (column.to_owned(), value)).collect()
}
