//! The rows of cards.

mod across;
mod measured;

use std::collections::BTreeMap;
use std::sync::Arc;

use model::records::{Card, CardKind, Lane, LaneKind, Stage};
use model::{Date, Id};
use scene::{Node, Rect, Role, Shade, Token};

use super::desk::Desk;
use super::emotions::{self, Curves, Noted, Notes};
use super::grid::{Column, Grid};
use super::heads::{stage_of, stand_in};
use super::kept::{Cells, Flow, Nodes};
use super::look::{self, Air, BODY, CARD_WIDTH, HEAD, LABEL_WIDTH, SMALL, SMALL_STRONG};
use super::measured::Gauges;
use super::places::{Address, Places, Spot};
use super::sketch::{Sketch, dashes, line};

/// The square behind a lane's sign.
const TILE: f32 = 28.0;
/// The height of a dividing line.
const DIVIDER: f32 = 32.0;
/// Below so many cards across a stage they lie under each other.
const STACK: usize = 3;

/// What rows are made from, and where the next one comes.
pub(super) struct Rows<'a, 'd> {
    pub(super) desk: &'a mut Desk<'d>,
    pub(super) nodes: &'a mut Nodes,
    pub(super) cells: &'a mut Cells,
    pub(super) places: &'a Places,
    pub(super) curves: &'a mut Curves,
    pub(super) gauges: &'a mut Gauges,
    /// The day it is.
    pub(super) today: Option<Date>,
    pub(super) grid: &'a Grid,
    /// Where the next row begins.
    pub(super) top: f32,
    /// Which it will be to a reader.
    pub(super) row: u32,
    /// Whether the curves have been drawn.
    pub(super) has_curves: bool,
    /// Whether the tiles of metrics have been drawn.
    pub(super) has_gauges: bool,
    /// The finished ones.
    pub(super) done: Vec<Arc<Node>>,
}

/// What is folded away.
#[derive(Clone, Copy, Debug, Default)]
struct Away {
    cards: usize,
    metrics: usize,
}

impl Rows<'_, '_> {
    /// The rows of a lane.
    pub(super) fn lane(&mut self, lane: &Lane) {
        if lane.kind.is_line() {
            self.divider(lane);
            return;
        }
        if lane.collapsed {
            self.folded(lane);
            return;
        }
        // One map has one set of curves; another lane of the kind holds cards.
        if lane.kind == LaneKind::Emotions && !self.has_curves {
            self.has_curves = true;
            self.emotions(lane);
            let title = self.desk.say("row-emotion-notes");
            let label = self.small_label(format!("label:{}:cards", lane.id), &title, Some(lane));
            let notes = emotions::notes(self.desk, self.curves, self.grid);
            self.cards(lane, format!("cards:{}", lane.id), label, &notes);
        } else {
            let label = self.label(lane);
            let measured = if self.shows_gauges(lane) { self.measured() } else { Notes::new() };
            self.cards(lane, format!("lane:{}", lane.id), label, &measured);
        }
        self.across(lane);
        self.spans(lane);
        self.has_gauges |= lane.kind == LaneKind::Metrics;
    }

    /// What stands in for lanes that are not there.
    pub(super) fn nothing(&mut self) {
        let title = self.desk.say("row-lanes");
        let label = self.small_label("label:nothing".to_owned(), &title, None);
        let start = self.grid.bands[0].x;
        let width = self.grid.width - start;
        let text = self.desk.say("empty-lanes");
        let block = self.desk.aligned(&text, BODY, width - 2.0 * self.desk.air.label_padding);
        let height = self
            .desk
            .air
            .least_row
            .max(label.height)
            .max(block.size.height + 2.0 * self.desk.air.label_padding);
        let mut row = self.start(height);
        self.push_label(&mut row, label, height);
        let mut cell = self.desk.sketch(width);
        cell.text(
            self.desk.air.label_padding,
            self.desk.air.label_padding,
            &block,
            Token::InkMuted,
        );
        let frame = row.rect(start, 0.0, width, height);
        let role = Role::Cell { row: self.row, column: 1, span: self.grid.count - 1 };
        row.child(self.nodes.keep(cell.node("nothing:cell", role, "", frame)));
        self.finish(row, "nothing:lanes".to_owned(), height);
    }

    fn divider(&mut self, lane: &Lane) {
        let width = self.grid.width;
        let mut sketch = self.desk.sketch(width);
        let title = self.desk.text_or(&lane.title, &format!("lane-{}", lane.kind.word()));
        let block =
            self.desk.aligned(&title, SMALL_STRONG, LABEL_WIDTH - self.desk.air.label_padding);
        let height = (block.size.height + 8.0).max(DIVIDER);
        let y = (height - block.size.height) / 2.0;
        sketch.text(self.desk.air.label_padding, y, &block, Token::InkMuted);
        let middle = height / 2.0;
        let rule = dashes(Token::LineStrong, 1.5, 6.0);
        let start = self.grid.bands.first().map_or(LABEL_WIDTH, |band| band.x);
        sketch.lines(&[(start, middle, width, middle)], rule);
        let frame = Rect::new(0.0, self.top, width, height);
        let node = sketch.node(format!("lane:{}", lane.id), Role::Separator, &title, frame);
        self.done.push(self.nodes.keep(node));
        self.top += height;
    }

