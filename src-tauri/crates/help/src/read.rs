//! Markdown as a page.

use std::iter::Peekable;

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TextMergeStream};

use crate::Reader;
use crate::actions::{self, ACTIONS};
use crate::contents::{FORMAT, Source, is_page, page_of};
use crate::page::{Block, Inline, Page, words_of};

/// Reads a page, and says what is wrong with it.
pub fn page(id: &str, source: Source, reader: &Reader<'_>) -> (Page, Vec<String>) {
    let mut reading = Reading { reader, leads_out: id == FORMAT, faults: Vec::new() };
    let options = Options::ENABLE_TABLES;
    let mut events = TextMergeStream::new(Parser::new_ext(source.text, options)).peekable();
    let mut title = String::new();
    let mut blocks = Vec::new();
    for block in reading.blocks(&mut events) {
        match block {
            Block::Heading { level: 1, content, .. } if title.is_empty() => {
                title = words_of(&content);
            }
            other => blocks.push(other),
        }
    }
    let page = Page { id: id.to_owned(), title, language: source.language.to_owned(), blocks };
    (page, reading.faults)
}

struct Reading<'a> {
    reader: &'a Reader<'a>,
    /// Whether it names files beside it, which the window could not open.
    leads_out: bool,
    faults: Vec<String>,
}

