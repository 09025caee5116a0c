//! Enablement Map Studio: several YAML documents, each of a kind of its own.
//!
//! | there | here |
//! |---|---|
//! | `cjm`: persona, phases, actions with a score from −2 to +2 | persona, stages, touchpoints with a rating |
//! | an action's touchpoints | its channels |
//! | an action's thoughts and feelings | cards under it |
//! | `sbp`: lanes of teams, people and systems, and their tasks | lanes behind the scenes, cards under the touchpoint that a task serves |
//! | `outcome`: goal, success factor, indicator | the map's goal, a card, a metric with its target |
//! | `em`: what has to be learned for it | cards, under the touchpoint of the task that they serve |

use std::collections::BTreeMap;

use model::records::{LaneKind, Metric, MetricKind, Touchpoint, TouchpointKind};
use model::{Id, Record as _};
use serde_json::Value;
use words::sentence;

use super::draft::{Draft, Spot, add_line};
use super::unknown::{Known, Unknown};
use super::{Import, ImportError, Likelihood, Request, Source, blank_info, json, yaml};

const KINDS: [&str; 4] = ["cjm", "sbp", "outcome", "em"];

pub(super) fn recognise(source: &Source) -> Likelihood {
    let is_kind = |line: &str| {
        line.strip_prefix("kind:").is_some_and(|kind| {
            let kind = kind.split('#').next().unwrap_or_default();
            KINDS.contains(&kind.trim().trim_matches(['"', '\'']))
        })
    };
    if !source.is_binary && source.head().lines().any(is_kind) {
        Likelihood::Sure
    } else if !source.is_binary && source.ends_in(&["yaml", "yml"]) {
        Likelihood::Named
    } else {
        Likelihood::No
    }
}

const KNOWN: &Known = &[
    ("cjm", &["kind", "version", "id", "title", "persona", "phases", "actions"]),
    ("cjm.persona", &["id", "name", "description"]),
    ("cjm.phases", &["id", "name", "description"]),
    (
        "cjm.actions",
        &[
            "id",
            "name",
            "phase",
            "touchpoints",
            "thoughts_feelings",
            "emotion_score",
            "description",
            "pain",
            "pains",
            "pain_points",
        ],
    ),
    ("sbp", &["kind", "version", "id", "lanes", "tasks", "connections"]),
    ("sbp.lanes", &["id", "name", "kind", "description", "position", "size"]),
    ("sbp.tasks", &["id", "lane", "name", "description", "source_id", "position", "readonly"]),
    ("outcome", &["kind", "version", "id", "kgi", "primary_csf", "primary_kpi"]),
    ("outcome.kgi", &["id", "name"]),
    ("outcome.primary_csf", &["id", "kgi_id", "source_id", "rationale"]),
    ("outcome.primary_kpi", &["id", "csf_id", "name", "definition", "unit", "target"]),
    ("em", &["kind", "version", "id", "outcomes", "actions", "skills", "knowledge", "tools"]),
    ("em.outcomes", &["id", "source_id"]),
    ("em.actions", ENABLING),
    ("em.skills", ENABLING),
    ("em.knowledge", ENABLING),
    ("em.tools", ENABLING),
    ("em.actions.learnings", &["title", "url"]),
    ("em.skills.learnings", &["title", "url"]),
    ("em.knowledge.learnings", &["title", "url"]),
    ("em.tools.learnings", &["title", "url"]),
];

const ENABLING: &[&str] =
    &["id", "name", "description", "url", "source_id", "action_id", "learnings"];

