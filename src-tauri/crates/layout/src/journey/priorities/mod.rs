//! What is worth doing first: opportunities weighed against each other, on two
//! boards and in tables of scores.
//!
//! Rules:
//!
//! - **J50** Every opportunity is once on each board, or in the tray beside it
//!   if one of its two steps is not known. One that lies under another is not.
//! - **J51** No two notes of a board are at one place: within a row each has a
//!   height of its own, within a step across a place of its own, and their
//!   ranks are all different. What is equal keeps the order of the journey.
//! - **J52** A board is divided into four named quarters between two steps, so
//!   that no note stands on a border.
//! - **J53** A score stands with its formula and its inputs, the greatest first
//!   and each rank once; where nothing comes out the reason stands there.
//! - **J54** A map without opportunities says how they come to be.
//!
//! Names of nodes, where `<board>` is `impact` or `value`:
//!
//! | node | is |
//! |---|---|
//! | `board:<board>` | a board, as a table of steps |
//! | `square:<board>:<up>:<across>` | where two steps meet |
//! | `placed:<board>:<id>` | an opportunity on a board, or in its tray |
//! | `tray:<board>` | what does not stand on a board yet |
//! | `score-<score>` | a table of scores |

mod board;
mod note;
mod placing;
mod scores;
mod tray;

use std::collections::BTreeMap;
use std::sync::Arc;

use model::Map;
use model::measures::scores::ScoreKind;
use model::records::Card;
use scene::{Node, NodeId, Rect, Role};

use self::placing::{Board, Estimates, Placing, estimates, opportunities};
use super::Tools;
use super::desk::Desk;
use super::kept::Nodes;
use super::plain::Plain;
use super::sheet;

/// Between a board and its tray.
const BESIDE: f32 = 24.0;
/// Between a heading and what it names.
const BELOW: f32 = 12.0;
/// The width of all of it.
const WIDTH: f32 = board::WIDTH + BESIDE + tray::WIDTH;

/// What one scene leaves behind for the next.
#[derive(Default)]
pub(crate) struct Memory {
    plain: Plain,
    nodes: Nodes,
    tables: BTreeMap<&'static str, sheet::Kept>,
    last: Option<(Map, Arc<Node>)>,
}

/// The picture of a map.
pub(crate) fn root(map: &Map, tools: Tools<'_>, memory: &mut Memory) -> Arc<Node> {
    if let Some((before, root)) = &memory.last
        && is_same(before, map)
    {
        return Arc::clone(root);
    }
    let Memory { plain, nodes, tables, last } = memory;
    let desk = &mut plain.desk(map, tools);
    let air = desk.air;
    let all = opportunities(map);
    let estimates = estimates(map);
    let mut parts: Vec<Node> = vec![sheet::opening(desk, nodes, "priorities", WIDTH)];
    if all.is_empty() {
        let title = desk.say("priorities-empty");
        let about = desk.say("priorities-empty-about");
        let nothing = sheet::empty(desk, nodes, "opportunities", &title, &about, WIDTH);
        parts.push(Node::clone(&nothing));
    } else {
        for board in [Board::Impact, Board::Value] {
            parts.push(weighing(desk, nodes, board, &all, &estimates));
        }
        for &kind in ScoreKind::ALL {
            let kept = tables.entry(kind.word()).or_default();
            parts.push(scores::table(desk, nodes, kept, kind, &all, &estimates));
        }
    }
    let total = WIDTH + 2.0 * air.margin;
    let mut picture = desk.sketch(total);
    let mut y = air.margin;
    for (index, mut part) in parts.into_iter().enumerate() {
        if index > 0 {
            y += air.section_gap;
        }
        let Rect { width, height, .. } = part.frame;
        part.frame = picture.rect(air.margin, y, width, height);
        y = part.frame.bottom();
        picture.child(nodes.keep(part));
    }
    let frame = Rect::new(0.0, 0.0, total, y + air.margin);
    let root = nodes.keep(picture.node("map", Role::Document, "", frame));
    *last = Some((map.clone(), Arc::clone(&root)));
    root
}

/// The node of an opportunity on a board.
fn node_of(board: Board, card: &Card) -> NodeId {
    format!("placed:{}:{}", board.word(), card.id).into()
}

/// A board with its name and its tray.
fn weighing(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    board: Board,
    all: &[Arc<Card>],
    estimates: &Estimates<'_>,
) -> Node {
    let word = board.word();
    let placing = Placing::new(all, estimates, board);
    let title = desk.say(&format!("priorities-{word}"));
    let about = desk.say(&format!("priorities-{word}-about"));
    let mut sketch = desk.sketch(WIDTH);
    let heading = sheet::section(desk, nodes, word, &title, &about, WIDTH);
    let top = heading.frame.height + BELOW;
    sketch.child(nodes.keep(heading));
    let mut table = board::board(desk, nodes, board, &placing, &title);
    let mut tray = tray::tray(desk, nodes, board, &placing, table.frame.height);
    let (wide, high) = (table.frame.width, table.frame.height);
    table.frame = sketch.rect(0.0, top, wide, high);
    let beside = tray.frame.height;
    tray.frame = sketch.rect(wide + BESIDE, top, tray::WIDTH, beside);
    let height = top + high.max(beside);
    sketch.child(nodes.keep(table));
    sketch.child(nodes.keep(tray));
    let frame = Rect::new(0.0, 0.0, WIDTH, height);
    sketch.node(format!("weighing:{word}"), Role::Section, &title, frame)
}

/// Whether nothing has changed that can be seen here.
fn is_same(before: &Map, map: &Map) -> bool {
    Arc::ptr_eq(&before.info, &map.info)
        && before.stages.ptr_eq(&map.stages)
        && before.touchpoints.ptr_eq(&map.touchpoints)
        && before.cards.ptr_eq(&map.cards)
        && before.estimates.ptr_eq(&map.estimates)
}
