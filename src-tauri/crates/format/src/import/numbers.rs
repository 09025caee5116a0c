//! Numbers as people write them, in the digits of any script.

/// A number with a point or a comma, alone in a text.
pub(crate) fn number(text: &str) -> Option<f64> {
    let plain: String = text
        .trim()
        .chars()
        .filter(|letter| !is_direction(*letter))
        .map(|letter| match letter {
            '\u{2212}' | '\u{2013}' | '\u{fe63}' | '\u{ff0d}' => '-',
            ',' | '\u{66b}' | '\u{ff0e}' => '.',
            '\u{ff0b}' => '+',
            letter => digit(letter).and_then(|digit| char::from_digit(digit, 10)).unwrap_or(letter),
        })
        .collect();
    let is_plain = plain.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'-' | b'+'));
    plain.parse().ok().filter(|_| is_plain && plain.bytes().any(|byte| byte.is_ascii_digit()))
}

/// Whether a letter only says which way a text runs.
pub(crate) const fn is_direction(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}')
}

/// The value of a digit of any of the scripts in which journeys are written.
pub(crate) fn digit(letter: char) -> Option<u32> {
    const ZEROS: [char; 7] =
        ['0', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}', '\u{e50}', '\u{ff10}'];
    ZEROS.iter().find_map(|zero| {
        let value = u32::from(letter).checked_sub(u32::from(*zero))?;
        (value < 10).then_some(value)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_any_digits() {
        let check = |text: &str, expected: Option<f64>| {
            assert_eq!(number(text), expected, "{text}");
        };
        check(" 4 ", Some(4.0));
        check("3,5", Some(3.5));
        check("−2", Some(-2.0));
        check("\u{200e}−2", Some(-2.0));
        check("٤", Some(4.0));
        check("５", Some(5.0));
        check("four", None);
        check("1e3", None);
        check("-", None);
        check("", None);
        check("nan", None);
    }
}
