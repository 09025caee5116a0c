//! JSON in ASCII, for answers that are large.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter, Serializer};

/// A value as JSON without a character beyond ASCII. A page keeps such a text
/// in one byte a letter; a single letter beyond Latin-1 makes it two for all of
/// them, and while a large map is opened that is many megabytes.
pub fn plain_json<T: Serialize>(value: &T) -> serde_json::Result<String> {
    let mut json = Vec::new();
    value.serialize(&mut Serializer::with_formatter(&mut json, Plain(CompactFormatter)))?;
    String::from_utf8(json).map_err(serde::ser::Error::custom)
}

struct Plain(CompactFormatter);

impl Formatter for Plain {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut plain = 0;
        for (at, letter) in fragment.char_indices().filter(|(_, letter)| !letter.is_ascii()) {
            self.0.write_string_fragment(writer, &fragment[plain..at])?;
            for unit in letter.encode_utf16(&mut [0; 2]) {
                write!(writer, "\\u{unit:04x}")?;
            }
            plain = at + letter.len_utf8();
        }
        self.0.write_string_fragment(writer, &fragment[plain..])
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use super::plain_json;

    #[test]
    fn it_says_the_same_in_ascii() {
        for text in ["", "plain", "ä", "\"a\"\n", "待ち時間は？", "مرحبا x", "😡", "a😡b\u{7f}ß"]
        {
            let json = plain_json(&[text]).unwrap();
            assert!(json.is_ascii(), "{json}");
            assert_eq!(serde_json::from_str::<[String; 1]>(&json).unwrap(), [text]);
        }
    }
}
