//! Where customers are told different things through two channels.

use std::sync::Arc;

use model::Id;
use model::records::{Channel, Inconsistency, Touchpoint};
use scene::Token;
use words::Word;

use super::chips::Chip;
use super::desk::Desk;
use super::weave::WRONG;
use crate::icons::Icon;

/// What shows at a touchpoint.
pub(super) fn at(desk: &Desk<'_>, touchpoint: Id<Touchpoint>) -> Vec<Arc<Inconsistency>> {
    let all = desk.map.inconsistencies.values();
    all.filter(|it| it.touchpoint == Some(touchpoint)).map(Arc::clone).collect()
}

/// What concerns a channel and shows at no touchpoint.
pub(super) fn of(desk: &Desk<'_>, channel: Id<Channel>) -> Vec<Arc<Inconsistency>> {
    let concerns = |it: &Inconsistency| it.channel == channel || it.other == channel;
    let all = desk.map.inconsistencies.values();
    all.filter(|it| it.touchpoint.is_none() && concerns(it)).map(Arc::clone).collect()
}

/// The sign and what it is about, where there is no room for more.
pub(super) fn chip(desk: &mut Desk<'_>, it: &Inconsistency) -> Chip {
    let said = spoken(desk, it);
    topic(desk, it).said(said)
}

/// The sign and what it is about, and below that between which channels.
pub(super) fn lines(desk: &mut Desk<'_>, it: &Inconsistency) -> [Chip; 2] {
    let (one, other) = (name(desk, it.channel), name(desk, it.other));
    let said = between(desk, it);
    let between = Chip::below(format!("{one} ↔ {other}"), Token::InkMuted);
    [topic(desk, it), between.said(said)]
}

/// What is read out behind the topic, which is written.
pub(super) fn between(desk: &mut Desk<'_>, it: &Inconsistency) -> String {
    let (one, other) = (name(desk, it.channel), name(desk, it.other));
    let values = [("one", Word::Text(&one)), ("other", Word::Text(&other))];
    desk.say_with("inconsistency-between", &values)
}

fn topic(desk: &mut Desk<'_>, it: &Inconsistency) -> Chip {
    let topic = desk.text_or(it.topic.trim(), "sign-inconsistency");
    Chip::strong(Some(Icon::Inconsistency), topic, WRONG)
}

/// What is read out for it.
pub(super) fn spoken(desk: &mut Desk<'_>, it: &Inconsistency) -> String {
    let topic = it.topic.trim();
    if topic.is_empty() {
        return between(desk, it);
    }
    let (one, other) = (name(desk, it.channel), name(desk, it.other));
    let values =
        [("one", Word::Text(&one)), ("other", Word::Text(&other)), ("topic", Word::Text(topic))];
    desk.say_with("inconsistency-about", &values)
}

fn name(desk: &mut Desk<'_>, id: Id<Channel>) -> Arc<str> {
    let channel = desk.map.channels.get(&id).map(Arc::clone);
    desk.text_or(channel.as_ref().map_or("", |it| &*it.name), "unnamed-channel")
}
