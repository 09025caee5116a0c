//! What a workbook unpacks to: whether that is of a size that can be read, and
//! whether it is worth looking for what sheets have beside their cells.

use std::io::{Cursor, Read as _, Write};

use memchr::memmem::Finder;
use words::{Sentence, sentence};
use zip::ZipArchive;

/// What a file may unpack to. Small files that become huge ones are refused
/// before anything of them is kept.
const MOST_UNPACKED: u64 = 128 << 20;
const MOST_PARTS: usize = 10_000;

/// What any of the sheets has.
#[derive(Clone, Copy, Default)]
pub(super) struct Beyond {
    pub links: bool,
    pub merged: bool,
}

/// Unpacks a file and keeps nothing of it. What it says of its own size is not
/// believed.
pub(super) fn unpack(bytes: &[u8]) -> Result<Beyond, Sentence> {
    let broken =
        |error: &dyn std::fmt::Display| sentence!("sheet-broken", detail = error.to_string());
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    if archive.len() > MOST_PARTS {
        return Err(sentence!("sheet-large", most = MOST_UNPACKED >> 20));
    }
    let (mut links, mut merged) = (Word::new("hyperlink"), Word::new("mergeCell"));
    let mut left = MOST_UNPACKED;
    for index in 0..archive.len() {
        let part = archive.by_index(index).map_err(|error| broken(&error))?;
        let is_sheet = part.name().is_ok_and(|name| name.contains("worksheets/"));
        let mut part = part.take(left + 1);
        let taken = match is_sheet {
            true => std::io::copy(&mut part, &mut Both(&mut links, &mut merged)),
            false => std::io::copy(&mut part, &mut std::io::sink()),
        };
        let taken = taken.map_err(|error| broken(&error))?;
        left = left
            .checked_sub(taken)
            .ok_or_else(|| sentence!("sheet-large", most = MOST_UNPACKED >> 20))?;
    }
    Ok(Beyond { links: links.found, merged: merged.found })
}

/// A word that is looked for in what is written here.
struct Word {
    finder: Finder<'static>,
    found: bool,
    /// The end of what was written last, where the word may begin.
    end: Vec<u8>,
}

impl Word {
    fn new(word: &'static str) -> Self {
        Self { finder: Finder::new(word), found: false, end: Vec::new() }
    }

    fn look(&mut self, bytes: &[u8]) {
        if self.found {
            return;
        }
        let short = self.finder.needle().len() - 1;
        self.end.extend_from_slice(&bytes[..bytes.len().min(short)]);
        self.found = self.finder.find(&self.end).is_some() || self.finder.find(bytes).is_some();
        match bytes.len().checked_sub(short) {
            Some(begin) => self.end = bytes[begin..].to_vec(),
            None => drop(self.end.drain(..self.end.len().saturating_sub(short))),
        }
    }
}

struct Both<'a>(&'a mut Word, &'a mut Word);

impl Write for Both<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.look(bytes);
        self.1.look(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_found_wherever_it_is_cut() {
        let text = b"<x><mergeCell ref=\"A1:B2\"/></x>";
        for cut in 0..text.len() {
            for second in cut..text.len() {
                let mut word = Word::new("mergeCell");
                for part in [&text[..cut], &text[cut..second], &text[second..]] {
                    word.look(part);
                }
                assert!(word.found, "{cut} {second}");
            }
        }
        let mut word = Word::new("mergeCell");
        for part in ["merge", "", "-", "Cell"] {
            word.look(part.as_bytes());
        }
        assert!(!word.found);
    }
}
