//! Where the library lies, and how it goes to another folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use store::{Access, Library, Place, StoreError};

use crate::desk::alone;
use crate::locks::held;
use crate::preferences::{FILE, file_name};
use crate::wire::LibraryPlace;
use crate::{Desk, DeskError, Keep};

impl Desk {
    /// Where the library lies.
    pub fn library_place(&self) -> LibraryPlace {
        let place = held(&self.place);
        let path = place.library();
        let folder = path.parent().unwrap_or(Path::new(""));
        let folder = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
        LibraryPlace {
            folder: folder.display().to_string(),
            file: file_name(path),
            size: size_of(path),
            may_move: place.may_move(),
        }
    }

    /// The library's file.
    pub fn library_path(&self) -> PathBuf {
        held(&self.place).library().to_owned()
    }

    /// Moves the library with its backups and the settings into another folder.
    ///
    /// All of it is copied first, then it is written down where the library
    /// lies, and only when it has been opened there the original is removed: if
    /// anything fails, or the power does, the library is where it was.
    pub fn move_library(&self, folder: &Path) -> Result<LibraryPlace, DeskError> {
        self.put_away_all();
        {
            // Whoever asks for the library waits for its new place.
            let mut shelf = held(&self.library);
            let library = shelf.take().ok_or(StoreError::Closed)?;
            let library = match alone(library) {
                Ok(library) => library,
                Err(library) => {
                    *shelf = Some(library);
                    return Err(DeskError::Busy);
                }
            };
            self.forget_maps();
            library.close();
            let before = held(&self.place).clone();
            match self.moved(&before, folder) {
                Ok((library, there)) => {
                    *shelf = Some(Arc::new(library));
                    *held(&self.place) = there;
                    store::remove_library(before.library());
                    // Should it stay, nobody reads it any more.
                    let _ = fs::remove_file(before.beside(FILE));
                }
                Err(error) => {
                    *shelf = Some(Arc::new(open(before.library())?));
                    return Err(error);
                }
            }
        }
        // What was chosen meanwhile was written where the library lay.
        self.change_preferences(|_| ())?;
        Ok(self.library_place())
    }

    /// The library, opened where it is to lie; the original is still there.
    fn moved(&self, from: &Place, folder: &Path) -> Result<(Library, Place), DeskError> {
        if !from.may_move() {
            return Err(DeskError::PlaceGiven);
        }
        let path = store::copy_library(from.library(), folder)?;
        let there = || {
            if let Keep::BesideLibrary { .. } = self.keep {
                let path = path.with_file_name(FILE);
                let written = held(&self.preferences).write(&path);
                written.map_err(|source| DeskError::Settings { path, source })?;
            }
            let library = open(&path)?;
            let place = from.moved_to(path.clone())?;
            Ok((library, place))
        };
        let moved = there();
        if moved.is_err() {
            store::remove_library(&path);
        }
        moved
    }
}

/// How large a library is, in bytes, with what SQLite has yet to put into it.
fn size_of(library: &Path) -> u64 {
    let mut waiting = library.as_os_str().to_owned();
    waiting.push("-wal");
    let size = |path: &Path| fs::metadata(path).map_or(0, |about| about.len());
    size(library) + size(Path::new(&waiting))
}

fn open(path: &Path) -> Result<Library, StoreError> {
    Library::open(path, store::Options { access: Access::Change, ..Default::default() })
}

#[cfg(test)]
mod tests {
    use layout::text::FontSource;
    use tempfile::TempDir;

    use super::*;
    use crate::Options;
    use crate::wire::{Occasion, SettingsChange, ThemeChoice};

    /// A desk on a library in the folder for the data of programs.
    fn desk_in(folder: &Path) -> Desk {
        let options = Options {
            settings: Keep::BesideLibrary { before: None },
            fonts: FontSource::Bundled,
            ..Options::default()
        };
        Desk::open_at(Place::of_folder(folder).unwrap(), Access::Change, options).unwrap()
    }

    fn folder() -> TempDir {
        tempfile::tempdir().unwrap()
    }

    #[test]
    fn a_library_is_moved_with_its_backups_and_settings_and_found_there_again() {
        let (before, after) = (folder(), folder());
        let there = after.path().join("drive");
        let desk = desk_in(before.path());
        let map = desk.open_sample().unwrap();
        desk.open_map(map).unwrap();
        desk.make_backup().unwrap();
        let dark = SettingsChange { theme: Some(ThemeChoice::Dark), ..SettingsChange::default() };
        desk.change_settings(dark).unwrap();

        let place = desk.move_library(&there).unwrap();
        assert_eq!(Path::new(&place.folder), there);
        desk.open_map(map).unwrap();
        let backups = desk.backups().unwrap();
        assert!(backups.iter().any(|it| it.occasion == Occasion::Asked), "{backups:?}");
        let names = |folder: &Path| {
            let mut names: Vec<_> = fs::read_dir(folder)
                .unwrap()
                .map(|it| it.unwrap().file_name().into_string().unwrap())
                .collect();
            names.sort();
            names
        };
        assert_eq!(names(before.path()), ["library-place.txt"]);
        desk.close();
        drop(desk);

        let desk = desk_in(before.path());
        assert_eq!(desk.library().unwrap().len(), 2);
        assert_eq!(desk.settings().theme, ThemeChoice::Dark);
        // And back to where it was at first.
        desk.move_library(before.path()).unwrap();
        assert_eq!(names(&there), Vec::<String>::new());
        assert!(!names(before.path()).contains(&"library-place.txt".to_owned()));
        assert_eq!(desk.library().unwrap().len(), 2);
    }

    #[test]
    fn what_cannot_be_moved_stays_where_it_is() {
        let (before, after) = (folder(), folder());
        let desk = desk_in(before.path());
        let map = desk.open_sample().unwrap();
        let check = |folder: &Path, expected: &str| {
            let refused = desk.move_library(folder).unwrap_err().to_string();
            assert!(refused.contains(expected), "{refused}");
            desk.open_map(map).unwrap();
            assert_eq!(desk.library_path(), before.path().join("library.sqlite"));
        };
        check(before.path(), "is there already");
        fs::write(after.path().join("library.sqlite"), "something else").unwrap();
        check(after.path(), "is there already");
        let file = after.path().join("file");
        fs::write(&file, "").unwrap();
        check(&file.join("folder"), "cannot be used");
        assert_eq!(fs::read(after.path().join("library.sqlite")).unwrap(), b"something else");

        let given = Options {
            library: Some(after.path().join("given.sqlite")),
            fonts: FontSource::Bundled,
            ..Options::default()
        };
        let given = Desk::open(given).unwrap();
        assert!(!given.library_place().may_move);
        assert!(given.move_library(before.path()).unwrap_err().to_string().contains("started"));
        given.open_sample().unwrap();
    }
}
