//! A row of a register before it is drawn: cells, and what they are sorted by.

use std::cmp::Ordering;
use std::sync::Arc;

use model::records::{Card, Claim, Evidence, OwnerState, Person, Stage, Team, Touchpoint};
use model::{Date, Id};
use scene::{Hue, Shade, Token};
use words::Words;

use super::super::chips::Chip;
use super::super::desk::{Desk, Ownership};
use super::super::look;
use super::super::sheet::{Cell, Content, Row};
use super::super::times::duration;
use crate::Sorting;

/// One row.
pub(super) struct Line {
    id: String,
    cells: Vec<Cell>,
    keys: Vec<Key>,
}

/// What a cell is sorted by.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Key {
    /// It says nothing.
    Nothing,
    Number(f64),
    Text(String),
    Date(Date),
}

/// Which comes first; what says nothing comes last either way.
pub(super) fn compare(words: &Words, a: &Key, b: &Key, way: Sorting) -> Ordering {
    let order = match (a, b) {
        (Key::Nothing, Key::Nothing) => return Ordering::Equal,
        (Key::Nothing, _) => return Ordering::Greater,
        (_, Key::Nothing) => return Ordering::Less,
        (Key::Number(a), Key::Number(b)) => a.total_cmp(b),
        (Key::Date(a), Key::Date(b)) => a.cmp(b),
        (Key::Text(a), Key::Text(b)) => words.compare(a, b),
        // A column has keys of one sort.
        _ => Ordering::Equal,
    };
    if way == Sorting::Ascending { order } else { order.reverse() }
}

impl Key {
    /// A text, unless it says nothing.
    fn text(text: &str) -> Self {
        match text.trim() {
            "" => Self::Nothing,
            text => Self::Text(text.to_owned()),
        }
    }

    fn number(number: Option<i64>) -> Self {
        number.map_or(Self::Nothing, |it| Self::Number(it as f64))
    }

    /// A word of a list, by its place in it.
    fn place(place: usize) -> Self {
        Self::Number(place as f64)
    }
}

impl Line {
    /// About that record.
    pub(super) fn new(record: &str, id: impl std::fmt::Display) -> Self {
        Self { id: format!("{record}:{id}"), cells: Vec::new(), keys: Vec::new() }
    }

    pub(super) fn key(&self, column: usize) -> &Key {
        self.keys.get(column).unwrap_or(&Key::Nothing)
    }

    /// Whether any of its cells says that, which is in small letters.
    pub(super) fn says(&self, wanted: &str) -> bool {
        let says = |text: &str| text.to_lowercase().contains(wanted);
        self.cells.iter().any(|cell| {
            says(&cell.spoken)
                || match &cell.content {
                    Content::Nothing => false,
                    Content::Text(text, ..) => says(text),
                    Content::Chips(chips) => chips.iter().any(|chip| says(chip.text())),
                }
        })
    }

    pub(super) fn into_row(self) -> Row {
        Row { id: self.id, cells: self.cells }
    }

    /// A text.
    pub(super) fn text(self, cell: Cell, text: &str) -> Self {
        self.with(cell.text(text), Key::text(text))
    }

    /// A text that names the row.
    pub(super) fn name(self, cell: Cell, text: &str) -> Self {
        self.with(cell.name(text), Key::text(text))
    }

    /// A text that says more about the row, with its place among others.
    pub(super) fn place(self, cell: Cell, text: &str, place: Option<usize>) -> Self {
        self.with(cell.muted(text), place.map_or(Key::Nothing, Key::place))
    }

    /// One of a list of words, by its place there.
    pub(super) fn word(
        self,
        desk: &mut Desk<'_>,
        cell: Cell,
        messages: &str,
        word: Option<(&str, usize)>,
    ) -> Self {
        let Some((word, place)) = word else { return self.with(cell, Key::Nothing) };
        let text = desk.say(&format!("{messages}{word}"));
        self.with(cell.text(&text), Key::place(place))
    }

    /// A number from 1 to 5, drawn and written.
    pub(super) fn scale(self, cell: Cell, number: Option<i64>, hue: Hue) -> Self {
        let ink = Token::Hue(hue, Shade::Ink);
        let chip = number.map(|it| Chip::pips(it, it.to_string(), ink));
        self.with(cell.chips(chip.into_iter().collect()), Key::number(number))
    }

    pub(super) fn count(self, cell: Cell, number: Option<i64>) -> Self {
        let text = number.map_or(String::new(), |it| it.to_string());
        self.with(cell.text(&text), Key::number(number))
    }

    pub(super) fn date(self, desk: &mut Desk<'_>, cell: Cell, date: Option<Date>) -> Self {
        let text = date.map(|it| desk.day(it)).unwrap_or_default();
        self.with(cell.text(&text), date.map_or(Key::Nothing, Key::Date))
    }

    /// So many seconds.
    pub(super) fn time(self, desk: &Desk<'_>, cell: Cell, seconds: Option<i64>) -> Self {
        let text = seconds.map_or(String::new(), |it| duration(desk, it));
        self.with(cell.text(&text), Key::number(seconds))
    }

