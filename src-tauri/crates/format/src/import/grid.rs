//! Cells in rows, whatever they were written in.

use crate::table::rows::Row;

/// Cells in rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Grid {
    pub rows: Vec<GridRow>,
    /// Of what were rows: the lines on which they begin. Nothing otherwise.
    pub lines: Vec<usize>,
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
    /// The rows of a text.
    pub fn of(rows: &[Row]) -> Self {
        let rows = rows.iter().map(|row| GridRow {
            line: row.line,
            cells: row.fields.iter().map(|cell| cell.trim().to_owned()).collect(),
        });
        Self { rows: rows.collect(), lines: Vec::new() }.trimmed()
    }

    /// Without rows and columns that hold nothing.
    pub fn trimmed(mut self) -> Self {
        let says = |cell: &String| !cell.trim().is_empty();
        self.rows.retain(|row| row.cells.iter().any(says));
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
        self
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
        Self { rows: rows.collect(), lines }
    }
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
