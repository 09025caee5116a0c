//! Why a command was refused.

use model::{ColumnError, RecordKind};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;
use words::{Explain, Sentence, sentence};

use crate::Misfit;

/// Why a command was refused. The map is as it was.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum EditError {
    /// It is about a record that does not exist.
    Missing {
        /// The kind.
        record: RecordKind,
        /// The id.
        id: Uuid,
    },
    /// It would make a record that exists.
    Exists {
        /// The kind.
        record: RecordKind,
        /// The id.
        id: Uuid,
    },
    /// A column does not exist or a value does not fit it.
    Column(#[from] ColumnError),
    /// The record cannot be put there.
    Place {
        /// The kind.
        record: RecordKind,
        /// Why not.
        fault: PlaceFault,
    },
    /// The kind of record does not take this command.
    Unfit {
        /// The kind.
        record: RecordKind,
        /// What about it.
        fault: Unfit,
    },
    /// The map would no longer be sound.
    Invariant(model::invariants::Violation),
    /// A change does not fit the map.
    Misfit(#[from] Misfit),
    /// A table has more rows or columns than there are from its place on.
    TooLarge {
        /// Of the table.
        rows: usize,
        /// Of the table.
        columns: usize,
        /// From the place on.
        lanes: usize,
        /// From the place on.
        touchpoints: usize,
    },
    /// It is about nothing.
    Empty,
}

/// Why a record cannot be put somewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlaceFault {
    /// It is not said where.
    Unsaid,
    /// That is no place for its kind.
    OfOthers,
}

/// What a record does not take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// A map is created in another one.
    MapMade,
    /// A map is removed from itself.
    MapRemoved,
    /// A lane becomes a dividing line while it holds cards.
    LaneWithCards,
    /// A record is named twice.
    NamedTwice,
    /// What belongs to one thing only is copied by itself.
    Belongs,
    /// A text is written into something that is no card and no touchpoint.
    NotWritten,
    /// Things are merged that are no cards, touchpoints or stages.
    NotMerged,
    /// A heading is laid in a stack.
    HeadingStacked,
    /// A heading is merged with cards that are none.
    HeadingMerged,
    /// Who alone answers for an agreed action is removed.
    StandsAlone {
        /// What the action is called.
        title: String,
    },
    /// A column is set that follows from the place.
    Placing {
        /// The column.
        column: String,
    },
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
}

impl Explain for EditError {
    fn message(&self) -> Sentence {
        match self {
            Self::Missing { record, id } => {
                sentence!("edit-missing", record = record.word(), id = id.to_string())
            }
            Self::Exists { record, id } => {
                sentence!("edit-exists", record = record.word(), id = id.to_string())
            }
            Self::Column(error) => error.message(),
            Self::Place { record, fault: PlaceFault::Unsaid } => {
                sentence!("edit-place-unsaid", record = record.word())
            }
            Self::Place { record, fault: PlaceFault::OfOthers } => {
                sentence!("edit-place-unfit", record = record.word())
            }
            Self::Unfit { record, fault } => match fault {
                Unfit::MapMade => sentence!("edit-map-made"),
                Unfit::MapRemoved => sentence!("edit-map-removed"),
                Unfit::LaneWithCards => sentence!("edit-lane-with-cards"),
                Unfit::NamedTwice => sentence!("edit-named-twice", record = record.word()),
                Unfit::Belongs => sentence!("edit-belongs", record = record.word()),
                Unfit::NotWritten => sentence!("edit-not-written", record = record.word()),
                Unfit::NotMerged => sentence!("edit-not-merged", record = record.word()),
                Unfit::HeadingStacked => sentence!("edit-heading-stacked"),
                Unfit::HeadingMerged => sentence!("edit-heading-merged"),
                Unfit::StandsAlone { title } => sentence!("edit-stands-alone", title = title),
                Unfit::Placing { column } => {
                    sentence!("edit-placing", column = column, record = record.word())
                }
            },
            Self::Invariant(violation) => sentence!(
                "edit-invariant",
                record = violation.record.word(),
                id = violation.id.to_string(),
                rule = violation.rule,
                what = violation.what.clone(),
            ),
            Self::Misfit(misfit) => misfit.message(),
            Self::TooLarge { rows, columns, lanes, touchpoints } => sentence!(
                "edit-too-large",
                rows = *rows,
                columns = *columns,
                lanes = *lanes,
                touchpoints = *touchpoints,
            ),
            Self::Empty => sentence!("edit-empty"),
        }
    }

    fn hint(&self) -> Sentence {
        match self {
            Self::Missing { .. } => sentence!("edit-missing-hint"),
            Self::Exists { .. } => sentence!("edit-exists-hint"),
            Self::Column(error) => error.hint(),
            Self::Place { .. } => sentence!("edit-place-hint"),
            Self::Unfit { fault, .. } => match fault {
                Unfit::MapMade => sentence!("edit-map-made-hint"),
                Unfit::MapRemoved => sentence!("edit-map-removed-hint"),
                Unfit::LaneWithCards => sentence!("edit-lane-with-cards-hint"),
                Unfit::NamedTwice => sentence!("edit-named-twice-hint"),
                Unfit::Belongs => sentence!("edit-belongs-hint"),
                Unfit::NotWritten => sentence!("edit-not-written-hint"),
                Unfit::NotMerged => sentence!("edit-not-merged-hint"),
                Unfit::HeadingStacked => sentence!("edit-heading-stacked-hint"),
                Unfit::HeadingMerged => sentence!("edit-heading-merged-hint"),
                Unfit::StandsAlone { .. } => sentence!("edit-stands-alone-hint"),
                Unfit::Placing { .. } => sentence!("edit-placing-hint"),
            },
            Self::Invariant(_) => sentence!("edit-invariant-hint"),
            Self::Misfit(misfit) => misfit.hint(),
            Self::TooLarge { .. } => sentence!("edit-too-large-hint"),
            Self::Empty => sentence!("edit-empty-hint"),
        }
    }
}

words::displays_its_message!(EditError);
