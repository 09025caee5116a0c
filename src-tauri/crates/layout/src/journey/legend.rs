//! What the signs mean, for people who get the picture and not the app.
//!
//! It looks the same on every map, so who knows one poster can read the next; a
//! map that has no ratings, say, does not explain them.

use std::sync::Arc;

use model::Map;
use model::records::{CardKind, ColourBy, Evidence, HandOffKind, OwnerState};
use scene::{Hue, Node, Rect, Role, Shade, Stroke, Token};

use super::chips::{self, Chip};
use super::colours::Meaning;
use super::crossings::{self, Look, MARK};
use super::desk::Desk;
use super::emotions::Strand;
use super::flow;
use super::kept::Nodes;
use super::look::{self, HEAD, SMALL, SMALL_STRONG};
use super::sketch::{Sketch, dashes, line};
use super::weave;
use crate::icons::Icon;

/// The width of a group of signs.
const GROUP: f32 = 224.0;
/// Between groups.
const GAP: f32 = 24.0;
/// From one sign to the next.
const STEP: f32 = 24.0;
/// The room for a sign.
const SIGN: f32 = 48.0;
/// Above the first line of the legend.
const PADDING: f32 = 12.0;

/// What a group of signs is about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Subject {
    Line,
    HandOffs,
    Owners,
    Evidence,
    Cards,
    /// The same where some of them lie under others.
    Stacks,
    Emotions,
    /// The line where it weaves between channels.
    Channels,
    /// The same between those who answer for it.
    Responsible,
    /// What is said of a hand-off beside its mark.
    Signs,
    /// The lines of a flow chart.
    Flow,
    /// What sort of moment a touchpoint is.
    Kinds,
    /// Another map drawn over this one.
    Overlay,
}

/// What can be met on a map; nothing on one that has just begun.
pub(super) fn subjects(map: &Map) -> Vec<Subject> {
    let is_owned = || map.touchpoints.values().any(|it| it.owner_state.is_some());
    let mut subjects = Vec::new();
    let mut add = |subject, is_there: bool| subjects.extend(is_there.then_some(subject));
    add(Subject::Line, !map.touchpoints.is_empty());
    add(Subject::HandOffs, map.touchpoints.len() > 1);
    add(Subject::Owners, !map.teams.is_empty() || !map.people.is_empty() || is_owned());
    add(Subject::Evidence, !map.touchpoints.is_empty() || !map.cards.is_empty());
    let has_stacks = map.cards.values().any(|card| card.under.is_some());
    add(Subject::Cards, !map.cards.is_empty() && !has_stacks);
    add(Subject::Stacks, has_stacks);
    add(Subject::Emotions, !map.emotions.is_empty());
    subjects
}

/// The legend, as wide as that.
pub(super) fn legend(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    subjects: &[Subject],
    width: f32,
) -> Node {
    let title = desk.say("section-legend");
    let mut sketch = desk.sketch(width);
    sketch.lines(&[(0.0, 0.5, width, 0.5)], line(Token::LineStrong, 1.0));
    let block = desk.aligned(&title, HEAD, width);
    let mut heading = desk.sketch(width);
    heading.text(0.0, 0.0, &block, Token::InkMuted);
    let frame = Rect::new(0.0, PADDING, width, block.size.height);
    sketch.child(nodes.keep(heading.node("legend:title", Role::Heading(2), "", frame)));
    let mut top = frame.bottom() + PADDING;
    let mut groups: Vec<Node> = Vec::from_iter(colours(desk, nodes));
    groups.extend(subjects.iter().map(|subject| {
        let title = match (subject, desk.overlay) {
            (Subject::Overlay, Some(overlay)) => {
                let values = [("title", overlay.title.as_str().into())];
                desk.say_with("legend-overlay", &values).into()
            }
            _ => desk.say(&format!("legend-{}", subject.name())),
        };
        group(desk, nodes, subject.name(), &title, subject.entries())
    }));
    // Rows as full as each other, so that no group is left alone.
    let room = (((width + GAP) / (GROUP + GAP)) as usize).max(1);
    let columns = groups.len().div_ceil(groups.len().div_ceil(room));
    let mut groups = groups.into_iter().peekable();
    while groups.peek().is_some() {
        let mut tallest: f32 = 0.0;
        for (index, mut group) in groups.by_ref().take(columns).enumerate() {
            tallest = tallest.max(group.frame.height);
            let x = index as f32 * (GROUP + GAP);
            group.frame = sketch.rect(x, top, GROUP, group.frame.height);
            sketch.child(nodes.keep(group));
        }
        top += tallest + PADDING;
    }
    let frame = Rect::new(0.0, 0.0, width, top - PADDING);
    sketch.node("legend", Role::Section, &title, frame)
}

