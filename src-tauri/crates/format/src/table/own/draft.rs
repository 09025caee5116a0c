//! What a table brings, record by record, beside the map that it comes to.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use edit::{Columns, NewRecord, Target};
use model::{AnyRecord, Field as _, Id, IdSequence, Map, OrderKey, RecordKind, Value};
use uuid::Uuid;

use super::super::Preview;
use crate::workbook::LONGEST_CELL;

pub(super) struct Draft<'a> {
    map: &'a Map,
    new: Vec<AnyRecord>,
    /// Where each of the new ones is in the list.
    fresh: HashMap<(RecordKind, Uuid), usize>,
    changed: BTreeMap<(RecordKind, Uuid), Columns>,
    removed: Vec<Target>,
    /// Ratings by persona and touchpoint.
    ratings: BTreeMap<(Uuid, Uuid), Uuid>,
    /// What cards refer to that a later row may bring.
    later: Vec<(Uuid, &'static str, Option<Uuid>)>,
    /// The links of the map, by their kind and what they belong to.
    links: BTreeMap<(RecordKind, Uuid), Vec<(Uuid, Uuid)>>,
    /// The estimates of cards.
    estimates: BTreeMap<Uuid, Uuid>,
    /// How many cards were named that the map has.
    named: BTreeSet<Uuid>,
}

impl<'a> Draft<'a> {
    pub fn new(map: &'a Map) -> Self {
        let rating = |it: &model::records::Emotion| (it.persona.uuid(), it.touchpoint.uuid());
        let mut links: BTreeMap<(RecordKind, Uuid), Vec<(Uuid, Uuid)>> = BTreeMap::new();
        for it in map.card_tags.values() {
            let of = (RecordKind::CardTag, it.card.uuid());
            links.entry(of).or_default().push((it.tag.uuid(), it.id.uuid()));
        }
        for it in map.touchpoint_channels.values() {
            let of = (RecordKind::TouchpointChannel, it.touchpoint.uuid());
            links.entry(of).or_default().push((it.channel.uuid(), it.id.uuid()));
        }
        for it in map.persona_channels.values() {
            let of = (RecordKind::PersonaChannel, it.persona.uuid());
            links.entry(of).or_default().push((it.channel.uuid(), it.id.uuid()));
        }
        for it in map.action_subjects.values() {
            let of = (RecordKind::ActionSubject, it.action.uuid());
            let about = it.card.map(Id::uuid).or(it.hand_off.map(Id::uuid));
            links.entry(of).or_default().extend(about.map(|about| (about, it.id.uuid())));
        }
        Self {
            map,
            new: Vec::new(),
            fresh: HashMap::new(),
            changed: BTreeMap::new(),
            removed: Vec::new(),
            ratings: map.emotions.values().map(|it| (rating(it), it.id.uuid())).collect(),
            later: Vec::new(),
            links,
            estimates: map.estimates.values().map(|it| (it.card.uuid(), it.id.uuid())).collect(),
            named: BTreeSet::new(),
        }
    }

    pub const fn map(&self) -> &Map {
        self.map
    }

    pub fn is_new(&self, kind: RecordKind, id: Uuid) -> bool {
        self.fresh.contains_key(&(kind, id))
    }

    pub fn has(&self, kind: RecordKind, id: Uuid) -> bool {
        self.is_new(kind, id) || self.map.has(kind, id)
    }

    pub fn make(&mut self, kind: RecordKind, id: Uuid) {
        self.fresh.insert((kind, id), self.new.len());
        self.new.push(AnyRecord::blank(kind, id));
    }

    /// Gives a column a value that fits it.
    pub fn set(&mut self, kind: RecordKind, id: Uuid, column: &'static str, value: Value) {
        if let Some(index) = self.fresh.get(&(kind, id)) {
            // The values are made for their columns.
            let _ = self.new[*index].set(column, &value);
            return;
        }
        let Some(record) = self.map.record(kind, id) else { return };
        if kind == RecordKind::Card {
            self.named.insert(id);
        }
        let there = record.get(column);
        if there.as_ref() == Some(&value) || is_cut(&value, there.as_ref()) {
            if let Some(columns) = self.changed.get_mut(&(kind, id)) {
                columns.remove(column);
            }
        } else {
            self.changed.entry((kind, id)).or_default().insert(column.to_owned(), value);
        }
    }

