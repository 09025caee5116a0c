//! The line itself: from stop to stop, upright between two columns wherever it
//! changes its row.

use model::records::{OwnerState, TouchpointKind};
use scene::{Hue, Item, Node, Path, Rect, Role, Segment, Shade, Stroke, Token};

use super::super::desk::Desk;
use super::super::sketch::{Sketch, dashes, line};
use super::plan::Stop;
use super::tracks::Key;

/// The line where it is known how the journey goes.
pub(in super::super) const STRONG: f32 = 4.0;
/// The line where nobody has said.
pub(in super::super) const THIN: f32 = 1.75;
/// The dashes of a wait.
pub(in super::super) const WAIT: f32 = 6.0;
/// Its bends.
const BEND: f32 = 18.0;
/// How far the handles of a quarter of a circle are from its ends.
const HANDLE: f32 = 0.552_284_8;

/// The way from one stop to the next.
pub(super) fn hop(desk: &Desk<'_>, from: &Stop, to: &Stop) -> Node {
    let edge = STRONG / 2.0;
    let left = from.x.min(to.x) - edge;
    let top = from.y.min(to.y) - edge;
    let width = (to.x - from.x).abs() + STRONG;
    let height = (to.y - from.y).abs() + STRONG;
    let mut sketch = desk.sketch(width);
    let from_here = Point { x: from.x - left, y: from.y - top };
    let to_here = Point { x: to.x - left, y: to.y - top };
    // Where one end is not known the way between is not, either.
    let between = upright(&Stop { is_known: from.is_known && to.is_known, ..to.clone() });
    if from.column == to.column {
        // Both are folded into one column.
        draw(&mut sketch, &[Piece::Line(from_here, to_here)], between);
    } else {
        let (leaving, arriving) = pieces(from_here, to_here, to.edge - left);
        let (turns, last) = arriving.split_at(arriving.len() - 1);
        draw(&mut sketch, &leaving, stroke(from));
        draw(&mut sketch, turns, between);
        draw(&mut sketch, last, stroke(to));
    }
    let frame = Rect::new(left, top, width, height);
    sketch.node(format!("hop:{}", to.touchpoint.id), Role::Decoration, "", frame)
}

#[derive(Clone, Copy)]
struct Point {
    x: f32,
    y: f32,
}

#[derive(Clone, Copy)]
enum Piece {
    Line(Point, Point),
    /// A quarter of a circle that begins across (or ends so).
    Bend(Point, Point, bool),
}

/// The way out of a column, and the way from its edge to the next stop.
fn pieces(from: Point, to: Point, turn: f32) -> (Vec<Piece>, Vec<Piece>) {
    let down = to.y - from.y;
    if down == 0.0 {
        let middle = Point { x: turn, y: from.y };
        return (vec![Piece::Line(from, middle)], vec![Piece::Line(middle, to)]);
    }
    let bend = BEND.min(down.abs() / 2.0);
    let step = bend * down.signum();
    let corner = Point { x: turn - bend, y: from.y };
    let below = Point { x: turn, y: from.y + step };
    let above = Point { x: turn, y: to.y - step };
    let arrived = Point { x: turn + bend, y: to.y };
    let arriving = vec![
        Piece::Bend(corner, below, true),
        Piece::Line(below, above),
        Piece::Bend(above, arrived, false),
        Piece::Line(arrived, to),
    ];
    (vec![Piece::Line(from, corner)], arriving)
}

fn draw(sketch: &mut Sketch, pieces: &[Piece], stroke: Stroke) {
    let mut segments = Vec::new();
    for piece in pieces {
        let begin = match piece {
            Piece::Line(from, _) | Piece::Bend(from, _, _) => *from,
        };
        if segments.is_empty() {
            segments.push(Segment::Move(sketch.point(begin.x, begin.y)));
        }
        segments.push(match *piece {
            Piece::Line(_, to) => Segment::Line(sketch.point(to.x, to.y)),
            Piece::Bend(from, to, across) => {
                let (dx, dy) = ((to.x - from.x) * HANDLE, (to.y - from.y) * HANDLE);
                let (a, b) = if across {
                    (sketch.point(from.x + dx, from.y), sketch.point(to.x, to.y - dy))
                } else {
                    (sketch.point(from.x, from.y + dy), sketch.point(to.x - dx, to.y))
                };
                Segment::Cubic(a, b, sketch.point(to.x, to.y))
            }
        });
    }
    if !segments.is_empty() {
        let segments = segments.into();
        sketch.item(Item::Path(Path { segments, fill: None, stroke: Some(stroke) }));
    }
}

/// How the line looks at a stop.
pub(super) fn stroke(stop: &Stop) -> Stroke {
    let upright = upright(stop);
    if stop.touchpoint.kind == TouchpointKind::Wait {
        return dashes(upright.token, upright.width, WAIT);
    }
    upright
}

/// The same between two rows, where nobody waits.
fn upright(stop: &Stop) -> Stroke {
    let width = if stop.is_known { STRONG } else { THIN };
    line(token(stop), width)
}

/// The colour of the line at a stop: that of the journey, unless nobody or
/// several answer for it.
pub(super) fn token(stop: &Stop) -> Token {
    match stop.key {
        Key::Disputed => Token::Hue(Hue::Red, Shade::Solid),
        Key::Unknown if stop.touchpoint.owner_state == Some(OwnerState::Unknown) => {
            Token::Hue(Hue::Orange, Shade::Solid)
        }
        _ => Token::Accent,
    }
}
