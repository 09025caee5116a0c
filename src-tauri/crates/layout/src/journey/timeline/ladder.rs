//! The rows of the table: what happens, and below it a ladder with two rungs,
//! one for what somebody does and a lower one for where somebody waits.

use std::sync::Arc;

use model::records::{OwnerState, Touchpoint, TouchpointKind};
use model::timing::{Spent, Step, What};
use scene::{Hue, Node, Rect, Role, Shade, Token};
use words::Word;

use super::super::chips::{self, Chip};
use super::super::crossings;
use super::super::desk::Desk;
use super::super::doubts;
use super::super::grid::Column;
use super::super::heads::{row_header, stage_of, stand_in};
use super::super::kept::Nodes;
use super::super::look::{self, HEAD, SMALL, SMALL_STRONG};
use super::super::rows::ground;
use super::super::sketch::{Sketch, dashes, line};
use super::super::times::{duration, precise};
use super::super::weave::WRONG;
use super::bar::{self, HEIGHT};
use super::plan::{Plan, Slot};
use super::scale::Fit;
use crate::icons::Icon;

/// Beside the texts of a column.
const INSET: f32 = 8.0;
/// The least length of the line to what is worst.
const LEAST: f32 = 10.0;
/// From the edge of a column to what is said about a bar.
const TEXT: f32 = 4.0;
/// The sign above a name.
const SIGN: f32 = 24.0;
/// Above and below what is in a row.
const PADDING: f32 = 10.0;
/// Where somebody acts.
const UPPER: f32 = PADDING + SMALL.line_height + 4.0;
/// Where somebody waits.
const LOWER: f32 = UPPER + HEIGHT + 22.0;
/// Below the lower rung: how long, and how long at worst.
const BELOW: f32 = LOWER + HEIGHT + 4.0;

/// The ruler beside that.
const RULER: f32 = BELOW + SMALL.line_height;

/// The names of the touchpoints, and the hand-offs at which somebody waits.
pub(super) fn heads(desk: &mut Desk<'_>, nodes: &mut Nodes, plan: &Plan, top: f32) -> Arc<Node> {
    let mut number = 0;
    let mut drawn = Vec::with_capacity(plan.slots.len());
    for (column, slot) in plan.columns() {
        let folded = plan.grid.band_of(column).map_or(0, |band| band.folded.len());
        if column.touchpoint.is_some() {
            number += 1;
        }
        drawn.push(head(desk, plan, column, slot, number, folded));
        number += folded;
    }
    let height = drawn.iter().map(|(_, _, _, height)| *height).fold(0.0, f32::max);
    let mut row = desk.sketch(plan.grid.width);
    ground(&mut row, &plan.grid, height);
    let title = desk.say("row-touchpoints");
    let corner = row_header(desk, "label:touchpoints", &title, 1, &plan.grid, height);
    row.child(nodes.keep(corner));
    for ((column, _), (sketch, id, spoken, _)) in plan.columns().zip(drawn) {
        let role = Role::ColumnHeader { row: 1, column: column.index, span: 1 };
        let frame = row.rect(column.x, 0.0, column.flow.width, height);
        row.child(nodes.keep(sketch.node(id, role, &spoken, frame)));
    }
    let frame = Rect::new(0.0, top, plan.grid.width, height);
    nodes.keep(row.node("touchpoints", Role::Row { row: 1 }, "", frame))
}

