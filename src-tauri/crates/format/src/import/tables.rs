//! Tables: what [`crate::table`] reads, in the shape that all importers have.

mod around;
mod free;
mod journeys;
mod merged;

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::mem::{Discriminant, discriminant};

use csv::StringRecord;
use model::records::MapInfo;
use words::{Sentence, sentence};

use self::around::{Around, head_of};
use self::journeys::Journeys;
pub(super) use self::merged::spread;
use super::draft::{Draft, key};
use super::encoding::Encoding;
use super::grid::Grid;
use super::{
    Fate, Import, ImportError, Likelihood, Remark, Report, Request, Scale, Source, TableShape,
    matrix,
};
use crate::table::columns::{self, recognise as recognise_columns};
use crate::table::mapping::signature;
use crate::table::rows::Row;
use crate::table::{
    self, ColumnUse, FOUND, Mapping, Preview, RecordSheet, Shape, SkipReason, SkippedRow, TOLD,
    TableError, TableField, TableWarning, Written, delimiter_in_words, read_rows, written,
};
use crate::workbook::OwnSheet;

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

/// A beginning that is as long as this may not be the whole text.
const CUT: usize = 60 * 1024;

/// Whether the beginning of a text has columns: headers that are known, a map
/// that was drawn, or rows that are equally long.
pub(super) fn has_columns(text: &str) -> bool {
    let Ok(written) = written(text.as_bytes(), "", None) else { return false };
    let rows = &written.rows.rows[head_of(&written.rows.rows, false)..];
    let Some(headers) = rows.first() else { return true };
    let columns = recognise_columns(&headers.fields, &FOUND).unwrap_or_default();
    if columns.iter().any(|column| column.field().is_some()) {
        return true;
    }
    // The beginning of a long text ends within a row.
    let cut = usize::from(text.len() >= CUT && rows.len() > 2);
    let mut whole = rows.iter().take(rows.len() - cut);
    let width = headers.fields.len();
    let is_even = rows.len() > 1 && width > 1 && whole.all(|row| row.fields.len() == width);
    is_even || matrix::lanes_down(&Grid::of(rows, &[]), None).is_some()
}

fn is_json(source: &Source) -> bool {
    crate::sniff(source.bytes) == crate::Kind::Json && !source.ends_in(&["txt"])
}

pub(super) fn read(source: &Source, request: Request) -> Result<Import, ImportError> {
    let written = written(source.bytes, source.file, request.mapping.encoding)?;
    let delimiter = delimiter_in_words(written.delimiter);
    let writing = Writing { encoding: written.encoding, delimiter };
    read_written("table", written, Some(writing), source.file, request)
}

/// How a table's letters are written, and what stands between its cells.
#[derive(Clone, Debug, PartialEq)]
pub struct Writing {
    /// How its letters are written.
    pub encoding: Encoding,
    /// What stands between its cells.
    pub delimiter: Sentence,
}

/// A table whose rows have been read: a row for each card, or a map as people
/// draw it.
pub(super) fn read_written(
    importer: &'static str,
    mut written: Written,
    writing: Option<Writing>,
    file: &str,
    request: Request,
) -> Result<Import, ImportError> {
    let around = Around::take(&mut written.rows.rows, written.is_sheet);
    let part = request.part.unwrap_or_default();
    let journeys = match written.is_one_of_several {
        true => None,
        false => Journeys::take(&mut written.rows.rows, part, request.mapping),
    };
    free::blank_nothings(&mut written.rows.rows);
    written.personas = around.info.personas();
    let mut mapping = Cow::Borrowed(request.mapping);
    let stated = around
        .info
        .scale()
        .filter(|_| mapping.scale.is_none() && !states_a_scale(&written.rows.rows));
    if let Some((scale, _)) = &stated {
        mapping.to_mut().scale = Some(*scale);
    }
    let crossed = match mapping.shape.is_none() && mapping.columns.is_empty() {
        true => free::crossed(&written.rows.rows),
        false => None,
    };
    let is_crossed = crossed.is_some();
    written.rows.rows = crossed.unwrap_or(written.rows.rows);
    let request = Request { mapping: &mapping, ..request };
    let mut import = read_table(importer, written, writing, file, request)?;
    if is_crossed {
        // No mapping names what is a column for each stage.
        import.table = None;
        import.report.otherwise(None, sentence!("table-crossed"));
        import.report.sort();
    }
    if let Some((scale, label)) =
        stated.filter(|_| import.table.as_ref().is_some_and(|it| it.rated))
    {
        let what = match scale.is_turned() {
            true => scale.turned_in_words(&label),
            false => scale.stated_in_words(&label),
        };
        import.report.otherwise(None, what);
        import.report.sort();
    }
    import.info = said_of(around.info.info(), import.info);
    if let Some(Journeys(names)) = journeys {
        if let Some(name) =
            names.get(part).filter(|_| names.len() > 1 || import.info.title.is_empty())
        {
            import.info.title.clone_from(name);
        }
        if names.len() > 1 {
            (import.part, import.parts) = (part, names);
        }
    }
    around.tell(&mut import.report);
    Ok(import)
}

