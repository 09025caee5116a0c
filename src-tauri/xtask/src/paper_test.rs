//! `cargo xtask paper-test`: PDFs of the sample in scripts of every direction, as a
//! checker of PDF/UA-1 judges them.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::checkout::Checkout;
use crate::process::{Failure, Outcome, run as run_command, run_and_read};
use crate::python::Python;

/// Judges by the failures of the Matterhorn Protocol.
const CHECKER: &str = "outloud==0.2.1";

/// The languages in which the sample is judged.
const LANGUAGES: [&str; 4] = ["en_US", "de_DE", "ja_JP", "ar_EG"];

/// Maps besides the sample.
const MAPS: [&str; 3] = ["right-to-left", "mixed-scripts", "spans"];

const LENSES: [&str; 9] = [
    "journey",
    "channels",
    "owners",
    "flow",
    "timeline",
    "outline",
    "register",
    "priorities",
    "dashboard",
];

const REGISTERS: [&str; 6] =
    ["pain-points", "hand-offs", "opportunities", "actions", "touchpoints", "evidence"];

/// Writes every kind of PDF that says it is for everybody, and has it judged. A
/// poster over sheets shows some things twice, for gluing, and does not say so.
pub fn run(checkout: &Checkout) -> Outcome {
    let python = Python::named(checkout, "paper/python");
    python.install(CHECKER)?;
    let missing = || Failure::new(format!("{CHECKER} brought no program."));
    let checker = python.program("outloud").ok_or_else(missing)?;
    run_command(checkout.cargo().args(["build", "-p", "cli"]))?;
    let papers = checkout.path("target/paper/pdf");
    let written = write_all(checkout, &papers)?;
    // Beyond the standard it guesses: names of columns that are repeated on each
    // sheet, and the lines at the foot of a page, look like prose to it.
    run_command(Command::new(checker).args(["--layer", "conformance"]).args(&written))?;
    println!("{} PDFs pass, in {}", written.len(), papers.display());
    Ok(())
}

fn write_all(checkout: &Checkout, papers: &Path) -> Outcome<Vec<PathBuf>> {
    let broken = |error| Failure::new(format!("{} cannot be made: {error}", papers.display()));
    if papers.exists() {
        fs::remove_dir_all(papers).map_err(broken)?;
    }
    fs::create_dir_all(papers).map_err(broken)?;
    let journey = checkout.program("debug", "journey");
    let mut written = Vec::new();
    for language in LANGUAGES {
        let map = sample(&journey, papers, language)?;
        let ways = LENSES.map(|lens| (lens, vec!["--lens", lens]));
        let registers =
            REGISTERS.map(|it| (it, vec!["--lens", "register", "--register", it, "--paper", "a4"]));
        let others = [("sheets", vec!["--sheets"]), ("a3", vec!["--paper", "a3"])];
        for (name, options) in ways.into_iter().chain(registers).chain(others) {
            written.push(write(&journey, &map, name, &options)?);
        }
        written.push(write(&journey, &map, "report", &["--report"])?);
    }
    for name in MAPS {
        let map = papers.join(format!("{name}.json"));
        let fixture = checkout.path("tests/fixtures/maps").join(format!("{name}.json"));
        fs::copy(&fixture, &map).map_err(broken)?;
        written.push(write(&journey, &map, "journey", &[])?);
        written.push(write(&journey, &map, "report", &["--report"])?);
    }
    Ok(written)
}

/// The sample as people see it whose language that is.
fn sample(journey: &Path, papers: &Path, language: &str) -> Outcome<PathBuf> {
    let library = papers.join(format!("{language}.library"));
    let map = papers.join(format!("{language}.journey"));
    let in_library = || {
        let mut command = Command::new(journey);
        command.env("LC_ALL", format!("{language}.UTF-8"));
        command.args(["library", "--library"]).arg(&library);
        command
    };
    let made = run_and_read(in_library().args(["new", "--template", "fault-repair"]))?;
    run_command(in_library().args(["export", made.output.trim()]).arg(&map))?;
    Ok(map)
}

fn write(journey: &Path, map: &Path, name: &str, options: &[&str]) -> Outcome<PathBuf> {
    let stem = map.file_stem().unwrap_or_default().to_string_lossy();
    let out = map.with_file_name(format!("{stem}-{name}.pdf"));
    run_command(Command::new(journey).arg("convert").arg(map).arg(&out).args(options))?;
    Ok(out)
}
