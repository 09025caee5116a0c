//! Where a journey passes from one hand to another.

use jiff::civil::Date;

use super::{Evidence, EvidenceKind, OwnerState, Person, Team, Touchpoint};
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
        /// Whether the journey usually goes this way.
        kind: HandOffKind,
        /// Whether the journey stops here until somebody takes it up again.
        pauses: bool,
        /// Whether a journey that had stopped goes on here.
        resumes: bool,
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
        /// What sort of source that is; nothing if nobody has said.
        evidence_kind: Option<EvidenceKind>,
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
    /// When a journey goes this way.
    pub enum HandOffKind {
        /// In the usual course of things.
        Usual = "usual",
        /// When something fails.
        Exception = "exception",
        /// When it is passed on to somebody who may do more.
        Escalation = "escalation",
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
