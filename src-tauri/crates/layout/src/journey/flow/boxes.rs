//! The boxes: their shapes say what sort of moment they are.

use model::records::{OwnerState, Touchpoint, TouchpointKind};
use scene::{Hue, Item, Path, Rect, Segment, Shade, Token};

use super::super::chips::{self, Chip};
use super::super::desk::Desk;
use super::super::doubts;
use super::super::look::{self, HEAD, SMALL, SMALL_STRONG};
use super::super::sketch::{Sketch, dashes, line};
use super::super::times::duration;
use super::graph::Thing;
use crate::icons::Icon;

/// How wide a box is.
pub(super) const WIDTH: f32 = 184.0;
/// The least height of a box.
const LEAST: f32 = 60.0;
/// Beside what is in a box; some shapes are narrower than others.
const PADDING: f32 = 16.0;
/// Above and below it.
const INSET: f32 = 10.0;
const SIGN: f32 = 18.0;
/// How slanted the ends of an indirect touchpoint are.
const SLANT: f32 = 10.0;

/// What is in a box, measured.
pub(super) struct Content {
    pub(super) sketch: Sketch,
    pub(super) height: f32,
}

/// What a box says.
pub(super) fn content(desk: &mut Desk<'_>, thing: &Thing) -> Content {
    let mut sketch = desk.sketch(WIDTH);
    let inner = WIDTH - 2.0 * PADDING;
    let mut y = INSET;
    match thing {
        Thing::Touchpoint(touchpoint, number) => {
            head(desk, &mut sketch, touchpoint, *number, y);
            y += SIGN + 3.0;
            let is_untitled = touchpoint.title.trim().is_empty();
            let token = if is_untitled { Token::InkMuted } else { Token::Ink };
            let title = desk.text_or(&touchpoint.title, "untitled-touchpoint");
            let block = desk.aligned(&title, HEAD, inner);
            sketch.text(PADDING, y, &block, token);
            y += block.size.height;
            let chips = about(desk, touchpoint);
            if !chips.is_empty() {
                y += 2.0 + chips::flow(desk, &mut sketch, &chips, PADDING, y + 2.0, inner);
            }
        }
        Thing::Folded(_, count, _) => {
            let text = desk.say_number("folded-touchpoints", *count as i64);
            let block = desk.aligned(&text, HEAD, inner);
            sketch.text(PADDING, y, &block, Token::InkMuted);
            y += block.size.height;
        }
        Thing::Empty(stage) => {
            let message = if stage.is_some() { "empty-stage" } else { "empty-touchpoints" };
            let text = desk.say(message);
            let block = desk.aligned(&text, SMALL, inner);
            sketch.text(PADDING, y, &block, Token::InkMuted);
            y += block.size.height;
        }
    }
    Content { sketch, height: (y + INSET).max(LEAST) }
}

/// What sort of moment it is, its number, and whether it weighs more.
fn head(desk: &mut Desk<'_>, sketch: &mut Sketch, touchpoint: &Touchpoint, number: usize, y: f32) {
    let channel = touchpoint.channel.and_then(|id| desk.map.channels.get(&id));
    let icon = match (touchpoint.kind, channel) {
        (TouchpointKind::Direct, Some(channel)) => look::channel_icon(channel),
        (kind, _) => look::kind_icon(kind),
    };
    sketch.icon(icon, PADDING, y, SIGN, Token::Accent);
    let block = desk.line(&number.to_string(), SMALL_STRONG);
    let x = PADDING + SIGN + 6.0;
    sketch.text(x, y + (SIGN - block.size.height) / 2.0, &block, Token::InkMuted);
    if touchpoint.moment_of_truth {
        let token = Token::Hue(Hue::Yellow, Shade::Solid);
        let x = x + block.size.width + 6.0;
        sketch.solid_icon(Icon::MomentOfTruth, x, y + 1.0, SIGN - 2.0, token);
    }
}

