//! The table: what was, what became of it, and what takes its place.

use std::sync::Arc;

use model::comparison::{Aspect, Fate};
use model::records::{Stage, Touchpoint};
use model::{Map, facts};
use scene::{Hue, Node, Rect, Role, Shade, Token};

use super::super::desk::Desk;
use super::super::kept::Nodes;
use super::super::look::{HEAD, SMALL};
use super::super::sketch::Sketch;
use super::boxes::{self, Drawn};
use super::opening::state;
use super::{Both, COLUMN, LABELS, fates, felt, ways};

/// The row of stages.
const STAGES: f32 = 36.0;
/// Around the boxes of a row.
pub(super) const AIR: f32 = 12.0;
/// Between the two rows of boxes at the least, so that its name has room.
const LEAST_BETWEEN: f32 = 44.0;

/// Which of the two maps a row is of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    After,
}

/// The table, to be put somewhere.
pub(super) fn table<'a>(desk: &mut Desk<'a>, nodes: &mut Nodes, both: &Both<'a>) -> Node {
    let width = LABELS + both.columns.len() as f32 * COLUMN;
    let ways = both.ways();
    let lanes = ways.iter().filter(|it| it.from != it.to).map(|it| it.lane + 1).max();
    let routes = ways::room(lanes.unwrap_or(0));
    let open = desk.map;

    let old = boxes_of(desk, both, Side::Before);
    let fates = fates::said(desk, both, routes);
    let new = boxes_of(desk, both, Side::After);
    desk.map = open;
    let tallest =
        |drawn: &[Option<Drawn>]| drawn.iter().flatten().map(|it| it.height).fold(0.0, f32::max);
    let heights = (tallest(&old), tallest(&new));
    let said = fates.iter().flatten().map(|it| it.height).fold(0.0, f32::max);
    let feelings = felt::said(desk, nodes, both);
    let (felt_label, least) = felt::label(desk, both);
    let felt = feelings.iter().flatten().map(|it| it.height).fold(0.0, f32::max);

    // From the top: stages, what was, the lines, what takes its place, stages.
    let before_top = STAGES + AIR;
    let between_top = before_top + heights.0;
    let between = (routes + said + AIR).max(LEAST_BETWEEN);
    let after_top = between_top + between;
    let after_bottom = after_top + heights.1 + AIR;
    let felt_top = after_bottom + STAGES;
    let has_feelings = felt > 0.0;
    let height = if has_feelings { felt_top + felt.max(least) + 2.0 * AIR } else { felt_top };

    let mut table = desk.sketch(width);
    table.child(nodes.keep(underlay(desk, width, STAGES, after_bottom, felt_top, height)));
    table.child(nodes.keep(ways::drawn(desk, &ways, width, between_top, between)));
    table.child(nodes.keep(fates::stubs(desk, both, routes, between_top, between)));
    let between = (between_top, between, routes);
    let mut rows = vec![
        stages(desk, nodes, both, Side::Before, 0, 0.0),
        boxes(desk, nodes, both, Side::Before, 1, (before_top, heights.0), old),
        fates::row(desk, nodes, both, 2, between, fates),
        boxes(desk, nodes, both, Side::After, 3, (after_top, heights.1), new),
        stages(desk, nodes, both, Side::After, 4, after_bottom),
    ];
    if has_feelings {
        let frame = (felt_top, height - felt_top);
        rows.push(felt::row(desk, nodes, both, 5, frame, (felt_label, feelings)));
    }
    let count = rows.len() as u32;
    rows.into_iter().for_each(|row| table.child(nodes.keep(row)));
    let columns = both.columns.len() as u32 + 1;
    let label = desk.say("compared-title");
    let role = Role::Table { rows: count, columns };
    table.node("grid", role, &label, Rect::new(0.0, 0.0, width, height))
}

/// What lies behind it all.
fn underlay(
    desk: &Desk<'_>,
    width: f32,
    top: f32,
    bottom: f32,
    felt_top: f32,
    height: f32,
) -> Node {
    let mut sketch = desk.sketch(width);
    let mut ground = |top: f32, bottom: f32| {
        let label = Rect::new(0.0, top, LABELS, bottom - top);
        sketch.shape(label, 0.0, Some(Token::Sunken), None);
        let panel = Rect::new(LABELS, top, width - LABELS, bottom - top);
        sketch.shape(panel, 0.0, Some(Token::Surface), None);
    };
    ground(top, bottom);
    if height > felt_top {
        ground(felt_top, height);
    }
    sketch.node("underlay", Role::Decoration, "", Rect::new(0.0, 0.0, width, height))
}

