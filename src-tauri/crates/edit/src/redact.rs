//! A copy of a map that can be given away: without what some people must not
//! read.
//!
//! | what is chosen | what becomes of it |
//! |---|---|
//! | names | people are called *Person 1* and have no role; where a text names them, or part of their name stands as a word of its own, it says *\[name\]*; who wrote a card is removed as well |
//! | quotes | cards that are quotes or lie in a lane for them are removed, and what personas would say; a text that repeats one says *\[quote\]* in its place |
//! | costs | what actions cost and bring, metrics in money with all that was counted for them, and amounts of money that other metrics rest on |
//! | authors | who wrote a card, also where texts name them |
//! | history | the past is never part of a copy |
//! | pictures | those of cards and personas, with what they show |
//! | a department | it is called *Department 1* wherever it is named, and so it still owns what it owned; its notes are removed, and its people are treated as names are |
//!
//! Whatever is chosen, the copy is a map of its own: all ids are new. They tell
//! when something was made, and a copy that were still the same map could be
//! merged with it, by which everything that is missing here would be removed
//! there. Links to other maps, and what other programs keep with a map, are
//! never part of it.
//!
//! Everything else is a text that may name somebody. All columns that hold texts
//! are gone through, so that one that is added later is gone through as well.

mod doubts;
mod terms;

use std::collections::BTreeSet;
use std::sync::Arc;

use model::measures::is_money;
use model::records::{Card, CardKind, LaneKind, Person, Team};
use model::{AnyRecord, Id, IdSequence, Map, RecordKind, Value, facts, invariants};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;
use words::{Words, plain};

pub use doubts::{Doubt, Remains};
use terms::{Subject, Terms};

use crate::copy::anew;
use crate::draft::Draft;
use crate::remove::remove;
use crate::{EditError, Target};

/// A sort of things that a copy can be without.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Secret {
    /// What people are called.
    Names,
    /// What customers said, word by word.
    Quotes,
    /// Money.
    Costs,
    /// Who wrote the cards.
    Authors,
    /// What the map was before.
    History,
    /// Pictures.
    Pictures,
}

/// What a copy is to be without.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Redaction {
    /// Sorts of things.
    pub secrets: BTreeSet<Secret>,
    /// Departments.
    pub teams: BTreeSet<Id<Team>>,
}

/// A copy, what was removed for it, and what may still tell too much.
#[derive(Clone, Debug, PartialEq)]
pub struct Redacted {
    /// The copy: another map.
    pub map: Map,
    /// What was removed, as it stood in the map that it was made of.
    pub removed: Vec<Removed>,
    /// What may still tell too much, by the ids of that map.
    pub remains: Vec<Remains>,
}

/// Something that was removed.
#[derive(Clone, Debug, PartialEq)]
pub struct Removed {
    /// What sort of loss it is.
    pub loss: Loss,
    /// The kind of the record that it stood in.
    pub record: RecordKind,
    /// That record.
    pub id: Uuid,
    /// What stood there; of a thing without words, what it is called.
    pub text: String,
    /// How often it stood there.
    pub times: usize,
}

/// What sort of thing was removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Loss {
    /// Somebody who was on the map.
    Person,
    /// Somebody, a department or a quote in a text.
    Mention,
    /// What was said.
    Quote,
    /// Money.
    Cost,
    /// Who wrote something.
    Author,
    /// A picture.
    Picture,
    /// A department.
    Team,
    /// A way to another map.
    Link,
    /// What other programs keep with a record.
    Extension,
}

impl Secret {
    /// Every one of them, in the order in which a person is offered them.
    pub const ALL: [Self; 6] =
        [Self::Names, Self::Quotes, Self::Costs, Self::Authors, Self::Pictures, Self::History];

    /// The word that asks for it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Names => "names",
            Self::Quotes => "quotes",
            Self::Costs => "costs",
            Self::Authors => "authors",
            Self::History => "history",
            Self::Pictures => "pictures",
        }
    }

    /// The one that a word asks for.
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.word() == word)
    }
}

impl Redaction {
    /// Whether nothing is to be removed.
    pub fn is_empty(&self) -> bool {
        self.secrets.is_empty() && self.teams.is_empty()
    }

