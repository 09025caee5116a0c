//! The names of the rows.

use std::sync::Arc;

use scene::{Hue, Rect, Shade, TextBlock, Token};

use super::super::chips::{self, Chip};
use super::super::desk::Desk;
use super::super::doubts;
use super::super::grid::Grid;
use super::super::look::{self, HEAD, SMALL};
use super::super::sketch::Sketch;
use super::tracks::Key;
use crate::icons::Icon;

/// The square behind the sign of a row.
const TILE: f32 = 28.0;
/// The same where nothing lies on the row.
const SMALL_TILE: f32 = 20.0;
/// Between the sign and the name, and between the name and the medium.
const GAP: f32 = 8.0;
/// Above and below the name of a row that nothing lies on.
const NARROW: f32 = 6.0;

/// The name of a row, to be put there.
pub(super) struct Label {
    pub(super) name: Arc<str>,
    pub(super) sketch: Sketch,
    pub(super) height: f32,
    /// The middle of its sign.
    pub(super) middle: f32,
}

/// What is said about a row beside its name.
struct Facts {
    name: Arc<str>,
    icon: Icon,
    hue: Hue,
    /// Beside the name.
    medium: Option<Arc<str>>,
    /// Below it.
    role: Option<Arc<str>>,
    /// Where something else is said through another channel, wherever one is.
    doubts: Vec<Chip>,
}

/// The name of a row, with what the company wants of it, so far below the
/// row's top.
pub(super) fn label(desk: &mut Desk<'_>, grid: &Grid, key: Key, is_used: bool, lift: f32) -> Label {
    let facts = facts(desk, key);
    let mut sketch = desk.sketch(grid.labels);
    let (tile, padding, ink) = if is_used {
        (TILE, desk.air.label_padding, Token::Ink)
    } else {
        (SMALL_TILE, NARROW, Token::InkMuted)
    };
    let start = desk.air.label_padding + (TILE - tile) / 2.0;
    let top = lift + padding;
    let ground = Rect::new(start, top, tile, tile);
    let sign = tile - 10.0;
    let shade = if is_used { Token::Hue(facts.hue, Shade::Solid) } else { Token::InkFaint };
    if is_used {
        sketch.shape(ground, 6.0, Some(Token::Hue(facts.hue, Shade::Fill)), None);
    }
    sketch.icon(facts.icon, start + 5.0, top + 5.0, sign, shade);
    let x = desk.air.label_padding + TILE + GAP;
    let inner = grid.labels - x - desk.air.label_padding;
    let name = desk.fitted(&facts.name, HEAD, inner);
    let mut y = top + ((tile - name.size.height) / 2.0).max(0.0);
    sketch.text(x, y, &name, ink);
    let taken = width_of(&name);
    y += name.size.height;
    if let Some(medium) = facts.medium {
        let block = desk.line(&medium, SMALL);
        let fits = name.lines.len() == 1 && taken + GAP + block.size.width <= inner;
        if fits {
            let at = y - HEAD.line_height + (HEAD.line_height - SMALL.line_height) / 2.0 + 1.0;
            sketch.text(x + taken + GAP, at, &block, Token::InkMuted);
        } else {
            let block = desk.aligned(&medium, SMALL, inner);
            sketch.text(x, y, &block, Token::InkMuted);
            y += block.size.height;
        }
    }
    if let Some(role) = facts.role {
        y += 2.0;
        let block = desk.aligned(&role, SMALL, inner);
        desk.write(&mut sketch, x, y, &block, Token::InkMuted);
        y += block.size.height;
    }
    for chip in facts.doubts {
        let chips = std::slice::from_ref(&chip);
        y += 2.0;
        y += chips::flow(desk, &mut sketch, chips, x, y, inner);
    }
    let height = y.max(top + tile) + padding - lift;
    Label { name: facts.name, sketch, height, middle: padding + tile / 2.0 }
}

fn facts(desk: &mut Desk<'_>, key: Key) -> Facts {
    let role = |text: &str| Some(Arc::from(text.trim())).filter(|text: &Arc<str>| !text.is_empty());
    match key {
        Key::Channel(id) => {
            let channel = desk.map.channels.get(&id).map(Arc::clone);
            let name = channel.as_ref().map_or("", |it| &*it.name);
            Facts {
                name: desk.text_or(name, "unnamed-channel"),
                icon: channel.as_ref().map_or(Icon::Other, |it| look::channel_icon(it)),
                hue: Hue::Teal,
                medium: channel
                    .as_ref()
                    .and_then(|it| it.medium)
                    .map(|it| desk.say(&format!("medium-{}", it.word()))),
                role: channel.as_ref().and_then(|it| role(&it.desired_role)),
                doubts: doubts::of(desk, id).iter().map(|it| doubts::chip(desk, it)).collect(),
            }
        }
        Key::Team(id) => {
            let team = desk.map.teams.get(&id).map(Arc::clone);
            let name = team.as_ref().map_or("", |it| &*it.name);
            Facts {
                name: desk.text_or(name, "unnamed-team"),
                icon: Icon::Owner,
                hue: Hue::Teal,
                medium: None,
                role: team.as_ref().and_then(|it| role(&it.notes)),
                doubts: Vec::new(),
            }
        }
        Key::Person(id) => {
            let person = desk.map.people.get(&id).map(Arc::clone);
            let name = person.as_ref().map_or("", |it| &*it.name);
            Facts {
                name: desk.text_or(name, "unnamed-person"),
                icon: Icon::Persona,
                hue: Hue::Teal,
                medium: None,
                role: person.as_ref().and_then(|it| role(&it.role)),
                doubts: Vec::new(),
            }
        }
        Key::NoChannel => said(desk, "weave-no-channel", Icon::Other, Hue::Slate),
        Key::Unknown => said(desk, "weave-unknown", Icon::OwnerUnknown, Hue::Orange),
        Key::Disputed => said(desk, "weave-disputed", Icon::OwnerDisputed, Hue::Red),
    }
}

fn said(desk: &mut Desk<'_>, message: &str, icon: Icon, hue: Hue) -> Facts {
    let role = desk.say(&format!("{message}-about"));
    let name = desk.say(message);
    Facts { name, icon, hue, medium: None, role: Some(role), doubts: Vec::new() }
}

/// How wide a block is, its alignment included.
fn width_of(block: &TextBlock) -> f32 {
    if block.max_width.is_finite() { block.max_width } else { block.size.width }
}
