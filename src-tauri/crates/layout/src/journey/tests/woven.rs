//! The journey as a line between channels and between those who answer for it.

use model::facts::UNDESCRIBED_CHANGE;
use model::records::{
    Channel, Claim, HandOff, HandOffKind, Inconsistency, Medium, Repeats, Silence, Team,
    TouchpointChannel,
};

use words::plain;

use super::*;

/// Three touchpoints, the first two on the phone, the third in the app.
struct Woven {
    it: Sample,
    touchpoints: [Id<Touchpoint>; 3],
    phone: Id<Channel>,
    app: Id<Channel>,
}

fn channel(it: &mut Sample, name: &str, medium: Medium) -> Id<Channel> {
    it.put(|channel: &mut Channel, position| {
        channel.name = name.into();
        channel.medium = Some(medium);
        channel.position = position;
    })
}

fn team(it: &mut Sample, name: &str) -> Id<Team> {
    it.put(|team: &mut Team, position| {
        team.name = name.into();
        team.position = position;
    })
}

fn touchpoint(it: &mut Sample, id: Id<Touchpoint>, change: impl FnOnce(&mut Touchpoint)) {
    let touchpoint = Arc::clone(&it.map.touchpoints[&id]);
    it.change(&touchpoint, change);
}

fn woven() -> Woven {
    let (mut it, _, touchpoints) = small();
    let phone = channel(&mut it, "Phone", Medium::Voice);
    let app = channel(&mut it, "App", Medium::Digital);
    for (id, channel) in touchpoints.into_iter().zip([phone, phone, app]) {
        touchpoint(&mut it, id, |touchpoint| touchpoint.channel = Some(channel));
    }
    Woven { it, touchpoints, phone, app }
}

fn through(lens: Lens, map: &Map) -> Scene {
    layouter().scene(map, lens, &LayoutOptions::of(&Words::of("en")))
}

fn node(id: impl Into<String>) -> NodeId {
    NodeId::from(id.into())
}

fn label(scene: &Scene, id: &NodeId) -> String {
    let mut label = None;
    scene.walk(|visit| {
        if visit.node.id == *id {
            label = Some(plain(&visit.node.label));
        }
    });
    label.unwrap_or_else(|| panic!("{id} is missing"))
}

/// The row that a node lies in, by its name.
fn row_of(scene: &Scene, id: &NodeId) -> String {
    let mut row = String::new();
    let mut found = String::new();
    scene.walk(|visit| {
        if matches!(visit.node.role, Role::Row { .. }) {
            row = visit.node.id.to_string();
        }
        if visit.node.id == *id {
            found = row.clone();
        }
    });
    found
}

fn hand_off(it: &mut Sample, from: Id<Touchpoint>, to: Id<Touchpoint>) -> Id<HandOff> {
    it.put(|hand_off: &mut HandOff, _| {
        hand_off.from_touchpoint = from;
        hand_off.to_touchpoint = to;
        hand_off.context_lost = "What was tried".into();
        hand_off.repeats = Some(Repeats::Customer);
        hand_off.wait_typical = Some(1320);
        hand_off.owner_state = Some(OwnerState::Disputed);
    })
}

#[test]
fn j13_each_touchpoint_lies_on_the_row_of_its_channel_and_one_line_meets_all() {
    let Woven { mut it, touchpoints, phone, app } = woven();
    touchpoint(&mut it, touchpoints[1], |touchpoint| touchpoint.channel = None);
    let scene = through(Lens::Channels, &it.map);
    let rows = [format!("row:channel:{phone}"), "row:none".into(), format!("row:channel:{app}")];
    for (touchpoint, row) in touchpoints.iter().zip(&rows) {
        assert_eq!(row_of(&scene, &node(format!("touchpoint:{touchpoint}"))), *row);
    }
    let frames = frames(&scene);
    let hops: Vec<Rect> =
        touchpoints[1..].iter().map(|it| frames[&node(format!("hop:{it}"))].0).collect();
    // Where one hop ends the next one begins: there is no gap.
    assert!(hops[1].x <= hops[0].right(), "{hops:?}");
    for (touchpoint, hop) in touchpoints.iter().zip([hops[0], hops[0], hops[1]]) {
        let (cell, _) = frames[&node(format!("touchpoint:{touchpoint}"))];
        assert!(cell.overlaps(&hop), "{cell:?} {hop:?}");
    }
}

