//! What the colours of the cards say.

use model::records::{ColourBy, Evidence, Team};
use scene::{Shade, Tint, Token};

use super::*;

fn coloured(layouter: &mut Layouter, map: &Map, colour_by: ColourBy) -> Scene {
    let words = Words::of("en");
    let options = LayoutOptions { colour_by, ..LayoutOptions::of(&words) };
    layouter.scene(map, Lens::Journey, &options)
}

/// The ground of a node.
fn ground(scene: &Scene, node: &str) -> Option<Token> {
    let mut ground = None;
    scene.walk(|visit| {
        if &*visit.node.id.0 == node {
            ground = visit.node.items.iter().find_map(|item| match item {
                Item::Shape(shape) => shape.fill,
                _ => None,
            });
        }
    });
    ground
}

fn of_card(scene: &Scene, card: Id<Card>) -> Token {
    ground(scene, &format!("card:{card}")).unwrap()
}

/// What the legend says of the colours, each with its ground.
fn legend(scene: &Scene) -> Vec<(String, Token)> {
    let mut said = Vec::new();
    scene.walk(|visit| {
        let id = &*visit.node.id.0;
        if id.starts_with("legend:colours:") && !id.ends_with("caption") {
            let text = visit.node.items.iter().find_map(|item| match item {
                Item::Text(text) => Some(text.block.text.to_string()),
                _ => None,
            });
            said.push((text.unwrap(), ground(scene, id).unwrap()));
        }
    });
    said
}

/// So many teams, the first with one card, the next with two, and so on.
fn owned(teams: usize) -> (Sample, Vec<Vec<Id<Card>>>) {
    let (mut it, lane, touchpoints) = small();
    let mut cards = Vec::new();
    for number in 0..teams {
        let team = it.put(|team: &mut Team, position| {
            team.name = format!("Team {number}");
            team.position = position;
        });
        cards.push(Vec::new());
        for _ in 0..=number {
            let card = it.card(lane, touchpoints[0], "Mine");
            let record = Arc::clone(&it.map.cards[&card]);
            it.change(&record, |card| {
                card.owner_state = Some(OwnerState::Owned);
                card.owner_team = Some(team);
            });
            cards[number].push(card);
        }
    }
    (it, cards)
}

#[test]
fn j11_the_most_frequent_names_have_colours_and_the_others_share_one() {
    let (it, cards) = owned(10);
    let scene = coloured(&mut layouter(), &it.map, ColourBy::Owner);
    // The order of the teams, not that of their cards.
    for (number, tint) in (2..10).zip(Tint::NAMES) {
        for card in &cards[number] {
            assert_eq!(of_card(&scene, *card), Token::Tint(tint), "Team {number}");
        }
    }
    for cards in &cards[..2] {
        assert_eq!(of_card(&scene, cards[0]), Token::Tint(Tint::Grey));
    }
    let said: Vec<_> = legend(&scene)
        .into_iter()
        .map(|(text, token)| (text.replace(['\u{2068}', '\u{2069}'], ""), token))
        .collect();
    assert_eq!(said[0], ("Team 2".to_owned(), Token::Tint(Tint::NAMES[0])));
    assert_eq!(said[8], ("2 other names".to_owned(), Token::Tint(Tint::Grey)));
    assert_eq!(said[9], ("Owner not asked for".to_owned(), Token::Raised));
    assert_eq!(said.len(), 10);
}

#[test]
fn j11_owners_that_are_not_settled_look_like_no_team() {
    let (mut it, cards) = owned(1);
    let (lane, touchpoint) = {
        let card = &it.map.cards[&cards[0][0]];
        (card.lane, card.touchpoint.unwrap())
    };
    let mut state = |state| {
        let card = it.card(lane, touchpoint, "Whose?");
        let record = Arc::clone(&it.map.cards[&card]);
        it.change(&record, |card| card.owner_state = Some(state));
        card
    };
    let (unknown, disputed) = (state(OwnerState::Unknown), state(OwnerState::Disputed));
    let scene = coloured(&mut layouter(), &it.map, ColourBy::Owner);
    assert_eq!(of_card(&scene, unknown), Token::Hue(scene::Hue::Orange, Shade::Fill));
    assert_eq!(of_card(&scene, disputed), Token::Hue(scene::Hue::Red, Shade::Fill));
    let said: Vec<_> = legend(&scene).into_iter().map(|(text, _)| text).collect();
    assert_eq!(said, ["Team 0", "Owner unknown", "Owner disputed", "Owner not asked for"]);
}

