//! The marks where a journey passes from one hand to another.
//!
//! A mark stands at the edge where its touchpoint's column begins and belongs
//! to the header of the touchpoint at which the journey arrives.

use std::collections::BTreeMap;
use std::sync::Arc;

use model::facts::{self, Crossing, Owner};
use model::records::{HandOff, HandOffKind, OwnerState, Touchpoint};
use model::{Id, Map};
use scene::{Hue, Node, Rect, Role, Shade, Token};

use super::desk::{Desk, Ownership};
use super::heads::LINE_TOP;
use super::sketch::{Sketch, dashes, line};
use crate::icons::Icon;

/// The size of a mark.
pub(super) const MARK: f32 = 24.0;
/// The arrow in it.
const SIGN: f32 = 16.0;
const SIGN_AT: f32 = (MARK - SIGN) / 2.0;
/// From one mark to the next.
const STEP: f32 = 26.0;
/// How many marks stand on one line before the station comes.
const ON_A_LINE: usize = 3;

/// Half the size of what says that the journey stops or goes on there.
const BADGE: f32 = 5.5;
/// How far the sign of a mark makes way for it.
const MAKES_WAY: f32 = 3.0;

/// What can be seen of a hand-off at its mark.
#[derive(Clone, Copy, Debug)]
pub(super) struct Look {
    pub(super) owner: Option<OwnerState>,
    pub(super) kind: HandOffKind,
    pub(super) pauses: bool,
    pub(super) resumes: bool,
}

impl Look {
    /// One that the journey usually takes, by who answers for it.
    pub(super) const fn usual(owner: OwnerState) -> Self {
        let kind = HandOffKind::Usual;
        Self { owner: Some(owner), kind, pauses: false, resumes: false }
    }

    /// One that is taken then.
    pub(super) const fn when(kind: HandOffKind) -> Self {
        Self { owner: None, kind, pauses: false, resumes: false }
    }

    /// What there is to see of that one.
    pub(super) const fn of(hand_off: &HandOff) -> Self {
        let HandOff { owner_state, kind, pauses, resumes, .. } = *hand_off;
        Self { owner: owner_state, kind, pauses, resumes }
    }
}

/// A mark to be.
pub(super) enum Mark {
    /// Somebody has described the hand-off.
    Recorded(Arc<HandOff>),
    /// Channel or owner changes, and nobody has said more.
    Suggested(Crossing),
}

impl Mark {
    /// The record, if there is one.
    pub(super) fn recorded(&self) -> Option<&HandOff> {
        match self {
            Self::Recorded(hand_off) => Some(hand_off),
            Self::Suggested(_) => None,
        }
    }
}

/// The marks of each touchpoint at which something arrives.
pub(super) fn marks(map: &Map) -> BTreeMap<Id<Touchpoint>, Vec<Mark>> {
    let mut marks: BTreeMap<Id<Touchpoint>, Vec<Mark>> = BTreeMap::new();
    for hand_off in map.hand_offs.values() {
        let recorded = Mark::Recorded(Arc::clone(hand_off));
        marks.entry(hand_off.to_touchpoint).or_default().push(recorded);
    }
    for crossing in facts::suggested(map, &facts::crossings(map)) {
        marks.entry(crossing.to).or_default().push(Mark::Suggested(crossing.clone()));
    }
    marks
}

/// How much more room than usual so many marks need.
pub(super) fn extra_height(marks: usize) -> f32 {
    marks.saturating_sub(1).div_euclid(ON_A_LINE) as f32 * STEP
}

/// The node of the mark at a place among its like, in a header of that width.
pub(super) fn node(desk: &mut Desk<'_>, mark: &Mark, index: usize, room: f32) -> Node {
    let mut sketch = desk.sketch(MARK);
    let (id, label) = match mark {
        Mark::Recorded(hand_off) => {
            recorded(&mut sketch, Look::of(hand_off), 0.0, 0.0);
            (format!("hand_off:{}", hand_off.id), spoken_hand_off(desk, hand_off))
        }
        Mark::Suggested(crossing) => {
            suggested(&mut sketch, 0.0, 0.0);
            (format!("crossing:{}:{}", crossing.from, crossing.to), spoken_crossing(desk, crossing))
        }
    };
    let x = (index % ON_A_LINE) as f32 * STEP;
    let y = LINE_TOP - MARK / 2.0 + (index / ON_A_LINE) as f32 * STEP;
    let frame = desk.sketch(room).rect(x, y, MARK, MARK);
    sketch.node(id, Role::Figure, &label, frame)
}

