//! A sheet for each persona.

use model::facts;
use model::report::Block;

use super::{Facts, Say};

pub(super) fn personas(say: &Say<'_>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for persona in facts::personas(say.map) {
        let badge = say.word("badge-", persona.badge.word());
        let name = say.or(&persona.name, "untitled-persona");
        blocks.push(Block::Persona { id: persona.id, name: format!("{name} ({badge})") });
        if !persona.quote.trim().is_empty() {
            blocks.push(Block::Quote(persona.quote.trim().to_owned()));
        }
        let mut list = Facts::default();
        list.add(say.text("field-goals"), &persona.goals);
        list.add(say.text("field-frustrations"), &persona.frustrations);
        list.add(say.text("field-behaviours"), &persona.behaviours);
        list.add(say.text("field-preferences"), &persona.preferences);
        list.add(say.text("field-communication"), &persona.communication);
        list.add(say.text("field-context"), &persona.context);
        let liked = facts::preferred_channels(say.map, persona.id);
        let liked = liked.iter().map(|it| it.name.trim().to_owned()).collect();
        list.put(say.text("field-preferred-channels"), liked);
        let pains = facts::pain_points_of(say.map, persona.id);
        let own = pains.iter().filter(|it| it.persona == Some(persona.id));
        let own = own.map(|it| it.text.trim().to_owned()).collect();
        list.put(say.text("report-pain-points"), own);
        blocks.extend(list.blocks());
    }
    blocks
}
