//! Tables under several headings, each with columns of its own: the headings are
//! stages then, and the columns are touchpoints.

use super::blocks::Is;
use super::sections::Section;
use super::tables::{self, Shape};
use crate::import::roles::{Role, persona_title, role_of, stage_title};

/// What stands over the lanes of a table whose columns are touchpoints.
const OVER_LANES: &str = "Touchpoints";

/// The same text, with tables that say what their columns are.
pub(super) fn told_apart(section: &Section) -> Section {
    let mut section = section.clone();
    tell(&mut section);
    section
}

fn tell(section: &mut Section) {
    section.inner.iter_mut().for_each(tell);
    let all: Vec<&[String]> = section.inner.iter().filter_map(columns).collect();
    let are_own = |at: usize| !all[..at].contains(&all[at]);
    if all.len() < 2 || !(1..all.len()).all(are_own) {
        return;
    }
    for inner in section.inner.iter_mut().filter(|it| columns(it).is_some()) {
        for block in &mut inner.blocks {
            if let Is::Table { header, .. } = &mut block.is
                && let Some(corner) = header.first_mut()
            {
                OVER_LANES.clone_into(corner);
            }
        }
    }
}

/// The columns of the only table of a section that could be a stage, if nothing
/// says what they are.
fn columns(section: &Section) -> Option<&[String]> {
    let is_called_stage = stage_title(&section.title).1;
    if persona_title(&section.title).is_some()
        || (role_of(&section.title).is_some() && !is_called_stage)
    {
        return None;
    }
    let mut found = section.blocks.iter().filter_map(|block| match &block.is {
        Is::Table { header, rows } => Some((header, rows)),
        _ => None,
    });
    let ((header, rows), None) = (found.next()?, found.next()) else { return None };
    let is_stage = |it: &String| role_of(it) == Some(Role::Stage) || stage_title(it).1;
    let is_open = tables::shape(header, rows) == Shape::StagesAcross;
    (is_open && !header.iter().any(is_stage)).then(|| &header[1..])
}
