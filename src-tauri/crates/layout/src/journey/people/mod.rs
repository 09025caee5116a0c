//! Who makes the journey: a sheet for each persona, side by side.
//!
//! Rules:
//!
//! - **J37** All that is known of a persona is on its sheet, and whether it is
//!   assumed or researched comes first. What is said of one persona and not of
//!   another is shown as missing there; what is said of none is left out.
//! - **J38** The same parts of all sheets of a row stand beside each other.
//!
//! | node | is |
//! |---|---|
//! | `persona:<id>` | a sheet |
//! | `sheet:<id>:<part>` | a part of it |

mod feeling;
mod parts;

use std::sync::Arc;

use model::records::Persona;
use model::{Map, facts};
use scene::{Node, Rect, Role, Token};

use self::parts::Part;
use super::Tools;
use super::desk::Desk;
use super::emotions::Strand;
use super::header::{self, FACTS_WIDTH};
use super::kept::Nodes;
use super::look::{BODY, LEAST_WIDTH, TITLE};
use super::plain::Plain;
use super::sketch::line;

/// A sheet.
const SHEET: f32 = 560.0;
/// Between sheets.
const GAP: f32 = 24.0;
/// Between the edge of a sheet and what is on it.
const PADDING: f32 = 28.0;
/// Between two parts of a sheet.
const BETWEEN: f32 = 20.0;
/// The most sheets beside each other.
const BESIDE: usize = 3;

/// What one scene leaves behind for the next.
#[derive(Default)]
pub(crate) struct Memory {
    plain: Plain,
    nodes: Nodes,
    last: Option<(Map, Arc<Node>)>,
}

/// The picture of the personas of a map.
pub(crate) fn root(map: &Map, tools: Tools<'_>, memory: &mut Memory) -> Arc<Node> {
    if let Some((before, root)) = &memory.last
        && is_same(before, map)
    {
        return Arc::clone(root);
    }
    let Memory { plain, nodes, last } = memory;
    let desk = &mut plain.desk(map, tools);
    let air = desk.air;
    let personas = facts::personas(map);
    let beside = personas.len().clamp(1, BESIDE) as f32;
    let width = (beside * SHEET + (beside - 1.0) * GAP).max(LEAST_WIDTH);
    let total = width + 2.0 * air.margin;
    let mut picture = desk.sketch(total);
    let mut opening = opening(desk, nodes, width, personas.is_empty());
    opening.frame = Rect::new(air.margin, air.margin, width, opening.frame.height);
    let mut y = opening.frame.bottom();
    picture.child(nodes.keep(opening));
    let numbered: Vec<(usize, Arc<Persona>)> = personas.into_iter().enumerate().collect();
    for row in numbered.chunks(BESIDE) {
        y += air.section_gap;
        let sheets = sheets(desk, nodes, row);
        let height = sheets.first().map_or(0.0, |sheet| sheet.frame.height);
        for (index, sheet) in sheets.into_iter().enumerate() {
            let x = air.margin + index as f32 * (SHEET + GAP);
            let frame = picture.rect(x, y, SHEET, height);
            picture.child(nodes.keep(Node { frame, ..sheet }));
        }
        y += height;
    }
    let frame = Rect::new(0.0, 0.0, total, y + air.margin);
    let root = nodes.keep(picture.node("map", Role::Document, "", frame));
    *last = Some((map.clone(), Arc::clone(&root)));
    root
}

/// Whether nothing has changed that can be seen here.
fn is_same(before: &Map, map: &Map) -> bool {
    Arc::ptr_eq(&before.info, &map.info)
        && before.personas.ptr_eq(&map.personas)
        && before.persona_channels.ptr_eq(&map.persona_channels)
        && before.channels.ptr_eq(&map.channels)
        && before.stages.ptr_eq(&map.stages)
        && before.touchpoints.ptr_eq(&map.touchpoints)
        && before.emotions.ptr_eq(&map.emotions)
        && before.cards.ptr_eq(&map.cards)
}

fn opening(desk: &mut Desk<'_>, nodes: &mut Nodes, width: f32, is_empty: bool) -> Node {
    let mut sketch = desk.sketch(width);
    let title = desk.say("people-title");
    let block = desk.aligned(&title, TITLE, width);
    let mut heading = desk.sketch(width);
    heading.text(0.0, 0.0, &block, Token::Ink);
    let mut y = block.size.height;
    let frame = Rect::new(0.0, 0.0, width, y);
    sketch.child(nodes.keep(heading.node("lens", Role::Heading(1), "", frame)));
    let room = FACTS_WIDTH.min(width);
    let map = desk.text_or(&desk.map.info.title.clone(), "untitled-map");
    let text = if is_empty { desk.say("empty-personas") } else { map };
    let block = desk.aligned(&text, BODY, room);
    let mut paragraph = desk.sketch(room);
    paragraph.text(0.0, 0.0, &block, Token::InkMuted);
    let frame = sketch.rect(0.0, y + 2.0, room, block.size.height);
    y = frame.bottom();
    sketch.child(nodes.keep(paragraph.node("lens:about", Role::Paragraph, "", frame)));
    let label = desk.say("section-about");
    sketch.node("header", Role::Section, &label, Rect::new(0.0, 0.0, width, y))
}

/// Sheets that stand beside each other, their parts at the same heights.
fn sheets(desk: &mut Desk<'_>, nodes: &mut Nodes, row: &[(usize, Arc<Persona>)]) -> Vec<Node> {
    let inner = SHEET - 2.0 * PADDING;
    let parts: Vec<Vec<Option<Part>>> = row
        .iter()
        .map(|(place, persona)| parts::all(desk, persona, Strand::of(*place), inner))
        .collect();
    let mut sheets: Vec<_> = row.iter().map(|_| desk.sketch(SHEET)).collect();
    let mut y = PADDING;
    for (at, name) in parts::NAMES.into_iter().enumerate() {
        let known = parts.iter().filter_map(|it| it[at].as_ref());
        let Some(height) = known.map(|it| it.height).reduce(f32::max) else { continue };
        for ((sheet, parts), (_, persona)) in sheets.iter_mut().zip(&parts).zip(row) {
            let part = match &parts[at] {
                Some(part) => part.clone(),
                None => parts::missing(desk, name, inner),
            };
            let frame = sheet.rect(PADDING, y, inner, height);
            let id = format!("sheet:{}:{name}", persona.id);
            let node = part.sketch.node(id, part.role, &part.spoken, frame);
            sheet.child(nodes.keep(node));
        }
        y += height + BETWEEN;
    }
    let height = y - BETWEEN + PADDING;
    let mut done = Vec::new();
    for (content, (place, persona)) in sheets.into_iter().zip(row) {
        let name = desk.text_or(&persona.name, "untitled-persona");
        let frame = Rect::new(0.0, 0.0, SHEET, height);
        let mut sheet = desk.sketch(SHEET);
        sheet.panel(frame, 14.0, Some(Token::Raised), line(Token::Line, 1.0));
        header::edge(&mut sheet, SHEET, Strand::of(*place).hue);
        sheet.append(content);
        done.push(sheet.node(format!("persona:{}", persona.id), Role::Section, &name, frame));
    }
    done
}
