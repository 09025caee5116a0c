//! A file that was put into a PDF, taken out again.
//!
//! What is read may be anything: a PDF of ours, one that another program has
//! saved again, or bytes made to do harm. So nothing of the PDF is believed
//! but the one thing looked for. The bytes of an attached file always stand in
//! a stream of their own that says so in plain letters (`/Type
//! /EmbeddedFile`; ISO 32000-1, 7.11.4), however the rest of the file is
//! packed, and packed bytes say themselves where they end. The whole is one
//! pass over the bytes and one bounded unpacking for each stream that is
//! found.

use std::io::Read;

use flate2::read::ZlibDecoder;
use words::{Explain, Sentence, sentence};

/// Why an attachment cannot be had.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
pub enum ReadPdfError {
    /// The bytes do not begin like a PDF.
    NotPdf,
    /// The attachment is larger than allowed.
    TooLarge {
        /// The most bytes that were allowed.
        limit: usize,
    },
    /// The attachment is there but cannot be unpacked.
    Damaged,
}

impl Explain for ReadPdfError {
    fn message(&self) -> Sentence {
        match self {
            Self::NotPdf => sentence!("pdf-none"),
            Self::TooLarge { limit } => sentence!("pdf-too-large", limit = *limit),
            Self::Damaged => sentence!("pdf-damaged"),
        }
    }

    fn hint(&self) -> Sentence {
        match self {
            Self::NotPdf => sentence!("pdf-none-hint"),
            Self::TooLarge { .. } => sentence!("pdf-too-large-hint"),
            Self::Damaged => sentence!("pdf-damaged-hint"),
        }
    }
}

words::displays_its_message!(ReadPdfError);

/// The file of a media type that is attached to a PDF, if there is one; the
/// last, should there be several, because later saves are appended.
///
/// Needs no more memory than `limit` bytes beside the PDF itself.
///
/// # Errors
///
/// See [`ReadPdfError`]. A PDF without such a file is no error.
pub fn attachment(
    pdf: &[u8],
    media_type: &str,
    limit: usize,
) -> Result<Option<Vec<u8>>, ReadPdfError> {
    // Other programs put up to a kilobyte of their own before the header.
    if find(pdf.get(..pdf.len().min(1024)).unwrap_or_default(), b"%PDF-").is_none() {
        return Err(ReadPdfError::NotPdf);
    }
    let mut end = pdf.len();
    for _ in 0..MOST_CANDIDATES {
        let Some(at) = rfind(&pdf[..end], EMBEDDED) else { break };
        end = at;
        if let Some(stream) = Stream::around(pdf, at).filter(|stream| stream.is(media_type)) {
            return stream.unpack(limit).map(Some);
        }
    }
    Ok(None)
}

const EMBEDDED: &[u8] = b"/EmbeddedFile";

/// How many streams are looked at before it is clear that the file is no map.
const MOST_CANDIDATES: usize = 1000;

/// How far before its type a stream's dictionary may begin, and how long it may
/// be; ours take some two hundred bytes.
const LONGEST_DICTIONARY: usize = 16 * 1024;

/// How deep a dictionary's values may nest.
const DEEPEST: usize = 16;

/// A stream that says that it is an attached file.
struct Stream<'a> {
    subtype: Vec<u8>,
    filters: Vec<Vec<u8>>,
    length: Option<usize>,
    /// Everything after the keyword `stream` and its line end.
    data: &'a [u8],
}

impl<'a> Stream<'a> {
    /// The stream whose dictionary has something at a place.
    fn around(pdf: &'a [u8], at: usize) -> Option<Self> {
        let from = at.saturating_sub(LONGEST_DICTIONARY);
        let object = from + rfind(&pdf[from..at], b"obj")? + 3;
        let to = pdf.len().min(object + LONGEST_DICTIONARY);
        let mut tokens = Tokens { bytes: &pdf[object..to], at: 0 };
        if tokens.next()? != Token::Open(b'<') {
            return None;
        }
        let mut stream = Self { subtype: Vec::new(), filters: Vec::new(), length: None, data: &[] };
        let mut is_file = false;
        let mut pending = None;
        loop {
            let name = match pending.take().or_else(|| tokens.next())? {
                Token::Name(name) => name,
                Token::Close(b'>') => break,
                _ => return None,
            };
            let value = tokens.next()?;
            match (&*name, &value) {
                (b"Type", Token::Name(value)) => is_file = value == b"EmbeddedFile",
                (b"Subtype", Token::Name(value)) => stream.subtype = value.clone(),
                (b"Filter", Token::Name(value)) => stream.filters = vec![value.clone()],
                (b"Filter", Token::Open(b'[')) => {
                    while let Token::Name(filter) = tokens.next()? {
                        stream.filters.push(filter);
                    }
                    continue;
                }
                (b"Length", Token::Number(value)) => {
                    stream.length = Some(*value);
                    // `12 0 R` is a reference: a length that stands elsewhere.
                    let next = tokens.next()?;
                    if matches!(next, Token::Number(_)) {
                        stream.length = None;
                        tokens.next()?;
                    } else {
                        pending = Some(next);
                    }
                    continue;
                }
                _ => {}
            }
            // Whatever the value was, go on to the next name of this level.
            let mut depth = usize::from(matches!(value, Token::Open(_)));
            while depth > 0 {
                match tokens.next()? {
                    Token::Open(_) if depth < DEEPEST => depth += 1,
                    Token::Open(_) => return None,
                    Token::Close(_) => depth -= 1,
                    _ => {}
                }
            }
            while let Some(next) = tokens.peek() {
                match next {
                    Token::Name(_) | Token::Close(_) => break,
                    _ => tokens.next()?,
                };
            }
        }
        let rest = pdf.get(object + tokens.at..)?;
        let start = rest.iter().position(|byte| !is_space(*byte))?;
        let data = rest.get(start..)?.strip_prefix(b"stream")?;
        stream.data = data.strip_prefix(b"\r\n").or_else(|| data.strip_prefix(b"\n"))?;
        is_file.then_some(stream)
    }

