//! A report that the app has written, read back as the map that it tells of.
//!
//! | there | here |
//! |---|---|
//! | what stands about the map | the same |
//! | a section for each persona | personas |
//! | a table for each stage | its touchpoints, their channels, owners and ratings, the lanes |
//! | all cards | cards, with what the tables say beside them |
//! | tables of pain points, hand-offs and the like | nothing: they are told as not read |

use std::collections::BTreeMap;

use model::Id;
use model::records::{
    Badge, Basis, CardKind, LaneKind, MapInfo, MapState, OwnerState, Persona, Touchpoint,
};
use words::{Value, Word, Words, plain, sentence};

use super::blocks::{Is, Item};
use super::sections::Section;
use super::stage::{lane_named, pieces};
use crate::import::blank_info;
use crate::import::draft::{Draft, Spot};
use crate::import::numbers::number;
use crate::import::roles::{Role, role_of};

/// A report and the language in which it speaks.
pub(super) struct Own<'a> {
    words: Words,
    report: &'a Section,
    map: &'a Section,
}

/// The cells of a lane in a stage, a row for those under its touchpoints and one
/// for those across it.
type Cells<'a> = Vec<&'a [String]>;

impl<'a> Own<'a> {
    /// The report that a text is, if it is one.
    pub fn of(root: &'a Section) -> Option<Self> {
        let [report] = &root.inner[..] else { return None };
        words::LANGUAGES.iter().find_map(|language| {
            let words = Words::of(language);
            let called = plain(&words.text("report-map"));
            let map = report.inner.iter().find(|it| it.title == called)?;
            let lane = plain(&words.text("report-lane"));
            let is_told = |it: &Section| {
                table(it).is_some_and(|(_, header, _)| header.first() == Some(&lane))
            };
            let is_own = !map.inner.is_empty() && map.inner.iter().all(is_told);
            is_own.then_some(Self { words, report, map })
        })
    }

    /// Takes the map in, and gives back what is said of it.
    pub fn take_in(&self, draft: &mut Draft) -> MapInfo {
        let mut info = self.info();
        let people = self.personas(draft);
        for stage in &self.map.inner {
            self.stage(stage, &people, draft);
        }
        for (name, texts) in
            self.cards(&self.text("section-parking")).map(facts).into_iter().flatten()
        {
            for text in texts {
                let beside = Beside { kind: None, severity: self.severity(&text) };
                self.card(&name, Spot::PARKED, (&text, Some(beside)), draft);
            }
        }
        let read = ["report-cover", "report-map", "report-personas", "report-appendix"];
        let read = read.map(|it| self.text(it));
        let left = self.report.inner.iter().map(|it| &it.title).filter(|it| !read.contains(it));
        let left: Vec<String> = left.cloned().collect();
        if !left.is_empty() {
            let left = Value::list(left);
            draft.report.left_out(None, sentence!("markdown-report", sections = left));
        }
        self.fit(&mut info);
        info
    }

    fn text(&self, message: &str) -> String {
        plain(&self.words.text(message))
    }

