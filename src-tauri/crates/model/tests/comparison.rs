//! Two maps beside each other.
#![allow(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

use model::comparison::{Comparison, Counted, Fate, compare};
use model::records::{Emotion, Persona, Replacement, Stage, Touchpoint, TouchpointKind};
use model::{Id, Map, OrderKey, Record, facts};
use proptest::collection::vec;
use proptest::prelude::{Strategy, any, prop_assert, prop_assert_eq, proptest};
use uuid::Uuid;

fn id<T>(number: usize) -> Id<T> {
    Id::new(Uuid::from_u128(number as u128 + 1))
}

/// A touchpoint in few words: its kind and the rating of the one persona.
type Said = (bool, Option<i8>);

/// A journey of touchpoints whose ids begin there.
fn journey(map: usize, first: usize, said: &[Said]) -> Map {
    let mut made = Map::new(id(map));
    made.put(
        Stage { position: OrderKey::parse("V").unwrap(), ..Stage::blank(Uuid::from_u128(7)) }
            .into(),
    );
    let position = OrderKey::parse("V").unwrap();
    made.put(Persona { position, ..Persona::blank(Uuid::from_u128(8)) }.into());
    for (number, ((waits, rated), position)) in
        said.iter().zip(OrderKey::spread(said.len())).enumerate()
    {
        let touchpoint = Touchpoint {
            stage: Id::new(Uuid::from_u128(7)),
            position,
            kind: if *waits { TouchpointKind::Wait } else { TouchpointKind::Direct },
            duration: waits.then_some(60),
            ..Touchpoint::blank(id::<Touchpoint>(first + number).uuid())
        };
        let touchpoint_id = touchpoint.id;
        made.put(touchpoint.into());
        if let Some(rated) = rated {
            let emotion = Emotion {
                persona: Id::new(Uuid::from_u128(8)),
                touchpoint: touchpoint_id,
                value: f64::from(*rated),
                ..Emotion::blank(id::<Emotion>(5000 + first + number).uuid())
            };
            made.put(emotion.into());
        }
    }
    made
}

/// Says that touchpoints of the later map take the place of earlier ones.
fn link(later: &mut Map, earlier: &Map, links: &[(usize, usize)]) {
    let (new, old) = (facts::journey(later), facts::journey(earlier));
    for (number, (from, to)) in links.iter().enumerate() {
        let (Some(old), Some(new)) = (old.get(*from), new.get(*to)) else { continue };
        let link = Replacement {
            touchpoint: new.id,
            other_map: earlier.info.id.uuid(),
            other_touchpoint: old.id.uuid(),
            ..Replacement::blank(id::<Replacement>(9000 + number).uuid())
        };
        later.put(link.into());
    }
}

fn fates(comparison: &Comparison) -> Vec<Fate> {
    comparison.pairs.iter().map(|pair| pair.fate).collect()
}

fn said() -> impl Strategy<Value = Vec<Said>> {
    vec((any::<bool>(), proptest::option::of(-2_i8..=2)), 0..8)
}

proptest! {
    #[test]
    fn a_map_beside_itself_differs_in_nothing(said in said()) {
        let map = journey(1, 100, &said);
        let compared = compare(&map, &map);
        prop_assert!(compared.is_nothing(), "{compared:?}");
        prop_assert!(compared.pairs.iter().all(|pair| pair.fate == Fate::Kept));
    }

    /// Every touchpoint of both maps is told of once, and who looks from the
    /// other side sees what was added as removed, what was merged as split,
    /// and every difference the other way round.
    #[test]
    fn the_other_side_sees_the_same_the_other_way_round(
        before in said(),
        after in said(),
        links in vec((0_usize..8, 0_usize..8), 0..10),
    ) {
        let earlier = journey(1, 100, &before);
        let mut later = journey(2, 200, &after);
        link(&mut later, &earlier, &links);
        let there = compare(&earlier, &later);
        let back = compare(&later, &earlier);
        let told: Vec<_> = there.pairs.iter().flat_map(|pair| pair.after.clone()).collect();
        prop_assert_eq!(told.len(), later.touchpoints.len());
        let told: usize = there.pairs.iter().map(|pair| pair.before.len()).sum();
        prop_assert_eq!(told, earlier.touchpoints.len());
        for (fate, mirrored) in [
            (Fate::Added, Fate::Removed),
            (Fate::Removed, Fate::Added),
            (Fate::Merged, Fate::Split),
            (Fate::Split, Fate::Merged),
            (Fate::Kept, Fate::Kept),
            (Fate::Changed, Fate::Changed),
            (Fate::Recast, Fate::Recast),
        ] {
            prop_assert_eq!(there.count(fate), back.count(mirrored));
        }
        for pair in &there.pairs {
            let twin = back.pairs.iter().find(|it| it.before == pair.after && it.after == pair.before);
            prop_assert!(twin.is_some(), "{pair:?}");
            for ((_, one), (_, other)) in pair.feelings.iter().zip(&twin.unwrap().feelings) {
                prop_assert_eq!(one.before, other.after);
                prop_assert_eq!(one.difference(), other.difference().map(|it| -it + 0.0));
            }
        }
        for (one, other) in there.figures.iter().zip(&back.figures) {
            prop_assert_eq!(one.saved(), -other.saved());
        }
    }
}

#[test]
fn what_nobody_has_linked_is_gone_and_new_and_stands_where_it_was() {
    let earlier = journey(1, 100, &[(false, None), (true, None), (false, None), (false, None)]);
    let mut later = journey(2, 200, &[(false, None), (false, None), (false, None)]);
    link(&mut later, &earlier, &[(0, 0), (2, 2)]);
    let compared = compare(&earlier, &later);
    // The wait followed the first, the last followed the third.
    let expected = [Fate::Kept, Fate::Removed, Fate::Added, Fate::Kept, Fate::Removed];
    assert_eq!(fates(&compared), expected);
    let waits = compared.figures.iter().find(|it| it.of == Counted::Waiting).unwrap();
    assert_eq!(waits.saved(), 60);
}

#[test]
fn what_several_felt_like_is_their_mean_and_no_rating_is_not_0() {
    let earlier = journey(1, 100, &[(false, Some(-2)), (false, Some(-1)), (false, None)]);
    let mut later = journey(2, 200, &[(false, Some(1)), (false, Some(2))]);
    link(&mut later, &earlier, &[(0, 0), (1, 0), (2, 1)]);
    let compared = compare(&earlier, &later);
    assert_eq!(fates(&compared), [Fate::Merged, Fate::Kept]);
    let felt: Vec<Option<f64>> =
        compared.pairs.iter().map(|pair| pair.feelings[0].1.difference()).collect();
    assert_eq!(felt, [Some(2.5), None]);
    let mood = compared.mood.unwrap();
    assert_eq!((mood.before, mood.after), (Some(-1.5), Some(1.0)));
}

#[test]
fn a_link_to_a_touchpoint_that_is_gone_says_that_this_one_is_new() {
    let mut earlier = journey(1, 100, &[(false, None), (false, None)]);
    let mut later = journey(2, 200, &[(false, None)]);
    link(&mut later, &earlier, &[(1, 0)]);
    earlier.touchpoints.remove(&id(101));
    assert_eq!(fates(&compare(&earlier, &later)), [Fate::Removed, Fate::Added]);
}
