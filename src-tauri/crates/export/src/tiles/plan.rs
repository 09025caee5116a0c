//! How large the picture is on its sheets, and which part is on which.

use std::sync::Arc;

use scene::{Direction, Item, NodeId, Point, Rect, Scene, Size, TextBlock};

use super::axis::{NEAR, Slice, Span};
use super::bands::{Bands, Heading};
use super::grain::{Grain, Measure, Way};
use super::marks::{self, FOOT, Grid};
use super::{Layer, MOST_SHEETS, Sheets, Tile};
use crate::ExportError;
use crate::flat::Flat;
use crate::paper::{
    Join, LARGEST_SCALE, Orientation, POINTS_PER_MILLIMETRE, POINTS_PER_PIXEL, Spread, Tiling,
    page_size,
};

/// Sheets beside each other that can be asked for.
const MOST_WIDE: u32 = 100;

/// The overlap may take this much of a sheet's room.
const MOST_OVERLAP: f32 = 0.5;

/// How often the scale is halved on the search for the one that fits.
const STEPS: usize = 14;

/// Sheets of one size and what goes onto them.
pub(super) struct Planner<'a> {
    scene: &'a Scene,
    flat: &'a Flat<'a>,
    measure: Measure,
    /// The page, in points.
    page: Size,
    margin: f32,
    overlap: f32,
    join: Join,
    scale: f32,
    columns: Vec<Slice>,
    rows: Vec<Slice>,
    across: Grain,
    down: Grain,
    bands: Bands<'a>,
}

impl<'a> Planner<'a> {
    pub(super) fn new(
        scene: &'a Scene,
        flat: &'a Flat<'a>,
        tiling: &Tiling,
    ) -> Result<Self, ExportError> {
        check(tiling)?;
        let picture = scene.size();
        let is_wide = picture.width >= picture.height;
        let (first, other) = if is_wide {
            (Orientation::Landscape, Orientation::Portrait)
        } else {
            (Orientation::Portrait, Orientation::Landscape)
        };
        let plan = |orientation| Self::turned(scene, flat, tiling, orientation);
        match (tiling.orientation, tiling.spread) {
            (Orientation::Auto, Spread::PagesWide(_)) => plan(first),
            (Orientation::Auto, Spread::Scale(_)) => match (plan(first), plan(other)) {
                (Ok(first), Ok(other)) if other.price() < first.price() => Ok(other),
                (Err(_), Ok(other)) => Ok(other),
                (first, _) => first,
            },
            (orientation, _) => plan(orientation),
        }
    }

    fn turned(
        scene: &'a Scene,
        flat: &'a Flat<'a>,
        tiling: &Tiling,
        orientation: Orientation,
    ) -> Result<Self, ExportError> {
        let page = page_size(tiling.paper, orientation, tiling.margin, FOOT)?;
        let scale = match tiling.spread {
            Spread::Scale(scale) => POINTS_PER_PIXEL * scale,
            Spread::PagesWide(count) => {
                let room = page.width - 2.0 * tiling.margin * POINTS_PER_MILLIMETRE;
                let narrow = (room / scene.size().width).min(LARGEST_SCALE);
                let try_at = |scale| {
                    let count = count as usize;
                    let beside = Self::beside(scene, flat, tiling, page, scale, count)?;
                    Ok::<_, ExportError>(beside.is_some())
                };
                widest(narrow, LARGEST_SCALE, count, try_at)?
            }
        };
        Self::scaled(scene, flat, tiling, page, scale)
    }

    /// The slices beside each other at a scale; nothing if there are more.
    fn beside(
        scene: &'a Scene,
        flat: &'a Flat<'a>,
        tiling: &Tiling,
        page: Size,
        scale: f32,
        most: usize,
    ) -> Result<Option<(Vec<Slice>, Grain)>, ExportError> {
        let measure = measure(scene);
        let room = room(tiling, page, scale);
        let overlap = overlap(tiling, scale, room)?;
        let bands = Bands::new(flat, measure, room);
        let least = room.width - bands.widest();
        let grain = Grain::new(scene, Way::Across, least);
        let axis = grain.axis(flat, scene, Way::Across, measure, least);
        let window = |start| room.width - bands.beside(start);
        Ok(axis.slices(window, overlap, most).map(|slices| (slices, grain)))
    }

