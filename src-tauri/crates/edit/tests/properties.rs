//! Random sequences of commands: whatever a person does, the map stays sound
//! and every step can be taken back.
#![allow(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

use std::collections::BTreeSet;

use edit::{Change, Columns, Command, NewRecord, Place, Target, apply, invert, play, squash};
use model::records::{Card, CardKind, LaneKind};
use model::{Id, Map, RecordKind, Value, invariants};
use proptest::prelude::*;
use uuid::Uuid;

/// What to do next, as numbers that are read against the map as it is by then.
#[derive(Clone, Debug)]
struct Move {
    verb: u8,
    kind: u8,
    picks: [u16; 4],
    number: i8,
    text: String,
}

fn moves() -> impl Strategy<Value = Vec<Move>> {
    let text = prop_oneof![
        Just(String::new()),
        "[a-z ]{1,12}",
        Just("شكوى 🙂 報告".to_owned()),
        Just("nul\0".to_owned()),
    ];
    let one = (any::<u8>(), any::<u8>(), any::<[u16; 4]>(), -4_i8..8, text)
        .prop_map(|(verb, kind, picks, number, text)| Move { verb, kind, picks, number, text });
    proptest::collection::vec(one, 1..70)
}

fn headings(map: &Map) -> Vec<Id<Card>> {
    let headings = map.cards.values().filter(|card| card.kind == CardKind::Heading);
    headings.map(|card| card.id).collect()
}

struct Interpreter {
    next: u128,
}

