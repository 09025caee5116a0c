//! `cargo xtask run`: from a clone to a window, or to a picture of one.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::Duration;

use crate::checkout::Checkout;
use crate::process::{Failure, Outcome, bound, end, run as run_command, spawn};
use crate::release;
use crate::setup::{self, Purpose};
use crate::virtual_display::VirtualDisplay;

/// The map that is shown when none is named.
const SAMPLE: &str = "src-tauri/crates/format/templates/en/fault-repair.json";

/// The pictures that the README shows.
const PICTURES: &str = "src-tauri/pictures";

/// Where a demonstration leaves what it makes.
const DEMO: &str = "target/demo";

/// What the app prints once its first map can be seen, when it is asked to.
const PAINTED: &str = "throughline: painted";

/// What lies around the map, such as the small picture of all of it, is there
/// so long after the map itself.
const REST: Duration = Duration::from_secs(1);

/// Which build to start.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Build {
    /// Quick to build.
    Debug,
    /// What is given to people.
    Release,
}

/// Builds the app and starts it.
pub fn run(checkout: &Checkout, build: Build, file: Option<PathBuf>) -> Outcome {
    let file = file.map(|file| absolute(&file)).transpose()?;
    let display = has_display();
    setup::prepare(checkout, if display { Purpose::Window } else { Purpose::Demo })?;
    let programs = Programs::build(checkout, build)?;
    if display {
        programs.open(file.as_deref())
    } else {
        programs.demonstrate(checkout, file.as_deref())
    }
}

/// Takes the pictures for the README.
pub fn pictures(checkout: &Checkout) -> Outcome {
    setup::prepare(checkout, Purpose::Everything)?;
    let build = ["build", "-p", "throughline", "-p", "tests", "--features", "tests/bench"];
    let programs = ["--bin", "throughline", "--bin", "pictures"];
    run_command(checkout.cargo().args(build).args(programs))?;
    let display = VirtualDisplay::of("1440x900")?;
    run_command(
        Command::new(checkout.program("debug", "pictures"))
            .arg(checkout.path(PICTURES))
            .env("THROUGHLINE_APP", checkout.program("debug", "throughline"))
            .env("DISPLAY", display.name())
            .env_remove("WAYLAND_DISPLAY"),
    )
}

struct Programs {
    app: PathBuf,
    journey: PathBuf,
}

impl Programs {
    fn build(checkout: &Checkout, build: Build) -> Outcome<Self> {
        let profile = match build {
            Build::Debug => {
                run_command(checkout.cargo().args([
                    "build",
                    "--workspace",
                    "--bin",
                    "throughline",
                    "--bin",
                    "journey",
                ]))?;
                "debug"
            }
            Build::Release => {
                release::make_packages(checkout, &[])?;
                "release"
            }
        };
        Ok(Self {
            app: checkout.program(profile, "throughline"),
            journey: checkout.program(profile, "journey"),
        })
    }

    /// Starts the app as its user would, until it is closed.
    fn open(&self, file: Option<&Path>) -> Outcome {
        let mut command = Command::new(&self.app);
        command.args(file);
        run_command(&mut command)
    }

    /// Starts the app with a map on a virtual display, takes its picture, and
    /// writes the map in every format. The app gets a library and settings of
    /// its own, so that those of the person who starts this stay untouched.
    fn demonstrate(&self, checkout: &Checkout, file: Option<&Path>) -> Outcome {
        let map = file.map_or_else(|| checkout.path(SAMPLE), Path::to_path_buf);
        let folder = checkout.path(DEMO);
        let picture = folder.join("window.png");
        clear(&picture)?;
        make(&folder)?;

        // What cannot be read is better said by the command line than by a
        // window that nobody sees, so the exports come first.
        let name = base_name(&map);
        let mut written = vec![picture.clone()];
        for format in ["journey", "json", "pdf", "svg", "png"] {
            let out = folder.join(format!("{name}.{format}"));
            if out != map {
                run_command(Command::new(&self.journey).arg("convert").arg(&map).arg(&out))?;
            }
            written.push(out);
        }

        println!("There is no display: showing {} on a virtual one.", map.display());
        self.photograph(&folder, file, &picture)?;

        println!("\nLeft in target/demo:");
        for path in written {
            let size = fs::metadata(&path).map(|metadata| metadata.len()).map_err(|error| {
                Failure::new(format!("{} was not written: {error}", path.display()))
            })?;
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            println!("  {name:<32} {:>8}", release::size(size));
        }
        Ok(())
    }

