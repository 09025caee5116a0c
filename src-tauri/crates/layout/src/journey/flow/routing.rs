//! Where the lines run: out of a box to the right, between columns up and down,
//! between lines across, and into a box from the left. There no box is, so no
//! line ever runs through one.

use std::collections::BTreeMap;

use super::graph::{Edge, Exit, Graph};
use super::placing::Placing;

/// The course of an edge.
#[derive(Clone, Copy, Debug)]
pub(super) struct Course {
    /// Where it enters, among all that do.
    pub(super) port: usize,
    /// Whether it goes straight from box to box.
    pub(super) is_straight: bool,
    /// The track up or down after the box that it leaves.
    pub(super) leaving: usize,
    /// The track across and the one before the box that it enters; nothing if
    /// the first track leads there.
    pub(super) across: Option<(usize, usize)>,
}

/// All of them.
pub(super) struct Routing {
    /// One an edge.
    pub(super) courses: Vec<Course>,
    /// How many tracks there are before each column, and after the last.
    pub(super) upright: Vec<usize>,
    /// How many tracks there are above each line.
    pub(super) level: Vec<usize>,
}

/// A piece of a line that shall have a track: who runs there, from where to
/// where.
type Piece<K> = (K, usize, usize);

/// What shares a track between two columns.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Upright {
    /// All that leave one box in the same way.
    Leaving(usize, Exit),
    /// One that arrives.
    Entering(usize),
}

impl Routing {
    pub(super) fn of(graph: &Graph, placing: &Placing) -> Self {
        let ports = ports(graph, placing);
        let place = |thing: usize| placing.places[thing];
        let is_direct = |edge: &Edge| place(edge.to).column == place(edge.from).column + 1;
        let is_straight = |index: usize, edge: &Edge| {
            is_direct(edge)
                && place(edge.to).line == place(edge.from).line
                && ports[index] == 0
                && graph.exit(edge) == Exit::On
        };
        let mut upright: Vec<BTreeMap<Upright, (usize, usize)>> =
            vec![BTreeMap::new(); placing.columns + 1];
        let mut level: Vec<Vec<Piece<(usize, Exit)>>> = vec![Vec::new(); placing.lines.len()];
        // A line is at an odd number, what is above it at the even one before.
        for (index, edge) in graph.edges.iter().enumerate() {
            if is_straight(index, edge) {
                continue;
            }
            let (from, to) = (place(edge.from), place(edge.to));
            let exit = graph.exit(edge);
            let end = if is_direct(edge) { 2 * to.line + 1 } else { 2 * to.line };
            let key = Upright::Leaving(edge.from, exit);
            widen(&mut upright[from.column + 1], key, 2 * from.line + 1, end);
            if !is_direct(edge) {
                let key = Upright::Entering(index);
                widen(&mut upright[to.column], key, 2 * to.line, 2 * to.line + 1);
                level[to.line].push(((edge.from, exit), from.column + 1, to.column));
            }
        }
        let tracks: Vec<BTreeMap<Upright, usize>> = upright
            .iter()
            .map(|pieces| pack(pieces.iter().map(|(key, (from, to))| (*key, *from, *to))))
            .collect();
        let levels: Vec<BTreeMap<(usize, Exit), usize>> = level
            .iter()
            .map(|pieces| {
                let mut joined: BTreeMap<(usize, Exit), (usize, usize)> = BTreeMap::new();
                for (key, from, to) in pieces {
                    widen(&mut joined, *key, *from, *to);
                }
                pack(joined.into_iter().map(|(key, (from, to))| (key, from, to)))
            })
            .collect();
        let courses = graph
            .edges
            .iter()
            .enumerate()
            .map(|(index, edge)| {
                let (from, to) = (place(edge.from), place(edge.to));
                let exit = graph.exit(edge);
                let leaving = tracks[from.column + 1].get(&Upright::Leaving(edge.from, exit));
                let across = (!is_direct(edge)).then(|| {
                    let level = levels[to.line].get(&(edge.from, exit));
                    let entering = tracks[to.column].get(&Upright::Entering(index));
                    (level.copied().unwrap_or(0), entering.copied().unwrap_or(0))
                });
                Course {
                    port: ports[index],
                    is_straight: is_straight(index, edge),
                    leaving: leaving.copied().unwrap_or(0),
                    across,
                }
            })
            .collect();
        fn count<K>(tracks: &BTreeMap<K, usize>) -> usize {
            tracks.values().map(|it| it + 1).max().unwrap_or(0)
        }
        Self {
            courses,
            upright: tracks.iter().map(count).collect(),
            level: levels.iter().map(count).collect(),
        }
    }
}

/// The how manieth each edge is among those that enter the same box: first the
/// one that comes straight from the box before.
fn ports(graph: &Graph, placing: &Placing) -> Vec<usize> {
    let mut entering: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (index, edge) in graph.edges.iter().enumerate() {
        entering.entry(edge.to).or_default().push(index);
    }
    let mut ports = vec![0; graph.edges.len()];
    for edges in entering.values_mut() {
        edges.sort_by_key(|index| {
            let edge = &graph.edges[*index];
            let (from, to) = (placing.places[edge.from], placing.places[edge.to]);
            let is_beside = from.line == to.line && from.column + 1 == to.column;
            (graph.exit(edge), !is_beside, from.line.abs_diff(to.line), *index)
        });
        for (port, index) in edges.iter().enumerate() {
            ports[*index] = port;
        }
    }
    ports
}

fn widen<K: Ord>(pieces: &mut BTreeMap<K, (usize, usize)>, key: K, one: usize, other: usize) {
    let (from, to) = (one.min(other), one.max(other));
    let piece = pieces.entry(key).or_insert((from, to));
    *piece = (piece.0.min(from), piece.1.max(to));
}

/// Gives each piece the first track on which it touches no other; the shortest
/// come first, so that they are nearest to their boxes.
fn pack<K: Ord + Copy>(pieces: impl Iterator<Item = Piece<K>>) -> BTreeMap<K, usize> {
    let mut pieces: Vec<Piece<K>> = pieces.collect();
    pieces.sort_by_key(|(key, from, to)| (to - from, *from, *key));
    let mut tracks: Vec<Vec<(usize, usize)>> = Vec::new();
    let mut found = BTreeMap::new();
    for (key, from, to) in pieces {
        let is_free = |track: &Vec<(usize, usize)>| track.iter().all(|it| it.1 < from || to < it.0);
        let index = tracks.iter().position(is_free).unwrap_or(tracks.len());
        if index == tracks.len() {
            tracks.push(Vec::new());
        }
        tracks[index].push((from, to));
        found.insert(key, index);
    }
    found
}
