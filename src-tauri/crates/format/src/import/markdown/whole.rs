//! The text of a file as a whole: what it says of the map, its stages, and what
//! belongs to none of them.

use std::collections::{BTreeMap, BTreeSet};

use model::Id;
use model::records::{LaneKind, MapInfo, Stage, Touchpoint};
use serde_json::Value;
use words::sentence;

use super::apart::told_apart;
use super::blocks::{Block, Is, Labelled};
use super::felt::Felt;
use super::left::{Left, labelled, park_code, park_picture};
use super::sections::{Path, Section, stages};
use super::stage::{self, lane_named, pieces, several, use_channels};
use super::tables::{self, Shape};
use super::touchpoint::cell_of;
use crate::import::draft::{Draft, Spot, add_line, key};
use crate::import::roles::{Role, persona_title, role_of, role_within, stage_title};
use crate::import::unknown::Unknown;
use crate::import::{blank_info, json, yaml};

type Row = (usize, Vec<String>);

/// Whether there is a journey in the text.
pub(super) fn has_journey(root: &Section) -> bool {
    !stages(root).paths.is_empty() || has_stage_table(root) || flow(root, &mut Vec::new()).is_some()
}

pub(super) fn has_stage_table(section: &Section) -> bool {
    section.blocks.iter().any(|block| match &block.is {
        Is::Table { header, rows } => is_of_stages(&tables::shape(header, rows)),
        _ => false,
    }) || section.inner.iter().any(has_stage_table)
}

/// The first section with a numbered list or a table of steps in it.
fn flow(section: &Section, path: &mut Path) -> Option<Path> {
    let is_flow = section.blocks.iter().any(|block| match &block.is {
        Is::List { ordered, items } => *ordered && items.len() > 1,
        Is::Table { header, rows } => {
            matches!(tables::shape(header, rows), Shape::Steps { .. } | Shape::StepsAcross)
        }
        _ => false,
    });
    if is_flow {
        return Some(path.clone());
    }
    section.inner.iter().enumerate().find_map(|(index, inner)| {
        path.push(index);
        let found = flow(inner, path);
        path.pop();
        found
    })
}

const fn is_of_stages(shape: &Shape) -> bool {
    matches!(shape, Shape::Stages { .. } | Shape::StagesAcross)
}

/// Takes a text in, under a heading if it is one of several, and gives back what it
/// says of the map. The numbers in it are of the same scales as in all of its file.
pub(super) fn take_in(
    (root, heading): (&Section, Option<&str>),
    file: &Section,
    draft: &mut Draft,
) -> MapInfo {
    let root = &told_apart(root);
    let found = stages(root);
    // A table of stages says more than headings that only might be some, or than
    // one that is.
    let paths = match has_stage_table(root) {
        true if !found.are_plain || found.paths.len() < 2 => Vec::new(),
        false if found.paths.is_empty() => flow(root, &mut Vec::new()).into_iter().collect(),
        _ => found.paths,
    };
    let mut whole = Whole {
        draft,
        info: blank_info(),
        persona: None,
        paths,
        stages: Vec::new(),
        portraits: Vec::new(),
        felt: Felt::default(),
        across: Vec::new(),
    };
    let alone = root.inner.iter().filter(|it| it.level == 1).count() == 1;
    if let Some(first) = root.inner.first()
        && alone
        && first.level == 1
    {
        whole.info.title = first.title.clone();
    }
    if let Some(heading) = heading.filter(|it| *it != whole.info.title) {
        let around = std::mem::replace(&mut whole.info.title, heading.to_owned());
        if !around.is_empty() {
            add_line(&mut whole.info.notes, &around);
        }
    }
    // A table may name the stages before their headings come.
    for path in whole.paths.clone() {
        let title = root.at(&path).map_or("", |it| it.title.as_str());
        let (title, ..) = stage_title(title);
        whole.stages.push((whole.draft.next_stage(&title), title));
    }
    // Whoever makes the journey is known before anybody's feelings are.
    whole.people(root, &mut Vec::new());
    whole.felt = Felt::of(file, whole.draft);
    whole.section(root, &mut Vec::new());
    whole.felt.remark(whole.draft);
    whole.entitle(root);
    whole.info
}

