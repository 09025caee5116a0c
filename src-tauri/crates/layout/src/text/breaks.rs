//! Line breaks that outlive the session.
//!
//! What [`Shaper::remember`] writes, in order, all numbers little-endian:
//!
//! 1. `TLBR`, the format's version (u16), a fingerprint (16 bytes) of the rules
//!    and of all faces on the machine, and the first 8 bytes of the SHA-256 of
//!    everything after them.
//! 2. The faces in use: their count (u16), and for each the family (u16 length,
//!    UTF-8), its place in its file (u32), the file's length (u64) and the
//!    face's own checksum (u32).
//! 3. The texts: their count (u32), and for each the first 16 bytes of the
//!    SHA-256 of text, style, width and language, the length of what follows
//!    (u32), the direction (u8), and its lines: bytes skipped since the line
//!    before, bytes on the line (both LEB128), the width (f32), the count of
//!    faces and their places in the list above (u8 each).
//!
//! It is a cache, not a document: whatever does not fit exactly is ignored.

use std::collections::HashMap;
use std::sync::Arc;

use fontique::Language;
use parley::FontData;
use scene::{Align, Direction, FontIndex, Item, Line, Scene, TextBlock, TextStyle, Weight};
use sha2::{Digest, Sha256};

use super::fonts::{BUNDLED, FaceTable, FontSource, checksum};
use super::shape::missing_characters;
use super::shaper::Shaper;

const MAGIC: &[u8; 4] = b"TLBR";
const FORMAT: u16 = 1;
/// Raise it with every change to how texts are cleaned, shaped or broken, and
/// with every update of the shaping library.
const RULES: u16 = 1;
const HEAD: usize = 4 + 2 + 16 + 8;
/// More than any map needs; a larger file is not ours.
const MAX_BYTES: usize = 64 << 20;
const MAX_TEXTS: usize = 200_000;
/// So many files are held at once; the oldest makes room.
const MAX_ARCHIVES: usize = 8;

type Key = [u8; 16];

impl Shaper {
    /// The line breaks of all texts of a scene, to be kept on disk for
    /// [`recall`](Self::recall). Glyphs are not among them. A text with a
    /// character that no face can draw is left out: it has to be reported again.
    pub fn remember(&mut self, scene: &Scene) -> Vec<u8> {
        let language = self.language(&scene.language);
        let mut writer = Writer::default();
        scene.walk(|visit| {
            for item in &visit.node.items {
                if let Item::Text(text) = item {
                    writer.text(&text.block, language);
                }
            }
        });
        let body = writer.finish(&self.faces);
        let mut out = Vec::with_capacity(HEAD + body.len());
        out.extend_from_slice(MAGIC);
        out.extend_from_slice(&FORMAT.to_le_bytes());
        out.extend_from_slice(&self.fingerprint());
        out.extend_from_slice(&Sha256::digest(&body)[..8]);
        out.extend_from_slice(&body);
        out
    }

    /// Makes line breaks from an earlier session known. Damaged bytes, other
    /// rules or other faces: nothing happens, and texts are shaped as usual.
    pub fn recall(&mut self, bytes: &[u8]) {
        if let Some(archive) = self.open(bytes) {
            self.archives.add(archive);
        }
    }

    fn open(&mut self, bytes: &[u8]) -> Option<Archive> {
        if bytes.len() > MAX_BYTES {
            return None;
        }
        let mut reader = Reader { bytes, at: 0 };
        let is_ours = reader.take(4)? == MAGIC
            && reader.u16()? == FORMAT
            && reader.take(16)? == self.fingerprint()
            && reader.take(8)? == &Sha256::digest(bytes.get(HEAD..)?)[..8];
        if !is_ours {
            return None;
        }
        let mut faces = Vec::new();
        for _ in 0..reader.u16()? {
            let length = usize::from(reader.u16()?);
            let family = std::str::from_utf8(reader.take(length)?).ok()?;
            let (face, file, sum) = (reader.u32()?, reader.u64()?, reader.u32()?);
            faces.push(self.find_face(family, face, file, sum)?);
        }
        let count = reader.u32()? as usize;
        if count > MAX_TEXTS {
            return None;
        }
        let mut texts = HashMap::with_capacity(count);
        for _ in 0..count {
            let key: Key = reader.take(16)?.try_into().ok()?;
            let length = reader.u32()? as usize;
            texts.insert(key, reader.at);
            reader.take(length)?;
        }
        Some(Archive { bytes: bytes.into(), faces, texts })
    }

