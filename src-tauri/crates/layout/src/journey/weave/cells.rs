//! The rows: in each cell a stop of the journey, a lighter mark, or nothing.

use std::sync::Arc;

use model::Id;
use model::records::{Touchpoint, TouchpointKind};
use scene::{Hue, Node, Rect, Role, Shade, Token};
use words::Word;

use super::super::chips;
use super::super::crossings::{self, Look, MARK, Mark};
use super::super::desk::Desk;
use super::super::doubts;
use super::super::grid::{Column, Grid};
use super::super::heads::{stage_of, stand_in};
use super::super::kept::Nodes;
use super::super::look::{self, SMALL, SMALL_STRONG};
use super::super::sketch::{Sketch, dashes, line};
use super::plan::{CLEARANCE, INSET, Plan, STATION, STEP, Said, Stop, Track, row_height};
use super::tracks::Key;
use super::{signs, way};
use crate::icons::Icon;

/// From the edge of a column to the mark of what arrives there.
const MARK_AT: f32 = 20.0;
/// Half the size of a lighter mark.
const LIGHT: f32 = 10.0;
/// The star of a moment of truth.
const STAR: f32 = 18.0;

/// One row of the table.
pub(super) fn row(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    plan: &mut Plan,
    grid: &Grid,
    index: usize,
    number: u32,
) -> Arc<Node> {
    let mut row = desk.sketch(grid.width);
    let blank = desk.sketch(grid.labels);
    let label = std::mem::replace(&mut plan.tracks[index].label.sketch, blank);
    let plan = &*plan;
    let track = &plan.tracks[index];
    let frame = row.rect(0.0, 0.0, grid.labels, track.height);
    let header = label.node(track.key.header(), Role::RowHeader { row: number }, "", frame);
    row.child(nodes.keep(header));
    for column in grid.columns() {
        let width = column.flow.width;
        let role = Role::Cell { row: number, column: column.index, span: 1 };
        let frame = row.rect(column.x, 0.0, width, track.height);
        let node = match &column.touchpoint {
            Some(touchpoint) => match plan.stop(touchpoint.id) {
                Some(stop) if stop.track == index => {
                    stop_cell(desk, nodes, plan, stop, role, frame)
                }
                _ => empty_cell(desk, plan, track, touchpoint.id, role, frame),
            },
            None => stand_in_cell(desk, plan, grid, column, index, role, frame),
        };
        row.child(nodes.keep(node));
    }
    let frame = Rect::new(0.0, track.top, grid.width, track.height);
    nodes.keep(row.node(format!("row:{}", track.key.name()), Role::Row { row: number }, "", frame))
}

fn stop_cell(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    plan: &Plan,
    stop: &Stop,
    role: Role,
    frame: Rect,
) -> Node {
    let nothing = Said::default();
    let said = plan.said.get(&stop.touchpoint.id).unwrap_or(&nothing);
    let track = &plan.tracks[stop.track];
    let mut sketch = desk.sketch(frame.width);
    let middle = frame.width / 2.0;
    station(desk, &mut sketch, stop, middle, track.line);
    let mut y = track.line + STATION + CLEARANCE;
    for (block, token) in &said.lines {
        sketch.text(INSET, y, block, *token);
        y += block.size.height;
    }
    let inner = frame.width - 2.0 * INSET;
    for chip in &said.chips {
        let wide = chips::width(desk, chip, inner);
        let chips = std::slice::from_ref(chip);
        y += chips::flow(desk, &mut sketch, chips, (frame.width - wide) / 2.0, y, wide + 1.0);
    }
    let mut bottom = track.line - STATION - CLEARANCE;
    for (index, arrival) in said.arrivals.iter().enumerate() {
        let height = row_height(desk, arrival, index, inner);
        let top = bottom - height;
        let (x, place) = if index == 0 {
            (INSET, (MARK_AT, track.line - MARK / 2.0))
        } else {
            (INSET + STEP, (INSET, top))
        };
        let drop = if index == 0 { 0.0 } else { ((height - SMALL.line_height) / 2.0).max(0.0) };
        chips::flow(desk, &mut sketch, &arrival.chips, x, top + drop, inner - (x - INSET));
        let mark = mark(desk, &arrival.mark, place, frame.width);
        sketch.child(nodes.keep(mark));
        bottom = top;
    }
    let spoken = spoken(desk, plan, stop, said);
    sketch.node(format!("touchpoint:{}", stop.touchpoint.id), role, &spoken, frame)
}

