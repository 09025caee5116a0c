//! Workbooks of Excel (XLSX) and of LibreOffice and others (ODS): the values of
//! a sheet. Formulas, macros, links to other files, looks and hidden cells are
//! not looked at; of a formula its last result is taken.

use std::io::{Cursor, Read as _};

use calamine::{DataRef, Reader as _, Xlsx};
use csv::StringRecord;
use words::{Sentence, sentence};
use zip::ZipArchive;

use super::encoding::Encoding;
use super::tables::read_written;
use super::xml::{self, Element};
use super::{Import, ImportError, Likelihood, Request, Source};
use crate::table::Written;
use crate::table::rows::{MOST_ROWS, Row, Rows};

/// More than any map in a sheet has, and what Excel's sheets have.
pub(crate) const MOST_COLUMNS: usize = 16_384;
/// So many cells fit into memory with ease.
const MOST_CELLS: usize = 5_000_000;
/// What a file may unpack to. Small files that become huge ones are refused
/// before anything of them is kept.
const MOST_UNPACKED: u64 = 128 << 20;
const MOST_PARTS: usize = 10_000;

type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

pub(crate) fn recognise(source: &Source) -> Likelihood {
    match kind(source.bytes) {
        Some(_) => Likelihood::Sure,
        None => Likelihood::No,
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Excel,
    OpenDocument,
}

fn kind(bytes: &[u8]) -> Option<Kind> {
    if !bytes.starts_with(b"PK\x03\x04") {
        return None;
    }
    let archive: Archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let has = |name: &str| archive.index_for_name(name).is_some();
    if has("xl/workbook.xml") {
        return Some(Kind::Excel);
    }
    (has("content.xml") && has("mimetype")).then_some(Kind::OpenDocument)
}

pub(super) fn read(source: &Source, request: Request) -> Result<Import, ImportError> {
    let (Sheets { names, rows }, part) = sheets(source, request.part)?;
    let rows = Rows { rows, open_quotes: Vec::new() };
    let written = Written { rows, encoding: Encoding::Utf8, delimiter: '\t', damaged: false };
    let parts = if names.len() > 1 { names } else { Vec::new() };
    match read_written("spreadsheet", written, None, source.file, request) {
        Ok(import) => Ok(Import { parts, part, ..import }),
        Err(ImportError::Unmapped { error, table, .. }) => {
            Err(ImportError::Unmapped { error, table, parts })
        }
        Err(error) => Err(error),
    }
}

/// The sheets of a workbook, and the rows of one of them, from 0.
pub(crate) fn sheets(source: &Source, part: usize) -> Result<(Sheets, usize), ImportError> {
    let file = source.file;
    let fault = |line: Option<usize>, what: Sentence| ImportError::Fault {
        file: file.to_owned(),
        line,
        column: None,
        what,
    };
    unpack(source.bytes).map_err(|what| fault(None, what))?;
    match kind(source.bytes) {
        Some(Kind::Excel) => excel(source.bytes, part),
        _ => open_document(source, part),
    }
    .map_err(|(row, what)| fault(row, what))
}

/// The sheets of a workbook that have anything in them, and the rows of one.
pub(crate) struct Sheets {
    pub names: Vec<String>,
    pub rows: Vec<Row>,
}

type Found<T> = Result<T, (Option<usize>, Sentence)>;

/// Whether a file unpacks to something of a size that can be read. What it says
/// of its own size is not believed.
fn unpack(bytes: &[u8]) -> Result<(), Sentence> {
    let broken =
        |error: &dyn std::fmt::Display| sentence!("sheet-broken", detail = error.to_string());
    let mut archive: Archive =
        ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    if archive.len() > MOST_PARTS {
        return Err(sentence!("sheet-large", most = MOST_UNPACKED >> 20));
    }
    let mut left = MOST_UNPACKED;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|error| broken(&error))?;
        let taken = std::io::copy(&mut part.take(left + 1), &mut std::io::sink())
            .map_err(|error| broken(&error))?;
        left = left
            .checked_sub(taken)
            .ok_or_else(|| sentence!("sheet-large", most = MOST_UNPACKED >> 20))?;
    }
    Ok(())
}

fn excel(bytes: &[u8], part: usize) -> Found<(Sheets, usize)> {
    let broken =
        |error: calamine::XlsxError| (None, sentence!("sheet-broken", detail = error.to_string()));
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let mut names = Vec::new();
    let mut asked = Vec::new();
    for name in workbook.sheet_names() {
        // Drawings are sheets, too, and have no cells.
        let Ok(mut cells) = workbook.worksheet_cells_reader(&name) else { continue };
        let is_asked = names.len() == part;
        let mut table = Table::default();
        while let Some(cell) = cells.next_cell().map_err(broken)? {
            let Some(text) = value(cell.get_value()) else { continue };
            let (row, column) = cell.get_position();
            table.put(row as usize, column as usize, text)?;
            if !is_asked {
                break;
            }
        }
        if table.cells > 0 {
            names.push(name);
            if is_asked {
                asked = table.rows();
            }
        }
    }
    Ok((Sheets { names, rows: asked }, part))
}

/// What a cell says; nothing where it is empty or says that it is wrong.
fn value(cell: &DataRef) -> Option<String> {
    let text = match cell {
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(is) => (if *is { "TRUE" } else { "FALSE" }).to_owned(),
        DataRef::DateTime(at) if at.is_duration() => at.as_f64().to_string(),
        DataRef::DateTime(at) => {
            let (year, month, day, hour, minute, second, milli) = at.to_ymd_hms_milli();
            let day = format!("{year:04}-{month:02}-{day:02}");
            match (hour, minute, second, milli) {
                (0, 0, 0, 0) => day,
                (_, _, 0, 0) => format!("{day} {hour:02}:{minute:02}"),
                (_, _, _, 0) => format!("{day} {hour:02}:{minute:02}:{second:02}"),
                _ => format!("{day} {hour:02}:{minute:02}:{second:02}.{milli:03}"),
            }
        }
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(_) | DataRef::Empty => return None,
    };
    let text = text.trim().replace("\r\n", "\n");
    (!text.is_empty()).then_some(text)
}