    fn find_face(&mut self, name: &str, face: u32, file: u64, sum: u32) -> Option<FontIndex> {
        let family = self.context.collection.family_by_name(name)?;
        family.fonts().iter().filter(|font| font.index() == face).find_map(|font| {
            let data = self.context.source_cache.get(font.source())?;
            let is_same = data.len() as u64 == file && checksum(data.data(), face) == sum;
            is_same.then(|| self.faces.index_of(&FontData::new(data, face)))
        })
    }

    /// Differs as soon as a text might be shaped in another way.
    fn fingerprint(&mut self) -> [u8; 16] {
        let mut hash = Sha256::new();
        hash.update(RULES.to_le_bytes());
        hash.update(env!("CARGO_PKG_VERSION"));
        for (family, file) in BUNDLED {
            hash.update(family);
            hash.update((file.len() as u64).to_le_bytes());
            hash.update(checksum(file, 0).to_le_bytes());
        }
        if self.source == FontSource::System {
            // A family that was installed since may be the better answer.
            let names = self.context.collection.family_names();
            let mut names: Vec<String> = names.map(str::to_owned).collect();
            names.sort_unstable();
            names.iter().for_each(|name| hash.update(name));
        }
        shortened(hash)
    }
}

/// The files that have been recalled, the newest last.
#[derive(Default)]
pub(super) struct Archives {
    archives: Vec<Archive>,
}

struct Archive {
    bytes: Arc<[u8]>,
    /// The faces of the file as they are numbered now.
    faces: Vec<FontIndex>,
    /// Where each text's lines begin.
    texts: HashMap<Key, usize>,
}

impl Archives {
    /// The lines of a text if they are known, not yet placed.
    pub(super) fn find(
        &self,
        text: &str,
        style: TextStyle,
        max_width: f32,
        language: Option<Language>,
    ) -> Option<(Direction, Vec<Line>)> {
        if self.archives.is_empty() {
            return None;
        }
        let key = key(text, style, max_width, language);
        self.archives.iter().rev().find_map(|archive| archive.lines(&key, text))
    }

    fn add(&mut self, archive: Archive) {
        if self.archives.len() == MAX_ARCHIVES {
            self.archives.remove(0);
        }
        self.archives.push(archive);
    }
}

impl Archive {
    fn lines(&self, key: &Key, text: &str) -> Option<(Direction, Vec<Line>)> {
        let mut reader = Reader { bytes: &self.bytes, at: *self.texts.get(key)? };
        let direction = if reader.u8()? == 0 { Direction::Ltr } else { Direction::Rtl };
        let count = reader.varint()? as usize;
        let mut lines = Vec::with_capacity(count.min(text.len() + 1));
        let mut end = 0_u32;
        for _ in 0..count {
            let start = end.checked_add(reader.varint()?)?;
            end = start.checked_add(reader.varint()?)?;
            text.get(start as usize..end as usize)?;
            let width = f32::from_bits(reader.u32()?);
            let fonts = (0..reader.u8()?)
                .map(|_| self.faces.get(usize::from(reader.u8()?)).copied())
                .collect::<Option<Vec<_>>>()?;
            lines.push(Line { range: start..end, x: 0.0, baseline: 0.0, width, fonts });
        }
        Some((direction, lines))
    }
}

#[derive(Default)]
struct Writer {
    faces: Vec<FontIndex>,
    texts: Vec<u8>,
    seen: HashMap<Key, ()>,
}

