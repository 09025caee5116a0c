//! What somebody will do about it.

use jiff::civil::Date;

use super::{Card, HandOff, Metric, OwnerState, Person, Team};
use crate::choice::choice;
use crate::record::record;
use crate::{Id, OrderKey};

record! {
    /// What somebody will do. From *agreed* on there is somebody who does, and a
    /// date.
    pub struct Action {
        /// Place among the actions.
        position: OrderKey,
        /// What is done, in a few words.
        title: String,
        /// What sort of work it is.
        kind: ActionKind,
        /// How far it is.
        state: ActionState,
        /// Whether somebody is known to answer for it; nothing if nobody has
        /// asked yet.
        owner_state: Option<OwnerState>,
        /// The team that answers for it.
        owner_team: Option<Id<Team>> => Team,
        /// The person in it who does.
        owner_person: Option<Id<Person>> => Person,
        /// By when.
        due: Option<Date>,
        /// The metric that tells whether it has helped.
        metric: Option<Id<Metric>> => Metric,
        /// What that metric was before.
        baseline: Option<f64>,
        /// What it brings, in the map's currency.
        benefit: Option<f64>,
        /// What it costs, in the map's currency.
        cost: Option<f64>,
        /// The first step, and anything else.
        notes: String,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

record! {
    /// Says what an action is about: a pain point or an opportunity, or a
    /// hand-off; exactly one of them.
    pub struct ActionSubject {
        /// The action.
        action: Id<Action> => Action,
        /// The pain point or the opportunity, a card.
        card: Option<Id<Card>> => Card,
        /// The hand-off.
        hand_off: Option<Id<HandOff>> => HandOff,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

record! {
    /// An action tried out with a few before it is done for all.
    pub struct Pilot {
        /// The action.
        action: Id<Action> => Action,
        /// With whom.
        sample_group: String,
        /// When.
        date: Option<Date>,
        /// What came out.
        findings: String,
        /// What was changed because of it.
        change_made: String,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

choice! {
    /// What sort of work an action is.
    pub enum ActionKind {
        /// Systems learn of each other.
        IntegrateSystems = "integrate_systems",
        /// People learn something.
        TrainStaff = "train_staff",
        /// Something is done in another way.
        ChangeProcess = "change_process",
        /// Anything else.
        Other = "other",
    }
}

choice! {
    /// How far an action is.
    pub enum ActionState {
        /// Somebody has said it.
        Idea = "idea",
        /// Somebody has taken it on, until a date.
        Agreed = "agreed",
        /// It is being done.
        Doing = "doing",
        /// It is done.
        Done = "done",
        /// It will not be done.
        Dropped = "dropped",
    }
}

impl ActionState {
    /// Whether somebody has taken it on and a date was named.
    pub const fn is_agreed(self) -> bool {
        matches!(self, Self::Agreed | Self::Doing | Self::Done)
    }
}