/// Cells as they come.
#[derive(Default)]
struct Table {
    rows: Vec<(usize, Vec<String>)>,
    cells: usize,
    places: usize,
}

impl Table {
    /// Rows come in order, with gaps.
    fn put(&mut self, row: usize, column: usize, text: String) -> Found<()> {
        let many = || (Some(row + 1), sentence!("sheet-cells-many", most = MOST_CELLS));
        if column >= MOST_COLUMNS {
            return Err((Some(row + 1), sentence!("sheet-wide", most = MOST_COLUMNS)));
        }
        if self.rows.last().is_none_or(|(last, _)| *last != row) {
            self.rows.push((row, Vec::new()));
        }
        if self.rows.len() > MOST_ROWS {
            return Err((Some(row + 1), sentence!("sheet-long", most = MOST_ROWS)));
        }
        let Some((_, cells)) = self.rows.last_mut() else { return Ok(()) };
        if cells.len() <= column {
            self.places += column + 1 - cells.len();
            if self.places > MOST_CELLS {
                return Err(many());
            }
            cells.resize(column + 1, String::new());
        }
        cells[column] = text;
        self.cells += 1;
        Ok(())
    }

    /// All rows, equally long.
    fn rows(self) -> Vec<Row> {
        let width = self.rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or_default();
        let first = self
            .rows
            .iter()
            .filter_map(|(_, cells)| cells.iter().position(|cell| !cell.is_empty()))
            .min();
        self.rows
            .into_iter()
            .map(|(row, mut cells)| {
                cells.resize(width, String::new());
                let fields: StringRecord = cells.iter().skip(first.unwrap_or_default()).collect();
                Row { line: row + 1, fields }
            })
            .collect()
    }
}

fn open_document(source: &Source, part: usize) -> Found<(Sheets, usize)> {
    let broken = |detail: &dyn std::fmt::Display| {
        (None, sentence!("sheet-broken", detail = detail.to_string()))
    };
    let mut archive: Archive =
        ZipArchive::new(Cursor::new(source.bytes)).map_err(|error| broken(&error))?;
    let mut text = String::new();
    archive
        .by_name("content.xml")
        .map_err(|error| broken(&error))?
        .read_to_string(&mut text)
        .map_err(|error| broken(&error))?;
    let content = Source {
        bytes: text.as_bytes(),
        file: source.file,
        text: text.as_str().into(),
        encoding: Encoding::Utf8,
        damaged: false,
        is_binary: false,
    };
    let root = xml::root(&content).map_err(|error| match error {
        ImportError::Fault { what, .. } => (None, what),
        other => broken(&other),
    })?;
    let sheets = root.child("body").and_then(|it| it.child("spreadsheet"));
    let tables = sheets.iter().flat_map(|it| &it.children).filter(|it| it.name == "table");
    let (mut names, mut asked) = (Vec::new(), Vec::new());
    for sheet in tables {
        let mut table = Table::default();
        rows_of(sheet, &mut table, &mut 0)?;
        if table.cells > 0 {
            if names.len() == part {
                asked = table.rows();
            }
            names.push(sheet.attribute("name").unwrap_or_default().to_owned());
        }
    }
    Ok((Sheets { names, rows: asked }, part))
}

/// The rows in an element: some lie in groups.
fn rows_of(element: &Element, table: &mut Table, row: &mut usize) -> Found<()> {
    for child in &element.children {
        match child.name.as_str() {
            "table-row" => {
                let times = repeated(child, "number-rows-repeated");
                let mut said_here: Vec<(usize, String)> = Vec::new();
                let mut column: usize = 0;
                for cell in &child.children {
                    if !matches!(cell.name.as_str(), "table-cell" | "covered-table-cell") {
                        continue;
                    }
                    let wide = repeated(cell, "number-columns-repeated");
                    let text = said(cell);
                    if !text.is_empty() {
                        // One more than there may be is enough to be refused.
                        let wide = wide.min(MOST_COLUMNS + 1);
                        said_here.extend((0..wide).map(|at| (column + at, text.clone())));
                    }
                    column = column.saturating_add(wide).min(MOST_COLUMNS + 1);
                }
                // What fills a sheet to its end is empty.
                if said_here.is_empty() {
                    *row = row.saturating_add(times);
                    continue;
                }
                for _ in 0..times {
                    for (column, text) in &said_here {
                        table.put(*row, *column, text.clone())?;
                    }
                    *row = row.saturating_add(1);
                }
            }
            "table-rows" | "table-header-rows" | "table-row-group" => rows_of(child, table, row)?,
            _ => {}
        }
    }
    Ok(())
}

fn repeated(element: &Element, attribute: &str) -> usize {
    element.attribute(attribute).and_then(|it| it.parse().ok()).unwrap_or(1)
}

/// What a cell of an OpenDocument sheet says: a number as it is and not as it
/// is shown, everything else as it is shown.
fn said(cell: &Element) -> String {
    let number = cell.attribute("value").filter(|_| {
        matches!(cell.attribute("value-type"), Some("float" | "percentage" | "currency"))
    });
    if let Some(number) = number.or(cell.attribute("date-value")) {
        return number.to_owned();
    }
    let paragraphs = cell.children.iter().filter(|it| it.name == "p");
    paragraphs.map(Element::whole_text).collect::<Vec<_>>().join("\n").trim().to_owned()
}
