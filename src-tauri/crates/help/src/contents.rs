//! Which pages there are, and in which order they are listed: the page
//! `contents.md` is the list, headings with links below them.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use serde::Serialize;
use ts_rs::TS;

use crate::{LANGUAGE, Reader, read};

/// The list of all pages.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export, rename = "HelpContents")]
pub struct Contents {
    /// The language that the pages are written in.
    pub language: String,
    /// The pages by what they are about.
    pub sections: Vec<Section>,
}

/// Pages about one thing.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export, rename = "HelpSection")]
pub struct Section {
    /// What they are about.
    pub title: String,
    /// The pages.
    pub pages: Vec<Entry>,
}

/// A page in the list.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export, rename = "HelpEntry")]
pub struct Entry {
    /// Names the page.
    pub id: String,
    /// Its title.
    pub title: String,
}

macro_rules! pages {
    ($($id:literal),+ $(,)?) => {
        &[$(($id, include_str!(concat!("../pages/en/", $id, ".md")))),+]
    };
}

/// The sources of the pages.
const PAGES: &[(&str, &str)] = pages![
    "tour",
    "first-map",
    "capture",
    "arrange",
    "emotions",
    "hand-offs",
    "evidence",
    "map-check",
    "lenses",
    "find",
    "measures",
    "interaction-data",
    "prioritise",
    "actions",
    "future",
    "present",
    "print",
    "export",
    "import",
    "share",
    "library",
    "keys",
    "accessibility",
    "before-the-workshop",
    "in-the-workshop",
    "after-the-workshop",
    "disagreement",
    "file-format",
];

/// The format's own page, which is told to people who write programs.
pub const FORMAT: &str = "format-rules";
const FORMAT_SOURCE: &str = include_str!("../../../../schemas/README.md");

const LIST: &str = include_str!("../pages/en/contents.md");

/// The source of a page.
pub fn source(id: &str) -> Option<&'static str> {
    if id == FORMAT {
        return Some(FORMAT_SOURCE);
    }
    PAGES.iter().find(|(known, _)| *known == id).map(|(_, source)| *source)
}

/// The list.
pub fn contents(reader: &Reader<'_>) -> Contents {
    let mut sections: Vec<Section> = Vec::new();
    for (title, ids) in listed() {
        let pages = ids.into_iter().filter_map(|id| {
            let (page, _) = read::page(&id, source(&id)?, reader);
            Some(Entry { id, title: page.title })
        });
        sections.push(Section { title, pages: pages.collect() });
    }
    Contents { language: LANGUAGE.to_owned(), sections }
}

/// The headings of the list, each with the ids of the pages below it.
fn listed() -> Vec<(String, Vec<String>)> {
    let mut sections: Vec<(String, Vec<String>)> = Vec::new();
    let mut in_heading = false;
    for event in Parser::new(LIST) {
        match event {
            Event::Start(Tag::Heading { level, .. }) if level as u8 == 2 => {
                in_heading = true;
                sections.push(<(String, Vec<String>)>::default());
            }
            Event::End(TagEnd::Heading(_)) => in_heading = false,
            Event::Text(text) if in_heading => {
                if let Some((title, _)) = sections.last_mut() {
                    title.push_str(&text);
                }
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                if let Some((_, pages)) = sections.last_mut() {
                    pages.push(page_of(&dest_url).unwrap_or(&dest_url).to_owned());
                }
            }
            _ => {}
        }
    }
    sections
}

/// The page that a link in a page leads to; nothing if it leads elsewhere.
pub fn page_of(address: &str) -> Option<&str> {
    if address.ends_with("schemas/README.md") {
        return Some(FORMAT);
    }
    address.strip_suffix(".md").filter(|id| !id.contains(['/', ':']))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use words::Words;

    use super::*;

    #[test]
    fn every_page_is_in_the_folder_and_in_the_list_once() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("pages/en");
        let mut there: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name != "contents.md")
            .map(|name| name.trim_end_matches(".md").to_owned())
            .collect();
        there.sort();
        let mut known: Vec<&str> = PAGES.iter().map(|(id, _)| *id).collect();
        known.sort_unstable();
        assert_eq!(known, there);
        let mut listed: Vec<String> = listed().into_iter().flat_map(|(_, pages)| pages).collect();
        listed.sort();
        let mut all: Vec<&str> = known;
        all.push(FORMAT);
        all.sort_unstable();
        assert_eq!(listed, all);
    }

    #[test]
    fn every_page_can_be_shown_as_it_is_meant() {
        let (words, chosen) = (Words::english(), BTreeMap::new());
        let reader = Reader { words: &words, chosen: &chosen, mac: false };
        for (id, source) in PAGES.iter().chain([&(FORMAT, FORMAT_SOURCE)]) {
            assert_eq!(reader.faults(id), Vec::<String>::new(), "{id}");
            assert!(source.starts_with("# "), "{id} has no title");
        }
    }

    #[test]
    fn the_list_calls_pages_by_their_titles() {
        let (words, chosen) = (Words::english(), BTreeMap::new());
        let reader = Reader { words: &words, chosen: &chosen, mac: false };
        for entry in reader.contents().sections.iter().flat_map(|section| &section.pages) {
            assert!(LIST.contains(&format!("[{}](", entry.title)), "{}", entry.title);
        }
    }
}