/// Whether a head in a table states a scale of its own.
fn states_a_scale(rows: &[Row]) -> bool {
    let heads = rows.iter().filter_map(|row| row.fields.get(0));
    let first = rows.first().map(|row| row.fields.iter());
    first.into_iter().flatten().chain(heads).any(|head| Scale::stated(head).is_some())
}

/// What stands above a table says of the map, and what the table says itself.
fn said_of(above: MapInfo, table: MapInfo) -> MapInfo {
    let or = |above: String, table: String| if table.is_empty() { above } else { table };
    MapInfo {
        title: or(above.title, table.title),
        question: or(above.question, table.question),
        scenario: or(above.scenario, table.scenario),
        goal: or(above.goal, table.goal),
        start_event: or(above.start_event, table.start_event),
        end_event: or(above.end_event, table.end_event),
        notes: or(above.notes, table.notes),
        ..table
    }
}

/// A table without anything around it.
fn read_table(
    importer: &'static str,
    written: Written,
    writing: Option<Writing>,
    file: &str,
    request: Request,
) -> Result<Import, ImportError> {
    let Request { map, words, ids, mapping, .. } = request;
    let misfit = |what| ImportError::Mapping { file: file.to_owned(), what };
    let Some(headers) = written.rows.rows.first() else {
        return Err(TableError::Empty { file: file.to_owned() }.into());
    };
    let mut table = blank(writing, mapping, &written.rows.rows);
    let grid = Grid::of(&written.rows.rows, &written.merged);
    let is_drawn = mapping.shape.is_some()
        || !has_a_row_for_each_card(&headers.fields)
        || has_feelings_of_several(&written.rows.rows);
    if is_drawn && let Some((grid, shape)) = matrix::lanes_down(&grid, mapping.shape) {
        let mut draft = Draft::new(map, words, ids);
        draft.tell_of(&written.personas);
        if written.damaged {
            draft.report.otherwise(None, TableWarning::UnreadableCharacters.in_words());
        }
        let drawn = matrix::read(&grid, mapping, &mut draft).map_err(misfit)?;
        let info = MapInfo { title: drawn.title, ..super::blank_info() };
        // Below the headers of a grid that was turned stand its columns.
        let rows = match shape {
            Shape::Down => grid.width().saturating_sub(1),
            Shape::Across | Shape::Rows => grid.rows.len(),
        };
        (table.rows, table.taken) = (rows, rows);
        (table.shape, table.columns) = (shape, drawn.lines);
        (table.rated, table.scale) = (drawn.rated, drawn.scale);
        return Ok(Import { table: Some(table), ..Import::of(importer, draft, info) });
    }
    let mut columns = recognise_columns(&headers.fields, mapping).map_err(misfit)?;
    free::lanes(&mut columns, &written.rows.rows[1..], mapping);
    columns.iter_mut().for_each(|column| column.number += headers.before);
    if !columns::have_cards(&columns) {
        if written.rows.rows.len() < 2 {
            return Err(TableError::NoRows { file: file.to_owned() }.into());
        }
        let error = TableError::no_columns(file, headers.line, &columns);
        table.rows = written.rows.rows.len() - 1;
        table.columns = with_examples(columns, &written.rows.rows[1..]);
        return Err(ImportError::Unmapped {
            error,
            table: Box::new(table),
            parts: Vec::new(),
            part: 0,
        });
    }
    let rows = table::Request { map, words, ids };
    let preview = read_rows(written, columns, file, mapping, rows)?;
    let table = of_rows(table, &preview);
    Ok(brought(importer, Some(table), preview))
}

