//! The two rows of headers: stages, and under them the touchpoints, strung on
//! the line that runs through the whole journey.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::records::{Channel, OwnerState, Touchpoint, TouchpointChannel, TouchpointKind};
use model::{Id, Map, facts};
use scene::{Hue, Node, Rect, Role, Shade, Token};
use words::Word;

use super::chips::{self, Chip};
use super::crossings::{self, Mark};
use super::desk::{Desk, Ownership};
use super::doubts;
use super::emotions;
use super::grid::{Band, Column, Grid};
use super::kept::Nodes;
use super::known::Known;
use super::look::{self, BODY, HEAD, LEAD, SMALL};
use super::sketch::{Sketch, dashes, line};
use super::times::duration;
use crate::icons::Icon;

/// The coloured edge of a band.
const STRIP: f32 = 4.0;
/// Where the line runs, from the top of the row.
pub(super) const LINE_TOP: f32 = 28.0;
/// Half the size of a station.
const STATION: f32 = 15.0;
/// Half the size of a station of which nobody has said how it happens.
const STOP: f32 = 7.0;
/// Where the touchpoints' cards begin, when there is one line of marks.
const CARD_TOP: f32 = 52.0;
/// Space beside and below a touchpoint's card.
const INSET: f32 = 8.0;
/// The line's own thickness.
const LINE_WIDTH: f32 = 2.5;
/// From the edge of a column to what is gone before it.
const GONE: f32 = 10.0;
/// Half the size of what stands for that.
const GHOST: f32 = 5.0;
/// The star of a moment of truth.
const STAR: f32 = 18.0;

/// The row of stages, at the top of the table.
pub(super) fn stages(desk: &mut Desk<'_>, nodes: &mut Nodes, grid: &Grid) -> Arc<Node> {
    let drawn: Vec<(Sketch, f32)> = grid.bands.iter().map(|band| stage(desk, band)).collect();
    let height = drawn.iter().map(|(_, height)| *height).fold(0.0, f32::max);
    let mut row = desk.sketch(grid.width);
    let title = desk.say("row-stages");
    let corner = row_header(desk, "corner", &title, 0, grid, height);
    row.child(nodes.keep(corner));
    for (band, (content, _)) in grid.bands.iter().zip(drawn) {
        let mut sketch = desk.sketch(band.width);
        let ground = Rect::new(0.0, 0.0, band.width, height);
        sketch.shape(ground, 0.0, Some(Token::Hue(Hue::Teal, Shade::Fill)), None);
        let strip = Rect::new(0.0, 0.0, band.width, STRIP);
        sketch.shape(strip, 0.0, Some(Token::Accent), None);
        sketch.append(content);
        let id = match &band.stage {
            Some(stage) => format!("stage:{}", stage.id),
            None => "nothing".to_owned(),
        };
        let span = band.columns.len() as u32;
        let role = Role::ColumnHeader { row: 0, column: band.columns[0].index, span };
        let frame = row.rect(band.x, 0.0, band.width, height);
        row.child(nodes.keep(sketch.node(id, role, "", frame)));
    }
    let frame = Rect::new(0.0, 0.0, grid.width, height);
    nodes.keep(row.node("stages", Role::Row { row: 0 }, "", frame))
}

