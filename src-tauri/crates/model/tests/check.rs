//! The map check: each rule on a map that has what it looks for, and on one
//! that has not.
#![allow(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

use model::check::{Finding, RULES, check, rule};
use model::records::{
    Action, ActionState, Answer, Card, CardKind, Channel, Emotion, Evidence, HandOff, HandOffKind,
    Inconsistency, Lane, LaneKind, Medium, Metric, OwnerState, Persona, Silence, Stage, Team,
    Touchpoint, TouchpointKind,
};
use model::{AnyRecord, Date, Id, Map, OrderKey, Record, RecordKind};
use uuid::Uuid;

const TODAY: Date = jiff::civil::date(2026, 11, 22);

fn id<T>(number: u128) -> Id<T> {
    Id::new(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + number))
}

/// A map in which the check finds nothing: two stages of three touchpoints
/// each, two channels, a lane of pain points and one of opportunities.
fn complete() -> Map {
    let mut map = Map::new(id(1));
    let keys = OrderKey::spread(9);
    put(&mut map, 10, |team: &mut Team| team.name = "Hotline".into());
    for (number, name, medium) in [(20, "Phone", Medium::Voice), (21, "Web", Medium::Digital)] {
        put(&mut map, number, |channel: &mut Channel| {
            channel.name = name.into();
            channel.medium = Some(medium);
            channel.desired_role = "urgent matters".into();
        });
    }
    for stage in [30, 31] {
        put(&mut map, stage, |it: &mut Stage| {
            it.position = keys[(stage - 30) as usize].clone();
            it.title = format!("Stage {stage}");
            it.goal = "knows what happens next".into();
        });
    }
    let kinds = [
        TouchpointKind::Direct,
        TouchpointKind::Wait,
        TouchpointKind::Physical,
        TouchpointKind::Indirect,
        TouchpointKind::Direct,
        TouchpointKind::Action,
    ];
    for (index, kind) in (0_u128..).zip(kinds) {
        put(&mut map, 40 + index, |it: &mut Touchpoint| {
            it.stage = id(if index < 3 { 30 } else { 31 });
            it.position = keys[index as usize].clone();
            it.title = format!("Touchpoint {index}");
            it.kind = kind;
            it.owner_state = Some(OwnerState::Owned);
            it.owner_team = Some(id(10));
            if kind != TouchpointKind::Wait && kind != TouchpointKind::Action {
                it.channel = Some(id(if index == 3 { 21 } else { 20 }));
                it.channel_reason = "it is at hand".into();
            }
            it.moment_of_truth = index == 0;
        });
    }
    put(&mut map, 50, |it: &mut Persona| it.name = "Ana".into());
    put(&mut map, 51, |it: &mut Emotion| {
        (it.persona, it.touchpoint, it.value) = (id(50), id(40), -1.5);
    });
    let lanes =
        [(60, LaneKind::PainPoints), (61, LaneKind::Opportunities), (62, LaneKind::Systems)];
    for (lane, kind) in lanes {
        put(&mut map, lane, |it: &mut Lane| it.kind = kind);
    }
    let cards = [
        (70, 60, CardKind::PainPoint, "says everything three times"),
        (71, 61, CardKind::Opportunity, "one number for each matter"),
        (72, 62, CardKind::Note, "CRM"),
    ];
    for (card, lane, kind, text) in cards {
        put(&mut map, card, |it: &mut Card| {
            (it.lane, it.touchpoint, it.kind) = (id(lane), Some(id(40)), kind);
            it.text = text.into();
            it.evidence = Evidence::Data;
        });
    }
    put(&mut map, 80, |it: &mut Answer| {
        (it.opportunity, it.pain_point) = (id(71), Some(id(70)));
    });
    put(&mut map, 81, |it: &mut HandOff| {
        (it.from_touchpoint, it.to_touchpoint) = (id(40), id(41));
        (it.owner_state, it.owner_team) = (Some(OwnerState::Owned), Some(id(10)));
        it.wait_typical = Some(3_600);
    });
    for (number, from) in [(82, 42), (83, 43)] {
        put(&mut map, number, |it: &mut HandOff| {
            (it.from_touchpoint, it.to_touchpoint) = (id(from), id(from + 1));
            (it.owner_state, it.owner_team) = (Some(OwnerState::Owned), Some(id(10)));
        });
    }
    put(&mut map, 90, |it: &mut Metric| {
        it.title = "Satisfaction".into();
        it.target = Some(80.0);
        it.review_date = Some(TODAY);
        (it.owner_state, it.owner_team) = (Some(OwnerState::Owned), Some(id(10)));
    });
    put(&mut map, 91, |it: &mut Action| {
        it.title = "One number".into();
        it.state = ActionState::Agreed;
        it.due = Some(TODAY);
        (it.owner_state, it.owner_team) = (Some(OwnerState::Owned), Some(id(10)));
    });
    map
}

