//! What stands above the table: the map, the way to look at it, and the
//! figures that say how much the customer is thrown about.

use std::sync::Arc;

use scene::{Node, Rect, Role, Token};

use super::super::desk::Desk;
use super::super::figures::{self, Figure};
use super::super::header::{self, FACTS_WIDTH};
use super::super::kept::Nodes;
use super::super::look::{SECTION, SMALL};
use super::By;
use super::plan::Plan;

/// The opening, as wide as that; with the figures where nothing else says them.
pub(super) fn opening(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    plan: &Plan,
    width: f32,
    has_figures: bool,
) -> Node {
    let message = match plan.by {
        By::Channel => "weave-channels",
        By::Owner => "weave-owners",
    };
    let is_counted = has_figures && plan.stops.len() > 1;
    let figures = if is_counted { figures::of_hand_offs(desk, plan.by.into()) } else { Vec::new() };
    of_lens(desk, nodes, (message, &format!("{message}-about")), figures, width)
}

/// The same of any lens: what it is called, and what is said about it.
pub(in super::super) fn of_lens(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    (name, about): (&str, &str),
    counted: Vec<Figure>,
    width: f32,
) -> Node {
    let room = FACTS_WIDTH.min(width);
    let mut sketch = desk.sketch(width);
    let mut place = |nodes: &mut Nodes, mut node: Node, y: f32| {
        node.frame = desk_rect(&sketch, &node, y);
        sketch.child(nodes.keep(node));
    };
    let state = header::state(desk, room);
    let title = header::title(desk, room);
    let top = state.frame.height + 8.0;
    let mut y = top + title.frame.height + 8.0;
    // The title comes first to a reader, the state first to the eye.
    place(nodes, title, top);
    place(nodes, state, 0.0);
    let info = Arc::clone(&desk.map.info);
    if let Some(node) = header::fact(desk, "question", &info.question, room) {
        let height = node.frame.height;
        place(nodes, node, y);
        y += height + 12.0;
    }
    let name = desk.say(name);
    let block = desk.aligned(&name, SECTION, room);
    let mut heading = desk.sketch(room);
    heading.text(0.0, 0.0, &block, Token::Ink);
    let frame = Rect::new(0.0, 0.0, room, block.size.height);
    y += 4.0;
    place(nodes, heading.node("lens", Role::Heading(2), "", frame), y);
    y += block.size.height;
    let about = desk.say(about);
    let block = desk.aligned(&about, SMALL, room);
    let mut paragraph = desk.sketch(room);
    paragraph.text(0.0, 0.0, &block, Token::InkMuted);
    let frame = Rect::new(0.0, 0.0, room, block.size.height);
    place(nodes, paragraph.node("lens:about", Role::Paragraph, "", frame), y);
    y += block.size.height;
    if !counted.is_empty() {
        let figures = figures::figures(desk, nodes, counted, width);
        let height = figures.frame.height;
        place(nodes, figures, y + 12.0);
        y += height + 12.0;
    }
    let label = desk.say("section-about");
    sketch.node("header", Role::Section, &label, Rect::new(0.0, 0.0, width, y))
}

fn desk_rect(sketch: &super::super::sketch::Sketch, node: &Node, y: f32) -> Rect {
    sketch.rect(0.0, y, node.frame.width, node.frame.height)
}
