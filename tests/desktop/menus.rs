//! The menus of the system: what they have, and that what is chosen there is done.

use atspi::{Role, State};

use crate::Trip;
use crate::reader::{Heard, Reader};

#[tokio::test]
async fn all_is_in_the_menus_and_what_is_chosen_there_is_done() {
    let Some(trip) = Trip::new() else { return };
    let reader = Reader::start();
    let window = trip.start_with(&["--sample"], &reader.variables("en_US.UTF-8")).await;
    window.wait_for("[data-node^=\"card:\"]").await;
    let is_bar = |app: &Heard| app.all().into_iter().find(|it| it.role == Role::MenuBar).cloned();
    let bar = reader.hears("the menus", is_bar).await;
    let names: Vec<String> = reader.menus(&bar).into_iter().map(|it| it.name).collect();
    assert_eq!(names, ["File", "Edit", "Add", "Arrange", "Go", "View", "Present", "Help"]);

    let entry = |name: &str| {
        let menus = reader.menus(&bar);
        let found = menus.iter().flat_map(Heard::all).find(|it| it.name == name);
        found.unwrap_or_else(|| panic!("{name} is in no menu")).clone()
    };
    let ticked = |name: &str| entry(name).is(State::Checked);
    reader.hears("the first tick", |_| ticked("Journey").then_some(())).await;
    assert!(!ticked("Outline") && !ticked("Questions"));
    // Nothing is selected that could be moved.
    assert!(!entry("Move to…").is(State::Enabled) && entry("Add a stage").is(State::Enabled));

    reader.press(&entry("Questions"));
    window.wait_for("aside[aria-label=Questions]").await;
    reader.press(&entry("Outline"));
    window.wait_for("[data-lens=outline]").await;
    reader.hears("the ticks", |_| (ticked("Outline") && !ticked("Journey")).then_some(())).await;
    assert!(ticked("Questions"));
    reader.press(&entry("Journey"));
    window.wait_for("[data-node^=\"card:\"]").await;
    reader.press(&entry("Add a stage"));
    let is_named = "return document.activeElement?.classList.contains('map-editor') ?? false";
    window.wait_until("the new stage waits for its name", is_named).await;
    window.close().await;
}