#[test]
fn j13_an_owner_is_a_row_and_so_is_the_lack_of_one() {
    let Woven { mut it, touchpoints, .. } = woven();
    let billing = team(&mut it, "Billing");
    let states = [
        (Some(OwnerState::Owned), Some(billing)),
        (None, None),
        (Some(OwnerState::Disputed), None),
    ];
    for (id, (state, team)) in touchpoints.into_iter().zip(states) {
        touchpoint(&mut it, id, |touchpoint| {
            (touchpoint.owner_state, touchpoint.owner_team) = (state, team);
        });
    }
    let scene = through(Lens::Owners, &it.map);
    let rows = [format!("row:team:{billing}"), "row:unknown".into(), "row:disputed".into()];
    for (touchpoint, row) in touchpoints.iter().zip(&rows) {
        assert_eq!(row_of(&scene, &node(format!("touchpoint:{touchpoint}"))), *row);
    }
}

#[test]
fn j14_the_line_is_upright_between_columns_and_thin_where_nobody_has_said() {
    let Woven { mut it, touchpoints, .. } = woven();
    let widths = |scene: &Scene, id: Id<Touchpoint>| {
        let mut widths = Vec::new();
        scene.walk(|visit| {
            if visit.node.id == node(format!("hop:{id}")) {
                widths.extend(visit.node.items.iter().filter_map(|item| match item {
                    Item::Path(path) => path.stroke.map(|stroke| stroke.width),
                    _ => None,
                }));
            }
        });
        widths
    };
    let known = through(Lens::Channels, &it.map);
    let frames = frames(&known);
    let (cell, _) = frames[&node(format!("touchpoint:{}", touchpoints[2]))];
    let (before, _) = frames[&node(format!("touchpoint:{}", touchpoints[1]))];
    let mut upright = Vec::new();
    known.walk(|visit| {
        if visit.node.id != node(format!("hop:{}", touchpoints[2])) {
            return;
        }
        for item in &visit.node.items {
            let Item::Path(path) = item else { continue };
            for pair in path.segments.windows(2) {
                let (from, to) = match pair {
                    [
                        scene::Segment::Cubic(_, _, from) | scene::Segment::Move(from),
                        scene::Segment::Line(to),
                    ] => (from, to),
                    _ => continue,
                };
                if from.x == to.x && from.y != to.y {
                    upright.push(visit.frame.x + from.x);
                }
            }
        }
    });
    assert_eq!(upright.len(), 1);
    assert!(before.right() <= upright[0] && upright[0] <= cell.x, "{upright:?}");
    let strong = widths(&known, touchpoints[2]);
    touchpoint(&mut it, touchpoints[2], |touchpoint| touchpoint.channel = None);
    let thin = widths(&through(Lens::Channels, &it.map), touchpoints[2]);
    assert!(thin.iter().sum::<f32>() < strong.iter().sum::<f32>(), "{thin:?} {strong:?}");
}

#[test]
fn j15_a_change_is_marked_and_what_is_recorded_stands_on_the_line() {
    let Woven { mut it, touchpoints: [first, second, third], .. } = woven();
    let suggested = node(format!("crossing:{second}:{third}"));
    let scene = through(Lens::Channels, &it.map);
    assert!(frames(&scene).contains_key(&suggested));
    assert!(!frames(&scene).contains_key(&node(format!("crossing:{first}:{second}"))));
    // No team changes: who looks at the owners is not shown the channel.
    assert!(!frames(&through(Lens::Owners, &it.map)).contains_key(&suggested));

    let recorded = hand_off(&mut it, second, third);
    for lens in [Lens::Channels, Lens::Owners] {
        let scene = through(lens, &it.map);
        let frames = frames(&scene);
        assert!(!frames.contains_key(&suggested));
        let (mark, _) = frames[&node(format!("hand_off:{recorded}"))];
        let (hop, _) = frames[&node(format!("hop:{third}"))];
        assert!(mark.overlaps(&hop), "{lens:?}: {mark:?} {hop:?}");
        assert!(texts(&scene).iter().any(|text| plain(text) == "22 min"), "{lens:?}");
    }
}

