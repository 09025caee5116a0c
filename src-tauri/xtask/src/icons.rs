//! `cargo xtask icons`: the icons of the app and of its files at every size
//! that a system asks for, from one drawing each.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::checkout::Checkout;
use crate::process::{Failure, Outcome, run};
use crate::setup;

/// Where the drawings are, and what is made of them.
const ICONS: &str = "src-tauri/icons";

/// The sides of the pictures, in pixels.
const SIZES: [u32; 9] = [16, 22, 24, 32, 48, 64, 128, 256, 512];

/// What Linux calls the icon of our files: their type, with a dash for the
/// slash.
const FILE_ON_LINUX: &str = "application-vnd.throughline.journey+zip";

/// A drawing, and what the files for Windows and macOS are called.
struct Drawing {
    source: &'static str,
    made: &'static str,
}

const APP: Drawing = Drawing { source: "throughline.svg", made: "icon" };
const FILE: Drawing = Drawing { source: "journey.svg", made: "journey" };

/// Makes all icons anew.
pub fn make(checkout: &Checkout) -> Outcome {
    setup::install_packages(checkout, "ui")?;
    let icons = checkout.path(ICONS);
    for drawing in [APP, FILE] {
        let folder = checkout.path("target/icons").join(drawing.made);
        // The packager's set holds the two files that are made of many
        // pictures; single pictures are another run of it.
        draw(checkout, &drawing, &folder, &[])?;
        for ending in ["ico", "icns"] {
            let from = folder.join(format!("icon.{ending}"));
            place(&from, &icons.join(format!("{}.{ending}", drawing.made)))?;
        }
        draw(checkout, &drawing, &folder, &SIZES)?;
        for size in SIZES {
            let name = format!("{size}x{size}");
            place(&folder.join(format!("{name}.png")), &icons.join(picture(&drawing, &name)))?;
        }
    }
    println!("Made in {ICONS}.");
    Ok(())
}

/// Where the picture of one size goes. Those of the app are named in
/// `tauri.conf.json`; those of its files lie as they are installed on Linux.
fn picture(drawing: &Drawing, size: &str) -> PathBuf {
    if drawing.made == APP.made {
        PathBuf::from(format!("{size}.png"))
    } else {
        PathBuf::from(format!("hicolor/{size}/mimetypes/{FILE_ON_LINUX}.png"))
    }
}

fn draw(checkout: &Checkout, drawing: &Drawing, folder: &Path, sizes: &[u32]) -> Outcome {
    let mut command = Command::new("node");
    command
        .arg(checkout.path("ui/node_modules/@tauri-apps/cli/tauri.js"))
        .arg("icon")
        .arg(checkout.path(ICONS).join(drawing.source))
        .arg("--output")
        .arg(folder)
        .current_dir(checkout.path("src-tauri"));
    for size in sizes {
        command.arg("--png").arg(size.to_string());
    }
    run(&mut command)
}

fn place(from: &Path, to: &Path) -> Outcome {
    to.parent()
        .map_or(Ok(()), fs::create_dir_all)
        .and_then(|()| fs::copy(from, to))
        .map(|_| ())
        .map_err(|error| Failure::new(format!("{} cannot be written: {error}", to.display())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_have_an_icon_where_linux_looks_for_that_of_their_type() {
        let check = |drawing, expected: &str| {
            assert_eq!(picture(&drawing, "32x32"), PathBuf::from(expected));
        };
        check(APP, "32x32.png");
        check(FILE, "hicolor/32x32/mimetypes/application-vnd.throughline.journey+zip.png");
    }
}
