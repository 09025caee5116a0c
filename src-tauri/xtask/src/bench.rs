//! `cargo xtask bench`: the figures beside their targets.

use std::process::Command;

use crate::checkout::Checkout;
use crate::process::{Outcome, run as run_command};
use crate::rivals;
use crate::setup::{self, Purpose};
use crate::virtual_display::VirtualDisplay;

/// Runs the benchmark program, which measures and prints the table, on the
/// released build. Its own arguments go through.
pub fn run(checkout: &Checkout, arguments: &[String]) -> Outcome {
    setup::prepare(checkout, Purpose::Everything)?;
    // Not every system has a browser to install; the table says so then.
    if let Err(failure) = setup::prepare(checkout, Purpose::Comparison) {
        eprintln!("{failure}");
    }
    build(checkout, &["throughline"])?;
    let mut bench = program(checkout);
    bench.args(arguments).env("THROUGHLINE_APP", checkout.program("release", "throughline"));
    if !cfg!(target_os = "linux") {
        return run_command(&mut bench);
    }
    // The same display everywhere: figures of two machines can be compared.
    let display = VirtualDisplay::start()?;
    run_command(bench.env("DISPLAY", display.name()).env_remove("WAYLAND_DISPLAY"))
}

/// Builds the benchmark program and these others, as they are released.
pub fn build(checkout: &Checkout, others: &[&str]) -> Outcome {
    // All in one go, so that what they share is built once.
    let mut cargo = checkout.cargo();
    cargo.args(["build", "--release", "-p", "tests", "--features", "tests/bench"]);
    cargo.args(["--bin", "bench"]);
    for other in others {
        cargo.args(["-p", other, "--bin", other]);
    }
    run_command(&mut cargo)
}

/// The benchmark program, which is told where its rivals are.
pub fn program(checkout: &Checkout) -> Command {
    let mut bench = Command::new(checkout.program("release", "bench"));
    if let Some(python) = rivals::python(checkout) {
        bench.env("THROUGHLINE_RIVALS", python);
    }
    bench
}
