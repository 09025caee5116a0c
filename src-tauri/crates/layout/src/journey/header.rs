//! What the map says about itself, and who makes the journey.

use std::sync::Arc;

use model::facts;
use model::records::{Badge, MapState, OwnerState, Persona};
use scene::{Fit, Hue, Image, Item, Node, Rect, Role, Shade, Token};
use unicode_segmentation::UnicodeSegmentation;

use super::chips::{self, Chip};
use super::desk::{Desk, Ownership};
use super::emotions::Strand;
use super::kept::Nodes;
use super::look::{BODY, LEAD, QUESTION, SMALL, SMALL_STRONG, SPOKEN, TITLE};
use super::sketch::{Sketch, line};
use crate::icons::Icon;

/// The widest that a title and the facts under it get.
pub(super) const FACTS_WIDTH: f32 = 680.0;
/// Between the two columns of facts.
const FACTS_GAP: f32 = 24.0;
/// A persona's card that says who it is.
const PERSONA_WIDTH: f32 = 288.0;
/// One that says more.
const WIDE_PERSONA: f32 = 456.0;
/// Between personas, and between them and the facts.
const PERSONA_GAP: f32 = 16.0;
/// Between a persona's edge and what is inside.
const PADDING: f32 = 14.0;
/// The portrait.
const PORTRAIT: f32 = 48.0;
/// The key of a persona's line.
const KEY: f32 = 36.0;

/// The header of a map, as wide as that.
pub(super) fn header(desk: &mut Desk<'_>, nodes: &mut Nodes, width: f32) -> Node {
    let facts_width = FACTS_WIDTH.min(width);
    let mut sketch = desk.sketch(width);
    let mut y = 0.0;
    let mut place = |sketch: &mut Sketch, mut node: Node, x: f32, y: f32| {
        node.frame = sketch.rect(x, y, node.frame.width, node.frame.height);
        sketch.child(nodes.keep(node));
    };

    let state = state(desk, facts_width);
    let title = title(desk, facts_width);
    // The title comes first to a reader, the state first to the eye.
    let top = state.frame.height + 8.0;
    let title_bottom = top + title.frame.height;
    y += title_bottom + 8.0;
    place(&mut sketch, title, 0.0, top);
    place(&mut sketch, state, 0.0, 0.0);

    let info = Arc::clone(&desk.map.info);
    if let Some(node) = fact(desk, "question", &info.question, facts_width) {
        let height = node.frame.height;
        place(&mut sketch, node, 0.0, y);
        y += height + 12.0;
    }
    let half = (facts_width - FACTS_GAP) / 2.0;
    let others = others(desk, half);
    for pair in pairs(others) {
        let mut tallest: f32 = 0.0;
        for (index, node) in pair.into_iter().enumerate() {
            tallest = tallest.max(node.frame.height);
            place(&mut sketch, node, index as f32 * (half + FACTS_GAP), y);
        }
        y += tallest + 12.0;
    }
    let facts_height = (y - 12.0).max(title_bottom);

    let drawn = people(desk);
    let widest = drawn.iter().map(|node| node.frame.width).fold(0.0, f32::max);
    let step = widest + PERSONA_GAP;
    let beside = ((width - facts_width - 16.0) / step) as usize;
    let (left, top, columns) = if beside > 0 {
        (facts_width + 32.0, 0.0, beside)
    } else {
        let columns = ((width + PERSONA_GAP) / step) as usize;
        (0.0, facts_height + 16.0, columns.max(1))
    };
    let mut bottom = facts_height;
    let mut row_top = top;
    let mut rows = drawn.into_iter().peekable();
    while rows.peek().is_some() {
        let row: Vec<Node> = rows.by_ref().take(columns).collect();
        let tallest = row.iter().map(|node| node.frame.height).fold(0.0, f32::max);
        for (index, node) in row.into_iter().enumerate() {
            let x = left + index as f32 * step;
            place(&mut sketch, node, x, row_top);
        }
        bottom = bottom.max(row_top + tallest);
        row_top += tallest + PERSONA_GAP;
    }
    bottom = bottom.max(row_top - PERSONA_GAP);
    let label = desk.say("section-about");
    sketch.node("header", Role::Section, &label, Rect::new(0.0, 0.0, width, bottom))
}

