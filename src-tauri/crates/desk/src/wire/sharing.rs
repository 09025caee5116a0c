//! Copies that can be given away.

use std::collections::BTreeSet;

use edit::{Redaction, Secret};
use model::{Id, RecordKind};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

/// What a copy is to be without; nothing if it is the map as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, TS)]
#[ts(export)]
pub struct ShareRequest {
    /// Sorts of things.
    #[serde(default)]
    #[ts(as = "Vec<Secret>")]
    pub secrets: BTreeSet<Secret>,
    /// The ids of departments.
    #[serde(default)]
    #[ts(type = "Array<string>")]
    pub teams: BTreeSet<Uuid>,
}

/// What a copy can be without, what it will be without, and what may still tell
/// too much.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct SharePreview {
    /// The sorts of things, with how many there are of each.
    pub secrets: Vec<ShareSecret>,
    /// The departments.
    pub teams: Vec<ShareTeam>,
    /// What is removed, by what sort of thing it is.
    pub removed: Vec<ShareGroup>,
    /// What may still tell too much, by what it may tell.
    pub remains: Vec<ShareGroup>,
}

/// A sort of things that a copy can be without.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ShareSecret {
    /// Which.
    pub secret: Secret,
    /// In how many places something would be removed.
    pub count: u32,
}

/// A department that a copy can be without.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ShareTeam {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// In how many places something would be removed.
    pub count: u32,
}

/// Things of one sort.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ShareGroup {
    /// The word that names the sort in the catalogue.
    pub word: String,
    /// How many there are.
    pub count: u32,
    /// They themselves; those that say the same stand there once.
    pub items: Vec<ShareItem>,
}

/// Something that is removed, or may tell too much.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct ShareItem {
    /// What it says.
    pub text: String,
    /// How often it stands on the map.
    pub count: u32,
    /// The kind of the record where it stands first.
    pub record: RecordKind,
    /// That record.
    pub id: String,
}

impl ShareRequest {
    /// The same for whoever makes the copy.
    pub fn redaction(&self) -> Redaction {
        Redaction {
            secrets: self.secrets.clone(),
            teams: self.teams.iter().copied().map(Id::new).collect(),
        }
    }
}
