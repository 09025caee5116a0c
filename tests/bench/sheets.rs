//! What the way out to a workbook costs: ten times the cards of the other
//! measurements, each a row.

use format::workbook;
use tests::synthetic::{self, Amounts};
use words::Words;

use crate::figures::{cpu, median};
use crate::table::{Figure, Row};
use crate::tasks::figures;
use crate::{Map, Outcome};

/// The seed of the maps.
const SEED: u64 = 1;
/// So many times the cards of the other measurements.
const TIMES: usize = 10;
/// So often a workbook is written.
const WRITINGS: usize = 3;

/// The rows.
pub fn rows() -> Vec<Row> {
    vec![
        Row::judged("a workbook of ten times the cards, a row each", "ms", [150.0, 1_500.0]),
        Row::told("  the same as CSV", "ms"),
    ]
}

/// Writes a large map as a workbook.
pub fn write(map: &Map) -> Vec<Figure> {
    let all = || -> Outcome<[f64; 2]> {
        let map = synthetic::map(Amounts::measured(map.cards * TIMES), SEED);
        let words = Words::english();
        let (mut books, mut texts) = (Vec::new(), Vec::new());
        for _ in 0..WRITINGS {
            let (book, cost) = cpu(|| workbook::xlsx(&map, &words));
            book?;
            books.push(cost);
            texts.push(cpu(|| workbook::csv(&map)).1);
        }
        Ok([median(&books), median(&texts)])
    };
    figures(all())
}