pub(super) fn title(desk: &mut Desk<'_>, width: f32) -> Node {
    let title = desk.map.info.title.clone();
    let token = if title.trim().is_empty() { Token::InkMuted } else { Token::Ink };
    let title = desk.text_or(&title, "untitled-map");
    let block = desk.aligned(&title, TITLE, width);
    let mut sketch = desk.sketch(width);
    sketch.text(0.0, 0.0, &block, token);
    let frame = Rect::new(0.0, 0.0, width, block.size.height);
    sketch.node("title", Role::Heading(1), "", frame)
}

/// Current or future, assumed or researched.
pub(super) fn state(desk: &mut Desk<'_>, width: f32) -> Node {
    let info = Arc::clone(&desk.map.info);
    let mut sketch = desk.sketch(width);
    let mut x = 0.0;
    let mut height: f32 = 0.0;
    let state = desk.say(&format!("state-{}", info.state.word()));
    let basis = desk.say(&format!("basis-{}", info.basis.word()));
    for (index, text) in [state, basis].into_iter().enumerate() {
        let block = desk.line(&text, SMALL_STRONG);
        let wide = block.size.width + 20.0;
        height = height.max(block.size.height + 6.0);
        let rect = Rect::new(x, 0.0, wide, block.size.height + 6.0);
        let radius = rect.height / 2.0;
        let filled = index == 0 && info.state == MapState::Current;
        let token = if filled {
            sketch.shape(rect, radius, Some(Token::Accent), None);
            Token::OnAccent
        } else if index == 0 {
            sketch.panel(rect, radius, None, line(Token::Accent, 1.5));
            Token::Accent
        } else {
            sketch.panel(rect, radius, None, line(Token::LineStrong, 1.0));
            Token::InkMuted
        };
        sketch.text(x + 10.0, 3.0, &block, token);
        x += wide + 8.0;
    }
    sketch.node("state", Role::Paragraph, "", Rect::new(0.0, 0.0, width.max(x), height))
}

/// One thing that the map says about itself; none if it does not.
pub(super) fn fact(desk: &mut Desk<'_>, name: &str, text: &str, width: f32) -> Option<Node> {
    if text.trim().is_empty() {
        return None;
    }
    let style = if name == "question" { QUESTION } else { BODY };
    let mut sketch = desk.sketch(width);
    let caption = desk.say(&format!("fact-{name}"));
    let caption = desk.aligned(&caption, SMALL, width);
    sketch.text(0.0, 0.0, &caption, Token::InkMuted);
    let block = desk.aligned(text, style, width);
    desk.write(&mut sketch, 0.0, caption.size.height, &block, Token::Ink);
    let height = caption.size.height + block.size.height;
    let frame = Rect::new(0.0, 0.0, width, height);
    Some(sketch.node(format!("fact:{name}"), Role::Paragraph, "", frame))
}

fn others(desk: &mut Desk<'_>, width: f32) -> Vec<Node> {
    let info = Arc::clone(&desk.map.info);
    let state =
        (info.owner_team.is_some() || info.owner_person.is_some()).then_some(OwnerState::Owned);
    let ownership =
        Ownership { state, team: info.owner_team, person: info.owner_person, of: &|_| false };
    let owner = desk.owner(ownership).map_or(String::new(), |(_, name)| name);
    let review = info.review_date.map(|date| desk.day(date)).unwrap_or_default();
    let texts = [
        ("scenario", &*info.scenario),
        ("goal", &*info.goal),
        ("start", &*info.start_event),
        ("end", &*info.end_event),
        ("owner", &*owner),
        ("review", &*review),
        ("source", desk.common_source.unwrap_or_default()),
    ];
    texts.into_iter().filter_map(|(name, text)| fact(desk, name, text, width)).collect()
}

