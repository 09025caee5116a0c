//! What a page says to someone who cannot see it.
//!
//! Each role of the scene becomes a tag of PDF 1.7, and every item is drawn
//! either inside the tag of its node or as an artifact. Tables come out
//! regular: gaps between cells are filled with empty ones, because programs
//! count cells to know their column.

use std::num::{NonZeroU16, NonZeroU32, NonZeroU64};

use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::geom::{Quadrilateral, Rect as PdfRect, Transform};
use krilla::outline::Outline;
use krilla::page::Page;
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, BBox, ContentTag, Identifier, Node as Tagged, SpanTag,
    TableHeaderScope, Tag, TagGroup,
};
use scene::{Item, Node, Point, Rect, Role, Token};

use super::Job;
use super::bookmarks::{Mark, outline};
use super::paint::{self, Painter};
use crate::{glyphs, link};

/// The page's structure, made while the page is drawn.
pub(super) struct Structure {
    pub(super) children: Vec<Tagged>,
    pub(super) outline: Outline,
}

/// A link that is on the page already, waiting for its place in the structure.
pub(super) struct Annotated {
    rects: Vec<Rect>,
    target: String,
    identifier: Identifier,
}

/// Puts every link on the page, in reading order.
pub(super) fn annotate(job: &Job, page: &mut Page) -> Vec<Annotated> {
    let mut links = Vec::new();
    let mut location: u64 = 0;
    job.scene.walk(|visit| {
        location += 1;
        let origin = Point::new(visit.frame.x, visit.frame.y);
        for pressed in pressed(job, visit.node, origin) {
            let action = Action::Link(LinkAction::new(link::ascii(pressed.target)));
            let target = Target::Action(action);
            let link = match pressed.on_page.as_slice() {
                [whole] => LinkAnnotation::new(*whole, target),
                lines => {
                    let lines = lines.iter().map(|line| Quadrilateral::from(*line));
                    LinkAnnotation::new_with_quad_points(lines.collect(), target)
                }
            };
            let annotation = Annotation::new_link(link, Some(pressed.target.to_owned()))
                .with_location(NonZeroU64::new(location));
            let identifier = page.add_tagged_annotation(annotation);
            let target = pressed.target.to_owned();
            links.push(Annotated { rects: pressed.rects, target, identifier });
        }
    });
    links
}

/// Where one link can be pressed: one place, or one for each line that it
/// stands on.
struct Pressed<'a> {
    target: &'a str,
    rects: Vec<Rect>,
    on_page: Vec<PdfRect>,
}

/// The links that a node itself has on the page, in order. Places that lead to
/// the same and follow each other are one link.
fn pressed<'a>(job: &Job, node: &'a Node, origin: Point) -> Vec<Pressed<'a>> {
    let mut links: Vec<Pressed<'a>> = Vec::new();
    let mut before: Option<&str> = None;
    for item in &node.items {
        let Item::Link(link) = item else {
            before = None;
            continue;
        };
        let rect = link.rect.shifted(origin);
        let Some(on_page) = on_page(job, rect) else { continue };
        if !link::is_web_or_mail(&link.target) {
            continue;
        }
        match links.last_mut() {
            Some(last) if before == Some(&*link.target) => {
                last.rects.push(rect);
                last.on_page.push(on_page);
            }
            _ => links.push(Pressed {
                target: &link.target,
                rects: vec![rect],
                on_page: vec![on_page],
            }),
        }
        before = Some(&link.target);
    }
    links
}

impl Structure {
    pub(super) fn draw(job: &Job, surface: &mut Surface, links: Vec<Annotated>) -> Self {
        let mut walk = Walk {
            job,
            painter: Painter::new(job, surface),
            links: links.into_iter(),
            marked: Marked::Nothing,
            location: 0,
            level: 0,
            marks: Vec::new(),
        };
        walk.artifact();
        let backdrop = walk.painter.colour(Token::Backdrop);
        paint::ground(walk.painter.surface, job.sheet.size, backdrop);
        walk.close();
        let (scale, origin) = (job.sheet.scale, job.sheet.origin);
        walk.painter
            .surface
            .push_transform(&Transform::from_row(scale, 0.0, 0.0, scale, origin.x, origin.y));
        let mut children = Vec::new();
        walk.node(&job.scene.root, Point::default(), Place::Top, &mut children);
        walk.close();
        walk.painter.surface.pop();
        let outline = outline(job, walk.marks);
        Self { children, outline }
    }
}

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

