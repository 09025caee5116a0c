//! The window in other languages than English.

use serde_json::Value;
use words::Words;

use crate::Trip;
use crate::screens;
use crate::window::Window;

/// What stands on a screen in letters of English, though all that the app says
/// is in other letters and all that the map says is in none of them; and what
/// is cut off without a way to read the rest.
const RAW_AND_CUT: &str = r#"
    // Dates are written by the system, and a file is called what it is called.
    const ours = (text) => text.replace(/[A-Z][a-z]{2} \d{1,2}, \d{4}|library\.sqlite/g, '');
    const raw = { test: (text) => /[A-Za-z]{3,}/.test(ours(text)) };
    const seen = (it) => it.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    const found = new Set();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.parentElement;
        if (!at || at.closest('script, style, [data-verbatim]') || !seen(at)) continue;
        if (raw.test(node.data)) found.add(`raw: ${node.data.trim()}`);
    }
    for (const it of document.querySelectorAll('[aria-label], [title], [placeholder], [alt], [aria-description], [aria-valuetext], [aria-roledescription]')) {
        for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-valuetext', 'aria-roledescription']) {
            const text = it.getAttribute(name);
            if (text && raw.test(text)) found.add(`raw ${name}: ${text}`);
        }
    }
    for (const it of document.querySelectorAll('body *')) {
        const style = getComputedStyle(it);
        // Names that stay in sight repeat what stands on the map in full.
        if (it.closest('.world, .pins, .spoken') || !seen(it) || style.overflowX === 'visible') continue;
        if (/auto|scroll/.test(style.overflowX) || it.clientWidth === 0) continue;
        const says = [...it.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
        const rest = it.closest('[title], button[aria-label], [role=row][aria-label]');
        if (says && !rest && it.scrollWidth > it.clientWidth + 1) found.add(`cut: ${it.textContent.trim()}`);
    }
    return [...found];
"#;

#[tokio::test]
async fn nothing_is_said_that_no_catalogue_says_and_nothing_is_cut_off() {
    let Some(trip) = Trip::new() else { return };
    let map = trip.path("καρτα.json");
    std::fs::write(&map, in_greek()).unwrap();
    let language = ("LC_ALL", "en_XA.UTF-8");
    let window = trip.start_with(&[map.to_str().unwrap()], &[language]).await;
    window.wait_for("[data-node=map]").await;
    let mut all = Vec::new();
    let words = Words::of("en-XA");
    screens::visit(&window, &words, async |screen: &str| {
        let found = found(&window).await;
        all.extend(found.into_iter().map(|it| format!("{screen}: {it}")));
    })
    .await;
    window.close().await;
    assert!(all.is_empty(), "{}", all.join("\n"));
}

async fn found(window: &Window) -> Vec<String> {
    let found = window.eval(RAW_AND_CUT).await;
    let all = found.as_array().cloned().unwrap_or_default();
    all.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The sample, what people wrote in it in other letters.
fn in_greek() -> String {
    let text = include_str!("../../src-tauri/crates/format/templates/en/fault-repair.json");
    let mut file: Value = serde_json::from_str(text).unwrap();
    translate(&mut file);
    file.to_string()
}

/// The columns of a map in which people write single words.
const WRITTEN: [&str; 8] =
    ["title", "text", "name", "role", "author", "unit", "evidence_source", "source"];

fn translate(value: &mut Value) {
    match value {
        Value::Array(all) => all.iter_mut().for_each(translate),
        Value::Object(columns) => {
            for (column, value) in columns {
                match value {
                    Value::String(text)
                        if text.contains(' ') || WRITTEN.contains(&column.as_str()) =>
                    {
                        *text = text.chars().map(greek).collect();
                    }
                    other => translate(other),
                }
            }
        }
        _ => {}
    }
}

fn greek(letter: char) -> char {
    match letter {
        'a'..='z' => char::from_u32('α' as u32 + (letter as u32 - 'a' as u32) % 24).unwrap(),
        'A'..='Z' => char::from_u32('α' as u32 + (letter as u32 - 'A' as u32) % 24).unwrap(),
        other => other,
    }
}
