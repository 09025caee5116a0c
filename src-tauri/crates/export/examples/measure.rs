//! Writes a journey in every format, or measures how long that takes.
//!
//! `measure FOLDER` writes the hand-written journey; `measure FOLDER CARDS`
//! writes and measures a synthetic one of so many cards.

#![allow(clippy::unwrap_used, clippy::print_stdout, reason = "a tool for the terminal")]

#[path = "../tests/support/mod.rs"]
mod support;

use std::error::Error;
use std::fs::{self, File};
use std::io::BufWriter;
use std::path::Path;

use export::{
    Attachment, Lettering, Orientation, Page, Paper, PdfOptions, PngOptions, PngSize, SvgOptions,
    Warned, pdf, png, svg, thumbnail,
};
use scene::Theme;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("say into which folder")?;
    let cards: Option<usize> = arguments.next().map(|count| count.parse()).transpose()?;
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    let scene = match cards {
        Some(cards) => support::synthetic(cards),
        None => support::journey(),
    };
    let pictures = support::pictures();
    let attachment = Attachment {
        name: "map.json".into(),
        media_type: "application/json".into(),
        description: "The map that this picture shows".into(),
        bytes: vec![b' '; 120 * cards.unwrap_or(1)],
    };

    for round in ["first", "second", "third"] {
        let mut options = PdfOptions::new("2026-11-21T10:00:00Z".parse()?);
        options.attachment = Some(attachment.clone());
        keep(folder, &format!("{round}.pdf"), || Ok(pdf(&scene, &options, &pictures)?))?;
    }
    let mut options = PdfOptions::new("2026-11-21T10:00:00Z".parse()?);
    options.page = Page::Sheet { paper: Paper::A3, orientation: Orientation::Auto, margin: 10.0 };
    options.theme = Theme::Light;
    keep(folder, "a3.pdf", || Ok(pdf(&scene, &options, &pictures)?))?;

    for (name, lettering) in [
        ("embedded.svg", Lettering::Embedded),
        ("named.svg", Lettering::Named),
        ("outlines.svg", Lettering::Outlines),
    ] {
        let options = SvgOptions { theme: Theme::Light, lettering };
        keep(folder, name, || {
            let made = svg(&scene, &options, &pictures)?;
            Ok(Warned { value: made.value.into_bytes(), warnings: made.warnings })
        })?;
    }

    for scale in [1.0, 2.0] {
        let name = format!("{scale}x.png");
        let options = PngOptions { scale, ..PngOptions::default() };
        let out = BufWriter::new(File::create(folder.join(&name))?);
        let made = measured(&name, || Ok(png(&scene, &options, &pictures, out)?))?;
        println!("  {:?} {:?}", made.value, made.warnings);
    }
    let out = BufWriter::new(File::create(folder.join("thumbnail.png"))?);
    let largest = PngSize { width: 480, height: 320 };
    measured("thumbnail", || Ok(thumbnail(&scene, Theme::Dark, largest, &pictures, out)?))?;
    Ok(())
}

fn keep(
    folder: &Path,
    name: &str,
    work: impl FnOnce() -> Result<Warned<Vec<u8>>, Box<dyn Error>>,
) -> Result<(), Box<dyn Error>> {
    let made = measured(name, work)?;
    for warning in &made.warnings {
        println!("  {}", warning.in_words());
    }
    println!("  {} bytes", made.value.len());
    fs::write(folder.join(name), made.value)?;
    Ok(())
}

fn measured<T>(
    what: &str,
    work: impl FnOnce() -> Result<T, Box<dyn Error>>,
) -> Result<T, Box<dyn Error>> {
    let before = cpu_milliseconds();
    let result = work()?;
    println!("{what}: {:.1} ms", cpu_milliseconds() - before);
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
