//! Workbooks of Excel (XLSX) and of LibreOffice and others (ODS): the values of
//! a sheet. Formulas, macros, links to other files, looks and hidden cells are
//! not looked at; of a formula its last result is taken.

mod beside;
mod excel;
mod islands;
mod ods;
mod unpacked;

use std::io::{Cursor, Read as _};

use calamine::{Reader as _, Xlsx};
use csv::StringRecord;
use words::{Sentence, Value, sentence};
use zip::ZipArchive;

use self::beside::Beside;
use self::unpacked::{Beyond, unpack};
use super::encoding::Encoding;
use super::tables::{likeness, read_own, read_written, spread};
use super::{Import, ImportError, Likelihood, Request, Source};
use crate::table::Written;
use crate::table::rows::{MOST_ROWS, Region, Row, Rows};
use crate::workbook::OwnSheet;

/// More than any map in a sheet has, and what Excel's sheets have.
pub(crate) const MOST_COLUMNS: usize = 16_384;
/// So many cells fit into memory with ease.
const MOST_CELLS: usize = 5_000_000;

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
    let mut book = Book::open(source)?;
    if request.part.is_none()
        && let Some(own) = own_book(&mut book)?
    {
        let mut import = read_own(own, source.file, request)?;
        book.beside.tell(&mut import.report);
        return Ok(import);
    }
    let has_sheets = book.names.len() > 1;
    let part = match request.part.filter(|_| has_sheets) {
        Some(part) if part >= book.names.len() => {
            let (file, count) = (source.file.to_owned(), book.names.len());
            return Err(ImportError::NoPart { file, part: part + 1, count });
        }
        Some(part) => part,
        None => most_like_a_map(&mut book)?,
    };
    let (mut rows, others) = one_table(book.rows(part, usize::MAX)?);
    spread(&mut rows, &book.merged);
    let rows = Rows { rows, open_quotes: Vec::new() };
    let written = Written {
        rows,
        encoding: Encoding::Utf8,
        delimiter: '\t',
        damaged: false,
        is_sheet: true,
        is_one_of_several: has_sheets,
        merged: book.merged,
        personas: Vec::new(),
    };
    let Book { names, beside, .. } = book;
    let parts = if has_sheets { names } else { Vec::new() };
    match read_written("spreadsheet", written, None, source.file, request) {
        Ok(mut import) => {
            let unread = parts.iter().enumerate().filter(|(index, _)| *index != part);
            let unread: Vec<&String> = unread.map(|(_, name)| name).collect();
            if !unread.is_empty() {
                let what = sentence!("sheets-not-read", sheets = Value::list(unread));
                import.report.left_out(None, what);
            }
            if !others.is_empty() {
                let what = sentence!("sheet-tables-not-read", tables = Value::list(others));
                import.report.left_out(None, what);
            }
            beside.tell(&mut import.report);
            if has_sheets {
                (import.parts, import.part) = (parts, part);
            }
            Ok(import)
        }
        Err(ImportError::Unmapped { error, table, .. }) => {
            Err(ImportError::Unmapped { error, table, parts, part })
        }
        Err(error) => Err(error),
    }
}

/// So many rows of a sheet tell what it is.
const TELLING: usize = 40;

/// The sheet that most looks like a map; the first where none does.
fn most_like_a_map(book: &mut Book) -> Result<usize, ImportError> {
    let mut best = (0, 0);
    for part in 0..book.names.len() {
        let likeness = likeness(&book.rows(part, TELLING)?);
        if likeness > best.0 {
            best = (likeness, part);
        }
    }
    Ok(best.1)
}

/// The table of a sheet that most looks like a map, the first of several, and
/// where the others stand.
fn one_table(rows: Vec<Row>) -> (Vec<Row>, Vec<String>) {
    let mut islands = islands::islands(rows);
    let mut best = (0, 0);
    for (index, island) in islands.iter().enumerate() {
        let head = &island[..island.len().min(TELLING)];
        let likeness = likeness(head);
        if likeness > best.0 {
            best = (likeness, index);
        }
    }
    if islands.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let chosen = islands.remove(best.1);
    (chosen, islands.iter().map(|it| islands::place(it)).collect())
}

