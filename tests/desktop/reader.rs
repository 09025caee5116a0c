//! A screen reader's side of the window: a D-Bus session of its own, the bus of
//! accessibility on it, and the objects that the app shows there.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use atspi::{Role, State, StateSet};
use serde::de::DeserializeOwned;
use tempfile::TempDir;
use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, MessageIterator};
use zbus::zvariant::{DynamicType, OwnedObjectPath, OwnedValue, Structure, Type, Value};

use crate::window::PATIENCE;

const ACCESSIBLE: &str = "org.a11y.atspi.Accessible";
const ACTION: &str = "org.a11y.atspi.Action";
const CELL: &str = "org.a11y.atspi.TableCell";
const TEXT: &str = "org.a11y.atspi.Text";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";
const REGISTRY: &str = "org.a11y.atspi.Registry";

/// Somebody who listens.
pub struct Reader {
    bus: Connection,
    variables: Vec<(&'static str, String)>,
    focused: Arc<Mutex<Vec<Place>>>,
    daemon: Child,
    _folder: TempDir,
}

/// Where an object is: who has it, and what it is called there.
type Place = (String, OwnedObjectPath);

/// An object as it is heard.
#[derive(Clone, Debug)]
pub struct Heard {
    pub role: Role,
    pub name: String,
    pub description: String,
    /// What is written in it, as far as it holds texts of its own.
    pub text: String,
    pub children: Vec<Heard>,
    states: StateSet,
    attributes: BTreeMap<String, String>,
    place: Place,
}

impl Reader {
    /// Begins to listen, before there is an app.
    pub fn start() -> Self {
        let folder = tempfile::tempdir().expect("there is room for a folder");
        let mut daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--nopidfile", "--print-address=1"])
            // Sockets lie in this folder, and nothing is left behind at the display.
            .env("XDG_RUNTIME_DIR", folder.path())
            .env("XDG_CACHE_HOME", folder.path())
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("AT_SPI_BUS_ADDRESS")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus is installed by the set-up");
        let mut session = String::new();
        BufReader::new(daemon.stdout.take().expect("it was just piped"))
            .read_line(&mut session)
            .expect("the daemon says where it is");
        let session = session.trim().to_owned();
        let connection = connect(&session);
        let accessibility: String = call(
            &connection,
            &("org.a11y.Bus".to_owned(), path("/org/a11y/bus")),
            "org.a11y.Bus",
            "GetAddress",
            &(),
        )
        .expect("at-spi2-core is installed by the set-up");
        let bus = connect(&accessibility);
        let focused = Arc::new(Mutex::new(Vec::new()));
        listen(&bus, Arc::clone(&focused));
        let variables =
            vec![("DBUS_SESSION_BUS_ADDRESS", session), ("AT_SPI_BUS_ADDRESS", accessibility)];
        Self { bus, variables, focused, daemon, _folder: folder }
    }

    /// What an app is told so that it is heard here, and which language it speaks.
    pub fn variables<'a>(&'a self, locale: &'a str) -> Vec<(&'a str, &'a str)> {
        let own = self.variables.iter().map(|(name, value)| (*name, value.as_str()));
        own.chain([("LC_ALL", locale)]).collect()
    }

    /// What is looked for in all windows, as soon as it is there.
    pub async fn hears<T>(&self, what: &str, mut find: impl FnMut(&Heard) -> Option<T>) -> T {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let app = self.app();
            if let Some(found) = app.as_ref().and_then(&mut find) {
                return found;
            }
            assert!(
                Instant::now() < deadline,
                "{what} is not heard. This is:\n{}",
                app.map(|it| it.dump()).unwrap_or_default()
            );
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }

