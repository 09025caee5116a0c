//! The Customer Journey Modelling Language, CJML 2.0, as XML.
//!
//! | there | here |
//! |---|---|
//! | a planned journey | a map of the future; an actual one, a map of today |
//! | a phase | a stage |
//! | a communication point, an action | a touchpoint |
//! | an end user | a persona |
//! | a service provider | a team, which owns what it begins |
//! | a rating of the experience | the persona's rating, from 1 to 5 |
//!
//! A file may hold several journeys. Actors may be declared in an earlier one
//! and only be named in a later one.

use std::collections::BTreeMap;

use model::Id;
use model::records::{
    Evidence, LaneKind, MapInfo, MapState, Persona, Stage, Touchpoint, TouchpointKind,
};
use words::sentence;

use super::draft::{Draft, Spot, add_line};
use super::xml::{self, Element};
use super::{Import, ImportError, Likelihood, Request, Source, blank_info, feeling, numbers};

/// The name in a touchpoint's extensions under which is kept what only programs
/// read.
const EXTENSION: &str = "cjml";
/// The scale that experience is rated on.
const SCALE: f64 = 5.0;

pub(super) fn recognise(source: &Source) -> Likelihood {
    if source.head().contains("<CJML") || source.head().contains("<cjml") {
        Likelihood::Sure
    } else if !source.is_binary && source.ends_in(&["cjml", "xml"]) {
        Likelihood::Named
    } else {
        Likelihood::No
    }
}

pub(super) fn read(source: &Source, request: Request) -> Result<Import, ImportError> {
    let Request { map, words, ids, part, .. } = request;
    let part = part.unwrap_or_default();
    let root = xml::root(source)?;
    let is_journey = |name: &str| {
        ["plannedJourney", "actualJourney"].iter().any(|it| it.eq_ignore_ascii_case(name))
    };
    let journeys: Vec<&Element> = if is_journey(&root.name) {
        vec![&root]
    } else {
        root.children.iter().filter(|it| is_journey(&it.name)).collect()
    };
    let version = root.attribute("version").filter(|version| !version.starts_with('2'));
    let nothing = || {
        let (file, format) = (source.file.to_owned(), sentence!("importer-cjml"));
        match version {
            Some(version) => ImportError::Version { file, format, version: version.to_owned() },
            None => ImportError::NoJourney { file, format },
        }
    };
    let part = part.min(journeys.len().saturating_sub(1));
    let journey = journeys.get(part).ok_or_else(nothing)?;

    let mut draft = Draft::new(map, words, ids);
    if let Some(version) = version {
        draft.report.otherwise(root.line, sentence!("cjml-version", version = version));
    }
    if source.damaged {
        draft.report.otherwise(None, sentence!("table-unreadable-characters"));
    }
    let mut taking = Taking::new(&mut draft);
    for journey in &journeys {
        taking.learn_actors(journey);
    }
    let info = taking.journey(journey);
    let mut import = Import::of("cjml", draft, info);
    if journeys.len() > 1 {
        import.parts = journeys.iter().map(|it| title_of(it)).collect();
        import.part = part;
    }
    Ok(import)
}

fn title_of(journey: &Element) -> String {
    let title = ["journeyTitle", "journeyName", "journeyID"];
    title.iter().find_map(|name| journey.said(name)).unwrap_or_default()
}

/// What is known of an actor.
#[derive(Clone, Debug)]
struct Actor {
    name: String,
    is_customer: bool,
}

struct Taking<'a, 'b> {
    draft: &'a mut Draft<'b>,
    /// By their ids in small letters.
    actors: BTreeMap<String, Actor>,
    /// The ids of actors that are named and nowhere declared.
    unknown: Vec<String>,
    phases: BTreeMap<String, Id<Stage>>,
    last_stage: Option<Id<Stage>>,
}

impl<'a, 'b> Taking<'a, 'b> {
    fn new(draft: &'a mut Draft<'b>) -> Self {
        Self {
            draft,
            actors: BTreeMap::new(),
            unknown: Vec::new(),
            phases: BTreeMap::new(),
            last_stage: None,
        }
    }

    /// Notes the actors that a journey declares.
    fn learn_actors(&mut self, journey: &Element) {
        let all = journey.child("actors").map(|it| it.children.as_slice()).unwrap_or_default();
        for element in all {
            let id = element.attribute("actorID").or(element.attribute("actorIDref"));
            let name = ["actorName", "companyName", "name"].iter().find_map(|it| element.said(it));
            let Some(id) = id.map(str::to_owned).or_else(|| name.clone()) else { continue };
            let is_customer = element.name.eq_ignore_ascii_case("endUser");
            let known = self.actors.get(&id.to_lowercase()).map(|it| it.name.clone());
            let name = name.or(known).unwrap_or_else(|| id.clone());
            self.actors.insert(id.to_lowercase(), Actor { name, is_customer });
        }
    }

