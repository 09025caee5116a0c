//! Logs in workbooks (XLSX and ODS): the first sheet that is one.

use super::table::{self, Table};
use super::{LogError, LogRead, LogRequest};
use crate::import::spreadsheet::{self, Book};
use crate::import::{Likelihood, Source};

/// How many sheets are looked into.
const MOST_TRIED: usize = 5;

/// Whether a workbook has a sheet of things that happened.
pub(super) fn recognise(source: &Source) -> Likelihood {
    if spreadsheet::recognise(source) == Likelihood::No {
        return Likelihood::No;
    }
    best(source).map_or(Likelihood::No, |(likelihood, _)| likelihood)
}

/// Reads the sheet that is most like a log.
pub(super) fn read(source: &Source, request: &LogRequest) -> Result<LogRead, LogError> {
    let file = || source.file.to_owned();
    if spreadsheet::recognise(source) == Likelihood::No {
        return Err(LogError::NoLog { file: file() });
    }
    let (_, table) = best(source)?;
    table::read_table(&table, "sheet", source.file, request)
}

/// The sheet that is most like a log; the first one if none is.
fn best(source: &Source) -> Result<(Likelihood, Table<'static>), LogError> {
    let mut book = Book::open(source)?;
    let mut best: Option<(Likelihood, Table)> = None;
    for part in 0..book.names.len().clamp(1, MOST_TRIED) {
        let table = Table::Sheet(book.rows(part, usize::MAX)?);
        let likelihood = table::recognise_table(&table);
        if best.as_ref().is_none_or(|(found, _)| likelihood > *found) {
            best = Some((likelihood, table));
        }
        if likelihood == Likelihood::Sure {
            break;
        }
    }
    best.ok_or_else(|| LogError::NoLog { file: source.file.to_owned() })
}