pub(super) fn read(source: &Source, request: Request) -> Result<Import, ImportError> {
    let Request { map, words, ids, .. } = request;
    let documents = yaml::documents(&source.text, source.file)?;
    let of_kind = |kind: &str| -> Vec<&Value> {
        documents.iter().filter(|it| json::text(it, "kind").as_deref() == Some(kind)).collect()
    };
    if KINDS.iter().all(|kind| of_kind(kind).is_empty()) {
        let format = sentence!("importer-studio");
        return Err(ImportError::NoJourney { file: source.file.to_owned(), format });
    }
    let mut draft = Draft::new(map, words, ids);
    let mut unknown = Unknown::default();
    for kind in KINDS {
        of_kind(kind).iter().for_each(|it| unknown.look(it, kind, KNOWN));
    }
    unknown.tell(&mut draft.report);
    let mut info = blank_info();
    let mut taking =
        Taking { draft: &mut draft, touchpoints: BTreeMap::new(), sources: BTreeMap::new() };
    for journey in of_kind("cjm") {
        taking.journey(journey);
    }
    for blueprint in of_kind("sbp") {
        taking.blueprint(blueprint);
    }
    for outcome in of_kind("outcome") {
        if let Some(goal) = taking.outcome(outcome) {
            add_line(&mut info.goal, &goal);
        }
    }
    for enablement in of_kind("em") {
        taking.enablement(enablement);
    }
    let others = documents
        .iter()
        .filter(|it| json::text(it, "kind").is_none_or(|kind| !KINDS.contains(&kind.as_str())));
    let others = others.count();
    if others > 0 {
        taking.draft.report.left_out(None, sentence!("studio-others", count = others));
    }
    // The format has no title; the id of the journey says what it is about.
    let title = of_kind("cjm").first().and_then(|it| json::text(it, "title"));
    info.title = title.unwrap_or_default();
    Ok(Import::of("studio", draft, info))
}

struct Taking<'a, 'b> {
    draft: &'a mut Draft<'b>,
    /// The touchpoints of actions, by the actions' ids.
    touchpoints: BTreeMap<String, Id<Touchpoint>>,
    /// What other things come from, by their ids: a task from an action.
    sources: BTreeMap<String, String>,
}

impl Taking<'_, '_> {
    fn journey(&mut self, journey: &Value) {
        let persona = journey.get("persona").and_then(|it| {
            let described =
                || json::text(it, "description").map(|_| self.draft.words.text("untitled-persona"));
            let name = json::text(it, "name").or_else(|| json::plain(it)).or_else(described)?;
            let mine = self.draft.persona(&name);
            if let Some(fresh) = self.draft.personas.fresh(mine)
                && let Some(text) = json::text(it, "description")
            {
                fresh.context = text;
            }
            Some(mine)
        });
        let mut phases = BTreeMap::new();
        for phase in json::list(journey, "phases") {
            let name = json::text(phase, "name").unwrap_or_default();
            let stage = self.draft.next_stage(&name);
            if let Some(text) = json::text(phase, "description") {
                self.draft.annotate(stage, &text);
            }
            phases.insert(json::text(phase, "id").unwrap_or(name), stage);
        }
        for action in json::list(journey, "actions") {
            let name = json::text(action, "name").unwrap_or_default();
            let phase = json::text(action, "phase").unwrap_or_default();
            let stage = match phases.get(&phase) {
                Some(stage) => *stage,
                None => {
                    let what = sentence!("studio-phase", action = &name, phase = &phase);
                    self.draft.report.otherwise(None, what);
                    let stage = self.draft.next_stage(&phase);
                    phases.insert(phase, stage);
                    stage
                }
            };
            let touchpoint = self.draft.next_touchpoint(stage, &name);
            if let Some(id) = json::text(action, "id") {
                self.touchpoints.insert(id, touchpoint);
            }
            if let Some(fresh) = self.draft.touchpoints.fresh(touchpoint) {
                fresh.kind = TouchpointKind::Direct;
            }
            for channel in json::texts(action, "touchpoints") {
                self.draft.use_channel(touchpoint, &channel);
            }
            if let Some(text) = json::text(action, "description") {
                self.draft.describe(touchpoint, &text);
            }
            for (field, kind) in [
                ("thoughts_feelings", LaneKind::Thoughts),
                ("pain", LaneKind::PainPoints),
                ("pains", LaneKind::PainPoints),
                ("pain_points", LaneKind::PainPoints),
            ] {
                let title = self.draft.words.text(&format!("lane-{}", kind.word()));
                for text in json::texts(action, field) {
                    let lane = self.draft.lane_like(kind, &title);
                    self.draft.note(lane, Spot::at(touchpoint), &text);
                }
            }
            self.feel(action, &name, persona, touchpoint);
        }
    }