    fn journey(&mut self, journey: &Element) -> MapInfo {
        let mut info = blank_info();
        info.title = title_of(journey);
        info.state = match journey.name.to_lowercase().starts_with("planned") {
            true => MapState::Future,
            false => MapState::Current,
        };
        info.scenario = journey.said("journeyShortSummary").unwrap_or_default();
        for (name, label) in [
            ("journeyLongSummary", ""),
            ("comment", ""),
            ("journeyStatus", "journeyStatus: "),
            ("plannedReference", "plannedReference: "),
            ("creator", "creator: "),
        ] {
            if let Some(text) = journey.said(name) {
                add_line(&mut info.notes, &format!("{label}{text}"));
            }
        }
        self.people(journey);
        let phases = journey.child("journeyPhases");
        for phase in phases.map(|it| it.children.as_slice()).unwrap_or_default() {
            self.phase(phase);
        }
        let points = journey.child("touchpoints").map(|it| it.children.as_slice());
        for point in points.unwrap_or_default() {
            self.touchpoint(point);
        }
        if let Some(experience) = journey.child("journeyExperience") {
            if let Some(text) = experience.said("experienceDescription") {
                let lane = self.draft.emotion_lane();
                self.draft.note(lane, Spot::PARKED, &text);
            }
            if let Some(rating) = experience.said("experienceRating") {
                let what = sentence!("cjml-whole-rating", rating = rating);
                self.draft.report.left_out(experience.line, what);
            }
        }
        for name in &self.unknown {
            self.draft.report.otherwise(None, sentence!("cjml-unknown-actor", name = name));
        }
        const KNOWN: [&str; 14] = [
            "journeyID",
            "journeyTitle",
            "journeyName",
            "journeyShortSummary",
            "journeyLongSummary",
            "comment",
            "journeyStatus",
            "plannedReference",
            "creator",
            "actors",
            "journeyPhases",
            "touchpoints",
            "journeyExperience",
            "journeyEndUserType",
        ];
        for child in &journey.children {
            if !KNOWN.iter().any(|it| it.eq_ignore_ascii_case(&child.name)) {
                self.keep(child, Spot::PARKED);
            }
        }
        info
    }

    /// The actors of this journey as personas and teams.
    fn people(&mut self, journey: &Element) {
        const ACTOR: [&str; 4] = ["actorName", "companyName", "name", "actorDescription"];
        let all = journey.child("actors").map(|it| it.children.as_slice()).unwrap_or_default();
        for element in all {
            let Some(actor) = element
                .attribute("actorID")
                .or(element.attribute("actorIDref"))
                .and_then(|id| self.actors.get(&id.to_lowercase()).cloned())
            else {
                continue;
            };
            let more: Vec<String> = element
                .children
                .iter()
                .filter(|it| !ACTOR.iter().any(|name| name.eq_ignore_ascii_case(&it.name)))
                .map(|it| (it.name.as_str(), it.whole_text()))
                .filter(|(_, text)| !text.is_empty())
                .map(|(name, text)| format!("{name}: {text}"))
                .collect();
            if actor.is_customer {
                let persona = self.draft.persona(&actor.name);
                if let Some(fresh) = self.draft.personas.fresh(persona)
                    && fresh.behaviours.is_empty()
                {
                    fresh.behaviours = more.join("\n");
                }
                if let Some(text) = element.said("actorDescription")
                    && let Some(fresh) = self.draft.personas.fresh(persona)
                    && fresh.context.is_empty()
                {
                    fresh.context = text;
                }
            } else {
                let team = self.draft.team(&actor.name);
                let described = element.said("actorDescription");
                if let Some(fresh) = self.draft.teams.fresh(team)
                    && fresh.notes.is_empty()
                {
                    let lines: Vec<String> = described.into_iter().chain(more).collect();
                    fresh.notes = lines.join("\n");
                }
            }
        }
    }

    fn phase(&mut self, phase: &Element) {
        let id = phase.attribute("phaseID").or(phase.attribute("phaseIDref"));
        let name = phase.said("phaseName").or_else(|| id.map(str::to_owned)).unwrap_or_default();
        let stage = self.draft.next_stage(&name);
        if let Some(id) = id {
            self.phases.insert(id.to_lowercase(), stage);
        }
        if let Some(text) = phase.said("phaseDescription")
            && let Some(fresh) = self.draft.stages.fresh(stage)
        {
            add_line(&mut fresh.notes, &text);
        }
    }

