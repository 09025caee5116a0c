//! Why interaction data could not be read at all.

use words::{Explain, Sentence, Value, sentence};

use super::{ColumnRole, LogColumn};
use crate::import::ImportError;

/// Why interaction data could not be read at all. Nothing of it is taken then.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum LogError {
    /// Something in it is not as its format has it.
    File(#[from] ImportError),
    /// There is nothing in it.
    Empty {
        /// The file.
        file: String,
    },
    /// It is something else.
    NoLog {
        /// The file.
        file: String,
    },
    /// It is a database of another program, which is never opened.
    Database {
        /// The file.
        file: String,
    },
    /// A table does not say who did what, or when.
    NoColumns {
        /// The file.
        file: String,
        /// What is missing.
        missing: Vec<ColumnRole>,
        /// Its columns, for somebody to say what they are.
        columns: Vec<LogColumn>,
    },
    /// A column was asked for that the table does not have.
    NoSuchColumn {
        /// The file.
        file: String,
        /// What was asked for.
        column: String,
        /// Its headers.
        headers: Vec<String>,
    },
    /// A sort of objects was asked for that the file does not have.
    NoSuchKind {
        /// The file.
        file: String,
        /// What was asked for.
        kind: String,
        /// Those that it has.
        kinds: Vec<String>,
    },
    /// It can be read, and nothing happened in it that could be taken.
    NoInteractions {
        /// The file.
        file: String,
        /// Why most of what is in it was left out.
        reason: Option<Sentence>,
    },
    /// There is more in it than can be analysed.
    TooMany {
        /// The file.
        file: String,
        /// Of what.
        of: LogAmount,
        /// The limit.
        most: usize,
    },
}

/// What there can be too much of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogAmount {
    /// Bytes of the file, inflated where it is packed.
    Bytes,
    /// Interactions.
    Interactions,
    /// Cases.
    Cases,
    /// Different activities.
    Activities,
    /// Different channels.
    Channels,
    /// Different teams, people and systems.
    Hands,
    /// Objects, events and what ties them together.
    Parts,
}

impl LogAmount {
    const fn word(self) -> &'static str {
        match self {
            Self::Bytes => "bytes",
            Self::Interactions => "interactions",
            Self::Cases => "cases",
            Self::Activities => "activities",
            Self::Channels => "channels",
            Self::Hands => "hands",
            Self::Parts => "parts",
        }
    }
}

impl LogError {
    /// The file that it is about, and the line and the character in it where
    /// they are known.
    pub fn place(&self) -> (&str, Option<usize>, Option<usize>) {
        match self {
            Self::File(error) => error.place(),
            Self::Empty { file }
            | Self::NoLog { file }
            | Self::Database { file }
            | Self::NoColumns { file, .. }
            | Self::NoSuchColumn { file, .. }
            | Self::NoSuchKind { file, .. }
            | Self::NoInteractions { file, .. }
            | Self::TooMany { file, .. } => (file, None, None),
        }
    }
}

impl Explain for LogError {
    fn message(&self) -> Sentence {
        let (file, what) = match self {
            Self::File(error) => return error.message(),
            Self::Empty { file } => (file, sentence!("log-empty")),
            Self::NoLog { file } => (file, sentence!("log-no-log")),
            Self::Database { file } => (file, sentence!("log-database")),
            Self::NoColumns { file, missing, columns } => {
                let missing = Value::list(missing.iter().map(|role| role.in_words()));
                let headers = Value::list(columns.iter().take(20).map(|it| &it.header));
                (file, sentence!("log-no-columns", missing = missing, headers = headers))
            }
            Self::NoSuchColumn { file, column, headers } => {
                let headers = Value::list(headers);
                (file, sentence!("log-no-such-column", column = column, headers = headers))
            }
            Self::NoSuchKind { file, kind, kinds } => {
                let kinds = Value::list(kinds);
                (file, sentence!("log-no-such-kind", kind = kind, kinds = kinds))
            }
            Self::NoInteractions { file, reason } => match reason {
                Some(reason) => (file, sentence!("log-nothing-because", reason = reason.clone())),
                None => (file, sentence!("log-nothing")),
            },
            Self::TooMany { file, of: LogAmount::Bytes, most } => {
                (file, sentence!("log-too-large", most = *most >> 20))
            }
            Self::TooMany { file, of, most } => {
                (file, sentence!("log-too-many", of = of.word(), most = *most))
            }
        };
        sentence!("named", file = file, what = what)
    }

    fn hint(&self) -> Sentence {
        match self {
            Self::File(error) => error.hint(),
            Self::Empty { .. } => sentence!("log-empty-hint"),
            Self::NoLog { .. } => sentence!("log-no-log-hint"),
            Self::Database { .. } => sentence!("log-database-hint"),
            Self::NoColumns { .. } => sentence!("log-no-columns-hint"),
            Self::NoSuchColumn { .. } | Self::NoSuchKind { .. } => sentence!("log-no-such-hint"),
            Self::NoInteractions { .. } => sentence!("log-nothing-hint"),
            Self::TooMany { .. } => sentence!("log-too-many-hint"),
        }
    }
}

words::displays_its_message!(LogError);
