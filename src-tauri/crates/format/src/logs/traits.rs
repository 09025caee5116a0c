//! What is known of cases as a whole: what says the same in all events of a
//! case.

use insight::{Case, Names, Trait};

/// The most values that a trait may have to tell groups of cases apart.
const MOST_VALUES: usize = 50;
/// The most traits that are kept.
const MOST_TRAITS: usize = 50;

/// Something that could be a trait.
#[derive(Debug)]
pub(super) struct Candidate {
    name: String,
    values: Names,
    /// For each case the place of its value, from 1; 0 if it is not known.
    of_cases: Vec<u32>,
    /// Whether it says something else in some case, or too much altogether.
    is_none: bool,
}

/// All that could be traits.
#[derive(Debug, Default)]
pub(super) struct Candidates {
    all: Vec<Candidate>,
    names: Names,
}

impl Candidates {
    /// The place of a candidate, made if there is none; nothing if there are
    /// too many.
    pub fn place(&mut self, name: &str) -> Option<usize> {
        if self.names.len() >= MOST_TRAITS && self.all.iter().all(|it| it.name != name) {
            return None;
        }
        let place = self.names.place(name) as usize;
        if place == self.all.len() {
            let (name, values) = (name.to_owned(), Names::default());
            self.all.push(Candidate { name, values, of_cases: Vec::new(), is_none: false });
        }
        Some(place)
    }

    /// Notes what a candidate says in a case.
    pub fn take(&mut self, place: usize, case: u32, value: &str) {
        let Some(candidate) = self.all.get_mut(place) else { return };
        if candidate.is_none || value.is_empty() {
            return;
        }
        let case = case as usize;
        if candidate.of_cases.len() <= case {
            candidate.of_cases.resize(case + 1, 0);
        }
        let there = &mut candidate.of_cases[case];
        if *there != 0 && candidate.values.name(*there - 1) == value {
            return;
        }
        let value = candidate.values.place(value) + 1;
        if candidate.values.len() > MOST_VALUES || (*there != 0 && *there != value) {
            candidate.is_none = true;
            candidate.of_cases = Vec::new();
            candidate.values = Names::default();
            return;
        }
        *there = value;
    }

    /// The traits, given to the cases. What is the same everywhere tells nobody
    /// apart.
    pub fn give(self, cases: &mut [Case]) -> Vec<Trait> {
        let mut traits = Vec::new();
        for candidate in self.all {
            if candidate.is_none || candidate.values.len() < 2 {
                continue;
            }
            for (index, case) in cases.iter_mut().enumerate() {
                let value = candidate.of_cases.get(index).copied().unwrap_or_default();
                case.traits.push(value.checked_sub(1));
            }
            traits.push(Trait { name: candidate.name, values: candidate.values });
        }
        traits
    }

    /// The candidates that say something else in some case, or too much.
    pub fn failed(&self) -> impl Iterator<Item = &str> {
        self.all.iter().filter(|it| it.is_none).map(|it| it.name.as_str())
    }
}
