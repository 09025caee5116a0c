//! The journey in time.

use model::records::TouchpointKind;

use words::plain;

use super::*;

const MINUTE: i64 = 60;
const DAY: i64 = 86_400;

fn touchpoint(it: &mut Sample, id: Id<Touchpoint>, change: impl FnOnce(&mut Touchpoint)) {
    let touchpoint = Arc::clone(&it.map.touchpoints[&id]);
    it.change(&touchpoint, change);
}

/// Three touchpoints that last so long.
fn lasting(seconds: [Option<i64>; 3]) -> (Sample, [Id<Touchpoint>; 3]) {
    let (mut it, _, touchpoints) = small();
    for (id, seconds) in touchpoints.into_iter().zip(seconds) {
        touchpoint(&mut it, id, |touchpoint| touchpoint.duration = seconds);
    }
    (it, touchpoints)
}

fn wait(
    it: &mut Sample,
    from: Id<Touchpoint>,
    to: Id<Touchpoint>,
    typical: Option<i64>,
    worst: Option<i64>,
) -> Id<HandOff> {
    it.put(|hand_off: &mut HandOff, _| {
        hand_off.from_touchpoint = from;
        hand_off.to_touchpoint = to;
        (hand_off.wait_typical, hand_off.wait_worst) = (typical, worst);
    })
}

fn through(map: &Map) -> Scene {
    layouter().scene(map, Lens::Timeline, &LayoutOptions::of(&Words::of("en")))
}

fn node(id: impl Into<String>) -> NodeId {
    NodeId::from(id.into())
}

fn bar(scene: &Scene, id: impl ToString) -> Rect {
    frames(scene)[&node(format!("bar:{}", id.to_string()))].0
}

/// What a node says, itself and inside.
fn said(scene: &Scene, id: &str) -> String {
    let mut said = String::new();
    scene.walk(|visit| {
        if *visit.node.id.0 == *id {
            said.push_str(&visit.node.label);
            for item in &visit.node.items {
                if let Item::Text(text) = item {
                    said.push('|');
                    said.push_str(&text.block.text);
                }
            }
        }
    });
    plain(&said)
}

#[test]
fn j20_bars_are_to_one_scale_and_those_that_are_not_say_so() {
    let (it, touchpoints) = lasting([Some(5 * MINUTE), Some(10 * MINUTE), Some(20 * MINUTE)]);
    let scene = through(&it.map);
    let widths = touchpoints.map(|id| bar(&scene, id).width);
    assert!((widths[1] / widths[0] - 2.0).abs() < 0.01, "{widths:?}");
    assert!((widths[2] / widths[0] - 4.0).abs() < 0.01, "{widths:?}");
    assert!(!said(&scene, "strip").contains("cut short"));
    // One that lasts very much longer is cut, and says how long it is.
    let (it, touchpoints) = lasting([Some(5 * MINUTE), Some(10 * MINUTE), Some(30 * DAY)]);
    let scene = through(&it.map);
    let widths = touchpoints.map(|id| bar(&scene, id).width);
    assert!((widths[1] / widths[0] - 2.0).abs() < 0.01, "{widths:?}");
    assert!(widths[2] > widths[1] && widths[2] < 1000.0, "{widths:?}");
    let long = said(&scene, &format!("duration:{}", touchpoints[2]));
    assert!(long.contains("30 days") && long.contains("cut short"), "{long}");
    assert!(said(&scene, "strip").contains("One bar above is cut short"));
}

#[test]
fn j20_a_name_has_room_where_no_time_passes() {
    let (it, touchpoints) = lasting([Some(1), Some(20 * MINUTE), Some(20 * MINUTE)]);
    let scene = through(&it.map);
    let frames = frames(&scene);
    let column = frames[&node(format!("touchpoint:{}", touchpoints[0]))].0;
    assert!(bar(&scene, touchpoints[0]).width < 6.0 && column.width > 100.0);
}

