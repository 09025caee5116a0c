//! Which pages there are, and in which order they are listed: the page
//! `contents.md` is the list, headings with links below them.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use serde::Serialize;
use ts_rs::TS;

use crate::page::Page;
use crate::{Reader, read};

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

/// The pages in one language.
struct Book {
    language: &'static str,
    /// The page that lists all others.
    list: &'static str,
    /// The sources of the pages.
    pages: &'static [(&'static str, &'static str)],
}

macro_rules! book {
    ($language:literal) => {
        pages!(
            $language:
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
        )
    };
}

macro_rules! pages {
    ($language:literal: $($id:literal),+ $(,)?) => {
        Book {
            language: $language,
            list: include_str!(concat!("../pages/", $language, "/contents.md")),
            pages: &[$((
                $id,
                include_str!(concat!("../pages/", $language, "/", $id, ".md")),
            )),+],
        }
    };
}

/// The pages in all languages, English first.
static BOOKS: &[Book] = &[
    book!("en"),
    book!("de"),
    book!("es"),
    book!("fr"),
    book!("nl"),
    book!("pl"),
    book!("ar"),
    book!("ja"),
];

/// The format's own page, which is told to people who write programs.
pub const FORMAT: &str = "format-rules";
const FORMAT_SOURCE: Source =
    Source { language: "en", text: include_str!("../../../../schemas/README.md") };

/// What a page is made of.
#[derive(Clone, Copy)]
pub struct Source {
    /// The language that it is written in.
    pub language: &'static str,
    /// Its Markdown.
    pub text: &'static str,
}

impl Book {
    /// The one in the language that somebody reads, else in English.
    fn of(reader: &Reader<'_>) -> &'static Self {
        let language = reader.words.language();
        BOOKS.iter().find(|book| book.language == language).unwrap_or(&BOOKS[0])
    }

    fn source(&self, id: &str) -> Option<Source> {
        if id == FORMAT {
            return Some(FORMAT_SOURCE);
        }
        let (_, text) = self.pages.iter().find(|(known, _)| *known == id)?;
        Some(Source { language: self.language, text })
    }
}

/// Whether there is a page of that name.
pub fn is_page(id: &str) -> bool {
    BOOKS[0].source(id).is_some()
}

/// A page, and what is wrong with it.
pub fn page(id: &str, reader: &Reader<'_>) -> Option<(Page, Vec<String>)> {
    Some(read::page(id, Book::of(reader).source(id)?, reader))
}

/// The list.
pub fn contents(reader: &Reader<'_>) -> Contents {
    let book = Book::of(reader);
    Contents { language: book.language.to_owned(), sections: listed(book.list) }
}

/// The headings of a list, each with the pages below it.
fn listed(list: &str) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    let mut is_in_heading = false;
    let mut is_in_link = false;
    for event in Parser::new(list) {
        match event {
            Event::Start(Tag::Heading { level, .. }) if level as u8 == 2 => {
                is_in_heading = true;
                sections.push(Section { title: String::new(), pages: Vec::new() });
            }
            Event::End(TagEnd::Heading(_)) => is_in_heading = false,
            Event::Start(Tag::Link { dest_url, .. }) => {
                is_in_link = true;
                if let Some(section) = sections.last_mut() {
                    let id = page_of(&dest_url).unwrap_or(&dest_url).to_owned();
                    section.pages.push(Entry { id, title: String::new() });
                }
            }
            Event::End(TagEnd::Link) => is_in_link = false,
            Event::Text(text) => {
                let Some(section) = sections.last_mut() else { continue };
                match section.pages.last_mut() {
                    Some(entry) if is_in_link => entry.title.push_str(&text),
                    _ if is_in_heading => section.title.push_str(&text),
                    _ => {}
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

    /// Reads as somebody does who speaks a language.
    fn reading<T>(language: &str, read: impl FnOnce(&Reader<'_>) -> T) -> T {
        let (words, chosen) = (Words::of(language), BTreeMap::new());
        read(&Reader { words: &words, chosen: &chosen, mac: false })
    }

    #[test]
    fn every_language_of_the_window_has_a_book() {
        let books: Vec<&str> = BOOKS.iter().map(|book| book.language).collect();
        assert_eq!(books, words::LANGUAGES);
    }

    #[test]
    fn every_page_is_in_the_folder_and_in_the_list_once() {
        for book in BOOKS {
            let folder = format!("{}/pages/{}", env!("CARGO_MANIFEST_DIR"), book.language);
            let mut there: Vec<String> = std::fs::read_dir(folder)
                .unwrap()
                .map(|entry| entry.unwrap().file_name().into_string().unwrap())
                .filter(|name| name != "contents.md")
                .map(|name| name.trim_end_matches(".md").to_owned())
                .collect();
            there.sort();
            let mut known: Vec<&str> = book.pages.iter().map(|(id, _)| *id).collect();
            known.sort_unstable();
            assert_eq!(known, there, "{}", book.language);
            let sections = listed(book.list);
            let mut listed: Vec<&str> =
                sections.iter().flat_map(|it| &it.pages).map(|it| it.id.as_str()).collect();
            listed.sort_unstable();
            known.push(FORMAT);
            known.sort_unstable();
            assert_eq!(listed, known, "{}", book.language);
        }
    }

    #[test]
    fn every_page_can_be_shown_as_it_is_meant() {
        for book in BOOKS {
            reading(book.language, |reader| {
                for id in book.pages.iter().map(|(id, _)| *id).chain([FORMAT]) {
                    assert_eq!(reader.faults(id), Vec::<String>::new(), "{id} {}", book.language);
                    assert!(!reader.page(id).unwrap().title.is_empty(), "{id} has no title");
                }
            });
        }
    }

    #[test]
    fn the_list_calls_pages_by_their_titles() {
        for book in BOOKS {
            reading(book.language, |reader| {
                let contents = reader.contents();
                let entries = contents.sections.iter().flat_map(|section| &section.pages);
                for entry in entries.filter(|it| it.id != FORMAT || book.language == "en") {
                    assert_eq!(entry.title, reader.page(&entry.id).unwrap().title);
                }
            });
        }
    }

    #[test]
    fn pages_say_the_same_in_every_language() {
        // What a page shows, names and leads to, in the order of their names.
        let facts = |page: &Page| {
            let text = serde_json::to_string(&page.blocks).unwrap();
            let count = |what: &str| text.matches(what).count();
            let kinds = ["heading", "list", "note", "table", "code", "picture", "link", "keys"];
            kinds.map(|kind| (kind, count(&format!("\"is\":\"{kind}\""))))
        };
        for book in &BOOKS[1..] {
            for (id, _) in book.pages {
                let of = |language| reading(language, |reader| facts(&reader.page(id).unwrap()));
                assert_eq!(of(book.language), of("en"), "{id} in {}", book.language);
            }
        }
    }
}
