//! The journey in time: what happens from left to right, each bar as long as
//! what it stands for takes.
//!
//! Rules:
//!
//! - **J20** Every bar is to one scale. A bar that would be too long is cut,
//!   looks cut and says so; one that could not be seen is a hairline. Where a
//!   name needs more room than its bar, a dotted line says that no time passes.
//! - **J21** What somebody does is on the upper rung, full; waits are on the
//!   lower one, hatched. A thin line goes on for as long as it takes at worst.
//! - **J22** A hand-off between two neighbours at which somebody waits is a
//!   column of its own. One that leads into a touchpoint at which the customer
//!   waits is that wait and counted once.
//! - **J23** What nobody has said is drawn as unknown, counted, and never 0;
//!   sums in which something is missing are said to be at least that.
//! - **J24** Below the table the whole journey stands once more, true to scale,
//!   with nothing cut; each stage is led to its place on it.
//!
//! What is said of the journey elsewhere holds here as well: J2 to J6, J8, J10
//! and J12.
//!
//! Names of nodes, besides those of the journey that are here as well:
//!
//! | node | is |
//! |---|---|
//! | `touchpoints`: `touchpoint:<id>`, `hand_off:<id>` | row 1: what takes time |
//! | `row:times`: `duration:<touchpoint>`, `wait:<hand_off>`, in them `bar:<id>` | the ladder |
//! | `worst:<id>` | how long it takes at worst |
//! | `row:elapsed`: `elapsed:<id>` | how much time has passed |
//! | `row:spent`: `spent:<stage>` | what a stage takes |
//! | `strip` | all of it, true to scale |

mod bar;
mod ladder;
mod plan;
mod scale;
mod strip;

use std::sync::Arc;

use model::ledger::ledger;
use model::records::{Lane, LaneKind};
use model::timing::Spent;
use model::{Map, facts};
use scene::{Item, Node, Rect, Role, Token};
use words::Word;

use self::plan::Plan;
use super::Tools;
use super::desk::Desk;
use super::emotions::{self, Curves};
use super::heads;
use super::kept::Nodes;
use super::legend::{self, Subject};
use super::look::{BODY, LEAST_WIDTH};
use super::plain::Plain;
use super::rows::ground;
use super::times::duration;
use super::weave::{Figure, opening_of_lens};

/// What one scene leaves behind for the next.
#[derive(Default)]
pub(crate) struct Memory {
    plain: Plain,
    nodes: Nodes,
    curves: Curves,
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
    let Memory { plain, nodes, curves, last } = memory;
    let desk = &mut plain.desk(map, tools);
    let air = desk.air;
    let plan = Plan::new(desk);
    let grid = &plan.grid;
    let width = grid.width.max(LEAST_WIDTH);
    let stages = heads::stages(desk, nodes, grid);
    let mut table = desk.sketch(grid.width);
    let mut rows = 0;
    // Where the next row begins, and the how manieth it is.
    let mut add = |node: Arc<Node>| {
        let bottom = node.frame.bottom();
        rows += 1;
        table.child(node);
        (bottom, rows)
    };
    let (y, _) = add(stages);
    let (mut y, mut number) = add(ladder::heads(desk, nodes, &plan, y));
    if plan.touchpoints() > 0 {
        if plan.is_untold() {
            (y, number) = add(nothing(desk, nodes, &plan, y, number));
        }
        (y, number) = add(ladder::times(desk, nodes, &plan, y, number));
        (y, number) = add(ladder::elapsed(desk, nodes, &plan, y, number));
        if let Some(lane) = lane_of_curves(map) {
            (y, number) = add(emotions(desk, nodes, curves, &plan, &lane, y, number));
        }
        (y, number) = add(strip::stages(desk, nodes, &plan, y, number));
    }
    let total = width + 2.0 * air.margin;
    let mut picture = desk.sketch(total);
    let figures = figures(desk, &plan, has_figures);
    let mut opening = opening_of_lens(desk, nodes, ("timeline", "timeline-about"), figures, width);
    opening.frame = Rect::new(air.margin, air.margin, width, opening.frame.height);
    let mut bottom = opening.frame.bottom() + air.section_gap;
    picture.child(nodes.keep(opening));
    let label = desk.say("section-grid");
    let frame = picture.rect(air.margin, bottom, grid.width, y);
    bottom = frame.bottom();
    let role = Role::Table { rows: number, columns: grid.count };
    picture.child(nodes.keep(table.node("grid", role, &label, frame)));
    if let Some(mut strip) = strip::strip(desk, &plan) {
        strip.frame = picture.rect(air.margin, bottom, strip.frame.width, strip.frame.height);
        bottom = strip.frame.bottom();
        picture.child(nodes.keep(strip));
    }
    let subjects: &[Subject] = if plan.has_hand_offs() { &[Subject::HandOffs] } else { &[] };
    if !subjects.is_empty() {
        let legend = legend::legend(desk, nodes, subjects, width);
        let frame = Rect { x: air.margin, y: bottom + air.section_gap, ..legend.frame };
        bottom = frame.bottom();
        picture.child(nodes.keep(Node { frame, ..legend }));
    }
    let frame = Rect::new(0.0, 0.0, total, bottom + air.margin);
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
        && before.lanes.ptr_eq(&map.lanes)
        && before.personas.ptr_eq(&map.personas)
        && before.emotions.ptr_eq(&map.emotions)
}

