//! What the columns of a table mean, told by their headers.

use std::collections::HashMap;
use std::sync::LazyLock;

use csv::StringRecord;
use model::records::LaneKind;
use words::{Sentence, Words, sentence};

use super::mapping::{self, Mapping, Use};
use super::names::called;
use crate::import::{Scale, roles};

/// What a column can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TableField {
    /// The stage.
    Stage,
    /// The touchpoint.
    Touchpoint,
    /// The touchpoint's channel.
    Channel,
    /// The lane of the text.
    Lane,
    /// The text of a card.
    Text,
    /// A rating from −2 to +2, or words.
    Emotion,
    /// The team that answers for it.
    Owner,
    /// Where the text comes from.
    Source,
    /// The last touchpoint of a card that covers several.
    Until,
    /// The stack that the card lies in.
    Stack,
    /// The heading that the card stands under.
    Heading,
    /// What sort of record the row is about.
    Record,
    /// The id of that record.
    Id,
    /// What sort of card or touchpoint it is.
    Kind,
    /// Whose rating it is, or who says the card.
    Persona,
    /// What the lane holds.
    LaneKind,
    /// Of a pain point: how bad.
    Severity,
    /// Of a pain point: what breaks down.
    Breakdown,
    /// Of an opportunity: how much it would help.
    Impact,
    /// Of an opportunity: how much work it would be.
    Effort,
    /// Whether somebody is known to answer for it.
    OwnerState,
    /// The person who answers for it.
    Person,
    /// Of a disputed owner: who claims what.
    Claims,
    /// How it is known.
    Evidence,
    /// What sort of source that is.
    EvidenceKind,
    /// Of when it is.
    Date,
    /// How many people or cases it rests on.
    Cases,
    /// Who wrote it.
    Author,
    /// The tags of the card.
    Tags,
    /// The id of the heading that the card stands under.
    HeadingId,
    /// The id of the card that it lies under.
    UnderId,
    /// The id of the stage.
    StageId,
    /// The id of the touchpoint.
    TouchpointId,
    /// The id of the last touchpoint that the card covers.
    UntilId,
    /// The id of the lane.
    LaneId,
    /// Of a rating: how far the single ones lie apart.
    Spread,
    /// Of a touchpoint: why its channel.
    ChannelReason,
    /// Of a touchpoint: how long it takes.
    Duration,
    /// Of a touchpoint: whether it is a moment of truth.
    MomentOfTruth,
    /// Of a touchpoint: why it is one.
    MomentReason,
    /// Of an estimate, for RICE: how many customers.
    Reach,
    /// Of an estimate, for RICE: how much it does for each.
    RiceImpact,
    /// Of an estimate, for RICE: how sure that is.
    RiceConfidence,
    /// Of an estimate, for RICE: the work.
    PersonMonths,
    /// Of an estimate, for ICE: how much it would help.
    IceImpact,
    /// Of an estimate, for ICE: how sure that is.
    IceConfidence,
    /// Of an estimate, for ICE: how easy it would be.
    IceEase,
    /// Of an estimate: how much it matters to customers.
    Importance,
    /// Of an estimate: how content they are.
    Satisfaction,
    /// Of an estimate: what it is worth to the customer.
    CustomerValue,
    /// Of an estimate: how feasible it is.
    Feasibility,
    /// Of an estimate: how it came about.
    EstimateNotes,
    /// Of a stage: anything else.
    Notes,
    /// The id of the persona.
    PersonaId,
}

/// A column and what was made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnUse {
    /// Its header, as it is written.
    pub header: String,
    /// What a mapping calls it.
    pub name: String,
    /// Its number in the table or the sheet, from 1.
    pub number: usize,
    /// What it is used for. A column that nobody knows is kept with the cards.
    pub used: Use,
    /// How many values it has.
    pub values: usize,
    /// The first of them.
    pub examples: Vec<String>,
}

impl ColumnUse {
    pub(crate) const fn new(header: String, name: String, used: Use) -> Self {
        Self { header, name, number: 0, used, values: 0, examples: Vec::new() }
    }

    /// What it is called to people: its header, and the letters that sheets have
    /// for it where that is not enough.
    pub fn title(&self) -> String {
        match (self.number, self.header.as_str()) {
            (1.., "") => letters(self.number),
            (1.., header) if header != self.name => {
                format!("{header} ({})", letters(self.number))
            }
            (_, header) => header.to_owned(),
        }
    }

    /// What it means, if it means anything.
    pub const fn field(&self) -> Option<TableField> {
        match self.used {
            Use::Field(field) => Some(field),
            _ => None,
        }
    }

    /// Whether there is anything in it. Between a table and a value far beside it
    /// are columns of which nobody needs to know.
    pub(crate) fn says(&self) -> bool {
        self.values > 0 || !self.header.is_empty() || self.used != Use::Kept
    }

