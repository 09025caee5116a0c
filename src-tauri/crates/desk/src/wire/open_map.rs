//! An open map and what happens to it.

use edit::Change;
use model::AnyRecord;
use model::records::ColourBy;
use scene::wire::{PatchWire, SceneWire};
use serde::{Deserialize, Serialize, Serializer};
use ts_rs::TS;

use super::BesideWire;

/// A map that was opened.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct OpenedMap {
    /// Its id.
    pub id: String,
    /// Counts the states of the map that the window was sent.
    pub revision: u64,
    /// All its records, what the map says about itself first; told as what
    /// brings each of them into being, so that nobody reads what is blank.
    #[serde(serialize_with = "as_inserts")]
    #[ts(as = "Vec<Change>")]
    pub records: Vec<AnyRecord>,
    /// Its picture.
    pub scene: SceneWire,
    /// What can be undone and redone.
    pub history: UndoState,
    /// What the colours of its cards say.
    pub colour_by: ColourBy,
    /// What one looks through.
    pub lens: Lens,
    /// Which register, and how.
    pub register: RegisterLook,
    /// What it is compared with.
    pub beside: Option<BesideWire>,
}

/// A way to look at a map.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS,
)]
#[serde(rename_all = "lowercase")]
#[ts(export)]
pub enum Lens {
    /// Lanes down.
    #[default]
    Journey,
    /// Channels down, the journey as a line.
    Channels,
    /// Those who answer for it down, the journey as a line.
    Owners,
    /// A flow chart of touchpoints and hand-offs.
    Flow,
    /// Everything as long as it lasts.
    Timeline,
    /// Headings and lists, to be read from the top.
    Outline,
    /// Tables of what the map holds of one sort.
    Register,
    /// Opportunities weighed against each other.
    Priorities,
    /// What is measured, on one page.
    Dashboard,
    /// This map and another one, one above the other.
    Comparison,
    /// A sheet for each persona.
    Personas,
}

/// What a register lists.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS,
)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
#[allow(missing_docs)]
pub enum Register {
    #[default]
    PainPoints,
    HandOffs,
    Opportunities,
    Actions,
    Touchpoints,
    Evidence,
}

/// How one looks at the registers of a map.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct RegisterLook {
    /// The one that is shown.
    pub register: Register,
    /// What its rows are sorted by; in the order of the journey if nothing.
    pub sorted_by: Option<SortedBy>,
    /// Only rows that say this somewhere are shown.
    pub filter: String,
}

/// A column that rows are sorted by.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct SortedBy {
    /// Its name, as the node of its head has it.
    pub column: String,
    /// Whether what is most comes first.
    pub descending: bool,
}

/// Rows of a table for another program.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct CopiedTable {
    /// With a tab between two cells.
    pub text: String,
    /// As a table of a page.
    pub html: String,
    /// How many there are below the heads.
    pub rows: usize,
}

impl From<Lens> for layout::Lens {
    fn from(lens: Lens) -> Self {
        match lens {
            Lens::Journey => Self::Journey,
            Lens::Channels => Self::Channels,
            Lens::Owners => Self::Owners,
            Lens::Flow => Self::Flow,
            Lens::Timeline => Self::Timeline,
            Lens::Outline => Self::Outline,
            Lens::Register => Self::Register,
            Lens::Priorities => Self::Priorities,
            Lens::Dashboard => Self::Dashboard,
            Lens::Comparison => Self::Comparison,
            Lens::Personas => Self::Personas,
        }
    }
}

impl From<Register> for layout::Register {
    fn from(register: Register) -> Self {
        match register {
            Register::PainPoints => Self::PainPoints,
            Register::HandOffs => Self::HandOffs,
            Register::Opportunities => Self::Opportunities,
            Register::Actions => Self::Actions,
            Register::Touchpoints => Self::Touchpoints,
            Register::Evidence => Self::Evidence,
        }
    }
}

/// What it did that the same map is looked at in another way.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Redrawn {
    /// Counts the states of the map that the window was sent.
    pub revision: u64,
    /// What differs in the picture that the window was sent last through the
    /// same lens; all of it if it was sent none.
    pub patch: PatchWire,
    /// What the map is compared with.
    pub beside: Option<BesideWire>,
}

/// What an edit, an undo or a redo did.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct Edited {
    /// Counts the states of the map that the window was sent. The patch fits
    /// the picture of the number before this one.
    pub revision: u64,
    /// What differs; nothing if all was so already.
    pub changes: Vec<Change>,
    /// What differs in the picture that the window was sent last.
    pub patch: PatchWire,
    /// What can be undone and redone now.
    pub history: UndoState,
    /// What was done, in words.
    pub label: String,
}

/// What undo and redo would do, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
#[ts(export)]
pub struct UndoState {
    /// What would be taken back.
    pub undo: Option<String>,
    /// What would be done again.
    pub redo: Option<String>,
}

fn as_inserts<S: Serializer>(records: &[AnyRecord], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(records.iter().map(Change::insert))
}