fn pairs(nodes: Vec<Node>) -> Vec<Vec<Node>> {
    let mut pairs: Vec<Vec<Node>> = Vec::new();
    for node in nodes {
        match pairs.last_mut() {
            Some(pair) if pair.len() < 2 => pair.push(node),
            _ => pairs.push(vec![node]),
        }
    }
    pairs
}

/// The personas, or what stands in for them on a map that has just begun.
fn people(desk: &mut Desk<'_>) -> Vec<Node> {
    let personas = facts::personas(desk.map);
    if personas.is_empty() && desk.map.cards.is_empty() {
        let mut sketch = desk.sketch(PERSONA_WIDTH);
        let inner = PERSONA_WIDTH - 2.0 * PADDING - PORTRAIT - 12.0;
        let text = desk.say("empty-personas");
        let block = desk.aligned(&text, SMALL, inner);
        let height = block.size.height.max(PORTRAIT) + 2.0 * PADDING;
        let edge = super::sketch::dashes(Token::LineStrong, 1.0, 4.0);
        sketch.panel(Rect::new(0.0, 0.0, PERSONA_WIDTH, height), 10.0, None, edge);
        sketch.icon(Icon::Persona, PADDING + 8.0, PADDING + 8.0, 32.0, Token::InkMuted);
        sketch.text(PADDING + PORTRAIT + 12.0, PADDING, &block, Token::InkMuted);
        let frame = Rect::new(0.0, 0.0, PERSONA_WIDTH, height);
        return vec![sketch.node("nothing:personas", Role::Paragraph, "", frame)];
    }
    personas
        .iter()
        .enumerate()
        .map(|(place, persona)| self::persona(desk, persona, Strand::of(place)))
        .collect()
}

fn persona(desk: &mut Desk<'_>, persona: &Persona, strand: Strand) -> Node {
    let facts = facts_of(desk, persona);
    let context = persona.context.trim();
    let is_wide = !facts.is_empty() || !context.is_empty();
    let width = if is_wide { WIDE_PERSONA } else { PERSONA_WIDTH };
    let mut content = desk.sketch(width);
    portrait(desk, &mut content, persona, strand.hue);
    let name = desk.text_or(&persona.name, "untitled-persona");
    let x = PADDING + PORTRAIT + 12.0;
    let inner = width - x - PADDING;
    let is_rated = desk.map.emotions.values().any(|emotion| emotion.persona == persona.id);
    let head_room = if is_rated { inner - KEY - 8.0 } else { inner };
    let block = desk.aligned(&name, LEAD, head_room);
    content.text(x, PADDING, &block, Token::Ink);
    let mut y = PADDING + block.size.height + 2.0;
    if is_rated {
        strand.key(&mut content, width - PADDING - KEY, PADDING + 10.0, KEY);
    }
    let sign = badge_sign(persona.badge);
    let word = desk.say(&format!("badge-{}", persona.badge.word()));
    let badge = [Chip::strong(Some(sign), word, Token::InkMuted)];
    y += chips::flow(desk, &mut content, &badge, x, y, inner);
    if !persona.quote.trim().is_empty() {
        y += 6.0;
        let block = desk.aligned(persona.quote.trim(), SPOKEN, inner);
        content.text(x, y, &block, Token::Ink);
        y += block.size.height;
    }
    y = y.max(PADDING + PORTRAIT);
    if !context.is_empty() {
        y += 8.0;
        let block = desk.aligned(context, SMALL, width - 2.0 * PADDING);
        desk.write(&mut content, PADDING, y, &block, Token::InkMuted);
        y += block.size.height;
    }
    let half = (width - 2.0 * PADDING - PERSONA_GAP) / 2.0;
    for pair in facts.chunks(2) {
        y += 10.0;
        let heights = pair.iter().enumerate().map(|(index, (caption, text))| {
            let x = PADDING + index as f32 * (half + PERSONA_GAP);
            points(desk, &mut content, (caption, text), (x, y), half)
        });
        y += heights.fold(0.0, f32::max);
    }
    let height = y + PADDING;
    let frame = Rect::new(0.0, 0.0, width, height);
    let mut sketch = desk.sketch(width);
    sketch.panel(frame, 10.0, Some(Token::Raised), line(Token::Line, 1.0));
    sketch.append(content);
    sketch.node(format!("persona:{}", persona.id), Role::Section, &name, frame)
}

