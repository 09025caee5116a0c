//! The signs of the picture, drawn for Throughline.
//!
//! Every sign is a line drawing on a grid of 24 × 24, meant for a stroke of 2
//! with round ends; the drawings themselves are in `drawings.rs`. Names are
//! lasting: maps name the sign of a channel by them.

mod drawings;

use std::sync::{Arc, LazyLock};

use scene::{Item, Path, Point, Rect, Segment, Stroke, Token};

pub use drawings::Icon;

/// The side of the square on which icons are drawn.
pub const GRID: f32 = 24.0;

static PATHS: LazyLock<Vec<Arc<[Segment]>>> =
    LazyLock::new(|| Icon::ALL.iter().map(|icon| segments(icon.steps()).into()).collect());

impl Icon {
    /// The icon of a name, if there is one.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|icon| icon.name() == name)
    }

    /// The drawing on its grid; built once and shared.
    pub fn path(self) -> Arc<[Segment]> {
        // `ALL` holds every variant in its order, so the index is there.
        Arc::clone(&PATHS[self as usize])
    }

    /// The icon as large as fits into a rectangle, in its middle. The width of
    /// the stroke is that of the picture, not of the grid.
    pub fn item(self, rect: Rect, token: Token, stroke_width: f32) -> Item {
        let scale = rect.width.min(rect.height) / GRID;
        let left = rect.x + (rect.width - GRID * scale) / 2.0;
        let top = rect.y + (rect.height - GRID * scale) / 2.0;
        let at = |point: &Point| Point::new(left + point.x * scale, top + point.y * scale);
        let drawing = self.path();
        let segments = drawing.iter().map(|segment| match segment {
            Segment::Move(to) => Segment::Move(at(to)),
            Segment::Line(to) => Segment::Line(at(to)),
            Segment::Cubic(a, b, to) => Segment::Cubic(at(a), at(b), at(to)),
            Segment::Close => Segment::Close,
        });
        Item::Path(Path {
            segments: segments.collect(),
            fill: None,
            stroke: Some(Stroke { token, width: stroke_width, dash: None }),
        })
    }
}

/// One step of a drawing.
#[derive(Clone, Copy, Debug)]
enum Step {
    /// Lift the pen and go to x, y.
    M(f32, f32),
    /// A line to x, y.
    L(f32, f32),
    /// A curve: two handles and the end.
    C(f32, f32, f32, f32, f32, f32),
    /// An arc of at most half a circle with a radius to x, y; clockwise, or
    /// counterclockwise where the radius is negative.
    A(f32, f32, f32),
    /// Back to the beginning of this part.
    Z,
    /// A circle by centre and radius.
    O(f32, f32, f32),
    /// A box: x, y, width, height, radius of the corners.
    B(f32, f32, f32, f32, f32),
    /// A dot.
    D(f32, f32),
}

fn segments(steps: &[Step]) -> Vec<Segment> {
    let mut pen = Pen::default();
    for step in steps {
        pen.draw(*step);
    }
    pen.segments
}

#[derive(Default)]
struct Pen {
    at: Point,
    segments: Vec<Segment>,
}

impl Pen {
    fn draw(&mut self, step: Step) {
        match step {
            Step::M(x, y) => {
                self.at = Point::new(x, y);
                self.segments.push(Segment::Move(self.at));
            }
            Step::L(x, y) => {
                self.at = Point::new(x, y);
                self.segments.push(Segment::Line(self.at));
            }
            Step::C(ax, ay, bx, by, x, y) => {
                self.at = Point::new(x, y);
                let (a, b) = (Point::new(ax, ay), Point::new(bx, by));
                self.segments.push(Segment::Cubic(a, b, self.at));
            }
            Step::A(radius, x, y) => self.arc(radius, Point::new(x, y)),
            Step::Z => self.segments.push(Segment::Close),
            Step::O(x, y, r) => {
                self.draw(Step::M(x + r, y));
                for (x, y) in [(x, y + r), (x - r, y), (x, y - r), (x + r, y)] {
                    self.draw(Step::A(r, x, y));
                }
                self.draw(Step::Z);
            }
            Step::B(x, y, width, height, r) => {
                let (right, bottom) = (x + width, y + height);
                self.draw(Step::M(x + r, y));
                self.draw(Step::L(right - r, y));
                self.draw(Step::A(r, right, y + r));
                self.draw(Step::L(right, bottom - r));
                self.draw(Step::A(r, right - r, bottom));
                self.draw(Step::L(x + r, bottom));
                self.draw(Step::A(r, x, bottom - r));
                self.draw(Step::L(x, y + r));
                self.draw(Step::A(r, x + r, y));
                self.draw(Step::Z);
            }
            // A line without length has no direction, and not every painter
            // gives it its round ends.
            Step::D(x, y) => {
                self.draw(Step::M(x - 0.05, y));
                self.draw(Step::L(x + 0.05, y));
            }
        }
    }

