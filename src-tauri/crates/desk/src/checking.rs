//! The map check: what it finds in an open map, and what mends it.

use edit::{Columns, Command, Place, Target};
use jiff::Zoned;
use model::check::{self, Finding};
use model::records::{
    ActionState, Card, HandOff, Lane, LaneKind, Stage, Touchpoint, TouchpointKind,
};
use model::{Field, Id, Map, RecordKind, Value, facts};
use store::MapId;
use uuid::Uuid;
use words::{Sentence, Words, sentence};

use crate::wire::{FindingWire, Fix, Silenced};
use crate::{Desk, DeskError};

impl Desk {
    /// What the map check finds today, in the language that is spoken, what is
    /// silenced included.
    pub fn check_map(&self, map: Uuid) -> Result<Vec<FindingWire>, DeskError> {
        let map = self.shelves()?.load(MapId::new(map))?;
        let words = self.words();
        let findings = check::check(&map, Zoned::now().date());
        Ok(findings.iter().map(|finding| told(&map, finding, &words)).collect())
    }
}

fn told(map: &Map, finding: &Finding, words: &Words) -> FindingWire {
    let why = check::rule(finding.rule).map(|rule| words.say(&rule.why())).unwrap_or_default();
    let silenced = finding
        .silenced
        .as_ref()
        .map(|it| Silenced { id: it.id.to_string(), reason: it.reason.clone() });
    let mended = fix(map, finding, words).filter(|_| silenced.is_none());
    FindingWire {
        rule: finding.rule.to_owned(),
        severity: finding.severity,
        about: Target { record: finding.record, id: finding.id },
        message: words.say(&finding.message),
        hint: words.say(&finding.hint),
        why,
        silenced,
        fix: mended.map(|(label, commands)| Fix { label: words.say(&label), commands }),
    }
}

/// What mends a finding, for the rules where one step does.
fn fix(map: &Map, finding: &Finding, words: &Words) -> Option<(Sentence, Vec<Command>)> {
    let id = finding.id;
    match finding.rule {
        "stage-without-touchpoint" => {
            let at = Place::Stage { stage: Id::<Stage>::new(id), before: None };
            let made = create(RecordKind::Touchpoint, Some(at), []);
            Some((sentence!("check-fix-touchpoint"), vec![made]))
        }
        "no-wait" => {
            let hand_off = map.hand_offs.get(&Id::<HandOff>::new(id))?;
            let next = map.touchpoints.get(&hand_off.to_touchpoint)?;
            let at = Place::Stage { stage: next.stage, before: Some(next.id.uuid()) };
            let made = create(
                RecordKind::Touchpoint,
                Some(at),
                [
                    ("kind", TouchpointKind::Wait.to_value()),
                    ("duration", hand_off.wait_typical.or(hand_off.wait_worst).to_value()),
                ],
            );
            Some((sentence!("check-fix-wait"), vec![made]))
        }
        facts::UNDESCRIBED_CHANGE => {
            let crossings = facts::crossings(map);
            let change = crossings.iter().find(|it| it.to.uuid() == id)?;
            let ends = [
                ("from_touchpoint", Value::Text(change.from.to_string())),
                ("to_touchpoint", Value::Text(change.to.to_string())),
            ];
            Some((sentence!("check-fix-hand-off"), vec![create(RecordKind::HandOff, None, ends)]))
        }
        "low-without-pain-point" => {
            let touchpoint = Id::<Touchpoint>::new(id);
            let lane = lane_of(map, LaneKind::PainPoints)?;
            let at = Place::Cell { lane, touchpoint, before: None };
            let made = create(RecordKind::Card, Some(at), []);
            Some((sentence!("check-fix-pain-point"), vec![made]))
        }
        "pain-point-without-opportunity" => {
            let pain = map.cards.get(&Id::<Card>::new(id))?;
            let lane = lane_of(map, LaneKind::Opportunities)?;
            let at = match (pain.touchpoint, pain.stage) {
                (Some(touchpoint), _) => Place::Cell { lane, touchpoint, before: None },
                (None, Some(stage)) => Place::Span { lane, stage, before: None },
                (None, None) => Place::Parking { lane: Some(lane), before: None },
            };
            let opportunity = Uuid::now_v7();
            let made = Command::Create {
                record: RecordKind::Card,
                id: opportunity,
                at: Some(at),
                set: Columns::new(),
            };
            let answer = create(
                RecordKind::Answer,
                None,
                [
                    ("opportunity", Value::Text(opportunity.to_string())),
                    ("pain_point", Value::Text(id.to_string())),
                ],
            );
            Some((sentence!("check-fix-opportunity"), vec![made, answer]))
        }
        "pain-point-without-evidence" => {
            let card = map.cards.get(&Id::<Card>::new(id))?;
            if map.questions.values().any(|it| it.card == Some(card.id)) {
                return None;
            }
            let text = words.say(&sentence!("question-of", text = card.text.trim()));
            let made = create(
                RecordKind::Question,
                None,
                [("card", Value::Text(id.to_string())), ("text", Value::Text(words::plain(&text)))],
            );
            Some((sentence!("check-fix-question"), vec![made]))
        }
        "unused-persona" => {
            let target = Target { record: RecordKind::Persona, id };
            let gone = Command::Remove { targets: vec![target] };
            Some((sentence!("check-fix-remove-persona"), vec![gone]))
        }
        "action-agreed-without-owner-or-date" => {
            let set = columns([("state", ActionState::Idea.to_value())]);
            let change = Command::Change { record: RecordKind::Action, ids: vec![id], set };
            Some((sentence!("check-fix-idea"), vec![change]))
        }
        _ => None,
    }
}