    fn scaled(
        scene: &'a Scene,
        flat: &'a Flat<'a>,
        tiling: &Tiling,
        page: Size,
        scale: f32,
    ) -> Result<Self, ExportError> {
        let measure = measure(scene);
        let room = room(tiling, page, scale);
        let too_many = || ExportError::TooManySheets { most: MOST_SHEETS };
        let beside = Self::beside(scene, flat, tiling, page, scale, MOST_SHEETS)?;
        let (columns, across) = beside.ok_or_else(too_many)?;
        let overlap = overlap(tiling, scale, room)?;
        let bands = Bands::new(flat, measure, room);
        let least = room.height - bands.highest();
        let down = Grain::new(scene, Way::Down, least);
        let axis = down.axis(flat, scene, Way::Down, measure, least);
        let window = |start| room.height - bands.above(start).map_or(0.0, |it| it.height);
        let most = MOST_SHEETS / columns.len();
        let rows = axis.slices(window, overlap, most).ok_or_else(too_many)?;
        let margin = tiling.margin * POINTS_PER_MILLIMETRE;
        Ok(Self {
            scene,
            flat,
            measure,
            page,
            margin,
            overlap,
            join: tiling.join,
            scale,
            columns,
            rows,
            across,
            down,
            bands,
        })
    }

    /// What is cut, and how many sheets it takes.
    fn price(&self) -> (usize, usize) {
        (self.cut().len(), self.count())
    }

    fn count(&self) -> usize {
        self.columns.len() * self.rows.len()
    }

    /// What is on each sheet.
    pub(super) fn sheets(self, captions: &[Arc<TextBlock>]) -> Sheets {
        let ends_across = self.ends(Way::Across, &self.columns, &self.across);
        let ends_down = self.ends(Way::Down, &self.rows, &self.down);
        let mut tiles = Vec::with_capacity(self.count());
        for (row, end_down) in self.rows.iter().zip(&ends_down) {
            for (column, end_across) in self.columns.iter().zip(&ends_across) {
                let across = Span { start: column.start, end: end_across.end(row) };
                let down = Span { start: row.start, end: end_down.end(column) };
                tiles.push(self.tile(across, down));
            }
        }
        let mut sheets = Sheets {
            size: self.page,
            scale: self.scale,
            shrunk: false,
            columns: self.columns.len(),
            rows: self.rows.len(),
            printed: (0..tiles.len()).collect(),
            has_gaps: false,
            tiles,
            cut: self.cut(),
            repeats_text: false,
            starts: [&self.columns, &self.rows]
                .map(|slices| slices.iter().map(|slice| slice.start).collect()),
            measure: self.measure,
        };
        self.hand_out(&mut sheets);
        match self.join {
            Join::Turned => sheets.leave_out_empty(self.flat),
            Join::Glued => sheets.leave_out_corners(self.flat),
        }
        // Beside each other sheets repeat whole passages, and not a running head.
        let has_bands = sheets.tiles.iter().any(|tile| !tile.bands.is_empty());
        sheets.repeats_text |= sheets.columns > 1 && has_bands && self.join == Join::Glued;
        if sheets.tiles.len() > 1 || !captions.is_empty() {
            let grid = Grid {
                page: self.page,
                margin: self.margin,
                scale: self.scale,
                direction: self.scene.direction,
                columns: &self.columns,
                rows: &self.rows,
                overlap: self.overlap,
                join: self.join,
                printed: &sheets.printed.clone(),
            };
            for (page, &index) in sheets.printed.iter().enumerate() {
                let tile = &mut sheets.tiles[index];
                tile.marks = marks::of(&grid, index, tile.body.clip, captions.get(page));
            }
        }
        sheets
    }

    fn tile(&self, across: Span, down: Span) -> Tile {
        let beside = self.bands.beside(across.start);
        let above = self.bands.above(down.start);
        let high = above.map_or(0.0, |heading| heading.height);
        let (clip_x, at_x) = self.place(beside, across);
        let top = self.margin + high * self.scale;
        let clip = Rect::new(
            clip_x.start,
            top,
            clip_x.end - clip_x.start,
            (down.end - down.start) * self.scale,
        );
        let at = Point::new(at_x, top - down.start * self.scale);
        let body = Layer { clip: Some(clip), at, items: Vec::new() };
        let bands = self.bands_of(across, down, above, clip, at);
        let goes_on = match above {
            Some(_) => None,
            None => self.bands.goes_on(self.flat, self.measure, across.start, down),
        };
        Tile { shown: self.rect(across, down), body, bands, marks: Vec::new(), goes_on }
    }

