//! Interaction data: what many customers did, and when.

use std::collections::HashMap;

use jiff::Timestamp;

/// Interaction data: what many customers did, and when. Names stand once, in
/// the order in which they first appear; all else counts places in those lists.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Log {
    /// What interactions are called.
    pub activities: Names,
    /// The channels that they went through.
    pub channels: Names,
    /// Who at the company took part: teams where they are known, else people or
    /// systems.
    pub hands: Names,
    /// What is known of a case as a whole, such as where the customer came from.
    pub traits: Vec<Trait>,
    /// The cases, by their first interaction, then by their names.
    pub cases: Vec<Case>,
}

/// Names, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    names: Vec<String>,
    places: HashMap<String, u32>,
}

/// Something that is known of cases as a whole.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trait {
    /// What it is called.
    pub name: String,
    /// What it can be.
    pub values: Names,
}

/// One customer's journey as it happened; what belongs together in the data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Case {
    /// What it is called in the data.
    pub name: String,
    /// What happened, in order. What happened at the same time is in the order
    /// of the data.
    pub interactions: Vec<Interaction>,
    /// For each trait of the log the place of its value; nothing if it is not
    /// known.
    pub traits: Vec<Option<u32>>,
}

/// Something that happened once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interaction {
    /// What.
    pub activity: u32,
    /// Through which channel, if that is known.
    pub channel: Option<u32>,
    /// Who at the company took part, if that is known.
    pub hand: Option<u32>,
    /// When it began.
    pub from: Timestamp,
    /// When it was over; the same if only one time is known.
    pub until: Timestamp,
}

impl Names {
    /// The place of a name; it is new at the end if it was not there.
    pub fn place(&mut self, name: &str) -> u32 {
        if let Some(place) = self.places.get(name) {
            return *place;
        }
        // Readers stop long before four thousand million different names.
        let place = u32::try_from(self.names.len()).unwrap_or(u32::MAX);
        self.names.push(name.to_owned());
        self.places.insert(name.to_owned(), place);
        place
    }

    /// Whether a name is among them.
    pub fn has(&self, name: &str) -> bool {
        self.places.contains_key(name)
    }

    /// The name at a place; empty if there is none.
    pub fn name(&self, place: u32) -> &str {
        self.names.get(place as usize).map_or("", String::as_str)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.names.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.names.is_empty()
    }

    /// All of them in order.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }
}

impl Log {
    /// Puts the interactions of each case into the order in which they happened
    /// and the cases into theirs. Cases in which nothing happened are dropped.
    pub fn sorted(mut self) -> Self {
        self.cases.retain(|case| !case.interactions.is_empty());
        for case in &mut self.cases {
            case.interactions.sort_by_key(|it| it.from);
        }
        let began = |case: &Case| case.interactions.first().map(|it| it.from);
        self.cases.sort_by(|a, b| (began(a), &a.name).cmp(&(began(b), &b.name)));
        self
    }

    /// How many interactions there are in all.
    pub fn len(&self) -> usize {
        self.cases.iter().map(|case| case.interactions.len()).sum()
    }

    /// Whether nothing happened at all.
    pub fn is_empty(&self) -> bool {
        self.cases.is_empty()
    }

    /// From when to when it reaches; nothing if nothing happened.
    pub fn span(&self) -> Option<(Timestamp, Timestamp)> {
        let all = || self.cases.iter().flat_map(|case| &case.interactions);
        Some((all().map(|it| it.from).min()?, all().map(|it| it.until).max()?))
    }
}
