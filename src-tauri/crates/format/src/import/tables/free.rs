//! Cells that say nothing, and columns that no name tells and that say something
//! all the same.

use crate::import::numbers::number;
use crate::import::vocabulary::is_nothing;
use crate::readings::DateOrder;
use crate::readings::cells::days;
use crate::table::columns::{is_own, plain, recognise};
use crate::table::rows::Row;
use crate::table::{ColumnUse, FOUND, Mapping, TableField, Use};

/// Makes cells empty that say that there is nothing.
pub(super) fn blank_nothings(rows: &mut [Row]) {
    let Some((headers, rows)) = rows.split_first_mut() else { return };
    if is_own(&headers.fields) {
        return;
    }
    for row in rows {
        if row.fields.iter().any(|cell| !cell.is_empty() && is_nothing(cell)) {
            row.fields =
                row.fields.iter().map(|cell| if is_nothing(cell) { "" } else { cell }).collect();
        }
    }
}

/// Makes lanes of columns of words that nobody knows. Where each row is a card of a
/// lane that it names, they say more about the card.
pub(super) fn lanes(columns: &mut [ColumnUse], rows: &[Row], mapping: &Mapping) {
    use TableField as F;
    let has = |columns: &[ColumnUse], field| columns.iter().any(|it| it.field() == Some(field));
    let is_of_cards = [F::Lane, F::Record, F::Id].into_iter().any(|it| has(columns, it));
    let has_places = has(columns, F::Stage) || has(columns, F::Touchpoint);
    if is_of_cards || !has_places {
        return;
    }
    let has_text = has(columns, F::Text);
    for (at, column) in columns.iter_mut().enumerate() {
        if column.used != Use::Kept
            || column.header.is_empty()
            || mapping.columns.contains_key(&column.name)
            || is_id(&column.header)
        {
            continue;
        }
        let cells = rows.iter().filter_map(|row| row.fields.get(at)).map(str::trim);
        let cells: Vec<&str> = cells.filter(|cell| !cell.is_empty()).collect();
        let words = cells.iter().filter(|cell| is_words(cell)).count();
        // Beside texts, single words tell of what sort they are.
        let long = cells.iter().filter(|cell| cell.contains(char::is_whitespace)).count();
        if words > 0 && words * 2 > cells.len() && (!has_text || long * 2 > cells.len()) {
            column.used = Use::Lane(column.header.clone());
        }
    }
}

/// What stages are often called, in small letters: enough to tell stages across
/// from columns of something else.
const STAGES: &str = "awareness|aware|consideration|consider|purchase|buy|buying|decision|decide|discover|\
    discovery|research|retention|loyalty|advocacy|advocate|onboarding|onboard|use|usage|service|\
    support|after sales|renewal|before|during|after|bewusstsein|aufmerksamkeit|überlegung|kauf|\
    entscheidung|nutzung|bindung|loyalität|vorher|während|nachher|conciencia|consideración|compra|\
    decisión|uso|fidelización|découverte|considération|achat|décision|usage|fidélisation|\
    bewustwording|overweging|aankoop|gebruik|świadomość|rozważanie|zakup|użytkowanie|認知|検討|購入|\
    利用|推奨|الوعي|التفكير|الشراء|الاستخدام|الولاء";

const MOST_STAGES: usize = 60;

/// What people put where something is so.
const TICKS: [&str; 6] = ["x", "✓", "✔", "✅", "☑", "●"];

/// A table with touchpoints down and stages across, as one with a row for each of
/// their crossings that says something; nothing if it is another.
pub(super) fn crossed(rows: &[Row]) -> Option<Vec<Row>> {
    let (headers, below) = rows.split_first()?;
    // Nobody has so many stages.
    if headers.fields.len() > MOST_STAGES {
        return None;
    }
    let columns = recognise(&headers.fields, &FOUND).ok()?;
    let (first, stages) = columns.split_first()?;
    let is_open = |it: &ColumnUse| it.used == Use::Kept && !it.header.is_empty();
    let is_stage = |it: &ColumnUse| {
        let header = it.header.to_lowercase();
        STAGES.split('|').any(|stage| stage == header)
    };
    let is_crossed = first.field() == Some(TableField::Touchpoint)
        && stages.len() > 1
        && stages.iter().all(is_open)
        && stages.iter().filter(|it| is_stage(it)).count() * 2 >= stages.len();
    if !is_crossed || below.is_empty() {
        return None;
    }
    let row = |line: usize, cells: [&str; 3]| Row {
        line,
        before: 0,
        fields: cells.into_iter().collect(),
    };
    let heads = [TableField::Stage, TableField::Touchpoint, TableField::Text];
    let mut found = vec![row(headers.line, heads.map(TableField::header))];
    for (at, stage) in stages.iter().enumerate() {
        for it in below {
            let cell = |at: usize| it.fields.get(at).unwrap_or_default().trim();
            let (name, text) = (cell(0), cell(at + 1));
            if !name.is_empty() && !text.is_empty() {
                let is_tick = TICKS.contains(&text.to_lowercase().as_str());
                let text = if is_tick { "" } else { text };
                found.push(row(it.line, [&stage.header, name, text]));
            }
        }
    }
    (found.len() > 1).then_some(found)
}

/// Whether a header names numbers by which others find rows.
fn is_id(header: &str) -> bool {
    let plain = plain(header);
    let ends = header.trim().to_lowercase();
    plain == "id" || ends.ends_with(" id") || ends.ends_with("_id") || header.trim().ends_with("Id")
}

/// Whether a cell says something in words: no number, no day, no key of a ticket.
fn is_words(cell: &str) -> bool {
    let has_digit = cell.chars().any(char::is_numeric);
    let is_key = has_digit && !cell.contains(char::is_whitespace);
    cell.chars().any(char::is_alphabetic)
        && number(cell).is_none()
        && days(cell, DateOrder::DayFirst).is_none()
        && !is_key
}
