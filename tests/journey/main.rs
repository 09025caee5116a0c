//! The picture of a journey holds what it promises, whatever the map.

use format::table::Mapping;
use layout::text::{FontSource, Shaper};
use layout::{LayoutOptions, Layouter, Lens};
use model::records::{LaneKind, MapInfo, ReadingDirection};
use model::{AnyRecord, ColumnType, Map, RecordKind, Value};
use scene::patch;
use tests::fixtures::LENSES;
use tests::invariants_of_scene::{faults, violations};
use tests::real_maps;
use tests::synthetic::{self, Amounts, Dice};
use words::Words;

fn layouter() -> Layouter {
    Layouter::new(Shaper::new(FontSource::Bundled))
}

fn check(name: &str, map: &Map) {
    for (language, direction) in [("en", ReadingDirection::Ltr), ("de", ReadingDirection::Rtl)] {
        let mut map = map.clone();
        let mut info = MapInfo::clone(&map.info);
        info.direction = direction;
        map.put(info.into());
        let words = Words::of(language);
        let mut layouter = layouter();
        for lens in LENSES {
            let scene = layouter.scene(&map, lens, &LayoutOptions::of(&words));
            let found = match lens {
                Lens::Journey => violations(&map, &scene),
                _ => faults(&scene),
            };
            let first: Vec<&String> = found.iter().take(20).collect();
            let count = found.len();
            assert!(found.is_empty(), "{name}, {lens:?}, {direction:?}: {count}: {first:#?}");
        }
    }
}

/// Writes a text into every column that takes any text, of every record.
fn with_texts(map: &Map, mut text: impl FnMut() -> String) -> Map {
    let mut changed = map.clone();
    for &kind in RecordKind::ALL {
        for mut record in map.records(kind) {
            for column in kind.columns() {
                let is_free = column.kind == ColumnType::Text
                    && !matches!(column.name, "extensions" | "language" | "icon");
                if is_free {
                    let done = record.set(column.name, &Value::Text(text()));
                    assert_eq!(done, Ok(()), "{}", column.name);
                }
            }
            changed.put(record);
        }
    }
    changed
}

#[test]
fn pictures_of_the_templates_keep_their_promises() {
    for template in format::TEMPLATES {
        // Long words, another direction, no spaces.
        for language in ["en", "de", "ar", "ja"] {
            check(template.id, &template.map(language).unwrap());
        }
    }
}

#[test]
fn pictures_of_any_size_keep_their_promises() {
    let amounts = |stages, touchpoints, lanes, cards, personas| Amounts {
        stages,
        touchpoints,
        lanes,
        cards,
        personas,
    };
    for amounts in [
        amounts(0, 0, 0, 0, 0),
        amounts(1, 0, 0, 0, 1),
        amounts(0, 0, 3, 0, 0),
        amounts(1, 1, 1, 1, 1),
        amounts(5, 3, 4, 20, 2),
        amounts(2, 2, 3, 200, 7),
        amounts(12, 60, 8, 500, 2),
        amounts(3, 8, 20, 300, 12),
    ] {
        check(&format!("{amounts:?}"), &synthetic::map(amounts, 7));
    }
}

#[test]
fn no_text_is_too_long_or_too_strange() {
    let amounts = Amounts { stages: 3, touchpoints: 5, lanes: 10, cards: 40, personas: 3 };
    let map = synthetic::map(amounts, 3);
    let texts = [
        "",
        " ",
        "\n\nthree lines\n",
        "W",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        "طلب العميل (رقم 12) لم يصل بعد إلى قسم الفواتير",
        "שלום עולם, this is half and half",
        "お客様は三回説明してまだ待っていますお客様は三回説明してまだ待っています",
        "😡😡😡 👩‍👩‍👧‍👦 🏳️‍🌈",
        "a\u{0}b\u{7}c\u{2028}d\u{FEFF}",
        "e\u{301}\u{301}\u{301}\u{301}\u{301} combining",
        "\t\ttabs\tand\u{A0}spaces   ",
        "ลูกค้าอธิบายปัญหาเดิมซ้ำสามครั้งแล้วยังต้องรอสายอีกยี่สิบนาที",
        "ग्राहक ने तीन बार समझाया और अब भी प्रतीक्षा कर रहा है",
        "https://example.org/a/very/long/path/that/breaks?over=several&lines=of&any=column#here",
        "اقرأ https://example.org/مسار و ana@example.org",
    ];
    let bare = synthetic::map(Amounts { personas: 0, ..amounts }, 3);
    check("bare", &with_texts(&bare, String::new));
    for text in texts {
        check(&format!("{text:?}"), &with_texts(&map, || text.to_owned()));
    }
    let long = "The customer explained it all again and again. ".repeat(207);
    check(
        "long",
        &with_texts(&synthetic::map(Amounts { cards: 8, ..amounts }, 3), || long.clone()),
    );
}

