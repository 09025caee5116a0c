//! An opportunity as a note on a board, in a tray, or by its name in a table.

use std::sync::Arc;

use model::records::Card;
use scene::{Hue, Node, NodeId, Rect, Role, Shade, Token};

use super::super::desk::Desk;
use super::super::look::{BODY, SMALL_STRONG};
use super::super::sketch::line;
use crate::icons::Icon;

/// Between the edge of a note and its text.
const PADDING: f32 = 8.0;
/// The room for its rank, or for the sign that stands there.
const MARK: f32 = 20.0;

/// A note of that width, at no place yet.
pub(super) fn note(
    desk: &mut Desk<'_>,
    id: impl Into<NodeId>,
    card: &Card,
    rank: Option<usize>,
    spoken: &str,
    width: f32,
) -> Node {
    let mut sketch = desk.sketch(width);
    let text = words_of(desk, card);
    let block = desk.aligned(&text, BODY, width - 2.0 * PADDING - MARK);
    let height = block.size.height + 2.0 * (PADDING - 2.0);
    let ground = Rect::new(0.0, 0.0, width, height);
    let edge = Token::Hue(Hue::Green, Shade::Edge);
    sketch.panel(ground, 6.0, Some(Token::Raised), line(edge, 1.0));
    let ink = Token::Hue(Hue::Green, Shade::Ink);
    match rank {
        Some(rank) => {
            let number = desk.say_number("figure", rank as i64);
            let number = desk.line(&number, SMALL_STRONG);
            sketch.text(PADDING, PADDING - 1.0, &number, ink);
        }
        None => sketch.icon(Icon::Opportunity, PADDING - 2.0, PADDING - 1.0, 16.0, ink),
    }
    desk.write(&mut sketch, PADDING + MARK, PADDING - 2.0, &block, Token::Ink);
    sketch.node(id, Role::Note, spoken, ground)
}

/// What an opportunity says, or what stands for it.
pub(super) fn words_of(desk: &mut Desk<'_>, card: &Card) -> Arc<str> {
    desk.text_or(card.text.trim(), "priorities-unsaid")
}
