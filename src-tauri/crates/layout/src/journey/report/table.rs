//! Tables of a report: columns as wide as what they hold needs, heads again on
//! each page, rows in one piece.

use std::sync::Arc;

use model::records::{Evidence, OwnerState};
use model::report::{Cell, Head, Holds, Mark, Table};
use scene::{Hue, Node, Rect, Role, Shade, TextBlock, TextStyle, Token};

use super::super::chips::{self, Chip};
use super::super::look::{evidence_icon, owner_mark};
use super::super::sketch::{Sketch, line};
use super::galley::Galley;
use super::look::{BETWEEN_ITEMS, CELL, CELL_PADDING, GUTTER, LABEL, STRONG};
use super::widths;

/// Sets a table; one that is too wide for its page row by row.
pub(super) fn table(galley: &mut Galley<'_, '_>, table: &Table) {
    let shown = Shown::of(table);
    let width = galley.width();
    match widths::widths(&shown.heads, &shown.rows, width) {
        Some(widths) => set(galley, &table.caption, &shown, &widths),
        None => super::entries::entries(galley, &shown),
    }
}

/// A table without the columns that say nothing, and what says more about a
/// row below its name.
pub(super) struct Shown<'a> {
    pub(super) heads: Vec<&'a Head>,
    pub(super) rows: Vec<Vec<&'a Cell>>,
    /// What stands below the name of each row.
    pub(super) asides: Vec<Vec<&'a str>>,
}

impl<'a> Shown<'a> {
    fn of(table: &'a Table) -> Self {
        let says = |column: usize| {
            table.rows.iter().any(|row| row.get(column).is_some_and(|it| !it.items.is_empty()))
        };
        let is_aside = |column: usize| table.heads[column].holds == Holds::Asides;
        let columns: Vec<usize> = (0..table.heads.len())
            .filter(|column| !is_aside(*column) && (*column == 0 || says(*column)))
            .collect();
        let aside: Vec<usize> = (0..table.heads.len()).filter(|it| is_aside(*it)).collect();
        let cells = |row: &'a Vec<Cell>| columns.iter().filter_map(|it| row.get(*it)).collect();
        let asides = |row: &'a Vec<Cell>| {
            let cells = aside.iter().filter_map(|it| row.get(*it));
            cells.flat_map(|cell| &cell.items).map(String::as_str).collect()
        };
        Self {
            heads: columns.iter().map(|it| &table.heads[*it]).collect(),
            rows: table.rows.iter().map(cells).collect(),
            asides: table.rows.iter().map(asides).collect(),
        }
    }
}

fn set(galley: &mut Galley<'_, '_>, caption: &str, shown: &Shown<'_>, widths: &[f32]) {
    let (heads, height) = heads(galley, &shown.heads, widths);
    // A head is not left alone at the foot of a page.
    let first = shown.rows.first().map_or(0.0, |row| {
        let bits = bits_of_row(galley, shown, row, 0, widths);
        high(&bits).min(galley.height() / 2.0)
    });
    galley.need(height + first);
    let before = galley.open();
    let id = galley.id("table");
    let (node, again) = head_row(galley, heads);
    galley.put(node);
    galley.take(height);
    galley.repeat(Some((again, height)));
    for (index, row) in shown.rows.iter().enumerate() {
        let bits = bits_of_row(galley, shown, row, index, widths);
        galley.need(high(&bits));
        set_row(galley, bits, widths, index as u32 + 1);
    }
    galley.repeat(None);
    let role = Role::Table { rows: shown.rows.len() as u32 + 1, columns: widths.len() as u32 };
    galley.gather(before, role, id, caption);
}

/// The heads, where their columns begin.
struct HeadCell {
    block: Arc<TextBlock>,
    x: f32,
}

fn heads(galley: &mut Galley<'_, '_>, heads: &[&Head], widths: &[f32]) -> (Vec<HeadCell>, f32) {
    let mut x = 0.0;
    let mut cells = Vec::new();
    for (head, wide) in heads.iter().zip(widths) {
        let block = written(galley, &head.title, LABEL, head.holds, *wide);
        cells.push(HeadCell { x: x + begins(head.holds, *wide, &block), block });
        x += wide + GUTTER;
    }
    let high = cells.iter().map(|cell| cell.block.size.height).fold(0.0, f32::max);
    (cells, high + 6.0)
}

