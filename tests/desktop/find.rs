//! The palette, keys of one's own, and the search on the map: all without a
//! mouse.

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::Trip;
use crate::window::{CONTROL, SHIFT, Window};

/// A card far from where a map is seen first.
const FAR: &str = "Credits above five euros need a second signature";

/// What the node that has the keyboard says, if it is on the map.
const FOCUSED: &str = "return document.activeElement?.closest('[data-node]')?.textContent ?? null";

#[tokio::test]
async fn the_palette_does_things_and_goes_to_places() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;

    // Escape gives the keyboard back to where it was.
    window.reveal("[data-node^=\"card:\"]").await;
    let before = window.eval(FOCUSED).await;
    window.chord(&[CONTROL, 'k']).await;
    window.wait_for("[role=combobox]").await;
    window.press(Key::Escape).await;
    window
        .wait_until("it is closed", "return document.querySelector('[role=combobox]') === null")
        .await;
    assert_eq!(window.eval(FOCUSED).await, before);

    window.run_action("Dark colours").await;
    window
        .wait_until("it is dark", "return document.documentElement.dataset.theme === 'dark'")
        .await;

    // What was done last stands first, and the arrow keys go on from there.
    window.chord(&[CONTROL, 'k']).await;
    window.wait_for("[role=combobox]").await;
    let marked = "return document.querySelector('[role=option][aria-selected=true] > span')
        ?.textContent ?? null";
    assert_eq!(window.eval(marked).await, json!("Dark colours"));
    window.press(Key::Down).await;
    assert_ne!(window.eval(marked).await, json!("Dark colours"));
    let heard = "const field = document.querySelector('[role=combobox]')
        return document.getElementById(field.getAttribute('aria-activedescendant'))
            ?.getAttribute('aria-selected') === 'true'";
    assert_eq!(window.eval(heard).await, json!(true));
    window.press(Key::Escape).await;

    // The keys that opened it close it.
    window.chord(&[CONTROL, 'k']).await;
    window.wait_for("[role=combobox]").await;
    window.chord(&[CONTROL, 'k']).await;
    window
        .wait_until("it is closed", "return document.querySelector('[role=combobox]') === null")
        .await;

    // From afar to a card that cannot be read from there.
    window.run_action("Show the whole map").await;
    window.chord(&[CONTROL, 'k']).await;
    window.wait_for("[role=combobox]").await;
    window.type_text("second signature").await;
    window
        .wait_until(
            "the card is found",
            &format!(
                "return document.querySelector('[role=option][aria-selected=true] > span')
                ?.textContent === {}",
                json!(FAR)
            ),
        )
        .await;
    window.press(Key::Enter).await;
    in_sight(&window, FAR).await;

    // The way through the journey is a list of its own.
    window.chord(&[CONTROL, 'j']).await;
    window.wait_for("[role=combobox]").await;
    window.type_text("Repair").await;
    window.press(Key::Enter).await;
    in_sight(&window, "Repair").await;
    window.close().await;
}

/// Waits until what has the keyboard says a text, and can be read.
async fn in_sight(window: &Window, text: &str) {
    let script = format!(
        "const it = document.activeElement?.closest('[data-node]');
         if (!it?.textContent.replace(/\\s+/g, ' ').includes({})) return false;
         const box = it.getBoundingClientRect();
         const map = document.querySelector('.viewport').getBoundingClientRect();
         return box.left >= map.left - 1 && box.top >= map.top - 1 && box.left < map.right
             && box.top < map.bottom && box.height > 24
             && document.querySelector('.viewport').dataset.drawn === 'elements'",
        json!(text)
    );
    window.wait_until(&format!("“{text}” has the keyboard and is in sight"), &script).await;
}

#[tokio::test]
async fn keys_of_ones_own_work_after_a_restart() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    window.press(Key::F1).await;
    window.wait_for("dialog .field input").await;
    window.type_text("add a lane").await;
    window.press_button("Add keys: Add a lane").await;

    // What belongs to the system is refused, what belongs to others is named.
    window.press(Key::Tab).await;
    window.chord(&[SHIFT, char::from(Key::Tab)]).await;
    window.chord(&[CONTROL, 'c']).await;
    let says = |what: &str| {
        format!(
            "return [...document.querySelectorAll('dialog [role=alert]')].some((it) =>
                it.textContent.replace(/[\\u2068\\u2069]/g, '').includes({}))",
            json!(what)
        )
    };
    window.wait_until("copying is refused", &says("Ctrl+C belongs to texts")).await;
    // Escape gives up the question only.
    window.press(Key::Escape).await;
    window
        .wait_until(
            "nothing is asked",
            "return document.querySelector('dialog') !== null
                && document.querySelector('dialog .ask') === null",
        )
        .await;
    window.press_button("Add keys: Add a lane").await;
    window.wait_for("dialog .ask").await;
    window.chord(&[CONTROL, 'p']).await;
    window.wait_until("the conflict is named", &says("Ctrl+P is taken: Export as PDF…")).await;
    window.press_button("Choose other keys").await;
    window.wait_for("dialog .ask").await;
    window.press(Key::F12).await;
    window
        .wait_until(
            "the new keys are there",
            "return document.querySelector('[data-action=add-lane]').textContent.includes('F12')",
        )
        .await;
    // Who is done with it keeps the keys.
    window.chord(&[CONTROL, char::from(Key::Enter)]).await;
    window
        .wait_until("the page is closed", "return document.querySelector('dialog') === null")
        .await;
    window.close().await;

    // A slip in the file costs that entry, is said, and costs nothing else.
    let path = trip.path("settings.json");
    let mut settings: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    settings["keys"]["undo"] = json!(7);
    std::fs::write(&path, settings.to_string()).unwrap();

    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    window
        .wait_until(
            "the slip is said",
            "return document.body.textContent.replace(/[\\u2068\\u2069]/g, '')
                .includes('keys for “undo”')",
        )
        .await;
    let lanes = "return document.querySelectorAll('[role=rowheader]').length";
    let before = window.eval(lanes).await.as_u64().unwrap();
    window.press(Key::F12).await;
    window
        .wait_until(
            "a lane is added",
            "return document.activeElement?.classList.contains('map-editor') ?? false",
        )
        .await;
    window.press(Key::Escape).await;
    assert!(window.eval(lanes).await.as_u64().unwrap() > before);
    window.close().await;
}

