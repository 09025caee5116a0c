//! What is no grid of groups, parted so that no thing is cut.

use scene::{Direction, Item, Node, Point, Rect, Role, Size};

use super::draw::is_thing;
use super::ink;

/// What lies in a part of the picture and must stay whole.
pub fn blocks(node: &Node, origin: Point, room: Size, out: &mut Vec<Rect>) {
    let frame = node.frame.shifted(origin);
    let corner = Point::new(frame.x, frame.y);
    if node.role == Role::Decoration || frame.width <= 0.0 || frame.height <= 0.0 {
        return;
    }
    // A part with a ground of its own is one thing, as long as there is room.
    let is_panel = node.role == Role::Section && !node.items.is_empty();
    let fits = frame.width <= room.width && frame.height <= room.height;
    if is_thing(node) || node.role == Role::Figure || (is_panel && fits) {
        let mut ink = None;
        reach(node, origin, &mut ink);
        out.extend(ink);
        return;
    }
    // Grounds are cut with what stands on them.
    let said = node.items.iter().filter(|item| matches!(item, Item::Text(_) | Item::Image(_)));
    out.extend(said.map(|item| ink::item(item).shifted(corner)));
    for (number, child) in node.children.iter().enumerate() {
        blocks(child, corner, room, out);
        // A heading stays with what it is about.
        if matches!(child.role, Role::Heading(_))
            && let Some(next) = node.children.get(number + 1)
            && let Some(heading) = out.last_mut()
        {
            let below = next.frame.shifted(corner).y + 2.0 * SAME;
            heading.height = heading.height.max(below - heading.y);
        }
    }
}

/// How far a node and what lies in it reach.
fn reach(node: &Node, origin: Point, out: &mut Option<Rect>) {
    let frame = node.frame.shifted(origin);
    let corner = Point::new(frame.x, frame.y);
    let mut add = |rect: Rect| *out = Some(out.map_or(rect, |out| ink::around(out, rect)));
    node.items.iter().for_each(|item| add(ink::item(item).shifted(corner)));
    if !matches!(node.role, Role::Heading(_) | Role::Paragraph) {
        add(frame);
    }
    node.children.iter().for_each(|child| reach(child, corner, out));
}

/// Cuts between blocks until every part has room, as far as that is possible
/// without cutting one of them; in the order of reading.
pub fn cut(blocks: Vec<Rect>, room: Size, direction: Direction) -> Vec<Rect> {
    let mut out = Vec::new();
    part(blocks, room, direction, &mut out);
    out
}

fn part(blocks: Vec<Rect>, room: Size, direction: Direction, out: &mut Vec<Rect>) {
    let Some(bounds) = blocks.iter().copied().reduce(ink::around) else { return };
    let (is_wide, is_high) = (bounds.width > room.width, bounds.height > room.height);
    if !is_wide && !is_high {
        out.push(bounds);
        return;
    }
    let down = || gap(&blocks, |it| (it.y, it.bottom()), room.height);
    let across = || match direction {
        Direction::Ltr => gap(&blocks, |it| (it.x, it.right()), room.width),
        Direction::Rtl => gap(&blocks, |it| (-it.right(), -it.x), room.width),
    };
    let cut = if is_high {
        down().map(|at| (at, true)).or_else(|| across().map(|at| (at, false)))
    } else {
        across().map(|at| (at, false)).or_else(|| down().map(|at| (at, true)))
    };
    let Some((at, is_down)) = cut else {
        out.push(bounds);
        return;
    };
    let (first, second): (Vec<Rect>, Vec<Rect>) =
        blocks.into_iter().partition(|it| match (is_down, direction) {
            (true, _) => it.bottom() <= at + SAME,
            (false, Direction::Ltr) => it.right() <= at + SAME,
            (false, Direction::Rtl) => -it.x <= at + SAME,
        });
    part(first, room, direction, out);
    part(second, room, direction, out);
}

/// Edges that differ by less touch.
const SAME: f32 = 0.6;

/// The last place between blocks along a line up to which there is room; the
/// first place where there is none. Ends of blocks come as smaller and larger.
fn gap(blocks: &[Rect], ends: impl Fn(&Rect) -> (f32, f32), room: f32) -> Option<f32> {
    let mut spans: Vec<(f32, f32)> = blocks.iter().map(ends).collect();
    spans.sort_by(|a, b| a.0.total_cmp(&b.0));
    let start = spans.first()?.0;
    let mut far = spans.first()?.1;
    let mut best = None;
    for &(begin, end) in &spans[1..] {
        if begin >= far - SAME {
            if best.is_some() && far - start > room {
                break;
            }
            best = Some(far);
            if far - start > room {
                break;
            }
        }
        far = far.max(end);
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: Size = Size::new(100.0, 100.0);

    #[test]
    fn parts_end_between_things() {
        let blocks: Vec<Rect> =
            (0..5).map(|row| Rect::new(0.0, row as f32 * 40.0, 90.0, 30.0)).collect();
        let parts = cut(blocks, ROOM, Direction::Ltr);
        let heights: Vec<f32> = parts.iter().map(|part| part.height).collect();
        assert_eq!(heights, [70.0, 70.0, 30.0]);
    }

    #[test]
    fn reading_from_the_right_parts_come_from_the_right() {
        let blocks: Vec<Rect> =
            (0..3).map(|it| Rect::new(it as f32 * 60.0, 0.0, 50.0, 50.0)).collect();
        let left = |direction| cut(blocks.clone(), ROOM, direction).iter().map(|it| it.x).collect();
        let (ltr, rtl): (Vec<f32>, Vec<f32>) = (left(Direction::Ltr), left(Direction::Rtl));
        assert_eq!(ltr, [0.0, 60.0, 120.0]);
        assert_eq!(rtl, [120.0, 60.0, 0.0]);
    }

    #[test]
    fn a_thing_without_room_stays_whole() {
        let large = Rect::new(0.0, 0.0, 300.0, 300.0);
        assert_eq!(cut(vec![large], ROOM, Direction::Ltr), [large]);
    }
}
