//! The pages of help, with the words and keys of whoever reads them.

use std::collections::BTreeMap;

use help::{Hit, Page, Reader};

use crate::Desk;
use crate::wire::HelpOpening;

impl Desk {
    /// What the window of help begins with, at a page or at the first.
    pub fn help(&self, page: Option<String>) -> HelpOpening {
        let settings = self.settings_again();
        HelpOpening {
            language: settings.language,
            direction: settings.direction,
            theme: settings.theme,
            density: settings.density,
            contents: self.for_reader(|reader| reader.contents()),
            page,
        }
    }

    /// A page; nothing if there is none of that name.
    pub fn help_page(&self, id: &str) -> Option<Page> {
        self.for_reader(|reader| reader.page(id))
    }

    /// The pages that say something.
    pub fn help_search(&self, asked: &str) -> Vec<Hit> {
        self.for_reader(|reader| reader.search(asked))
    }

    fn for_reader<T>(&self, read: impl FnOnce(Reader<'_>) -> T) -> T {
        let words = self.words();
        let chosen: BTreeMap<String, Vec<String>> = self
            .settings_again()
            .keys
            .into_iter()
            .map(|(action, keys)| (action, keys.into_iter().map(String::from).collect()))
            .collect();
        read(Reader { words: &words, chosen: &chosen, mac: cfg!(target_os = "macos") })
    }
}
