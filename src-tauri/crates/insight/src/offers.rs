//! What a log says about a map, offered to be written down there as evidence.
//!
//! Nothing is written by itself: an [`Offer`] says what the map says now and
//! what the data says, and a person decides. What is taken becomes one command.

use std::collections::BTreeMap;

use model::records::{Evidence, HandOff, Touchpoint, TouchpointKind};
use model::{Id, Map, facts};
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;
use words::Words;

use crate::measure::{Measure, known};
use crate::paths::Link;
use crate::{Contacts, Paths, Spread, Station};

/// A step that fewer of a hundred journeys make is no hand-off that is offered.
const LEAST_SHARE: usize = 5;

/// Something that a log says about a map.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[ts(export)]
pub struct Offer {
    /// What it is about.
    pub about: About,
    /// What the map says now and what the data says.
    pub says: Says,
    /// How many journeys or transitions that rests on.
    pub n: usize,
    /// How the two go together.
    pub standing: Standing,
    /// Whether it is taken unless somebody says otherwise: what rests on an
    /// assumption or on what somebody has told gives way to data.
    pub is_usual: bool,
}

/// What an offer is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
#[ts(export)]
pub enum About {
    /// That customers are at a touchpoint, and how long.
    Touchpoint {
        /// Which.
        id: Uuid,
    },
    /// How long customers wait at a hand-off.
    HandOff {
        /// Which.
        id: Uuid,
    },
    /// A step that many make, and that the map does not have as a hand-off.
    NewHandOff {
        /// From which touchpoint.
        from: Uuid,
        /// To which.
        to: Uuid,
    },
    /// A metric of the map.
    Metric {
        /// What it measures.
        measure: Measure,
    },
}

/// What the map says and what the data says.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(tag = "is", rename_all = "snake_case")]
#[ts(export)]
pub enum Says {
    /// That customers are there, and how long it takes.
    Time {
        /// How long the map says that it takes, in seconds.
        #[ts(type = "number | null")]
        map: Option<i64>,
        /// How long the data says.
        data: Option<Spread>,
    },
    /// A count over another.
    Quotient {
        /// The last value of the map, as counted: over and under.
        map: Option<(f64, f64)>,
        /// What was counted.
        data: (f64, f64),
    },
}

/// How what the map says goes together with what the data says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(export)]
pub enum Standing {
    /// The map did not say.
    New,
    /// The data says the same, or no more than twice or half as much.
    Agrees,
    /// The data says something else.
    Differs,
}

/// All that a log says about a map, along the journey. Only what belongs to
/// touchpoints is looked at, so both should be those of journeys on the map.
pub fn offers(map: &Map, contacts: &Contacts, paths: &Paths, words: &Words) -> Vec<Offer> {
    let mut offers = Vec::new();
    let used: BTreeMap<Station, _> = contacts.stations.iter().map(|it| (it.station, it)).collect();
    for touchpoint in facts::journey(map) {
        if let Some(place) = used.get(&Station::Touchpoint(touchpoint.id.uuid())) {
            offers.push(of_touchpoint(&touchpoint, place.journeys, place.time));
        }
    }
    offers.extend(of_links(map, &paths.links, contacts.journeys));
    offers.extend(of_contacts(map, contacts, words));
    offers
}

fn of_touchpoint(touchpoint: &Touchpoint, n: usize, time: Option<Spread>) -> Offer {
    let about = About::Touchpoint { id: touchpoint.id.uuid() };
    // How long somebody waits at a touchpoint lies between the visits.
    let data = time.filter(|_| touchpoint.kind != TouchpointKind::Wait);
    let standing = standing(touchpoint.duration, data.map(|it| it.median));
    let says = Says::Time { map: touchpoint.duration, data };
    Offer { about, says, n, standing, is_usual: gives_way(touchpoint.evidence) }
}

