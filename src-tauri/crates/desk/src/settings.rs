//! Settings: told, changed, kept, and passed on as a file.

use std::fs;
use std::path::Path;

use scene::Direction;
use store::Place;
use uuid::Uuid;
use words::{LANGUAGES, Words};

use crate::choices::{self, TEXT_SIZES};
use crate::locks::held;
use crate::preferences::{FILE, Preferences, file_name};
use crate::wire::{Saved, Settings, SettingsChange, SettingsFile, Startup};
use crate::{Desk, DeskError, Keep, settings_file};

/// Where new versions are, if whoever builds this says so. Without an
/// address the window does not offer to look.
const RELEASES: Option<&str> = option_env!("THROUGHLINE_RELEASES");

impl Desk {
    /// The settings, and what the app was started for: that is done now, unless
    /// it was [prepared](Self::prepare), and told once.
    pub fn settings(&self) -> Settings {
        let done = std::mem::take(&mut self.begun().done);
        let broken = std::mem::take(&mut held(&self.preferences).choices.keys.broken);
        let words = self.words();
        let remarks = broken.iter().map(|action| {
            if action.is_empty() {
                return words.text("settings-no-keys");
            }
            words.with("settings-broken-keys", &[("action", action.as_str().into())])
        });
        Settings { remarks: remarks.collect(), ..self.settings_now(done) }
    }

    /// The settings, for somebody who has begun already.
    pub fn settings_again(&self) -> Settings {
        self.settings_now(Startup::Library)
    }

    /// Makes some settings different.
    pub fn change_settings(&self, change: SettingsChange) -> Result<Settings, DeskError> {
        self.change_preferences(|preferences| {
            preferences.choices.change(&change);
            if change.forget_tables == Some(true) {
                preferences.mapped.clear();
            }
            if let Some(action) = change.used_action {
                preferences.use_action(action);
            }
        })?;
        let language = held(&self.preferences).choices.language.clone();
        let words = Words::of(language.as_deref().unwrap_or(&self.system_language));
        *held(&self.words) = words.into();
        Ok(self.settings_again())
    }

    /// Writes the settings into a file for another computer: what was chosen,
    /// and nothing of what was done.
    pub fn export_settings(&self, path: &Path) -> Result<Saved, DeskError> {
        let bytes = settings_file::written(&held(&self.preferences).choices);
        format::write_atomically(path, &bytes)?;
        let id = Uuid::now_v7();
        held(&self.saved).insert(id, path.to_owned());
        Ok(Saved { id: id.to_string(), name: file_name(path), warnings: Vec::new() })
    }

    /// Reads such a file, and changes nothing yet.
    pub fn read_settings(&self, path: &Path) -> Result<SettingsFile, DeskError> {
        let (bytes, file) = (format::read_file(path)?, file_name(path));
        match settings_file::read(&bytes) {
            Ok((change, unknown)) => Ok(SettingsFile { file, change, unknown }),
            Err(source) => Err(DeskError::SettingsFile { file, source }),
        }
    }

    /// Makes preferences different and keeps them.
    pub(crate) fn change_preferences(
        &self,
        change: impl FnOnce(&mut Preferences),
    ) -> Result<(), DeskError> {
        let mut preferences = held(&self.preferences);
        change(&mut preferences);
        if self.keep == Keep::Nothing {
            return Ok(());
        }
        let path = held(&self.place).beside(FILE);
        preferences.write(&path).map_err(|source| DeskError::Settings { path, source })
    }

    fn settings_now(&self, open: Startup) -> Settings {
        let preferences = held(&self.preferences).clone();
        let library = self.shelves().map(|library| file_name(library.path())).unwrap_or_default();
        let language = self.words().language();
        let recent = preferences.recent_files();
        let choices = preferences.choices;
        Settings {
            language: language.to_owned(),
            direction: match words::is_right_to_left(language) {
                true => Direction::Rtl,
                false => Direction::Ltr,
            },
            languages: LANGUAGES.iter().map(ToString::to_string).collect(),
            changed: choices.changed(),
            theme: choices.theme,
            density: choices.density,
            text_size: choices::text_size(choices.text_size),
            text_sizes: TEXT_SIZES.to_vec(),
            curves: choices.curves,
            paper: choices.paper,
            recent,
            keys: choices.keys.by_action,
            letter_keys: choices.letter_keys,
            overview_map: choices.overview_map,
            used_actions: preferences.used,
            whole_pictures: choices.whole_pictures,
            mapped_tables: preferences.mapped.len() as u32,
            remarks: Vec::new(),
            chosen_language: choices.language,
            library,
            open,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            releases: RELEASES.map(ToOwned::to_owned),
        }
    }
}

impl Keep {
    /// What was kept; what is usual if nothing was.
    pub(crate) fn read(&self, place: &Place) -> Preferences {
        let Self::BesideLibrary { before } = self else { return Preferences::default() };
        let path = place.beside(FILE);
        match before {
            Some(before) if !path.exists() => Preferences::read(before),
            _ => Preferences::read(&path),
        }
    }

    /// The same, and what an older version kept elsewhere comes to where it is
    /// kept now.
    pub(crate) fn take_over(&self, place: &Place) -> Preferences {
        let preferences = self.read(place);
        let path = place.beside(FILE);
        if let Self::BesideLibrary { before: Some(before) } = self
            && !path.exists()
            && before.exists()
            && preferences.write(&path).is_ok()
        {
            // Should it stay, nobody reads it any more.
            let _ = fs::remove_file(before);
        }
        preferences
    }
}
