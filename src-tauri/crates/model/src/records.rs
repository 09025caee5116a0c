//! The kinds of record that a map consists of, one file a family.

mod card;
mod channel;
mod emotion;
mod hand_off;
mod lane;
mod map_info;
mod persona;
mod stage;
mod tag;
mod team;
mod touchpoint;
mod view;

pub use card::{Answer, Breakdown, Card, CardKind, Unlike};
pub use channel::{Channel, Medium};
pub use emotion::Emotion;
pub use hand_off::{HandOff, Repeats};
pub use lane::{Lane, LaneKind};
pub use map_info::{Basis, MapInfo, MapState, ReadingDirection};
pub use persona::{Badge, Persona, PersonaChannel};
pub use stage::Stage;
pub use tag::{CardTag, Tag};
pub use team::{Claim, Evidence, OwnerState, Person, Team};
pub use touchpoint::{Touchpoint, TouchpointChannel, TouchpointKind};
pub use view::{ColourBy, Unowned, View, ViewFilter};
