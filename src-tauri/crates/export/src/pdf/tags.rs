//! What a page says to someone who cannot see it.
//!
//! Each role of the scene becomes a tag of PDF 1.7, and every item is drawn
//! either inside the tag of its node or as an artifact. Tables come out
//! regular: gaps between cells are filled with empty ones, because programs
//! count cells to know their column.

use std::num::{NonZeroU16, NonZeroU32, NonZeroU64};

use krilla::tagging::{TableHeaderScope, Tag, TagKind};
use scene::{Item, Node, Point, Rect, Role};

use super::bookmarks::Mark;
use super::structure::{Figure, Planned, Slot, Structure};
use super::{Chapter, Job};
use crate::{flat, glyphs};

/// Where one link can be pressed: one place, or one for each line that it
/// stands on.
pub(super) struct Pressed<'a> {
    pub(super) target: &'a str,
    pub(super) rects: Vec<Rect>,
    /// Its node's place in reading order, from 1.
    pub(super) location: u64,
}

/// The links that a node itself has, in order. Places that lead to the same and
/// follow each other are one link.
fn pressed<'a>(job: &Job, node: &'a Node, origin: Point, location: u64) -> Vec<Pressed<'a>> {
    let mut links: Vec<Pressed<'_>> = Vec::new();
    let mut before: Option<&str> = None;
    for item in &node.items {
        let Item::Link(link) = item else {
            before = None;
            continue;
        };
        let rect = link.rect.shifted(origin);
        if rect.width <= 0.0 || rect.height <= 0.0 || !job.leads(&link.target) {
            continue;
        }
        match links.last_mut() {
            Some(last) if before == Some(&*link.target) => last.rects.push(rect),
            _ => links.push(Pressed { target: &link.target, rects: vec![rect], location }),
        }
        before = Some(&link.target);
    }
    links
}

/// Says how a scene is to be read, and which of its items are content.
///
/// `level` is that of the last heading before the chapter.
pub(super) fn structure<'a>(job: &Job<'a>, chapter: &Chapter<'a>, level: u16) -> Structure<'a> {
    let mut walk = Walk {
        job,
        chapter,
        structure: Structure::of(chapter.flat.items.len()),
        next: 0,
        marked: Marked::Nothing,
        location: chapter.first_location,
        level,
        above: 0,
    };
    let mut tree = Vec::new();
    if let Some(title) = chapter.title {
        // The name of a chapter stands in the list of contents, and its own
        // headings are below it.
        let mark = Mark { level: CHAPTER, text: title.to_owned(), at: Point::default() };
        walk.structure.marks.push(mark);
        (walk.level, walk.above) = (CHAPTER, CHAPTER);
    }
    walk.node(&chapter.scene.root, Point::default(), Place::Top, &mut tree);
    Structure { tree, level: walk.level, ..walk.structure }
}

/// The level of the name of a chapter, below the title of the document.
const CHAPTER: u16 = 2;

/// What a node lies directly inside of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// The document.
    Top,
    /// Anything that holds blocks.
    Flow,
    /// A piece of running text, which holds no blocks.
    Words,
    /// A table.
    Table { columns: u32 },
    /// A row.
    Row,
}

/// What is being marked right now.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Marked {
    Nothing,
    Artifact,
    Content(u32),
}

struct Walk<'a, 'j> {
    job: &'j Job<'a>,
    chapter: &'j Chapter<'a>,
    structure: Structure<'a>,
    /// The next item of the picture.
    next: usize,
    marked: Marked,
    /// The current node's place in reading order, from 1.
    location: u64,
    /// The level of the last heading.
    level: u16,
    /// So many levels of headings are above those of the chapter.
    above: u16,
}

