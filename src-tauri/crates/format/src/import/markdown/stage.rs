//! What stands under the heading of a stage.

use std::collections::BTreeSet;

use model::records::{Lane, LaneKind, Stage, Touchpoint};
use model::{Id, facts};
use words::sentence;

use super::blocks::{Block, Is, Item, all_of};
use super::felt::Felt;
use super::left::{holds_quote, is_plain, park_code, park_picture};
use super::sections::{Section, is_part};
use super::tables::{self, Shape};
use super::touchpoint::{self, cell_of};
use crate::import::draft::{Draft, Spot, add_line};
use crate::import::roles::{Role, role_of, role_within, step_title};
use crate::import::vocabulary::{self, is_nothing};

/// A piece between commas that is longer is no name.
const LONGEST_NAME: usize = 30;

/// What is collected of a stage before it is known which of it are its
/// touchpoints.
#[derive(Default)]
pub(super) struct Content {
    /// What are touchpoints by their label.
    touchpoints: Vec<Item>,
    /// What the customer does, and what that is called.
    actions: Vec<Item>,
    actions_label: Option<String>,
    /// What stands in a numbered list without a label.
    steps: Vec<Item>,
    /// What names channels: its label, its line, and what it says.
    channels: Vec<(String, usize, String)>,
    goals: Vec<String>,
    /// Cards: the name of their lane, its kind, and what they say.
    cards: Vec<(String, LaneKind, usize, String)>,
    /// Tables whose rows or columns are touchpoints.
    tables: Vec<Table>,
    /// Touchpoints with headings of their own.
    sections: Vec<Section>,
}

/// A table whose rows or columns are touchpoints.
struct Table {
    shape: Shape,
    header: Vec<String>,
    rows: Vec<(usize, Vec<String>)>,
}

/// Takes what stands under a heading into a stage.
pub(super) fn take_in(
    section: &Section,
    stage: Id<Stage>,
    title: &str,
    felt: &mut Felt,
    draft: &mut Draft,
) {
    let mut content = Content::default();
    content.section(section, None, draft);
    content.settle(stage, title, felt, draft);
}

/// The label that holds for what follows it.
#[derive(Clone, Debug)]
struct Label {
    text: String,
    role: Option<Role>,
}

impl Label {
    fn of(text: &str) -> Self {
        Self { text: text.to_owned(), role: role_of(text).or_else(|| role_within(text)) }
    }
}

impl Content {
    fn section(&mut self, section: &Section, label: Option<Label>, draft: &mut Draft) {
        let is_stage = label.is_none();
        let mut label = label;
        for block in &section.blocks {
            self.block(block, &mut label, draft);
        }
        let is_free = |it: &Section| Label::of(&it.title).role.is_none() && !it.has_table();
        let are_steps = !section.has_table() && section.inner.iter().all(is_free);
        for inner in &section.inner {
            match is_stage && (are_steps || inner.is_step()) {
                true => self.sections.push(inner.clone()),
                false => self.section(inner, Some(Label::of(&inner.title)), draft),
            }
        }
    }

    fn block(&mut self, block: &Block, label: &mut Option<Label>, draft: &mut Draft) {
        match &block.is {
            Is::Text(text) => match &text.label {
                Some(said) => {
                    let new = Label::of(said);
                    if text.text.is_empty() {
                        *label = Some(new);
                    } else {
                        // A label with its text on the same line holds for what
                        // follows, too, if it names a part of the stage.
                        self.say(Some(&new), block.line, std::slice::from_ref(&text.text), draft);
                        *label = new.role.is_some().then_some(new);
                    }
                }
                None => {
                    self.say(label.as_ref(), block.line, std::slice::from_ref(&text.text), draft)
                }
            },
            Is::Quote(texts) => {
                let quotes = Label {
                    text: draft.words.text("lane-quotes"),
                    role: Some(Role::Lane(LaneKind::Quotes)),
                };
                for text in texts {
                    let own = label.as_ref().filter(|it| holds_quote(it.role, text));
                    let texts = std::slice::from_ref(text);
                    self.say(Some(own.unwrap_or(&quotes)), block.line, texts, draft);
                }
            }
            Is::List { ordered, items } => self.list(items, *ordered, label.as_ref(), draft),
            Is::Table { header, rows } => self.table(header, rows, label.as_ref(), draft),
            Is::Code { language, text } => match label {
                Some(Label { role: Some(_), .. }) if is_plain(language) => {
                    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
                    self.say(label.as_ref(), block.line, &lines, draft);
                }
                _ => park_code(text, block.line, draft),
            },
            Is::Picture(text) => park_picture(text, block.line, draft),
            Is::Heading { .. } | Is::Front(_) | Is::Comment => {}
        }
    }

