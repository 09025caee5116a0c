//! Below the table: what each stage takes, and the whole journey once more,
//! true to scale, with nothing cut and nothing made longer.

use std::sync::Arc;

use model::timing::Spent;
use scene::{Node, Rect, Role, TextBlock, Token};
use words::Word;

use super::super::desk::Desk;
use super::super::heads::row_header;
use super::super::kept::Nodes;
use super::super::look::{HEAD, SMALL, SMALL_STRONG};
use super::super::rows::ground;
use super::super::sketch::{Sketch, line};
use super::super::times::duration;
use super::bar;
use super::plan::Plan;
use super::scale::{self, Fit};

/// From the table down to the strip.
const LEAD: f32 = 56.0;
/// How high the strip is.
const STRIP: f32 = 26.0;
/// Two marks on its axis are at least so far apart.
const APART: f32 = 92.0;
/// How high the share of a stage is drawn.
const SHARE: f32 = 8.0;
/// The widest that it is.
const SHARE_WIDTH: f32 = 240.0;

/// What each stage takes.
pub(super) fn stages(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    plan: &Plan,
    top: f32,
    number: u32,
) -> Arc<Node> {
    let grid = &plan.grid;
    let padding = desk.air.label_padding;
    let mut drawn = Vec::with_capacity(grid.bands.len());
    for (band, part) in grid.bands.iter().zip(&plan.timing.stages) {
        let spent = part.spent();
        let inner = band.width - 2.0 * padding;
        let lines: Vec<Arc<TextBlock>> = said(desk, &spent)
            .into_iter()
            .enumerate()
            .map(|(index, text)| {
                desk.aligned(&text, if index == 0 { SMALL_STRONG } else { SMALL }, inner)
            })
            .collect();
        drawn.push((spent, lines));
    }
    let all = |lines: &[Arc<TextBlock>]| lines.iter().map(|it| it.size.height).sum::<f32>();
    let tallest = drawn.iter().map(|(_, lines)| all(lines)).fold(0.0, f32::max);
    let height = tallest + SHARE + 6.0 + 2.0 * padding;
    let mut row = desk.sketch(grid.width);
    ground(&mut row, grid, height);
    let title = desk.say("timeline-per-stage");
    let header = row_header(desk, "corner:spent", &title, number, grid, height);
    row.child(nodes.keep(header));
    for (band, (spent, lines)) in grid.bands.iter().zip(drawn) {
        let mut cell = desk.sketch(band.width);
        // The columns end above: what is said is about all of them.
        let own = Rect::new(0.0, 0.0, band.width, height - 1.0);
        cell.shape(own, 0.0, Some(Token::Surface), None);
        let mut y = padding;
        for (index, block) in lines.iter().enumerate() {
            let token = if index == 0 { Token::Ink } else { Token::InkMuted };
            cell.text(padding, y, block, token);
            y += block.size.height;
        }
        if let Some(share) = spent.share() {
            let width = (band.width - 2.0 * padding).min(SHARE_WIDTH);
            let active = width * (1.0 - share as f32 / 100.0);
            y += 6.0;
            if active > 0.0 {
                bar::piece(&mut cell, Rect::new(padding, y, active, SHARE), false);
            }
            if active < width {
                let rest = Rect::new(padding + active, y, width - active, SHARE);
                bar::piece(&mut cell, rest, true);
            }
        }
        let span = band.columns.len() as u32;
        let role = Role::Cell { row: number, column: band.columns[0].index, span };
        let frame = row.rect(band.x, 0.0, band.width, height);
        let id = match &band.stage {
            Some(stage) => format!("spent:{}", stage.id),
            None => "nothing:cell".to_owned(),
        };
        row.child(nodes.keep(cell.node(id, role, "", frame)));
    }
    let frame = Rect::new(0.0, top, grid.width, height);
    nodes.keep(row.node("row:spent", Role::Row { row: number }, "", frame))
}

/// What is said about the time of a stage.
fn said(desk: &mut Desk<'_>, spent: &Spent) -> Vec<String> {
    if spent.of == 0 {
        return Vec::new();
    }
    if spent.typical() == 0 && spent.worst == 0 {
        return vec![known(desk, spent)];
    }
    let mut said = Vec::new();
    let all = duration(desk, spent.typical());
    let message = if spent.is_at_least() { "timeline-from-at-least" } else { "timeline-in-all" };
    said.push(desk.say_with(message, &[("time", Word::Text(&all))]));
    let (active, waiting) = (duration(desk, spent.active), duration(desk, spent.waiting));
    let values = [("active", Word::Text(&active)), ("waiting", Word::Text(&waiting))];
    said.push(desk.say_with("timeline-split", &values));
    if spent.worst > spent.typical() {
        let time = duration(desk, spent.worst);
        said.push(desk.say_with("sign-wait-worst", &[("time", Word::Text(&time))]));
    }
    if spent.known < spent.of {
        said.push(known(desk, spent));
    }
    said
}

