//! How wide columns are.

use super::super::look::CARD_WIDTH;
use super::rows::PADDING_ACROSS;
use super::{Column, Content, Row};

/// About how wide a letter of a text is, and one of small print.
const LETTER: f32 = 6.6;
const SMALL_LETTER: f32 = 6.0;
/// A letter of a word that shall not be broken, and the room that one gets.
const WORD_LETTER: f32 = 7.2;
const LONGEST_WORD: f32 = 132.0;
/// Before the word of a mark, and between two marks.
const SIGN: f32 = 18.0;
const GAP: f32 = 10.0;
/// Letters beyond these make a text no wider: it has several lines.
const LETTERS: usize = 400;

/// The widths of all columns; together no more than there is room, unless
/// their least widths are.
pub(super) fn widths(columns: &[Column], rows: &[Row], room: f32) -> Vec<f32> {
    let mut wanted: Vec<f32> =
        columns.iter().map(|column| letters(&column.title) * SMALL_LETTER + GAP).collect();
    // No word is broken, unless it is a very long one.
    let mut least: Vec<f32> = columns.iter().map(|column| word(&column.title)).collect();
    for row in rows {
        for ((wanted, least), cell) in wanted.iter_mut().zip(&mut least).zip(&row.cells) {
            *wanted = wanted.max(natural(&cell.content));
            *least = least.max(longest(&cell.content));
        }
    }
    for ((wanted, least), column) in wanted.iter_mut().zip(&mut least).zip(columns) {
        *wanted += 2.0 * PADDING_ACROSS;
        *least = (*least + 2.0 * PADDING_ACROSS).min(LONGEST_WORD).max(column.least);
    }
    let clamped = |((column, wanted), least): ((&Column, &f32), &f32)| {
        wanted.clamp(*least, column.most.max(*least))
    };
    let mut widths: Vec<f32> = columns.iter().zip(&wanted).zip(&least).map(clamped).collect();
    let total: f32 = widths.iter().sum();
    if total > room {
        // All give up the same part of what they have above their least.
        let above: f32 = widths.iter().zip(&least).map(|(wide, least)| wide - least).sum();
        let part = if above > 0.0 { ((total - room) / above).min(1.0) } else { 0.0 };
        for (wide, least) in widths.iter_mut().zip(&least) {
            *wide -= (*wide - least) * part;
        }
    } else {
        // What is left goes to those that hold more, by how much more that is.
        let more = |wide: &f32, wanted: &f32| (wanted - wide).clamp(0.0, 2.0 * CARD_WIDTH);
        let all: f32 = widths.iter().zip(&wanted).map(|(wide, it)| more(wide, it)).sum();
        let part = if all > 0.0 { ((room - total) / all).min(1.0) } else { 0.0 };
        for (wide, wanted) in widths.iter_mut().zip(&wanted) {
            *wide += more(wide, wanted) * part;
        }
    }
    widths.iter().map(|wide| wide.round()).collect()
}

/// About how wide something is on one line. Nothing is shaped for it: a column
/// of thousands of texts is wider by a letter or two, or narrower.
fn natural(content: &Content) -> f32 {
    match content {
        Content::Nothing => 0.0,
        Content::Text(text, style, _) => letters(text) * LETTER * style.size / 13.0,
        Content::Chips(chips) => chips
            .iter()
            .map(|chip| SIGN + GAP + letters(chip.text()) * SMALL_LETTER)
            .fold(0.0, f32::max),
    }
}

/// About how wide the longest word is that something holds.
fn longest(content: &Content) -> f32 {
    match content {
        Content::Nothing => 0.0,
        Content::Text(text, style, _) => word(text) * style.size / 13.0,
        Content::Chips(chips) => {
            chips.iter().map(|chip| SIGN + word(chip.text())).fold(0.0, f32::max)
        }
    }
}

fn word(text: &str) -> f32 {
    longest_word(text) * WORD_LETTER
}

/// The letters of the longest word.
pub(in super::super) fn longest_word(text: &str) -> f32 {
    let longest = text.split([' ', '\n', '-', '–', '/']).map(|word| word.chars().count()).max();
    longest.unwrap_or(0) as f32
}

/// The letters of the longest line; wide ones count twice.
pub(in super::super) fn letters(text: &str) -> f32 {
    let of_line = |line: &str| {
        let wide = |letter: char| if letter >= '\u{2E80}' { 2 } else { 1 };
        line.chars().take(LETTERS).map(wide).sum::<usize>()
    };
    text.lines().map(of_line).max().unwrap_or(0) as f32
}
