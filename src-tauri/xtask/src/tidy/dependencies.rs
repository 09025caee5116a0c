//! Which crate may know which: the arrows of the house point one way.

use super::Finding;
use super::sources::{File, Sources};

const RULE: &str = "dependencies";
const CRATES: &str = "src-tauri/crates/";

/// What each crate may know of our own. Everything above (the shell, the
/// tests) may know all of them.
const MAY_KNOW: [(&str, &[&str]); 13] = [
    ("words", &[]),
    ("disk", &[]),
    ("help", &["words"]),
    ("model", &["words"]),
    ("scene", &[]),
    ("edit", &["words", "model"]),
    ("store", &["words", "disk", "model", "edit"]),
    ("insight", &["words", "model", "edit"]),
    ("format", &["words", "disk", "model", "edit", "insight"]),
    ("layout", &["words", "model", "scene"]),
    ("export", &["words", "scene"]),
    ("desk", BELOW_THE_DESK),
    ("cli", WITH_THE_DESK),
];

/// What the desk puts together.
const BELOW_THE_DESK: &[&str] = &[
    "words", "disk", "help", "model", "edit", "insight", "store", "format", "scene", "layout",
    "export",
];

/// What the command puts together.
const WITH_THE_DESK: &[&str] =
    &["words", "model", "edit", "insight", "store", "format", "scene", "layout", "export", "desk"];

/// Crates that do something to the world; pure ones do without.
const WORLDLY: [&str; 6] = ["tokio", "axum", "reqwest", "rand", "getrandom", "notify"];
const PURE: [&str; 7] = ["help", "model", "edit", "insight", "scene", "layout", "export"];

pub fn check(sources: &Sources) -> Vec<Finding> {
    let mut findings = Vec::new();
    for manifest in sources.ending(&["Cargo.toml"]) {
        let Some(package) = manifest.path.strip_suffix("/Cargo.toml") else { continue };
        // The fuzz targets and the like stand above everything.
        let Some(package) = package.strip_prefix(CRATES) else {
            if package.starts_with("src-tauri") {
                check_database(manifest, "the shell", &mut findings);
            }
            continue;
        };
        check_directions(manifest, package, &mut findings);
        if package != "store" {
            check_database(manifest, package, &mut findings);
        }
    }
    findings
}

fn check_directions(manifest: &File, package: &str, findings: &mut Vec<Finding>) {
    let known = MAY_KNOW.iter().find(|(name, _)| *name == package).map(|(_, known)| *known);
    let mut find = |line, message: String| {
        findings.push(Finding { path: manifest.path.clone(), line, rule: RULE, message });
    };
    if known.is_none() {
        find(1, format!("say what `{package}` may know, in tidy/dependencies.rs"));
    }
    for Dependency { line, name, kind } in dependencies(manifest) {
        let ours = MAY_KNOW.iter().any(|(own, _)| *own == name);
        if name == "tauri" || name.starts_with("tauri-") {
            find(
                line,
                format!(
                    "`{package}` must not know the window: what needs `{name}` belongs in src-tauri/src"
                ),
            );
        } else if kind == Kind::Development {
            // Tests may look from above.
        } else if ours && known.is_some_and(|known| !known.contains(&name.as_str())) {
            find(
                line,
                format!(
                    "`{package}` must not know `{name}`: move what needs it up, or pass data in"
                ),
            );
        } else if PURE.contains(&package) && WORLDLY.contains(&name.as_str()) {
            find(line, format!("`{package}` only computes: what needs `{name}` belongs above it"));
        }
    }
}