/// The stop itself.
fn station(desk: &Desk<'_>, sketch: &mut Sketch, stop: &Stop, x: f32, y: f32) {
    let touchpoint = &stop.touchpoint;
    let token = way::token(stop);
    let channel = touchpoint.channel.and_then(|id| desk.map.channels.get(&id));
    let icon = match (touchpoint.kind, channel) {
        (TouchpointKind::Direct, Some(channel)) => look::channel_icon(channel),
        (kind, _) => look::kind_icon(kind),
    };
    let circle = Rect::new(x - STATION, y - STATION, 2.0 * STATION, 2.0 * STATION);
    let edge = if stop.is_known { line(token, 2.5) } else { dashes(token, 1.5, 3.0) };
    sketch.panel(circle, STATION, Some(Token::Raised), edge);
    sketch.icon(icon, x - 9.0, y - 9.0, 18.0, token);
    if touchpoint.moment_of_truth {
        let (x, y) = (x + STATION + 2.0, y - STAR - 4.0);
        sketch.solid_icon(Icon::MomentOfTruth, x, y, STAR, Token::Hue(Hue::Yellow, Shade::Solid));
    }
}

fn mark(desk: &mut Desk<'_>, mark: &Mark, (x, y): (f32, f32), room: f32) -> Node {
    let mut sketch = desk.sketch(MARK);
    let id = match mark {
        Mark::Recorded(hand_off) => {
            crossings::recorded(&mut sketch, Look::of(hand_off), 0.0, 0.0);
            format!("hand_off:{}", hand_off.id)
        }
        Mark::Suggested(crossing) => {
            crossings::suggested(&mut sketch, 0.0, 0.0);
            format!("crossing:{}:{}", crossing.from, crossing.to)
        }
    };
    let label = signs::spoken_mark(desk, mark);
    let frame = desk.sketch(room).rect(x, y, MARK, MARK);
    sketch.node(id, Role::Figure, &label, frame)
}

/// A cell without a stop: perhaps the touchpoint also happens here.
fn empty_cell(
    desk: &mut Desk<'_>,
    plan: &Plan,
    track: &Track,
    touchpoint: Id<Touchpoint>,
    role: Role,
    frame: Rect,
) -> Node {
    let mut sketch = desk.sketch(frame.width);
    let mut spoken = String::new();
    let is_marked = plan.beside.get(&touchpoint).is_some_and(|keys| keys.contains(&track.key));
    if is_marked && let Some(stop) = plan.stop(touchpoint) {
        light(&mut sketch, sign_of(desk, track.key), frame.width / 2.0, track.line);
        let message = match track.key {
            Key::Channel(_) => "weave-also",
            _ => "weave-claimed",
        };
        spoken = place(desk, plan, stop, message, &track.name);
    }
    let id = format!("cross:{touchpoint}:{}", track.key.name());
    sketch.node(id, role, &spoken, frame)
}

/// A mark of what is not the touchpoint's own.
pub(in super::super) fn light(sketch: &mut Sketch, icon: Icon, x: f32, y: f32) {
    let ring = Rect::new(x - LIGHT, y - LIGHT, 2.0 * LIGHT, 2.0 * LIGHT);
    sketch.panel(ring, LIGHT, Some(Token::Surface), dashes(Token::LineStrong, 1.25, 3.0));
    sketch.icon(icon, x - 6.0, y - 6.0, 12.0, Token::InkMuted);
}

fn sign_of(desk: &Desk<'_>, key: Key) -> Icon {
    match key {
        Key::Channel(id) => {
            desk.map.channels.get(&id).map_or(Icon::Other, |it| look::channel_icon(it))
        }
        _ => Icon::OwnerDisputed,
    }
}