    /// One cubic; square roots only, because sines differ between platforms.
    fn arc(&mut self, radius: f32, to: Point) {
        let from = self.at;
        let r = radius.abs();
        let (dx, dy) = (to.x - from.x, to.y - from.y);
        let half = (dx * dx + dy * dy).sqrt() / 2.0;
        // How far the centre is from the chord, and on which side.
        let away = (r * r - half * half).max(0.0).sqrt();
        let side = radius.signum();
        let (nx, ny) = (-dy / (2.0 * half) * side, dx / (2.0 * half) * side);
        let centre =
            Point::new((from.x + to.x) / 2.0 + nx * away, (from.y + to.y) / 2.0 + ny * away);
        // The handle is 4/3 tan(angle / 4) of the radius.
        let cosine_of_half = (away / r).min(1.0);
        let handle = 4.0 / 3.0 * ((1.0 - cosine_of_half) / (1.0 + cosine_of_half)).sqrt() * side;
        let turn = |point: Point, by: f32| {
            Point::new(point.x - (point.y - centre.y) * by, point.y + (point.x - centre.x) * by)
        };
        self.segments.push(Segment::Cubic(turn(from, handle), turn(to, -handle), to));
        self.at = to;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(segments: &[Segment]) -> Vec<Point> {
        segments.iter().flat_map(Segment::points).collect()
    }

    #[test]
    fn every_icon_has_a_name_and_a_drawing_on_its_grid() {
        let mut names: Vec<_> = Icon::ALL.iter().map(|icon| icon.name()).collect();
        for (index, icon) in Icon::ALL.iter().enumerate() {
            assert_eq!(*icon as usize, index, "{icon:?}");
            assert_eq!(Icon::from_name(icon.name()), Some(*icon));
            assert!(icon.name().chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{icon:?}");
            let path = icon.path();
            assert!(matches!(path.first(), Some(Segment::Move(_))), "{icon:?}");
            for point in points(&path) {
                // Half the stroke must fit as well.
                let room = 1.0..=GRID - 1.0;
                assert!(room.contains(&point.x) && room.contains(&point.y), "{icon:?} {point:?}");
            }
        }
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), Icon::ALL.len());
        assert_eq!(Icon::from_name("no-such-icon"), None);
    }

    #[test]
    fn every_stock_channel_has_its_icon() {
        for channel in model::stock::CHANNELS {
            assert!(Icon::from_name(channel.icon).is_some(), "{}", channel.icon);
        }
    }

    #[test]
    fn an_icon_fills_the_middle_of_its_rectangle() {
        let Item::Path(path) = Icon::Clock.item(Rect::new(10.0, 20.0, 48.0, 24.0), Token::Ink, 1.5)
        else {
            panic!("an icon is a path");
        };
        let points = points(&path.segments);
        let middle = Point::new(34.0, 32.0);
        assert!(points.contains(&middle), "{points:?}");
        assert!(points.iter().all(|point| point.x >= 22.0 && point.x <= 46.0));
    }

    #[test]
    fn arcs_are_round() {
        // Half way on a cubic is the mean of its points with weights 1 3 3 1.
        for pair in segments(&[Step::O(12.0, 12.0, 9.0)]).windows(2) {
            let (Some(from), Segment::Cubic(a, b, to)) =
                (points(&pair[..1]).last().copied(), pair[1])
            else {
                continue;
            };
            let x = (from.x + 3.0 * a.x + 3.0 * b.x + to.x) / 8.0 - 12.0;
            let y = (from.y + 3.0 * a.y + 3.0 * b.y + to.y) / 8.0 - 12.0;
            assert!(((x * x + y * y).sqrt() - 9.0).abs() < 0.01, "{x} {y}");
        }
    }
}
