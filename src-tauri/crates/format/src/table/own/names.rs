//! Records by name, those of the map and those that the table brings.

use std::collections::BTreeMap;

use model::{Map, RecordKind, facts};
use uuid::Uuid;

use crate::import::draft::key;

/// What records are called, each kind by itself.
pub(super) struct Names {
    /// Those of the map, by the record that they lie in and their name.
    there: Known,
    /// Those that the table brings without an id.
    brought: Known,
    /// What the ids of the table stand for.
    aliases: BTreeMap<(RecordKind, Uuid), Uuid>,
    /// What records are called, in the map and in the table.
    called: BTreeMap<(RecordKind, Uuid), Vec<String>>,
}

type Known = BTreeMap<(RecordKind, Option<Uuid>, String), Uuid>;

impl Names {
    pub fn of(map: &Map) -> Self {
        use RecordKind as Kind;
        let mut there = Known::new();
        let mut called: BTreeMap<(RecordKind, Uuid), Vec<String>> = BTreeMap::new();
        let mut put = |kind, within: Option<Uuid>, name: &str, id: Uuid| {
            there.entry((kind, within, key(name))).or_insert(id);
            called.entry((kind, id)).or_default().push(key(name));
        };
        for columns in facts::columns(map) {
            let stage = &columns.stage;
            put(Kind::Stage, None, &stage.title, stage.id.uuid());
            for it in &columns.touchpoints {
                put(Kind::Touchpoint, Some(stage.id.uuid()), &it.title, it.id.uuid());
            }
        }
        for it in facts::lanes(map).iter().filter(|it| !it.kind.is_line()) {
            put(Kind::Lane, None, &it.title, it.id.uuid());
        }
        facts::personas(map).iter().for_each(|it| put(Kind::Persona, None, &it.name, it.id.uuid()));
        facts::channels(map).iter().for_each(|it| put(Kind::Channel, None, &it.name, it.id.uuid()));
        facts::teams(map).iter().for_each(|it| put(Kind::Team, None, &it.name, it.id.uuid()));
        let people = facts::in_order(&map.people, |it| &it.position);
        for it in people {
            put(Kind::Person, it.team.map(|team| team.uuid()), &it.name, it.id.uuid());
        }
        let tags = facts::in_order(&map.tags, |it| &it.position);
        tags.iter().for_each(|it| put(Kind::Tag, None, &it.name, it.id.uuid()));
        Self { there, brought: Known::new(), aliases: BTreeMap::new(), called }
    }

    /// Notes what a record is called in the table.
    pub fn call(&mut self, kind: RecordKind, id: Uuid, name: String) {
        let names = self.called.entry((kind, id)).or_default();
        if !names.contains(&name) {
            names.push(name);
        }
    }

    /// What a name stands for where it is that of another record than the id
    /// beside it: somebody has written it there.
    pub fn other(
        &self,
        kind: RecordKind,
        given: Option<Uuid>,
        within: Option<Uuid>,
        name: &str,
    ) -> Option<Uuid> {
        let given = given.map(|id| self.alias(kind, id).unwrap_or(id))?;
        let called = self.called.get(&(kind, given))?;
        if name.is_empty() || called.iter().any(|it| it == name) {
            return None;
        }
        let named = (kind, within, name.to_owned());
        self.there.get(&named).or_else(|| self.brought.get(&named)).copied()
    }

    /// Lets an id of the table stand for a record.
    pub fn stand_for(&mut self, kind: RecordKind, given: Uuid, id: Uuid) {
        self.aliases.insert((kind, given), id);
    }

    /// A record by its id if `is_there`, else by its name. Two that the table
    /// tells apart by their ids are two, even if they are called the same.
    pub fn find(
        &mut self,
        kind: RecordKind,
        given: Option<Uuid>,
        within: Option<Uuid>,
        name: &str,
        is_there: impl Fn(Uuid) -> bool,
    ) -> Option<Uuid> {
        let named = (kind, within, name.to_owned());
        let Some(given) = given else {
            // A person of no known team is looked for among all.
            return self.there.get(&named).or_else(|| self.brought.get(&named)).copied();
        };
        if let Some(alias) = self.aliases.get(&(kind, given)) {
            return Some(*alias);
        }
        let found = is_there(given).then_some(given).or_else(|| self.there.get(&named).copied())?;
        self.aliases.insert((kind, given), found);
        Some(found)
    }

    pub fn put(
        &mut self,
        kind: RecordKind,
        given: Option<Uuid>,
        within: Option<Uuid>,
        name: String,
        id: Uuid,
    ) {
        self.call(kind, id, name.clone());
        self.brought.entry((kind, within, name)).or_insert(id);
        if let Some(given) = given {
            self.aliases.insert((kind, given), id);
        }
    }

    /// Whether a name is known that stands for itself.
    pub fn knows(&self, kind: RecordKind, name: &str) -> bool {
        let named = (kind, None, name.to_owned());
        self.there.contains_key(&named) || self.brought.contains_key(&named)
    }

    /// What an id of the table stands for.
    pub fn alias(&self, kind: RecordKind, id: Uuid) -> Option<Uuid> {
        self.aliases.get(&(kind, id)).copied()
    }
}
