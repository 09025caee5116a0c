//! What can be dragged can be done without: with clicks, for whoever cannot
//! hold a button down while the hand moves.

use fantoccini::key::Key;
use serde_json::json;

use crate::Trip;
use crate::canvas::{cell, saved, wait_for_cards};
use crate::window::{CONTROL, Window};

/// Chooses in the list of that name, in the dialog that is open.
async fn choose(window: &Window, list: &str, entry: &str) {
    let script = format!(
        "const plain = (text) => text.replace(/[\\u2068\\u2069]/g, '').trim();
         const label = [...document.querySelectorAll('dialog label')]
            .find((it) => plain(it.textContent).startsWith({}));
         const list = label?.control ?? label?.querySelector('select');
         const entry = [...(list?.options ?? [])].find((it) => plain(it.textContent) === {});
         if (!entry) return false;
         list.value = entry.value;
         list.dispatchEvent(new Event('change', {{ bubbles: true }}));
         return true",
        json!(list),
        json!(entry)
    );
    window.wait_until(&format!("{list} offers {entry}"), &script).await;
}

async fn text_of(window: &Window, css: &str) -> String {
    window.wait_for(css).await.text().await.unwrap()
}

#[tokio::test]
async fn cards_and_touchpoints_are_moved_and_ratings_made_with_clicks() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    window.step_back().await;

    // A card to another touchpoint and lane.
    let from = cell(&window, "Customer actions", 0).await;
    let to = cell(&window, "Customer actions", 2).await;
    let there = wait_for_cards(&window, &to, 1).await;
    let moved = wait_for_cards(&window, &from, 2).await[1].clone();
    window.click(&format!("{from} [data-node^=\"card:\"]:nth-of-type(2)")).await;
    window.run_action("Move to…").await;
    choose(&window, "Touchpoint", "Notice: Restarts the router").await;
    window.press_button("Move").await;
    let now = wait_for_cards(&window, &to, 2).await;
    assert_eq!(now, [there[0].clone(), moved]);
    saved(&window).await;

    // A touchpoint to another stage.
    let touchpoint = "[data-node^=\"touchpoint:\"]";
    let name = text_of(&window, touchpoint).await;
    let name = name.lines().find(|line| !line.trim().is_empty()).unwrap().to_owned();
    window.click(touchpoint).await;
    window.run_action("Move to…").await;
    choose(&window, "Stage", "Report").await;
    window.press_button("Move").await;
    window
        .wait_until(
            "the first touchpoint is another one",
            &format!(
                "const first = [...document.querySelectorAll('{}')].sort((a, b) =>
                    a.getBoundingClientRect().x - b.getBoundingClientRect().x)[0];
                 return !first.textContent.includes({})",
                touchpoint.replace('\'', "\\'"),
                json!(name)
            ),
        )
        .await;
    window.chord(&[CONTROL, 'z']).await;
    saved(&window).await;

    // A level of the curve: the curve is selected, then its level pressed.
    // Others come before it when more of the map has elements.
    window.wait_for("[data-node^=\"emotion:\"]").await;
    let id = window.eval("return document.querySelector('[data-node^=\"emotion:\"]').dataset.node");
    let point = &format!("[data-node={}]", id.await);
    window.reveal(point).await;
    let label =
        format!("return document.querySelector({}).getAttribute('aria-label')", json!(point));
    let before = window.eval(&label).await;
    // Room below it for a hand, and no hand before the map has come to rest.
    window.turn_wheel(120.0).await;
    let at = window.middle(point).await;
    window.click_at(at).await;
    window.stands_still().await;
    let at = window.middle(point).await;
    window.click_at((at.0, at.1 + 20.0)).await;
    let lower = format!("return (() => {{ {label} }})() !== {before}");
    window.wait_until("the rating is lower", &lower).await;
    saved(&window).await;
    window.close().await;
}

#[tokio::test]
async fn keys_go_on_at_the_map_after_a_hand_was_elsewhere() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    window.step_back().await;
    let from = cell(&window, "Customer actions", 0).await;
    window.click(&format!("{from} [data-node^=\"card:\"]")).await;
    let active = "return document.activeElement?.closest('.world [data-node]')?.dataset.node ?? ''";
    // What is pressed leaves the keyboard at the map, at a bar or at nothing.
    for places in [
        &[".rail button[aria-pressed]", "aside header button"][..],
        &["header [role=toolbar] button:has(.lucide-minus)"],
        &["header .saving"],
    ] {
        let before = window.eval(active).await;
        for place in places {
            window.click(place).await;
        }
        window.press(Key::Right).await;
        let goes_on =
            format!("const now = (() => {{ {active} }})(); return now !== '' && now !== {before}");
        window.wait_until(&format!("keys go on after {places:?}"), &goes_on).await;
    }
    window.close().await;
}
