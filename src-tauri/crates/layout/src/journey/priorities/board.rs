//! A board: how much speaks for an opportunity upwards, what it takes across.
//!
//! It is a table of steps, so that whoever cannot see it can go through it.
//! Within a row each note has a height of its own, and within a column a place
//! of its own across: no two are at one place, and their order can be read off.

use std::sync::Arc;

use scene::{Hue, Node, Rect, Role, Shade, Token};
use words::Word;

use super::super::desk::Desk;
use super::super::kept::Nodes;
use super::super::look::{HEAD, SMALL, SMALL_STRONG};
use super::super::sketch::{Sketch, dashes, line};
use super::note::{note, words_of};
use super::placing::{Board, Placed, Placing, Quarter, STEPS};

/// The names of the steps upwards.
pub(super) const LABELS: f32 = 104.0;
/// A step across.
const COLUMN: f32 = 192.0;
/// A note on it.
const NOTE: f32 = 164.0;
/// The names of the steps across.
const HEADS: f32 = 56.0;
/// The names of the quarters.
const NAMES: f32 = 30.0;
/// The least height of a step upwards.
const LEAST_ROW: f32 = 56.0;
/// Between notes, and between them and the edge of their step.
const GAP: f32 = 6.0;

/// The width of a board.
pub(super) const WIDTH: f32 = LABELS + COLUMN * STEPS as f32;

/// A step upwards, laid out.
struct Step {
    up: i64,
    top: f32,
    height: f32,
    /// The notes, from the top down, each with its step across and its place.
    notes: Vec<(i64, Node)>,
}

/// The board, at no place yet.
pub(super) fn board(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    board: Board,
    placing: &Placing,
    title: &str,
) -> Node {
    let steps = steps(desk, board, placing);
    let height = steps.last().map_or(HEADS, |step| step.top + step.height);
    let mut table = desk.sketch(WIDTH);
    table.child(nodes.keep(grounds(desk, board, &steps, height)));
    let heads = heads(desk, nodes, board);
    table.child(nodes.keep(heads));
    for (index, step) in steps.into_iter().enumerate() {
        table.child(row(desk, nodes, board, step, index as u32 + 1));
    }
    let count = STEPS as u32 + 1;
    let role = Role::Table { rows: count, columns: count };
    let id = format!("board:{}", board.word());
    table.node(id, role, title, Rect::new(0.0, 0.0, WIDTH, height))
}

/// The steps upwards from the greatest down, as high as their notes need.
fn steps(desk: &mut Desk<'_>, board: Board, placing: &Placing) -> Vec<Step> {
    let mut top = HEADS;
    let mut steps = Vec::new();
    for up in (1..=STEPS).rev() {
        // The names of two quarters stand above their greatest step.
        if up == STEPS || board.quarter(up, 1) != board.quarter(up + 1, 1) {
            top += NAMES;
        }
        let here: Vec<&Placed> = placing.placed.iter().filter(|it| it.up == up).collect();
        let mut y = GAP;
        let mut notes = Vec::new();
        for it in &here {
            let beside = here.iter().filter(|other| other.across == it.across).count();
            let before = here
                .iter()
                .filter(|other| other.across == it.across && other.rank < it.rank)
                .count();
            let step = (COLUMN - NOTE - 2.0 * GAP) / beside.max(2) as f32;
            let mut node = placed_note(desk, board, it);
            node.frame.x = GAP + before as f32 * step;
            node.frame.y = y;
            y = node.frame.bottom() + GAP;
            notes.push((it.across, node));
        }
        let height = y.max(LEAST_ROW);
        steps.push(Step { up, top, height, notes });
        top += height;
    }
    steps
}

