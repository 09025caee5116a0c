//! A row a card, and beside them a row a lane, a persona, a stage, a touchpoint
//! and a rating.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::records::{
    Card, CardTag, Emotion, Estimate, Evidence, EvidenceKind, Lane, OwnerState, Persona, Stage,
    Tag, Touchpoint, TouchpointChannel,
};
use model::{Date, Id, Map, Record as _, RecordKind, Value, facts};
use uuid::Uuid;
use words::Words;

use super::{BETWEEN, Cell, Column, Sheet, claims};
use crate::table::TableField as F;

/// Which rows there are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Rows {
    /// Of all that the table can tell.
    All,
    /// Of cards alone.
    Cards,
}

/// The cells of a row by what they mean.
type Row = BTreeMap<F, Cell>;

/// The sheet of the cards.
pub(super) fn sheet(map: &Map, words: &Words) -> Sheet {
    let (fields, rows) = rows(map, Rows::Cards);
    let columns = fields.iter().map(|field| Column::of(*field, words)).collect();
    Sheet { name: "sheet-cards", columns, rows }
}

/// The rows, and what stands in their columns.
pub(super) fn rows(map: &Map, rows: Rows) -> (Vec<F>, Vec<Vec<Cell>>) {
    let mut table = Table::of(map);
    let all = rows == Rows::All;
    if all {
        table.lanes();
        table.personas();
    }
    for columns in facts::columns(map) {
        if all {
            table.stage(&columns.stage);
        }
        table.cards(None, Some(columns.stage.id), &columns.stage.title);
        for touchpoint in &columns.touchpoints {
            if all {
                table.touchpoint(&columns.stage, touchpoint);
                table.ratings(&columns.stage, touchpoint);
            }
            table.cards(Some(touchpoint), None, &columns.stage.title);
        }
    }
    table.cards(None, None, "");
    let fields = F::OWN.into_iter().filter(|field| all || field.is_of_cards());
    let fields: Vec<F> = fields.collect();
    let in_order =
        |mut row: Row| fields.iter().map(|field| row.remove(field).unwrap_or_default()).collect();
    let rows = table.rows.into_iter().map(in_order).collect();
    (fields, rows)
}

struct Table<'a> {
    map: &'a Map,
    lanes: BTreeMap<Id<Lane>, (usize, Arc<Lane>)>,
    personas: Vec<Arc<Persona>>,
    /// By where they lie.
    cards: BTreeMap<Spot, Vec<Arc<Card>>>,
    ratings: BTreeMap<Id<Touchpoint>, Vec<Arc<Emotion>>>,
    tags: BTreeMap<Id<Card>, Vec<Id<Tag>>>,
    channels: BTreeMap<Id<Touchpoint>, Vec<Arc<TouchpointChannel>>>,
    estimates: BTreeMap<Id<Card>, Arc<Estimate>>,
    rows: Vec<Row>,
}

/// A touchpoint, a stage, or neither; and the place of the lane.
type Spot = (Option<Id<Touchpoint>>, Option<Id<Stage>>, usize);

impl<'a> Table<'a> {
    fn of(map: &'a Map) -> Self {
        let lanes = facts::lanes(map);
        let lanes: BTreeMap<_, _> =
            lanes.into_iter().enumerate().map(|(place, it)| (it.id, (place, it))).collect();
        let mut cards: BTreeMap<Spot, Vec<Arc<Card>>> = BTreeMap::new();
        for card in map.cards.values() {
            let lane = lanes.get(&card.lane).map_or(usize::MAX, |it| it.0);
            cards.entry((card.touchpoint, card.stage, lane)).or_default().push(Arc::clone(card));
        }
        cards.values_mut().for_each(|cards| facts::sort_cards(cards, map));
        let mut ratings: BTreeMap<Id<Touchpoint>, Vec<Arc<Emotion>>> = BTreeMap::new();
        for rating in map.emotions.values() {
            ratings.entry(rating.touchpoint).or_default().push(Arc::clone(rating));
        }
        let mut tags: BTreeMap<Id<Card>, Vec<Id<Tag>>> = BTreeMap::new();
        for link in facts::in_order(&map.card_tags, |it: &CardTag| &it.position) {
            tags.entry(link.card).or_default().push(link.tag);
        }
        let mut channels: BTreeMap<Id<Touchpoint>, Vec<Arc<TouchpointChannel>>> = BTreeMap::new();
        for link in facts::in_order(&map.touchpoint_channels, |it| &it.position) {
            channels.entry(link.touchpoint).or_default().push(link);
        }
        let personas = facts::personas(map);
        let estimates = map.estimates.values().map(|it| (it.card, Arc::clone(it))).collect();
        let rows = Vec::new();
        Self { map, lanes, personas, cards, ratings, tags, channels, estimates, rows }
    }

