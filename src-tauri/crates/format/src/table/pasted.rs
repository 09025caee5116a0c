//! A piece of a sheet on the clipboard.

use csv::ReaderBuilder;

use crate::sheet::as_meant;

/// The cells of a table that was copied from a sheet, row by row; none if the
/// text is not one.
///
/// Sheets put tabs between cells, and a cell with line breaks in quotes. Rows
/// may differ in length; those at the end that say nothing are left out.
pub fn pasted_table(text: &str) -> Option<Vec<Vec<String>>> {
    if !text.contains('\t') {
        return None;
    }
    let mut reader = ReaderBuilder::new()
        .delimiter(b'\t')
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut rows: Vec<Vec<String>> = Vec::new();
    for record in reader.records() {
        // What is UTF-8 as a whole is so in its parts; anything else is no table.
        rows.push(record.ok()?.iter().map(|cell| as_meant(cell).to_owned()).collect());
    }
    for row in &mut rows {
        let written = row.iter().rposition(|cell| !cell.trim().is_empty());
        row.truncate(written.map_or(0, |last| last + 1));
    }
    let written = rows.iter().rposition(|row| !row.is_empty())?;
    rows.truncate(written + 1);
    Some(rows)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_of_a_sheet_are_read_and_plain_lines_are_none() {
        let check = |text, expected: Option<&[&[&str]]>| {
            let expected = expected.map(|rows| {
                let row = |row: &&[&str]| row.iter().map(|&cell| cell.to_owned()).collect();
                rows.iter().map(row).collect::<Vec<Vec<String>>>()
            });
            assert_eq!(pasted_table(text), expected, "{text:?}");
        };
        check("one\ntwo", None);
        check("\t\n\t", None);
        check("a\tb\r\nc\td\r\n", Some(&[&["a", "b"], &["c", "d"]]));
        check("a\t\t\n\tb", Some(&[&["a"], &["", "b"]]));
        check("\"two\nlines\"\tsaid \"so\"\n", Some(&[&["two\nlines", "said \"so\""]]));
        check("'=a\t'b\n", Some(&[&["=a", "'b"]]));
        check("a\tb\n\t\n", Some(&[&["a", "b"]]));
    }
}
