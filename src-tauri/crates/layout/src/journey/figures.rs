//! The figures that say how much the customer is thrown about, for a picture
//! that nothing beside it says them for: on paper, and where a room looks.

use model::ledger::ledger;
use scene::{Node, Rect, Role, Token};
use words::Word;

use super::desk::Desk;
use super::kept::Nodes;
use super::look::{SECTION, SMALL};
use super::times::duration;

/// Between two figures.
const GAP: f32 = 28.0;
/// The widest that what is said under a figure gets.
const CAPTION: f32 = 132.0;

/// One thing that is counted: a name, the number, and what it counts.
pub(super) type Figure = (&'static str, String, String);

/// Which changes along the journey are counted first.
#[derive(Clone, Copy, Debug)]
pub(super) enum Changes {
    /// How it happens.
    OfChannel,
    /// Who answers for it.
    OfOwner,
}

/// How often what happens; what never happens is not said.
pub(super) fn figures(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    counted: Vec<Figure>,
    width: f32,
) -> Node {
    let mut sketch = desk.sketch(width);
    let (mut x, mut y, mut tallest) = (0.0, 0.0, 0.0_f32);
    for (name, figure, caption) in counted {
        let number = desk.line(&figure, SECTION);
        let caption = desk.fitted(&caption, SMALL, CAPTION);
        let wide = number.size.width.max(caption.size.width.min(CAPTION)).max(48.0);
        let wide = if caption.max_width.is_finite() { wide.max(CAPTION) } else { wide };
        let height = number.size.height + caption.size.height;
        if x > 0.0 && x + wide > width {
            (x, y, tallest) = (0.0, y + tallest + 8.0, 0.0);
        }
        let mut inside = desk.sketch(wide);
        inside.text(0.0, 0.0, &number, Token::Ink);
        inside.text(0.0, number.size.height, &caption, Token::InkMuted);
        let frame = sketch.rect(x, y, wide, height);
        let id = format!("figure:{name}");
        sketch.child(nodes.keep(inside.node(id, Role::Paragraph, "", frame)));
        x += wide + GAP;
        tallest = tallest.max(height);
    }
    let label = desk.say("weave-figures");
    sketch.node("figures", Role::Section, &label, Rect::new(0.0, 0.0, width, y + tallest))
}

/// The figures of the hand-offs.
pub(super) fn of_hand_offs(desk: &mut Desk<'_>, changes: Changes) -> Vec<Figure> {
    let ledger = ledger(desk.map);
    let counts = [
        match changes {
            Changes::OfChannel => ("figure-channel-switches", Some(ledger.channel_switches)),
            Changes::OfOwner => ("figure-team-switches", Some(ledger.owner_changes)),
        },
        ("figure-hand-offs", Some(ledger.hand_offs)),
        ("figure-context-lost", some(ledger.context_lost)),
        ("figure-repeats", some(ledger.customer_repeats)),
        ("figure-unowned", some(ledger.unowned)),
        ("figure-disputed", some(ledger.disputed)),
    ];
    let mut figures = Vec::new();
    for (message, count) in counts {
        let Some(count) = count else { continue };
        let caption = desk.say_number(message, count as i64).to_string();
        figures.push((message, number(desk, count), caption));
    }
    let waits = [("figure-wait", ledger.waits.typical), ("figure-wait-worst", ledger.waits.worst)];
    for (message, seconds) in waits.into_iter().filter(|(_, seconds)| *seconds > 0) {
        let caption = desk.say(message).to_string();
        figures.push((message, duration(desk, seconds), caption));
    }
    figures
}

fn some(count: usize) -> Option<usize> {
    (count > 0).then_some(count)
}

/// A number as the language writes it.
fn number(desk: &Desk<'_>, count: usize) -> String {
    desk.say_with("figure", &[("number", Word::Number(count as f64))])
}