/// The way to the first section with a table of stages.
fn table_of_stages(section: &Section) -> Option<Path> {
    let is_it = |block: &Block| match &block.is {
        Is::Table { header, rows } => is_of_stages(&tables::shape(header, rows)),
        _ => false,
    };
    if section.blocks.iter().any(is_it) {
        return Some(Vec::new());
    }
    section.inner.iter().enumerate().find_map(|(index, inner)| {
        let mut path = table_of_stages(inner)?;
        path.insert(0, index);
        Some(path)
    })
}

pub(super) struct Whole<'a, 'b> {
    pub(super) draft: &'a mut Draft<'b>,
    info: MapInfo,
    pub(super) persona: Option<Id<model::records::Persona>>,
    pub(super) paths: Vec<Path>,
    /// The stages of these sections, and what they are called.
    stages: Vec<(Id<Stage>, String)>,
    /// The sections that are personas as a whole.
    pub(super) portraits: Vec<Path>,
    felt: Felt,
    across: Vec<Across>,
}

/// A table whose columns are stages.
struct Across {
    titles: Vec<String>,
    /// What its lanes are called.
    labels: BTreeSet<String>,
    stages: Vec<(Id<Stage>, String)>,
}

impl Whole<'_, '_> {
    /// Goes through a section that is no stage, and through those in it.
    fn section(&mut self, section: &Section, path: &mut Path) {
        if let Some(index) = self.paths.iter().position(|it| it == path)
            && let Some((stage, title)) = self.stages.get(index).cloned()
        {
            return stage::take_in(section, stage, &title, &mut self.felt, self.draft);
        }
        if self.portraits.contains(path) {
            return;
        }
        let mut left = Left::of(section);
        let mut label: Option<Labelled> = None;
        for block in &section.blocks {
            self.block(block, section, &mut label, &mut left);
        }
        self.park(&left);
        for (index, inner) in section.inner.iter().enumerate() {
            path.push(index);
            self.section(inner, path);
            path.pop();
        }
    }

    fn block(
        &mut self,
        block: &Block,
        section: &Section,
        label: &mut Option<Labelled>,
        left: &mut Left,
    ) {
        let line = block.line;
        match &block.is {
            Is::Table { header, rows } => {
                let shape = tables::shape(header, rows);
                match shape {
                    _ if is_of_stages(&shape) && self.table(&shape, header, rows) => {}
                    Shape::Facts | Shape::Parts => self.facts(header, rows, left),
                    _ => left.add_table(header, rows),
                }
            }
            Is::Front(text) => self.front_matter(text),
            Is::Comment => {}
            Is::Picture(text) => park_picture(text, line, self.draft),
            Is::Code { text, .. } => park_code(text, line, self.draft),
            Is::Heading { .. } => {}
            Is::Text(_) | Is::List { .. } | Is::Quote(_) => {
                for said in labelled(block).unwrap_or_default() {
                    self.said(said, line, section, label, left);
                }
            }
        }
    }

    /// A text outside of the stages: said of the map, or left.
    fn said(
        &mut self,
        said: Labelled,
        line: usize,
        section: &Section,
        label: &mut Option<Labelled>,
        left: &mut Left,
    ) {
        if said.label.is_some() && said.text.is_empty() {
            *label = Some(said);
            return;
        }
        if role_of(&section.title) == Some(Role::Persona) && self.portray(&said, label, section) {
            return;
        }
        let own = said.label.clone().or_else(|| label.as_ref().and_then(|it| it.label.clone()));
        let role = own.as_deref().and_then(role_of).or_else(|| match said.label {
            None => role_of(&section.title),
            Some(_) => None,
        });
        if said.label.is_some() {
            *label = None;
        }
        let text = said.text.clone();
        match role {
            // They are known already.
            Some(Role::Persona) => {}
            Some(Role::Title) if role_of(&section.title) == Some(Role::Persona) => {}
            Some(Role::Scenario | Role::Description) => add_line(&mut self.info.scenario, &text),
            Some(Role::Goal) => add_line(&mut self.info.goal, &text),
            Some(Role::Start) => add_line(&mut self.info.start_event, &text),
            Some(Role::End) => add_line(&mut self.info.end_event, &text),
            Some(Role::Question) => add_line(&mut self.info.question, &text),
            Some(Role::Title) if self.info.title.is_empty() => self.info.title = text,
            Some(Role::Lane(kind)) => {
                let name = own.unwrap_or_else(|| section.title.clone());
                left.add(Some((name, kind)), line, &text);
            }
            _ => match said.label {
                None => {
                    // What a list is called stands above its items.
                    let name = label.take().and_then(|it| it.label);
                    for text in name.iter().chain([&text]) {
                        left.add(left.lane(), line, text);
                    }
                }
                // “Version: 1.0” is said of the map.
                Some(name) if !text.contains('\n') && section.level < 3 && left.is_short(&text) => {
                    add_line(&mut self.info.notes, &format!("{name}: {text}"));
                }
                _ => left.add(left.lane(), line, &said.whole()),
            },
        }
    }

