//! Why something was not done, and how a person is told.

use std::io;
use std::path::{Path, PathBuf};

use edit::{EditError, EditErrorCode, Target};
use export::{ExportError, ReadPdfError};
use format::import::ImportError;
use format::logs::LogError;
use format::readings::CountsError;
use format::{OpenError, OpenErrorCode, UnknownStageSet, UnknownTemplate, WriteError};
use store::StoreError;
use uuid::Uuid;
use words::{Explain, Sentence, Words, sentence};

use crate::preferences::file_name;
use crate::settings_file::SettingsFault;
use crate::wire::{AppError, AppErrorCode, ErrorSubject};

/// Why something was not done. Nothing has changed.
#[derive(Debug, thiserror::Error)]
pub enum DeskError {
    /// The library said no.
    Store(#[from] StoreError),
    /// A command was refused.
    Edit(#[from] EditError),
    /// A file could not be opened.
    Open(#[from] OpenError),
    /// A file could not be written.
    Write(#[from] WriteError),
    /// A file of another program could not be read.
    Import(#[from] ImportError),
    /// Interaction data could not be read.
    Log(#[from] LogError),
    /// A file is interaction data, and no map or part of one.
    Interactions {
        /// The file's name.
        file: String,
    },
    /// No interaction data is open for the map.
    NoInteractions,
    /// A table of counts could not be read.
    Counts(#[from] CountsError),
    /// A picture of the map could not be made.
    Export(#[from] ExportError),
    /// A PDF could not be looked into.
    Pdf {
        /// The file's name.
        file: String,
        /// What is wrong.
        source: ReadPdfError,
    },
    /// A file is no picture that a map may hold.
    NoPicture {
        /// The file's name.
        file: String,
    },
    /// A picture is damaged, or too large to be made smaller.
    BrokenPicture {
        /// The file's name, or what else it is called.
        file: String,
        /// What is wrong with it.
        reason: Sentence,
    },
    /// A file was chosen whose ending names no format.
    Ending {
        /// The file's name.
        file: String,
    },
    /// What one looks at is no table, which alone can be rows of cells.
    NoTable,
    /// No such stage set.
    StageSet(#[from] UnknownStageSet),
    /// No such template.
    Template(#[from] UnknownTemplate),
    /// A file brings nothing that the map does not have.
    NothingNew {
        /// The file's name.
        file: String,
    },
    /// Since things went to another map, more was done in one of the two.
    MovedOn,
    /// No such file was previewed.
    Preview(String),
    /// Nothing was saved under that id.
    Saved(Uuid),
    /// No file of that id is remembered.
    Recent(String),
    /// There is nothing on the clipboard that can be put in.
    NothingToPaste,
    /// A file holds no settings that can be read.
    SettingsFile {
        /// The file's name.
        file: String,
        /// What is wrong with it.
        source: SettingsFault,
    },
    /// The library is still being used.
    Busy,
    /// The library lies where whoever started the app has said.
    PlaceGiven,
    /// Settings could not be kept.
    Settings {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

impl Explain for DeskError {
    fn message(&self) -> Sentence {
        match self {
            Self::Store(error) => error.message(),
            Self::Edit(error) => error.message(),
            Self::Open(error) => error.message(),
            Self::Write(error) => error.message(),
            Self::Import(error) => error.message(),
            Self::Log(error) => error.message(),
            Self::Interactions { file } => {
                sentence!("named", file = file, what = sentence!("desk-interactions"))
            }
            Self::NoInteractions => sentence!("desk-no-interactions"),
            Self::Counts(error) => error.message(),
            Self::Export(error) => error.message(),
            Self::Pdf { file, source } => {
                sentence!("named", file = file, what = source.message())
            }
            Self::NoPicture { file } => sentence!("desk-no-picture", file = file),
            Self::BrokenPicture { file, reason } => {
                sentence!("named", file = file, what = reason.clone())
            }
            Self::Ending { file } => sentence!("desk-ending", file = file),
            Self::NoTable => sentence!("desk-no-table"),
            Self::StageSet(error) => error.message(),
            Self::Template(error) => error.message(),
            Self::NothingNew { file } => sentence!("desk-nothing-new", file = file),
            Self::MovedOn => sentence!("desk-moved-on"),
            Self::Preview(_) => sentence!("desk-preview"),
            Self::Saved(_) => sentence!("desk-saved"),
            Self::Recent(_) => sentence!("desk-recent"),
            Self::NothingToPaste => sentence!("desk-nothing-to-paste"),
            Self::SettingsFile { file, source } => {
                sentence!("named", file = file, what = source.message())
            }
            Self::Busy => sentence!("desk-busy"),
            Self::PlaceGiven => sentence!("desk-place-given"),
            Self::Settings { path, source } => {
                sentence!("desk-settings", file = path.as_path(), what = words::disk(source))
            }
        }
    }

    fn hint(&self) -> Sentence {
        match self {
            Self::Store(error) => error.hint(),
            Self::Edit(error) => error.hint(),
            Self::Open(error) => error.hint(),
            Self::Write(error) => error.hint(),
            Self::Import(error) => error.hint(),
            Self::Log(error) => error.hint(),
            Self::Interactions { .. } => sentence!("desk-interactions-hint"),
            Self::NoInteractions => sentence!("desk-no-interactions-hint"),
            Self::Counts(error) => error.hint(),
            Self::Export(error) => error.hint(),
            Self::Pdf { source, .. } => source.hint(),
            Self::NoPicture { .. } => sentence!("desk-no-picture-hint"),
            Self::BrokenPicture { .. } => sentence!("desk-broken-picture-hint"),
            Self::Ending { .. } => sentence!("desk-ending-hint", endings = ".journey, .json"),
            Self::NoTable => sentence!("desk-no-table-hint"),
            Self::StageSet(error) => error.hint(),
            Self::Template(error) => error.hint(),
            Self::NothingNew { .. } => sentence!("desk-nothing-new-hint"),
            Self::MovedOn => sentence!("desk-moved-on-hint"),
            Self::Preview(_) => sentence!("desk-preview-hint"),
            Self::Saved(_) => sentence!("desk-saved-hint"),
            Self::Recent(_) => sentence!("desk-recent-hint"),
            Self::NothingToPaste => sentence!("desk-nothing-to-paste-hint"),
            Self::SettingsFile { source, .. } => source.hint(),
            Self::Busy => sentence!("desk-busy-hint"),
            Self::PlaceGiven => sentence!("desk-place-given-hint"),
            Self::Settings { .. } => sentence!("desk-settings-hint"),
        }
    }
}

words::displays_its_message!(DeskError);

impl DeskError {
    /// How the window is told, in the language that it speaks.
    pub fn said(&self, words: &Words) -> AppError {
        AppError {
            code: self.code(),
            message: words.say(&self.message()),
            hint: Some(words.say(&self.hint())),
            about: self.about(),
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
            Self::Import(_)
            | Self::Log(_)
            | Self::Counts(_)
            | Self::Pdf { .. }
            | Self::NoPicture { .. }
            | Self::SettingsFile { .. }
            | Self::BrokenPicture { .. } => AppErrorCode::Unreadable,
            Self::Write(WriteError::Disk { .. }) | Self::Settings { .. } => AppErrorCode::Storage,
            Self::Write(_) => AppErrorCode::Internal,
            Self::Export(error) => match error {
                ExportError::BadPage { .. }
                | ExportError::TooLarge { .. }
                | ExportError::BadScale { .. } => AppErrorCode::Refused,
                ExportError::Write(_) => AppErrorCode::Storage,
                _ => AppErrorCode::Internal,
            },
            Self::Ending { .. }
            | Self::Interactions { .. }
            | Self::NoTable
            | Self::StageSet(_)
            | Self::Template(_)
            | Self::NothingNew { .. }
            | Self::NothingToPaste => AppErrorCode::Refused,
            Self::MovedOn | Self::Busy | Self::PlaceGiven => AppErrorCode::Refused,
            Self::Preview(_) | Self::Saved(_) | Self::Recent(_) | Self::NoInteractions => {
                AppErrorCode::Missing
            }
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
            Self::Import(error) => {
                let (name, line, column) = error.place();
                let number = |it: Option<usize>| it.map(|it| it as u64);
                ErrorSubject { line: number(line), column: number(column), ..file(name) }
            }
            Self::Pdf { file: name, .. }
            | Self::NoPicture { file: name }
            | Self::BrokenPicture { file: name, .. }
            | Self::Ending { file: name }
            | Self::SettingsFile { file: name, .. }
            | Self::Interactions { file: name }
            | Self::NothingNew { file: name } => file(name),
            Self::Settings { path, .. } => file(&file_name(path)),
            Self::Export(_)
            | Self::NoTable
            | Self::Log(_)
            | Self::NoInteractions
            | Self::Counts(_)
            | Self::StageSet(_)
            | Self::Template(_)
            | Self::MovedOn
            | Self::Busy
            | Self::PlaceGiven
            | Self::Preview(_)
            | Self::Saved(_)
            | Self::Recent(_)
            | Self::NothingToPaste => ErrorSubject::default(),
        }
    }
}

fn store_code(error: &StoreError) -> AppErrorCode {
    match error {
        StoreError::MissingMap { .. }
        | StoreError::MissingRevision { .. }
        | StoreError::MissingBackup { .. } => AppErrorCode::Missing,
        StoreError::Edit(error) => edit_code(error),
        StoreError::Outdated { .. } => AppErrorCode::Outdated,
        StoreError::MapExists { .. }
        | StoreError::Unsound { .. }
        | StoreError::NothingToUndo { .. }
        | StoreError::NothingToRedo { .. }
        | StoreError::Occupied { .. }
        | StoreError::CommandTaken { .. } => AppErrorCode::Refused,
        StoreError::Newer { .. } => AppErrorCode::Newer,
        StoreError::Foreign { .. }
        | StoreError::Damaged { .. }
        | StoreError::BadBackup { .. }
        | StoreError::WrongHash { .. } => AppErrorCode::Unreadable,
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
