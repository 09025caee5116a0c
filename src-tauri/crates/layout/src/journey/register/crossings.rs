//! The hand-offs that somebody has described.

use std::sync::Arc;

use model::Id;
use model::records::{HandOff, HandOffKind, Repeats, Touchpoint};
use words::Word;

use super::super::desk::Desk;
use super::super::sheet::Cell;
use super::line::{Line, Order};
use super::points::{by, position, said_of};
use super::{ROOM, Table, numbers, words};

pub(super) fn hand_offs(desk: &mut Desk<'_>) -> Table {
    let columns = vec![
        words(desk, "hand-off", 180.0, 280.0),
        words(desk, "switch", 96.0, 150.0),
        words(desk, "kind", 72.0, 112.0),
        words(desk, "trigger", 120.0, 220.0),
        words(desk, "context-lost", 130.0, 240.0),
        words(desk, "repeats", 76.0, 104.0),
        numbers(desk, "wait-typical"),
        numbers(desk, "wait-worst"),
        words(desk, "owner", 104.0, 176.0),
        words(desk, "evidence", 100.0, 132.0),
        words(desk, "answered-by", 120.0, 240.0),
    ];
    let order = Order::of(desk);
    let answers = by(desk, |answer| answer.hand_off);
    let parked = desk.say("section-parking");
    let place_of = |id: Id<Touchpoint>| order.of_touchpoint(id).map(|(place, _)| *place);
    let mut all: Vec<(Option<usize>, Option<usize>, Arc<HandOff>)> = desk
        .map
        .hand_offs
        .values()
        .map(|it| (place_of(it.from_touchpoint), place_of(it.to_touchpoint), Arc::clone(it)))
        .collect();
    all.sort_by_key(|(from, to, it)| (*from, *to, it.id));
    let mut lines = Vec::new();
    for (_, _, it) in all {
        let answered: Vec<&str> = answers
            .get(&it.id)
            .into_iter()
            .flatten()
            .filter_map(|answer| desk.map.cards.get(&answer.opportunity))
            .map(|opportunity| said_of(&parked, opportunity))
            .collect();
        let answered = answered.join("; ");
        let (name, switch) = (name_of(desk, &it), switch(desk, &it));
        let id = it.id;
        let field = |column| Cell::field("hand_off", id, column);
        let derived = |name| Cell::derived("hand_off", id, name);
        let kind = Some((it.kind.word(), position(HandOffKind::ALL, &it.kind)));
        let repeats = it.repeats.map(|it| (it.word(), position(Repeats::ALL, &it)));
        let line = Line::new("hand_off", id).name(derived("name"), &name);
        let line = line.text(derived("switch"), &switch);
        let line = line.word(desk, field("kind"), "hand-off-kind-", kind);
        let line = line.text(field("trigger"), &it.trigger);
        let line = line.text(field("context_lost"), &it.context_lost);
        let line = line.word(desk, field("repeats"), "repeats-", repeats);
        let line = line.time(desk, field("wait_typical"), it.wait_typical);
        let line = line.time(desk, field("wait_worst"), it.wait_worst);
        let owner = (it.owner_state, it.owner_team, it.owner_person);
        let line = line
            .owner(desk, field("owner_state"), owner, &|claim| claim.hand_off == Some(id))
            .evidence(desk, field("evidence"), it.evidence);
        lines.push(line.text(derived("answered-by"), &answered));
    }
    Table { columns, lines, room: ROOM }
}

/// From where to where, in words.
pub(super) fn name_of(desk: &mut Desk<'_>, hand_off: &HandOff) -> String {
    let mut title = |id: Id<Touchpoint>| {
        let title = desk.map.touchpoints.get(&id).map_or("", |it| &*it.title);
        desk.text_or(title, "untitled-touchpoint")
    };
    let (from, to) = (title(hand_off.from_touchpoint), title(hand_off.to_touchpoint));
    let values = [("from", Word::Text(&from)), ("to", Word::Text(&to))];
    desk.say_with("register-from-to", &values)
}

/// From which channel to which; nothing where it stays the same.
fn switch(desk: &mut Desk<'_>, hand_off: &HandOff) -> String {
    let channel = |id: Id<Touchpoint>| {
        let id = desk.map.touchpoints.get(&id)?.channel?;
        Some(desk.map.channels.get(&id)?.name.trim().to_owned())
    };
    match (channel(hand_off.from_touchpoint), channel(hand_off.to_touchpoint)) {
        (Some(from), Some(to)) if from != to => {
            let values = [("from", Word::Text(&from)), ("to", Word::Text(&to))];
            desk.say_with("register-from-to", &values)
        }
        _ => String::new(),
    }
}
