//! A file that is to be read.

use std::borrow::Cow;

use super::encoding::{self, Encoding};

/// How many bytes are looked at to tell what a file is.
const WINDOW: usize = 64 * 1024;

/// A file that is to be read: its bytes, its name, and its text if it is one.
pub struct Source<'a> {
    /// Its bytes.
    pub bytes: &'a [u8],
    /// Its name without its folder.
    pub file: &'a str,
    /// Its text, with plain line ends; empty if it is none.
    pub text: Cow<'a, str>,
    /// How its letters were written.
    pub encoding: Encoding,
    /// Whether some of its letters could not be read.
    pub damaged: bool,
    /// Whether it is no text at all.
    pub is_binary: bool,
}

impl<'a> Source<'a> {
    /// Looks at the bytes of a file.
    pub fn new(bytes: &'a [u8], file: &'a str) -> Self {
        use crate::Kind;
        let is_binary =
            matches!(crate::sniff(bytes), Kind::Journey | Kind::Pdf | Kind::Sqlite | Kind::Unknown)
                && !bytes.is_empty();
        if is_binary {
            return Self {
                bytes,
                file,
                text: Cow::Borrowed(""),
                encoding: Encoding::Utf8,
                damaged: false,
                is_binary,
            };
        }
        let decoded = encoding::decode(bytes, None);
        let text = match decoded.text {
            text if text.contains('\r') => {
                Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
            }
            text => text,
        };
        let (encoding, damaged) = (decoded.encoding, decoded.damaged);
        Self { bytes, file, text, encoding, damaged, is_binary }
    }

    /// The ending of its name in small letters, without the dot.
    pub fn ending(&self) -> String {
        self.file.rsplit_once('.').map_or_else(String::new, |(_, it)| it.to_ascii_lowercase())
    }

    /// Whether its name ends in one of these.
    pub fn ends_in(&self, endings: &[&str]) -> bool {
        endings.contains(&self.ending().as_str())
    }

    /// The beginning of its text.
    pub fn head(&self) -> &str {
        let mut end = self.text.len().min(WINDOW);
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        &self.text[..end]
    }
}
