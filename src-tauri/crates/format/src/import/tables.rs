//! Tables: what [`crate::table`] reads, in the shape that all importers have.

use super::{Fate, Import, ImportError, Likelihood, Remark, Report, Request, Source, TableShape};
use crate::table::{Preview, TableWarning, read_table};

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
    let Request { map, words, ids, .. } = request;
    let preview = read_table(source.bytes, source.file, map, words, ids)?;
    let mut info = super::blank_info();
    info.language = preview.language.unwrap_or_default().to_owned();
    Ok(Import {
        importer: "table",
        info,
        parts: Vec::new(),
        part: 0,
        report: report(&preview),
        present: preview.present,
        table: Some(TableShape {
            encoding: preview.encoding.in_words(),
            delimiter: preview.delimiter_in_words(),
            rows: preview.rows,
            taken: preview.rows.saturating_sub(preview.skipped.len()),
            columns: preview.columns,
        }),
        records: preview.records,
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
