//! Errors, as a person reads them.

use serde::Serialize;
use ts_rs::TS;

/// Why something was not done.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct AppError {
    /// What the window can act upon.
    pub code: AppErrorCode,
    /// What is wrong, as a sentence.
    pub message: String,
    /// What a person can do about it.
    pub hint: Option<String>,
    /// Which thing it is about.
    pub about: ErrorSubject,
}

/// What the window can act upon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum AppErrorCode {
    /// Something else has changed or removed it: look again, then try again.
    Outdated,
    /// It is not possible. Nothing has changed.
    Refused,
    /// A map, a preview or a file is not there.
    Missing,
    /// A file is damaged, or of a kind that is not read.
    Unreadable,
    /// A file or a library was written by a newer version.
    Newer,
    /// The disk or the library does not do as it should.
    Storage,
    /// A fault of the program.
    Internal,
}

/// Which thing an error is about; what is known of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ErrorSubject {
    /// Name of the file, without its folder.
    pub file: Option<String>,
    /// Line in it, from 1.
    pub line: Option<u64>,
    /// Column in that line, from 1.
    pub column: Option<u64>,
    /// Kind of the record and its id.
    pub record: Option<edit::Target>,
}