    /// First of all, since they say the order of what follows.
    fn lanes(&mut self) {
        for lane in facts::lanes(self.map) {
            let mut row = start("lane", lane.id.uuid(), "");
            row.insert(F::Lane, Cell::text(&lane.title));
            row.insert(F::LaneId, Cell::Id(lane.id.uuid()));
            row.insert(F::LaneKind, Cell::Choice(lane.kind.word(), "lane-"));
            self.rows.push(row);
        }
    }

    fn personas(&mut self) {
        for persona in &self.personas {
            let mut row = start("persona", persona.id.uuid(), "");
            row.insert(F::Persona, Cell::text(&persona.name));
            row.insert(F::PersonaId, Cell::Id(persona.id.uuid()));
            row.insert(F::Kind, Cell::Choice(persona.badge.word(), "badge-"));
            row.insert(F::Text, Cell::text(&persona.quote));
            self.rows.push(row);
        }
    }

    fn stage(&mut self, stage: &Stage) {
        let mut row = start("stage", stage.id.uuid(), &stage.title);
        row.insert(F::Text, Cell::text(&stage.goal));
        row.insert(F::Notes, Cell::text(&stage.notes));
        row.insert(F::StageId, Cell::Id(stage.id.uuid()));
        self.rows.push(row);
    }

    fn touchpoint(&mut self, stage: &Stage, it: &Touchpoint) {
        let mut row = start("touchpoint", it.id.uuid(), &stage.title);
        row.insert(F::Touchpoint, Cell::text(&it.title));
        row.insert(F::Text, Cell::text(&it.description));
        row.insert(F::Kind, Cell::Choice(it.kind.word(), "touchpoint-kind-"));
        row.insert(F::Channel, Cell::text(&self.channels_of(it)));
        row.insert(F::ChannelReason, Cell::text(&it.channel_reason));
        row.insert(F::Duration, it.duration.map_or(Cell::Empty, Cell::Time));
        row.insert(F::MomentOfTruth, Cell::yes(it.moment_of_truth));
        row.insert(F::MomentReason, Cell::text(&it.moment_reason));
        row.insert(F::StageId, Cell::Id(stage.id.uuid()));
        row.insert(F::TouchpointId, Cell::Id(it.id.uuid()));
        owner(&mut row, self.map, &owned(it.owner_state, it.owner_team, it.owner_person));
        row.insert(
            F::Claims,
            Cell::text(&claims::written(self.map, RecordKind::Touchpoint, it.id.uuid())),
        );
        let known = (it.evidence, it.evidence_kind, it.evidence_date, it.evidence_n);
        evidence(&mut row, known, &it.evidence_source);
        self.rows.push(row);
    }

    /// The channel of a touchpoint, and the others; only others begin with what
    /// stands between two.
    fn channels_of(&self, it: &Touchpoint) -> String {
        let name = |id| self.map.channels.get(&id).map(|it| it.name.trim());
        let others = self.channels.get(&it.id).into_iter().flatten();
        let mut names = vec![it.channel.and_then(name).unwrap_or_default()];
        names.extend(others.filter_map(|link| name(link.channel)));
        names.join(BETWEEN)
    }

    fn ratings(&mut self, stage: &Stage, touchpoint: &Touchpoint) {
        let Some(ratings) = self.ratings.remove(&touchpoint.id) else { return };
        for persona in &self.personas {
            let Some(rating) = ratings.iter().find(|it| it.persona == persona.id) else { continue };
            let mut row = start("emotion", rating.id.uuid(), &stage.title);
            row.insert(F::Touchpoint, Cell::text(&touchpoint.title));
            row.insert(F::Text, Cell::text(&rating.note));
            row.insert(F::Emotion, Cell::Real(rating.value));
            row.insert(F::Spread, Cell::whole(rating.spread));
            row.insert(F::Persona, Cell::text(&persona.name));
            row.insert(F::PersonaId, Cell::Id(persona.id.uuid()));
            row.insert(F::StageId, Cell::Id(stage.id.uuid()));
            row.insert(F::TouchpointId, Cell::Id(touchpoint.id.uuid()));
            let known =
                (rating.evidence, rating.evidence_kind, rating.evidence_date, rating.evidence_n);
            evidence(&mut row, known, &rating.evidence_source);
            self.rows.push(row);
        }
    }

    /// The cards of a place, lane by lane.
    fn cards(&mut self, touchpoint: Option<&Touchpoint>, stage: Option<Id<Stage>>, title: &str) {
        let at = (touchpoint.map(|it| it.id), stage);
        let found: Vec<Arc<Card>> = self
            .cards
            .range((at.0, at.1, 0)..=(at.0, at.1, usize::MAX))
            .flat_map(|(_, cards)| cards.iter().map(Arc::clone))
            .collect();
        for card in found {
            let row = self.card(&card, touchpoint, title);
            self.rows.push(row);
        }
    }

