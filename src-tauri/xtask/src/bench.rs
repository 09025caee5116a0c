//! `cargo xtask bench`: the figures beside their targets.

use crate::checkout::Checkout;
use crate::process::{Outcome, run as run_command};
use crate::setup::{self, Purpose};

/// Runs the benchmark program, which measures and prints the table, on the
/// released build. Its own arguments go through.
pub fn run(checkout: &Checkout, arguments: &[String]) -> Outcome {
    setup::prepare(checkout, Purpose::Everything)?;
    run_command(checkout.cargo().args(["build", "--release", "-p", "throughline", "-p", "cli"]))?;
    run_command(
        checkout
            .cargo()
            .args(["run", "--release", "-p", "tests", "--bin", "bench", "--"])
            .args(arguments)
            .env("THROUGHLINE_APP", checkout.program("release", "throughline")),
    )
}
