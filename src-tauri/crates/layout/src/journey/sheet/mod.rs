//! Tables as pictures: columns as wide as what they hold, a row of heads, rows
//! of cells.
//!
//! Rules:
//!
//! - **J40** The first cell of a row names it. Every row covers every column
//!   once, and every cell says in words what its signs show.
//! - **J41** A column is as wide as what it holds, within its limits; columns
//!   that hold more than fits share the room that others leave.
//! - **J42** A row that says the same as before is the same node in memory,
//!   wherever else an edit was.
//!
//! Names of nodes, for a table called `<table>`:
//!
//! | node | is |
//! |---|---|
//! | `<table>` | the table; the one whose heads stay in sight is called `grid` |
//! | `heads:<table>`: `head:<table>:<column>`, in it `ascending:<column>` or `descending:<column>` | row 0, and the sign of the order |
//! | `entry:<table>:<row>` | a row |
//! | `field:<record>:<id>:<column>` | a cell that shows that column of a record, and in which it is changed |
//! | `derived:<record>:<id>:<name>` | a cell that says what follows from a record; it is only read |
//!
//! A record that stands twice in a picture has a fifth part in the names of
//! its cells, which says where.

mod opening;
mod rows;
mod widths;

use std::sync::Arc;

use scene::{Node, Rect, Role, TextStyle, Token};

pub(super) use self::opening::{empty, opening, section};
pub(super) use self::rows::Kept;
pub(super) use self::widths::{letters, longest_word};
use super::chips::Chip;
use super::desk::Desk;
use super::kept::Nodes;
use super::look::{BODY, HEAD, SMALL_STRONG};
use super::sketch::line;
use crate::Sorting;

/// The least height of the heads: from afar, too, their letters can be read.
const HEADS: f32 = 40.0;

/// A table as it is to be drawn.
pub(super) struct Sheet<'a> {
    /// In the names of its nodes.
    pub(super) name: &'a str,
    /// Read out as the name of the table.
    pub(super) title: &'a str,
    pub(super) columns: &'a [Column],
    pub(super) rows: Vec<Row>,
}

/// One column.
pub(super) struct Column {
    /// In the name of its head.
    pub(super) key: &'static str,
    /// What its head says.
    pub(super) title: Arc<str>,
    /// The narrowest that it gets.
    pub(super) least: f32,
    /// The widest that it gets while others want room.
    pub(super) most: f32,
    pub(super) holds: Holds,
    /// Whether the rows are in its order.
    pub(super) sorted: Option<Sorting>,
}

/// What a column holds, and so where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holds {
    /// Words, from the side where the map begins.
    Words,
    /// Numbers, up to the side where it ends.
    Numbers,
}

/// One row: as many cells as there are columns.
pub(super) struct Row {
    /// In its name.
    pub(super) id: String,
    pub(super) cells: Vec<Cell>,
}

/// Where a row and a column meet.
#[derive(Clone, PartialEq)]
pub(super) struct Cell {
    /// Its name.
    pub(super) id: String,
    pub(super) content: Content,
    /// What is read out in place of what is seen; empty where that is enough.
    pub(super) spoken: String,
}

/// What stands in a cell.
#[derive(Clone, PartialEq)]
pub(super) enum Content {
    Nothing,
    Text(Arc<str>, TextStyle, Token),
    Chips(Vec<Chip>),
}

impl Column {
    /// A column of words within these widths.
    pub(super) fn words(key: &'static str, title: Arc<str>, least: f32, most: f32) -> Self {
        Self { key, title, least, most, holds: Holds::Words, sorted: None }
    }

    /// A column of numbers.
    pub(super) fn numbers(key: &'static str, title: Arc<str>) -> Self {
        Self { holds: Holds::Numbers, ..Self::words(key, title, 64.0, 112.0) }
    }
}

impl Cell {
    /// A column of a record, which can be changed in it.
    pub(super) fn field(record: &str, id: impl std::fmt::Display, column: &str) -> Self {
        Self::called(format!("field:{record}:{id}:{column}"))
    }

    /// What follows from a record.
    pub(super) fn derived(record: &str, id: impl std::fmt::Display, name: &str) -> Self {
        Self::called(format!("derived:{record}:{id}:{name}"))
    }

    fn called(id: String) -> Self {
        Self { id, content: Content::Nothing, spoken: String::new() }
    }

    /// The same with a text, if that says anything.
    pub(super) fn text(self, text: &str) -> Self {
        self.styled(text, BODY, Token::Ink)
    }