    /// The stage that a touchpoint says it belongs to, or else that of the one
    /// before.
    fn stage_of(&mut self, point: &Element) -> Id<Stage> {
        let named = point.child("belongsTo").and_then(|it| {
            it.attribute("phaseIDref").or(it.attribute("phaseID")).map(str::to_owned)
        });
        let found = named.as_ref().and_then(|id| self.phases.get(&id.to_lowercase()).copied());
        let stage = match (found, named) {
            (Some(stage), _) => stage,
            (None, Some(name)) => {
                let what = sentence!("cjml-unknown-phase", name = &name);
                self.draft.report.otherwise(point.line, what);
                let stage = self.draft.next_stage(&name);
                self.phases.insert(name.to_lowercase(), stage);
                stage
            }
            (None, None) => match self.last_stage {
                Some(stage) => stage,
                None => self.draft.next_stage(""),
            },
        };
        self.last_stage = Some(stage);
        stage
    }

    fn touchpoint(&mut self, point: &Element) {
        let name = point.name.to_lowercase();
        let is_action = name.ends_with("action") || name.ends_with("actionpoint");
        if !is_action && !name.contains("communicationpoint") {
            self.draft.report.otherwise(point.line, sentence!("cjml-element", name = &point.name));
        }
        let stage = self.stage_of(point);
        let by = self.side(point.child("initiator"), "initiatorLabel");
        let to = self.side(point.child("receiver"), "receiverLabel");
        // The customer's own words name the moment.
        let customer_begins = by.actor.as_ref().is_none_or(|it| it.is_customer);
        let (first, second) =
            if customer_begins || to.label.is_empty() { (&by, &to) } else { (&to, &by) };
        let id = point.said("touchpointID").unwrap_or_default();
        let title = [&first.label, &second.label, &id]
            .into_iter()
            .find(|label| !label.is_empty())
            .cloned()
            .unwrap_or_default();
        let touchpoint = self.draft.next_touchpoint(stage, &title);
        self.kind(touchpoint, is_action, point);
        if !second.label.is_empty() && second.label != title {
            let kind = match second.actor.as_ref().is_some_and(|it| it.is_customer) {
                true => LaneKind::Actions,
                false => LaneKind::Frontstage,
            };
            let title = match kind {
                LaneKind::Actions => self.draft.words.text("lane-actions"),
                _ => self.draft.words.text("lane-frontstage"),
            };
            let lane = self.draft.lane_like(kind, &title);
            let card = self.draft.note(lane, Spot::at(touchpoint), &second.label);
            if let (Some(actor), Some(id)) = (&second.actor, card)
                && !actor.is_customer
            {
                let team = self.draft.team(&actor.name);
                if let Some(card) = self.draft.cards.iter_mut().rfind(|it| it.id == id) {
                    card.owner_state = Some(model::records::OwnerState::Owned);
                    card.owner_team = Some(team);
                }
            }
        }
        let provider = [&by, &to].into_iter().find_map(|it| {
            it.actor.as_ref().filter(|actor| !actor.is_customer).map(|it| it.name.clone())
        });
        if let Some(provider) = provider {
            self.draft.own(touchpoint, &provider);
        }
        if let Some(channel) = point.child("channel")
            && let Some(name) = channel.said("channelName").or_else(|| Some(channel.whole_text()))
            && !name.is_empty()
        {
            self.draft.use_channel(touchpoint, &name);
        }
        self.experience(point, touchpoint, &[by, to]);
        self.rest(point, touchpoint);
    }

    fn kind(&mut self, touchpoint: Id<Touchpoint>, is_action: bool, point: &Element) {
        let actual = point.name.to_lowercase().starts_with("actual");
        if let Some(fresh) = self.draft.touchpoints.fresh(touchpoint) {
            if is_action {
                fresh.kind = TouchpointKind::Action;
            }
            if actual {
                // Somebody has been watched or asked.
                fresh.evidence = Evidence::Research;
            }
        }
    }

    /// One side of a touchpoint: who, and what it says of it.
    fn side(&mut self, side: Option<&Element>, label: &str) -> Side {
        let Some(side) = side else { return Side::default() };
        let reference = side.child("refersTo").and_then(|it| {
            it.attribute("actorIDref").or(it.attribute("actorID")).map(str::to_owned)
        });
        let actor = reference.map(|id| self.actor(&id));
        Side { actor, label: side.said(label).unwrap_or_default() }
    }