impl Side {
    fn map<'a>(self, both: &Both<'a>) -> &'a Map {
        match self {
            Self::Before => both.earlier,
            Self::After => both.later,
        }
    }

    fn at<'b>(self, both: &'b Both<'_>, column: usize) -> Option<(usize, &'b Arc<Touchpoint>)> {
        let column = &both.columns[column];
        let (at, journey) = match self {
            Self::Before => (column.before?, &both.before),
            Self::After => (column.after?, &both.after),
        };
        Some((at, &journey[at]))
    }

    /// What stands before the names of nodes of the map that is not open.
    fn prefix(self, both: &Both<'_>) -> &'static str {
        if (self == Self::Before) == both.open_is_earlier { "" } else { "other:" }
    }

    const fn word(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::After => "after",
        }
    }
}

fn boxes_of<'a>(desk: &mut Desk<'a>, both: &Both<'a>, side: Side) -> Vec<Option<Drawn>> {
    desk.map = side.map(both);
    (0..both.columns.len())
        .map(|column| {
            let (at, touchpoint) = side.at(both, column)?;
            let pair = match side {
                Side::Before => both.pair_before(touchpoint.id),
                Side::After => both.pair_after(touchpoint.id),
            };
            let is_gone = pair.is_some_and(|it| it.fate == Fate::Removed);
            let changed: &[Aspect] = match (side, pair) {
                (Side::After, Some(pair)) => &pair.changed,
                _ => &[],
            };
            Some(boxes::drawn(desk, touchpoint, at + 1, changed, is_gone))
        })
        .collect()
}

fn boxes(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    both: &Both<'_>,
    side: Side,
    row: u32,
    (top, height): (f32, f32),
    drawn: Vec<Option<Drawn>>,
) -> Node {
    let width = LABELS + both.columns.len() as f32 * COLUMN;
    let mut sketch = desk.sketch(width);
    let header = map_header(desk, both, side, row, height);
    sketch.child(nodes.keep(header));
    for (column, drawn) in drawn.into_iter().enumerate() {
        let frame = sketch.rect(LABELS + column as f32 * COLUMN, 0.0, COLUMN, height);
        let role = Role::Cell { row, column: column as u32 + 1, span: 1 };
        let node = match (drawn, side.at(both, column)) {
            (Some(drawn), Some((_, touchpoint))) => {
                let fate = fate_of(both, side, touchpoint);
                let (boxed, spoken) = drawn.boxed(desk, fate, height);
                let id = format!("{}touchpoint:{}", side.prefix(both), touchpoint.id);
                boxed.node(id, role, &spoken, frame)
            }
            _ => desk.sketch(COLUMN).node(
                format!("compared:{}:{column}", side.word()),
                role,
                "",
                frame,
            ),
        };
        sketch.child(nodes.keep(node));
    }
    let frame = Rect::new(0.0, top, width, height);
    sketch.node(format!("compared:{}", side.word()), Role::Row { row }, "", frame)
}

/// How a box looks: in the earlier map only what is gone does not look as it
/// always does.
fn fate_of(both: &Both<'_>, side: Side, touchpoint: &Touchpoint) -> Fate {
    match side {
        Side::Before => match both.pair_before(touchpoint.id).map(|it| it.fate) {
            Some(Fate::Removed) => Fate::Removed,
            _ => Fate::Kept,
        },
        Side::After => both.pair_after(touchpoint.id).map_or(Fate::Added, |it| it.fate),
    }
}

fn map_header(desk: &mut Desk<'_>, both: &Both<'_>, side: Side, row: u32, height: f32) -> Node {
    let map = side.map(both);
    let mut sketch = desk.sketch(LABELS);
    let (_, tall) = state(desk, &mut sketch, map, AIR, 4.0);
    let title = desk.text_or(&map.info.title, "untitled-map");
    let block = desk.aligned(&title, HEAD, LABELS - 2.0 * AIR);
    sketch.text(AIR, 4.0 + tall + 6.0, &block, Token::Ink);
    let frame = desk.sketch(LABELS).rect(0.0, 0.0, LABELS, height);
    row_header(desk, both, sketch, side.word(), row, frame)
}

