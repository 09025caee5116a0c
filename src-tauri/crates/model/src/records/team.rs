//! Who answers for what, and how anything is known.

use super::{Card, HandOff, Touchpoint};
use crate::choice::choice;
use crate::record::record;
use crate::{Id, OrderKey};

record! {
    /// A department.
    pub struct Team {
        /// Place among the teams.
        position: OrderKey,
        /// What it is called.
        name: String,
        /// Anything else.
        notes: String,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

record! {
    /// Someone in a team, or someone whose team is not known.
    pub struct Person {
        /// The team.
        team: Option<Id<Team>> => Team,
        /// Place among the people.
        position: OrderKey,
        /// What they are called.
        name: String,
        /// What they do.
        role: String,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

record! {
    /// One side of a disputed ownership: who says, or is said, to answer for a
    /// touchpoint, a hand-off or a card; exactly one of the three.
    pub struct Claim {
        /// The touchpoint.
        touchpoint: Option<Id<Touchpoint>> => Touchpoint,
        /// The hand-off.
        hand_off: Option<Id<HandOff>> => HandOff,
        /// The card.
        card: Option<Id<Card>> => Card,
        /// Place among the claims to the same thing.
        position: OrderKey,
        /// The team that is named.
        team: Option<Id<Team>> => Team,
        /// The person that is named.
        person: Option<Id<Person>> => Person,
        /// Why they should.
        reason: String,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

choice! {
    /// Whether somebody answers for a thing.
    pub enum OwnerState {
        /// A team does, and perhaps a person in it.
        Owned = "owned",
        /// It was asked, and nobody knows.
        Unknown = "unknown",
        /// Several say so, or each says that another does; the claims are kept.
        Disputed = "disputed",
    }
}

choice! {
    /// How we know.
    pub enum Evidence {
        /// Nobody has checked.
        Assumption = "assumption",
        /// Someone in the room saw it.
        Anecdote = "anecdote",
        /// Interviews, observation.
        Research = "research",
        /// Measured.
        Data = "data",
        /// What is known is in conflict.
        Disputed = "disputed",
    }
}
