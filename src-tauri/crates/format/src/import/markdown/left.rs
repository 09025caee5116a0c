//! What belongs to no stage, and how it is kept.

use model::records::LaneKind;
use words::sentence;

use super::blocks::{Block, Is, Item, Labelled, all_of};
use super::sections::Section;
use super::stage::told;
use crate::import::draft::{Draft, Spot};
use crate::import::roles::{Role, role_of, role_within};

/// A text that is longer is no name.
pub(super) const LONGEST_NAME: usize = 120;

/// A lane by its name and what it holds.
pub(super) type NamedLane = (String, LaneKind);

/// What belongs to no stage in a section.
pub(super) struct Left {
    pub title: String,
    pub line: usize,
    lane: Option<NamedLane>,
    /// Each with the lane that it names, and its line.
    pub texts: Vec<(Option<NamedLane>, usize, String)>,
}

impl Left {
    pub fn of(section: &Section) -> Self {
        let lane = match role_of(&section.title).or_else(|| role_within(&section.title)) {
            Some(Role::Lane(kind)) => Some(kind),
            _ => None,
        };
        Self {
            title: section.title.clone(),
            line: section.line,
            lane: lane.map(|kind| (section.title.clone(), kind)),
            texts: Vec::new(),
        }
    }

    /// The lane that the section is about.
    pub fn lane(&self) -> Option<NamedLane> {
        self.lane.clone()
    }

    pub fn is_short(&self, text: &str) -> bool {
        self.lane.is_none() && text.chars().count() <= LONGEST_NAME
    }

    pub fn add(&mut self, lane: Option<NamedLane>, line: usize, text: &str) {
        if !text.trim().is_empty() {
            self.texts.push((lane, line, text.to_owned()));
        }
    }

    pub fn add_table(&mut self, header: &[String], rows: &[(usize, Vec<String>)]) {
        let lane = self.lane();
        for (line, row) in rows {
            self.add(lane.clone(), *line, &told(header, row));
        }
    }
}

/// The texts of a block with their labels; none if it is of another sort.
pub(super) fn labelled(block: &Block) -> Option<Vec<Labelled>> {
    match &block.is {
        Is::Text(text) => Some(vec![text.clone()]),
        Is::Quote(texts) => {
            Some(texts.iter().map(|it| Labelled { label: None, text: it.clone() }).collect())
        }
        Is::List { items, .. } => {
            let whole = |item: &Item| match item.below.is_empty() {
                true => item.is.clone(),
                false => Labelled { label: None, text: all_of(item).join("\n") },
            };
            Some(items.iter().map(whole).collect())
        }
        _ => None,
    }
}

pub(super) fn texts_of(block: &Block) -> Vec<String> {
    labelled(block).unwrap_or_default().iter().map(Labelled::whole).collect()
}

/// Whether a label holds for what somebody says below it: “Pain points” does not
/// make a quote one.
pub(super) fn holds_quote(role: Option<Role>, text: &str) -> bool {
    let is_said = text.trim_start().starts_with(['"', '“', '„', '«', '「', '”', '\'']);
    match role {
        Some(Role::Lane(LaneKind::Quotes | LaneKind::Thoughts)) => true,
        role => role.is_some() && !is_said,
    }
}

/// Whether what stands between fences is words and no code.
pub(super) fn is_plain(language: &str) -> bool {
    matches!(language, "" | "text" | "txt" | "plain" | "plaintext")
}

/// Keeps the text of a diagram or a piece of code.
pub(super) fn park_code(text: &str, line: usize, draft: &mut Draft) {
    let lane = draft.notes_lane();
    draft.note(lane, Spot::PARKED, text);
    draft.report.otherwise(line, sentence!("markdown-code"));
}

/// Keeps what a picture shows and where it is; the picture itself is elsewhere.
pub(super) fn park_picture(text: &str, line: usize, draft: &mut Draft) {
    let lane = draft.notes_lane();
    draft.note(lane, Spot::PARKED, text);
    draft.report.left_out(line, sentence!("markdown-picture"));
}

/// Keeps the cells that are beyond the last column of their table.
pub(super) fn park_beyond(cells: &[(usize, String)], draft: &mut Draft) {
    for (line, text) in cells {
        let lane = draft.notes_lane();
        draft.note(lane, Spot::PARKED, text);
        draft.report.otherwise(*line, sentence!("markdown-wide", text = text.as_str()));
    }
}
