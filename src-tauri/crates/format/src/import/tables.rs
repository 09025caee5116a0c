//! Tables: what [`crate::table`] reads, in the shape that all importers have.

use words::Sentence;

use super::draft::Draft;
use super::grid::Grid;
use super::{
    Fate, Import, ImportError, Likelihood, Remark, Report, Request, Source, TableShape, matrix,
};
use crate::table::columns::recognise as recognise_columns;
use crate::table::{
    ColumnUse, Preview, TableField, TableWarning, Written, delimiter_in_words, read_rows, written,
};

/// Whatever is text could be a table, if nothing else claims it.
pub(super) fn recognise(source: &Source) -> Likelihood {
    if source.ends_in(&["csv", "tsv"]) {
        Likelihood::Named
    } else if source.is_binary || is_json(source) || source.ends_in(&["journey", "pdf"]) {
        Likelihood::No
    } else {
        Likelihood::Perhaps
    }
}

fn is_json(source: &Source) -> bool {
    crate::sniff(source.bytes) == crate::Kind::Json && !source.ends_in(&["txt"])
}

pub(super) fn read(source: &Source, request: Request) -> Result<Import, ImportError> {
    let written = written(source.bytes, source.file)?;
    let delimiter = delimiter_in_words(written.delimiter);
    let writing = Writing { encoding: written.encoding.in_words(), delimiter };
    read_written("table", written, Some(writing), source.file, request)
}

/// How a table's letters are written, and what stands between its cells.
#[derive(Clone, Debug, PartialEq)]
pub struct Writing {
    /// How its letters are written.
    pub encoding: Sentence,
    /// What stands between its cells.
    pub delimiter: Sentence,
}

/// A table whose rows have been read: a row for each card, or a map as people
/// draw it.
pub(super) fn read_written(
    importer: &'static str,
    written: Written,
    writing: Option<Writing>,
    file: &str,
    request: Request,
) -> Result<Import, ImportError> {
    let Request { map, words, ids, .. } = request;
    let grid = Grid::of(&written.rows.rows);
    if !has_a_row_for_each_card(&written)
        && let Some(grid) = matrix::lanes_down(&grid)
    {
        let mut draft = Draft::new(map, words, ids);
        if written.damaged {
            draft.report.otherwise(None, TableWarning::UnreadableCharacters.in_words());
        }
        let mut info = super::blank_info();
        info.title = matrix::read(&grid, &mut draft);
        let (rows, columns) = (grid.rows.len(), Vec::new());
        let table = TableShape { writing, rows, taken: rows, columns };
        return Ok(Import { table: Some(table), ..Import::of(importer, draft, info) });
    }
    let preview = read_rows(written, file, map, words, ids)?;
    let mut info = super::blank_info();
    info.language = preview.language.unwrap_or_default().to_owned();
    Ok(Import {
        importer,
        info,
        parts: Vec::new(),
        part: 0,
        report: report(&preview),
        present: preview.present,
        table: Some(TableShape {
            writing,
            rows: preview.rows,
            taken: preview.rows.saturating_sub(preview.skipped.len()),
            columns: preview.columns,
        }),
        records: preview.records,
        changed: preview.changed,
        removed: preview.removed,
    })
}

/// Whether the headers name a column of texts or of lanes.
fn has_a_row_for_each_card(written: &Written) -> bool {
    written.rows.rows.first().is_some_and(|headers| {
        let columns = recognise_columns(&headers.fields);
        let is_for_cards = |it: &ColumnUse| {
            matches!(it.field, Some(TableField::Text | TableField::Lane | TableField::Record))
        };
        columns.iter().any(is_for_cards)
    })
}

fn report(preview: &Preview) -> Report {
    let skipped = preview.skipped.iter().map(|row| Remark {
        line: Some(row.line),
        about: None,
        fate: Fate::LeftOut,
        what: row.reason.in_words(),
    });
    let warnings = preview.warnings.iter().map(|warning| Remark {
        line: warning.line(),
        about: match warning {
            TableWarning::ValueNotKept { header, .. } => Some(header.clone()),
            _ => None,
        },
        fate: Fate::Otherwise,
        what: warning.without_line(),
    });
    let mut report = Report { remarks: skipped.chain(warnings).collect() };
    report.sort();
    report
}