/// One of them: how it is drawn, its name, what is read out, its height.
fn head(
    desk: &mut Desk<'_>,
    plan: &Plan,
    column: &Column,
    slot: &Slot,
    number: usize,
    folded: usize,
) -> (Sketch, String, String, f32) {
    let width = column.flow.width;
    let mut sketch = desk.sketch(width);
    let inner = width - 2.0 * INSET;
    let below = PADDING + SIGN + 4.0;
    match slot {
        Slot::Step(Step { what: What::Touchpoint(touchpoint), .. }) => {
            let is_untitled = touchpoint.title.trim().is_empty();
            let token = if is_untitled { Token::InkMuted } else { Token::Ink };
            let title = desk.text_or(&touchpoint.title, "untitled-touchpoint");
            let block = desk.aligned(&title, HEAD, inner.min(280.0));
            sign(desk, &mut sketch, touchpoint, number);
            sketch.text(INSET, below, &block, token);
            let height = below + block.size.height + PADDING;
            let values = [("number", Word::Number(number as f64)), ("title", Word::Text(&title))];
            let mut spoken = desk.say_with("weave-column", &values);
            if touchpoint.moment_of_truth {
                spoken = format!("{spoken}, {}", desk.say("moment-of-truth"));
            }
            for it in doubts::at(desk, touchpoint.id) {
                spoken = format!("{spoken}, {}", doubts::spoken(desk, &it));
            }
            (sketch, format!("touchpoint:{}", touchpoint.id), spoken, height)
        }
        Slot::Step(Step { what: What::HandOff(hand_off), .. }) => {
            crossings::recorded(&mut sketch, crossings::Look::of(hand_off), INSET, PADDING);
            let said = crossings::spoken_hand_off(desk, hand_off);
            let (message, spoken) = match hand_off.owner_state {
                Some(OwnerState::Unknown) => ("owner-unknown", said),
                Some(OwnerState::Disputed) => ("owner-disputed", said),
                Some(OwnerState::Owned) | None => {
                    let message = "touchpoint-kind-wait";
                    (message, format!("{}: {said}", desk.say(message)))
                }
            };
            let text = desk.say(message);
            let block = desk.aligned(&text, SMALL, inner);
            sketch.text(INSET, below, &block, Token::InkMuted);
            let height = below + block.size.height + PADDING;
            (sketch, format!("hand_off:{}", hand_off.id), spoken, height)
        }
        Slot::Folded(_) => {
            let text = desk.say_number("folded-touchpoints", folded as i64);
            let block = desk.aligned(&text, SMALL, inner);
            sketch.text(INSET, PADDING, &block, Token::InkMuted);
            let height = PADDING + block.size.height + PADDING;
            (sketch, named(plan, column, None), String::new(), height)
        }
        Slot::Empty => {
            let is_alone = desk.map.stages.is_empty();
            let text = desk.say(if is_alone { "empty-touchpoints" } else { "empty-stage" });
            let block = desk.aligned(&text, SMALL, inner);
            let card = Rect::new(INSET, INSET, inner, block.size.height + 2.0 * PADDING);
            sketch.panel(card, 8.0, None, dashes(Token::LineStrong, 1.0, 4.0));
            let block = desk.aligned(&text, SMALL, inner - 2.0 * PADDING);
            sketch.text(INSET + PADDING, INSET + PADDING, &block, Token::InkMuted);
            let height = block.size.height + 2.0 * (PADDING + INSET);
            (sketch, named(plan, column, None), String::new(), height)
        }
    }
}

/// What the cell of a column without a touchpoint is called in a row.
fn named(plan: &Plan, column: &Column, row: Option<&str>) -> String {
    let of_row = row.map_or(String::new(), |row| format!("{row}:"));
    match stage_of(&plan.grid, column) {
        Some(stage) => format!("{}:{of_row}{stage}", stand_in(&plan.grid, column)),
        None => format!("nothing:{}", row.map_or("touchpoints", |_| "cell")),
    }
}

/// Its number and what sort of moment it is.
fn sign(desk: &mut Desk<'_>, sketch: &mut Sketch, touchpoint: &Touchpoint, number: usize) {
    let channel = touchpoint.channel.and_then(|id| desk.map.channels.get(&id));
    let icon = match (touchpoint.kind, channel) {
        (TouchpointKind::Direct, Some(channel)) => look::channel_icon(channel),
        (kind, _) => look::kind_icon(kind),
    };
    let ring = Rect::new(INSET, PADDING, SIGN, SIGN);
    sketch.panel(ring, SIGN / 2.0, Some(Token::Raised), line(Token::Accent, 1.5));
    sketch.icon(icon, INSET + 5.0, PADDING + 5.0, SIGN - 10.0, Token::Accent);
    let block = desk.line(&number.to_string(), SMALL_STRONG);
    let x = INSET + SIGN + 6.0;
    sketch.text(x, PADDING + (SIGN - block.size.height) / 2.0, &block, Token::InkMuted);
    let mut x = x + block.size.width + 6.0;
    if touchpoint.moment_of_truth {
        let token = Token::Hue(Hue::Yellow, Shade::Solid);
        sketch.solid_icon(Icon::MomentOfTruth, x, PADDING + 4.0, 16.0, token);
        x += 22.0;
    }
    if !doubts::at(desk, touchpoint.id).is_empty() {
        sketch.icon(Icon::Inconsistency, x, PADDING + 4.0, 16.0, WRONG);
    }
}

