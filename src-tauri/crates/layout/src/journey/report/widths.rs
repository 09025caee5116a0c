//! How wide the columns of a table are on paper.

use model::report::{Cell, Head};

use super::super::sheet::{letters, longest_word};
use super::look::GUTTER;

/// About how wide a letter is.
const LETTER: f32 = 6.3;
/// The same of one in a word that shall not be broken.
const WORD_LETTER: f32 = 7.0;
/// The room that a long word gets.
const LONGEST_WORD: f32 = 96.0;
/// A column that holds more than a word or two is hard to read below this.
const READABLE: f32 = 88.0;
/// The same of the column that names the rows.
const READABLE_NAMES: f32 = 130.0;
/// How much more room names get than other texts of the same length.
const NAMES: f32 = 1.3;
/// Before the word of a mark.
const SIGN: f32 = 17.0;
/// Before the number of a scale.
const PIPS: f32 = 48.0;
/// How often what one column does not need is handed to the others.
const ROUNDS: usize = 6;

struct Column {
    /// The narrowest that it gets.
    least: f32,
    /// All of it on one line.
    natural: f32,
    /// How much it holds: the more, the wider.
    weight: f32,
}

/// The widths of all columns, which fill the room with the gutters between
/// them; none where they would be too narrow to be read.
pub(super) fn widths(heads: &[&Head], rows: &[Vec<&Cell>], room: f32) -> Option<Vec<f32>> {
    let columns: Vec<Column> =
        heads.iter().enumerate().map(|(index, head)| column(index, head, rows)).collect();
    let room = room - GUTTER * columns.len().saturating_sub(1) as f32;
    let least: f32 = columns.iter().map(|column| column.least).sum();
    if least > room {
        return None;
    }
    let mut widths: Vec<f32> = columns.iter().map(|column| column.least).collect();
    for _ in 0..ROUNDS {
        let left = room - widths.iter().sum::<f32>();
        let wants = |(column, wide): (&Column, &f32)| {
            if column.natural > *wide { column.weight } else { 0.0 }
        };
        let all: f32 = columns.iter().zip(&widths).map(wants).sum();
        if left < 1.0 || all <= 0.0 {
            break;
        }
        for (column, wide) in columns.iter().zip(&mut widths) {
            if column.natural > *wide {
                *wide = (*wide + left * column.weight / all).min(column.natural);
            }
        }
    }
    // What nobody needs lies behind the column that names the rows.
    let left = room - widths.iter().sum::<f32>();
    if let Some(first) = widths.first_mut() {
        *first += left;
    }
    Some(widths)
}

fn column(index: usize, head: &Head, rows: &[Vec<&Cell>]) -> Column {
    let mut natural = letters(&head.title) * LETTER;
    let mut word = longest_word(&head.title) * WORD_LETTER;
    let mut all = 0.0;
    for cell in rows.iter().filter_map(|row| row.get(index)) {
        for (place, text) in cell.items.iter().enumerate() {
            let sign = match cell.mark.filter(|_| place == 0) {
                Some(
                    model::report::Mark::Severity(_)
                    | model::report::Mark::Impact(_)
                    | model::report::Mark::Effort(_),
                ) => PIPS,
                Some(_) => SIGN,
                None => 0.0,
            };
            let length = letters(text);
            natural = natural.max(sign + length * LETTER);
            word = word.max(sign + longest_word(text) * WORD_LETTER);
            all += length;
        }
    }
    let readable = if index == 0 { READABLE_NAMES } else { READABLE };
    let least = word.min(LONGEST_WORD).max(natural.min(readable));
    // A heavier text is wider, but not so much that the others become towers.
    let weight = all.max(1.0).powf(0.7) * if index == 0 { NAMES } else { 1.0 };
    Column { least, natural: natural.max(least), weight }
}
