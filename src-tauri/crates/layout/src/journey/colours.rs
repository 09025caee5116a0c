//! What the colour of a card says, where that is not its kind.
//!
//! Names have no colours of their own, so they get those that there are: the
//! most frequent ones do, in the order in which the map lists them, and the
//! others share one. Whatever a colour says, the card says too.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::records::{Card, CardKind, ColourBy, Evidence, OwnerState, Person, Team};
use model::{Id, Map};
use scene::{Hue, Rect, Shade, Tint, Token};
use uuid::Uuid;
use words::{Word, Words};

use super::look;
use super::places::Tagged;
use super::sketch::{Sketch, dashes, line};

/// From the edge of a card to the bar of one whose owner is not settled.
const BAR: f32 = 5.0;
/// How far that bar stays away from the corners.
const BAR_INSET: f32 = 8.0;

/// The ground of a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Paint {
    /// What its kind looks like.
    Kind,
    /// There is nothing to say.
    Plain,
    /// One of the colours for names and steps.
    Tint(Tint),
    /// Nobody knows who answers for it.
    Unknown,
    /// Several answer for it, or none of them.
    Disputed,
}

/// What a colour stands for.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Meaning {
    pub(super) paint: Paint,
    pub(super) text: Arc<str>,
}

/// Which cards have which colours.
#[derive(Default)]
pub(super) struct Colours {
    by: ColourBy,
    /// The names that have a colour of their own.
    names: Vec<(Name, Tint)>,
    meanings: Vec<Meaning>,
    /// Another number for each state in which cards that did not change
    /// themselves may have other colours.
    version: u64,
    /// The map that this is about.
    map: Option<Map>,
}

/// Whom or what a colour stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Key<'a> {
    Record(Uuid),
    Author(&'a str),
}

/// The same to be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Name {
    Record(Uuid),
    Author(String),
}

/// What a card is coloured by.
enum Value<'a> {
    Key(Key<'a>),
    Paint(Paint),
}

impl Paint {
    /// The ground, and the edge around it.
    pub(super) const fn tokens(self, card: &Card) -> (Token, Token) {
        match self {
            Self::Kind => look::card_paint(card.kind),
            _ => self.own_tokens(),
        }
    }

    /// The same of those that have nothing to do with the kind.
    const fn own_tokens(self) -> (Token, Token) {
        match self {
            Self::Kind | Self::Plain => (Token::Raised, Token::Hue(Hue::Slate, Shade::Edge)),
            Self::Tint(tint) => (Token::Tint(tint), Token::TintEdge(tint)),
            Self::Unknown => {
                (Token::Hue(Hue::Orange, Shade::Fill), Token::Hue(Hue::Orange, Shade::Edge))
            }
            Self::Disputed => {
                (Token::Hue(Hue::Red, Shade::Fill), Token::Hue(Hue::Red, Shade::Edge))
            }
        }
    }

    /// The colour of all that is written on it, if that is one.
    pub(super) const fn ink(self) -> Option<Token> {
        match self {
            Self::Tint(_) => Some(Token::Ink),
            _ => None,
        }
    }

    /// Draws the bar along the edge where the map begins that says without any
    /// colour that an owner is missing (broken) or disputed (double).
    pub(super) fn bar(self, sketch: &mut Sketch, rect: Rect) {
        let x = rect.x + BAR;
        let inset = BAR_INSET.min(rect.height / 4.0);
        let (top, bottom) = (rect.y + inset, rect.bottom() - inset);
        match self {
            Self::Unknown => {
                let orange = Token::Hue(Hue::Orange, Shade::Solid);
                sketch.lines(&[(x, top, x, bottom)], dashes(orange, 3.0, 5.0));
            }
            Self::Disputed => {
                let both = [(x - 2.0, top, x - 2.0, bottom), (x + 1.5, top, x + 1.5, bottom)];
                sketch.lines(&both, line(Token::Hue(Hue::Red, Shade::Solid), 1.75));
            }
            Self::Kind | Self::Plain | Self::Tint(_) => {}
        }
    }

    /// Draws what a card of it looks like.
    pub(super) fn swatch(self, sketch: &mut Sketch, rect: Rect) {
        let (fill, edge) = self.own_tokens();
        sketch.panel(rect, 4.0, Some(fill), line(edge, 1.0));
        self.bar(sketch, rect);
    }
}

impl Colours {
    /// Takes over what has changed since the last time.
    pub(super) fn update(&mut self, map: &Map, by: ColourBy, tagged: &Tagged, words: &Words) {
        if by == ColourBy::Kind {
            if self.by != by {
                *self = Self { version: self.version + 1, ..Self::default() };
            }
            return;
        }
        let before = self.map.replace(map.clone());
        let before = before.filter(|_| self.by == by);
        if before.as_ref().is_some_and(|before| is_same(before, map)) {
            return;
        }
        let count = Count::of(map, by, tagged);
        let names = count.names(map);
        // What a card shows of its touchpoint is no part of the card.
        let same_touchpoints = by != ColourBy::Department
            || before.as_ref().is_some_and(|before| {
                before.touchpoints.ptr_eq(&map.touchpoints)
                    && before.teams.ptr_eq(&map.teams)
                    && before.people.ptr_eq(&map.people)
            });
        if before.is_none() || names != self.names || !same_touchpoints {
            self.version += 1;
        }
        self.by = by;
        self.meanings = count.meanings(map, by, &names, words);
        self.names = names;
    }

