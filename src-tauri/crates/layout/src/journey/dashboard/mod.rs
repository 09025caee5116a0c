//! What is measured, on one page: satisfaction, operations, money.
//!
//! Rules:
//!
//! - **J55** Each metric is one tile in the section of what it tells about:
//!   its newest value or the reason why there is none, how that stands to its
//!   target and to the value before, how many cases it rests on and where the
//!   truth lies, the way it has come, each channel that was counted by itself,
//!   the formula with its numbers, who answers for it, and when it is looked
//!   at again.
//! - **J56** Good and bad are told by a sign and a word, and by colour beside
//!   them.
//! - **J57** The page is about half as wide again as it is high, as paper and
//!   screens are: of the numbers of columns the one that comes nearest is taken.
//! - **J58** In the lane of metrics on the journey the tile of a metric stands
//!   in the column or the stage that it is about; that of the map and of a
//!   channel stands below the journey.
//! - **J70** What is decided about a metric is changed on its tile: the newest
//!   reading, the target, the owner and the day of the review are fields of it,
//!   and each is there while it holds nothing.
//! - **J59** A map without metrics says what they are for, and names those that
//!   are usually measured, without a number.
//!
//! What is said of the journey elsewhere holds here as well: J2 and J4 to J6.
//!
//! Names of nodes, besides those of the journey that are here as well:
//!
//! | node | is |
//! |---|---|
//! | `figures`, in it `figure:<name>` | what can be counted on the journey itself |
//! | `feeling` | the curves of the personas, small |
//! | `shelf:<names>` | what stands beside each other |
//! | `area:<name>`, in it `metric:<id>` | what tells about the same, and the tiles |
//! | `field:metric:<id>:<column>` | a field of a tile; `reading` is the newest of its readings |
//! | `usual:<name>` | metrics that are usually measured together |

mod empty;
mod feeling;
mod fields;
mod opening;
mod tile;

use std::collections::BTreeMap;
use std::sync::Arc;

use model::measures::{MeasureArea, metrics};
use model::records::Metric;
use model::{Date, Id, Map};
use scene::{Node, Rect, Role, Token};

use super::Tools;
use super::desk::Desk;
use super::kept::Nodes;
use super::look::SECTION;
use super::measured::{Gauge, Gauges, placed};
use super::plain::Plain;

/// A tile.
const TILE: f32 = 288.0;
/// Between tiles.
const GAP: f32 = 16.0;
/// Between the heading of a section and its tiles.
const BELOW_HEADING: f32 = 8.0;
/// Width over height, as it is on paper and on screens.
const PROPORTION: f32 = 1.5;
/// As many columns there can be.
const COLUMNS: std::ops::RangeInclusive<usize> = 3..=12;

/// What one scene leaves behind for the next.
#[derive(Default)]
pub(crate) struct Memory {
    plain: Plain,
    nodes: Nodes,
    gauges: Gauges,
    tiles: BTreeMap<Id<Metric>, (Arc<Gauge>, Node)>,
    /// The map, whether its figures were said, and the picture.
    last: Option<(Map, bool, Arc<Node>)>,
}

