//! In which line and column each box stands.

use std::collections::{BTreeMap, BTreeSet};

use super::graph::{Exit, Graph};

/// So many boxes stand beside each other at most.
const MOST: usize = 8;
/// The proportions that are aimed at: those of paper that lies across.
const PROPORTIONS: f32 = 1.414;

/// Where a box stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    /// Of all lines from the top.
    pub(super) line: usize,
    pub(super) column: usize,
}

/// All places.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Placing {
    /// One a thing.
    pub(super) places: Vec<Place>,
    /// The band of each line.
    pub(super) lines: Vec<usize>,
    /// How many columns there are.
    pub(super) columns: usize,
}

impl Placing {
    /// The places of a graph whose columns and lines have about that size,
    /// beside and below what is so wide and so high.
    pub(super) fn of(
        graph: &Graph,
        (column, line): (f32, f32),
        (beside, above): (f32, f32),
    ) -> Self {
        let layers: Vec<Layers> = (0..graph.bands.len()).map(|it| Layers::of(graph, it)).collect();
        let off = |placing: &Self| {
            let width = beside + column * placing.columns as f32;
            let height = above + line * placing.lines.len() as f32;
            (width / height / PROPORTIONS).ln().abs()
        };
        // Of what fits as well the narrower.
        let all = (2..=MOST).map(|most| Self::within(graph, &layers, most));
        let best = all.reduce(|best, next| if off(&next) < off(&best) { next } else { best });
        best.unwrap_or(Self { places: Vec::new(), lines: Vec::new(), columns: 1 })
    }

    fn within(graph: &Graph, layers: &[Layers], most: usize) -> Self {
        let mut places = vec![Place::default(); graph.things.len()];
        let mut lines = Vec::new();
        let mut columns = 1;
        for (band, layers) in layers.iter().enumerate() {
            let count = layers.count.max(1);
            // Lines as full as each other, so that no box is left alone.
            let room = count.div_ceil(count.div_ceil(most));
            columns = columns.max(room);
            let mut used: BTreeSet<(usize, usize)> = BTreeSet::new();
            for (layer, row) in layers.places.values() {
                used.insert((layer / room, *row));
            }
            let first = lines.len();
            let line_of: BTreeMap<(usize, usize), usize> =
                used.iter().enumerate().map(|(index, key)| (*key, first + index)).collect();
            lines.extend(used.iter().map(|_| band));
            for (thing, (layer, row)) in &layers.places {
                let line = line_of.get(&(layer / room, *row)).copied().unwrap_or(first);
                places[*thing] = Place { line, column: layer % room };
            }
        }
        Self { places, lines, columns }
    }
}

/// How far along a stage each of its things is, and on which of the ways
/// beside each other.
struct Layers {
    count: usize,
    places: BTreeMap<usize, (usize, usize)>,
}

impl Layers {
    fn of(graph: &Graph, band: usize) -> Self {
        let things = graph.bands[band].things.clone();
        let mut places: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
        let mut taken: BTreeSet<(usize, usize)> = BTreeSet::new();
        let mut count = 0;
        for thing in things.clone() {
            let before: Vec<(usize, usize)> = graph
                .edges
                .iter()
                .filter(|it| it.to == thing && graph.exit(it) == Exit::On)
                .filter_map(|it| places.get(&it.from).copied())
                .collect();
            let layer = before.iter().map(|(layer, _)| layer + 1).max().unwrap_or(0);
            let mut row = before.iter().map(|(_, row)| *row).min().unwrap_or(0);
            while taken.contains(&(layer, row)) {
                row += 1;
            }
            taken.insert((layer, row));
            places.insert(thing, (layer, row));
            count = count.max(layer + 1);
        }
        Self { count, places }
    }
}
