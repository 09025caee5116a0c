//! A file of slides, unpacked and read by somebody who did not write it.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

/// An element of XML.
#[derive(Default)]
pub struct Element {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    pub children: Vec<Element>,
    /// Text of its own.
    pub text: String,
}

impl Element {
    /// Reads a document, which has to be well formed.
    pub fn read(xml: &str) -> Self {
        let mut reader = Reader::from_str(xml);
        let mut open = vec![Self::default()];
        loop {
            match reader.read_event().unwrap() {
                Event::Start(start) => open.push(Self::begun(&start)),
                Event::Empty(start) => {
                    let element = Self::begun(&start);
                    open.last_mut().unwrap().children.push(element);
                }
                Event::End(_) => {
                    let element = open.pop().unwrap();
                    open.last_mut().unwrap().children.push(element);
                }
                Event::Text(text) => open.last_mut().unwrap().text.push_str(&text),
                Event::GeneralRef(reference) => {
                    let letter = match &*reference {
                        "amp" => '&',
                        "lt" => '<',
                        "gt" => '>',
                        "quot" => '"',
                        _ => reference.resolve_char_ref().unwrap().unwrap(),
                    };
                    open.last_mut().unwrap().text.push(letter);
                }
                Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!(open.len(), 1, "every element ends");
        open.pop().unwrap().children.pop().unwrap()
    }

    fn begun(start: &BytesStart<'_>) -> Self {
        let mut attributes = BTreeMap::new();
        for attribute in start.attributes() {
            let attribute = attribute.unwrap();
            let name: &str = attribute.key.as_ref();
            let value = attribute.normalized_value(XmlVersion::Explicit1_0).unwrap().into_owned();
            attributes.insert(name.to_owned(), value);
        }
        let name: &str = start.name().into_inner();
        Self { name: name.to_owned(), attributes, ..Self::default() }
    }

    /// All elements of a name inside, in the order of the document.
    pub fn all<'a>(&'a self, name: &str) -> Vec<&'a Self> {
        let mut found = Vec::new();
        for child in &self.children {
            if child.name == name {
                found.push(child);
            }
            found.extend(child.all(name));
        }
        found
    }

    /// The first of them.
    pub fn first(&self, name: &str) -> Option<&Self> {
        self.all(name).into_iter().next()
    }

    pub fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes.get(attribute).map(String::as_str)
    }

    /// The texts of its paragraphs.
    pub fn paragraphs(&self) -> Vec<String> {
        let words = |it: &&Self| it.all("a:t").iter().map(|run| &*run.text).collect();
        self.all("a:p").iter().map(words).collect()
    }
}

/// A place in pixels of the slide.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

/// One thing on a slide.
pub struct Thing {
    pub name: String,
    pub place: Option<Place>,
    pub text: String,
    pub alt: Option<String>,
    pub is_decorative: bool,
    pub is_title: bool,
    pub is_number: bool,
}

/// One slide.
pub struct Slide {
    pub title: String,
    pub things: Vec<Thing>,
    pub notes: String,
    pub xml: String,
}

/// A file of slides.
pub struct Package {
    pub parts: BTreeMap<String, Vec<u8>>,
}

