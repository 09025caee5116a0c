//! The files of the repository, read once for all rules.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::digest;
use crate::process::{Failure, Outcome};

/// What is not ours, or is made.
const NOT_SOURCES: [&str; 8] =
    [".git", "target", "node_modules", "dist", "coverage", ".svelte-kit", ".vite", "gen"];

/// Every file of the repository, by its path with slashes.
pub struct Sources {
    files: Vec<File>,
    folders: BTreeSet<String>,
}

/// A file and what is in it.
pub struct File {
    /// Its path from the root of the repository.
    pub path: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Sources {
    /// Reads them from disk.
    pub fn read(root: &Path) -> Outcome<Self> {
        let unreadable = |error| Failure::new(format!("The repository cannot be read: {error}"));
        let mut files = Vec::new();
        for path in digest::files(root, &NOT_SOURCES).map_err(unreadable)? {
            let bytes = fs::read(&path).map_err(unreadable)?;
            let path =
                path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
            files.push(File { path, bytes });
        }
        Ok(Self::from_files(files))
    }

    /// Made-up files.
    #[cfg(test)]
    pub fn of(files: &[(&str, &str)]) -> Self {
        let file =
            |(path, text): &(&str, &str)| File { path: (*path).into(), bytes: (*text).into() };
        Self::from_files(files.iter().map(file).collect())
    }

    /// All files.
    pub fn files(&self) -> &[File] {
        &self.files
    }

    /// Files with one of these endings.
    pub fn ending(&self, endings: &'static [&'static str]) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|file| endings.iter().any(|ending| file.path.ends_with(ending)))
    }

    /// One file.
    pub fn get(&self, path: &str) -> Option<&File> {
        self.files.iter().find(|file| file.path == path)
    }

    /// Whether a file or a folder with files in it is there.
    pub fn has(&self, path: &str) -> bool {
        self.folders.contains(path) || self.get(path).is_some()
    }

    /// The folders just below a folder.
    pub fn folders_in<'a>(&'a self, parent: &'a str) -> impl Iterator<Item = &'a str> {
        self.folders.iter().map(String::as_str).filter(move |folder| {
            folder
                .strip_prefix(parent)
                .and_then(|rest| rest.strip_prefix('/'))
                .is_some_and(|name| !name.contains('/'))
        })
    }

    fn from_files(files: Vec<File>) -> Self {
        let mut folders = BTreeSet::new();
        for file in &files {
            let mut path = file.path.as_str();
            while let Some((folder, _)) = path.rsplit_once('/') {
                folders.insert(folder.to_owned());
                path = folder;
            }
        }
        Self { files, folders }
    }
}

impl File {
    /// Its text; nothing for pictures, fonts and other bytes.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes).unwrap_or_default()
    }

    /// Its lines, counted from 1.
    pub fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.text().lines())
    }

    /// The lines of a Rust file before its tests.
    pub fn lines_before_tests(&self) -> impl Iterator<Item = (usize, &str)> {
        self.lines().take_while(|(_, line)| line.trim() != "#[cfg(test)]")
    }

    /// Whether it is part of a test, and not of what is shipped.
    pub fn is_test(&self) -> bool {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        self.path.starts_with("tests/")
            || ["/tests/", "/benches/", "/examples/"]
                .iter()
                .any(|folder| self.path.contains(folder))
            || ["tests.rs", "test.rs"].contains(&name)
            || [".test.ts", ".spec.ts", "_test.rs", "_tests.rs"]
                .iter()
                .any(|end| name.ends_with(end))
    }
}
