//! Several journeys in one text: one for each persona.

use super::sections::Section;
use super::whole::has_journey;
use crate::import::roles::persona_title;

/// A journey in a text, and whose it is if others have theirs.
#[derive(Debug)]
pub(super) struct Journey {
    pub persona: Option<String>,
    pub section: Section,
}

/// The journeys of a text: what stands under no persona belongs to each.
pub(super) fn journeys(root: &Section) -> Vec<Journey> {
    let is_own = |it: &Section| persona_title(&it.title).is_some() && has_journey(it);
    let whole = || Journey { persona: None, section: root.clone() };
    let Some(path) = around(root, &is_own) else { return vec![whole()] };
    let count = root.at(&path).map_or(0, |it| it.inner.len());
    let journeys = (0..count).filter_map(|index| {
        let mut section = root.clone();
        let around = path.iter().try_fold(&mut section, |it, index| it.inner.get_mut(*index))?;
        let persona = persona_title(&around.inner[index].title);
        if !is_own(&around.inner[index]) {
            return None;
        }
        let mut at = 0..;
        around.inner.retain(|it| at.next() == Some(index) || !is_own(it));
        Some(Journey { persona, section })
    });
    journeys.collect()
}

/// The way to the section in which several are so.
fn around(section: &Section, is_own: &impl Fn(&Section) -> bool) -> Option<Vec<usize>> {
    if section.inner.iter().filter(|it| is_own(it)).count() > 1 {
        return Some(Vec::new());
    }
    section.inner.iter().enumerate().find_map(|(index, inner)| {
        let mut path = around(inner, is_own)?;
        path.insert(0, index);
        Some(path)
    })
}
