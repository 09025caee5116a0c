//! Cards that stand under a heading.

use super::*;

/// The first cell with its three cards, the last two under a heading.
fn grouped() -> (Sample, Id<Lane>, Vec<Id<Card>>, Id<Card>) {
    let (mut it, lane, touchpoints) = small();
    let cards: Vec<Id<Card>> =
        facts::cards_at(&it.map, lane, Some(touchpoints[0]), None).iter().map(|it| it.id).collect();
    let heading = it.card(lane, touchpoints[0], "Trust");
    for card in &cards[1..] {
        let card = Arc::clone(&it.map.cards[card]);
        it.change(&card, |card| card.heading = Some(heading));
    }
    turn(&mut it, heading, true);
    (it, lane, cards, heading)
}

/// Makes a card a heading that shows what stands under it, or not.
fn turn(it: &mut Sample, heading: Id<Card>, opened: bool) {
    let card = Arc::clone(&it.map.cards[&heading]);
    it.change(&card, |card| {
        card.kind = CardKind::Heading;
        card.opened = opened;
    });
}

fn node_of(card: Id<Card>) -> NodeId {
    NodeId::from(format!("card:{card}"))
}

fn panel_of(heading: Id<Card>) -> NodeId {
    NodeId::from(format!("group:{heading}"))
}

fn plain(texts: Vec<String>) -> Vec<String> {
    texts.iter().map(|text| text.replace(['\u{2068}', '\u{2069}'], "")).collect()
}

#[test]
fn j13_a_heading_and_what_stands_under_it_share_a_panel() {
    let (it, _, cards, heading) = grouped();
    let there = frames(&scene(&mut layouter(), &it.map));
    let panel = there[&panel_of(heading)].0;
    let [loose, first, second] = [0, 1, 2].map(|index| there[&node_of(cards[index])].0);
    let head = there[&node_of(heading)].0;
    assert!(loose.bottom() < panel.y, "what stands under no heading is not on the panel");
    assert_eq!((head.x, head.y, head.width), (panel.x, panel.y, panel.width));
    assert!(head.bottom() <= first.y && first.bottom() < second.y);
    for card in [first, second] {
        assert!(card.x > panel.x && card.right() < panel.right() && card.bottom() < panel.bottom());
    }
}

#[test]
fn j13_a_folded_heading_says_how_many_cards_there_are_and_shows_none() {
    let (mut it, _, cards, heading) = grouped();
    let mut layouter = layouter();
    let open = scene(&mut layouter, &it.map);
    turn(&mut it, heading, false);
    let folded = scene(&mut layouter, &it.map);
    let there = frames(&folded);
    assert!(!there.contains_key(&node_of(cards[1])));
    assert_eq!(there[&node_of(heading)].0, there[&panel_of(heading)].0);
    assert!(plain(texts(&folded)).contains(&"2 cards".to_owned()));
    let mut said = Vec::new();
    folded.walk(|visit| said.push(visit.node.label.to_string()));
    assert!(plain(said).contains(&"Heading over 2 cards, folded: Trust".to_owned()));
    turn(&mut it, heading, true);
    assert_eq!(scene::dump(&scene(&mut layouter, &it.map)), scene::dump(&open));
}

#[test]
fn j13_many_cards_under_a_heading_take_the_width_of_their_cell() {
    let (mut it, lane, cards, heading) = grouped();
    let touchpoint = it.map.cards[&heading].touchpoint.unwrap();
    let column = Arc::clone(&it.map.touchpoints[&touchpoint]);
    it.change(&column, |touchpoint| touchpoint.width = Some(620));
    let widths = |it: &Sample| {
        let there = frames(&scene(&mut layouter(), &it.map));
        (there[&panel_of(heading)].0.width, there[&node_of(cards[0])].0.width)
    };
    let (few, column) = widths(&it);
    assert_eq!(few, column);
    for number in 0..4 {
        let card = it.card(lane, touchpoint, &format!("Further card {number}"));
        let card = Arc::clone(&it.map.cards[&card]);
        it.change(&card, |card| card.heading = Some(heading));
    }
    let (many, column) = widths(&it);
    assert!(many > 2.0 * column, "{many} beside {column}");
}

#[test]
fn j4_a_group_is_mirrored_with_the_map() {
    let (mut it, lane, cards, heading) = grouped();
    let of = |it: &Sample| {
        let there = frames(&scene(&mut layouter(), &it.map));
        let touchpoint = it.map.cards[&cards[0]].touchpoint.unwrap();
        let cell = there[&NodeId::from(format!("cell:{lane}:{touchpoint}"))].0;
        (cell, there[&panel_of(heading)].0, there[&node_of(cards[1])].0)
    };
    let (cell, panel, card) = of(&it);
    it.info(|info| info.direction = ReadingDirection::Rtl);
    let (mirrored_cell, mirrored_panel, mirrored) = of(&it);
    assert_eq!(card.x - cell.x, mirrored_cell.right() - mirrored.right());
    assert_eq!(panel.x - cell.x, mirrored_cell.right() - mirrored_panel.right());
}

#[test]
fn j6_an_edit_elsewhere_leaves_a_group_as_it_is() {
    let (mut it, _, cards, heading) = grouped();
    let mut layouter = layouter();
    let before = scene(&mut layouter, &it.map);
    let other =
        it.map.cards.values().find(|card| card.touchpoint != it.map.cards[&heading].touchpoint);
    let other = Arc::clone(other.unwrap());
    it.change(&other, |card| card.text.push('!'));
    let after = scene(&mut layouter, &it.map);
    let told = patch::between(&before, &after);
    let changed: Vec<_> = told.changed.iter().chain(&told.moved).collect();
    for card in cards.iter().chain([&heading]) {
        assert!(changed.iter().all(|node| !node.id.0.contains(&card.to_string())));
    }
}

#[test]
fn j10_a_folded_lane_does_not_count_headings() {
    let (mut it, lane, _, _) = grouped();
    let lane = Arc::clone(&it.map.lanes[&lane]);
    it.change(&lane, |lane| lane.collapsed = true);
    let said = plain(texts(&scene(&mut layouter(), &it.map)));
    assert_eq!(said.iter().filter(|text| *text == "3 cards").count(), 3);
}
