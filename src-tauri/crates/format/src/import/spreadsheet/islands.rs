//! Several tables on one sheet: people put a second map, a list of risks or a
//! legend below or beside the first.

use csv::StringRecord;

use super::begin;
use super::beside::place_of;
use crate::import::roles::{Role, role_of};
use crate::import::tables::likeness;
use crate::table::rows::Row;

/// So many empty columns between two tables, at least.
const GAP: usize = 2;

/// The tables of a sheet, from above and from the left. What follows an empty row
/// or empty columns is a table of its own only if it begins with heads of its own:
/// rows and columns are left empty for the look, too.
pub(super) fn islands(rows: Vec<Row>) -> Vec<Vec<Row>> {
    let mut islands: Vec<Vec<Row>> = Vec::new();
    for row in rows {
        let follows =
            islands.last().and_then(|it| it.last()).is_some_and(|it| it.line + 1 == row.line);
        match islands.last_mut() {
            Some(above) if follows || !begins(&row.fields, above) => above.push(row),
            _ => islands.push(vec![row]),
        }
    }
    islands.into_iter().flat_map(beside).map(squared).collect()
}

/// Where a table stands: `B5:D12`.
pub(super) fn place(island: &[Row]) -> String {
    let at =
        |row: &Row, column: usize| place_of(((row.line - 1) as u32, (row.before + column) as u32));
    let width = island.iter().map(|row| row.fields.len()).max().unwrap_or(1);
    match (island.first(), island.last()) {
        (Some(first), Some(last)) => format!("{}:{}", at(first, 0), at(last, width - 1)),
        _ => String::new(),
    }
}

/// Whether a row is the head of another table than the one above it or before it.
fn begins(fields: &StringRecord, other: &[Row]) -> bool {
    let mut says = fields.iter().map(str::trim).filter(|it| !it.is_empty());
    let first = says.next().and_then(role_of);
    let has_stages = || {
        let mut cells = other.iter().flat_map(|row| row.fields.iter());
        cells.any(|cell| role_of(cell) == Some(Role::Stage))
    };
    // A title or what is said of the map stands above its table.
    let is_wide = |row: &&Row| row.fields.iter().filter(|it| !it.trim().is_empty()).count() > 2;
    if likeness(other) == 0 && other.iter().filter(is_wide).count() < 2 {
        return false;
    }
    let is_head = |cell: &str| role_of(cell).is_some_and(|role| !matches!(role, Role::Lane(_)));
    (first == Some(Role::Stage) && has_stages()) || says.any(is_head)
}

/// The tables that stand beside each other.
fn beside(rows: Vec<Row>) -> Vec<Vec<Row>> {
    let width = rows.iter().map(|row| row.fields.len()).max().unwrap_or_default();
    let mut used = vec![false; width];
    for row in &rows {
        for (column, _) in row.fields.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty())
        {
            used[column] = true;
        }
    }
    let Some(start) = used.iter().position(|it| *it) else { return vec![rows] };
    let mut gap = 0;
    for (column, is_used) in used.iter().enumerate().skip(start) {
        if !is_used {
            gap += 1;
            continue;
        }
        if gap >= GAP {
            let (left, right) = cut(&rows, column);
            if right.first().is_some_and(|head| begins(&head.fields, &left)) {
                return std::iter::once(left).chain(beside(right)).collect();
            }
        }
        gap = 0;
    }
    vec![rows]
}

/// What stands before a column and what stands from it on.
fn cut(rows: &[Row], column: usize) -> (Vec<Row>, Vec<Row>) {
    let part = |before: usize, from: usize, to: usize| -> Vec<Row> {
        let parts = rows.iter().map(|row| Row {
            line: row.line,
            before: row.before + before,
            fields: row.fields.iter().skip(from).take(to - from).collect(),
        });
        parts.filter(|row| begin(&row.fields).is_some()).collect()
    };
    (part(0, 0, column), part(column, column, usize::MAX))
}

/// A table without the empty columns before it, its head as long as its longest
/// row.
fn squared(mut rows: Vec<Row>) -> Vec<Row> {
    let first = rows.iter().filter_map(|row| begin(&row.fields)).min().unwrap_or_default();
    let says = |(_, cell): &(usize, &str)| !cell.trim().is_empty();
    let last = |row: &Row| row.fields.iter().enumerate().filter(says).last().map(|(at, _)| at);
    let width = rows.iter().filter_map(last).max().map_or(0, |at| at + 1);
    for (index, row) in rows.iter_mut().enumerate() {
        let to = if index == 0 { width } else { row.fields.len().min(width) };
        let fields = row.fields.iter().map(Some).chain(std::iter::repeat(None));
        let cells = fields.take(to).skip(first).map(Option::unwrap_or_default);
        row.fields = cells.collect();
        row.before += first;
    }
    rows
}
