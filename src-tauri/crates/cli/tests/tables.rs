//! Tables and workbooks, in and out, as a script would ask for them.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::process::Command;

use rust_xlsxwriter::Workbook;

struct Host(tempfile::TempDir);

struct Said {
    code: Option<i32>,
    out: String,
    err: String,
}

/// A table whose headers nobody knows.
const TABLE: &str = "Wo;Wann;Was;Zitat;Laune\n\
    Kauf;Zahlt;Die Karte geht nicht;Schon wieder!;4\n\
    Kauf;Wartet;Zu lang;;9\n";

const MAPPING: &str = r##"{
  "columns": {
    "Wo": "stage", "Wann": "touchpoint", "Was": "text",
    "Zitat": { "lane": "Quotes" }, "Laune": "emotion"
  },
  "scale": "1..10"
}
"##;

impl Host {
    fn new() -> Self {
        let host = Self(tempfile::tempdir().unwrap());
        let sample = format::MapFile::new(format::sample().unwrap());
        let json = format::write_json(&sample).unwrap();
        fs::write(host.0.path().join("sample.json"), json).unwrap();
        host.write("table.csv", TABLE);
        host.write("mapping.json", MAPPING);
        host
    }

    fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        fs::write(self.0.path().join(name), text).unwrap();
    }

    fn run(&self, arguments: &str) -> Said {
        let output = Command::new(env!("CARGO_BIN_EXE_journey"))
            .args(arguments.split(' '))
            .current_dir(self.0.path())
            .env("LC_ALL", "C")
            .output()
            .unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap().replace(['\u{2068}', '\u{2069}'], "");
        Said { code: output.status.code(), out: text(output.stdout), err: text(output.stderr) }
    }

    fn done(&self, arguments: &str) -> Said {
        let said = self.run(arguments);
        assert_eq!(said.code, Some(0), "{arguments}: {}", said.err);
        said
    }

    fn map(&self, name: &str) -> model::Map {
        format::open(&fs::read(self.0.path().join(name)).unwrap(), name).unwrap().map
    }

    fn has(&self, name: &str) -> bool {
        self.0.path().join(name).exists()
    }
}

#[test]
fn a_table_is_read_as_a_mapping_says() {
    let host = Host::new();
    let refused = host.run("convert table.csv out.json");
    assert_ne!(refused.code, Some(0));
    assert!(refused.err.contains("Wo") && !host.has("out.json"), "{}", refused.err);
    host.done("convert table.csv out.json --map-columns mapping.json");
    let map = host.map("out.json");
    let touchpoints: Vec<String> =
        model::facts::journey(&map).iter().map(|it| it.title.clone()).collect();
    assert_eq!(touchpoints, ["Zahlt", "Wartet"]);
    assert!(map.lanes.values().any(|lane| lane.title == "Quotes"));
    let mut ratings: Vec<f64> = map.emotions.values().map(|it| it.value).collect();
    ratings.sort_by(f64::total_cmp);
    assert_eq!(ratings.len(), 2);
    assert!(ratings[0] < 0.0 && ratings[1] > 1.0, "{ratings:?}");
    // The same for what is added to a map that is there.
    host.done("import table.csv --into sample.json --output more.json --map-columns mapping.json");
    assert_eq!(host.map("more.json").stages.len(), host.map("sample.json").stages.len() + 1);
}

#[test]
fn a_mapping_is_printed_as_it_was_found_and_read_again() {
    let host = Host::new();
    let found = host.done("import table.csv --print-mapping");
    for part in ["\"shape\": \"rows\"", "\"Wo\": \"keep\"", "\"Zitat\": \"keep\""] {
        assert!(found.out.contains(part), "{}", found.out);
    }
    let said = host.done("import table.csv --print-mapping --map-columns mapping.json");
    for part in ["\"Wo\": \"stage\"", "\"lane\": \"Quotes\"", "\"scale\": \"1..10\""] {
        assert!(said.out.contains(part), "{}", said.out);
    }
    host.write("printed.json", said.out.as_bytes());
    host.done("convert table.csv one.json --map-columns mapping.json");
    host.done("convert table.csv two.json --map-columns printed.json");
    let texts = |name| {
        let map = host.map(name);
        let mut texts: Vec<String> = map.cards.values().map(|it| it.text.clone()).collect();
        texts.sort();
        texts
    };
    assert_eq!(texts("one.json"), texts("two.json"));
    assert_eq!(host.run("import sample.json --print-mapping").code, Some(2));
}