fn placed_note(desk: &mut Desk<'_>, board: Board, it: &Placed) -> Node {
    let text = words_of(desk, &it.card);
    let quarter = desk.say(&quarter_name(board, board.quarter(it.up, it.across)));
    let values = [
        ("text", Word::Text(&text)),
        ("rank", Word::Number(it.rank as f64)),
        ("up", Word::Number(it.up as f64)),
        ("across", Word::Number(it.across as f64)),
        ("quarter", Word::Text(&quarter)),
    ];
    let spoken = desk.say_with(&format!("priorities-{}-spoken", board.word()), &values);
    note(desk, super::node_of(board, &it.card), &it.card, Some(it.rank), &spoken, NOTE)
}

/// The message that names a quarter.
fn quarter_name(board: Board, quarter: Quarter) -> String {
    format!("priorities-{}-{}", board.word(), quarter.word())
}

/// What lies behind the notes: the quarters, their names, and the steps.
fn grounds(desk: &mut Desk<'_>, board: Board, steps: &[Step], height: f32) -> Node {
    let mut sketch = desk.sketch(WIDTH);
    let rows: Vec<f32> = (0..=1)
        .map(|half| {
            let first = steps.iter().find(|step| is_high(board, step.up) == (half == 0));
            first.map_or(HEADS, |step| step.top - NAMES)
        })
        .collect();
    let (top, middle) = (rows[0], rows[1]);
    // The first step across at which the quarters differ.
    let border = (2..=STEPS)
        .find(|&across| board.quarter(STEPS, across) != board.quarter(STEPS, across - 1))
        .unwrap_or(STEPS);
    let divide = LABELS + COLUMN * (border - 1) as f32;
    let halves = [(top, middle, STEPS), (middle, height, 1)];
    for (from, to, up) in halves {
        for (left, right, across) in [(LABELS, divide, 1), (divide, WIDTH, STEPS)] {
            let quarter = board.quarter(up, across);
            let area = Rect::new(left, from, right - left, to - from);
            sketch.shape(area, 0.0, Some(ground_of(quarter)), None);
            let name = desk.say(&quarter_name(board, quarter));
            let block = desk.line(&name, HEAD);
            sketch.text(left + 10.0, from + 7.0, &block, ink_of(quarter));
        }
    }
    let mut hairlines = Vec::new();
    for across in 1..STEPS {
        let x = LABELS + COLUMN * across as f32;
        if x != divide {
            hairlines.push((x, top, x, height));
        }
    }
    sketch.lines(&hairlines, dashes(Token::LineStrong, 1.0, 3.0));
    let between: Vec<_> = steps
        .iter()
        .skip(1)
        .filter(|step| step.top - NAMES != middle)
        .map(|step| (LABELS, step.top, WIDTH, step.top))
        .collect();
    sketch.lines(&between, dashes(Token::LineStrong, 1.0, 3.0));
    let cross = [(divide, top, divide, height), (LABELS, middle, WIDTH, middle)];
    sketch.lines(&cross, line(Token::LineStrong, 1.5));
    let frame = Rect::new(LABELS, top, WIDTH - LABELS, height - top);
    sketch.panel(frame, 0.0, None, line(Token::LineStrong, 1.0));
    let id = format!("quarters:{}", board.word());
    sketch.node(id, Role::Decoration, "", Rect::new(0.0, 0.0, WIDTH, height))
}

fn is_high(board: Board, up: i64) -> bool {
    board.quarter(up, 1) == board.quarter(STEPS, 1)
}

const fn ground_of(quarter: Quarter) -> Token {
    match quarter {
        Quarter::Best => Token::Hue(Hue::Green, Shade::Fill),
        Quarter::Bold => Token::Hue(Hue::Blue, Shade::Fill),
        Quarter::Small => Token::Surface,
        Quarter::Poor => Token::Sunken,
    }
}

const fn ink_of(quarter: Quarter) -> Token {
    match quarter {
        Quarter::Best => Token::Hue(Hue::Green, Shade::Ink),
        Quarter::Bold => Token::Hue(Hue::Blue, Shade::Ink),
        Quarter::Small | Quarter::Poor => Token::InkMuted,
    }
}

