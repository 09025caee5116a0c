//! A map in the making: what a file brings, beside the map that it is brought
//! into.
//!
//! Whatever the map has already is found by its title and used again, so that a
//! file can extend a map and a second import of it brings nothing.

mod again;
mod fit;
mod journey;
mod owners;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use edit::NewRecord;
use model::records::{
    Card, CardKind, CardTag, Channel, Emotion, HandOff, Lane, LaneKind, Metric, Persona, Stage,
    Tag, Team, Touchpoint, TouchpointChannel,
};
use model::{AnyRecord, Id, IdSequence, Map, OrderKey, Record, facts};
use words::{Words, sentence};

use self::again::Retold;
pub(crate) use self::again::{assign, cards_told, differing, merged, told_name};
use super::feeling::Heard;
use super::named::Named;
use super::report::Report;
use super::vocabulary;
use crate::limits::LONGEST_TEXT;

/// Where a card lies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Spot {
    pub touchpoint: Option<Id<Touchpoint>>,
    pub stage: Option<Id<Stage>>,
}

impl Spot {
    /// The parking lot.
    pub const PARKED: Self = Self { touchpoint: None, stage: None };

    /// Under a touchpoint.
    pub const fn at(touchpoint: Id<Touchpoint>) -> Self {
        Self { touchpoint: Some(touchpoint), stage: None }
    }

    /// Across a stage.
    pub const fn across(stage: Id<Stage>) -> Self {
        Self { touchpoint: None, stage: Some(stage) }
    }
}

type CardPlace = (Id<Lane>, Spot, String);

/// What a touchpoint is rated at, and by which record of the map.
struct Rating {
    value: f64,
    emotion: Option<Id<Emotion>>,
}

/// A map in the making.
pub(crate) struct Draft<'a> {
    pub map: &'a Map,
    pub words: &'a Words,
    pub ids: &'a mut IdSequence,
    /// What was not taken as it stands in the file.
    pub report: Report,
    pub stages: Named<(), Stage>,
    pub touchpoints: Named<Id<Stage>, Touchpoint>,
    pub channels: Named<(), Channel>,
    pub lanes: Named<(), Lane>,
    pub teams: Named<(), Team>,
    pub personas: Named<(), Persona>,
    pub metrics: Named<(), Metric>,
    tags: Named<(), Tag>,
    /// Which cards bear which tags.
    marked: BTreeSet<(Id<Card>, Id<Tag>)>,
    marks: Vec<CardTag>,
    pub cards: Vec<Card>,
    pub emotions: Vec<Emotion>,
    /// Feelings in words that became ratings.
    pub heard: Heard,
    /// How many cards the map has already.
    pub present: usize,
    used_channels: BTreeSet<(Id<Touchpoint>, Id<Channel>)>,
    links: Vec<TouchpointChannel>,
    lane_kinds: BTreeMap<Id<Lane>, LaneKind>,
    emotion_lane: Option<Id<Lane>>,
    first_persona: Option<Id<Persona>>,
    /// Headings, by where they are and what they say.
    headings: BTreeMap<CardPlace, Id<Card>>,
    /// Cards that the map has already, by where they are and what they say.
    in_map: BTreeMap<CardPlace, usize>,
    ratings: BTreeMap<(Id<Persona>, Id<Touchpoint>), Rating>,
    retold: Retold,
    crossings: BTreeSet<(Id<Touchpoint>, Id<Touchpoint>)>,
    hand_offs: Vec<HandOff>,
}

