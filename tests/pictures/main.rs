//! Takes the pictures of the app that the README shows: `cargo xtask pictures`.
//!
//! The app named in `THROUGHLINE_APP` is driven as the journeys drive it, and
//! photographed into the folder that is named on the command line.

#![allow(clippy::unwrap_used, reason = "a picture that cannot be taken is a failure")]

#[allow(dead_code, reason = "pictures need little of what the journeys can do")]
#[path = "../desktop/window.rs"]
mod window;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use fantoccini::key::Key;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::window::{ALT, CONTROL, Window};

/// The size of a window, in pixels.
const SIZE: (u32, u32) = (1440, 900);
/// Time for what flies, fades, or is loaded when it is first needed.
const REST: Duration = Duration::from_millis(900);

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let folder = PathBuf::from(std::env::args_os().nth(1).expect("a folder for the pictures"));
    let app = window::app().expect("the app is named in THROUGHLINE_APP");
    fs::create_dir_all(&folder).unwrap();
    let studio = Studio { app, folder };
    studio.canvas().await;
    studio.capture().await;
    studio.drag().await;
    studio.dark().await;
    studio.colours().await;
    studio.find().await;
    studio.gallery().await;
    studio.lenses().await;
    studio.projector().await;
}

struct Studio {
    app: PathBuf,
    folder: PathBuf,
}

/// A window and its library.
struct Sitting {
    window: Window,
    _library: TempDir,
}

impl Studio {
    async fn open(&self, arguments: &[&str]) -> Sitting {
        let library = tempfile::tempdir().unwrap();
        let variables = [("LC_ALL", "en_US.UTF-8"), ("GDK_BACKEND", "x11")];
        let window = Window::open(&self.app, library.path(), arguments, &variables).await;
        window.client.set_window_rect(0, 0, SIZE.0, SIZE.1).await.unwrap();
        window.wait_for("main").await;
        tokio::time::sleep(REST).await;
        Sitting { window, _library: library }
    }

    async fn shoot(&self, name: &str) {
        tokio::time::sleep(REST).await;
        let path = self.folder.join(format!("{name}.png"));
        // The driver takes none of a window that is drawn without acceleration.
        let taken = Command::new("import")
            .args(["-window", "root", "-crop", &format!("{}x{}+0+0", SIZE.0, SIZE.1)])
            .args(["-strip", "+dither", "-colors", "256", "-depth", "8"])
            .arg(&path)
            .status()
            .unwrap();
        assert!(taken.success(), "{name} was not taken");
        say(&path);
    }

    /// The whole canvas.
    async fn canvas(&self) {
        let Sitting { window, _library } = self.open(&["--sample"]).await;
        pan(&window, 300, 560).await;
        self.shoot("window").await;
        window.close().await;
    }

    /// What is typed while somebody says it, with its marks.
    async fn capture(&self) {
        let Sitting { window, _library } = self.open(&["--sample"]).await;
        pan(&window, 500, 760).await;
        let cell = near(&window, "cell:", 0.5, 0.6).await;
        window.click_at(window.middle(&cell).await).await;
        window.type_text("Reads the customer number out twice #repeat !4 @con").await;
        window.wait_for("[role=listbox] [aria-selected=true]").await;
        self.shoot("capture").await;
        window.close().await;
    }

    /// A touchpoint in the hand, and the map as it would be.
    async fn drag(&self) {
        let Sitting { window, _library } = self.open(&["--sample"]).await;
        pan(&window, 0, 330).await;
        let from = window.middle(&near(&window, "touchpoint:", 0.3, 0.45).await).await;
        window.hold(from, (from.0 + 360.0, from.1 + 10.0)).await;
        window.wait_for(".ghost").await;
        self.shoot("drag").await;
        window.press(Key::Escape).await;
        window.close().await;
    }

    /// Dark, with what is known about a pain point beside it.
    async fn dark(&self) {
        let Sitting { window, _library } = self.open(&["--sample"]).await;
        window.run_action("Dark colours").await;
        pan(&window, 300, 760).await;
        let card = near(&window, "card:", 0.3, 0.75).await;
        window.click(&card).await;
        window.run_action("Details").await;
        self.shoot("dark").await;
        window.close().await;
    }

