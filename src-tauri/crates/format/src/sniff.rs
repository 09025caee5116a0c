//! What a file probably is, from its first bytes.

/// A kind of file that the app meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A map file: a zip container.
    Journey,
    /// JSON text, perhaps a map.
    Json,
    /// A PDF, perhaps with a map attached.
    Pdf,
    /// A text in lines, perhaps a table.
    Csv,
    /// An SQLite database, perhaps a library.
    Sqlite,
    /// Nothing of these.
    Unknown,
}

/// How many bytes are looked at.
const WINDOW: usize = 4096;

/// What a file probably is. Only its opening decides whether it is sound.
pub fn sniff(bytes: &[u8]) -> Kind {
    let head = &bytes[..bytes.len().min(WINDOW)];
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return Kind::Journey;
    }
    if head.starts_with(b"SQLite format 3\0") {
        return Kind::Sqlite;
    }
    if head.starts_with(b"%PDF-") {
        return Kind::Pdf;
    }
    // In UTF-16 every other byte of a JSON text is 0.
    let mut visible = head
        .strip_prefix(b"\xEF\xBB\xBF")
        .or_else(|| head.strip_prefix(b"\xFF\xFE"))
        .or_else(|| head.strip_prefix(b"\xFE\xFF"))
        .unwrap_or(head)
        .iter()
        .filter(|byte| !byte.is_ascii_whitespace() && **byte != 0);
    match visible.next() {
        Some(b'{' | b'[') => Kind::Json,
        Some(_) if looks_like_text(head) => Kind::Csv,
        _ => Kind::Unknown,
    }
}

/// Whether bytes could be lines of text in some encoding: hardly any control
/// characters, and NUL only as UTF-16 has it.
fn looks_like_text(head: &[u8]) -> bool {
    let utf16 = head.starts_with(b"\xFF\xFE") || head.starts_with(b"\xFE\xFF");
    let zeros = head.iter().filter(|byte| **byte == 0).count();
    let controls = head.iter().filter(|byte| matches!(byte, 1..=8 | 11 | 14..=31)).count();
    let zeros_fit = utf16 || zeros == 0 || (zeros * 5 > head.len() * 2 && zeros * 2 <= head.len());
    zeros_fit && controls * 100 <= head.len()
}
