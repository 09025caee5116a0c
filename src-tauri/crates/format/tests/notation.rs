//! Maps in the notations of other programs.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::sync::Arc;

use format::notation::cjml::{cjml, is_actual};
use format::notation::mermaid::{mermaid, otherwise};
use model::Map;
use model::records::{Basis, Emotion};
use words::Words;

/// A line as Mermaid's own reader takes it apart: a name without `#`, `:` and
/// `;`, then a score from 1 to 5, then actors. Numbers of signs are read first.
fn tasks(text: &str) -> Vec<(String, i64, Vec<String>)> {
    let mut tasks = Vec::new();
    for line in text.lines().skip(1) {
        let mut read = line.trim().to_owned();
        for code in ["#35;", "#58;", "#59;", "#44;", "#37;", "#60;", "#62;", "#38;", "#34;"] {
            read = read.replace(code, "\u{fffd}");
        }
        if read.starts_with("title ") || read.starts_with("section ") {
            assert!(!read.contains(['#', ';', ':']), "{line}");
            continue;
        }
        let mut parts = read.splitn(3, ": ");
        let name = parts.next().unwrap().to_owned();
        let score = parts.next().unwrap().parse().unwrap();
        let actors = parts.next().map(|it| it.split(", ").map(str::to_owned).collect());
        assert!((1..=5).contains(&score), "{line}");
        tasks.push((name, score, actors.unwrap_or_default()));
    }
    tasks
}

#[test]
fn ratings_become_scores_and_personas_actors() {
    let map = format::sample().unwrap();
    let text = mermaid(&map, &Words::english());
    assert!(text.starts_with("journey\n    title "), "{text}");
    let tasks = tasks(&text);
    assert!(tasks.len() >= map.touchpoints.len());
    let actors: usize = tasks.iter().map(|it| it.2.len()).sum();
    assert_eq!(actors, map.emotions.len());
    let worst = map.emotions.values().find(|it| it.value == Emotion::LOWEST).unwrap();
    let title = &map.touchpoints[&worst.touchpoint].title;
    let persona = &map.personas[&worst.persona].name;
    let said = |it: &&(String, i64, Vec<String>)| it.1 == 1 && it.0 == *title;
    let first = persona.split(',').next().unwrap();
    assert!(tasks.iter().filter(said).any(|it| it.2.iter().any(|it| it.starts_with(first))));
}

#[test]
fn no_title_is_taken_for_syntax() {
    let mut map = format::sample().unwrap();
    let titles =
        ["a: b; c # d, e", "section nine", "title deeds", "journey\nbegins", "100 %% sure"];
    let ids: Vec<_> = map.touchpoints.keys().copied().collect();
    for (id, title) in ids.into_iter().zip(titles) {
        let mut touchpoint = (*map.touchpoints[&id]).clone();
        title.clone_into(&mut touchpoint.title);
        map.put(touchpoint.into());
    }
    for id in map.stages.keys().copied().collect::<Vec<_>>() {
        let mut stage = (*map.stages[&id]).clone();
        stage.title = "Buy: now; #1".to_owned();
        map.put(stage.into());
    }
    let text = mermaid(&map, &Words::english());
    assert!(tasks(&text).len() >= map.touchpoints.len());
    assert!(text.contains("a#58; b#59; c #35; d#44; e: "), "{text}");
    assert!(text.contains("#115;ection nine: ") && text.contains("#106;ourney begins: "));
    assert!(!text.contains("%%"));
}

#[test]
fn what_mermaid_cannot_say_is_counted() {
    let mut map = format::sample().unwrap();
    for id in map.emotions.keys().copied().collect::<Vec<_>>() {
        let mut rating = (*map.emotions[&id]).clone();
        rating.value = if id == *map.emotions.keys().next().unwrap() { 0.5 } else { 1.0 };
        map.put(rating.into());
    }
    let said: Vec<String> = otherwise(&map).iter().map(ToString::to_string).collect();
    assert!(said.iter().any(|it| it == "the fraction of one rating"), "{said:?}");
}

/// Whether every element that is opened is closed, in order.
fn is_well_formed(xml: &str) -> bool {
    let mut open = Vec::new();
    for tag in xml.split('<').skip(2).filter_map(|it| it.split('>').next()) {
        match tag.strip_prefix('/') {
            Some(name) if open.pop() == Some(name) => {}
            Some(_) => return false,
            None if tag.ends_with('/') => {}
            None => open.push(tag.split(' ').next().unwrap()),
        }
    }
    open.is_empty()
}

#[test]
fn a_researched_map_is_an_actual_journey_and_any_other_a_planned_one() {
    let mut map = format::sample().unwrap();
    Arc::make_mut(&mut map.info).basis = Basis::Assumption;
    let planned = cjml(&map, &Words::english());
    assert!(!is_actual(&map) && is_well_formed(&planned), "{planned}");
    assert!(planned.contains("<plannedJourney>") && !planned.contains("experienceRating"));
    Arc::make_mut(&mut map.info).basis = Basis::Research;
    let actual = cjml(&map, &Words::english());
    assert!(is_actual(&map) && is_well_formed(&actual));
    assert!(actual.contains("<actualJourney>") && actual.contains("<experienceRating>1<"));
    let points = actual.matches("<actualCommunicationPoint>").count();
    let actions = actual.matches("<actualAction>").count();
    assert_eq!(points + actions, map.touchpoints.len());
    // Every reference leads to what is declared.
    for (reference, declared) in [("actorIDref", "actorID"), ("phaseIDref", "phaseID")] {
        for name in actual.split(&format!("{reference}=\"")).skip(1) {
            let name = name.split('"').next().unwrap();
            assert!(actual.contains(&format!(" {declared}=\"{name}\"")), "{name}");
        }
    }
}

#[test]
fn no_text_is_markup() {
    let mut map = format::sample().unwrap();
    Arc::make_mut(&mut map.info).title = "<a> & \"b\" ]]> \u{1}\u{ffff}".to_owned();
    let xml = cjml(&map, &Words::english());
    assert!(xml.contains("&lt;a&gt; &amp; &quot;b&quot; ]]&gt; <"), "{xml}");
    assert!(is_well_formed(&xml));
    let empty = Map::new(map.info.id);
    assert!(is_well_formed(&cjml(&empty, &Words::english())));
    assert_eq!(mermaid(&empty, &Words::english()), "journey\n");
}
