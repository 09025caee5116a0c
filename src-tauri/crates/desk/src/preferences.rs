//! What this person likes and has opened: a small file of its own beside the
//! library, so that the library can be given away without it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use format::table::Mapping;
use model::records::ColourBy;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
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

/// What a file of preferences was found to be.
pub enum Found {
    /// It is not there.
    Nothing,
    /// It was read.
    Read {
        /// What it says.
        preferences: Box<Preferences>,
        /// The names of fields of which something could not be read.
        left_out: Vec<String>,
    },
    /// It was written by nobody who knows how.
    Damaged,
    /// The disk does not give it out.
    Unreadable(io::Error),
}

impl Preferences {
    /// What a file says, as far as it can be read.
    pub fn find(path: &Path) -> Found {
        let bytes = match fs::read(path) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Found::Nothing,
            Err(error) => return Found::Unreadable(error),
        };
        match serde_json::from_slice(&bytes) {
            Ok(Value::Object(fields)) => {
                let (preferences, left_out) = sound(fields);
                Found::Read { preferences: Box::new(preferences), left_out }
            }
            _ => Found::Damaged,
        }
    }

    /// Writes them, whole or not at all.
    pub fn write(&self, path: &Path) -> io::Result<()> {
        disk::make_folder(disk::folder_of(path))?;
        disk::write(path, &serde_json::to_vec_pretty(self)?)
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

/// What becomes of the fields of a file, and the names of those of which
/// something was left out: what one of them says that a newer version or a hand
/// has written must not cost the others.
fn sound(fields: Map<String, Value>) -> (Preferences, Vec<String>) {
    let (mut read, mut left_out) = (Map::new(), Vec::new());
    for (name, value) in fields {
        let can_be = |value: &Value| {
            let alone = Map::from_iter([(name.clone(), value.clone())]);
            serde_json::from_value::<Preferences>(alone.into()).is_ok()
        };
        if can_be(&value) {
            read.insert(name, value);
            continue;
        }
        if let Value::Array(items) = value {
            let items = items.into_iter().filter(|item| can_be(&vec![item.clone()].into()));
            let rest = Value::Array(items.collect());
            if can_be(&rest) {
                read.insert(name.clone(), rest);
            }
        }
        left_out.push(name);
    }
    (serde_json::from_value(read.into()).unwrap_or_default(), left_out)
}

/// Gives a file another name, under which nothing is yet.
pub fn put_aside(path: &Path) -> io::Result<PathBuf> {
    let name = |number: u32| {
        let mut name = path.as_os_str().to_owned();
        name.push(".damaged");
        if number > 1 {
            name.push(format!("-{number}"));
        }
        PathBuf::from(name)
    };
    let free = (1..).map(name).find(|name| fs::symlink_metadata(name).is_err());
    let aside = free.unwrap_or_else(|| name(1));
    fs::rename(path, &aside)?;
    Ok(aside)
}

/// A file's name without its folder.
pub fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::Keys;
    use crate::wire::{Density, ThemeChoice};

    fn read(path: &Path) -> (Preferences, Vec<String>) {
        match Preferences::find(path) {
            Found::Read { preferences, left_out } => (*preferences, left_out),
            _ => panic!("{} cannot be read", path.display()),
        }
    }

    #[test]
    fn what_is_written_is_read_again_and_damage_is_put_aside() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/settings.json");
        assert!(matches!(Preferences::find(&path), Found::Nothing));

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
        assert_eq!(read(&path), (preferences, Vec::new()));

        for (text, aside) in
            [("{ \"theme\"", "settings.json.damaged"), ("[]", "settings.json.damaged-2")]
        {
            fs::write(&path, text).unwrap();
            assert!(matches!(Preferences::find(&path), Found::Damaged));
            assert_eq!(put_aside(&path).unwrap(), folder.path().join("deep").join(aside));
            assert!(!path.exists());
        }
        let first = fs::read_to_string(folder.path().join("deep/settings.json.damaged")).unwrap();
        assert_eq!(first, "{ \"theme\"");
    }

    #[test]
    fn one_bad_field_costs_no_other_and_one_bad_entry_costs_no_other_of_its_list() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        let text = r#"{
            "theme": "plaid",
            "density": "compact",
            "paper": "a3",
            "recent": [{ "id": "00000000-0000-0000-0000-000000000001", "path": "/a.csv" }, 7],
            "used": ["undo", null, "redo"],
            "sound": "loud"
        }"#;
        fs::write(&path, text).unwrap();
        let (preferences, left_out) = read(&path);
        assert_eq!(left_out, ["paper", "recent", "theme", "used"]);
        assert_eq!(preferences.choices.theme, ThemeChoice::default());
        assert_eq!(preferences.choices.density, Density::Compact);
        assert_eq!(preferences.used, ["undo", "redo"]);
        assert_eq!(preferences.recent_files()[0].name, "a.csv");
    }

    #[test]
    fn keys_that_cannot_be_read_cost_no_other_setting() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("settings.json");
        fs::write(&path, r#"{ "theme": "dark", "keys": { "undo": 7, "redo": ["F9"] } }"#).unwrap();
        let preferences = read(&path).0;
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
        assert_eq!(read(&path).0, preferences);
        let text = fs::read_to_string(&path).unwrap().replace("\"1..10\"", "\"plaid\"");
        fs::write(&path, text).unwrap();
        let (preferences, left_out) = read(&path);
        assert_eq!((preferences.mapped.len(), left_out), (MOST_MAPPED - 1, vec!["mapped".into()]));
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
