//! What is published beside the code: the templates and the schema.
//!
//! With `THROUGHLINE_ACCEPT=1` the files are written anew.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use model::facts;
use model::records::{MapState, Touchpoint};

#[test]
fn the_schema_is_the_one_of_the_types() {
    check(&crate_path("../../../schemas/map.v1.schema.json"), format::schema().as_bytes());
}

#[test]
fn f14_every_template_and_sample_is_what_the_writer_writes() {
    for folder in [crate_path("templates/en"), crate_path("samples")] {
        for file in fs::read_dir(folder).unwrap() {
            let path = file.unwrap().path();
            let file = format::open(&fs::read(&path).unwrap(), "template").unwrap();
            check(&path, &format::write_json(&file).unwrap());
        }
    }
}

#[test]
fn the_sample_holds_what_it_is_to_show() {
    let map = format::sample().unwrap();
    let counts = facts::counts(&map);
    assert_eq!(counts.personas, 2);
    assert_eq!(counts.stages, 6);
    assert_eq!(counts.touchpoints, 18);
    assert_eq!(counts.lanes, 11);
    assert_eq!(counts.cards, 88);
    // Seven on the way, and one that leads back where something fails.
    assert_eq!(counts.hand_offs, 8);
    assert_eq!(facts::crossings(&map).len(), 7);
    let assumed = map.cards.values().filter(|card| card.evidence == Default::default()).count();
    assert_eq!(assumed, 52);
    // Every hand-off lies where the journey crosses over.
    for crossing in facts::crossings(&map) {
        assert!(
            map.hand_offs.values().any(|it| {
                it.from_touchpoint == crossing.from && it.to_touchpoint == crossing.to
            }),
            "{}",
            map.touchpoints[&crossing.from].title
        );
    }
    // What a workshop leaves behind besides the map itself.
    assert_eq!(map.questions.len(), 9);
    assert!(map.metrics.len() >= 15 && map.readings.len() >= 60);
    assert!(map.actions.len() >= 10 && map.pilots.len() >= 2);
    assert!(map.estimates.len() >= 9 && map.inconsistencies.len() >= 2);
}

#[test]
fn the_future_of_the_sample_replaces_what_the_sample_has() {
    let (today, future) = (format::sample().unwrap(), format::sample_future("en").unwrap());
    assert_eq!(future.info.state, MapState::Future);
    // Each finds the other when it is compared.
    assert_eq!(future.info.based_on, Some(today.info.id.uuid()));
    for replacement in future.replacements.values() {
        assert_eq!(replacement.other_map, today.info.id.uuid());
        assert!(today.touchpoints.values().any(|it| it.id.uuid() == replacement.other_touchpoint));
    }
    // Something is new, and something becomes one.
    let replaced =
        |it: &Touchpoint| future.replacements.values().filter(|by| by.touchpoint == it.id).count();
    let counts: Vec<_> = future.touchpoints.values().map(|it| replaced(it)).collect();
    assert!(counts.contains(&0) && counts.iter().any(|&count| count > 1));
}

fn crate_path(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn check(path: &Path, expected: &[u8]) {
    if std::env::var_os("THROUGHLINE_ACCEPT").is_some() {
        fs::write(path, expected).unwrap();
    }
    let found = fs::read(path).unwrap_or_default();
    assert!(
        found == expected,
        "{} is not up to date; run the test with THROUGHLINE_ACCEPT=1",
        path.display()
    );
}