/// The mark of a hand-off that has been described: its colour says who answers
/// for it, its shape and sign when it is taken, and badges that the journey
/// stops or goes on there.
pub(super) fn recorded(sketch: &mut Sketch, look: Look, x: f32, y: f32) {
    let fill = match look.owner {
        Some(OwnerState::Unknown) => Token::Hue(Hue::Orange, Shade::Solid),
        Some(OwnerState::Disputed) => Token::Hue(Hue::Red, Shade::Solid),
        Some(OwnerState::Owned) | None => Token::Accent,
    };
    let (icon, radius) = match look.kind {
        HandOffKind::Usual => (Icon::HandOff, MARK / 2.0),
        HandOffKind::Exception => (Icon::Exception, MARK / 4.0),
        HandOffKind::Escalation => (Icon::Escalation, MARK / 4.0),
    };
    let ground = Rect::new(x, y, MARK, MARK);
    sketch.panel(ground, radius, Some(fill), line(Token::Surface, 2.0));
    let lift = if look.pauses || look.resumes { MAKES_WAY } else { 0.0 };
    sketch.icon(icon, x + SIGN_AT, y + SIGN_AT - lift, SIGN, Token::OnAccent);
    let bottom = y + MARK - BADGE;
    if look.pauses {
        badge(sketch, Icon::Pause, x + BADGE, bottom);
    }
    if look.resumes {
        badge(sketch, Icon::Resume, x + MARK - BADGE, bottom);
    }
}

/// A small sign at a corner of a mark, around that point.
pub(super) fn badge(sketch: &mut Sketch, icon: Icon, x: f32, y: f32) {
    let ring = Rect::new(x - BADGE, y - BADGE, 2.0 * BADGE, 2.0 * BADGE);
    sketch.panel(ring, BADGE, Some(Token::Raised), line(Token::Ink, 1.0));
    sketch.icon(icon, x - 3.5, y - 3.5, 7.0, Token::Ink);
}

/// The mark where nobody has described a hand-off yet.
pub(super) fn suggested(sketch: &mut Sketch, x: f32, y: f32) {
    let circle = Rect::new(x, y, MARK, MARK);
    let edge = dashes(Token::Accent, 1.5, 3.0);
    sketch.panel(circle, MARK / 2.0, Some(Token::Surface), edge);
    sketch.icon(Icon::HandOff, x + SIGN_AT, y + SIGN_AT, SIGN, Token::Accent);
}

pub(super) fn spoken_hand_off(desk: &mut Desk<'_>, hand_off: &HandOff) -> String {
    let from = title(desk, hand_off.from_touchpoint);
    let to = title(desk, hand_off.to_touchpoint);
    let said =
        desk.say_with("hand-off-from-to", &[("from", (&*from).into()), ("to", (&*to).into())]);
    let ownership = Ownership {
        state: hand_off.owner_state,
        team: hand_off.owner_team,
        person: hand_off.owner_person,
        of: &|claim| claim.hand_off == Some(hand_off.id),
    };
    let mut said = vec![said];
    said.extend(spoken_course(desk, hand_off));
    said.extend(desk.owner(ownership).map(|(_, owner)| owner));
    said.join("; ")
}

/// When a hand-off is taken and whether the journey stops or goes on there,
/// each in words of its own.
pub(super) fn spoken_course(desk: &mut Desk<'_>, hand_off: &HandOff) -> Vec<String> {
    let kind = match hand_off.kind {
        HandOffKind::Usual => None,
        HandOffKind::Exception => Some("sign-exception"),
        HandOffKind::Escalation => Some("sign-escalation"),
    };
    let pauses = hand_off.pauses.then_some("sign-pauses");
    let resumes = hand_off.resumes.then_some("sign-resumes");
    [kind, pauses, resumes].into_iter().flatten().map(|it| desk.say(it).to_string()).collect()
}

pub(super) fn spoken_crossing(desk: &mut Desk<'_>, crossing: &Crossing) -> String {
    let (Some(from), Some(to)) =
        (desk.map.touchpoints.get(&crossing.from), desk.map.touchpoints.get(&crossing.to))
    else {
        return String::new();
    };
    let mut said = vec![desk.say("hand-off-suggested").to_string()];
    let channel = |touchpoint: &Touchpoint| {
        let channel = touchpoint.channel.and_then(|id| desk.map.channels.get(&id));
        channel.map_or(String::new(), |channel| channel.name.clone())
    };
    let owner = |touchpoint: &Touchpoint| {
        let name = match facts::owner_of(desk.map, touchpoint) {
            Some(Owner::Team(id)) => desk.map.teams.get(&id).map(|it| it.name.clone()),
            Some(Owner::Person(id)) => desk.map.people.get(&id).map(|it| it.name.clone()),
            None => None,
        };
        name.unwrap_or_default()
    };
    let mut change = |message: &str, from: &str, to: &str| {
        said.push(desk.say_with(message, &[("from", from.into()), ("to", to.into())]));
    };
    if crossing.channel {
        change("hand-off-channel", &channel(from), &channel(to));
    }
    if crossing.owner {
        change("hand-off-team", &owner(from), &owner(to));
    }
    said.join(" ")
}

fn title(desk: &mut Desk<'_>, id: Id<Touchpoint>) -> String {
    let title = desk.map.touchpoints.get(&id).map_or("", |it| &*it.title);
    desk.text_or(title, "untitled-touchpoint").to_string()
}