/// The sheets of a workbook with their rows.
type OwnBook = Vec<(OwnSheet, Vec<Row>)>;

/// The sheets of a workbook, each with its rows, and what they are of those that
/// Throughline writes; nothing if it has not written it.
fn own_book(book: &mut Book) -> Result<Option<OwnBook>, ImportError> {
    let mut kinds = Vec::new();
    for part in 0..book.names.len() {
        let head = book.rows(part, 2)?;
        kinds.push(OwnSheet::of(&book.names[part], &head));
    }
    if kinds.iter().all(|kind| matches!(kind, OwnSheet::Other(_))) {
        return Ok(None);
    }
    let mut sheets = Vec::new();
    for (part, kind) in kinds.into_iter().enumerate() {
        let rows = match kind {
            OwnSheet::Other(_) => Vec::new(),
            _ => book.rows(part, usize::MAX)?,
        };
        sheets.push((kind, rows));
    }
    Ok(Some(sheets))
}

/// A workbook: the sheets in it that have anything in them.
pub(crate) struct Book<'a> {
    pub names: Vec<String>,
    /// What the sheets have that were read as a whole, beside their values.
    pub beside: Beside,
    /// The cells of the sheet that was read last as a whole that are merged.
    merged: Vec<Region>,
    source: (&'a [u8], &'a str),
    inside: Inside<'a>,
}

enum Inside<'a> {
    Excel(Box<excel::Workbook<'a>>, Beyond),
    OpenDocument(Vec<Table>),
}

impl<'a> Book<'a> {
    pub fn open(source: &Source<'a>) -> Result<Self, ImportError> {
        let file = source.file;
        let opened =
            unpack(source.bytes).map_err(|what| (None, what)).and_then(|beyond| {
                match kind(source.bytes) {
                    Some(Kind::Excel) => excel(source.bytes, beyond),
                    _ => open_document(source),
                }
            });
        let (names, inside) = opened.map_err(|fault| at(file, fault))?;
        let (beside, merged) = (Beside::default(), Vec::new());
        Ok(Self { names, beside, merged, source: (source.bytes, file), inside })
    }

    /// The first rows of a sheet, from 0: those among so many from its top that
    /// hold anything. Nothing if there is no such sheet.
    pub fn rows(&mut self, part: usize, most: usize) -> Result<Vec<Row>, ImportError> {
        let (_, file) = self.source;
        self.read(part, most).map_err(|fault| at(file, fault))
    }

    fn read(&mut self, part: usize, most: usize) -> Found<Vec<Row>> {
        let Some(name) = self.names.get(part) else { return Ok(Vec::new()) };
        let table = match &mut self.inside {
            Inside::Excel(workbook, beyond) if most == usize::MAX => {
                let comments = excel::comments(self.source.0, name);
                let links = excel::links(workbook, name, *beyond);
                self.merged = excel::merged(workbook, name, *beyond);
                excel::table(workbook, name, most, (comments, links), &mut self.beside)?
            }
            Inside::Excel(workbook, _) => {
                let (nobody, nothing) = (&mut Beside::default(), Default::default());
                excel::table(workbook, name, most, nothing, nobody)?
            }
            Inside::OpenDocument(sheets) => {
                for (place, text) in sheets[part].comments.iter().filter(|_| most == usize::MAX) {
                    let place = beside::place_of(*place);
                    self.beside.comments.note(|| format!("{name}!{place} {text}"));
                }
                if most == usize::MAX {
                    self.merged.clone_from(&sheets[part].merged);
                }
                let rows = sheets[part].rows.iter().filter(|(row, _)| *row < most);
                Table { rows: rows.cloned().collect(), ..Table::default() }
            }
        };
        Ok(table.rows())
    }
}

fn at(file: &str, (line, what): (Option<usize>, Sentence)) -> ImportError {
    ImportError::Fault { file: file.to_owned(), line, column: None, what }
}

type Found<T> = Result<T, (Option<usize>, Sentence)>;