impl Subject {
    const fn name(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::HandOffs => "hand-offs",
            Self::Owners => "owners",
            Self::Evidence => "evidence",
            Self::Cards | Self::Stacks => "cards",
            Self::Emotions => "emotions",
            Self::Channels | Self::Responsible => "line",
            Self::Signs => "signs",
            Self::Flow => "flow",
            Self::Kinds => "kinds",
            Self::Overlay => "overlay",
        }
    }

    const fn entries(self) -> &'static [Entry] {
        match self {
            Self::Line => &[
                Entry::Line("legend-way", None),
                Entry::Line("legend-wait", Some(5.0)),
                Entry::Star("moment-of-truth"),
                Entry::Sign("legend-inconsistency", Icon::Inconsistency, weave::WRONG),
            ],
            Self::HandOffs => &[
                Entry::HandOff("legend-hand-off", OWNED),
                Entry::HandOff("legend-hand-off-unknown", UNOWNED),
                Entry::HandOff("legend-hand-off-disputed", CLAIMED),
                Entry::Suggested("legend-hand-off-suggested"),
                Entry::HandOff("legend-exception", EXCEPTION),
                Entry::HandOff("legend-escalation", ESCALATION),
                Entry::Badge("legend-pauses", Icon::Pause),
                Entry::Badge("legend-resumes", Icon::Resume),
            ],
            Self::Owners => &[
                Entry::Owner(OwnerState::Owned),
                Entry::Owner(OwnerState::Unknown),
                Entry::Owner(OwnerState::Disputed),
            ],
            Self::Evidence => &[
                Entry::Evidence(Evidence::Assumption),
                Entry::Evidence(Evidence::Anecdote),
                Entry::Evidence(Evidence::Research),
                Entry::Evidence(Evidence::Data),
                Entry::Evidence(Evidence::Disputed),
            ],
            Self::Cards => &[
                Entry::Card(CardKind::Quote),
                Entry::Card(CardKind::PainPoint),
                Entry::Card(CardKind::Opportunity),
                Entry::Severity("legend-severity"),
            ],
            Self::Stacks => &[
                Entry::Card(CardKind::Quote),
                Entry::Card(CardKind::PainPoint),
                Entry::Card(CardKind::Opportunity),
                Entry::Severity("legend-severity"),
                Entry::Stack("legend-stack"),
            ],
            Self::Emotions => &[
                Entry::Rating("legend-rating-known", Evidence::Data),
                Entry::Rating("legend-rating-assumed", Evidence::Assumption),
                Entry::Broken("legend-no-rating"),
            ],
            Self::Channels => &[
                Entry::Stroke("legend-way", WAY),
                Entry::Stroke("legend-no-channel", THIN_WAY),
                Entry::Stroke("legend-wait", WAITING),
                Entry::Light("legend-also", Icon::Other),
                Entry::Star("moment-of-truth"),
                Entry::Sign("legend-inconsistency", Icon::Inconsistency, weave::WRONG),
            ],
            Self::Responsible => &[
                Entry::Stroke("legend-way", WAY),
                Entry::Stroke("legend-not-asked", THIN_WAY),
                Entry::Stroke("legend-wait", WAITING),
                Entry::Stroke("owner-unknown", UNKNOWN),
                Entry::Stroke("owner-disputed", DISPUTED),
                Entry::Light("legend-claimed", Icon::OwnerDisputed),
                Entry::Star("moment-of-truth"),
                Entry::Sign("legend-inconsistency", Icon::Inconsistency, weave::WRONG),
            ],
            Self::Flow => &[
                Entry::Stroke("legend-flow-said", flow::SAID),
                Entry::Stroke("legend-flow-order", flow::ORDER),
                Entry::Stroke("legend-flow-paused", flow::PAUSED),
                Entry::Stroke("legend-flow-back", flow::BACK),
                Entry::Stroke("legend-flow-fails", flow::FAILS),
                Entry::Star("moment-of-truth"),
                Entry::Sign("legend-inconsistency", Icon::Inconsistency, weave::WRONG),
            ],
            Self::Kinds => &[
                Entry::Sign("touchpoint-kind-direct", Icon::Direct, Token::Accent),
                Entry::Sign("touchpoint-kind-indirect", Icon::Indirect, Token::Accent),
                Entry::Sign("touchpoint-kind-physical", Icon::Physical, Token::Accent),
                Entry::Sign("touchpoint-kind-action", Icon::Action, Token::Accent),
                Entry::Sign("touchpoint-kind-wait", Icon::Wait, Token::Accent),
            ],
            Self::Signs => &[
                Entry::Sign("legend-wait-until", Icon::Clock, Token::InkMuted),
                Entry::Sign("legend-context-lost", Icon::ContextLost, weave::WRONG),
                Entry::Sign("legend-repeats", Icon::Repeats, weave::WRONG),
                Entry::Sign("owner-unknown", Icon::OwnerUnknown, UNKNOWN_INK),
                Entry::Sign("owner-disputed", Icon::OwnerDisputed, DISPUTED_INK),
            ],
            Self::Overlay => &[
                Entry::Stroke("legend-ghost", GHOST),
                Entry::Sign("compared-added", Icon::Added, Token::Accent),
                Entry::Sign("compared-changed", Icon::Changed, Token::Accent),
                Entry::Sign("legend-overlay-merged", Icon::Merged, Token::Accent),
                Entry::Sign("legend-ghost-gone", Icon::Removed, Token::InkMuted),
            ],
        }
    }
}

