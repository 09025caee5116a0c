//! What the web view of this system does not have, looked at in the one that
//! Windows has: colours that the system forces on everything, less motion, and
//! texts that somebody spaces out.
//!
//! `cargo xtask access-test` runs these; they take Chromium and some minutes.

use std::path::PathBuf;

use desk::Start;
use words::Words;

use crate::access::{Report, faults, rules, texts};
use crate::browser::{Browser, Media};
use crate::window::Window;
use crate::{Trip, around, screens};

#[tokio::test]
#[ignore = "takes Chromium; `cargo xtask access-test` runs it"]
async fn colours_that_are_forced_and_light_leave_nothing_out() {
    in_forced_colours("light").await;
}

#[tokio::test]
#[ignore = "takes Chromium; `cargo xtask access-test` runs it"]
async fn colours_that_are_forced_and_dark_leave_nothing_out() {
    in_forced_colours("dark").await;
}

#[tokio::test]
#[ignore = "takes Chromium; `cargo xtask access-test` runs it"]
async fn what_is_not_to_move_does_not() {
    look_at_all(&[("prefers-reduced-motion", "reduce")], "still", async |window| {
        texts(&window.eval(MOVES).await)
    })
    .await;
}

#[tokio::test]
#[ignore = "takes Chromium; `cargo xtask access-test` runs it"]
async fn texts_that_are_spaced_out_are_neither_cut_nor_on_one_another() {
    look_at_all(&[], "spaced", async |window| {
        window.eval(SPACED).await;
        texts(&window.eval(CUT_OR_COVERED).await)
    })
    .await;
}

async fn in_forced_colours(scheme: &'static str) {
    let rules = rules();
    let media = [("forced-colors", "active"), ("prefers-color-scheme", scheme)];
    look_at_all(&media, scheme, async |window| {
        let mut found = faults(window, &rules).await;
        found.extend(texts(&window.eval(UNSEEN).await));
        found
    })
    .await;
}

/// Goes through all screens of a map and all around it, as a system that is set to
/// this shows them; takes a picture of each, and fails if anything is found.
async fn look_at_all(media: &Media, name: &str, find: impl AsyncFn(&Window) -> Vec<String>) {
    let mut report = Report::default();
    for (part, start) in [("map", Start::Sample), ("around", Start::Library)] {
        let trip = Trip::without_app();
        let browser = Browser::open(trip.path(""), start).await;
        let pictures = Pictures::new(&format!("{name}/{part}"));
        browser.begin(media).await;
        let mut number = 0;
        let look = async |screen: &str| {
            // A window of its own has to be told too.
            browser.wear(media).await;
            number += 1;
            report.add(&format!("{name}, {screen}"), find(&browser.window).await);
            pictures.keep(number, screen, &browser).await;
        };
        match part {
            "map" => {
                browser.window.wait_for("[data-node=map]").await;
                screens::visit(&browser.window, &Words::english(), look).await;
            }
            _ => around::visit(&trip, &browser.window, &Words::english(), look).await,
        }
        browser.close().await;
    }
    report.close();
}

/// Where pictures of the screens are put, if somebody wants to look at them.
struct Pictures(Option<PathBuf>);

impl Pictures {
    fn new(name: &str) -> Self {
        let folder =
            std::env::var_os("THROUGHLINE_PICTURES").map(|it| PathBuf::from(it).join(name));
        if let Some(folder) = &folder {
            std::fs::create_dir_all(folder).unwrap();
        }
        Self(folder)
    }

    async fn keep(&self, number: usize, screen: &str, browser: &Browser) {
        let Some(folder) = &self.0 else { return };
        let name = screen.replace(|letter: char| !letter.is_alphanumeric(), "-");
        let path = folder.join(format!("{number:03}-{name}.png"));
        std::fs::write(path, browser.picture().await).unwrap();
    }
}

/// Controls that nothing sets off from what they stand on: no text, no drawing
/// and no edge in another colour.
const UNSEEN: &str = "
    const shown = [...document.querySelectorAll('button, input, select, textarea, a[href]')]
        .filter((it) => it.checkVisibility({ opacityProperty: true, visibilityProperty: true })
            && !it.closest('.world, .spoken, .pins') && it.getBoundingClientRect().width > 1);
    const ground = (it) => {
        for (let at = it; at; at = at.parentElement) {
            const colour = getComputedStyle(at).backgroundColor;
            if (!/, 0\\)$/.test(colour)) return colour;
        }
        return 'none';
    };
    return shown.filter((it) => {
        const style = getComputedStyle(it);
        const around = it.parentElement ? ground(it.parentElement) : 'none';
        const own = ground(it);
        const edge = parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none'
            && style.borderTopColor !== around;
        const says = (it.textContent.trim() !== '' || it.querySelector('svg, img'))
            && style.color !== own;
        return own === around && !edge && !says && style.appearance === 'none';
    }).slice(0, 5).map((it) => `cannot be seen: ${it.outerHTML.slice(0, 160)}`)";

