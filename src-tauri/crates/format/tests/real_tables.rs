//! Journeys that others have published, read where they lie: beside the
//! checkout, or where `THROUGHLINE_REAL_MAPS` says.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::{Path, PathBuf};

use edit::Command;
use format::table::{Preview, SkipReason, TableWarning, read_table};
use model::records::{LaneKind, MapInfo};
use model::{Id, IdSequence, Map, facts, invariants};
use uuid::Uuid;
use words::Words;

#[test]
fn the_journeys_of_veterans_come_in_whole() {
    let Some((map, preview)) = import("government/va-journeys-of-veterans.csv") else { return };
    let counts = facts::counts(&map);
    assert_eq!((preview.rows, preview.skipped.len()), (153, 0));
    assert_eq!((counts.stages, counts.touchpoints, counts.lanes), (10, 42, 5));
    assert_eq!((counts.cards, counts.emotions, counts.teams), (153, 0, 2));
    // Two of the 54 names differ in capitals only.
    assert_eq!(counts.channels, 53);
    let spanning = map.cards.values().filter(|card| card.stage.is_some()).count();
    assert_eq!(spanning, 10);
    let several =
        preview.warnings.iter().filter(|it| matches!(it, TableWarning::SeveralOwners { .. }));
    assert_eq!(several.count(), 1);
}

#[test]
fn the_one_login_journey_comes_in_whole() {
    let Some((map, preview)) = import("government/govuk-one-login-passport-kbv.csv") else {
        return;
    };
    let counts = facts::counts(&map);
    assert_eq!((preview.rows, preview.skipped.len()), (64, 0));
    assert_eq!((counts.stages, counts.touchpoints, counts.lanes), (8, 25, 9));
    assert_eq!((counts.cards, counts.channels, counts.teams), (64, 2, 3));
    let icons: Vec<_> = facts::channels(&map).iter().map(|it| it.icon.clone()).collect();
    assert_eq!(icons, ["web", "sms"]);
    let kinds: Vec<_> = facts::lanes(&map).iter().map(|it| it.kind).collect();
    assert!(kinds.contains(&LaneKind::Needs) && kinds.contains(&LaneKind::Backstage));
}

#[test]
fn the_reading_journey_comes_in_whole_its_emotions_as_cards() {
    let Some((map, preview)) =
        import("openlibrary-reading-journey/openlibrary-reading-journey.csv")
    else {
        return;
    };
    let counts = facts::counts(&map);
    assert_eq!((preview.rows, preview.skipped.len()), (76, 0));
    assert_eq!((counts.stages, counts.touchpoints, counts.lanes), (6, 23, 7));
    assert_eq!((counts.cards, counts.emotions, counts.channels), (76, 0, 1));
    assert_eq!((counts.pain_points, counts.opportunities), (6, 14));
    let in_words =
        preview.warnings.iter().filter(|it| matches!(it, TableWarning::EmotionInWords { .. }));
    assert_eq!(in_words.count(), 7);
    let kinds: Vec<_> = facts::lanes(&map).iter().map(|it| it.kind).collect();
    assert_eq!(
        kinds,
        [
            LaneKind::Actions,
            LaneKind::Thoughts,
            LaneKind::Emotions,
            LaneKind::Needs,
            LaneKind::PainPoints,
            LaneKind::Opportunities,
            LaneKind::Text
        ]
    );
}

#[test]
fn the_nasty_texts_come_in_whole() {
    let Some((map, preview)) = import("nasty-texts/mixed-scripts-long-texts-empty-cells.csv")
    else {
        return;
    };
    let counts = facts::counts(&map);
    assert_eq!(preview.rows, 70);
    let reasons: Vec<_> = preview.skipped.iter().map(|row| &row.reason).collect();
    assert_eq!(reasons, [&SkipReason::Empty]);
    assert_eq!((counts.stages, counts.touchpoints, counts.lanes), (12, 26, 24));
    assert_eq!(counts.cards, 69);
    let parked = map.cards.values().filter(|it| it.touchpoint.is_none() && it.stage.is_none());
    assert_eq!(parked.count(), 21);
    assert!(map.cards.values().any(|card| card.text.chars().count() > 9_000));
}

/// The map that a file becomes, nothing lost and nothing repeated by a second
/// import; none where the file is missing.
fn import(path: &str) -> Option<(Map, Preview)> {
    let path = folder().join(path);
    let Ok(bytes) = std::fs::read(&path) else {
        eprintln!("SKIPPED: {} is not there", path.display());
        return None;
    };
    let empty = Map::new(Id::<MapInfo>::new(Uuid::from_u128(1)));
    let preview = read(&empty, &bytes);
    let command = Command::Add { records: preview.records.clone() };
    let changes = edit::apply(&empty, &command).unwrap();
    let mut map = empty;
    edit::play(&mut map, &changes).unwrap();
    assert_eq!(invariants::check(&map), []);

    let mut reader = csv::Reader::from_reader(bytes.as_slice());
    let headers = reader.headers().unwrap().clone();
    let column = |name: &str| headers.iter().position(|header| header == name).unwrap();
    let (text, lane, emotion) = (column("text"), column("lane"), column("emotion"));
    let card = |text: &str| map.cards.values().any(|card| card.text == text);
    for row in reader.records().flatten() {
        let text = row[text].trim();
        assert!(text.is_empty() || card(text), "{text}");
        assert!(row[emotion].trim().is_empty() || card(row[emotion].trim()));
        let lane = row[lane].trim();
        assert!(lane.is_empty() || map.lanes.values().any(|it| it.title == lane), "{lane}");
    }
    assert_eq!(read(&map, &bytes).records, []);
    let file = format::MapFile::new(map.clone());
    let saved = format::write_journey(&file).unwrap();
    assert_eq!(format::open(&saved, "saved").unwrap(), file);
    Some((map, preview))
}

fn read(map: &Map, bytes: &[u8]) -> Preview {
    let mut ids = IdSequence::new(Uuid::from_u128(0x0199_0000_0000_7000_8000_0000_0000_0000));
    read_table(bytes, "table.csv", map, &Words::of("en"), &mut ids).unwrap()
}

fn folder() -> PathBuf {
    std::env::var_os("THROUGHLINE_REAL_MAPS").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/real-maps"),
        PathBuf::from,
    )
}
