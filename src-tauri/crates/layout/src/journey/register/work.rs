//! What somebody will do.

use model::facts;
use model::measures::said::{self, Counted};
use model::measures::scores;
use model::records::{ActionKind, ActionState};
use words::Sentence;

use super::super::desk::Desk;
use super::super::sheet::Cell;
use super::crossings::name_of;
use super::line::Line;
use super::points::{position, said_of};
use super::{Table, numbers, words};

/// It has more columns than others.
const WIDE: f32 = 1760.0;

pub(super) fn actions(desk: &mut Desk<'_>) -> Table {
    let columns = vec![
        words(desk, "action", 220.0, 380.0),
        words(desk, "kind", 104.0, 150.0),
        words(desk, "state", 80.0, 112.0),
        words(desk, "owner", 112.0, 184.0),
        words(desk, "due", 104.0, 112.0),
        words(desk, "about", 180.0, 340.0),
        words(desk, "metric", 112.0, 200.0),
        numbers(desk, "baseline"),
        numbers(desk, "target"),
        numbers(desk, "benefit"),
        numbers(desk, "cost"),
        numbers(desk, "return"),
        words(desk, "notes", 140.0, 300.0),
    ];
    let parked = desk.say("section-parking");
    let mut lines = Vec::new();
    for action in facts::actions(desk.map) {
        let mut about = Vec::new();
        for subject in desk.map.action_subjects.values().filter(|it| it.action == action.id) {
            if let Some(card) = subject.card.and_then(|id| desk.map.cards.get(&id)) {
                about.push(said_of(&parked, card).to_owned());
            } else if let Some(it) = subject.hand_off.and_then(|id| desk.map.hand_offs.get(&id)) {
                about.push(name_of(desk, it));
            }
        }
        let metric = action.metric.and_then(|id| desk.map.metrics.get(&id));
        let currency = &desk.map.info.currency;
        let in_its_unit = |value: f64| match metric {
            Some(metric) => Counted::of(metric, currency).value(value),
            None => said::number(value),
        };
        let returned = scores::return_on_investment(&action).ok();
        let figures = [
            (
                Cell::field("action", action.id, "baseline"),
                action.baseline,
                &in_its_unit as &dyn Fn(f64) -> Sentence,
            ),
            (
                Cell::derived("action", action.id, "target"),
                metric.and_then(|it| it.target),
                &in_its_unit,
            ),
            (Cell::field("action", action.id, "benefit"), action.benefit, &|it| {
                said::money(it, currency)
            }),
            (Cell::field("action", action.id, "cost"), action.cost, &|it| {
                said::money(it, currency)
            }),
            (Cell::derived("action", action.id, "return"), returned, &said::percent),
        ];
        let figures = figures.map(|(cell, value, say)| {
            let text = value.map_or(String::new(), |it| desk.words.say(&say(it)));
            (cell, text, value)
        });
        let metric = metric.map_or(String::new(), |metric| metric.title.clone());
        let kind = Some((action.kind.word(), position(ActionKind::ALL, &action.kind)));
        let state = Some((action.state.word(), position(ActionState::ALL, &action.state)));
        let id = action.id;
        let field = |column| Cell::field("action", id, column);
        let owner = (action.owner_state, action.owner_team, action.owner_person);
        let line = Line::new("action", id).name(field("title"), &action.title);
        let line = line
            .word(desk, field("kind"), "register-action-", kind)
            .word(desk, field("state"), "register-state-", state)
            .owner(desk, field("owner_state"), owner, &|_| false)
            .date(desk, field("due"), action.due)
            .text(Cell::derived("action", id, "about"), &about.join("; "));
        let mut line = line.text(field("metric"), &metric);
        for (cell, text, value) in figures {
            line = line.figure(cell, &text, value);
        }
        lines.push(line.text(field("notes"), &action.notes));
    }
    Table { columns, lines, room: WIDE }
}
