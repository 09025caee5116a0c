//! OCEL as XML. Version 1 writes everything as named values in lists, version 2
//! has elements and attributes for it.

use super::{Objects, Told};
use crate::import::Source;
use crate::import::xml::{Step, Stop, Tag, walk};
use crate::limits::MOST_LOG_ELEMENTS;
use crate::logs::LogError;

/// Reads a file into its events and objects.
pub(super) fn read(source: &Source, objects: &mut Objects) -> Result<(), LogError> {
    let mut reader = Reader {
        objects,
        open: 0,
        part: None,
        told: None,
        section: Section::None,
        attribute: None,
    };
    walk(source, MOST_LOG_ELEMENTS, |step| match step {
        Step::Open { tag, line } => reader.open(&tag, line),
        Step::Text(text) => {
            if let Some((_, value)) = &mut reader.attribute {
                value.push_str(&text);
            }
            Ok(())
        }
        Step::Close => reader.close().map_err(Stop::Error),
    })
}

#[derive(Clone, Copy)]
enum Part {
    Events,
    Objects,
}

/// What lies in an event or an object.
#[derive(Clone, Copy, PartialEq)]
enum Section {
    None,
    /// Ids of objects.
    Ties,
    /// What is known of it by names.
    Attributes,
}

struct Reader<'r, 'a> {
    objects: &'r mut Objects<'a>,
    /// How many elements are open: the log, its parts, their events, and what
    /// is in those.
    open: usize,
    part: Option<Part>,
    told: Option<Told>,
    section: Section,
    /// The attribute whose text comes next.
    attribute: Option<(String, String)>,
}

impl Reader<'_, '_> {
    fn open(&mut self, tag: &Tag, line: usize) -> Result<(), Stop<LogError>> {
        self.open += 1;
        match (self.open, tag.name()) {
            (2, "events") => self.part = Some(Part::Events),
            (2, "objects") => self.part = Some(Part::Objects),
            (3, "event" | "object") if self.part.is_some() => {
                let mut told = Told { line: Some(line), ..Told::default() };
                for attribute in tag.attributes() {
                    match attribute? {
                        ("id", value) => value.trim().clone_into(&mut told.id),
                        ("type", value) => value.trim().clone_into(&mut told.name),
                        ("time", value) => value.trim().clone_into(&mut told.time),
                        _ => {}
                    }
                }
                if matches!(self.part, Some(Part::Events)) && self.objects.version.is_none() {
                    self.objects.version = Some(if told.id.is_empty() { 1 } else { 2 });
                }
                self.told = Some(told);
            }
            (4, name) => self.section_or_value(tag, name)?,
            (5, _) => self.inside(tag)?,
            _ => {}
        }
        Ok(())
    }

    /// What lies in an event or an object itself.
    fn section_or_value(&mut self, tag: &Tag, name: &str) -> Result<(), Stop<LogError>> {
        let Some(told) = &mut self.told else { return Ok(()) };
        let (mut key, mut value) = (String::new(), String::new());
        for attribute in tag.attributes() {
            match attribute? {
                ("key", it) => it.trim().trim_start_matches("ocel:").clone_into(&mut key),
                ("value", it) => it.trim().clone_into(&mut value),
                _ => {}
            }
        }
        match (key.as_str(), name) {
            ("omap", _) | ("", "objects") => self.section = Section::Ties,
            ("vmap" | "ovmap", _) | ("", "attributes") => self.section = Section::Attributes,
            ("id", _) => told.id = value,
            ("activity" | "type", _) => told.name = value,
            ("timestamp", _) => told.time = value,
            _ => {}
        }
        Ok(())
    }

    /// What lies in a list of it.
    fn inside(&mut self, tag: &Tag) -> Result<(), Stop<LogError>> {
        let Some(told) = &mut self.told else { return Ok(()) };
        let (mut name, mut object) = (None, None);
        let mut value = None;
        for attribute in tag.attributes() {
            match attribute? {
                ("key" | "name", it) => name = Some(it.trim().to_owned()),
                ("value", it) => value = Some(it.trim().to_owned()),
                ("object-id", it) => object = Some(it.trim().to_owned()),
                _ => {}
            }
        }
        match (self.section, name, value) {
            (Section::Ties, _, value) => {
                told.objects.extend(object.or(value).filter(|id| !id.is_empty()));
            }
            (Section::Attributes, Some(name), Some(value)) => told.attributes.push((name, value)),
            // Its text says the value.
            (Section::Attributes, Some(name), None) if tag.name() == "attribute" => {
                self.attribute = Some((name, String::new()));
            }
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self) -> Result<(), LogError> {
        match self.open {
            2 => self.part = None,
            3 => match (self.part, self.told.take()) {
                (Some(Part::Events), Some(told)) => self.objects.event(told)?,
                (Some(Part::Objects), Some(told)) => self.objects.object(told)?,
                _ => {}
            },
            4 => self.section = Section::None,
            5 => {
                if let (Some((name, value)), Some(told)) = (self.attribute.take(), &mut self.told) {
                    told.attributes.push((name, value.trim().to_owned()));
                }
            }
            _ => {}
        }
        self.open = self.open.saturating_sub(1);
        Ok(())
    }
}
