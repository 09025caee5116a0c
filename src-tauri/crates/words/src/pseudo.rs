//! The language that nobody speaks, for finding what nobody translated.

use std::borrow::Cow;

/// The letters that stand for a to z.
const LETTERS: [char; 26] = [
    'á', 'ƀ', 'ç', 'ď', 'é', 'ƒ', 'ĝ', 'ĥ', 'í', 'ĵ', 'ķ', 'ļ', 'ɱ', 'ñ', 'ó', 'þ', 'ɋ', 'ř', 'š',
    'ť', 'ú', 'ṽ', 'ŵ', 'ẋ', 'ý', 'ž',
];

/// A text in other letters, with each vowel twice: about as much longer as a
/// translation can be.
pub fn transform(text: &str) -> Cow<'_, str> {
    let mut other = String::with_capacity(text.len() * 2);
    for letter in text.chars() {
        let index = (letter.to_ascii_lowercase() as usize).wrapping_sub('a' as usize);
        let Some(mark) = LETTERS.get(index) else {
            other.push(letter);
            continue;
        };
        if letter.is_ascii_uppercase() {
            other.extend(mark.to_uppercase());
        } else {
            other.push(*mark);
        }
        if matches!(letter.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u') {
            other.push(*mark);
        }
    }
    Cow::Owned(other)
}

#[cfg(test)]
mod tests {
    use crate::{Words, sentence};

    #[test]
    fn no_letter_is_left_as_it_was_but_those_of_what_is_put_in() {
        let words = Words::of("en_XA.UTF-8");
        assert_eq!(words.language(), "en-XA");
        assert_eq!(words.text("action-undo"), "Úúñďóó");
        let said = words.say(&sentence!("hand-off-owner", owner = "Ana"));
        assert_eq!(said, "Ĥááñď-óóƒƒ: \u{2068}Ana\u{2069}");
    }
}
