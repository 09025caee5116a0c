//! Tables in: the long form, one row a card.
//!
//! | column | means |
//! |---|---|
//! | stage | The stage. Empty beside a touchpoint: that of the row before. |
//! | touchpoint | The touchpoint in it. Empty: the card spans the stage; is the stage empty, too, the card is parked. |
//! | channel | The touchpoint's channel; further ones of the same touchpoint become its other channels. |
//! | lane | The lane; its kind follows from its title where that is plain. Empty: a lane for notes. |
//! | text | The card, word for word. |
//! | emotion | A number from −2 to +2 rates the touchpoint. Words, pictures and numbers of other scales become a card in the lane of emotions. |
//! | owner | The team that answers for the touchpoint if all its rows name the same, or else for the card. |
//! | source | The source of the card's evidence. |
//!
//! Headers are recognised in any order and case, in English and German. The
//! values of other columns are kept in the extensions of the record that the
//! row makes, under [`EXTENSION`]. Whatever is in the map already is matched by
//! title, so that a second table extends the map.
//!
//! Nothing is guessed and nothing disappears: what is not understood is kept as
//! text and reported, and a row that cannot be read is reported by line.

mod columns;
mod encoding;
mod entries;
mod plan;
mod rows;
mod vocabulary;

use std::fmt;

use edit::NewRecord;
use model::{IdSequence, Map};
use words::Words;

use crate::limits;

pub use columns::{ColumnUse, TableField};
pub use encoding::Encoding;

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
    /// The new records, for one command `add`.
    pub records: Vec<NewRecord>,
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

/// A row that was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SkippedRow {
    /// The line of the file on which it begins, from 1.
    pub line: usize,
    /// Why.
    pub reason: SkipReason,
}

/// Why a row was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SkipReason {
    /// There is nothing in it.
    Empty,
    /// It has more or fewer fields than the headers.
    Fields {
        /// How many it has.
        found: usize,
        /// How many the headers have.
        expected: usize,
    },
    /// It says neither what nor where.
    NothingToPlace,
    /// A quote opens in it that is never closed.
    OpenQuote,
    /// One of its texts is longer than a card may be.
    TooLong {
        /// How many bytes it has.
        bytes: usize,
    },
}

/// Something that was kept in another form than the table has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TableWarning {
    /// Some characters could not be read and were replaced.
    UnreadableCharacters,
    /// NUL characters were replaced.
    NulCharacters {
        /// In how many fields.
        fields: usize,
    },
    /// An emotion cell holds words; it became a card in the lane of emotions.
    EmotionInWords {
        /// The line.
        line: usize,
        /// What it says.
        text: String,
    },
    /// The emotion column holds numbers beyond −2 to +2, so that none of its
    /// numbers was taken for a rating; each became a card.
    EmotionScale {
        /// The first line with such a number.
        line: usize,
        /// The number.
        text: String,
    },
    /// A rating without a touchpoint, or a second one of the same touchpoint;
    /// it became a card.
    EmotionWithoutPlace {
        /// The line.
        line: usize,
        /// What it says.
        text: String,
    },
    /// A touchpoint has several owners; each stands on its cards.
    SeveralOwners {
        /// The touchpoint.
        touchpoint: String,
        /// The owners.
        owners: Vec<String>,
    },
    /// Rows say neither stage nor touchpoint; their cards are in the parking
    /// lot.
    Parked {
        /// The first such line.
        line: usize,
        /// How many.
        cards: usize,
    },
    /// Rows with a touchpoint say no stage; they were put into the stage of the
    /// row before, or into a new one if there is none.
    StageCarriedOver {
        /// The first such line.
        line: usize,
        /// How many.
        rows: usize,
    },
    /// A value that no new record of the row could hold.
    ValueNotKept {
        /// The line.
        line: usize,
        /// The header of its column.
        header: String,
        /// The value.
        text: String,
    },
}

