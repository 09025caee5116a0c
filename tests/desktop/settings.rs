//! Settings are searched and changed, a backup is restored, and settings go to
//! another computer and come from one.

use fantoccini::key::Key;
use serde_json::json;
use words::Words;

use crate::Trip;
use crate::access::{check, rules, too_wide};
use crate::window::Window;

#[tokio::test]
async fn a_setting_is_searched_for_changed_and_put_back() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node^=\"curve:\"]").await;
    let smooth = window.eval(CURVE).await;
    open_settings(&window).await;
    window.type_text("emotion").await;
    window
        .wait_until(
            "only the curves are left, and that is said",
            "const rows = [...document.querySelectorAll('[data-setting]')];
             return rows.length === 1 && rows[0].dataset.setting === 'curves'
                && document.querySelector('dialog [role=status]').textContent.includes('1')",
        )
        .await;
    choose(&window, "curves", "Straight").await;
    let straight =
        format!("const now = (() => {{ {CURVE} }})(); return now > 0 && now !== {smooth}");
    window.wait_until("the curve on the map is another", &straight).await;
    window.press_button("Reset: Emotion curve").await;
    let back = format!("return (() => {{ {CURVE} }})() === {smooth}");
    window.wait_until("the curve is as it was", &back).await;
    window
        .wait_until(
            "the keyboard is at what was put back, and the button is gone",
            "return document.activeElement?.closest('[data-setting=curves]') !== null
                && !document.querySelector('[data-setting=curves] button')",
        )
        .await;
    window.close().await;
}

#[tokio::test]
async fn a_backup_is_made_restored_and_taken_back() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    window.run_action("Backups…").await;
    window.wait_for("[data-setting=backups]").await;
    window.press_button("Back up the library now").await;
    window.wait_for("[data-backup]").await;
    leave(&window).await;
    window.run_action("Add a touchpoint").await;
    window
        .wait_until(
            "a touchpoint waits for its name",
            "return document.activeElement?.classList.contains('map-editor') ?? false",
        )
        .await;
    window.type_text("Something new").await;
    window.press(Key::Enter).await;
    window.press(Key::Escape).await;

    // What is in it is told before anything is done.
    window.run_action("Backups…").await;
    window.wait_for("[data-backup] [aria-expanded]").await;
    press(&window, "[data-backup] [aria-expanded]").await;
    window.wait_for("[data-backup] [data-map]").await;
    press(&window, "[data-backup] .ways button:nth-child(2)").await;
    window
        .wait_until(
            "the question says what happens",
            "return document.querySelector('dialog')?.textContent.includes('kept as a backup first')",
        )
        .await;
    window.press_button("Restore").await;
    window.wait_until("the map is what it was", &counts(18)).await;
    window.press_button("Undo").await;
    window.wait_until("the touchpoint is there again", &counts(19)).await;
    window.close().await;
}