    fn list(&mut self, items: &[Item], ordered: bool, label: Option<&Label>, draft: &mut Draft) {
        // What stands below an item says what it is: “Ask”, and below it the
        // channel.
        let names_part = |it: &Item| it.is.label.as_deref().is_some_and(is_part);
        let are_steps = ordered || items.iter().any(|it| it.below.iter().any(names_part));
        for item in items {
            if let Some(said) = &item.is.label
                && let new @ Label { role: Some(_), .. } = Label::of(said)
            {
                if !item.is.text.is_empty() {
                    self.say(Some(&new), item.line, std::slice::from_ref(&item.is.text), draft);
                }
                self.list(&item.below, ordered, Some(&new), draft);
                continue;
            }
            match label.and_then(|it| it.role) {
                Some(Role::Touchpoints) => self.touchpoints.push(item.clone()),
                Some(Role::Lane(LaneKind::Actions)) if self.are_the(label) => {
                    self.actions.push(item.clone());
                }
                None if are_steps && label.is_none() => self.steps.push(item.clone()),
                _ => self.say(label, item.line, &all_of(item), draft),
            }
        }
    }

    fn table(
        &mut self,
        header: &[String],
        rows: &[(usize, Vec<String>)],
        label: Option<&Label>,
        draft: &mut Draft,
    ) {
        match tables::shape(header, rows) {
            Shape::Parts | Shape::Facts => {
                // The header is a row, too, if it names a part.
                let head = (0, header.to_vec());
                let is_row = header.first().is_some_and(|it| Label::of(it).role.is_some());
                let all = is_row.then_some(&head).into_iter().chain(rows);
                for (line, row) in all {
                    let said = Label::of(row.first().map_or("", String::as_str));
                    let texts: Vec<String> = row.iter().skip(1).flat_map(|it| pieces(it)).collect();
                    self.say(Some(&said), *line, &texts, draft);
                }
            }
            Shape::Other if label.is_some_and(|it| it.role.is_some()) => {
                for (line, row) in rows {
                    self.say(label, *line, &[told(header, row)], draft);
                }
            }
            shape => {
                let (header, rows) = (header.to_vec(), rows.to_vec());
                self.tables.push(Table { shape, header, rows });
            }
        }
    }

    /// Whether actions are those that may be the touchpoints: what somebody else
    /// does is a lane beside them.
    fn are_the(&mut self, label: Option<&Label>) -> bool {
        let label = label.map_or("", |it| it.text.as_str());
        self.actions_label.get_or_insert_with(|| label.to_owned()) == label
    }

    /// Texts under a label.
    fn say(&mut self, label: Option<&Label>, line: usize, texts: &[String], draft: &mut Draft) {
        let name = label.map_or_else(|| draft.words.text("lane-text"), |it| it.text.clone());
        for text in texts.iter().filter(|it| !it.trim().is_empty()) {
            let item = || Item {
                line,
                is: super::blocks::Labelled { label: None, text: text.clone() },
                below: Vec::new(),
            };
            match label.and_then(|it| it.role) {
                Some(Role::Touchpoints) => {
                    let each = several(text).into_iter().map(|text| Item {
                        line,
                        is: super::blocks::Labelled { label: None, text },
                        below: Vec::new(),
                    });
                    self.touchpoints.extend(each);
                }
                Some(Role::Lane(LaneKind::Actions)) if self.are_the(label) => {
                    self.actions.push(item());
                }
                Some(Role::Channels) => self.channels.push((name.clone(), line, text.clone())),
                Some(Role::Goal) => self.goals.push(text.clone()),
                Some(Role::Lane(kind)) => self.cards.push((name.clone(), kind, line, text.clone())),
                _ => self.cards.push((name.clone(), LaneKind::Text, line, text.clone())),
            }
        }
    }

