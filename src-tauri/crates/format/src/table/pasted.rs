//! What is on the clipboard when somebody has copied from a sheet, from a
//! whiteboard, or from a text with lists and tables.

use csv::ReaderBuilder;

use crate::sheet::as_meant;

/// The cells of a table that was copied from a sheet or is written with bars
/// between its cells, row by row; none if the text is not one.
///
/// Sheets put tabs between cells, and a cell with line breaks in quotes. Rows
/// may differ in length; those at the end that say nothing are left out.
pub fn pasted_table(text: &str) -> Option<Vec<Vec<String>>> {
    let rows = if text.contains('\t') { sheet(text, b'\t')? } else { barred(text)? };
    trimmed(rows)
}

/// The notes in a text: a line each, without the sign of a list before it. What
/// was copied from one column of a sheet may have several lines in a cell.
pub fn pasted_notes(text: &str) -> Vec<String> {
    if let Some(cells) = column(text) {
        return cells;
    }
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    // One line that begins with a dash may be a saying; a list has it on all.
    let is_list = lines.iter().all(|line| bare(line).is_some());
    let note = |line: &&str| bare(line).filter(|_| is_list).unwrap_or(line).to_owned();
    lines.iter().map(note).filter(|line| !line.is_empty()).collect()
}

fn sheet(text: &str, delimiter: u8) -> Option<Vec<Vec<String>>> {
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut rows: Vec<Vec<String>> = Vec::new();
    for record in reader.records() {
        // What is UTF-8 as a whole is so in its parts; anything else is no table.
        rows.push(record.ok()?.iter().map(|cell| as_meant(cell).to_owned()).collect());
    }
    Some(rows)
}

/// A table of Markdown: bars around its cells, and below its first row a row of
/// dashes.
fn barred(text: &str) -> Option<Vec<Vec<String>>> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let is_row = |line: &&str| line.starts_with('|') && line.len() > 1;
    let is_rule = |line: &str| {
        line.contains('-') && line.chars().all(|it| matches!(it, '|' | '-' | ':' | ' '))
    };
    if !lines.iter().all(is_row) || !lines.get(1).is_some_and(|line| is_rule(line)) {
        return None;
    }
    let kept = lines.iter().enumerate().filter(|(at, _)| *at != 1);
    Some(kept.map(|(_, line)| cells(line)).collect())
}

/// The cells of a row with bars around them. A bar behind a backslash is meant,
/// and `<br>` is a line end.
fn cells(line: &str) -> Vec<String> {
    let inner = line.strip_prefix('|').unwrap_or(line);
    let inner = inner.strip_suffix('|').filter(|it| !it.ends_with('\\')).unwrap_or(inner);
    let mut cells = vec![String::new()];
    let mut letters = inner.chars().peekable();
    while let Some(letter) = letters.next() {
        match (letter, letters.peek()) {
            ('\\', Some('|')) => {
                letters.next();
                if let Some(cell) = cells.last_mut() {
                    cell.push('|');
                }
            }
            ('|', _) => cells.push(String::new()),
            (letter, _) => {
                if let Some(cell) = cells.last_mut() {
                    cell.push(letter);
                }
            }
        }
    }
    let breaks = |cell: &String| {
        let cell = cell.replace("<br/>", "<br>").replace("<br />", "<br>");
        let lines: Vec<&str> = cell.split("<br>").map(str::trim).collect();
        lines.join("\n").trim().to_owned()
    };
    cells.iter().map(breaks).collect()
}

/// The cells of one column of a sheet, where one of them is in quotes for its
/// line breaks.
fn column(text: &str) -> Option<Vec<String>> {
    let in_quotes = text.lines().any(|line| line.starts_with('"'));
    if !in_quotes || text.contains('\t') {
        return None;
    }
    // Nothing stands between cells of one column, and nobody types this.
    let rows = sheet(text, 0x1f)?;
    let is_cell = |row: &Vec<String>| row.len() == 1;
    let has_lines = rows.iter().flatten().any(|cell| cell.contains('\n'));
    (has_lines && rows.iter().all(is_cell)).then(|| {
        let cells = rows.into_iter().flatten().map(|cell| cell.trim().to_owned());
        cells.filter(|cell| !cell.is_empty()).collect()
    })
}

/// A line without the sign of a list before it, if it has one.
fn bare(line: &str) -> Option<&str> {
    let rest = line.trim_start_matches(['•', '·', '‣', '▪', '●', '○', '◦', '–']);
    if rest.len() < line.len() {
        return Some(rest.trim());
    }
    let signed = ["- ", "* ", "+ "].iter().find_map(|sign| line.strip_prefix(sign));
    if let Some(rest) = signed {
        let boxes = ["[ ] ", "[x] ", "[X] "];
        return Some(boxes.iter().find_map(|it| rest.strip_prefix(it)).unwrap_or(rest).trim());
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = line[digits..].strip_prefix(['.', ')'])?.strip_prefix(' ')?;
    (1..=3).contains(&digits).then(|| rest.trim())
}

fn trimmed(mut rows: Vec<Vec<String>>) -> Option<Vec<Vec<String>>> {
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
        check(
            "| a | b |\n|---|:-:|\n| c<br>d | e \\| f |\n",
            Some(&[&["a", "b"], &["c\nd", "e | f"]]),
        );
        check("| a | b |\nplain", None);
        check("| a |", None);
    }

    #[test]
    fn notes_are_lines_without_the_signs_of_a_list() {
        let check = |text, expected: &[&str]| assert_eq!(pasted_notes(text), expected, "{text:?}");
        check("one\r\n\r\n two \n", &["one", "two"]);
        check("- one\n- [ ] two\n* three\n", &["one", "two", "three"]);
        check("1. one\n2) two\n", &["one", "two"]);
        check("• one\n•two\n", &["one", "two"]);
        check("- one\ntwo\n", &["- one", "two"]);
        check("2026. A year\nnext", &["2026. A year", "next"]);
        check("\"two\nlines\"\nthree\n", &["two\nlines", "three"]);
        check("\"Why?\" she asks\nthree", &["\"Why?\" she asks", "three"]);
        check("#tag and @owner", &["#tag and @owner"]);
        check("", &[]);
    }
}
