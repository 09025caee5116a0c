//! The same story in all formats.

use std::io::Write as _;

use format::import::Likelihood;
use format::logs::{Kind, LogError, LogRequest};
use rust_xlsxwriter::{Format, Workbook};
use words::Explain as _;

use crate::{fixture, likelihood, lines, read, read_as, said, traits};

const STORY: [&str; 2] = [
    "Ana: call by phone with Care 13 10:21:14, answer by mail with Care 13 11:00:00",
    "Bo: call by phone with Sales 14 09:00:00",
];

#[test]
fn all_formats_tell_the_same() {
    let check = |file: &str, format: &str| {
        let bytes = fixture(file);
        assert_eq!(likelihood(file, &bytes), Likelihood::Sure, "{file}");
        let read = read(file, &bytes).unwrap();
        assert_eq!(read.format, format, "{file}");
        assert_eq!(lines(&read.log), STORY, "{file}");
        assert_eq!((traits(&read.log, 0), traits(&read.log, 1)).0, ["plan=gold"], "{file}");
        assert_eq!(traits(&read.log, 1), ["plan=basic"], "{file}");
        read
    };
    let silent: [&str; 0] = [];
    assert_eq!(said(&check("care.csv", "table")), silent);
    let xes = check("care.xes", "xes");
    let expected = [
        "line 24: “schedule” is neither a beginning nor an end.",
        "line 46: It does not say when it happened.",
    ];
    assert_eq!(said(&xes), expected);
    let old = check("care.jsonocel", "ocel-1");
    assert_eq!(said(&old), silent);
    assert_eq!(said(&check("care.xmlocel", "ocel-1")), silent);
    assert_eq!(said(&check("care-ocel2.xml", "ocel-2")), silent);
    let new = check("care-ocel2.json", "ocel-2");
    let expected = [
        "“e3”: There is another one with the id “e3”.",
        "“e4”: “yesterday” is no time that can be read. Write it like 2024-03-13 10:21:14.",
        "It belongs to “gone”, which is not in the file.",
    ];
    assert_eq!(said(&new), expected);
    assert_eq!(new.kind.as_deref(), Some("customers"));
    let kind =
        |name: &str, objects, interactions| Kind { name: name.to_owned(), objects, interactions };
    let kinds = [kind("customers", 2, 3), kind("orders", 1, 2), kind("team", 2, 3)];
    assert_eq!(new.kinds, kinds);
    assert_eq!(old.kinds, kinds);
}

#[test]
fn a_packed_log_is_read_as_what_it_is() {
    for file in ["care.xes", "care.csv", "care.jsonocel"] {
        let packed = packed(&fixture(file));
        let name = format!("{file}.gz");
        assert_eq!(likelihood(&name, &packed), Likelihood::Sure, "{name}");
        assert_eq!(lines(&read(&name, &packed).unwrap().log), STORY, "{name}");
        let error = read(&name, &packed[..packed.len() / 2]).unwrap_err();
        let message = format!("{name}: The packed file is damaged and cannot be unpacked.");
        assert_eq!(error.message().to_string(), message);
    }
}

#[test]
fn objects_of_another_type_can_be_the_cases() {
    let request = LogRequest { kind: Some("orders".to_owned()), ..LogRequest::default() };
    let read = read_as("care.jsonocel", fixture("care.jsonocel"), &request).unwrap();
    let expected = "o1: call by phone with Care 13 10:21:14, answer by mail with Care 13 11:00:00";
    assert_eq!(lines(&read.log), [expected]);
    let request = LogRequest { kind: Some("ships".to_owned()), ..LogRequest::default() };
    let error = read_as("care.jsonocel", fixture("care.jsonocel"), &request).unwrap_err();
    let message = "care.jsonocel: There are no objects of the type “ships” to which anything \
                   happened; the types are customers, orders, team.";
    assert_eq!(error.message().to_string(), message);
}

