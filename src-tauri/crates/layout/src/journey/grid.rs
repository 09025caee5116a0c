//! Where the columns are.

use std::sync::Arc;

use model::Id;
use model::facts::StageColumns;
use model::records::{Lane, Stage, Touchpoint};

use super::kept::Flow;
use super::look::{Air, LABEL_WIDTH};
use super::places::{Address, Place, Places, Spot};

/// Beyond so many cards in a cell its column holds two beside each other.
const MANY: usize = 16;
/// Beyond so many it holds three.
const VERY_MANY: usize = 40;
/// Texts longer than this get a wider column, in letters of usual width.
const LONG: usize = 320;
/// Texts longer than this get the width of two cards.
const VERY_LONG: usize = 900;
/// Texts longer than this get the width of three.
const EXTREMELY_LONG: usize = 2400;
/// The wider column.
const ROOMY: f32 = 264.0;
/// The one column of a stage that is folded.
const FOLDED: f32 = 128.0;

/// The columns of the grid; all places count from the side where it begins.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Grid {
    /// Groups of columns, one a stage.
    pub(super) bands: Vec<Band>,
    /// The width of the labels.
    pub(super) labels: f32,
    /// From the first label to the last column.
    pub(super) width: f32,
    /// How many columns a reader counts, labels included.
    pub(super) count: u32,
}

/// The columns of a stage.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Band {
    /// The stage; none where the map has no stages at all.
    pub(super) stage: Option<Arc<Stage>>,
    /// At least one.
    pub(super) columns: Vec<Column>,
    /// The touchpoints that are folded into its only column.
    pub(super) folded: Vec<Arc<Touchpoint>>,
    pub(super) x: f32,
    pub(super) width: f32,
}

/// One column.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Column {
    /// The touchpoint; none where a stage has no touchpoints, or is folded.
    pub(super) touchpoint: Option<Arc<Touchpoint>>,
    /// What a reader counts; labels are column 0.
    pub(super) index: u32,
    pub(super) x: f32,
    pub(super) flow: Flow,
}

impl Grid {
    /// The columns of a map: as wide as the fullest cell of each wants.
    pub(super) fn new(
        stages: Vec<StageColumns>,
        lanes: &[Arc<Lane>],
        places: &Places,
        air: &Air,
    ) -> Self {
        let width = air.width_for(1.0);
        Self::of(stages, LABEL_WIDTH, width, air, |it| flow_of(it, lanes, places, air))
    }

    /// Columns that are all as wide as each other, whatever is in them.
    pub(super) fn even(stages: Vec<StageColumns>, labels: f32, width: f32, air: &Air) -> Self {
        Self::of(stages, labels, width, air, |_| Flow::of_width(width, air))
    }

    /// Columns beside labels of that width; one without a touchpoint has the
    /// usual width.
    fn of(
        stages: Vec<StageColumns>,
        labels: f32,
        usual: f32,
        air: &Air,
        flow: impl Fn(&Touchpoint) -> Flow,
    ) -> Self {
        let mut x = labels;
        let mut index = 1;
        let mut bands = Vec::with_capacity(stages.len().max(1));
        for stage in stages {
            x += air.stage_gap;
            let start = x;
            // There is nothing to fold where there is nothing.
            let (shown, folded) = if stage.stage.collapsed {
                (Vec::new(), stage.touchpoints)
            } else {
                (stage.touchpoints, Vec::new())
            };
            let empty = if folded.is_empty() { usual } else { FOLDED };
            let mut columns = Vec::with_capacity(shown.len().max(1));
            for touchpoint in some_or_none(shown) {
                let flow = touchpoint.as_ref().map_or(Flow::of_width(empty, air), |it| flow(it));
                columns.push(Column { touchpoint, index, x, flow });
                x += flow.width;
                index += 1;
            }
            let band =
                Band { stage: Some(stage.stage), columns, folded, x: start, width: x - start };
            bands.push(band);
        }
        if bands.is_empty() {
            x += air.stage_gap;
            let width = air.empty_width(labels);
            let flow = Flow { width, columns: 1, above: 0.0, gap: air.card_gap };
            let columns = vec![Column { touchpoint: None, index, x, flow }];
            bands.push(Band { stage: None, columns, folded: Vec::new(), x, width });
            x += width;
            index += 1;
        }
        Self { bands, labels, width: x, count: index }
    }

    /// The band that a column is in.
    pub(super) fn band_of(&self, column: &Column) -> Option<&Band> {
        self.bands.iter().find(|band| band.x <= column.x && column.x < band.x + band.width)
    }

    /// The column that shows a touchpoint, or that it is folded into.
    pub(super) fn column_of(&self, touchpoint: Id<Touchpoint>) -> Option<&Column> {
        let shows =
            |column: &&Column| column.touchpoint.as_ref().is_some_and(|it| it.id == touchpoint);
        let band = |band: &&Band| band.folded.iter().any(|it| it.id == touchpoint);
        self.columns().find(shows).or_else(|| self.bands.iter().find(band)?.columns.first())
    }

    /// How many touchpoints there are from one to another, folded ones and both
    /// ends among them.
    pub(super) fn touchpoints_between(&self, from: Id<Touchpoint>, until: Id<Touchpoint>) -> usize {
        let shown = |band: &'_ Band| {
            let columns = band.columns.iter().filter_map(|column| column.touchpoint.as_ref());
            columns.chain(&band.folded).map(|it| it.id).collect::<Vec<_>>()
        };
        let journey: Vec<_> = self.bands.iter().flat_map(shown).collect();
        let place = |id| journey.iter().position(|it| *it == id);
        match (place(from), place(until)) {
            (Some(first), Some(last)) => last.saturating_sub(first) + 1,
            _ => 0,
        }
    }

    /// All columns in order.
    pub(super) fn columns(&self) -> impl Iterator<Item = &Column> {
        self.bands.iter().flat_map(|band| &band.columns)
    }
}

impl Column {
    /// Its middle.
    pub(super) fn middle(&self) -> f32 {
        self.x + self.flow.width / 2.0
    }
}

fn some_or_none(touchpoints: Vec<Arc<Touchpoint>>) -> Vec<Option<Arc<Touchpoint>>> {
    if touchpoints.is_empty() { vec![None] } else { touchpoints.into_iter().map(Some).collect() }
}

/// The flow of the cards in a touchpoint's column.
fn flow_of(touchpoint: &Touchpoint, lanes: &[Arc<Lane>], places: &Places, air: &Air) -> Flow {
    if let Some(width) = touchpoint.width {
        return Flow::of_width(width as f32, air);
    }
    let mut width = air.width_for(1.0);
    for lane in lanes {
        let address = Address::Grid(lane.id, Spot::Touchpoint(touchpoint.id));
        if let Some(place) = places.at(address) {
            width = width.max(wanted(place, air));
        }
    }
    Flow::of_width(width, air)
}

fn wanted(place: &Place, air: &Air) -> f32 {
    let cards = place.cards.len();
    if cards > VERY_MANY || place.longest > EXTREMELY_LONG {
        air.width_for(3.0)
    } else if cards > MANY || place.longest > VERY_LONG {
        air.width_for(2.0)
    } else if place.longest > LONG {
        ROOMY
    } else {
        air.width_for(1.0)
    }
}
