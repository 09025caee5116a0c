//! What this person likes, and what the app was started for.

use std::collections::BTreeMap;

use scene::Direction;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AppError, FileOpened};
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
#[derive(Clone, Debug, Default, PartialEq, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(export)]
pub struct SettingsChange {
    /// The language to speak; an empty text follows the system.
    #[serde(default)]
    #[ts(optional)]
    pub language: Option<String>,
    /// The colours.
    #[serde(default)]
    #[ts(optional)]
    pub theme: Option<ThemeChoice>,
    /// How much air there is.
    #[serde(default)]
    #[ts(optional)]
    pub density: Option<Density>,
    /// How large all of the window is, in percent; the nearest size is taken.
    #[serde(default)]
    #[ts(optional)]
    pub text_size: Option<u16>,
    /// All keys that differ from the usual ones, by action.
    #[serde(default)]
    #[ts(optional, type = "Record<string, readonly string[]>")]
    pub keys: Option<BTreeMap<String, Vec<Keys>>>,
    /// Whether keys that write something do things on the map.
    #[serde(default)]
    #[ts(optional)]
    pub letter_keys: Option<bool>,
    /// Whether a small picture of the whole map lies over a corner.
    #[serde(default)]
    #[ts(optional)]
    pub overview_map: Option<bool>,
    /// An action that was chosen from the list of all.
    #[serde(default)]
    #[ts(optional)]
    pub used_action: Option<String>,
    /// Whether pictures come in as large as they are.
    #[serde(default)]
    #[ts(optional)]
    pub whole_pictures: Option<bool>,
    /// Forget how tables are read.
    #[serde(default)]
    #[ts(optional)]
    pub forget_tables: Option<bool>,
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
