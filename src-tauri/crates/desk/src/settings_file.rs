//! Settings as a file for another computer. `schemas/README.md` says how such a
//! file is written; whatever breaks a rule is refused with the name of the field.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use words::{Explain, LANGUAGES, Sentence, sentence};

use crate::choices::{Choices, TEXT_SIZES};
use crate::keys::Keys;
use crate::wire::{Setting, SettingsChange, UsualPaper};

/// What such a file says that it is.
const FORMAT: &str = "throughline-settings";

/// The version that is written, and the newest that is read.
const VERSION: u64 = 1;

/// The shortest and the longest side of paper, in millimetres.
const SIDE: (f32, f32) = (40.0, 5000.0);

/// The widest margin, in millimetres.
const WIDEST_MARGIN: f32 = 100.0;

/// The longest that a wrong value is repeated.
const LONGEST: usize = 60;

/// Why settings could not be read.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum SettingsFault {
    /// The file is no JSON.
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column in it, from 1.
        column: usize,
    },
    /// It is JSON, and no file of settings.
    NotOurs,
    /// A newer version wrote it.
    Newer {
        /// The version of the format.
        found: u64,
    },
    /// Some fields cannot have what they have.
    Fields(Vec<WrongField>),
}

/// A field that cannot have what it has.
#[derive(Clone, Debug, PartialEq)]
pub struct WrongField {
    /// Its name, with those that it lies in before it.
    pub field: String,
    /// What it has.
    pub found: String,
    /// What it could have.
    pub allowed: String,
}

#[derive(Serialize)]
struct Exported<'a> {
    format: &'static str,
    version: u64,
    app: &'static str,
    settings: &'a Choices,
}

