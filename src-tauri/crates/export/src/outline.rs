//! Shapes as pen strokes, so that all painters draw the same corners.

use scene::{Fit, Point, Rect, Segment, Size};

/// How far a handle lies from the end of a quarter circle of radius 1:
/// 4/3 · tan(π/8).
const QUARTER: f32 = 0.552_284_8;

/// How much heavier strokes are where a face lacks the weight, as a part of
/// the text's size.
pub(crate) const EMBOLDEN: f32 = 1.0 / 30.0;

/// A box as pen strokes; nothing where it has no extent.
pub(crate) fn rounded(rect: Rect, radius: f32) -> Vec<Segment> {
    if rect.width <= 0.0 || rect.height <= 0.0 {
        return Vec::new();
    }
    let (left, top, right, bottom) = (rect.x, rect.y, rect.right(), rect.bottom());
    let r = radius.clamp(0.0, rect.width.min(rect.height) / 2.0);
    if r == 0.0 {
        return vec![
            Segment::Move(Point::new(left, top)),
            Segment::Line(Point::new(right, top)),
            Segment::Line(Point::new(right, bottom)),
            Segment::Line(Point::new(left, bottom)),
            Segment::Close,
        ];
    }
    let k = r * (1.0 - QUARTER);
    let curve = |ax: f32, ay: f32, bx: f32, by: f32, x: f32, y: f32| {
        Segment::Cubic(Point::new(ax, ay), Point::new(bx, by), Point::new(x, y))
    };
    vec![
        Segment::Move(Point::new(left + r, top)),
        Segment::Line(Point::new(right - r, top)),
        curve(right - k, top, right, top + k, right, top + r),
        Segment::Line(Point::new(right, bottom - r)),
        curve(right, bottom - k, right - k, bottom, right - r, bottom),
        Segment::Line(Point::new(left + r, bottom)),
        curve(left + k, bottom, left, bottom - k, left, bottom - r),
        Segment::Line(Point::new(left, top + r)),
        curve(left, top + k, left + k, top, left + r, top),
        Segment::Close,
    ]
}

/// Where a picture of some size comes to lie in its frame.
pub(crate) fn placed(frame: Rect, picture: Size, fit: Fit) -> Rect {
    let (across, down) = (frame.width / picture.width, frame.height / picture.height);
    let scale = match fit {
        Fit::Contain => across.min(down),
        Fit::Cover => across.max(down),
    };
    let (width, height) = (picture.width * scale, picture.height * scale);
    Rect::new(
        frame.x + (frame.width - width) / 2.0,
        frame.y + (frame.height - height) / 2.0,
        width,
        height,
    )
}
