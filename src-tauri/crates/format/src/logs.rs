//! Interaction data in: what many customers did, and when, as other programs
//! have written it down.
//!
//! A [`Log`] is read from tables (CSV, TSV, XLSX, ODS), from XES and from OCEL 1
//! and 2 in JSON and XML. Nothing disappears: whatever is not taken as it stands
//! in the file is in the report, by line where that is known; what happens too
//! often to be listed is counted there.

mod columns;
mod draft;
mod error;
mod names;
mod ocel;
mod packed;
mod pairs;
mod remarks;
mod sheet;
mod table;
mod time;
mod traits;
mod xes;

use insight::Log;

use crate::import::{Likelihood, Report, Source};
use crate::limits;

pub use columns::{ColumnRole, LogColumn};
pub use error::{LogAmount, LogError};

/// The endings of files that can hold interaction data.
pub const ENDINGS: &[&str] =
    &["csv", "tsv", "txt", "xlsx", "ods", "xes", "gz", "json", "jsonocel", "xml", "xmlocel"];

/// How a log is to be read where it can be read in several ways.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LogRequest {
    /// What the columns of a table mean, in their order; what they seem to mean
    /// if nothing is said.
    pub columns: Option<Vec<ColumnRole>>,
    /// Columns of a table that have a role whatever they seem to mean, by their
    /// headers.
    pub named: Vec<(ColumnRole, String)>,
    /// Which sort of objects are the cases, where there are several; the one
    /// that is most like a customer if nothing is said.
    pub kind: Option<String>,
}

/// What a file has told.
#[derive(Clone, Debug, PartialEq)]
pub struct LogRead {
    /// What happened.
    pub log: Log,
    /// What is not taken as it stands in the file.
    pub report: Report,
    /// The format: `table`, `sheet`, `xes`, `ocel-1` or `ocel-2`.
    pub format: &'static str,
    /// Of a table: its columns.
    pub columns: Vec<LogColumn>,
    /// The sorts of objects that can be the cases, where there are several.
    pub kinds: Vec<Kind>,
    /// Which of them they are.
    pub kind: Option<String>,
}

/// A sort of objects that can be the cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kind {
    /// What it is called in the file.
    pub name: String,
    /// How many of them something happened to.
    pub objects: usize,
    /// How many interactions they have.
    pub interactions: usize,
}

/// Whether a file is interaction data, to tell it from a table that is a map,
/// or counts for a metric.
pub fn is_log(source: &Source) -> Likelihood {
    if packed::is_packed(source.bytes) {
        let head = packed::head(source.bytes);
        return is_unpacked_log(&Source::new(&head, packed::name(source.file)));
    }
    is_unpacked_log(source)
}

fn is_unpacked_log(source: &Source) -> Likelihood {
    match crate::sniff(source.bytes) {
        // It is refused with a way out.
        crate::Kind::Sqlite => Likelihood::Perhaps,
        crate::Kind::Journey => sheet::recognise(source),
        crate::Kind::Json => ocel::recognise_json(source),
        crate::Kind::Csv if is_markup(source) => {
            ocel::recognise_xml(source).max(xes::recognise(source))
        }
        crate::Kind::Csv => table::recognise(source),
        crate::Kind::Pdf | crate::Kind::Unknown => Likelihood::No,
    }
}

fn is_markup(source: &Source) -> bool {
    source.head().trim_start().starts_with('<')
}

/// Reads interaction data.
pub fn read_log(source: &Source, request: &LogRequest) -> Result<LogRead, LogError> {
    let file = || source.file.to_owned();
    let most = usize::try_from(limits::LARGEST_LOG).unwrap_or(usize::MAX);
    if source.bytes.len() > most {
        return Err(LogError::TooMany { file: file(), of: LogAmount::Bytes, most });
    }
    if packed::is_packed(source.bytes) {
        let inner = packed::unpacked(source.bytes, source.file)?;
        return read_unpacked(&Source::new(&inner, source.file), request);
    }
    read_unpacked(source, request)
}

fn read_unpacked(source: &Source, request: &LogRequest) -> Result<LogRead, LogError> {
    let file = || source.file.to_owned();
    if source.bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(LogError::Empty { file: file() });
    }
    match crate::sniff(source.bytes) {
        crate::Kind::Sqlite => Err(LogError::Database { file: file() }),
        crate::Kind::Journey => sheet::read(source, request),
        crate::Kind::Json => ocel::read_json(source, request),
        crate::Kind::Csv if is_markup(source) => match ocel::recognise_xml(source) {
            Likelihood::No => xes::read(source),
            _ => ocel::read_xml(source, request),
        },
        crate::Kind::Csv => table::read(source, request),
        crate::Kind::Pdf | crate::Kind::Unknown => Err(LogError::NoLog { file: file() }),
    }
}
