mod arranged;
mod beside;
mod coloured;
mod flowing;
mod groups;
mod measured;
mod named;
mod piles;
mod replayed;
mod sheets;
mod spans;
mod timed;
mod weighed;
mod woven;

use std::collections::BTreeMap;
use std::sync::Arc;

use model::records::{
    Card, CardKind, CardTag, Channel, Emotion, HandOff, Lane, LaneKind, MapInfo, OwnerState,
    Persona, ReadingDirection, Stage, Tag, Touchpoint,
};
use model::{AnyRecord, Id, IdSequence, Map, OrderKey, Record, facts};
use scene::{Item, NodeId, Rect, Role, Scene, patch};
use uuid::Uuid;
use words::Words;

use crate::text::{FontSource, Shaper};
use crate::{LayoutOptions, Layouter, Lens};

/// A map in the making.
struct Sample {
    ids: IdSequence,
    map: Map,
    positions: Vec<OrderKey>,
}

impl Sample {
    fn new() -> Self {
        let mut ids = IdSequence::new(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000));
        let map = Map::new(ids.next_id());
        let mut positions = OrderKey::spread(100);
        positions.reverse();
        Self { ids, map, positions }
    }

    fn put<T: Record>(&mut self, change: impl FnOnce(&mut T, OrderKey)) -> Id<T>
    where
        AnyRecord: From<T>,
    {
        let id = self.ids.next_uuid();
        let mut record = T::blank(id);
        change(&mut record, self.positions.pop().unwrap());
        self.map.put(record.into());
        Id::new(id)
    }

    fn stage(&mut self, title: &str) -> Id<Stage> {
        self.put(|stage: &mut Stage, position| {
            stage.title = title.into();
            stage.position = position;
        })
    }

    fn touchpoint(&mut self, stage: Id<Stage>, title: &str) -> Id<Touchpoint> {
        self.put(|touchpoint: &mut Touchpoint, position| {
            touchpoint.stage = stage;
            touchpoint.title = title.into();
            touchpoint.position = position;
        })
    }

    fn lane(&mut self, kind: LaneKind) -> Id<Lane> {
        self.put(|lane: &mut Lane, position| {
            lane.kind = kind;
            lane.position = position;
        })
    }

    fn card(&mut self, lane: Id<Lane>, touchpoint: Id<Touchpoint>, text: &str) -> Id<Card> {
        self.put(|card: &mut Card, position| {
            card.lane = lane;
            card.touchpoint = Some(touchpoint);
            card.text = text.into();
            card.position = position;
        })
    }

    fn tag(&mut self, card: Id<Card>, name: &str) -> Id<Tag> {
        let tag = self.put(|tag: &mut Tag, position| {
            tag.name = name.into();
            tag.position = position;
        });
        self.put(|link: &mut CardTag, position| {
            link.card = card;
            link.tag = tag;
            link.position = position;
        });
        tag
    }

    fn change<T: Record>(&mut self, record: &Arc<T>, change: impl FnOnce(&mut T))
    where
        AnyRecord: From<T>,
    {
        let mut record = T::clone(record);
        change(&mut record);
        self.map.put(record.into());
    }

    fn info(&mut self, change: impl FnOnce(&mut MapInfo)) {
        let info = Arc::clone(&self.map.info);
        self.change(&info, change);
    }
}

/// Two stages, three touchpoints, a lane of cards, a lane of emotions.
fn small() -> (Sample, Id<Lane>, [Id<Touchpoint>; 3]) {
    let mut it = Sample::new();
    it.info(|info| info.language = "en".into());
    let first = it.stage("Before");
    let second = it.stage("After");
    let touchpoints = [
        it.touchpoint(first, "Connection drops"),
        it.touchpoint(first, "Calls the hotline"),
        it.touchpoint(second, "Engineer comes"),
    ];
    let lane = it.lane(LaneKind::Actions);
    for touchpoint in touchpoints {
        for number in 0..3 {
            it.card(lane, touchpoint, &format!("Card number {number} says what happens here"));
        }
    }
    (it, lane, touchpoints)
}

