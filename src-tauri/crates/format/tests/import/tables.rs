//! Tables as people have them: wide, ragged, in their own words.

use std::time::{Duration, Instant};

use rust_xlsxwriter::Workbook;

use crate::read;

#[test]
fn rows_of_another_length_stay_and_are_said() {
    let text = "stage,touchpoint,text\nA,a\nB,b,two\nC\nD,d,three,four,,five\n";
    let read = read("ragged.csv", text);
    assert_eq!(read.stages(), ["A", "B", "C", "D"]);
    assert_eq!(read.journey(), ["a", "b", "d"]);
    assert_eq!(read.place("three").2.as_deref(), Some("d"));
    assert_eq!(
        read.remarks(),
        [
            "2 rows have fewer fields than there are columns, the first on line 2; the missing ones were taken as empty.",
            "line 5: Behind the last column stand and were left out: four, five.",
        ]
    );
    assert_eq!(read.import.table.unwrap().taken, 4);
}

#[test]
fn rows_of_sheets_end_where_they_end() {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let cells = [(0, 1, "stage"), (0, 2, "touchpoint"), (0, 3, "text"), (1, 1, "A"), (1, 2, "a")];
    for (row, column, text) in cells {
        sheet.write_string(row, column, text).unwrap();
    }
    // Far from everything.
    sheet.write_string(1, 16_383, "x").unwrap();
    for row in 2..2_000 {
        sheet.write_string(row, 3, "note").unwrap();
    }
    let start = Instant::now();
    let read = read("far.xlsx", book.save_to_buffer().unwrap());
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    assert_eq!(read.journey(), ["a"]);
    let columns = read.import.table.as_ref().unwrap().columns.iter();
    let columns: Vec<(String, &str)> = columns.map(|it| (it.title(), it.name.as_str())).collect();
    assert_eq!(columns[3..], [("XFD".to_owned(), "#16383")]);
    let touchpoint = read.map.touchpoints.values().next().unwrap();
    assert!(touchpoint.extensions.contains("\"XFD\":\"x\""), "{}", touchpoint.extensions);
    let short = read.remarks();
    assert!(short.iter().all(|it| !it.contains("fewer")), "{short:?}");
}

#[test]
fn a_table_with_very_many_columns_is_read_quickly() {
    let headers: String = (0..4_000).map(|column| format!(",Unknown {column}")).collect();
    let cells: String = (0..4_000).map(|column| format!(",{column}")).collect();
    let start = Instant::now();
    let read = read("wide.csv", format!("stage,touchpoint,text{headers}\nA,a,b{cells}\n"));
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
    assert_eq!(read.import.table.unwrap().columns.len(), 4_003);
    let headers = ",".repeat(4_000);
    let read = crate::read("wide.csv", format!("stage,touchpoint,text{headers}\nA,a,b{cells}\n"));
    assert_eq!(read.map.cards.len(), 1);
}
