//! What this person likes and has opened: a small file of its own beside the
//! library, so that the library can be given away without it.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use format::table::Mapping;
use model::records::ColourBy;
use serde::{Deserialize, Deserializer, Serialize};
use uuid::Uuid;

use crate::choices::Choices;
use crate::wire::RecentFile;

/// The file, beside the library.
pub const FILE: &str = "settings.json";

/// The most files that are remembered.
const MOST_RECENT: usize = 10;

/// The most actions that are remembered.
const MOST_USED: usize = 12;

/// The most maps of which colours are remembered.
const MOST_COLOURED: usize = 200;

/// The most tables of which it is remembered how they are read.
const MOST_MAPPED: usize = 50;

/// What is kept between two starts.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
pub struct Preferences {
    /// What was chosen.
    #[serde(flatten)]
    pub choices: Choices,
    /// Actions that were chosen from the list of all, the newest first.
    pub used: Vec<String>,
    /// Files, the newest first.
    pub recent: Vec<Remembered>,
    /// Maps whose colours say something else than usual, the newest first.
    pub coloured: Vec<ColouredMap>,
    /// Tables that somebody has said how to read, the newest first.
    #[serde(deserialize_with = "those_that_are_sound")]
    pub mapped: Vec<MappedTable>,
}

/// How a table is read whose headers have been seen before.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct MappedTable {
    /// What its headers are known by.
    pub headers: String,
    /// How it is read.
    pub mapping: Mapping,
}

/// Whatever of a list can be read: the rest must not cost what stands beside it.
fn those_that_are_sound<'de, D>(deserializer: D) -> Result<Vec<MappedTable>, D::Error>
where
    D: Deserializer<'de>,
{
    let all: Vec<serde_json::Value> = Vec::deserialize(deserializer)?;
    Ok(all.into_iter().filter_map(|it| serde_json::from_value(it).ok()).collect())
}

/// What the colours of a map say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ColouredMap {
    /// Which map.
    pub map: Uuid,
    /// What they say.
    pub by: ColourBy,
}

/// A file that was opened or saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remembered {
    /// Names it on the bridge, where no path goes.
    pub id: Uuid,
    /// Where it is.
    pub path: PathBuf,
}

impl Preferences {
    /// What a file says; what is usual if there is none.
    ///
    /// A file that cannot be understood is put aside as `….damaged`: nobody
    /// should be kept from their maps by the colour of a window.
    pub fn read(path: &Path) -> Self {
        let Ok(text) = fs::read_to_string(path) else {
            return Self::default();
        };
        serde_json::from_str(&text).unwrap_or_else(|_| {
            let mut aside = path.as_os_str().to_owned();
            aside.push(".damaged");
            // If this fails too, the next write replaces the file.
            let _ = fs::rename(path, aside);
            Self::default()
        })
    }

    /// Writes them, whole or not at all.
    pub fn write(&self, path: &Path) -> io::Result<()> {
        let folder = path.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(folder)?;
        let mut aside = path.as_os_str().to_owned();
        aside.push(".new");
        let aside = PathBuf::from(aside);
        let mut file = fs::File::create(&aside)?;
        file.write_all(&serde_json::to_vec_pretty(self)?)?;
        file.sync_all()?;
        fs::rename(&aside, path)
    }

    /// Puts a file at the head of those that are remembered.
    pub fn remember(&mut self, path: &Path, new_id: Uuid) {
        let before = self.recent.iter().position(|it| it.path == path);
        let entry = match before {
            Some(place) => self.recent.remove(place),
            None => Remembered { id: new_id, path: path.to_owned() },
        };
        self.recent.insert(0, entry);
        self.recent.truncate(MOST_RECENT);
    }

    /// Remembers what the colours of a map say.
    pub fn colour(&mut self, map: Uuid, by: ColourBy) {
        self.coloured.retain(|it| it.map != map);
        if by != ColourBy::default() {
            self.coloured.insert(0, ColouredMap { map, by });
            self.coloured.truncate(MOST_COLOURED);
        }
    }

    /// What the colours of a map say.
    pub fn colour_of(&self, map: Uuid) -> ColourBy {
        self.coloured.iter().find(|it| it.map == map).map_or_else(ColourBy::default, |it| it.by)
    }

    /// Remembers how a table with these headers is read.
    pub fn map_table(&mut self, headers: String, mapping: Mapping) {
        self.forget_table(std::slice::from_ref(&headers));
        self.mapped.insert(0, MappedTable { headers, mapping });
        self.mapped.truncate(MOST_MAPPED);
    }

    /// How a table is read that is known by one of these.
    pub fn mapping_of(&self, headers: &[String]) -> Option<&Mapping> {
        self.mapped.iter().find(|it| headers.contains(&it.headers)).map(|it| &it.mapping)
    }

    /// Forgets how a table is read that is known by one of these.
    pub fn forget_table(&mut self, headers: &[String]) {
        self.mapped.retain(|it| !headers.contains(&it.headers));
    }

