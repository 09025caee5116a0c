//! The curve of a persona, small.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::facts;
use model::records::{Emotion, Persona, Touchpoint};
use scene::{Direction, Item, Path, Point, Token};
use words::Word;

use super::super::curve::strokes;
use super::super::desk::Desk;
use super::super::emotions::Strand;
use super::super::look::{SMALL, SMALL_STRONG};
use super::super::sketch::{Sketch, dashes, line, turned};
use crate::icons::Icon;

/// From the worst rating to the best.
const PLOT: f32 = 96.0;
/// The column of faces.
const FACES: f32 = 28.0;
/// Between the plot's ends and the first and last point.
const INSET: f32 = 14.0;
/// The least room for the names of the stages.
const STAGES: f32 = 22.0;
/// Between the plot and the names below it.
const BELOW: f32 = 6.0;

/// A curve to be put somewhere.
pub(super) struct Curve {
    pub(super) sketch: Sketch,
    pub(super) height: f32,
    pub(super) spoken: String,
}

/// The curve of a persona; none without a rating.
pub(super) fn curve(
    desk: &mut Desk<'_>,
    persona: &Persona,
    strand: Strand,
    width: f32,
) -> Option<Curve> {
    let journey = facts::journey(desk.map);
    let ratings: BTreeMap<_, Arc<Emotion>> = desk
        .map
        .emotions
        .values()
        .filter(|it| it.persona == persona.id)
        .map(|it| (it.touchpoint, Arc::clone(it)))
        .collect();
    if ratings.is_empty() {
        return None;
    }
    let mut sketch = desk.sketch(width);
    let caption = desk.say("people-feeling");
    let block = desk.aligned(&caption, SMALL_STRONG, width);
    sketch.text(0.0, 0.0, &block, Token::InkMuted);
    let top = block.size.height + 14.0;
    grid(&mut sketch, top, width);
    let step = (width - FACES - 2.0 * INSET) / (journey.len().max(2) - 1) as f32;
    let x_of = |at: usize| FACES + INSET + at as f32 * step;
    let points: Vec<Option<Point>> = journey
        .iter()
        .enumerate()
        .map(|(at, it)| Some(Point::new(x_of(at), y_of(top, ratings.get(&it.id)?.value))))
        .collect();
    let names = stages(desk, &mut sketch, &journey, top, width, &x_of);
    let mut segments = strokes(&points, desk.curve_shape);
    if desk.direction == Direction::Rtl {
        for segment in &mut segments {
            *segment = turned(segment, width);
        }
    }
    let stroke = Some(strand.stroke());
    sketch.item(Item::Path(Path { segments: segments.into(), fill: None, stroke }));
    for (touchpoint, point) in journey.iter().zip(&points) {
        let (Some(point), Some(emotion)) = (point, ratings.get(&touchpoint.id)) else { continue };
        let at = sketch.point(point.x, point.y);
        sketch.item(strand.mark(at, emotion.evidence));
    }
    let spoken = spoken(desk, &journey, &ratings);
    Some(Curve { sketch, height: top + PLOT + names, spoken })
}

fn y_of(top: f32, value: f64) -> f32 {
    let value = value.clamp(Emotion::LOWEST, Emotion::HIGHEST) as f32;
    top + PLOT * (2.0 - value) / 4.0
}

fn grid(sketch: &mut Sketch, top: f32, width: f32) {
    for (at, face) in [(0, Icon::FaceVeryHappy), (2, Icon::FaceNeutral), (4, Icon::FaceVeryUnhappy)]
    {
        let y = top + at as f32 * PLOT / 4.0;
        sketch.icon(face, 0.0, y - 8.0, 16.0, Token::InkMuted);
        let stroke = match at {
            2 => line(Token::LineStrong, 1.0),
            _ => dashes(Token::Line, 1.0, 4.0),
        };
        sketch.lines(&[(FACES, y, width, y)], stroke);
    }
}

/// A line where a stage begins, and its name below it where that has room. How
/// much room the names take.
fn stages(
    desk: &mut Desk<'_>,
    sketch: &mut Sketch,
    journey: &[Arc<Touchpoint>],
    top: f32,
    width: f32,
    x_of: &dyn Fn(usize) -> f32,
) -> f32 {
    let mut room: f32 = STAGES;
    let mut beginnings: Vec<(usize, String)> = Vec::new();
    let mut last = None;
    for (at, touchpoint) in journey.iter().enumerate() {
        if last != Some(touchpoint.stage) {
            let stage = desk.map.stages.get(&touchpoint.stage);
            beginnings.push((at, stage.map_or_else(String::new, |it| it.title.clone())));
            last = Some(touchpoint.stage);
        }
    }
    let edge = |at: usize| if at == 0 { FACES } else { (x_of(at - 1) + x_of(at)) / 2.0 };
    for (index, (at, title)) in beginnings.iter().enumerate() {
        let x = edge(*at);
        let end = beginnings.get(index + 1).map_or(width, |(next, _)| edge(*next));
        if index > 0 {
            sketch.lines(&[(x, top, x, top + PLOT)], line(Token::Line, 1.0));
        }
        let title = desk.text_or(title, "untitled-stage");
        let block = desk.line(&title, SMALL);
        if block.size.width <= end - x - 4.0 {
            sketch.text(x + 2.0, top + PLOT + BELOW, &block, Token::InkMuted);
            room = room.max(BELOW + block.size.height);
        }
    }
    room
}

/// The lowest and the highest point in words.
fn spoken(
    desk: &mut Desk<'_>,
    journey: &[Arc<Touchpoint>],
    ratings: &BTreeMap<model::Id<Touchpoint>, Arc<Emotion>>,
) -> String {
    let rated: Vec<(&Arc<Touchpoint>, f64)> =
        journey.iter().filter_map(|it| Some((it, ratings.get(&it.id)?.value))).collect();
    let lowest = rated.iter().copied().reduce(|a, b| if b.1 < a.1 { b } else { a });
    let highest = rated.iter().copied().reduce(|a, b| if b.1 > a.1 { b } else { a });
    let (Some((low, low_value)), Some((high, high_value))) = (lowest, highest) else {
        return String::new();
    };
    let low = desk.text_or(&low.title, "untitled-touchpoint");
    let high = desk.text_or(&high.title, "untitled-touchpoint");
    let (low_value, high_value) = (desk.signed(low_value), desk.signed(high_value));
    desk.say_with(
        "people-feeling-spoken",
        &[
            ("lowest", Word::Text(&low)),
            ("low", Word::Text(&low_value)),
            ("highest", Word::Text(&high)),
            ("high", Word::Text(&high_value)),
        ],
    )
}
