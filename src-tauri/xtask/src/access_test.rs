//! `cargo xtask access-test`: every screen in Chromium, which is in the window on
//! Windows and has what the web view of Linux has not.

use crate::checkout::Checkout;
use crate::process::{Outcome, run as run_command};
use crate::setup::{self, Purpose};

/// Where a picture of every screen is put.
const PICTURES: &str = "target/access";

/// Installs the browser, then goes through all screens in it.
pub fn run(checkout: &Checkout) -> Outcome {
    setup::prepare(checkout, Purpose::OtherBrowser)?;
    let pictures = checkout.path(PICTURES);
    println!("Pictures of the screens: {}", pictures.display());
    run_command(
        checkout
            .cargo()
            .args(["test", "--workspace", "--test", "desktop", "forced::", "--", "--ignored"])
            // Each has a browser of its own.
            .args(["--test-threads", "1"])
            .env("THROUGHLINE_PICTURES", pictures),
    )
}
