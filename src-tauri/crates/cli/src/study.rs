//! `journey interactions --map`.

use std::path::Path;

use desk::studied;
use desk::wire::{Study, StudyRequest};
use edit::{apply, play};
use format::logs::LogRead;
use insight::{About, Offer, Origin, Says, Spread, Standing, Station, take};
use jiff::Timestamp;
use model::{Id, IdSequence, Map, facts};
use uuid::Uuid;
use words::{Sentence, duration_in, sentence};

use crate::arguments::Interactions;
use crate::convert::{last_changed, plain_request, read_map, write_map};
use crate::failure::Failure;
use crate::interactions::{report, say};
use crate::speech::{self, answer, words};

/// The most ways that are told.
const MOST_WAYS: usize = 10;

/// Says what interaction data says about a map.
pub fn study(read: &LogRead, name: &str, path: &Path, asked: &Interactions) -> Result<(), Failure> {
    let mut file = read_map(path)?;
    let words = words();
    let stages = facts::columns(&file.map);
    let steps: Vec<Vec<Station>> = stages
        .iter()
        .map(|stage| stage.touchpoints.iter().map(|it| Station::Touchpoint(it.id.uuid())).collect())
        .collect();
    let goal = steps.iter().rev().find(|it| !it.is_empty()).cloned().unwrap_or_default();
    let request = StudyRequest { steps, goal, ..StudyRequest::default() };
    let told = studied(&read.log, &file.map, &request, &words);
    if asked.json {
        answer(&serde_json::to_string_pretty(&told).unwrap_or_default())?;
    } else {
        report(&read.report, name);
        let stages = stages.iter().map(|it| it.stage.title.clone()).collect();
        tell(&told, stages, &file.map)?;
    }
    let Some(output) = &asked.pin else { return Ok(()) };
    let nothing = || desk::DeskError::NothingNew { file: name.to_owned() };
    let origin = Origin::of(&read.log, name).ok_or_else(nothing)?;
    let usual: Vec<Offer> = told.offers.into_iter().filter(|it| it.is_usual).collect();
    let mut ids = IdSequence::new(Uuid::now_v7());
    let command = take(&file.map, &usual, &origin, &words, &mut ids).ok_or_else(nothing)?;
    let changes = apply(&file.map, &command).map_err(desk::DeskError::from)?;
    let mut map = file.map.clone();
    play(&mut map, &changes).map_err(edit::EditError::from).map_err(desk::DeskError::from)?;
    file.take_edit(map, &changes, Timestamp::now(), &desk::label::pin(name))?;
    write_map(&file, &plain_request(output)?, last_changed(path), output)
}

fn tell(told: &Study, stages: Vec<String>, map: &Map) -> Result<(), Failure> {
    say(sentence!("cli-study-journeys"), told.contacts.journeys.into())?;
    say(sentence!("cli-study-left-out"), told.left_out.into())?;
    for (stage, step) in stages.iter().zip(&told.funnel) {
        let (reached, visited) = (step.reached, step.visited);
        let name = sentence!("cli-study-stage", name = stage);
        let what = sentence!("cli-study-reached", reached = reached, visited = visited);
        say(name, what.into())?;
    }
    say(sentence!("cli-study-switched"), told.contacts.switched.into())?;
    say(sentence!("cli-study-returned"), told.contacts.returned.into())?;
    if let Some(waits) = told.contacts.waits {
        say(sentence!("cli-study-waits"), time(waits).into())?;
    }
    say(sentence!("cli-study-ways"), told.paths.different.into())?;
    for path in told.paths.paths.iter().take(MOST_WAYS) {
        let stations: Vec<String> = path.stations.iter().map(|it| titled(map, it)).collect();
        let line = sentence!("cli-field", name = stations.join(" → "), value = path.journeys);
        answer(&format!("    {}", speech::say(&line)))?;
    }
    for offer in told.offers.iter().filter(|it| it.standing == Standing::Differs) {
        say(sentence!("cli-study-differs", name = named(map, offer)), compared(offer).into())?;
    }
    Ok(())
}

/// What the map says and what the data says.
fn compared(offer: &Offer) -> Sentence {
    let n = offer.n;
    match &offer.says {
        Says::Time { map: Some(map), data: Some(data) } => {
            sentence!("cli-study-times", map = length(*map), data = time(*data), n = n)
        }
        Says::Time { .. } => sentence!("cli-study-seen", n = n),
        Says::Quotient { map: Some(map), data } => {
            let (map, data) = (map.0 / map.1, data.0 / data.1);
            sentence!("cli-study-values", map = map, data = data, n = n)
        }
        Says::Quotient { map: None, .. } => sentence!("cli-study-seen", n = n),
    }
}

fn named(map: &Map, offer: &Offer) -> String {
    let between = |from: Uuid, to: Uuid| {
        let ends = [from, to].map(|it| titled(map, &Station::Touchpoint(it)));
        ends.join(" → ")
    };
    match &offer.about {
        About::Touchpoint { id } => titled(map, &Station::Touchpoint(*id)),
        About::HandOff { id } => map.hand_offs.get(&Id::new(*id)).map_or_else(String::new, |it| {
            between(it.from_touchpoint.uuid(), it.to_touchpoint.uuid())
        }),
        About::NewHandOff { from, to } => between(*from, *to),
        About::Metric { measure } => words().say(&measure.title()),
    }
}

/// What is not on the map is not looked at here.
fn titled(map: &Map, station: &Station) -> String {
    let Station::Touchpoint(id) = station else { return String::new() };
    map.touchpoints.get(&Id::new(*id)).map_or_else(String::new, |it| it.title.clone())
}

fn time(spread: Spread) -> Sentence {
    sentence!("cli-study-spread", median = length(spread.median), most = length(spread.most))
}

fn length(seconds: i64) -> Sentence {
    let (message, number) = duration_in(seconds);
    Sentence::new(message).with("number", number)
}
