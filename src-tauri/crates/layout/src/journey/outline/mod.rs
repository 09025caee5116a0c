//! The outline: the map as a text of headings and lists, to be read from the
//! top, printed as a document, and written in without a grid.
//!
//! Rules:
//!
//! - **J47** All of the map that is not hidden is in the text once, in the order
//!   in which one reads: the map, its stages, their touchpoints, and under each
//!   the hand-off by which the journey arrives, what is known of it, how it
//!   feels, and the cards of each lane as a list. What is folded or lies in a
//!   stack is told all the same.
//! - **J48** The title is a heading of level 1, stages of level 2, touchpoints
//!   of level 3 and lanes of level 4.
//! - **J49** Where a touchpoint has no cards at all there is one empty line to
//!   write in, in the first lane that is for them.
//!
//! Names of nodes, besides those of the journey that are here as well:
//!
//! | node | is |
//! |---|---|
//! | `outline` | the text below the header |
//! | `part:<stage>`, in it `stage:<id>`, `goal:<stage>` | a stage |
//! | `moment:<touchpoint>`, in it `touchpoint:<id>`, `facts:<touchpoint>` | a touchpoint |
//! | `list:<lane>:<touchpoint or stage>` | the name of a lane above its cards |
//! | `cell:<lane>:<touchpoint>`, `span:<lane>:<stage>`, in them `card:<id>` | the cards |

mod cards;
mod moment;

use std::collections::BTreeMap;
use std::sync::Arc;

use model::records::{Lane, Stage, Touchpoint};
use model::{Id, Map, facts};
use scene::{Node, Rect, Role, TextStyle, Token};

use self::cards::Lists;
use super::Tools;
use super::colours::Colours;
use super::crossings::{self, Mark};
use super::desk::{Desk, Vocabulary};
use super::header;
use super::kept::Nodes;
use super::look::{Air, BODY, QUESTION, SECTION};
use super::places::{Address, Places};
use super::sheet;
use super::sketch::{Sketch, line};

/// A line of text that is good to read is no longer.
const WIDTH: f32 = 680.0;
/// Around the text.
const MARGIN: f32 = 48.0;
/// Above a stage, and above a touchpoint.
const ABOVE_STAGE: f32 = 36.0;
const ABOVE_MOMENT: f32 = 24.0;

/// What one scene leaves behind for the next.
#[derive(Default)]
pub(crate) struct Memory {
    vocabulary: Vocabulary,
    nodes: Nodes,
    places: Places,
    colours: Colours,
    lists: Lists,
    map: Option<Map>,
}

/// What is laid out with, beside the desk.
struct Bench<'a> {
    nodes: &'a mut Nodes,
    places: &'a Places,
    lists: &'a mut Lists,
    lanes: Vec<Arc<Lane>>,
    marks: BTreeMap<Id<Touchpoint>, Vec<Mark>>,
}

/// The picture of a map.
pub(crate) fn root(map: &Map, tools: Tools<'_>, memory: &mut Memory) -> Arc<Node> {
    let Memory { vocabulary, nodes, places, colours, lists, map: before } = memory;
    places.update(map);
    let places = &*places;
    lists.begin(before.as_ref(), map, places);
    colours.update(map, tools.colour_by, places.tagged(), tools.words);
    let mut desk = Desk {
        map,
        direction: tools.direction,
        air: Air::of(tools.density),
        curve_shape: tools.curves,
        language: tools.language,
        common_source: places.common_source(),
        tagged: places.tagged(),
        colours,
        shaper: tools.shaper,
        pictures: tools.pictures,
        words: tools.words,
        elsewhere: tools.elsewhere,
        overlay: None,
        vocabulary,
    };
    let desk = &mut desk;
    let lanes = facts::lanes(map);
    let lanes = lanes.into_iter().filter(|lane| !lane.hidden && !lane.kind.is_line()).collect();
    let marks = crossings::marks(map);
    let mut bench = Bench { nodes, places, lists, lanes, marks };

    let mut header = header::header(desk, bench.nodes, WIDTH);
    header.frame = Rect::new(MARGIN, MARGIN, WIDTH, header.frame.height);
    let mut column = Column::new(desk);
    for (number, part) in numbered(map) {
        stage(desk, &mut bench, &mut column, &part, number);
    }
    if map.stages.is_empty() {
        let (title, about) = (desk.say("outline-nothing"), desk.say("outline-nothing-about"));
        let node = sheet::empty(desk, bench.nodes, "outline", &title, &about, WIDTH);
        column.put(bench.nodes, Node::clone(&node), ABOVE_MOMENT);
    }
    let parked = parked(desk, &mut bench);

    let total = WIDTH + 2.0 * MARGIN;
    let mut picture = desk.sketch(total);
    let top = header.frame.bottom();
    picture.child(bench.nodes.keep(header));
    let label = desk.say("outline");
    let text = column.into_node("outline", &label);
    let frame = picture.rect(MARGIN, top, WIDTH, text.frame.height);
    picture.child(bench.nodes.keep(Node { frame, ..text }));
    let mut bottom = frame.bottom();
    if let Some(node) = parked {
        let frame = picture.rect(MARGIN, bottom + ABOVE_STAGE, WIDTH, node.frame.height);
        bottom = frame.bottom();
        picture.child(bench.nodes.keep(Node { frame, ..node }));
    }
    let frame = Rect::new(0.0, 0.0, total, bottom + MARGIN);
    let root = bench.nodes.keep(picture.node("map", Role::Document, "", frame));
    *before = Some(map.clone());
    root
}

