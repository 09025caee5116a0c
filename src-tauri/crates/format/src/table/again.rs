//! Rows that come again: cards that a table has brought before are found by
//! what the table calls its rows, and get what it says now.

use std::collections::{BTreeMap, BTreeSet};

use edit::NewRecord;
use model::records::{Card, Emotion, Persona, Touchpoint};
use model::{AnyRecord, Id, Map, RecordKind, Value};
use uuid::Uuid;

use super::columns::TableField as F;
use super::entries::{self, Entry};
use super::{EXTENSION, Preview, TableWarning};
use crate::import::draft::key;

/// The cards of a map by what a table called their rows.
#[derive(Default)]
pub(super) struct Again {
    known: BTreeMap<String, Id<Card>>,
    /// Cards that others lie under or stand under.
    holding: BTreeSet<Id<Card>>,
    /// What the table says of the feelings of each persona at each touchpoint.
    felt: BTreeMap<Felt, BTreeSet<String>>,
    /// What the map has been told of them.
    ratings: BTreeMap<(Id<Persona>, Id<Touchpoint>), Id<Emotion>>,
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
        let named = map.cards.values().filter_map(|card| Some((name(card, &header)?, card.id)));
        let below = map.cards.values().flat_map(|card| [card.under, card.heading]);
        let mut all: BTreeMap<Felt, BTreeSet<String>> = BTreeMap::new();
        for entry in entries {
            if let Some(cell) = entry.given(F::Emotion) {
                all.entry(felt(entry)).or_default().insert(cell.to_owned());
            }
        }
        let ratings = map.emotions.values().map(|it| ((it.persona, it.touchpoint), it.id));
        Self {
            known: named.collect(),
            holding: below.flatten().collect(),
            felt: all,
            ratings: ratings.collect(),
        }
    }

    /// The rating that the map has of a touchpoint by a persona.
    pub fn rating(&self, persona: Id<Persona>, touchpoint: Id<Touchpoint>) -> Option<Id<Emotion>> {
        self.ratings.get(&(persona, touchpoint)).copied()
    }

    /// Whether what a row that has come before says of feelings holds instead of
    /// what is there: no other row of the table says something else.
    pub fn decides(&self, entry: &Entry) -> bool {
        let is_known = entry.given(F::Id).is_some_and(|id| self.known.contains_key(id));
        is_known && self.felt.get(&felt(entry)).is_some_and(|said| said.len() == 1)
    }

    /// Whether other cards lie under one, or stand under it.
    pub fn holds(&self, card: Id<Card>) -> bool {
        self.holding.contains(&card)
    }

    /// The card of a row, if it has come before.
    pub fn card<'a>(&self, entry: &Entry, map: &'a Map) -> Option<&'a Card> {
        let id = self.known.get(entry.given(F::Id)?)?;
        map.cards.get(id).map(AsRef::as_ref)
    }
}

/// What a table called the row of a card.
fn name(card: &Card, header: &str) -> Option<String> {
    if card.extensions.is_empty() {
        return None;
    }
    let kept: serde_json::Value = serde_json::from_str(&card.extensions).ok()?;
    Some(kept.get(EXTENSION)?.get(header)?.as_str()?.to_owned())
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

/// The columns of those declared that differ, if there are any.
pub(super) fn differing(
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

/// What other programs keep with a card, with what the table says now.
fn merged(old: &str, new: &str) -> String {
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