    /// The row of curves.
    fn emotions(&mut self, lane: &Lane) {
        let mut label = self.label(lane);
        let height = emotions::height(label.height);
        let plot_top = height - emotions::BELOW - emotions::PLOT;
        let levels = emotions::levels(self.desk, lane, plot_top);
        label.sketch.child(self.nodes.keep(levels));
        let mut row = self.start(height);
        self.push_label(&mut row, label, height);
        let start = self.grid.bands[0].x;
        let frame = row.rect(start, 0.0, self.grid.width - start, height);
        let role = Role::Cell { row: self.row, column: 1, span: self.grid.count - 1 };
        let cell = emotions::cell(self.desk, self.curves, lane, self.grid, frame, plot_top, role);
        row.child(cell);
        self.finish(row, format!("lane:{}", lane.id), height);
    }

    /// The row of a lane's cells, with what is noted at touchpoints above their
    /// cards.
    fn cards(&mut self, lane: &Lane, id: String, label: Label, notes: &Notes) {
        let mut height =
            self.desk.air.least_row.max(label.height).max(lane.height.unwrap_or(0) as f32);
        for column in self.grid.columns() {
            if let Some(touchpoint) = &column.touchpoint {
                let address = Address::Grid(lane.id, Spot::Touchpoint(touchpoint.id));
                let place = self.places.at(address);
                let above = notes.get(&touchpoint.id).map_or(0.0, |noted| noted.height);
                let flow = Flow { above, ..column.flow };
                let below = if above > 0.0 && place.is_none() { flow.gap } else { 0.0 };
                height = height.max(self.cells.measure(self.desk, address, place, flow) + below);
            }
        }
        let mut row = self.start(height);
        self.push_label(&mut row, label, height);
        for column in self.grid.columns() {
            let frame = row.rect(column.x, 0.0, column.flow.width, height);
            let role = Role::Cell { row: self.row, column: column.index, span: 1 };
            let cell = match &column.touchpoint {
                Some(touchpoint) => {
                    let address = Address::Grid(lane.id, Spot::Touchpoint(touchpoint.id));
                    let id = || format!("cell:{}:{}", lane.id, touchpoint.id);
                    let above = notes.get(&touchpoint.id).map_or(&[][..], |noted| &noted.nodes);
                    self.cells.node(address, role, frame, above, id)
                }
                None => self.stand_in(lane, column, role, frame, Away::default()),
            };
            row.child(cell);
        }
        self.finish(row, id, height);
    }

    /// The cell of a column without a touchpoint: it is empty, or counts the
    /// cards of a stage that is folded, and those `beside` them.
    fn stand_in(
        &mut self,
        lane: &Lane,
        column: &Column,
        role: Role,
        frame: Rect,
        beside: Away,
    ) -> Arc<Node> {
        let stage = stage_of(self.grid, column).unwrap_or_default();
        let id = format!("{}:{}:{stage}", stand_in(self.grid, column), lane.id);
        let folded = self.grid.band_of(column).map_or(&[][..], |band| &band.folded);
        let cards: usize = folded.iter().map(|it| self.count(lane, Spot::Touchpoint(it.id))).sum();
        let is_folded = |id| folded.iter().any(|it| it.id == id);
        let across = self.count_across(lane, |from, until| is_folded(from) && is_folded(until));
        let metrics: usize = folded.iter().map(|it| self.count_gauges(lane, it.id)).sum();
        let cards = beside.cards + cards + across;
        self.counted(id, role, frame, Away { cards, metrics: beside.metrics + metrics })
    }

