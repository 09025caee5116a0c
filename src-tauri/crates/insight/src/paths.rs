//! The ways that customers go.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::Serialize;
use ts_rs::TS;

use crate::{Journey, Spread, Station};

/// The most ways that are told one by one.
const MOST_PATHS: usize = 50;

/// The ways that customers go.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Paths {
    /// The most frequent ways, the most frequent first.
    pub paths: Vec<Path>,
    /// How many different ways there are in all.
    pub different: usize,
    /// How often customers go from one place to the next, the most frequent
    /// first.
    pub links: Vec<Link>,
    /// Where journeys begin, and how many do.
    pub starts: Vec<(Station, usize)>,
    /// Where they end, and how many do.
    pub ends: Vec<(Station, usize)>,
}

/// A way that some customers go: the stations in order, each once until another
/// one comes.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Path {
    /// The stations.
    pub stations: Vec<Station>,
    /// How many journeys went exactly this way.
    pub journeys: usize,
    /// How long they took from beginning to end.
    pub time: Spread,
    /// The case whose time lies in the middle: one to look at for all.
    pub example: usize,
}

/// The step from one place directly to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Link {
    /// Where it begins.
    pub from: Station,
    /// Where it ends; the same if customers came back after a while.
    pub to: Station,
    /// How many times it was made.
    pub times: usize,
    /// By how many journeys.
    pub journeys: usize,
    /// How long nothing happened in between.
    pub wait: Spread,
    /// How many times the channel changed, as far as it is known.
    pub switches: usize,
    /// How many times somebody else at the company took over, as far as that is
    /// known.
    pub passes: usize,
}

/// The ways that journeys go.
pub fn paths(journeys: &[Journey]) -> Paths {
    let mut ways: BTreeMap<Vec<Station>, Vec<(i64, usize)>> = BTreeMap::new();
    let mut starts: BTreeMap<Station, usize> = BTreeMap::new();
    let mut ends: BTreeMap<Station, usize> = BTreeMap::new();
    for journey in journeys {
        ways.entry(journey.stations()).or_default().push((journey.seconds(), journey.case));
        if let [first, ..] = &journey.visits[..] {
            *starts.entry(first.station).or_default() += 1;
        }
        if let [.., last] = &journey.visits[..] {
            *ends.entry(last.station).or_default() += 1;
        }
    }
    let different = ways.len();
    let mut told: Vec<_> = ways.into_iter().collect();
    told.sort_by_key(|(_, cases)| Reverse(cases.len()));
    told.truncate(MOST_PATHS);
    let paths = told.into_iter().filter_map(|(stations, mut cases)| {
        cases.sort_unstable();
        let example = cases.get((cases.len() - 1) / 2)?.1;
        let time = Spread::of(cases.iter().map(|(seconds, _)| *seconds).collect())?;
        Some(Path { stations, journeys: cases.len(), time, example })
    });
    let paths = paths.collect();
    Paths { paths, different, links: links(journeys), starts: counted(starts), ends: counted(ends) }
}

#[derive(Default)]
struct Tally {
    waits: Vec<i64>,
    journeys: usize,
    last: Option<usize>,
    switches: usize,
    passes: usize,
}

/// The steps from place to place, the most frequent first.
fn links(journeys: &[Journey]) -> Vec<Link> {
    let mut tallies: BTreeMap<(Station, Station), Tally> = BTreeMap::new();
    for journey in journeys {
        for pair in journey.visits.windows(2) {
            let [before, after] = pair else { continue };
            let tally = tallies.entry((before.station, after.station)).or_default();
            tally.waits.push(before.wait_until(after));
            tally.journeys += usize::from(tally.last.replace(journey.case) != Some(journey.case));
            tally.switches += usize::from(before.switches_to(after));
            tally.passes += usize::from(before.passes_to(after));
        }
    }
    let links = tallies.into_iter().filter_map(|((from, to), tally)| {
        let Tally { waits, journeys, switches, passes, .. } = tally;
        let times = waits.len();
        Some(Link { from, to, times, journeys, wait: Spread::of(waits)?, switches, passes })
    });
    let mut links: Vec<Link> = links.collect();
    links.sort_by_key(|link| Reverse(link.times));
    links
}

fn counted(counts: BTreeMap<Station, usize>) -> Vec<(Station, usize)> {
    let mut counts: Vec<(Station, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| Reverse(*count));
    counts
}