/// The row of touchpoints, `top` below the table's edge.
pub(super) fn touchpoints(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    grid: &Grid,
    top: f32,
) -> Arc<Node> {
    let others = other_channels(desk.map);
    let marks: BTreeMap<Id<Touchpoint>, Vec<Mark>> = crossings::marks(desk.map);
    let line_of_marks = |column: &Column| match &column.touchpoint {
        Some(touchpoint) => marks.get(&touchpoint.id).map_or(0, Vec::len),
        None => 0,
    };
    let extra = grid.columns().map(|column| crossings::extra_height(line_of_marks(column)));
    let card_top = CARD_TOP + extra.fold(0.0, f32::max);
    let last = grid.columns().filter(|it| it.touchpoint.is_some()).map(|it| it.index).last();
    let drawn: Vec<(Sketch, f32)> = grid
        .columns()
        .map(|column| {
            let found = column.touchpoint.as_ref().and_then(|it| marks.get(&it.id));
            let found = found.map_or(&[][..], Vec::as_slice);
            let folded = grid.band_of(column).map_or(0, |band| band.folded.len());
            content(desk, column, folded, &others, found, card_top, Some(column.index) == last)
        })
        .collect();
    let height = drawn.iter().map(|(_, bottom)| *bottom).fold(0.0, f32::max) + INSET;
    let mut row = desk.sketch(grid.width);
    super::rows::ground(&mut row, grid, height);
    line_between_stages(&mut row, grid);
    let title = desk.say("row-touchpoints");
    let corner = row_header(desk, "label:touchpoints", &title, 1, grid, height);
    row.child(nodes.keep(corner));
    let count = grid.columns().count();
    for (place, (column, (inside, bottom))) in grid.columns().zip(drawn).enumerate() {
        let width = column.flow.width;
        let mut sketch = desk.sketch(width);
        if let Some(touchpoint) = &column.touchpoint {
            station(desk, &mut sketch, touchpoint, width, place == 0, place + 1 == count);
        } else {
            let is_folded = grid.band_of(column).is_some_and(|band| !band.folded.is_empty());
            through(&mut sketch, width, is_folded, place == 0, place + 1 == count);
        }
        let card = Rect::new(INSET, card_top, width - 2.0 * INSET, bottom - card_top);
        match &column.touchpoint {
            Some(_) => sketch.panel(card, 8.0, Some(Token::Raised), line(Token::Line, 1.0)),
            None => sketch.panel(card, 8.0, None, dashes(Token::LineStrong, 1.0, 4.0)),
        }
        sketch.append(inside);
        if let Some(touchpoint) = &column.touchpoint {
            gone(desk, &mut sketch, touchpoint.id, width, Some(column.index) == last);
            for (index, mark) in marks.get(&touchpoint.id).into_iter().flatten().enumerate() {
                let mark = crossings::node(desk, mark, index, width);
                sketch.child(nodes.keep(mark));
            }
        }
        let id = match (&column.touchpoint, stage_of(grid, column)) {
            (Some(touchpoint), _) => format!("touchpoint:{}", touchpoint.id),
            (None, Some(stage)) => format!("{}:{stage}", stand_in(grid, column)),
            (None, None) => "nothing:touchpoints".to_owned(),
        };
        let role = Role::ColumnHeader { row: 1, column: column.index, span: 1 };
        let frame = row.rect(column.x, 0.0, width, height);
        row.child(nodes.keep(sketch.node(id, role, "", frame)));
    }
    let frame = Rect::new(0.0, top, grid.width, height);
    nodes.keep(row.node("touchpoints", Role::Row { row: 1 }, "", frame))
}

/// The stage of a column.
pub(super) fn stage_of(grid: &Grid, column: &Column) -> Option<String> {
    grid.band_of(column)?.stage.as_ref().map(|stage| stage.id.to_string())
}

/// What the nodes of a column without a touchpoint are called.
pub(super) fn stand_in(grid: &Grid, column: &Column) -> &'static str {
    let is_folded = grid.band_of(column).is_some_and(|band| !band.folded.is_empty());
    if is_folded { "folded" } else { "nothing" }
}

/// The channels of each touchpoint beside its own.
type Others = BTreeMap<Id<Touchpoint>, Vec<Arc<TouchpointChannel>>>;

fn other_channels(map: &Map) -> Others {
    let mut others = Others::new();
    for other in facts::in_order(&map.touchpoint_channels, |it| &it.position) {
        others.entry(other.touchpoint).or_default().push(other);
    }
    others
}

fn stage(desk: &mut Desk<'_>, band: &Band) -> (Sketch, f32) {
    let mut sketch = desk.sketch(band.width);
    let inner = band.width - 2.0 * desk.air.label_padding;
    let mut y = desk.air.label_padding;
    let title = match &band.stage {
        Some(stage) => desk.text_or(&stage.title, "untitled-stage"),
        None => desk.say("empty-stages"),
    };
    let style = if band.stage.is_some() { LEAD } else { BODY };
    let block = desk.aligned(&title, style, inner);
    let token = match &band.stage {
        Some(stage) if !stage.title.trim().is_empty() => Token::Ink,
        _ => Token::InkMuted,
    };
    sketch.text(desk.air.label_padding, y, &block, token);
    y += block.size.height;
    let goal = band.stage.as_ref().map_or("", |stage| &*stage.goal);
    if !goal.is_empty() {
        let block = desk.aligned(goal, SMALL, inner);
        desk.write(&mut sketch, desk.air.label_padding, y + 2.0, &block, Token::InkMuted);
        y += block.size.height + 2.0;
    }
    (sketch, y + desk.air.label_padding - 2.0)
}

