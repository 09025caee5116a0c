//! From the file to the map and back.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::records::{Card, MapInfo};
use model::{AnyRecord, Id, Map, OrderKey, Record, RecordKind, Table, Value, facts, invariants};
use uuid::Uuid;

use super::File;
use super::choices::FormatName;
use super::fields::{RecordId, Version, Wire};
use super::records::Picture;
use crate::error::{Amount, NamedRecord, Place, Problem};
use crate::limits::MOST_RECORDS;

/// Something wrong with the content of a file, and where.
#[derive(Debug)]
pub(crate) struct Located {
    pub place: Place,
    pub problem: Problem,
}

/// What a record is called, for a person.
pub(crate) fn named(map: &Map, kind: RecordKind, id: Uuid) -> NamedRecord {
    let title = map.record(kind, id).map_or_else(String::new, |record| {
        let own = own_title(&record);
        if !own.is_empty() {
            return own;
        }
        // A record without a text of its own is known by what it is about.
        let about = kind.columns().iter().find_map(|column| {
            let Some(Value::Text(text)) = record.get(column.name) else { return None };
            let other = map.record(column.target?, Uuid::try_parse(&text).ok()?)?;
            Some(own_title(&other))
        });
        about.unwrap_or_default()
    });
    NamedRecord { kind, id, title }
}

impl File {
    /// How the file writes a map. The map must be sound.
    pub fn of(map: &Map, pictures: Vec<Picture>) -> Self {
        let info = &map.info;
        let order = ReadingOrder::of(map);
        Self {
            format: FormatName::Map,
            version: Version,
            id: RecordId(info.id.uuid()),
            title: Wire::of(&info.title),
            state: Wire::of(&info.state),
            basis: Wire::of(&info.basis),
            question: Wire::of(&info.question),
            scenario: Wire::of(&info.scenario),
            goal: Wire::of(&info.goal),
            start_event: Wire::of(&info.start_event),
            end_event: Wire::of(&info.end_event),
            owner_team: Wire::of(&info.owner_team),
            owner_person: Wire::of(&info.owner_person),
            review_date: Wire::of(&info.review_date),
            currency: Wire::of(&info.currency),
            based_on: Wire::of(&info.based_on),
            language: Wire::of(&info.language),
            direction: Wire::of(&info.direction),
            notes: Wire::of(&info.notes),
            extensions: Wire::of(&info.extensions),
            teams: sorted(&map.teams, |it| it.position.clone()),
            people: sorted(&map.people, |it| (order.teams.place_of(it.team), it.position.clone())),
            channels: sorted(&map.channels, |it| it.position.clone()),
            tags: sorted(&map.tags, |it| it.position.clone()),
            personas: sorted(&map.personas, |it| it.position.clone()),
            persona_channels: sorted(&map.persona_channels, |it| {
                (order.personas.place(it.persona), it.position.clone())
            }),
            stages: sorted(&map.stages, |it| it.position.clone()),
            touchpoints: sorted(&map.touchpoints, |it| order.touchpoints.place(it.id)),
            touchpoint_channels: sorted(&map.touchpoint_channels, |it| {
                (order.touchpoints.place(it.touchpoint), it.position.clone())
            }),
            lanes: sorted(&map.lanes, |it| it.position.clone()),
            cards: sorted(&map.cards, |it| order.card(it)),
            card_tags: sorted(&map.card_tags, |it| {
                (map.cards.get(&it.card).map(|card| order.card(card)), it.position.clone())
            }),
            unlikes: sorted(&map.unlikes, |it| {
                let card = |id| map.cards.get(&id).map(|card| order.card(card));
                (card(it.card), card(it.other))
            }),
            emotions: sorted(&map.emotions, |it| {
                (order.personas.place(it.persona), order.touchpoints.place(it.touchpoint))
            }),
            hand_offs: sorted(&map.hand_offs, |it| {
                let place = |id| order.touchpoints.place(id);
                (place(it.from_touchpoint), place(it.to_touchpoint))
            }),
            metrics: sorted(&map.metrics, |it| it.position.clone()),
            readings: sorted(&map.readings, |it| {
                (order.metrics.place(it.metric), it.period_end, it.period_start)
            }),
            actions: sorted(&map.actions, |it| it.position.clone()),
            action_subjects: sorted(&map.action_subjects, |it| {
                let card = it.card.and_then(|id| map.cards.get(&id)).map(|card| order.card(card));
                (order.actions.place(it.action), card, it.hand_off)
            }),
            pilots: sorted(&map.pilots, |it| (order.actions.place(it.action), it.date)),
            questions: sorted(&map.questions, |it| it.position.clone()),
            answers: sorted(&map.answers, |it| {
                let card = |id| map.cards.get(&id).map(|card| order.card(card));
                (card(it.opportunity), it.pain_point.map(card), it.hand_off)
            }),
            claims: sorted(&map.claims, |it| {
                let card = it.card.and_then(|id| map.cards.get(&id)).map(|card| order.card(card));
                let touchpoint = it.touchpoint.map(|id| order.touchpoints.place(id));
                let work = (it.metric, it.action, it.question);
                (touchpoint, it.hand_off, card, work, it.position.clone())
            }),
            views: sorted(&map.views, |it| it.position.clone()),
            view_filters: sorted(&map.view_filters, |it| {
                let view = map.views.get(&it.view).map(|view| (view.position.clone(), view.id));
                (view, it.position.clone())
            }),
            estimates: sorted(&map.estimates, |it| {
                map.cards.get(&it.card).map(|card| order.card(card))
            }),
            replacements: sorted(&map.replacements, |it| {
                (order.touchpoints.place(it.touchpoint), it.other_map, it.other_touchpoint)
            }),
            inconsistencies: sorted(&map.inconsistencies, |it| {
                it.touchpoint.map(|id| order.touchpoints.place(id))
            }),
            accountables: sorted(&map.accountables, |it| it.position.clone()),
            silences: sorted(&map.silences, |it| it.rule.clone()),
            log_names: sorted(&map.log_names, |it| {
                (order.touchpoints.place(it.touchpoint), it.name.clone())
            }),
            pictures,
        }
    }