    /// Where a part of the picture lies on the page, so far from the side where
    /// reading begins, and where the picture's own left edge would lie.
    fn place(&self, beside: f32, across: Span) -> (Span, f32) {
        let (offset, wide) = (beside * self.scale, (across.end - across.start) * self.scale);
        match self.measure.turned {
            None => {
                let left = self.margin + offset;
                (Span { start: left, end: left + wide }, left - across.start * self.scale)
            }
            Some(width) => {
                let right = self.page.width - self.margin - offset;
                let left = right - wide;
                (Span { start: left, end: right }, left - (width - across.end) * self.scale)
            }
        }
    }

    /// What is repeated above and beside the picture on a sheet.
    fn bands_of(
        &self,
        across: Span,
        down: Span,
        above: Option<&Heading>,
        body: Rect,
        at: Point,
    ) -> Vec<Layer> {
        let mut layers = Vec::new();
        let labels = self.bands.labels(across.start);
        let label_place = labels.map(|labels| self.place(0.0, labels));
        if let Some((clip, x)) = label_place {
            let clip = Rect::new(clip.start, body.y, clip.end - clip.start, body.height);
            let at = Point::new(x, at.y);
            layers.extend(self.bands.row_names(self.flat, down, clip, at, self.scale));
        }
        if let Some(heading) = above {
            let clip = Rect::new(body.x, self.margin, body.width, heading.height * self.scale);
            layers.extend(heading.columns(self.flat, self.measure, across, clip, at.x, self.scale));
            if let Some((span, x)) = label_place {
                let clip = Rect { x: span.start, width: span.end - span.start, ..clip };
                layers.extend(heading.corner(self.flat, clip, x, self.scale));
            }
        }
        layers.retain(|layer| !layer.items.is_empty());
        layers
    }

    fn rect(&self, across: Span, down: Span) -> Rect {
        let wide = across.end - across.start;
        let x = match self.measure.turned {
            None => across.start,
            Some(width) => width - across.end,
        };
        Rect::new(x, down.start, wide, down.end - down.start)
    }

    /// How far each slice is shown: as far as the overlap, and as far as it
    /// takes for what began on it to be whole.
    fn ends(&self, way: Way, slices: &[Slice], grain: &Grain) -> Vec<End> {
        let other = match way {
            Way::Across => Way::Down,
            Way::Down => Way::Across,
        };
        let length = slices.last().map_or(0.0, |slice| slice.next);
        let mut ends: Vec<End> = slices
            .iter()
            .map(|slice| {
                let usual = (slice.next + self.overlap).min(slice.limit).min(length);
                End { usual, begun: Vec::new() }
            })
            .collect();
        for rect in &grain.whole {
            let span = self.measure.of(way, *rect);
            let from = slices.partition_point(|slice| slice.start <= span.start + NEAR);
            let Some(index) = from.checked_sub(1) else { continue };
            if span.end > ends[index].usual && span.end <= slices[index].limit + NEAR {
                ends[index].begun.push((span.end, self.measure.of(other, *rect)));
            }
        }
        ends
    }

    /// Cells and notes that a sheet ends or begins in.
    fn cut(&self) -> Vec<NodeId> {
        let mut cut: Vec<NodeId> = Vec::new();
        for (way, grain, slices) in
            [(Way::Across, &self.across, &self.columns), (Way::Down, &self.down, &self.rows)]
        {
            for (id, rect) in &grain.large {
                let span = self.measure.of(way, *rect);
                let is_cut = slices[1..]
                    .iter()
                    .any(|slice| span.start + NEAR < slice.start && slice.start < span.end - NEAR);
                if is_cut && !cut.contains(id) {
                    cut.push(id.clone());
                }
            }
        }
        cut
    }

