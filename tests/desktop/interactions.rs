//! Interaction data: names are matched, the funnel is read, evidence is written
//! down, and one journey is followed over the map.

use std::path::Path;

use fantoccini::key::Key;
use serde_json::json;

use crate::Trip;
use crate::access::{self, check};
use crate::window::{ALT, CONTROL, Window};

/// Waits until the panel says a text, the marks that keep directions apart left
/// out.
async fn says(window: &Window, text: &str) {
    let script = format!(
        "return document.querySelector('aside')?.textContent
             .replace(/[\\u2068\\u2069]/g, '').replace(/\\s+/g, ' ').includes({})",
        json!(text)
    );
    window.wait_until(&format!("the panel says {text}"), &script).await;
}

/// Chooses a view of the panel.
async fn view(window: &Window, name: &str) {
    let script = format!(
        "const label = [...document.querySelectorAll('aside fieldset label')]
             .find((it) => it.textContent.trim() === {});
         label?.querySelector('input').click();
         return label !== undefined",
        json!(name)
    );
    window.wait_until(&format!("the view {name} is there"), &script).await;
}

/// Says which touchpoint a name in the data is.
async fn say(window: &Window, name: &str, touchpoint: &str) {
    let script = format!(
        "const label = [...document.querySelectorAll('aside label')]
             .find((it) => it.textContent.trim() === {});
         const list = document.getElementById(label?.htmlFor);
         const option = [...(list?.options ?? [])].find((it) => it.text === {});
         if (!option) return false;
         list.value = option.value;
         list.dispatchEvent(new Event('change', {{ bubbles: true }}));
         return true",
        json!(name),
        json!(touchpoint)
    );
    window.wait_until(&format!("{name} is {touchpoint}"), &script).await;
}

#[tokio::test]
async fn interaction_data_becomes_evidence_and_a_journey_is_replayed() {
    let Some(trip) = Trip::new() else { return };
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/logs/fault-repair.csv");
    trip.answer(&[&data]);
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    window.chord(&[CONTROL, ALT, 'l']).await;
    window.press_button("Open interaction data…").await;
    says(&window, "fault-repair.csv").await;
    says(&window, "0 of 12 names are on the map").await;
    for (name, touchpoint) in [
        ("status_page_view", "Looks at the status page"),
        ("chatbot_session", "Tries the chat bot"),
        ("hotline_queue", "Waits in the phone queue"),
        ("hotline_call", "Tells the story again"),
        ("technician_visit", "Technician mends the line"),
    ] {
        say(&window, name, touchpoint).await;
        says(&window, "names are on the map").await;
    }
    says(&window, "5 of 12 names are on the map").await;

    let rules = access::rules();
    check(&window, &rules, "names").await;
    view(&window, "Funnel").await;
    says(&window, "Report").await;
    says(&window, "Of those before").await;
    check(&window, &rules, "funnel").await;
    view(&window, "Ways").await;
    says(&window, "From step to step").await;
    check(&window, &rules, "ways").await;
    view(&window, "Channels").await;
    says(&window, "Who has a share in it").await;
    check(&window, &rules, "channels").await;

    // What is written down is data, and one step back takes all of it back.
    view(&window, "Evidence").await;
    says(&window, "Looks at the status page → Tries the chat bot").await;
    check(&window, &rules, "evidence").await;
    let write = "const button = [...document.querySelectorAll('aside button')]
            .find((it) => /^Write .* down as evidence$/.test(it.textContent.trim()));
        button?.click();
        return button !== undefined";
    window.wait_until("evidence can be written down", write).await;
    let is_data = "return [...document.querySelectorAll('[data-node^=\"touchpoint:\"]')]
        .some((it) => it.textContent.includes('fault-repair.csv'))";
    window.wait_until("the map names the file", is_data).await;
    window.click("[data-node=map]").await;
    window.chord(&[CONTROL, 'z']).await;
    let is_gone = "return ![...document.querySelectorAll('[data-node^=\"touchpoint:\"]')]
        .some((it) => it.textContent.includes('fault-repair.csv'))";
    window.wait_until("the evidence is taken back", is_gone).await;

    // One journey, stop by stop with the keyboard.
    view(&window, "Replay").await;
    window.press_button("The longest").await;
    window.wait_for("[data-node=replay]").await;
    says(&window, "1 of").await;
    check(&window, &rules, "replay").await;
    window.eval("document.querySelector('aside [role=group] button:last-of-type').focus()").await;
    window.press(Key::Right).await;
    says(&window, "2 of").await;
    window.wait_for("aside li:nth-child(2) [aria-current=step]").await;
    window.press_button("Take it off the map").await;
    let off = "return !document.querySelector('[data-node=replay]')";
    window.wait_until("the journey is off the map", off).await;
    window.close().await;
}
