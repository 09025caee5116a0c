//! Actions as a calendar file.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use edit::{Columns, Command, apply, play};
use format::{Timestamp, calendar};
use model::{Id, Map, RecordKind, Value};
use uuid::Uuid;
use words::Words;

fn id(number: u128) -> Uuid {
    Uuid::from_u128(0x0190_0000_0000_7000_8000_0000_0000_0000 + number)
}

fn make(map: &mut Map, record: RecordKind, number: u128, set: &[(&str, Value)]) {
    let set: Columns =
        set.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    let command = Command::Create { record, id: id(number), at: None, set };
    let changes = apply(map, &command).unwrap();
    play(map, &changes).unwrap();
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn bench(title: &str) -> Map {
    let mut map = Map::new(Id::new(id(0)));
    make(&mut map, RecordKind::Team, 1, &[("name", text("Field; service, north"))]);
    let action = [
        ("title", text(title)),
        ("state", text("agreed")),
        ("owner_team", text(&id(1).to_string())),
        ("due", text("2026-12-31")),
        ("notes", text("First: ask Ana.\nThen \\ again")),
    ];
    make(&mut map, RecordKind::Action, 2, &action);
    map
}

fn ics(map: &Map) -> String {
    let (bytes, _) = calendar(map, Timestamp::UNIX_EPOCH, &Words::of("en"));
    String::from_utf8(bytes).unwrap()
}

/// The lines as a calendar reads them: those that were folded are one again.
fn unfolded(file: &str) -> Vec<String> {
    file.replace("\r\n ", "").split_terminator("\r\n").map(str::to_owned).collect()
}

#[test]
fn an_action_is_a_whole_day_with_a_name_of_its_own() {
    let map = bench("One ticket for all");
    let lines = unfolded(&ics(&map));
    let has = |line: &str| assert!(lines.iter().any(|it| it == line), "{line} in {lines:#?}");
    assert_eq!(lines.first().unwrap(), "BEGIN:VCALENDAR");
    assert_eq!(lines.last().unwrap(), "END:VCALENDAR");
    has("VERSION:2.0");
    has(&format!("UID:{}@throughline", id(2)));
    has("DTSTAMP:19700101T000000Z");
    has("DTSTART;VALUE=DATE:20261231");
    has("DTEND;VALUE=DATE:20270101");
    has("SUMMARY:One ticket for all");
    has("STATUS:CONFIRMED");
    has("TRANSP:TRANSPARENT");
    let notes = lines.iter().find(|it| it.starts_with("DESCRIPTION:")).unwrap();
    assert!(notes.contains(r"Field\; service\, north\nFirst: ask Ana.\nThen \\ again"), "{notes}");
    assert_eq!(ics(&map), ics(&map));
}

#[test]
fn lines_end_and_fold_as_calendars_expect() {
    for title in [
        "Störungsmeldung überall gleich benennen und im Auftrag mitgeben damit niemand mehr fragt",
        "توحيد رقم البلاغ بين القنوات كلها حتى لا يضطر العميل إلى تكراره في كل مرة يتصل فيها",
        "😡😡😡😡😡😡😡😡😡😡😡😡😡😡😡😡😡😡😡😡😡😡😡😡😡",
        &"x".repeat(400),
    ] {
        let file = ics(&bench(title));
        assert!(!file.replace("\r\n", "").contains(['\r', '\n']), "a line end of another sort");
        for line in file.split("\r\n") {
            assert!(line.len() <= 75, "{} octets: {line}", line.len());
        }
        assert!(unfolded(&file).contains(&format!("SUMMARY:{title}")), "{file}");
    }
}

#[test]
fn what_has_no_date_is_said_and_what_was_dropped_is_cancelled() {
    let mut map = bench("One ticket for all");
    make(&mut map, RecordKind::Action, 3, &[("title", text("Some day"))]);
    let dropped = [("state", text("dropped")), ("due", text("2027-02-01"))];
    make(&mut map, RecordKind::Action, 4, &dropped);
    let (bytes, warnings) = calendar(&map, Timestamp::UNIX_EPOCH, &Words::of("en"));
    let file = String::from_utf8(bytes).unwrap();
    assert_eq!(file.matches("BEGIN:VEVENT").count(), 2);
    assert!(!file.contains("Some day"));
    assert!(file.contains("STATUS:CANCELLED"));
    let warnings: Vec<String> = warnings.iter().map(ToString::to_string).collect();
    assert_eq!(warnings, ["One action has no date and is not in the calendar."]);
    let empty = Map::new(Id::new(id(9)));
    let (_, warnings) = calendar(&empty, Timestamp::UNIX_EPOCH, &Words::of("en"));
    assert_eq!(warnings.len(), 1);
}