    /// Puts everything on the map.
    fn settle(mut self, stage: Id<Stage>, title: &str, felt: &mut Felt, draft: &mut Draft) {
        for goal in &self.goals {
            draft.aim(stage, goal);
        }
        let mut touchpoints: Vec<Id<Touchpoint>> = Vec::new();
        for Table { shape, header, rows } in &self.tables {
            touchpoints.extend(table(shape, header, rows, stage, felt, draft));
        }
        for section in &self.sections {
            touchpoints.push(touchpoint::take_in(section, stage, felt, draft));
        }
        // What the customer does are the touchpoints where nothing else is.
        let actions = std::mem::take(&mut self.actions);
        let (columns, cards) = match (self.touchpoints.is_empty(), self.steps.is_empty()) {
            (false, true) => (self.touchpoints, actions),
            (false, false) => (self.touchpoints, self.steps.into_iter().chain(actions).collect()),
            (true, false) => (self.steps, actions),
            (true, true) if touchpoints.is_empty() => (actions, Vec::new()),
            (true, true) => (Vec::new(), actions),
        };
        for item in &columns {
            touchpoints.push(step(item, stage, felt, draft));
        }
        for item in &cards {
            let lane = match &self.actions_label {
                Some(label) => lane_named(label, LaneKind::Actions, draft),
                None => actions_lane(draft),
            };
            for text in all_of(item) {
                draft.note(lane, Spot::across(stage), &text);
            }
        }
        for (name, kind, line, text) in &self.cards {
            let lane = lane_named(name, *kind, draft);
            draft.note(lane, Spot::across(stage), text);
            if *kind == LaneKind::Emotions {
                felt.stage((name, text), *line, (stage, title), &mut touchpoints, draft);
            }
        }
        // A feeling may have brought the stage its only touchpoint.
        for (label, line, text) in &self.channels {
            use_channels((label, text), *line, (stage, title), &touchpoints, draft);
        }
    }
}

/// Lets the touchpoints of a stage use the channels that a text names. Without
/// touchpoints they are cards.
pub(super) fn use_channels(
    (label, text): (&str, &str),
    line: usize,
    (stage, title): (Id<Stage>, &str),
    touchpoints: &[Id<Touchpoint>],
    draft: &mut Draft,
) {
    for name in channels(text) {
        if touchpoints.is_empty() {
            let lane = lane_named(label, LaneKind::Text, draft);
            draft.note(lane, Spot::across(stage), &name);
            let what = sentence!("markdown-channel", stage = title, text = name);
            draft.report.otherwise(line, what);
            continue;
        }
        for touchpoint in touchpoints {
            draft.use_channel(*touchpoint, &name);
        }
    }
}

/// A touchpoint and what stands below it in its list.
fn step(item: &Item, stage: Id<Stage>, felt: &mut Felt, draft: &mut Draft) -> Id<Touchpoint> {
    let whole = item.whole();
    let (title, rest) = whole.split_once('\n').unwrap_or((&whole, ""));
    let touchpoint = draft.next_touchpoint(stage, title);
    draft.describe(touchpoint, rest);
    let name = title.split(['(', '（', ':', '：']).next().unwrap_or_default().trim();
    if vocabulary::is_usual_channel(name) {
        draft.use_channel(touchpoint, name);
    }
    touchpoint::below(&item.below, touchpoint, felt, draft);
    touchpoint
}

/// Touchpoints of a table, and the cards in its cells.
pub(super) fn table(
    shape: &Shape,
    header: &[String],
    rows: &[(usize, Vec<String>)],
    stage: Id<Stage>,
    felt: &mut Felt,
    draft: &mut Draft,
) -> Vec<Id<Touchpoint>> {
    if *shape == Shape::StepsAcross || *shape == Shape::StagesAcross {
        let touchpoints: Vec<Id<Touchpoint>> = header
            .iter()
            .skip(1)
            .map(|title| draft.next_touchpoint(stage, &step_title(title)))
            .collect();
        for (line, row) in rows {
            let label = row.first().map_or("", String::as_str);
            for (touchpoint, cell) in touchpoints.iter().zip(row.iter().skip(1)) {
                cell_of((label, cell), *line, *touchpoint, felt, draft);
            }
        }
        return touchpoints;
    }
    let roles: Vec<Option<Role>> = header.iter().map(|it| role_of(it)).collect();
    let title = match shape {
        Shape::Steps { title } => *title,
        _ => tables::title_column(&roles, header.len(), rows),
    };
    let numbers: BTreeSet<usize> = (0..header.len())
        .filter(|column| {
            *column != title
                && matches!(roles[*column], Some(Role::Number | Role::Touchpoints))
                && rows.iter().all(|(_, row)| {
                    row.get(*column).is_none_or(|it| !it.chars().any(char::is_alphabetic))
                })
        })
        .collect();
    let mut touchpoints = Vec::new();
    for (line, row) in rows {
        let name = row.get(title).map_or("", String::as_str);
        if row.iter().all(|cell| cell.is_empty()) {
            continue;
        }
        let touchpoint = draft.next_touchpoint(stage, &name.replace('\n', " "));
        touchpoints.push(touchpoint);
        for (column, cell) in row.iter().enumerate() {
            if column != title && !numbers.contains(&column) {
                let label = header.get(column).map_or("", String::as_str);
                cell_of((label, cell), *line, touchpoint, felt, draft);
            }
        }
    }
    touchpoints
}

