//! Notes and nothing else: the lines of a list, or of notes that were copied
//! from a whiteboard. Nothing says where they belong, so they wait beside the
//! map.

use words::sentence;

use super::draft::{Draft, Spot};
use super::{Import, ImportError, Likelihood, Request, Source, blank_info, tables};
use crate::table::pasted_notes;

/// Text that is no table, if nothing else claims it.
pub(super) fn recognise(source: &Source) -> Likelihood {
    match tables::recognise(source) {
        Likelihood::Perhaps if !tables::has_columns(source.head()) => Likelihood::Perhaps,
        _ => Likelihood::No,
    }
}

#[expect(clippy::unnecessary_wraps, reason = "all importers have the same shape")]
pub(super) fn read(source: &Source, request: Request) -> Result<Import, ImportError> {
    let Request { map, words, ids, .. } = request;
    let mut draft = Draft::new(map, words, ids);
    let lane = draft.notes_lane();
    for note in pasted_notes(&source.text) {
        draft.note(lane, Spot::PARKED, &note);
    }
    let cards = draft.cards.len();
    if cards > 0 {
        draft.report.otherwise(None, sentence!("notes-parked", cards = cards));
    }
    Ok(Import::of("notes", draft, blank_info()))
}
