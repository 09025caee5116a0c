//! Which way a map runs.

use crate::records::ReadingDirection;
use crate::{Map, facts};

/// Whether a map runs from right to left: as it says, else as its language
/// does, else as its titles begin.
pub fn is_right_to_left(map: &Map) -> bool {
    match map.info.direction {
        ReadingDirection::Ltr => return false,
        ReadingDirection::Rtl => return true,
        ReadingDirection::Auto => {}
    }
    if !map.info.language.is_empty() {
        return words::is_right_to_left(&map.info.language);
    }
    let stages = facts::stages(map);
    let titles = std::iter::once(&map.info.title).chain(stages.iter().map(|stage| &stage.title));
    let first = titles.flat_map(|title| title.chars()).find(|letter| letter.is_alphabetic());
    first.is_some_and(is_letter_of_one)
}

/// Whether a letter belongs to a script that runs from right to left.
fn is_letter_of_one(letter: char) -> bool {
    matches!(
        letter,
        '\u{590}'..='\u{8FF}'
            | '\u{FB1D}'..='\u{FDFF}'
            | '\u{FE70}'..='\u{FEFF}'
            | '\u{10800}'..='\u{10FFF}'
            | '\u{1E800}'..='\u{1EFFF}'
    )
}
