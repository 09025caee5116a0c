//! Lines of values from period to period, and bars beside each other.

use model::Date;
use model::measures::Series;
use scene::{Item, Path, Point, Rect, Segment, Shade, Token};

use super::super::sketch::{Sketch, dashes, line};

/// What all charts of metrics are drawn in.
const HUE: scene::Hue = scene::Hue::Teal;

/// The least and the greatest that a chart shows.
#[derive(Clone, Copy)]
struct Range {
    low: f64,
    high: f64,
}

impl Range {
    /// Around some numbers; nothing without any.
    fn around(numbers: impl Iterator<Item = f64>) -> Option<Self> {
        let range = numbers.fold(None, |range: Option<Self>, number| {
            Some(range.map_or(Self { low: number, high: number }, |it| Self {
                low: it.low.min(number),
                high: it.high.max(number),
            }))
        })?;
        // A flat line lies in the middle.
        let room = if range.high > range.low { 0.0 } else { range.high.abs().max(1.0) / 2.0 };
        Some(Self { low: range.low - room, high: range.high + room })
    }

    /// How far up a number is, from 0 to 1.
    fn up(self, number: f64) -> f32 {
        let whole = self.high - self.low;
        if whole > 0.0 && whole.is_finite() { ((number - self.low) / whole) as f32 } else { 0.5 }
    }
}

/// The values of a series as a line, what they are to be as a dashed one, and
/// how far the truth may lie off as a band. Whether there was anything to draw.
pub(in super::super) fn trend(
    sketch: &mut Sketch,
    series: &Series,
    goal: Option<f64>,
    room: Rect,
) -> bool {
    let values = || series.points.iter().filter_map(|point| point.value.as_ref().ok().copied());
    if values().count() < 2 {
        return false;
    }
    let intervals = || series.points.iter().filter_map(|point| point.interval);
    let bounds = intervals().flat_map(|it| [it.low, it.high]);
    let Some(range) = Range::around(values().chain(goal).chain(bounds)) else { return false };
    let inset = 4.0;
    let across = places(series);
    let x = |place: f32| room.x + inset + place * (room.width - 2.0 * inset);
    let y = |value: f64| room.y + inset + (1.0 - range.up(value)) * (room.height - 2.0 * inset);
    let solid = Token::Hue(HUE, Shade::Solid);

    // The band breaks where there is no interval.
    let with_place: Vec<_> = series.points.iter().zip(&across).collect();
    for run in with_place.split(|(point, _)| point.interval.is_none()) {
        if run.len() < 2 {
            continue;
        }
        let bound = |high: bool| {
            run.iter().filter_map(move |(point, place)| {
                let interval = point.interval?;
                Some((**place, if high { interval.high } else { interval.low }))
            })
        };
        let lower: Vec<_> = bound(false).collect();
        let outline = bound(true).chain(lower.into_iter().rev());
        let mut segments: Vec<Segment> =
            outline.map(|(place, value)| Segment::Line(sketch.point(x(place), y(value)))).collect();
        if let Some(Segment::Line(first)) = segments.first().copied() {
            segments[0] = Segment::Move(first);
        }
        segments.push(Segment::Close);
        let fill = Some(Token::Hue(HUE, Shade::Fill));
        sketch.item(Item::Path(Path { segments: segments.into(), fill, stroke: None }));
    }
    if let Some(goal) = goal {
        let y = y(goal);
        sketch.lines(&[(room.x, y, room.x + room.width, y)], dashes(Token::LineStrong, 1.25, 4.0));
    }
    let mut segments = Vec::new();
    let mut pen_is_up = true;
    let mut dots: Vec<Point> = Vec::new();
    for (point, place) in &with_place {
        let Ok(value) = &point.value else {
            pen_is_up = true;
            continue;
        };
        let at = sketch.point(x(**place), y(*value));
        segments.push(if pen_is_up { Segment::Move(at) } else { Segment::Line(at) });
        pen_is_up = false;
        dots.push(at);
    }
    let stroke = Some(line(solid, 1.75));
    sketch.item(Item::Path(Path { segments: segments.into(), fill: None, stroke }));
    let last = dots.len().saturating_sub(1);
    for (index, at) in dots.into_iter().enumerate() {
        // So many points that they would make a worm of the line are left to it.
        if index < last && series.points.len() > 16 {
            continue;
        }
        let radius = if index == last { 3.5 } else { 2.0 };
        let rect = Rect::new(at.x - radius, at.y - radius, 2.0 * radius, 2.0 * radius);
        sketch.item(Item::Shape(scene::Shape { rect, radius, fill: Some(solid), stroke: None }));
    }
    true
}

/// How far along each point is, from 0 to 1: as far as its day, or one after
/// the other where some have none.
fn places(series: &Series) -> Vec<f32> {
    let days: Option<Vec<f64>> = series.points.iter().map(|point| point.end.map(day)).collect();
    let count = series.points.len();
    let even = || (0..count).map(|place| place as f32 / (count.max(2) - 1) as f32).collect();
    let Some(days) = days else { return even() };
    let (Some(first), Some(last)) = (days.first(), days.last()) else { return Vec::new() };
    if last <= first {
        return even();
    }
    days.iter().map(|day| ((day - first) / (last - first)) as f32).collect()
}

/// About how many days have passed until one: years and months are as long as
/// each other in a chart.
fn day(date: Date) -> f64 {
    let (year, month, day) = (date.year(), date.month(), date.day());
    f64::from(year) * 365.25 + f64::from(month) * 30.4375 + f64::from(day)
}

/// Bars beside each other, from 0 on: where each begins, how long it is, and
/// where the goal lies, all as parts of the room from 0 to 1.
pub(in super::super) struct Bars {
    pub(in super::super) of: Vec<(f32, f32)>,
    pub(in super::super) goal: Option<f32>,
}

/// The bars of some values.
pub(in super::super) fn bars(values: &[Option<f64>], goal: Option<f64>) -> Bars {
    let numbers = values.iter().flatten().copied().chain(goal);
    let Some(range) = Range::around(numbers.chain([0.0])) else {
        return Bars { of: Vec::new(), goal: None };
    };
    let zero = range.up(0.0);
    let bar = |value: &Option<f64>| {
        let end = value.map_or(zero, |value| range.up(value));
        (zero.min(end), (end - zero).abs())
    };
    Bars { of: values.iter().map(bar).collect(), goal: goal.map(|goal| range.up(goal)) }
}