fn layouter() -> Layouter {
    Layouter::new(Shaper::new(FontSource::Bundled))
}

fn scene(layouter: &mut Layouter, map: &Map) -> Scene {
    layouter.scene(map, Lens::Journey, &LayoutOptions::of(&Words::of("en")))
}

fn frames(scene: &Scene) -> BTreeMap<NodeId, (Rect, Role)> {
    let mut frames = BTreeMap::new();
    scene.walk(|visit| {
        frames.insert(visit.node.id.clone(), (visit.frame, visit.node.role));
    });
    frames
}

fn texts(scene: &Scene) -> Vec<String> {
    let mut texts = Vec::new();
    scene.walk(|visit| {
        texts.extend(visit.node.items.iter().filter_map(|item| match item {
            Item::Text(text) => Some(text.block.text.to_string()),
            _ => None,
        }));
    });
    texts
}

fn changed(before: &Scene, after: &Scene) -> Vec<String> {
    let told = patch::between(before, after);
    told.changed.iter().chain(&told.moved).map(|node| node.id.to_string()).collect()
}

#[test]
fn j6_an_edit_of_a_text_that_keeps_its_height_changes_one_node() {
    let (mut it, ..) = small();
    let mut layouter = layouter();
    let before = scene(&mut layouter, &it.map);
    let card = Arc::clone(it.map.cards.values().nth(4).unwrap());
    it.change(&card, |card| card.text.replace_range(0..4, "Sard"));
    let after = scene(&mut layouter, &it.map);
    assert_eq!(changed(&before, &after), [format!("card:{}", card.id)]);
    let (old, new) = (frames(&before), frames(&after));
    assert_eq!(old, new);
}

#[test]
fn j6_a_card_that_grows_moves_what_is_below_it_and_nothing_else() {
    let (mut it, lane, touchpoints) = small();
    let below = it.lane(LaneKind::Thoughts);
    let mut layouter = layouter();
    let before = scene(&mut layouter, &it.map);
    let cards: Vec<Arc<Card>> = it.map.cards.values().map(Arc::clone).collect();
    it.change(&cards[0], |card| card.text = "words ".repeat(40));
    let after = scene(&mut layouter, &it.map);
    let mut changed = changed(&before, &after);
    changed.sort();
    let cell = |touchpoint| format!("cell:{lane}:{touchpoint}");
    let mut expected = vec![
        "map".to_owned(),
        "grid".to_owned(),
        format!("lane:{lane}"),
        format!("label:{lane}"),
        format!("lane:{below}"),
        "legend".to_owned(),
        format!("card:{}", cards[0].id),
        format!("card:{}", cards[1].id),
        format!("card:{}", cards[2].id),
    ];
    expected.extend(touchpoints.map(cell));
    expected.sort();
    assert_eq!(changed, expected);
}

