//! Interaction data in: what is taken, what is told, and what is refused.

#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test fails by panicking and skips aloud"
)]

mod formats;
mod hostile;
mod real;
mod tables;

use std::path::Path;

use format::import::{Likelihood, Source};
use format::logs::{LogError, LogRead, LogRequest, is_log, read_log};
use insight::{Case, Log};

/// What a file tells when nothing is said about it.
fn read(file: &str, bytes: impl AsRef<[u8]>) -> Result<LogRead, LogError> {
    read_as(file, bytes, &LogRequest::default())
}

fn read_as(file: &str, bytes: impl AsRef<[u8]>, request: &LogRequest) -> Result<LogRead, LogError> {
    let read = read_log(&Source::new(bytes.as_ref(), file), request);
    if let Ok(read) = &read {
        check(&read.log);
    }
    read
}

fn likelihood(file: &str, bytes: impl AsRef<[u8]>) -> Likelihood {
    is_log(&Source::new(bytes.as_ref(), file))
}

/// A file that was made for these tests.
fn fixture(file: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures/logs");
    std::fs::read(folder.join(file)).unwrap()
}

/// What holds in every log: all places lead somewhere, and all is in order.
fn check(log: &Log) {
    assert!(!log.is_empty());
    for case in &log.cases {
        assert!(!case.interactions.is_empty());
        assert_eq!(case.traits.len(), log.traits.len());
        for (value, of) in case.traits.iter().zip(&log.traits) {
            assert!(value.is_none_or(|it| (it as usize) < of.values.len()));
        }
        assert!(case.interactions.is_sorted_by_key(|it| it.from));
        for it in &case.interactions {
            assert!((it.activity as usize) < log.activities.len());
            assert!(it.channel.is_none_or(|place| (place as usize) < log.channels.len()));
            assert!(it.hand.is_none_or(|place| (place as usize) < log.hands.len()));
            assert!(it.from <= it.until);
        }
    }
}

/// What was said of a file, a line each.
fn said(read: &LogRead) -> Vec<String> {
    read.report.remarks.iter().map(|it| it.in_words().to_string()).collect()
}

/// A log as lines: the case, and what happened with its seconds since 1970.
fn lines(log: &Log) -> Vec<String> {
    log.cases.iter().map(|case| line(log, case)).collect()
}

fn line(log: &Log, case: &Case) -> String {
    let happened = case.interactions.iter().map(|it| {
        let mut text = log.activities.name(it.activity).to_owned();
        if let Some(channel) = it.channel {
            text += &format!(" by {}", log.channels.name(channel));
        }
        if let Some(hand) = it.hand {
            text += &format!(" with {}", log.hands.name(hand));
        }
        let time = |at: jiff::Timestamp| at.strftime("%d %H:%M:%S").to_string();
        text += &format!(" {}", time(it.from));
        if it.until != it.from {
            text += &format!("-{}", time(it.until));
        }
        text
    });
    format!("{}: {}", case.name, happened.collect::<Vec<_>>().join(", "))
}

fn traits(log: &Log, case: usize) -> Vec<String> {
    let of = |(it, value): (&insight::Trait, &Option<u32>)| {
        format!("{}={}", it.name, value.map_or("?", |value| it.values.name(value)))
    };
    log.traits.iter().zip(&log.cases[case].traits).map(of).collect()
}
