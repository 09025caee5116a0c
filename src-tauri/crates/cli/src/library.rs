//! `journey library`.

use std::path::PathBuf;

use desk::wire::{ExportFormat, FileOpened, LibraryEntry, NewMap, SharePreview, StartingPoint};
use desk::{Desk, Options};
use serde::Serialize;
use words::sentence;

use crate::arguments::LibraryTask;
use crate::convert::request;
use crate::failure::Failure;
use crate::share::tell;
use crate::speech::{answer, say, warn, warn_in_words};

#[derive(Serialize)]
struct Listed<'a> {
    id: &'a str,
    title: &'a str,
    state: &'a str,
    changed: String,
    stages: u32,
    touchpoints: u32,
    cards: u32,
}

/// Does something with the library: what only reads also while the app has it
/// open.
pub fn library(place: Option<PathBuf>, task: LibraryTask) -> Result<(), Failure> {
    let options = Options {
        library: place,
        system_language: desk::environment_language(),
        ..Options::default()
    };
    let desk = match task {
        LibraryTask::New { .. } | LibraryTask::Import { .. } => Desk::open(options)?,
        LibraryTask::List { .. } | LibraryTask::Export { .. } | LibraryTask::Check => {
            Desk::open_to_read(options)?
        }
    };
    let done = carry_out(&desk, task);
    desk.close();
    done
}

fn carry_out(desk: &Desk, task: LibraryTask) -> Result<(), Failure> {
    match task {
        LibraryTask::List { json } => list(&desk.library()?, json),
        LibraryTask::New { stages, template, title } => new(desk, stages, template, title),
        LibraryTask::Import { files } => files.iter().try_for_each(|file| import(desk, file)),
        LibraryTask::Export { map, output, look, share, with_history } => {
            let mut request = request(&output, &look)?;
            if !share.redact.is_empty() {
                let teams = desk.share_preview(map, &request.share)?.teams;
                let named = teams.into_iter().filter_map(|it| Some((it.id.parse().ok()?, it.name)));
                request.share = share.request(&Vec::from_iter(named))?;
                let SharePreview { removed, remains, .. } =
                    desk.share_preview(map, &request.share)?;
                tell(&removed, &remains)?;
            }
            let saved = match (with_history, request.format) {
                (false, _) => desk.export(map, &request, &output)?,
                (true, ExportFormat::Journey) => {
                    desk.export_with_history(map, &request, &output)?
                }
                (true, _) => return Err(Failure::NoHistory(output)),
            };
            saved.warnings.iter().for_each(|warning| warn_in_words(warning));
            Ok(())
        }
        LibraryTask::Check => check(desk),
    }
}

fn list(entries: &[LibraryEntry], json: bool) -> Result<(), Failure> {
    let listed = entries.iter().map(|entry| Listed {
        id: &entry.id,
        title: &entry.title,
        state: entry.state.word(),
        changed: jiff::Timestamp::from_millisecond(entry.changed)
            .map(|moment| moment.to_string())
            .unwrap_or_default(),
        stages: entry.counts.stages,
        touchpoints: entry.counts.touchpoints,
        cards: entry.counts.cards,
    });
    if json {
        let listed: Vec<Listed<'_>> = listed.collect();
        return answer(&serde_json::to_string_pretty(&listed).unwrap_or_default());
    }
    for map in listed {
        answer(&format!("{}\t{}\t{}\t{}", map.id, map.changed, map.state, map.title))?;
    }
    Ok(())
}

fn new(
    desk: &Desk,
    stages: Option<String>,
    template: Option<String>,
    title: String,
) -> Result<(), Failure> {
    let with = match (stages, template) {
        (_, Some(name)) => StartingPoint::Template { name },
        (Some(name), None) => StartingPoint::StageSet { name },
        (None, None) => StartingPoint::Blank,
    };
    answer(&desk.create_map(&NewMap { title, with })?.to_string())
}

fn import(desk: &Desk, file: &std::path::Path) -> Result<(), Failure> {
    let map = match desk.open_file(file)? {
        FileOpened::Map { map, warnings } => {
            warnings.iter().for_each(|warning| warn_in_words(warning));
            map
        }
        FileOpened::Import { preview } => {
            for problem in &preview.problems {
                let (file, line, what) = (&preview.file, problem.line, &problem.message);
                warn(match problem.left_out && preview.table.is_some() {
                    true => sentence!("cli-row-left-out", file = file, line = line, what = what),
                    false => sentence!("cli-row-otherwise", file = file, line = line, what = what),
                });
            }
            preview.warnings.iter().for_each(|warning| warn_in_words(warning));
            let columns = preview.table.iter().flat_map(|table| &table.columns);
            for column in columns.filter(|column| column.used.word.as_deref() == Some("keep")) {
                let named = [&column.header, &column.name];
                let header = named.into_iter().find(|it| !it.is_empty());
                let (file, header) = (&preview.file, header.map_or("", String::as_str));
                warn(sentence!("cli-column-kept", file = file, header = header));
            }
            desk.import_file(&preview.id, None)?.map
        }
        FileOpened::Interactions { file, .. } => {
            return Err(desk::DeskError::Interactions { file }.into());
        }
    };
    answer(&format!("{map}\t{}", file.display()))
}

fn check(desk: &Desk) -> Result<(), Failure> {
    let report = desk.check()?;
    for problem in &report.problems {
        let what = problem.what.clone();
        answer(&say(&match problem.map {
            Some(map) => sentence!("cli-problem", map = map.to_string(), what = what),
            None => what,
        }))?;
    }
    if !report.problems.is_empty() {
        return Err(Failure::Unsound { problems: report.problems.len() });
    }
    answer(&say(&sentence!(
        "cli-well",
        maps = sentence!("cli-maps", count = report.maps),
        records = sentence!("cli-records", count = report.records),
        pictures = sentence!("cli-pictures", count = report.blobs),
    )))
}