    /// The same for what is new; what is there keeps what it has.
    pub fn suggest(&mut self, kind: RecordKind, id: Uuid, column: &'static str, value: Value) {
        let Some(index) = self.fresh.get(&(kind, id)) else { return };
        let record = &mut self.new[*index];
        if record.get(column) == AnyRecord::blank(kind, id).get(column) {
            let _ = record.set(column, &value);
        }
    }

    /// Takes a column back to what it is when nobody has said anything.
    pub fn clear(&mut self, kind: RecordKind, id: Uuid, column: &'static str) {
        if let Some(value) = AnyRecord::blank(kind, id).get(column) {
            self.set(kind, id, column, value);
        }
    }

    /// The rating of a touchpoint by a persona, new under the id that is given;
    /// nothing where that id is one of another rating.
    pub fn rating(
        &mut self,
        persona: Uuid,
        touchpoint: Uuid,
        given: Option<Uuid>,
        ids: &mut IdSequence,
    ) -> Option<Uuid> {
        if let Some(there) = self.ratings.get(&(persona, touchpoint)) {
            return Some(*there);
        }
        let kind = RecordKind::Emotion;
        let id = match given {
            Some(id) if self.has(kind, id) => return None,
            Some(id) => id,
            None => ids.next_uuid(),
        };
        self.make(kind, id);
        self.set(kind, id, "persona", Value::Text(persona.to_string()));
        self.set(kind, id, "touchpoint", Value::Text(touchpoint.to_string()));
        self.ratings.insert((persona, touchpoint), id);
        Some(id)
    }

    /// The estimate of a card.
    pub fn estimate(&self, card: Uuid) -> Option<Uuid> {
        self.estimates.get(&card).copied()
    }

    /// A new estimate of a card.
    pub fn reckon(&mut self, card: Uuid, ids: &mut IdSequence) -> Uuid {
        let id = ids.next_uuid();
        self.make(RecordKind::Estimate, id);
        self.set(RecordKind::Estimate, id, "card", Value::Text(card.to_string()));
        self.estimates.insert(card, id);
        id
    }

    /// The team of a person.
    pub fn team_of(&self, person: Uuid) -> Option<Uuid> {
        let record = match self.fresh.get(&(RecordKind::Person, person)) {
            Some(index) => self.new[*index].clone(),
            None => self.map.record(RecordKind::Person, person)?,
        };
        match record.get("team") {
            Some(Value::Text(team)) => team.parse().ok(),
            _ => None,
        }
    }

    /// A record as the table has it so far.
    pub fn current(&self, kind: RecordKind, id: Uuid) -> Option<AnyRecord> {
        if let Some(index) = self.fresh.get(&(kind, id)) {
            return Some(self.new[*index].clone());
        }
        let mut record = self.map.record(kind, id)?;
        for (column, value) in self.changed.get(&(kind, id)).into_iter().flatten() {
            let _ = record.set(column, value);
        }
        Some(record)
    }

    /// All records of a kind that the table brings or changes, as it has them so
    /// far.
    pub fn all_current(&self, kind: RecordKind) -> Vec<AnyRecord> {
        let changed = self.changed.keys().filter(|(it, _)| *it == kind);
        let changed = changed.filter_map(|(kind, id)| self.current(*kind, *id));
        self.new.iter().filter(|it| it.kind() == kind).cloned().chain(changed).collect()
    }

    /// Lets what is there keep what it has in these columns.
    pub fn take_back(&mut self, of: (RecordKind, Uuid), columns: &[&str]) {
        if let Some(changed) = self.changed.get_mut(&of) {
            changed.retain(|column, _| !columns.contains(&column.as_str()));
        }
    }