pub(super) fn row_header(
    desk: &Desk<'_>,
    both: &Both<'_>,
    sketch: Sketch,
    name: &str,
    row: u32,
    frame: Rect,
) -> Node {
    let width = LABELS + both.columns.len() as f32 * COLUMN;
    let frame = desk.sketch(width).rect(0.0, frame.y, LABELS, frame.height);
    sketch.node(format!("label:compared:{name}"), Role::RowHeader { row }, "", frame)
}

pub(super) fn plain_header(
    desk: &mut Desk<'_>,
    both: &Both<'_>,
    message: &str,
    name: &str,
    row: u32,
    (height, y): (f32, f32),
) -> Node {
    let mut sketch = desk.sketch(LABELS);
    let text = desk.say(message);
    let block = desk.aligned(&text, HEAD, LABELS - 2.0 * AIR);
    sketch.text(AIR, y, &block, Token::InkMuted);
    let frame = Rect::new(0.0, 0.0, LABELS, height);
    row_header(desk, both, sketch, name, row, frame)
}

/// The stages of a map, each over the columns from its first touchpoint to the
/// next one's.
fn stages(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    both: &Both<'_>,
    side: Side,
    row: u32,
    top: f32,
) -> Node {
    let width = LABELS + both.columns.len() as f32 * COLUMN;
    let map = side.map(both);
    let mut sketch = desk.sketch(width);
    let name = format!("stages:{}", side.word());
    let y = (STAGES - HEAD.line_height) / 2.0;
    let header = plain_header(desk, both, "row-stages", &name, row, (STAGES, y));
    let mut ground = desk.sketch(width);
    ground.shape(Rect::new(0.0, 0.0, LABELS, STAGES), 0.0, Some(Token::Sunken), None);
    sketch.append(ground);
    sketch.child(nodes.keep(header));
    for (stage, first, until) in spans(both, side, map) {
        let wide = (until - first) as f32 * COLUMN;
        let mut inside = desk.sketch(wide);
        let panel = Rect::new(1.0, 0.0, wide - 2.0, STAGES);
        inside.shape(panel, 0.0, Some(Token::Hue(Hue::Teal, Shade::Fill)), None);
        let title = stage.as_ref().map_or("", |it| it.title.as_str());
        let title = desk.text_or(title, "untitled-stage");
        let block = desk.aligned(&title, HEAD, wide - 2.0 * AIR);
        // A title that needs several lines is read out whole.
        let shown = if block.lines.len() > 1 { desk.line(&title, SMALL) } else { block };
        if shown.size.width <= wide - AIR {
            inside.text(AIR, (STAGES - shown.size.height) / 2.0, &shown, Token::Ink);
        }
        let id = match &stage {
            Some(stage) => format!("{}stage:{}", side.prefix(both), stage.id),
            None => format!("compared:{name}"),
        };
        let role =
            Role::ColumnHeader { row, column: first as u32 + 1, span: (until - first) as u32 };
        let frame = sketch.rect(LABELS + first as f32 * COLUMN, 0.0, wide, STAGES);
        sketch.child(nodes.keep(inside.node(id, role, &title, frame)));
    }
    let frame = Rect::new(0.0, top, width, STAGES);
    sketch.node(format!("compared:{name}"), Role::Row { row }, "", frame)
}

type Span = (Option<Arc<Stage>>, usize, usize);

/// The stages that have touchpoints, each with its first column and the one
/// behind its last; together they cover every column.
fn spans(both: &Both<'_>, side: Side, map: &Map) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for stage in facts::stages(map) {
        let first = (0..both.columns.len())
            .find(|it| side.at(both, *it).is_some_and(|(_, it)| it.stage == stage.id));
        if let Some(first) = first {
            if let Some(last) = spans.last_mut() {
                last.2 = first;
            }
            spans.push((Some(stage), first, both.columns.len()));
        }
    }
    match spans.first_mut() {
        Some(first) => first.1 = 0,
        None => spans.push((None, 0, both.columns.len())),
    }
    spans
}

/// What is said in a column, before it has its place.
pub(super) struct Said {
    pub(super) sketch: Sketch,
    /// How high it is.
    pub(super) height: f32,
    /// What is read out for it.
    pub(super) spoken: String,
}
