//! The journey as one line that weaves between channels, or between those who
//! answer for it: stages and touchpoints across, channels or teams down.
//!
//! Rules:
//!
//! - **J13** Every touchpoint is one stop, on the row of its channel or of its
//!   owner, and one line passes through all of them in the order of the
//!   journey. Nothing on a map says that a persona goes another way than the
//!   others, so there is one line however many personas there are.
//! - **J14** Wherever the line changes its row it is upright between two
//!   columns, where no stop and no word is. Where one end of a change is not
//!   known it is thin: what nobody has said is no change of channel or team.
//! - **J15** What has been recorded of a hand-off stands on the line where the
//!   journey arrives, with signs for what goes wrong there. A change that
//!   nobody has described is marked, if it is one of what the rows are.
//! - **J16** A further channel of a touchpoint, and whoever is said to answer
//!   for one whose owner is disputed, are lighter marks on their own rows.
//! - **J17** A cell says in words what the line and the signs show.
//! - **J18** Below the owners stands who hands to whom, counted.
//! - **J19** A row that nothing lies on is low. A map without channels, or
//!   without teams, says what they are for.
//!
//! What is said of the journey elsewhere holds here as well: J2 to J6, J8, J10
//! and J12.
//!
//! Names of nodes, besides those of the journey that are here as well:
//!
//! | node | is |
//! |---|---|
//! | `lens`, `figures`, in it `figure:<name>` | how one looks at the map, and what there is to count |
//! | `touchpoints`: `column:<touchpoint>` | row 1, the numbers of the touchpoints |
//! | `row:<track>`, its header `channel:<id>`, `team:<id>`, `person:<id>` or `track:<track>` | a row; a track is one of these three, `none`, `unknown` or `disputed` |
//! | `touchpoint:<id>` | the cell of a stop |
//! | `cross:<touchpoint>:<track>` | a cell without one |
//! | `hop:<touchpoint>` | the line on its way to that stop |
//! | `exchange` | who hands to whom |

mod cells;
mod exchange;
mod label;
mod opening;
mod plan;
mod signs;
mod tracks;
mod way;

use std::sync::Arc;

use model::{Map, facts};
use scene::{Node, Rect, Role, Token};
use words::Word;

pub(super) use self::cells::light;
pub(super) use self::opening::of_lens as opening_of_lens;
use self::plan::Plan;
pub(super) use self::signs::{WRONG, chips as hand_off_chips, spoken as hand_off_spoken};
pub(super) use self::way::{STRONG, THIN, WAIT};
use super::Tools;
use super::desk::Desk;
use super::figures::Changes;
pub(super) use super::figures::Figure;
use super::grid::{Column, Grid};
use super::heads::{self, stage_of, stand_in};
use super::kept::Nodes;
use super::legend::{self, Subject};
use super::look::{BODY, LEAST_WIDTH, SMALL_STRONG};
use super::plain::Plain;
use super::rows::ground;
use super::sketch::{Sketch, line};

/// The names of the rows, and what is said about them.
const LABELS: f32 = 264.0;
/// A column.
const COLUMN: f32 = 168.0;
/// The row of numbers.
const NUMBERS: f32 = 28.0;

/// What the rows are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum By {
    /// How the touchpoints happen.
    Channel,
    /// Who answers for them.
    Owner,
}

impl From<By> for Changes {
    fn from(by: By) -> Self {
        match by {
            By::Channel => Self::OfChannel,
            By::Owner => Self::OfOwner,
        }
    }
}

/// What one scene leaves behind for the next.
#[derive(Default)]
pub(crate) struct Memory {
    plain: Plain,
    nodes: Nodes,
    /// The map, whether its figures were said, and the picture.
    last: Option<(Map, bool, Arc<Node>)>,
}

