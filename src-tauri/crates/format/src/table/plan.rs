//! From rows to the records that they bring.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use edit::NewRecord;
use model::records::{
    Card, CardKind, Channel, Emotion, Lane, LaneKind, OwnerState, Persona, Stage, Team, Touchpoint,
    TouchpointChannel,
};
use model::{AnyRecord, Id, IdSequence, Map, OrderKey, Record, facts};
use words::Words;

use super::columns::TableField;
use super::ends::{self, End};
use super::entries::{self, Entry, Owners, extensions, key};
use super::rows::Row;
use super::vocabulary::{self, Rating};
use super::{Preview, TableWarning};

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
    map: &'a Map,
    words: &'a Words,
    ids: &'a mut IdSequence,
    /// Whether numbers in the emotion column are ratings.
    rates: bool,
    stages: Named<Stage>,
    /// By stage and title.
    touchpoints: BTreeMap<(Id<Stage>, String), Id<Touchpoint>>,
    new_touchpoints: Vec<Touchpoint>,
    /// Where each of the new touchpoints is in the list.
    fresh: BTreeMap<Id<Touchpoint>, usize>,
    channels: Named<Channel>,
    used_channels: BTreeSet<(Id<Touchpoint>, Id<Channel>)>,
    links: Vec<TouchpointChannel>,
    lanes: Named<Lane>,
    lane_kinds: BTreeMap<Id<Lane>, LaneKind>,
    emotion_lane: Option<Id<Lane>>,
    teams: Named<Team>,
    first_persona: Option<Id<Persona>>,
    new_persona: Option<Persona>,
    cards: Vec<Card>,
    ends: Vec<End>,
    /// The card on top of each stack, by where it is, what it stands under and
    /// what it is called.
    stacks: BTreeMap<PileName, Id<Card>>,
    /// Headings, by where they are and what they say.
    headings: BTreeMap<CardPlace, Id<Card>>,
    /// Cards that the map has already, by where they are and what they say.
    present: BTreeMap<CardPlace, usize>,
    ratings: BTreeMap<Id<Touchpoint>, f64>,
    emotions: Vec<Emotion>,
    /// The first line of a parked card, and how many there are.
    parked: Option<(usize, usize)>,
}

type Spot = (Id<Lane>, Option<Id<Touchpoint>>, Option<Id<Stage>>);
/// Where a stack is, under which heading, and what it is called.
type PileName = (Spot, Option<String>, String);
type CardPlace = (Id<Lane>, Option<Id<Touchpoint>>, Option<Id<Stage>>, String);

/// Records that are found by name, those of the map and new ones.
struct Named<T> {
    known: BTreeMap<String, Id<T>>,
    new: Vec<T>,
}

impl<'a> Plan<'a> {
    fn new(map: &'a Map, words: &'a Words, ids: &'a mut IdSequence) -> Self {
        let journey = facts::journey(map);
        let mut touchpoints = BTreeMap::new();
        let mut used_channels = BTreeSet::new();
        for it in &journey {
            touchpoints.entry((it.stage, key(&it.title))).or_insert(it.id);
            used_channels.extend(it.channel.map(|channel| (it.id, channel)));
        }
        used_channels
            .extend(map.touchpoint_channels.values().map(|link| (link.touchpoint, link.channel)));
        let mut present = BTreeMap::new();
        let mut headings = BTreeMap::new();
        for card in map.cards.values() {
            if card.kind == CardKind::Heading {
                let named = (card.lane, card.touchpoint, card.stage, key(&card.text));
                headings.entry(named).or_insert(card.id);
                continue;
            }
            let place = (card.lane, card.touchpoint, card.stage, card.text.trim().to_owned());
            *present.entry(place).or_insert(0) += 1;
        }
        let persona = facts::personas(map).first().map(|it| it.id);
        // A dividing line of that name takes no cards.
        let lanes: Vec<Arc<Lane>> =
            facts::lanes(map).into_iter().filter(|it| !it.kind.is_line()).collect();
        let ratings = map
            .emotions
            .values()
            .filter(|emotion| Some(emotion.persona) == persona)
            .map(|emotion| (emotion.touchpoint, emotion.value))
            .collect();
        Self {
            map,
            words,
            ids,
            rates: true,
            stages: Named::of(&facts::stages(map), |it| (it.id, &it.title)),
            touchpoints,
            new_touchpoints: Vec::new(),
            fresh: BTreeMap::new(),
            channels: Named::of(&facts::channels(map), |it| (it.id, &it.name)),
            used_channels,
            links: Vec::new(),
            lanes: Named::of(&lanes, |it| (it.id, &it.title)),
            lane_kinds: lanes.iter().map(|it| (it.id, it.kind)).collect(),
            emotion_lane: lanes.iter().find(|it| it.kind == LaneKind::Emotions).map(|it| it.id),
            teams: Named::of(&facts::teams(map), |it| (it.id, &it.name)),
            first_persona: persona,
            new_persona: None,
            cards: Vec::new(),
            ends: Vec::new(),
            stacks: BTreeMap::new(),
            headings,
            present,
            ratings,
            emotions: Vec::new(),
            parked: None,
        }
    }

