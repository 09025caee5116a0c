//! What a sheet has beside the values of its cells, for the report.

use words::{Sentence, Value, sentence};

use crate::import::Report;
use crate::table::columns::letters;

/// So many are named one by one.
const MOST_NAMED: usize = 10;
/// So many letters of each.
const LONGEST: usize = 120;

/// What is in sheets and has no value or no place on a map.
#[derive(Default)]
pub(crate) struct Beside {
    /// Formulas whose results nobody has stored.
    pub formulas: Named,
    /// Cells that say that they are wrong.
    pub errors: Named,
    /// Comments on cells.
    pub comments: Named,
    /// Where cells lead to.
    pub links: Named,
}

/// How many there are, and the first of them.
#[derive(Default)]
pub(crate) struct Named {
    count: usize,
    first: Vec<String>,
}

impl Named {
    pub fn note(&mut self, text: impl FnOnce() -> String) {
        self.count += 1;
        if self.first.len() < MOST_NAMED {
            let text = text();
            self.first.push(match text.char_indices().nth(LONGEST) {
                Some((end, _)) => format!("{}…", &text[..end]),
                None => text,
            });
        }
    }

    fn list(&self) -> Value {
        let more = (self.count > self.first.len()).then(|| "…".to_owned());
        Value::list(self.first.iter().cloned().chain(more))
    }
}

impl Beside {
    /// Says all of it.
    pub fn tell(&self, report: &mut Report) {
        let mut say = |named: &Named, what: fn(usize, Value) -> Sentence| {
            if named.count > 0 {
                report.left_out(None, what(named.count, named.list()));
            }
        };
        say(&self.formulas, |count, list| sentence!("sheet-formulas", count = count, list = list));
        say(&self.errors, |count, list| sentence!("sheet-errors", count = count, list = list));
        say(&self.comments, |count, list| sentence!("sheet-comments", count = count, list = list));
        say(&self.links, |count, list| sentence!("sheet-links", count = count, list = list));
        report.sort();
    }
}

/// The name of a cell, by its row and column from 0.
pub(super) fn place_of((row, column): (u32, u32)) -> String {
    let letters = letters(column as usize + 1);
    format!("{letters}{}", u64::from(row) + 1)
}
