//! Columns that come again: touchpoints and cards that a drawn table has brought
//! before are found by what the table calls its columns, and get what it says now.

use std::collections::{BTreeMap, BTreeSet};

use model::Id;
use model::records::{Card, Lane, Persona, Stage, Touchpoint};
use words::sentence;

use super::{Column, Line, put};
use crate::import::draft::{Draft, assign, cards_told, merged, told_name};
use crate::table::EXTENSION;

/// What a table calls its columns, and what it has brought under these names.
#[derive(Default)]
pub(super) struct Names {
    header: String,
    /// What each column is called.
    of_columns: BTreeMap<usize, String>,
    stages: Known<Stage>,
    touchpoints: Known<Touchpoint>,
    cards: BTreeMap<String, Vec<Id<Card>>>,
    /// The lanes and names of which the table has told its cards.
    told: BTreeSet<(Id<Lane>, String)>,
    rated: BTreeSet<(Id<Persona>, Id<Touchpoint>)>,
}

/// Records that a table has brought before, by what it calls them.
struct Known<T> {
    by_name: BTreeMap<String, Id<T>>,
    taken: BTreeSet<Id<T>>,
}

impl<T> Default for Known<T> {
    fn default() -> Self {
        Self { by_name: BTreeMap::new(), taken: BTreeSet::new() }
    }
}

impl<T> Known<T> {
    fn of_names(names: impl Iterator<Item = (String, Id<T>)>) -> Self {
        let by_name: BTreeMap<String, Id<T>> = names.collect();
        let taken = by_name.values().copied().collect();
        Self { by_name, taken }
    }

    /// The one of a name.
    fn of(&self, name: Option<&String>) -> Option<Id<T>> {
        self.by_name.get(name?).copied()
    }

    /// The first of those offered that has no name yet.
    fn free(&self, mut next: impl FnMut() -> Id<T>) -> Id<T> {
        loop {
            let offered = next();
            if !self.taken.contains(&offered) {
                return offered;
            }
        }
    }
}

impl Names {
    /// Those in a line; none if they do not tell columns apart.
    pub fn of(line: Option<&Line>, draft: &mut Draft) -> Self {
        let Some(line) = line else { return Self::default() };
        let header = line.row.cells.first().cloned().unwrap_or_default();
        let cells = line.row.cells.iter().enumerate().skip(1).filter(|(_, it)| !it.is_empty());
        let of_columns: BTreeMap<usize, String> = cells.map(|(at, it)| (at, it.clone())).collect();
        let mut seen = BTreeSet::new();
        if let Some(text) = of_columns.values().find(|name| !seen.insert(*name)) {
            let what = sentence!("table-ids-twice", text = text.as_str());
            draft.report.otherwise(line.row.line, what);
            return Self::default();
        }
        let named =
            |extensions: &str| told_name(extensions, &header).filter(|name| seen.contains(name));
        let map = draft.map;
        let stages = map.stages.values().filter_map(|it| Some((named(&it.extensions)?, it.id)));
        let touchpoints =
            map.touchpoints.values().filter_map(|it| Some((named(&it.extensions)?, it.id)));
        let (stages, touchpoints) = (Known::of_names(stages), Known::of_names(touchpoints));
        let mut cards = cards_told(map, &header);
        cards.retain(|name, _| seen.contains(name));
        Self { header, of_columns, stages, touchpoints, cards, ..Self::default() }
    }

    /// Whether the table calls its columns nothing.
    pub fn is_empty(&self) -> bool {
        self.of_columns.is_empty()
    }

    /// What a column is called.
    pub fn of_column(&self, column: usize) -> Option<&String> {
        self.of_columns.get(&column)
    }

