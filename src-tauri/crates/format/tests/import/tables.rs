//! Tables as people have them: wide, ragged, in their own words.

use std::time::{Duration, Instant};

use model::records::LaneKind;
use rust_xlsxwriter::Workbook;
use words::Words;

use crate::{Read, after, bring, read};

#[test]
fn rows_that_end_early_stay_and_those_that_cannot_be_right_are_told() {
    let text = "stage,touchpoint,text\nA,a\nB,b,two\nSource: interviews\nC,c\nD,d,Wait, what?\n";
    let read = read("ragged.csv", text);
    assert_eq!(read.stages(), ["A", "B", "C"]);
    assert_eq!(read.journey(), ["a", "b", "c"]);
    assert_eq!(read.place("two").2.as_deref(), Some("b"));
    assert_eq!(
        read.remarks(),
        [
            "2 rows have fewer fields than there are columns; the missing ones were taken as empty. Lines: 2, 5.",
            "line 4: The row has one field, the headers have 3.",
            "line 6: The row has 4 fields, the headers have 3.",
        ]
    );
    assert_eq!(read.import.table.unwrap().taken, 3);
}

#[test]
fn feelings_in_words_rate_and_what_they_were_taken_for_is_told() {
    let check = |name: &str, text: &str| {
        let read = read(name, text);
        let rated = |touchpoint| read.rating("Unnamed persona", touchpoint);
        assert_eq!(rated("a"), Some(-1.0), "{name}");
        assert_eq!(rated("b"), Some(2.0), "{name}");
        assert_eq!(rated("c"), Some(1.2), "{name}");
        assert_eq!(rated("d"), None, "{name}");
        // What people have written stays.
        read.place("Frustrated");
        read.place("gobsmacked");
        let told = read.remarks();
        let expected = "Feelings in words were read as ratings from −2 to +2, and are cards, too: \
                        “frustrated” as −1, “very happy” as 2.";
        assert!(told.iter().any(|it| it == expected), "{told:?}");
        assert!(told.iter().any(|it| it.contains("gobsmacked")), "{told:?}");
    };
    check(
        "long.csv",
        "stage,touchpoint,emotion\nA,a,Frustrated\nA,b,very happy\nA,c,80 %\nA,d,gobsmacked\n",
    );
    check(
        "matrix.csv",
        "Stage,A,A,A,A\nTouchpoint,a,b,c,d\nEmotion,Frustrated,very happy,80 %,gobsmacked\n",
    );
}

#[test]
fn rows_of_sheets_end_where_they_end() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let cells = [(0, 1, "stage"), (0, 2, "touchpoint"), (0, 3, "text"), (1, 1, "A"), (1, 2, "a")];
    for (row, column, text) in cells {
        sheet.write_string(row, column, text).unwrap();
    }
    // Far from everything.
    sheet.write_string(1, 16_383, "x").unwrap();
    for row in 2..2_000 {
        sheet.write_string(row, 3, "note").unwrap();
    }
    let start = Instant::now();
    let read = read("far.xlsx", book.save_to_buffer().unwrap());
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    assert_eq!(read.journey(), ["a"]);
    let columns = read.import.table.as_ref().unwrap().columns.iter();
    let columns: Vec<(String, &str)> = columns.map(|it| (it.title(), it.name.as_str())).collect();
    assert_eq!(columns[3..], [("XFD".to_owned(), "#16383")]);
    let touchpoint = read.map.touchpoints.values().next().unwrap();
    assert!(touchpoint.extensions.contains("\"XFD\":\"x\""), "{}", touchpoint.extensions);
    let short = read.remarks();
    assert!(short.iter().all(|it| !it.contains("fewer")), "{short:?}");
}

#[test]
fn a_table_with_very_many_columns_is_read_quickly() {
    let headers: String = (0..4_000).map(|column| format!(",Unknown {column}")).collect();
    let cells: String = (0..4_000).map(|column| format!(",{column}")).collect();
    let start = Instant::now();
    let read = read("wide.csv", format!("stage,touchpoint,text{headers}\nA,a,b{cells}\n"));
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    assert_eq!(read.import.table.unwrap().columns.len(), 4_003);
    let headers = ",".repeat(4_000);
    let read = crate::read("wide.csv", format!("stage,touchpoint,text{headers}\nA,a,b{cells}\n"));
    assert_eq!(read.map.cards.len(), 1);
}

