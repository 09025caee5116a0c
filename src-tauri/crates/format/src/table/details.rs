//! What a row says of its cards beside their texts.

use model::records::{Card, CardKind, OwnerState, Persona, Tag, Team};
use model::{Date, Id};

use super::columns::TableField as F;
use super::entries::{self, Entry};
use super::mapping::Mapping;
use super::{Preview, TableWarning};
use crate::import::draft::Draft;
use crate::readings::cells::{days, decimal_of, number, order_of};
use crate::readings::{DateOrder, DecimalSign};

/// How days and counts are written in a table.
#[derive(Clone, Copy)]
pub(super) struct Style {
    order: DateOrder,
    decimal: DecimalSign,
}

/// What a row says of its cards.
#[derive(Clone, Default)]
pub(super) struct Details {
    pub persona: Option<Id<Persona>>,
    pub owner: Option<(OwnerState, Option<Id<Team>>)>,
    pub tags: Vec<Id<Tag>>,
    source: String,
    author: String,
    severity: Option<i64>,
    impact: Option<i64>,
    effort: Option<i64>,
    date: Option<Date>,
    cases: Option<i64>,
}

impl Style {
    /// How they are written by what a mapping says, and else by what they tell.
    pub fn of(entries: &[Entry], mapping: &Mapping, preview: &mut Preview) -> Self {
        let dates = || entries::values(entries, F::Date);
        let told = mapping.dates.or_else(|| order_of(dates()));
        let order = told.unwrap_or(DateOrder::DayFirst);
        let differs =
            |cell: &str| days(cell, DateOrder::DayFirst) != days(cell, DateOrder::MonthFirst);
        let is_open = dates().any(differs);
        if is_open && told.is_none() {
            preview.warn(TableWarning::DayOrder);
        }
        preview.dates = (is_open || mapping.dates.is_some()).then_some(order);

        let signs = |cell: &&str| cell.contains(['.', ',']);
        let counts = || entries::values(entries, F::Cases);
        let numbers = || counts().chain(entries::values(entries, F::Emotion)).filter(signs);
        let decimal = mapping.decimal.or_else(|| decimal_of(numbers())).unwrap_or_else(|| {
            // Nobody counts parts of people: what stands there parts thousands.
            match counts().find(signs).is_some_and(|cell| cell.contains('.')) {
                true => DecimalSign::Comma,
                false => DecimalSign::Point,
            }
        });
        let has_signs = numbers().any(|cell| cell.chars().any(|it| it.is_ascii_digit()));
        preview.decimal = (has_signs || mapping.decimal.is_some()).then_some(decimal);
        Self { order, decimal }
    }
}

impl Details {
    /// What a row says. What cannot be read is kept with the card as it stands.
    pub fn of(
        entry: &Entry,
        style: Style,
        draft: &mut Draft,
        left: &mut Vec<(String, String)>,
        preview: &mut Preview,
    ) -> Self {
        let mut unread = |field: F, cell: &str| {
            let (line, header, text) = (entry.line, preview.header(field), cell.to_owned());
            left.push((header.clone(), text.clone()));
            preview.warn(TableWarning::ValueUnread { line, header, text });
        };
        let mut count = |field: F, fits: std::ops::RangeInclusive<i64>| {
            let cell = entry.given(field)?;
            let found = number(cell, style.decimal, false, false)
                .filter(|number| number.fract() == 0.0)
                .map(|number| number as i64)
                .filter(|number| fits.contains(number));
            if found.is_none() {
                unread(field, cell);
            }
            found
        };
        let severity = count(F::Severity, 1..=5);
        let impact = count(F::Impact, 1..=5);
        let effort = count(F::Effort, 1..=5);
        let cases = count(F::Cases, 0..=1 << 53);
        let date = entry.given(F::Date).and_then(|cell| {
            let found = days(cell, style.order).map(|(_, last)| last);
            if found.is_none() {
                unread(F::Date, cell);
            }
            found
        });
        let tags = entry.get(F::Tags).split([',', ';', '、', '،', '\n']).map(str::trim);
        let tags = tags.map(|tag| tag.trim_start_matches('#')).filter(|tag| !tag.is_empty());
        Self {
            persona: entry.given(F::Persona).map(|name| draft.persona(name)),
            owner: None,
            tags: tags.map(|tag| draft.tag(tag)).collect(),
            source: entry.get(F::Source).to_owned(),
            author: entry.get(F::Author).to_owned(),
            severity,
            impact,
            effort,
            date,
            cases,
        }
    }

    /// Gives them to a card. Of several in a row a severity is that of a pain
    /// point, impact and effort are those of an opportunity.
    pub fn give(&self, card: &mut Card, is_alone: bool) {
        card.persona = self.persona;
        card.evidence_source.clone_from(&self.source);
        card.author.clone_from(&self.author);
        card.evidence_date = self.date;
        card.evidence_n = self.cases;
        if is_alone || card.kind == CardKind::PainPoint {
            card.severity = self.severity;
        }
        if is_alone || card.kind == CardKind::Opportunity {
            (card.impact, card.effort) = (self.impact, self.effort);
        }
        if let Some((state, team)) = self.owner {
            (card.owner_state, card.owner_team) = (Some(state), team);
        }
    }
}
