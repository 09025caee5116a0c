//! All that somebody who looks hard can read in a file.

use std::collections::BTreeSet;
use std::io::{Cursor, Read as _};

use flate2::read::ZlibDecoder;

/// The bytes of a file, and of all that is packed in it: a letter for each byte,
/// since texts are searched much faster than bytes.
pub struct Bytes(Vec<String>);

/// A way of writing letters as bytes.
struct Writing {
    write: fn(&str) -> String,
    /// How many bytes a plain letter takes.
    width: usize,
}

/// As it is, as PDFs and Windows do, and each of them in hexadecimal digits.
const WRITINGS: [Writing; 7] = [
    Writing { write: |word| word.to_owned(), width: 1 },
    Writing { write: |word| wide(word, u16::to_be_bytes), width: 2 },
    Writing { write: |word| wide(word, u16::to_le_bytes), width: 2 },
    Writing { write: |word| hex(word.as_bytes().iter().copied()), width: 2 },
    Writing { write: |word| hex(word.bytes()).to_uppercase(), width: 2 },
    Writing { write: |word| hex(word.encode_utf16().flat_map(u16::to_be_bytes)), width: 4 },
    Writing {
        write: |word| hex(word.encode_utf16().flat_map(u16::to_be_bytes)).to_uppercase(),
        width: 4,
    },
];

impl Bytes {
    pub fn of(file: &[u8]) -> Self {
        let mut all = vec![file.to_vec()];
        let mut next = 0;
        while let Some(bytes) = all.get(next).cloned() {
            all.extend(unzipped(&bytes));
            all.extend(inflated(&bytes));
            next += 1;
        }
        Self(all.into_iter().map(|bytes| bytes.into_iter().map(char::from).collect()).collect())
    }

    /// Whether a word stands somewhere, however it is written.
    pub fn hold(&self, word: &str) -> bool {
        let written: Vec<String> = WRITINGS.iter().map(|it| (it.write)(word)).collect();
        self.0.iter().any(|bytes| written.iter().any(|way| bytes.contains(way)))
    }

    /// All of these words of the same beginning and length that stand somewhere.
    pub fn which<'a>(&self, words: &'a BTreeSet<String>, beginning: &str) -> BTreeSet<&'a str> {
        let mut found = BTreeSet::new();
        let length = words.first().map_or(0, String::len);
        for Writing { write, width } in &WRITINGS {
            let written: std::collections::BTreeMap<String, &str> =
                words.iter().map(|word| (write(word), word.as_str())).collect();
            for bytes in &self.0 {
                for (at, _) in bytes.match_indices(&write(beginning)) {
                    let word: String = bytes[at..].chars().take(length * width).collect();
                    found.extend(written.get(&word));
                }
            }
        }
        found
    }
}

fn wide(word: &str, order: fn(u16) -> [u8; 2]) -> String {
    word.encode_utf16().flat_map(order).map(char::from).collect()
}

fn hex(bytes: impl Iterator<Item = u8>) -> String {
    bytes.map(|it| format!("{it:02x}")).collect()
}

fn unzipped(bytes: &[u8]) -> Vec<Vec<u8>> {
    let Ok(mut archive) = zip::ZipArchive::new(Cursor::new(bytes)) else { return Vec::new() };
    let names: Vec<Vec<u8>> =
        archive.file_names().map(|name| name.unwrap().as_bytes().to_vec()).collect();
    let parts = (0..archive.len()).map(|index| {
        let mut part = Vec::new();
        archive.by_index(index).unwrap().read_to_end(&mut part).unwrap();
        part
    });
    names.into_iter().chain(parts.collect::<Vec<_>>()).collect()
}

/// The streams of a PDF.
fn inflated(bytes: &[u8]) -> Vec<Vec<u8>> {
    if !bytes.starts_with(b"%PDF") {
        return Vec::new();
    }
    let text: String =
        bytes.iter().copied().map(|it| if it < 128 { it.into() } else { '.' }).collect();
    let mut streams = Vec::new();
    for (at, word) in text.match_indices("stream") {
        let start = at + word.len();
        let line = bytes[start..].iter().take_while(|it| matches!(it, b'\r' | b'\n')).count();
        let mut stream = Vec::new();
        if ZlibDecoder::new(&bytes[start + line..]).read_to_end(&mut stream).is_ok() {
            streams.push(stream);
        }
    }
    assert!(streams.len() > 3, "a PDF has streams");
    streams
}