    /// Notes a value that it has.
    pub(crate) fn note(&mut self, value: &str) {
        self.values += 1;
        if self.examples.len() == EXAMPLES {
            return;
        }
        let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
        let value = value.chars().take(LONGEST_EXAMPLE).collect();
        if !self.examples.contains(&value) {
            self.examples.push(value);
        }
    }
}

/// The letters of a column in a sheet, which are counted from 1.
pub(crate) fn letters(number: usize) -> String {
    let (mut left, mut letters) = (number, Vec::new());
    while left > 0 {
        letters.push(b'A' + ((left - 1) % 26) as u8);
        left = (left - 1) / 26;
    }
    letters.iter().rev().map(|letter| char::from(*letter)).collect()
}

/// So many values show what a column holds.
const EXAMPLES: usize = 3;
/// And so many letters of each.
const LONGEST_EXAMPLE: usize = 80;

impl TableField {
    /// What a column of any table can be used for.
    pub const CHOICES: [Self; 20] = [
        Self::Stage,
        Self::Touchpoint,
        Self::Until,
        Self::Lane,
        Self::Text,
        Self::Emotion,
        Self::Persona,
        Self::Channel,
        Self::Owner,
        Self::Severity,
        Self::Impact,
        Self::Effort,
        Self::Tags,
        Self::Source,
        Self::Date,
        Self::Cases,
        Self::Author,
        Self::Stack,
        Self::Heading,
        Self::Id,
    ];

    /// Those of a table that Throughline itself has written, in the order in
    /// which it writes them. A table is one if it has [`Self::Record`] and
    /// [`Self::Id`].
    pub const OWN: [Self; 52] = [
        Self::Record,
        Self::Stage,
        Self::Touchpoint,
        Self::Until,
        Self::Lane,
        Self::Kind,
        Self::Text,
        Self::Emotion,
        Self::Spread,
        Self::Persona,
        Self::Channel,
        Self::ChannelReason,
        Self::Duration,
        Self::MomentOfTruth,
        Self::MomentReason,
        Self::Severity,
        Self::Breakdown,
        Self::Impact,
        Self::Effort,
        Self::Reach,
        Self::RiceImpact,
        Self::RiceConfidence,
        Self::PersonMonths,
        Self::IceImpact,
        Self::IceConfidence,
        Self::IceEase,
        Self::Importance,
        Self::Satisfaction,
        Self::CustomerValue,
        Self::Feasibility,
        Self::EstimateNotes,
        Self::OwnerState,
        Self::Owner,
        Self::Person,
        Self::Claims,
        Self::Evidence,
        Self::EvidenceKind,
        Self::Source,
        Self::Date,
        Self::Cases,
        Self::Author,
        Self::Tags,
        Self::Notes,
        Self::Id,
        Self::StageId,
        Self::TouchpointId,
        Self::UntilId,
        Self::LaneId,
        Self::LaneKind,
        Self::HeadingId,
        Self::UnderId,
        Self::PersonaId,
    ];

    /// Those of an estimate that are numbers, and how they are declared.
    pub(crate) const ESTIMATES: [(Self, &str); 11] = [
        (Self::Reach, "reach"),
        (Self::RiceImpact, "rice_impact"),
        (Self::RiceConfidence, "rice_confidence"),
        (Self::PersonMonths, "person_months"),
        (Self::IceImpact, "ice_impact"),
        (Self::IceConfidence, "ice_confidence"),
        (Self::IceEase, "ice_ease"),
        (Self::Importance, "importance"),
        (Self::Satisfaction, "satisfaction"),
        (Self::CustomerValue, "customer_value"),
        (Self::Feasibility, "feasibility"),
    ];

    /// Whether a row about a card can say it. The other columns of
    /// [`Self::OWN`] are for rows about something else.
    pub(crate) const fn is_of_cards(self) -> bool {
        !matches!(
            self,
            Self::Emotion
                | Self::Spread
                | Self::Channel
                | Self::ChannelReason
                | Self::Duration
                | Self::MomentOfTruth
                | Self::MomentReason
                | Self::Notes
        )
    }

    /// Whether it is what somebody has typed, spaces and all.
    pub(crate) const fn is_typed(self) -> bool {
        matches!(
            self,
            Self::Text
                | Self::Stage
                | Self::Touchpoint
                | Self::Lane
                | Self::Persona
                | Self::Source
                | Self::Author
                | Self::ChannelReason
                | Self::MomentReason
                | Self::EstimateNotes
                | Self::Notes
        )
    }

    /// The one of that header.
    pub(crate) fn of_header(header: &str) -> Option<Self> {
        Self::OWN.into_iter().chain(Self::CHOICES).find(|field| field.header() == header)
    }

