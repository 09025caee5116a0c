//! Tables in: the long form, one row a card.
//!
//! | column | means |
//! |---|---|
//! | stage | The stage. Empty beside a touchpoint: that of the row before. |
//! | touchpoint | The touchpoint in it. Empty: the card spans the stage; is the stage empty, too, the card is parked. |
//! | until | The last touchpoint that the card covers, if it covers several: the next of that name in the journey. |
//! | channel | The touchpoint's channel; further ones of the same touchpoint become its other channels. |
//! | lane | The lane; its kind follows from its title where that is plain. Empty: a lane for notes. |
//! | text | The card, word for word. |
//! | emotion | A number from −2 to +2, or of a scale that is stated in the header or by hand, rates the touchpoint; so do faces, stars, percentages and the names of feelings, which stay as a card, too. Other words and numbers of other scales become a card in the lane of emotions. |
//! | owner | The team that answers for the touchpoint if all its rows name the same, or else for the card. |
//! | source | The source of the card's evidence. |
//! | stack | Any word. Cards of one place that have the same word lie under the first of them. |
//! | heading | The heading in its place that the card stands under. |
//! | persona | Whose rating it is, and who says the card. |
//! | severity, impact, effort | From 1 to 5. |
//! | date, n, author | When and with how many it was found out, and who wrote it. |
//! | tags | Words with commas or semicolons between them. |
//! | id | What the table calls the row. A card that came with it is changed instead of made again. |
//!
//! A table with the columns `record` and `id` is one that [`crate::workbook`] has
//! written: its rows are about cards, ratings, touchpoints and stages, and those
//! that the map has already get the values of the table.
//!
//! Headers are recognised in any order and case, in all languages of the app and
//! some others; columns that are called like a lane are lanes. A [`Mapping`] says
//! otherwise, and can make other columns lanes, too. The values of other columns
//! are kept in the extensions of the record that the row makes, under
//! [`EXTENSION`]. Whatever is in the map already is matched by title, so that a
//! second table extends the map.
//!
//! Nothing is guessed and nothing disappears: what is not understood is kept as
//! text and reported, and a row that cannot be read is reported by line.

mod again;
pub(crate) mod columns;
mod details;
mod ends;
mod entries;
pub(crate) mod mapping;
pub(crate) mod names;
mod own;
mod pasted;
mod plan;
pub(crate) mod rows;
mod said;

use std::collections::BTreeMap;

use edit::{Command, NewRecord, Target};
use model::records::MapInfo;
use model::{IdSequence, Map};
use words::{Sentence, Words, sentence};

use crate::error::Amount;
use crate::import::Scale;
use crate::import::encoding;
use crate::limits;
use crate::readings::{DateOrder, DecimalSign};

pub use crate::import::encoding::Encoding;
pub use columns::{ColumnUse, TableField};
pub(crate) use own::RecordSheet;

pub use mapping::{FOUND, Mapping, Shape, Use};
pub use pasted::{pasted_notes, pasted_table};
pub(crate) use said::TOLD;
pub use said::{SkipReason, SkippedRow, TableError, TableWarning};

/// The name in a record's extensions under which a table's unknown columns are
/// kept: an object of headers and values.
pub const EXTENSION: &str = "throughline.table";

/// What a table would bring into a map.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// How the text was written.
    pub encoding: Encoding,
    /// What stands between its columns.
    pub delimiter: char,
    /// Its columns, and what was made of each.
    pub columns: Vec<ColumnUse>,
    /// How many rows there are below the headers, empty ones and unreadable
    /// ones among them.
    pub rows: usize,
    /// The rows that were left out.
    pub skipped: Vec<SkippedRow>,
    /// What was kept in another form than the table has it.
    pub warnings: Vec<TableWarning>,
    /// How many records of each sort would be new.
    pub new: NewCounts,
    /// How many cards the map has already.
    pub present: usize,
    /// The language that what is new is written in, where that is plain.
    pub language: Option<&'static str>,
    /// What it says of the map as a whole, if it says anything.
    pub info: Option<MapInfo>,
    /// The new records, for one command `add`.
    pub records: Vec<NewRecord>,
    /// Records that are there already, with the columns that get other values.
    pub changed: Vec<NewRecord>,
    /// Records that go.
    pub removed: Vec<Target>,
    /// The scale of its emotions, if it has numbers for them.
    pub scale: Option<Scale>,
    /// Whether it has numbers for emotions.
    pub rated: bool,
    /// What stands before a fraction, where that matters.
    pub decimal: Option<DecimalSign>,
    /// What of a day comes first, where that matters.
    pub dates: Option<DateOrder>,
    /// How many warnings of each kind there are, and the line of the first.
    kinds: BTreeMap<(u8, String), (usize, usize)>,
}

