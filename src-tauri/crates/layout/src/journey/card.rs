//! One card.

use std::sync::Arc;

use model::records::{Card, CardKind, ColourBy, Evidence, OwnerState};
use scene::{Fit, Image, Item, Node, Rect, Role, Shade, Size, Token};

use super::chips::{self, Chip};
use super::desk::{Desk, Ownership};
use super::groups;
use super::known::Known;
use super::look::{self, BODY, SMALL_STRONG, SPOKEN};
use super::piles::{self, Pile};
use super::sketch::{dashes, line};
use crate::icons::Icon;

/// Between a text and what stands below it.
const GAP: f32 = 6.0;
/// The sign in the corner of a card that is more than a plain note.
const SIGN: f32 = 16.0;
/// The frame of a picture of which nobody knows how large it is.
const UNKNOWN_PICTURE: Size = Size::new(8.0, 5.0);
/// The highest that a picture gets.
const HIGHEST_PICTURE: f32 = 280.0;
/// The least side of a picture, however long and thin.
const LEAST_PICTURE: f32 = 16.0;

/// A card of that width, at no place yet.
pub(super) fn card(desk: &mut Desk<'_>, card: &Card, pile: &Pile, width: f32) -> Node {
    if card.kind == CardKind::Heading {
        return groups::heading(desk, card, pile, width);
    }
    let padding = desk.air.card_padding;
    let inner = width - 2.0 * padding;
    let paint = desk.colours.paint(desk.map, card, desk.tagged);
    let (fill, edge) = paint.tokens(card);
    let mut sketch = desk.sketch(width);
    let mut y = padding - 2.0;
    let mut picture = None;
    if let Some(blob) = &card.image {
        let size = desk.pictures.size(blob).unwrap_or(UNKNOWN_PICTURE);
        let frame = frame_of(size, inner);
        let x = padding + (inner - frame.width) / 2.0;
        let rect = sketch.rect(x, padding, frame.width, frame.height);
        y = padding + rect.height;
        picture = Some(Item::Image(Image {
            rect,
            blob: (&**blob).into(),
            fit: Fit::Contain,
            radius: 4.0,
        }));
        if !card.text.is_empty() {
            y += GAP;
        }
    }
    let style = if card.kind == CardKind::Quote { SPOKEN } else { BODY };
    let sign = look::card_icon(card.kind);
    let room = if sign.is_some() { inner - SIGN } else { inner };
    let block = desk.paragraph(&card.text, style, room);
    let text_top = y;
    if !block.lines.is_empty() {
        y += block.size.height;
    }
    let Marks { chips: mut marks, spoken } = Marks::of(desk, card, pile);
    if let Some(ink) = paint.ink() {
        marks.iter_mut().for_each(|mark| mark.token = ink);
    }
    if !marks.is_empty() {
        y += GAP - 2.0;
    }
    let mut below = desk.sketch(width);
    let count = pile.chip(desk, card);
    if let Some(count) = piles::target(desk, &mut below, card, count, padding, y, inner) {
        marks.insert(0, count);
    }
    y += chips::flow(desk, &mut below, &marks, padding, y, inner);
    let height = (y + padding - 2.0).max(desk.air.least_card);
    let stroke = match card.evidence {
        Evidence::Assumption => dashes(edge, 1.0, 3.0),
        _ => line(edge, 1.0),
    };
    pile.draw(&mut sketch, width, height);
    sketch.panel(Rect::new(0.0, 0.0, width, height), 6.0, Some(fill), stroke);
    paint.bar(&mut sketch, Rect::new(0.0, 0.0, width, height));
    picture.into_iter().for_each(|picture| sketch.item(picture));
    desk.write(&mut sketch, padding, text_top, &block, Token::Ink);
    if let (Some(sign), Some(hue)) = (sign, look::card_hue(card.kind)) {
        let x = width - padding - SIGN + 4.0;
        let token = paint.ink().unwrap_or(Token::Hue(hue, Shade::Solid));
        sketch.icon(sign, x, text_top + 1.0, SIGN, token);
    }
    sketch.append(below);
    let frame = Rect::new(0.0, 0.0, width, height + pile.below());
    sketch.node(format!("card:{}", card.id), Role::Note, &spoken, frame)
}

/// The room that a picture gets in a card: all of the width, unless it would be
/// too high.
fn frame_of(picture: Size, room: f32) -> Size {
    let height = room * picture.height / picture.width;
    if height <= HIGHEST_PICTURE {
        return Size::new(room, height.round().max(LEAST_PICTURE));
    }
    let width = HIGHEST_PICTURE * picture.width / picture.height;
    Size::new(width.round().max(LEAST_PICTURE), HIGHEST_PICTURE)
}

