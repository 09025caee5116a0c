//! What the app tells about itself: pages of Markdown below `pages/`, one for
//! each question that people ask, in a folder for each language.
//!
//! The pages name keys, labels and buttons by their ids, so that they always
//! say what stands in the window: `{key:undo}` is replaced by the keys of an
//! action, `{action:undo}` by its name, `{text:capture-close}` by any message,
//! and `{keys:file}`, a paragraph by itself, by a table of all actions of a
//! group. The window shows the pages, and [`site`] writes them for a browser.

mod actions;
mod contents;
mod page;
mod read;
mod search;
pub mod site;

use std::collections::BTreeMap;

use words::Words;

pub use crate::contents::{Contents, Entry, Section};
pub use crate::page::{Block, Inline, Page};
pub use crate::search::{Hit, Piece};

/// For whom the pages are read: whose words they name, and whose keys.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    /// What the window says.
    pub words: &'a Words,
    /// Keys that were chosen instead of the usual ones, by action.
    pub chosen: &'a BTreeMap<String, Vec<String>>,
    /// Whether keys are written as on a Mac.
    pub mac: bool,
}

impl Reader<'_> {
    /// The list of all pages.
    pub fn contents(&self) -> Contents {
        contents::contents(self)
    }

    /// A page; nothing if there is none of that name.
    pub fn page(&self, id: &str) -> Option<Page> {
        contents::page(id, self).map(|(page, _)| page)
    }

    /// The pages that say all of these words, the best first.
    pub fn search(&self, asked: &str) -> Vec<Hit> {
        search::search(self, asked)
    }

    /// What is wrong with a page: placeholders that stand for nothing, links
    /// that lead nowhere, what cannot be shown.
    pub fn faults(&self, id: &str) -> Vec<String> {
        contents::page(id, self)
            .map_or_else(|| vec![format!("there is no page “{id}”")], |(_, faults)| faults)
    }
}
