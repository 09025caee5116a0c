//! Writes the files that are made from our own crates below a folder, at the
//! paths that they have in the repository. Started by `cargo xtask codegen`.
//!
//! A generator is a function without arguments that gives paths and contents;
//! to add one, add a module and a line to [`generated`].

mod icons;
mod licences;
mod schemas;
mod tokens;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// A file of the repository: its path and its content.
struct File {
    path: &'static str,
    content: String,
}

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("The folder to write to is missing; this is started by `cargo xtask codegen`.");
        return ExitCode::FAILURE;
    };
    let files = match generated() {
        Ok(files) => files,
        Err(why) => {
            eprintln!("{why}");
            return ExitCode::FAILURE;
        }
    };
    for file in files {
        if let Err(error) = write(&folder, &file) {
            eprintln!("{} cannot be written: {error}", file.path);
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

fn generated() -> Result<Vec<File>, String> {
    Ok(vec![icons::module(), licences::list()?, schemas::map_v1(), tokens::style_sheet()])
}

fn write(folder: &Path, file: &File) -> io::Result<()> {
    let path = folder.join(file.path);
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::write(path, &file.content)
}
