//! A table that is wider than its page, row by row: the name of each as a
//! heading, and below it what the columns say of it, each under its head.

use std::sync::Arc;

use model::report::Holds;
use scene::{Rect, Role, TextBlock, Token};

use super::super::sheet::letters;
use super::super::sketch::line;
use super::galley::Galley;
use super::look::{BELOW_HEADING, BETWEEN, CELL, GUTTER, HEADING, LABEL};
use super::table::{Bit, LABEL_PLAIN, Shown, bits, set_bits, stacked};

/// About how wide a field is.
const FIELD: f32 = 150.0;
/// The most fields beside each other.
const MOST: usize = 4;
/// About how wide a letter is.
const LETTER: f32 = 6.3;
/// So many lines of one field are no reason to make it wider.
const LINES: f32 = 2.0;
/// An entry is kept in one piece if it takes no more of a page.
const MOST_TOGETHER: f32 = 0.5;
/// Between the head of a field and what it says.
const BELOW_LABEL: f32 = 1.0;
/// Between two entries, with a line in the middle.
const APART: f32 = 18.0;

/// What a column says of an entry.
struct Field {
    label: Arc<TextBlock>,
    bits: Vec<Bit>,
    x: f32,
}

/// Sets all rows of a table.
pub(super) fn entries(galley: &mut Galley<'_, '_>, shown: &Shown<'_>) {
    for index in 0..shown.rows.len() {
        entry(galley, shown, index);
    }
}

/// A line between two entries, unless a page begins.
fn rule(galley: &mut Galley<'_, '_>) {
    if galley.is_at_top() {
        return;
    }
    let (y, width) = (galley.y() + APART / 2.0, galley.width());
    let mut sketch = galley.sketch();
    sketch.lines(&[(galley.x(0.0), y, galley.x(width), y)], line(Token::Line, 1.0));
    let id = galley.id("rule");
    galley.put(sketch.node(id, Role::Decoration, "", Rect::default()));
    galley.take(APART);
}

fn entry(galley: &mut Galley<'_, '_>, shown: &Shown<'_>, index: usize) {
    let width = galley.width();
    let rows = fields(galley, shown, index);
    let name = shown.rows[index].first().map(|cell| cell.items.join(", ")).unwrap_or_default();
    // A name stands with the first of what is said of it.
    let between = BETWEEN * rows.len().saturating_sub(1) as f32;
    let all = rows.iter().map(|row| row_high(row)).sum::<f32>() + between;
    // What would take much of a page goes on over its end.
    let first = rows.first().map_or(0.0, |row| row_high(row));
    // The first stays below the name of its section.
    let is_parted = index == 0 || all > MOST_TOGETHER * galley.height();
    let together = if is_parted { first } else { all };
    if index > 0 {
        galley.need(APART + HEADING.line_height + BELOW_HEADING + together);
        rule(galley);
    }
    let id = galley.id("entry");
    galley.heading(id, 3, &name, (HEADING, Token::Ink), BELOW_HEADING + together);
    for text in &shown.asides[index] {
        galley.text((Role::Paragraph, "aside"), text, (LABEL_PLAIN, Token::InkMuted), (0.0, width));
    }
    galley.gap(BELOW_HEADING);
    for (place, row) in rows.into_iter().enumerate() {
        if place > 0 {
            galley.gap(BETWEEN);
        }
        galley.need(row_high(&row).min(galley.height()));
        set_fields(galley, row);
    }
}

/// How high fields beside each other are.
fn row_high(row: &[Field]) -> f32 {
    let fields = row.iter().map(|field| field.label.size.height + stacked(&field.bits));
    fields.fold(0.0, f32::max) + BELOW_LABEL
}

/// What is said of an entry, as it stands beside and below each other.
fn fields(galley: &mut Galley<'_, '_>, shown: &Shown<'_>, index: usize) -> Vec<Vec<Field>> {
    let width = galley.width();
    let columns = (((width + GUTTER) / (FIELD + GUTTER)) as usize).clamp(1, MOST);
    let wide = (width + GUTTER) / columns as f32 - GUTTER;
    let mut rows: Vec<Vec<Field>> = Vec::new();
    let mut used = columns;
    for (head, cell) in shown.heads.iter().zip(&shown.rows[index]).skip(1) {
        if cell.items.is_empty() {
            continue;
        }
        let longest = cell.items.iter().map(|text| letters(text)).fold(0.0, f32::max) * LETTER;
        let span = ((longest / LINES / wide).ceil() as usize).clamp(1, columns.div_ceil(2));
        if used + span > columns {
            rows.push(Vec::new());
            used = 0;
        }
        let room = wide * span as f32 + GUTTER * (span - 1) as f32;
        let field = Field {
            label: galley.desk.aligned(&head.title, LABEL, room),
            // Alone under its head a number is read like a word.
            bits: bits(galley, cell, Holds::Words, CELL, room),
            x: used as f32 * (wide + GUTTER),
        };
        used += span;
        if let Some(row) = rows.last_mut() {
            row.push(field);
        }
    }
    rows
}

fn set_fields(galley: &mut Galley<'_, '_>, row: Vec<Field>) {
    let start = galley.place();
    let mut end = start;
    for field in row {
        galley.go_to(start);
        let mut part = galley.sketch();
        let mut sketch = galley.sketch();
        galley.pour(&mut sketch, field.x, &field.label, Token::InkMuted);
        let id = galley.id("label");
        part.child(Arc::new(sketch.node(id, Role::Paragraph, "", Rect::default())));
        galley.take(BELOW_LABEL);
        let said = set_bits(galley, field.bits, field.x, Role::Paragraph);
        part.child(Arc::new(said));
        let id = galley.id("field");
        galley.put(part.node(id, Role::Section, "", Rect::default()));
        let here = galley.place();
        if here > end {
            end = here;
        }
    }
    galley.go_to(end);
}
