//! What is said of the hand-offs of maps that are small enough to count by hand.
#![allow(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

use model::ledger::{Ledger, Waits, account, ledger};
use model::records::{
    Channel, Emotion, HandOff, HandOffKind, OwnerState, Person, Persona, Repeats, Silence, Stage,
    Team, Touchpoint, TouchpointKind,
};
use model::{Id, Map, OrderKey, Record, facts, invariants};
use uuid::Uuid;

fn id<T>(number: usize) -> Id<T> {
    Id::new(Uuid::from_u128(number as u128 + 1))
}

/// A journey of touchpoints, each said by a letter for its channel and one for
/// its team; a dot for none, `?` and `!` for an owner that is unknown or disputed.
fn journey(said: &[&str]) -> Map {
    let mut map = Map::new(id(0));
    map.put(
        Stage { position: OrderKey::parse("V").unwrap(), ..Stage::blank(Uuid::from_u128(1)) }
            .into(),
    );
    let letter = |letter: char| letter as usize;
    for name in 'a'..='z' {
        let position = OrderKey::parse("V").unwrap();
        let uuid = id::<Team>(letter(name)).uuid();
        map.put(Channel { position: position.clone(), ..Channel::blank(uuid) }.into());
        map.put(Team { position, ..Team::blank(uuid) }.into());
    }
    for (number, (said, position)) in said.iter().zip(OrderKey::spread(said.len())).enumerate() {
        let mut letters = said.chars();
        let channel = letters.next().filter(|it| *it != '.');
        let (state, team) = match letters.next() {
            None | Some('.') => (None, None),
            Some('?') => (Some(OwnerState::Unknown), None),
            Some('!') => (Some(OwnerState::Disputed), None),
            Some(name) => (Some(OwnerState::Owned), Some(id(letter(name)))),
        };
        let touchpoint = Touchpoint {
            stage: id(0),
            position,
            channel: channel.map(|name| id(letter(name))),
            owner_state: state,
            owner_team: team,
            ..Touchpoint::blank(id::<Touchpoint>(number).uuid())
        };
        map.put(touchpoint.into());
    }
    assert_eq!(invariants::check(&map), []);
    map
}

fn hand_off(map: &mut Map, from: usize, to: usize, fill: impl FnOnce(&mut HandOff)) {
    let mut hand_off = HandOff {
        from_touchpoint: id(from),
        to_touchpoint: id(to),
        ..HandOff::blank(Uuid::from_u128(1000 + map.hand_offs.len() as u128))
    };
    fill(&mut hand_off);
    map.put(hand_off.into());
    assert_eq!(invariants::check(map), []);
}

#[test]
fn a_map_with_seven_changes_of_channel_or_owner_suggests_exactly_seven() {
    // Phone, phone, web, web, store, store, phone, phone, phone, web: four changes
    // of channel, one of them with the owner's, and three of the owner alone.
    let mut map = journey(&["pa", "pa", "wa", "wb", "sb", "sb", "pb", "pc", "pd", "wa"]);
    let changes = facts::crossings(&map);
    assert_eq!(changes.len(), 7);
    let found = ledger(&map);
    assert_eq!((found.suggested, found.channel_switches, found.owner_changes), (7, 4, 4));
    // What is described is not suggested any more, and is counted once.
    hand_off(&mut map, 1, 2, |_| {});
    let found = ledger(&map);
    assert_eq!((found.suggested, found.hand_offs, found.channel_switches), (6, 1, 4));
    // One that leads back, or past others, is no answer to what is suggested.
    hand_off(&mut map, 3, 2, |_| {});
    hand_off(&mut map, 0, 9, |_| {});
    let found = ledger(&map);
    assert_eq!((found.suggested, found.hand_offs), (6, 3));
    assert_eq!((found.channel_switches, found.owner_changes), (5, 5));
}

