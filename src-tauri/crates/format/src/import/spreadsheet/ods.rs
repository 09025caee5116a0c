//! The sheets of an OpenDocument workbook, read from the beginning of its
//! content to the end, so that a large one needs no tree of elements.

use std::mem::take;

use super::excel::percent;
use super::{Found, MOST_CELLS, MOST_COLUMNS, Table, at, begin};
use crate::import::xml::{Step, Stop, Tag, walk};
use crate::import::{ImportError, Source};
use crate::table::rows::Region;
use crate::workbook::clock;

/// Every cell is an element with a paragraph in it, and some have more.
const MOST_ELEMENTS: usize = 4 * MOST_CELLS;

/// The sheets in a content that have anything in them, with their names.
pub(super) fn sheets(content: &Source) -> Result<Vec<(String, Table)>, ImportError> {
    let mut reading = Reading::default();
    walk::<ImportError>(content, MOST_ELEMENTS, |step| match step {
        Step::Open { tag, .. } => Ok(reading.open(&tag)?),
        Step::Text(text) => {
            match reading.open.last() {
                Some(Inside::Paragraph | Inside::Words) => reading.words(&text),
                Some(Inside::Comment) => reading.cell.comment.push_str(&text),
                _ => {}
            }
            Ok(())
        }
        Step::Close => reading.close().map_err(|fault| Stop::Error(at(content.file, fault))),
    })?;
    reading.sheets.iter_mut().for_each(|(_, table)| table.close_row());
    let says_anything = |table: &Table| table.rows.iter().any(|(_, cells)| begin(cells).is_some());
    reading.sheets.retain(|(_, table)| says_anything(table));
    Ok(reading.sheets)
}

/// What an element is that is open.
#[derive(Clone, Copy, PartialEq)]
enum Inside {
    /// Something around sheets.
    Around,
    Sheet,
    /// Rows that belong together.
    Rows,
    Row,
    Cell,
    Paragraph,
    /// Something in a paragraph that has words of it.
    Words,
    /// A comment on a cell.
    Comment,
    /// Something of which nothing is read.
    Nothing,
}

#[derive(Default)]
struct Reading {
    open: Vec<Inside>,
    sheets: Vec<(String, Table)>,
    /// The row that comes next, from 0, and how often the one that is open stands
    /// there.
    row: usize,
    times: usize,
    /// The cells of the row that is open, with their columns.
    cells: Vec<(usize, String)>,
    column: usize,
    cell: Cell,
}

/// The cell that is open.
#[derive(Default)]
struct Cell {
    /// What it is by itself, whatever it shows.
    value: Option<String>,
    /// What it shows.
    shown: String,
    paragraphs: usize,
    /// How many columns it fills.
    wide: usize,
    /// Over how many rows and columns it is merged.
    spans: [usize; 2],
    /// Whether a space at this place would be one more than is shown.
    after_space: bool,
    comment: String,
}

impl Reading {
    fn open(&mut self, tag: &Tag) -> Result<(), words::Sentence> {
        let inside = match (self.open.last(), tag.name()) {
            (None | Some(Inside::Around), "table") => {
                let name = said(tag, "name")?.unwrap_or_default();
                self.sheets.push((name, Table::default()));
                self.row = 0;
                Inside::Sheet
            }
            (None | Some(Inside::Around), _) => Inside::Around,
            (Some(Inside::Sheet | Inside::Rows), "table-row") => {
                self.times = repeated(tag, "number-rows-repeated")?;
                self.column = 0;
                Inside::Row
            }
            (
                Some(Inside::Sheet | Inside::Rows),
                "table-rows" | "table-header-rows" | "table-row-group",
            ) => Inside::Rows,
            (Some(Inside::Row), "table-cell" | "covered-table-cell") => {
                let wide = repeated(tag, "number-columns-repeated")?;
                let spans = [
                    repeated(tag, "number-rows-spanned")?,
                    repeated(tag, "number-columns-spanned")?,
                ];
                self.cell = Cell { wide, spans, value: value(tag)?, ..Cell::default() };
                Inside::Cell
            }
            (Some(Inside::Cell), "p") => {
                if self.cell.paragraphs > 0 {
                    self.cell.shown.push('\n');
                }
                self.cell.paragraphs += 1;
                self.cell.after_space = true;
                Inside::Paragraph
            }
            (Some(Inside::Cell | Inside::Paragraph), "annotation") => Inside::Comment,
            // Who wrote it and when is not what it says.
            (Some(Inside::Comment), "creator" | "date") => Inside::Nothing,
            (Some(Inside::Comment), _) => Inside::Comment,
            (Some(Inside::Paragraph | Inside::Words), name) => match name {
                "s" => {
                    let spaces = repeated(tag, "c")?.min(MOST_COLUMNS);
                    self.sign(&" ".repeat(spaces))
                }
                "tab" => self.sign("\t"),
                "line-break" => self.sign("\n"),
                _ => Inside::Words,
            },
            _ => Inside::Nothing,
        };
        self.open.push(inside);
        Ok(())
    }

    /// A sign that has an element of its own.
    fn sign(&mut self, text: &str) -> Inside {
        self.cell.shown.push_str(text);
        self.cell.after_space = false;
        Inside::Nothing
    }