impl<'a> Draft<'a> {
    /// Nothing yet, beside a map.
    pub fn new(map: &'a Map, words: &'a Words, ids: &'a mut IdSequence) -> Self {
        let journey = facts::journey(map);
        let mut used_channels = BTreeSet::new();
        for it in &journey {
            used_channels.extend(it.channel.map(|channel| (it.id, channel)));
        }
        used_channels
            .extend(map.touchpoint_channels.values().map(|link| (link.touchpoint, link.channel)));
        let mut in_map = BTreeMap::new();
        let mut headings = BTreeMap::new();
        for card in map.cards.values() {
            let spot = Spot { touchpoint: card.touchpoint, stage: card.stage };
            if card.kind == CardKind::Heading {
                headings.entry((card.lane, spot, key(&card.text))).or_insert(card.id);
            } else {
                *in_map.entry((card.lane, spot, card.text.trim().to_owned())).or_insert(0) += 1;
            }
        }
        // A dividing line of that name takes no cards.
        let lanes: Vec<Arc<Lane>> =
            facts::lanes(map).into_iter().filter(|it| !it.kind.is_line()).collect();
        let personas = facts::personas(map);
        let tags: Vec<Arc<Tag>> = map.tags.values().cloned().collect();
        let rating = |it: &Emotion| Rating { value: it.value, emotion: Some(it.id) };
        let ratings = map.emotions.values().map(|it| ((it.persona, it.touchpoint), rating(it)));
        let crossings = map.hand_offs.values().map(|it| (it.from_touchpoint, it.to_touchpoint));
        Self {
            map,
            words,
            ids,
            report: Report::default(),
            stages: Named::of(&facts::stages(map), |it| ((), it.id, &it.title)),
            touchpoints: Named::of(&journey, |it| (it.stage, it.id, &it.title)),
            channels: Named::of(&facts::channels(map), |it| ((), it.id, &it.name)),
            lanes: Named::of(&lanes, |it| ((), it.id, &it.title)),
            teams: Named::of(&facts::teams(map), |it| ((), it.id, &it.name)),
            personas: Named::of(&personas, |it| ((), it.id, &it.name)),
            metrics: Named::of(&facts::metrics(map), |it| ((), it.id, &it.title)),
            tags: Named::of(&tags, |it| ((), it.id, &it.name)),
            marked: map.card_tags.values().map(|it| (it.card, it.tag)).collect(),
            marks: Vec::new(),
            cards: Vec::new(),
            emotions: Vec::new(),
            heard: Heard::default(),
            present: 0,
            used_channels,
            links: Vec::new(),
            lane_kinds: lanes.iter().map(|it| (it.id, it.kind)).collect(),
            emotion_lane: lanes.iter().find(|it| it.kind == LaneKind::Emotions).map(|it| it.id),
            first_persona: personas.first().map(|it| it.id),
            headings,
            in_map,
            ratings: ratings.collect(),
            retold: Retold::default(),
            crossings: crossings.collect(),
            hand_offs: Vec::new(),
        }
    }

    /// The first stage of that title.
    pub fn stage(&mut self, title: &str) -> Id<Stage> {
        let title = self.fitting(title);
        let ids = &mut self.ids;
        self.stages.first((), &title, || blank_stage(ids, &title))
    }

    /// The next stage of that title: a file that names two alike means two.
    pub fn next_stage(&mut self, title: &str) -> Id<Stage> {
        let title = match self.fitting(title) {
            title if title.trim().is_empty() => self.words.text("untitled-stage"),
            title => title,
        };
        let ids = &mut self.ids;
        self.stages.next((), &title, || blank_stage(ids, &title))
    }

    /// The first touchpoint of that title in a stage.
    pub fn touchpoint(&mut self, stage: Id<Stage>, title: &str) -> Id<Touchpoint> {
        let title = self.fitting(title);
        let ids = &mut self.ids;
        self.touchpoints.first(stage, &title, || blank_touchpoint(ids, stage, &title))
    }

    /// The next touchpoint of that title in a stage.
    pub fn next_touchpoint(&mut self, stage: Id<Stage>, title: &str) -> Id<Touchpoint> {
        let title = self.fitting(title);
        let ids = &mut self.ids;
        self.touchpoints.next(stage, &title, || blank_touchpoint(ids, stage, &title))
    }

    /// Says more about a touchpoint. One that the map has already keeps what it
    /// says; the text becomes a card under it.
    pub fn describe(&mut self, touchpoint: Id<Touchpoint>, text: &str) {
        let text = self.fitting(text);
        if text.is_empty() {
            return;
        }
        if let Some(fresh) = self.touchpoints.fresh(touchpoint) {
            add_line(&mut fresh.description, &text);
            return;
        }
        let said = self.map.touchpoints.get(&touchpoint).map(|it| it.description.as_str());
        if said.is_none_or(|said| !said.contains(&text)) {
            let lane = self.notes_lane();
            self.note(lane, Spot::at(touchpoint), &text);
        }
    }