#[test]
fn the_scene_after_an_edit_is_the_scene_from_nothing() {
    let (mut it, lane, touchpoints) = small();
    let emotions = it.lane(LaneKind::Emotions);
    let persona = it.put(|persona: &mut Persona, position| {
        persona.name = "Ana".into();
        persona.position = position;
    });
    let mut kept = layouter();
    let check = |kept: &mut Layouter, map: &Map| {
        assert_eq!(scene::dump(&scene(kept, map)), scene::dump(&scene(&mut layouter(), map)));
    };
    check(&mut kept, &it.map);
    it.put(|emotion: &mut Emotion, _| {
        emotion.persona = persona;
        emotion.touchpoint = touchpoints[1];
        emotion.value = -2.0;
    });
    check(&mut kept, &it.map);
    it.card(emotions, touchpoints[0], "“Never again”");
    check(&mut kept, &it.map);
    it.lane(LaneKind::LineOfVisibility);
    check(&mut kept, &it.map);
    let team = it.put(|team: &mut model::records::Team, position| {
        team.name = "Field service".into();
        team.position = position;
    });
    let card = Arc::clone(it.map.cards.values().next().unwrap());
    it.change(&card, |card| {
        card.owner_state = Some(OwnerState::Owned);
        card.owner_team = Some(team);
    });
    check(&mut kept, &it.map);
    let team = Arc::clone(&it.map.teams[&team]);
    it.change(&team, |team| team.name = "Field engineers".into());
    check(&mut kept, &it.map);
    it.map.take(model::RecordKind::Card, card.id.uuid());
    check(&mut kept, &it.map);
    let tagged = it.map.cards.values().next().unwrap().id;
    let tag = it.tag(tagged, "billing");
    check(&mut kept, &it.map);
    assert!(texts(&scene(&mut kept, &it.map)).contains(&"#billing".to_owned()));
    let tag = Arc::clone(&it.map.tags[&tag]);
    it.change(&tag, |tag| tag.name = "invoices".into());
    check(&mut kept, &it.map);
    let stage = Arc::clone(it.map.stages.values().next().unwrap());
    it.change(&stage, |stage| stage.collapsed = true);
    check(&mut kept, &it.map);
    let lane = Arc::clone(&it.map.lanes[&lane]);
    it.change(&lane, |lane| lane.collapsed = true);
    check(&mut kept, &it.map);
    it.change(&lane, |lane| lane.hidden = true);
    check(&mut kept, &it.map);
    assert!(!texts(&scene(&mut kept, &it.map)).iter().any(|text| text.starts_with("Card number")));
    it.info(|info| info.direction = ReadingDirection::Rtl);
    check(&mut kept, &it.map);
}

#[test]
fn j4_a_map_from_right_to_left_is_the_mirror_image() {
    let (mut it, ..) = small();
    let mut layouter = layouter();
    let ltr = scene(&mut layouter, &it.map);
    it.info(|info| info.direction = ReadingDirection::Rtl);
    let rtl = scene(&mut layouter, &it.map);
    let (ltr_frames, rtl_frames) = (frames(&ltr), frames(&rtl));
    assert_eq!(ltr_frames.len(), rtl_frames.len());
    for (id, (frame, role)) in &ltr_frames {
        let (mirrored, same_role) = &rtl_frames[id];
        let x = ltr.size().width - frame.right();
        assert!((mirrored.x - x).abs() < 0.01 && mirrored.y == frame.y, "{id}");
        assert_eq!(role, same_role, "{id}");
    }
    for (language, title, expected) in [
        ("", "رحلة العميل", scene::Direction::Rtl),
        ("", "12 – Reise", scene::Direction::Ltr),
        ("he-IL", "Journey", scene::Direction::Rtl),
        ("de", "מסע", scene::Direction::Ltr),
    ] {
        it.info(|info| {
            info.direction = ReadingDirection::Auto;
            info.language = language.into();
            info.title = title.into();
        });
        assert_eq!(scene(&mut layouter, &it.map).direction, expected, "{language} {title}");
    }
}

#[test]
fn j3_cards_across_a_stage_lie_in_a_row_below_their_lane() {
    let (mut it, lane, touchpoints) = small();
    let stage = it.map.touchpoints[&touchpoints[0]].stage;
    let card = it.put(|card: &mut Card, position| {
        card.lane = lane;
        card.stage = Some(stage);
        card.text = "All of this takes far too long".into();
        card.position = position;
    });
    let frames = frames(&scene(&mut layouter(), &it.map));
    let at = |id: String| frames[&NodeId::from(id)];
    let (span, role) = at(format!("span:{lane}:{stage}"));
    assert!(matches!(role, Role::Cell { column: 1, span: 2, .. }), "{role:?}");
    let (row, _) = at(format!("lane:{lane}"));
    let (header, _) = at(format!("stage:{stage}"));
    assert_eq!((span.x, span.width, span.y), (header.x, header.width, row.bottom()));
    let (card, _) = at(format!("card:{card}"));
    assert!(span.contains(&card, 0.0) && card.width > 350.0, "{card:?}");
}

