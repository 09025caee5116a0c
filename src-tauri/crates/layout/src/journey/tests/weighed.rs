//! Opportunities weighed against each other.

use model::records::Estimate;
use words::plain;

use super::*;
use crate::room::Room;

/// A map with opportunities: impact and effort where both are known.
fn weighed(places: &[Option<(i64, i64)>]) -> (Sample, Vec<Id<Card>>) {
    let (mut it, _, touchpoints) = small();
    let lane = it.lane(LaneKind::Opportunities);
    let cards = places
        .iter()
        .enumerate()
        .map(|(index, place)| {
            it.put(|card: &mut Card, position| {
                card.lane = lane;
                card.touchpoint = Some(touchpoints[index % 3]);
                card.kind = CardKind::Opportunity;
                card.text = format!("Opportunity number {index}");
                card.impact = place.map(|(impact, _)| impact);
                card.effort = place.map(|(_, effort)| effort);
                card.position = position;
            })
        })
        .collect();
    (it, cards)
}

fn scene_of(map: &Map) -> Scene {
    layouter().scene(map, Lens::Priorities, &LayoutOptions::of(&Words::of("en")))
}

fn node(id: impl Into<String>) -> NodeId {
    NodeId::from(id.into())
}

fn label(scene: &Scene, id: &str) -> String {
    let mut label = None;
    scene.walk(|visit| {
        if *visit.node.id.0 == *id {
            label = Some(plain(&visit.node.label));
        }
    });
    label.unwrap_or_else(|| panic!("{id} is missing"))
}

/// All that is written in a node and below it.
fn said(scene: &Scene, id: &str) -> String {
    let mut said = String::new();
    let mut inside: Option<usize> = None;
    scene.walk(|visit| {
        if inside.is_some_and(|depth| visit.depth <= depth) {
            inside = None;
        }
        if *visit.node.id.0 == *id {
            inside = Some(visit.depth);
        }
        if inside.is_some() {
            for item in &visit.node.items {
                if let Item::Text(text) = item {
                    said.push_str(&plain(&text.block.text));
                    said.push('\n');
                }
            }
        }
    });
    said
}

#[test]
fn j50_every_opportunity_is_once_on_each_board_or_in_its_tray() {
    let (mut it, cards) = weighed(&[Some((5, 1)), None, Some((1, 5)), Some((3, 3))]);
    let top = cards[0];
    let under = Arc::clone(&it.map.cards[&cards[3]]);
    let at = Arc::clone(&it.map.cards[&top]);
    it.change(&under, |card| {
        (card.under, card.touchpoint, card.lane) = (Some(top), at.touchpoint, at.lane);
    });
    let scene = scene_of(&it.map);
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    scene.walk(|visit| {
        if visit.node.role == Role::Note {
            *found.entry(visit.node.id.to_string()).or_default() += 1;
        }
    });
    let mut expected = BTreeMap::new();
    for card in &cards[..3] {
        expected.insert(format!("placed:impact:{card}"), 1);
        expected.insert(format!("placed:value:{card}"), 1);
    }
    assert_eq!(found, expected);
    let frames = frames(&scene);
    let inside = |note: &str, place: &str| {
        let (note, place) = (frames[&node(note)].0, frames[&node(place)].0);
        assert!(place.contains(&note, 0.5), "{note:?} is not in {place:?}");
    };
    inside(&format!("placed:impact:{}", cards[0]), "square:impact:5:1");
    inside(&format!("placed:impact:{}", cards[2]), "square:impact:1:5");
    inside(&format!("placed:impact:{}", cards[1]), "tray:impact");
    inside(&format!("placed:value:{}", cards[0]), "tray:value");
}

#[test]
fn j51_no_two_are_at_one_place_and_their_ranks_differ() {
    let (it, cards) = weighed(&[Some((4, 2)); 9]);
    let scene = scene_of(&it.map);
    let frames = frames(&scene);
    let notes: Vec<Rect> =
        cards.iter().map(|card| frames[&node(format!("placed:impact:{card}"))].0).collect();
    for (index, one) in notes.iter().enumerate() {
        for other in &notes[index + 1..] {
            assert!(!one.overlaps(other), "{one:?} {other:?}");
            assert!((one.x - other.x).abs() > 0.1 && (one.y - other.y).abs() > 0.1);
        }
    }
    let mut ranks: Vec<String> =
        cards.iter().map(|card| label(&scene, &format!("placed:impact:{card}"))).collect();
    ranks.sort();
    ranks.dedup();
    assert_eq!(ranks.len(), cards.len());
    // What helps more comes first, then what is less work, then the journey.
    let (it, cards) = weighed(&[Some((4, 2)), Some((5, 5)), Some((4, 1)), Some((4, 2))]);
    let scene = scene_of(&it.map);
    for (card, rank) in cards.iter().zip([3, 1, 2, 4]) {
        let said = label(&scene, &format!("placed:impact:{card}"));
        assert!(said.contains(&format!("Rank {rank},")), "{said}");
    }
}

