//! Tables as people have them: who, what and where in columns of their own making.

use model::records::LaneKind;
use rust_xlsxwriter::{Format, Workbook};

use crate::{Read, read};

fn lane_of(read: &Read, text: &str) -> String {
    read.place(text).0
}

#[test]
fn a_column_before_the_stages_means_what_its_header_says() {
    let check = |text: &str| {
        let read = read("who.csv", text);
        assert_eq!(read.stages(), ["Find", "Buy"], "{text}");
        assert!(!read.journey().contains(&"Ana".to_owned()), "{text}");
        assert_eq!(read.personas(), ["Ana", "Ben"], "{text}");
        let said = |text: &str| read.map.cards.values().find(|it| it.text == text).unwrap().persona;
        assert!(said("Searches").is_some() && said("Pays") != said("Searches"), "{text}");
    };
    check("Persona,Stage,Action\nAna,Find,Searches\nBen,Buy,Pays\n");
    check("Actor,Stage,Action\nAna,Find,Searches\nBen,Buy,Pays\n");
    check("User,Stage,Action,Pain points\nAna,Find,Searches,Slow\nBen,Buy,Pays,Queue\n");
    let read = read(
        "priority.csv",
        "Priority,Stage,Action,Pain points\n1,Find,Looks,Slow\n2,Buy,Pays,Queue\n",
    );
    assert_eq!(read.journey(), Vec::<String>::new());
    let read = crate::read(
        "where.csv",
        "Where,Stage,Action,Pain points\nWeb,Find,Looks,Slow\nTill,Buy,Pays,Queue\n",
    );
    assert_eq!(read.journey(), ["Web", "Till"]);
}

#[test]
fn the_last_word_of_a_head_says_what_it_is() {
    let check = |text: &str| {
        let read = read("owner.csv", text);
        assert_eq!(read.journey(), ["Web", "Till"], "{text}");
        let teams: Vec<&str> = read.map.teams.values().map(|it| it.name.as_str()).collect();
        assert_eq!(teams, ["Sales", "Ops"], "{text}");
        assert_eq!(read.map.channels.len(), 2, "{text}");
    };
    check(
        "Stage,Touchpoint,Touchpoint owner,Touchpoint channel,Action\nFind,Web,Sales,Online,Looks\nBuy,Till,Ops,Shop,Pays\n",
    );
    check(
        "stage,touchpoint,touchpoint_owner,touchpoint_channel,text\nFind,Web,Sales,Online,Looks\nBuy,Till,Ops,Shop,Pays\n",
    );
    let text =
        "Stage,Step,Touchpoint,Action,Pain points\nFind,1,Web,Looks,Slow\nBuy,2,Till,Pays,Queue\n";
    let read = read("steps.csv", text);
    assert_eq!(read.journey(), ["Web", "Till"]);
    let text = "Stage,Next touchpoint,Touchpoint,Action\nFind,Till,Web,Looks\nBuy,Home,Till,Pays\n";
    assert_eq!(crate::read("next.csv", text).journey(), ["Web", "Till"]);
}

#[test]
fn a_second_owner_is_kept_and_told() {
    let text = "Stage,Touchpoint,Owner,Responsible,Action\nFind,Web,Sales,Ann,Looks\nBuy,Till,Ops,Bob,Pays\n";
    let read = read("owners.csv", text);
    let web = read.map.touchpoints.values().find(|it| it.title == "Web").unwrap();
    assert_eq!(read.map.teams[&web.owner_team.unwrap()].name, "Sales");
    assert_eq!(web.description, "Responsible: Ann");
    let told = read.remarks();
    assert!(told.iter().any(|it| it.starts_with("line 2: ") && it.contains("Ann")), "{told:?}");
}