impl Package {
    pub fn open(bytes: &[u8]) -> Self {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut parts = BTreeMap::new();
        for index in 0..archive.len() {
            let mut file = archive.by_index(index).unwrap();
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).unwrap();
            let name = file.name().unwrap().into_owned();
            assert!(parts.insert(name.clone(), bytes).is_none(), "{name} is there twice");
        }
        Self { parts }
    }

    pub fn xml(&self, part: &str) -> Element {
        let bytes = self.parts.get(part).unwrap_or_else(|| panic!("{part} is missing"));
        Element::read(std::str::from_utf8(bytes).unwrap())
    }

    /// What a part refers to: kind and part, or address, by id.
    pub fn relations(&self, part: &str) -> BTreeMap<String, (String, String)> {
        let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
        let Some(bytes) = self.parts.get(&format!("{folder}/_rels/{name}.rels")) else {
            return BTreeMap::new();
        };
        let mut found = BTreeMap::new();
        for relation in &Element::read(std::str::from_utf8(bytes).unwrap()).children {
            let kind = relation.get("Type").unwrap().rsplit('/').next().unwrap().to_owned();
            let target = relation.get("Target").unwrap();
            let to = match relation.get("TargetMode") {
                Some("External") => target.to_owned(),
                _ => {
                    let to = resolved(folder, target);
                    assert!(self.parts.contains_key(&to), "{part} refers to {to}");
                    to
                }
            };
            let id = relation.get("Id").unwrap().to_owned();
            assert!(found.insert(id, (kind, to)).is_none(), "an id twice in {part}");
        }
        found
    }

    /// The slides in the order in which they are shown.
    pub fn slides(&self) -> Vec<Slide> {
        let relations = self.relations("ppt/presentation.xml");
        let shown = self.xml("ppt/presentation.xml");
        let list = shown.first("p:sldIdLst").unwrap();
        list.children.iter().map(|it| self.slide(&relations[it.get("r:id").unwrap()].1)).collect()
    }

    fn slide(&self, part: &str) -> Slide {
        let xml = self.xml(part);
        let tree = xml.first("p:spTree").unwrap();
        let mut ids = BTreeSet::new();
        let mut things = Vec::new();
        for shape in tree.children.iter().filter(|it| matches!(&*it.name, "p:sp" | "p:pic")) {
            let own = shape.first("p:cNvPr").unwrap();
            assert!(ids.insert(own.get("id").unwrap().to_owned()), "an id twice in {part}");
            let kind = shape.first("p:ph").and_then(|it| it.get("type")).unwrap_or_default();
            things.push(Thing {
                name: own.get("name").unwrap().to_owned(),
                place: shape.first("a:xfrm").map(place),
                text: shape.paragraphs().join("\n"),
                alt: own.get("descr").map(str::to_owned),
                is_decorative: own.first("adec:decorative").is_some(),
                is_title: kind == "title",
                is_number: kind == "sldNum",
            });
        }
        let relations = self.relations(part);
        for used in ["a:hlinkClick", "a:blip"] {
            for element in xml.all(used) {
                let id = element.get("r:id").or(element.get("r:embed")).unwrap();
                assert!(relations.contains_key(id), "{part} has no {id}");
            }
        }
        let notes = relations.values().find(|(kind, _)| kind == "notesSlide").unwrap();
        let notes = self.xml(&notes.1);
        Slide {
            title: things.first().filter(|it| it.is_title).unwrap().text.clone(),
            things,
            notes: notes.paragraphs().join("\n"),
            xml: String::from_utf8(self.parts[part].clone()).unwrap(),
        }
    }

    /// Width and height of the slides in pixels.
    pub fn size(&self) -> (f64, f64) {
        let shown = self.xml("ppt/presentation.xml");
        let size = shown.first("p:sldSz").unwrap();
        (pixels(size.get("cx")), pixels(size.get("cy")))
    }
}

fn place(xfrm: &Element) -> Place {
    let (at, size) = (xfrm.first("a:off").unwrap(), xfrm.first("a:ext").unwrap());
    Place {
        x: pixels(at.get("x")),
        y: pixels(at.get("y")),
        width: pixels(size.get("cx")),
        height: pixels(size.get("cy")),
    }
}

fn pixels(emu: Option<&str>) -> f64 {
    emu.unwrap().parse::<f64>().unwrap() / 9525.0
}

/// A part by its address from a folder.
fn resolved(folder: &str, target: &str) -> String {
    let mut steps: Vec<&str> = folder.split('/').filter(|it| !it.is_empty()).collect();
    for step in target.split('/') {
        match step {
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}
