//! A library that goes to another folder.

use std::fs;
use std::path::{Path, PathBuf};

use crate::backup::Backups;
use crate::guard::{Guard, lock_path};
use crate::place::not_unicode;
use crate::schema::{self, FileCheck, Found};
use crate::{StoreError, restoring};

/// Copies a library that nobody has open, with its backups, into another
/// folder; where it is there. The original stays as it is.
///
/// A library that is there already is never written over, and what was copied
/// is removed again if not all of it could be.
pub fn copy_library(library: &Path, folder: &Path) -> Result<PathBuf, StoreError> {
    let target = folder.join(library.file_name().unwrap_or_default());
    if target.exists() || schema::inspect(&target)? != Found::Nothing {
        return Err(StoreError::Occupied { path: target });
    }
    let _guard = Guard::take(library)?;
    let fail = |error| StoreError::file(&target, error);
    fs::create_dir_all(folder).map_err(fail)?;
    let unfinished = target.with_extension("unfinished");
    if unfinished.exists() {
        fs::remove_file(&unfinished).map_err(fail)?;
    }
    let copied = write_copy(library, &unfinished)
        .map_err(|error| error.about(&target, || None))
        .and_then(|()| Backups::of(library).copy_beside(&target));
    let made = match copied {
        Ok(made) => made,
        Err(error) => {
            discard(&unfinished);
            return Err(error);
        }
    };
    fs::rename(&unfinished, &target).map_err(|error| {
        discard(&unfinished);
        made.iter().for_each(|path| discard(path));
        fail(error)
    })?;
    Ok(target)
}

/// Removes a library that nobody has open, and its backups. What cannot be
/// removed stays, and is written into the log.
pub fn remove_library(library: &Path) {
    Backups::of(library).remove_all();
    for ending in ["-wal", "-shm"] {
        let mut name = library.as_os_str().to_owned();
        name.push(ending);
        discard(Path::new(&name));
    }
    discard(library);
    discard(&lock_path(library));
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
