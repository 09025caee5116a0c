//! Texts that a map can hold.

use std::mem::take;

use model::records::MapInfo;

use super::{Draft, Spot};
use crate::limits::LONGEST_TEXT;

/// So many bytes stay where a text was that is too long for its place.
const START: usize = 1_000;

impl Draft<'_> {
    /// Lets records hold the texts that importers have put together in them, and
    /// the map what they say of it.
    pub fn fit(&mut self, info: &mut MapInfo) {
        let MapInfo { title, question, scenario, goal, start_event, end_event, notes, .. } = info;
        self.fit_each([title, question, scenario, goal, start_event, end_event, notes]);
        let mut personas = take(&mut self.personas.new);
        for it in &mut personas {
            self.fit_each([&mut it.goals, &mut it.frustrations, &mut it.behaviours]);
            self.fit_each([&mut it.preferences, &mut it.context, &mut it.quote]);
        }
        self.personas.new = personas;
        let mut stages = take(&mut self.stages.new);
        for it in &mut stages {
            self.fit_each([&mut it.goal, &mut it.notes]);
        }
        self.stages.new = stages;
        let mut touchpoints = take(&mut self.touchpoints.new);
        self.fit_each(touchpoints.iter_mut().map(|it| &mut it.description));
        self.touchpoints.new = touchpoints;
    }

    fn fit_each<'t>(&mut self, texts: impl IntoIterator<Item = &'t mut String>) {
        for text in texts {
            if text.contains('\0') || text.len() > LONGEST_TEXT {
                *text = self.fitting(text);
            }
        }
    }

    /// A text that a record can hold: the beginning of one that is too long, of
    /// which the whole becomes a parked card.
    pub(super) fn fitting(&mut self, text: &str) -> String {
        let text = readable(text.trim());
        if text.len() <= LONGEST_TEXT {
            return text;
        }
        let start = text[..text.floor_char_boundary(START)].to_owned();
        let lane = self.notes_lane();
        self.note(lane, Spot::PARKED, &text);
        start
    }
}

/// A text without what no text of a map may have.
pub(super) fn readable(text: &str) -> String {
    text.replace('\0', "\u{fffd}")
}