#[test]
fn a_rating_lies_where_its_value_says() {
    let (mut it, _, touchpoints) = small();
    let lane = it.lane(LaneKind::Emotions);
    let persona = it.put(|persona: &mut Persona, position| {
        persona.name = "Ana".into();
        persona.position = position;
    });
    let values = [2.0, -2.0, 0.5];
    for (touchpoint, value) in touchpoints.into_iter().zip(values) {
        it.put(|emotion: &mut Emotion, _| {
            emotion.persona = persona;
            emotion.touchpoint = touchpoint;
            emotion.value = value;
            if value == -2.0 {
                emotion.note = "Nobody answers".into();
                emotion.evidence = model::records::Evidence::Research;
                emotion.evidence_source = "Interviews".into();
                emotion.evidence_n = Some(14);
                emotion.spread = Some(3);
            }
        });
    }
    let scene = scene(&mut layouter(), &it.map);
    let frames = frames(&scene);
    let (plot, _) = frames[&NodeId::from(format!("plot:{lane}"))];
    for (touchpoint, value) in touchpoints.into_iter().zip(values) {
        let (point, _) = frames[&NodeId::from(format!("emotion:{persona}:{touchpoint}"))];
        let (column, _) = frames[&NodeId::from(format!("touchpoint:{touchpoint}"))];
        let y = plot.y + plot.height * (2.0 - value as f32) / 4.0;
        assert!((point.y + point.height / 2.0 - y).abs() < 0.01, "{value}");
        let middle = column.x + column.width / 2.0;
        assert!((point.x + point.width / 2.0 - middle).abs() < 0.01, "{value}");
    }
    let mut labels = Vec::new();
    scene.walk(|visit| {
        if visit.node.role == Role::Figure {
            let plain = |letter: &char| !matches!(letter, '\u{2066}'..='\u{2069}');
            labels.push(visit.node.label.chars().filter(plain).collect::<String>());
        }
    });
    assert_eq!(
        labels,
        [
            "Emotions of Ana (Assumed): from +2 at Connection drops to +0.5 at Engineer comes; \
             lowest −2 at Calls the hotline, highest +2 at Connection drops.",
            "Ana, Connection drops: +2, Wonderful. Assumption",
            "Ana, Calls the hotline: −2, Terrible. 14 people asked. \
             Ratings differ by 3: talk about this one. Research, Interviews. Nobody answers",
            "Ana, Engineer comes: +0.5, Good. Assumption",
        ]
    );
}

#[test]
fn a_change_of_channel_is_marked_until_the_hand_off_is_described() {
    let (mut it, _, touchpoints) = small();
    let channels = ["Web", "Phone"].map(|name| {
        it.put(|channel: &mut Channel, position| {
            channel.name = name.into();
            channel.position = position;
        })
    });
    for (touchpoint, channel) in [(0, 0), (1, 1), (2, 1)] {
        let touchpoint = Arc::clone(&it.map.touchpoints[&touchpoints[touchpoint]]);
        it.change(&touchpoint, |it| it.channel = Some(channels[channel]));
    }
    let mut layouter = layouter();
    let marks = |scene: &Scene| -> Vec<String> {
        let ids = frames(scene).into_keys().map(|id| id.to_string());
        ids.filter(|id| id.starts_with("crossing:") || id.starts_with("hand_off:")).collect()
    };
    let suggested = scene(&mut layouter, &it.map);
    assert_eq!(marks(&suggested), [format!("crossing:{}:{}", touchpoints[0], touchpoints[1])]);
    let hand_off = it.put(|hand_off: &mut HandOff, _| {
        hand_off.from_touchpoint = touchpoints[0];
        hand_off.to_touchpoint = touchpoints[1];
        hand_off.owner_state = Some(OwnerState::Unknown);
    });
    let recorded = scene(&mut layouter, &it.map);
    assert_eq!(marks(&recorded), [format!("hand_off:{hand_off}")]);
    assert!(texts(&recorded).iter().any(|text| text.contains("Owner unknown")));
}