impl Writer {
    fn text(&mut self, block: &TextBlock, language: Option<Language>) {
        if block.lines.is_empty()
            || self.seen.len() >= MAX_TEXTS
            || !missing_characters(block).is_empty()
        {
            return;
        }
        let key = key(&block.text, block.style, block.max_width, language);
        if self.seen.contains_key(&key) {
            return;
        }
        let Some(payload) = self.payload(block) else { return };
        self.seen.insert(key, ());
        self.texts.extend_from_slice(&key);
        // A text's lines take fewer bytes than four thousand million.
        self.texts.extend_from_slice(&(payload.len() as u32).to_le_bytes());
        self.texts.extend_from_slice(&payload);
    }

    /// None where a place in the list of faces does not fit into a byte.
    fn payload(&mut self, block: &TextBlock) -> Option<Vec<u8>> {
        let mut out = vec![u8::from(block.direction == Direction::Rtl)];
        varint(&mut out, block.lines.len() as u32);
        let mut end = 0;
        for line in &block.lines {
            varint(&mut out, line.range.start.checked_sub(end)?);
            varint(&mut out, line.range.end.checked_sub(line.range.start)?);
            end = line.range.end;
            out.extend_from_slice(&line.width.to_bits().to_le_bytes());
            out.push(u8::try_from(line.fonts.len()).ok()?);
            for font in &line.fonts {
                let known = self.faces.iter().position(|known| known == font);
                let place = known.unwrap_or_else(|| {
                    self.faces.push(*font);
                    self.faces.len() - 1
                });
                out.push(u8::try_from(place).ok()?);
            }
        }
        Some(out)
    }

    fn finish(self, table: &FaceTable) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.texts.len() + 64 * self.faces.len());
        out.extend_from_slice(&(self.faces.len() as u16).to_le_bytes());
        for index in &self.faces {
            // An index without a face gets a description that none matches.
            let (family, face, data) = table
                .get(*index)
                .map_or(("", 0, &[][..]), |face| (&*face.family, face.face, (*face.data).as_ref()));
            out.extend_from_slice(&(family.len() as u16).to_le_bytes());
            out.extend_from_slice(family.as_bytes());
            out.extend_from_slice(&face.to_le_bytes());
            out.extend_from_slice(&(data.len() as u64).to_le_bytes());
            out.extend_from_slice(&checksum(data, face).to_le_bytes());
        }
        out.extend_from_slice(&(self.seen.len() as u32).to_le_bytes());
        out.extend_from_slice(&self.texts);
        out
    }
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let end = self.at.checked_add(length)?;
        let bytes = self.bytes.get(self.at..end)?;
        self.at = end;
        Some(bytes)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.take(N)?.try_into().ok()
    }

    fn u8(&mut self) -> Option<u8> {
        self.array().map(u8::from_le_bytes)
    }

    fn u16(&mut self) -> Option<u16> {
        self.array().map(u16::from_le_bytes)
    }

    fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    fn u64(&mut self) -> Option<u64> {
        self.array().map(u64::from_le_bytes)
    }

    fn varint(&mut self) -> Option<u32> {
        let mut value = 0_u32;
        for shift in [0, 7, 14, 21, 28] {
            let byte = self.u8()?;
            value |= u32::from(byte & 0x7F) << shift;
            if byte < 0x80 {
                return Some(value);
            }
        }
        None
    }
}

fn varint(out: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        out.push(value as u8 | 0x80);
        value >>= 7;
    }
    out.push(value as u8);
}

fn key(text: &str, style: TextStyle, max_width: f32, language: Option<Language>) -> Key {
    let mut hash = Sha256::new();
    hash.update(style.size.to_bits().to_le_bytes());
    hash.update(style.line_height.to_bits().to_le_bytes());
    hash.update(max_width.to_bits().to_le_bytes());
    let weight = match style.weight {
        Weight::Regular => 0,
        Weight::Semibold => 1,
        Weight::Bold => 2,
    };
    let align = match style.align {
        Align::Start => 0,
        Align::Center => 1,
        Align::End => 2,
    };
    hash.update([weight, align, u8::from(style.italic)]);
    let language = language.as_ref().map_or("", Language::as_str);
    hash.update([language.len() as u8]);
    hash.update(language);
    hash.update(text);
    shortened(hash)
}

fn shortened(hash: Sha256) -> [u8; 16] {
    let mut short = [0; 16];
    short.copy_from_slice(&hash.finalize()[..16]);
    short
}
