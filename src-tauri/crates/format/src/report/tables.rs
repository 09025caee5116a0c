//! What was found and what is done about it, as tables.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

use model::records::{
    ActionState, Answer, Card, CardKind, Evidence, HandOff, OwnerState, Touchpoint,
};
use model::report::{Block, Cell, Head, Holds, Mark, Table};
use model::{Date, Id, RecordKind, evidence as known, facts};
use words::Word;

use super::Say;
use super::journey::text;

pub(super) fn pain_points(say: &Say<'_>) -> Vec<Block> {
    let order = Order::of(say);
    let mut cards = order.cards(say, CardKind::PainPoint);
    cards.sort_by_key(|(place, card)| (Reverse(card.severity), *place, card.id));
    let heads = ["text", "where", "severity", "breakdown", "owner", "evidence", "answered-by"];
    let rows = cards.iter().map(|(_, card)| {
        let breakdown = card.breakdown.map(|it| say.word("breakdown-", it.word()));
        vec![
            text(say, card).into(),
            order.place(say, card).into(),
            of(say, card.severity).marked(card.severity.map(Mark::Severity)),
            breakdown.unwrap_or_default().into(),
            owner(say, card),
            evidence_of(say, card),
            answers(say, |it| it.pain_point == Some(card.id)),
        ]
    });
    table(say, "report-pain-points-about", &heads, rows.collect())
}

pub(super) fn opportunities(say: &Say<'_>) -> Vec<Block> {
    let order = Order::of(say);
    let mut cards = order.cards(say, CardKind::Opportunity);
    cards.sort_by_key(|(place, it)| {
        (Reverse(it.impact), it.effort.unwrap_or(i64::MAX), *place, it.id)
    });
    let heads = ["text", "where", "answers", "impact", "effort", "owner", "actions"];
    let rows = cards.iter().map(|(_, card)| {
        let answered = say.map.answers.values().filter(|it| it.opportunity == card.id);
        let answered = answered.filter_map(|it| {
            let pain = it.pain_point.and_then(|id| say.map.cards.get(&id));
            let hand_off = it.hand_off.and_then(|id| say.map.hand_offs.get(&id));
            pain.map(|it| text(say, it)).or_else(|| hand_off.map(|it| name(say, it)))
        });
        let subjects = say.map.action_subjects.values().filter(|it| it.card == Some(card.id));
        let actions = subjects.filter_map(|it| say.map.actions.get(&it.action));
        vec![
            text(say, card).into(),
            order.place(say, card).into(),
            Cell::of(answered.collect()),
            of(say, card.impact).marked(card.impact.map(Mark::Impact)),
            of(say, card.effort).marked(card.effort.map(Mark::Effort)),
            owner(say, card),
            Cell::of(actions.map(|it| say.or(&it.title, "unnamed-action")).collect()),
        ]
    });
    table(say, "report-opportunities-about", &heads, rows.collect())
}

pub(super) fn hand_offs(say: &Say<'_>) -> Vec<Block> {
    let order = Order::of(say);
    let mut all: Vec<&Arc<HandOff>> = say.map.hand_offs.values().collect();
    all.sort_by_key(|it| {
        // What nobody answers for comes first, and what too many do.
        let is_owned = it.owner_state == Some(OwnerState::Owned);
        let (from, to) = (order.of.get(&it.from_touchpoint), order.of.get(&it.to_touchpoint));
        (is_owned, from.map(|it| it.0), to.map(|it| it.0), it.id)
    });
    let heads = [
        "hand-off",
        "owner",
        "trigger",
        "context-lost",
        "repeats",
        "wait-typical",
        "wait-worst",
        "evidence",
        "answered-by",
    ];
    let rows = all.into_iter().map(|it| {
        let named = say.team_and_person(it.owner_team, it.owner_person);
        let repeats = it.repeats.map(|it| say.word("repeats-", it.word()));
        vec![
            name(say, it).into(),
            say.owner(it.owner_state, named, (RecordKind::HandOff, it.id.uuid())),
            it.trigger.clone().into(),
            it.context_lost.clone().into(),
            repeats.unwrap_or_default().into(),
            say.time(it.wait_typical).into(),
            say.time(it.wait_worst).into(),
            evidence_cell(say, it.evidence, &it.evidence_source),
            answers(say, |answer| answer.hand_off == Some(it.id)),
        ]
    });
    table(say, "report-hand-offs-about", &heads, rows.collect())
}

