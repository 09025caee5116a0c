//! Everything a painter must know how to draw.

use std::sync::Arc;

use crate::{Point, Rect, TextBlock, Token};

/// One thing at a fixed place, relative to the node that holds it.
///
/// Adding a variant is a decision: every painter stops compiling until it
/// answers what it does with it.
#[derive(Clone, Debug, PartialEq)]
pub enum Item {
    /// A box, with round corners if wanted.
    Shape(Shape),
    /// Lines and curves.
    Path(Path),
    /// A text that has been shaped and broken into lines.
    Text(TextItem),
    /// A picture, named by the hash of its bytes.
    Image(Image),
    /// A place that leads elsewhere; draws nothing.
    Link(Link),
}

/// A box.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    /// Where.
    pub rect: Rect,
    /// Radius of all four corners.
    pub radius: f32,
    /// What it is filled with.
    pub fill: Option<Token>,
    /// Its outline, drawn centred on the edge.
    pub stroke: Option<Stroke>,
}

/// An outline or a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// Colour.
    pub token: Token,
    /// Thickness.
    pub width: f32,
    /// Length of dashes and of the gaps between them; a full line without.
    pub dash: Option<f32>,
}

/// Lines and curves. Ends and corners are round.
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    /// The strokes of the pen, in order.
    pub segments: Arc<[Segment]>,
    /// What closed parts are filled with (non-zero winding).
    pub fill: Option<Token>,
    /// How the line is drawn.
    pub stroke: Option<Stroke>,
}

/// One stroke of the pen.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Segment {
    /// Lift the pen and go there.
    Move(Point),
    /// A straight line.
    Line(Point),
    /// A cubic curve by its two handles and its end.
    Cubic(Point, Point, Point),
    /// Back to where this part began.
    Close,
}

impl Segment {
    /// The points that it goes by.
    pub fn points(&self) -> impl Iterator<Item = Point> {
        let points = match *self {
            Self::Move(to) | Self::Line(to) => [Some(to), None, None],
            Self::Cubic(a, b, to) => [Some(a), Some(b), Some(to)],
            Self::Close => [None; 3],
        };
        points.into_iter().flatten()
    }
}

/// A shaped text.
#[derive(Clone, Debug, PartialEq)]
pub struct TextItem {
    /// The top left corner of the block.
    pub at: Point,
    /// The lines; shared between scenes.
    pub block: Arc<TextBlock>,
    /// Colour; colour emoji keep their own.
    pub token: Token,
    /// What is read out in its place, where the letters alone say too little.
    pub spoken: Option<Arc<str>>,
}

/// A picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Image {
    /// Where.
    pub rect: Rect,
    /// The SHA-256 of the file's bytes in lower-case hex; painters ask their
    /// caller for the bytes.
    pub blob: Arc<str>,
    /// How it fills its rectangle.
    pub fit: Fit,
    /// Radius of the corners that clip it.
    pub radius: f32,
}

/// How a picture fills its rectangle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// Whole picture visible, centred, space left over.
    Contain,
    /// Rectangle full, centred, edges cut.
    Cover,
}

/// A place that leads elsewhere.
#[derive(Clone, Debug, PartialEq)]
pub struct Link {
    /// Where.
    pub rect: Rect,
    /// An absolute `https:`, `http:` or `mailto:` address; or `#` and the name of
    /// a node, for a place in the same document.
    pub target: Arc<str>,
}
