//! Tables in: what is understood, what is kept, what is reported.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use edit::Command;
use format::table::{Encoding, Preview, SkipReason, TableError, TableField, read_table};
use model::records::{CardKind, LaneKind, Medium, OwnerState};
use model::{Id, IdSequence, Map, facts, invariants};
use uuid::Uuid;
use words::{Explain as _, Words};

const HEADERS: &str = "stage,touchpoint,channel,lane,text,emotion,owner,source\n";

#[test]
fn a_plain_table_becomes_a_map() {
    let (map, preview) = import(
        "Buy,Pays,Web shop,Thoughts,Is it safe?,-1,Shop,Interview\n\
         Buy,Pays,Phone,Pain Points,No invoice,,Shop,\n\
         Buy,Waits,,User Needs,News,2,,\n\
         Use,,,Notes,Everything,,Care,\n",
    );
    let counts = facts::counts(&map);
    assert_eq!((counts.stages, counts.touchpoints, counts.cards), (2, 2, 4));
    assert_eq!((counts.channels, counts.teams, counts.emotions), (2, 2, 2));
    // Ratings bring a lane to show them in.
    let kinds: Vec<LaneKind> = facts::lanes(&map).iter().map(|lane| lane.kind).collect();
    assert_eq!(
        kinds,
        [
            LaneKind::Thoughts,
            LaneKind::Emotions,
            LaneKind::PainPoints,
            LaneKind::Needs,
            LaneKind::Text
        ]
    );
    let journey = facts::journey(&map);
    assert_eq!(journey[0].title, "Pays");
    assert_eq!(journey[0].owner_state, Some(OwnerState::Owned));
    let channel = &map.channels[&journey[0].channel.unwrap()];
    assert_eq!((channel.name.as_str(), channel.icon.as_str()), ("Web shop", "web"));
    assert_eq!(channel.medium, Some(Medium::Digital));
    assert_eq!(map.touchpoint_channels.len(), 1);
    let pain = map.cards.values().find(|card| card.text == "No invoice").unwrap();
    assert_eq!(pain.kind, CardKind::PainPoint);
    let spanning = map.cards.values().find(|card| card.text == "Everything").unwrap();
    assert!(spanning.stage.is_some() && spanning.owner_state == Some(OwnerState::Owned));
    let sourced = map.cards.values().find(|card| card.evidence_source == "Interview");
    assert!(sourced.is_some());
    assert_eq!(preview.warnings, []);
    assert_eq!(preview.skipped, []);
}

#[test]
fn headers_are_recognised_in_any_order_case_and_many_languages() {
    let check = |header: &str, expected: &[TableField]| {
        let row = vec!["x"; expected.len()].join(";");
        let preview = read(&Map::new(map_id()), format!("{header}\n{row}\n").as_bytes()).unwrap();
        let found: Vec<_> = preview.columns.iter().map(|column| column.field()).collect();
        assert_eq!(found, expected.iter().copied().map(Some).collect::<Vec<_>>(), "{header}");
    };
    use TableField::{Channel, Emotion, Lane, Owner, Source, Stage, Text, Touchpoint};
    check("Text;STAGE;Touch point", &[Text, Stage, Touchpoint]);
    check("Phase;Kontaktpunkt;Kanal;Notiz", &[Stage, Touchpoint, Channel, Text]);
    check("Etappe; Schritt ;Zeile;Karte", &[Stage, Touchpoint, Lane, Text]);
    check("Department;Sentiment;Quelle;Note", &[Owner, Emotion, Source, Text]);
    check("Journey stage;Step;Row;Card;Team", &[Stage, Touchpoint, Lane, Text, Owner]);
    check("Gefühl;Zuständig;Beschreibung", &[Emotion, Owner, Text]);
    check("Étape;Point de contact;Ressenti;Commentaire", &[Stage, Touchpoint, Emotion, Text]);
    check("Etapa;Punto de contacto;Canal;Nota", &[Stage, Touchpoint, Channel, Text]);
    check("Fase;Contactpunt;Kanaal;Beschrijving", &[Stage, Touchpoint, Channel, Text]);
    check("Etap;Punkt styku;Kanał;Opis", &[Stage, Touchpoint, Channel, Text]);
    check("المرحلة;نقطة الاتصال;القناة;النص", &[Stage, Touchpoint, Channel, Text]);
    check("フェーズ;タッチポイント;担当部署;内容", &[Stage, Touchpoint, Owner, Text]);
}