impl Interpreter {
    fn fresh(&mut self) -> Uuid {
        // A thousand apart, so that ids that count up from one never meet the
        // next.
        self.next += 1_000;
        Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + self.next)
    }

    fn command(&mut self, map: &Map, step: &Move) -> Command {
        let kind = RecordKind::ALL[usize::from(step.kind) % RecordKind::ALL.len()];
        let pick = |kind: RecordKind, slot: usize| {
            let records = map.records(kind);
            match records.len() {
                0 => Uuid::from_u128(7),
                count => records[usize::from(step.picks[slot]) % count].uuid(),
            }
        };
        let before =
            |kind| (step.picks[3].is_multiple_of(2) && map.count(kind) > 0).then(|| pick(kind, 2));
        let place = |kind| match kind {
            RecordKind::Touchpoint => {
                Place::Stage { stage: Id::new(pick(RecordKind::Stage, 1)), before: before(kind) }
            }
            RecordKind::Card => match (step.picks[2] % 5, headings(map).as_slice()) {
                (4, all @ [_, ..]) => {
                    let heading = all[usize::from(step.picks[1]) % all.len()];
                    Place::Heading { heading, before: before(kind) }
                }
                (0, _) => Place::Span {
                    lane: Id::new(pick(RecordKind::Lane, 1)),
                    stage: Id::new(pick(RecordKind::Stage, 2)),
                    before: None,
                },
                (1, _) => {
                    Place::Parking { lane: Some(Id::new(pick(RecordKind::Lane, 1))), before: None }
                }
                _ => Place::Cell {
                    lane: Id::new(pick(RecordKind::Lane, 1)),
                    touchpoint: Id::new(pick(RecordKind::Touchpoint, 2)),
                    before: before(kind),
                },
            },
            kind => Place::Map { before: before(kind) },
        };
        let mut set = Columns::new();
        for column in kind.columns() {
            // About every third column, so that commands are small and varied.
            if (column.name.len() + usize::from(step.picks[0])) % 3 != 0 {
                continue;
            }
            let value = match column.target {
                Some(target) => Value::Text(pick(target, column.name.len() % 4).to_string()),
                None => match column.kind {
                    model::ColumnType::Bool => Value::Bool(step.number > 0),
                    model::ColumnType::OptionalInteger
                    | model::ColumnType::Real
                    | model::ColumnType::OptionalReal => Value::Integer(step.number.into()),
                    model::ColumnType::Choice(words) | model::ColumnType::OptionalChoice(words) => {
                        Value::Text(words[usize::from(step.picks[1]) % words.len()].to_owned())
                    }
                    model::ColumnType::Elsewhere | model::ColumnType::OptionalElsewhere => {
                        Value::Text(Uuid::from_u128(step.picks[1].into()).to_string())
                    }
                    model::ColumnType::OptionalDate => Value::Text("2026-11-21".to_owned()),
                    _ if column.name == "extensions" => Value::Text(String::new()),
                    _ => Value::Text(step.text.clone()),
                },
            };
            set.insert(column.name.to_owned(), value);
        }
        let ids = |kind| {
            let mut ids = vec![pick(kind, 0)];
            if step.number > 3 {
                ids.push(pick(kind, 1));
            }
            ids
        };
        match step.verb % 25 {
            0..=4 => {
                let links = !matches!(
                    kind,
                    RecordKind::Card
                        | RecordKind::Touchpoint
                        | RecordKind::Stage
                        | RecordKind::Lane
                        | RecordKind::Persona
                        | RecordKind::Channel
                        | RecordKind::Tag
                        | RecordKind::Team
                        | RecordKind::Person
                        | RecordKind::View
                        | RecordKind::Metric
                        | RecordKind::Action
                        | RecordKind::Question
                        | RecordKind::Accountable
                );
                if !links {
                    let placing =
                        ["lane", "touchpoint", "stage", "until", "position", "under", "heading"];
                    if matches!(kind, RecordKind::Card | RecordKind::Touchpoint) {
                        set.retain(|name, _| !placing.contains(&name.as_str()));
                    }
                    set.remove("position");
                }
                if step.number < 6 {
                    set.clear();
                }
                match kind {
                    RecordKind::PersonaChannel => {
                        link(&mut set, "persona", pick(RecordKind::Persona, 0));
                        link(&mut set, "channel", pick(RecordKind::Channel, 1));
                    }
                    RecordKind::TouchpointChannel => {
                        link(&mut set, "touchpoint", pick(RecordKind::Touchpoint, 0));
                        link(&mut set, "channel", pick(RecordKind::Channel, 1));
                    }
                    RecordKind::CardTag => {
                        link(&mut set, "card", pick(RecordKind::Card, 0));
                        link(&mut set, "tag", pick(RecordKind::Tag, 1));
                    }
                    RecordKind::Unlike => {
                        link(&mut set, "card", pick(RecordKind::Card, 0));
                        link(&mut set, "other", pick(RecordKind::Card, 1));
                    }
                    RecordKind::ViewFilter => {
                        link(&mut set, "view", pick(RecordKind::View, 0));
                        link(&mut set, "team", pick(RecordKind::Team, 1));
                        set.retain(|name, _| matches!(name.as_str(), "view" | "team"));
                    }
                    // Agreed actions are rare, so that most owners can go.
                    RecordKind::Action if step.number > 0 => {
                        link(&mut set, "owner_team", pick(RecordKind::Team, 0));
                        set.insert("due".to_owned(), Value::Text("2027-01-31".to_owned()));
                        let states = ["agreed", "doing", "done"];
                        let state = states[usize::from(step.picks[1]) % 3];
                        set.insert("state".to_owned(), Value::Text(state.to_owned()));
                    }
                    RecordKind::Metric => {
                        set.retain(|name, _| !matches!(name.as_str(), "stage" | "channel"));
                        match step.picks[1] % 3 {
                            0 => set.clear(),
                            1 => link(&mut set, "touchpoint", pick(RecordKind::Touchpoint, 0)),
                            _ => link(&mut set, "hand_off", pick(RecordKind::HandOff, 0)),
                        }
                    }
                    RecordKind::Reading => link(&mut set, "metric", pick(RecordKind::Metric, 0)),
                    RecordKind::ActionSubject => {
                        set.clear();
                        link(&mut set, "action", pick(RecordKind::Action, 0));
                        match map.cards.values().find(|card| card.kind.is_worked_on()) {
                            Some(card) if step.number > 0 => link(&mut set, "card", card.id.uuid()),
                            _ => link(&mut set, "hand_off", pick(RecordKind::HandOff, 0)),
                        }
                    }
                    RecordKind::Pilot => link(&mut set, "action", pick(RecordKind::Action, 0)),
                    RecordKind::Question => {
                        let origins = [
                            ("card", RecordKind::Card),
                            ("emotion", RecordKind::Emotion),
                            ("hand_off", RecordKind::HandOff),
                            ("metric", RecordKind::Metric),
                            ("persona", RecordKind::Persona),
                        ];
                        let (column, origin) = origins[usize::from(step.picks[1]) % 5];
                        if map.count(origin) > 0 {
                            link(&mut set, column, pick(origin, 0));
                        }
                    }
                    RecordKind::Estimate => link(&mut set, "card", pick(RecordKind::Card, 0)),
                    RecordKind::Replacement => {
                        link(&mut set, "touchpoint", pick(RecordKind::Touchpoint, 0));
                        link(&mut set, "other_map", Uuid::from_u128(step.picks[1].into()));
                        link(&mut set, "other_touchpoint", Uuid::from_u128(step.picks[2].into()));
                    }
                    RecordKind::Inconsistency => {
                        link(&mut set, "channel", pick(RecordKind::Channel, 0));
                        link(&mut set, "other", pick(RecordKind::Channel, 1));
                        set.remove("touchpoint");
                    }
                    RecordKind::Accountable => link(&mut set, "team", pick(RecordKind::Team, 0)),
                    RecordKind::Silence => {
                        set.clear();
                        let subjects = [
                            ("touchpoint", RecordKind::Touchpoint),
                            ("metric", RecordKind::Metric),
                            ("card", RecordKind::Card),
                            ("channel", RecordKind::Channel),
                        ];
                        let (column, subject) = subjects[usize::from(step.picks[1]) % 4];
                        set.insert(column.to_owned(), Value::Text(pick(subject, 0).to_string()));
                        let rule = format!("rule-{}", step.picks[2] % 5);
                        set.insert("rule".to_owned(), Value::Text(rule));
                        set.insert("reason".to_owned(), Value::Text("known".to_owned()));
                    }
                    RecordKind::HandOff => {
                        link(&mut set, "from_touchpoint", pick(RecordKind::Touchpoint, 0));
                        link(&mut set, "to_touchpoint", pick(RecordKind::Touchpoint, 1));
                    }
                    RecordKind::Claim => {
                        set.clear();
                        let subjects = [
                            ("touchpoint", RecordKind::Touchpoint),
                            ("card", RecordKind::Card),
                            ("hand_off", RecordKind::HandOff),
                            ("metric", RecordKind::Metric),
                            ("action", RecordKind::Action),
                            ("question", RecordKind::Question),
                        ];
                        let (column, subject) = subjects[usize::from(step.picks[1]) % 6];
                        set.insert(column.to_owned(), Value::Text(pick(subject, 0).to_string()));
                    }
                    RecordKind::Answer => {
                        set.clear();
                        let of_kind = |kind| {
                            map.cards.values().find(|card| card.kind == kind).map(|card| card.id)
                        };
                        let text = |id: Uuid| Value::Text(id.to_string());
                        if let Some(opportunity) = of_kind(CardKind::Opportunity) {
                            set.insert("opportunity".to_owned(), text(opportunity.uuid()));
                        }
                        match of_kind(CardKind::PainPoint) {
                            Some(pain) if step.number > 0 => {
                                set.insert("pain_point".to_owned(), text(pain.uuid()));
                            }
                            _ => {
                                let hand_off = text(pick(RecordKind::HandOff, 0));
                                set.insert("hand_off".to_owned(), hand_off);
                            }
                        }
                    }
                    _ => {}
                }
                let id = self.fresh();
                Command::Create { record: kind, id, at: (!links).then(|| place(kind)), set }
            }
            5 => Command::CreateCards {
                first_id: self.fresh(),
                at: place(RecordKind::Card),
                texts: vec![step.text.clone(), " b ".to_owned(), String::new()],
            },
            6 | 7 => {
                set.remove("position");
                Command::Change { record: kind, ids: ids(kind), set }
            }
            8..=10 => Command::Move { record: kind, ids: ids(kind), to: place(kind) },
            11 => Command::Copy {
                record: kind,
                ids: ids(kind),
                to: (step.number > 2).then(|| place(kind)),
                first_id: self.fresh(),
            },
            12 => Command::Remove {
                targets: ids(kind).into_iter().map(|id| Target { record: kind, id }).collect(),
            },
            13 | 14 => Command::Rate {
                persona: Id::new(pick(RecordKind::Persona, 0)),
                touchpoint: Id::new(pick(RecordKind::Touchpoint, 1)),
                value: (step.number != 0).then(|| f64::from(step.number) / 2.0),
                id: self.fresh(),
            },
            15 => Command::CreateGrid {
                first_id: self.fresh(),
                lane: Id::new(pick(RecordKind::Lane, 0)),
                touchpoint: Id::new(pick(RecordKind::Touchpoint, 1)),
                rows: vec![vec![step.text.clone(), "b".to_owned()], vec![String::new()]],
            },
            16 => Command::Capture {
                first_id: self.fresh(),
                at: place(if step.number > 5 { RecordKind::Touchpoint } else { RecordKind::Card }),
                texts: vec![format!("{} #one #two @? !3 >x", step.text), step.text.clone()],
            },
            17 => Command::Write {
                record: kind,
                id: pick(kind, 0),
                text: format!("#two {} #three !1", step.text),
                first_id: self.fresh(),
            },
            18 | 19 => {
                let mut ids = vec![pick(kind, 0), pick(kind, 1)];
                if step.number > 3 {
                    ids.push(pick(kind, 2));
                }
                Command::Merge { record: kind, ids, first_id: self.fresh() }
            }
            22 | 23 => Command::Stack {
                cards: (0..4)
                    .filter(|slot| *slot < 2 || step.number > i8::try_from(*slot).unwrap())
                    .map(|slot| Id::new(pick(RecordKind::Card, slot)))
                    .collect(),
            },
            24 => Command::Unstack { cards: vec![Id::new(pick(RecordKind::Card, 0))] },
            20 => Command::Split {
                card: Id::new(pick(RecordKind::Card, 0)),
                texts: vec![step.text.clone(), "b".to_owned(), "c".to_owned()],
                first_id: self.fresh(),
            },
            21..=23 => Command::Span {
                cards: vec![Id::new(pick(RecordKind::Card, 0))],
                from: Id::new(pick(RecordKind::Touchpoint, 1)),
                until: Id::new(pick(RecordKind::Touchpoint, 2)),
            },
            _ => Command::Add {
                records: vec![NewRecord { record: kind, id: self.fresh(), columns: set }],
            },
        }
    }
}

