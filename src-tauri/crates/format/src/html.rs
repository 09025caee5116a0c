//! A report as one HTML file: no scripts, nothing from elsewhere, readable
//! aloud, on a phone, on paper, in the dark.

use std::fmt::Write as _;

use model::report::{Block, Cell, Part, Picture, Report, Section, Table};

/// The colours of text on its ground have a contrast of at least 7 to 1.
const STYLE: &str = include_str!("html.css");

/// Writes a report. `picture` is the map as an SVG, if there is one; `contents`
/// is what the list of sections is called.
pub fn html(report: &Report, picture: Option<&str>, contents: &str) -> String {
    let ours = attributes_of_words(report);
    let section = Section::Cover;
    let mut out = Writer { text: String::new(), picture, tables: 0, ours: &ours, section };
    let direction = direction(report.right_to_left);
    let language = escaped(&report.language);
    let title = escaped(&report.title);
    out.put(&format!("<!doctype html>\n<html lang=\"{language}\" dir=\"{direction}\">\n<head>\n"));
    out.put("<meta charset=\"utf-8\">\n");
    out.put("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    // Nothing is fetched and nothing runs, whatever somebody has typed.
    out.put(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         style-src 'unsafe-inline'; img-src data:; font-src data:\">\n",
    );
    out.put("<meta name=\"color-scheme\" content=\"light dark\">\n");
    out.put(&format!("<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n"));
    out.put(&format!("<header>\n<h1 dir=\"auto\">{title}</h1>\n"));
    out.put(&format!("<p class=\"kind\"{ours}>{}</p>\n</header>\n", escaped(&report.subtitle)));
    if report.parts.len() > 1 {
        // The list itself runs as the page does.
        let language_of_ours = ours.split(" dir=").next().unwrap_or_default();
        out.put(&format!("<nav aria-label=\"{}\"{language_of_ours}>\n<ul>\n", escaped(contents)));
        for part in &report.parts {
            let (word, title) = (part.section.word(), escaped(&part.title));
            out.put(&format!("<li><a href=\"#{word}\"{ours}>{title}</a></li>\n"));
        }
        out.put("</ul>\n</nav>\n");
    }
    out.put("<main>\n");
    for part in &report.parts {
        out.part(part);
    }
    out.put("</main>\n</body>\n</html>\n");
    out.text
}

/// What an element with what somebody typed says of it.
const TYPED: &str = " dir=\"auto\"";

/// What an element says of its language whose words are not in that of the page.
fn attributes_of_words(report: &Report) -> String {
    let language = &report.words_language;
    if words::is_same(language, &report.language) {
        return String::new();
    }
    let direction = direction(words::is_right_to_left(language));
    format!(" lang=\"{}\" dir=\"{direction}\"", escaped(language))
}

fn direction(is_right_to_left: bool) -> &'static str {
    if is_right_to_left { "rtl" } else { "ltr" }
}

struct Writer<'a> {
    text: String,
    picture: Option<&'a str>,
    /// How many tables there are already.
    tables: usize,
    /// What an element with words that nobody typed says of their language.
    ours: &'a str,
    /// The section that is being written.
    section: Section,
}

impl<'a> Writer<'a> {
    fn put(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// What an element with our words says of them, which may have a name in
    /// them that somebody typed.
    fn ours_or_typed(&self) -> &'a str {
        if self.ours.is_empty() { TYPED } else { self.ours }
    }