/// The header of a header row.
pub(super) fn row_header(
    desk: &mut Desk<'_>,
    id: &str,
    title: &str,
    row: u32,
    grid: &Grid,
    height: f32,
) -> Node {
    let mut sketch = desk.sketch(grid.labels);
    let block = desk.aligned(title, HEAD, grid.labels - 2.0 * desk.air.label_padding);
    let y = ((height - block.size.height) / 2.0).clamp(0.0, LINE_TOP - HEAD.line_height / 2.0);
    sketch.text(desk.air.label_padding, y, &block, Token::InkMuted);
    let frame = desk.sketch(grid.width).rect(0.0, 0.0, grid.labels, height);
    sketch.node(id, Role::RowHeader { row }, "", frame)
}

/// The text of a touchpoint's card, and where the card ends.
fn content(
    desk: &mut Desk<'_>,
    column: &Column,
    folded: usize,
    others: &Others,
    marks: &[Mark],
    card_top: f32,
    is_last: bool,
) -> (Sketch, f32) {
    let width = column.flow.width;
    let mut sketch = desk.sketch(width);
    let x = INSET + desk.air.head_padding;
    let inner = width - 2.0 * x;
    let mut y = card_top + desk.air.head_padding;
    let Some(touchpoint) = &column.touchpoint else {
        let is_alone = desk.map.stages.is_empty();
        let text = match folded {
            0 => desk.say(if is_alone { "empty-touchpoints" } else { "empty-stage" }),
            count => desk.say_number("folded-touchpoints", count as i64),
        };
        let block = desk.aligned(&text, SMALL, inner);
        sketch.text(x, y, &block, Token::InkMuted);
        return (sketch, y + block.size.height + desk.air.head_padding);
    };
    let (title, token) = if touchpoint.title.trim().is_empty() {
        (desk.say("untitled-touchpoint"), Token::InkMuted)
    } else {
        (touchpoint.title.as_str().into(), Token::Ink)
    };
    let block = desk.aligned(&title, HEAD, inner);
    sketch.text(x, y, &block, token);
    y += block.size.height;
    let description = touchpoint.description.trim();
    if !description.is_empty() {
        y += 2.0;
        let block = desk.aligned(description, SMALL, inner);
        desk.write(&mut sketch, x, y, &block, Token::InkMuted);
        y += block.size.height;
    }
    y += 4.0;
    for line in
        beside(desk, touchpoint, is_last).into_iter().chain(lines(desk, touchpoint, others, marks))
    {
        y += chips::flow(desk, &mut sketch, &line, x, y, inner) + 2.0;
    }
    (sketch, y - 2.0 + desk.air.head_padding)
}

/// What other maps say about a touchpoint, line by line.
fn beside(desk: &mut Desk<'_>, touchpoint: &Touchpoint, is_last: bool) -> Vec<Vec<Chip>> {
    let mut lines = Vec::new();
    if let Some(overlay) = desk.overlay {
        let chips = overlay.chips(desk, touchpoint.id, is_last);
        lines.extend(chips.into_iter().map(|chip| vec![chip]));
    }
    lines.extend(sub_journey(desk, touchpoint));
    lines
}

/// The map that a touchpoint leads to.
fn sub_journey(desk: &mut Desk<'_>, touchpoint: &Touchpoint) -> Option<Vec<Chip>> {
    let there = touchpoint.sub_journey?;
    let Some(found) = desk.elsewhere.and_then(|it| it.sub_journeys.get(&there)) else {
        let text = desk.say("sub-journey-missing");
        return Some(vec![Chip::new(Some(Icon::SubJourney), text, Token::InkMuted)]);
    };
    let title = desk.text_or(&found.title, "untitled-map");
    let mut chips = vec![Chip::strong(Some(Icon::SubJourney), Arc::clone(&title), Token::Accent)];
    let lowest = found.lowest.map(|value| (desk.signed(value), emotions::face(value)));
    if let Some((number, face)) = &lowest {
        let values = [("lowest", Word::Text(number))];
        let said = desk.say_with("sub-journey-lowest", &values);
        chips.push(Chip::strong(Some(*face), &**number, Token::InkMuted).said(said));
    }
    if found.open_pain_points > 0 {
        let said = desk.say_number("sub-journey-pains", found.open_pain_points as i64);
        let red = Token::Hue(Hue::Red, Shade::Ink);
        let count = found.open_pain_points.to_string();
        chips.push(Chip::strong(Some(Icon::PainPoint), count, red).said(said));
    }
    Some(chips)
}