#[test]
fn rows_of_a_lane_that_is_none_say_it_of_their_touchpoint() {
    let text = "stage,touchpoint,lane,text\nFind,Web,Actions,Looks\nFind,Web,Emotion,2\nFind,Web,Channel,Online\n\
                Find,Web,Owner,Sales\nFind,Web,Emotion,-1\nBuy,,Touchpoint,Till\n";
    let read = read("long.csv", text);
    assert_eq!(read.journey(), ["Web", "Till"]);
    assert_eq!(read.rating("Unnamed persona", "Web"), Some(2.0));
    let web = read.map.touchpoints.values().find(|it| it.title == "Web").unwrap();
    assert_eq!(read.map.teams[&web.owner_team.unwrap()].name, "Sales");
    assert_eq!(read.map.channels[&web.channel.unwrap()].name, "Online");
    assert!(read.remarks().iter().any(|it| it.contains("rated already")), "{:?}", read.remarks());
    let text = "stage,touchpoint,lane,text\nFind,Web,Emotion (1-5),5\nBuy,Till,Emotion (1-5),1\n";
    let read = crate::read("scale.csv", text);
    assert_eq!(read.rating("Unnamed persona", "Till"), Some(-2.0));
}

#[test]
fn columns_of_words_beside_stages_are_lanes() {
    let read =
        read("free.csv", "Stage,Trigger,Exit criterion\nFind,An ad,Offer sent\nBuy,Offer,Paid\n");
    assert_eq!(lane_of(&read, "An ad"), "Trigger");
    assert_eq!(lane_of(&read, "Paid"), "Exit criterion");
    assert_eq!(read.remarks(), Vec::<String>::new());
    let text = "Stage,Touchpoint,Notes,What went wrong,Ticket,Votes\n\
                Find,Web,Looks around,No prices shown,ABC-1,3\nBuy,Till,Pays cash,Long queue there,ABC-2,5\n";
    let read = crate::read("free.csv", text);
    assert_eq!(lane_of(&read, "Long queue there"), "What went wrong");
    assert_eq!(read.map.cards.len(), 4);
}

#[test]
fn a_column_of_notes_leaves_the_other_lanes() {
    for other in ["Notes", "Content", "Persona"] {
        let text = format!(
            "Stage,Touchpoint,Action,Thoughts,{other}\nFind,Web,Looks,Nice,Ana\nBuy,Till,Pays,Dear,Ben\n"
        );
        let read = read("notes.csv", &text);
        assert_eq!(lane_of(&read, "Looks"), "Action", "{text}");
        assert_eq!(lane_of(&read, "Dear"), "Thoughts", "{text}");
        let lane = read.map.lanes.values().find(|it| it.title == "Action").unwrap();
        assert_eq!(lane.kind, LaneKind::Actions, "{text}");
        assert_eq!(read.journey(), ["Web", "Till"], "{text}");
    }
}

#[test]
fn a_word_in_the_corner_of_a_drawing_heads_its_lanes() {
    for corner in ["Lane", "Row", "Swimlane"] {
        let text =
            format!("{corner},Find,Buy\nActions,Looks,Pays\nPain points,,Queue\nEmotions,1,-1\n");
        let read = read("corner.csv", &text);
        assert_eq!(read.stages(), ["Find", "Buy"], "{text}");
        assert_eq!(lane_of(&read, "Queue"), "Pain points", "{text}");
        assert_eq!(read.rating("Unnamed persona", "Buy"), Some(-1.0), "{text}");
    }
}

#[test]
fn touchpoints_down_and_stages_across_are_read() {
    let read = read("cross.csv", "Touchpoint,Awareness,Purchase\nWebsite,Reads,Pays\nShop,,x\n");
    assert_eq!(read.stages(), ["Awareness", "Purchase"]);
    assert_eq!(read.journey(), ["Website", "Website", "Shop"]);
    assert_eq!(read.map.cards.len(), 2);
    assert!(read.remarks()[0].contains("stages across"), "{:?}", read.remarks());
}

