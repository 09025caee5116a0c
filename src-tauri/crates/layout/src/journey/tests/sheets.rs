//! Registers as tables, and the outline as a text.

use words::plain;

use super::*;
use crate::{Register, RegisterLook, Sorting};

/// Three pain points along the journey, of which the last says least.
struct Painful {
    it: Sample,
    touchpoints: [Id<Touchpoint>; 3],
    lane: Id<Lane>,
    pains: [Id<Card>; 3],
}

fn painful() -> Painful {
    let (mut it, _, touchpoints) = small();
    let lane = it.lane(LaneKind::PainPoints);
    let texts = ["Waits in the queue", "Says it all again", "Nobody calls back"];
    let pains = [0, 1, 2].map(|place| {
        let card = it.card(lane, touchpoints[place], texts[place]);
        let kept = Arc::clone(&it.map.cards[&card]);
        it.change(&kept, |card| {
            card.kind = CardKind::PainPoint;
            card.severity = [Some(2), Some(5), None][place];
        });
        card
    });
    Painful { it, touchpoints, lane, pains }
}

fn look(register: Register) -> RegisterLook<'static> {
    RegisterLook { register, ..RegisterLook::default() }
}

fn register(layouter: &mut Layouter, map: &Map, look: RegisterLook<'_>) -> Scene {
    let words = Words::of("en");
    layouter.scene(
        map,
        Lens::Register,
        &LayoutOptions { register: look, ..LayoutOptions::of(&words) },
    )
}

/// What stands in each row, the heads first.
fn rows(scene: &Scene) -> Vec<Vec<String>> {
    let table = scene::table(scene).unwrap_or_default();
    table.into_iter().map(|row| row.cells.iter().map(|cell| plain(cell)).collect()).collect()
}

fn names(scene: &Scene) -> Vec<String> {
    rows(scene).into_iter().skip(1).map(|row| row[0].clone()).collect()
}

fn outline(map: &Map) -> Scene {
    layouter().scene(map, Lens::Outline, &LayoutOptions::of(&Words::of("en")))
}

/// All that is written in a picture, in order.
fn written(scene: &Scene) -> String {
    let mut all = Vec::new();
    scene.walk(|visit| {
        for item in &visit.node.items {
            if let Item::Text(text) = item {
                all.push(plain(&text.block.text));
            }
        }
    });
    all.join("\n")
}

#[test]
fn j40_a_register_is_a_regular_table_in_which_each_row_has_a_name() {
    let it = painful().it;
    for kind in Register::ALL {
        let scene = register(&mut layouter(), &it.map, look(kind));
        let Some(table) = scene::table(&scene) else { continue };
        let columns = table[0].cells.len();
        scene.walk(|visit| {
            if let Role::Row { row } = visit.node.role {
                assert_eq!(visit.node.children.len(), columns, "{kind:?}, row {row}");
                let roles = visit.node.children.iter().map(|cell| cell.role);
                for (index, role) in roles.enumerate() {
                    let column = index as u32;
                    let expected = match (row, column) {
                        (0, _) => Role::ColumnHeader { row, column, span: 1 },
                        (_, 0) => Role::RowHeader { row },
                        _ => Role::Cell { row, column, span: 1 },
                    };
                    assert_eq!(role, expected, "{kind:?}");
                }
            }
        });
    }
}

#[test]
fn j41_columns_are_no_wider_than_the_paper_however_much_they_hold() {
    let mut it = painful().it;
    for card in it.map.cards.values().cloned().collect::<Vec<_>>() {
        it.change(&card, |card| card.text = "A text that goes on and on. ".repeat(40));
    }
    let scene = register(&mut layouter(), &it.map, look(Register::Evidence));
    let frames = frames(&scene);
    let (grid, _) = frames[&NodeId::from("grid")];
    assert!(grid.right() <= scene.size().width, "{grid:?}");
}

#[test]
fn j42_an_edit_shares_the_rows_that_it_did_not_touch() {
    let Painful { mut it, pains, .. } = painful();
    let mut kept = layouter();
    let before = register(&mut kept, &it.map, look(Register::PainPoints));
    let card = Arc::clone(&it.map.cards[&pains[1]]);
    it.change(&card, |card| card.severity = Some(4));
    let after = register(&mut kept, &it.map, look(Register::PainPoints));
    let changed: Vec<String> =
        patch::between(&before, &after).changed.iter().map(|node| node.id.to_string()).collect();
    assert_eq!(changed, [format!("field:card:{}:severity", pains[1])]);
}

