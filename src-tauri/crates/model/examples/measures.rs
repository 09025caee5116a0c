//! How long it takes to compute all metrics and to count all hand-offs of a map
//! with many cards: `cargo run --release -p model --example measures -- 5000`.

#![allow(clippy::print_stdout, reason = "a tool for the terminal")]

use std::time::{Duration, Instant};

use model::records::{
    Card, Channel, HandOff, Lane, Metric, MetricKind, OwnerState, Reading, Stage, Team, Touchpoint,
};
use model::{Date, IdSequence, Map, OrderKey, Record, Value, ledger, measures};
use uuid::Uuid;

/// Channels, of each of which every metric has a reading a month.
const CHANNELS: usize = 4;
const MONTHS: i8 = 12;
/// More than a dashboard shows.
const METRICS: usize = 40;
const TOUCHPOINTS: usize = 60;
const TEAMS: usize = 5;

fn main() {
    let cards = std::env::args().nth(1).and_then(|it| it.parse().ok()).unwrap_or(5000);
    let map = map(cards);
    let (metrics, readings) = (map.metrics.len(), map.readings.len());
    println!(
        "{cards} cards, {metrics} metrics with {readings} readings, {} hand-offs",
        map.hand_offs.len()
    );
    median("all metrics", || measures::measure_all(&map).len());
    median("all hand-offs", || ledger::ledger(&map).hand_offs);
    median("both", || measures::measure_all(&map).len() + ledger::ledger(&map).hand_offs);
}

fn median(what: &str, work: impl Fn() -> usize) {
    let mut took: Vec<Duration> = (0..101)
        .map(|_| {
            let start = Instant::now();
            assert!(std::hint::black_box(work()) > 0);
            start.elapsed()
        })
        .collect();
    took.sort_unstable();
    println!("{what}: median {:.2?}, slowest {:.2?}", took[50], took[100]);
}

fn map(cards: usize) -> Map {
    let mut ids = IdSequence::new(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000));
    let mut map = Map::new(ids.next_id());
    let stage = Stage::blank(ids.next_uuid());
    let lane = Lane::blank(ids.next_uuid());
    let (in_stage, row) = (stage.id, lane.id);
    map.put(stage.into());
    map.put(lane.into());
    let mut channels = Vec::new();
    let mut teams = Vec::new();
    for _ in 0..CHANNELS {
        let channel = Channel::blank(ids.next_uuid());
        channels.push(channel.id);
        map.put(channel.into());
    }
    for _ in 0..TEAMS {
        let team = Team::blank(ids.next_uuid());
        teams.push(team.id);
        map.put(team.into());
    }
    let mut touchpoints = Vec::new();
    for (number, position) in OrderKey::spread(TOUCHPOINTS).into_iter().enumerate() {
        let touchpoint = Touchpoint {
            stage: in_stage,
            position,
            channel: Some(channels[number % CHANNELS]),
            owner_state: Some(OwnerState::Owned),
            owner_team: Some(teams[number % TEAMS]),
            ..Touchpoint::blank(ids.next_uuid())
        };
        touchpoints.push(touchpoint.id);
        map.put(touchpoint.into());
    }
    for pair in touchpoints.windows(2) {
        let hand_off = HandOff {
            from_touchpoint: pair[0],
            to_touchpoint: pair[1],
            wait_typical: Some(600),
            ..HandOff::blank(ids.next_uuid())
        };
        map.put(hand_off.into());
    }
    for number in 0..cards {
        let card = Card {
            lane: row,
            touchpoint: Some(touchpoints[number % TOUCHPOINTS]),
            text: format!("Card {number}"),
            ..Card::blank(ids.next_uuid())
        };
        map.put(card.into());
    }
    for (number, position) in OrderKey::spread(METRICS).into_iter().enumerate() {
        let kind = MetricKind::ALL[number % MetricKind::ALL.len()];
        let metric = Metric {
            position,
            kind,
            touchpoint: Some(touchpoints[number % TOUCHPOINTS]),
            ..Metric::blank(ids.next_uuid())
        };
        for month in 1..=MONTHS {
            for channel in &channels {
                let mut reading = Reading {
                    metric: metric.id,
                    period_end: Date::new(2026, month, 28).ok(),
                    channel: Some(*channel),
                    ..Reading::blank(ids.next_uuid())
                };
                for needed in measures::metrics::definition(kind).inputs {
                    if let Some(column) = needed.column {
                        // What each formula takes: a part, and a whole above it.
                        let number = if column == "denominator" { 100 } else { 0 };
                        let _ = reading.set(column, &Value::Integer(number));
                    }
                }
                map.put(reading.into());
            }
        }
        map.put(metric.into());
    }
    map
}