fn put<T: Record>(map: &mut Map, number: u128, change: impl FnOnce(&mut T))
where
    AnyRecord: From<T>,
{
    let mut record = T::blank(id::<T>(number).uuid());
    change(&mut record);
    map.put(record.into());
}

/// Changes a record that is there.
macro_rules! change {
    ($map:ident . $table:ident [ $number:expr ], | $it:ident | $change:expr) => {{
        let mut record = (*$map.$table[&id($number)]).clone();
        let $it = &mut record;
        $change;
        $map.put(record.into());
    }};
}

type Spoil = fn(&mut Map);

/// What makes a rule find something, and what that is about.
const CASES: &[(&str, RecordKind, u128, Spoil)] = &[
    ("hand-off-unowned", RecordKind::HandOff, 81, |map| {
        change!(map.hand_offs[81], |it| (it.owner_state, it.owner_team) = (None, None));
    }),
    ("hand-off-unowned", RecordKind::HandOff, 81, |map| {
        let unknown = Some(OwnerState::Unknown);
        change!(map.hand_offs[81], |it| (it.owner_state, it.owner_team) = (unknown, None));
    }),
    ("hand-off-disputed", RecordKind::HandOff, 81, |map| {
        let disputed = Some(OwnerState::Disputed);
        change!(map.hand_offs[81], |it| (it.owner_state, it.owner_team) = (disputed, None));
    }),
    ("inconsistent-information", RecordKind::Inconsistency, 95, |map| {
        put(map, 95, |it: &mut Inconsistency| {
            (it.channel, it.other) = (id(20), id(21));
            it.topic = "the price".into();
        });
    }),
    ("low-without-pain-point", RecordKind::Touchpoint, 44, |map| {
        put(map, 95, |it: &mut Emotion| {
            (it.persona, it.touchpoint, it.value) = (id(50), id(44), -1.0);
        });
    }),
    ("action-agreed-without-owner-or-date", RecordKind::Action, 91, |map| {
        change!(map.actions[91], |it| it.due = None);
    }),
    ("review-overdue", RecordKind::Metric, 90, |map| {
        change!(map.metrics[90], |it| it.review_date = Some(jiff::civil::date(2026, 11, 21)));
    }),
    ("review-overdue", RecordKind::MapInfo, 1, |map| {
        let mut info = (*map.info).clone();
        info.review_date = Some(jiff::civil::date(2025, 1, 1));
        map.put(info.into());
    }),
    ("stage-without-touchpoint", RecordKind::Stage, 95, |map| {
        put(map, 95, |it: &mut Stage| it.goal = "is content".into());
    }),
    ("stage-without-outcome", RecordKind::Stage, 31, |map| {
        change!(map.stages[31], |it| it.goal = " ".into());
    }),
    ("touchpoint-without-channel", RecordKind::Touchpoint, 44, |map| {
        change!(map.touchpoints[44], |it| it.channel = None);
    }),
    ("touchpoint-without-reason", RecordKind::Touchpoint, 44, |map| {
        change!(map.touchpoints[44], |it| it.channel_reason = String::new());
    }),
    ("touchpoint-without-owner", RecordKind::Touchpoint, 41, |map| {
        change!(map.touchpoints[41], |it| (it.owner_state, it.owner_team) = (None, None));
    }),
    ("channel-without-role", RecordKind::Channel, 21, |map| {
        change!(map.channels[21], |it| it.desired_role = String::new());
    }),
    ("pain-point-without-opportunity", RecordKind::Card, 95, |map| {
        put(map, 95, |it: &mut Card| {
            (it.lane, it.touchpoint, it.kind) = (id(60), Some(id(41)), CardKind::PainPoint);
            it.text = "waits for three hours".into();
            it.evidence = Evidence::Research;
        });
    }),
    ("pain-point-without-evidence", RecordKind::Card, 70, |map| {
        change!(map.cards[70], |it| it.evidence = Evidence::Assumption);
    }),
    ("opportunity-answers-nothing", RecordKind::Card, 95, |map| {
        put(map, 95, |it: &mut Card| {
            (it.lane, it.touchpoint, it.kind) = (id(61), Some(id(41)), CardKind::Opportunity);
            it.text = "music while they wait".into();
        });
    }),
    ("metric-without-target", RecordKind::Metric, 90, |map| {
        change!(map.metrics[90], |it| it.target = None);
    }),
    ("metric-without-owner", RecordKind::Metric, 90, |map| {
        change!(map.metrics[90], |it| (it.owner_state, it.owner_team) = (None, None));
    }),
    ("metric-without-review-date", RecordKind::Metric, 90, |map| {
        change!(map.metrics[90], |it| it.review_date = None);
    }),
    ("no-wait", RecordKind::HandOff, 81, |map| {
        change!(map.touchpoints[41], |it| it.kind = TouchpointKind::Action);
    }),
    ("change-without-hand-off", RecordKind::Touchpoint, 45, |map| {
        change!(map.touchpoints[45], |it| {
            (it.channel, it.channel_reason) = (Some(id(21)), "it is at hand".into());
        });
    }),
    ("only-digital", RecordKind::MapInfo, 1, |map| {
        change!(map.channels[20], |it| it.medium = Some(Medium::Digital));
    }),
    ("no-indirect-or-physical", RecordKind::MapInfo, 1, |map| {
        change!(map.touchpoints[42], |it| it.kind = TouchpointKind::Direct);
        change!(map.touchpoints[43], |it| it.kind = TouchpointKind::Direct);
    }),
    ("too-many-moments-of-truth", RecordKind::MapInfo, 1, |map| {
        change!(map.touchpoints[44], |it| it.moment_of_truth = true);
    }),
    ("too-many-stages", RecordKind::MapInfo, 1, |map| {
        for number in 0..11 {
            put(map, 100 + number, |it: &mut Stage| it.goal = "is content".into());
            put(map, 200 + number, |it: &mut Touchpoint| wait_in(it, 100 + number));
        }
    }),
    ("too-many-touchpoints", RecordKind::MapInfo, 1, |map| {
        for number in 0..35 {
            put(map, 200 + number, |it: &mut Touchpoint| wait_in(it, 31));
        }
    }),
    ("unused-persona", RecordKind::Persona, 95, |map| {
        put(map, 95, |it: &mut Persona| it.name = "Ben".into());
    }),
    ("card-under-three-words", RecordKind::Card, 70, |map| {
        change!(map.cards[70], |it| it.text = "too slow".into());
    }),
    ("mostly-assumptions", RecordKind::Stage, 31, |map| {
        for number in 0..5 {
            put(map, 100 + number, |it: &mut Card| {
                (it.lane, it.stage) = (id(62), Some(id(31)));
                it.text = "we think so".into();
                it.evidence = if number < 3 { Evidence::Assumption } else { Evidence::Data };
            });
        }
    }),
];