/// The picture of a map.
pub(crate) fn root(map: &Map, by: By, tools: Tools<'_>, memory: &mut Memory) -> Arc<Node> {
    let has_figures = tools.figures;
    if let Some((before, figures, root)) = &memory.last
        && *figures == has_figures
        && is_same(before, map)
    {
        return Arc::clone(root);
    }
    let Memory { plain, nodes, last } = memory;
    let desk = &mut plain.desk(map, tools);
    let air = desk.air;
    let grid = Grid::even(facts::columns(map), LABELS, COLUMN, air);
    let width = grid.width.max(LEAST_WIDTH);
    let stages = heads::stages(desk, nodes, &grid);
    let numbers = numbers(desk, nodes, &grid, stages.frame.height);
    let mut top = numbers.frame.bottom();
    let mut table = desk.sketch(grid.width);
    table.child(stages);
    table.child(numbers);
    let mut row = 2;
    if let Some(node) = nothing(desk, nodes, by, &grid, top) {
        top = node.frame.bottom();
        table.child(node);
        row += 1;
    }
    let mut plan = Plan::new(desk, by, &grid, top);
    table.child(nodes.keep(underlay(desk, &plan, &grid, top)));
    for pair in plan.stops.windows(2) {
        let mut hop = way::hop(desk, &pair[0], &pair[1]);
        let Rect { x, y, width, height } = hop.frame;
        hop.frame = table.rect(x, y, width, height);
        table.child(nodes.keep(hop));
    }
    for index in 0..plan.tracks.len() {
        table.child(cells::row(desk, nodes, &mut plan, &grid, index, row));
        row += 1;
    }
    let height = top + plan.height;

    let total = width + 2.0 * air.margin;
    let mut picture = desk.sketch(total);
    let mut opening = opening::opening(desk, nodes, &plan, width, has_figures);
    opening.frame = Rect::new(air.margin, air.margin, width, opening.frame.height);
    let mut y = opening.frame.bottom() + air.section_gap;
    picture.child(nodes.keep(opening));
    let label = desk.say("section-grid");
    let frame = picture.rect(air.margin, y, grid.width, height);
    y = frame.bottom();
    let role = Role::Table { rows: row, columns: grid.count };
    picture.child(nodes.keep(table.node("grid", role, &label, frame)));
    let mut below = |nodes: &mut Nodes, node: Node| {
        let frame = Rect { x: air.margin, y: y + air.section_gap, ..node.frame };
        y = frame.bottom();
        picture.child(nodes.keep(Node { frame, ..node }));
    };
    if by == By::Owner && plan.stops.len() > 1 {
        let exchange = exchange::exchange(desk, nodes, &plan, width);
        below(nodes, exchange);
    }
    let subjects = subjects(&plan);
    if !subjects.is_empty() {
        let legend = legend::legend(desk, nodes, &subjects, width);
        below(nodes, legend);
    }
    let frame = Rect::new(0.0, 0.0, total, y + air.margin);
    let root = nodes.keep(picture.node("map", Role::Document, "", frame));
    *last = Some((map.clone(), has_figures, Arc::clone(&root)));
    root
}

/// Whether nothing has changed that can be seen here.
fn is_same(before: &Map, map: &Map) -> bool {
    Arc::ptr_eq(&before.info, &map.info)
        && before.stages.ptr_eq(&map.stages)
        && before.touchpoints.ptr_eq(&map.touchpoints)
        && before.touchpoint_channels.ptr_eq(&map.touchpoint_channels)
        && before.channels.ptr_eq(&map.channels)
        && before.inconsistencies.ptr_eq(&map.inconsistencies)
        && before.teams.ptr_eq(&map.teams)
        && before.people.ptr_eq(&map.people)
        && before.claims.ptr_eq(&map.claims)
        && before.hand_offs.ptr_eq(&map.hand_offs)
        && before.silences.ptr_eq(&map.silences)
}

/// The row of numbers, which are the headers of the columns.
fn numbers(desk: &mut Desk<'_>, nodes: &mut Nodes, grid: &Grid, top: f32) -> Arc<Node> {
    let mut row = desk.sketch(grid.width);
    ground(&mut row, grid, NUMBERS);
    let title = desk.say("row-touchpoints");
    let header = heads::row_header(desk, "label:touchpoints", &title, 1, grid, NUMBERS);
    row.child(nodes.keep(header));
    let mut number = 1;
    for column in grid.columns() {
        let folded = grid.band_of(column).map_or(0, |band| band.folded.len());
        let node = header_of(desk, grid, column, number, folded);
        number += folded.max(usize::from(column.touchpoint.is_some()));
        row.child(
            nodes.keep(Node { frame: row.rect(column.x, 0.0, column.flow.width, NUMBERS), ..node }),
        );
    }
    let frame = Rect::new(0.0, top, grid.width, NUMBERS);
    nodes.keep(row.node("touchpoints", Role::Row { row: 1 }, "", frame))
}

