//! Everything that can be asked of a map.

use model::Id;
use model::RecordKind;
use model::records::{Card, Lane, Persona, Stage, Team, Touchpoint};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::{Clip, Columns};

/// Something that is asked of a map: the closed list, and the wire form that
/// the window, the command line and files of commands share.
///
/// Ids of new records are part of the command, so that it always does the same
/// and may be sent twice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum Command {
    /// Makes one record.
    Create {
        /// Its kind.
        record: RecordKind,
        /// Its id.
        id: Uuid,
        /// Where; at the end of its siblings if nothing is said. Cards and
        /// touchpoints need a place.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        at: Option<Place>,
        /// The columns that it does not leave as its kind and place suggest.
        #[serde(default)]
        set: Columns,
    },
    /// Makes one card a text, in one place, in order.
    CreateCards {
        /// The id of the first; the others count up from it.
        first_id: Uuid,
        /// Where.
        at: Place,
        /// What they say.
        texts: Vec<String>,
    },
    /// Makes cards of a table: its rows go to lanes, one below the other, its
    /// columns to touchpoints, one after the other. Cells without text make
    /// nothing.
    CreateGrid {
        /// The id of the first; the others count up from it.
        first_id: Uuid,
        /// The lane of the first row.
        lane: Id<Lane>,
        /// The touchpoint of the first column.
        touchpoint: Id<Touchpoint>,
        /// What the cells say, row by row.
        rows: Vec<Vec<String>>,
    },
    /// Makes one card a text, or one touchpoint where the place is a stage, as
    /// they are typed: marks in a text (`#tag`, `@owner`, `!3`, `>channel`) say
    /// something about what is made.
    Capture {
        /// The id of the first; others and what belongs to them count up from
        /// it.
        first_id: Uuid,
        /// Where.
        at: Place,
        /// What was typed.
        texts: Vec<String>,
    },
    /// Gives a card or a touchpoint the text that was typed, marks as in
    /// `capture`.
    Write {
        /// Its kind.
        record: RecordKind,
        /// Which.
        id: Uuid,
        /// What was typed.
        text: String,
        /// The id of the first record that a mark makes; others count up from
        /// it.
        first_id: Uuid,
    },
    /// Gives columns of records of one kind new values.
    Change {
        /// Their kind.
        record: RecordKind,
        /// Which.
        ids: Vec<Uuid>,
        /// The new values.
        set: Columns,
    },
    /// Puts records of one kind elsewhere, keeping their order.
    Move {
        /// Their kind.
        record: RecordKind,
        /// Which, in the order in which they shall stand.
        ids: Vec<Uuid>,
        /// Where to.
        to: Place,
    },
    /// Lets cards cover the touchpoints from one to another, in their lanes.
    Span {
        /// Which.
        cards: Vec<Id<Card>>,
        /// One end; whichever comes first in the journey is the beginning.
        from: Id<Touchpoint>,
        /// The other end; the same for a card of one touchpoint.
        until: Id<Touchpoint>,
    },
    /// Makes copies of records of one kind, with all that belongs to them.
    Copy {
        /// Their kind.
        record: RecordKind,
        /// Which.
        ids: Vec<Uuid>,
        /// Where to; behind each original if nothing is said.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        #[ts(optional)]
        to: Option<Place>,
        /// The id of the first copy; the others count up from it.
        first_id: Uuid,
    },
    /// Makes one card, touchpoint or stage of several. The first of them keeps
    /// its place and gets what the others say and what belongs to them.
    Merge {
        /// Their kind.
        record: RecordKind,
        /// Which.
        ids: Vec<Uuid>,
        /// The id of the first record that this makes, such as a claim of each
        /// side where the owners differ; others count up from it.
        first_id: Uuid,
    },
    /// Makes several cards of one: a card a text, the first in its place and
    /// under its id, the others behind it with all that it has.
    Split {
        /// Which.
        card: Id<Card>,
        /// What they say.
        texts: Vec<String>,
        /// The id of the first new record; others count up from it.
        first_id: Uuid,
    },
    /// Lays cards under one, which stands for them all from then on. Stacks
    /// among them come whole.
    Stack {
        /// Which; the first lies on top.
        cards: Vec<Id<Card>>,
    },
    /// Takes cards out of their stacks; a card that others lie under lets go of
    /// all of them.
    Unstack {
        /// Which.
        cards: Vec<Id<Card>>,
    },
    /// Removes records and all that cannot be without them.
    Remove {
        /// Which.
        targets: Vec<Target>,
    },
    /// Says how a persona feels at a touchpoint, anew or for the first time.
    Rate {
        /// The persona.
        persona: Id<Persona>,
        /// The touchpoint.
        touchpoint: Id<Touchpoint>,
        /// From −2 to +2; nothing takes the rating back.
        value: Option<f64>,
        /// The id of the rating if there is none yet.
        id: Uuid,
    },
    /// Puts complete records in, as an import or a paste brings them. Those
    /// whose kind has siblings come after the siblings that are there, in the
    /// order of their own keys.
    Add {
        /// The records, as inserts.
        records: Vec<NewRecord>,
    },
    /// Takes over what a table says of records that it names by their ids: some
    /// are new, some get other values or another place, some go.
    Update {
        /// Those that are new, complete, as in `add`.
        add: Vec<NewRecord>,
        /// Those that are there, each with the columns that get new values.
        change: Vec<NewRecord>,
        /// Those that go.
        remove: Vec<Target>,
    },
    /// Puts in what was copied, here or in another map.
    Paste {
        /// What was copied.
        clip: Clip,
        /// Where what was chosen goes.
        at: Place,
        /// The id of the first record; the others count up from it.
        first_id: Uuid,
    },
}

