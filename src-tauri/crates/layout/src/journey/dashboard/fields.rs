//! What is changed on a tile where it stands: the newest reading, the target,
//! who answers for it, and when it is looked at again.

use std::sync::Arc;

use model::measures::Concern;
use model::records::OwnerState;
use scene::{Hue, Role, Shade, Token};
use words::Word;

use super::super::chips::{self, Chip};
use super::super::desk::{Desk, Ownership};
use super::super::look::{self, SMALL, TITLE};
use super::super::measured::{Gauge, Told, Verdict, known};
use super::super::sketch::Sketch;
use super::tile::{PADDING, judged};
use crate::icons::Icon;

/// A field is wider than its words by so much on either side.
const AROUND: f32 = 4.0;
/// No field is lower.
const LEAST: f32 = 20.0;
const ATTENTION: Token = Token::Hue(Hue::Orange, Shade::Ink);

/// The value with when and of how many, or why there is none; how high it is.
pub(super) fn reading(
    desk: &mut Desk<'_>,
    content: &mut Sketch,
    gauge: &Gauge,
    told: &Told,
    y: f32,
    inner: f32,
) -> f32 {
    let mut part = desk.sketch(inner + 2.0 * AROUND);
    let height = match &told.value {
        Some(value) => counted(desk, &mut part, told, value, inner),
        None => {
            let nothing = desk.say("gauge-nothing");
            let (text, token) = match &told.fault {
                Some(fault) => (&**fault, Verdict::Bad.ink()),
                None => (&*nothing, Token::InkMuted),
            };
            let block = desk.aligned(text, look::BODY, inner);
            part.text(AROUND, 4.0, &block, token);
            block.size.height + 8.0
        }
    };
    let nothing = desk.say("gauge-nothing");
    let value = told.value.as_deref().or(told.fault.as_deref()).unwrap_or(&nothing);
    let said: Vec<&str> =
        [Some(value), told.period.as_deref(), told.base.as_deref()].into_iter().flatten().collect();
    let said = said.join("; ");
    let spoken = desk.say_with("gauge-newest", &[("value", Word::Text(&said))]);
    let field = Field { column: "reading", part, height, spoken };
    field.put(content, gauge, y, inner)
}

/// How the value stands to its target, else the target, else that there is none.
pub(super) fn target(
    desk: &mut Desk<'_>,
    content: &mut Sketch,
    gauge: &Gauge,
    told: &Told,
    y: f32,
    inner: f32,
) -> f32 {
    let mut part = desk.sketch(inner + 2.0 * AROUND);
    let height = match (&told.standing, &told.aim) {
        (Some((verdict, text)), _) => {
            judged(desk, &mut part, *verdict, text, (AROUND, 2.0), inner) + 4.0
        }
        (None, Some(aim)) => {
            judged(desk, &mut part, Verdict::Open, aim, (AROUND, 2.0), inner) + 4.0
        }
        (None, None) => {
            let lacks = told.concern(|it| *it == Concern::NoTarget).unwrap_or_default();
            let block = desk.aligned(lacks, look::SMALL_STRONG, inner);
            part.text(AROUND, 2.0, &block, ATTENTION);
            block.size.height + 4.0
        }
    };
    let field = Field { column: "target", part, height, spoken: String::new() };
    field.put(content, gauge, y, inner)
}

/// Who answers for it.
pub(super) fn owner(
    desk: &mut Desk<'_>,
    content: &mut Sketch,
    gauge: &Gauge,
    told: &Told,
    y: f32,
    inner: f32,
) -> f32 {
    let metric = &gauge.metric;
    let ownership = Ownership {
        state: metric.owner_state,
        team: metric.owner_team,
        person: metric.owner_person,
        of: &|claim| claim.metric == Some(metric.id),
    };
    let chip = match desk.owner(ownership) {
        Some((OwnerState::Owned, text)) => {
            let (sign, token) = look::owner_mark(OwnerState::Owned);
            Chip::new(Some(sign), text, token)
        }
        Some((OwnerState::Disputed, text)) => {
            let (sign, token) = look::owner_mark(OwnerState::Disputed);
            Chip::strong(Some(sign), text, token)
        }
        _ => {
            let lacks = told.concern(|it| *it == Concern::NoOwner).unwrap_or_default();
            Chip::strong(None, lacks, ATTENTION)
        }
    };
    let spoken = match metric.owner_state {
        Some(OwnerState::Owned) => {
            desk.say_with("gauge-owner", &[("name", Word::Text(chip.text()))])
        }
        _ => String::new(),
    };
    marked(desk, content, gauge, Marked { column: "owner_state", chip, spoken }, y, inner)
}

