//! The picture on sheets: one, or as many as it takes.
//!
//! A plan says which part of the picture is on which sheet, and what is repeated
//! there: the heads of the columns above, the names of the rows beside. Sheets
//! stand in a grid; a sheet that is cut along its marks and laid over what its
//! neighbour has too much gives the picture as it is on one page.

mod axis;
mod bands;
mod grain;
mod marks;
mod plan;

use std::sync::Arc;

use scene::{Item, NodeId, Point, Rect, Scene, Size, Stroke, TextBlock, Token};

use self::grain::Measure;
use self::plan::Planner;
use crate::ExportError;
use crate::flat::Flat;
use crate::paper::{self, POINTS_PER_MILLIMETRE, POINTS_PER_PIXEL, Page, Sheet};

/// No text has more pages than this.
const MOST_LEAVES: usize = 5000;

/// No poster has more sheets than this: nobody glues it.
pub const MOST_SHEETS: usize = 1000;

/// How a picture comes out on sheets: what one wants to know before printing.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// Width of a sheet in millimetres.
    pub width: f32,
    /// Height of a sheet in millimetres.
    pub height: f32,
    /// Size of the picture, in per cent of its own.
    pub percent: f32,
    /// Size of the smallest text in points; none where there is no text.
    pub smallest_text: Option<f32>,
    /// How many sheets lie beside each other.
    pub columns: usize,
    /// How many lie below each other.
    pub rows: usize,
    /// Each sheet, in the order of the pages.
    pub sheets: Vec<PlannedSheet>,
    /// What the sheets of a poster are called that are empty and not printed,
    /// those that lie beside each other together, as in “B7–G7”.
    pub empty: Vec<String>,
    /// What is larger than a sheet and cut.
    pub cut: Vec<NodeId>,
}

/// One sheet.
#[derive(Clone, Debug, PartialEq)]
pub struct PlannedSheet {
    /// What it is called.
    pub name: SheetName,
    /// Where it lies among the sheets, from 0.
    pub column: usize,
    /// The same from the top down.
    pub row: usize,
    /// What the columns are called that it begins in the middle of, where the
    /// picture on it does not say.
    pub goes_on: Option<String>,
    /// What of the picture is on it, in the picture's pixels.
    pub shown: Rect,
    /// Where that is on the sheet, in millimetres.
    pub place: Rect,
}

/// What a sheet is called among the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetName {
    /// Its own name: a letter for the column and a number for the row, or only
    /// a number where all sheets lie below each other.
    pub name: String,
    /// The name of the last one.
    pub last: String,
}

/// A picture on its sheets.
pub(crate) struct Sheets {
    /// How large each of them is, in points.
    pub(crate) size: Size,
    /// Points to a pixel of the picture.
    pub(crate) scale: f32,
    /// Whether the picture had to shrink for the page to be openable.
    pub(crate) shrunk: bool,
    pub(crate) columns: usize,
    pub(crate) rows: usize,
    /// One row after the other.
    pub(crate) tiles: Vec<Tile>,
    /// Which of them are printed, in the order of the pages.
    pub(crate) printed: Vec<usize>,
    /// Whether whoever glues them has to know which are not.
    has_gaps: bool,
    /// Cells and notes that are cut because they are larger than a sheet.
    pub(crate) cut: Vec<NodeId>,
    /// Whether any text is on more than one of them, the running heads of those
    /// that only follow each other not counted.
    pub(crate) repeats_text: bool,
    /// Where each column and each row of them begins in the picture.
    starts: [Vec<f32>; 2],
    measure: Measure,
}

/// What is on one sheet.
pub(crate) struct Tile {
    /// What of the picture is on it.
    pub(crate) shown: Rect,
    /// The picture itself.
    pub(crate) body: Layer,
    /// What is repeated from other sheets.
    pub(crate) bands: Vec<Layer>,
    /// Where to cut, and which of the sheets it is; in pixels of the sheet.
    pub(crate) marks: Vec<Item>,
    /// What the columns are called that it begins in the middle of, where the
    /// picture on it does not say.
    pub(crate) goes_on: Option<String>,
}

