//! What stands above the two rows: which maps they are, and what the difference
//! amounts to.

use model::Map;
use model::comparison::{Counted, Fate, Figure};
use model::records::MapState;
use scene::{Node, Rect, Role, TextBlock, Token};
use words::Word;

use super::super::desk::Desk;
use super::super::header::FACTS_WIDTH;
use super::super::kept::Nodes;
use super::super::look::{Air, BODY, LEAD, LEAST_WIDTH, SECTION, SMALL, SMALL_STRONG, TITLE};
use super::super::sketch::{Sketch, line};
use super::super::times::duration;
use super::{Both, verdict};

/// Between two figures.
const GAP: f32 = 32.0;
/// The least width of a figure.
const LEAST: f32 = 72.0;
/// The widest that what is said under one gets.
const CAPTION: f32 = 132.0;

/// The opening, as wide as that.
pub(super) fn opening(desk: &mut Desk<'_>, nodes: &mut Nodes, both: &Both<'_>, width: f32) -> Node {
    let mut sketch = desk.sketch(width);
    let mut y = heading(desk, nodes, &mut sketch, width);
    let mut about = desk.sketch(width);
    let mut bottom = 0.0_f32;
    for (index, map) in [both.earlier, both.later].into_iter().enumerate() {
        bottom = bottom.max(map_line(desk, &mut about, map, index as f32 * 30.0, width));
    }
    let frame = Rect::new(0.0, y + 12.0, width, bottom);
    sketch.child(nodes.keep(about.node("compared:about", Role::Paragraph, "", frame)));
    y = frame.bottom();
    if !both.comparison.is_linked() {
        let text = desk.say("compared-unlinked");
        let node = paragraph(desk, "compared:unlinked", &text, FACTS_WIDTH.min(width));
        let height = node.frame.height;
        let frame = sketch.rect(0.0, y + 12.0, node.frame.width, height);
        sketch.child(nodes.keep(Node { frame, ..node }));
        y += 12.0 + height;
    }
    let figures = figures(desk, nodes, both, width);
    let frame = Rect::new(0.0, y + 20.0, width, figures.frame.height);
    sketch.child(nodes.keep(Node { frame, ..figures }));
    let label = desk.say("section-about");
    sketch.node("header", Role::Section, &label, Rect::new(0.0, 0.0, width, frame.bottom()))
}

/// What is said where there is no other map.
pub(super) fn nothing(desk: &mut Desk<'_>, nodes: &mut Nodes, air: &Air) -> Node {
    let width = LEAST_WIDTH;
    let total = width + 2.0 * air.margin;
    let mut sketch = desk.sketch(width);
    let y = heading(desk, nodes, &mut sketch, width);
    let text = desk.say("compared-nothing");
    let node = paragraph(desk, "nothing:cell", &text, FACTS_WIDTH.min(width));
    let frame = sketch.rect(0.0, y + 12.0, node.frame.width, node.frame.height);
    let bottom = frame.bottom();
    sketch.child(nodes.keep(Node { frame, ..node }));
    let label = desk.say("section-about");
    let frame = Rect::new(air.margin, air.margin, width, bottom);
    let mut picture = desk.sketch(total);
    picture.child(nodes.keep(sketch.node("header", Role::Section, &label, frame)));
    let frame = Rect::new(0.0, 0.0, total, frame.bottom() + air.margin);
    picture.node("map", Role::Document, "", frame)
}

fn heading(desk: &mut Desk<'_>, nodes: &mut Nodes, sketch: &mut Sketch, width: f32) -> f32 {
    let title = desk.say("compared-title");
    let block = desk.aligned(&title, TITLE, width);
    let mut heading = desk.sketch(width);
    heading.text(0.0, 0.0, &block, Token::Ink);
    let frame = Rect::new(0.0, 0.0, width, block.size.height);
    sketch.child(nodes.keep(heading.node("lens", Role::Heading(1), "", frame)));
    frame.height
}

fn paragraph(desk: &mut Desk<'_>, id: &str, text: &str, width: f32) -> Node {
    let block = desk.aligned(text, BODY, width);
    let mut sketch = desk.sketch(width);
    sketch.text(0.0, 0.0, &block, Token::InkMuted);
    sketch.node(id, Role::Paragraph, "", Rect::new(0.0, 0.0, width, block.size.height))
}

/// A map's state and title; where it ends.
fn map_line(desk: &mut Desk<'_>, sketch: &mut Sketch, map: &Map, y: f32, width: f32) -> f32 {
    let (pill, height) = state(desk, sketch, map, 0.0, y);
    let title = desk.text_or(&map.info.title, "untitled-map");
    let block = desk.aligned(&title, LEAD, width - pill - 8.0);
    sketch.text(pill + 8.0, y + (height - LEAD.line_height) / 2.0, &block, Token::Ink);
    y + height.max(block.size.height)
}

/// Whether a map is of today or of the future; how wide and high that is.
pub(super) fn state(
    desk: &mut Desk<'_>,
    sketch: &mut Sketch,
    map: &Map,
    x: f32,
    y: f32,
) -> (f32, f32) {
    let word = desk.say(&format!("state-{}", map.info.state.word()));
    let block = desk.line(&word, SMALL_STRONG);
    let rect = Rect::new(x, y, block.size.width + 20.0, block.size.height + 6.0);
    let ink = if map.info.state == MapState::Current {
        sketch.shape(rect, rect.height / 2.0, Some(Token::Accent), None);
        Token::OnAccent
    } else {
        sketch.panel(rect, rect.height / 2.0, None, line(Token::Accent, 1.5));
        Token::Accent
    };
    sketch.text(x + 10.0, y + 3.0, &block, ink);
    (rect.width, rect.height)
}

