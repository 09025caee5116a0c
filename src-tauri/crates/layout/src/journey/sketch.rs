//! A node in the making.
//!
//! Whoever draws thinks from left to right: `x` is the distance from the side
//! where the map begins. The sketch turns it round for a map that runs from
//! right to left, so no other part of the lens has to.

use std::sync::Arc;

use scene::{
    Direction, Item, Node, NodeId, Path, Point, Rect, Role, Segment, Shape, Stroke, TextBlock,
    TextItem, Token,
};

use crate::icons::Icon;

/// What a node will consist of.
#[derive(Clone)]
pub(super) struct Sketch {
    direction: Direction,
    width: f32,
    items: Vec<Item>,
    children: Vec<Arc<Node>>,
}

impl Sketch {
    /// Nothing yet, on a node of that width.
    pub(super) fn new(direction: Direction, width: f32) -> Self {
        Self { direction, width, items: Vec::new(), children: Vec::new() }
    }

    /// Where a rectangle really lies.
    pub(super) fn rect(&self, x: f32, y: f32, width: f32, height: f32) -> Rect {
        Rect::new(mirrored(self.direction, self.width, x, width), y, width, height)
    }

    /// Where a point really lies.
    pub(super) fn point(&self, x: f32, y: f32) -> Point {
        Point::new(mirrored(self.direction, self.width, x, 0.0), y)
    }

    /// A box.
    pub(super) fn shape(
        &mut self,
        rect: Rect,
        radius: f32,
        fill: Option<Token>,
        stroke: Option<Stroke>,
    ) {
        let rect = self.rect(rect.x, rect.y, rect.width, rect.height);
        self.items.push(Item::Shape(Shape { rect, radius, fill, stroke }));
    }

    /// A box with an edge that lies wholly inside of it.
    pub(super) fn panel(&mut self, rect: Rect, radius: f32, fill: Option<Token>, edge: Stroke) {
        let half = edge.width / 2.0;
        let inner = Rect::new(
            rect.x + half,
            rect.y + half,
            rect.width - edge.width,
            rect.height - edge.width,
        );
        self.shape(inner, radius, fill, Some(edge));
    }

    /// Straight lines, each from one point to another.
    pub(super) fn lines(&mut self, lines: &[(f32, f32, f32, f32)], stroke: Stroke) {
        if lines.is_empty() {
            return;
        }
        let segments = lines
            .iter()
            .flat_map(|&(x0, y0, x1, y1)| {
                [Segment::Move(self.point(x0, y0)), Segment::Line(self.point(x1, y1))]
            })
            .collect();
        self.items.push(Item::Path(Path { segments, fill: None, stroke: Some(stroke) }));
    }

    /// A text whose block begins there.
    pub(super) fn text(&mut self, x: f32, y: f32, block: &Arc<TextBlock>, token: Token) {
        if block.lines.is_empty() {
            return;
        }
        let at = self.place_of(x, y, block);
        let block = Arc::clone(block);
        self.items.push(Item::Text(TextItem { at, block, token, spoken: None }));
    }

    /// Lets something else be read out in place of the last item, if that is a text.
    pub(super) fn said(&mut self, words: &Arc<str>) {
        if let Some(Item::Text(text)) = self.items.last_mut() {
            text.spoken = Some(Arc::clone(words));
        }
    }

    /// Where a text's block really lies.
    pub(super) fn place_of(&self, x: f32, y: f32, block: &TextBlock) -> Point {
        let room = if block.max_width.is_finite() { block.max_width } else { block.size.width };
        Point::new(mirrored(self.direction, self.width, x, room), y)
    }

    /// A sign in a square of that size.
    pub(super) fn icon(&mut self, icon: Icon, x: f32, y: f32, size: f32, token: Token) {
        let rect = self.rect(x, y, size, size);
        let stroke = if size > 20.0 { 1.75 } else { 1.25 };
        let mut item = icon.item(rect, token, stroke);
        if icon == Icon::HandOff && self.direction == Direction::Rtl {
            // The one sign that points along the journey.
            turn(&mut item, 2.0 * rect.x + rect.width);
        }
        self.items.push(item);
    }

