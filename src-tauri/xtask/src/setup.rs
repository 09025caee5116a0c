//! Everything between a fresh clone and a build: the machine, the packages of
//! the user interface, the built user interface.
//!
//! Each step leaves a stamp with the hash of what it was made from, so that
//! the next set-up sees in a moment that there is nothing to do.

use std::fs;
use std::path::{Path, PathBuf};

use crate::checkout::Checkout;
use crate::digest;
use crate::machine;
use crate::process::{Failure, Outcome, run};

pub use crate::machine::Purpose;

/// What the user interface is built from: its own folder, and the fonts and
/// the words that it shares with the core.
const SOURCES: [&str; 3] =
    ["ui", "src-tauri/crates/layout/fonts", "src-tauri/crates/words/locales"];

/// What is in these folders without being a source: mostly what is made there.
const NOT_SOURCES: [&str; 5] = ["node_modules", "dist", "coverage", ".svelte-kit", ".vite"];

/// Makes the machine and the checkout ready for a purpose.
pub fn prepare(checkout: &Checkout, purpose: Purpose) -> Outcome {
    machine::prepare(purpose)?;
    install_packages(checkout, "ui")?;
    build_interface(checkout)
}

/// Installs the packages that a folder's list names, just those.
pub fn install_packages(checkout: &Checkout, folder: &str) -> Outcome {
    let folder = Path::new(folder);
    let lock = folder.join("package-lock.json");
    let content = fs::read(checkout.root().join(&lock)).map_err(|error| {
        Failure::new(format!("{} cannot be read: {error}", lock.display()))
            .hint("Is this a whole clone of the repository?")
    })?;
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let stamp = Stamp::new(checkout, &format!("packages-{name}"), digest::of_bytes(&content));
    let installed = checkout.root().join(folder);
    if stamp.holds(&installed.join("node_modules/.package-lock.json")) {
        return Ok(());
    }
    run(checkout.npm().current_dir(installed).args(["ci", "--no-audit", "--no-fund"]))?;
    stamp.leave()
}

fn build_interface(checkout: &Checkout) -> Outcome {
    let mut sources = String::new();
    for folder in SOURCES {
        let digest = digest::of_tree(&checkout.path(folder), &NOT_SOURCES)
            .map_err(|error| Failure::new(format!("{folder} cannot be read: {error}")))?;
        sources.push_str(&format!("{digest} {folder}\n"));
    }
    let stamp = Stamp::new(checkout, "interface", sources);
    if stamp.holds(&checkout.path("ui/dist/index.html")) {
        return Ok(());
    }
    run(checkout.npm().args(["run", "build"]))?;
    stamp.leave()
}

/// A note that something was made from something.
struct Stamp {
    path: PathBuf,
    made_from: String,
}

impl Stamp {
    fn new(checkout: &Checkout, name: &str, made_from: String) -> Self {
        Self { path: checkout.stamps().join(name), made_from }
    }

    /// Whether the thing was made from just this and is still there.
    fn holds(&self, made: &Path) -> bool {
        made.exists() && fs::read_to_string(&self.path).is_ok_and(|noted| noted == self.made_from)
    }

    fn leave(&self) -> Outcome {
        let written = match self.path.parent() {
            Some(folder) => fs::create_dir_all(folder),
            None => Ok(()),
        }
        .and_then(|()| fs::write(&self.path, &self.made_from));
        written.map_err(|error| {
            Failure::new(format!("{} cannot be written: {error}", self.path.display()))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_holds_for_the_same_source_and_a_thing_that_is_there() {
        let folder = std::env::temp_dir().join(format!("xtask-stamp-{}", std::process::id()));
        let made = folder.join("made");
        let stamp =
            |made_from: &str| Stamp { path: folder.join("stamps/a"), made_from: made_from.into() };

        assert!(!stamp("1").holds(&made));
        stamp("1").leave().unwrap();
        assert!(!stamp("1").holds(&made), "what was made is gone");
        fs::write(&made, "").unwrap();
        assert!(stamp("1").holds(&made));
        assert!(!stamp("2").holds(&made), "the source is another one");
        fs::remove_dir_all(folder).unwrap();
    }
}
