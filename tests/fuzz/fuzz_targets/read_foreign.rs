//! Whatever bytes are read as a file of another program, by every importer: an
//! error, or records that one command takes.

#![no_main]

use std::sync::LazyLock;

use edit::Command;
use format::import::{IMPORTERS, Request, Source};
use format::table::FOUND;
use libfuzzer_sys::fuzz_target;
use model::{Id, IdSequence, Map, invariants};
use uuid::Uuid;
use words::Words;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::of("en"));

fuzz_target!(|bytes: &[u8]| {
    let source = Source::new(bytes, "fuzz");
    for importer in IMPORTERS {
        let mut map = Map::new(Id::new(Uuid::from_u128(1)));
        let mut ids = IdSequence::new(Uuid::from_u128(0x7000_8000_0000_0000_0000));
        let request = Request { map: &map, words: &WORDS, ids: &mut ids, part: None, mapping: &FOUND };
        let Ok(import) = importer.read(&source, request) else { continue };
        if import.records.is_empty() {
            continue;
        }
        let command = Command::Add { records: import.records };
        let changes = edit::apply(&map, &command).expect("an import is one command");
        edit::play(&mut map, &changes).expect("changes fit the map that they are of");
        assert!(invariants::check(&map).is_empty());
    }
});
