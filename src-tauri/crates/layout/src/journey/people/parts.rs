//! The parts of a persona's sheet.

use std::sync::Arc;

use model::facts;
use model::records::{Badge, Card, Persona};
use scene::{Hue, Rect, Role, Shade, TextStyle, Token};
use words::Word;

use super::super::chips::{self, Chip};
use super::super::desk::Desk;
use super::super::emotions::Strand;
use super::super::header::{badge_sign, points, portrait_of};
use super::super::look::{self, BODY, HEAD, LEAD, SMALL, SMALL_STRONG, TITLE};
use super::super::sketch::{Sketch, dashes, line};
use super::feeling;
use crate::icons::Icon;

/// The parts in their order.
pub(super) const NAMES: [&str; 7] =
    ["head", "quote", "context", "wants", "ways", "channels", "feeling-and-pains"];

/// What a persona would say, larger than what is said on cards.
const QUOTE: TextStyle = TextStyle { italic: true, line_height: 24.0, size: 17.0, ..LEAD };
/// The portrait.
const PORTRAIT: f32 = 88.0;
/// Between two columns.
const GAP: f32 = 24.0;
/// Below the caption of a part.
const CAPTION: f32 = 6.0;
/// How high a bar is.
const BAR: f32 = 10.0;
/// From one bar to the next.
const BAR_STEP: f32 = 24.0;
/// So many pain points are written out.
const PAINS: usize = 5;

/// A part before it has its place.
#[derive(Clone)]
pub(super) struct Part {
    pub(super) sketch: Sketch,
    pub(super) height: f32,
    pub(super) role: Role,
    pub(super) spoken: String,
}

impl Part {
    fn new(sketch: Sketch, height: f32) -> Self {
        Self { sketch, height, role: Role::Paragraph, spoken: String::new() }
    }
}

/// All parts of a persona in the order of their names; those of which nothing
/// is known are left open.
pub(super) fn all(
    desk: &mut Desk<'_>,
    persona: &Persona,
    strand: Strand,
    width: f32,
) -> Vec<Option<Part>> {
    vec![
        Some(head(desk, persona, strand, width)),
        quote(desk, persona, strand.hue, width),
        context(desk, persona, width),
        pair(
            desk,
            [("persona-goals", &*persona.goals), ("persona-frustrations", &*persona.frustrations)],
            width,
        ),
        ways(desk, persona, width),
        channels(desk, persona, strand.hue, width),
        feeling_and_pains(desk, persona, strand, width),
    ]
}

/// What stands for a part that others have.
pub(super) fn missing(desk: &mut Desk<'_>, name: &str, width: f32) -> Part {
    let mut sketch = desk.sketch(width);
    if name == "quote" {
        return Part::new(sketch, 0.0);
    }
    let caption = desk.say(&format!("people-{name}"));
    let top = captioned(desk, &mut sketch, &caption, 0.0, width);
    let text = desk.say("people-missing");
    let block = desk.aligned(&text, SMALL, width);
    sketch.text(0.0, top, &block, Token::InkMuted);
    Part::new(sketch, top + block.size.height)
}

fn captioned(desk: &mut Desk<'_>, sketch: &mut Sketch, caption: &str, y: f32, width: f32) -> f32 {
    let block = desk.aligned(caption, SMALL_STRONG, width);
    sketch.text(0.0, y, &block, Token::InkMuted);
    y + block.size.height + CAPTION
}

fn head(desk: &mut Desk<'_>, persona: &Persona, strand: Strand, width: f32) -> Part {
    let mut sketch = desk.sketch(width);
    portrait_of(desk, &mut sketch, persona, strand.hue, (0.0, 0.0), PORTRAIT);
    let x = PORTRAIT + 20.0;
    let name = desk.text_or(&persona.name, "untitled-persona");
    let block = desk.aligned(&name, TITLE, width - x);
    let pill = SMALL_STRONG.line_height + 8.0;
    let tall = block.size.height + 8.0 + pill;
    let mut y = ((PORTRAIT - tall) / 2.0).max(0.0);
    sketch.text(x, y, &block, Token::Ink);
    y += block.size.height + 8.0;
    badge(desk, &mut sketch, persona.badge, x, y);
    strand.key(&mut sketch, width - 40.0, y + pill / 2.0, 36.0);
    let height = (y + pill).max(PORTRAIT);
    Part { role: Role::Heading(2), ..Part::new(sketch, height) }
}

