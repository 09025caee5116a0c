//! Blueprints of Agentic Service Blueprinting, as JSON in several languages.
//!
//! | there | here |
//! |---|---|
//! | a path of a scenario | a map; a file may hold several |
//! | the phase that it is in | a stage |
//! | a step | a touchpoint |
//! | a layer | a lane of the kind that its role names |
//! | a cell | a card with what is said of it, its owner and its source |
//! | a trigger between steps | a hand-off |

use std::collections::BTreeMap;

use model::Id;
use model::records::{Lane, LaneKind, OwnerState, Touchpoint};
use serde_json::Value;
use words::{Value as WordsValue, sentence};

use super::draft::{Draft, Spot, add_line};
use super::unknown::{Known, Unknown};
use super::{Import, ImportError, Likelihood, Request, Source, blank_info, json, vocabulary};

pub(super) fn recognise(source: &Source) -> Likelihood {
    match json::has_names(source, &["lifecycle", "phases"]) {
        true => Likelihood::Sure,
        false => Likelihood::No,
    }
}

const KNOWN: &Known = &[
    ("file", &["schema_version", "locales", "lifecycle"]),
    ("lifecycle", &["key", "name", "description", "phases"]),
    ("phase", &["key", "name", "description", "order", "scenarios"]),
    ("scenario", &["key", "name", "description", "order", "view_type", "steps", "paths"]),
    ("scenario.steps", &["key", "name"]),
    (
        "path",
        &[
            "key",
            "name",
            "description",
            "note",
            "path_type",
            "variant_label",
            "layers",
            "path_steps",
            "cells",
            "triggers",
        ],
    ),
    ("path.layers", &["key", "display_name", "role", "row", "kpis", "tools"]),
    (
        "path.cells",
        &[
            "layer",
            "step",
            "content",
            "description",
            "picture",
            "links",
            "provenance",
            "evidence",
            "attribution",
            "function",
            "form",
            "owner",
            "perceived_owner",
            "value_props",
        ],
    ),
    ("path.cells.links", &["type", "label", "url", "target"]),
    ("path.cells.value_props", &["for", "value"]),
    ("path.triggers", &["source", "target", "label"]),
];

pub(super) fn read(source: &Source, request: Request) -> Result<Import, ImportError> {
    let Request { map, words, ids, part, .. } = request;
    let part = part.unwrap_or_default();
    let file = json::value(source)?;
    let locales = json::texts(&file, "locales");
    // The reader's language if the file has it, or else its first.
    let locale = locales.iter().find(|it| *it == words.language()).or(locales.first());
    let speaks = Locale(locale.cloned().unwrap_or_else(|| "en".to_owned()));
    let lifecycle = file.get("lifecycle").unwrap_or(&Value::Null);
    let mut paths: Vec<(&Value, &Value, &Value)> = Vec::new();
    for phase in in_order(json::list(lifecycle, "phases")) {
        for scenario in in_order(json::list(phase, "scenarios")) {
            let each = json::list(scenario, "paths").iter();
            paths.extend(each.map(|path| (phase, scenario, path)));
        }
    }
    let part = part.min(paths.len().saturating_sub(1));
    let Some((phase, scenario, path)) = paths.get(part).copied() else {
        let format = sentence!("importer-blueprint");
        return Err(ImportError::NoJourney { file: source.file.to_owned(), format });
    };
    let title = |scenario: &Value, path: &Value| {
        let scenario = speaks.text(scenario, "name");
        match speaks.text(path, "variant_label").or_else(|| speaks.text(path, "name")) {
            Some(path) => format!("{}: {path}", scenario.unwrap_or_default()),
            None => scenario.unwrap_or_default(),
        }
    };
    let mut draft = Draft::new(map, words, ids);
    let mut info = blank_info();
    info.title = title(scenario, path);
    info.language.clone_from(&speaks.0);
    for text in [speaks.text(scenario, "description"), speaks.text(path, "description")] {
        text.iter().for_each(|text| add_line(&mut info.scenario, text));
    }
    for text in [
        speaks.text(lifecycle, "name"),
        speaks.text(lifecycle, "description"),
        speaks.text(path, "note"),
    ] {
        text.iter().for_each(|text| add_line(&mut info.notes, text));
    }
    let mut unknown = Unknown::default();
    for (value, place) in [
        (&file, "file"),
        (lifecycle, "lifecycle"),
        (phase, "phase"),
        (scenario, "scenario"),
        (path, "path"),
    ] {
        unknown.look(value, place, KNOWN);
    }
    unknown.tell(&mut draft.report);
    let has_no_path = |phase: &&Value| {
        json::list(phase, "scenarios").iter().all(|it| json::list(it, "paths").is_empty())
    };
    let empty = json::list(lifecycle, "phases").iter().filter(has_no_path);
    let empty: Vec<String> = empty.map(|it| speaks.name(it, "name")).collect();
    if !empty.is_empty() {
        let names = WordsValue::list(&empty);
        draft.report.left_out(None, sentence!("blueprint-phases", names = names));
    }
    take_in(&speaks, phase, scenario, path, &mut draft);
    if locales.len() > 1 {
        let others: Vec<&str> =
            locales.iter().map(String::as_str).filter(|it| *it != speaks.0).collect();
        let names = others.join(", ");
        draft.report.left_out(None, sentence!("blueprint-languages", names = names));
    }
    let mut import = Import::of("blueprint", draft, info);
    if paths.len() > 1 {
        import.parts = paths.iter().map(|(_, scenario, path)| title(scenario, path)).collect();
        import.part = part;
    }
    Ok(import)
}

/// The language that texts are taken in.
struct Locale(String);

