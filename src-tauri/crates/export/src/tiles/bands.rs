//! What is repeated on sheets so that each can be read alone: the heads of the
//! columns above, the names of the rows beside.

use std::collections::BTreeMap;
use std::ops::Range;

use scene::{Item, Point, Rect, Size};

use super::Layer;
use super::axis::{NEAR, Span};
use super::grain::{Measure, main_table};
use crate::flat::{Flat, Head, Placed, Row, Table, union};

/// What is repeated takes at most this part of a sheet; what would take more
/// is left out.
const MOST: f32 = 0.4;

/// A row of heads that is higher, in pixels, is repeated by its names alone.
const HIGH: f32 = 80.0;

/// Above and below names that stand alone.
const PADDING: f32 = 6.0;

/// All that could be repeated.
pub(super) struct Bands<'a> {
    names: Option<Names<'a>>,
    /// The largest table comes first.
    headings: Vec<Heading<'a>>,
}

/// The names of a table's rows.
struct Names<'a> {
    table: &'a Table,
    /// Where they lie, from the side where reading begins.
    at: Span,
    /// Where the table ends.
    end: f32,
}

/// The heads of a table's columns.
pub(super) struct Heading<'a> {
    pub(super) height: f32,
    /// Below them the table goes on to there.
    body: Span,
    lines: Vec<HeadLine<'a>>,
}

/// A row of heads as it is repeated.
struct HeadLine<'a> {
    row: &'a Row,
    /// How far down in the band.
    top: f32,
    only_names: bool,
}

impl<'a> Bands<'a> {
    pub(super) fn new(flat: &'a Flat<'a>, measure: Measure, room: Size) -> Self {
        let mut tables: Vec<&Table> = flat.tables.iter().collect();
        let area = |table: &Table| table.frame.width * table.frame.height;
        tables.sort_by(|a, b| area(b).total_cmp(&area(a)));
        let headings = tables.iter().filter_map(|table| Heading::new(flat, table, room.height));
        Self {
            names: main_table(flat).and_then(|table| Names::new(table, measure, room.width)),
            headings: headings.collect(),
        }
    }

    /// The most room that is taken beside anything.
    pub(super) fn widest(&self) -> f32 {
        self.names.as_ref().map_or(0.0, |names| names.at.end - names.at.start)
    }

    /// The most room that is taken above anything.
    pub(super) fn highest(&self) -> f32 {
        self.headings.iter().map(|heading| heading.height).fold(0.0, f32::max)
    }

    /// How much room is taken beside what begins there.
    pub(super) fn beside(&self, start: f32) -> f32 {
        self.labels(start).map_or(0.0, |labels| labels.end - labels.start)
    }

    /// The names that are repeated beside what begins there.
    pub(super) fn labels(&self, start: f32) -> Option<Span> {
        let names = self.names.as_ref()?;
        (names.at.end - NEAR <= start && start < names.end - NEAR).then_some(names.at)
    }

    /// The heads that are repeated above what begins there.
    pub(super) fn above(&self, start: f32) -> Option<&Heading<'a>> {
        let is_in = |body: Span| body.start - NEAR <= start && start < body.end - NEAR;
        self.headings.iter().find(|heading| is_in(heading.body))
    }

    /// What the columns are called that a sheet begins in the middle of, where
    /// it shows their own head, but not its name.
    pub(super) fn goes_on(
        &self,
        flat: &Flat,
        measure: Measure,
        start: f32,
        down: Span,
    ) -> Option<String> {
        let lines = self.headings.iter().filter_map(|heading| heading.lines.first());
        let rows = lines.map(|line| line.row);
        let shown = rows.filter(|row| row.frame.y < down.end && row.frame.bottom() > down.start);
        let mut heads = shown.flat_map(|row| &row.heads).filter(|head| {
            let span = measure.across(head.frame);
            head.is_of_columns && span.start < start - NEAR && span.end > start + NEAR
        });
        let (_, placed) = heads.find_map(|head| name(flat, head.items.clone()))?;
        match placed.item {
            Item::Text(text) => Some(text.block.text.trim().to_owned()),
            _ => None,
        }
    }

    /// The names of the rows that a sheet shows a part of.
    pub(super) fn row_names(
        &self,
        flat: &Flat,
        down: Span,
        clip: Rect,
        at: Point,
        scale: f32,
    ) -> Vec<Layer> {
        let Some(names) = &self.names else { return Vec::new() };
        let mut still = Vec::new();
        let mut moved = Vec::new();
        let rows = names.table.rows.iter();
        for row in rows.filter(|row| row.frame.y < down.end && row.frame.bottom() > down.start) {
            still.extend(indices(row.own.clone()));
            for head in row.heads.iter().filter(|head| !head.is_of_columns) {
                let gone = down.start - head.frame.y;
                if gone <= NEAR {
                    still.extend(indices(head.items.clone()));
                    continue;
                }
                let (ground, words) = split(flat, head);
                still.extend(ground);
                let bottom = around(flat, &words).map_or(0.0, |around| around.bottom());
                let by = gone.min(head.frame.bottom() - bottom).max(0.0);
                let at = Point::new(at.x, at.y + by * scale);
                moved.push(Layer { clip: Some(clip), at, items: words });
            }
        }
        let mut layers = vec![Layer { clip: Some(clip), at, items: still }];
        layers.append(&mut moved);
        layers
    }
}

