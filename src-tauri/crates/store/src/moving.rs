//! A library that goes to another folder.

use std::fs;
use std::path::{Path, PathBuf};

use crate::backup::Backups;
use crate::guard::{Guard, lock_path};
use crate::place::not_unicode;
use crate::schema::{self, FileCheck};
use crate::{StoreError, restoring};

/// A library that lies in two folders: where it was, and where it shall be.
#[derive(Debug)]
#[must_use = "one of the two has to go"]
pub struct LibraryCopy {
    original: PathBuf,
    /// Its backups of which there are copies now.
    backups: Vec<PathBuf>,
    library: PathBuf,
    /// The backups that were put beside the copy.
    made: Vec<PathBuf>,
    made_folder: bool,
}

/// Where a library would lie in a folder, if nothing is there that it would
/// meet: neither a library nor backups of one, nor what SQLite has beside it.
pub fn place_in(folder: &Path, library: &Path) -> Result<PathBuf, StoreError> {
    let target = folder.join(library.file_name().unwrap_or_default());
    let there = with_company(&target).find(|path| fs::symlink_metadata(path).is_ok());
    match there.or_else(|| Backups::of(&target).newest()) {
        Some(path) => Err(StoreError::Occupied { path }),
        None => Ok(target),
    }
}

/// Copies a library that nobody has open, with its backups, into another
/// folder. The original stays as it is.
///
/// What is there already is never written over, and what was copied is removed
/// again if not all of it could be. Once this has returned the copy outlasts
/// the power.
pub fn copy_library(library: &Path, folder: &Path) -> Result<LibraryCopy, StoreError> {
    let target = place_in(folder, library)?;
    let _guard = Guard::take(library)?;
    let made_folder = !folder.exists();
    let mut copy = LibraryCopy {
        original: library.to_owned(),
        backups: Backups::of(library).all(),
        library: target,
        made: Vec::new(),
        made_folder,
    };
    match copy.write(folder) {
        Ok(()) => Ok(copy),
        Err(error) => {
            copy.discard();
            Err(error)
        }
    }
}

impl LibraryCopy {
    /// The copy's file.
    pub fn library(&self) -> &Path {
        &self.library
    }

    /// Removes the copy, which nobody has open, and nothing else. What cannot
    /// be removed stays, and is written into the log.
    pub fn discard(self) {
        Backups::of(&self.library).remove(&self.made);
        with_company(&self.library).for_each(|path| discard(&path));
        if self.made_folder {
            // What is not empty stays.
            let _ = fs::remove_dir(disk::folder_of(&self.library));
        }
    }

    /// Removes the original, which nobody has open, and those of its backups
    /// that were copied. What cannot be removed stays, and is written into the
    /// log.
    pub fn remove_original(self) {
        Backups::of(&self.original).remove(&self.backups);
        with_company(&self.original).for_each(|path| discard(&path));
    }

    fn write(&mut self, folder: &Path) -> Result<(), StoreError> {
        let fail = |error| StoreError::file(&self.library, error);
        disk::make_folder(folder).map_err(fail)?;
        let unfinished = self.library.with_extension("unfinished");
        if unfinished.exists() {
            fs::remove_file(&unfinished).map_err(fail)?;
        }
        let copied = write_copy(&self.original, &unfinished)
            .map_err(|error| error.about(&self.library, || None))
            .and_then(|()| {
                let backups = Backups::of(&self.original);
                backups.copy_beside(&self.backups, &self.library, &mut self.made)
            })
            .and_then(|()| fs::rename(&unfinished, &self.library).map_err(fail));
        if copied.is_err() {
            discard(&unfinished);
        }
        copied.and_then(|()| disk::sync_folder(folder).map_err(fail))
    }
}

/// A library, and what lies beside it while somebody has it open.
fn with_company(library: &Path) -> impl Iterator<Item = PathBuf> {
    let beside = ["", "-wal", "-shm", "-journal"].map(|ending| {
        let mut name = library.as_os_str().to_owned();
        name.push(ending);
        PathBuf::from(name)
    });
    beside.into_iter().chain([lock_path(library)])
}

fn write_copy(library: &Path, target: &Path) -> Result<(), StoreError> {
    let fail = |error| StoreError::file(target, error);
    let name = target.to_str().ok_or_else(|| fail(not_unicode()))?;
    schema::open_reader(library)?.execute("VACUUM INTO ?1", [name])?;
    let written = fs::OpenOptions::new().write(true).open(target);
    written.and_then(|file| file.sync_all()).map_err(fail)?;
    let copy = schema::open_reader(target)?;
    match schema::file_faults(&copy, FileCheck::Quick)?.into_iter().next() {
        Some(fault) => Err(StoreError::Content(fault)),
        None => restoring::listed(&copy).map(drop),
    }
}

fn discard(path: &Path) {
    if path.exists()
        && let Err(error) = fs::remove_file(path)
    {
        tracing::warn!(%error, path = %path.display(), "a file could not be removed");
    }
}