pub(super) fn actions(say: &Say<'_>) -> Vec<Block> {
    let mut all = facts::actions(say.map);
    all.retain(|it| it.state != ActionState::Dropped);
    let heads = ["action", "kind", "state", "owner", "due", "about", "metric", "notes"];
    let rows = all.iter().map(|it| {
        let named = say.team_and_person(it.owner_team, it.owner_person);
        let subjects = say.map.action_subjects.values().filter(|link| link.action == it.id);
        let about = subjects.filter_map(|link| {
            let card = link.card.and_then(|id| say.map.cards.get(&id));
            let hand_off = link.hand_off.and_then(|id| say.map.hand_offs.get(&id));
            card.map(|it| text(say, it)).or_else(|| hand_off.map(|it| name(say, it)))
        });
        let metric = it.metric.and_then(|id| say.map.metrics.get(&id));
        vec![
            say.or(&it.title, "unnamed-action").into(),
            say.word("register-action-", it.kind.word()).into(),
            say.word("register-state-", it.state.word()).into(),
            say.owner(it.owner_state, named, (RecordKind::Action, it.id.uuid())),
            it.due.map(|date| say.day(date)).unwrap_or_default().into(),
            Cell::of(about.collect()),
            metric.map(|it| it.title.clone()).unwrap_or_default().into(),
            it.notes.clone().into(),
        ]
    });
    table(say, "report-actions-about", &heads, rows.collect())
}

/// What is known by more than an assumption, and where from.
pub(super) fn evidence(say: &Say<'_>, today: Date) -> Vec<Block> {
    let all = known::register(say.map, today);
    let backed = all.iter().filter(|it| it.is_backed || !it.source.trim().is_empty());
    let heads = ["claim", "sort", "evidence", "evidence-kind", "source", "date", "n"];
    let rows = backed.map(|it| {
        let kind = it.kind.map(|it| say.word("evidence-kind-", it.word()));
        let stale = it.is_stale.then(|| say.text("evidence-stale"));
        vec![
            claim(say, it).into(),
            say.word("evidence-of-", it.record.word()).into(),
            evidence_cell(say, it.evidence, ""),
            kind.unwrap_or_default().into(),
            it.source.trim().to_owned().into(),
            Cell::of(it.date.map(|date| say.day(date)).into_iter().chain(stale).collect()),
            of(say, it.n),
        ]
    });
    table(say, "report-evidence-about", &heads, rows.collect())
}

/// What is claimed.
fn claim(say: &Say<'_>, it: &known::Backing) -> String {
    let map = say.map;
    let touchpoint = |id: Id<Touchpoint>| title(say, id);
    match it.record {
        RecordKind::Card => map.cards.get(&Id::new(it.id)).map(|it| text(say, it)),
        RecordKind::Touchpoint => Some(touchpoint(Id::new(it.id))),
        RecordKind::HandOff => map.hand_offs.get(&Id::new(it.id)).map(|it| name(say, it)),
        RecordKind::Metric => map.metrics.get(&Id::new(it.id)).map(|it| it.title.clone()),
        RecordKind::Inconsistency => {
            map.inconsistencies.get(&Id::new(it.id)).map(|it| it.topic.clone())
        }
        RecordKind::Emotion => map.emotions.get(&Id::new(it.id)).map(|it| {
            let persona = map.personas.get(&it.persona).map_or("", |it| &*it.name);
            let name = say.or(persona, "untitled-persona");
            let word = say.text(&format!("emotion-{}", it.value.round() as i64));
            let values = [
                ("persona", Word::Text(&name)),
                ("value", Word::Number(it.value)),
                ("word", Word::Text(&word)),
            ];
            format!("{} · {}", touchpoint(it.touchpoint), say.with("register-rating", &values))
        }),
        _ => None,
    }
    .unwrap_or_default()
}

