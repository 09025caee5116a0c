//! What is typed while others talk, and what is made one or several of.
#![allow(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

mod support;

use edit::{Command, EditError, Place, Unfit};
use model::records::{CardKind, OwnerState};
use model::{Id, RecordKind, Value};

use support::{Bench, cell, id, ids, reference, text};

/// A bench whose teams, people and channels have names.
fn named() -> Bench {
    let mut bench = Bench::new();
    bench.change(RecordKind::Team, "a", &[("name", text("Field"))]);
    bench.change(RecordKind::Team, "b", &[("name", text("Field service"))]);
    bench.change(RecordKind::Person, "p", &[("name", text("Jörg Maß"))]);
    bench.change(RecordKind::Channel, "phone", &[("name", text("Phone"))]);
    bench
}

fn typed(at: Place, texts: &[&str]) -> Command {
    let texts = texts.iter().map(|&text| text.to_owned()).collect();
    Command::Capture { first_id: id("new"), at, texts }
}

/// The tags of a card, in order.
fn tags(bench: &Bench, card: Id<model::records::Card>) -> Vec<String> {
    let mut links: Vec<_> = bench.map.card_tags.values().filter(|it| it.card == card).collect();
    links.sort_by_key(|it| it.position.clone());
    links.iter().map(|it| bench.map.tags.get(&it.tag).unwrap().name.clone()).collect()
}

/// What is typed, what is left as text, tags, owner, severity.
type Case = (&'static str, &'static str, &'static [&'static str], &'static str, Option<i64>);

#[test]
fn e23_marks_are_read_where_they_surely_mean_something() {
    let cases: &[Case] = &[
        ("No one calls back", "No one calls back", &[], "", None),
        ("No one calls back #billing !4", "No one calls back", &["billing"], "", Some(4)),
        ("#billing #Billing no one calls", "no one calls", &["billing"], "", None),
        ("Late @field service again", "Late again", &[], "Field service", None),
        ("Late @FIELD again", "Late again", &[], "Field", None),
        ("Late @fieldwork", "Late @fieldwork", &[], "", None),
        ("Ask @jörg maß, please", "Ask, please", &[], "Jörg Maß", None),
        ("Nobody answers @?", "Nobody answers", &[], "?", None),
        ("write to a@field.example", "write to a@field.example", &[], "", None),
        ("complaint #3 of 12!", "complaint #3 of 12!", &[], "", None),
        ("wait !6 and !42", "wait !6 and !42", &[], "", None),
        ("C# and F#", "C# and F#", &[], "", None),
        ("\\#not-a-tag", "#not-a-tag", &[], "", None),
        ("C:\\temp", "C:\\temp", &[], "", None),
        ("#only", "#only", &[], "", None),
        ("客户等待 #账单，", "客户等待，", &["账单"], "", None),
        ("लंबा इंतज़ार #बिलिंग", "लंबा इंतज़ार", &["बिलिंग"], "", None),
        ("one\n#two-words three", "one\nthree", &["two-words"], "", None),
        // As input methods of East Asia and of Arabic write them.
        ("誰も電話しない　＃請求　！４", "誰も電話しない", &["請求"], "", Some(4)),
        ("遅い ＠Field service 再度", "遅い 再度", &[], "Field service", None),
        ("遅い ＠ｆｉｅｌｄ、再度", "遅い、再度", &[], "Field", None),
        ("誰も答えない ＠？", "誰も答えない", &[], "?", None),
        ("苦情 ＃３ と！", "苦情 ＃３ と！", &[], "", None),
        ("待つ ！６", "待つ ！６", &[], "", None),
        ("＼＃札ではない", "＃札ではない", &[], "", None),
        ("لا أحد يرد #فواتير، !٤", "لا أحد يرد،", &["فواتير"], "", Some(4)),
        ("لا أحد يرد @؟", "لا أحد يرد", &[], "?", None),
        ("کسی پاسخ نمی‌دهد !۳", "کسی پاسخ نمی‌دهد", &[], "", Some(3)),
    ];
    for (typing, left, expected, owner, severity) in cases {
        let mut bench = named();
        bench.run(&typed(cell("pains", "t1"), &[typing]));
        let card = bench.the_card("new").clone();
        assert_eq!(card.text, *left, "{typing}");
        assert_eq!(tags(&bench, card.id), *expected, "{typing}");
        assert_eq!(card.severity, *severity, "{typing}");
        let found = match (card.owner_state, card.owner_person, card.owner_team) {
            (Some(OwnerState::Unknown), ..) => "?".to_owned(),
            (_, Some(person), _) => bench.map.people.get(&person).unwrap().name.clone(),
            (_, _, Some(team)) => bench.map.teams.get(&team).unwrap().name.clone(),
            _ => String::new(),
        };
        assert_eq!(found, *owner, "{typing}");
    }
}

