//! What the hand-offs of a map amount to: how often the journey changes hands,
//! what gets lost there, and how long the customer waits.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use crate::records::{HandOff, HandOffKind, OwnerState, Repeats, TouchpointKind};
use crate::{Id, Map, facts};

/// All that is known of where a journey passes from one hand to another.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Account {
    /// What it amounts to.
    pub counts: Ledger,
    /// Each of them along the line: those that are described, and those that
    /// are suggested.
    pub passages: Vec<Passage>,
}

/// From where to where a journey passes, and what of it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Passage {
    /// The touchpoint where it leaves.
    pub from: Uuid,
    /// The one where it arrives.
    pub to: Uuid,
    /// The hand-off, if it is described.
    pub hand_off: Option<Uuid>,
    /// Whether the channel changes.
    pub channel: bool,
    /// Whether the owner does.
    pub owner: bool,
    /// Whether it is described and nobody is known to answer for it.
    pub unowned: bool,
    /// Whether it is disputed who does.
    pub disputed: bool,
    /// Whether something known before is not known after.
    pub context_lost: bool,
    /// Whether the customer has to say it again.
    pub customer_repeats: bool,
    /// How long the customer waits there on the way, in seconds; what is worst
    /// where nothing else is known.
    pub wait: Option<i64>,
}

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

/// All that is known of where a journey passes from one hand to another.
pub fn account(map: &Map) -> Account {
    let crossings = facts::crossings(map);
    Account { counts: counted(map, &crossings), passages: passages(map, &crossings) }
}

/// The hand-offs of a map, counted.
pub fn ledger(map: &Map) -> Ledger {
    counted(map, &facts::crossings(map))
}

fn counted(map: &Map, crossings: &[facts::Crossing]) -> Ledger {
    let mut ledger = Ledger {
        hand_offs: map.hand_offs.len(),
        suggested: facts::suggested(map, crossings).count(),
        ..Ledger::default()
    };
    let mut switches = BTreeSet::new();
    let mut changes = BTreeSet::new();
    for crossing in crossings {
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
        let crossing = change_at(map, hand_off);
        if crossing.as_ref().is_some_and(|it| it.channel) {
            switches.insert(pair);
        }
        if crossing.as_ref().is_some_and(|it| it.owner) {
            changes.insert(pair);
        }
        let count = |is_so: bool| usize::from(is_so);
        ledger.unowned += count(is_unowned(hand_off));
        ledger.disputed += count(hand_off.owner_state == Some(OwnerState::Disputed));
        ledger.context_lost += count(loses_context(hand_off));
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

/// Along the line: by where the journey leaves, then by where it arrives.
fn passages(map: &Map, crossings: &[facts::Crossing]) -> Vec<Passage> {
    let described = map.hand_offs.values().map(|it| described(map, it));
    let mut passages: Vec<Passage> =
        described.chain(facts::suggested(map, crossings).map(suggested)).collect();
    let journey = facts::journey(map);
    let places: BTreeMap<Uuid, usize> =
        journey.iter().enumerate().map(|(place, it)| (it.id.uuid(), place)).collect();
    let place = |id: Uuid| places.get(&id).copied();
    passages.sort_by_key(|it| (place(it.from), place(it.to), it.hand_off));
    passages
}

fn described(map: &Map, hand_off: &HandOff) -> Passage {
    let crossing = change_at(map, hand_off);
    let is_on_the_way = hand_off.kind != HandOffKind::Exception;
    let wait = hand_off.wait_typical.or(hand_off.wait_worst);
    Passage {
        from: hand_off.from_touchpoint.uuid(),
        to: hand_off.to_touchpoint.uuid(),
        hand_off: Some(hand_off.id.uuid()),
        channel: crossing.as_ref().is_some_and(|it| it.channel),
        owner: crossing.as_ref().is_some_and(|it| it.owner),
        unowned: is_unowned(hand_off),
        disputed: hand_off.owner_state == Some(OwnerState::Disputed),
        context_lost: loses_context(hand_off),
        customer_repeats: hand_off.repeats == Some(Repeats::Customer),
        wait: wait.filter(|seconds| is_on_the_way && *seconds > 0),
    }
}

fn suggested(crossing: &facts::Crossing) -> Passage {
    Passage {
        from: crossing.from.uuid(),
        to: crossing.to.uuid(),
        hand_off: None,
        channel: crossing.channel,
        owner: crossing.owner,
        unowned: false,
        disputed: false,
        context_lost: false,
        customer_repeats: false,
        wait: None,
    }
}

fn change_at(map: &Map, hand_off: &HandOff) -> Option<facts::Crossing> {
    let end = |id: Id<_>| map.touchpoints.get(&id);
    let (from, to) = end(hand_off.from_touchpoint).zip(end(hand_off.to_touchpoint))?;
    facts::crossing(map, from, to)
}

fn is_unowned(hand_off: &HandOff) -> bool {
    matches!(hand_off.owner_state, None | Some(OwnerState::Unknown))
}

fn loses_context(hand_off: &HandOff) -> bool {
    !hand_off.context_lost.trim().is_empty()
}
