//! The tiles of metrics where what they measure is.

use std::sync::Arc;

use model::Id;
use model::records::{Lane, LaneKind, Stage, Touchpoint};
use scene::{Node, Rect};

use super::super::emotions::{Noted, Notes};
use super::super::measured::{TILE, placed};
use super::super::places::Spot;
use super::{Away, Rows};

impl Rows<'_, '_> {
    /// Whether a lane is the one with the tiles of metrics: the first that is for
    /// them.
    pub(super) fn shows_gauges(&self, lane: &Lane) -> bool {
        lane.kind == LaneKind::Metrics && !self.has_gauges
    }

    /// How many tiles of a lane are about a touchpoint.
    pub(super) fn count_gauges(&self, lane: &Lane, touchpoint: Id<Touchpoint>) -> usize {
        if !self.shows_gauges(lane) {
            return 0;
        }
        self.gauges.at_touchpoint(self.desk.map, touchpoint).count()
    }

    /// What of a lane is about a whole stage.
    pub(super) fn away_in(&self, lane: &Lane, stage: Id<Stage>) -> Away {
        let metrics = if self.shows_gauges(lane) { self.gauges.at_stage(stage).count() } else { 0 };
        Away { cards: self.count(lane, Spot::Stage(stage)), metrics }
    }

    /// J58: the tiles of the metrics that are about a touchpoint.
    pub(super) fn measured(&mut self) -> Notes {
        let gap = self.desk.air.card_gap;
        let mut notes = Notes::new();
        for column in self.grid.columns() {
            let Some(touchpoint) = &column.touchpoint else { continue };
            let here: Vec<_> =
                self.gauges.at_touchpoint(self.desk.map, touchpoint.id).map(Arc::clone).collect();
            let width = column.flow.width - 2.0 * gap;
            let mut noted = Noted { nodes: Vec::new(), height: 0.0 };
            for gauge in here {
                let node = self.gauges.tile(self.desk, &gauge, self.today, width);
                noted.height += gap;
                let frame = Rect { x: gap, y: noted.height, ..node.frame };
                noted.height = frame.bottom();
                noted.nodes.push(self.nodes.keep(Node { frame, ..node }));
            }
            if !noted.nodes.is_empty() {
                notes.insert(touchpoint.id, noted);
            }
        }
        notes
    }

    /// The same for those that are about a stage, beside each other as far as it
    /// is wide.
    pub(super) fn measured_in(&mut self, stage: Id<Stage>, width: f32) -> Noted {
        let gap = self.desk.air.card_gap;
        let here: Vec<_> = self.gauges.at_stage(stage).map(Arc::clone).collect();
        let columns = (((width - gap) / (TILE + gap)) as usize).max(1);
        let tile = TILE.min(width - 2.0 * gap);
        let sheet = self.desk.sketch(width);
        let mut noted = Noted { nodes: Vec::new(), height: 0.0 };
        for row in here.chunks(columns) {
            let top = noted.height + gap;
            let tiles: Vec<Node> = row
                .iter()
                .map(|gauge| self.gauges.tile(self.desk, gauge, self.today, tile))
                .collect();
            let tallest = tiles.iter().map(|tile| tile.frame.height).fold(0.0, f32::max);
            for (place, node) in tiles.iter().enumerate() {
                let frame = sheet.rect(gap + place as f32 * (tile + gap), top, tile, tallest);
                noted.nodes.push(self.nodes.keep(placed(node, frame)));
            }
            noted.height = top + tallest;
        }
        noted
    }
}