fn of_links(map: &Map, links: &[Link], journeys: usize) -> Vec<Offer> {
    let mut of_ends: BTreeMap<(Uuid, Uuid), Vec<&HandOff>> = BTreeMap::new();
    for hand_off in map.hand_offs.values() {
        let ends = (hand_off.from_touchpoint.uuid(), hand_off.to_touchpoint.uuid());
        of_ends.entry(ends).or_default().push(hand_off);
    }
    let mut offers = Vec::new();
    for link in links {
        let (Station::Touchpoint(from), Station::Touchpoint(to)) = (link.from, link.to) else {
            continue;
        };
        if from == to {
            continue;
        }
        let data = Some(link.wait);
        match of_ends.get(&(from, to)).map(Vec::as_slice) {
            // Which of several hand-offs between the same two it was, no log says.
            Some([hand_off]) => {
                let map = hand_off.wait_typical;
                offers.push(Offer {
                    about: About::HandOff { id: hand_off.id.uuid() },
                    says: Says::Time { map, data },
                    n: link.times,
                    standing: standing(map, Some(link.wait.median)),
                    is_usual: gives_way(hand_off.evidence),
                });
            }
            Some(_) => {}
            None if link.journeys * 100 >= journeys * LEAST_SHARE && changes(map, link) => {
                offers.push(Offer {
                    about: About::NewHandOff { from, to },
                    says: Says::Time { map: None, data },
                    n: link.times,
                    standing: Standing::New,
                    is_usual: false,
                });
            }
            None => {}
        }
    }
    let order: BTreeMap<Uuid, usize> =
        facts::journey(map).iter().enumerate().map(|(place, it)| (it.id.uuid(), place)).collect();
    let place = |offer: &Offer| match offer.about {
        About::HandOff { id } => map.hand_offs.get(&Id::new(id)).map(|it| {
            (0, order.get(&it.from_touchpoint.uuid()), order.get(&it.to_touchpoint.uuid()))
        }),
        About::NewHandOff { from, to } => Some((1, order.get(&from), order.get(&to))),
        About::Touchpoint { .. } | About::Metric { .. } => None,
    };
    offers.sort_by_key(place);
    offers
}

/// Whether channel or people change on a step, on the map or in the data.
fn changes(map: &Map, link: &Link) -> bool {
    let touchpoint = |station| match station {
        Station::Touchpoint(id) => map.touchpoints.get(&Id::new(id)),
        Station::Activity(_) => None,
    };
    let on_map = touchpoint(link.from)
        .zip(touchpoint(link.to))
        .is_some_and(|(from, to)| facts::crossing(map, from, to).is_some());
    on_map || (link.switches + link.passes) * 2 > link.times
}

fn of_contacts(map: &Map, contacts: &Contacts, words: &Words) -> Vec<Offer> {
    let mut offers = Vec::new();
    for measure in Measure::ALL {
        let (over, under) = measure.counted(contacts);
        if under == 0 {
            continue;
        }
        let data = (over as f64, under as f64);
        let known = known(map, measure, words);
        let last = known.as_ref().and_then(|it| it.last);
        let standing = match last {
            None | Some((_, 0.0)) => Standing::New,
            Some((before, of)) => compare(before / of, data.0 / data.1),
        };
        offers.push(Offer {
            about: About::Metric { measure },
            says: Says::Quotient { map: last, data },
            n: under,
            standing,
            // A metric that the map has is one that somebody wants to follow.
            is_usual: known.is_some(),
        });
    }
    offers
}

fn standing(map: Option<i64>, data: Option<i64>) -> Standing {
    match (map, data) {
        (Some(map), Some(data)) => compare(map as f64, data as f64),
        (None, _) => Standing::New,
        (Some(_), None) => Standing::Agrees,
    }
}

fn compare(map: f64, data: f64) -> Standing {
    let (less, more) = if map < data { (map, data) } else { (data, map) };
    if more <= 2.0 * less { Standing::Agrees } else { Standing::Differs }
}

/// Whether what is known in this way gives way to data.
const fn gives_way(evidence: Evidence) -> bool {
    matches!(evidence, Evidence::Assumption | Evidence::Anecdote)
}
