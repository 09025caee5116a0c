//! The picture: things at fixed places, ready to be drawn by anyone.
//!
//! Layout ends in a [`Scene`] and every output begins with one: the canvas in
//! the window, the projector, the PDF, the SVG, the PNG. The scene knows boxes,
//! paths, texts and pictures, and how they nest and read; it knows nothing of
//! journeys, of screens or of files.
//!
//! - A [`Scene`] is a tree of [`Node`]s. A node has a frame relative to its
//!   parent, [`Item`]s that it draws itself, and children that are drawn after
//!   (so: over) its items, in order. Document order is also reading order.
//! - A node's [`Role`] says what it is to someone who cannot see it. The same
//!   roles become ARIA roles in the window and structure tags in the PDF.
//! - Colours are [`Token`]s, resolved by a [`Theme`] as late as possible.
//! - All lengths are CSS pixels (1/96 inch), y grows downwards.
//!
//! Subtrees are shared behind [`Arc`](std::sync::Arc), so that a layout that
//! changes one card hands out a new scene that shares the rest, and
//! [`patch::between`] finds the difference without looking at what is shared.

mod colour;
mod dump;
mod fonts;
mod geometry;
mod item;
mod node;
pub mod patch;
mod table;
mod text;
mod tint;
pub mod wire;

pub use colour::{Hue, Rgb, Shade, Theme, Token};
pub use dump::dump;
pub use fonts::{FontFace, FontIndex, Fonts};
pub use geometry::{Point, Rect, Size};
pub use item::{Fit, Image, Item, Link, Path, Segment, Shape, Stroke, TextItem};
pub use node::{Node, NodeId, Role, Scene, Visit};
pub use table::{TableRow, table};
pub use text::{Align, Direction, Glyph, Line, Run, Synthesis, TextBlock, TextStyle, Weight};
pub use tint::Tint;
