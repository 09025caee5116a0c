//! The desk: what lies between a window and the core, without a window.
//!
//! - A [`Desk`] has a library, opens its maps, carries out what a person asks
//!   of them, and answers with what differs in the records and in the picture.
//!   It is all that the window's commands are made of, and it runs without any
//!   window, in a folder of its own, in tests.
//! - [`read`] and [`render`] are the ways in and out for files, shared with the
//!   command line.
//! - [`wire`] are the types that cross the bridge to the window.

mod backups;
mod checking;
mod choices;
mod copying;
mod desk;
mod drawing;
mod elsewhere;
mod environment;
mod error;
mod files;
mod formats;
mod gallery;
mod helping;
mod idle;
mod imports;
mod interactions;
mod keys;
pub mod label;
mod line;
mod locks;
mod manner;
mod mapping;
mod measuring;
mod moving;
mod open_map;
mod outside;
mod preferences;
mod print;
mod projector;
mod read;
mod render;
mod report;
mod settings;
mod settings_file;
mod sharing;
mod shelf;
mod transfer;
mod weighing;
pub mod wire;

pub use desk::{Desk, Keep, Options, Start};
pub use drawing::Drawing;
pub use environment::environment_language;
pub use error::DeskError;
pub use formats::{FORMATS, Format, endings};
pub use imports::{ImportedMap, bringing_in, file_into_map, map_of_file};
pub use interactions::studied;
pub use manner::Manner;
pub use measuring::title_of_metric;
pub use open_map::Told;
pub use outside::Outside;
pub use print::{Picture, flows};
pub use read::{Document, read};
pub use render::{Look, MAP_MEDIA_TYPE, Rendered, pictures_of, render};
pub use settings_file::{SettingsFault, WrongField};
pub use sharing::{ShareSafe, share_safe};