    /// What has the keyboard, once it is as it should be: as an event told, and
    /// the object says of itself.
    pub async fn hears_focus(&self, what: &str, is_right: impl Fn(&Heard) -> bool) -> Heard {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let place = self.focused.lock().expect("nobody panics with it").last().cloned();
            let heard = place.and_then(|place| self.read(&place, 1));
            if let Some(it) = &heard
                && it.is(State::Focused)
                && is_right(it)
            {
                return it.clone();
            }
            assert!(
                Instant::now() < deadline,
                "the keyboard is not heard at {what}, but at:\n{}",
                heard.map(|it| it.dump()).unwrap_or_default()
            );
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// What a cell is said to stand under and beside.
    pub fn headers(&self, cell: &Heard) -> (Vec<String>, Vec<String>) {
        let names = |method: &str| -> Vec<String> {
            let places: Vec<Place> =
                call(&self.bus, &cell.place, CELL, method, &()).unwrap_or_default();
            places.iter().filter_map(|it| self.read(it, 4)).map(|it| it.said()).collect()
        };
        (names("GetColumnHeaderCells"), names("GetRowHeaderCells"))
    }

    /// What is in the menus of the system, which are left out elsewhere.
    pub fn menus(&self, bar: &Heard) -> Vec<Heard> {
        self.children(&bar.place).iter().filter_map(|it| self.read(it, usize::MAX)).collect()
    }

    /// Does what an object offers first: a menu's entry is chosen.
    pub fn press(&self, it: &Heard) {
        let done: bool = call(&self.bus, &it.place, ACTION, "DoAction", &(0_i32,))
            .unwrap_or_else(|error| panic!("{} cannot be pressed: {error}", it.name));
        assert!(done, "{} does nothing", it.name);
    }

    /// The app with all its windows.
    fn app(&self) -> Option<Heard> {
        let root = (REGISTRY.to_owned(), path("/org/a11y/atspi/accessible/root"));
        self.read(self.children(&root).last()?, usize::MAX)
    }

    /// An object and so many levels below it; nothing if it is gone by now.
    fn read(&self, place: &Place, levels: usize) -> Option<Heard> {
        let role: u32 = call(&self.bus, place, ACCESSIBLE, "GetRole", &()).ok()?;
        let states: Vec<u32> = call(&self.bus, place, ACCESSIBLE, "GetState", &()).ok()?;
        let states = states.iter().rev().fold(0, |all, part| all << 32 | u64::from(*part));
        let attributes = call(&self.bus, place, ACCESSIBLE, "GetAttributes", &()).ok()?;
        let role = Role::try_from(role).unwrap_or(Role::Unknown);
        // The menus of the system say what the list of actions says, at great length.
        let is_leaf = levels == 0 || role == Role::MenuBar;
        let below = if is_leaf { Vec::new() } else { self.children(place) };
        Some(Heard {
            role,
            name: self.property(place, "Name")?,
            description: self.property(place, "Description")?,
            text: call(&self.bus, place, TEXT, "GetText", &(0_i32, -1_i32))
                .map(|text: String| plain(&text))
                .unwrap_or_default(),
            children: below.iter().filter_map(|it| self.read(it, levels - 1)).collect(),
            states: StateSet::from_bits(states).unwrap_or_default(),
            attributes,
            place: place.clone(),
        })
    }

    fn property(&self, place: &Place, name: &str) -> Option<String> {
        let value: OwnedValue =
            call(&self.bus, place, PROPERTIES, "Get", &(ACCESSIBLE, name)).ok()?;
        Some(plain(&String::try_from(value).ok()?))
    }

    fn children(&self, place: &Place) -> Vec<Place> {
        let listed: Vec<Place> =
            call(&self.bus, place, ACCESSIBLE, "GetChildren", &()).unwrap_or_default();
        if !listed.is_empty() {
            return listed;
        }
        // The socket that the page is plugged into lists nothing, and has it all the same.
        let plugged: Option<Place> =
            call(&self.bus, place, ACCESSIBLE, "GetChildAtIndex", &(0_i32,)).ok();
        plugged.filter(|(_, path)| !path.as_str().ends_with("/null")).into_iter().collect()
    }
}

impl Drop for Reader {
    /// With its session the bus of accessibility ends, too.
    fn drop(&mut self) {
        let _ = self.daemon.kill();
        let _ = self.daemon.wait();
    }
}

impl Heard {
    pub fn is(&self, state: State) -> bool {
        self.states.contains(state)
    }

    /// What is told beside role, name and states: `rowindex`, `posinset`, `level` …
    pub fn attribute(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }

    /// This object and all below it, in reading order.
    pub fn all(&self) -> Vec<&Heard> {
        let below = self.children.iter().flat_map(Heard::all);
        std::iter::once(self).chain(below).collect()
    }

    /// The first object below that has this role and this name.
    pub fn find(&self, role: Role, name: &str) -> Option<&Heard> {
        self.all().into_iter().find(|it| it.role == role && it.name == name)
    }

    /// Its name, or else all that is written in it.
    pub fn said(&self) -> String {
        if !self.name.is_empty() {
            return self.name.clone();
        }
        let below: Vec<String> =
            self.children.iter().map(Heard::said).filter(|it| !it.is_empty()).collect();
        if below.is_empty() { self.text.clone() } else { below.join(" ") }
    }