/// Lets a column refer to something.
fn link(set: &mut Columns, column: &str, id: Uuid) {
    set.insert(column.to_owned(), Value::Text(id.to_string()));
}

/// A map with a few records of the kinds that others lean on, so that random
/// commands have something to work with.
fn start(interpreter: &mut Interpreter) -> Map {
    let mut map = Map::new(Id::new(Uuid::from_u128(1)));
    let kinds = [
        RecordKind::Team,
        RecordKind::Person,
        RecordKind::Channel,
        RecordKind::Persona,
        RecordKind::Stage,
        RecordKind::Lane,
        RecordKind::View,
    ];
    for kind in kinds.into_iter().chain(kinds) {
        let id = interpreter.fresh();
        let mut set = Columns::new();
        if kind == RecordKind::Lane {
            let kind =
                if map.lanes.is_empty() { LaneKind::PainPoints } else { LaneKind::Opportunities };
            set.insert("kind".to_owned(), Value::Text(kind.word().to_owned()));
        }
        let command = Command::Create { record: kind, id, at: None, set };
        let changes = apply(&map, &command).unwrap();
        play(&mut map, &changes).unwrap();
    }
    for stage in map.stages.clone().keys() {
        let command = Command::Create {
            record: RecordKind::Touchpoint,
            id: interpreter.fresh(),
            at: Some(Place::Stage { stage: *stage, before: None }),
            set: Columns::new(),
        };
        let changes = apply(&map, &command).unwrap();
        play(&mut map, &changes).unwrap();
    }
    map
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 160, ..ProptestConfig::default() })]

    #[test]
    fn e1_e2_e22_e30_e31_commands_keep_the_map_sound_and_can_be_taken_back(steps in moves()) {
        let mut interpreter = Interpreter { next: 0 };
        let first = start(&mut interpreter);
        let mut map = first.clone();
        let mut log: Vec<Vec<Change>> = Vec::new();
        let mut states = vec![map.clone()];
        for step in &steps {
            let command = interpreter.command(&map, step);
            let wire = serde_json::to_string(&command).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Command>(&wire).unwrap(), &command);
            let untouched = map.clone();
            let Ok(changes) = apply(&map, &command) else {
                prop_assert_eq!(&map, &untouched);
                continue;
            };
            prop_assert_eq!(&apply(&map, &command).unwrap(), &changes);
            play(&mut map, &changes).unwrap();
            let violations = invariants::check(&map);
            prop_assert!(violations.is_empty(), "{:?} breaks {:?}", command, violations);
            // A command sent twice must never count twice by itself.
            let stored = serde_json::to_string(&changes).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Vec<Change>>(&stored).unwrap(), &changes);
            log.push(changes);
            states.push(map.clone());
        }
        let last = map.clone();
        for (index, changes) in log.iter().enumerate().rev() {
            play(&mut map, &invert(changes)).unwrap();
            prop_assert_eq!(&map, &states[index]);
        }
        prop_assert_eq!(&map, &first);
        for (index, changes) in log.iter().enumerate() {
            play(&mut map, changes).unwrap();
            prop_assert_eq!(&map, &states[index + 1]);
        }
        prop_assert_eq!(&map, &last);

        let net = squash(log.iter().flatten().cloned());
        let mut records: Vec<_> = net.iter().map(|change| (change.record, change.id)).collect();
        records.sort_unstable();
        records.dedup();
        prop_assert_eq!(records.len(), net.len());
        let mut squashed = first.clone();
        play(&mut squashed, &net).unwrap();
        prop_assert_eq!(&squashed, &last);
        play(&mut squashed, &invert(&net)).unwrap();
        prop_assert_eq!(&squashed, &first);
    }
}

#[test]
fn random_commands_are_mostly_accepted() {
    // The property above proves little if nearly every command is refused.
    let mut interpreter = Interpreter { next: 0 };
    let mut map = start(&mut interpreter);
    let (mut accepted, mut total) = (0, 0);
    let mut made = BTreeSet::new();
    for round in 0..4_000_u32 {
        let step = Move {
            verb: (round % 22) as u8,
            kind: (round / 22 % RecordKind::ALL.len() as u32) as u8,
            picks: [round as u16, (round / 3) as u16, (round / 7) as u16, (round / 11) as u16],
            number: (round % 12) as i8 - 4,
            text: format!("text {round}"),
        };
        let command = interpreter.command(&map, &step);
        total += 1;
        if let Ok(changes) = apply(&map, &command) {
            accepted += 1;
            made.extend(changes.iter().filter(|it| it.is_insert()).map(|it| it.record));
            play(&mut map, &changes).unwrap();
        }
    }
    assert!(accepted * 3 > total, "{accepted} of {total}");
    assert_eq!(made.len(), RecordKind::ALL.len() - 1, "{made:?}");
}
