//! The sheets beside that of the cards: a row a record. Each column is said once,
//! for writing it and for reading it again.

use std::collections::BTreeMap;

use model::RecordKind;
use words::Words;

use crate::table::columns::{is_own, plain};
use crate::table::rows::Row;

/// A sheet of which each row is a record.
#[derive(Debug)]
pub(crate) struct SheetOf {
    /// The message that names it.
    pub name: &'static str,
    pub kind: RecordKind,
    heads: &'static [&'static [Head]],
    /// Whether it is there also where nothing stands in it.
    pub is_always: bool,
}

/// What stands in a column of a sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum From {
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
    /// The ids of that.
    SubjectIds,
    /// The id of what a column of the record leads to.
    IdOf(&'static str),
    /// The record's id.
    Id,
}

/// The message that names a column, and what stands in it.
pub(crate) type Head = (&'static str, From);

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

const STAGES: &[Head] =
    &[own("csv-stage", "title"), own("field-stage-goal", "goal"), own("field-notes", "notes")];

const LANES: &[Head] = &[
    own("csv-lane", "title"),
    ("field-lane-kind", From::Own("kind", "lane-")),
    own("field-hidden", "hidden"),
];

const CHANNELS: &[Head] = &[
    own("field-name", "name"),
    own("field-icon", "icon"),
    ("field-medium", From::Own("medium", "medium-")),
    own("field-desired_role", "desired_role"),
];

const TEAMS: &[Head] = &[own("field-name", "name"), own("field-notes", "notes")];

const PEOPLE: &[Head] =
    &[own("field-name", "name"), own("field-team", "team"), own("field-role", "role")];

const QUESTIONS: &[Head] = &[
    own("field-question-text", "text"),
    ("field-question-state", From::Own("state", "question-")),
    own("field-answer", "answer"),
    own("field-due", "due"),
    own("csv-touchpoint", "touchpoint"),
    own("kind-card", "card"),
    own("kind-emotion", "emotion"),
    own("sheet-hand-off", "hand_off"),
    own("sheet-metric", "metric"),
    own("csv-persona", "persona"),
];

const ANSWERS: &[Head] = &[
    own("card-opportunity", "opportunity"),
    own("card-pain_point", "pain_point"),
    own("sheet-hand-off", "hand_off"),
];

const PILOTS: &[Head] = &[
    own("kind-action", "action"),
    own("field-sample_group", "sample_group"),
    own("field-pilot-date", "date"),
    own("field-findings", "findings"),
    own("field-change_made", "change_made"),
];

const INCONSISTENCIES: &[Head] = &[
    own("field-topic", "topic"),
    own("field-channel", "channel"),
    own("sheet-said", "said"),
    own("sheet-other-channel", "other"),
    own("sheet-other-said", "other_said"),
    own("field-inconsistency-touchpoint", "touchpoint"),
];

const MAP: &[Head] = &[
    own("field-title", "title"),
    own("field-question", "question"),
    own("field-scenario", "scenario"),
    own("field-goal", "goal"),
    own("field-start_event", "start_event"),
    own("field-end_event", "end_event"),
    ("field-state", From::Own("state", "state-")),
    ("field-basis", From::Own("basis", "basis-")),
    own("field-review_date", "review_date"),
    own("field-currency", "currency"),
    own("field-language", "language"),
    ("field-direction", From::Own("direction", "direction-")),
    own("field-notes", "notes"),
];

const fn always(
    name: &'static str,
    kind: RecordKind,
    heads: &'static [&'static [Head]],
) -> SheetOf {
    SheetOf { name, kind, heads, is_always: true }
}

const fn if_any(
    name: &'static str,
    kind: RecordKind,
    heads: &'static [&'static [Head]],
) -> SheetOf {
    SheetOf { name, kind, heads, is_always: false }
}

