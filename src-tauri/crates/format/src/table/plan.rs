//! From rows to the records that they bring.

use std::collections::BTreeMap;

use model::records::{Card, CardKind, Lane, LaneKind, OwnerState, Team, Touchpoint};
use model::{Id, IdSequence, Map};
use words::Words;

use super::columns::TableField;
use super::ends::{self, End};
use super::entries::{self, Entry, Owners, extensions};
use super::rows::Row;
use super::{Preview, TableWarning};
use crate::import::draft::{Draft, Spot, key};
use crate::import::language::language_of;
use crate::import::vocabulary::{self, Rating};

/// Plans what rows bring into a map, and notes in the preview what they do not.
pub(super) fn plan(
    rows: impl Iterator<Item = Row>,
    map: &Map,
    words: &Words,
    ids: &mut IdSequence,
    preview: &mut Preview,
) {
    let entries = entries::readable(rows, words, preview);
    let owners = entries::owners(&entries, preview);
    let scale = entries::other_scale(&entries);
    if let Some((line, text)) = &scale {
        let warning = TableWarning::EmotionScale { line: *line, text: text.clone() };
        preview.warnings.push(warning);
    }
    let mut plan = Plan::new(map, words, ids);
    plan.rates = scale.is_none();
    for entry in &entries {
        plan.add(entry, &owners, preview);
    }
    plan.finish(preview);
}

struct Plan<'a> {
    draft: Draft<'a>,
    /// Whether numbers in the emotion column are ratings.
    rates: bool,
    ends: Vec<End>,
    /// The card on top of each stack, by where it is, what it stands under and
    /// what it is called.
    stacks: BTreeMap<PileName, Id<Card>>,
    /// The first line of a parked card, and how many there are.
    parked: Option<(usize, usize)>,
}

/// Where a stack is, under which heading, and what it is called.
type PileName = (Id<Lane>, Spot, Option<String>, String);

impl<'a> Plan<'a> {
    fn new(map: &'a Map, words: &'a Words, ids: &'a mut IdSequence) -> Self {
        Self {
            draft: Draft::new(map, words, ids),
            rates: true,
            ends: Vec::new(),
            stacks: BTreeMap::new(),
            parked: None,
        }
    }

    /// Takes a row in.
    fn add(&mut self, entry: &Entry, owners: &Owners, preview: &mut Preview) {
        let stage = (!entry.stage.is_empty()).then(|| self.draft.stage(&entry.stage));
        let title = entry.get(TableField::Touchpoint);
        let touchpoint = match stage {
            Some(stage) if !title.is_empty() => Some(self.draft.touchpoint(stage, title)),
            _ => None,
        };
        let mut left: Vec<(String, String)> = entry.others.clone();
        if let Some(name) = entry.given(TableField::Channel) {
            match touchpoint {
                Some(touchpoint) => self.draft.use_channel(touchpoint, name),
                None => left.push((preview.header(TableField::Channel), name.to_owned())),
            }
        }
        let end = entry.given(TableField::Until).map(str::to_owned);
        if let (Some(title), None) = (&end, touchpoint) {
            left.push((preview.header(TableField::Until), title.clone()));
        }
        let owner_of_card = self.own(entry, touchpoint, owners);
        let text = entry.get(TableField::Text);
        let place = Spot { touchpoint, stage: stage.filter(|_| touchpoint.is_none()) };
        let lane = (!text.is_empty()).then(|| self.draft.lane(entry.get(TableField::Lane)));
        self.feel(entry, place, lane, preview);
        let Some(lane) = lane else {
            return self.keep_without_card(entry, touchpoint, owner_of_card, left, preview);
        };
        if place == Spot::PARKED {
            self.parked.get_or_insert((entry.line, 0)).1 += 1;
        }
        // What covers several touchpoints is no part of what lies in a cell.
        for field in [TableField::Stack, TableField::Heading] {
            if let (Some(word), Some(_)) = (entry.given(field), &end) {
                left.push((preview.header(field), word.to_owned()));
            }
        }
        let stack = entry.given(TableField::Stack).filter(|_| end.is_none());
        let heading = entry.given(TableField::Heading).filter(|_| end.is_none());
        let mut card = self.draft.card(lane, place, text);
        card.evidence_source = entry.get(TableField::Source).to_owned();
        card.extensions = extensions(&left);
        if let (Some(title), Some(_)) = (end, touchpoint) {
            left.push((preview.header(TableField::Until), title.clone()));
            self.ends.push(End { line: entry.line, card: card.id, title, left });
        }
        if let Some((state, team)) = owner_of_card {
            card.owner_state = Some(state);
            card.owner_team = team;
        }
        let id = card.id;
        let pile = stack.map(|stack| (lane, place, heading.map(key), key(stack)));
        card.under = pile.as_ref().and_then(|pile| self.stacks.get(pile)).copied();
        if !self.draft.put(card) {
            return;
        }
        if let Some(pile) = pile {
            self.stacks.entry(pile).or_insert(id);
        }
        if let Some(title) = heading {
            let heading = self.draft.heading(lane, place, title);
            if let Some(card) = self.draft.cards.iter_mut().rfind(|card| card.id == id) {
                card.heading = Some(heading);
            }
        }
    }

