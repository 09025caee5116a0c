//! A touchpoint: its heading, what is known of it, and what lies under it.

use std::sync::Arc;

use model::facts;
use model::records::{HandOff, Touchpoint};
use scene::{Node, Rect, Role, TextStyle, Token, Weight};
use words::Word;

use super::super::chips::{self, Chip};
use super::super::crossings::{self, Mark};
use super::super::desk::{Desk, Ownership};
use super::super::doubts;
use super::super::look::{BODY, SMALL};
use super::super::times::duration;
use super::{Bench, Column, WIDTH, cards, paragraph};
use crate::icons::Icon;

/// The heading of a touchpoint.
const TITLE: TextStyle = TextStyle {
    size: 15.0,
    line_height: 22.0,
    weight: Weight::Semibold,
    italic: false,
    align: scene::Align::Start,
};
/// The number before it.
const NUMBER: f32 = 28.0;

/// All about a touchpoint, which is that one of the journey.
pub(super) fn moment(
    desk: &mut Desk<'_>,
    bench: &mut Bench<'_>,
    touchpoint: &Touchpoint,
    number: usize,
) -> Node {
    let id = touchpoint.id;
    let mut column = Column::new(desk);
    let marks = bench.marks.remove(&id).unwrap_or_default();
    for mark in &marks {
        let arrival = arrival(desk, mark);
        column.put(bench.nodes, arrival, 0.0);
    }
    let title = desk.text_or(&touchpoint.title, "untitled-touchpoint");
    let mut heading = desk.sketch(WIDTH);
    let count = desk.line(&number.to_string(), TITLE);
    heading.text(0.0, 0.0, &count, Token::InkMuted);
    let before = NUMBER.max(count.size.width + 8.0);
    let block = desk.aligned(&title, TITLE, WIDTH - before);
    heading.text(before, 0.0, &block, Token::Ink);
    let frame = Rect::new(0.0, 0.0, WIDTH, block.size.height);
    let heading = heading.node(format!("touchpoint:{id}"), Role::Heading(3), "", frame);
    column.put(bench.nodes, heading, if marks.is_empty() { 0.0 } else { 8.0 });
    if !touchpoint.description.trim().is_empty() {
        let text = touchpoint.description.trim();
        let node = paragraph(desk, &format!("about:{id}"), text, BODY);
        column.put(bench.nodes, node, 2.0);
    }
    let facts = facts_of(desk, touchpoint);
    let facts = paragraph(desk, &format!("facts:{id}"), &facts, BODY);
    column.put(bench.nodes, facts, 2.0);
    for rating in ratings(desk, touchpoint) {
        column.put(bench.nodes, rating, 2.0);
    }
    let mut is_empty = true;
    for lane in bench.lanes.clone() {
        is_empty &= !cards::at(desk, bench, &mut column, &lane, id);
    }
    if is_empty {
        cards::line_to_write(desk, bench, &mut column, id);
    }
    column.into_node(&format!("moment:{id}"), &title)
}

/// How it happens, who answers for it, how long it takes, and whether it
/// decides: in sentences.
fn facts_of(desk: &mut Desk<'_>, touchpoint: &Touchpoint) -> String {
    let kind = desk.say(&format!("outline-kind-{}", touchpoint.kind.word()));
    let channel = touchpoint.channel.and_then(|id| desk.map.channels.get(&id));
    let reason = touchpoint.channel_reason.trim();
    let mut said = vec![match channel {
        Some(channel) => {
            let values = [("kind", Word::Text(&kind)), ("channel", Word::Text(&channel.name))];
            desk.say_with("outline-channel", &values)
        }
        None => desk.say_with("outline-no-channel", &[("kind", Word::Text(&kind))]),
    }];
    if !reason.is_empty() {
        said.push(desk.say_with("outline-reason", &[("reason", Word::Text(reason))]));
    }
    let ownership = Ownership {
        state: touchpoint.owner_state,
        team: touchpoint.owner_team,
        person: touchpoint.owner_person,
        of: &|claim| claim.touchpoint == Some(touchpoint.id),
    };
    said.push(match desk.owner(ownership) {
        Some((_, owner)) => desk.say_with("outline-owner", &[("owner", Word::Text(&owner))]),
        None => desk.say("outline-no-owner").to_string(),
    });
    if let Some(seconds) = touchpoint.duration {
        let time = duration(desk, seconds);
        said.push(desk.say_with("outline-takes", &[("time", Word::Text(&time))]));
    }
    if touchpoint.moment_of_truth {
        let reason = touchpoint.moment_reason.trim();
        said.push(match reason {
            "" => desk.say("outline-moment").to_string(),
            _ => desk.say_with("outline-moment-why", &[("reason", Word::Text(reason))]),
        });
    }
    for it in doubts::at(desk, touchpoint.id) {
        said.push(format!("{}.", doubts::spoken(desk, &it)));
    }
    said.join(" ")
}

