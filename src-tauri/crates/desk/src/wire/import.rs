//! Files of other programs, before and after they are brought into a map.

use model::facts::Counts;
use serde::Serialize;
use ts_rs::TS;

use super::Edited;

/// What a file of another program would become.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ImportPreview {
    /// Names it when it is decided about.
    pub id: String,
    /// The file's name without its folder.
    pub file: String,
    /// What a new map made of it would be called.
    pub title: String,
    /// What its format is called.
    pub format: String,
    /// The map that it was looked at for; nothing if that is a new one.
    pub into: Option<String>,
    /// What the journeys in the file are called, if there are several.
    pub parts: Vec<String>,
    /// Which of them this is, from 0.
    pub part: u32,
    /// Records that the map has and that would change.
    pub changed: u64,
    /// Of a table: its shape.
    pub table: Option<TablePreview>,
    /// What the map would gain.
    pub counts: Counts,
    /// How many records are new, of whatever kind.
    pub brings: u64,
    /// What is at a line of the file and would not be taken, or otherwise than
    /// it stands there.
    pub problems: Vec<ImportProblem>,
    /// Anything else that one should know.
    pub warnings: Vec<String>,
}

/// The shape of a table.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TablePreview {
    /// How it is written, where its format leaves that open.
    pub writing: Option<TableWriting>,
    /// The columns in the file's order.
    pub columns: Vec<TableColumn>,
    /// Rows below the header that hold anything.
    pub rows: u64,
    /// Rows that would be taken.
    pub taken: u64,
}

/// How a table is written.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TableWriting {
    /// How the letters are written, for example `UTF-8`.
    pub encoding: String,
    /// What stands between two cells, in words.
    pub delimiter: String,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TableColumn {
    /// What the file calls it.
    pub header: String,
    /// What it is taken for, for example `touchpoint`; nothing if it is not
    /// read.
    pub becomes: Option<String>,
}

/// Something about one line of a file.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct ImportProblem {
    /// Line of the file, from 1.
    pub line: u64,
    /// The file's name of the column or record, where it is about one.
    pub about: Option<String>,
    /// What is wrong, as a sentence.
    pub message: String,
    /// Whether what is there is left out because of it.
    pub left_out: bool,
}

/// What came of an import.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Imported {
    /// The map that holds it now.
    pub map: String,
    /// What differs, if the map was open before.
    pub edited: Option<Edited>,
}
