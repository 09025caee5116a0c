//! Files of other programs, before and after they are brought into a map.

use model::RecordKind;
use model::facts::Counts;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{DayOrder, Edited, Fraction};

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
    /// What the journeys or sheets in the file are called, if there are several.
    pub parts: Vec<String>,
    /// Whether they are journeys or sheets.
    pub parts_are: PartsAre,
    /// Which of them this is, from 0.
    pub part: u32,
    /// What the sheets of a workbook are called that are read together.
    pub sheets: Vec<String>,
    /// Records that the map has and that would change.
    pub changed: u64,
    /// Of a table: its shape.
    pub table: Option<TablePreview>,
    /// What the map would gain.
    pub counts: Counts,
    /// What it would gain beside that.
    pub more: Vec<Gained>,
    /// How many records are new, of whatever kind.
    pub brings: u64,
    /// What is at a line of the file and would not be taken, or otherwise than
    /// it stands there.
    pub problems: Vec<ImportProblem>,
    /// Anything else that one should know.
    pub warnings: Vec<String>,
}

/// New records of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Gained {
    /// The kind.
    pub record: RecordKind,
    /// How many.
    pub count: u64,
}

/// What several parts of a file are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
#[allow(missing_docs)]
pub enum PartsAre {
    Journeys,
    Sheets,
}

/// The shape of a table.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TablePreview {
    /// How it is written, where its format leaves that open.
    pub writing: Option<TableWriting>,
    /// Whether Throughline has written it: its rows name records by their ids.
    pub is_own: bool,
    /// What stands where.
    pub shape: TableShape,
    /// The columns in the file's order, or the lines of a map that was drawn.
    pub columns: Vec<TableColumn>,
    /// What a column can be used for.
    pub choices: Vec<String>,
    /// Whether there are numbers for emotions.
    pub rated: bool,
    /// The scale that they are read on, for example `1..5`; nothing if they are
    /// no ratings.
    pub scale: Option<String>,
    /// The scales that people use.
    pub scales: Vec<String>,
    /// What stands before a fraction, where that matters.
    pub fraction: Option<Fraction>,
    /// What of a day comes first, where that matters.
    pub order: Option<DayOrder>,
    /// Whether nothing can be taken before somebody says what the columns are.
    pub is_open: bool,
    /// What somebody says of all this; the rest was found.
    pub mapping: TableMapping,
    /// Who says it.
    pub said_by: MappedBy,
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
    /// The word for that in mappings.
    pub letters: String,
    /// What can be chosen where that is wrong.
    pub choices: Vec<LettersChoice>,
    /// What stands between two cells, in words.
    pub delimiter: String,
}

/// A way to write letters.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LettersChoice {
    /// Its word in mappings.
    pub letters: String,
    /// What it is called.
    pub name: String,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct TableColumn {
    /// What a mapping calls it.
    pub name: String,
    /// What the file calls it.
    pub header: String,
    /// What it is used for.
    pub used: ColumnUsed,
    /// The first of its values.
    pub examples: Vec<String>,
}

/// What a column is used for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct ColumnUsed {
    /// A word such as `touchpoint`, `keep` or `ignore`; nothing if it is a lane
    /// of its own.
    pub word: Option<String>,
    /// What that lane is called.
    pub lane: String,
}

/// What stands where in a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
#[allow(missing_docs)]
pub enum TableShape {
    Rows,
    Across,
    Down,
}

/// Who says how a table is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
#[allow(missing_docs)]
pub enum MappedBy {
    /// It was found automatically.
    Found,
    /// Somebody has said it for this file.
    Hand,
    /// Somebody has said it for another file with these headers.
    Memory,
}

/// How somebody wants a table to be read. What is left open is found
/// automatically.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct TableMapping {
    /// What stands where.
    pub shape: Option<TableShape>,
    /// What columns are used for.
    pub columns: Vec<MappedColumn>,
    /// The scale of its emotions.
    pub scale: Option<String>,
    /// What stands before a fraction.
    pub fraction: Option<Fraction>,
    /// What of a day comes first.
    pub order: Option<DayOrder>,
    /// How the letters are written.
    pub letters: Option<String>,
}

/// What somebody wants a column to be used for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct MappedColumn {
    /// Which column.
    pub name: String,
    /// What for.
    pub used: ColumnUsed,
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
