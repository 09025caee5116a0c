//! The first screen: all maps.

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
    /// When it was last changed: milliseconds since 1970. A thumbnail is good
    /// as long as this is the same.
    pub changed: i64,
    /// How much there is in it.
    pub counts: EntryCounts,
}

/// How much there is in a map of the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[allow(missing_docs)]
pub struct EntryCounts {
    pub stages: u32,
    pub touchpoints: u32,
    pub cards: u32,
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
