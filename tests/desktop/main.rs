//! Journeys through the real window: what a facilitator does, from the first
//! screen to the paper, with hand and keyboard.
//!
//! Each journey has a library and folders of its own and starts the app that
//! `THROUGHLINE_APP` names; without one it says aloud that it was skipped.

#![allow(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

mod access;
mod around;
mod browser;
mod canvas;
mod capture;
mod check;
mod clicks;
mod doubts;
mod files;
mod find;
mod focus;
mod forced;
mod future;
mod gallery;
mod headings;
#[cfg(target_os = "linux")]
mod heard;
mod help;
mod ime;
mod interactions;
mod keyboard;
mod languages;
mod lens;
mod line;
mod manners;
mod measures;
mod menus;
mod pages;
mod pointer;
mod present;
#[cfg(target_os = "linux")]
mod reader;
mod screens;
mod settings;
mod sharing;
mod sheets;
mod shell;
mod span;
mod speech;
mod stacks;
mod walk;
mod ways;
mod window;
mod work;

use std::path::{Path, PathBuf};

use tempfile::TempDir;
use window::Window;

/// A folder for one journey: its library, what it saves, what it is asked.
struct Trip {
    app: PathBuf,
    folder: TempDir,
}

impl Trip {
    /// A new folder, if there is an app to travel with.
    fn new() -> Option<Self> {
        Some(Self { app: window::app()?, folder: tempfile::tempdir().unwrap() })
    }

    /// A new folder for pages in a browser, where there is no app.
    fn without_app() -> Self {
        Self { app: PathBuf::new(), folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Starts the app on this trip's library.
    async fn start(&self, arguments: &[&str]) -> Window {
        self.start_with(arguments, &[("LC_ALL", "en_US.UTF-8")]).await
    }

    /// The same, with these environment variables.
    async fn start_with(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Window {
        let answers = self.path("paths.answers");
        let answers = ("THROUGHLINE_DIALOG_PATH", answers.to_str().unwrap());
        let variables: Vec<_> = variables.iter().copied().chain([answers]).collect();
        Window::open(&self.app, self.folder.path(), arguments, &variables).await
    }

    /// What the person has chosen before the app starts, as the file of the
    /// settings has it.
    fn prefer(&self, settings: &str) {
        std::fs::write(self.path("settings.json"), settings).unwrap();
    }

    /// What the next dialogs are answered with.
    fn answer(&self, paths: &[&Path]) {
        let lines: Vec<String> = paths.iter().map(|path| path.display().to_string()).collect();
        std::fs::write(self.path("paths.answers"), lines.join("\n")).unwrap();
    }
}
