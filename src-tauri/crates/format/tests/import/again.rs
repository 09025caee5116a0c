//! Tables that come again: what they name by an ID is changed, and nothing is made
//! twice.

use crate::{Read, after, blank, bring};

/// A table, and then the same with other values: what the map is afterwards.
fn twice(first: &str, second: &str) -> Read {
    let bring_in =
        |map: &model::Map, text: &str| bring("again.csv", text.as_bytes(), None, map).unwrap();
    let before = after(&blank(), &bring_in(&blank(), first));
    let import = bring_in(&before, second);
    let map = after(&before, &import);
    assert!(bring_in(&map, second).is_void(), "a third import of {second}");
    Read { map, import }
}

fn texts(read: &Read) -> Vec<String> {
    let mut texts: Vec<String> = read.map.cards.values().map(|it| it.text.clone()).collect();
    texts.sort();
    texts
}

fn owner_of(read: &Read, title: &str) -> String {
    let it = read.map.touchpoints.values().find(|it| it.title == title).unwrap();
    it.owner_team.map(|team| read.map.teams[&team].name.clone()).unwrap_or_default()
}

const WIDE: &str = "id,stage,touchpoint,action,pain points,emotion,owner\n\
                    a,Decide,Search,Googles,Slow,1,Web\n\
                    b,Order,Form,Fills,,-1,Sales\n";

#[test]
fn a_row_for_each_touchpoint_changes_what_it_has_brought() {
    let read = twice(
        WIDE,
        "id,stage,touchpoint,action,pain points,emotion,owner\n\
         a,Decide,Search engine,Googles twice,Slow,2,Web\n\
         b,Order,Form,Fills,Long,-1,Support\n\
         c,Order,Payment,Pays,,0,Sales\n",
    );
    assert_eq!(read.stages(), ["Decide", "Order"]);
    assert_eq!(read.journey(), ["Search engine", "Form", "Payment"]);
    assert_eq!(texts(&read), ["Fills", "Googles twice", "Long", "Pays", "Slow"]);
    assert_eq!(read.rating("Unnamed persona", "Search engine"), Some(2.0));
    assert_eq!(read.rating("Unnamed persona", "Form"), Some(-1.0));
    assert_eq!(
        (owner_of(&read, "Form"), owner_of(&read, "Payment")),
        ("Support".into(), "Sales".into())
    );
    assert_eq!(read.map.lanes.len(), 3, "the IDs are no lane");
    assert_eq!(read.remarks(), Vec::<String>::new());
}

#[test]
fn ids_are_known_however_their_column_is_written() {
    for id in ["المعرّف", "معرف", "Kennung", "Identifiant", "識別子"] {
        let table = |action: &str| format!("{id},Stage,Touchpoint,Action\n1,Buy,Till,{action}\n");
        let read = twice(&table("Pays"), &table("Pays by card"));
        assert_eq!(texts(&read), ["Pays by card"], "{id}");
    }
}

#[test]
fn rows_that_come_in_another_order_change_what_they_name() {
    let read = twice(
        "ID,Stage,Touchpoint,Action\n1,Buy,Till,Waits\n2,Buy,Till,Pays\n",
        "ID,Stage,Touchpoint,Action\n3,Buy,Till,Asks\n2,Buy,Till,Pays by card\n1,Buy,Till,Waits\n",
    );
    assert_eq!(read.journey(), ["Till", "Till", "Till"]);
    assert_eq!(texts(&read), ["Asks", "Pays by card", "Waits"]);
}

#[test]
fn a_touchpoint_goes_to_the_stage_that_its_row_names() {
    let read = twice(
        "ID,Stage,Touchpoint,Action\n1,Buy,Till,Pays\n2,Buy,Door,Leaves\n",
        "ID,Stage,Touchpoint,Action\n1,Buy,Till,Pays\n2,Leave,Door,Leaves\n",
    );
    assert_eq!(read.stages(), ["Buy", "Leave"]);
    assert_eq!(read.place("Leaves").2.unwrap(), "Door");
    let door = read.map.touchpoints.values().find(|it| it.title == "Door").unwrap();
    assert_eq!(read.map.stages[&door.stage].title, "Leave");
}

#[test]
fn stages_that_are_named_by_an_id_get_another_title() {
    let read = twice(
        "ID,Stage,Action,Pain points\n1,Find,Looks,Slow\n2,Buy,Pays,Queue\n",
        "ID,Stage,Action,Pain points\n1,Discover,Looks,Slow\n2,Buy,Pays,Long queue\n",
    );
    assert_eq!(read.stages(), ["Discover", "Buy"]);
    assert_eq!(texts(&read), ["Long queue", "Looks", "Pays", "Slow"]);
}

#[test]
fn ids_across_name_what_is_below_them() {
    let read = twice(
        "ID,1,2\nStages,Find,Buy\nTouchpoints,Web,Till\nActions,Looks,Pays\n",
        "ID,1,2\nStages,Find,Buy\nTouchpoints,Web site,Till\nActions,Looks,Pays by card\n",
    );
    assert_eq!(read.journey(), ["Web site", "Till"]);
    assert_eq!(texts(&read), ["Looks", "Pays by card"]);
}

