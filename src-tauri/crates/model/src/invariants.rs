//! What holds in every map, numbered.
//!
//! Edits keep these (`edit` refuses what would break one), files that break
//! one are refused with the record named, and the property tests check them
//! after every command.
//!
//! | id | holds |
//! |---|---|
//! | I1 | Every reference leads to a record of the right kind in the same map. |
//! | I2 | A card with a touchpoint has no stage of its own; a card with neither is in the parking lot. |
//! | I3 | A dividing line holds no cards. |
//! | I4 | There is at most one emotion a persona and touchpoint, and its value is from −2 to +2. |
//! | I5 | Severity, impact, effort, customer value and feasibility are from 1 to 5. |
//! | I6 | A duration, a wait, a count or an n is not negative. |
//! | I7 | `owned` has a team or a person; `unknown` has neither; nothing said has neither. A person named belongs to the team named, if that person has a team and a team is named. |
//! | I8 | A claim and an answer are about exactly one thing; an answer leads from an opportunity to a pain point or a hand-off. |
//! | I9 | A hand-off leads from a touchpoint to another one. |
//! | I10 | A channel is at most once among a touchpoint's channels and at most once among a persona's; a tag is at most once among a card's. |
//! | I11 | Siblings have keys that sort them: every order key is set. |
//! | I12 | Extensions are empty or a JSON object. |
//! | I13 | Texts hold no NUL and none is longer than 100,000 bytes. |
//! | I14 | A width is from 96 to 1200, a height from 24 to 2400. |
//! | I15 | A card under another one lies in the same lane and place as that one, which lies under none. |
//! | I16 | Two cards that are unlike are two. |
//! | I17 | A card that covers several touchpoints has one where it begins, and ends at one that comes later in the journey. |
//! | I18 | Ratings lie 0 to 4 apart. |
//! | I19 | A view is narrowed down to exactly one thing by each of its values. |
//! | I20 | A card that stands under a heading lies in the same lane and place as that one, which is a heading and stands under none. A heading lies in no stack. |
//! | I21 | An action that is agreed, being done or done has an owner and a date. |
//! | I22 | A metric belongs to at most one of a stage, a touchpoint, a hand-off and a channel. |
//! | I23 | A reading does not end before it begins. |
//! | I24 | An action is about cards that are pain points or opportunities, and about hand-offs, one a link. |
//! | I25 | A question comes from at most one thing. |
//! | I26 | What is let be has a rule and a reason and is about at most one thing. |
//! | I27 | An inconsistency is between two channels. |
//! | I28 | There is at most one estimate a card; a touchpoint replaces another one at most once, an action is about a thing at most once, and a rule is silenced for a thing at most once. |
//! | I29 | A persona's share of a channel is at most a hundred. |
//! | I30 | A name in interaction data is not blank. |

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use uuid::Uuid;
use words::{Sentence, sentence};

use crate::records::{CardKind, Emotion, OwnerState};
use crate::{AnyRecord, ColumnType, Id, Map, Record, RecordKind, Value, facts};

/// The most bytes that a text may have.
pub const LONGEST_TEXT: usize = 100_000;

/// How wide a column can be made.
pub const WIDTHS: RangeInclusive<i64> = 96..=1200;
/// How high a row can be made.
pub const HEIGHTS: RangeInclusive<i64> = 24..=2400;

/// An invariant that does not hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Violation {
    /// Which one.
    pub rule: &'static str,
    /// The kind of the record that breaks it.
    pub record: RecordKind,
    /// The record.
    pub id: Uuid,
    /// What is wrong.
    pub what: Sentence,
}

/// Every violation in a map, in the order of kinds and ids.
pub fn check(map: &Map) -> Vec<Violation> {
    let mut found = Vec::new();
    for &kind in RecordKind::ALL {
        for record in map.records(kind) {
            check_record(map, &record, &mut found);
        }
    }
    check_uniqueness(map, &mut found);
    check_stacks(map, &mut found);
    found
}