    /// Whether a sort of things is to be removed. Who wrote a card is a name.
    fn removes(&self, secret: Secret) -> bool {
        self.secrets.contains(&secret)
            || (secret == Secret::Authors && self.secrets.contains(&Secret::Names))
    }

    fn hides(&self, person: &Person) -> bool {
        self.removes(Secret::Names) || person.team.is_some_and(|team| self.teams.contains(&team))
    }
}

impl Loss {
    /// Every one of them, in the order in which a person is told of them.
    pub const ALL: [Self; 9] = [
        Self::Person,
        Self::Team,
        Self::Mention,
        Self::Quote,
        Self::Cost,
        Self::Author,
        Self::Picture,
        Self::Link,
        Self::Extension,
    ];

    /// The word that names it in the catalogue.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Mention => "mention",
            Self::Quote => "quote",
            Self::Cost => "cost",
            Self::Author => "author",
            Self::Picture => "picture",
            Self::Team => "team",
            Self::Link => "link",
            Self::Extension => "extension",
        }
    }
}

/// What other programs keep with a record.
const EXTENSIONS: &str = "extensions";

/// Makes the copy. What stands in place of a name is said in the language of
/// `words`; `ids` are those of the copy. Nothing is removed, and the map stays
/// the same, if nothing is to be removed.
pub fn redact(
    map: &Map,
    redaction: &Redaction,
    words: &Words,
    ids: &mut IdSequence,
) -> Result<Redacted, EditError> {
    if redaction.is_empty() {
        return Ok(Redacted { map: map.clone(), removed: Vec::new(), remains: Vec::new() });
    }
    let mut work = Work { draft: Draft::new(map), terms: Terms::default(), removed: Vec::new() };
    if redaction.removes(Secret::Quotes) {
        work.quotes(words)?;
    }
    if redaction.removes(Secret::Costs) {
        work.costs()?;
    }
    if redaction.removes(Secret::Pictures) {
        work.pictures()?;
    }
    work.links()?;
    work.extensions()?;
    work.teams(redaction, words)?;
    work.people(redaction, words)?;
    work.authors(redaction, words)?;
    work.terms.spare(work.draft.map());
    work.mentions()?;
    let Work { draft, terms, removed } = work;
    let remains = doubts::remaining(draft.map(), redaction, &terms);
    let map = anew(draft.map(), ids)?;
    match invariants::check(&map).into_iter().next() {
        Some(violation) => Err(EditError::Invariant(violation)),
        None => Ok(Redacted { map, removed, remains }),
    }
}

