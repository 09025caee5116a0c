//! How the journey feels, at a glance.

use std::collections::BTreeMap;

use model::facts;
use model::records::Emotion;
use scene::{Item, Node, Path, Rect, Role, Token};
use words::Word;

use super::super::curve::strokes;
use super::super::desk::Desk;
use super::super::emotions::Strand;
use super::super::look::{SMALL, SMALL_STRONG};
use super::super::sketch::{dashes, line};
use crate::icons::Icon;

/// From the worst rating to the best.
const PLOT: f32 = 88.0;
/// The signs of the best and the worst.
const FACES: f32 = 24.0;
const PADDING: f32 = 14.0;

/// The curves of all personas, so wide; nothing if nobody has rated anything.
pub(super) fn feeling(desk: &mut Desk<'_>, width: f32) -> Option<Node> {
    let journey = facts::journey(desk.map);
    let mut ratings: BTreeMap<_, &Emotion> = BTreeMap::new();
    for emotion in desk.map.emotions.values() {
        ratings.insert((emotion.persona, emotion.touchpoint), emotion);
    }
    if ratings.is_empty() || journey.len() < 2 {
        return None;
    }
    let mut content = desk.sketch(width);
    let title = desk.say("dashboard-feeling");
    let block = desk.aligned(&title, SMALL_STRONG, width - 2.0 * PADDING);
    content.text(PADDING, PADDING - 2.0, &block, Token::Ink);
    let top = PADDING + block.size.height + 10.0;
    let (left, room) = (PADDING + FACES + 8.0, width - 2.0 * PADDING - FACES - 16.0);
    content.icon(Icon::FaceVeryHappy, PADDING, top - 8.0, 16.0, Token::InkMuted);
    content.icon(Icon::FaceVeryUnhappy, PADDING, top + PLOT - 8.0, 16.0, Token::InkMuted);
    let middle = top + PLOT / 2.0;
    content.lines(&[(left, top, left + room, top)], line(Token::Line, 1.0));
    content.lines(&[(left, middle, left + room, middle)], dashes(Token::LineStrong, 1.0, 4.0));
    content.lines(&[(left, top + PLOT, left + room, top + PLOT)], line(Token::Line, 1.0));
    let step = room / (journey.len() - 1) as f32;
    let mut spoken = Vec::new();
    let mut key = PADDING;
    let mut bottom = top + PLOT + 12.0;
    let mut tall = SMALL.line_height;
    for (place, persona) in facts::personas(desk.map).iter().enumerate() {
        let strand = Strand::of(place);
        let mut points = Vec::with_capacity(journey.len());
        let mut lowest: Option<(f64, &str)> = None;
        for (index, touchpoint) in journey.iter().enumerate() {
            let rating = ratings.get(&(persona.id, touchpoint.id));
            points.push(rating.map(|emotion| {
                let down = (2.0 - emotion.value.clamp(-2.0, 2.0)) / 4.0;
                content.point(left + step * index as f32, top + down as f32 * PLOT)
            }));
            if let Some(emotion) = rating
                && lowest.is_none_or(|(value, _)| emotion.value < value)
            {
                lowest = Some((emotion.value, &touchpoint.title));
            }
        }
        let Some((value, title)) = lowest else { continue };
        // From right to left the first touchpoint lies on the right.
        let mut along = points.clone();
        if along.iter().flatten().zip(along.iter().flatten().skip(1)).any(|(a, b)| a.x > b.x) {
            along.reverse();
        }
        let segments = strokes(&along, desk.curve_shape);
        let stroke = Some(strand.stroke());
        content.item(Item::Path(Path { segments: segments.into(), fill: None, stroke }));
        for (index, point) in points.iter().enumerate() {
            let rating = ratings.get(&(persona.id, journey[index].id));
            if let (Some(point), Some(rating)) = (point, rating) {
                content.item(strand.mark(*point, rating.evidence));
            }
        }
        let name = desk.text_or(&persona.name, "untitled-persona");
        let block = desk.fitted(&name, SMALL, width - 2.0 * PADDING - 34.0);
        let wide =
            34.0 + if block.max_width.is_finite() { block.max_width } else { block.size.width };
        if key + wide > width - PADDING && key > PADDING {
            key = PADDING;
            bottom += tall + 2.0;
            tall = SMALL.line_height;
        }
        strand.key(&mut content, key, bottom + SMALL.line_height / 2.0, 28.0);
        content.text(key + 34.0, bottom, &block, Token::Ink);
        key += wide + 16.0;
        tall = tall.max(block.size.height);
        let title = desk.text_or(title, "untitled-touchpoint");
        let values = [
            ("persona", Word::Text(&name)),
            ("value", Word::Number(value)),
            ("touchpoint", Word::Text(&title)),
        ];
        spoken.push(desk.say_with("dashboard-feeling-lowest", &values));
    }
    let height = bottom + tall + PADDING - 2.0;
    let mut sketch = desk.sketch(width);
    let frame = Rect::new(0.0, 0.0, width, height);
    sketch.panel(frame, 8.0, Some(Token::Surface), line(Token::Line, 1.0));
    sketch.append(content);
    let label = format!("{title}. {}", spoken.join(" "));
    Some(sketch.node("feeling", Role::Figure, &label, frame))
}
