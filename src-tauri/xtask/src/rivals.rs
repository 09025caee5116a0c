//! `cargo xtask bench rivals`: the ways out and in beside other programs for
//! the same work.
//!
//! The packages of Python among them are installed only for this, into a folder
//! beside Cargo's.

use std::path::PathBuf;
use std::process::Command;

use crate::bench;
use crate::checkout::Checkout;
use crate::process::{Outcome, run as run_command};
use crate::setup::{self, Purpose};

/// What the command line calls it.
pub const NAME: &str = "rivals";

/// What is installed, a package a line.
const PACKAGES: &str = "tests/bench/rivals/requirements.txt";

/// Installs what is compared, as far as it is to be had, then measures.
pub fn run(checkout: &Checkout) -> Outcome {
    if let Err(failure) = setup::prepare(checkout, Purpose::Comparison) {
        eprintln!("{failure}");
    }
    // Not every system has Python, nor Python every package; the table says
    // what is missing.
    if let Err(failure) = install(checkout) {
        eprintln!("{failure}");
    }
    bench::build(checkout, &[])?;
    run_command(bench::program(checkout).arg(NAME))
}

/// The Python that has the packages, once they were installed.
pub fn python(checkout: &Checkout) -> Option<PathBuf> {
    let within = if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" };
    let python = folder(checkout).join(within);
    python.is_file().then_some(python)
}

fn folder(checkout: &Checkout) -> PathBuf {
    checkout.path("target/rivals")
}

fn install(checkout: &Checkout) -> Outcome {
    if python(checkout).is_none() {
        let python = if cfg!(windows) { "python" } else { "python3" };
        run_command(Command::new(python).args(["-m", "venv"]).arg(folder(checkout)))?;
    }
    let Some(python) = python(checkout) else { return Ok(()) };
    let packages = std::fs::read_to_string(checkout.path(PACKAGES)).unwrap_or_default();
    // One by one: what cannot be had must not keep the others away.
    for package in packages.lines() {
        let mut pip = Command::new(&python);
        pip.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", package]);
        if let Err(failure) = run_command(&mut pip) {
            eprintln!("{failure}");
        }
    }
    Ok(())
}
