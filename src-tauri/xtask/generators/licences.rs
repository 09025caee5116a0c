//! The licences of everything that is in the app: of the crates that are linked
//! on any system, of the packages in the window, and of the fonts.
//!
//! Of a work that is offered under several licences one is taken. Apache 2.0
//! comes first, because its text is the same for all who use it.

mod crates;
mod packages;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::File;

/// What is taken where there is a choice, the first before the others. A
/// licence that is not named here is taken only where there is no other.
const ORDER: [&str; 7] =
    ["Apache-2.0", "MIT", "BSD-3-Clause", "BSD-2-Clause", "ISC", "Zlib", "0BSD"];

/// Where the fonts are that are in the app, with their licences.
const FONTS: &str = "src-tauri/crates/layout/fonts";

/// How a line between two texts looks.
const RULE: &str =
    "--------------------------------------------------------------------------------";

/// Something that is in the app and made by others.
struct Work {
    name: String,
    version: String,
    /// What it is offered under, as an expression.
    licence: String,
    /// By whom, where no text says so.
    authors: Vec<String>,
    /// Where its source is kept.
    repository: String,
    folder: PathBuf,
}

/// The list of all works and the texts that they come with.
pub fn list() -> Result<File, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap_or(Path::new("."));
    let mut works = crates::linked(root)?;
    works.extend(packages::in_window(root)?);
    works.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));

    let mut head = String::new();
    let mut texts = Texts::default();
    for work in &works {
        let taken = taken(&work.licence);
        head.push_str(&format!("{} {} ({})\n", work.name, work.version, taken.join(", ")));
        for licence in &taken {
            texts.add(licence, &work.name, &text_of(root, work, licence, &works)?);
        }
        if let Some(notice) = file_like(&work.folder, &["NOTICE"]) {
            texts.add("Notice", &work.name, &notice);
        }
    }
    for (font, text) in fonts(root)? {
        head.push_str(&format!("{font} (OFL-1.1)\n"));
        texts.add("OFL-1.1", &font, &text);
    }
    Ok(File { path: "src-tauri/licences.txt", content: format!("{head}{}", texts.written()) })
}

/// Texts that were met, each with those who come with it.
#[derive(Default)]
struct Texts(BTreeMap<(String, String), (String, Vec<String>)>);

impl Texts {
    fn add(&mut self, licence: &str, name: &str, text: &str) {
        // How lines are broken makes no other text.
        let words: String = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let text = text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
        let (_, names) = self
            .0
            .entry((licence.to_owned(), words))
            .or_insert_with(|| (text.trim_matches('\n').to_owned(), Vec::new()));
        if names.last().is_none_or(|last| last != name) {
            names.push(name.to_owned());
        }
    }

    fn written(&self) -> String {
        self.0
            .iter()
            .map(|((licence, _), (text, names))| {
                format!("\n{RULE}\n{licence}: {}\n\n{text}\n", names.join(", "))
            })
            .collect()
    }
}

/// What is taken of an expression of licences: one of those between which one
/// may choose, and all that hold together.
fn taken(expression: &str) -> Vec<String> {
    let plain = expression.replace('/', " OR ").replace(['(', ')'], " ");
    // In every expression that is met, what holds together is the outer one.
    let mut taken: Vec<String> = Vec::new();
    for part in plain.split(" AND ") {
        let offered: Vec<&str> = part.split(" OR ").map(str::trim).collect();
        let first = ORDER.into_iter().find(|known| offered.contains(known));
        let choice = first.or_else(|| offered.first().copied()).unwrap_or(part).to_owned();
        if !taken.contains(&choice) {
            taken.push(choice);
        }
    }
    taken
}

