//! Texts that have been shaped and broken into lines, once and for all.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{FontIndex, Size};

/// Which way text or a picture runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

/// Where lines stand in their block.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum Align {
    /// At the side where the text's own direction begins.
    #[default]
    Start,
    /// In the middle.
    Center,
    /// At the side where the text's own direction ends.
    End,
}

/// How heavy the strokes are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum Weight {
    /// 400.
    #[default]
    Regular,
    /// 600.
    Semibold,
    /// 700.
    Bold,
}

impl Weight {
    /// The number that CSS and OpenType know it by.
    pub const fn number(self) -> u16 {
        match self {
            Self::Regular => 400,
            Self::Semibold => 600,
            Self::Bold => 700,
        }
    }
}

/// How a text looks, and so how it breaks.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TextStyle {
    /// Size of the letters.
    pub size: f32,
    /// Distance from baseline to baseline.
    pub line_height: f32,
    /// Heaviness.
    pub weight: Weight,
    /// Slanted.
    pub italic: bool,
    /// Where the lines stand.
    pub align: Align,
}

/// A text, shaped and broken into lines for one style and one width.
///
/// What it says, where its lines break and how wide they are is always there.
/// Its glyphs may follow later: a text whose line breaks were remembered from
/// an earlier session is drawn in the window without them, and
/// [`TextBlock::runs`] is filled before anything that draws glyphs by itself.
#[derive(Debug)]
pub struct TextBlock {
    /// The whole text as it was given.
    pub text: Arc<str>,
    /// How it looks.
    pub style: TextStyle,
    /// The width that it was broken for.
    pub max_width: f32,
    /// How much room it takes: the widest line and all line heights.
    pub size: Size,
    /// The direction of its first strong letter.
    pub direction: Direction,
    /// First to last.
    pub lines: Vec<Line>,
    /// The glyphs, one list of runs a line, in visual order.
    pub runs: OnceLock<Vec<Vec<Run>>>,
}

impl PartialEq for TextBlock {
    /// Two blocks are equal when they look equal; whether the glyphs are there
    /// yet makes no difference.
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
            && self.style == other.style
            && self.max_width == other.max_width
            && self.lines == other.lines
    }
}

/// One line of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Which bytes of the text stand on it, without the line's end and
    /// without space that hangs over.
    pub range: Range<u32>,
    /// Distance of its left end from the block's left edge.
    pub x: f32,
    /// Distance of its baseline from the block's top edge.
    pub baseline: f32,
    /// How wide it is, hanging space not counted.
    pub width: f32,
    /// The faces that draw it, in the order of their first use, so that
    /// another engine picks the same ones.
    pub fonts: Vec<FontIndex>,
}

/// Glyphs in a row from one face in one direction.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The face.
    pub font: FontIndex,
    /// Size of the letters.
    pub size: f32,
    /// Distance of its left end from the block's left edge.
    pub x: f32,
    /// Whether it runs from right to left; its glyphs are in visual order all
    /// the same.
    pub rtl: bool,
    /// What is done to the face because it lacks the weight or the slant.
    pub synthesis: Synthesis,
    /// Left to right.
    pub glyphs: Vec<Glyph>,
}

/// What is done to a face that lacks a weight or a slant.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Synthesis {
    /// Strokes are made heavier.
    pub embolden: bool,
    /// Letters are slanted by so many degrees.
    pub skew: Option<f32>,
    /// Axis values of a variable face: tag and value.
    pub variations: Vec<([u8; 4], f32)>,
}

/// One glyph.
#[derive(Clone, Debug, PartialEq)]
pub struct Glyph {
    /// Its number in the face.
    pub id: u32,
    /// How far the pen moves on.
    pub advance: f32,
    /// Shift to the right of the pen.
    pub dx: f32,
    /// Shift upwards from the baseline.
    pub dy: f32,
    /// The bytes of the text that it stands for.
    pub range: Range<u32>,
}
