//! Where the library lies, and how it goes to another folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use store::{DailyBackup, Library, LibraryCopy, StoreError};

use crate::desk::Shelf;
use crate::locks::held;
use crate::preferences::{FILE, file_name};
use crate::wire::LibraryPlace;
use crate::{Desk, DeskError, Keep};

impl Desk {
    /// Where the library lies.
    pub fn library_place(&self) -> LibraryPlace {
        // Asking the disk may take its time.
        let place = held(&self.place).clone();
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
    /// anything fails, or the power does, the library is where it was. Maps that
    /// are open stay so: nothing about them is different.
    pub fn move_library(&self, folder: &Path) -> Result<LibraryPlace, DeskError> {
        self.may_move_to(folder)?;
        {
            // Whoever asks for the library waits for its new place.
            let (mut shelf, library) = self.emptied()?;
            library.close();
            match self.moved(folder) {
                Ok((library, copy)) => {
                    *shelf = Shelf::Open(Arc::new(library));
                    copy.remove_original();
                }
                Err(error) => {
                    // If that fails too, whoever asks for it next tries again.
                    match open(&self.library_path()) {
                        Ok(library) => *shelf = Shelf::Open(Arc::new(library)),
                        Err(error) => tracing::error!(%error, "the library is not open"),
                    }
                    return Err(error);
                }
            }
        }
        Ok(self.library_place())
    }

    /// Whether nothing is in the way in a folder, for which the library need not
    /// be closed.
    fn may_move_to(&self, folder: &Path) -> Result<(), DeskError> {
        let place = held(&self.place).clone();
        if !place.may_move() {
            return Err(DeskError::PlaceGiven);
        }
        let path = store::place_in(folder, place.library())?.with_file_name(FILE);
        if self.keep != Keep::Nothing && fs::symlink_metadata(&path).is_ok() {
            return Err(StoreError::Occupied { path }.into());
        }
        Ok(())
    }

    /// The library, opened where it lies from now on, and what is still there
    /// of it where it was.
    fn moved(&self, folder: &Path) -> Result<(Library, LibraryCopy), DeskError> {
        self.may_move_to(folder)?;
        let from = held(&self.place).clone();
        let copy = store::copy_library(from.library(), folder)?;
        let settings = copy.library().with_file_name(FILE);
        // What is chosen meanwhile is kept where the library lies then.
        let _changing = held(&self.changing);
        let there = || {
            if self.keep != Keep::Nothing {
                let preferences = held(&self.preferences).clone();
                let written = preferences.write(&settings);
                let path = settings.clone();
                written.map_err(|source| DeskError::Settings { path, source })?;
            }
            let library = open(copy.library())?;
            let place = from.moved_to(copy.library().to_owned())?;
            Ok((library, place))
        };
        match there() {
            Ok((library, place)) => {
                *held(&self.place) = place;
                if self.keep != Keep::Nothing {
                    // Should it stay, nobody reads it any more.
                    let _ = fs::remove_file(from.beside(FILE));
                }
                Ok((library, copy))
            }
            Err(error) => {
                if self.keep != Keep::Nothing {
                    // It may be there already, and was not before.
                    let _ = fs::remove_file(&settings);
                }
                copy.discard();
                Err(error)
            }
        }
    }
}

/// How large a library is, in bytes, with what SQLite has yet to put into it.
fn size_of(library: &Path) -> u64 {
    let mut waiting = library.as_os_str().to_owned();
    waiting.push("-wal");
    let size = |path: &Path| fs::metadata(path).map_or(0, |about| about.len());
    size(library) + size(Path::new(&waiting))
}

/// Without a backup of the day: what is beside a library that was moved is what
/// was moved with it.
fn open(path: &Path) -> Result<Library, StoreError> {
    Library::open(path, store::Options { backups: DailyBackup::No, ..Default::default() })
}

#[cfg(test)]
mod tests {
    use layout::text::FontSource;
    use store::{Access, Place};
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

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<_> =
            entries.map(|it| it.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn nothing_in_the_chosen_folder_is_written_over() {
        for name in ["settings.json", "library.sqlite-wal", "backups/library-2020-01-01.sqlite"] {
            let (before, after) = (folder(), folder());
            let desk = desk_in(before.path());
            let map = desk.open_sample().unwrap();
            desk.make_backup().unwrap();
            let theirs = after.path().join(name);
            fs::create_dir_all(theirs.parent().unwrap()).unwrap();
            fs::write(&theirs, "theirs").unwrap();
            let refused = desk.move_library(after.path()).unwrap_err();
            assert!(refused.to_string().contains("is there already"), "{refused}");
            assert!(refused.to_string().contains(name), "{refused}");
            assert_eq!(fs::read_to_string(&theirs).unwrap(), "theirs");
            assert_eq!(names(after.path()).len(), 1);
            desk.open_map(map).unwrap();
        }
    }

    #[test]
    fn a_move_that_fails_at_last_takes_back_what_it_made_and_nothing_else() {
        let (before, after) = (folder(), folder());
        let desk = desk_in(before.path());
        let map = desk.open_sample().unwrap();
        let dark = SettingsChange { theme: Some(ThemeChoice::Dark), ..SettingsChange::default() };
        desk.change_settings(dark).unwrap();
        desk.make_backup().unwrap();
        for theirs in ["notes.txt", "backups/other-2020-01-01.sqlite"] {
            let theirs = after.path().join(theirs);
            fs::create_dir_all(theirs.parent().unwrap()).unwrap();
            fs::write(theirs, "theirs").unwrap();
        }
        // A folder stands where it is written down where the library lies.
        let in_the_way = before.path().join("library-place.txt");
        fs::create_dir_all(in_the_way.join("x")).unwrap();
        let refused = desk.move_library(after.path()).unwrap_err();
        assert!(refused.to_string().contains("library-place.txt"), "{refused}");
        assert_eq!(names(after.path()), ["backups", "notes.txt"]);
        assert_eq!(names(&after.path().join("backups")), ["other-2020-01-01.sqlite"]);
        // Nor does a folder stay that was made for it.
        desk.move_library(&after.path().join("new")).unwrap_err();
        assert_eq!(names(after.path()), ["backups", "notes.txt"]);

        desk.open_map(map).unwrap();
        assert_eq!(desk.backups().unwrap().len(), 1);
        fs::remove_dir_all(in_the_way).unwrap();
        desk.close();
        drop(desk);
        let desk = desk_in(before.path());
        assert_eq!(desk.library().unwrap().len(), 2);
        assert_eq!(desk.settings().theme, ThemeChoice::Dark);
    }

    #[test]
    fn a_library_that_could_not_be_opened_again_is_opened_when_it_can_be() {
        let (before, after) = (folder(), folder());
        let path = before.path().join("library.sqlite");
        let desk = desk_in(before.path());
        desk.open_sample().unwrap();
        desk.close();
        drop(desk);
        let desk = desk_in(before.path());
        let whole = fs::read(&path).unwrap();
        fs::write(&path, "a letter to the landlord").unwrap();
        let failed = desk.move_library(after.path()).unwrap_err().to_string();
        assert!(failed.contains(&after.path().display().to_string()), "{failed}");
        let closed = desk.library().unwrap_err().to_string();
        assert!(closed.contains("library.sqlite"), "{closed}");
        fs::write(&path, whole).unwrap();
        assert_eq!(desk.library().unwrap().len(), 2);
    }

    #[test]
    fn what_the_window_asks_for_at_once_does_not_wait_for_a_library_that_is_moved() {
        let before = folder();
        let desk = desk_in(before.path());
        let (answers, answered) = std::sync::mpsc::channel();
        std::thread::scope(|scope| {
            let moving = held(&desk.library);
            let writing = held(&desk.changing);
            scope.spawn(|| {
                assert_eq!(desk.settings_again().library, "library.sqlite");
                desk.recent_files();
                desk.recent_path("none").unwrap_err();
                desk.words();
                desk.library_place();
                answers.send(()).unwrap();
            });
            let answer = answered.recv_timeout(std::time::Duration::from_secs(3));
            drop((moving, writing));
            answer.unwrap();
        });
    }

    #[test]
    fn what_is_beside_an_open_map_is_there_when_the_library_has_been_moved() {
        let (before, after) = (folder(), folder());
        let desk = desk_in(before.path());
        let map = desk.open_sample().unwrap();
        let opened = desk.open_map(map).unwrap();
        let log = before.path().join("contacts.csv");
        fs::write(&log, "case,event,time\n1,Calls,2026-03-02 08:00\n1,Waits,2026-03-02 09:00\n")
            .unwrap();
        desk.open_interactions(map, &log).unwrap();
        let replay = crate::wire::ReplayRequest { case: 0, at: 1 };
        let drawn = desk.replay(map, Some(replay)).unwrap();
        desk.move_library(after.path()).unwrap();
        assert_eq!(desk.interactions(map).unwrap().unwrap().cases, 1);
        // The window is told only what differs from what it has.
        let off = desk.replay(map, None).unwrap();
        assert_eq!((drawn.revision, off.revision), (opened.revision + 1, opened.revision + 2));
    }

    #[test]
    fn settings_of_an_older_version_go_to_the_usual_library_once() {
        let (before, config) = (folder(), folder());
        let old = config.path().join("settings.json");
        fs::write(&old, r#"{ "theme": "dark" }"#).unwrap();
        let start = |place: Place| {
            let settings = Keep::BesideLibrary { before: Some(old.clone()) };
            let options = Options { settings, fonts: FontSource::Bundled, ..Options::default() };
            Desk::open_at(place, Access::Change, options).unwrap().settings().theme
        };
        let given = Place::given(config.path().join("other/given.sqlite"));
        assert_eq!(start(given), ThemeChoice::Dark);
        assert!(old.exists());
        assert_eq!(start(Place::of_folder(before.path()).unwrap()), ThemeChoice::Dark);
        assert!(!old.exists());
        assert_eq!(start(Place::of_folder(before.path()).unwrap()), ThemeChoice::Dark);
    }
}