/// The names in a text that is nothing but several short names: “Web, phone”.
pub(super) fn several(text: &str) -> Vec<String> {
    let names: Vec<&str> = text
        .split([',', '、', '，', '،', ';', '；', '\n'])
        .map(str::trim)
        .filter(|it| !it.is_empty())
        .collect();
    let is_name = |it: &&str| {
        it.chars().count() <= LONGEST_NAME
            && it.matches(['(', '（']).count() == it.matches([')', '）']).count()
    };
    match names.len() > 1 && names.iter().all(is_name) {
        true => names.into_iter().map(str::to_owned).collect(),
        false => vec![text.to_owned()],
    }
}

/// The cards of a cell: its lines.
pub(super) fn pieces(cell: &str) -> Vec<String> {
    cell.split('\n')
        .map(|line| without_mark(line).to_owned())
        .filter(|line| !is_nothing(line))
        .collect()
}

/// A line without the mark of a list before it. A dash that no space follows is
/// a sign: “-10 % lost”.
fn without_mark(line: &str) -> &str {
    let dots = ['•', '·', '・', '●'];
    let line = line.trim().trim_start_matches(dots).trim();
    let behind =
        line.strip_prefix(['-', '–', '*']).filter(|it| it.starts_with(char::is_whitespace));
    behind.map_or(line, str::trim)
}

/// A row as a text, each cell with what its column is called.
pub(super) fn told(header: &[String], row: &[String]) -> String {
    let mut text = String::new();
    for (index, cell) in row.iter().enumerate().filter(|(_, cell)| !is_nothing(cell)) {
        match header.get(index).filter(|head| index > 0 && !head.is_empty()) {
            Some(head) => add_line(&mut text, &format!("{head}: {cell}")),
            None => add_line(&mut text, cell),
        }
    }
    text
}

/// The channels that a text names.
pub(super) fn channels(text: &str) -> Vec<String> {
    // An address has slashes of its own.
    let slash = if text.contains("://") { '\n' } else { '/' };
    text.split([',', '、', '，', '،', ';', '；', slash, '\n', '・', '•'])
        .map(|it| without_mark(it).to_owned())
        .filter(|it| !is_nothing(it))
        .collect()
}

pub(super) fn actions_lane(draft: &mut Draft) -> Id<Lane> {
    let title = draft.words.text("lane-actions");
    draft.lane_like(LaneKind::Actions, &title)
}

/// The lane that a label names. “Opportunity” and “Opportunities” are one: the
/// first of the kind whose name means the same.
pub(super) fn lane_named(label: &str, kind: LaneKind, draft: &mut Draft) -> Id<Lane> {
    let title = label.trim().trim_end_matches([':', '：']).trim();
    let means_it = |title: &str| role_of(title) == Some(Role::Lane(kind));
    if kind != LaneKind::Text && !draft.lanes.has((), title) && means_it(title) {
        let there =
            facts::lanes(draft.map).into_iter().map(|it| (it.id, it.kind, it.title.clone()));
        let new = draft.lanes.new.iter().map(|it| (it.id, it.kind, it.title.clone()));
        let mut all = there.chain(new);
        if let Some((id, ..)) = all.find(|(_, its, title)| *its == kind && means_it(title)) {
            return id;
        }
    }
    draft.lane_of(title, kind)
}
