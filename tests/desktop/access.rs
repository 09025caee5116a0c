//! What assistive technology meets on each screen, as axe-core judges it.

use serde_json::Value;
use words::Words;

use crate::window::{ALT, CONTROL, Window};
use crate::{Trip, around, screens};

/// What each screen is looked at in besides the light theme, in which it is judged
/// by everything and not by its colours alone.
const THEMES: [&str; 2] = ["dark", "contrast"];

/// What was found on the screens that were looked at.
#[derive(Default)]
pub struct Report {
    faults: usize,
}

impl Report {
    /// Adds what was found on a screen. It is said at once: whatever comes later
    /// may fail altogether.
    pub fn add(&mut self, screen: &str, found: Vec<String>) {
        for fault in found {
            eprintln!("{screen}: {fault}");
            self.faults += 1;
        }
    }

    /// Fails if anything was found.
    pub fn close(self) {
        assert_eq!(self.faults, 0, "so many faults were found on the screens");
    }
}

#[tokio::test]
async fn no_screen_of_a_map_shuts_anybody_out_in_any_colours() {
    let Some(trip) = Trip::new() else { return };
    let (rules, mut report) = (rules(), Report::default());
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node=map]").await;
    screens::visit(&window, &Words::english(), async |screen: &str| {
        in_all_colours(&window, &rules, screen, &mut report).await;
    })
    .await;
    window.chord(&[CONTROL, ALT, 'c']).await;
    window.wait_for("[data-node^=\"compared:\"]").await;
    in_all_colours(&window, &rules, "comparison", &mut report).await;
    // The colours are those of the settings, not only of this test.
    for theme in ["Dark colours", "High contrast", "Light colours"] {
        wear(&window, theme).await;
    }
    window.close().await;
    report.close();
}

#[tokio::test]
async fn nothing_around_a_map_shuts_anybody_out_in_any_colours() {
    let Some(trip) = Trip::new() else { return };
    let (rules, mut report) = (rules(), Report::default());
    let window = trip.start(&[]).await;
    around::visit(&trip, &window, &Words::english(), async |screen: &str| {
        in_all_colours(&window, &rules, screen, &mut report).await;
    })
    .await;
    window.close().await;
    report.close();
}

#[tokio::test]
async fn no_screen_shuts_anybody_out_who_reads_it_twice_as_large() {
    enlarged(200, "dark").await;
}

#[tokio::test]
async fn no_screen_shuts_anybody_out_who_reads_it_four_times_as_large() {
    enlarged(400, "light").await;
}

