//! The journey as a flow chart: what leads to what, laid out by itself.
//!
//! Rules:
//!
//! - **J25** Every touchpoint is a box whose shape says what sort of moment it
//!   is. Each stage is a band; its boxes run along the journey, in as many lines
//!   as suit the page, with those beside each other that a branch leads to.
//! - **J26** Every hand-off is a line with what is known of it: what sets it
//!   off, how long it takes, what goes wrong, what happens when it fails. Where
//!   none is described the order of the journey is a lighter line.
//! - **J27** Lines run between the columns and between the lines of boxes and
//!   never through a box. A line that goes back looks like it and says so.
//! - **J28** A box says in words what the journey goes on to from it, and a
//!   keyboard comes by every hand-off on its way from box to box.
//! - **J29** Where the journey goes on in several ways a rhomb says so.
//!
//! What is said of the journey elsewhere holds here as well: J2 to J6, J8, J10
//! and J12.
//!
//! Names of nodes, besides those of the journey that are here as well:
//!
//! | node | is |
//! |---|---|
//! | `flow:<n>` | a line of boxes |
//! | `stage:<id>` | the name of a band |
//! | `touchpoint:<id>` | a box |
//! | `hand_off:<id>`, `crossing:<from>:<to>` | what stands on a line |
//! | `hop:<hand_off>`, `hop:<touchpoint>` | the line of a hand-off, and of the order up to that touchpoint |
//! | `fork:<n>` | the sign of a branch |

mod boxes;
mod course;
mod graph;
mod label;
mod placing;
mod plan;
mod routing;

use std::sync::Arc;

use model::Map;
use model::ledger::ledger;
use scene::{Node, Rect, Role, Token};
use words::Word;

use self::graph::{Exit, Thing, Way};
use self::plan::{LABELS, Plan};
use super::Tools;
use super::desk::Desk;
use super::doubts;
use super::kept::Nodes;
use super::legend::{self, Subject};
use super::look::{BODY, LEAD, LEAST_WIDTH, SMALL};
use super::plain::Plain;
use super::sketch::Sketch;
use super::weave::{Figure, opening_of_lens};

pub(super) use self::course::{BACK, FAILS, ORDER, PAUSED, SAID};

/// The coloured edge of a band.
const STRIP: f32 = 4.0;

/// What one scene leaves behind for the next.
#[derive(Default)]
pub(crate) struct Memory {
    plain: Plain,
    nodes: Nodes,
    /// The map, whether its figures were said, and the picture.
    last: Option<(Map, bool, Arc<Node>)>,
}

/// The picture of a map.
pub(crate) fn root(map: &Map, tools: Tools<'_>, memory: &mut Memory) -> Arc<Node> {
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
    let bands = graph::Graph::of(map).bands;
    let names: Vec<(Sketch, f32)> = bands.iter().map(|band| name(desk, band)).collect();
    let heights: Vec<f32> = names.iter().map(|(_, height)| *height).collect();
    let mut plan = Plan::new(desk, &heights);
    let total = plan.width.max(LEAST_WIDTH);
    let mut picture = desk.sketch(total + 2.0 * air.margin);
    let figures = figures(desk, &plan, has_figures);
    let is_untold = map.hand_offs.is_empty() && plan.graph.touchpoints() > 1;
    let about = if is_untold { "empty-flow" } else { "flow-about" };
    let mut opening = opening_of_lens(desk, nodes, ("flow", about), figures, total);
    opening.frame = Rect::new(air.margin, air.margin, total, opening.frame.height);
    let mut y = opening.frame.bottom() + air.section_gap;
    picture.child(nodes.keep(opening));
    let frame = picture.rect(air.margin, y, plan.width, plan.height);
    let table = table(desk, nodes, &mut plan, names);
    let label = desk.say("section-grid");
    let rows = plan.lines.len() as u32;
    let role = Role::Table { rows, columns: plan.count };
    picture.child(nodes.keep(table.node("grid", role, &label, frame)));
    y = frame.bottom();
    if plan.graph.touchpoints() > 1 {
        let subjects = [Subject::Flow, Subject::Kinds, Subject::HandOffs, Subject::Signs];
        let legend = legend::legend(desk, nodes, &subjects, total);
        let frame = Rect { x: air.margin, y: y + air.section_gap, ..legend.frame };
        y = frame.bottom();
        picture.child(nodes.keep(Node { frame, ..legend }));
    }
    let frame = Rect::new(0.0, 0.0, total + 2.0 * air.margin, y + air.margin);
    let root = nodes.keep(picture.node("map", Role::Document, "", frame));
    *last = Some((map.clone(), has_figures, Arc::clone(&root)));
    root
}

