//! Why a command was refused.

use model::{ColumnError, RecordKind};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use crate::Misfit;

/// Why a command was refused. The map is as it was.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum EditError {
    /// It is about a record that does not exist.
    #[error("there is no {record} {id}")]
    Missing {
        /// The kind.
        record: RecordKind,
        /// The id.
        id: Uuid,
    },
    /// It would make a record that exists.
    #[error("there is a {record} {id} already")]
    Exists {
        /// The kind.
        record: RecordKind,
        /// The id.
        id: Uuid,
    },
    /// A column does not exist or a value does not fit it.
    #[error(transparent)]
    Column(#[from] ColumnError),
    /// The record cannot be put there.
    #[error("a {record} cannot be put there: {reason}")]
    Place {
        /// The kind.
        record: RecordKind,
        /// Why not.
        reason: String,
    },
    /// The kind of record does not take this command.
    #[error("a {record} cannot be {verb}: {reason}")]
    Unfit {
        /// The kind.
        record: RecordKind,
        /// What was to be done to it.
        verb: &'static str,
        /// Why not.
        reason: String,
    },
    /// The map would no longer be sound.
    #[error("{} {}: {}", .0.record, .0.id, .0.message)]
    Invariant(model::invariants::Violation),
    /// A change does not fit the map.
    #[error("{0}")]
    Misfit(#[from] Misfit),
    /// It is about nothing.
    #[error("the command names no record")]
    Empty,
}

/// What the window needs to know of an error beside its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum EditErrorCode {
    /// Somebody or something else has changed or removed it.
    Outdated,
    /// It is not possible.
    Refused,
}

impl EditError {
    /// The code.
    pub const fn code(&self) -> EditErrorCode {
        match self {
            Self::Missing { .. } | Self::Misfit(_) => EditErrorCode::Outdated,
            _ => EditErrorCode::Refused,
        }
    }

    /// What a person can do about it.
    pub const fn hint(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "It may have been removed. Undo brings it back.",
            Self::Exists { .. } => "Give the new record an id of its own.",
            Self::Column(_) => "Use a column of this kind of record, and a value that fits it.",
            Self::Place { .. } => "Choose another place.",
            Self::Unfit { .. } => "Use another command for this kind of record.",
            Self::Invariant(_) => "Change the value so that the rule holds.",
            Self::Misfit(_) => "It has been changed in the meantime. Look at it and try again.",
            Self::Empty => "Name at least one record.",
        }
    }
}
