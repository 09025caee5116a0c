//! What interaction data says about a journey, on logs that are short enough to
//! count by hand.
#![allow(clippy::unwrap_used, reason = "a test that finds nothing to unwrap has failed")]

use edit::{Command, apply, play};
use insight::{
    About, AscribeTo, Case, Interaction, Log, Match, Matching, Measure, Origin, Says, Scope,
    Standing, Station, attribution, contacts, funnel, journeys, offers, paths, take,
};
use jiff::{SignedDuration, Timestamp};
use model::records::{Evidence, HandOff, LogName, Stage, Touchpoint};
use model::{Id, IdSequence, Map, OrderKey, Record as _};
use proptest::prelude::*;
use uuid::Uuid;
use words::Words;

fn uuid(number: u128) -> Uuid {
    Uuid::from_u128(number)
}

fn start() -> Timestamp {
    "2026-03-02T08:00:00Z".parse().unwrap()
}

/// A log of cases a line: `name: activity@channel+hours …`, where hours count
/// from the first one, and the channel may be missing.
fn log(text: &str) -> Log {
    let mut log = Log::default();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let (name, steps) = line.split_once(':').unwrap();
        let mut case = Case { name: name.into(), ..Case::default() };
        for step in steps.split_whitespace() {
            let (what, hours) = step.split_once('+').unwrap();
            let (activity, channel) = match what.split_once('@') {
                Some((activity, channel)) => (activity, Some(log.channels.place(channel))),
                None => (what, None),
            };
            let seconds = hours.parse::<f64>().unwrap() * 3600.0;
            let from = start() + SignedDuration::from_secs(seconds as i64);
            let activity = log.activities.place(activity);
            case.interactions.push(Interaction {
                activity,
                channel,
                hand: None,
                from,
                until: from,
            });
        }
        log.cases.push(case);
    }
    log.sorted()
}

/// A map of one stage whose touchpoints are called like this; the first has the
/// id 100.
fn map(titles: &[&str]) -> Map {
    let mut map = Map::new(Id::new(uuid(1)));
    let mut stage = Stage::blank(uuid(10));
    let keys = OrderKey::spread(titles.len().max(1));
    stage.position = keys[0].clone();
    map.put(stage.into());
    for (index, (title, key)) in titles.iter().zip(keys).enumerate() {
        let mut touchpoint = Touchpoint::blank(uuid(100 + index as u128));
        touchpoint.stage = Id::new(uuid(10));
        touchpoint.position = key;
        touchpoint.title = (*title).into();
        map.put(touchpoint.into());
    }
    map
}

fn at(index: u128) -> Station {
    Station::Touchpoint(uuid(100 + index))
}

fn done(map: &Map, command: &Command) -> Map {
    let mut after = map.clone();
    play(&mut after, &apply(map, command).unwrap()).unwrap();
    after
}

fn english() -> Words {
    Words::of("en")
}

const ABC: [&str; 3] = ["A", "B", "C"];

