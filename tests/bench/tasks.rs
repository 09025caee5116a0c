//! What the core costs: opening, editing, printing. Each figure comes from a
//! process of its own, which this program starts of itself.

use std::path::{Path, PathBuf};
use std::process::Command as Process;
use std::sync::Arc;

use desk::wire::{
    ExportFormat, ExportPaper, ExportRequest, ExportSpread, ExportTiles, PictureSize,
};
use desk::{Desk, Options, Start};
use edit::Command;
use format::MapFile;
use layout::text::{FontSource, Shaper};
use model::{RecordKind, Value};
use tests::synthetic::{self, Amounts, Dice};
use uuid::Uuid;

use crate::figures::{cpu, median, share};
use crate::table::{Figure, Row};
use crate::{CARDS, Map, Outcome, lenses, reports, slides};

/// What the names of tasks for such a process begin with.
pub const TASK: &str = "--task=";

/// Openings are measured so often, each in a process of its own.
const OPENINGS: usize = 7;
/// So many texts are changed, each on another card.
const EDITS: usize = 200;
/// So many of them come before the first that counts.
const FIRST_EDITS: usize = 10;
/// The seed of the maps.
const SEED: u64 = 1;

/// Rows about opening a map.
pub fn open_rows() -> Vec<Row> {
    vec![
        Row::judged("open from the library to the first scene, first time", "ms", [80.0, 600.0]),
        Row::judged("  again, with line breaks kept on disk", "ms", [40.0, 250.0]),
        Row::told("  of both: asking the system for its fonts", "ms"),
        Row::told("  beside both: the answer as text for the webview", "ms"),
    ]
}

/// Opens a map that was never opened, and one that was.
pub fn open(map: &Map) -> Vec<Figure> {
    let all = || -> Outcome<[f64; 4]> {
        let first = often("open", map)?;
        ask("keep", map)?;
        let again = often("open", map)?;
        let fonts = often("fonts", map)?;
        Ok([first[0], again[0], fonts[0], first[1]])
    };
    figures(all())
}

/// Rows about a text edit.
pub fn edit_rows() -> Vec<Row> {
    vec![
        Row::judged("one text edit: apply, persist, scene, patch", "ms", [2.0, 6.0]),
        Row::told("  the slowest tenth takes at least", "ms"),
        Row::told("  the patch as text for the webview", "kB"),
    ]
}

/// Changes texts, one after the other.
pub fn edit(map: &Map) -> Vec<Figure> {
    let all = || -> Outcome<[f64; 3]> {
        let copy = map.copy()?;
        Ok(some(&ask_in("edit", copy.path(), map.cards)?))
    };
    figures(all())
}

/// Rows about the PDF.
pub fn pdf_rows() -> Vec<Row> {
    vec![
        Row::judged("PDF of an open map, tagged, map attached; glyphs shaped", "ms", [50.0, 350.0]),
        Row::judged(
            "  the first after opening it again, after a quiet moment",
            "ms",
            [50.0, 350.0],
        ),
        Row::told("  the first at once, which shapes all glyphs", "ms"),
        Row::told("  what is shaped in the quiet moment", "ms"),
        Row::told("  its size", "kB"),
        Row::judged(
            "the same over sheets of A4 with repeated heads, at its own size",
            "ms",
            [150.0, 500.0],
        ),
        Row::told("  how many sheets", ""),
        Row::told("  its size", "kB"),
        Row::told("  what the preview asks first: the plan", "ms"),
        Row::told("  and one of its sheets", "ms"),
    ]
}

/// Prints a map whose texts are shaped, and one of which only the line breaks
/// are known.
pub fn pdf(map: &Map) -> Vec<Figure> {
    let all = || -> Outcome<[f64; 10]> {
        ask("keep", map)?;
        let first = often("first-pdf", map)?;
        let [again, at_once, size] = some(&ask("pdf", map)?);
        let [quiet, shaping] = some(&first);
        let [tiled, sheets, tiled_size, plan, sheet] = some(&ask("tiled-pdf", map)?);
        Ok([again, quiet, at_once, shaping, size, tiled, sheets, tiled_size, plan, sheet])
    };
    figures(all())
}

/// Rows about the picture.
pub fn png_rows() -> Vec<Row> {
    vec![
        Row::judged(
            "PNG of an open map at 2×, the large one at 1×",
            "ms",
            [1_000.0, f64::INFINITY],
        ),
        Row::told("  its size", "kB"),
    ]
}

/// Draws a map as a picture, again and again.
pub fn png(map: &Map) -> Vec<Figure> {
    let all = || -> Outcome<[f64; 2]> { Ok(some(&ask("png", map)?)) };
    figures(all())
}

/// The map as a file in a folder.
pub fn map(folder: &Path) -> PathBuf {
    folder.join("map.journey")
}