    fn card(&self, card: &Card, touchpoint: Option<&Touchpoint>, stage: &str) -> Row {
        let map = self.map;
        let mut row = start("card", card.id.uuid(), stage);
        row.insert(F::Touchpoint, Cell::text(touchpoint.map_or("", |it| &it.title)));
        let stage = touchpoint.map(|it| it.stage).or(card.stage);
        row.insert(F::StageId, Cell::id(stage.map(Id::uuid)));
        row.insert(F::TouchpointId, Cell::id(card.touchpoint.map(Id::uuid)));
        let until = card.until.and_then(|id| map.touchpoints.get(&id));
        row.insert(F::Until, Cell::text(until.map_or("", |it| &it.title)));
        row.insert(F::UntilId, Cell::id(until.map(|it| it.id.uuid())));
        if let Some((_, lane)) = self.lanes.get(&card.lane) {
            row.insert(F::Lane, Cell::text(&lane.title));
            row.insert(F::LaneKind, Cell::Choice(lane.kind.word(), "lane-"));
        }
        row.insert(F::LaneId, Cell::Id(card.lane.uuid()));
        row.insert(F::Kind, Cell::Choice(card.kind.word(), "card-"));
        row.insert(F::Text, Cell::text(&card.text));
        row.insert(F::Author, Cell::text(&card.author));
        let persona = card.persona.and_then(|id| map.personas.get(&id));
        row.insert(F::Persona, Cell::text(persona.map_or("", |it| &it.name)));
        row.insert(F::PersonaId, Cell::id(persona.map(|it| it.id.uuid())));
        row.insert(F::Severity, Cell::whole(card.severity));
        row.insert(F::Impact, Cell::whole(card.impact));
        row.insert(F::Effort, Cell::whole(card.effort));
        if let Some(breakdown) = card.breakdown {
            row.insert(F::Breakdown, Cell::Choice(breakdown.word(), "breakdown-"));
        }
        owner(&mut row, map, &owned(card.owner_state, card.owner_team, card.owner_person));
        if card.owner_state == Some(OwnerState::Disputed) {
            let claims = claims::written(map, RecordKind::Card, card.id.uuid());
            row.insert(F::Claims, Cell::text(&claims));
        }
        let known = (card.evidence, card.evidence_kind, card.evidence_date, card.evidence_n);
        evidence(&mut row, known, &card.evidence_source);
        if let Some(estimate) = self.estimates.get(&card.id) {
            for (field, column) in F::ESTIMATES {
                let cell = match estimate.get(column) {
                    Some(Value::Integer(number)) => Cell::Whole(number),
                    Some(Value::Real(number)) => Cell::Real(number),
                    _ => Cell::Empty,
                };
                row.insert(field, cell);
            }
            row.insert(F::EstimateNotes, Cell::text(&estimate.notes));
        }
        let tags = self.tags.get(&card.id).into_iter().flatten();
        let tags: Vec<&str> =
            tags.filter_map(|id| map.tags.get(id)).map(|it| it.name.trim()).collect();
        row.insert(F::Tags, Cell::text(&tags.join(BETWEEN)));
        row.insert(F::HeadingId, Cell::id(card.heading.map(Id::uuid)));
        row.insert(F::UnderId, Cell::id(card.under.map(Id::uuid)));
        row
    }
}

fn start(record: &'static str, id: Uuid, stage: &str) -> Row {
    Row::from([
        (F::Record, Cell::Choice(record, "kind-")),
        (F::Id, Cell::Id(id)),
        (F::Stage, Cell::text(stage)),
    ])
}

/// Who answers for something.
pub(super) struct Owned {
    state: Option<OwnerState>,
    team: Option<Uuid>,
    person: Option<Uuid>,
}

pub(super) fn owned(
    state: Option<OwnerState>,
    team: Option<Id<model::records::Team>>,
    person: Option<Id<model::records::Person>>,
) -> Owned {
    Owned { state, team: team.map(Id::uuid), person: person.map(Id::uuid) }
}

impl Owned {
    /// Whether somebody is known, the team, and the person.
    pub fn cells(&self, map: &Map) -> [Cell; 3] {
        let state = self.state.map_or(Cell::Empty, |it| Cell::Choice(it.word(), "owner-"));
        let team = self.team.and_then(|id| map.teams.get(&Id::new(id)));
        let person = self.person.and_then(|id| map.people.get(&Id::new(id)));
        let team = Cell::text(team.map_or("", |it| it.name.trim()));
        [state, team, Cell::text(person.map_or("", |it| it.name.trim()))]
    }
}

fn owner(row: &mut Row, map: &Map, owned: &Owned) {
    let [state, team, person] = owned.cells(map);
    row.insert(F::OwnerState, state);
    row.insert(F::Owner, team);
    row.insert(F::Person, person);
}

fn evidence(
    row: &mut Row,
    (level, kind, day, n): (Evidence, Option<EvidenceKind>, Option<Date>, Option<i64>),
    source: &str,
) {
    row.insert(F::Evidence, Cell::Choice(level.word(), "evidence-"));
    if let Some(kind) = kind {
        row.insert(F::EvidenceKind, Cell::Choice(kind.word(), "evidence-kind-"));
    }
    row.insert(F::Source, Cell::text(source));
    row.insert(F::Date, Cell::day(day));
    row.insert(F::Cases, Cell::whole(n));
}