    /// Says what the customer wants of a stage, in the same manner.
    pub fn aim(&mut self, stage: Id<Stage>, text: &str) {
        let text = self.fitting(text);
        if text.is_empty() {
            return;
        }
        if let Some(fresh) = self.stages.fresh(stage) {
            add_line(&mut fresh.goal, &text);
            return;
        }
        let said = self.map.stages.get(&stage).map(|it| it.goal.as_str());
        if said.is_none_or(|said| !said.contains(&text)) {
            let title = self.words.text("lane-needs");
            let lane = self.lane_of(&title, LaneKind::Needs);
            self.note(lane, Spot::across(stage), &text);
        }
    }

    /// Says more about a stage, in the same manner.
    pub fn annotate(&mut self, stage: Id<Stage>, text: &str) {
        let text = self.fitting(text);
        if text.is_empty() {
            return;
        }
        if let Some(fresh) = self.stages.fresh(stage) {
            return add_line(&mut fresh.notes, &text);
        }
        let said = self.map.stages.get(&stage).map(|it| it.notes.as_str());
        if said.is_none_or(|said| !said.contains(&text)) {
            let lane = self.notes_lane();
            self.note(lane, Spot::across(stage), &text);
        }
    }

    /// The channel of that name, with icon and medium if it is a usual one.
    pub fn channel(&mut self, name: &str) -> Id<Channel> {
        let name = self.fitting(name);
        let ids = &mut self.ids;
        self.channels.first((), &name, || {
            let stock = vocabulary::stock_channel(&name);
            let mut channel = Channel::blank(ids.next_uuid());
            channel.name.clone_from(&name);
            channel.icon = stock.icon.to_owned();
            channel.medium = stock.medium;
            (channel.id, channel)
        })
    }

    /// Lets a touchpoint use a channel, beside others if it has one.
    pub fn use_channel(&mut self, touchpoint: Id<Touchpoint>, name: &str) {
        let channel = self.channel(name);
        if !self.used_channels.insert((touchpoint, channel)) {
            return;
        }
        match self.touchpoints.fresh(touchpoint) {
            Some(fresh) if fresh.channel.is_none() => fresh.channel = Some(channel),
            _ => {
                let mut link = TouchpointChannel::blank(self.ids.next_uuid());
                link.touchpoint = touchpoint;
                link.channel = channel;
                self.links.push(link);
            }
        }
    }

    /// The team of that name.
    pub fn team(&mut self, name: &str) -> Id<Team> {
        let name = self.fitting(name);
        let ids = &mut self.ids;
        self.teams.first((), &name, || {
            let mut team = Team::blank(ids.next_uuid());
            team.name.clone_from(&name);
            (team.id, team)
        })
    }

    /// The persona of that name.
    pub fn persona(&mut self, name: &str) -> Id<Persona> {
        let name = self.fitting(name);
        let ids = &mut self.ids;
        let id = self.personas.first((), &name, || {
            let mut persona = Persona::blank(ids.next_uuid());
            persona.name.clone_from(&name);
            (persona.id, persona)
        });
        self.first_persona.get_or_insert(id);
        id
    }

    /// Whoever makes the journey where the file does not say: the first persona,
    /// or one without a name.
    pub fn any_persona(&mut self) -> Id<Persona> {
        if let Some(persona) = self.first_persona {
            return persona;
        }
        let name = self.words.text("untitled-persona");
        self.persona(&name)
    }

    /// The lane of that title, whose kind follows from it.
    pub fn lane(&mut self, title: &str) -> Id<Lane> {
        match title.trim() {
            "" => self.notes_lane(),
            title => self.lane_of(title, vocabulary::lane_kind(title)),
        }
    }

    /// The lane of a kind: one of that title, or else the first of the kind.
    pub fn lane_like(&mut self, kind: LaneKind, title: &str) -> Id<Lane> {
        if !self.lanes.has((), title)
            && let Some((lane, _)) = self.lane_kinds.iter().find(|(_, it)| **it == kind)
        {
            return *lane;
        }
        self.lane_of(title, kind)
    }

    /// A lane for notes of any sort.
    pub fn notes_lane(&mut self) -> Id<Lane> {
        let title = self.words.text("lane-text");
        self.lane_of(&title, LaneKind::Text)
    }

