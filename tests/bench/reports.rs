//! What it costs to write the report of a map on paper, and to look at it before.

use std::path::Path;

use desk::wire::{ExportFormat, ExportRequest, PictureSize};

use crate::figures::{cpu, median};
use crate::table::{Figure, Row};
use crate::tasks::{ask, desk, figures, id, some};
use crate::{Map, Outcome};

/// So often it is written.
const RUNS: usize = 5;

/// The rows.
pub fn rows() -> Vec<Row> {
    vec![
        Row::told("the report of an open map as a PDF, all sections", "ms"),
        Row::told("  how many pages", ""),
        Row::told("  its size", "kB"),
        Row::told("  what the preview asks first: the plan", "ms"),
        Row::told("  and one of its pages", "ms"),
    ]
}

/// Writes a report, again and again.
pub fn measure(map: &Map) -> Vec<Figure> {
    let all = || -> Outcome<[f64; 5]> { Ok(some(&ask("report", map)?)) };
    figures(all())
}

/// The same in a process of its own.
pub fn write(folder: &Path, cards: usize) -> Outcome<Vec<f64>> {
    let desk = desk(folder)?;
    let id = id(cards);
    desk.open_map(id)?;
    let path = folder.join("report.pdf");
    let request = ExportRequest { format: ExportFormat::Report, ..ExportRequest::default() };
    let mut costs = [const { Vec::new() }; 3];
    let mut pages = 0;
    for _ in 0..RUNS {
        let (saved, cost) = cpu(|| desk.export(id, &request, &path));
        saved?;
        costs[0].push(cost);
        // What was looked at is forgotten with each file that is written.
        let (plan, cost) = cpu(|| desk.print_plan(id, &request));
        pages = plan?.names.len();
        costs[1].push(cost);
        let page = pages as u32 / 2;
        let (page, cost) = cpu(|| desk.print_sheet(id, &request, page, PictureSize::Card));
        page?;
        costs[2].push(cost);
    }
    let size = std::fs::metadata(&path)?.len() as f64 / 1e3;
    // The first shapes what has no glyphs yet.
    let [written, plan, page] = costs.map(|costs| median(&costs[1..]));
    Ok(vec![written, pages as f64, size, plan, page])
}