/// Why a table could not be read at all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// There is nothing in it.
    #[error("{file}: the table is empty")]
    Empty {
        /// The file.
        file: String,
    },
    /// It is no text.
    #[error("{file}: this is not a table of text")]
    NoTable {
        /// The file.
        file: String,
    },
    /// None of its headers is known.
    #[error("{file}, line {line}: no column is known; the headers are {}", .headers.join(", "))]
    NoColumns {
        /// The file.
        file: String,
        /// The line of the headers.
        line: usize,
        /// The headers.
        headers: Vec<String>,
    },
    /// There is more in it than a map may hold.
    #[error("{file}: it has {found} {what}; {most} are the most")]
    TooLarge {
        /// The file.
        file: String,
        /// Of what.
        what: &'static str,
        /// How many.
        found: usize,
        /// The limit.
        most: usize,
    },
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
    let largest = usize::try_from(limits::LARGEST_FILE).unwrap_or(usize::MAX);
    if bytes.len() > largest {
        let (what, found, most) = ("bytes", bytes.len(), largest);
        return Err(TableError::TooLarge { file: file.to_owned(), what, found, most });
    }
    let kind = crate::sniff(bytes);
    if matches!(kind, crate::Kind::Journey | crate::Kind::Pdf | crate::Kind::Sqlite) {
        return Err(TableError::NoTable { file: file.to_owned() });
    }
    let decoded = encoding::decode(bytes);
    let (delimiter, start) = rows::delimiter(&decoded.text);
    let found = rows::read(&decoded.text, delimiter, start);
    if found.rows.len() > rows::MOST_ROWS {
        let (what, found, most) = ("rows or more", found.rows.len(), rows::MOST_ROWS);
        return Err(TableError::TooLarge { file: file.to_owned(), what, found, most });
    }
    let mut rows = found.rows.into_iter();
    let Some(headers) = rows.next() else {
        return Err(TableError::Empty { file: file.to_owned() });
    };
    let columns = columns::recognise(&headers.fields);
    let useful = [TableField::Stage, TableField::Touchpoint, TableField::Text];
    if !columns.iter().any(|column| column.field.is_some_and(|it| useful.contains(&it))) {
        return Err(TableError::NoColumns {
            file: file.to_owned(),
            line: headers.line,
            headers: columns.into_iter().take(20).map(|column| column.header).collect(),
        });
    }
    let mut preview = Preview {
        encoding: decoded.encoding,
        delimiter: char::from(delimiter),
        columns,
        rows: rows.len() + found.open_quotes.len(),
        skipped: Vec::new(),
        warnings: Vec::new(),
        new: NewCounts::default(),
        present: 0,
        records: Vec::new(),
    };
    if decoded.damaged {
        preview.warnings.push(TableWarning::UnreadableCharacters);
    }
    plan::plan(rows, map, words, ids, &mut preview);
    let quotes = found.open_quotes.into_iter();
    preview.skipped.extend(quotes.map(|line| SkippedRow { line, reason: SkipReason::OpenQuote }));
    preview.skipped.sort_by_key(|row| row.line);
    if preview.records.len() > limits::MOST_RECORDS {
        let (what, found, most) = ("records", preview.records.len(), limits::MOST_RECORDS);
        return Err(TableError::TooLarge { file: file.to_owned(), what, found, most });
    }
    Ok(preview)
}

impl TableError {
    /// What a person can do about it.
    pub const fn hint(&self) -> &'static str {
        match self {
            Self::Empty { .. } => "Check that the right file was chosen and saved.",
            Self::NoTable { .. } => "Save the table as CSV in your spreadsheet.",
            Self::NoColumns { .. } => {
                "Name the columns in the first row: stage, touchpoint, channel, lane, text, \
                 emotion, owner, source."
            }
            Self::TooLarge { .. } => "Split the table into several maps.",
        }
    }
}

impl fmt::Display for SkippedRow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.reason)
    }
}

impl fmt::Display for SkipReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the row is empty"),
            Self::Fields { found, expected } => {
                write!(f, "the row has {found} fields, the headers have {expected}")
            }
            Self::NothingToPlace => f.write_str("the row has no text, no touchpoint and no stage"),
            Self::OpenQuote => f.write_str("a quote opens here and is never closed"),
            Self::TooLong { bytes } => {
                write!(f, "a text has {bytes} bytes; {} are the most", limits::LONGEST_TEXT)
            }
        }
    }
}

impl fmt::Display for TableWarning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnreadableCharacters => {
                f.write_str("some characters could not be read and show as �")
            }
            Self::NulCharacters { fields } => {
                write!(f, "NUL characters in {fields} fields show as �")
            }
            Self::EmotionInWords { line, text } => {
                write!(f, "line {line}: the emotion “{text}” is no number and became a card")
            }
            Self::EmotionScale { line, text } => write!(
                f,
                "line {line}: the emotion {text} is not from −2 to +2; all numbers of the column \
                 became cards"
            ),
            Self::EmotionWithoutPlace { line, text } => write!(
                f,
                "line {line}: the emotion {text} has no touchpoint of its own and became a card"
            ),
            Self::SeveralOwners { touchpoint, owners } => write!(
                f,
                "the touchpoint “{touchpoint}” has several owners, who stand on its cards: {}",
                owners.join(", ")
            ),
            Self::Parked { line, cards } => write!(
                f,
                "{cards} cards have neither stage nor touchpoint and are in the parking lot, the \
                 first from line {line}"
            ),
            Self::StageCarriedOver { line, rows } => write!(
                f,
                "{rows} rows have a touchpoint but no stage and were put into the stage before, \
                 the first on line {line}"
            ),
            Self::ValueNotKept { line, header, text } => write!(
                f,
                "line {line}: the value “{text}” of {header} belongs to what the map has already \
                 and was left out"
            ),
        }
    }
}
