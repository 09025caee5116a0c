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
use super::rows::Row;
use super::vocabulary::{self, Rating};
use super::{EXTENSION, Preview, SkipReason, SkippedRow, TableWarning};
use crate::limits::LONGEST_TEXT;

/// Plans what rows bring into a map, and notes in the preview what they do not.
pub(super) fn plan(
    rows: impl Iterator<Item = Row>,
    map: &Map,
    words: &Words,
    ids: &mut IdSequence,
    preview: &mut Preview,
) {
    let entries = readable(rows, words, preview);
    let owners = owners(&entries, preview);
    let scale = other_scale(&entries);
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

/// A row that can be read.
struct Entry {
    line: usize,
    fields: BTreeMap<TableField, String>,
    /// The values of columns that are not known, with their headers.
    others: Vec<(String, String)>,
    /// The stage that it belongs to: its own, or that of the row before.
    stage: String,
}

/// Who owns which touchpoint, by stage and touchpoint as the table names them.
type Owners = BTreeMap<(String, String), BTreeSet<String>>;

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
    /// Cards that the map has already, by where they are and what they say.
    present: BTreeMap<CardPlace, usize>,
    ratings: BTreeMap<Id<Touchpoint>, f64>,
    emotions: Vec<Emotion>,
    /// The first line of a parked card, and how many there are.
    parked: Option<(usize, usize)>,
}

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
        for card in map.cards.values() {
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
        let mut card = self.card(lane, place, text);
        card.evidence_source = entry.get(TableField::Source).to_owned();
        card.extensions = extensions(&left);
        if let Some((state, team)) = owner_of_card {
            card.owner_state = Some(state);
            card.owner_team = team;
        }
        self.put(card, preview);
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

    /// Puts a card in unless the map has it already.
    fn put(&mut self, card: Card, preview: &mut Preview) {
        let place = (card.lane, card.touchpoint, card.stage, card.text.clone());
        match self.present.get_mut(&place) {
            Some(count) if *count > 0 => {
                *count -= 1;
                preview.present += 1;
            }
            _ => self.cards.push(card),
        }
    }

    /// Gives the new records their order and hands them over, what is referred
    /// to before what refers to it.
    fn finish(self, preview: &mut Preview) {
        preview.new.stages = self.stages.new.len();
        preview.new.touchpoints = self.new_touchpoints.len();
        preview.new.channels = self.channels.new.len();
        preview.new.lanes = self.lanes.new.len();
        preview.new.cards = self.cards.len();
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

impl Entry {
    fn get(&self, field: TableField) -> &str {
        self.fields.get(&field).map_or("", String::as_str)
    }

    fn given(&self, field: TableField) -> Option<&str> {
        Some(self.get(field)).filter(|text| !text.is_empty())
    }

    fn touchpoint_key(&self) -> (String, String) {
        (key(&self.stage), key(self.get(TableField::Touchpoint)))
    }
}

impl Preview {
    fn skip(&mut self, line: usize, reason: SkipReason) {
        self.skipped.push(SkippedRow { line, reason });
    }

    fn header(&self, field: TableField) -> String {
        let column = self.columns.iter().find(|column| column.field == Some(field));
        column.map_or_else(|| field.header().to_owned(), |column| column.header.clone())
    }
}

/// The rows that can be read. The others are noted.
fn readable(rows: impl Iterator<Item = Row>, words: &Words, preview: &mut Preview) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    let mut nul_fields = 0;
    let mut carried: Option<(usize, usize)> = None;
    let mut stage_before = words.text("untitled-stage");
    let expected = preview.columns.len();
    for row in rows {
        let found = row.fields.len();
        if row.fields.iter().all(|field| field.trim().is_empty()) {
            preview.skip(row.line, SkipReason::Empty);
            continue;
        }
        let surplus = row.fields.iter().skip(expected).any(|field| !field.trim().is_empty());
        if found < expected || surplus {
            preview.skip(row.line, SkipReason::Fields { found, expected });
            continue;
        }
        let mut entry = Entry {
            line: row.line,
            fields: BTreeMap::new(),
            others: Vec::new(),
            stage: String::new(),
        };
        for (column, field) in preview.columns.iter_mut().zip(row.fields.iter()) {
            let mut text = field.trim().to_owned();
            if text.is_empty() {
                continue;
            }
            if text.contains('\0') {
                nul_fields += 1;
                text = text.replace('\0', "\u{fffd}");
            }
            column.values += 1;
            match column.field {
                Some(field) => {
                    entry.fields.insert(field, text);
                }
                None => entry.others.push((column.header.clone(), text)),
            }
        }
        let kept_as_json = extensions(&entry.others).len();
        let longest = entry.fields.values().map(String::len).chain([kept_as_json]).max();
        if let Some(bytes) = longest.filter(|bytes| *bytes > LONGEST_TEXT) {
            preview.skip(row.line, SkipReason::TooLong { bytes });
            continue;
        }
        let says = [TableField::Stage, TableField::Touchpoint, TableField::Text];
        let emotion = entry.given(TableField::Emotion).is_some();
        if !emotion && says.iter().all(|field| entry.given(*field).is_none()) {
            preview.skip(row.line, SkipReason::NothingToPlace);
            continue;
        }
        entry.stage = entry.get(TableField::Stage).to_owned();
        if entry.stage.is_empty() && entry.given(TableField::Touchpoint).is_some() {
            entry.stage.clone_from(&stage_before);
            let (_, rows) = carried.get_or_insert((row.line, 0));
            *rows += 1;
        }
        if !entry.stage.is_empty() {
            stage_before.clone_from(&entry.stage);
        }
        entries.push(entry);
    }
    if nul_fields > 0 {
        preview.warnings.push(TableWarning::NulCharacters { fields: nul_fields });
    }
    if let Some((line, rows)) = carried {
        preview.warnings.push(TableWarning::StageCarriedOver { line, rows });
    }
    entries
}

/// The owners that the table names for each touchpoint; several are reported.
fn owners(entries: &[Entry], preview: &mut Preview) -> Owners {
    let mut owners = Owners::new();
    let mut names: BTreeMap<(String, String), (String, Vec<String>)> = BTreeMap::new();
    for entry in entries {
        let (Some(touchpoint), Some(owner)) =
            (entry.given(TableField::Touchpoint), entry.given(TableField::Owner))
        else {
            continue;
        };
        let place = entry.touchpoint_key();
        if owners.entry(place.clone()).or_default().insert(key(owner)) {
            let (_, said) =
                names.entry(place).or_insert_with(|| (touchpoint.to_owned(), Vec::new()));
            said.push(owner.to_owned());
        }
    }
    for (touchpoint, owners) in names.into_values() {
        if owners.len() > 1 {
            preview.warnings.push(TableWarning::SeveralOwners { touchpoint, owners });
        }
    }
    owners
}

/// The first number of the emotion column that is not from −2 to +2. If there
/// is one, the smaller numbers of the column are not on that scale either.
fn other_scale(entries: &[Entry]) -> Option<(usize, String)> {
    entries.iter().find_map(|entry| {
        let cell = entry.given(TableField::Emotion)?;
        let other = vocabulary::rating(cell) == Rating::OtherScale;
        other.then(|| (entry.line, cell.to_owned()))
    })
}

/// Values and their headers as a record's extensions.
fn extensions(values: &[(String, String)]) -> String {
    if values.is_empty() {
        return String::new();
    }
    let mut object = serde_json::Map::new();
    for (header, text) in values {
        let mut name = header.clone();
        let mut number = 2;
        while object.contains_key(&name) {
            name = format!("{header} ({number})");
            number += 1;
        }
        object.insert(name, text.as_str().into());
    }
    serde_json::json!({ EXTENSION: object }).to_string()
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

/// What titles are compared by: small letters, no spaces.
fn key(title: &str) -> String {
    title.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}