/// The lane that shows how the journey feels, if there is anything to feel.
fn lane_of_curves(map: &Map) -> Option<Arc<Lane>> {
    let is_shown = |lane: &Arc<Lane>| lane.kind == LaneKind::Emotions && !lane.hidden;
    facts::lanes(map).into_iter().find(is_shown).filter(|_| !map.emotions.is_empty())
}

/// The curves of the personas, each rating in the middle of its bar's column.
fn emotions(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    curves: &mut Curves,
    plan: &Plan,
    lane: &Lane,
    top: f32,
    number: u32,
) -> Arc<Node> {
    let grid = &plan.grid;
    let title = desk.text_or(&lane.title, "lane-emotions");
    let label = heads::row_header(
        desk,
        &format!("label:{}", lane.id),
        &title,
        number,
        grid,
        emotions::PLOT,
    );
    let room = label.items.iter().map(|item| match item {
        Item::Text(text) => text.at.y + text.block.size.height,
        _ => 0.0,
    });
    let height = emotions::height(room.fold(0.0, f32::max) + desk.air.label_padding);
    let plot_top = height - emotions::BELOW - emotions::PLOT;
    let mut row = desk.sketch(grid.width);
    ground(&mut row, grid, height);
    let levels = nodes.keep(emotions::levels(desk, lane, plot_top));
    let frame = row.rect(0.0, 0.0, grid.labels, height);
    let label = Node { frame, children: vec![levels], ..label };
    row.child(nodes.keep(label));
    let start = grid.bands[0].x;
    let frame = row.rect(start, 0.0, grid.width - start, height);
    let role = Role::Cell { row: number, column: 1, span: grid.count - 1 };
    row.child(emotions::cell(desk, curves, lane, grid, frame, plot_top, role));
    let frame = Rect::new(0.0, top, grid.width, height);
    nodes.keep(row.node(format!("lane:{}", lane.id), Role::Row { row: number }, "", frame))
}

/// What is said where nobody has said how long anything takes.
fn nothing(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    plan: &Plan,
    top: f32,
    number: u32,
) -> Arc<Node> {
    let grid = &plan.grid;
    let start = grid.bands[0].x;
    let width = grid.width - start;
    let padding = desk.air.label_padding;
    let (title, text) = (desk.say("timeline-times"), desk.say("empty-times"));
    let block = desk.aligned(&text, BODY, (width - 2.0 * padding).min(640.0));
    let height = block.size.height + 2.0 * padding;
    let mut row = desk.sketch(grid.width);
    ground(&mut row, grid, height);
    row.child(nodes.keep(heads::row_header(desk, "corner:nothing", &title, number, grid, height)));
    let mut cell = desk.sketch(width);
    let own = Rect::new(0.0, 0.0, width, height);
    cell.shape(own, 0.0, Some(Token::Surface), None);
    cell.text(padding, padding, &block, Token::InkMuted);
    let frame = row.rect(start, 0.0, width, height);
    let role = Role::Cell { row: number, column: 1, span: grid.count - 1 };
    row.child(nodes.keep(cell.node("nothing:cell", role, "", frame)));
    let frame = Rect::new(0.0, top, grid.width, height);
    nodes.keep(row.node("row:nothing:times", Role::Row { row: number }, "", frame))
}

/// A share without decimals, or with one where it would otherwise be all of it
/// or nothing.
fn percent(share: f64) -> f64 {
    let rounded = share.round();
    let is_more = (rounded == 0.0 && share > 0.0) || (rounded == 100.0 && share < 100.0);
    if is_more { ((share * 10.0).round() / 10.0).clamp(0.1, 99.9) } else { rounded }
}

/// What the journey takes in all; without the wait at hand-offs where something
/// beside the picture says that of every lens, and there is no other.
fn figures(desk: &mut Desk<'_>, plan: &Plan, has_figures: bool) -> Vec<Figure> {
    let spent = plan.timing.spent();
    if spent.of == 0 {
        return Vec::new();
    }
    let Spent { active, waiting, worst, known, of, .. } = spent;
    let mut figures = Vec::new();
    let mut time = |desk: &mut Desk<'_>, name: &'static str, seconds: i64| {
        let caption = desk.say(name).to_string();
        figures.push((name, duration(desk, seconds), caption));
    };
    if spent.typical() > 0 {
        let name = if spent.is_at_least() { "figure-at-least" } else { "figure-in-all" };
        time(desk, name, spent.typical());
        time(desk, "figure-active", active);
        if has_figures || waiting != ledger(desk.map).waits.typical {
            time(desk, "figure-waiting", waiting);
        }
    }
    if worst > spent.typical() {
        time(desk, "figure-worst", worst);
    }
    if let Some(share) = spent.share() {
        let text = desk.say_with("figure-percent", &[("number", Word::Number(percent(share)))]);
        let caption = desk.say("figure-share").to_string();
        figures.push(("figure-share", text, caption));
    }
    let values = [("known", Word::Number(known as f64)), ("of", Word::Number(of as f64))];
    let text = desk.say_with("figure-of", &values);
    figures.push(("figure-known", text, desk.say("figure-known").to_string()));
    figures
}
