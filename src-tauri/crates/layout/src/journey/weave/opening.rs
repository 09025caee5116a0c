//! What stands above the table: the map, the way to look at it, and the
//! figures that say how much the customer is thrown about.

use std::sync::Arc;

use model::ledger::ledger;
use scene::{Node, Rect, Role, Token};
use words::Word;

use super::super::desk::Desk;
use super::super::header::{self, FACTS_WIDTH};
use super::super::kept::Nodes;
use super::super::look::{SECTION, SMALL};
use super::super::times::duration;
use super::By;
use super::plan::Plan;

/// Between two figures.
const GAP: f32 = 28.0;
/// The widest that what is said under a figure gets.
const CAPTION: f32 = 132.0;

/// One thing that is counted: a name, the number, and what it counts.
pub(in super::super) type Figure = (&'static str, String, String);

/// The opening, as wide as that, with what there is to count.
pub(super) fn opening(desk: &mut Desk<'_>, nodes: &mut Nodes, plan: &Plan, width: f32) -> Node {
    let message = match plan.by {
        By::Channel => "weave-channels",
        By::Owner => "weave-owners",
    };
    let figures = if plan.stops.len() > 1 { counted(desk, plan) } else { Vec::new() };
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
        let figures = figures(desk, nodes, counted, width);
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

/// How often what happens; what never happens is not said.
fn figures(desk: &mut Desk<'_>, nodes: &mut Nodes, counted: Vec<Figure>, width: f32) -> Node {
    let mut sketch = desk.sketch(width);
    let (mut x, mut y, mut tallest) = (0.0, 0.0, 0.0_f32);
    for (name, figure, caption) in counted {
        let number = desk.line(&figure, SECTION);
        let caption = desk.fitted(&caption, SMALL, CAPTION);
        let wide = number.size.width.max(caption.size.width.min(CAPTION)).max(48.0);
        let wide = if caption.max_width.is_finite() { wide.max(CAPTION) } else { wide };
        let height = number.size.height + caption.size.height;
        if x > 0.0 && x + wide > width {
            (x, y, tallest) = (0.0, y + tallest + 8.0, 0.0);
        }
        let mut inside = desk.sketch(wide);
        inside.text(0.0, 0.0, &number, Token::Ink);
        inside.text(0.0, number.size.height, &caption, Token::InkMuted);
        let frame = sketch.rect(x, y, wide, height);
        let id = format!("figure:{name}");
        sketch.child(nodes.keep(inside.node(id, Role::Paragraph, "", frame)));
        x += wide + GAP;
        tallest = tallest.max(height);
    }
    let label = desk.say("weave-figures");
    sketch.node("figures", Role::Section, &label, Rect::new(0.0, 0.0, width, y + tallest))
}

/// The figures of a line that weaves.
fn counted(desk: &mut Desk<'_>, plan: &Plan) -> Vec<Figure> {
    let ledger = ledger(desk.map);
    let counts = [
        match plan.by {
            By::Channel => ("figure-channel-switches", Some(ledger.channel_switches)),
            By::Owner => ("figure-team-switches", Some(ledger.owner_changes)),
        },
        ("figure-hand-offs", Some(ledger.hand_offs)),
        ("figure-context-lost", some(ledger.context_lost)),
        ("figure-repeats", some(ledger.customer_repeats)),
        ("figure-unowned", some(ledger.unowned)),
        ("figure-disputed", some(ledger.disputed)),
    ];
    let mut figures = Vec::new();
    for (message, count) in counts {
        let Some(count) = count else { continue };
        let caption = desk.say_number(message, count as i64).to_string();
        figures.push((message, number(desk, count), caption));
    }
    let wait = ledger.waits.typical;
    if wait > 0 {
        let caption = desk.say("figure-wait").to_string();
        figures.push(("figure-wait", duration(desk, wait), caption));
    }
    figures
}

fn some(count: usize) -> Option<usize> {
    (count > 0).then_some(count)
}

/// A number as the language writes it.
fn number(desk: &Desk<'_>, count: usize) -> String {
    desk.say_with("figure", &[("number", Word::Number(count as f64))])
}
