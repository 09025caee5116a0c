//! Who answers for what, and how anything is known.

use super::{Action, Card, HandOff, Metric, Question, Touchpoint};
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
    /// touchpoint, a hand-off, a card, a metric, an action or a question; exactly
    /// one of these.
    pub struct Claim {
        /// The touchpoint.
        touchpoint: Option<Id<Touchpoint>> => Touchpoint,
        /// The hand-off.
        hand_off: Option<Id<HandOff>> => HandOff,
        /// The card.
        card: Option<Id<Card>> => Card,
        /// The metric.
        metric: Option<Id<Metric>> => Metric,
        /// The action.
        action: Option<Id<Action>> => Action,
        /// The question.
        question: Option<Id<Question>> => Question,
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

record! {
    /// Who answers for what the customer gets out of the whole journey, together
    /// with all others of whom that is said.
    pub struct Accountable {
        /// Place among them.
        position: OrderKey,
        /// The team.
        team: Id<Team> => Team,
        /// The person in it.
        person: Option<Id<Person>> => Person,
        /// For which part of it.
        part: String,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

impl Claim {
    /// How many things it is about; one that is sound is about one.
    pub fn subjects(&self) -> usize {
        [
            self.touchpoint.is_some(),
            self.hand_off.is_some(),
            self.card.is_some(),
            self.metric.is_some(),
            self.action.is_some(),
            self.question.is_some(),
        ]
        .into_iter()
        .filter(|is_there| *is_there)
        .count()
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

choice! {
    /// What sort of source something is known from.
    pub enum EvidenceKind {
        /// Somebody was asked in a conversation.
        Interview = "interview",
        /// Many were asked the same.
        Survey = "survey",
        /// Somebody was watched.
        Observation = "observation",
        /// Systems counted it.
        Analytics = "analytics",
        /// A customer complained.
        Complaint = "complaint",
        /// Those who speak with customers say so.
        FrontLine = "front_line",
        /// A customer was in the room.
        Customer = "customer",
    }
}
