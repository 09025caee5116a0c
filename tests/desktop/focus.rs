//! Where the keyboard is: always somewhere, seen, framed, and never wholly
//! under something else.

use std::time::{Duration, Instant};

use fantoccini::key::Key;
use serde_json::Value;

use crate::Trip;
use crate::window::{CONTROL, Window};

const DOWN: char = '\u{e015}';
const HOME: char = '\u{e011}';
const LEFT: char = '\u{e012}';
const RIGHT: char = '\u{e014}';
const UP: char = '\u{e013}';
const F6: char = '\u{e036}';

/// How long the focus may take to come to rest after a key.
const SOON: Duration = Duration::from_secs(8);

/// What is wrong with where the keyboard is; nothing if all is well.
///
/// Some of what lies over the map lets the pointer through, so that asking what
/// is at a point does not tell of it.
const FAULT: &str = "
    const it = document.activeElement;
    if (!it || it === document.body || it === document.documentElement) return 'nothing has the focus';
    const view = document.querySelector('.viewport');
    if (view?.hasAttribute('data-flies')) return 'the map is moving';
    const name = `${it.tagName.toLowerCase()} ${it.dataset.node ?? it.getAttribute('aria-label') ?? it.textContent?.trim().slice(0, 40) ?? ''}`;
    const inks = (style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
    const box = it.getBoundingClientRect();

    // A frame: its own, that of what it stands in, or the map's around a thing of it.
    const onMap = it.matches('.world [data-node]');
    const framed = () => {
        if (onMap) {
            const mark = document.querySelector('.marks .active');
            if (!mark || getComputedStyle(mark).display === 'none') return false;
            const frame = mark.getBoundingClientRect();
            return Math.abs(frame.x - box.x) < 6 && Math.abs(frame.y - box.y) < 6
                && Math.abs(frame.right - box.right) < 12 && Math.abs(frame.bottom - box.bottom) < 12;
        }
        if (it === view) return parseFloat(getComputedStyle(it, '::after').borderTopWidth) > 0;
        for (let at = it, steps = 0; at && steps < 4; at = at.parentElement, steps += 1) {
            if (inks(getComputedStyle(at))) return true;
        }
        return false;
    };
    if (!framed()) return `${name} has no frame`;

    // In sight: of the window, and of all that scrolls around it.
    let [left, top, right, bottom] = [Math.max(0, box.left), Math.max(0, box.top),
        Math.min(innerWidth, box.right), Math.min(innerHeight, box.bottom)];
    for (let at = it.parentElement; at; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (!/auto|scroll|hidden|clip/.test(style.overflowX + style.overflowY)) continue;
        if (at.closest('.world')) continue;
        const clip = at.getBoundingClientRect();
        [left, top, right, bottom] = [Math.max(left, clip.left), Math.max(top, clip.top),
            Math.min(right, clip.right), Math.min(bottom, clip.bottom)];
    }
    if (right - left < 2 || bottom - top < 2) return `${name} is out of sight`;

    // Not wholly covered.
    const over = [...document.querySelectorAll(
        '.pins .bar:not([hidden], .afloat), .pins .bar.afloat:not([hidden]) span, .pins .gutter:not([hidden]), .tip, .carried')]
        .filter((cover) => onMap && !cover.contains(it))
        .map((cover) => cover.getBoundingClientRect());
    const inside = (r, x, y) => x >= r.left && x < r.right && y >= r.top && y < r.bottom;
    for (let row = 0; row < 6; row += 1) {
        for (let column = 0; column < 8; column += 1) {
            const x = left + (right - left) * (column + 0.5) / 8;
            const y = top + (bottom - top) * (row + 0.5) / 6;
            const found = document.elementFromPoint(x, y);
            const own = found && (it.contains(found) || (found.contains(it) && !found.matches('dialog')));
            const lies = own || (onMap && found?.closest('.viewport') && !found.closest('.floating, .pins [data-pin]'));
            if (lies && !over.some((r) => inside(r, x, y))) return null;
        }
    }
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return `${name} is covered by ${hit?.tagName} ${hit?.className?.baseVal ?? hit?.className}`;";

/// Somebody without a mouse.
pub struct Keyboard<'a> {
    pub window: &'a Window,
    /// How many keys were pressed, those that write not counted.
    pressed: std::cell::Cell<usize>,
}

impl<'a> Keyboard<'a> {
    pub fn new(window: &'a Window) -> Self {
        Self { window, pressed: std::cell::Cell::new(0) }
    }

    /// Presses keys together, and sees where the keyboard is then.
    pub async fn chord(&self, keys: &[char]) {
        self.window.chord(keys).await;
        self.pressed.set(self.pressed.get() + 1);
        self.seen(&format!("after {keys:?}")).await;
    }