    /// Gives the map the title of what is around its stages, if it has none, and
    /// keeps it if it says more than that there is a journey.
    fn entitle(&mut self, root: &Section) {
        let path = match self.paths.first() {
            Some(path) => path[..path.len().saturating_sub(1)].to_vec(),
            None => table_of_stages(root).unwrap_or_default(),
        };
        let title = |path: &[usize]| {
            let section = root.at(path).filter(|it| !it.title.is_empty());
            section.map(|it| stage_title(&it.title).0)
        };
        // The heading around everything says what the map is about.
        if self.info.title.is_empty() {
            self.info.title = title(&path[..path.len().min(1)]).unwrap_or_default();
        }
        let Some(nearest) = title(&path).filter(|it| *it != self.info.title) else { return };
        let nearest = nearest.trim_end_matches([':', '：']);
        if nearest.contains([':', '：', '(', '（']) && persona_title(nearest).is_none() {
            add_line(&mut self.info.notes, nearest);
        }
    }

    /// A table of two columns that says something of the map.
    fn facts(&mut self, header: &[String], rows: &[Row], left: &mut Left) {
        let head = (0, header.to_vec());
        let is_row = header.first().is_some_and(|it| role_of(it).is_some());
        for (line, row) in is_row.then_some(&head).into_iter().chain(rows) {
            let (Some(name), Some(text)) = (row.first(), row.get(1)) else { continue };
            if role_of(name) == Some(Role::Persona) {
                self.person(text);
            }
            let said = Labelled { label: Some(name.clone()), text: text.clone() };
            let section = Section::default();
            self.said(said, *line, &section, &mut None, left);
        }
    }

    /// A table of stages. Where headings are the stages already it adds to them,
    /// if its own are the same; whether it was taken.
    fn table(&mut self, shape: &Shape, header: &[String], rows: &[Row]) -> bool {
        // Lanes stand in the order of the columns, whatever is read first. Two of a
        // kind in one table are two.
        let mut kinds = BTreeSet::new();
        let mut lane = |label: &str, is_used: bool, draft: &mut Draft| {
            if let (Some(Role::Lane(kind)), true) = (role_named(label), is_used) {
                if kinds.insert(kind) {
                    lane_named(label, kind, draft);
                } else {
                    draft.lane_of(label.trim(), kind);
                }
            }
        };
        let says = |text: &String| !pieces(text).is_empty();
        match shape {
            Shape::Stages { stage, touchpoint } => {
                let titles: Vec<String> = rows.iter().map(|(_, row)| cell(row, *stage)).collect();
                let Some(stages) = self.stages_of(&titles) else { return false };
                for (column, label) in header.iter().enumerate() {
                    let is_used = rows.iter().any(|(_, row)| says(&cell(row, column)));
                    lane(label, is_used, self.draft);
                }
                for ((line, row), stage_id) in rows.iter().zip(stages) {
                    self.row(*line, row, header, (*stage, *touchpoint), stage_id);
                }
                true
            }
            _ => {
                let titles: Vec<String> = header.iter().skip(1).cloned().collect();
                let labels = rows.iter().filter_map(|(_, row)| row.first().map(|it| key(it)));
                let Some(stages) = self.columns_of(titles, labels.collect()) else { return false };
                for (_, row) in rows {
                    let label = row.first().map_or("", String::as_str);
                    lane(label, row.iter().skip(1).any(says), self.draft);
                }
                let mut sorted: Vec<&Row> = rows.iter().collect();
                sorted.sort_by_key(|(_, row)| turn(row.first().map_or("", String::as_str)));
                // A column in which one touchpoint is named is about that one.
                let mut only = vec![None; stages.len()];
                for (line, row) in sorted {
                    let label = row.first().map_or("", String::as_str);
                    let names = role_named(label) == Some(Role::Touchpoints);
                    for (at, text) in row.iter().skip(1).enumerate().take(stages.len()) {
                        let (id, title) = &stages[at];
                        if !names {
                            self.put(label, text, *line, *id, title, only[at]);
                        } else if let [one] = self.touchpoints(*id, text)[..] {
                            only[at] = Some(one);
                        }
                    }
                }
                true
            }
        }
    }

