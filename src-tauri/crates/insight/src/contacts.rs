//! What customers go through: contacts, switches, returns and waits.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use ts_rs::TS;

use crate::{Journey, Log, Spread, Station};

/// What customers go through.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct Contacts {
    /// How many journeys there are.
    pub journeys: usize,
    /// How many visits they make in all.
    pub visits: usize,
    /// How many times they go from one visit to the next.
    pub transitions: usize,
    /// At how many of these it is known whether the channel changes.
    pub known_channels: usize,
    /// At how many of these it does.
    pub switches: usize,
    /// How many journeys change channel at least once.
    pub switched: usize,
    /// How many journeys say through which channels they go.
    pub with_channels: usize,
    /// At how many transitions somebody else at the company takes over.
    pub passes: usize,
    /// How many journeys are passed on at least once.
    pub passed: usize,
    /// How many journeys say who takes part.
    pub with_hands: usize,
    /// How many journeys come back to a place after having been elsewhere, or
    /// after half an hour.
    pub returned: usize,
    /// From the first interaction to the last.
    pub time: Option<Spread>,
    /// How long nothing happens in between, in all.
    pub waits: Option<Spread>,
    /// The channels, the most used first.
    pub channels: Vec<ChannelUse>,
    /// From which channel to which customers change, the most frequent first.
    pub changes: Vec<ChannelChange>,
    /// The stations, in no order that means anything.
    pub stations: Vec<StationUse>,
}

/// How much a channel is used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ChannelUse {
    /// Its name in the log.
    pub name: String,
    /// By how many journeys.
    pub journeys: usize,
    /// For how many visits.
    pub visits: usize,
}

/// A change of channel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct ChannelChange {
    /// The channel before.
    pub from: String,
    /// The channel after.
    pub to: String,
    /// How many times.
    pub times: usize,
}

/// How much happens at a place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(export)]
pub struct StationUse {
    /// The place.
    pub station: Station,
    /// How many journeys come by.
    pub journeys: usize,
    /// How many visits they make there.
    pub visits: usize,
    /// How many journeys come back to it.
    pub returned: usize,
    /// How long a visit takes; nothing where the log only says when things
    /// happen and not how long.
    pub time: Option<Spread>,
    /// The channels that are used there, the most used first, with how many
    /// visits.
    pub channels: Vec<(String, usize)>,
}

#[derive(Default)]
struct Tally {
    journeys: usize,
    visits: usize,
    returned: usize,
    times: Vec<i64>,
    channels: BTreeMap<u32, usize>,
}

/// What customers go through on these journeys.
pub fn contacts(log: &Log, journeys: &[Journey]) -> Contacts {
    let mut told = Contacts {
        journeys: journeys.len(),
        visits: 0,
        transitions: 0,
        known_channels: 0,
        switches: 0,
        switched: 0,
        with_channels: 0,
        passes: 0,
        passed: 0,
        with_hands: 0,
        returned: 0,
        time: Spread::of(journeys.iter().map(Journey::seconds).collect()),
        waits: Spread::of(journeys.iter().map(Journey::waits).collect()),
        channels: Vec::new(),
        changes: Vec::new(),
        stations: Vec::new(),
    };
    let mut channels: BTreeMap<u32, (usize, usize)> = BTreeMap::new();
    let mut changes: BTreeMap<(u32, u32), usize> = BTreeMap::new();
    let mut stations: BTreeMap<Station, Tally> = BTreeMap::new();
    for journey in journeys {
        told.visits += journey.visits.len();
        told.transitions += journey.visits.len() - 1;
        let (mut switches, mut passes) = (0, 0);
        for pair in journey.visits.windows(2) {
            let [before, after] = pair else { continue };
            passes += usize::from(before.passes_to(after));
            if let (Some(from), Some(to)) = (before.channel, after.channel) {
                told.known_channels += 1;
                if from != to {
                    switches += 1;
                    *changes.entry((from, to)).or_default() += 1;
                }
            }
        }
        told.switches += switches;
        told.passes += passes;
        told.switched += usize::from(switches > 0);
        told.passed += usize::from(passes > 0);
        told.with_channels += usize::from(journey.visits.iter().any(|it| it.channel.is_some()));
        told.with_hands += usize::from(journey.visits.iter().any(|it| it.hand.is_some()));
        let used: BTreeSet<u32> = journey.visits.iter().filter_map(|it| it.channel).collect();
        used.iter().for_each(|it| channels.entry(*it).or_default().0 += 1);
        let mut seen: BTreeMap<Station, usize> = BTreeMap::new();
        for (index, visit) in journey.visits.iter().enumerate() {
            let tally = stations.entry(visit.station).or_default();
            tally.visits += 1;
            tally.times.push(visit.seconds());
            if let Some(channel) = visit.channel {
                channels.entry(channel).or_default().1 += 1;
                *tally.channels.entry(channel).or_default() += 1;
            }
            // Another channel at the same place is no return to it.
            let is_still_there = index.checked_sub(1).is_some_and(|before| {
                let before = &journey.visits[before];
                before.station == visit.station && before.is_within_a_visit_of(visit)
            });
            *seen.entry(visit.station).or_default() += usize::from(!is_still_there);
        }
        told.returned += usize::from(seen.values().any(|times| *times > 1));
        for (station, times) in seen {
            let tally = stations.entry(station).or_default();
            tally.journeys += 1;
            tally.returned += usize::from(times > 1);
        }
    }
    let name = |channel: u32| log.channels.name(channel).to_owned();
    told.channels = channels
        .into_iter()
        .map(|(it, (journeys, visits))| ChannelUse { name: name(it), journeys, visits })
        .collect();
    told.channels.sort_by_key(|it| Reverse(it.visits));
    told.changes = changes
        .into_iter()
        .map(|((from, to), times)| ChannelChange { from: name(from), to: name(to), times })
        .collect();
    told.changes.sort_by_key(|it| Reverse(it.times));
    told.stations = stations
        .into_iter()
        .map(|(station, tally)| {
            let Tally { journeys, visits, returned, times, channels } = tally;
            let lasts = times.iter().any(|seconds| *seconds > 0);
            let time = if lasts { Spread::of(times) } else { None };
            let mut channels: Vec<(String, usize)> =
                channels.into_iter().map(|(it, count)| (name(it), count)).collect();
            channels.sort_by_key(|(_, count)| Reverse(*count));
            StationUse { station, journeys, visits, returned, time, channels }
        })
        .collect();
    told
}