    fn part(&mut self, part: &Part) {
        self.section = part.section;
        let ours = self.ours;
        let (word, title) = (part.section.word(), escaped(&part.title));
        self.put(&format!("<section id=\"{word}\" aria-labelledby=\"{word}-title\">\n"));
        self.put(&format!("<h2 id=\"{word}-title\"{ours}>{title}</h2>\n"));
        for block in &part.blocks {
            self.block(block);
        }
        self.put("</section>\n");
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(text) | Block::Persona { name: text, .. } => {
                self.put(&format!("<h3 dir=\"auto\">{}</h3>\n", lines(text)))
            }
            Block::Text(text) => self.put(&format!("<p dir=\"auto\">{}</p>\n", lines(text))),
            Block::Quote(text) => {
                let text = lines(text);
                self.put(&format!("<blockquote dir=\"auto\"><p>{text}</p></blockquote>\n"));
            }
            Block::Facts(facts) => {
                // In the appendix the names are those of the lanes.
                let of_name = match self.section {
                    Section::Appendix => TYPED,
                    _ => self.ours_or_typed(),
                };
                self.put("<dl>\n");
                for (name, texts) in facts {
                    self.put(&format!("<div><dt{of_name}>{}</dt>\n", lines(name)));
                    for text in texts {
                        self.put(&format!("<dd dir=\"auto\">{}</dd>\n", lines(text)));
                    }
                    self.put("</div>\n");
                }
                self.put("</dl>\n");
            }
            Block::Picture(picture) => self.picture(picture),
            Block::Table(table) => self.table(table),
        }
    }

    fn picture(&mut self, Picture { caption, told }: &Picture) {
        if let Some(picture) = self.picture {
            let (caption, ours) = (escaped(caption), self.ours);
            self.put("<figure>\n<div class=\"picture\" tabindex=\"0\" role=\"region\" ");
            self.put(&format!("aria-label=\"{caption}\">\n"));
            self.put(picture);
            self.put(&format!("\n</div>\n<figcaption{ours}>{caption}</figcaption>\n</figure>\n"));
        }
        for block in told {
            self.block(block);
        }
    }

    fn table(&mut self, table: &Table) {
        self.tables += 1;
        let id = format!("table-{}", self.tables);
        // What is too wide for a screen can be scrolled with the keyboard, too.
        let open = format!(
            "<div class=\"table\" tabindex=\"0\" role=\"region\" aria-labelledby=\"{id}\">"
        );
        self.put(&format!("{open}\n<table>\n"));
        let ours = self.ours_or_typed();
        self.put(&format!("<caption id=\"{id}\"{ours}>{}</caption>\n", lines(&table.caption)));
        self.put("<thead>\n<tr>");
        for (index, head) in table.heads.iter().enumerate() {
            // Tables of the journey have its touchpoints beside each other.
            let is_typed = self.section == Section::Map && index > 0;
            let of_head = if is_typed { TYPED } else { ours };
            self.put(&format!("<th scope=\"col\"{of_head}>{}</th>", lines(&head.title)));
        }
        self.put("</tr>\n</thead>\n<tbody>\n");
        for row in &table.rows {
            self.put("<tr>");
            for (index, cell) in row.iter().enumerate() {
                self.cell(cell, index == 0);
            }
            self.put("</tr>\n");
        }
        self.put("</tbody>\n</table>\n</div>\n");
    }

    fn cell(&mut self, cell: &Cell, names_row: bool) {
        let (name, scope) = if names_row { ("th", " scope=\"row\"") } else { ("td", "") };
        let _ = write!(self.text, "<{name}{scope}");
        if cell.span > 1 {
            let _ = write!(self.text, " colspan=\"{}\"", cell.span);
        }
        match &cell.items[..] {
            [] => self.put(">"),
            [item] => self.put(&format!(" dir=\"auto\">{}", lines(item))),
            items => {
                self.put("><ul>");
                for item in items {
                    self.put(&format!("<li dir=\"auto\">{}</li>", lines(item)));
                }
                self.put("</ul>");
            }
        }
        self.put(&format!("</{name}>"));
    }
}

/// A text with its line ends.
fn lines(text: &str) -> String {
    escaped(text.trim()).replace("\r\n", "\n").replace(['\n', '\r'], "<br>")
}

/// A text as nothing but text. Characters that no HTML may hold are marked.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(letter),
            letter if letter.is_control() || is_no_character(letter) => out.push('\u{fffd}'),
            letter => out.push(letter),
        }
    }
    out
}

fn is_no_character(letter: char) -> bool {
    matches!(letter, '\u{fdd0}'..='\u{fdef}') || u32::from(letter) & 0xfffe == 0xfffe
}
