//! What has to be found out, and what is let be.

use jiff::civil::Date;
use uuid::Uuid;

use super::{
    Action, Card, Channel, Emotion, HandOff, Inconsistency, Metric, OwnerState, Person, Persona,
    Stage, Team, Touchpoint,
};
use crate::choice::choice;
use crate::record::record;
use crate::{Id, OrderKey, RecordKind};

record! {
    /// Something that has to be found out, mostly because it was assumed. It
    /// remembers where it came from: from at most one of these.
    pub struct Question {
        /// Place among the questions.
        position: OrderKey,
        /// What is asked.
        text: String,
        /// The card that assumes something.
        card: Option<Id<Card>> => Card,
        /// The rating that does.
        emotion: Option<Id<Emotion>> => Emotion,
        /// The hand-off that does.
        hand_off: Option<Id<HandOff>> => HandOff,
        /// The metric that does.
        metric: Option<Id<Metric>> => Metric,
        /// The touchpoint that does.
        touchpoint: Option<Id<Touchpoint>> => Touchpoint,
        /// The persona that does.
        persona: Option<Id<Persona>> => Persona,
        /// Whether somebody is known to answer for it; nothing if nobody has
        /// asked yet.
        owner_state: Option<OwnerState>,
        /// The team that answers for it.
        owner_team: Option<Id<Team>> => Team,
        /// The person in it who does.
        owner_person: Option<Id<Person>> => Person,
        /// By when.
        due: Option<Date>,
        /// How far it is.
        state: QuestionState,
        /// What was found out.
        answer: String,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

record! {
    /// Says that a finding of the map check is known and let be, and why. It is
    /// about at most one of these, or about the map if about none.
    pub struct Silence {
        /// The id of the rule.
        rule: String,
        /// Why it is let be.
        reason: String,
        /// The stage that the rule was found to hold for.
        stage: Option<Id<Stage>> => Stage,
        /// The touchpoint.
        touchpoint: Option<Id<Touchpoint>> => Touchpoint,
        /// The card.
        card: Option<Id<Card>> => Card,
        /// The hand-off.
        hand_off: Option<Id<HandOff>> => HandOff,
        /// The metric.
        metric: Option<Id<Metric>> => Metric,
        /// The action.
        action: Option<Id<Action>> => Action,
        /// The channel.
        channel: Option<Id<Channel>> => Channel,
        /// The persona.
        persona: Option<Id<Persona>> => Persona,
        /// The inconsistency between two channels.
        inconsistency: Option<Id<Inconsistency>> => Inconsistency,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

impl Question {
    /// How many things it comes from; one that is sound comes from one at most.
    pub fn origins(&self) -> usize {
        usize::from(self.card.is_some())
            + usize::from(self.emotion.is_some())
            + usize::from(self.hand_off.is_some())
            + usize::from(self.metric.is_some())
            + usize::from(self.touchpoint.is_some())
            + usize::from(self.persona.is_some())
    }
}

impl Silence {
    /// What it is about: nothing if it is about the map, and never more than one
    /// thing if it is sound.
    pub fn subjects(&self) -> Vec<(RecordKind, Uuid)> {
        [
            (RecordKind::Stage, self.stage.map(Id::uuid)),
            (RecordKind::Touchpoint, self.touchpoint.map(Id::uuid)),
            (RecordKind::Card, self.card.map(Id::uuid)),
            (RecordKind::HandOff, self.hand_off.map(Id::uuid)),
            (RecordKind::Metric, self.metric.map(Id::uuid)),
            (RecordKind::Action, self.action.map(Id::uuid)),
            (RecordKind::Channel, self.channel.map(Id::uuid)),
            (RecordKind::Persona, self.persona.map(Id::uuid)),
            (RecordKind::Inconsistency, self.inconsistency.map(Id::uuid)),
        ]
        .into_iter()
        .filter_map(|(kind, id)| Some((kind, id?)))
        .collect()
    }
}

choice! {
    /// Whether a question is answered.
    pub enum QuestionState {
        /// Not yet.
        Open = "open",
        /// It is.
        Answered = "answered",
    }
}