#[test]
fn j52_every_step_lies_in_one_quarter_that_has_a_name() {
    for (impact, effort, name) in [
        (5, 1, "Quick wins"),
        (3, 3, "Quick wins"),
        (3, 4, "Big bets"),
        (2, 3, "Fill-ins"),
        (2, 4, "Not worth it"),
    ] {
        let (it, cards) = weighed(&[Some((impact, effort))]);
        let said = label(&scene_of(&it.map), &format!("placed:impact:{}", cards[0]));
        assert!(said.ends_with(name), "{said}");
    }
    let (it, _) = weighed(&[Some((5, 1))]);
    let names = said(&scene_of(&it.map), "quarters:impact");
    assert_eq!(names, "Quick wins\nBig bets\nFill-ins\nNot worth it\n");
}

#[test]
fn j53_a_score_stands_with_its_inputs_and_its_reason() {
    let (mut it, cards) = weighed(&[None, None, None]);
    for (card, reach, confidence) in [(cards[0], 100.0, 80.0), (cards[2], 5000.0, 80.0)] {
        it.put(|estimate: &mut Estimate, _| {
            estimate.card = card;
            estimate.reach = Some(reach);
            estimate.rice_impact = Some(2.0);
            estimate.rice_confidence = Some(confidence);
            estimate.person_months = Some(2.0);
        });
    }
    let faulty = it.put(|estimate: &mut Estimate, _| {
        estimate.card = cards[1];
        estimate.rice_confidence = Some(77.0);
    });
    let scene = scene_of(&it.map);
    let text = said(&scene, "score-rice");
    let place = |part: &str| text.find(part).unwrap_or_else(|| panic!("{part} is not in {text}"));
    assert!(
        place("Opportunity number 2\n1\n5,000\n2\n80\n2\n4,000\n") < place("Opportunity number 0")
    );
    assert!(place("Opportunity number 0") < place("Opportunity number 1"));
    assert!(text.trim_end().ends_with("It is not said: reach."), "{text}");
    assert!(said(&scene, "section:rice").contains("reach × impact × confidence ÷ 100 ÷ effort"));
    // The numbers are changed where they stand.
    assert!(frames(&scene).contains_key(&node(format!("field:estimate:{faulty}:reach"))));
    assert!(!frames(&scene).contains_key(&node("score-ice")));
}

#[test]
fn j54_a_map_without_opportunities_says_how_they_come_to_be() {
    let (it, _) = weighed(&[]);
    let scene = scene_of(&it.map);
    let frames = frames(&scene);
    assert!(frames.contains_key(&node("blank:opportunities")));
    assert!(!frames.contains_key(&node("board:impact")));
}

#[test]
fn the_room_reads_nothing_of_parked_opportunities_and_all_of_signed_ones() {
    let (mut it, cards) = weighed(&[Some((5, 1)), Some((4, 2)), None]);
    for card in &cards {
        it.put(|estimate: &mut Estimate, _| {
            estimate.card = *card;
            estimate.importance = Some(9.0);
            estimate.satisfaction = Some(3.0);
        });
        let card = Arc::clone(&it.map.cards[card]);
        it.change(&card, |card| card.author = "Lena".into());
    }
    for parked in [1, 2] {
        let card = Arc::clone(&it.map.cards[&cards[parked]]);
        it.change(&card, |card| card.touchpoint = None);
    }
    let room = Room::default().scene(&scene_of(&it.map), &it.map);
    let text = said(&room, "map");
    assert_eq!(text.matches("Opportunity number 0").count(), 3, "{text}");
    assert!(!text.contains("number 1") && !text.contains("number 2"), "{text}");
    assert_eq!(label(&room, &format!("placed:impact:{}", cards[1])), "");
}

#[test]
fn j4_the_boards_are_mirrored() {
    let (mut it, cards) = weighed(&[Some((5, 1)), None]);
    it.info(|info| info.direction = ReadingDirection::Rtl);
    let frames = frames(&scene_of(&it.map));
    let at = |id: String| frames[&node(id)].0;
    assert!(at("square:impact:5:1".into()).x > at("square:impact:5:5".into()).x);
    assert!(at("tray:impact".into()).right() < at("board:impact".into()).x);
    let note = at(format!("placed:impact:{}", cards[0]));
    assert!(at("square:impact:5:1".into()).contains(&note, 0.5));
}

#[test]
fn j6_what_did_not_change_is_shared() {
    let (mut it, cards) = weighed(&[Some((5, 1)), Some((4, 2)), None]);
    let words = Words::of("en");
    let mut layouter = layouter();
    let before = layouter.scene(&it.map, Lens::Priorities, &LayoutOptions::of(&words));
    let card = Arc::clone(&it.map.cards[&cards[0]]);
    it.change(&card, |card| card.effort = Some(2));
    let after = layouter.scene(&it.map, Lens::Priorities, &LayoutOptions::of(&words));
    let changes = patch::between(&before, &after);
    assert!(!changes.is_empty());
    let same = layouter.scene(&it.map, Lens::Priorities, &LayoutOptions::of(&words));
    assert!(Arc::ptr_eq(&same.root, &after.root));
}
