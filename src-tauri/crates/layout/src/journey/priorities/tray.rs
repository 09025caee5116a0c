//! Beside a board: the opportunities that do not stand on it yet.

use scene::{Node, Rect, Role, Token};
use words::Word;

use super::super::desk::Desk;
use super::super::kept::Nodes;
use super::super::look::{HEAD, SMALL};
use super::super::sketch::dashes;
use super::note::{note, words_of};
use super::placing::{Board, Placing};

/// The width of a tray.
pub(super) const WIDTH: f32 = 216.0;
/// Between its edge and what lies in it.
const PADDING: f32 = 12.0;
/// Between notes.
const GAP: f32 = 6.0;

/// The tray, at least so high, at no place yet.
pub(super) fn tray(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    board: Board,
    placing: &Placing,
    least: f32,
) -> Node {
    let word = board.word();
    let inner = WIDTH - 2.0 * PADDING;
    let count = placing.unplaced.len();
    let title = desk.say_number("priorities-tray", count as i64);
    let block = desk.aligned(&title, HEAD, inner);
    let top = PADDING + block.size.height + 4.0;
    let mut head = desk.sketch(WIDTH);
    head.text(PADDING, PADDING, &block, Token::Ink);
    let about = desk.say(match (count, placing.placed.len()) {
        (0, _) => "priorities-tray-done",
        (_, 0) => "priorities-tray-all",
        _ => "priorities-tray-about",
    });
    let block = desk.aligned(&about, SMALL, inner);
    let mut paragraph = desk.sketch(inner);
    paragraph.text(0.0, 0.0, &block, Token::InkMuted);
    let mut inside: Vec<Node> = Vec::new();
    let frame = Rect::new(PADDING, 0.0, inner, block.size.height);
    inside.push(paragraph.node(format!("tray-about:{word}"), Role::Paragraph, "", frame));
    let mut y = frame.bottom() + 8.0;
    for card in &placing.unplaced {
        let text = words_of(desk, card);
        let spoken = desk.say_with("priorities-unplaced-spoken", &[("text", Word::Text(&text))]);
        let mut node = note(desk, super::node_of(board, card), card, None, &spoken, inner);
        node.frame.x = PADDING;
        node.frame.y = y;
        y = node.frame.bottom() + GAP;
        inside.push(node);
    }
    let below = (y - GAP + PADDING).max(least - top);
    let mut cell = desk.sketch(WIDTH);
    for mut node in inside {
        let Rect { x, y, width, height } = node.frame;
        node.frame = cell.rect(x, y, width, height);
        cell.child(nodes.keep(node));
    }
    let mut table = desk.sketch(WIDTH);
    let ground = Rect::new(0.0, 0.0, WIDTH, top + below);
    table.panel(ground, 8.0, Some(Token::Sunken), dashes(Token::LineStrong, 1.0, 4.0));
    let role = Role::ColumnHeader { row: 0, column: 0, span: 1 };
    let frame = Rect::new(0.0, 0.0, WIDTH, top);
    let head = nodes.keep(head.node(format!("tray-title:{word}"), role, "", frame));
    let role = Role::Cell { row: 1, column: 0, span: 1 };
    let frame = Rect::new(0.0, 0.0, WIDTH, below);
    let cell = nodes.keep(cell.node(format!("tray-notes:{word}"), role, "", frame));
    for (row, (child, y, height)) in [(head, 0.0, top), (cell, top, below)].into_iter().enumerate()
    {
        let mut sketch = desk.sketch(WIDTH);
        sketch.child(child);
        let frame = Rect::new(0.0, y, WIDTH, height);
        let id = format!("tray-row:{word}:{row}");
        table.child(nodes.keep(sketch.node(id, Role::Row { row: row as u32 }, "", frame)));
    }
    table.node(format!("tray:{word}"), Role::Table { rows: 2, columns: 1 }, &title, ground)
}
