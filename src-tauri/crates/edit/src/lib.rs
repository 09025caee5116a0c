//! How a map changes: everything that can be asked, and what it does.
//!
//! A [`Command`] says what a person wants. [`apply`] looks at a map and says
//! what would differ: [`Changes`], named columns before and after. That is the
//! one currency: the store writes them, the window plays them, undo is their
//! inverse, history is their list. On an error the map is untouched.
//!
//! The rules by which commands behave are numbered in `RULES.md`, beside this
//! file; the tests bear the numbers.

mod apply;
mod capture;
mod change;
mod clip;
mod command;
mod copy;
mod draft;
mod error;
mod follow;
mod future;
mod heading;
mod history;
mod marks;
mod merge;
mod owner;
mod receive;
mod redact;
mod remove;
mod siblings;
mod span;
mod stack;
mod update;

pub use apply::apply;
pub use change::{Change, Changes, Columns, Misfit, invert, play, squash};
pub use clip::Clip;
pub use command::{Command, NewRecord, Place, Target};
pub use copy::anew;
pub use error::{EditError, EditErrorCode, PlaceFault, Unfit};
pub use future::{Carried, future};
pub use history::{History, Step};
pub use receive::receive;
pub use redact::{Doubt, Loss, Redacted, Redaction, Remains, Removed, Secret, redact};
