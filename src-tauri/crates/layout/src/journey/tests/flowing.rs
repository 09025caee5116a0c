//! The journey as a flow chart.

use model::records::HandOffKind;

use scene::Segment;
use words::plain;

use super::*;

/// A journey of one stage with so many touchpoints.
fn journey(count: usize) -> (Sample, Vec<Id<Touchpoint>>) {
    let mut it = Sample::new();
    let stage = it.stage("Stage");
    let touchpoints =
        (1..=count).map(|number| it.touchpoint(stage, &format!("Number {number}"))).collect();
    (it, touchpoints)
}

fn link(
    it: &mut Sample,
    from: Id<Touchpoint>,
    to: Id<Touchpoint>,
    kind: HandOffKind,
) -> Id<HandOff> {
    it.put(|hand_off: &mut HandOff, _| {
        hand_off.from_touchpoint = from;
        hand_off.to_touchpoint = to;
        hand_off.trigger = "Something sets it off".into();
        hand_off.kind = kind;
    })
}

fn through(map: &Map) -> Scene {
    layouter().scene(map, Lens::Flow, &LayoutOptions::of(&Words::of("en")))
}

fn node(id: impl Into<String>) -> NodeId {
    NodeId::from(id.into())
}

fn boxed(scene: &Scene, id: Id<Touchpoint>) -> Rect {
    frames(scene)[&node(format!("touchpoint:{id}"))].0
}

fn label(scene: &Scene, id: &str) -> String {
    let mut label = String::new();
    scene.walk(|visit| {
        if *visit.node.id.0 == *id {
            label = plain(&visit.node.label);
        }
    });
    label
}

/// Every level and upright piece of the lines, in the picture's coordinates.
fn pieces(scene: &Scene) -> Vec<(String, Rect)> {
    let mut pieces = Vec::new();
    scene.walk(|visit| {
        if !visit.node.id.0.starts_with("hop:") {
            return;
        }
        for item in &visit.node.items {
            let Item::Path(path) = item else { continue };
            if path.fill.is_some() {
                continue;
            }
            let mut pen = None;
            for segment in path.segments.iter() {
                let to = match *segment {
                    Segment::Move(to) | Segment::Line(to) | Segment::Cubic(_, _, to) => to,
                    Segment::Close => continue,
                };
                if let Some(from) = pen.replace(to) {
                    let from: scene::Point = from;
                    let rect = Rect::new(
                        visit.frame.x + from.x.min(to.x),
                        visit.frame.y + from.y.min(to.y),
                        (to.x - from.x).abs(),
                        (to.y - from.y).abs(),
                    );
                    pieces.push((visit.node.id.to_string(), rect));
                }
            }
        }
    });
    pieces
}

fn check_no_line_meets_a_box(scene: &Scene) {
    let mut boxes = Vec::new();
    scene.walk(|visit| {
        if visit.node.id.0.starts_with("touchpoint:") {
            boxes.push(visit.frame);
        }
    });
    for (id, piece) in pieces(scene) {
        for rect in &boxes {
            let inner = Rect::new(rect.x + 1.0, rect.y + 1.0, rect.width - 2.0, rect.height - 2.0);
            let grown = Rect::new(piece.x, piece.y, piece.width.max(0.1), piece.height.max(0.1));
            assert!(!inner.overlaps(&grown), "{id}: {piece:?} runs through {rect:?}");
        }
    }
}

#[test]
fn j25_boxes_run_along_the_journey_in_lines_that_suit_the_page() {
    let (it, touchpoints) = journey(40);
    let scene = through(&it.map);
    let size = scene.size();
    let proportions = size.width / size.height;
    assert!((0.8..2.4).contains(&proportions), "{size:?}");
    // Within a line from left to right, and the next line below.
    for pair in touchpoints.windows(2) {
        let (one, next) = (boxed(&scene, pair[0]), boxed(&scene, pair[1]));
        assert!(next.x > one.x || next.y > one.y, "{one:?} {next:?}");
    }
    check_no_line_meets_a_box(&scene);
}

