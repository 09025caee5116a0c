//! What somebody folded, widened or heightened.

use super::*;
use crate::Density;

/// The texts without the signs that keep numbers apart from their sentence.
fn said_in(scene: &Scene) -> Vec<String> {
    let isolates = ['\u{2068}', '\u{2069}'];
    texts(scene).into_iter().map(|text| text.replace(isolates, "")).collect()
}

#[test]
fn j10_what_is_folded_is_counted_and_comes_back_as_it_was() {
    let (mut it, lane, touchpoints) = small();
    let mut layouter = layouter();
    let before = scene(&mut layouter, &it.map);
    let stage = it.map.touchpoints[&touchpoints[0]].stage;
    let fold = |it: &mut Sample, collapsed| {
        let stage = Arc::clone(&it.map.stages[&stage]);
        it.change(&stage, |stage| stage.collapsed = collapsed);
    };
    fold(&mut it, true);
    let folded = scene(&mut layouter, &it.map);
    let there = frames(&folded);
    assert!(!there.contains_key(&NodeId::from(format!("touchpoint:{}", touchpoints[0]))));
    let count = &there[&NodeId::from(format!("folded:{lane}:{stage}"))];
    assert_eq!(count.1, Role::Cell { row: 2, column: 1, span: 1 });
    let said = said_in(&folded);
    assert!(said.contains(&"2 touchpoints".to_owned()), "{said:?}");
    assert!(said.contains(&"6 cards".to_owned()), "{said:?}");

    let folded_lane = Arc::clone(&it.map.lanes[&lane]);
    it.change(&folded_lane, |lane| lane.collapsed = true);
    let said = said_in(&scene(&mut layouter, &it.map));
    assert!(said.contains(&"3 cards".to_owned()) && said.contains(&"Folded".to_owned()));
    assert!(!said.iter().any(|text| text.starts_with("Card number")));

    let lane = Arc::clone(&it.map.lanes[&lane]);
    it.change(&lane, |lane| lane.collapsed = false);
    fold(&mut it, false);
    assert_eq!(scene::dump(&scene(&mut layouter, &it.map)), scene::dump(&before));
}

#[test]
fn j2_a_column_is_as_wide_as_it_was_made_and_a_row_at_least_as_high() {
    let (mut it, lane, touchpoints) = small();
    let touchpoint = Arc::clone(&it.map.touchpoints[&touchpoints[0]]);
    it.change(&touchpoint, |touchpoint| touchpoint.width = Some(420));
    let record = Arc::clone(&it.map.lanes[&lane]);
    it.change(&record, |lane| lane.height = Some(700));
    let wide = frames(&scene(&mut layouter(), &it.map));
    let cell = wide[&NodeId::from(format!("cell:{lane}:{}", touchpoints[0]))].0;
    assert_eq!((cell.width, cell.height), (420.0, 700.0));
    let cards = |frames: &BTreeMap<NodeId, (Rect, Role)>, cell: Rect| -> Vec<Rect> {
        let inside = |frame: &Rect| frame.x >= cell.x && frame.x < cell.right();
        let cards = frames.iter().filter(|(id, _)| id.to_string().starts_with("card:"));
        cards.map(|(_, (frame, _))| *frame).filter(inside).collect()
    };
    // Two cards have room beside each other now.
    let tops: Vec<f32> = cards(&wide, cell).iter().map(|card| card.y).collect();
    assert!(tops.windows(2).any(|pair| pair[0] == pair[1]), "{tops:?}");

    let touchpoint = Arc::clone(&it.map.touchpoints[&touchpoints[1]]);
    it.change(&touchpoint, |touchpoint| touchpoint.width = Some(96));
    let record = Arc::clone(&it.map.lanes[&lane]);
    it.change(&record, |lane| lane.height = Some(24));
    let narrow = frames(&scene(&mut layouter(), &it.map));
    let cell = narrow[&NodeId::from(format!("cell:{lane}:{}", touchpoints[1]))].0;
    let lowest = cards(&narrow, cell).iter().map(Rect::bottom).fold(0.0, f32::max);
    assert!(cell.width == 96.0 && cell.bottom() >= lowest, "nothing is cut");
}

#[test]
fn j12_less_air_makes_a_smaller_picture_that_says_the_same_as_large() {
    let (it, ..) = small();
    let words = Words::of("en");
    let draw = |layouter: &mut Layouter, density| {
        let options = LayoutOptions { density, ..LayoutOptions::of(&words) };
        layouter.scene(&it.map, Lens::Journey, &options)
    };
    let mut layouter = layouter();
    let airy = draw(&mut layouter, Density::Comfortable);
    let dense = draw(&mut layouter, Density::Compact);
    assert!(dense.size().width < airy.size().width);
    assert!(dense.size().height < airy.size().height);
    let letters = |scene: &Scene| {
        let mut letters = Vec::new();
        scene.walk(|visit| {
            letters.extend(visit.node.items.iter().filter_map(|item| match item {
                Item::Text(text) => Some((text.block.text.to_string(), text.block.style)),
                _ => None,
            }));
        });
        letters
    };
    assert_eq!(letters(&airy), letters(&dense));
    let fresh = draw(&mut super::layouter(), Density::Compact);
    assert_eq!(scene::dump(&fresh), scene::dump(&dense));
}
