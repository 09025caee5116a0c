//! Whatever bytes are opened: an error, or a map that is sound, can be saved
//! and comes back the same.

#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    for opened in [
        format::open(bytes, "fuzz"),
        format::open_json(bytes, "fuzz"),
        format::open_journey(bytes, "fuzz"),
    ] {
        let Ok(file) = opened else { continue };
        assert!(model::invariants::check(&file.map).is_empty());
        let saved = format::write_journey(&file).expect("what was opened can be saved");
        let again = format::open(&saved, "again").expect("what was saved can be opened");
        assert_eq!(again, file);
    }
});