/// How it happens, how long it takes, and whether somebody answers for it.
pub(super) fn about(desk: &mut Desk<'_>, touchpoint: &Touchpoint) -> Vec<Chip> {
    let mut chips = Vec::new();
    if let Some(channel) = touchpoint.channel.and_then(|id| desk.map.channels.get(&id)) {
        chips.push(Chip::new(None, &*channel.name, Token::InkMuted));
    }
    if let Some(seconds) = touchpoint.duration {
        let text = duration(desk, seconds);
        chips.push(Chip::new(Some(Icon::Clock), text, Token::InkMuted));
    }
    if let Some(state @ (OwnerState::Unknown | OwnerState::Disputed)) = touchpoint.owner_state {
        let (icon, token) = look::owner_mark(state);
        let text = desk.say(&format!("owner-{}", state.word()));
        chips.push(Chip::new(Some(icon), text, token));
    }
    for it in doubts::at(desk, touchpoint.id) {
        chips.push(doubts::chip(desk, &it));
    }
    chips
}

/// The box of a thing.
pub(super) fn outline(sketch: &mut Sketch, thing: &Thing, height: f32) {
    let rect = Rect::new(0.0, 0.0, WIDTH, height);
    let edge = line(Token::Accent, 1.5);
    let kind = match thing {
        Thing::Touchpoint(touchpoint, _) => touchpoint.kind,
        Thing::Folded(..) => {
            // What is behind it looks out.
            let behind = Rect::new(5.0, 5.0, WIDTH - 5.0, height - 5.0);
            sketch.panel(behind, 8.0, Some(Token::Sunken), line(Token::LineStrong, 1.0));
            let front = Rect::new(0.0, 0.0, WIDTH - 5.0, height - 5.0);
            sketch.panel(front, 8.0, Some(Token::Raised), edge);
            return;
        }
        Thing::Empty(_) => {
            sketch.panel(rect, 8.0, None, dashes(Token::LineStrong, 1.0, 4.0));
            return;
        }
    };
    match kind {
        TouchpointKind::Direct => sketch.panel(rect, 10.0, Some(Token::Raised), edge),
        TouchpointKind::Indirect => {
            let corners = [
                (SLANT, 0.75),
                (WIDTH - 0.75, 0.75),
                (WIDTH - SLANT, height - 0.75),
                (0.75, height - 0.75),
            ];
            sketch.polygon(&corners, Some(Token::Raised), Some(edge));
        }
        TouchpointKind::Physical => {
            sketch.panel(rect, 0.0, Some(Token::Raised), edge);
            let sides = [(5.0, 0.0, 5.0, height), (WIDTH - 5.0, 0.0, WIDTH - 5.0, height)];
            sketch.lines(&sides, line(Token::Accent, 1.0));
        }
        TouchpointKind::Action => {
            sketch.panel(rect, (height / 2.0).min(30.0), Some(Token::Raised), edge);
        }
        TouchpointKind::Wait => wait(sketch, height),
    }
}

/// The sign of a delay: straight where it begins, round where it ends.
fn wait(sketch: &mut Sketch, height: f32) {
    let half = 0.75;
    let radius = (height / 2.0).min(34.0);
    let (right, bottom) = (WIDTH - half, height - half);
    let bend = radius * 0.552_284_8;
    let p = |x: f32, y: f32| sketch.point(x, y);
    let segments = vec![
        Segment::Move(p(half, half)),
        Segment::Line(p(right - radius, half)),
        Segment::Cubic(
            p(right - radius + bend, half),
            p(right, half + radius - bend),
            p(right, half + radius),
        ),
        Segment::Line(p(right, bottom - radius)),
        Segment::Cubic(
            p(right, bottom - radius + bend),
            p(right - radius + bend, bottom),
            p(right - radius, bottom),
        ),
        Segment::Line(p(half, bottom)),
        Segment::Close,
    ];
    let fill = Some(Token::Hue(Hue::Slate, Shade::Fill));
    let stroke = Some(line(Token::Hue(Hue::Slate, Shade::Solid), 1.5));
    sketch.item(Item::Path(Path { segments: segments.into(), fill, stroke }));
}
