//! Files that are damaged, wrong on purpose or far too large: each ends with an
//! error that names the place, or with a report, in little time and memory.

use std::io::Write as _;
use std::time::{Duration, Instant};

use format::import::Source;
use format::limits;
use format::logs::{LogAmount, LogError, LogRequest, is_log, read_log};
use proptest::prelude::*;
use words::Explain as _;

use crate::{check, fixture, read};

#[test]
fn what_is_damaged_is_refused_with_the_place() {
    let check = |file: &str, message: &str| {
        let error = read(file, fixture(file)).unwrap_err();
        assert_eq!(error.message().to_string(), message, "{file}");
        assert!(!error.hint().to_string().is_empty());
    };
    check(
        "hostile-entities.xes",
        "hostile-entities.xes, line 2, character 1: The file declares entities of its own, which \
         are not read.",
    );
    check(
        "hostile-cut-ocel2.json",
        "hostile-cut-ocel2.json, line 6, character 42: A value is missing here.",
    );
    let error = read("hostile-cut.xes", fixture("hostile-cut.xes")).unwrap_err();
    assert_eq!(error.place(), ("hostile-cut.xes", Some(5), Some(52)));
}

#[test]
fn what_lies_too_deep_is_refused() {
    let deep = "<string key='a' value='b'>".repeat(10_000);
    let error = read("deep.xes", format!("<log xes.version='1'>{deep}")).unwrap_err();
    assert!(error.message().to_string().contains("lie deeper in each other than 64 levels"));
    let deep = format!("{{\"ocel:events\":{{\"e\":{{\"ocel:vmap\":{{\"a\":{}", "[".repeat(100_000));
    assert!(read("deep.json", deep).is_err());
    let deep = format!("{{\"ocel:events\":{{}},\"more\":{}", "[".repeat(1_000_000));
    assert!(read("deep.json", deep).is_err());
}

#[test]
fn what_is_far_too_wide_is_refused() {
    let wide = format!("case,activity,time\n7,call,2024-03-13\n{}\n", ",".repeat(1_000_000));
    let message = "wide.csv, line 3: The sheet has more than 16,384 columns.";
    assert_eq!(read("wide.csv", wide).unwrap_err().message().to_string(), message);
    let many: String = (0..100_000).map(|number| format!(" a{number}='1'")).collect();
    let error = read("wide.xes", format!("<log><trace><string{many}/></trace></log>")).unwrap_err();
    let message = "wide.xes, line 1, character 13: An element has more than 1,000 attributes.";
    assert_eq!(error.message().to_string(), message);
}

#[test]
fn a_bomb_is_not_unpacked() {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    packer.write_all(b"<log xes.version='1'>").unwrap();
    let blank = vec![b' '; 1 << 20];
    for _ in 0..20 {
        packer.write_all(&blank).unwrap();
    }
    let error = read("bomb.xes.gz", packer.finish().unwrap()).unwrap_err();
    let message = "bomb.xes.gz: The file unpacks to more than 200 times its size.";
    assert_eq!(error.message().to_string(), message);
}

#[test]
fn there_is_a_limit_to_everything() {
    let check = |of: LogAmount, row: &dyn Fn(usize) -> String| {
        let mut text = String::from("case,activity,time,channel\n");
        for number in 0..=limits::MOST_CASES.max(limits::MOST_NAMES) {
            text += &row(number);
        }
        let start = Instant::now();
        let error = read("log.csv", text).unwrap_err();
        assert!(matches!(error, LogError::TooMany { of: found, .. } if found == of), "{error}");
        assert!(start.elapsed() < Duration::from_secs(60));
    };
    let time = "2024-03-13T10:00:00Z";
    check(LogAmount::Cases, &|it| format!("c{it},call,{time},phone\n"));
    check(LogAmount::Activities, &|it| format!("c,a{it},{time},phone\n"));
    check(LogAmount::Channels, &|it| format!("c,call,{time},p{it}\n"));
}

#[test]
fn one_case_may_have_it_all() {
    let mut text = String::from("case,activity,time\n");
    for number in 0..50_000 {
        text += &format!("c,a{},{}\n", number % 100, 1_700_000_000 + number * 7 % 50_000);
    }
    let read = read("log.csv", text).unwrap();
    assert_eq!((read.log.cases.len(), read.log.len()), (1, 50_000));
}

#[test]
fn a_name_may_not_be_a_book() {
    let text = format!(
        "case,activity,time\n7,{},2024-03-13T10:00:00Z\n7,call,2024-03-13T11:00:00Z\n",
        "x".repeat(2_000)
    );
    let read = read("log.csv", text).unwrap();
    assert_eq!(crate::said(&read), ["line 2: It has a name of more than 1,000 bytes."]);
}

const FIXTURES: [&str; 6] =
    ["care.csv", "care.xes", "care.jsonocel", "care.xmlocel", "care-ocel2.json", "care-ocel2.xml"];

#[test]
fn a_file_that_ends_anywhere_is_read_or_refused() {
    for file in FIXTURES {
        let bytes = fixture(file);
        for end in (0..bytes.len()).step_by(7) {
            harmless(file, &bytes[..end]);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn nothing_makes_it_panic(
        file in 0..FIXTURES.len(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        cuts in prop::collection::vec((any::<prop::sample::Index>(), 1..40_usize), 0..4),
    ) {
        let mut bytes = fixture(FIXTURES[file]);
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        for (place, length) in cuts {
            let place = place.index(bytes.len());
            let end = (place + length).min(bytes.len());
            bytes.drain(place..end);
        }
        harmless(FIXTURES[file], &bytes);
    }

    #[test]
    fn any_cells_are_read_or_refused(
        rows in prop::collection::vec(
            (
                "[a-c ]{0,3}",
                "\\PC{0,6}",
                "([0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}|[0-9:TZ+. -]{0,24}|\\PC{0,5})",
                "(start|complete|end|)",
            ),
            1..20,
        ),
    ) {
        let mut text = String::from("user;event;time;lifecycle\n7;call;2024-03-13 10:00;start\n");
        for (user, event, time, phase) in rows {
            text += &format!("{user};{event};{time};{phase}\n");
        }
        harmless("log.csv", text.as_bytes());
    }
}

/// Whatever it is: it is read into a sound log, or refused in words.
fn harmless(file: &str, bytes: &[u8]) {
    let source = Source::new(bytes, file);
    let _ = is_log(&source);
    match read_log(&source, &LogRequest::default()) {
        Ok(read) => check(&read.log),
        Err(error) => {
            assert!(error.message().to_string().starts_with(file));
            assert!(!error.hint().to_string().is_empty());
        }
    }
}
