//! The same work done by others, in the same run: Chromium, WeasyPrint, typst
//! and openpyxl.
//!
//! The last three are packages of Python, which `cargo xtask bench rivals`
//! installs for this alone. They are kind cases for the others: they get the
//! texts of the cards as plain tables, without curve, symbols or colours; what
//! starting Python and loading the package costs is not counted; and the first
//! of several runs is not counted either, as it is not with ours. The first of
//! typst stands apart, since typst knows the same page again and keeps nearly
//! all of it. Chromium is counted with its start, since nobody has it open for
//! printing; what an empty page costs stands beside.

mod content;

use std::fs;
use std::path::Path;
use std::process::Command;

use tests::synthetic::{self, Amounts};

use crate::figures::median;
use crate::table::{Figure, Row};
use crate::{Map, Outcome, chromium, sheets, tasks};

/// Where `cargo xtask bench` says which Python has the packages.
const PYTHON: &str = "THROUGHLINE_RIVALS";
/// What Python does with them.
const SCRIPT: &str = include_str!("rivals/work.py");
/// The seed of the maps.
const SEED: u64 = 1;
/// The browser prints a page so often, …
const PRINTS: usize = 3;
/// … but only once if it takes longer than so many milliseconds.
const LONG: f64 = 20_000.0;

/// The rows.
pub fn rows() -> Vec<Row> {
    vec![
        Row::told("ours: PDF of an open map, tagged, map attached", "ms"),
        Row::rival("  Chromium prints an empty page", "ms"),
        Row::rival("  Chromium prints the same picture", "ms"),
        Row::rival("  Chromium prints the texts as plain tables", "ms"),
        Row::rival("  WeasyPrint sets the same plain tables", "ms"),
        Row::rival("  typst sets the same plain tables, known to it", "ms"),
        Row::told("ours: the first PDF of the map, which shapes all glyphs", "ms"),
        Row::rival("  typst sets the plain tables the first time", "ms"),
        Row::told("ours: a workbook of ten times the cards goes out", "ms"),
        Row::rival("  openpyxl writes the same cells", "ms"),
        Row::told("ours: the workbook comes in as a map", "ms"),
        Row::rival("  openpyxl only reads its cells", "ms"),
    ]
}

/// Lets all of them work.
pub fn measure(map: &Map) -> Vec<Figure> {
    let folder = map.folder();
    let (html, typst) = (folder.join("tables.html"), folder.join("tables.typ"));
    let blank = folder.join("blank.html");
    let made = synthetic::map(Amounts::measured(map.cards), SEED);
    let written = fs::write(&html, content::html(&made))
        .and_then(|()| fs::write(&typst, content::typst(&made)))
        .and_then(|()| fs::write(&blank, "<!doctype html><title>Nothing</title>"));
    let again = |work: &str, file: &Path| written_first(&written, || Ok(run(work, file)?.again));
    let browser = |page: Outcome<&Path>| written_first(&written, || print(page?));

    // With the line breaks on disk, the first PDF has its glyphs still to shape.
    let pdf = tasks::ask("keep", map).and_then(|_| tasks::ask("pdf", map));
    let pdf = tasks::figures(pdf.map(|costs| tasks::some::<2>(&costs)));
    let typst = run("typst", &typst).map_err(|error| error.to_string());
    let sheets = sheets::there_and_back(map).map_err(|error| error.to_string());
    let sheet = |place: usize| sheets.clone().map(|costs| costs[place]);
    let picture = chromium::picture(map);
    let book = sheets::workbook(map);
    vec![
        pdf[0].clone(),
        browser(Ok(&blank)),
        browser(picture.as_deref().map_err(|error| error.to_string().into())),
        browser(Ok(&html)),
        again("weasyprint", &html),
        typst.as_ref().map(|costs| costs.again).map_err(Clone::clone),
        pdf[1].clone(),
        typst.map(|costs| costs.first),
        sheet(0),
        again("openpyxl-write", &book),
        sheet(2),
        again("openpyxl-read", &book),
    ]
}

fn written_first(written: &std::io::Result<()>, work: impl FnOnce() -> Outcome<f64>) -> Figure {
    match written {
        Ok(()) => work().map_err(|error| error.to_string()),
        Err(error) => Err(error.to_string()),
    }
}

fn print(page: &Path) -> Outcome<f64> {
    chromium::find()?;
    let mut costs = vec![chromium::print(page)?];
    while costs.len() < PRINTS && costs[0] < LONG {
        costs.push(chromium::print(page)?);
    }
    Ok(median(&costs))
}

/// What some work costs.
struct Costs {
    first: f64,
    /// When it is done again; the first where that took long.
    again: f64,
}

/// Lets Python do some work with a file, again and again.
fn run(work: &str, file: &Path) -> Outcome<Costs> {
    let Some(python) = std::env::var_os(PYTHON) else {
        let package = work.split('-').next().unwrap_or(work);
        let hint = "`cargo xtask bench rivals` installs it for this alone";
        return Err(format!("{package} is missing; {hint}").into());
    };
    let output = Command::new(python).args(["-c", SCRIPT, work]).arg(file).output()?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        let last = said.trim().lines().last().unwrap_or("it says nothing").to_owned();
        return Err(last.into());
    }
    let said = String::from_utf8(output.stdout)?;
    let costs: Vec<f64> = said.lines().map(str::parse).collect::<Result<_, _>>()?;
    let [first, later @ ..] = &*costs else { return Err(format!("{work} says nothing").into()) };
    Ok(Costs { first: *first, again: if later.is_empty() { *first } else { median(later) } })
}