#[test]
fn a_change_that_is_let_be_is_not_suggested_and_still_counts_as_a_change() {
    let mut map = journey(&["pa", "wa", "pa"]);
    let mut let_be = |rule: &str, touchpoint: usize| {
        let silence = Silence {
            rule: rule.into(),
            reason: "They only look something up".into(),
            touchpoint: Some(id(touchpoint)),
            ..Silence::blank(Uuid::from_u128(2000 + map.silences.len() as u128))
        };
        map.put(silence.into());
        ledger(&map)
    };
    // What is let be of another rule says nothing about the change.
    assert_eq!(let_be("touchpoint-without-reason", 2).suggested, 2);
    let found = let_be(facts::UNDESCRIBED_CHANGE, 1);
    assert_eq!((found.suggested, found.channel_switches), (1, 2));
    let passages = account(&map).passages;
    assert_eq!(passages.iter().map(|it| it.to).collect::<Vec<_>>(), [id::<Touchpoint>(2).uuid()]);
}

#[test]
fn passages_come_along_the_line_with_what_counts_of_them() {
    let mut map = journey(&["pa", "wb", "wb", "sc"]);
    hand_off(&mut map, 2, 0, |it| {
        it.kind = HandOffKind::Exception;
        it.wait_typical = Some(60);
    });
    hand_off(&mut map, 0, 1, |it| {
        it.repeats = Some(Repeats::Customer);
        it.wait_worst = Some(600);
    });
    hand_off(&mut map, 0, 3, |it| it.owner_state = Some(OwnerState::Disputed));
    let account = account(&map);
    assert_eq!(account.counts, ledger(&map));
    let number = |uuid: Uuid| uuid.as_u128() - 1;
    let said: Vec<_> = account
        .passages
        .iter()
        .map(|it| (number(it.from), number(it.to), it.hand_off.is_some(), it.channel, it.owner))
        .collect();
    let expected = [
        (0, 1, true, true, true),
        (0, 3, true, true, true),
        (2, 0, true, true, true),
        (2, 3, false, true, true),
    ];
    assert_eq!(said, expected);
    let first = account.passages[0];
    assert!(first.unowned && first.customer_repeats && !first.disputed && !first.context_lost);
    assert_eq!(first.wait, Some(600));
    assert!(account.passages[1].disputed);
    // What happens when something fails is not on the way.
    assert_eq!(account.passages[2].wait, None);
}

#[test]
fn an_owner_who_is_not_known_is_not_another_one() {
    for said in [["pa", "p?"], ["pa", "p!"], ["pa", "p."], ["pa", ".a"], ["..", ".."]] {
        assert_eq!(ledger(&journey(&said)), Ledger::default(), "{said:?}");
    }
}

/// Gives a touchpoint to somebody, and to no team.
fn give(map: &mut Map, touchpoint: usize, person: usize) {
    let mut touchpoint = Touchpoint::clone(&map.touchpoints[&id(touchpoint)]);
    (touchpoint.owner_state, touchpoint.owner_team) = (Some(OwnerState::Owned), None);
    touchpoint.owner_person = Some(id(person));
    map.put(touchpoint.into());
    assert_eq!(invariants::check(map), []);
}

#[test]
fn a_person_answers_for_the_team_that_they_are_in_and_else_for_themselves() {
    let mut map = journey(&["pa", "p.", "p.", "p.", "pb"]);
    let (of_a, alone, other) = (3001, 3002, 3003);
    for (person, team) in [(of_a, Some(id('a' as usize))), (alone, None), (other, None)] {
        let position = OrderKey::parse("V").unwrap();
        map.put(Person { team, position, ..Person::blank(id::<Person>(person).uuid()) }.into());
    }
    give(&mut map, 1, of_a);
    give(&mut map, 2, alone);
    give(&mut map, 3, other);
    let found: Vec<_> = facts::crossings(&map).iter().map(|it| (it.from, it.to)).collect();
    // The first two are the same team; then each is somebody else.
    assert_eq!(found, [(id(1), id(2)), (id(2), id(3)), (id(3), id(4))]);
    assert_eq!((ledger(&map).suggested, ledger(&map).owner_changes), (3, 3));
}

