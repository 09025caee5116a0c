//! What a customer journey map consists of: plain data and what holds of it.
//!
//! - A [`Map`] is a set of records of a closed list of kinds ([`RecordKind`]).
//!   Each kind is declared once, with its columns, in [`records`].
//! - Every record has an [`Id`] that never changes; siblings are put in order
//!   by an [`OrderKey`].
//! - What holds between records is numbered and checked in [`invariants`].
//! - What a specialist would ask about a map is asked in [`check`].
//! - What follows from a map (its columns in order, its counts, where hand-offs
//!   would be) is computed in [`facts`]; what the hand-offs amount to, in
//!   [`ledger`]; what becomes of a journey in another map, in [`comparison`];
//!   how long the journey takes, in [`timing`]; what was measured amounts to, in
//!   [`measures`]; which cards read alike, in [`likeness`].
//! - What a report of a map consists of stands in [`report`].
//!
//! Nothing here reads a file, a clock or a screen; nothing here changes a map.
//! Changing is the business of the crate `edit`.

pub mod check;
mod choice;
pub mod comparison;
pub mod direction;
pub mod evidence;
pub mod facts;
mod id;
pub mod invariants;
mod kinds;
pub mod ledger;
pub mod likeness;
pub mod measures;
mod order;
mod record;
pub mod records;
pub mod report;
pub mod stock;
pub mod timing;
mod value;

pub use id::{Id, IdSequence};
pub use kinds::{AnyRecord, Map, RecordKind, Table};
pub use order::{LONGEST_KEY, OrderKey};
pub use record::{Column, ColumnError, Record};
pub use value::{ColumnType, Field, Value, WrongValue};

pub use jiff::civil::Date;