#[test]
fn e24_a_severity_makes_a_plain_note_a_pain_point_and_says_nothing_about_others() {
    let mut bench = named();
    bench.run(&typed(cell("notes", "t1"), &["It hurts !5"]));
    let card = bench.the_card("new");
    assert_eq!((card.kind, card.severity), (CardKind::PainPoint, Some(5)));

    bench.card("idea", "notes", "t2");
    bench.change(RecordKind::Card, "idea", &[("kind", text("opportunity"))]);
    bench.run(&Command::Write {
        record: RecordKind::Card,
        id: id("idea"),
        text: "Call back !5".to_owned(),
        first_id: id("other"),
    });
    assert_eq!(bench.the_card("idea").text, "Call back !5");
}

#[test]
fn e25_a_channel_goes_to_the_touchpoint_as_its_own_or_beside_it() {
    let mut bench = named();
    bench.create(RecordKind::Channel, "chat", None, &[("name", text("Chat"))]);
    bench.run(&typed(cell("notes", "t1"), &["Rings >phone", "Types >chat", "Types >chat"]));
    let touchpoint = bench.map.touchpoints.get(&Id::new(id("t1"))).unwrap();
    assert_eq!(touchpoint.channel.map(Id::uuid), Some(id("phone")));
    let beside: Vec<_> =
        bench.map.touchpoint_channels.values().map(|it| it.channel.uuid()).collect();
    assert_eq!(beside, ids(&["chat"]));
}

#[test]
fn e25_a_channel_is_named_behind_a_wide_sign_too() {
    let mut bench = named();
    bench.run(&typed(cell("notes", "t1"), &["電話する　＞Phone"]));
    assert_eq!(bench.the_card("new").text, "電話する");
    let touchpoint = bench.map.touchpoints.get(&Id::new(id("t1"))).unwrap();
    assert_eq!(touchpoint.channel.map(Id::uuid), Some(id("phone")));
}

#[test]
fn e23_a_tag_of_wide_letters_is_the_tag_of_narrow_ones() {
    let mut bench = named();
    bench.run(&typed(cell("notes", "t1"), &["電話する #vip ＃ＶＩＰ"]));
    let names: Vec<_> = bench.map.tags.values().map(|it| it.name.to_lowercase()).collect();
    assert_eq!(names.iter().filter(|it| *it == "vip").count(), 1, "{names:?}");
    assert!(!names.iter().any(|it| it.contains('ｖ')), "{names:?}");
}

#[test]
fn e23_a_touchpoint_is_typed_with_its_channel_and_owner() {
    let mut bench = named();
    let at = Place::Stage { stage: Id::new(id("s1")), before: None };
    bench.run(&typed(at, &["Calls the hotline >Phone @Field service #kept"]));
    let made = bench.map.touchpoints.get(&Id::new(id("new"))).unwrap();
    assert_eq!(made.title, "Calls the hotline #kept");
    assert_eq!(made.channel.map(Id::uuid), Some(id("phone")));
    assert_eq!(made.owner_team.map(Id::uuid), Some(id("b")));
}

#[test]
fn e26_what_a_text_bore_before_is_text() {
    let mut bench = named();
    bench.card("x", "notes", "t1");
    bench.change(RecordKind::Card, "x", &[("text", text("Seen as #billing"))]);
    bench.run(&Command::Write {
        record: RecordKind::Card,
        id: id("x"),
        text: "Seen as #billing #again".to_owned(),
        first_id: id("new"),
    });
    assert_eq!(bench.the_card("x").text, "Seen as #billing");
    assert_eq!(tags(&bench, Id::new(id("x"))), ["again"]);
}