#[test]
fn an_empty_map_says_what_comes_where() {
    let it = Sample::new();
    let scene = scene(&mut layouter(), &it.map);
    let texts = texts(&scene).join("\n");
    for expected in ["Untitled map", "Stages come here", "Lanes come here", "Personas come here"] {
        assert!(texts.contains(expected), "{expected} is not in {texts}");
    }
    assert!(scene.size().width > 900.0 && scene.size().height > 100.0);
}

#[test]
fn cards_without_a_place_are_below_the_grid() {
    let (mut it, lane, _) = small();
    let card = it.put(|card: &mut Card, position| {
        card.lane = lane;
        card.text = "Where does this go?".into();
        card.position = position;
    });
    let frames = frames(&scene(&mut layouter(), &it.map));
    let (parking, _) = frames[&NodeId::from("parking")];
    let (grid, _) = frames[&NodeId::from("grid")];
    let (card, _) = frames[&NodeId::from(format!("card:{card}"))];
    assert!(parking.contains(&card, 0.0) && parking.y > grid.bottom());
}

#[test]
fn j2_long_texts_and_many_cards_get_a_wider_column() {
    let (mut it, lane, touchpoints) = small();
    let mut layouter = layouter();
    let mut width = |map: &Map, touchpoint: Id<Touchpoint>| {
        let frames = frames(&scene(&mut layouter, map));
        frames[&NodeId::from(format!("touchpoint:{touchpoint}"))].0.width
    };
    assert_eq!(width(&it.map, touchpoints[0]), 208.0);
    it.card(lane, touchpoints[0], &"long ".repeat(2000));
    assert_eq!(width(&it.map, touchpoints[0]), 608.0);
    assert_eq!(width(&it.map, touchpoints[1]), 208.0);
    (0..20).for_each(|_| {
        it.card(lane, touchpoints[1], "short");
    });
    assert_eq!(width(&it.map, touchpoints[1]), 408.0);
}

#[test]
fn j7_a_source_that_most_cards_have_is_said_once() {
    let (mut it, lane, touchpoints) = small();
    let mut layouter = layouter();
    let said = |scene: &Scene| texts(scene).iter().filter(|it| it.contains("Interviews")).count();
    for (sourced, expected) in [(9, 9), (12, 1), (0, 0)] {
        let cards: Vec<Arc<Card>> = it.map.cards.values().map(Arc::clone).collect();
        for (number, card) in cards.iter().enumerate() {
            let source = if number < sourced { "Interviews" } else { "" };
            it.change(card, |card| card.evidence_source = source.into());
        }
        let scene = scene(&mut layouter, &it.map);
        assert_eq!(said(&scene), expected, "{sourced} of {}", cards.len());
        (0..3).for_each(|_| {
            it.card(lane, touchpoints[2], "One more");
        });
    }
}

/// Every place to press: the node that it is in, and where it leads.
fn links(scene: &Scene) -> Vec<(String, String)> {
    let mut links = Vec::new();
    scene.walk(|visit| {
        for item in &visit.node.items {
            if let Item::Link(link) = item {
                links.push((visit.node.id.to_string(), link.target.to_string()));
            }
        }
    });
    links
}

#[test]
fn j8_addresses_anywhere_can_be_pressed_and_nothing_else_can() {
    let (mut it, lane, touchpoints) = small();
    let card = it.card(lane, touchpoints[0], "See https://example.org/a (and javascript:alert(1))");
    let sourced = it.card(lane, touchpoints[0], "Known");
    let record = Arc::clone(it.map.cards.get(&sourced).unwrap());
    it.change(&record, |card| card.evidence_source = "http://example.org/study".into());
    let record = Arc::clone(it.map.touchpoints.get(&touchpoints[1]).unwrap());
    it.change(&record, |touchpoint| touchpoint.description = "ask ana@example.org".into());
    it.info(|info| info.scenario = "https://example.org/brief".into());
    let expected = [
        ("fact:scenario".to_owned(), "https://example.org/brief".to_owned()),
        (format!("touchpoint:{}", touchpoints[1]), "mailto:ana@example.org".to_owned()),
        (format!("card:{card}"), "https://example.org/a".to_owned()),
        (format!("card:{sourced}"), "http://example.org/study".to_owned()),
    ];
    for direction in [ReadingDirection::Ltr, ReadingDirection::Rtl] {
        it.info(|info| info.direction = direction);
        let scene = scene(&mut layouter(), &it.map);
        let mut found = links(&scene);
        found.dedup();
        assert_eq!(found, expected, "{direction:?}");
    }
}