/// How many records of each sort a table would bring.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct NewCounts {
    pub stages: usize,
    pub touchpoints: usize,
    pub channels: usize,
    pub lanes: usize,
    pub cards: usize,
    pub emotions: usize,
    pub teams: usize,
    pub personas: usize,
}

/// The rows of a table, and how they were written.
pub(crate) struct Written {
    pub rows: rows::Rows,
    pub encoding: Encoding,
    pub delimiter: char,
    /// Whether some of its letters could not be read.
    pub damaged: bool,
    /// Whether it is a sheet, whose rows end with their last cell.
    pub is_sheet: bool,
    /// Whether it is a sheet beside others, so that these are the parts of its file.
    pub is_one_of_several: bool,
    /// The cells of a sheet that are merged.
    pub merged: Vec<rows::Region>,
    /// Whose journey it is by what stands above the rows.
    pub personas: Vec<String>,
}

/// Reads a table and says what it would bring into a map. `file` is what
/// errors call it; the language of `words` names what the table leaves
/// unnamed; new records take their ids from `ids`.
pub fn read_table(
    bytes: &[u8],
    file: &str,
    map: &Map,
    words: &Words,
    ids: &mut IdSequence,
) -> Result<Preview, TableError> {
    let written = written(bytes, file, None)?;
    let headers = written.rows.rows.first();
    let headers = headers.ok_or_else(|| TableError::Empty { file: file.to_owned() })?;
    // What is found automatically names no column that there is not.
    let columns = columns::recognise(&headers.fields, &FOUND).unwrap_or_default();
    if !columns::have_cards(&columns) {
        return Err(TableError::no_columns(file, headers.line, &columns));
    }
    read_rows(written, columns, file, &FOUND, Request { map, words, ids })
}

/// What rows are to be brought into.
pub(crate) struct Request<'a> {
    pub map: &'a Map,
    pub words: &'a Words,
    pub ids: &'a mut IdSequence,
}

/// The rows of a text.
pub(crate) fn written(
    bytes: &[u8],
    file: &str,
    encoding: Option<Encoding>,
) -> Result<Written, TableError> {
    let largest = usize::try_from(limits::LARGEST_FILE).unwrap_or(usize::MAX);
    if bytes.len() > largest {
        let (of, found, most) = (Amount::Bytes, bytes.len(), largest);
        return Err(TableError::TooLarge { file: file.to_owned(), of, found, most });
    }
    let kind = crate::sniff(bytes);
    if matches!(kind, crate::Kind::Journey | crate::Kind::Pdf | crate::Kind::Sqlite) {
        return Err(TableError::NoTable { file: file.to_owned() });
    }
    let decoded = encoding::decode(bytes, encoding);
    let (delimiter, start) = rows::delimiter(&decoded.text, columns::known);
    let rows = rows::read(&decoded.text, delimiter, start);
    let (encoding, damaged) = (decoded.encoding, decoded.damaged);
    let delimiter = char::from(delimiter);
    Ok(Written {
        rows,
        encoding,
        delimiter,
        damaged,
        is_sheet: false,
        is_one_of_several: false,
        merged: Vec::new(),
        personas: Vec::new(),
    })
}

/// The same for rows that have been read already, and columns that are known: the
/// first of the rows are the headers.
pub(crate) fn read_rows(
    written: Written,
    columns: Vec<ColumnUse>,
    file: &str,
    mapping: &Mapping,
    request: Request,
) -> Result<Preview, TableError> {
    let Request { map, words, ids } = request;
    let found = written.rows;
    if found.rows.len() > rows::MOST_ROWS {
        let (of, found, most) = (Amount::Rows, found.rows.len(), rows::MOST_ROWS);
        return Err(TableError::TooLarge { file: file.to_owned(), of, found, most });
    }
    let mut rows = found.rows.into_iter();
    if rows.next().is_none() {
        return Err(TableError::Empty { file: file.to_owned() });
    }
    if rows.len() == 0 && found.open_quotes.is_empty() {
        return Err(TableError::NoRows { file: file.to_owned() });
    }
    let mut preview = Preview {
        encoding: written.encoding,
        delimiter: written.delimiter,
        rows: rows.len() + found.open_quotes.len(),
        ..Preview::of(columns)
    };
    if written.damaged {
        preview.warnings.push(TableWarning::UnreadableCharacters);
    }
    let mut rows = rows.collect();
    if !written.is_sheet {
        of_width(&mut rows, &mut preview);
    }
    let rows = rows.into_iter();
    if preview.is_own() {
        own::plan(rows, Vec::new(), Request { map, words, ids }, &mut preview);
    } else {
        let request = Request { map, words, ids };
        plan::plan(rows, request, &written.personas, mapping, &mut preview);
    }
    let quotes = found.open_quotes.into_iter();
    preview.skipped.extend(quotes.map(|line| SkippedRow { line, reason: SkipReason::OpenQuote }));
    finished(preview, file)
}

