//! `journey compare`.

use std::sync::Arc;

use desk::wire::Lens;
use layout::{Beside, Elsewhere};
use model::Map;
use model::comparison::{Comparison, Counted, Feeling, compare};
use serde::Serialize;
use uuid::Uuid;
use words::sentence;

use crate::arguments::Compare;
use crate::convert::{last_changed, read_map, request, write_picture};
use crate::failure::Failure;
use crate::speech::{self, answer};

/// A comparison as others read it.
#[derive(Serialize)]
struct Told<'a> {
    current: About<'a>,
    future: About<'a>,
    touchpoints: Vec<Pair<'a>>,
    figures: Vec<Figure>,
    /// The mean of what is rated in both.
    emotion: Option<Felt<'a>>,
}

#[derive(Serialize)]
struct About<'a> {
    id: Uuid,
    title: &'a str,
}

#[derive(Serialize)]
struct Pair<'a> {
    /// added, changed, kept, merged, recast, removed or split.
    fate: &'static str,
    current: Vec<About<'a>>,
    future: Vec<About<'a>>,
    /// What differs: title, kind, channel, owner, duration, moment.
    changed: Vec<&'static str>,
    emotions: Vec<Felt<'a>>,
}

#[derive(Serialize)]
struct Felt<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    persona: Option<&'a str>,
    current: Option<f64>,
    future: Option<f64>,
    difference: Option<f64>,
}

#[derive(Serialize)]
struct Figure {
    name: &'static str,
    current: i64,
    future: i64,
    saved: i64,
}

/// Says what becomes of the one map in the other, or draws it.
pub fn compare_files(asked: &Compare) -> Result<(), Failure> {
    let picture = match &asked.output {
        Some(output) => Some((output, request(output, &asked.look)?)),
        None => None,
    };
    let (current, future) = (read_map(&asked.current)?, read_map(&asked.future)?);
    let comparison = compare(&current.map, &future.map);
    if let Some((output, mut request)) = picture {
        if !asked.overlay {
            request.lens = Some(Lens::Comparison);
        }
        let beside = Beside { map: current.map, is_later: false, is_drawn: asked.overlay };
        let elsewhere = Elsewhere { beside: Some(beside), ..Elsewhere::default() };
        let modified = last_changed(&asked.future);
        return write_picture(&future, &request, modified, output, Arc::new(elsewhere));
    }
    if asked.json {
        let told = told(&current.map, &future.map, &comparison);
        return answer(&serde_json::to_string_pretty(&told).unwrap_or_default());
    }
    say(&current.map, &future.map, &comparison)
}

fn told<'a>(current: &'a Map, future: &'a Map, comparison: &Comparison) -> Told<'a> {
    let about = |map: &'a Map| About { id: map.info.id.uuid(), title: &map.info.title };
    let felt = |persona: Option<&'a str>, it: &Feeling| Felt {
        persona,
        current: it.before,
        future: it.after,
        difference: it.difference(),
    };
    let titled = |map: &'a Map, ids: &[model::Id<model::records::Touchpoint>]| {
        let found = ids.iter().filter_map(|id| map.touchpoints.get(id));
        found.map(|it| About { id: it.id.uuid(), title: &it.title }).collect()
    };
    let pairs = comparison.pairs.iter().map(|pair| Pair {
        fate: pair.fate.word(),
        current: titled(current, &pair.before),
        future: titled(future, &pair.after),
        changed: pair.changed.iter().map(|it| it.word()).collect(),
        emotions: pair
            .feelings
            .iter()
            .map(|(id, it)| {
                let persona = future.personas.get(id).or_else(|| current.personas.get(id));
                felt(persona.map(|it| it.name.as_str()), it)
            })
            .collect(),
    });
    Told {
        current: about(current),
        future: about(future),
        touchpoints: pairs.collect(),
        figures: comparison
            .figures
            .iter()
            .map(|it| Figure {
                name: it.of.word(),
                current: it.before,
                future: it.after,
                saved: it.saved(),
            })
            .collect(),
        emotion: comparison.mood.as_ref().map(|it| felt(None, it)),
    }
}

fn say(current: &Map, future: &Map, comparison: &Comparison) -> Result<(), Failure> {
    let words = speech::words();
    let titles = |map: &Map, ids: &[model::Id<model::records::Touchpoint>]| {
        let named = ids.iter().filter_map(|id| map.touchpoints.get(id)).map(|it| {
            let title = it.title.trim();
            if title.is_empty() { words.text("untitled-touchpoint") } else { title.to_owned() }
        });
        named.collect::<Vec<_>>().join(&words.text("list-comma"))
    };
    for pair in &comparison.pairs {
        let number = pair.before.len().max(pair.after.len()) as f64;
        let fate =
            words.with(&format!("compared-{}", pair.fate.word()), &[("number", number.into())]);
        let (old, new) = (titles(current, &pair.before), titles(future, &pair.after));
        let what = match (pair.before.is_empty(), pair.after.is_empty()) {
            (false, false) if old == new => new,
            (false, false) => words
                .with("compared-from-to", &[("before", (&*old).into()), ("after", (&*new).into())]),
            (true, _) => new,
            (_, true) => old,
        };
        answer(&speech::say(&sentence!("cli-field", name = fate, value = what)))?;
    }
    for figure in comparison.figures.iter().filter(|it| it.before != 0 || it.after != 0) {
        let unit = if figure.of == Counted::Waiting { " s" } else { "" };
        let (before, after) = (figure.before, figure.after);
        let value = format!("{before}{unit} → {after}{unit}");
        let name = words.text(&format!("compared-{}", figure.of.word()));
        answer(&speech::say(&sentence!("cli-field", name = name, value = value)))?;
    }
    if !comparison.is_linked() {
        speech::warn(sentence!("compared-unlinked"));
    }
    Ok(())
}
