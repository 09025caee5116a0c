//! One customer's journey drawn over the map: the way through the touchpoints
//! as it really was.
//!
//! - **J71** Whatever lens has the touchpoints, the way stands over it and moves
//!   nothing: each stop is a numbered dot at the foot of its touchpoint, one
//!   beside the other where the customer came back.
//! - **J72** What has happened so far is a full line, what is still to come a
//!   faint one; the stop that is looked at is larger and says when and how.
//! - **J73** Along a row the way on is straight, where no card lies, and a way
//!   back hangs below it, so that the two can be told apart.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::Id;
use model::records::Touchpoint;
use scene::{
    Align, Direction, Item, Node, NodeId, Path, Point, Rect, Role, Segment, Shape, Stroke,
    TextItem, TextStyle, Token, Weight,
};

use crate::text::Shaper;

/// A journey as it happened, and how far it has been told.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Replay {
    /// Where the customer was, in order.
    pub stops: Vec<ReplayStop>,
    /// Which of them is looked at, from 0.
    pub at: usize,
}

/// Where a customer was.
#[derive(Clone, Debug, PartialEq)]
pub struct ReplayStop {
    /// The touchpoint.
    pub touchpoint: Id<Touchpoint>,
    /// Which stop it is, from 1, among those that the map does not show as well.
    pub number: usize,
    /// When and how, in a few words.
    pub caption: String,
}

/// The radius of a stop, and of the one that is looked at.
const DOT: f32 = 9.0;
const DOT_NOW: f32 = 12.0;
/// From one stop to the next at the same touchpoint.
const BESIDE: f32 = 24.0;
/// From the edge of a touchpoint to its first stop.
const INSET: f32 = 18.0;
/// How far the least and the greatest ways back hang down.
const FLAT: f32 = 12.0;
const DEEP: f32 = 28.0;
/// How much farther down for each unit that one spans.
const FALL: f32 = 0.05;
/// Lines that have been told, and those that have not.
const TOLD: f32 = 3.0;
const UNTOLD: f32 = 1.25;
const DASH: f32 = 4.0;

const NUMBER: TextStyle = TextStyle {
    size: 11.0,
    line_height: 14.0,
    weight: Weight::Bold,
    italic: false,
    align: Align::Start,
};
const CAPTION: TextStyle = TextStyle { size: 13.0, line_height: 18.0, ..NUMBER };

/// The same picture with the way over it; the picture itself where it has none
/// of the touchpoints.
pub(crate) fn over(
    root: &Arc<Node>,
    replay: &Replay,
    direction: Direction,
    shaper: &mut Shaper,
    language: &str,
) -> Arc<Node> {
    let mut frames = BTreeMap::new();
    find(root, Point::new(0.0, 0.0), &mut frames);
    let spots = spots(replay, &frames, direction);
    let Some(bounds) = bounds(&spots, root.frame) else { return Arc::clone(root) };
    let mut drawing = Drawing {
        items: Vec::new(),
        origin: Point::new(bounds.x, bounds.y),
        direction,
        shaper,
        language,
    };
    let (told, untold) = spots.split_at(spots.partition_point(|spot| spot.index <= replay.at));
    let ways = |spots: &[Spot]| -> Vec<(Spot, Spot)> {
        spots.windows(2).map(|pair| (pair[0], pair[1])).collect()
    };
    let bridge = told.last().zip(untold.first()).map(|(from, to)| (*from, *to));
    for (from, to) in bridge.into_iter().chain(ways(untold)) {
        let stroke = Stroke { token: Token::InkFaint, width: UNTOLD, dash: Some(DASH) };
        drawing.way(from, to, stroke);
    }
    for (from, to) in ways(told) {
        drawing.way(from, to, Stroke { token: Token::Ink, width: TOLD, dash: None });
    }
    for spot in spots.iter().filter(|spot| spot.index != replay.at) {
        drawing.stop(spot, spot.index < replay.at, false);
    }
    if let Some(spot) = spots.iter().find(|spot| spot.index == replay.at) {
        drawing.stop(spot, true, true);
        drawing.caption(spot, &replay.stops[spot.index].caption, bounds);
    }
    let node = Node {
        id: NodeId::from("replay"),
        role: Role::Decoration,
        label: "".into(),
        frame: bounds,
        items: drawing.items,
        children: Vec::new(),
    };
    let mut whole = Node::clone(root);
    whole.children.push(Arc::new(node));
    Arc::new(whole)
}

/// A stop at its place.
#[derive(Clone, Copy)]
struct Spot {
    index: usize,
    number: usize,
    at: Point,
}

/// Where the touchpoints are.
fn find(node: &Node, origin: Point, frames: &mut BTreeMap<Id<Touchpoint>, Rect>) {
    let at = Point::new(origin.x + node.frame.x, origin.y + node.frame.y);
    if let Some(id) = node.id.0.strip_prefix("touchpoint:").and_then(|id| id.parse().ok()) {
        let frame = Rect { x: at.x, y: at.y, ..node.frame };
        frames.entry(Id::new(id)).or_insert(frame);
        return;
    }
    node.children.iter().for_each(|child| find(child, at, frames));
}

