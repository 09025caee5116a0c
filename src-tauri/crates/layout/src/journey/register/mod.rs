//! The registers: what a map holds of one sort, one row for each.
//!
//! Rules:
//!
//! - **J43** One register is shown at a time, with everything of its sort that
//!   is on the map, whatever is folded or hidden there.
//! - **J44** Rows stand in the order of the journey until they are sorted by a
//!   column. What says nothing in that column comes last either way, and what
//!   says the same stays in the order of the journey.
//! - **J45** Where a filter leaves rows out, the picture says so, and how many.
//!   Order and filter are how one looks at a map: no map and no file keeps them.
//! - **J46** A register that has nothing says what would stand in it and how
//!   that comes to be.
//!
//! How its nodes are called is told in `sheet`; the table is `grid`.

mod crossings;
mod known;
mod line;
mod moments;
mod points;
mod work;

use std::sync::Arc;

use model::Map;
use scene::{Node, Rect, Role, Token};
use words::{Word, Words};

use self::line::Line;
use super::Tools;
use super::desk::Desk;
use super::kept::Nodes;
use super::look::SMALL_STRONG;
use super::plain::Plain;
use super::sheet::{self, Column, Kept, Sheet};
use crate::{Register, RegisterLook};

/// The widest that most registers get.
const ROOM: f32 = 1360.0;

/// What one scene leaves behind for the next.
#[derive(Default)]
pub(crate) struct Memory {
    plain: Plain,
    nodes: Nodes,
    kept: Kept,
}

/// A register before it is drawn.
struct Table {
    columns: Vec<Column>,
    lines: Vec<Line>,
    /// The widest that it gets: what is longer has more lines.
    room: f32,
}

/// The picture of a register.
pub(crate) fn root(
    map: &Map,
    look: RegisterLook<'_>,
    tools: Tools<'_>,
    memory: &mut Memory,
) -> Arc<Node> {
    let Memory { plain, nodes, kept } = memory;
    let desk = &mut plain.desk(map, tools);
    let air = desk.air;
    let Table { mut columns, lines, room } = match look.register {
        Register::PainPoints => points::pain_points(desk),
        Register::HandOffs => crossings::hand_offs(desk),
        Register::Opportunities => points::opportunities(desk),
        Register::Actions => work::actions(desk),
        Register::Touchpoints => moments::touchpoints(desk),
        Register::Evidence => known::evidence(desk),
    };
    let all = lines.len();
    let lines = arranged(desk.words, &mut columns, lines, look);
    let total = room + 2.0 * air.margin;
    let mut picture = desk.sketch(total);
    let name = desk.say(&format!("register-{}", look.register.word()));
    let message = format!("register-{}", look.register.word());
    let mut opening = sheet::opening(desk, nodes, &message, room);
    opening.frame = Rect::new(air.margin, air.margin, room, opening.frame.height);
    let mut y = opening.frame.bottom() + 12.0;
    picture.child(nodes.keep(opening));
    let about = about(desk, look, all, lines.len());
    let block = desk.aligned(&about, SMALL_STRONG, room);
    let mut counted = desk.sketch(room);
    counted.text(0.0, 0.0, &block, Token::InkMuted);
    let frame = Rect::new(air.margin, y, room, block.size.height);
    y = frame.bottom() + 8.0;
    picture.child(nodes.keep(counted.node("register:rows", Role::Paragraph, "", frame)));
    if lines.is_empty() {
        let message = if all == 0 { look.register.word() } else { "filtered" };
        let title = desk.say(&format!("register-nothing-{message}"));
        let text = desk.say(&format!("register-nothing-{message}-about"));
        let node = sheet::empty(desk, nodes, "register", &title, &text, room);
        let frame = Rect { x: air.margin, y, ..node.frame };
        y = frame.bottom();
        picture.child(nodes.keep(Node { frame, ..Node::clone(&node) }));
    } else {
        let rows = lines.into_iter().map(Line::into_row).collect();
        let table = Sheet { name: "grid", title: &name, columns: &columns, rows };
        let table = sheet::sheet(desk, nodes, kept, table, room);
        let frame = picture.rect(air.margin, y, table.frame.width, table.frame.height);
        y = frame.bottom();
        picture.child(nodes.keep(Node { frame, ..table }));
    }
    let frame = Rect::new(0.0, 0.0, total, y + air.margin);
    nodes.keep(picture.node("map", Role::Document, "", frame))
}

/// How many there are, and in which order of which of them.
fn about(desk: &mut Desk<'_>, look: RegisterLook<'_>, all: usize, left: usize) -> String {
    let mut about = Vec::new();
    if left < all {
        let values = [
            ("number", Word::Number(left as f64)),
            ("all", Word::Number(all as f64)),
            ("filter", Word::Text(look.filter.trim())),
        ];
        about.push(desk.say_with("register-filtered", &values));
    } else {
        about.push(desk.say_number("register-rows", all as i64).to_string());
    }
    if look.sorted_by.is_none() && left > 0 {
        about.push(desk.say("register-in-order").to_string());
    }
    about.join(" ")
}

/// The lines that are asked for, in the order that is.
fn arranged(
    words: &Words,
    columns: &mut [Column],
    mut lines: Vec<Line>,
    look: RegisterLook<'_>,
) -> Vec<Line> {
    let wanted = look.filter.trim().to_lowercase();
    if !wanted.is_empty() {
        lines.retain(|line| line.says(&wanted));
    }
    let found = look
        .sorted_by
        .and_then(|(key, way)| Some((columns.iter().position(|it| it.key == key)?, way)));
    if let Some((column, way)) = found {
        columns[column].sorted = Some(way);
        lines.sort_by(|a, b| line::compare(words, a.key(column), b.key(column), way));
    }
    lines
}

/// A column whose head is the message `column-<key>`.
fn words(desk: &mut Desk<'_>, key: &'static str, least: f32, most: f32) -> Column {
    let title = desk.say(&format!("column-{key}"));
    Column::words(key, title, least, most)
}

/// The same for numbers.
fn numbers(desk: &mut Desk<'_>, key: &'static str) -> Column {
    let title = desk.say(&format!("column-{key}"));
    Column::numbers(key, title)
}