#[test]
fn a_funnel_counts_steps_in_their_order() {
    let log = log("
        1: A+0 B+2 C+5
        2: A+0 C+1
        3: B+0 A+1 C+2
        4: B+0
    ");
    let map = map(&ABC);
    let journeys = journeys(&log, &Matching::of(&log, &map), Scope::OnMap);
    let steps = funnel(&journeys, &[vec![at(0)], vec![at(1)], vec![at(2)]]);
    let counts: Vec<_> = steps.iter().map(|it| (it.reached, it.visited)).collect();
    assert_eq!(counts, [(3, 3), (1, 3), (1, 3)]);
    assert_eq!(steps[1].time.unwrap().median, 2 * 3600);
    assert_eq!(steps[2].time.unwrap().median, 3 * 3600);
    // A step may be any of several stations.
    let steps = funnel(&journeys, &[vec![at(0), at(1)], vec![at(2)]]);
    assert_eq!(steps.iter().map(|it| it.reached).collect::<Vec<_>>(), [4, 3]);
    // From A by way of C nobody gets to A again.
    assert_eq!(funnel(&journeys, &[vec![at(2)], vec![at(0)]])[1].reached, 0);
}

#[test]
fn a_place_is_visited_again_after_half_an_hour_or_from_elsewhere() {
    let log = log("
        1: A+0 A+0.25 A+0.5 A+1.5
        2: A+0 B+0.1 A+0.2
        3: A@web+0 A@phone+0.1
    ");
    let map = map(&ABC);
    let all = journeys(&log, &Matching::of(&log, &map), Scope::OnMap);
    let visits: Vec<usize> = all.iter().map(|it| it.visits.len()).collect();
    assert_eq!(visits, [2, 3, 2]);
    assert_eq!(all[0].visits[0].interactions, 3);
    let told = contacts(&log, &all);
    // Changing the channel at a place is no return to it.
    assert_eq!((told.returned, told.switched, told.with_channels), (2, 1, 1));
    assert_eq!(told.stations.iter().map(|it| it.returned).sum::<usize>(), 2);
}

#[test]
fn three_of_four_journeys_change_channel() {
    let log = log("
        1: A@web+0 B@phone+1 C@phone+2
        2: A@web+0 B@web+1
        3: A@phone+0 B@web+1 C@phone+2
        4: A@web+0 B@chat+3
    ");
    let map = map(&ABC);
    let all = journeys(&log, &Matching::of(&log, &map), Scope::OnMap);
    let told = contacts(&log, &all);
    assert_eq!((told.switched, told.with_channels), (3, 4));
    assert_eq!((told.switches, told.known_channels, told.transitions), (4, 6, 6));
    let most = &told.changes[0];
    assert_eq!((&*most.from, &*most.to, most.times), ("web", "phone", 2));
    assert_eq!(told.waits.unwrap().longest, 3 * 3600);
}

#[test]
fn what_is_not_on_the_map_is_left_out_or_looked_at() {
    let log = log("1: A+0 cookie_banner+1 B+2");
    let map = map(&ABC);
    let matching = Matching::of(&log, &map);
    let told = paths(&journeys(&log, &matching, Scope::OnMap));
    assert_eq!(told.links.len(), 1);
    assert_eq!((told.links[0].from, told.links[0].to), (at(0), at(1)));
    assert_eq!(told.links[0].wait.median, 2 * 3600);
    let all = paths(&journeys(&log, &matching, Scope::All));
    let banner = Station::Activity(1);
    assert_eq!(all.paths[0].stations, [at(0), banner, at(1)]);
    assert_eq!(all.links.len(), 2);
}

#[test]
fn the_most_frequent_way_comes_first_with_a_journey_to_look_at() {
    let log = log("
        1: A+0 C+1
        2: A+0 B+1 C+9
        3: A+0 B+1 B+5 C+3
        4: A+0 B+1 C+4
    ");
    let map = map(&ABC);
    let told = paths(&journeys(&log, &Matching::of(&log, &map), Scope::OnMap));
    assert_eq!(told.different, 3);
    assert_eq!(told.paths[0].stations, [at(0), at(1), at(2)]);
    assert_eq!(told.paths[0].journeys, 2);
    let example = &log.cases[told.paths[0].example];
    assert_eq!(example.name, "4");
    assert_eq!(told.starts, [(at(0), 4)]);
    assert_eq!(told.ends[0], (at(2), 3));
}

#[test]
fn goals_are_ascribed_by_each_rule() {
    let log = log("
        1: A@web+0 B@phone+1 B@chat+2 C@store+3
        2: C@store+0
        3: A@web+0 C@phone+168
        4: A@web+0 B@web+1
    ");
    let map = map(&ABC);
    let all = journeys(&log, &Matching::of(&log, &map), Scope::OnMap);
    let told = attribution(&log, &all, &[at(2)], AscribeTo::Channels);
    assert_eq!((told.reached, told.of), (3, 4));
    let of = |name: &str| {
        told.credits.iter().find(|it| it.name.as_deref() == Some(name)).unwrap().clone()
    };
    let (web, phone, chat, store) = (of("web"), of("phone"), of("chat"), of("store"));
    let near = |a: f64, b: f64| assert!((a - b).abs() < 1e-9, "{a} {b}");
    assert_eq!((web.journeys, web.reached, web.first, web.last), (3, 2, 2.0, 0.0));
    assert_eq!((store.first, store.last), (1.0, 2.0));
    near(web.linear, 0.25 + 0.5);
    near(web.position, 0.4 + 0.5);
    near(phone.position, 0.1 + 0.5);
    near(chat.position, 0.1);
    // Seven days before the goal a touch weighs half as much as at it.
    let (early, late) = (1.0 / 3.0, 2.0 / 3.0);
    let only =
        (-3.0_f64 / 168.0).exp2() + (-2.0_f64 / 168.0).exp2() + (-1.0_f64 / 168.0).exp2() + 1.0;
    near(web.decay, early + (-3.0_f64 / 168.0).exp2() / only);
    near(phone.decay, late + (-2.0_f64 / 168.0).exp2() / only);
}

#[test]
fn names_belong_to_touchpoints_as_somebody_has_said() {
    let log = log("1: Support_chat+0 call+1 Invoice+2 paid_invoices+3 nothing_known+4");
    let mut map = map(&["Support chat", "Call the hotline", "Invoice", "Invoice", "Invoice paid"]);
    let mut name = LogName::blank(uuid(500));
    name.touchpoint = Id::new(uuid(101));
    name.name = "call".into();
    map.put(name.into());
    let matching = Matching::of(&log, &map);
    assert_eq!(matching.at(0), Match::Same { touchpoint: uuid(100) });
    assert_eq!(matching.at(1), Match::Said { touchpoint: uuid(101), name: uuid(500) });
    // Two are called so: neither is meant by it for certain, and one is offered.
    assert_eq!(matching.at(2), Match::Alike { touchpoint: uuid(102) });
    assert_eq!(matching.at(3), Match::Alike { touchpoint: uuid(104) });
    assert_eq!(matching.at(4), Match::Unknown);
    assert_eq!(matching.at(3).touchpoint(), None);
}

/// A map whose hand-off from A to B is believed to take an hour, and a log that
/// says otherwise.
fn believed() -> (Map, Log) {
    let mut map = map(&ABC);
    let mut hand_off = HandOff::blank(uuid(300));
    hand_off.from_touchpoint = Id::new(uuid(100));
    hand_off.to_touchpoint = Id::new(uuid(101));
    hand_off.wait_typical = Some(3600);
    map.put(hand_off.into());
    let log = log("
        1: A@web+0 B@phone+5 C@web+6
        2: A@web+0 B@phone+3
        3: A@web+0 B@phone+4 A@web+50
    ");
    (map, log)
}

#[test]
fn what_the_data_says_is_offered_and_taken_in_one_step() {
    let (map, log) = believed();
    let words = english();
    let journeys = journeys(&log, &Matching::of(&log, &map), Scope::OnMap);
    let offered = offers(&map, &contacts(&log, &journeys), &paths(&journeys), &words);
    let about = |about: About| offered.iter().find(|it| it.about == about).unwrap();
    let wait = about(About::HandOff { id: uuid(300) });
    assert_eq!((wait.standing, wait.n, wait.is_usual), (Standing::Differs, 3, true));
    let Says::Time { map: Some(3600), data: Some(spread) } = wait.says else { panic!("{wait:?}") };
    assert_eq!(spread.median, 4 * 3600);
    let new = about(About::NewHandOff { from: uuid(101), to: uuid(102) });
    assert!(!new.is_usual);
    let rate = about(About::Metric { measure: Measure::SwitchRate });
    assert_eq!(rate.says, Says::Quotient { map: None, data: (3.0, 3.0) });

    let origin = Origin::of(&log, "contacts.csv").unwrap();
    let mut ids = IdSequence::new(uuid(9_000));
    let command = take(&map, &offered, &origin, &words, &mut ids).unwrap();
    let after = done(&map, &command);
    let hand_off = &after.hand_offs[&Id::new(uuid(300))];
    assert_eq!(hand_off.wait_typical, Some(4 * 3600));
    assert_eq!(hand_off.wait_worst, Some(5 * 3600));
    assert_eq!(hand_off.evidence, Evidence::Data);
    assert_eq!(hand_off.evidence_n, Some(3));
    assert_eq!(hand_off.evidence_source, "contacts.csv");
    assert_eq!(hand_off.evidence_date, Some("2026-03-04".parse().unwrap()));
    let touchpoint = &after.touchpoints[&Id::new(uuid(102))];
    assert_eq!((touchpoint.evidence, touchpoint.evidence_n), (Evidence::Data, Some(1)));
    // Nobody knows how long a visit of one moment takes.
    assert_eq!(touchpoint.duration, None);
    assert_eq!((after.metrics.len(), after.readings.len()), (4, 4));
    assert_eq!(model::invariants::check(&after), []);

    // The same data once more says nothing new.
    let journeys = insight::journeys(&log, &Matching::of(&log, &after), Scope::OnMap);
    let offered = offers(&after, &contacts(&log, &journeys), &paths(&journeys), &words);
    assert!(offered.iter().all(|it| it.standing != Standing::Differs), "{offered:?}");
    let command = take(&after, &offered, &origin, &words, &mut ids).unwrap();
    let again = done(&after, &command);
    assert_eq!(again, after);
}

#[test]
fn nothing_taken_is_no_command() {
    let (map, log) = believed();
    let origin = Origin::of(&log, "contacts.csv").unwrap();
    let mut ids = IdSequence::new(uuid(9_000));
    assert_eq!(take(&map, &[], &origin, &english(), &mut ids), None::<Command>);
    assert_eq!(offers(&map, &contacts(&Log::default(), &[]), &paths(&[]), &english()), []);
    assert_eq!(Origin::of(&Log::default(), "x"), None);
}

proptest! {
    /// Whatever happens in a log: funnels only narrow, ways and credits add up.
    #[test]
    fn counts_add_up(cases in prop::collection::vec(
        prop::collection::vec((0..4u8, prop::option::of(0..3u8), 0..2_000_000i64), 1..9), 0..30,
    )) {
        let mut log = Log::default();
        for (index, steps) in cases.iter().enumerate() {
            let mut case = Case { name: index.to_string(), ..Case::default() };
            for (activity, channel, second) in steps {
                let activity = log.activities.place(["A", "B", "C", "D"][usize::from(*activity)]);
                let channel = channel.map(|it| log.channels.place(["x", "y", "z"][usize::from(it)]));
                let from = start() + SignedDuration::from_secs(*second);
                case.interactions.push(Interaction { activity, channel, hand: None, from, until: from });
            }
            log.cases.push(case);
        }
        let log = log.sorted();
        let map = map(&ABC);
        for scope in [Scope::OnMap, Scope::All] {
            let all = journeys(&log, &Matching::of(&log, &map), scope);
            let steps = funnel(&all, &[vec![at(0)], vec![at(1)], vec![at(2)]]);
            prop_assert!(steps.windows(2).all(|pair| pair[0].reached >= pair[1].reached));
            prop_assert!(steps.iter().all(|it| it.reached <= it.visited));
            let ways = paths(&all);
            if ways.different == ways.paths.len() {
                prop_assert_eq!(ways.paths.iter().map(|it| it.journeys).sum::<usize>(), all.len());
            }
            let told = contacts(&log, &all);
            prop_assert_eq!(ways.links.iter().map(|it| it.times).sum::<usize>(), told.transitions);
            prop_assert_eq!(ways.links.iter().map(|it| it.switches).sum::<usize>(), told.switches);
            let told = attribution(&log, &all, &[at(1)], AscribeTo::Channels);
            let sums = told.credits.iter().fold([0.0; 5], |mut sums, it| {
                for (sum, credit) in
                    sums.iter_mut().zip([it.first, it.last, it.linear, it.position, it.decay])
                {
                    *sum += credit;
                }
                sums
            });
            for sum in sums {
                prop_assert!((sum - told.reached as f64).abs() < 1e-6, "{:?}", sums);
            }
        }
    }
}