/// Whether nothing has changed that can be seen here.
fn is_same(before: &Map, map: &Map) -> bool {
    Arc::ptr_eq(&before.info, &map.info)
        && before.stages.ptr_eq(&map.stages)
        && before.touchpoints.ptr_eq(&map.touchpoints)
        && before.channels.ptr_eq(&map.channels)
        && before.inconsistencies.ptr_eq(&map.inconsistencies)
        && before.teams.ptr_eq(&map.teams)
        && before.people.ptr_eq(&map.people)
        && before.claims.ptr_eq(&map.claims)
        && before.hand_offs.ptr_eq(&map.hand_offs)
        && before.silences.ptr_eq(&map.silences)
}

/// The name of a band and how high it is.
fn name(desk: &mut Desk<'_>, band: &graph::Band) -> (Sketch, f32) {
    let mut sketch = desk.sketch(LABELS);
    let padding = desk.air.label_padding;
    let inner = LABELS - 2.0 * padding - STRIP;
    let (title, style, token) = match &band.stage {
        Some(stage) => {
            let is_untitled = stage.title.trim().is_empty();
            let token = if is_untitled { Token::InkMuted } else { Token::Ink };
            (desk.text_or(&stage.title, "untitled-stage"), LEAD, token)
        }
        None => (desk.say("empty-stages"), BODY, Token::InkMuted),
    };
    let block = desk.aligned(&title, style, inner);
    let mut y = padding;
    sketch.text(STRIP + padding, y, &block, token);
    y += block.size.height;
    let goal = band.stage.as_ref().map_or("", |stage| stage.goal.trim());
    if !goal.is_empty() {
        let block = desk.aligned(goal, SMALL, inner);
        desk.write(&mut sketch, STRIP + padding, y + 2.0, &block, Token::InkMuted);
        y += block.size.height + 2.0;
    }
    (sketch, y + padding)
}

/// Everything in the table.
fn table(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    plan: &mut Plan,
    names: Vec<(Sketch, f32)>,
) -> Sketch {
    let mut table = desk.sketch(plan.width);
    table.child(nodes.keep(underlay(desk, plan)));
    for (index, edge) in plan.edges() {
        let id = match &edge.way {
            Way::HandOff(it) => format!("hop:{}", it.id),
            Way::Order | Way::Suggested(_) => format!("hop:{}", named(&plan.graph.things[edge.to])),
        };
        let stroke = course::stroke(&plan.graph, edge);
        let node = course::node(desk, &table, id, &plan.course(index), stroke);
        table.child(nodes.keep(node));
    }
    for thing in 0..plan.graph.things.len() {
        if plan.graph.branches(thing) {
            let (x, y) = plan.begin(thing, Exit::On);
            let id = format!("fork:{}", named(&plan.graph.things[thing]));
            let node = course::fork(desk, &table, id, (x + 6.0, y));
            table.child(nodes.keep(node));
        }
    }
    let mut names: Vec<Option<Sketch>> = names.into_iter().map(|(name, _)| Some(name)).collect();
    for line in 0..plan.lines.len() {
        let row = row(desk, nodes, plan, &mut names, line);
        table.child(row);
    }
    table
}

