//! Reading and writing whole files.

use std::fs::{self, File};
use std::io::{ErrorKind, Read};
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

/// Writes a file whole or not at all; see [`disk::write`].
pub fn write_atomically(path: &Path, bytes: &[u8]) -> Result<(), WriteError> {
    disk::write(path, bytes).map_err(|error| WriteError::Disk {
        path: path.display().to_string(),
        what: reason(&error),
    })
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
