//! Things on their way from one map of the library to another.

use edit::{Place, Target};
use model::records::LaneKind;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use super::Edited;

/// What shall go to another map.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[ts(export)]
pub struct Transfer {
    /// The map where it is.
    #[ts(type = "string")]
    pub from: Uuid,
    /// The map where it shall be.
    #[ts(type = "string")]
    pub to: Uuid,
    /// Which things.
    pub targets: Vec<Target>,
    /// Where there; each where the same names are if nothing is said.
    pub at: Option<Place>,
    /// Whether it stays here as well.
    pub way: TransferWay,
}

/// Whether things that go to another map stay where they are as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum TransferWay {
    /// They are only there.
    Move,
    /// They are in both.
    Copy,
}

/// What was done.
#[derive(Clone, Debug, Serialize, TS)]
#[ts(export)]
pub struct Transferred {
    /// By which it can be taken back in both maps.
    pub mark: String,
    /// What differs where they were; nothing if they stay.
    pub edited: Option<Edited>,
}

/// The places of a map that things can be put in.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct MapPlaces {
    /// The stages in order.
    pub stages: Vec<StagePlace>,
    /// The lanes that hold cards, in order.
    pub lanes: Vec<LanePlace>,
}

/// A stage as a place.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
#[allow(missing_docs)]
pub struct StagePlace {
    pub id: String,
    pub title: String,
    pub touchpoints: Vec<TouchpointPlace>,
}

/// A touchpoint as a place.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
#[allow(missing_docs)]
pub struct TouchpointPlace {
    pub id: String,
    pub title: String,
}

/// A lane as a place.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
#[allow(missing_docs)]
pub struct LanePlace {
    pub id: String,
    pub kind: LaneKind,
    pub title: String,
}
