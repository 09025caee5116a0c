//! What it costs to compute all metrics and to count all hand-offs anew, as
//! after an edit, and to lay out the dashboard.

use layout::text::{FontSource, Shaper};
use layout::{LayoutOptions, Layouter, Lens};
use model::ledger::account;
use model::measures::measure_all;
use model::records::Card;
use tests::measured;
use tests::synthetic::{self, Amounts};
use words::Words;

use crate::Map;
use crate::figures::{cpu, median};
use crate::table::{Figure, Row};

/// So often.
const RUNS: usize = 101;
/// So often where it takes longer.
const LAYOUTS: usize = 11;
/// The seed of the maps.
const SEED: u64 = 1;

/// The rows.
pub fn rows() -> Vec<Row> {
    vec![
        Row::judged("all metrics and all counts of hand-offs", "ms", [2.0, 2.0]),
        Row::told("  of this the metrics", "ms"),
        Row::judged("the dashboard from nothing", "ms", [300.0, 300.0]),
        Row::told("  after an edit of a card", "ms"),
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
    let words = Words::of("en");
    let options = LayoutOptions::of(&words);
    let (mut whole, mut again) = (Vec::new(), Vec::new());
    let card = map.cards.keys().next().copied();
    for _ in 0..LAYOUTS {
        let mut layouter = Layouter::new(Shaper::new(FontSource::Bundled));
        let (_, cost) = cpu(|| layouter.scene(&map, Lens::Dashboard, &options).root);
        whole.push(cost);
        let mut edited = map.clone();
        if let Some(mut card) = card.and_then(|id| map.cards.get(&id)).map(|it| Card::clone(it)) {
            card.text.push('!');
            edited.put(card.into());
        }
        let (_, cost) = cpu(|| layouter.scene(&edited, Lens::Dashboard, &options).root);
        again.push(cost);
    }
    vec![Ok(median(&both)), Ok(median(&metrics)), Ok(median(&whole)), Ok(median(&again))]
}