#[test]
fn e23_nothing_typed_makes_nothing_and_other_records_are_not_written() {
    let mut bench = named();
    assert_eq!(bench.try_run(&typed(cell("notes", "t1"), &["", "  "])), Err(EditError::Empty));
    let refused = bench.try_run(&Command::Write {
        record: RecordKind::Lane,
        id: id("notes"),
        text: "x".to_owned(),
        first_id: id("new"),
    });
    let fault = Unfit::NotWritten;
    assert_eq!(refused, Err(EditError::Unfit { record: RecordKind::Lane, fault }));
}

fn merged(record: RecordKind, names: &[&str]) -> Command {
    Command::Merge { record, ids: ids(names), first_id: id("new") }
}

#[test]
fn e27_merged_cards_keep_all_that_was_said_and_by_whom() {
    let mut bench = named();
    for (name, said, by, severity) in
        [("x", "Slow", "Ana", 2), ("y", "slow", "Ben", 5), ("z", "Slow", "Cem", 1)]
    {
        bench.card(name, "pains", "t1");
        let columns =
            [("text", text(said)), ("author", text(by)), ("severity", Value::Integer(severity))];
        bench.change(RecordKind::Card, name, &columns);
    }
    bench.card("idea", "notes", "t2");
    bench.change(RecordKind::Card, "idea", &[("kind", text("opportunity"))]);
    let answers = [("opportunity", reference("idea")), ("pain_point", reference("y"))];
    bench.create(RecordKind::Answer, "answer", None, &answers);
    bench.run(&typed(cell("pains", "t2"), &["Late #billing"]));
    bench.run(&merged(RecordKind::Card, &["x", "y", "z", "new"]).clone());
    let card = bench.the_card("x");
    assert_eq!(card.text, "Slow\nslow\nLate");
    assert_eq!(card.author, "Ana, Ben, Cem");
    assert_eq!(card.severity, Some(5));
    assert_eq!(tags(&bench, card.id), ["billing"]);
    let answer = bench.map.answers.get(&Id::new(id("answer"))).unwrap();
    assert_eq!(answer.pain_point.map(Id::uuid), Some(id("x")));
    assert_eq!(bench.map.cards.len(), 2);
}

#[test]
fn e27_merged_touchpoints_keep_cards_ratings_hand_offs_and_both_owners() {
    let mut bench = named();
    bench.change(
        RecordKind::Touchpoint,
        "t1",
        &[
            ("title", text("Calls")),
            ("owner_team", reference("a")),
            ("duration", Value::Integer(60)),
        ],
    );
    bench.change(
        RecordKind::Touchpoint,
        "t2",
        &[
            ("title", text("Waits")),
            ("owner_team", reference("b")),
            ("duration", Value::Integer(600)),
            ("channel", reference("phone")),
        ],
    );
    bench.card("x", "notes", "t1");
    bench.card("y", "notes", "t2");
    for (touchpoint, value) in [("t1", 1.0), ("t2", -2.0)] {
        bench.run(&Command::Rate {
            persona: Id::new(id("ana")),
            touchpoint: Id::new(id(touchpoint)),
            value: Some(value),
            id: id(&format!("{touchpoint} rating")),
        });
    }
    for (name, from, to) in [("within", "t1", "t2"), ("out", "t2", "t3")] {
        let ends = [("from_touchpoint", reference(from)), ("to_touchpoint", reference(to))];
        bench.create(RecordKind::HandOff, name, None, &ends);
    }
    bench.run(&merged(RecordKind::Touchpoint, &["t1", "t2"]));
    let touchpoint = bench.map.touchpoints.get(&Id::new(id("t1"))).unwrap();
    assert_eq!(touchpoint.title, "Calls / Waits");
    assert_eq!(touchpoint.duration, Some(660));
    assert_eq!(touchpoint.channel.map(Id::uuid), Some(id("phone")));
    assert_eq!(touchpoint.owner_state, Some(OwnerState::Disputed));
    assert_eq!(bench.map.claims.len(), 2);
    assert_eq!(bench.in_cell("notes", "t1"), ids(&["x", "y"]));
    let ratings: Vec<f64> = bench.map.emotions.values().map(|it| it.value).collect();
    assert_eq!(ratings, [-0.5]);
    let hand_offs: Vec<_> = bench.map.hand_offs.values().map(|it| it.id.uuid()).collect();
    assert_eq!(hand_offs, ids(&["out"]));
    assert_eq!(bench.map.touchpoints.len(), 2);
}

