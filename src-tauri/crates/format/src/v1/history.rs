//! A line of `history.jsonl`.

use std::collections::BTreeMap;

use model::{AnyRecord, RecordKind, Value};
use serde::{Deserialize, Serialize};
use words::{Explain as _, Sentence, sentence};

use super::fields::{RecordId, is_default};
use crate::history::Revision;

/// One revision.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Line {
    id: RecordId,
    #[serde(default, skip_serializing_if = "is_default")]
    parent: Option<RecordId>,
    #[serde(default, skip_serializing_if = "is_default")]
    merged_parent: Option<RecordId>,
    mark: RecordId,
    #[serde(default, skip_serializing_if = "is_default")]
    undoes: Option<RecordId>,
    at: jiff::Timestamp,
    #[serde(default, skip_serializing_if = "is_default")]
    author: String,
    #[serde(default, skip_serializing_if = "is_default")]
    label: String,
    changes: Vec<Change>,
}

/// What differs in one record.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Change {
    record: String,
    id: RecordId,
    #[serde(default, skip_serializing_if = "is_default")]
    before: Option<BTreeMap<String, Scalar>>,
    #[serde(default, skip_serializing_if = "is_default")]
    after: Option<BTreeMap<String, Scalar>>,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Scalar {
    Null,
    Bool(bool),
    Integer(i64),
    Real(f64),
    Text(String),
}

impl Line {
    pub fn of(revision: &Revision) -> Self {
        let columns = |columns: &edit::Columns| {
            columns.iter().map(|(name, value)| (name.clone(), Scalar::of(value))).collect()
        };
        Self {
            id: RecordId(revision.id),
            parent: revision.parent.map(RecordId),
            merged_parent: revision.merged_parent.map(RecordId),
            mark: RecordId(revision.mark),
            undoes: revision.undoes.map(RecordId),
            at: revision.at,
            author: revision.author.clone(),
            label: revision.label.clone(),
            changes: revision
                .changes
                .iter()
                .map(|change| Change {
                    record: change.record.word().to_owned(),
                    id: RecordId(change.id),
                    before: change.before.as_ref().map(columns),
                    after: change.after.as_ref().map(columns),
                })
                .collect(),
        }
    }

    /// The revision, or what is wrong with it.
    pub fn revision(self) -> Result<Revision, Sentence> {
        Ok(Revision {
            id: self.id.0,
            parent: self.parent.map(|id| id.0),
            merged_parent: self.merged_parent.map(|id| id.0),
            mark: self.mark.0,
            undoes: self.undoes.map(|id| id.0),
            at: self.at,
            author: self.author,
            label: self.label,
            changes: self.changes.into_iter().map(Change::change).collect::<Result<_, _>>()?,
        })
    }
}

impl Change {
    fn change(self) -> Result<edit::Change, Sentence> {
        let record = RecordKind::from_word(&self.record)
            .ok_or_else(|| sentence!("history-kind", kind = &self.record))?;
        if self.before.is_none() && self.after.is_none() {
            let (record, id) = (record.word(), self.id.0.to_string());
            return Err(sentence!("history-says-nothing", record = record, id = id));
        }
        // Trying the values on a blank record checks names and types.
        let mut trial = AnyRecord::blank(record, self.id.0);
        let mut columns = |columns: Option<BTreeMap<String, Scalar>>| match columns {
            None => Ok(None),
            Some(columns) => columns
                .into_iter()
                .map(|(name, scalar)| {
                    let value = scalar.value();
                    trial.set(&name, &value).map_err(|error| error.message())?;
                    Ok((name, value))
                })
                .collect::<Result<edit::Columns, Sentence>>()
                .map(Some),
        };
        let (before, after) = (columns(self.before)?, columns(self.after)?);
        Ok(edit::Change { record, id: self.id.0, before, after })
    }
}

impl Scalar {
    fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(*value),
            Value::Integer(value) => Self::Integer(*value),
            Value::Real(value) => Self::Real(*value),
            Value::Text(value) => Self::Text(value.clone()),
        }
    }

    fn value(self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(value),
            Self::Integer(value) => Value::Integer(value),
            Self::Real(value) => Value::from_number(value),
            Self::Text(value) => Value::Text(value),
        }
    }
}
