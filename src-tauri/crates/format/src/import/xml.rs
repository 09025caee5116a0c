//! XML as a tree of elements, read with limits and without entities: a small
//! text must not become a large tree.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use words::{Sentence, sentence};

use super::{ImportError, Source};
use crate::limits::DEEPEST;

/// The most elements of a file.
const MOST_ELEMENTS: usize = 500_000;

/// An element.
#[derive(Debug, Default)]
pub(super) struct Element {
    /// Its name without a prefix.
    pub name: String,
    /// The line on which it begins.
    pub line: usize,
    attributes: Vec<(String, String)>,
    pub children: Vec<Element>,
    text: String,
}

impl Element {
    /// An attribute; nothing if it is missing or empty.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(it, _)| it.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.trim()).filter(|value| !value.is_empty())
    }

    /// The first child of that name.
    pub fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|it| it.name.eq_ignore_ascii_case(name))
    }

    /// The text of the first child of that name; nothing if it is missing or
    /// empty.
    pub fn said(&self, name: &str) -> Option<String> {
        self.child(name).map(Self::whole_text).filter(|text| !text.is_empty())
    }

    /// All text in it.
    pub fn whole_text(&self) -> String {
        let mut text = self.text.split_whitespace().collect::<Vec<_>>().join(" ");
        for child in &self.children {
            let inner = child.whole_text();
            if !inner.is_empty() {
                if !text.is_empty() {
                    text.push(' ');
                }
                text.push_str(&inner);
            }
        }
        text
    }
}

/// The root of a file.
pub(super) fn root(source: &Source) -> Result<Element, ImportError> {
    let text: &str = &source.text;
    let fault = |at: usize, what: Sentence| {
        let (line, column) = place(text, at);
        ImportError::Fault {
            file: source.file.to_owned(),
            line: Some(line),
            column: Some(column),
            what,
        }
    };
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut open: Vec<Element> = Vec::new();
    let mut elements = 0;
    let mut lines = LineCount::of(text);
    let position = |at: u64| usize::try_from(at).unwrap_or(text.len());
    loop {
        let at = position(reader.buffer_position());
        let event = reader.read_event().map_err(|error| {
            let detail = error.to_string();
            fault(position(reader.error_position()), sentence!("import-no-xml", detail = detail))
        })?;
        match event {
            Event::Start(start) => {
                elements += 1;
                if open.len() >= DEEPEST {
                    return Err(fault(at, sentence!("import-deep", most = DEEPEST)));
                }
                if elements > MOST_ELEMENTS {
                    return Err(fault(at, sentence!("import-many", most = MOST_ELEMENTS)));
                }
                let element = element(&start, lines.at(at)).map_err(|what| fault(at, what))?;
                open.push(element);
            }
            Event::End(_) => {
                let Some(element) = open.pop() else { continue };
                match open.last_mut() {
                    Some(parent) => parent.children.push(element),
                    None => return Ok(element),
                }
            }
            Event::Text(text) => {
                if let Some(element) = open.last_mut() {
                    element.text.push_str(&text);
                }
            }
            Event::CData(text) => {
                if let Some(element) = open.last_mut() {
                    element.text.push_str(&text);
                }
            }
            Event::GeneralRef(name) => {
                let name = name.into_inner().into_owned();
                let letter = resolve(&name)
                    .ok_or_else(|| fault(at, sentence!("import-entity", name = &name)))?;
                if let Some(element) = open.last_mut() {
                    element.text.push(letter);
                }
            }
            // Entities of its own are what bombs are made of; no journey needs any.
            Event::DocType(declared) if has_entities(&declared) => {
                return Err(fault(at, sentence!("import-entities")));
            }
            Event::Eof => {
                let what = match open.last() {
                    Some(element) => sentence!("import-open-element", name = &element.name),
                    None => sentence!("import-no-element"),
                };
                return Err(fault(text.len(), what));
            }
            _ => {}
        }
    }
}

fn has_entities(declared: &str) -> bool {
    declared.as_bytes().windows(8).any(|it| it.eq_ignore_ascii_case(b"<!ENTITY"))
}

fn element(start: &BytesStart, line: usize) -> Result<Element, Sentence> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute =
            attribute.map_err(|error| sentence!("import-no-xml", detail = error.to_string()))?;
        let name = attribute.key.local_name().into_inner().to_owned();
        let value = unescaped(&attribute.value)?;
        attributes.push((name, value));
    }
    let name = start.local_name().into_inner().to_owned();
    Ok(Element { name, line, attributes, ..Element::default() })
}

fn unescaped(value: &str) -> Result<String, Sentence> {
    let mut plain = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(at) = rest.find('&') {
        plain.push_str(&rest[..at]);
        let end = rest[at..].find(';').ok_or_else(|| sentence!("import-entity", name = rest))?;
        let name = &rest[at + 1..at + end];
        plain.push(resolve(name).ok_or_else(|| sentence!("import-entity", name = name))?);
        rest = &rest[at + end + 1..];
    }
    plain.push_str(rest);
    Ok(plain)
}

/// The letter that one of XML's own five names or a number stands for.
fn resolve(name: &str) -> Option<char> {
    match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "apos" => Some('\''),
        "quot" => Some('"'),
        "nbsp" => Some('\u{a0}'),
        name => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code).filter(|letter| *letter != '\0')
        }
    }
}

/// The line and the letter in it, both from 1, of a place in a text.
fn place(text: &str, at: usize) -> (usize, usize) {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let before = &text[..at];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}

/// Lines of places that come one after the other.
struct LineCount<'a> {
    text: &'a str,
    at: usize,
    line: usize,
}

impl<'a> LineCount<'a> {
    const fn of(text: &'a str) -> Self {
        Self { text, at: 0, line: 1 }
    }

    fn at(&mut self, at: usize) -> usize {
        let passed = self.text.as_bytes().get(self.at..at).unwrap_or_default();
        self.line += passed.iter().filter(|byte| **byte == b'\n').count();
        self.at = at.max(self.at);
        self.line
    }
}
