//! A map as the rules look at it: what each of them would have to search for.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use words::{Sentence, sentence};

use crate::facts::{self, StageColumns};
use crate::records::{Card, CardKind, Channel, HandOff, OwnerState, Stage, Touchpoint};
use crate::{Id, Map};

/// A map, and what follows from it.
pub(super) struct Look<'a> {
    pub(super) map: &'a Map,
    pub(super) today: Date,
    /// The stages in order, each with its touchpoints.
    pub(super) columns: Vec<StageColumns>,
    /// The touchpoints in the order of the journey.
    pub(super) journey: Vec<Arc<Touchpoint>>,
    /// The cards under each touchpoint, those that cover several under each of
    /// them.
    pub(super) under: BTreeMap<Id<Touchpoint>, Vec<&'a Arc<Card>>>,
    /// The cards of each stage: under its touchpoints, and across it.
    pub(super) of_stage: BTreeMap<Id<Stage>, Vec<&'a Arc<Card>>>,
    /// All cards along the journey, those beside the grid last.
    pub(super) cards: Vec<&'a Arc<Card>>,
    /// All hand-offs along the journey.
    pub(super) hand_offs: Vec<&'a Arc<HandOff>>,
    /// The channels that touchpoints use.
    pub(super) used: BTreeSet<Id<Channel>>,
}

impl<'a> Look<'a> {
    pub(super) fn at(map: &'a Map, today: Date) -> Self {
        let columns = facts::columns(map);
        let journey: Vec<Arc<Touchpoint>> =
            columns.iter().flat_map(|stage| stage.touchpoints.iter().map(Arc::clone)).collect();
        let places: BTreeMap<Id<Touchpoint>, usize> =
            journey.iter().enumerate().map(|(place, it)| (it.id, place)).collect();
        let mut under: BTreeMap<Id<Touchpoint>, Vec<&Arc<Card>>> = BTreeMap::new();
        let mut of_stage: BTreeMap<Id<Stage>, Vec<&Arc<Card>>> = BTreeMap::new();
        // A heading says nothing that could be known.
        for card in map.cards.values().filter(|card| card.kind != CardKind::Heading) {
            if let Some(stage) = card.stage {
                of_stage.entry(stage).or_default().push(card);
            }
            let from = card.touchpoint.and_then(|it| places.get(&it)).copied();
            let until = card.until.and_then(|it| places.get(&it)).copied().or(from);
            let (Some(from), Some(until)) = (from, until) else { continue };
            let mut last = None;
            for touchpoint in journey.get(from..=until).unwrap_or_default() {
                under.entry(touchpoint.id).or_default().push(card);
                if last != Some(touchpoint.stage) {
                    of_stage.entry(touchpoint.stage).or_default().push(card);
                    last = Some(touchpoint.stage);
                }
            }
        }
        let own = journey.iter().filter_map(|it| it.channel);
        let others = map.touchpoint_channels.values().map(|it| it.channel);
        let used = own.chain(others).collect();
        let cards = cards(map, &journey, &places);
        let mut hand_offs: Vec<&Arc<HandOff>> = map.hand_offs.values().collect();
        let ends = |it: &HandOff| (places.get(&it.from_touchpoint), places.get(&it.to_touchpoint));
        hand_offs.sort_by_key(|it| (ends(it), it.id));
        Self { map, today, columns, journey, under, of_stage, cards, hand_offs, used }
    }

    /// What a hand-off is called: from where to where.
    pub(super) fn passage(&self, hand_off: &HandOff) -> Sentence {
        self.between(hand_off.from_touchpoint, hand_off.to_touchpoint)
    }

    /// From one touchpoint to another.
    pub(super) fn between(&self, from: Id<Touchpoint>, to: Id<Touchpoint>) -> Sentence {
        let name = |id| match self.map.touchpoints.get(&id) {
            Some(touchpoint) => touchpoint_name(touchpoint),
            None => sentence!("untitled-touchpoint"),
        };
        let (from, to) = (name(from), name(to));
        sentence!("check-passage", from = from, to = to)
    }
}

fn cards<'a>(
    map: &'a Map,
    journey: &[Arc<Touchpoint>],
    places: &BTreeMap<Id<Touchpoint>, usize>,
) -> Vec<&'a Arc<Card>> {
    let mut starts: BTreeMap<Id<Stage>, usize> = BTreeMap::new();
    for (place, touchpoint) in journey.iter().enumerate() {
        starts.entry(touchpoint.stage).or_insert(place);
    }
    let mut cards: Vec<&Arc<Card>> = map.cards.values().collect();
    cards.sort_by_cached_key(|card| {
        let column = card.touchpoint.and_then(|it| places.get(&it));
        let start = card.stage.and_then(|it| starts.get(&it));
        let place = column.or(start).copied().unwrap_or(usize::MAX);
        (place, card.position.clone(), card.id)
    });
    cards
}

/// Whether nobody is known to answer for something.
pub(super) const fn is_unowned(state: Option<OwnerState>) -> bool {
    matches!(state, None | Some(OwnerState::Unknown))
}

pub(super) fn touchpoint_name(touchpoint: &Touchpoint) -> Sentence {
    called(&touchpoint.title, sentence!("untitled-touchpoint"))
}

pub(super) fn stage_name(stage: &Stage) -> Sentence {
    called(&stage.title, sentence!("untitled-stage"))
}

/// A card by what it says first.
pub(super) fn card_name(card: &Card) -> Sentence {
    const MOST: usize = 60;
    let line = card.text.trim().lines().next().unwrap_or_default();
    let text: String = if line.chars().count() > MOST {
        line.chars().take(MOST - 1).chain(['…']).collect()
    } else {
        line.to_owned()
    };
    called(&text, sentence!("check-empty-card"))
}

/// Something by its name, or by what stands for it.
pub(super) fn called(name: &str, otherwise: Sentence) -> Sentence {
    match name.trim() {
        "" => otherwise,
        name => sentence!("check-name", name = name),
    }
}
