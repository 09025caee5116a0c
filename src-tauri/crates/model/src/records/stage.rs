//! The phases of a journey.

use crate::OrderKey;
use crate::record::record;

record! {
    /// A phase of the journey: a group of columns.
    pub struct Stage {
        /// Place among the stages.
        position: OrderKey,
        /// What it is called.
        title: String,
        /// What the customer wants to have achieved at its end.
        goal: String,
        /// Anything else.
        notes: String,
        /// Whether its columns are folded into one. It loses nothing.
        collapsed: bool,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}
