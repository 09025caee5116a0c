//! The real app, driven through its webview.

use std::io::Read as _;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fantoccini::actions::{
    Actions, InputSource as _, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions,
    PointerAction,
};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::wd::TimeoutConfiguration;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

/// How long anything may take before it has failed. Generous: the machine may
/// be busy, and nothing waits longer than it must.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// The keys of these names, as the driver writes them.
pub const CONTROL: char = '\u{e009}';
pub const SHIFT: char = '\u{e008}';
pub const ALT: char = '\u{e00a}';

/// The app in a window, with a library of its own.
pub struct Window {
    /// The webview.
    pub client: Client,
    driver: Child,
}

/// The built app, or none, said aloud, where the tests run without one.
pub fn app() -> Option<PathBuf> {
    let path = std::env::var_os("THROUGHLINE_APP").map(PathBuf::from);
    if path.is_none() {
        eprintln!(
            "skipped: no built app is named in THROUGHLINE_APP; `cargo xtask test` builds one"
        );
    }
    path
}

impl Window {
    /// Starts the app on a library, with environment variables of its own, and
    /// waits until its first screen stands.
    pub async fn open(
        app: &Path,
        library: &Path,
        arguments: &[&str],
        variables: &[(&str, &str)],
    ) -> Self {
        let mut driver = Command::new("WebKitWebDriver");
        driver
            .env("TAURI_AUTOMATION", "true")
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("XDG_CONFIG_HOME", library.join("config"))
            .env("XDG_DATA_HOME", library.join("data"))
            .envs(variables.iter().copied());
        let mut all =
            vec!["--library".to_owned(), library.join("library.sqlite").display().to_string()];
        all.extend(arguments.iter().map(|argument| (*argument).to_owned()));
        let binary = app.display().to_string();
        let window = Self::drive(
            &mut driver,
            &json!({ "webkitgtk:browserOptions": { "binary": binary, "args": all } }),
        )
        .await;
        window.wait_for("main").await;
        window
    }

    /// Starts a driver, and by it what these capabilities ask for.
    pub async fn drive(driver: &mut Command, capabilities: &Value) -> Self {
        let port = free_port();
        let driver = driver
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the driver is installed by the set-up");
        let capabilities = capabilities.as_object().expect("capabilities have names");
        let address = format!("http://127.0.0.1:{port}");
        let deadline = Instant::now() + PATIENCE;
        let client = loop {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            builder.capabilities(capabilities.clone());
            let attempt = builder.connect(&address);
            match tokio::time::timeout(PATIENCE, attempt).await {
                Ok(Ok(client)) => break client,
                Ok(Err(error)) if Instant::now() > deadline => {
                    panic!("the app does not start under the driver: {error}")
                }
                // The driver's own port takes a moment to open.
                Ok(Err(_)) => tokio::time::sleep(Duration::from_millis(50)).await,
                Err(_) => panic!("the app does not start within {PATIENCE:?}"),
            }
        };
        let patient = TimeoutConfiguration::new(Some(PATIENCE * 4), None, None);
        client.update_timeouts(patient).await.expect("a driver can be patient");
        Self { client, driver }
    }

    /// The first element that matches, as soon as there is one.
    pub async fn wait_for(&self, css: &str) -> Element {
        self.client
            .wait()
            .at_most(PATIENCE)
            .for_element(Locator::Css(css))
            .await
            .unwrap_or_else(|error| panic!("nothing matches {css}: {error}"))
    }

