//! Which glyphs are drawn.

use scene::{Glyph, Node, Role, Run, TextBlock};

/// A glyph that shows something, and how far its pen is from the run's start.
pub(crate) struct Drawn<'a> {
    /// The glyph.
    pub glyph: &'a Glyph,
    /// The pen's way from the run's left end.
    pub pen: f32,
}

/// The glyphs of a run that stand for letters.
///
/// Characters that say nothing (control characters, marks of byte order and
/// direction) are in the text but not on the paper: their glyphs are an empty
/// box in most faces, and a PDF that holds them may not claim to be readable.
pub(crate) fn drawn<'a>(
    block: &'a TextBlock,
    run: &'a Run,
) -> impl Iterator<Item = Drawn<'a>> + Clone {
    let mut pen = 0.0;
    run.glyphs.iter().filter_map(move |glyph| {
        let here = pen;
        pen += glyph.advance;
        (!is_silent(cluster(block, glyph))).then_some(Drawn { glyph, pen: here })
    })
}

/// The letters that a glyph stands for.
pub(crate) fn cluster<'a>(block: &'a TextBlock, glyph: &Glyph) -> &'a str {
    block.text.get(glyph.range.start as usize..glyph.range.end as usize).unwrap_or_default()
}

/// Everything that a node and those inside it say, in reading order.
pub(crate) fn words(node: &Node) -> String {
    let mut words = String::new();
    collect(node, &mut words);
    words
}

/// A text as it is read out: one line, without characters that say nothing.
pub(crate) fn spoken(text: &str) -> String {
    let mut words = String::new();
    add_words(text, &mut words);
    words
}

fn collect(node: &Node, words: &mut String) {
    for item in &node.items {
        if let scene::Item::Text(text) = item {
            add_words(&text.block.text, words);
        }
    }
    let said = node.children.iter().filter(|child| child.role != Role::Decoration);
    said.for_each(|child| collect(child, words));
}

fn add_words(text: &str, words: &mut String) {
    for word in text.split(|c: char| c.is_whitespace() || c.is_control()) {
        let mut letters = word.chars().filter(|c| !is_silent_character(*c)).peekable();
        if letters.peek().is_some() {
            if !words.is_empty() {
                words.push(' ');
            }
            words.extend(letters);
        }
    }
}

/// Whether a text holds nothing that could be drawn or spoken, not even a
/// space.
fn is_silent(text: &str) -> bool {
    !text.is_empty() && text.chars().all(is_silent_character)
}

fn is_silent_character(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{fffe}' | '\u{ffff}')
}