/// The sign of how well a persona is known.
pub(super) const fn badge_sign(badge: Badge) -> Icon {
    match badge {
        Badge::Assumed => Icon::Assumption,
        Badge::Researched => Icon::Research,
    }
}

/// The face of a persona where its card has it.
fn portrait(desk: &mut Desk<'_>, content: &mut Sketch, persona: &Persona, hue: Hue) {
    portrait_of(desk, content, persona, hue, (PADDING, PADDING), PORTRAIT);
}

/// The face of a persona, or the first letter of its name, in a circle of that
/// size.
pub(super) fn portrait_of(
    desk: &mut Desk<'_>,
    content: &mut Sketch,
    persona: &Persona,
    hue: Hue,
    (x, y): (f32, f32),
    size: f32,
) {
    let radius = size / 2.0;
    if let Some(blob) = &persona.portrait {
        let rect = content.rect(x, y, size, size);
        content.item(Item::Image(Image { rect, blob: (&**blob).into(), fit: Fit::Cover, radius }));
        return;
    }
    let circle = Rect::new(x, y, size, size);
    content.shape(circle, radius, Some(Token::Hue(hue, Shade::Fill)), None);
    let initial = persona.name.trim().graphemes(true).next().unwrap_or_default();
    if initial.is_empty() {
        let inner = size * 28.0 / 48.0;
        let inset = (size - inner) / 2.0;
        content.icon(Icon::Persona, x + inset, y + inset, inner, Token::Hue(hue, Shade::Ink));
    } else {
        let style = if size > 64.0 { TITLE } else { super::look::SECTION };
        let block = desk.line(&initial.to_uppercase(), style);
        let at = (x + (size - block.size.width) / 2.0, y + (size - block.size.height) / 2.0);
        content.text(at.0, at.1, &block, Token::Hue(hue, Shade::Ink));
    }
}

/// The edge of a persona's sheet at its top, in the hue of its line.
pub(super) fn edge(sheet: &mut Sketch, width: f32, hue: Hue) {
    let strip = Rect::new(14.0, 0.0, width - 28.0, 4.0);
    sheet.shape(strip, 2.0, Some(Token::Hue(hue, Shade::Solid)), None);
}

/// What else is said about a persona, each with its caption.
fn facts_of(desk: &mut Desk<'_>, persona: &Persona) -> Vec<(Arc<str>, String)> {
    let channels: Vec<String> = facts::preferred_channels(desk.map, persona.id)
        .into_iter()
        .map(|it| it.name.clone())
        .collect();
    let channels = channels.join(" · ");
    let texts = [
        ("persona-goals", &*persona.goals),
        ("persona-frustrations", &*persona.frustrations),
        ("persona-behaviours", &*persona.behaviours),
        ("persona-channels", &*channels),
    ];
    texts
        .into_iter()
        .filter(|(_, text)| !text.trim().is_empty())
        .map(|(caption, text)| (desk.say(caption), text.to_owned()))
        .collect()
}

/// A caption and under it the lines of a text, with a dot before each where
/// there are several; returns how high they are together.
pub(super) fn points(
    desk: &mut Desk<'_>,
    sketch: &mut Sketch,
    (caption, text): (&str, &str),
    (x, top): (f32, f32),
    width: f32,
) -> f32 {
    let caption = desk.aligned(caption, SMALL_STRONG, width);
    sketch.text(x, top, &caption, Token::InkMuted);
    let mut y = top + caption.size.height;
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let indent = if lines.len() > 1 { 10.0 } else { 0.0 };
    for line in lines {
        let block = desk.aligned(line, SMALL, width - indent);
        if indent > 0.0 {
            let dot = Rect::new(x + 1.0, y + SMALL.line_height / 2.0 - 1.5, 3.0, 3.0);
            sketch.shape(dot, 1.5, Some(Token::InkFaint), None);
        }
        desk.write(sketch, x + indent, y, &block, Token::Ink);
        y += block.size.height;
    }
    y - top
}
