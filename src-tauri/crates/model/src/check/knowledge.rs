//! Rules about what is known, and how.

use std::collections::{BTreeMap, BTreeSet};

use unicode_segmentation::UnicodeSegmentation as _;
use words::sentence;

use super::Found;
use super::look::{Look, called, card_name, stage_name, touchpoint_name};
use crate::facts;
use crate::records::{Card, CardKind, Evidence, Inconsistency, LaneKind};
use crate::{Id, RecordKind};

/// A rating that low or lower hurts.
const LOW: f64 = -1.0;
/// A card of fewer words is a keyword that nobody understands next week.
const LEAST_WORDS: usize = 3;
/// Of fewer cards in a stage no share is taken.
const LEAST_CARDS: usize = 4;

pub(super) fn inconsistencies(look: &Look<'_>, found: &mut Found) {
    let places: BTreeMap<_, usize> =
        look.journey.iter().enumerate().map(|(place, it)| (it.id, place)).collect();
    let place = |it: &Inconsistency| it.touchpoint.and_then(|id| places.get(&id)).copied();
    let mut all: Vec<_> = look.map.inconsistencies.values().collect();
    all.sort_by_key(|it| (place(it).unwrap_or(usize::MAX), it.id));
    for it in all {
        let channel = |id: Id<_>| {
            let channel = look.map.channels.get(&id);
            called(channel.map_or("", |it| &it.name), sentence!("unnamed-channel"))
        };
        let topic = called(&it.topic, sentence!("check-unsaid-topic"));
        let (one, other) = (channel(it.channel), channel(it.other));
        let message =
            sentence!("check-inconsistent-information", one = one, other = other, topic = topic);
        found.add(RecordKind::Inconsistency, it.id.uuid(), message);
    }
}

pub(super) fn lows_without_pain_point(look: &Look<'_>, found: &mut Found) {
    let low: BTreeSet<_> =
        look.map.emotions.values().filter(|it| it.value <= LOW).map(|it| it.touchpoint).collect();
    for touchpoint in look.journey.iter().filter(|it| low.contains(&it.id)) {
        let under = look.under.get(&touchpoint.id).into_iter().flatten();
        // What hurts in the whole stage hurts at each of its touchpoints.
        let of_stage = look.of_stage.get(&touchpoint.stage).into_iter().flatten();
        let mut cards = under.chain(of_stage.filter(|card| card.stage.is_some()));
        if !cards.any(|card| card.kind == CardKind::PainPoint) {
            let message =
                sentence!("check-low-without-pain-point", name = touchpoint_name(touchpoint));
            found.add(RecordKind::Touchpoint, touchpoint.id.uuid(), message);
        }
    }
}

pub(super) fn pain_points_without_evidence(look: &Look<'_>, found: &mut Found) {
    let is_assumed =
        |it: &Card| it.kind == CardKind::PainPoint && it.evidence == Evidence::Assumption;
    for card in look.cards.iter().filter(|it| is_assumed(it)) {
        let message = sentence!("check-pain-point-without-evidence", name = card_name(card));
        found.add(RecordKind::Card, card.id.uuid(), message);
    }
}

/// A persona is used who has rated something or has cards of their own, or of
/// whom something was counted. The only one of a map makes the journey anyway.
pub(super) fn unused_personas(look: &Look<'_>, found: &mut Found) {
    if look.map.personas.len() < 2 {
        return;
    }
    let rated = look.map.emotions.values().map(|it| it.persona);
    let counted = look.map.readings.values().filter_map(|it| it.persona);
    let with_cards = look.cards.iter().filter_map(|it| it.persona);
    let used: BTreeSet<_> = rated.chain(counted).chain(with_cards).collect();
    for persona in facts::personas(look.map).iter().filter(|it| !used.contains(&it.id)) {
        let name = called(&persona.name, sentence!("untitled-persona"));
        let message = sentence!("check-unused-persona", name = name);
        found.add(RecordKind::Persona, persona.id.uuid(), message);
    }
}

/// Systems, figures and things have short names, and a picture speaks for itself.
pub(super) fn short_cards(look: &Look<'_>, found: &mut Found) {
    for card in &look.cards {
        let lane = look.map.lanes.get(&card.lane).map(|lane| lane.kind);
        let is_brief = matches!(
            lane,
            Some(
                LaneKind::Systems
                    | LaneKind::Metrics
                    | LaneKind::Images
                    | LaneKind::Policy
                    | LaneKind::Proof
            )
        ) || matches!(card.kind, CardKind::Image | CardKind::Heading);
        if !is_brief && words_in(&card.text) < LEAST_WORDS {
            let message = sentence!("check-card-under-three-words", name = card_name(card));
            found.add(RecordKind::Card, card.id.uuid(), message);
        }
    }
}

pub(super) fn stages_of_assumptions(look: &Look<'_>, found: &mut Found) {
    for stage in look.columns.iter().map(|it| &it.stage) {
        let cards = look.of_stage.get(&stage.id).map_or(&[][..], Vec::as_slice);
        let assumed = cards.iter().filter(|it| it.evidence == Evidence::Assumption).count();
        let all = cards.len();
        if all >= LEAST_CARDS && assumed * 2 > all {
            let name = stage_name(stage);
            let message =
                sentence!("check-mostly-assumptions", name = name, count = assumed, all = all);
            found.add(RecordKind::Stage, stage.id.uuid(), message);
        }
    }
}

/// How many words there are in a text. Of writing without spaces two signs
/// count as a word, which is what a word has on average there.
fn words_in(text: &str) -> usize {
    let mut words = 0;
    let mut signs: usize = 0;
    for word in text.unicode_words() {
        let unspaced = word.chars().filter(|letter| is_unspaced(*letter)).count();
        signs += unspaced;
        words += usize::from(unspaced == 0);
    }
    words + signs.div_ceil(2)
}

const fn is_unspaced(letter: char) -> bool {
    matches!(letter,
        '\u{0e00}'..='\u{0eff}'
        | '\u{1000}'..='\u{109f}'
        | '\u{1780}'..='\u{17ff}'
        | '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}'
        | '\u{20000}'..='\u{3ffff}')
}