fn wait_in(it: &mut Touchpoint, stage: u128) {
    it.stage = id(stage);
    it.kind = TouchpointKind::Wait;
    (it.owner_state, it.owner_team) = (Some(OwnerState::Owned), Some(id(10)));
}

fn found(map: &Map) -> Vec<(&'static str, RecordKind, Uuid)> {
    check(map, TODAY).into_iter().map(|it| (it.rule, it.record, it.id)).collect()
}

#[test]
fn a_complete_map_and_an_empty_one_have_no_findings() {
    assert_eq!(found(&complete()), []);
    assert_eq!(found(&Map::new(id(1))), []);
}

#[test]
fn each_rule_finds_what_it_is_there_for_and_nothing_else_does() {
    for (name, record, number, spoil) in CASES {
        let mut map = complete();
        spoil(&mut map);
        assert_eq!(found(&map), [(*name, *record, id::<Map>(*number).uuid())], "{name}");
    }
    for rule in RULES {
        assert!(CASES.iter().any(|(name, ..)| *name == rule.id), "{} has no case", rule.id);
    }
}

#[test]
fn what_is_silenced_says_why_and_only_for_that_record() {
    let mut map = complete();
    for number in [40, 44] {
        change!(map.touchpoints[number], |it| it.channel_reason = String::new());
    }
    put(&mut map, 96, |it: &mut Silence| {
        it.rule = "touchpoint-without-reason".into();
        it.reason = "everybody calls".into();
        it.touchpoint = Some(id(40));
    });
    change!(map.channels[20], |it| it.medium = Some(Medium::Digital));
    put(&mut map, 97, |it: &mut Silence| {
        it.rule = "only-digital".into();
        it.reason = "it is an online shop".into();
    });
    let said: Vec<(&str, Option<String>)> = check(&map, TODAY)
        .into_iter()
        .map(|it| (it.rule, it.silenced.map(|it| it.reason.clone())))
        .collect();
    let expected = [
        ("touchpoint-without-reason", Some("everybody calls".to_owned())),
        ("touchpoint-without-reason", None),
        ("only-digital", Some("it is an online shop".to_owned())),
    ];
    assert_eq!(said, expected);
}

#[test]
fn a_card_that_covers_several_touchpoints_says_why_it_hurts_at_each() {
    let mut map = complete();
    put(&mut map, 95, |it: &mut Emotion| {
        (it.persona, it.touchpoint, it.value) = (id(50), id(42), -2.0);
    });
    change!(map.cards[70], |it| it.until = Some(id(43)));
    assert_eq!(found(&map), []);
    change!(map.cards[70], |it| it.until = Some(id(41)));
    assert_eq!(found(&map).len(), 1);
}

