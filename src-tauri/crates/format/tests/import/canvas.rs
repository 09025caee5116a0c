//! Maps as boards: valid JSON Canvas 1.0, and read back as they were.

use std::collections::BTreeSet;

use format::notation::canvas::{canvas, otherwise};
use model::records::{Card, CardKind};
use model::{Map, facts};
use serde_json::{Value, json};
use words::{Words, plain};

use super::read;

/// The sample, and maps in other scripts and from right to left.
fn maps() -> Vec<(String, Map)> {
    let mut maps = vec![("sample".to_owned(), format::sample().unwrap())];
    for name in ["right-to-left", "mixed-scripts", "spans", "tall"] {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/fixtures/maps");
        let path = format!("{folder}/{name}.json");
        maps.push((name.to_owned(), format::open_path(path.as_ref()).unwrap().map));
    }
    maps
}

/// Stages with their touchpoints, in order.
fn journey(map: &Map) -> Vec<(String, Vec<String>)> {
    let of = |it: &str| it.trim().to_owned();
    let columns = facts::columns(map).into_iter();
    let titles = columns
        .map(|it| (of(&it.stage.title), it.touchpoints.iter().map(|it| of(&it.title)).collect()));
    titles.collect()
}

/// What stands in each place, by the names of lane, touchpoint and stage; cards
/// of one place in their order.
fn cards(map: &Map) -> Vec<(String, String, Vec<String>)> {
    let mut found = Vec::new();
    for lane in facts::lanes(map) {
        let said = |cards: Vec<std::sync::Arc<Card>>| -> Vec<String> {
            let texts = cards.iter().map(|card| card.text.trim().to_owned());
            texts.filter(|text| !text.is_empty()).collect()
        };
        let mut note = |place: String, cards: Vec<String>| {
            if !cards.is_empty() {
                found.push((lane.title.trim().to_owned(), place, cards));
            }
        };
        for (index, it) in facts::journey(map).iter().enumerate() {
            let place = format!("{index} {}", it.title.trim());
            note(place, said(facts::cards_at(map, lane.id, Some(it.id), None)));
        }
        for (index, it) in facts::stages(map).iter().enumerate() {
            let place = format!("stage {index}");
            note(place, said(facts::cards_at(map, lane.id, None, Some(it.id))));
        }
    }
    found.sort();
    found
}

#[test]
fn a_board_is_read_back_with_the_same_stages_touchpoints_and_cards() {
    for (name, map) in maps() {
        let text = canvas(&map, &Words::english());
        assert_eq!(text, canvas(&map, &Words::english()), "{name} has other bytes");
        let back = read("board.canvas", &text).map;
        assert_eq!(journey(&back), journey(&map), "{name}");
        assert_eq!(cards(&back), cards(&map), "{name}");
        let ends = |map: &Map| {
            let title = |id| map.touchpoints[&id].title.trim().to_owned();
            let all = map.hand_offs.values();
            all.map(|it| {
                (title(it.from_touchpoint), title(it.to_touchpoint), it.trigger.trim().to_owned())
            })
            .collect::<BTreeSet<_>>()
        };
        assert_eq!(ends(&back), ends(&map), "{name}");
    }
}

/// The fields that jsoncanvas.org/spec/1.0 requires, and what may stand in them.
#[test]
fn a_board_is_valid() {
    for (name, map) in maps() {
        let board: Value = serde_json::from_str(&canvas(&map, &Words::english())).unwrap();
        let nodes = board["nodes"].as_array().unwrap();
        let mut ids = BTreeSet::new();
        for node in nodes {
            let id = node["id"].as_str().unwrap();
            assert!(ids.insert(id), "{name}: {id} stands there twice");
            for number in ["x", "y", "width", "height"] {
                assert!(node[number].is_i64(), "{name}: {node}");
            }
            assert!(node["width"].as_i64() > Some(0) && node["height"].as_i64() > Some(0));
            match node["type"].as_str().unwrap() {
                "text" => assert!(node["text"].is_string()),
                "group" => assert!(node["label"].is_string()),
                other => panic!("{other}"),
            }
            let color = node.get("color").map(|it| it.as_str().unwrap());
            assert!(color.is_none_or(|it| ("1"..="6").contains(&it)));
        }
        for edge in board["edges"].as_array().unwrap() {
            assert!(ids.insert(edge["id"].as_str().unwrap()));
            for end in ["fromNode", "toNode"] {
                let end = edge[end].as_str().unwrap();
                assert!(nodes.iter().any(|node| node["id"] == end), "{name}: {end}");
            }
        }
    }
}

#[test]
fn a_journey_from_right_to_left_begins_at_the_right() {
    let (_, map) = maps().remove(1);
    let board: Value = serde_json::from_str(&canvas(&map, &Words::english())).unwrap();
    let groups = board["nodes"].as_array().unwrap().iter().filter(|it| it["type"] == "group");
    let places: Vec<i64> = groups.map(|it| it["x"].as_i64().unwrap()).collect();
    assert!(places.len() > 1 && places.is_sorted_by(|one, next| one > next), "{places:?}");
}

#[test]
fn what_a_board_has_no_place_for_is_named() {
    let mut map = format::sample().unwrap();
    let lanes = facts::lanes(&map);
    let used: BTreeSet<_> = map.cards.values().map(|card| card.lane).collect();
    let empty = lanes.iter().filter(|lane| !used.contains(&lane.id)).count();
    let mut silent = map.cards.values().next().unwrap().as_ref().clone();
    silent.text = "  ".into();
    silent.image_alt = String::new();
    map.cards.insert(silent.id, silent.into());
    let coloured = map.cards.values().filter(|card| {
        matches!(card.kind, CardKind::PainPoint | CardKind::Opportunity | CardKind::Quote)
    });
    let coloured = coloured.count();
    let said: Vec<String> = otherwise(&map).iter().map(ToString::to_string).collect();
    let named = |text: &str| assert!(said.iter().any(|it| plain(it) == text), "{text}: {said:?}");
    named(&format!("what kind of card {coloured} are: their colours say it"));
    named("one card that says nothing");
    named(&format!("{empty} lanes without cards"));
}

