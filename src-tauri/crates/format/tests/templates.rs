//! The templates are rich enough to learn from, and said in every language.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use format::{TEMPLATES, Template};
use model::records::{CardKind, Evidence, OwnerState, TouchpointKind};
use model::{Map, RecordKind, Value, facts, invariants};
use words::Words;

/// Every template in every language.
fn templates() -> Vec<(String, Map)> {
    TEMPLATES
        .iter()
        .flat_map(|template| words::LANGUAGES.iter().map(move |language| (template, language)))
        .map(|(template, language)| {
            (format!("{language}/{}", template.id), template.map(language).unwrap())
        })
        .collect()
}

#[test]
fn every_file_is_a_template_and_every_template_a_file() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let mut files = BTreeSet::new();
    for language in std::fs::read_dir(folder).unwrap() {
        let language = language.unwrap();
        for file in std::fs::read_dir(language.path()).unwrap() {
            let (language, file) = (language.file_name(), file.unwrap().file_name());
            files.insert(format!("{}/{}", language.display(), file.display()));
        }
    }
    let second = "fault-repair-future";
    let translated = words::LANGUAGES.iter().filter(|it| **it != "en");
    let listed: BTreeSet<String> = templates()
        .into_iter()
        .map(|(name, _)| format!("{name}.json"))
        .chain(translated.map(|language| format!("{language}/{second}.json")))
        .collect();
    assert_eq!(files, listed);
    for (name, map) in templates() {
        assert!(name.starts_with(&format!("{}/", map.info.language)), "{name}");
    }
}

/// Every text that somebody has written in a map, by record and column.
fn texts(map: &Map) -> BTreeMap<(RecordKind, String, &'static str), String> {
    let records = RecordKind::ALL.iter().flat_map(|kind| map.records(*kind));
    let texts = records.flat_map(|record| {
        let columns = record.kind().prose();
        let texts = columns.filter_map(|column| match record.get(column.name) {
            Some(Value::Text(text)) if !text.is_empty() => {
                Some(((record.kind(), record.uuid().to_string(), column.name), text))
            }
            _ => None,
        });
        texts.collect::<Vec<_>>()
    });
    texts.collect()
}

#[test]
fn every_text_of_a_template_and_of_the_samples_is_said_in_every_language() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let said = |language: &str, name: &str| -> BTreeMap<String, String> {
        let path = folder.join(language).join(format!("{name}.json"));
        serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
    };
    let mut maps: Vec<(&str, Map)> =
        TEMPLATES.iter().map(|it| (it.id, it.map("en").unwrap())).collect();
    maps.push(("fault-repair-future", format::sample_future("en").unwrap()));
    for language in words::LANGUAGES.iter().filter(|it| **it != "en") {
        for (name, english) in &maps {
            let mut known = said(language, name);
            let own = known.clone();
            if *name == "fault-repair-future" {
                known.extend(said(language, "fault-repair"));
            }
            let written: BTreeSet<String> = texts(english).into_values().collect();
            for text in &written {
                let is_said = known.get(text).is_some_and(|it| !it.trim().is_empty());
                assert!(is_said, "{language}/{name} does not say: {text}");
            }
            for text in own.keys() {
                assert!(written.contains(text), "{language}/{name} says what nobody asks: {text}");
            }
        }
    }
}

#[test]
fn a_template_is_the_same_journey_in_every_language() {
    for template in TEMPLATES {
        let english = template.map("en").unwrap();
        for language in words::LANGUAGES {
            let map = template.map(language).unwrap();
            let of = format!("{language}/{}", template.id);
            assert_eq!(facts::counts(&map), facts::counts(&english), "{of}");
            assert!(texts(&map).keys().eq(texts(&english).keys()), "{of}");
            assert_eq!(model::direction::is_right_to_left(&map), *language == "ar", "{of}");
        }
    }
}

#[test]
fn every_template_has_a_name_and_a_lesson_in_every_language() {
    for language in words::LANGUAGES {
        let words = Words::of(language);
        let lessons: BTreeSet<String> = TEMPLATES
            .iter()
            .map(|template| {
                let name = words.text(&format!("template-{}", template.id));
                let lesson = words.text(&format!("template-{}-lesson", template.id));
                assert!(!name.starts_with("template-"), "{name} in {language}");
                assert!(
                    !lesson.starts_with("template-") && lesson.ends_with(['.', '。']),
                    "{lesson}"
                );
                lesson
            })
            .collect();
        assert_eq!(lessons.len(), TEMPLATES.len(), "each teaches something else");
    }
}

#[test]
fn an_unknown_template_is_refused_by_name() {
    let message = Template::of("nine-lives").unwrap_err().to_string();
    assert!(message.contains("nine-lives") && message.contains("patient-visit"), "{message}");
}

