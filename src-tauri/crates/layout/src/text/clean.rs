//! What a text loses before it is drawn.

use std::borrow::Cow;

/// What a tabulator becomes: there are no tab stops on a card.
const TAB: &str = "    ";

/// The text as it can be drawn and exported.
///
/// A tabulator becomes four spaces. Every kind of line end (CR LF, CR, NEL,
/// vertical tab, form feed, U+2028, U+2029) becomes `\n`. Other control
/// characters, byte order marks and noncharacters vanish: they have no picture,
/// and one of them is enough to make an archival PDF invalid. A text that is
/// clean already is not copied, and cleaning twice changes nothing.
pub fn clean(text: &str) -> Cow<'_, str> {
    if !text.chars().any(is_unclean) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + TAB.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\t' => out.push_str(TAB),
            '\r' => {
                characters.next_if_eq(&'\n');
                out.push('\n');
            }
            '\u{B}' | '\u{C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            character if is_unclean(character) => {}
            character => out.push(character),
        }
    }
    Cow::Owned(out)
}

fn is_unclean(character: char) -> bool {
    match character {
        ' '..='~' | '\n' => false,
        '\u{2028}' | '\u{2029}' | '\u{FEFF}' | '\u{FDD0}'..='\u{FDEF}' => true,
        character => character.is_control() || u32::from(character) & 0xFFFE == 0xFFFE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(input: &str, expected: &str) {
        let once = clean(input);
        assert_eq!(once, expected, "{input:?}");
        assert_eq!(clean(&once), once, "cleaning {input:?} twice");
        if input == expected {
            assert!(matches!(once, Cow::Borrowed(_)), "{input:?} was copied");
        }
    }

    #[test]
    fn t4_only_what_can_be_drawn_stays() {
        check("", "");
        check("plain, with ümlauts and 語", "plain, with ümlauts and 語");
        check("a\tb", "a    b");
        check("a\r\nb\rc\n\rd", "a\nb\nc\n\nd");
        check("a\u{2028}b\u{2029}c\u{85}d\u{B}e\u{C}f", "a\nb\nc\nd\ne\nf");
        check("\u{FEFF}a\0b\u{1}c\u{7F}d\u{9F}e", "abcde");
        check("a\u{FFFE}b\u{1FFFF}c\u{FDD0}d", "abcd");
        check(
            "joined 👩\u{200D}💻 and marked \u{200F}ab",
            "joined 👩\u{200D}💻 and marked \u{200F}ab",
        );
        check("\u{AD}soft", "\u{AD}soft");
    }
}