/// What is said about a card beside its text.
pub(super) struct Marks {
    /// What stands below the text.
    pub(super) chips: Vec<Chip>,
    /// What is read out for a card whose texts alone do not say what it is.
    pub(super) spoken: String,
}

impl Marks {
    /// Those of a card.
    pub(super) fn of(desk: &mut Desk<'_>, card: &Card, pile: &Pile) -> Self {
        let mut chips = Vec::new();
        let mut spoken: Vec<Arc<str>> = pile.spoken(desk, card).into_iter().collect();
        let by = desk.colours.by();
        let ink =
            look::card_hue(card.kind).map_or(Token::InkMuted, |hue| Token::Hue(hue, Shade::Ink));
        if look::card_icon(card.kind).is_some() {
            spoken.push(desk.say(&format!("card-{}", card.kind.word())));
        }
        if let Some(severity) = card.severity {
            let said = desk.say_number("severity-of", severity);
            let pips = Chip::pips(severity, severity.to_string(), ink);
            chips.push(pips.said(Arc::clone(&said)));
            spoken.push(said);
        }
        if let Some(breakdown) = card.breakdown {
            let word = desk.say(&format!("breakdown-{}", breakdown.word()));
            chips.push(Chip::strong(None, word, ink));
        }
        for (message, number) in [("card-impact", card.impact), ("card-effort", card.effort)] {
            if let Some(number) = number {
                let text = desk.say_number(message, number);
                chips.push(Chip::strong(None, text, ink));
            }
        }
        for tag in desk.tagged.get(&card.id).into_iter().flatten() {
            chips.push(Chip::strong(None, format!("#{}", tag.name), Token::InkMuted));
        }
        if let Some((name, hue)) = desk.persona(card.persona) {
            let said = desk.say_with("card-persona", &[("persona", (&*name).into())]);
            let chip = Chip::strong(Some(Icon::Persona), name, Token::Hue(hue, Shade::Ink));
            chips.push(chip.said(said));
        }
        let ownership = Ownership {
            state: card.owner_state,
            team: card.owner_team,
            person: card.owner_person,
            of: &|claim| claim.card == Some(card.id),
        };
        if let Some((state, text)) = desk.owner(ownership) {
            let (sign, token) = look::owner_mark(state);
            chips.push(match state {
                OwnerState::Owned if by != ColourBy::Owner => Chip::new(Some(sign), text, token),
                _ => Chip::strong(Some(sign), text, token),
            });
        }
        // The one thing that a colour can say and a card does not.
        if by == ColourBy::Department
            && let Some(text) = department(desk, card)
        {
            chips.push(Chip::strong(Some(Icon::Direct), text, Token::InkMuted));
        }
        if card.kind != CardKind::Heading {
            add_origin(desk, card, &mut chips);
        }
        let label = match (card.kind, spoken.is_empty()) {
            (CardKind::Image, true) => card.image_alt.clone(),
            (CardKind::Image, false) => format!("{}: {}", spoken.join(", "), card.image_alt),
            (_, true) => String::new(),
            _ => format!("{}: {}", spoken.join(", "), card.text),
        };
        Self { chips, spoken: label }
    }
}

/// Adds how it is known and who says so.
fn add_origin(desk: &mut Desk<'_>, card: &Card, chips: &mut Vec<Chip>) {
    let by = desk.colours.by();
    let known = Known {
        evidence: card.evidence,
        source: &card.evidence_source,
        date: card.evidence_date,
        n: card.evidence_n,
    };
    let mut level = known.chip(desk);
    if by == ColourBy::Evidence {
        level.style = SMALL_STRONG;
    }
    chips.push(level);
    // The last thing that a card says: `room` leaves it out by that.
    if !card.author.is_empty() {
        let mut author = Chip::new(None, format!("– {}", card.author), Token::InkMuted);
        if by == ColourBy::Author {
            author.style = SMALL_STRONG;
        }
        chips.push(author);
    }
}

/// Who answers for the touchpoint under which a card lies.
fn department(desk: &mut Desk<'_>, card: &Card) -> Option<String> {
    let touchpoint = desk.map.touchpoints.get(&card.touchpoint?)?;
    let (_, text) = desk.owner(Ownership {
        state: touchpoint.owner_state,
        team: touchpoint.owner_team,
        person: touchpoint.owner_person,
        of: &|claim| claim.touchpoint == Some(touchpoint.id),
    })?;
    Some(text)
}
