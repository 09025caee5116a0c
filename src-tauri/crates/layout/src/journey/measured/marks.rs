//! Signs for good and bad, which differ in form and not in colour alone.

use scene::{Item, Path, Point, Rect, Segment, Token};

use super::super::sketch::{Sketch, line};
use super::Verdict;

/// Draws the sign of a verdict into a square of that size.
pub(in super::super) fn mark(sketch: &mut Sketch, verdict: Verdict, x: f32, y: f32, size: f32) {
    let token = verdict.ink();
    let stroke = line(token, 1.75);
    let at = |fraction: f32, from: f32| from + fraction * size;
    match verdict {
        // A tick.
        Verdict::Good => {
            let points = [(0.12, 0.55), (0.4, 0.82), (0.9, 0.2)];
            // A tick is one wherever the map begins.
            let room = sketch.rect(x, y, size, size);
            let mut segments = Vec::with_capacity(3);
            for (index, (across, down)) in points.into_iter().enumerate() {
                let point = Point::new(at(across, room.x), at(down, room.y));
                segments.push(if index == 0 { Segment::Move(point) } else { Segment::Line(point) });
            }
            let path = Path { segments: segments.into(), fill: None, stroke: Some(stroke) };
            sketch.item(Item::Path(path));
        }
        // A cross.
        Verdict::Bad => sketch.lines(
            &[
                (at(0.2, x), at(0.2, y), at(0.8, x), at(0.8, y)),
                (at(0.8, x), at(0.2, y), at(0.2, x), at(0.8, y)),
            ],
            stroke,
        ),
        // A ring.
        Verdict::Open => {
            let ring = Rect::new(at(0.15, x), at(0.15, y), size * 0.7, size * 0.7);
            sketch.panel(ring, size * 0.35, None, stroke);
        }
    }
}

impl Verdict {
    /// The colour of what says so.
    pub(in super::super) const fn ink(self) -> Token {
        match self {
            Self::Good => Token::Hue(scene::Hue::Green, scene::Shade::Ink),
            Self::Bad => Token::Hue(scene::Hue::Red, scene::Shade::Ink),
            Self::Open => Token::InkMuted,
        }
    }
}