    /// The same with a text that names the row.
    pub(super) fn name(self, text: &str) -> Self {
        self.styled(text, HEAD, Token::Ink)
    }

    /// The same with a text that stands back.
    pub(super) fn muted(self, text: &str) -> Self {
        self.styled(text, BODY, Token::InkMuted)
    }

    /// The same with marks.
    pub(super) fn chips(self, chips: Vec<Chip>) -> Self {
        let content = if chips.is_empty() { Content::Nothing } else { Content::Chips(chips) };
        Self { content, ..self }
    }

    /// The same, read out in other words than it is written in.
    pub(super) fn said(self, spoken: impl Into<String>) -> Self {
        Self { spoken: spoken.into(), ..self }
    }

    fn styled(self, text: &str, style: TextStyle, token: Token) -> Self {
        let content = match text.trim() {
            "" => Content::Nothing,
            text => Content::Text(text.into(), style, token),
        };
        Self { content, ..self }
    }
}

/// A table no wider than there is room for, at the origin.
pub(super) fn sheet(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    kept: &mut Kept,
    sheet: Sheet<'_>,
    room: f32,
) -> Node {
    let Sheet { name, title, columns, rows } = sheet;
    let widths = widths::widths(columns, &rows, room);
    let width = widths.iter().sum();
    let mut table = desk.sketch(width);
    let heads = heads(desk, nodes, name, columns, &widths);
    let mut y = heads.frame.height;
    table.child(heads);
    let count = rows.len();
    for row in kept.rows(desk, name, columns, &widths, rows, y) {
        y = row.frame.bottom();
        table.child(row);
    }
    let role = Role::Table { rows: count as u32 + 1, columns: columns.len() as u32 };
    table.node(name, role, title, Rect::new(0.0, 0.0, width, y))
}

/// The row of heads.
fn heads(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    name: &str,
    columns: &[Column],
    widths: &[f32],
) -> Arc<Node> {
    let padding = desk.air.head_padding;
    let width = widths.iter().sum();
    let mut blocks = Vec::with_capacity(columns.len());
    for (column, wide) in columns.iter().zip(widths) {
        let sign = if column.sorted.is_some() { rows::SIGN + 4.0 } else { 0.0 };
        let inner = (wide - 2.0 * padding - sign).max(24.0);
        blocks.push(match column.holds {
            Holds::Words => desk.aligned(&column.title, SMALL_STRONG, inner),
            Holds::Numbers => desk.fitted(&column.title, SMALL_STRONG, inner),
        });
    }
    let tallest = blocks.iter().map(|it| it.size.height).fold(0.0, f32::max);
    let height = (tallest + 2.0 * rows::PADDING).max(HEADS);
    let mut row = desk.sketch(width);
    row.shape(Rect::new(0.0, 0.0, width, height), 0.0, Some(Token::Sunken), None);
    let mut x = 0.0;
    for (index, ((column, wide), block)) in columns.iter().zip(widths).zip(&blocks).enumerate() {
        let mut cell = desk.sketch(*wide);
        let y = height - rows::PADDING - block.size.height;
        let token = if column.sorted.is_some() { Token::Ink } else { Token::InkMuted };
        let start = rows::start(column, *wide, padding, block);
        cell.text(start, y, block, token);
        let mut spoken = String::new();
        if let Some(sorting) = column.sorted {
            let beside = match column.holds {
                Holds::Words => (start + block.size.width + 6.0).min(wide - padding - rows::SIGN),
                Holds::Numbers => start - rows::SIGN - 4.0,
            };
            let sign = rows::sign(desk, sorting, column.key);
            let top = y + (block.size.height - rows::SIGN) / 2.0;
            let frame = cell.rect(beside, top, rows::SIGN, rows::SIGN);
            cell.child(nodes.keep(Node { frame, ..sign }));
            let way = desk.say(match sorting {
                Sorting::Ascending => "sheet-ascending",
                Sorting::Descending => "sheet-descending",
            });
            spoken = format!("{}, {way}", column.title);
        }
        let frame = row.rect(x, 0.0, *wide, height);
        let role = Role::ColumnHeader { row: 0, column: index as u32, span: 1 };
        row.child(nodes.keep(cell.node(
            format!("head:{name}:{}", column.key),
            role,
            &spoken,
            frame,
        )));
        x += wide;
    }
    row.lines(&[(0.0, height, width, height)], line(Token::LineStrong, 1.0));
    let frame = Rect::new(0.0, 0.0, width, height);
    nodes.keep(row.node(format!("heads:{name}"), Role::Row { row: 0 }, "", frame))
}
