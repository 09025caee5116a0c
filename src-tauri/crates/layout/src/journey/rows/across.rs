//! The rows of cards that cover several touchpoints.

use std::sync::Arc;

use model::Id;
use model::records::{Lane, Touchpoint};
use scene::{Node, Rect, Role};
use words::Word;

use super::super::grid::Column;
use super::super::heads::{stage_of, stand_in};
use super::super::kept::Flow;
use super::super::places::{Address, Spot};
use super::Rows;

/// Cards with the same ends, and the columns where they begin and end.
struct Span<'a> {
    from: Id<Touchpoint>,
    until: Id<Touchpoint>,
    first: &'a Column,
    last: &'a Column,
}

impl Rows<'_, '_> {
    /// The rows of a lane's cards that cover several touchpoints: as few as
    /// there can be without an overlap.
    pub(super) fn across(&mut self, lane: &Lane) {
        let grid = self.grid;
        let mut spans: Vec<Span<'_>> = self
            .places
            .across(lane.id)
            .filter_map(|(from, until)| {
                let (first, last) = (grid.column_of(from)?, grid.column_of(until)?);
                // What lies wholly in a stage that is folded is folded away.
                let folded = first.index == last.index;
                (!folded).then_some(Span { from, until, first, last })
            })
            .collect();
        // Of those that begin together the longest comes first.
        spans.sort_by_key(|it| (it.first.index, u32::MAX - it.last.index, it.from, it.until));
        let mut rows: Vec<Vec<Span<'_>>> = Vec::new();
        for span in spans {
            let is_free = |row: &&mut Vec<Span<'_>>| {
                row.last().is_none_or(|before| before.last.index < span.first.index)
            };
            match rows.iter_mut().find(is_free) {
                Some(row) => row.push(span),
                None => rows.push(vec![span]),
            }
        }
        for (number, row) in rows.iter().enumerate() {
            self.row_across(lane, number, row);
        }
    }

    /// How many of a lane's cards cover several touchpoints from and to those
    /// that are asked for.
    pub(super) fn count_across(
        &self,
        lane: &Lane,
        is: impl Fn(Id<Touchpoint>, Id<Touchpoint>) -> bool,
    ) -> usize {
        let spans = self.places.across(lane.id).filter(|(from, until)| is(*from, *until));
        spans.map(|(from, until)| self.count(lane, Spot::Across(from, until))).sum()
    }

    fn row_across(&mut self, lane: &Lane, number: usize, spans: &[Span<'_>]) {
        let title = self.desk.say("row-across");
        let label =
            self.small_label(format!("label:{}:across:{number}", lane.id), &title, Some(lane));
        let mut height = label.height;
        for span in spans {
            let (address, flow) = (span.address(lane), span.flow());
            let place = self.places.at(address);
            height = height.max(self.cells.measure(self.desk, address, place, flow));
        }
        let mut row = self.start(height);
        self.push_label(&mut row, label, height);
        let mut covered = 0;
        for column in self.grid.columns() {
            if column.index < covered {
                continue;
            }
            if let Some(span) = spans.iter().find(|span| span.first.index == column.index) {
                let frame = row.rect(column.x, 0.0, span.flow().width, height);
                row.child(self.cell_across(lane, span, frame));
                covered = span.last.index + 1;
                continue;
            }
            let frame = row.rect(column.x, 0.0, column.flow.width, height);
            let role = Role::Cell { row: self.row, column: column.index, span: 1 };
            let id = match &column.touchpoint {
                Some(touchpoint) => format!("beside:{}:{}:{number}", lane.id, touchpoint.id),
                None => {
                    let stage = stage_of(self.grid, column).unwrap_or_default();
                    format!("{}:{}:{stage}:{number}", stand_in(self.grid, column), lane.id)
                }
            };
            row.child(self.nodes.keep(self.desk.sketch(0.0).node(id, role, "", frame)));
        }
        self.finish(row, format!("across:{}:{number}", lane.id), height);
    }

    /// The cell of cards with the same ends.
    fn cell_across(&mut self, lane: &Lane, span: &Span<'_>, frame: Rect) -> Arc<Node> {
        let columns = span.last.index - span.first.index + 1;
        let role = Role::Cell { row: self.row, column: span.first.index, span: columns };
        let name = |rows: &mut Self, id| {
            let title = rows.desk.map.touchpoints.get(&id).map_or("", |it| &*it.title);
            rows.desk.text_or(title, "untitled-touchpoint")
        };
        let (from, until) = (name(self, span.from), name(self, span.until));
        let covered = self.grid.touchpoints_between(span.from, span.until);
        let label = self.desk.say_with(
            "across-spoken",
            &[
                ("from", Word::Text(&from)),
                ("until", Word::Text(&until)),
                ("count", Word::Number(covered as f64)),
            ],
        );
        let cards = self.cells.cards(span.address(lane));
        let id = format!("across:{}:{}:{}", lane.id, span.from, span.until);
        let mut sketch = self.desk.sketch(frame.width);
        cards.into_iter().for_each(|card| sketch.child(card));
        self.nodes.keep(sketch.node(id, role, &label, frame))
    }
}

impl Span<'_> {
    fn address(&self, lane: &Lane) -> Address {
        Address::Grid(lane.id, Spot::Across(self.from, self.until))
    }

    /// Exactly from the first column to the last.
    fn flow(&self) -> Flow {
        let width = self.last.x + self.last.flow.width - self.first.x;
        Flow { width, columns: 1, ..self.first.flow }
    }
}