    /// A name, unless it is what stands where nobody wrote one.
    fn name<'n>(&self, name: &'n str, message: &str) -> &'n str {
        if name == self.text(message) { "" } else { name }
    }

    fn section(&self, message: &str) -> Option<&'a Section> {
        let title = self.text(message);
        self.report.inner.iter().find(|it| it.title == title)
    }

    /// What all cards of a place say, under the name of that place.
    fn cards(&self, place: &str) -> Option<&'a Section> {
        self.section("report-appendix")?.inner.iter().find(|it| it.title == place)
    }

    fn info(&self) -> MapInfo {
        let mut info = blank_info();
        info.title = self.name(&self.report.title, "untitled-map").to_owned();
        for (name, texts) in self.section("report-cover").map(facts).unwrap_or_default() {
            let fields = [
                ("field-question", &mut info.question),
                ("field-scenario", &mut info.scenario),
                ("field-customer-goal", &mut info.goal),
                ("field-start_event", &mut info.start_event),
                ("field-end_event", &mut info.end_event),
                ("field-notes", &mut info.notes),
            ];
            for (message, field) in fields {
                if self.text(message) == name {
                    *field = texts.join("\n");
                }
            }
        }
        info
    }

    /// Whether the journey is that of today, and what is known of it.
    fn fit(&self, info: &mut MapInfo) {
        let says = |text: &str| self.report.blocks.iter().any(|it| whole(&it.is).contains(text));
        if says(&self.text("report-future")) {
            info.state = MapState::Future;
        }
        if says(&self.text("report-researched")) {
            info.basis = Basis::Research;
        }
    }

    /// The personas by what they are called, the longest name first.
    fn personas(&self, draft: &mut Draft) -> Vec<(String, Id<Persona>)> {
        let mut people = Vec::new();
        let badges = [Badge::Assumed, Badge::Researched];
        for section in self.section("report-personas").into_iter().flat_map(|it| &it.inner) {
            let bare = |badge: &Badge| {
                let word = self.text(&format!("badge-{}", badge.word()));
                let name = section.title.strip_suffix(&format!(" ({word})"))?;
                Some((name, *badge))
            };
            let Some((name, badge)) = badges.iter().find_map(bare) else { continue };
            let persona = draft.persona(name);
            people.push((name.to_owned(), persona));
            let Some(fresh) = draft.personas.fresh(persona) else { continue };
            fresh.badge = badge;
            for block in &section.blocks {
                if let Is::Quote(texts) = &block.is {
                    fresh.quote = texts.join("\n");
                }
            }
            for (name, texts) in facts(section) {
                let fields = [
                    ("field-goals", &mut fresh.goals),
                    ("field-frustrations", &mut fresh.frustrations),
                    ("field-behaviours", &mut fresh.behaviours),
                    ("field-preferences", &mut fresh.preferences),
                    ("field-communication", &mut fresh.communication),
                    ("field-context", &mut fresh.context),
                ];
                for (message, field) in fields {
                    if self.text(message) == name {
                        *field = texts.join("\n");
                    }
                }
            }
        }
        people.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
        people
    }

    fn stage(&self, section: &Section, people: &[(String, Id<Persona>)], draft: &mut Draft) {
        let stage = draft.next_stage(self.name(&section.title, "untitled-stage"));
        let Some((at, header, rows)) = table(section) else { return };
        // The last text before the table is what the table is called.
        let mut goal: Vec<String> =
            section.blocks.iter().take(at).map(|block| whole(&block.is)).collect();
        goal.pop();
        goal.iter().filter(|it| !it.is_empty()).for_each(|it| draft.aim(stage, it));
        let titles = header.get(1..).unwrap_or_default();
        let is_whole = titles == [self.text("report-whole-stage")];
        let titles = if is_whole { &[] } else { titles };
        let touchpoints: Vec<Id<Touchpoint>> = titles
            .iter()
            .map(|title| draft.next_touchpoint(stage, self.name(title, "untitled-touchpoint")))
            .collect();
        let mut ratings: Vec<(Id<Touchpoint>, &String)> = Vec::new();
        let mut lanes: BTreeMap<&str, Cells<'_>> = BTreeMap::new();
        for (_, row) in rows {
            let Some((name, cells)) = row.split_first() else { continue };
            let each = touchpoints.iter().copied().zip(cells);
            if *name == self.text("report-channel") {
                each.for_each(|(it, cell)| {
                    cell.lines().for_each(|name| draft.use_channel(it, name));
                });
            } else if *name == self.text("report-owner") {
                each.for_each(|(it, cell)| self.own(it, cell, draft));
            } else if *name == self.text("report-ratings") {
                ratings.extend(each);
            } else {
                // Lanes stand in the order of the rows.
                self.lane(name, draft);
                lanes.entry(name).or_default().push(cells);
            }
        }
        if !ratings.is_empty() {
            lane_named(&self.text("lane-emotions"), LaneKind::Emotions, draft);
        }
        for (it, cell) in ratings {
            for (persona, value) in cell.lines().filter_map(|it| self.rating(it, people)) {
                draft.rate(persona, it, value);
            }
        }
        let under = |title: &String| format!("{} · {title}", section.title);
        let across = (Spot::across(stage), 0, section.title.clone());
        let places = touchpoints
            .iter()
            .zip(titles)
            .enumerate()
            .map(|(column, (it, title))| (Spot::at(*it), column, under(title)));
        let has_all = self.section("report-appendix").is_some();
        for (spot, column, place) in std::iter::once(across).chain(places) {
            let is_across = spot.stage.is_some();
            if has_all {
                for (name, texts) in self.cards(&place).map(facts).unwrap_or_default() {
                    let cells = lanes.get(&*name).map(Vec::as_slice).unwrap_or_default();
                    for text in texts {
                        let beside = cells.iter().find_map(|it| {
                            let behind = it.get(column)?.split_once(&format!("{text} ("))?.1;
                            self.beside(behind.split_once(')')?.0)
                        });
                        self.card(&name, spot, (&text, beside), draft);
                    }
                }
                continue;
            }
            // A lane with two rows has one for what lies across the stage.
            for (name, rows) in &lanes {
                let row = match (&rows[..], is_across) {
                    ([only], false) if !touchpoints.is_empty() => only,
                    ([only], true) if touchpoints.is_empty() => only,
                    ([across, _, ..], true) => across,
                    ([_, under, ..], false) => under,
                    _ => continue,
                };
                for text in row.get(column).map(|it| pieces(it)).unwrap_or_default() {
                    let parts = text.strip_suffix(')').and_then(|it| it.rsplit_once(" ("));
                    let beside =
                        parts.and_then(|(text, inside)| Some((text, self.beside(inside)?)));
                    let (text, beside) =
                        beside.map_or((&*text, None), |(text, beside)| (text, Some(beside)));
                    self.card(name, spot, (text, beside), draft);
                }
            }
        }
    }

    fn card(
        &self,
        lane: &str,
        spot: Spot,
        (text, beside): (&str, Option<Beside>),
        draft: &mut Draft,
    ) {
        let lane = self.lane(lane, draft);
        let mut card = draft.card(lane, spot, text);
        if let Some(beside) = beside {
            card.kind = beside.kind.unwrap_or(card.kind);
            card.severity = beside.severity;
        }
        draft.put(card);
    }

    /// How bad a pain point is of which only the table of all of them says so.
    fn severity(&self, text: &str) -> Option<i64> {
        let (_, _, rows) = table(self.section("report-pain-points")?)?;
        let (_, row) = rows.iter().find(|(_, row)| row.first().is_some_and(|it| it == text))?;
        number(row.get(2)?).map(|it| it as i64).filter(|it| (1..=5).contains(it))
    }

    fn lane(&self, name: &str, draft: &mut Draft) -> Id<model::records::Lane> {
        let kind = match role_of(name) {
            Some(Role::Lane(kind)) => kind,
            _ => LaneKind::Text,
        };
        lane_named(self.name(name, "report-untitled-lane"), kind, draft)
    }

    /// What stands in brackets behind a card, if it is the app's.
    fn beside(&self, inside: &str) -> Option<Beside> {
        let mut beside = Beside::default();
        for part in inside.split(", ") {
            let kind = CardKind::ALL
                .iter()
                .find(|kind| self.text(&format!("card-{}", kind.word())) == part);
            let severity = (1..=5).find(|severity| {
                let values = [("severity", Word::Number(*severity as f64))];
                plain(&self.words.with("report-severity", &values)) == part
            });
            if kind.is_none() && severity.is_none() {
                return None;
            }
            beside.kind = kind.copied().or(beside.kind);
            beside.severity = severity.or(beside.severity);
        }
        Some(beside)
    }

    /// Who rates how: the name, the number, and the word for it.
    fn rating(&self, line: &str, people: &[(String, Id<Persona>)]) -> Option<(Id<Persona>, f64)> {
        let (name, persona) = people.iter().find(|(name, _)| line.starts_with(name.as_str()))?;
        let rest = line.get(name.len()..)?;
        let words = (-2..=2).map(|level| self.text(&format!("emotion-{level}")));
        let rest = words.fold(rest, |rest, word| rest.strip_suffix(&*word).unwrap_or(rest));
        let is_beside = |it: char| !it.is_numeric() && !matches!(it, '-' | '−' | '+');
        Some((*persona, number(rest.trim_matches(is_beside))?))
    }

    /// The owner of a touchpoint: the team, before a person in it.
    fn own(&self, touchpoint: Id<Touchpoint>, cell: &str, draft: &mut Draft) {
        let Some(first) = cell.lines().next() else { return };
        let says = |state: OwnerState| self.text(&format!("owner-{}", state.word())) == first;
        let state = [OwnerState::Unknown, OwnerState::Disputed].into_iter().find(|it| says(*it));
        match state {
            None if first == self.text("report-no-owner") => {}
            None => draft.own(touchpoint, first.split(", ").next().unwrap_or_default()),
            Some(state) => {
                if let Some(fresh) = draft.touchpoints.fresh(touchpoint) {
                    fresh.owner_state = Some(state);
                }
            }
        }
    }
}