#[test]
fn j43_a_register_has_what_a_hidden_lane_holds() {
    let Painful { mut it, lane, .. } = painful();
    let kept = Arc::clone(&it.map.lanes[&lane]);
    it.change(&kept, |lane| lane.hidden = true);
    let scene = register(&mut layouter(), &it.map, look(Register::PainPoints));
    let expected = ["Waits in the queue", "Says it all again", "Nobody calls back"];
    assert_eq!(names(&scene), expected);
    let place: Vec<String> = rows(&scene).into_iter().map(|row| row[1].clone()).collect();
    assert_eq!(place[1..2], ["Before › Connection drops"]);
}

#[test]
fn j44_rows_are_sorted_and_what_says_nothing_comes_last() {
    let it = painful().it;
    let check = |sorted_by, expected: [&str; 3]| {
        let look = RegisterLook { sorted_by, ..look(Register::PainPoints) };
        assert_eq!(names(&register(&mut layouter(), &it.map, look)), expected, "{sorted_by:?}");
    };
    let [waits, says, nobody] = ["Waits in the queue", "Says it all again", "Nobody calls back"];
    check(None, [waits, says, nobody]);
    check(Some(("severity", Sorting::Ascending)), [waits, says, nobody]);
    check(Some(("severity", Sorting::Descending)), [says, waits, nobody]);
    check(Some(("text", Sorting::Ascending)), [nobody, says, waits]);
    check(Some(("owner", Sorting::Descending)), [waits, says, nobody]);
    check(Some(("no such column", Sorting::Descending)), [waits, says, nobody]);
}

#[test]
fn j44_texts_are_in_the_order_in_which_people_look_them_up() {
    let Painful { mut it, pains, .. } = painful();
    for (pain, text) in pains.iter().zip(["Zettel 10", "Ärger", "zettel 9"]) {
        let kept = Arc::clone(&it.map.cards[pain]);
        it.change(&kept, |card| card.text = text.to_owned());
    }
    let sorted_by = Some(("text", Sorting::Ascending));
    let look = RegisterLook { sorted_by, ..look(Register::PainPoints) };
    let found = names(&register(&mut layouter(), &it.map, look));
    assert_eq!(found, ["Ärger", "zettel 9", "Zettel 10"]);
}

#[test]
fn j44_the_head_of_what_is_sorted_by_says_so() {
    let it = painful().it;
    let sorted_by = Some(("severity", Sorting::Descending));
    let look = RegisterLook { sorted_by, ..look(Register::PainPoints) };
    let scene = register(&mut layouter(), &it.map, look);
    let mut said = None;
    scene.walk(|visit| {
        if visit.node.id == NodeId::from("head:grid:severity") {
            said = Some((visit.node.label.to_string(), visit.node.children[0].id.to_string()));
        }
    });
    let expected = ("Severity, sorted, most first".to_owned(), "descending:severity".to_owned());
    assert_eq!(said, Some(expected));
}

#[test]
fn j45_what_is_left_out_by_a_filter_is_said() {
    let it = painful().it;
    let look = RegisterLook { filter: " CALLS ", ..look(Register::PainPoints) };
    let scene = register(&mut layouter(), &it.map, look);
    assert_eq!(names(&scene), ["Says it all again", "Nobody calls back"]);
    let text = written(&scene);
    assert!(text.contains("2 of 3 rows, those with “CALLS”."), "{text}");
    let look = RegisterLook { filter: "no such thing", ..look };
    let text = written(&register(&mut layouter(), &it.map, look));
    assert!(text.contains("No row says that"), "{text}");
}

#[test]
fn j46_an_empty_register_says_what_it_is_for() {
    let it = Sample::new();
    for kind in Register::ALL {
        let scene = register(&mut layouter(), &it.map, look(kind));
        assert_eq!(scene::table(&scene), None, "{kind:?}");
        let mut is_there = false;
        scene.walk(|visit| is_there |= visit.node.id == NodeId::from("blank:register"));
        assert!(is_there, "{kind:?}");
    }
}

