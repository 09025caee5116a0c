//! The suites that take too long for every day.

use std::fs;
use std::process::Command;

use crate::checkout::Checkout;
use crate::process::{Failure, Outcome, on_path, run};

/// Where the fuzz targets are; a package of its own, as cargo-fuzz wants it.
const FUZZ: &str = "tests/fuzz";

/// Kills the process that writes to the store, at 200 random moments.
pub fn kill(checkout: &Checkout) -> Outcome {
    run(checkout
        .cargo()
        .args(["test", "-p", "store", "--test", "kill", "--", "--nocapture"])
        .env("THROUGHLINE_KILLS", "200"))
}

/// Runs one fuzz target, or each of them, for some seconds.
pub fn fuzz(checkout: &Checkout, target: Option<&str>, seconds: u32) -> Outcome {
    if !on_path("cargo-fuzz") {
        return Err(Failure::new("cargo-fuzz is missing.").hint(
            "Install it with `cargo install cargo-fuzz`; it also needs `rustup toolchain install nightly`.",
        ));
    }
    let targets = match target {
        Some(target) => vec![target.to_owned()],
        None => all_targets(checkout)?,
    };
    for target in targets {
        run(Command::new("rustup")
            .args(["run", "nightly", "cargo", "fuzz", "run", "--fuzz-dir", FUZZ, &target, "--"])
            .arg(format!("-max_total_time={seconds}"))
            .current_dir(checkout.root()))?;
    }
    Ok(())
}

fn all_targets(checkout: &Checkout) -> Outcome<Vec<String>> {
    let folder = checkout.path(FUZZ).join("fuzz_targets");
    let entries = fs::read_dir(&folder)
        .map_err(|error| Failure::new(format!("{} cannot be read: {error}", folder.display())))?;
    let mut targets: Vec<String> = entries
        .filter_map(|entry| {
            entry.ok()?.path().file_stem().map(|stem| stem.to_string_lossy().into_owned())
        })
        .collect();
    targets.sort();
    Ok(targets)
}
