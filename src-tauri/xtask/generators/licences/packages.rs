//! The packages that are in the window.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::Work;

/// Beside what our own list calls dependencies: it compiles our components,
/// and a part of it goes into them.
const COMPILED_IN: &str = "svelte";

/// The packages of others.
pub fn in_window(root: &Path) -> Result<Vec<Work>, String> {
    let lock = read(&root.join("ui/package-lock.json"))?;
    let installed = root.join("ui/node_modules");
    let mut next: Vec<String> = names(&lock["packages"][""]["dependencies"]);
    next.push(COMPILED_IN.to_owned());
    let mut seen = BTreeSet::new();
    let mut works = Vec::new();
    while let Some(name) = next.pop() {
        if !seen.insert(name.clone()) {
            continue;
        }
        let folder = installed.join(&name);
        let package = read(&folder.join("package.json"))?;
        let word = |key: &str| package[key].as_str().unwrap_or_default().to_owned();
        // Some only have the text, which begins with the name.
        let licence = match word("license") {
            none if none.is_empty() && own(&folder).starts_with("MIT License") => "MIT".to_owned(),
            said if said.is_empty() => return Err(format!("{name}: no licence is named")),
            said => said,
        };
        works.push(Work {
            version: word("version"),
            licence,
            authors: vec![author(&package["author"], &name)],
            repository: package["repository"]["url"].as_str().unwrap_or_default().to_owned(),
            folder,
            name: name.clone(),
        });
        // Its compiler has needs of its own, which stay outside.
        if name != COMPILED_IN {
            next.extend(names(&package["dependencies"]));
        }
    }
    Ok(works)
}

fn own(folder: &Path) -> String {
    fs::read_to_string(folder.join("LICENSE")).unwrap_or_default()
}

fn author(value: &Value, package: &str) -> String {
    let named = value.as_str().or_else(|| value["name"].as_str());
    named.map_or_else(
        || format!("the authors of {package}"),
        |name| name.split(" <").next().unwrap_or(name).to_owned(),
    )
}

fn names(dependencies: &Value) -> Vec<String> {
    dependencies.as_object().map(|all| all.keys().cloned().collect()).unwrap_or_default()
}

fn read(path: &Path) -> Result<Value, String> {
    let failed = |error: String| format!("{}: {error}", path.display());
    let text = fs::read_to_string(path).map_err(|error| failed(error.to_string()))?;
    serde_json::from_str(&text).map_err(|error| failed(error.to_string()))
}
