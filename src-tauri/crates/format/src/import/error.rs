//! Why a file could not be read at all.

use words::{Explain, Sentence, sentence};

use super::TableShape;
use crate::error::{Amount, too_many};
use crate::table::TableError;

/// Why a file of another program could not be read at all. Nothing of it is
/// taken then.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum ImportError {
    /// A table says no.
    Table(#[from] TableError),
    /// None of a table's headers is known, and nobody says what they mean.
    Unmapped {
        /// Why it could not be read.
        error: TableError,
        /// Its shape, so that somebody can say.
        table: Box<TableShape>,
        /// What the tables in the file are called, if there are several.
        parts: Vec<String>,
        /// Which of them it is, from 0.
        part: usize,
    },
    /// Something in it is not as its format has it.
    Fault {
        /// The file.
        file: String,
        /// The line, from 1, where that is known.
        line: Option<usize>,
        /// The character in the line, from 1, where that is known.
        column: Option<usize>,
        /// What is wrong.
        what: Sentence,
    },
    /// It can be read, and there is no journey in it.
    NoJourney {
        /// The file.
        file: String,
        /// What it was taken for.
        format: Sentence,
    },
    /// It is of a version of its format that nobody here knows.
    Version {
        /// The file.
        file: String,
        /// What it was taken for.
        format: Sentence,
        /// The version.
        version: String,
    },
    /// There are fewer journeys or sheets in it.
    NoPart {
        /// The file.
        file: String,
        /// Which was asked for, from 1.
        part: usize,
        /// How many there are.
        count: usize,
    },
    /// What somebody says of its columns does not fit it.
    Mapping {
        /// The file.
        file: String,
        /// What does not fit.
        what: Sentence,
    },
    /// There is more in it than a map may hold.
    TooLarge {
        /// The file.
        file: String,
        /// Of what.
        of: Amount,
        /// How many.
        found: usize,
        /// The limit.
        most: usize,
    },
}

impl ImportError {
    /// The file that it is about, and the place in it.
    pub fn place(&self) -> (&str, Option<usize>, Option<usize>) {
        match self {
            Self::Table(error) | Self::Unmapped { error, .. } => match error {
                TableError::NoColumns { file, line, .. } => (file, Some(*line), None),
                TableError::Empty { file }
                | TableError::NoRows { file }
                | TableError::NoTable { file }
                | TableError::TooLarge { file, .. } => (file, None, None),
            },
            Self::NoJourney { file, .. }
            | Self::Version { file, .. }
            | Self::NoPart { file, .. }
            | Self::Mapping { file, .. }
            | Self::TooLarge { file, .. } => (file, None, None),
            Self::Fault { file, line, column, .. } => (file, *line, *column),
        }
    }
}

impl Explain for ImportError {
    fn message(&self) -> Sentence {
        match self {
            Self::Table(error) | Self::Unmapped { error, .. } => error.message(),
            Self::Fault { file, line: Some(line), column: Some(column), what } => sentence!(
                "import-fault-in-line",
                file = file,
                line = *line,
                column = *column,
                what = what.clone(),
            ),
            Self::Fault { file, line: Some(line), column: None, what } => {
                sentence!("cli-refused", file = file, line = *line, what = what.clone())
            }
            Self::Fault { file, what, .. } | Self::Mapping { file, what } => {
                sentence!("named", file = file, what = what.clone())
            }
            Self::NoJourney { file, format } => {
                sentence!("import-no-journey", file = file, format = format.clone())
            }
            Self::Version { file, format, version } => {
                sentence!("import-version", file = file, format = format.clone(), version = version,)
            }
            Self::NoPart { file, part, count } => {
                sentence!("import-no-part", file = file, part = *part, count = *count)
            }
            Self::TooLarge { file, of, found, most } => {
                let what = too_many(*of, *found as u64, *most as u64);
                sentence!("named", file = file, what = what)
            }
        }
    }

    fn hint(&self) -> Sentence {
        match self {
            Self::Unmapped { error, table, .. } => {
                match table.writing.as_ref().map(|it| it.encoding) {
                    Some(encoding) if !encoding.is_unicode() => {
                        sentence!("table-encoding-hint", encoding = encoding.in_words())
                    }
                    _ => error.hint(),
                }
            }
            Self::Table(error) => error.hint(),
            Self::Fault { .. } => sentence!("import-fault-hint"),
            Self::Mapping { .. } => sentence!("mapping-hint"),
            Self::NoJourney { .. } => sentence!("import-no-journey-hint"),
            Self::Version { .. } => sentence!("import-version-hint"),
            Self::NoPart { .. } => sentence!("import-no-part-hint"),
            Self::TooLarge { .. } => sentence!("table-too-large-hint"),
        }
    }
}

words::displays_its_message!(ImportError);