    pub async fn press(&self, key: Key) {
        self.chord(&[char::from(key)]).await;
    }

    /// The same key several times.
    pub async fn times(&self, count: usize, keys: &[char]) {
        for _ in 0..count {
            self.chord(keys).await;
        }
    }

    /// Types: the first letter may open a field, so the others wait for it.
    pub async fn write(&self, text: &str) {
        let mut letters = text.chars();
        let first: String = letters.by_ref().take(1).collect();
        self.window.type_text(&first).await;
        self.seen(&format!("after typing {first:?}")).await;
        self.window.type_text(letters.as_str()).await;
        self.seen(&format!("after typing {text:?}")).await;
    }

    /// Does something by the list of all actions.
    pub async fn action(&self, name: &str) {
        self.chord(&[CONTROL, 'k']).await;
        self.window.wait_for("[role=combobox]:focus").await;
        self.write(name).await;
        let marked = format!(
            "return document.querySelector('[role=option][aria-selected=true] > span')?.textContent === {}",
            serde_json::json!(name)
        );
        self.window.wait_until(&format!("{name} is found"), &marked).await;
        self.press(Key::Enter).await;
    }

    /// Goes on with Tab to a control of that name, which must not be far.
    pub async fn tab_to(&self, name: &str, most: usize) {
        let there = format!(
            "const it = document.activeElement;
             return [it?.textContent?.trim(), it?.getAttribute('aria-label')].includes({})",
            serde_json::json!(name)
        );
        for _ in 0..=most {
            if self.window.eval(&there).await == Value::Bool(true) {
                return;
            }
            self.press(Key::Tab).await;
        }
        panic!("{name} is further away than {most} times Tab");
    }

    /// How many keys it took since this was asked last.
    pub fn count(&self) -> usize {
        self.pressed.replace(0)
    }

    /// Waits until the keyboard is somewhere, in sight and framed.
    pub async fn seen(&self, when: &str) {
        let deadline = Instant::now() + SOON;
        loop {
            let fault = self.window.eval(FAULT).await;
            let Some(fault) = fault.as_str() else { return };
            assert!(Instant::now() < deadline, "{when}: {fault}");
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
    }
}

#[tokio::test]
async fn all_that_tab_comes_to_is_in_sight_and_framed() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node^=\"card:\"]").await;
    let hands = Keyboard::new(&window);
    hands.chord(&[DOWN]).await;
    hands.chord(&[CONTROL, '1']).await;
    window.wait_for("aside h2").await;
    go_round(&hands, "the window").await;
    hands.chord(&[CONTROL, 'f']).await;
    hands.chord(&[CONTROL, F6]).await;
    window.wait_for(".hand-off-drawer .columns").await;
    go_round(&hands, "the window with search and drawer").await;
    hands.press(Key::Escape).await;
    for dialog in ["Settings", "Export as PDF…", "New map", "Keys", "About Throughline"] {
        if dialog == "Keys" {
            hands.press(Key::F1).await;
        } else {
            hands.action(dialog).await;
        }
        window.wait_for("dialog[open]").await;
        go_round(&hands, dialog).await;
        hands.press(Key::Escape).await;
    }
    window.close().await;
}

/// Presses Tab until it leads out of the page, or back to where it began.
async fn go_round(hands: &Keyboard<'_>, screen: &str) {
    const MOST: usize = 150;
    let at = "const it = document.activeElement;
        if (it === document.body) return 'out';
        it.dataset.stop ??= String(Math.random());
        return it.dataset.stop";
    let first = hands.window.eval(at).await;
    for stop in 1..=MOST {
        hands.window.chord(&[char::from(Key::Tab)]).await;
        let now = hands.window.eval(at).await;
        if now == "out" || now == first {
            return;
        }
        hands.seen(&format!("{screen}, stop {stop}")).await;
    }
}

#[tokio::test]
async fn what_the_arrow_keys_come_to_is_never_under_names_that_stay() {
    for settings in ["{}", r#"{"textSize":200}"#] {
        let Some(trip) = Trip::new() else { return };
        trip.prefer(settings);
        let window = trip.start(&["--sample"]).await;
        window.wait_for("[data-node^=\"touchpoint:\"]").await;
        let hands = Keyboard::new(&window);
        hands.chord(&[CONTROL, HOME]).await;
        hands.chord(&[RIGHT]).await;
        hands.times(2, &[DOWN]).await;
        for (key, times) in [(RIGHT, 9), (DOWN, 9), (LEFT, 9), (UP, 6)] {
            hands.times(times, &[key]).await;
        }
        for far in [Key::End, Key::PageDown, Key::Home, Key::PageUp] {
            hands.press(far).await;
            hands.chord(&[CONTROL, char::from(far)]).await;
        }
        window.close().await;
    }
}
