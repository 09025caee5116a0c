//! `journey info`.

use model::facts::{Counts, counts};
use model::records::MapState;
use serde::Serialize;
use words::{Sentence, Value, sentence};

use crate::arguments::Info;
use crate::convert::read_map;
use crate::failure::Failure;
use crate::speech::{self, answer};

#[derive(Serialize)]
struct Summary<'a> {
    title: &'a str,
    state: MapState,
    #[serde(flatten)]
    counts: Counts,
}

/// Says what is in a file.
pub fn info(asked: &Info) -> Result<(), Failure> {
    let file = read_map(&asked.file)?;
    let info = &file.map.info;
    let summary = Summary { title: &info.title, state: info.state, counts: counts(&file.map) };
    if asked.json {
        return answer(&serde_json::to_string_pretty(&summary).unwrap_or_default());
    }
    let state = match summary.state {
        MapState::Current => sentence!("state-current"),
        MapState::Future => sentence!("state-future"),
    };
    say(sentence!("cli-title"), summary.title.into())?;
    say(sentence!("cli-state"), state.into())?;
    let Counts {
        stages,
        touchpoints,
        lanes,
        cards,
        pain_points,
        opportunities,
        personas,
        emotions,
        channels,
        teams,
        hand_offs,
    } = summary.counts;
    for (name, count) in [
        (sentence!("cli-stages"), stages),
        (sentence!("cli-touchpoints"), touchpoints),
        (sentence!("cli-lanes"), lanes),
        (sentence!("cli-cards"), cards),
        (sentence!("cli-pain-points"), pain_points),
        (sentence!("cli-opportunities"), opportunities),
        (sentence!("cli-personas"), personas),
        (sentence!("cli-emotions"), emotions),
        (sentence!("cli-channels"), channels),
        (sentence!("cli-teams"), teams),
        (sentence!("cli-hand-offs"), hand_offs),
    ] {
        say(name, count.into())?;
    }
    Ok(())
}

fn say(name: Sentence, value: Value) -> Result<(), Failure> {
    answer(&speech::say(&sentence!("cli-field", name = name, value = value)))
}
