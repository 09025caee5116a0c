//! What lasts, drawn: full where somebody acts, hatched where somebody waits.

use scene::{Hue, Rect, Shade, Token};

use super::super::sketch::{Sketch, dashes, line};
use super::scale::{Fit, Scale};

/// How high a bar is.
pub(super) const HEIGHT: f32 = 20.0;
/// Between two lines of the hatching.
const HATCH: f32 = 7.0;
/// How far apart the two edges of a cut are, and how slanted.
const CUT: f32 = 7.0;
/// Between two marks of the ruler at the least.
const MARKS: f32 = 14.0;
const MARK: f32 = 4.0;

/// The ground of a wait.
const WAIT: Token = Token::Hue(Hue::Slate, Shade::Fill);
/// Its hatching.
const LINES: Token = Token::Hue(Hue::Slate, Shade::Edge);
/// Its edge.
const EDGE: Token = Token::Hue(Hue::Slate, Shade::Solid);

/// The bar of a step, whose length has been found before.
pub(super) fn bar(sketch: &mut Sketch, scale: &Scale, rect: Rect, waits: bool, fit: Fit) {
    piece(sketch, rect, waits);
    if fit != Fit::Cut {
        let step = scale.true_length(scale.step(MARKS));
        let token = if waits { EDGE } else { Token::OnAccent };
        let count = ((rect.width - 2.0) / step).max(0.0) as usize;
        let marks: Vec<_> = (1..=count)
            .map(|it| rect.x + it as f32 * step)
            .map(|x| (x, rect.bottom() - MARK, x, rect.bottom() - 1.0))
            .collect();
        sketch.lines(&marks, line(token, 1.0));
    } else {
        cut(sketch, rect);
    }
}

/// A piece of time, without marks.
pub(super) fn piece(sketch: &mut Sketch, rect: Rect, waits: bool) {
    if !waits {
        sketch.shape(rect, 2.0, Some(Token::Accent), None);
        return;
    }
    if rect.width < 8.0 {
        sketch.shape(rect, 0.0, Some(EDGE), None);
        return;
    }
    sketch.shape(rect, 2.0, Some(WAIT), None);
    sketch.lines(&hatching(rect), line(LINES, 1.0));
    sketch.panel(rect, 2.0, None, line(EDGE, 1.25));
}

/// Something of which nobody has said how long it takes.
pub(super) fn unknown(sketch: &mut Sketch, rect: Rect) {
    sketch.panel(rect, 2.0, Some(Token::Surface), dashes(Token::LineStrong, 1.25, 4.0));
}

/// How long it takes at worst: a thin line with an end, or cut.
pub(super) fn worst(sketch: &mut Sketch, from: f32, to: f32, y: f32, is_cut: bool) {
    let token = Token::Hue(Hue::Orange, Shade::Solid);
    let mut lines = vec![(from, y, to, y)];
    if is_cut {
        lines.extend([
            (to - 7.0, y - 5.0, to - 3.0, y + 5.0),
            (to - 3.0, y - 5.0, to + 1.0, y + 5.0),
        ]);
    } else {
        lines.push((to, y - 5.0, to, y + 5.0));
    }
    sketch.lines(&lines, line(token, 1.75));
}

/// Two slanted edges in the middle of a bar that is cut.
fn cut(sketch: &mut Sketch, rect: Rect) {
    let middle = rect.x + rect.width / 2.0;
    let (top, bottom) = (rect.y - 3.0, rect.bottom() + 3.0);
    let corners = [
        (middle - CUT + 4.0, top),
        (middle + CUT + 4.0, top),
        (middle + CUT - 4.0, bottom),
        (middle - CUT - 4.0, bottom),
    ];
    sketch.polygon(&corners, Some(Token::Surface), None);
    let edge = |a: (f32, f32), b: (f32, f32)| (a.0, a.1, b.0, b.1);
    let edges = [edge(corners[0], corners[3]), edge(corners[1], corners[2])];
    sketch.lines(&edges, line(Token::Ink, 1.5));
}

/// Slanted lines that stay within a box.
fn hatching(rect: Rect) -> Vec<(f32, f32, f32, f32)> {
    let (width, height) = (rect.width, rect.height);
    let count = ((width + height) / HATCH) as usize;
    (1..=count)
        .map(|it| it as f32 * HATCH)
        // A line from the lower edge, or the left one, up to the right.
        .map(|at| {
            let from = (at - height).max(0.0);
            let to = at.min(width);
            (rect.x + from, rect.y + (at - from), rect.x + to, rect.y + (at - to))
        })
        .filter(|(x0, _, x1, _)| x1 > x0)
        .collect()
}
