//! From the text of a Markdown file to its blocks.

use std::borrow::Cow;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::html;
use crate::import::{markup, mermaid};

/// How deep lists and quotes may lie in each other; what is deeper is text.
const DEEPEST: usize = 32;
/// Around what is printed bold, so that a label can be told from other text.
const BOLD: [char; 2] = ['\u{1}', '\u{2}'];
/// A paragraph of lines that are all shorter was broken on purpose.
const SHORT: usize = 60;

/// A block and the line on which it begins.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Block {
    pub line: usize,
    pub is: Is,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Is {
    Heading {
        level: usize,
        text: String,
    },
    /// A line, or several that belong together, and the label before them.
    Text(Labelled),
    List {
        ordered: bool,
        items: Vec<Item>,
    },
    Table {
        header: Vec<String>,
        rows: Vec<(usize, Vec<String>)>,
    },
    Quote(Vec<String>),
    Code {
        language: String,
        text: String,
    },
    /// A picture that stands alone: what it shows and where it is.
    Picture(String),
    /// What stands above everything between dashes.
    Front(String),
    Comment,
}

/// A text, and what is printed bold before a colon.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Labelled {
    pub label: Option<String>,
    pub text: String,
}

/// An item of a list and those below it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Item {
    pub line: usize,
    pub is: Labelled,
    pub below: Vec<Item>,
}

impl Item {
    /// What it says, its label before it.
    pub fn whole(&self) -> String {
        self.is.whole()
    }
}

impl Labelled {
    /// A text that begins with a bold label, or with one before a colon that is
    /// known by `known`.
    pub fn of(text: &str, known: impl Fn(&str) -> bool) -> Self {
        let text = text.trim();
        if let Some((label, rest)) =
            text.strip_prefix(BOLD[0]).and_then(|it| it.split_once(BOLD[1]))
        {
            let colon_inside = label.trim_end().ends_with([':', '：']);
            let rest = rest.trim_start();
            let colon = rest.starts_with([':', '：']);
            if colon || colon_inside || rest.is_empty() {
                let label = label.trim().trim_end_matches([':', '：']).trim();
                let text = rest.trim_start_matches([':', '：']).trim();
                return Self { label: Some(plain(label)), text: plain(text) };
            }
        }
        let flat = plain(text);
        if let Some((label, rest)) = flat.split_once([':', '：'])
            && label.chars().count() <= 30
            && known(label)
        {
            let label = Some(label.trim().to_owned());
            return Self { label, text: rest.trim().to_owned() };
        }
        Self { label: None, text: flat }
    }

    /// The text with its label before it.
    pub fn whole(&self) -> String {
        match (&self.label, self.text.is_empty()) {
            (Some(label), true) => label.clone(),
            (Some(label), false) => format!("{label}: {}", self.text),
            (None, _) => self.text.clone(),
        }
    }
}

/// What a text consists of.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub blocks: Vec<Block>,
    /// Diagrams of journeys, wherever they stand, and the lines of their fences.
    pub diagrams: Vec<(usize, String)>,
    /// Cells beyond the last column of their table, and their lines.
    pub beyond: Vec<(usize, String)>,
}

/// The blocks of a text. `known` says which words before a colon are labels.
pub(super) fn blocks(text: &str, known: &dyn Fn(&str) -> bool) -> Found {
    let text = &*fenced(text);
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
    let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1));
    let events = Parser::new_ext(text, options).into_offset_iter();
    let events = events.map(|(event, range)| (event, range.start)).collect();
    let starts = starts.collect();
    let found = Found::default();
    let mut reader = Reader { text, events, next: 0, starts, known, found };
    let blocks = reader.blocks(0);
    Found { blocks, ..reader.found }
}

struct Reader<'a> {
    text: &'a str,
    events: Vec<(Event<'a>, usize)>,
    next: usize,
    /// Where each line begins.
    starts: Vec<usize>,
    known: &'a dyn Fn(&str) -> bool,
    found: Found,
}

impl<'a> Reader<'a> {
    fn take(&mut self) -> Option<(Event<'a>, usize)> {
        let (event, at) = self.events.get(self.next)?.clone();
        self.next += 1;
        let line = self.starts.partition_point(|start| *start <= at);
        Some((event, line))
    }

