//! Which interactions belong to which touchpoints.

use std::collections::{BTreeMap, HashMap};

use model::likeness::Shape;
use model::records::Touchpoint;
use model::{Id, Map, facts};
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use crate::Log;

/// From here on a name is offered for a touchpoint. That is less than where texts are
/// said to be alike: nobody is bothered by an offer that is not taken.
const OFFERED: f64 = 0.25;
/// Of a log with more names than this, what reads alike is looked for only among
/// the first: nobody goes through thousands of offers.
const MOST_OFFERED: usize = 500;

/// What is known of the touchpoints behind the names in a log.
#[derive(Clone, Debug, PartialEq)]
pub struct Matching {
    /// For each activity of the log what it is on the map.
    activities: Vec<Match>,
}

/// What an activity is on a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
#[ts(export)]
pub enum Match {
    /// Somebody has said so.
    Said {
        /// Which.
        touchpoint: Uuid,
        /// The record that says so.
        name: Uuid,
    },
    /// It is called the same.
    Same {
        /// Which.
        touchpoint: Uuid,
    },
    /// It reads alike: offered, and nothing counts on it.
    Alike {
        /// Which.
        touchpoint: Uuid,
    },
    /// Nothing that is known.
    Unknown,
}

impl Match {
    /// The touchpoint that interactions are counted for.
    pub const fn touchpoint(self) -> Option<Uuid> {
        match self {
            Self::Said { touchpoint, .. } | Self::Same { touchpoint } => Some(touchpoint),
            Self::Alike { .. } | Self::Unknown => None,
        }
    }
}

impl Matching {
    /// What the activities of a log are on a map. What somebody has said counts
    /// before what is called the same; two touchpoints of one title are both not
    /// meant by it.
    pub fn of(log: &Log, map: &Map) -> Self {
        let mut said: BTreeMap<&str, (Uuid, Uuid)> = BTreeMap::new();
        for link in map.log_names.values() {
            said.entry(link.name.trim()).or_insert((link.touchpoint.uuid(), link.id.uuid()));
        }
        let journey = facts::journey(map);
        let mut titled: HashMap<String, Option<Id<Touchpoint>>> = HashMap::new();
        for touchpoint in &journey {
            let title = plain(&touchpoint.title);
            if !title.is_empty() {
                titled.entry(title).and_modify(|it| *it = None).or_insert(Some(touchpoint.id));
            }
        }
        let shapes: Vec<(Shape, Uuid)> =
            journey.iter().map(|it| (Shape::of(&plain(&it.title)), it.id.uuid())).collect();
        let activities = log.activities.iter().enumerate().map(|(index, name)| {
            if let Some(&(touchpoint, name)) = said.get(name.trim()) {
                return Match::Said { touchpoint, name };
            }
            let name = plain(name);
            if let Some(Some(touchpoint)) = titled.get(&name) {
                return Match::Same { touchpoint: touchpoint.uuid() };
            }
            if index >= MOST_OFFERED {
                return Match::Unknown;
            }
            let shape = Shape::of(&name);
            let alike = shapes
                .iter()
                .map(|(other, id)| (shape.likeness(other), *id))
                .filter(|(likeness, _)| *likeness >= OFFERED)
                // Of equal ones the first of the journey.
                .reduce(|best, it| if it.0 > best.0 { it } else { best });
            match alike {
                Some((_, touchpoint)) => Match::Alike { touchpoint },
                None => Match::Unknown,
            }
        });
        Self { activities: activities.collect() }
    }

    /// What an activity is.
    pub fn at(&self, activity: u32) -> Match {
        self.activities.get(activity as usize).copied().unwrap_or(Match::Unknown)
    }

    /// What each activity is, in the order of the log.
    pub fn all(&self) -> &[Match] {
        &self.activities
    }
}

/// A name without what only programs write: `Support_chat` and “support chat”
/// are the same.
fn plain(name: &str) -> String {
    let mut plain = String::new();
    let mut is_small_before = false;
    for letter in name.trim().chars() {
        if letter.is_alphanumeric() {
            // Words that are written together begin with a capital.
            if letter.is_uppercase() && is_small_before && !plain.ends_with(' ') {
                plain.push(' ');
            }
            plain.extend(letter.to_lowercase());
        } else if !plain.is_empty() && !plain.ends_with(' ') {
            plain.push(' ');
        }
        is_small_before = letter.is_lowercase();
    }
    plain.truncate(plain.trim_end().len());
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_programs_write_are_read_like_titles() {
        for name in ["Support chat", "support_chat", "SupportChat", " SUPPORT-CHAT "] {
            assert_eq!(plain(name), "support chat", "{name}");
        }
        assert_eq!(plain("日本 語"), "日本 語");
        assert_eq!(plain("--"), "");
    }
}
