//! Rules about who answers for what.

use words::sentence;

use super::Found;
use super::look::{Look, is_unowned, touchpoint_name};
use crate::RecordKind;
use crate::records::OwnerState;

pub(super) fn unowned_hand_offs(look: &Look<'_>, found: &mut Found) {
    for hand_off in look.hand_offs.iter().filter(|it| is_unowned(it.owner_state)) {
        let message = sentence!("check-hand-off-unowned", passage = look.passage(hand_off));
        found.add(RecordKind::HandOff, hand_off.id.uuid(), message);
    }
}

pub(super) fn disputed_hand_offs(look: &Look<'_>, found: &mut Found) {
    let is_disputed = |state| state == Some(OwnerState::Disputed);
    for hand_off in look.hand_offs.iter().filter(|it| is_disputed(it.owner_state)) {
        let message = sentence!("check-hand-off-disputed", passage = look.passage(hand_off));
        found.add(RecordKind::HandOff, hand_off.id.uuid(), message);
    }
}

pub(super) fn touchpoints_without_owner(look: &Look<'_>, found: &mut Found) {
    for touchpoint in look.journey.iter().filter(|it| is_unowned(it.owner_state)) {
        let message =
            sentence!("check-touchpoint-without-owner", name = touchpoint_name(touchpoint));
        found.add(RecordKind::Touchpoint, touchpoint.id.uuid(), message);
    }
}
