//! What holds in every picture of a map, whatever the map.
//!
//! | id | holds |
//! |---|---|
//! | P1 | No two nodes have one name. |
//! | P2 | A node lies inside its parent, and what it draws lies inside of it. |
//! | P3 | Nodes beside each other do not overlap, the lines and points of a plot excepted. |
//! | P4 | Texts of a node do not overlap each other, and every letter of them stands on a line. |
//! | P5 | The table is regular: rows are counted without a gap, and their cells cover each column once. |
//! | P6 | Every card that is not in a hidden lane is there with its whole text. |
//! | P7 | What is said about touchpoints and, where curves are shown, about ratings is there. |

use std::collections::{BTreeMap, BTreeSet};

use layout::text::clean;
use model::Map;
use model::records::LaneKind;
use scene::{Item, Node, NodeId, Point, Rect, Role, Scene, Segment, TextItem};

/// How far something may stick out: less than can be seen.
const TOLERANCE: f32 = 0.75;

/// Everything in a picture that should not be, whatever it shows, in words.
pub fn faults(scene: &Scene) -> Vec<String> {
    let mut found = Vec::new();
    let mut seen: BTreeSet<&NodeId> = BTreeSet::new();
    scene.walk(|visit| {
        let node = visit.node;
        if !seen.insert(&node.id) {
            found.push(format!("P1 {} is there twice", node.id));
        }
        inside(node, &mut found);
        beside(node, &mut found);
        texts(node, &mut found);
        if let Role::Table { rows, columns } = node.role {
            table(node, rows, columns, &mut found);
        }
    });
    found
}

/// Everything in a picture of a map with its lanes and cards that should not
/// be, in words.
pub fn violations(map: &Map, scene: &Scene) -> Vec<String> {
    let mut found = faults(scene);
    let mut seen: BTreeMap<&NodeId, &Node> = BTreeMap::new();
    scene.walk(|visit| {
        seen.insert(&visit.node.id, visit.node);
    });
    let hidden: BTreeSet<_> =
        map.lanes.values().filter(|lane| lane.hidden).map(|lane| lane.id).collect();
    for card in map.cards.values() {
        let is_parked = card.touchpoint.is_none() && card.stage.is_none();
        if hidden.contains(&card.lane) && !is_parked {
            continue;
        }
        let id = NodeId::from(format!("card:{}", card.id));
        let text = clean(&card.text);
        match seen.get(&id) {
            None => found.push(format!("P6 {id} is missing")),
            Some(node)
                if text.trim().is_empty() || blocks(node).any(|it| *it.block.text == *text) => {}
            Some(_) => found.push(format!("P6 {id} does not say {:?}", card.text)),
        }
    }
    let says = |id: String, text: &str| {
        let text = clean(text.trim());
        let node = seen.get(&NodeId::from(id.as_str()));
        let is_there = text.trim().is_empty()
            || node.is_some_and(|node| blocks(node).any(|it| *it.block.text == *text));
        (!is_there).then(|| format!("P7 {id} does not say {text:?}"))
    };
    for touchpoint in map.touchpoints.values() {
        for text in [&touchpoint.description, &touchpoint.channel_reason] {
            found.extend(says(format!("touchpoint:{}", touchpoint.id), text));
        }
    }
    let has_curves = map.lanes.values().any(|it| it.kind == LaneKind::Emotions && !it.hidden);
    for emotion in map.emotions.values().filter(|_| has_curves) {
        let id = format!("note:{}:{}", emotion.persona, emotion.touchpoint);
        found.extend(says(id, &emotion.note));
    }
    found
}

fn inside(node: &Node, found: &mut Vec<String>) {
    let own = Rect::new(0.0, 0.0, node.frame.width, node.frame.height);
    for child in &node.children {
        if !own.contains(&child.frame, TOLERANCE) {
            found.push(format!("P2 {} leaves {}: {:?} in {own:?}", child.id, node.id, child.frame));
        }
    }
    for item in &node.items {
        let (what, rect) = match item {
            Item::Shape(shape) => ("a shape", shape.rect),
            Item::Path(path) => match bounds(&path.segments) {
                Some(rect) => ("a path", rect),
                None => continue,
            },
            Item::Text(text) => ("a text", ink(text)),
            Item::Image(image) => ("a picture", image.rect),
            Item::Link(link) => ("a link", link.rect),
        };
        if !own.contains(&rect, TOLERANCE) {
            let name = if let Item::Text(text) = item { &*text.block.text } else { what };
            found.push(format!("P2 {name:?} leaves {}: {rect:?} in {own:?}", node.id));
        }
    }
}

