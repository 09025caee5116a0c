//! `cargo xtask test`: everything that has to hold, from the quickest check to
//! the real window. It goes on after a failure, so that one run tells all, and
//! ends with one line that counts.

use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use crate::checkout::Checkout;
use crate::codegen;
use crate::process::{Failure, Outcome, answer, run_and_read};
use crate::setup::{self, Purpose};
use crate::summary::Tally;
use crate::tidy;
use crate::virtual_display::VirtualDisplay;

/// Runs all checks and tests. What fails is in the report, and the code says
/// whether anything did.
pub fn run(checkout: &Checkout) -> Outcome<ExitCode> {
    let started = Instant::now();
    setup::prepare(checkout, Purpose::Everything)?;
    make_way()?;

    let mut report = Report::default();
    report.check("Rules of the house", || tidy::run(checkout));
    report.command("Rust format", checkout.cargo().args(["fmt", "--all", "--check"]));
    report.command("Rust lints", lints(checkout).args(["--", "-D", "warnings"]));
    // A test that unwraps fails as it should, and what it prints is its report.
    report.command(
        "Rust lints in tests",
        lints(checkout).args(["--all-targets", "--", "-D", "warnings"]).args([
            "-A",
            "clippy::unwrap_used",
            "-A",
            "clippy::print_stdout",
        ]),
    );
    // The tests export the types of the bridge, so that the generated files
    // can be compared after them without building anything twice.
    codegen::start_afresh(checkout)?;
    for (title, mut command) in rust_tests(checkout) {
        report.command(title, command.env("TS_RS_EXPORT_DIR", codegen::types_folder(checkout)));
    }
    report.check("Generated files", || codegen::compare(checkout));
    report.command("Types of the interface", checkout.npm().args(["run", "check"]));
    report.command("Logic of the interface", checkout.npm().args(["test"]));
    if cfg!(target_os = "linux") {
        report.step("Journeys in the real window", || journeys(checkout));
    } else {
        println!(
            "\nThe journeys in the real window are skipped: they need a virtual display, which is on Linux only."
        );
    }
    Ok(report.close(started.elapsed()))
}

/// What has been run so far.
#[derive(Default)]
struct Report {
    lines: Vec<String>,
    all: Tally,
}

impl Report {
    /// Runs a check that holds or does not, and counts as one.
    fn check(&mut self, title: &str, check: impl FnOnce() -> Outcome) {
        self.step(title, || {
            Ok(match check() {
                Ok(()) => Tally::HELD,
                Err(failure) => {
                    println!("{failure}");
                    Tally::BROKEN
                }
            })
        });
    }

    /// Runs a program and counts what it says that it counted.
    fn command(&mut self, title: &str, command: &mut Command) {
        self.step(title, || tally(command));
    }

    fn step(&mut self, title: &str, step: impl FnOnce() -> Outcome<Tally>) {
        println!("\n── {title} ──");
        let started = Instant::now();
        let tally = step().unwrap_or_else(|failure| {
            println!("{failure}");
            Tally::BROKEN
        });
        self.all += tally;
        self.lines.push(format!(
            "{:<28} {:>6} passed {:>4} failed {:>9}",
            title,
            tally.passed,
            tally.failed,
            duration(started.elapsed())
        ));
    }