/// A workbook that Throughline has written, all of its sheets.
pub(super) fn read_own(
    sheets: Vec<(OwnSheet, Vec<Row>)>,
    file: &str,
    request: Request,
) -> Result<Import, ImportError> {
    let Request { map, words, ids, mapping, .. } = request;
    let misfit = |what| ImportError::Mapping { file: file.to_owned(), what };
    let (mut cards, mut records, mut others) = (None, Vec::new(), Vec::new());
    let mut names = Vec::new();
    for (sheet, rows) in sheets {
        match sheet {
            OwnSheet::Cards(name) if cards.is_none() => {
                names.insert(0, name);
                cards = Some(rows);
            }
            OwnSheet::Records { of, name, columns } => {
                names.push(name.clone());
                records.push(RecordSheet { of, name, columns, rows });
            }
            OwnSheet::Cards(name) | OwnSheet::Other(name) => others.push(name),
        }
    }
    let headers = cards.as_ref().and_then(|rows| rows.first());
    let columns = match headers {
        Some(headers) => recognise_columns(&headers.fields, mapping).map_err(misfit)?,
        None => Vec::new(),
    };
    let shape = cards.as_ref().map(|rows| blank(None, mapping, rows));
    let table = (columns, cards.unwrap_or_default());
    let rows = table::Request { map, words, ids };
    let preview = table::read_book(table, records, others, file, rows)?;
    let shape = shape.map(|shape| of_rows(shape, &preview));
    Ok(Import { sheets: names, ..brought("spreadsheet", shape, preview) })
}

/// How much the first rows of a sheet look like a map, and not at all from 0.
pub(super) fn likeness(rows: &[Row]) -> usize {
    let rows = &rows[head_of(rows, true)..];
    let Some(headers) = rows.first() else { return 0 };
    let columns = recognise_columns(&headers.fields, &FOUND).unwrap_or_default();
    let known = columns.iter().filter(|column| column.field().is_some()).count();
    if has_a_row_for_each_card(&headers.fields) {
        return known + usize::from(rows.len() > 1);
    }
    match matrix::lanes_down(&Grid::of(rows, &[]), None) {
        Some((grid, _)) => grid.rows.len() + 1,
        None if columns::have_cards(&columns) && rows.len() > 1 => known,
        None => 0,
    }
}

/// The shape of a table of which nothing has been read yet.
fn blank(writing: Option<Writing>, mapping: &Mapping, rows: &[Row]) -> TableShape {
    TableShape {
        writing,
        shape: Shape::Rows,
        columns: Vec::new(),
        is_own: false,
        rated: false,
        scale: None,
        decimal: mapping.decimal,
        dates: mapping.dates,
        signatures: signatures(rows),
        rows: 0,
        taken: 0,
    }
}

/// The shape of a table with a row for each card.
fn of_rows(table: TableShape, preview: &Preview) -> TableShape {
    TableShape {
        is_own: preview.is_own(),
        rated: preview.rated,
        scale: preview.scale,
        decimal: preview.decimal,
        dates: preview.dates,
        rows: preview.rows,
        taken: preview.rows.saturating_sub(preview.skipped.len()),
        columns: preview.columns.iter().filter(|it| it.says()).cloned().collect(),
        ..table
    }
}

fn brought(importer: &'static str, table: Option<TableShape>, preview: Preview) -> Import {
    let mut info = preview.info.clone().unwrap_or_else(super::blank_info);
    if info.language.is_empty() {
        info.language = preview.language.unwrap_or_default().to_owned();
    }
    Import {
        importer,
        info,
        parts: Vec::new(),
        part: 0,
        sheets: Vec::new(),
        report: report(&preview),
        present: preview.present,
        table,
        records: preview.records,
        changed: preview.changed,
        removed: preview.removed,
    }
}

/// More lines than this are no map that was drawn; their heads would say too
/// much of what the table holds.
const MOST_LINES: usize = 200;

/// What the headers of a table are known by: its first row, and the heads of its
/// lines.
fn signatures(rows: &[Row]) -> Vec<String> {
    let heads = rows.iter().map(|row| row.fields.get(0).unwrap_or_default());
    let first = rows.first().map(|row| signature(row.fields.iter()));
    let lines = (rows.len() <= MOST_LINES).then(|| signature(heads));
    first.into_iter().chain(lines).collect()
}

