//! `journey info`.

use model::facts::{Counts, counts};
use model::records::MapState;
use serde::Serialize;

use crate::answer;
use crate::arguments::Info;
use crate::convert::read_map;
use crate::failure::Failure;

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
    answer(&format!("title: {}", summary.title))?;
    answer(&format!("state: {}", summary.state.word()))?;
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
        ("stages", stages),
        ("touchpoints", touchpoints),
        ("lanes", lanes),
        ("cards", cards),
        ("pain points", pain_points),
        ("opportunities", opportunities),
        ("personas", personas),
        ("emotions", emotions),
        ("channels", channels),
        ("teams", teams),
        ("hand-offs", hand_offs),
    ] {
        answer(&format!("{name}: {count}"))?;
    }
    Ok(())
}