/// The picture of a map.
pub(crate) fn root(map: &Map, tools: Tools<'_>, memory: &mut Memory) -> Arc<Node> {
    let Memory { plain, nodes, gauges, tiles, last } = memory;
    let has_figures = tools.figures;
    let before = last.as_ref().map(|(before, ..)| before);
    let same_names = before.is_some_and(|before| has_same_names(before, map));
    gauges.update(map);
    if let Some((before, figures, root)) = last
        && *figures == has_figures
        && same_names
        && is_same(before, map)
    {
        return Arc::clone(root);
    }
    let today = tools.today;
    let desk = &mut plain.desk(map, tools);
    let air = desk.air;
    if !same_names {
        tiles.clear();
    }
    tiles.retain(|id, _| map.metrics.contains_key(id));
    let sections = sections(desk, gauges, tiles, today);
    let shelves = shelves(sections);
    let columns = shelves.iter().map(Shelf::columns).max().unwrap_or(*COLUMNS.start());
    let width = width_of(columns.max(*COLUMNS.start()));

    let total = width + 2.0 * air.margin;
    let mut picture = desk.sketch(total);
    let mut opening = opening::opening(desk, nodes, width, has_figures);
    opening.frame = Rect::new(air.margin, air.margin, width, opening.frame.height);
    let mut y = opening.frame.bottom();
    picture.child(nodes.keep(opening));
    let mut below = |nodes: &mut Nodes, node: Node| {
        let frame = Rect { x: air.margin, y: y + air.section_gap, ..node.frame };
        y = frame.bottom();
        picture.child(nodes.keep(Node { frame, ..node }));
    };
    if shelves.is_empty() {
        let node = empty::empty(desk, nodes, width);
        below(nodes, node);
    }
    for shelf in shelves {
        let node = shelf.node(desk, nodes, width);
        below(nodes, node);
    }
    let frame = Rect::new(0.0, 0.0, total, y + air.margin);
    let root = nodes.keep(picture.node("map", Role::Document, "", frame));
    *last = Some((map.clone(), has_figures, Arc::clone(&root)));
    root
}

/// Whether nothing that tiles name has changed, the metrics apart.
fn has_same_names(before: &Map, map: &Map) -> bool {
    Arc::ptr_eq(&before.info, &map.info)
        && before.channels.ptr_eq(&map.channels)
        && before.teams.ptr_eq(&map.teams)
        && before.people.ptr_eq(&map.people)
        && before.claims.ptr_eq(&map.claims)
        && before.stages.ptr_eq(&map.stages)
        && before.touchpoints.ptr_eq(&map.touchpoints)
        && before.hand_offs.ptr_eq(&map.hand_offs)
}

/// Whether nothing else has changed that can be seen here.
fn is_same(before: &Map, map: &Map) -> bool {
    before.metrics.ptr_eq(&map.metrics)
        && before.readings.ptr_eq(&map.readings)
        && before.touchpoint_channels.ptr_eq(&map.touchpoint_channels)
        && before.personas.ptr_eq(&map.personas)
        && before.emotions.ptr_eq(&map.emotions)
        && before.cards.ptr_eq(&map.cards)
}

/// The tiles by what they tell about; what nothing tells about is left out.
type Sections = Vec<(MeasureArea, Vec<Node>)>;

fn sections(
    desk: &mut Desk<'_>,
    gauges: &Gauges,
    kept: &mut BTreeMap<Id<Metric>, (Arc<Gauge>, Node)>,
    today: Option<Date>,
) -> Sections {
    let mut sections: Sections = MeasureArea::ALL.iter().map(|area| (*area, Vec::new())).collect();
    for gauge in gauges.all() {
        let id = gauge.metric.id;
        let tile = match kept.get(&id) {
            Some((before, tile)) if Arc::ptr_eq(before, gauge) => tile.clone(),
            _ => {
                let tile = tile::tile(desk, gauge, today, TILE);
                kept.insert(id, (Arc::clone(gauge), tile.clone()));
                tile
            }
        };
        let area = metrics::area(gauge.metric.kind);
        for (_, tiles) in sections.iter_mut().filter(|(of, _)| *of == area) {
            tiles.push(tile.clone());
        }
    }
    sections.retain(|(_, tiles)| !tiles.is_empty());
    sections
}

/// Sections beside each other, and how many columns each has.
struct Shelf(Vec<(MeasureArea, Vec<Node>, usize)>);