#[tokio::test]
async fn settings_are_exported_and_imported_after_it_was_said_what_changes() {
    let Some(trip) = Trip::new() else { return };
    trip.prefer(r#"{"theme":"dark","textSize":110}"#);
    let window = trip.start(&[]).await;
    let (good, bad) = (trip.path("mine.json"), trip.path("bad.json"));
    std::fs::write(
        &bad,
        r#"{ "format": "throughline-settings", "version": 1, "settings": { "theme": "plaid" } }"#,
    )
    .unwrap();
    trip.answer(&[&good, &bad, &good]);
    open_settings(&window).await;
    window.press_button("Export settings…").await;
    said(&window, "mine.json").await;
    choose(&window, "theme", "Light").await;
    window
        .wait_until("it is light", "return document.documentElement.dataset.theme === 'light'")
        .await;
    window.press_button("Import settings…").await;
    window
        .wait_until(
            "the wrong field is named in the dialog",
            "return [...document.querySelectorAll('dialog [role=alert]')]
                .some((it) => it.textContent.includes('plaid') && it.textContent.includes('theme'))",
        )
        .await;
    window.press_button("Import settings…").await;
    window.wait_for("dialog tbody tr").await;
    let rows = window
        .eval("return [...document.querySelectorAll('dialog tbody tr > *')].map((it) => it.textContent)")
        .await;
    assert_eq!(rows, json!(["Colours", "Light", "Dark"]));
    window.press_button("Take over").await;
    window
        .wait_until("it is dark again", "return document.documentElement.dataset.theme === 'dark'")
        .await;
    window.close().await;
}

#[tokio::test]
async fn settings_and_backups_shut_nobody_out_in_any_size_or_direction() {
    for (language, size, theme) in [("de", 400, "dark"), ("ar", 400, "light"), ("ar", 100, "dark")]
    {
        let Some(trip) = Trip::new() else { return };
        let rules = rules();
        trip.prefer(&format!(
            r#"{{"language":"{language}","textSize":{size},"theme":"{theme}","curves":"straight"}}"#
        ));
        let words = Words::of(language);
        let window = trip.start(&["--sample"]).await;
        window.wait_for("[data-node=map]").await;
        let look = async |screen: &str| {
            let screen = format!("{screen}, {language}, {size} %");
            check(&window, &rules, &screen).await;
            assert_eq!(too_wide(&window).await, Vec::<String>::new(), "{screen}");
        };
        window.run_action(&words.text("action-show-backups")).await;
        window.wait_for("[data-setting=backups]").await;
        window.press_button(&words.text("action-back-up")).await;
        press(&window, "[data-backup] [aria-expanded]").await;
        window.wait_for("[data-backup] [data-map]").await;
        look("settings with backups").await;
        press(&window, "[data-backup] .ways button:nth-child(2)").await;
        window.wait_for("dialog .what").await;
        look("restoring").await;
        window.press_button(&words.text("cancel")).await;
        window.wait_for("[data-setting=file]").await;

        let file = trip.path("other.json");
        let settings = r#"{ "format": "throughline-settings", "version": 1,
            "settings": { "theme": "contrast", "curves": "smooth", "sound": 1 } }"#;
        std::fs::write(&file, settings).unwrap();
        trip.answer(&[&file]);
        window.press_button(&words.text("action-import-settings")).await;
        window.wait_for("dialog tbody tr").await;
        look("taking settings over").await;
        window.close().await;
    }
}

/// The line of the first persona.
const CURVE: &str =
    "return document.querySelector('[data-node^=\"curve:\"] path')?.getAttribute('d').length ?? 0;";

async fn open_settings(window: &Window) {
    window.run_action("Settings").await;
    window
        .wait_until(
            "the search has the keyboard",
            "return document.activeElement?.matches('dialog [role=searchbox]') ?? false",
        )
        .await;
}

/// Chooses an option of a setting by its name.
async fn choose(window: &Window, setting: &str, option: &str) {
    let script = format!(
        "const label = [...document.querySelectorAll('[data-setting={setting}] label')]
            .find((it) => it.textContent.trim() === {});
         label?.querySelector('input').click();
         return label !== undefined",
        json!(option)
    );
    window.wait_until(&format!("{option} can be chosen"), &script).await;
}

/// Presses what matches, wherever the dialog has been scrolled to.
async fn press(window: &Window, css: &str) {
    window.wait_for(css).await;
    window.eval(&format!("document.querySelector({}).click()", json!(css))).await;
}

async fn said(window: &Window, what: &str) {
    let script = format!(
        "return document.querySelector('dialog [role=status]')?.textContent.includes({})",
        json!(what)
    );
    window.wait_until(&format!("{what} is said"), &script).await;
}

/// Whether the library counts so many touchpoints of the sample.
fn counts(touchpoints: u32) -> String {
    format!(
        "return [...document.querySelectorAll('.maps .about')].some((it) =>
            it.textContent.replace(/[\\u2068\\u2069]/g, '').includes('{touchpoints} touchpoints'))"
    )
}

async fn leave(window: &Window) {
    window.press(Key::Escape).await;
    window
        .wait_until("the dialog is gone", "return document.querySelector('dialog') === null")
        .await;
}
