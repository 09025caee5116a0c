//! The sheets beside that of the cards, written: a row a record.

use model::records::ActionSubject;
use model::{AnyRecord, Column as Declared, ColumnType, Map, RecordKind, Value, facts};
use uuid::Uuid;
use words::Words;

use super::heads::{self, From, Head, SHEETS, SheetOf};
use super::{BETWEEN, Cell, Column, Sheet, claims};

pub(super) fn sheets(map: &Map, words: &Words) -> Vec<Sheet> {
    let all = SHEETS.iter().map(|of| sheet(map, of, words));
    let is_there = |(sheet, of): &(Sheet, &SheetOf)| of.is_always || !sheet.rows.is_empty();
    all.zip(&SHEETS).filter(is_there).map(|(sheet, _)| sheet).collect()
}

fn sheet(map: &Map, of: &SheetOf, words: &Words) -> Sheet {
    let heads = of.columns();
    let rows = records(map, of.kind).into_iter().filter_map(|id| map.record(of.kind, id));
    Sheet {
        name: of.name,
        columns: heads.iter().map(|head| column(*head, words)).collect(),
        rows: rows.map(|it| heads.iter().map(|head| cell(map, &it, head.1)).collect()).collect(),
    }
}

/// The records of a kind in the order in which people expect them.
fn records(map: &Map, kind: RecordKind) -> Vec<Uuid> {
    let journey = facts::journey(map);
    let place = |id| journey.iter().position(|it| it.id == id);
    match kind {
        RecordKind::MapInfo => vec![map.info.id.uuid()],
        RecordKind::Touchpoint => ids(&journey, |it| it.id.uuid()),
        RecordKind::Stage => ids(&facts::stages(map), |it| it.id.uuid()),
        RecordKind::Lane => ids(&facts::lanes(map), |it| it.id.uuid()),
        RecordKind::Persona => ids(&facts::personas(map), |it| it.id.uuid()),
        RecordKind::Channel => ids(&facts::channels(map), |it| it.id.uuid()),
        RecordKind::Team => ids(&facts::teams(map), |it| it.id.uuid()),
        RecordKind::Metric => ids(&facts::metrics(map), |it| it.id.uuid()),
        RecordKind::Action => ids(&facts::actions(map), |it| it.id.uuid()),
        RecordKind::Person => {
            ids(&facts::in_order(&map.people, |it| &it.position), |it| it.id.uuid())
        }
        RecordKind::Question => {
            ids(&facts::in_order(&map.questions, |it| &it.position), |it| it.id.uuid())
        }
        RecordKind::Emotion => {
            let mut ratings: Vec<_> = map.emotions.values().collect();
            ratings.sort_by_key(|it| (place(it.touchpoint), it.persona, it.id));
            ids(&ratings, |it| it.id.uuid())
        }
        RecordKind::HandOff => {
            let mut hand_offs: Vec<_> = map.hand_offs.values().collect();
            hand_offs.sort_by_key(|it| (place(it.from_touchpoint), place(it.to_touchpoint), it.id));
            ids(&hand_offs, |it| it.id.uuid())
        }
        RecordKind::Reading => {
            let metrics = facts::metrics(map);
            let of = |id| metrics.iter().position(|it| it.id == id);
            let mut readings: Vec<_> = map.readings.values().collect();
            readings.sort_by_key(|it| (of(it.metric), it.period_end, it.id));
            ids(&readings, |it| it.id.uuid())
        }
        _ => ids(&map.records(kind), AnyRecord::uuid),
    }
}

fn ids<T>(records: &[T], id: impl Fn(&T) -> Uuid) -> Vec<Uuid> {
    records.iter().map(id).collect()
}

fn column(head: Head, words: &Words) -> Column {
    let width = match head.1 {
        From::Subjects => 36.0,
        From::Own(column, _) => match column {
            "description" | "quote" | "goals" | "frustrations" | "behaviours" | "preferences"
            | "communication" | "context" | "definition" | "notes" | "exception_path"
            | "context_carried" | "context_lost" | "trigger" | "goal" | "question" | "scenario"
            | "text" | "answer" | "findings" | "change_made" | "opportunity" | "pain_point"
            | "desired_role" | "said" | "other_said" => 36.0,
            "title" | "name" | "stage" | "touchpoint" | "from_touchpoint" | "to_touchpoint"
            | "hand_off" | "card" | "topic" | "action" => 24.0,
            _ => 14.0,
        },
        _ => 14.0,
    };
    Column { title: heads::title(head, words), width }
}

