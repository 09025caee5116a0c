//! Cards that lie under others, as they are drawn.
//!
//! A stack that is closed is its top card with the edges of a few others
//! showing below; one that is open has the others below it, indented along a
//! rule. Both say how many there are.

use std::sync::Arc;

use model::records::{Card, CardKind};
use scene::{Node, Rect, Role, Token};

use super::chips::{self, Chip};
use super::desk::Desk;
use super::sketch::{Sketch, line};
use crate::icons::Icon;

/// How much of each further card shows below the one above it.
const EDGE: f32 = 4.0;
/// So many edges show at the most; the count says the rest.
const EDGES: usize = 2;
/// How far the cards of an open stack stand back.
pub(super) const INDENT: f32 = 16.0;
/// Between the cards of an open stack.
pub(super) const GAP: f32 = 4.0;
/// How far around the count of a stack a hand can press it.
const REACH: f32 = 4.0;
/// How high the place is where it does.
const TARGET: f32 = 24.0;
/// From the side of the top to the rule of an open stack.
const RULE: f32 = INDENT / 2.0;

/// What a card is to others in its place.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Pile {
    /// In no stack.
    #[default]
    Alone,
    /// On top of others that are not shown.
    Closed {
        /// How many cards there are, itself among them.
        count: usize,
        /// The grounds and edges of those whose edges show.
        edges: Vec<(Token, Token)>,
    },
    /// On top of others that are shown below it.
    Open {
        /// How many cards there are, itself among them.
        count: usize,
    },
    /// Under another that is open.
    Under,
}

/// Each stack and each card of its own, in order: the top and what is under it.
pub(super) fn piles(cards: &[Arc<Card>]) -> impl Iterator<Item = (&Arc<Card>, &[Arc<Card>])> {
    cards.chunk_by(|_, next| next.under.is_some()).filter_map(<[Arc<Card>]>::split_first)
}

impl Pile {
    /// What a card with these under it is.
    pub(super) fn of(desk: &Desk<'_>, top: &Card, under: &[Arc<Card>]) -> Self {
        // A heading is no card among its cards.
        let count = under.len() + usize::from(top.kind != CardKind::Heading);
        match under {
            [] => Self::Alone,
            _ if top.opened => Self::Open { count },
            _ => {
                let paint =
                    |card: &Arc<Card>| desk.colours.paint(desk.map, card, desk.tagged).tokens(card);
                let edges = under.iter().take(EDGES).map(paint).collect();
                Self::Closed { count, edges }
            }
        }
    }

    /// The mark that counts the cards, where a hand can press it.
    pub(super) fn chip(&self, desk: &mut Desk<'_>, top: &Card) -> Option<Chip> {
        let (Self::Closed { count, .. } | Self::Open { count }) = self else { return None };
        if top.kind == CardKind::Heading {
            let text = desk.say_number("folded-cards", *count as i64);
            return Some(Chip::new(Some(Icon::Stack), text, Token::InkMuted));
        }
        let text = desk.say_number("stack-count", *count as i64);
        let chip = Chip::strong(Some(Icon::Stack), text, Token::InkMuted);
        Some(chip.said(self.spoken(desk, top)?))
    }

    /// What is read out.
    pub(super) fn spoken(&self, desk: &mut Desk<'_>, card: &Card) -> Option<Arc<str>> {
        if card.kind == CardKind::Heading {
            return Some(match self {
                Self::Closed { count, .. } => desk.say_number("heading-closed", *count as i64),
                Self::Open { count } => desk.say_number("heading-open", *count as i64),
                Self::Alone | Self::Under => desk.say("card-heading"),
            });
        }
        match self {
            Self::Alone => None,
            Self::Closed { count, .. } => Some(desk.say_number("stack-closed", *count as i64)),
            Self::Open { count } => Some(desk.say_number("stack-open", *count as i64)),
            Self::Under => Some(desk.say("stack-under")),
        }
    }

    /// How much room the edges take below the card.
    pub(super) fn below(&self) -> f32 {
        match self {
            Self::Closed { edges, .. } => EDGE * edges.len() as f32,
            _ => 0.0,
        }
    }

    /// Draws the edges below a card of that size, before the card itself.
    pub(super) fn draw(&self, sketch: &mut Sketch, width: f32, height: f32) {
        let Self::Closed { edges, .. } = self else { return };
        for (index, &(fill, edge)) in edges.iter().enumerate().rev() {
            let below = EDGE * (index + 1) as f32;
            let part = 3.0 * EDGE;
            let rect = Rect::new(below, height - part, width - 2.0 * below, part + below);
            sketch.panel(rect, 6.0, Some(fill), line(edge, 1.0));
        }
    }
}

/// Puts the place where a hand presses the mark that counts the cards around
/// where that mark will be; gives the mark back.
pub(super) fn target(
    desk: &mut Desk<'_>,
    sketch: &mut Sketch,
    top: &Card,
    count: Option<Chip>,
    x: f32,
    y: f32,
    room: f32,
) -> Option<Chip> {
    let count = count?;
    let reach = chips::width(desk, &count, room) + 2.0 * REACH;
    let frame = sketch.rect(x - REACH, y - REACH, reach, TARGET);
    let target = desk.sketch(reach).node(format!("stack:{}", top.id), Role::Decoration, "", frame);
    sketch.child(Arc::new(target));
    Some(count)
}

/// The rule along the cards of an open stack, from the top's bottom to the
/// middle of the last.
pub(super) fn rule(desk: &Desk<'_>, top: &Card, width: f32, from: f32, to: f32, x: f32) -> Node {
    let mut sketch = desk.sketch(INDENT);
    sketch.lines(&[(0.0, 0.0, 0.0, to - from)], line(Token::LineStrong, 1.0));
    let cell = desk.sketch(width);
    let frame = cell.rect(x + RULE, from, INDENT, to - from);
    sketch.node(format!("rule:{}", top.id), Role::Decoration, "", frame)
}
