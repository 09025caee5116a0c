//! Where opportunities stand on a board: no two of them at one place.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::records::{Card, CardKind, Estimate, Touchpoint};
use model::{Id, Map, facts};

/// The steps of a scale.
pub(super) const STEPS: i64 = 5;
/// From this step on something is much; 3 counts in favour of an opportunity.
const MUCH: i64 = 3;
/// The same for what speaks against one.
const TOO_MUCH: i64 = 4;

/// What a board weighs against each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Board {
    /// How much it would help, and how much work it would be.
    Impact,
    /// What it is worth to the customer, and how feasible it is.
    Value,
}

/// A quarter of a board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quarter {
    /// Much for little.
    Best,
    /// Much for much.
    Bold,
    /// Little for little.
    Small,
    /// Little for much.
    Poor,
}

/// An opportunity that stands on a board.
pub(super) struct Placed {
    pub(super) card: Arc<Card>,
    /// How much speaks for it, from 1 to 5.
    pub(super) up: i64,
    /// How far across it is, from 1 to 5.
    pub(super) across: i64,
    /// Its rank among all that stand here, from 1: more before less, then what
    /// is easier, then the order of the journey. No two have the same.
    pub(super) rank: usize,
}

/// The opportunities of a map on a board.
pub(super) struct Placing {
    /// By rank.
    pub(super) placed: Vec<Placed>,
    /// Of which nobody has said enough, in the order of the journey.
    pub(super) unplaced: Vec<Arc<Card>>,
}

impl Board {
    /// Its word in names of nodes and messages.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Impact => "impact",
            Self::Value => "value",
        }
    }

    /// Where a card stands, up and across; nothing if not both were said.
    fn place(self, card: &Card, estimate: Option<&Estimate>) -> Option<(i64, i64)> {
        match self {
            Self::Impact => Some((card.impact?, card.effort?)),
            Self::Value => {
                let estimate = estimate?;
                Some((estimate.customer_value?, estimate.feasibility?))
            }
        }
    }

    /// How easy a step across is: effort makes it harder, feasibility easier.
    const fn ease(self, across: i64) -> i64 {
        match self {
            Self::Impact => STEPS + 1 - across,
            Self::Value => across,
        }
    }

    /// The quarter of a step up and a step across.
    pub(super) const fn quarter(self, up: i64, across: i64) -> Quarter {
        let easy = match self {
            Self::Impact => across < TOO_MUCH,
            Self::Value => across >= MUCH,
        };
        match (up >= MUCH, easy) {
            (true, true) => Quarter::Best,
            (true, false) => Quarter::Bold,
            (false, true) => Quarter::Small,
            (false, false) => Quarter::Poor,
        }
    }
}

impl Quarter {
    /// Its word in messages.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Best => "best",
            Self::Bold => "bold",
            Self::Small => "small",
            Self::Poor => "poor",
        }
    }
}

impl Placing {
    /// Of these opportunities.
    pub(super) fn new(
        opportunities: &[Arc<Card>],
        estimates: &Estimates<'_>,
        board: Board,
    ) -> Self {
        let mut placed = Vec::new();
        let mut unplaced = Vec::new();
        for card in opportunities {
            let card = Arc::clone(card);
            match board.place(&card, estimates.get(&card.id).copied()) {
                Some((up, across)) => placed.push(Placed { card, up, across, rank: 0 }),
                None => unplaced.push(card),
            }
        }
        // The sort is stable, so what is equal keeps the order of the journey.
        placed.sort_by_key(|it| std::cmp::Reverse((it.up, board.ease(it.across))));
        for (index, it) in placed.iter_mut().enumerate() {
            it.rank = index + 1;
        }
        Self { placed, unplaced }
    }
}

/// The estimates of a map by their cards.
pub(super) type Estimates<'a> = BTreeMap<Id<Card>, &'a Estimate>;

/// The estimates of a map.
pub(super) fn estimates(map: &Map) -> Estimates<'_> {
    map.estimates.values().map(|it| (it.card, &**it)).collect()
}

/// The opportunities of a map in the order of the journey, parked ones last.
/// Those that lie under another one stand for themselves no more.
pub(super) fn opportunities(map: &Map) -> Vec<Arc<Card>> {
    let journey = facts::journey(map);
    let places: BTreeMap<Id<Touchpoint>, usize> =
        journey.iter().enumerate().map(|(index, it)| (it.id, index)).collect();
    let stages: BTreeMap<_, usize> = facts::stages(map)
        .iter()
        .map(|stage| {
            let first = journey.iter().position(|it| it.stage == stage.id);
            (stage.id, first.unwrap_or(journey.len()))
        })
        .collect();
    let place = |card: &Card| match (card.touchpoint, card.stage) {
        (Some(touchpoint), _) => places.get(&touchpoint).copied(),
        (None, Some(stage)) => stages.get(&stage).copied(),
        (None, None) => None,
    };
    let mut found: Vec<Arc<Card>> = map
        .cards
        .values()
        .filter(|card| card.kind == CardKind::Opportunity && card.under.is_none())
        .map(Arc::clone)
        .collect();
    found.sort_by_cached_key(|card| {
        (place(card).unwrap_or(usize::MAX), card.position.clone(), card.id)
    });
    found
}
