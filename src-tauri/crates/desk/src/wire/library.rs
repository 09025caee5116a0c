//! The first screen: all maps.

use model::facts::Counts;
use model::records::MapState;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A map of the library.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LibraryEntry {
    /// Its id.
    pub id: String,
    /// What it is called; perhaps empty.
    pub title: String,
    /// Whether it shows what is or what shall be.
    pub state: MapState,
    /// When it was last changed: milliseconds since 1970.
    pub changed: i64,
    /// The number of its newest revision: a thumbnail is good as long as this
    /// is the same.
    pub revision: u64,
    /// How much there is in it.
    pub counts: Counts,
}

/// What a new map begins with.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct NewMap {
    /// What it is called; perhaps empty.
    pub title: String,
    /// The stage set (`classic`, `delivery`, `relationship` or `loyalty`, with
    /// the messages `stage-set-…`); nothing for no stages.
    pub stage_set: Option<String>,
}
