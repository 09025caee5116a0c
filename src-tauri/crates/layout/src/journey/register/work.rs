//! What somebody will do.

use model::facts;
use model::records::{ActionKind, ActionState};

use super::super::desk::Desk;
use super::super::sheet::Cell;
use super::crossings::name_of;
use super::line::Line;
use super::points::{position, said_of};
use super::{Table, words};

pub(super) fn actions(desk: &mut Desk<'_>) -> Table {
    let columns = vec![
        words(desk, "action", 220.0, 380.0),
        words(desk, "kind", 104.0, 150.0),
        words(desk, "state", 80.0, 112.0),
        words(desk, "owner", 112.0, 184.0),
        words(desk, "due", 92.0, 104.0),
        words(desk, "about", 180.0, 340.0),
        words(desk, "metric", 112.0, 200.0),
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
            .date(field("due"), action.due)
            .text(Cell::derived("action", id, "about"), &about.join("; "));
        lines.push(line.text(field("metric"), &metric).text(field("notes"), &action.notes));
    }
    Table { columns, lines }
}