/// Goes through all screens with everything so many per cent as large.
async fn enlarged(size: u32, theme: &str) {
    let (rules, mut report) = (rules(), Report::default());
    for part in ["map", "around"] {
        let Some(trip) = Trip::new() else { return };
        trip.prefer(&format!(r#"{{"textSize":{size},"theme":"{theme}"}}"#));
        let window = trip.start(if part == "map" { &["--sample"] } else { &[] }).await;
        let look = async |screen: &str| {
            let screen = format!("{screen} at {size} %");
            report.add(&screen, faults(&window, &rules).await);
            report.add(&screen, too_wide(&window).await);
        };
        let words = Words::english();
        match part {
            "map" => {
                window.wait_for("[data-node=map]").await;
                screens::visit(&window, &words, look).await;
            }
            _ => around::visit(&trip, &window, &words, look).await,
        }
        window.close().await;
    }
    report.close();
}

/// Looks at a screen in each theme, and leaves it in the one that it had.
async fn in_all_colours(window: &Window, rules: &str, screen: &str, report: &mut Report) {
    report.add(screen, faults(window, rules).await);
    let before = window.eval("return document.documentElement.dataset.theme").await;
    for theme in THEMES {
        window.eval(&format!("document.documentElement.dataset.theme = '{theme}'")).await;
        next_frame(window).await;
        let found =
            judged(window, rules, "runOnly: ['color-contrast', 'link-in-text-block']").await;
        report.add(&format!("{screen}, {theme}"), found);
    }
    window.eval(&format!("document.documentElement.dataset.theme = {before}")).await;
    for density in ["compact", "comfortable"] {
        window.eval(&format!("document.documentElement.dataset.density = '{density}'")).await;
        next_frame(window).await;
        report.add(&format!("{screen}, {density}"), too_small(window).await);
    }
}

/// The smallest target, in pixels of the style sheet: 2.5.8 of WCAG 2.2.
const TARGET: f64 = 24.0;

/// What takes a press and is too small for a finger that trembles, without so much
/// room around it that no other is pressed instead. Names on the map are as
/// large as one looks at them, and links in a text as its letters.
async fn too_small(window: &Window) -> Vec<String> {
    let script = format!(
        "const LEAST = {TARGET};
        const all = [...document.querySelectorAll(
            `button, a[href], input, select, textarea, summary, [role=button], [role=option],
             [role^=menuitem], [role=radio], [role=tab], [role=switch], [role=link]`)];
        const dialog = document.querySelector('dialog[open]');
        const seen = all.filter((it) =>
            it.checkVisibility({{ visibilityProperty: true }}) && !it.disabled &&
            !it.closest('.world, .spoken, [inert]') && (!dialog || dialog.contains(it)));
        const box = (it) => {{
            const own = it.getBoundingClientRect();
            // A label is pressed for what it names.
            const label = it.closest('label')?.getBoundingClientRect();
            const r = label && label.width * label.height > own.width * own.height ? label : own;
            return {{ it, x: r.x, y: r.y, right: r.right, bottom: r.bottom }};
        }};
        const inLine = (it) => it.matches('a[href]') && getComputedStyle(it).display === 'inline'
            && it.parentElement.textContent.trim() !== it.textContent.trim();
        const boxes = seen.filter((it) => !inLine(it)).map(box)
            .filter((it) => it.right > it.x && it.bottom > it.y);
        const isSmall = (it) => it.right - it.x < LEAST - 0.05 || it.bottom - it.y < LEAST - 0.05;
        const middle = (it) => [(it.x + it.right) / 2, (it.y + it.bottom) / 2];
        const far = (at, it) => {{
            const dx = Math.max(it.x - at[0], 0, at[0] - it.right);
            const dy = Math.max(it.y - at[1], 0, at[1] - it.bottom);
            return Math.hypot(dx, dy);
        }};
        const crowded = (small) => boxes.some((other) => {{
            if (other.it === small.it || other.it.contains(small.it) || small.it.contains(other.it))
                return false;
            const between = Math.hypot(middle(small)[0] - middle(other)[0],
                middle(small)[1] - middle(other)[1]);
            return isSmall(other) ? between < LEAST : far(middle(small), other) < LEAST / 2;
        }});
        return boxes.filter((it) => isSmall(it) && crowded(it)).slice(0, 5)
            .map(({{ it, x, y, right, bottom }}) =>
                `only ${{(right - x).toFixed(1)}} × ${{(bottom - y).toFixed(1)}}: ${{it.outerHTML.slice(0, 160)}}`)"
    );
    texts(&window.eval(&script).await)
}

/// What needs to be pushed to and fro to be read, but for the map and tables.
pub async fn too_wide(window: &Window) -> Vec<String> {
    let script = "
        const across = document.documentElement.scrollWidth - innerWidth;
        const wide = [...document.querySelectorAll('dialog[open], aside, header, section')]
            .filter((it) => it.checkVisibility() && !it.closest('.viewport'))
            .filter((it) => it.getBoundingClientRect().width > innerWidth + 1)
            .map((it) => `${it.tagName} ${it.className} ${it.getBoundingClientRect().width}`);
        return (across > 1 ? [`page ${across}`, ...wide] : wide).map((it) => `too wide: ${it}`);";
    texts(&window.eval(script).await)
}

/// What screens are judged by.
pub fn rules() -> String {
    let rules = std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../ui/node_modules/axe-core/axe.min.js");
    std::fs::read_to_string(rules)
        .expect("axe-core is not installed; `cargo xtask setup` installs it")
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
    next_frame(window).await;
}

/// A change of colours begins with the next frame.
async fn next_frame(window: &Window) {
    window
        .client
        .execute_async("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))", vec![])
        .await
        .unwrap();
}

/// Nothing on the screen may be found fault with.
pub async fn check(window: &Window, rules: &str, screen: &str) {
    let found = faults(window, rules).await;
    assert!(found.is_empty(), "{screen}:\n{}", found.join("\n"));
}

/// What axe-core finds on the screen.
pub async fn faults(window: &Window, rules: &str) -> Vec<String> {
    judged(window, rules, "").await
}

/// The same with an option for which rules are asked.
async fn judged(window: &Window, rules: &str, option: &str) -> Vec<String> {
    window.eval(&format!("if (!window.axe) {{ {rules} }}")).await;
    // Colours on their way from one to the other have any contrast.
    let rests = "return document.getAnimations().every((it) => it.playState !== 'running')";
    window.wait_until("nothing moves any more", rests).await;
    let script = format!(
        "const done = arguments[arguments.length - 1];
        axe.run(document, {{ resultTypes: ['violations'], {option} }}).then(
            (found) => done(found.violations.map((it) =>
                `${{it.id}}: ${{it.help}}: ${{it.nodes.slice(0, 3).map((node) => node.html).join(' | ')}}`)),
            (error) => done([String(error)]))"
    );
    texts(&window.client.execute_async(&script, Vec::new()).await.unwrap())
}

/// The texts of a list that a script has given.
pub fn texts(list: &Value) -> Vec<String> {
    let all = list.as_array().map_or(&[][..], Vec::as_slice);
    all.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}