#[test]
fn every_delimiter_is_found_also_beside_quoted_line_ends() {
    for delimiter in [',', ';', '\t', '|'] {
        let d = delimiter;
        let text = format!(
            "stage{d}touchpoint{d}text\nBuy{d}Pays{d}\"one, two; three | four\nand \"\"five\"\"\"\n\
             Buy{d}Waits{d}six\n"
        );
        let preview = read(&Map::new(map_id()), text.as_bytes()).unwrap();
        assert_eq!(preview.delimiter, delimiter);
        assert_eq!(preview.new.cards, 2, "{delimiter:?}");
    }
    let preview = read(&Map::new(map_id()), b"sep=;\r\nstage;text\r\nBuy;a, b, c\r\n").unwrap();
    assert_eq!((preview.delimiter, preview.new.cards), (';', 1));
}

#[test]
fn every_encoding_is_found_and_said() {
    let text = "stage,touchpoint,text\nBuy,Grüße,Öl für 5\u{a0}€\n";
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let windows = text
        .chars()
        .map(|c| if c == '€' { 0x80 } else { u8::try_from(u32::from(c)).unwrap() })
        .collect::<Vec<u8>>();
    for (bytes, encoding) in [
        (text.as_bytes().to_vec(), Encoding::Utf8),
        ([b"\xEF\xBB\xBF", text.as_bytes()].concat(), Encoding::Utf8WithMark),
        ([b"\xFF\xFE", little.as_slice()].concat(), Encoding::Utf16Le),
        (little, Encoding::Utf16Le),
        ([b"\xFE\xFF", big.as_slice()].concat(), Encoding::Utf16Be),
        (big, Encoding::Utf16Be),
        (windows, Encoding::Windows1252),
    ] {
        let map = Map::new(map_id());
        let preview = read(&map, &bytes).unwrap();
        assert_eq!(preview.encoding, encoding);
        let map = with(&map, &preview);
        assert_eq!(map.cards.values().next().unwrap().text, "Öl für 5\u{a0}€", "{encoding:?}");
        assert_eq!(facts::journey(&map)[0].title, "Grüße");
    }
}

#[test]
fn rows_that_cannot_be_read_are_reported_by_physical_line() {
    let check = |rows: &str, expected: &[(usize, SkipReason)]| {
        for end in ["\n", "\r\n"] {
            let text = format!("{HEADERS}{rows}").replace('\n', end);
            let preview = read(&Map::new(map_id()), text.as_bytes()).unwrap();
            let found: Vec<_> =
                preview.skipped.iter().map(|row| (row.line, row.reason.clone())).collect();
            assert_eq!(found, expected, "{rows:?}");
        }
    };
    check("a,b,c,d,e,,,\n", &[]);
    check(",,,,,,,\n", &[(2, SkipReason::Empty)]);
    check("a,b,c,d,\"two\nlines\",,,\n\n\n,,,,,,,\n", &[(6, SkipReason::Empty)]);
    check("a,b,c,d,e,,,,,\n", &[]);
    check(",,Phone,Lane,,,Team,Source\n", &[(2, SkipReason::NothingToPlace)]);
    check(
        "a,b,c,d,e,,,\na,b,c,d,\"never closed,,,\na,b,c,d,f,,,\na,b,c,d,g,,,\n",
        &[(3, SkipReason::OpenQuote)],
    );
    check("a,b,c,d,\"never closed", &[(2, SkipReason::OpenQuote)]);
    check("a,b,c,d,5\" pipe,,,", &[]);
    let long = "x".repeat(100_001);
    check(&format!("a,b,c,d,{long},,,\n"), &[(2, SkipReason::TooLong { bytes: 100_001 })]);
}