    /// Yes, or nothing.
    pub(super) fn yes(self, desk: &mut Desk<'_>, cell: Cell, is: bool, chip: Chip) -> Self {
        let chips = if is { vec![chip] } else { Vec::new() };
        let spoken = desk.say(if is { "register-yes" } else { "register-no" });
        let key = if is { Key::Number(1.0) } else { Key::Nothing };
        self.with(cell.chips(chips).said(&*spoken), key)
    }

    /// A figure that is written already.
    pub(super) fn figure(self, cell: Cell, text: &str, number: Option<f64>) -> Self {
        self.with(cell.text(text), number.map_or(Key::Nothing, Key::Number))
    }

    /// Who answers for it.
    pub(super) fn owner(
        self,
        desk: &mut Desk<'_>,
        cell: Cell,
        (state, team, person): (Option<OwnerState>, Option<Id<Team>>, Option<Id<Person>>),
        of: &dyn Fn(&Claim) -> bool,
    ) -> Self {
        match desk.owner(Ownership { state, team, person, of }) {
            None => self.with(cell, Key::Nothing),
            Some((state, text)) => {
                let (sign, token) = look::owner_mark(state);
                let chip = match state {
                    OwnerState::Owned => Chip::new(Some(sign), text.clone(), Token::Ink),
                    _ => Chip::strong(Some(sign), text.clone(), token),
                };
                self.with(cell.chips(vec![chip]), Key::text(&text))
            }
        }
    }

    /// How it is known.
    pub(super) fn evidence(self, desk: &mut Desk<'_>, cell: Cell, evidence: Evidence) -> Self {
        let word = desk.say(&format!("evidence-{}", evidence.word()));
        let sign = Some(look::evidence_icon(evidence));
        let token = match evidence {
            Evidence::Disputed => Token::Hue(Hue::Red, Shade::Ink),
            Evidence::Assumption => Token::InkMuted,
            _ => Token::Ink,
        };
        let place = Evidence::ALL.iter().position(|it| *it == evidence);
        let key = place.map_or(Key::Nothing, Key::place);
        self.with(cell.chips(vec![Chip::new(sign, word, token)]), key)
    }

    fn with(mut self, cell: Cell, key: Key) -> Self {
        self.cells.push(cell);
        self.keys.push(key);
        self
    }
}

/// The journey by the places of its parts.
pub(super) struct Order {
    stages: std::collections::BTreeMap<Id<Stage>, (usize, Arc<str>)>,
    touchpoints: std::collections::BTreeMap<Id<Touchpoint>, (usize, Arc<str>)>,
}

impl Order {
    pub(super) fn of(desk: &mut Desk<'_>) -> Self {
        let mut order = Self { stages: Default::default(), touchpoints: Default::default() };
        let mut place = 0;
        for columns in model::facts::columns(desk.map) {
            let stage = desk.text_or(&columns.stage.title, "untitled-stage");
            order.stages.insert(columns.stage.id, (place, Arc::clone(&stage)));
            place += 1;
            for touchpoint in columns.touchpoints {
                let title = desk.text_or(&touchpoint.title, "untitled-touchpoint");
                let path = format!("{stage} › {title}").into();
                order.touchpoints.insert(touchpoint.id, (place, path));
                place += 1;
            }
        }
        order
    }

    /// The stage, or the stage and the touchpoint, of a card.
    pub(super) fn of_card(&self, card: &Card) -> Option<&(usize, Arc<str>)> {
        card.touchpoint
            .and_then(|id| self.touchpoints.get(&id))
            .or_else(|| self.stages.get(&card.stage?))
    }

    pub(super) fn of_touchpoint(&self, id: Id<Touchpoint>) -> Option<&(usize, Arc<str>)> {
        self.touchpoints.get(&id)
    }

    /// The cards of a map that are wanted, as they come along the journey; those
    /// without a place last.
    pub(super) fn cards(&self, desk: &Desk<'_>, wanted: impl Fn(&Card) -> bool) -> Vec<Arc<Card>> {
        let lanes = model::facts::lanes(desk.map);
        let lanes: std::collections::BTreeMap<_, _> =
            lanes.iter().enumerate().map(|(place, lane)| (lane.id, place)).collect();
        let mut cards: Vec<(usize, usize, Arc<Card>)> = desk
            .map
            .cards
            .values()
            .filter(|card| wanted(card))
            .map(|card| {
                let place = self.of_card(card).map_or(usize::MAX, |(place, _)| *place);
                let lane = lanes.get(&card.lane).copied().unwrap_or(usize::MAX);
                (place, lane, Arc::clone(card))
            })
            .collect();
        cards.sort_by(|a, b| {
            (a.0, a.1, &a.2.position, a.2.id).cmp(&(b.0, b.1, &b.2.position, b.2.id))
        });
        cards.into_iter().map(|(_, _, card)| card).collect()
    }
}
