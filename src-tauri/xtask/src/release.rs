//! `cargo xtask release`: the packages that people install.

use std::fs;
use std::process::Command;

use crate::checkout::Checkout;
use crate::digest;
use crate::process::{Failure, Outcome, run as run_command};
use crate::setup::{self, Purpose};

/// Sets up, makes the packages and says where they are.
pub fn run(checkout: &Checkout) -> Outcome {
    setup::prepare(checkout, Purpose::Window)?;
    make_packages(checkout)
}

/// Makes the packages of this system and lists them. Set-up must have been
/// done.
pub fn make_packages(checkout: &Checkout) -> Outcome {
    let bundles = checkout.built().join("release/bundle");
    // What an earlier version left would be listed as made now.
    let _ = fs::remove_dir_all(&bundles);
    let mut command = Command::new("node");
    command
        .arg(checkout.path("ui/node_modules/@tauri-apps/cli/tauri.js"))
        .arg("build")
        .current_dir(checkout.path("src-tauri"))
        .env("CARGO_TARGET_DIR", checkout.built());
    if cfg!(target_os = "linux") {
        command.args(["--bundles", "deb,rpm"]);
    }
    run_command(&mut command)?;

    println!("\nMade in {}:", bundles.display());
    let made = digest::files(&bundles, &[])
        .map_err(|error| Failure::new(format!("No packages were made: {error}")))?;
    let packages = ["deb", "rpm", "dmg", "msi", "exe"];
    for path in made {
        if path.extension().is_some_and(|ending| packages.iter().any(|known| ending == *known)) {
            let size_in_bytes = fs::metadata(&path).map_or(0, |metadata| metadata.len());
            let name = path.strip_prefix(&bundles).unwrap_or(&path).display().to_string();
            println!("  {name:<48} {:>8}", size(size_in_bytes));
        }
    }
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
    #[test]
    fn sizes_are_for_people() {
        let check = |bytes, expected| assert_eq!(super::size(bytes), expected);
        check(0, "0 B");
        check(999, "999 B");
        check(1_001, "2 kB");
        check(3_145_728, "3.1 MB");
    }
}
