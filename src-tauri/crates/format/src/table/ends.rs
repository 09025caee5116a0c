//! Where the cards of a table end that cover several touchpoints.
//!
//! A row may name a touchpoint that only a later row brings, so ends are looked
//! for when all rows have been taken in.

use std::collections::BTreeMap;

use model::records::{Card, Stage, Touchpoint};
use model::{Id, Map, facts};

use super::entries::extensions;
use super::{Preview, TableWarning};
use crate::import::draft::key;

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
pub(super) fn settle(
    ends: Vec<End>,
    cards: &mut [Card],
    map: &Map,
    new_stages: &[Stage],
    new_touchpoints: &[Touchpoint],
    preview: &mut Preview,
) {
    if ends.is_empty() {
        return;
    }
    let journey = journey(map, new_stages, new_touchpoints);
    let mut ends: BTreeMap<Id<Card>, End> = ends.into_iter().map(|end| (end.card, end)).collect();
    for card in cards {
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

/// The touchpoints of the map and the new ones in the order that they will
/// have, with what their titles are compared by.
fn journey(
    map: &Map,
    new_stages: &[Stage],
    new_touchpoints: &[Touchpoint],
) -> Vec<(Id<Touchpoint>, String)> {
    let mut journey = Vec::new();
    let mut add = |stage, there: &mut dyn Iterator<Item = (Id<Touchpoint>, String)>| {
        journey.extend(there);
        let new = new_touchpoints.iter().filter(|it| it.stage == stage);
        journey.extend(new.map(|it| (it.id, key(&it.title))));
    };
    for columns in facts::columns(map) {
        let mut there = columns.touchpoints.iter().map(|it| (it.id, key(&it.title)));
        add(columns.stage.id, &mut there);
    }
    for stage in new_stages {
        add(stage.id, &mut std::iter::empty());
    }
    journey
}
