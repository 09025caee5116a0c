//! The pages as plain HTML for a browser: no scripts, and every link relative.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use words::Words;

use crate::Reader;
use crate::contents::{Contents, Entry};
use crate::page::{Block, Inline, Page, words_of};

/// A file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its path in the site.
    pub path: String,
    /// What is in it.
    pub content: String,
}

/// What the pages look like; the colours are those of the window, which lie
/// beside it as `colours.css`.
const STYLE: &str = include_str!("../site.css");

/// All files, but for the pictures and the colours that they name: a folder for
/// each language, and a page that leads into them.
pub fn files() -> Vec<File> {
    let mut files = vec![
        File { path: "style.css".into(), content: STYLE.into() },
        File { path: "index.html".into(), content: entrance() },
    ];
    let chosen = BTreeMap::new();
    for language in words::LANGUAGES {
        let words = Words::of(language);
        let reader = Reader { words: &words, chosen: &chosen, mac: false };
        files.extend(
            book(&reader).into_iter().map(|file| File {
                path: format!("{language}/{}", file.path),
                content: file.content,
            }),
        );
    }
    files
}

/// The pages in one language.
fn book(reader: &Reader<'_>) -> Vec<File> {
    let contents = reader.contents();
    let pages: Vec<Page> = entries(&contents).filter_map(|entry| reader.page(&entry.id)).collect();
    let site = Site { words: reader.words, contents: &contents };
    let mut files = vec![File { path: "index.html".into(), content: site.first(&pages) }];
    for (index, page) in pages.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|index| pages.get(index));
        files.push(File {
            path: format!("{}.html", page.id),
            content: site.whole(page, before, pages.get(index + 1)),
        });
    }
    files
}

/// The names of the pictures that the pages show.
pub fn pictures() -> Vec<String> {
    let (words, chosen) = (Words::english(), BTreeMap::new());
    let reader = Reader { words: &words, chosen: &chosen, mac: false };
    let contents = reader.contents();
    let mut names = Vec::new();
    for page in entries(&contents).filter_map(|entry| reader.page(&entry.id)) {
        names.extend(page.blocks.into_iter().filter_map(|block| match block {
            Block::Picture { name, .. } => Some(name),
            _ => None,
        }));
    }
    names.sort_unstable();
    names.dedup();
    names
}

fn entries(contents: &Contents) -> impl Iterator<Item = &Entry> {
    contents.sections.iter().flat_map(|section| &section.pages)
}

/// The page in front of all: the languages, each in its own words.
fn entrance() -> String {
    let mut body = String::from("<main>\n<h1>Throughline</h1>\n<ul>\n");
    for language in words::LANGUAGES {
        let name = Words::english().text(&format!("language-{language}"));
        let _ = writeln!(
            body,
            "<li><a href=\"{language}/index.html\" lang=\"{language}\" hreflang=\"{language}\">{}</a></li>",
            escaped(&name)
        );
    }
    body.push_str("</ul>\n</main>\n");
    document("Throughline", "en", "", &body)
}

/// The pages in one language, on their way onto the site.
struct Site<'a> {
    words: &'a Words,
    contents: &'a Contents,
}

impl Site<'_> {
    fn language(&self) -> &str {
        &self.contents.language
    }

    /// The first page: what there is, and with what each page begins.
    fn first(&self, pages: &[Page]) -> String {
        let title = self.words.text("help-window-title");
        let mut body = format!("<main>\n<h1>{}</h1>\n", escaped(&title));
        for section in &self.contents.sections {
            let _ = writeln!(body, "<h2>{}</h2>\n<dl>", escaped(&section.title));
            for entry in &section.pages {
                let page = pages.iter().find(|page| page.id == entry.id);
                let _ = writeln!(
                    body,
                    "<dt><a href=\"{}.html\">{}</a></dt>\n<dd{}>{}</dd>",
                    entry.id,
                    escaped(&entry.title),
                    page.map_or_else(String::new, |page| self.of_another(&page.language)),
                    escaped(&page.map(beginning).unwrap_or_default())
                );
            }
            body.push_str("</dl>\n");
        }
        body.push_str("</main>\n");
        document(&title, self.language(), "../", &body)
    }

    /// Says of what language something is, where that is not the one around it.
    fn of_another(&self, language: &str) -> String {
        if language == self.language() {
            return String::new();
        }
        format!(" lang=\"{language}\" dir=\"{}\"", direction(language))
    }

    /// A page with the list of all beside it, and the ways to its neighbours.
    fn whole(&self, page: &Page, before: Option<&Page>, next: Option<&Page>) -> String {
        let mut body = format!(
            "<nav aria-label=\"{}\">\n<p><a href=\"index.html\">{}</a></p>\n",
            escaped(&self.words.text("help-contents")),
            escaped(&self.words.text("help-title"))
        );
        for section in &self.contents.sections {
            let _ = writeln!(body, "<h2>{}</h2>\n<ul>", escaped(&section.title));
            for entry in &section.pages {
                let here = if entry.id == page.id { " aria-current=\"page\"" } else { "" };
                let _ = writeln!(
                    body,
                    "<li><a href=\"{}.html\"{here}>{}</a></li>",
                    entry.id,
                    escaped(&entry.title)
                );
            }
            body.push_str("</ul>\n");
        }
        let speaks = self.of_another(&page.language);
        let _ = writeln!(body, "</nav>\n<main{speaks}>\n<h1>{}</h1>", escaped(&page.title));
        blocks(&page.blocks, &mut body);
        body.push_str("<footer>\n");
        for (neighbour, rel) in [(before, "prev"), (next, "next")] {
            if let Some(page) = neighbour {
                let title = escaped(&page.title);
                let _ = writeln!(body, "<a rel=\"{rel}\" href=\"{}.html\">{title}</a>", page.id);
            }
        }
        body.push_str("</footer>\n</main>\n");
        document(&format!("{} – Throughline", page.title), self.language(), "../", &body)
    }
}