/// The ladder.
pub(super) fn times(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    plan: &Plan,
    top: f32,
    number: u32,
) -> Arc<Node> {
    let grid = &plan.grid;
    let mut drawn = Vec::with_capacity(plan.slots.len());
    let mut before: Option<f32> = None;
    for (column, slot) in plan.columns() {
        drawn.push(time(desk, nodes, plan, column, slot, before));
        before = match slot {
            Slot::Step(step) => Some(rung(step.waits())),
            Slot::Folded(spent) => Some(rung(spent.waiting > 0)),
            Slot::Empty => before,
        };
    }
    let height = drawn.iter().map(|it| it.height).fold(RULER + 8.0, f32::max) + PADDING;
    let mut row = desk.sketch(grid.width);
    ground(&mut row, grid, height);
    row.child(nodes.keep(rungs(desk, plan, height, number)));
    let mut worst = Vec::new();
    let columns: Vec<_> = plan.columns().collect();
    for (index, drawn) in drawn.into_iter().enumerate() {
        let (column, slot) = columns[index];
        let role = Role::Cell { row: number, column: column.index, span: 1 };
        let frame = row.rect(column.x, 0.0, column.flow.width, height);
        row.child(nodes.keep(drawn.sketch.node(drawn.id, role, &drawn.spoken, frame)));
        if let Slot::Step(step) = slot
            && let Some(seconds) = step.worst
        {
            // Until somebody waits again there is room for it.
            let waits = |slot: &Slot| match slot {
                Slot::Step(step) => step.waits(),
                Slot::Folded(_) => true,
                Slot::Empty => false,
            };
            let next = columns[index + 1..].iter().find(|(_, slot)| waits(slot));
            let end = next.map_or(grid.width, |(column, _)| column.x) - 6.0;
            let length = step.typical.map_or(0.0, |it| plan.scale.length(it).0);
            let fit = step.typical.map_or(Fit::True, |it| plan.scale.length(it).1);
            let typical = if fit == Fit::Cut {
                length
            } else {
                plan.scale.true_length(step.typical.unwrap_or(0))
            };
            let more = plan.scale.true_length(seconds - step.typical.unwrap_or(0));
            let from = column.x + length.max(typical);
            let to = (from + more.max(LEAST)).min(end).max(from + LEAST);
            worst.push((step, from, to, from + more > end || fit == Fit::Cut));
        }
    }
    for (step, from, to, is_cut) in worst {
        let width = to - from + 4.0;
        let mut sketch = desk.sketch(width);
        bar::worst(&mut sketch, 0.0, width - 4.0, 6.0, is_cut);
        let frame = row.rect(from, LOWER + HEIGHT / 2.0 - 6.0, width, 12.0);
        let id = format!("worst:{}", id_of(step));
        row.child(nodes.keep(sketch.node(id, Role::Decoration, "", frame)));
    }
    let frame = Rect::new(0.0, top, grid.width, height);
    nodes.keep(row.node("row:times", Role::Row { row: number }, "", frame))
}

struct Drawn {
    sketch: Sketch,
    id: String,
    spoken: String,
    height: f32,
}

/// The middle of a rung.
const fn rung(waits: bool) -> f32 {
    if waits { LOWER + HEIGHT / 2.0 } else { UPPER + HEIGHT / 2.0 }
}

/// What the cell of a step is called, without what it is.
pub(super) fn id_of(step: &Step) -> String {
    match &step.what {
        What::Touchpoint(it) => it.id.to_string(),
        What::HandOff(it) => it.id.to_string(),
    }
}

/// The header of the ladder: its rungs, and how long what is.
fn rungs(desk: &mut Desk<'_>, plan: &Plan, height: f32, number: u32) -> Node {
    let padding = desk.air.label_padding;
    let width = plan.grid.labels;
    let mut sketch = desk.sketch(width);
    for (waits, message) in [(false, "timeline-active"), (true, "timeline-waiting")] {
        let text = desk.say(message);
        let block = desk.aligned(&text, HEAD, width - 2.0 * padding - 40.0);
        let middle = rung(waits);
        let swatch = Rect::new(width - padding - 28.0, middle - 8.0, 28.0, 16.0);
        bar::piece(&mut sketch, swatch, waits);
        sketch.text(padding, middle - block.size.height / 2.0, &block, Token::Ink);
    }
    let step = plan.scale.step(40.0);
    let length = plan.scale.true_length(step);
    if length <= width - 2.0 * padding {
        let time = duration(desk, step);
        let block = desk.line(&time, SMALL);
        let (x, y) = (padding, RULER);
        let ruler = [
            (x, y, x + length, y),
            (x, y - 4.0, x, y + 4.0),
            (x + length, y - 4.0, x + length, y + 4.0),
        ];
        sketch.lines(&ruler, line(Token::InkMuted, 1.25));
        if x + length + 6.0 + block.size.width <= width {
            sketch.text(x + length + 6.0, y - block.size.height / 2.0, &block, Token::InkMuted);
        }
    }
    let title = desk.say("timeline-times");
    let frame = desk.sketch(plan.grid.width).rect(0.0, 0.0, width, height);
    sketch.node("corner:times", Role::RowHeader { row: number }, &title, frame)
}