/// What takes longer than nobody sees to become what it will be.
const MOVES: &str = "
    const long = (list) => list.split(',').some((it) =>
        parseFloat(it) * (it.trim().endsWith('ms') ? 1 : 1000) > 1);
    return [...document.querySelectorAll('*')].filter((it) => {
        const style = getComputedStyle(it);
        return (style.animationName !== 'none' && long(style.animationDuration))
            || long(style.transitionDuration);
    }).slice(0, 5).map((it) => `moves: ${it.outerHTML.slice(0, 160)}`)";

/// The distances of 1.4.12 of WCAG 2.2. The map is a picture that the core has set
/// letter by letter; what stands on it is read as a text in the outline.
const SPACED: &str = "
    if (document.getElementById('spaced')) return;
    const style = document.createElement('style');
    style.id = 'spaced';
    style.textContent = `:not(.world, .world *, .pins *) {
        line-height: 1.5 !important;
        letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important;
    }
    p { margin-block-end: 2em !important; }`;
    document.head.append(style)";

/// Texts that are cut off without a way to the rest, and texts over others.
const CUT_OR_COVERED: &str = "
    const seen = (it) => it.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const found = [];
    const rects = [];
    // What of a line of text is left by all that it is scrolled in.
    const left = (at, { x, y, right, bottom }) => {
        for (let it = at; it && it !== document.body; it = it.parentElement) {
            if (getComputedStyle(it).overflow === 'visible') continue;
            const own = it.getBoundingClientRect();
            [x, y] = [Math.max(x, own.x), Math.max(y, own.y)];
            [right, bottom] = [Math.min(right, own.right), Math.min(bottom, own.bottom)];
        }
        return { x, y, right, bottom, height: bottom - y };
    };
    // What covers what lies below it, as menus do.
    const sheet = (at) => {
        let hides = false;
        for (let it = at; it && it !== document.body; it = it.parentElement) {
            const { position, backgroundColor } = getComputedStyle(it);
            hides ||= !/, 0\\)$/.test(backgroundColor);
            if (position !== 'static' && hides) return it;
        }
        return null;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.parentElement;
        if (node.data.trim() === '' || at.closest('.world, .spoken, .pins, option, style, script')) continue;
        if (!seen(at)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const r of range.getClientRects()) {
            const [x, y] = [r.x + r.width / 2, r.y + r.height / 2];
            // What is scrolled away or lies under something else is not seen now.
            const top = document.elementFromPoint(x, y);
            if (top && (top.contains(at) || at.contains(top))) rects.push({ r: left(at, r), node, on: sheet(at) });
        }
        for (let it = at; it && it !== document.body; it = it.parentElement) {
            const style = getComputedStyle(it);
            if (style.position === 'fixed') break;
            if (/auto|scroll/.test(style.overflowX + style.overflowY)) break;
            if (!/hidden|clip/.test(style.overflowX + style.overflowY)) continue;
            const own = it.getBoundingClientRect();
            const text = range.getBoundingClientRect();
            // So much of a line of letters has nothing in it, above and below.
            const air = text.height * 0.2;
            const isCut = text.right > own.right + 1 || text.x < own.x - 1
                || text.bottom > own.bottom + air || text.y < own.y - air;
            const rest = it.closest('[title], button[aria-label], [aria-describedby], [role=row][aria-label]');
            if (isCut && !rest) found.push(`cut: ${node.data.trim().slice(0, 80)}`);
        }
    }
    for (const [index, one] of rects.entries()) {
        for (const other of rects.slice(index + 1)) {
            if (one.node === other.node || one.on !== other.on) continue;
            const across = Math.min(one.r.right, other.r.right) - Math.max(one.r.x, other.r.x);
            const down = Math.min(one.r.bottom, other.r.bottom) - Math.max(one.r.y, other.r.y);
            if (across > 3 && down > Math.min(one.r.height, other.r.height) * 0.4) {
                found.push(`on one another: ${one.node.data.trim().slice(0, 60)} | ${other.node.data.trim().slice(0, 60)}`);
            }
        }
    }
    return [...new Set(found)].slice(0, 12)";
