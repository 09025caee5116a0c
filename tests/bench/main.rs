//! What the app costs, beside what it may cost: `cargo xtask bench [GROUP…]`.
//!
//! Everything is measured on the same two made-up maps, of 500 and of 5,000
//! cards. What happens in the core is measured in processes of their own, so
//! that nothing that an earlier run remembers makes a later one quicker; it is
//! time of the processor, which a busy machine changes little.

#![allow(clippy::print_stdout, reason = "a table for the person who typed the command")]

mod app;
mod chromium;
mod core;
mod figures;
mod hand;
mod lenses;
mod logs;
mod measures;
mod pan;
mod processes;
mod reports;
mod rivals;
mod sheets;
#[allow(dead_code, reason = "the benchmark serves no pages")]
#[path = "../desktop/shell.rs"]
mod shell;
mod slides;
mod table;
mod tasks;
#[allow(dead_code, reason = "panning needs little of what the journeys can do")]
#[path = "../desktop/window.rs"]
mod window;

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use tempfile::TempDir;

use crate::table::{Figure, Row};

/// Why something could not be measured, or what was measured.
pub type Outcome<T> = Result<T, Box<dyn Error>>;

/// So many cards the two maps have.
const CARDS: [usize; 2] = [500, 5_000];

/// What belongs together and is measured in one go: its name for the command
/// line, its rows without figures, and what finds the figures of one map, in
/// the order of the rows.
struct Group {
    name: &'static str,
    rows: fn() -> Vec<Row>,
    measure: fn(&Map) -> Vec<Figure>,
}

const GROUPS: [Group; 14] = [
    Group { name: "open", rows: tasks::open_rows, measure: tasks::open },
    Group { name: "edit", rows: tasks::edit_rows, measure: tasks::edit },
    Group { name: "measures", rows: measures::rows, measure: measures::measure },
    Group { name: "lens", rows: lenses::rows, measure: lenses::measure },
    Group { name: "pdf", rows: tasks::pdf_rows, measure: tasks::pdf },
    Group { name: "report", rows: reports::rows, measure: reports::measure },
    Group { name: "sheets", rows: sheets::rows, measure: sheets::measure },
    Group { name: "slides", rows: slides::rows, measure: slides::measure },
    Group { name: "png", rows: tasks::png_rows, measure: tasks::png },
    Group { name: "logs", rows: logs::rows, measure: logs::measure },
    Group { name: "rivals", rows: rivals::rows, measure: rivals::measure },
    Group { name: "app", rows: app::rows, measure: app::start },
    Group { name: "pan", rows: pan::rows, measure: pan::pan },
    Group { name: "hand", rows: hand::rows, measure: hand::work },
];

/// A map to measure with, in a library of its own.
pub struct Map {
    /// So many cards it has.
    pub cards: usize,
    folder: TempDir,
}

impl Map {
    fn new(cards: usize) -> Outcome<Self> {
        let map = Self { cards, folder: tempfile::tempdir()? };
        tasks::ask("write", &map)?;
        tasks::ask("prepare", &map)?;
        Ok(map)
    }

    /// The map as a file.
    pub fn file(&self) -> std::path::PathBuf {
        tasks::map(self.folder())
    }

    /// Where its library is.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A new folder with a copy of the library, for whoever changes it.
    pub fn copy(&self) -> Outcome<TempDir> {
        let copy = tempfile::tempdir()?;
        fs::copy(tasks::library(self.folder()), tasks::library(copy.path()))?;
        Ok(copy)
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let done = match arguments.as_slice() {
        [task, folder, cards] if task.starts_with(tasks::TASK) => {
            tasks::answer(task, Path::new(folder), cards)
        }
        [task, folder] if task == core::CORE => core::serve(Path::new(folder)),
        wanted => measure(wanted),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn measure(wanted: &[String]) -> Outcome<()> {
    if let Some(unknown) = wanted.iter().find(|name| GROUPS.iter().all(|it| it.name != **name)) {
        let names = GROUPS.map(|group| group.name).join(", ");
        return Err(format!("There is nothing called {unknown} to measure, only {names}.").into());
    }
    let maps = [Map::new(CARDS[0])?, Map::new(CARDS[1])?];
    println!("Load of the machine before: {}", processes::load());
    let mut all = Vec::new();
    for group in &GROUPS {
        if !wanted.is_empty() && !wanted.iter().any(|name| name == group.name) {
            continue;
        }
        eprintln!("Measuring: {}", group.name);
        let mut rows = (group.rows)();
        for map in &maps {
            for (row, figure) in rows.iter_mut().zip((group.measure)(map)) {
                row.figures.push(figure);
            }
        }
        all.append(&mut rows);
    }
    println!("Load of the machine after:  {}\n", processes::load());
    print!("{}", table::text(&CARDS, &all));
    Ok(())
}