    /// Waits until a script gives something true, and gives that.
    pub async fn wait_until(&self, what: &str, script: &str) -> Value {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let value = self.eval(script).await;
            let holds = !matches!(value, Value::Null | Value::Bool(false));
            if holds {
                return value;
            }
            assert!(Instant::now() < deadline, "{what} does not come true: {script}");
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// What a script gives.
    pub async fn eval(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap_or_else(|error| {
            panic!("the script fails: {error}\n{script}");
        })
    }

    /// Brings a node of the map into sight, as walking to it with the keyboard
    /// does.
    pub async fn reveal(&self, css: &str) {
        self.wait_for(css).await;
        let node = json!(css);
        self.eval(&format!("document.querySelector({node}).focus({{ preventScroll: true }})"))
            .await;
        self.wait_until(
            &format!("{css} comes into sight"),
            &format!(
                "const r = document.querySelector({node})?.getBoundingClientRect();
                 const v = document.querySelector('.viewport').getBoundingClientRect();
                 const x = r.x + r.width / 2, y = r.y + r.height / 2;
                 if (document.querySelector('.viewport').hasAttribute('data-flies')) return false;
                 const inside = r && x > v.x && x < v.right && y > v.y && y < v.bottom;
                 const still = window.lastSeen === `${{x}} ${{y}}`;
                 window.lastSeen = `${{x}} ${{y}}`;
                 return inside && still"
            ),
        )
        .await;
    }

    /// Looks from further away, so that more of the map is in sight.
    pub async fn step_back(&self) {
        for _ in 0..2 {
            self.chord(&['\u{e009}', '-']).await;
        }
        self.stands_still().await;
    }

    /// Waits until the camera has come to where it flies.
    pub async fn stands_still(&self) {
        self.wait_until(
            "the map stands still",
            "if (document.querySelector('.viewport').hasAttribute('data-flies')) return false;
             const at = document.querySelector('.world').style.transform;
             const still = window.lastStood === at;
             window.lastStood = at;
             return still",
        )
        .await;
    }

    /// Clicks the first element that matches.
    pub async fn click(&self, css: &str) {
        let element = self.wait_for(css).await;
        element.click().await.unwrap_or_else(|error| panic!("{css} cannot be clicked: {error}"));
    }

    /// Presses the button of that name, by its text or by what it is called to
    /// assistive technology.
    pub async fn press_button(&self, name: &str) {
        self.press_named("button", name).await;
    }

    /// Chooses the entry of that name in a menu that is open.
    pub async fn press_entry(&self, name: &str) {
        self.press_named("[role=menuitem]", name).await;
    }

    async fn press_named(&self, css: &str, name: &str) {
        // A dialog that is open is what a person sees.
        let find = format!(
            "const plain = (text) => (text ?? '').replace(/[\\u2068\\u2069]/g, '').trim();
             const all = [...document.querySelectorAll({0})].filter((it) => !it.disabled);
             const named = all.filter((it) => plain(it.textContent) === {1}
                || plain(it.getAttribute('aria-label')) === {1});
             return named.at(-1) ?? null",
            json!(css),
            json!(name)
        );
        let found = self.wait_until(&format!("there is a {css} “{name}”"), &find).await;
        self.eval_on("arguments[0].click()", found).await;
    }

    /// Does something by the command palette, as the keyboard would.
    pub async fn run_action(&self, name: &str) {
        self.chord(&[CONTROL, 'k']).await;
        self.wait_until(
            "the palette waits for words",
            "return document.activeElement?.getAttribute('role') === 'combobox'",
        )
        .await;
        self.type_text(name).await;
        let marked = format!(
            "return document.querySelector('[role=option][aria-selected=true] > span')
                ?.textContent === {}",
            json!(name)
        );
        self.wait_until(&format!("{name} is found"), &marked).await;
        self.press(Key::Enter).await;
        self.wait_until(
            "the palette is gone",
            "return document.querySelector('[role=combobox]') === null",
        )
        .await;
    }

    async fn eval_on(&self, script: &str, element: Value) {
        self.client
            .execute(script, vec![element])
            .await
            .unwrap_or_else(|error| panic!("the script fails: {error}\n{script}"));
    }

    /// Presses keys one after the other; all but the last stay down until the
    /// end.
    pub async fn chord(&self, keys: &[char]) {
        let mut actions = KeyActions::new("keys".to_owned());
        for &value in keys {
            actions = actions.then(KeyAction::Down { value });
        }
        for &value in keys.iter().rev() {
            actions = actions.then(KeyAction::Up { value });
        }
        self.client.perform_actions(actions).await.expect("keys can always be pressed");
    }

    /// Presses a key several times, as fast as one that is held down, while
    /// others are held.
    pub async fn hold_down(&self, held: &[char], key: char, times: usize) {
        let mut actions = KeyActions::new("keys".to_owned());
        for &value in held {
            actions = actions.then(KeyAction::Down { value });
        }
        for _ in 0..times {
            actions =
                actions.then(KeyAction::Down { value: key }).then(KeyAction::Up { value: key });
        }
        for &value in held {
            actions = actions.then(KeyAction::Up { value });
        }
        self.client.perform_actions(actions).await.expect("keys can always be pressed");
    }

    /// Presses one key that writes nothing.
    pub async fn press(&self, key: Key) {
        self.chord(&[char::from(key)]).await;
    }

    /// Types a text, letter by letter.
    pub async fn type_text(&self, text: &str) {
        let mut actions = KeyActions::new("keys".to_owned());
        for value in text.chars() {
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.client.perform_actions(actions).await.expect("keys can always be pressed");
    }

    /// Presses the mouse at a point, moves it in steps and lets go.
    pub async fn drag(&self, from: (f64, f64), to: (f64, f64)) {
        self.hold(from, to).await;
        let actions = MouseActions::new("mouse".to_owned())
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        self.client.perform_actions(actions).await.expect("the mouse can always be let go");
    }

    /// Presses the mouse at a point and moves it in steps, without letting go.
    pub async fn hold(&self, from: (f64, f64), to: (f64, f64)) {
        const STEPS: i32 = 12;
        let point = |step: i32| {
            let share = f64::from(step) / f64::from(STEPS);
            (from.0 + (to.0 - from.0) * share, from.1 + (to.1 - from.1) * share)
        };
        let move_to = |(x, y): (f64, f64)| PointerAction::MoveTo {
            duration: Some(Duration::from_millis(16)),
            x,
            y,
        };
        let mut actions = MouseActions::new("mouse".to_owned())
            .then(move_to(from))
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT });
        for step in 1..=STEPS {
            actions = actions.then(move_to(point(step)));
        }
        self.client.perform_actions(actions).await.expect("the mouse can always be moved");
    }

