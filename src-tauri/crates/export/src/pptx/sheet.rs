//! Where things stand on every slide.

use scene::Rect;

use super::SlideSize;

/// White space at the sides.
const MARGIN: f32 = 40.0;

/// Where titles begin, and how high they are.
const TITLE: (f32, f32) = (20.0, 48.0);

/// Where the things of a slide begin.
const TOP: f32 = 80.0;

/// What is left free at the foot, for the number of the slide.
const FOOT: f32 = 36.0;

/// Text is readable on a slide from so many points.
pub const READABLE: f32 = 8.0;

/// Points in a pixel.
pub const POINTS: f32 = 0.75;

/// Things are not drawn larger than this, so that slides look alike.
pub const LARGEST: f32 = 1.15;

/// Space between things that stood apart in the picture.
pub const GAP: f32 = 16.0;

/// The places of a slide.
#[derive(Clone, Copy)]
pub struct Sheet {
    /// The title.
    pub title: Rect,
    /// All else.
    pub content: Rect,
    /// The number.
    pub number: Rect,
}

impl Sheet {
    /// The places of slides of a size.
    pub fn new(size: SlideSize) -> Self {
        let size = size.pixels();
        let width = size.width - 2.0 * MARGIN;
        Self {
            title: Rect::new(MARGIN, TITLE.0, width, TITLE.1),
            content: Rect::new(MARGIN, TOP, width, size.height - TOP - FOOT),
            number: Rect::new(size.width - MARGIN - 80.0, size.height - 30.0, 80.0, 20.0),
        }
    }
}
