//! The README's map of the house shows the house that is there.

use super::Finding;
use super::sources::{File, Sources};

const RULE: &str = "map";
const PAGE: &str = "README.md";
const CRATES: &str = "src-tauri/crates";

pub fn check(sources: &Sources) -> Vec<Finding> {
    let finding = |line, message| Finding { path: PAGE.into(), line, rule: RULE, message };
    let Some(page) = sources.get(PAGE) else {
        return vec![finding(1, "the page is missing: write it".into())];
    };
    let shown = shown(page);
    let Some((end, _)) = shown.last() else {
        return vec![finding(1, "it has no map of the house: draw the tree of folders".into())];
    };
    let mut findings = Vec::new();
    for (line, path) in &shown {
        if !sources.has(path) {
            findings
                .push(finding(*line, format!("`{path}` is not there: mend the map or the house")));
        }
    }
    for folder in sources.folders_in(CRATES).chain(sources.folders_in("ui/src")) {
        if !shown.iter().any(|(_, path)| path == folder) {
            findings.push(finding(
                *end,
                format!("`{folder}` is not on the map: add it with what it is for"),
            ));
        }
    }
    findings
}

/// The paths in the page's tree, each with its line.
///
/// A line of a tree has four characters for each step down (`│   `), then
/// `├── ` or `└── `, then the name and, after two blanks, what it is for.
fn shown(page: &File) -> Vec<(usize, String)> {
    let mut shown = Vec::new();
    let mut folders: Vec<&str> = Vec::new();
    for (line, text) in page.lines() {
        let Some(at) = text.find("├── ").or_else(|| text.find("└── ")) else {
            continue;
        };
        let depth = text[..at].chars().count() / 4;
        let name = text[at..].trim_start_matches(['├', '└', '─', ' ']);
        let name = name.split_whitespace().next().unwrap_or_default().trim_end_matches('/');
        folders.truncate(depth);
        folders.push(name);
        shown.push((line, folders.join("/")));
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::super::found;

    const TREE: &str = "\
# Name

```
.
├── src-tauri/          Rust
│   ├── crates/
│   │   ├── model/      records
│   │   └── edit/       changes
│   └── src/
└── ui/src/             TypeScript
    └── host/
```
";

    #[test]
    fn the_map_and_the_house_agree() {
        let check = |files: &[&str], expected: &[&str]| {
            let mut all = vec![("README.md", TREE)];
            all.extend(files.iter().map(|path| (*path, "")));
            assert_eq!(found(super::check, &all), expected, "{files:?}");
        };
        let whole = [
            "src-tauri/crates/model/a.rs",
            "src-tauri/crates/edit/a.rs",
            "src-tauri/src/lib.rs",
            "ui/src/host/index.ts",
        ];
        check(&whole, &[]);
        check(&whole[1..], &["README.md:7"]);
        check(&[&whole[..], &["src-tauri/crates/store/a.rs"]].concat(), &["README.md:11"]);
        check(&[&whole[..], &["ui/src/panels/a.ts"]].concat(), &["README.md:11"]);
        assert_eq!(found(super::check, &[]), ["README.md:1"]);
        assert_eq!(found(super::check, &[("README.md", "no tree")]), ["README.md:1"]);
    }
}