#[test]
fn j11_severity_is_a_ramp_and_a_card_without_it_is_plain() {
    let (mut it, lane, touchpoints) = small();
    let cards: Vec<_> = (1..=5)
        .map(|severity| {
            let card = it.card(lane, touchpoints[1], "Waits");
            let record = Arc::clone(&it.map.cards[&card]);
            it.change(&record, |card| {
                card.kind = model::records::CardKind::PainPoint;
                card.severity = Some(severity);
            });
            card
        })
        .collect();
    let scene = coloured(&mut layouter(), &it.map, ColourBy::Severity);
    for (card, tint) in cards.iter().zip(Tint::STEPS) {
        assert_eq!(of_card(&scene, *card), Token::Tint(tint));
    }
    let said: Vec<_> = legend(&scene).into_iter().map(|(_, token)| token).collect();
    assert_eq!(said.len(), 6);
    assert_eq!(said[5], Token::Raised);
}

#[test]
fn j11_a_card_is_coloured_by_the_first_of_its_tags_that_has_a_colour() {
    let (mut it, lane, touchpoints) = small();
    let rare = it.card(lane, touchpoints[0], "Rare");
    it.tag(rare, "rare");
    for number in 0..8 {
        let card = it.card(lane, touchpoints[0], "Often");
        let tag = it.tag(card, &format!("often {number}"));
        for card in [rare, card] {
            it.put(|link: &mut CardTag, position| {
                (link.card, link.tag, link.position) = (card, tag, position);
            });
        }
    }
    let scene = coloured(&mut layouter(), &it.map, ColourBy::Tag);
    assert_eq!(of_card(&scene, rare), Token::Tint(Tint::NAMES[0]));
    assert_eq!(legend(&scene)[0].0, "#often 0");
}

#[test]
fn j11_a_card_says_the_department_of_its_touchpoint() {
    let (mut it, cards) = owned(1);
    let card = it.map.cards.values().find(|card| card.owner_state.is_none()).unwrap().id;
    let team = it.map.cards[&cards[0][0]].owner_team;
    let touchpoint = it.map.cards[&card].touchpoint.unwrap();
    let own = |it: &mut Sample, team| {
        let record = Arc::clone(&it.map.touchpoints[&touchpoint]);
        it.change(&record, |touchpoint| {
            touchpoint.owner_state = Some(OwnerState::Owned);
            touchpoint.owner_team = team;
        });
    };
    own(&mut it, team);
    let mut layouter = layouter();
    let before = coloured(&mut layouter, &it.map, ColourBy::Department);
    assert_eq!(of_card(&before, card), Token::Tint(Tint::NAMES[0]));
    let says = |scene: &Scene, name: &str| {
        let mut says = false;
        scene.walk(|visit| {
            if *visit.node.id.0 == *format!("card:{card}") {
                says = visit
                    .node
                    .items
                    .iter()
                    .any(|item| matches!(item, Item::Text(text) if &*text.block.text == name));
            }
        });
        says
    };
    assert!(says(&before, "Team 0"));
    // The card itself stays as it was when its touchpoint goes to somebody else.
    let other = it.put(|team: &mut Team, position| {
        team.name = "Billing".into();
        team.position = position;
    });
    own(&mut it, Some(other));
    let after = coloured(&mut layouter, &it.map, ColourBy::Department);
    assert!(says(&after, "Billing"));
    assert_eq!(
        scene::dump(&after),
        scene::dump(&coloured(&mut self::layouter(), &it.map, ColourBy::Department))
    );
}

#[test]
fn j6_a_choice_of_colours_is_the_same_from_a_memory_and_from_nothing() {
    let (mut it, cards) = owned(3);
    let record = Arc::clone(&it.map.cards[&cards[0][0]]);
    it.change(&record, |card| {
        card.author = "Ida".into();
        card.evidence = Evidence::Data;
    });
    let mut layouter = layouter();
    let plain = scene(&mut layouter, &it.map);
    for by in ColourBy::ALL {
        let remembered = coloured(&mut layouter, &it.map, *by);
        let fresh = coloured(&mut self::layouter(), &it.map, *by);
        assert_eq!(scene::dump(&remembered), scene::dump(&fresh), "{by:?}");
    }
    assert_eq!(scene::dump(&scene(&mut layouter, &it.map)), scene::dump(&plain));
}

#[test]
fn j6_an_edit_of_a_card_redraws_that_card_whatever_the_colours_say() {
    let (mut it, cards) = owned(3);
    let mut layouter = layouter();
    let before = coloured(&mut layouter, &it.map, ColourBy::Owner);
    let record = Arc::clone(&it.map.cards[&cards[2][0]]);
    it.change(&record, |card| card.text = "Ours".into());
    let after = coloured(&mut layouter, &it.map, ColourBy::Owner);
    let told = patch::between(&before, &after);
    let changed: Vec<_> = told.changed.iter().map(|node| node.id.0.to_string()).collect();
    assert_eq!(changed, [format!("card:{}", cards[2][0])]);
}
