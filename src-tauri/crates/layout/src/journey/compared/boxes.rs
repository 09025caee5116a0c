//! What is said of one touchpoint beside another map.

use std::sync::Arc;

use model::comparison::{Aspect, Fate};
use model::records::{OwnerState, Touchpoint, TouchpointKind};
use scene::{Hue, Rect, Shade, Token};
use words::Word;

use super::super::chips::{self, Chip};
use super::super::desk::{Desk, Ownership};
use super::super::look::{self, HEAD, SMALL_STRONG};
use super::super::sketch::{Sketch, dashes, line};
use super::super::times::duration;
use super::{COLUMN, INSET};
use crate::icons::Icon;

/// Between a box's edge and its text.
const PADDING: f32 = 10.0;

/// A touchpoint's box before it has its height.
pub(super) struct Drawn {
    sketch: Sketch,
    /// How high what is in it is.
    pub(super) height: f32,
    /// What is read out for it.
    pub(super) spoken: String,
}

/// A touchpoint of the map at the desk, with what is different about it.
pub(super) fn drawn(
    desk: &mut Desk<'_>,
    touchpoint: &Arc<Touchpoint>,
    number: usize,
    changed: &[Aspect],
    is_gone: bool,
) -> Drawn {
    let mut sketch = desk.sketch(COLUMN);
    let x = INSET + PADDING;
    let inner = COLUMN - 2.0 * x;
    let place = desk.line(&number.to_string(), SMALL_STRONG);
    let mut y = PADDING;
    sketch.text(x, y, &place, Token::InkMuted);
    if touchpoint.moment_of_truth {
        let star = if changed.contains(&Aspect::Moment) {
            Token::Accent
        } else {
            Token::Hue(Hue::Yellow, Shade::Solid)
        };
        sketch.solid_icon(Icon::MomentOfTruth, COLUMN - x - 14.0, y + 1.0, 14.0, star);
    }
    y += place.size.height;
    let title = desk.text_or(&touchpoint.title, "untitled-touchpoint");
    let block = desk.aligned(&title, HEAD, inner);
    let ink = match changed.contains(&Aspect::Title) {
        true => Token::Accent,
        false if is_gone || touchpoint.title.trim().is_empty() => Token::InkMuted,
        false => Token::Ink,
    };
    sketch.text(x, y, &block, ink);
    y += block.size.height;
    let values = [("number", Word::Number(number as f64)), ("title", Word::Text(&title))];
    let mut spoken = vec![desk.say_with("weave-column", &values)];
    for (aspect, chip) in facts(desk, touchpoint) {
        let mut chip = chip;
        if changed.contains(&aspect) {
            (chip.style, chip.token) = (SMALL_STRONG, Token::Accent);
        }
        spoken.push(chip.text().to_owned());
        y += 3.0;
        y += chips::flow(desk, &mut sketch, &[chip], x, y, inner);
    }
    if touchpoint.moment_of_truth {
        spoken.push(desk.say("moment-of-truth").to_string());
    }
    Drawn { sketch, height: y + PADDING, spoken: spoken.join(", ") }
}

impl Drawn {
    /// The box with its ground, so high.
    pub(super) fn boxed(self, desk: &Desk<'_>, fate: Fate, height: f32) -> (Sketch, String) {
        let mut sketch = desk.sketch(COLUMN);
        let frame = Rect::new(INSET, 0.0, COLUMN - 2.0 * INSET, height);
        match fate {
            Fate::Removed => {
                sketch.panel(frame, 8.0, None, dashes(Token::LineStrong, 1.0, 4.0));
            }
            Fate::Kept => sketch.panel(frame, 8.0, Some(Token::Raised), line(Token::Line, 1.0)),
            _ => sketch.panel(frame, 8.0, Some(Token::Raised), line(Token::Accent, 1.5)),
        }
        sketch.append(self.sketch);
        (sketch, self.spoken)
    }
}

fn facts(desk: &mut Desk<'_>, touchpoint: &Touchpoint) -> Vec<(Aspect, Chip)> {
    let mut facts = Vec::new();
    if touchpoint.kind != TouchpointKind::Direct {
        let word = desk.say(&format!("touchpoint-kind-{}", touchpoint.kind.word()));
        let sign = Some(look::kind_icon(touchpoint.kind));
        facts.push((Aspect::Kind, Chip::new(sign, word, Token::InkMuted)));
    }
    if let Some(seconds) = touchpoint.duration {
        let text = duration(desk, seconds);
        facts.push((Aspect::Duration, Chip::new(Some(Icon::Clock), text, Token::InkMuted)));
    }
    if let Some(channel) = touchpoint.channel.and_then(|id| desk.map.channels.get(&id)) {
        let name = if channel.name.trim().is_empty() {
            desk.words.text("unnamed-channel")
        } else {
            channel.name.clone()
        };
        let sign = Some(look::channel_icon(channel));
        facts.push((Aspect::Channel, Chip::new(sign, name, Token::InkMuted)));
    }
    let ownership = Ownership {
        state: touchpoint.owner_state,
        team: touchpoint.owner_team,
        person: touchpoint.owner_person,
        of: &|claim| claim.touchpoint == Some(touchpoint.id),
    };
    if let Some((state, text)) = desk.owner(ownership) {
        let (sign, token) = look::owner_mark(state);
        let chip = match state {
            OwnerState::Owned => Chip::new(Some(sign), text, token),
            _ => Chip::strong(Some(sign), text, token),
        };
        facts.push((Aspect::Owner, chip));
    }
    facts
}
