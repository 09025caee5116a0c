//! Two maps beside each other, one over the other, sub-journeys, and the sheets
//! of the personas.

use model::records::{Badge, Medium, PersonaChannel, Replacement};
use words::plain;

use super::*;
use crate::{Beside, Elsewhere, SubJourney};

/// The small map as of today, and a map of the future in which the first two
/// touchpoints are one, the third is gone and another one is new.
fn today_and_future() -> (Map, Map, [Id<Touchpoint>; 2]) {
    let (mut today, _, old) = small();
    let ana = persona(&mut today, "Ana", Badge::Assumed);
    rate(&mut today, ana, old[0], -2.0);
    rate(&mut today, ana, old[2], 1.0);
    let mut future = Sample::new();
    future.ids = IdSequence::new(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_f000));
    future.map = Map::new(future.ids.next_id());
    let stage = future.stage("After");
    let one = future.touchpoint(stage, "Reports it in the app");
    let new = future.touchpoint(stage, "Gets a message");
    let person = Arc::clone(today.map.personas.values().next().unwrap());
    future.map.put(AnyRecord::Persona(person));
    rate(&mut future, ana, one, 1.0);
    future.lane(LaneKind::Emotions);
    for replaced in [old[0], old[1]] {
        let map = today.map.info.id.uuid();
        future.put(|link: &mut Replacement, _| {
            link.touchpoint = one;
            link.other_map = map;
            link.other_touchpoint = replaced.uuid();
        });
    }
    (today.map, future.map, [one, new])
}

fn persona(it: &mut Sample, name: &str, badge: Badge) -> Id<Persona> {
    it.put(|persona: &mut Persona, position| {
        persona.name = name.into();
        persona.badge = badge;
        persona.position = position;
    })
}

fn rate(it: &mut Sample, persona: Id<Persona>, touchpoint: Id<Touchpoint>, value: f64) {
    it.put(|emotion: &mut Emotion, _| {
        emotion.persona = persona;
        emotion.touchpoint = touchpoint;
        emotion.value = value;
    });
}

fn drawn(map: &Map, lens: Lens, elsewhere: &Elsewhere) -> Scene {
    let words = Words::of("en");
    let options = LayoutOptions { elsewhere: Some(elsewhere), ..LayoutOptions::of(&words) };
    layouter().scene(map, lens, &options)
}

fn beside(map: &Map, is_later: bool, is_drawn: bool) -> Elsewhere {
    let beside = Some(Beside { map: map.clone(), is_later, is_drawn });
    Elsewhere { beside, ..Elsewhere::default() }
}

fn labels(scene: &Scene) -> BTreeMap<String, String> {
    let mut labels = BTreeMap::new();
    scene.walk(|visit| {
        labels.insert(visit.node.id.to_string(), plain(&visit.node.label));
    });
    labels
}

#[test]
fn j35_each_touchpoint_stands_once_and_above_what_takes_its_place() {
    let (today, future, [one, new]) = today_and_future();
    let scene = drawn(&future, Lens::Comparison, &beside(&today, false, false));
    let frames = frames(&scene);
    let at = |id: String| frames[&NodeId::from(id)].0;
    let old: Vec<Rect> =
        facts::journey(&today).iter().map(|it| at(format!("other:touchpoint:{}", it.id))).collect();
    let (one, new) = (at(format!("touchpoint:{one}")), at(format!("touchpoint:{new}")));
    assert_eq!(old[0].x, one.x, "what takes the place of the first stands under it");
    assert!(one.y > old[0].bottom() && old[0].y == old[2].y && one.y == new.y);
    let mut columns = [old[0].x, old[1].x, old[2].x, new.x].map(|x| x as i32);
    columns.sort_unstable();
    assert!(columns.windows(2).all(|pair| pair[0] < pair[1]), "{columns:?}");
    // From the other side the same stands above.
    let scene = drawn(&today, Lens::Comparison, &beside(&future, true, false));
    let mirrored = self::frames(&scene);
    let first = facts::journey(&today)[0].id;
    assert_eq!(mirrored[&NodeId::from(format!("touchpoint:{first}"))].0, old[0]);
}

#[test]
fn j36_what_becomes_of_each_is_said_in_words() {
    let (today, future, _) = today_and_future();
    let scene = drawn(&future, Lens::Comparison, &beside(&today, false, false));
    let labels = labels(&scene);
    let fates: Vec<&str> =
        (0..4).map(|column| labels[&format!("fate:{column}")].as_str()).collect();
    assert_eq!(
        fates,
        ["Replaces 2, in place of Connection drops, Calls the hotline", "", "Gone", "New"]
    );
    assert_eq!(labels["felt:0:0"], "Ana, −2 → +1, +3");
    assert!(texts(&scene).iter().any(|text| plain(text) == "3 → 2"));
    // Without another map it says how one gets there.
    let empty = drawn(&future, Lens::Comparison, &Elsewhere::default());
    assert!(texts(&empty).iter().any(|text| text.starts_with("Choose a map")));
}

