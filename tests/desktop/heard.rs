//! What somebody hears who does not see the window: its objects, as the bus of
//! accessibility has them.

use std::path::Path;

use atspi::{Role, State};
use fantoccini::key::Key;
use words::Words;

use crate::reader::{Heard, Reader};
use crate::window::{ALT, CONTROL, Window};
use crate::{Trip, screens};

const DOWN: char = '\u{e015}';
const RIGHT: char = '\u{e014}';
const LEFT: char = '\u{e012}';
const HOME: char = '\u{e011}';
const END: char = '\u{e010}';

const ENGLISH: &str = "en_US.UTF-8";

/// The sample, and somebody who listens to it.
async fn listen_to_sample(trip: &Trip, reader: &Reader, locale: &str) -> Window {
    let window = trip.start_with(&["--sample"], &reader.variables(locale)).await;
    window.wait_for("[data-node^=\"card:\"]").await;
    window.stands_still().await;
    window
}

#[tokio::test]
async fn the_window_has_regions_with_names_and_the_map_is_a_table() {
    let Some(trip) = Trip::new() else { return };
    let reader = Reader::start();
    let window = listen_to_sample(&trip, &reader, ENGLISH).await;
    let is_there = |app: &Heard| app.find(Role::Table, "The journey").map(|_| app.clone());
    let app = reader.hears("the map", is_there).await;
    for (role, name) in [
        ("banner", ""),
        ("main", ""),
        ("radiogroup", "Look at it through"),
        ("toolbar", "Tools"),
        ("region", "Journey map: MetroFibre: a fault is reported and fixed"),
        ("toolbar", "Beside the map"),
        ("region", "Hand-offs, counted"),
    ] {
        let found = app.all().iter().any(|it| it.kind() == role && it.name == name);
        assert!(found, "there is no {role} “{name}” in:\n{}", app.dump());
    }

    // All rows and columns are counted, though only those in sight are there.
    let table = app.find(Role::Table, "The journey").unwrap();
    assert_eq!((table.attribute("rowcount"), table.attribute("colcount")), ("17", "19"));
    let rows: Vec<&Heard> = table.children.iter().filter(|it| it.kind() == "row").collect();
    assert!(rows.len() < 17, "rows that nobody sees are there");
    for (row, heads) in [
        (0, ["Stages", "Notice", "Report"]),
        (1, ["Touchpoints", "Connection drops", "Asks the neighbours"]),
    ] {
        let said: Vec<String> = rows[row].children.iter().map(Heard::said).collect();
        assert_eq!(said[..3], heads);
    }
    let actions = rows.iter().find(|row| row.children[0].said() == "Customer actions").unwrap();
    let cell = &actions.children[2];
    assert_eq!((cell.attribute("rowindex"), cell.attribute("colindex")), ("3", "3"));
    let (columns, beside) = reader.headers(cell);
    assert_eq!(columns, ["Notice", "Asks the neighbours"]);
    assert_eq!(beside, ["Customer actions"]);
    let list = &cell.children[0];
    assert_eq!((list.role, list.children[0].role), (Role::List, Role::ListItem));
    same_as_kept(&table.dump(), "sample/heard.txt");
    window.close().await;
}

