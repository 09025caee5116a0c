//! What the window of help is told.

use ::help::Contents;
use scene::Direction;
use serde::Serialize;
use ts_rs::TS;

use super::{Density, ThemeChoice};

/// What the window of help begins with.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct HelpOpening {
    /// The language that the window speaks.
    pub language: String,
    /// Which way that language is written.
    pub direction: Direction,
    /// The colours.
    pub theme: ThemeChoice,
    /// How much air there is.
    pub density: Density,
    /// The list of all pages.
    pub contents: Contents,
    /// The page that is wanted; nothing if none is.
    pub page: Option<String>,
}

/// Something that the window of help did not ask for.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "event", rename_all = "camelCase")]
#[ts(export)]
pub enum HelpEvent {
    /// A page is wanted.
    Go {
        /// Which.
        page: String,
    },
    /// Words, colours or keys are others now.
    Anew,
}
