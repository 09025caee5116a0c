//! What becomes of a journey: the touchpoints of two maps in two rows, what
//! belongs together under each other, with a line from what was to what takes
//! its place.
//!
//! Rules:
//!
//! - **J35** Each touchpoint of both maps stands once in its row, in the order
//!   of its map. What takes the place of another stands under it wherever the
//!   order of both allows it, and is joined to it by a line in any case.
//! - **J36** What becomes of a touchpoint is said in a word between the rows;
//!   what has stayed is said by the plain line alone. What differs is in the
//!   colour of the app where it stands in the later map.
//!
//! | node | is |
//! |---|---|
//! | `compared:about`, `figure:<name>` | which two maps, and what the difference amounts to |
//! | `touchpoint:<id>`, `stage:<id>` | of the map that is open |
//! | `other:touchpoint:<id>`, `other:stage:<id>` | of the map beside it |
//! | `fate:<column>` | what becomes of what is above it |
//! | `felt:<column>` | how that feels, before and after |

mod boxes;
mod columns;
mod fates;
mod felt;
mod opening;
mod rows;
mod ways;

use std::sync::Arc;

use model::comparison::{Comparison, Fate, Pair, compare};
use model::records::Touchpoint;
use model::{Id, Map, facts};
use scene::{Node, Rect, Role, Token};

use self::columns::Column;
use self::ways::Way;
use super::Tools;
use super::desk::Desk;
use super::kept::Nodes;
use super::look::{Air, LEAST_WIDTH};
use super::plain::Plain;
use crate::elsewhere::{Beside, is_same_map};

/// The names of the rows.
const LABELS: f32 = 200.0;
/// A column.
const COLUMN: f32 = 172.0;
/// Between a column's edge and the box in it.
const INSET: f32 = 8.0;

/// What one scene leaves behind for the next.
#[derive(Default)]
pub(crate) struct Memory {
    plain: Plain,
    nodes: Nodes,
    last: Option<Last>,
}

struct Last {
    map: Map,
    beside: Option<(Map, bool)>,
    root: Arc<Node>,
}

/// The two maps and what became of the one in the other.
struct Both<'a> {
    earlier: &'a Map,
    later: &'a Map,
    /// Whether the map that is open is the earlier one.
    open_is_earlier: bool,
    before: Vec<Arc<Touchpoint>>,
    after: Vec<Arc<Touchpoint>>,
    comparison: Comparison,
    columns: Vec<Column>,
}

/// The picture of a map and the one beside it.
pub(crate) fn root(map: &Map, tools: Tools<'_>, memory: &mut Memory) -> Arc<Node> {
    let beside = tools.elsewhere.and_then(|it| it.beside.as_ref());
    if let Some(last) = &memory.last
        && last.holds(map, beside)
    {
        return Arc::clone(&last.root);
    }
    let Memory { plain, nodes, last } = memory;
    let mut desk = plain.desk(map, tools);
    let air = desk.air;
    let both = beside.map(|beside| Both::of(map, beside));
    let root = match &both {
        Some(both) => picture(&mut desk, nodes, both, air),
        None => opening::nothing(&mut desk, nodes, air),
    };
    let root = nodes.keep(root);
    let beside = beside.map(|it| (it.map.clone(), it.is_later));
    *last = Some(Last { map: map.clone(), beside, root: Arc::clone(&root) });
    root
}

impl Last {
    fn holds(&self, map: &Map, beside: Option<&Beside>) -> bool {
        is_same_map(Some(&self.map), Some(map))
            && is_same_map(self.beside.as_ref().map(|it| &it.0), beside.map(|it| &it.map))
            && self.beside.as_ref().map(|it| it.1) == beside.map(|it| it.is_later)
    }
}

