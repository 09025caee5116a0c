//! Where the cards of a table end that cover several touchpoints.
//!
//! A row may name a touchpoint that only a later row brings, so ends are looked
//! for when all rows have been taken in.

use std::collections::BTreeMap;

use model::Id;
use model::records::Card;

use super::entries::extensions;
use super::{Preview, TableWarning};
use crate::import::draft::{Draft, key};

/// An end that a row names.
pub(super) struct End {
    /// The line of the row.
    pub line: usize,
    /// The card that it makes.
    pub card: Id<Card>,
    /// The touchpoint that it names.
    pub title: String,
    /// What else the row says that no column holds, and that with its header.
    pub left: Vec<(String, String)>,
}

/// Lets cards end at the next touchpoint of that name in the journey that the
/// map will have. What names none is kept with the card and reported.
pub(super) fn settle(ends: Vec<End>, draft: &mut Draft, preview: &mut Preview) {
    if ends.is_empty() {
        return;
    }
    let named = draft.journey().into_iter();
    let journey: Vec<_> = named.map(|(id, title)| (id, key(&title))).collect();
    let mut ends: BTreeMap<Id<Card>, End> = ends.into_iter().map(|end| (end.card, end)).collect();
    for card in &mut draft.cards {
        let Some(end) = ends.remove(&card.id) else { continue };
        let mut ahead = journey.iter().skip_while(|(id, _)| Some(*id) != card.touchpoint);
        match ahead.find(|(_, title)| *title == key(&end.title)) {
            Some((id, _)) => card.until = Some(*id).filter(|id| Some(*id) != card.touchpoint),
            None => {
                card.extensions = extensions(&end.left);
                let (line, text) = (end.line, end.title);
                preview.warn(TableWarning::EndNotFound { line, text });
            }
        }
    }
}