#[tokio::test]
async fn what_the_keyboard_comes_to_is_said_with_its_place() {
    for (locale, heads, says, place, moved) in [
        (
            ENGLISH,
            ["Notice", "Connection drops", "Looks at the status page", "Pain points"],
            "Pain point, Severity 4 of 5: The page turns red only after twenty reports.",
            "1 of 2 in Pain points, touchpoint Looks at the status page, stage Notice, Data, Network operations",
            "Moved to Looks at the status page, Pain points, 2 of 2",
        ),
        (
            "de_DE.UTF-8",
            ["Bemerken", "Leitung fällt aus", "Sieht auf die Statusseite", "Schmerzpunkte"],
            "Schmerzpunkt, Schwere 4 von 5: Die Seite wird erst nach zwanzig Meldungen rot.",
            "1 von 2 in Schmerzpunkte, Kontaktpunkt Sieht auf die Statusseite, Phase Bemerken, Daten, Netzbetrieb",
            "Verschoben nach Sieht auf die Statusseite, Schmerzpunkte, 2 von 2",
        ),
    ] {
        let Some(trip) = Trip::new() else { return };
        let reader = Reader::start();
        let window = listen_to_sample(&trip, &reader, locale).await;
        window.chord(&[CONTROL, HOME]).await;
        let [stage, touchpoint, fourth, lane] = heads;
        let to = |name: &'static str| move |it: &Heard| it.said() == name;
        reader.hears_focus("the corner", |it| it.role == Role::RowHeader).await;
        window.chord(&[RIGHT]).await;
        reader.hears_focus("the first stage", to(stage)).await;
        window.chord(&[DOWN]).await;
        reader.hears_focus("its first touchpoint", to(touchpoint)).await;
        walk(&window, RIGHT, 3).await;
        reader.hears_focus("the fourth", to(fourth)).await;
        walk(&window, DOWN, 9).await;
        let is_cell = |it: &Heard| it.role == Role::TableCell && it.attribute("rowindex") == "11";
        let cell = reader.hears_focus("its pain points", is_cell).await;
        assert_eq!(
            reader.headers(&cell),
            (vec![stage.to_owned(), fourth.to_owned()], vec![lane.to_owned()])
        );
        window.press(Key::Enter).await;
        let is_card = |it: &Heard| it.role == Role::ListItem && it.name.starts_with(says);
        let card = reader.hears_focus("the first of them", is_card).await;
        assert!(card.description.starts_with(place), "it lies at {:?}", card.description);
        assert_eq!((card.attribute("posinset"), card.attribute("setsize")), ("1", "2"));

        // What was done is said in the one place that is listened to.
        window.chord(&[ALT, DOWN]).await;
        let is_said = |it: &&Heard| it.attribute("live") == "polite" && it.text == moved;
        reader.hears(moved, |app| app.all().into_iter().find(is_said).map(|_| ())).await;
        let is_second = |it: &Heard| it.attribute("posinset") == "2";
        reader.hears_focus("the second place", is_second).await;
        window.close().await;
    }
}

#[tokio::test]
async fn a_cell_far_from_the_first_stands_under_its_own_heads() {
    let Some(trip) = Trip::new() else { return };
    let reader = Reader::start();
    let window = listen_to_sample(&trip, &reader, ENGLISH).await;
    window.chord(&[CONTROL, HOME]).await;
    walk(&window, RIGHT, 1).await;
    walk(&window, DOWN, 10).await;
    window.chord(&[END]).await;
    let is_last = |it: &Heard| it.attribute("colindex") == "19";
    let cell = reader.hears_focus("the end of the row", is_last).await;
    assert_eq!(cell.attribute("rowindex"), "11");
    assert_eq!(cell.description, "Pain points, touchpoint Tells others, stage Settle, empty");
    under_its_heads(&reader, "The journey").await;
    window.close().await;
}

#[tokio::test]
async fn a_dialog_is_heard_with_its_name_and_its_fields() {
    let Some(trip) = Trip::new() else { return };
    let reader = Reader::start();
    let window = listen_to_sample(&trip, &reader, ENGLISH).await;
    window.reveal("[data-node^=\"card:\"]").await;
    window.run_action("Move to…").await;
    let name = "Move “Sees the frozen call and the red lamp”";
    let find = |app: &Heard| app.find(Role::Dialog, name).cloned();
    let dialog = reader.hears("the dialog", find).await;
    assert!(dialog.is(State::Modal), "what lies behind it can be reached:\n{}", dialog.dump());
    for label in ["Touchpoint or stage", "Lane", "Position"] {
        let field =
            dialog.all().into_iter().find(|it| it.role == Role::ComboBox && it.name == label);
        assert!(field.is_some(), "{label} is not heard:\n{}", dialog.dump());
    }
    window.close().await;
}

#[tokio::test]
async fn an_arabic_window_is_heard_in_arabic() {
    let Some(trip) = Trip::new() else { return };
    let reader = Reader::start();
    let window = listen_to_sample(&trip, &reader, "ar_EG.UTF-8").await;
    let words = Words::of("ar");
    let name = words.text("header-tools");
    let app = reader.hears("the tools", |app| app.find(Role::ToolBar, &name).map(|_| app.clone()));
    let ours = [Role::Button, Role::ToggleButton, Role::RadioButton, Role::ToolBar];
    let is_arabic = |text: &str| text.chars().any(|it| ('\u{600}'..='\u{6ff}').contains(&it));
    for it in app.await.all().into_iter().filter(|it| ours.contains(&it.role)) {
        assert!(is_arabic(&it.said()), "{} is not Arabic", it.dump());
    }
    window.chord(&[CONTROL, HOME]).await;
    walk(&window, LEFT, 1).await;
    walk(&window, DOWN, 2).await;
    let is_cell = |it: &Heard| it.role == Role::TableCell && it.attribute("colindex") == "2";
    let cell = reader.hears_focus("the first cell", is_cell).await;
    assert_eq!(cell.description, "أفعال العميل، نقطة الاتصال انقطاع الاتصال، المرحلة ملاحظة العطل");
    window.close().await;
}