/// What is said about a touchpoint below its title, line by line.
fn lines(
    desk: &mut Desk<'_>,
    touchpoint: &Touchpoint,
    others: &Others,
    marks: &[Mark],
) -> Vec<Vec<Chip>> {
    let mut lines = Vec::new();
    if touchpoint.moment_of_truth {
        let word = desk.say("moment-of-truth");
        let ink = Token::Hue(Hue::Yellow, Shade::Ink);
        lines.push(vec![Chip::strong(Some(Icon::MomentOfTruth), word, ink)]);
        let reason = touchpoint.moment_reason.trim();
        if !reason.is_empty() {
            lines.push(vec![Chip::below(reason, Token::InkMuted)]);
        }
    }
    let mut kind = Vec::new();
    if touchpoint.kind != TouchpointKind::Direct {
        let word = desk.say(&format!("touchpoint-kind-{}", touchpoint.kind.word()));
        kind.push(Chip::new(Some(look::kind_icon(touchpoint.kind)), word, Token::InkMuted));
    }
    if let Some(seconds) = touchpoint.duration {
        let text = duration(desk, seconds);
        kind.push(Chip::strong(Some(Icon::Clock), text, Token::InkMuted));
    }
    lines.push(kind);
    lines.push(channels(desk, touchpoint, others));
    let reason = touchpoint.channel_reason.trim();
    if !reason.is_empty() {
        lines.push(vec![Chip::below(reason, Token::InkMuted)]);
    }
    for it in doubts::at(desk, touchpoint.id) {
        let [topic, between] = doubts::lines(desk, &it);
        lines.push(vec![topic]);
        lines.push(vec![between]);
    }
    let ownership = Ownership {
        state: touchpoint.owner_state,
        team: touchpoint.owner_team,
        person: touchpoint.owner_person,
        of: &|claim| claim.touchpoint == Some(touchpoint.id),
    };
    lines.push(owner(desk, ownership, None));
    for hand_off in marks.iter().filter_map(Mark::recorded) {
        // That the same team has both sides goes without saying.
        let is_plain = hand_off.owner_state == Some(OwnerState::Owned)
            && (hand_off.owner_team, hand_off.owner_person)
                == (touchpoint.owner_team, touchpoint.owner_person);
        if is_plain {
            continue;
        }
        let ownership = Ownership {
            state: hand_off.owner_state,
            team: hand_off.owner_team,
            person: hand_off.owner_person,
            of: &|claim| claim.hand_off == Some(hand_off.id),
        };
        lines.push(owner(desk, ownership, Some("hand-off-owner")));
    }
    let known = Known {
        evidence: touchpoint.evidence,
        source: &touchpoint.evidence_source,
        date: touchpoint.evidence_date,
        n: touchpoint.evidence_n,
    };
    if !known.is_plain() {
        lines.push(vec![known.chip(desk)]);
    }
    lines.retain(|line| !line.is_empty());
    lines
}

fn channels(desk: &Desk<'_>, touchpoint: &Touchpoint, others: &Others) -> Vec<Chip> {
    let channel = |id: Id<Channel>| desk.map.channels.get(&id);
    let mut chips = Vec::new();
    if let Some(main) = touchpoint.channel.and_then(channel) {
        chips.push(Chip::new(Some(look::channel_icon(main)), &*main.name, Token::Ink));
    }
    for other in others.get(&touchpoint.id).into_iter().flatten() {
        if let Some(other) = channel(other.channel) {
            let name = format!("+ {}", other.name);
            chips.push(Chip::new(None, name, Token::InkMuted));
        }
    }
    chips
}

