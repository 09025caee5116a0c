//! A line through ratings that never says more than they do, smooth or straight.
//!
//! Where it is smooth, it is between two points a cubic that neither rises above
//! the higher nor falls below the lower one (Fritsch and Carlson, *Monotone Piecewise
//! Cubic Interpolation*, SIAM J. Numer. Anal. 17, 1980). Where a rating is
//! missing the line breaks.

use scene::{Point, Segment};

use crate::CurveShape;

/// The strokes through points from left to right; `None` is a missing rating.
/// A point without neighbours gives no stroke.
pub(super) fn strokes(points: &[Option<Point>], shape: CurveShape) -> Vec<Segment> {
    let mut segments = Vec::new();
    for run in points.split(Option::is_none) {
        let run: Vec<Point> = run.iter().copied().flatten().collect();
        match (&run[..], shape) {
            ([] | [_], _) => {}
            (_, CurveShape::Smooth) => stretch(&run, &mut segments),
            ([first, rest @ ..], CurveShape::Straight) => {
                segments.push(Segment::Move(*first));
                segments.extend(rest.iter().copied().map(Segment::Line));
            }
        }
    }
    segments
}

fn stretch(points: &[Point], segments: &mut Vec<Segment>) {
    let slopes = slopes(points);
    segments.push(Segment::Move(points[0]));
    for (pair, slope) in points.windows(2).zip(slopes.windows(2)) {
        let third = (pair[1].x - pair[0].x) / 3.0;
        segments.push(Segment::Cubic(
            Point::new(pair[0].x + third, pair[0].y + slope[0] * third),
            Point::new(pair[1].x - third, pair[1].y - slope[1] * third),
            pair[1],
        ));
    }
}

/// The slope at each point, limited so that every piece is monotone.
fn slopes(points: &[Point]) -> Vec<f32> {
    let steps: Vec<f32> = points
        .windows(2)
        .map(|pair| (pair[1].y - pair[0].y) / (pair[1].x - pair[0].x).max(f32::EPSILON))
        .collect();
    let mut slopes = Vec::with_capacity(points.len());
    slopes.push(steps[0]);
    for pair in steps.windows(2) {
        let turns = pair[0] * pair[1] <= 0.0;
        slopes.push(if turns { 0.0 } else { (pair[0] + pair[1]) / 2.0 });
    }
    slopes.push(steps[steps.len() - 1]);
    for (index, step) in steps.iter().enumerate() {
        if *step == 0.0 {
            slopes[index] = 0.0;
            slopes[index + 1] = 0.0;
            continue;
        }
        // Within a circle of radius 3 a cubic cannot overshoot.
        let (a, b) = (slopes[index] / step, slopes[index + 1] / step);
        let length = (a * a + b * b).sqrt();
        if length > 3.0 {
            slopes[index] = 3.0 / length * a * step;
            slopes[index + 1] = 3.0 / length * b * step;
        }
    }
    slopes
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::option;
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

    use super::*;

    fn points(values: &[Option<f32>]) -> Vec<Option<Point>> {
        values
            .iter()
            .enumerate()
            .map(|(index, value)| value.map(|y| Point::new(index as f32 * 100.0, y)))
            .collect()
    }

    /// Walks along the strokes and checks that each stays between its ends.
    fn check(values: &[Option<f32>], drawn: usize, breaks: usize) {
        let segments = strokes(&points(values), CurveShape::Smooth);
        let mut pen = Point::default();
        let (mut cubics, mut moves) = (0, 0);
        for segment in &segments {
            match *segment {
                Segment::Move(to) => {
                    pen = to;
                    moves += 1;
                }
                Segment::Cubic(a, b, to) => {
                    cubics += 1;
                    let (low, high) = (pen.y.min(to.y) - 1e-3, pen.y.max(to.y) + 1e-3);
                    for step in 0..=50 {
                        let t = step as f32 / 50.0;
                        let s = 1.0 - t;
                        let y = s * s * s * pen.y
                            + 3.0 * s * s * t * a.y
                            + 3.0 * s * t * t * b.y
                            + t * t * t * to.y;
                        assert!((low..=high).contains(&y), "{values:?}: {y} at {t}");
                    }
                    pen = to;
                }
                other => panic!("{other:?}"),
            }
        }
        assert_eq!((cubics, moves), (drawn, breaks), "{values:?}");
    }

    proptest! {
        /// A cubic lies within the hull of its four points. So if these lie
        /// between the two ratings that it joins, all of the stroke does, and
        /// not only where it is looked at.
        #[test]
        fn a_stroke_lies_between_the_ratings_that_it_joins(
            columns in vec((1.0_f32..2000.0, option::weighted(0.8, -2.0_f32..=2.0)), 0..40),
            whole in any::<bool>(),
        ) {
            let mut x = 0.0;
            let mut given = Vec::new();
            for (width, rating) in columns {
                x += width;
                let y = rating.map(|it| if whole { it.round() } else { it });
                given.push(y.map(|y| Point::new(x, y)));
            }
            let mut pen = Point::default();
            let mut met = Vec::new();
            for segment in strokes(&given, CurveShape::Smooth) {
                match segment {
                    Segment::Move(to) => pen = to,
                    Segment::Cubic(a, b, to) => {
                        // As much as is lost in rounding.
                        let (low, high) = (pen.y.min(to.y) - 1e-5, pen.y.max(to.y) + 1e-5);
                        prop_assert!((low..=high).contains(&a.y), "{pen:?} {a:?} {to:?}");
                        prop_assert!((low..=high).contains(&b.y), "{pen:?} {b:?} {to:?}");
                        prop_assert!(pen.x <= a.x && a.x <= b.x && b.x <= to.x);
                        if pen.y == to.y {
                            prop_assert_eq!((a.y, b.y), (pen.y, pen.y), "flat stays flat");
                        }
                        met.extend([pen, to]);
                        pen = to;
                    }
                    other => prop_assert!(false, "{other:?}"),
                }
            }
            // Each rating beside another is met; one by itself has no stroke.
            let beside = |at: usize| given.get(at).is_some_and(Option::is_some);
            for (at, point) in given.iter().enumerate() {
                let Some(point) = point else { continue };
                let joined = beside(at + 1) || (at > 0 && beside(at - 1));
                prop_assert_eq!(met.contains(point), joined);
            }
        }
    }

    #[test]
    fn a_straight_line_goes_from_rating_to_rating_and_breaks_at_gaps() {
        let given = points(&[Some(1.0), Some(0.0), None, Some(2.0), None, Some(1.0), Some(2.0)]);
        let at = |index: usize| given[index].unwrap();
        assert_eq!(
            strokes(&given, CurveShape::Straight),
            [
                Segment::Move(at(0)),
                Segment::Line(at(1)),
                Segment::Move(at(5)),
                Segment::Line(at(6)),
            ]
        );
    }

    #[test]
    fn the_line_never_leaves_the_range_of_its_neighbours_and_breaks_at_gaps() {
        check(&[], 0, 0);
        check(&[None, None], 0, 0);
        check(&[Some(1.0)], 0, 0);
        check(&[Some(1.0), Some(-2.0)], 1, 1);
        check(&[Some(1.0), Some(1.0), Some(-2.0), Some(-2.0), Some(2.0)], 4, 1);
        check(&[Some(-2.0), Some(-1.9), Some(2.0), Some(2.0), Some(-2.0)], 4, 1);
        check(&[Some(0.0), Some(100.0), Some(101.0), Some(99.0), Some(0.5)], 4, 1);
        check(&[Some(1.0), Some(0.0), None, Some(2.0), None, Some(1.0), Some(2.0)], 2, 2);
    }
}