    /// A cell that says how much is folded away.
    fn counted(&mut self, id: String, role: Role, frame: Rect, away: Away) -> Arc<Node> {
        let mut sketch = self.desk.sketch(frame.width);
        let counts = [("folded-cards", away.cards), ("folded-metrics", away.metrics)];
        let said: Vec<_> = counts
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(message, count)| self.desk.say_number(message, count as i64))
            .collect();
        if !said.is_empty() {
            let text = said.join(", ");
            let block = self.desk.aligned(&text, SMALL, frame.width - 2.0 * self.desk.air.card_gap);
            let y =
                ((frame.height - block.size.height) / 2.0).clamp(0.0, self.desk.air.label_padding);
            sketch.text(self.desk.air.card_gap, y, &block, Token::InkMuted);
        }
        self.nodes.keep(sketch.node(id, role, "", frame))
    }

    fn count(&self, lane: &Lane, spot: Spot) -> usize {
        let is_note = |card: &&Arc<Card>| card.kind != CardKind::Heading;
        let place = self.places.at(Address::Grid(lane.id, spot));
        place.map_or(0, |place| place.cards.iter().filter(is_note).count())
    }

    /// The one row of a lane that is folded: how many cards lie where.
    fn folded(&mut self, lane: &Lane) {
        self.has_curves |= lane.kind == LaneKind::Emotions;
        let mut label = self.label(lane);
        let text = self.desk.say("folded-lane");
        let x = self.desk.air.label_padding + TILE + 8.0;
        let block = self.desk.aligned(&text, SMALL, LABEL_WIDTH - x - self.desk.air.label_padding);
        label.sketch.text(x, label.height - self.desk.air.label_padding, &block, Token::InkMuted);
        label.height += block.size.height;
        let height = label.height;
        let mut row = self.start(height);
        self.push_label(&mut row, label, height);
        for band in &self.grid.bands {
            for (place, column) in band.columns.iter().enumerate() {
                let frame = row.rect(column.x, 0.0, column.flow.width, height);
                let role = Role::Cell { row: self.row, column: column.index, span: 1 };
                // What spans the stage is counted where the stage begins.
                let across = match &band.stage {
                    Some(stage) if place == 0 => self.away_in(lane, stage.id),
                    _ => Away::default(),
                };
                let cell = match &column.touchpoint {
                    Some(it) => {
                        let id = format!("cell:{}:{}", lane.id, it.id);
                        let cards = self.count(lane, Spot::Touchpoint(it.id));
                        let from_here = self.count_across(lane, |from, _| from == it.id);
                        let cards = across.cards + cards + from_here;
                        let metrics = across.metrics + self.count_gauges(lane, it.id);
                        self.counted(id, role, frame, Away { cards, metrics })
                    }
                    None => {
                        let is_folded = |id| band.folded.iter().any(|it| it.id == id);
                        let leaving = self
                            .count_across(lane, |from, until| is_folded(from) && !is_folded(until));
                        let beside = Away { cards: across.cards + leaving, ..across };
                        self.stand_in(lane, column, role, frame, beside)
                    }
                };
                row.child(cell);
            }
        }
        self.finish(row, format!("lane:{}", lane.id), height);
        self.has_gauges |= lane.kind == LaneKind::Metrics;
    }

    /// The row of a lane's cards that span a stage, if there are any.
    fn spans(&mut self, lane: &Lane) {
        let mut tallest: f32 = 0.0;
        let shows_gauges = self.shows_gauges(lane);
        let mut measured: BTreeMap<Id<Stage>, Noted> = BTreeMap::new();
        for band in &self.grid.bands {
            let Some(stage) = &band.stage else { continue };
            let address = Address::Grid(lane.id, Spot::Stage(stage.id));
            let place = self.places.at(address);
            let mut above = 0.0;
            if shows_gauges {
                let noted = self.measured_in(stage.id, band.width);
                above = noted.height;
                measured.insert(stage.id, noted);
            }
            let cards = place.map_or(0, |place| place.cards.len());
            if cards == 0 && above == 0.0 {
                continue;
            }
            let flow = Flow { above, ..flow_across(band.width, cards, self.desk.air) };
            let height = self.cells.measure(self.desk, address, place, flow);
            tallest =
                tallest.max(if cards == 0 { height + self.desk.air.card_gap } else { height });
        }
        if tallest == 0.0 {
            return;
        }
        let title = self.desk.say("row-whole-stage");
        let label = self.small_label(format!("label:{}:spans", lane.id), &title, Some(lane));
        let height = tallest.max(label.height);
        let mut row = self.start(height);
        self.push_label(&mut row, label, height);
        for band in &self.grid.bands {
            let frame = row.rect(band.x, 0.0, band.width, height);
            let span = band.columns.len() as u32;
            let role = Role::Cell { row: self.row, column: band.columns[0].index, span };
            let Some(stage) = &band.stage else { continue };
            let address = Address::Grid(lane.id, Spot::Stage(stage.id));
            let above = measured.get(&stage.id).map_or(&[][..], |noted| &noted.nodes);
            let cell = match self.places.at(address) {
                Some(_) => {
                    let id = || format!("span:{}:{}", lane.id, stage.id);
                    self.cells.node(address, role, frame, above, id)
                }
                None if !above.is_empty() => {
                    let id = format!("span:{}:{}", lane.id, stage.id);
                    let mut cell = self.desk.sketch(band.width);
                    above.iter().for_each(|tile| cell.child(Arc::clone(tile)));
                    self.nodes.keep(cell.node(id, role, "", frame))
                }
                None => {
                    let id = format!("span:{}:{}", lane.id, stage.id);
                    self.nodes.keep(self.desk.sketch(0.0).node(id, role, "", frame))
                }
            };
            row.child(cell);
        }
        self.finish(row, format!("spans:{}", lane.id), height);
    }

    /// The name of a lane.
    fn label(&mut self, lane: &Lane) -> Label {
        let mut sketch = self.desk.sketch(LABEL_WIDTH);
        let hue = look::lane_hue(lane.kind);
        let title = self.desk.text_or(&lane.title, &format!("lane-{}", lane.kind.word()));
        let x = self.desk.air.label_padding + TILE + 8.0;
        let block = self.desk.aligned(&title, HEAD, LABEL_WIDTH - x - self.desk.air.label_padding);
        let tile = Rect::new(self.desk.air.label_padding, self.desk.air.label_padding, TILE, TILE);
        sketch.shape(tile, 6.0, Some(Token::Hue(hue, Shade::Fill)), None);
        let inset = (TILE - 18.0) / 2.0;
        let solid = Token::Hue(hue, Shade::Solid);
        sketch.icon(
            look::lane_icon(lane.kind),
            self.desk.air.label_padding + inset,
            self.desk.air.label_padding + inset,
            18.0,
            solid,
        );
        let y = self.desk.air.label_padding + ((TILE - block.size.height) / 2.0).max(0.0);
        sketch.text(x, y, &block, Token::Ink);
        let height = (y + block.size.height).max(self.desk.air.label_padding + TILE)
            + self.desk.air.label_padding;
        let id = format!("label:{}", lane.id);
        Label { sketch, height, id, spoken: String::new() }
    }

    /// The name of a further row of a lane, read out with that of the lane.
    fn small_label(&mut self, id: String, title: &str, lane: Option<&Lane>) -> Label {
        let mut sketch = self.desk.sketch(LABEL_WIDTH);
        let x = self.desk.air.label_padding + TILE + 8.0;
        let block = self.desk.aligned(title, SMALL, LABEL_WIDTH - x - self.desk.air.label_padding);
        sketch.text(x, self.desk.air.label_padding, &block, Token::InkMuted);
        let spoken = lane.map_or(String::new(), |lane| {
            let lane = self.desk.text_or(&lane.title, &format!("lane-{}", lane.kind.word()));
            format!("{lane}: {title}")
        });
        Label { sketch, height: block.size.height + 2.0 * self.desk.air.label_padding, id, spoken }
    }

    fn push_label(&mut self, row: &mut Sketch, label: Label, height: f32) {
        let Label { sketch, id, spoken, .. } = label;
        let frame = row.rect(0.0, 0.0, LABEL_WIDTH, height);
        let role = Role::RowHeader { row: self.row };
        row.child(self.nodes.keep(sketch.node(id, role, &spoken, frame)));
    }

    /// A row with its ground.
    fn start(&self, height: f32) -> Sketch {
        let mut row = self.desk.sketch(self.grid.width);
        ground(&mut row, self.grid, height);
        row
    }

    fn finish(&mut self, row: Sketch, id: String, height: f32) {
        let frame = Rect::new(0.0, self.top, self.grid.width, height);
        let node = row.node(id, Role::Row { row: self.row }, "", frame);
        self.done.push(self.nodes.keep(node));
        self.top += height;
        self.row += 1;
    }
}

