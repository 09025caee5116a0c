//! Whatever bytes are read as interaction data: an error in words, or a log whose
//! places all lead somewhere.

#![no_main]

use format::import::Source;
use format::logs::{LogRequest, is_log, read_log};
use libfuzzer_sys::fuzz_target;
use words::Explain as _;

fuzz_target!(|bytes: &[u8]| {
    let source = Source::new(bytes, "fuzz");
    let _ = is_log(&source);
    let log = match read_log(&source, &LogRequest::default()) {
        Ok(read) => read.log,
        Err(error) => {
            assert!(!error.message().to_string().is_empty());
            return;
        }
    };
    assert!(!log.is_empty());
    for case in &log.cases {
        assert_eq!(case.traits.len(), log.traits.len());
        assert!(case.interactions.is_sorted_by_key(|it| it.from));
        for it in &case.interactions {
            assert!((it.activity as usize) < log.activities.len() && it.from <= it.until);
        }
    }
});
