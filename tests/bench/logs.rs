//! What interaction data costs: reading it, and holding it against a map.

use desk::studied;
use desk::wire::StudyRequest;
use format::import::Source;
use format::logs::{LogRequest, read_log};
use insight::Station;
use jiff::Timestamp;
use model::facts;
use tests::synthetic::{self, Amounts, Dice};
use words::{Explain as _, Words};

use crate::figures::{cpu, median};
use crate::table::{Figure, Row};
use crate::tasks::figures;
use crate::{Map, Outcome};

/// The seed of the maps and of what happens.
const SEED: u64 = 1;
/// So many interactions there are.
const INTERACTIONS: usize = 100_000;
/// So many of them each customer has.
const EACH: usize = 10;
/// So often.
const RUNS: usize = 5;
/// When all of it begins, in seconds since 1970.
const BEGINNING: i64 = 1_767_225_600;
/// At most so many seconds lie between two interactions of a customer.
const LONGEST_WAIT: usize = 200_000;
const CHANNELS: [&str; 4] = ["Phone", "Website", "E-mail", "Shop"];
const TEAMS: [&str; 3] = ["Contact centre", "Field service", "Accounting"];

/// The rows.
pub fn rows() -> Vec<Row> {
    vec![
        Row::told("interaction data, 100,000 rows of CSV: read", "ms"),
        Row::told("  studied: funnel, ways, contacts, shares, offers", "ms"),
        Row::told("  its size", "kB"),
    ]
}

/// Reads what customers did and holds it against the map.
pub fn measure(of: &Map) -> Vec<Figure> {
    let all = || -> Outcome<[f64; 3]> {
        let map = synthetic::map(Amounts::measured(of.cards), SEED);
        let words = Words::english();
        let asked = request(&map);
        let text = log(&map);
        let source = Source::new(text.as_bytes(), "log.csv");
        let (mut readings, mut studies) = (Vec::new(), Vec::new());
        for _ in 0..RUNS {
            let (read, cost) = cpu(|| read_log(&source, &LogRequest::default()));
            let log = read.map_err(|error| words.say(&error.message()))?.log;
            readings.push(cost);
            let (study, cost) = cpu(|| studied(&log, &map, &asked, &words));
            studies.push(cost);
            // Who looks at less is quicker.
            if (log.len(), study.left_out) != (INTERACTIONS, 0) {
                let (read, left) = (log.len(), study.left_out);
                return Err(format!("{read} interactions are read, {left} left out").into());
            }
        }
        Ok([median(&readings), median(&studies), text.len() as f64 / 1e3])
    };
    figures(all())
}

/// A funnel over all stages, and shares in reaching the last.
fn request(map: &model::Map) -> StudyRequest {
    let stages = facts::columns(map).into_iter();
    let steps: Vec<Vec<Station>> = stages
        .map(|it| it.touchpoints.iter().map(|it| Station::Touchpoint(it.id.uuid())).collect())
        .collect();
    let goal = steps.last().cloned().unwrap_or_default();
    StudyRequest { steps, goal, ..StudyRequest::default() }
}

/// Customers who go forward most of the time, and back now and then.
fn log(map: &model::Map) -> String {
    let touchpoints = facts::journey(map);
    let mut dice = Dice(SEED);
    let mut text = String::from("customer,activity,time,channel,team\n");
    for customer in 0..INTERACTIONS / EACH {
        let mut place = dice.below(touchpoints.len() / 4);
        let mut second = BEGINNING + dice.below(LONGEST_WAIT * 100) as i64;
        for _ in 0..EACH {
            let activity = &touchpoints[place].title;
            let time = Timestamp::from_second(second).unwrap_or(Timestamp::UNIX_EPOCH);
            let channel = CHANNELS[dice.below(CHANNELS.len())];
            let team = TEAMS[dice.below(TEAMS.len())];
            text.push_str(&format!("C{customer:05},{activity},{time},{channel},{team}\n"));
            place = (place + dice.below(9)).saturating_sub(1).min(touchpoints.len() - 1);
            second += 1 + dice.below(LONGEST_WAIT) as i64;
        }
    }
    text
}
