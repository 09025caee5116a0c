//! Other maps than the one that is open.

use edit::Carried;
use scene::wire::PatchWire;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a map of the future shall be.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct NewFuture {
    /// What it is called; as the map that it is made from if nothing is said.
    pub title: String,
    /// What of today it begins with.
    pub carried: Carried,
}

/// The map that the open one is compared with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BesideWire {
    /// Its id.
    pub map: String,
    /// What it is called.
    pub title: String,
    /// Whether it is what the open one becomes.
    pub is_later: bool,
    /// Whether what has changed is drawn over the open one.
    pub is_drawn: bool,
}

/// What it did that another map was chosen to compare with.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Compared {
    /// What is beside the map now.
    pub beside: Option<BesideWire>,
    /// Counts the states of the map that the window was sent.
    pub revision: u64,
    /// What differs in the picture that the window was sent last.
    pub patch: PatchWire,
}