impl Locale {
    /// A text that may be written in several languages: in this one, or else in
    /// whichever there is.
    fn text(&self, value: &Value, name: &str) -> Option<String> {
        let text = value.get(name)?;
        json::text(text, &self.0).or_else(|| json::plain(text)).or_else(|| {
            let all = text.as_object()?;
            all.values().find_map(json::plain)
        })
    }

    /// The same, or else what it is called among programs.
    fn name(&self, value: &Value, name: &str) -> String {
        self.text(value, name).or_else(|| json::text(value, "key")).unwrap_or_default()
    }
}

fn in_order(all: &[Value]) -> Vec<&Value> {
    let mut all: Vec<&Value> = all.iter().collect();
    all.sort_by_key(|it| it.get("order").or(it.get("row")).and_then(Value::as_i64).unwrap_or(0));
    all
}

fn take_in(speaks: &Locale, phase: &Value, scenario: &Value, path: &Value, draft: &mut Draft) {
    let stage = draft.next_stage(&speaks.name(phase, "name"));
    if let Some(text) = speaks.text(phase, "description") {
        draft.annotate(stage, &text);
    }
    let names: BTreeMap<String, String> = json::list(scenario, "steps")
        .iter()
        .filter_map(|step| Some((json::text(step, "key")?, speaks.text(step, "name")?)))
        .collect();
    let mut steps: BTreeMap<String, Id<Touchpoint>> = BTreeMap::new();
    for key in json::texts(path, "path_steps") {
        let title = names.get(&key).unwrap_or(&key).clone();
        steps.insert(key, draft.next_touchpoint(stage, &title));
    }
    let mut lanes: BTreeMap<String, Id<Lane>> = BTreeMap::new();
    for layer in in_order(json::list(path, "layers")) {
        let role = json::text(layer, "role").unwrap_or_default();
        let title = speaks.text(layer, "display_name");
        let title = title.unwrap_or_else(|| speaks.name(layer, "role").replace('_', " "));
        let kind = match kind_of(&role) {
            LaneKind::Text => vocabulary::lane_kind(&role.replace('_', " ")),
            known => known,
        };
        let lane = draft.lane_of(&title, kind);
        lanes.insert(json::text(layer, "key").unwrap_or_default(), lane);
        for (field, kind) in [("kpis", LaneKind::Metrics), ("tools", LaneKind::Systems)] {
            for text in json::texts(layer, field) {
                let name = draft.words.text(&format!("lane-{}", kind.word()));
                let lane = draft.lane_like(kind, &name);
                draft.note(lane, Spot::across(stage), &format!("{title}: {text}"));
            }
        }
    }
    for cell in json::list(path, "cells") {
        let lane = json::text(cell, "layer").and_then(|key| lanes.get(&key).copied());
        let lane = lane.unwrap_or_else(|| draft.notes_lane());
        let step = json::text(cell, "step").and_then(|key| steps.get(&key).copied());
        put(speaks, cell, lane, step.map_or(Spot::across(stage), Spot::at), draft);
    }
    for trigger in json::list(path, "triggers") {
        let end = |name: &str| {
            let end = trigger.get(name)?;
            steps.get(&json::text(end, "step")?).copied()
        };
        if let (Some(from), Some(to)) = (end("source"), end("target")) {
            let label = speaks.text(trigger, "label").unwrap_or_default();
            if let Some(hand_off) = draft.hand_off(from, to) {
                hand_off.trigger = label;
            }
        }
    }
}

/// A card with everything that its cell says.
fn put(speaks: &Locale, cell: &Value, lane: Id<Lane>, spot: Spot, draft: &mut Draft) {
    let mut text = speaks.text(cell, "content").unwrap_or_default();
    for name in ["description", "function", "form", "perceived_owner", "picture", "attribution"] {
        if let Some(more) = speaks.text(cell, name) {
            let more = match name {
                "description" => more,
                name => format!("{}: {more}", name.replace('_', " ")),
            };
            add_line(&mut text, &more);
        }
    }
    for value in json::list(cell, "value_props") {
        let whose = json::text(value, "for").unwrap_or_default();
        let what = json::text(value, "value").unwrap_or_default();
        add_line(&mut text, &format!("{whose}: {what}"));
    }
    for link in json::list(cell, "links") {
        let label = speaks.text(link, "label").unwrap_or_default();
        let target = json::text(link, "url").or_else(|| json::text(link, "target"));
        add_line(&mut text, format!("{label} {}", target.unwrap_or_default()).trim());
    }
    json::texts(cell, "evidence").iter().for_each(|it| add_line(&mut text, it));
    let owner = json::text(cell, "owner").map(|name| draft.team(&name));
    let source = cell.get("provenance").map(|it| {
        let parts = ["source", "section"].into_iter().filter_map(|name| json::text(it, name));
        parts.collect::<Vec<_>>().join(", ")
    });
    let card = draft.note(lane, spot, &text);
    if let Some(card) = draft.cards.iter_mut().rfind(|it| Some(it.id) == card) {
        card.evidence_source = source.unwrap_or_default();
        if let Some(owner) = owner {
            card.owner_state = Some(OwnerState::Owned);
            card.owner_team = Some(owner);
        }
    }
}

const fn kind_of(role: &str) -> LaneKind {
    match role.as_bytes() {
        b"customer_actions" => LaneKind::Actions,
        b"frontstage_actions" | b"frontstage_tech" => LaneKind::Frontstage,
        b"backstage_actions" => LaneKind::Backstage,
        b"backstage_tech" | b"support_systems" => LaneKind::Systems,
        _ => LaneKind::Text,
    }
}
