//! The crates that are linked into the app or the command line, on any of the
//! systems that there are packages for.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::Work;

const SYSTEMS: [&str; 4] = [
    "x86_64-unknown-linux-gnu",
    "x86_64-pc-windows-msvc",
    "aarch64-apple-darwin",
    "x86_64-apple-darwin",
];

/// What is given to people.
const PROGRAMS: [&str; 2] = ["throughline", "cli"];

/// The crates of others.
pub fn linked(root: &Path) -> Result<Vec<Work>, String> {
    let mut found = BTreeMap::new();
    for system in SYSTEMS {
        let all = metadata(root, system)?;
        let reached = reached(&all);
        for package in list(&all["packages"]) {
            // Our own have no source.
            if !package["source"].is_null() && reached.contains(text(&package["id"])) {
                found.insert(text(&package["id"]).to_owned(), work(package));
            }
        }
    }
    Ok(found.into_values().collect())
}

fn metadata(root: &Path, system: &str) -> Result<Value, String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let said = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--locked", "--filter-platform", system])
        .current_dir(root)
        .output()
        .map_err(|error| format!("cargo metadata: {error}"))?;
    if !said.status.success() {
        return Err(format!("cargo metadata: {}", String::from_utf8_lossy(&said.stderr)));
    }
    serde_json::from_slice(&said.stdout).map_err(|error| format!("cargo metadata: {error}"))
}

/// The ids of all that the programs are linked with: neither what only builds
/// them nor what only tests them.
fn reached(all: &Value) -> BTreeSet<&str> {
    let nodes: BTreeMap<&str, &Value> =
        list(&all["resolve"]["nodes"]).iter().map(|node| (text(&node["id"]), node)).collect();
    let mut next: Vec<&str> = list(&all["packages"])
        .iter()
        .filter(|package| PROGRAMS.contains(&text(&package["name"])))
        .map(|package| text(&package["id"]))
        .collect();
    let mut reached = BTreeSet::new();
    while let Some(id) = next.pop() {
        if reached.insert(id) {
            let needs = nodes.get(id).map_or(&[][..], |node| list(&node["deps"]));
            let linked = needs
                .iter()
                .filter(|need| list(&need["dep_kinds"]).iter().any(|kind| kind["kind"].is_null()));
            next.extend(linked.map(|need| text(&need["pkg"])));
        }
    }
    reached
}

fn work(package: &Value) -> Work {
    let manifest = PathBuf::from(text(&package["manifest_path"]));
    let authors = list(&package["authors"]).iter().map(text);
    let authors = authors.map(|author| author.split(" <").next().unwrap_or(author).to_owned());
    Work {
        name: text(&package["name"]).to_owned(),
        version: text(&package["version"]).to_owned(),
        licence: text(&package["license"]).to_owned(),
        authors: authors.collect(),
        repository: text(&package["repository"]).to_owned(),
        folder: manifest.parent().map(Path::to_path_buf).unwrap_or_default(),
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