/// Whether it is assumed or researched: dashes and a question mark, or a full
/// line and a magnifying glass.
fn badge(desk: &mut Desk<'_>, sketch: &mut Sketch, badge: Badge, x: f32, y: f32) {
    let word = desk.say(&format!("badge-{}", badge.word()));
    let (token, edge) = match badge {
        Badge::Assumed => (Token::InkMuted, dashes(Token::LineStrong, 1.0, 3.0)),
        Badge::Researched => (Token::Accent, line(Token::Accent, 1.5)),
    };
    let chip = [Chip::strong(Some(badge_sign(badge)), word, token)];
    let wide = chips::width(desk, &chip[0], f32::INFINITY);
    let tall = SMALL_STRONG.line_height + 8.0;
    sketch.panel(Rect::new(x, y, wide + 20.0, tall), tall / 2.0, None, edge);
    chips::flow(desk, sketch, &chip, x + 10.0, y + 4.0, wide + 1.0);
}

fn quote(desk: &mut Desk<'_>, persona: &Persona, hue: Hue, width: f32) -> Option<Part> {
    let text = persona.quote.trim();
    if text.is_empty() {
        return None;
    }
    let mut sketch = desk.sketch(width);
    let block = desk.aligned(text, QUOTE, width - 20.0);
    let height = block.size.height;
    let bar = Rect::new(0.0, 2.0, 4.0, height - 4.0);
    sketch.shape(bar, 2.0, Some(Token::Hue(hue, Shade::Solid)), None);
    sketch.text(20.0, 0.0, &block, Token::Ink);
    Some(Part::new(sketch, height))
}

fn context(desk: &mut Desk<'_>, persona: &Persona, width: f32) -> Option<Part> {
    let text = persona.context.trim();
    if text.is_empty() {
        return None;
    }
    let mut sketch = desk.sketch(width);
    let block = desk.aligned(text, BODY, width);
    desk.write(&mut sketch, 0.0, 0.0, &block, Token::Ink);
    Some(Part::new(sketch, block.size.height))
}

/// Two lists beside each other; one that is empty leaves its place.
fn pair(desk: &mut Desk<'_>, lists: [(&str, &str); 2], width: f32) -> Option<Part> {
    if lists.iter().all(|(_, text)| text.trim().is_empty()) {
        return None;
    }
    let mut sketch = desk.sketch(width);
    let half = (width - GAP) / 2.0;
    let mut height = 0.0_f32;
    for (index, (caption, text)) in lists.into_iter().enumerate() {
        let caption = desk.say(caption);
        let missing = desk.say("people-missing");
        let text = if text.trim().is_empty() { &*missing } else { text };
        let x = index as f32 * (half + GAP);
        height = height.max(points(desk, &mut sketch, (&caption, text), (x, 0.0), half));
    }
    Some(Part::new(sketch, height))
}

/// What they do, would rather have, and how they like to be spoken to.
fn ways(desk: &mut Desk<'_>, persona: &Persona, width: f32) -> Option<Part> {
    let lists = [
        ("persona-behaviours", &*persona.behaviours),
        ("persona-preferences", &*persona.preferences),
    ];
    let beside = pair(desk, lists, width);
    let text = persona.communication.trim();
    if text.is_empty() {
        return beside;
    }
    let Part { mut sketch, height, .. } =
        beside.unwrap_or_else(|| Part::new(desk.sketch(width), 0.0));
    let top = if height > 0.0 { height + 14.0 } else { 0.0 };
    let caption = desk.say("persona-communication");
    let tall = points(desk, &mut sketch, (&caption, text), (0.0, top), width);
    Some(Part::new(sketch, top + tall))
}

