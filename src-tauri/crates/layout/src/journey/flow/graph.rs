//! What there is to be drawn, and what leads to what.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use model::facts::{self, Crossing};
use model::records::{HandOff, HandOffKind, Stage, Touchpoint};
use model::{Id, Map};

/// Something with a box.
#[derive(Clone)]
pub(super) enum Thing {
    /// A touchpoint and the how manieth it is, from 1.
    Touchpoint(Arc<Touchpoint>, usize),
    /// So many touchpoints of a stage that is folded, the first with that number.
    Folded(Arc<Stage>, usize, usize),
    /// A stage without touchpoints, or a map without stages.
    Empty(Option<Arc<Stage>>),
}

/// From one thing to another.
pub(super) struct Edge {
    pub(super) from: usize,
    pub(super) to: usize,
    pub(super) way: Way,
}

/// Why one thing leads to another.
pub(super) enum Way {
    /// The journey has them in this order, and nobody has said more.
    Order,
    /// The same, where channel or owner changes.
    Suggested(Crossing),
    /// Somebody has described it.
    HandOff(Arc<HandOff>),
}

/// How a line leaves a box.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Exit {
    /// On with the journey.
    On,
    /// When something fails.
    Fails,
    /// To something that was before.
    Back,
}

/// A stage with its things.
pub(super) struct Band {
    pub(super) stage: Option<Arc<Stage>>,
    pub(super) things: Range<usize>,
}

/// All of it, in the order of the journey.
pub(super) struct Graph {
    pub(super) bands: Vec<Band>,
    pub(super) things: Vec<Thing>,
    pub(super) edges: Vec<Edge>,
}

impl Graph {
    pub(super) fn of(map: &Map) -> Self {
        let mut graph = Self { bands: Vec::new(), things: Vec::new(), edges: Vec::new() };
        let mut places: BTreeMap<Id<Touchpoint>, usize> = BTreeMap::new();
        let mut number = 1;
        for part in facts::columns(map) {
            let first = graph.things.len();
            let count = part.touchpoints.len();
            let is_folded = part.stage.collapsed && count > 0;
            if is_folded {
                places.extend(part.touchpoints.iter().map(|it| (it.id, first)));
                graph.things.push(Thing::Folded(Arc::clone(&part.stage), count, number));
            } else if count == 0 {
                graph.things.push(Thing::Empty(Some(Arc::clone(&part.stage))));
            } else {
                for (place, touchpoint) in part.touchpoints.into_iter().enumerate() {
                    places.insert(touchpoint.id, first + place);
                    graph.things.push(Thing::Touchpoint(touchpoint, number + place));
                }
            }
            number += count;
            let things = first..graph.things.len();
            graph.bands.push(Band { stage: Some(part.stage), things });
        }
        if graph.bands.is_empty() {
            graph.things.push(Thing::Empty(None));
            graph.bands.push(Band { stage: None, things: 0..1 });
        }
        graph.edges = edges(map, &graph.things, &places);
        graph
    }

    /// How an edge leaves its box.
    pub(super) fn exit(&self, edge: &Edge) -> Exit {
        match &edge.way {
            Way::HandOff(it) if it.kind == HandOffKind::Exception => Exit::Fails,
            _ if edge.to <= edge.from => Exit::Back,
            _ => Exit::On,
        }
    }

    /// The edges that leave a thing.
    pub(super) fn out_of(&self, thing: usize) -> impl Iterator<Item = &Edge> {
        self.edges.iter().filter(move |it| it.from == thing)
    }

    /// Whether the journey goes on from a thing in several ways.
    pub(super) fn branches(&self, thing: usize) -> bool {
        let on: BTreeSet<usize> =
            self.out_of(thing).filter(|it| self.exit(it) == Exit::On).map(|it| it.to).collect();
        on.len() > 1
    }

    /// How many touchpoints there are.
    pub(super) fn touchpoints(&self) -> usize {
        let count = |thing: &Thing| match thing {
            Thing::Touchpoint(..) => 1,
            Thing::Folded(_, count, _) => *count,
            Thing::Empty(_) => 0,
        };
        self.things.iter().map(count).sum()
    }
}

/// What leads to what: every hand-off that is described, and the order of the
/// journey where it says something that they do not.
fn edges(map: &Map, things: &[Thing], places: &BTreeMap<Id<Touchpoint>, usize>) -> Vec<Edge> {
    let mut edges = Vec::new();
    let (mut leaves, mut arrives) = (BTreeSet::new(), BTreeSet::new());
    let mut described = BTreeSet::new();
    for hand_off in map.hand_offs.values() {
        let ends = (places.get(&hand_off.from_touchpoint), places.get(&hand_off.to_touchpoint));
        let (Some(&from), Some(&to)) = ends else { continue };
        if from == to {
            continue;
        }
        if hand_off.kind != HandOffKind::Exception && to > from {
            leaves.insert(from);
            arrives.insert(to);
            described.insert((from, to));
        }
        edges.push(Edge { from, to, way: Way::HandOff(Arc::clone(hand_off)) });
    }
    let crossings = facts::crossings(map);
    let mut suggested: BTreeMap<(usize, usize), Crossing> = BTreeMap::new();
    for crossing in facts::suggested(map, &crossings) {
        if let (Some(from), Some(to)) = (places.get(&crossing.from), places.get(&crossing.to)) {
            suggested.insert((*from, *to), crossing.clone());
        }
    }
    let there: Vec<usize> =
        (0..things.len()).filter(|it| !matches!(things[*it], Thing::Empty(_))).collect();
    for pair in there.windows(2) {
        let (from, to) = (pair[0], pair[1]);
        // Where the journey branches the ways beside each other are not one.
        let is_said = leaves.contains(&from) && arrives.contains(&to);
        if described.contains(&(from, to)) || is_said {
            continue;
        }
        let way = suggested.remove(&(from, to)).map_or(Way::Order, Way::Suggested);
        edges.push(Edge { from, to, way });
    }
    // In the order of the journey, so that the same map gives the same picture.
    edges.sort_by_key(|it| (it.from, it.to, matches!(it.way, Way::Order | Way::Suggested(_))));
    edges
}