#[test]
fn j16_further_channels_and_claims_are_lighter_marks() {
    let Woven { mut it, touchpoints: [first, ..], app, .. } = woven();
    it.put(|other: &mut TouchpointChannel, position| {
        other.touchpoint = first;
        other.channel = app;
        other.position = position;
    });
    let scene = through(Lens::Channels, &it.map);
    let also = label(&scene, &node(format!("cross:{first}:channel:{app}")));
    assert_eq!(also, "App, also used at touchpoint 1 Connection drops, which is on Phone");

    let field = team(&mut it, "Field service");
    touchpoint(&mut it, first, |touchpoint| touchpoint.owner_state = Some(OwnerState::Disputed));
    it.put(|claim: &mut Claim, position| {
        claim.touchpoint = Some(first);
        claim.team = Some(field);
        claim.position = position;
    });
    let scene = through(Lens::Owners, &it.map);
    let claimed = label(&scene, &node(format!("cross:{first}:team:{field}")));
    assert!(claimed.starts_with("Field service, named for touchpoint 1"), "{claimed}");
    let disputed = label(&scene, &node(format!("touchpoint:{first}")));
    assert!(
        disputed.contains("Owner disputed") && disputed.contains("Field service"),
        "{disputed}"
    );
}

#[test]
fn j17_a_cell_says_what_the_line_shows() {
    let Woven { mut it, touchpoints: [_, second, third], .. } = woven();
    let suggested = through(Lens::Channels, &it.map);
    assert_eq!(
        label(&suggested, &node(format!("touchpoint:{third}"))),
        "App, touchpoint 3 Engineer comes, hand-off from Phone, not described yet"
    );
    hand_off(&mut it, second, third);
    let recorded = through(Lens::Channels, &it.map);
    assert_eq!(
        label(&recorded, &node(format!("touchpoint:{third}"))),
        "App, touchpoint 3 Engineer comes, 22 min, hand-off from Phone, context lost, \
         the customer repeats themselves, Owner disputed"
    );
    let header = label(&recorded, &node(format!("column:{third}")));
    assert_eq!(header, "3: Engineer comes");
}

#[test]
fn j18_who_hands_to_whom_is_counted_between_those_that_somebody_has_named() {
    let Woven { mut it, touchpoints, .. } = woven();
    let (billing, field) = (team(&mut it, "Billing"), team(&mut it, "Field service"));
    for (id, team) in touchpoints.into_iter().zip([billing, field, billing]) {
        touchpoint(&mut it, id, |touchpoint| {
            (touchpoint.owner_state, touchpoint.owner_team) = (Some(OwnerState::Owned), Some(team));
        });
    }
    let spoken = |map: &Map| {
        let mut spoken = Vec::new();
        through(Lens::Owners, map).walk(|visit| {
            let is_cell = matches!(visit.node.role, Role::Cell { .. });
            if is_cell && visit.node.id.0.starts_with("exchange:") && !visit.node.label.is_empty() {
                spoken.push(plain(&visit.node.label));
            }
        });
        spoken
    };
    assert_eq!(spoken(&it.map), ["Billing to Field service: 1", "Field service to Billing: 1"]);
    // That it is described does not make it happen twice.
    hand_off(&mut it, touchpoints[0], touchpoints[1]);
    assert_eq!(spoken(&it.map).len(), 2);
    touchpoint(&mut it, touchpoints[1], |touchpoint| {
        (touchpoint.owner_state, touchpoint.owner_team) = (None, None);
    });
    assert_eq!(spoken(&it.map), Vec::<String>::new());
}

