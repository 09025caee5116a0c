//! Files that are there whole or not at all, also after the power has failed.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

/// Writes a file whole or not at all: into a temporary file beside it, synced,
/// then renamed over it. Whoever opens the file at any moment finds the old
/// content or the new, and once this has returned only the new.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = folder_of(path);
    let mut builder = tempfile::Builder::new();
    builder.prefix(".throughline-").suffix(".tmp");
    let mut file = made(&mut builder, folder, path)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    sync_folder(folder)
}

/// Makes a folder and those that it lies in, as far as they are not there.
pub fn make_folder(folder: &Path) -> io::Result<()> {
    if folder.as_os_str().is_empty() || folder.is_dir() {
        return Ok(());
    }
    let above = folder_of(folder);
    make_folder(above)?;
    match fs::create_dir(folder) {
        // Somebody else may have been quicker.
        Err(_) if folder.is_dir() => Ok(()),
        Err(error) => Err(error),
        Ok(()) => sync_folder(above),
    }
}

/// Makes what was made, renamed and removed in a folder lasting, where folders
/// can be synced.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    match synced(folder) {
        // Some file systems of a network know no such thing.
        Err(error)
            if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) =>
        {
            Ok(())
        }
        other => other,
    }
}

/// The folder that a file lies in.
pub fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

/// A temporary file with the permissions of the one that it will replace, or
/// those of any new file: by itself it would be private, and a saved one need
/// not be.
#[cfg(unix)]
fn made(
    builder: &mut tempfile::Builder<'_, '_>,
    folder: &Path,
    path: &Path,
) -> io::Result<tempfile::NamedTempFile> {
    use std::os::unix::fs::PermissionsExt;
    let before = fs::metadata(path).ok().map(|about| about.permissions().mode() & 0o777);
    let file = builder.permissions(fs::Permissions::from_mode(0o666)).tempfile_in(folder)?;
    if let Some(mode) = before {
        file.as_file().set_permissions(fs::Permissions::from_mode(mode))?;
    }
    Ok(file)
}

#[cfg(not(unix))]
fn made(
    builder: &mut tempfile::Builder<'_, '_>,
    folder: &Path,
    _: &Path,
) -> io::Result<tempfile::NamedTempFile> {
    builder.tempfile_in(folder)
}

#[cfg(unix)]
fn synced(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn synced(_: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_nothing_is_left_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let deep = folder.path().join("a/b");
        make_folder(&deep).unwrap();
        make_folder(&deep).unwrap();
        let path = deep.join("file");
        write(&path, b"first").unwrap();
        write(&path, b"second").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"second");

        fs::create_dir(deep.join("folder")).unwrap();
        assert!(write(&deep.join("folder"), b"third").is_err());
        assert!(write(&path.join("under a file"), b"third").is_err());
        assert!(make_folder(&path).is_err());
        assert_eq!(fs::read_dir(&deep).unwrap().count(), 2);
    }

    #[cfg(unix)]
    #[test]
    fn who_may_read_a_file_may_read_it_when_it_has_been_replaced() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        write(&path, b"mine").unwrap();
        for mode in [0o600, 0o664] {
            fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
            write(&path, b"mine again").unwrap();
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, mode);
        }
    }
}
