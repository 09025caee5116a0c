//! Why a file could not be opened or written, and where.

use model::RecordKind;
use uuid::Uuid;
use words::{Explain, Sentence, Value, sentence};

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

/// What is wrong with a file. Each breaks a rule of `schemas/README.md`.
#[derive(Clone, Debug, PartialEq)]
pub enum Problem {
    /// The disk gave an error.
    Unreadable(Sentence),
    /// There is nothing in it.
    Empty,
    /// It is some other kind of file.
    NotOurs(Other),
    /// It is a PDF without a map in it.
    NoMapInPdf,
    /// It says what it is, but of a version that is not known yet.
    Newer {
        /// The version it says.
        version: u64,
    },
    /// It is text in another encoding.
    WrongEncoding(&'static str),
    /// A byte that is no UTF-8.
    NotUtf8 {
        /// Where, from 0.
        offset: usize,
    },
    /// It is no JSON.
    Json(Sentence),
    /// It ends before it is complete.
    Truncated,
    /// A number that JSON has not.
    NotANumber(String),
    /// A name that comes twice in one object.
    RepeatedName(String),
    /// It lies too deep.
    TooDeep,
    /// A text is too long.
    TextTooLong {
        /// How many it has.
        bytes: usize,
    },
    /// There is too much of something.
    TooMany {
        /// Of what.
        of: Amount,
        /// How many or how large.
        found: u64,
        /// The limit.
        most: u64,
    },
    /// A field that the format does not know.
    UnknownField(String),
    /// A field that is missing or has the wrong shape.
    Field(Sentence),
    /// Two records of a kind have one id.
    RepeatedId,
    /// A reference leads nowhere.
    Dangling(Sentence),
    /// Something that holds in every map does not hold.
    Invariant {
        /// The invariant of the model.
        rule: &'static str,
        /// What is wrong.
        what: Sentence,
    },
    /// A picture has another content than its name says.
    WrongHash(String),
    /// A picture is of a sort that is not taken.
    NoPicture(String),
    /// A picture is larger than is taken.
    PictureTooLarge {
        /// How many it has.
        bytes: u64,
    },
    /// A picture that is referred to is not there.
    MissingPicture(String),
    /// A picture that nothing refers to.
    StrayPicture(String),
    /// The container is damaged.
    Container(Sentence),
    /// A part has a name that it must not have.
    UnsafeName(String),
    /// A part that does not belong there.
    StrayEntry(String),
    /// Two parts have one name, or share bytes.
    RepeatedEntry(Sentence),
    /// A part that must be there is not.
    MissingEntry(&'static str),
    /// A part grows out of proportion.
    Bomb,
    /// The manifest says something else than the map.
    Manifest(Sentence),
    /// The history is not sound.
    History(Sentence),
}

/// What a file is that is no map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Other {
    /// A table of text.
    Table,
    /// An SQLite database.
    Database,
    /// A picture.
    Picture,
    /// JSON of another program.
    Json,
    /// Something else.
    Something,
}

/// What there can be too much of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// Bytes of a file or of a part of it.
    Bytes,
    /// Bytes of a container when it is unpacked.
    Unpacked,
    /// Parts of a container.
    Parts,
    /// Pictures.
    Pictures,
    /// Revisions of a history.
    Revisions,
    /// Rows of a table.
    Rows,
    /// Records of a map.
    Records,
}

/// Why a map could not be written.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum WriteError {
    /// The map is not sound, which is a fault of the app.
    Unsound {
        /// The record.
        record: NamedRecord,
        /// The invariant.
        rule: &'static str,
        /// What is wrong.
        what: Sentence,
    },
    /// A picture that the map shows was not given.
    MissingPicture(String),
    /// What was written could not be read again.
    Unreadable(OpenError),
    /// A workbook could not be put together, which is a fault of the app.
    Workbook(String),
    /// The disk gave an error.
    Disk {
        /// The file.
        path: String,
        /// Why.
        what: Sentence,
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
            | Problem::Truncated
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

    pub(crate) fn in_entry(mut self, entry: impl Into<String>) -> Self {
        self.entry = Some(entry.into());
        self
    }

    pub(crate) fn at(mut self, place: Place) -> Self {
        self.place = place;
        self
    }
}

impl Explain for OpenError {
    fn message(&self) -> Sentence {
        let mut place = vec![Value::from(&self.file)];
        place.extend(self.entry.as_ref().map(Value::from));
        if let Some((line, column)) = self.place.line {
            place.push(
                sentence!("file-line", line = line.to_string(), column = column.to_string()).into(),
            );
        }
        place.extend(self.place.path.as_ref().map(Value::from));
        place.extend(self.place.record.as_ref().map(|record| Value::from(record.in_words())));
        sentence!("file-problem", place = Value::List(place), what = self.problem.message())
    }

    fn hint(&self) -> Sentence {
        self.problem.hint()
    }
}

