//! Who hands to whom: how often the journey passes from one owner to another.

use std::collections::{BTreeMap, BTreeSet};

use model::Id;
use model::records::Touchpoint;
use scene::{Node, Rect, Role, Tint, Token};
use words::Word;

use super::super::desk::Desk;
use super::super::kept::Nodes;
use super::super::look::{HEAD, LEAD, SECTION, SMALL, SMALL_STRONG};
use super::super::sketch::line;
use super::plan::{Plan, Stop};

/// The names of those who hand on.
const NAMES: f32 = 184.0;
/// A column for one to whom is handed.
const COLUMN: f32 = 120.0;
/// The height of a row.
const ROW: f32 = 40.0;
/// Between the edge of a cell and its text.
const PADDING: f32 = 10.0;

/// How often the journey passes from one row to another, by their places.
pub(super) type Counts = BTreeMap<(usize, usize), usize>;

/// Counts from one touchpoint to the next, and hand-offs that somebody has
/// described beside those. Touchpoints of which nobody has asked who answers
/// for them say nothing about who hands to whom.
pub(super) fn counts(desk: &Desk<'_>, plan: &Plan) -> Counts {
    let mut pairs: BTreeSet<(Id<Touchpoint>, Id<Touchpoint>)> =
        plan.stops.windows(2).map(|it| (it[0].touchpoint.id, it[1].touchpoint.id)).collect();
    pairs.extend(desk.map.hand_offs.values().map(|it| (it.from_touchpoint, it.to_touchpoint)));
    let mut counts = Counts::new();
    for (from, to) in pairs {
        let (Some(from), Some(to)) = (plan.stop(from), plan.stop(to)) else { continue };
        let says = |stop: &Stop| stop.touchpoint.owner_state.is_some();
        if from.track != to.track && says(from) && says(to) {
            *counts.entry((from.track, to.track)).or_default() += 1;
        }
    }
    counts
}

/// The table, as wide as that.
pub(super) fn exchange(desk: &mut Desk<'_>, nodes: &mut Nodes, plan: &Plan, width: f32) -> Node {
    let counts = counts(desk, plan);
    let title = desk.say("exchange-title");
    let mut sketch = desk.sketch(width);
    let block = desk.aligned(&title, SECTION, width);
    let mut heading = desk.sketch(width);
    heading.text(0.0, 0.0, &block, Token::Ink);
    let mut y = block.size.height;
    let frame = Rect::new(0.0, 0.0, width, y);
    sketch.child(nodes.keep(heading.node("exchange:title", Role::Heading(2), "", frame)));
    let about = desk.say(if counts.is_empty() { "exchange-nothing" } else { "exchange-about" });
    let block = desk.aligned(&about, SMALL, width);
    let mut paragraph = desk.sketch(width);
    paragraph.text(0.0, 0.0, &block, Token::InkMuted);
    let frame = Rect::new(0.0, y + 2.0, width, block.size.height);
    y = frame.bottom();
    sketch.child(nodes.keep(paragraph.node("exchange:about", Role::Paragraph, "", frame)));
    if !counts.is_empty() {
        let mut table = table(desk, nodes, plan, &counts, &title);
        table.frame = sketch.rect(0.0, y + 12.0, table.frame.width, table.frame.height);
        y = table.frame.bottom();
        sketch.child(nodes.keep(table));
    }
    sketch.node("exchange", Role::Section, &title, Rect::new(0.0, 0.0, width, y))
}