    /// One line for each object: role, name, what is written in it, description,
    /// and what else is said of it. What only holds others together has no line.
    pub fn dump(&self) -> String {
        let mut lines = String::new();
        self.write(0, &mut lines);
        lines
    }

    fn write(&self, depth: usize, lines: &mut String) {
        let is_plain = self.role == Role::Section && self.name.is_empty();
        if is_plain && (!self.children.is_empty() || self.text.is_empty()) {
            self.children.iter().for_each(|it| it.write(depth, lines));
            return;
        }
        let states = STATES.iter().filter(|(state, _)| self.is(*state));
        let is_usual = |it: &str| {
            self.attribute(it).is_empty() || (it == "colspan" && self.attribute(it) == "1")
        };
        let facts = FACTS.iter().filter(|it| !is_usual(it));
        let quoted = |text: &str| match text {
            "" => None,
            text => Some(format!("“{}”", text.split_whitespace().collect::<Vec<_>>().join(" "))),
        };
        let text = if self.name.is_empty() && self.children.is_empty() { &*self.text } else { "" };
        let parts: Vec<String> = std::iter::once(self.kind().to_owned())
            .chain(quoted(&self.name))
            .chain(quoted(text))
            .chain(quoted(&self.description).map(|text| format!("({text})")))
            .chain(facts.map(|it| format!("{it}={}", self.attribute(it))))
            .chain(states.map(|(_, word)| (*word).to_owned()))
            .collect();
        lines.push_str(&format!("{}{}\n", "  ".repeat(depth), parts.join(" ")));
        self.children.iter().for_each(|it| it.write(depth + 1, lines));
    }

    /// Its role as pages name it, or as the system does.
    pub fn kind(&self) -> &str {
        match self.attribute("computed-role") {
            "" | "generic" => self.role.name(),
            role => role,
        }
    }
}

/// The states that are heard, where they are no matter of course.
const STATES: [(State, &str); 9] = [
    (State::Focused, "focused"),
    (State::Selected, "selected"),
    (State::Checked, "checked"),
    (State::Pressed, "pressed"),
    (State::Expanded, "expanded"),
    (State::HasPopup, "has-popup"),
    (State::Modal, "modal"),
    (State::Required, "required"),
    (State::InvalidEntry, "invalid"),
];

/// What is told in numbers and words beside them.
const FACTS: [&str; 10] = [
    "rowcount", "colcount", "rowindex", "colindex", "colspan", "sort", "posinset", "setsize",
    "level", "live",
];

/// Keeps what gets the focus, as events tell it; the app tells nobody who has not asked.
fn listen(bus: &Connection, focused: Arc<Mutex<Vec<Place>>>) {
    let rule = "type='signal',interface='org.a11y.atspi.Event.Object',member='StateChanged',arg0='focused'";
    let events = MessageIterator::for_match_rule(rule, bus, Some(1024)).expect("a plain rule");
    let registry = (REGISTRY.to_owned(), path("/org/a11y/atspi/registry"));
    let events_of = "object:state-changed:focused";
    let () = call(bus, &registry, REGISTRY, "RegisterEvent", &(events_of,))
        .expect("the registry is there");
    std::thread::spawn(move || {
        for event in events.flatten() {
            let body = event.body();
            let gained = body
                .deserialize::<Structure<'_>>()
                .is_ok_and(|told| told.fields().get(1) == Some(&Value::I32(1)));
            let header = event.header();
            if let (true, Some(sender), Some(path)) = (gained, header.sender(), header.path())
                && let Ok(mut all) = focused.lock()
            {
                all.push((sender.to_string(), path.clone().into()));
            }
        }
    });
}

fn connect(address: &str) -> Connection {
    Builder::address(address)
        .and_then(|it| it.method_timeout(PATIENCE).build())
        .expect("a bus that has just begun can be reached")
}

fn call<T: DeserializeOwned + Type>(
    bus: &Connection,
    (name, path): &Place,
    interface: &str,
    method: &str,
    body: &(impl serde::Serialize + DynamicType),
) -> zbus::Result<T> {
    let answer = bus.call_method(Some(name.as_str()), path, Some(interface), method, body)?;
    let body = answer.body();
    body.deserialize()
}

fn path(text: &str) -> OwnedObjectPath {
    OwnedObjectPath::try_from(text).expect("a path that is written here")
}

/// Without the signs around people's own words, which nobody hears.
fn plain(text: &str) -> String {
    let is_heard = |letter: &char| !matches!(letter, '\u{2066}'..='\u{2069}' | '\u{fffc}');
    text.chars().filter(is_heard).collect::<String>().trim().to_owned()
}