    /// The map that the file describes, if it is sound.
    pub fn map(&self) -> Result<Map, Located> {
        let mut map = Map::new(Id::new(self.id.0));
        map.info = Arc::new(self.info());
        self.fill(&mut map)?;
        match invariants::check(&map).into_iter().next() {
            None => Ok(map),
            Some(violation) => Err(self.located(&map, violation)),
        }
    }

    fn info(&self) -> MapInfo {
        MapInfo {
            id: Id::new(self.id.0),
            title: self.title.model(),
            question: self.question.model(),
            scenario: self.scenario.model(),
            goal: self.goal.model(),
            start_event: self.start_event.model(),
            end_event: self.end_event.model(),
            state: self.state.model(),
            basis: self.basis.model(),
            owner_team: self.owner_team.model(),
            owner_person: self.owner_person.model(),
            review_date: self.review_date.model(),
            currency: self.currency.model(),
            based_on: self.based_on.model(),
            language: self.language.model(),
            direction: self.direction.model(),
            notes: self.notes.model(),
            extensions: self.extensions.model(),
        }
    }

    fn located(&self, map: &Map, violation: invariants::Violation) -> Located {
        let invariants::Violation { rule, record, id, what } = violation;
        let place = Place {
            path: self.path(record, id),
            record: Some(named(map, record, id)),
            ..Place::default()
        };
        let problem =
            if rule == "I1" { Problem::Dangling(what) } else { Problem::Invariant { rule, what } };
        Located { place, problem }
    }
}

macro_rules! tables {
    ($($table:ident: $name:ident,)+) => {
        impl File {
            /// Puts all records into a map, each id once.
            fn fill(&self, map: &mut Map) -> Result<(), Located> {
                let found = 0 $(+ self.$table.len())+;
                if found > MOST_RECORDS {
                    let most = MOST_RECORDS as u64;
                    let problem = Problem::TooMany { of: Amount::Records, found: found as u64, most };
                    return Err(Located { place: Place::default(), problem });
                }
                $(
                    for (index, record) in self.$table.iter().enumerate() {
                        let record = Arc::new(record.model());
                        let id = record.id;
                        if map.$table.insert(id, record).is_some() {
                            let record = named(map, RecordKind::$name, id.uuid());
                            let place = Place {
                                path: Some(format!("{}[{index}].id", stringify!($table))),
                                record: Some(record),
                                ..Place::default()
                            };
                            return Err(Located { place, problem: Problem::RepeatedId });
                        }
                    }
                )+
                Ok(())
            }

            /// The way to a record.
            fn path(&self, kind: RecordKind, id: Uuid) -> Option<String> {
                match kind {
                    RecordKind::MapInfo => None,
                    $(RecordKind::$name => self
                        .$table
                        .iter()
                        .position(|record| record.id.0 == id)
                        .map(|index| format!("{}[{index}]", stringify!($table))),)+
                }
            }
        }

        // Every array of the file has a table of the model.
        $(const _: fn(&super::$name) -> model::records::$name = |record| record.model();)+
    };
}

