//! What stands above a table: the map, the way to look at it, headings, and
//! what is said where there is nothing yet.

use std::sync::Arc;

use scene::{Node, Rect, Role, Token};

use super::super::desk::Desk;
use super::super::header::{self, FACTS_WIDTH};
use super::super::kept::Nodes;
use super::super::look::{BODY, HEAD, SECTION, SMALL};
use super::super::sketch::dashes;

/// The widest that words get that teach what a table is for.
const TEACHING: f32 = 560.0;

/// The map's title and question, and the way to look at it: the messages
/// `<message>` and `<message>-about`.
pub(in super::super) fn opening(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    message: &str,
    width: f32,
) -> Node {
    let room = FACTS_WIDTH.min(width);
    let mut sketch = desk.sketch(width);
    let mut place = |nodes: &mut Nodes, mut node: Node, y: f32| {
        node.frame = sketch.rect(0.0, y, node.frame.width, node.frame.height);
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
    y += 4.0;
    let (title, about) = (desk.say(message), desk.say(&format!("{message}-about")));
    let section = section(desk, nodes, "lens", &title, &about, room);
    let height = section.frame.height;
    place(nodes, section, y);
    let label = desk.say("section-about");
    sketch.node("header", Role::Section, &label, Rect::new(0.0, 0.0, width, y + height))
}

/// A heading, and below it what it is about; nothing for what is empty.
pub(in super::super) fn section(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    name: &str,
    title: &str,
    about: &str,
    width: f32,
) -> Node {
    let mut sketch = desk.sketch(width);
    let block = desk.aligned(title, SECTION, width);
    let mut heading = desk.sketch(width);
    heading.text(0.0, 0.0, &block, Token::Ink);
    let frame = Rect::new(0.0, 0.0, width, block.size.height);
    let id = format!("section:{name}:title");
    sketch.child(nodes.keep(heading.node(id, Role::Heading(2), "", frame)));
    let mut y = block.size.height;
    if !about.is_empty() {
        let block = desk.aligned(about, SMALL, FACTS_WIDTH.min(width));
        let mut paragraph = desk.sketch(width);
        paragraph.text(0.0, 0.0, &block, Token::InkMuted);
        let frame = Rect::new(0.0, y, width, block.size.height);
        let id = format!("section:{name}:about");
        sketch.child(nodes.keep(paragraph.node(id, Role::Paragraph, "", frame)));
        y += block.size.height;
    }
    let frame = Rect::new(0.0, 0.0, width, y);
    sketch.node(format!("section:{name}"), Role::Section, title, frame)
}

/// What is said where there is nothing: what would stand there, and how it
/// comes to be.
pub(in super::super) fn empty(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    name: &str,
    title: &str,
    text: &str,
    width: f32,
) -> Arc<Node> {
    let padding = 2.0 * desk.air.label_padding;
    let inner = TEACHING.min(width - 2.0 * padding);
    let title = desk.aligned(title, HEAD, inner);
    let text = desk.aligned(text, BODY, inner);
    let height = title.size.height + 4.0 + text.size.height + 2.0 * padding;
    let mut sketch = desk.sketch(width);
    let ground = Rect::new(0.0, 0.0, width, height);
    sketch.panel(ground, 8.0, Some(Token::Surface), dashes(Token::LineStrong, 1.0, 4.0));
    sketch.text(padding, padding, &title, Token::Ink);
    sketch.text(padding, padding + title.size.height + 4.0, &text, Token::InkMuted);
    let id = format!("blank:{name}");
    nodes.keep(sketch.node(id, Role::Paragraph, "", Rect::new(0.0, 0.0, width, height)))
}
