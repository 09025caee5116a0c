//! Who makes the journey.

use super::Channel;
use crate::choice::choice;
use crate::record::record;
use crate::{Id, OrderKey};

record! {
    /// Who makes the journey.
    pub struct Persona {
        /// Place among the personas.
        position: OrderKey,
        /// What they are called, such as "Ana, works from home".
        name: String,
        /// SHA-256 of the portrait's bytes.
        portrait: Option<String>,
        /// What the portrait shows, for those who cannot see it.
        portrait_alt: String,
        /// Whether they are assumed or researched.
        badge: Badge,
        /// Something they would say.
        quote: String,
        /// What they want, one a line.
        goals: String,
        /// What annoys them, one a line.
        frustrations: String,
        /// What they do, one a line.
        behaviours: String,
        /// What they would rather have, one a line.
        preferences: String,
        /// How they like to be spoken to, and how often.
        communication: String,
        /// How they live and work, as far as it matters to the journey.
        context: String,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

record! {
    /// A channel that a persona likes to use.
    pub struct PersonaChannel {
        /// The persona.
        persona: Id<Persona> => Persona,
        /// The channel.
        channel: Id<Channel> => Channel,
        /// Place among the persona's channels; the first is liked best.
        position: OrderKey,
        /// How many of a hundred of their contacts go through it.
        share: Option<i64>,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

choice! {
    /// How well a persona is known.
    pub enum Badge {
        /// Written down from what people believe.
        Assumed = "assumed",
        /// Drawn from interviews, observation or data.
        Researched = "researched",
    }
}
