//! Records that the map has already and that get what the file says now, because it
//! names them as it did before.

use std::collections::{BTreeMap, BTreeSet};

use edit::NewRecord;
use model::records::{Card, Emotion, Lane, OwnerState, Persona, Stage, Team, Touchpoint};
use model::{AnyRecord, Id, Map, Record, RecordKind, Table, Value, facts};
use uuid::Uuid;

use super::{Draft, fit};
use crate::limits::LONGEST_TEXT;
use crate::table::EXTENSION;

/// What the map has, as the file has it now.
#[derive(Default)]
pub(super) struct Retold {
    stages: BTreeMap<Id<Stage>, Stage>,
    touchpoints: BTreeMap<Id<Touchpoint>, Touchpoint>,
    cards: BTreeMap<Id<Card>, Card>,
    emotions: BTreeMap<Id<Emotion>, Emotion>,
    /// The touchpoints of which somebody has said who owns them.
    owned: BTreeSet<Id<Touchpoint>>,
}

impl Draft<'_> {
    /// A stage, new or of the map, to tell more of it.
    pub fn stage_to_tell(&mut self, id: Id<Stage>) -> Option<&mut Stage> {
        let there = retell(&mut self.retold.stages, &self.map.stages, id);
        there.or_else(|| self.stages.fresh(id))
    }

    /// A touchpoint, new or of the map, to tell more of it.
    pub fn touchpoint_to_tell(&mut self, id: Id<Touchpoint>) -> Option<&mut Touchpoint> {
        let there = retell(&mut self.retold.touchpoints, &self.map.touchpoints, id);
        there.or_else(|| self.touchpoints.fresh(id))
    }

    /// Gives a stage of the map another title, if there is one.
    pub fn retitle_stage(&mut self, id: Id<Stage>, title: &str) {
        let title = self.fitting(title);
        let there = retell(&mut self.retold.stages, &self.map.stages, id);
        if let Some(there) = there.filter(|_| !title.is_empty()) {
            there.title = title;
        }
    }

    /// Gives a touchpoint of the map another title, if there is one.
    pub fn retitle(&mut self, id: Id<Touchpoint>, title: &str) {
        let title = self.fitting(title);
        if let Some(there) = self.retell(id).filter(|_| !title.is_empty()) {
            there.title = title;
        }
    }

    /// A touchpoint of the map, to be told anew.
    pub fn retell(&mut self, id: Id<Touchpoint>) -> Option<&mut Touchpoint> {
        retell(&mut self.retold.touchpoints, &self.map.touchpoints, id)
    }

    /// Writes another text on a card of the map; whether it can bear it.
    pub fn rewrite(&mut self, id: Id<Card>, text: &str) -> bool {
        let text = fit::readable(text.trim());
        if text.is_empty() || text.len() > LONGEST_TEXT {
            return false;
        }
        let card = retell(&mut self.retold.cards, &self.map.cards, id);
        card.map(|card| card.text = text).is_some()
    }

    /// Gives a rating of the map another value; whether there is one.
    pub fn rate_anew(
        &mut self,
        persona: Id<Persona>,
        touchpoint: Id<Touchpoint>,
        value: f64,
    ) -> bool {
        let Some(rating) = self.ratings.get_mut(&(persona, touchpoint)) else { return false };
        let emotion =
            rating.emotion.and_then(|id| retell(&mut self.retold.emotions, &self.map.emotions, id));
        let Some(emotion) = emotion else { return false };
        (rating.value, emotion.value) = (value, value);
        true
    }

    /// Gives a touchpoint of the map another owner, unless it says more of its owner
    /// than a name in a table does, which is a person or a dispute; whether it does
    /// not.
    pub fn own_anew(
        &mut self,
        touchpoint: Id<Touchpoint>,
        (state, team): (OwnerState, Option<Id<Team>>),
    ) -> bool {
        let is_plain = |it: &Touchpoint| {
            it.owner_person.is_none() && it.owner_state != Some(OwnerState::Disputed)
        };
        if !self.map.touchpoints.get(&touchpoint).is_some_and(|it| is_plain(it)) {
            return false;
        }
        // The first that the file names holds.
        if self.retold.owned.insert(touchpoint)
            && let Some(told) = self.retell(touchpoint)
        {
            (told.owner_state, told.owner_team) = (Some(state), team);
        }
        true
    }

    /// Lets a touchpoint of the map use another channel instead of the only one that it
    /// has; whether it did.
    pub fn use_instead(&mut self, touchpoint: Id<Touchpoint>, name: &str) -> bool {
        let from = (touchpoint, Id::new(Uuid::nil()));
        let used = self.used_channels.range(from..).take_while(|it| it.0 == touchpoint).count();
        if used != 1 || self.map.touchpoints.get(&touchpoint).is_none_or(|it| it.channel.is_none())
        {
            return false;
        }
        let channel = self.channel(name);
        self.used_channels.insert((touchpoint, channel));
        let told = self.retell(touchpoint);
        told.map(|told| told.channel = Some(channel)).is_some()
    }

    /// Whether a touchpoint of the map goes to another stage.
    pub(super) fn goes(&self, id: Id<Touchpoint>) -> bool {
        let told = self.retold.touchpoints.get(&id);
        told.is_some_and(|told| {
            self.map.touchpoints.get(&id).is_some_and(|it| it.stage != told.stage)
        })
    }

    /// The columns of the records of the map that get other values.
    pub fn changes(&self) -> Vec<NewRecord> {
        let (retold, map) = (&self.retold, self.map);
        let stages = differences(&retold.stages, &map.stages, &["title", "extensions"]);
        let declared = ["title", "stage", "channel", "owner_state", "owner_team", "extensions"];
        let touchpoints = differences(&retold.touchpoints, &map.touchpoints, &declared);
        let cards = differences(&retold.cards, &map.cards, &["text"]);
        let emotions = differences(&retold.emotions, &map.emotions, &["value"]);
        [stages, touchpoints, cards, emotions].concat()
    }
}

