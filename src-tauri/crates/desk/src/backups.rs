//! Backups of the library: made, looked into, and brought back.

use std::collections::BTreeMap;
use std::path::PathBuf;

use store::{Backup, Entry, Library, MapId, Shared};
use uuid::Uuid;

use crate::elsewhere::OtherMaps;
use crate::files::{Other, map_file};
use crate::locks::held;
use crate::wire::{BackupEntry, BackupMap, BroughtBack, MapNow, Restored};
use crate::{Desk, DeskError, label};

impl Desk {
    /// The backups, the newest first.
    pub fn backups(&self) -> Result<Vec<BackupEntry>, DeskError> {
        let library = self.shelves()?;
        Ok(library.backups().into_iter().rev().map(|backup| told(&library, backup)).collect())
    }

    /// Makes one now.
    pub fn make_backup(&self) -> Result<BackupEntry, DeskError> {
        let library = self.shelves()?;
        let path = library.backup()?;
        let made = library.backups().into_iter().find(|backup| backup.path == path);
        let missing =
            || store::StoreError::MissingBackup { name: crate::preferences::file_name(&path) };
        Ok(told(&library, made.ok_or_else(missing)?))
    }

    /// Where one lies.
    pub fn backup_path(&self, name: &str) -> Result<PathBuf, DeskError> {
        let found = self.shelves()?.backups().into_iter().find(|backup| backup.name == name);
        let missing = || store::StoreError::MissingBackup { name: name.to_owned() };
        Ok(found.ok_or_else(missing)?.path)
    }

    /// The maps in one, what was changed last first.
    pub fn maps_in_backup(&self, name: &str) -> Result<Vec<BackupMap>, DeskError> {
        let library = self.shelves()?;
        let maps = library.maps_in_backup(name)?;
        let entries: BTreeMap<MapId, Entry> =
            library.list()?.into_iter().map(|entry| (entry.id, entry)).collect();
        let now = |map: &store::InBackup| match entries.get(&map.id) {
            None => MapNow::Gone,
            Some(entry) if entry.deleted_at.is_some() => MapNow::Gone,
            // One that cannot be read is not what it was.
            Some(entry) if entry.changed_at == map.changed_at && self.peek(map.id).is_ok() => {
                MapNow::Same
            }
            Some(_) => MapNow::Changed,
        };
        Ok(maps
            .into_iter()
            .map(|map| BackupMap {
                id: map.id.to_string(),
                changed: map.changed_at.as_millisecond(),
                now: now(&map),
                title: map.title,
            })
            .collect())
    }

    /// Puts a map of a backup into the library as it was then. One that is there
    /// otherwise stays as it is, and what comes back is a copy beside it; unless
    /// it is in the bin, where nobody sees it.
    pub fn bring_back(&self, name: &str, map: Uuid) -> Result<BroughtBack, DeskError> {
        let library = self.shelves()?;
        let (shared, pictures) = library.map_in_backup(name, MapId::new(map), pictures_of)?;
        let words = self.words();
        let title_beside = |title: &str| {
            let title = words.text_or(title, "untitled-map");
            label::plain(&words.with("title-from-backup", &[("title", title.as_str().into())]))
        };
        let taken = self.take_in(map_file(shared), pictures, label::open(name), title_beside)?;
        Ok(BroughtBack {
            map: taken.map.to_string(),
            title: taken.title,
            is_copy: taken.other == Some(Other::Shown),
            other_in_bin: taken.other == Some(Other::InBin),
        })
    }

    /// Puts a backup in place of all that the library has, of which a backup is
    /// made first.
    pub fn restore_backup(&self, name: &str) -> Result<Restored, DeskError> {
        let library = self.shelves()?;
        self.put_away_all();
        let restored = library.restore_backup(name);
        self.forget_maps();
        let store::Restored { kept, maps } = restored?;
        Ok(Restored { kept, maps: maps as u32 })
    }

    /// Forgets all that was true of the maps that were there until now.
    pub(crate) fn forget_maps(&self) {
        held(&self.open).clear();
        *held(&self.easel) = None;
        *held(&self.others) = OtherMaps::default();
        *held(&self.looked_at) = None;
        *held(&self.sent) = None;
    }
}

fn told(library: &Library, backup: Backup) -> BackupEntry {
    let maps = library.maps_in_backup(&backup.name).ok().map(|maps| maps.len() as u32);
    BackupEntry {
        name: backup.name,
        made: backup.made_at.as_millisecond(),
        occasion: backup.occasion.into(),
        size: backup.size,
        maps,
    }
}

/// The pictures that a map and its past show.
fn pictures_of(shared: &Shared) -> Vec<String> {
    map_file(shared.clone()).picture_names().into_iter().collect()
}
