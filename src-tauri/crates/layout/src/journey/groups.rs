//! Cards that stand under a heading, as they are drawn.
//!
//! A heading and what stands under it share a panel. Few cards take one column
//! of their cell; more than that flow over its whole width. A heading that is
//! folded says how many cards there are.

use std::sync::Arc;

use model::records::{Card, CardKind};
use scene::{Node, Rect, Role, Token};

use super::card::Marks;
use super::chips;
use super::desk::Desk;
use super::look::HEAD;
use super::piles::{self, Pile};
use super::sketch::line;

/// Between the edge of a panel and the cards on it.
pub(super) const INSET: f32 = 6.0;
/// So many cards fit into one column of a cell that has several.
const FEW: usize = 4;
/// The corners of a panel.
const RADIUS: f32 = 8.0;
/// Between a heading and what is said about it.
const GAP: f32 = 2.0;

/// What lies in a place, one after the other.
pub(super) enum Member<'a> {
    /// A card, and those that lie under it.
    Pile(&'a Arc<Card>, &'a [Arc<Card>]),
    /// A heading, and the cards that stand under it.
    Group(&'a Arc<Card>, &'a [Arc<Card>]),
}

/// What the cards of a place make up, in order.
pub(super) fn members(cards: &[Arc<Card>]) -> impl Iterator<Item = Member<'_>> {
    let belongs = |card: &Card| card.heading.is_some() || card.under.is_some();
    let parts = cards.chunk_by(move |_, next| belongs(next)).filter_map(<[_]>::split_first);
    parts.map(|(first, rest)| match first.kind {
        CardKind::Heading => Member::Group(first, rest),
        _ => Member::Pile(first, rest),
    })
}

/// Whether so many cards take the whole width of their cell.
pub(super) const fn is_wide(cards: usize) -> bool {
    cards > FEW
}

/// A heading of that width, at no place yet.
pub(super) fn heading(desk: &mut Desk<'_>, card: &Card, pile: &Pile, width: f32) -> Node {
    let padding = desk.air.card_padding;
    let inner = width - 2.0 * padding;
    let named = !card.text.trim().is_empty();
    let text = desk.text_or(&card.text, "card-heading");
    let block = desk.paragraph(&text, HEAD, inner);
    let top = padding - 2.0;
    let mut y = top + block.size.height;
    let Marks { chips, spoken } = Marks::of(desk, card, pile);
    let mut below = desk.sketch(width);
    let count = pile.chip(desk, card);
    if count.is_some() || !chips.is_empty() {
        y += GAP;
    }
    let marks: Vec<_> = piles::target(desk, &mut below, card, count, padding, y, inner)
        .into_iter()
        .chain(chips)
        .collect();
    y += chips::flow(desk, &mut below, &marks, padding, y, inner);
    let height = y + padding - 2.0;
    let mut sketch = desk.sketch(width);
    let ink = if named { Token::Ink } else { Token::InkMuted };
    desk.write(&mut sketch, padding, top, &block, ink);
    sketch.append(below);
    let frame = Rect::new(0.0, 0.0, width, height + pile.below());
    sketch.node(format!("card:{}", card.id), Role::Note, &spoken, frame)
}

/// What lies behind a heading and the cards under it: as large as that, in a
/// cell of that width.
pub(super) fn panel(desk: &Desk<'_>, heading: &Card, pile: &Pile, cell: f32, frame: Rect) -> Node {
    let mut sketch = desk.sketch(frame.width);
    let height = frame.height - pile.below();
    pile.draw(&mut sketch, frame.width, height);
    let rect = Rect::new(0.0, 0.0, frame.width, height);
    sketch.panel(rect, RADIUS, Some(Token::Sunken), line(Token::Line, 1.0));
    let frame = desk.sketch(cell).rect(frame.x, frame.y, frame.width, frame.height);
    sketch.node(format!("group:{}", heading.id), Role::Decoration, "", frame)
}
