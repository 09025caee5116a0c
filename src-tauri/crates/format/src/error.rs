//! Why a file could not be opened or written, and where.

use std::fmt;

use model::RecordKind;
use uuid::Uuid;

use crate::limits;

/// Why a file could not be opened. Nothing of it was kept.
#[derive(Clone, Debug, PartialEq)]
pub struct OpenError {
    /// The file, as the person knows it.
    pub file: String,
    /// The part of the file, if it is made of parts.
    pub entry: Option<String>,
    /// Where in it.
    pub place: Place,
    /// What is wrong. Boxed, because errors are rare and results are many.
    pub problem: Box<Problem>,
}

/// Where in a file something is wrong; what is not known is left out.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// The line, from 1, and the character in it, from 1.
    pub line: Option<(usize, usize)>,
    /// The way through the names, such as `cards[3].severity`.
    pub path: Option<String>,
    /// The record.
    pub record: Option<NamedRecord>,
}

/// A record, named for a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedRecord {
    /// Its kind.
    pub kind: RecordKind,
    /// Its id.
    pub id: Uuid,
    /// What it is called or begins with; empty if it has no text.
    pub title: String,
}

/// What the window does about an error beside showing it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenErrorCode {
    /// It is some other kind of file; another way in may fit.
    NotOurs,
    /// A newer version of the app can open it.
    Newer,
    /// It is, or was, a map file, but cannot be trusted.
    Damaged,
    /// It is larger than this app takes.
    TooLarge,
    /// It could not be read from the disk.
    Unreadable,
}

