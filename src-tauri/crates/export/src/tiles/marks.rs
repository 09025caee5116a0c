//! What stands on a sheet beside the picture: where to cut it, where the next
//! one begins, and which of all of them it is.

use std::sync::Arc;

use scene::{
    Direction, Item, Path, Point, Rect, Segment, Shape, Size, Stroke, TextBlock, TextItem, Token,
};

use super::axis::Slice;
use crate::paper::{Join, POINTS_PER_MILLIMETRE, POINTS_PER_PIXEL};

/// The room below the picture for what the sheet says about itself, in
/// millimetres.
pub(super) const FOOT: f32 = 9.0;

/// The room in it that marks reach into.
const GAP: f32 = 3.0;

/// How long a mark is at most, and how far from the picture.
const MARK: f32 = 4.0;
const OFF: f32 = 0.8;

/// How large the overview is at most.
const OVERVIEW: Size = Size::new(36.0, FOOT - GAP);

/// Below this a sheet of the overview is no longer drawn by itself.
const SMALLEST: f32 = 0.6;

/// All sheets.
pub(super) struct Grid<'a> {
    pub(super) page: Size,
    pub(super) margin: f32,
    pub(super) scale: f32,
    pub(super) direction: Direction,
    pub(super) columns: &'a [Slice],
    pub(super) rows: &'a [Slice],
    pub(super) overlap: f32,
    pub(super) join: Join,
    /// Which sheets there are, row by row.
    pub(super) printed: &'a [usize],
}

/// The marks of a sheet, in pixels of the sheet.
pub(super) fn of(
    grid: &Grid,
    index: usize,
    body: Option<Rect>,
    caption: Option<&Arc<TextBlock>>,
) -> Vec<Item> {
    let (row, column) = (index / grid.columns.len(), index % grid.columns.len());
    let mut marks = Marks { items: Vec::new(), grid };
    // Sheets that only follow each other are turned over and not glued.
    let is_glued = grid.join == Join::Glued && (grid.columns.len() > 1 || grid.overlap > 0.0);
    if let Some(body) = body.filter(|_| is_glued) {
        marks.cuts(body, &grid.columns[column], &grid.rows[row]);
    }
    if let Some(caption) = caption {
        marks.caption(caption);
    }
    if grid.columns.len() > 1 {
        marks.overview(column, row);
    }
    marks.items
}

struct Marks<'a> {
    items: Vec<Item>,
    grid: &'a Grid<'a>,
}