/// Keeps the rows of a text that can be as wide as the table. One that says
/// something behind the last column has been moved by a delimiter that nobody
/// meant, and one with half of the fields or less is a line of something else.
fn of_width(rows: &mut Vec<rows::Row>, preview: &mut Preview) {
    let expected = preview.columns.len();
    let mut lines = Vec::new();
    rows.retain(|rows::Row { line, fields, .. }| {
        let says = |field: &str| !field.trim().is_empty();
        let found = fields.len();
        let is_short = found < expected && fields.iter().any(says);
        let is_other =
            fields.iter().skip(expected).any(says) || (is_short && found * 2 <= expected);
        if is_other {
            let reason = SkipReason::Fields { found, expected };
            preview.skipped.push(SkippedRow { line: *line, reason });
        } else if is_short {
            lines.push(*line);
        }
        !is_other
    });
    if !lines.is_empty() {
        preview.warnings.push(TableWarning::ShortRows { lines });
    }
}

/// What a workbook that Throughline has written would bring: the columns of its
/// sheet of cards and their rows, the sheets beside it, and what those are called
/// that somebody else has made.
pub(crate) fn read_book(
    (columns, cards): (Vec<ColumnUse>, Vec<rows::Row>),
    sheets: Vec<RecordSheet>,
    others: Vec<String>,
    file: &str,
    request: Request,
) -> Result<Preview, TableError> {
    let mut preview = Preview::of(columns);
    if !others.is_empty() {
        preview.warnings.push(TableWarning::SheetsNotRead { sheets: others });
    }
    let mut rows = cards.into_iter();
    rows.next();
    preview.rows = rows.len();
    own::plan(rows, sheets, request, &mut preview);
    finished(preview, file)
}

fn finished(mut preview: Preview, file: &str) -> Result<Preview, TableError> {
    for (count, line) in std::mem::take(&mut preview.kinds).into_values() {
        if let Some(rows) = count.checked_sub(said::TOLD).filter(|rows| *rows > 0) {
            preview.warnings.push(TableWarning::Further { line, rows });
        }
    }
    preview.skipped.sort_by_key(|row| row.line);
    if preview.records.len() > limits::MOST_RECORDS {
        let (of, found, most) = (Amount::Records, preview.records.len(), limits::MOST_RECORDS);
        return Err(TableError::TooLarge { file: file.to_owned(), of, found, most });
    }
    Ok(preview)
}

impl Preview {
    /// Of a table with these columns, of which nothing has been read yet.
    fn of(columns: Vec<ColumnUse>) -> Self {
        Self {
            encoding: Encoding::Utf8,
            delimiter: '\t',
            columns,
            rows: 0,
            skipped: Vec::new(),
            warnings: Vec::new(),
            new: NewCounts::default(),
            present: 0,
            language: None,
            info: None,
            records: Vec::new(),
            changed: Vec::new(),
            removed: Vec::new(),
            scale: None,
            rated: false,
            decimal: None,
            dates: None,
            kinds: BTreeMap::new(),
        }
    }

    /// Whether the table names records by their ids, as those do that
    /// Throughline writes.
    pub fn is_own(&self) -> bool {
        self.has(TableField::Record) && self.has(TableField::Id)
    }

    /// Notes what is kept otherwise. Of very many of one kind the first are told,
    /// and how many there are.
    fn warn(&mut self, warning: TableWarning) {
        let Some((kind, line)) = warning.kind() else { return self.warnings.push(warning) };
        let (count, _) = self.kinds.entry(kind).or_insert((0, line));
        *count += 1;
        if *count <= said::TOLD {
            self.warnings.push(warning);
        }
    }

    /// Whether there is a column of that meaning.
    fn has(&self, field: TableField) -> bool {
        self.columns.iter().any(|column| column.field() == Some(field))
    }

    /// Whether there is nothing to do.
    pub fn is_void(&self) -> bool {
        self.records.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }

    /// All that the table brings, as one command.
    pub fn command(self) -> Command {
        let Self { records, changed, removed, .. } = self;
        if changed.is_empty() && removed.is_empty() {
            return Command::Add { records };
        }
        Command::Update { add: records, change: changed, remove: removed }
    }

    /// What stands between two cells.
    pub fn delimiter_in_words(&self) -> Sentence {
        delimiter_in_words(self.delimiter)
    }
}

/// What stands between two cells of a table.
pub(crate) fn delimiter_in_words(delimiter: char) -> Sentence {
    match delimiter {
        ';' => sentence!("delimiter-semicolon"),
        '\t' => sentence!("delimiter-tab"),
        '|' => sentence!("delimiter-bar"),
        _ => sentence!("delimiter-comma"),
    }
}
