//! A journey as it happened, drawn over the map.

use model::records::ReadingDirection;
use scene::{Node, Segment, Token};

use super::*;
use crate::{Replay, ReplayStop};

fn drawn(map: &Map, lens: Lens, replay: Option<&Replay>) -> Scene {
    let words = Words::of("en");
    let options = LayoutOptions { replay, ..LayoutOptions::of(&words) };
    layouter().scene(map, lens, &options)
}

/// There, back to the beginning, and there again.
fn back_and_forth(touchpoints: &[Id<Touchpoint>], at: usize) -> Replay {
    let stop = |(index, touchpoint): (usize, &Id<Touchpoint>)| ReplayStop {
        touchpoint: *touchpoint,
        number: index + 1,
        caption: format!("caption {}", index + 1),
    };
    let way = [touchpoints[0], touchpoints[1], touchpoints[0], touchpoints[1]];
    Replay { stops: way.iter().enumerate().map(stop).collect(), at }
}

fn replay_node(scene: &Scene) -> Option<Arc<Node>> {
    scene.root.children.iter().find(|node| &*node.id.0 == "replay").map(Arc::clone)
}

fn texts(node: &Node) -> Vec<String> {
    let text = |item: &Item| match item {
        Item::Text(text) => Some(text.block.text.to_string()),
        _ => None,
    };
    node.items.iter().filter_map(text).collect()
}

#[test]
fn j71_the_way_stands_over_whatever_lens_has_the_touchpoints_and_moves_nothing() {
    let (map, _, touchpoints) = small();
    let replay = back_and_forth(&touchpoints, 2);
    for lens in [Lens::Journey, Lens::Channels, Lens::Owners, Lens::Flow, Lens::Timeline] {
        let without = drawn(&map.map, lens, None);
        let with = drawn(&map.map, lens, Some(&replay));
        let node = replay_node(&with).unwrap();
        let mut numbers = texts(&node);
        numbers.sort();
        assert_eq!(numbers, ["1", "2", "3", "4", "caption 3"], "{lens:?}");
        assert_eq!(with.root.children[..without.root.children.len()], without.root.children[..]);
        assert_eq!(with.root.frame, without.root.frame, "{lens:?}");
        let frame = node.frame;
        assert!(frame.x >= 0.0 && frame.y >= 0.0 && frame.bottom() <= with.root.frame.height);
    }
    // A dashboard has no touchpoints: it stays as it is.
    assert!(replay_node(&drawn(&map.map, Lens::Dashboard, Some(&replay))).is_none());
}

#[test]
fn j72_what_has_happened_is_a_full_line_and_what_comes_a_faint_one() {
    let (map, _, touchpoints) = small();
    let lines = |at: usize| {
        let scene = drawn(&map.map, Lens::Journey, Some(&back_and_forth(&touchpoints, at)));
        let node = replay_node(&scene).unwrap();
        let stroke = |item: &Item| match item {
            Item::Path(path) => path.stroke.filter(|it| it.token != Token::Surface),
            _ => None,
        };
        let strokes: Vec<_> = node.items.iter().filter_map(stroke).collect();
        let faint = strokes.iter().filter(|it| it.dash.is_some()).count();
        (strokes.len() - faint, faint)
    };
    assert_eq!((lines(0), lines(2), lines(3)), ((0, 3), (2, 1), (3, 0)));
}

#[test]
fn what_the_map_no_longer_has_is_passed_over() {
    let (map, _, touchpoints) = small();
    let mut replay = back_and_forth(&touchpoints, 3);
    replay.stops[1].touchpoint = Id::new(Uuid::from_u128(0xdead));
    let scene = drawn(&map.map, Lens::Journey, Some(&replay));
    let mut numbers = texts(&replay_node(&scene).unwrap());
    numbers.sort();
    assert_eq!(numbers, ["1", "3", "4", "caption 4"]);
    let gone = Replay { stops: vec![replay.stops[1].clone()], at: 0 };
    assert!(replay_node(&drawn(&map.map, Lens::Journey, Some(&gone))).is_none());
}

#[test]
fn j73_the_way_on_is_straight_and_a_way_back_hangs_below() {
    let (map, _, touchpoints) = small();
    let scene = drawn(&map.map, Lens::Journey, Some(&back_and_forth(&touchpoints, 3)));
    let node = replay_node(&scene).unwrap();
    let curve = |item: &Item| match item {
        Item::Path(path) if path.stroke.is_some_and(|it| it.token == Token::Ink) => {
            let Segment::Move(from) = path.segments[0] else { return None };
            let Segment::Cubic(handle, _, to) = path.segments[1] else { return None };
            Some((to.x > from.x, handle.y > from.y))
        }
        _ => None,
    };
    let ways: Vec<_> = node.items.iter().filter_map(curve).collect();
    assert_eq!(ways, [(true, false), (false, true), (true, false)]);
}

#[test]
fn from_right_to_left_the_stops_begin_at_the_right() {
    let (mut map, _, touchpoints) = small();
    Arc::make_mut(&mut map.map.info).direction = ReadingDirection::Rtl;
    let scene = drawn(&map.map, Lens::Journey, Some(&back_and_forth(&touchpoints, 3)));
    let node = replay_node(&scene).unwrap();
    let dots: Vec<f32> = node
        .items
        .iter()
        .filter_map(|item| match item {
            Item::Shape(it) if it.rect.width == it.rect.height => Some(it.rect.x),
            _ => None,
        })
        .collect();
    let [first, second, again, ..] = dots[..] else { panic!("{dots:?}") };
    assert!(second < first && again < first && second < again, "{dots:?}");
}
