//! A report as Markdown, as wikis and version control show it.

use model::report::{Block, Cell, Report, Table};

/// Writes a report. What somebody has typed is text, whatever signs it has.
pub fn markdown(report: &Report) -> String {
    let mut out = format!("# {}\n\n{}\n", escaped(&report.title), escaped(&report.subtitle));
    for part in &report.parts {
        out.push_str(&format!("\n## {}\n", escaped(&part.title)));
        for block in &part.blocks {
            put(&mut out, block);
        }
    }
    out
}

fn put(out: &mut String, block: &Block) {
    match block {
        Block::Heading(text) | Block::Persona { name: text, .. } => {
            out.push_str(&format!("\n### {}\n", one_line(text)))
        }
        Block::Text(text) => out.push_str(&format!("\n{}\n", lines(text, ""))),
        Block::Quote(text) => out.push_str(&format!("\n> {}\n", lines(text, "> "))),
        Block::Facts(facts) => {
            out.push('\n');
            for (name, texts) in facts {
                match &texts[..] {
                    [text] => {
                        let (name, text) = (one_line(name), lines(text, "  "));
                        out.push_str(&format!("- **{name}:** {text}\n"));
                    }
                    texts => {
                        out.push_str(&format!("- **{}**\n", one_line(name)));
                        for text in texts {
                            out.push_str(&format!("  - {}\n", lines(text, "    ")));
                        }
                    }
                }
            }
        }
        // A text has no picture.
        Block::Picture(picture) => picture.told.iter().for_each(|block| put(out, block)),
        Block::Table(table) => put_table(out, table),
    }
}

fn put_table(out: &mut String, table: &Table) {
    out.push_str(&format!("\n{}\n\n", one_line(&table.caption)));
    let heads: Vec<String> = table.heads.iter().map(|head| one_line(&head.title)).collect();
    out.push_str(&format!("| {} |\n", heads.join(" | ")));
    out.push_str(&format!("|{}\n", " --- |".repeat(table.heads.len())));
    for row in &table.rows {
        let mut cells: Vec<String> = Vec::new();
        for cell in row {
            cells.push(in_cell(cell));
            // No cell covers several columns here.
            cells.extend((1..cell.span).map(|_| String::new()));
        }
        out.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
}

fn in_cell(cell: &Cell) -> String {
    let text = |item: &String| lines(item, "").replace("\\\n", "<br>").replace('\n', "<br>");
    cell.items.iter().map(text).collect::<Vec<_>>().join("<br>")
}

fn one_line(text: &str) -> String {
    escaped(&text.split_ascii_whitespace().collect::<Vec<_>>().join(" "))
}

/// A text with its line ends, each of the further lines behind a start.
fn lines(text: &str, start: &str) -> String {
    let lines = text.trim().lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(escaped).collect::<Vec<_>>().join(&format!("\\\n{start}"))
}

/// A line as nothing but text.
fn escaped(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    for letter in line.chars().filter(|letter| !letter.is_control()) {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '$' | '#' => {
                out.push('\\');
                out.push(letter);
            }
            letter => out.push(letter),
        }
    }
    // What would begin a list, a quotation or a line across.
    let begins = out.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let digits = out.len() - begins.len();
    let is_list = digits > 0 && begins.starts_with(['.', ')']);
    if is_list || digits == 0 && begins.starts_with(['-', '+', '>', '=']) {
        out.insert(digits, '\\');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_syntax() {
        let check = |text: &str, expected: &str| assert_eq!(escaped(text), expected);
        check("plain", "plain");
        check("*bold* _it_ `code` [a](b) | c", "\\*bold\\* \\_it\\_ \\`code\\` \\[a\\](b) \\| c");
        check("<script>&amp;", "&lt;script>&amp;amp;");
        check("- item", "\\- item");
        check("1. item", "1\\. item");
        check("12) item", "12\\) item");
        check("2026 was good", "2026 was good");
        check("# head", "\\# head");
        check("> said", "\\> said");
        assert_eq!(lines("a\n\n- b", "  "), "a\\\n  \\- b");
    }
}
