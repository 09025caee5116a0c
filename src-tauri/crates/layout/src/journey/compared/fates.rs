//! What becomes of each touchpoint, in a word between the rows.

use model::comparison::{Fate, Pair};
use scene::{Align, Node, Rect, Role, TextStyle, Token};
use words::Word;

use super::super::chips::{self, Chip};
use super::super::desk::Desk;
use super::super::kept::Nodes;
use super::super::look::{HEAD, SMALL, SMALL_STRONG};
use super::super::sketch::line;
use super::rows::{Said, plain_header};
use super::{Both, COLUMN, INSET, LABELS, ways};
use crate::icons::Icon;

/// Between a word and the edge of the pill that it is in.
const PILL: f32 = 8.0;

/// The one end of what is gone or new.
pub(super) fn stubs(desk: &Desk<'_>, both: &Both<'_>, routes: f32, top: f32, height: f32) -> Node {
    let width = LABELS + both.columns.len() as f32 * COLUMN;
    let mut sketch = desk.sketch(width);
    for (index, column) in both.columns.iter().enumerate() {
        let x = Both::middle(index);
        let (fate, from, to) = match both.told(column).map(|pair| pair.fate) {
            Some(fate @ Fate::Removed) => (fate, 0.0, routes),
            Some(fate @ Fate::Added) => (fate, routes, height),
            _ => continue,
        };
        sketch.lines(&[(x, from, x, to)], ways::stroke(fate));
    }
    sketch.node("compared:stubs", Role::Decoration, "", Rect::new(0.0, top, width, height))
}

/// What becomes of each, below the lines that run across.
pub(super) fn said(desk: &mut Desk<'_>, both: &Both<'_>, routes: f32) -> Vec<Option<Said>> {
    both.columns.iter().map(|column| Some(fate(desk, both, both.told(column)?, routes))).collect()
}

fn fate(desk: &mut Desk<'_>, both: &Both<'_>, pair: &Pair, top: f32) -> Said {
    let mut sketch = desk.sketch(COLUMN);
    let number = pair.before.len().max(pair.after.len());
    let values = [("number", Word::Number(number as f64))];
    let word = desk.say_with(&format!("compared-{}", pair.fate.word()), &values);
    let mut spoken = vec![word.clone()];
    let mut y = top;
    if pair.fate != Fate::Kept {
        let (sign, token) = sign(pair.fate);
        let chip = [Chip::strong(Some(sign), word, token)];
        let wide = chips::width(desk, &chip[0], COLUMN - 2.0 * (INSET + PILL));
        let tall = SMALL_STRONG.line_height + 8.0;
        let left = (COLUMN - wide) / 2.0;
        let pill = Rect::new(left - PILL, y, wide + 2.0 * PILL, tall);
        sketch.panel(pill, tall / 2.0, Some(Token::Surface), line(token, 1.0));
        chips::flow(desk, &mut sketch, &chip, left, y + 4.0, wide + 1.0);
        y += tall;
    }
    if !pair.changed.is_empty() {
        let comma = desk.say("list-comma");
        let aspects: Vec<String> = pair
            .changed
            .iter()
            .map(|it| desk.say(&format!("compared-aspect-{}", it.word())).to_string())
            .collect();
        let text = aspects.join(&comma);
        let style = TextStyle { align: Align::Center, ..SMALL };
        let room = COLUMN - 2.0 * (INSET + PILL);
        let block = desk.aligned(&text, style, room);
        let ground = Rect::new(INSET + PILL, y + 2.0, room, block.size.height);
        sketch.shape(ground, 0.0, Some(Token::Surface), None);
        sketch.text(INSET + PILL, y + 2.0, &block, Token::InkMuted);
        y += 2.0 + block.size.height;
        spoken.push(text);
    }
    if !pair.after.is_empty() && !pair.before.is_empty() {
        let comma = desk.say("list-comma");
        let titles: Vec<String> = pair
            .before
            .iter()
            .filter_map(|id| both.earlier.touchpoints.get(id))
            .map(|it| desk.text_or(&it.title, "untitled-touchpoint").to_string())
            .collect();
        let titles = titles.join(&comma);
        spoken.push(desk.say_with("compared-instead-of", &[("titles", Word::Text(&titles))]));
    }
    Said { sketch, height: y - top, spoken: spoken.join(", ") }
}

const fn sign(fate: Fate) -> (Icon, Token) {
    match fate {
        Fate::Added => (Icon::Added, Token::Accent),
        Fate::Removed => (Icon::Removed, Token::InkMuted),
        Fate::Merged => (Icon::Merged, Token::Accent),
        Fate::Split | Fate::Recast => (Icon::Divided, Token::Accent),
        Fate::Changed | Fate::Kept => (Icon::Changed, Token::Accent),
    }
}

/// The row of these words.
pub(super) fn row(
    desk: &mut Desk<'_>,
    nodes: &mut Nodes,
    both: &Both<'_>,
    row: u32,
    (top, height, routes): (f32, f32, f32),
    fates: Vec<Option<Said>>,
) -> Node {
    let width = LABELS + both.columns.len() as f32 * COLUMN;
    let mut sketch = desk.sketch(width);
    // Beside the words, where there are any.
    let y = routes.min((height - HEAD.line_height) / 2.0);
    let header = plain_header(desk, both, "compared-row", "between", row, (height, y));
    sketch.child(nodes.keep(header));
    for (column, said) in fates.into_iter().enumerate() {
        let empty = || Said { sketch: desk.sketch(COLUMN), height: 0.0, spoken: String::new() };
        let Said { sketch: inside, spoken, .. } = said.unwrap_or_else(empty);
        let frame = sketch.rect(LABELS + column as f32 * COLUMN, 0.0, COLUMN, height);
        let role = Role::Cell { row, column: column as u32 + 1, span: 1 };
        sketch.child(nodes.keep(inside.node(format!("fate:{column}"), role, &spoken, frame)));
    }
    let frame = Rect::new(0.0, top, width, height);
    sketch.node("compared:between", Role::Row { row }, "", frame)
}