    /// Turns the wheel over the map, which stands still afterwards.
    pub async fn turn_wheel(&self, by: f64) {
        self.eval(&format!(
            "document.querySelector('.viewport').dispatchEvent(new WheelEvent('wheel',
                {{ deltaY: {by}, bubbles: true, cancelable: true }}))"
        ))
        .await;
        self.stands_still().await;
    }

    /// Clicks a point, whatever lies there.
    pub async fn click_at(&self, (x, y): (f64, f64)) {
        let actions = MouseActions::new("mouse".to_owned())
            .then(PointerAction::MoveTo { duration: None, x, y })
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        self.client.perform_actions(actions).await.expect("the mouse can always be moved");
    }

    /// Clicks a point while a key is held, which takes it to what is selected.
    pub async fn click_with(&self, key: char, (x, y): (f64, f64)) {
        // The two go side by side, move for move.
        let still = Duration::ZERO;
        let keys = KeyActions::new("keys".to_owned())
            .then(KeyAction::Down { value: key })
            .then(KeyAction::Pause { duration: still })
            .then(KeyAction::Pause { duration: still })
            .then(KeyAction::Up { value: key });
        let mouse = MouseActions::new("mouse".to_owned())
            .then(PointerAction::MoveTo { duration: None, x, y })
            .then(PointerAction::Down { button: MOUSE_BUTTON_LEFT })
            .then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        let both = Actions::from(keys).and(mouse);
        self.client.perform_actions(both).await.expect("the mouse can always be moved");
    }

    /// Asks for the menu of a point, as the engine tells of the other button:
    /// the driver would hold that down from then on.
    pub async fn ask_at(&self, (x, y): (f64, f64)) {
        self.eval(&format!(
            "document.elementFromPoint({x}, {y}).dispatchEvent(new MouseEvent('contextmenu',
                {{ button: 2, clientX: {x}, clientY: {y}, bubbles: true, cancelable: true }}))"
        ))
        .await;
    }

    /// The middle of the first element that matches, in the window.
    pub async fn middle(&self, css: &str) -> (f64, f64) {
        self.wait_for(css).await;
        let script = format!(
            "const r = document.querySelector({}).getBoundingClientRect();
             return [r.x + r.width / 2, r.y + r.height / 2]",
            json!(css)
        );
        let value = self.eval(&script).await;
        let number = |index: usize| value[index].as_f64().expect("a rectangle has numbers");
        (number(0), number(1))
    }

    /// Ends the session and the app, as closing the window does.
    pub async fn close(mut self) {
        let _ = tokio::time::timeout(PATIENCE, self.client.clone().close()).await;
        self.end_driver();
    }

    /// Ends the app as a power cut would.
    pub fn kill(mut self) {
        for process in children_of(self.driver.id()) {
            let _ = Command::new("kill").args(["-9", &process.to_string()]).status();
        }
        self.end_driver();
    }

    /// Tells the app to end, as a log-out does.
    pub fn tell_to_end(&self) {
        for process in children_of(self.driver.id()) {
            let _ = Command::new("kill").arg(process.to_string()).status();
        }
    }

    fn end_driver(&mut self) {
        // The driver leaves the app alive when it ends, so the app goes first.
        for process in children_of(self.driver.id()) {
            let _ = Command::new("kill").args(["-9", &process.to_string()]).status();
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

impl Drop for Window {
    /// A test that fails half way leaves nothing running.
    fn drop(&mut self) {
        self.end_driver();
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).expect("a port is free");
    listener.local_addr().expect("it was just bound").port()
}

/// The direct children of a process.
fn children_of(parent: u32) -> Vec<u32> {
    let Ok(processes) = std::fs::read_dir("/proc") else { return Vec::new() };
    processes
        .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse::<u32>().ok())
        .filter(|process| {
            let mut stat = String::new();
            let read = std::fs::File::open(format!("/proc/{process}/stat"))
                .and_then(|mut file| file.read_to_string(&mut stat));
            // The name in brackets may hold anything; what follows it is plain.
            read.is_ok()
                && stat.rsplit_once(')').is_some_and(|(_, rest)| {
                    rest.split_whitespace().nth(1) == Some(parent.to_string().as_str())
                })
        })
        .collect()
}
