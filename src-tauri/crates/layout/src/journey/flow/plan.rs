//! Where everything goes: measured first, drawn after.

use super::super::desk::Desk;
use super::boxes::{self, Content};
use super::graph::{Edge, Exit, Graph};
use super::label::{Label, NARROW, ZONE};
use super::placing::Placing;
use super::routing::Routing;

/// The names of the stages.
pub(super) const LABELS: f32 = 176.0;
/// Between two tracks.
const TRACK: f32 = 9.0;
/// From a box to the first track after it; a branch has its sign there.
const LEAD: f32 = 26.0;
/// Above and below what is in a line.
const PADDING: f32 = 12.0;
/// Between two lines that enter a box.
const APART: f32 = 8.0;
/// From the edge of a box to a line that enters or leaves it.
const CORNER: f32 = 14.0;
/// About how high a line is, to find out how many boxes go beside each other.
const USUAL: f32 = 140.0;
/// About how much is beside and above all lines.
const AROUND: (f32, f32) = (LABELS + 60.0, 220.0);

/// A box, measured from the line that runs through its middle.
pub(super) struct Boxed {
    pub(super) content: Content,
    pub(super) top: f32,
    pub(super) bottom: f32,
}

/// All of it.
pub(super) struct Plan {
    pub(super) graph: Graph,
    pub(super) placing: Placing,
    routing: Routing,
    pub(super) boxes: Vec<Boxed>,
    /// What stands on each edge.
    pub(super) labels: Vec<Label>,
    /// Where each edge enters its box, from the line through its middle.
    ports: Vec<f32>,
    /// Where each column begins.
    columns: Vec<f32>,
    /// The top of each line, its height, and where the line through the middle
    /// of its boxes is, from the top of the table.
    pub(super) lines: Vec<Line>,
    /// How many edges with a sign enter any box at most.
    pub(super) signs: u32,
    /// How many columns a reader counts.
    pub(super) count: u32,
    pub(super) width: f32,
    pub(super) height: f32,
}

/// A line of boxes.
#[derive(Clone, Copy)]
pub(super) struct Line {
    pub(super) top: f32,
    pub(super) height: f32,
    pub(super) middle: f32,
}

impl Plan {
    /// The plan of a map; the names of the stages are so high.
    pub(super) fn new(desk: &mut Desk<'_>, names: &[f32]) -> Self {
        let graph = Graph::of(desk.map);
        let labels: Vec<Label> =
            graph.edges.iter().map(|edge| Label::of(desk, &graph, edge)).collect();
        let zone = if labels.iter().any(Label::is_wide) { ZONE } else { NARROW };
        let pitch = (zone + LEAD + 2.0 * TRACK + boxes::WIDTH, USUAL);
        let placing = Placing::of(&graph, pitch, AROUND);
        let routing = Routing::of(&graph, &placing);
        let ports = ports(&graph, &routing, &labels);
        let boxes: Vec<Boxed> =
            (0..graph.things.len()).map(|thing| boxed(desk, &graph, &ports, thing)).collect();
        let mut columns = Vec::with_capacity(placing.columns);
        let mut x = LABELS + desk.air.stage_gap;
        for column in 0..placing.columns {
            let lead = if column == 0 { PADDING } else { LEAD };
            x += lead + routing.upright[column] as f32 * TRACK + zone;
            columns.push(x);
            x += boxes::WIDTH;
        }
        let last = routing.upright[placing.columns];
        let width = x + if last > 0 { LEAD + last as f32 * TRACK } else { 0.0 } + PADDING;
        let mut plan = Self {
            graph,
            placing,
            routing,
            boxes,
            labels,
            ports,
            columns,
            lines: Vec::new(),
            signs: 0,
            count: 0,
            width,
            height: 0.0,
        };
        let most = (0..plan.graph.things.len()).map(|it| plan.signs_of(it).len()).max();
        plan.signs = most.unwrap_or(0) as u32;
        plan.count = 1 + plan.placing.columns as u32 * (plan.signs + 1);
        plan.stack(desk.air.stage_gap, names);
        plan
    }

    /// Puts the lines below each other.
    fn stack(&mut self, gap: f32, names: &[f32]) {
        let mut y = 0.0;
        let mut before = None;
        for (index, band) in self.placing.lines.iter().enumerate() {
            if before.is_some_and(|it| it != *band) {
                y += gap;
            }
            let (mut above, mut below) = (0.0_f32, 0.0_f32);
            for (thing, boxed) in self.boxes.iter().enumerate() {
                if self.placing.places[thing].line == index {
                    above = above.max(-boxed.top);
                    below = below.max(boxed.bottom);
                }
            }
            for (edge, place) in self.graph.edges.iter().enumerate() {
                if self.placing.places[place.to].line == index {
                    let label = &self.labels[edge];
                    above = above.max(label.above() - self.ports[edge]);
                    below = below.max(label.below() + self.ports[edge]);
                }
            }
            let tracks = self.routing.level[index] as f32 * TRACK;
            let middle = y + PADDING + tracks + above;
            let name =
                if before == Some(*band) { 0.0 } else { names.get(*band).copied().unwrap_or(0.0) };
            let height = (middle - y + below + PADDING).max(name);
            self.lines.push(Line { top: y, height, middle });
            y += height;
            before = Some(*band);
        }
        self.height = y;
    }

