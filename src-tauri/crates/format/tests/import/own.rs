//! Reports that the app has written come back as the maps that they tell of.

use format::report::report;
use model::report::Section;
use model::{Date, Map, facts};
use words::Words;

use crate::read;

fn told(map: &Map, wanted: &[Section], language: &str) -> String {
    let words = Words::of(language);
    format::notation::markdown::markdown(&report(map, wanted, Date::constant(2026, 11, 24), &words))
}

fn info(map: &Map) -> [&str; 8] {
    let it = &map.info;
    let (state, basis) = (it.state.word(), it.basis.word());
    let [question, scenario, goal] = [&it.question, &it.scenario, &it.goal];
    [&it.title, question, scenario, goal, &it.start_event, &it.end_event, state, basis]
}

fn personas(map: &Map) -> Vec<[String; 6]> {
    let all = facts::personas(map);
    let each = all.iter().map(|it| {
        let badge = it.badge.word().to_owned();
        let [name, quote] = [&it.name, &it.quote].map(String::clone);
        let [goals, frustrations] = [&it.goals, &it.frustrations].map(String::clone);
        [name, badge, quote, goals, frustrations, it.behaviours.clone()]
    });
    each.collect()
}

/// The touchpoints in their order: their stages with their goals, channels, owners
/// and ratings.
fn journey(map: &Map) -> Vec<String> {
    let each = facts::journey(map).into_iter().map(|it| {
        let stage = &map.stages[&it.stage];
        let links = facts::in_order(&map.touchpoint_channels, |it| &it.position);
        let links = links.iter().filter(|link| link.touchpoint == it.id).map(|it| it.channel);
        let channels: Vec<&str> =
            it.channel.into_iter().chain(links).map(|it| map.channels[&it].name.as_str()).collect();
        let team = it.owner_team.map(|it| map.teams[&it].name.as_str());
        let mut ratings: Vec<(&str, f64)> = map
            .emotions
            .values()
            .filter(|rating| rating.touchpoint == it.id)
            .map(|rating| (map.personas[&rating.persona].name.as_str(), rating.value))
            .collect();
        ratings.sort_by(|one, other| one.0.cmp(other.0));
        let owner = (it.owner_state, team);
        format!("{} ({}) {} {channels:?} {owner:?} {ratings:?}", stage.title, stage.goal, it.title)
    });
    each.collect()
}

/// What the cards say, where they lie, and of what kind they are.
fn cards(map: &Map) -> Vec<String> {
    let mut all: Vec<String> = map
        .cards
        .values()
        .map(|it| {
            let lane = &map.lanes[&it.lane].title;
            let touchpoint = it.touchpoint.map(|it| map.touchpoints[&it].title.as_str());
            let stage = it.stage.map(|it| map.stages[&it].title.as_str());
            let (kind, severity) = (it.kind.word(), it.severity);
            format!("{lane} {touchpoint:?} {stage:?} {kind} {severity:?} {:?}", it.text)
        })
        .collect();
    all.sort();
    all
}

/// The cards that only one of two maps has.
fn differing(one: &Map, other: &Map) -> Vec<String> {
    let (one, other) = (cards(one), cards(other));
    let lone = |from: &[String], of: &[String]| {
        from.iter().filter(|it| !of.contains(it)).cloned().collect::<Vec<_>>()
    };
    let mut all = lone(&one, &other);
    all.extend(lone(&other, &one));
    assert!(!all.is_empty() || one.len() == other.len(), "{} of {}", one.len(), other.len());
    all
}

fn comes_back(map: &Map, language: &str) {
    let back = read("report.md", told(map, &Section::ALL, language));
    let which = format!("{} in {language}", map.info.title);
    assert_eq!(info(&back.map), info(map), "{which}");
    assert_eq!(personas(&back.map), personas(map), "{which}");
    assert_eq!(journey(&back.map), journey(map), "{which}");
    assert_eq!(differing(&back.map, map), [""; 0], "{which}");
    let told = back.remarks();
    assert!(told.len() <= 1, "{which}: {told:?}");
}

#[test]
fn a_report_comes_back_as_its_map_in_every_language() {
    for language in words::LANGUAGES {
        comes_back(&format::sample_in(language).unwrap(), language);
    }
}

#[test]
fn reports_of_all_templates_come_back_as_their_maps() {
    for template in format::TEMPLATES {
        for language in ["en", "ar"] {
            comes_back(&template.map(language).unwrap(), language);
        }
    }
}

#[test]
fn a_report_without_its_appendix_has_the_cards_of_its_tables() {
    let map = format::sample().unwrap();
    let back = read("report.md", told(&map, &[Section::Map, Section::Personas], "en"));
    assert_eq!(journey(&back.map), journey(&map));
    let placed = |map: &Map| {
        let mut all = cards(map);
        all.retain(|it| !it.contains(" None None "));
        all
    };
    let (back, all) = (placed(&back.map), placed(&map));
    let lost: Vec<&String> = all.iter().filter(|it| !back.contains(it)).collect();
    assert!(lost.len() * 10 < all.len(), "{lost:#?}");
}