/// The row of heads as it is read, and as it is drawn again on other pages.
fn head_row(galley: &mut Galley<'_, '_>, heads: Vec<HeadCell>) -> (Node, Sketch) {
    let high = heads.iter().map(|cell| cell.block.size.height).fold(0.0, f32::max);
    let (top, width) = (galley.y(), galley.width());
    let mut row = galley.sketch();
    let mut again = galley.sketch();
    let rule = |sketch: &mut Sketch, from: f32, to: f32, y: f32| {
        sketch.lines(&[(from, y, to, y)], line(Token::InkMuted, 1.0));
    };
    for (column, cell) in heads.iter().enumerate() {
        let mut sketch = galley.sketch();
        let x = galley.x(cell.x);
        // Heads stand on the line below them.
        let down = high - cell.block.size.height;
        sketch.text(x, top + down, &cell.block, Token::InkMuted);
        again.text(x, down, &cell.block, Token::InkMuted);
        let role = Role::ColumnHeader { row: 0, column: column as u32, span: 1 };
        let id = galley.id("head");
        row.child(Arc::new(sketch.node(id, role, "", Rect::default())));
    }
    rule(&mut row, galley.x(0.0), galley.x(width), top + high + 3.5);
    rule(&mut again, galley.x(0.0), galley.x(width), high + 3.5);
    let id = galley.id("heads");
    (row.node(id, Role::Row { row: 0 }, "", Rect::default()), again)
}

/// A line, or several, in a cell.
pub(super) enum Bit {
    Text { block: Arc<TextBlock>, x: f32, token: Token },
    Chip { chip: Chip, width: f32, high: f32 },
}

impl Bit {
    fn high(&self) -> f32 {
        match self {
            Self::Text { block, .. } => block.size.height,
            Self::Chip { high, .. } => *high,
        }
    }
}

fn bits_of_row(
    galley: &mut Galley<'_, '_>,
    shown: &Shown<'_>,
    row: &[&Cell],
    index: usize,
    widths: &[f32],
) -> Vec<Vec<Bit>> {
    let mut all = Vec::with_capacity(row.len());
    for (column, ((cell, head), wide)) in row.iter().zip(&shown.heads).zip(widths).enumerate() {
        let style = if column == 0 { STRONG } else { CELL };
        let mut bits = bits(galley, cell, head.holds, style, *wide);
        if column == 0 {
            for text in &shown.asides[index] {
                let block = galley.desk.aligned(text, LABEL_PLAIN, *wide);
                bits.push(Bit::Text { block, x: 0.0, token: Token::InkMuted });
            }
        }
        all.push(bits);
    }
    all
}

/// Small print that says more.
pub(super) const LABEL_PLAIN: TextStyle = TextStyle { weight: scene::Weight::Regular, ..LABEL };

/// What is in a cell of that width.
pub(super) fn bits(
    galley: &mut Galley<'_, '_>,
    cell: &Cell,
    holds: Holds,
    style: TextStyle,
    wide: f32,
) -> Vec<Bit> {
    let mut bits = Vec::new();
    for (index, text) in cell.items.iter().enumerate() {
        let mark = cell.mark.filter(|_| index == 0);
        match mark.map(|mark| chip(mark, text)) {
            Some(chip) => {
                let mut nowhere = galley.sketch();
                let high = chips::flow(
                    galley.desk,
                    &mut nowhere,
                    std::slice::from_ref(&chip),
                    0.0,
                    0.0,
                    wide,
                );
                bits.push(Bit::Chip { chip, width: wide, high });
            }
            None => {
                let style =
                    if index == 0 { style } else { TextStyle { weight: CELL.weight, ..style } };
                let block = written(galley, text, style, holds, wide);
                let x = begins(holds, wide, &block);
                let token =
                    if index > 0 && cell.mark.is_some() { Token::InkMuted } else { Token::Ink };
                bits.push(Bit::Text { block, x, token });
            }
        }
    }
    bits
}

