//! Cards that lie under others.

use super::*;

/// The first cell with its three cards, the last two under the first.
fn stacked() -> (Sample, Id<Lane>, Vec<Id<Card>>) {
    let (mut it, lane, touchpoints) = small();
    let cards: Vec<Id<Card>> =
        facts::cards_at(&it.map, lane, Some(touchpoints[0]), None).iter().map(|it| it.id).collect();
    for card in &cards[1..] {
        let card = Arc::clone(&it.map.cards[card]);
        it.change(&card, |card| card.under = Some(cards[0]));
    }
    (it, lane, cards)
}

fn node_of(card: Id<Card>) -> NodeId {
    NodeId::from(format!("card:{card}"))
}

fn label(scene: &Scene, node: &NodeId) -> String {
    let mut found = String::new();
    scene.walk(|visit| {
        if visit.node.id == *node {
            found = visit.node.label.replace(['\u{2068}', '\u{2069}'], "");
        }
    });
    found
}

/// Without the marks that keep what is put into a sentence apart.
fn bare(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn open(it: &mut Sample, card: Id<Card>, opened: bool) {
    let card = Arc::clone(&it.map.cards[&card]);
    it.change(&card, |card| card.opened = opened);
}

#[test]
fn j1_a_closed_stack_is_its_top_card_and_says_how_many_there_are() {
    let (it, _, cards) = stacked();
    let scene = scene(&mut layouter(), &it.map);
    let there = frames(&scene);
    assert!(there.contains_key(&node_of(cards[0])));
    assert!(!there.contains_key(&node_of(cards[1])) && !there.contains_key(&node_of(cards[2])));
    assert!(label(&scene, &node_of(cards[0])).starts_with("Stack of 3: Card number"));
    let said: Vec<String> = texts(&scene);
    assert!(said.iter().any(|text| bare(text) == "3×"));
    assert!(said.contains(&"Stack of so many cards".to_owned()), "the legend says what it means");
    let mut read = Vec::new();
    scene.walk(|visit| {
        read.extend(visit.node.items.iter().filter_map(|item| match item {
            scene::Item::Text(text) => text.spoken.as_deref().map(bare),
            _ => None,
        }));
    });
    assert!(read.contains(&"Stack of 3".to_owned()), "{read:?} is read out, and not a sign");
}

#[test]
fn j1_an_open_stack_shows_all_its_cards_below_the_top_and_inside_of_its_width() {
    let (mut it, _, cards) = stacked();
    let mut layouter = layouter();
    let closed = scene(&mut layouter, &it.map);
    open(&mut it, cards[0], true);
    let opened = scene(&mut layouter, &it.map);
    let there = frames(&opened);
    let [top, first, second] = [0, 1, 2].map(|index| there[&node_of(cards[index])].0);
    assert!(top.bottom() < first.y && first.bottom() < second.y);
    assert!(first.x > top.x && first.right() <= top.right());
    assert_eq!(
        label(&opened, &node_of(cards[1])),
        "In the stack above: Card number 1 says what happens here"
    );
    open(&mut it, cards[0], false);
    assert_eq!(scene::dump(&scene(&mut layouter, &it.map)), scene::dump(&closed));
}

#[test]
fn j4_an_open_stack_is_mirrored_with_the_map() {
    let (mut it, lane, cards) = stacked();
    open(&mut it, cards[0], true);
    let of = |it: &Sample| {
        let there = frames(&scene(&mut layouter(), &it.map));
        let touchpoint = it.map.cards[&cards[0]].touchpoint.unwrap();
        let cell = there[&NodeId::from(format!("cell:{lane}:{touchpoint}"))].0;
        (cell, there[&node_of(cards[1])].0)
    };
    let (cell, card) = of(&it);
    it.info(|info| info.direction = ReadingDirection::Rtl);
    let (mirrored_cell, mirrored) = of(&it);
    assert_eq!(card.x - cell.x, mirrored_cell.right() - mirrored.right());
}

#[test]
fn j6_an_edit_elsewhere_leaves_a_stack_as_it_is() {
    let (mut it, _, cards) = stacked();
    open(&mut it, cards[0], true);
    let mut layouter = layouter();
    let before = scene(&mut layouter, &it.map);
    let other = it.map.cards.values().find(|card| !cards.contains(&card.id)).map(Arc::clone);
    it.change(&other.unwrap(), |card| card.text.push('!'));
    let after = scene(&mut layouter, &it.map);
    let told = patch::between(&before, &after);
    let changed: Vec<_> = told.changed.iter().chain(&told.moved).collect();
    assert!(changed.iter().all(|node| !node.id.0.contains(&cards[0].to_string())));
}
