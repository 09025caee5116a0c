//! Tables that Throughline has written: their rows name records by their ids.
//! What is there already gets the values of its row, what is not is made.
//!
//! Only what a table declares is touched: a column that somebody has taken out
//! leaves its values as they are, an empty cell empties the value.

mod draft;
mod names;
mod sheets;

use std::collections::BTreeMap;

use model::records::{
    Badge, Breakdown, CardKind, Emotion, Evidence, EvidenceKind, LaneKind, OwnerState,
    TouchpointKind,
};
use model::{Date, IdSequence, RecordKind, Value};
use uuid::Uuid;
use words::Words;

use self::draft::Draft;
use self::names::Names;
use self::sheets::Labels;
use super::columns::TableField as F;
use super::entries::{self, Columns, Entry};
use super::rows::Row;
use super::{EXTENSION, Preview, Request, TableWarning};
use crate::import::draft::key;
use crate::import::numbers::number;
use crate::import::vocabulary::{self, Choices, Rating};
use crate::workbook::{BETWEEN, claims};

pub(crate) use sheets::RecordSheet;

/// Plans what the rows say, and what the sheets beside them say, and notes in the
/// preview what was not understood.
pub(super) fn plan(
    rows: impl Iterator<Item = Row>,
    mut sheets: Vec<RecordSheet>,
    request: Request,
    preview: &mut Preview,
) {
    let Request { map, words, ids } = request;
    let columns = Columns::of(preview);
    let entries = entries::readable(rows, words, preview);
    let (draft, names, labels) = (Draft::new(map), Names::of(map), BTreeMap::new());
    let choices = Choices::default();
    let mut plan = Plan { columns, draft, names, labels, choices, words, ids, preview };
    // What is referred to comes before what refers to it.
    sheets.sort_by_key(|sheet| sheet.of.kind);
    let after = sheets.partition_point(|sheet| sheet.of.kind <= Kind::Lane);
    sheets[..after].iter().for_each(|sheet| plan.sheet(sheet));
    // Places first, in the order of the table, so that rows may be sorted.
    let places: Vec<Places> = entries.iter().map(|entry| plan.places(entry)).collect();
    for (entry, places) in entries.iter().zip(places) {
        plan.take(entry, places);
    }
    sheets[after..].iter().for_each(|sheet| plan.sheet(sheet));
    let Plan { draft, preview, .. } = plan;
    draft.finish(preview);
}

struct Plan<'a> {
    columns: Columns,
    draft: Draft<'a>,
    names: Names,
    /// What records are called that have no name of their own.
    labels: BTreeMap<Kind, Labels>,
    choices: Choices,
    words: &'a Words,
    ids: &'a mut IdSequence,
    preview: &'a mut Preview,
}

/// Who answers for something, as cells say it.
struct Owned<'a> {
    state: &'a str,
    team: &'a str,
    person: &'a str,
}

/// Where a row belongs.
#[derive(Clone, Copy, Default)]
struct Places {
    stage: Option<Uuid>,
    touchpoint: Option<Uuid>,
    lane: Option<Uuid>,
}

type Kind = RecordKind;

/// What rows can be about.
const RECORDS: &[&str] = &["card", "emotion", "touchpoint", "stage", "lane", "persona"];

fn id(entry: &Entry, field: F) -> Option<Uuid> {
    entry.get(field).parse().ok()
}

