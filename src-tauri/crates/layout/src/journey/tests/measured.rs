//! What is measured, on the map and on the dashboard.

use model::records::{
    Channel, HandOff, Metric, MetricKind, OwnerState, Reading, Team, TouchpointKind,
};
use model::{Date, facts};
use words::plain;

use super::*;

/// A metric with a reading a month: those that count, of a hundred.
fn metric(it: &mut Sample, kind: MetricKind, parts: &[f64]) -> Id<Metric> {
    let id = it.put(|metric: &mut Metric, position| {
        metric.kind = kind;
        metric.position = position;
    });
    for (place, part) in parts.iter().enumerate() {
        let month = i8::try_from(place + 1).unwrap();
        it.put(|reading: &mut Reading, _| {
            reading.metric = id;
            reading.period_start = Some(Date::new(2026, month, 1).unwrap());
            reading.period_end = Some(Date::new(2026, month, 1).unwrap().last_of_month());
            (reading.numerator, reading.denominator) = (Some(*part), Some(100.0));
        });
    }
    id
}

fn set(it: &mut Sample, id: Id<Metric>, change: impl FnOnce(&mut Metric)) {
    let metric = Arc::clone(&it.map.metrics[&id]);
    it.change(&metric, change);
}

fn dashboard(map: &Map) -> Scene {
    on(map, None)
}

fn on(map: &Map, today: Option<Date>) -> Scene {
    let words = Words::of("en");
    let options = LayoutOptions { today, ..LayoutOptions::of(&words) };
    layouter().scene(map, Lens::Dashboard, &options)
}

/// All texts that a node draws, those inside of it among them.
fn texts(scene: &Scene, id: &str) -> String {
    let mut texts = Vec::new();
    let mut inside = None;
    scene.walk(|visit| {
        if inside.is_some_and(|depth| visit.depth <= depth) {
            inside = None;
        }
        if &*visit.node.id.0 == id {
            inside = Some(visit.depth);
        }
        if inside.is_some() {
            for item in &visit.node.items {
                if let Item::Text(text) = item {
                    texts.push(plain(&text.block.text));
                }
            }
        }
    });
    texts.join("\n")
}

fn label(scene: &Scene, id: &str) -> String {
    let mut label = String::new();
    scene.walk(|visit| {
        if &*visit.node.id.0 == id {
            label = plain(&visit.node.label);
        }
    });
    label
}

/// The node that a node lies in.
fn parent(scene: &Scene, id: &str) -> String {
    let mut path: Vec<String> = Vec::new();
    let mut found = String::new();
    scene.walk(|visit| {
        path.truncate(visit.depth);
        if &*visit.node.id.0 == id {
            found = path.last().cloned().unwrap_or_default();
        }
        path.push(visit.node.id.to_string());
    });
    found
}

#[test]
fn j55_a_tile_says_all_that_there_is_to_know_of_a_metric() {
    let (mut it, ..) = small();
    let id = metric(&mut it, MetricKind::CsatTopTwoOfFive, &[70.0, 82.0]);
    set(&mut it, id, |metric| {
        metric.title = "Content with the visit".into();
        metric.target = Some(95.0);
        metric.review_date = Some(Date::new(2026, 5, 1).unwrap());
    });
    let scene = dashboard(&it.map);
    let tile = format!("metric:{id}");
    assert_eq!(parent(&scene, &tile), "area:satisfaction");
    let said = texts(&scene, &tile);
    for part in [
        "Content with the visit",
        "82 %",
        "Feb 2026",
        "n = 100",
        "95 %: 73.3 % to 88.3 %",
        "Target 95 % missed: −13 points",
        "+12 points since Jan 2026: better",
        "82 ÷ 100 × 100 % = 82 %",
        "Jan 2026",
        "Review 1\u{a0}May\u{a0}2026",
        "No owner",
    ] {
        assert!(said.contains(part), "{part} is missing in:\n{said}");
    }
    assert!(label(&scene, &tile).starts_with("Content with the visit: 82 %; Feb 2026"));
    let late = on(&it.map, Date::new(2026, 5, 2).ok());
    assert!(texts(&late, &tile).contains("Review overdue since 1 May 2026"));
}

#[test]
fn j55_what_has_no_value_says_why_and_never_a_number() {
    let (mut it, ..) = small();
    let nothing = metric(&mut it, MetricKind::Churn, &[]);
    let wrong = metric(&mut it, MetricKind::EscalationRate, &[120.0]);
    let scene = dashboard(&it.map);
    assert!(texts(&scene, &format!("metric:{nothing}")).contains("Nothing counted yet"));
    let said = texts(&scene, &format!("metric:{wrong}"));
    assert!(said.contains("120 cannot be a part of 100 (contacts)."), "{said}");
    for number in ["NaN", "inf", "= 0"] {
        assert!(!said.contains(number), "{said}");
    }
}

