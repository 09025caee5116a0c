//! One program at a time: the lock beside the library.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::{Path, PathBuf};

use crate::StoreError;

/// The lock on a library, held as long as this lives. The file beside the
/// library names the process that holds it, and is emptied when the library is
/// closed in good order; so a name in it that nobody holds tells of a crash.
#[derive(Debug)]
pub struct Guard {
    file: File,
    left_open: bool,
}

impl Guard {
    /// Takes the lock.
    pub fn take(library: &Path) -> Result<Self, StoreError> {
        let path = lock_path(library);
        let fail = |error| StoreError::file(library, error);
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(fail)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                let pid = read(&mut file).ok().and_then(|text| text.trim().parse().ok());
                return Err(StoreError::Locked { path: library.to_owned(), pid });
            }
            Err(TryLockError::Error(error)) => return Err(fail(error)),
        }
        let left_open = !read(&mut file).map_err(fail)?.is_empty();
        Ok(Self { file, left_open })
    }

    /// Whether the program that had the library last did not close it.
    pub const fn left_open(&self) -> bool {
        self.left_open
    }

    /// Writes down who holds the lock. From here on a crash will be known.
    pub fn sign(&mut self, library: &Path) -> Result<(), StoreError> {
        self.write(&format!("{}\n", std::process::id()))
            .map_err(|error| StoreError::file(library, error))
    }

    /// Gives the lock back in good order.
    pub fn give_back(mut self) {
        if let Err(error) = self.write("") {
            // It costs a check at the next opening, nothing else.
            tracing::warn!(%error, "the lock of the library could not be emptied");
        }
    }

    fn write(&mut self, text: &str) -> std::io::Result<()> {
        self.file.set_len(0)?;
        self.file.rewind()?;
        self.file.write_all(text.as_bytes())
    }
}

/// Where the lock on a library lies.
pub fn lock_path(library: &Path) -> PathBuf {
    let mut name = library.as_os_str().to_owned();
    name.push(".lock");
    name.into()
}

fn read(file: &mut File) -> std::io::Result<String> {
    let mut bytes = Vec::new();
    file.rewind()?;
    file.take(64).read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