    /// The stage of a column: the one that has come before, or the next of that title
    /// that is no other column's.
    pub fn stage(&self, name: Option<&String>, title: &str, draft: &mut Draft) -> Id<Stage> {
        if let Some(known) = self.stages.of(name) {
            draft.retitle_stage(known, title);
            return known;
        }
        let stage = self.stages.free(|| draft.next_stage(title));
        if let Some(name) = name {
            let told = extensions(&self.header, name);
            if let Some(it) = draft.stage_to_tell(stage) {
                it.extensions = merged(&it.extensions, &told);
            }
        }
        stage
    }

    /// The touchpoint of a column, in the same manner. One that has come before goes
    /// to the stage, if the table has stages.
    pub fn touchpoint(
        &self,
        name: Option<&String>,
        (stage, has_stages): (Id<Stage>, bool),
        title: &str,
        draft: &mut Draft,
    ) -> Id<Touchpoint> {
        if let Some(known) = self.touchpoints.of(name) {
            draft.retitle(known, title);
            if let Some(there) = draft.retell(known).filter(|_| has_stages) {
                there.stage = stage;
            }
            return known;
        }
        let touchpoint = self.touchpoints.free(|| draft.next_touchpoint(stage, title));
        if let Some(name) = name {
            let told = extensions(&self.header, name);
            if let Some(it) = draft.touchpoint_to_tell(touchpoint) {
                it.extensions = merged(&it.extensions, &told);
            }
        }
        touchpoint
    }

    /// Whether a column has come before.
    pub fn is_again(&self, column: &Column) -> bool {
        let name = column.name.as_ref();
        self.touchpoints.of(name).is_some() || self.stages.of(name).is_some()
    }

    /// Rates the touchpoint of a column; whether it has that rating now. What the
    /// table says first holds instead of what it has said before.
    pub fn rate(
        &mut self,
        column: &Column,
        (persona, touchpoint): (Id<Persona>, Id<Touchpoint>),
        value: f64,
        draft: &mut Draft,
    ) -> bool {
        let is_first = self.rated.insert((persona, touchpoint));
        draft.rate(persona, touchpoint, value)
            || (is_first && self.is_again(column) && draft.rate_anew(persona, touchpoint, value))
    }

    /// Writes the texts of a cell on cards: those that have come before, or new ones.
    pub fn write(
        &mut self,
        lane: Id<Lane>,
        (column, until): (&Column, Option<Id<Touchpoint>>),
        texts: &[&str],
        draft: &mut Draft,
    ) {
        let Some(name) = &column.name else {
            return texts.iter().for_each(|text| put(draft, lane, (column, until), (*text, "")));
        };
        let header = self.header.as_str();
        let left = self.cards.entry(name.clone()).or_default();
        let before: Vec<&Card> =
            left.iter().filter_map(|id| draft.map.cards.get(id).map(AsRef::as_ref)).collect();
        let on_lane: Vec<(Id<Lane>, &str)> = texts.iter().map(|text| (lane, *text)).collect();
        for (text, old) in texts.iter().zip(assign(&before, &on_lane)) {
            match old {
                Some(old) if old.text == text.trim() => draft.present += 1,
                Some(old) if draft.rewrite(old.id, text) => {}
                _ => {
                    put(draft, lane, (column, until), (*text, &extensions(header, name)));
                    continue;
                }
            }
            left.retain(|id| old.is_none_or(|old| old.id != *id));
        }
        self.told.insert((lane, name.clone()));
    }

    /// Reports the cards that the table has brought before and does not have any
    /// more.
    pub fn finish(self, draft: &mut Draft) {
        for (name, cards) in &self.cards {
            for card in cards.iter().filter_map(|id| draft.map.cards.get(id)) {
                if self.told.contains(&(card.lane, name.clone())) {
                    let what = sentence!("table-card-stays", text = card.text.as_str());
                    draft.report.otherwise(None, what);
                }
            }
        }
    }
}

/// A name as the records keep it that the table brings.
fn extensions(header: &str, name: &str) -> String {
    serde_json::json!({ EXTENSION: { header: name } }).to_string()
}