#[test]
fn cells_that_say_nothing_are_empty() {
    let text =
        "Stage,Touchpoint,Action,Pain points,Owner\nFind,Web,Looks,n/a,—\nBuy,Till,-,Queue,none\n";
    let read = read("nothing.csv", text);
    assert_eq!(read.map.cards.len(), 2);
    assert!(read.map.teams.is_empty());
    let text =
        "stage,touchpoint,lane,text,emotion\nFind,Web,Actions,Looks,-\nBuy,Till,Actions,Pays,n/a\n";
    let read = crate::read("nothing.csv", text);
    assert_eq!((read.map.cards.len(), read.remarks().len()), (2, 0));
    for (nothing, pain) in [("特になし", "列"), ("لا يوجد", "طابور"), ("Keine Angabe", "Warten")]
    {
        let text = format!("Stage,Touchpoint,Action,Pain points\nA,B,{nothing},{pain}\n");
        assert_eq!(crate::read("nothing.csv", &text).map.cards.len(), 1, "{nothing}");
        let text = format!("# Map\n\n## A\n\n- Actions: {nothing}\n- Pain points: {pain}\n");
        assert_eq!(crate::read("nothing.md", &text).map.cards.len(), 1, "{nothing}");
    }
}

#[test]
fn a_second_rating_is_told_to_be_one() {
    for text in [
        "Stage,Touchpoint,Text,Emotion\nFind,Web,a,1\nFind,Web,b,-1\n",
        "Stage,Find,Buy\nTouchpoint,Web,Till\nEmotion,1,2\nMood,-1,2\n",
    ] {
        let read = read("twice.csv", text);
        let told = read.remarks();
        assert_eq!(read.rating("Unnamed persona", "Web"), Some(1.0), "{text}");
        assert!(told.iter().any(|it| it.contains("rated already; “-1”")), "{told:?}");
    }
}

#[test]
fn merged_cells_hold_for_all_that_they_cover() {
    let format = Format::new();
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let rows: [&[&str]; 4] = [
        &["Stage", "Touchpoint", "Channel", "Actions", "Emotion", "Owner"],
        &["", "", "", "Googles", "", ""],
        &["", "", "", "Reads", "", ""],
        &["", "Shop", "Store", "Asks", "-1", ""],
    ];
    for (row, cells) in (0..).zip(rows) {
        for (column, text) in (0..).zip(cells) {
            sheet.write_string(row, column, *text).unwrap();
        }
    }
    for (column, last, text) in
        [(0, 3, "Find"), (1, 2, "Web"), (2, 2, "Online"), (4, 2, "1"), (5, 3, "Sales")]
    {
        sheet.merge_range(1, column, last, column, text, &format).unwrap();
    }
    let read = read("down.xlsx", book.save_to_buffer().unwrap());
    assert_eq!(
        (read.stages(), read.journey()),
        (vec!["Find".into()], vec!["Web".into(), "Shop".into()])
    );
    assert_eq!(read.place("Reads").2.as_deref(), Some("Web"));
    assert!(read.map.touchpoints.values().all(|it| it.owner_team.is_some()));
    assert_eq!(read.rating("Unnamed persona", "Web"), Some(1.0));

    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let rows: [&[&str]; 6] = [
        &["Stage", "Find", "", "Buy"],
        &["Touchpoint", "Web", "Shop", "Till"],
        &["Actions", "", "", "Pays"],
        &["Channel", "", "", ""],
        &["Emotion", "", "", "-2"],
        &["Owner", "Sales", "", ""],
    ];
    for (row, cells) in (0..).zip(rows) {
        for (column, text) in (0..).zip(cells) {
            sheet.write_string(row, column, *text).unwrap();
        }
    }
    for (row, last, text) in [(2, 2, "Looks"), (3, 3, "Online"), (4, 2, "1")] {
        sheet.merge_range(row, 1, row, last, text, &format).unwrap();
    }
    sheet.merge_range(5, 2, 5, 3, "Ops", &format).unwrap();
    let read = crate::read("across.xlsx", book.save_to_buffer().unwrap());
    let rated = ["Web", "Shop", "Till"].map(|it| read.rating("Unnamed persona", it));
    assert_eq!(rated, [Some(1.0), Some(1.0), Some(-2.0)]);
    assert!(
        read.map.touchpoints.values().all(|it| it.channel.is_some() && it.owner_team.is_some())
    );
    let ends = |read: &Read, text: &str| {
        let card = read.map.cards.values().find(|it| it.text == text).unwrap();
        let title = |id| read.map.touchpoints[&id].title.clone();
        (card.touchpoint.map(title), card.until.map(title))
    };
    assert_eq!(ends(&read, "Looks"), (Some("Web".into()), Some("Shop".into())));
    assert_eq!(ends(&read, "Pays"), (Some("Till".into()), None));

    // The same with touchpoints down, behind a column and below a title.
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let rows: [&[&str]; 6] = [
        &["", "Our shop", "", "", ""],
        &["", "", "", "", ""],
        &["", "Stage", "Touchpoint", "Actions", "Pain points"],
        &["", "Find", "Web", "", "Slow"],
        &["", "Find", "Shop", "", ""],
        &["", "Buy", "Till", "", ""],
    ];
    for (row, cells) in (0..).zip(rows) {
        for (column, text) in (0..).zip(cells) {
            sheet.write_string(row, column, *text).unwrap();
        }
    }
    sheet.merge_range(3, 3, 5, 3, "Looks around", &format).unwrap();
    sheet.merge_range(4, 4, 5, 4, "Queues", &format).unwrap();
    let read = crate::read("down.xlsx", book.save_to_buffer().unwrap());
    assert_eq!(ends(&read, "Looks around"), (Some("Web".into()), Some("Till".into())));
    assert_eq!(ends(&read, "Queues"), (Some("Shop".into()), Some("Till".into())));
    assert_eq!(ends(&read, "Slow"), (Some("Web".into()), None));
}