/// A panel for each band, with its name's ground.
fn underlay(desk: &Desk<'_>, plan: &Plan) -> Node {
    let mut sketch = desk.sketch(plan.width);
    for band in 0..plan.graph.bands.len() {
        let of_band = |line: &&usize| plan.placing.lines[**line] == band;
        let all: Vec<usize> = (0..plan.lines.len()).collect();
        let mut lines = all.iter().filter(of_band).map(|line| plan.lines[*line]);
        let Some(first) = lines.next() else { continue };
        let last = lines.next_back().unwrap_or(first);
        let (top, height) = (first.top, last.top + last.height - first.top);
        let panel = Rect::new(0.0, top, plan.width, height);
        sketch.shape(panel, 0.0, Some(Token::Surface), None);
        let ground = Rect::new(0.0, top, LABELS, height);
        let fill = Token::Hue(scene::Hue::Teal, scene::Shade::Fill);
        sketch.shape(ground, 0.0, Some(fill), None);
        let strip = Rect::new(0.0, top, STRIP, height);
        sketch.shape(strip, 0.0, Some(Token::Accent), None);
    }
    let frame = Rect::new(0.0, 0.0, plan.width, plan.height);
    sketch.node("underlay", Role::Decoration, "", frame)
}

/// One line of boxes, with what stands on the lines that enter them.
fn row(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    plan: &mut Plan,
    names: &mut [Option<Sketch>],
    line: usize,
) -> Arc<Node> {
    let Rect { y: top, height, .. } =
        Rect::new(0.0, plan.lines[line].top, plan.width, plan.lines[line].height);
    let number = line as u32;
    let mut row = desk.sketch(plan.width);
    let mut next = 0;
    let band = plan.placing.lines[line];
    if let Some(name) = names[band].take() {
        let id = match &plan.graph.bands[band].stage {
            Some(stage) => format!("stage:{}", stage.id),
            None => "nothing".to_owned(),
        };
        let frame = row.rect(0.0, 0.0, LABELS, height);
        row.child(nodes.keep(name.node(id, Role::RowHeader { row: number }, "", frame)));
        next = 1;
    }
    let cells = cells(plan, line);
    for (index, (place, what)) in cells.iter().enumerate() {
        // A cell reaches up to the next one, so that the table is regular.
        let until = cells.get(index + 1).map_or(plan.count, |(place, _)| *place);
        debug_assert!(next <= *place && *place < until, "cells are in order");
        let role = Role::Cell { row: number, column: next, span: until - next };
        next = until;
        let node = match what {
            What::Box(thing) => Some(boxed(desk, plan, *thing, role, &row, top)),
            What::Sign(edge) => {
                let (x, y) = plan.end(*edge);
                let of = &plan.graph.edges[*edge];
                plan.labels[*edge].node(desk, &row, of, role, (x, y - top))
            }
        };
        if let Some(node) = node {
            row.child(nodes.keep(node));
        }
    }
    let frame = Rect::new(0.0, top, plan.width, height);
    nodes.keep(row.node(format!("flow:{line}"), Role::Row { row: number }, "", frame))
}

/// Something in a line.
enum What {
    /// A box.
    Box(usize),
    /// What stands on an edge that enters a box.
    Sign(usize),
}

/// What is in a line, in the order in which one comes by, each with the column
/// that it would be in if every box were entered by as many edges as any is.
fn cells(plan: &Plan, line: usize) -> Vec<(u32, What)> {
    let mut cells = Vec::new();
    for (thing, place) in plan.placing.places.iter().enumerate() {
        if place.line != line {
            continue;
        }
        let first = 1 + place.column as u32 * (plan.signs + 1);
        for (sign, edge) in plan.signs_of(thing).into_iter().enumerate() {
            cells.push((first + sign as u32, What::Sign(edge)));
        }
        cells.push((first + plan.signs, What::Box(thing)));
    }
    cells.sort_by_key(|(place, _)| *place);
    cells
}

fn boxed(
    desk: &mut Desk<'_>,
    plan: &mut Plan,
    thing: usize,
    role: Role,
    row: &Sketch,
    top: f32,
) -> Node {
    let (x, y, width, height) = plan.rect(thing);
    let mut sketch = desk.sketch(width);
    boxes::outline(&mut sketch, &plan.graph.things[thing], height);
    let boxed = &mut plan.boxes[thing];
    let drop = -boxed.top - boxed.content.height / 2.0;
    let blank = desk.sketch(width);
    let content = std::mem::replace(&mut boxed.content.sketch, blank);
    sketch.append_at(content, drop);
    let spoken = spoken(desk, plan, thing);
    let frame = row.rect(x, y - top, width, height);
    sketch.node(named(&plan.graph.things[thing]), role, &spoken, frame)
}

