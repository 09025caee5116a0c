//! The end of a day: the library is closed, whoever still works with it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::sync::Barrier;
use std::thread;

use desk::{Desk, Options};
use layout::text::FontSource;

#[test]
fn the_library_is_closed_in_good_order_while_somebody_still_reads() {
    let folder = tempfile::tempdir().unwrap();
    let options = Options {
        library: Some(folder.path().join("library.sqlite")),
        fonts: FontSource::Bundled,
        ..Options::default()
    };
    let desk = Desk::open(options).unwrap();
    desk.open_sample().unwrap();
    // It names the process that has the library, until that has closed it.
    let lock = folder.path().join("library.sqlite.lock");
    assert_ne!(fs::read_to_string(&lock).unwrap(), "");
    let begun = Barrier::new(2);
    thread::scope(|scope| {
        scope.spawn(|| {
            begun.wait();
            while desk.check().is_ok() {}
        });
        begun.wait();
        desk.close();
        assert_eq!(fs::read_to_string(&lock).unwrap(), "");
    });
}
