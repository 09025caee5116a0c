//! What is in the packages beside the app, made anew for each release:
//! `tauri.packages.json` names these files.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::{Profile, changes};
use crate::checkout::Checkout;
use crate::digest;
use crate::process::{Failure, Outcome, answer, run};

/// Where they are made.
const PARTS: &str = "target/packages";

/// Who it belongs to, and what one may do with it.
const COPYRIGHT: &str = "src-tauri/linux/copyright";

/// The licences of others, as `cargo xtask codegen` writes them.
const LICENCES: &str = "src-tauri/licences.txt";

/// Builds the command line, as the file that the packager looks for, and lets
/// it write its manual; adds the changes and the licences.
pub fn make(checkout: &Checkout, profile: Profile) -> Outcome {
    let mut build = checkout.cargo();
    build.args(["build", "-p", "cli"]).args(profile.argument());
    run(&mut build)?;
    let journey = checkout.program(profile.folder(), "journey");
    let parts = checkout.path(PARTS);
    let manual = parts.join("man1");
    let _ = fs::remove_dir_all(&parts);
    fs::create_dir_all(&manual).map_err(failed(&manual))?;
    let name = format!("journey-{}{}", host()?, std::env::consts::EXE_SUFFIX);
    fs::copy(&journey, parts.join(name)).map_err(failed(&parts))?;

    let page = manual.join("throughline.1");
    fs::copy(checkout.path("src-tauri/linux/throughline.1"), &page).map_err(failed(&page))?;
    run(Command::new(&journey).arg("manual").arg(&manual))?;

    let about = parts.join("doc");
    fs::create_dir_all(&about).map_err(failed(&about))?;
    for (from, name) in [(COPYRIGHT, "copyright"), (LICENCES, "licences.txt")] {
        write(&about.join(name), &read(checkout, from)?)?;
    }
    let (log, today) = (read(checkout, "CHANGELOG.md")?, last_day(checkout)?);
    let sections = changes::sections(&log, super::VERSION, &today);
    write(&about.join("changelog"), &changes::for_debian(&sections)?)?;
    // Elsewhere nobody reads manual pages, or these.
    if cfg!(target_os = "linux") {
        let pages = digest::files(&manual, &[]).map_err(failed(&manual))?;
        let long = ["licences.txt", "changelog"].map(|name| about.join(name));
        // With nothing of the time and the place in them.
        run(Command::new("gzip").args(["-9", "--no-name"]).args(pages).args(long))?;
    }
    Ok(())
}

/// The day of the last change, so that the same source makes the same package.
fn last_day(checkout: &Checkout) -> Outcome<String> {
    let mut git = Command::new("git");
    git.args(["log", "-1", "--format=%cs"]).current_dir(checkout.root());
    answer(&mut git).ok_or_else(|| {
        Failure::new("git does not say of which day this is.")
            .hint("Packages are made in a clone of the repository.")
    })
}

/// What this machine is called by the compiler, and so by the packager.
fn host() -> Outcome<String> {
    answer(Command::new("rustc").arg("-vV"))
        .and_then(|said| host_in(&said))
        .ok_or_else(|| Failure::new("`rustc -vV` does not say what machine this is."))
}

fn host_in(said: &str) -> Option<String> {
    said.lines().find_map(|line| line.strip_prefix("host: ")).map(ToOwned::to_owned)
}

fn read(checkout: &Checkout, path: &str) -> Outcome<String> {
    fs::read_to_string(checkout.path(path))
        .map_err(|error| Failure::new(format!("{path} cannot be read: {error}")))
}

fn write(path: &Path, text: &str) -> Outcome {
    fs::write(path, text).map_err(failed(path))
}

fn failed(path: &Path) -> impl Fn(std::io::Error) -> Failure {
    move |error| Failure::new(format!("{} cannot be written: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_compiler_says_what_machine_it_is() {
        let said = "rustc 1.95.0\nbinary: rustc\nhost: x86_64-unknown-linux-gnu\nrelease: 1.95.0\n";
        assert_eq!(host_in(said).as_deref(), Some("x86_64-unknown-linux-gnu"));
        assert_eq!(host_in("rustc 1.95.0"), None);
    }
}
