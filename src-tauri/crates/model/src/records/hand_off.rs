//! Where a journey passes from one hand to another.

use jiff::civil::Date;

use super::{Evidence, OwnerState, Person, Team, Touchpoint};
use crate::Id;
use crate::choice::choice;
use crate::record::record;

record! {
    /// The transition from one touchpoint to another.
    pub struct HandOff {
        /// Where the journey leaves.
        from_touchpoint: Id<Touchpoint> => Touchpoint,
        /// Where it arrives.
        to_touchpoint: Id<Touchpoint> => Touchpoint,
        /// What sets it off.
        trigger: String,
        /// What is known on both sides.
        context_carried: String,
        /// What is known before and not after.
        context_lost: String,
        /// Who has to say it again; nothing if nobody has asked yet.
        repeats: Option<Repeats>,
        /// How long it typically takes until somebody goes on, in seconds.
        wait_typical: Option<i64>,
        /// How long it takes at worst, in seconds.
        wait_worst: Option<i64>,
        /// What happens when it fails.
        exception_path: String,
        /// The system on the leaving side.
        system_from: String,
        /// The system on the arriving side.
        system_to: String,
        /// Whether somebody is known to answer for it; nothing if nobody has
        /// asked yet.
        owner_state: Option<OwnerState>,
        /// The team that answers for it.
        owner_team: Option<Id<Team>> => Team,
        /// The person in it who does.
        owner_person: Option<Id<Person>> => Person,
        /// How it is known.
        evidence: Evidence,
        /// Where that comes from.
        evidence_source: String,
        /// Of when it is.
        evidence_date: Option<Date>,
        /// How many people or cases it rests on.
        evidence_n: Option<i64>,
        /// Anything else.
        notes: String,
        /// JSON object of what other programs keep with it; empty if nothing.
        extensions: String,
    }
}

choice! {
    /// Who has to say it again.
    pub enum Repeats {
        /// The customer.
        Customer = "customer",
        /// The staff.
        Staff = "staff",
        /// Nobody.
        Nobody = "nobody",
    }
}