#[test]
fn what_is_no_rating_on_the_scale_is_a_card_and_nothing_is_dropped() {
    let check = |cells: &[&str], ratings: &[f64], cards: &[&str], warnings: usize| {
        let rows: String = cells
            .iter()
            .enumerate()
            .map(|(index, cell)| format!("Buy,Step {index},,Thoughts,Text {index},\"{cell}\",,\n"))
            .collect();
        let (map, preview) = import(&rows);
        let mut found: Vec<(String, f64)> = map
            .emotions
            .values()
            .map(|it| (map.touchpoints[&it.touchpoint].title.clone(), it.value))
            .collect();
        found.sort_by(|a, b| a.0.cmp(&b.0));
        assert_eq!(found.iter().map(|it| it.1).collect::<Vec<_>>(), ratings, "{cells:?}");
        let mut notes: Vec<&str> = map
            .cards
            .values()
            .filter(|card| map.lanes[&card.lane].kind == LaneKind::Emotions)
            .map(|card| card.text.as_str())
            .collect();
        notes.sort_unstable();
        assert_eq!(notes, cards, "{cells:?}");
        assert_eq!(preview.warnings.len(), warnings, "{cells:?} {:?}", preview.warnings);
    };
    check(&["-2", "+1", "0", "1,5", "−1"], &[-2.0, 1.0, 0.0, 1.5, -1.0], &[], 0);
    check(&["1", "5", "2"], &[], &["1", "2", "5"], 1);
    check(&["frustrated", "-1"], &[-1.0, -1.0], &["frustrated"], 1);
    check(&["gobsmacked", "-1"], &[-1.0], &["gobsmacked"], 1);
    check(&["🙂", "NaN", "inf"], &[1.0], &["NaN", "inf"], 2);
    check(&["😡 angry", "★★★★☆"], &[-2.0, 1.0], &["😡 angry"], 0);
}

#[test]
fn several_ratings_of_one_touchpoint_keep_the_first_and_the_others_as_cards() {
    let (map, preview) =
        import("Buy,Pays,,,a,-1,,\nBuy,Pays,,,b,-1,,\nBuy,Pays,,,c,2,,\nBuy,,,,d,1,,\n");
    assert_eq!(map.emotions.values().map(|it| it.value).collect::<Vec<_>>(), [-1.0]);
    let texts: Vec<&str> = map.cards.values().map(|it| it.text.as_str()).collect();
    assert!(texts.contains(&"2") && texts.contains(&"1"), "{texts:?}");
    assert_eq!(preview.warnings.len(), 2);
}

#[test]
fn owners_that_do_not_agree_stand_on_the_cards() {
    let (map, preview) =
        import("Buy,Pays,,,a,,Shop,\nBuy,Pays,,,b,,Bank,\nBuy,Waits,,,c,,?,\nBuy,Waits,,,d,,,\n");
    let journey = facts::journey(&map);
    assert_eq!(journey[0].owner_state, None);
    assert_eq!(journey[1].owner_state, Some(OwnerState::Unknown));
    let owned = map.cards.values().filter(|card| card.owner_state == Some(OwnerState::Owned));
    assert_eq!(owned.count(), 2);
    assert_eq!(preview.warnings.len(), 1);
    assert_eq!(map.teams.len(), 2);
}

#[test]
fn what_carries_a_channel_is_not_made_up() {
    let check = |name: &str, icon: &str, medium: Option<Medium>| {
        let text = format!("stage,touchpoint,channel,text\nBuy,Pays,{name},Slow\n");
        let map = Map::new(map_id());
        let map = with(&map, &read(&map, text.as_bytes()).unwrap());
        let channel = map.channels.values().next().unwrap();
        assert_eq!((channel.icon.as_str(), channel.medium), (icon, medium), "{name}");
    };
    check("Hotline", "phone", Some(Medium::Voice));
    check("Our website", "web", Some(Medium::Digital));
    check("Carrier pigeon", "other", None);
}

#[test]
fn unknown_columns_are_said_and_kept() {
    let text = "stage,touchpoint,text,Votes,Jira\nBuy,Pays,Slow,3,ABC-1\nBuy,Waits,,,X-9\n";
    let map = Map::new(map_id());
    let preview = read(&map, text.as_bytes()).unwrap();
    let unknown: Vec<_> = preview
        .columns
        .iter()
        .filter(|column| column.field().is_none())
        .map(|column| (column.header.as_str(), column.values))
        .collect();
    assert_eq!(unknown, [("Votes", 1), ("Jira", 2)]);
    let map = with(&map, &preview);
    let card = map.cards.values().next().unwrap();
    let kept: serde_json::Value = serde_json::from_str(&card.extensions).unwrap();
    assert_eq!(kept["throughline.table"]["Votes"], "3");
    assert_eq!(kept["throughline.table"]["Jira"], "ABC-1");
    assert!(facts::journey(&map)[1].extensions.contains("X-9"));
}

