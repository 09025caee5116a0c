//! Rows that come again: cards that a table has brought before are found by
//! what the table calls its rows, and get what it says now.

use std::collections::{BTreeMap, BTreeSet};

use edit::NewRecord;
use model::records::{Card, Lane};
use model::{Id, Map, RecordKind};

use super::columns::TableField as F;
use super::entries::{self, Entry};
use super::{Preview, TableWarning};
use crate::import::draft::{assign, cards_told, differing, key, merged};

/// The cards of a map by what a table called their rows.
#[derive(Default)]
pub(super) struct Again {
    known: BTreeMap<String, Vec<Id<Card>>>,
    /// Cards that others lie under or stand under.
    holding: BTreeSet<Id<Card>>,
    /// What the table says of the feelings of each persona at each touchpoint.
    felt: BTreeMap<Felt, BTreeSet<String>>,
    /// The channels that the table names at each touchpoint.
    channels: BTreeMap<(String, String), BTreeSet<String>>,
}

/// A touchpoint and a persona, as the table names them.
type Felt = ((String, String), String);

fn felt(entry: &Entry) -> Felt {
    (entry.touchpoint_key(), key(entry.get(F::Persona)))
}

impl Again {
    /// Those of a map; none if the values of the column do not tell rows apart.
    pub fn of(map: &Map, entries: &[Entry], preview: &mut Preview) -> Self {
        let mut seen = BTreeSet::new();
        if let Some(text) = entries::values(entries, F::Id).find(|id| !seen.insert(*id)) {
            let text = text.to_owned();
            preview.warn(TableWarning::IdsTwice { text });
            return Self::default();
        }
        if seen.is_empty() {
            return Self::default();
        }
        let header = preview.header(F::Id);
        let known = cards_told(map, &header);
        let below = map.cards.values().flat_map(|card| [card.under, card.heading]);
        let mut all: BTreeMap<Felt, BTreeSet<String>> = BTreeMap::new();
        for entry in entries {
            if let Some(cell) = entry.given(F::Emotion) {
                all.entry(felt(entry)).or_default().insert(cell.to_owned());
            }
        }
        let mut channels: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
        for entry in entries {
            if let Some(cell) = entry.given(F::Channel) {
                channels.entry(entry.touchpoint_key()).or_default().insert(key(cell));
            }
        }
        Self { known, holding: below.flatten().collect(), felt: all, channels }
    }

    /// Whether what a row that has come before says of feelings holds instead of
    /// what is there: no other row of the table says something else.
    pub fn decides(&self, entry: &Entry) -> bool {
        self.has(entry) && self.felt.get(&felt(entry)).is_some_and(|said| said.len() == 1)
    }

    /// Whether the channel of a row that has come before holds instead of what is
    /// there, in the same manner.
    pub fn decides_channel(&self, entry: &Entry) -> bool {
        let named = self.channels.get(&entry.touchpoint_key());
        self.has(entry) && named.is_some_and(|named| named.len() == 1)
    }

    /// Whether other cards lie under one, or stand under it.
    pub fn holds(&self, card: Id<Card>) -> bool {
        self.holding.contains(&card)
    }

    /// Whether a row has come before.
    pub fn has(&self, entry: &Entry) -> bool {
        entry.given(F::Id).is_some_and(|id| self.known.contains_key(id))
    }

    /// The cards that a row has brought before which it brings again, for each of its
    /// texts; the first of these may have come to another lane.
    pub fn cards<'a>(
        &self,
        entry: &Entry,
        texts: &[(Id<Lane>, &str)],
        map: &'a Map,
    ) -> Vec<Option<&'a Card>> {
        let before = self.before(entry, map);
        let mut found = assign(&before, texts);
        if let [first @ None, others @ ..] = &mut found[..] {
            let is_left = |card: &&&Card| {
                !others.iter().flatten().any(|it| it.id == card.id)
                    && !texts[1..].iter().any(|(lane, _)| *lane == card.lane)
            };
            *first = before.iter().find(is_left).copied();
        }
        found
    }

    /// The card that says in words what a row has told of a feeling before.
    pub fn felt_card(&self, entry: &Entry, said: (Id<Lane>, &str), map: &Map) -> Option<Id<Card>> {
        let found = assign(&self.before(entry, map), &[said]);
        found.into_iter().flatten().map(|card| card.id).next()
    }

    fn before<'a>(&self, entry: &Entry, map: &'a Map) -> Vec<&'a Card> {
        let named = entry.given(F::Id).and_then(|id| self.known.get(id));
        named.into_iter().flatten().filter_map(|id| map.cards.get(id).map(AsRef::as_ref)).collect()
    }
}

/// What a row changes in the card that it has brought before: only what the
/// table has columns for. Whether the card can go where the row says is for the
/// caller to know.
pub(super) fn changes(
    old: &Card,
    mut new: Card,
    preview: &Preview,
    may_move: bool,
) -> Option<NewRecord> {
    let mut declared: Vec<&'static str> = vec!["text", "extensions"];
    let columns: [(F, &[&str]); 9] = [
        (F::Source, &["evidence_source"]),
        (F::Author, &["author"]),
        (F::Date, &["evidence_date"]),
        (F::Cases, &["evidence_n"]),
        (F::Persona, &["persona"]),
        (F::Severity, &["severity"]),
        (F::Impact, &["impact"]),
        (F::Effort, &["effort"]),
        (F::Owner, &["owner_state", "owner_team"]),
    ];
    for (field, names) in columns {
        // An owner on whom all rows agree is that of the touchpoint.
        if preview.has(field) && (field != F::Owner || new.owner_state.is_some()) {
            declared.extend(names);
        }
    }
    let is_elsewhere =
        (old.lane, old.touchpoint, old.stage) != (new.lane, new.touchpoint, new.stage);
    if is_elsewhere && may_move {
        // What belongs to the old place stays behind.
        declared.extend(["lane", "touchpoint", "stage", "until", "under", "heading"]);
        if old.lane != new.lane {
            declared.push("kind");
        }
    }
    new.extensions = merged(&old.extensions, &new.extensions);
    let id = old.id.uuid();
    differing((RecordKind::Card, id), old.clone().into(), new.into(), &declared)
}