impl<'a> Walk<'a, '_> {
    /// Marks a node and all inside it, and adds its tags to those of its
    /// parent.
    fn node(&mut self, node: &'a Node, origin: Point, place: Place, out: &mut Vec<Planned>) {
        self.location += 1;
        let location = NonZeroU64::new(self.location);
        let origin = Point::new(origin.x + node.frame.x, origin.y + node.frame.y);
        match node.role {
            Role::Decoration => {
                self.artifact();
                self.all(node, origin, out);
            }
            Role::Figure => {
                let mut inside = vec![self.content()];
                self.all(node, origin, &mut inside);
                self.close();
                let figure = self.figure(node, origin, inside);
                out.push(wrapped(figure, place));
            }
            Role::Separator if glyphs::words(node).is_empty() => {
                let mut inside = vec![self.content()];
                self.all(node, origin, &mut inside);
                self.close();
                let figure = self.figure(node, origin, inside);
                out.push(wrapped(figure, place));
            }
            Role::Document | Role::Section if place != Place::Words => {
                let inner = if node.role == Role::Document { place } else { inside(place) };
                let mut children = Vec::new();
                self.items(node, origin, inner, &mut children);
                self.children(node, origin, inner, &mut children);
                match (node.role, place) {
                    (Role::Document, _) | (_, Place::Table { .. } | Place::Row) => {
                        out.append(&mut children);
                    }
                    (_, Place::Top) => push(out, group(Tag::Part, children)),
                    _ => push(out, group(Tag::Section, children)),
                }
            }
            Role::Heading(level) => {
                let title = name(node);
                // Levels must not jump, or readers miss what was between.
                let level = (u16::from(level) + self.above).clamp(1, (self.level + 1).min(6));
                self.level = level;
                self.structure.marks.push(Mark { level, text: title.clone(), at: origin });
                let children = self.block(node, origin, Place::Words);
                let level = NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
                let tag = Tag::Hn(level, Some(title)).with_location(location);
                push_wrapped(out, group(tag, children), place);
            }
            Role::Table { columns, .. } if place != Place::Words => {
                let table = self.table(node, origin, columns);
                push_wrapped(out, table, place);
            }
            Role::Row { .. } if matches!(place, Place::Table { .. }) => {
                let Place::Table { columns } = place else { return };
                let row = self.row(node, origin, columns);
                push(out, row);
            }
            Role::ColumnHeader { row, span, .. } if place == Place::Row => {
                if row == 0 {
                    self.mark_head(node, origin);
                }
                let children = self.cell(node, origin);
                let tag = Tag::TH(TableHeaderScope::Column).with_col_span(columns(span));
                out.push(group(tag, children));
            }
            Role::RowHeader { .. } if place == Place::Row => {
                self.mark_head(node, origin);
                let children = self.cell(node, origin);
                out.push(group(Tag::TH(TableHeaderScope::Row), children));
            }
            Role::Cell { span, .. } if place == Place::Row => {
                let children = self.cell(node, origin);
                let tag = Tag::TD.with_col_span(columns(span));
                out.push(group(tag, children));
            }
            _ if has_blocks(node) && place != Place::Words => {
                let children = self.block(node, origin, Place::Flow);
                push_wrapped(out, group(Tag::Div, children), place);
            }
            _ => {
                let mut children = self.block(node, origin, Place::Words);
                match place {
                    Place::Words => out.append(&mut children),
                    _ => push_wrapped(out, group(Tag::P, children), place),
                }
            }
        }
    }

    /// The heads of a picture are ways into it; those of a text that has
    /// headings are too many.
    fn mark_head(&mut self, node: &'a Node, at: Point) {
        if !self.chapter.is_text {
            let level = self.level + 1;
            self.structure.marks.push(Mark { level, text: name(node), at });
        }
    }

    fn children(&mut self, node: &'a Node, origin: Point, place: Place, out: &mut Vec<Planned>) {
        for child in &node.children {
            self.node(child, origin, place, out);
        }
    }

    /// A node's own items and its children, as the inside of one tag.
    fn block(&mut self, node: &'a Node, origin: Point, place: Place) -> Vec<Planned> {
        let mut children = Vec::new();
        // Words stand directly in this tag, whatever its children are.
        self.items(node, origin, Place::Words, &mut children);
        self.children(node, origin, place, &mut children);
        children
    }

    /// The inside of a cell, which must not be empty for the cell to be there.
    fn cell(&mut self, node: &'a Node, origin: Point) -> Vec<Planned> {
        let mut children = self.block(node, origin, Place::Flow);
        if children.is_empty() {
            children.push(self.nothing(origin));
        }
        children
    }

    fn table(&mut self, node: &'a Node, origin: Point, columns: u32) -> Planned {
        let mut own = Vec::new();
        self.items(node, origin, Place::Words, &mut own);
        let mut rows = Vec::new();
        let mut heads = 0;
        for child in &node.children {
            let at_head = heads == rows.len();
            self.node(child, origin, Place::Table { columns }, &mut rows);
            if at_head && is_head(child) {
                heads = rows.len();
            }
        }
        let body = rows.split_off(heads);
        let mut children = Vec::new();
        if !own.is_empty() {
            children.push(group(Tag::Caption, own));
        }
        push(&mut children, group(Tag::THead, rows));
        push(&mut children, group(Tag::TBody, body));
        let summary = glyphs::spoken(&node.label);
        let tag = Tag::Table.with_summary((!summary.is_empty()).then_some(summary));
        group(tag, children)
    }

    fn row(&mut self, node: &'a Node, origin: Point, columns: u32) -> Planned {
        let mut cells = Vec::new();
        self.items(node, origin, Place::Row, &mut cells);
        let is_head = is_head(node);
        let mut next = u32::try_from(cells.len()).unwrap_or(u32::MAX);
        for child in &node.children {
            let span = match child.role {
                Role::ColumnHeader { column, span, .. } | Role::Cell { column, span, .. } => {
                    Some((column, span.max(1)))
                }
                Role::RowHeader { .. } => Some((0, 1)),
                _ => None,
            };
            if let Some((column, _)) = span {
                self.gap(next, column, origin, &mut cells);
            }
            let before = cells.len();
            if is_head && matches!(child.role, Role::RowHeader { .. }) {
                cells.push(self.corner(child, origin));
            } else {
                self.node(child, origin, Place::Row, &mut cells);
            }
            next = match span {
                Some((column, span)) => next.max(column.saturating_add(span)),
                None => next.saturating_add((cells.len() - before) as u32),
            };
        }
        self.gap(next, columns, origin, &mut cells);
        group(Tag::TR, cells)
    }

    /// What stands in the corner of a table. It names a row of headers, and so
    /// is itself no header of any data.
    fn corner(&mut self, node: &'a Node, origin: Point) -> Planned {
        self.location += 1;
        let origin = Point::new(origin.x + node.frame.x, origin.y + node.frame.y);
        group(Tag::TD, self.cell(node, origin))
    }

    /// An empty cell from one column up to another.
    fn gap(&mut self, from: u32, to: u32, origin: Point, cells: &mut Vec<Planned>) {
        if let Some(span) = to.checked_sub(from).and_then(NonZeroU32::new) {
            let tag = Tag::TD.with_col_span(columns(span.get()));
            cells.push(group(tag, vec![self.nothing(origin)]));
        }
    }

    fn figure(&self, node: &Node, origin: Point, children: Vec<Planned>) -> Planned {
        let description = name(node);
        Planned::Figure(Figure {
            description: (!description.is_empty()).then_some(description),
            bounds: Rect::new(origin.x, origin.y, node.frame.width, node.frame.height),
            location: NonZeroU64::new(self.location),
            children,
        })
    }

    /// Marks a whole subtree as whatever is marked right now; only links get
    /// tags of their own.
    fn all(&mut self, node: &'a Node, origin: Point, out: &mut Vec<Planned>) {
        let links = self.links_of(node, origin);
        out.extend(links.into_iter().map(|link| self.link_alone(link)));
        node.items.iter().for_each(|_| self.item());
        for child in &node.children {
            self.location += 1;
            let origin = Point::new(origin.x + child.frame.x, origin.y + child.frame.y);
            self.all(child, origin, out);
        }
    }

    /// Marks a node's own items and adds the tags of those that say something.
    fn items(&mut self, node: &'a Node, origin: Point, place: Place, out: &mut Vec<Planned>) {
        let mut links = self.links_of(node, origin);
        let linked = !links.is_empty();
        let mut texts: Vec<(Rect, Planned)> = Vec::new();
        let mut words = Vec::new();
        for item in &node.items {
            match item {
                Item::Shape(_) | Item::Path(_) => {
                    self.artifact();
                    self.item();
                }
                Item::Text(text) => {
                    // A text that may be a link's needs a mark of its own, as does
                    // one in whose place something else is read.
                    let goes_on = matches!(self.marked, Marked::Content(_));
                    if linked || text.spoken.is_some() || !goes_on {
                        let size = text.block.size;
                        let rect = Rect::new(
                            origin.x + text.at.x,
                            origin.y + text.at.y,
                            size.width,
                            size.height,
                        );
                        texts.push((rect, self.read_as(text.spoken.as_deref())));
                    }
                    self.item();
                    if text.spoken.is_some() {
                        self.close();
                    }
                }
                Item::Image(image) => {
                    let inside = vec![self.content()];
                    self.item();
                    self.close();
                    let figure = self.figure(node, origin, inside);
                    texts.push((image.rect.shifted(origin), figure));
                }
                Item::Link(_) => self.item(),
            }
        }
        if matches!(self.marked, Marked::Content(_)) {
            self.close();
        }
        for (rect, tagged) in texts {
            let all = &self.structure.links;
            let is_here =
                |link: &mut u32| all[*link as usize].rects.iter().any(|it| it.overlaps(&rect));
            let mut here: Vec<u32> = links.extract_if(.., is_here).collect();
            // One link and its text are one thing to a reader; of several the
            // text is read first.
            match here.pop() {
                Some(link) if here.is_empty() => {
                    words.push(group(Tag::Link, vec![Planned::Link(link), tagged]));
                }
                last => {
                    words.push(tagged);
                    let all = here.into_iter().chain(last);
                    words.extend(all.map(|link| self.link_alone(link)));
                }
            }
        }
        words.extend(links.into_iter().map(|link| self.link_alone(link)));
        match place {
            Place::Words => out.append(&mut words),
            _ if words.is_empty() => {}
            _ => push_wrapped(out, group(Tag::P, words), place),
        }
    }

    /// Says of the next item what is marked right now.
    fn item(&mut self) {
        if let Marked::Content(slot) = self.marked {
            self.structure.of_item[self.next] = Some(slot);
            let bounds = self.chapter.flat.items[self.next].bounds;
            let before = &mut self.structure.slots[slot as usize].bounds;
            *before = match (*before, bounds) {
                (Some(a), Some(b)) => Some(flat::union(a, b)),
                (a, b) => a.or(b),
            };
        }
        self.next += 1;
    }

    /// The links of a node.
    fn links_of(&mut self, node: &'a Node, origin: Point) -> Vec<u32> {
        let links = &mut self.structure.links;
        let first = links.len() as u32;
        links.extend(pressed(self.job, node, origin, self.location));
        (first..links.len() as u32).collect()
    }

    /// A link whose words stand elsewhere: it is read out by where it leads.
    fn link_alone(&self, link: u32) -> Planned {
        let target = self.structure.links[link as usize].target;
        let told = self.job.told(target);
        group(Tag::Link.with_alt_text(Some(told.to_owned())), vec![Planned::Link(link)])
    }

    fn artifact(&mut self) {
        self.marked = Marked::Artifact;
    }

    fn content(&mut self) -> Planned {
        self.read_as(None)
    }

    /// Content in whose place a reader is told something else.
    fn read_as(&mut self, spoken: Option<&'a str>) -> Planned {
        let slot = self.structure.slots.len() as u32;
        self.structure.slots.push(Slot { spoken, bounds: None });
        self.marked = Marked::Content(slot);
        Planned::Slot(slot)
    }

    /// Content that draws nothing.
    fn nothing(&mut self, at: Point) -> Planned {
        let slot = self.structure.slots.len() as u32;
        self.structure.slots.push(Slot { spoken: None, bounds: None });
        self.structure.silent.push((slot, at));
        self.close();
        Planned::Slot(slot)
    }

    fn close(&mut self) {
        self.marked = Marked::Nothing;
    }
}