/// The violations that a record has by itself and with what it refers to.
/// What would need a look at all others is left to [`check`].
pub fn check_record(map: &Map, record: &AnyRecord, found: &mut Vec<Violation>) {
    let mut report = |rule, what: Sentence| {
        found.push(Violation { rule, record: record.kind(), id: record.uuid(), what });
    };
    for column in record.kind().columns() {
        let value = record.get(column.name).unwrap_or(Value::Null);
        match (column.kind, &value) {
            (ColumnType::Order, Value::Text(key)) if key.is_empty() => {
                report("I11", sentence!("rule-order"));
            }
            (ColumnType::Text | ColumnType::OptionalText, Value::Text(text)) => {
                if text.contains('\0') {
                    report("I13", sentence!("rule-nul", column = column.name));
                }
                if text.len() > LONGEST_TEXT {
                    let (bytes, most) = (text.len(), LONGEST_TEXT);
                    let what =
                        sentence!("rule-long", column = column.name, bytes = bytes, most = most);
                    report("I13", what);
                }
                if column.name == "extensions" && !is_json_object(text) {
                    report("I12", sentence!("rule-extensions"));
                }
            }
            (ColumnType::OptionalInteger, Value::Integer(number)) => {
                let scale = matches!(
                    column.name,
                    "severity" | "impact" | "effort" | "customer_value" | "feasibility"
                );
                let size = match column.name {
                    "width" => Some(WIDTHS),
                    "height" => Some(HEIGHTS),
                    _ => None,
                };
                if scale && !(1..=5).contains(number) {
                    let what = sentence!("rule-scale", column = column.name, number = *number);
                    report("I5", what);
                } else if let Some(size) = size {
                    if !size.contains(number) {
                        let (least, most) = size.into_inner();
                        let what = sentence!(
                            "rule-size",
                            column = column.name,
                            number = *number,
                            least = least,
                            most = most,
                        );
                        report("I14", what);
                    }
                } else if *number < 0 {
                    let what = sentence!("rule-negative", column = column.name, number = *number);
                    report("I6", what);
                }
            }
            (_, Value::Text(id)) => {
                let Some(target) = column.target else { continue };
                let there = Uuid::try_parse(id).is_ok_and(|id| map.has(target, id));
                if !there {
                    let (column, record) = (column.name, target.word());
                    let what =
                        sentence!("rule-reference", column = column, record = record, id = id);
                    report("I1", what);
                }
            }
            _ => {}
        }
    }
    check_owner(map, record, &mut report);
    match record {
        AnyRecord::Card(card) => {
            if card.touchpoint.is_some() && card.stage.is_some() {
                report("I2", sentence!("rule-card-places"));
            }
            if let Some(until) = card.until {
                match card.touchpoint {
                    None => report("I17", sentence!("rule-span-begins-nowhere")),
                    Some(from) if !facts::is_before(map, from, until) => {
                        report("I17", sentence!("rule-span-backwards"));
                    }
                    Some(_) => {}
                }
            }
            if map.lanes.get(&card.lane).is_some_and(|lane| lane.kind.is_line()) {
                report("I3", sentence!("rule-card-line"));
            }
        }
        AnyRecord::Emotion(emotion)
            if !(Emotion::LOWEST..=Emotion::HIGHEST).contains(&emotion.value) =>
        {
            report("I4", sentence!("rule-rating", number = emotion.value));
        }
        AnyRecord::Emotion(emotion)
            if emotion.spread.is_some_and(|spread| spread > Emotion::WIDEST) =>
        {
            report("I18", sentence!("rule-spread", most = Emotion::WIDEST));
        }
        AnyRecord::HandOff(hand_off) if hand_off.from_touchpoint == hand_off.to_touchpoint => {
            report("I9", sentence!("rule-hand-off-itself"));
        }
        AnyRecord::Claim(claim) if claim.subjects() != 1 => {
            report("I8", sentence!("rule-claim-subjects", count = claim.subjects()));
        }
        AnyRecord::Unlike(pair) if pair.card == pair.other => {
            report("I16", sentence!("rule-unlike-itself"));
        }
        AnyRecord::Answer(answer) => {
            if answer.pain_point.is_some() == answer.hand_off.is_some() {
                report("I8", sentence!("rule-answer-subjects"));
            }
            let kind = |card: Option<Id<_>>| {
                card.and_then(|card| map.cards.get(&card)).map(|card| card.kind)
            };
            if kind(Some(answer.opportunity)).is_some_and(|kind| kind != CardKind::Opportunity) {
                report("I8", sentence!("rule-answer-from"));
            }
            if kind(answer.pain_point).is_some_and(|kind| kind != CardKind::PainPoint) {
                report("I8", sentence!("rule-answer-to"));
            }
        }
        AnyRecord::ViewFilter(filter) if filter.values() != 1 => {
            report("I19", sentence!("rule-view-filter", count = filter.values()));
        }
        AnyRecord::Action(action) if action.state.is_agreed() => {
            if action.owner_state != Some(OwnerState::Owned) {
                report("I21", sentence!("rule-agreed-owner"));
            }
            if action.due.is_none() {
                report("I21", sentence!("rule-agreed-date"));
            }
        }
        AnyRecord::Metric(metric) if metric.subjects() > 1 => {
            report("I22", sentence!("rule-metric-subjects", count = metric.subjects()));
        }
        AnyRecord::Reading(reading) => {
            if let (Some(start), Some(end)) = (reading.period_start, reading.period_end)
                && end < start
            {
                report("I23", sentence!("rule-period"));
            }
        }
        AnyRecord::ActionSubject(link) => {
            if link.card.is_some() == link.hand_off.is_some() {
                report("I24", sentence!("rule-action-subjects"));
            }
            let card = link.card.and_then(|card| map.cards.get(&card));
            if card.is_some_and(|card| !card.kind.is_worked_on()) {
                report("I24", sentence!("rule-action-card"));
            }
        }
        AnyRecord::Question(question) if question.origins() > 1 => {
            report("I25", sentence!("rule-question-origins", count = question.origins()));
        }
        AnyRecord::Silence(silence) => {
            if silence.rule.trim().is_empty() {
                report("I26", sentence!("rule-silence-rule"));
            }
            if silence.reason.trim().is_empty() {
                report("I26", sentence!("rule-silence-reason"));
            }
            if silence.subjects().len() > 1 {
                let count = silence.subjects().len();
                report("I26", sentence!("rule-silence-subjects", count = count));
            }
        }
        AnyRecord::Inconsistency(pair) if pair.channel == pair.other => {
            report("I27", sentence!("rule-inconsistency-itself"));
        }
        AnyRecord::PersonaChannel(link) if link.share.is_some_and(|share| share > 100) => {
            report("I29", sentence!("rule-share"));
        }
        AnyRecord::LogName(link) if link.name.trim().is_empty() => {
            report("I30", sentence!("rule-log-name"));
        }
        _ => {}
    }
}