    /// What the colours say.
    pub(super) const fn by(&self) -> ColourBy {
        self.by
    }

    /// Another number for each state in which cards that did not change
    /// themselves may have other colours.
    pub(super) const fn version(&self) -> u64 {
        self.version
    }

    /// What each colour stands for; nothing where the kind says it.
    pub(super) fn meanings(&self) -> &[Meaning] {
        &self.meanings
    }

    /// The ground of a card.
    pub(super) fn paint(&self, map: &Map, card: &Card, tagged: &Tagged) -> Paint {
        match value(map, card, self.by, tagged, |key| self.tint(key).is_some()) {
            Value::Paint(paint) => paint,
            Value::Key(key) => Paint::Tint(self.tint(key).unwrap_or(Tint::Grey)),
        }
    }

    fn tint(&self, key: Key<'_>) -> Option<Tint> {
        self.names.iter().find(|(name, _)| name.key() == key).map(|(_, tint)| *tint)
    }
}

impl Name {
    fn of(key: Key<'_>) -> Self {
        match key {
            Key::Record(id) => Self::Record(id),
            Key::Author(name) => Self::Author(name.to_owned()),
        }
    }

    fn key(&self) -> Key<'_> {
        match self {
            Self::Record(id) => Key::Record(*id),
            Self::Author(name) => Key::Author(name),
        }
    }
}

/// How often everything is on the map.
struct Count<'a> {
    keys: BTreeMap<Key<'a>, usize>,
    has_plain: bool,
    has_unknown: bool,
    has_disputed: bool,
}

impl<'a> Count<'a> {
    fn of(map: &'a Map, by: ColourBy, tagged: &'a Tagged) -> Self {
        let mut keys = BTreeMap::new();
        let (mut has_plain, mut has_unknown, mut has_disputed) = (false, false, false);
        let notes = map.cards.values().filter(|card| card.kind != CardKind::Heading);
        for card in notes {
            if by == ColourBy::Tag {
                // Each of several tags counts, whichever will colour the card.
                for tag in tagged.get(&card.id).into_iter().flatten() {
                    *keys.entry(Key::Record(tag.id.uuid())).or_default() += 1;
                }
                has_plain |= !tagged.contains_key(&card.id);
                continue;
            }
            match value(map, card, by, tagged, |_| false) {
                Value::Key(key) => *keys.entry(key).or_default() += 1,
                Value::Paint(Paint::Plain) => has_plain = true,
                Value::Paint(Paint::Unknown) => has_unknown = true,
                Value::Paint(Paint::Disputed) => has_disputed = true,
                Value::Paint(_) => {}
            }
        }
        Self { keys, has_plain, has_unknown, has_disputed }
    }

    /// Who gets which colour: the most frequent, in the order of the map.
    fn names(&self, map: &Map) -> Vec<(Name, Tint)> {
        let listed = self.listed(map);
        let mut frequent: Vec<usize> = (0..listed.len()).collect();
        frequent.sort_by_key(|at| (std::cmp::Reverse(self.keys[&listed[*at].0]), *at));
        frequent.truncate(Tint::NAMES.len());
        frequent.sort_unstable();
        frequent.iter().zip(Tint::NAMES).map(|(at, tint)| (Name::of(listed[*at].0), tint)).collect()
    }

    /// Everything that was counted, with what it is called, in the order in
    /// which the map lists it.
    fn listed(&self, map: &'a Map) -> Vec<(Key<'a>, &'a str)> {
        let teams = ordered(map.teams.values().map(|it| (&it.position, it.id.uuid(), &*it.name)));
        let people = ordered(map.people.values().map(|it| (&it.position, it.id.uuid(), &*it.name)));
        let tags = ordered(map.tags.values().map(|it| (&it.position, it.id.uuid(), &*it.name)));
        let records = [teams, people, tags].concat();
        let authors = self.keys.keys().filter_map(|key| match key {
            Key::Author(name) => Some((*key, *name)),
            Key::Record(_) => None,
        });
        records
            .into_iter()
            .map(|(id, name)| (Key::Record(id), name))
            .filter(|(key, _)| self.keys.contains_key(key))
            .chain(authors)
            .collect()
    }