/// What is being marked on the page right now.
#[derive(PartialEq, Eq)]
enum Marked {
    Nothing,
    Artifact,
    Content,
}

struct Walk<'a, 'p, 's> {
    job: &'a Job<'a>,
    painter: Painter<'a, 'p, 's>,
    links: std::vec::IntoIter<Annotated>,
    marked: Marked,
    /// The current node's place in reading order, from 1.
    location: u64,
    /// The level of the last heading.
    level: u16,
    marks: Vec<Mark>,
}

impl Walk<'_, '_, '_> {
    /// Draws a node and all inside it, and adds its tags to those of its
    /// parent.
    fn node(&mut self, node: &Node, origin: Point, place: Place, out: &mut Vec<Tagged>) {
        self.location += 1;
        let location = NonZeroU64::new(self.location);
        let origin = Point::new(origin.x + node.frame.x, origin.y + node.frame.y);
        match node.role {
            Role::Decoration => {
                self.artifact();
                self.all(node, origin, out);
            }
            Role::Figure => {
                let mut inside = vec![self.content().into()];
                self.all(node, origin, &mut inside);
                self.close();
                let figure = self.figure(node, origin, inside);
                out.push(wrapped(figure, place));
            }
            Role::Separator if glyphs::words(node).is_empty() => {
                let mut inside = vec![self.content().into()];
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
                    (_, Place::Top) => push(out, TagGroup::with_children(Tag::Part, children)),
                    _ => push(out, TagGroup::with_children(Tag::Section, children)),
                }
            }
            Role::Heading(level) => {
                let title = name(node);
                // Levels must not jump, or readers miss what was between.
                let level = u16::from(level).clamp(1, (self.level + 1).min(6));
                self.level = level;
                self.marks.push(Mark { level, text: title.clone(), at: origin });
                let children = self.block(node, origin, Place::Words);
                let level = NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
                let tag = Tag::Hn(level, Some(title)).with_location(location);
                push_wrapped(out, TagGroup::with_children(tag, children), place);
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
                    let level = self.level + 1;
                    self.marks.push(Mark { level, text: name(node), at: origin });
                }
                let children = self.cell(node, origin);
                let tag = Tag::TH(TableHeaderScope::Column).with_col_span(columns(span));
                out.push(TagGroup::with_children(tag, children).into());
            }
            Role::RowHeader { .. } if place == Place::Row => {
                let level = self.level + 1;
                self.marks.push(Mark { level, text: name(node), at: origin });
                let children = self.cell(node, origin);
                out.push(TagGroup::with_children(Tag::TH(TableHeaderScope::Row), children).into());
            }
            Role::Cell { span, .. } if place == Place::Row => {
                let children = self.cell(node, origin);
                let tag = Tag::TD.with_col_span(columns(span));
                out.push(TagGroup::with_children(tag, children).into());
            }
            _ if has_blocks(node) && place != Place::Words => {
                let children = self.block(node, origin, Place::Flow);
                push_wrapped(out, TagGroup::with_children(Tag::Div, children), place);
            }
            _ => {
                let mut children = self.block(node, origin, Place::Words);
                match place {
                    Place::Words => out.append(&mut children),
                    _ => push_wrapped(out, TagGroup::with_children(Tag::P, children), place),
                }
            }
        }
    }

    fn children(&mut self, node: &Node, origin: Point, place: Place, out: &mut Vec<Tagged>) {
        for child in &node.children {
            self.node(child, origin, place, out);
        }
    }

    /// A node's own items and its children, as the inside of one tag.
    fn block(&mut self, node: &Node, origin: Point, place: Place) -> Vec<Tagged> {
        let mut children = Vec::new();
        // Words stand directly in this tag, whatever its children are.
        self.items(node, origin, Place::Words, &mut children);
        self.children(node, origin, place, &mut children);
        children
    }

    /// The inside of a cell, which must not be empty for the cell to be there.
    fn cell(&mut self, node: &Node, origin: Point) -> Vec<Tagged> {
        let mut children = self.block(node, origin, Place::Flow);
        if children.is_empty() {
            children.push(self.nothing());
        }
        children
    }

    fn table(&mut self, node: &Node, origin: Point, columns: u32) -> TagGroup {
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
            children.push(TagGroup::with_children(Tag::Caption, own).into());
        }
        push(&mut children, TagGroup::with_children(Tag::THead, rows));
        push(&mut children, TagGroup::with_children(Tag::TBody, body));
        let summary = glyphs::spoken(&node.label);
        let tag = Tag::Table.with_summary((!summary.is_empty()).then_some(summary));
        TagGroup::with_children(tag, children)
    }

    fn row(&mut self, node: &Node, origin: Point, columns: u32) -> TagGroup {
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
                self.gap(next, column, &mut cells);
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
        self.gap(next, columns, &mut cells);
        TagGroup::with_children(Tag::TR, cells)
    }

    /// What stands in the corner of a table. It names a row of headers, and so
    /// is itself no header of any data.
    fn corner(&mut self, node: &Node, origin: Point) -> Tagged {
        self.location += 1;
        let origin = Point::new(origin.x + node.frame.x, origin.y + node.frame.y);
        TagGroup::with_children(Tag::TD, self.cell(node, origin)).into()
    }

    /// An empty cell from one column up to another.
    fn gap(&mut self, from: u32, to: u32, cells: &mut Vec<Tagged>) {
        if let Some(span) = to.checked_sub(from).and_then(NonZeroU32::new) {
            let tag = Tag::TD.with_col_span(columns(span.get()));
            cells.push(TagGroup::with_children(tag, vec![self.nothing()]).into());
        }
    }

    fn figure(&self, node: &Node, origin: Point, children: Vec<Tagged>) -> TagGroup {
        let description = name(node);
        let bounds = Rect::new(origin.x, origin.y, node.frame.width, node.frame.height);
        let tag = Tag::Figure((!description.is_empty()).then_some(description))
            .with_bbox(on_page(self.job, bounds).map(|rect| BBox::new(0, rect)))
            .with_location(NonZeroU64::new(self.location));
        TagGroup::with_children(tag, children)
    }

    /// Draws a whole subtree inside whatever is marked right now; only links
    /// get tags of their own.
    fn all(&mut self, node: &Node, origin: Point, out: &mut Vec<Tagged>) {
        let location = NonZeroU64::new(self.location).unwrap_or(NonZeroU64::MIN);
        let links = self.links_of(node, origin);
        out.extend(links.into_iter().map(link_alone));
        for item in &node.items {
            match item {
                Item::Shape(shape) => self.painter.shape(shape, origin),
                Item::Path(path) => self.painter.path(path, origin),
                Item::Text(text) => self.painter.text(text, origin, location),
                Item::Image(image) => self.painter.image(image, origin),
                // It is on the page already.
                Item::Link(_) => {}
            }
        }
        for child in &node.children {
            self.location += 1;
            let origin = Point::new(origin.x + child.frame.x, origin.y + child.frame.y);
            self.all(child, origin, out);
        }
    }

    /// Draws a node's own items and adds the tags of those that say something.
    fn items(&mut self, node: &Node, origin: Point, place: Place, out: &mut Vec<Tagged>) {
        let location = NonZeroU64::new(self.location).unwrap_or(NonZeroU64::MIN);
        let links = self.links_of(node, origin);
        let linked = !links.is_empty();
        let mut texts: Vec<(Rect, Tagged)> = Vec::new();
        let mut words = Vec::new();
        for item in &node.items {
            match item {
                Item::Shape(shape) => {
                    self.artifact();
                    self.painter.shape(shape, origin);
                }
                Item::Path(path) => {
                    self.artifact();
                    self.painter.path(path, origin);
                }
                Item::Text(text) => {
                    // A text that may be a link's needs a mark of its own, as does
                    // one in whose place something else is read.
                    if linked || text.spoken.is_some() || self.marked != Marked::Content {
                        let size = text.block.size;
                        let rect = Rect::new(
                            origin.x + text.at.x,
                            origin.y + text.at.y,
                            size.width,
                            size.height,
                        );
                        texts.push((rect, self.read_as(text.spoken.as_deref()).into()));
                    }
                    self.painter.text(text, origin, location);
                    if text.spoken.is_some() {
                        self.close();
                    }
                }
                Item::Image(image) => {
                    let inside = vec![self.content().into()];
                    self.painter.image(image, origin);
                    self.close();
                    let figure = self.figure(node, origin, inside);
                    texts.push((image.rect.shifted(origin), figure.into()));
                }
                // It is on the page already.
                Item::Link(_) => {}
            }
        }
        if self.marked == Marked::Content {
            self.close();
        }
        let mut links = links;
        for (rect, tagged) in texts {
            let is_here = |link: &mut Annotated| link.rects.iter().any(|it| it.overlaps(&rect));
            let mut here: Vec<Annotated> = links.extract_if(.., is_here).collect();
            // One link and its text are one thing to a reader; of several the
            // text is read first.
            match here.pop() {
                Some(link) if here.is_empty() => {
                    let inside = vec![link.identifier.into(), tagged];
                    words.push(TagGroup::with_children(Tag::Link, inside).into());
                }
                last => {
                    words.push(tagged);
                    let all = here.into_iter().chain(last);
                    words.extend(all.map(link_alone));
                }
            }
        }
        words.extend(links.into_iter().map(link_alone));
        match place {
            Place::Words => out.append(&mut words),
            _ if words.is_empty() => {}
            _ => push_wrapped(out, TagGroup::with_children(Tag::P, words), place),
        }
    }

    /// The marks of the links that were put on the page beforehand.
    fn links_of(&mut self, node: &Node, origin: Point) -> Vec<Annotated> {
        let count = pressed(self.job, node, origin).len();
        self.links.by_ref().take(count).collect()
    }

    fn artifact(&mut self) {
        if self.marked != Marked::Artifact {
            self.close();
            let artifact = Artifact::with_kind(ArtifactType::Layout);
            self.painter.surface.start_tagged(ContentTag::Artifact(artifact));
            self.marked = Marked::Artifact;
        }
    }

    fn content(&mut self) -> Identifier {
        self.read_as(None)
    }

    /// Content in whose place a reader is told something else.
    fn read_as(&mut self, words: Option<&str>) -> Identifier {
        self.close();
        self.marked = Marked::Content;
        let words = words.map(glyphs::spoken);
        let tag = SpanTag::empty().with_actual_text(words.as_deref());
        self.painter.surface.start_tagged(ContentTag::Span(tag))
    }

    /// Content that draws nothing.
    fn nothing(&mut self) -> Tagged {
        let identifier = self.content();
        self.close();
        identifier.into()
    }

    fn close(&mut self) {
        if self.marked != Marked::Nothing {
            self.painter.surface.end_tagged();
            self.marked = Marked::Nothing;
        }
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

/// A link whose words stand elsewhere: it is read out by where it leads.
fn link_alone(link: Annotated) -> Tagged {
    let tag = Tag::Link.with_alt_text(Some(link.target));
    TagGroup::with_children(tag, vec![link.identifier.into()]).into()
}

fn push(out: &mut Vec<Tagged>, group: TagGroup) {
    if !group.children.is_empty() {
        out.push(group.into());
    }
}

fn push_wrapped(out: &mut Vec<Tagged>, group: TagGroup, place: Place) {
    if !group.children.is_empty() {
        out.push(wrapped(group, place));
    }
}

/// A tag with what it needs around it to stand in a table or a row.
fn wrapped(group: TagGroup, place: Place) -> Tagged {
    match place {
        Place::Table { columns: all } => {
            let tag = Tag::TD.with_col_span(columns(all));
            let cell = TagGroup::with_children(tag, vec![group.into()]);
            TagGroup::with_children(Tag::TR, vec![cell.into()]).into()
        }
        Place::Row => TagGroup::with_children(Tag::TD, vec![group.into()]).into(),
        Place::Top | Place::Flow | Place::Words => group.into(),
    }
}

/// A rectangle of the picture in points on the page.
fn on_page(job: &Job, rect: Rect) -> Option<PdfRect> {
    let sheet = &job.sheet;
    PdfRect::from_xywh(
        sheet.origin.x + rect.x * sheet.scale,
        sheet.origin.y + rect.y * sheet.scale,
        rect.width * sheet.scale,
        rect.height * sheet.scale,
    )
}