/// When it is looked at again.
pub(super) fn review(
    desk: &mut Desk<'_>,
    content: &mut Sketch,
    gauge: &Gauge,
    told: &Told,
    y: f32,
    inner: f32,
) -> f32 {
    let chip = match (&told.overdue, gauge.metric.review_date) {
        (Some(overdue), _) => Chip::strong(Some(Icon::Clock), overdue.clone(), ATTENTION),
        (None, Some(date)) => {
            let date = desk.day(date);
            let text = desk.say_with("gauge-review", &[("date", (&*date).into())]);
            Chip::new(Some(Icon::Clock), text, Token::InkMuted)
        }
        (None, None) => {
            let lacks = told.concern(|it| *it == Concern::NoReviewDate).unwrap_or_default();
            Chip::strong(None, lacks, ATTENTION)
        }
    };
    let marked_by = Marked { column: "review_date", chip, spoken: String::new() };
    marked(desk, content, gauge, marked_by, y, inner)
}

/// How it is known, and what else somebody should see to.
pub(super) fn rest(desk: &mut Desk<'_>, gauge: &Gauge, told: &Told) -> Vec<Chip> {
    let mut chips = vec![known(gauge).chip(desk)];
    for (concern, text) in &told.concerns {
        let has_field = matches!(
            concern,
            Concern::NoTarget | Concern::NoOwner | Concern::DisputedOwner | Concern::NoReviewDate
        );
        if !has_field {
            chips.push(Chip::strong(None, text.clone(), ATTENTION));
        }
    }
    chips
}

/// A value in large letters, beside or above when and of how many it was counted.
fn counted(desk: &mut Desk<'_>, part: &mut Sketch, told: &Told, value: &str, inner: f32) -> f32 {
    let block = desk.fitted(value, TITLE, inner);
    part.text(AROUND, 0.0, &block, Token::Ink);
    let wide = block.size.width;
    let beside: Vec<&str> =
        [&told.period, &told.base].into_iter().flatten().map(|it| &**it).collect();
    let lines: Vec<_> = beside.iter().map(|text| desk.line(text, SMALL)).collect();
    let widest = lines.iter().map(|line| line.size.width).fold(0.0, f32::max);
    let mut height = block.size.height;
    if wide + 12.0 + widest <= inner && block.lines.len() == 1 {
        let mut top = (TITLE.line_height - 2.0 * SMALL.line_height) / 2.0 + 1.0;
        for line in &lines {
            part.text(AROUND + inner - line.size.width, top, line, Token::InkMuted);
            top += SMALL.line_height;
        }
    } else {
        let block = desk.aligned(&beside.join(" · "), SMALL, inner);
        part.text(AROUND, height, &block, Token::InkMuted);
        height += block.size.height;
    }
    if let Some(interval) = &told.interval {
        let block = desk.aligned(interval, SMALL, inner);
        part.text(AROUND, height, &block, Token::InkMuted);
        height += block.size.height;
    }
    height + 2.0
}

/// A field that is a mark.
struct Marked {
    column: &'static str,
    chip: Chip,
    spoken: String,
}

fn marked(
    desk: &mut Desk<'_>,
    content: &mut Sketch,
    gauge: &Gauge,
    it: Marked,
    y: f32,
    inner: f32,
) -> f32 {
    let mut part = desk.sketch(inner + 2.0 * AROUND);
    let height = chips::flow(desk, &mut part, &[it.chip], AROUND, 2.0, inner) + 4.0;
    Field { column: it.column, part, height, spoken: it.spoken }.put(content, gauge, y, inner)
}

/// A part of a tile in which one column of the metric is changed.
struct Field {
    column: &'static str,
    part: Sketch,
    height: f32,
    /// What is read out in place of what is seen; empty where that is enough.
    spoken: String,
}

impl Field {
    /// Puts it onto the tile; how high it is.
    fn put(self, content: &mut Sketch, gauge: &Gauge, y: f32, inner: f32) -> f32 {
        let height = self.height.max(LEAST);
        let frame = content.rect(PADDING - AROUND, y, inner + 2.0 * AROUND, height);
        let id = format!("field:metric:{}:{}", gauge.metric.id, self.column);
        content.child(Arc::new(self.part.node(id, Role::Note, &self.spoken, frame)));
        height
    }
}
