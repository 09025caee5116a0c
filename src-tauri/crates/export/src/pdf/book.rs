//! What a document is made of: pictures that follow each other, each on pages
//! of its own.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::Timestamp;
use krilla::geom::Point as PdfPoint;
use scene::{Item, NodeId, Point, Scene, TextBlock, Theme};

use super::{Attachment, paint};
use crate::flat::Flat;
use crate::paper::Page;
use crate::tiles::Sheets;
use crate::{ExportError, glyphs, link};

/// One picture of a document of several.
#[derive(Clone, Debug)]
pub struct BookPart<'a> {
    /// The picture. All of a document have one list of faces.
    pub scene: &'a Scene,
    /// What it is printed on.
    pub page: Page,
    /// What stands at the foot of each of its sheets.
    pub captions: Vec<Arc<TextBlock>>,
    /// What it is called among the bookmarks, where it does not say so itself.
    pub title: Option<String>,
}

/// What is said of a document of several pictures.
#[derive(Clone, Debug)]
pub struct BookOptions {
    /// The colours.
    pub theme: Theme,
    /// Its title; that of the first picture if none is given.
    pub title: Option<String>,
    /// When what it shows was last changed.
    pub modified: Timestamp,
    /// A file to carry inside.
    pub attachment: Option<Attachment>,
}

/// Everything that stays the same when a file has to be written again.
pub(super) struct Job<'a> {
    pub(super) options: &'a BookOptions,
    pub(super) chapters: Vec<Chapter<'a>>,
    pub(super) fonts: paint::Fonts,
    /// By hash; none where there are no bytes or they make no picture.
    pub(super) pictures: BTreeMap<&'a str, Option<krilla::image::Image>>,
    /// The places in the document that something leads to, by how it says so.
    pub(super) anchors: BTreeMap<String, Anchor>,
}

/// A picture on its pages.
pub(super) struct Chapter<'a> {
    pub(super) scene: &'a Scene,
    pub(super) flat: Flat<'a>,
    pub(super) sheets: Sheets,
    /// What it is called, where it does not say so itself.
    pub(super) title: Option<&'a str>,
    /// Whether it is set as a text, whose headings are the ways into it.
    pub(super) is_text: bool,
    /// Its first page among those of the document, from 0.
    pub(super) first_page: usize,
    /// How many nodes come before its own.
    pub(super) first_location: u64,
}

/// A place that something leads to.
pub(super) struct Anchor {
    pub(super) page: usize,
    pub(super) at: PdfPoint,
    /// What is there.
    pub(super) name: String,
}

impl Job<'_> {
    /// The scene that the document has its language from.
    pub(super) fn scene(&self) -> Option<&Scene> {
        self.chapters.first().map(|chapter| chapter.scene)
    }

    pub(super) fn title(&self) -> String {
        let own = || self.scene().map_or("", |scene| &*scene.title);
        glyphs::spoken(self.options.title.as_deref().unwrap_or_else(own))
    }

    /// Whether a link leads anywhere.
    pub(super) fn leads(&self, target: &str) -> bool {
        link::is_web_or_mail(target) || self.anchors.contains_key(target)
    }

    /// Where a link leads, in words.
    pub(super) fn told<'t>(&'t self, target: &'t str) -> &'t str {
        self.anchors.get(target).map_or(target, |anchor| &anchor.name)
    }
}

impl<'a> Chapter<'a> {
    /// A picture that comes after others in a document.
    pub(super) fn new(
        part: &'a BookPart<'a>,
        first_page: usize,
        first_location: u64,
    ) -> Result<Self, ExportError> {
        let flat = Flat::new(part.scene);
        let sheets = Sheets::new(part.scene, &flat, &part.page, &part.captions)?;
        Ok(Self {
            scene: part.scene,
            flat,
            sheets,
            title: part.title.as_deref(),
            is_text: matches!(part.page, Page::Leaves(_)),
            first_page,
            first_location,
        })
    }

    /// How many nodes the picture has.
    pub(super) fn nodes(&self) -> u64 {
        let mut count = 0;
        self.scene.walk(|_| count += 1);
        count
    }

    /// The page of the document that a sheet of the picture is, from 0.
    pub(super) fn page(&self, sheet: usize) -> usize {
        self.first_page + self.sheets.page(sheet)
    }

    /// The page of the document, and the point on it, where a place of the
    /// picture is.
    pub(super) fn place(&self, at: Point) -> (usize, PdfPoint) {
        let sheet = self.sheets.at(at);
        let (scale, corner) = (self.sheets.scale, self.sheets.tiles[sheet].body.at);
        let at = PdfPoint::from_xy(corner.x + at.x * scale, corner.y + at.y * scale);
        (self.page(sheet), at)
    }
}

/// Finds the places that links within a document lead to.
pub(super) fn anchors(chapters: &[Chapter]) -> BTreeMap<String, Anchor> {
    let mut wanted: BTreeMap<NodeId, String> = BTreeMap::new();
    for placed in chapters.iter().flat_map(|chapter| &chapter.flat.items) {
        if let Item::Link(link) = placed.item
            && let Some(node) = link::within(&link.target)
        {
            wanted.insert(node.into(), link.target.to_string());
        }
    }
    let mut anchors = BTreeMap::new();
    if wanted.is_empty() {
        return anchors;
    }
    for chapter in chapters {
        chapter.scene.walk(|visit| {
            let Some(target) = wanted.get(&visit.node.id) else { return };
            let label = glyphs::spoken(&visit.node.label);
            let words = if label.is_empty() { glyphs::words(visit.node) } else { label };
            let name = match chapter.title {
                Some(title) if visit.depth == 0 => title.to_owned(),
                _ => words,
            };
            let (page, at) = chapter.place(Point::new(visit.frame.x, visit.frame.y));
            anchors.entry(target.clone()).or_insert(Anchor { page, at, name });
        });
    }
    anchors
}