    /// What a row says that brings no card: its source and its unknown values
    /// stay with the touchpoint if that is new.
    fn keep_without_card(
        &mut self,
        entry: &Entry,
        touchpoint: Option<Id<Touchpoint>>,
        owner: Option<(OwnerState, Option<Id<Team>>)>,
        mut left: Vec<(String, String)>,
        preview: &mut Preview,
    ) {
        if let Some(source) = entry.given(TableField::Source) {
            left.push((preview.header(TableField::Source), source.to_owned()));
        }
        if owner.is_some() {
            let name = entry.get(TableField::Owner).to_owned();
            left.push((preview.header(TableField::Owner), name));
        }
        let fresh = touchpoint.and_then(|touchpoint| self.draft.touchpoints.fresh(touchpoint));
        if let Some(fresh) = fresh.filter(|it| it.extensions.is_empty()) {
            fresh.extensions = extensions(&left);
            return;
        }
        for (header, text) in left {
            preview.warnings.push(TableWarning::ValueNotKept { line: entry.line, header, text });
        }
    }

    /// Takes the emotion cell in: as a rating, or as a card.
    fn feel(&mut self, entry: &Entry, place: Spot, lane: Option<Id<Lane>>, preview: &mut Preview) {
        let Some(cell) = entry.given(TableField::Emotion) else { return };
        let (line, text) = (entry.line, cell.to_owned());
        match (vocabulary::rating(cell), place.touchpoint) {
            (Rating::Fits(value), Some(touchpoint)) if self.rates => {
                let persona = self.draft.any_persona();
                if self.draft.rate(persona, touchpoint, value) {
                    return;
                }
                preview.warnings.push(TableWarning::EmotionWithoutPlace { line, text });
            }
            (Rating::Fits(_), _) if self.rates => {
                preview.warnings.push(TableWarning::EmotionWithoutPlace { line, text });
            }
            (Rating::Words, _) => {
                preview.warnings.push(TableWarning::EmotionInWords { line, text });
            }
            // The scale has been reported once for the whole column.
            _ => {}
        }
        // Some tables say the same in the text of a lane of emotions.
        let is_emotions = |lane| self.draft.lane_kind(lane) == LaneKind::Emotions;
        if entry.get(TableField::Text) == cell && lane.is_some_and(is_emotions) {
            return;
        }
        let lane = self.draft.emotion_lane();
        let card = self.draft.card(lane, place, cell);
        self.draft.put(card);
    }

    /// Notes the owner with the touchpoint if all rows agree; or else gives it
    /// back, for the card.
    fn own(
        &mut self,
        entry: &Entry,
        touchpoint: Option<Id<Touchpoint>>,
        owners: &Owners,
    ) -> Option<(OwnerState, Option<Id<Team>>)> {
        let name = entry.given(TableField::Owner)?;
        let owner = if vocabulary::is_unknown_owner(name) {
            (OwnerState::Unknown, None)
        } else {
            (OwnerState::Owned, Some(self.draft.team(name)))
        };
        let agreed = owners.get(&entry.touchpoint_key()).is_some_and(|names| names.len() == 1);
        let Some(touchpoint) = touchpoint.filter(|_| agreed) else { return Some(owner) };
        if let Some(new) = self.draft.touchpoints.fresh(touchpoint) {
            (new.owner_state, new.owner_team) = (Some(owner.0), owner.1);
            return None;
        }
        let old = self.draft.map.touchpoints.get(&touchpoint)?;
        ((old.owner_state, old.owner_team) != (Some(owner.0), owner.1)).then_some(owner)
    }

    /// Gives the new records their order and hands them over, what is referred
    /// to before what refers to it.
    fn finish(self, preview: &mut Preview) {
        let mut draft = self.draft;
        let (stages, touchpoints) = (&draft.stages.new, &draft.touchpoints.new);
        ends::settle(self.ends, &mut draft.cards, draft.map, stages, touchpoints, preview);
        preview.new.stages = draft.stages.new.len();
        preview.new.touchpoints = draft.touchpoints.new.len();
        preview.new.channels = draft.channels.new.len();
        preview.new.lanes = draft.lanes.new.len();
        let is_note = |card: &&Card| card.kind != CardKind::Heading;
        preview.new.cards = draft.cards.iter().filter(is_note).count();
        preview.new.emotions = draft.emotions.len();
        preview.new.teams = draft.teams.new.len();
        preview.new.personas = draft.personas.new.len();
        preview.present = draft.present;
        if let Some((line, cards)) = self.parked {
            preview.warnings.push(TableWarning::Parked { line, cards });
        }
        preview.language = language_of(draft.texts());
        preview.records = draft.finish().0;
    }
}

impl Preview {
    pub(super) fn header(&self, field: TableField) -> String {
        let column = self.columns.iter().find(|column| column.field == Some(field));
        column.map_or_else(|| field.header().to_owned(), |column| column.header.clone())
    }
}