/// Items of the picture, placed on a sheet.
pub(crate) struct Layer {
    /// Nothing is drawn outside of it, in points of the sheet; none where
    /// nothing is cut off.
    pub(crate) clip: Option<Rect>,
    /// Where the picture's corner lies on the sheet, in points.
    pub(crate) at: Point,
    /// Which items, in paint order.
    pub(crate) items: Vec<u32>,
}

/// Which sheets a scene would take.
///
/// # Errors
///
/// [`ExportError::BadPage`] when the margins leave no room, and what is said of
/// the other things that cannot be asked of a [`Tiling`](crate::Tiling).
pub fn plan(scene: &Scene, page: &Page) -> Result<Plan, ExportError> {
    let sheets = Sheets::new(scene, &Flat::new(scene), page, &[])?;
    let planned = sheets.printed.iter().map(|&index| {
        let tile = &sheets.tiles[index];
        let millimetres = sheets.scale / POINTS_PER_MILLIMETRE;
        let (shown, at) = (tile.shown, tile.body.at);
        PlannedSheet {
            name: sheets.name(index),
            column: index % sheets.columns,
            row: index / sheets.columns,
            goes_on: tile.goes_on.clone(),
            shown,
            place: Rect::new(
                at.x / POINTS_PER_MILLIMETRE + shown.x * millimetres,
                at.y / POINTS_PER_MILLIMETRE + shown.y * millimetres,
                shown.width * millimetres,
                shown.height * millimetres,
            ),
        }
    });
    Ok(Plan {
        width: sheets.size.width / POINTS_PER_MILLIMETRE,
        height: sheets.size.height / POINTS_PER_MILLIMETRE,
        percent: 100.0 * sheets.scale / POINTS_PER_PIXEL,
        smallest_text: paper::smallest_text(scene).map(|size| size * sheets.scale),
        columns: sheets.columns,
        rows: sheets.rows,
        sheets: planned.collect(),
        empty: sheets.empty(),
        cut: sheets.cut.clone(),
    })
}

impl Sheets {
    /// Places a picture. Each caption stands at the foot of its sheet, if there
    /// are several.
    pub(crate) fn new(
        scene: &Scene,
        flat: &Flat,
        page: &Page,
        captions: &[Arc<TextBlock>],
    ) -> Result<Self, ExportError> {
        let picture = scene.size();
        match *page {
            Page::Fit { margin } => Ok(Self::one(scene, flat, paper::fitted(picture, margin)?)),
            Page::Sheet { paper, orientation, margin } => {
                let sheet = paper::placed(picture, paper, orientation, margin)?;
                Ok(Self::one(scene, flat, sheet))
            }
            Page::Tiles(tiling) => Ok(Planner::new(scene, flat, &tiling)?.sheets(captions)),
            Page::Leaves(leaves) => Self::leaves(scene, flat, leaves.size()?),
        }
    }

    fn one(scene: &Scene, flat: &Flat, sheet: Sheet) -> Self {
        let whole = Rect::new(0.0, 0.0, scene.size().width, scene.size().height);
        let items = (0..flat.items.len() as u32).collect();
        let body = Layer { clip: None, at: sheet.origin, items };
        let (bands, marks) = (Vec::new(), Vec::new());
        Self {
            size: sheet.size,
            scale: sheet.scale,
            shrunk: sheet.shrunk,
            columns: 1,
            rows: 1,
            tiles: vec![Tile { shown: whole, body, bands, marks, goes_on: None }],
            printed: vec![0],
            has_gaps: false,
            cut: Vec::new(),
            repeats_text: false,
            starts: [vec![0.0], vec![0.0]],
            measure: Measure { turned: None },
        }
    }