fn header_of(
    desk: &mut Desk<'_>,
    grid: &Grid,
    column: &Column,
    number: usize,
    folded: usize,
) -> Node {
    let width = column.flow.width;
    let mut sketch = desk.sketch(width);
    let mut write = |desk: &mut Desk<'_>, text: &str| {
        let block = desk.line(text, SMALL_STRONG);
        let x = ((width - block.size.width) / 2.0).max(0.0);
        sketch.text(x, (NUMBERS - block.size.height) / 2.0, &block, Token::InkMuted);
    };
    let (id, spoken) = match (&column.touchpoint, stage_of(grid, column)) {
        (Some(touchpoint), _) => {
            write(desk, &number.to_string());
            let title = desk.text_or(&touchpoint.title, "untitled-touchpoint");
            let values = [("number", Word::Number(number as f64)), ("title", Word::Text(&title))];
            (format!("column:{}", touchpoint.id), desk.say_with("weave-column", &values))
        }
        (None, Some(stage)) => {
            if folded > 0 {
                write(desk, &format!("{number}–{}", number + folded - 1));
            }
            let spoken = match folded {
                0 => desk.say("empty-stage"),
                count => desk.say_number("folded-touchpoints", count as i64),
            };
            (format!("{}:{stage}", stand_in(grid, column)), spoken.to_string())
        }
        (None, None) => {
            ("nothing:touchpoints".to_owned(), desk.say("empty-touchpoints").to_string())
        }
    };
    let role = Role::ColumnHeader { row: 1, column: column.index, span: 1 };
    sketch.node(id, role, &spoken, Rect::default())
}

/// What is said where there are no channels, or no teams, yet.
fn nothing(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    by: By,
    grid: &Grid,
    top: f32,
) -> Option<Arc<Node>> {
    let (is_there, name, title) = match by {
        By::Channel => (!desk.map.channels.is_empty(), "channels", "weave-channels"),
        By::Owner => {
            let is_there = !desk.map.teams.is_empty() || !desk.map.people.is_empty();
            (is_there, "teams", "weave-owners")
        }
    };
    if is_there {
        return None;
    }
    let text = desk.say(&format!("empty-{name}"));
    let title = desk.say(title);
    let start = grid.bands[0].x;
    let width = grid.width - start;
    let padding = desk.air.label_padding;
    let block = desk.aligned(&text, BODY, (width - 2.0 * padding).min(640.0));
    let height = block.size.height + 2.0 * padding;
    let mut row = desk.sketch(grid.width);
    ground(&mut row, grid, height);
    let id = format!("label:nothing:{name}");
    row.child(nodes.keep(heads::row_header(desk, &id, &title, 2, grid, height)));
    let mut cell: Sketch = desk.sketch(width);
    cell.text(padding, padding, &block, Token::InkMuted);
    let frame = row.rect(start, 0.0, width, height);
    let role = Role::Cell { row: 2, column: 1, span: grid.count - 1 };
    row.child(nodes.keep(cell.node("nothing:cell", role, "", frame)));
    let frame = Rect::new(0.0, top, grid.width, height);
    Some(nodes.keep(row.node(format!("row:nothing:{name}"), Role::Row { row: 2 }, "", frame)))
}

/// What lies behind the line: the column of names, a panel a stage, hairlines.
fn underlay(desk: &Desk<'_>, plan: &Plan, grid: &Grid, top: f32) -> Node {
    let mut sketch = desk.sketch(grid.width);
    let labels = Rect::new(0.0, 0.0, grid.labels, plan.height);
    sketch.shape(labels, 0.0, Some(Token::Sunken), None);
    for band in &grid.bands {
        let panel = Rect::new(band.x, 0.0, band.width, plan.height);
        sketch.shape(panel, 0.0, Some(Token::Surface), None);
    }
    let mut hairlines = Vec::new();
    for track in &plan.tracks {
        let y = track.top + track.height - top;
        hairlines.push((0.0, y, grid.labels, y));
        hairlines.extend(grid.bands.iter().map(|band| (band.x, y, band.x + band.width, y)));
    }
    sketch.lines(&hairlines, line(Token::Line, 1.0));
    let frame = Rect::new(0.0, top, grid.width, plan.height);
    sketch.node("underlay", Role::Decoration, "", frame)
}

/// What can be met here; nothing on a map that has just begun.
fn subjects(plan: &Plan) -> Vec<Subject> {
    if plan.stops.is_empty() {
        return Vec::new();
    }
    let mut subjects = vec![match plan.by {
        By::Channel => Subject::Channels,
        By::Owner => Subject::Responsible,
    }];
    if plan.stops.len() > 1 {
        subjects.extend([Subject::HandOffs, Subject::Signs]);
    }
    subjects
}
