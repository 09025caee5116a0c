//! How far customers get.

use std::collections::BTreeSet;

use serde::Serialize;
use ts_rs::TS;

use crate::{Journey, Spread, Station};

/// A step of a funnel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct FunnelStep {
    /// How many journeys got here by way of all steps before, in their order.
    /// What lies between two steps does not matter.
    pub reached: usize,
    /// How many journeys were here at any time, by whatever way.
    pub visited: usize,
    /// How long it took from reaching the step before to reaching this one.
    pub time: Option<Spread>,
}

/// How far journeys get through steps, each of which is any of some stations.
///
/// A journey reaches a step with its first visit there after the visit with
/// which it has reached the step before: the closed funnel with sequential steps
/// of web analytics.
pub fn funnel(journeys: &[Journey], steps: &[Vec<Station>]) -> Vec<FunnelStep> {
    let steps: Vec<BTreeSet<Station>> =
        steps.iter().map(|it| it.iter().copied().collect()).collect();
    let mut reached = vec![0; steps.len()];
    let mut visited = vec![0; steps.len()];
    let mut times: Vec<Vec<i64>> = vec![Vec::new(); steps.len()];
    for journey in journeys {
        let mut visits = journey.visits.iter();
        let mut before = None;
        for (index, step) in steps.iter().enumerate() {
            let Some(visit) = visits.find(|visit| step.contains(&visit.station)) else { break };
            reached[index] += 1;
            if let Some(before) = before {
                times[index].push(visit.from.duration_since(before).as_secs());
            }
            before = Some(visit.from);
        }
        for (index, step) in steps.iter().enumerate() {
            visited[index] +=
                usize::from(journey.visits.iter().any(|it| step.contains(&it.station)));
        }
    }
    let counted = reached.into_iter().zip(visited).zip(times);
    counted
        .map(|((reached, visited), times)| FunnelStep { reached, visited, time: Spread::of(times) })
        .collect()
}
