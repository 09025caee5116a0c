//! The core behind a page in another browser: what the app's window asks its
//! shell for, asked by lines of JSON.

use std::io::{self, BufRead as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;

use desk::{Desk, Options, Start};

use crate::shell::Shell;
use crate::{Outcome, tasks};

/// What the command line says for this.
pub const CORE: &str = "--core";

/// Answers until nobody asks any more. The library and the map that it begins
/// with lie in the folder; what is saved is put there.
pub fn serve(folder: &Path) -> Outcome<()> {
    let desk = Arc::new(Desk::open(Options {
        library: Some(tasks::library(folder)),
        start: Start::File(tasks::map(folder)),
        ..Options::default()
    })?);
    // As in the app, where the window takes a while to come.
    let early = Arc::clone(&desk);
    thread::spawn(move || early.prepare());
    let saved = folder.to_owned();
    let shell = Shell::new(desk, move |command| place(&saved, command));
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        writeln!(out, "{}", shell.answer(line?.as_bytes())?)?;
        out.flush()?;
    }
    shell.close();
    Ok(())
}

/// Where a command puts its file, if it writes one.
fn place(folder: &Path, command: &str) -> Option<PathBuf> {
    match command {
        "save_copy" => Some(folder.join("copy.journey")),
        "export_map" => Some(folder.join("picture")),
        _ => None,
    }
}
