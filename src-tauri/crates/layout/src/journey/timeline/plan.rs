//! Which columns there are, and how wide each is.

use std::sync::Arc;

use model::timing::{Spent, Step, Timing, What, timing};

use super::super::desk::Desk;
use super::super::grid::{Band, Column, Grid};
use super::super::kept::Flow;
use super::super::look::LABEL_WIDTH;
use super::scale::Scale;

/// The least width of a touchpoint's column, in which its name has room.
const COLUMN: f32 = 124.0;
/// The same of the first, in which the names of the curves stand as well.
const FIRST: f32 = 216.0;
/// The same of a wait between two.
const BETWEEN: f32 = 76.0;
/// A stage that is folded.
const FOLDED: f32 = 168.0;

/// What is in a column.
pub(super) enum Slot {
    /// Something that takes time.
    Step(Step),
    /// All of a stage.
    Folded(Spent),
    /// Nothing yet.
    Empty,
}

/// All of it.
pub(super) struct Plan {
    pub(super) timing: Timing,
    pub(super) scale: Scale,
    pub(super) grid: Grid,
    /// One a column.
    pub(super) slots: Vec<Slot>,
}

impl Plan {
    pub(super) fn new(desk: &Desk<'_>) -> Self {
        let timing = timing(desk.map);
        let scale = Scale::of(timing.steps().filter_map(|step| step.typical));
        let mut slots = Vec::new();
        let mut bands = Vec::with_capacity(timing.stages.len());
        let (mut x, mut index) = (LABEL_WIDTH, 1);
        for part in &timing.stages {
            x += desk.air.stage_gap;
            let start = x;
            let mut columns = Vec::new();
            let mut folded = Vec::new();
            let mut push = |slot: Slot, touchpoint, width: f32| {
                let flow = Flow::of_width(width, desk.air);
                columns.push(Column { touchpoint, index, x, flow });
                slots.push(slot);
                x += width;
                index += 1;
            };
            let touchpoints = || {
                part.steps.iter().filter_map(|step| match &step.what {
                    What::Touchpoint(it) => Some(Arc::clone(it)),
                    What::HandOff(_) => None,
                })
            };
            if part.stage.collapsed && touchpoints().next().is_some() {
                folded.extend(touchpoints());
                let spent = part.spent();
                let length = |seconds| if seconds > 0 { scale.length(seconds).0 } else { 0.0 };
                let width = FOLDED.max(length(spent.active) + length(spent.waiting));
                push(Slot::Folded(spent), None, width);
            } else if part.steps.is_empty() {
                push(Slot::Empty, None, desk.air.width_for(1.0));
            } else {
                for (place, step) in part.steps.iter().enumerate() {
                    let (touchpoint, least) = match &step.what {
                        What::Touchpoint(it) if bands.is_empty() && place == 0 => {
                            (Some(Arc::clone(it)), FIRST)
                        }
                        What::Touchpoint(it) => (Some(Arc::clone(it)), COLUMN),
                        What::HandOff(_) => (None, BETWEEN),
                    };
                    let length = step.typical.map_or(0.0, |it| scale.length(it).0);
                    push(Slot::Step(step.clone()), touchpoint, least.max(length));
                }
            }
            let stage = Some(Arc::clone(&part.stage));
            bands.push(Band { stage, columns, folded, x: start, width: x - start });
        }
        let grid = if bands.is_empty() {
            slots.push(Slot::Empty);
            Grid::even(Vec::new(), LABEL_WIDTH, COLUMN, desk.air)
        } else {
            Grid { bands, labels: LABEL_WIDTH, width: x, count: index }
        };
        Self { timing, scale, grid, slots }
    }

    /// The columns with what is in them.
    pub(super) fn columns(&self) -> impl Iterator<Item = (&Column, &Slot)> {
        self.grid.columns().zip(&self.slots)
    }

    /// How many touchpoints there are.
    pub(super) fn touchpoints(&self) -> usize {
        self.timing.spent().of
    }

    /// Whether nobody has said of anything how long it takes.
    pub(super) fn is_untold(&self) -> bool {
        self.timing.steps().all(|step| step.typical.is_none() && step.worst.is_none())
    }

    /// Whether a hand-off has a column.
    pub(super) fn has_hand_offs(&self) -> bool {
        let is_one = |slot: &Slot| matches!(slot, Slot::Step(Step { what: What::HandOff(_), .. }));
        self.slots.iter().any(is_one)
    }
}
