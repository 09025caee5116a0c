//! The library: every map on this computer, in one SQLite file.
//!
//! - Each kind of record has a table with real columns, see `migrations/`; a
//!   person can read it with any SQLite tool.
//! - A [`Library`] has one thread that writes. It carries out commands in
//!   groups and answers after they are on disk.
//! - Every accepted edit is a [`Revision`]; rows and revision are written in
//!   one transaction, so that a map is always what its revisions amount to.
//! - Undo and redo are revisions too, so they survive a restart.
//! - A map that came from a file knows which revisions were made of it before.
//!   They are no edits of this library: undo begins where the map came in. What
//!   they changed, if the file told it, can be looked at ([`Library::as_of`])
//!   and told again ([`Library::share`]).
//!
//! This crate is the only one that knows of the database.

mod backup;
mod blobs;
mod check;
mod entries;
mod error;
mod guard;
mod ledger;
mod library;
mod log;
mod moving;
mod past;
mod place;
mod readers;
mod restoring;
mod rows;
mod schema;
mod surroundings;
mod writer;

pub use backup::{Backup, Occasion};
pub use blobs::Blob;
pub use check::{Problem, Remedy, Report};
pub use entries::{Entry, Version};
pub use error::StoreError;
pub use library::{Access, Committed, DailyBackup, Library, Note, Options};
pub use log::Revision;
pub use moving::{LibraryCopy, copy_library, place_in};
pub use past::{Known, Past, PastRevision, Shared};
pub use place::{LIBRARY_VARIABLE, Place};
pub use restoring::{InBackup, Restored};
pub use surroundings::{Surroundings, System};

/// The id of a map.
pub type MapId = model::Id<model::records::MapInfo>;