/// The library in a folder.
pub fn library(folder: &Path) -> PathBuf {
    folder.join("library.sqlite")
}

/// Lets a process do a task with a map, and gives the figures that it found.
pub fn ask(task: &str, map: &Map) -> Outcome<Vec<f64>> {
    ask_in(task, map.folder(), map.cards)
}

/// Does a task, in a process of its own, and prints the figures.
pub fn answer(task: &str, folder: &Path, cards: &str) -> Outcome<()> {
    let cards: usize = cards.parse()?;
    let figures = match task.trim_start_matches(TASK) {
        "write" => write(folder, cards)?,
        "prepare" => prepare(folder)?,
        "open" => open_once(folder, cards)?,
        "keep" => keep(folder, cards)?,
        "fonts" => vec![cpu(|| Shaper::new(FontSource::System)).1],
        "edit" => edit_often(folder, cards)?,
        "lens" => lenses::look(folder, cards)?,
        "register" => lenses::tables(folder, cards)?,
        "check" => lenses::check(folder, cards)?,
        "pdf" => print_often(folder, cards)?,
        "first-pdf" => print_first(folder, cards)?,
        "tiled-pdf" => print_tiled(folder, cards)?,
        "report" => reports::write(folder, cards)?,
        "svg" => draw(folder, cards)?,
        "png" => draw_dots(folder, cards)?,
        "slides" => slides::write(folder, cards)?,
        unknown => return Err(format!("{unknown} is no task").into()),
    };
    for figure in figures {
        println!("{figure}");
    }
    Ok(())
}

/// Lets a process do a task in a folder, and gives the figures that it found.
pub fn ask_in(task: &str, folder: &Path, cards: usize) -> Outcome<Vec<f64>> {
    let output = Process::new(std::env::current_exe()?)
        .arg(format!("{TASK}{task}"))
        .arg(folder)
        .arg(cards.to_string())
        .output()?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let last = said.trim().lines().last().unwrap_or("it says nothing").to_owned();
        return Err(format!("“{task}” failed: {last}").into());
    }
    let said = String::from_utf8(output.stdout)?;
    Ok(said.lines().map(str::parse).collect::<Result<_, _>>()?)
}

/// The medians of the figures of many processes.
fn often(task: &str, map: &Map) -> Outcome<Vec<f64>> {
    let runs = (0..OPENINGS).map(|_| ask(task, map)).collect::<Outcome<Vec<_>>>()?;
    let count = runs.iter().map(Vec::len).min().unwrap_or_default();
    Ok((0..count)
        .map(|index| median(&runs.iter().map(|run| run[index]).collect::<Vec<_>>()))
        .collect())
}

/// A figure for each row, or for each why there is none.
pub fn figures<const N: usize>(found: Outcome<[f64; N]>) -> Vec<Figure> {
    match found {
        Ok(found) => found.into_iter().map(Ok).collect(),
        Err(error) => (0..N).map(|_| Err(error.to_string())).collect(),
    }
}

/// The first so many figures.
pub fn some<const N: usize>(figures: &[f64]) -> [f64; N] {
    std::array::from_fn(|index| figures.get(index).copied().unwrap_or(f64::NAN))
}

/// The desk over the library in a folder.
pub fn desk(folder: &Path) -> Outcome<Desk> {
    Ok(Desk::open(Options {
        library: Some(library(folder)),
        start: Start::Library,
        ..Options::default()
    })?)
}

/// The id of the map, which is the same for all amounts and seeds.
/// The map of so many cards.
pub fn id(cards: usize) -> Uuid {
    synthetic::map(Amounts { cards: 0, ..Amounts::measured(cards) }, SEED).info.id.uuid()
}

fn write(folder: &Path, cards: usize) -> Outcome<Vec<f64>> {
    let made = synthetic::map(Amounts::measured(cards), SEED);
    std::fs::write(map(folder), format::write_journey(&MapFile::new(made))?)?;
    Ok(Vec::new())
}

fn prepare(folder: &Path) -> Outcome<Vec<f64>> {
    let desk = desk(folder)?;
    desk.open_file(&map(folder))?;
    desk.close();
    Ok(Vec::new())
}

fn open_once(folder: &Path, cards: usize) -> Outcome<Vec<f64>> {
    let id = id(cards);
    let desk = desk(folder)?;
    // The list of maps stands before a map is opened from it.
    desk.library()?;
    let (opened, opening) = cpu(|| desk.open_map(id));
    let opened = opened?;
    let (text, writing) = cpu(|| serde_json::to_vec(&opened));
    text?;
    // It ends without closing the desk, and so keeps no line breaks.
    Ok(vec![opening, writing])
}

fn keep(folder: &Path, cards: usize) -> Outcome<Vec<f64>> {
    let desk = desk(folder)?;
    desk.open_map(id(cards))?;
    desk.close();
    Ok(Vec::new())
}