/// The stages, each with the number of its first touchpoint.
fn numbered(map: &Map) -> impl Iterator<Item = (usize, facts::StageColumns)> {
    let mut number = 1;
    facts::columns(map).into_iter().map(move |part| {
        let first = number;
        number += part.touchpoints.len();
        (first, part)
    })
}

/// A stage with all that is in it.
fn stage(
    desk: &mut Desk<'_>,
    bench: &mut Bench<'_>,
    text: &mut Column,
    part: &facts::StageColumns,
    first: usize,
) {
    let id = part.stage.id;
    let mut column = Column::new(desk);
    let mut heading = desk.sketch(WIDTH);
    heading.lines(&[(0.0, 0.0, WIDTH, 0.0)], line(Token::LineStrong, 1.0));
    let title = desk.text_or(&part.stage.title, "untitled-stage");
    let block = desk.aligned(&title, SECTION, WIDTH);
    heading.text(0.0, 12.0, &block, Token::Accent);
    let frame = Rect::new(0.0, 0.0, WIDTH, 12.0 + block.size.height);
    column.put(bench.nodes, heading.node(format!("stage:{id}"), Role::Heading(2), "", frame), 0.0);
    if !part.stage.goal.trim().is_empty() {
        let goal = paragraph(desk, &format!("goal:{id}"), part.stage.goal.trim(), BODY);
        column.put(bench.nodes, goal, 2.0);
    }
    for lane in bench.lanes.clone() {
        cards::across(desk, bench, &mut column, &lane, id);
    }
    for (place, touchpoint) in part.touchpoints.iter().enumerate() {
        let moment = moment::moment(desk, bench, touchpoint, first + place);
        column.put(bench.nodes, moment, ABOVE_MOMENT);
    }
    if part.touchpoints.is_empty() {
        let about = desk.say("empty-stage");
        let nothing = paragraph(desk, &format!("nothing:{id}"), &about, BODY);
        column.put(bench.nodes, nothing, 8.0);
    }
    let part = column.into_node(&format!("part:{id}"), &title);
    text.put(bench.nodes, part, ABOVE_STAGE);
}

/// What has no place yet; nothing if all has.
fn parked(desk: &mut Desk<'_>, bench: &mut Bench<'_>) -> Option<Node> {
    let place = bench.places.at(Address::Parking)?;
    let title = desk.say("section-parking");
    let mut column = Column::new(desk);
    column.sketch.lines(&[(0.0, 0.0, WIDTH, 0.0)], line(Token::LineStrong, 1.0));
    let heading = sheet::section(desk, bench.nodes, "parking", &title, "", WIDTH);
    column.put(bench.nodes, heading, 12.0);
    let list = bench.lists.list(desk, Address::Parking, place);
    let list = cards::list(desk, &list, "parking:cards", &title);
    column.put(bench.nodes, list, 8.0);
    Some(column.into_node("parking", &title))
}

/// A piece of text that stands back.
fn paragraph(desk: &mut Desk<'_>, id: &str, text: &str, style: TextStyle) -> Node {
    let block = desk.aligned(text, style, WIDTH);
    let mut sketch = desk.sketch(WIDTH);
    desk.write(&mut sketch, 0.0, 0.0, &block, Token::InkMuted);
    sketch.node(id.to_owned(), Role::Paragraph, "", Rect::new(0.0, 0.0, WIDTH, block.size.height))
}

/// Nodes below each other.
struct Column {
    sketch: Sketch,
    y: f32,
}

impl Column {
    fn new(desk: &Desk<'_>) -> Self {
        Self { sketch: desk.sketch(WIDTH), y: 0.0 }
    }

    /// Puts a node below what is there, with some room between.
    fn put(&mut self, nodes: &mut Nodes, node: Node, gap: f32) {
        let y = self.y + gap;
        let frame = self.sketch.rect(0.0, y, node.frame.width, node.frame.height);
        self.y = frame.bottom();
        self.sketch.child(nodes.keep(Node { frame, ..node }));
    }

    fn into_node(self, id: &str, label: &str) -> Node {
        let frame = Rect::new(0.0, 0.0, WIDTH, self.y);
        self.sketch.node(id.to_owned(), Role::Section, label, frame)
    }
}

/// What the text is set in.
const TEXT: TextStyle = QUESTION;

/// The stage of a place, for those that name it.
type StageId = Id<Stage>;