impl Explain for Problem {
    fn message(&self) -> Sentence {
        match self {
            Self::Unreadable(what) => sentence!("file-unreadable", what = what.clone()),
            Self::Empty => sentence!("file-empty"),
            Self::NotOurs(other) => sentence!("file-not-ours", kind = other.word()),
            Self::NoMapInPdf => sentence!("file-no-map-in-pdf"),
            Self::Newer { version } => sentence!("file-newer", version = version.to_string()),
            Self::WrongEncoding(encoding) => sentence!("file-encoding", encoding = *encoding),
            Self::NotUtf8 { offset } => sentence!("file-not-utf8", offset = *offset),
            Self::Json(what) => sentence!("file-json", what = what.clone()),
            Self::Truncated => sentence!("file-truncated"),
            Self::NotANumber(number) => sentence!("file-not-a-number", number = number),
            Self::RepeatedName(name) => sentence!("file-repeated-name", name = name),
            Self::TooDeep => sentence!("file-too-deep", most = limits::DEEPEST),
            Self::TextTooLong { bytes } => {
                sentence!("file-long-text", bytes = *bytes, most = limits::LONGEST_TEXT)
            }
            Self::TooMany { of, found, most } => too_many(*of, *found, *most),
            Self::UnknownField(field) => sentence!("file-unknown-field", field = field),
            Self::Field(what)
            | Self::Dangling(what)
            | Self::Container(what)
            | Self::RepeatedEntry(what)
            | Self::Manifest(what)
            | Self::History(what) => what.clone(),
            Self::RepeatedId => sentence!("file-repeated-id"),
            Self::Invariant { rule, what } => {
                sentence!("file-invariant", what = what.clone(), rule = *rule)
            }
            Self::WrongHash(name) => sentence!("file-wrong-hash", name = name),
            Self::NoPicture(name) => sentence!("file-no-picture", name = name),
            Self::PictureTooLarge { bytes } => {
                sentence!("file-large-picture", bytes = *bytes, most = limits::LARGEST_PICTURE)
            }
            Self::MissingPicture(name) => sentence!("file-missing-picture", name = name),
            Self::StrayPicture(name) => sentence!("file-stray-picture", name = name),
            Self::UnsafeName(name) => sentence!("file-unsafe-name", name = name),
            Self::StrayEntry(name) => sentence!("file-stray-entry", name = name),
            Self::MissingEntry(name) => sentence!("file-missing-entry", name = *name),
            Self::Bomb => sentence!("file-bomb", most = limits::HIGHEST_RATIO),
        }
    }

    fn hint(&self) -> Sentence {
        match self {
            Self::Unreadable(_) => sentence!("file-unreadable-hint"),
            Self::Empty => sentence!("file-empty-hint"),
            Self::NotOurs(other) => sentence!("file-not-ours-hint", kind = other.word()),
            Self::NoMapInPdf => sentence!("file-no-map-in-pdf-hint"),
            Self::Newer { .. } => sentence!("file-newer-hint"),
            Self::WrongEncoding(_) | Self::NotUtf8 { .. } => sentence!("file-encoding-hint"),
            Self::Json(_) | Self::RepeatedName(_) | Self::NotANumber(_) => {
                sentence!("file-by-hand-hint")
            }
            Self::Truncated => sentence!("file-truncated-hint"),
            Self::TooDeep
            | Self::TextTooLong { .. }
            | Self::TooMany { .. }
            | Self::PictureTooLarge { .. } => sentence!("file-too-much-hint"),
            Self::UnknownField(_) => sentence!("file-unknown-field-hint"),
            Self::Field(_) => sentence!("file-field-hint"),
            Self::RepeatedId => sentence!("file-repeated-id-hint"),
            Self::Dangling(_) => sentence!("file-dangling-hint"),
            Self::Invariant { .. } => sentence!("file-invariant-hint"),
            Self::WrongHash(_) | Self::NoPicture(_) => sentence!("file-picture-hint"),
            Self::MissingPicture(_)
            | Self::StrayPicture(_)
            | Self::Manifest(_)
            | Self::History(_) => sentence!("file-save-again-hint"),
            Self::Container(_) | Self::MissingEntry(_) => sentence!("file-container-hint"),
            Self::UnsafeName(_) | Self::RepeatedEntry(_) | Self::Bomb => {
                sentence!("file-harm-hint")
            }
            Self::StrayEntry(_) => sentence!("file-stray-entry-hint"),
        }
    }
}

impl Explain for WriteError {
    fn message(&self) -> Sentence {
        match self {
            Self::Unsound { record, rule, what } => sentence!(
                "write-unsound",
                named = record.in_words(),
                what = what.clone(),
                rule = *rule,
            ),
            Self::MissingPicture(name) => sentence!("file-missing-picture", name = name),
            Self::Unreadable(error) => sentence!("write-unreadable", what = error.message()),
            Self::Workbook(detail) => sentence!("write-workbook", detail = detail),
            Self::Disk { path, what } => sentence!("write-disk", path = path, what = what.clone()),
        }
    }

    fn hint(&self) -> Sentence {
        match self {
            Self::Unsound { .. } | Self::Unreadable(_) | Self::Workbook(_) => {
                sentence!("write-fault-hint")
            }
            Self::MissingPicture(_) => sentence!("write-missing-picture-hint"),
            Self::Disk { .. } => sentence!("write-disk-hint"),
        }
    }
}

words::displays_its_message!(OpenError, Problem, WriteError);

impl std::error::Error for OpenError {}

/// That there is more of something than this app takes.
pub(crate) fn too_many(of: Amount, found: u64, most: u64) -> Sentence {
    let word = match of {
        Amount::Bytes => "bytes",
        Amount::Unpacked => "unpacked",
        Amount::Parts => "parts",
        Amount::Pictures => "pictures",
        Amount::Revisions => "revisions",
        Amount::Rows => "rows",
        Amount::Records => "records",
    };
    sentence!("file-too-many", of = word, found = found, most = most)
}

impl Other {
    const fn word(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Database => "database",
            Self::Picture => "picture",
            Self::Json => "json",
            Self::Something => "other",
        }
    }
}

impl NamedRecord {
    fn in_words(&self) -> Sentence {
        let (record, id) = (self.kind.word(), self.id.to_string());
        if self.title.is_empty() {
            sentence!("record-unnamed", record = record, id = id)
        } else {
            sentence!("record-named", record = record, title = &self.title, id = id)
        }
    }
}