fn edit_often(folder: &Path, cards: usize) -> Outcome<Vec<f64>> {
    let map = synthetic::map(Amounts::measured(cards), SEED);
    let all: Vec<Uuid> = map.cards.keys().map(|card| card.uuid()).collect();
    let map_id = map.info.id.uuid();
    let desk = desk(folder)?;
    desk.open_map(map_id)?;
    let mut dice = Dice(SEED + 1);
    let (mut costs, mut sizes) = (Vec::new(), Vec::new());
    for number in 0..FIRST_EDITS + EDITS {
        let card = all[dice.below(all.len())];
        let text = synthetic::text(&mut dice, cards + number);
        let command = Command::Change {
            record: RecordKind::Card,
            ids: vec![card],
            set: [("text".to_owned(), Value::Text(text))].into(),
        };
        let (answer, cost) = cpu(|| -> Outcome<usize> {
            let edited = desk.edit(map_id, command, None)?;
            Ok(serde_json::to_vec(&edited)?.len())
        });
        let size = answer?;
        if number >= FIRST_EDITS {
            costs.push(cost);
            sizes.push(size as f64 / 1e3);
        }
    }
    Ok(vec![median(&costs), share(&costs, 0.9), median(&sizes)])
}

fn print_often(folder: &Path, cards: usize) -> Outcome<Vec<f64>> {
    let desk = desk(folder)?;
    let id = id(cards);
    desk.open_map(id)?;
    let path = folder.join("map.pdf");
    let mut costs = Vec::new();
    for _ in 0..8 {
        let (saved, cost) = cpu(|| desk.export(id, &ExportRequest::default(), &path));
        saved?;
        costs.push(cost);
    }
    let size = std::fs::metadata(&path)?.len() as f64 / 1e3;
    Ok(vec![median(&costs[1..]), costs[0], size])
}

/// Spreads the map over sheets of A4, again and again.
fn print_tiled(folder: &Path, cards: usize) -> Outcome<Vec<f64>> {
    let desk = desk(folder)?;
    let id = id(cards);
    desk.open_map(id)?;
    let spread = ExportSpread::Scale { scale: 1.0 };
    let request = ExportRequest {
        paper: ExportPaper::A4,
        tiles: Some(ExportTiles { spread, overlap: None }),
        ..ExportRequest::default()
    };
    let path = folder.join("tiled.pdf");
    let mut costs = [Vec::new(), Vec::new(), Vec::new()];
    let mut sheets = 0;
    for _ in 0..6 {
        let (saved, cost) = cpu(|| desk.export(id, &request, &path));
        saved?;
        costs[0].push(cost);
        let (plan, cost) = cpu(|| desk.print_plan(id, &request));
        sheets = plan?.names.len();
        costs[1].push(cost);
        let (sheet, cost) =
            cpu(|| desk.print_sheet(id, &request, sheets as u32 / 2, PictureSize::Card));
        sheet?;
        costs[2].push(cost);
    }
    let size = std::fs::metadata(&path)?.len() as f64 / 1e3;
    let [tiled, plan, sheet] = costs.map(|costs| median(&costs[1..]));
    Ok(vec![tiled, sheets as f64, size, plan, sheet])
}

/// As a person does: opens the map, looks at it, prints it.
fn print_first(folder: &Path, cards: usize) -> Outcome<Vec<f64>> {
    let desk = Arc::new(desk(folder)?);
    let id = id(cards);
    desk.open_map(id)?;
    let ((), shaping) = cpu(|| {
        desk.work_when_idle();
        desk.wait_until_rested();
    });
    let path = folder.join("first.pdf");
    let (saved, printing) = cpu(|| desk.export(id, &ExportRequest::default(), &path));
    saved?;
    Ok(vec![printing, shaping])
}

fn draw(folder: &Path, cards: usize) -> Outcome<Vec<f64>> {
    let desk = desk(folder)?;
    let request = ExportRequest { format: ExportFormat::Svg, ..ExportRequest::default() };
    desk.export(id(cards), &request, &folder.join("map.svg"))?;
    Ok(Vec::new())
}

fn draw_dots(folder: &Path, cards: usize) -> Outcome<Vec<f64>> {
    let desk = desk(folder)?;
    let id = id(cards);
    desk.open_map(id)?;
    // Twice the size of the large map is more than a picture may have.
    let scale = if cards > CARDS[0] { 1.0 } else { 2.0 };
    let request = ExportRequest { format: ExportFormat::Png, scale, ..ExportRequest::default() };
    let path = folder.join("map.png");
    let mut costs = Vec::new();
    for _ in 0..4 {
        let (saved, cost) = cpu(|| desk.export(id, &request, &path));
        saved?;
        costs.push(cost);
    }
    let size = std::fs::metadata(&path)?.len() as f64 / 1e3;
    // The first shapes what has no glyphs yet.
    Ok(vec![median(&costs[1..]), size])
}
