//! The map check: what a specialist would ask about a map.
//!
//! Each rule has an id, a severity, an explanation and a way to mend it; what
//! it finds is about one record, or about the map. None of it is wrong by
//! itself: a map with findings is sound, and a finding that is known and let
//! be is silenced with a reason.

mod journey;
mod knowledge;
mod look;
mod responsibility;
mod work;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;
use uuid::Uuid;
use words::{Sentence, sentence};

use crate::choice::choice;
use crate::records::Silence;
use crate::{Map, RecordKind};
use look::Look;

choice! {
    /// How much a finding weighs.
    pub enum Severity {
        /// Something breaks there for the customer, or nobody answers for it.
        Problem = "problem",
        /// Something that a complete map says is missing.
        Gap = "gap",
        /// Something to think about.
        Hint = "hint",
    }
}

/// What is asked about maps.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its id, which never changes.
    pub id: &'static str,
    /// How much what it finds weighs.
    pub severity: Severity,
    why: fn() -> Sentence,
    mend: fn() -> Sentence,
    find: fn(&Look<'_>, &mut Found),
}

/// Something that a rule has found.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The id of the rule.
    pub rule: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// The kind of the record that it is about; the map if it is about all of it.
    pub record: RecordKind,
    /// The record.
    pub id: Uuid,
    /// What was found.
    pub message: Sentence,
    /// What can be done about it.
    pub hint: Sentence,
    /// That it is let be and why, if somebody has said so.
    pub silenced: Option<Arc<Silence>>,
}

impl Rule {
    /// Why it matters.
    pub fn why(&self) -> Sentence {
        (self.why)()
    }

    /// What can be done about what it finds.
    pub fn mend(&self) -> Sentence {
        (self.mend)()
    }
}

/// What a rule finds, while it looks.
struct Found(Vec<(RecordKind, Uuid, Sentence)>);

impl Found {
    fn add(&mut self, record: RecordKind, id: Uuid, message: Sentence) {
        self.0.push((record, id, message));
    }

    /// Something that is about all of the map.
    fn about(&mut self, map: &Map, message: Sentence) {
        self.add(RecordKind::MapInfo, map.info.id.uuid(), message);
    }
}

/// All that is found on a map that day: rule by rule, each along the journey.
pub fn check(map: &Map, today: Date) -> Vec<Finding> {
    let look = Look::at(map, today);
    let silenced = silences(map);
    let mut findings = Vec::new();
    for rule in RULES {
        let mut found = Found(Vec::new());
        (rule.find)(&look, &mut found);
        findings.extend(found.0.into_iter().map(|(record, id, message)| Finding {
            rule: rule.id,
            severity: rule.severity,
            record,
            id,
            message,
            hint: rule.mend(),
            silenced: silenced.get(&(rule.id, record, id)).map(|it| Arc::clone(it)),
        }));
    }
    findings
}

/// The rule of that id.
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.id == id)
}

fn silences(map: &Map) -> BTreeMap<(&str, RecordKind, Uuid), &Arc<Silence>> {
    let mut silences = BTreeMap::new();
    for it in map.silences.values() {
        let mut subjects = it.subjects();
        if subjects.is_empty() {
            subjects.push((RecordKind::MapInfo, map.info.id.uuid()));
        }
        for (record, id) in subjects {
            silences.insert((&*it.rule, record, id), it);
        }
    }
    silences
}

macro_rules! rules {
    ($($id:literal $severity:ident $why:literal $mend:literal $find:path;)+) => {
        /// Every rule, in the order in which findings are listed.
        pub const RULES: &[Rule] = &[$(Rule {
            id: $id,
            severity: Severity::$severity,
            why: || sentence!($why),
            mend: || sentence!($mend),
            find: $find,
        },)+];
    };
}

