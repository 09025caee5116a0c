//! Pain points, and the opportunities that answer them.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::Id;
use model::records::{Answer, Breakdown, Card, CardKind};
use scene::Hue;

use super::super::desk::Desk;
use super::super::sheet::Cell;
use super::crossings::name_of;
use super::line::{Line, Order};
use super::{ROOM, Table, words};

/// Each by itself in a cell that names several.
const BETWEEN: &str = "; ";

pub(super) fn pain_points(desk: &mut Desk<'_>) -> Table {
    let columns = vec![
        words(desk, "text", 220.0, 420.0),
        words(desk, "where", 120.0, 240.0),
        words(desk, "lane", 124.0, 152.0),
        words(desk, "severity", 84.0, 96.0),
        words(desk, "breakdown", 88.0, 112.0),
        words(desk, "owner", 104.0, 176.0),
        words(desk, "evidence", 100.0, 136.0),
        words(desk, "answered-by", 140.0, 300.0),
    ];
    let order = Order::of(desk);
    let answers = by(desk, |answer| answer.pain_point);
    let parked = desk.say("section-parking");
    let mut lines = Vec::new();
    for card in order.cards(desk, |card| card.kind == CardKind::PainPoint) {
        let answered: Vec<&str> = answers
            .get(&card.id)
            .into_iter()
            .flatten()
            .filter_map(|answer| desk.map.cards.get(&answer.opportunity))
            .map(|opportunity| said_of(&parked, opportunity))
            .collect();
        let answered = answered.join(BETWEEN);
        let lane = lane(desk, &card);
        let place = desk_place(&order, &card);
        let breakdown = card.breakdown.map(|it| (it.word(), position(Breakdown::ALL, &it)));
        let id = card.id;
        let field = |column| Cell::field("card", id, column);
        let line = Line::new("card", id).name(field("text"), &card.text);
        let line = line.place(Cell::derived("card", id, "where"), &place.1, place.0);
        let line = line.text(Cell::derived("card", id, "lane"), &lane);
        let line = line.scale(field("severity"), card.severity, Hue::Red);
        let line = line.word(desk, field("breakdown"), "breakdown-", breakdown);
        let line = owned(desk, line, &card);
        let line = line.evidence(desk, field("evidence"), card.evidence);
        lines.push(line.text(Cell::derived("card", id, "answered-by"), &answered));
    }
    Table { columns, lines, room: ROOM }
}

pub(super) fn opportunities(desk: &mut Desk<'_>) -> Table {
    let columns = vec![
        words(desk, "text", 220.0, 420.0),
        words(desk, "where", 120.0, 240.0),
        words(desk, "answers", 180.0, 340.0),
        words(desk, "impact", 84.0, 96.0),
        words(desk, "effort", 84.0, 96.0),
        words(desk, "owner", 104.0, 176.0),
        words(desk, "evidence", 100.0, 136.0),
        words(desk, "actions", 120.0, 260.0),
    ];
    let order = Order::of(desk);
    let answers = by(desk, |answer| Some(answer.opportunity));
    let parked = desk.say("section-parking");
    let mut actions: BTreeMap<Id<Card>, Vec<&str>> = BTreeMap::new();
    for subject in desk.map.action_subjects.values() {
        if let Some(card) = subject.card
            && let Some(action) = desk.map.actions.get(&subject.action)
        {
            actions.entry(card).or_default().push(action.title.trim());
        }
    }
    let mut lines = Vec::new();
    for card in order.cards(desk, |card| card.kind == CardKind::Opportunity) {
        let mut answered = Vec::new();
        for answer in answers.get(&card.id).into_iter().flatten() {
            if let Some(pain) = answer.pain_point.and_then(|id| desk.map.cards.get(&id)) {
                answered.push(said_of(&parked, pain).to_owned());
            } else if let Some(hand_off) =
                answer.hand_off.and_then(|id| desk.map.hand_offs.get(&id))
            {
                answered.push(name_of(desk, hand_off));
            }
        }
        let done = actions.get(&card.id).map_or(String::new(), |them| them.join(BETWEEN));
        let place = desk_place(&order, &card);
        let id = card.id;
        let field = |column| Cell::field("card", id, column);
        let line = Line::new("card", id).name(field("text"), &card.text);
        let line = line.place(Cell::derived("card", id, "where"), &place.1, place.0);
        let line = line.text(Cell::derived("card", id, "answers"), &answered.join(BETWEEN));
        let line = line.scale(field("impact"), card.impact, Hue::Green);
        let line = line.scale(field("effort"), card.effort, Hue::Slate);
        let line = owned(desk, line, &card);
        let line = line.evidence(desk, field("evidence"), card.evidence);
        lines.push(line.text(Cell::derived("card", id, "actions"), &done));
    }
    Table { columns, lines, room: ROOM }
}

/// The answers by one of the two that each of them joins.
pub(super) fn by<T: Ord>(
    desk: &Desk<'_>,
    key: impl Fn(&Answer) -> Option<T>,
) -> BTreeMap<T, Vec<Arc<Answer>>> {
    let mut found: BTreeMap<T, Vec<Arc<Answer>>> = BTreeMap::new();
    for answer in desk.map.answers.values() {
        if let Some(key) = key(answer) {
            found.entry(key).or_default().push(Arc::clone(answer));
        }
    }
    found
}

/// What a card says where another record names it. What is not yet placed is
/// nobody else's business: there stands only that it is parked.
pub(super) fn said_of<'a>(parked: &'a str, card: &'a Card) -> &'a str {
    if card.touchpoint.is_none() && card.stage.is_none() { parked } else { card.text.trim() }
}

/// Where a card lies: its place along the journey, and the same in words.
pub(super) fn desk_place(order: &Order, card: &Card) -> (Option<usize>, Arc<str>) {
    match order.of_card(card) {
        Some((place, path)) => (Some(*place), Arc::clone(path)),
        None => (None, "".into()),
    }
}

/// What the lane of a card is called.
pub(super) fn lane(desk: &mut Desk<'_>, card: &Card) -> Arc<str> {
    match desk.map.lanes.get(&card.lane) {
        Some(lane) => desk.text_or(&lane.title, &format!("lane-{}", lane.kind.word())),
        None => "".into(),
    }
}

/// Who answers for a card.
pub(super) fn owned(desk: &mut Desk<'_>, line: Line, card: &Card) -> Line {
    let cell = Cell::field("card", card.id, "owner_state");
    let owner = (card.owner_state, card.owner_team, card.owner_person);
    line.owner(desk, cell, owner, &|claim| claim.card == Some(card.id))
}

/// The place of a word in its list.
pub(super) fn position<T: PartialEq>(all: &[T], one: &T) -> usize {
    all.iter().position(|it| it == one).unwrap_or(all.len())
}
