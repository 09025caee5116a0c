//! What a new map begins with.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use model::records::MapInfo;
use model::{Id, IdSequence, facts, invariants, stock};
use uuid::Uuid;
use words::Words;

#[test]
fn every_stage_set_makes_a_sound_map_in_every_language() {
    for language in words::LANGUAGES {
        let words = Words::of(language);
        let sets = stock::STAGE_SETS.iter().map(|(name, stages)| (Some(*name), stages.len()));
        for (set, stages) in sets.chain([(None, 0)]) {
            let map = format::blank_map(map_id(), set, &words, &mut ids()).unwrap();
            assert_eq!(invariants::check(&map), []);
            let counts = facts::counts(&map);
            assert_eq!((counts.stages, counts.personas), (stages, 1));
            assert_eq!(counts.channels, stock::CHANNELS.len());
            assert_eq!(map.lanes.len(), stock::LANES.len());
            // A message that is missing would show its name.
            let names = facts::channels(&map).into_iter().map(|it| (it.name.clone(), "channel-"));
            let titles = facts::lanes(&map).into_iter().map(|it| (it.title.clone(), "lane-"));
            let stages = facts::stages(&map).into_iter().map(|it| (it.title.clone(), "stage-"));
            for (text, id) in names.chain(titles).chain(stages) {
                assert!(!text.starts_with(id), "{text}");
            }
            let saved = format::write_journey(&format::MapFile::new(map.clone())).unwrap();
            assert_eq!(format::open(&saved, "new").unwrap().map, map);
        }
    }
}

#[test]
fn an_unknown_stage_set_is_refused_by_name() {
    let error = format::blank_map(map_id(), Some("nine-lives"), &Words::of("en"), &mut ids());
    let message = error.unwrap_err().to_string();
    assert!(message.contains("nine-lives") && message.contains("loyalty"), "{message}");
}

fn map_id() -> Id<MapInfo> {
    Id::new(Uuid::from_u128(1))
}

fn ids() -> IdSequence {
    IdSequence::new(Uuid::from_u128(0x0199_0000_0000_7000_8000_0000_0000_0000))
}
