//! What assistive technology meets on each screen, as axe-core judges it.

use serde_json::Value;

use crate::Trip;
use crate::window::{CONTROL, Window};

#[tokio::test]
async fn no_screen_shuts_anybody_out() {
    let Some(trip) = Trip::new() else { return };
    let rules = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../ui/node_modules/axe-core/axe.min.js");
    let Ok(rules) = std::fs::read_to_string(&rules) else {
        panic!("axe-core is not installed; `cargo xtask setup` installs it");
    };
    let window = trip.start(&[]).await;
    window.wait_for("main").await;
    check(&window, &rules, "library").await;
    window.press_button("Open the sample map").await;
    window.wait_for("[data-node=map]").await;
    for theme in ["Dark colours", "High contrast", "Light colours"] {
        window.run_action(theme).await;
        check(&window, &rules, &format!("map, {theme}")).await;
    }
    for (lens, row) in [
        ("between channels", "row:channel:"),
        ("between owners", "row:team:"),
        ("as a flow chart", "flow:0"),
        ("in time", "row:times"),
    ] {
        window.run_action(&format!("Look at the journey {lens}")).await;
        window.wait_for(&format!("[data-node^=\"{row}\"]")).await;
        check(&window, &rules, &format!("map, {lens}")).await;
    }
    window.run_action("Look at the journey with its lanes").await;
    window.wait_for("[data-node^=\"lane:\"]").await;
    window.run_action("Present").await;
    window.wait_for(".now").await;
    check(&window, &rules, "map, presenting").await;
    window.run_action("End the presentation").await;
    for dialog in ["Export as PDF…", "Move to…", "New map", "Settings", "Keys", "Palette"] {
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
    for panel in ["Personas", "Channels", "Teams and people", "Lanes"] {
        window.run_action(panel).await;
        check(&window, &rules, panel).await;
    }
    window.close().await;
}

async fn check(window: &Window, rules: &str, screen: &str) {
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
