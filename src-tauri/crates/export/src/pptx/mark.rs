//! What stands on a slide, before it is written down.

use std::sync::Arc;

use scene::{Align, Fit, NodeId, Rect, Segment, Stroke, Token};

/// One slide.
#[derive(Default)]
pub struct Slide {
    /// Its title.
    pub title: String,
    /// Its things in the order of reading and painting.
    pub marks: Vec<Mark>,
    /// What is said on it, a paragraph each.
    pub notes: Vec<String>,
}

/// One thing on a slide; places are pixels of the slide.
pub struct Mark {
    /// The node that it comes from, for whoever has to be told about it.
    pub node: NodeId,
    /// Where.
    pub at: Rect,
    /// What is drawn.
    pub what: What,
    /// What is read out instead; none where its text is enough.
    pub alt: Alt,
}

/// What is read out for a thing.
#[derive(Clone, PartialEq)]
pub enum Alt {
    /// Its own text.
    Own,
    /// These words.
    Words(String),
    /// Nothing: it is there for the eye.
    Decoration,
}

/// What is drawn.
pub enum What {
    /// A box or an ellipse, perhaps with text inside.
    Box { radius: f32, fill: Option<Token>, stroke: Option<Stroke>, body: Option<Body> },
    /// Lines and curves.
    Path { segments: Vec<Segment>, fill: Option<Token>, stroke: Option<Stroke> },
    /// A picture.
    Picture { blob: Arc<str>, fit: Fit },
}

/// The text of a box.
pub struct Body {
    /// Left, top, right and bottom.
    pub insets: [f32; 4],
    /// One below the other.
    pub paragraphs: Vec<Paragraph>,
    /// Whether lines break at the edge of the box.
    pub wraps: bool,
    /// Whether the text stands in the middle of the height.
    pub is_centred: bool,
}

/// Text that ends with a line's end.
pub struct Paragraph {
    /// Pieces of one look each.
    pub runs: Vec<Run>,
    /// Space above.
    pub before: f32,
    /// Distance from baseline to baseline.
    pub line: f32,
    /// Where the lines stand.
    pub align: Align,
    /// Whether it runs from right to left.
    pub is_rtl: bool,
}

/// Text of one look.
pub struct Run {
    /// What it says; may hold line feeds.
    pub text: String,
    /// Size of the letters.
    pub size: f32,
    /// Heavy.
    pub is_bold: bool,
    /// Slanted.
    pub is_italic: bool,
    /// Colour.
    pub token: Token,
    /// Where it leads.
    pub link: Option<Arc<str>>,
}

impl Body {
    /// All that it says, paragraphs parted by line feeds.
    pub fn words(&self) -> String {
        let said = |it: &Paragraph| it.runs.iter().map(|run| &*run.text).collect::<String>();
        self.paragraphs.iter().map(said).collect::<Vec<_>>().join("\n")
    }
}

/// A text without what XML forbids and without marks that only steer the
/// direction, which Office writes as a property. Joiners stay: without them
/// Persian words and families of emoji fall apart.
pub fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push(' '),
            '\u{61c}'
            | '\u{200b}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{fffe}'
            | '\u{ffff}' => {}
            other if other.is_control() => {}
            other => out.push(other),
        }
    }
    out
}

/// Whether a text runs from right to left, by its first letter that says so.
pub fn runs_from_right(text: &str) -> Option<bool> {
    text.chars().find(|c| c.is_alphabetic()).map(
        |c| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'),
    )
}