#[test]
fn j37_a_sheet_says_all_and_first_whether_it_is_assumed() {
    let (mut it, _, touchpoints) = small();
    let ana = persona(&mut it, "Ana", Badge::Assumed);
    let ben = persona(&mut it, "Ben", Badge::Researched);
    let whole = Arc::clone(&it.map.personas[&ana]);
    it.change(&whole, |persona| {
        persona.quote = "Just fix it".into();
        persona.communication = "Short and by text".into();
        persona.preferences = "A chat".into();
    });
    rate(&mut it, ana, touchpoints[0], -1.0);
    let phone = it.put(|channel: &mut Channel, position| {
        channel.name = "Phone".into();
        channel.medium = Some(Medium::Voice);
        channel.position = position;
    });
    it.put(|link: &mut PersonaChannel, position| {
        link.persona = ana;
        link.channel = phone;
        link.share = Some(60);
        link.position = position;
    });
    let lane = it.lane(LaneKind::PainPoints);
    for (text, of) in [("Only Ben", Some(ben)), ("Everybody", None)] {
        let card = it.card(lane, touchpoints[0], text);
        let card = Arc::clone(&it.map.cards[&card]);
        it.change(&card, |card| {
            card.kind = CardKind::PainPoint;
            card.persona = of;
        });
    }
    let scene = drawn(&it.map, Lens::Personas, &Elsewhere::default());
    let said = |persona: Id<Persona>| {
        let mut said = Vec::new();
        scene.walk(|visit| {
            if visit.node.id.0.starts_with(&format!("sheet:{persona}:")) {
                said.extend(visit.node.items.iter().filter_map(|item| match item {
                    Item::Text(text) => Some(plain(&text.block.text)),
                    _ => None,
                }));
            }
        });
        said
    };
    let of_ana = said(ana);
    let expected = [
        "Ana",
        "Assumed",
        "Just fix it",
        "Short and by text",
        "A chat",
        "Phone",
        "60 %",
        "Everybody",
    ];
    for text in expected {
        assert!(of_ana.iter().any(|it| it == text), "{text} is missing: {of_ana:?}");
    }
    assert!(!of_ana.iter().any(|it| it == "Only Ben"));
    let of_ben = said(ben);
    for text in ["Researched", "Not said yet", "Only Ben", "Everybody"] {
        assert!(of_ben.iter().any(|it| it == text), "{text} is missing: {of_ben:?}");
    }
}

#[test]
fn j38_the_same_parts_stand_beside_each_other() {
    let (mut it, _, _) = small();
    let personas = ["Ana", "Ben"].map(|name| persona(&mut it, name, Badge::Assumed));
    let first = Arc::clone(&it.map.personas[&personas[0]]);
    it.change(&first, |persona| persona.goals = "One\nTwo\nThree".into());
    let frames = frames(&drawn(&it.map, Lens::Personas, &Elsewhere::default()));
    let part = |id, name| frames[&NodeId::from(format!("sheet:{id}:{name}"))].0;
    for name in ["head", "wants"] {
        assert_eq!(part(personas[0], name).y, part(personas[1], name).y, "{name}");
    }
}

#[test]
fn j39_over_a_future_map_is_what_was_and_nothing_moves_in_the_map_of_today() {
    let (today, future, _) = today_and_future();
    let over = drawn(&future, Lens::Journey, &beside(&today, false, true));
    let said: Vec<String> = texts(&over).iter().map(|text| plain(text)).collect();
    for text in ["Replaces 2: Connection drops, Calls the hotline", "New", "Gone: Engineer comes"] {
        assert!(said.iter().any(|it| it == text), "{text} is missing: {said:?}");
    }
    let ana = future.personas.keys().next().unwrap();
    assert!(labels(&over).contains_key(&format!("ghost:{ana}")));
    let plainly = drawn(&future, Lens::Journey, &beside(&today, false, false));
    assert!(!labels(&plainly).contains_key(&format!("ghost:{ana}")));
    let today_over = drawn(&today, Lens::Journey, &beside(&future, true, true));
    let today_alone = drawn(&today, Lens::Journey, &Elsewhere::default());
    assert_eq!(frames(&today_over), frames(&today_alone));
}

#[test]
fn j6_what_changes_in_the_other_map_is_seen_in_the_same_layouter() {
    let (today, mut future, [one, _]) = today_and_future();
    let words = Words::of("en");
    let mut layouter = layouter();
    let mut seen = |map: &Map, elsewhere: &Elsewhere| {
        let options = LayoutOptions { elsewhere: Some(elsewhere), ..LayoutOptions::of(&words) };
        let scene = layouter.scene(map, Lens::Journey, &options);
        texts(&scene).iter().map(|text| plain(text)).collect::<Vec<_>>()
    };
    let mut leads = Touchpoint::clone(&future.touchpoints[&one]);
    let there = Uuid::from_u128(77);
    leads.sub_journey = Some(there);
    future.put(leads.into());
    let mut elsewhere = beside(&today, false, true);
    let missing = "A map that is not in this library";
    assert!(seen(&future, &elsewhere).iter().any(|it| it == missing));
    let said = |lowest, open_pain_points| SubJourney {
        title: "Reporting, step by step".into(),
        lowest: Some(lowest),
        open_pain_points,
    };
    elsewhere.sub_journeys.insert(there, said(-1.5, 3));
    let texts = seen(&future, &elsewhere);
    for text in ["Reporting, step by step", "−1.5", "3"] {
        assert!(texts.iter().any(|it| it == text), "{text} is missing: {texts:?}");
    }
    elsewhere.sub_journeys.insert(there, said(-1.0, 2));
    assert!(seen(&future, &elsewhere).iter().any(|it| it == "−1"));
    elsewhere.beside = None;
    assert!(!seen(&future, &elsewhere).iter().any(|it| it == "New"));
}
