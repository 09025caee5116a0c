//! The suites that take too long for every day.

use std::fs;

use crate::checkout::Checkout;
use crate::process::{Failure, Outcome, on_path, run};

/// Where the fuzz targets are; a package of its own, as cargo-fuzz wants it.
const FUZZ: &str = "tests/fuzz";

/// Files to begin with that lie elsewhere, by fuzz target.
const SEEDS: [(&str, &str); 4] = [
    ("open_file", "schemas/examples/v1"),
    ("open_file", "tests/fixtures/maps"),
    ("open_file", "src-tauri/crates/format/templates/en"),
    ("read_log", "tests/fixtures/logs"),
];

/// Kills the process that writes to the store, at 200 random moments.
pub fn kill(checkout: &Checkout) -> Outcome {
    run(checkout
        .cargo()
        .args(["test", "-p", "store", "--test", "kill", "--", "--nocapture"])
        .env("THROUGHLINE_KILLS", "200"))
}

/// Runs one fuzz target, or each of them, for some seconds. What it finds out
/// stays in `tests/fuzz/corpus`, and what fails in `tests/fuzz/artifacts`.
pub fn fuzz(checkout: &Checkout, target: Option<&str>, seconds: u32) -> Outcome {
    if !on_path("cargo-fuzz") {
        return Err(Failure::new("cargo-fuzz is missing.")
            .hint("Install it with: cargo install cargo-fuzz --locked"));
    }
    let targets = match target {
        Some(target) => vec![target.to_owned()],
        None => all_targets(checkout)?,
    };
    for target in targets {
        fuzz_one(checkout, &target, seconds)?;
    }
    Ok(())
}

fn fuzz_one(checkout: &Checkout, target: &str, seconds: u32) -> Outcome {
    // What is found goes into the first folder; the others are only read.
    let found = checkout.path(FUZZ).join("corpus").join(target);
    fs::create_dir_all(&found)
        .map_err(|error| Failure::new(format!("{} cannot be made: {error}", found.display())))?;
    let own = checkout.path(FUZZ).join("seeds").join(target);
    let elsewhere = SEEDS.iter().filter(|(of, _)| *of == target);
    let seeds = elsewhere.map(|(_, folder)| checkout.path(folder)).chain([own]);
    run(checkout
        .cargo()
        .args(["fuzz", "run", "--fuzz-dir", FUZZ, target])
        .arg(found)
        .args(seeds.filter(|folder| folder.is_dir()))
        .arg("--")
        .arg(format!("-max_total_time={seconds}"))
        // A hang, a large allocation and a growing memory are failures too.
        .args(["-timeout=10", "-malloc_limit_mb=512", "-rss_limit_mb=2048"])
        // The compiler's hooks for fuzzing are not stable; they are the same
        // in every release.
        .env("RUSTC_BOOTSTRAP", "1"))
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
