//! Backups of Persona Lab.
//!
//! | there | here |
//! |---|---|
//! | a persona of the journey map | a persona |
//! | a stage, its touchpoints and their channels | the same |
//! | how a persona feels in a stage | their rating of each touchpoint in it |
//! | pain points and opportunities of a stage | cards across it |

use std::collections::BTreeMap;

use model::Id;
use model::records::{LaneKind, Persona, Stage, Touchpoint};
use serde_json::{Value, json};
use words::sentence;

use super::draft::{Draft, Spot, add_line};
use super::unknown::{Known, Unknown};
use super::{Import, ImportError, Likelihood, Request, Source, blank_info, json};

/// The name in a persona's extensions under which is kept what has no place.
const EXTENSION: &str = "persona-lab";

pub(super) fn recognise(source: &Source) -> Likelihood {
    match json::has_names(source, &["journeyMaps"]) {
        true => Likelihood::Sure,
        false => Likelihood::No,
    }
}

const KNOWN: &Known = &[
    (
        "backup",
        &["version", "exportedAt", "personas", "journeyMaps", "impactMaps", "boards", "sitemaps"],
    ),
    (
        "persona",
        &[
            "id",
            "name",
            "goals",
            "painPoints",
            "tasks",
            "functionality",
            "contextOfUse",
            "quote",
            "tags",
            "age",
            "image",
            "photo",
            "avatar",
            "createdAt",
            "updatedAt",
        ],
    ),
    ("journey", &["id", "name", "description", "personaIds", "stages", "createdAt", "updatedAt"]),
    (
        "journey.stages",
        &[
            "id",
            "name",
            "order",
            "touchpoints",
            "emotions",
            "painPoints",
            "opportunities",
            "thoughts",
            "actions",
            "notes",
            "quote",
            "quotes",
        ],
    ),
    ("journey.stages.touchpoints", &["id", "channel", "description"]),
    ("journey.stages.emotions", &["id", "personaId", "value"]),
];

pub(super) fn read(source: &Source, request: Request) -> Result<Import, ImportError> {
    let Request { map, words, ids, part, .. } = request;
    let part = part.unwrap_or_default();
    let backup = json::value(source)?;
    let journeys = json::list(&backup, "journeyMaps");
    let part = part.min(journeys.len().saturating_sub(1));
    let Some(journey) = journeys.get(part) else {
        let format = sentence!("importer-persona-lab");
        return Err(ImportError::NoJourney { file: source.file.to_owned(), format });
    };
    let mut draft = Draft::new(map, words, ids);
    let mut info = blank_info();
    info.title = json::text(journey, "name").unwrap_or_default();
    info.scenario = json::text(journey, "description").unwrap_or_default();
    let mut unknown = Unknown::default();
    unknown.look(&backup, "backup", KNOWN);
    unknown.look(journey, "journey", KNOWN);
    let personas = personas(&backup, journey, &mut unknown, &mut draft);
    unknown.tell(&mut draft.report);
    let mut stages: Vec<&Value> = json::list(journey, "stages").iter().collect();
    stages.sort_by_key(|stage| stage.get("order").and_then(Value::as_i64).unwrap_or(i64::MAX));
    let mut ratings = 0;
    for stage in stages {
        ratings += take_in(stage, &personas, &mut draft);
    }
    if ratings > 0 {
        draft.report.otherwise(None, sentence!("import-stage-ratings", ratings = ratings));
    }
    for name in ["impactMaps", "boards", "sitemaps"] {
        let count = json::list(&backup, name).len();
        if count > 0 {
            let what = sentence!("persona-lab-others", name = name, count = count);
            draft.report.left_out(None, what);
        }
    }
    let mut import = Import::of("persona-lab", draft, info);
    if journeys.len() > 1 {
        let title = |it| json::text(it, "name").unwrap_or_default();
        import.parts = journeys.iter().map(title).collect();
        import.part = part;
    }
    Ok(import)
}

