//! Where something stands in a part of the picture.

use scene::{Item, Node, Path, Point, Rect, Role, Segment};

/// The rectangle around a line or an outline; its control points included.
pub fn bounds(segments: &[Segment]) -> Rect {
    let mut points = segments.iter().flat_map(Segment::points);
    let Some(first) = points.next() else { return Rect::default() };
    let (mut least, mut most) = (first, first);
    for point in points {
        least = Point::new(least.x.min(point.x), least.y.min(point.y));
        most = Point::new(most.x.max(point.x), most.y.max(point.y));
    }
    Rect::new(least.x, least.y, most.x - least.x, most.y - least.y)
}

/// Where an item lies, in the coordinates of its node.
pub fn item(item: &Item) -> Rect {
    match item {
        Item::Shape(shape) => shape.rect,
        Item::Path(Path { segments, .. }) => bounds(segments),
        Item::Text(text) => {
            let block = &text.block;
            let left = block.lines.iter().map(|line| line.x).reduce(f32::min).unwrap_or(0.0);
            let right =
                block.lines.iter().map(|line| line.x + line.width).reduce(f32::max).unwrap_or(0.0);
            Rect::new(text.at.x + left, text.at.y, right - left, block.size.height)
        }
        Item::Image(image) => image.rect,
        Item::Link(link) => link.rect,
    }
}

/// The smallest rectangle around both.
pub fn around(a: Rect, b: Rect) -> Rect {
    let (x, y) = (a.x.min(b.x), a.y.min(b.y));
    Rect::new(x, y, a.right().max(b.right()) - x, a.bottom().max(b.bottom()) - y)
}

/// How far down something stands in a node whose corner is `origin`, between
/// two upright lines. What is there for the eye alone does not count, except
/// for scales, which a row's head shows.
pub fn lowest(node: &Node, origin: Point, left: f32, right: f32) -> Option<f32> {
    let mut low: Option<f32> = None;
    let lower = |low: Option<f32>, below: f32| Some(low.map_or(below, |low| low.max(below)));
    let is_here = |rect: Rect| {
        let middle = rect.x + rect.width / 2.0;
        (rect.x >= left && rect.x < right) || (middle >= left && middle < right)
    };
    if !matches!(node.role, Role::Row { .. } | Role::Decoration) {
        for it in &node.items {
            let place = item(it).shifted(origin);
            if !matches!(it, Item::Link(_)) && is_here(place) {
                low = lower(low, place.bottom());
            }
        }
    }
    let is_head = matches!(node.role, Role::RowHeader { .. });
    for child in &node.children {
        let frame = child.frame.shifted(origin);
        if child.role == Role::Decoration {
            if is_head && is_here(frame) {
                low = lower(low, frame.bottom());
            }
            continue;
        }
        if frame.x < right
            && frame.right() > left
            && let Some(below) = lowest(child, Point::new(frame.x, frame.y), left, right)
        {
            low = lower(low, below);
        }
    }
    low
}
