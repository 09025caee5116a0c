//! What the hand-offs of a map amount to: how often the journey changes hands,
//! what gets lost there, and how long the customer waits.

use std::collections::BTreeSet;

use serde::Serialize;
use ts_rs::TS;

use crate::records::{HandOffKind, OwnerState, Repeats, TouchpointKind};
use crate::{Map, facts};

/// The hand-offs of a map, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Ledger {
    /// Those that are described.
    pub hand_offs: usize,
    /// Where channel or owner changes and none is described yet.
    pub suggested: usize,
    /// From where to where the channel changes, described or not.
    pub channel_switches: usize,
    /// From where to where the owner changes, described or not.
    pub owner_changes: usize,
    /// Of those described: nobody is named, or it is known that nobody knows.
    pub unowned: usize,
    /// Of those described: several claim it, or each says that another does.
    pub disputed: usize,
    /// Of those described: something known before is not known after.
    pub context_lost: usize,
    /// Of those described: the customer has to say it again.
    pub customer_repeats: usize,
    /// Of those described: the staff have to.
    pub staff_repeats: usize,
    /// Of those described: the journey stops there.
    pub pauses: usize,
    /// Of those described: it goes on there.
    pub resumes: usize,
    /// Of those described: only taken when something fails.
    pub exceptions: usize,
    /// Of those described: to somebody who may do more.
    pub escalations: usize,
    /// How long the customer waits at hand-offs.
    pub waits: Waits,
    /// How long the touchpoints take at which the customer only waits, in
    /// seconds.
    pub waiting_touchpoints: i64,
}

/// How long the customer waits at the hand-offs on the way, those for when
/// something fails not among them. In seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Waits {
    /// What is typical, added up.
    pub typical: i64,
    /// What is worst, added up; where only the typical wait is known, that.
    pub worst: i64,
    /// At how many hand-offs a wait is known.
    pub known: usize,
    /// Of how many.
    pub of: usize,
}

impl Ledger {
    /// How many of a hundred described hand-offs such a number is; nothing if
    /// none is described.
    pub fn share(&self, count: usize) -> Option<f64> {
        (self.hand_offs > 0).then(|| 100.0 * count as f64 / self.hand_offs as f64)
    }
}

/// The hand-offs of a map, counted.
pub fn ledger(map: &Map) -> Ledger {
    let crossings = facts::crossings(map);
    let mut ledger = Ledger {
        hand_offs: map.hand_offs.len(),
        suggested: facts::undescribed(map, &crossings).count(),
        ..Ledger::default()
    };
    let mut switches = BTreeSet::new();
    let mut changes = BTreeSet::new();
    for crossing in &crossings {
        let pair = (crossing.from, crossing.to);
        if crossing.channel {
            switches.insert(pair);
        }
        if crossing.owner {
            changes.insert(pair);
        }
    }
    for hand_off in map.hand_offs.values() {
        let pair = (hand_off.from_touchpoint, hand_off.to_touchpoint);
        let ends = map.touchpoints.get(&pair.0).zip(map.touchpoints.get(&pair.1));
        if let Some(crossing) = ends.and_then(|(from, to)| facts::crossing(from, to)) {
            if crossing.channel {
                switches.insert(pair);
            }
            if crossing.owner {
                changes.insert(pair);
            }
        }
        let count = |is_so: bool| usize::from(is_so);
        ledger.unowned += count(matches!(hand_off.owner_state, None | Some(OwnerState::Unknown)));
        ledger.disputed += count(hand_off.owner_state == Some(OwnerState::Disputed));
        ledger.context_lost += count(!hand_off.context_lost.trim().is_empty());
        ledger.customer_repeats += count(hand_off.repeats == Some(Repeats::Customer));
        ledger.staff_repeats += count(hand_off.repeats == Some(Repeats::Staff));
        ledger.pauses += count(hand_off.pauses);
        ledger.resumes += count(hand_off.resumes);
        ledger.escalations += count(hand_off.kind == HandOffKind::Escalation);
        if hand_off.kind == HandOffKind::Exception {
            ledger.exceptions += 1;
            continue;
        }
        let waits = &mut ledger.waits;
        let (typical, worst) = (hand_off.wait_typical, hand_off.wait_worst);
        waits.of += 1;
        waits.known += count(typical.or(worst).is_some());
        waits.typical = waits.typical.saturating_add(typical.unwrap_or(0));
        waits.worst = waits.worst.saturating_add(worst.or(typical).unwrap_or(0));
    }
    (ledger.channel_switches, ledger.owner_changes) = (switches.len(), changes.len());
    ledger.waiting_touchpoints = map
        .touchpoints
        .values()
        .filter(|touchpoint| touchpoint.kind == TouchpointKind::Wait)
        .filter_map(|touchpoint| touchpoint.duration)
        .fold(0, i64::saturating_add);
    ledger
}
