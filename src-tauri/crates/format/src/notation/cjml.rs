//! A map in the Customer Journey Modelling Language 2.0.
//!
//! It tells journeys apart that are planned from those that somebody has made:
//! a map of today that rests on research is an actual journey, any other one a
//! planned one. Experience belongs to actual journeys alone.

use model::records::{Basis, MapState, TouchpointKind};
use model::{Id, Map, RecordKind, facts};
use words::{Sentence, Words, plain, sentence};

/// The kinds of record that it tells of.
pub const TOLD: &[RecordKind] = &[
    RecordKind::Stage,
    RecordKind::Touchpoint,
    RecordKind::Channel,
    RecordKind::Persona,
    RecordKind::Team,
    RecordKind::Emotion,
];

/// Those of a planned journey, which has no experience yet.
pub const TOLD_IF_PLANNED: &[RecordKind] = &[
    RecordKind::Stage,
    RecordKind::Touchpoint,
    RecordKind::Channel,
    RecordKind::Persona,
    RecordKind::Team,
];

/// The actors that stand for whoever is not named.
const CUSTOMER: &str = "customer";
const COMPANY: &str = "company";

/// Whether a map is a journey that somebody has made.
pub fn is_actual(map: &Map) -> bool {
    map.info.state == MapState::Current && map.info.basis == Basis::Research
}

/// Writes a map.
pub fn cjml(map: &Map, words: &Words) -> String {
    let actual = is_actual(map);
    let way = if actual { "actual" } else { "planned" };
    let mut xml = Xml::default();
    let or = |text: &str, message: &str| match text.trim() {
        "" => plain(&words.text(message)),
        text => text.to_owned(),
    };
    let personas = facts::personas(map);
    let teams = facts::teams(map);
    xml.text.push_str("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.open("CJML version=\"2.0\"");
    xml.open(&format!("{way}Journey"));
    xml.leaf("journeyID", &format!("J-{}", map.info.id));
    xml.leaf("journeyTitle", &or(&map.info.title, "untitled-map"));
    xml.open("journeyPhases");
    for stage in facts::stages(map) {
        xml.open(&format!("journeyPhase phaseID=\"P-{}\"", stage.id));
        xml.leaf("phaseName", &or(&stage.title, "untitled-stage"));
        xml.leaf("phaseDescription", stage.goal.trim());
        xml.close("journeyPhase");
    }
    xml.close("journeyPhases");
    xml.leaf("journeyShortSummary", map.info.question.trim());
    xml.open("actors");
    for persona in &personas {
        xml.actor("endUser", &format!("A-{}", persona.id), &or(&persona.name, "untitled-persona"));
    }
    if personas.is_empty() {
        xml.actor("endUser", CUSTOMER, &plain(&words.text("untitled-persona")));
    }
    for team in &teams {
        xml.actor("serviceProvider", &format!("A-{}", team.id), team.name.trim());
    }
    if teams.is_empty() {
        xml.actor("serviceProvider", COMPANY, "");
    }
    xml.close("actors");
    xml.open("touchpoints");
    let customer =
        personas.first().map_or_else(|| CUSTOMER.to_owned(), |it| format!("A-{}", it.id));
    for touchpoint in facts::journey(map) {
        let is_action = matches!(touchpoint.kind, TouchpointKind::Action | TouchpointKind::Wait);
        let what = if is_action { "Action" } else { "CommunicationPoint" };
        let title = or(&touchpoint.title, "untitled-touchpoint");
        xml.open(&format!("{way}{what}"));
        xml.leaf("touchpointID", &format!("T-{}", touchpoint.id));
        xml.empty(&format!("belongsTo phaseIDref=\"P-{}\"", touchpoint.stage));
        xml.party("initiator", &customer, &title);
        if !is_action {
            let team = touchpoint.owner_team.or_else(|| teams.first().map(|it| it.id));
            let company = team.map_or_else(|| COMPANY.to_owned(), |id| format!("A-{id}"));
            let received = Some(touchpoint.description.trim()).filter(|it| !it.is_empty());
            xml.party("receiver", &company, received.unwrap_or(&title));
            let channel = touchpoint.channel.and_then(|id| map.channels.get(&id));
            xml.open("channel");
            xml.leaf("channelName", channel.map_or("", |it| it.name.trim()));
            xml.close("channel");
        }
        if actual && let Some((value, note)) = rating(map, touchpoint.id) {
            xml.open("touchpointExperience");
            xml.leaf("experienceDescription", &note);
            xml.leaf("experienceRating", &(value.round() as i64 + 3).to_string());
            xml.close("touchpointExperience");
        }
        xml.close(&format!("{way}{what}"));
    }
    xml.close("touchpoints");
    xml.close(&format!("{way}Journey"));
    xml.close("CJML");
    xml.text
}

/// What stands there otherwise than in the map.
pub fn otherwise(map: &Map) -> Vec<Sentence> {
    if !is_actual(map) {
        return Vec::new();
    }
    let count = |id| map.emotions.values().filter(|it| it.touchpoint == id).count();
    let beside: usize = map.touchpoints.keys().map(|id| count(*id).saturating_sub(1)).sum();
    if beside == 0 { Vec::new() } else { vec![sentence!("left-ratings", count = beside)] }
}

/// The rating of the first persona that has one, and why.
fn rating(map: &Map, touchpoint: Id<model::records::Touchpoint>) -> Option<(f64, String)> {
    let of = |persona: &std::sync::Arc<model::records::Persona>| {
        let mut ratings = map.emotions.values();
        ratings.find(|it| it.persona == persona.id && it.touchpoint == touchpoint)
    };
    let personas = facts::personas(map);
    let rating = personas.iter().find_map(of)?;
    Some((rating.value, rating.note.trim().to_owned()))
}

#[derive(Default)]
struct Xml {
    text: String,
    depth: usize,
}

impl Xml {
    fn line(&mut self, line: &str) {
        self.text.push_str(&"  ".repeat(self.depth));
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn open(&mut self, tag: &str) {
        self.line(&format!("<{tag}>"));
        self.depth += 1;
    }

    fn close(&mut self, tag: &str) {
        self.depth -= 1;
        self.line(&format!("</{tag}>"));
    }

    fn empty(&mut self, tag: &str) {
        self.line(&format!("<{tag}/>"));
    }

    fn leaf(&mut self, tag: &str, text: &str) {
        self.line(&format!("<{tag}>{}</{tag}>", escaped(text)));
    }

    fn actor(&mut self, tag: &str, id: &str, name: &str) {
        let leaf = if tag == "endUser" { "actorName" } else { "companyName" };
        self.open(&format!("{tag} actorID=\"{id}\""));
        self.leaf(leaf, name);
        self.close(tag);
    }

    fn party(&mut self, tag: &str, actor: &str, label: &str) {
        self.open(tag);
        self.empty(&format!("refersTo actorIDref=\"{actor}\""));
        self.leaf(&format!("{tag}Label"), label);
        self.close(tag);
    }
}

/// A text as nothing but text, without characters that XML has no place for.
fn escaped(text: &str) -> String {
    let is_kept = |letter: &char| {
        matches!(letter, '\t' | '\n' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..)
            && !('\u{7f}'..='\u{9f}').contains(letter)
    };
    let text: String = text.chars().filter(is_kept).collect();
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