#[test]
fn j9_pictures_keep_their_proportions_up_to_a_height() {
    let check = |size: Option<(f32, f32)>, expected: (f32, f32)| {
        let (mut it, lane, touchpoints) = small();
        let card = it.card(lane, touchpoints[0], "");
        let record = Arc::clone(it.map.cards.get(&card).unwrap());
        it.change(&record, |card| card.image = Some("ab".repeat(32)));
        let size = size.map(|(width, height)| scene::Size::new(width, height));
        let mut layouter = layouter().with_pictures(Arc::new(move |_: &str| size));
        let scene = scene(&mut layouter, &it.map);
        let mut found = None;
        scene.walk(|visit| {
            for item in &visit.node.items {
                if let Item::Image(image) = item {
                    found = Some((image.rect.width, image.rect.height));
                }
            }
        });
        assert_eq!(found, Some(expected), "{size:?}");
    };
    check(Some((400.0, 200.0)), (172.0, 86.0));
    check(Some((3000.0, 4000.0)), (172.0, 229.0));
    check(Some((100.0, 200.0)), (140.0, 280.0));
    check(Some((1.0, 10_000.0)), (16.0, 280.0));
    check(Some((10_000.0, 1.0)), (172.0, 16.0));
    check(Some((0.0, 0.0)), (172.0, 108.0));
    check(None, (172.0, 108.0));
}

#[test]
fn what_is_said_about_touchpoints_ratings_and_personas_is_in_the_picture() {
    let (mut it, _, touchpoints) = small();
    it.lane(LaneKind::Emotions);
    let persona = it.put(|persona: &mut Persona, position| {
        persona.position = position;
        persona.goals = "Be back online\nNever explain it twice".into();
        persona.frustrations = "Bots".into();
        persona.behaviours = "Helps herself".into();
        persona.context = "Works from home".into();
    });
    let record = Arc::clone(it.map.touchpoints.get(&touchpoints[0]).unwrap());
    it.change(&record, |touchpoint| {
        touchpoint.description = "The lamp turns red".into();
        touchpoint.channel_reason = "It is the nearest".into();
        touchpoint.evidence_source = "The log".into();
    });
    let rating = it.put(|emotion: &mut Emotion, _| {
        emotion.persona = persona;
        emotion.touchpoint = touchpoints[2];
        emotion.note = "A deadline at eleven".into();
    });
    let mut layouter = layouter();
    let before = scene(&mut layouter, &it.map);
    for expected in [
        "The lamp turns red",
        "It is the nearest",
        "Assumption · The log",
        "A deadline at eleven",
        "Be back online",
        "Never explain it twice",
        "Bots",
        "Helps herself",
        "Works from home",
        "How to read this map",
    ] {
        assert!(texts(&before).iter().any(|text| text == expected), "{expected}");
    }
    let record = Arc::clone(it.map.emotions.get(&rating).unwrap());
    it.change(&record, |emotion| emotion.note = "A deadline at twelve".into());
    let after = scene(&mut layouter, &it.map);
    assert!(texts(&after).iter().any(|text| text == "A deadline at twelve"));
    let note = format!("note:{persona}:{}", touchpoints[2]);
    assert!(changed(&before, &after).contains(&note));
}

#[test]
fn a_map_that_has_just_begun_has_no_legend() {
    let scene = scene(&mut layouter(), &Sample::new().map);
    assert!(!frames(&scene).contains_key(&NodeId::from("legend")));
}
