//! Why something was not done, and how a person is told.

use std::io;
use std::path::{Path, PathBuf};

use edit::{EditError, EditErrorCode, Target};
use export::{ExportError, ReadPdfError};
use format::table::TableError;
use format::{OpenError, OpenErrorCode, UnknownStageSet, WriteError};
use store::StoreError;
use uuid::Uuid;

use crate::preferences::file_name;
use crate::wire::{AppError, AppErrorCode, ErrorSubject};

/// Why something was not done. Nothing has changed.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// The library said no.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A command was refused.
    #[error(transparent)]
    Edit(#[from] EditError),
    /// A file could not be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// A file could not be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// A table could not be read.
    #[error(transparent)]
    Table(#[from] TableError),
    /// A picture of the map could not be made.
    #[error(transparent)]
    Export(#[from] ExportError),
    /// A PDF could not be looked into.
    #[error("{file}: {source}")]
    Pdf {
        /// The file's name.
        file: String,
        /// What is wrong.
        source: ReadPdfError,
    },
    /// A file is no picture that a map may hold.
    #[error("{file} is no PNG, JPEG or WebP picture")]
    NoPicture {
        /// The file's name.
        file: String,
    },
    /// A picture is larger than a map may hold.
    #[error("{file} has {bytes} bytes; a picture may have {most}")]
    LargePicture {
        /// The file's name.
        file: String,
        /// Its size.
        bytes: u64,
        /// The limit.
        most: u64,
    },
    /// A file was chosen whose ending names no format.
    #[error("“{file}” does not say what is to be written")]
    Ending {
        /// The file's name.
        file: String,
    },
    /// No such stage set.
    #[error(transparent)]
    StageSet(#[from] UnknownStageSet),
    /// No such table was previewed.
    #[error("the preview {0} is no longer there")]
    Preview(String),
    /// Nothing was saved under that id.
    #[error("nothing was saved as {0}")]
    Saved(Uuid),
    /// No file of that id is remembered.
    #[error("the file {0} is no longer remembered")]
    Recent(String),
    /// There is nothing on the clipboard that can be put in.
    #[error("there is no text to paste")]
    NothingToPaste,
    /// Settings could not be kept.
    #[error("{}: {source}", .path.display())]
    Settings {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

impl DeskError {
    /// What a person can do about it.
    pub fn hint(&self) -> String {
        match self {
            Self::Store(error) => error.hint(),
            Self::Edit(error) => error.hint().into(),
            Self::Open(error) => error.hint().into(),
            Self::Table(error) => error.hint().into(),
            Self::Write(error) => error.hint().into(),
            Self::Export(error) => error.hint().into(),
            Self::Pdf { source, .. } => source.hint().into(),
            Self::NoPicture { .. } => "Save it as PNG or JPEG first.".into(),
            Self::LargePicture { .. } => "Make it smaller first.".into(),
            Self::Ending { .. } => "End the name in .journey, .json, .pdf, .svg or .png.".into(),
            Self::StageSet(error) => error.hint().into(),
            Self::Preview(_) => "Choose the table again.".into(),
            Self::Saved(_) => "Save it again.".into(),
            Self::Recent(_) => "Open the file from its folder.".into(),
            Self::NothingToPaste => "Copy cards or some text first.".into(),
            Self::Settings { .. } => {
                "They hold until the app is closed. Check that the file may be written.".into()
            }
        }
    }

    fn code(&self) -> AppErrorCode {
        match self {
            Self::Store(error) => store_code(error),
            Self::Edit(error) => edit_code(error),
            Self::Open(error) => match error.code() {
                OpenErrorCode::Newer => AppErrorCode::Newer,
                _ => AppErrorCode::Unreadable,
            },
            Self::Table(_)
            | Self::Pdf { .. }
            | Self::NoPicture { .. }
            | Self::LargePicture { .. } => AppErrorCode::Unreadable,
            Self::Write(WriteError::Disk { .. }) | Self::Settings { .. } => AppErrorCode::Storage,
            Self::Write(_) => AppErrorCode::Internal,
            Self::Export(error) => match error {
                ExportError::BadPage { .. }
                | ExportError::TooLarge { .. }
                | ExportError::BadScale { .. } => AppErrorCode::Refused,
                ExportError::Write(_) => AppErrorCode::Storage,
                _ => AppErrorCode::Internal,
            },
            Self::Ending { .. } | Self::StageSet(_) | Self::NothingToPaste => AppErrorCode::Refused,
            Self::Preview(_) | Self::Saved(_) | Self::Recent(_) => AppErrorCode::Missing,
        }
    }

    fn about(&self) -> ErrorSubject {
        let file = |name: &str| ErrorSubject { file: Some(name.to_owned()), ..Default::default() };
        match self {
            Self::Store(error) => ErrorSubject {
                file: error.path().map(file_name),
                record: store_record(error),
                ..Default::default()
            },
            Self::Edit(error) => ErrorSubject { record: edit_record(error), ..Default::default() },
            Self::Open(error) => ErrorSubject {
                file: Some(error.file.clone()),
                line: error.place.line.map(|(line, _)| line as u64),
                column: error.place.line.map(|(_, column)| column as u64),
                record: error
                    .place
                    .record
                    .as_ref()
                    .map(|record| Target { record: record.kind, id: record.id }),
            },
            Self::Write(error) => match error {
                WriteError::Disk { path, .. } => file(&file_name(Path::new(path))),
                WriteError::Unsound { record, .. } => ErrorSubject {
                    record: Some(Target { record: record.kind, id: record.id }),
                    ..Default::default()
                },
                _ => ErrorSubject::default(),
            },
            Self::Table(TableError::NoColumns { file: name, line, .. }) => {
                ErrorSubject { line: Some(*line as u64), ..file(name) }
            }
            Self::Table(
                TableError::Empty { file: name }
                | TableError::NoTable { file: name }
                | TableError::TooLarge { file: name, .. },
            )
            | Self::Pdf { file: name, .. }
            | Self::NoPicture { file: name }
            | Self::LargePicture { file: name, .. }
            | Self::Ending { file: name } => file(name),
            Self::Settings { path, .. } => file(&file_name(path)),
            Self::Export(_)
            | Self::StageSet(_)
            | Self::Preview(_)
            | Self::Saved(_)
            | Self::Recent(_)
            | Self::NothingToPaste => ErrorSubject::default(),
        }
    }
}

impl From<DeskError> for AppError {
    fn from(error: DeskError) -> Self {
        Self {
            code: error.code(),
            message: sentence(&error.to_string()),
            hint: Some(error.hint()),
            about: error.about(),
        }
    }
}

fn store_code(error: &StoreError) -> AppErrorCode {
    match error {
        StoreError::MissingMap { .. } | StoreError::MissingRevision { .. } => AppErrorCode::Missing,
        StoreError::Edit(error) => edit_code(error),
        StoreError::Outdated { .. } => AppErrorCode::Outdated,
        StoreError::MapExists { .. }
        | StoreError::Unsound { .. }
        | StoreError::NothingToUndo { .. }
        | StoreError::NothingToRedo { .. }
        | StoreError::CommandTaken { .. } => AppErrorCode::Refused,
        StoreError::Newer { .. } => AppErrorCode::Newer,
        StoreError::Foreign { .. } | StoreError::Damaged { .. } | StoreError::WrongHash { .. } => {
            AppErrorCode::Unreadable
        }
        _ => AppErrorCode::Storage,
    }
}

const fn edit_code(error: &EditError) -> AppErrorCode {
    match error.code() {
        EditErrorCode::Outdated => AppErrorCode::Outdated,
        EditErrorCode::Refused => AppErrorCode::Refused,
    }
}

fn store_record(error: &StoreError) -> Option<Target> {
    match error {
        StoreError::Edit(error) => edit_record(error),
        StoreError::Outdated { misfit, .. } => {
            Some(Target { record: misfit.record, id: misfit.id })
        }
        StoreError::Unsound { violation, .. } => {
            Some(Target { record: violation.record, id: violation.id })
        }
        _ => None,
    }
}

fn edit_record(error: &EditError) -> Option<Target> {
    match error {
        EditError::Missing { record, id } | EditError::Exists { record, id } => {
            Some(Target { record: *record, id: *id })
        }
        EditError::Invariant(violation) => {
            Some(Target { record: violation.record, id: violation.id })
        }
        EditError::Misfit(misfit) => Some(Target { record: misfit.record, id: misfit.id }),
        _ => None,
    }
}

/// A message as a sentence: a capital at its head, a stop at its end. The name
/// of a file at its head stays as it is.
pub fn sentence(message: &str) -> String {
    let begins_with_name = message.split([' ', ',', ':']).next().is_some_and(|it| it.contains('.'));
    let mut letters = message.chars();
    let mut sentence: String = match letters.next() {
        Some(first) if !begins_with_name => first.to_uppercase().chain(letters).collect(),
        _ => message.to_owned(),
    };
    if !sentence.ends_with(['.', '!', '?', '…']) {
        sentence.push('.');
    }
    sentence
}
