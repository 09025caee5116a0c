//! Writes the pages of help as a site into a folder. Started by
//! `cargo xtask site`, which names the folder and the checkout.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};

use help::site;

/// The colours of the window, which are the colours of the site.
const COLOURS: &str = "ui/src/styles/tokens.generated.css";
/// The pictures of the app, which its introduction shows too.
const PICTURES: &str = "src-tauri/pictures";

fn main() -> ExitCode {
    let mut arguments = env::args_os().skip(1).map(PathBuf::from);
    let (Some(folder), Some(checkout)) = (arguments.next(), arguments.next()) else {
        eprintln!("Two folders are missing; this is started by `cargo xtask site`.");
        return ExitCode::FAILURE;
    };
    match write(&folder, &checkout) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("The site cannot be written: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &Path, checkout: &Path) -> io::Result<()> {
    fs::create_dir_all(folder.join("pictures"))?;
    for file in site::files() {
        let path = folder.join(file.path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, file.content)?;
    }
    for name in site::pictures() {
        let file = format!("{name}.png");
        fs::copy(checkout.join(PICTURES).join(&file), folder.join("pictures").join(&file))?;
    }
    fs::copy(checkout.join(COLOURS), folder.join("colours.css"))?;
    Ok(())
}