/// Stages, touchpoints, feelings, pain points, owners and channels in each of
/// the app's languages, one with and one without their accents.
const HEADS: [[&str; 6]; 10] = [
    ["Stage", "Touchpoint", "Emotion", "Pain point", "Owner", "Channel"],
    ["Phase", "Kontaktpunkt", "Gefühl", "Schmerzpunkt", "Zuständigkeit", "Kanal"],
    ["Etapa", "Punto de contacto", "Emoción", "Punto de dolor", "Responsable", "Canal"],
    ["Étape", "Point de contact", "Émotion", "Irritant", "Responsable", "Canal"],
    ["Etape", "Point de contact", "Emotion", "Irritants", "Equipe", "Canal"],
    ["Fase", "Contactpunt", "Emotie", "Pijnpunten", "Eigenaar", "Kanaal"],
    ["Etap", "Punkt styku", "Emocje", "Bolączki", "Właściciel", "Kanał"],
    ["Etapy", "Punkty styku", "Emocja", "Bolaczki", "Wlasciciel", "Kanal"],
    ["المرحلة", "نقطة الاتصال", "المشاعر", "نقاط الألم", "المسؤول", "القناة"],
    ["ステージ", "タッチポイント", "感情", "ペインポイント", "オーナー", "チャネル"],
];

fn check_the_shop(file: &str, text: &str, pain: &str) {
    let read = read(file, text);
    assert_eq!(read.stages(), ["S1", "S2"], "{text}");
    assert_eq!(read.journey(), ["Site", "Shop", "Till"], "{text}");
    let persona = read.personas()[0].clone();
    let rated = ["Site", "Shop", "Till"].map(|it| read.rating(&persona, it));
    assert_eq!(rated, [Some(-1.0), Some(2.0), Some(0.0)], "{text}");
    assert_eq!(read.place("Slow"), (pain.into(), None, Some("Site".into())), "{text}");
    let lane = read.map.lanes.values().find(|it| it.title == pain).unwrap();
    assert_eq!(lane.kind, LaneKind::PainPoints, "{text}");
    assert_eq!((read.map.teams.len(), read.map.channels.len()), (2, 2), "{text}");
    assert_eq!(read.remarks(), Vec::<String>::new(), "{text}");
}

#[test]
fn maps_are_drawn_with_the_words_of_every_language() {
    for [stage, touchpoint, emotion, pain, owner, channel] in HEADS {
        let across = format!(
            "{stage};S1;S2;S2\n{touchpoint};Site;Shop;Till\n{emotion};-1;2;0\n{pain};Slow;;Queue\n\
             {owner};IT;Sales;Sales\n{channel};Web;Store;Store\n"
        );
        check_the_shop("across.csv", &across, pain);
        let down = format!(
            "{stage};{touchpoint};{emotion};{pain};{owner};{channel}\nS1;Site;-1;Slow;IT;Web\n\
             S2;Shop;2;;Sales;Store\nS2;Till;0;Queue;Sales;Store\n"
        );
        check_the_shop("down.csv", &down, pain);
    }
}

#[test]
fn the_lanes_of_the_app_are_known_by_their_names_in_every_language() {
    for language in words::LANGUAGES {
        let words = Words::of(language);
        let named = |id: &str| words.text(id);
        let others = [LaneKind::Text, LaneKind::Emotions];
        for kind in LaneKind::ALL.iter().filter(|it| !it.is_line() && !others.contains(it)) {
            let title = named(&format!("lane-{}", kind.word()));
            let (stage, touchpoint) = (named("csv-stage"), named("csv-touchpoint"));
            let quotes = named("lane-quotes");
            let text = format!("{stage};{touchpoint};{quotes};{title}\nA;a;q;x\n");
            let read = read("lanes.csv", &text);
            assert_eq!(read.journey(), ["a"], "{text}");
            let lane = read.map.lanes.values().find(|it| it.title == title);
            assert_eq!(lane.unwrap_or_else(|| panic!("{text}")).kind, *kind, "{text}");
        }
    }
}