#[test]
fn j55_each_channel_that_was_counted_by_itself_has_a_bar() {
    let (mut it, ..) = small();
    let id = metric(&mut it, MetricKind::FirstContactResolution, &[]);
    for (name, part) in [("Phone", 60.0), ("Chat", 80.0)] {
        let channel = it.put(|channel: &mut Channel, position| {
            channel.name = name.into();
            channel.position = position;
        });
        it.put(|reading: &mut Reading, _| {
            reading.metric = id;
            reading.channel = Some(channel);
            reading.period_end = Date::new(2026, 1, 31).ok();
            (reading.numerator, reading.denominator) = (Some(part), Some(100.0));
        });
    }
    let said = texts(&dashboard(&it.map), &format!("metric:{id}"));
    for part in ["70 %", "Phone", "60 %", "Chat", "80 %"] {
        assert!(said.contains(part), "{part} is missing in:\n{said}");
    }
}

#[test]
fn j70_what_is_decided_about_a_metric_has_a_field_on_its_tile() {
    let (mut it, ..) = small();
    let id = metric(&mut it, MetricKind::CsatTopTwoOfFive, &[]);
    let field = |column: &str| format!("field:metric:{id}:{column}");
    let empty = dashboard(&it.map);
    for (column, says) in [
        ("reading", "Nothing counted yet"),
        ("target", "No target"),
        ("owner_state", "No owner"),
        ("review_date", "No review date"),
    ] {
        assert_eq!(parent(&empty, &field(column)), format!("metric:{id}"));
        assert_eq!(texts(&empty, &field(column)), says);
    }
    let team = it.put(|team: &mut Team, position| {
        team.name = "Web".into();
        team.position = position;
    });
    set(&mut it, id, |metric| {
        metric.target = Some(95.0);
        metric.owner_state = Some(OwnerState::Owned);
        metric.owner_team = Some(team);
    });
    // A target is there before anything can be held against it.
    let scene = dashboard(&it.map);
    assert_eq!(texts(&scene, &field("target")), "Target 95 %");
    assert_eq!(texts(&scene, &field("owner_state")), "Web");
    assert_eq!(label(&scene, &field("owner_state")), "Owner: Web");
    assert_eq!(label(&scene, &field("reading")), "Newest reading: Nothing counted yet");
}

#[test]
fn j56_good_and_bad_are_told_by_words() {
    let (mut it, ..) = small();
    for (target, word) in [(1.0, "missed"), (50.0, "met")] {
        // Fewer that leave are better.
        let id = metric(&mut it, MetricKind::Churn, &[10.0, 4.0]);
        set(&mut it, id, |metric| metric.target = Some(target));
        let said = texts(&dashboard(&it.map), &format!("metric:{id}"));
        assert!(said.contains(word) && said.contains("−6 points since Jan 2026: better"), "{said}");
    }
}

#[test]
fn j57_the_page_is_as_wide_and_high_as_paper() {
    for count in [1, 8, 20, 60] {
        let (mut it, ..) = small();
        for place in 0..count {
            let kind = MetricKind::ALL[place % MetricKind::ALL.len()];
            metric_of_many(&mut it, kind);
        }
        let size = dashboard(&it.map).size();
        let proportion = size.width / size.height;
        assert!((1.1..2.4).contains(&proportion), "{count}: {proportion}");
    }
}

/// As [`metric`], without a place of its own: there are not so many.
fn metric_of_many(it: &mut Sample, kind: MetricKind) {
    let id = it.ids.next_uuid();
    let metric = Metric { kind, target: Some(50.0), ..Metric::blank(id) };
    it.map.put(metric.into());
}

#[test]
fn j58_a_metric_stands_where_it_is_measured() {
    let (mut it, _, [first, ..]) = small();
    let lane = it.lane(LaneKind::Metrics);
    let stage = it.map.touchpoints[&first].stage;
    let at_touchpoint = metric(&mut it, MetricKind::Ratio, &[50.0]);
    set(&mut it, at_touchpoint, |metric| metric.touchpoint = Some(first));
    let at_stage = metric(&mut it, MetricKind::Ratio, &[60.0, 70.0]);
    set(&mut it, at_stage, |metric| metric.stage = Some(stage));
    let of_map = metric(&mut it, MetricKind::Nps, &[]);
    let scene = super::scene(&mut layouter(), &it.map);
    let place = |id: Id<Metric>| parent(&scene, &format!("metric:{id}"));
    assert_eq!(place(at_touchpoint), format!("cell:{lane}:{first}"));
    assert_eq!(place(at_stage), format!("span:{lane}:{stage}"));
    assert_eq!(place(of_map), "measured");
    assert!(texts(&scene, &format!("metric:{at_stage}")).contains("70 %"));
    // A tile lies within its cell, and none lies on another.
    let frames = frames(&scene);
    let frame = |id: String| frames[&NodeId::from(id)].0;
    let cell = frame(format!("cell:{lane}:{first}"));
    let tile = frame(format!("metric:{at_touchpoint}"));
    assert!(tile.bottom() <= cell.bottom() && tile.right() <= cell.right(), "{tile:?} {cell:?}");
}

