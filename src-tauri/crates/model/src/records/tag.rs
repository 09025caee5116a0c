//! Words that cards are marked with.

use super::Card;
use crate::record::record;
use crate::{Id, OrderKey};

record! {
    /// A word that the people in the room sort cards by, whatever lane they
    /// lie in.
    pub struct Tag {
        /// Place among the tags.
        position: OrderKey,
        /// The word, without a sign before it.
        name: String,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

record! {
    /// Says that a card bears a tag.
    pub struct CardTag {
        /// The card.
        card: Id<Card> => Card,
        /// The tag.
        tag: Id<Tag> => Tag,
        /// Place among the card's tags.
        position: OrderKey,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}
