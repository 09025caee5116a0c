//! What is written on one thing, as paragraphs.

use std::sync::Arc;

use scene::{Align, Direction, Item, Link, Node, NodeId, Point, Rect, Shape, TextItem, Weight};

use super::ink;
use super::mark::{Body, Paragraph, Run, clean};
use crate::{Warning, link};

/// Text begins at most so far from the side of its ground, and ends at least
/// so far from it.
const USUAL_MARGIN: f32 = 10.0;
pub const LEAST_MARGIN: f32 = 3.0;

/// Dots up to this size that have an edge count something, as text.
pub const DOT: f32 = 8.0;

/// A text and where it stands in the picture.
pub struct Placed<'a> {
    pub item: &'a TextItem,
    pub rect: Rect,
    link: Option<Arc<str>>,
}

impl Placed<'_> {
    pub fn middle(&self) -> Point {
        middle(self.rect)
    }
}

/// What is written on a ground, in order.
pub enum Written<'a> {
    Text(&'a Placed<'a>),
    /// Dots in a row: how many are full, how many are not.
    Dots {
        rect: Rect,
        full: usize,
        empty: usize,
        shape: &'a Shape,
    },
}

impl Written<'_> {
    pub fn direction(&self) -> Direction {
        match self {
            Self::Text(text) => text.item.block.direction,
            Self::Dots { .. } => Direction::Ltr,
        }
    }

    pub fn rect(&self) -> Rect {
        match self {
            Self::Text(text) => text.rect,
            Self::Dots { rect, .. } => *rect,
        }
    }

    pub fn lines(&self) -> usize {
        match self {
            Self::Text(text) => text.item.block.lines.len(),
            Self::Dots { .. } => 1,
        }
    }
}

pub struct Edges {
    pub rect: Rect,
    pub direction: Direction,
    pub align: Align,
    /// The width that lines were broken for.
    pub most: f32,
}

impl Edges {
    /// How far text stays away from the side of a ground where it begins; as
    /// far on either side, since a ground is made alike on both.
    pub fn margin(&self, ground: Rect, direction: Direction) -> f32 {
        let (left, right) = (self.rect.x - ground.x, ground.right() - self.rect.right());
        let own = match direction {
            Direction::Ltr => left,
            Direction::Rtl => right,
        };
        own.clamp(LEAST_MARGIN, USUAL_MARGIN)
    }
}

pub fn written_edges(texts: &[Written<'_>]) -> Option<Edges> {
    let rect = texts.iter().map(Written::rect).reduce(ink::around)?;
    let first = texts.iter().find_map(|it| match it {
        Written::Text(text) => Some(&text.item.block),
        Written::Dots { .. } => None,
    })?;
    let most = texts.iter().map(|it| match it {
        Written::Text(text) => text.rect.x - rect.x + text.item.block.max_width,
        Written::Dots { rect, .. } => rect.width,
    });
    let most = most.fold(0.0, f32::max);
    Some(Edges { rect, direction: first.direction, align: first.style.align, most })
}

/// Whether the texts that run another way than most of a picture stand at the
/// side of their ground where they end.
pub fn stands_at_end(texts: &[Written<'_>], ground: Rect) -> bool {
    let middle = middle(ground).x;
    texts.iter().any(|it| {
        let rect = it.rect();
        match it.direction() {
            Direction::Ltr => rect.x > middle,
            Direction::Rtl => rect.right() < middle,
        }
    })
}

/// The texts of a node with their links.
pub fn placed<'a>(node: &'a Node, corner: Point, warnings: &mut Vec<Warning>) -> Vec<Placed<'a>> {
    let mut texts: Vec<Placed<'a>> = Vec::new();
    for item in &node.items {
        if let Item::Text(text) = item {
            let rect = ink::item(item).shifted(corner);
            texts.push(Placed { item: text, rect, link: None });
        }
    }
    for item in &node.items {
        let Item::Link(Link { rect, target }) = item else { continue };
        if !link::is_web_or_mail(target) {
            let (node, target) = (NodeId(Arc::clone(&node.id.0)), target.to_string());
            warnings.push(Warning::RefusedLink { node, target });
            continue;
        }
        let rect = rect.shifted(corner);
        if let Some(text) = texts.iter_mut().find(|text| text.rect.overlaps(&rect)) {
            text.link = Some(Arc::clone(target));
        }
    }
    texts
}

