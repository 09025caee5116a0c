//! What a section of a report consists of, set on its pages.

use model::records::Persona;
use model::report::{Block, Part};
use model::{Id, facts};
use scene::{Hue, Rect, Role, Shade, Token};
use words::Word;

use super::super::emotions::Strand;
use super::super::header::portrait_of;
use super::super::sketch::line;
use super::galley::Galley;
use super::look::{
    ABOVE_HEADING, ABOVE_SECTION, BELOW_HEADING, BELOW_SECTION, BETWEEN, BETWEEN_FACTS,
    BETWEEN_ITEMS, GUTTER, HEADING, LABEL, LATEST_SECTION, QUOTE, SECTION, TEXT,
};
use super::table::{LABEL_PLAIN, table};

/// The column of the names of facts, as a part of the width.
const NAMES: f32 = 0.24;
/// The widest that it gets.
const WIDEST_NAMES: f32 = 190.0;
/// Text narrower than this has its facts below their names.
const NARROW: f32 = 340.0;
/// Where a text begins that is one of several.
const INDENT: f32 = 12.0;
/// The dot before it.
const DOT: f32 = 3.0;
/// How large the face of a persona is, and what is free below it.
const FACE: f32 = 56.0;
const BELOW_FACE: f32 = 10.0;
/// Where what somebody has said begins, behind a line.
const QUOTED: f32 = 14.0;

/// A section with its name.
pub(super) fn part(galley: &mut Galley<'_, '_>, part: &Part) {
    if galley.filled() > LATEST_SECTION {
        galley.turn();
    }
    galley.gap(ABOVE_SECTION);
    // Neither the name of a section nor what its table is about stands alone.
    let begins_with_table = matches!(part.blocks.first(), Some(Block::Table(_)));
    let lines = if begins_with_table { 14.0 } else { 6.0 };
    galley.need(SECTION.line_height + lines * TEXT.line_height);
    galley.begin(&part.title);
    let before = galley.open();
    let id = format!("section:{}", part.section.word());
    galley.heading(id, 2, &part.title, (SECTION, Token::Ink), 4.0 * TEXT.line_height);
    galley.gap(4.0);
    let y = galley.y();
    let mut rule = galley.sketch();
    rule.lines(&[(galley.x(0.0), y, galley.x(galley.width()), y)], line(Token::Accent, 1.5));
    let id = galley.id("rule");
    galley.put(rule.node(id, Role::Decoration, "", Rect::default()));
    galley.gap(BELOW_SECTION);
    blocks(galley, &part.blocks);
    let id = galley.id("part");
    galley.gather(before, Role::Section, id, &part.title);
}

/// Pieces of a section.
pub(super) fn blocks(galley: &mut Galley<'_, '_>, blocks: &[Block]) {
    for (index, block) in blocks.iter().enumerate() {
        let is_first = index == 0;
        match block {
            Block::Heading(text) => {
                if !is_first {
                    galley.gap(ABOVE_HEADING);
                }
                heading(galley, text);
            }
            Block::Persona { id, name } => {
                if !is_first {
                    galley.gap(ABOVE_HEADING);
                }
                persona(galley, *id, name);
            }
            Block::Text(text) => {
                let width = galley.width();
                galley.text((Role::Paragraph, "text"), text, (TEXT, Token::Ink), (0.0, width));
                galley.gap(BETWEEN);
            }
            Block::Quote(text) => quote(galley, text),
            Block::Facts(all) => facts(galley, all),
            // It has pages of its own.
            Block::Picture(_) => {}
            Block::Table(it) => {
                let caption = (LABEL_PLAIN, Token::InkMuted);
                let width = galley.width();
                galley.text((Role::Paragraph, "caption"), &it.caption, caption, (0.0, width));
                galley.gap(BELOW_SECTION);
                table(galley, it);
            }
        }
    }
}

fn heading(galley: &mut Galley<'_, '_>, text: &str) {
    let id = galley.id("heading");
    let below = BELOW_HEADING + 2.0 * TEXT.line_height;
    galley.heading(id, 3, text, (HEADING, Token::Ink), below);
    galley.gap(BELOW_HEADING);
}