    /// Puts each item onto the sheets that show any of it. Where sheets only
    /// follow each other, what is whole on one of them is on no other.
    fn hand_out(&self, sheets: &mut Sheets) {
        let count = sheets.columns;
        for (index, placed) in self.flat.items.iter().enumerate() {
            let Some(bounds) = placed.bounds else { continue };
            let columns = within(&self.columns, self.measure.of(Way::Across, bounds));
            let rows = within(&self.rows, self.measure.of(Way::Down, bounds));
            let near = rows.flat_map(|row| columns.clone().map(move |it| row * count + it));
            let shows = |tile: &usize| {
                let shown = sheets.tiles[*tile].shown;
                bounds.x < shown.right()
                    && bounds.right() > shown.x
                    && bounds.y < shown.bottom()
                    && bounds.bottom() > shown.y
            };
            let mut on: Vec<usize> = near.filter(shows).collect();
            if on.len() > 1 && self.join == Join::Turned {
                let holds = |it: &&Rect| it.contains(&bounds, NEAR);
                let whole = *self.across.whole.iter().find(holds).unwrap_or(&bounds);
                let is_whole = |tile: &&usize| sheets.tiles[**tile].shown.contains(&whole, NEAR);
                if let Some(only) = on.iter().find(is_whole).copied() {
                    on = vec![only];
                }
            }
            sheets.repeats_text |= on.len() > 1 && matches!(placed.item, Item::Text(_));
            for tile in on {
                sheets.tiles[tile].body.items.push(index as u32);
            }
        }
    }
}

/// How far a slice is shown.
struct End {
    usual: f32,
    /// Where things end that began on it, and where they lie the other way.
    begun: Vec<(f32, Span)>,
}

impl End {
    fn end(&self, slice: &Slice) -> f32 {
        let there = |span: &Span| span.start < slice.next && span.end > slice.start;
        let begun = self.begun.iter().filter(|(_, span)| there(span)).map(|(end, _)| *end);
        begun.fold(self.usual, f32::max)
    }
}

/// The slices that could show something.
fn within(slices: &[Slice], span: Span) -> std::ops::Range<usize> {
    let first = slices.partition_point(|slice| slice.limit < span.start);
    let after = slices.partition_point(|slice| slice.start <= span.end);
    first..after.max(first)
}

fn measure(scene: &Scene) -> Measure {
    let turned = (scene.direction == Direction::Rtl).then_some(scene.size().width);
    Measure { turned }
}

/// What fits onto a sheet, in pixels of the picture.
fn room(tiling: &Tiling, page: Size, scale: f32) -> Size {
    let edges = 2.0 * tiling.margin * POINTS_PER_MILLIMETRE;
    Size::new(
        (page.width - edges) / scale,
        (page.height - edges - FOOT * POINTS_PER_MILLIMETRE) / scale,
    )
}

/// The overlap in pixels of the picture.
fn overlap(tiling: &Tiling, scale: f32, room: Size) -> Result<f32, ExportError> {
    let overlap = tiling.overlap * POINTS_PER_MILLIMETRE / scale;
    // Not a number compares as false.
    if overlap >= 0.0 && overlap <= MOST_OVERLAP * room.width.min(room.height) {
        Ok(overlap)
    } else {
        Err(ExportError::BadOverlap { overlap: tiling.overlap })
    }
}

fn check(tiling: &Tiling) -> Result<(), ExportError> {
    match tiling.spread {
        Spread::PagesWide(count) if !(1..=MOST_WIDE).contains(&count) => {
            Err(ExportError::BadPagesWide { count, most: MOST_WIDE })
        }
        // Not a number compares as false.
        Spread::Scale(scale) if !(scale > 0.0 && scale.is_finite()) => {
            Err(ExportError::BadScale { scale })
        }
        _ => Ok(()),
    }
}

/// The largest scale at which a picture is so many sheets wide.
fn widest(
    narrow: f32,
    most: f32,
    count: u32,
    fits: impl Fn(f32) -> Result<bool, ExportError>,
) -> Result<f32, ExportError> {
    if count == 1 || narrow >= most || fits(most)? {
        return Ok(if count == 1 { narrow } else { most });
    }
    let (mut low, mut high) = (narrow, most);
    for _ in 0..STEPS {
        let middle = (low * high).sqrt();
        if fits(middle)? { low = middle } else { high = middle }
    }
    Ok(low)
}
