//! What comes from outside of the map: from the clipboard, or dropped.

use serde::Serialize;
use ts_rs::TS;

use super::AppError;

/// What somebody brought, and what became of it so far.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "is", rename_all = "camelCase")]
#[ts(export)]
pub enum Brought {
    /// A text, which may also be records that were copied, or a table.
    Text {
        /// What it says.
        text: String,
    },
    /// Pictures, which are kept already.
    Pictures {
        /// Those that could be kept, in order.
        pictures: Vec<KeptPicture>,
        /// Why others could not.
        refused: Vec<AppError>,
    },
    /// Nothing that a map could take.
    Nothing,
}

/// A picture that the library has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct KeptPicture {
    /// The hash under which it is kept.
    pub hash: String,
    /// In what it differs from the picture as it came; what matters most first.
    pub changes: Vec<PictureChange>,
}

/// A picture in a size that it can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct PictureOnOffer {
    /// How many pixels its longer side may have.
    pub side: u32,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// How large its file is.
    pub bytes: u64,
}

/// What a picture lost on its way into a map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum PictureChange {
    /// It was larger.
    Smaller,
    /// It moved; its first picture is left.
    Still,
    /// Something was written beside it: where and when it was taken, by whom.
    Bare,
}

impl From<export::PictureChange> for PictureChange {
    fn from(change: export::PictureChange) -> Self {
        match change {
            export::PictureChange::Smaller => Self::Smaller,
            export::PictureChange::Still => Self::Still,
            export::PictureChange::Bare => Self::Bare,
        }
    }
}

/// What from another program is held over the window.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct HeldOver {
    /// What would become of it.
    pub held: Held,
    /// Where in the page, from its left edge.
    pub x: f64,
    /// Where in the page, from its top.
    pub y: f64,
}

/// What would become of what is held over the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub enum Held {
    /// Files that would be opened.
    #[default]
    Files,
    /// Pictures that would go onto the map.
    Pictures,
    /// A text that would.
    Text,
}
