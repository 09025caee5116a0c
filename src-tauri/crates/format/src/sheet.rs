//! Rows for other programs: sheets, and whatever takes a table from the
//! clipboard. The first row is that of the heads.
//!
//! A sheet takes a text that begins like a formula for one, and does what it
//! says, whoever has typed it on a card. Such a text goes out behind an
//! apostrophe, which says that it is none; tables that come in lose it again.

use std::borrow::Cow;

/// With a comma between two cells, as RFC 4180 has it; the mark at the
/// beginning tells sheets how the letters are written.
pub fn commas(rows: &[Vec<String>]) -> String {
    format!("\u{feff}{}", separated(rows, b','))
}

/// With a tab between two cells, for the clipboard.
pub fn tabs(rows: &[Vec<String>]) -> String {
    separated(rows, b'\t')
}

/// As a table of a page, for the clipboard.
pub fn html(rows: &[Vec<String>]) -> String {
    let mut html = String::from("<table>");
    for (index, row) in rows.iter().enumerate() {
        let cell = if index == 0 { "th" } else { "td" };
        html.push_str("<tr>");
        for text in row {
            let text = escaped(&harmless(text)).replace('\n', "<br>");
            html.push_str(&format!("<{cell}>{text}</{cell}>"));
        }
        html.push_str("</tr>");
    }
    html.push_str("</table>");
    html
}

fn separated(rows: &[Vec<String>], delimiter: u8) -> String {
    let terminator = csv::Terminator::CRLF;
    let mut writer = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(terminator)
        .flexible(true)
        .from_writer(Vec::new());
    for row in rows {
        // Nothing can go wrong in memory.
        let _ = writer.write_record(row.iter().map(|text| harmless(text).into_owned()));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// A text as a sheet keeps it: what would begin a formula stands behind an
/// apostrophe. Numbers with a sign are numbers.
fn harmless(text: &str) -> Cow<'_, str> {
    if begins_formula(text) && !is_number(text) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

/// A cell that went out behind an apostrophe, as it was before.
pub(crate) fn as_meant(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|text| begins_formula(text)).unwrap_or(cell)
}

/// Signs in full width are signs for some sheets, too. One more apostrophe goes
/// before those that somebody has typed, so that theirs come back.
fn begins_formula(text: &str) -> bool {
    text.trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    digits.starts_with(|letter: char| letter.is_ascii_digit())
        && digits.ends_with(|letter: char| letter.is_ascii_digit())
        && digits.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, '.' | ','))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows() -> Vec<Vec<String>> {
        let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
        vec![row(["What", "Where"]), row(["a, \"b\"\nc", "<1> & 2"])]
    }

    #[test]
    fn cells_that_hold_what_stands_between_them_are_quoted() {
        let text = commas(&rows());
        assert_eq!(text, "\u{feff}What,Where\r\n\"a, \"\"b\"\"\nc\",<1> & 2\r\n");
        assert_eq!(tabs(&rows()), "What\tWhere\r\n\"a, \"\"b\"\"\nc\"\t<1> & 2\r\n");
    }

    #[test]
    fn no_text_is_a_formula() {
        let check = |text: &str, expected: &str| {
            let rows = vec![vec![text.to_owned(), "beside".to_owned()]];
            let out = commas(&rows);
            assert_eq!(out, format!("\u{feff}{expected},beside\r\n"));
            assert!(tabs(&rows).starts_with(expected), "{text}");
        };
        check("=1+1", "'=1+1");
        check("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"");
        check("+49 30 901820", "'+49 30 901820");
        check("- ask Ana", "'- ask Ana");
        check("-1+cmd|' /C calc'!A0", "'-1+cmd|' /C calc'!A0");
        check("@SUM(A1)", "'@SUM(A1)");
        check("＝1", "'＝1");
        // A number is one, and an apostrophe that somebody has typed stays alone.
        check("-3.5", "-3.5");
        check("+1.234", "+1.234");
        check("'tis", "'tis");
        check("'=1", "''=1");
        check("a=b", "a=b");
        assert!(html(&[vec!["=1".to_owned()]]).contains("<th>'=1</th>"));
        for text in ["=1+1", "- ask Ana", "'tis", "''=1", "-3.5", "＠", ""] {
            assert_eq!(as_meant(&harmless(text)), text);
        }
    }

    #[test]
    fn a_page_is_told_no_markup_that_somebody_has_typed() {
        let html = html(&rows());
        assert!(html.contains("<th>What</th>"), "{html}");
        assert!(html.contains("<td>a, \"b\"<br>c</td><td>&lt;1&gt; &amp; 2</td>"), "{html}");
    }
}
