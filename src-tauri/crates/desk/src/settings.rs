//! Settings: told, changed, kept, and passed on as a file.

use std::path::{Path, PathBuf};
use std::{fs, io};

use scene::Direction;
use store::{Access, Place};
use uuid::Uuid;
use words::{LANGUAGES, Sentence, Value, Words, sentence};

use crate::choices::{self, TEXT_SIZES};
use crate::locks::held;
use crate::preferences::{FILE, Found, Preferences, file_name, put_aside};
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
        let (remarks, words) = (std::mem::take(&mut *held(&self.remarks)), self.words());
        let remarks = remarks.iter().map(|remark| words.say(remark));
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
        let _changing = held(&self.changing);
        let mut preferences = held(&self.preferences).clone();
        change(&mut preferences);
        if self.keep != Keep::Nothing {
            let path = held(&self.place).beside(FILE);
            let written = preferences.write(&path);
            written.map_err(|source| DeskError::Settings { path, source })?;
        }
        *held(&self.preferences) = preferences;
        Ok(())
    }

    fn settings_now(&self, open: Startup) -> Settings {
        let preferences = held(&self.preferences).clone();
        let library = file_name(&self.library_path());
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

/// What was kept, and what there is to say of it.
#[derive(Default)]
pub(crate) struct Kept {
    pub(crate) preferences: Preferences,
    pub(crate) remarks: Vec<Sentence>,
    /// Whether they go on to be kept: nothing is written over a file that could
    /// not be read.
    pub(crate) keep: Keep,
}

impl Keep {
    /// What was kept; what is usual if nothing was. Nothing is changed.
    pub(crate) fn read(&self, place: &Place) -> Preferences {
        match self.found(place).1 {
            Found::Read { preferences, .. } => *preferences,
            _ => Preferences::default(),
        }
    }

    /// The same, and what an older version kept elsewhere comes to where it is
    /// kept now.
    ///
    /// A file that cannot be understood is put aside: nobody should be kept from
    /// their maps by the colour of a window.
    pub(crate) fn take_over(&self, place: &Place, access: Access) -> Kept {
        let (path, found) = self.found(place);
        let is_older = path != place.beside(FILE);
        // Other libraries have no more than a copy of what is there for the
        // usual one.
        let is_ours = access == Access::Change && (!is_older || place.may_move());
        let mut kept = Kept { keep: self.clone(), ..Kept::default() };
        match found {
            Found::Nothing => {}
            Found::Read { preferences, left_out } => {
                kept.preferences = *preferences;
                let is_whole = left_out.is_empty();
                kept.remarks = remarks(&mut kept.preferences, left_out);
                if is_older
                    && access == Access::Change
                    && kept.preferences.write(&place.beside(FILE)).is_ok()
                    && is_ours
                    && is_whole
                {
                    // Should it stay, nobody reads it any more.
                    let _ = fs::remove_file(path);
                }
            }
            Found::Damaged if !is_ours => {}
            Found::Damaged => match put_aside(&path) {
                Ok(aside) => {
                    kept.remarks.push(sentence!("settings-put-aside", file = aside.as_path()));
                }
                Err(error) => kept.leave_alone(&path, &error),
            },
            Found::Unreadable(error) => kept.leave_alone(&path, &error),
        }
        kept
    }

    /// Where something is kept, and what.
    fn found(&self, place: &Place) -> (PathBuf, Found) {
        let path = place.beside(FILE);
        let Self::BesideLibrary { before } = self else { return (path, Found::Nothing) };
        match (Preferences::find(&path), before) {
            (Found::Nothing, Some(before)) => (before.clone(), Preferences::find(before)),
            (found, _) => (path, found),
        }
    }
}

impl Kept {
    /// Nothing is kept, so that the file is tried again at the next start.
    fn leave_alone(&mut self, path: &Path, error: &io::Error) {
        let what = words::disk(error);
        self.remarks.push(sentence!("settings-unreadable", file = path, what = what));
        self.keep = Keep::Nothing;
    }
}

/// What there is to say of preferences that were read.
fn remarks(preferences: &mut Preferences, left_out: Vec<String>) -> Vec<Sentence> {
    let broken = std::mem::take(&mut preferences.choices.keys.broken);
    let keys = broken.iter().map(|action| match action.as_str() {
        "" => sentence!("settings-no-keys"),
        action => sentence!("settings-broken-keys", action = action),
    });
    let others = (!left_out.is_empty()).then(|| {
        let fields = Value::List(left_out.into_iter().map(Value::from).collect());
        sentence!("settings-left-out", fields = fields)
    });
    others.into_iter().chain(keys).collect()
}