#[test]
fn a_second_import_extends_and_does_not_repeat() {
    let rows =
        "Buy,Pays,Phone,Needs,a,1,Shop,\nBuy,Pays,Web,Needs,a,1,Shop,\nUse,,,Needs,b,,Care,\n";
    let (map, _) = import(rows);
    let again = read(&map, format!("{HEADERS}{rows}").as_bytes()).unwrap();
    assert_eq!(again.records, []);
    assert_eq!(again.present, 3);
    let more = format!("{HEADERS}BUY, pays ,PHONE,NEEDS,c,1,shop,\nBuy,Ships,,Needs,d,,,\n");
    let preview = read(&map, more.as_bytes()).unwrap();
    assert_eq!((preview.new.stages, preview.new.touchpoints, preview.new.cards), (0, 1, 2));
    assert_eq!((preview.new.lanes, preview.new.teams, preview.new.channels), (0, 0, 0));
    let map = with(&map, &preview);
    let titles: Vec<_> = facts::journey(&map).iter().map(|it| it.title.clone()).collect();
    assert_eq!(titles, ["Pays", "Ships"]);
}

#[test]
fn rows_without_a_stage_follow_the_row_before_and_rows_without_a_place_are_parked() {
    let (map, preview) = import(",First,,,a,,,\nBuy,Pays,,,b,,,\n,Waits,,,c,,,\n,,,,d,,,\n");
    let stages: Vec<_> = facts::stages(&map).iter().map(|it| it.title.clone()).collect();
    assert_eq!(stages, ["Untitled stage", "Buy"]);
    let journey: Vec<_> = facts::journey(&map).iter().map(|it| it.title.clone()).collect();
    assert_eq!(journey, ["First", "Pays", "Waits"]);
    let parked =
        map.cards.values().filter(|card| card.touchpoint.is_none() && card.stage.is_none());
    assert_eq!(parked.map(|card| card.text.as_str()).collect::<Vec<_>>(), ["d"]);
    assert_eq!(preview.warnings.len(), 2);
}

#[test]
fn cards_of_one_place_with_the_same_word_for_a_stack_lie_on_one_another() {
    let table = "stage;touchpoint;lane;text;Stapel\n\
        Buy;Pays;Notes;top;calls\n\
        Buy;Pays;Notes;loose;\n\
        Buy;Pays;Notes;lower;Calls\n\
        Buy;Waits;Notes;elsewhere;calls\n";
    let preview = read(&Map::new(map_id()), table.as_bytes()).unwrap();
    let map = with(&Map::new(map_id()), &preview);
    assert_eq!(invariants::check(&map), []);
    let tops: Vec<(&str, Option<&str>)> = map
        .cards
        .values()
        .map(|card| (&*card.text, card.under.map(|top| &*map.cards[&top].text)))
        .collect();
    let expected = [("top", None), ("loose", None), ("lower", Some("top")), ("elsewhere", None)];
    assert_eq!(tops, expected);
}

#[test]
fn cards_of_one_place_with_the_same_heading_stand_under_it_and_a_second_table_adds_to_it() {
    let table = "stage,touchpoint,lane,text,group,stack\n\
        Buy,Pays,Notes,one,Trust,\n\
        Buy,Pays,Notes,loose,,\n\
        Buy,Pays,Notes,two,trust,same\n\
        Buy,Pays,Notes,three,Trust,same\n\
        Buy,Waits,Notes,elsewhere,Trust,same\n";
    let preview = read(&Map::new(map_id()), table.as_bytes()).unwrap();
    assert_eq!(preview.new.cards, 5);
    let map = with(&Map::new(map_id()), &preview);
    let more =
        "stage,touchpoint,lane,text,heading\nBuy,Pays,Notes,four,Trust\nBuy,Pays,Notes,one,Trust\n";
    let map = with(&map, &read(&map, more.as_bytes()).unwrap());
    assert_eq!(invariants::check(&map), []);
    let mut said: Vec<String> = Vec::new();
    for touchpoint in facts::journey(&map) {
        let lane = map.lanes.values().next().unwrap().id;
        for card in facts::cards_at(&map, lane, Some(touchpoint.id), None) {
            let depth = usize::from(card.heading.is_some()) + usize::from(card.under.is_some());
            said.push(format!("{}{}", "-".repeat(depth), card.text));
        }
    }
    let expected = ["Trust", "-one", "-two", "--three", "-four", "loose", "Trust", "-elsewhere"];
    assert_eq!(said, expected);
}

