//! Pages printed by a browser, for comparison.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::{Map, Outcome, processes, tasks};

const PROGRAM: &str = "chromium";
const PATIENCE: Duration = Duration::from_secs(120);

/// Whether the browser is there; if not, what to say.
pub fn find() -> Outcome<()> {
    if processes::is_installed(PROGRAM) {
        return Ok(());
    }
    Err(format!("{PROGRAM} is not installed").into())
}

/// A page with the map's SVG, as large as that.
pub fn picture(map: &Map) -> Outcome<PathBuf> {
    tasks::ask("svg", map)?;
    let folder = map.folder();
    let svg = fs::read_to_string(folder.join("map.svg"))?;
    let size = |name: &str| -> Option<&str> {
        let (_, rest) = svg.split_once(&format!(" {name}=\""))?;
        Some(rest.split_once('"')?.0.trim_end_matches("px"))
    };
    let (Some(width), Some(height)) = (size("width"), size("height")) else {
        return Err("the SVG does not say its size".into());
    };
    let drawing = svg.find("<svg").map_or(&*svg, |start| &svg[start..]);
    let page = folder.join("picture.html");
    let style = format!("@page {{ size: {width}px {height}px; margin: 0 }} body {{ margin: 0 }}");
    let text = format!("<!doctype html><meta charset=utf-8><style>{style}</style>{drawing}");
    fs::write(&page, text)?;
    Ok(page)
}

/// What it costs to start the browser and let it print a page to a PDF: all of
/// its processes together, in milliseconds of the processor.
pub fn print(page: &Path) -> Outcome<f64> {
    let printed = page.with_extension("chromium.pdf");
    let mut browser = Command::new(PROGRAM)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"])
        .arg(format!("--user-data-dir={}", page.with_extension("chromium").display()))
        .arg(format!("--print-to-pdf={}", printed.display()))
        .arg(format!("file://{}", page.display()))
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    // Its processes do not wait for each other, so what each of them has cost
    // is noted as long as it is there.
    let mut costs: BTreeMap<u32, f64> = BTreeMap::new();
    let started = Instant::now();
    while browser.try_wait()?.is_none() {
        for process in processes::tree(browser.id()) {
            if let Some(cost) = processes::cpu(process) {
                costs.insert(process, cost);
            }
        }
        if started.elapsed() > PATIENCE {
            browser.kill()?;
            browser.wait()?;
            let spent = costs.values().sum::<f64>() / 1e3;
            let patience = PATIENCE.as_secs();
            return Err(format!(
                "{PROGRAM} was ended after {patience} s, with {spent:.0} s of the processor"
            )
            .into());
        }
        thread::sleep(Duration::from_millis(20));
    }
    if !printed.is_file() {
        return Err(format!("{PROGRAM} prints nothing").into());
    }
    fs::remove_file(printed)?;
    Ok(costs.values().sum())
}
