//! Several journeys in one text: one for each persona, one of today and one of
//! tomorrow, or one after the other.

use super::sections::{Section, stages};
use super::whole::{has_journey, has_stage_table};
use crate::import::roles::{persona_title, stage_title};

/// What a heading says that has a journey under it.
const JOURNEYS: [&str; 14] = [
    "journey",
    "parcours",
    "kundenreise",
    "reise",
    "recorrido",
    "viaje",
    "klantreis",
    "podróż",
    "ścieżka",
    "ジャーニー",
    "旅程",
    "رحلة",
    "percorso",
    "jornada",
];

/// What a heading is called whose journey is that of today or of tomorrow.
const STATES: [&str; 14] = [
    "as-is",
    "as is",
    "to-be",
    "to be",
    "current state",
    "future state",
    "ist-zustand",
    "soll-zustand",
    "état actuel",
    "état futur",
    "estado actual",
    "estado futuro",
    "現状",
    "あるべき姿",
];

/// A journey in a text that has several, or the only one.
#[derive(Debug)]
pub(super) struct Journey {
    /// What tells it from the others: whose it is, or its heading.
    pub title: Option<String>,
    /// Whether that is its heading.
    is_headed: bool,
    pub section: Section,
}

impl Journey {
    /// Its heading, if that is what tells it from the others.
    pub fn heading(&self) -> Option<&str> {
        self.title.as_deref().filter(|_| self.is_headed)
    }
}

/// The journeys of a text: what stands under none of their headings belongs to
/// each.
pub(super) fn journeys(root: &Section) -> Vec<Journey> {
    let whole = || Journey { title: None, is_headed: false, section: root.clone() };
    let Some(path) = around(root, &is_own) else { return vec![whole()] };
    let count = root.at(&path).map_or(0, |it| it.inner.len());
    let journeys = (0..count).filter_map(|index| {
        let mut section = root.clone();
        let around = path.iter().try_fold(&mut section, |it, index| it.inner.get_mut(*index))?;
        if !is_own(&around.inner[index]) {
            return None;
        }
        let heading = around.inner[index].title.clone();
        let persona = persona_title(&heading);
        let is_headed = persona.is_none();
        let title = Some(persona.unwrap_or_else(|| stage_title(&heading).0));
        let mut at = 0..;
        around.inner.retain(|it| at.next() == Some(index) || !is_own(it));
        Some(Journey { title, is_headed, section })
    });
    journeys.collect()
}

/// Whether a section is a journey of its own among others.
fn is_own(section: &Section) -> bool {
    if persona_title(&section.title).is_some() {
        return has_journey(section);
    }
    let title = section.title.to_lowercase();
    let is_named = JOURNEYS.iter().chain(&STATES).any(|it| title.contains(it));
    let has_stages = || {
        let found = stages(section);
        (found.are_plain && found.paths.len() > 1) || has_stage_table(section)
    };
    is_named && !stage_title(&section.title).1 && has_stages()
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
