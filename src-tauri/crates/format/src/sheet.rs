//! Rows for other programs: sheets, and whatever takes a table from the
//! clipboard. The first row is that of the heads.

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
            let text = escaped(text).replace('\n', "<br>");
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
        let _ = writer.write_record(row);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
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
    fn a_page_is_told_no_markup_that_somebody_has_typed() {
        let html = html(&rows());
        assert!(html.contains("<th>What</th>"), "{html}");
        assert!(html.contains("<td>a, \"b\"<br>c</td><td>&lt;1&gt; &amp; 2</td>"), "{html}");
    }
}