/// A figure: its name, what is said large, what that is, and what it means.
struct Told {
    name: &'static str,
    large: String,
    caption: String,
    verdict: Option<(String, Token)>,
}

fn figures(desk: &mut Desk<'_>, nodes: &mut Nodes, both: &Both<'_>, width: f32) -> Node {
    let mut sketch = desk.sketch(width);
    let (mut x, mut y, mut tallest) = (0.0, 0.0, 0.0_f32);
    for told in told(desk, both) {
        let large = desk.line(&told.large, SECTION);
        let caption = desk.fitted(&told.caption, SMALL, CAPTION);
        let verdict = told.verdict.map(|(text, token)| (desk.line(&text, SMALL_STRONG), token));
        let widest = verdict.iter().map(|(block, _)| block.size.width);
        let wide = widest.chain([large.size.width, taken(&caption), LEAST]).fold(0.0, f32::max);
        let room = verdict.as_ref().map_or(0.0, |(block, _)| block.size.height);
        let height = large.size.height + caption.size.height + room;
        if x > 0.0 && x + wide > width {
            (x, y, tallest) = (0.0, y + tallest + 12.0, 0.0);
        }
        let mut inside = desk.sketch(wide);
        inside.text(0.0, 0.0, &large, Token::Ink);
        let mut at = large.size.height;
        inside.text(0.0, at, &caption, Token::InkMuted);
        at += caption.size.height;
        if let Some((block, token)) = verdict {
            inside.text(0.0, at, &block, token);
        }
        let frame = sketch.rect(x, y, wide, height);
        let id = format!("figure:{}", told.name);
        sketch.child(nodes.keep(inside.node(id, Role::Paragraph, "", frame)));
        x += wide + GAP;
        tallest = tallest.max(height);
    }
    let label = desk.say("compared-figures");
    sketch.node("figures", Role::Section, &label, Rect::new(0.0, 0.0, width, y + tallest))
}

fn taken(block: &TextBlock) -> f32 {
    if block.max_width.is_finite() { block.max_width } else { block.size.width }
}

fn told(desk: &mut Desk<'_>, both: &Both<'_>) -> Vec<Told> {
    let comparison = &both.comparison;
    let mut all = Vec::new();
    let fates =
        [Fate::Added, Fate::Changed, Fate::Merged, Fate::Split, Fate::Recast, Fate::Removed];
    for fate in fates {
        let count = comparison.count(fate);
        if count > 0 {
            let values = [("number", Word::Number(count as f64))];
            all.push(Told {
                name: fate.word(),
                large: desk.say_with("figure", &values),
                caption: desk.say_with(&format!("compared-count-{}", fate.word()), &values),
                verdict: None,
            });
        }
    }
    all.extend(comparison.figures.iter().filter_map(|figure| counted(desk, figure)));
    if let Some(mood) = comparison.mood
        && let (Some(before), Some(after), Some(difference)) =
            (mood.before, mood.after, mood.difference())
    {
        all.push(Told {
            name: "mood",
            large: from_to(desk, &desk.signed(before), &desk.signed(after)),
            caption: desk.say("compared-mood").to_string(),
            verdict: Some((desk.signed(difference), verdict(rounded(difference)))),
        });
    }
    all
}

/// What differs too little to be written is the same.
pub(super) fn rounded(difference: f64) -> f64 {
    (difference * 10.0).round() / 10.0
}

/// What is counted in both maps; nothing where it is in neither.
fn counted(desk: &mut Desk<'_>, figure: &Figure) -> Option<Told> {
    if figure.before == 0 && figure.after == 0 {
        return None;
    }
    let is_time = figure.of == Counted::Waiting;
    let write = |desk: &Desk<'_>, count: i64| {
        if is_time {
            duration(desk, count)
        } else {
            desk.say_with("figure", &[("number", Word::Number(count as f64))])
        }
    };
    let (before, after) = (write(desk, figure.before), write(desk, figure.after));
    let saved = figure.saved();
    let amount = write(desk, saved.saturating_abs());
    let message = match saved {
        1.. => "compared-less",
        0 => "compared-same",
        _ => "compared-more",
    };
    let values = [("amount", Word::Text(&amount))];
    let said = desk.say_with(message, if saved == 0 { &[] } else { &values });
    // More touchpoints are neither better nor worse by themselves.
    let weight = if figure.of == Counted::Touchpoints { 0.0 } else { saved as f64 };
    Some(Told {
        name: figure.of.word(),
        large: from_to(desk, &before, &after),
        caption: desk.say(&format!("compared-{}", figure.of.word())).to_string(),
        verdict: Some((said, verdict(weight))),
    })
}

/// What was and what is.
pub(super) fn from_to(desk: &Desk<'_>, before: &str, after: &str) -> String {
    let values = [("before", Word::Text(before)), ("after", Word::Text(after))];
    desk.say_with("compared-from-to", &values)
}