    /// The stages that are the columns of a table. One that tells more of those of a
    /// table before has the same columns and other lanes.
    fn columns_of(
        &mut self,
        titles: Vec<String>,
        labels: BTreeSet<String>,
    ) -> Option<Vec<(Id<Stage>, String)>> {
        let goes_on = |it: &&mut Across| it.titles == titles && it.labels.is_disjoint(&labels);
        if let Some(before) = self.across.iter_mut().find(goes_on) {
            before.labels.extend(labels);
            return Some(before.stages.clone());
        }
        let stages = self.stages_of(&titles)?;
        self.across.push(Across { titles, labels, stages: stages.clone() });
        Some(stages)
    }

    /// The stages of a table by its titles. An empty title is the one before.
    fn stages_of(&mut self, titles: &[String]) -> Option<Vec<(Id<Stage>, String)>> {
        let mut known: BTreeMap<String, (Id<Stage>, String)> = BTreeMap::new();
        let is_unknown = |it: &&String| {
            !it.is_empty() && self.heading_stage(&stage_title(&it.replace('\n', " ")).0).is_none()
        };
        if !self.paths.is_empty() && titles.iter().any(|it| is_unknown(&it)) {
            return None;
        }
        let mut found = Vec::new();
        let mut before: Option<(Id<Stage>, String)> = None;
        for title in titles {
            let (title, ..) = stage_title(&title.replace('\n', " "));
            if title.is_empty()
                && let Some(before) = &before
            {
                found.push(before.clone());
                continue;
            }
            let stage = match known.get(&key(&title)) {
                Some(stage) => stage.clone(),
                None if !self.paths.is_empty() => self.heading_stage(&title)?,
                None => (self.draft.next_stage(&title), title.clone()),
            };
            known.insert(key(&title), stage.clone());
            before = Some(stage.clone());
            found.push(stage);
        }
        Some(found)
    }

    /// The stage of a heading that is called the same, or the same and more:
    /// “Evaluate availability” is “Evaluate”.
    fn heading_stage(&self, title: &str) -> Option<(Id<Stage>, String)> {
        let wanted = key(title);
        let means_it = |it: &&(Id<Stage>, String)| {
            let name = key(&it.1);
            name.starts_with(&wanted) || wanted.starts_with(&name)
        };
        self.stages.iter().find(means_it).cloned()
    }

    /// A row of a table whose rows are stages, or touchpoints in stages.
    fn row(
        &mut self,
        line: usize,
        row: &[String],
        header: &[String],
        (stage, touchpoint): (usize, Option<usize>),
        (id, title): (Id<Stage>, String),
    ) {
        let named = touchpoint.map(|it| cell(row, it)).filter(|it| !it.is_empty());
        let touchpoints = named.map(|text| self.touchpoints(id, &text)).unwrap_or_default();
        let only = match &touchpoints[..] {
            [only] => Some(*only),
            _ => None,
        };
        let mut rest: Vec<usize> = (0..row.len()).collect();
        rest.retain(|column| *column != stage && Some(*column) != touchpoint);
        // What makes touchpoints comes first, so that ratings find them.
        rest.sort_by_key(|column| header.get(*column).map(|it| turn(it)));
        for column in rest {
            let label = header.get(column).map_or("", String::as_str);
            self.put(label, &cell(row, column), line, id, &title, only);
        }
    }