/// The sign that a word has everywhere in the app, beside that word.
fn chip(mark: Mark, text: &str) -> Chip {
    let ink = |hue| Token::Hue(hue, Shade::Ink);
    let chip = match mark {
        Mark::Severity(number) => Chip::pips(number, text, ink(Hue::Red)),
        Mark::Impact(number) => Chip::pips(number, text, ink(Hue::Green)),
        Mark::Effort(number) => Chip::pips(number, text, ink(Hue::Slate)),
        Mark::Owner(state) => {
            let (sign, token) = owner_mark(state);
            let token = if state == OwnerState::Owned { Token::Ink } else { token };
            let style = if state == OwnerState::Owned { CELL } else { STRONG };
            return Chip::new(Some(sign), text, token).styled(style);
        }
        Mark::Evidence(evidence) => {
            let token = match evidence {
                Evidence::Disputed => ink(Hue::Red),
                Evidence::Assumption => Token::InkMuted,
                _ => Token::Ink,
            };
            Chip::new(Some(evidence_icon(evidence)), text, token)
        }
    };
    chip.styled(CELL)
}

fn written(
    galley: &mut Galley<'_, '_>,
    text: &str,
    style: TextStyle,
    holds: Holds,
    wide: f32,
) -> Arc<TextBlock> {
    match holds {
        Holds::Numbers => galley.desk.fitted(text, style, wide),
        Holds::Words | Holds::Asides => galley.desk.aligned(text, style, wide),
    }
}

/// Where a text begins in its column.
fn begins(holds: Holds, wide: f32, block: &TextBlock) -> f32 {
    match holds {
        Holds::Numbers if !block.max_width.is_finite() => (wide - block.size.width).max(0.0),
        _ => 0.0,
    }
}

/// How high what is in a cell is.
pub(super) fn stacked(bits: &[Bit]) -> f32 {
    let between = BETWEEN_ITEMS * bits.len().saturating_sub(1) as f32;
    bits.iter().map(Bit::high).sum::<f32>() + between
}

/// How high a row is.
fn high(cells: &[Vec<Bit>]) -> f32 {
    cells.iter().map(|bits| stacked(bits)).fold(CELL.line_height, f32::max) + 2.0 * CELL_PADDING
}

fn set_row(galley: &mut Galley<'_, '_>, cells: Vec<Vec<Bit>>, widths: &[f32], number: u32) {
    galley.take(CELL_PADDING);
    let start = galley.place();
    let mut end = start;
    let mut row = galley.sketch();
    let mut x = 0.0;
    for (column, (bits, wide)) in cells.into_iter().zip(widths).enumerate() {
        galley.go_to(start);
        let role = match column as u32 {
            0 => Role::RowHeader { row: number },
            column => Role::Cell { row: number, column, span: 1 },
        };
        let cell = set_bits(galley, bits, x, role);
        row.child(Arc::new(cell));
        let here = galley.place();
        if here > end {
            end = here;
        }
        x += wide + GUTTER;
    }
    galley.go_to(end);
    galley.take(CELL_PADDING);
    let (y, width) = (galley.y(), galley.width());
    row.lines(&[(galley.x(0.0), y, galley.x(width), y)], line(Token::Line, 1.0));
    let id = galley.id("row");
    galley.put(row.node(id, Role::Row { row: number }, "", Rect::default()));
}

/// Sets what is in a cell from here on down.
pub(super) fn set_bits(galley: &mut Galley<'_, '_>, bits: Vec<Bit>, x: f32, role: Role) -> Node {
    let mut cell = galley.sketch();
    let is_one = bits.len() == 1;
    for (index, bit) in bits.into_iter().enumerate() {
        if index > 0 {
            galley.gap(BETWEEN_ITEMS);
        }
        let mut sketch = galley.sketch();
        match bit {
            Bit::Text { block, x: begins, token } => {
                galley.pour(&mut sketch, x + begins, &block, token);
            }
            Bit::Chip { chip, width, high } => {
                galley.need(high);
                let (x, y) = (galley.x(x), galley.y());
                chips::flow(galley.desk, &mut sketch, &[chip], x, y, width);
                galley.take(high);
            }
        }
        if is_one {
            cell.append(sketch);
        } else {
            let id = galley.id("text");
            cell.child(Arc::new(sketch.node(id, Role::Paragraph, "", Rect::default())));
        }
    }
    let id = galley.id("cell");
    cell.node(id, role, "", Rect::default())
}