impl<'a> Both<'a> {
    fn of(map: &'a Map, beside: &'a Beside) -> Self {
        let (earlier, later) =
            if beside.is_later { (map, &beside.map) } else { (&beside.map, map) };
        let (before, after) = (facts::journey(earlier), facts::journey(later));
        let comparison = compare(earlier, later);
        let columns = columns::columns(&comparison, &before, &after);
        let open_is_earlier = beside.is_later;
        Self { earlier, later, open_is_earlier, before, after, comparison, columns }
    }

    fn pair_before(&self, id: Id<Touchpoint>) -> Option<&Pair> {
        self.comparison.pairs.iter().find(|pair| pair.before.contains(&id))
    }

    fn pair_after(&self, id: Id<Touchpoint>) -> Option<&Pair> {
        self.comparison.pairs.iter().find(|pair| pair.after.contains(&id))
    }

    /// The pair of which a column tells: of the later touchpoint where one is,
    /// else of the earlier one if nothing takes its place.
    fn told(&self, column: &Column) -> Option<&Pair> {
        match (column.before, column.after) {
            (_, Some(after)) => self.pair_after(self.after[after].id),
            (Some(before), None) => {
                self.pair_before(self.before[before].id).filter(|it| it.fate == Fate::Removed)
            }
            (None, None) => None,
        }
    }

    /// Where the middle of a column is.
    const fn middle(column: usize) -> f32 {
        LABELS + column as f32 * COLUMN + COLUMN / 2.0
    }

    /// The lines, with those that run across one below the other.
    fn ways(&self) -> Vec<Way> {
        let column_of = |side: &dyn Fn(&Column) -> Option<usize>, at: usize| {
            self.columns.iter().position(|column| side(column) == Some(at))
        };
        let mut ways = Vec::new();
        let mut lanes = 0;
        for pair in &self.comparison.pairs {
            let mut lane = None;
            let places = |ids: &[Id<Touchpoint>], journey: &[Arc<Touchpoint>]| {
                let found = ids.iter().map(|id| journey.iter().position(|it| it.id == *id));
                found.flatten().collect::<Vec<_>>()
            };
            for old in places(&pair.before, &self.before) {
                for new in places(&pair.after, &self.after) {
                    let from = column_of(&|it| it.before, old);
                    let to = column_of(&|it| it.after, new);
                    let (Some(from), Some(to)) = (from, to) else { continue };
                    let lane = if from == to {
                        0
                    } else {
                        *lane.get_or_insert_with(|| {
                            lanes += 1;
                            lanes - 1
                        })
                    };
                    let (from, to) = (Self::middle(from), Self::middle(to));
                    ways.push(Way { from, to, lane, fate: pair.fate });
                }
            }
        }
        ways
    }
}

fn picture<'a>(desk: &mut Desk<'a>, nodes: &mut Nodes, both: &Both<'a>, air: &Air) -> Node {
    let grid = LABELS + both.columns.len() as f32 * COLUMN;
    let width = grid.max(LEAST_WIDTH);
    let total = width + 2.0 * air.margin;
    let mut picture = desk.sketch(total);
    let mut opening = opening::opening(desk, nodes, both, width);
    opening.frame = Rect::new(air.margin, air.margin, width, opening.frame.height);
    let mut y = opening.frame.bottom() + air.section_gap;
    picture.child(nodes.keep(opening));
    if !both.columns.is_empty() {
        let table = rows::table(desk, nodes, both);
        let frame = picture.rect(air.margin, y, grid, table.frame.height);
        y = frame.bottom();
        picture.child(nodes.keep(Node { frame, ..table }));
    }
    let frame = Rect::new(0.0, 0.0, total, y + air.margin);
    picture.node("map", Role::Document, "", frame)
}

/// The colour of what is better, worse or the same.
fn verdict(better: f64) -> Token {
    use scene::{Hue, Shade};
    if better > 0.0 {
        Token::Hue(Hue::Green, Shade::Ink)
    } else if better < 0.0 {
        Token::Hue(Hue::Red, Shade::Ink)
    } else {
        Token::InkMuted
    }
}
