//! `cargo xtask release`: the packages that people install.

mod changes;
mod parts;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::checkout::Checkout;
use crate::digest;
use crate::process::{Failure, Outcome, run as run_command};
use crate::setup::{self, Purpose};

/// The version of everything in this repository.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The endings of packages.
const PACKAGES: [&str; 6] = ["deb", "rpm", "AppImage", "dmg", "msi", "exe"];

/// The list of sums, in the form that `sha256sum --check` reads.
const SUMS: &str = "SHA256SUMS";

/// How the programs in the packages are built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// As they are given to people.
    Release,
    /// Quickly, to try out the packages.
    Debug,
}

impl Profile {
    /// What the arguments for `tauri build` say.
    fn of(arguments: &[String]) -> Self {
        if arguments.iter().any(|word| word == "-d" || word == "--debug") {
            Self::Debug
        } else {
            Self::Release
        }
    }

    /// Where Cargo puts what it builds so.
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Release => "release",
            Self::Debug => "debug",
        }
    }

    /// How Cargo is told.
    fn argument(self) -> Option<&'static str> {
        (self == Self::Release).then_some("--release")
    }
}

/// Sets up, makes the packages and says where they are.
pub fn run(checkout: &Checkout, arguments: &[String]) -> Outcome {
    setup::prepare(checkout, Purpose::Window)?;
    make_packages(checkout, arguments)
}

/// Makes the packages of this system and lists them. Set-up must have been
/// done. The arguments are those of `tauri build`.
pub fn make_packages(checkout: &Checkout, arguments: &[String]) -> Outcome {
    let profile = Profile::of(arguments);
    let bundles = bundles(checkout, profile);
    // What an earlier version left would be listed as made now.
    let _ = fs::remove_dir_all(&bundles);
    parts::make(checkout, profile)?;
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

/// Where packages are made.
pub fn bundles(checkout: &Checkout, profile: Profile) -> PathBuf {
    checkout.built().join(profile.folder()).join("bundle")
}

/// Prints what the change log says of this version.
pub fn print_notes(checkout: &Checkout) -> Outcome {
    let log = fs::read_to_string(checkout.path("CHANGELOG.md"))
        .map_err(|error| Failure::new(format!("CHANGELOG.md cannot be read: {error}")))?;
    // The notes have no day.
    print!("{}", changes::notes(&changes::sections(&log, VERSION, ""), VERSION)?);
    Ok(())
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
