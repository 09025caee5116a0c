//! What stands on a line: what sets it off, how long it takes, what goes wrong.

use model::records::HandOff;
use scene::{Node, Role, Token};
use words::Word;

use super::super::chips::{self, Chip};
use super::super::crossings::{self, MARK};
use super::super::desk::Desk;
use super::super::sketch::Sketch;
use super::super::weave::{WRONG, hand_off_chips, hand_off_spoken};
use super::graph::{Edge, Exit, Graph, Thing, Way};
use crate::icons::Icon;

/// The room for what stands on lines before a column, if anything does.
pub(super) const ZONE: f32 = 180.0;
/// The same where only lines are.
pub(super) const NARROW: f32 = 44.0;
/// From the texts of a line to the box that it enters.
const BEFORE: f32 = 12.0;
/// From the tracks to the texts.
const AFTER: f32 = 8.0;
/// From a mark to the box.
const MARK_BEFORE: f32 = 16.0;
/// Between the texts and the line.
const CLEARANCE: f32 = 5.0;

/// What stands on a line, measured.
#[derive(Default)]
pub(super) struct Label {
    lines: Vec<Vec<Chip>>,
    /// How high the texts are.
    texts: f32,
    has_mark: bool,
}

impl Label {
    /// What stands on an edge.
    pub(super) fn of(desk: &mut Desk<'_>, graph: &Graph, edge: &Edge) -> Self {
        let Way::HandOff(hand_off) = &edge.way else {
            let has_mark = matches!(edge.way, Way::Suggested(_));
            return Self { has_mark, ..Self::default() };
        };
        let lines = lines(desk, graph, edge, hand_off);
        let mut label = Self { lines, texts: 0.0, has_mark: true };
        let mut scratch = desk.sketch(ZONE);
        label.texts = label.write(desk, &mut scratch, 0.0);
        label
    }

    /// How far it reaches above the line.
    pub(super) fn above(&self) -> f32 {
        let mark = if self.has_mark { MARK / 2.0 } else { 4.0 };
        if self.texts > 0.0 { mark + CLEARANCE + self.texts } else { mark }
    }

    /// How far it reaches below.
    pub(super) fn below(&self) -> f32 {
        if self.has_mark { MARK / 2.0 } else { 4.0 }
    }

    /// Whether there is anything to read.
    pub(super) fn is_wide(&self) -> bool {
        self.texts > 0.0
    }

    /// Whether there is anything at all.
    pub(super) fn is_there(&self) -> bool {
        self.has_mark
    }

    /// The node, for a line at that height in front of a box that begins there.
    pub(super) fn node(
        &self,
        desk: &mut Desk<'_>,
        table: &Sketch,
        edge: &Edge,
        role: Role,
        (x, y): (f32, f32),
    ) -> Option<Node> {
        let width = if self.is_wide() { ZONE - BEFORE } else { MARK };
        let end = if self.is_wide() { BEFORE } else { MARK_BEFORE };
        let mut sketch = desk.sketch(width);
        self.write(desk, &mut sketch, 0.0);
        let at = (width - MARK - MARK_BEFORE + end, self.above() - MARK / 2.0);
        let at = (at.0.max(0.0), at.1);
        let (id, label) = match &edge.way {
            Way::Order => return None,
            Way::Suggested(crossing) => {
                crossings::suggested(&mut sketch, at.0, at.1);
                let id = format!("crossing:{}:{}", crossing.from, crossing.to);
                (id, crossings::spoken_crossing(desk, crossing))
            }
            Way::HandOff(hand_off) => {
                crossings::recorded(&mut sketch, crossings::Look::of(hand_off), at.0, at.1);
                (format!("hand_off:{}", hand_off.id), self.spoken(desk, hand_off))
            }
        };
        let (top, height) = (y - self.above(), self.above() + self.below());
        let frame = table.rect(x - end - width, top, width, height);
        Some(sketch.node(id, role, &label, frame))
    }

    /// Writes the texts; returns how high they are.
    fn write(&self, desk: &mut Desk<'_>, sketch: &mut Sketch, top: f32) -> f32 {
        let mut y = top;
        for line in &self.lines {
            y += chips::flow(desk, sketch, line, AFTER, y, ZONE - BEFORE - AFTER - 4.0);
        }
        y - top
    }

    /// All that is written, after from where to where.
    fn spoken(&self, desk: &mut Desk<'_>, hand_off: &HandOff) -> String {
        let mut said = vec![crossings::spoken_hand_off(desk, hand_off)];
        let written = self.lines.iter().flatten().map(|it| it.text().to_owned());
        said.extend(written.filter(|it| !it.is_empty()));
        // What is a sign alone; who answers for it is said already.
        let owner = ["owner-unknown", "owner-disputed"].map(|it| desk.say(it));
        let signs = hand_off_spoken(desk, hand_off);
        said.extend(signs.into_iter().filter(|it| !owner.iter().any(|word| **word == **it)));
        said.join("; ")
    }
}

fn lines(desk: &mut Desk<'_>, graph: &Graph, edge: &Edge, hand_off: &HandOff) -> Vec<Vec<Chip>> {
    let mut lines = Vec::new();
    let mut first = Vec::new();
    if graph.exit(edge) == Exit::Fails {
        let text = desk.say("flow-fails");
        first.push(Chip::strong(Some(Icon::Exception), text, WRONG));
    }
    if hand_off.kind == model::records::HandOffKind::Escalation {
        let text = desk.say("flow-escalates");
        first.push(Chip::strong(Some(Icon::Escalation), text, Token::Ink));
    }
    if edge.to <= edge.from {
        let text = back(desk, &graph.things[edge.to]);
        first.push(Chip::strong(Some(Icon::Repeats), text, Token::Accent));
    }
    lines.push(first);
    let trigger = hand_off.trigger.trim();
    if !trigger.is_empty() {
        lines.push(vec![Chip::new(None, trigger, Token::Ink)]);
    }
    let mut stops = Vec::new();
    for (is_so, icon, message) in [
        (hand_off.pauses, Icon::Pause, "flow-pauses"),
        (hand_off.resumes, Icon::Resume, "flow-resumes"),
    ] {
        if is_so {
            let text = desk.say(message);
            stops.push(Chip::strong(Some(icon), text, Token::Ink));
        }
    }
    lines.push(stops);
    lines.push(hand_off_chips(desk, hand_off));
    let path = hand_off.exception_path.trim();
    if !path.is_empty() {
        lines.push(vec![Chip::new(Some(Icon::Exception), path, WRONG)]);
    }
    lines.retain(|line| !line.is_empty());
    lines
}

/// To where the journey goes back.
fn back(desk: &mut Desk<'_>, to: &Thing) -> String {
    match to {
        Thing::Touchpoint(_, number) | Thing::Folded(_, _, number) => {
            desk.say_with("flow-back", &[("number", Word::Number(*number as f64))])
        }
        Thing::Empty(_) => String::new(),
    }
}