/// Dots that count something, such as four of five, as a word each.
pub fn add_dots<'a>(
    node: &'a Node,
    corner: Point,
    inside: &mut Vec<Written<'a>>,
    is_here: impl Fn(Point) -> bool,
) {
    for shape in shapes(node).filter(|shape| is_dot(shape)) {
        let rect = shape.rect.shifted(corner);
        if !is_here(middle(rect)) {
            continue;
        }
        let is_full = usize::from(shape.fill.is_some());
        if let Some(Written::Dots { rect: row, full, empty, .. }) = inside.last_mut()
            && (row.y - rect.y).abs() < 1.0
        {
            *row = ink::around(*row, rect);
            *full += is_full;
            *empty += 1 - is_full;
        } else {
            inside.push(Written::Dots { rect, full: is_full, empty: 1 - is_full, shape });
        }
    }
}

/// Texts from top to bottom, and those side by side in the order of reading.
pub fn in_order(texts: &mut [Written<'_>], direction: Direction) {
    texts.sort_by(|a, b| {
        let (a, b) = (middle(a.rect()), middle(b.rect()));
        match direction {
            _ if (a.y - b.y).abs() >= BESIDE => a.y.total_cmp(&b.y),
            Direction::Ltr => a.x.total_cmp(&b.x),
            Direction::Rtl => b.x.total_cmp(&a.x),
        }
    });
}

/// Texts whose middles are nearer than this stand on one line.
const BESIDE: f32 = 3.0;

/// Texts as paragraphs; those side by side share one.
pub fn body(texts: &[Written<'_>], scale: f32) -> Body {
    let mut paragraphs: Vec<Paragraph> = Vec::new();
    let mut last: Option<Rect> = None;
    for text in texts {
        let rect = text.rect();
        let beside = last.is_some_and(|last| middle(rect).y < last.bottom() - 1.0);
        let run = run(text, scale);
        match paragraphs.last_mut().filter(|_| beside) {
            Some(paragraph) => {
                let gap = if matches!(text, Written::Dots { .. }) { "" } else { "  " };
                let dots = paragraph.runs.last().is_some_and(|it| it.text.starts_with(['●', '○']));
                let mark = if dots || !gap.is_empty() { "  " } else { "" };
                paragraph.runs.push(Run { text: format!("{mark}{}", run.text), ..run });
            }
            None => {
                let before = last.map_or(0.0, |last| (rect.y - last.bottom()).max(0.0));
                let (line, align, is_rtl) = match text {
                    Written::Text(text) => {
                        let block = &text.item.block;
                        let is_rtl = block.direction == Direction::Rtl;
                        (block.style.line_height, block.style.align, is_rtl)
                    }
                    Written::Dots { .. } => (16.0, Align::Start, false),
                };
                paragraphs.push(Paragraph {
                    runs: vec![run],
                    before: before * scale,
                    line: line * scale,
                    align,
                    is_rtl,
                });
            }
        }
        last = Some(last.filter(|_| beside).map_or(rect, |last| ink::around(last, rect)));
    }
    Body { insets: [0.0; 4], paragraphs, wraps: true, is_centred: false }
}

fn run(text: &Written<'_>, scale: f32) -> Run {
    match text {
        Written::Text(text) => {
            let style = text.item.block.style;
            Run {
                text: clean(&text.item.block.text),
                size: style.size * scale,
                is_bold: style.weight != Weight::Regular,
                is_italic: style.italic,
                token: text.item.token,
                link: text.link.clone(),
            }
        }
        Written::Dots { full, empty, shape, .. } => Run {
            text: "●".repeat(*full) + &"○".repeat(*empty),
            size: 10.0 * scale,
            is_bold: false,
            is_italic: false,
            token: shape
                .stroke
                .map(|stroke| stroke.token)
                .or(shape.fill)
                .unwrap_or(scene::Token::Ink),
            link: None,
        },
    }
}

pub fn shapes(node: &Node) -> impl Iterator<Item = &Shape> {
    node.items.iter().filter_map(|item| match item {
        Item::Shape(shape) => Some(shape),
        _ => None,
    })
}

pub fn is_dot(shape: &Shape) -> bool {
    shape.rect.width <= DOT && shape.rect.height <= DOT && shape.stroke.is_some()
}

pub fn middle(rect: Rect) -> Point {
    Point::new(rect.x + rect.width / 2.0, rect.y + rect.height / 2.0)
}