/// How each persona feels, in words.
fn ratings(desk: &mut Desk<'_>, touchpoint: &Touchpoint) -> Vec<Node> {
    let mut nodes = Vec::new();
    for persona in facts::personas(desk.map) {
        let found = desk
            .map
            .emotions
            .values()
            .find(|it| it.touchpoint == touchpoint.id && it.persona == persona.id)
            .map(Arc::clone);
        let Some(rating) = found else { continue };
        let level = rating.value.round().clamp(-2.0, 2.0) as i64;
        let name = desk.text_or(&persona.name, "untitled-persona");
        let word = desk.say(&format!("emotion-{level}"));
        let values = [
            ("persona", Word::Text(&name)),
            ("value", Word::Number(rating.value)),
            ("word", Word::Text(&word)),
        ];
        let mut text = desk.say_with("outline-rating", &values);
        if !rating.note.trim().is_empty() {
            text = format!("{text} {}", rating.note.trim());
        }
        let icon = match level {
            2 => Icon::FaceVeryHappy,
            1 => Icon::FaceHappy,
            0 => Icon::FaceNeutral,
            -1 => Icon::FaceUnhappy,
            _ => Icon::FaceVeryUnhappy,
        };
        let chip = Chip::new(Some(icon), text, Token::Ink).styled(BODY);
        let mut sketch = desk.sketch(WIDTH);
        let height = chips::flow(desk, &mut sketch, &[chip], 0.0, 0.0, WIDTH);
        let frame = Rect::new(0.0, 0.0, WIDTH, height);
        let id = format!("emotion:{}:{}", persona.id, touchpoint.id);
        nodes.push(sketch.node(id, Role::Paragraph, "", frame));
    }
    nodes
}

/// How the journey arrives: what is known of a hand-off, or that nobody has
/// described it.
fn arrival(desk: &mut Desk<'_>, mark: &Mark) -> Node {
    let (id, text, icon) = match mark {
        Mark::Recorded(it) => (format!("hand_off:{}", it.id), said_of(desk, it), Icon::HandOff),
        Mark::Suggested(it) => {
            let text = crossings::spoken_crossing(desk, it);
            (format!("crossing:{}:{}", it.from, it.to), text, Icon::HandOff)
        }
    };
    let token = match mark {
        Mark::Recorded(_) => Token::Accent,
        Mark::Suggested(_) => Token::InkMuted,
    };
    let chip = Chip::new(Some(icon), text, token).styled(BODY);
    let mut sketch = desk.sketch(WIDTH);
    let height = chips::flow(desk, &mut sketch, &[chip], 0.0, 0.0, WIDTH);
    let frame = Rect::new(0.0, 0.0, WIDTH, height.max(SMALL.line_height));
    sketch.node(id, Role::Paragraph, "", frame)
}

/// A hand-off in sentences.
fn said_of(desk: &mut Desk<'_>, hand_off: &HandOff) -> String {
    let mut said = vec![format!("{}.", crossings::spoken_hand_off(desk, hand_off))];
    for (message, text) in [
        ("outline-trigger", hand_off.trigger.trim()),
        ("outline-context-lost", hand_off.context_lost.trim()),
    ] {
        if !text.is_empty() {
            said.push(desk.say_with(message, &[("text", Word::Text(text))]));
        }
    }
    if let Some(repeats) = hand_off.repeats {
        said.push(desk.say(&format!("outline-repeats-{}", repeats.word())).to_string());
    }
    for (message, seconds) in
        [("outline-wait", hand_off.wait_typical), ("outline-wait-worst", hand_off.wait_worst)]
    {
        if let Some(seconds) = seconds {
            let time = duration(desk, seconds);
            said.push(desk.say_with(message, &[("time", Word::Text(&time))]));
        }
    }
    said.join(" ")
}