    /// The first lane of emotions, new if there is none.
    pub fn emotion_lane(&mut self) -> Id<Lane> {
        if let Some(lane) = self.emotion_lane {
            return lane;
        }
        let title = self.words.text("lane-emotions");
        self.lane_of(&title, LaneKind::Emotions)
    }

    /// The lane of that title, of that kind if it is new.
    pub fn lane_of(&mut self, title: &str, kind: LaneKind) -> Id<Lane> {
        let title = self.fitting(title);
        let ids = &mut self.ids;
        let lane = self.lanes.first((), &title, || {
            let mut lane = Lane::blank(ids.next_uuid());
            lane.title.clone_from(&title);
            lane.kind = kind;
            (lane.id, lane)
        });
        let kind = *self.lane_kinds.entry(lane).or_insert(kind);
        if kind == LaneKind::Emotions {
            self.emotion_lane.get_or_insert(lane);
        }
        lane
    }

    /// What a lane holds.
    pub fn lane_kind(&self, lane: Id<Lane>) -> LaneKind {
        self.lane_kinds.get(&lane).copied().unwrap_or_default()
    }

    /// A card that is not on the map yet; its kind follows from its lane.
    pub fn card(&mut self, lane: Id<Lane>, spot: Spot, text: &str) -> Card {
        let mut card = Card::blank(self.ids.next_uuid());
        card.lane = lane;
        card.touchpoint = spot.touchpoint;
        card.stage = spot.stage;
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
    pub fn put(&mut self, card: Card) -> bool {
        let spot = Spot { touchpoint: card.touchpoint, stage: card.stage };
        match self.in_map.get_mut(&(card.lane, spot, card.text.trim().to_owned())) {
            Some(count) if *count > 0 => {
                *count -= 1;
                self.present += 1;
                false
            }
            _ => {
                self.cards.push(card);
                true
            }
        }
    }

    /// Writes a text on a card; on several if it is longer than a card may be.
    /// Gives the first of them back if it is new.
    pub fn note(&mut self, lane: Id<Lane>, spot: Spot, text: &str) -> Option<Id<Card>> {
        let text = fit::readable(text.trim());
        let mut first = None;
        let mut rest = text.as_str();
        if rest.len() > LONGEST_TEXT {
            let what = sentence!("import-long-text", bytes = rest.len(), most = LONGEST_TEXT);
            self.report.otherwise(None, what);
        }
        while !rest.is_empty() {
            let (here, after) = rest.split_at(rest.floor_char_boundary(LONGEST_TEXT));
            let card = self.card(lane, spot, here);
            let id = card.id;
            if self.put(card) {
                first.get_or_insert(id);
            }
            rest = after;
        }
        first
    }

    /// The heading of that name in a place, new if there is none.
    pub fn heading(&mut self, lane: Id<Lane>, spot: Spot, title: &str) -> Id<Card> {
        let title = self.fitting(title);
        let named = (lane, spot, key(&title));
        if let Some(heading) = self.headings.get(&named) {
            return *heading;
        }
        let mut heading = self.card(lane, spot, &title);
        heading.kind = CardKind::Heading;
        heading.opened = true;
        let id = heading.id;
        self.headings.insert(named, id);
        self.cards.push(heading);
        id
    }

    /// The tag of that name.
    pub fn tag(&mut self, name: &str) -> Id<Tag> {
        let name = self.fitting(name);
        let ids = &mut self.ids;
        self.tags.first((), &name, || {
            let mut tag = Tag::blank(ids.next_uuid());
            tag.name.clone_from(&name);
            (tag.id, tag)
        })
    }

    /// Lets a card bear tags, beside those that it has.
    pub fn mark(&mut self, card: Id<Card>, tags: &[Id<Tag>]) {
        for tag in tags {
            if self.marked.insert((card, *tag)) {
                let mut mark = CardTag::blank(self.ids.next_uuid());
                (mark.card, mark.tag) = (card, *tag);
                self.marks.push(mark);
            }
        }
    }

    /// What a touchpoint is rated at by a persona.
    pub fn rating(&self, persona: Id<Persona>, touchpoint: Id<Touchpoint>) -> Option<f64> {
        self.ratings.get(&(persona, touchpoint)).map(|it| it.value)
    }

    /// Takes in those whose journey it is. The first of them speaks where nobody
    /// else is named.
    pub fn tell_of(&mut self, names: &[String]) {
        let ids: Vec<Id<Persona>> = names.iter().map(|name| self.persona(name)).collect();
        if let Some(first) = ids.first() {
            self.speak_for(*first);
        }
    }

    /// Lets a persona be the one whose feelings the file tells where it names
    /// none.
    pub const fn speak_for(&mut self, persona: Id<Persona>) {
        self.first_persona = Some(persona);
    }

    /// Rates a touchpoint; whether it has that rating now. One that is there
    /// already stays.
    pub fn rate(&mut self, persona: Id<Persona>, touchpoint: Id<Touchpoint>, value: f64) -> bool {
        self.emotion_lane();
        if let Some(there) = self.rating(persona, touchpoint) {
            return there == value;
        }
        let mut emotion = Emotion::blank(self.ids.next_uuid());
        emotion.persona = persona;
        emotion.touchpoint = touchpoint;
        emotion.value = value;
        self.emotions.push(emotion);
        self.ratings.insert((persona, touchpoint), Rating { value, emotion: None });
        true
    }

    /// A hand-off between two touchpoints, new or none if there is one.
    pub fn hand_off(&mut self, from: Id<Touchpoint>, to: Id<Touchpoint>) -> Option<&mut HandOff> {
        if from == to || !self.crossings.insert((from, to)) {
            return None;
        }
        let mut hand_off = HandOff::blank(self.ids.next_uuid());
        hand_off.from_touchpoint = from;
        hand_off.to_touchpoint = to;
        self.hand_offs.push(hand_off);
        self.hand_offs.last_mut()
    }

    /// All titles and texts that are new, to tell their language by.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        let stages = self.stages.new.iter().map(|it| it.title.as_str());
        let touchpoints = self.touchpoints.new.iter();
        let touchpoints = touchpoints.flat_map(|it| [it.title.as_str(), it.description.as_str()]);
        let cards = self.cards.iter().map(|it| it.text.as_str());
        stages.chain(touchpoints).chain(cards)
    }

