//! How much a file may hold. Every limit is far above what a workshop makes
//! and far below what would exhaust a laptop; `schemas/README.md` lists them.

/// The most bytes that a map file may have on disk.
pub const LARGEST_FILE: u64 = 512 * MEBIBYTE;
/// The most bytes that `map.json` may have inside a map file.
pub const LARGEST_MAP: u64 = 128 * MEBIBYTE;
/// The most bytes that `manifest.json` may have.
pub const LARGEST_MANIFEST: u64 = 32 * MEBIBYTE;
/// The most bytes that `history.jsonl` may have.
pub const LARGEST_HISTORY: u64 = 512 * MEBIBYTE;
/// The most bytes that a picture may have.
pub const LARGEST_PICTURE: u64 = 20 * MEBIBYTE;
/// The most bytes that all entries of a map file may have, inflated.
pub const LARGEST_INFLATED: u64 = 1024 * MEBIBYTE;
/// The most entries that a map file may have.
pub const MOST_ENTRIES: usize = 10_000;
/// How many times larger than its packed form an entry may be, once it has
/// more than [`FREE_INFLATION`] bytes.
pub const HIGHEST_RATIO: u64 = 200;
/// Up to so many bytes an entry may inflate at any ratio.
pub const FREE_INFLATION: u64 = MEBIBYTE;
/// How deep objects and arrays may lie in each other.
pub const DEEPEST: usize = 64;
/// The most bytes that one text may have.
pub const LONGEST_TEXT: usize = model::invariants::LONGEST_TEXT;
/// The most records of all kinds together.
pub const MOST_RECORDS: usize = 200_000;
/// The most revisions that a history may have.
pub const MOST_REVISIONS: usize = 200_000;
/// The most bytes that interaction data may have, inflated where it is packed.
pub const LARGEST_LOG: u64 = 256 * MEBIBYTE;
/// The most interactions of interaction data.
pub const MOST_INTERACTIONS: usize = 2_000_000;
/// The most cases of interaction data.
pub const MOST_CASES: usize = 200_000;
/// The most names that interaction data may have of a sort: activities,
/// channels, or those who took part.
pub const MOST_NAMES: usize = 20_000;
/// The most events, objects and ties between them of interaction data whose
/// events belong to several objects.
pub const MOST_LOG_PARTS: usize = 10_000_000;
/// The most elements of interaction data in XML: those of the most interactions
/// with a dozen attributes each, and more.
pub const MOST_LOG_ELEMENTS: usize = 40_000_000;

const MEBIBYTE: u64 = 1024 * 1024;