#[test]
fn an_event_belongs_to_each_object_of_the_type() {
    let text = r#"{"objectTypes":[],"eventTypes":[],"objects":[
        {"id":"a","type":"order"},{"id":"b","type":"order"},{"id":"p","type":"parcel"}],"events":[
        {"id":1,"type":"pack","time":"2024-03-13T10:00:00Z","relationships":[
            {"objectId":"a"},{"objectId":"b"},{"objectId":"p"}]},
        {"id":2,"type":"send","time":"2024-03-13T11:00:00Z","relationships":[
            {"objectId":"p"},{"objectId":"b"},{"objectId":"a"}]}]}"#;
    let read = read("log.json", text).unwrap();
    assert_eq!(read.kind.as_deref(), Some("order"));
    let expected =
        ["a: pack 13 10:00:00, send 13 11:00:00", "b: pack 13 10:00:00, send 13 11:00:00"];
    assert_eq!(lines(&read.log), expected);
}

#[test]
fn traces_without_a_name_or_with_that_of_another_are_cases_of_their_own() {
    let event = "<event><string key='concept:name' value='call'/>\
                 <date key='time:timestamp' value='2024-03-13T10:00:00Z'/></event>";
    let named = "<string key='concept:name' value='Ana'/>";
    let text = format!(
        "<log xes.version='1.0'>\n<trace>{named}{event}</trace>\n<trace>{named}{event}</trace>\n\
         <trace>{event}</trace>\n{event}\n</log>"
    );
    let read = read("log.xes", text).unwrap();
    let cases: Vec<&str> = read.log.cases.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(cases, ["3", "Ana", "Ana (2)"]);
    let expected = [
        "line 3: There is another case of this name; this one is called “Ana (2)”.",
        "line 4: The case has no name and is called “3”.",
        "line 5: It does not say whose journey it belongs to.",
    ];
    assert_eq!(said(&read), expected);
}

#[test]
fn a_workbook_is_read_with_its_days_and_times() {
    let mut book = Workbook::new();
    let other = book.add_worksheet().set_name("About").unwrap();
    other.write_string(0, 0, "Exported by the help desk").unwrap();
    let sheet = book.add_worksheet();
    for (column, header) in (0..).zip(["customer", "activity", "time", "channel", "team", "at"]) {
        sheet.write_string(0, column, header).unwrap();
    }
    let rows = [
        ("Ana", "call", 45_364.431_412_037, "phone", "Care"),
        ("Ana", "answer", 45_364.458_333_333_3, "mail", "Care"),
        ("Bo", "call", 45_365.375, "phone", "Sales"),
    ];
    let shown = Format::new().set_num_format("yyyy-mm-dd hh:mm:ss");
    for (row, (customer, activity, at, channel, team)) in (1..).zip(rows) {
        for (column, text) in [(0, customer), (1, activity), (3, channel), (4, team)] {
            sheet.write_string(row, column, text).unwrap();
        }
        sheet.write_number_with_format(row, 2, at, &shown).unwrap();
        sheet.write_number(row, 5, at).unwrap();
    }
    let bytes = book.save_to_buffer().unwrap();
    assert_eq!(likelihood("log.xlsx", &bytes), Likelihood::Sure);
    let by_format = read("log.xlsx", &bytes).unwrap();
    assert_eq!(
        (by_format.format, lines(&by_format.log)),
        ("sheet", STORY.map(str::to_owned).to_vec())
    );
    // A number that is not shown as a time is one all the same.
    let named = vec![(format::logs::ColumnRole::Time, "at".to_owned())];
    let request = LogRequest { named, ..LogRequest::default() };
    assert_eq!(lines(&read_as("log.xlsx", &bytes, &request).unwrap().log), STORY);
}

#[test]
fn a_database_is_never_opened() {
    let mut bytes = b"SQLite format 3\0".to_vec();
    bytes.resize(4096, 0);
    let error = read("log.sqlite", &bytes).unwrap_err();
    assert!(matches!(error, LogError::Database { .. }));
    let hint = "Export the data as OCEL 2.0 in JSON or XML, or as CSV.";
    assert_eq!(error.hint().to_string(), hint);
}

fn packed(bytes: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packer.write_all(bytes).unwrap();
    packer.finish().unwrap()
}
