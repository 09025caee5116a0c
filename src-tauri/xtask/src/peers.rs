//! `cargo xtask bench peers`: the app beside other programs for the same work.
//!
//! They are installed only for this, into the folder of the comparison.

use std::process::Command;

use crate::bench;
use crate::checkout::Checkout;
use crate::process::{Outcome, run as run_command};
use crate::setup::{self, Purpose};

/// What the command line calls it.
pub const NAME: &str = "peers";

const FOLDER: &str = "tests/bench/peers";

/// Installs and builds what is compared, then measures. Its own arguments go
/// through.
pub fn run(checkout: &Checkout, arguments: &[String]) -> Outcome {
    setup::prepare(checkout, Purpose::Comparison)?;
    setup::install_packages(checkout, FOLDER)?;
    run_command(checkout.npm().current_dir(checkout.path(FOLDER)).args(["run", "build"]))?;
    bench::build(checkout, &[])?;
    run_command(
        Command::new("node")
            .current_dir(checkout.path(FOLDER))
            .arg("run/main.js")
            .arg("--program")
            .arg(checkout.program("release", "bench"))
            .args(arguments),
    )
}
