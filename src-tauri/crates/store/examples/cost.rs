//! What the store costs, in milliseconds of this process's time: a map of
//! 5,000 cards is put in, read, edited and checked.
//!
//! `cargo run --release -p store --example cost [FOLDER]`

#![allow(clippy::print_stdout)]

use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use edit::Command;
use model::records::{Card, Lane, Stage, Touchpoint};
use model::{Map, OrderKey, Record, RecordKind, Value};
use store::{DailyBackup, Library, MapId, Note, Options};
use uuid::Uuid;

const STAGES: usize = 12;
const TOUCHPOINTS: usize = 60;
const LANES: usize = 8;
const CARDS: usize = 5_000;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).map_or_else(std::env::temp_dir, PathBuf::from);
    let path = folder.join(format!("cost-{}", std::process::id())).join("library.sqlite");
    let options = || Options { backups: DailyBackup::No, ..Options::default() };
    let map = map();
    let id = map.info.id;
    let note = |label: &str| Note::new(Uuid::now_v7(), label);

    let library = timed("open, new", || Library::open(&path, options()))?;
    timed("create", || library.create(map, note("create-map")))?;
    timed("release", || library.release(id))?;
    timed("load", || library.load(id))?;
    for _ in 0..4 {
        library.release(id)?;
        timed("load again", || library.load(id))?;
    }
    library.close();
    let library = timed("open", || Library::open(&path, options()))?;
    timed("list", || library.list())?;
    timed("load, cold", || library.load(id))?;
    let card = Uuid::from_u128(0x50_0000);
    let mut edits = Vec::new();
    for number in 0..2_000 {
        let command = Command::Change {
            record: RecordKind::Card,
            ids: vec![card],
            set: [("text".to_owned(), Value::Text(format!("Text {number}")))].into(),
        };
        let started = (Instant::now(), cpu());
        library.edit(id, command, note("change-card"))?;
        edits.push((started.0.elapsed().as_secs_f64() * 1e3, cpu() - started.1));
    }
    let wall = median(edits.iter().map(|it| it.0));
    let total: f64 = edits.iter().map(|it| it.1).sum::<f64>() / edits.len() as f64;
    report("edit (median wall, mean cpu)", wall, total);
    timed("undo", || library.undo(id, Uuid::now_v7()))?;
    library.release(id)?;
    timed("load, 2,000 revisions", || library.load(id))?;
    timed("history", || library.history(id))?;
    timed("check", || library.check())?;
    timed("backup", || library.backup())?;
    library.close();
    println!("{:<32} {:>8} KiB", "file", fs::metadata(&path)?.len() / 1024);
    if let Some(folder) = path.parent() {
        fs::remove_dir_all(folder)?;
    }
    Ok(())
}

fn timed<T, E>(what: &str, work: impl FnOnce() -> Result<T, E>) -> Result<T, E> {
    let (wall, before) = (Instant::now(), cpu());
    let done = work();
    report(what, wall.elapsed().as_secs_f64() * 1e3, cpu() - before);
    done
}

fn report(what: &str, wall: f64, cpu: f64) {
    println!("{what:<32} {wall:>8.2} ms {cpu:>8.2} ms of cpu");
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

/// The time that all threads of this process have had so far; on Linux only.
fn cpu() -> f64 {
    let Ok(tasks) = fs::read_dir("/proc/self/task") else { return 0.0 };
    tasks
        .filter_map(|task| fs::read_to_string(task.ok()?.path().join("schedstat")).ok())
        .filter_map(|text| text.split(' ').next()?.parse::<f64>().ok())
        .sum::<f64>()
        / 1e6
}

fn map() -> Map {
    let mut map = Map::new(MapId::new(Uuid::from_u128(1)));
    let uuid = |kind: u128, number: usize| Uuid::from_u128((kind << 20) + number as u128);
    for (number, position) in OrderKey::spread(STAGES).into_iter().enumerate() {
        let title = format!("Stage {number}");
        map.put(Stage { position, title, ..Stage::blank(uuid(2, number)) }.into());
    }
    for (number, position) in OrderKey::spread(TOUCHPOINTS).into_iter().enumerate() {
        let touchpoint = Touchpoint {
            stage: uuid(2, number * STAGES / TOUCHPOINTS).into(),
            position,
            title: format!("Touchpoint {number}"),
            ..Touchpoint::blank(uuid(3, number))
        };
        map.put(touchpoint.into());
    }
    for (number, position) in OrderKey::spread(LANES).into_iter().enumerate() {
        let title = format!("Lane {number}");
        map.put(Lane { position, title, ..Lane::blank(uuid(4, number)) }.into());
    }
    for (number, position) in OrderKey::spread(CARDS).into_iter().enumerate() {
        let card = Card {
            lane: uuid(4, number % LANES).into(),
            touchpoint: Some(uuid(3, number / LANES % TOUCHPOINTS).into()),
            position,
            text: "Nobody called back, again, and so I wrote another letter "
                .repeat(number % 3 + 1),
            author: "Ana".into(),
            ..Card::blank(uuid(5, number))
        };
        map.put(card.into());
    }
    map
}