    /// Lets the lane for notes come last: what has no place of its own must not
    /// stand above what has.
    pub fn notes_last(&mut self) {
        let title = key(&self.words.text("lane-text"));
        self.lanes.new.sort_by_key(|lane| key(&lane.title) == title);
    }

    /// Gives the new records their order and hands them over, what is referred
    /// to before what refers to it.
    pub fn finish(self) -> (Vec<NewRecord>, Report) {
        let mut records = Vec::new();
        let into = &mut records;
        ordered(self.teams.new, into, |it, key| it.position = key);
        ordered(self.channels.new, into, |it, key| it.position = key);
        ordered(self.personas.new, into, |it, key| it.position = key);
        ordered(self.stages.new, into, |it, key| it.position = key);
        ordered(self.touchpoints.new, into, |it, key| it.position = key);
        ordered(self.links, into, |it, key| it.position = key);
        ordered(self.lanes.new, into, |it, key| it.position = key);
        ordered(self.cards, into, |it, key| it.position = key);
        ordered(self.tags.new, into, |it, key| it.position = key);
        ordered(self.marks, into, |it, key| it.position = key);
        ordered(self.emotions, into, |_, _| {});
        ordered(self.hand_offs, into, |_, _| {});
        ordered(self.metrics.new, into, |it, key| it.position = key);
        let mut report = self.report;
        if let Some(what) = self.heard.told() {
            report.otherwise(None, what);
        }
        report.sort();
        (records, report)
    }
}

/// What titles are compared by: small letters, no spaces.
pub(crate) fn key(title: &str) -> String {
    title.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

/// Writes a text below another.
pub(crate) fn add_line(text: &mut String, line: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(line);
}

fn blank_stage(ids: &mut IdSequence, title: &str) -> (Id<Stage>, Stage) {
    let mut stage = Stage::blank(ids.next_uuid());
    title.clone_into(&mut stage.title);
    (stage.id, stage)
}

fn blank_touchpoint(
    ids: &mut IdSequence,
    stage: Id<Stage>,
    title: &str,
) -> (Id<Touchpoint>, Touchpoint) {
    let mut touchpoint = Touchpoint::blank(ids.next_uuid());
    touchpoint.stage = stage;
    title.clone_into(&mut touchpoint.title);
    (touchpoint.id, touchpoint)
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