#[test]
fn a_card_that_is_gone_from_its_cell_stays_and_is_told() {
    let read = twice(WIDE, &WIDE.replace("Slow", ""));
    assert_eq!(texts(&read), ["Fills", "Googles", "Slow"]);
    let told = read.remarks();
    assert_eq!(told, ["“Slow” is no longer in the table; its card stays."]);
}

#[test]
fn ids_that_do_not_tell_rows_apart_are_kept_and_told() {
    let read =
        crate::read("twice.csv", "ID,Stage,Touchpoint,Action\n1,Find,Web,Looks\n1,Buy,Till,Pays\n");
    assert_eq!(read.map.cards.len(), 4);
    assert!(read.remarks()[0].contains("“1” names several rows"), "{:?}", read.remarks());
}

#[test]
fn a_touchpoint_that_somebody_made_before_is_the_one_of_its_row() {
    let read = twice(
        "Stage,Touchpoint,Action\nBuy,Till,Pays\n",
        "ID,Stage,Touchpoint,Action\n7,Buy,Till,Pays\n",
    );
    assert_eq!(read.journey(), ["Till"]);
    let again = bring("b.csv", b"ID,Stage,Touchpoint,Action\n7,Buy,Desk,Pays\n", None, &read.map);
    let map = after(&read.map, &again.unwrap());
    assert_eq!(map.touchpoints.values().next().unwrap().title, "Desk");
}

#[test]
fn further_lanes_of_a_row_change_with_it() {
    let read = twice(
        "id,stage,touchpoint,text,pain points,emotion\n\
         x,Buy,Till,Pays,Queue,annoyed\ny,Buy,Door,Leaves,,1\n",
        "id,stage,touchpoint,text,pain points,emotion\n\
         x,Buy,Till,Pays by card,Long queue,angry\ny,Buy,Door,Leaves,Draught,1\n",
    );
    let said = ["Draught", "Leaves", "Long queue", "Pays by card", "angry"];
    assert_eq!(texts(&read), said);
}

#[test]
fn a_column_that_only_counts_is_no_lane() {
    let read = crate::read(
        "count.csv",
        "Nr.,Phase,Kontaktpunkt,Aktion\n1,Finden,Web,Sucht\n2,Kaufen,Kasse,Zahlt\n",
    );
    assert_eq!(texts(&read), ["Sucht", "Zahlt"]);
    assert_eq!(read.remarks(), ["“Nr.” only counts and was not read."]);
    // Numbers that say more than the order stay.
    let read =
        crate::read("count.csv", "No,Stage,Touchpoint,Action\n7,Find,Web,Looks\n3,Buy,Till,Pays\n");
    assert_eq!(texts(&read), ["3", "7", "Looks", "Pays"]);
}

#[test]
fn a_title_that_no_touchpoint_can_have_is_cut_and_kept() {
    let long = "Very long. ".repeat(20_000);
    let text = |title: &str| {
        format!("ID,Stage,Touchpoint,Action\n1,Buy,{title},Pays\n2,Buy,Door,Leaves\n")
    };
    let read = twice(&text("Till"), &text(&long));
    let titles = read.journey();
    assert!(titles[0].starts_with("Very long.") && titles[0].len() < 2_000);
    assert!(read.map.cards.values().any(|it| it.text.len() > 2_000));
}

#[test]
fn a_stage_without_a_title_keeps_the_one_that_it_has() {
    let read = twice(
        "ID,Stage,Action,Emotion\n1,Find,Looks,1\n2,Buy,Pays,-1\n",
        "ID,Stage,Action,Emotion\n1,Find,Looks,1\n2,,Pays,-2\n",
    );
    assert_eq!(
        (read.stages(), read.journey()),
        (vec!["Find".into(), "Buy".into()], vec!["Find".into(), "Buy".into()])
    );
    assert_eq!(read.rating("Unnamed persona", "Buy"), Some(-2.0));
}

#[test]
fn the_only_channel_of_a_touchpoint_is_the_one_that_its_row_names() {
    for lane in ["action", "text"] {
        let first = format!(
            "id,stage,touchpoint,channel,{lane}\n1,Buy,Till,Phone,Pays\n2,Buy,Door,Shop,Leaves\n"
        );
        let read = twice(&first, &first.replace("Phone", "Chat"));
        assert_eq!(read.channel_of("Till"), "Chat", "{lane}");
        assert_eq!(read.channel_of("Door"), "Shop", "{lane}");
    }
    // Several are beside each other.
    let first = "id,stage,touchpoint,channel,action\n1,Buy,Till,\"Phone, Chat\",Pays\n2,Buy,Door,Shop,Leaves\n";
    let read = twice(first, &first.replace("\"Phone, Chat\"", "Mail"));
    assert_eq!(read.channel_of("Till"), "Phone, Chat, Mail");
}
