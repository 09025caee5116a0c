//! What a dashboard says while nothing is measured.

use model::stock::{self, StockMetric};
use scene::{Node, Rect, Role, Token};

use super::super::desk::Desk;
use super::super::kept::Nodes;
use super::super::look::{BODY, HEAD, LEAD, SMALL};
use super::super::measured::placed;
use super::super::sketch::dashes;
use crate::icons::Icon;

/// The widest that a text gets.
const TEXT: f32 = 640.0;
/// A suggestion.
const WIDTH: f32 = 440.0;
const GAP: f32 = 16.0;
const PADDING: f32 = 16.0;

/// What metrics are for, and those that are usually measured.
pub(super) fn empty(desk: &mut Desk<'_>, nodes: &mut Nodes, width: f32) -> Node {
    let mut sketch = desk.sketch(width);
    let title = desk.say("dashboard-empty");
    let block = desk.aligned(&title, LEAD, TEXT);
    let mut heading = desk.sketch(TEXT);
    heading.text(0.0, 0.0, &block, Token::Ink);
    let mut y = block.size.height;
    let frame = sketch.rect(0.0, 0.0, TEXT, y);
    sketch.child(nodes.keep(heading.node("nothing:title", Role::Heading(2), "", frame)));
    let about = desk.say("dashboard-empty-about");
    let block = desk.aligned(&about, BODY, TEXT);
    let mut paragraph = desk.sketch(TEXT);
    paragraph.text(0.0, 0.0, &block, Token::InkMuted);
    let frame = sketch.rect(0.0, y + 4.0, TEXT, block.size.height);
    y = frame.bottom() + GAP;
    sketch.child(nodes.keep(paragraph.node("nothing:metrics", Role::Paragraph, "", frame)));
    let sets: Vec<Node> =
        stock::METRIC_SETS.iter().map(|(name, set)| usual(desk, name, set)).collect();
    let tallest = sets.iter().map(|node| node.frame.height).fold(0.0, f32::max);
    for (place, node) in sets.into_iter().enumerate() {
        let frame = sketch.rect(place as f32 * (WIDTH + GAP), y, WIDTH, tallest);
        sketch.child(nodes.keep(placed(&node, frame)));
    }
    y += tallest;
    sketch.node("nothing:dashboard", Role::Section, &title, Rect::new(0.0, 0.0, width, y))
}

/// Metrics that are usually measured together.
fn usual(desk: &mut Desk<'_>, name: &str, set: &[StockMetric]) -> Node {
    let inner = WIDTH - 2.0 * PADDING;
    let mut content = desk.sketch(WIDTH);
    content.icon(Icon::Data, PADDING, PADDING, 24.0, Token::Accent);
    let title = desk.say(&format!("metric-set-{name}"));
    let block = desk.aligned(&title, HEAD, inner - 34.0);
    content.text(PADDING + 34.0, PADDING + 3.0, &block, Token::Ink);
    let mut y = PADDING + block.size.height.max(24.0) + 10.0;
    let mut names = Vec::new();
    for (kind, called) in set {
        let text = desk.say(&format!("metric-{}", called.unwrap_or(kind.word())));
        let block = desk.aligned(&text, SMALL, inner - 12.0);
        let dot = Rect::new(PADDING + 1.0, y + SMALL.line_height / 2.0 - 1.5, 3.0, 3.0);
        content.shape(dot, 1.5, Some(Token::InkFaint), None);
        content.text(PADDING + 12.0, y, &block, Token::Ink);
        y += block.size.height + 1.0;
        names.push(text);
    }
    y += 9.0;
    let how = desk.say("dashboard-empty-how");
    let block = desk.aligned(&how, SMALL, inner);
    content.text(PADDING, y, &block, Token::InkMuted);
    y += block.size.height + PADDING;
    let frame = Rect::new(0.0, 0.0, WIDTH, y);
    let mut sketch = desk.sketch(WIDTH);
    sketch.panel(frame, 10.0, Some(Token::Surface), dashes(Token::LineStrong, 1.0, 4.0));
    sketch.append(content);
    let spoken = format!("{title}: {}. {how}", names.join(", "));
    sketch.node(format!("usual:{name}"), Role::Note, &spoken, frame)
}
