//! `cargo xtask site`: the pages of help as a site, with plain HTML and relative
//! links, to be put on any server or opened from a folder.

use std::fs;
use std::process::Command;

use crate::checkout::Checkout;
use crate::process::{Failure, Outcome, run};

/// Where the site is written.
const SITE: &str = "target/site";

/// Writes the site anew.
pub fn write(checkout: &Checkout) -> Outcome {
    let folder = checkout.path(SITE);
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| {
            Failure::new(format!("{} cannot be emptied: {error}", folder.display()))
        })?;
    }
    let build = ["build", "--quiet", "-p", "xtask", "--features", "site", "--bin", "site"];
    run(checkout.cargo().args(build))?;
    run(Command::new(checkout.program("debug", "site")).arg(&folder).arg(checkout.root()))?;
    println!("{}", folder.join("index.html").display());
    Ok(())
}
