//! What is known of languages, by their BCP 47 tags.

use std::borrow::Cow;

const LEFT_TO_RIGHT_MARK: char = '\u{200e}';
const RIGHT_TO_LEFT_MARK: char = '\u{200f}';
const ISOLATE: char = '\u{2068}';
const END_OF_ISOLATE: char = '\u{2069}';

/// Languages that are written from right to left.
const RIGHT_TO_LEFT: [&str; 11] =
    ["ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"];

/// Whether a language is written from right to left.
pub fn is_right_to_left(tag: &str) -> bool {
    RIGHT_TO_LEFT.iter().any(|it| it.eq_ignore_ascii_case(first_of(tag)))
}

/// Whether two tags name the same language, wherever it is spoken.
pub fn is_same(one: &str, other: &str) -> bool {
    first_of(one).eq_ignore_ascii_case(first_of(other))
}

/// A message as its language runs. Values stand isolated from their sentence, so
/// one of nothing but values, such as "{ $month } { $year }", would run from left
/// to right in every language: there a mark says how it runs. Numbers alone, such
/// as "3 ÷ 7", run as numbers do.
pub fn directed(said: Cow<'_, str>, language: &str) -> String {
    if is_right_to_left(language) && is_row_of_names(&said) {
        return format!("{RIGHT_TO_LEFT_MARK}{said}");
    }
    said.into_owned()
}

/// Whether a text has two values or more, letters in one of them, and beside them
/// nothing that says in which direction it runs.
fn is_row_of_names(text: &str) -> bool {
    let (mut depth, mut values, mut has_letters) = (0_usize, 0, false);
    for char in text.chars() {
        let says = char.is_alphabetic() || [LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK].contains(&char);
        match char {
            ISOLATE => {
                values += usize::from(depth == 0);
                depth += 1;
            }
            END_OF_ISOLATE => depth = depth.saturating_sub(1),
            _ if says && depth == 0 => return false,
            _ => has_letters |= char.is_alphabetic(),
        }
    }
    values > 1 && has_letters
}

fn first_of(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or_default()
}
