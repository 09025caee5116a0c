//! What is measured: counts are typed and imported, and the dashboard shows
//! what they amount to.

use fantoccini::key::Key;
use serde_json::json;

use crate::Trip;
use crate::window::{ALT, CONTROL, Window};

const PANEL: &str = "aside";

/// Waits until something says a text, the marks that keep directions apart left
/// out.
async fn says(window: &Window, css: &str, text: &str) {
    let script = format!(
        "return [...document.querySelectorAll({})].some((it) =>
             it.textContent.replace(/[\\u2068\\u2069]/g, '').includes({}))",
        json!(css),
        json!(text)
    );
    window.wait_until(&format!("{css} says {text}"), &script).await;
}

/// Puts the keyboard into the field of that name.
async fn into_field(window: &Window, name: &str) {
    let find = format!(
        "const field = [...document.querySelectorAll('aside form label')]
             .find((it) => it.textContent.trim() === {});
         document.getElementById(field?.htmlFor)?.focus();
         return field !== undefined",
        json!(name)
    );
    window.wait_until(&format!("there is a field {name}"), &find).await;
}

#[tokio::test]
async fn counts_become_values_and_the_dashboard_shows_them() {
    let Some(trip) = Trip::new() else { return };
    let table = trip.path("satisfaction.csv");
    std::fs::write(
        &table,
        "date;answers of 9 and 10;answers of 7 and 8;answers of 0 to 6\n\
         2026-01;40;30;30\n\
         2026-02;45;30;25\n\
         soon;1;2;3\n",
    )
    .unwrap();
    trip.answer(&[&table]);
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;

    // A net promoter score, and what was counted for it in March.
    window.chord(&[CONTROL, ALT, 'k']).await;
    window.press_button("Add a metric").await;
    window.wait_for("aside input:focus").await;
    window.type_text("promoter").await;
    window.click("aside li button").await;
    window.press_button("Add a reading").await;
    for (field, text) in [
        ("Day, or last day of the period", "31 March 2026"),
        ("answers of 9 and 10", "50"),
        ("answers of 7 and 8", "30"),
        ("answers of 0 to 6", "20"),
    ] {
        into_field(&window, field).await;
        window.type_text(text).await;
    }
    window.press(Key::Enter).await;
    says(&window, ".value", "30").await;
    says(&window, ".value", "100 × (50 − 20) ÷ 100").await;
    says(&window, ".value", "n = 100").await;
    says(&window, ".value", "95 %:").await;

    // Two months more from a table, of which one line is no month.
    window.press_button("Cancel").await;
    window.press_button("Import a file…").await;
    says(&window, "dialog", "2 of 3 rows can be read").await;
    says(&window, "dialog", "“soon” is no date").await;
    window.press_button("Take 2 readings").await;
    says(&window, ".value", "+10 points since the last").await;

    // On the dashboard the tile says the same.
    window.chord(&[CONTROL, ALT, '9']).await;
    window.wait_for("[data-node=\"area:satisfaction\"]").await;
    window.run_action("Show the whole map").await;
    says(&window, "[data-node^=\"metric:\"]", "Net promoter score (NPS)").await;
    says(&window, "[data-node^=\"metric:\"]", "+10 points since Feb 2026: better").await;

    // The import is one step, and taken back as one.
    window.click("[data-node=map]").await;
    window.chord(&[CONTROL, 'z']).await;
    let gone = "return ![...document.querySelectorAll('[data-node^=\"metric:\"]')]
        .some((it) => it.textContent.includes('+10 points'))";
    window.wait_until("the import is taken back", gone).await;
    says(&window, PANEL, "100 × (50 − 20) ÷ 100").await;
    window.close().await;
}