    /// A cell of a stage, or of the only touchpoint in it.
    fn put(
        &mut self,
        label: &str,
        text: &str,
        line: usize,
        stage: Id<Stage>,
        title: &str,
        touchpoint: Option<Id<Touchpoint>>,
    ) {
        if let Some(touchpoint) = touchpoint {
            return cell_of((label, text), line, touchpoint, &mut self.felt, self.draft);
        }
        match role_named(label) {
            Some(Role::Number) => {}
            Some(Role::Touchpoints) => drop(self.touchpoints(stage, text)),
            Some(Role::Goal) => self.draft.aim(stage, text),
            Some(Role::Channels) => {
                let all = self.touchpoints_of(stage);
                use_channels((label, text), line, (stage, title), &all, self.draft);
            }
            Some(Role::Owner)
                if !text.trim().is_empty() && !self.touchpoints_of(stage).is_empty() =>
            {
                for touchpoint in self.touchpoints_of(stage) {
                    self.draft.own(touchpoint, text);
                }
            }
            role => {
                let kind = match role {
                    Some(Role::Lane(kind)) => kind,
                    _ => LaneKind::Text,
                };
                let texts = pieces(text);
                if texts.is_empty() {
                    return;
                }
                let lane = lane_named(label, kind, self.draft);
                for text in &texts {
                    self.draft.note(lane, Spot::across(stage), text);
                }
                if kind == LaneKind::Emotions {
                    let mut all = self.touchpoints_of(stage);
                    self.felt.stage((label, text), line, (stage, title), &mut all, self.draft);
                }
            }
        }
    }

    /// The touchpoints that a cell names.
    fn touchpoints(&mut self, stage: Id<Stage>, text: &str) -> Vec<Id<Touchpoint>> {
        let names: Vec<String> = pieces(text).iter().flat_map(|it| several(it)).collect();
        names.iter().map(|name| self.draft.next_touchpoint(stage, name)).collect()
    }

    fn touchpoints_of(&self, stage: Id<Stage>) -> Vec<Id<Touchpoint>> {
        self.draft.journey_of(stage)
    }

    /// What stands above everything between dashes: its title, and what else it
    /// says as a note.
    fn front_matter(&mut self, text: &str) {
        let Some(Value::Object(all)) = yaml::value(text) else { return };
        let mut unknown = Unknown::default();
        for (name, value) in &all {
            let Some(text) = said_by(value) else {
                unknown.note(name);
                continue;
            };
            match role_of(name) {
                Some(Role::Title) => self.info.title = text,
                Some(Role::Persona) if value.is_array() => {
                    let all = value.as_array().into_iter().flatten().filter_map(json::plain);
                    for name in all {
                        self.draft.persona(&name);
                    }
                }
                Some(Role::Persona) => self.person(&text),
                Some(Role::Goal) => add_line(&mut self.info.goal, &text),
                Some(Role::Scenario | Role::Description) => {
                    add_line(&mut self.info.scenario, &text);
                }
                _ => add_line(&mut self.info.notes, &format!("{name}: {text}")),
            }
        }
        unknown.tell(&mut self.draft.report);
    }

    /// Puts what belongs to no stage into the parking lot, and says so.
    fn park(&mut self, left: &Left) {
        let mut cards = 0;
        for (lane, _, text) in &left.texts {
            let lane = match lane {
                Some((name, kind)) => lane_named(name, *kind, self.draft),
                None => self.draft.notes_lane(),
            };
            let card = self.draft.note(lane, Spot::PARKED, text);
            cards += 1;
            let Some(id) = card.filter(|_| !left.title.is_empty()) else { continue };
            let heading = self.draft.heading(lane, Spot::PARKED, &left.title);
            if let Some(card) = self.draft.cards.iter_mut().rfind(|it| it.id == id) {
                card.heading = Some(heading);
            }
        }
        if cards > 0 {
            let what = match left.title.trim() {
                "" => sentence!("markdown-left-unnamed", cards = cards),
                title => sentence!("markdown-left", section = title, cards = cards),
            };
            self.draft.report.otherwise(left.line, what);
        }
    }
}

/// What a value of the front matter says: a text, or several with commas.
fn said_by(value: &Value) -> Option<String> {
    let Value::Array(all) = value else { return json::plain(value) };
    let texts: Option<Vec<String>> = all.iter().map(json::plain).collect();
    texts.filter(|it| !it.is_empty()).map(|it| it.join(", "))
}

fn role_named(label: &str) -> Option<Role> {
    role_of(label).or_else(|| role_within(label))
}

/// When a row or column is read: what makes touchpoints first, so that feelings
/// find them; what uses them last.
fn turn(label: &str) -> usize {
    match role_named(label) {
        Some(Role::Touchpoints) => 0,
        Some(Role::Lane(LaneKind::Emotions)) => 2,
        Some(Role::Channels | Role::Owner) => 3,
        _ => 1,
    }
}

fn cell(row: &[String], column: usize) -> String {
    row.get(column).cloned().unwrap_or_default()
}
