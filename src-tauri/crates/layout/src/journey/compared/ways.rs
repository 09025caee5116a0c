//! The lines from what was to what takes its place.

use model::comparison::Fate;
use scene::{Item, Node, Path, Rect, Role, Segment, Stroke, Token};

use super::super::desk::Desk;
use super::super::sketch::{Sketch, dashes, line};

/// Its bends.
const BEND: f32 = 12.0;
/// How far the handles of a quarter of a circle are from its ends.
const HANDLE: f32 = 0.552_284_8;
/// Between two lines that run across.
const STEP: f32 = 10.0;
/// Above the first and below the last of them.
const CLEARANCE: f32 = 20.0;

/// A line: from the middle of a column to that of another one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Way {
    pub(super) from: f32,
    pub(super) to: f32,
    /// Which of the lines that run across it belongs to; those that meet share
    /// one.
    pub(super) lane: usize,
    pub(super) fate: Fate,
}

/// How high the room is in which so many lines run across.
pub(super) fn room(lanes: usize) -> f32 {
    if lanes == 0 { CLEARANCE } else { 2.0 * CLEARANCE + (lanes - 1) as f32 * STEP }
}

/// All lines, on a sheet that wide and high, below what was and above what
/// takes its place.
pub(super) fn drawn(desk: &Desk<'_>, ways: &[Way], width: f32, top: f32, height: f32) -> Node {
    let mut sketch = desk.sketch(width);
    // What is as it was lies behind what is not.
    let mut sorted: Vec<&Way> = ways.iter().collect();
    sorted.sort_by_key(|way| way.fate != Fate::Kept);
    for way in sorted {
        draw(&mut sketch, way, height);
    }
    let frame = Rect::new(0.0, top, width, height);
    sketch.node("compared:ways", Role::Decoration, "", frame)
}

fn draw(sketch: &mut Sketch, way: &Way, height: f32) {
    let stroke = stroke(way.fate);
    let across = way.to - way.from;
    if across.abs() < 1.0 {
        sketch.lines(&[(way.from, 0.0, way.to, height)], stroke);
        return;
    }
    let y = CLEARANCE + way.lane as f32 * STEP;
    let step = BEND * across.signum();
    let mut segments = vec![Segment::Move(sketch.point(way.from, 0.0))];
    let mut go = |sketch: &Sketch, x: f32, y: f32| segments.push(Segment::Line(sketch.point(x, y)));
    go(sketch, way.from, y - BEND);
    let handle = BEND * HANDLE;
    segments.push(Segment::Cubic(
        sketch.point(way.from, y - BEND + handle),
        sketch.point(way.from + step - handle * across.signum(), y),
        sketch.point(way.from + step, y),
    ));
    segments.push(Segment::Line(sketch.point(way.to - step, y)));
    segments.push(Segment::Cubic(
        sketch.point(way.to - step + handle * across.signum(), y),
        sketch.point(way.to, y + BEND - handle),
        sketch.point(way.to, y + BEND),
    ));
    segments.push(Segment::Line(sketch.point(way.to, height)));
    sketch.item(Item::Path(Path { segments: segments.into(), fill: None, stroke: Some(stroke) }));
}

/// How a line looks.
pub(super) const fn stroke(fate: Fate) -> Stroke {
    match fate {
        Fate::Kept => line(Token::LineStrong, 2.0),
        Fate::Changed | Fate::Merged | Fate::Split | Fate::Recast => line(Token::Accent, 3.0),
        Fate::Added => dashes(Token::Accent, 2.0, 4.0),
        Fate::Removed => dashes(Token::LineStrong, 2.0, 4.0),
    }
}
