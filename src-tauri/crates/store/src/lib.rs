//! The library: every map on this computer, in one SQLite file.
//!
//! - Each kind of record has a table with real columns, see `migrations/`; a
//!   person can read it with any SQLite tool.
//! - A [`Library`] has one thread that writes. It carries out commands in
//!   groups and answers after they are on disk.
//! - Every accepted edit is a [`Revision`]; rows and revision are written in
//!   one transaction, so that a map is always what its revisions amount to.
//! - Undo and redo are revisions too, so they survive a restart.
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
mod place;
mod readers;
mod rows;
mod schema;
mod surroundings;
mod writer;

pub use blobs::Blob;
pub use check::{Problem, Remedy, Report};
pub use entries::{Entry, Version};
pub use error::StoreError;
pub use library::{Committed, DailyBackup, Library, Note, Options};
pub use log::Revision;
pub use place::{LIBRARY_VARIABLE, default_path};
pub use surroundings::{Surroundings, System};

/// The id of a map.
pub type MapId = model::Id<model::records::MapInfo>;