fn retell<'r, T: Clone>(
    retold: &'r mut BTreeMap<Id<T>, T>,
    there: &Table<T>,
    id: Id<T>,
) -> Option<&'r mut T> {
    let old = there.get(&id)?;
    Some(retold.entry(id).or_insert_with(|| T::clone(old)))
}

fn differences<T: Record + Clone + Into<AnyRecord>>(
    retold: &BTreeMap<Id<T>, T>,
    there: &Table<T>,
    declared: &[&'static str],
) -> Vec<NewRecord> {
    let changes = retold.iter().filter_map(|(id, new)| {
        let old = T::clone(there.get(id)?);
        differing((T::KIND, id.uuid()), old.into(), new.clone().into(), declared)
    });
    changes.collect()
}

/// The columns of those declared that differ, if there are any.
pub(crate) fn differing(
    (record, id): (RecordKind, Uuid),
    old: AnyRecord,
    new: AnyRecord,
    declared: &[&'static str],
) -> Option<NewRecord> {
    let columns: BTreeMap<String, Value> = declared
        .iter()
        .filter(|column| old.get(column) != new.get(column))
        .filter_map(|column| Some(((*column).to_owned(), new.get(column)?)))
        .collect();
    (!columns.is_empty()).then_some(NewRecord { record, id, columns })
}

/// Which of the cards that have come before each text is now, by where they are and
/// what they say: the same one, or else the next in its lane.
pub(crate) fn assign<'c>(before: &[&'c Card], texts: &[(Id<Lane>, &str)]) -> Vec<Option<&'c Card>> {
    let mut left: Vec<&Card> = before.to_vec();
    let mut take = |is: &dyn Fn(&Card) -> bool| {
        let at = left.iter().position(|card| is(card))?;
        Some(left.remove(at))
    };
    let mut found: Vec<Option<&Card>> = texts
        .iter()
        .map(|(lane, text)| take(&|card| card.lane == *lane && card.text == text.trim()))
        .collect();
    for (found, (lane, _)) in found.iter_mut().zip(texts) {
        if found.is_none() {
            *found = take(&|card| card.lane == *lane);
        }
    }
    found
}

/// The cards of a map by what a table called them in the column of that header, in
/// order.
pub(crate) fn cards_told(map: &Map, header: &str) -> BTreeMap<String, Vec<Id<Card>>> {
    let mut cards: BTreeMap<String, Vec<Id<Card>>> = BTreeMap::new();
    for card in facts::in_order(&map.cards, |it| &it.position) {
        if let Some(name) = told_name(&card.extensions, header) {
            cards.entry(name).or_default().push(card.id);
        }
    }
    cards
}

/// What a table called the record with these extensions, in the column of that
/// header.
pub(crate) fn told_name(extensions: &str, header: &str) -> Option<String> {
    if extensions.is_empty() {
        return None;
    }
    let kept: serde_json::Value = serde_json::from_str(extensions).ok()?;
    Some(kept.get(EXTENSION)?.get(header)?.as_str()?.to_owned())
}

/// What other programs keep with a record, with what the table says now.
pub(crate) fn merged(old: &str, new: &str) -> String {
    let object = |text: &str| match serde_json::from_str(text) {
        Ok(serde_json::Value::Object(object)) => object,
        _ => serde_json::Map::new(),
    };
    let mut all = object(old);
    all.extend(object(new));
    match all.is_empty() {
        true => String::new(),
        false => serde_json::Value::Object(all).to_string(),
    }
}