/// The text of a licence as a work comes with it.
fn text_of(root: &Path, work: &Work, licence: &str, all: &[Work]) -> Result<String, String> {
    if licence == "Apache-2.0" {
        return read(&root.join("LICENSE-APACHE"));
    }
    // Those who make several works in one place often keep their licence once.
    let beside = all.iter().filter(|other| {
        !other.repository.is_empty()
            && other.repository == work.repository
            && taken(&other.licence) == taken(&work.licence)
    });
    let own = std::iter::once(work).chain(beside);
    if let Some(text) = own.map(|work| own_text(work, licence)).find_map(|text| text) {
        return Ok(text);
    }
    match licence {
        "MIT" => {
            let text = read(&root.join("LICENSE-MIT"))?;
            let (_, terms) = text.split_once("\n\nPermission").ok_or("LICENSE-MIT has no terms")?;
            Ok(format!(
                "MIT License\n\nCopyright (c) {}\n\nPermission{terms}",
                work.authors.join(", ")
            ))
        }
        // These texts name nobody and are the same for all.
        "MPL-2.0" | "BSL-1.0" => all
            .iter()
            .filter(|other| other.licence.contains(licence))
            .find_map(|other| own_text(other, licence))
            .ok_or_else(|| format!("no work comes with the text of {licence}")),
        _ => Err(format!("{} {}: no text of its licence {licence}", work.name, work.version)),
    }
}

/// The text among a work's own files: that which is named after the licence, or
/// the only one.
fn own_text(work: &Work, licence: &str) -> Option<String> {
    let short = match licence {
        "BSL-1.0" => "BOOST",
        _ => licence.split('-').next().unwrap_or(licence),
    };
    ["LICENSE", "LICENCE", "COPYING"]
        .into_iter()
        .find_map(|start| file_like(&work.folder, &[start, short]))
        .or_else(|| file_like(&work.folder, &["LICEN"]))
        .or_else(|| file_like(&work.folder, &["COPYING"]))
}

/// The first file whose name begins with the first word and holds the others.
fn file_like(folder: &Path, words: &[&str]) -> Option<String> {
    let mut names: Vec<PathBuf> = fs::read_dir(folder)
        .ok()?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.is_file())
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
            name.starts_with(words[0])
                && words[1..].iter().all(|word| name.contains(&word.to_uppercase()))
        })
        .collect();
    names.sort();
    read(names.first()?).ok()
}

/// The fonts, by the names of the files with their licences.
fn fonts(root: &Path) -> Result<Vec<(String, String)>, String> {
    let folder = root.join(FONTS);
    let entries = fs::read_dir(&folder).map_err(|error| format!("{FONTS}: {error}"))?;
    let mut found = Vec::new();
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if let Some(font) = name.strip_prefix("OFL-").and_then(|rest| rest.strip_suffix(".txt")) {
            found.push((font.to_owned(), read(&entry.path())?));
        }
    }
    found.sort();
    Ok(found)
}

fn read(path: &Path) -> Result<String, String> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let text = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
    Ok(text.trim_start_matches('\u{feff}').replace(['\r', '\u{c}'], "\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_several_licences_one_is_taken() {
        let check = |expression, expected: &[&str]| assert_eq!(taken(expression), expected);
        check("MIT OR Apache-2.0", &["Apache-2.0"]);
        check("Unlicense/MIT", &["MIT"]);
        check("MPL-2.0", &["MPL-2.0"]);
        check("(Apache-2.0 OR MIT) AND BSD-3-Clause", &["Apache-2.0", "BSD-3-Clause"]);
        check("Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT", &["Apache-2.0"]);
    }

    #[test]
    fn a_text_that_several_come_with_stands_once() {
        let mut texts = Texts::default();
        texts.add("MIT", "a", "Copyright A\nTerms  here");
        texts.add("MIT", "b", "Copyright A\n\nTerms here\n");
        texts.add("MIT", "c", "Copyright C\nTerms here");
        let written = texts.written();
        assert!(written.contains("MIT: a, b\n\nCopyright A\nTerms  here\n"), "{written}");
        assert!(written.contains("MIT: c\n\nCopyright C\nTerms here\n"), "{written}");
    }

    #[test]
    fn everything_that_is_linked_and_loaded_is_listed() {
        let text = list().unwrap().content;
        for work in ["tauri ", "rusqlite ", "windows-sys ", "svelte ", "bits-ui ", "Inter "] {
            assert!(text.lines().any(|line| line.starts_with(work)), "{work}");
        }
        assert!(!text.contains("proptest"), "tests are not in the app");
    }
}
