//! Cards that cover several touchpoints.

use super::*;

/// A map, its lane and its touchpoints, and the cards over several of these.
type Spanning = (Sample, Id<Lane>, [Id<Touchpoint>; 3], Vec<Id<Card>>);

/// The small map with a card from one touchpoint to another for each pair.
fn spanning(pairs: &[(usize, usize)]) -> Spanning {
    let (mut it, lane, touchpoints) = small();
    let mut card = |&(from, until): &(usize, usize)| {
        it.put(|card: &mut Card, position| {
            card.lane = lane;
            card.touchpoint = Some(touchpoints[from]);
            card.until = Some(touchpoints[until]);
            card.text = "All of this takes far too long".into();
            card.position = position;
        })
    };
    let cards = pairs.iter().map(&mut card).collect();
    (it, lane, touchpoints, cards)
}

fn at(frames: &BTreeMap<NodeId, (Rect, Role)>, id: String) -> (Rect, Role) {
    frames[&NodeId::from(id)]
}

#[test]
fn j3_a_card_reaches_exactly_from_its_first_column_to_its_last() {
    for direction in [ReadingDirection::Ltr, ReadingDirection::Rtl] {
        let (mut it, lane, touchpoints, cards) = spanning(&[(1, 2)]);
        it.info(|info| info.direction = direction);
        let frames = frames(&scene(&mut layouter(), &it.map));
        let (cell, role) =
            at(&frames, format!("across:{lane}:{}:{}", touchpoints[1], touchpoints[2]));
        assert_eq!(role, Role::Cell { row: 3, column: 2, span: 2 });
        let [first, last] =
            [1, 2].map(|place| at(&frames, format!("touchpoint:{}", touchpoints[place])).0);
        assert_eq!(cell.x, first.x.min(last.x));
        assert_eq!(cell.right(), first.right().max(last.right()));
        let (row, _) = at(&frames, format!("lane:{lane}"));
        assert_eq!(cell.y, row.bottom());
        let (card, _) = at(&frames, format!("card:{}", cards[0]));
        assert!(cell.contains(&card, 0.0) && card.width > cell.width - 20.0, "{card:?}");
    }
}

#[test]
fn j3_cards_that_do_not_overlap_share_a_row_and_each_row_covers_each_column_once() {
    for (pairs, rows) in [
        (&[(0, 1)][..], 1),
        (&[(0, 1), (1, 2)], 2),
        (&[(0, 2), (0, 1), (1, 2)], 3),
        // Those with the same ends lie in one cell.
        (&[(0, 1), (0, 1), (1, 2)], 2),
    ] {
        let (it, lane, ..) = spanning(pairs);
        let scene = scene(&mut layouter(), &it.map);
        let mut found = 0;
        scene.walk(|visit| {
            let Role::Row { row } = visit.node.role else { return };
            if row < 2 {
                return;
            }
            found += usize::from(visit.node.id.to_string().starts_with(&format!("across:{lane}:")));
            let mut next = 0;
            for child in &visit.node.children {
                let (column, span) = match child.role {
                    Role::RowHeader { .. } => (0, 1),
                    Role::Cell { column, span, .. } => (column, span),
                    other => panic!("{other:?}"),
                };
                assert_eq!(column, next, "{}", child.id);
                next += span;
            }
            assert_eq!(next, 4, "{}", visit.node.id);
        });
        assert_eq!(found, rows, "{pairs:?}");
    }
    let (mut it, lane, touchpoints, _) = spanning(&[(0, 1)]);
    let stage = it.stage("Later");
    let later = [it.touchpoint(stage, "Bill"), it.touchpoint(stage, "Pays")];
    it.put(|card: &mut Card, position| {
        card.lane = lane;
        card.touchpoint = Some(later[0]);
        card.until = Some(later[1]);
        card.position = position;
    });
    let frames = frames(&scene(&mut layouter(), &it.map));
    let row = |ends: [Id<Touchpoint>; 2]| {
        at(&frames, format!("across:{lane}:{}:{}", ends[0], ends[1])).0.y
    };
    assert_eq!(row([touchpoints[0], touchpoints[1]]), row(later));
}

#[test]
fn j10_a_stage_that_is_folded_shortens_a_card_or_counts_it() {
    let (mut it, lane, touchpoints, cards) = spanning(&[(0, 1), (1, 2)]);
    let stage = it.map.touchpoints[&touchpoints[0]].stage;
    let record = Arc::clone(&it.map.stages[&stage]);
    it.change(&record, |stage| stage.collapsed = true);
    let folded = scene(&mut layouter(), &it.map);
    let there = frames(&folded);
    assert!(!there.contains_key(&NodeId::from(format!("card:{}", cards[0]))));
    let (cell, role) = at(&there, format!("across:{lane}:{}:{}", touchpoints[1], touchpoints[2]));
    assert_eq!(role, Role::Cell { row: 3, column: 1, span: 2 });
    assert_eq!(cell.x, at(&there, format!("stage:{stage}")).0.x);
    let said: String = texts(&folded).join("|").replace(['\u{2068}', '\u{2069}'], "");
    assert!(said.contains("7 cards"), "{said}");

    let record = Arc::clone(&it.map.lanes[&lane]);
    it.change(&record, |lane| lane.collapsed = true);
    let said =
        texts(&scene(&mut layouter(), &it.map)).join("|").replace(['\u{2068}', '\u{2069}'], "");
    assert!(said.contains("8 cards") && said.contains("3 cards"), "{said}");
}

#[test]
fn a_card_over_several_touchpoints_says_which_and_hears_of_their_new_names() {
    let (mut it, lane, touchpoints, _) = spanning(&[(0, 2)]);
    let mut layouter = layouter();
    let id = NodeId::from(format!("across:{lane}:{}:{}", touchpoints[0], touchpoints[2]));
    let mut label = |map: &Map| {
        let mut label = String::new();
        scene(&mut layouter, map).walk(|visit| {
            if visit.node.id == id {
                label = visit.node.label.replace(['\u{2068}', '\u{2069}'], "");
            }
        });
        label
    };
    assert_eq!(label(&it.map), "Spans Connection drops to Engineer comes, 3 touchpoints");
    let record = Arc::clone(&it.map.touchpoints[&touchpoints[2]]);
    it.change(&record, |touchpoint| touchpoint.title = "Repaired".into());
    assert_eq!(label(&it.map), "Spans Connection drops to Repaired, 3 touchpoints");
}