impl Marks<'_> {
    /// Short lines outside of the picture: where it is cut off on the sides
    /// that lie over others, and where those begin that lie over it.
    fn cuts(&mut self, body: Rect, column: &Slice, row: &Slice) {
        let Grid { page, margin, scale, direction, columns, rows, .. } = *self.grid;
        let off = OFF * POINTS_PER_MILLIMETRE;
        let long = (MARK * POINTS_PER_MILLIMETRE).min(margin - off);
        let below = (GAP * POINTS_PER_MILLIMETRE - off).max(0.0);
        let is_first = |slice: &Slice| slice.start <= 0.0;
        let is_last = |slice: &Slice, of: &[Slice]| of.last() == Some(slice);
        let mut upright = Vec::new();
        if !is_first(column) {
            upright.push(0.0);
        }
        if !is_last(column, columns) {
            upright.push((column.next - column.start) * scale);
        }
        let foot = page.height - margin - FOOT * POINTS_PER_MILLIMETRE;
        for from in upright {
            let x = match direction {
                Direction::Ltr => body.x + from,
                Direction::Rtl => body.right() - from,
            };
            if long > 0.0 {
                self.line(Point::new(x, margin - off - long), Point::new(x, margin - off));
            }
            self.line(Point::new(x, foot + off), Point::new(x, foot + off + below));
        }
        let mut level = Vec::new();
        if !is_first(row) {
            level.push(body.y);
        }
        if !is_last(row, rows) {
            level.push(body.y + (row.next - row.start) * scale);
        }
        for y in level.into_iter().filter(|_| long > 0.0) {
            let right = page.width - margin;
            self.line(Point::new(margin - off - long, y), Point::new(margin - off, y));
            self.line(Point::new(right + off, y), Point::new(right + off + long, y));
        }
    }

    /// What the sheet is called, at the foot, where reading begins.
    fn caption(&mut self, caption: &Arc<TextBlock>) {
        let Grid { page, margin, direction, .. } = *self.grid;
        let (page, margin) = (pixels(page), margin / POINTS_PER_PIXEL);
        let wide =
            if caption.max_width.is_finite() { caption.max_width } else { caption.size.width };
        let x = match direction {
            Direction::Ltr => margin,
            Direction::Rtl => page.width - margin - wide,
        };
        let at = Point::new(x, page.height - margin - caption.size.height);
        let (block, token, spoken) = (Arc::clone(caption), Token::InkMuted, None);
        self.items.push(Item::Text(TextItem { at, block, token, spoken }));
    }

    /// All sheets, small, and this one filled, where reading ends.
    fn overview(&mut self, column: usize, row: usize) {
        let Grid { page, margin, direction, columns, rows, printed, .. } = *self.grid;
        let (page, margin) = (pixels(page), margin / POINTS_PER_PIXEL);
        let millimetre = POINTS_PER_MILLIMETRE / POINTS_PER_PIXEL;
        let most = Size::new(OVERVIEW.width * millimetre, OVERVIEW.height * millimetre);
        let whole = Size::new(ends(columns), ends(rows));
        let scale = (most.width / whole.width).min(most.height / whole.height);
        let (wide, high) = (whole.width * scale, whole.height * scale);
        let top = page.height - margin - high;
        let place = |across: &Slice, down: &Slice| {
            let (start, end) = (across.start * scale, across.next * scale);
            let x = match direction {
                Direction::Ltr => page.width - margin - wide + start,
                Direction::Rtl => margin + wide - end,
            };
            Rect::new(x, top + down.start * scale, end - start, (down.next - down.start) * scale)
        };
        let smallest = columns.iter().map(|it| (it.next - it.start) * scale);
        let smallest = smallest.chain(rows.iter().map(|it| (it.next - it.start) * scale));
        if smallest.fold(f32::INFINITY, f32::min) >= SMALLEST * millimetre {
            for sheet in printed {
                let (across, down) = (sheet % columns.len(), sheet / columns.len());
                self.outline(place(&columns[across], &rows[down]), None);
            }
        } else {
            let whole = |of: &[Slice]| Slice { start: 0.0, next: ends(of), limit: ends(of) };
            self.outline(place(&whole(columns), &whole(rows)), None);
        }
        self.outline(place(&columns[column], &rows[row]), Some(Token::InkMuted));
    }

    fn outline(&mut self, rect: Rect, fill: Option<Token>) {
        let stroke = Some(Stroke { token: Token::LineStrong, width: 0.5, dash: None });
        self.items.push(Item::Shape(Shape { rect, radius: 0.0, fill, stroke }));
    }

    /// A line from one place of the sheet to another, in points.
    fn line(&mut self, from: Point, to: Point) {
        let pixel = |at: Point| Point::new(at.x / POINTS_PER_PIXEL, at.y / POINTS_PER_PIXEL);
        let segments = [Segment::Move(pixel(from)), Segment::Line(pixel(to))].into();
        let stroke = Some(Stroke { token: Token::InkMuted, width: 0.5, dash: None });
        self.items.push(Item::Path(Path { segments, fill: None, stroke }));
    }
}

fn ends(slices: &[Slice]) -> f32 {
    slices.last().map_or(0.0, |slice| slice.next)
}

fn pixels(points: Size) -> Size {
    Size::new(points.width / POINTS_PER_PIXEL, points.height / POINTS_PER_PIXEL)
}