    /// Starts the app on a virtual display and takes its picture.
    fn photograph(&self, folder: &Path, file: Option<&Path>, picture: &Path) -> Outcome {
        let state = folder.join("state");
        clear(&state)?;
        make(&state)?;
        if let Some(parent) = picture.parent() {
            make(parent)?;
        }
        let display = VirtualDisplay::start()?;
        let _app = RunningApp::start(&self.app, &display, file, folder)?;
        thread::sleep(REST);
        run_command(
            Command::new("import")
                .args(["-display", display.name(), "-window", "root"])
                .arg(picture),
        )
    }
}

/// The app on a virtual display. It ends with this value.
struct RunningApp(Child);

impl RunningApp {
    /// Starts the app and waits until it has painted.
    fn start(
        program: &Path,
        display: &VirtualDisplay,
        file: Option<&Path>,
        folder: &Path,
    ) -> Outcome<Self> {
        const PATIENCE: Duration = Duration::from_secs(120);

        let log = folder.join("app.log");
        let noted = fs::File::create(&log)
            .map_err(|error| Failure::new(format!("{} cannot be made: {error}", log.display())))?;
        let state = folder.join("state");
        let mut command = bound(program);
        command.arg("--library").arg(state.join("library.sqlite"));
        match file {
            Some(file) => command.arg(file),
            None => command.arg("--sample"),
        };
        command
            .env("DISPLAY", display.name())
            .env_remove("WAYLAND_DISPLAY")
            .env("GDK_BACKEND", "x11")
            .env("THROUGHLINE_REPORT_PAINT", "1")
            .env("XDG_DATA_HOME", state.join("data"))
            .env("XDG_CONFIG_HOME", state.join("config"))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(noted);
        let mut app = Self(spawn(&mut command)?);

        let (sender, receiver) = mpsc::channel();
        if let Some(stdout) = app.0.stdout.take() {
            // It reads on after the line, so that the app never waits for it.
            thread::spawn(move || {
                for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                    if line.trim() == PAINTED {
                        let _ = sender.send(());
                    }
                }
            });
        }
        let complaint = match receiver.recv_timeout(PATIENCE) {
            Ok(()) => return Ok(app),
            Err(RecvTimeoutError::Timeout) => {
                format!("The app did not paint within {} s.", PATIENCE.as_secs())
            }
            Err(RecvTimeoutError::Disconnected) => "The app ended before it painted.".to_owned(),
        };
        // Its last words are complete once it has ended.
        drop(app);
        let said = fs::read_to_string(&log).unwrap_or_default();
        let last: Vec<&str> = said.lines().rev().take(15).collect();
        let last: Vec<&str> = last.into_iter().rev().collect();
        Err(Failure::new(complaint)
            .hint(format!("Its last words (target/demo/app.log):\n{}", last.join("\n"))))
    }
}

impl Drop for RunningApp {
    fn drop(&mut self) {
        end(&mut self.0);
    }
}

/// Whether a window can be shown to the person who started this.
fn has_display() -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(target_os = "linux") || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}

/// The file as this program and the app, in whatever folder, can both find it.
fn absolute(file: &Path) -> Outcome<PathBuf> {
    fs::canonicalize(file)
        .map_err(|error| Failure::new(format!("{} cannot be opened: {error}", file.display())))
}

/// The name of a map's file without what says its format. `window` is the
/// name of the picture beside the exports.
fn base_name(map: &Path) -> String {
    let name = map.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let stem = ["journey.json", "journey", "json", "csv", "pdf", "tsv", "txt"]
        .iter()
        .find_map(|ending| name.strip_suffix(&format!(".{ending}")))
        .unwrap_or(&name);
    match stem {
        "" | "window" => format!("{stem}map"),
        stem => stem.to_owned(),
    }
}

fn make(folder: &Path) -> Outcome {
    fs::create_dir_all(folder)
        .map_err(|error| Failure::new(format!("{} cannot be made: {error}", folder.display())))
}

/// Removes a file or a folder that an earlier demonstration has left.
fn clear(path: &Path) -> Outcome {
    let removed = match fs::symlink_metadata(path) {
        Err(_) => return Ok(()),
        Ok(metadata) if metadata.is_dir() => fs::remove_dir_all(path),
        Ok(_) => fs::remove_file(path),
    };
    removed.map_err(|error| Failure::new(format!("{} cannot be removed: {error}", path.display())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exports_are_named_after_the_map() {
        let check =
            |map: &str, expected: &str| assert_eq!(base_name(Path::new(map)), expected, "{map}");
        check("maps/metrofibre.journey.json", "metrofibre");
        check("a/journeys of veterans.csv", "journeys of veterans");
        check("b.v2.journey", "b.v2");
        check("map.json", "map");
        check("without", "without");
        check("window.journey", "windowmap");
        check(".csv", "map");
    }
}
