//! What a map says about itself.

use jiff::civil::Date;
use uuid::Uuid;

use super::{Person, Team};
use crate::Id;
use crate::choice::choice;
use crate::record::record;

record! {
    /// What a map says about itself: its question, its frame, who answers for
    /// it. There is exactly one in a map, and its id is the map's.
    pub struct MapInfo {
        /// What the map is called.
        title: String,
        /// The business question that it is to answer.
        question: String,
        /// The situation in which the journey takes place.
        scenario: String,
        /// What the customer wants to have achieved at the end.
        goal: String,
        /// What sets the journey off.
        start_event: String,
        /// How the customer knows that it is over.
        end_event: String,
        /// Whether it shows what is or what shall be.
        state: MapState,
        /// Whether it rests on assumptions or on research.
        basis: Basis,
        /// The team that keeps the map true.
        owner_team: Option<Id<Team>> => Team,
        /// The person in it who does.
        owner_person: Option<Id<Person>> => Person,
        /// When it is looked at again.
        review_date: Option<Date>,
        /// ISO 4217 code of the money that is counted in, such as `EUR`; empty if
        /// nobody has said.
        currency: String,
        /// The map of today that this map of the future was made from.
        based_on: Option<Uuid>,
        /// BCP 47 tag of the language that most of it is written in; empty if
        /// nobody has said.
        language: String,
        /// Which way the journey runs on the page.
        direction: ReadingDirection,
        /// Anything else.
        notes: String,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

choice! {
    /// Whether a map shows what is or what shall be.
    pub enum MapState {
        /// The journey as it is today.
        Current = "current",
        /// The journey as it shall be.
        Future = "future",
    }
}

choice! {
    /// What a map rests on.
    pub enum Basis {
        /// What the people in the room believe.
        Assumption = "assumption",
        /// What was asked, observed or measured.
        Research = "research",
    }
}

choice! {
    /// Which way a journey runs on the page.
    pub enum ReadingDirection {
        /// As the map's language runs.
        Auto = "auto",
        /// From left to right.
        Ltr = "ltr",
        /// From right to left.
        Rtl = "rtl",
    }
}