/// The violations of I15 and I20. A card breaks them, but the one above may be
/// the one that was moved, so all that belong to another are looked at.
pub fn check_stacks(map: &Map, found: &mut Vec<Violation>) {
    for card in map.cards.values() {
        let mut report = |rule, what| {
            found.push(Violation { rule, record: RecordKind::Card, id: card.uuid(), what });
        };
        let here = (card.lane, card.touchpoint, card.stage, card.until);
        if let Some(top) = card.under.and_then(|top| map.cards.get(&top)) {
            let there = (top.lane, top.touchpoint, top.stage, top.until);
            if top.under.is_some() || top.id == card.id {
                report("I15", sentence!("rule-stack-chain"));
            } else if (here, card.heading) != (there, top.heading) {
                report("I15", sentence!("rule-stack-place"));
            } else if card.kind == CardKind::Heading || top.kind == CardKind::Heading {
                report("I20", sentence!("rule-heading-stack"));
            }
        }
        if let Some(heading) = card.heading.and_then(|heading| map.cards.get(&heading)) {
            let there = (heading.lane, heading.touchpoint, heading.stage, heading.until);
            if heading.kind != CardKind::Heading || card.kind == CardKind::Heading {
                report("I20", sentence!("rule-heading-kind"));
            } else if here != there {
                report("I20", sentence!("rule-heading-place"));
            }
        }
    }
}

