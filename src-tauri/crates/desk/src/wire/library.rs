//! The first screen: all maps, and what new ones can begin with.

use model::records::MapState;
use scene::Theme;
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
    /// The day on which it is to be looked at again, if one was set.
    pub review_date: Option<String>,
    /// The first day on which one of its metrics is, if there is one.
    pub metrics_review_date: Option<String>,
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

/// A map to be made.
#[derive(Clone, Debug, PartialEq, Deserialize, TS)]
#[ts(export)]
pub struct NewMap {
    /// What it is called; if that is empty, what the starting point calls it.
    pub title: String,
    /// What it begins with.
    pub with: StartingPoint,
}

/// What a new map begins with.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(tag = "is", rename_all = "camelCase")]
#[ts(export)]
pub enum StartingPoint {
    /// Lanes and channels, and no stages.
    Blank,
    /// The same with the stages of a set.
    StageSet {
        /// `classic`, `delivery`, `relationship` or `loyalty`, with the
        /// messages `stage-set-…`.
        name: String,
    },
    /// A whole map to learn from.
    Template {
        /// The id of a [`TemplateEntry`].
        name: String,
    },
}

/// A template of the gallery.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct TemplateEntry {
    /// Its name; the messages `template-…` and `template-…-lesson` name it and
    /// say what there is to learn from it.
    pub id: String,
    /// The language that it is written in, as a BCP 47 tag.
    pub language: String,
    /// What its map is called.
    pub title: String,
    /// The question that its map answers.
    pub question: String,
    /// The names of its stages.
    pub stages: Vec<String>,
    /// How much there is in it.
    pub counts: TemplateCounts,
}

/// How much there is in a template.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
#[allow(missing_docs)]
pub struct TemplateCounts {
    pub stages: usize,
    pub touchpoints: usize,
    pub cards: usize,
    pub personas: usize,
}

/// A picture of what a new map would begin with.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
pub struct GalleryPicture {
    /// What it would begin with.
    pub with: StartingPoint,
    /// The colours.
    pub theme: Theme,
    /// How large.
    pub size: PictureSize,
}

/// How large a picture is, of a gallery or of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
#[allow(missing_docs)]
pub enum PictureSize {
    Card,
    Large,
}