rules! {
    "hand-off-unowned" Problem
        "check-hand-off-unowned-why" "check-hand-off-unowned-mend"
        responsibility::unowned_hand_offs;
    "hand-off-disputed" Problem
        "check-hand-off-disputed-why" "check-hand-off-disputed-mend"
        responsibility::disputed_hand_offs;
    "inconsistent-information" Problem
        "check-inconsistent-information-why" "check-inconsistent-information-mend"
        knowledge::inconsistencies;
    "low-without-pain-point" Problem
        "check-low-without-pain-point-why" "check-low-without-pain-point-mend"
        knowledge::lows_without_pain_point;
    "action-agreed-without-owner-or-date" Problem
        "check-action-agreed-why" "check-action-agreed-mend"
        work::actions_agreed_by_nobody;
    "review-overdue" Problem
        "check-review-overdue-why" "check-review-overdue-mend"
        work::overdue_reviews;
    "stage-without-touchpoint" Gap
        "check-stage-without-touchpoint-why" "check-stage-without-touchpoint-mend"
        journey::stages_without_touchpoint;
    "stage-without-outcome" Gap
        "check-stage-without-outcome-why" "check-stage-without-outcome-mend"
        journey::stages_without_outcome;
    "touchpoint-without-channel" Gap
        "check-touchpoint-without-channel-why" "check-touchpoint-without-channel-mend"
        journey::touchpoints_without_channel;
    "touchpoint-without-reason" Gap
        "check-touchpoint-without-reason-why" "check-touchpoint-without-reason-mend"
        journey::touchpoints_without_reason;
    "touchpoint-without-owner" Gap
        "check-touchpoint-without-owner-why" "check-touchpoint-without-owner-mend"
        responsibility::touchpoints_without_owner;
    "channel-without-role" Gap
        "check-channel-without-role-why" "check-channel-without-role-mend"
        journey::channels_without_role;
    "pain-point-without-opportunity" Gap
        "check-pain-point-without-opportunity-why" "check-pain-point-without-opportunity-mend"
        work::pain_points_without_opportunity;
    "pain-point-without-evidence" Gap
        "check-pain-point-without-evidence-why" "check-pain-point-without-evidence-mend"
        knowledge::pain_points_without_evidence;
    "opportunity-answers-nothing" Gap
        "check-opportunity-answers-nothing-why" "check-opportunity-answers-nothing-mend"
        work::opportunities_that_answer_nothing;
    "metric-without-target" Gap
        "check-metric-without-target-why" "check-metric-without-target-mend"
        work::metrics_without_target;
    "metric-without-owner" Gap
        "check-metric-without-owner-why" "check-metric-without-owner-mend"
        work::metrics_without_owner;
    "metric-without-review-date" Gap
        "check-metric-without-review-date-why" "check-metric-without-review-date-mend"
        work::metrics_without_review_date;
    "no-wait" Gap
        "check-no-wait-why" "check-no-wait-mend"
        journey::no_wait;
    "change-without-hand-off" Hint
        "check-change-without-hand-off-why" "check-change-without-hand-off-mend"
        journey::changes_without_hand_off;
    "only-digital" Hint
        "check-only-digital-why" "check-only-digital-mend"
        journey::only_digital;
    "no-indirect-or-physical" Hint
        "check-no-indirect-or-physical-why" "check-no-indirect-or-physical-mend"
        journey::no_indirect_or_physical;
    "too-many-moments-of-truth" Hint
        "check-too-many-moments-of-truth-why" "check-too-many-moments-of-truth-mend"
        journey::too_many_moments_of_truth;
    "too-many-stages" Hint
        "check-too-large-why" "check-too-large-mend"
        journey::too_many_stages;
    "too-many-touchpoints" Hint
        "check-too-large-why" "check-too-large-mend"
        journey::too_many_touchpoints;
    "unused-persona" Hint
        "check-unused-persona-why" "check-unused-persona-mend"
        knowledge::unused_personas;
    "card-under-three-words" Hint
        "check-card-under-three-words-why" "check-card-under-three-words-mend"
        knowledge::short_cards;
    "mostly-assumptions" Hint
        "check-mostly-assumptions-why" "check-mostly-assumptions-mend"
        knowledge::stages_of_assumptions;
}
