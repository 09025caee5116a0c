//! Ways to look at a map that people come back to.

use super::{Channel, Evidence, Person, Persona, Tag, Team};
use crate::choice::choice;
use crate::record::record;
use crate::{Id, OrderKey};

choice! {
    /// What the colour of a card says.
    pub enum ColourBy {
        /// What sort of note it is.
        Kind = "kind",
        /// How it is known.
        Evidence = "evidence",
        /// Who answers for it.
        Owner = "owner",
        /// Who answers for the touchpoint under which it lies.
        Department = "department",
        /// How bad it is.
        Severity = "severity",
        /// What it is marked with.
        Tag = "tag",
        /// Who wrote it.
        Author = "author",
    }
}

record! {
    /// A way to look at the map that somebody has given a name: what is looked
    /// for, by what it is narrowed down, and what the colours say.
    pub struct View {
        /// Place among the views.
        position: OrderKey,
        /// What it is called.
        name: String,
        /// What everything in sight says; empty if it need not say anything.
        text: String,
        /// What the colours of the cards say.
        colour_by: ColourBy,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

record! {
    /// A value that a view is narrowed down to: exactly one of these. Several
    /// of one sort mean any of them.
    pub struct ViewFilter {
        /// The view.
        view: Id<View> => View,
        /// Place among the view's values.
        position: OrderKey,
        /// Owned by this team.
        team: Option<Id<Team>> => Team,
        /// Owned by this person.
        person: Option<Id<Person>> => Person,
        /// Without an owner in this way.
        unowned: Option<Unowned>,
        /// Known like this.
        evidence: Option<Evidence>,
        /// As bad as this, from 1 to 5.
        severity: Option<i64>,
        /// Marked with this.
        tag: Option<Id<Tag>> => Tag,
        /// About this persona.
        persona: Option<Id<Persona>> => Persona,
        /// Through this channel.
        channel: Option<Id<Channel>> => Channel,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

choice! {
    /// How an owner can be missing.
    pub enum Unowned {
        /// Nobody was named.
        Nobody = "nobody",
        /// It was asked, and nobody knows.
        Unknown = "unknown",
        /// Several say so, or each says that another does.
        Disputed = "disputed",
    }
}

impl ViewFilter {
    /// How many values it has; one that is sound has one.
    pub fn values(&self) -> usize {
        [
            self.team.is_some(),
            self.person.is_some(),
            self.unowned.is_some(),
            self.evidence.is_some(),
            self.severity.is_some(),
            self.tag.is_some(),
            self.persona.is_some(),
            self.channel.is_some(),
        ]
        .into_iter()
        .filter(|is_there| *is_there)
        .count()
    }
}