#[test]
fn j21_waits_are_a_rung_lower_and_go_on_to_the_worst() {
    let (mut it, touchpoints) = lasting([Some(300), Some(300), Some(300)]);
    touchpoint(&mut it, touchpoints[1], |it| it.kind = TouchpointKind::Wait);
    let hand_off = wait(&mut it, touchpoints[1], touchpoints[2], Some(60), Some(600));
    let scene = through(&it.map);
    let [first, second, third] = touchpoints.map(|id| bar(&scene, id));
    let between = bar(&scene, hand_off);
    assert_eq!(first.y, third.y);
    assert_eq!(second.y, between.y);
    assert!(second.y >= first.bottom());
    let worst = frames(&scene)[&node(format!("worst:{hand_off}"))].0;
    assert!(worst.x >= between.right() - 1.0 && worst.width > between.width, "{worst:?}");
    assert!(said(&scene, &format!("wait:{hand_off}")).contains("up to 10 min"));
}

#[test]
fn j22_a_hand_off_into_a_wait_has_no_column_of_its_own() {
    let (mut it, touchpoints) = lasting([Some(300), Some(900), Some(300)]);
    let hand_off = wait(&mut it, touchpoints[0], touchpoints[1], Some(900), None);
    let scene = through(&it.map);
    assert!(frames(&scene).contains_key(&node(format!("wait:{hand_off}"))));
    touchpoint(&mut it, touchpoints[1], |it| it.kind = TouchpointKind::Wait);
    let scene = through(&it.map);
    assert!(!frames(&scene).contains_key(&node(format!("wait:{hand_off}"))));
    assert!(said(&scene, "figure:figure-waiting").contains("15 min"));
}

#[test]
fn j23_what_nobody_has_said_is_unknown_and_never_nothing() {
    let (it, touchpoints) = lasting([None, Some(300), Some(300)]);
    let scene = through(&it.map);
    assert!(said(&scene, &format!("duration:{}", touchpoints[0])).contains("not known"));
    assert!(said(&scene, &format!("elapsed:{}", touchpoints[2])).contains("≥ 5 min"));
    assert!(said(&scene, "figure:figure-at-least").contains("10 min"));
    assert!(said(&scene, "figure:figure-known").contains("2 of 3"));
    // A map of which nothing is known says how one begins.
    let (it, touchpoints) = lasting([None; 3]);
    let scene = through(&it.map);
    assert!(said(&scene, "nothing:cell").contains("press Enter"));
    assert!(bar(&scene, touchpoints[0]).width > 50.0, "there is a bar to begin with");
    assert!(said(&scene, "strip").is_empty());
}

#[test]
fn j24_the_strip_is_the_whole_journey_true_to_scale() {
    let (mut it, touchpoints) = lasting([Some(5 * MINUTE), Some(10 * MINUTE), Some(30 * DAY)]);
    touchpoint(&mut it, touchpoints[2], |it| it.kind = TouchpointKind::Wait);
    let scene = through(&it.map);
    let strip = said(&scene, "strip");
    assert!(strip.starts_with("True to scale: 15 min active, 30 days waiting"), "{strip}");
    assert!(said(&scene, "figure:figure-share").contains("99.9"), "never all of it");
}

#[test]
fn j10_a_stage_that_is_folded_is_a_column_with_all_of_its_time() {
    let (mut it, touchpoints) = lasting([Some(300), Some(300), Some(600)]);
    let stage = Arc::clone(&it.map.stages[&it.map.touchpoints[&touchpoints[2]].stage]);
    it.change(&stage, |stage| stage.collapsed = true);
    let scene = through(&it.map);
    assert!(!frames(&scene).contains_key(&node(format!("touchpoint:{}", touchpoints[2]))));
    assert!(said(&scene, &format!("folded:times:{}", stage.id)).contains("Active"));
}

#[test]
fn j6_an_edit_keeps_what_did_not_change() {
    let (mut it, touchpoints) = lasting([Some(300), Some(300), Some(300)]);
    let mut kept = layouter();
    let words = Words::of("en");
    let options = LayoutOptions::of(&words);
    let before = kept.scene(&it.map, Lens::Timeline, &options);
    assert!(Arc::ptr_eq(&before.root, &kept.scene(&it.map, Lens::Timeline, &options).root));
    touchpoint(&mut it, touchpoints[2], |it| it.title = "Another name".into());
    let after = kept.scene(&it.map, Lens::Timeline, &options);
    let patch = scene::patch::between(&before, &after);
    assert!(patch.changed.len() < 8, "{:?}", patch.changed.len());
}
