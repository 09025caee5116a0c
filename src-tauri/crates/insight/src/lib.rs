//! What interaction data says about a journey.
//!
//! A [`Log`] is what many customers did, and when. It is compared with a map,
//! not made into one: the map says what people believe, the log what happened.
//! Names in the log belong to touchpoints by a [`Matching`]; so the cases of the
//! log become [`Journey`]s through the map, and those are counted: how far they
//! get ([`funnel`]), which ways they go ([`paths`]), what they go through
//! ([`contacts`]) and which channels had a share ([`attribution`]). What that says about
//! touchpoints, hand-offs and metrics is offered as evidence ([`offers`]).

mod attribution;
mod contacts;
mod funnel;
mod log;
mod matching;
mod measure;
mod offers;
mod paths;
mod spread;
mod take;
mod visits;

pub use attribution::{AscribeTo, Attribution, Credit, attribution};
pub use contacts::{ChannelChange, ChannelUse, Contacts, StationUse, contacts};
pub use funnel::{FunnelStep, funnel};
pub use log::{Case, Interaction, Log, Names, Trait};
pub use matching::{Match, Matching};
pub use measure::Measure;
pub use offers::{About, Offer, Says, Standing, offers};
pub use paths::{Link, Path, Paths, paths};
pub use spread::Spread;
pub use take::{Origin, take};
pub use visits::{Journey, SAME_VISIT, Scope, Station, Visit, journey, journeys};