    fn close(self, elapsed: Duration) -> ExitCode {
        println!("\n── All together ──");
        for line in &self.lines {
            println!("{line}");
        }
        println!("{:<28} {:>36}", "Total time", duration(elapsed));
        let Tally { passed, failed, flaky } = self.all;
        if flaky > 0 {
            println!("{flaky} of them passed only when run once more: see FLAKY above");
        }
        println!("{passed} passed, {failed} failed");
        if failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

fn lints(checkout: &Checkout) -> Command {
    let mut command = checkout.cargo();
    // What measures asks the system in ways that Windows does not have.
    let features = if cfg!(unix) { "xtask/codegen,tests/bench" } else { "xtask/codegen" };
    command.args(["clippy", "--workspace", "--features", features]);
    command
}

/// The Rust tests, except those in the real window.
fn rust_tests(checkout: &Checkout) -> Vec<(&'static str, Command)> {
    let everything = ["test", "--workspace", "--no-fail-fast"];
    let documentation = ["--doc"];
    let mut unit = checkout.cargo();
    if has_nextest() {
        unit.args(["nextest", "run", "--workspace", "--no-fail-fast", "--no-tests", "pass"]);
        unit.args(["--status-level", "slow"]);
        unit.args(["-E", "not binary(/^desktop$/)"]);
    } else {
        // Without the app's path the journeys say that they were not run.
        unit.args(everything).arg("--all-targets").env_remove("THROUGHLINE_APP");
    }
    let mut examples = checkout.cargo();
    examples.args(everything).args(documentation);
    vec![("Rust tests", unit), ("Rust examples in the docs", examples)]
}

/// Drives the app on a virtual display. The Rust tests have built it, because
/// some of them start it; building it by itself would build most of what it
/// depends on again, with the fewer features that it needs without tests.
fn journeys(checkout: &Checkout) -> Outcome<Tally> {
    let app = checkout.program("debug", "throughline");
    let display = VirtualDisplay::start()?;
    let mut command = checkout.cargo();
    if has_nextest() {
        command.args(["nextest", "run", "--workspace", "--test", "desktop", "--no-fail-fast"]);
        // They share the two or four cores of a small machine with a browser.
        command.args(["--test-threads", "1"]);
        // What depends on a busy display is run once more, and is named.
        command.args(["--retries", "1"]);
    } else {
        command.args(["test", "--workspace", "--test", "desktop", "--", "--test-threads", "1"]);
    }
    command
        .env("THROUGHLINE_APP", app)
        .env("DISPLAY", display.name())
        .env("GDK_BACKEND", "x11")
        .env_remove("WAYLAND_DISPLAY");
    tally(&mut command)
}

/// Runs a program and counts. One that does not count is one check, and one
/// that fails without saying how often has failed once.
fn tally(command: &mut Command) -> Outcome<Tally> {
    let finished = run_and_read(command)?;
    let counted = Tally::read(&finished.output);
    let mut tally = counted.unwrap_or_default();
    if finished.success && counted.is_none() {
        tally.passed = 1;
    }
    if !finished.success && tally.failed == 0 {
        tally.failed = 1;
    }
    Ok(tally)
}

/// The tests build this program again, and Windows does not let the file of a
/// running program be replaced; but it lets it be renamed.
fn make_way() -> Outcome {
    if !cfg!(windows) {
        return Ok(());
    }
    let renamed = std::env::current_exe()
        .and_then(|program| std::fs::rename(&program, program.with_extension("running.exe")));
    renamed.map_err(|error| Failure::new(format!("This program cannot make way: {error}")))
}

fn has_nextest() -> bool {
    answer(Command::new("cargo-nextest").args(["nextest", "--version"])).is_some()
}

fn duration(elapsed: Duration) -> String {
    let seconds = elapsed.as_secs_f64();
    if seconds < 60.0 {
        format!("{seconds:.1} s")
    } else {
        format!("{} min {:02} s", elapsed.as_secs() / 60, elapsed.as_secs() % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_program_that_does_not_count_is_one_check() {
        let check = |script: &str, passed, failed| {
            let mut command = Command::new("sh");
            command.args(["-c", script]);
            let expected = Tally { passed, failed, flaky: 0 };
            assert_eq!(tally(&mut command).unwrap(), expected, "{script}");
        };
        check("true", 1, 0);
        check("false", 0, 1);
        check("echo 'test result: ok. 5 passed; 0 failed;'", 5, 0);
        check("echo 'test result: ok. 5 passed; 0 failed;'; exit 101", 5, 1);
        check("echo 'test result: FAILED. 4 passed; 2 failed;' >&2; exit 101", 4, 2);
        check("echo 'test result: ok. 0 passed; 0 failed;'", 0, 0);
    }
}
