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

#[test]
fn applications_are_read_from_xes_packed_or_not() {
    for (file, cases, interactions) in [
        ("fairness-hiring/hiring_log_high.first-200-traces.xes", 200, 1_343),
        ("fairness-hiring/hiring_log_high.xes.gz", 10_000, 63_869),
    ] {
        let Some(read) = real(file) else { return };
        assert_eq!((read.log.cases.len(), read.log.len()), (cases, interactions));
        assert!(read.log.hands.iter().any(|it| it == "Front Desk"));
        assert!(read.log.traits.iter().any(|it| it.name == "german speaking"));
        assert_eq!(said(&read), Vec::<String>::new());
    }
}

#[test]
fn orders_are_read_by_their_customers_and_by_any_other_object() {
    let file = "order-management-ocel2/running-example.json";
    let Some(read) = real(file) else { return };
    assert_eq!(read.kind.as_deref(), Some("customers"));
    assert_eq!((read.log.cases.len(), read.log.len()), (3, 4_000));
    let kinds: Vec<(&str, usize, usize)> =
        read.kinds.iter().map(|it| (it.name.as_str(), it.objects, it.interactions)).collect();
    for expected in [("orders", 2_000, 6_484), ("items", 7_670, 10_686)] {
        assert!(kinds.contains(&expected), "{kinds:?}");
    }
    assert_eq!(said(&read), Vec::<String>::new());
    let request = LogRequest { kind: Some("orders".to_owned()), ..LogRequest::default() };
    let read = real_as(file, &request).unwrap();
    assert_eq!((read.log.cases.len(), read.log.len()), (2_000, 6_484));
    assert!(read.log.hands.iter().any(|it| it == "Mara Nitschke"));
}

#[test]
fn logs_of_the_first_version_of_ocel_are_read() {
    let Some(read) = real("pm4net-ocel1/github_pm4py.jsonocel") else { return };
    assert_eq!(read.kind.as_deref(), Some("case:concept:name"));
    assert_eq!(read.log.len(), 1_798);
    let objects: usize = read.kinds.iter().map(|it| it.objects).sum();
    assert_eq!(objects, 532);
    let minimal = ["minimal.jsonocel", "minimal.xmlocel"].map(|it| {
        let read = real(&format!("pm4net-ocel1/{it}")).unwrap();
        (read.log, read.kinds, read.kind)
    });
    assert_eq!(minimal[0], minimal[1]);
    let nested = ["minimal_nested.jsonocel", "minimal_nested.xmlocel"]
        .map(|it| real(&format!("pm4net-ocel1/{it}")).unwrap().log);
    assert_eq!(nested[0], nested[1]);
    assert_eq!(nested[0], minimal[0].0);
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
