//! Reading and writing whole files.

use std::fs::{self, File};
use std::io::{ErrorKind, Read, Write};
use std::path::Path;

use words::{Sentence, sentence};

use crate::error::{Amount, OpenError, Problem, WriteError};
use crate::limits::LARGEST_FILE;

/// The bytes of a file, if it is not larger than any map file may be.
pub fn read_file(path: &Path) -> Result<Vec<u8>, OpenError> {
    let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
    let failed = |error: std::io::Error| {
        OpenError::new(name.clone(), Problem::Unreadable(words::disk(&error)))
    };
    let file = File::open(path).map_err(failed)?;
    let mut bytes = Vec::new();
    file.take(LARGEST_FILE + 1).read_to_end(&mut bytes).map_err(failed)?;
    if bytes.len() as u64 > LARGEST_FILE {
        let found = fs::metadata(path).map_or(bytes.len() as u64, |metadata| metadata.len());
        let problem = Problem::TooMany { of: Amount::Bytes, found, most: LARGEST_FILE };
        return Err(OpenError::new(name, problem));
    }
    Ok(bytes)
}

/// Writes a file whole or not at all: into a temporary file beside it, synced,
/// then renamed over it. Whoever opens the file at any moment finds the old
/// content or the new.
pub fn write_atomically(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    let failed = |error: std::io::Error| WriteError::Disk {
        path: path.display().to_string(),
        what: reason(&error),
    };
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    };
    let mut file = tempfile::Builder::new()
        .prefix(".throughline-")
        .suffix(".tmp")
        .tempfile_in(folder)
        .map_err(failed)?;
    file.write_all(bytes).map_err(failed)?;
    share(file.as_file(), path).map_err(failed)?;
    file.as_file().sync_all().map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    sync_folder(folder).map_err(failed)
}

/// Why a disk refuses to write. What the system says names the temporary file,
/// which nobody knows; only its kind of error is shown.
fn reason(error: &std::io::Error) -> Sentence {
    match error.kind() {
        ErrorKind::NotFound => sentence!("write-no-folder"),
        ErrorKind::IsADirectory => sentence!("write-folder"),
        kind => words::disk(&kind.into()),
    }
}

/// Gives the new file the permissions of the one that it replaces, or those of
/// any new file: a temporary file is private, a saved one need not be.
#[cfg(unix)]
fn share(file: &File, path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = match fs::metadata(path) {
        Ok(metadata) => metadata.permissions().mode() & 0o777,
        Err(_) => 0o644,
    };
    file.set_permissions(fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn share(_: &File, _: &Path) -> std::io::Result<()> {
    Ok(())
}

/// Makes the rename itself lasting, where folders can be synced.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> std::io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) -> std::io::Result<()> {
    Ok(())
}