#[test]
fn j59_an_empty_dashboard_teaches_and_suggests_without_numbers() {
    let (it, ..) = small();
    let scene = dashboard(&it.map);
    let said = texts(&scene, "nothing:dashboard");
    assert!(said.contains("Nothing is measured yet") && said.contains("press Enter"), "{said}");
    for set in ["usual:contact-centre", "usual:web-shop"] {
        assert!(texts(&scene, set).contains("Net promoter score (NPS)"), "{set}");
    }
}

#[test]
fn j6_an_edit_elsewhere_leaves_the_tiles_as_they_were() {
    let (mut it, lane, [first, ..]) = small();
    let id = metric(&mut it, MetricKind::Churn, &[10.0, 4.0]);
    let mut layouter = layouter();
    let words = Words::of("en");
    let options = LayoutOptions::of(&words);
    let tile = NodeId::from(format!("metric:{id}"));
    let mut look = |map: &Map| {
        let scene = layouter.scene(map, Lens::Dashboard, &options);
        find(&scene.root, &tile).unwrap()
    };
    let before = look(&it.map);
    it.card(lane, first, "Another card");
    assert!(Arc::ptr_eq(&before, &look(&it.map)));
}

fn find(node: &Arc<scene::Node>, id: &NodeId) -> Option<Arc<scene::Node>> {
    if node.id == *id {
        return Some(Arc::clone(node));
    }
    node.children.iter().find_map(|child| find(child, id))
}

/// What is counted above a picture, on the screen or on paper.
fn counted(map: &Map, lens: Lens, figures: bool) -> Vec<String> {
    let words = Words::of("en");
    let options = LayoutOptions { figures, ..LayoutOptions::of(&words) };
    let scene = layouter().scene(map, lens, &options);
    let mut found = Vec::new();
    scene.walk(|visit| {
        if let Some(name) = visit.node.id.0.strip_prefix("figure:") {
            found.push(name.to_owned());
        }
    });
    found
}

#[test]
fn j31_what_stands_beside_every_lens_is_counted_on_paper_alone() {
    let (mut it, _, [first, second, ..]) = small();
    it.put(|hand_off: &mut HandOff, _| {
        (hand_off.from_touchpoint, hand_off.to_touchpoint) = (first, second);
        hand_off.wait_typical = Some(600);
    });
    for lens in [Lens::Flow, Lens::Dashboard] {
        let hand_offs = "figure-hand-offs".to_owned();
        assert!(counted(&it.map, lens, true).contains(&hand_offs), "{lens:?}");
        assert!(!counted(&it.map, lens, false).contains(&hand_offs), "{lens:?}");
    }
    // The only wait is the one that stands there; with another it is one of two.
    let waiting = "figure-waiting".to_owned();
    assert!(counted(&it.map, Lens::Timeline, true).contains(&waiting));
    assert!(!counted(&it.map, Lens::Timeline, false).contains(&waiting));
    let touchpoint = Arc::clone(&it.map.touchpoints[&first]);
    it.change(&touchpoint, |touchpoint| {
        touchpoint.kind = TouchpointKind::Wait;
        touchpoint.duration = Some(3600);
    });
    assert!(counted(&it.map, Lens::Timeline, false).contains(&waiting));
}

#[test]
fn j10_what_is_folded_counts_the_tiles_in_it() {
    let (mut it, _, [first, ..]) = small();
    let id = it.lane(LaneKind::Metrics);
    let stage = it.map.touchpoints[&first].stage;
    for _ in 0..2 {
        let at_touchpoint = metric(&mut it, MetricKind::Ratio, &[50.0]);
        set(&mut it, at_touchpoint, |metric| metric.touchpoint = Some(first));
    }
    let at_stage = metric(&mut it, MetricKind::Ratio, &[60.0]);
    set(&mut it, at_stage, |metric| metric.stage = Some(stage));
    it.card(id, first, "Counted by hand");
    let lane = Arc::clone(&it.map.lanes[&id]);
    it.change(&lane, |lane| lane.collapsed = true);
    let scene = super::scene(&mut layouter(), &it.map);
    let is_first = facts::columns(&it.map)[0].touchpoints.first().is_some_and(|it| it.id == first);
    assert!(is_first);
    assert_eq!(texts(&scene, &format!("cell:{id}:{first}")), "1 card, 3 metrics");
    it.change(&lane, |lane| lane.collapsed = false);
    let folded = Arc::clone(&it.map.stages[&stage]);
    it.change(&folded, |stage| stage.collapsed = true);
    let scene = super::scene(&mut layouter(), &it.map);
    assert_eq!(texts(&scene, &format!("folded:{id}:{stage}")), "1 card, 2 metrics");
}