#[test]
fn a_text_that_is_merged_over_stages_stays_in_the_first_and_is_told() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let rows: [&[&str]; 3] =
        [&["Stages", "Find", "Buy"], &["Actions", "", ""], &["Pain points", "Slow", "Queue"]];
    for (row, cells) in (0..).zip(rows) {
        for (column, text) in (0..).zip(cells) {
            sheet.write_string(row, column, *text).unwrap();
        }
    }
    sheet.merge_range(1, 1, 1, 2, "Hurries", &Format::new()).unwrap();
    let read = read("stages.xlsx", book.save_to_buffer().unwrap());
    assert_eq!(read.place("Hurries").1.as_deref(), Some("Find"));
    let told = read.remarks();
    let said = "line 2: “Hurries” covers several stages; its card is in the first.";
    assert!(told.contains(&said.to_owned()), "{told:?}");
}

#[test]
fn a_column_of_journeys_tells_apart_what_is_imported_one_by_one() {
    let text = "Journey,Stage,Touchpoint,Action\nSwitch,Decide,Search,Googles\n,Order,Form,Fills\n\
                Move house,Decide,Ask,Asks a friend\nMove house,Order,Shop,Buys\n";
    let first = read("two.csv", text);
    assert_eq!(first.import.parts, ["Switch", "Move house"]);
    assert_eq!((first.map.info.title.as_str(), first.map.lanes.len()), ("Switch", 1));
    assert_eq!(first.journey(), ["Search", "Form"]);
    let second = crate::part("two.csv", text.as_bytes(), 1);
    assert_eq!(second.map.info.title, "Move house");
    assert_eq!(second.journey(), ["Ask", "Shop"]);
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, line) in (0..).zip(text.lines()) {
        for (column, cell) in (0..).zip(line.split(',')) {
            sheet.write_string(row, column, cell).unwrap();
        }
    }
    let bytes = book.save_to_buffer().unwrap();
    assert_eq!(crate::part("two.xlsx", &bytes, 1).journey(), ["Ask", "Shop"]);
    assert!(crate::bring("two.xlsx", &bytes, Some(2), &crate::blank()).is_err());
}

#[test]
fn a_column_that_names_one_journey_names_the_map() {
    let text =
        "Journey,Stage,Touchpoint,Action\nSwitch,Decide,Search,Googles\nSwitch,Order,Form,Fills\n";
    let read = read("one.csv", text);
    assert_eq!(read.import.parts, Vec::<String>::new());
    assert_eq!((read.map.info.title.as_str(), read.map.lanes.len()), ("Switch", 1));
    // What differs in each row says something else.
    let text = text.replace("\nSwitch,Order", "\nChange,Order");
    assert_eq!(crate::read("texts.csv", text).map.lanes.len(), 2);
}