/// The first sentence of a page.
fn beginning(page: &Page) -> String {
    let first = page.blocks.iter().find_map(|block| match block {
        Block::Paragraph { content } => Some(words_of(content)),
        _ => None,
    });
    let text = first.unwrap_or_default();
    let end =
        text.find(". ").map(|at| at + 1).or_else(|| text.find('。').map(|at| at + '。'.len_utf8()));
    end.map_or_else(|| text.clone(), |end| text[..end].to_owned())
}

/// A file of HTML. `up` leads from its folder to that of the site.
fn document(title: &str, language: &str, up: &str, body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"{language}\" dir=\"{}\" data-theme=\"auto\">\n<head>\n\
         <meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{}</title>\n\
         <link rel=\"stylesheet\" href=\"{up}colours.css\">\n\
         <link rel=\"stylesheet\" href=\"{up}style.css\">\n</head>\n<body>\n{body}</body>\n</html>\n",
        direction(language),
        escaped(title)
    )
}

fn direction(language: &str) -> &'static str {
    if words::is_right_to_left(language) { "rtl" } else { "ltr" }
}

fn blocks(all: &[Block], out: &mut String) {
    for block in all {
        match block {
            Block::Heading { level, id, content } => {
                let _ = writeln!(out, "<h{level} id=\"{id}\">{}</h{level}>", inlines(content));
            }
            Block::Paragraph { content } => {
                let _ = writeln!(out, "<p>{}</p>", inlines(content));
            }
            Block::List { ordered, items } => {
                let name = if *ordered { "ol" } else { "ul" };
                let _ = writeln!(out, "<{name}>");
                for item in items {
                    out.push_str("<li>");
                    blocks(item, out);
                    out.push_str("</li>\n");
                }
                let _ = writeln!(out, "</{name}>");
            }
            Block::Note { blocks: inside } => {
                out.push_str("<blockquote>\n");
                blocks(inside, out);
                out.push_str("</blockquote>\n");
            }
            Block::Table { head, rows } => table(head, rows, out),
            Block::Code { text } => {
                let _ = writeln!(out, "<pre dir=\"ltr\">{}</pre>", escaped(text));
            }
            Block::Picture { name, alt } => {
                let alt = escaped(alt);
                let _ = writeln!(
                    out,
                    "<img src=\"../pictures/{name}.png\" alt=\"{alt}\" loading=\"lazy\">"
                );
            }
        }
    }
}

fn table(head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>], out: &mut String) {
    out.push_str("<table>\n");
    if !head.is_empty() {
        out.push_str("<thead><tr>");
        for cell in head {
            let _ = write!(out, "<th scope=\"col\">{}</th>", inlines(cell));
        }
        out.push_str("</tr></thead>\n");
    }
    out.push_str("<tbody>\n");
    for row in rows {
        out.push_str("<tr>");
        for (column, cell) in row.iter().enumerate() {
            let (opens, name) = if column == 0 { ("th scope=\"row\"", "th") } else { ("td", "td") };
            let _ = write!(out, "<{opens}>{}</{name}>", inlines(cell));
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n");
}

fn inlines(content: &[Inline]) -> String {
    content
        .iter()
        .map(|part| match part {
            Inline::Text { text } => escaped(text),
            Inline::Strong { content } => format!("<strong>{}</strong>", inlines(content)),
            Inline::Emphasis { content } => format!("<em>{}</em>", inlines(content)),
            Inline::Code { text } => format!("<code>{}</code>", escaped(text)),
            Inline::Link { page, content } => {
                format!("<a href=\"{page}.html\">{}</a>", inlines(content))
            }
            Inline::Keys { keys } => format!("<kbd>{}</kbd>", escaped(keys)),
            Inline::Label { text, .. } => escaped(text),
        })
        .collect()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// What stands in an attribute, wherever it is.
    fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
        let opening = format!(" {attribute}=\"");
        page.split(&opening).skip(1).filter_map(|rest| rest.split('"').next()).collect()
    }

    #[test]
    fn every_link_of_the_site_leads_to_a_file_of_it() {
        let files = files();
        let there: BTreeSet<String> = files
            .iter()
            .map(|file| file.path.clone())
            .chain(pictures().iter().map(|name| format!("pictures/{name}.png")))
            .chain(["colours.css".to_owned()])
            .collect();
        let pages = files.iter().filter(|file| file.path.ends_with(".html"));
        for File { path, content } in pages {
            let mut wanted = values(content, "href");
            wanted.extend(values(content, "src"));
            assert!(wanted.len() >= words::LANGUAGES.len(), "{path} has hardly a link");
            for address in wanted {
                let folder = path.split_once('/').map_or("", |(folder, _)| folder);
                let leads = match address.strip_prefix("../") {
                    Some(address) => address.to_owned(),
                    None if folder.is_empty() => address.to_owned(),
                    None => format!("{folder}/{address}"),
                };
                assert!(there.contains(&leads), "{path} leads to {address}");
            }
            assert!(!content.contains("<script"), "{path}");
            assert_eq!(content.matches("<h1>").count(), 1, "{path}");
        }
    }

    #[test]
    fn what_a_page_says_is_no_markup() {
        let text = Inline::Text { text: "a < b & \"c\"".into() };
        let mut out = String::new();
        blocks(&[Block::Paragraph { content: vec![text] }], &mut out);
        assert_eq!(out, "<p>a &lt; b &amp; &quot;c&quot;</p>\n");
    }
}