/// All texts of a map that people have written and that say something.
fn texts(map: &Map) -> impl Iterator<Item = (AnyRecord, &'static str, String)> + '_ {
    let records = RecordKind::ALL.iter().flat_map(|&kind| map.records(kind));
    records.flat_map(|record| {
        let texts = record.kind().prose().filter_map(|column| match record.get(column.name) {
            Some(Value::Text(text)) if !text.trim().is_empty() => {
                Some((record.clone(), column.name, text))
            }
            _ => None,
        });
        texts.collect::<Vec<_>>()
    })
}

/// A copy in the making.
struct Work {
    draft: Draft,
    terms: Terms,
    removed: Vec<Removed>,
}

impl Work {
    fn note(&mut self, loss: Loss, record: RecordKind, id: Uuid, text: impl Into<String>) {
        self.removed.push(Removed { loss, record, id, text: text.into(), times: 1 });
    }

    /// Empties a column; whether there was something in it.
    fn clear(
        &mut self,
        kind: RecordKind,
        id: Uuid,
        column: &'static str,
    ) -> Result<bool, EditError> {
        let blank = AnyRecord::blank(kind, id).get(column).unwrap_or(Value::Null);
        let is_there = self.draft.record(kind, id)?.get(column).is_some_and(|it| it != blank);
        self.draft.patch(kind, id, [(column, blank)])?;
        Ok(is_there)
    }

    fn remove(&mut self, record: RecordKind, ids: &[Uuid]) -> Result<(), EditError> {
        let target = |&id: &Uuid| Target { record, id };
        match ids {
            [] => Ok(()),
            ids => remove(&mut self.draft, &ids.iter().map(target).collect::<Vec<_>>()),
        }
    }

    fn quotes(&mut self, words: &Words) -> Result<(), EditError> {
        let instead = plain(&words.text("redacted-quote"));
        let map = self.draft.map().clone();
        let is_quote = |card: &Card| {
            card.kind == CardKind::Quote
                || map.lanes.get(&card.lane).is_some_and(|lane| lane.kind == LaneKind::Quotes)
        };
        let gone: Vec<Arc<Card>> =
            map.cards.values().filter(|card| is_quote(card)).map(Arc::clone).collect();
        for card in &gone {
            self.note(Loss::Quote, RecordKind::Card, card.id.uuid(), &card.text);
            self.terms.add_quote(&card.text, &instead);
            self.let_go(card, &is_quote)?;
        }
        let ids: Vec<Uuid> = gone.iter().map(|card| card.id.uuid()).collect();
        self.remove(RecordKind::Card, &ids)?;
        for persona in map.personas.values().filter(|it| !it.quote.trim().is_empty()) {
            let id = persona.id.uuid();
            self.note(Loss::Quote, RecordKind::Persona, id, &persona.quote);
            self.terms.add_quote(&persona.quote, &instead);
            self.clear(RecordKind::Persona, id, "quote")?;
        }
        Ok(())
    }

    /// Takes what stays out of a stack whose top goes: the first of it is the
    /// new top.
    fn let_go(&mut self, top: &Card, goes: &impl Fn(&Card) -> bool) -> Result<(), EditError> {
        let stays: Vec<Uuid> = facts::cards_under(self.draft.map(), top.id)
            .iter()
            .filter(|card| !goes(card))
            .map(|card| card.id.uuid())
            .collect();
        let first = stays.first().copied();
        for id in stays {
            let above = first.filter(|first| *first != id);
            let under = above.map_or(Value::Null, |above| Value::Text(above.to_string()));
            self.draft.patch(RecordKind::Card, id, [("under", under)])?;
        }
        Ok(())
    }

    fn costs(&mut self) -> Result<(), EditError> {
        let map = self.draft.map().clone();
        let mut in_money = Vec::new();
        for metric in map.metrics.values().filter(|metric| is_money(metric)) {
            self.note(Loss::Cost, RecordKind::Metric, metric.id.uuid(), &metric.title);
            in_money.push(metric.id);
        }
        for action in map.actions.values() {
            let id = action.id.uuid();
            let mut had = self.clear(RecordKind::Action, id, "cost")?;
            had |= self.clear(RecordKind::Action, id, "benefit")?;
            if action.metric.is_some_and(|metric| in_money.contains(&metric)) {
                had |= self.clear(RecordKind::Action, id, "baseline")?;
            }
            if had {
                self.note(Loss::Cost, RecordKind::Action, id, &action.title);
            }
        }
        for reading in map.readings.values().filter(|it| !in_money.contains(&it.metric)) {
            let id = reading.id.uuid();
            let mut had = self.clear(RecordKind::Reading, id, "margin")?;
            had |= self.clear(RecordKind::Reading, id, "acquisition_cost")?;
            if had {
                let title = map.metrics.get(&reading.metric).map(|it| it.title.clone());
                self.note(Loss::Cost, RecordKind::Reading, id, title.unwrap_or_default());
            }
        }
        let ids: Vec<Uuid> = in_money.into_iter().map(Id::uuid).collect();
        self.remove(RecordKind::Metric, &ids)
    }

    fn pictures(&mut self) -> Result<(), EditError> {
        let map = self.draft.map().clone();
        let mut empty = Vec::new();
        for card in map.cards.values() {
            let id = card.id.uuid();
            let mut had = self.clear(RecordKind::Card, id, "image")?;
            had |= self.clear(RecordKind::Card, id, "image_alt")?;
            if !had {
                continue;
            }
            let what = if card.image_alt.trim().is_empty() { &card.text } else { &card.image_alt };
            self.note(Loss::Picture, RecordKind::Card, id, what);
            if card.kind == CardKind::Image && card.text.trim().is_empty() {
                self.let_go(card, &|_| false)?;
                empty.push(id);
            }
        }
        for persona in map.personas.values() {
            let id = persona.id.uuid();
            let mut had = self.clear(RecordKind::Persona, id, "portrait")?;
            had |= self.clear(RecordKind::Persona, id, "portrait_alt")?;
            if had {
                let alt = &persona.portrait_alt;
                let what = if alt.trim().is_empty() { &persona.name } else { alt };
                self.note(Loss::Picture, RecordKind::Persona, id, what);
            }
        }
        self.remove(RecordKind::Card, &empty)
    }

    /// Takes out what leads to other maps.
    fn links(&mut self) -> Result<(), EditError> {
        let map = self.draft.map().clone();
        let id = map.info.id.uuid();
        if self.clear(RecordKind::MapInfo, id, "based_on")? {
            self.note(Loss::Link, RecordKind::MapInfo, id, &map.info.title);
        }
        for touchpoint in map.touchpoints.values() {
            let id = touchpoint.id.uuid();
            if self.clear(RecordKind::Touchpoint, id, "sub_journey")? {
                self.note(Loss::Link, RecordKind::Touchpoint, id, &touchpoint.title);
            }
        }
        for link in map.replacements.values() {
            let id = link.id.uuid();
            let title = map.touchpoints.get(&link.touchpoint).map(|it| it.title.clone());
            self.note(Loss::Link, RecordKind::Replacement, id, title.unwrap_or_default());
            self.draft.delete(RecordKind::Replacement, id)?;
        }
        Ok(())
    }

    fn extensions(&mut self) -> Result<(), EditError> {
        for &kind in RecordKind::ALL {
            for record in self.draft.map().records(kind) {
                let (id, kept) = (record.uuid(), record.get(EXTENSIONS));
                if self.clear(kind, id, EXTENSIONS)?
                    && let Some(Value::Text(kept)) = kept
                {
                    self.note(Loss::Extension, kind, id, kept);
                }
            }
        }
        Ok(())
    }

    fn teams(&mut self, redaction: &Redaction, words: &Words) -> Result<(), EditError> {
        let teams = facts::teams(self.draft.map());
        let gone = teams.iter().filter(|team| redaction.teams.contains(&team.id));
        for (index, team) in gone.enumerate() {
            let id = team.id.uuid();
            let instead = plain(&words.with("redacted-team", &[("number", (index + 1).into())]));
            self.note(Loss::Team, RecordKind::Team, id, &team.name);
            self.terms.add(Subject::Team, &team.name, &instead);
            self.clear(RecordKind::Team, id, "notes")?;
            self.draft.patch(RecordKind::Team, id, [("name", Value::Text(instead))])?;
        }
        Ok(())
    }

    fn people(&mut self, redaction: &Redaction, words: &Words) -> Result<(), EditError> {
        let instead = plain(&words.text("redacted-name"));
        let people = facts::in_order(&self.draft.map().people, |person| &person.position);
        let gone = people.iter().filter(|person| redaction.hides(person));
        for (index, person) in gone.enumerate() {
            let id = person.id.uuid();
            let name = plain(&words.with("redacted-person", &[("number", (index + 1).into())]));
            self.note(Loss::Person, RecordKind::Person, id, &person.name);
            self.terms.add(Subject::Person, &person.name, &instead);
            self.clear(RecordKind::Person, id, "role")?;
            self.draft.patch(RecordKind::Person, id, [("name", Value::Text(name))])?;
        }
        Ok(())
    }

    fn authors(&mut self, redaction: &Redaction, words: &Words) -> Result<(), EditError> {
        if !redaction.removes(Secret::Authors) {
            return Ok(());
        }
        let instead = plain(&words.text("redacted-name"));
        let cards: Vec<Arc<Card>> = self.draft.map().cards.values().map(Arc::clone).collect();
        for card in cards.iter().filter(|card| !card.author.is_empty()) {
            self.note(Loss::Author, RecordKind::Card, card.id.uuid(), &card.author);
            self.terms.add(Subject::Person, &card.author, &instead);
            self.clear(RecordKind::Card, card.id.uuid(), "author")?;
        }
        Ok(())
    }

    /// Puts neutral words in place of all that is named in texts.
    fn mentions(&mut self) -> Result<(), EditError> {
        let found: Vec<_> = texts(self.draft.map())
            .filter_map(|(record, column, text)| {
                Some((record, column, self.terms.replaced(&text)?))
            })
            .collect();
        for (record, column, (text, named)) in found {
            let (kind, id) = (record.kind(), record.uuid());
            for (text, times) in named {
                self.removed.push(Removed { loss: Loss::Mention, record: kind, id, text, times });
            }
            self.draft.patch(kind, id, [(column, Value::Text(text))])?;
        }
        Ok(())
    }
}
