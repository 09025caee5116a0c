//! From rows to the records that they bring.

use std::collections::BTreeMap;

use model::Id;
use model::records::{
    Card, CardKind, Lane, LaneKind, OwnerState, Persona, Stage, Team, Touchpoint,
};

use super::again::{self, Again};
use super::columns::TableField;
use super::details::{Details, Style};
use super::ends::{self, End};
use super::entries::{self, Entry, Owners, extensions};
use super::mapping::{Mapping, Numbers};
use super::rows::Row;
use super::{Preview, Request, TableWarning};
use crate::import::Scale;
use crate::import::draft::{Draft, Spot, key};
use crate::import::feeling::feelings;
use crate::import::grid::lines;
use crate::import::language::language_of;
use crate::import::roles::{self, Role};
use crate::import::vocabulary;

/// Plans what rows bring into a map, and notes in the preview what they do not.
pub(super) fn plan(
    rows: impl Iterator<Item = Row>,
    request: Request,
    personas: &[String],
    mapping: &Mapping,
    preview: &mut Preview,
) {
    let Request { map, words, ids } = request;
    let entries = entries::readable(rows, words, preview);
    let owners = entries::owners(&entries, preview);
    let numbers = mapping.numbers();
    let header = preview.header(TableField::Emotion);
    let stated = Scale::stated(&header);
    let mut scale = mapping.scale.or(stated);
    if scale.is_none() {
        match entries::other_scale(&entries, numbers) {
            Some((line, text)) => {
                preview.warn(TableWarning::EmotionScale { line, text });
            }
            None => scale = Some(Scale::OURS),
        }
    }
    let mut felt = entries::values(&entries, TableField::Emotion);
    preview.rated = felt.any(|cell| numbers.read(cell).is_some());
    preview.scale = scale.filter(|_| preview.rated);
    if let Some(scale) = preview.scale.filter(|it| it.is_turned() && mapping.scale.is_none()) {
        preview.warn(TableWarning::ScaleTurned { header, scale });
    }
    let lane_scale = lane_scale(&entries, mapping, preview);
    let style = Style::of(&entries, mapping, preview);
    let again = Again::of(map, &entries, preview);
    let mut draft = Draft::new(map, words, ids);
    draft.tell_of(personas);
    let mut plan = Plan::new(draft, Manner { scale, lane_scale, numbers, style }, again);
    for entry in &entries {
        plan.add(entry, &owners, preview);
    }
    plan.finish(preview);
}

/// The scale of the numbers in rows that are of a lane of emotions.
fn lane_scale(entries: &[Entry], mapping: &Mapping, preview: &mut Preview) -> Option<Scale> {
    let is_felt = |entry: &&Entry| {
        let role = roles::role_of(entry.get(TableField::Lane));
        role == Some(Role::Lane(LaneKind::Emotions))
    };
    let numbers = mapping.numbers();
    let felt = entries.iter().filter(is_felt);
    let values: Vec<f64> =
        felt.filter_map(|entry| numbers.read(entry.get(TableField::Text))).collect();
    if values.is_empty() {
        return None;
    }
    let mut lanes = entries.iter().filter(is_felt).map(|entry| entry.get(TableField::Lane));
    let label = lanes.clone().next().unwrap_or_default();
    let said = mapping.scale.or_else(|| lanes.find_map(Scale::stated));
    let scale = said.or_else(|| Scale::of(&values))?;
    if scale.is_turned() && mapping.scale.is_none() {
        preview.warn(TableWarning::ScaleTurned { header: label.to_owned(), scale });
    } else if said.is_none() && scale != Scale::OURS {
        preview.warn(TableWarning::LaneScale { lane: label.to_owned(), scale });
    }
    preview.rated = true;
    preview.scale = preview.scale.or(Some(scale));
    Some(scale)
}

/// How the cells of a table are read.
struct Manner {
    /// The scale of the emotions; none where their numbers are no ratings.
    scale: Option<Scale>,
    /// The same of the rows of a lane of emotions.
    lane_scale: Option<Scale>,
    numbers: Numbers,
    style: Style,
}

