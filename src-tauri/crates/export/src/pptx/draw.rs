//! A part of the picture on a slide.

use std::sync::Arc;

use scene::{Align, Direction, Item, Node, Path, Point, Rect, Role, Segment, Shape};

use super::mark::{Alt, Mark, Slide, What, clean};
use super::texts::{
    DOT, LEAST_MARGIN, Placed, Written, add_dots, body, in_order, is_dot, middle, placed, shapes,
    stands_at_end, written_edges,
};
use super::{clip, ink};
use crate::{Warning, glyphs};

/// Signs inside a text are left out up to this size: the text says what they
/// mean, and they would stay behind when it is edited.
const SIGN: f32 = 24.0;

/// What is not wider keeps its shape where a part is stretched.
const SIGN_OR_MARK: f32 = 40.0;

/// Figures up to this size are moved whole; larger ones are cut to the part
/// that is shown.
const WHOLE_FIGURE: f32 = 64.0;

/// Room at the end of lines for fonts that are wider than ours.
const SLACK: f32 = 1.08;

/// Text may reach so far over the edge of what is shown.
const SLACKEST: f32 = 24.0;

/// A part of the picture, and where on a slide it stands how large.
#[derive(Clone, Copy)]
pub struct Piece {
    /// The part, in the picture's own coordinates.
    pub source: Rect,
    /// Where its corner stands on the slide.
    pub at: Point,
    /// How large it is there.
    pub scale: f32,
    /// How much wider than high it is drawn. Signs keep their shape; texts
    /// break anew.
    pub stretch: f32,
}

/// Draws pieces onto a slide.
pub struct Pen<'a> {
    /// Which way the picture runs.
    pub direction: Direction,
    /// Headings that say this are left out: it stands in the title.
    pub titles: Vec<String>,
    /// Whether rows draw their ground.
    pub has_grounds: bool,
    /// Where it is drawn.
    pub slide: &'a mut Slide,
    /// What is done otherwise.
    pub warnings: &'a mut Vec<Warning>,
}

