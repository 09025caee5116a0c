//! The kinds of record that a map consists of, one file a family.

mod action;
mod card;
mod channel;
mod emotion;
mod hand_off;
mod lane;
mod map_info;
mod metric;
mod persona;
mod question;
mod stage;
mod tag;
mod team;
mod touchpoint;
mod view;

pub use action::{Action, ActionKind, ActionState, ActionSubject, Pilot};
pub use card::{Answer, Breakdown, Card, CardKind, Estimate, Unlike};
pub use channel::{Channel, Inconsistency, Medium};
pub use emotion::Emotion;
pub use hand_off::{HandOff, HandOffKind, Repeats};
pub use lane::{Lane, LaneKind};
pub use map_info::{Basis, MapInfo, MapState, ReadingDirection};
pub use metric::{Better, Metric, MetricKind, Reading};
pub use persona::{Badge, Persona, PersonaChannel};
pub use question::{Question, QuestionState, Silence};
pub use stage::Stage;
pub use tag::{CardTag, Tag};
pub use team::{Accountable, Claim, Evidence, EvidenceKind, OwnerState, Person, Team};
pub use touchpoint::{LogName, Replacement, Touchpoint, TouchpointChannel, TouchpointKind};
pub use view::{ColourBy, Unowned, View, ViewFilter};
