//! Where the library lies.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::{fs, io};

use crate::StoreError;

/// The variable of the environment that says where the library lies.
pub const LIBRARY_VARIABLE: &str = "THROUGHLINE_LIBRARY";

/// The file where the library would lie that says where it has gone.
const SIGNPOST: &str = "library-place.txt";

/// Where a library lies, and how that is known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    library: PathBuf,
    /// Where the library would lie by itself; nothing if somebody has said
    /// where it lies.
    usual: Option<PathBuf>,
}

impl Place {
    /// Where somebody says that it lies.
    pub const fn given(library: PathBuf) -> Self {
        Self { library, usual: None }
    }

    /// Where it lies if nobody says so: what [`LIBRARY_VARIABLE`] says, or else
    /// a file in the folder that the system has for the data of programs, or
    /// where it has been moved to from there.
    pub fn usual() -> Result<Self, StoreError> {
        let variable =
            |name: &str| std::env::var_os(name).filter(|value: &OsString| !value.is_empty());
        if let Some(path) = variable(LIBRARY_VARIABLE) {
            return Ok(Self::given(path.into()));
        }
        let folder = data_folder(std::env::consts::OS, variable).ok_or(StoreError::NoPlace)?;
        Self::of_folder(&folder)
    }

    /// Where it lies if that is its folder, unless it has been moved from there.
    ///
    /// A library that has been moved to where nothing is now is an error: on a
    /// drive that is not plugged in nobody wants to find an empty one.
    pub fn of_folder(folder: &Path) -> Result<Self, StoreError> {
        let usual = folder.join("library.sqlite");
        let signpost = folder.join(SIGNPOST);
        let library = match fs::read_to_string(&signpost) {
            Ok(text) => PathBuf::from(text.trim_end_matches(['\r', '\n'])),
            Err(error) if error.kind() == io::ErrorKind::NotFound => usual.clone(),
            Err(error) => return Err(StoreError::file(&signpost, error)),
        };
        if library != usual && !library.exists() {
            return Err(StoreError::Gone { path: library, signpost });
        }
        Ok(Self { library, usual: Some(usual) })
    }

    /// The library's file.
    pub fn library(&self) -> &Path {
        &self.library
    }

    /// A file beside the library.
    pub fn beside(&self, name: &str) -> PathBuf {
        self.library.with_file_name(name)
    }

    /// Whether it may be moved: whoever has said where it lies will say so again.
    pub const fn may_move(&self) -> bool {
        self.usual.is_some()
    }

    /// The same where the library has been moved to, which is written down.
    pub fn moved_to(&self, library: PathBuf) -> Result<Self, StoreError> {
        let Some(usual) = &self.usual else { return Ok(Self::given(library)) };
        if let Err(error) = point_to(&library, usual) {
            // What was written before it failed must not be found.
            if let Err(error) = point_to(&self.library, usual) {
                tracing::error!(%error, "where the library lies may be written down wrongly");
            }
            return Err(error);
        }
        Ok(Self { library, usual: Some(usual.clone()) })
    }
}

/// Writes down beside the usual place where the library lies instead.
fn point_to(library: &Path, usual: &Path) -> Result<(), StoreError> {
    let signpost = usual.with_file_name(SIGNPOST);
    let fail = |error| StoreError::file(&signpost, error);
    if library != usual {
        let text = library.to_str().ok_or_else(|| fail(not_unicode()))?;
        // Whole or not at all: the maps hang on it.
        return disk::write(&signpost, text.as_bytes()).map_err(fail);
    }
    match fs::remove_file(&signpost) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(fail(error)),
        Ok(()) => disk::sync_folder(disk::folder_of(&signpost)).map_err(fail),
    }
}

/// A path that can be written down nowhere.
pub fn not_unicode() -> io::Error {
    let reason = "the path is not written in Unicode";
    io::Error::new(io::ErrorKind::InvalidFilename, reason)
}

fn data_folder(system: &str, variable: impl Fn(&str) -> Option<OsString>) -> Option<PathBuf> {
    let folder = |name| variable(name).map(PathBuf::from).filter(|path| path.has_root());
    Some(match system {
        "windows" => folder("APPDATA")?.join("Throughline"),
        "macos" => folder("HOME")?.join("Library/Application Support/Throughline"),
        _ => folder("XDG_DATA_HOME")
            .or_else(|| Some(folder("HOME")?.join(".local/share")))?
            .join("throughline"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_library_lies_where_the_system_keeps_the_data_of_programs() {
        let check = |system: &str, variables: &[(&str, &str)], expected: Option<&str>| {
            let found = data_folder(system, |name| {
                variables.iter().find(|(it, _)| *it == name).map(|(_, value)| value.into())
            });
            assert_eq!(found, expected.map(PathBuf::from), "{system} {variables:?}");
        };
        let home = ("HOME", "/home/ana");
        check("linux", &[home], Some("/home/ana/.local/share/throughline"));
        check("linux", &[home, ("XDG_DATA_HOME", "/data")], Some("/data/throughline"));
        check(
            "linux",
            &[home, ("XDG_DATA_HOME", "not-from-the-root")],
            Some("/home/ana/.local/share/throughline"),
        );
        check("macos", &[home], Some("/home/ana/Library/Application Support/Throughline"));
        check(
            "windows",
            &[("APPDATA", "/Users/ana/Roaming")],
            Some("/Users/ana/Roaming/Throughline"),
        );
        check("linux", &[], None);
    }

    #[test]
    fn a_library_that_has_been_moved_is_found_and_never_replaced_by_an_empty_one() {
        let folder = tempfile::tempdir().unwrap();
        let usual = folder.path().join("library.sqlite");
        let place = Place::of_folder(folder.path()).unwrap();
        assert_eq!((place.library(), place.may_move()), (usual.as_path(), true));

        let elsewhere = folder.path().join("drive/library.sqlite");
        fs::create_dir(folder.path().join("drive")).unwrap();
        fs::write(&elsewhere, "").unwrap();
        let moved = place.moved_to(elsewhere.clone()).unwrap();
        assert_eq!(moved.library(), elsewhere);
        assert_eq!(Place::of_folder(folder.path()).unwrap(), moved);

        fs::remove_file(&elsewhere).unwrap();
        let gone = Place::of_folder(folder.path()).unwrap_err();
        assert!(matches!(&gone, StoreError::Gone { path, .. } if *path == elsewhere), "{gone}");

        assert_eq!(moved.moved_to(usual.clone()).unwrap(), place);
        assert_eq!(Place::of_folder(folder.path()).unwrap(), place);
        assert!(!Place::given(usual).may_move());
    }
}
