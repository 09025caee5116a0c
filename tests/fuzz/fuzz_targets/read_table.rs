//! Whatever bytes are read as a table: an error, or records that one command
//! takes.

#![no_main]

use std::sync::LazyLock;

use format::table::read_table;
use libfuzzer_sys::fuzz_target;
use model::{Id, IdSequence, Map, invariants};
use uuid::Uuid;
use words::Words;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::of("en"));

fuzz_target!(|bytes: &[u8]| {
    let mut map = Map::new(Id::new(Uuid::from_u128(1)));
    let mut ids = IdSequence::new(Uuid::from_u128(0x7000_8000_0000_0000_0000));
    let Ok(preview) = read_table(bytes, "fuzz", &map, &WORDS, &mut ids) else { return };
    if preview.is_void() {
        return;
    }
    let changes = edit::apply(&map, &preview.command()).expect("an import is one command");
    edit::play(&mut map, &changes).expect("changes fit the map that they are of");
    assert!(invariants::check(&map).is_empty());
});