fn group(label: &str, place: [i32; 4]) -> Value {
    let [x, y, width, height] = place;
    json!({ "id": label, "type": "group", "label": label, "x": x, "y": y, "width": width,
            "height": height })
}

fn text(text: &str, x: i32, y: i32) -> Value {
    json!({ "id": text, "type": "text", "text": text, "x": x, "y": y, "width": 80, "height": 40 })
}

fn board(nodes: &[Value], arrows: &[(&str, &str, &str)]) -> String {
    let edges = arrows
        .iter()
        .map(|(from, to, label)| json!({ "fromNode": from, "toNode": to, "label": label }));
    json!({ "nodes": nodes, "edges": edges.collect::<Vec<_>>() }).to_string()
}

#[test]
fn groups_in_groups_are_touchpoints() {
    let two = [
        group("Report", [0, 0, 500, 500]),
        group("Repair", [600, 0, 500, 500]),
        group("Chat", [260, 40, 200, 400]),
        group("Call", [20, 40, 200, 400]),
        group("Visit", [620, 40, 200, 400]),
        text("Queue", 30, 80),
        text("Bot loops", 270, 80),
        text("Nobody at home", 630, 80),
        text("All of it is slow", 400, 450),
    ];
    let check = |nodes: &[Value], title: &str| {
        let arrows = [("Queue", "Bot loops", "gives up"), ("Call", "Chat", "by hand")];
        let found = read("a.canvas", board(nodes, &arrows));
        assert_eq!(found.map.info.title, title);
        assert_eq!(found.stages(), ["Report", "Repair"]);
        assert_eq!(found.journey(), ["Call", "Chat", "Visit"]);
        for (card, touchpoint) in
            [("Queue", "Call"), ("Bot loops", "Chat"), ("Nobody at home", "Visit")]
        {
            assert_eq!(found.place(card), ("Notes".into(), None, Some(touchpoint.into())));
        }
        assert_eq!(found.place("All of it is slow").1.as_deref(), Some("Report"));
        let triggers = found.map.hand_offs.values().map(|it| it.trigger.as_str());
        assert_eq!(triggers.collect::<Vec<_>>(), ["gives up; by hand"]);
        found
    };
    assert_eq!(check(&two, "a.canvas").remarks(), [""; 0]);
    let mut three = two.to_vec();
    three.push(group("Whole journey", [-50, -50, 1300, 700]));
    assert_eq!(check(&three, "Whole journey").remarks(), [""; 0]);
    // Deeper ones, with a card and without.
    three.push(group("On the phone", [25, 60, 150, 150]));
    three.push(group("Empty", [25, 300, 150, 100]));
    let found = check(&three, "Whole journey");
    let queue = found.map.cards.values().find(|it| it.text == "Queue").unwrap();
    assert_eq!(found.map.cards[&queue.heading.unwrap()].text, "On the phone");
    assert_eq!(found.place("Empty").2.as_deref(), Some("Call"));
    assert!(found.remarks()[0].starts_with("2 groups"), "{:?}", found.remarks());
    // One group around two is what both belong to.
    let found = read("a.canvas", board(&[two[0].clone(), two[2].clone(), two[3].clone()], &[]));
    assert_eq!((found.map.info.title.as_str(), found.stages().len()), ("Report", 2));
}

#[test]
fn a_group_in_which_arrows_join_nodes_is_no_touchpoint() {
    let nodes = [
        group("Buy", [0, 0, 500, 500]),
        group("At home", [10, 10, 400, 200]),
        text("Looks", 20, 20),
        text("Pays", 220, 20),
        text("Tired", 20, 100),
        text("Alone", 20, 400),
    ];
    let found = read("a.canvas", board(&nodes, &[("Looks", "Pays", "")]));
    assert_eq!(
        (found.stages(), found.journey()),
        (vec!["Buy".into()], vec!["Looks".into(), "Pays".into()])
    );
    let tired = found.map.cards.values().find(|it| it.text == "Tired").unwrap();
    assert_eq!(found.map.cards[&tired.heading.unwrap()].text, "At home");
    assert_eq!(found.remarks().len(), 1);
}

#[test]
fn nodes_that_say_nothing_are_counted_apart() {
    let nodes =
        [text("One", 0, 0), text("Two", 0, 50), text(" ", 0, 90), json!("odd"), json!(null)];
    let found = read("a.canvas", board(&nodes, &[("", "", "why")]));
    assert_eq!(found.map.cards.len(), 3);
    let said = found.remarks().join("\n");
    assert!(said.contains("2 nodes lie in no stage"), "{said}");
    assert!(said.contains("3 nodes say nothing"), "{said}");
    assert!(said.contains("An arrow does not lead"), "{said}");
}

#[test]
fn arrows_that_become_no_hand_off_are_named_with_their_ends() {
    let nodes = [
        group("Find", [0, 0, 400, 400]),
        group("Buy", [500, 0, 400, 400]),
        text("Looks", 20, 20),
        text("Pays", 520, 20),
    ];
    let found = read("a.canvas", board(&nodes, &[("Find", "Buy", "then")]));
    assert_eq!(found.stages(), ["Find", "Buy"]);
    let told = "An arrow does not lead from touchpoint to touchpoint and became no hand-off: \
                “Find” → “Buy”.";
    assert!(found.remarks().iter().any(|it| it == told), "{:?}", found.remarks());
}
