//! What this person likes, and what the app was started for.

use std::collections::BTreeMap;

use scene::Direction;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AppError, ExportOrientation, ExportPaper, FileOpened};
pub use crate::keys::Keys;

/// What the window needs before anything else.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Settings {
    /// The language to speak: one of `languages`.
    pub language: String,
    /// Which way that language is written.
    pub direction: Direction,
    /// The language that was chosen; nothing if it follows the system.
    pub chosen_language: Option<String>,
    /// The languages that there is a catalogue for.
    pub languages: Vec<String>,
    /// The colours.
    pub theme: ThemeChoice,
    /// How much air there is.
    pub density: Density,
    /// How large all of the window is, in percent: one of `text_sizes`.
    pub text_size: u16,
    /// The sizes that there are.
    pub text_sizes: Vec<u16>,
    /// Keys that were chosen instead of the usual ones, by action.
    #[ts(type = "Record<string, readonly string[]>")]
    pub keys: BTreeMap<String, Vec<Keys>>,
    /// Whether keys that write something do things on the map.
    pub letter_keys: bool,
    /// Whether a small picture of the whole map lies over a corner; nothing was
    /// said where that is as the size of the map wants it.
    pub overview_map: Option<bool>,
    /// How the points of emotion curves are joined.
    pub curves: CurveShape,
    /// The paper that a PDF begins with.
    pub paper: UsualPaper,
    /// Those that are not as they were at first.
    pub changed: Vec<Setting>,
    /// What was chosen last from the list of all actions, the newest first.
    pub used_actions: Vec<String>,
    /// Whether pictures come in as large as they are, not as print needs them.
    pub whole_pictures: bool,
    /// Of how many tables it is remembered how they are read.
    pub mapped_tables: u32,
    /// What the file of the settings says and cannot mean, in sentences. Told
    /// once.
    pub remarks: Vec<String>,
    /// Files that were opened or saved, the newest first.
    pub recent: Vec<RecentFile>,
    /// What the library's file is called.
    pub library: String,
    /// What the app was started for.
    pub open: Startup,
    /// The version of the app.
    pub version: String,
    /// The address of the page with new versions, where this build was told
    /// one. Nothing looks there by itself.
    pub releases: Option<String>,
}

/// Settings that shall be different; the others stay.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct SettingsChange {
    /// The language to speak; an empty text follows the system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub language: Option<String>,
    /// The colours.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub theme: Option<ThemeChoice>,
    /// How much air there is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub density: Option<Density>,
    /// How large all of the window is, in percent; the nearest size is taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub text_size: Option<u16>,
    /// All keys that differ from the usual ones, by action.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional, type = "Record<string, readonly string[]>")]
    pub keys: Option<BTreeMap<String, Vec<Keys>>>,
    /// Whether keys that write something do things on the map.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub letter_keys: Option<bool>,
    /// Whether a small picture of the whole map lies over a corner.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub overview_map: Option<bool>,
    /// An action that was chosen from the list of all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub used_action: Option<String>,
    /// Whether pictures come in as large as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub whole_pictures: Option<bool>,
    /// How the points of emotion curves are joined.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub curves: Option<CurveShape>,
    /// The paper that a PDF begins with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub paper: Option<UsualPaper>,
    /// Those that shall be as they were at first, before the others change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub reset: Option<Vec<Setting>>,
    /// Forget how tables are read.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub forget_tables: Option<bool>,
}

/// What can be chosen, and be put back to what it was at first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
#[allow(missing_docs)]
pub enum Setting {
    Language,
    Theme,
    Density,
    TextSize,
    Curves,
    OverviewMap,
    WholePictures,
    Paper,
    Keys,
    LetterKeys,
}

/// Settings that were read from a file and hold for nothing yet.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SettingsFile {
    /// The file's name without its folder.
    pub file: String,
    /// What they would make different.
    pub change: SettingsChange,
    /// What of the file is not known here, and left.
    pub unknown: Vec<String>,
}

/// How the points of emotion curves are joined.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum CurveShape {
    /// By a line that bends.
    #[default]
    Smooth,
    /// By straight lines.
    Straight,
}

impl From<CurveShape> for layout::CurveShape {
    fn from(shape: CurveShape) -> Self {
        match shape {
            CurveShape::Smooth => Self::Smooth,
            CurveShape::Straight => Self::Straight,
        }
    }
}

/// The paper that a PDF begins with.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(default, rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct UsualPaper {
    /// A size with a name.
    pub size: ExportPaper,
    /// Paper of a size without a name in place of that: width and height in
    /// millimetres.
    pub own_size: Option<(f32, f32)>,
    /// Which way round it lies.
    pub orientation: ExportOrientation,
    /// White space at all edges, in millimetres.
    pub margin: f32,
}

impl Default for UsualPaper {
    fn default() -> Self {
        Self {
            size: ExportPaper::default(),
            own_size: None,
            orientation: ExportOrientation::default(),
            margin: 8.0,
        }
    }
}

/// Which colours the window has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum ThemeChoice {
    /// As the system does.
    #[default]
    System,
    /// Bright.
    Light,
    /// For dark rooms.
    Dark,
    /// Black on white with strong edges.
    Contrast,
}

/// How much air there is between things.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum Density {
    /// Easy to hit.
    #[default]
    Comfortable,
    /// More at once.
    Compact,
}

impl Setting {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Language,
        Self::Theme,
        Self::Density,
        Self::TextSize,
        Self::Curves,
        Self::OverviewMap,
        Self::WholePictures,
        Self::Paper,
        Self::Keys,
        Self::LetterKeys,
    ];

    /// The name of its field, in files too.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Language => "language",
            Self::Theme => "theme",
            Self::Density => "density",
            Self::TextSize => "textSize",
            Self::Curves => "curves",
            Self::OverviewMap => "overviewMap",
            Self::WholePictures => "wholePictures",
            Self::Paper => "paper",
            Self::Keys => "keys",
            Self::LetterKeys => "letterKeys",
        }
    }
}

impl From<Density> for layout::Density {
    fn from(density: Density) -> Self {
        match density {
            Density::Comfortable => Self::Comfortable,
            Density::Compact => Self::Compact,
        }
    }
}

/// A file that was opened or saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RecentFile {
    /// Names it in `openRecent`.
    pub id: String,
    /// The file's name without its folder.
    pub name: String,
}

/// What the app was started for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[ts(export)]
pub enum Startup {
    /// To be looked at.
    #[default]
    Library,
    /// To open a file.
    Opened {
        /// What became of it.
        opened: FileOpened,
    },
    /// To open a file, which did not work.
    Failed {
        /// Why.
        error: AppError,
    },
}