/// The name of a row, to be.
struct Label {
    sketch: Sketch,
    height: f32,
    id: String,
    /// What is read out where the text alone says too little.
    spoken: String,
}

/// What lies behind a row: the column of labels, a panel a stage, hairlines.
pub(super) fn ground(row: &mut Sketch, grid: &Grid, height: f32) {
    let label = Rect::new(0.0, 0.0, grid.labels, height);
    row.shape(label, 0.0, Some(Token::Sunken), None);
    let mut hairlines = vec![(0.0, height, grid.labels, height)];
    for band in &grid.bands {
        let panel = Rect::new(band.x, 0.0, band.width, height);
        row.shape(panel, 0.0, Some(Token::Surface), None);
        hairlines.push((band.x, height, band.x + band.width, height));
        let inner = band.columns.iter().skip(1);
        hairlines.extend(inner.map(|column| (column.x, 0.0, column.x, height)));
    }
    row.lines(&hairlines, line(Token::Line, 1.0));
}

/// Few cards across a stage are as wide as the stage; many flow.
fn flow_across(width: f32, cards: usize, air: &Air) -> Flow {
    let gap = air.card_gap;
    let room = ((width - gap) / (CARD_WIDTH + gap)) as usize;
    Flow { width, columns: cards.div_ceil(STACK).min(room).max(1), above: 0.0, gap }
}