    /// Words of a paragraph. Spaces that follow each other are one, and none at
    /// the beginning.
    fn words(&mut self, text: &str) {
        for letter in text.chars() {
            if matches!(letter, ' ' | '\t' | '\n' | '\r') {
                if !self.cell.after_space {
                    self.cell.shown.push(' ');
                }
                self.cell.after_space = true;
            } else {
                self.cell.shown.push(letter);
                self.cell.after_space = false;
            }
        }
    }

    fn close(&mut self) -> Found<()> {
        match self.open.pop() {
            Some(Inside::Cell) => {
                let Cell { value, shown, wide, spans: [high, across], comment, .. } =
                    take(&mut self.cell);
                if let (Some((_, table)), true) = (self.sheets.last_mut(), high > 1 || across > 1) {
                    let end = |from: usize, count: usize| from.saturating_add(count.max(1) - 1);
                    let last = (end(self.row, high), end(self.column, across));
                    table.merged.push(Region { first: (self.row, self.column), last });
                }
                if let (Some((_, table)), false) =
                    (self.sheets.last_mut(), comment.trim().is_empty())
                {
                    let place = (self.row as u32, self.column as u32);
                    table.comments.push((place, comment.trim().to_owned()));
                }
                let text = value.unwrap_or(shown);
                // One more than there may be is enough to be refused.
                let wide = wide.min(MOST_COLUMNS + 1);
                if !text.is_empty() {
                    let columns = self.column..self.column + wide;
                    self.cells.extend(columns.map(|column| (column, text.clone())));
                }
                self.column = (self.column + wide).min(MOST_COLUMNS + 1);
            }
            Some(Inside::Row) => {
                let cells = take(&mut self.cells);
                let Some((_, table)) = self.sheets.last_mut() else { return Ok(()) };
                // What fills a sheet to its end is empty.
                if cells.is_empty() {
                    self.row = self.row.saturating_add(self.times);
                    return Ok(());
                }
                for _ in 0..self.times {
                    for (column, text) in &cells {
                        table.put(self.row, *column, text)?;
                    }
                    self.row = self.row.saturating_add(1);
                }
            }
            _ => {}
        }
        Ok(())
    }
}

fn said(tag: &Tag, attribute: &str) -> Result<Option<String>, words::Sentence> {
    for found in tag.attributes() {
        let (name, value) = found?;
        if name == attribute {
            return Ok(Some(value.into_owned()));
        }
    }
    Ok(None)
}

fn repeated(tag: &Tag, attribute: &str) -> Result<usize, words::Sentence> {
    Ok(said(tag, attribute)?.and_then(|it| it.trim().parse().ok()).unwrap_or(1))
}

/// What a cell is by itself: a number as it is and not as it is shown, and so
/// with days, times and what is true. Of a text and of everything else what
/// counts is what is shown.
fn value(tag: &Tag) -> Result<Option<String>, words::Sentence> {
    let mut kind = None;
    let mut found: Vec<(String, String)> = Vec::new();
    for attribute in tag.attributes() {
        let (name, value) = attribute?;
        match name {
            "value-type" => kind = Some(value.into_owned()),
            "value" | "date-value" | "time-value" | "boolean-value" => {
                found.push((name.to_owned(), value.into_owned()));
            }
            _ => {}
        }
    }
    let of = |wanted: &str| found.iter().find(|(name, _)| name == wanted).map(|(_, it)| it.trim());
    Ok(match kind.as_deref() {
        Some("percentage") => {
            of("value").map(|it| it.parse().map_or(it.into(), percent).into_owned())
        }
        Some("float" | "currency") => of("value").map(str::to_owned),
        Some("date") => of("date-value").map(str::to_owned),
        Some("time") => of("time-value").and_then(seconds_of).map(|it| clock(it.round() as i64)),
        Some("boolean") => {
            of("boolean-value").map(|is| if is == "true" { "TRUE" } else { "FALSE" }.to_owned())
        }
        _ => None,
    })
}

/// The seconds of a time as OpenDocument writes it: `PT1H30M00S`, also with days.
fn seconds_of(time: &str) -> Option<f64> {
    let (sign, time) = time.strip_prefix('-').map_or((1.0, time), |time| (-1.0, time));
    let (days, mut rest) = time.strip_prefix('P')?.split_once('T')?;
    let mut seconds = match days.strip_suffix('D') {
        Some(days) => days.parse::<f64>().ok()? * 86_400.0,
        None => 0.0,
    };
    for (letter, unit) in [('H', 3_600.0), ('M', 60.0), ('S', 1.0)] {
        if let Some((number, after)) = rest.split_once(letter) {
            seconds += number.replace(',', ".").parse::<f64>().ok()? * unit;
            rest = after;
        }
    }
    rest.is_empty().then_some(sign * seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_seconds() {
        let check = |time: &str, seconds| assert_eq!(seconds_of(time), seconds, "{time}");
        check("PT1H30M00S", Some(5_400.0));
        check("P1DT2H", Some(93_600.0));
        check("PT90M", Some(5_400.0));
        check("-PT0.5S", Some(-0.5));
        check("PT5", None);
        check("1:30", None);
    }
}
