//! What has been shipped never changes: migrations and schemas are held by
//! their hashes in `shipped.txt`, a line `sha256 path` for each.
//!
//! The list stays empty until the first release, which adds what it ships.

use super::Finding;
use super::sources::Sources;
use crate::digest;

const RULE: &str = "shipped";
const LIST: &str = "src-tauri/xtask/shipped.txt";

pub fn check(sources: &Sources) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (line, text) in sources.get(LIST).into_iter().flat_map(|list| list.lines()) {
        if text.trim().is_empty() || text.starts_with('#') {
            continue;
        }
        let mut find = |message: String| {
            findings.push(Finding { path: LIST.into(), line, rule: RULE, message });
        };
        let Some((hash, path)) = text.split_once(char::is_whitespace) else {
            find("a line is `sha256 path`".into());
            continue;
        };
        let path = path.trim();
        match sources.get(path) {
            None => find(format!("`{path}` was shipped and is gone: bring it back")),
            Some(file) if digest::of_bytes(&file.bytes) != hash => find(format!(
                "`{path}` was shipped and has changed: take the change back and add a new file"
            )),
            Some(_) => {}
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::super::found;
    use super::*;

    #[test]
    fn a_shipped_file_stays_as_it_was() {
        let list = format!(
            "# comment\n{} m/1.sql\n{} m/2.sql\n{} m/3.sql\n",
            digest::of_bytes(b"one"),
            digest::of_bytes(b"two"),
            digest::of_bytes(b"three"),
        );
        let files = [(LIST, list.as_str()), ("m/1.sql", "one"), ("m/2.sql", "TWO")];
        assert_eq!(found(super::check, &files), [format!("{LIST}:3"), format!("{LIST}:4")]);
    }
}