    fn feel(
        &mut self,
        action: &Value,
        name: &str,
        persona: Option<Id<model::records::Persona>>,
        touchpoint: Id<Touchpoint>,
    ) {
        let Some(said) = action.get("emotion_score").filter(|it| !it.is_null()) else { return };
        let value =
            json::number(action, "emotion_score").filter(|value| (-2.0..=2.0).contains(value));
        let Some(value) = value else {
            let what = sentence!("studio-score", action = name, score = said.to_string());
            self.draft.report.left_out(None, what);
            return;
        };
        let persona = persona.unwrap_or_else(|| self.draft.any_persona());
        if !self.draft.rate(persona, touchpoint, value) {
            self.draft.report.left_out(None, sentence!("import-rated-already"));
        }
    }

    fn blueprint(&mut self, blueprint: &Value) {
        let mut lanes = BTreeMap::new();
        // The lanes of what the journey shows itself.
        let mut journey: Vec<String> = Vec::new();
        for lane in json::list(blueprint, "lanes") {
            let kind = json::text(lane, "kind").unwrap_or_default();
            if kind == "cjm" {
                journey.extend(json::text(lane, "id"));
                continue;
            }
            let name = json::text(lane, "name").unwrap_or_default();
            let is_system = kind == "system";
            let mine = match is_system {
                true => self.draft.lane_of(&name, LaneKind::Systems),
                false => self.draft.lane_of(&name, LaneKind::Backstage),
            };
            let team = (kind == "team").then(|| self.draft.team(&name));
            if let (Some(text), Some(team)) = (json::text(lane, "description"), team)
                && let Some(fresh) = self.draft.teams.fresh(team)
            {
                fresh.notes = text;
            }
            lanes.insert(json::text(lane, "id").unwrap_or_default(), (mine, team));
        }
        // What a task is connected with says where it belongs, if it does not say
        // so itself; later ones follow from the ones before.
        let connections: Vec<(String, String)> = json::list(blueprint, "connections")
            .iter()
            .filter_map(|it| Some((json::text(it, "source")?, json::text(it, "target")?)))
            .collect();
        let tasks = json::list(blueprint, "tasks");
        for task in tasks {
            if let (Some(id), Some(source)) =
                (json::text(task, "id"), json::text(task, "source_id"))
            {
                self.sources.insert(id, source);
            }
        }
        for _ in 0..tasks.len().min(8) {
            for (from, to) in &connections {
                for (known, other) in [(from, to), (to, from)] {
                    if self.touchpoint_of(known).is_some() && self.touchpoint_of(other).is_none() {
                        self.sources.insert(other.clone(), known.clone());
                    }
                }
            }
        }
        let mut loose = 0;
        for task in tasks {
            let id = json::text(task, "id").unwrap_or_default();
            let named = json::text(task, "lane").unwrap_or_default();
            // Actions of the journey are shown once more in its own lane.
            if journey.contains(&named) {
                continue;
            }
            let (lane, team) = match lanes.get(&named) {
                Some(known) => *known,
                None => {
                    let task = json::text(task, "name").unwrap_or_default();
                    let what = sentence!("studio-task-lane", task = task, lane = &named);
                    self.draft.report.otherwise(None, what);
                    let fresh = (self.draft.lane(&named), None);
                    lanes.insert(named, fresh);
                    fresh
                }
            };
            let mut text = json::text(task, "name").unwrap_or_default();
            if let Some(more) = json::text(task, "description") {
                add_line(&mut text, &more);
            }
            let spot = self.touchpoint_of(&id).map_or(Spot::PARKED, Spot::at);
            loose += usize::from(spot == Spot::PARKED);
            let card = self.draft.note(lane, spot, &text);
            if let Some(card) = self.draft.cards.iter_mut().rfind(|it| Some(it.id) == card)
                && let Some(team) = team
            {
                card.owner_state = Some(model::records::OwnerState::Owned);
                card.owner_team = Some(team);
            }
        }
        if loose > 0 {
            self.draft.report.otherwise(None, sentence!("studio-loose", tasks = loose));
        }
        if !connections.is_empty() {
            let what = sentence!("studio-connections", count = connections.len());
            self.draft.report.left_out(None, what);
        }
    }

