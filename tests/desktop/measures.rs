//! What is measured: counts are typed and imported, and the dashboard shows
//! what they amount to.

use fantoccini::key::Key;
use serde_json::json;

use crate::Trip;
use crate::window::{ALT, CONTROL, Window};

const PANEL: &str = "aside";

/// Waits until something says a text, the marks that keep directions apart left
/// out and the days that stay on a line with ordinary spaces.
async fn says(window: &Window, css: &str, text: &str) {
    let script = format!(
        "return [...document.querySelectorAll({})].some((it) =>
             it.textContent.replace(/[\\u2068\\u2069]/g, '').replace(/\\s+/g, ' ').includes({}))",
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

/// The node of a column of the first metric that is called so.
async fn field(window: &Window, title: &str, column: &str) -> String {
    let find = format!(
        "const tile = [...document.querySelectorAll('[data-node^=\"metric:\"]')]
             .find((it) => it.textContent.includes({}));
         const metric = tile?.dataset.node.slice('metric:'.length);
         return metric && `[data-node=\"field:metric:${{metric}}:{column}\"]`",
        json!(title)
    );
    let found = window.wait_until(&format!("a tile of {title}"), &find).await;
    found.as_str().unwrap().to_owned()
}

/// Waits until the keyboard is at something.
async fn is_at(window: &Window, css: &str) {
    let script = format!("return document.activeElement?.matches({})", json!(css));
    window.wait_until(&format!("the keyboard is at {css}"), &script).await;
}

#[tokio::test]
async fn a_metric_is_changed_on_its_tile() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    window.chord(&[CONTROL, ALT, '9']).await;
    window.wait_for("[data-node^=\"metric:\"]").await;
    let title = "Would recommend us";
    let reading = field(&window, title, "reading").await;
    let target = field(&window, title, "target").await;
    let owner = field(&window, title, "owner_state").await;
    let review = field(&window, title, "review_date").await;

    // By keyboard: into the tile, down to the target, and typed over what is there.
    let tile = reading.replace("field:metric:", "metric:").replace(":reading", "");
    window.click(&reading).await;
    window.press(Key::Escape).await;
    is_at(&window, &tile).await;
    window.press(Key::Enter).await;
    is_at(&window, &reading).await;
    window.press(Key::Down).await;
    is_at(&window, &target).await;
    window.type_text("61").await;
    window.wait_for("textarea.map-editor").await;
    window.press(Key::Enter).await;
    says(&window, &target, "Target 61").await;
    // What is no number stays, with the reason.
    window.type_text("many").await;
    window.press(Key::Enter).await;
    says(&window, ".refusal", "many").await;
    window.press(Key::Escape).await;
    says(&window, &target, "Target 61").await;

    // The day of the review is typed, the owner is chosen.
    window.click(&review).await;
    window.type_text("31 March 2031").await;
    window.press(Key::Enter).await;
    says(&window, &review, "Review 31 Mar 2031").await;
    window.click(&owner).await;
    window.press(Key::Enter).await;
    window.wait_for(".choice[role=group][aria-label=Owner] input, .choice select").await;
    window.press(Key::Escape).await;

    // The newest reading is typed on the tile, and the tile says it.
    window.click(&reading).await;
    window.chord(&[CONTROL, ALT, 'r']).await;
    window.wait_for(".choice form[aria-label=\"Add a reading\"] input:focus").await;
    for (name, text) in [
        ("Day, or last day of the period", "31 March 2031"),
        ("answers of 9 and 10", "9"),
        ("answers of 7 and 8", "1"),
        ("answers of 0 to 6", "0"),
    ] {
        let find = format!(
            "const label = [...document.querySelectorAll('.choice form label')]
                 .find((it) => it.textContent.trim() === {});
             document.getElementById(label?.htmlFor)?.focus();
             return label !== undefined",
            json!(name)
        );
        window.wait_until(&format!("there is a field {name}"), &find).await;
        window.type_text(text).await;
    }
    window.press(Key::Enter).await;
    says(&window, &reading, "90").await;
    says(&window, &reading, "31 Mar 2031").await;
    let closed = "return document.querySelector('.choice') === null";
    window.wait_until("the form has gone", closed).await;
    is_at(&window, &reading).await;
    let name = format!(
        "const name = document.querySelector({})?.getAttribute('aria-label') ?? '';
         return name.replace(/[\\u2068\\u2069]/g, '').startsWith('Newest reading: 90')",
        json!(reading)
    );
    window.wait_until("the field says its name", &name).await;
    window.chord(&[CONTROL, 'z']).await;
    let before = format!(
        "return !document.querySelector({}).textContent.replace(/\\s+/g, ' ').includes('31 Mar 2031')",
        json!(reading)
    );
    window.wait_until("the reading is taken back", &before).await;
    window.close().await;
}
