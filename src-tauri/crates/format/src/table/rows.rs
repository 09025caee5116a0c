//! From text to rows: the delimiter, and the physical line of every row.

use std::borrow::Cow;
use std::ops::ControlFlow;

use csv::{ReaderBuilder, StringRecord};

/// The delimiters that are tried, the likeliest first.
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// How much of the text decides about the delimiter.
const WINDOW: usize = 64 * 1024;
/// How many rows do.
const TRIED_ROWS: usize = 50;
/// So many rows from the top may stand above the headers of a table, and the
/// headers.
pub(crate) const HEADED: usize = 15;
/// How often a quote that is never closed may be recovered from. Each time what
/// follows is read again.
const MOST_OPEN_QUOTES: usize = 20;

/// How many rows are read. More than a map can hold, and far from all memory.
pub(crate) const MOST_ROWS: usize = 500_000;

/// A row and the line, from 1, on which it begins.
pub(crate) struct Row {
    pub line: usize,
    /// How many columns of a sheet stand before its fields and hold nothing.
    pub before: usize,
    pub fields: StringRecord,
}

/// Cells that are merged into their first: its row and column from 0, and those of
/// the last.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Region {
    pub first: (usize, usize),
    pub last: (usize, usize),
}

/// What a text consists of.
pub(crate) struct Rows {
    pub rows: Vec<Row>,
    /// The lines on which a quote opens that is never closed.
    pub open_quotes: Vec<usize>,
}

/// The delimiter that a text says it has, or else the one that makes the most
/// of it, given how many of its headers are known; and where its rows begin.
pub(crate) fn delimiter(text: &str, known: impl Fn(&StringRecord) -> usize) -> (u8, usize) {
    // Spreadsheets for Windows read and write this line.
    let first = text.lines().next().unwrap_or_default();
    if let Some(rest) = first.trim_end().strip_prefix("sep=")
        && let [delimiter] = rest.as_bytes()
        && DELIMITERS.contains(delimiter)
    {
        return (*delimiter, (first.len() + 1).min(text.len()));
    }
    let mut end = text.len().min(WINDOW);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let head = &text[..end];
    let mut best = (DELIMITERS[0], (0, 0, 0));
    for delimiter in DELIMITERS {
        let score = score(head, delimiter, &known);
        if score > best.1 {
            best = (delimiter, score);
        }
    }
    (best.0, 0)
}

/// All rows of a text from a place on. Rows of nothing but line ends are left
/// out.
pub(crate) fn read(text: &str, delimiter: u8, start: usize) -> Rows {
    let mut rows = Vec::new();
    let open_quotes = each(text, delimiter, start, |line, fields| {
        rows.push(Row { line, before: 0, fields: fields.clone() });
        if rows.len() > MOST_ROWS { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    Rows { rows, open_quotes }
}

/// Gives the rows of a text from a place on one after the other, each with the
/// line on which it begins, and keeps none of them. Says on which lines a quote
/// opens that is never closed.
pub(crate) fn each(
    text: &str,
    delimiter: u8,
    start: usize,
    mut take: impl FnMut(usize, &StringRecord) -> ControlFlow<()>,
) -> Vec<usize> {
    let mut open_quotes = Vec::new();
    // Texts of old Macs end their lines with a carriage return alone.
    let end = if text.contains('\n') { b'\n' } else { b'\r' };
    let mut lines = Lines { text, end, at: 0, line: 1 };
    let (mut start, mut fields, mut next) = (start, StringRecord::new(), StringRecord::new());
    loop {
        let mut reader = reader(delimiter).from_reader(&text.as_bytes()[start..]);
        // A row is given away when the next one shows that it has ended.
        let mut held = None;
        // Text is UTF-8 and rows may be of any length: reading cannot fail.
        while reader.read_record(&mut next).unwrap_or(false) {
            if let Some((_, line)) = held
                && take(line, &as_meant(&fields)).is_break()
            {
                return open_quotes;
            }
            let begin = begin(text, start + offset(&next));
            held = Some((begin, lines.of(begin)));
            std::mem::swap(&mut fields, &mut next);
        }
        let Some((last, line)) = held else { return open_quotes };
        if open_quotes.len() == MOST_OPEN_QUOTES || !is_open(&text[last..], delimiter) {
            let _ = take(line, &as_meant(&fields));
            return open_quotes;
        }
        // The quote has swallowed all that follows. Its own line is given up, the
        // rest is read again.
        open_quotes.push(line);
        let Some(length) = text[last..].find('\n') else { return open_quotes };
        start = last + length + 1;
    }
}

/// A row without the apostrophes that kept sheets from taking texts for formulas.
fn as_meant(fields: &StringRecord) -> Cow<'_, StringRecord> {
    if fields.iter().any(|cell| cell.starts_with('\'')) {
        Cow::Owned(fields.iter().map(crate::sheet::as_meant).collect())
    } else {
        Cow::Borrowed(fields)
    }
}

/// Counts lines on the way through a text.
struct Lines<'a> {
    text: &'a str,
    end: u8,
    at: usize,
    line: usize,
}

impl Lines<'_> {
    /// The line of a byte; bytes must be asked for in order.
    fn of(&mut self, byte: usize) -> usize {
        let passed = self.text.as_bytes().get(self.at..byte).unwrap_or_default();
        self.line += passed.iter().filter(|byte| **byte == self.end).count();
        self.at = self.at.max(byte);
        self.line
    }
}

fn reader(delimiter: u8) -> ReaderBuilder {
    let mut builder = ReaderBuilder::new();
    builder.delimiter(delimiter).has_headers(false).flexible(true);
    builder
}

fn offset(fields: &StringRecord) -> usize {
    fields.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or_default())
}

/// Where a row really begins: the reader counts the line ends before it in.
fn begin(text: &str, at: usize) -> usize {
    let rest = text.as_bytes().get(at..).unwrap_or_default();
    let ends = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
    at + ends
}

/// Whether the last row of a text ends inside quotes. A quote only opens at the
/// beginning of a field.
fn is_open(row: &str, delimiter: u8) -> bool {
    #[derive(PartialEq)]
    enum At {
        Begin,
        Plain,
        Quoted,
        Quote,
    }
    let mut at = At::Begin;
    for byte in row.bytes() {
        let ends = byte == delimiter || byte == b'\n' || byte == b'\r';
        at = match at {
            At::Begin | At::Quote if byte == b'"' => At::Quoted,
            At::Quoted if byte == b'"' => At::Quote,
            At::Quoted => At::Quoted,
            _ if ends => At::Begin,
            _ => At::Plain,
        };
    }
    at == At::Quoted
}

/// How well a delimiter fits: how many columns it makes that are known, how
/// many rows have as many fields as their headers, and how many fields there are.
fn score(
    head: &str,
    delimiter: u8,
    known: &impl Fn(&StringRecord) -> usize,
) -> (usize, usize, usize) {
    let mut reader = reader(delimiter).from_reader(head.as_bytes());
    let rows: Vec<StringRecord> = reader.records().take(TRIED_ROWS).flatten().collect();
    // A title may stand above the headers. One word that is known is in any text.
    let mut best = (0, 0);
    for (at, row) in rows.iter().enumerate().take(HEADED) {
        let found = known(row);
        if at == 0 || found > best.1.max(1) {
            best = (at, found);
        }
    }
    let (head, known) = best;
    let width = rows.get(head).map_or(0, StringRecord::len);
    if width < 2 && known == 0 {
        return (0, 0, 0);
    }
    (known, rows[head..].iter().filter(|row| row.len() == width).count(), width)
}