tables! {
    teams: Team,
    people: Person,
    channels: Channel,
    tags: Tag,
    personas: Persona,
    persona_channels: PersonaChannel,
    stages: Stage,
    touchpoints: Touchpoint,
    touchpoint_channels: TouchpointChannel,
    lanes: Lane,
    cards: Card,
    card_tags: CardTag,
    unlikes: Unlike,
    emotions: Emotion,
    hand_offs: HandOff,
    answers: Answer,
    claims: Claim,
    views: View,
    view_filters: ViewFilter,
    metrics: Metric,
    readings: Reading,
    actions: Action,
    action_subjects: ActionSubject,
    pilots: Pilot,
    questions: Question,
    estimates: Estimate,
    replacements: Replacement,
    inconsistencies: Inconsistency,
    log_names: LogName,
    accountables: Accountable,
    silences: Silence,
}

/// Where each record stands when a map is read from the top left.
struct ReadingOrder {
    teams: Places<model::records::Team>,
    personas: Places<model::records::Persona>,
    lanes: Places<model::records::Lane>,
    stages: Places<model::records::Stage>,
    touchpoints: Places<model::records::Touchpoint>,
    metrics: Places<model::records::Metric>,
    actions: Places<model::records::Action>,
}

/// The places of the records of a kind, from 0.
struct Places<T>(BTreeMap<Id<T>, usize>);

impl ReadingOrder {
    fn of(map: &Map) -> Self {
        let mut stages = BTreeMap::new();
        let mut touchpoints = BTreeMap::new();
        let mut column = 0;
        for group in facts::columns(map) {
            stages.insert(group.stage.id, column);
            column += 1;
            for touchpoint in group.touchpoints {
                touchpoints.insert(touchpoint.id, column);
                column += 1;
            }
        }
        Self {
            teams: Places::of(facts::teams(map).iter().map(|it| it.id)),
            personas: Places::of(facts::personas(map).iter().map(|it| it.id)),
            lanes: Places::of(facts::lanes(map).iter().map(|it| it.id)),
            stages: Places(stages),
            touchpoints: Places(touchpoints),
            metrics: Places::of(facts::metrics(map).iter().map(|it| it.id)),
            actions: Places::of(facts::actions(map).iter().map(|it| it.id)),
        }
    }

    /// Lane by lane, along the journey; what spans a stage before what lies
    /// under its touchpoints, what is parked at the end.
    fn card(&self, card: &Card) -> (usize, usize, OrderKey, Id<Card>) {
        let column = match (card.touchpoint, card.stage) {
            (Some(touchpoint), _) => self.touchpoints.place(touchpoint),
            (None, Some(stage)) => self.stages.place(stage),
            (None, None) => usize::MAX,
        };
        (self.lanes.place(card.lane), column, card.position.clone(), card.id)
    }
}

impl<T> Places<T> {
    fn of(ids: impl Iterator<Item = Id<T>>) -> Self {
        Self(ids.enumerate().map(|(place, id)| (id, place)).collect())
    }

    fn place(&self, id: Id<T>) -> usize {
        self.0.get(&id).copied().unwrap_or(usize::MAX)
    }

    fn place_of(&self, id: Option<Id<T>>) -> usize {
        id.map_or(usize::MAX, |id| self.place(id))
    }
}

/// The records of a table as the file writes them, by a key and then by id.
fn sorted<T: Record, W: Wire<T>, K: Ord>(table: &Table<T>, key: impl Fn(&T) -> K) -> Vec<W> {
    let mut records: Vec<(K, &Arc<T>)> =
        table.values().map(|record| (key(record), record)).collect();
    records.sort_by(|(a_key, a), (b_key, b)| a_key.cmp(b_key).then(a.uuid().cmp(&b.uuid())));
    records.into_iter().map(|(_, record)| W::of(record)).collect()
}

fn own_title(record: &AnyRecord) -> String {
    let text = ["title", "name", "text"].iter().find_map(|column| match record.get(column) {
        Some(Value::Text(text)) if !text.trim().is_empty() => Some(text),
        _ => None,
    });
    let text = text.unwrap_or_default();
    let line = text.trim().lines().next().unwrap_or_default();
    if line.chars().count() > 60 {
        let start: String = line.chars().take(59).collect();
        format!("{start}…")
    } else {
        line.to_owned()
    }
}
