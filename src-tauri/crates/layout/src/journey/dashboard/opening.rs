//! What stands above the tiles: the map, what can be counted on the journey
//! itself, and how it feels.

use std::sync::Arc;

use model::ledger::ledger;
use model::records::{CardKind, Evidence};
use scene::{Node, Rect, Role, Token};
use words::Word;

use super::super::desk::Desk;
use super::super::figures::{self, Changes, Figure};
use super::super::header;
use super::super::kept::Nodes;
use super::super::look::{SECTION, SMALL};
use super::super::sketch::Sketch;
use super::super::times::duration;
use super::{GAP, TILE, feeling};

/// The opening, as wide as that; with the figures of the hand-offs where nothing
/// else says them.
pub(super) fn opening(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    width: f32,
    has_figures: bool,
) -> Node {
    let mut sketch = desk.sketch(width);
    let beside = TILE + GAP + TILE / 2.0;
    let curves = feeling::feeling(desk, beside);
    let room = if curves.is_some() { width - beside - 2.0 * GAP } else { width };
    let place = |sketch: &mut Sketch, nodes: &mut Nodes, mut node: Node, x: f32, y: f32| {
        node.frame = sketch.rect(x, y, node.frame.width, node.frame.height);
        sketch.child(nodes.keep(node));
    };
    let state = header::state(desk, room);
    let title = header::title(desk, room);
    let top = state.frame.height + 8.0;
    let mut y = top + title.frame.height + 6.0;
    // The title comes first to a reader, the state first to the eye.
    place(&mut sketch, nodes, title, 0.0, top);
    place(&mut sketch, nodes, state, 0.0, 0.0);
    let info = Arc::clone(&desk.map.info);
    if let Some(node) = header::fact(desk, "question", &info.question, room) {
        let height = node.frame.height;
        place(&mut sketch, nodes, node, 0.0, y);
        y += height + 10.0;
    }
    let name = desk.say("dashboard");
    let block = desk.aligned(&name, SECTION, room);
    let mut heading = desk.sketch(room);
    heading.text(0.0, 0.0, &block, Token::Ink);
    let frame = Rect::new(0.0, 0.0, room, block.size.height);
    y += 2.0;
    place(&mut sketch, nodes, heading.node("lens", Role::Heading(2), "", frame), 0.0, y);
    y += block.size.height;
    let about = desk.say("dashboard-about");
    let block = desk.aligned(&about, SMALL, room);
    let mut paragraph = desk.sketch(room);
    paragraph.text(0.0, 0.0, &block, Token::InkMuted);
    let frame = Rect::new(0.0, 0.0, room, block.size.height);
    place(&mut sketch, nodes, paragraph.node("lens:about", Role::Paragraph, "", frame), 0.0, y);
    y += block.size.height;
    let counted = counted(desk, has_figures);
    if !counted.is_empty() {
        let figures = figures::figures(desk, nodes, counted, room);
        let height = figures.frame.height;
        place(&mut sketch, nodes, figures, 0.0, y + 12.0);
        y += height + 12.0;
    }
    if let Some(curves) = curves {
        let height = curves.frame.height;
        place(&mut sketch, nodes, curves, width - beside, 0.0);
        y = y.max(height);
    }
    let label = desk.say("section-about");
    sketch.node("header", Role::Section, &label, Rect::new(0.0, 0.0, width, y))
}

/// How often what happens on the journey, and how much of it is assumed; what
/// never happens is not said.
fn counted(desk: &mut Desk<'_>, has_figures: bool) -> Vec<Figure> {
    let mut counted = match has_figures {
        true => figures::of_hand_offs(desk, Changes::OfChannel),
        false => Vec::new(),
    };
    let waiting = ledger(desk.map).waiting_touchpoints;
    if waiting > 0 {
        let caption = desk.say("figure-in-waits").to_string();
        counted.push(("figure-in-waits", duration(desk, waiting), caption));
    }
    let cards = || desk.map.cards.values().filter(|card| card.kind != CardKind::Heading);
    let all = cards().count();
    let assumed = cards().filter(|card| card.evidence == Evidence::Assumption).count();
    if all > 0 {
        let share = (100.0 * assumed as f64 / all as f64).round();
        let number = desk.say_with("amount-percent", &[("number", Word::Number(share))]);
        counted.push(("figure-assumed", number, desk.say("figure-assumed").to_string()));
    }
    counted
}