    /// Takes a row in.
    fn add(&mut self, entry: &Entry, owners: &Owners, preview: &mut Preview) {
        let stage = (!entry.stage.is_empty()).then(|| self.stage(&entry.stage));
        let title = entry.get(TableField::Touchpoint);
        let touchpoint = match stage {
            Some(stage) if !title.is_empty() => Some(self.touchpoint(stage, title)),
            _ => None,
        };
        let mut left: Vec<(String, String)> = entry.others.clone();
        if let Some(name) = entry.given(TableField::Channel) {
            match touchpoint {
                Some(touchpoint) => self.use_channel(touchpoint, name),
                None => left.push((preview.header(TableField::Channel), name.to_owned())),
            }
        }
        let end = entry.given(TableField::Until).map(str::to_owned);
        if let (Some(title), None) = (&end, touchpoint) {
            left.push((preview.header(TableField::Until), title.clone()));
        }
        let owner_of_card = self.own(entry, touchpoint, owners);
        let text = entry.get(TableField::Text);
        let place = Place { touchpoint, stage: stage.filter(|_| touchpoint.is_none()) };
        let lane = (!text.is_empty()).then(|| self.lane(entry.get(TableField::Lane)));
        self.feel(entry, place, lane, preview);
        let Some(lane) = lane else {
            return self.keep_without_card(entry, touchpoint, owner_of_card, left, preview);
        };
        if place.touchpoint.is_none() && place.stage.is_none() {
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
        let mut card = self.card(lane, place, text);
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
        let spot = (card.lane, card.touchpoint, card.stage);
        let pile = stack.map(|stack| (spot, heading.map(key), key(stack)));
        card.under = pile.as_ref().and_then(|pile| self.stacks.get(pile)).copied();
        if !self.put(card, preview) {
            return;
        }
        if let Some(pile) = pile {
            self.stacks.entry(pile).or_insert(id);
        }
        if let Some(title) = heading {
            let heading = self.heading(lane, place, title);
            if let Some(card) = self.cards.iter_mut().rfind(|card| card.id == id) {
                card.heading = Some(heading);
            }
        }
    }

    /// The heading of that name in a place, new if there is none.
    fn heading(&mut self, lane: Id<Lane>, place: Place, title: &str) -> Id<Card> {
        let named = (lane, place.touchpoint, place.stage, key(title));
        if let Some(heading) = self.headings.get(&named) {
            return *heading;
        }
        let mut heading = self.card(lane, place, title);
        heading.kind = CardKind::Heading;
        heading.opened = true;
        let id = heading.id;
        self.headings.insert(named, id);
        self.cards.push(heading);
        id
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
        let fresh = touchpoint.and_then(|touchpoint| self.fresh(touchpoint));
        if let Some(fresh) = fresh.filter(|it| it.extensions.is_empty()) {
            fresh.extensions = extensions(&left);
            return;
        }
        for (header, text) in left {
            preview.warnings.push(TableWarning::ValueNotKept { line: entry.line, header, text });
        }
    }

    /// Takes the emotion cell in: as a rating, or as a card.
    fn feel(&mut self, entry: &Entry, place: Place, lane: Option<Id<Lane>>, preview: &mut Preview) {
        let Some(cell) = entry.given(TableField::Emotion) else { return };
        let (line, text) = (entry.line, cell.to_owned());
        match (vocabulary::rating(cell), place.touchpoint) {
            (Rating::Fits(value), Some(touchpoint)) if self.rates => {
                match self.ratings.get(&touchpoint) {
                    Some(rated) if *rated == value => return,
                    None => return self.rate(touchpoint, value),
                    Some(_) => {}
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
        let is_emotions = |lane| self.lane_kind(lane) == LaneKind::Emotions;
        if entry.get(TableField::Text) == cell && lane.is_some_and(is_emotions) {
            return;
        }
        let lane = self.emotion_lane();
        let card = self.card(lane, place, cell);
        self.put(card, preview);
    }

    fn rate(&mut self, touchpoint: Id<Touchpoint>, value: f64) {
        self.emotion_lane();
        let persona = self.first_persona.unwrap_or_else(|| {
            let mut persona = Persona::blank(self.ids.next_uuid());
            persona.name = self.words.text("untitled-persona");
            self.new_persona.insert(persona).id
        });
        self.first_persona = Some(persona);
        let mut emotion = Emotion::blank(self.ids.next_uuid());
        emotion.persona = persona;
        emotion.touchpoint = touchpoint;
        emotion.value = value;
        self.emotions.push(emotion);
        self.ratings.insert(touchpoint, value);
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
            let ids = &mut self.ids;
            let team = self.teams.get(name, || {
                let mut team = Team::blank(ids.next_uuid());
                team.name = name.to_owned();
                (team.id, team)
            });
            (OwnerState::Owned, Some(team))
        };
        let agreed = owners.get(&entry.touchpoint_key()).is_some_and(|names| names.len() == 1);
        let Some(touchpoint) = touchpoint.filter(|_| agreed) else { return Some(owner) };
        if let Some(new) = self.fresh(touchpoint) {
            (new.owner_state, new.owner_team) = (Some(owner.0), owner.1);
            return None;
        }
        let old = self.map.touchpoints.get(&touchpoint)?;
        ((old.owner_state, old.owner_team) != (Some(owner.0), owner.1)).then_some(owner)
    }

    fn stage(&mut self, title: &str) -> Id<Stage> {
        let ids = &mut self.ids;
        self.stages.get(title, || {
            let mut stage = Stage::blank(ids.next_uuid());
            stage.title = title.to_owned();
            (stage.id, stage)
        })
    }

    fn touchpoint(&mut self, stage: Id<Stage>, title: &str) -> Id<Touchpoint> {
        *self.touchpoints.entry((stage, key(title))).or_insert_with(|| {
            let mut touchpoint = Touchpoint::blank(self.ids.next_uuid());
            touchpoint.stage = stage;
            touchpoint.title = title.to_owned();
            let id = touchpoint.id;
            self.fresh.insert(id, self.new_touchpoints.len());
            self.new_touchpoints.push(touchpoint);
            id
        })
    }

    /// A touchpoint that the table brings.
    fn fresh(&mut self, touchpoint: Id<Touchpoint>) -> Option<&mut Touchpoint> {
        self.new_touchpoints.get_mut(*self.fresh.get(&touchpoint)?)
    }

    fn use_channel(&mut self, touchpoint: Id<Touchpoint>, name: &str) {
        let ids = &mut self.ids;
        let channel = self.channels.get(name, || {
            let stock = vocabulary::stock_channel(name);
            let mut channel = Channel::blank(ids.next_uuid());
            channel.name = name.to_owned();
            channel.icon = stock.icon.to_owned();
            channel.medium = stock.medium;
            (channel.id, channel)
        });
        if !self.used_channels.insert((touchpoint, channel)) {
            return;
        }
        match self.fresh(touchpoint) {
            Some(fresh) if fresh.channel.is_none() => fresh.channel = Some(channel),
            _ => {
                let mut link = TouchpointChannel::blank(self.ids.next_uuid());
                link.touchpoint = touchpoint;
                link.channel = channel;
                self.links.push(link);
            }
        }
    }

    fn lane(&mut self, title: &str) -> Id<Lane> {
        let notes = self.words.text("lane-text");
        let (title, kind) = match title {
            "" => (notes.as_str(), LaneKind::Text),
            title => (title, vocabulary::lane_kind(title)),
        };
        self.lane_of(title, kind)
    }

    /// The first lane of emotions, new if there is none.
    fn emotion_lane(&mut self) -> Id<Lane> {
        if let Some(lane) = self.emotion_lane {
            return lane;
        }
        let title = self.words.text("lane-emotions");
        self.lane_of(&title, LaneKind::Emotions)
    }

    fn lane_of(&mut self, title: &str, kind: LaneKind) -> Id<Lane> {
        let ids = &mut self.ids;
        let lane = self.lanes.get(title, || {
            let mut lane = Lane::blank(ids.next_uuid());
            lane.title = title.to_owned();
            lane.kind = kind;
            (lane.id, lane)
        });
        let kind = *self.lane_kinds.entry(lane).or_insert(kind);
        if kind == LaneKind::Emotions {
            self.emotion_lane.get_or_insert(lane);
        }
        lane
    }

    fn lane_kind(&self, lane: Id<Lane>) -> LaneKind {
        self.lane_kinds.get(&lane).copied().unwrap_or_default()
    }

    fn card(&mut self, lane: Id<Lane>, place: Place, text: &str) -> Card {
        let mut card = Card::blank(self.ids.next_uuid());
        card.lane = lane;
        card.touchpoint = place.touchpoint;
        card.stage = place.stage;
        card.text = text.to_owned();
        card.kind = match self.lane_kind(lane) {
            LaneKind::Quotes => CardKind::Quote,
            LaneKind::PainPoints => CardKind::PainPoint,
            LaneKind::Opportunities => CardKind::Opportunity,
            _ => CardKind::Note,
        };
        card
    }

    /// Puts a card in unless the map has it already; whether it did.
    fn put(&mut self, card: Card, preview: &mut Preview) -> bool {
        let place = (card.lane, card.touchpoint, card.stage, card.text.clone());
        match self.present.get_mut(&place) {
            Some(count) if *count > 0 => {
                *count -= 1;
                preview.present += 1;
                false
            }
            _ => {
                self.cards.push(card);
                true
            }
        }
    }

    /// Gives the new records their order and hands them over, what is referred
    /// to before what refers to it.
    fn finish(mut self, preview: &mut Preview) {
        let (stages, touchpoints) = (&self.stages.new, &self.new_touchpoints);
        ends::settle(self.ends, &mut self.cards, self.map, stages, touchpoints, preview);
        preview.new.stages = self.stages.new.len();
        preview.new.touchpoints = self.new_touchpoints.len();
        preview.new.channels = self.channels.new.len();
        preview.new.lanes = self.lanes.new.len();
        let is_note = |card: &&Card| card.kind != CardKind::Heading;
        preview.new.cards = self.cards.iter().filter(is_note).count();
        preview.new.emotions = self.emotions.len();
        preview.new.teams = self.teams.new.len();
        preview.new.personas = usize::from(self.new_persona.is_some());
        if let Some((line, cards)) = self.parked {
            preview.warnings.push(TableWarning::Parked { line, cards });
        }
        let records = &mut preview.records;
        ordered(self.teams.new, records, |it, key| it.position = key);
        ordered(self.channels.new, records, |it, key| it.position = key);
        ordered(self.new_persona.into_iter().collect(), records, |it, key| it.position = key);
        ordered(self.stages.new, records, |it, key| it.position = key);
        ordered(self.new_touchpoints, records, |it, key| it.position = key);
        ordered(self.links, records, |it, key| it.position = key);
        ordered(self.lanes.new, records, |it, key| it.position = key);
        ordered(self.cards, records, |it, key| it.position = key);
        ordered(self.emotions, records, |_, _| {});
    }
}

/// Where a card lies.
#[derive(Clone, Copy)]
struct Place {
    touchpoint: Option<Id<Touchpoint>>,
    stage: Option<Id<Stage>>,
}

impl<T> Named<T> {
    fn of(records: &[Arc<T>], name: impl Fn(&T) -> (Id<T>, &String)) -> Self {
        let mut known = BTreeMap::new();
        for record in records {
            let (id, name) = name(record);
            known.entry(key(name)).or_insert(id);
        }
        Self { known, new: Vec::new() }
    }

    fn get(&mut self, name: &str, make: impl FnOnce() -> (Id<T>, T)) -> Id<T> {
        *self.known.entry(key(name)).or_insert_with(|| {
            let (id, record) = make();
            self.new.push(record);
            id
        })
    }
}

impl Preview {
    fn header(&self, field: TableField) -> String {
        let column = self.columns.iter().find(|column| column.field == Some(field));
        column.map_or_else(|| field.header().to_owned(), |column| column.header.clone())
    }
}

/// Hands records over in their order.
fn ordered<T: Record + Into<AnyRecord>>(
    new: Vec<T>,
    records: &mut Vec<NewRecord>,
    place: impl Fn(&mut T, OrderKey),
) {
    let keys = OrderKey::spread(new.len());
    for (mut record, order) in new.into_iter().zip(keys) {
        place(&mut record, order);
        records.push(NewRecord::of(&record.into()));
    }
}