    /// Lets something have exactly these links: tags of a card, other channels
    /// of a touchpoint, what an action is about.
    pub fn link(
        &mut self,
        kind: RecordKind,
        (column, of): (&'static str, Uuid),
        wanted: &[(&'static str, Uuid)],
        ids: &mut IdSequence,
    ) {
        let there = self.links.remove(&(kind, of)).unwrap_or_default();
        for (target, link) in &there {
            if wanted.iter().all(|(_, it)| it != target) {
                self.removed.push(Target { record: kind, id: *link });
            }
        }
        for (to, target) in wanted {
            if there.iter().all(|(other, _)| other != target) {
                let id = ids.next_uuid();
                self.make(kind, id);
                self.set(kind, id, column, Value::Text(of.to_string()));
                self.set(kind, id, to, Value::Text(target.to_string()));
            }
        }
    }

    /// Notes what a card refers to, to be looked for when all rows are read.
    pub fn later(&mut self, card: Uuid, column: &'static str, to: Option<Uuid>) {
        self.later.push((card, column, to));
    }

    /// Keeps the values of unknown columns with a card, under one name.
    pub fn extend(&mut self, card: Uuid, name: &str, extensions: &str) {
        let kind = RecordKind::Card;
        let record = match self.fresh.get(&(kind, card)) {
            Some(index) => Some(self.new[*index].clone()),
            None => self.map.record(kind, card),
        };
        let Some(Value::Text(there)) = record.and_then(|it| it.get("extensions")) else { return };
        let read = |text: &str| serde_json::from_str::<serde_json::Value>(text).ok();
        let (Some(serde_json::Value::Object(mut all)), Some(new)) =
            (read(if there.is_empty() { "{}" } else { &there }), read(extensions))
        else {
            return;
        };
        if let Some(new) = new.get(name) {
            all.insert(name.to_owned(), new.clone());
        }
        let all = serde_json::Value::Object(all).to_string();
        self.set(kind, card, "extensions", Value::Text(all));
    }

    /// Hands everything over.
    pub fn finish(mut self, preview: &mut Preview) {
        for (card, column, to) in std::mem::take(&mut self.later) {
            let to = to.filter(|id| *id != card && self.has(RecordKind::Card, *id));
            let value = to.map_or(Value::Null, |id| Value::Text(id.to_string()));
            self.set(RecordKind::Card, card, column, value);
        }
        let count = |kind| self.new.iter().filter(|it| it.kind() == kind).count();
        preview.new.stages = count(RecordKind::Stage);
        preview.new.touchpoints = count(RecordKind::Touchpoint);
        preview.new.channels = count(RecordKind::Channel);
        preview.new.lanes = count(RecordKind::Lane);
        preview.new.cards = count(RecordKind::Card);
        preview.new.emotions = count(RecordKind::Emotion);
        preview.new.teams = count(RecordKind::Team);
        preview.new.personas = count(RecordKind::Persona);
        if let Some(index) = self.new.iter().position(|it| it.kind() == RecordKind::MapInfo)
            && let AnyRecord::MapInfo(info) = self.new.remove(index)
        {
            preview.info = Some((*info).clone());
        }
        self.changed.retain(|_, columns| !columns.is_empty());
        let changes = |id: &&Uuid| self.changed.contains_key(&(RecordKind::Card, **id));
        preview.present = self.named.len() - self.named.iter().filter(changes).count();
        let keys = OrderKey::spread(self.new.len());
        for (mut record, key) in self.new.into_iter().zip(keys) {
            // What has no place of its own has no such column.
            let _ = record.set("position", &key.to_value());
            preview.records.push(NewRecord::of(&record));
        }
        let changed = self.changed.into_iter();
        preview.changed.extend(changed.map(|((record, id), columns)| NewRecord {
            record,
            id,
            columns,
        }));
        preview.removed = self.removed;
    }
}

/// Whether a value is the beginning of what is there, cut where a cell of a sheet
/// ends: it was not written by anybody.
fn is_cut(value: &Value, there: Option<&Value>) -> bool {
    let (Value::Text(value), Some(Value::Text(there))) = (value, there) else { return false };
    let Some(start) = value.strip_suffix('…') else { return false };
    value.len() >= LONGEST_CELL && there.starts_with(start) && value.chars().count() == LONGEST_CELL
}