/// Columns that nobody has read, with what they hold.
fn with_examples(mut columns: Vec<ColumnUse>, rows: &[Row]) -> Vec<ColumnUse> {
    for row in rows {
        for (column, field) in columns.iter_mut().zip(row.fields.iter()) {
            if !field.trim().is_empty() {
                column.note(field.trim());
            }
        }
    }
    columns.retain(ColumnUse::says);
    columns
}

/// Whether the headers name a column of texts or of lanes, or those of a list of
/// who feels what.
fn has_a_row_for_each_card(headers: &StringRecord) -> bool {
    let columns = recognise_columns(headers, &FOUND).unwrap_or_default();
    let is_for_cards = |it: &ColumnUse| {
        matches!(it.field(), Some(TableField::Text | TableField::Lane | TableField::Record))
    };
    let has = |field| columns.iter().any(|it| it.field() == Some(field));
    let rates = has(TableField::Persona) && has(TableField::Emotion);
    // “Lane” in the corner of a map that was drawn is the head of its lanes.
    let is_corner = columns.first().and_then(ColumnUse::field) == Some(TableField::Lane)
        && columns.iter().filter(|it| it.field().is_some()).count() == 1;
    (!is_corner && columns.iter().any(is_for_cards)) || rates && has(TableField::Touchpoint)
}

/// Whether columns tell the feelings of several personas, one row a touchpoint:
/// such a table is drawn, also where one of its lanes is called like a text.
fn has_feelings_of_several(rows: &[Row]) -> bool {
    use TableField as F;
    let Some((headers, rows)) = rows.split_first() else { return false };
    let columns = recognise_columns(&headers.fields, &FOUND).unwrap_or_default();
    let place = |field| columns.iter().position(|it| it.field() == Some(field));
    let (Some(stage), Some(touchpoint)) = (place(F::Stage), place(F::Touchpoint)) else {
        return false;
    };
    if [F::Lane, F::Record, F::Persona, F::Emotion].into_iter().any(|it| place(it).is_some()) {
        return false;
    }
    let names: BTreeSet<String> =
        headers.fields.iter().filter_map(|header| matrix::beside_feeling(header.trim())).collect();
    let mut seen = BTreeSet::new();
    let is_alone = |row: &Row| {
        let cell = |at: usize| key(row.fields.get(at).unwrap_or_default());
        seen.insert((cell(stage), cell(touchpoint)))
    };
    names.len() > 1 && rows.iter().all(is_alone)
}

fn report(preview: &Preview) -> Report {
    let mut reasons: Vec<(Discriminant<SkipReason>, usize, usize)> = Vec::new();
    // Of very many rows that are left out for one reason the first are told.
    let is_told = |row: &&SkippedRow| {
        let reason = discriminant(&row.reason);
        let at = reasons.iter().position(|it| it.0 == reason).unwrap_or_else(|| {
            reasons.push((reason, row.line, 0));
            reasons.len() - 1
        });
        reasons[at].2 += 1;
        reasons[at].2 <= TOLD
    };
    let told: Vec<&SkippedRow> = preview.skipped.iter().filter(is_told).collect();
    let skipped = told.into_iter().map(|row| Remark {
        line: Some(row.line),
        about: match &row.reason {
            SkipReason::Unknown { header, .. } => Some(header.clone()),
            _ => None,
        },
        fate: Fate::LeftOut,
        what: row.reason.in_words(),
    });
    let skipped: Vec<Remark> = skipped.collect();
    let further = reasons.into_iter().filter(|it| it.2 > TOLD).map(|(_, line, count)| Remark {
        line: None,
        about: None,
        fate: Fate::LeftOut,
        what: TableWarning::Further { line, rows: count - TOLD }.without_line(),
    });
    let skipped = skipped.into_iter().chain(further);
    let warnings = preview.warnings.iter().map(|warning| Remark {
        line: warning.line(),
        about: match warning {
            TableWarning::ValueNotKept { header, .. }
            | TableWarning::ValueUnread { header, .. } => Some(header.clone()),
            _ => None,
        },
        fate: match warning {
            TableWarning::SheetsNotRead { .. } | TableWarning::ColumnNotRead { .. } => {
                Fate::LeftOut
            }
            _ => Fate::Otherwise,
        },
        what: warning.without_line(),
    });
    let mut report = Report { remarks: skipped.chain(warnings).collect() };
    report.sort();
    report
}
