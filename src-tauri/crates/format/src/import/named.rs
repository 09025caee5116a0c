//! Records that are found by name.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::{Id, Record};

use super::draft::key;

/// Records that are found by where they are and how they are called, those of
/// the map and new ones.
pub(crate) struct Named<W, T> {
    known: BTreeMap<(W, String), Vec<Id<T>>>,
    /// How many of a name have been asked for one after the other.
    taken: BTreeMap<(W, String), usize>,
    /// Where each of the new ones is in the list.
    fresh: BTreeMap<Id<T>, usize>,
    pub new: Vec<T>,
}

impl<W: Ord + Copy, T: Record> Named<W, T> {
    pub fn of(records: &[Arc<T>], name: impl Fn(&T) -> (W, Id<T>, &String)) -> Self {
        let mut known: BTreeMap<(W, String), Vec<Id<T>>> = BTreeMap::new();
        for record in records {
            let (place, id, name) = name(record);
            known.entry((place, key(name))).or_default().push(id);
        }
        Self { known, taken: BTreeMap::new(), fresh: BTreeMap::new(), new: Vec::new() }
    }

    /// The first of a name, made if there is none.
    pub fn first(&mut self, place: W, name: &str, make: impl FnOnce() -> (Id<T>, T)) -> Id<T> {
        match self.known.get(&(place, key(name))).and_then(|ids| ids.first()) {
            Some(id) => *id,
            None => self.make(place, name, make),
        }
    }

    /// The next of a name that has not been asked for, made if there is none.
    pub fn next(&mut self, place: W, name: &str, make: impl FnOnce() -> (Id<T>, T)) -> Id<T> {
        let named = (place, key(name));
        let taken = self.taken.entry(named.clone()).or_insert(0);
        *taken += 1;
        match self.known.get(&named).and_then(|ids| ids.get(*taken - 1)) {
            Some(id) => *id,
            None => self.make(place, name, make),
        }
    }

    /// Whether there is one of that name.
    pub fn has(&self, place: W, name: &str) -> bool {
        self.known.contains_key(&(place, key(name)))
    }

    /// One that is new.
    pub fn fresh(&mut self, id: Id<T>) -> Option<&mut T> {
        self.new.get_mut(*self.fresh.get(&id)?)
    }

    fn make(&mut self, place: W, name: &str, make: impl FnOnce() -> (Id<T>, T)) -> Id<T> {
        let (id, record) = make();
        self.known.entry((place, key(name))).or_default().push(id);
        self.fresh.insert(id, self.new.len());
        self.new.push(record);
        id
    }
}