/// The sections on shelves, so wide that the page is as J57 says.
fn shelves(sections: Sections) -> Vec<Shelf> {
    let off = |columns: usize| {
        let shelves = put(&sections, columns);
        let widest = shelves.iter().map(Shelf::columns).max().unwrap_or(columns);
        // The opening takes about as much as this.
        let height = 240.0 + shelves.iter().map(|shelf| shelf.height() + GAP).sum::<f32>();
        let proportion = width_of(widest) / height / PROPORTION;
        proportion.max(1.0 / proportion)
    };
    let mut best = *COLUMNS.start();
    for columns in COLUMNS {
        if off(columns) < off(best) {
            best = columns;
        }
    }
    put(&sections, best)
}

/// Puts sections on shelves of so many columns, one after the other; where one
/// leaves room, the next that fits into it stands beside it.
fn put(sections: &Sections, columns: usize) -> Vec<Shelf> {
    let mut shelves: Vec<Shelf> = Vec::new();
    for (area, tiles) in sections {
        let wide = tiles.len().min(columns);
        let beside = shelves.iter_mut().find(|shelf| shelf.columns() + wide <= columns);
        let section = (*area, tiles.clone(), wide);
        match beside {
            Some(shelf) => shelf.0.push(section),
            None => shelves.push(Shelf(vec![section])),
        }
    }
    shelves
}

impl Shelf {
    fn columns(&self) -> usize {
        self.0.iter().map(|(_, _, columns)| columns).sum()
    }

    fn height(&self) -> f32 {
        let of = |(_, tiles, columns): &(MeasureArea, Vec<Node>, usize)| {
            let rows = tiles.chunks(*columns).map(|row| tallest(row) + GAP).sum::<f32>();
            SECTION.line_height + BELOW_HEADING + rows - GAP
        };
        self.0.iter().map(of).fold(0.0, f32::max)
    }

    /// The sections beside each other, with tiles as high as the highest of
    /// those beside them.
    fn node(self, desk: &mut Desk<'_>, nodes: &mut Nodes, width: f32) -> Node {
        let height = self.height();
        let mut sketch = desk.sketch(width);
        let mut x = 0.0;
        let mut names = Vec::with_capacity(self.0.len());
        for (area, tiles, columns) in self.0 {
            names.push(area.word());
            let mut node = section(desk, nodes, area, &tiles, columns, height);
            node.frame = sketch.rect(x, 0.0, node.frame.width, node.frame.height);
            x += node.frame.width + GAP;
            sketch.child(nodes.keep(node));
        }
        let id = format!("shelf:{}", names.join(":"));
        sketch.node(id, Role::Section, "", Rect::new(0.0, 0.0, width, height))
    }
}

fn width_of(columns: usize) -> f32 {
    columns as f32 * (TILE + GAP) - GAP
}

fn tallest(row: &[Node]) -> f32 {
    row.iter().map(|tile| tile.frame.height).fold(0.0, f32::max)
}

/// A heading and the tiles below it, those of a row as high as each other; a
/// section of one row fills the height that there is.
fn section(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    area: MeasureArea,
    tiles: &[Node],
    columns: usize,
    room: f32,
) -> Node {
    let width = width_of(columns);
    let name = desk.say(&format!("area-{}", area.word()));
    let block = desk.aligned(&name, SECTION, width);
    let mut heading = desk.sketch(width);
    heading.text(0.0, 0.0, &block, Token::Ink);
    let mut y = block.size.height;
    let frame = Rect::new(0.0, 0.0, width, y);
    let mut sketch = desk.sketch(width);
    let id = format!("area:{}", area.word());
    sketch.child(nodes.keep(heading.node(format!("{id}:title"), Role::Heading(2), "", frame)));
    y += BELOW_HEADING;
    let is_one = tiles.len() <= columns;
    for row in tiles.chunks(columns) {
        let height = if is_one { (room - y).max(tallest(row)) } else { tallest(row) };
        for (place, node) in row.iter().enumerate() {
            let frame = sketch.rect(place as f32 * (TILE + GAP), y, TILE, height);
            sketch.child(nodes.keep(placed(node, frame)));
        }
        y += height + GAP;
    }
    sketch.node(id, Role::Section, &name, Rect::new(0.0, 0.0, width, y - GAP))
}
