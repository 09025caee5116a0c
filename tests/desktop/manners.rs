//! The manners of a program on a desktop: one window, where it can be reached.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::Trip;
use crate::window::PATIENCE;

/// Where the app was last: on a large screen to the right, which is gone.
const ELSEWHERE: &str = r#"{ "main": {
    "width": 3000, "height": 2000, "x": 5000, "y": 4000, "prev_x": 5000, "prev_y": 4000,
    "maximized": false, "visible": true, "decorated": true, "fullscreen": false
} }"#;

#[tokio::test]
async fn a_window_that_was_on_a_screen_that_is_gone_comes_back() {
    let Some(trip) = Trip::new() else { return };
    let folder = trip.path("config/app.throughline.desktop");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(".window-state.json"), ELSEWHERE).unwrap();
    let window = trip.start(&[]).await;
    window
        .wait_until(
            "all of the window is on the screen",
            "return screenX >= 0 && screenY >= 0 && screenX + outerWidth <= screen.width
                && screenY + outerHeight <= screen.height",
        )
        .await;
    window.close().await;
}

/// A program that ends with the test, whatever comes of it.
struct Started(Child);

impl Started {
    fn new(command: &mut Command) -> Self {
        Self(command.stdout(Stdio::piped()).spawn().unwrap())
    }

    /// The first line that it prints.
    fn says(&mut self) -> String {
        let said = self.0.stdout.take().unwrap();
        let (sender, receiver) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            let mut line = String::new();
            let _ = BufReader::new(said).read_line(&mut line);
            let _ = sender.send(line.trim().to_owned());
        });
        receiver.recv_timeout(PATIENCE).unwrap_or_default()
    }
}

impl Drop for Started {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Asks whether the app has its name on a bus, so that a second start finds it.
fn is_there(address: &str) -> bool {
    let asked = Command::new("dbus-send")
        .args([&format!("--bus={address}"), "--print-reply", "--dest=org.freedesktop.DBus"])
        .args(["/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner"])
        .arg("string:app.throughline.desktop.SingleInstance")
        .output();
    asked.is_ok_and(|said| String::from_utf8_lossy(&said.stdout).contains("boolean true"))
}

fn wait_until(what: &str, mut holds: impl FnMut() -> bool) {
    let deadline = Instant::now() + PATIENCE;
    while !holds() {
        assert!(Instant::now() < deadline, "{what} does not come true");
        std::thread::sleep(Duration::from_millis(50));
    }
}

#[tokio::test]
async fn what_the_system_wants_large_is_large() {
    let Some(trip) = Trip::new() else { return };
    let large = "return Math.abs(outerWidth / innerWidth - 1.5) < 0.02";
    let window = trip.start_with(&[], &[("GDK_DPI_SCALE", "1.5")]).await;
    window.wait_until("all of the window is as large as texts shall be", large).await;
    window.close().await;
}

#[test]
fn a_second_start_opens_its_file_in_the_window_that_is_there() {
    let Some(trip) = Trip::new() else { return };
    let mut bus = Command::new("dbus-daemon");
    let mut bus = Started::new(bus.args(["--session", "--nofork", "--print-address"]));
    let address = bus.says();
    let start = |arguments: &[&str]| {
        let mut command = Command::new(&trip.app);
        command
            .args(arguments)
            .env_remove("THROUGHLINE_LIBRARY")
            .env("DBUS_SESSION_BUS_ADDRESS", &address)
            .env("XDG_CONFIG_HOME", trip.path("config"))
            .env("XDG_DATA_HOME", trip.path("data"));
        Started::new(&mut command)
    };
    let mut first = start(&["--print-paint"]);
    wait_until("the first start is there", || is_there(&address));

    let mut second = start(&[concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/maps/spans.json")]);
    let mut ended = None;
    wait_until("the second start ends by itself", || {
        ended = second.0.try_wait().unwrap();
        ended.is_some()
    });
    assert!(ended.is_some_and(|it| it.success()), "the second start fails: {ended:?}");
    // No map was shown before; this is the one of the second start.
    assert_eq!(first.says(), "throughline: painted");
}
