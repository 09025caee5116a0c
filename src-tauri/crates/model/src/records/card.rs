//! The notes on a map.

use jiff::civil::Date;

use super::{
    Evidence, EvidenceKind, HandOff, Lane, OwnerState, Person, Persona, Stage, Team, Touchpoint,
};
use crate::choice::choice;
use crate::record::record;
use crate::{Id, OrderKey};

record! {
    /// A note. It lies in a cell (lane and touchpoint), goes on from there to a
    /// later touchpoint, spans a stage (lane and stage), or waits in the parking
    /// lot (neither).
    pub struct Card {
        /// The lane that it lies in.
        lane: Id<Lane> => Lane,
        /// The touchpoint under which it lies.
        touchpoint: Option<Id<Touchpoint>> => Touchpoint,
        /// The stage that it spans; never together with a touchpoint.
        stage: Option<Id<Stage>> => Stage,
        /// The last touchpoint that it covers, where it covers more than one.
        until: Option<Id<Touchpoint>> => Touchpoint,
        /// Place among the cards that lie in the same place.
        position: OrderKey,
        /// The card that it lies under, in the same lane and place; that one lies
        /// under none.
        under: Option<Id<Card>> => Card,
        /// The heading that it stands under, in the same lane and place.
        heading: Option<Id<Card>> => Card,
        /// Of a heading, and of a card that others lie under: whether they are
        /// shown. It says nothing about any other card.
        opened: bool,
        /// What sort of note it is.
        kind: CardKind,
        /// What it says.
        text: String,
        /// Who wrote it; empty if nobody said.
        author: String,
        /// The persona that says, feels or needs it; nothing where it holds for
        /// whoever makes the journey.
        persona: Option<Id<Persona>> => Persona,
        /// SHA-256 of a picture's bytes.
        image: Option<String>,
        /// What the picture shows, for those who cannot see it.
        image_alt: String,
        /// Of a pain point: how bad, from 1 to 5.
        severity: Option<i64>,
        /// Of a pain point: what breaks down.
        breakdown: Option<Breakdown>,
        /// Of an opportunity: how much it would help, from 1 to 5.
        impact: Option<i64>,
        /// Of an opportunity: how much work it would be, from 1 to 5.
        effort: Option<i64>,
        /// Whether somebody is known to answer for it; nothing if nobody has
        /// asked yet.
        owner_state: Option<OwnerState>,
        /// The team that answers for it.
        owner_team: Option<Id<Team>> => Team,
        /// The person in it who does.
        owner_person: Option<Id<Person>> => Person,
        /// How it is known.
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
    /// Says that an opportunity answers a pain point or a hand-off: exactly
    /// one of the two.
    pub struct Answer {
        /// The opportunity, a card.
        opportunity: Id<Card> => Card,
        /// The pain point, a card.
        pain_point: Option<Id<Card>> => Card,
        /// The hand-off.
        hand_off: Option<Id<HandOff>> => HandOff,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

record! {
    /// Says that two cards that read alike do not mean the same, so that nobody
    /// is asked again whether they do.
    pub struct Unlike {
        /// One of them.
        card: Id<Card> => Card,
        /// The other.
        other: Id<Card> => Card,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

record! {
    /// What people reckon an improvement to be worth, in the terms of each of
    /// the usual scores. There is at most one a card.
    pub struct Estimate {
        /// The card, as a rule an opportunity.
        card: Id<Card> => Card,
        /// RICE: how many customers it reaches in a period.
        reach: Option<f64>,
        /// RICE: how much it does for each: 3, 2, 1, 0.5 or 0.25.
        rice_impact: Option<f64>,
        /// RICE: how sure that is: 100, 80 or 50 per cent.
        rice_confidence: Option<f64>,
        /// RICE: the work, in months of one person.
        person_months: Option<f64>,
        /// ICE: how much it would help, from 1 to 10.
        ice_impact: Option<f64>,
        /// ICE: how sure that is, from 1 to 10.
        ice_confidence: Option<f64>,
        /// ICE: how easy it would be, from 1 to 10.
        ice_ease: Option<f64>,
        /// Opportunity score: how much it matters to customers, from 0 to 10.
        importance: Option<f64>,
        /// Opportunity score: how content they are today, from 0 to 10.
        satisfaction: Option<f64>,
        /// What it is worth to the customer, from 1 to 5.
        customer_value: Option<i64>,
        /// How feasible it is, from 1 to 5.
        feasibility: Option<i64>,
        /// How these figures came about.
        notes: String,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

choice! {
    /// What sort of note a card is.
    pub enum CardKind {
        /// A plain note.
        Note = "note",
        /// What somebody said, in their words.
        Quote = "quote",
        /// What goes wrong for the customer.
        PainPoint = "pain_point",
        /// What could be better.
        Opportunity = "opportunity",
        /// A picture, with its text as caption.
        Image = "image",
        /// What several cards of one place have in common: no note itself, but
        /// what those are called that stand under it.
        Heading = "heading",
    }
}

choice! {
    /// What breaks down where it hurts.
    pub enum Breakdown {
        /// What is said or written.
        Content = "content",
        /// What is known.
        Data = "data",
        /// What is done.
        Process = "process",
        /// Who answers for it.
        Ownership = "ownership",
    }
}

impl CardKind {
    /// Whether actions are about cards of this kind.
    pub const fn is_worked_on(self) -> bool {
        matches!(self, Self::PainPoint | Self::Opportunity)
    }
}