impl<'a> Names<'a> {
    fn new(table: &'a Table, measure: Measure, room: f32) -> Option<Self> {
        let heads = table.rows.iter().filter(|row| !row.is_head()).flat_map(|row| &row.heads);
        let frames = heads.filter(|head| !head.is_of_columns).map(|head| head.frame);
        let at = measure.across(frames.reduce(union)?);
        let whole = measure.across(table.frame);
        (at.end - at.start <= MOST * room).then_some(Self { table, at, end: whole.end })
    }
}

impl<'a> Heading<'a> {
    fn new(flat: &'a Flat<'a>, table: &'a Table, room: f32) -> Option<Self> {
        let rows = table.head_rows();
        let start = rows.last()?.frame.bottom();
        let mut height = 0.0;
        let mut lines = Vec::new();
        for row in rows {
            let only_names = row.frame.height > HIGH;
            let high = if only_names {
                let texts = row.heads.iter().filter_map(|head| name(flat, head.items.clone()));
                let heights = texts.filter_map(|(_, placed)| Some(placed.bounds?.height));
                heights.fold(0.0, f32::max) + 2.0 * PADDING
            } else {
                row.frame.height
            };
            lines.push(HeadLine { row, top: height, only_names });
            height += high;
        }
        let body = Span { start, end: table.frame.bottom() };
        (height <= MOST * room).then_some(Self { height, body, lines })
    }

    /// The heads of the columns that a sheet shows a part of. The corner of the
    /// picture would lie at `x`.
    pub(super) fn columns(
        &self,
        flat: &Flat,
        measure: Measure,
        across: Span,
        clip: Rect,
        x: f32,
        scale: f32,
    ) -> Vec<Layer> {
        let is_shown = |rect: Rect| {
            let span = measure.across(rect);
            span.start < across.end && span.end > across.start
        };
        let mut layers = Vec::new();
        for line in &self.lines {
            let heads = line.row.heads.iter().filter(|head| is_shown(head.frame));
            let heads = heads.filter(|head| head.is_of_columns);
            if line.only_names {
                layers.extend(line.names(flat, heads, clip, x, scale));
                continue;
            }
            let y = clip.y + (line.top - line.row.frame.y) * scale;
            let mut still: Vec<u32> = indices(line.row.own.clone()).collect();
            let mut moved = Vec::new();
            for head in heads {
                let span = measure.across(head.frame);
                let gone = across.start - span.start;
                if gone <= NEAR {
                    still.extend(indices(head.items.clone()));
                    continue;
                }
                let (ground, words) = split(flat, head);
                still.extend(ground);
                let by = if measure.turned.is_some() { -gone } else { gone };
                let wide = (span.end.min(across.end) - across.start) * scale;
                let left = if measure.turned.is_some() { clip.right() - wide } else { clip.x };
                let clip = Rect { x: left, width: wide, ..clip };
                let at = Point::new(x + by * scale, y);
                moved.push(Layer { clip: Some(clip), at, items: words });
            }
            layers.push(Layer { clip: Some(clip), at: Point::new(x, y), items: still });
            layers.append(&mut moved);
        }
        layers
    }

    /// What stands in the corner, beside the heads and above the names.
    pub(super) fn corner(&self, flat: &Flat, clip: Rect, x: f32, scale: f32) -> Vec<Layer> {
        let mut layers = Vec::new();
        for line in &self.lines {
            let heads = line.row.heads.iter().filter(|head| !head.is_of_columns);
            if line.only_names {
                layers.extend(line.names(flat, heads, clip, x, scale));
            } else {
                let at = Point::new(x, clip.y + (line.top - line.row.frame.y) * scale);
                let items = heads.flat_map(|head| indices(head.items.clone())).collect();
                layers.push(Layer { clip: Some(clip), at, items });
            }
        }
        layers
    }
}

impl HeadLine<'_> {
    /// The names of some heads, all at one height.
    fn names<'h>(
        &self,
        flat: &Flat,
        heads: impl Iterator<Item = &'h Head>,
        clip: Rect,
        x: f32,
        scale: f32,
    ) -> Vec<Layer> {
        let mut at_heights: BTreeMap<u32, Layer> = BTreeMap::new();
        for (index, placed) in heads.filter_map(|head| name(flat, head.items.clone())) {
            let Some(bounds) = placed.bounds else { continue };
            let y = clip.y + (self.top + PADDING - bounds.y) * scale;
            let layer = || Layer { clip: Some(clip), at: Point::new(x, y), items: Vec::new() };
            at_heights.entry(bounds.y.to_bits()).or_insert_with(layer).items.push(index);
        }
        at_heights.into_values().collect()
    }
}

/// The first thing that is said in a head, which is its name.
fn name<'f, 'a>(flat: &'f Flat<'a>, items: Range<usize>) -> Option<(u32, &'f Placed<'a>)> {
    indices(items)
        .map(|index| (index, &flat.items[index as usize]))
        .find(|(_, placed)| matches!(placed.item, Item::Text(_)) && placed.bounds.is_some())
}

/// What a head stands on, and what it says.
fn split(flat: &Flat, head: &Head) -> (Vec<u32>, Vec<u32>) {
    indices(head.items.clone())
        .partition(|index| matches!(flat.items[*index as usize].item, Item::Shape(_)))
}

fn around(flat: &Flat, items: &[u32]) -> Option<Rect> {
    items.iter().filter_map(|index| flat.items[*index as usize].bounds).reduce(union)
}

fn indices(items: Range<usize>) -> impl Iterator<Item = u32> {
    items.map(|index| index as u32)
}
