//! Rows of a table, kept from one scene to the next.

use std::collections::HashMap;
use std::sync::Arc;

use scene::{Item, Node, Path, Rect, Role, Segment, TextBlock, TextStyle, Token};

use super::super::chips;
use super::super::desk::Desk;
use super::super::sketch::{Sketch, line};
use super::{Cell, Column, Content, Holds};
use crate::Sorting;

/// Above and below what is in a cell.
pub(super) const PADDING: f32 = 7.0;
/// Before and behind it.
pub(super) const PADDING_ACROSS: f32 = 10.0;
/// The sign of an order.
pub(super) const SIGN: f32 = 8.0;

/// The rows of the scene before.
#[derive(Default)]
pub(in super::super) struct Kept {
    rows: HashMap<String, KeptRow>,
    /// What all of them were drawn for.
    columns: Vec<(f32, Holds)>,
}

struct KeptRow {
    cells: Vec<Cell>,
    number: u32,
    node: Arc<Node>,
}

impl Kept {
    /// The rows of a table, the first of which begins there.
    pub(super) fn rows(
        &mut self,
        desk: &mut Desk<'_>,
        table: &str,
        columns: &[Column],
        widths: &[f32],
        rows: Vec<super::Row>,
        top: f32,
    ) -> Vec<Arc<Node>> {
        let shape: Vec<(f32, Holds)> =
            widths.iter().zip(columns).map(|(wide, column)| (*wide, column.holds)).collect();
        if self.columns != shape {
            self.rows.clear();
            self.columns = shape;
        }
        let mut before = std::mem::take(&mut self.rows);
        let mut y = top;
        let mut drawn = Vec::with_capacity(rows.len());
        for (index, super::Row { id, cells }) in rows.into_iter().enumerate() {
            let number = index as u32 + 1;
            let kept =
                before.remove(&id).filter(|kept| kept.number == number && kept.cells == cells);
            let mut kept = kept.unwrap_or_else(|| {
                let name = format!("entry:{table}:{id}");
                let node = Arc::new(draw(desk, name, columns, widths, &cells, number));
                KeptRow { cells, number, node }
            });
            if kept.node.frame.y != y {
                let frame = Rect { y, ..kept.node.frame };
                kept.node = Arc::new(Node { frame, ..Node::clone(&kept.node) });
            }
            y = kept.node.frame.bottom();
            drawn.push(Arc::clone(&kept.node));
            self.rows.insert(id, kept);
        }
        drawn
    }
}

fn draw(
    desk: &mut Desk<'_>,
    name: String,
    columns: &[Column],
    widths: &[f32],
    cells: &[Cell],
    number: u32,
) -> Node {
    let width = widths.iter().sum();
    let mut sketches = Vec::with_capacity(columns.len());
    let mut height = desk.air.least_card;
    for ((column, wide), cell) in columns.iter().zip(widths).zip(cells) {
        let (sketch, high) = contents(desk, column, *wide, &cell.content);
        height = f32::max(height, high);
        sketches.push(sketch);
    }
    let mut drawn = desk.sketch(width);
    drawn.shape(Rect::new(0.0, 0.0, width, height), 0.0, Some(Token::Surface), None);
    let mut x = 0.0;
    for (index, ((cell, sketch), wide)) in cells.iter().zip(sketches).zip(widths).enumerate() {
        let role = match index as u32 {
            0 => Role::RowHeader { row: number },
            column => Role::Cell { row: number, column, span: 1 },
        };
        let frame = drawn.rect(x, 0.0, *wide, height);
        drawn.child(Arc::new(sketch.node(&*cell.id, role, &cell.spoken, frame)));
        x += wide;
    }
    drawn.lines(&[(0.0, height, width, height)], line(Token::Line, 1.0));
    drawn.node(name, Role::Row { row: number }, "", Rect::new(0.0, 0.0, width, height))
}

/// What is in a cell, and how high the cell is with it.
fn contents(desk: &mut Desk<'_>, column: &Column, wide: f32, content: &Content) -> (Sketch, f32) {
    let mut sketch = desk.sketch(wide);
    let inner = wide - 2.0 * PADDING_ACROSS;
    let high = match content {
        Content::Nothing => 0.0,
        Content::Text(text, style, token) => {
            let block = written(desk, column.holds, text, *style, inner);
            let x = start(column, wide, PADDING_ACROSS, &block);
            desk.write(&mut sketch, x, PADDING, &block, *token);
            block.size.height
        }
        Content::Chips(list) => {
            chips::flow(desk, &mut sketch, list, PADDING_ACROSS, PADDING + 1.0, inner)
        }
    };
    (sketch, high + 2.0 * PADDING)
}

fn written(
    desk: &mut Desk<'_>,
    holds: Holds,
    text: &str,
    style: TextStyle,
    inner: f32,
) -> Arc<TextBlock> {
    match holds {
        Holds::Words => desk.aligned(text, style, inner),
        Holds::Numbers => desk.fitted(text, style, inner),
    }
}

/// Where a text begins in a cell of its column.
pub(super) fn start(column: &Column, wide: f32, padding: f32, block: &TextBlock) -> f32 {
    match column.holds {
        Holds::Words => padding,
        Holds::Numbers if block.max_width.is_finite() => padding,
        Holds::Numbers => (wide - padding - block.size.width).max(padding),
    }
}

/// The sign of an order: a small triangle that stands on its base or its tip.
pub(super) fn sign(desk: &Desk<'_>, sorting: Sorting, column: &str) -> Node {
    let mut sketch = desk.sketch(SIGN);
    let half = SIGN / 2.0;
    let (base, tip, way) = match sorting {
        Sorting::Ascending => (half * 1.5, half * 0.5, "ascending"),
        Sorting::Descending => (half * 0.5, half * 1.5, "descending"),
    };
    let segments = vec![
        Segment::Move(sketch.point(0.0, base)),
        Segment::Line(sketch.point(SIGN, base)),
        Segment::Line(sketch.point(half, tip)),
        Segment::Close,
    ];
    let fill = Some(Token::Ink);
    sketch.item(Item::Path(Path { segments: segments.into(), fill, stroke: None }));
    sketch.node(format!("{way}:{column}"), Role::Decoration, "", Rect::default())
}
