//! What all records have in common, and how a kind of record is declared.
//!
//! A kind is declared once, as a struct of columns. From that declaration come
//! the struct, its reading and writing by column name, the columns of its
//! table, the fields of its form on the bridge, and the differences that edits
//! consist of.

use uuid::Uuid;
use words::{Explain, Sentence, sentence};

use crate::{ColumnType, RecordKind, Value, WrongValue};

/// A column of a kind of record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name: the same in the struct, the table, the file and the bridge.
    pub name: &'static str,
    /// How it is stored.
    pub kind: ColumnType,
    /// The kind of record that a reference leads to.
    pub target: Option<RecordKind>,
}

/// Texts that are no prose: what programs name things by.
const NOT_PROSE: &[(RecordKind, &str)] = &[
    (RecordKind::MapInfo, "currency"),
    (RecordKind::MapInfo, "language"),
    (RecordKind::Channel, "icon"),
    (RecordKind::Silence, "rule"),
    (RecordKind::Card, "image"),
    (RecordKind::Persona, "portrait"),
];

/// What other programs keep with a record.
const EXTENSIONS: &str = "extensions";

impl RecordKind {
    /// The columns that hold what people write.
    pub fn prose(self) -> impl Iterator<Item = &'static Column> {
        self.columns().iter().filter(move |column| {
            matches!(column.kind, ColumnType::Text | ColumnType::OptionalText)
                && column.name != EXTENSIONS
                && !NOT_PROSE.contains(&(self, column.name))
        })
    }
}

/// Why a column could not be set.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum ColumnError {
    /// The kind has no such column.
    Unknown {
        /// The kind.
        kind: RecordKind,
        /// The name that was asked for.
        column: String,
    },
    /// The value does not fit.
    Wrong {
        /// The kind.
        kind: RecordKind,
        /// The column.
        column: &'static str,
        /// What would fit.
        source: WrongValue,
    },
}

impl Explain for ColumnError {
    fn message(&self) -> Sentence {
        match self {
            Self::Unknown { kind, column } => {
                sentence!("column-unknown", record = kind.word(), column = column)
            }
            Self::Wrong { kind, column, source } => sentence!(
                "column-wrong",
                record = kind.word(),
                column = *column,
                expected = source.expected.clone(),
                found = source.found.in_words(),
            ),
        }
    }

    fn hint(&self) -> Sentence {
        sentence!("column-hint")
    }
}

words::displays_its_message!(ColumnError);

/// A record of a map.
pub trait Record: Clone + PartialEq + Sized {
    /// Which kind.
    const KIND: RecordKind;

    /// Its columns, the id not among them, in the order of the declaration.
    const COLUMNS: &'static [Column];

    /// A record of which nothing but the id is known.
    fn blank(id: Uuid) -> Self;

    /// Its id.
    fn uuid(&self) -> Uuid;

    /// The value of a column; `None` if there is no such column.
    fn get(&self, column: &str) -> Option<Value>;

    /// Gives a column a value.
    fn set(&mut self, column: &str, value: &Value) -> Result<(), ColumnError>;

    /// The columns that differ from those of a blank record.
    fn filled(&self) -> Vec<(&'static str, Value)>;
}

/// Declares a kind of record.
///
/// `column: Type => Kind` marks a reference and says where it leads.
macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $( $(#[$column_meta:meta])* $column:ident: $type:ty $(=> $target:ident)?, )+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize, ts_rs::TS)]
        #[ts(export)]
        pub struct $name {
            /// Its lasting name.
            pub id: $crate::Id<$name>,
            $(
                $(#[$column_meta])*
                pub $column: $type,
            )+
        }

        impl $crate::Record for $name {
            const KIND: $crate::RecordKind = $crate::RecordKind::$name;

            const COLUMNS: &'static [$crate::Column] = &[
                $($crate::Column {
                    name: stringify!($column),
                    kind: <$type as $crate::Field>::TYPE,
                    target: $crate::record::target!($($target)?),
                },)+
            ];

            fn blank(id: uuid::Uuid) -> Self {
                Self { id: $crate::Id::new(id), $($column: $crate::record::Blank::blank(),)+ }
            }

            fn uuid(&self) -> uuid::Uuid {
                self.id.uuid()
            }

            fn get(&self, column: &str) -> Option<$crate::Value> {
                match column {
                    $(stringify!($column) => Some($crate::Field::to_value(&self.$column)),)+
                    _ => None,
                }
            }

            fn set(
                &mut self,
                column: &str,
                value: &$crate::Value,
            ) -> Result<(), $crate::ColumnError> {
                match column {
                    $(stringify!($column) => {
                        self.$column = $crate::Field::from_value(value).map_err(|source| {
                            $crate::ColumnError::Wrong {
                                kind: Self::KIND,
                                column: stringify!($column),
                                source,
                            }
                        })?;
                        Ok(())
                    })+
                    _ => Err($crate::ColumnError::Unknown {
                        kind: Self::KIND,
                        column: column.to_owned(),
                    }),
                }
            }

            fn filled(&self) -> Vec<(&'static str, $crate::Value)> {
                let mut filled = Vec::new();
                $(if self.$column != <$type as $crate::record::Blank>::blank() {
                    filled.push((stringify!($column), $crate::Field::to_value(&self.$column)));
                })+
                filled
            }
        }
    };
}

/// The target of a reference, or none.
macro_rules! target {
    () => {
        None
    };
    ($kind:ident) => {
        Some($crate::RecordKind::$kind)
    };
}

pub(crate) use {record, target};

/// What a column holds before it is set.
pub trait Blank {
    /// That value.
    fn blank() -> Self;
}

impl<T: Default> Blank for T {
    fn blank() -> Self {
        T::default()
    }
}