#[test]
fn j19_what_is_not_there_is_explained_and_what_is_not_used_is_low() {
    let empty = Map::new(Id::new(Uuid::from_u128(1)));
    for (lens, word) in [(Lens::Channels, "Channels come here"), (Lens::Owners, "Teams come here")]
    {
        let scene = through(lens, &empty);
        assert!(texts(&scene).iter().any(|text| text.starts_with(word)), "{lens:?}");
    }
    let Woven { mut it, phone, .. } = woven();
    let unused = channel(&mut it, "Fax", Medium::Message);
    let frames = frames(&through(Lens::Channels, &it.map));
    let height = |id: Id<Channel>| frames[&node(format!("row:channel:{id}"))].0.height;
    assert!(height(unused) * 2.0 < height(phone));
}

#[test]
fn j10_a_stage_that_is_folded_counts_its_touchpoints_where_they_lie() {
    let Woven { mut it, touchpoints, phone, .. } = woven();
    let stage = it.map.touchpoints[&touchpoints[0]].stage;
    let stage = Arc::clone(&it.map.stages[&stage]);
    it.change(&stage, |stage| stage.collapsed = true);
    let scene = through(Lens::Channels, &it.map);
    let frames = frames(&scene);
    assert!(!frames.contains_key(&node(format!("touchpoint:{}", touchpoints[0]))));
    let mut said = Vec::new();
    scene.walk(|visit| {
        if plain(&visit.node.label).contains("2 touchpoints") {
            said.push(row_of(&scene, &visit.node.id));
        }
    });
    assert!(said.contains(&format!("row:channel:{phone}")), "{said:?}");
    // The third keeps its number, and the line goes on to it.
    assert_eq!(label(&scene, &node(format!("column:{}", touchpoints[2]))), "3: Engineer comes");
    assert!(frames.contains_key(&node(format!("hop:{}", touchpoints[2]))));
}

#[test]
fn j4_the_line_runs_the_other_way_from_right_to_left() {
    let Woven { mut it, touchpoints: [first, _, third], .. } = woven();
    it.info(|info| info.direction = ReadingDirection::Rtl);
    let frames = frames(&through(Lens::Channels, &it.map));
    let x = |id: Id<Touchpoint>| frames[&node(format!("touchpoint:{id}"))].0.x;
    assert!(x(third) < x(first));
}

#[test]
fn j6_another_lens_leaves_this_one_as_it_was() {
    let Woven { it, .. } = woven();
    let mut layouter = layouter();
    let words = Words::of("en");
    let options = LayoutOptions::of(&words);
    let mut look = |lens| layouter.scene(&it.map, lens, &options).root;
    let before = [Lens::Journey, Lens::Channels, Lens::Owners].map(&mut look);
    let after = [Lens::Journey, Lens::Channels, Lens::Owners].map(&mut look);
    for (before, after) in before.iter().zip(&after) {
        assert!(Arc::ptr_eq(before, after));
    }
}

#[test]
fn j30_a_mark_says_when_a_hand_off_is_taken_and_whether_the_journey_stops_there() {
    let Woven { mut it, touchpoints: [first, second, _], .. } = woven();
    let id = hand_off(&mut it, first, second);
    let usual = Arc::clone(&it.map.hand_offs[&id]);
    let looks = |it: &Sample, lens| {
        let scene = through(lens, &it.map);
        let mut drawn = 0;
        scene.walk(|visit| {
            if visit.node.id == node(format!("hand_off:{id}")) {
                drawn = visit.node.items.len();
            }
        });
        (label(&scene, &node(format!("hand_off:{id}"))), drawn)
    };
    for lens in [Lens::Journey, Lens::Channels, Lens::Owners] {
        it.change(&usual, |_| {});
        let (plain, marks) = looks(&it, lens);
        it.change(&usual, |it| {
            it.kind = HandOffKind::Escalation;
            (it.pauses, it.resumes) = (true, true);
        });
        let (said, more) = looks(&it, lens);
        let words =
            ["an escalation", "the journey stops here", "a journey that had stopped goes on here"];
        for word in words {
            assert!(said.contains(word) && !plain.contains(word), "{lens:?}: {said}");
        }
        // Two badges: each a ring and a sign.
        assert!(more > marks + 3, "{lens:?}: {marks} {more}");
        let legend = label(&through(lens, &it.map), &node("legend:hand-offs"));
        assert_eq!(legend, "Hand-offs", "{lens:?}");
    }
}

