//! `journey interactions`.

use format::import::{Fate, Report, Source};
use format::logs::{ColumnRole, LogRead, LogRequest, read_log};
use insight::{Interaction, Log, Names};
use serde::Serialize;
use words::{Sentence, Value, sentence};

use crate::arguments::Interactions;
use crate::failure::Failure;
use crate::speech::{self, answer, warn};
use crate::study::study;

/// Interaction data as others read it.
#[derive(Serialize)]
struct Told {
    format: &'static str,
    cases: usize,
    interactions: usize,
    from: Option<String>,
    until: Option<String>,
    activities: Vec<Counted>,
    channels: Vec<Counted>,
    hands: Vec<Counted>,
    traits: Vec<ToldTrait>,
    columns: Vec<ToldColumn>,
    kind: Option<String>,
    kinds: Vec<ToldKind>,
    not_taken: Vec<ToldRemark>,
}

/// A name and how often it comes.
#[derive(Serialize)]
struct Counted {
    name: String,
    count: usize,
}

/// A trait, and how many cases have which value.
#[derive(Serialize)]
struct ToldTrait {
    name: String,
    values: Vec<Counted>,
}

#[derive(Serialize)]
struct ToldColumn {
    header: String,
    role: &'static str,
}

#[derive(Serialize)]
struct ToldKind {
    name: String,
    objects: usize,
    interactions: usize,
}

#[derive(Serialize)]
struct ToldRemark {
    line: Option<usize>,
    left_out: bool,
    what: String,
}

/// Says what is in interaction data.
pub fn interactions(asked: &Interactions) -> Result<(), Failure> {
    let name = asked.file.file_name().unwrap_or(asked.file.as_os_str()).to_string_lossy();
    let bytes = format::read_file(&asked.file)?;
    let read = read_log(&Source::new(&bytes, &name), &request(asked))?;
    if let Some(map) = &asked.map {
        return study(&read, &name, map, asked);
    }
    let told = told(&read);
    if asked.json {
        return answer(&serde_json::to_string_pretty(&told).unwrap_or_default());
    }
    report(&read.report, &name);
    say(sentence!("cli-log-cases"), told.cases.into())?;
    say(sentence!("cli-log-interactions"), told.interactions.into())?;
    if let (Some(from), Some(until)) = (&told.from, &told.until) {
        say(sentence!("cli-log-from"), from.into())?;
        say(sentence!("cli-log-until"), until.into())?;
    }
    if let Some(kind) = &told.kind {
        say(sentence!("cli-log-kind"), kind.into())?;
        say(sentence!("cli-log-kinds"), Value::list(read.kinds.iter().map(|it| &it.name)))?;
    }
    for column in &read.columns {
        let (header, role) = (&column.header, column.role.in_words());
        say(sentence!("cli-log-column", header = header), role.into())?;
    }
    list(sentence!("cli-log-activities"), &told.activities)?;
    list(sentence!("cli-channels"), &told.channels)?;
    list(sentence!("cli-log-hands"), &told.hands)?;
    for it in &told.traits {
        list(sentence!("cli-log-trait", name = &it.name), &it.values)?;
    }
    Ok(())
}

/// How the file is to be read.
fn request(asked: &Interactions) -> LogRequest {
    let columns = [
        (ColumnRole::Case, &asked.case),
        (ColumnRole::Activity, &asked.activity),
        (ColumnRole::Time, &asked.time),
        (ColumnRole::Channel, &asked.channel),
        (ColumnRole::Hand, &asked.hand),
    ];
    let named = columns.into_iter().filter_map(|(role, column)| Some((role, column.clone()?)));
    LogRequest { columns: None, named: named.collect(), kind: asked.kind.clone() }
}

/// Says what of a file was not taken as it stands there.
pub(crate) fn report(report: &Report, name: &str) {
    for remark in &report.remarks {
        let what = remark.what.clone();
        warn(match (remark.line, remark.fate) {
            (Some(line), Fate::LeftOut) => {
                sentence!("cli-log-left-out", file = name, line = line, what = what)
            }
            (Some(line), Fate::Otherwise) => {
                sentence!("cli-row-otherwise", file = name, line = line, what = what)
            }
            (None, _) => sentence!("named", file = name, what = what),
        });
    }
}

fn list(name: Sentence, counted: &[Counted]) -> Result<(), Failure> {
    if counted.is_empty() {
        return Ok(());
    }
    say(name, counted.len().into())?;
    for it in counted {
        let (name, value) = (&it.name, it.count);
        let line = sentence!("cli-field", name = name, value = value);
        answer(&format!("    {}", speech::say(&line)))?;
    }
    Ok(())
}

pub(crate) fn say(name: Sentence, value: Value) -> Result<(), Failure> {
    answer(&speech::say(&sentence!("cli-field", name = name, value = value)))
}

fn told(read: &LogRead) -> Told {
    let log = &read.log;
    let span = log.span();
    Told {
        format: read.format,
        cases: log.cases.len(),
        interactions: log.len(),
        from: span.map(|(from, _)| from.to_string()),
        until: span.map(|(_, until)| until.to_string()),
        activities: counted(log, &log.activities, |it| Some(it.activity)),
        channels: counted(log, &log.channels, |it| it.channel),
        hands: counted(log, &log.hands, |it| it.hand),
        traits: traits(log),
        columns: read
            .columns
            .iter()
            .map(|it| ToldColumn { header: it.header.clone(), role: it.role.word() })
            .collect(),
        kind: read.kind.clone(),
        kinds: read
            .kinds
            .iter()
            .map(|it| ToldKind {
                name: it.name.clone(),
                objects: it.objects,
                interactions: it.interactions,
            })
            .collect(),
        not_taken: read
            .report
            .remarks
            .iter()
            .map(|it| ToldRemark {
                line: it.line,
                left_out: it.fate == Fate::LeftOut,
                what: speech::say(&it.what),
            })
            .collect(),
    }
}

fn traits(log: &Log) -> Vec<ToldTrait> {
    let of = |(index, it): (usize, &insight::Trait)| {
        let values = log.cases.iter().filter_map(|case| *case.traits.get(index)?);
        ToldTrait { name: it.name.clone(), values: by_frequency(&it.values, values) }
    };
    log.traits.iter().enumerate().map(of).collect()
}

fn counted(log: &Log, names: &Names, of: impl Fn(&Interaction) -> Option<u32>) -> Vec<Counted> {
    by_frequency(names, log.cases.iter().flat_map(|case| &case.interactions).filter_map(of))
}

/// How often each name comes, the one that comes most first.
fn by_frequency(names: &Names, places: impl Iterator<Item = u32>) -> Vec<Counted> {
    let mut counts = vec![0; names.len()];
    for place in places {
        if let Some(count) = counts.get_mut(place as usize) {
            *count += 1;
        }
    }
    let counted = names.iter().zip(counts).filter(|(_, count)| *count > 0);
    let mut counted: Vec<Counted> =
        counted.map(|(name, count)| Counted { name: name.to_owned(), count }).collect();
    counted.sort_by_key(|it| std::cmp::Reverse(it.count));
    counted
}
