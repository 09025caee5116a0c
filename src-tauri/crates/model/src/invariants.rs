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
//! | I5 | Severity, impact and effort are from 1 to 5. |
//! | I6 | A duration, a wait or an n is not negative. |
//! | I7 | `owned` has a team or a person; `unknown` has neither; nothing said has neither. A person named belongs to the team named, if that person has a team and a team is named. |
//! | I8 | A claim and an answer are about exactly one thing; an answer leads from an opportunity to a pain point or a hand-off. |
//! | I9 | A hand-off leads from a touchpoint to another one. |
//! | I10 | A channel is at most once among a touchpoint's channels and at most once among a persona's. |
//! | I11 | Siblings have keys that sort them: every order key is set. |
//! | I12 | Extensions are empty or a JSON object. |
//! | I13 | Texts hold no NUL and none is longer than 100,000 bytes. |

use std::collections::BTreeSet;
use std::fmt;

use uuid::Uuid;

use crate::records::{CardKind, Emotion, OwnerState};
use crate::{AnyRecord, ColumnType, Id, Map, Record, RecordKind, Value};

/// The most bytes that a text may have.
pub const LONGEST_TEXT: usize = 100_000;

/// An invariant that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Which one.
    pub rule: &'static str,
    /// The kind of the record that breaks it.
    pub record: RecordKind,
    /// The record.
    pub id: Uuid,
    /// What is wrong, as a sentence without its subject.
    pub message: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {} ({})", self.record, self.id, self.message, self.rule)
    }
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
    found
}

/// The violations that a record has by itself and with what it refers to.
/// What would need a look at all others is left to [`check`].
pub fn check_record(map: &Map, record: &AnyRecord, found: &mut Vec<Violation>) {
    let mut report = |rule, message: String| {
        found.push(Violation { rule, record: record.kind(), id: record.uuid(), message });
    };
    for column in record.kind().columns() {
        let value = record.get(column.name).unwrap_or(Value::Null);
        match (column.kind, &value) {
            (ColumnType::Order, Value::Text(key)) if key.is_empty() => {
                report("I11", "has no order key".to_owned());
            }
            (ColumnType::Text | ColumnType::OptionalText, Value::Text(text)) => {
                if text.contains('\0') {
                    report("I13", format!("has a NUL character in {}", column.name));
                }
                if text.len() > LONGEST_TEXT {
                    report(
                        "I13",
                        format!(
                            "has {} bytes in {}, more than {LONGEST_TEXT}",
                            text.len(),
                            column.name
                        ),
                    );
                }
                if column.name == "extensions" && !is_json_object(text) {
                    report("I12", "has extensions that are no JSON object".to_owned());
                }
            }
            (ColumnType::OptionalInteger, Value::Integer(number)) => {
                let scale = matches!(column.name, "severity" | "impact" | "effort");
                if scale && !(1..=5).contains(number) {
                    report("I5", format!("has {} {number}, not 1 to 5", column.name));
                } else if *number < 0 {
                    report("I6", format!("has {} {number}, less than 0", column.name));
                }
            }
            (_, Value::Text(id)) => {
                let Some(target) = column.target else { continue };
                let there = Uuid::try_parse(id).is_ok_and(|id| map.has(target, id));
                if !there {
                    report(
                        "I1",
                        format!("refers in {} to a {target} {id} that does not exist", column.name),
                    );
                }
            }
            _ => {}
        }
    }
    check_owner(map, record, &mut report);
    match record {
        AnyRecord::Card(card) => {
            if card.touchpoint.is_some() && card.stage.is_some() {
                report("I2", "lies under a touchpoint and spans a stage at once".to_owned());
            }
            if map.lanes.get(&card.lane).is_some_and(|lane| lane.kind.is_line()) {
                report("I3", "lies in a dividing line".to_owned());
            }
        }
        AnyRecord::Emotion(emotion)
            if !(Emotion::LOWEST..=Emotion::HIGHEST).contains(&emotion.value) =>
        {
            report("I4", format!("has the value {}, not −2 to +2", emotion.value));
        }
        AnyRecord::HandOff(hand_off) if hand_off.from_touchpoint == hand_off.to_touchpoint => {
            report("I9", "leads from a touchpoint to itself".to_owned());
        }
        AnyRecord::Claim(claim) => {
            let subjects = usize::from(claim.touchpoint.is_some())
                + usize::from(claim.hand_off.is_some())
                + usize::from(claim.card.is_some());
            if subjects != 1 {
                report("I8", format!("is about {subjects} things, not one"));
            }
        }
        AnyRecord::Answer(answer) => {
            if answer.pain_point.is_some() == answer.hand_off.is_some() {
                report("I8", "must be about a pain point or a hand-off, one of them".to_owned());
            }
            let kind = |card: Option<Id<_>>| {
                card.and_then(|card| map.cards.get(&card)).map(|card| card.kind)
            };
            if kind(Some(answer.opportunity)).is_some_and(|kind| kind != CardKind::Opportunity) {
                report("I8", "leads from a card that is no opportunity".to_owned());
            }
            if kind(answer.pain_point).is_some_and(|kind| kind != CardKind::PainPoint) {
                report("I8", "leads to a card that is no pain point".to_owned());
            }
        }
        _ => {}
    }
}

/// The violations of I4 and I10, which only a look at all records of a kind can
/// tell.
pub fn check_uniqueness(map: &Map, found: &mut Vec<Violation>) {
    let mut report = |rule, record, id, message: &str| {
        found.push(Violation { rule, record, id, message: message.to_owned() });
    };
    let mut rated = BTreeSet::new();
    for emotion in map.emotions.values() {
        if !rated.insert((emotion.persona, emotion.touchpoint)) {
            report(
                "I4",
                RecordKind::Emotion,
                emotion.uuid(),
                "rates what the same persona has rated already",
            );
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
                "names a channel that the touchpoint has already",
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
                "names a channel that the persona has already",
            );
        }
    }
}

fn check_owner(map: &Map, record: &AnyRecord, report: &mut impl FnMut(&'static str, String)) {
    let (state, team, person) = match record {
        AnyRecord::Touchpoint(it) => (it.owner_state, it.owner_team, it.owner_person),
        AnyRecord::Card(it) => (it.owner_state, it.owner_team, it.owner_person),
        AnyRecord::HandOff(it) => (it.owner_state, it.owner_team, it.owner_person),
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
            report("I7", "is owned, but by nobody".to_owned());
        }
        Some(OwnerState::Unknown) | None if named => {
            report("I7", "names an owner, but does not say that it is owned".to_owned());
        }
        _ => {}
    }
    if let (Some(team), Some(person)) = (team, person) {
        let home = map.people.get(&person).and_then(|person| person.team);
        if home.is_some_and(|home| home != team) {
            report("I7", "names a person of another team".to_owned());
        }
    }
}

fn is_json_object(text: &str) -> bool {
    text.is_empty()
        || serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(text).is_ok()
}