/// All of them, in the order of the workbook.
pub(crate) static SHEETS: [SheetOf; 17] = [
    always("sheet-touchpoints", RecordKind::Touchpoint, &[TOUCHPOINTS, &OWNER, &EVIDENCE]),
    always("sheet-ratings", RecordKind::Emotion, &[RATINGS, &EVIDENCE]),
    always("sheet-personas", RecordKind::Persona, &[PERSONAS]),
    always("sheet-hand-offs", RecordKind::HandOff, &[HAND_OFFS, &OWNER, &EVIDENCE]),
    always("sheet-metrics", RecordKind::Metric, &[METRICS, &OWNER, &EVIDENCE]),
    always("sheet-readings", RecordKind::Reading, &[READINGS]),
    always("sheet-actions", RecordKind::Action, &[ACTIONS, &OWNER]),
    if_any("sheet-pilots", RecordKind::Pilot, &[PILOTS]),
    if_any("sheet-questions", RecordKind::Question, &[QUESTIONS, &OWNER]),
    if_any("sheet-answers", RecordKind::Answer, &[ANSWERS]),
    if_any("sheet-inconsistencies", RecordKind::Inconsistency, &[INCONSISTENCIES, &EVIDENCE]),
    if_any("sheet-stages", RecordKind::Stage, &[STAGES]),
    if_any("sheet-lanes", RecordKind::Lane, &[LANES]),
    if_any("sheet-channels", RecordKind::Channel, &[CHANNELS]),
    if_any("sheet-teams", RecordKind::Team, &[TEAMS]),
    if_any("sheet-people", RecordKind::Person, &[PEOPLE]),
    always("sheet-map", RecordKind::MapInfo, &[MAP]),
];

impl SheetOf {
    /// Its columns: what is said, then the ids of all that it leads to, and last
    /// its own.
    pub fn columns(&self) -> Vec<Head> {
        let mut heads: Vec<Head> = self.heads.concat();
        let leads: Vec<Head> = heads.iter().filter_map(|head| self.id_of(*head)).collect();
        heads.extend(leads);
        heads.push(("csv-id", From::Id));
        heads
    }

    fn id_of(&self, (message, from): Head) -> Option<Head> {
        match from {
            From::Subjects => Some((message, From::SubjectIds)),
            From::Own(column, _) => {
                let target = self.kind.column(column)?.target?;
                // Teams and people are known by their names alone.
                let is_named = matches!(target, RecordKind::Team | RecordKind::Person);
                (!is_named).then_some((message, From::IdOf(column)))
            }
            _ => None,
        }
    }
}

/// What people call a column.
pub(crate) fn title((message, from): Head, words: &Words) -> String {
    let named = |name: String| words.with("sheet-id-of", &[("name", words::Word::Text(&name))]);
    words::plain(&match from {
        From::Own(column, _) => {
            match column.strip_prefix("rated_").and_then(|it| it.parse::<f64>().ok()) {
                Some(rating) => words.with(message, &[("rating", words::Word::Number(rating))]),
                None => words.text(message),
            }
        }
        From::IdOf(_) | From::SubjectIds => named(words.text(message)),
        _ => words.text(message),
    })
}

/// A sheet of a workbook, and what it is of those that Throughline writes.
pub(crate) enum OwnSheet {
    /// That of the cards.
    Cards(String),
    /// One with a row a record, and what its columns are.
    Records { of: &'static SheetOf, name: String, columns: Vec<Option<From>> },
    /// One that somebody else has made.
    Other(String),
}

impl OwnSheet {
    /// What a sheet of that name is that begins with these rows. It is one of ours
    /// if it is called so in one of the languages and names its records by ids.
    pub fn of(name: &str, rows: &[Row]) -> Self {
        let other = || Self::Other(name.to_owned());
        let Some(head) = rows.first() else { return other() };
        if is_own(&head.fields) {
            return Self::Cards(name.to_owned());
        }
        // What is called so in one language may be something else in another: the
        // columns tell.
        let mut best: (usize, Option<&'static SheetOf>) = (0, None);
        let mut known: BTreeMap<String, From> = BTreeMap::new();
        for language in words::LANGUAGES {
            let words = Words::of(language);
            for of in SHEETS.iter().filter(|it| words.text(it.name) == name.trim()) {
                let titles = of.columns().into_iter().map(|it| (plain(&title(it, &words)), it.1));
                let titles: BTreeMap<String, From> = titles.collect();
                let is_known = |header: &&str| titles.contains_key(&plain(header));
                let count = head.fields.iter().filter(is_known).count();
                if count > best.0 {
                    best = (count, Some(of));
                    known = titles;
                }
            }
        }
        let Some(of) = best.1 else { return other() };
        let mut columns: Vec<Option<From>> = Vec::new();
        for header in &head.fields {
            let found = known.get(&plain(header)).copied();
            columns.push(found.filter(|it| !columns.contains(&Some(*it))));
        }
        let Some(ids) = columns.iter().position(|it| *it == Some(From::Id)) else {
            return other();
        };
        let is_id = |row: &Row| {
            row.fields.get(ids).is_some_and(|id| uuid::Uuid::try_parse(id.trim()).is_ok())
        };
        if rows.get(1).is_some_and(|row| !is_id(row)) {
            return other();
        }
        Self::Records { of, name: name.to_owned(), columns }
    }
}
