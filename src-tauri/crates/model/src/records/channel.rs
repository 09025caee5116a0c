//! How touchpoints happen.

use crate::OrderKey;
use crate::choice::choice;
use crate::record::record;

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
