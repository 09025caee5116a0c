//! A map as the table that it is: a column for each touchpoint, a row for each
//! lane. That is how people read a map in a sheet; what only one row for each
//! card can tell, such as owners of cards and what is known of them, is not in
//! it.

use std::sync::Arc;

use model::records::{Card, Emotion, Lane, LaneKind, OwnerState, Persona, Stage, Touchpoint};
use model::{Id, Map, facts};
use words::Words;

/// The cells of the table, row by row. The first row has the stages, each over
/// the first of its touchpoints; the first column says what a row is.
pub fn matrix(map: &Map, words: &Words) -> Vec<Vec<String>> {
    let columns = columns(map);
    let mut rows = heads(map, words, &columns);
    for lane in facts::lanes(map).into_iter().filter(|it| !it.hidden && !it.kind.is_line()) {
        let title = match &*lane.title {
            "" => words.text(&format!("lane-{}", lane.kind.word())),
            title => title.to_owned(),
        };
        if lane.kind == LaneKind::Emotions {
            for persona in facts::personas(map) {
                rows.extend(felt(map, words, &columns, &title, &persona));
            }
        }
        let cards = said(map, &columns, &lane);
        // Curves are mostly all there is in their lane.
        if lane.kind != LaneKind::Emotions || cards.iter().any(|it| !it.is_empty()) {
            rows.push([vec![title], cards].concat());
        }
    }
    rows
}

/// A touchpoint and its stage, or a stage that has none.
type Column = (Arc<Stage>, Option<Arc<Touchpoint>>);

fn columns(map: &Map) -> Vec<Column> {
    let mut columns = Vec::new();
    for stage in facts::columns(map) {
        if stage.touchpoints.is_empty() {
            columns.push((Arc::clone(&stage.stage), None));
        }
        for touchpoint in stage.touchpoints {
            columns.push((Arc::clone(&stage.stage), Some(touchpoint)));
        }
    }
    columns
}

fn heads(map: &Map, words: &Words, columns: &[Column]) -> Vec<Vec<String>> {
    let row = |label: &str, cell: &dyn Fn(&Touchpoint) -> String| -> Vec<String> {
        let cells = columns.iter().map(|(_, it)| it.as_deref().map(cell).unwrap_or_default());
        [words.text(label)].into_iter().chain(cells).collect()
    };
    let mut stages = vec![words.text("row-stages")];
    let mut last: Option<Id<Stage>> = None;
    for (stage, _) in columns {
        let is_first = last.replace(stage.id) != Some(stage.id);
        stages.push(if is_first { stage.title.clone() } else { String::new() });
    }
    let mut rows = vec![stages, row("row-touchpoints", &|it| it.title.clone())];
    for (label, cell) in [
        ("column-channel", &(|it: &Touchpoint| channel(map, it)) as &dyn Fn(&Touchpoint) -> String),
        ("column-owner", &|it: &Touchpoint| owner(map, words, it)),
    ] {
        let row = row(label, cell);
        rows.extend(row[1..].iter().any(|it| !it.is_empty()).then(|| row.clone()));
    }
    rows
}

fn channel(map: &Map, touchpoint: &Touchpoint) -> String {
    let channel = touchpoint.channel.and_then(|id| map.channels.get(&id));
    channel.map(|it| it.name.clone()).unwrap_or_default()
}

fn owner(map: &Map, words: &Words, touchpoint: &Touchpoint) -> String {
    match touchpoint.owner_state {
        None => String::new(),
        Some(OwnerState::Unknown) => words.text("owner-unknown"),
        Some(OwnerState::Disputed) => words.text("owner-disputed"),
        Some(OwnerState::Owned) => {
            let team = touchpoint.owner_team.and_then(|id| map.teams.get(&id));
            let person = touchpoint.owner_person.and_then(|id| map.people.get(&id));
            let names = team.map(|it| &*it.name).into_iter().chain(person.map(|it| &*it.name));
            names.collect::<Vec<_>>().join(", ")
        }
    }
}

/// How a persona feels at each touchpoint; nothing if nobody has said it.
fn felt(
    map: &Map,
    words: &Words,
    columns: &[Column],
    lane: &str,
    persona: &Persona,
) -> Option<Vec<String>> {
    let of = |touchpoint: &Touchpoint| -> Option<&Arc<Emotion>> {
        let of_both =
            |it: &&Arc<Emotion>| it.persona == persona.id && it.touchpoint == touchpoint.id;
        map.emotions.values().find(of_both)
    };
    let values: Vec<String> = columns
        .iter()
        .map(|(_, it)| it.as_deref().and_then(of).map(|it| words.figure(it.value)))
        .map(Option::unwrap_or_default)
        .collect();
    let name = match &*persona.name {
        "" => words.text("untitled-persona"),
        name => name.to_owned(),
    };
    values
        .iter()
        .any(|it| !it.is_empty())
        .then(|| [vec![format!("{lane}: {name}")], values].concat())
}

/// What the cards of a lane say in each column, a line for each card; those of
/// a whole stage come first in its first column.
fn said(map: &Map, columns: &[Column], lane: &Lane) -> Vec<String> {
    let mut last: Option<Id<Stage>> = None;
    let mut cells = Vec::new();
    for (stage, touchpoint) in columns {
        let mut cards = Vec::new();
        if last.replace(stage.id) != Some(stage.id) {
            cards.extend(facts::cards_at(map, lane.id, None, Some(stage.id)));
        }
        if let Some(touchpoint) = touchpoint {
            cards.extend(facts::cards_at(map, lane.id, Some(touchpoint.id), None));
        }
        let texts: Vec<&str> = cards.iter().map(text).filter(|it| !it.is_empty()).collect();
        cells.push(texts.join("\n"));
    }
    cells
}

/// What a card says; of a picture, what it shows.
fn text(card: &Arc<Card>) -> &str {
    if card.text.trim().is_empty() { card.image_alt.trim() } else { card.text.trim() }
}
