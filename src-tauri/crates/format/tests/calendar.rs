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

/// A value as a calendar reads it (RFC 5545, 3.3.11).
fn meant(value: &str) -> String {
    let mut text = String::new();
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        match (letter, if letter == '\\' { letters.next() } else { None }) {
            ('\\', Some('n' | 'N')) => text.push('\n'),
            ('\\', Some(escaped @ ('\\' | ';' | ','))) => text.push(escaped),
            ('\\', other) => panic!("{other:?} is escaped in {value}"),
            (';' | ',', _) => panic!("a bare {letter:?} in {value}"),
            (letter, _) => text.push(letter),
        }
    }
    text
}

#[test]
fn hostile_texts_stay_in_their_property_and_are_read_as_they_were() {
    for text in [
        "a,b;c\\d:e\"f\"",
        "ends with a backslash\\",
        "\\n is no line end, \\, is no comma",
        "END:VEVENT\r\nBEGIN:VEVENT\r\nUID:other",
        "SUMMARY;LANGUAGE=de:anders",
        "old Macs\rend lines so",
        "\u{1}\u{7}\u{b}\u{1b}[31m\u{7f}\u{85}\u{2028}\u{feff}",
        "👩🏽\u{200d}🚀 e\u{301} \u{202e}txt.exe\u{202c} שלום 訪問",
        &"ä,;\\\n".repeat(300),
        "=cmd|' /C calc'!A0",
    ] {
        let mut map = bench(text);
        let action = std::sync::Arc::clone(map.actions.values().next().unwrap());
        let noted = model::records::Action { notes: text.to_owned(), ..(*action).clone() };
        map.put(noted.into());
        let file = ics(&map);
        assert!(!file.replace("\r\n", "").contains(['\r', '\n']), "{text:?}");
        assert!(file.split("\r\n").all(|line| line.len() <= 75), "{text:?}");
        let lines = unfolded(&file);
        let names = |wanted: &str| lines.iter().filter(|line| *line == wanted).count();
        assert_eq!((names("BEGIN:VEVENT"), names("END:VEVENT")), (1, 1), "{text:?}");
        for line in &lines {
            let (name, value) = line.split_once(':').unwrap();
            let name = name.split(';').next().unwrap();
            let is_name = |letter: char| letter.is_ascii_uppercase() || letter == '-';
            assert!(!name.is_empty() && name.chars().all(is_name), "{line}");
            assert!(!value.chars().any(char::is_control), "{line:?}");
        }
        let of = |name: &str| {
            let line = lines.iter().find_map(|line| line.strip_prefix(name)).unwrap();
            meant(line)
        };
        let plain = |text: &str| {
            let text = text.replace("\r\n", "\n").replace('\r', "\n");
            let kept =
                |letter: char| if letter.is_control() && letter != '\n' { ' ' } else { letter };
            text.chars().map(kept).collect::<String>()
        };
        let words =
            |text: &str| plain(text).split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(words(&of("SUMMARY:")), words(text), "{text:?}");
        let notes = of("DESCRIPTION:");
        assert!(notes.ends_with(plain(text).trim()), "{notes:?} does not end in {text:?}");
        assert_eq!(of("UID:"), format!("{}@throughline", id(2)));
    }
}

#[test]
fn days_are_written_with_all_their_digits_and_the_last_one_has_no_end() {
    let check = |due: &str, start: &str, end: Option<&str>| {
        let mut map = bench("One ticket for all");
        let action = std::sync::Arc::clone(map.actions.values().next().unwrap());
        let due = due.parse().unwrap();
        map.put(model::records::Action { due: Some(due), ..(*action).clone() }.into());
        let lines = unfolded(&ics(&map));
        let of = |name: &str| lines.iter().find_map(|line| line.strip_prefix(name));
        assert_eq!(of("DTSTART;VALUE=DATE:"), Some(start));
        assert_eq!(of("DTEND;VALUE=DATE:"), end);
    };
    check("2028-02-28", "20280228", Some("20280229"));
    check("0099-12-31", "00991231", Some("01000101"));
    check("9999-12-31", "99991231", None);
}