/// The violations of I4, I10 and I28, which only a look at all records of a kind can
/// tell.
pub fn check_uniqueness(map: &Map, found: &mut Vec<Violation>) {
    let mut report = |rule, record, id, what: Sentence| {
        found.push(Violation { rule, record, id, what });
    };
    let mut rated = BTreeSet::new();
    for emotion in map.emotions.values() {
        if !rated.insert((emotion.persona, emotion.touchpoint)) {
            report("I4", RecordKind::Emotion, emotion.uuid(), sentence!("rule-rated-twice"));
        }
    }
    let mut of_touchpoint: BTreeSet<_> = map
        .touchpoints
        .values()
        .filter_map(|touchpoint| Some((touchpoint.id, touchpoint.channel?)))
        .collect();
    for link in map.touchpoint_channels.values() {
        if !of_touchpoint.insert((link.touchpoint, link.channel)) {
            report(
                "I10",
                RecordKind::TouchpointChannel,
                link.uuid(),
                sentence!("rule-touchpoint-channel"),
            );
        }
    }
    let mut of_persona = BTreeSet::new();
    for link in map.persona_channels.values() {
        if !of_persona.insert((link.persona, link.channel)) {
            report(
                "I10",
                RecordKind::PersonaChannel,
                link.uuid(),
                sentence!("rule-persona-channel"),
            );
        }
    }
    let mut of_card = BTreeSet::new();
    for link in map.card_tags.values() {
        if !of_card.insert((link.card, link.tag)) {
            report("I10", RecordKind::CardTag, link.uuid(), sentence!("rule-card-tag"));
        }
    }
    let mut estimated = BTreeSet::new();
    for estimate in map.estimates.values() {
        if !estimated.insert(estimate.card) {
            report("I28", RecordKind::Estimate, estimate.uuid(), sentence!("rule-estimated-twice"));
        }
    }
    let mut replaced = BTreeSet::new();
    for link in map.replacements.values() {
        if !replaced.insert((link.touchpoint, link.other_map, link.other_touchpoint)) {
            report("I28", RecordKind::Replacement, link.uuid(), sentence!("rule-replaced-twice"));
        }
    }
    let mut worked_on = BTreeSet::new();
    for link in map.action_subjects.values() {
        if !worked_on.insert((link.action, link.card, link.hand_off)) {
            let what = sentence!("rule-action-subject-twice");
            report("I28", RecordKind::ActionSubject, link.uuid(), what);
        }
    }
    let mut silenced = BTreeSet::new();
    for silence in map.silences.values() {
        if !silenced.insert((silence.rule.trim(), silence.subjects())) {
            report("I28", RecordKind::Silence, silence.uuid(), sentence!("rule-silenced-twice"));
        }
    }
}

fn check_owner(map: &Map, record: &AnyRecord, report: &mut impl FnMut(&'static str, Sentence)) {
    let (state, team, person) = match record {
        AnyRecord::Touchpoint(it) => (it.owner_state, it.owner_team, it.owner_person),
        AnyRecord::Card(it) => (it.owner_state, it.owner_team, it.owner_person),
        AnyRecord::HandOff(it) => (it.owner_state, it.owner_team, it.owner_person),
        AnyRecord::Metric(it) => (it.owner_state, it.owner_team, it.owner_person),
        AnyRecord::Action(it) => (it.owner_state, it.owner_team, it.owner_person),
        AnyRecord::Question(it) => (it.owner_state, it.owner_team, it.owner_person),
        AnyRecord::Accountable(it) => (Some(OwnerState::Owned), Some(it.team), it.person),
        AnyRecord::MapInfo(it) => {
            let named = it.owner_team.is_some() || it.owner_person.is_some();
            (named.then_some(OwnerState::Owned), it.owner_team, it.owner_person)
        }
        AnyRecord::Claim(it) => {
            let named = it.team.is_some() || it.person.is_some();
            (named.then_some(OwnerState::Owned), it.team, it.person)
        }
        _ => return,
    };
    let named = team.is_some() || person.is_some();
    match state {
        Some(OwnerState::Owned) if !named => {
            report("I7", sentence!("rule-owned-by-nobody"));
        }
        Some(OwnerState::Unknown) | None if named => {
            report("I7", sentence!("rule-owner-unsaid"));
        }
        _ => {}
    }
    if let (Some(team), Some(person)) = (team, person) {
        let home = map.people.get(&person).and_then(|person| person.team);
        if home.is_some_and(|home| home != team) {
            report("I7", sentence!("rule-other-team"));
        }
    }
}

fn is_json_object(text: &str) -> bool {
    text.is_empty()
        || serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(text).is_ok()
}
