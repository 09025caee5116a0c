//! A map as a Mermaid `journey`: stages are sections, touchpoints are tasks,
//! personas are actors, and ratings from −2 to +2 are scores from 1 to 5.
//!
//! A task has one score for all its actors, so that a touchpoint that personas
//! rate differently stands there once a score. One that nobody has rated stands
//! at 3, since a task without a score cannot be drawn.

use std::collections::BTreeMap;

use model::{Map, RecordKind, facts};
use words::{Sentence, Words, plain, sentence};

/// The kinds of record that it tells of.
pub const TOLD: &[RecordKind] =
    &[RecordKind::Stage, RecordKind::Touchpoint, RecordKind::Emotion, RecordKind::Persona];

/// The score of what nobody has rated.
const UNRATED: i64 = 3;

/// Writes a map.
pub fn mermaid(map: &Map, words: &Words) -> String {
    let mut out = String::from("journey\n");
    let title = escaped(&map.info.title);
    if !title.is_empty() {
        out.push_str(&format!("    title {title}\n"));
    }
    let or = |text: &str, message: &str| match escaped(text) {
        text if text.is_empty() => escaped(&plain(&words.text(message))),
        text => text,
    };
    for columns in facts::columns(map) {
        out.push_str(&format!("    section {}\n", or(&columns.stage.title, "untitled-stage")));
        for touchpoint in &columns.touchpoints {
            let name = task(or(&touchpoint.title, "untitled-touchpoint"));
            let mut scores: BTreeMap<i64, Vec<String>> = BTreeMap::new();
            for persona in facts::personas(map) {
                let rated = |it: &&std::sync::Arc<model::records::Emotion>| {
                    it.persona == persona.id && it.touchpoint == touchpoint.id
                };
                if let Some(rating) = map.emotions.values().find(rated) {
                    let score = rating.value.round() as i64 + 3;
                    let actor = or(&persona.name, "untitled-persona");
                    scores.entry(score).or_default().push(actor);
                }
            }
            if scores.is_empty() {
                scores.insert(UNRATED, Vec::new());
            }
            for (score, actors) in scores {
                let actors = if actors.is_empty() {
                    String::new()
                } else {
                    format!(": {}", actors.join(", "))
                };
                out.push_str(&format!("        {name}: {score}{actors}\n"));
            }
        }
    }
    out
}

/// What stands there otherwise than in the map.
pub fn otherwise(map: &Map) -> Vec<Sentence> {
    let rated = |id| map.emotions.values().any(|it| it.touchpoint == id);
    let unrated = map.touchpoints.keys().filter(|id| !rated(**id)).count();
    let rounded = map.emotions.values().filter(|it| it.value.fract() != 0.0).count();
    let notes = map.emotions.values().filter(|it| !it.note.trim().is_empty()).count();
    let mut said = Vec::new();
    if unrated > 0 {
        said.push(sentence!("left-unrated", count = unrated));
    }
    if rounded > 0 {
        said.push(sentence!("left-rounded", count = rounded));
    }
    if notes > 0 {
        said.push(sentence!("left-notes", count = notes));
    }
    said
}

/// A text on one line, without the signs that mean something there: they are
/// written by their numbers, which Mermaid turns back into signs.
fn escaped(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(line.len());
    for letter in line.chars().filter(|letter| !letter.is_control()) {
        match letter {
            '#' | ':' | ';' | ',' | '%' | '<' | '>' | '&' | '"' => {
                out.push_str(&format!("#{};", u32::from(letter)));
            }
            letter => out.push(letter),
        }
    }
    out
}

/// The name of a task that does not begin like something else.
fn task(name: String) -> String {
    let begins =
        |word: &str| name.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    let words = ["title", "section", "journey", "acctitle", "accdescr"];
    match name.chars().next() {
        Some(first) if words.into_iter().any(begins) => {
            format!("#{};{}", u32::from(first), &name[first.len_utf8()..])
        }
        _ => name,
    }
}
