//! Where the library lies, and what it was before.

use serde::Serialize;
use ts_rs::TS;

/// Where the library lies. It is told to be read: nothing is opened by it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct LibraryPlace {
    /// Its folder.
    pub folder: String,
    /// The file's name without its folder.
    pub file: String,
    /// How large it is, in bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// Whether it may be moved. Whoever started the app with a library will
    /// name it again.
    pub may_move: bool,
}

/// A copy of the whole library as it was.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BackupEntry {
    /// The name of its file, by which it is asked for.
    pub name: String,
    /// When it was made: milliseconds since 1970.
    pub made: i64,
    /// Why it was made.
    pub occasion: Occasion,
    /// How large it is, in bytes.
    #[ts(type = "number")]
    pub size: u64,
    /// How many maps it has; nothing if it cannot be read.
    pub maps: Option<u32>,
}

/// Why a backup was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum Occasion {
    /// A day began.
    Day,
    /// A new version was about to write the library in its own way.
    Migration,
    /// Somebody asked for it.
    Asked,
    /// An older one was about to be restored.
    BeforeRestore,
}

/// A map in a backup.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BackupMap {
    /// Its id.
    pub id: String,
    /// What it was called; perhaps empty.
    pub title: String,
    /// When it had been changed last: milliseconds since 1970.
    pub changed: i64,
    /// What it is in the library now.
    pub now: MapNow,
}

/// What a map of a backup is in the library now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum MapNow {
    /// It is not there.
    Gone,
    /// It has been changed since, or can no longer be read.
    Changed,
    /// It has not been changed since.
    Same,
}

/// What the library became.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Restored {
    /// The backup of what it was before, by which that comes back.
    pub kept: String,
    /// How many maps it has.
    pub maps: u32,
}

/// A map that came back out of a backup.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct BroughtBack {
    /// The map of the library, which is another one where it is a copy.
    pub map: String,
    /// What it is called.
    pub title: String,
    /// Whether it stands beside the map that is there.
    pub is_copy: bool,
    /// Whether the map that is there is in the bin, and stays there with what
    /// was changed since.
    pub other_in_bin: bool,
}

impl From<store::Occasion> for Occasion {
    fn from(occasion: store::Occasion) -> Self {
        match occasion {
            store::Occasion::Day => Self::Day,
            store::Occasion::Migration => Self::Migration,
            store::Occasion::Asked => Self::Asked,
            store::Occasion::BeforeRestore => Self::BeforeRestore,
        }
    }
}