    /// The header that Throughline itself writes.
    pub const fn header(self) -> &'static str {
        match self {
            Self::Stage => "stage",
            Self::Touchpoint => "touchpoint",
            Self::Channel => "channel",
            Self::Lane => "lane",
            Self::Text => "text",
            Self::Emotion => "emotion",
            Self::Owner => "owner",
            Self::Source => "source",
            Self::Until => "until",
            Self::Stack => "stack",
            Self::Heading => "heading",
            Self::Record => "record",
            Self::Id => "id",
            Self::Kind => "kind",
            Self::Persona => "persona",
            Self::LaneKind => "lane_kind",
            Self::Severity => "severity",
            Self::Breakdown => "breakdown",
            Self::Impact => "impact",
            Self::Effort => "effort",
            Self::OwnerState => "owner_state",
            Self::Person => "person",
            Self::Claims => "claims",
            Self::Evidence => "evidence",
            Self::EvidenceKind => "evidence_kind",
            Self::Date => "date",
            Self::Cases => "n",
            Self::Author => "author",
            Self::Tags => "tags",
            Self::HeadingId => "heading_id",
            Self::UnderId => "under_id",
            Self::StageId => "stage_id",
            Self::TouchpointId => "touchpoint_id",
            Self::UntilId => "until_id",
            Self::LaneId => "lane_id",
            Self::Spread => "spread",
            Self::ChannelReason => "channel_reason",
            Self::Duration => "duration",
            Self::MomentOfTruth => "moment_of_truth",
            Self::MomentReason => "moment_reason",
            Self::Reach => "reach",
            Self::RiceImpact => "rice_impact",
            Self::RiceConfidence => "rice_confidence",
            Self::PersonMonths => "person_months",
            Self::IceImpact => "ice_impact",
            Self::IceConfidence => "ice_confidence",
            Self::IceEase => "ice_ease",
            Self::Importance => "importance",
            Self::Satisfaction => "satisfaction",
            Self::CustomerValue => "customer_value",
            Self::Feasibility => "feasibility",
            Self::EstimateNotes => "estimate_notes",
            Self::Notes => "notes",
            Self::PersonaId => "persona_id",
        }
    }

    /// What people call it: the header of a sheet that Throughline writes.
    pub fn title(self, words: &Words) -> String {
        words::plain(&words.text(&format!("csv-{}", self.header())))
    }
}

/// What the columns of a header row are used for: what a mapping says, and else
/// what their headers tell. Each meaning is given once: to the column that has
/// its very name, or else to the first that has a synonym.
pub(crate) fn recognise(
    headers: &StringRecord,
    mapping: &Mapping,
) -> Result<Vec<ColumnUse>, Sentence> {
    let names = mapping::names(headers.iter());
    mapping.check(&names)?;
    let found = found(headers);
    let mut columns: Vec<ColumnUse> = headers
        .iter()
        .zip(names)
        .zip(1..)
        .map(|((header, name), number)| {
            let used = mapping.columns.get(&name).cloned().unwrap_or(Use::Kept);
            ColumnUse { number, ..ColumnUse::new(header.trim().to_owned(), name, used) }
        })
        .collect();
    let given = |columns: &[ColumnUse], field| {
        columns.iter().position(|column| column.used == Use::Field(field))
    };
    for (index, column) in columns.iter().enumerate() {
        if let Some(field) = column.field()
            && let Some(first) = given(&columns, field).filter(|first| *first != index)
        {
            let (one, other) = (columns[first].name.clone(), column.name.clone());
            let used = field.header();
            return Err(sentence!("mapping-twice", used = used, one = one, other = other));
        }
    }
    for (index, field) in found {
        let is_named = mapping.columns.contains_key(&columns[index].name);
        if !is_named && given(&columns, field).is_none() {
            columns[index].used = Use::Field(field);
        }
    }
    // A lane alone says too little of what the table is.
    if given(&columns, TableField::Record).is_some() || !have_cards(&columns) {
        return Ok(columns);
    }
    for column in &mut columns {
        let is_open = column.used == Use::Kept && !mapping.columns.contains_key(&column.name);
        if is_open && names_lane(&column.header) {
            column.used = Use::Lane(column.header.clone());
        }
    }
    Ok(columns)
}

/// Whether a header names a lane and nothing else. What it may be beside that, in
/// the tables of those who work on software, is none.
fn names_lane(header: &str) -> bool {
    let is_other = matches!(plain(header).as_str(), "issue" | "issues" | "task" | "tasks");
    let none = [LaneKind::Text, LaneKind::Emotions, LaneKind::Images];
    !is_other && roles::kind_named(header).is_some_and(|kind| !none.contains(&kind))
}

