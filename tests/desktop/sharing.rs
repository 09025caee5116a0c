//! Copies that are given away.

use fantoccini::key::Key;

use crate::Trip;
use crate::files::wait_for_file;
use crate::window::{ALT, CONTROL};

#[tokio::test]
async fn a_share_safe_copy_is_chosen_looked_at_and_written_without_names() {
    let Some(trip) = Trip::new() else { return };
    let copy = trip.path("copy.journey");
    trip.answer(&[&copy]);
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node^=\"touchpoint:\"]").await;

    // By keyboard: names are chosen already, quotes are added.
    window.chord(&[CONTROL, ALT, 's']).await;
    window
        .wait_until(
            "the keyboard is on the first choice",
            "return document.activeElement?.matches('dialog input[type=checkbox]:checked')",
        )
        .await;
    window.press(Key::Tab).await;
    window.press(Key::Space).await;

    // What goes is listed with its texts, and what may tell too much.
    let summary = "const all = [...document.querySelectorAll('dialog summary')];
        const found = all.find((it) => it.textContent.includes('quotes'));";
    window.wait_until("quotes are removed", &format!("{summary} return found")).await;
    window.eval(&format!("{summary} found.click()")).await;
    window
        .wait_until(
            "a quote is listed",
            "return document.querySelector('dialog details[open]')
                ?.textContent.includes('Not now. Please, not now.')",
        )
        .await;
    window
        .wait_until(
            "texts in quotation marks are to be looked at",
            "return document.querySelector('dialog')?.textContent.includes('quotation marks')",
        )
        .await;

    // Every format would do; the map's own is offered first.
    window.press_button("Choose a format…").await;
    window
        .wait_until(
            "the export says what the file is without",
            "return document.querySelector('dialog')?.textContent.includes('The file is without')",
        )
        .await;
    window.press_button("Choose where to save…").await;
    wait_for_file(&copy).await;
    window.close().await;

    let map = format::open_path(&copy).unwrap().map;
    let sample = format::sample().unwrap();
    assert!(map.people.values().all(|person| person.name.starts_with("Person ")));
    assert!(map.cards.len() < sample.cards.len());
    assert!(map.cards.values().all(|card| card.author.is_empty()));
    assert_ne!(map.info.id, sample.info.id);
}
