//! Rules about stages, touchpoints and channels.

use words::sentence;

use super::Found;
use super::look::{Look, called, stage_name, touchpoint_name};
use crate::RecordKind;
use crate::facts;
use crate::records::{HandOffKind, Medium, Touchpoint, TouchpointKind};

/// A map with more stages than that is a map of several journeys.
const MOST_STAGES: usize = 12;
/// The same of touchpoints.
const MOST_TOUCHPOINTS: usize = 40;
/// If more than one touchpoint in so many is a moment of truth, none is.
const ONE_MOMENT_IN: usize = 5;

pub(super) fn stages_without_touchpoint(look: &Look<'_>, found: &mut Found) {
    for column in look.columns.iter().filter(|it| it.touchpoints.is_empty()) {
        let message = sentence!("check-stage-without-touchpoint", name = stage_name(&column.stage));
        found.add(RecordKind::Stage, column.stage.id.uuid(), message);
    }
}

pub(super) fn stages_without_outcome(look: &Look<'_>, found: &mut Found) {
    for stage in look.columns.iter().map(|it| &it.stage).filter(|it| it.goal.trim().is_empty()) {
        let message = sentence!("check-stage-without-outcome", name = stage_name(stage));
        found.add(RecordKind::Stage, stage.id.uuid(), message);
    }
}

/// Who waits, or does something alone, needs no channel for it.
pub(super) fn touchpoints_without_channel(look: &Look<'_>, found: &mut Found) {
    let needs = |it: &Touchpoint| {
        !matches!(it.kind, TouchpointKind::Wait | TouchpointKind::Action) && it.channel.is_none()
    };
    for touchpoint in look.journey.iter().filter(|it| needs(it)) {
        let message =
            sentence!("check-touchpoint-without-channel", name = touchpoint_name(touchpoint));
        found.add(RecordKind::Touchpoint, touchpoint.id.uuid(), message);
    }
}

pub(super) fn touchpoints_without_reason(look: &Look<'_>, found: &mut Found) {
    for touchpoint in look.journey.iter().filter(|it| it.channel_reason.trim().is_empty()) {
        let Some(channel) = touchpoint.channel.and_then(|it| look.map.channels.get(&it)) else {
            continue;
        };
        let (name, channel) =
            (touchpoint_name(touchpoint), called(&channel.name, sentence!("unnamed-channel")));
        let message = sentence!("check-touchpoint-without-reason", name = name, channel = channel);
        found.add(RecordKind::Touchpoint, touchpoint.id.uuid(), message);
    }
}

/// A channel that is only there to be chosen needs no role yet.
pub(super) fn channels_without_role(look: &Look<'_>, found: &mut Found) {
    for channel in facts::channels(look.map) {
        if look.used.contains(&channel.id) && channel.desired_role.trim().is_empty() {
            let name = called(&channel.name, sentence!("unnamed-channel"));
            let message = sentence!("check-channel-without-role", name = name);
            found.add(RecordKind::Channel, channel.id.uuid(), message);
        }
    }
}

/// What carries a channel must be known of all that are used.
pub(super) fn only_digital(look: &Look<'_>, found: &mut Found) {
    let mut media = look.used.iter().filter_map(|it| look.map.channels.get(it)).map(|it| it.medium);
    if !look.used.is_empty() && media.all(|medium| medium == Some(Medium::Digital)) {
        found.about(look.map, sentence!("check-only-digital"));
    }
}

pub(super) fn no_indirect_or_physical(look: &Look<'_>, found: &mut Found) {
    let is_other =
        |it: &Touchpoint| matches!(it.kind, TouchpointKind::Indirect | TouchpointKind::Physical);
    if !look.journey.is_empty() && !look.journey.iter().any(|it| is_other(it)) {
        found.about(look.map, sentence!("check-no-indirect-or-physical"));
    }
}

pub(super) fn no_wait(look: &Look<'_>, found: &mut Found) {
    if look.journey.iter().any(|it| it.kind == TouchpointKind::Wait) {
        return;
    }
    let takes_time = |seconds: Option<i64>| seconds.is_some_and(|seconds| seconds > 0);
    // Where something fails somebody else waits than on the way.
    let on_the_way = look.hand_offs.iter().filter(|it| it.kind != HandOffKind::Exception);
    for hand_off in on_the_way {
        if takes_time(hand_off.wait_typical) || takes_time(hand_off.wait_worst) {
            let message = sentence!("check-no-wait", passage = look.passage(hand_off));
            found.add(RecordKind::HandOff, hand_off.id.uuid(), message);
        }
    }
}

/// About the touchpoint where the journey arrives.
pub(super) fn changes_without_hand_off(look: &Look<'_>, found: &mut Found) {
    for it in facts::undescribed(look.map, &facts::crossings(look.map)) {
        let passage = look.between(it.from, it.to);
        let message = sentence!("check-change-without-hand-off", passage = passage);
        found.add(RecordKind::Touchpoint, it.to.uuid(), message);
    }
}

pub(super) fn too_many_moments_of_truth(look: &Look<'_>, found: &mut Found) {
    let moments = look.journey.iter().filter(|it| it.moment_of_truth).count();
    let all = look.journey.len();
    // However short a journey is, something in it may decide.
    if moments > 1 && moments * ONE_MOMENT_IN > all {
        let message = sentence!("check-too-many-moments-of-truth", count = moments, all = all);
        found.about(look.map, message);
    }
}

pub(super) fn too_many_stages(look: &Look<'_>, found: &mut Found) {
    let count = look.columns.len();
    if count > MOST_STAGES {
        found
            .about(look.map, sentence!("check-too-many-stages", count = count, most = MOST_STAGES));
    }
}

pub(super) fn too_many_touchpoints(look: &Look<'_>, found: &mut Found) {
    let count = look.journey.len();
    if count > MOST_TOUCHPOINTS {
        let message =
            sentence!("check-too-many-touchpoints", count = count, most = MOST_TOUCHPOINTS);
        found.about(look.map, message);
    }
}
