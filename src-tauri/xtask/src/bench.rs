//! `cargo xtask bench`: the figures beside their targets.

use crate::checkout::Checkout;
use crate::process::{Outcome, run as run_command};
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
    // All in one go, so that what they share is built once.
    run_command(checkout.cargo().args(["build", "--release", "-p", "throughline"]).args([
        "-p",
        "tests",
        "--features",
        "tests/bench",
        "--bin",
        "throughline",
        "--bin",
        "bench",
    ]))?;
    let mut bench = std::process::Command::new(checkout.program("release", "bench"));
    bench.args(arguments).env("THROUGHLINE_APP", checkout.program("release", "throughline"));
    if !cfg!(target_os = "linux") {
        return run_command(&mut bench);
    }
    // The same display everywhere: figures of two machines can be compared.
    let display = VirtualDisplay::start()?;
    run_command(bench.env("DISPLAY", display.name()).env_remove("WAYLAND_DISPLAY"))
}