fn time(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    plan: &Plan,
    column: &Column,
    slot: &Slot,
    before: Option<f32>,
) -> Drawn {
    let width = column.flow.width;
    let mut sketch = desk.sketch(width);
    let step = match slot {
        Slot::Step(step) => step,
        Slot::Folded(spent) => return folded(desk, plan, column, spent, before),
        Slot::Empty => {
            let id = named(plan, column, Some("times"));
            return Drawn { sketch, id, spoken: String::new(), height: 0.0 };
        }
    };
    let waits = step.waits();
    let top = if waits { LOWER } else { UPPER };
    let fitted = step.typical.map(|it| plan.scale.length(it));
    let length = fitted.map_or(width - 12.0, |(length, _)| length);
    way(&mut sketch, before, rung(waits), length, width);
    let mut inside = desk.sketch(length);
    let own = Rect::new(0.0, 3.0, length, HEIGHT);
    match fitted {
        Some((_, fit)) => bar::bar(&mut inside, &plan.scale, own, waits, fit),
        None => bar::unknown(&mut inside, own),
    }
    let frame = sketch.rect(0.0, top - 3.0, length, HEIGHT + 6.0);
    let id = id_of(step);
    sketch.child(nodes.keep(inside.node(format!("bar:{id}"), Role::Decoration, "", frame)));
    let inner = width - 2.0 * TEXT;
    let (text, style, token) = match step.typical {
        Some(seconds) => (duration(desk, seconds).into(), SMALL_STRONG, Token::Ink),
        None => (desk.say("timeline-unknown"), SMALL, Token::InkMuted),
    };
    let block = desk.fitted(&text, style, inner);
    let mut spoken = vec![place(desk, step)];
    spoken.push(block.text.to_string());
    let mut y = if waits { BELOW } else { UPPER - 2.0 - block.size.height };
    sketch.text(TEXT, y.max(0.0), &block, token);
    let mut end = TEXT + block.size.width;
    let note = match fitted {
        Some((_, Fit::Cut)) => Some(desk.say("timeline-cut")),
        _ => None,
    };
    if let Some(note) = note {
        let chip = Chip::new(None, Arc::clone(&note), Token::InkMuted);
        end += 8.0;
        if end + chips::width(desk, &chip, inner) <= width {
            chips::flow(desk, &mut sketch, &[chip], end, y.max(0.0), width - end);
        }
        spoken.push(note.to_string());
    }
    y += block.size.height;
    if let Some(seconds) = step.worst {
        let time = duration(desk, seconds);
        let text = desk.say_with("timeline-worst", &[("time", Word::Text(&time))]);
        let block = desk.fitted(&text, SMALL, inner);
        sketch.text(TEXT, y, &block, Token::Hue(Hue::Orange, Shade::Ink));
        y += block.size.height;
        spoken.push(text);
    }
    let kind = match step.what {
        What::Touchpoint(_) => "duration",
        What::HandOff(_) => "wait",
    };
    Drawn { sketch, id: format!("{kind}:{id}"), spoken: spoken.join(", "), height: y.max(0.0) }
}

/// From the rung before to this one, and on to the end of the column, where no
/// time passes any more.
fn way(sketch: &mut Sketch, before: Option<f32>, y: f32, length: f32, width: f32) {
    if let Some(before) = before.filter(|before| *before != y) {
        sketch.lines(&[(0.5, before, 0.5, y)], line(Token::LineStrong, 1.0));
    }
    if width - length > 6.0 {
        sketch.lines(&[(length + 3.0, y, width, y)], dashes(Token::LineStrong, 1.0, 2.0));
    }
}