/// What is wrong with a file. Each says itself in a sentence; the rule is that
/// of `schemas/README.md` which the file breaks.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Problem {
    /// The disk gave an error.
    #[error("it cannot be read: {0}")]
    Unreadable(String),
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// It is some other kind of file.
    #[error("this is {0}, not a Throughline map")]
    NotOurs(&'static str),
    /// It is a PDF without a map in it.
    #[error("this PDF has no map in it")]
    NoMapInPdf,
    /// It says what it is, but of a version that is not known yet.
    #[error("it was written in version {version} of the format; this app reads version 1")]
    Newer {
        /// The version it says.
        version: u64,
    },
    /// It is text in another encoding.
    #[error("the text is not UTF-8 but {0}")]
    WrongEncoding(&'static str),
    /// A byte that is no UTF-8.
    #[error("byte {offset} is not UTF-8")]
    NotUtf8 {
        /// Where, from 0.
        offset: usize,
    },
    /// It is no JSON.
    #[error("the JSON is broken: {0}")]
    Json(String),
    /// It ends before it is complete.
    #[error("it ends too early: {0}")]
    Truncated(String),
    /// A number that JSON has not.
    #[error("{0} is not a number that a file can hold")]
    NotANumber(String),
    /// A name that comes twice in one object.
    #[error("the name “{0}” comes twice in the same object")]
    RepeatedName(String),
    /// It lies too deep.
    #[error("objects lie more than {} deep in each other", limits::DEEPEST)]
    TooDeep,
    /// A text is too long.
    #[error("a text has {bytes} bytes; {} are the most", limits::LONGEST_TEXT)]
    TextTooLong {
        /// How many it has.
        bytes: usize,
    },
    /// There is too much of something.
    #[error("it has {found} {what}; {most} are the most")]
    TooMany {
        /// Of what.
        what: &'static str,
        /// How many or how large.
        found: u64,
        /// The limit.
        most: u64,
    },
    /// A field that the format does not know.
    #[error("{0}")]
    UnknownField(String),
    /// A field that is missing or has the wrong shape.
    #[error("{0}")]
    Field(String),
    /// Two records of a kind have one id.
    #[error("the id is used twice")]
    RepeatedId,
    /// A reference leads nowhere.
    #[error("it {0}")]
    Dangling(String),
    /// Something that holds in every map does not hold.
    #[error("it {message} ({rule})")]
    Invariant {
        /// The invariant of the model.
        rule: &'static str,
        /// What is wrong, as a sentence without its subject.
        message: String,
    },
    /// A picture has another content than its name says.
    #[error("the picture's content does not match its name, {0}")]
    WrongHash(String),
    /// A picture is of a sort that is not taken.
    #[error("the picture {0} is no PNG, JPEG or WebP")]
    NoPicture(String),
    /// A picture is larger than is taken.
    #[error("the picture has {bytes} bytes; {} are the most", limits::LARGEST_PICTURE)]
    PictureTooLarge {
        /// How many it has.
        bytes: u64,
    },
    /// A picture that is referred to is not there.
    #[error("the picture {0} is missing")]
    MissingPicture(String),
    /// A picture that nothing refers to.
    #[error("nothing refers to the picture {0}")]
    StrayPicture(String),
    /// The container is damaged.
    #[error("the container is damaged: {0}")]
    Container(String),
    /// A part has a name that it must not have.
    #[error("the part “{0}” has a name that could lead out of the file")]
    UnsafeName(String),
    /// A part that does not belong there.
    #[error("the part “{0}” does not belong into a map file")]
    StrayEntry(String),
    /// Two parts have one name, or share bytes.
    #[error("{0}")]
    RepeatedEntry(String),
    /// A part that must be there is not.
    #[error("the part {0} is missing")]
    MissingEntry(&'static str),
    /// A part grows out of proportion.
    #[error("it unpacks to more than {} times its size", limits::HIGHEST_RATIO)]
    Bomb,
    /// The manifest says something else than the map.
    #[error("{0}")]
    Manifest(String),
    /// The history is not sound.
    #[error("{0}")]
    History(String),
}

/// Why a map could not be written.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum WriteError {
    /// The map is not sound, which is a fault of the app.
    #[error("the map cannot be saved: {} “{}” {message} ({rule})", .record.kind, .record.title)]
    Unsound {
        /// The record.
        record: NamedRecord,
        /// The invariant.
        rule: &'static str,
        /// What is wrong, as a sentence without its subject.
        message: String,
    },
    /// A picture that the map shows was not given.
    #[error("the picture {0} is missing")]
    MissingPicture(String),
    /// What was written could not be read again.
    #[error("the map cannot be saved: {0}")]
    Unreadable(OpenError),
    /// The disk gave an error.
    #[error("{path} cannot be written: {reason}")]
    Disk {
        /// The file.
        path: String,
        /// What the system says.
        reason: String,
    },
}

impl OpenError {
    /// An error about a file as a whole.
    pub fn new(file: impl Into<String>, problem: Problem) -> Self {
        Self { file: file.into(), entry: None, place: Place::default(), problem: Box::new(problem) }
    }

    /// What the window needs to know.
    pub fn code(&self) -> OpenErrorCode {
        match *self.problem {
            Problem::NotOurs(_) | Problem::NoMapInPdf | Problem::Empty => OpenErrorCode::NotOurs,
            Problem::Newer { .. } => OpenErrorCode::Newer,
            Problem::TooDeep
            | Problem::TextTooLong { .. }
            | Problem::TooMany { .. }
            | Problem::PictureTooLarge { .. }
            | Problem::Bomb => OpenErrorCode::TooLarge,
            Problem::Unreadable(_) => OpenErrorCode::Unreadable,
            _ => OpenErrorCode::Damaged,
        }
    }

    /// The rule of `schemas/README.md` that the file breaks.
    pub fn rule(&self) -> &'static str {
        match *self.problem {
            Problem::Unreadable(_) => "F0",
            Problem::WrongEncoding(_)
            | Problem::NotUtf8 { .. }
            | Problem::Json(_)
            | Problem::Truncated(_)
            | Problem::NotANumber(_)
            | Problem::RepeatedName(_) => "F1",
            Problem::Empty | Problem::NotOurs(_) | Problem::NoMapInPdf | Problem::Newer { .. } => {
                "F2"
            }
            Problem::TooDeep | Problem::TextTooLong { .. } | Problem::TooMany { .. } => "F3",
            Problem::UnknownField(_) => "F4",
            Problem::Field(_) => "F5",
            Problem::RepeatedId => "F6",
            Problem::Dangling(_) => "F7",
            Problem::Invariant { .. } => "F9",
            Problem::WrongHash(_)
            | Problem::NoPicture(_)
            | Problem::PictureTooLarge { .. }
            | Problem::MissingPicture(_)
            | Problem::StrayPicture(_) => "F10",
            Problem::Container(_)
            | Problem::UnsafeName(_)
            | Problem::StrayEntry(_)
            | Problem::RepeatedEntry(_)
            | Problem::MissingEntry(_)
            | Problem::Bomb => "F11",
            Problem::Manifest(_) => "F12",
            Problem::History(_) => "F13",
        }
    }

    /// What a person can do about it.
    pub fn hint(&self) -> &'static str {
        match *self.problem {
            Problem::Unreadable(_) => "Check that the file is still there and may be read.",
            Problem::Empty => "The copy may have failed. Ask for the file again.",
            Problem::NotOurs("a table") => "Use Import to bring in a CSV file.",
            Problem::NotOurs("a database") => {
                "A library is opened with --library; a map is exported from it as .journey."
            }
            Problem::NotOurs(_) => "Open a .journey or .json file that Throughline wrote.",
            Problem::NoMapInPdf => "Only a PDF that Throughline exported has its map attached.",
            Problem::Newer { .. } => "Update Throughline, then open the file again.",
            Problem::WrongEncoding(_) | Problem::NotUtf8 { .. } => {
                "Save the file as UTF-8 in the program that wrote it."
            }
            Problem::Json(_) | Problem::RepeatedName(_) | Problem::NotANumber(_) => {
                "If the file was edited by hand, look at the place that is named."
            }
            Problem::Truncated(_) => "The copy may have been cut off. Ask for the file again.",
            Problem::TooDeep
            | Problem::TextTooLong { .. }
            | Problem::TooMany { .. }
            | Problem::PictureTooLarge { .. } => {
                "No map needs that much. Split it or shorten it in the program that wrote it."
            }
            Problem::UnknownField(_) => "Data of other programs belongs under “extensions”.",
            Problem::Field(_) => "The schema in schemas/map.v1.schema.json says what fits.",
            Problem::RepeatedId => "Every record needs an id of its own.",
            Problem::Dangling(_) => "Add the record that is missing, or take the reference out.",
            Problem::Invariant { .. } => "Correct the record that is named.",
            Problem::WrongHash(_) | Problem::NoPicture(_) => {
                "Put the picture in again in the program that wrote the file."
            }
            Problem::MissingPicture(_) | Problem::StrayPicture(_) => {
                "Save the map again in the program that wrote the file."
            }
            Problem::Container(_) | Problem::MissingEntry(_) => {
                "The copy may be damaged. Ask for the file again."
            }
            Problem::UnsafeName(_) | Problem::RepeatedEntry(_) | Problem::Bomb => {
                "The file was made to do harm or is badly damaged. Do not use it."
            }
            Problem::StrayEntry(_) => "A map file holds nothing but the map. Take the part out.",
            Problem::Manifest(_) | Problem::History(_) => {
                "Save the map again in the program that wrote the file."
            }
        }
    }

    pub(crate) fn in_entry(mut self, entry: impl Into<String>) -> Self {
        self.entry = Some(entry.into());
        self
    }

    pub(crate) fn at(mut self, place: Place) -> Self {
        self.place = place;
        self
    }
}

impl WriteError {
    /// What a person can do about it.
    pub const fn hint(&self) -> &'static str {
        match self {
            Self::Unsound { .. } | Self::Unreadable(_) => {
                "Undo the last steps until it can be saved, and report this as a fault."
            }
            Self::MissingPicture(_) => "Remove the picture from its card, or put it in again.",
            Self::Disk { .. } => "Choose another folder, or make room on the disk.",
        }
    }
}

impl fmt::Display for OpenError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(entry) = &self.entry {
            write!(f, ", {entry}")?;
        }
        write!(f, "{}: {}", self.place, self.problem)
    }
}

impl std::error::Error for OpenError {}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some((line, column)) = self.line {
            write!(f, ", line {line}, column {column}")?;
        }
        if let Some(path) = &self.path {
            write!(f, ", {path}")?;
        }
        if let Some(record) = &self.record {
            write!(f, ", {record}")?;
        }
        Ok(())
    }
}

impl fmt::Display for NamedRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.title.is_empty() {
            write!(f, "{} {}", self.kind, self.id)
        } else {
            write!(f, "{} “{}” ({})", self.kind, self.title, self.id)
        }
    }
}