    /// The touchpoint that something serves, however far away.
    fn touchpoint_of(&self, id: &str) -> Option<Id<Touchpoint>> {
        let mut id = id;
        for _ in 0..16 {
            if let Some(touchpoint) = self.touchpoints.get(id) {
                return Some(*touchpoint);
            }
            id = self.sources.get(id)?;
        }
        None
    }

    fn outcome(&mut self, outcome: &Value) -> Option<String> {
        let goal = outcome.get("kgi").and_then(|it| json::text(it, "name"));
        if let Some(factor) = outcome.get("primary_csf")
            && let Some(text) = json::text(factor, "rationale")
        {
            let spot = json::text(factor, "source_id")
                .and_then(|id| self.touchpoint_of(&id))
                .map_or(Spot::PARKED, Spot::at);
            let title = self.draft.words.text("lane-opportunities");
            let lane = self.draft.lane_like(LaneKind::Opportunities, &title);
            self.draft.note(lane, spot, &text);
        }
        if let Some(indicator) = outcome.get("primary_kpi")
            && let Some(name) = json::text(indicator, "name")
        {
            let touchpoint = outcome
                .get("primary_csf")
                .and_then(|it| json::text(it, "source_id"))
                .and_then(|id| self.touchpoint_of(&id));
            let ids = &mut self.draft.ids;
            self.draft.metrics.first((), &name, || {
                let mut metric = Metric::blank(ids.next_uuid());
                metric.title.clone_from(&name);
                metric.kind = MetricKind::Ratio;
                metric.definition = json::text(indicator, "definition").unwrap_or_default();
                metric.unit = json::text(indicator, "unit").unwrap_or_default();
                metric.target = json::number(indicator, "target");
                metric.touchpoint = touchpoint;
                (metric.id, metric)
            });
        }
        goal
    }

    /// What has to be done, learned and known for it becomes cards of one lane.
    fn enablement(&mut self, enablement: &Value) {
        for action in json::list(enablement, "actions") {
            if let (Some(id), Some(source)) =
                (json::text(action, "id"), json::text(action, "source_id"))
            {
                self.sources.insert(id, source);
            }
        }
        for (list, lane) in [
            ("actions", sentence!("studio-lane-actions")),
            ("skills", sentence!("studio-lane-skills")),
            ("knowledge", sentence!("studio-lane-knowledge")),
            ("tools", sentence!("studio-lane-tools")),
        ] {
            let title = self.draft.words.say(&lane);
            for thing in json::list(enablement, list) {
                let id = json::text(thing, "action_id").or_else(|| json::text(thing, "id"));
                let spot = id.and_then(|id| self.touchpoint_of(&id)).map_or(Spot::PARKED, Spot::at);
                let mut text = json::text(thing, "name").unwrap_or_default();
                for more in ["description", "url"] {
                    if let Some(more) = json::text(thing, more) {
                        add_line(&mut text, &more);
                    }
                }
                for learning in json::list(thing, "learnings") {
                    let title = json::text(learning, "title").unwrap_or_default();
                    let url = json::text(learning, "url").unwrap_or_default();
                    add_line(&mut text, format!("{title} {url}").trim());
                }
                let lane = self.draft.lane_of(&title, LaneKind::Text);
                self.draft.note(lane, spot, &text);
            }
        }
    }
}
