//! A first look at a JSON text, before anything is made of it.
//!
//! It finds what a parser would accept and should not, or would reject without
//! saying why: records that are no objects, texts that are too long, objects too deep, names that come
//! twice, numbers that are none. It keeps no more than the names of the
//! objects that are open.

use std::collections::BTreeSet;

use words::sentence;

use crate::error::{Place, Problem};
use crate::limits::{DEEPEST, LONGEST_TEXT};

/// Something wrong, and at which byte.
#[derive(Debug)]
pub(crate) struct Flaw {
    pub problem: Problem,
    pub offset: usize,
}

struct Level<'a> {
    /// The names so far; none in an array.
    names: Option<BTreeSet<&'a str>>,
    /// Whether the next text is a name.
    before_name: bool,
}

/// The text that bytes are, if they are UTF-8; a byte order mark is let pass.
pub(crate) fn text(bytes: &[u8]) -> Result<&str, Flaw> {
    let whole = |problem| Flaw { problem, offset: 0 };
    match bytes {
        [0xFF, 0xFE, ..] | [b'{', 0, ..] => {
            return Err(whole(Problem::WrongEncoding("UTF-16 (little endian)")));
        }
        [0xFE, 0xFF, ..] | [0, b'{', ..] => {
            return Err(whole(Problem::WrongEncoding("UTF-16 (big endian)")));
        }
        _ => {}
    }
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    std::str::from_utf8(bytes).map_err(|error| {
        let offset = error.valid_up_to();
        if error.error_len().is_none() {
            return Flaw { problem: Problem::Truncated, offset };
        }
        Flaw { problem: Problem::NotUtf8 { offset }, offset }
    })
}

/// Looks through a JSON text. Texts under the top-level name `pictures` may be
/// of any length: they are measured as pictures.
pub(crate) fn check(text: &str) -> Result<(), Flaw> {
    let bytes = text.as_bytes();
    let mut open: Vec<Level<'_>> = Vec::new();
    let mut in_pictures = false;
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let flaw = |problem| Err(Flaw { problem, offset: at });
        match byte {
            b'{' | b'[' => {
                if open.len() == DEEPEST {
                    return flaw(Problem::TooDeep);
                }
                let object = byte == b'{';
                // A parser would take a list of values for a record.
                let in_list = open.len() == 2 && open[1].names.is_none();
                if !object && in_list {
                    return flaw(Problem::Field(sentence!("field-record-list")));
                }
                open.push(Level { names: object.then(BTreeSet::new), before_name: object });
                at += 1;
            }
            b'}' | b']' => {
                open.pop();
                at += 1;
            }
            b',' => {
                if let Some(level) = open.last_mut() {
                    level.before_name = level.names.is_some();
                }
                at += 1;
            }
            b'"' => {
                let (end, length) = string(bytes, at);
                let top = open.len() == 1;
                let content = text.get(at + 1..end).unwrap_or_default();
                let mut is_name = false;
                if let Some(level) = open.last_mut()
                    && level.before_name
                    && let Some(names) = &mut level.names
                {
                    is_name = true;
                    level.before_name = false;
                    if top {
                        in_pictures = content == "pictures";
                    }
                    if !names.insert(content) {
                        return flaw(Problem::RepeatedName(content.chars().take(60).collect()));
                    }
                }
                if length > LONGEST_TEXT && (is_name || !in_pictures) {
                    return flaw(Problem::TextTooLong { bytes: length });
                }
                at = end + 1;
            }
            b'-' | b'0'..=b'9' => {
                let end = number_end(bytes, at);
                let token = text.get(at..end).unwrap_or_default();
                if text[at..].starts_with("-Infinity") {
                    return flaw(Problem::NotANumber("-Infinity".to_owned()));
                }
                if token.len() > 17 || token.contains(['e', 'E']) {
                    let finite = token.parse::<f64>().is_ok_and(f64::is_finite);
                    if !finite {
                        return flaw(Problem::NotANumber(token.chars().take(30).collect()));
                    }
                }
                at = end;
            }
            b'N' | b'I' => {
                for word in ["NaN", "Infinity"] {
                    if text[at..].starts_with(word) {
                        return flaw(Problem::NotANumber(word.to_owned()));
                    }
                }
                at += 1;
            }
            _ => at += 1,
        }
    }
    Ok(())
}

/// The line and column of a byte, both from 1.
pub(crate) fn place(text: &str, offset: usize) -> Place {
    let mut end = offset.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let before = &text[..end];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    Place { line: Some((line, column)), ..Place::default() }
}

/// Where a text ends that begins with the quote at `start`, and how many bytes
/// it has without its escapes.
fn string(bytes: &[u8], start: usize) -> (usize, usize) {
    let mut at = start + 1;
    let mut length = 0;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => return (at, length),
            b'\\' if bytes.get(at + 1) == Some(&b'u') => {
                let code = bytes
                    .get(at + 2..at + 6)
                    .and_then(|digits| std::str::from_utf8(digits).ok())
                    .and_then(|digits| u32::from_str_radix(digits, 16).ok());
                length += match code {
                    Some(0..0x80) => 1,
                    // Half of a pair that makes four bytes.
                    Some(0x80..0x800 | 0xD800..0xE000) => 2,
                    _ => 3,
                };
                at += 6;
            }
            b'\\' => {
                length += 1;
                at += 2;
            }
            _ => {
                length += 1;
                at += 1;
            }
        }
    }
    (bytes.len(), length)
}

fn number_end(bytes: &[u8], start: usize) -> usize {
    bytes[start..]
        .iter()
        .position(|byte| !matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E'))
        .map_or(bytes.len(), |length| start + length)
}