/// The stops whose touchpoints are in the picture, along the foot of each.
fn spots(
    replay: &Replay,
    frames: &BTreeMap<Id<Touchpoint>, Rect>,
    direction: Direction,
) -> Vec<Spot> {
    let mut there: BTreeMap<Id<Touchpoint>, usize> = BTreeMap::new();
    let mut spots = Vec::new();
    for (index, stop) in replay.stops.iter().enumerate() {
        let Some(frame) = frames.get(&stop.touchpoint) else { continue };
        let count = there.entry(stop.touchpoint).or_default();
        let room = (((frame.width - 2.0 * INSET) / BESIDE).max(0.0) as usize) + 1;
        let (row, place) = (*count / room, *count % room);
        *count += 1;
        let along = INSET + place as f32 * BESIDE;
        let x = match direction {
            Direction::Ltr => frame.x + along,
            Direction::Rtl => frame.x + frame.width - along,
        };
        let y = frame.bottom() + row as f32 * BESIDE;
        spots.push(Spot { index, number: stop.number, at: Point::new(x, y) });
    }
    spots
}

/// What the way may cover: the stops, their arches and captions, within the
/// picture.
fn bounds(spots: &[Spot], picture: Rect) -> Option<Rect> {
    let first = spots.first()?.at;
    let (mut from, mut until) = (first, first);
    for Spot { at, .. } in spots {
        from = Point::new(from.x.min(at.x), from.y.min(at.y));
        until = Point::new(until.x.max(at.x), until.y.max(at.y));
    }
    let (left, top) = ((from.x - 320.0).max(0.0), (from.y - 40.0).max(0.0));
    let (right, bottom) =
        ((until.x + 320.0).min(picture.width), (until.y + DEEP + 40.0).min(picture.height));
    Some(Rect::new(left, top, right - left, bottom - top))
}

struct Drawing<'a> {
    items: Vec<Item>,
    /// Where the node begins.
    origin: Point,
    direction: Direction,
    shaper: &'a mut Shaper,
    language: &'a str,
}

impl Drawing<'_> {
    fn point(&self, x: f32, y: f32) -> Point {
        Point::new(x - self.origin.x, y - self.origin.y)
    }

    /// The way from one stop to the next.
    fn way(&mut self, from: Spot, to: Spot, stroke: Stroke) {
        let (a, b) = (from.at, to.at);
        let (dx, dy) = (b.x - a.x, b.y - a.y);
        let (one, other) = if dy.abs() > 1.0 {
            // To another row: out to the side and in from the side.
            let reach = (dx.abs() / 2.0).max(24.0) * if dx < 0.0 { -1.0 } else { 1.0 };
            (self.point(a.x + reach, a.y), self.point(b.x - reach, b.y))
        } else {
            let is_back = (dx < 0.0) == (self.direction == Direction::Ltr);
            let down = if is_back { (dx.abs() * FALL).clamp(FLAT, DEEP) } else { 0.0 };
            // A cubic curve reaches three quarters of the way to its handles.
            let depth = down * 4.0 / 3.0;
            (self.point(a.x + dx * 0.25, a.y + depth), self.point(b.x - dx * 0.25, b.y + depth))
        };
        let segments =
            [Segment::Move(self.point(a.x, a.y)), Segment::Cubic(one, other, self.point(b.x, b.y))];
        // A lighter line around it keeps it apart from what it crosses.
        if stroke.dash.is_none() {
            let halo = Stroke { token: Token::Surface, width: stroke.width + 3.0, dash: None };
            self.path(&segments, halo);
        }
        self.path(&segments, stroke);
    }

    fn path(&mut self, segments: &[Segment], stroke: Stroke) {
        let segments = segments.into();
        self.items.push(Item::Path(Path { segments, fill: None, stroke: Some(stroke) }));
    }

    fn stop(&mut self, spot: &Spot, is_told: bool, is_now: bool) {
        let radius = if is_now { DOT_NOW } else { DOT };
        let at = self.point(spot.at.x, spot.at.y);
        let rect = Rect::new(at.x - radius, at.y - radius, 2.0 * radius, 2.0 * radius);
        let (fill, edge, ink) = if is_told {
            (Token::Ink, Stroke { token: Token::Surface, width: 1.5, dash: None }, Token::Surface)
        } else {
            let edge = Stroke { token: Token::InkMuted, width: 1.25, dash: None };
            (Token::Surface, edge, Token::InkMuted)
        };
        self.items.push(Item::Shape(Shape { rect, radius, fill: Some(fill), stroke: Some(edge) }));
        let number = spot.number.to_string();
        let block = self.shaper.lay_out(&number, NUMBER, None, self.language);
        let at = Point::new(at.x - block.size.width / 2.0, at.y - block.size.height / 2.0);
        self.items.push(Item::Text(TextItem { at, block, token: ink, spoken: None }));
    }

    /// What is said of the stop that is looked at, above it, where the way never
    /// goes.
    fn caption(&mut self, spot: &Spot, text: &str, bounds: Rect) {
        if text.is_empty() {
            return;
        }
        let block = self.shaper.lay_out(text, CAPTION, None, self.language);
        let (width, height) = (block.size.width + 20.0, block.size.height + 8.0);
        let most = (bounds.x + bounds.width - width).max(bounds.x);
        let left = (spot.at.x - width / 2.0).clamp(bounds.x, most);
        let at = self.point(left, spot.at.y - DOT_NOW - 4.0 - height);
        let rect = Rect::new(at.x, at.y.max(0.0), width, height);
        let text = Point::new(rect.x + 10.0, rect.y + 4.0);
        let shape = Shape { rect, radius: height / 2.0, fill: Some(Token::Ink), stroke: None };
        self.items.push(Item::Shape(shape));
        self.items.push(Item::Text(TextItem {
            at: text,
            block,
            token: Token::Surface,
            spoken: None,
        }));
    }
}