impl Reading<'_> {
    /// All blocks up to the end of what they stand in.
    fn blocks<'s>(&mut self, events: &mut Peekable<impl Iterator<Item = Event<'s>>>) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some(event) = events.peek() {
            if let Event::End(_) = event {
                break;
            }
            if !begins_block(event) {
                // A short item of a list has its text without a paragraph.
                let content = self.inlines(events);
                if !content.is_empty() {
                    blocks.push(Block::Paragraph { content });
                }
                continue;
            }
            match events.next() {
                Some(Event::Start(tag)) => blocks.extend(self.block(tag, events)),
                Some(Event::Rule) | None => {}
                Some(other) => self.faults.push(format!("{other:?} cannot be shown")),
            }
        }
        blocks
    }

    /// The block that has just begun, up to its end.
    fn block<'s>(
        &mut self,
        tag: Tag<'s>,
        events: &mut Peekable<impl Iterator<Item = Event<'s>>>,
    ) -> Option<Block> {
        let block = match tag {
            Tag::Heading { level, .. } => {
                let content = self.inlines(events);
                let id = anchor(&words_of(&content));
                Some(Block::Heading { level: depth(level), id, content })
            }
            Tag::Paragraph => self.paragraph(events),
            Tag::BlockQuote(_) => Some(Block::Note { blocks: self.blocks(events) }),
            Tag::List(first) => {
                let mut items = Vec::new();
                while let Some(Event::Start(Tag::Item)) = events.peek() {
                    events.next();
                    items.push(self.blocks(events));
                    events.next();
                }
                Some(Block::List { ordered: first.is_some(), items })
            }
            Tag::Table(_) => Some(self.table(events)),
            Tag::CodeBlock(_) => {
                let mut text = String::new();
                while let Some(Event::Text(line)) =
                    events.next_if(|event| matches!(event, Event::Text(_)))
                {
                    text.push_str(&line);
                }
                Some(Block::Code { text: text.trim_end().to_owned() })
            }
            other => {
                self.faults.push(format!("{other:?} cannot be shown"));
                self.blocks(events);
                None
            }
        };
        events.next();
        block
    }

    /// A paragraph, the picture that it is, or the table that it stands for.
    fn paragraph<'s>(
        &mut self,
        events: &mut Peekable<impl Iterator<Item = Event<'s>>>,
    ) -> Option<Block> {
        if let Some(Event::Start(Tag::Image { dest_url, .. })) =
            events.next_if(|event| matches!(event, Event::Start(Tag::Image { .. })))
        {
            let alt = words_of(&self.inlines(events));
            events.next();
            let name = dest_url.rsplit('/').next().unwrap_or_default().trim_end_matches(".png");
            return Some(Block::Picture { name: name.to_owned(), alt });
        }
        if let Some(Event::Text(text)) = events.peek()
            && let Some(group) = text.strip_prefix("{keys:").and_then(|it| it.strip_suffix('}'))
        {
            let group = group.to_owned();
            events.next();
            return Some(self.keys_of_group(&group));
        }
        let content = self.inlines(events);
        (!content.is_empty()).then_some(Block::Paragraph { content })
    }

    /// A table, up to its end.
    fn table<'s>(&mut self, events: &mut Peekable<impl Iterator<Item = Event<'s>>>) -> Block {
        let (mut head, mut rows) = (Vec::new(), Vec::new());
        while let Some(Event::Start(row)) = events.next_if(|event| matches!(event, Event::Start(_)))
        {
            let mut cells = Vec::new();
            while let Some(Event::Start(Tag::TableCell)) = events.peek() {
                events.next();
                cells.push(self.inlines(events));
                events.next();
            }
            events.next();
            if row == Tag::TableHead { head = cells } else { rows.push(cells) }
        }
        Block::Table { head, rows }
    }

    /// All actions of a group that have keys.
    fn keys_of_group(&mut self, group: &str) -> Block {
        let rows: Vec<Vec<Vec<Inline>>> = ACTIONS
            .iter()
            .filter(|action| action.group == group)
            .filter_map(|action| {
                let keys = joined(actions::keys_of(action, self.reader));
                (!keys.is_empty()).then(|| vec![vec![self.label(&action.label)], keys])
            })
            .collect();
        if rows.is_empty() {
            self.faults.push(format!("{{keys:{group}}}: no such group"));
        }
        Block::Table { head: Vec::new(), rows }
    }

    /// All text up to the next block or the end of what it stands in.
    fn inlines<'s>(
        &mut self,
        events: &mut Peekable<impl Iterator<Item = Event<'s>>>,
    ) -> Vec<Inline> {
        let mut content = Vec::new();
        while let Some(event) =
            events.next_if(|it| !matches!(it, Event::End(_)) && !begins_block(it))
        {
            match event {
                Event::Text(text) => self.fill(&text, &mut content),
                Event::Code(text) => content.push(Inline::Code { text: text.to_string() }),
                Event::SoftBreak | Event::HardBreak => {
                    content.push(Inline::Text { text: " ".into() });
                }
                Event::Start(tag) => {
                    let inside = self.inlines(events);
                    events.next();
                    match tag {
                        Tag::Strong => content.push(Inline::Strong { content: inside }),
                        Tag::Emphasis => content.push(Inline::Emphasis { content: inside }),
                        Tag::Link { dest_url, .. } => self.link(&dest_url, inside, &mut content),
                        other => self.faults.push(format!("{other:?} cannot be shown in a text")),
                    }
                }
                other => self.faults.push(format!("{other:?} cannot be shown in a text")),
            }
        }
        content
    }

    fn link(&mut self, address: &CowStr<'_>, content: Vec<Inline>, into: &mut Vec<Inline>) {
        if let Some(page) = page_of(address) {
            if !is_page(page) {
                self.faults.push(format!("{address} leads nowhere"));
            }
            return into.push(Inline::Link { page: page.to_owned(), content });
        }
        if !self.leads_out {
            self.faults.push(format!("{address} leads out of the pages"));
        }
        into.extend(content);
    }

    /// A text with what its placeholders stand for.
    fn fill(&mut self, text: &str, into: &mut Vec<Inline>) {
        let mut rest = text;
        while let Some((before, kind, id, after)) = placeholder(rest) {
            if !before.is_empty() {
                into.push(Inline::Text { text: before.to_owned() });
            }
            into.extend(self.meaning(kind, id));
            rest = after;
        }
        if !rest.is_empty() {
            into.push(Inline::Text { text: rest.to_owned() });
        }
    }

    fn meaning(&mut self, kind: &str, id: &str) -> Vec<Inline> {
        let action = actions::action(id);
        match (kind, action) {
            ("key", Some(action)) => {
                if action.keys.is_empty() {
                    self.faults.push(format!("{{key:{id}}}: it has no keys"));
                }
                let keys = actions::keys_of(action, self.reader).into_iter().take(1).collect();
                let keys = joined(keys);
                // Who took its keys away finds it by its name.
                if keys.is_empty() { vec![self.label(&action.label)] } else { keys }
            }
            ("action", Some(action)) => vec![self.label(&action.label)],
            ("text", _) if self.reader.words.has(id) => vec![self.label(id)],
            _ => {
                self.faults.push(format!("{{{kind}:{id}}} stands for nothing"));
                vec![Inline::Code { text: id.to_owned() }]
            }
        }
    }

    fn label(&self, message: &str) -> Inline {
        let words = self.reader.words;
        // The dots say that a question follows, which is no part of the name.
        let text = words::plain(&words.text(message)).trim_end_matches('…').to_owned();
        Inline::Label { text, language: words.language().to_owned() }
    }
}