#[test]
fn j26_what_is_described_is_a_line_and_else_the_order_is() {
    let (mut it, touchpoints) = journey(3);
    let hand_off = link(&mut it, touchpoints[0], touchpoints[1], HandOffKind::Usual);
    let scene = through(&it.map);
    let frames = frames(&scene);
    assert!(frames.contains_key(&node(format!("hop:{hand_off}"))));
    assert!(frames.contains_key(&node(format!("hand_off:{hand_off}"))));
    assert!(frames.contains_key(&node(format!("hop:touchpoint:{}", touchpoints[2]))));
    assert!(!frames.contains_key(&node(format!("hop:touchpoint:{}", touchpoints[1]))));
    let said = label(&scene, &format!("hand_off:{hand_off}"));
    assert!(said.contains("Something sets it off"), "{said}");
}

#[test]
fn j26_a_branch_puts_its_ways_beside_each_other_and_none_between_them() {
    let (mut it, t) = journey(4);
    for (from, to) in [(0, 1), (0, 2), (1, 3), (2, 3)] {
        link(&mut it, t[from], t[to], HandOffKind::Usual);
    }
    let scene = through(&it.map);
    let boxes: Vec<Rect> = t.iter().map(|id| boxed(&scene, *id)).collect();
    assert_eq!(boxes[1].x, boxes[2].x);
    assert!(boxes[2].y >= boxes[1].bottom());
    assert!(!frames(&scene).contains_key(&node(format!("hop:touchpoint:{}", t[2]))));
    assert!(frames(&scene).contains_key(&node(format!("fork:touchpoint:{}", t[0]))), "J29");
    check_no_line_meets_a_box(&scene);
}

#[test]
fn j27_no_line_runs_through_a_box_whatever_leads_where() {
    for seed in 0..12_usize {
        let (mut it, t) = journey(9);
        let kinds = [HandOffKind::Usual, HandOffKind::Exception, HandOffKind::Escalation];
        for number in 0..14 {
            let from = (seed * 7 + number * 5) % t.len();
            let to = (seed * 3 + number * 11 + 1) % t.len();
            if from != to {
                link(&mut it, t[from], t[to], kinds[(seed + number) % 3]);
            }
        }
        check_no_line_meets_a_box(&through(&it.map));
    }
}

#[test]
fn j27_a_way_back_says_where_it_goes() {
    let (mut it, t) = journey(3);
    let back = link(&mut it, t[2], t[0], HandOffKind::Usual);
    let scene = through(&it.map);
    let said = label(&scene, &format!("hand_off:{back}"));
    assert!(said.contains("Back to 1"), "{said}");
}

#[test]
fn j28_a_box_says_what_it_leads_to() {
    let (mut it, t) = journey(3);
    link(&mut it, t[0], t[1], HandOffKind::Usual);
    link(&mut it, t[0], t[2], HandOffKind::Exception);
    link(&mut it, t[1], t[0], HandOffKind::Usual);
    let scene = through(&it.map);
    let said = |id: Id<Touchpoint>| label(&scene, &format!("touchpoint:{id}"));
    let first = said(t[0]);
    assert!(first.contains("leads to 2: Number 2"), "{first}");
    assert!(first.contains("when it fails, to 3: Number 3"), "{first}");
    assert!(said(t[1]).contains("goes back to 1: Number 1"));
    assert!(said(t[2]).contains("the journey ends here"));
}

#[test]
fn j10_a_stage_that_is_folded_is_one_box_that_lines_lead_to() {
    let (mut it, _, touchpoints) = small();
    let stage = Arc::clone(&it.map.stages[&it.map.touchpoints[&touchpoints[0]].stage]);
    it.change(&stage, |stage| stage.collapsed = true);
    let scene = through(&it.map);
    assert!(!frames(&scene).contains_key(&node(format!("touchpoint:{}", touchpoints[0]))));
    let said = label(&scene, &format!("folded:{}", stage.id));
    assert!(said.contains("leads to"), "{said}");
}

#[test]
fn j26_where_nothing_is_described_it_says_how_one_begins() {
    let (mut it, t) = journey(3);
    let about = |scene: &Scene| {
        let mut said = String::new();
        scene.walk(|visit| {
            if &*visit.node.id.0 == "lens:about" {
                for item in &visit.node.items {
                    if let Item::Text(text) = item {
                        said.push_str(&text.block.text);
                    }
                }
            }
        });
        said
    };
    assert!(about(&through(&it.map)).contains("Draw a line from one box to another"));
    link(&mut it, t[0], t[1], HandOffKind::Usual);
    assert!(about(&through(&it.map)).contains("What leads to what"));
}