/// Where a record goes.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "in", rename_all = "snake_case", deny_unknown_fields)]
#[ts(export)]
pub enum Place {
    /// Among all records of its kind: stages, lanes, personas, channels, teams.
    Map {
        /// The sibling before which it goes; last if nothing is said.
        #[serde(default)]
        before: Option<Uuid>,
    },
    /// A touchpoint in a stage.
    Stage {
        /// The stage.
        stage: Id<Stage>,
        /// The sibling before which it goes; last if nothing is said.
        #[serde(default)]
        before: Option<Uuid>,
    },
    /// A card in a cell.
    Cell {
        /// The row.
        lane: Id<Lane>,
        /// The column.
        touchpoint: Id<Touchpoint>,
        /// The sibling before which it goes; last if nothing is said.
        #[serde(default)]
        before: Option<Uuid>,
    },
    /// A card under a heading, wherever that is.
    Heading {
        /// The heading.
        heading: Id<Card>,
        /// The sibling before which it goes; last if nothing is said.
        #[serde(default)]
        before: Option<Uuid>,
    },
    /// A card across all touchpoints of a stage.
    Span {
        /// The row.
        lane: Id<Lane>,
        /// The columns.
        stage: Id<Stage>,
        /// The sibling before which it goes; last if nothing is said.
        #[serde(default)]
        before: Option<Uuid>,
    },
    /// A card beside the grid. It keeps its lane.
    Parking {
        /// The lane that a new card belongs to.
        #[serde(default)]
        lane: Option<Id<Lane>>,
        /// The sibling before which it goes; last if nothing is said.
        #[serde(default)]
        before: Option<Uuid>,
    },
    /// A person in a team.
    Team {
        /// The team.
        team: Id<Team>,
        /// The sibling before which it goes; last if nothing is said.
        #[serde(default)]
        before: Option<Uuid>,
    },
}

/// A record by kind and id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct Target {
    /// Its kind.
    pub record: RecordKind,
    /// Its id.
    pub id: Uuid,
}

/// A complete record.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(export)]
pub struct NewRecord {
    /// Its kind.
    pub record: RecordKind,
    /// Its id.
    pub id: Uuid,
    /// Its columns; those that are left out are blank.
    #[serde(default)]
    pub columns: Columns,
}

impl Command {
    /// The word that names it on the wire.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Create { .. } => "create",
            Self::CreateCards { .. } => "create_cards",
            Self::CreateGrid { .. } => "create_grid",
            Self::Capture { .. } => "capture",
            Self::Write { .. } => "write",
            Self::Change { .. } => "change",
            Self::Move { .. } => "move",
            Self::Span { .. } => "span",
            Self::Copy { .. } => "copy",
            Self::Merge { .. } => "merge",
            Self::Split { .. } => "split",
            Self::Stack { .. } => "stack",
            Self::Unstack { .. } => "unstack",
            Self::Remove { .. } => "remove",
            Self::Rate { .. } => "rate",
            Self::Add { .. } => "add",
            Self::Update { .. } => "update",
            Self::Paste { .. } => "paste",
        }
    }

    /// The kind of record that it is mostly about, and how many it names; none
    /// where it may be about several kinds.
    pub fn subject(&self) -> (Option<RecordKind>, usize) {
        match self {
            Self::Create { record, .. } => (Some(*record), 1),
            Self::Change { record, ids, .. }
            | Self::Move { record, ids, .. }
            | Self::Copy { record, ids, .. }
            | Self::Merge { record, ids, .. } => (Some(*record), ids.len()),
            Self::Span { cards, .. } => (Some(RecordKind::Card), cards.len()),
            Self::Split { .. } => (Some(RecordKind::Card), 1),
            Self::Stack { cards } | Self::Unstack { cards } => {
                (Some(RecordKind::Card), cards.len())
            }
            Self::CreateCards { texts, .. } => (Some(RecordKind::Card), texts.len()),
            Self::CreateGrid { rows, .. } => {
                let written = rows.iter().flatten().filter(|text| !text.trim().is_empty());
                (Some(RecordKind::Card), written.count())
            }
            Self::Capture { at: Place::Stage { .. }, texts, .. } => {
                (Some(RecordKind::Touchpoint), texts.len())
            }
            Self::Capture { texts, .. } => (Some(RecordKind::Card), texts.len()),
            Self::Write { record, .. } => (Some(*record), 1),
            Self::Remove { targets } => {
                (one_kind(targets.iter().map(|it| it.record)), targets.len())
            }
            Self::Rate { .. } => (Some(RecordKind::Emotion), 1),
            Self::Add { records } => (one_kind(records.iter().map(|it| it.record)), records.len()),
            Self::Update { add, change, remove } => {
                let named = add.iter().chain(change).map(|it| it.record);
                let kinds = named.chain(remove.iter().map(|it| it.record));
                (one_kind(kinds), add.len() + change.len() + remove.len())
            }
            Self::Paste { clip, .. } => {
                (one_kind(clip.targets.iter().map(|it| it.record)), clip.targets.len())
            }
        }
    }

    /// What the command is called in the history: the name of a message and a
    /// number to put into it, as in `move-card 3`.
    pub fn label(&self) -> String {
        let (kind, count) = self.subject();
        let verb = match self {
            Self::CreateCards { .. } | Self::CreateGrid { .. } | Self::Capture { .. } => "create",
            Self::Write { .. } => "change",
            other => other.name(),
        };
        format!("{verb}-{} {count}", kind.map_or("records", RecordKind::word))
    }
}

fn one_kind(mut kinds: impl Iterator<Item = RecordKind>) -> Option<RecordKind> {
    let first = kinds.next()?;
    kinds.all(|kind| kind == first).then_some(first)
}