fn begins_block(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => !matches!(
            tag,
            Tag::Strong | Tag::Emphasis | Tag::Link { .. } | Tag::Image { .. } | Tag::Strikethrough
        ),
        Event::Rule | Event::Html(_) => true,
        _ => false,
    }
}

/// Several keys, one beside the other.
fn joined(keys: Vec<String>) -> Vec<Inline> {
    let mut content = Vec::new();
    for keys in keys {
        if !content.is_empty() {
            content.push(Inline::Text { text: ", ".into() });
        }
        content.push(Inline::Keys { keys });
    }
    content
}

/// The first placeholder of a text: what is before it, its kind, what it names,
/// and what is behind it.
fn placeholder(text: &str) -> Option<(&str, &str, &str, &str)> {
    text.match_indices('{').find_map(|(at, _)| {
        let (inside, after) = text[at + 1..].split_once('}')?;
        let (kind, id) = inside.split_once(':')?;
        let plain = |word: &str| {
            !word.is_empty() && word.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-')
        };
        (plain(kind) && plain(id)).then_some((&text[..at], kind, id, after))
    })
}

fn depth(level: HeadingLevel) -> u8 {
    level as u8
}

/// The name of a heading in its page.
fn anchor(text: &str) -> String {
    let words = text.split(|it: char| !it.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join("-").to_lowercase()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use words::Words;

    use super::*;

    fn read(source: &'static str) -> (Page, Vec<String>) {
        let (words, chosen) = (Words::of("de"), BTreeMap::new());
        page(
            "test",
            Source { language: "en", text: source },
            &Reader { words: &words, chosen: &chosen, mac: false },
        )
    }

    fn text(text: &str) -> Inline {
        Inline::Text { text: text.into() }
    }

    #[test]
    fn placeholders_are_replaced_by_what_stands_in_the_window() {
        let (page, faults) = read("# Undo\n\nPress {key:undo} or *{action:undo}*.");
        let label = Inline::Label { text: "Rückgängig".into(), language: "de".into() };
        let content = vec![
            text("Press "),
            Inline::Keys { keys: "Strg+Z".into() },
            text(" or "),
            Inline::Emphasis { content: vec![label] },
            text("."),
        ];
        assert_eq!(page.title, "Undo");
        assert_eq!(page.blocks, [Block::Paragraph { content }]);
        assert_eq!(faults, Vec::<String>::new());
    }

    #[test]
    fn what_is_wrong_with_a_page_is_said() {
        let check = |source: &'static str, expected: &str| {
            let (_, faults) = read(source);
            assert!(faults.concat().contains(expected), "{source}: {faults:?}");
        };
        check("{key:no-such-thing}", "{key:no-such-thing} stands for nothing");
        check("{key:compare-with}", "has no keys");
        check("{text:no-such-message}", "stands for nothing");
        check("{keys:nobody}", "no such group");
        check("[there](no-such-page.md)", "no-such-page.md leads nowhere");
        check("[there](https://example.org)", "leads out of the pages");
        check("<b>bold</b>", "cannot be shown");
        check("<div>\n</div>", "cannot be shown");
    }

    #[test]
    fn lists_notes_tables_and_pictures_are_what_they_are() {
        let (page, faults) = read(
            "1. one\n2. two\n   - deeper\n\n> a note\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n\
             ![what is seen](../pictures/flow.png)\n\n## A heading\n\n```\ntyped\n```",
        );
        assert_eq!(faults, Vec::<String>::new());
        let kinds: Vec<&str> = page
            .blocks
            .iter()
            .map(|block| match block {
                Block::List { items, ordered: true } if items[1].len() == 2 => "list",
                Block::Note { .. } => "note",
                Block::Table { head, rows } if head.len() == 2 && rows.len() == 1 => "table",
                Block::Picture { name, alt } if name == "flow" && alt == "what is seen" => {
                    "picture"
                }
                Block::Heading { level: 2, id, .. } if id == "a-heading" => "heading",
                Block::Code { text } if text == "typed" => "code",
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(kinds, ["list", "note", "table", "picture", "heading", "code"]);
    }
}