/// Whether any of these columns brings something to a map.
pub(crate) fn have_cards(columns: &[ColumnUse]) -> bool {
    use TableField as F;
    columns.iter().any(|column| {
        matches!(
            column.used,
            Use::Lane(_) | Use::Field(F::Stage | F::Touchpoint | F::Text | F::Record)
        )
    })
}

/// What headers tell.
fn found(headers: &StringRecord) -> Vec<(usize, TableField)> {
    let whole: Vec<String> = headers.iter().map(plain).collect();
    if let Some(own) = own(&whole) {
        return own;
    }
    // “Emotion (1–10)” is called “Emotion”.
    let bare = |header: &str| plain(Scale::bare_of(header));
    let whole_words: Vec<&str> = headers.iter().map(|it| Scale::bare_of(it).trim()).collect();
    let headers: &[String] = &headers.iter().map(bare).collect::<Vec<_>>();
    let first = Places::of(headers);
    let mut synonyms: Vec<(usize, TableField)> = Vec::new();
    for (index, header) in headers.iter().enumerate() {
        if let Some(field) = called(header)
            && !synonyms.iter().any(|(_, it)| *it == field)
        {
            synonyms.push((index, field));
        }
    }
    for (index, header) in whole_words.iter().enumerate() {
        // “Touchpoint owner” is about owners.
        if let Some(field) = last_called(header)
            && called(&headers[index]).is_none()
            && !synonyms.iter().any(|(_, it)| *it == field)
        {
            synonyms.push((index, field));
        }
    }
    let of = |field: TableField| {
        let synonym = || synonyms.iter().find(|(_, it)| *it == field).map(|(index, _)| *index);
        Some((first.place(field.header()).or_else(synonym)?, field))
    };
    TableField::CHOICES.into_iter().filter_map(of).collect()
}

/// What the last word of a header names that begins with a touchpoint or a stage.
fn last_called(header: &str) -> Option<TableField> {
    use TableField as F;
    let (first, last) = header.rsplit_once([' ', '_', '-'])?;
    let named = |word: &str| {
        let plain = plain(word);
        F::CHOICES.into_iter().find(|it| it.header() == plain).or_else(|| called(&plain))
    };
    if !matches!(named(first), Some(F::Touchpoint | F::Stage)) {
        return None;
    }
    named(last).filter(|it| matches!(it, F::Owner | F::Channel | F::Emotion))
}

/// The columns of a table that Throughline has written: with its own headers,
/// or with what they are called in one of its languages.
fn own(headers: &[String]) -> Option<Vec<(usize, TableField)>> {
    let first = Places::of(headers);
    let found = |names: &Vec<(String, TableField)>| {
        let found = names.iter().filter_map(|(name, it)| Some((first.place(name)?, *it)));
        let found: Vec<_> = found.collect();
        let has = |field| found.iter().any(|(_, it)| *it == field);
        (has(TableField::Record) && has(TableField::Id)).then_some(found)
    };
    OWN_NAMES.iter().filter_map(found).max_by_key(Vec::len)
}

/// What the columns of tables are called that Throughline has written, plainly:
/// by its own headers, and in each of its languages. A table is in one of them:
/// what one calls a text another may call a note.
static OWN_NAMES: LazyLock<Vec<Vec<(String, TableField)>>> = LazyLock::new(|| {
    let all = |name: &dyn Fn(TableField) -> String| {
        TableField::OWN.into_iter().map(|field| (plain(&name(field)), field)).collect()
    };
    let titled = words::LANGUAGES.iter().map(|language| {
        let words = Words::of(language);
        all(&|field| field.title(&words))
    });
    std::iter::once(all(&|field| field.header().to_owned())).chain(titled).collect()
});

/// Where headers stand first.
struct Places<'a>(HashMap<&'a str, usize>);

impl<'a> Places<'a> {
    fn of(headers: &'a [String]) -> Self {
        let mut first = HashMap::new();
        for (index, header) in headers.iter().enumerate() {
            first.entry(header.as_str()).or_insert(index);
        }
        Self(first)
    }

    fn place(&self, header: &str) -> Option<usize> {
        self.0.get(header).copied()
    }
}

/// Whether these are the columns of a table that Throughline has written.
pub(crate) fn is_own(headers: &StringRecord) -> bool {
    own(&headers.iter().map(plain).collect::<Vec<_>>()).is_some()
}

/// A header or title in small letters, without spaces and signs.
pub(crate) fn plain(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// How many of some headers are known.
pub(super) fn known(headers: &StringRecord) -> usize {
    found(headers).len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_have_the_letters_of_sheets() {
        for (number, expected) in [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (16_384, "XFD")] {
            assert_eq!(letters(number), expected);
        }
    }
}
