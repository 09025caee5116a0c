//! `cargo xtask codegen`: files that are made from Rust and committed, so that
//! nobody has to make them to read, build or test the interface.
//!
//! Two sources write into one folder that looks like the repository:
//!
//! - the types of the bridge, which `ts-rs` exports while the tests of the
//!   crates that declare them run;
//! - the generators in `xtask/generators`, a second program of this package
//!   behind the feature `codegen`. It knows our own crates; the commands do
//!   not, since set-up must build in seconds where nothing has been built yet.
//!
//! Then the folder is copied over the repository, or compared with it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::checkout::Checkout;
use crate::digest;
use crate::process::{Failure, Outcome, run};

/// The folder whose every file is generated; what is not generated any more is
/// removed from it.
const TYPES: &str = "ui/src/host/bindings";

/// Writes all generated files.
pub fn write(checkout: &Checkout) -> Outcome {
    start_afresh(checkout)?;
    export_types(checkout)?;
    generate(checkout)?;
    let differences = differences(&made(checkout), checkout.root())?;
    for difference in &differences {
        let result = match difference {
            Difference::New(path) | Difference::Changed(path) => {
                copy(&made(checkout).join(path), &checkout.path(path))
            }
            Difference::Gone(path) => fs::remove_file(checkout.path(path)),
        };
        result.map_err(|error| Failure::new(format!("{}: {error}", difference.path())))?;
        println!("{difference}");
    }
    println!("{}", if differences.is_empty() { "Everything was up to date." } else { "Done." });
    Ok(())
}

/// Makes all generated files aside and fails when the committed ones differ.
pub fn check(checkout: &Checkout) -> Outcome {
    start_afresh(checkout)?;
    export_types(checkout)?;
    compare(checkout)
}

/// Empties the folder for generated files.
pub fn start_afresh(checkout: &Checkout) -> Outcome {
    let folder = made(checkout);
    let result = if folder.exists() { fs::remove_dir_all(&folder) } else { Ok(()) };
    result
        .and_then(|()| fs::create_dir_all(&folder))
        .map_err(|error| Failure::new(format!("{} cannot be emptied: {error}", folder.display())))
}

/// Where `ts-rs` has to export to, for whoever runs the tests (the variable
/// `TS_RS_EXPORT_DIR`).
pub fn types_folder(checkout: &Checkout) -> PathBuf {
    made(checkout).join(TYPES)
}

/// Fails when the committed files differ from what is made now. The types must
/// have been exported already.
pub fn compare(checkout: &Checkout) -> Outcome {
    if !types_folder(checkout).exists() {
        return Err(Failure::new(
            "The types were not exported, because the Rust tests did not run.",
        ));
    }
    generate(checkout)?;
    let differences = differences(&made(checkout), checkout.root())?;
    if differences.is_empty() {
        return Ok(());
    }
    let list: Vec<String> = differences.iter().map(Difference::to_string).collect();
    Err(Failure::new(format!("Generated files are out of date:\n{}", list.join("\n")))
        .hint("Run `cargo xtask codegen` and commit what it writes."))
}

/// How a committed file is unlike the one that is made now.
#[derive(Debug, PartialEq, Eq)]
enum Difference {
    New(String),
    Changed(String),
    Gone(String),
}

impl Difference {
    fn path(&self) -> &str {
        match self {
            Self::New(path) | Self::Changed(path) | Self::Gone(path) => path,
        }
    }
}

impl std::fmt::Display for Difference {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::New(path) => write!(out, "{path}: new"),
            Self::Changed(path) => write!(out, "{path}: changed"),
            Self::Gone(path) => write!(out, "{path}: not generated any more"),
        }
    }
}

/// Runs the tests that export types, of the crates that have such types.
fn export_types(checkout: &Checkout) -> Outcome {
    let mut command = checkout.cargo();
    command.args(["test", "--quiet"]);
    for package in exporting_packages(checkout)? {
        command.args(["-p", &package]);
    }
    command.args(["--lib", "export_bindings"]).env("TS_RS_EXPORT_DIR", types_folder(checkout));
    run(&mut command)
}

fn exporting_packages(checkout: &Checkout) -> Outcome<Vec<String>> {
    let unreadable = |error| Failure::new(format!("src-tauri/ cannot be read: {error}"));
    let mut packages = vec![("throughline".to_owned(), checkout.path("src-tauri/src"))];
    for entry in fs::read_dir(checkout.path("src-tauri/crates")).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        packages.push((entry.file_name().to_string_lossy().into_owned(), entry.path().join("src")));
    }
    let mut exporting = Vec::new();
    for (package, sources) in packages {
        for file in digest::files(&sources, &[]).map_err(unreadable)? {
            if fs::read_to_string(file).is_ok_and(|text| text.contains("ts(export")) {
                exporting.push(package);
                break;
            }
        }
    }
    exporting.sort();
    Ok(exporting)
}

/// Runs the generators. They are built as a part of the whole workspace, since
/// the tests have built most of it in just this way.
fn generate(checkout: &Checkout) -> Outcome {
    let build =
        ["build", "--quiet", "--workspace", "--features", "xtask/codegen", "--bin", "codegen"];
    run(checkout.cargo().args(build))?;
    run(Command::new(checkout.program("debug", "codegen")).arg(made(checkout)))
}

fn made(checkout: &Checkout) -> PathBuf {
    checkout.path("target/codegen")
}

fn differences(made: &Path, committed: &Path) -> Outcome<Vec<Difference>> {
    let unreadable = |error| Failure::new(format!("Generated files cannot be read: {error}"));
    let mut differences = Vec::new();
    for file in digest::files(made, &[]).map_err(unreadable)? {
        let path = relative(made, &file);
        match fs::read(committed.join(&path)) {
            Err(_) => differences.push(Difference::New(path)),
            Ok(old) if old != fs::read(&file).map_err(unreadable)? => {
                differences.push(Difference::Changed(path));
            }
            Ok(_) => {}
        }
    }
    let types = committed.join(TYPES);
    if types.exists() {
        for file in digest::files(&types, &[]).map_err(unreadable)? {
            let path = relative(committed, &file);
            if !made.join(&path).exists() {
                differences.push(Difference::Gone(path));
            }
        }
    }
    Ok(differences)
}

/// The path below a folder, with slashes on every system.
fn relative(folder: &Path, file: &Path) -> String {
    file.strip_prefix(folder).unwrap_or(file).to_string_lossy().replace('\\', "/")
}

fn copy(from: &Path, to: &Path) -> std::io::Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::copy(from, to).map(|_| ())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn differences_are_named() {
        let folder = std::env::temp_dir().join(format!("xtask-codegen-{}", std::process::id()));
        let write = |path: &str, text: &str| {
            let path = folder.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write("made/ui/src/host/bindings/Same.ts", "1");
        write("repo/ui/src/host/bindings/Same.ts", "1");
        write("made/ui/src/host/bindings/New.ts", "1");
        write("made/schemas/map.json", "1");
        write("repo/schemas/map.json", "2");
        write("repo/schemas/README.md", "not generated, and none of our business");
        write("repo/ui/src/host/bindings/Old.ts", "1");
        let found = differences(&folder.join("made"), &folder.join("repo")).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(
            found,
            [
                Difference::Changed("schemas/map.json".into()),
                Difference::New("ui/src/host/bindings/New.ts".into()),
                Difference::Gone("ui/src/host/bindings/Old.ts".into()),
            ]
        );
    }
}
