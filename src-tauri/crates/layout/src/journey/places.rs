//! Which cards lie where, kept up to date from one map to the next.
//!
//! Tables share what did not change, so finding the few cards that did costs
//! next to nothing; only the places that they left or came to are sorted anew.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use imbl::ordmap::DiffItem;
use model::records::{Card, CardTag, Lane, Stage, Tag, Touchpoint};
use model::{Id, Map, Table, facts};

/// So many cards at the least make a source a common one.
const LEAST_COMMON: usize = 10;

/// Where in its lane a card lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Spot {
    /// In one column.
    Touchpoint(Id<Touchpoint>),
    /// Across a stage.
    Stage(Id<Stage>),
    /// From one column to a later one.
    Across(Id<Touchpoint>, Id<Touchpoint>),
}

/// A place on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Address {
    /// In the grid.
    Grid(Id<Lane>, Spot),
    /// In no place yet.
    Parking,
}

/// The cards of one place.
#[derive(Clone, Debug, Default)]
pub(super) struct Place {
    /// Another number for each state that the place was in.
    pub(super) version: u64,
    /// In order.
    pub(super) cards: Vec<Arc<Card>>,
    /// How much room the longest text takes, in letters of usual width.
    pub(super) longest: usize,
    /// Whether one of the cards looks different when teams or the common source
    /// change.
    pub(super) has_context: bool,
}

/// The cards of all places.
#[derive(Default)]
pub(super) struct Places {
    table: Table<Card>,
    places: HashMap<Address, Place>,
    /// From where to where cards of each lane cover several touchpoints.
    across: BTreeMap<Id<Lane>, BTreeSet<Ends>>,
    versions: u64,
    /// How many cards have each source.
    sources: BTreeMap<String, usize>,
    card_tags: Table<CardTag>,
    tags: Table<Tag>,
    /// The names of each card's tags, in order.
    tagged: Tagged,
}

/// The first and the last of several touchpoints.
pub(super) type Ends = (Id<Touchpoint>, Id<Touchpoint>);

/// The names of the tags of those cards that bear any.
pub(super) type Tagged = BTreeMap<Id<Card>, Vec<Arc<Tag>>>;

impl Places {
    /// Takes over what has changed since the last time.
    pub(super) fn update(&mut self, map: &Map) {
        let table = &map.cards;
        let before = std::mem::replace(&mut self.table, table.clone());
        let mut touched = self.tag(map);
        for change in before.diff(table) {
            let (old, new) = match change {
                DiffItem::Add(_, new) => (None, Some(new)),
                DiffItem::Update { old, new } => (Some(old.1), Some(new.1)),
                DiffItem::Remove(_, old) => (Some(old), None),
            };
            if let Some(old) = old {
                self.count_source(&old.evidence_source, -1);
                let address = address(old);
                if let Some(place) = self.places.get_mut(&address) {
                    place.cards.retain(|card| card.id != old.id);
                }
                touched.insert(address);
            }
            if let Some(new) = new {
                self.count_source(&new.evidence_source, 1);
                let address = address(new);
                self.places.entry(address).or_default().cards.push(Arc::clone(new));
                touched.insert(address);
            }
        }
        for address in touched {
            let Some(place) = self.places.get_mut(&address) else { continue };
            if let Address::Grid(lane, Spot::Across(from, until)) = address {
                let spans = self.across.entry(lane).or_default();
                if place.cards.is_empty() {
                    spans.remove(&(from, until));
                } else {
                    spans.insert((from, until));
                }
            }
            if place.cards.is_empty() {
                self.places.remove(&address);
                continue;
            }
            self.versions += 1;
            place.version = self.versions;
            facts::sort_cards(&mut place.cards, map);
            place.longest = place.cards.iter().map(|card| extent(&card.text)).max().unwrap_or(0);
            place.has_context = place.cards.iter().any(|card| has_context(card));
        }
    }

    /// Takes over who bears which tags; the places of cards where that differs.
    fn tag(&mut self, map: &Map) -> BTreeSet<Address> {
        if self.card_tags.ptr_eq(&map.card_tags) && self.tags.ptr_eq(&map.tags) {
            return BTreeSet::new();
        }
        self.card_tags = map.card_tags.clone();
        self.tags = map.tags.clone();
        let mut tagged = Tagged::new();
        for link in facts::in_order(&map.card_tags, |it| &it.position) {
            if let Some(tag) = map.tags.get(&link.tag) {
                tagged.entry(link.card).or_default().push(Arc::clone(tag));
            }
        }
        let before = std::mem::replace(&mut self.tagged, tagged);
        let differs = |id: &&Id<Card>| before.get(*id) != self.tagged.get(*id);
        let cards = before.keys().chain(self.tagged.keys()).filter(differs);
        cards.filter_map(|id| map.cards.get(id)).map(|card| address(card)).collect()
    }

    /// The tags of the cards.
    pub(super) const fn tagged(&self) -> &Tagged {
        &self.tagged
    }

    /// The source that most cards have: it is said once for all of them.
    pub(super) fn common_source(&self) -> Option<&str> {
        let (source, count) = self.sources.iter().max_by_key(|(_, count)| **count)?;
        let is_common = *count >= LEAST_COMMON && count * 2 > self.table.len();
        is_common.then_some(source)
    }

    fn count_source(&mut self, source: &str, by: isize) {
        if source.is_empty() {
            return;
        }
        match self.sources.get_mut(source) {
            Some(count) => *count = count.saturating_add_signed(by),
            None => {
                self.sources.insert(source.to_owned(), usize::from(by > 0));
            }
        }
        if self.sources.get(source) == Some(&0) {
            self.sources.remove(source);
        }
    }

    /// From where to where cards of a lane cover several touchpoints.
    pub(super) fn across(&self, lane: Id<Lane>) -> impl Iterator<Item = Ends> {
        self.across.get(&lane).into_iter().flatten().copied()
    }

    /// What lies there, if anything does.
    pub(super) fn at(&self, address: Address) -> Option<&Place> {
        self.places.get(&address)
    }
}

/// Whether a card looks different when teams, personas or the common source
/// change.
pub(super) fn has_context(card: &Card) -> bool {
    card.owner_state.is_some() || card.persona.is_some() || !card.evidence_source.is_empty()
}

/// How much room a text takes, in letters of usual width.
pub(super) fn extent(text: &str) -> usize {
    text.chars().map(|letter| if letter >= '\u{1100}' { 2 } else { 1 }).sum()
}

fn address(card: &Card) -> Address {
    if let (Some(from), Some(until)) = (card.touchpoint, card.until) {
        return Address::Grid(card.lane, Spot::Across(from, until));
    }
    match (card.touchpoint, card.stage) {
        (Some(touchpoint), _) => Address::Grid(card.lane, Spot::Touchpoint(touchpoint)),
        (None, Some(stage)) => Address::Grid(card.lane, Spot::Stage(stage)),
        (None, None) => Address::Parking,
    }
}