    /// The actor of an id. One that is not declared is a service provider,
    /// unless one of that name is.
    fn actor(&mut self, id: &str) -> Actor {
        if let Some(actor) = self.actors.get(&id.to_lowercase()) {
            return actor.clone();
        }
        let same = self.actors.values().find(|it| it.name.eq_ignore_ascii_case(id)).cloned();
        if !self.unknown.iter().any(|it| it == id) {
            self.unknown.push(id.to_owned());
        }
        let actor = same.unwrap_or_else(|| Actor { name: id.to_owned(), is_customer: false });
        self.actors.insert(id.to_lowercase(), actor.clone());
        actor
    }

    fn experience(&mut self, point: &Element, touchpoint: Id<Touchpoint>, sides: &[Side]) {
        let Some(experience) = point.child("touchpointExperience") else { return };
        let customers: Vec<Id<Persona>> = sides
            .iter()
            .filter_map(|it| it.actor.as_ref().filter(|actor| actor.is_customer))
            .map(|it| it.name.clone())
            .map(|name| self.draft.persona(&name))
            .collect();
        // What is said of it is one customer's, where there is only one.
        let persona = Some(&customers[..]).filter(|it| it.len() == 1).map(|it| it[0]);
        if let Some(text) = experience.said("experienceDescription") {
            let lane = self.draft.emotion_lane();
            let card = self.draft.note(lane, Spot::at(touchpoint), &text);
            if let Some(card) = self.draft.cards.iter_mut().rfind(|it| Some(it.id) == card) {
                card.persona = persona;
            }
        }
        let Some(said) = experience.said("experienceRating") else { return };
        let value = numbers::number(&said).and_then(|it| feeling::of_scale(it, SCALE));
        match value {
            Some(value) => {
                let whose = match customers.is_empty() {
                    true => vec![self.draft.any_persona()],
                    false => customers,
                };
                for persona in whose {
                    if !self.draft.rate(persona, touchpoint, value) {
                        let what = sentence!("import-rated-already");
                        self.draft.report.left_out(experience.line, what);
                    }
                }
            }
            None => {
                let what = sentence!("cjml-rating", rating = said);
                self.draft.report.left_out(experience.line, what);
            }
        }
    }

    /// What else a touchpoint says stays with it as a card.
    fn rest(&mut self, point: &Element, touchpoint: Id<Touchpoint>) {
        const KNOWN: [&str; 6] =
            ["belongsTo", "initiator", "receiver", "channel", "touchpointExperience", "comment"];
        const FOR_PROGRAMS: [&str; 5] =
            ["touchpointID", "compliance", "category", "uncertainty", "timestamps"];
        if let Some(comment) = point.said("comment") {
            self.draft.describe(touchpoint, &comment);
        }
        let mut kept = serde_json::Map::new();
        for name in FOR_PROGRAMS {
            if let Some(text) = point.said(name) {
                kept.insert(name.to_owned(), text.into());
            }
        }
        if let Some(fresh) = self.draft.touchpoints.fresh(touchpoint).filter(|_| !kept.is_empty())
            && fresh.extensions.is_empty()
        {
            fresh.extensions = serde_json::json!({ EXTENSION: kept }).to_string();
        }
        const NAMES: [&str; 4] = ["touchpointID", "id", "type", "schemaLocation"];
        let mut said = Vec::new();
        for (name, text) in point.attributes() {
            if !NAMES.iter().any(|it| it.eq_ignore_ascii_case(name)) {
                said.push((name.to_owned(), text.to_owned()));
            }
        }
        for (name, text) in said {
            self.keep_text(point.line, &name, &text, Spot::at(touchpoint));
        }
        for child in &point.children {
            let is_kept = FOR_PROGRAMS.iter().any(|it| it.eq_ignore_ascii_case(&child.name));
            if !is_kept && !KNOWN.iter().any(|it| it.eq_ignore_ascii_case(&child.name)) {
                self.keep(child, Spot::at(touchpoint));
            }
        }
    }

    /// Writes an element that has no place of its own on a card.
    fn keep(&mut self, element: &Element, spot: Spot) {
        let mut text = element.whole_text();
        add_attributes(element, &mut text);
        if !text.trim().is_empty() {
            self.keep_text(element.line, &element.name, text.trim(), spot);
        }
    }

    fn keep_text(&mut self, line: usize, name: &str, text: &str, spot: Spot) {
        let lane = self.draft.notes_lane();
        self.draft.note(lane, spot, &format!("{name}: {text}"));
        self.draft.report.otherwise(line, sentence!("import-kept-as-card", name = name));
    }
}

/// Writes what the attributes say of an element and of those in it behind a text.
fn add_attributes(element: &Element, text: &mut String) {
    for (_, value) in element.attributes() {
        text.push(' ');
        text.push_str(value);
    }
    element.children.iter().for_each(|it| add_attributes(it, text));
}

/// One side of a touchpoint.
#[derive(Debug, Default)]
struct Side {
    actor: Option<Actor>,
    label: String,
}
