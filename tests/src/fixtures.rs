//! What the suites look at: every lens, and the maps that lie here.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use layout::Lens;
use model::Map;

/// Every lens; cards are seen through the first alone.
pub const LENSES: [Lens; 10] = [
    Lens::Journey,
    Lens::Channels,
    Lens::Owners,
    Lens::Flow,
    Lens::Timeline,
    Lens::Outline,
    Lens::Register,
    Lens::Priorities,
    Lens::Dashboard,
    Lens::Personas,
];

/// The folder of this crate.
pub fn folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The fixture maps by name, and the sample.
pub fn maps() -> Vec<(String, Map)> {
    let mut maps = vec![("sample".to_owned(), format::sample().unwrap())];
    let mut files: Vec<PathBuf> = fs::read_dir(folder().join("fixtures/maps"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .collect();
    files.sort();
    for path in files {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        let file = format::open_path(&path).unwrap_or_else(|error| panic!("{name}: {error}"));
        maps.push((name, file.map));
    }
    maps
}