    /// Pages that lie below each other in the picture.
    fn leaves(scene: &Scene, flat: &Flat, page: Size) -> Result<Self, ExportError> {
        let count = (scene.size().height / page.height).round().max(1.0) as usize;
        if count > MOST_LEAVES {
            return Err(ExportError::TooManySheets { most: MOST_LEAVES });
        }
        let starts: Vec<f32> = (0..count).map(|index| index as f32 * page.height).collect();
        let mut tiles: Vec<Tile> = starts
            .iter()
            .map(|start| {
                let at = Point::new(0.0, -start * POINTS_PER_PIXEL);
                Tile {
                    shown: Rect::new(0.0, *start, page.width, page.height),
                    body: Layer { clip: None, at, items: Vec::new() },
                    bands: Vec::new(),
                    marks: Vec::new(),
                    goes_on: None,
                }
            })
            .collect();
        for (index, placed) in flat.items.iter().enumerate() {
            let Some(bounds) = placed.bounds else { continue };
            // Whatever is on a page is wholly on it.
            let middle = bounds.y + bounds.height / 2.0;
            let page = (middle / page.height).max(0.0) as usize;
            tiles[page.min(count - 1)].body.items.push(index as u32);
        }
        Ok(Self {
            size: Size::new(page.width * POINTS_PER_PIXEL, page.height * POINTS_PER_PIXEL),
            scale: POINTS_PER_PIXEL,
            shrunk: false,
            columns: 1,
            rows: count,
            tiles,
            printed: (0..count).collect(),
            has_gaps: false,
            cut: Vec::new(),
            repeats_text: false,
            starts: [vec![0.0], starts],
            measure: Measure { turned: None },
        })
    }

    /// What a sheet is called.
    pub(crate) fn name(&self, tile: usize) -> SheetName {
        SheetName { name: self.called(tile), last: self.called(self.tiles.len() - 1) }
    }

    fn called(&self, tile: usize) -> String {
        let (column, row) = (tile % self.columns, tile / self.columns);
        match self.columns {
            1 => (row + 1).to_string(),
            _ => format!("{}{}", letters(column), row + 1),
        }
    }

    /// What the sheets of a poster are called that are not printed, those that
    /// lie beside each other together.
    pub(crate) fn empty(&self) -> Vec<String> {
        if !self.has_gaps {
            return Vec::new();
        }
        let missing: Vec<usize> =
            (0..self.tiles.len()).filter(|it| self.printed.binary_search(it).is_err()).collect();
        // A column of sheets is read on from the top down.
        let goes_on = |a: &usize, b: &usize| {
            b - a == 1 && (self.columns == 1 || a / self.columns == b / self.columns)
        };
        let runs = missing.chunk_by(goes_on).map(|run| match *run {
            [first, .., last] => format!("{}–{}", self.called(first), self.called(last)),
            [only] => self.called(only),
            [] => String::new(),
        });
        runs.collect()
    }

    /// The sheet that a place of the picture is on, for those who are led there;
    /// the last one before it if that is not printed.
    pub(crate) fn at(&self, place: Point) -> usize {
        let [column, row] = self.begun(Rect::new(place.x, place.y, 0.0, 0.0));
        let sheet = row * self.columns + column;
        let after = self.printed.partition_point(|it| *it <= sheet);
        self.printed[after.saturating_sub(1)]
    }

    /// The page that a printed sheet is, from 0.
    pub(crate) fn page(&self, sheet: usize) -> usize {
        self.printed.partition_point(|it| *it < sheet)
    }

    /// The first sheet on which all of a rectangle is; none if it is on none.
    pub(crate) fn holding(&self, rect: Rect) -> Option<usize> {
        let [column, row] = self.begun(rect);
        let mut near = (row.saturating_sub(REACH)..=row).flat_map(|row| {
            (column.saturating_sub(REACH)..=column).map(move |it| row * self.columns + it)
        });
        near.find(|sheet| {
            self.tiles[*sheet].shown.contains(&rect, HELD)
                && self.printed.binary_search(sheet).is_ok()
        })
    }

