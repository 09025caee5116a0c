//! Files of other programs: looked at, then brought in.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::PathBuf;

use desk::wire::{
    ColumnUsed, MappedBy, MappedColumn, NewMap, SettingsChange, StartingPoint, TableMapping,
};
use desk::{Desk, Keep, Options};
use layout::text::FontSource;
use model::AnyRecord;
use uuid::Uuid;

/// A desk in a folder of its own.
struct Host {
    folder: tempfile::TempDir,
    desk: Desk,
}

impl Host {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let desk = Desk::open(Options {
            library: Some(folder.path().join("library.sqlite")),
            settings: Keep::BesideLibrary { before: None },
            system_language: "en_GB.UTF-8".into(),
            fonts: FontSource::Bundled,
            ..Options::default()
        });
        Self { folder, desk: desk.unwrap() }
    }

    fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    fn new_map(&self) -> Uuid {
        let with = StartingPoint::StageSet { name: "classic".into() };
        self.desk.create_map(&NewMap { title: "A fault".into(), with }).unwrap()
    }
}

const TWO_JOURNEYS: &str = "# Both\n\n```mermaid\njourney\n  title One\n  section A\n    \
    x: 5: Me\n```\n\n```mermaid\njourney\n  title Other\n  section B\n    y: 9: Me\n```\n";

#[test]
fn another_journey_of_a_file_is_looked_at_and_imported_wherever_it_is_wanted() {
    let host = Host::new();
    let map = host.new_map();
    let path = host.write("both.md", TWO_JOURNEYS);
    let first = host.desk.preview_file(&path, None).unwrap();
    assert_eq!(first.parts, ["One", "Other"]);
    assert_eq!((first.title.as_str(), first.format.as_str()), ("One", "Markdown"));
    assert_eq!((first.into.clone(), first.counts.stages), (None, 1));
    let other = host.desk.preview_again(&first.id, Some(map), Some(1)).unwrap();
    assert_eq!((other.id.as_str(), other.part), (first.id.as_str(), 1));
    assert_eq!(other.into, Some(map.to_string()));
    assert_eq!(other.problems[0].line, 14);
    assert!(first.warnings.is_empty());
    assert!(other.warnings[0].contains("The map keeps what it says of itself"), "{other:?}");
    let imported = host.desk.import_file(&other.id, Some(map)).unwrap();
    assert_eq!(imported.edited.unwrap().label, "Import of both.md");
    let opened = host.desk.open_map(map).unwrap();
    let titles: Vec<_> = opened
        .records
        .iter()
        .filter_map(|record| match record {
            AnyRecord::Touchpoint(touchpoint) => Some(touchpoint.title.as_str()),
            _ => None,
        })
        .filter(|title| !title.is_empty())
        .collect();
    assert_eq!(titles, ["y"]);
    host.desk.undo(map).unwrap();
    let again = host.desk.preview_file(&path, Some(map)).unwrap();
    assert!(again.brings > 0);
}

#[test]
fn how_a_table_is_read_is_said_by_hand_and_remembered_for_its_header() {
    let host = Host::new();
    let path = host.write("eins.csv", "Wo;Was;Laune\nKauf;Zahlt;7\n");
    let open = host.desk.preview_file(&path, None).unwrap();
    let table = open.table.unwrap();
    assert!(table.is_open && table.said_by == MappedBy::Found, "{table:?}");
    assert_eq!(table.columns[2].examples, ["7"]);
    let refused = host.desk.map_columns(&open.id, None, Some(mapping(&[("Ort", "stage")])));
    assert!(refused.is_err());

    let said = mapping(&[("Wo", "stage"), ("Was", "touchpoint"), ("Laune", "emotion")]);
    let said = TableMapping { scale: Some("1..10".into()), ..said };
    let mapped = host.desk.map_columns(&open.id, None, Some(said)).unwrap();
    let table = mapped.table.unwrap();
    assert_eq!(
        (table.said_by, table.taken, table.scale.as_deref()),
        (MappedBy::Hand, 1, Some("1..10"))
    );
    assert_eq!(mapped.counts.touchpoints, 1);
    host.desk.import_file(&open.id, None).unwrap();
    assert_eq!(host.desk.settings_again().mapped_tables, 1);

    // The next file with these headers is read in the same way, and says so.
    let path = host.write("zwei.csv", "Wo;Was;Laune\nKauf;Wartet;1\n");
    let known = host.desk.preview_file(&path, None).unwrap();
    assert_eq!(known.table.unwrap().said_by, MappedBy::Memory);
    assert_eq!(known.counts.emotions, 1);
    // Another header is another table.
    let path = host.write("drei.csv", "stage;touchpoint;emotion\nKauf;Wartet;1\n");
    let other = host.desk.preview_file(&path, None).unwrap();
    assert_eq!(other.table.unwrap().said_by, MappedBy::Found);

    // Whoever goes back to what is found has it forgotten.
    let back = host.desk.map_columns(&known.id, None, None).unwrap();
    assert!(back.table.unwrap().is_open);
    let change = SettingsChange { forget_tables: Some(true), ..SettingsChange::default() };
    assert_eq!(host.desk.change_settings(change).unwrap().mapped_tables, 0);
}

fn mapping(columns: &[(&str, &str)]) -> TableMapping {
    let column = |(name, word): &(&str, &str)| MappedColumn {
        name: (*name).to_owned(),
        used: ColumnUsed { word: Some((*word).to_owned()), lane: String::new() },
    };
    TableMapping {
        shape: None,
        columns: columns.iter().map(column).collect(),
        scale: None,
        fraction: None,
        order: None,
        letters: None,
    }
}
