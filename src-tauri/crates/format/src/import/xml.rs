//! XML as a tree of elements, read with limits and without entities: a small
//! text must not become a large tree.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use words::{Sentence, sentence};

use super::{ImportError, Source};
use crate::limits::DEEPEST;

/// The most elements of a file.
const MOST_ELEMENTS: usize = 500_000;

/// The most attributes of an element. Each is compared with all before it.
const MOST_ATTRIBUTES: usize = 1_000;

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

    /// All attributes that say something.
    pub fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        let all = self.attributes.iter().map(|(name, value)| (name.as_str(), value.trim()));
        all.filter(|(_, value)| !value.is_empty())
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

/// What comes next on the way through a file.
pub(crate) enum Step<'a> {
    /// An element begins.
    Open {
        /// Its name and attributes.
        tag: Tag<'a>,
        /// The line on which it stands.
        line: usize,
    },
    /// Text of the innermost element that is open.
    Text(Cow<'a, str>),
    /// The innermost element that is open ends.
    Close,
}

/// The beginning of an element.
pub(crate) struct Tag<'a>(BytesStart<'a>);

impl Tag<'_> {
    /// Its name without a prefix.
    pub fn name(&self) -> &str {
        self.0.local_name().into_inner()
    }

    /// Its attributes by their names without prefixes, as they are meant.
    pub fn attributes(&self) -> impl Iterator<Item = Result<(&str, Cow<'_, str>), Sentence>> {
        self.0.attributes().enumerate().map(|(index, attribute)| {
            if index == MOST_ATTRIBUTES {
                return Err(sentence!("import-attributes", most = MOST_ATTRIBUTES));
            }
            let attribute = attribute
                .map_err(|error| sentence!("import-no-xml", detail = error.to_string()))?;
            let value = match attribute.value {
                Cow::Borrowed(value) => unescaped(value)?,
                Cow::Owned(value) => Cow::Owned(unescaped(&value)?.into_owned()),
            };
            Ok((attribute.key.local_name().into_inner(), value))
        })
    }
}

/// The root of a file.
pub(super) fn root(source: &Source) -> Result<Element, ImportError> {
    let mut open: Vec<Element> = Vec::new();
    let mut root = None;
    walk::<ImportError>(source, MOST_ELEMENTS, |step| {
        match step {
            Step::Open { tag, line } => open.push(element(&tag, line)?),
            Step::Text(text) => {
                if let Some(element) = open.last_mut() {
                    element.text.push_str(&text);
                }
            }
            Step::Close => {
                let Some(element) = open.pop() else { return Ok(()) };
                match open.last_mut() {
                    Some(parent) => parent.children.push(element),
                    None => root = Some(element),
                }
            }
        }
        Ok(())
    })?;
    root.ok_or_else(|| ImportError::Fault {
        file: source.file.to_owned(),
        line: None,
        column: None,
        what: sentence!("import-no-element"),
    })
}

/// Goes through the root element of a file, from its beginning to its end, and
/// keeps nothing of it. What is wrong with a step is an error at its place.
pub(crate) fn walk<E: From<ImportError>>(
    source: &Source,
    most_elements: usize,
    mut take: impl FnMut(Step<'_>) -> Result<(), Stop<E>>,
) -> Result<(), E> {
    let text: &str = &source.text;
    let fault = |at: usize, what: Sentence| {
        let (line, column) = place(text, at);
        E::from(ImportError::Fault {
            file: source.file.to_owned(),
            line: Some(line),
            column: Some(column),
            what,
        })
    };
    let stop = |at: usize, stop: Stop<E>| match stop {
        Stop::Fault(what) => fault(at, what),
        Stop::Error(error) => error,
    };
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    // Where the elements that are open begin.
    let mut open: Vec<usize> = Vec::new();
    let mut elements = 0;
    let mut lines = LineCount::of(text);
    let position = |at: u64| usize::try_from(at).unwrap_or(text.len());
    loop {
        let at = position(reader.buffer_position());
        let event = reader.read_event().map_err(|error| {
            let detail = error.to_string();
            fault(position(reader.error_position()), sentence!("import-no-xml", detail = detail))
        })?;
        let step = match event {
            Event::Start(start) => {
                elements += 1;
                if open.len() >= DEEPEST {
                    return Err(fault(at, sentence!("import-deep", most = DEEPEST)));
                }
                if elements > most_elements {
                    return Err(fault(at, sentence!("import-many", most = most_elements)));
                }
                open.push(at);
                Step::Open { tag: Tag(start), line: lines.at(at) }
            }
            Event::End(_) if open.pop().is_some() => Step::Close,
            Event::Text(text) if !open.is_empty() => Step::Text(text.into_inner()),
            Event::CData(text) if !open.is_empty() => Step::Text(text.into_inner()),
            Event::GeneralRef(name) if !open.is_empty() => {
                let name = name.into_inner().into_owned();
                let letter = resolve(&name)
                    .ok_or_else(|| fault(at, sentence!("import-entity", name = &name)))?;
                Step::Text(Cow::Owned(letter.to_string()))
            }
            // Entities of its own are what bombs are made of; no journey needs any.
            Event::DocType(declared) if has_entities(&declared) => {
                return Err(fault(at, sentence!("import-entities")));
            }
            Event::Eof => {
                let what = match open.last() {
                    Some(begin) => sentence!("import-open-element", name = name_at(text, *begin)),
                    None => sentence!("import-no-element"),
                };
                return Err(fault(text.len(), what));
            }
            _ => continue,
        };
        let is_end = matches!(step, Step::Close) && open.is_empty();
        take(step).map_err(|it| stop(at, it))?;
        if is_end {
            return Ok(());
        }
    }
}

/// The name of the element that begins at a place.
fn name_at(text: &str, at: usize) -> &str {
    let inner = text.get(at + 1..).unwrap_or_default();
    let name = inner.split(|it: char| it.is_whitespace() || matches!(it, '/' | '>')).next();
    let name = name.unwrap_or_default();
    name.split_once(':').map_or(name, |(_, local)| local)
}

/// Why the way through a file ends early.
pub(crate) enum Stop<E> {
    /// Something is wrong at this place.
    Fault(Sentence),
    /// Something is wrong with more than this place.
    Error(E),
}

impl<E> From<Sentence> for Stop<E> {
    fn from(what: Sentence) -> Self {
        Self::Fault(what)
    }
}

fn has_entities(declared: &str) -> bool {
    declared.as_bytes().windows(8).any(|it| it.eq_ignore_ascii_case(b"<!ENTITY"))
}

fn element(tag: &Tag, line: usize) -> Result<Element, Sentence> {
    let mut attributes = Vec::new();
    for attribute in tag.attributes() {
        let (name, value) = attribute?;
        attributes.push((name.to_owned(), value.into_owned()));
    }
    Ok(Element { name: tag.name().to_owned(), line, attributes, ..Element::default() })
}

fn unescaped(value: &str) -> Result<Cow<'_, str>, Sentence> {
    if !value.contains('&') {
        return Ok(Cow::Borrowed(value));
    }
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
    Ok(Cow::Owned(plain))
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