#[test]
fn what_is_no_table_is_refused() {
    let check = |bytes: &[u8], expected: &str| {
        let error = read(&Map::new(map_id()), bytes).unwrap_err();
        assert!(error.to_string().contains(expected), "{error}");
        assert!(!error.hint().to_string().is_empty());
    };
    check(b"", "empty");
    check(b"\n\r\n\n", "empty");
    check(b"%PDF-1.7", "not a table");
    check(b"SQLite format 3\0", "not a table");
    check(b"a,b,c\n1,2,3\n", "a, b, c");
    check("stage\nx\n".repeat(300_000).as_bytes(), "500,000");
}

#[test]
fn nothing_makes_it_panic() {
    let header = HEADERS.as_bytes();
    let quotes = [header, "a,b,\"".repeat(20_000).as_bytes()].concat();
    let nuls =
        [header, &[b'a', 0, b',', b'b', 0, b',', b',', b',', b'c', 0, b',', b',', b',']].concat();
    let open = [header, "\"a\n".repeat(50_001).as_bytes()].concat();
    let cut = &"stage,text\nBuy,Grüße".as_bytes()[..18];
    let wide = "text,".repeat(50_000);
    for bytes in [quotes.as_slice(), &nuls, &open, cut, wide.as_bytes(), &[0; 5000], &[0xFF; 999]] {
        let map = Map::new(map_id());
        if let Ok(preview) = read(&map, bytes) {
            with(&map, &preview);
        }
    }
    let preview = read(&Map::new(map_id()), &nuls).unwrap();
    assert_eq!((preview.new.cards, preview.warnings.len()), (1, 1));
}

fn import(rows: &str) -> (Map, Preview) {
    let map = Map::new(map_id());
    let preview = read(&map, format!("{HEADERS}{rows}").as_bytes()).unwrap();
    (with(&map, &preview), preview)
}

fn read(map: &Map, bytes: &[u8]) -> Result<Preview, TableError> {
    // Each import has a time of its own, and so have its ids.
    let first = 0x0199_0000_0000_7000_8000_0000_0000_0000 + ((map.cards.len() as u128) << 80);
    let mut ids = IdSequence::new(Uuid::from_u128(first));
    read_table(bytes, "table.csv", map, &Words::of("en"), &mut ids)
}

/// The map after the import, which is one command.
fn with(map: &Map, preview: &Preview) -> Map {
    let mut map = map.clone();
    if !preview.records.is_empty() {
        let command = Command::Add { records: preview.records.clone() };
        let changes = edit::apply(&map, &command).unwrap();
        edit::play(&mut map, &changes).unwrap();
    }
    assert_eq!(invariants::check(&map), []);
    map
}

fn map_id() -> Id<model::records::MapInfo> {
    Id::new(Uuid::from_u128(1))
}

#[test]
fn a_row_can_name_the_last_touchpoint_that_its_card_covers() {
    let table = "stage,touchpoint,lane,text,until,team code\n\
         Fix,Waits,Notes,Silence,Repaired,7\n\
         Fix,Visit,Notes,Here,Visit,\n\
         Fix,Repaired,Notes,Done,Waits,8\n\
         Bill,Repaired,Notes,Later,,\n\
         Bill,,Notes,All of it,Waits,\n";
    let empty = Map::new(map_id());
    let preview = read(&empty, table.as_bytes()).unwrap();
    let map = with(&empty, &preview);
    assert_eq!(invariants::check(&map), []);
    let check = |text: &str, expected: Option<(&str, &str)>, kept: &str| {
        let card = map.cards.values().find(|card| card.text == text).unwrap();
        let title = |id: Id<_>| map.touchpoints[&id].title.as_str();
        let ends = card.until.map(|until| (title(card.touchpoint.unwrap()), title(until)));
        assert_eq!(ends, expected, "{text}");
        assert_eq!(card.extensions.contains("Waits"), kept == "Waits", "{text}");
    };
    check("Silence", Some(("Waits", "Repaired")), "");
    check("Here", None, "");
    check("Done", None, "Waits");
    check("All of it", None, "Waits");
    let silence = map.cards.values().find(|card| card.text == "Silence").unwrap();
    let until = &map.touchpoints[&silence.until.unwrap()];
    assert_eq!(map.stages[&until.stage].title, "Fix", "the next of that name");
    let warnings: Vec<_> = preview.warnings.iter().map(|it| it.line()).collect();
    assert_eq!(warnings, [Some(4)]);
}
