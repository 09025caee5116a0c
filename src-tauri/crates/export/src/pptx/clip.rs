//! Lines and curves that are cut at the edge of what a slide shows.

use scene::{Point, Rect, Segment};

/// A curve ends on a cut to within so many halvings of its length.
const HALVINGS: u32 = 24;

/// The parts of a line that lie inside a rectangle. Meant for lines, not for
/// outlines: a cut outline would stay open.
pub fn inside(segments: &[Segment], window: Rect) -> Vec<Segment> {
    let mut out = Vec::new();
    let (mut pen, mut start) = (Point::default(), Point::default());
    for segment in segments {
        let curve = match *segment {
            Segment::Move(to) => {
                (pen, start) = (to, to);
                continue;
            }
            Segment::Line(to) => [pen, pen, to, to],
            Segment::Cubic(a, b, to) => [pen, a, b, to],
            Segment::Close => [pen, pen, start, start],
        };
        let is_straight = !matches!(segment, Segment::Cubic(..));
        for part in parts(curve, window) {
            if !lies_in(at(&part, 0.5), window) {
                continue;
            }
            if end_of(&out) != Some(part[0]) {
                out.push(Segment::Move(part[0]));
            }
            out.push(if is_straight {
                Segment::Line(part[3])
            } else {
                Segment::Cubic(part[1], part[2], part[3])
            });
        }
        pen = curve[3];
    }
    out
}

/// Where the pen is.
fn end_of(segments: &[Segment]) -> Option<Point> {
    match *segments.last()? {
        Segment::Move(to) | Segment::Line(to) | Segment::Cubic(_, _, to) => Some(to),
        Segment::Close => None,
    }
}

/// A curve in pieces that begin and end where it crosses an edge.
fn parts(curve: [Point; 4], window: Rect) -> Vec<[Point; 4]> {
    let mut cuts = Vec::new();
    for (edge, is_across) in
        [(window.x, true), (window.right(), true), (window.y, false), (window.bottom(), false)]
    {
        let along = |t: f32| {
            let here = at(&curve, t);
            if is_across { here.x - edge } else { here.y - edge }
        };
        crossings(along, &mut cuts);
    }
    cuts.sort_by(f32::total_cmp);
    let mut out = Vec::new();
    let (mut rest, mut done) = (curve, 0.0);
    for cut in cuts {
        if cut - done < 1e-4 {
            continue;
        }
        let (before, after) = split(&rest, (cut - done) / (1.0 - done));
        out.push(before);
        (rest, done) = (after, cut);
    }
    out.push(rest);
    out
}

/// Where a function of 0 to 1 changes its sign; it may do so three times.
fn crossings(along: impl Fn(f32) -> f32, cuts: &mut Vec<f32>) {
    const STEPS: u8 = 8;
    for step in 0..STEPS {
        let mut low = f32::from(step) / f32::from(STEPS);
        let mut high = f32::from(step + 1) / f32::from(STEPS);
        let (first, last) = (along(low), along(high));
        if first * last >= 0.0 {
            if first == 0.0 && low > 0.0 {
                cuts.push(low);
            }
            continue;
        }
        for _ in 0..HALVINGS {
            let middle = f32::midpoint(low, high);
            if (along(middle) < 0.0) == (first < 0.0) { low = middle } else { high = middle }
        }
        cuts.push(f32::midpoint(low, high));
    }
}

fn at(curve: &[Point; 4], t: f32) -> Point {
    split(curve, t).0[3]
}

/// The two halves of a curve (de Casteljau).
fn split([a, b, c, d]: &[Point; 4], t: f32) -> ([Point; 4], [Point; 4]) {
    let between = |a: Point, b: Point| Point::new(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t);
    let (ab, bc, cd) = (between(*a, *b), between(*b, *c), between(*c, *d));
    let (abc, bcd) = (between(ab, bc), between(bc, cd));
    let middle = between(abc, bcd);
    ([*a, ab, abc, middle], [middle, bcd, cd, *d])
}

fn lies_in(point: Point, window: Rect) -> bool {
    point.x >= window.x
        && point.x <= window.right()
        && point.y >= window.y
        && point.y <= window.bottom()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_curve_begins_and_ends_at_the_edges() {
        let curve = [
            Segment::Move(Point::new(0.0, 0.0)),
            Segment::Cubic(Point::new(33.0, 10.0), Point::new(66.0, 20.0), Point::new(100.0, 30.0)),
            Segment::Line(Point::new(200.0, 30.0)),
        ];
        let cut = inside(&curve, Rect::new(50.0, -50.0, 100.0, 100.0));
        let [Segment::Move(from), Segment::Cubic(..), Segment::Line(to)] = cut[..] else {
            panic!("{cut:?}");
        };
        assert!((from.x - 50.0).abs() < 0.01 && (to.x - 150.0).abs() < 0.01, "{cut:?}");
    }

    #[test]
    fn what_lies_outside_is_left_out() {
        let line = [Segment::Move(Point::new(0.0, 0.0)), Segment::Line(Point::new(10.0, 0.0))];
        assert!(inside(&line, Rect::new(20.0, 0.0, 10.0, 10.0)).is_empty());
        assert_eq!(inside(&line, Rect::new(-5.0, -5.0, 50.0, 50.0)), line);
    }
}