/// Where a section's children lie.
fn inside(place: Place) -> Place {
    match place {
        Place::Top => Place::Flow,
        other => other,
    }
}

/// What a node is called.
fn name(node: &Node) -> String {
    let label = glyphs::spoken(&node.label);
    if label.is_empty() { glyphs::words(node) } else { label }
}

/// Whether a row names columns, and so belongs to the table's head.
fn is_head(row: &Node) -> bool {
    row.children.iter().any(|child| matches!(child.role, Role::ColumnHeader { .. }))
}

/// Whether anything inside a node must not stand in a paragraph.
fn has_blocks(node: &Node) -> bool {
    node.children.iter().any(|child| !matches!(child.role, Role::Decoration | Role::Figure))
}

fn columns(span: u32) -> Option<NonZeroU32> {
    NonZeroU32::new(span).filter(|span| span.get() > 1)
}

fn group(tag: impl Into<TagKind>, children: Vec<Planned>) -> Planned {
    Planned::Group(tag.into(), children)
}

fn push(out: &mut Vec<Planned>, group: Planned) {
    if !group.is_empty() {
        out.push(group);
    }
}

fn push_wrapped(out: &mut Vec<Planned>, group: Planned, place: Place) {
    if !group.is_empty() {
        out.push(wrapped(group, place));
    }
}

/// A tag with what it needs around it to stand in a table or a row.
fn wrapped(inner: Planned, place: Place) -> Planned {
    match place {
        Place::Table { columns: all } => {
            let cell = group(Tag::TD.with_col_span(columns(all)), vec![inner]);
            group(Tag::TR, vec![cell])
        }
        Place::Row => group(Tag::TD, vec![inner]),
        Place::Top | Place::Flow | Place::Words => inner,
    }
}
