//! The lines themselves: corners that are round, and a head where they arrive.

use model::records::HandOffKind;
use scene::{Hue, Item, Node, Path, Rect, Role, Segment, Shade, Stroke, Token};

use super::super::desk::Desk;
use super::super::sketch::{Sketch, dashes, line};
use super::graph::{Edge, Exit, Graph, Way};

/// How round a corner is.
const ROUND: f32 = 7.0;
/// How far the handles of a quarter of a circle are from its ends.
const HANDLE: f32 = 0.552_284_8;
/// The head: how long, and half how wide.
const HEAD: (f32, f32) = (9.0, 4.5);

/// How an edge looks.
pub(in super::super) const SAID: Stroke = line(Token::Accent, 2.5);
/// Where the journey stops until somebody takes it up again.
pub(in super::super) const PAUSED: Stroke = dashes(Token::Accent, 2.5, 6.0);
/// Where only the order says so.
pub(in super::super) const ORDER: Stroke = line(Token::LineStrong, 1.5);
/// When something fails.
pub(in super::super) const FAILS: Stroke = dashes(Token::Hue(Hue::Orange, Shade::Solid), 2.0, 4.0);
/// Back to something that was before.
pub(in super::super) const BACK: Stroke = dashes(Token::Accent, 2.0, 2.0);

/// How an edge is drawn.
pub(super) fn stroke(graph: &Graph, edge: &Edge) -> Stroke {
    match (&edge.way, graph.exit(edge)) {
        (Way::Order | Way::Suggested(_), _) => ORDER,
        (_, Exit::Fails) => FAILS,
        (_, Exit::Back) => BACK,
        (Way::HandOff(it), Exit::On) if it.pauses => PAUSED,
        (Way::HandOff(it), Exit::On) if it.kind == HandOffKind::Escalation => {
            line(Token::Accent, 4.0)
        }
        (Way::HandOff(_), Exit::On) => SAID,
    }
}

/// The node of a line through these points, all upright or level.
pub(super) fn node(
    desk: &Desk<'_>,
    table: &Sketch,
    id: String,
    points: &[(f32, f32)],
    stroke: Stroke,
) -> Node {
    let margin = HEAD.1 + 1.0;
    let bounds = |of: fn(&(f32, f32)) -> f32| {
        let all = || points.iter().map(of);
        (all().fold(f32::INFINITY, f32::min), all().fold(f32::NEG_INFINITY, f32::max))
    };
    let ((left, right), (top, bottom)) = (bounds(|it| it.0), bounds(|it| it.1));
    let (left, top) = (left - margin, top - margin);
    let (width, height) = (right + margin - left, bottom + margin - top);
    let mut sketch = desk.sketch(width);
    let points: Vec<(f32, f32)> = points.iter().map(|(x, y)| (x - left, y - top)).collect();
    let segments = rounded(&sketch, &shortened(&points)).into();
    sketch.item(Item::Path(Path { segments, fill: None, stroke: Some(stroke) }));
    if let Some((x, y)) = points.last().copied() {
        let corners = [(x, y), (x - HEAD.0, y - HEAD.1), (x - HEAD.0, y + HEAD.1)];
        sketch.polygon(&corners, Some(stroke.token), None);
    }
    sketch.node(id, Role::Decoration, "", table.rect(left, top, width, height))
}

/// The same, ending where the head begins.
fn shortened(points: &[(f32, f32)]) -> Vec<(f32, f32)> {
    let mut points = points.to_vec();
    if let Some(last) = points.last_mut() {
        last.0 -= HEAD.0 - 1.0;
    }
    points.dedup();
    points
}

fn rounded(sketch: &Sketch, points: &[(f32, f32)]) -> Vec<Segment> {
    let mut segments = Vec::new();
    let Some((first, rest)) = points.split_first() else { return segments };
    segments.push(Segment::Move(sketch.point(first.0, first.1)));
    let mut pen = *first;
    for (index, corner) in rest.iter().enumerate() {
        let Some(next) = rest.get(index + 1) else {
            segments.push(Segment::Line(sketch.point(corner.0, corner.1)));
            break;
        };
        let long = |a: (f32, f32), b: (f32, f32)| (b.0 - a.0).abs() + (b.1 - a.1).abs();
        let radius = ROUND.min(long(pen, *corner) / 2.0).min(long(*corner, *next) / 2.0);
        let toward = |from: (f32, f32), to: (f32, f32), by: f32| {
            let part = by / long(from, to).max(f32::EPSILON);
            (from.0 + (to.0 - from.0) * part, from.1 + (to.1 - from.1) * part)
        };
        let (begin, end) = (toward(*corner, pen, radius), toward(*corner, *next, radius));
        let handle = radius * (1.0 - HANDLE);
        let (a, b) = (toward(*corner, pen, handle), toward(*corner, *next, handle));
        segments.push(Segment::Line(sketch.point(begin.0, begin.1)));
        segments.push(Segment::Cubic(
            sketch.point(a.0, a.1),
            sketch.point(b.0, b.1),
            sketch.point(end.0, end.1),
        ));
        pen = end;
    }
    segments
}

/// The sign of a branch: the journey goes on in several ways.
pub(super) fn fork(desk: &Desk<'_>, table: &Sketch, id: String, (x, y): (f32, f32)) -> Node {
    const SIZE: f32 = 16.0;
    let mut sketch = desk.sketch(SIZE);
    let half = SIZE / 2.0;
    let corners = [(half, 1.0), (SIZE - 1.0, half), (half, SIZE - 1.0), (1.0, half)];
    sketch.polygon(&corners, Some(Token::Raised), Some(line(Token::Accent, 2.0)));
    let frame: Rect = table.rect(x, y - half, SIZE, SIZE);
    sketch.node(id, Role::Decoration, "", frame)
}