    /// The cards say by their colours how bad it is.
    async fn colours(&self) {
        let Sitting { window, _library } = self.open(&["--sample"]).await;
        window.run_action("Colour cards by severity").await;
        pan(&window, 300, 900).await;
        self.shoot("colours").await;
        window.close().await;
    }

    /// What is looked for, among the rest.
    async fn find(&self) {
        let Sitting { window, _library } = self.open(&["--sample"]).await;
        window.chord(&[CONTROL, 'f']).await;
        window.wait_for("[role=searchbox]").await;
        window.type_text("technician").await;
        window.wait_for("[data-found=hit]").await;
        self.shoot("find").await;
        window.close().await;
    }

    /// What a new map can begin with.
    async fn gallery(&self) {
        let Sitting { window, _library } = self.open(&[]).await;
        window.chord(&[CONTROL, 'n']).await;
        window.wait_for("dialog input[type=radio]").await;
        window.press(Key::Tab).await;
        for _ in 0..8 {
            window.press(Key::Down).await;
        }
        let shown = "return [...document.querySelectorAll('dialog img')].filter((it) => it.naturalWidth > 0)
            .length >= 4";
        window.wait_until("its pictures are there", shown).await;
        self.shoot("gallery").await;
        window.close().await;
    }

    /// The same map in other ways.
    async fn lenses(&self) {
        let Sitting { window, _library } = self.open(&["--sample"]).await;
        for (key, lens) in [('9', "dashboard"), ('2', "channels"), ('4', "flow")] {
            window.chord(&[CONTROL, ALT, key]).await;
            window.wait_until("the lens is there", &chosen(key)).await;
            // The tiles are read, the line is followed from one end to the other.
            if lens != "dashboard" {
                window.run_action("Show the whole map").await;
            }
            self.shoot(lens).await;
        }
        window.close().await;
    }

    /// What the room sees.
    async fn projector(&self) {
        let Sitting { window, _library } = self.open(&["--sample"]).await;
        window.run_action("Present").await;
        let desk = window.client.window().await.unwrap();
        let projector = loop {
            let all = window.client.windows().await.unwrap();
            if let Some(other) = all.into_iter().find(|it| *it != desk) {
                break other;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        };
        window.client.switch_to_window(projector).await.unwrap();
        window.client.set_window_rect(0, 0, SIZE.0, SIZE.1).await.unwrap();
        window.wait_for("[data-node=map]").await;
        for _ in 0..2 {
            window.press(Key::PageDown).await;
        }
        self.shoot("projector").await;
        window.close().await;
    }
}

/// Whether the lens of that number is the one that is looked through.
fn chosen(number: char) -> String {
    format!(
        "return [...document.querySelectorAll('[data-lens]')].findIndex(
            (it) => it.getAttribute('aria-checked') === 'true') === {number} - 1"
    )
}

/// Turns the wheel by so many pixels, as a hand that looks at what is below.
async fn pan(window: &Window, across: i32, down: i32) {
    window.wait_for("[data-node=grid]").await;
    let turn = json!({ "deltaX": across, "deltaY": down, "bubbles": true, "cancelable": true });
    let script = format!(
        "document.querySelector('.viewport').dispatchEvent(new WheelEvent('wheel', {turn}))"
    );
    window.eval(&script).await;
    tokio::time::sleep(REST).await;
}

/// A selector of the node of a kind that is nearest to this share of the view.
async fn near(window: &Window, kind: &str, across: f64, down: f64) -> String {
    window.wait_for(&format!("[data-node^=\"{kind}\"]")).await;
    let script = format!(
        "const view = document.querySelector('.viewport').getBoundingClientRect();
         const x = view.x + view.width * {across}, y = view.y + view.height * {down};
         const way = (it) => {{
            const r = it.getBoundingClientRect();
            return Math.hypot(r.x + r.width / 2 - x, r.y + r.height / 2 - y);
         }};
         const all = [...document.querySelectorAll({})];
         return all.sort((a, b) => way(a) - way(b))[0].dataset.node",
        json!(format!("[data-node^=\"{kind}\"]"))
    );
    let node = window.eval(&script).await;
    assert!(node.is_string(), "there is a {kind}");
    let Value::String(node) = node else { unreachable!("it was just looked at") };
    format!("[data-node=\"{node}\"]")
}

#[allow(clippy::print_stdout, reason = "for the person who typed the command")]
fn say(path: &Path) {
    println!("Taken: {}", path.display());
}
