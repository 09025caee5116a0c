//! Files of other programs in: what is understood, what is kept, what is
//! reported.

#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test fails by panicking and skips aloud"
)]

mod again;
mod around;
mod canvas;
mod cjml;
mod mapping;
mod markdown;
mod markdown_more;
mod mermaid;
mod others;
mod own;
mod registry;
mod sheets;
mod tables;
mod tables_more;

use std::path::{Path, PathBuf};

use edit::Command;
use format::import::{Import, ImportError, Request, Source, importer_of};
use format::table::{FOUND, Mapping};
use model::records::{MapInfo, Persona, Touchpoint};
use model::{Id, IdSequence, Map, facts, invariants};
use uuid::Uuid;
use words::Words;

/// What a file becomes as a map of its own, and what was said of it.
struct Read {
    map: Map,
    import: Import,
}

/// The map that a file becomes: sound, and with nothing left to bring by a
/// second import.
fn read(file: &str, bytes: impl AsRef<[u8]>) -> Read {
    become_a_map(file, bytes.as_ref(), None)
}

fn part(file: &str, bytes: &[u8], part: usize) -> Read {
    become_a_map(file, bytes, Some(part))
}

fn become_a_map(file: &str, bytes: &[u8], part: Option<usize>) -> Read {
    let mut map = blank();
    let import = bring(file, bytes, part, &map).unwrap();
    if !import.records.is_empty() {
        let command = Command::Add { records: import.records.clone() };
        let changes = edit::apply(&map, &command).unwrap();
        edit::play(&mut map, &changes).unwrap();
    }
    map.put(import.info_of(map.info.id, file).into());
    assert_eq!(invariants::check(&map), []);
    assert!(bring(file, bytes, part, &map).unwrap().is_void(), "a second import of {file}");
    let saved = format::write_journey(&format::MapFile::new(map.clone())).unwrap();
    assert_eq!(format::open(&saved, "saved").unwrap().map, map);
    Read { map, import }
}

fn bring(file: &str, bytes: &[u8], part: Option<usize>, map: &Map) -> Result<Import, ImportError> {
    asked(file, bytes, part, map, &FOUND)
}

/// The same by what somebody says of its columns.
fn mapped(bytes: &[u8], file: &str, map: &Map, mapping: &Mapping) -> Result<Import, ImportError> {
    asked(file, bytes, None, map, mapping)
}

fn asked(
    file: &str,
    bytes: &[u8],
    part: Option<usize>,
    map: &Map,
    mapping: &Mapping,
) -> Result<Import, ImportError> {
    let mut ids = IdSequence::new(Uuid::now_v7());
    let words = Words::of("en");
    let source = Source::new(bytes, file);
    let importer = importer_of(&source).unwrap_or_else(|| panic!("{file} is of no format"));
    importer.read(&source, Request { map, words: &words, ids: &mut ids, part, mapping })
}

fn blank() -> Map {
    Map::new(Id::<MapInfo>::new(Uuid::from_u128(1)))
}

/// A map with what an import brings.
fn after(map: &Map, import: &Import) -> Map {
    let mut map = map.clone();
    if !import.is_void() {
        let changes = edit::apply(&map, &import.clone().command()).unwrap();
        edit::play(&mut map, &changes).unwrap();
    }
    assert_eq!(invariants::check(&map), []);
    map
}

/// Why a file cannot be read.
fn refused(file: &str, bytes: impl AsRef<[u8]>) -> ImportError {
    bring(file, bytes.as_ref(), None, &blank()).unwrap_err()
}

/// A file that others wrote; none where it is missing.
fn real(path: &str) -> Option<Vec<u8>> {
    let folder = std::env::var_os("THROUGHLINE_REAL_MAPS").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/real-maps"),
        PathBuf::from,
    );
    let path = folder.join(path);
    let bytes = std::fs::read(&path);
    if bytes.is_err() {
        eprintln!("SKIPPED: {} is not there", path.display());
    }
    bytes.ok()
}

impl Read {
    fn stages(&self) -> Vec<String> {
        facts::stages(&self.map).iter().map(|stage| stage.title.clone()).collect()
    }

    fn journey(&self) -> Vec<String> {
        facts::journey(&self.map).iter().map(|it| it.title.clone()).collect()
    }

    fn personas(&self) -> Vec<String> {
        facts::personas(&self.map).iter().map(|it| it.name.clone()).collect()
    }

    /// What the touchpoint of that title is rated at by the persona of that name.
    fn rating(&self, persona: &str, touchpoint: &str) -> Option<f64> {
        let persona: Id<Persona> =
            self.map.personas.values().find(|it| it.name == persona).unwrap().id;
        let touchpoint: Id<Touchpoint> =
            self.map.touchpoints.values().find(|it| it.title == touchpoint).unwrap().id;
        let of = |it: &&std::sync::Arc<model::records::Emotion>| {
            it.persona == persona && it.touchpoint == touchpoint
        };
        self.map.emotions.values().find(of).map(|it| it.value)
    }

    /// The lane, the stage and the touchpoint of the card with that text.
    fn place(&self, text: &str) -> (String, Option<String>, Option<String>) {
        let card = self.map.cards.values().find(|it| it.text == text);
        let card = card.unwrap_or_else(|| panic!("no card says {text:?}"));
        (
            self.map.lanes[&card.lane].title.clone(),
            card.stage.map(|it| self.map.stages[&it].title.clone()),
            card.touchpoint.map(|it| self.map.touchpoints[&it].title.clone()),
        )
    }

    /// The channels of the touchpoint of that title.
    fn channel_of(&self, touchpoint: &str) -> String {
        let it = self.map.touchpoints.values().find(|it| it.title == touchpoint).unwrap();
        let more = self.map.touchpoint_channels.values().filter(|more| more.touchpoint == it.id);
        let all = it.channel.into_iter().chain(more.map(|more| more.channel));
        all.map(|it| self.map.channels[&it].name.clone()).collect::<Vec<_>>().join(", ")
    }

    /// What was reported, in English, with the lines.
    fn remarks(&self) -> Vec<String> {
        let words = Words::of("en");
        let remarks = self.import.report.remarks.iter();
        remarks.map(|it| words::plain(&words.say(&it.in_words()))).collect()
    }
}
