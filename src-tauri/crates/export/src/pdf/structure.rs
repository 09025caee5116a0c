//! How a document is read: a tree of tags over what is on its pages.
//!
//! The tree is made first. Then the pages are drawn, one after the other, and
//! what is content on them is noted down; then the tags get what belongs to
//! them. What is on several sheets belongs to the first that has all of it; on
//! the others it is a repetition, which is not read again.

use std::num::NonZeroU64;

use krilla::geom::Rect as PdfRect;
use krilla::tagging::{BBox, Identifier, Node as Tagged, Tag, TagGroup, TagKind};
use scene::{Point, Rect};

use super::Chapter;
use super::bookmarks::Mark;
use super::tags::Pressed;

/// How a scene is to be read.
pub(super) struct Structure<'a> {
    pub(super) tree: Vec<Planned>,
    pub(super) slots: Vec<Slot<'a>>,
    /// What each item of the picture is content of, if it is any.
    pub(super) of_item: Vec<Option<u32>>,
    /// Content that draws nothing, and where it would.
    pub(super) silent: Vec<(u32, Point)>,
    pub(super) links: Vec<Pressed<'a>>,
    pub(super) marks: Vec<Mark>,
    /// The level of the last heading.
    pub(super) level: u16,
}

/// A tag to be, or what will stand in one.
pub(super) enum Planned {
    Slot(u32),
    Link(u32),
    Group(TagKind, Vec<Planned>),
    Figure(Figure),
}

/// Something to look at.
pub(super) struct Figure {
    pub(super) description: Option<String>,
    /// Where it lies in the picture.
    pub(super) bounds: Rect,
    pub(super) location: Option<NonZeroU64>,
    pub(super) children: Vec<Planned>,
}

/// Content: items that follow each other and are read as one.
pub(super) struct Slot<'a> {
    /// What is read in their place.
    pub(super) spoken: Option<&'a str>,
    /// What they cover.
    pub(super) bounds: Option<Rect>,
}

/// Where content and links have come to lie in the document.
pub(super) struct Noted {
    slots: Vec<Vec<Identifier>>,
    links: Vec<Option<Identifier>>,
}

impl<'a> Structure<'a> {
    /// Nothing yet, for a picture of so many items.
    pub(super) fn of(items: usize) -> Self {
        Self {
            tree: Vec::new(),
            slots: Vec::new(),
            of_item: vec![None; items],
            silent: Vec::new(),
            links: Vec::new(),
            marks: Vec::new(),
            level: 0,
        }
    }

    /// The sheet that owns each content; none where no sheet has all of it, and
    /// every part of it is content where it is.
    pub(super) fn owners(&self, chapter: &Chapter) -> Vec<Option<usize>> {
        let owner = |slot: &Slot| match slot.bounds {
            Some(bounds) => chapter.sheets.holding(bounds),
            None => Some(0),
        };
        let mut owners: Vec<Option<usize>> = self.slots.iter().map(owner).collect();
        for (slot, at) in &self.silent {
            owners[*slot as usize] = Some(chapter.sheets.at(*at));
        }
        owners
    }

    /// The tags, with what is on the pages.
    pub(super) fn tags(tree: Vec<Planned>, chapter: &Chapter, noted: &Noted) -> Vec<Tagged> {
        let mut tags = Vec::with_capacity(tree.len());
        for planned in tree {
            match planned {
                Planned::Slot(slot) => {
                    tags.extend(noted.slots[slot as usize].iter().map(|it| Tagged::from(*it)));
                }
                Planned::Link(link) => {
                    tags.extend(noted.links[link as usize].map(Tagged::from));
                }
                Planned::Group(tag, children) => {
                    let children = Self::tags(children, chapter, noted);
                    tags.push(TagGroup::with_children(tag, children).into());
                }
                Planned::Figure(figure) => {
                    let Figure { description, bounds, location, children } = figure;
                    let sheet = chapter
                        .sheets
                        .holding(bounds)
                        .unwrap_or_else(|| chapter.sheets.at(Point::new(bounds.x, bounds.y)));
                    let box_on_page = on_page(chapter, sheet, bounds);
                    let tag = Tag::Figure(description)
                        .with_bbox(box_on_page.map(|rect| BBox::new(chapter.page(sheet), rect)))
                        .with_location(location);
                    let children = Self::tags(children, chapter, noted);
                    tags.push(TagGroup::with_children(tag, children).into());
                }
            }
        }
        tags
    }
}

impl Planned {
    /// Whether nothing would be in it.
    pub(super) fn is_empty(&self) -> bool {
        match self {
            Self::Slot(_) | Self::Link(_) => false,
            Self::Group(_, children) | Self::Figure(Figure { children, .. }) => children.is_empty(),
        }
    }
}

impl Noted {
    pub(super) fn of(structure: &Structure) -> Self {
        Self {
            slots: vec![Vec::new(); structure.slots.len()],
            links: vec![None; structure.links.len()],
        }
    }

    /// Notes where content is.
    pub(super) fn slot(&mut self, slot: u32, identifier: Identifier) {
        self.slots[slot as usize].push(identifier);
    }

    /// Notes where a link is.
    pub(super) fn link(&mut self, link: usize, identifier: Identifier) {
        self.links[link] = Some(identifier);
    }
}

/// A rectangle of the picture in points on a sheet.
pub(super) fn on_page(chapter: &Chapter, sheet: usize, rect: Rect) -> Option<PdfRect> {
    let (scale, at) = (chapter.sheets.scale, chapter.sheets.tiles[sheet].body.at);
    PdfRect::from_xywh(
        at.x + rect.x * scale,
        at.y + rect.y * scale,
        rect.width * scale,
        rect.height * scale,
    )
}