/// A cell of a column without a touchpoint: it is empty, or counts those of a
/// stage that is folded.
fn stand_in_cell(
    desk: &mut Desk<'_>,
    plan: &Plan,
    grid: &Grid,
    column: &Column,
    index: usize,
    role: Role,
    frame: Rect,
) -> Node {
    let track = &plan.tracks[index];
    let mut sketch = desk.sketch(frame.width);
    let is_here = |stop: &&Stop| stop.is_folded && stop.column == column.index;
    let folded: Vec<&Stop> =
        plan.stops.iter().filter(is_here).filter(|stop| stop.track == index).collect();
    let mut spoken = String::new();
    if let Some(first) = folded.first() {
        let middle = frame.width / 2.0;
        let token = way::token(first);
        let rect = Rect::new(middle - STATION, track.line - STATION, 2.0 * STATION, 2.0 * STATION);
        sketch.panel(rect, STATION, Some(Token::Raised), line(token, 2.5));
        let block = desk.line(&folded.len().to_string(), SMALL_STRONG);
        let x = middle - block.size.width / 2.0;
        sketch.text(x, track.line - block.size.height / 2.0, &block, token);
        let count = desk.say_number("folded-touchpoints", folded.len() as i64);
        spoken = format!("{}: {count}", track.name);
    }
    let stage = stage_of(grid, column);
    let id = match stage {
        Some(stage) => format!("{}:{}:{stage}", stand_in(grid, column), index),
        None => format!("nothing:cell:{index}"),
    };
    sketch.node(id, role, &spoken, frame)
}

/// The row and the touchpoint in words.
fn place(desk: &mut Desk<'_>, plan: &Plan, stop: &Stop, message: &str, row: &str) -> String {
    let title = desk.text_or(&stop.touchpoint.title, "untitled-touchpoint");
    let owner = match plan.tracks[stop.track].key {
        Key::Disputed => desk.say("weave-disputed"),
        _ => Arc::clone(&plan.tracks[stop.track].name),
    };
    let values = [
        ("row", Word::Text(row)),
        ("number", Word::Number(stop.number as f64)),
        ("title", Word::Text(&title)),
        ("main", Word::Text(&owner)),
    ];
    desk.say_with(message, &values)
}

/// What is read out for a stop: where it is, all that is written there in the
/// order in which it is, and how the journey gets there.
fn spoken(desk: &mut Desk<'_>, plan: &Plan, stop: &Stop, said: &Said) -> String {
    let track = &plan.tracks[stop.track];
    let mut parts = vec![place(desk, plan, stop, "weave-place", &track.name)];
    // Lines behind the title say who answers for it.
    parts.extend(said.lines.iter().skip(1).map(|(block, _)| block.text.to_string()));
    let chips = said.arrivals.iter().flat_map(|arrival| &arrival.chips);
    let written = said.chips.iter().chain(chips).map(|chip| chip.text().to_owned());
    parts.extend(written.filter(|text| !text.is_empty()));
    if stop.touchpoint.moment_of_truth {
        parts.push(desk.say("moment-of-truth").to_string());
    }
    for it in doubts::at(desk, stop.touchpoint.id) {
        parts.push(doubts::between(desk, &it));
    }
    for arrival in &said.arrivals {
        let (from, message) = match &arrival.mark {
            Mark::Recorded(it) => (it.from_touchpoint, "weave-hand-off"),
            Mark::Suggested(it) => (it.from, "weave-hand-off-suggested"),
        };
        let row = plan.stop(from).map(|it| Arc::clone(&plan.tracks[it.track].name));
        let row = row.unwrap_or_else(|| desk.say("untitled-touchpoint"));
        parts.push(desk.say_with(message, &[("row", Word::Text(&row))]));
        if let Some(hand_off) = arrival.mark.recorded() {
            parts.extend(crossings::spoken_course(desk, hand_off));
            parts.extend(signs::spoken(desk, hand_off));
        }
    }
    parts.join(", ")
}
