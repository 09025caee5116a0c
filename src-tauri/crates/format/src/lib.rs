//! What goes in and out as a file.
//!
//! - The map file, version 1: [`open`], [`open_path`], [`write_journey`],
//!   [`write_json`]. Its rules, F1 to F16, are in `schemas/README.md`; the
//!   tests bear their numbers. The file has types of its own, and what is
//!   opened is either a sound map or an error that names the place.
//! - What other programs write, in: [`import`], one registry of formats; of
//!   tables [`table::read_table`], and a piece of one from the clipboard,
//!   [`pasted_table`] and [`pasted_notes`].
//! - What many customers did, in: [`logs`].
//! - A map out as the table that it is: [`matrix`].
//! - A new map, [`blank_map`], and those that one can be made of, [`TEMPLATES`];
//!   the first of these is also the [`sample`].
//! - The whole map as tables out: [`workbook`]; as a [`report`], written as
//!   [`html`]; in a [`notation`] of other programs.
//! - The dates of actions out: [`calendar`].
//! - [`sniff`] says what a file probably is, [`write_atomically`] puts bytes on
//!   a disk whole or not at all.

mod blank;
mod calendar;
mod container;
mod error;
mod files;
mod guard;
mod history;
pub mod html;
pub mod import;
mod json;
mod json_fault;
mod left_out;
pub mod limits;
pub mod logs;
mod matrix;
pub mod notation;
mod pictures;
pub mod readings;
pub mod report;
pub mod sheet;
mod sniff;
pub mod table;
mod templates;
mod v1;
pub mod workbook;

pub use blank::{UnknownStageSet, blank_map};
pub use calendar::calendar;
pub use container::{MapFile, Pictures, open, open_journey, open_path, write_journey};
pub use error::{Amount, NamedRecord, OpenError, OpenErrorCode, Other, Place, Problem, WriteError};
pub use files::{read_file, write_atomically};
pub use history::Revision;
pub use json::{open_json, write_json};
pub use json_fault::json_fault;
pub use left_out::{Keeps, in_one_sentence, left_out};
pub use matrix::matrix;
pub use pictures::{media_type, picture_name};
pub use sniff::{Kind, sniff};
pub use table::{pasted_notes, pasted_table};
pub use templates::{TEMPLATES, Template, UnknownTemplate, sample, sample_future, sample_in};
pub use v1::schema;

pub use jiff::Timestamp;
