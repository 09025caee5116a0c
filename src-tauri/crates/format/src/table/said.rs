//! What is said of a table that cannot be read, of rows that are left out, and of
//! what is kept otherwise.

use words::{Explain, Sentence, Value, sentence};

use super::columns::ColumnUse;
use crate::error::{Amount, too_many};
use crate::import::Scale;
use crate::limits;

/// A warning about many things names so many of them.
const NAMED: usize = 3;
/// And so many lines.
const LINES: usize = 20;

/// So many remarks of one kind are told one by one.
pub(crate) const TOLD: usize = 50;

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
    /// It has more fields than there are headers, or at most half as many: a
    /// delimiter too much has moved them, or it is no row of the table.
    Fields {
        /// How many it has.
        found: usize,
        /// How many headers there are.
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
    /// It is about something that is not there, or that cannot be so.
    Unknown {
        /// The header of the column that says so.
        header: String,
        /// What it says.
        text: String,
    },
}

/// Something that was kept in another form than the table has it.
#[derive(Clone, Debug, PartialEq)]
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
    /// Emotion cells hold words that became ratings beside their cards; what
    /// they were taken for.
    FeelingsInWords(Sentence),
    /// The emotion column holds numbers beyond −2 to +2, so that none of its
    /// numbers was taken for a rating; each became a card.
    EmotionScale {
        /// The first line with such a number.
        line: usize,
        /// The number.
        text: String,
    },
    /// A rating without a touchpoint; it became a card.
    EmotionWithoutPlace {
        /// The line.
        line: usize,
        /// What it says.
        text: String,
    },
    /// A second rating of the same touchpoint; it became a card.
    EmotionTwice {
        /// The line.
        line: usize,
        /// What it says.
        text: String,
    },
    /// Touchpoints have several owners each, who stand on their cards.
    SeveralOwners {
        /// The touchpoints.
        touchpoints: Vec<String>,
        /// The owners of the first of them.
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
    /// Rows with fewer fields than there are columns; what is missing is empty.
    ShortRows {
        /// Their lines.
        lines: Vec<usize>,
    },
    /// Rows with a touchpoint say no stage; they were put into the stage of the
    /// row before, or into a new one if there is none.
    StageCarriedOver {
        /// The first such line.
        line: usize,
        /// How many.
        rows: usize,
    },
    /// A card shall end at a touchpoint that does not come after the one where
    /// it begins; it covers that one alone.
    EndNotFound {
        /// The line.
        line: usize,
        /// The touchpoint that it names.
        text: String,
    },
    /// A feeling that is no point of the scale; it became a card.
    EmotionOffScale {
        /// The line.
        line: usize,
        /// What it says.
        text: String,
    },
    /// There are more rows with a remark of the same kind than are told one by one.
    Further {
        /// The first line with it.
        line: usize,
        /// How many more rows.
        rows: usize,
    },
    /// The numbers in a lane of emotions are on another scale.
    LaneScale {
        /// The lane.
        lane: String,
        /// The scale.
        scale: Scale,
    },
    /// The smallest number of the emotions' scale is the best, as the header says.
    ScaleTurned {
        /// What says so.
        header: String,
        /// The scale.
        scale: Scale,
    },
    /// Days such as 3/4/2026 are read with the day first, and nothing in the
    /// column tells whether that is meant.
    DayOrder,
    /// The values of the column that is to name rows stand in several rows.
    IdsTwice {
        /// One of them.
        text: String,
    },
    /// A value that is none of those that its column can have; it is kept with
    /// the card as it stands.
    ValueUnread {
        /// The line.
        line: usize,
        /// The header of its column.
        header: String,
        /// The value.
        text: String,
    },
    /// Sheets of a workbook that are not those of Throughline.
    SheetsNotRead {
        /// What they are called.
        sheets: Vec<String>,
    },
    /// A column of a sheet that this sheet does not have.
    ColumnNotRead {
        /// The sheet.
        sheet: String,
        /// The header of the column.
        header: String,
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
    Empty {
        /// The file.
        file: String,
    },
    /// There are headers and nothing below them.
    NoRows {
        /// The file.
        file: String,
    },
    /// It is no text.
    NoTable {
        /// The file.
        file: String,
    },
    /// None of its headers is known.
    NoColumns {
        /// The file.
        file: String,
        /// The line of the headers.
        line: usize,
        /// The headers.
        headers: Vec<String>,
    },
    /// There is more in it than a map may hold.
    TooLarge {
        /// The file.
        file: String,
        /// Of what.
        of: Amount,
        /// How many.
        found: usize,
        /// The limit.
        most: usize,
    },
}

impl TableError {
    /// That none of these headers is known.
    pub(crate) fn no_columns(file: &str, line: usize, columns: &[ColumnUse]) -> Self {
        let headers = columns.iter().take(20).map(|column| column.header.clone()).collect();
        Self::NoColumns { file: file.to_owned(), line, headers }
    }
}

impl Explain for TableError {
    fn message(&self) -> Sentence {
        match self {
            Self::Empty { file } => sentence!("table-empty", file = file),
            Self::NoRows { file } => sentence!("table-no-rows", file = file),
            Self::NoTable { file } => sentence!("table-no-text", file = file),
            Self::NoColumns { file, line, headers } => sentence!(
                "table-no-columns",
                file = file,
                line = *line,
                headers = Value::list(headers),
            ),
            Self::TooLarge { file, of, found, most } => {
                let what = too_many(*of, *found as u64, *most as u64);
                sentence!("named", file = file, what = what)
            }
        }
    }

    fn hint(&self) -> Sentence {
        match self {
            Self::Empty { .. } | Self::NoRows { .. } => sentence!("table-empty-hint"),
            Self::NoTable { .. } => sentence!("table-no-text-hint"),
            Self::NoColumns { .. } => sentence!("table-no-columns-hint"),
            Self::TooLarge { .. } => sentence!("table-too-large-hint"),
        }
    }
}

words::displays_its_message!(TableError);

impl SkippedRow {
    /// Why, with the line.
    pub fn in_words(&self) -> Sentence {
        sentence!("table-row", line = self.line, what = self.reason.in_words())
    }
}

impl SkipReason {
    /// Why, without the line.
    pub fn in_words(&self) -> Sentence {
        match self {
            Self::Empty => sentence!("row-empty"),
            Self::Fields { found, expected } => {
                sentence!("row-fields", found = *found, expected = *expected)
            }
            Self::NothingToPlace => sentence!("row-nothing"),
            Self::OpenQuote => sentence!("row-quote"),
            Self::TooLong { bytes } => {
                sentence!("file-long-text", bytes = *bytes, most = limits::LONGEST_TEXT)
            }
            Self::Unknown { header, text } => {
                sentence!("row-unknown", header = header, text = text)
            }
        }
    }
}

impl TableWarning {
    /// The line that it is about; none if it is about more.
    pub const fn line(&self) -> Option<usize> {
        match self {
            Self::EmotionInWords { line, .. }
            | Self::EmotionScale { line, .. }
            | Self::EmotionWithoutPlace { line, .. }
            | Self::EmotionTwice { line, .. }
            | Self::EmotionOffScale { line, .. }
            | Self::ValueUnread { line, .. }
            | Self::EndNotFound { line, .. }
            | Self::ValueNotKept { line, .. } => Some(*line),
            _ => None,
        }
    }

    /// What sort of remark it is, with the header that it is about, and its line;
    /// nothing of those that there is one of.
    pub(super) fn kind(&self) -> Option<((u8, String), usize)> {
        let (kind, header) = match self {
            Self::EmotionInWords { .. } => (0, ""),
            Self::EmotionWithoutPlace { .. } => (1, ""),
            Self::EmotionOffScale { .. } => (2, ""),
            Self::EmotionTwice { .. } => (6, ""),
            Self::EndNotFound { .. } => (3, ""),
            Self::ValueUnread { header, .. } => (4, header.as_str()),
            Self::ValueNotKept { header, .. } => (5, header.as_str()),
            _ => return None,
        };
        Some(((kind, header.to_owned()), self.line()?))
    }

    /// What was done otherwise, with the line if it is about one.
    pub fn in_words(&self) -> Sentence {
        match self.line() {
            Some(line) => sentence!("table-row", line = line, what = self.without_line()),
            None => self.without_line(),
        }
    }

    /// The same without the line that it is about.
    pub fn without_line(&self) -> Sentence {
        match self {
            Self::UnreadableCharacters => sentence!("table-unreadable-characters"),
            Self::NulCharacters { fields } => sentence!("table-nul", fields = *fields),
            Self::EmotionInWords { text, .. } => sentence!("table-emotion-words", text = text),
            Self::FeelingsInWords(what) => what.clone(),
            Self::EmotionScale { text, .. } => sentence!("table-emotion-scale", text = text),
            Self::EmotionWithoutPlace { text, .. } => {
                sentence!("table-emotion-place", text = text)
            }
            Self::EmotionTwice { text, .. } => sentence!("rated-already", text = text),
            Self::SeveralOwners { touchpoints, owners } => match &touchpoints[..] {
                [touchpoint] => sentence!(
                    "table-several-owners",
                    touchpoint = touchpoint,
                    owners = Value::list(owners),
                ),
                _ => sentence!(
                    "table-several-owners-of",
                    touchpoints = touchpoints.len(),
                    names = Value::list(touchpoints.iter().take(NAMED)),
                    more = touchpoints.len().saturating_sub(NAMED),
                ),
            },
            Self::Parked { line, cards } => {
                sentence!("table-parked", cards = *cards, line = *line)
            }
            Self::ShortRows { lines } => {
                let named = lines.iter().take(LINES).map(|line| Value::from(*line));
                let more = (lines.len() > LINES).then(|| Value::from("…"));
                let named = Value::list(named.chain(more));
                sentence!("table-short-rows", rows = lines.len(), lines = named)
            }
            Self::StageCarriedOver { line, rows } => {
                sentence!("table-carried", rows = *rows, line = *line)
            }
            Self::EmotionOffScale { text, .. } => sentence!("matrix-no-rating", text = text),
            Self::ValueUnread { header, text, .. } => {
                sentence!("table-unread", text = text, header = header)
            }
            Self::SheetsNotRead { sheets } => {
                sentence!("sheets-not-read", sheets = Value::list(sheets))
            }
            Self::ColumnNotRead { sheet, header } => {
                sentence!("sheet-column-not-read", sheet = sheet, header = header)
            }
            Self::Further { line, rows } => {
                sentence!("table-further", rows = *rows, line = *line)
            }
            Self::LaneScale { lane, scale } => scale.stated_in_words(lane),
            Self::ScaleTurned { header, scale } => scale.turned_in_words(header),
            Self::DayOrder => sentence!("table-day-order"),
            Self::IdsTwice { text } => sentence!("table-ids-twice", text = text),
            Self::EndNotFound { text, .. } => sentence!("table-end-not-found", text = text),
            Self::ValueNotKept { header, text, .. } => {
                sentence!("table-not-kept", text = text, header = header)
            }
        }
    }
}
