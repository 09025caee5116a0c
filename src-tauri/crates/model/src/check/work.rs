//! Rules about what is measured, and what is done about it.

use std::collections::BTreeSet;

use words::{Value, sentence};

use super::Found;
use super::look::{Look, called, card_name, is_unowned};
use crate::facts;
use crate::measures::said;
use crate::records::{Card, CardKind, Metric, OwnerState};
use crate::{Id, RecordKind};

/// No file and no edit leads there; a map that was put together by hand may.
pub(super) fn actions_agreed_by_nobody(look: &Look<'_>, found: &mut Found) {
    for action in facts::in_order(&look.map.actions, |it| &it.position) {
        let is_owned = action.owner_state == Some(OwnerState::Owned);
        if action.state.is_agreed() && !(is_owned && action.due.is_some()) {
            let name = called(&action.title, sentence!("check-untitled-action"));
            let message = sentence!("check-action-agreed", name = name);
            found.add(RecordKind::Action, action.id.uuid(), message);
        }
    }
}

pub(super) fn overdue_reviews(look: &Look<'_>, found: &mut Found) {
    if let Some(date) = look.map.info.review_date.filter(|date| *date < look.today) {
        let message = sentence!("check-review-overdue-map", date = said::day(date));
        found.about(look.map, message);
    }
    each_metric(look, found, |metric| {
        let date = metric.review_date.filter(|date| *date < look.today)?;
        let name = metric_name(metric);
        Some(sentence!("check-review-overdue", name = name, date = said::day(date)))
    });
}

pub(super) fn pain_points_without_opportunity(look: &Look<'_>, found: &mut Found) {
    let answered: BTreeSet<Id<Card>> =
        look.map.answers.values().filter_map(|it| it.pain_point).collect();
    let lacks = |it: &Card| it.kind == CardKind::PainPoint && !answered.contains(&it.id);
    for card in look.cards.iter().filter(|it| lacks(it)) {
        let message = sentence!("check-pain-point-without-opportunity", name = card_name(card));
        found.add(RecordKind::Card, card.id.uuid(), message);
    }
}

pub(super) fn opportunities_that_answer_nothing(look: &Look<'_>, found: &mut Found) {
    let answering: BTreeSet<Id<Card>> =
        look.map.answers.values().map(|it| it.opportunity).collect();
    let lacks = |it: &Card| it.kind == CardKind::Opportunity && !answering.contains(&it.id);
    for card in look.cards.iter().filter(|it| lacks(it)) {
        let message = sentence!("check-opportunity-answers-nothing", name = card_name(card));
        found.add(RecordKind::Card, card.id.uuid(), message);
    }
}

pub(super) fn metrics_without_target(look: &Look<'_>, found: &mut Found) {
    each_metric(look, found, |metric| {
        let name = metric_name(metric);
        metric.target.is_none().then(|| sentence!("check-metric-without-target", name = name))
    });
}

pub(super) fn metrics_without_owner(look: &Look<'_>, found: &mut Found) {
    each_metric(look, found, |metric| {
        let name = metric_name(metric);
        let lacks = is_unowned(metric.owner_state);
        lacks.then(|| sentence!("check-metric-without-owner", name = name))
    });
}

pub(super) fn metrics_without_review_date(look: &Look<'_>, found: &mut Found) {
    each_metric(look, found, |metric| {
        let name = metric_name(metric);
        let lacks = metric.review_date.is_none();
        lacks.then(|| sentence!("check-metric-without-review-date", name = name))
    });
}

fn each_metric(
    look: &Look<'_>,
    found: &mut Found,
    message: impl Fn(&Metric) -> Option<words::Sentence>,
) {
    for metric in facts::in_order(&look.map.metrics, |it| &it.position) {
        if let Some(message) = message(&metric) {
            found.add(RecordKind::Metric, metric.id.uuid(), message);
        }
    }
}

/// A metric by its title, else by what it computes.
fn metric_name(metric: &Metric) -> Value {
    called(&metric.title, sentence!("check-untitled-metric")).into()
}
