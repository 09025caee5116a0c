//! Pictures without what cameras and programs wrote beside them: where and
//! when they were taken, by whom, with what, and small copies of what they
//! were before they were cut.
//!
//! The pixels stay as they are, byte for byte. Kept is what says how to draw
//! them; everything else goes, and so does what lies behind a picture's end.

use std::ops::Range;

/// The same picture with nothing but the picture; none where its parts cannot
/// be told from each other.
pub(crate) fn bare(bytes: &[u8]) -> Option<Vec<u8>> {
    if bytes.starts_with(b"\xFF\xD8") {
        jpeg(bytes)
    } else if bytes.starts_with(PNG) {
        png(bytes)
    } else {
        webp(bytes)
    }
}

/// Whether a picture moves. Of a GIF that is not asked: it becomes another kind
/// of picture in any case.
pub(crate) fn moves(bytes: &[u8]) -> bool {
    if bytes.starts_with(PNG) {
        let mut parts = PngParts { bytes, at: PNG.len() };
        parts.any(|(kind, _)| kind == *b"acTL")
    } else {
        WebpParts::of(bytes).is_some_and(|mut parts| parts.any(|(kind, _)| kind == *b"ANIM"))
    }
}

const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The markers of a JPEG file (ITU T.81, table B.1).
mod marker {
    pub const RESTART: std::ops::RangeInclusive<u8> = 0xd0..=0xd7;
    pub const END: u8 = 0xd9;
    pub const SCAN: u8 = 0xda;
    pub const APPLICATION: std::ops::RangeInclusive<u8> = 0xe0..=0xef;
    pub const JFIF: u8 = 0xe0;
    pub const PROFILE: u8 = 0xe2;
    pub const ADOBE: u8 = 0xee;
    pub const COMMENT: u8 = 0xfe;
}

fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = bytes.get(..2)?.to_vec();
    let mut at = 2;
    loop {
        if *bytes.get(at)? != 0xff {
            return None;
        }
        let kind = *bytes.get(at + 1)?;
        match kind {
            // Bytes that fill.
            0xff => at += 1,
            0x01 => at += 2,
            _ if marker::RESTART.contains(&kind) => at += 2,
            marker::END => {
                out.extend([0xff, marker::END]);
                return Some(out);
            }
            _ => {
                let length = u16::from_be_bytes([*bytes.get(at + 2)?, *bytes.get(at + 3)?]);
                let mut end = at + 2 + usize::from(length);
                let content = bytes.get(at + 4..end)?;
                if kind == marker::SCAN {
                    end = scan_end(bytes, end)?;
                }
                if draws(kind, content) {
                    out.extend_from_slice(bytes.get(at..end)?);
                }
                at = end;
            }
        }
    }
}

/// Whether a segment says how to draw the picture: the colours of a profile and
/// what Adobe's programs say of the colours, but not what is written for people.
fn draws(kind: u8, content: &[u8]) -> bool {
    match kind {
        marker::JFIF => content.starts_with(b"JFIF\0"),
        marker::PROFILE => content.starts_with(b"ICC_PROFILE\0"),
        marker::ADOBE => content.starts_with(b"Adobe"),
        marker::COMMENT => false,
        _ => !marker::APPLICATION.contains(&kind),
    }
}

/// Where the pixels of a scan end: at the first marker that does not belong to
/// them.
fn scan_end(bytes: &[u8], mut at: usize) -> Option<usize> {
    loop {
        at += bytes.get(at..)?.iter().position(|byte| *byte == 0xff)?;
        let next = *bytes.get(at + 1)?;
        if next != 0 && !marker::RESTART.contains(&next) && next != 0xff {
            return Some(at);
        }
        at += if next == 0xff { 1 } else { 2 };
    }
}

/// The chunks of a PNG file without which it would look different (PNG, third
/// edition, 11).
const PNG_CHUNKS: [&[u8; 4]; 13] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"cHRM", b"gAMA", b"iCCP", b"sBIT", b"sRGB",
    b"cICP", b"bKGD", b"pHYs",
];

fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = PNG.to_vec();
    let mut parts = PngParts { bytes, at: PNG.len() };
    for (kind, whole) in parts.by_ref() {
        if PNG_CHUNKS.contains(&&kind) {
            out.extend_from_slice(bytes.get(whole)?);
        }
        if kind == *b"IEND" {
            return Some(out);
        }
    }
    None
}

/// The chunks of a PNG file, each with all its bytes.
struct PngParts<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Iterator for PngParts<'_> {
    type Item = ([u8; 4], Range<usize>);

    fn next(&mut self) -> Option<Self::Item> {
        let head: [u8; 8] = self.bytes.get(self.at..self.at.checked_add(8)?)?.try_into().ok()?;
        let [a, b, c, d, kind @ ..] = head;
        let length = usize::try_from(u32::from_be_bytes([a, b, c, d])).ok()?;
        // Eight bytes before the content, four of a checksum behind it.
        let whole = self.at..self.at.checked_add(length)?.checked_add(12)?;
        self.bytes.get(whole.clone())?;
        self.at = whole.end;
        Some((kind, whole))
    }
}

/// The chunks of a WebP file that say how to draw it (RFC 9649, 2.7).
const WEBP_CHUNKS: [&[u8; 4]; 5] = [b"VP8X", b"VP8 ", b"VP8L", b"ALPH", b"ICCP"];

/// What the flags of a WebP file say of notes in Exif and in XMP.
const NOTES: u8 = 0b1100;

fn webp(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = b"RIFF\0\0\0\0WEBP".to_vec();
    for (kind, whole) in WebpParts::of(bytes)? {
        if !WEBP_CHUNKS.contains(&&kind) {
            continue;
        }
        let start = out.len();
        out.extend_from_slice(bytes.get(whole)?);
        if kind == *b"VP8X" {
            *out.get_mut(start + 8)? &= !NOTES;
        }
    }
    let length = u32::try_from(out.len() - 8).ok()?;
    out[4..8].copy_from_slice(&length.to_le_bytes());
    Some(out)
}

/// The chunks of a WebP file, each with all its bytes.
struct WebpParts<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> WebpParts<'a> {
    fn of(bytes: &'a [u8]) -> Option<Self> {
        let head: [u8; 12] = bytes.get(..12)?.try_into().ok()?;
        let [b'R', b'I', b'F', b'F', a, b, c, d, b'W', b'E', b'B', b'P'] = head else {
            return None;
        };
        let length = usize::try_from(u32::from_le_bytes([a, b, c, d])).ok()?;
        // What lies behind the end is no part of it.
        let bytes = bytes.get(..length.checked_add(8)?).unwrap_or(bytes);
        Some(Self { bytes, at: 12 })
    }
}

impl Iterator for WebpParts<'_> {
    type Item = ([u8; 4], Range<usize>);

    fn next(&mut self) -> Option<Self::Item> {
        let head: [u8; 8] = self.bytes.get(self.at..self.at.checked_add(8)?)?.try_into().ok()?;
        let [kind @ .., a, b, c, d] = head;
        let length = usize::try_from(u32::from_le_bytes([a, b, c, d])).ok()?;
        // Chunks begin at even places.
        let whole =
            self.at..self.at.checked_add(8)?.checked_add(length.checked_add(length & 1)?)?;
        self.bytes.get(whole.clone())?;
        self.at = whole.end;
        Some((kind, whole))
    }
}