fn beside(node: &Node, found: &mut Vec<String>) {
    let apart = |node: &Node| !matches!(node.role, Role::Figure | Role::Decoration);
    let children: Vec<&Node> =
        node.children.iter().map(|child| &**child).filter(|child| apart(child)).collect();
    for (index, a) in children.iter().enumerate() {
        for b in &children[index + 1..] {
            if shrunk(a.frame).overlaps(&shrunk(b.frame)) {
                found.push(format!("P3 {} and {} overlap", a.id, b.id));
            }
        }
    }
}

fn texts(node: &Node, found: &mut Vec<String>) {
    let all: Vec<&TextItem> = blocks(node).collect();
    for (index, a) in all.iter().enumerate() {
        for b in &all[index + 1..] {
            if shrunk(ink(a)).overlaps(&shrunk(ink(b))) {
                found.push(format!(
                    "P4 {:?} and {:?} overlap in {}",
                    a.block.text, b.block.text, node.id
                ));
            }
        }
        let text = &a.block.text;
        let mut written = vec![false; text.len()];
        for line in &a.block.lines {
            written[line.range.start as usize..line.range.end as usize].fill(true);
        }
        let lost =
            text.char_indices().find(|(at, letter)| !letter.is_whitespace() && !written[*at]);
        if let Some((at, letter)) = lost {
            found.push(format!("P4 {letter:?} at {at} of {text:?} is on no line, in {}", node.id));
        }
    }
}

fn table(node: &Node, rows: u32, columns: u32, found: &mut Vec<String>) {
    let mut next_row = 0;
    for child in &node.children {
        let Role::Row { row } = child.role else { continue };
        if row != next_row {
            found.push(format!("P5 {} is row {row}, not {next_row}", child.id));
        }
        next_row += 1;
        let mut next = 0;
        for cell in &child.children {
            let (of_row, column, span) = match cell.role {
                Role::RowHeader { row } => (row, 0, 1),
                Role::ColumnHeader { row, column, span } | Role::Cell { row, column, span } => {
                    (row, column, span)
                }
                _ => continue,
            };
            if (of_row, column) != (row, next) {
                found.push(format!("P5 {} is at {of_row}, {column}, not {row}, {next}", cell.id));
            }
            next = column + span;
        }
        if next != columns {
            found.push(format!("P5 {} has {next} columns, not {columns}", child.id));
        }
    }
    if next_row != rows {
        found.push(format!("P5 {} has {next_row} rows, not {rows}", node.id));
    }
}

fn blocks(node: &Node) -> impl Iterator<Item = &TextItem> {
    node.items.iter().filter_map(|item| match item {
        Item::Text(text) => Some(text),
        _ => None,
    })
}

/// Where the letters of a text are.
fn ink(text: &TextItem) -> Rect {
    let lines = &text.block.lines;
    let left = lines.iter().map(|line| line.x).fold(f32::INFINITY, f32::min);
    let right = lines.iter().map(|line| line.x + line.width).fold(f32::NEG_INFINITY, f32::max);
    let height = text.block.size.height;
    if right < left {
        return Rect::new(text.at.x, text.at.y, 0.0, 0.0);
    }
    Rect::new(text.at.x + left, text.at.y, right - left, height)
}

fn bounds(segments: &[Segment]) -> Option<Rect> {
    let mut points: Vec<Point> = Vec::new();
    for segment in segments {
        match *segment {
            Segment::Move(to) | Segment::Line(to) => points.push(to),
            Segment::Cubic(a, b, to) => points.extend([a, b, to]),
            Segment::Close => {}
        }
    }
    let first = points.first()?;
    let (mut left, mut top, mut right, mut bottom) = (first.x, first.y, first.x, first.y);
    for point in &points {
        left = left.min(point.x);
        right = right.max(point.x);
        top = top.min(point.y);
        bottom = bottom.max(point.y);
    }
    Some(Rect::new(left, top, right - left, bottom - top))
}

fn shrunk(rect: Rect) -> Rect {
    Rect::new(
        rect.x + TOLERANCE,
        rect.y + TOLERANCE,
        rect.width - 2.0 * TOLERANCE,
        rect.height - 2.0 * TOLERANCE,
    )
}