/// What looks like something that a rule is there for, and is not.
const INNOCENT: &[(&str, Spoil)] = &[
    ("a channel that nobody uses needs no role yet", |map| {
        put(map, 95, |it: &mut Channel| it.name = "Fax".into());
    }),
    ("whoever the only persona is makes the journey", |map| {
        map.take(RecordKind::Emotion, id::<Map>(51).uuid());
        change!(map.personas[50], |it| it.name = "Ben".into());
    }),
    ("a persona is used who has cards of their own", |map| {
        put(map, 95, |it: &mut Persona| it.name = "Ben".into());
        change!(map.cards[70], |it| it.persona = Some(id(95)));
    }),
    ("a pain point of the whole stage says why it hurts at each of its touchpoints", |map| {
        put(map, 95, |it: &mut Emotion| {
            (it.persona, it.touchpoint, it.value) = (id(50), id(44), -2.0);
        });
        put(map, 96, |it: &mut Card| {
            (it.lane, it.stage, it.kind) = (id(60), Some(id(31)), CardKind::PainPoint);
            it.text = "nobody calls back in time".into();
            it.evidence = Evidence::Research;
        });
        put(map, 97, |it: &mut Answer| {
            (it.opportunity, it.pain_point) = (id(71), Some(id(96)));
        });
    }),
    ("who waits only when something fails does not wait on the way", |map| {
        change!(map.touchpoints[41], |it| it.kind = TouchpointKind::Action);
        change!(map.hand_offs[81], |it| it.kind = HandOffKind::Exception);
    }),
    ("a short journey may have one moment of truth", |map| {
        for number in [43, 44, 45] {
            map.take(RecordKind::Touchpoint, id::<Map>(number).uuid());
        }
        for number in [82, 83] {
            map.take(RecordKind::HandOff, id::<Map>(number).uuid());
        }
        put(map, 46, |it: &mut Touchpoint| wait_in(it, 31));
    }),
    ("things that are handed over have short names", |map| {
        put(map, 95, |it: &mut Lane| it.kind = LaneKind::Proof);
        change!(map.cards[72], |it| it.lane = id(95));
    }),
];

#[test]
fn no_rule_finds_what_only_looks_like_it() {
    for (name, spoil) in INNOCENT {
        let mut map = complete();
        spoil(&mut map);
        assert_eq!(found(&map), [], "{name}");
    }
}

#[test]
fn different_answers_come_along_the_journey_and_those_of_no_place_last() {
    let mut map = complete();
    for (number, touchpoint) in [(95, None), (96, Some(id(44))), (97, Some(id(40)))] {
        put(&mut map, number, |it: &mut Inconsistency| {
            (it.channel, it.other, it.touchpoint) = (id(20), id(21), touchpoint);
        });
    }
    let order: Vec<Uuid> = found(&map).into_iter().map(|it| it.2).collect();
    assert_eq!(order, [97, 96, 95].map(|it| id::<Map>(it).uuid()));
}

#[test]
fn a_heading_is_no_short_card_and_no_assumption() {
    let mut map = complete();
    for number in 0..5 {
        put(&mut map, 100 + number, |it: &mut Card| {
            (it.lane, it.stage, it.kind) = (id(60), Some(id(31)), CardKind::Heading);
            it.text = "Trust".into();
        });
    }
    assert_eq!(found(&map), []);
}

#[test]
fn words_are_counted_in_writing_without_spaces_too() {
    let short = |text: &str| {
        let mut map = complete();
        change!(map.cards[70], |it| it.text = text.into());
        !found(&map).is_empty()
    };
    for text in ["", "slow", "too slow!", "太慢", "遅い"] {
        assert!(short(text), "{text}");
    }
    for text in
        ["far too slow", "每次都要重新说一遍", "أقول الشيء نفسه مرارا", "同じことを三回言う"]
    {
        assert!(!short(text), "{text}");
    }
}

#[test]
fn each_rule_says_why_and_how_to_mend_in_every_language() {
    let mut ids: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), RULES.len());
    let words = words::Words::of("de");
    for it in RULES {
        assert!(rule(it.id).is_some());
        for sentence in [it.why(), it.mend()] {
            assert_ne!(words.say(&sentence), sentence.to_string(), "{}", it.id);
        }
    }
}

#[test]
fn a_finding_names_the_thing_as_the_map_does() {
    let mut map = complete();
    change!(map.hand_offs[81], |it| (it.owner_state, it.owner_team) = (None, None));
    let Finding { message, hint, .. } = check(&map, TODAY).remove(0);
    let plain = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(
        plain(message.to_string()),
        "Nobody answers for the hand-off from “Touchpoint 0” to “Touchpoint 1”."
    );
    assert!(!hint.to_string().is_empty());
}