/// What a box is called.
fn named(thing: &Thing) -> String {
    match thing {
        Thing::Touchpoint(it, _) => format!("touchpoint:{}", it.id),
        Thing::Folded(stage, ..) => format!("folded:{}", stage.id),
        Thing::Empty(Some(stage)) => format!("nothing:{}", stage.id),
        Thing::Empty(None) => "nothing:touchpoints".to_owned(),
    }
}

/// What is read out for a box: what it is, and what it leads to.
fn spoken(desk: &mut Desk<'_>, plan: &Plan, thing: usize) -> String {
    let mut said = match &plan.graph.things[thing] {
        Thing::Touchpoint(touchpoint, _) => {
            // First what is written, as it is written.
            let mut said = vec![title(desk, &plan.graph.things[thing])];
            said.extend(boxes::about(desk, touchpoint).iter().map(|it| it.text().to_owned()));
            said.push(desk.say(&format!("touchpoint-kind-{}", touchpoint.kind.word())).to_string());
            if touchpoint.moment_of_truth {
                said.push(desk.say("moment-of-truth").to_string());
            }
            for it in doubts::at(desk, touchpoint.id) {
                said.push(doubts::between(desk, &it));
            }
            said
        }
        Thing::Folded(..) => vec![title(desk, &plan.graph.things[thing])],
        Thing::Empty(_) => return String::new(),
    };
    let mut leads = false;
    for exit in [Exit::On, Exit::Fails, Exit::Back] {
        let to: Vec<usize> = plan
            .graph
            .out_of(thing)
            .filter(|edge| plan.graph.exit(edge) == exit)
            .map(|edge| edge.to)
            .collect();
        if to.is_empty() {
            continue;
        }
        let mut titles: Vec<String> = Vec::new();
        for it in to {
            let title = title(desk, &plan.graph.things[it]);
            if !titles.contains(&title) {
                titles.push(title);
            }
        }
        let message = match exit {
            Exit::On => "flow-leads-to",
            Exit::Fails => "flow-fails-to",
            Exit::Back => "flow-goes-back-to",
        };
        leads |= exit == Exit::On;
        said.push(desk.say_with(message, &[("titles", Word::Text(&titles.join(", ")))]));
    }
    if !leads {
        said.push(desk.say("flow-ends").to_string());
    }
    said.join("; ")
}

/// The number and the title of a thing.
fn title(desk: &mut Desk<'_>, thing: &Thing) -> String {
    match thing {
        Thing::Touchpoint(touchpoint, number) => {
            let title = desk.text_or(&touchpoint.title, "untitled-touchpoint");
            let values = [("number", Word::Number(*number as f64)), ("title", Word::Text(&title))];
            desk.say_with("weave-column", &values)
        }
        Thing::Folded(stage, count, _) => {
            let title = desk.text_or(&stage.title, "untitled-stage");
            format!("{title}: {}", desk.say_number("folded-touchpoints", *count as i64))
        }
        Thing::Empty(_) => String::new(),
    }
}

/// What there is to count; what never happens is not said, nor what something
/// beside the picture says of every lens.
fn figures(desk: &mut Desk<'_>, plan: &Plan, has_figures: bool) -> Vec<Figure> {
    let graph = &plan.graph;
    if graph.touchpoints() < 2 {
        return Vec::new();
    }
    let ledger = ledger(desk.map);
    let back = graph.edges.iter().filter(|edge| graph.exit(edge) == Exit::Back).count();
    let branches = (0..graph.things.len()).filter(|thing| graph.branches(*thing)).count();
    let counts = [
        ("figure-hand-offs", ledger.hand_offs, true),
        ("figure-branches", branches, false),
        ("figure-back", back, false),
        ("figure-exceptions", ledger.exceptions, false),
        ("figure-escalations", ledger.escalations, false),
        ("figure-pauses", ledger.pauses, false),
        ("figure-suggested", ledger.suggested, false),
    ];
    let counts = counts
        .into_iter()
        .filter(|(_, count, is_everywhere)| if *is_everywhere { has_figures } else { *count > 0 });
    counts
        .map(|(name, count, _)| {
            let caption = desk.say_number(name, count as i64).to_string();
            let number = desk.say_with("figure", &[("number", Word::Number(count as f64))]);
            (name, number, caption)
        })
        .collect()
}
