//! Cells of sheets that are merged over others.

use model::records::LaneKind;

use super::around::{has_headers, head_of};
use super::has_a_row_for_each_card;
use crate::import::Scale;
use crate::import::roles::{Role, role_of};
use crate::table::TableField as F;
use crate::table::columns::plain;
use crate::table::names::called;
use crate::table::rows::{Region, Row};

/// Lets what is said of several touchpoints at once be said of each: their stage,
/// their channel, who answers for them, how they are felt. A text stays where it
/// begins and covers them: nobody has written it twice.
pub(in crate::import) fn spread(rows: &mut Vec<Row>, merged: &[Region]) {
    if merged.is_empty() {
        return;
    }
    let head = head_of(rows, true);
    let Some(headers) = rows.get(head) else { return };
    let is_list = has_headers(headers);
    let heads: Vec<String> = headers.fields.iter().map(str::to_owned).collect();
    let is_drawn = is_list && !has_a_row_for_each_card(&headers.fields);
    let mut folded: Vec<(usize, usize)> = Vec::new();
    let (before, head_line) = (headers.before, headers.line);
    let width = rows.iter().map(|row| row.before + row.fields.len()).max().unwrap_or_default();
    for region in merged {
        let at = |row: &Row| row.line - 1;
        let start = rows.partition_point(|row| at(row) < region.first.0);
        let end = rows.partition_point(|row| at(row) <= region.last.0);
        let Some(first) = rows.get(start).filter(|row| at(row) == region.first.0) else { continue };
        let Some(column) = region.first.1.checked_sub(first.before) else { continue };
        let text = first.fields.get(column).unwrap_or_default().to_owned();
        if text.trim().is_empty() {
            continue;
        }
        if is_list {
            let label = region.first.1.checked_sub(before).and_then(|it| heads.get(it));
            if first.line > head_line && label.is_some_and(|it| is_of_touchpoints(it)) {
                for row in &mut rows[start + 1..end] {
                    put(row, region.first.1, &text);
                }
                if is_drawn && label.is_some_and(|it| is_of(it, F::Touchpoint)) {
                    folded.push((start, end));
                }
            }
        } else if column > 0 && is_of_touchpoints(first.fields.get(0).unwrap_or_default()) {
            for column in region.first.1 + 1..=region.last.1.min(width.saturating_sub(1)) {
                put(&mut rows[start], column, &text);
            }
        }
    }
    folded.sort_unstable();
    // From below, so that the rows above stay where they are.
    for range in folded.into_iter().rev() {
        fold(rows, range, &heads);
    }
}

/// Makes one row of those that are about one touchpoint: what differs in them stands
/// on lines of its own, each of which is a card.
fn fold(rows: &mut Vec<Row>, (start, end): (usize, usize), heads: &[String]) {
    let cell = |row: &Row, at: usize| row.fields.get(at).unwrap_or_default().trim().to_owned();
    let width = rows[start..end].iter().map(|row| row.fields.len()).max().unwrap_or_default();
    let mut whole: Vec<String> = Vec::new();
    for at in 0..width {
        let mut said: Vec<String> = Vec::new();
        for text in rows[start..end].iter().map(|row| cell(row, at)) {
            if !text.is_empty() && !said.contains(&text) {
                said.push(text);
            }
        }
        // Two ratings or two owners are no text of two lines.
        let is_one = heads.get(at).is_some_and(|it| is_of_touchpoints(it));
        if said.len() > 1 && is_one {
            return;
        }
        whole.push(said.join("\n"));
    }
    rows[start].fields = whole.into_iter().collect();
    rows.drain(start + 1..end);
}

/// Fills a cell of a row that is empty.
fn put(row: &mut Row, column: usize, text: &str) {
    let Some(column) = column.checked_sub(row.before) else { return };
    let mut cells: Vec<&str> = row.fields.iter().collect();
    cells.resize(cells.len().max(column + 1), "");
    if cells[column].trim().is_empty() {
        cells[column] = text;
        row.fields = cells.into_iter().collect();
    }
}

fn is_of(label: &str, field: F) -> bool {
    let plain = plain(label.trim());
    called(&plain).or_else(|| F::of_header(&plain)) == Some(field)
}

/// Whether a head is about something that touchpoints have in common.
fn is_of_touchpoints(label: &str) -> bool {
    let label = Scale::bare_of(label.split([':', '：']).next().unwrap_or_default().trim());
    let field = called(&plain(label)).or_else(|| F::of_header(&plain(label)));
    let fields = [F::Stage, F::Touchpoint, F::Channel, F::Owner, F::Emotion, F::Persona, F::Lane];
    let role = role_of(label);
    field.is_some_and(|it| fields.contains(&it))
        || matches!(
            role,
            Some(
                Role::Stage
                    | Role::Touchpoints
                    | Role::Channels
                    | Role::Owner
                    | Role::Persona
                    | Role::Lane(LaneKind::Emotions)
            )
        )
}
