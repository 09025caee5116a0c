//! The touchpoints.

use model::facts;
use model::records::TouchpointKind;
use scene::{Hue, Shade, Token};
use words::Word;

use super::super::chips::Chip;
use super::super::desk::Desk;
use super::super::sheet::Cell;
use super::line::Line;
use super::points::position;
use super::{ROOM, Table, numbers, words};
use crate::icons::Icon;

pub(super) fn touchpoints(desk: &mut Desk<'_>) -> Table {
    let columns = vec![
        words(desk, "touchpoint", 180.0, 300.0),
        words(desk, "stage", 104.0, 176.0),
        words(desk, "kind", 96.0, 136.0),
        words(desk, "channel", 96.0, 152.0),
        words(desk, "channel-reason", 140.0, 280.0),
        numbers(desk, "duration"),
        words(desk, "owner", 104.0, 176.0),
        words(desk, "moment", 96.0, 112.0),
        numbers(desk, "emotion"),
        words(desk, "evidence", 100.0, 136.0),
    ];
    let mut lines = Vec::new();
    let mut stage_place = 0;
    for columns in facts::columns(desk.map) {
        let stage = desk.text_or(&columns.stage.title, "untitled-stage");
        stage_place += 1;
        for it in columns.touchpoints {
            let channel = it.channel.and_then(|id| desk.map.channels.get(&id));
            let channel = channel.map_or(String::new(), |channel| channel.name.clone());
            let kind = Some((it.kind.word(), position(TouchpointKind::ALL, &it.kind)));
            let star = desk.say("register-yes");
            let yellow = Token::Hue(Hue::Yellow, Shade::Ink);
            let star = Chip::new(Some(Icon::MomentOfTruth), star, yellow);
            let id = it.id;
            let field = |column| Cell::field("touchpoint", id, column);
            let owner = (it.owner_state, it.owner_team, it.owner_person);
            let line = Line::new("touchpoint", id).name(field("title"), &it.title);
            let line = line
                .place(Cell::derived("touchpoint", id, "stage"), &stage, Some(stage_place))
                .word(desk, field("kind"), "touchpoint-kind-", kind)
                .text(field("channel"), &channel)
                .text(field("channel_reason"), &it.channel_reason)
                .time(desk, field("duration"), it.duration)
                .owner(desk, field("owner_state"), owner, &|claim| claim.touchpoint == Some(id))
                .yes(desk, field("moment_of_truth"), it.moment_of_truth, star);
            let ratings: Vec<f64> = desk
                .map
                .emotions
                .values()
                .filter(|emotion| emotion.touchpoint == id)
                .map(|emotion| emotion.value)
                .collect();
            let (text, lowest) = feeling(desk, &ratings);
            let cell = Cell::derived("touchpoint", id, "emotion");
            lines.push(line.figure(cell, &text, lowest).evidence(
                desk,
                field("evidence"),
                it.evidence,
            ));
        }
    }
    Table { columns, lines, room: ROOM }
}

/// What the personas feel, the lowest first; sorted by that.
fn feeling(desk: &Desk<'_>, ratings: &[f64]) -> (String, Option<f64>) {
    let mut ratings = ratings.to_vec();
    ratings.sort_by(f64::total_cmp);
    let written: Vec<String> = ratings
        .iter()
        .map(|value| desk.say_with("figure", &[("number", Word::Number(*value))]))
        .collect();
    (written.join(" / "), ratings.first().copied())
}