/// Of how many touchpoints it is known how long they take.
pub(super) fn known(desk: &Desk<'_>, spent: &Spent) -> String {
    let values =
        [("known", Word::Number(spent.known as f64)), ("of", Word::Number(spent.of as f64))];
    desk.say_with("timeline-known", &values)
}

/// The whole journey, true to scale, right below the table.
pub(super) fn strip(desk: &mut Desk<'_>, plan: &Plan) -> Option<Node> {
    let spent = plan.timing.spent();
    let all = spent.typical();
    if all == 0 {
        return None;
    }
    let grid = &plan.grid;
    let start = grid.bands[0].x;
    let room = grid.width - start - 1.0;
    let at = |seconds: i64| start + (seconds as f64 / all as f64 * f64::from(room)) as f32;
    let mut sketch = desk.sketch(grid.width);
    let mut passed: i64 = 0;
    let mut pieces = Vec::new();
    for (index, (band, part)) in grid.bands.iter().zip(&plan.timing.stages).enumerate() {
        let from = at(passed);
        for step in &part.steps {
            let typical = step.typical.unwrap_or(0);
            if typical > 0 {
                let x = at(passed);
                passed = passed.saturating_add(typical);
                pieces.push((Rect::new(x, LEAD, (at(passed) - x).max(1.0), STRIP), step.waits()));
            }
        }
        let ends = (band.x, band.x + band.width, at(passed), from);
        wedge(&mut sketch, ends, index % 2 == 0);
    }
    for (rect, waits) in pieces {
        bar::piece(&mut sketch, rect, waits);
    }
    let bottom = LEAD + STRIP;
    let step = scale::step(all as f64 / f64::from(room) * f64::from(APART));
    let mut marks = vec![(start, bottom + 5.0, start + room, bottom + 5.0)];
    let mut y = bottom + 10.0;
    let mut lowest = y;
    for mark in 0..=all / step {
        let x = at(mark * step);
        marks.push((x, bottom + 1.0, x, bottom + 9.0));
        let text = duration(desk, mark * step);
        let block = desk.line(&text, SMALL);
        let left = (x - block.size.width / 2.0).clamp(start, start + room - block.size.width);
        sketch.text(left, y, &block, Token::InkMuted);
        lowest = lowest.max(y + block.size.height);
    }
    sketch.lines(&marks, line(Token::InkMuted, 1.0));
    let padding = desk.air.label_padding;
    let title = desk.say("timeline-strip");
    let block = desk.aligned(&title, HEAD, grid.labels - 2.0 * padding);
    sketch.text(padding, LEAD + (STRIP - block.size.height) / 2.0, &block, Token::Ink);
    y = lowest.max(LEAD + (STRIP + block.size.height) / 2.0) + 8.0;
    for note in notes(desk, plan) {
        let block = desk.aligned(&note, SMALL, room.min(760.0));
        sketch.text(start, y, &block, Token::InkMuted);
        y += block.size.height + 2.0;
    }
    let (active, waiting) = (duration(desk, spent.active), duration(desk, spent.waiting));
    let values = [("active", Word::Text(&active)), ("waiting", Word::Text(&waiting))];
    let label = format!("{title}: {}", desk.say_with("timeline-split", &values));
    Some(sketch.node("strip", Role::Section, &label, Rect::new(0.0, 0.0, grid.width, y)))
}

/// What a reader of the table must know so as not to be misled.
fn notes(desk: &mut Desk<'_>, plan: &Plan) -> Vec<String> {
    let mut notes = vec![desk.say("timeline-note-strip").to_string()];
    let bars = |fit: Fit| {
        let lengths = plan.timing.steps().filter_map(|it| it.typical);
        lengths.filter(|seconds| plan.scale.length(*seconds).1 == fit).count()
    };
    let (cut, hairlines) = (bars(Fit::Cut), bars(Fit::Hairline));
    let mut count = |message: &str, number: usize| {
        if number > 0 {
            notes.push(desk.say_number(message, number as i64).to_string());
        }
    };
    count("timeline-note-cut", cut);
    count("timeline-note-hairline", hairlines);
    count("timeline-note-waits-unknown", plan.timing.spent().unknown_waits);
    count("timeline-note-elsewhere", plan.timing.elsewhere);
    notes
}

/// From a stage of the table to its place on the strip.
fn wedge(sketch: &mut Sketch, (left, right, to, from): (f32, f32, f32, f32), is_even: bool) {
    let corners = [(left, 4.0), (right, 4.0), (to.max(from + 1.0), LEAD - 2.0), (from, LEAD - 2.0)];
    let fill = Some(if is_even { Token::Sunken } else { Token::Surface });
    let stroke = Some(line(Token::Line, 1.0));
    sketch.polygon(&corners, fill, stroke);
}
