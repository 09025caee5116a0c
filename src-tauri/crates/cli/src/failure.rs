//! Why something was not done.

use std::io;
use std::path::PathBuf;

use desk::DeskError;
use edit::EditError;
use format::logs::LogError;
use store::StoreError;
use words::{Explain, Sentence, Value, sentence};

use crate::share::all;

/// Why something was not done. Nothing has been written.
#[derive(Debug)]
pub enum Failure {
    /// A file, the library or an export said no.
    Desk(DeskError),
    /// Interaction data could not be read.
    Log(LogError),
    /// The ending of a name is none of a format that is written.
    Ending(PathBuf),
    /// A file was to tell of the past whose format cannot.
    NoHistory(PathBuf),
    /// Something was to be removed that is no sort of things.
    NoSecret {
        /// The word.
        word: String,
    },
    /// A department was to be removed that is not on the map.
    NoTeam {
        /// What it was called.
        name: String,
        /// What those are called that are.
        teams: Vec<String>,
    },
    /// A line of a file of commands is no command.
    NoCommand {
        /// The file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// The character in it, from 1; nothing if the whole line is meant.
        column: Option<usize>,
        /// What is wrong.
        what: Sentence,
    },
    /// A command was refused.
    Refused {
        /// The file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// Why.
        error: EditError,
    },
    /// A file that something was to be added to holds no map.
    NoMap(PathBuf),
    /// A file that was to be added to a map is one.
    MapAlready(PathBuf),
    /// A file of a mapping holds none.
    NoMapping {
        /// The file.
        file: String,
        /// What is wrong.
        what: Sentence,
    },
    /// The columns of a file were asked for that holds no table.
    NoTable(PathBuf),
    /// A file of commands is no text.
    NoText(String),
    /// The library is not sound.
    Unsound {
        /// How many things are wrong.
        problems: usize,
    },
    /// The answer could not be printed.
    Output(io::Error),
}

impl Explain for Failure {
    fn message(&self) -> Sentence {
        match self {
            Self::Desk(error) => error.message(),
            Self::Log(error) => error.message(),
            Self::Ending(path) => sentence!("desk-ending", file = path.as_path()),
            Self::NoHistory(path) => sentence!("cli-no-history", file = path.as_path()),
            Self::NoSecret { word } => sentence!("cli-no-secret", word = word),
            Self::NoTeam { name, .. } => sentence!("cli-no-team", name = name),
            Self::NoCommand { file, line, column: None, what } => {
                sentence!("cli-refused", file = file, line = *line, what = what.clone())
            }
            Self::NoCommand { file, line, column: Some(column), what } => sentence!(
                "cli-no-command",
                file = file,
                line = *line,
                column = *column,
                what = what.clone(),
            ),
            Self::Refused { file, line, error } => {
                sentence!("cli-refused", file = file, line = *line, what = error.message())
            }
            Self::NoMap(path) => sentence!("cli-no-map", file = path.as_path()),
            Self::MapAlready(path) => sentence!("cli-map-already", file = path.as_path()),
            Self::NoMapping { file, what } => {
                sentence!("named", file = file, what = what.clone())
            }
            Self::NoTable(path) => sentence!("cli-no-table", file = path.as_path()),
            Self::NoText(file) => sentence!("cli-no-text", file = file),
            Self::Unsound { problems } => sentence!("cli-unsound", count = *problems),
            Self::Output(error) => sentence!("cli-output", what = words::disk(error)),
        }
    }

    fn hint(&self) -> Sentence {
        match self {
            Self::Desk(error) => error.hint(),
            Self::Log(error) => error.hint(),
            Self::Ending(_) => sentence!("desk-ending-hint", endings = desk::endings()),
            Self::NoHistory(_) => sentence!("cli-no-history-hint"),
            Self::NoSecret { .. } => sentence!("cli-no-secret-hint", words = all()),
            Self::NoTeam { teams, .. } if teams.is_empty() => sentence!("cli-no-teams-hint"),
            Self::NoTeam { teams, .. } => {
                sentence!("cli-no-team-hint", teams = Value::list(teams.iter().map(String::as_str)))
            }
            Self::NoCommand { .. } => sentence!("cli-no-command-hint"),
            // There is no undo here.
            Self::Refused { error: EditError::Missing { .. }, .. } => {
                sentence!("cli-missing-hint")
            }
            Self::Refused { error, .. } => error.hint(),
            Self::NoMap(_) => sentence!("cli-no-map-hint"),
            Self::MapAlready(_) => sentence!("cli-map-already-hint"),
            Self::NoMapping { .. } => sentence!("mapping-hint"),
            Self::NoTable(_) => sentence!("cli-no-table-hint"),
            Self::NoText(_) => sentence!("cli-no-text-hint"),
            Self::Unsound { .. } => sentence!("cli-unsound-hint"),
            Self::Output(_) => sentence!("cli-output-hint"),
        }
    }
}

impl From<DeskError> for Failure {
    fn from(error: DeskError) -> Self {
        Self::Desk(error)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Desk(error.into())
    }
}

impl From<LogError> for Failure {
    fn from(error: LogError) -> Self {
        Self::Log(error)
    }
}

impl From<format::OpenError> for Failure {
    fn from(error: format::OpenError) -> Self {
        Self::Desk(error.into())
    }
}

impl From<format::WriteError> for Failure {
    fn from(error: format::WriteError) -> Self {
        Self::Desk(error.into())
    }
}
