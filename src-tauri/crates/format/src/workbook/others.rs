//! The sheets beside that of the cards: a row a record.

use model::records::{ActionSubject, Card};
use model::{AnyRecord, Column as Declared, ColumnType, Id, Map, RecordKind, Value, facts};
use uuid::Uuid;
use words::Words;

use super::{BETWEEN, Cell, Column, Sheet, claims};

/// What stands in a column of a sheet.
#[derive(Clone, Copy)]
enum From {
    /// A column of the record; choices are said by messages that begin so.
    Own(&'static str, &'static str),
    /// Seconds, as a time.
    Time(&'static str),
    /// Both sides of a dispute.
    Claims,
    /// The other channels of a touchpoint, or those that a persona likes.
    Channels,
    /// What an action is about.
    Subjects,
    /// The record's id.
    Id,
}

/// The message that names a column, and what stands in it.
type Head = (&'static str, From);

const fn own(message: &'static str, column: &'static str) -> Head {
    (message, From::Own(column, ""))
}

const OWNER: [Head; 4] = [
    ("csv-owner_state", From::Own("owner_state", "owner-")),
    own("csv-owner", "owner_team"),
    own("csv-person", "owner_person"),
    ("csv-claims", From::Claims),
];

const EVIDENCE: [Head; 5] = [
    ("csv-evidence", From::Own("evidence", "evidence-")),
    ("csv-evidence_kind", From::Own("evidence_kind", "evidence-kind-")),
    own("csv-source", "evidence_source"),
    own("csv-date", "evidence_date"),
    own("csv-n", "evidence_n"),
];

const TOUCHPOINTS: &[Head] = &[
    own("csv-stage", "stage"),
    own("csv-touchpoint", "title"),
    own("field-description", "description"),
    ("field-kind", From::Own("kind", "touchpoint-kind-")),
    own("field-channel", "channel"),
    own("field-channel_reason", "channel_reason"),
    ("field-other-channels", From::Channels),
    ("field-duration", From::Time("duration")),
    own("field-moment_of_truth", "moment_of_truth"),
    own("field-moment_reason", "moment_reason"),
];

const RATINGS: &[Head] = &[
    own("csv-touchpoint", "touchpoint"),
    own("csv-persona", "persona"),
    own("csv-emotion", "value"),
    own("field-emotion-note", "note"),
    own("field-spread", "spread"),
];

const PERSONAS: &[Head] = &[
    own("field-name", "name"),
    ("field-badge", From::Own("badge", "badge-")),
    own("field-quote", "quote"),
    own("field-goals", "goals"),
    own("field-frustrations", "frustrations"),
    own("field-behaviours", "behaviours"),
    own("field-preferences", "preferences"),
    own("field-communication", "communication"),
    own("field-context", "context"),
    ("field-preferred-channels", From::Channels),
];

const HAND_OFFS: &[Head] = &[
    own("field-from", "from_touchpoint"),
    own("field-to", "to_touchpoint"),
    ("field-hand-off-kind", From::Own("kind", "hand-off-kind-")),
    own("field-trigger", "trigger"),
    own("field-context_carried", "context_carried"),
    own("field-context_lost", "context_lost"),
    ("field-repeats", From::Own("repeats", "repeats-")),
    ("field-wait_typical", From::Time("wait_typical")),
    ("field-wait_worst", From::Time("wait_worst")),
    own("field-pauses", "pauses"),
    own("field-resumes", "resumes"),
    own("field-exception_path", "exception_path"),
    own("field-system_from", "system_from"),
    own("field-system_to", "system_to"),
    own("field-notes", "notes"),
];

const METRICS: &[Head] = &[
    own("field-title", "title"),
    ("field-kind", From::Own("kind", "metric-")),
    own("field-definition", "definition"),
    own("csv-stage", "stage"),
    own("csv-touchpoint", "touchpoint"),
    own("sheet-hand-off", "hand_off"),
    own("field-channel", "channel"),
    own("field-target", "target"),
    ("field-better", From::Own("better", "better-")),
    own("field-unit", "unit"),
    own("field-review_date", "review_date"),
    own("field-notes", "notes"),
];

const READINGS: &[Head] = &[
    own("sheet-metric", "metric"),
    own("sheet-first-day", "period_start"),
    own("sheet-last-day", "period_end"),
    own("field-channel", "channel"),
    own("field-persona", "persona"),
    own("input-part", "numerator"),
    own("input-whole", "denominator"),
    own("input-talk", "talk"),
    own("input-hold", "hold"),
    own("input-after_work", "after_work"),
    own("input-dialling", "dialling"),
    own("input-waiting", "waiting"),
    own("input-doing", "doing"),
    own("input-at_end", "at_end"),
    own("input-won", "won"),
    own("input-margin", "margin"),
    own("input-retention_rate", "retention_rate"),
    own("input-discount_rate", "discount_rate"),
    own("input-acquisition_cost", "acquisition_cost"),
    own("input-promoters", "promoters"),
    own("input-passives", "passives"),
    own("input-detractors", "detractors"),
    own("counts-column-rating", "rated_0"),
    own("counts-column-rating", "rated_1"),
    own("counts-column-rating", "rated_2"),
    own("counts-column-rating", "rated_3"),
    own("counts-column-rating", "rated_4"),
    own("counts-column-rating", "rated_5"),
    own("counts-column-rating", "rated_6"),
    own("counts-column-rating", "rated_7"),
    own("counts-column-rating", "rated_8"),
    own("counts-column-rating", "rated_9"),
    own("counts-column-rating", "rated_10"),
    own("csv-n", "n"),
    own("csv-source", "source"),
    own("field-notes", "notes"),
];

const ACTIONS: &[Head] = &[
    own("field-action-title", "title"),
    ("field-action-kind", From::Own("kind", "action-kind-")),
    ("field-action-state", From::Own("state", "action-state-")),
    own("field-due", "due"),
    ("field-action-about", From::Subjects),
    own("field-action-metric", "metric"),
    own("field-baseline", "baseline"),
    own("field-benefit", "benefit"),
    own("field-cost", "cost"),
    own("field-notes", "notes"),
];

pub(super) fn sheets(map: &Map, words: &Words) -> Vec<Sheet> {
    let make = |name, kind, heads: &[&[Head]], records: Vec<Uuid>| {
        let heads: Vec<Head> = heads.concat().into_iter().chain([("csv-id", From::Id)]).collect();
        let rows = records.into_iter().filter_map(|id| map.record(kind, id));
        Sheet {
            name,
            columns: heads.iter().map(|head| column(*head, words)).collect(),
            rows: rows
                .map(|it| heads.iter().map(|head| cell(map, &it, head.1)).collect())
                .collect(),
        }
    };
    let journey = facts::journey(map);
    let place = |id| journey.iter().position(|it| it.id == id);
    let mut ratings: Vec<_> = map.emotions.values().collect();
    ratings.sort_by_key(|it| (place(it.touchpoint), it.persona, it.id));
    let mut hand_offs: Vec<_> = map.hand_offs.values().collect();
    hand_offs.sort_by_key(|it| (place(it.from_touchpoint), place(it.to_touchpoint), it.id));
    let metrics = facts::metrics(map);
    let of = |id| metrics.iter().position(|it| it.id == id);
    let mut readings: Vec<_> = map.readings.values().collect();
    readings.sort_by_key(|it| (of(it.metric), it.period_end, it.id));
    let touchpoints = journey.iter().map(|it| it.id.uuid()).collect();
    let ratings = ratings.iter().map(|it| it.id.uuid()).collect();
    let personas = facts::personas(map).iter().map(|it| it.id.uuid()).collect();
    let hand_offs = hand_offs.iter().map(|it| it.id.uuid()).collect();
    let readings = readings.iter().map(|it| it.id.uuid()).collect();
    let metrics = metrics.iter().map(|it| it.id.uuid()).collect();
    let actions = facts::actions(map).iter().map(|it| it.id.uuid()).collect();
    use RecordKind as Kind;
    vec![
        make("sheet-touchpoints", Kind::Touchpoint, &[TOUCHPOINTS, &OWNER, &EVIDENCE], touchpoints),
        make("sheet-ratings", Kind::Emotion, &[RATINGS, &EVIDENCE], ratings),
        make("sheet-personas", Kind::Persona, &[PERSONAS], personas),
        make("sheet-hand-offs", Kind::HandOff, &[HAND_OFFS, &OWNER, &EVIDENCE], hand_offs),
        make("sheet-metrics", Kind::Metric, &[METRICS, &OWNER, &EVIDENCE], metrics),
        make("sheet-readings", Kind::Reading, &[READINGS], readings),
        make("sheet-actions", Kind::Action, &[ACTIONS, &OWNER], actions),
    ]
}

fn column((message, from): Head, words: &Words) -> Column {
    let header = match from {
        From::Own(column, _) | From::Time(column) => column,
        From::Claims => "claims",
        From::Channels => "channels",
        From::Subjects => "about",
        From::Id => "id",
    };
    let title = match header.strip_prefix("rated_").and_then(|it| it.parse::<f64>().ok()) {
        Some(rating) => words.with(message, &[("rating", words::Word::Number(rating))]),
        None => words.text(message),
    };
    let width = match header {
        "description" | "quote" | "goals" | "frustrations" | "behaviours" | "preferences"
        | "communication" | "context" | "definition" | "notes" | "about" | "exception_path"
        | "context_carried" | "context_lost" | "trigger" => 36.0,
        "title" | "name" | "stage" | "touchpoint" | "from_touchpoint" | "to_touchpoint" => 24.0,
        _ => 14.0,
    };
    Column { header, title: words::plain(&title), width }
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
        From::Subjects => Cell::text(&subjects(map, record.uuid()).join("\n")),
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
    let title = |touchpoint| map.touchpoints.get(&touchpoint).map_or("", |it| it.title.trim());
    match map.record(kind, id) {
        Some(AnyRecord::HandOff(it)) => {
            format!("{} → {}", title(it.from_touchpoint), title(it.to_touchpoint))
        }
        Some(record) => {
            let named = ["title", "name", "text"].iter().find_map(|column| record.get(column));
            match named {
                Some(Value::Text(text)) => text.trim().to_owned(),
                _ => String::new(),
            }
        }
        None => String::new(),
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

fn subjects(map: &Map, action: Uuid) -> Vec<String> {
    let of = |it: &&std::sync::Arc<ActionSubject>| it.action.uuid() == action;
    let about = |it: &std::sync::Arc<ActionSubject>| {
        let card = it.card.map(Id::<Card>::uuid).map(|id| name(map, RecordKind::Card, id));
        let hand_off = it.hand_off.map(Id::uuid).map(|id| name(map, RecordKind::HandOff, id));
        card.or(hand_off)
    };
    map.action_subjects.values().filter(of).filter_map(about).collect()
}