#[test]
fn lanes_are_known_in_the_singular() {
    let text = "Étape;Point de contact;Canal;Pensées;Opportunité;Citation\nAchat;Paie;Magasin;Cher;Remise;Aïe\n";
    let read = read("fr.csv", text);
    assert_eq!(read.journey(), ["Paie"]);
    assert_eq!(read.place("Cher").2.as_deref(), Some("Paie"));
    let mut kinds: Vec<LaneKind> = read.map.lanes.values().map(|it| it.kind).collect();
    kinds.sort_unstable();
    let mut expected = [LaneKind::Thoughts, LaneKind::Opportunities, LaneKind::Quotes];
    expected.sort_unstable();
    assert_eq!(kinds, expected);
}

#[test]
fn a_list_of_who_feels_what_is_no_drawing() {
    let text = "stage,touchpoint,persona,emotion\nA,a,Ana,2\nA,a,Ben,-1\nA,b,Ana,0\nB,c,Ben,1\n";
    let read = read("felt.csv", text);
    assert_eq!(read.journey(), ["a", "b", "c"]);
    assert_eq!(read.personas(), ["Ana", "Ben"]);
    let rated = |persona: &str| ["a", "b", "c"].map(|it| read.rating(persona, it));
    assert_eq!(rated("Ana"), [Some(2.0), Some(0.0), None]);
    assert_eq!(rated("Ben"), [Some(-1.0), None, Some(1.0)]);
    assert!(read.map.cards.is_empty());
}

#[test]
fn rows_of_feelings_are_those_of_the_personas_at_their_heads() {
    let check = |text: &str| {
        let read = read("felt.csv", text);
        assert_eq!(read.personas(), ["Ana", "Ben"], "{text}");
        assert_eq!(read.rating("Ana", "Blink"), Some(-1.0), "{text}");
        assert_eq!(read.rating("Ben", "Call"), Some(2.0), "{text}");
        assert_eq!(read.map.emotions.len(), 4, "{text}");
    };
    check("Stage,Notice,Report\nTouchpoint,Blink,Call\nEmotion Ana,-1,0\nEmotion Ben,2,2\n");
    check("Stage,Notice,Report\nTouchpoint,Blink,Call\nAna's emotions,-1,0\nBen's emotions,2,2\n");
    check("Stage,Touchpoint,Doing,Emotion Ana,Emotion Ben\nA,Blink,x,-1,2\nB,Call,y,0,2\n");
    check("Stage,Touchpoint,Text,Emotion Ana,Emotion Ben\nA,Blink,x,-1,2\nB,Call,y,0,2\n");
    check("Etap,Punkt styku,Emocje Ana (1-5),Emocje Ben (1-5)\nA,Blink,2,5\nB,Call,3,5\n");
}

#[test]
fn a_scale_that_is_stated_holds_in_every_shape_and_language() {
    let check = |text: &str, expected: [f64; 2]| {
        let read = read("scale.csv", text);
        let persona = read.personas()[0].clone();
        let rated = ["a", "b"].map(|it| read.rating(&persona, it));
        assert_eq!(rated, expected.map(Some), "{text}");
        assert_eq!(read.remarks(), Vec::<String>::new(), "{text}");
    };
    check("Stage,Touchpoint,Text,Emotion (1-10)\nA,a,x,1\nA,b,y,10\n", [-2.0, 2.0]);
    check("Phase;Schritt;Gedanken;Gefühl (1-5)\nA;a;x;2\nB;b;y;5\n", [-1.0, 2.0]);
    check("Fase,Contactpunt,Emotie (-100 tot 100),Kans\nA,a,-100,x\nB,b,50,\n", [-2.0, 1.0]);
    check("Etapa;Paso;Texto;Emoción de 1 a 5\nA;a;x;2\nB;b;y;5\n", [-1.0, 2.0]);
}