#[test]
fn j4_a_register_from_right_to_left_is_the_mirror_image() {
    let mut it = painful().it;
    let ltr = register(&mut layouter(), &it.map, look(Register::PainPoints));
    it.info(|info| info.direction = ReadingDirection::Rtl);
    let rtl = register(&mut layouter(), &it.map, look(Register::PainPoints));
    let (ltr_frames, rtl_frames) = (frames(&ltr), frames(&rtl));
    let width = ltr.size().width;
    for (id, (frame, _)) in ltr_frames.iter().filter(|(id, _)| id.0.starts_with("field:")) {
        let mirrored = rtl_frames[id].0;
        assert!((width - frame.right() - mirrored.x).abs() < 0.5, "{id}: {frame:?} {mirrored:?}");
    }
}

#[test]
fn j47_the_outline_says_everything_once_in_the_order_of_reading() {
    let Painful { it, touchpoints, .. } = painful();
    let scene = outline(&it.map);
    let text = written(&scene);
    let mut from = 0;
    for expected in [
        "Before",
        "Connection drops",
        "Card number 0",
        "Waits in the queue",
        "Calls the hotline",
        "Says it all again",
        "After",
        "Engineer comes",
        "Nobody calls back",
    ] {
        let at = text[from..].find(expected);
        assert!(at.is_some(), "{expected} after {from} in {text}");
        from += at.unwrap_or_default();
    }
    let frames = frames(&scene);
    for card in it.map.cards.keys() {
        assert!(frames.contains_key(&NodeId::from(format!("card:{card}"))), "{card}");
    }
    for touchpoint in touchpoints {
        assert!(frames.contains_key(&NodeId::from(format!("touchpoint:{touchpoint}"))));
    }
}

#[test]
fn j47_a_folded_stage_is_told_all_the_same() {
    let mut it = painful().it;
    let whole = written(&outline(&it.map));
    for stage in it.map.stages.values().cloned().collect::<Vec<_>>() {
        it.change(&stage, |stage| stage.collapsed = true);
    }
    assert_eq!(written(&outline(&it.map)), whole);
}

#[test]
fn j48_headings_have_the_levels_of_the_map() {
    let Painful { it, touchpoints, lane, .. } = painful();
    let frames = frames(&outline(&it.map));
    let role = |id: String| frames[&NodeId::from(id)].1;
    assert_eq!(role("title".to_owned()), Role::Heading(1));
    let stage = it.map.touchpoints[&touchpoints[0]].stage;
    assert_eq!(role(format!("stage:{stage}")), Role::Heading(2));
    assert_eq!(role(format!("touchpoint:{}", touchpoints[0])), Role::Heading(3));
    assert_eq!(role(format!("list:{lane}:{}", touchpoints[0])), Role::Heading(4));
}

#[test]
fn j49_a_touchpoint_without_cards_has_a_line_to_write_in() {
    let mut it = Sample::new();
    let stage = it.stage("Before");
    let touchpoint = it.touchpoint(stage, "Connection drops");
    let lane = it.lane(LaneKind::Actions);
    let id = NodeId::from(format!("cell:{lane}:{touchpoint}"));
    assert!(frames(&outline(&it.map)).contains_key(&id));
}

#[test]
fn j6_an_edit_shares_what_the_outline_says_elsewhere() {
    let Painful { mut it, pains, .. } = painful();
    let words = Words::of("en");
    let options = LayoutOptions::of(&words);
    let mut kept = layouter();
    let before = kept.scene(&it.map, Lens::Outline, &options);
    let card = Arc::clone(&it.map.cards[&pains[2]]);
    it.change(&card, |card| card.text = "Nobody has called back".into());
    let after = kept.scene(&it.map, Lens::Outline, &options);
    let changed: Vec<String> =
        patch::between(&before, &after).changed.iter().map(|node| node.id.to_string()).collect();
    assert_eq!(changed, [format!("card:{}", pains[2])]);
}

#[test]
fn the_room_reads_nothing_of_parked_cards_in_a_register_or_in_the_outline() {
    let Painful { mut it, pains, .. } = painful();
    let card = Arc::clone(&it.map.cards[&pains[0]]);
    it.change(&card, |card| card.touchpoint = None);
    let mut room = crate::room::Room::default();
    let shown = register(&mut layouter(), &it.map, look(Register::PainPoints));
    assert!(written(&shown).contains("Waits in the queue"));
    let text = written(&room.scene(&shown, &it.map));
    assert!(!text.contains("Waits in the queue"), "{text}");
    assert!(text.contains("Says it all again"), "{text}");
    let shown = outline(&it.map);
    assert!(written(&shown).contains("Waits in the queue"));
    let text = written(&room.scene(&shown, &it.map));
    assert!(!text.contains("Waits in the queue"), "{text}");
}