/// Who answers for a touchpoint or, in a message about it, for a hand-off.
fn owner(desk: &mut Desk<'_>, ownership: Ownership<'_>, about: Option<&str>) -> Vec<Chip> {
    let Some((state, text)) = desk.owner(ownership) else { return Vec::new() };
    let (sign, token) = look::owner_mark(state);
    let (sign, text) = match about {
        Some(message) => (Icon::HandOff, desk.say_with(message, &[("owner", (&*text).into())])),
        None => (sign, text),
    };
    vec![match state {
        OwnerState::Owned => Chip::new(Some(sign), text, token),
        _ => Chip::strong(Some(sign), text, token),
    }]
}

/// The stop of a touchpoint on the line, and the line through its column.
fn station(
    desk: &Desk<'_>,
    sketch: &mut Sketch,
    touchpoint: &Touchpoint,
    width: f32,
    is_first: bool,
    is_last: bool,
) {
    let middle = width / 2.0;
    let is_wait = touchpoint.kind == TouchpointKind::Wait;
    let stroke = if is_wait {
        dashes(Token::Accent, LINE_WIDTH, 5.0)
    } else {
        line(Token::Accent, LINE_WIDTH)
    };
    let channel = touchpoint.channel.and_then(|id| desk.map.channels.get(&id));
    let icon = match (touchpoint.kind, channel) {
        (TouchpointKind::Direct, channel) => channel.map(|channel| look::channel_icon(channel)),
        (kind, _) => Some(look::kind_icon(kind)),
    };
    let radius = if icon.is_some() { STATION } else { STOP };
    let mut pieces = Vec::new();
    if !is_first {
        pieces.push((0.0, LINE_TOP, middle - radius, LINE_TOP));
    }
    if !is_last {
        pieces.push((middle + radius, LINE_TOP, width, LINE_TOP));
    }
    sketch.lines(&pieces, stroke);
    let circle = Rect::new(middle - radius, LINE_TOP - radius, 2.0 * radius, 2.0 * radius);
    sketch.shape(circle, radius, Some(Token::Raised), Some(line(Token::Accent, 2.0)));
    if let Some(icon) = icon {
        sketch.icon(icon, middle - 9.0, LINE_TOP - 9.0, 18.0, Token::Accent);
    }
    if touchpoint.moment_of_truth {
        let (x, y) = (middle + STATION + 4.0, LINE_TOP - STAR - 4.0);
        sketch.solid_icon(Icon::MomentOfTruth, x, y, STAR, Token::Hue(Hue::Yellow, Shade::Solid));
    }
}

/// Rings above the line where touchpoints of the map that is drawn over this one
/// are gone.
fn gone(
    desk: &Desk<'_>,
    sketch: &mut Sketch,
    touchpoint: Id<Touchpoint>,
    width: f32,
    is_last: bool,
) {
    let Some(overlay) = desk.overlay else { return };
    let mut ring = |x: f32| {
        // Above the line: beside it are the marks of hand-offs.
        let circle = Rect::new(x - GHOST, 2.0, 2.0 * GHOST, 2.0 * GHOST);
        sketch.panel(circle, GHOST, Some(Token::Surface), dashes(Token::InkMuted, 1.25, 2.5));
    };
    for place in 0..overlay.count_gone(Some(touchpoint)).min(3) {
        ring(GONE + place as f32 * (2.0 * GHOST + 2.0));
    }
    let behind = if is_last { overlay.count_gone(None).min(3) } else { 0 };
    for place in 0..behind {
        ring(width - GONE - place as f32 * (2.0 * GHOST + 2.0));
    }
}

/// The line through a column without a touchpoint, or with several that are
/// folded.
fn through(sketch: &mut Sketch, width: f32, is_folded: bool, is_first: bool, is_last: bool) {
    if is_folded {
        sketch.lines(&[(0.0, LINE_TOP, width, LINE_TOP)], line(Token::Accent, LINE_WIDTH));
    } else if !is_first && !is_last {
        let stroke = dashes(Token::LineStrong, 1.0, 4.0);
        sketch.lines(&[(0.0, LINE_TOP, width, LINE_TOP)], stroke);
    }
}

/// The pieces of the line that cross from one stage to the next.
fn line_between_stages(row: &mut Sketch, grid: &Grid) {
    let pieces: Vec<_> = grid
        .bands
        .windows(2)
        .map(|pair| (pair[0].x + pair[0].width, LINE_TOP, pair[1].x, LINE_TOP))
        .collect();
    row.lines(&pieces, line(Token::Accent, LINE_WIDTH));
}