#[test]
fn e27_merged_stages_keep_their_touchpoints_in_order() {
    let mut bench = named();
    bench.run(&merged(RecordKind::Stage, &["s1", "s2"]));
    let columns = model::facts::columns(&bench.map);
    assert_eq!(columns.len(), 1);
    assert_eq!(columns[0].stage.title, "s1 / s2");
    let order: Vec<_> = columns[0].touchpoints.iter().map(|it| it.id.uuid()).collect();
    assert_eq!(order, ids(&["t1", "t2", "t3"]));
}

#[test]
fn e28_a_card_is_split_into_cards_that_stand_behind_it_and_have_what_it_has() {
    let mut bench = named();
    bench.run(&typed(cell("pains", "t1"), &["Slow and rude #billing !3", "Last"]));
    let texts = ["Slow", " ", "Rude", "Loud"].map(str::to_owned).to_vec();
    let card = Id::new(id("new"));
    bench.run(&Command::Split { card, texts, first_id: id("split") });
    let said: Vec<(String, Option<i64>, Vec<String>)> = bench
        .in_cell("pains", "t1")
        .into_iter()
        .map(|card| bench.map.cards.get(&Id::new(card)).unwrap())
        .map(|card| (card.text.clone(), card.severity, tags(&bench, card.id)))
        .collect();
    let with = |text: &str| (text.to_owned(), Some(3), vec!["billing".to_owned()]);
    assert_eq!(
        said,
        [with("Slow"), with("Rude"), with("Loud"), ("Last".to_owned(), None, Vec::new())]
    );
    let alone = Command::Split { card, texts: vec!["Slow".to_owned()], first_id: id("other") };
    assert_eq!(bench.try_run(&alone), Err(EditError::Empty));
}

#[test]
fn e29_a_table_fills_the_grid_from_a_cell_on_or_is_refused() {
    let mut bench = named();
    let grid = |lane: &str, touchpoint: &str, rows: &[&[&str]]| Command::CreateGrid {
        first_id: id("new"),
        lane: Id::new(id(lane)),
        touchpoint: Id::new(id(touchpoint)),
        rows: rows.iter().map(|row| row.iter().map(|&text| text.to_owned()).collect()).collect(),
    };
    bench.run(&grid("notes", "t2", &[&["a", " b "], &["", "c"]]));
    let said = |bench: &Bench, lane, touchpoint| -> Vec<String> {
        let cards = bench.in_cell(lane, touchpoint);
        let text = |card| bench.map.cards.get(&Id::new(card)).unwrap().text.clone();
        cards.into_iter().map(text).collect()
    };
    assert_eq!(said(&bench, "notes", "t2"), ["a"]);
    assert_eq!(said(&bench, "notes", "t3"), ["b"]);
    assert_eq!(said(&bench, "pains", "t2"), Vec::<String>::new());
    assert_eq!(said(&bench, "pains", "t3"), ["c"]);

    let wide = bench.try_run(&grid("notes", "t3", &[&["a", "b"]]));
    let too_large = EditError::TooLarge { rows: 1, columns: 2, lanes: 2, touchpoints: 1 };
    assert_eq!(wide, Err(too_large));
    // The line below the pain points holds no cards.
    let high = bench.try_run(&grid("pains", "t1", &[&["a"], &["b"]]));
    assert!(matches!(high, Err(EditError::TooLarge { lanes: 1, .. })));
    assert_eq!(bench.try_run(&grid("notes", "t1", &[&["", " "]])), Err(EditError::Empty));
}