/// The channels as bars.
fn channels(desk: &mut Desk<'_>, persona: &Persona, hue: Hue, width: f32) -> Option<Part> {
    let preferred = facts::preferred_channels(desk.map, persona.id);
    let mix = facts::channel_mix(desk.map, persona.id);
    let mut sketch = desk.sketch(width);
    let mut y = 0.0;
    // Where shares are said the bars name them in their order.
    if !preferred.is_empty() && !mix.as_ref().is_some_and(|it| it.is_said) {
        let caption = desk.say("persona-channels");
        let names: Vec<String> = preferred.iter().map(|it| it.name.clone()).collect();
        y = points(desk, &mut sketch, (&caption, &names.join(" · ")), (0.0, 0.0), width) + 14.0;
    }
    let Some(mix) = mix else { return (y > 0.0).then(|| Part::new(sketch, y - 14.0)) };
    let caption = if mix.is_said {
        desk.say("people-channels").to_string()
    } else {
        let number = [("number", Word::Number(mix.touchpoints as f64))];
        desk.say_with("people-channels-counted", &number)
    };
    y = captioned(desk, &mut sketch, &caption, y, width);
    let (names, numbers) = (150.0, 48.0);
    let room = width - names - numbers;
    for (channel, share) in &mix.shares {
        let name = desk.text_or(&channel.name, "unnamed-channel");
        let block = desk.fitted(&name, SMALL, names - 30.0);
        // A long name takes the lines that it needs.
        let step = BAR_STEP.max(block.size.height + BAR_STEP - SMALL.line_height);
        let middle = y + step / 2.0;
        sketch.icon(look::channel_icon(channel), 0.0, middle - 8.0, 16.0, Token::InkMuted);
        sketch.text(24.0, middle - block.size.height / 2.0, &block, Token::Ink);
        let track = Rect::new(names, middle - BAR / 2.0, room, BAR);
        sketch.shape(track, BAR / 2.0, Some(Token::Sunken), None);
        let wide = (*share as f32 / 100.0 * room).clamp(BAR, room);
        let bar = Rect::new(names, middle - BAR / 2.0, wide, BAR);
        sketch.shape(bar, BAR / 2.0, Some(Token::Hue(hue, Shade::Solid)), None);
        let number = [("number", Word::Number(share.round()))];
        let number = desk.say_with("people-share", &number);
        let block = desk.line(&number, SMALL_STRONG);
        let x = width - block.size.width;
        sketch.text(x, middle - SMALL_STRONG.line_height / 2.0, &block, Token::Ink);
        y += step;
    }
    Some(Part::new(sketch, y))
}

/// How the journey feels, and what hurts on it.
fn feeling_and_pains(
    desk: &mut Desk<'_>,
    persona: &Persona,
    strand: Strand,
    width: f32,
) -> Option<Part> {
    let pains = facts::pain_points_of(desk.map, persona.id);
    let drawn = feeling::curve(desk, persona, strand, width);
    if pains.is_empty() && drawn.is_none() {
        return None;
    }
    let mut sketch = desk.sketch(width);
    let mut y = 0.0;
    let mut spoken = Vec::new();
    if let Some(curve) = drawn {
        sketch.append(curve.sketch);
        y = curve.height + 16.0;
        spoken.push(curve.spoken);
    }
    if !pains.is_empty() {
        let caption = desk.say_number("people-pains", pains.len() as i64);
        let block = desk.aligned(&caption, SMALL_STRONG, width);
        sketch.text(0.0, y, &block, Token::InkMuted);
        spoken.push(caption.to_string());
        y += block.size.height + CAPTION;
        for pain in pains.iter().take(PAINS) {
            let (height, said) = pain_point(desk, &mut sketch, pain, y, width);
            spoken.push(said);
            y += height + 6.0;
        }
        if pains.len() > PAINS {
            let more = desk.say_number("people-more-pains", (pains.len() - PAINS) as i64);
            let block = desk.aligned(&more, SMALL, width);
            sketch.text(0.0, y, &block, Token::InkMuted);
            spoken.push(more.to_string());
            y += block.size.height;
        }
    }
    let role = Role::Figure;
    Some(Part { role, spoken: spoken.join(". "), ..Part::new(sketch, y) })
}

fn pain_point(
    desk: &mut Desk<'_>,
    sketch: &mut Sketch,
    pain: &Arc<Card>,
    y: f32,
    width: f32,
) -> (f32, String) {
    let ink = Token::Hue(Hue::Red, Shade::Ink);
    let mut indent = 0.0;
    if let Some(severity) = pain.severity {
        let pips = [Chip::pips(severity, "", ink)];
        chips::flow(desk, sketch, &pips, 0.0, y + 1.0, 60.0);
        indent = 56.0;
    } else {
        sketch.icon(Icon::PainPoint, 14.0, y + 1.0, 16.0, Token::Hue(Hue::Red, Shade::Solid));
        indent += 56.0;
    }
    let style = if pain.persona.is_some() { HEAD } else { BODY };
    let block = desk.aligned(pain.text.trim(), style, width - indent);
    sketch.text(indent, y, &block, Token::Ink);
    let mut height = block.size.height;
    let mut said = pain.text.trim().to_owned();
    if let Some(touchpoint) = pain.touchpoint.and_then(|id| desk.map.touchpoints.get(&id)) {
        let title = touchpoint.title.clone();
        let title = desk.text_or(&title, "untitled-touchpoint");
        let block = desk.aligned(&title, SMALL, width - indent);
        sketch.text(indent, y + height, &block, Token::InkMuted);
        height += block.size.height;
        said = format!("{said} ({title})");
    }
    (height, said)
}
