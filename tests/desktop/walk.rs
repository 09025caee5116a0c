//! Every lens with the keyboard alone: one goes to a thing, hears what it is
//! and where, changes it there, and takes it back with one step.

use std::time::{Duration, Instant};

use fantoccini::key::Key;

use crate::Trip;
use crate::window::{ALT, CONTROL, PATIENCE, Window};

const DOWN: char = '\u{e015}';
const LEFT: char = '\u{e012}';
const RIGHT: char = '\u{e014}';
const UP: char = '\u{e013}';
const HOME: char = '\u{e011}';

/// What is done with the thing that was gone to.
enum Edit {
    /// Its text is opened with a key and typed anew.
    Type(&'static str),
    /// It is moved, or made longer, with Alt and an arrow.
    Nudge(char),
    /// It is typed over right away.
    Overtype(&'static str),
    /// A value is chosen beside its cell.
    Choose(char),
}

/// A way through one lens.
struct Way {
    /// With Ctrl and Alt it opens the lens.
    lens: char,
    /// From the very first thing in it.
    keys: &'static [char],
    /// What is heard there.
    hears: &'static str,
    edit: Edit,
    /// What is heard there then.
    hears_then: &'static str,
}

const WAYS: [Way; 9] = [
    Way {
        lens: '1',
        keys: &[RIGHT, DOWN],
        hears: "columnheader: Connection drops",
        edit: Edit::Type("The line goes dead"),
        hears_then: "columnheader: The line goes dead",
    },
    Way {
        lens: '2',
        keys: &[RIGHT, DOWN, RIGHT, RIGHT, RIGHT, DOWN, DOWN, DOWN],
        hears: "gridcell: Website, touchpoint 4 Looks at the status page",
        edit: Edit::Nudge(DOWN),
        hears_then: "gridcell: App, touchpoint 4 Looks at the status page",
    },
    Way {
        lens: '3',
        keys: &[RIGHT, DOWN, RIGHT, RIGHT, RIGHT, DOWN, DOWN],
        hears: "gridcell: Web & app, touchpoint 4 Looks at the status page",
        edit: Edit::Nudge(UP),
        hears_then: "gridcell: Contact centre, touchpoint 4 Looks at the status page",
    },
    Way {
        lens: '4',
        keys: &[RIGHT, RIGHT],
        hears: "gridcell: 2: Asks the neighbours",
        edit: Edit::Type("Asks around"),
        hears_then: "gridcell: 2: Asks around",
    },
    Way {
        lens: '5',
        keys: &[RIGHT, DOWN, DOWN],
        hears: "gridcell: Connection drops, 2 min",
        edit: Edit::Nudge(RIGHT),
        hears_then: "gridcell: Connection drops, 3 min",
    },
    Way {
        lens: '6',
        keys: &[DOWN, DOWN, DOWN],
        hears: "heading: 1Connection drops",
        edit: Edit::Type("The line goes dead"),
        hears_then: "heading: 1The line goes dead",
    },
    Way {
        lens: '7',
        keys: &[DOWN, RIGHT, RIGHT, RIGHT],
        hears: "gridcell: 4",
        edit: Edit::Choose(RIGHT),
        hears_then: "gridcell: 5",
    },
    Way {
        lens: '8',
        keys: &[DOWN, RIGHT, RIGHT, RIGHT, '\u{e007}'],
        hears: "listitem: Hand the whole chat to the agent and let nobody say it twice",
        edit: Edit::Nudge(LEFT),
        hears_then: "effort 2",
    },
    Way {
        lens: '9',
        keys: &['\u{e007}', DOWN],
        hears: "Target 20 missed: −23.6 points",
        edit: Edit::Overtype("10"),
        hears_then: "Target 10 missed: −13.6 points",
    },
];

/// What is heard where the keyboard is: what it is, and its name.
const HEARD: &str = "const at = document.activeElement;
    const name = at?.getAttribute('aria-label') ?? at?.textContent ?? '';
    const heard = `${at?.getAttribute('role')}: ${name.replace(/[\\u2068\\u2069]/g, '').replace(/\\s+/g, ' ').trim()}`;";

async fn hears(window: &Window, lens: char, text: &str) {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let heard = window.eval(&format!("{HEARD} return heard")).await;
        let heard = heard.as_str().unwrap_or_default();
        if heard.contains(text) {
            return;
        }
        assert!(Instant::now() < deadline, "in lens {lens} one hears {heard:?}, not {text:?}");
        tokio::time::sleep(Duration::from_millis(30)).await;
    }
}

#[tokio::test]
async fn each_lens_is_walked_heard_and_edited_with_keys_alone() {
    let Some(trip) = Trip::new() else { return };
    let window = trip.start(&["--sample"]).await;
    window.wait_for("[data-node^=\"touchpoint:\"]").await;
    for Way { lens, keys, hears: first, edit, hears_then } in WAYS {
        window.chord(&[CONTROL, ALT, lens]).await;
        let chosen = format!(
            "return [...document.querySelectorAll('[data-lens]')].findIndex(
                (it) => it.getAttribute('aria-checked') === 'true') === {lens} - 1"
        );
        window.wait_until("the lens is there", &chosen).await;
        window.chord(&[CONTROL, HOME]).await;
        for &key in keys {
            window.chord(&[key]).await;
        }
        hears(&window, lens, first).await;
        seen(&window, lens).await;
        let there = "return document.activeElement.dataset.node";
        let node = window.eval(there).await;
        change(&window, &edit).await;
        window
            .wait_until(
                "the keyboard is where it was",
                &format!("return (() => {{ {there} }})() === {node}"),
            )
            .await;
        hears(&window, lens, hears_then).await;
        window.chord(&[CONTROL, 'z']).await;
        hears(&window, lens, first).await;
        let same = format!("return (() => {{ {there} }})() === {node}");
        window.wait_until("the keyboard is where it was", &same).await;
    }
    window.close().await;
}

/// What has the keyboard is in sight and has a frame.
async fn seen(window: &Window, lens: char) {
    window.stands_still().await;
    let script = "const it = document.activeElement.getBoundingClientRect();
        const view = document.querySelector('.viewport').getBoundingClientRect();
        const [x, y] = [it.x + it.width / 2, it.y + Math.min(it.height / 2, 12)];
        return x > view.x && x < view.right && y > view.y && y < view.bottom";
    window.wait_until(&format!("what has the keyboard in lens {lens} is in sight"), script).await;
}

async fn change(window: &Window, edit: &Edit) {
    match edit {
        Edit::Type(text) => {
            window.press(Key::F2).await;
            window.wait_for("textarea.map-editor:focus").await;
            window.chord(&[CONTROL, 'a']).await;
            window.type_text(text).await;
            window.press(Key::Escape).await;
        }
        Edit::Overtype(text) => {
            window.type_text(text).await;
            window.press(Key::Enter).await;
        }
        Edit::Nudge(way) => window.chord(&[ALT, *way]).await,
        Edit::Choose(way) => {
            window.press(Key::Enter).await;
            window.wait_for(".choice input[type=radio]:focus").await;
            window.chord(&[*way]).await;
            window.press(Key::Escape).await;
        }
    }
}
