//! What it costs to write a map as slides.

use std::path::Path;

use desk::wire::{ExportFormat, ExportRequest};

use crate::figures::{cpu, median};
use crate::table::{Figure, Row};
use crate::tasks::{ask, desk, figures, id, some};
use crate::{Map, Outcome};

/// So often they are written.
const RUNS: usize = 8;

/// The rows.
pub fn rows() -> Vec<Row> {
    vec![
        Row::judged("slides of an open map, with notes", "ms", [50.0, 150.0]),
        Row::told("  their size", "kB"),
    ]
}

/// Writes a map as slides, again and again.
pub fn measure(map: &Map) -> Vec<Figure> {
    let all = || -> Outcome<[f64; 2]> { Ok(some(&ask("slides", map)?)) };
    figures(all())
}

/// The same in a process of its own.
pub fn write(folder: &Path, cards: usize) -> Outcome<Vec<f64>> {
    let desk = desk(folder)?;
    let id = id(cards);
    desk.open_map(id)?;
    let path = folder.join("map.pptx");
    let request = ExportRequest { format: ExportFormat::Pptx, ..ExportRequest::default() };
    let mut costs = Vec::new();
    for _ in 0..RUNS {
        let (saved, cost) = cpu(|| desk.export(id, &request, &path));
        saved?;
        costs.push(cost);
    }
    let size = std::fs::metadata(&path)?.len() as f64 / 1e3;
    // The first shapes what has no glyphs yet.
    Ok(vec![median(&costs[1..]), size])
}
