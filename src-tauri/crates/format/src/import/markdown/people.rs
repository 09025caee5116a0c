//! The personas of a text outside of its stages, and what it says of them.

use model::records::LaneKind;

use super::blocks::{Block, Labelled};
use super::left::{LONGEST_NAME, labelled, texts_of};
use super::sections::{Path, Section};
use super::whole::{Whole, has_journey};
use crate::import::draft::add_line;
use crate::import::roles::{Role, persona_title, role_of};

impl Whole<'_, '_> {
    /// Looks for personas outside of the stages.
    pub(super) fn people(&mut self, section: &Section, path: &mut Path) {
        if self.paths.contains(path) {
            return;
        }
        let is_persona = role_of(&section.title) == Some(Role::Persona);
        let named = names_in(section);
        for text in
            persona_title(&section.title).or(persona_in(&section.title)).iter().chain(&named)
        {
            self.person(text);
        }
        if is_persona && named.is_empty() {
            let texts: Vec<String> =
                section.blocks.iter().flat_map(texts_of).filter(|it| !it.is_empty()).collect();
            if texts.is_empty() {
                self.portraits(section, path);
            }
            if let Some((first, rest)) = texts.split_first() {
                self.person(first);
                if let Some(persona) = self.persona
                    && let Some(fresh) = self.draft.personas.fresh(persona)
                {
                    rest.iter().for_each(|text| add_line(&mut fresh.context, text));
                }
            }
        }
        for (index, inner) in section.inner.iter().enumerate() {
            path.push(index);
            self.people(inner, path);
            path.pop();
        }
    }

    /// Each section in one that is about personas is one of them.
    fn portraits(&mut self, section: &Section, path: &Path) {
        for (index, inner) in section.inner.iter().enumerate() {
            if role_of(&inner.title).is_some() || has_journey(inner) {
                continue;
            }
            self.person(&inner.title);
            let persona = self.draft.persona(&inner.title);
            if let Some(fresh) = self.draft.personas.fresh(persona) {
                let texts = inner.blocks.iter().flat_map(texts_of);
                texts.for_each(|text| add_line(&mut fresh.context, &text));
            }
            let is_known = |it: &Block| labelled(it).is_some();
            if inner.inner.is_empty() && inner.blocks.iter().all(is_known) {
                self.portraits.push(path.iter().copied().chain([index]).collect());
            }
        }
    }

    pub(super) fn person(&mut self, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        let (name, rest) = match text.split_once('\n') {
            Some((name, rest)) => (name, rest),
            None => (text, ""),
        };
        if name.chars().count() > LONGEST_NAME {
            let persona = self.draft.any_persona();
            self.persona = Some(persona);
            if let Some(fresh) = self.draft.personas.fresh(persona) {
                add_line(&mut fresh.context, text);
            }
            return;
        }
        // Several in one cell: “A / B”, “A、B”.
        for name in name.replace('、', " / ").split(" / ") {
            let persona = self.draft.persona(name.trim());
            if self.persona.is_none() {
                self.persona = Some(persona);
                self.draft.speak_for(persona);
            }
        }
        if let Some(persona) = self.persona
            && !rest.is_empty()
            && let Some(fresh) = self.draft.personas.fresh(persona)
        {
            add_line(&mut fresh.context, rest);
        }
    }

    /// What a section about a persona says of it, if it names one; whether that is
    /// so. What the persona wants is what the map is about, too.
    pub(super) fn portray(
        &mut self,
        said: &Labelled,
        label: &mut Option<Labelled>,
        section: &Section,
    ) -> bool {
        let own = said.label.clone().or_else(|| label.as_ref().and_then(|it| it.label.clone()));
        let role = own.as_deref().and_then(role_of);
        let of_map = matches!(role, Some(Role::Goal | Role::Scenario | Role::Title));
        let Some(persona) = self.persona.filter(|_| !of_map && !names_in(section).is_empty())
        else {
            return false;
        };
        let is_name = role == Some(Role::Persona) && names_in(section).contains(&said.text);
        // A persona that the map has already is as it is.
        let Some(fresh) = self.draft.personas.fresh(persona).filter(|_| !is_name) else {
            return true;
        };
        let text = &said.text;
        match role {
            _ if said.label.is_some() && text.is_empty() => return false,
            Some(Role::Lane(LaneKind::Needs)) => add_line(&mut fresh.goals, text),
            Some(Role::Lane(LaneKind::PainPoints)) => add_line(&mut fresh.frustrations, text),
            Some(Role::Lane(LaneKind::Actions)) => add_line(&mut fresh.behaviours, text),
            Some(Role::Lane(LaneKind::Quotes)) if fresh.quote.is_empty() => {
                fresh.quote.clone_from(text);
            }
            _ => match own {
                Some(own) => add_line(&mut fresh.context, &format!("{own}: {text}")),
                None => add_line(&mut fresh.context, text),
            },
        }
        true
    }
}

/// Whom the labels of a section name: the name in a section about a persona, and
/// else who is called one.
fn names_in(section: &Section) -> Vec<String> {
    let is_persona = role_of(&section.title) == Some(Role::Persona);
    let labels: Vec<Labelled> = section.blocks.iter().filter_map(labelled).flatten().collect();
    let of = |role: Role| {
        let is_it = |it: &&Labelled| it.label.as_deref().and_then(role_of) == Some(role);
        labels.iter().filter(is_it).map(|it| it.text.clone()).collect::<Vec<_>>()
    };
    let names = if is_persona { of(Role::Title) } else { Vec::new() };
    if names.is_empty() { of(Role::Persona) } else { names }
}

/// Whom a heading names in brackets: “Journey map (Persona: Anna)”.
fn persona_in(heading: &str) -> Option<String> {
    let (_, inside) = heading.rsplit_once(['(', '（'])?;
    persona_title(inside.trim_end_matches([')', '）']))
}