    /// Blocks up to the end of what is around them.
    fn blocks(&mut self, depth: usize) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, line)) = self.take() {
            let mut add = |is| blocks.push(Block { line, is });
            match event {
                Event::End(_) => break,
                Event::Start(Tag::Heading { level, .. }) => {
                    let text = self.inline().replace('\n', " ");
                    let level = depth_of(level);
                    add(Is::Heading { level, text: plain(text.trim()) });
                }
                Event::Start(Tag::Paragraph) => {
                    let text = self.inline();
                    self.paragraph(&text, line, &mut blocks);
                }
                Event::Start(Tag::List(first)) => {
                    let items = self.items(depth + 1);
                    add(Is::List { ordered: first.is_some(), items });
                }
                Event::Start(Tag::Table(_)) => {
                    let table = self.table();
                    add(table);
                }
                Event::Start(Tag::BlockQuote(_)) => {
                    let inside = match depth < DEEPEST {
                        true => self.blocks(depth + 1),
                        false => self.flat(line),
                    };
                    add(Is::Quote(inside.iter().flat_map(quoted).collect()));
                }
                Event::Start(Tag::CodeBlock(kind)) => {
                    let language = match kind {
                        CodeBlockKind::Fenced(name) => name.trim().to_owned(),
                        CodeBlockKind::Indented => String::new(),
                    };
                    let text = self.inline();
                    match language.starts_with("mermaid") && mermaid::is_journey(&text) {
                        true => self.found.diagrams.push((line, text)),
                        false => add(Is::Code { language, text }),
                    }
                }
                Event::Start(Tag::MetadataBlock(_)) => add(Is::Front(self.inline())),
                Event::Start(Tag::HtmlBlock) => {
                    let text = self.inline();
                    html_blocks(&without_comments(&text), line, &mut blocks);
                }
                Event::Start(tag) if !is_inline(&tag) => {
                    let text = self.inline();
                    self.paragraph(&text, line, &mut blocks);
                }
                // Tight items of lists have their text without a paragraph.
                Event::Start(_)
                | Event::Text(_)
                | Event::Code(_)
                | Event::InlineHtml(_)
                | Event::TaskListMarker(_) => {
                    self.next -= 1;
                    let text = self.loose();
                    self.paragraph(&text, line, &mut blocks);
                }
                _ => {}
            }
        }
        blocks
    }

    /// All text up to the end of what is around it, as one block.
    fn flat(&mut self, line: usize) -> Vec<Block> {
        let text = plain(self.inline().trim());
        vec![Block { line, is: Is::Text(Labelled { label: None, text }) }]
    }

    /// A paragraph: one text, or several if lines begin with labels.
    fn paragraph(&self, text: &str, line: usize, blocks: &mut Vec<Block>) {
        let mut texts: Vec<(usize, String)> = Vec::new();
        let lines: Vec<&str> = text.trim_matches('\n').split('\n').map(str::trim).collect();
        let is_short = lines.iter().all(|it| it.chars().count() < SHORT);
        let mut is_broken = is_short;
        for (index, piece) in lines.iter().enumerate() {
            let was_broken = std::mem::replace(&mut is_broken, is_short || piece.ends_with(BROKEN));
            let piece = piece.trim_end_matches(BROKEN).trim_end();
            let begins = Labelled::of(piece, self.known).label.is_some();
            match texts.last_mut() {
                Some((_, before)) if !begins => {
                    let is_wide = |it: Option<char>| it.is_some_and(|it| it >= '\u{2e80}');
                    let joint = if was_broken {
                        "\n"
                    } else if is_wide(before.chars().last()) && is_wide(piece.chars().next()) {
                        ""
                    } else {
                        " "
                    };
                    before.push_str(joint);
                    before.push_str(piece);
                }
                _ => texts.push((index, piece.to_owned())),
            }
        }
        for (index, text) in texts {
            if text.is_empty() {
                continue;
            }
            let is = match text.strip_prefix(PICTURE) {
                Some(picture) if !picture.contains(PICTURE) => Is::Picture(plain(picture)),
                _ => Is::Text(Labelled::of(&text.replace(PICTURE, ""), self.known)),
            };
            blocks.push(Block { line: line + index, is });
        }
    }

    fn items(&mut self, depth: usize) -> Vec<Item> {
        let mut items = Vec::new();
        while let Some((event, line)) = self.take() {
            match event {
                Event::Start(Tag::Item) => {
                    let inside = match depth < DEEPEST {
                        true => self.blocks(depth + 1),
                        false => self.flat(line),
                    };
                    items.push(item(line, inside));
                }
                Event::End(_) => break,
                _ => {}
            }
        }
        items
    }

    fn table(&mut self) -> Is {
        let (mut header, mut rows) = (Vec::new(), Vec::new());
        let mut row: Vec<String> = Vec::new();
        while let Some((event, line)) = self.take() {
            match event {
                Event::Start(Tag::TableCell) => row.push(plain_cell(&self.inline())),
                Event::End(TagEnd::TableHead) => header = std::mem::take(&mut row),
                Event::End(TagEnd::TableRow) => {
                    self.beyond(line, header.len());
                    rows.push((line, std::mem::take(&mut row)));
                }
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        Is::Table { header, rows }
    }

    /// Keeps the cells of a row for which the table has no columns.
    fn beyond(&mut self, line: usize, columns: usize) {
        let start = line.checked_sub(1).and_then(|it| self.starts.get(it)).copied();
        let text = start.and_then(|it| self.text.get(it..)).unwrap_or_default();
        let row = text.lines().next().unwrap_or_default();
        let row = row.trim_start_matches([' ', '>', '\t']).trim_end();
        let row = row.strip_prefix('|').unwrap_or(row).replace("\\|", "\u{4}");
        let row = row.strip_suffix('|').unwrap_or(&row);
        for cell in row.split('|').skip(columns).map(str::trim).filter(|it| !it.is_empty()) {
            self.found.beyond.push((line, cell.replace('\u{4}', "|")));
        }
    }

    /// Text up to the end of what is around it.
    fn inline(&mut self) -> String {
        let mut text = String::new();
        let mut depth = 0;
        let mut links: Vec<(String, usize)> = Vec::new();
        while let Some((event, _)) = self.take() {
            match &event {
                Event::End(_) if depth == 0 => break,
                Event::End(_) => depth -= 1,
                Event::Start(_) => depth += 1,
                _ => {}
            }
            write(&event, &mut text, &mut links);
        }
        text
    }

    /// Text up to the next block, which is not taken.
    fn loose(&mut self) -> String {
        let mut text = String::new();
        let mut links: Vec<(String, usize)> = Vec::new();
        let mut depth = 0;
        while let Some((event, _)) = self.events.get(self.next) {
            match event {
                Event::Start(tag) if !is_inline(tag) => break,
                Event::Start(_) => depth += 1,
                Event::End(_) if depth == 0 => break,
                Event::End(_) => depth -= 1,
                _ => {}
            }
            let event = event.clone();
            self.next += 1;
            write(&event, &mut text, &mut links);
        }
        text
    }
}

const fn is_inline(tag: &Tag) -> bool {
    matches!(
        tag,
        Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
    )
}

/// Before the text of a picture.
const PICTURE: char = '\u{3}';

/// Before the end of a line that is one in the text, too.
const BROKEN: char = '\u{4}';

/// Writes what an event says.
fn write(event: &Event, text: &mut String, links: &mut Vec<(String, usize)>) {
    match event {
        Event::Text(piece) | Event::Code(piece) => text.push_str(piece),
        Event::InlineMath(piece) | Event::DisplayMath(piece) => text.push_str(piece),
        Event::SoftBreak => text.push('\n'),
        Event::HardBreak => text.extend([BROKEN, '\n']),
        Event::Html(html) => text.push_str(html),
        Event::InlineHtml(html) if html.to_ascii_lowercase().starts_with("<br") => text.push('\n'),
        Event::TaskListMarker(done) => text.push_str(if *done { "☑ " } else { "☐ " }),
        Event::Start(Tag::Strong) => text.push(BOLD[0]),
        Event::End(TagEnd::Strong) => text.push(BOLD[1]),
        Event::Start(Tag::Link { dest_url, .. }) => links.push((dest_url.to_string(), text.len())),
        Event::Start(Tag::Image { dest_url, .. }) => {
            text.push(PICTURE);
            links.push((dest_url.to_string(), text.len()));
        }
        Event::End(TagEnd::Link | TagEnd::Image) => {
            if let Some((target, start)) = links.pop() {
                let said = text.get(start..).unwrap_or_default().trim();
                let is_same = said == target || target.strip_prefix("mailto:") == Some(said);
                if !target.is_empty() && !target.starts_with('#') && !is_same {
                    text.push_str(&format!(" ({target})"));
                }
            }
        }
        _ => {}
    }
}

fn item(line: usize, inside: Vec<Block>) -> Item {
    let mut item = Item { line, ..Item::default() };
    let mut begun = false;
    for block in inside {
        match block.is {
            Is::List { items, .. } => item.below.extend(items),
            Is::Text(text) if !begun => {
                begun = true;
                item.is = text;
            }
            other => {
                let below = quoted(&Block { line: block.line, is: other });
                let text = below.join("\n");
                if !text.is_empty() {
                    if !item.is.text.is_empty() {
                        item.is.text.push('\n');
                    }
                    item.is.text.push_str(&text);
                }
            }
        }
    }
    item
}

/// What a block says, text by text.
fn quoted(block: &Block) -> Vec<String> {
    match &block.is {
        Is::Heading { text, .. } | Is::Code { text, .. } | Is::Picture(text) => vec![text.clone()],
        // Quotes one below the other, without an empty line between them.
        Is::Text(text) => {
            let mut texts: Vec<String> = Vec::new();
            for line in text.whole().split('\n') {
                let begins = line.starts_with(['"', '“', '„', '«', '「']);
                match texts.last_mut() {
                    Some(before) if !begins => {
                        before.push('\n');
                        before.push_str(line);
                    }
                    _ => texts.push(line.to_owned()),
                }
            }
            texts
        }
        Is::List { items, .. } => items.iter().flat_map(all_of).collect(),
        Is::Table { header, rows } => {
            let rows = rows.iter().map(|(_, row)| row.join(" | "));
            std::iter::once(header.join(" | ")).chain(rows).collect()
        }
        Is::Quote(texts) => texts.clone(),
        Is::Front(_) | Is::Comment => Vec::new(),
    }
}

/// What an item and those below it say.
pub(super) fn all_of(item: &Item) -> Vec<String> {
    let below = item.below.iter().flat_map(all_of);
    std::iter::once(item.whole()).chain(below).filter(|text| !text.is_empty()).collect()
}

/// The blocks of a piece of HTML: its tables, and the texts between them.
fn html_blocks(html: &str, line: usize, blocks: &mut Vec<Block>) {
    let text = |html: &str| {
        let text = markup::lines(html).join("\n");
        (!text.is_empty()).then_some(Is::Text(Labelled { label: None, text }))
    };
    let Some(found) = html::table(html, line) else {
        return blocks.push(Block { line, is: text(html).unwrap_or(Is::Comment) });
    };
    blocks.extend(text(found.before).map(|is| Block { line, is }));
    blocks.push(Block { line, is: Is::Table { header: found.header, rows: found.rows } });
    if !found.behind.trim().is_empty() {
        html_blocks(found.behind, line, blocks);
    }
}

/// A text with the usual fences around diagrams that have those of wikis:
/// `:::mermaid`. Every line stays where it is.
fn fenced(text: &str) -> Cow<'_, str> {
    if !text.lines().any(|line| is_wiki_fence(line) == Some(true)) {
        return Cow::Borrowed(text);
    }
    let mut inside = false;
    let lines = text.split('\n').map(|line| match is_wiki_fence(line) {
        Some(begins) if begins != inside => {
            inside = begins;
            if begins { "```mermaid" } else { "```" }
        }
        _ => line,
    });
    Cow::Owned(lines.collect::<Vec<_>>().join("\n"))
}

/// Whether a line is such a fence, and begins a diagram.
fn is_wiki_fence(line: &str) -> Option<bool> {
    match line.trim().strip_prefix(":::")?.trim() {
        "" => Some(false),
        "mermaid" => Some(true),
        _ => None,
    }
}

fn without_comments(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some(at) = rest.find("<!--") {
        text.push_str(&rest[..at]);
        rest = rest[at..].find("-->").map_or("", |end| &rest[at + end + 3..]);
    }
    text.push_str(rest);
    text
}

/// A text without the marks of what is bold.
fn plain(text: &str) -> String {
    text.replace([BOLD[0], BOLD[1], PICTURE, BROKEN], "").trim().to_owned()
}

/// The same of a cell, whose lines are marked with breaks.
fn plain_cell(text: &str) -> String {
    plain(text)
        .split('\n')
        .map(str::trim)
        .filter(|it| !it.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

const fn depth_of(level: HeadingLevel) -> usize {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