#[tokio::test]
async fn a_search_on_the_map_walks_through_what_it_finds() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    window.chord(&[CONTROL, 'f']).await;
    window.wait_for("[role=searchbox]").await;
    window.type_text("TECHNICIAN").await;
    let tally = "return document.querySelector('search .tally').textContent
        .replace(/[\\u2068\\u2069]/g, '').split(':')[0].trim()";
    let count = window
        .wait_until(
            "things are found",
            &format!(
                "const tally = (() => {{ {tally} }})();
                return /^\\d+ of \\d+$/.test(tally) ? Number(tally.split(' ').at(-1)) : null"
            ),
        )
        .await
        .as_u64()
        .unwrap();
    assert!(count > 2, "{count}");
    let is = |at: u64| format!("return (() => {{ {tally} }})() === '{at} of {count}'");
    window.wait_until("the first is shown", &is(1)).await;
    window.press(Key::Enter).await;
    window.wait_until("the second is shown", &is(2)).await;
    window.press(Key::F3).await;
    window.wait_until("the third is shown", &is(3)).await;
    window.chord(&[SHIFT, char::from(Key::Enter)]).await;
    window.wait_until("the second is shown again", &is(2)).await;
    window
        .wait_until(
            "hits are marked and the rest is not",
            "return document.querySelector('[data-found=hit]') !== null
                && document.querySelector('[data-found=rest]') !== null",
        )
        .await;

    // Escape leaves the keyboard on what was found, and nothing is marked.
    window.press(Key::Escape).await;
    let focused = window
        .wait_until(
            "the keyboard is on the map",
            "return document.activeElement?.closest('[data-node]')?.dataset.node ?? null",
        )
        .await;
    assert!(focused.is_string());
    window
        .wait_until("nothing is marked", "return document.querySelector('[data-found]') === null")
        .await;
    window.close().await;
}

#[tokio::test]
async fn filters_narrow_a_search_down_without_a_mouse() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    window.chord(&[CONTROL, 'f']).await;
    window.wait_for("[role=searchbox]").await;
    let tally = "return Number(/\\d+(?!.*\\d)/.exec(document.querySelector('search .tally')
        .textContent.split(':')[0])?.[0] ?? 0)";
    choose(&window, "Evidence", "Data").await;
    let data = window.wait_until("data is found", tally).await.as_u64().unwrap();
    choose(&window, "Evidence", "Research").await;
    let more = format!("const n = (() => {{ {tally} }})(); return n > {data} ? n : null");
    let either = window.wait_until("either is more", &more).await.as_u64().unwrap();
    choose(&window, "Channel", "Phone").await;
    let less = format!("const n = (() => {{ {tally} }})(); return n > 0 && n < {either}");
    window.wait_until("both kinds together are less", &less).await;
    window.press_button("Remove the filter “Evidence: Research”").await;
    window
        .wait_until(
            "the chip is gone and the keyboard is in the field",
            "return document.querySelectorAll('search .chip').length === 2
                && document.activeElement?.getAttribute('role') === 'searchbox'",
        )
        .await;
    window.close().await;
}

/// Opens the menu of a kind of filter with the keyboard and takes a value.
async fn choose(window: &Window, kind: &str, value: &str) {
    let focus = format!(
        "const it = [...document.querySelectorAll('search .kind')]
            .find((it) => it.textContent.trim() === {});
         it?.focus();
         return document.activeElement === it && it !== undefined",
        json!(kind)
    );
    window.wait_until(&format!("there are filters by {kind}"), &focus).await;
    window.press(Key::Enter).await;
    window.wait_for("[role=menuitemcheckbox]").await;
    let at = format!("return document.activeElement?.textContent.trim() === {}", json!(value));
    for _ in 0..20 {
        if window.eval(&at).await == json!(true) {
            break;
        }
        window.press(Key::Down).await;
    }
    window.press(Key::Enter).await;
    window
        .wait_until(
            &format!("{value} is taken"),
            "return document.querySelector('[role=menuitemcheckbox][aria-checked=true]') !== null",
        )
        .await;
    window.press(Key::Escape).await;
    window
        .wait_until(
            "the menu is closed",
            "return document.querySelector('[role=menuitemcheckbox]') === null",
        )
        .await;
}
