//! What is measured, as it is drawn on the map and on the dashboard.

mod chart;
mod marks;
mod tile;
mod told;
mod whole;

use std::collections::BTreeMap;
use std::sync::Arc;

use model::measures::{Measured, measure_all};
use model::records::{HandOff, Metric, Reading, Stage, Touchpoint};
use model::{Date, Id, Map, Table, facts};
use scene::Node;

pub(super) use self::chart::{bars, trend};
pub(super) use self::marks::mark;
pub(super) use self::tile::{GAP, TILE, known, placed};
pub(super) use self::told::{Told, Verdict};
pub(super) use self::whole::of_map;
use super::desk::Desk;

/// A metric and what was counted for it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Gauge {
    pub(super) metric: Arc<Metric>,
    pub(super) measured: Measured,
}

/// All metrics of a map, counted and drawn anew only where something was.
#[derive(Default)]
pub(super) struct Gauges {
    tables: Option<(Table<Metric>, Table<Reading>)>,
    all: Vec<Arc<Gauge>>,
    /// Tiles by metric and width.
    tiles: BTreeMap<(Id<Metric>, u32), (Arc<Gauge>, Node)>,
}

impl Gauges {
    /// Takes over what has changed since the last time; whether anything has.
    pub(super) fn update(&mut self, map: &Map) -> bool {
        if let Some((metrics, readings)) = &self.tables
            && metrics.ptr_eq(&map.metrics)
            && readings.ptr_eq(&map.readings)
        {
            return false;
        }
        self.tables = Some((map.metrics.clone(), map.readings.clone()));
        let before: BTreeMap<Id<Metric>, Arc<Gauge>> =
            self.all.drain(..).map(|gauge| (gauge.metric.id, gauge)).collect();
        let counted = facts::metrics(map).into_iter().zip(measure_all(map));
        self.all = counted
            .map(|(metric, measured)| {
                let now = Gauge { metric, measured };
                match before.get(&now.metric.id) {
                    Some(before) if **before == now => Arc::clone(before),
                    _ => Arc::new(now),
                }
            })
            .collect();
        self.tiles.retain(|(id, _), _| map.metrics.contains_key(id));
        true
    }

    /// The tile of a metric, so wide and at no place yet.
    pub(super) fn tile(
        &mut self,
        desk: &mut Desk<'_>,
        gauge: &Arc<Gauge>,
        today: Option<Date>,
        width: f32,
    ) -> Node {
        let key = (gauge.metric.id, width.to_bits());
        if let Some((before, tile)) = self.tiles.get(&key)
            && Arc::ptr_eq(before, gauge)
        {
            return tile.clone();
        }
        let tile = tile::tile(desk, gauge, today, width);
        self.tiles.insert(key, (Arc::clone(gauge), tile.clone()));
        tile
    }

    /// Draws all tiles anew the next time: what they name is called otherwise.
    pub(super) fn forget_tiles(&mut self) {
        self.tiles.clear();
    }

    /// All of them, in order.
    pub(super) fn all(&self) -> &[Arc<Gauge>] {
        &self.all
    }

    /// Those that are about a touchpoint, or about the hand-off that ends there.
    pub(super) fn at_touchpoint<'a>(
        &'a self,
        map: &'a Map,
        touchpoint: Id<Touchpoint>,
    ) -> impl Iterator<Item = &'a Arc<Gauge>> {
        let arrives = move |id: Id<HandOff>| {
            map.hand_offs.get(&id).is_some_and(|it| it.to_touchpoint == touchpoint)
        };
        self.all.iter().filter(move |gauge| {
            gauge.metric.touchpoint == Some(touchpoint)
                || gauge.metric.hand_off.is_some_and(arrives)
        })
    }

    /// Those that are about a stage.
    pub(super) fn at_stage(&self, stage: Id<Stage>) -> impl Iterator<Item = &Arc<Gauge>> {
        self.all.iter().filter(move |gauge| gauge.metric.stage == Some(stage))
    }

    /// Those that are about the map, or about a channel, which has no place of
    /// its own on it.
    pub(super) fn of_map(&self) -> impl Iterator<Item = &Arc<Gauge>> {
        self.all.iter().filter(|gauge| {
            let it = &gauge.metric;
            it.stage.is_none() && it.touchpoint.is_none() && it.hand_off.is_none()
        })
    }
}
