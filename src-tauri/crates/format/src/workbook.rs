//! The whole map as tables: one file of rows, or a workbook with a sheet a
//! kind of record.
//!
//! The rows of [`csv`] come back as they went: [`crate::table`] reads them, and
//! gives what a map has already the values of the rows.

mod cards;
pub(crate) mod claims;
pub(crate) mod heads;
pub(crate) mod others;
mod xlsx;

use model::{Date, Map, RecordKind};
use uuid::Uuid;
use words::{Sentence, Words, sentence};

pub(crate) use self::heads::OwnSheet;
use crate::table::TableField;
use crate::{WriteError, sheet};

/// What stands between several names in one cell.
pub(crate) const BETWEEN: &str = "; ";

/// The most letters that a cell of a workbook holds; a longer text ends in `…`.
pub(crate) const LONGEST_CELL: usize = 32_767;

/// Stages, touchpoints, ratings and cards, one a row, as CSV: in UTF-8, with
/// the mark that sheets tell it by.
pub fn csv(map: &Map) -> Vec<u8> {
    let (fields, rows) = cards::rows(map, cards::Rows::All);
    let head = fields.iter().map(|field| field.header().to_owned()).collect();
    let rows = rows.iter().map(|row| row.iter().map(Cell::written).collect());
    let all: Vec<Vec<String>> = std::iter::once(head).chain(rows).collect();
    sheet::commas(&all).into_bytes()
}

/// A workbook with sheets for cards, touchpoints, ratings, personas, hand-offs,
/// metrics and their readings, actions, and whatever else there is, in the words
/// of a language. It is read again as a whole: [`crate::import`].
pub fn xlsx(map: &Map, words: &Words) -> Result<Vec<u8>, WriteError> {
    let mut sheets = vec![cards::sheet(map, words)];
    sheets.extend(others::sheets(map, words));
    xlsx::write(map, &sheets, words)
}

/// The kinds of record of which the rows of [`csv`] tell.
pub const IN_CSV: &[RecordKind] = &[
    RecordKind::Stage,
    RecordKind::Touchpoint,
    RecordKind::TouchpointChannel,
    RecordKind::Channel,
    RecordKind::Lane,
    RecordKind::Card,
    RecordKind::Tag,
    RecordKind::CardTag,
    RecordKind::Emotion,
    RecordKind::Persona,
    RecordKind::Team,
    RecordKind::Person,
    RecordKind::Claim,
    RecordKind::Estimate,
];

/// The kinds of record of which the sheets of [`xlsx`] tell.
pub const IN_XLSX: &[RecordKind] = &[
    RecordKind::Stage,
    RecordKind::Touchpoint,
    RecordKind::TouchpointChannel,
    RecordKind::Channel,
    RecordKind::Lane,
    RecordKind::Card,
    RecordKind::Tag,
    RecordKind::CardTag,
    RecordKind::Emotion,
    RecordKind::Persona,
    RecordKind::Team,
    RecordKind::Person,
    RecordKind::Claim,
    RecordKind::PersonaChannel,
    RecordKind::HandOff,
    RecordKind::Metric,
    RecordKind::Reading,
    RecordKind::Action,
    RecordKind::ActionSubject,
    RecordKind::Pilot,
    RecordKind::Question,
    RecordKind::Answer,
    RecordKind::Inconsistency,
    RecordKind::Estimate,
];

/// What stands in [`xlsx`] otherwise than in the map, beside the records that
/// have no sheet.
pub fn otherwise(map: &Map) -> Vec<Sentence> {
    let shares = map.persona_channels.values().filter(|it| it.share.is_some()).count();
    let reasons = map.touchpoint_channels.values().filter(|it| !it.reason.is_empty()).count();
    let hidden = map.lanes.values().filter(|it| it.hidden).count();
    let of_cards = map.cards.values().map(|it| &it.text);
    let of_touchpoints = map.touchpoints.values().map(|it| &it.description);
    let long = of_cards.chain(of_touchpoints).filter(|text| is_too_long(text)).count();
    let has_owner = map.info.owner_team.is_some() || map.info.owner_person.is_some();
    [
        (shares, sentence!("left-channel-shares", count = shares)),
        (reasons, sentence!("left-channel-reasons", count = reasons)),
        (hidden, sentence!("left-hidden-lanes", count = hidden)),
        (long, sentence!("left-long-texts", count = long)),
        (usize::from(has_owner), sentence!("left-map-owner")),
    ]
    .into_iter()
    .filter_map(|(count, what)| (count > 0).then_some(what))
    .collect()
}

/// Whether a cell of a workbook does not hold all of a text.
fn is_too_long(text: &str) -> bool {
    text.len() > LONGEST_CELL && text.chars().nth(LONGEST_CELL).is_some()
}

/// A table of a map.
struct Sheet {
    /// The message that names it.
    name: &'static str,
    columns: Vec<Column>,
    rows: Vec<Vec<Cell>>,
}

struct Column {
    /// How people call it.
    title: String,
    /// In letters.
    width: f64,
}

/// What stands in a cell.
#[derive(Clone, Debug, Default, PartialEq)]
enum Cell {
    #[default]
    Empty,
    Text(String),
    Whole(i64),
    Real(f64),
    Day(Date),
    Id(Uuid),
    /// Seconds.
    Time(i64),
    /// A word of a closed list, and what the messages begin with that say it.
    Choice(&'static str, &'static str),
    Yes,
}

impl Column {
    fn of(field: TableField, words: &Words) -> Self {
        let width = match field {
            TableField::Text => 60.0,
            TableField::Touchpoint | TableField::Source => 26.0,
            TableField::Id
            | TableField::StageId
            | TableField::TouchpointId
            | TableField::UntilId
            | TableField::LaneId
            | TableField::HeadingId
            | TableField::UnderId
            | TableField::PersonaId => 12.0,
            TableField::Emotion | TableField::Spread | TableField::Cases => 8.0,
            _ => 16.0,
        };
        Self { title: field.title(words), width }
    }
}

impl Cell {
    fn text(text: &str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text.to_owned()) }
    }

    fn id(id: Option<Uuid>) -> Self {
        id.map_or(Self::Empty, Self::Id)
    }

    fn whole(number: Option<i64>) -> Self {
        number.map_or(Self::Empty, Self::Whole)
    }

    fn day(day: Option<Date>) -> Self {
        day.map_or(Self::Empty, Self::Day)
    }

    fn yes(is_so: bool) -> Self {
        if is_so { Self::Yes } else { Self::Empty }
    }

    /// As it is written in every language.
    fn written(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Whole(number) => number.to_string(),
            Self::Time(seconds) => clock(*seconds),
            Self::Real(number) => number.to_string(),
            Self::Day(day) => day.to_string(),
            Self::Id(id) => id.to_string(),
            Self::Choice(word, _) => (*word).to_owned(),
            Self::Yes => "yes".to_owned(),
        }
    }
}

/// A time as hours, minutes and seconds: what sheets show of it.
pub(crate) fn clock(seconds: i64) -> String {
    let sign = if seconds < 0 { "-" } else { "" };
    let size = seconds.unsigned_abs();
    format!("{sign}{}:{:02}:{:02}", size / 3_600, size / 60 % 60, size % 60)
}
