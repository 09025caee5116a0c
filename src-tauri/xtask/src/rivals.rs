//! `cargo xtask bench rivals`: the ways out and in beside other programs for
//! the same work.
//!
//! The packages of Python among them are installed only for this, into a folder
//! beside Cargo's.

use std::path::PathBuf;

use crate::bench;
use crate::checkout::Checkout;
use crate::process::{Outcome, run as run_command};
use crate::python::Python;
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
    install(checkout);
    bench::build(checkout, &[])?;
    run_command(bench::program(checkout).arg(NAME))
}

/// The Python that has the packages, once they were installed.
pub fn python(checkout: &Checkout) -> Option<PathBuf> {
    Python::named(checkout, NAME).program("python")
}

/// Not every system has Python, nor Python every package; the table says what is
/// missing. One by one: what cannot be had must not keep the others away.
fn install(checkout: &Checkout) {
    let python = Python::named(checkout, NAME);
    let packages = std::fs::read_to_string(checkout.path(PACKAGES)).unwrap_or_default();
    for package in packages.lines() {
        if let Err(failure) = python.install(package) {
            eprintln!("{failure}");
        }
    }
}
