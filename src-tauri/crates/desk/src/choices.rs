//! What a person can choose, and what holds if they choose nothing.

use serde::{Deserialize, Serialize};

use crate::keys::ChosenKeys;
use crate::wire::{CurveShape, Density, Setting, SettingsChange, ThemeChoice, UsualPaper};

/// How large the window can be, in percent: as a page in a browser.
pub const TEXT_SIZES: [u16; 10] = [75, 90, 100, 110, 125, 150, 175, 200, 300, 400];

const USUAL_TEXT_SIZE: u16 = 100;

/// The size that is nearest to one.
pub fn text_size(wanted: u16) -> u16 {
    let nearest = TEXT_SIZES.into_iter().min_by_key(|size| size.abs_diff(wanted));
    nearest.unwrap_or(USUAL_TEXT_SIZE)
}

/// What a person has chosen: one field for each [`Setting`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Choices {
    /// The language that was chosen; nothing to follow the system.
    pub language: Option<String>,
    /// The colours.
    pub theme: ThemeChoice,
    /// How much air there is.
    pub density: Density,
    /// How large all of the window is, in percent.
    pub text_size: u16,
    /// How the points of emotion curves are joined.
    pub curves: CurveShape,
    /// Whether a small picture of the whole map lies over a corner; nothing
    /// where the size of the map decides.
    pub overview_map: Option<bool>,
    /// Whether pictures come in as large as they are.
    pub whole_pictures: bool,
    /// The paper that a PDF begins with.
    pub paper: UsualPaper,
    /// Keys that differ from the usual ones.
    pub keys: ChosenKeys,
    /// Whether keys that write something do things on the map.
    pub letter_keys: bool,
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            language: None,
            theme: ThemeChoice::default(),
            density: Density::default(),
            text_size: USUAL_TEXT_SIZE,
            curves: CurveShape::default(),
            overview_map: None,
            whole_pictures: false,
            paper: UsualPaper::default(),
            keys: ChosenKeys::default(),
            letter_keys: true,
        }
    }
}

impl Choices {
    /// Makes one as it was at first.
    pub fn reset(&mut self, setting: Setting) {
        let usual = Self::default();
        match setting {
            Setting::Language => self.language = usual.language,
            Setting::Theme => self.theme = usual.theme,
            Setting::Density => self.density = usual.density,
            Setting::TextSize => self.text_size = usual.text_size,
            Setting::Curves => self.curves = usual.curves,
            Setting::OverviewMap => self.overview_map = usual.overview_map,
            Setting::WholePictures => self.whole_pictures = usual.whole_pictures,
            Setting::Paper => self.paper = usual.paper,
            Setting::Keys => self.keys = usual.keys,
            Setting::LetterKeys => self.letter_keys = usual.letter_keys,
        }
    }

    /// Those that are not as they were at first.
    pub fn changed(&self) -> Vec<Setting> {
        let differs = |setting: &Setting| {
            let mut other = self.clone();
            other.reset(*setting);
            other != *self
        };
        Setting::ALL.into_iter().filter(differs).collect()
    }

    /// Makes some different. What is asked for beside choices is left alone.
    pub fn change(&mut self, change: &SettingsChange) {
        for setting in change.reset.iter().flatten() {
            self.reset(*setting);
        }
        if let Some(language) = &change.language {
            self.language = Some(language.clone()).filter(|language| !language.is_empty());
        }
        self.theme = change.theme.unwrap_or(self.theme);
        self.density = change.density.unwrap_or(self.density);
        self.text_size = change.text_size.unwrap_or(self.text_size);
        self.curves = change.curves.unwrap_or(self.curves);
        self.overview_map = change.overview_map.or(self.overview_map);
        self.whole_pictures = change.whole_pictures.unwrap_or(self.whole_pictures);
        self.paper = change.paper.unwrap_or(self.paper);
        if let Some(keys) = &change.keys {
            self.keys.by_action.clone_from(keys);
        }
        self.letter_keys = change.letter_keys.unwrap_or(self.letter_keys);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn each_setting_is_a_field_that_can_be_put_back() {
        let change: SettingsChange = serde_json::from_value(json!({
            "language": "de",
            "theme": "dark",
            "density": "compact",
            "textSize": 200,
            "curves": "straight",
            "overviewMap": true,
            "wholePictures": true,
            "paper": { "size": "a3", "orientation": "landscape", "margin": 12.0 },
            "keys": { "undo": ["F9"] },
            "letterKeys": false,
        }))
        .unwrap();
        let mut chosen = Choices::default();
        assert_eq!(chosen.changed(), []);
        chosen.change(&change);
        assert_eq!(chosen.changed(), Setting::ALL);

        let Value::Object(fields) = serde_json::to_value(&chosen).unwrap() else { panic!() };
        let mut names: Vec<&str> = Setting::ALL.into_iter().map(Setting::word).collect();
        names.sort_unstable();
        assert_eq!(fields.keys().collect::<Vec<_>>(), names);
        for (index, setting) in Setting::ALL.into_iter().enumerate() {
            let reset = Some(vec![setting]);
            chosen.change(&SettingsChange { reset, ..SettingsChange::default() });
            assert_eq!(chosen.changed(), Setting::ALL[index + 1..], "{setting:?}");
        }
        assert_eq!(chosen, Choices::default());
    }
}