    fn meanings(
        &self,
        map: &Map,
        by: ColourBy,
        names: &[(Name, Tint)],
        words: &Words,
    ) -> Vec<Meaning> {
        let say = |paint, id: &str| Meaning { paint, text: words.text(id).into() };
        let mut meanings = Vec::new();
        match by {
            ColourBy::Kind => return meanings,
            ColourBy::Evidence => {
                meanings.extend(Evidence::ALL.iter().map(|level| {
                    say(evidence(*level), &format!("legend-evidence-{}", level.word()))
                }))
            }
            ColourBy::Severity => meanings.extend((1..).zip(Tint::STEPS).map(|(number, tint)| {
                let text = words.with("severity-of", &[("number", Word::Number(number.into()))]);
                Meaning { paint: Paint::Tint(tint), text: text.into() }
            })),
            ColourBy::Owner | ColourBy::Department | ColourBy::Tag | ColourBy::Author => {
                let listed: BTreeMap<_, _> = self.listed(map).into_iter().collect();
                meanings.extend(names.iter().filter_map(|(name, tint)| {
                    let text = listed.get(&name.key())?;
                    let text = match by {
                        ColourBy::Tag => format!("#{text}").into(),
                        _ => (*text).into(),
                    };
                    Some(Meaning { paint: Paint::Tint(*tint), text })
                }));
                let others = listed.len().saturating_sub(names.len());
                if others > 0 {
                    let number = [("number", Word::Number(others as f64))];
                    let text = words.with("legend-colour-others", &number).into();
                    meanings.push(Meaning { paint: Paint::Tint(Tint::Grey), text });
                }
            }
        }
        if self.has_unknown {
            meanings.push(say(Paint::Unknown, "owner-unknown"));
        }
        if self.has_disputed && by != ColourBy::Evidence {
            meanings.push(say(Paint::Disputed, "owner-disputed"));
        }
        if self.has_plain && by != ColourBy::Evidence {
            meanings.push(say(Paint::Plain, &format!("legend-colour-none-{}", by.word())));
        }
        meanings
    }
}

/// Records in the order of their places.
fn ordered<'a, P: Ord>(records: impl Iterator<Item = (P, Uuid, &'a str)>) -> Vec<(Uuid, &'a str)> {
    let mut records: Vec<_> = records.collect();
    records.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
    records.into_iter().map(|(_, id, name)| (id, name)).collect()
}

/// What a card is coloured by. Of several that it could be, the first that is
/// preferred.
fn value<'a>(
    map: &Map,
    card: &'a Card,
    by: ColourBy,
    tagged: &Tagged,
    is_preferred: impl Fn(Key<'a>) -> bool,
) -> Value<'a> {
    match by {
        ColourBy::Kind => Value::Paint(Paint::Kind),
        ColourBy::Evidence => Value::Paint(evidence(card.evidence)),
        ColourBy::Severity => Value::Paint(card.severity.map_or(Paint::Plain, step)),
        ColourBy::Owner => owner(map, card.owner_state, card.owner_team, card.owner_person),
        ColourBy::Department => match card.touchpoint.and_then(|it| map.touchpoints.get(&it)) {
            Some(it) => owner(map, it.owner_state, it.owner_team, it.owner_person),
            None => Value::Paint(Paint::Plain),
        },
        ColourBy::Tag => {
            let tags = tagged.get(&card.id).map_or(&[][..], Vec::as_slice);
            let mut keys = tags.iter().map(|tag| Key::Record(tag.id.uuid()));
            let first = keys.clone().next();
            keys.find(|key| is_preferred(*key))
                .or(first)
                .map_or(Value::Paint(Paint::Plain), Value::Key)
        }
        ColourBy::Author if card.author.is_empty() => Value::Paint(Paint::Plain),
        ColourBy::Author => Value::Key(Key::Author(&card.author)),
    }
}

/// The more is known, the further from a plain card.
const fn evidence(level: Evidence) -> Paint {
    match level {
        Evidence::Assumption => Paint::Plain,
        Evidence::Anecdote => Paint::Tint(Tint::Sand),
        Evidence::Research => Paint::Tint(Tint::Cyan),
        Evidence::Data => Paint::Tint(Tint::Mint),
        Evidence::Disputed => Paint::Disputed,
    }
}

fn step(severity: i64) -> Paint {
    let at = usize::try_from(severity - 1).unwrap_or(0).min(Tint::STEPS.len() - 1);
    Paint::Tint(Tint::STEPS[at])
}

/// A team, or somebody of whom no team is known.
fn owner(
    map: &Map,
    state: Option<OwnerState>,
    team: Option<Id<Team>>,
    person: Option<Id<Person>>,
) -> Value<'static> {
    match state {
        None => return Value::Paint(Paint::Plain),
        Some(OwnerState::Unknown) => return Value::Paint(Paint::Unknown),
        Some(OwnerState::Disputed) => return Value::Paint(Paint::Disputed),
        Some(OwnerState::Owned) => {}
    }
    let of_person = || map.people.get(&person?)?.team;
    let owner = team.or_else(of_person).map(Id::uuid).or(person.map(Id::uuid));
    owner.map_or(Value::Paint(Paint::Plain), |id| Value::Key(Key::Record(id)))
}

/// Whether nothing has changed that a colour can depend on.
fn is_same(before: &Map, map: &Map) -> bool {
    before.cards.ptr_eq(&map.cards)
        && before.touchpoints.ptr_eq(&map.touchpoints)
        && before.teams.ptr_eq(&map.teams)
        && before.people.ptr_eq(&map.people)
        && before.tags.ptr_eq(&map.tags)
        && before.card_tags.ptr_eq(&map.card_tags)
}