/// The row of headers: what is across, step by step.
fn heads(desk: &mut Desk<'_>, nodes: &mut Nodes, board: Board) -> Node {
    let mut row = desk.sketch(WIDTH);
    let word = board.word();
    let corner = desk.say(&format!("priorities-{word}-corner"));
    let mut cell = desk.sketch(LABELS);
    let block = desk.aligned(&corner, SMALL, LABELS - 8.0);
    cell.text(0.0, HEADS - block.size.height - 4.0, &block, Token::InkMuted);
    let frame = row.rect(0.0, 0.0, LABELS, HEADS);
    let id = format!("corner:{word}");
    row.child(nodes.keep(cell.node(id, Role::RowHeader { row: 0 }, "", frame)));
    for across in 1..=STEPS {
        let x = LABELS + COLUMN * (across - 1) as f32;
        let (name, label) = step_name(desk, &format!("priorities-{word}-across"), across);
        let mut cell = desk.sketch(COLUMN);
        let block = desk.line(&name, SMALL_STRONG);
        let start = (COLUMN - block.size.width) / 2.0;
        cell.text(start, HEADS - block.size.height - 4.0, &block, Token::Ink);
        let frame = row.rect(x, 0.0, COLUMN, HEADS);
        let role = Role::ColumnHeader { row: 0, column: across as u32, span: 1 };
        let id = format!("across-{word}:{across}");
        row.child(nodes.keep(cell.node(id, role, &label, frame)));
    }
    let frame = Rect::new(0.0, 0.0, WIDTH, HEADS);
    row.node(format!("heads:{word}"), Role::Row { row: 0 }, "", frame)
}

/// What a step is called, in short and in full.
fn step_name(desk: &mut Desk<'_>, message: &str, step: i64) -> (Arc<str>, String) {
    let level = desk.say(&format!("priorities-step-{step}"));
    let values = [("number", Word::Number(step as f64)), ("level", Word::Text(&level))];
    let short = desk.say_with("priorities-step", &values);
    (short.into(), desk.say_with(message, &values))
}

/// The row of a step upwards.
fn row(desk: &mut Desk<'_>, nodes: &mut Nodes, board: Board, step: Step, number: u32) -> Arc<Node> {
    let Step { up, top, height, notes } = step;
    let word = board.word();
    let mut row = desk.sketch(WIDTH);
    let (name, label) = step_name(desk, &format!("priorities-{word}-up"), up);
    let mut header = desk.sketch(LABELS);
    let block = desk.aligned(&name, SMALL_STRONG, LABELS - 8.0);
    header.text(0.0, GAP + 4.0, &block, Token::Ink);
    let frame = row.rect(0.0, 0.0, LABELS, height);
    let id = format!("up-{word}:{up}");
    row.child(nodes.keep(header.node(id, Role::RowHeader { row: number }, &label, frame)));
    let mut cells: Vec<Sketch> = (0..STEPS).map(|_| desk.sketch(COLUMN)).collect();
    for (across, mut node) in notes {
        if let Some(cell) = cells.get_mut((across - 1) as usize) {
            let Rect { x, y, width, height } = node.frame;
            node.frame = cell.rect(x, y, width, height);
            cell.child(nodes.keep(node));
        }
    }
    for (index, cell) in cells.into_iter().enumerate() {
        let across = index as i64 + 1;
        let frame = row.rect(LABELS + COLUMN * index as f32, 0.0, COLUMN, height);
        let role = Role::Cell { row: number, column: across as u32, span: 1 };
        let id = format!("square:{word}:{up}:{across}");
        row.child(nodes.keep(cell.node(id, role, "", frame)));
    }
    let frame = Rect::new(0.0, top, WIDTH, height);
    nodes.keep(row.node(format!("step-{word}:{up}"), Role::Row { row: number }, "", frame))
}