fn check_database(manifest: &File, package: &str, findings: &mut Vec<Finding>) {
    for Dependency { line, name, kind } in dependencies(manifest) {
        if name == "rusqlite" && kind != Kind::Development {
            findings.push(Finding {
                path: manifest.path.clone(),
                line,
                rule: RULE,
                message: format!("only `store` holds the database: `{package}` asks it"),
            });
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
struct Dependency {
    line: usize,
    name: String,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Usual,
    Development,
}

/// The dependencies in a manifest, with what they are really called.
fn dependencies(manifest: &File) -> Vec<Dependency> {
    let mut found = Vec::new();
    let mut section = None;
    for (line, text) in manifest.lines() {
        let text = text.split('#').next().unwrap_or_default().trim();
        if let Some(header) = text.strip_prefix('[') {
            let (kind, single) = section_of(header.trim_end_matches(']'));
            section = kind.filter(|_| single.is_none());
            if let (Some(kind), Some(name)) = (kind, single) {
                found.push(Dependency { line, name, kind });
            }
        } else if let Some(kind) = section
            && let Some((key, value)) = text.split_once('=')
        {
            let name = key.split('.').next().unwrap_or_default().trim().trim_matches('"');
            let renamed = value
                .split_once("package")
                .and_then(|(_, rest)| rest.trim_start().strip_prefix('='))
                .and_then(|rest| rest.split('"').nth(1));
            found.push(Dependency { line, name: renamed.unwrap_or(name).to_owned(), kind });
        }
    }
    found
}

/// What kind of dependencies a section holds, and the one that it is all
/// about: `dependencies`, `dev-dependencies.insta`, `target.'cfg(unix)'.dependencies`.
fn section_of(header: &str) -> (Option<Kind>, Option<String>) {
    for (word, kind) in [
        ("dev-dependencies", Kind::Development),
        ("build-dependencies", Kind::Usual),
        ("dependencies", Kind::Usual),
    ] {
        let Some(at) = header.rfind(word) else { continue };
        let starts_a_part = at == 0 || header[..at].ends_with('.');
        if !starts_a_part || header.starts_with("workspace.") {
            continue;
        }
        match header[at + word.len()..].strip_prefix('.') {
            Some(name) => return (Some(kind), Some(name.trim_matches('"').to_owned())),
            None if header.ends_with(word) => return (Some(kind), None),
            None => {}
        }
    }
    (None, None)
}

#[cfg(test)]
mod tests {
    use super::super::found;
    use super::*;

    #[test]
    fn arrows_that_point_the_wrong_way_are_found() {
        let check = |package: &str, text: &str, expected: &[usize]| {
            let path = format!("{package}/Cargo.toml");
            let expected: Vec<String> =
                expected.iter().map(|line| format!("{path}:{line}")).collect();
            assert_eq!(found(super::check, &[(&path, text)]), expected, "{package}: {text}");
        };
        let edit = "src-tauri/crates/edit";
        check(edit, "[dependencies]\nmodel.workspace = true\nserde = \"1\"\n", &[]);
        check(edit, "[dependencies]\nstore.workspace = true\n", &[2]);
        check(edit, "[dependencies]\nstorage = { workspace = true, package = \"store\" }\n", &[2]);
        check(edit, "[dependencies.store]\nworkspace = true\n", &[1]);
        check(edit, "[target.'cfg(unix)'.dependencies]\nstore.workspace = true\n", &[2]);
        check(edit, "[build-dependencies]\nstore.workspace = true\n", &[2]);
        check(edit, "[dev-dependencies]\nstore.workspace = true\n", &[]);
        check(edit, "[dev-dependencies]\ntauri.workspace = true\n", &[2]);
        check(edit, "[dependencies]\n# tauri = \"2\"\ntauri-plugin-dialog = \"2\"\n", &[3]);
        check(edit, "[dependencies]\n[features]\ntauri = []\n", &[]);
        check("src-tauri/crates/model", "[dependencies]\ntokio = \"1\"\n", &[2]);
        check("src-tauri/crates/model", "[dependencies]\nrusqlite = \"1\"\n", &[2]);
        check("src-tauri/crates/layout", "[dependencies]\nedit.workspace = true\n", &[2]);
        check("src-tauri/crates/export", "[dev-dependencies]\nlayout.workspace = true\n", &[]);
        check("src-tauri/crates/store", "[dependencies]\nrusqlite.workspace = true\n", &[]);
        check("src-tauri/crates/newcomer", "[dependencies]\n", &[1]);
        check("src-tauri", "[dependencies]\ntauri.workspace = true\n", &[]);
        check("src-tauri", "[dependencies]\nrusqlite.workspace = true\n", &[2]);
        check("tests", "[dependencies]\nrusqlite.workspace = true\n", &[]);
    }

    #[test]
    fn sections_are_told_apart() {
        let check = |header, kind, single: Option<&str>| {
            assert_eq!(section_of(header), (kind, single.map(str::to_owned)), "{header}");
        };
        check("dependencies", Some(Kind::Usual), None);
        check("dev-dependencies", Some(Kind::Development), None);
        check("dev-dependencies.insta", Some(Kind::Development), Some("insta"));
        check("target.'cfg(unix)'.dependencies", Some(Kind::Usual), None);
        check("workspace.dependencies", None, None);
        check("package", None, None);
    }
}