fn table(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    plan: &Plan,
    counts: &Counts,
    title: &str,
) -> Node {
    let sides: BTreeSet<usize> = counts.keys().flat_map(|(from, to)| [*from, *to]).collect();
    let most = counts.values().copied().max().unwrap_or(1);
    let width = NAMES + COLUMN * sides.len() as f32;
    let mut table = desk.sketch(width);
    let mut heads = Vec::with_capacity(sides.len());
    let corner = desk.say("exchange-corner");
    let corner = desk.aligned(&corner, SMALL, NAMES - 2.0 * PADDING);
    for track in &sides {
        heads.push(desk.aligned(&plan.tracks[*track].name, SMALL_STRONG, COLUMN - 2.0 * PADDING));
    }
    let tallest = heads.iter().map(|it| it.size.height).fold(corner.size.height, f32::max);
    let height = tallest + 12.0;
    let mut row = desk.sketch(width);
    let mut cell = desk.sketch(NAMES);
    cell.text(PADDING, height - corner.size.height - 6.0, &corner, Token::InkMuted);
    let frame = row.rect(0.0, 0.0, NAMES, height);
    row.child(nodes.keep(cell.node("exchange:corner", Role::RowHeader { row: 0 }, "", frame)));
    for (place, (track, block)) in sides.iter().zip(&heads).enumerate() {
        let mut cell = desk.sketch(COLUMN);
        cell.text(PADDING, height - block.size.height - 6.0, block, Token::Ink);
        let frame = row.rect(NAMES + COLUMN * place as f32, 0.0, COLUMN, height);
        let role = Role::ColumnHeader { row: 0, column: place as u32 + 1, span: 1 };
        let id = format!("exchange:to:{}", plan.tracks[*track].key.name());
        row.child(nodes.keep(cell.node(id, role, "", frame)));
    }
    let frame = Rect::new(0.0, 0.0, width, height);
    table.child(nodes.keep(row.node("exchange:heads", Role::Row { row: 0 }, "", frame)));
    let mut y = height;
    for (index, from) in sides.iter().enumerate() {
        let number = index as u32 + 1;
        let name = &plan.tracks[*from].name;
        let block = desk.aligned(name, HEAD, NAMES - 2.0 * PADDING);
        let height = ROW.max(block.size.height + 12.0);
        let mut row = desk.sketch(width);
        let ground = Rect::new(0.0, 0.0, width, height);
        row.shape(ground, 0.0, Some(Token::Surface), None);
        let mut cell = desk.sketch(NAMES);
        let room = Rect::new(0.0, 0.0, NAMES, height);
        cell.shape(room, 0.0, Some(Token::Sunken), None);
        cell.text(PADDING, (height - block.size.height) / 2.0, &block, Token::Ink);
        let frame = row.rect(0.0, 0.0, NAMES, height);
        let id = format!("exchange:from:{}", plan.tracks[*from].key.name());
        row.child(nodes.keep(cell.node(id, Role::RowHeader { row: number }, "", frame)));
        for (place, to) in sides.iter().enumerate() {
            let count = counts.get(&(*from, *to)).copied().unwrap_or(0);
            let mut cell = desk.sketch(COLUMN);
            let inner = Rect::new(2.0, 2.0, COLUMN - 4.0, height - 4.0);
            let mut spoken = String::new();
            if from == to {
                cell.shape(inner, 4.0, Some(Token::Sunken), None);
            } else if count > 0 {
                let tint = Tint::STEPS[step(count, most)];
                cell.panel(inner, 4.0, Some(Token::Tint(tint)), line(Token::TintEdge(tint), 1.0));
                let block = desk.line(&count.to_string(), LEAD);
                let x = (COLUMN - block.size.width) / 2.0;
                cell.text(x, (height - block.size.height) / 2.0, &block, Token::Ink);
                let values = [
                    ("from", Word::Text(name)),
                    ("to", Word::Text(&plan.tracks[*to].name)),
                    ("number", Word::Number(count as f64)),
                ];
                spoken = desk.say_with("exchange-spoken", &values);
            }
            let frame = row.rect(NAMES + COLUMN * place as f32, 0.0, COLUMN, height);
            let role = Role::Cell { row: number, column: place as u32 + 1, span: 1 };
            let id = format!("exchange:{index}:{place}");
            row.child(nodes.keep(cell.node(id, role, &spoken, frame)));
        }
        row.lines(&[(0.0, height, width, height)], line(Token::Line, 1.0));
        let frame = Rect::new(0.0, y, width, height);
        let id = format!("exchange:row:{}", plan.tracks[*from].key.name());
        table.child(nodes.keep(row.node(id, Role::Row { row: number }, "", frame)));
        y += height;
    }
    let count = sides.len() as u32 + 1;
    let role = Role::Table { rows: count, columns: count };
    table.node("exchange:table", role, title, Rect::new(0.0, 0.0, width, y))
}

/// Which of five steps a count is, where the most is the last of them.
fn step(count: usize, most: usize) -> usize {
    let steps = Tint::STEPS.len();
    (count * steps).div_ceil(most.max(steps)).clamp(1, steps) - 1
}
