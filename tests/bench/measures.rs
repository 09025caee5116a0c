//! What it costs to compute all metrics and to count all hand-offs anew, as
//! after an edit.

use model::ledger::account;
use model::measures::measure_all;
use tests::measured;
use tests::synthetic::{self, Amounts};

use crate::Map;
use crate::figures::{cpu, median};
use crate::table::{Figure, Row};

/// So often.
const RUNS: usize = 101;
/// The seed of the maps.
const SEED: u64 = 1;

/// The rows.
pub fn rows() -> Vec<Row> {
    vec![
        Row::judged("all metrics and all counts of hand-offs", "ms", [2.0, 2.0]),
        Row::told("  of this the metrics", "ms"),
    ]
}

/// Computes all of it again and again.
pub fn measure(of: &Map) -> Vec<Figure> {
    let mut map = synthetic::map(Amounts::measured(of.cards), SEED);
    measured::add(&mut map, SEED);
    let (mut both, mut metrics) = (Vec::new(), Vec::new());
    for _ in 0..RUNS {
        let (_, measuring) = cpu(|| std::hint::black_box(measure_all(&map)));
        let (_, counting) = cpu(|| std::hint::black_box(account(&map)));
        both.push(measuring + counting);
        metrics.push(measuring);
    }
    vec![Ok(median(&both)), Ok(median(&metrics))]
}