    /// A sign that is filled.
    pub(super) fn solid_icon(&mut self, icon: Icon, x: f32, y: f32, size: f32, token: Token) {
        let rect = self.rect(x, y, size, size);
        let mut item = icon.item(rect, token, 1.25);
        if let Item::Path(path) = &mut item {
            path.fill = Some(token);
        }
        self.items.push(item);
    }

    /// A closed figure with straight sides.
    pub(super) fn polygon(
        &mut self,
        corners: &[(f32, f32)],
        fill: Option<Token>,
        stroke: Option<Stroke>,
    ) {
        let mut segments: Vec<Segment> =
            corners.iter().map(|(x, y)| Segment::Line(self.point(*x, *y))).collect();
        if let Some(Segment::Line(first)) = segments.first().copied() {
            segments[0] = Segment::Move(first);
            segments.push(Segment::Close);
            self.items.push(Item::Path(Path { segments: segments.into(), fill, stroke }));
        }
    }

    /// What another sketch of the same width holds, so much farther down.
    pub(super) fn append_at(&mut self, mut other: Self, y: f32) {
        other.items.iter_mut().for_each(|item| drop_by(item, y));
        self.items.extend(other.items);
    }

    /// What another sketch of the same width holds.
    pub(super) fn append(&mut self, other: Self) {
        self.items.extend(other.items);
        self.children.extend(other.children);
    }

    /// Anything, at its real place.
    pub(super) fn item(&mut self, item: Item) {
        self.items.push(item);
    }

    /// A node inside, at its real place.
    pub(super) fn child(&mut self, child: Arc<Node>) {
        self.children.push(child);
    }

    /// The node.
    pub(super) fn node(
        mut self,
        id: impl Into<NodeId>,
        role: Role,
        label: &str,
        frame: Rect,
    ) -> Node {
        // Nodes are kept as long as the map is open.
        self.items.shrink_to_fit();
        self.children.shrink_to_fit();
        Node {
            id: id.into(),
            role,
            label: label.into(),
            frame,
            items: self.items,
            children: self.children,
        }
    }
}

/// A segment turned round an axis that is half of `sum` from the left.
pub(super) fn turned(segment: &Segment, sum: f32) -> Segment {
    let point = |at: Point| Point::new(sum - at.x, at.y);
    match *segment {
        Segment::Move(to) => Segment::Move(point(to)),
        Segment::Line(to) => Segment::Line(point(to)),
        Segment::Cubic(a, b, to) => Segment::Cubic(point(a), point(b), point(to)),
        Segment::Close => Segment::Close,
    }
}

/// Moves an item down.
fn drop_by(item: &mut Item, y: f32) {
    match item {
        Item::Shape(it) => it.rect.y += y,
        Item::Image(it) => it.rect.y += y,
        Item::Link(it) => it.rect.y += y,
        Item::Text(it) => it.at.y += y,
        Item::Path(path) => {
            let point = |at: Point| Point::new(at.x, at.y + y);
            let moved = |segment: &Segment| match *segment {
                Segment::Move(to) => Segment::Move(point(to)),
                Segment::Line(to) => Segment::Line(point(to)),
                Segment::Cubic(a, b, to) => Segment::Cubic(point(a), point(b), point(to)),
                Segment::Close => Segment::Close,
            };
            path.segments = path.segments.iter().map(moved).collect();
        }
    }
}

fn turn(item: &mut Item, sum: f32) {
    if let Item::Path(path) = item {
        path.segments = path.segments.iter().map(|segment| turned(segment, sum)).collect();
    }
}

/// The left edge of something `width` wide that begins `x` from the side where
/// the map begins, in a parent that is `room` wide.
pub(super) fn mirrored(direction: Direction, room: f32, x: f32, width: f32) -> f32 {
    match direction {
        Direction::Ltr => x,
        Direction::Rtl => room - x - width,
    }
}

/// A full line.
pub(super) const fn line(token: Token, width: f32) -> Stroke {
    Stroke { token, width, dash: None }
}

/// A line of dashes.
pub(super) const fn dashes(token: Token, width: f32, dash: f32) -> Stroke {
    Stroke { token, width, dash: Some(dash) }
}
