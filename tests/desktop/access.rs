//! What assistive technology meets on each screen, as axe-core judges it.

use serde_json::Value;
use words::Words;

use crate::window::{ALT, CONTROL, Window};
use crate::{Trip, screens};

#[tokio::test]
async fn no_screen_shuts_anybody_out() {
    let Some(trip) = Trip::new() else { return };
    let rules = rules();
    let window = trip.start(&[]).await;
    window.wait_for("main").await;
    check(&window, &rules, "library").await;
    window.press_button("Open the sample map").await;
    window.wait_for("[data-node=map]").await;
    for theme in ["Dark colours", "High contrast", "Light colours"] {
        wear(&window, theme).await;
        check(&window, &rules, &format!("map, {theme}")).await;
    }
    lenses(&window, &rules).await;
    window.run_action("Present").await;
    window.wait_for(".now").await;
    check(&window, &rules, "map, presenting").await;
    window.run_action("End the presentation").await;
    for dialog in [
        "Export as PDF…",
        "Move to…",
        "New map",
        "Make a future map from this one…",
        "Compare with…",
        "Settings",
        "Keys",
        "Palette",
    ] {
        match dialog {
            "Keys" => window.press(fantoccini::key::Key::F1).await,
            "Palette" => {
                window.chord(&[CONTROL, 'k']).await;
                window.wait_for("[role=combobox]").await;
                window.type_text("cut").await;
            }
            _ => {
                if dialog == "Move to…" {
                    window.reveal("[data-node^=\"card:\"]").await;
                }
                window.run_action(dialog).await;
            }
        }
        window.wait_for("dialog").await;
        check(&window, &rules, dialog).await;
        window.press(fantoccini::key::Key::Escape).await;
        window
            .wait_until("the dialog is gone", "return document.querySelector('dialog') === null")
            .await;
    }
    window.chord(&[CONTROL, 'f']).await;
    window.wait_for("[role=searchbox]").await;
    window.type_text("technician").await;
    window.wait_for("[data-found=hit]").await;
    check(&window, &rules, "find").await;
    window.press(fantoccini::key::Key::Escape).await;
    beside(&window, &rules).await;
    window.close().await;
}

#[tokio::test]
async fn no_screen_shuts_anybody_out_who_reads_it_four_times_as_large() {
    for (size, theme) in [(200, "dark"), (400, "light")] {
        let Some(trip) = Trip::new() else { return };
        let rules = rules();
        trip.prefer(&format!(r#"{{"textSize":{size},"theme":"{theme}"}}"#));
        let window = trip.start(&["--sample"]).await;
        window.wait_for("[data-node=map]").await;
        screens::visit(&window, &Words::english(), async |screen: &str| {
            check(&window, &rules, &format!("{screen} at {size} %")).await;
            fits(&window, &format!("{screen} at {size} %")).await;
        })
        .await;
        window.close().await;
    }
}

/// Nothing needs to be pushed to and fro to be read, but for the map and tables.
pub async fn fits(window: &Window, screen: &str) {
    let script = "
        const across = document.documentElement.scrollWidth - innerWidth;
        const wide = [...document.querySelectorAll('dialog[open], aside, header, section')]
            .filter((it) => it.checkVisibility() && !it.closest('.viewport'))
            .filter((it) => it.getBoundingClientRect().width > innerWidth + 1)
            .map((it) => `${it.tagName} ${it.className} ${it.getBoundingClientRect().width}`);
        return across > 1 ? [`page ${across}`, ...wide] : wide;";
    let wide = window.eval(script).await;
    assert_eq!(wide, serde_json::json!([]), "{screen} is wider than the window");
}

/// What screens are judged by.
pub fn rules() -> String {
    let rules = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../ui/node_modules/axe-core/axe.min.js");
    std::fs::read_to_string(rules)
        .expect("axe-core is not installed; `cargo xtask setup` installs it")
}

/// What the map is looked at through; those with colours of their own in each
/// of the themes.
async fn lenses(window: &Window, rules: &str) {
    for (key, row) in [
        ('2', "row:channel:"),
        ('3', "row:team:"),
        ('4', "flow:0"),
        ('5', "row:times"),
        ('6', "outline"),
        ('7', "heads:grid"),
        ('8', "board:impact"),
        ('9', "area:satisfaction"),
        ('p', "sheet:"),
        ('c', "compared:"),
    ] {
        window.chord(&[CONTROL, ALT, key]).await;
        window.wait_for(&format!("[data-node^=\"{row}\"]")).await;
        let themes: &[&str] = match key {
            '4' | '9' => &["Dark colours", "High contrast", "Light colours"],
            '5' | '8' | 'c' => &["Dark colours", "Light colours"],
            _ => &["Light colours"],
        };
        for theme in themes {
            if themes.len() > 1 {
                wear(window, theme).await;
            }
            check(window, rules, &format!("lens {key}, {theme}")).await;
        }
    }
    window.chord(&[CONTROL, ALT, '1']).await;
    window.wait_for("[data-node^=\"lane:\"]").await;
}

/// Chooses colours, and waits until the window has them.
async fn wear(window: &Window, theme: &str) {
    window.run_action(theme).await;
    let name = match theme {
        "Dark colours" => "dark",
        "High contrast" => "contrast",
        _ => "light",
    };
    let worn = format!("return document.documentElement.dataset.theme === '{name}'");
    window.wait_until(&format!("the window has {theme}"), &worn).await;
    // The change of colours begins with the next frame.
    window
        .client
        .execute_async("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))", vec![])
        .await
        .unwrap();
}

/// The panels beside the map, and the drawer below it.
async fn beside(window: &Window, rules: &str) {
    for panel in [
        "Personas",
        "Channels",
        "Teams and people",
        "Lanes",
        "Map check",
        "Evidence",
        "Actions",
        "Interaction data",
        "Measures",
        "Hand-offs along the line",
    ] {
        window.run_action(panel).await;
        let there = match panel {
            "Hand-offs along the line" => ".hand-off-drawer .columns".to_owned(),
            _ => format!("aside[aria-label=\"{panel}\"] h2"),
        };
        window.wait_for(&there).await;
        check(window, rules, panel).await;
    }
    wear(window, "Dark colours").await;
    check(window, rules, "drawer and measures, dark").await;
}

/// Nothing on the screen may be found fault with.
pub async fn check(window: &Window, rules: &str, screen: &str) {
    window.eval(&format!("if (!window.axe) {{ {rules} }}")).await;
    // Colours on their way from one to the other have any contrast.
    let rests = "return document.getAnimations().every((it) => it.playState !== 'running')";
    window.wait_until("nothing moves any more", rests).await;
    let script = "
        const done = arguments[arguments.length - 1];
        axe.run(document, { resultTypes: ['violations'] }).then(
            (found) => done(found.violations.map((it) =>
                `${it.id}: ${it.help}: ${it.nodes.slice(0, 3).map((node) => node.html).join(' | ')}`)),
            (error) => done([String(error)]))";
    let found = window.client.execute_async(script, Vec::new()).await.unwrap();
    let found: Vec<&str> = found
        .as_array()
        .map(|all| all.iter().filter_map(Value::as_str).collect())
        .unwrap_or_default();
    assert!(found.is_empty(), "{screen}:\n{}", found.join("\n"));
}