#[test]
fn j30_a_change_that_is_let_be_has_no_mark() {
    let Woven { mut it, touchpoints: [_, second, third], .. } = woven();
    let mark = node(format!("crossing:{second}:{third}"));
    let lenses = [Lens::Journey, Lens::Channels];
    let mut layouter = layouter();
    let words = Words::of("en");
    let options = LayoutOptions::of(&words);
    let mut is_marked =
        |it: &Sample, lens| frames(&layouter.scene(&it.map, lens, &options)).contains_key(&mark);
    assert!(lenses.into_iter().all(|lens| is_marked(&it, lens)));
    it.put(|silence: &mut Silence, _| {
        silence.rule = UNDESCRIBED_CHANGE.into();
        silence.reason = "They only look it up".into();
        silence.touchpoint = Some(third);
    });
    assert!(!lenses.into_iter().any(|lens| is_marked(&it, lens)));
}

#[test]
fn j31_the_figures_stand_in_the_picture_where_nothing_beside_it_says_them() {
    let Woven { mut it, touchpoints: [first, second, _], .. } = woven();
    hand_off(&mut it, first, second);
    let mut layouter = layouter();
    let words = Words::of("en");
    for lens in [Lens::Journey, Lens::Channels, Lens::Owners] {
        for figures in [true, false, true] {
            let options = LayoutOptions { figures, ..LayoutOptions::of(&words) };
            let scene = layouter.scene(&it.map, lens, &options);
            let is_there = frames(&scene).contains_key(&node("figure:figure-hand-offs"));
            assert_eq!(is_there, figures, "{lens:?}");
        }
    }
}

#[test]
fn j60_where_channels_say_different_things_every_lens_says_so() {
    let Woven { mut it, touchpoints: [first, second, _], phone, app } = woven();
    let lenses =
        [Lens::Journey, Lens::Channels, Lens::Owners, Lens::Flow, Lens::Timeline, Lens::Outline];
    let read = |scene: &Scene| {
        let mut read = String::new();
        scene.walk(|visit| {
            read.push_str(&visit.node.label);
            for item in &visit.node.items {
                if let Item::Text(text) = item {
                    read.push('\n');
                    read.push_str(text.spoken.as_deref().unwrap_or(&text.block.text));
                }
            }
            read.push('\n');
        });
        plain(&read)
    };
    let said = "Phone and App tell customers different things";
    let mut layouter = layouter();
    let words = Words::of("en");
    let mut look = |map: &Map, lens| layouter.scene(map, lens, &LayoutOptions::of(&words));
    for lens in lenses {
        assert!(!read(&look(&it.map, lens)).contains(said), "{lens:?}");
    }
    let doubt = it.put(|it: &mut Inconsistency, _| {
        (it.channel, it.other, it.touchpoint) = (phone, app, Some(second));
        it.topic = "the price".into();
    });
    for lens in lenses {
        let scene = look(&it.map, lens);
        let read = read(&scene);
        assert!(read.contains(said) && read.contains("the price"), "{lens:?}: {read}");
    }
    // At that touchpoint and at no other.
    let scene = look(&it.map, Lens::Channels);
    assert!(label(&scene, &node(format!("touchpoint:{second}"))).contains(said));
    assert!(!label(&scene, &node(format!("touchpoint:{first}"))).contains(said));
    // What shows at no touchpoint stands at both channels, where they are rows.
    let shown = Arc::clone(&it.map.inconsistencies[&doubt]);
    it.change(&shown, |it| it.touchpoint = None);
    assert!(!read(&look(&it.map, Lens::Journey)).contains(said));
    assert_eq!(read(&look(&it.map, Lens::Channels)).matches(said).count(), 2);
}