/// What the app writes beside a card.
#[derive(Clone, Copy, Default)]
struct Beside {
    kind: Option<CardKind>,
    severity: Option<i64>,
}

/// A row of a table, and its line.
type Row = (usize, Vec<String>);

/// The place of the only table of a section among its blocks, its header and its
/// rows.
fn table(section: &Section) -> Option<(usize, &[String], &[Row])> {
    section.blocks.iter().enumerate().find_map(|(at, block)| match &block.is {
        Is::Table { header, rows } => Some((at, &header[..], &rows[..])),
        _ => None,
    })
}

/// What the lists of a section say: names, and the texts of each.
fn facts(section: &Section) -> Vec<(String, Vec<String>)> {
    let lists = section.blocks.iter().filter_map(|block| match &block.is {
        Is::List { items, .. } => Some(items),
        _ => None,
    });
    lists.flatten().filter_map(fact).collect()
}

fn fact(item: &Item) -> Option<(String, Vec<String>)> {
    let name = item.is.label.clone()?;
    let below = item.below.iter().map(Item::whole);
    let own = Some(item.is.text.clone()).filter(|it| !it.is_empty());
    Some((name, own.into_iter().chain(below).collect()))
}

/// All that a block says, where it is a text.
fn whole(is: &Is) -> String {
    match is {
        Is::Text(text) => text.whole(),
        _ => String::new(),
    }
}