const OWNED: Look = Look::usual(OwnerState::Owned);
const UNOWNED: Look = Look::usual(OwnerState::Unknown);
const CLAIMED: Look = Look::usual(OwnerState::Disputed);
const EXCEPTION: Look = Look::when(HandOffKind::Exception);
const ESCALATION: Look = Look::when(HandOffKind::Escalation);
const WAY: Stroke = line(Token::Accent, weave::STRONG);
const THIN_WAY: Stroke = line(Token::Accent, weave::THIN);
const GHOST: Stroke = dashes(Token::Hue(Hue::Blue, Shade::Edge), 2.0, 5.0);
const WAITING: Stroke = dashes(Token::Accent, weave::STRONG, weave::WAIT);
const UNKNOWN: Stroke = line(Token::Hue(Hue::Orange, Shade::Solid), weave::STRONG);
const DISPUTED: Stroke = line(Token::Hue(Hue::Red, Shade::Solid), weave::STRONG);
const UNKNOWN_INK: Token = Token::Hue(Hue::Orange, Shade::Ink);
const DISPUTED_INK: Token = Token::Hue(Hue::Red, Shade::Ink);

/// One line of the legend.
enum Entry {
    /// The line of the journey, and the dashes of a wait.
    Line(&'static str, Option<f32>),
    /// A line that looks otherwise.
    Stroke(&'static str, Stroke),
    /// A mark of what is not the main thing.
    Light(&'static str, Icon),
    /// A sign without words.
    Sign(&'static str, Icon, Token),
    Star(&'static str),
    HandOff(&'static str, Look),
    /// What stands at the corner of its mark.
    Badge(&'static str, Icon),
    Suggested(&'static str),
    Owner(OwnerState),
    Evidence(Evidence),
    Card(CardKind),
    Severity(&'static str),
    Stack(&'static str),
    Rating(&'static str, Evidence),
    Broken(&'static str),
    Colour(Meaning),
}

impl Entry {
    fn text(&self, desk: &mut Desk<'_>) -> Arc<str> {
        match self {
            Self::Line(message, _)
            | Self::Stroke(message, _)
            | Self::Light(message, _)
            | Self::Sign(message, _, _)
            | Self::Star(message)
            | Self::HandOff(message, _)
            | Self::Badge(message, _)
            | Self::Suggested(message)
            | Self::Severity(message)
            | Self::Stack(message)
            | Self::Rating(message, _)
            | Self::Broken(message) => desk.say(message),
            Self::Owner(state) => desk.say(&format!("legend-owner-{}", state.word())),
            Self::Evidence(level) => desk.say(&format!("legend-evidence-{}", level.word())),
            Self::Card(kind) => desk.say(&format!("card-{}", kind.word())),
            Self::Colour(meaning) => Arc::clone(&meaning.text),
        }
    }

    /// Draws the sign around the middle of a line at that height.
    fn draw(&self, desk: &mut Desk<'_>, sketch: &mut Sketch, middle: f32) {
        let centre = SIGN / 2.0 - 5.0;
        let across = (0.0, middle, 2.0 * centre, middle);
        let strand = Strand::of(0);
        match self {
            Self::Line(_, None) => sketch.lines(&[across], line(Token::Accent, 2.5)),
            Self::Line(_, Some(dash)) => {
                sketch.lines(&[across], dashes(Token::Accent, 2.5, *dash));
            }
            Self::Stroke(_, stroke) => sketch.lines(&[across], *stroke),
            Self::Light(_, icon) => weave::light(sketch, *icon, centre, middle),
            Self::Sign(_, icon, token) => {
                sketch.icon(*icon, centre - 8.0, middle - 8.0, 16.0, *token);
            }
            Self::Star(_) => {
                let yellow = Token::Hue(Hue::Yellow, Shade::Solid);
                let (x, y) = (centre - 8.0, middle - 8.0);
                sketch.solid_icon(Icon::MomentOfTruth, x, y, 16.0, yellow);
            }
            Self::HandOff(_, look) => {
                crossings::recorded(sketch, *look, centre - MARK / 2.0, middle - MARK / 2.0);
            }
            Self::Badge(_, icon) => crossings::badge(sketch, *icon, centre, middle),
            Self::Suggested(_) => {
                crossings::suggested(sketch, centre - MARK / 2.0, middle - MARK / 2.0);
            }
            Self::Owner(state) => {
                let (icon, token) = look::owner_mark(*state);
                sketch.icon(icon, centre - 8.0, middle - 8.0, 16.0, token);
            }
            Self::Evidence(level) => {
                let edge = match level {
                    Evidence::Assumption => dashes(Token::LineStrong, 1.0, 3.0),
                    _ => line(Token::LineStrong, 1.0),
                };
                let card = Rect::new(0.0, middle - 10.0, 2.0 * centre, 20.0);
                sketch.panel(card, 4.0, Some(Token::Raised), edge);
                let token = match level {
                    Evidence::Disputed => Token::Hue(Hue::Red, Shade::Ink),
                    _ => Token::InkMuted,
                };
                let icon = look::evidence_icon(*level);
                sketch.icon(icon, centre - 7.0, middle - 7.0, 14.0, token);
            }
            Self::Card(kind) => {
                // Where colours say something else, a kind has only its sign.
                let shown =
                    if desk.colours.by() == ColourBy::Kind { *kind } else { CardKind::Note };
                let (fill, edge) = look::card_paint(shown);
                let card = Rect::new(0.0, middle - 10.0, 2.0 * centre, 20.0);
                sketch.panel(card, 4.0, Some(fill), line(edge, 1.0));
                if let (Some(icon), Some(hue)) = (look::card_icon(*kind), look::card_hue(*kind)) {
                    let token = Token::Hue(hue, Shade::Solid);
                    sketch.icon(icon, centre - 7.0, middle - 7.0, 14.0, token);
                }
            }
            Self::Colour(meaning) => {
                let card = Rect::new(0.0, middle - 10.0, 2.0 * centre, 20.0);
                meaning.paint.swatch(sketch, card);
            }
            Self::Severity(_) => {
                let pips = [Chip::pips(4, "", Token::Hue(Hue::Red, Shade::Ink))];
                let top = middle - SMALL.line_height / 2.0;
                chips::flow(desk, sketch, &pips, 0.0, top, SIGN);
            }
            Self::Stack(_) => {
                sketch.icon(Icon::Stack, centre - 8.0, middle - 8.0, 16.0, Token::InkMuted);
            }
            Self::Rating(_, evidence) => {
                sketch.lines(&[across], strand.stroke());
                let at = sketch.point(centre, middle);
                sketch.item(strand.mark(at, *evidence));
            }
            Self::Broken(_) => {
                let pieces = [
                    (0.0, middle, centre - 8.0, middle),
                    (centre + 8.0, middle, 2.0 * centre, middle),
                ];
                sketch.lines(&pieces, strand.stroke());
            }
        }
    }
}

/// What the colours of the cards stand for; nothing where that is the kind.
fn colours(desk: &mut Desk<'_>, nodes: &mut Nodes) -> Option<Node> {
    let meanings = desk.colours.meanings();
    if meanings.is_empty() {
        return None;
    }
    let by = desk.say(&format!("colour-by-{}", desk.colours.by().word()));
    let title = desk.say_with("legend-colours", &[("by", (&*by).into())]);
    let entries: Vec<Entry> = meanings.iter().cloned().map(Entry::Colour).collect();
    Some(group(desk, nodes, "colours", &title, &entries))
}

/// Signs that belong together, under a caption.
fn group(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    name: &str,
    title: &str,
    entries: &[Entry],
) -> Node {
    let mut sketch = desk.sketch(GROUP);
    let block = desk.aligned(title, SMALL_STRONG, GROUP);
    let mut caption = desk.sketch(GROUP);
    caption.text(0.0, 0.0, &block, Token::Ink);
    let frame = Rect::new(0.0, 0.0, GROUP, block.size.height);
    let id = format!("legend:{name}:caption");
    sketch.child(nodes.keep(caption.node(id, Role::Paragraph, "", frame)));
    let mut y = frame.bottom() + 4.0;
    for (index, entry) in entries.iter().enumerate() {
        let text = entry.text(desk);
        let block = desk.aligned(&text, SMALL, GROUP - SIGN);
        let height = STEP.max(block.size.height + 4.0);
        let mut inside = desk.sketch(GROUP);
        entry.draw(desk, &mut inside, height / 2.0);
        inside.text(SIGN, (height - block.size.height) / 2.0, &block, Token::InkMuted);
        let frame = Rect::new(0.0, y, GROUP, height);
        let id = format!("legend:{name}:{index}");
        sketch.child(nodes.keep(inside.node(id, Role::Note, "", frame)));
        y += height;
    }
    sketch.node(format!("legend:{name}"), Role::Section, title, Rect::new(0.0, 0.0, GROUP, y))
}