    /// Puts an action at the head of those that were used.
    pub fn use_action(&mut self, id: String) {
        self.used.retain(|used| *used != id);
        self.used.insert(0, id);
        self.used.truncate(MOST_USED);
    }

    /// The files as the window gets them.
    pub fn recent_files(&self) -> Vec<RecentFile> {
        self.recent
            .iter()
            .map(|it| RecentFile { id: it.id.to_string(), name: file_name(&it.path) })
            .collect()
    }
}

/// A file's name without its folder.
pub fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::Keys;
    use crate::wire::ThemeChoice;

    #[test]
    fn what_is_written_is_read_again_and_damage_is_put_aside() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/settings.json");
        assert_eq!(Preferences::read(&path), Preferences::default());

        let choices = Choices {
            language: Some("de".into()),
            theme: ThemeChoice::Dark,
            letter_keys: false,
            ..Choices::default()
        };
        let mut preferences = Preferences { choices, ..Preferences::default() };
        let keys = ["F9", "Mod+Shift+U"].map(|text| Keys::of(text).unwrap());
        preferences.choices.keys.by_action.insert("undo".into(), keys.into());
        preferences.remember(Path::new("/a.journey"), Uuid::from_u128(1));
        preferences.write(&path).unwrap();
        assert_eq!(Preferences::read(&path), preferences);

        fs::write(&path, "{ \"theme\": \"plaid\" }").unwrap();
        assert_eq!(Preferences::read(&path), Preferences::default());
        assert!(folder.path().join("deep/settings.json.damaged").exists());
        assert!(!path.exists());
    }

    #[test]
    fn keys_that_cannot_be_read_cost_no_other_setting() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        fs::write(&path, r#"{ "theme": "dark", "keys": { "undo": 7, "redo": ["F9"] } }"#).unwrap();
        let preferences = Preferences::read(&path);
        assert_eq!(preferences.choices.theme, ThemeChoice::Dark);
        assert_eq!(preferences.choices.keys.broken, ["undo"]);
        assert!(preferences.choices.keys.by_action.contains_key("redo"));
        assert!(preferences.choices.letter_keys);
        assert!(path.exists());
    }

    #[test]
    fn an_action_is_remembered_once_and_only_the_newest_are() {
        let mut preferences = Preferences::default();
        for number in 0..20 {
            preferences.use_action(number.to_string());
        }
        preferences.use_action("15".into());
        assert_eq!(preferences.used.len(), MOST_USED);
        assert_eq!(preferences.used[..3], ["15", "19", "18"]);
    }

    #[test]
    fn the_colours_of_a_map_are_remembered_and_the_usual_ones_cost_nothing() {
        let mut preferences = Preferences::default();
        let map = Uuid::from_u128;
        for number in 0..250 {
            preferences.colour(map(number), ColourBy::Owner);
        }
        preferences.colour(map(249), ColourBy::Severity);
        preferences.colour(map(248), ColourBy::Kind);
        assert_eq!(preferences.colour_of(map(249)), ColourBy::Severity);
        assert_eq!(preferences.colour_of(map(248)), ColourBy::Kind);
        assert_eq!(preferences.colour_of(map(247)), ColourBy::Owner);
        assert_eq!(preferences.colour_of(map(1)), ColourBy::Kind);
        assert_eq!(preferences.coloured.len(), MOST_COLOURED - 1);
    }

    #[test]
    fn how_a_table_is_read_is_remembered_by_its_headers_and_only_the_newest_are() {
        let mut preferences = Preferences::default();
        let mapping = |text: &str| Mapping::read(text).unwrap();
        for number in 0..60 {
            preferences.map_table(number.to_string(), mapping(r#"{ "scale": "1..5" }"#));
        }
        preferences.map_table("30".into(), mapping(r#"{ "scale": "1..10" }"#));
        assert_eq!(preferences.mapped.len(), MOST_MAPPED);
        let scale = |headers: &str| preferences.mapping_of(&[headers.into()])?.scale;
        assert_eq!(scale("30"), mapping(r#"{ "scale": "1..10" }"#).scale);
        assert_eq!((scale("59").is_some(), scale("0")), (true, None));

        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        preferences.write(&path).unwrap();
        assert_eq!(Preferences::read(&path), preferences);
        let text = fs::read_to_string(&path).unwrap().replace("\"1..10\"", "\"plaid\"");
        fs::write(&path, text).unwrap();
        assert_eq!(Preferences::read(&path).mapped.len(), MOST_MAPPED - 1);
    }

    #[test]
    fn a_file_is_remembered_once_and_only_the_newest_are() {
        let mut preferences = Preferences::default();
        for number in 0..12 {
            preferences.remember(Path::new(&format!("/{number}.csv")), Uuid::from_u128(number));
        }
        preferences.remember(Path::new("/5.csv"), Uuid::from_u128(99));
        let names: Vec<String> =
            preferences.recent_files().into_iter().map(|file| file.name).collect();
        assert_eq!(names.len(), MOST_RECENT);
        assert_eq!(names[..3], ["5.csv", "11.csv", "10.csv"]);
        assert_eq!(preferences.recent[0].id, Uuid::from_u128(5));
    }
}
