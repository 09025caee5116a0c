//! Why something was not done.

use std::path::PathBuf;
use std::{fmt, io};

use desk::DeskError;
use edit::EditError;
use store::StoreError;

/// Why something was not done. Nothing has been written.
#[derive(Debug)]
pub enum Failure {
    /// A file, the library or an export said no.
    Desk(DeskError),
    /// The ending of a name is none of a format that is written.
    Ending(PathBuf),
    /// A file was to tell of the past whose format cannot.
    NoHistory(PathBuf),
    /// A line of a file of commands is no command.
    NoCommand {
        /// The file.
        file: String,
        /// The line, from 1.
        line: usize,
        /// The character in it, from 1.
        column: usize,
        /// What is wrong.
        reason: String,
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

impl Failure {
    fn hint(&self) -> String {
        match self {
            Self::Desk(error) => error.hint(),
            Self::Ending(_) => "End the name in .journey, .json, .pdf, .svg or .png.".to_owned(),
            Self::NoHistory(_) => "End the name in .journey, or leave it out.".to_owned(),
            Self::NoCommand { .. } => {
                "Each line holds one JSON object with “do”, as the app sends them.".to_owned()
            }
            Self::Refused { error, .. } => error.hint().to_owned(),
            Self::NoText(_) => "Save the file as UTF-8.".to_owned(),
            Self::Unsound { .. } => {
                "Keep the file. The app mends what it can when it opens the map.".to_owned()
            }
            Self::Output(_) => "Check where the output goes.".to_owned(),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("error: ")?;
        match self {
            Self::Desk(error) => write!(f, "{error}")?,
            Self::Ending(path) => {
                write!(f, "{}: this ending names no format that is written", path.display())?;
            }
            Self::NoHistory(path) => {
                write!(f, "{}: only a .journey tells the history of a map", path.display())?;
            }
            Self::NoCommand { file, line, column, reason } => {
                write!(f, "{file}, line {line}, column {column}: {reason}")?;
            }
            Self::Refused { file, line, error } => write!(f, "{file}, line {line}: {error}")?,
            Self::NoText(file) => write!(f, "{file}: this is not UTF-8 text")?,
            Self::Unsound { problems: 1 } => f.write_str("one thing is wrong with the library")?,
            Self::Unsound { problems } => {
                write!(f, "{problems} things are wrong with the library")?
            }
            Self::Output(error) => write!(f, "the answer cannot be printed: {error}")?,
        }
        write!(f, "\nhint: {}", self.hint())
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
