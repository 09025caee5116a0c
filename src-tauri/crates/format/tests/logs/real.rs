//! Logs that others have published, read where they lie: beside the checkout, or
//! where `THROUGHLINE_REAL_MAPS` says.

use std::path::{Path, PathBuf};
use std::time::Instant;

use format::import::Likelihood;
use format::logs::{LogRead, LogRequest};

use crate::{likelihood, read_as, said};

#[test]
fn a_shop_is_read_by_its_users() {
    let Some(read) = real("retentioneering-ecom/ecom.csv") else { return };
    let log = &read.log;
    assert_eq!((log.cases.len(), log.len(), log.activities.len()), (600, 31_106, 19));
    let platforms: Vec<&str> = log.channels.iter().collect();
    assert_eq!(platforms, ["desktop", "mobile", "tablet"]);
    let traits: Vec<(&str, usize)> =
        log.traits.iter().map(|it| (it.name.as_str(), it.values.len())).collect();
    assert_eq!(traits, [("acquisition_channel", 5), ("user_cohort", 4)]);
    let zone = "The times do not say in which zone they are; they are taken as UTC.";
    assert_eq!(said(&read), [zone]);
}

#[test]
fn a_shop_can_be_read_by_its_sessions() {
    let request = LogRequest {
        named: vec![(format::logs::ColumnRole::Case, "session_id".to_owned())],
        ..LogRequest::default()
    };
    let Some(read) = real_as("retentioneering-ecom/ecom.csv", &request) else { return };
    assert_eq!((read.log.cases.len(), read.log.len()), (3_605, 31_106));
}

#[test]
fn treatments_of_patients_have_a_beginning_and_an_end() {
    let Some(read) = real("eventdataR/patients.csv") else { return };
    let log = &read.log;
    assert_eq!((log.cases.len(), log.len(), log.activities.len()), (500, 2_721, 7));
    assert_eq!(log.hands.len(), 7);
    let lasting = log.cases.iter().flat_map(|it| &it.interactions).filter(|it| it.until > it.from);
    assert!(lasting.count() > 2_000);
    assert_eq!(said(&read), Vec::<String>::new());
}

/// What a published log tells, and how long that took; nothing where it is
/// missing.
fn real(path: &str) -> Option<LogRead> {
    real_as(path, &LogRequest::default())
}

fn real_as(path: &str, request: &LogRequest) -> Option<LogRead> {
    let path = folder().join(path);
    let Ok(bytes) = std::fs::read(&path) else {
        eprintln!("SKIPPED: {} is not there", path.display());
        return None;
    };
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    assert_eq!(likelihood(&name, &bytes), Likelihood::Sure, "{name}");
    let start = Instant::now();
    let read = read_as(&name, &bytes, request).unwrap();
    eprintln!("{name}: {:?} for {} interactions", start.elapsed(), read.log.len());
    Some(read)
}

fn folder() -> PathBuf {
    std::env::var_os("THROUGHLINE_REAL_MAPS")
        .map_or_else(
            || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/real-maps"),
            PathBuf::from,
        )
        .join("event-logs")
}
