//! `cargo xtask release`: the packages that people install.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::checkout::Checkout;
use crate::digest;
use crate::process::{Failure, Outcome, answer, run as run_command};
use crate::setup::{self, Purpose};

/// What is in the packages beside the app; `tauri.packages.json` names it.
const PARTS: &str = "target/packages";

/// The endings of packages.
const PACKAGES: [&str; 6] = ["deb", "rpm", "AppImage", "dmg", "msi", "exe"];

/// The list of sums, in the form that `sha256sum --check` reads.
const SUMS: &str = "SHA256SUMS";

/// Sets up, makes the packages and says where they are.
pub fn run(checkout: &Checkout, arguments: &[String]) -> Outcome {
    setup::prepare(checkout, Purpose::Window)?;
    make_packages(checkout, arguments)
}

/// Makes the packages of this system and lists them. Set-up must have been
/// done. The arguments are those of `tauri build`.
pub fn make_packages(checkout: &Checkout, arguments: &[String]) -> Outcome {
    let bundles = checkout.built().join("release/bundle");
    // What an earlier version left would be listed as made now.
    let _ = fs::remove_dir_all(&bundles);
    make_parts(checkout)?;
    let mut command = Command::new("node");
    command
        .arg(checkout.path("ui/node_modules/@tauri-apps/cli/tauri.js"))
        .args(["build", "--config", "tauri.packages.json"])
        .args(arguments)
        .current_dir(checkout.path("src-tauri"))
        .env("CARGO_TARGET_DIR", checkout.built());
    if cfg!(target_os = "linux") && !chooses_kinds(arguments) {
        // For an AppImage tools are downloaded, which is not done unasked.
        command.args(["--bundles", "deb,rpm"]);
    }
    run_command(&mut command)?;
    list(&bundles)
}

/// Builds the command line, as the file that the packager looks for, and lets
/// it write its manual.
fn make_parts(checkout: &Checkout) -> Outcome {
    run_command(checkout.cargo().args(["build", "--release", "-p", "cli"]))?;
    let journey = checkout.program("release", "journey");
    let parts = checkout.path(PARTS);
    let manual = parts.join("man1");
    let _ = fs::remove_dir_all(&parts);
    let failed = |error: std::io::Error| {
        Failure::new(format!("{} cannot be filled: {error}", parts.display()))
    };
    fs::create_dir_all(&manual).map_err(failed)?;
    let name = format!("journey-{}{}", host()?, std::env::consts::EXE_SUFFIX);
    fs::copy(&journey, parts.join(name)).map_err(failed)?;
    fs::copy(checkout.path("src-tauri/linux/throughline.1"), manual.join("throughline.1"))
        .map_err(failed)?;
    run_command(Command::new(&journey).arg("manual").arg(&manual))
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

fn chooses_kinds(arguments: &[String]) -> bool {
    arguments
        .iter()
        .any(|word| word == "-b" || word == "--bundles" || word.starts_with("--bundles="))
}

/// Prints what was made, and writes down its sums.
fn list(bundles: &Path) -> Outcome {
    let failed = |error: std::io::Error| Failure::new(format!("No packages were made: {error}"));
    let made: Vec<PathBuf> = digest::files(bundles, &[])
        .map_err(failed)?
        .into_iter()
        .filter(|path| {
            path.extension().is_some_and(|ending| PACKAGES.iter().any(|known| ending == *known))
        })
        .collect();
    println!("\nMade in {}:", bundles.display());
    let mut sums = String::new();
    for path in made {
        let bytes = fs::read(&path).map_err(failed)?;
        let shown = path.strip_prefix(bundles).unwrap_or(&path).display().to_string();
        println!("  {shown:<48} {:>8}", size(bytes.len() as u64));
        // Those who download have them all in one folder.
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        sums.push_str(&format!("{}  {name}\n", digest::of_bytes(&bytes)));
    }
    fs::write(bundles.join(SUMS), sums).map_err(failed)?;
    println!("  {SUMS}");
    Ok(())
}

/// A size for people: `812 B`, `14 kB`, `3.1 MB`.
pub fn size(bytes: u64) -> String {
    match bytes {
        0..1_000 => format!("{bytes} B"),
        1_000..1_000_000 => format!("{} kB", bytes.div_ceil(1_000)),
        _ => format!("{}.{} MB", bytes / 1_000_000, bytes % 1_000_000 / 100_000),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_for_people() {
        let check = |bytes, expected| assert_eq!(size(bytes), expected);
        check(0, "0 B");
        check(999, "999 B");
        check(1_001, "2 kB");
        check(3_145_728, "3.1 MB");
    }

    #[test]
    fn the_compiler_says_what_machine_it_is() {
        let said = "rustc 1.95.0\nbinary: rustc\nhost: x86_64-unknown-linux-gnu\nrelease: 1.95.0\n";
        assert_eq!(host_in(said).as_deref(), Some("x86_64-unknown-linux-gnu"));
        assert_eq!(host_in("rustc 1.95.0"), None);
    }

    #[test]
    fn kinds_of_packages_can_be_chosen() {
        let check = |words: &[&str], expected| {
            let words: Vec<String> = words.iter().map(ToString::to_string).collect();
            assert_eq!(chooses_kinds(&words), expected, "{words:?}");
        };
        check(&[], false);
        check(&["--verbose"], false);
        check(&["--bundles", "deb"], true);
        check(&["--bundles=appimage"], true);
        check(&["-b", "deb"], true);
    }
}