    fn is(&self, media_type: &str) -> bool {
        self.subtype.eq_ignore_ascii_case(media_type.as_bytes())
    }

    fn unpack(&self, limit: usize) -> Result<Vec<u8>, ReadPdfError> {
        let packed = match self.length {
            Some(length) => self.data.get(..length).ok_or(ReadPdfError::Damaged)?,
            None => self.data,
        };
        match self.filters.as_slice() {
            [] => {
                let end = match self.length {
                    Some(length) => length,
                    None => find(packed, b"endstream").ok_or(ReadPdfError::Damaged)?,
                };
                let plain = &packed[..end];
                if plain.len() > limit {
                    return Err(ReadPdfError::TooLarge { limit });
                }
                Ok(plain.to_vec())
            }
            [filter] if filter == b"FlateDecode" || filter == b"Fl" => {
                let mut plain = Vec::new();
                let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
                ZlibDecoder::new(packed)
                    .take(most)
                    .read_to_end(&mut plain)
                    .map_err(|_| ReadPdfError::Damaged)?;
                if plain.len() > limit {
                    return Err(ReadPdfError::TooLarge { limit });
                }
                Ok(plain)
            }
            _ => Err(ReadPdfError::Damaged),
        }
    }
}

/// The smallest parts of a dictionary that matter here.
#[derive(Debug, PartialEq)]
enum Token {
    /// A name without its slash.
    Name(Vec<u8>),
    /// A whole number that is not negative.
    Number(usize),
    /// `<<` or `[`, by its first byte.
    Open(u8),
    /// `>>` or `]`, by its first byte.
    Close(u8),
    /// Strings, keywords, other numbers.
    Other,
}

/// Reads tokens (ISO 32000-1, 7.2 and 7.3).
struct Tokens<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Tokens<'_> {
    fn peek(&mut self) -> Option<Token> {
        let at = self.at;
        let token = self.next();
        self.at = at;
        token
    }

    fn next(&mut self) -> Option<Token> {
        loop {
            let byte = *self.bytes.get(self.at)?;
            match byte {
                _ if is_space(byte) => self.at += 1,
                b'%' => {
                    let rest = &self.bytes[self.at..];
                    self.at += rest.iter().position(|byte| matches!(byte, b'\r' | b'\n'))?;
                }
                _ => break,
            }
        }
        let first = self.bytes[self.at];
        let second = self.bytes.get(self.at + 1).copied();
        self.at += 1;
        Some(match first {
            b'/' => Token::Name(unescaped(self.regular())),
            b'<' if second == Some(b'<') => {
                self.at += 1;
                Token::Open(b'<')
            }
            b'>' if second == Some(b'>') => {
                self.at += 1;
                Token::Close(b'>')
            }
            b'[' => Token::Open(b'['),
            b']' => Token::Close(b']'),
            b'<' => {
                let rest = &self.bytes[self.at..];
                self.at += rest.iter().position(|byte| *byte == b'>')? + 1;
                Token::Other
            }
            b'(' => {
                self.string()?;
                Token::Other
            }
            b')' | b'{' | b'}' | b'>' => Token::Other,
            _ => {
                self.at -= 1;
                let word = std::str::from_utf8(self.regular()).ok();
                word.and_then(|word| word.parse().ok()).map_or(Token::Other, Token::Number)
            }
        })
    }

    /// Skips a string whose parenthesis has been opened.
    fn string(&mut self) -> Option<()> {
        let mut open = 1;
        while open > 0 {
            match self.bytes.get(self.at)? {
                b'\\' => self.at += 1,
                b'(' => open += 1,
                b')' => open -= 1,
                _ => {}
            }
            self.at += 1;
        }
        Some(())
    }

    /// All bytes up to the next delimiter.
    fn regular(&mut self) -> &[u8] {
        let rest = &self.bytes[self.at..];
        let end = rest.iter().position(|byte| is_space(*byte) || b"()<>[]{}/%".contains(byte));
        let word = &rest[..end.unwrap_or(rest.len())];
        self.at += word.len();
        word
    }
}