/// The first lane of a kind that can be seen, else the first of it.
fn lane_of(map: &Map, kind: LaneKind) -> Option<Id<Lane>> {
    let lanes = facts::lanes(map);
    let of_kind = || lanes.iter().filter(|lane| lane.kind == kind);
    of_kind().find(|lane| !lane.hidden).or_else(|| of_kind().next()).map(|lane| lane.id)
}

fn create<const N: usize>(
    record: RecordKind,
    at: Option<Place>,
    set: [(&str, Value); N],
) -> Command {
    Command::Create { record, id: Uuid::now_v7(), at, set: columns(set) }
}

fn columns<const N: usize>(set: [(&str, Value); N]) -> Columns {
    set.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

    use edit::{apply, play};
    use model::Date;

    use super::*;

    /// Every fix that is offered on the sample does away with its finding.
    #[test]
    fn what_is_offered_mends_what_was_found() {
        let today: Date = jiff::civil::date(2026, 11, 22);
        let words = Words::of("en");
        let mut map = format::sample().unwrap();
        let stage = create(RecordKind::Stage, None, []);
        let persona = create(RecordKind::Persona, None, []);
        let first = facts::journey(&map)[1].id;
        let rated = Command::Rate {
            persona: facts::personas(&map)[0].id,
            touchpoint: first,
            value: Some(-2.0),
            id: Uuid::now_v7(),
        };
        let pains = map.cards.values().filter(|it| it.touchpoint == Some(first));
        let mut targets: Vec<Target> =
            pains.map(|it| Target { record: RecordKind::Card, id: it.id.uuid() }).collect();
        let described = map.hand_offs.values().next().map(|it| it.id.uuid());
        targets.extend(described.map(|id| Target { record: RecordKind::HandOff, id }));
        for command in [stage, persona, rated, Command::Remove { targets }] {
            let changes = apply(&map, &command).unwrap();
            play(&mut map, &changes).unwrap();
        }
        let mut mended = std::collections::BTreeSet::new();
        for finding in check::check(&map, today) {
            let Some((_, commands)) = fix(&map, &finding, &words) else { continue };
            let mut after = map.clone();
            for command in &commands {
                let changes = apply(&after, command).unwrap();
                play(&mut after, &changes).unwrap();
            }
            let left = check::check(&after, today);
            let is_left = left.iter().any(|it| (it.rule, it.id) == (finding.rule, finding.id));
            // A question does not answer itself.
            assert_eq!(is_left, finding.rule == "pain-point-without-evidence", "{}", finding.rule);
            mended.insert(finding.rule);
        }
        let expected = [
            facts::UNDESCRIBED_CHANGE,
            "low-without-pain-point",
            "pain-point-without-evidence",
            "pain-point-without-opportunity",
            "stage-without-touchpoint",
            "unused-persona",
        ];
        for rule in expected {
            assert!(mended.contains(rule), "{rule} is not found: {mended:?}");
        }
    }
}
