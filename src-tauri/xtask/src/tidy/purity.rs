//! Crates that compute only: the time and new ids are passed in, and files,
//! networks and variables are somebody else's, so that the same input gives
//! the same bytes on every machine.

use super::Finding;
use super::sources::Sources;

const RULE: &str = "purity";
const PURE: [&str; 7] = ["help", "model", "edit", "insight", "scene", "layout", "export"];

const FORBIDDEN: [(&str, &str); 10] = [
    ("SystemTime::now", "the time is passed in"),
    ("Instant::now", "the time is passed in"),
    ("Timestamp::now", "the time is passed in"),
    ("Zoned::now", "the time is passed in"),
    ("Uuid::now_v7", "ids are passed in"),
    ("Uuid::new_v4", "ids are passed in"),
    ("std::fs", "bytes are passed in and given back"),
    ("std::net", "there is no network here"),
    ("std::env", "settings are passed in"),
    ("std::process", "no program is started here"),
];

pub fn check(sources: &Sources) -> Vec<Finding> {
    let mut findings = Vec::new();
    for file in sources.ending(&[".rs"]).filter(|file| is_pure(&file.path) && !file.is_test()) {
        for (line, text) in file.lines_before_tests() {
            if text.trim_start().starts_with("//") {
                continue;
            }
            for (word, reason) in FORBIDDEN {
                if text.contains(word) {
                    findings.push(Finding {
                        path: file.path.clone(),
                        line,
                        rule: RULE,
                        message: format!("`{word}` in a crate that only computes: {reason}"),
                    });
                }
            }
        }
    }
    findings
}

fn is_pure(path: &str) -> bool {
    path.strip_prefix("src-tauri/crates/")
        .and_then(|rest| rest.split_once("/src/"))
        .is_some_and(|(name, _)| PURE.contains(&name))
}

#[cfg(test)]
mod tests {
    use super::super::found;

    #[test]
    fn clocks_and_files_are_found_in_pure_crates_only() {
        let check = |path, text: &str, expected: &[&str]| {
            assert_eq!(found(super::check, &[(path, text)]), expected, "{path}: {text}");
        };
        let clock = "fn f() {\n    Timestamp::now();\n}\n";
        check("src-tauri/crates/edit/src/lib.rs", clock, &["src-tauri/crates/edit/src/lib.rs:2"]);
        check("src-tauri/crates/store/src/lib.rs", clock, &[]);
        check("src-tauri/crates/edit/src/a/tests.rs", clock, &[]);
        check("src-tauri/crates/edit/tests/a.rs", clock, &[]);
        check("src-tauri/crates/edit/src/lib.rs", "// Timestamp::now is passed in\n", &[]);
        check(
            "src-tauri/crates/model/src/lib.rs",
            "fn f() {}\n#[cfg(test)]\nmod tests { use std::fs; }\n",
            &[],
        );
    }
}