#[test]
fn a_scale_of_which_the_smallest_number_is_the_best_is_turned_and_told() {
    let check = |text: &str, told: &str| {
        let read = read("scale.csv", text);
        let persona = read.personas()[0].clone();
        let rated = ["a", "b"].map(|it| read.rating(&persona, it));
        assert_eq!(rated, [Some(2.0), Some(-2.0)], "{text}");
        assert!(read.remarks().iter().any(|it| it.contains(told)), "{:?}", read.remarks());
    };
    let five = "1 is the best and 5 is the worst";
    check("Stage,Touchpoint,Text,\"Satisfaction (1 = best, 5 = worst)\"\nA,a,x,1\nA,b,y,5\n", five);
    check(
        "Phase;Kontaktpunkt;Zufriedenheit (1 = sehr gut, 5 = schlecht);Gedanken\nA;a;1;x\nA;b;5;y\n",
        five,
    );
    let six = "1 is the best and 6 is the worst";
    check("Phase;Schritt;Handlung;Zufriedenheit (Schulnote 1-6)\nA;a;x;1\nA;b;y;6\n", six);
}

#[test]
fn remarks_on_a_drawing_name_the_line_of_the_cell() {
    let read =
        read("down.csv", "Stage,Touchpoint,Pain points,Mood\nA,a,x,1\nB,b,y,it depends\nC,c,z,8\n");
    assert_eq!(
        read.remarks(),
        [
            "line 1: The numbers in “Mood” were read on a scale from 1 to 10.",
            "line 3: “it depends” is no rating; it became a card.",
        ]
    );
}

#[test]
fn columns_that_are_called_like_lanes_are_lanes_beside_a_text() {
    let text = "stage,touchpoint,text,Pain points,Citaat,Votes\nA,a,b,Slow,Oh,3\n";
    let read = read("lanes.csv", text);
    assert_eq!(read.place("Slow").0, "Pain points");
    assert_eq!(read.place("Oh").0, "Citaat");
    assert_eq!(read.map.cards.len(), 3);
}

#[test]
fn rows_that_come_again_change_ratings_and_owners() {
    let head = "id,stage,touchpoint,lane,text,owner,emotion\n";
    let first = format!(
        "{head}1,A,a,Pain points,Slow,Team X,-1\n2,A,b,Quotes,Oh,,\n3,B,c,Quotes,Ah,Team Y,2\n\
         4,B,d,Quotes,One,,1\n5,B,d,Quotes,Two,,2\n"
    );
    let Read { map, .. } = read("rows.csv", &first);
    let again = format!(
        "{head}2,A,b,Quotes,Oh,,\n1,A,a,Pain points,Very slow,Team Z,-2\n3,B,c,Quotes,Ah,Team Y,2\n"
    );
    let import = bring("rows.csv", again.as_bytes(), None, &map).unwrap();
    assert_eq!(import.changed.len(), 3, "{:?}", import.changed);
    assert!(import.report.remarks.is_empty(), "{:?}", import.report);
    let map = after(&map, &import);
    let read = Read { map, import };
    let persona = read.personas()[0].clone();
    assert_eq!(read.rating(&persona, "a"), Some(-2.0));
    assert_eq!(read.rating(&persona, "c"), Some(2.0));
    assert_eq!(read.rating(&persona, "d"), Some(1.0), "its rows do not agree");
    let touchpoint = read.map.touchpoints.values().find(|it| it.title == "a").unwrap();
    assert_eq!(read.map.teams[&touchpoint.owner_team.unwrap()].name, "Team Z");
    let card = read.map.cards.values().find(|it| it.text == "Very slow").unwrap();
    assert_eq!(card.owner_state, None);
    // One row among several that do not agree decides nothing.
    let import = bring("rows.csv", first.as_bytes(), None, &read.map).unwrap();
    let map = after(&read.map, &import);
    let read = Read { map, import };
    assert_eq!(read.rating(&persona, "a"), Some(-1.0));
    assert_eq!(read.rating(&persona, "d"), Some(1.0));
}