#[test]
fn a_mapping_that_makes_no_sense_is_refused_where_it_does_not() {
    let host = Host::new();
    let check = |mapping: &str, parts: &[&str]| {
        host.write("wrong.json", mapping);
        let said = host.run("convert table.csv out.json --map-columns wrong.json");
        assert_ne!(said.code, Some(0));
        for part in parts {
            assert!(said.err.contains(part), "{part}: {}", said.err);
        }
        assert!(!host.has("out.json"));
    };
    // A column that is not there, and those that are.
    check(r#"{ "columns": { "Where": "stage" } }"#, &["table.csv", "“Where”", "Wo", "Laune"]);
    // No JSON, with the place.
    check("{\n  \"columns\": {\n    \"Wo\" \"stage\"\n", &["wrong.json", "line 3 column 10"]);
    check("", &["wrong.json", "line 1 column 0"]);
    // No use of a column, and those that are.
    check(r#"{ "columns": { "Wo": "place" } }"#, &["columns.Wo", "place", "touchpoint", "ignore"]);
    check(r#"{ "columns": { "Wo": 3 } }"#, &["columns.Wo"]);
    check(r#"{ "colums": {} }"#, &["colums", "columns"]);
    check(r#"{ "scale": "5..5" }"#, &["scale", "5..5"]);
    check(r#"{ "columns": { "Wo": "text", "Was": "text" } }"#, &["text", "“Wo”", "“Was”"]);
    host.write("wrong.json", [0xff, 0xfe, 0x00]);
    assert_ne!(host.run("convert table.csv out.json --map-columns wrong.json").code, Some(0));
    assert_ne!(host.run("convert table.csv out.json --map-columns missing.json").code, Some(0));
    // Of what is no table no columns can be mapped.
    host.write("map.mmd", "journey\n  title A\n  section B\n    C: 3: Ana\n");
    host.write("empty.json", "{ \"scale\": \"1..5\" }");
    let said = host.run("convert map.mmd out.json --map-columns empty.json");
    assert!(said.code != Some(0) && said.err.contains("map.mmd"), "{}", said.err);
}

#[test]
fn a_map_goes_out_as_a_workbook_and_comes_in_as_it_was() {
    let host = Host::new();
    host.done("convert sample.json sample.xlsx");
    let said = host.done("convert sample.xlsx back.json");
    assert_eq!(said.err, "");
    let (before, after) = (host.map("sample.json"), host.map("back.json"));
    assert_eq!(before.info.question, after.info.question);
    for kind in [
        model::RecordKind::Card,
        model::RecordKind::Touchpoint,
        model::RecordKind::Persona,
        model::RecordKind::Emotion,
        model::RecordKind::HandOff,
        model::RecordKind::Metric,
        model::RecordKind::Reading,
        model::RecordKind::Action,
        model::RecordKind::Estimate,
    ] {
        assert_eq!(before.count(kind), after.count(kind), "{kind:?}");
    }
    // It has nothing that the map does not have already.
    let said = host.run("import sample.xlsx --into sample.json --output out.json");
    assert!(said.code != Some(0) && !host.has("out.json"), "{}", said.err);
    // Its columns can be printed, and are those of the cards.
    assert!(
        host.done("import sample.xlsx --print-mapping").out.contains("\"Severity\": \"severity\"")
    );
}

#[test]
fn a_sheet_of_a_workbook_is_chosen_by_its_number() {
    let host = Host::new();
    let mut book = Workbook::new();
    for (name, rows) in [
        ("Notes", [["Item", "Cost"], ["Vans", "9"]]),
        ("Old", [["Stage", "Text"], ["Buy", "Old card"]]),
        ("New", [["Stage", "Text"], ["Buy", "New card"]]),
    ] {
        let sheet = book.add_worksheet();
        sheet.set_name(name).unwrap();
        for (row, cells) in (0..).zip(rows) {
            sheet.write_row(row, 0, cells).unwrap();
        }
    }
    host.write("book.xlsx", book.save_to_buffer().unwrap());
    let said = host.done("convert book.xlsx out.json");
    for part in ["3 sheets", "“Old”", "--part", "not read: Notes, New"] {
        assert!(said.err.contains(part), "{part}: {}", said.err);
    }
    assert_eq!(host.map("out.json").cards.values().next().unwrap().text, "Old card");
    let said = host.done("convert book.xlsx out.json --part 3");
    assert!(!said.err.contains("--part"), "{}", said.err);
    assert_eq!(host.map("out.json").cards.values().next().unwrap().text, "New card");
}
