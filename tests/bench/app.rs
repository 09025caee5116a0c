//! The released app: how long it takes to start, and what it holds.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::{Duration, Instant};

use crate::figures::median;
use crate::table::{Figure, Row};
use crate::{Map, Outcome, processes, tasks};

/// The app is started so often; the first start only warms the disk's cache.
const STARTS: usize = 6;
/// Memory is looked at so long after the paint.
const SETTLING: Duration = Duration::from_secs(2);
const PATIENCE: Duration = Duration::from_secs(60);
/// So many figures each start gives, one for each row.
const FIGURES: usize = 7;
const PAINTED: &str = "throughline: painted";

/// Rows about the app.
pub fn rows() -> Vec<Row> {
    vec![
        Row::judged("start of the app to the first painted map, wall", "s", [1.0, 1.5]),
        Row::told("  time of the processor until then, all its processes", "s"),
        Row::told("  of it the app itself", "s"),
        Row::told("  of it the page", "s"),
        Row::judged("memory of all processes with the map open (PSS)", "MiB", [260.0, 330.0]),
        Row::told("  of it the app itself", "MiB"),
        Row::told("  of it the page", "MiB"),
    ]
}

/// Starts the app on a map that its library holds already.
pub fn start(map: &Map) -> Vec<Figure> {
    let measured = program().and_then(|app| {
        // As after the map was closed in the app, which keeps its line breaks.
        tasks::ask("keep", map).map_err(|error| error.to_string())?;
        (0..STARTS).map(|_| once(map, &app).map_err(|it| it.to_string())).collect()
    });
    let runs: Vec<[f64; FIGURES]> = match measured {
        Ok(runs) => runs,
        Err(why) => return (0..FIGURES).map(|_| Err(why.clone())).collect(),
    };
    let counted = &runs[1..];
    let column = |index: usize| counted.iter().map(|run| run[index]).collect::<Vec<_>>();
    (0..FIGURES).map(|index| Ok(median(&column(index)))).collect()
}

/// The released app, if it can be started here.
pub fn program() -> Result<PathBuf, String> {
    if std::env::var_os("DISPLAY").is_none_or(|display| display.is_empty()) {
        return Err("there is no display; `cargo xtask bench` brings one on Linux".into());
    }
    match std::env::var_os("THROUGHLINE_APP").map(PathBuf::from) {
        Some(app) if app.is_file() => Ok(app),
        _ => Err("THROUGHLINE_APP names no app; `cargo xtask bench` builds one".into()),
    }
}

/// A process that ends with this value.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // Politely, so that its other processes end with it.
        let _ = Command::new("kill").arg(self.0.id().to_string()).status();
        let asked = Instant::now();
        while matches!(self.0.try_wait(), Ok(None)) && asked.elapsed() < Duration::from_secs(5) {
            thread::sleep(Duration::from_millis(20));
        }
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn once(map: &Map, program: &Path) -> Outcome<[f64; FIGURES]> {
    let state = map.folder().join("state");
    let started = Instant::now();
    let child = Command::new(program)
        .arg("--library")
        .arg(tasks::library(map.folder()))
        .arg(map.file())
        .env("THROUGHLINE_REPORT_PAINT", "1")
        .env("GDK_BACKEND", "x11")
        .env("XDG_CONFIG_HOME", state.join("config"))
        .env("XDG_DATA_HOME", state.join("data"))
        .env_remove("WAYLAND_DISPLAY")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let mut app = Running(child);
    let (sender, receiver) = mpsc::channel();
    if let Some(stdout) = app.0.stdout.take() {
        // It reads on after the line, so that the app never waits for it.
        thread::spawn(move || {
            for line in BufReader::new(stdout).lines().map_while(Result::ok) {
                if line.trim() == PAINTED {
                    let _ = sender.send(Instant::now());
                }
            }
        });
    }
    let painted = receiver.recv_timeout(PATIENCE).map_err(|_| "the app paints nothing")?;
    let [all, own, page] = sums(app.0.id(), processes::cpu).map(|milliseconds| milliseconds / 1e3);
    thread::sleep(SETTLING);
    let memory = sums(app.0.id(), processes::memory);
    let wall = painted.duration_since(started).as_secs_f64();
    Ok([wall, all, own, page, memory[0], memory[1], memory[2]])
}

/// Something of all processes of the app, of the app's own, and of its page's.
fn sums(app: u32, of: fn(u32) -> Option<f64>) -> [f64; 3] {
    let tree = processes::tree(app);
    let sum = |wanted: &dyn Fn(u32) -> bool| -> f64 {
        tree.iter().filter(|&&process| wanted(process)).filter_map(|&process| of(process)).sum()
    };
    [sum(&|_| true), sum(&|process| process == app), sum(&processes::is_web_process)]
}