    /// Leaves out the sheets on which nothing but ground goes on from the sheets
    /// beside them.
    fn leave_out_empty(&mut self, flat: &Flat) {
        self.printed.retain(|sheet| says(&self.tiles[*sheet], flat));
        if self.printed.is_empty() {
            self.printed.push(0);
        }
    }

    /// Leaves out such sheets at the corners of a poster: one with a hole in it
    /// cannot be glued. A row that begins is there to be written into, so where
    /// one does no sheet is empty.
    fn leave_out_corners(&mut self, flat: &Flat) {
        let [columns, rows] = [self.columns, self.rows];
        let rows_of_tables = flat.tables.iter().flat_map(|it| &it.rows);
        let begun = rows_of_tables.filter(|row| !row.is_head());
        let begins: Vec<usize> = begun.map(|row| self.begun(row.frame)[1]).collect();
        let is_empty: Vec<bool> = self
            .tiles
            .iter()
            .enumerate()
            .map(|(index, tile)| !begins.contains(&(index / columns)) && !says(tile, flat))
            .collect();
        let is_corner = |sheet: usize| {
            let (column, row) = (sheet % columns, sheet / columns);
            let is_bare = |across: std::ops::Range<usize>, down: std::ops::Range<usize>| {
                down.into_iter().all(|row| across.clone().all(|it| is_empty[row * columns + it]))
            };
            [0..column + 1, column..columns]
                .into_iter()
                .any(|across| is_bare(across.clone(), 0..row + 1) || is_bare(across, row..rows))
        };
        let kept: Vec<usize> = (0..self.tiles.len()).filter(|sheet| !is_corner(*sheet)).collect();
        if !kept.is_empty() {
            self.printed = kept;
            self.has_gaps = true;
        }
    }

    /// The last column and the last row of sheets that begin before a rectangle.
    fn begun(&self, rect: Rect) -> [usize; 2] {
        let places = [self.measure.across(rect).start, rect.y];
        [0, 1].map(|way| {
            let starts = &self.starts[way];
            starts.partition_point(|start| *start <= places[way] + HELD).saturating_sub(1)
        })
    }
}

/// A sheet shows what begins at most so many sheets after it.
const REACH: usize = 2;

/// What reaches over the edge of a sheet by this much is whole to the eye.
const HELD: f32 = 0.5;

/// Whether anything is on a sheet but ground that goes on from those beside it.
fn says(tile: &Tile, flat: &Flat) -> bool {
    tile.body.items.iter().any(|index| match flat.items[*index as usize].item {
        Item::Text(_) | Item::Image(_) => true,
        // The inside of a large card says as little as its ground.
        Item::Shape(shape) if !is_drawing(shape.fill, None) => {
            let bounds = flat.items[*index as usize].bounds;
            is_drawing(None, shape.stroke)
                && bounds.is_some_and(|it| tile.shown.contains(&it, HELD))
        }
        Item::Shape(_) => true,
        Item::Path(path) => is_drawing(path.fill, path.stroke),
        Item::Link(_) => false,
    })
}

/// Whether anything is drawn with this, and not only a ground or a line between
/// two of them.
fn is_drawing(fill: Option<Token>, stroke: Option<Stroke>) -> bool {
    let tokens = fill.into_iter().chain(stroke.map(|stroke| stroke.token));
    tokens.into_iter().any(|token| {
        !matches!(
            token,
            Token::Backdrop
                | Token::Surface
                | Token::Sunken
                | Token::Raised
                | Token::Line
                | Token::LineStrong
        )
    })
}

/// A, B … Z, AA, AB …
fn letters(mut column: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(char::from(b'A' + (column % 26) as u8));
        match column / 26 {
            0 => break,
            rest => column = rest - 1,
        }
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn columns_go_on_after_z() {
        let names = [(0, "A"), (25, "Z"), (26, "AA"), (27, "AB"), (701, "ZZ"), (702, "AAA")];
        names.into_iter().for_each(|(column, name)| assert_eq!(letters(column), name));
    }
}
