//! The moments of a journey.

use jiff::civil::Date;
use uuid::Uuid;

use super::{Channel, Evidence, EvidenceKind, OwnerState, Person, Stage, Team};
use crate::choice::choice;
use crate::record::record;
use crate::{Id, OrderKey};

record! {
    /// One moment of the journey: a column inside a stage.
    pub struct Touchpoint {
        /// The stage that it belongs to.
        stage: Id<Stage> => Stage,
        /// Place among the stage's touchpoints.
        position: OrderKey,
        /// What happens, in a few words.
        title: String,
        /// What happens, in more words.
        description: String,
        /// What sort of moment it is.
        kind: TouchpointKind,
        /// The channel that carries it.
        channel: Option<Id<Channel>> => Channel,
        /// Why the customer uses that channel.
        channel_reason: String,
        /// Whether somebody is known to answer for it; nothing if nobody has
        /// asked yet.
        owner_state: Option<OwnerState>,
        /// The team that answers for it.
        owner_team: Option<Id<Team>> => Team,
        /// The person in it who does.
        owner_person: Option<Id<Person>> => Person,
        /// How long it typically takes, in seconds.
        duration: Option<i64>,
        /// Whether it weighs more than others in what the customer thinks of
        /// the whole.
        moment_of_truth: bool,
        /// Why it does.
        moment_reason: String,
        /// The map that shows this moment as a journey of its own.
        sub_journey: Option<Uuid>,
        /// How wide its column is, in units of the picture (a usual card is 166);
        /// nothing if what is in it decides.
        width: Option<i64>,
        /// How the touchpoint itself is known.
        evidence: Evidence,
        /// What sort of source that is; nothing if nobody has said.
        evidence_kind: Option<EvidenceKind>,
        /// Where that comes from.
        evidence_source: String,
        /// Of when it is.
        evidence_date: Option<Date>,
        /// How many people or cases it rests on.
        evidence_n: Option<i64>,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

record! {
    /// A channel that a touchpoint uses beside its own.
    pub struct TouchpointChannel {
        /// The touchpoint.
        touchpoint: Id<Touchpoint> => Touchpoint,
        /// The channel.
        channel: Id<Channel> => Channel,
        /// Place among the touchpoint's other channels.
        position: OrderKey,
        /// Why the customer uses it there.
        reason: String,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

record! {
    /// Says that a touchpoint takes the place of one of another map: of a map
    /// of today, where this is a map of the future. One may replace several,
    /// and several one.
    pub struct Replacement {
        /// The touchpoint of this map.
        touchpoint: Id<Touchpoint> => Touchpoint,
        /// The other map.
        other_map: Uuid,
        /// The touchpoint there.
        other_touchpoint: Uuid,
        /// What is different, and why.
        notes: String,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

record! {
    /// What interaction data calls a touchpoint. A touchpoint may have several
    /// names there: one for each system that saw it, or for each thing that a
    /// customer can do at it.
    pub struct LogName {
        /// The touchpoint.
        touchpoint: Id<Touchpoint> => Touchpoint,
        /// What the data calls it, letter for letter.
        name: String,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

choice! {
    /// What sort of moment a touchpoint is.
    pub enum TouchpointKind {
        /// Digital or human contact.
        Direct = "direct",
        /// A review, word of mouth, the news.
        Indirect = "indirect",
        /// A shop, a parcel, a letter.
        Physical = "physical",
        /// The customer does something alone.
        Action = "action",
        /// The customer waits.
        Wait = "wait",
    }
}
