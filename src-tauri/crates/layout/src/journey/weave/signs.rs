//! What is said about a hand-off where it stands on the line.

use model::records::{HandOff, OwnerState, Repeats};
use scene::{Hue, Shade, Token};
use words::Word;

use super::super::chips::Chip;
use super::super::crossings::{self, Mark};
use super::super::desk::Desk;
use super::super::look;
use super::super::times::duration;
use crate::icons::Icon;

/// What goes wrong has this colour.
pub(in super::super) const WRONG: Token = Token::Hue(Hue::Orange, Shade::Ink);

/// The signs beside the mark of a hand-off.
pub(in super::super) fn chips(desk: &mut Desk<'_>, hand_off: &HandOff) -> Vec<Chip> {
    let mut chips = Vec::new();
    let wait = hand_off.wait_typical.or(hand_off.wait_worst);
    // Where nobody waits nothing has to be said.
    if let Some(seconds) = wait.filter(|seconds| *seconds > 0) {
        let text = duration(desk, seconds);
        chips.push(Chip::strong(Some(Icon::Clock), text, Token::InkMuted));
    }
    if loses_context(hand_off) {
        chips.push(Chip::new(Some(Icon::ContextLost), "", WRONG));
    }
    if hand_off.repeats == Some(Repeats::Customer) {
        chips.push(Chip::new(Some(Icon::Repeats), "", WRONG));
    }
    match hand_off.owner_state {
        Some(state @ (OwnerState::Unknown | OwnerState::Disputed)) => {
            let (icon, token) = look::owner_mark(state);
            chips.push(Chip::new(Some(icon), "", token));
        }
        Some(OwnerState::Owned) | None => {}
    }
    chips
}

/// Whether something that was known before is not known after.
pub(super) fn loses_context(hand_off: &HandOff) -> bool {
    !hand_off.context_lost.trim().is_empty()
}

/// What the signs say without words, each part by itself.
pub(in super::super) fn spoken(desk: &mut Desk<'_>, hand_off: &HandOff) -> Vec<String> {
    let mut said = Vec::new();
    if loses_context(hand_off) {
        said.push(desk.say("sign-context-lost").to_string());
    }
    match hand_off.repeats {
        Some(Repeats::Customer) => said.push(desk.say("sign-customer-repeats").to_string()),
        Some(Repeats::Staff) => said.push(desk.say("sign-staff-repeats").to_string()),
        Some(Repeats::Nobody) | None => {}
    }
    if let Some(seconds) = hand_off.wait_worst {
        let time = duration(desk, seconds);
        said.push(desk.say_with("sign-wait-worst", &[("time", Word::Text(&time))]));
    }
    match hand_off.owner_state {
        Some(OwnerState::Unknown) => said.push(desk.say("owner-unknown").to_string()),
        Some(OwnerState::Disputed) => said.push(desk.say("owner-disputed").to_string()),
        Some(OwnerState::Owned) | None => {}
    }
    said
}

/// What is read out for a mark by itself.
pub(super) fn spoken_mark(desk: &mut Desk<'_>, mark: &Mark) -> String {
    match mark {
        Mark::Recorded(hand_off) => {
            let mut said = vec![crossings::spoken_hand_off(desk, hand_off)];
            if let Some(seconds) = hand_off.wait_typical {
                let time = duration(desk, seconds);
                said.push(desk.say_with("sign-wait", &[("time", Word::Text(&time))]));
            }
            // Who answers for it is said already.
            let details = spoken(desk, hand_off);
            let owner = ["owner-unknown", "owner-disputed"].map(|it| desk.say(it));
            said.extend(details.into_iter().filter(|it| !owner.iter().any(|word| **word == **it)));
            said.join("; ")
        }
        Mark::Suggested(crossing) => crossings::spoken_crossing(desk, crossing),
    }
}
