//! What is said of a touchpoint: under its heading, in the cells of a table, or
//! below it in a list.

use model::Id;
use model::records::{LaneKind, Stage, Touchpoint};

use super::blocks::{Is, Item};
use super::felt::Felt;
use super::left::{holds_quote, is_plain, park_code, park_picture};
use super::sections::Section;
use super::stage::{actions_lane, channels, lane_named, pieces, told};
use super::tables::{self, Shape};
use crate::import::draft::{Draft, Spot};
use crate::import::roles::{Role, role_of, role_within, step_title};
use crate::import::vocabulary::is_nothing;

/// Takes a section in that is a touchpoint of a stage.
pub(super) fn take_in(
    section: &Section,
    stage: Id<Stage>,
    felt: &mut Felt,
    draft: &mut Draft,
) -> Id<Touchpoint> {
    let id = draft.next_touchpoint(stage, &step_title(&section.title));
    Taking { id, felt, draft }.section(section, None);
    id
}

/// Takes in what stands below a touchpoint in a list.
pub(super) fn below(items: &[Item], id: Id<Touchpoint>, felt: &mut Felt, draft: &mut Draft) {
    let mut taking = Taking { id, felt, draft };
    items.iter().for_each(|item| taking.item(item, None));
}

/// What a cell says of a touchpoint.
pub(super) fn cell_of(
    said: (&str, &str),
    line: usize,
    id: Id<Touchpoint>,
    felt: &mut Felt,
    draft: &mut Draft,
) {
    Taking { id, felt, draft }.put(role(said.0), said, line);
}

struct Taking<'a, 'b> {
    id: Id<Touchpoint>,
    felt: &'a mut Felt,
    draft: &'a mut Draft<'b>,
}

impl Taking<'_, '_> {
    fn section(&mut self, section: &Section, label: Option<&str>) {
        let mut label = label.map(str::to_owned);
        for block in &section.blocks {
            let line = block.line;
            match &block.is {
                Is::Text(said) => match &said.label {
                    Some(new) if said.text.is_empty() => label = Some(new.clone()),
                    Some(new) => {
                        self.put(role(new), (new, &said.text), line);
                        label = role(new).map(|_| new.clone());
                    }
                    None => match &label {
                        Some(label) => self.put(role(label), (label, &said.text), line),
                        None => self.draft.describe(self.id, &said.text),
                    },
                },
                Is::List { items, .. } => {
                    items.iter().for_each(|item| self.item(item, label.as_deref()));
                }
                Is::Quote(texts) => {
                    let quotes = self.draft.words.text("lane-quotes");
                    for text in texts {
                        let own = label.as_deref().filter(|it| holds_quote(role(it), text));
                        let label = own.unwrap_or(&quotes);
                        let role = role(label).unwrap_or(Role::Lane(LaneKind::Quotes));
                        self.put(Some(role), (label, text), line);
                    }
                }
                Is::Table { header, rows } => self.table(header, rows, label.as_deref()),
                Is::Code { language, text } => match &label {
                    Some(label) if is_plain(language) && role(label).is_some() => {
                        let role = role(label);
                        text.lines().for_each(|it| self.put(role, (label, it), line));
                    }
                    _ => park_code(text, line, self.draft),
                },
                Is::Picture(text) => park_picture(text, line, self.draft),
                Is::Heading { .. } | Is::Front(_) | Is::Comment => {}
            }
        }
        for inner in &section.inner {
            self.section(inner, Some(&inner.title));
        }
    }

    /// An item of a list and those below it, under a label.
    fn item(&mut self, item: &Item, label: Option<&str>) {
        let own = item.is.label.as_deref().filter(|it| role(it).is_some());
        let text = match own {
            Some(_) => item.is.text.clone(),
            None => item.whole(),
        };
        let label = own.or(label);
        match label {
            Some(label) => self.put(role(label), (label, &text), item.line),
            None => {
                let lane = actions_lane(self.draft);
                self.draft.note(lane, Spot::at(self.id), &text);
            }
        }
        item.below.iter().for_each(|below| self.item(below, label));
    }

    fn table(&mut self, header: &[String], rows: &[(usize, Vec<String>)], label: Option<&str>) {
        let shape = tables::shape(header, rows);
        let is_row = header.first().is_some_and(|it| role(it).is_some());
        let head = (0, header.to_vec());
        match shape {
            Shape::Parts | Shape::Facts => {
                for (line, row) in is_row.then_some(&head).into_iter().chain(rows) {
                    let name = row.first().map_or("", String::as_str);
                    for text in row.iter().skip(1) {
                        self.put(role(name), (name, text), *line);
                    }
                }
            }
            Shape::Steps { .. } => {
                for (line, row) in rows {
                    for (name, text) in header.iter().zip(row) {
                        self.put(role(name), (name, text), *line);
                    }
                }
            }
            _ => {
                let notes = self.draft.words.text("lane-text");
                let label = label.unwrap_or(&notes);
                for (line, row) in rows {
                    self.put(role(label), (label, &told(header, row)), *line);
                }
            }
        }
    }

    /// Puts a text under a label where it belongs.
    fn put(&mut self, role: Option<Role>, (label, text): (&str, &str), line: usize) {
        if is_nothing(text) {
            return;
        }
        match role {
            Some(Role::Channels) => {
                for name in channels(text) {
                    self.draft.use_channel(self.id, &name);
                }
            }
            // A number of its own says nothing where things stand in order.
            Some(Role::Number) if !text.chars().any(char::is_alphabetic) => {}
            Some(Role::Description) => self.draft.describe(self.id, text),
            Some(Role::Owner) => self.draft.own(self.id, text),
            role => {
                let kind = match role {
                    Some(Role::Lane(kind)) => kind,
                    _ => LaneKind::Text,
                };
                let lane = lane_named(label, kind, self.draft);
                for text in pieces(text) {
                    self.draft.note(lane, Spot::at(self.id), &text);
                }
                if kind == LaneKind::Emotions {
                    self.felt.touchpoint((label, text), line, self.id, self.draft);
                }
            }
        }
    }
}

fn role(label: &str) -> Option<Role> {
    role_of(label).or_else(|| role_within(label))
}
