//! From the bytes of a table to its text.

use std::borrow::Cow;

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};
use serde::{Deserialize, Serialize};
use words::{Sentence, sentence};

/// How the text of a table was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Encoding {
    /// UTF-8 without a mark.
    #[serde(rename = "utf-8")]
    Utf8,
    /// UTF-8 with a byte order mark, as Excel writes it.
    #[serde(rename = "utf-8-mark")]
    Utf8WithMark,
    /// UTF-16, little endian.
    #[serde(rename = "utf-16le")]
    Utf16Le,
    /// UTF-16, big endian.
    #[serde(rename = "utf-16be")]
    Utf16Be,
    /// Windows-1252: what is left when it is no UTF.
    #[serde(rename = "windows-1252")]
    Windows1252,
}

impl Encoding {
    /// Those that can be chosen where the wrong one was found.
    pub const CHOICES: [Self; 4] = [Self::Utf8, Self::Windows1252, Self::Utf16Le, Self::Utf16Be];

    /// What it is called.
    pub fn in_words(self) -> Sentence {
        match self {
            Self::Utf8 => sentence!("encoding-utf8"),
            Self::Utf8WithMark => sentence!("encoding-utf8-mark"),
            Self::Utf16Le => sentence!("encoding-utf16-le"),
            Self::Utf16Be => sentence!("encoding-utf16-be"),
            Self::Windows1252 => sentence!("encoding-windows-1252"),
        }
    }
}

/// A text, how it was written, and whether all of it could be read.
pub(crate) struct Decoded<'a> {
    pub text: Cow<'a, str>,
    pub encoding: Encoding,
    pub damaged: bool,
}

/// Reads bytes as text, whatever they are; in an encoding if that is given.
pub(crate) fn decode(bytes: &[u8], given: Option<Encoding>) -> Decoded<'_> {
    if let Some(encoding) = given {
        let marks: [&[u8]; 3] = [b"\xEF\xBB\xBF", b"\xFF\xFE", b"\xFE\xFF"];
        let bare = marks.iter().find_map(|mark| bytes.strip_prefix(*mark)).unwrap_or(bytes);
        let (text, damaged) = decode_as(bare, encoding);
        return Decoded { text, encoding, damaged };
    }
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        let text = String::from_utf8_lossy(rest);
        let damaged = matches!(text, Cow::Owned(_));
        return Decoded { text, encoding: Encoding::Utf8WithMark, damaged };
    }
    let (encoding, rest) = if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        (Encoding::Utf16Le, rest)
    } else if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        (Encoding::Utf16Be, rest)
    } else {
        (guess(bytes), bytes)
    };
    let (text, damaged) = decode_as(rest, encoding);
    Decoded { text, encoding, damaged }
}

/// The text, and whether some of it could not be read.
fn decode_as(rest: &[u8], encoding: Encoding) -> (Cow<'_, str>, bool) {
    match encoding {
        Encoding::Utf16Le => UTF_16LE.decode_without_bom_handling(rest),
        Encoding::Utf16Be => UTF_16BE.decode_without_bom_handling(rest),
        Encoding::Windows1252 => WINDOWS_1252.decode_without_bom_handling(rest),
        Encoding::Utf8 | Encoding::Utf8WithMark => {
            let text = String::from_utf8_lossy(rest);
            let damaged = matches!(text, Cow::Owned(_));
            (text, damaged)
        }
    }
}

/// The encoding of bytes without a mark. In UTF-16 the delimiters and line ends
/// have a zero byte each, always on the same side.
fn guess(bytes: &[u8]) -> Encoding {
    let head = &bytes[..bytes.len().min(64 * 1024) & !1];
    let zeros = |side: usize| head.iter().skip(side).step_by(2).filter(|byte| **byte == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let pairs = head.len() / 2;
    if odd * 20 > pairs && even * 10 < odd {
        return Encoding::Utf16Le;
    }
    if even * 20 > pairs && odd * 10 < even {
        return Encoding::Utf16Be;
    }
    match std::str::from_utf8(bytes) {
        Ok(_) => Encoding::Utf8,
        // Cut off in the middle of its last character.
        Err(error) if error.error_len().is_none() && error.valid_up_to() > 0 => Encoding::Utf8,
        Err(_) => Encoding::Windows1252,
    }
}