/// The file of what was chosen.
pub fn written(choices: &Choices) -> Vec<u8> {
    let (format, version, app) = (FORMAT, VERSION, env!("CARGO_PKG_VERSION"));
    let exported = Exported { format, version, app, settings: choices };
    let mut bytes = serde_json::to_vec_pretty(&exported).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// What a file makes different, and what of it is not known here.
pub fn read(bytes: &[u8]) -> Result<(SettingsChange, Vec<String>), SettingsFault> {
    let value: Value = serde_json::from_slice(bytes)
        .map_err(|error| SettingsFault::NotJson { line: error.line(), column: error.column() })?;
    let Value::Object(mut file) = value else { return Err(SettingsFault::NotOurs) };
    if file.remove("format") != Some(FORMAT.into()) {
        return Err(SettingsFault::NotOurs);
    }
    match file.remove("version").as_ref().and_then(Value::as_u64) {
        Some(VERSION) => {}
        Some(found) if found > VERSION => return Err(SettingsFault::Newer { found }),
        _ => return Err(SettingsFault::NotOurs),
    }
    let Some(Value::Object(settings)) = file.remove("settings") else {
        return Err(SettingsFault::NotOurs);
    };
    file.remove("app");
    let mut reading =
        Reading { unknown: file.into_iter().map(|(name, _)| name).collect(), ..Reading::default() };
    for (name, value) in settings {
        match Setting::ALL.into_iter().find(|setting| setting.word() == name) {
            Some(setting) => reading.take(setting, value),
            None => reading.unknown.push(name),
        }
    }
    if reading.wrong.is_empty() {
        return Ok((reading.change, reading.unknown));
    }
    Err(SettingsFault::Fields(reading.wrong))
}

/// What is known of a file so far.
#[derive(Default)]
struct Reading {
    change: SettingsChange,
    unknown: Vec<String>,
    wrong: Vec<WrongField>,
}

impl Reading {
    fn take(&mut self, setting: Setting, value: Value) {
        let name = setting.word();
        match setting {
            Setting::Language => {
                let languages = LANGUAGES.iter().map(|it| format!("\"{it}\""));
                let allowed = listed(std::iter::once("null".to_owned()).chain(languages));
                let known = match &value {
                    Value::Null => Some(String::new()),
                    Value::String(tag) if LANGUAGES.contains(&tag.as_str()) => Some(tag.clone()),
                    _ => None,
                };
                self.change.language = self.checked(name, &value, known, &allowed);
            }
            Setting::Theme => {
                let allowed = r#""system", "light", "dark", "contrast""#;
                self.change.theme = self.parsed(name, value, allowed);
            }
            Setting::Density => {
                self.change.density = self.parsed(name, value, r#""comfortable", "compact""#);
            }
            Setting::TextSize => {
                let allowed = listed(TEXT_SIZES.iter().map(ToString::to_string));
                let size = value.as_u64().and_then(|size| u16::try_from(size).ok());
                let size = size.filter(|size| TEXT_SIZES.contains(size));
                self.change.text_size = self.checked(name, &value, size, &allowed);
            }
            Setting::Curves => {
                self.change.curves = self.parsed(name, value, r#""smooth", "straight""#);
            }
            Setting::OverviewMap if value.is_null() => {
                self.change.reset.get_or_insert_default().push(setting);
            }
            Setting::OverviewMap => {
                self.change.overview_map = self.parsed(name, value, "null, true, false");
            }
            Setting::WholePictures => {
                self.change.whole_pictures = self.parsed(name, value, "true, false");
            }
            Setting::Paper => self.change.paper = self.paper(name, value),
            Setting::Keys => self.change.keys = self.keys(name, value),
            Setting::LetterKeys => {
                self.change.letter_keys = self.parsed(name, value, "true, false");
            }
        }
    }

    fn paper(&mut self, name: &str, value: Value) -> Option<UsualPaper> {
        let fields = self.object(name, value)?;
        let mut paper = UsualPaper::default();
        let before = self.wrong.len();
        for (field, value) in fields {
            let whole = format!("{name}.{field}");
            match field.as_str() {
                "size" => {
                    let allowed =
                        r#""fit", "a4", "a3", "a2", "a1", "a0", "letter", "legal", "tabloid""#;
                    paper.size = self.parsed(&whole, value, allowed).unwrap_or_default();
                }
                "ownSize" => {
                    let sides: Option<Option<(f32, f32)>> =
                        serde_json::from_value(value.clone()).ok();
                    let fits = |side: f32| (SIDE.0..=SIDE.1).contains(&side);
                    let sides = sides.filter(|it| it.is_none_or(|(a, b)| fits(a) && fits(b)));
                    let allowed = "null, [40…5000, 40…5000]";
                    paper.own_size = self.checked(&whole, &value, sides, allowed).flatten();
                }
                "orientation" => {
                    let allowed = r#""auto", "portrait", "landscape""#;
                    paper.orientation = self.parsed(&whole, value, allowed).unwrap_or_default();
                }
                "margin" => {
                    let margin: Option<f32> = serde_json::from_value(value.clone()).ok();
                    let margin = margin.filter(|it| (0.0..=WIDEST_MARGIN).contains(it));
                    paper.margin =
                        self.checked(&whole, &value, margin, "0…100").unwrap_or(paper.margin);
                }
                _ => self.unknown.push(whole),
            }
        }
        (self.wrong.len() == before).then_some(paper)
    }

    fn keys(&mut self, name: &str, value: Value) -> Option<BTreeMap<String, Vec<Keys>>> {
        let actions = self.object(name, value)?;
        let mut keys = BTreeMap::new();
        for (action, value) in actions {
            let allowed = r#"["F9", "Mod+Shift+Z"], []"#;
            if let Some(chosen) = self.parsed(&format!("{name}.{action}"), value, allowed) {
                keys.insert(action, chosen);
            }
        }
        Some(keys)
    }

    fn object(&mut self, field: &str, value: Value) -> Option<Map<String, Value>> {
        match value {
            Value::Object(fields) => Some(fields),
            other => self.checked(field, &other, None, "{ … }"),
        }
    }

    fn parsed<T: DeserializeOwned>(
        &mut self,
        field: &str,
        value: Value,
        allowed: &str,
    ) -> Option<T> {
        let parsed = serde_json::from_value(value.clone()).ok();
        self.checked(field, &value, parsed, allowed)
    }

    /// What was made of a value; that nothing was is noted.
    fn checked<T>(
        &mut self,
        field: &str,
        value: &Value,
        made: Option<T>,
        allowed: &str,
    ) -> Option<T> {
        if made.is_none() {
            let text = value.to_string();
            let mut found: String = text.chars().take(LONGEST).collect();
            if found.len() < text.len() {
                found.push('…');
            }
            let (field, allowed) = (field.to_owned(), allowed.to_owned());
            self.wrong.push(WrongField { field, found, allowed });
        }
        made
    }
}

impl Explain for SettingsFault {
    fn message(&self) -> Sentence {
        match self {
            Self::NotJson { line, column } => {
                sentence!("settings-file-not-json", line = *line as f64, column = *column as f64)
            }
            Self::NotOurs => sentence!("settings-file-not-ours"),
            Self::Newer { found } => sentence!("settings-file-newer", found = *found as f64),
            Self::Fields(wrong) => {
                let each = wrong.iter().map(|it| {
                    sentence!(
                        "settings-file-field",
                        field = &it.field,
                        found = &it.found,
                        allowed = &it.allowed
                    )
                });
                sentence!(
                    "settings-file-fields",
                    what = words::Value::Row(each.map(Into::into).collect())
                )
            }
        }
    }

    fn hint(&self) -> Sentence {
        match self {
            Self::NotJson { .. } | Self::NotOurs => sentence!("settings-file-not-ours-hint"),
            Self::Newer { .. } => sentence!("settings-file-newer-hint"),
            Self::Fields(_) => sentence!("settings-file-fields-hint"),
        }
    }
}

words::displays_its_message!(SettingsFault);

fn listed(values: impl Iterator<Item = String>) -> String {
    values.collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::wire::{CurveShape, ExportPaper, ThemeChoice};

    fn file(settings: Value) -> Vec<u8> {
        json!({ "format": FORMAT, "version": 1, "app": "0.9", "settings": settings })
            .to_string()
            .into_bytes()
    }

    #[test]
    fn what_is_written_is_read_again_on_a_computer_where_all_is_otherwise() {
        let mut chosen = Choices::default();
        let change = json!({
            "language": "ar",
            "theme": "dark",
            "textSize": 150,
            "curves": "straight",
            "paper": { "size": "a3", "ownSize": [300.0, 200.0], "margin": 5.0 },
            "keys": { "undo": ["F9"], "redo": [] },
            "letterKeys": false,
        });
        chosen.change(&serde_json::from_value(change).unwrap());
        let (read, unknown) = read(&written(&chosen)).unwrap();
        assert_eq!(unknown, Vec::<String>::new());
        let mut other = Choices { overview_map: Some(true), ..Choices::default() };
        other.whole_pictures = true;
        other.change(&read);
        assert_eq!(other, chosen);
    }

    #[test]
    fn what_a_file_does_not_say_stays_and_what_nobody_knows_is_named() {
        let settings =
            json!({ "theme": "light", "sound": "loud", "paper": { "size": "a2", "glossy": 1 } });
        let (change, unknown) = read(&file(settings)).unwrap();
        assert_eq!(unknown, ["paper.glossy", "sound"]);
        assert_eq!(change.theme, Some(ThemeChoice::Light));
        assert_eq!(change.paper.map(|it| it.size), Some(ExportPaper::A2));
        let mut chosen = Choices { curves: CurveShape::Straight, ..Choices::default() };
        chosen.change(&change);
        assert_eq!(chosen.curves, CurveShape::Straight);
    }

    #[test]
    fn each_field_that_is_wrong_is_named_with_what_it_could_have() {
        let check = |settings: Value, expected: &[&str]| {
            let said = read(&file(settings)).unwrap_err().message().to_string();
            for part in expected {
                assert!(said.contains(part), "{said}");
            }
        };
        check(json!({ "theme": "plaid" }), &["“theme”", "\"plaid\"", "\"contrast\""]);
        check(json!({ "language": "tlh", "textSize": 101 }), &["“language”", "“textSize”", "110"]);
        check(json!({ "paper": { "margin": -1 } }), &["“paper.margin”", "-1", "0…100"]);
        check(json!({ "paper": { "ownSize": [1, 200] } }), &["“paper.ownSize”"]);
        check(json!({ "paper": "a4" }), &["“paper”"]);
        check(json!({ "keys": { "undo": ["Ctrl+"] } }), &["“keys.undo”", "F9"]);
        check(json!({ "keys": [] }), &["“keys”"]);
        check(json!({ "overviewMap": "yes" }), &["“overviewMap”", "null"]);
        check(json!({ "curves": "x".repeat(100) }), &["“curves”", "x…"]);
    }

    #[test]
    fn the_page_about_files_names_every_setting_and_its_example_is_read() {
        let page = include_str!("../../../../schemas/README.md");
        for setting in Setting::ALL {
            assert!(page.contains(&format!("| `{}` |", setting.word())), "{setting:?}");
        }
        let example = page.rsplit("```json").next().unwrap().split("```").next().unwrap();
        let (change, unknown) = read(example.as_bytes()).unwrap();
        assert_eq!((change.text_size, unknown.len()), (Some(150), 0));
        for language in LANGUAGES {
            assert!(page.contains(&format!("`{language}`")), "{language}");
        }
    }

    #[test]
    fn a_file_that_holds_no_settings_is_told_from_one_of_a_newer_version() {
        let check = |text: &str, expected: SettingsFault| {
            assert_eq!(read(text.as_bytes()).unwrap_err(), expected, "{text}");
        };
        check("{\n  oops", SettingsFault::NotJson { line: 2, column: 3 });
        check("[]", SettingsFault::NotOurs);
        check(r#"{ "theme": "dark" }"#, SettingsFault::NotOurs);
        check(r#"{ "format": "throughline-map", "version": 1 }"#, SettingsFault::NotOurs);
        let newer = r#"{ "format": "throughline-settings", "version": 2, "settings": {} }"#;
        check(newer, SettingsFault::Newer { found: 2 });
    }
}