fn cell(map: &Map, record: &AnyRecord, from: From) -> Cell {
    match from {
        From::Own(column, said) => match record.kind().column(column) {
            Some(declared) => value(map, record, declared, said),
            None => Cell::Empty,
        },
        From::Time(column) => match record.get(column) {
            Some(Value::Integer(seconds)) => Cell::Time(seconds),
            _ => Cell::Empty,
        },
        From::Claims => {
            let is_disputed = record.get("owner_state") == Some(Value::Text("disputed".to_owned()));
            let written = claims::written(map, record.kind(), record.uuid());
            if is_disputed { Cell::text(&written) } else { Cell::Empty }
        }
        From::Channels => Cell::text(&channels(map, record).join(BETWEEN)),
        From::Subjects => {
            let names = subjects(map, record.uuid()).into_iter().map(|(_, name)| name);
            Cell::text(&names.collect::<Vec<_>>().join("\n"))
        }
        From::SubjectIds => {
            let ids = subjects(map, record.uuid()).into_iter().map(|(id, _)| id.to_string());
            Cell::text(&ids.collect::<Vec<_>>().join("\n"))
        }
        From::IdOf(column) => match record.get(column) {
            Some(Value::Text(id)) => id.parse().map_or(Cell::Empty, Cell::Id),
            _ => Cell::Empty,
        },
        From::Id => Cell::Id(record.uuid()),
    }
}

fn value(map: &Map, record: &AnyRecord, column: &Declared, said: &'static str) -> Cell {
    match (record.get(column.name), column.kind) {
        (Some(Value::Text(word)), ColumnType::Choice(list) | ColumnType::OptionalChoice(list)) => {
            let word = list.iter().find(|it| **it == word);
            word.map_or(Cell::Empty, |word| Cell::Choice(word, said))
        }
        (Some(Value::Text(text)), ColumnType::OptionalDate) => Cell::day(text.parse().ok()),
        (Some(Value::Text(text)), _) => match (column.target, text.parse()) {
            (Some(kind), Ok(id)) => Cell::text(&name(map, kind, id)),
            _ => Cell::text(&text),
        },
        (Some(Value::Integer(number)), _) => Cell::Whole(number),
        (Some(Value::Real(number)), _) => Cell::Real(number),
        (Some(Value::Bool(is_so)), _) => Cell::yes(is_so),
        (Some(Value::Null) | None, _) => Cell::Empty,
    }
}

/// What something is called that is referred to.
fn name(map: &Map, kind: RecordKind, id: Uuid) -> String {
    let of = |kind, id| {
        let found = map.record(kind, id);
        found.map(|it| name_of(&it, &|_, _| String::new())).unwrap_or_default()
    };
    map.record(kind, id).map(|it| name_of(&it, &of)).unwrap_or_default()
}

/// What a record is called where others refer to it, on one line. `of` is what
/// those are called that it leads to.
pub(crate) fn name_of(record: &AnyRecord, of: &dyn Fn(RecordKind, Uuid) -> String) -> String {
    use RecordKind as Kind;
    match record {
        AnyRecord::HandOff(it) => {
            let from = of(Kind::Touchpoint, it.from_touchpoint.uuid());
            let to = of(Kind::Touchpoint, it.to_touchpoint.uuid());
            format!("{from} → {to}")
        }
        AnyRecord::Emotion(it) => {
            let persona = of(Kind::Persona, it.persona.uuid());
            let touchpoint = of(Kind::Touchpoint, it.touchpoint.uuid());
            format!("{persona}: {touchpoint}")
        }
        record => {
            let named = ["title", "name", "text"].iter().find_map(|column| record.get(column));
            match named {
                Some(Value::Text(text)) => text.split_whitespace().collect::<Vec<_>>().join(" "),
                _ => String::new(),
            }
        }
    }
}

fn channels(map: &Map, record: &AnyRecord) -> Vec<String> {
    let name = |id| map.channels.get(&id).map(|it| it.name.trim().to_owned());
    match record {
        AnyRecord::Touchpoint(touchpoint) => {
            let links = facts::in_order(&map.touchpoint_channels, |it| &it.position);
            let own = links.iter().filter(|it| it.touchpoint == touchpoint.id);
            own.filter_map(|it| name(it.channel)).collect()
        }
        AnyRecord::Persona(persona) => {
            let liked = facts::preferred_channels(map, persona.id);
            liked.iter().map(|it| it.name.trim().to_owned()).collect()
        }
        _ => Vec::new(),
    }
}

/// What an action is about: its id and its name.
fn subjects(map: &Map, action: Uuid) -> Vec<(Uuid, String)> {
    let of = |it: &&std::sync::Arc<ActionSubject>| it.action.uuid() == action;
    let about = |it: &std::sync::Arc<ActionSubject>| {
        let card = it.card.map(|id| (id.uuid(), name(map, RecordKind::Card, id.uuid())));
        let hand_off = it.hand_off.map(|id| (id.uuid(), name(map, RecordKind::HandOff, id.uuid())));
        card.or(hand_off)
    };
    map.action_subjects.values().filter(of).filter_map(about).collect()
}