/// All of a stage that is folded.
fn folded(
    desk: &mut Desk<'_>,
    plan: &Plan,
    column: &Column,
    spent: &Spent,
    before: Option<f32>,
) -> Drawn {
    let width = column.flow.width;
    let mut sketch = desk.sketch(width);
    let id = named(plan, column, Some("times"));
    let mut x = 0.0;
    let mut last = before;
    for (seconds, waits) in [(spent.active, false), (spent.waiting, true)] {
        if seconds == 0 {
            continue;
        }
        let (length, fit) = plan.scale.length(seconds);
        let y = rung(waits);
        if let Some(before) = last.filter(|before| *before != y) {
            sketch.lines(&[(x + 0.5, before, x + 0.5, y)], line(Token::LineStrong, 1.0));
        }
        let rect = Rect::new(x, y - HEIGHT / 2.0, length, HEIGHT);
        bar::bar(&mut sketch, &plan.scale, rect, waits, fit);
        let name = desk.say(if waits { "timeline-waiting" } else { "timeline-active" });
        let text = format!("{name} {}", duration(desk, seconds));
        let block = desk.fitted(&text, SMALL_STRONG, width - 2.0 * TEXT);
        let at = x.min((width - block.size.width - 2.0).max(0.0)) + 2.0;
        let top = if waits { BELOW } else { UPPER - 2.0 - block.size.height };
        sketch.text(at, top, &block, Token::Ink);
        x += length;
        last = Some(y);
    }
    let height = BELOW + SMALL.line_height;
    Drawn { sketch, id, spoken: String::new(), height }
}

/// What takes that long, in words.
fn place(desk: &mut Desk<'_>, step: &Step) -> String {
    match &step.what {
        What::Touchpoint(it) => {
            let title = desk.text_or(&it.title, "untitled-touchpoint");
            let message = if step.waits() { "timeline-wait-of" } else { "timeline-time-of" };
            desk.say_with(message, &[("title", Word::Text(&title))])
        }
        What::HandOff(it) => {
            let said = crossings::spoken_hand_off(desk, it);
            format!("{}: {said}", desk.say("timeline-waiting"))
        }
    }
}

/// How much time has passed where each column begins.
pub(super) fn elapsed(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    plan: &Plan,
    top: f32,
    number: u32,
) -> Arc<Node> {
    let grid = &plan.grid;
    let mut drawn = Vec::with_capacity(plan.slots.len());
    let (mut seconds, mut is_at_least): (i64, bool) = (0, false);
    for (column, slot) in plan.columns() {
        let time = precise(desk, seconds);
        let message = if is_at_least { "timeline-from-at-least" } else { "timeline-from" };
        let text = desk.say_with(message, &[("time", Word::Text(&time))]);
        let block = (!matches!(slot, Slot::Empty))
            .then(|| desk.fitted(&text, SMALL, column.flow.width - INSET));
        let id = match slot {
            Slot::Step(step) => format!("elapsed:{}", id_of(step)),
            Slot::Folded(_) | Slot::Empty => named(plan, column, Some("elapsed")),
        };
        drawn.push((id, block));
        match slot {
            Slot::Step(step) => {
                seconds = seconds.saturating_add(step.typical.unwrap_or(0));
                is_at_least |= step.typical.is_none();
            }
            Slot::Folded(spent) => {
                seconds = seconds.saturating_add(spent.typical());
                is_at_least |= spent.is_at_least();
            }
            Slot::Empty => {}
        }
    }
    let heights = drawn.iter().filter_map(|(_, block)| block.as_ref()).map(|it| it.size.height);
    let height = heights.fold(SMALL.line_height, f32::max) + 12.0;
    let mut row = desk.sketch(grid.width);
    ground(&mut row, grid, height);
    let title = desk.say("timeline-elapsed");
    let header = row_header(desk, "corner:elapsed", &title, number, grid, height);
    row.child(nodes.keep(header));
    for ((column, _), (id, block)) in plan.columns().zip(drawn) {
        let mut cell = desk.sketch(column.flow.width);
        if let Some(block) = block {
            cell.lines(&[(0.5, 0.0, 0.5, 6.0)], line(Token::InkMuted, 1.0));
            cell.text(TEXT, 6.0, &block, Token::InkMuted);
        }
        let role = Role::Cell { row: number, column: column.index, span: 1 };
        let frame = row.rect(column.x, 0.0, column.flow.width, height);
        row.child(nodes.keep(cell.node(id, role, "", frame)));
    }
    let frame = Rect::new(0.0, top, grid.width, height);
    nodes.keep(row.node("row:elapsed", Role::Row { row: number }, "", frame))
}
