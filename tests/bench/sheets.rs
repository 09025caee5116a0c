//! What the ways out to a workbook and in from one cost: ten times the cards of
//! the other measurements, each a row.

use std::path::PathBuf;

use edit::Command;
use format::import::{Request, Source, importer_of};
use format::table::FOUND;
use format::workbook::{csv, xlsx};
use model::{Id, IdSequence};
use tests::synthetic::{self, Amounts};
use uuid::Uuid;
use words::{Explain as _, Words};

use crate::figures::{cpu, median};
use crate::table::{Figure, Row};
use crate::tasks::figures;
use crate::{Map, Outcome};

/// The seed of the maps.
const SEED: u64 = 1;
/// So many times the cards of the other measurements.
const TIMES: usize = 10;
/// So often a workbook is written and read.
const RUNS: usize = 3;

/// The rows.
pub fn rows() -> Vec<Row> {
    vec![
        Row::judged("a workbook of ten times the cards, a row each", "ms", [150.0, 1_500.0]),
        Row::told("  the same as CSV", "ms"),
        Row::judged("the workbook comes into a new map", "ms", [150.0, 1_500.0]),
        Row::told("  of this: the command that adds its records", "ms"),
    ]
}

/// Writes a large map as a workbook and reads it.
pub fn measure(map: &Map) -> Vec<Figure> {
    figures(there_and_back(map))
}

/// The workbook that [`there_and_back`] leaves.
pub fn workbook(map: &Map) -> PathBuf {
    map.folder().join("sheets.xlsx")
}

/// What it costs to write a large map as a workbook and as CSV, to read the
/// workbook, and what of this is taking over what was read.
pub fn there_and_back(map: &Map) -> Outcome<[f64; 4]> {
    let large = synthetic::map(Amounts::measured(map.cards * TIMES), SEED);
    let words = Words::english();
    let mut costs = [const { Vec::new() }; 4];
    let mut book = Vec::new();
    for _ in 0..RUNS {
        let (written, cost) = cpu(|| xlsx(&large, &words));
        book = written?;
        costs[0].push(cost);
        costs[1].push(cpu(|| csv(&large)).1);
        let [reading, adding] = read(&book, map.cards * TIMES, &words)?;
        costs[2].push(reading + adding);
        costs[3].push(adding);
    }
    std::fs::write(workbook(map), book)?;
    Ok(costs.map(|costs| median(&costs)))
}

fn read(book: &[u8], cards: usize, words: &Words) -> Outcome<[f64; 2]> {
    let mut map = model::Map::new(Id::new(Uuid::from_u128(1)));
    let mut ids = IdSequence::new(Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000));
    let source = Source::new(book, "sheets.xlsx");
    let request = Request { map: &map, words, ids: &mut ids, part: None, mapping: &FOUND };
    let (import, reading) = cpu(|| importer_of(&source).map(|it| it.read(&source, request)));
    let import = import.ok_or("nothing reads the workbook")?;
    let records = import.map_err(|error| words.say(&error.message()))?.records;
    let (played, adding) = cpu(|| -> Outcome<()> {
        let changes = edit::apply(&map, &Command::Add { records })?;
        Ok(edit::play(&mut map, &changes)?)
    });
    played?;
    // Who reads less is quicker.
    if map.cards.len() != cards {
        return Err(format!("of {cards} cards {} come back", map.cards.len()).into());
    }
    Ok([reading, adding])
}