/// A table with what it shows; nothing where it has no rows.
fn table(say: &Say<'_>, about: &str, heads: &[&str], rows: Vec<Vec<Cell>>) -> Vec<Block> {
    if rows.is_empty() {
        return Vec::new();
    }
    let head = |column: &&str| Head { title: say.word("column-", column), holds: holds(column) };
    let heads = heads.iter().map(head).collect();
    vec![Block::Table(Table { caption: say.text(about), heads, rows })]
}

/// What a column of a name holds.
fn holds(column: &str) -> Holds {
    match column {
        "wait-typical" | "wait-worst" | "n" => Holds::Numbers,
        "where" | "sort" => Holds::Asides,
        _ => Holds::Words,
    }
}

/// A number of five, or any other whole one.
fn of(say: &Say<'_>, number: Option<i64>) -> Cell {
    number.map(|number| say.number(number as f64)).unwrap_or_default().into()
}

fn owner(say: &Say<'_>, card: &Card) -> Cell {
    let named = say.team_and_person(card.owner_team, card.owner_person);
    say.owner(card.owner_state, named, (RecordKind::Card, card.id.uuid()))
}

fn evidence_of(say: &Say<'_>, card: &Card) -> Cell {
    evidence_cell(say, card.evidence, &card.evidence_source)
}

/// How something is known, and where from.
fn evidence_cell(say: &Say<'_>, evidence: Evidence, source: &str) -> Cell {
    let level = say.word("evidence-", evidence.word());
    Cell::of(vec![level, source.trim().to_owned()]).marked(Some(Mark::Evidence(evidence)))
}

/// The opportunities that answer something.
fn answers(say: &Say<'_>, is_meant: impl Fn(&Answer) -> bool) -> Cell {
    let answers = say.map.answers.values().filter(|it| is_meant(it));
    let cards = answers.filter_map(|it| say.map.cards.get(&it.opportunity));
    Cell::of(cards.map(|card| text(say, card)).collect())
}

fn title(say: &Say<'_>, touchpoint: Id<Touchpoint>) -> String {
    let title = say.map.touchpoints.get(&touchpoint).map_or("", |it| &*it.title);
    say.or(title, "untitled-touchpoint")
}

/// From where to where.
pub(super) fn name(say: &Say<'_>, it: &HandOff) -> String {
    let (from, to) = (title(say, it.from_touchpoint), title(say, it.to_touchpoint));
    say.with("register-from-to", &[("from", Word::Text(&from)), ("to", Word::Text(&to))])
}

/// The touchpoints in the order of the journey, and what they are called with
/// their stage.
struct Order {
    of: BTreeMap<Id<Touchpoint>, (usize, String)>,
}

impl Order {
    fn of(say: &Say<'_>) -> Self {
        let mut of = BTreeMap::new();
        for columns in facts::columns(say.map) {
            let stage = say.or(&columns.stage.title, "untitled-stage");
            for it in &columns.touchpoints {
                let title = say.or(&it.title, "untitled-touchpoint");
                of.insert(it.id, (of.len(), format!("{stage} · {title}")));
            }
        }
        Self { of }
    }

    /// The cards of a kind with their places in the journey.
    fn cards(&self, say: &Say<'_>, kind: CardKind) -> Vec<(usize, Arc<Card>)> {
        let place = |card: &Card| {
            let at = card.touchpoint.and_then(|id| self.of.get(&id));
            at.map_or(usize::MAX, |it| it.0)
        };
        let cards = say.map.cards.values().filter(|card| card.kind == kind);
        cards.map(|card| (place(card), Arc::clone(card))).collect()
    }

    /// Where a card lies.
    fn place(&self, say: &Say<'_>, card: &Card) -> String {
        let at = card.touchpoint.and_then(|id| self.of.get(&id)).map(|it| it.1.clone());
        let stage = card.stage.and_then(|id| say.map.stages.get(&id));
        let stage = || stage.map(|it| say.or(&it.title, "untitled-stage"));
        at.or_else(stage).unwrap_or_else(|| say.text("section-parking"))
    }
}