#[test]
fn everything_that_can_be_set_finds_room() {
    let mut dice = Dice(11);
    for seed in 0..4 {
        let amounts = Amounts { stages: 4, touchpoints: 9, lanes: 10, cards: 90, personas: 3 };
        let mut map = synthetic::map(amounts, seed);
        let touchpoints: Vec<_> = map.touchpoints.values().cloned().collect();
        let lanes: Vec<_> = map.lanes.values().cloned().collect();
        for card in map.cards.values().cloned().collect::<Vec<_>>() {
            let mut card = (*card).clone();
            match dice.below(6) {
                0 => (card.touchpoint, card.stage) = (None, Some(touchpoints[dice.below(9)].stage)),
                1 => (card.touchpoint, card.stage) = (None, None),
                2 => card.image = Some("00".repeat(32)),
                3 => card.owner_state = Some(model::records::OwnerState::Disputed),
                4 => card.evidence_n = Some(123_456),
                _ => card.author = "Somebody with a name that is rather long".into(),
            }
            map.put(card.into());
        }
        for (number, kind) in
            [LaneKind::LineOfInteraction, LaneKind::LineOfVisibility].into_iter().enumerate()
        {
            let mut lane = (*lanes[number * 3]).clone();
            lane.kind = kind;
            let id = lane.id;
            let there: Vec<_> =
                map.cards.values().filter(|card| card.lane == id).map(|card| card.id).collect();
            there.into_iter().for_each(|card| {
                map.take(RecordKind::Card, card.uuid());
            });
            map.put(lane.into());
        }
        for number in 0..30 {
            let id = uuid::Uuid::from_u128(number + 1);
            let mut record = AnyRecord::blank(RecordKind::HandOff, id);
            let ends = [touchpoints[dice.below(9)].id, touchpoints[dice.below(2)].id];
            for (column, end) in ["from_touchpoint", "to_touchpoint"].into_iter().zip(ends) {
                record.set(column, &Value::Text(end.to_string())).unwrap();
            }
            map.put(record);
        }
        check(&format!("seed {seed}"), &map);
    }
}

/// Whatever is edited, what the layouter makes of its memory is what it would
/// have made of nothing, and what it shares is what did not change.
#[test]
fn a_long_series_of_edits_never_leaves_a_trace() {
    // Beyond so many nodes of a picture an edit has made too much anew.
    edit_at_length(Lens::Journey, 260);
    edit_at_length(Lens::Channels, 130);
    edit_at_length(Lens::Owners, 130);
    edit_at_length(Lens::Flow, 130);
    edit_at_length(Lens::Timeline, 200);
    edit_at_length(Lens::Outline, 200);
    edit_at_length(Lens::Register, 400);
}

fn edit_at_length(lens: Lens, most: usize) {
    let amounts = Amounts { stages: 3, touchpoints: 8, lanes: 6, cards: 120, personas: 2 };
    let mut dice = Dice(5);
    let mut map = synthetic::map(amounts, 5);
    let words = Words::of("en");
    let options = LayoutOptions::of(&words);
    let mut kept = layouter();
    let mut before = kept.scene(&map, lens, &options);
    for step in 0..60 {
        let kind = [
            RecordKind::Card,
            RecordKind::Card,
            RecordKind::Touchpoint,
            RecordKind::Emotion,
            RecordKind::Lane,
            RecordKind::Persona,
            RecordKind::Team,
            RecordKind::Channel,
            RecordKind::HandOff,
        ][dice.below(9)];
        let mut records = map.records(kind);
        if records.is_empty() {
            continue;
        }
        let mut record = records.swap_remove(dice.below(records.len()));
        if dice.below(5) == 0 && matches!(kind, RecordKind::Card | RecordKind::Emotion) {
            map.take(kind, record.uuid());
        } else {
            let texts = kind.columns().iter().filter(|column| column.kind == ColumnType::Text);
            let column = texts.map(|column| column.name).find(|name| *name != "extensions");
            let text = synthetic::text(&mut dice, step);
            assert_eq!(record.set(column.unwrap_or("note"), &Value::Text(text)), Ok(()));
            map.put(record);
        }
        let after = kept.scene(&map, lens, &options);
        let fresh = layouter().scene(&map, lens, &options);
        assert_eq!(scene::dump(&after), scene::dump(&fresh), "step {step}, a {kind:?}");
        let patch = patch::between(&before, &after);
        let whole =
            patch::between(&scene::Scene { root: fresh.root.clone(), ..before.clone() }, &after);
        assert!(whole.is_empty(), "step {step}");
        assert!(patch.changed.len() < most, "step {step}: {} nodes", patch.changed.len());
        before = after;
    }
}

/// The tables of long form among the maps that others wrote, where they lie
/// beside the checkout; said aloud where they do not.
#[test]
fn pictures_of_maps_that_others_wrote_keep_their_promises() {
    let folder = real_maps::folder();
    for (file, cards) in [
        ("government/va-journeys-of-veterans.csv", 153),
        ("government/govuk-one-login-passport-kbv.csv", 64),
        ("openlibrary-reading-journey/openlibrary-reading-journey.csv", 76),
        ("nasty-texts/mixed-scripts-long-texts-empty-cells.csv", 69),
        ("persona-lab/persona-lab-sample-backup.json", 20),
        ("enablement-map-studio/sample.yaml", 48),
    ] {
        let path = folder.join(file);
        let Ok(bytes) = std::fs::read(&path) else {
            eprintln!("skipped: {} is not here", path.display());
            continue;
        };
        let first = uuid::Uuid::from_u128(0x01a0_0000_0000_7000_8000_0000_0000_0001);
        let table =
            desk::map_of_file(&bytes, file, (None, &Mapping::default()), &Words::of("en"), first);
        let map = match table {
            Ok(table) => table.map,
            Err(error) => panic!("{file}: {error}"),
        };
        assert_eq!(map.cards.len(), cards, "{file}");
        check(file, &map);
    }
}