struct Plan<'a> {
    draft: Draft<'a>,
    manner: Manner,
    again: Again,
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
    const fn new(draft: Draft<'a>, manner: Manner, again: Again) -> Self {
        Self { draft, manner, again, ends: Vec::new(), stacks: BTreeMap::new(), parked: None }
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
                Some(touchpoint)
                    if self.again.decides_channel(entry)
                        && self.draft.use_instead(touchpoint, name) => {}
                Some(touchpoint) => self.draft.use_channel(touchpoint, name),
                None => left.push((preview.header(TableField::Channel), name.to_owned())),
            }
        }
        let end = entry.given(TableField::Until).map(str::to_owned);
        if let (Some(title), None) = (&end, touchpoint) {
            left.push((preview.header(TableField::Until), title.clone()));
        }
        if let Some(id) = entry.given(TableField::Id) {
            left.push((preview.header(TableField::Id), id.to_owned()));
        }
        let style = self.manner.style;
        let mut details = Details::of(entry, style, &mut self.draft, &mut left, preview);
        details.owner = self.own(entry, touchpoint, owners);
        let is_told = self.tell_in_lane(entry, touchpoint, stage, preview);
        let text = if is_told { "" } else { entry.get(TableField::Text) };
        let place = Spot { touchpoint, stage: stage.filter(|_| touchpoint.is_none()) };
        let lane = (!text.is_empty()).then(|| self.draft.lane(entry.get(TableField::Lane)));
        self.feel(entry, place, lane, details.persona, preview);
        let mut texts: Vec<(Id<Lane>, &str)> = lane.map(|lane| (lane, text)).into_iter().collect();
        for (title, cell) in &entry.lanes {
            let lane = self.draft.lane(title);
            texts.extend(lines(cell).map(|line| (lane, line)));
        }
        let Some(((lane, text), others)) = texts.split_first() else {
            return self.keep_without_card(entry, touchpoint, &details, left, preview);
        };
        let is_alone = others.is_empty();
        let lane = *lane;
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
        details.give(&mut card, is_alone);
        card.extensions = extensions(&left);
        let before = self.again.cards(entry, &texts, self.draft.map);
        match before.first().copied().flatten() {
            Some(old) => self.bring_again(entry, old, card, &details, preview),
            None => {
                if let (Some(title), Some(_)) = (end, touchpoint) {
                    left.push((preview.header(TableField::Until), title.clone()));
                    self.ends.push(End { line: entry.line, card: card.id, title, left });
                }
                let pile = stack.map(|stack| (lane, place, heading.map(key), key(stack)));
                self.lay(card, pile, heading, &details);
            }
        }
        let named = if is_alone { String::new() } else { preview.named(entry) };
        for ((lane, text), old) in others.iter().zip(before.iter().skip(1)) {
            let mut card = self.draft.card(*lane, place, text);
            details.give(&mut card, is_alone);
            card.extensions.clone_from(&named);
            match old {
                Some(old) => self.bring_again(entry, old, card, &details, preview),
                None => self.lay(card, None, None, &details),
            }
        }
    }

    /// Takes in what a row says in a lane that is none: a channel, an owner, a rating
    /// or a touchpoint. Whether it has been taken in so.
    fn tell_in_lane(
        &mut self,
        entry: &Entry,
        touchpoint: Option<Id<Touchpoint>>,
        stage: Option<Id<Stage>>,
        preview: &mut Preview,
    ) -> bool {
        let Some(text) = entry.given(TableField::Text) else { return false };
        let role = roles::role_of(entry.get(TableField::Lane));
        match (role, touchpoint, stage) {
            (Some(Role::Touchpoints), None, Some(stage)) => {
                self.draft.touchpoint(stage, text);
                true
            }
            (Some(Role::Channels), Some(touchpoint), _) => {
                self.draft.use_channel(touchpoint, text);
                true
            }
            (Some(Role::Owner), Some(touchpoint), _) => self.draft.own_or_not(touchpoint, text),
            (Some(Role::Lane(LaneKind::Emotions)), Some(touchpoint), _) => {
                let found = match (self.manner.numbers.read(text), self.manner.lane_scale) {
                    (Some(number), Some(scale)) => scale.read(number),
                    (Some(_), None) => None,
                    (None, _) => feelings(text).first().copied(),
                };
                let Some(value) = found else { return false };
                let named = entry.given(TableField::Persona).map(|name| self.draft.persona(name));
                let persona = named.unwrap_or_else(|| self.draft.any_persona());
                if !self.draft.rate(persona, touchpoint, value) {
                    let (line, text) = (entry.line, text.to_owned());
                    preview.warn(TableWarning::EmotionTwice { line, text });
                    return false;
                }
                self.draft.heard.note(text);
                // Words say more than the face beside them.
                !text.chars().any(char::is_alphabetic)
            }
            _ => false,
        }
    }

    /// Puts a card that is not there yet where it belongs: onto its pile, under
    /// its heading.
    fn lay(
        &mut self,
        mut card: Card,
        pile: Option<PileName>,
        heading: Option<&str>,
        details: &Details,
    ) {
        let (id, lane) = (card.id, card.lane);
        let place = Spot { touchpoint: card.touchpoint, stage: card.stage };
        card.under = pile.as_ref().and_then(|pile| self.stacks.get(pile)).copied();
        if !self.draft.put(card) {
            return;
        }
        self.draft.mark(id, &details.tags);
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

    /// Gives a card that has come before what its row says now. One that others
    /// lie under stays where it is.
    fn bring_again(
        &mut self,
        entry: &Entry,
        old: &Card,
        new: Card,
        details: &Details,
        preview: &mut Preview,
    ) {
        let has_place = preview.has(TableField::Stage) || preview.has(TableField::Touchpoint);
        let holds = self.again.holds(old.id);
        let is_elsewhere = (old.touchpoint, old.stage) != (new.touchpoint, new.stage);
        if holds && has_place && is_elsewhere {
            let header = preview.header(TableField::Touchpoint);
            let (line, text) = (entry.line, entry.get(TableField::Touchpoint).to_owned());
            preview.warn(TableWarning::ValueNotKept { line, header, text });
        }
        self.draft.mark(old.id, &details.tags);
        match again::changes(old, new, preview, has_place && !holds) {
            Some(changes) => preview.changed.push(changes),
            None => self.draft.present += 1,
        }
    }

    /// What a row says that brings no card: its source and its unknown values
    /// stay with the touchpoint if that is new.
    fn keep_without_card(
        &mut self,
        entry: &Entry,
        touchpoint: Option<Id<Touchpoint>>,
        details: &Details,
        mut left: Vec<(String, String)>,
        preview: &mut Preview,
    ) {
        if let Some(source) = entry.given(TableField::Source) {
            left.push((preview.header(TableField::Source), source.to_owned()));
        }
        if details.owner.is_some() {
            let name = entry.get(TableField::Owner).to_owned();
            left.push((preview.header(TableField::Owner), name));
        }
        let fresh = touchpoint.and_then(|touchpoint| self.draft.touchpoints.fresh(touchpoint));
        if let Some(fresh) = fresh.filter(|it| it.extensions.is_empty()) {
            fresh.extensions = extensions(&left);
            return;
        }
        for (header, text) in left {
            preview.warn(TableWarning::ValueNotKept { line: entry.line, header, text });
        }
    }

    /// Takes the emotion cell in: as a rating, or as a card.
    fn feel(
        &mut self,
        entry: &Entry,
        place: Spot,
        lane: Option<Id<Lane>>,
        persona: Option<Id<Persona>>,
        preview: &mut Preview,
    ) {
        let Some(cell) = entry.given(TableField::Emotion) else { return };
        let (line, text) = (entry.line, cell.to_owned());
        let number = self.manner.numbers.read(cell);
        let found = match (number, self.manner.scale) {
            (Some(number), Some(scale)) => scale.read(number),
            (Some(_), None) => None,
            (None, _) => feelings(cell).first().copied(),
        };
        let has_words = number.is_none() && cell.chars().any(char::is_alphabetic);
        let rated = match (found, place.touchpoint) {
            (Some(value), Some(touchpoint)) => {
                let persona = persona.unwrap_or_else(|| self.draft.any_persona());
                self.draft.rate(persona, touchpoint, value)
                    || self.again.decides(entry) && self.draft.rate_anew(persona, touchpoint, value)
            }
            _ => false,
        };
        // Words say more than the face beside them.
        if rated && !has_words {
            return;
        }
        match (number, self.manner.scale, found) {
            _ if rated => self.draft.heard.note(cell),
            _ if has_words => {
                preview.warn(TableWarning::EmotionInWords { line, text });
            }
            (_, _, Some(_)) if place.touchpoint.is_some() => {
                preview.warn(TableWarning::EmotionTwice { line, text });
            }
            (_, _, Some(_)) => {
                preview.warn(TableWarning::EmotionWithoutPlace { line, text });
            }
            (None, ..) => preview.warn(TableWarning::EmotionInWords { line, text }),
            (Some(_), Some(_), None) => {
                preview.warn(TableWarning::EmotionOffScale { line, text });
            }
            // The scale has been reported once for the whole column.
            (Some(_), None, None) => {}
        }
        // Some tables say the same in the text of a lane of emotions.
        let is_emotions = |lane| self.draft.lane_kind(lane) == LaneKind::Emotions;
        if entry.get(TableField::Text) == cell && lane.is_some_and(is_emotions) {
            return;
        }
        let lane = self.draft.emotion_lane();
        let old = self.again.felt_card(entry, (lane, cell), self.draft.map);
        if old.is_some_and(|old| self.draft.rewrite(old, cell)) {
            return;
        }
        let mut card = self.draft.card(lane, place, cell);
        card.extensions = preview.named(entry);
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
        if self.again.has(entry) && self.draft.own_anew(touchpoint, owner) {
            return None;
        }
        let old = self.draft.map.touchpoints.get(&touchpoint)?;
        ((old.owner_state, old.owner_team) != (Some(owner.0), owner.1)).then_some(owner)
    }

    /// Gives the new records their order and hands them over, what is referred
    /// to before what refers to it.
    fn finish(self, preview: &mut Preview) {
        let mut draft = self.draft;
        ends::settle(self.ends, &mut draft, preview);
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
            preview.warn(TableWarning::Parked { line, cards });
        }
        preview.warnings.extend(draft.heard.told().map(TableWarning::FeelingsInWords));
        preview.language = language_of(draft.texts());
        preview.changed.extend(draft.changes());
        preview.records = draft.finish().0;
    }
}

impl Preview {
    pub(super) fn header(&self, field: TableField) -> String {
        let column = self.columns.iter().find(|column| column.field() == Some(field));
        column.map_or_else(|| field.header().to_owned(), |column| column.header.clone())
    }

    /// What the table calls a row, as the records keep it that the row makes.
    fn named(&self, entry: &Entry) -> String {
        let Some(name) = entry.given(TableField::Id) else { return String::new() };
        extensions(&[(self.header(TableField::Id), name.to_owned())])
    }
}