    /// The edges with a sign that enter a box, from the top down.
    pub(super) fn signs_of(&self, thing: usize) -> Vec<usize> {
        let mut edges: Vec<usize> = (0..self.graph.edges.len())
            .filter(|it| self.graph.edges[*it].to == thing && self.labels[*it].is_there())
            .collect();
        edges.sort_by(|a, b| self.ports[*a].total_cmp(&self.ports[*b]));
        edges
    }

    /// Where a box lies in the table.
    pub(super) fn rect(&self, thing: usize) -> (f32, f32, f32, f32) {
        let place = self.placing.places[thing];
        let boxed = &self.boxes[thing];
        let top = self.lines[place.line].middle + boxed.top;
        (self.columns[place.column], top, boxes::WIDTH, boxed.bottom - boxed.top)
    }

    /// Where an edge enters its box.
    pub(super) fn end(&self, index: usize) -> (f32, f32) {
        let place = self.placing.places[self.graph.edges[index].to];
        (self.columns[place.column], self.lines[place.line].middle + self.ports[index])
    }

    /// Where a box is left.
    pub(super) fn begin(&self, thing: usize, exit: Exit) -> (f32, f32) {
        let place = self.placing.places[thing];
        let x = self.columns[place.column] + boxes::WIDTH;
        (x, self.lines[place.line].middle + leaving(exit))
    }

    /// The corners of an edge.
    pub(super) fn course(&self, index: usize) -> Vec<(f32, f32)> {
        let edge = &self.graph.edges[index];
        let course = self.routing.courses[index];
        let begin = self.begin(edge.from, self.graph.exit(edge));
        let end = self.end(index);
        if course.is_straight {
            return vec![begin, end];
        }
        let after = begin.0 + LEAD + (course.leaving as f32 + 0.5) * TRACK;
        let Some((level, entering)) = course.across else {
            return vec![begin, (after, begin.1), (after, end.1), end];
        };
        let to = self.placing.places[edge.to];
        let across = self.lines[to.line].top + PADDING / 2.0 + (level as f32 + 0.5) * TRACK;
        let before = self.first_track(to.column) + (entering as f32 + 0.5) * TRACK;
        vec![begin, (after, begin.1), (after, across), (before, across), (before, end.1), end]
    }

    /// Where the tracks before a column begin.
    fn first_track(&self, column: usize) -> f32 {
        match column.checked_sub(1) {
            Some(before) => self.columns[before] + boxes::WIDTH + LEAD,
            None => self.columns[0] - self.zone() - self.routing.upright[0] as f32 * TRACK,
        }
    }

    fn zone(&self) -> f32 {
        if self.labels.iter().any(Label::is_wide) { ZONE } else { NARROW }
    }

    /// Edges with their places among all.
    pub(super) fn edges(&self) -> impl Iterator<Item = (usize, &Edge)> {
        self.graph.edges.iter().enumerate()
    }
}

/// From the middle of a box to where a line leaves it.
const fn leaving(exit: Exit) -> f32 {
    match exit {
        Exit::On => 0.0,
        Exit::Fails => CORNER,
        Exit::Back => -CORNER,
    }
}

/// Where each edge enters its box: the first in its middle, the others by turns
/// below and above, each with room for what stands on it.
fn ports(graph: &Graph, routing: &Routing, labels: &[Label]) -> Vec<f32> {
    let mut ports = vec![0.0; graph.edges.len()];
    for thing in 0..graph.things.len() {
        let mut entering: Vec<usize> =
            (0..graph.edges.len()).filter(|it| graph.edges[*it].to == thing).collect();
        entering.sort_by_key(|it| routing.courses[*it].port);
        let Some((first, others)) = entering.split_first() else { continue };
        let mut above = labels[*first].above();
        let mut below = labels[*first].below();
        for (place, index) in others.iter().enumerate() {
            let label = &labels[*index];
            ports[*index] = if place % 2 == 0 {
                let port = below + APART + label.above();
                below = port + label.below();
                port
            } else {
                let port = above + APART + label.below();
                above = port + label.above();
                -port
            };
        }
    }
    ports
}

fn boxed(desk: &mut Desk<'_>, graph: &Graph, ports: &[f32], thing: usize) -> Boxed {
    let content = boxes::content(desk, &graph.things[thing]);
    let half = content.height / 2.0;
    let (mut top, mut bottom) = (-half, half);
    for (index, edge) in graph.edges.iter().enumerate() {
        if edge.to == thing {
            top = top.min(ports[index] - CORNER);
            bottom = bottom.max(ports[index] + CORNER);
        }
    }
    Boxed { content, top, bottom }
}