/// The personas of a journey, by their ids in the file; all of the file if the
/// journey names none.
fn personas(
    backup: &Value,
    journey: &Value,
    unknown: &mut Unknown,
    draft: &mut Draft,
) -> BTreeMap<String, Id<Persona>> {
    let wanted = json::texts(journey, "personaIds");
    let mut found = BTreeMap::new();
    let mut others = 0;
    for persona in json::list(backup, "personas") {
        let id = json::text(persona, "id").unwrap_or_default();
        if !wanted.is_empty() && !wanted.contains(&id) {
            others += 1;
            continue;
        }
        unknown.look(persona, "persona", KNOWN);
        let untitled = || draft.words.text("untitled-persona");
        let name = json::text(persona, "name").unwrap_or_else(untitled);
        let mine = draft.persona(&name);
        found.insert(id, mine);
        let lines = |name: &str| json::texts(persona, name).join("\n");
        if let Some(fresh) = draft.personas.fresh(mine) {
            fresh.goals = lines("goals");
            fresh.frustrations = lines("painPoints");
            fresh.behaviours = lines("tasks");
            fresh.preferences = lines("functionality");
            fresh.context = lines("contextOfUse");
            fresh.quote = lines("quote");
            if let Some(age) = json::text(persona, "age") {
                add_line(&mut fresh.context, &format!("age: {age}"));
            }
            let tags = json::texts(persona, "tags");
            if !tags.is_empty() {
                fresh.extensions = json!({ EXTENSION: { "tags": tags } }).to_string();
            }
        }
        if ["image", "photo", "avatar"].iter().any(|it| json::text(persona, it).is_some()) {
            let what = sentence!("persona-lab-portrait", name = name);
            draft.report.left_out(None, what);
        }
    }
    if others > 0 {
        draft.report.left_out(None, sentence!("persona-lab-personas", count = others));
    }
    found
}

/// Takes a stage in, and says how many ratings are of all of it.
fn take_in(stage: &Value, personas: &BTreeMap<String, Id<Persona>>, draft: &mut Draft) -> usize {
    let name = json::text(stage, "name").unwrap_or_default();
    let mine: Id<Stage> = draft.next_stage(&name);
    draft.annotate(mine, &json::texts(stage, "notes").join("\n"));
    let mut touchpoints: Vec<Id<Touchpoint>> = Vec::new();
    for touchpoint in json::list(stage, "touchpoints") {
        let channel = json::text(touchpoint, "channel");
        let title = json::text(touchpoint, "description").or_else(|| channel.clone());
        let id = draft.next_touchpoint(mine, &title.unwrap_or_default());
        if let Some(channel) = channel {
            draft.use_channel(id, &channel);
        }
        touchpoints.push(id);
    }
    for (field, kind) in [
        ("painPoints", LaneKind::PainPoints),
        ("opportunities", LaneKind::Opportunities),
        ("thoughts", LaneKind::Thoughts),
        ("actions", LaneKind::Actions),
        ("quote", LaneKind::Quotes),
        ("quotes", LaneKind::Quotes),
    ] {
        for text in json::texts(stage, field) {
            let title = draft.words.text(&format!("lane-{}", kind.word()));
            let lane = draft.lane_like(kind, &title);
            draft.note(lane, Spot::across(mine), &text);
        }
    }
    let mut ratings = 0;
    for emotion in json::list(stage, "emotions") {
        let whose = json::text(emotion, "personaId").and_then(|id| personas.get(&id).copied());
        let value = json::number(emotion, "value");
        let fits = value.filter(|value| (-2.0..=2.0).contains(value));
        let (Some(whose), Some(value)) = (whose, fits) else {
            let said = emotion.get("value").map(Value::to_string).unwrap_or_default();
            let what = sentence!("import-stage-rating", rating = said, stage = &name);
            draft.report.left_out(None, what);
            continue;
        };
        if touchpoints.is_empty() {
            touchpoints.push(draft.next_touchpoint(mine, &name));
        }
        ratings += 1;
        for touchpoint in &touchpoints {
            if !draft.rate(whose, *touchpoint, value) {
                draft.report.left_out(None, sentence!("import-rated-already"));
            }
        }
    }
    ratings
}
