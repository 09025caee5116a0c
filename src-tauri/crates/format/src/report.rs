//! The report of a map: what is in it and in which order, whatever it is
//! written as.
//!
//! The structure is told here once, in the words of the map's language; a
//! writer such as [`crate::html`] only gives it a form.

mod journey;
mod people;
mod tables;

use std::collections::BTreeSet;

use model::direction::is_right_to_left;
use model::records::{Basis, MapInfo, MapState, OwnerState, Person, Team};
use model::report::{Block, Cell, Mark, Part, Report, Section};
use model::{Date, Id, Map, RecordKind, evidence, facts};
use words::{Word, Words, plain};

use crate::workbook::claims;

/// The report of a map with the sections that are wanted, as of a day.
pub fn report(map: &Map, wanted: &[Section], today: Date, words: &Words) -> Report {
    let say = Say { map, words };
    let info = &map.info;
    let language = if info.language.is_empty() { words.language() } else { &info.language };
    let parts = Section::ALL.into_iter().filter(|section| wanted.contains(section));
    let parts = parts.filter_map(|section| {
        let blocks = match section {
            Section::Cover => cover(&say, today),
            Section::Map => journey::map(&say),
            Section::Personas => people::personas(&say),
            Section::PainPoints => tables::pain_points(&say),
            Section::HandOffs => tables::hand_offs(&say),
            Section::Opportunities => tables::opportunities(&say),
            Section::Actions => tables::actions(&say),
            Section::Evidence => tables::evidence(&say, today),
            Section::Appendix => journey::appendix(&say),
        };
        let title = section.title(words);
        (!blocks.is_empty()).then_some(Part { section, title, blocks })
    });
    Report {
        title: say.or(&info.title, "untitled-map"),
        subtitle: kind_of(&say, info),
        language: language.to_owned(),
        words_language: words.language().to_owned(),
        right_to_left: is_right_to_left(map),
        parts: parts.collect(),
    }
}

/// Current or future, assumed or researched.
fn kind_of(say: &Say<'_>, info: &MapInfo) -> String {
    let state = match info.state {
        MapState::Current => say.text("report-current"),
        MapState::Future => say.text("report-future"),
    };
    let basis = match info.basis {
        Basis::Assumption => say.text("report-assumed"),
        Basis::Research => say.text("report-researched"),
    };
    format!("{state} · {basis}")
}

fn cover(say: &Say<'_>, today: Date) -> Vec<Block> {
    let map = say.map;
    let info = &map.info;
    let mut list = Facts::default();
    list.add(say.text("field-question"), &info.question);
    list.add(say.text("field-scenario"), &info.scenario);
    list.add(say.text("field-customer-goal"), &info.goal);
    list.add(say.text("field-start_event"), &info.start_event);
    list.add(say.text("field-end_event"), &info.end_event);
    let personas = facts::personas(map);
    let personas = personas.iter().map(|it| {
        let badge = say.word("badge-", it.badge.word());
        format!("{} ({badge})", say.or(&it.name, "untitled-persona"))
    });
    list.put(say.text("report-personas"), personas.collect());
    let owner = say.team_and_person(info.owner_team, info.owner_person);
    list.add(say.text("report-owner"), &owner);
    if let Some(date) = info.review_date {
        list.add(say.text("field-review_date"), &say.day(date));
    }
    let all = evidence::register(map, today);
    let claims: Vec<_> = all.iter().filter(|it| it.record == RecordKind::Card).collect();
    if !claims.is_empty() {
        let backed = claims.iter().filter(|it| it.is_backed).count();
        let values = [
            ("assumed", Word::Number((claims.len() - backed) as f64)),
            ("count", Word::Number(claims.len() as f64)),
        ];
        list.add(say.text("report-share"), &say.with("report-share-of", &values));
    }
    list.add(say.text("report-written"), &say.day(today));
    list.add(say.text("field-notes"), &info.notes);
    list.blocks()
}

/// Names and what is said of each; what is empty is not listed.
#[derive(Default)]
struct Facts(Vec<(String, Vec<String>)>);

impl Facts {
    fn add(&mut self, name: String, text: &str) {
        self.put(name, vec![text.trim().to_owned()]);
    }

    fn put(&mut self, name: String, mut texts: Vec<String>) {
        texts.retain(|text| !text.is_empty());
        if !texts.is_empty() {
            self.0.push((name, texts));
        }
    }

    fn blocks(self) -> Vec<Block> {
        if self.0.is_empty() { Vec::new() } else { vec![Block::Facts(self.0)] }
    }
}

/// What a map is told with.
struct Say<'a> {
    map: &'a Map,
    words: &'a Words,
}

impl Say<'_> {
    fn text(&self, message: &str) -> String {
        plain(&self.words.text(message))
    }

    fn with(&self, message: &str, values: &[(&str, Word<'_>)]) -> String {
        plain(&self.words.with(message, values))
    }

    fn word(&self, start: &str, word: &str) -> String {
        self.text(&format!("{start}{word}"))
    }

    /// A text, or what stands where there is none.
    fn or(&self, text: &str, message: &str) -> String {
        match text.trim() {
            "" => self.text(message),
            text => text.to_owned(),
        }
    }

    fn number(&self, number: f64) -> String {
        self.with("number", &[("number", Word::Number(number))])
    }

    fn day(&self, date: Date) -> String {
        plain(&self.words.say(&model::measures::said::day(date)))
    }

    /// So many seconds in the largest unit that they fill.
    fn time(&self, seconds: Option<i64>) -> String {
        let Some(seconds) = seconds else { return String::new() };
        let (message, unit) = match seconds {
            86_400.. => ("duration-days", 86_400.0),
            3_600.. => ("duration-hours", 3_600.0),
            60.. => ("duration-minutes", 60.0),
            _ => ("duration-seconds", 1.0),
        };
        let number = (seconds as f64 / unit * 10.0).round() / 10.0;
        self.with(message, &[("number", Word::Number(number))])
    }

    fn team_and_person(&self, team: Option<Id<Team>>, person: Option<Id<Person>>) -> String {
        let team = team.and_then(|id| self.map.teams.get(&id)).map_or("", |it| it.name.trim());
        let person = person.and_then(|id| self.map.people.get(&id)).map_or("", |it| it.name.trim());
        let named: Vec<&str> = [team, person].into_iter().filter(|it| !it.is_empty()).collect();
        named.join(", ")
    }

    /// Who answers for something; of a dispute both sides.
    fn owner(
        &self,
        state: Option<OwnerState>,
        named: String,
        (kind, id): (RecordKind, uuid::Uuid),
    ) -> Cell {
        let mut items = match state {
            Some(OwnerState::Owned) => vec![named],
            Some(state) => vec![self.word("owner-", state.word()), named],
            None => vec![self.text("report-no-owner")],
        };
        if state == Some(OwnerState::Disputed) {
            items.extend(claims::written(self.map, kind, id).lines().map(str::to_owned));
        }
        let mut seen = BTreeSet::new();
        items.retain(|item| seen.insert(item.clone()));
        Cell::of(items).marked(state.map(Mark::Owner))
    }
}