#[test]
fn every_template_frames_its_journey() {
    for (name, map) in templates() {
        assert_eq!(invariants::check(&map), [], "{name}");
        let info = &map.info;
        let said = [&info.title, &info.question, &info.scenario, &info.goal];
        assert!(said.into_iter().all(|text| text.len() > 10), "{name}");
        assert!(!info.start_event.is_empty() && !info.end_event.is_empty(), "{name}");
        assert!(info.owner_team.is_some() && info.review_date.is_some(), "{name}");
        assert!((1..=2).contains(&map.personas.len()), "{name}");
        for persona in map.personas.values() {
            let said = [
                &persona.quote,
                &persona.goals,
                &persona.frustrations,
                &persona.behaviours,
                &persona.context,
            ];
            assert!(said.into_iter().all(|text| !text.is_empty()), "{name}, {}", persona.name);
            let liked = map.persona_channels.values().filter(|it| it.persona == persona.id);
            assert!(liked.count() >= 2, "{name}, {}", persona.name);
            let felt = map.emotions.values().filter(|it| it.persona == persona.id);
            let values: Vec<f64> = felt.map(|it| it.value).collect();
            let (low, high) = values.iter().fold((2.0_f64, -2.0_f64), |(low, high), value| {
                (low.min(*value), high.max(*value))
            });
            assert!(values.len() >= 5, "{name}, {} has no curve", persona.name);
            assert!(high - low >= 2.0, "{name}, {} has no story", persona.name);
        }
        assert!(map.stages.values().all(|stage| !stage.goal.is_empty()), "{name}");
    }
}

#[test]
fn every_template_is_rich_enough_to_learn_from() {
    for (name, map) in templates() {
        let counts = facts::counts(&map);
        assert!((4..=7).contains(&counts.stages), "{name}");
        assert!((10..=18).contains(&counts.touchpoints), "{name}");
        assert!((35..=90).contains(&counts.cards), "{name}");
        assert!((7..=11).contains(&counts.lanes), "{name}");
        assert!(counts.pain_points >= 8 && counts.opportunities >= 6, "{name}");
        let kinds: BTreeSet<TouchpointKind> = map.touchpoints.values().map(|it| it.kind).collect();
        assert!(kinds.len() >= 4, "{name} knows few kinds of touchpoints");
        for touchpoint in map.touchpoints.values() {
            let title = &touchpoint.title;
            let waits = touchpoint.kind == TouchpointKind::Wait;
            assert!(!waits || touchpoint.duration.is_some(), "{name}: {title}");
            assert!(!touchpoint.moment_of_truth || !touchpoint.moment_reason.is_empty(), "{title}");
            let is_used = touchpoint.channel.is_some() && !waits;
            assert!(!is_used || !touchpoint.channel_reason.is_empty(), "{name}: {title}");
        }
        let truths = map.touchpoints.values().filter(|it| it.moment_of_truth).count();
        assert!(kinds.contains(&TouchpointKind::Wait) && truths >= 2, "{name}");
        let with_role = map.channels.values().filter(|it| !it.desired_role.is_empty());
        assert!(with_role.count() >= 5, "{name}");
        assert!(map.teams.len() >= 4 && map.people.len() >= 5, "{name}");
        let evidence: BTreeMap<Evidence, usize> =
            map.cards.values().fold(BTreeMap::new(), |mut found, card| {
                *found.entry(card.evidence).or_default() += 1;
                found
            });
        assert!(evidence.len() >= 4, "{name} mixes its evidence too little: {evidence:?}");
        for card in map.cards.values() {
            if card.kind == CardKind::PainPoint {
                assert!(card.severity.is_some() && card.breakdown.is_some(), "{}", card.text);
            }
            if card.evidence == Evidence::Data {
                assert!(card.evidence_n.is_some() && card.evidence_date.is_some());
                assert!(!card.evidence_source.is_empty(), "{}", card.text);
            }
        }
    }
}

#[test]
fn every_template_says_who_answers_for_what() {
    for (name, map) in templates() {
        let states: BTreeSet<Option<OwnerState>> = map
            .touchpoints
            .values()
            .map(|it| it.owner_state)
            .chain(map.hand_offs.values().map(|it| it.owner_state))
            .collect();
        for state in [OwnerState::Owned, OwnerState::Unknown, OwnerState::Disputed] {
            assert!(states.contains(&Some(state)), "{name} has none that is {}", state.word());
        }
        let disputed =
            map.touchpoints.values().filter(|it| it.owner_state == Some(OwnerState::Disputed));
        for touchpoint in disputed {
            let claims: Vec<_> =
                map.claims.values().filter(|it| it.touchpoint == Some(touchpoint.id)).collect();
            assert!(claims.len() >= 2, "{name}: {}", touchpoint.title);
            assert!(claims.iter().all(|it| !it.reason.is_empty()), "{name}");
        }
        let whole = map.hand_offs.values().filter(|it| {
            let said = [&it.trigger, &it.context_carried, &it.context_lost, &it.exception_path];
            said.into_iter().all(|text| !text.is_empty())
                && it.repeats.is_some()
                && it.wait_typical.is_some()
                && it.wait_worst.is_some()
                && it.owner_state.is_some()
        });
        assert!(whole.count() >= 4, "{name}");
        // Every opportunity that answers something answers what is there; most do.
        let answering: BTreeSet<_> = map.answers.values().map(|it| it.opportunity).collect();
        let opportunities = facts::counts(&map).opportunities;
        assert!(answering.len() * 4 >= opportunities * 3, "{name}");
    }
}