/// The name of a persona beside its face, or beside the first letter of its
/// name, as on the map.
fn persona(galley: &mut Galley<'_, '_>, id: Id<Persona>, name: &str) {
    let all = facts::personas(galley.desk.map);
    let found = all.iter().enumerate().find(|(_, it)| it.id == id);
    let begins = FACE + GUTTER;
    let Some((place, persona)) = found.filter(|_| galley.width() > 3.0 * begins) else {
        heading(galley, name);
        return;
    };
    let block = galley.desk.aligned(name, HEADING, galley.width() - begins);
    let high = block.size.height.max(FACE);
    galley.need((high + BELOW_FACE + 2.0 * TEXT.line_height).min(galley.height()));
    let (wide, y) = (galley.width() - begins, galley.y());
    let sheet = galley.sketch();
    let mut words = galley.desk.sketch(wide);
    words.text(0.0, 0.0, &block, Token::Ink);
    let down = y + (high - block.size.height) / 2.0;
    let place_of_words = sheet.rect(galley.x(begins), down, wide, block.size.height);
    let place_of_face = sheet.rect(galley.x(0.0), y, FACE, FACE);
    let node = galley.id("heading");
    galley.put(words.node(node, Role::Heading(3), "", place_of_words));
    let mut face = galley.desk.sketch(FACE);
    portrait_of(galley.desk, &mut face, persona, Strand::of(place).hue, (0.0, 0.0), FACE);
    // What stands in place of a picture says nothing that the name does not.
    let alternative = match (&persona.portrait, persona.portrait_alt.trim()) {
        (None, _) => None,
        (Some(_), "") => {
            let called = galley.desk.text_or(&persona.name, "untitled-persona");
            Some(galley.desk.say_with("portrait-of", &[("name", Word::Text(&called))]))
        }
        (Some(_), text) => Some(text.to_owned()),
    };
    let role = if alternative.is_some() { Role::Figure } else { Role::Decoration };
    let node = galley.id("portrait");
    galley.put(face.node(node, role, &alternative.unwrap_or_default(), place_of_face));
    galley.take(high);
    galley.gap(BELOW_FACE);
}

/// What somebody has said, behind a line.
fn quote(galley: &mut Galley<'_, '_>, text: &str) {
    let width = galley.width() - QUOTED;
    let block = galley.desk.aligned(text, QUOTE, width);
    galley.need(block.size.height.min(galley.height()));
    let (from, start) = (galley.y(), galley.page());
    let mut sketch = galley.sketch();
    galley.pour(&mut sketch, QUOTED, &block, Token::Ink);
    if galley.page() == start {
        let x = galley.x(1.5);
        let to = galley.y();
        sketch
            .lines(&[(x, from + 2.0, x, to - 2.0)], line(Token::Hue(Hue::Teal, Shade::Solid), 2.0));
    }
    let id = galley.id("quote");
    galley.put(sketch.node(id, Role::Paragraph, "", Rect::default()));
    galley.gap(BETWEEN + 2.0);
}

/// Names and what is said of each, beside each other where there is room.
pub(super) fn facts(galley: &mut Galley<'_, '_>, facts: &[(String, Vec<String>)]) {
    let width = galley.width();
    let names = (width * NAMES).min(WIDEST_NAMES);
    let is_narrow = width < NARROW;
    let begins = if is_narrow { 0.0 } else { names + GUTTER };
    for (index, (name, texts)) in facts.iter().enumerate() {
        if index > 0 {
            galley.gap(BETWEEN_FACTS);
        }
        let room = if is_narrow { width } else { names };
        let label = galley.desk.aligned(name, LABEL, room);
        let above = if is_narrow { label.size.height } else { 0.0 };
        let least = (above + 2.0 * TEXT.line_height).max(label.size.height);
        galley.need(least.min(galley.height()));
        let start = galley.place();
        let mut sketch = galley.sketch();
        if !is_narrow {
            // Both stand on one line.
            galley.take(TEXT.line_height - LABEL.line_height - 0.5);
        }
        galley.pour(&mut sketch, 0.0, &label, Token::InkMuted);
        let end = galley.place();
        let id = galley.id("name");
        galley.put(sketch.node(id, Role::Paragraph, "", Rect::default()));
        if !is_narrow {
            galley.go_to(start);
        }
        said(galley, texts, begins, width - begins);
        if end > galley.place() {
            galley.go_to(end);
        }
    }
}

/// One text, or several, each behind a dot.
fn said(galley: &mut Galley<'_, '_>, texts: &[String], x: f32, width: f32) {
    let is_list = texts.len() > 1;
    let indent = if is_list { INDENT } else { 0.0 };
    let role = if is_list { Role::Note } else { Role::Paragraph };
    for (index, text) in texts.iter().enumerate() {
        if index > 0 {
            galley.gap(BETWEEN_ITEMS);
        }
        let block = galley.desk.aligned(text, TEXT, width - indent);
        galley.need(TEXT.line_height * block.lines.len().min(2) as f32);
        let mut sketch = galley.sketch();
        if is_list {
            let middle = galley.y() + TEXT.line_height / 2.0;
            let dot = Rect::new(galley.x(x + 1.0), middle - DOT / 2.0, DOT, DOT);
            sketch.shape(dot, DOT / 2.0, Some(Token::InkFaint), None);
        }
        galley.pour(&mut sketch, x + indent, &block, Token::Ink);
        let id = galley.id("said");
        galley.put(sketch.node(id, role, "", Rect::default()));
    }
}
