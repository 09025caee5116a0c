//! Writes a journey in every format, or measures how long that takes.
//!
//! `measure FOLDER` writes the hand-written journey; `measure FOLDER CARDS`
//! writes and measures a synthetic one of so many cards.

#[path = "../tests/support/mod.rs"]
mod support;

use std::fs::{self, File};
use std::io::BufWriter;
use std::path::Path;

use export::{Attachment, PdfOptions, pdf};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("say into which folder")?;
    let cards: Option<usize> = arguments.next().map(|count| count.parse()).transpose()?;
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    let scene = match cards {
        Some(cards) => measured("scene", || Ok(support::synthetic(cards)))?,
        None => support::journey(),
    };
    let pictures = support::pictures();
    let mut options = PdfOptions::new("2026-11-21T10:00:00Z".parse()?);
    options.attachment = Some(Attachment {
        name: "map.json".into(),
        media_type: "application/json".into(),
        description: "The map that this picture shows".into(),
        bytes: b"{\"hello\":\"world\"}".to_vec(),
    });
    for _ in 0..if cards.is_some() { 3 } else { 1 } {
        let made = measured("pdf", || Ok(pdf(&scene, &options, &pictures)?))?;
        for warning in &made.warnings {
            eprintln!("  {warning}");
        }
        eprintln!("  {} bytes", made.value.len());
        fs::write(folder.join("journey.pdf"), made.value)?;
    }
    Ok(())
}

fn measured<T>(
    what: &str,
    work: impl FnOnce() -> Result<T, Box<dyn std::error::Error>>,
) -> Result<T, Box<dyn std::error::Error>> {
    let before = cpu_milliseconds();
    let result = work()?;
    eprintln!("{what}: {:.1} ms", cpu_milliseconds() - before);
    Ok(result)
}

/// CPU time of this thread, where the system tells.
fn cpu_milliseconds() -> f64 {
    fs::read_to_string("/proc/thread-self/schedstat")
        .ok()
        .and_then(|stat| stat.split_whitespace().next()?.parse::<f64>().ok())
        .unwrap_or_default()
        / 1e6
}
