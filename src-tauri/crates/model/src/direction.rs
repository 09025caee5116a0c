//! Which way a map runs.

use crate::records::ReadingDirection;
use crate::{Map, facts};

/// Languages that are written from right to left.
const RIGHT_TO_LEFT: [&str; 11] =
    ["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

/// Whether a map runs from right to left: as it says, else as its language
/// does, else as its titles begin.
pub fn is_right_to_left(map: &Map) -> bool {
    match map.info.direction {
        ReadingDirection::Ltr => return false,
        ReadingDirection::Rtl => return true,
        ReadingDirection::Auto => {}
    }
    if !map.info.language.is_empty() {
        return is_language_right_to_left(&map.info.language);
    }
    let stages = facts::stages(map);
    let titles = std::iter::once(&map.info.title).chain(stages.iter().map(|stage| &stage.title));
    let first = titles.flat_map(|title| title.chars()).find(|letter| letter.is_alphabetic());
    first.is_some_and(is_letter_of_one)
}

/// Whether a language, by its BCP 47 tag, is written from right to left.
pub fn is_language_right_to_left(tag: &str) -> bool {
    RIGHT_TO_LEFT.iter().any(|it| it.eq_ignore_ascii_case(first_of(tag)))
}

/// Whether two BCP 47 tags name the same language, wherever it is spoken.
pub fn is_same_language(one: &str, other: &str) -> bool {
    first_of(one).eq_ignore_ascii_case(first_of(other))
}

fn first_of(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or_default()
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
