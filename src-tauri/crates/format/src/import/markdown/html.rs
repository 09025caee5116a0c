//! Tables that are written in HTML, as Markdown allows.

use crate::import::markup::lines;

type Row = (usize, Vec<String>);

/// A table and what stands before and behind it.
pub(super) struct Html<'a> {
    pub before: &'a str,
    pub header: Vec<String>,
    pub rows: Vec<Row>,
    pub behind: &'a str,
}

/// The first table of a piece of HTML that begins on a line; none without one.
/// A cell over several columns stands in each of them.
pub(super) fn table(html: &str, line: usize) -> Option<Html<'_>> {
    let small = html.to_ascii_lowercase();
    let start = small.find("<table")?;
    let end = small[start..].find("</table").map_or(html.len(), |at| start + at);
    let mut rows: Vec<Row> = Vec::new();
    // Where the text of a cell begins, and over how many columns it goes.
    let mut open: Option<(usize, usize)> = None;
    let mut at = start;
    while let Some(tag) = small[at..end].find('<').map(|it| at + it) {
        let close = small[tag..end].find('>').map_or(end, |it| tag + it + 1);
        let name: String = small[tag + 1..close]
            .chars()
            .take_while(|it| *it == '/' || it.is_ascii_alphanumeric())
            .collect();
        if matches!(name.as_str(), "td" | "th" | "/td" | "/th" | "tr" | "/tr") {
            if let (Some((from, columns)), Some((_, row))) = (open.take(), rows.last_mut()) {
                let text = lines(&html[from..tag]).join("\n");
                row.extend(std::iter::repeat_n(text, columns));
            }
            match name.as_str() {
                "tr" => rows.push((line + html[..tag].matches('\n').count(), Vec::new())),
                "td" | "th" => open = Some((close, span(&small[tag..close]))),
                _ => {}
            }
        }
        at = close;
    }
    rows.retain(|(_, row)| row.iter().any(|cell| !cell.is_empty()));
    if rows.len() < 2 {
        return None;
    }
    let (_, header) = rows.remove(0);
    let behind = html[end..].find('>').map_or("", |at| &html[end + at + 1..]);
    Some(Html { before: &html[..start], header, rows, behind })
}

/// How many columns a cell covers; more than anybody has are one.
fn span(tag: &str) -> usize {
    let said = tag.split_once("colspan=").map_or("", |it| it.1).trim_start_matches(['"', '\'']);
    let digits = said.find(|it: char| !it.is_ascii_digit()).unwrap_or(said.len());
    said[..digits].parse().ok().filter(|it| (1..=100).contains(it)).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_are_read_whether_they_are_closed_or_not() {
        let html = "<p>Map</p>\n<TABLE class=x>\n<tr><th>Stage<th colspan=2>Aware<th>Buy\n\
                    <tr>\n<td>Pain &amp; pleasure</td><td>a<br>b</td><td></td><td>c</td></tr>\n</TABLE>\nEnd";
        let found = table(html, 10).unwrap();
        assert_eq!(found.before, "<p>Map</p>\n");
        assert_eq!(found.header, ["Stage", "Aware", "Aware", "Buy"]);
        assert_eq!(found.rows[0].0, 13);
        assert_eq!(found.rows[0].1, ["Pain & pleasure", "a\nb", "", "c"]);
        assert_eq!(found.behind, "\nEnd");
        assert!(table("<p>no table</p>", 1).is_none());
        assert!(table("<table><tr><td>alone</table>", 1).is_none());
        assert!(table("<table", 1).is_none());
    }
}