fn broken_excel(error: calamine::XlsxError) -> (Option<usize>, Sentence) {
    (None, sentence!("sheet-broken", detail = error.to_string()))
}

fn excel(bytes: &[u8], beyond: Beyond) -> Found<(Vec<String>, Inside<'_>)> {
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(broken_excel)?;
    let mut names = Vec::new();
    for name in workbook.sheet_names() {
        // Drawings are sheets, too, and have no cells.
        let Ok(mut cells) = workbook.worksheet_cells_reader(&name) else { continue };
        while let Some(cell) = cells.next_cell().map_err(broken_excel)? {
            if excel::value(cell.get_value()).is_some_and(|text| !text.trim().is_empty()) {
                names.push(name);
                break;
            }
        }
    }
    Ok((names, Inside::Excel(Box::new(workbook), beyond)))
}

/// Cells as they come.
#[derive(Default)]
struct Table {
    /// The rows that are complete.
    rows: Vec<(usize, StringRecord)>,
    /// The row that cells are put into, if any, and how many it has by now.
    row: Option<usize>,
    width: usize,
    /// Its cells, and behind them what is left of longer rows.
    cells: Vec<String>,
    places: usize,
    /// What people have said about cells, by their rows and columns.
    comments: Vec<((u32, u32), String)>,
    /// Its cells that are merged.
    merged: Vec<Region>,
}

impl Table {
    /// Rows come in order, with gaps.
    fn put(&mut self, row: usize, column: usize, text: &str) -> Found<()> {
        let many = || (Some(row + 1), sentence!("sheet-cells-many", most = MOST_CELLS));
        if column >= MOST_COLUMNS {
            return Err((Some(row + 1), sentence!("sheet-wide", most = MOST_COLUMNS)));
        }
        if self.row != Some(row) {
            self.close_row();
            self.row = Some(row);
        }
        if self.rows.len() >= MOST_ROWS {
            return Err((Some(row + 1), sentence!("sheet-long", most = MOST_ROWS)));
        }
        if self.width <= column {
            self.places += column + 1 - self.width;
            if self.places > MOST_CELLS {
                return Err(many());
            }
            self.cells.resize(self.cells.len().max(column + 1), String::new());
            self.cells[self.width..=column].iter_mut().for_each(String::clear);
            self.width = column + 1;
        }
        text.clone_into(&mut self.cells[column]);
        Ok(())
    }

    fn close_row(&mut self) {
        if let Some(row) = self.row.take() {
            self.rows.push((row, self.cells[..self.width].iter().collect()));
            self.width = 0;
        }
    }

    /// All rows. The first of them, which may be headers, is as long as the
    /// longest; what is missing from the others is empty.
    fn rows(mut self) -> Vec<Row> {
        self.close_row();
        let width = self.rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or_default();
        let first =
            self.rows.iter().filter_map(|(_, cells)| begin(cells)).min().unwrap_or_default();
        let whole = |(row, mut cells): (usize, StringRecord)| {
            if first > 0 {
                cells = cells.iter().skip(first).collect();
            }
            Row { line: row + 1, before: first, fields: cells }
        };
        let mut rows: Vec<Row> = self.rows.into_iter().map(whole).collect();
        if let Some(headers) = rows.first_mut() {
            for _ in headers.fields.len()..width - first {
                headers.fields.push_field("");
            }
        }
        rows
    }
}

/// The first cell of a row that says something.
fn begin(cells: &StringRecord) -> Option<usize> {
    cells.iter().position(|cell| !cell.trim().is_empty())
}

fn open_document<'a>(source: &Source<'a>) -> Found<(Vec<String>, Inside<'a>)> {
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
    let sheets = ods::sheets(&content).map_err(|error| match error {
        // What is wrong with its letters is at no row of a sheet.
        ImportError::Fault { line, column: None, what, .. } => (line, what),
        ImportError::Fault { what, .. } => (None, what),
        other => broken(&other),
    })?;
    let (names, tables) = sheets.into_iter().unzip();
    Ok((names, Inside::OpenDocument(tables)))
}
