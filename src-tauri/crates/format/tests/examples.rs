//! The published examples: the schema and the reader agree on those that are
//! valid; each that is not breaks the rule that its name begins with.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

use format::{Kind, sniff};

#[test]
fn valid_examples_are_valid_by_schema_and_reader() {
    let validator = validator();
    for path in examples("valid") {
        let bytes = fs::read(&path).unwrap();
        let file = format::open_path(&path).unwrap_or_else(|error| panic!("{error}"));
        if sniff(&bytes) == Kind::Json {
            let json: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
            let errors: Vec<_> = validator.iter_errors(&json).map(|it| it.to_string()).collect();
            assert!(errors.is_empty(), "{}: {errors:?}", path.display());
        }
        // What is opened and saved is the same map, and valid again.
        let saved = format::write_json(&file).unwrap();
        let json: serde_json::Value = serde_json::from_slice(&saved).unwrap();
        assert!(validator.is_valid(&json), "{}", path.display());
        assert_eq!(format::open(&saved, "saved").unwrap().map, file.map);
    }
}

#[test]
fn invalid_examples_break_the_rule_that_they_are_named_by() {
    let validator = validator();
    for path in examples("invalid") {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let (rule, _) = name.split_once('-').unwrap();
        let error = match format::open_path(&path) {
            Ok(_) => panic!("{name} was opened"),
            Err(error) => error,
        };
        assert_eq!(error.rule(), rule, "{name}: {error}");
        assert!(error.to_string().starts_with(&name), "{error}");
        let bytes = fs::read(&path).unwrap();
        // What is a matter of shape, the schema refuses as well.
        if matches!(rule, "F4" | "F5") {
            let json: serde_json::Value = serde_json::from_slice(&bytes).unwrap();
            assert!(!validator.is_valid(&json), "{name} is valid by the schema");
        }
    }
}

#[test]
fn the_sample_is_valid_by_the_schema() {
    let map = format::sample().unwrap();
    let json = format::write_json(&format::MapFile::new(map)).unwrap();
    let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
    let errors: Vec<_> = validator().iter_errors(&json).map(|it| it.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?}");
}

fn validator() -> jsonschema::Validator {
    let schema: serde_json::Value = serde_json::from_str(&format::schema()).unwrap();
    jsonschema::draft202012::new(&schema).unwrap()
}

fn examples(folder: &str) -> Vec<PathBuf> {
    let folder =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../schemas/examples/v1").join(folder);
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(paths.len() > 3);
    paths
}
