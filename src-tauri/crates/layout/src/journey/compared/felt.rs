//! How each touchpoint feels to each persona, before and after.

use model::comparison::Feeling;
use model::records::Persona;
use model::{Id, facts};
use scene::{Node, Rect, Role, Token};

use super::super::desk::Desk;
use super::super::emotions::Strand;
use super::super::kept::Nodes;
use super::super::look::{HEAD, SMALL};
use super::super::sketch::Sketch;
use super::opening::{from_to, rounded};
use super::rows::{AIR, Said, row_header};
use super::{Both, COLUMN, INSET, LABELS, verdict};

/// What is felt at each: a line a persona, which says whose it is to those who
/// do not see the look of its line.
pub(super) fn said(desk: &mut Desk<'_>, nodes: &mut Nodes, both: &Both<'_>) -> Vec<Option<Said>> {
    let personas = personas(both);
    let columns = both.columns.iter().enumerate();
    columns
        .map(|(at, column)| {
            let pair = both.told(column)?;
            let mut sketch = desk.sketch(COLUMN);
            let mut y = AIR;
            for (persona, feeling) in &pair.feelings {
                let place = personas.iter().position(|(id, _)| id == persona)?;
                let name = &personas[place].1;
                let (inside, spoken) = feels(desk, feeling, Strand::of(place), name);
                let frame = sketch.rect(0.0, y, COLUMN, HEAD.line_height);
                let id = format!("felt:{at}:{place}");
                sketch.child(nodes.keep(inside.node(id, Role::Paragraph, &spoken, frame)));
                y += HEAD.line_height + 2.0;
            }
            Some(Said { sketch, height: y - AIR, spoken: String::new() })
        })
        .collect()
}

/// How a touchpoint feels to one persona, drawn and in words.
fn feels(desk: &mut Desk<'_>, feeling: &Feeling, strand: Strand, name: &str) -> (Sketch, String) {
    let mut sketch = desk.sketch(COLUMN);
    let written = |it: Option<f64>| it.map_or_else(|| "–".to_owned(), |value| desk.signed(value));
    let (before, after) = (written(feeling.before), written(feeling.after));
    let text = from_to(desk, &before, &after);
    let block = desk.line(&text, SMALL);
    strand.key(&mut sketch, INSET, SMALL.line_height / 2.0, 24.0);
    sketch.text(INSET + 32.0, 0.0, &block, Token::InkMuted);
    let mut said = vec![name.to_owned(), text];
    if let Some(difference) = feeling.difference() {
        let text = desk.signed(difference);
        let block = desk.line(&text, HEAD);
        let x = COLUMN - INSET - 8.0 - block.size.width;
        sketch.text(x, -1.0, &block, verdict(rounded(difference)));
        said.push(text);
    }
    (sketch, said.join(", "))
}

/// The personas of the later map, then those that are only in the earlier one.
fn personas(both: &Both<'_>) -> Vec<(Id<Persona>, String)> {
    let mut all: Vec<_> =
        facts::personas(both.later).iter().map(|it| (it.id, it.name.clone())).collect();
    for old in facts::personas(both.earlier) {
        if !all.iter().any(|(id, _)| *id == old.id) {
            all.push((old.id, old.name.clone()));
        }
    }
    all
}

/// What stands beside the row, and how high that is: the personas that are
/// rated, each with the look of its line.
pub(super) fn label(desk: &mut Desk<'_>, both: &Both<'_>) -> (Sketch, f32) {
    let mut label = desk.sketch(LABELS);
    let title = desk.say("compared-felt");
    let block = desk.aligned(&title, HEAD, LABELS - 2.0 * AIR);
    label.text(AIR, AIR, &block, Token::InkMuted);
    let mut y = AIR + block.size.height + 4.0;
    let rated = |id| {
        let pairs = both.comparison.pairs.iter();
        pairs.flat_map(|pair| &pair.feelings).any(|(persona, _)| *persona == id)
    };
    for (place, (id, name)) in personas(both).into_iter().enumerate() {
        if !rated(id) {
            continue;
        }
        let name = desk.text_or(&name, "untitled-persona");
        let block = desk.aligned(&name, SMALL, LABELS - 2.0 * AIR - 32.0);
        Strand::of(place).key(&mut label, AIR, y + SMALL.line_height / 2.0, 24.0);
        label.text(AIR + 32.0, y, &block, Token::InkMuted);
        y += block.size.height + 4.0;
    }
    (label, y - AIR)
}

/// The row of it.
pub(super) fn row(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    both: &Both<'_>,
    row: u32,
    (top, height): (f32, f32),
    (label, feelings): (Sketch, Vec<Option<Said>>),
) -> Node {
    let width = LABELS + both.columns.len() as f32 * COLUMN;
    let mut sketch = desk.sketch(width);
    let frame = Rect::new(0.0, 0.0, LABELS, height);
    sketch.child(nodes.keep(row_header(desk, both, label, "felt", row, frame)));
    for (column, said) in feelings.into_iter().enumerate() {
        let empty = || Said { sketch: desk.sketch(COLUMN), height: 0.0, spoken: String::new() };
        let Said { sketch: inside, spoken, .. } = said.unwrap_or_else(empty);
        let frame = sketch.rect(LABELS + column as f32 * COLUMN, 0.0, COLUMN, height);
        let role = Role::Cell { row, column: column as u32 + 1, span: 1 };
        sketch.child(nodes.keep(inside.node(format!("felt:{column}"), role, &spoken, frame)));
    }
    let frame = Rect::new(0.0, top, width, height);
    sketch.node("compared:felt", Role::Row { row }, "", frame)
}
