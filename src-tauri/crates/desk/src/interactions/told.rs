//! Interaction data in the words of the window, and as a drawing over the map.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use format::logs::LogRead;
use insight::{Journey, Log, Matching, Station, Visit};
use jiff::tz::TimeZone;
use layout::{Replay, ReplayStop};
use model::{Id, Map};
use uuid::Uuid;
use words::{Word, Words, plain};

use super::OpenLog;
use crate::wire::{
    ActivityWire, InteractionData, LogColumnWire, LogKind, Notable, ReplayWire, StopWire, Why,
};

/// The most remarks that are told; what is behind is counted there already.
const MOST_REMARKS: usize = 200;

/// What is told of interaction data.
pub(super) fn told(open: &OpenLog, map: &Map, words: &Words) -> InteractionData {
    let LogRead { log, report, columns, kinds, kind, .. } = &open.read;
    let mut counts = vec![(0, 0); log.activities.len()];
    for case in &log.cases {
        let mut seen = BTreeSet::new();
        for it in &case.interactions {
            let Some(count) = counts.get_mut(it.activity as usize) else { continue };
            count.0 += 1;
            count.1 += usize::from(seen.insert(it.activity));
        }
    }
    let matching = Matching::of(log, map);
    let named = log.activities.iter().zip(counts).zip(matching.all());
    let day = |at: jiff::Timestamp| at.to_zoned(TimeZone::UTC).date().to_string();
    let span = log.span();
    InteractionData {
        file: open.file.clone(),
        cases: log.cases.len(),
        interactions: log.len(),
        from: span.map(|(from, _)| day(from)),
        until: span.map(|(_, until)| day(until)),
        activities: named
            .map(|((name, (interactions, cases)), is)| ActivityWire {
                name: name.to_owned(),
                interactions,
                cases,
                is: *is,
            })
            .collect(),
        channels: log.channels.len(),
        traits: log.traits.iter().map(|it| it.name.clone()).collect(),
        columns: columns
            .iter()
            .map(|it| LogColumnWire {
                header: it.header.clone(),
                role: it.role.word().to_owned(),
                samples: it.samples.clone(),
            })
            .collect(),
        kinds: kinds
            .iter()
            .map(|it| LogKind {
                name: it.name.clone(),
                cases: it.objects,
                interactions: it.interactions,
            })
            .collect(),
        kind: kind.clone(),
        remarks: report
            .remarks
            .iter()
            .take(MOST_REMARKS)
            .map(|remark| words.say(&remark.in_words()))
            .collect(),
    }
}

/// Journeys that are worth a look, each once.
pub(super) fn notable(journeys: &[Journey], usual: Option<usize>) -> Vec<Notable> {
    // Of equals the one that began first.
    let most = |key: fn(&Journey) -> i64| {
        let best = journeys.iter().max_by_key(|it| (key(it), Reverse(it.case)))?;
        (key(best) > 0).then_some(best.case)
    };
    let switches = |it: &Journey| {
        it.visits.windows(2).filter(|pair| pair[0].switches_to(&pair[1])).count() as i64
    };
    let returns = |it: &Journey| {
        let stations = it.stations();
        let different: BTreeSet<Station> = stations.iter().copied().collect();
        (stations.len() - different.len()) as i64
    };
    let found = [
        (Why::Usual, usual),
        (Why::Longest, most(Journey::seconds)),
        (Why::Switches, most(switches)),
        (Why::Returns, most(returns)),
    ];
    let mut notable: Vec<Notable> = Vec::new();
    for (why, case) in found {
        let Some(case) = case else { continue };
        if notable.iter().all(|it| it.case != case) {
            notable.push(Notable { why, case });
        }
    }
    notable
}

/// What happened on a journey.
pub(super) fn replayed(log: &Log, journey: &Journey, map: &Map) -> ReplayWire {
    let mut stops = Vec::new();
    let mut before = None;
    for visit in &journey.visits {
        let channel = visit.channel.map(|it| log.channels.name(it).to_owned());
        let is_other_channel = channel.as_ref().is_some_and(|name| {
            let Station::Touchpoint(id) = visit.station else { return false };
            is_other_channel(map, id, name)
        });
        stops.push(StopWire {
            station: visit.station,
            channel,
            is_other_channel,
            hand: visit.hand.map(|it| log.hands.name(it).to_owned()),
            from: visit.from,
            seconds: visit.seconds(),
            wait: before.map(|before: &Visit| before.wait_until(visit)),
            interactions: visit.interactions,
        });
        before = Some(visit);
    }
    ReplayWire { case: journey.case, seconds: journey.seconds(), stops }
}

/// Whether a touchpoint has channels on the map and none of them is called so.
fn is_other_channel(map: &Map, touchpoint: Uuid, name: &str) -> bool {
    let id = Id::new(touchpoint);
    let Some(touchpoint) = map.touchpoints.get(&id) else { return false };
    let further = map.touchpoint_channels.values().filter(|it| it.touchpoint == id);
    let channels: Vec<_> = touchpoint
        .channel
        .into_iter()
        .chain(further.map(|it| it.channel))
        .filter_map(|it| map.channels.get(&it))
        .collect();
    let named = |it: &str| it.trim().to_lowercase();
    !channels.is_empty() && channels.iter().all(|it| named(&it.name) != named(name))
}

/// What is drawn of a journey.
pub(super) fn drawn(told: &ReplayWire, at: usize, words: &Words) -> Replay {
    let mut stops = Vec::new();
    let mut now = 0;
    for (index, stop) in told.stops.iter().enumerate() {
        let Station::Touchpoint(touchpoint) = stop.station else { continue };
        if index <= at {
            now = stops.len();
        }
        stops.push(ReplayStop {
            touchpoint: Id::new(touchpoint),
            number: index + 1,
            caption: caption(stop, words),
        });
    }
    Replay { stops, at: now }
}

/// When and how somebody came to a stop, in a few words. Who took part is not among
/// them: the room sees the drawing, and data often names people there.
fn caption(stop: &StopWire, words: &Words) -> String {
    let mut parts = Vec::new();
    if let Some(wait) = stop.wait.filter(|wait| *wait > 0) {
        let (message, number) = words::duration_in(wait);
        let wait = words.with(message, &[("number", Word::Number(number))]);
        parts.push(plain(&words.with("replay-after", &[("wait", Word::Text(&wait))])));
    }
    parts.extend(stop.channel.clone());
    parts.join(&words.text("list-comma"))
}