fn reference(id: Option<Uuid>) -> Value {
    id.map_or(Value::Null, |id| Value::Text(id.to_string()))
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

impl Plan<'_> {
    /// What a row is about.
    fn about(&mut self, entry: &Entry) -> Kind {
        match self.choices.word(entry.get(F::Record), RECORDS, "kind-") {
            Some("lane") => Kind::Lane,
            Some("persona") => Kind::Persona,
            Some("stage") => Kind::Stage,
            Some("touchpoint") => Kind::Touchpoint,
            Some("emotion") => Kind::Emotion,
            _ => Kind::Card,
        }
    }

    fn places(&mut self, entry: &Entry) -> Places {
        let kind = self.about(entry);
        let own = |of, field| if kind == of { id(entry, F::Id) } else { id(entry, field) };
        let mut places = Places::default();
        let stage_id = own(Kind::Stage, F::StageId);
        if stage_id.is_some() || !entry.stage.is_empty() {
            places.stage = Some(match kind {
                Kind::Stage => self.itself(kind, stage_id, None, &entry.stage),
                _ => self.named(Kind::Stage, stage_id, None, &entry.stage),
            });
        }
        let touchpoint_id = own(Kind::Touchpoint, F::TouchpointId);
        let title = entry.get(F::Touchpoint);
        if let Some(stage) = places.stage
            && (touchpoint_id.is_some() || !title.is_empty())
        {
            let touchpoint = match kind {
                Kind::Touchpoint => self.itself(kind, touchpoint_id, Some(stage), title),
                _ => self.named(Kind::Touchpoint, touchpoint_id, Some(stage), title),
            };
            self.draft.suggest(Kind::Touchpoint, touchpoint, "stage", reference(Some(stage)));
            places.touchpoint = Some(touchpoint);
        }
        let is_new = !id(entry, F::Id).is_some_and(|id| self.draft.has(Kind::Card, id));
        if kind == Kind::Persona {
            let given = id(entry, F::Id);
            self.itself(kind, given, None, entry.get(F::Persona));
        }
        if kind == Kind::Lane || kind == Kind::Card && (self.columns.has(F::Lane) || is_new) {
            let notes = self.words.text("lane-text");
            let title = entry.given(F::Lane).unwrap_or(&notes);
            let lane_id = own(Kind::Lane, F::LaneId);
            let lane = match kind {
                Kind::Lane => self.itself(kind, lane_id, None, title),
                _ => self.named(Kind::Lane, lane_id, None, title),
            };
            let said = self.choices.word(entry.get(F::LaneKind), LaneKind::WORDS, "lane-");
            let holds = said
                .and_then(LaneKind::from_word)
                .filter(|holds| kind == Kind::Lane || !holds.is_line())
                .unwrap_or_else(|| vocabulary::lane_kind(title));
            self.draft.suggest(Kind::Lane, lane, "kind", text(holds.word()));
            places.lane = Some(lane);
        }
        places
    }

    /// A record that a row refers to, by its id, or else by its name; new if there
    /// is none.
    fn named(&mut self, kind: Kind, given: Option<Uuid>, within: Option<Uuid>, name: &str) -> Uuid {
        let other = self.names.other(kind, given, within, &key(name));
        other.unwrap_or_else(|| self.itself(kind, given, within, name))
    }

    /// The record that a row is about, whatever it is called now.
    fn itself(
        &mut self,
        kind: Kind,
        given: Option<Uuid>,
        within: Option<Uuid>,
        name: &str,
    ) -> Uuid {
        let found = self.names.find(kind, given, within, &key(name), |id| self.draft.has(kind, id));
        if let Some(found) = found {
            self.names.call(kind, found, key(name));
            return found;
        }
        let free = given.filter(|id| !self.draft.has(kind, *id));
        let id = free.unwrap_or_else(|| self.ids.next_uuid());
        self.draft.make(kind, id);
        let column = if matches!(kind, Kind::Stage | Kind::Touchpoint | Kind::Lane) {
            "title"
        } else {
            "name"
        };
        self.draft.suggest(kind, id, column, text(name));
        self.names.put(kind, given, within, key(name), id);
        id
    }

    fn take(&mut self, entry: &Entry, places: Places) {
        match self.about(entry) {
            Kind::Stage => {
                let Some(stage) = places.stage else { return };
                self.words_of(entry, Kind::Stage, stage, F::Stage, "title");
                self.words_of(entry, Kind::Stage, stage, F::Text, "goal");
                self.words_of(entry, Kind::Stage, stage, F::Notes, "notes");
            }
            Kind::Touchpoint => self.touchpoint(entry, places),
            Kind::Emotion => self.emotion(entry, places),
            Kind::Lane => {
                let Some(lane) = places.lane else { return };
                self.words_of(entry, Kind::Lane, lane, F::Lane, "title");
            }
            Kind::Persona => {
                let name = entry.get(F::Persona);
                let it = self.itself(Kind::Persona, id(entry, F::Id), None, name);
                self.words_of(entry, Kind::Persona, it, F::Persona, "name");
                self.words_of(entry, Kind::Persona, it, F::Text, "quote");
                let said = ("badge", Badge::WORDS, "badge-");
                self.choose(entry, (Kind::Persona, it), F::Kind, said);
            }
            _ => self.card(entry, places),
        }
    }

    fn touchpoint(&mut self, entry: &Entry, places: Places) {
        let Some(it) = places.touchpoint else { return };
        let kind = Kind::Touchpoint;
        self.draft.set(kind, it, "stage", reference(places.stage));
        self.words_of(entry, kind, it, F::Touchpoint, "title");
        self.words_of(entry, kind, it, F::Text, "description");
        self.choose(
            entry,
            (kind, it),
            F::Kind,
            ("kind", TouchpointKind::WORDS, "touchpoint-kind-"),
        );
        self.words_of(entry, kind, it, F::ChannelReason, "channel_reason");
        self.words_of(entry, kind, it, F::MomentReason, "moment_reason");
        if self.columns.has(F::MomentOfTruth) {
            match sheets::yes(entry.get(F::MomentOfTruth)) {
                Some(is) => self.draft.set(kind, it, "moment_of_truth", Value::Bool(is)),
                None => self.not_kept(F::MomentOfTruth, entry),
            }
        }
        if self.columns.has(F::Duration) {
            // Of a number alone nobody knows what it counts.
            let cell = entry.given(F::Duration);
            match cell.map(|cell| sheets::time(cell).filter(|_| cell.contains(':'))) {
                None => self.draft.set(kind, it, "duration", Value::Null),
                Some(Some(time)) => self.draft.set(kind, it, "duration", Value::Integer(time)),
                Some(None) => self.not_kept(F::Duration, entry),
            }
        }
        if self.columns.has(F::Channel) {
            let cell = entry.get(F::Channel);
            let mut channels = self.several(cell, Kind::Channel).into_iter();
            let has_first = !cell.starts_with(BETWEEN.trim());
            let first = has_first.then(|| channels.next()).flatten();
            self.draft.set(kind, it, "channel", reference(first));
            let others = channels.filter(|id| Some(*id) != first).map(|id| ("channel", id));
            let (of, others) = (("touchpoint", it), others.collect::<Vec<_>>());
            self.draft.link(Kind::TouchpointChannel, of, &others, self.ids);
        }
        self.own(entry, kind, it);
        self.know(entry, kind, it);
    }

    fn emotion(&mut self, entry: &Entry, places: Places) {
        let Some(touchpoint) = places.touchpoint else {
            return self.not_kept(F::Emotion, entry);
        };
        let name = match entry.given(F::Persona) {
            Some(name) => name.to_owned(),
            None => self.words.text("untitled-persona"),
        };
        let cell = entry.get(F::Emotion);
        let Rating::Fits(value) = vocabulary::rating(cell) else {
            return self.not_kept(F::Emotion, entry);
        };
        let persona = self.named(Kind::Persona, id(entry, F::PersonaId), None, &name);
        let given = id(entry, F::Id);
        let Some(it) = self.draft.rating(persona, touchpoint, given, self.ids) else {
            return self.not_kept(F::Emotion, entry);
        };
        self.draft.set(Kind::Emotion, it, "value", Value::from_number(value));
        self.words_of(entry, Kind::Emotion, it, F::Text, "note");
        self.count(entry, (Kind::Emotion, it), (F::Spread, "spread"), 0..=Emotion::WIDEST);
        self.know(entry, Kind::Emotion, it);
    }

    fn card(&mut self, entry: &Entry, places: Places) {
        let kind = Kind::Card;
        let given = id(entry, F::Id);
        let it = given.unwrap_or_else(|| self.ids.next_uuid());
        if !self.draft.has(kind, it) {
            self.draft.make(kind, it);
        }
        if let Some(lane) = places.lane {
            self.draft.set(kind, it, "lane", reference(Some(lane)));
        }
        if self.columns.has(F::Stage) || self.columns.has(F::Touchpoint) {
            let stage = places.stage.filter(|_| places.touchpoint.is_none());
            self.draft.set(kind, it, "touchpoint", reference(places.touchpoint));
            self.draft.set(kind, it, "stage", reference(stage));
        }
        self.words_of(entry, kind, it, F::Text, "text");
        self.words_of(entry, kind, it, F::Author, "author");
        self.choose(entry, (kind, it), F::Kind, ("kind", CardKind::WORDS, "card-"));
        self.choose(entry, (kind, it), F::Breakdown, ("breakdown", Breakdown::WORDS, "breakdown-"));
        for (field, column) in
            [(F::Severity, "severity"), (F::Impact, "impact"), (F::Effort, "effort")]
        {
            self.count(entry, (kind, it), (field, column), 1..=5);
        }
        if self.columns.has(F::Persona) {
            let name = entry.given(F::Persona);
            let given = id(entry, F::PersonaId);
            let persona = name.map(|name| self.named(Kind::Persona, given, None, name));
            self.draft.set(kind, it, "persona", reference(persona));
        }
        if self.columns.has(F::UntilId) {
            let until = id(entry, F::UntilId).and_then(|id| self.names.alias(Kind::Touchpoint, id));
            let until = until.filter(|_| places.touchpoint.is_some());
            self.draft.set(kind, it, "until", reference(until));
        }
        for (field, column) in [(F::HeadingId, "heading"), (F::UnderId, "under")] {
            if self.columns.has(field) {
                self.draft.later(it, column, id(entry, field));
            }
        }
        self.own(entry, kind, it);
        self.know(entry, kind, it);
        if self.columns.has(F::Tags) {
            let tags = self.several(entry.get(F::Tags), Kind::Tag);
            let tags: Vec<_> = tags.into_iter().map(|tag| ("tag", tag)).collect();
            self.draft.link(Kind::CardTag, ("card", it), &tags, self.ids);
        }
        self.reckon(entry, it);
        if !entry.others.is_empty() {
            self.draft.extend(it, EXTENSION, &entries::extensions(&entry.others));
        }
    }

    /// What a card is reckoned to be worth.
    fn reckon(&mut self, entry: &Entry, card: Uuid) {
        let kind = Kind::Estimate;
        let numbers = F::ESTIMATES.into_iter().filter(|(field, _)| self.columns.has(*field));
        let numbers: Vec<(F, &'static str)> = numbers.collect();
        let has_notes = self.columns.has(F::EstimateNotes);
        let is_empty = numbers.iter().all(|(field, _)| entry.given(*field).is_none())
            && entry.given(F::EstimateNotes).is_none();
        let it = match self.draft.estimate(card) {
            Some(it) => it,
            None if is_empty => return,
            None => self.draft.reckon(card, self.ids),
        };
        for (field, column) in numbers {
            let whole = matches!(field, F::CustomerValue | F::Feasibility);
            let Some(cell) = entry.given(field) else {
                self.draft.set(kind, it, column, Value::Null);
                continue;
            };
            let fits = |it: &f64| !whole || (1.0..=5.0).contains(it) && it.fract() == 0.0;
            match number(cell).filter(fits) {
                Some(number) => self.draft.set(kind, it, column, Value::from_number(number)),
                None => self.not_kept(field, entry),
            }
        }
        if has_notes {
            self.words_of(entry, kind, it, F::EstimateNotes, "notes");
        }
    }

    /// The records of some names, each once, in order.
    fn several(&mut self, cell: &str, kind: Kind) -> Vec<Uuid> {
        let mut found = Vec::new();
        for name in cell.split(BETWEEN.trim()).map(str::trim).filter(|name| !name.is_empty()) {
            let is_new = !self.names.knows(kind, &key(name));
            let id = self.named(kind, None, None, name);
            if is_new && kind == Kind::Channel {
                self.stock(id, name);
            }
            if !found.contains(&id) {
                found.push(id);
            }
        }
        found
    }

    /// Gives a new channel the icon and the medium that its name has as a rule.
    fn stock(&mut self, channel: Uuid, name: &str) {
        let stock = vocabulary::stock_channel(name);
        self.draft.suggest(Kind::Channel, channel, "icon", text(stock.icon));
        let medium = stock.medium.map_or(Value::Null, |it| text(it.word()));
        self.draft.suggest(Kind::Channel, channel, "medium", medium);
    }

    fn own(&mut self, entry: &Entry, kind: Kind, it: Uuid) {
        if !self.columns.has(F::Owner) && !self.columns.has(F::OwnerState) {
            return;
        }
        let (state, team) = (entry.get(F::OwnerState), entry.get(F::Owner));
        self.answer_for((kind, it), &Owned { state, team, person: entry.get(F::Person) });
        if self.columns.has(F::Claims) && !self.claim(entry.get(F::Claims), (kind, it)) {
            self.not_kept(F::Claims, entry);
        }
    }

    /// Who answers for it, as the model wants it said.
    fn answer_for(&mut self, (kind, it): (Kind, Uuid), said: &Owned) {
        let named = |name: &str| !name.is_empty();
        let mut team = named(said.team).then(|| self.named(Kind::Team, None, None, said.team));
        let person = named(said.person).then(|| self.person(said.person, team));
        team = team.or_else(|| person.and_then(|it| self.draft.team_of(it)));
        let word = self.choices.word(said.state, OwnerState::WORDS, "owner-");
        let state = match (word.and_then(OwnerState::from_word), team.or(person)) {
            (Some(OwnerState::Disputed), _) => Some(OwnerState::Disputed),
            (_, Some(_)) => Some(OwnerState::Owned),
            (Some(OwnerState::Unknown), None) => Some(OwnerState::Unknown),
            _ => None,
        };
        self.draft.set(kind, it, "owner_state", state.map_or(Value::Null, |it| text(it.word())));
        self.draft.set(kind, it, "owner_team", reference(team));
        self.draft.set(kind, it, "owner_person", reference(person));
    }

    fn person(&mut self, name: &str, team: Option<Uuid>) -> Uuid {
        let person = self.named(Kind::Person, None, team, name);
        if let Some(team) = team {
            self.draft.suggest(Kind::Person, person, "team", reference(Some(team)));
        }
        person
    }

    /// Both sides of a dispute: those of what is new. What is there keeps its own;
    /// whether the cell says just these.
    fn claim(&mut self, cell: &str, (kind, it): (Kind, Uuid)) -> bool {
        if !self.draft.is_new(kind, it) {
            return claims::written(self.draft.map(), kind, it) == cell;
        }
        for claim in claims::read(cell) {
            let team =
                (!claim.team.is_empty()).then(|| self.named(Kind::Team, None, None, &claim.team));
            let person = (!claim.person.is_empty()).then(|| self.person(&claim.person, team));
            let id = self.ids.next_uuid();
            self.draft.make(Kind::Claim, id);
            self.draft.set(Kind::Claim, id, kind.word(), reference(Some(it)));
            self.draft.set(Kind::Claim, id, "team", reference(team));
            self.draft.set(Kind::Claim, id, "person", reference(person));
            self.draft.set(Kind::Claim, id, "reason", text(&claim.reason));
        }
        true
    }

    fn know(&mut self, entry: &Entry, kind: Kind, it: Uuid) {
        let of = (kind, it);
        self.choose(entry, of, F::Evidence, ("evidence", Evidence::WORDS, "evidence-"));
        let kinds = ("evidence_kind", EvidenceKind::WORDS, "evidence-kind-");
        self.choose(entry, of, F::EvidenceKind, kinds);
        self.words_of(entry, kind, it, F::Source, "evidence_source");
        self.count(entry, of, (F::Cases, "evidence_n"), 0..=1 << 53);
        if self.columns.has(F::Date) {
            match (entry.given(F::Date), day(entry.get(F::Date))) {
                (Some(_), None) => self.not_kept(F::Date, entry),
                (_, day) => {
                    let day = day.map_or(Value::Null, |day| Value::Text(day.to_string()));
                    self.draft.set(kind, it, "evidence_date", day);
                }
            }
        }
    }

    fn words_of(&mut self, entry: &Entry, kind: Kind, it: Uuid, field: F, column: &'static str) {
        if self.columns.has(field) {
            self.draft.set(kind, it, column, text(entry.get(field)));
        }
    }

    fn choose(
        &mut self,
        entry: &Entry,
        (kind, it): (Kind, Uuid),
        field: F,
        (column, list, said): (&'static str, &'static [&'static str], &'static str),
    ) {
        if !self.columns.has(field) {
            return;
        }
        match (entry.given(field), self.choices.word(entry.get(field), list, said)) {
            (Some(_), None) => self.not_kept(field, entry),
            (_, Some(word)) => self.draft.set(kind, it, column, text(word)),
            (None, None) => self.draft.clear(kind, it, column),
        }
    }

    fn count(
        &mut self,
        entry: &Entry,
        (kind, it): (Kind, Uuid),
        (field, column): (F, &'static str),
        fits: std::ops::RangeInclusive<i64>,
    ) {
        if !self.columns.has(field) {
            return;
        }
        // Sheets may write whole numbers with a fraction of nothing.
        let cell = entry.get(field);
        let number = cell.strip_suffix(".0").unwrap_or(cell).parse().ok();
        match (entry.given(field), number.filter(|number| fits.contains(number))) {
            (Some(_), None) => self.not_kept(field, entry),
            (_, number) => {
                let number = number.map_or(Value::Null, Value::Integer);
                self.draft.set(kind, it, column, number);
            }
        }
    }

    fn not_kept(&mut self, field: F, entry: &Entry) {
        let (header, text) = (self.preview.header(field), entry.get(field).to_owned());
        let line = entry.line;
        self.preview.warn(TableWarning::ValueNotKept { line, header, text });
    }
}

/// A day as Throughline writes it, with or without the time that a sheet adds.
fn day(cell: &str) -> Option<Date> {
    cell.get(..10).unwrap_or(cell).parse().ok()
}