#[tokio::test]
async fn nothing_that_can_be_used_is_without_a_name_on_any_screen() {
    let Some(trip) = Trip::new() else { return };
    let reader = Reader::start();
    let window = trip.start_with(&[], &reader.variables(ENGLISH)).await;
    let mut all = Vec::new();
    let mut listen = async |screen: &str| {
        let heard = reader.hears(screen, |app| Some(app.clone())).await;
        all.extend(faults(&heard).into_iter().map(|it| format!("{screen}: {it}")));
    };
    listen("library").await;
    window.press_button("Open the sample map").await;
    window.wait_for("[data-node=map]").await;
    screens::visit(&window, &Words::english(), &mut listen).await;
    window.run_action("Help").await;
    reader.hears("help", |app| app.find(Role::Entry, "Search help").map(|_| ())).await;
    listen("help").await;
    window.close().await;
    all.sort();
    all.dedup();
    assert!(all.is_empty(), "{}", all.join("\n"));
}

/// What would be heard as a thing without a name, or twice.
fn faults(app: &Heard) -> Vec<String> {
    const USED: [Role; 13] = [
        Role::Button,
        Role::ToggleButton,
        Role::Link,
        Role::Entry,
        Role::CheckBox,
        Role::RadioButton,
        Role::ComboBox,
        Role::SpinButton,
        Role::Slider,
        Role::MenuItem,
        Role::PageTab,
        Role::Dialog,
        Role::Image,
    ];
    let described_twice = |it: &&Heard| {
        let again = it.description.strip_prefix(&it.name);
        !it.name.is_empty() && again.is_some_and(|rest| rest.is_empty() || rest.starts_with(" ("))
    };
    let nameless = |it: &&Heard| {
        // What can be opened is named by the line that opens it.
        let holds =
            it.kind() == "region" || (it.kind() == "group" && it.attribute("tag") != "details");
        let needs_name = USED.contains(&it.role) || holds;
        // A cell may be empty; what else the keyboard comes to says something.
        let says_nothing = it.is(State::Focusable) && it.said().is_empty();
        (needs_name && it.name.is_empty())
            || (says_nothing && it.role != Role::TableCell && it.kind() != "row")
    };
    app.all()
        .into_iter()
        .filter(|it| nameless(it) || described_twice(it))
        .map(|it| it.dump().lines().next().unwrap_or_default().to_owned())
        .collect()
}

/// Each cell that is there tells the heads of its own place.
async fn under_its_heads(reader: &Reader, table: &str) {
    let table = reader.hears(table, |app| app.find(Role::Table, table).cloned()).await;
    let rows: Vec<&Heard> = table.children.iter().filter(|it| it.kind() == "row").collect();
    let touchpoints = rows.iter().find(|row| row.attribute("rowindex") == "2").unwrap();
    let mut compared = 0;
    // A card across a stage stands under all of its touchpoints, of which some are out of sight.
    let is_single = |row: &&&Heard| !row.children[0].said().contains("Whole stage");
    for cell in rows.iter().filter(is_single).flat_map(|row| &row.children) {
        if cell.role != Role::TableCell || cell.attribute("colspan") != "1" {
            continue;
        }
        let column = cell.attribute("colindex");
        let head = touchpoints.children.iter().find(|it| it.attribute("colindex") == column);
        let (columns, beside) = reader.headers(cell);
        assert_eq!(columns.last(), head.map(Heard::said).as_ref(), "{}", cell.dump());
        assert_eq!(beside.len(), 1, "{}", cell.dump());
        compared += 1;
    }
    assert!(compared > 10, "there are only {compared} cells");
}

async fn walk(window: &Window, key: char, steps: usize) {
    for _ in 0..steps {
        window.chord(&[key]).await;
    }
}

/// Compares with the file that is kept of it, so that what is heard differently
/// is seen in a review. It is accepted as the other golden files are.
fn same_as_kept(heard: &str, file: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden").join(file);
    if std::env::var_os("THROUGHLINE_ACCEPT").is_some() {
        std::fs::write(path, heard).unwrap();
        return;
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    let differs = |(heard, kept): &(&str, &str)| heard != kept;
    let first = heard.lines().zip(kept.lines()).find(differs);
    assert!(
        heard == kept,
        "{file} differs, first at {first:?}; accept with THROUGHLINE_ACCEPT=1:\n{heard}"
    );
}