#[test]
fn touchpoints_without_a_channel_stages_and_personas_change_nothing() {
    // A step of the customer alone lies between two channels: nobody hands anything on.
    let mut map = journey(&["pa", "..", "wa", ".a", "wb"]);
    let before = ledger(&map);
    assert_eq!((before.suggested, before.channel_switches, before.owner_changes), (1, 0, 1));
    // The next stage is only the next part of the journey: changes across its edge count.
    let last =
        Stage { position: OrderKey::parse("W").unwrap(), ..Stage::blank(Uuid::from_u128(9000)) };
    let stage = last.id;
    map.put(last.into());
    let mut touchpoint = Touchpoint::clone(&map.touchpoints[&id(4)]);
    touchpoint.stage = stage;
    map.put(touchpoint.into());
    for person in [4000, 4001] {
        let position = OrderKey::parse("V").unwrap();
        map.put(Persona { position, ..Persona::blank(Uuid::from_u128(person)) }.into());
        let rating = Emotion {
            persona: Id::new(Uuid::from_u128(person)),
            touchpoint: id(0),
            value: -2.0,
            ..Emotion::blank(Uuid::from_u128(person + 10))
        };
        map.put(rating.into());
    }
    assert_eq!(invariants::check(&map), []);
    assert_eq!(ledger(&map), before);
}

#[test]
fn a_way_back_and_an_exception_are_counted_beside_the_way_on() {
    let mut map = journey(&["pa", "wb"]);
    hand_off(&mut map, 1, 0, |it| it.kind = HandOffKind::Exception);
    let found = ledger(&map);
    // There and back are two switches; the way on is still to be described.
    assert_eq!((found.hand_offs, found.suggested), (1, 1));
    assert_eq!((found.channel_switches, found.exceptions), (2, 1));
    hand_off(&mut map, 0, 1, |_| {});
    hand_off(&mut map, 0, 1, |it| it.kind = HandOffKind::Exception);
    let found = ledger(&map);
    // Two ways from one touchpoint to the same other one are one switch.
    assert_eq!((found.hand_offs, found.suggested, found.channel_switches), (3, 0, 2));
}

#[test]
fn hand_offs_are_counted_by_what_is_said_of_them() {
    let mut map = journey(&["pa", "wb", "sc", "pd"]);
    assert_eq!(ledger(&map).share(0), None);
    let owned = |it: &mut HandOff| {
        it.owner_state = Some(OwnerState::Owned);
        it.owner_team = Some(id('a' as usize));
    };
    hand_off(&mut map, 0, 1, |it| {
        owned(it);
        it.context_lost = "What was tried".into();
        it.repeats = Some(Repeats::Customer);
        (it.wait_typical, it.wait_worst) = (Some(600), Some(7200));
        it.pauses = true;
    });
    hand_off(&mut map, 1, 2, |it| {
        it.owner_state = Some(OwnerState::Unknown);
        it.context_lost = "  ".into();
        it.repeats = Some(Repeats::Staff);
        it.wait_typical = Some(60);
        it.resumes = true;
        it.kind = HandOffKind::Escalation;
    });
    hand_off(&mut map, 1, 3, |it| {
        it.owner_state = Some(OwnerState::Disputed);
        it.repeats = Some(Repeats::Nobody);
        (it.wait_typical, it.wait_worst) = (Some(1_000_000), Some(2_000_000));
        it.kind = HandOffKind::Exception;
    });
    hand_off(&mut map, 2, 3, |_| {});
    let mut waiting = Touchpoint::clone(&map.touchpoints[&id(2)]);
    waiting.kind = TouchpointKind::Wait;
    waiting.duration = Some(86_400);
    map.put(waiting.into());
    let found = ledger(&map);
    let expected = Ledger {
        hand_offs: 4,
        suggested: 0,
        channel_switches: 4,
        owner_changes: 4,
        unowned: 2,
        disputed: 1,
        context_lost: 1,
        customer_repeats: 1,
        staff_repeats: 1,
        pauses: 1,
        resumes: 1,
        exceptions: 1,
        escalations: 1,
        // What happens when something fails is not on the way.
        waits: Waits { typical: 660, worst: 7260, known: 2, of: 3 },
        waiting_touchpoints: 86_400,
    };
    assert_eq!(found, expected);
    assert_eq!(found.share(found.unowned), Some(50.0));
}
