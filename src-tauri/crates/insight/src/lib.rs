//! What interaction data says about a journey.
//!
//! A [`Log`] is what many customers did, and when. It is compared with a map,
//! not made into one: the map says what people believe, the log what happened.

mod log;

pub use log::{Case, Interaction, Log, Names, Trait};
