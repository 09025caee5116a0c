//! Cells in rows, whatever they were written in.

use std::collections::BTreeMap;
use std::mem::swap;

use crate::table::rows::{Region, Row};

/// Cells in rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Grid {
    pub rows: Vec<GridRow>,
    /// Of what were rows: the lines on which they begin. Nothing otherwise.
    pub lines: Vec<usize>,
    /// Cells that are merged with others, by their places in this grid.
    merged: Vec<Region>,
}

/// A row of cells.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct GridRow {
    /// The line of the file on which it begins, or its number in a sheet. Of
    /// what was a column, that of its first cell.
    pub line: usize,
    pub cells: Vec<String>,
}

impl Grid {
    /// The rows of a text or of a sheet, and what is merged in that.
    pub fn of(rows: &[Row], merged: &[Region]) -> Self {
        let merged = merged.iter().filter_map(|it| here(*it, rows)).collect();
        let rows = rows.iter().map(|row| GridRow {
            line: row.line,
            cells: row.fields.iter().map(|cell| cell.trim().to_owned()).collect(),
        });
        Self { rows: rows.collect(), lines: Vec::new(), merged }.trimmed()
    }

    /// Without rows and columns that hold nothing.
    pub fn trimmed(mut self) -> Self {
        let says = |cell: &String| !cell.trim().is_empty();
        let kept: Vec<bool> = self.rows.iter().map(|row| row.cells.iter().any(says)).collect();
        let (rows, mut each) = (before(&kept), kept.iter());
        self.rows.retain(|_| each.next() == Some(&true));
        let mut used = vec![false; self.width()];
        for row in &self.rows {
            for (used, cell) in used.iter_mut().zip(&row.cells) {
                *used |= says(cell);
            }
        }
        let width = used.iter().filter(|used| **used).count();
        for row in &mut self.rows {
            let mut column = 0;
            row.cells.retain(|_| {
                column += 1;
                used[column - 1]
            });
            row.cells.resize(width, String::new());
        }
        let columns = before(&used);
        for Region { first, last } in &mut self.merged {
            *first = (rows[first.0], columns[first.1.min(used.len())]);
            last.0 = rows[(last.0 + 1).min(kept.len())].saturating_sub(1);
            last.1 = columns[(last.1 + 1).min(used.len())].saturating_sub(1);
        }
        self
    }

    /// The cells of each row that cover others, and the last column that each covers.
    pub fn wide(&self) -> BTreeMap<usize, BTreeMap<usize, usize>> {
        let mut wide: BTreeMap<usize, BTreeMap<usize, usize>> = BTreeMap::new();
        for Region { first, last } in self.merged.iter().filter(|it| it.last.1 > it.first.1) {
            wide.entry(first.0).or_default().insert(first.1, last.1);
        }
        wide
    }

    /// How many columns there are.
    pub fn width(&self) -> usize {
        self.rows.iter().map(|row| row.cells.len()).max().unwrap_or_default()
    }

    /// What was a row as a column.
    pub fn turned(&self) -> Self {
        let line = self.rows.first().map_or(1, |row| row.line);
        let rows = (0..self.width()).map(|column| GridRow {
            line,
            cells: self
                .rows
                .iter()
                .map(|row| row.cells.get(column).cloned().unwrap_or_default())
                .collect(),
        });
        let lines = self.rows.iter().map(|row| row.line).collect();
        let mut merged = self.merged.clone();
        for Region { first, last } in &mut merged {
            swap(&mut first.0, &mut first.1);
            swap(&mut last.0, &mut last.1);
        }
        Self { rows: rows.collect(), lines, merged }
    }
}

/// Merged cells of a sheet by their places among some of its rows.
fn here(Region { first, last }: Region, rows: &[Row]) -> Option<Region> {
    let row = rows.partition_point(|row| row.line <= first.0);
    let end = rows.partition_point(|row| row.line <= last.0 + 1).checked_sub(1)?;
    let it = rows.get(row).filter(|it| it.line == first.0 + 1 && row <= end)?;
    let column = first.1.checked_sub(it.before)?;
    Some(Region { first: (row, column), last: (end, last.1 - it.before) })
}

/// How many are kept before each, and of all.
fn before(kept: &[bool]) -> Vec<usize> {
    let counts = kept.iter().scan(0, |count, kept| {
        *count += usize::from(*kept);
        Some(*count)
    });
    std::iter::once(0).chain(counts).collect()
}

/// What stands on each line of a cell, without the sign of a list before it.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .map(|line| {
            let line = line.trim();
            let bare = line.trim_start_matches(['•', '·', '‣', '▪', '●', '○', '–']);
            bare.strip_prefix("- ").or(bare.strip_prefix("* ")).unwrap_or(bare).trim()
        })
        .filter(|line| !line.is_empty())
}
