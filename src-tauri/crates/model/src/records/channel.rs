//! How touchpoints happen.

use jiff::civil::Date;

use super::{Evidence, EvidenceKind, Touchpoint};
use crate::choice::choice;
use crate::record::record;
use crate::{Id, OrderKey};

record! {
    /// A way for customer and company to meet.
    pub struct Channel {
        /// Place among the channels.
        position: OrderKey,
        /// What it is called.
        name: String,
        /// The name of its icon in the app's own set, such as `phone`.
        icon: String,
        /// What carries it, if that is known.
        medium: Option<Medium>,
        /// What the company wants it to be used for.
        desired_role: String,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

record! {
    /// That customers learn different things through two channels.
    pub struct Inconsistency {
        /// One of the channels.
        channel: Id<Channel> => Channel,
        /// The other.
        other: Id<Channel> => Channel,
        /// Where it shows, if it does at one touchpoint.
        touchpoint: Option<Id<Touchpoint>> => Touchpoint,
        /// What it is about, such as a price.
        topic: String,
        /// What is said through the one.
        said: String,
        /// What is said through the other.
        other_said: String,
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

choice! {
    /// What carries a channel.
    pub enum Medium {
        /// Screens that the customer operates.
        Digital = "digital",
        /// A voice.
        Voice = "voice",
        /// Written messages between people.
        Message = "message",
        /// People who meet in one place.
        Personal = "personal",
        /// Paper and things.
        Physical = "physical",
        /// What others say and publish.
        Media = "media",
    }
}