/// A name with its `#2F` and the like resolved.
fn unescaped(name: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(name.len());
    let mut at = 0;
    while let Some(byte) = name.get(at) {
        let hex = name.get(at + 1..at + 3).and_then(|hex| std::str::from_utf8(hex).ok());
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(value) if *byte == b'#' => {
                out.push(value);
                at += 3;
            }
            _ => {
                out.push(*byte);
                at += 1;
            }
        }
    }
    out
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b'\0' | b'\t' | b'\n' | b'\x0c' | b'\r' | b' ')
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

fn rfind(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).rposition(|window| window == wanted)
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use flate2::Compression;
    use flate2::write::ZlibEncoder;

    use super::*;

    const LIMIT: usize = 1000;

    fn zlib(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    /// A PDF of which only one object matters.
    fn pdf(dictionary: &str, data: &[u8]) -> Vec<u8> {
        let mut pdf = format!("%PDF-1.7\n1 0 obj\n{dictionary}\nstream\n").into_bytes();
        pdf.extend(data);
        pdf.extend(b"\nendstream\nendobj\n/EmbeddedFiles 2 0 R\n");
        pdf
    }

    fn check(pdf: &[u8], expected: Result<Option<&[u8]>, ReadPdfError>) {
        let got = attachment(pdf, "application/json", LIMIT);
        assert_eq!(got, expected.map(|found| found.map(<[u8]>::to_vec)));
    }

    #[test]
    fn an_attachment_is_found_however_its_stream_is_written() {
        let flat = zlib(b"{}");
        let n = flat.len();
        let found = Ok(Some(&b"{}"[..]));
        for dictionary in [
            format!(
                "<</Type/EmbeddedFile/Subtype/application#2Fjson/Filter/FlateDecode/Length {n}>>"
            ),
            format!(
                "<< /Length {n} /Filter [ /FlateDecode ] /Params << /Size 2 /CheckSum <00ff> \
                     /ModDate (D:2026\\)>>) >> /Subtype /application#2fjson /Type /EmbeddedFile >>"
            ),
            "<</DL 2/Length 9 0 R/Type /EmbeddedFile%/Type /X\n/Filter/Fl\
             /Subtype/application#2Fjson/X null/Y 1 0 R/Z -1.5>>"
                .to_owned(),
        ] {
            check(&pdf(&dictionary, &flat), found.clone());
        }
        let plain = "<</Type/EmbeddedFile/Subtype/application#2Fjson/Length";
        check(&pdf(&format!("{plain} 2>>"), b"{}"), found);
        check(&pdf(&format!("{plain} 7 0 R>>"), b"{}"), Ok(Some(b"{}\n")));
    }

    #[test]
    fn what_is_not_there_or_not_ours_is_told_apart() {
        check(b"", Err(ReadPdfError::NotPdf));
        check(b"PK\x03\x04", Err(ReadPdfError::NotPdf));
        check(b"%PDF-1.7\n", Ok(None));
        check(&pdf("<</Type/XObject/Length 2>>", b"{}"), Ok(None));
        check(&pdf("<</Type/EmbeddedFile/Subtype/text#2Fplain/Length 2>>", b"{}"), Ok(None));
        let json = "<</Type/EmbeddedFile/Subtype/application#2Fjson/Filter";
        check(&pdf(&format!("{json}/LZWDecode/Length 2>>"), b"{}"), Err(ReadPdfError::Damaged));
        check(&pdf(&format!("{json}/FlateDecode/Length 2>>"), b"{}"), Err(ReadPdfError::Damaged));
        check(&pdf(&format!("{json}/FlateDecode/Length 999>>"), b""), Err(ReadPdfError::Damaged));
        let bomb = zlib(&vec![b' '; 100_000_000]);
        check(
            &pdf(&format!("{json}/FlateDecode/Length {}>>", bomb.len()), &bomb),
            Err(ReadPdfError::TooLarge { limit: LIMIT }),
        );
    }

    #[test]
    fn the_last_save_counts() {
        let dictionary = "<</Type/EmbeddedFile/Subtype/application#2Fjson/Length 2>>";
        let both = [pdf(dictionary, b"{}"), pdf(dictionary, b"[]")].concat();
        check(&both, Ok(Some(b"[]")));
    }

    #[test]
    fn hostile_bytes_end_in_an_answer() {
        let whole = pdf(
            "<</Type/EmbeddedFile/Subtype/application#2Fjson/Params<</A[(()\\))<41>]>>/Length 2>>",
            b"{}",
        );
        for end in 0..whole.len() {
            let _ = attachment(&whole[..end], "application/json", LIMIT);
        }
        for at in 0..whole.len() {
            for byte in *b"<>()[]/%#\\\0\xff9" {
                let mut changed = whole.clone();
                changed[at] = byte;
                let _ = attachment(&changed, "application/json", LIMIT);
            }
        }
        let deep = "<</Type/EmbeddedFile/X".to_owned() + &"[".repeat(100_000) + ">>";
        check(&pdf(&deep, b""), Ok(None));
        let many = "%PDF-1.7 obj<<".to_owned() + &"/EmbeddedFile".repeat(20_000);
        check(many.as_bytes(), Ok(None));
    }
}