impl Pen<'_> {
    /// Draws what of a node belongs to a piece; `origin` is the corner of the
    /// node's parent in the picture.
    pub fn draw(&mut self, node: &Node, origin: Point, piece: &Piece) {
        let frame = node.frame.shifted(origin);
        let corner = Point::new(frame.x, frame.y);
        if is_thing(node) {
            if self.begins_in(frame, piece) {
                self.thing(node, corner, piece);
            }
            return;
        }
        let is_bare = matches!(node.role, Role::Row { .. }) && !self.has_grounds;
        if !is_bare {
            self.loose(node, corner, piece);
        }
        for child in &node.children {
            if child.frame.shifted(corner).overlaps(&wider(piece.source)) {
                self.draw(child, corner, piece);
            }
        }
    }

    /// Whether something begins, as reading goes, in a piece.
    fn begins_in(&self, frame: Rect, piece: &Piece) -> bool {
        let source = piece.source;
        let across = match self.direction {
            Direction::Ltr => frame.x >= source.x - 0.5 && frame.x < source.right() - 0.5,
            Direction::Rtl => {
                frame.right() <= source.right() + 0.5 && frame.right() > source.x + 0.5
            }
        };
        across && frame.y >= source.y - 0.5 && frame.y < source.bottom() - 0.5
    }

    /// Something that moves as one.
    fn thing(&mut self, node: &Node, corner: Point, piece: &Piece) {
        if matches!(node.role, Role::Heading(_)) && self.titles.contains(&glyphs::words(node)) {
            return;
        }
        let from = self.slide.marks.len();
        let texts: Vec<Placed<'_>> = placed(node, corner, self.warnings);
        let grounds: Vec<Rect> = shapes(node)
            .map(|shape| shape.rect.shifted(corner))
            .filter(|rect| {
                rect.height > DOT && texts.iter().any(|text| holds(*rect, text.middle()))
            })
            .collect();
        // A text stands on the smallest ground that holds it.
        let ground_of = |at: Point| {
            let holding = grounds.iter().enumerate().filter(|(_, rect)| holds(**rect, at));
            holding.min_by(|(_, a), (_, b)| area(**a).total_cmp(&area(**b))).map(|(it, _)| it)
        };
        let loose: Vec<Written<'_>> = texts
            .iter()
            .filter(|text| ground_of(text.middle()).is_none())
            .map(Written::Text)
            .collect();
        let free = written_edges(&loose).map(|edges| edges.rect);
        let is_text =
            |at: Point| ground_of(at).is_some() || free.is_some_and(|free| holds(free, at));
        let mut ground = 0;
        for item in &node.items {
            let place = ink::item(item).shifted(corner);
            match item {
                Item::Shape(shape) if grounds.get(ground) == Some(&place) => {
                    let mut inside: Vec<Written<'_>> = texts
                        .iter()
                        .filter(|text| ground_of(text.middle()) == Some(ground))
                        .map(Written::Text)
                        .collect();
                    add_dots(node, corner, &mut inside, |at| ground_of(at) == Some(ground));
                    in_order(&mut inside, self.direction);
                    ground += 1;
                    self.card(node, shape, place, &inside, piece);
                }
                Item::Shape(shape) => {
                    if !(is_dot(shape) && ground_of(middle(place)).is_some()) {
                        self.shape(node, shape, place, piece);
                    }
                }
                Item::Path(path) => {
                    let is_sign = place.width <= SIGN && place.height <= SIGN;
                    if !(is_sign && is_text(middle(place))) {
                        self.path(node, path, corner, piece, false);
                    }
                }
                Item::Text(_) | Item::Link(_) => {}
                Item::Image(image) => {
                    let at = piece.place(place);
                    let what = What::Picture { blob: Arc::clone(&image.blob), fit: image.fit };
                    self.add(node, at, what, Alt::Words(clean(&node.label)));
                }
            }
        }
        if !loose.is_empty() {
            self.text_box(node, &loose, piece);
        }
        let said: Vec<String> = texts.iter().map(|text| clean(&text.item.block.text)).collect();
        if !said.is_empty() {
            self.slide.notes.push(said.join(" · "));
        }
        self.say(node, from);
        for child in &node.children {
            self.child(child, corner, piece);
        }
    }

    /// What lies in something that moves as one, wherever it begins.
    fn child(&mut self, node: &Node, corner: Point, piece: &Piece) {
        let frame = node.frame.shifted(corner);
        let here = Point::new(frame.x, frame.y);
        if is_thing(node) {
            self.thing(node, here, piece);
        } else {
            let whole = Piece { source: wider(around_all(piece.source, frame)), ..*piece };
            let moved = Piece { at: piece.point(corner_of(whole.source)), ..whole };
            self.draw(node, corner, &moved);
        }
    }

    /// What a node draws that holds other things.
    fn loose(&mut self, node: &Node, corner: Point, piece: &Piece) {
        let from = self.slide.marks.len();
        let placed = placed(node, corner, self.warnings);
        let mut texts = placed.iter();
        for item in &node.items {
            let place = ink::item(item).shifted(corner);
            match item {
                Item::Shape(shape) => {
                    let is_ground = !wider(piece.source).contains(&place, 0.0);
                    let is_cut = shape.radius == 0.0 || is_ground;
                    let shown = if is_cut { cut(place, piece.source) } else { Some(place) };
                    if let Some(shown) = shown.filter(|_| is_cut || self.begins_in(place, piece)) {
                        self.shape(node, shape, shown, piece);
                    }
                }
                Item::Path(path) => self.path(node, path, corner, piece, true),
                Item::Text(_) => {
                    let Some(text) = texts.next() else { continue };
                    if self.begins_in(place, piece) {
                        self.text_box(node, &[Written::Text(text)], piece);
                        self.slide.notes.push(clean(&text.item.block.text));
                    }
                }
                Item::Image(image) => {
                    if self.begins_in(place, piece) {
                        let what = What::Picture { blob: Arc::clone(&image.blob), fit: image.fit };
                        let alt = Alt::Words(clean(&node.label));
                        self.add(node, piece.place(place), what, alt);
                    }
                }
                Item::Link(_) => {}
            }
        }
        if node.role == Role::Figure {
            self.say(node, from);
        }
    }

    /// A box with the text that stands on it.
    fn card(
        &mut self,
        node: &Node,
        shape: &Shape,
        place: Rect,
        inside: &[Written<'_>],
        piece: &Piece,
    ) {
        // What reaches over the edge of the piece, such as a card for a whole
        // group of columns, ends with it.
        let shown = cut(place, Rect { y: place.y, height: place.height, ..wider(piece.source) })
            .unwrap_or(place);
        let at = piece.place(shown);
        let mut body = body(inside, piece.scale);
        if let Some(edges) = written_edges(inside) {
            let scale = piece.scale;
            let near = |direction| {
                let has = inside.iter().any(|it| it.direction() == direction);
                let is_near = has || self.direction == direction;
                if is_near { edges.margin(place, direction) * scale } else { LEAST_MARGIN * scale }
            };
            // Where the picture runs the other way, text may stand at the side
            // where it ends.
            for paragraph in &mut body.paragraphs {
                let is_other = paragraph.is_rtl != (self.direction == Direction::Rtl);
                if is_other && paragraph.align == Align::Start && stands_at_end(inside, place) {
                    paragraph.align = Align::End;
                }
            }
            let top = ((edges.rect.y - place.y) * scale).max(0.0);
            body.insets = [near(Direction::Ltr), top, near(Direction::Rtl), 0.0];
        }
        let what = What::Box {
            radius: shape.radius * piece.scale,
            fill: shape.fill,
            stroke: scaled(shape.stroke, piece.scale),
            body: Some(body),
        };
        self.add(node, at, what, Alt::Own);
    }

    fn shape(&mut self, node: &Node, shape: &Shape, place: Rect, piece: &Piece) {
        let what = What::Box {
            radius: shape.radius * piece.scale,
            fill: shape.fill,
            stroke: scaled(shape.stroke, piece.scale),
            body: None,
        };
        self.add(node, piece.place(place), what, Alt::Decoration);
    }

    fn path(&mut self, node: &Node, path: &Path, corner: Point, piece: &Piece, is_cut: bool) {
        let absolute = moved(&path.segments, |at| Point::new(at.x + corner.x, at.y + corner.y));
        let bounds = ink::bounds(&absolute);
        let segments = if !is_cut || wider(piece.source).contains(&bounds, 0.0) {
            absolute
        } else if path.fill.is_some() {
            if !self.begins_in(bounds, piece) {
                return;
            }
            absolute
        } else {
            clip::inside(&absolute, piece.source)
        };
        if segments.is_empty() {
            return;
        }
        let segments = piece.line(&segments);
        let at = ink::bounds(&segments);
        let stroke = scaled(path.stroke, piece.scale);
        self.add(node, at, What::Path { segments, fill: path.fill, stroke }, Alt::Decoration);
    }

    /// Text without a ground.
    fn text_box(&mut self, node: &Node, texts: &[Written<'_>], piece: &Piece) {
        let Some(edges) = written_edges(texts) else { return };
        let mut body = body(texts, piece.scale);
        let wraps = texts.iter().any(|it| it.lines() > 1);
        body.wraps = wraps;
        let mut rect = edges.rect;
        // Not wider than it was meant to be, if it was meant to break there.
        let most = if wraps { edges.most.max(rect.width) } else { f32::INFINITY };
        let wider = (rect.width * SLACK + 4.0).min(most);
        let more = wider - rect.width;
        rect.x -= match (edges.align, edges.direction) {
            (Align::Center, _) => more / 2.0,
            (Align::Start, Direction::Ltr) | (Align::End, Direction::Rtl) => 0.0,
            (Align::Start, Direction::Rtl) | (Align::End, Direction::Ltr) => more,
        };
        rect.width = wider;
        // What reaches over the edge of the piece breaks there.
        let shown = cut(rect, Rect { y: rect.y, height: rect.height, ..piece.source });
        if let Some(shown) = shown.filter(|it| it.width < rect.width - SLACKEST) {
            rect = shown;
            body.wraps = true;
        }
        let what = What::Box { radius: 0.0, fill: None, stroke: None, body: Some(body) };
        self.add(node, piece.place(rect), what, Alt::Own);
    }

    fn add(&mut self, node: &Node, at: Rect, what: What, alt: Alt) {
        self.slide.marks.push(Mark { node: node.id.clone(), at, what, alt });
    }

    /// What is read out for a node goes to the first thing that it has drawn
    /// unless its text is enough.
    fn say(&mut self, node: &Node, from: usize) {
        let label = clean(&node.label);
        let marks = self.slide.marks.get_mut(from..).unwrap_or_default();
        let has_text = marks.iter().any(|mark| mark.alt == Alt::Own);
        if label.is_empty() || node.role == Role::Decoration || has_text {
            return;
        }
        if let Some(first) = marks.first_mut() {
            first.alt = Alt::Words(label);
        }
    }
}

impl Piece {
    /// A part of the picture that is not stretched.
    pub fn even(source: Rect, at: Point, scale: f32) -> Self {
        Self { source, at, scale, stretch: 1.0 }
    }

    /// Where a point of the picture stands on the slide.
    fn point(&self, at: Point) -> Point {
        Point::new(
            (at.x - self.source.x) * self.scale * self.stretch + self.at.x,
            (at.y - self.source.y) * self.scale + self.at.y,
        )
    }

    /// Where a rectangle of the picture stands on the slide.
    pub fn place(&self, rect: Rect) -> Rect {
        let width = rect.width * self.scale;
        let height = rect.height * self.scale;
        if rect.width <= SIGN_OR_MARK {
            let middle = self.point(middle(rect));
            return Rect::new(middle.x - width / 2.0, middle.y - height / 2.0, width, height);
        }
        let at = self.point(Point::new(rect.x, rect.y));
        Rect::new(at.x, at.y, width * self.stretch, height)
    }

    /// Where a line of the picture runs on the slide.
    pub fn line(&self, segments: &[Segment]) -> Vec<Segment> {
        let bounds = ink::bounds(segments);
        if bounds.width > SIGN_OR_MARK {
            return moved(segments, |at| self.point(at));
        }
        let place = self.place(bounds);
        moved(segments, |at| {
            Point::new(
                place.x + (at.x - bounds.x) * self.scale,
                place.y + (at.y - bounds.y) * self.scale,
            )
        })
    }
}

/// Whether a node is one thing to whoever edits a slide.
pub fn is_thing(node: &Node) -> bool {
    let has_text = || node.items.iter().any(|item| matches!(item, Item::Text(_)));
    match node.role {
        Role::Note | Role::Heading(_) | Role::Paragraph | Role::RowHeader { .. } => true,
        Role::ColumnHeader { .. } => true,
        Role::Cell { span, .. } => span == 1 && has_text(),
        Role::Figure => node.frame.width <= WHOLE_FIGURE && node.frame.height <= WHOLE_FIGURE,
        Role::Document
        | Role::Section
        | Role::Table { .. }
        | Role::Row { .. }
        | Role::Separator
        | Role::Decoration => false,
    }
}

fn moved(segments: &[Segment], to: impl Fn(Point) -> Point) -> Vec<Segment> {
    let moved = |segment: &Segment| match *segment {
        Segment::Move(at) => Segment::Move(to(at)),
        Segment::Line(at) => Segment::Line(to(at)),
        Segment::Cubic(a, b, at) => Segment::Cubic(to(a), to(b), to(at)),
        Segment::Close => Segment::Close,
    };
    segments.iter().map(moved).collect()
}

fn scaled(stroke: Option<scene::Stroke>, scale: f32) -> Option<scene::Stroke> {
    stroke.map(|stroke| scene::Stroke { width: stroke.width * scale, ..stroke })
}

fn corner_of(rect: Rect) -> Point {
    Point::new(rect.x, rect.y)
}

fn area(rect: Rect) -> f32 {
    rect.width * rect.height
}

fn holds(rect: Rect, at: Point) -> bool {
    at.x >= rect.x && at.x <= rect.right() && at.y >= rect.y && at.y <= rect.bottom()
}

/// What two rectangles share.
fn cut(a: Rect, b: Rect) -> Option<Rect> {
    let (x, y) = (a.x.max(b.x), a.y.max(b.y));
    let (right, bottom) = (a.right().min(b.right()), a.bottom().min(b.bottom()));
    (right > x && bottom > y).then(|| Rect::new(x, y, right - x, bottom - y))
}

/// Strokes lie on both sides of an edge.
fn wider(rect: Rect) -> Rect {
    Rect::new(rect.x - 1.0, rect.y - 1.0, rect.width + 2.0, rect.height + 2.0)
}

fn around_all(a: Rect, b: Rect) -> Rect {
    ink::around(a, b)
}
