//! Texts: which glyphs, which lines, how much room.
//!
//! A [`Shaper`] turns a string, a style and a width into a shared
//! [`TextBlock`](scene::TextBlock). It remembers what it has done, so that the
//! next scene of the same map costs next to nothing, and its line breaks can be
//! kept on disk ([`Shaper::remember`], [`Shaper::recall`]), so that a map that
//! is opened again need not be shaped before it can be shown.
//!
//! Rules:
//!
//! - **T1** Nothing is ever cut: a text gets as many lines as it needs, and a
//!   word that is too long breaks anywhere.
//! - **T2** All lines of a block are equally high whatever faces they need, so
//!   that a script never changes the rhythm of a card.
//! - **T3** Space at the end of a line belongs to no line.
//! - **T4** The text of a block is the cleaned text (see [`clean`]); all byte
//!   ranges refer to it.
//! - **T5** The bundled faces come first, in a fixed order, then the system's by
//!   our own order of families for each script.
//! - **T6** A block without a text has no lines but the height of one.

mod breaks;
mod clean;
mod fonts;
mod scripts;
mod shape;
mod shaper;
#[cfg(test)]
mod tests;

pub use clean::clean;
pub use fonts::{ARABIC_FAMILY, FontSource, HEBREW_FAMILY, SANS_FAMILY};
pub use shape::missing_characters;
pub use shaper::{Shaper, without_glyphs};
